//! Keys of the closed-class words that rules name.

use crate::fold::{BITS, Key};
use crate::script::{ARABIC_TABLE, T_MARK};

/// The key of a word, at compile time.
pub(crate) const fn key(word: &str) -> Key {
    let bytes = word.as_bytes();
    let mut out = 0u128;
    let mut n = 0;
    let mut i = 0;
    while i + 1 < bytes.len() {
        // Letters of the Arabic block take two bytes.
        let c = ((bytes[i] as u32 & 0x1F) << 6) | (bytes[i + 1] as u32 & 0x3F);
        let code = ARABIC_TABLE[(c - 0x600) as usize];
        assert!(code < T_MARK, "a letter");
        out |= (code as u128) << (n * BITS);
        n += 1;
        i += 2;
    }
    Key(out)
}

pub(crate) const AN: Key = key("ان");
pub(crate) const FAN: Key = key("فان");
pub(crate) const BI_AN: Key = key("بان");
pub(crate) const ALLA: Key = key("الا");
pub(crate) const AMM: Key = key("عام");
pub(crate) const AMMAH: Key = key("عامه");
pub(crate) const BAYN: Key = key("بين");
pub(crate) const TAALA: Key = key("تعالي");
pub(crate) const WA_TAALA: Key = key("وتعالي");
pub(crate) const SUBHANAHU: Key = key("سبحانه");
pub(crate) const WA_JALL: Key = key("وجل");
pub(crate) const WA_ALA: Key = key("وعلا");
pub(crate) const WA_SALLAM: Key = key("وسلم");
pub(crate) const WA_SALAM: Key = key("والسلام");
pub(crate) const YUMKIN: Key = key("يمكن");
pub(crate) const NA: Key = key("نا");
pub(crate) const NAZAR: Key = key("نظر");
pub(crate) const LADAY: Key = key("لدي");
pub(crate) const RASUL: Key = key("رسول");
pub(crate) const NABI: Key = key("نبي");
pub(crate) const SALLA: Key = key("صلي");
pub(crate) const ALAYHI: Key = key("عليه");
pub(crate) const AJMA: Key = key("اجمع");
pub(crate) const WASAT: Key = key("وسط");
pub(crate) const HIWAR: Key = key("حوار");
pub(crate) const LIQA: Key = key("لقاء");
pub(crate) const NASS: Key = key("نص");
pub(crate) const TALI: Key = key("تالي");
pub(crate) const ATI: Key = key("آتي");
pub(crate) const DIMNA: Key = key("ضمن");
pub(crate) const HADHA: Key = key("هذا");
pub(crate) const RISALA: Key = key("رساله");
pub(crate) const BARQIYA: Key = key("برقيه");
pub(crate) const MASDAR: Key = key("مصدر");
pub(crate) const GHAYR: Key = key("غير");
pub(crate) const MASULIYA: Key = key("مسووليه");
pub(crate) const ITAQADA: Key = key("اعتقد");
pub(crate) const YUDA: Key = key("يدعي");
pub(crate) const TUDA: Key = key("تدعي");
pub(crate) const ISMUHU: Key = key("اسمه");
pub(crate) const ISMUHA: Key = key("اسمها");
pub(crate) const FI: Key = key("في");
pub(crate) const FIHI: Key = key("فيه");
pub(crate) const FIHA: Key = key("فيها");
pub(crate) const BADA: Key = key("بعد");
pub(crate) const QABLA: Key = key("قبل");
pub(crate) const DUNA: Key = key("دون");
pub(crate) const RAGHMA: Key = key("رغم");
pub(crate) const MUNDHU: Key = key("منذ");
pub(crate) const KALIMA: Key = key("كلمه");
pub(crate) const KHITAB: Key = key("خطاب");
pub(crate) const TASRIH: Key = key("تصريح");
pub(crate) const TAGHRIDA: Key = key("تغريده");
pub(crate) const TADWINA: Key = key("تدوينه");
pub(crate) const MIN: Key = key("من");
pub(crate) const ILA: Key = key("الي");
pub(crate) const ALA: Key = key("علي");
pub(crate) const ANN: Key = key("عن");
pub(crate) const BILISAN: Key = key("بلسان");
pub(crate) const LADA: Key = key("لدي");
pub(crate) const BISM: Key = key("باسم");
pub(crate) const BISMIHI: Key = key("باسمه");
pub(crate) const BISMIHA: Key = key("باسمها");
pub(crate) const BISMIHIM: Key = key("باسمهم");
pub(crate) const KATABA: Key = key("كتب");
pub(crate) const KATABAT: Key = key("كتبت");
pub(crate) const SADIR: Key = key("صادر");
pub(crate) const SADIRA: Key = key("صادره");
pub(crate) const ILLA: Key = key("الا");
pub(crate) const BAYDA: Key = key("بيد");
pub(crate) const ALLAH: Key = key("الله");
pub(crate) const KHILAL: Key = key("خلال");
pub(crate) const TAKID: Key = key("تاكيد");
pub(crate) const QAWLUHU: Key = key("قوله");
pub(crate) const QAWLUHA: Key = key("قولها");
pub(crate) const QAWLUHUM: Key = key("قولهم");
pub(crate) const NASABA: Key = key("نسب");
pub(crate) const NASABAT: Key = key("نسبت");
pub(crate) const NUSIBA: Key = key("ينسب");
pub(crate) const MAA: Key = key("مع");
pub(crate) const MA: Key = key("ما");
pub(crate) const LIMA: Key = key("لما");
pub(crate) const LI_ME: Key = key("لي");
pub(crate) const LI_US: Key = key("لنا");
pub(crate) const QAD: Key = key("قد");
pub(crate) const LAM: Key = key("لم");
pub(crate) const LAN: Key = key("لن");
pub(crate) const LA: Key = key("لا");
pub(crate) const SAWFA: Key = key("سوف");
pub(crate) const LAW: Key = key("لو");
pub(crate) const HAL: Key = key("هل");
pub(crate) const MADHA: Key = key("ماذا");
pub(crate) const LIMADHA: Key = key("لماذا");
pub(crate) const KAYFA: Key = key("كيف");
pub(crate) const AYNA: Key = key("اين");
pub(crate) const MATA: Key = key("متي");
pub(crate) const LIDHA: Key = key("لذا");
pub(crate) const KAN: Key = key("كان");
pub(crate) const KANAT: Key = key("كانت");
pub(crate) const KANU: Key = key("كانوا");
pub(crate) const KAMA: Key = key("كما");
pub(crate) const HAKADHA: Key = key("هكذا");
pub(crate) const IDHA: Key = key("اذا");
pub(crate) const HUNA: Key = key("هنا");
pub(crate) const ALLADHI: Key = key("الذي");
pub(crate) const HADD: Key = key("حد");
pub(crate) const AW: Key = key("او");
pub(crate) const BI_HADHIHI: Key = key("بهذه");
pub(crate) const BIN: Key = key("بن");
pub(crate) const AHAD: Key = key("احد");
pub(crate) const IHDA: Key = key("احدي");
pub(crate) const NAFS: Key = key("نفس");
pub(crate) const DHAT: Key = key("ذات");
pub(crate) const MALIK: Key = key("ملك");
pub(crate) const AMIR: Key = key("امير");
pub(crate) const WAZIR: Key = key("وزير");
pub(crate) const RAIS: Key = key("رئيس");
pub(crate) const RUKN: Key = key("ركن");
pub(crate) const SAYYID: Key = key("سيد");
pub(crate) const SHAAB: Key = key("شعب");
pub(crate) const MUJTAMA: Key = key("مجتمع");
pub(crate) const MASUL: Key = key("مسؤول");
pub(crate) const QIYADI: Key = key("قيادي");
pub(crate) const HUKUMI: Key = key("حكومي");
pub(crate) const ARKAN: Key = key("اركان");
pub(crate) const HARB: Key = key("حرب");
pub(crate) const SABAH: Key = key("صباح");
pub(crate) const QAWL: Key = key("قول");
pub(crate) const SULTAN: Key = key("سلطان");
pub(crate) const HUNAKA: Key = key("هناك");
pub(crate) const THAMMA: Key = key("ثمه");
pub(crate) const AMMA_ABOUT: Key = key("عما");
pub(crate) const HIN: Key = key("حين");
pub(crate) const HINAMA: Key = key("حينما");
pub(crate) const INDAMA: Key = key("عندما");
pub(crate) const KULLAMA: Key = key("كلما");
pub(crate) const ABD: Key = key("عبد");
pub(crate) const LAKIN: Key = key("لكن");
pub(crate) const BIHI: Key = key("به");
pub(crate) const BIHA: Key = key("بها");
pub(crate) const BIHIM: Key = key("بهم");
pub(crate) const BIMA: Key = key("بما");
pub(crate) const AL_AMR: Key = key("الامر");
pub(crate) const LAHU: Key = key("له");
pub(crate) const LAHA: Key = key("لها");
pub(crate) const LAHUM: Key = key("لهم");
pub(crate) const TAMMA: Key = key("تم");
pub(crate) const YATIMM: Key = key("يتم");
pub(crate) const AL_AN: Key = key("الآن");
pub(crate) const AL_NIQAB: Key = key("النقاب");
pub(crate) const YAKUN: Key = key("يكون");
pub(crate) const MUTALAB: Key = key("مطال");
pub(crate) const THAMAN: Key = key("ثمن");
pub(crate) const WA_IN: Key = key("وان");
pub(crate) const IDH: Key = key("اذ");
pub(crate) const BAL: Key = key("بل");
pub(crate) const THUMMA: Key = key("ثم");
pub(crate) const HAWL: Key = key("حول");
pub(crate) const BISHAN: Key = key("بشان");
pub(crate) const BAYNAMA: Key = key("بينما");
pub(crate) const FIMA: Key = key("فيما");
pub(crate) const AMMA: Key = key("اما");
pub(crate) const HAYTHU: Key = key("حيث");
pub(crate) const MIMMA: Key = key("مما");
pub(crate) const HUWA: Key = key("هو");
pub(crate) const DHALIKA: Key = key("ذلك");
pub(crate) const SABAQA: Key = key("سبق");
pub(crate) const RABIT: Key = key("رابط");
pub(crate) const AL_KHABAR: Key = key("الخبر");
pub(crate) const SIMAT: Key = key("سمات");
pub(crate) const IQRA: Key = key("اقرا");
pub(crate) const AYDAN: Key = key("ايضا");
pub(crate) const AL_MAZID: Key = key("المزيد");
pub(crate) const SHAHID: Key = key("شاهد");
pub(crate) const INTAHA: Key = key("انتهي");
pub(crate) const AL_YAWM: Key = key("اليوم");
pub(crate) const AMS: Key = key("أمس");
pub(crate) const MINTAQA: Key = key("منطقه");
pub(crate) const MUHAFAZA: Key = key("محافظه");
pub(crate) const MADINA: Key = key("مدينه");
pub(crate) const HIYA: Key = key("هي");
pub(crate) const FARIQ: Key = key("فريق");
pub(crate) const SHARIKA: Key = key("شركه");
pub(crate) const MAJMUA: Key = key("مجموعه");
pub(crate) const BANK: Key = key("بنك");
pub(crate) const UKHRA: Key = key("اخري");
pub(crate) const AKHAR: Key = key("اخر");
pub(crate) const KHALF: Key = key("خلف");
pub(crate) const SUMUW: Key = key("سمو");
pub(crate) const MAALI: Key = key("معالي");
pub(crate) const RADDAN: Key = key("ردا");
pub(crate) const WA_ILA: Key = key("والي");
pub(crate) const ALLATI: Key = key("التي");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compile_time_keys_are_the_folds() {
        for (k, w) in [(AN, "أن"), (ILA, "إلى"), (ALA, "على"), (KANU, "كانوا"), (HAYTHU, "حيث"), (LADA, "لدى")]
        {
            assert_eq!(k, crate::fold::key_of(w), "{w}");
        }
    }
}
