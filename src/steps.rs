//! Counts what the stages do by the piece, so that a test can hold growth with the length to a figure that no clock blurs.
//!
//! A step is one token, mark, cue or entity that a rule looks at, wherever it stands; a look-up in the lexicon counts as
//! `LOOK_UP` of them. Without the feature `steps` nothing is counted, and the calls are gone.

/// Steps that a look-up takes the time of.
const LOOK_UP: u64 = 8;

#[cfg(feature = "steps")]
thread_local! {
    static STEPS: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

/// Counts steps.
#[inline(always)]
pub(crate) fn add(steps: u64) {
    #[cfg(feature = "steps")]
    STEPS.with(|all| all.set(all.get() + steps));
    let _ = steps;
}

/// Counts a look-up in the lexicon.
#[inline(always)]
pub(crate) fn look_up() {
    add(LOOK_UP);
}

/// The steps of this thread since it asked last.
#[cfg(feature = "steps")]
pub(crate) fn take() -> u64 {
    STEPS.with(std::cell::Cell::take)
}
