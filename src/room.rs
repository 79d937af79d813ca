//! How lists of a length that is not known before grow beside a long text.

/// Makes room for `more` in a list of what was found in the part `done` of `all`.
///
/// A short list grows by doubling. A long one grows to what the whole will need if the rest is like the part: by doubling it would end
/// up to twice as large, and while it moves, three times.
#[inline]
pub(crate) fn make_room<T>(list: &mut Vec<T>, more: usize, done: usize, all: usize) {
    /// Elements of a long list.
    const LONG: usize = 1 << 10;
    if list.len() >= LONG && list.capacity() - list.len() < more {
        grow(list, more, done, all);
    }
}

#[cold]
fn grow<T>(list: &mut Vec<T>, more: usize, done: usize, all: usize) {
    let len = list.len() as u64;
    let rest = len * (all.saturating_sub(done) as u64) / done.max(1) as u64;
    // A little more, as it may be denser; not too much at once, and never so little that a list is moved again and again.
    let room = (rest + rest / 32).clamp(len / 32, len / 2);
    list.reserve_exact(room as usize + more);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_end_little_larger_than_they_need() {
        let all = 1_000_000;
        for step in [3, 10, 100] {
            let mut list = Vec::new();
            for i in (0..all).step_by(step) {
                make_room(&mut list, 1, i, all);
                list.push(i);
            }
            assert!(list.capacity() < list.len() * 9 / 8, "{} of {}", list.len(), list.capacity());
        }
    }

    #[test]
    fn lists_grow_by_parts_of_themselves() {
        let mut list = Vec::new();
        let mut moved = 0;
        for i in 0..1_000_000 {
            let before = list.capacity();
            make_room(&mut list, 1, 1_000_000, 1_000_000);
            list.push(i);
            moved += usize::from(list.capacity() != before);
        }
        assert!(moved < 300, "{moved}");
        assert!(list.capacity() < list.len() * 9 / 8);
    }
}
