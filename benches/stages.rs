//! Where does the time of a parse go? Each figure holds the stages before it too.

mod corpus;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use isnad::internals::Stages;

type Stage = fn(&mut Stages, &str) -> usize;

fn stages(c: &mut Criterion) {
    let texts = corpus::texts();
    let mut group = c.benchmark_group("stages");
    group.throughput(Throughput::Bytes(corpus::bytes(&texts)));
    let mut stages = Stages::new();
    let all: [(&str, Stage); 4] =
        [("tokenize", Stages::tokenize), ("segment", Stages::segment), ("cues", Stages::cues), ("link", Stages::link)];
    for (name, stage) in all {
        group.bench_function(name, |b| b.iter(|| texts.iter().map(|text| stage(&mut stages, text)).sum::<usize>()));
    }
    group.finish();
}

criterion_group!(benches, stages);
criterion_main!(benches);
