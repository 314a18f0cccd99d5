//! A QR code as the path of a picture, so that no script or image from elsewhere draws it.

use std::fmt::Write;

use qrcode::{Color, EcLevel};
use shared::sign_in::api::QrCode;

use crate::platform::error::Error;

/// The white border that readers need, in squares (ISO/IEC 18004).
const QUIET_ZONE: usize = 4;

/// The picture of a text.
///
/// # Errors
/// Where the text is too long for a QR code.
pub fn picture(text: &str) -> Result<QrCode, Error> {
    let code =
        qrcode::QrCode::with_error_correction_level(text, EcLevel::M).map_err(Error::internal)?;
    let width = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run.first() == Some(&Color::Dark) {
                let (left, top, length) = (x + QUIET_ZONE, y + QUIET_ZONE, run.len());
                write!(path, "M{left} {top}h{length}v1h-{length}z").map_err(Error::internal)?;
            }
            x += run.len();
        }
    }
    let size = u16::try_from(width + 2 * QUIET_ZONE).map_err(Error::internal)?;
    Ok(QrCode { size, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Draws the path again, square by square.
    fn squares(picture: &QrCode) -> Vec<Vec<bool>> {
        let size = usize::from(picture.size);
        let mut squares = vec![vec![false; size]; size];
        for run in picture.path.split('M').skip(1) {
            let (place, rest) = run.split_once('h').unwrap();
            let (x, y) = place.split_once(' ').unwrap();
            let length: usize = rest.split_once('v').unwrap().0.parse().unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            squares[y][x..x + length].fill(true);
        }
        squares
    }

    #[test]
    fn draws_every_dark_square_within_a_quiet_zone() {
        let text = "otpauth://totp/Mandatum:Zo%C3%A9?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        let picture = picture(text).unwrap();
        let code = qrcode::QrCode::with_error_correction_level(text, EcLevel::M).unwrap();
        let squares = squares(&picture);
        assert_eq!(usize::from(picture.size), code.width() + 8);
        for (y, row) in squares.iter().enumerate() {
            for (x, dark) in row.iter().enumerate() {
                let inside =
                    (4..4 + code.width()).contains(&x) && (4..4 + code.width()).contains(&y);
                let expected = inside && code[(x - 4, y - 4)] == Color::Dark;
                assert_eq!(*dark, expected, "{x} {y}");
            }
        }
    }
}
