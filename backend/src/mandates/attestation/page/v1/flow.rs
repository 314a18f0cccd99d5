//! Where everything stands: lines are broken, and pages begin where one is full. Lengths are points
//! (1/72 inch) from the upper left corner.

use super::Squares;
use super::content::{Element, Kind};
use super::font::{Fonts, Weight};
use crate::platform::error::Error;

/// The width of A4.
pub(super) const WIDTH: f32 = 595.0;
/// The height of A4.
pub(super) const HEIGHT: f32 = 842.0;
/// What stays free on the left and on the right.
pub(super) const MARGIN: f32 = 60.0;
/// How wide the names of facts are.
const LABELS: f32 = 150.0;
/// Between the names of facts and their values.
const GUTTER: f32 = 16.0;
/// What must fit below a heading, for it not to stand alone.
const COMPANY: f32 = 60.0;
/// The white border that readers need, in squares (ISO/IEC 18004).
const QUIET_ZONE: usize = 4;
/// How a version lays things out.
pub(in super::super) struct Layout {
    /// Where a page begins.
    top: f32,
    /// Where it ends; the number of the page stands below.
    bottom: f32,
    /// A square of the QR code.
    square: f32,
    style: fn(Kind) -> Style,
}

/// Version 1; a square of half a millimetre.
pub(in super::super) const FIRST: Layout = Layout {
    top: 60.0,
    bottom: HEIGHT - 72.0,
    square: 1.42,
    style,
};

/// Version 2: closer, so that one page holds it all.
pub(in super::super) const CLOSE: Layout = Layout {
    top: 44.0,
    bottom: HEIGHT - 54.0,
    square: 1.28,
    style: |kind| {
        let (size, leading, weight, before) = match kind {
            Kind::Title => (18.0, 22.0, Weight::Bold, 0.0),
            Kind::Heading => (11.5, 15.0, Weight::Bold, 11.0),
            Kind::Paragraph | Kind::Picture => (9.0, 12.0, Weight::Regular, 5.0),
            Kind::Label => (9.0, 12.0, Weight::Bold, 3.5),
            Kind::Value | Kind::Caption => (9.0, 12.0, Weight::Regular, 3.5),
        };
        Style {
            size,
            leading,
            weight,
            before,
        }
    },
};

/// What one element has on one page.
pub(super) struct Piece {
    pub(super) element: usize,
    pub(super) mark: Mark,
}

pub(super) enum Mark {
    /// A line of text, from its base line.
    Line {
        x: f32,
        y: f32,
        size: f32,
        weight: Weight,
        text: String,
    },
    /// Squares of a side, each from its upper left corner.
    Squares { side: f32, corners: Vec<(f32, f32)> },
}

#[derive(Default)]
pub(super) struct Page {
    /// What stands on it, in reading order.
    pub(super) pieces: Vec<Piece>,
}

pub(in super::super) struct Style {
    size: f32,
    leading: f32,
    weight: Weight,
    before: f32,
}

fn style(kind: Kind) -> Style {
    let (size, leading, weight, before) = match kind {
        Kind::Title => (20.0, 26.0, Weight::Bold, 0.0),
        Kind::Heading => (12.0, 16.0, Weight::Bold, 16.0),
        Kind::Paragraph => (9.5, 13.5, Weight::Regular, 7.0),
        Kind::Label => (9.5, 13.5, Weight::Bold, 5.0),
        Kind::Value | Kind::Picture | Kind::Caption => (9.5, 13.5, Weight::Regular, 5.0),
    };
    Style {
        size,
        leading,
        weight,
        before,
    }
}

/// The pages of the elements.
///
/// # Errors
/// Where the font cannot be read.
pub(super) fn pages(
    elements: &[Element],
    code: &Squares,
    layout: &'static Layout,
) -> Result<Vec<Page>, Error> {
    let mut flow = Flow {
        fonts: Fonts::embedded()?,
        pages: vec![Page::default()],
        y: layout.top,
        layout,
    };
    let mut rest = elements.iter().enumerate().peekable();
    while let Some((index, element)) = rest.next() {
        match element.kind {
            Kind::Label => {
                let value = rest.next_if(|(_, next)| next.kind == Kind::Value);
                flow.fact(index, element, value);
            }
            Kind::Picture => {
                let caption = rest.next_if(|(_, next)| next.kind == Kind::Caption);
                flow.picture(index, code, caption);
            }
            _ => flow.block(index, element),
        }
    }
    Ok(flow.pages)
}

struct Flow {
    fonts: Fonts,
    pages: Vec<Page>,
    y: f32,
    layout: &'static Layout,
}

impl Flow {
    /// Begins a page where so much does not fit any more.
    fn make_room(&mut self, height: f32) {
        if self.y + height > self.layout.bottom && self.y > self.layout.top {
            self.pages.push(Page::default());
            self.y = self.layout.top;
        }
    }

    fn put(&mut self, element: usize, mark: Mark) {
        if let Some(page) = self.pages.last_mut() {
            page.pieces.push(Piece { element, mark });
        }
    }

    /// A block over the whole width.
    fn block(&mut self, index: usize, element: &Element) {
        let style = (self.layout.style)(element.kind);
        let lines = self.lines(&style, &element.text, WIDTH - 2.0 * MARGIN);
        let company = match element.kind {
            Kind::Heading => COMPANY,
            _ => 0.0,
        };
        self.make_room(style.before + height(&lines, &style) + company);
        if self.y > self.layout.top {
            self.y += style.before;
        }
        for line in lines {
            self.make_room(style.leading);
            self.line(index, MARGIN, self.y, &style, line);
            self.y += style.leading;
        }
    }

    /// The name of a fact, and beside it the value. Both stay on one page, unless they are longer.
    fn fact(&mut self, index: usize, label: &Element, value: Option<(usize, &Element)>) {
        let left = (self.layout.style)(Kind::Label);
        let right = (self.layout.style)(Kind::Value);
        let labels = self.lines(&left, &label.text, LABELS);
        let room = WIDTH - 2.0 * MARGIN - LABELS - GUTTER;
        let values = value.map(|(_, value)| self.lines(&right, &value.text, room));
        let values = values.unwrap_or_default();
        self.make_room(left.before + height(&labels, &left).max(height(&values, &right)));
        self.y += left.before;
        let (page, top) = (self.pages.len(), self.y);
        for line in labels {
            self.line(index, MARGIN, self.y, &left, line);
            self.y += left.leading;
        }
        let below = self.y;
        self.y = top;
        let place = value.map_or(index, |(place, _)| place);
        for line in values {
            self.make_room(right.leading);
            self.line(place, MARGIN + LABELS + GUTTER, self.y, &right, line);
            self.y += right.leading;
        }
        if self.pages.len() == page {
            self.y = self.y.max(below);
        }
    }

    /// The QR code, and beside it what it is; both on one page.
    fn picture(&mut self, index: usize, code: &Squares, caption: Option<(usize, &Element)>) {
        let room = WIDTH - 2.0 * MARGIN;
        let places = code.width + 2 * QUIET_ZONE;
        let side = self.layout.square.min(room / length(places));
        self.make_room(side * length(places));
        let (left, top) = (
            MARGIN + side * length(QUIET_ZONE),
            self.y + side * length(QUIET_ZONE),
        );
        let dark = code.dark.iter().enumerate().filter(|(_, dark)| **dark);
        let corner = |(place, _): (usize, &bool)| {
            let (row, column) = (place / code.width, place % code.width);
            (left + side * length(column), top + side * length(row))
        };
        let corners = dark.map(corner).collect();
        self.put(index, Mark::Squares { side, corners });
        if let Some((place, caption)) = caption {
            self.beside(place, caption, side * length(places), top);
        }
        self.y += side * length(places);
    }

    /// A text to the right of a picture, from its top.
    fn beside(&mut self, place: usize, caption: &Element, width: f32, top: f32) {
        let style = (self.layout.style)(caption.kind);
        let x = MARGIN + width + GUTTER;
        let lines = self.lines(&style, &caption.text, WIDTH - MARGIN - x);
        let mut y = top;
        for line in lines {
            self.line(place, x, y, &style, line);
            y += style.leading;
        }
    }

    fn line(&mut self, element: usize, x: f32, top: f32, style: &Style, text: String) {
        let mark = Mark::Line {
            x,
            y: top + style.size,
            size: style.size,
            weight: style.weight,
            text,
        };
        self.put(element, mark);
    }

    /// The text in lines that fit: broken between words, and within one that is too long.
    fn lines(&self, style: &Style, text: &str, room: f32) -> Vec<String> {
        let width = |text: &str| self.fonts.width(style.weight, style.size, text);
        let mut lines = Vec::new();
        for part in text.split('\n') {
            let mut line = String::new();
            for word in self.fonts.legible(part).split(' ') {
                if !line.is_empty() && width(&format!("{line} {word}")) > room {
                    // The space stays: without it, readers would glue the words together.
                    line.push(' ');
                    lines.push(std::mem::take(&mut line));
                } else if !line.is_empty() {
                    line.push(' ');
                }
                for letter in word.chars() {
                    let longer = format!("{line}{letter}");
                    if width(&longer) > room && !line.is_empty() {
                        lines.push(std::mem::take(&mut line));
                    }
                    line.push(letter);
                }
            }
            lines.push(line);
        }
        lines
    }
}

fn height(lines: &[String], style: &Style) -> f32 {
    length(lines.len()) * style.leading
}

/// A small number as a length.
fn length(number: usize) -> f32 {
    f32::from(u16::try_from(number).unwrap_or(u16::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_and_lose_nothing() {
        let flow = Flow {
            fonts: Fonts::embedded().unwrap(),
            pages: vec![Page::default()],
            y: FIRST.top,
            layout: &FIRST,
        };
        let style = style(Kind::Value);
        let long = "Zoé-Annelies ".repeat(20) + &"x".repeat(300) + " fin";
        for room in [40.0, 150.0, 309.0] {
            let lines = flow.lines(&style, &long, room);
            assert_eq!(lines.concat(), long, "{room}");
            for line in &lines {
                let drawn = line.trim_end();
                let width = flow.fonts.width(style.weight, style.size, drawn);
                assert!(width <= room, "{width} of {room}: {line}");
            }
        }
        assert_eq!(flow.lines(&style, "a\nb", 100.0), ["a", "b"]);
        assert_eq!(flow.lines(&style, "王\u{7}é", 100.0), ["\u{fffd}\u{fffd}é"]);
    }
}
