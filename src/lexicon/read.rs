//! Reads the lexicon's tab-separated rows and says where a bad one stands.

use std::fmt;

/// What is wrong with a row, and where: line and column count from 1.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub file: Box<str>,
    pub line: usize,
    pub column: usize,
    pub cause: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Fault { file, line, column, cause } = self;
        write!(f, "{file}:{line}:{column}: {cause}")
    }
}

/// One row of a lexicon file.
pub(crate) struct Row<'a> {
    file: &'a str,
    line: usize,
    text: &'a str,
}

impl<'a> Row<'a> {
    /// The rows of a file: no comments, no blank lines.
    pub(crate) fn all(file: &'a str, text: &'a str) -> impl Iterator<Item = Row<'a>> {
        text.lines()
            .enumerate()
            .filter(|(_, l)| !l.trim_start().is_empty() && !l.starts_with('#'))
            .map(move |(i, text)| Row { file, line: i + 1, text: text.trim_end_matches('\r') })
    }

    /// Its cells, exactly `N` of them, none empty; `-` becomes the empty string.
    pub(crate) fn cells<const N: usize>(&self) -> Result<[&'a str; N], Fault> {
        let mut out = [""; N];
        let mut n = 0;
        for cell in self.text.split('\t') {
            if n == N {
                return Err(self.error(N, format!("more than {N} columns")));
            }
            let cell = cell.trim();
            if cell.is_empty() {
                return Err(self.error(n, "an empty cell; write `-`".to_owned()));
            }
            out[n] = if cell == "-" { "" } else { cell };
            n += 1;
        }
        if n < N {
            return Err(self.error(n, format!("{n} columns where {N} are expected")));
        }
        Ok(out)
    }

    /// The row as it stands.
    #[cfg(test)]
    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    /// A fault at the given cell (0-based); its column counts characters from 1.
    pub(crate) fn error(&self, cell: usize, cause: String) -> Fault {
        let before: usize = self.text.split('\t').take(cell).map(|c| c.chars().count() + 1).sum();
        Fault { file: self.file.into(), line: self.line, column: before + 1, cause }
    }
}
