//! The packed form of a compiled lexicon: what the build script writes and the library reads when it first needs it.
//!
//! Numbers are little-endian, each in as many bytes as its type has, and lists stand behind their lengths, so that the form is the same
//! on every machine. It is read by the modules that wrote it, from the library that it was compiled into, and bears no version.

use super::compile::Compiled;
use crate::fold::Key;
use crate::symbols::Symbols;
use std::collections::HashMap;
use std::hash::{BuildHasher, Hash};

/// The packed form of a lexicon.
#[allow(dead_code, reason = "the build script packs")]
pub(crate) fn pack(compiled: &Compiled) -> Vec<u8> {
    let mut out = Vec::new();
    compiled.pack(&mut out);
    out
}

/// The lexicon of a packed form.
pub(crate) fn unpack(mut packed: &[u8]) -> Compiled {
    let compiled = Compiled::unpack(&mut packed);
    debug_assert!(packed.is_empty(), "{} bytes left", packed.len());
    compiled
}

/// A part of any length.
pub(crate) trait Pack {
    #[allow(dead_code, reason = "the build script packs")]
    fn pack(&self, to: &mut Vec<u8>);
    /// Takes itself off the front.
    fn unpack(from: &mut &[u8]) -> Self;
}

/// An item of a list: of one length, so that a list is read at one go.
pub(crate) trait Packed: Sized {
    /// Its bytes.
    const SIZE: usize;
    #[allow(dead_code, reason = "the build script packs")]
    fn write(&self, to: &mut Vec<u8>);
    fn read(from: &[u8]) -> Self;
}

/// Reads an item off the front.
#[inline(always)]
pub(crate) fn next<T: Packed>(from: &mut &[u8]) -> T {
    let (item, rest) = from.split_at(T::SIZE);
    *from = rest;
    T::read(item)
}

/// Implements `Packed` for a struct, field by field.
macro_rules! packed {
    ($Name:ident { $($field:tt: $T:ty),* }) => {
        impl $crate::lexicon::pack::Packed for $Name {
            const SIZE: usize = 0 $(+ <$T as $crate::lexicon::pack::Packed>::SIZE)*;

            fn write(&self, to: &mut Vec<u8>) {
                $($crate::lexicon::pack::Packed::write(&self.$field, to);)*
            }

            #[inline(always)]
            fn read(mut from: &[u8]) -> $Name {
                $Name { $($field: $crate::lexicon::pack::next(&mut from)),* }
            }
        }
    };
}
pub(crate) use packed;

/// Implements `Packed` for an enum, by the place of each variant in the list of all.
macro_rules! packed_list {
    ($Name:ident: $all:expr) => {
        impl $crate::lexicon::pack::Packed for $Name {
            const SIZE: usize = 1;

            fn write(&self, to: &mut Vec<u8>) {
                to.push($all.iter().position(|one| one == self).expect("in the list of all") as u8);
            }

            #[inline(always)]
            fn read(from: &[u8]) -> $Name {
                $all[usize::from(from[0])]
            }
        }
    };
}
pub(crate) use packed_list;

/// Implements `Pack` for a struct, part by part; what only the compiler uses is empty by now.
macro_rules! pack_parts {
    ($Name:ident { $($part:ident),* } $(empty { $($empty:ident),* })?) => {
        impl $crate::lexicon::pack::Pack for $Name {
            fn pack(&self, to: &mut Vec<u8>) {
                $($crate::lexicon::pack::Pack::pack(&self.$part, to);)*
            }

            fn unpack(from: &mut &[u8]) -> $Name {
                $Name {
                    $($part: $crate::lexicon::pack::Pack::unpack(from),)*
                    $($($empty: Default::default(),)*)?
                }
            }
        }
    };
}
pub(crate) use pack_parts;

macro_rules! packed_numbers {
    ($($T:ty)*) => {
        $(impl Packed for $T {
            const SIZE: usize = size_of::<$T>();

            fn write(&self, to: &mut Vec<u8>) {
                to.extend(self.to_le_bytes());
            }

            #[inline(always)]
            fn read(from: &[u8]) -> $T {
                <$T>::from_le_bytes(*from.first_chunk().expect("as many bytes as the type has"))
            }
        })*
    };
}
packed_numbers!(u8 u16 u32 u64 u128);

impl Packed for bool {
    const SIZE: usize = 1;

    fn write(&self, to: &mut Vec<u8>) {
        to.push(u8::from(*self));
    }

    #[inline(always)]
    fn read(from: &[u8]) -> bool {
        from[0] != 0
    }
}

packed!(Key { 0: u128 });

impl<T: Packed, const N: usize> Packed for [T; N] {
    const SIZE: usize = N * T::SIZE;

    fn write(&self, to: &mut Vec<u8>) {
        self.iter().for_each(|item| item.write(to));
    }

    #[inline(always)]
    fn read(mut from: &[u8]) -> [T; N] {
        std::array::from_fn(|_| next(&mut from))
    }
}

impl Pack for u32 {
    fn pack(&self, to: &mut Vec<u8>) {
        self.write(to);
    }

    fn unpack(from: &mut &[u8]) -> u32 {
        next(from)
    }
}

/// In 32 bits, as a host's width is none of another's.
impl Pack for usize {
    fn pack(&self, to: &mut Vec<u8>) {
        u32::try_from(*self).expect("no list is longer").write(to);
    }

    fn unpack(from: &mut &[u8]) -> usize {
        next::<u32>(from) as usize
    }
}

impl<T: Packed> Pack for Vec<T> {
    fn pack(&self, to: &mut Vec<u8>) {
        self.len().pack(to);
        self.iter().for_each(|item| item.write(to));
    }

    fn unpack(from: &mut &[u8]) -> Vec<T> {
        let len = usize::unpack(from);
        let (items, rest) = from.split_at(len * T::SIZE);
        *from = rest;
        items.chunks_exact(T::SIZE).map(T::read).collect()
    }
}

/// Sorted by its keys, so that a lexicon is packed the same each time.
impl<K: Packed + Ord + Copy + Hash, V: Packed, S: BuildHasher + Default> Pack for HashMap<K, V, S> {
    fn pack(&self, to: &mut Vec<u8>) {
        self.len().pack(to);
        let mut entries: Vec<_> = self.iter().collect();
        entries.sort_unstable_by_key(|&(&key, _)| key);
        for (key, value) in entries {
            key.write(to);
            value.write(to);
        }
    }

    fn unpack(from: &mut &[u8]) -> HashMap<K, V, S> {
        let len = usize::unpack(from);
        (0..len).map(|_| (next(from), next(from))).collect()
    }
}

/// By number.
impl Pack for Symbols {
    fn pack(&self, to: &mut Vec<u8>) {
        self.len().pack(to);
        for string in (0..self.len() as u32).map(|symbol| self.get(symbol)) {
            string.len().pack(to);
            to.extend(string.as_bytes());
        }
    }

    fn unpack(from: &mut &[u8]) -> Symbols {
        let mut symbols = Symbols::default();
        for _ in 0..usize::unpack(from) {
            let len = usize::unpack(from);
            let (string, rest) = from.split_at(len);
            *from = rest;
            symbols.intern(std::str::from_utf8(string).expect("packed from a string"));
        }
        symbols
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::PACKED;
    use crate::lexicon::compile::Builder;

    #[test]
    fn what_is_unpacked_is_what_the_tables_make() {
        let made = Builder::bundled().expect("bundled tables").finish();
        let read = unpack(PACKED);
        assert!(read.table == made.table, "forms");
        assert!(read.stems == made.stems, "stems");
        assert!(read.phrases == made.phrases, "phrases");
        assert_eq!(read.lemmas, made.lemmas);
        assert_eq!(read.symbols, made.symbols);
        assert!(pack(&made) == PACKED, "a lexicon is packed the same each time");
    }
}
