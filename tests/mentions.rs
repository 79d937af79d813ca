//! Noun phrases that speak, by the line: runs `tests/data/mentions.txt`.

use isnad::Parser;

/// A line of the table: the text, the mention and the name in it.
struct Line {
    text: String,
    mention: Option<String>,
    name: Option<String>,
    met: bool,
}

fn read(line: &str) -> Line {
    let (met, line) = match line.strip_prefix('!') {
        Some(rest) => (false, rest),
        None => (true, line),
    };
    let between = |open: char, close: char| -> Option<String> {
        let (_, rest) = line.split_once(open)?;
        let (inside, _) = rest.split_once(close).expect("a closing mark");
        Some(inside.chars().filter(|c| !"<>{}".contains(*c)).collect())
    };
    Line {
        text: line.chars().filter(|c| !"<>{}".contains(*c)).collect(),
        mention: between('{', '}'),
        name: between('<', '>'),
        met,
    }
}

#[test]
fn every_line_has_its_mention_and_name() {
    let parser = Parser::new();
    let mut wrong = Vec::new();
    for line in include_str!("data/mentions.txt").lines().filter(|l| !l.starts_with('#') && !l.is_empty()) {
        let line = read(line);
        let doc = parser.parse(&line.text);
        let found = doc.attributions().next();
        let trim = |s: &str| s.trim_end_matches(['،', ' ']).to_owned();
        let mention = found.as_ref().and_then(|a| a.mention()).map(|m| trim(m.text()));
        let name = found.as_ref().and_then(|a| a.speaker()).map(|s| s.name().to_owned());
        let holds = mention == line.mention.as_deref().map(trim)
            && line.name.as_ref().is_none_or(|want| name.as_ref() == Some(want));
        if holds != line.met {
            wrong.push(format!("{}\n   mention {mention:?}, name {name:?}", line.text));
        }
    }
    assert!(wrong.is_empty(), "{} lines:\n{}", wrong.len(), wrong.join("\n"));
}
