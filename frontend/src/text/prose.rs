//! Pages to be read: accessibility, privacy, help.

pub(super) mod de;
pub(super) mod en;
pub(super) mod fr;
pub(super) mod nl;

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
