//! Is time linear in texts made to be slow? Each shape comes in two lengths, whose throughput has to be about the same.

#[path = "../tests/shapes/mod.rs"]
mod shapes;

use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput, criterion_group, criterion_main};
use isnad::{Parser, Scratch};

const LENGTHS: [usize; 2] = [87_500, 700_000];

fn hostile(c: &mut Criterion) {
    let parser = Parser::new();
    let mut group = c.benchmark_group("hostile");
    group.sample_size(10).sampling_mode(SamplingMode::Flat);
    for length in LENGTHS {
        for (name, text) in shapes::shapes(length) {
            group.throughput(Throughput::Bytes(text.len() as u64));
            let mut scratch = Some(Scratch::new());
            group.bench_with_input(BenchmarkId::new(name, length), &text, |b, text| {
                b.iter(|| {
                    let doc = parser.parse_with(text, scratch.take().unwrap_or_default());
                    let found = doc.attributions().len();
                    scratch = Some(doc.into_scratch());
                    found
                });
            });
        }
    }
    group.finish();
}

criterion_group!(benches, hostile);
criterion_main!(benches);
