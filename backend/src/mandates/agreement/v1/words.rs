//! What the words of one language are. Names stand by their codes: a catalogue that grows or is
//! reworded elsewhere does not reach a text of this version.

use shared::kernel::date::Date;

/// A code and what it is called.
pub type Named = (&'static str, &'static str);

/// The words of one language; each phrase names what it is given.
#[derive(Clone, Copy)]
pub struct Words {
    /// The types of mandate.
    pub kinds: &'static [Named],
    pub professions: &'static [Named],
    /// The parts of a file, in their order.
    pub parts: &'static [Named],
    pub months: [&'static str; 12],
    /// A day of a month and year.
    pub day: fn(u32, &str, i32) -> String,
    /// What sets thousands apart.
    pub thousands: char,
    /// A profession in the middle of a sentence.
    pub in_sentence: fn(&str) -> String,
    pub title: fn(&str) -> String,
    pub parties: fn(&str, &str) -> String,
    pub opens: fn(&str) -> String,
    pub closed: fn(&str) -> String,
    pub fixed: fn(&str, &str) -> String,
    pub open_ended: fn(&str) -> String,
    pub rest: [&'static str; 3],
    pub and: &'static str,
    pub inami: &'static str,
    pub enterprise: &'static str,
    pub file: FileWords,
}

/// The phrases of the text that is signed for all mandates of a file.
#[derive(Clone, Copy)]
pub struct FileWords {
    pub title: &'static str,
    /// The holder, and how many mandates.
    pub parties: fn(&str, &str) -> String,
    /// A type, what it opens and what stays closed.
    pub kind: fn(&str, &str, &str) -> String,
    /// What the signature means, of which version of the text.
    pub rest: fn(u16) -> [String; 2],
}

impl Words {
    /// A day in words.
    pub fn date(&self, date: Date) -> String {
        let (year, month, day) = date.ymd();
        let name = self.months.get(month as usize - 1).copied();
        (self.day)(day, name.unwrap_or_default(), year)
    }

    /// A whole number with its thousands apart.
    pub fn number(&self, number: usize) -> String {
        let digits = number.to_string();
        let mut text = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                text.push(self.thousands);
            }
            text.push(digit);
        }
        text
    }
}

/// What a code is called, if it had a name yet.
pub fn name(names: &[Named], code: &str) -> Option<&'static str> {
    let found = names.iter().find(|(known, _)| *known == code);
    found.map(|(_, name)| *name)
}
