//! The pages as a PDF that assistive technology can read (PDF/UA-1).

use std::num::NonZeroU16;

use krilla::color::rgb;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, TableHeaderScope, Tag, TagGroup, TagTree,
};
use krilla::text::TextDirection;
use krilla::{Document, SerializeSettings};
use shared::kernel::date::{Date, Instant};
use shared::kernel::language::Language;

use super::content::{Element, Kind};
use super::flow::{HEIGHT, MARGIN, Mark, Page, Piece, WIDTH};
use super::font::{Fonts, Weight};
use super::text::Text;
use crate::mandates::attestation::claims::Claims;
use crate::platform::error::Error;

/// What an element has on the pages, for assistive technology.
type Tagged = Vec<Vec<Identifier>>;

pub(super) fn document(
    elements: &[Element],
    pages: Vec<Page>,
    title: &str,
    language: Language,
    claims: &Claims,
) -> Result<Vec<u8>, Error> {
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| Error::Internal(format!("{error:?}")))?;
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    });
    let fonts = Fonts::embedded()?;
    let mut tagged: Tagged = elements.iter().map(|_| Vec::new()).collect();
    let mut outline = Outline::new();
    let total = pages.len();
    for (index, page) in pages.iter().enumerate() {
        let size = PageSettings::from_wh(WIDTH, HEIGHT);
        let size = size.ok_or_else(|| Error::internal("no page size"))?;
        let mut sheet = document.start_page_with(size);
        let mut surface = sheet.surface();
        draw(&mut surface, page, elements, &fonts, &mut tagged);
        let footer = (Text::of(language).page)(index + 1, total);
        draw_footer(&mut surface, &fonts, title, &footer);
        surface.finish();
        sheet.finish();
        list_headings(&mut outline, index, page, elements);
    }
    document.set_outline(outline);
    document.set_tag_tree(tree(elements, tagged, language));
    document.set_metadata(metadata(title, language, claims));
    document
        .finish()
        .map_err(|error| Error::Internal(format!("{error:?}")))
}

fn metadata(title: &str, language: Language, claims: &Claims) -> Metadata {
    let days = claims.iat.div_euclid(86_400);
    let (year, month, day) = Date::from_unix_days(days).ymd();
    let of_day = Instant(claims.iat.rem_euclid(86_400)).0;
    let small = |number: i64| u8::try_from(number).unwrap_or(0);
    let issued = DateTime::new(u16::try_from(year).unwrap_or(0))
        .month(small(month.into()))
        .day(small(day.into()))
        .hour(small(of_day / 3600))
        .minute(small(of_day / 60 % 60))
        .second(small(of_day % 60))
        .utc_offset_hour(0)
        .utc_offset_minute(0);
    Metadata::new()
        .title(title.to_owned())
        .language(language.code().to_owned())
        .creator("Mandatum".to_owned())
        .creation_date(issued)
}

/// Draws a page; what belongs to one element is marked as one.
fn draw(
    surface: &mut Surface<'_>,
    page: &Page,
    elements: &[Element],
    fonts: &Fonts,
    tagged: &mut Tagged,
) {
    for pieces in page.pieces.chunk_by(|a, b| a.element == b.element) {
        let Some(Piece { element, .. }) = pieces.first() else {
            continue;
        };
        let kind = elements.get(*element).map(|element| element.kind);
        let identifier = surface.start_tagged(ContentTag::Other);
        if let Some(identifiers) = tagged.get_mut(*element) {
            identifiers.push(identifier);
        }
        for piece in pieces {
            surface.set_fill(Some(ink(kind)));
            draw_mark(surface, &piece.mark, fonts);
        }
        surface.end_tagged();
    }
}

fn draw_mark(surface: &mut Surface<'_>, mark: &Mark, fonts: &Fonts) {
    match mark {
        Mark::Line {
            x,
            y,
            size,
            weight,
            text,
        } => draw_text(surface, fonts, (*x, *y), *size, *weight, text),
        Mark::Squares { side, corners } => {
            let mut path = PathBuilder::new();
            for (x, y) in corners {
                if let Some(square) = Rect::from_xywh(*x, *y, *side, *side) {
                    path.push_rect(square);
                }
            }
            if let Some(path) = path.finish() {
                surface.draw_path(&path);
            }
        }
    }
}

fn draw_text(
    surface: &mut Surface<'_>,
    fonts: &Fonts,
    (x, y): (f32, f32),
    size: f32,
    weight: Weight,
    text: &str,
) {
    surface.draw_text(
        Point::from_xy(x, y),
        fonts.font(weight),
        size,
        text,
        false,
        TextDirection::LeftToRight,
    );
}

fn draw_footer(surface: &mut Surface<'_>, fonts: &Fonts, title: &str, number: &str) {
    let footer = Artifact::with_kind(ArtifactType::Footer);
    surface.start_tagged(ContentTag::Artifact(footer));
    surface.set_fill(Some(fill(rgb::Color::new(81, 96, 92))));
    let (size, y) = (8.5, HEIGHT - 40.0);
    let (left, right) = (fonts.legible(title), fonts.legible(number));
    draw_text(surface, fonts, (MARGIN, y), size, Weight::Regular, &left);
    let x = WIDTH - MARGIN - fonts.width(Weight::Regular, size, &right);
    draw_text(surface, fonts, (x, y), size, Weight::Regular, &right);
    surface.end_tagged();
}

fn ink(kind: Option<Kind>) -> Fill {
    match kind {
        Some(Kind::Title | Kind::Heading) => fill(rgb::Color::new(7, 65, 59)),
        Some(Kind::Label) => fill(rgb::Color::new(81, 96, 92)),
        _ => fill(rgb::Color::new(0, 0, 0)),
    }
}

fn fill(color: rgb::Color) -> Fill {
    Fill {
        paint: color.into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::default(),
    }
}

fn list_headings(outline: &mut Outline, index: usize, page: &Page, elements: &[Element]) {
    let mut last = None;
    for piece in &page.pieces {
        let element = elements.get(piece.element);
        let heading = element.filter(|element| matches!(element.kind, Kind::Title | Kind::Heading));
        let (Some(heading), Mark::Line { x, y, size, .. }) = (heading, &piece.mark) else {
            continue;
        };
        if last.replace(piece.element) == Some(piece.element) {
            continue;
        }
        let place = XyzDestination::new(index, Point::from_xy(*x, (*y - *size).max(0.0)));
        outline.push_child(OutlineNode::new(heading.text.clone(), place));
    }
}

/// The structure of the document: headings, paragraphs, and facts as tables of two columns.
fn tree(elements: &[Element], tagged: Tagged, language: Language) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(language.code().to_owned()));
    let mut table: Option<TagGroup> = None;
    let mut row: Option<TagGroup> = None;
    for (element, identifiers) in elements.iter().zip(tagged) {
        let mut group = group(element);
        for identifier in identifiers {
            group.push(identifier);
        }
        match element.kind {
            Kind::Label => {
                let mut begun = TagGroup::new(Tag::TR);
                begun.push(group);
                row = Some(begun);
            }
            Kind::Value => {
                if let Some(mut begun) = row.take() {
                    begun.push(group);
                    table
                        .get_or_insert_with(|| TagGroup::new(Tag::Table))
                        .push(begun);
                }
            }
            _ => {
                if let Some(done) = table.take() {
                    tree.push(done);
                }
                tree.push(group);
            }
        }
    }
    if let Some(done) = table.take() {
        tree.push(done);
    }
    tree
}

fn group(element: &Element) -> TagGroup {
    let heading = |level| Tag::Hn(level, Some(element.text.clone()));
    match element.kind {
        Kind::Title => TagGroup::new(heading(NonZeroU16::MIN)),
        Kind::Heading => TagGroup::new(heading(NonZeroU16::MIN.saturating_add(1))),
        Kind::Paragraph | Kind::Caption => TagGroup::new(Tag::P),
        Kind::Label => TagGroup::new(Tag::TH(TableHeaderScope::Row)),
        Kind::Value => TagGroup::new(Tag::TD),
        Kind::Picture => TagGroup::new(Tag::Figure(Some(element.text.clone()))),
    }
}
