//! The four languages and their negotiation.

use crate::catalogue;

catalogue! {
    /// A language that every screen speaks.
    pub enum Language {
        /// French.
        Fr = "fr",
        /// Dutch.
        Nl = "nl",
        /// German.
        De = "de",
        /// English.
        En = "en",
    }
}

// The macro derives no default.
#[allow(clippy::derivable_impls)]
impl Default for Language {
    fn default() -> Self {
        Self::Fr
    }
}

impl Language {
    /// The language of a tag such as `nl` or `nl-BE`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next()?;
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(primary))
    }

    /// The best of an `Accept-Language` header: highest weight first, then the order written.
    pub fn negotiate(header: &str) -> Option<Self> {
        let mut best: Option<(u32, Self)> = None;
        for range in header.split(',').take(20) {
            let (tag, parameters) = range.split_once(';').unwrap_or((range, ""));
            let Some(language) = Self::from_tag(tag) else {
                continue;
            };
            let weight = weight(parameters);
            if weight > 0 && best.is_none_or(|(heaviest, _)| weight > heaviest) {
                best = Some((weight, language));
            }
        }
        best.map(|(_, language)| language)
    }
}

/// Thousandths of `q=0.8`; 1000 where there is none.
fn weight(parameters: &str) -> u32 {
    let Some(value) = parameters.trim().strip_prefix("q=") else {
        return 1000;
    };
    let (whole, fraction) = value.trim().split_once('.').unwrap_or((value.trim(), ""));
    let digits = fraction.bytes().chain([b'0'; 3]).take(3);
    let thousandths = digits.fold(0, |sum, digit| {
        sum * 10 + u32::from(digit.saturating_sub(b'0').min(9))
    });
    whole.parse::<u32>().unwrap_or(0).min(1) * 1000 + thousandths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chooses_the_heaviest_language_that_exists() {
        for (header, expected) in [
            ("nl-BE,nl;q=0.9,fr;q=0.8", Some(Language::Nl)),
            ("es, de;q=0.3, fr;q=0.7", Some(Language::Fr)),
            ("en;q=0", None),
            ("", None),
            ("*", None),
            ("DE-at;q=1.0", Some(Language::De)),
        ] {
            assert_eq!(Language::negotiate(header), expected, "{header}");
        }
    }
}
