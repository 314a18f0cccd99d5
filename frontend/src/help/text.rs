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
    /// Pages to be read.
    pub fn prose(&self) -> &'static Prose {
        Prose::of(self.language)
    }
}

/// The pages to be read in one language.
pub struct Prose {
    /// Accessibility.
    pub accessibility: Document,
    /// Privacy.
    pub privacy: Document,
    /// Help.
    pub help: Document,
}

/// A page to be read.
pub struct Document {
    /// Its title.
    pub title: &'static str,
    /// Its beginning.
    pub lead: &'static str,
    /// Its sections.
    pub sections: &'static [Section],
}

/// A section of a page to be read.
pub struct Section {
    /// Its title.
    pub title: &'static str,
    /// Its paragraphs.
    pub paragraphs: &'static [&'static str],
}
