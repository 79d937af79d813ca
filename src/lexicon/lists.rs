//! Short lists of words that one question needs, each a data file with a form a line.

use super::read::Row;
use crate::fold::{Key, key_of};
use once_cell::sync::OnceCell;

/// Words to look up by key; read on first use.
pub(crate) struct WordList {
    file: &'static str,
    text: &'static str,
    keys: OnceCell<Keys>,
}

/// Sorted, behind one bit for each of 256 hashes: nearly every word that is asked for is not in the list.
struct Keys {
    filter: [u64; 4],
    keys: Vec<Key>,
}

/// Word and bit of a key in the filter.
fn place(key: Key) -> (usize, u64) {
    let hash = key.hash();
    (hash as usize & 3, 1 << (hash >> 2 & 63))
}

impl WordList {
    const fn new(file: &'static str, text: &'static str) -> WordList {
        WordList { file, text, keys: OnceCell::new() }
    }

    pub(crate) fn has(&self, key: Key) -> bool {
        let read = || {
            let forms = Row::all(self.file, self.text).filter_map(|row| row.cells::<1>().ok());
            let mut keys: Vec<Key> = forms.map(|[form]| key_of(form)).filter(|key| !key.is_empty()).collect();
            keys.sort_unstable();
            let mut filter = [0; 4];
            for &key in &keys {
                let (word, bit) = place(key);
                filter[word] |= bit;
            }
            Keys { filter, keys }
        };
        let Keys { filter, keys } = self.keys.get_or_init(read);
        let (word, bit) = place(key);
        filter[word] & bit != 0 && keys.binary_search(&key).is_ok()
    }
}

/// Capitals and the states that they speak for; read on first use.
pub(crate) struct Capitals {
    file: &'static str,
    text: &'static str,
    rows: OnceCell<Vec<(Pair, Pair)>>,
}

/// The words of a name, without article; the second is empty where there is none.
pub(crate) type Pair = [Key; 2];

/// `capitals.tsv`.
pub(crate) static CAPITALS: Capitals =
    Capitals { file: "capitals.tsv", text: include_str!("data/capitals.tsv"), rows: OnceCell::new() };

impl Capitals {
    fn rows(&self) -> &[(Pair, Pair)] {
        let words = |name: &str| {
            let mut words = name.split(' ').map(|word| key_of(word.strip_prefix("ال").unwrap_or(word)));
            [(); 2].map(|()| words.next().unwrap_or(Key::EMPTY))
        };
        self.rows.get_or_init(|| {
            let cells = Row::all(self.file, self.text).filter_map(|row| row.cells::<2>().ok());
            let mut rows: Vec<_> = cells.map(|[capital, state]| (words(capital), words(state))).collect();
            rows.sort_unstable();
            rows
        })
    }

    /// The state for which a capital of these words speaks.
    pub(crate) fn state(&self, capital: Pair) -> Option<Pair> {
        let rows = self.rows();
        rows.binary_search_by_key(&capital, |&(capital, _)| capital).ok().map(|i| rows[i].1)
    }

    /// Is a state called by these words?
    pub(crate) fn is_state(&self, words: Pair) -> bool {
        self.rows().iter().any(|&(_, state)| state == words)
    }
}

/// Fields of work; read on first use.
pub(crate) struct Fields {
    file: &'static str,
    text: &'static str,
    rows: OnceCell<Vec<(Key, Field)>>,
}

/// A field of work, by its place in the file, and whether who has any other office is not in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Field {
    number: u8,
    pub exclusive: bool,
}

/// `fields.tsv`.
pub(crate) static FIELDS: Fields =
    Fields { file: "fields.tsv", text: include_str!("data/fields.tsv"), rows: OnceCell::new() };

impl Fields {
    fn rows(&self) -> &[(Key, Field)] {
        self.rows.get_or_init(|| {
            let cells = Row::all(self.file, self.text).filter_map(|row| row.cells::<2>().ok());
            let mut names: Vec<&str> = Vec::new();
            let mut rows: Vec<(Key, Field)> = Vec::new();
            for [form, field] in cells {
                let number = names.iter().position(|&name| name == field).unwrap_or(names.len());
                if number == names.len() {
                    names.push(field);
                }
                rows.push((key_of(form), Field { number: number as u8, exclusive: field.starts_with('!') }));
            }
            rows.sort_unstable_by_key(|&(key, _)| key);
            rows
        })
    }

    /// The field that a role belongs to.
    pub(crate) fn of(&self, role: Key) -> Option<Field> {
        let rows = self.rows();
        rows.binary_search_by_key(&role, |&(key, _)| key).ok().map(|i| rows[i].1)
    }
}

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident $file:literal;)*) => {
        $($(#[$doc])* pub(crate) static $name: WordList = WordList::new($file, include_str!(concat!("data/", $file)));)*

        #[cfg(test)]
        static ALL: &[&WordList] = &[$(&$name),*];
    };
}

lists! {
    /// Labels before a colon: عاجل, تقرير.
    LABELS "labels.tsv";
    /// Words by which a lead calls its article an interview.
    INTERVIEW "interview.tsv";
    /// What things are measured or ruled by: حسب العمر, وفق القانون.
    MEASURES "measures.tsv";
    /// Media and journalists as addressees.
    PRESS "press.tsv";
    /// Media by their own names.
    BROADCASTERS "broadcasters.tsv";
    /// Occasions of speech: مؤتمر, لقاء.
    OCCASIONS "occasions.tsv";
    /// Adjectives with a complement: تابع, صادر.
    GOVERNING "governing.tsv";
    /// Words that make a quotation a name: بعنوان, فيلم.
    NAMING "naming.tsv";
    /// نفسه, ذاتها: the one just named.
    REFLEXIVES "reflexives.tsv";
    /// خبير, لاعب: what somebody is by his work or his life, not which office he holds.
    CALLINGS "callings.tsv";
    /// رجل, سيدة: one human being and nothing else about him.
    INDIVIDUALS "individuals.tsv";
    /// اسمه, تدعى: between a description and the name.
    CALLED "called.tsv";
    /// رافضا, متحفظا: participles of who keeps something to himself.
    WITHHOLDING "withholding.tsv";
    /// مستندا, مستشهدا: participles that say on what a speaker rests his words.
    RECALLING "recalling.tsv";
    RESTING_ON "resting_on.tsv";
    /// وجه, تفقد: what office-holders do besides speaking.
    ACTS "acts.tsv";
    /// Acts by which an investigator gets somebody to speak.
    QUESTIONING "questioning.tsv";
    /// المجني عليه, المدعى عليه: against whom something was done.
    AGAINST "against.tsv";
    /// صفحة, حساب: where somebody writes on the net.
    PAGES "pages.tsv";
    /// بالوكالة, بالإنابة: in whose place an office is held.
    ACTING "acting.tsv";
    /// حزب, كتلة, دائرة: what a member of a parliament stands for.
    PARTIES "parties.tsv";
    /// Holders of one office.
    OFFICIALS "officials.tsv";
    /// What office-holders open, visit, chair and leave.
    VISITED "visited.tsv";
    /// السابق, الحالي: adjectives of an office, never of a name.
    FORMER "former.tsv";
    /// Words that make a conjunction of the أن after them.
    CONJOINED "conjoined.tsv";
    /// What somebody is blamed with: مسؤولية, تبعات.
    BLAME "blame.tsv";
    /// Adjectives of a time: الأربعاء الماضي.
    DEICTICS "deictics.tsv";
    /// Adjectives of an office: الأمين العام, القائد الأعلى.
    OF_OFFICE "of_office.tsv";
    /// ما يسمى المجلس: behind ما who speaks, not what is said.
    SO_CALLED "so_called.tsv";
    /// أود أن أقول: verbs of wishing by which a speaker says what he wishes to say.
    WOULD_SAY "would_say.tsv";
    /// Nouns of saying as objects: كرر التأكيد على.
    SAYINGS "sayings.tsv";
    /// Who directs a medium or writes for it: مدير الأخبار لقناة.
    DIRECTING "directing.tsv";
    /// What is shouted or repeated, before the words themselves: مرددين هتافات «…».
    CHANTS "chants.tsv";
    /// Somebody's speech or belief behind a source preposition: وفق حديثه.
    SPEECHES "speeches.tsv";
    /// Verbs of holding and aiming that describe the noun phrase before them: تشمل, يهدف.
    CONTAINING "containing.tsv";
    /// لكن, لكنه: but.
    CONTRASTS "contrasts.tsv";
    /// رغم, نظرا: a clause of concession or reason before its main clause.
    CONCEDING "conceding.tsv";
    /// Whom a call or a demand is addressed to when he stands alone behind its verb.
    ADDRESSED "addressed.tsv";
    /// Words behind a comma that lead from a noun-phrase complement back to the narrator.
    SETTINGS "settings.tsv";
    /// What the narrator calls a fact that was reported: ، في خطوة.
    APPRAISALS "appraisals.tsv";
    /// What a speaker leaves unsaid: لم يحدد, رفض الإفصاح.
    UNSAID "unsaid.tsv";
    /// What is kept back of a source: هويته, أسمائهم.
    ANONYMOUS "anonymous.tsv";
    /// What somebody renews: التزام, موقف.
    STANCES "stances.tsv";
    /// What somebody offers or passes on: شكر, تحيات.
    GREETINGS "greetings.tsv";
    /// خالص شكره, أحر التعازي: words before a greeting.
    FERVENT "fervent.tsv";
    /// What a quotation is called by who reports it: بهذه الكلمات.
    WORDS "words.tsv";
    /// What a fact is seen from: لقطات, أدلة.
    EVIDENCE "evidence.tsv";
    /// ويتوقع أن, يخشى أن: what nobody is named for.
    EXPECTED "expected.tsv";
    /// الذي يعتقد أنه: what an antecedent is believed to be.
    BELIEVED "believed.tsv";
    /// حديثه, كلمتها: what is gone on with before a colon.
    OWN_SPEECH "own_speech.tsv";
    /// Who finds something out: أثبت العلماء أن.
    RESEARCHERS "researchers.tsv";
    /// الرقم, الهاتف: before a colon and a number.
    NUMBERED "numbered.tsv";
    /// منظمة, صحيفة: heads of names that bodies go without as well.
    KINDS_OF_BODY "kinds_of_body.tsv";
    /// جمهورية, دولة: so do states.
    KINDS_OF_STATE "kinds_of_state.tsv";
    /// عرب, أوروب: regions as their adjectives begin.
    REGIONS "regions.tsv";
    /// فضلا عن أن, بالإضافة إلى أن: what is said besides.
    BESIDES "besides.tsv";
    /// نقابة, رابطة: bodies of people of one work.
    UNIONS "unions.tsv";
    /// ضيفنا: whom an interview asks.
    GUESTS "guests.tsv";
    /// استقبل, التقى: behind its subject stands whom he met.
    MEETINGS "meetings.tsv";
    /// بشكل, بصورة: nouns of manner.
    MANNERS "manners.tsv";
    /// كل منهم, الأكثرية منها: "of them" behind a part.
    OF_THEM "of_them.tsv";
    /// إم, كيه: what the letters of the Latin script are called.
    LETTERS "letters.tsv";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_speak_for_states() {
        let pair = |a, b| [key_of(a), key_of(b)];
        assert_eq!(CAPITALS.state(pair("طهران", "")), Some(pair("إيران", "")));
        assert_eq!(CAPITALS.state(pair("رياض", "")), Some(pair("سعودية", "")));
        assert_eq!(CAPITALS.state(pair("تل", "أبيب")), Some(pair("إسرائيل", "")));
        assert_eq!(CAPITALS.state(pair("إيران", "")), None);
        assert!(CAPITALS.is_state(pair("إيران", "")) && !CAPITALS.is_state(pair("طهران", "")));
        let rows = Row::all(CAPITALS.file, CAPITALS.text).map(|row| row.cells::<2>().unwrap_or_else(|e| panic!("{e}")));
        let capitals: std::collections::HashSet<_> = rows.map(|[capital, _]| capital).collect();
        assert_eq!(capitals.len(), CAPITALS.rows.get().unwrap().len());
    }

    #[test]
    fn fields_tell_roles_apart() {
        let of = |role| FIELDS.of(key_of(role));
        assert_eq!(of("لاعب"), of("حارس"));
        assert_ne!(of("طبيب"), of("محام"));
        assert!(of("لاعب").unwrap().exclusive && !of("طبيب").unwrap().exclusive);
        assert_eq!(of("رئيس"), None);
        let rows = Row::all(FIELDS.file, FIELDS.text).map(|row| row.cells::<2>().unwrap_or_else(|e| panic!("{e}")));
        let forms: std::collections::HashSet<_> = rows.map(|[form, _]| form).collect();
        assert_eq!(forms.len(), FIELDS.rows().len());
    }

    #[test]
    fn every_row_is_one_word_and_stands_once() {
        for list in ALL {
            let mut seen = std::collections::HashSet::new();
            for row in Row::all(list.file, list.text) {
                let [form] = row.cells::<1>().unwrap_or_else(|e| panic!("{e}"));
                assert!(!form.contains(' ') && list.has(key_of(form)), "{}: {form}", list.file);
                assert!(seen.insert(form), "{}: {form} twice", list.file);
            }
            assert!(!seen.is_empty() && !list.has(Key::EMPTY), "{}", list.file);
        }
    }
}
