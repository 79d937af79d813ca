//! Source prepositions: بحسب X before, after or inside the clause that it attributes.

use super::{Linker, NONE, Relation, extent, subject};
use crate::TokenKind as Kind;
use crate::cue::{Cue, Intro};
use crate::fold::code;
use crate::keys;
use crate::lexicon::{Class, Form, PhraseKind, lists, prefix, without_pronoun};
use crate::mention::Denotes;
use crate::resolve::is_cited;
use crate::rules::Rule;
use crate::segment::Extent;
use crate::view::View;
use crate::{AttributionKind, Unresolved, mention};

/// Tokens of the sentence before a source that are looked back over: lists of bullets make sentences of some hundred.
const MAX_BEFORE: usize = 600;
/// Tokens between a turn of the sentence and the source behind it.
const MAX_TURN: usize = 60;

/// Tokens of brackets behind a source.
const MAX_BRACKET: usize = 8;

/// Where the source phrase stands.
#[derive(PartialEq, Eq)]
enum Place {
    Initial,
    Inside,
    Final,
}

pub(crate) fn link(l: &mut Linker<'_, '_>, index: usize) {
    let view = l.view;
    let cue = l.cues[index];
    let sentence = view.extents[cue.sentence as usize];
    let (mut start, mut end) = (extent::past_dateline(&view, sentence.start as usize), sentence.end as usize);
    if let Some(q) = view.quote_around(cue.token as usize) {
        start = start.max(q.first());
        end = end.min(q.close as usize);
    }
    let at = cue.token as usize;
    // A clause or a phrase reaches no farther back.
    start = start.max(at.saturating_sub(MAX_BEFORE));
    while start < end && !view.is_word(start) && view.kind(start) != Kind::Number && view.quote_at(start).is_none() {
        start += 1;
    }
    let after = cue.content as usize;
    let lead = leading(&view, start, at);
    start = past_opener(&view, start).min(at);
    // The clause after: past a comma and what introduces it, up to the next report.
    let opened = opened_clause(l, index, lead, end);
    // حسب تقرير "نيويورك تايمز" (The New York Times)، على الرغم: what brackets add to the source
    let bracket = (view.kind(after) == Kind::OpenBracket)
        .then(|| (after + 1..end.min(after + MAX_BRACKET)).find(|&k| view.kind(k) == Kind::CloseBracket))
        .flatten();
    let after = bracket.map_or(after, |k| k + 1);
    let after = if lead { past_rest_of_source(&view, after, end) } else { after };
    let next = opened.unwrap_or(view.skip_commas(after));
    let right_end = extent::end_of_report(&view, l.cues, index, next, end);
    let right = view.words(next, right_end);
    // على حد تعبيره stands behind what he said.
    let own =
        cue.end > cue.token + 1 && cue.subject.is_none() && view.key(at) == keys::ALA && view.key(at + 1) == keys::HADD;
    // يتطلب بحسب الوزارة وقتا: the verb is still without what it governs.
    let awaits = right > 0 && awaits_complement(&view, at, after);
    // …، وحسب لوائح البطولة فإن: joined behind a comma it opens a clause of its own.
    let joined = view.prefix(at) & prefix::WA != 0 && at > start && view.kind(at - 1) == Kind::Comma && right > 2;
    let place = if lead || joined && !ends_here(&view, after, end) {
        Place::Initial
    } else if told_of_document(&view, &cue, after) {
        Place::Final
    } else if opened.is_some() || awaits {
        Place::Inside
    } else if right == 0
        || own
        || l.cues.get(index + 1).is_some_and(|c| c.token as usize == next)
        || ends_here(&view, after, end)
    {
        Place::Final
    } else {
        Place::Inside
    };
    let left = left_clause(l, index, start, place == Place::Final);
    let content = match place {
        Place::Initial => (next as u32, right_end as u32),
        Place::Final => (left as u32, at as u32),
        Place::Inside => {
            if opened.is_none() && !awaits && (view.words(left, at) > right || is_adjunct(&view, next)) {
                (left as u32, at as u32)
            } else {
                (next as u32, right_end as u32)
            }
        }
    };
    let mut content = extent::trim(&view, content);
    // وشددت الوزارة، بحسب الوكالة، على أن العمل مستمر
    if content.0 as usize > at {
        let first = content.0 as usize;
        let that = first + usize::from(view.has(first, Class::PREP) && !view.is_complementizer(first));
        content.0 = if view.is_bare_complementizer(that) { that as u32 + 1 } else { content.0 };
    }
    // «…. …»، بحسب X: own words over several sentences are quoted as a whole.
    let several = (place == Place::Final).then(|| quotation_before(&view, content)).flatten();
    content = several.unwrap_or(content);
    // …، وذلك بحسب X: the pronoun belongs to the source.
    let last = content.1 as usize;
    if last > content.0 as usize && last <= at && view.stem(last - 1) == keys::DHALIKA {
        content = extent::trim(&view, (content.0, content.1 - 1));
    }
    // ارتفعت الأسعار. وذلك وفقا للمصرف.
    let alone = content.0 >= content.1 && right == 0;
    if let Some(before) = alone.then(|| sentence_before(&view, cue.sentence as usize, at)).flatten() {
        start = extent::past_dateline(&view, before.start as usize).max(at.saturating_sub(MAX_BEFORE));
        content = extent::trim(&view, (left_clause(l, index, start, true) as u32, before.end));
    }
    // "…"، بحسب X: marks around the whole of it are left out.
    let spoken = whole_quotation(&view, content);
    // أن "…", مشيرا إلى "…", واقترحت بكين، بحسب X "…": what completes a clause around the marks; behind a colon nothing does.
    let open = several.or(spoken).map(|(first, _)| first as usize - 1);
    let behind = content.0 as usize > at;
    let beside = |k: usize| match place {
        Place::Initial => view.is_complementizer(k),
        Place::Inside if behind => view.kind(k) != Kind::Colon,
        _ => view.is_word(k),
    };
    let whole = open.is_some_and(|open| open == 0 || !beside(open - 1));
    content = spoken.unwrap_or(content);
    let rule = match place {
        _ if cue.intro_at > cue.token => Rule::SourceClause,
        _ if alone => Rule::SourceFinal,
        Place::Initial => Rule::SourceInitial,
        Place::Final => Rule::SourceFinal,
        Place::Inside => Rule::SourceInside,
    };
    if content.0 >= content.1 || l.disabled.has(rule) || view.words(content.0 as usize, content.1 as usize) < 2 {
        return;
    }
    let found = match cue.subject {
        Some(np) => {
            let mention = l.resolver.mention(&view, &np, cue.sentence, None);
            let entity = l.resolver.mentions[mention as usize].entity;
            subject::Found {
                mention,
                entity,
                rule: Some(Rule::SourcePhrase),
                ..subject::Found::nobody(Unresolved::NoAntecedent)
            }
        }
        None => subject::chain(l, index),
    };
    // وأضاف أن …، على حد تعبيره: his own report is what is meant, not that he made it.
    if place == Place::Final && cue.subject.is_none() {
        let own = l.out.iter().rev().take_while(|r| r.at >= start as u32);
        let reaches = |r: &&Relation| r.content.0 < content.1 && r.content.1 >= content.1;
        let own = own.filter(|r| r.entity == found.entity && r.cue != NONE).filter(reaches).last();
        content.0 = own.map_or(content.0, |r| r.content.0.max(content.0));
    }
    // Inside somebody's own words the marks around both are his.
    let shared = view.quote_around(at).is_some_and(|q| q.first() == content.0 as usize);
    let first = content.0 as usize + usize::from(shared);
    let kind = if whole {
        AttributionKind::Direct
    } else if extent::quotes_speech(&view, first, content.1 as usize) {
        AttributionKind::Mixed
    } else {
        AttributionKind::Indirect
    };
    // نقلت الوكالة على لسان الوزير قوله: the noun behind him is the cue.
    let noun =
        |c: &Cue| c.reading.form == Form::Noun && c.reading.pronoun && c.token as usize == view.skip_commas(after);
    if cue.subject.is_some() && view.key(at) == keys::ALA && l.cues.get(index + 1).is_some_and(noun) {
        l.discourse.source(found.entity, l.resolver, cue.token, false, false);
        return;
    }
    let reported = |c: &Cue| c.sentence == cue.sentence && c.subject.is_some() && c.intro_at >= cue.content;
    let inside = index > 0 && reported(&l.cues[index - 1]);
    // وأوضح المدير أن اللوحة بيعت، وفق الخبير سامي الحداد. وأضاف: nor is one whom another person cites.
    /// Relations of the sentence before it: an article's sentence has six at most.
    const AROUND: usize = 16;
    let cites = |r: &Relation| {
        let covers = r.cue != NONE && r.content.0 <= content.0 && content.0 < r.content.1 && r.entity != found.entity;
        covers && l.resolver.entities.get(r.entity as usize).is_some_and(|e| e.has_name() && !is_cited(&view, e))
    };
    let cited = l.out.iter().rev().take(AROUND).take_while(|r| r.at >= sentence.start).any(cites);
    l.discourse.source(found.entity, l.resolver, cue.token, inside || cited, cited);
    debug_assert!(cue.intro == Intro::Source);
    l.out.push(Relation {
        kind,
        content,
        resumed: (0, 0),
        cue: index as u32,
        mention: found.mention,
        entity: found.entity,
        relayer: NONE,
        unresolved: found.unresolved,
        sentence: cue.sentence,
        modality: cue.modality,
        confidence: 0,
        rule,
        speaker_rule: found.rule,
        at: cue.token,
        alternative: NONE,
        alternative_rule: Rule::Chain,
    });
}

/// بحسب X فإن, يبدو بحسب X أن: what is introduced behind the source is his, wherever both stand; at the sentence's start more words
/// may describe the source before it. The first token of what he says.
fn opened_clause(l: &Linker<'_, '_>, index: usize, lead: bool, end: usize) -> Option<usize> {
    /// Tokens of what describes a source at the sentence's start.
    const MAX: usize = 24;
    let view = &l.view;
    let after = l.cues[index].content as usize;
    let next = view.skip_commas(after);
    // بحسب بيان الشركة العاملة في البلاد فقد; but بحسب الوزير لم يبق أمل فقد and بحسب الوزير "…، فقد …" are his own clause.
    let his = view.quote_at(next).is_some() || view.has(next, Class::NEGATION) || extent::is_finite(view, next);
    let qad = |k: usize| lead && !his && view.stem(k) == keys::QAD;
    let so = |k: usize| view.prefix(k) & prefix::FA != 0 && (view.has(k, Class::COMP) || qad(k));
    let at = if so(next) || next == after && view.is_complementizer(next) && view.prefix(next) & prefix::CONJ == 0 {
        next
    } else {
        // Cues in brackets are no reports of his.
        let outside = |token: usize| view.kind(token.saturating_sub(1)) != Kind::OpenBracket;
        let next = l.cues[index + 1..].iter().take(2).find(|c| outside(c.token as usize));
        let cue = next.map_or(end, |c| c.token as usize);
        let stop = end.min(cue);
        // وطبقا لسجلات الشركة (وهي …) فإن
        let past = |k: usize| match view.kind(k) {
            Kind::OpenBracket => (k + 1..k + MAX).find(|&c| view.kind(c) == Kind::CloseBracket).unwrap_or(k) + 1,
            _ => k + 1,
        };
        std::iter::successors(Some(after), |&k| Some(past(k)))
            .take(MAX)
            .take_while(|&k| lead && k < stop && view.kind(k) != Kind::Newline)
            .find(|&k| so(k))?
    };
    Some(at + usize::from(view.is_bare_complementizer(at)))
}

/// حسب تقرير صدر عن مؤسسة | «الضفاف» (Banks) في مايو، ارتفعت; وفق مرصد العمل، | ومقره لندن، ارتفعت: at the sentence's start the token
/// behind the name in marks of who issued the source, and behind an aside that tells where it sits.
fn past_rest_of_source(view: &View<'_>, after: usize, end: usize) -> usize {
    /// Tokens of a name, and of what stands between it and the comma.
    const MAX: usize = 10;
    let comma = |k: usize| {
        let clause =
            |&m: &usize| view.kind(m) != Kind::Comma && (extent::is_finite(view, m) || view.has(m, Class::COMP));
        let at =
            (k..end.min(k + MAX)).find(|&m| view.kind(m) == Kind::Comma || clause(&m) || view.kind(m) == Kind::Stop)?;
        (view.kind(at) == Kind::Comma).then_some(at)
    };
    let marked = view.quote_at(after).filter(|q| q.closed && q.close as usize <= after + MAX);
    if let Some(q) = marked.filter(|_| after > 0) {
        let words = view.words(q.first(), q.close as usize);
        if mention::names_quoted(view, after, words) {
            let mut next = q.close as usize + 1;
            while view.kind(next) == Kind::OpenBracket {
                let close = (next + 1..end.min(next + MAX)).find(|&k| view.kind(k) == Kind::CloseBracket);
                let Some(close) = close else { break };
                next = close + 1;
            }
            return comma(next).unwrap_or(next);
        }
    }
    let aside = view.kind(after) == Kind::Comma
        && view.prefix(after + 1) & prefix::WA != 0
        && mention::has_possessive(view, after + 1)
        && !extent::is_finite(view, after + 1);
    if aside { comma(after + 1).unwrap_or(after) } else { after }
}

/// من جهة أخرى، ارتفعت, ويذكر أن الأسعار ارتفعت: the first token behind what the narrator opens the sentence with.
fn past_opener(view: &View<'_>, start: usize) -> usize {
    match view.phrase(start) {
        Some((PhraseKind::Shift | PhraseKind::Formula, end)) => view.skip_commas(end),
        _ => start,
    }
}

/// «…. …»، بحسب X: the whole of a quotation that began in an earlier sentence and closes before the source.
fn quotation_before(view: &View<'_>, content: (u32, u32)) -> Option<(u32, u32)> {
    let last = content.1.checked_sub(1)?;
    if !matches!(view.kind(last as usize), Kind::Close | Kind::Quote) {
        return None;
    }
    let q = view.quote_around(last as usize - 1)?;
    let longer = q.closed && q.close == last && q.open < content.0;
    longer.then(|| extent::inner(view, (q.first() as u32, q.close)))
}

/// The inside of a quotation that is the whole content and long enough to be speech.
fn whole_quotation(view: &View<'_>, (a, b): (u32, u32)) -> Option<(u32, u32)> {
    let q = view.quote_at(a as usize).filter(|q| q.closed && q.close + 1 == b)?;
    extent::quotes_speech(view, a as usize, b as usize).then(|| extent::inner(view, (q.first() as u32, q.close)))
}

/// والرقم غير دقيق، حسب التجار، نظرا إلى, بينهم ثلاثة, في الساعة: what is added to a clause that is complete without it; but ليس، حسب
/// التجار، إلا.
fn is_adjunct(view: &View<'_>, n: usize) -> bool {
    let set_off = lists::SETTINGS.has(view.key(n)) && !matches!(view.key(n), keys::ILLA | keys::GHAYR);
    // على الرغم من, بالنظر إلى, في حين, أما
    let concedes = matches!(view.key(n), keys::ALA | keys::FI) && lists::CONCEDING.has(view.stem(n + 1))
        || view.key(n) == keys::FI && view.key(n + 1) == keys::HIN
        || matches!(view.key(n), keys::BI_NAZAR | keys::AMMA);
    set_off
        || concedes
        || lists::CONCEDING.has(view.stem(n))
        || view.key(n) == keys::FI && view.has(n + 1, Class::TIME)
        || view.prefix(n) == 0 && without_pronoun(view.key(n)).is_some_and(|(key, _)| key == keys::BAYN)
}

/// يتطلب بحسب الوزارة وقتا: an imperfect right before the source, and a word right behind it.
fn awaits_complement(view: &View<'_>, at: usize, after: usize) -> bool {
    let Some(verb) = at.checked_sub(1) else { return false };
    // وهي بحسب الوزير من مسؤولية الدولة
    let pronoun = matches!(view.stem(verb), keys::HUWA | keys::HIYA) && view.has(after, Class::PREP);
    view.is_word(after)
        && view.is_word(verb)
        && view.prefix(after) & prefix::CONJ == 0
        && (pronoun || !view.has(after, Class::RELATIVE.and(Class::CONJ)))
        && (pronoun || matches!(view.stem(verb).at(0), code::YA | code::TA) && extent::is_finite(view, verb))
}

/// Does the source phrase open the sentence? A conjunction, a time or a topic shift may stand before it.
fn leading(view: &View<'_>, start: usize, at: usize) -> bool {
    /// Tokens of such an opening.
    const MAX: usize = 30;
    if at > start + MAX {
        return false;
    }
    let mut k = start;
    while k < at {
        if let Some((PhraseKind::Shift | PhraseKind::Adverb, end)) = view.phrase(k) {
            k = end;
            continue;
        }
        let light = matches!(view.kind(k), Kind::Comma | Kind::Dash | Kind::Open | Kind::Quote)
            || view.has(k, Class::CONJ.and(Class::ADVERB)) && view.is_word(k);
        if !light {
            return false;
        }
        k += 1;
    }
    true
}

/// The sentence before `sentence` in the paragraph of `at`: of a source that is a sentence by itself it is what is attributed.
fn sentence_before(view: &View<'_>, sentence: usize, at: usize) -> Option<Extent> {
    let before = *view.extents.get(sentence.checked_sub(1)?)?;
    let last = (before.end as usize).saturating_sub(1);
    // Farther from the sentence's head it is none by itself.
    let apart = at - last > MAX_BEFORE || (last..at).any(|k| view.kind(k) == Kind::Newline);
    (!apart && view.quote_around(at).is_none()).then_some(before)
}

/// ، وفق بيان الجيش جاء فيه أيضا أن, ، وفق بيان سابق أشار إلى: what a verb right behind a document that a comma sets off tells is the
/// document's, not the clause's.
fn told_of_document(view: &View<'_>, cue: &Cue, after: usize) -> bool {
    let at = cue.token as usize;
    let Some(np) = cue.subject.filter(|np| np.denotes == Denotes::Document) else { return false };
    let end = np.end as usize;
    let states =
        end < after && view.is_complementizer(after) && view.has(end, Class::CUE) && extent::is_finite(view, end);
    let adjective = !view.is_definite(after) && view.has(after, Class::COMMON);
    let verb = |k: usize| extent::is_finite(view, k);
    at > 0 && view.kind(at - 1) == Kind::Comma && (states || verb(after) || adjective && verb(after + 1))
}

/// Nothing of the clause is left after the source phrase.
fn ends_here(view: &View<'_>, after: usize, end: usize) -> bool {
    // ، وفق ما ذكرته الوزارة، وستستأنف الدراسة: another clause is joined to the one that the source closes.
    let next = after + usize::from(matches!(view.kind(after), Kind::Comma | Kind::Semicolon));
    let led = view.has(next, Class::PREP) || view.prefix(next) & prefix::PREP != 0;
    let verb = |k: usize| extent::is_finite(view, k);
    // ؛ وبهذا اقتصر التنافس
    let joined = view.prefix(next) & prefix::WA != 0
        && (verb(next) || view.has(next, Class::DEMONSTRATIVE) || led && verb(next + 1));
    after >= end
        || joined
        || matches!(view.kind(after), Kind::Stop | Kind::Newline | Kind::Question | Kind::Exclamation)
        || view.kind(after) == Kind::Comma && {
            let n = view.skip_commas(after);
            let c = view.class(n);
            // ، مشيرا and ، الذي go back to the source, not to the clause.
            c.has(Class::CUE) && view.key(n).at(0) == code::WAW || c.has(Class::RELATIVE) && view.stem(n) != keys::MA
        }
        || view.has(after, Class::RELATIVE)
}

/// Start of the clause before the source phrase, which ends with it where it is `last`: the sentence's, or after the last report's end.
fn left_clause(l: &Linker<'_, '_>, index: usize, start: usize, last: bool) -> usize {
    let view = &l.view;
    let at = l.cues[index].token as usize;
    let mut from = start;
    // قال الوزير إن الأسعار ارتفعت وفق بيانات المصرف: what is no news outlet is the source of the reported clause.
    let outlet = l.cues[index].subject.is_none_or(|np| matches!(np.denotes, Denotes::Organization));
    if !outlet {
        let report = l.cues[..index].iter().rev().take_while(|c| c.token as usize >= start).find(|c| {
            let verb = matches!(c.reading.form, Form::Perfect | Form::Imperfect);
            verb && c.intro == Intro::Clause
        });
        if let Some(c) = report {
            from = from.max(c.content as usize);
        }
    }
    // A quotation that closed before, and a participle's relation, are not in reach.
    for c in l.cues[..index].iter().rev().take(6) {
        let token = c.token as usize;
        if token < start {
            break;
        }
        let participle = c.reading.form == crate::lexicon::Form::Participle && c.intro != Intro::Source;
        let joined = c.prefix & prefix::WA != 0 && token > start && c.intro == Intro::Clause;
        if participle || joined {
            from = from.max(c.content as usize);
            break;
        }
    }
    // …؛ غير أن الحل قريب، حسب المتحدثة: what turns against the clause before begins a new one.
    let around = view.quote_around(at).map(|q| q.open);
    let own = |k: usize| view.quote_around(k).map(|q| q.open) == around;
    let turn = (from..at).rev().take(MAX_TURN).find(|&k| turns_against(view, k, last) && own(k));
    // ورغم الاتفاق، إلا أن الخلاف قائم، حسب المتحدثة: the concession is hers too; على حد قوله means his report, turn and all.
    let whole = |k: usize| (from..k).rev().take(MAX_TURN).any(|i| lists::CONCEDING.has(view.stem(i)));
    let own_report = l.cues[index].subject.is_none() && l.cues[index].intro_at <= l.cues[index].token;
    let turn = turn.filter(|&k| !own_report && !whole(k));
    from = turn.map_or(from, |k| k + 1 + usize::from(view.is_bare_complementizer(k + 1)));
    // العدد مئة وهو رقم كبير على حد قوله: what comes back to the clause before is what the source behind it says.
    // An agency tells all of it.
    let cue = &l.cues[index];
    let agency = cue.subject.is_some_and(|np| np.denotes == Denotes::Organization);
    let words = cue.subject.is_none() || cue.end > cue.token + 1;
    let back = (last && !agency)
        .then(|| (from + 1..at).rev().take(MAX_TURN).find_map(|k| comes_back(view, k, words).filter(|_| own(k))));
    from = back.flatten().unwrap_or(from);
    from.min(at.saturating_sub(1)).max(start).min(view.tokens.len())
}

/// ؛ غير أن, ، إلا أن, and ، حيث, ، بينما, at `k`; what لكن qualifies (بيع ثلاثة، لكن واحدا عاد، وفق المتحدث) is told with it, unless
/// the source stands inside its clause.
fn turns_against(view: &View<'_>, k: usize, last: bool) -> bool {
    let except = matches!(view.stem(k), keys::ILLA | keys::GHAYR | keys::BAYDA) && view.is_complementizer(k + 1);
    let set_off = k > 0 && matches!(view.kind(k - 1), Kind::Comma | Kind::Semicolon | Kind::Dash);
    let turns = set_off && view.has(k, Class::CONJ);
    let but = view.key(k) == keys::LAKIN && !last;
    turns && (matches!(view.key(k), keys::HAYTHU | keys::BAYNAMA) || but || except) || adds(view, k)
}

/// كما أنه باق: a clause beside the one before it; before على حد قوله and its like, which judge in somebody's words, also one about what it
/// told (وهذا أمر خاطئ, وهو رقم كبير, والذي كان متوقعا). Its first token.
fn comes_back(view: &View<'_>, k: usize, words: bool) -> Option<usize> {
    if view.stem(k) == keys::KAMA && view.is_complementizer(k + 1) && view.has(k, Class::CONJ) {
        return Some(k + 1 + usize::from(view.is_bare_complementizer(k + 1)));
    }
    if !words || view.prefix(k) & prefix::WA == 0 || view.kind(k - 1) == Kind::Dash {
        return None;
    }
    match view.stem(k) {
        keys::ALLADHI | keys::ALLATI => Some(k + 1),
        // وهو عائد إلى بيته tells of him.
        keys::HUWA | keys::HIYA | keys::HADHA => {
            let noun = view.has(k + 1, Class::COMMON.and(Class::ABSTRACT)) && !view.has(k + 1, Class::HEAD);
            (noun && view.prefix(k + 1) == 0).then_some(k)
        }
        _ => None,
    }
}

/// بالإضافة إلى أن, فضلا عن أن: what is said besides is a report of its own.
fn adds(view: &View<'_>, k: usize) -> bool {
    let add = |b: usize| k >= b && lists::BESIDES.has(view.key(k - b));
    view.has(k, Class::PREP) && view.is_complementizer(k + 1) && (add(1) || add(2))
}
