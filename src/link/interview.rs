//! Interviews: paragraphs of questions, and the answers of the one who is interviewed, which have no cue.
//!
//! Features ask questions too. An article is an interview where several questions have their answer in the next paragraph, and its lead
//! says so (حوار مع) or names somebody who is asked (ما تقييمك) or answers in the first person. Questions behind one list mark with
//! answers behind another are an interview by themselves.

use super::{Linker, NONE, Relation, extent};
use crate::TokenKind as Kind;
use crate::fold::code;
use crate::keys;
use crate::lexicon::Class;
use crate::lexicon::lists;
use crate::mention::{self, Denotes, Np};
use crate::room::make_room;
use crate::rules::Rule;
use crate::view::View;
use crate::{AttributionKind, Modality, Unresolved};

/// Questions with an answer that make an interview where the lead calls it one; without that, or without marks or own words, one more.
const MIN_PAIRS: usize = 2;
/// Words of the longest question.
const MAX_QUESTION: usize = 80;
/// Tokens of a list mark or label before a paragraph's words.
const MAX_MARK: usize = 6;
/// Paragraphs of one answer; the last one has no question after it that would end it.
const MAX_PARAGRAPHS: usize = 12;
const MAX_LAST: usize = 3;
/// Words of a sub-heading between an answer and the next question.
const MAX_HEADING: usize = 8;
/// Paragraphs of a question and its answer where nearly all are one or the other.
const MAX_DENSE: usize = 3;
/// Tokens of the lead that are read for the name of the one who is asked, and names that are compared.
const MAX_LEAD: usize = 800;
const MAX_NAMES: usize = 8;
/// What it weighs that the lead calls somebody its guest: more than to name him some times.
const GUEST: usize = 8;

/// A paragraph in tokens, end exclusive, without its line break.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paragraph {
    start: u32,
    end: u32,
    /// First token behind the list mark or the label.
    body: u32,
    /// What it begins with: 0 for a word.
    mark: u32,
    question: bool,
}

/// An answer: its content, and the label that names the speaker.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Answer {
    pub content: (u32, u32),
    mention: u32,
    entity: u32,
}

/// Finds the answers of an interview, in order; none in other articles. The questions' cues are dropped.
pub(crate) fn find(l: &mut Linker<'_, '_>) {
    l.buffers.answers.clear();
    if l.disabled.has(Rule::InterviewAnswer) || !asks(&l.view) {
        return;
    }
    let mut all = std::mem::take(&mut l.buffers.paragraphs);
    all.clear();
    paragraphs(&l.view, &mut all);
    find_answers(l, &mut all);
    l.buffers.paragraphs = all;
}

fn find_answers(l: &mut Linker<'_, '_>, paragraphs: &mut [Paragraph]) {
    let view = l.view;
    // The lead may ask what the article is about.
    let Some(first) = (1..paragraphs.len()).find(|&i| paragraphs[i].question) else { return };
    mark_questions(&mut paragraphs[first..]);
    let paragraphs = &*paragraphs;
    let lead = paragraphs[first].start as usize;
    let pairs = || paragraphs[first..].windows(2).filter(|w| w[0].question && !w[1].question);
    let count = pairs().count();
    let questions = paragraphs[first..].iter().filter(|p| p.question).count();
    let marked = pairs().filter(|w| w[0].mark != 0).count() * 3 >= count * 2;
    let own = |p: &Paragraph| extent::has_first_person(&view, p.body as usize, p.end as usize);
    let personal = pairs().filter(|w| own(&w[1]) || asks_you(&view, &w[0])).count() * 2 >= count;
    let announced = (lead.saturating_sub(MAX_LEAD)..lead).any(|k| announces(&view, k));
    // Answers of a paragraph or two, as in no feature.
    let dense = count * MAX_DENSE >= paragraphs.len() - first;
    // * هل …؟ and - نعم، …: two marks in turn.
    let asked = paragraphs[first].mark;
    let in_turn = |w: &[Paragraph]| w[0].mark == asked && w[1].mark != 0 && w[1].mark != asked;
    let in_turn = asked != 0 && pairs().all(in_turn);
    // ما تقييمكم …؟ أرى …: where the lead calls it one, a question to somebody whom the answer's own words are of.
    let direct = announced && pairs().all(|w| own(&w[1]) && asks_you(&view, &w[0]));
    let told = announced && (marked || dense) || direct || in_turn && count >= MIN_PAIRS;
    let enough = match told && (marked || personal) {
        true if direct || in_turn && announced => 1,
        true => MIN_PAIRS,
        false => MIN_PAIRS + 1,
    };
    // A row of questions without answers is rhetoric.
    if count < enough || !(told || personal) || questions > 2 * count {
        return;
    }
    let entity = match interviewee(l, lead, announced || in_turn).or_else(|| labelled(&view, paragraphs, first)) {
        Some(np) => {
            let mention = l.resolver.mention(&view, &np, sentence_of(&view, np.start), None);
            l.resolver.mentions[mention as usize].entity
        }
        // Whoever it is, he answers.
        None if announced && told => NONE,
        None => return,
    };
    for i in first..paragraphs.len().saturating_sub(1) {
        if !paragraphs[i].question || paragraphs[i + 1].question {
            continue;
        }
        if let Some(answer) = answer(l, paragraphs, i + 1, entity) {
            l.buffers.answers.push(answer);
        }
    }
    let inside = |token: u32| {
        let at = paragraphs.partition_point(|p| p.end <= token);
        paragraphs.get(at).is_some_and(|p| p.question && p.start <= token && at >= first)
    };
    l.cues.retain(|c| !inside(c.token));
}

/// Are there paragraphs that end with a question mark at all?
fn asks(view: &View<'_>) -> bool {
    view.extents.iter().filter(|e| ends_with_question(view, e.start as usize, e.end as usize)).take(MIN_PAIRS).count()
        == MIN_PAIRS
}

fn ends_with_question(view: &View<'_>, start: usize, end: usize) -> bool {
    /// Marks and line breaks behind the question mark.
    const BEHIND: usize = 6;
    let from = end.saturating_sub(BEHIND).max(start);
    let behind =
        |k: usize| matches!(view.kind(k), Kind::Newline | Kind::Stop | Kind::Close | Kind::Quote | Kind::Exclamation);
    (from..end).rev().find(|&k| !behind(k)).is_some_and(|k| view.kind(k) == Kind::Question)
}

fn paragraphs(view: &View<'_>, out: &mut Vec<Paragraph>) {
    let mut start = 0;
    for i in 0..=view.tokens.len() {
        if view.kind(i) != Kind::Newline {
            continue;
        }
        if i > start {
            let (body, mark) = mark(view, start, i);
            let words = view.words(start, i);
            let question = words > 1 && words <= MAX_QUESTION && ends_with_question(view, start, i);
            if words > 0 {
                make_room(out, 1, i, view.tokens.len());
                out.push(Paragraph { start: start as u32, end: i as u32, body: body as u32, mark, question });
            }
        }
        start = i + 1;
    }
}

/// The list mark (•, **, -), letter (س:) or quoted label («الصحيفة»:) that a paragraph begins with, as a number.
fn mark(view: &View<'_>, start: usize, end: usize) -> (usize, u32) {
    const LETTER: u32 = 1 << 20;
    const LABEL: u32 = 1 << 21;
    let mut k = start;
    let mut mark = 0;
    while k < end && k < start + MAX_MARK && !view.is_word(k) && view.kind(k) != Kind::Number {
        if let Some(q) = view.quote_at(k).filter(|q| q.closed) {
            let colon = q.close as usize + 1;
            if view.kind(colon) == Kind::Colon && view.words(q.first(), q.close as usize) <= 3 {
                return (colon + 1, LABEL);
            }
            break;
        }
        mark = mark * 32 + view.kind(k) as u32 + 1;
        k += 1;
    }
    // س: and ج:
    let letter = view.kind(k) == Kind::Word && view.key(k).len() == 1;
    if letter && matches!(view.kind(k + 1), Kind::Colon | Kind::Dash) {
        return (k + 2, LETTER + u32::from(view.key(k).at(0)));
    }
    (k, mark)
}

/// A paragraph with the mark of the questions is one, also without a question mark (حدثنا عن …).
fn mark_questions(paragraphs: &mut [Paragraph]) {
    let Some(mark) = paragraphs.first().map(|p| p.mark).filter(|&m| m != 0) else { return };
    let answers = paragraphs.windows(2).filter(|w| w[0].question && !w[1].question);
    let (same, all) = answers.fold((0, 0), |(same, all), w| (same + usize::from(w[1].mark == mark), all + 1));
    if same * 4 > all {
        return;
    }
    for p in paragraphs.iter_mut().filter(|p| p.mark == mark) {
        p.question = true;
    }
}

/// ما تقييمك للموسم, وما توقعاتكم: does the question ask somebody directly? The pronoun tells on a noun that no lexicon knows with it.
fn asks_you(view: &View<'_>, p: &Paragraph) -> bool {
    (p.body as usize..p.end as usize).any(|k| {
        let key = view.key(k);
        let n = key.len();
        if n < 5 || view.kind(k) != Kind::Word || view.class(k) != Class::NONE {
            return false;
        }
        let plural = key.back(1) == code::MIM;
        let at = n - 1 - u32::from(plural);
        key.at(at) == code::KAF && !matches!(key.at(at - 1), code::ALEF | code::WAW | code::YA) && !view.is_definite(k)
    })
}

fn announces(view: &View<'_>, k: usize) -> bool {
    if view.kind(k) != Kind::Word {
        return false;
    }
    // نص الحوار, اللقاء التالي: the words of a talk, not any talk.
    let talk = matches!(view.stem(k), keys::HIWAR | keys::LIQA) && view.is_definite(k);
    let given = || view.stem(k - 1) == keys::NASS || matches!(view.stem(k + 1), keys::TALI | keys::ATI);
    // في لقاء مع الدكتور
    let with = view.stem(k) == keys::LIQA && view.key(k + 1) == keys::MAA;
    lists::INTERVIEW.has(view.stem(k)) || lists::INTERVIEW.has(view.key(k)) || with || talk && k > 0 && given()
}

/// The person whom the lead names most, in full at least once.
fn interviewee(l: &mut Linker<'_, '_>, lead: usize, announced: bool) -> Option<Np> {
    let view = l.view;
    let from = lead.saturating_sub(MAX_LEAD);
    let mut best: Option<((usize, u32), Np)> = None;
    for np in l.resolver.names(&view, from, lead).take(MAX_NAMES) {
        // بيروت – منى حسن: the reporter.
        let edge = |k: u32| k == 0 || matches!(view.kind(k as usize - 1), Kind::Newline | Kind::Dash | Kind::Other);
        let byline = view.kind(np.end as usize) == Kind::Colon
            || view.kind(np.end as usize) == Kind::Dash && edge(np.start)
            || np.start > 0 && view.kind(np.start as usize - 1) == Kind::Colon && !np.has_title();
        let given = (np.name.0..np.name.1).any(|k| view.has(k as usize, Class::GIVEN.and(Class::NAME_PARTICLE)))
            || np.has_title() && np.name.1 - np.name.0 > 1;
        if byline || !given {
            continue;
        }
        let key = view.stem(np.name.1 as usize - 1);
        let named = (from..lead).filter(|&k| view.stem(k) == key).count();
        let with = np.start > 0 && view.key(np.start as usize - 1) == keys::MAA;
        // ضيفنا الشاعر سلطان المرزوق
        let before = np.start > 0 && lists::GUESTS.has(view.key(np.start as usize - 1));
        let guest = before || lists::GUESTS.has(view.key(np.start as usize));
        let score = 2 * named + usize::from(np.has_title()) + 2 * usize::from(with) + GUEST * usize::from(guest);
        // Named once, without a title: anybody, unless the lead announces an interview.
        // Of those named once the longest name.
        let worth = (score, if score > 2 { 0 } else { np.name.1 - np.name.0 });
        if (score > 2 || announced) && best.is_none_or(|(s, _)| worth > s) {
            best = Some((worth, *np));
        }
    }
    best.map(|(_, np)| np).or_else(|| {
        // أكد الرباعي في حوار مع الصحيفة أن: whoever speaks in the lead, in full or not.
        let at = l.cues.partition_point(|c| (c.token as usize) < from);
        let spoken = l.cues[at..].iter().take_while(|c| (c.token as usize) < lead).filter_map(|c| c.subject);
        let person = |np: &Np| match np.denotes {
            Denotes::Person => np.has_name() || np.has_title(),
            Denotes::Unknown => np.len() == 1,
            _ => false,
        };
        spoken.take(MAX_NAMES).find(|np| announced && person(np))
    })
}

/// The name in the lead that ends with the label of the first answer (رائد الهلالي for الهلالي:), or the label.
fn labelled(view: &View<'_>, paragraphs: &[Paragraph], first: usize) -> Option<Np> {
    let answer = paragraphs.get(first + 1)?;
    let body = answer.body as usize;
    let lead = paragraphs[first].start as usize;
    let key = view.key(body);
    // الطبيب الزبيدي: with his title he needs no lead.
    let label = mention::parse(view, body, answer.end as usize)
        .filter(|np| view.kind(np.end as usize) == Kind::Colon && np.has_title());
    if label.is_some() {
        return label;
    }
    if view.kind(body) != Kind::Word || view.kind(body + 1) != Kind::Colon {
        return None;
    }
    let from = lead.saturating_sub(MAX_LEAD).max(1);
    let last = (from..lead).find(|&k| view.key(k) == key && view.is_word(k - 1) && !view.is_definite(k - 1))?;
    let name = (last as u32 - 1, last as u32 + 1);
    let np = mention::parse(view, last - 1, lead).filter(|np| np.end == name.1);
    let plain = Np {
        start: name.0,
        end: name.1,
        head: name.0,
        denotes: Denotes::Person,
        name,
        title: (0, 0),
        feminine: false,
        gendered: false,
        plural: false,
    };
    Some(Np { name, title: (0, 0), denotes: Denotes::Person, ..np.unwrap_or(plain) })
}

/// The answer that begins with paragraph `at`.
fn answer(l: &mut Linker<'_, '_>, paragraphs: &[Paragraph], at: usize, entity: u32) -> Option<Answer> {
    let view = l.view;
    let first = paragraphs[at];
    let mut body = first.body as usize;
    let mut mention = NONE;
    let mut speaker = entity;
    // الهلالي: a label that names who answers.
    if let Some(np) =
        mention::parse(&view, body, first.end as usize).filter(|np| view.kind(np.end as usize) == Kind::Colon)
    {
        if np.has_name() || np.has_title() {
            mention = l.resolver.mention(&view, &np, sentence_of(&view, np.start), None);
            speaker = l.resolver.mentions[mention as usize].entity;
            body = np.end as usize + 1;
        }
    }
    // قال الوزير: the narrator answers.
    let cue = l.cues.partition_point(|c| (c.token as usize) < body);
    if l.cues.get(cue).is_some_and(|c| c.token as usize == body && c.subject.is_some()) {
        return None;
    }
    let rest = &paragraphs[at + 1..];
    let ended = rest.iter().take(MAX_PARAGRAPHS).position(|p| p.question);
    let mut last = match ended {
        Some(n) => at + n,
        None => {
            let personal = |p: &&Paragraph| extent::has_first_person(&view, p.body as usize, p.end as usize);
            at + rest.iter().take(MAX_LAST).rposition(|p| personal(&p)).map_or(0, |n| n + 1)
        }
    };
    while last > at && is_heading(&view, &paragraphs[last]) {
        last -= 1;
    }
    let content = extent::trim(&view, (body as u32, paragraphs[last].end));
    (content.0 < content.1).then_some(Answer { content, mention, entity: speaker })
}

fn is_heading(view: &View<'_>, p: &Paragraph) -> bool {
    view.words(p.start as usize, p.end as usize) <= MAX_HEADING
        && !matches!(view.kind(p.end as usize - 1), Kind::Stop | Kind::Exclamation | Kind::Question | Kind::Ellipsis)
}

fn sentence_of(view: &View<'_>, token: u32) -> u32 {
    view.extents.partition_point(|e| e.end <= token) as u32
}

/// Adds the relation of an answer; the cues inside it come after it.
pub(crate) fn link(l: &mut Linker<'_, '_>, answer: &Answer) {
    if answer.entity != NONE {
        l.discourse.go_on(answer.entity, answer.content.0, answer.content);
    }
    l.out.push(Relation {
        kind: AttributionKind::Direct,
        content: answer.content,
        resumed: (0, 0),
        cue: NONE,
        mention: answer.mention,
        entity: answer.entity,
        relayer: NONE,
        unresolved: Unresolved::NoAntecedent,
        sentence: sentence_of(&l.view, answer.content.0),
        modality: Modality::Asserted,
        confidence: 0,
        rule: Rule::InterviewAnswer,
        speaker_rule: (answer.entity != NONE).then_some(if answer.mention == NONE {
            Rule::Chain
        } else {
            Rule::SubjectBefore
        }),
        at: answer.content.0,
        alternative: NONE,
        alternative_rule: Rule::Chain,
    });
}
