//! The letters of the page: DejaVu Sans, embedded.

use krilla::text::Font;
use ttf_parser::Face;

use crate::platform::error::Error;

/// A weight of the font.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// The font, and how wide its letters are.
pub(super) struct Fonts {
    regular: Letters,
    bold: Letters,
}

struct Letters {
    font: Font,
    face: Face<'static>,
}

impl Letters {
    fn of(data: &'static [u8]) -> Result<Self, Error> {
        let unreadable = || Error::internal("the font cannot be read");
        Ok(Self {
            font: Font::new(data.into(), 0).ok_or_else(unreadable)?,
            face: Face::parse(data, 0).map_err(Error::internal)?,
        })
    }
}

impl Fonts {
    pub(super) fn embedded() -> Result<Self, Error> {
        Ok(Self {
            regular: Letters::of(dejavu::sans::regular())?,
            bold: Letters::of(dejavu::sans::bold())?,
        })
    }

    fn letters(&self, weight: Weight) -> &Letters {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }

    /// The font, to draw with.
    pub(super) fn font(&self, weight: Weight) -> Font {
        self.letters(weight).font.clone()
    }

    /// How wide a text is at most: letters that move together make it narrower.
    pub(super) fn width(&self, weight: Weight, size: f32, text: &str) -> f32 {
        let face = &self.letters(weight).face;
        let advance = |letter| {
            let glyph = face.glyph_index(letter)?;
            face.glyph_hor_advance(glyph)
        };
        let units: f32 = text
            .chars()
            .map(|letter| f32::from(advance(letter).unwrap_or(0)))
            .sum();
        units * size / f32::from(face.units_per_em())
    }

    /// The text in letters that both weights have and that are written from left to right one after
    /// the other; `�` stands for any other.
    pub(super) fn legible(&self, text: &str) -> String {
        let has = |letter| {
            let in_order = letter < '\u{590}' || ('\u{1e00}'..'\u{2c00}').contains(&letter);
            let drawn = |letters: &Letters| letters.face.glyph_index(letter).is_some();
            in_order && !letter.is_control() && drawn(&self.regular) && drawn(&self.bold)
        };
        let or_mark = |letter| if has(letter) { letter } else { '\u{fffd}' };
        text.chars().map(or_mark).collect()
    }
}
