//! The closed lists of names that handles answer with.

/// An enum whose variants have names: `as_str`, `Display` and the JSON form are the same string. Who includes this module defines
/// `with_json`.
macro_rules! named {
    (
        $(#[$meta:meta])*
        $Name:ident { $(#[$first_meta:meta])* $First:ident = $first:literal, $($(#[$var_meta:meta])* $Var:ident = $name:literal,)* }
    ) => {
        with_json! {
            $(#[$meta])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[non_exhaustive]
            #[repr(u8)]
            pub enum $Name {
                $(#[$first_meta])*
                $First,
                $($(#[$var_meta])* $Var,)*
            }
        }

        impl $Name {
            /// Every variant, in the order of the list above.
            ///
            /// ```
            #[doc = concat!("use isnad::", stringify!($Name), ";")]
            ///
            #[doc = concat!("assert_eq!(", stringify!($Name), "::ALL[0], ", stringify!($Name), "::", stringify!($First), ");")]
            /// ```
            pub const ALL: &'static [$Name] = &[$Name::$First, $($Name::$Var,)*];

            /// The name in JSON, which is stable.
            ///
            /// ```
            #[doc = concat!("use isnad::", stringify!($Name), ";")]
            ///
            #[doc = concat!("assert_eq!(", stringify!($Name), "::", stringify!($First), ".as_str(), ", stringify!($first), ");")]
            /// ```
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $Name::$First => $first,
                    $($Name::$Var => $name,)*
                }
            }
        }

        impl std::fmt::Display for $Name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

named! {
    /// How the words of an attribution are given.
    ///
    /// ```
    /// use isnad::AttributionKind;
    ///
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.attributions().next().unwrap().kind(), AttributionKind::Indirect);
    /// ```
    AttributionKind {
        /// The speaker's own words: in quotation marks, or after a colon.
        Direct = "direct",
        /// A reported clause of which a part stands in quotation marks as the speaker's words.
        Mixed = "mixed",
        /// A reported clause: after أن, إن or their like.
        Indirect = "indirect",
        /// A noun phrase that sums up what was said: شدد على أهمية العمل.
        Paraphrase = "paraphrase",
    }
}

named! {
    /// Whether the text says that something was said.
    ///
    /// ```
    /// use isnad::Modality;
    ///
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.attributions().next().unwrap().modality(), Modality::Asserted);
    /// ```
    Modality {
        /// It was said.
        Asserted = "asserted",
        /// It was not said: لم يعلن.
        Negated = "negated",
        /// It may have been said, or may yet be: قد يعلن, إذا أعلن.
        Hypothetical = "hypothetical",
        /// It will be said: سيعلن.
        Future = "future",
    }
}

named! {
    /// The part of speech of a cue.
    ///
    /// ```
    /// use isnad::CueForm;
    ///
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.cues().next().unwrap().form(), CueForm::Verb);
    /// ```
    CueForm {
        /// A finite verb: قال, يؤكد.
        Verb = "verb",
        /// An active participle: مشيرا, مؤكدة.
        Participle = "participle",
        /// A verbal noun, or a noun of speech: قوله, تصريح.
        Noun = "noun",
        /// A preposition of source: بحسب, وفقا لـ.
        Preposition = "preposition",
    }
}

named! {
    /// What kind of speech a cue reports.
    ///
    /// ```
    /// use isnad::CueClass;
    ///
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.cues().next().unwrap().class(), CueClass::Say);
    /// ```
    CueClass {
        /// Neutral speech: قال.
        Say = "say",
        /// A statement: أعلن.
        State = "state",
        /// Stress on what is said: أكد, شدد.
        Stress = "stress",
        /// An opinion or expectation: رأى, توقع.
        Opinion = "opinion",
        /// A denial: نفى.
        Deny = "deny",
        /// An admission: اعترف.
        Admit = "admit",
        /// A claim the narrator keeps at a distance: زعم, ادعى.
        Claim = "claim",
        /// A question: سأل, تساءل.
        Ask = "ask",
        /// A demand: طالب.
        Demand = "demand",
        /// A call to do something: دعا, حث.
        Urge = "urge",
        /// A warning or threat: حذر.
        Warn = "warn",
        /// A promise: وعد, تعهد.
        Promise = "promise",
        /// An accusation: اتهم.
        Accuse = "accuse",
        /// Praise: أشاد.
        Praise = "praise",
        /// Criticism or condemnation: انتقد.
        Criticise = "criticise",
        /// Thanks: شكر.
        Thank = "thank",
        /// A complaint: اشتكى.
        Complain = "complain",
        /// A cause given for something: عزا, أرجع.
        Cause = "cause",
        /// What a document holds or shows: نص, أظهر.
        Document = "document",
        /// Words passed on from another: نقل عن.
        Relay = "relay",
        /// A source named in passing: بحسب.
        Source = "source",
    }
}

named! {
    /// How a mention names its speaker.
    ///
    /// ```
    /// use isnad::MentionKind;
    ///
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// let mention = doc.attributions().next().unwrap().mention().unwrap();
    /// assert_eq!(mention.kind(), MentionKind::Name);
    /// ```
    MentionKind {
        /// A proper name, with or without a title: المدير سامي الحداد.
        Name = "name",
        /// A common noun: المدير, مصدر أمني.
        Nominal = "nominal",
        /// A pronoun, free or attached: هو, قوله.
        Pronoun = "pronoun",
        /// No word: the verb alone implies its subject.
        Elided = "elided",
    }
}

named! {
    /// What a speaker is.
    ///
    /// ```
    /// use isnad::SpeakerKind;
    ///
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.speakers().next().unwrap().kind(), SpeakerKind::Person);
    /// ```
    SpeakerKind {
        /// One person, known by name or role.
        Person = "person",
        /// A ministry, company, party, newspaper: whatever acts under a name.
        Organization = "organization",
        /// Several people: خبراء, سكان الحي.
        Group = "group",
        /// A source that stays unnamed: مصدر أمني.
        Unnamed = "unnamed",
        /// A report, law or study.
        Document = "document",
    }
}

named! {
    /// The grammatical gender of a speaker.
    ///
    /// ```
    /// use isnad::Gender;
    ///
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.speakers().next().unwrap().gender(), Gender::Masculine);
    /// ```
    Gender {
        /// مذكر.
        Masculine = "masculine",
        /// مؤنث.
        Feminine = "feminine",
        /// Neither the words nor the verbs tell.
        Unknown = "unknown",
    }
}

named! {
    /// What a token is.
    ///
    /// ```
    /// use isnad::TokenKind;
    ///
    /// let doc = isnad::Parser::new().parse("قال: نعم");
    /// let kinds: Vec<TokenKind> = doc.tokens().map(|t| t.kind()).collect();
    /// assert_eq!(kinds, [TokenKind::Word, TokenKind::Colon, TokenKind::Word]);
    /// ```
    TokenKind {
        /// A word of Arabic letters, its marks included.
        Word = "word",
        /// A word of another script.
        Latin = "latin",
        /// A number.
        Number = "number",
        /// An opening quotation mark: « “.
        Open = "open",
        /// A closing quotation mark: » ”.
        Close = "close",
        /// A quotation mark that does not tell its direction: ".
        Quote = "quote",
        /// A colon.
        Colon = "colon",
        /// A comma, Arabic or not.
        Comma = "comma",
        /// A semicolon, Arabic or not.
        Semicolon = "semicolon",
        /// A full stop.
        Stop = "stop",
        /// A question mark, Arabic or not.
        Question = "question",
        /// An exclamation mark.
        Exclamation = "exclamation",
        /// Several points in a row, or one character that shows them.
        Ellipsis = "ellipsis",
        /// A hyphen or dash.
        Dash = "dash",
        /// An opening bracket: ( [ {.
        OpenBracket = "open_bracket",
        /// A closing bracket: ) ] }.
        CloseBracket = "close_bracket",
        /// A line break.
        Newline = "newline",
        /// Any other mark or symbol.
        Other = "other",
    }
}

named! {
    /// Why an attribution has no speaker.
    ///
    /// ```
    /// use isnad::Unresolved;
    ///
    /// assert_eq!(Unresolved::NoAntecedent.as_str(), "no_antecedent");
    /// let doc = isnad::Parser::new().parse("وقال المدير سامي الحداد إن العمل مستمر.");
    /// assert_eq!(doc.attributions().next().unwrap().unresolved(), None);
    /// ```
    Unresolved {
        /// The subject is left out or a pronoun, and nobody before it can be meant.
        NoAntecedent = "no_antecedent",
        /// Somebody stands near, but gender or number say that another is meant.
        Disagrees = "disagrees",
        /// Several could be meant alike.
        Ambiguous = "ambiguous",
        /// The wording names nobody: قيل, يقال.
        Impersonal = "impersonal",
        /// The writer speaks in the first person.
        Author = "author",
    }
}
