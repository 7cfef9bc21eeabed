import CopyDesk

/// A short id made of a text: 24 hexadecimal digits of its SHA-256.
func digest(_ text: String) -> String { String(sha256(of: Array(text.utf8)).prefix(24)) }
