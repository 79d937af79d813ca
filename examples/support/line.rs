//! A JSON object read from one line of a file: shared by the examples that read JSON Lines.

use serde::Deserialize;
use serde::de::IgnoredAny;

/// What the line holds, or what is wrong with it.
pub fn object<'l, T: Deserialize<'l>>(line: &'l [u8]) -> Result<T, String> {
    let line = std::str::from_utf8(line).map_err(|e| format!("invalid UTF-8 at byte {}", e.valid_up_to()))?;
    // A derived reader would take an array for an object.
    if !line.trim_start().starts_with('{') {
        return Err(match serde_json::from_str::<IgnoredAny>(line) {
            Ok(_) => "not an object".to_owned(),
            Err(error) => cause(&error),
        });
    }
    serde_json::from_str(line).map_err(|error| cause(&error))
}

/// The error without the line that it counts itself, which is always 1.
pub fn cause(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default();
    let family = if error.is_data() { "" } else { "invalid JSON: " };
    match error.column() {
        0 => format!("{family}{message}"),
        column => format!("{family}{message} at column {column}"),
    }
}
