//! The strings that records name by number: rule ids, lemmas, the caller's ids.

use std::collections::HashMap;
use std::sync::Arc;

/// Each string once, by number. The rule ids come first, so that `Rule as u32` is its symbol.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Symbols {
    list: Vec<Arc<str>>,
    /// The way back; both hold the same allocation.
    index: HashMap<Arc<str>, u32>,
}

impl Symbols {
    /// Panics on a number that `intern` did not give.
    #[inline]
    pub(crate) fn get(&self, symbol: u32) -> &str {
        &self.list[symbol as usize]
    }

    /// The number of the string, a new one if it has none.
    pub(crate) fn intern(&mut self, string: &str) -> u32 {
        if let Some(&symbol) = self.index.get(string) {
            return symbol;
        }
        let symbol = u32::try_from(self.list.len()).expect("fewer symbols than u32::MAX");
        let string: Arc<str> = string.into();
        self.list.push(Arc::clone(&string));
        self.index.insert(string, symbol);
        symbol
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_has_one_number() {
        let mut symbols = Symbols::default();
        assert_eq!(symbols.intern("قال"), 0);
        assert_eq!(symbols.intern("أكد"), 1);
        assert_eq!(symbols.intern("قال"), 0);
        assert_eq!(symbols.get(1), "أكد");
        assert_eq!(symbols.len(), 2);
    }
}
