//! Pages to be read: accessibility, privacy, help.

mod de;
mod en;
mod fr;
mod nl;

use crate::platform::text::{InLanguages, Text, in_languages};

in_languages! {
    Prose: PROSE;
}

impl Text {
    pub fn prose(&self) -> &'static Prose {
        Prose::of(self.language)
    }
}

pub struct Prose {
    pub accessibility: Document,
    pub privacy: Document,
    pub help: Document,
}

pub struct Document {
    pub title: &'static str,
    pub lead: &'static str,
    pub sections: &'static [Section],
}

pub struct Section {
    pub title: &'static str,
    pub paragraphs: &'static [&'static str],
}
