//! How names are compared: small letters without accents, all words glued together, with the
//! places remembered where words begin. « D'Hondt », « dhondt » and « d hondt » fold to the same
//! letters; they differ only in where their words begin.

pub mod near;

/// The base letters of U+00C0 to U+024F; `1` to `5` stand for two letters, `?` for none known.
const LATIN: &[u8; 400] = b"\
aaaaaa1ceeeeiiiidnooooo ouuuuy43aaaaaa1ceeeeiiiidnooooo ouuuuy4y\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii55jjkkklllllll\
lllnnnnnnnnnoooooo22rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
b??????????????????????i????????oo?????????????uu????zz?????????\
?????????????aaiioouuuuuuuuuu?aaaa????ggkkoooo??j???gg??nnaa11oo\
aaaaeeeeiiiioooorrrruuuusstt??hh??????aaeeooooooooyy????????????\
???bu???????????";

/// The base letters of U+1E00 to U+1EFF, written the same way.
const LATIN_ADDITIONAL: &[u8; 256] = b"\
aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
wwwwwwwwwwxxxxyyzzzzzzhtwy?s??3?aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????";

/// What a character means in a name.
pub(crate) enum Kind {
    /// Letters, which were added.
    Letters,
    /// An accent of its own: says nothing.
    Accent,
    /// Anything that stands between words.
    Separator,
}

/// Whether a name contains what was typed, as names are compared: accents, case, particles and the
/// spaces between words do not matter.
pub fn contains(name: &str, typed: &str) -> bool {
    letters(name).contains(&letters(typed))
}

/// Whether each word that was typed occurs in a name, in any order.
pub fn fits(name: &str, typed: &str) -> bool {
    let name = letters(name);
    let mut words = typed.split_whitespace().map(letters);
    words.all(|word| name.contains(&word))
}

/// The words of what was typed, as names are compared, as far as they narrow a search: the longest
/// first, none that another contains, and six at most.
pub fn words(typed: &str) -> Vec<String> {
    let mut all: Vec<String> = typed.split_whitespace().map(letters).collect();
    all.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let mut words: Vec<String> = Vec::new();
    for word in all {
        if words.len() < 6 && !words.iter().any(|longer| longer.contains(&word)) {
            words.push(word);
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// All letters of a text, glued.
pub fn letters(text: &str) -> String {
    let mut letters = Vec::with_capacity(text.len());
    for character in text.chars() {
        fold(character, &mut letters);
    }
    // Whole characters all of them.
    String::from_utf8(letters).unwrap_or_default()
}

/// A folded text.
#[derive(Default)]
pub(crate) struct Folded {
    /// All letters, glued.
    pub(crate) letters: Vec<u8>,
    /// Where in `letters` a word begins, ascending.
    pub(crate) starts: Vec<usize>,
    /// For each of `letters`, the bytes of the text that it comes from.
    pub(crate) origins: Vec<(usize, usize)>,
}

impl Folded {
    /// Folds a text, in memory that can be used again and again.
    pub(crate) fn read(&mut self, text: &str) {
        self.letters.clear();
        self.starts.clear();
        self.origins.clear();
        let mut between = true;
        for (from, character) in text.char_indices() {
            let length = self.letters.len();
            match fold(character, &mut self.letters) {
                Kind::Letters if between => {
                    self.starts.push(length);
                    between = false;
                }
                Kind::Letters | Kind::Accent => {}
                Kind::Separator => between = true,
            }
            let until = from + character.len_utf8();
            self.origins.resize(self.letters.len(), (from, until));
        }
    }

    /// A text folded.
    pub(crate) fn of(text: &str) -> Self {
        let mut folded = Self::default();
        folded.read(text);
        folded
    }

    /// Where each word begins and ends in `letters`.
    pub(crate) fn words(&self) -> impl Iterator<Item = (usize, usize)> {
        let ends = self
            .starts
            .iter()
            .copied()
            .skip(1)
            .chain([self.letters.len()]);
        self.starts.iter().copied().zip(ends)
    }
}

/// Adds the letters of one character. Registers write in Latin letters; those of other scripts are
/// compared as they are.
pub(crate) fn fold(character: char, letters: &mut Vec<u8>) -> Kind {
    let code = character as usize;
    let base = match code {
        0..0x80 if character.is_ascii_alphanumeric() => character.to_ascii_lowercase() as u8,
        0x300..0x370 => return Kind::Accent,
        0..0xc0 | 0x2000..0x2070 | 0x3000..0x3004 | 0xfe00..0xfe10 => return Kind::Separator,
        0xc0..0x250 => LATIN.get(code - 0xc0).copied().unwrap_or(b'?'),
        0x1e00..0x1f00 => LATIN_ADDITIONAL.get(code - 0x1e00).copied().unwrap_or(b'?'),
        _ => b'?',
    };
    match base {
        b' ' => return Kind::Separator,
        b'1' if code >= 0x80 => letters.extend(b"ae"),
        b'2' if code >= 0x80 => letters.extend(b"oe"),
        b'3' if code >= 0x80 => letters.extend(b"ss"),
        b'4' if code >= 0x80 => letters.extend(b"th"),
        b'5' if code >= 0x80 => letters.extend(b"ij"),
        b'?' => letters.extend(character.encode_utf8(&mut [0; 4]).as_bytes()),
        letter => letters.push(letter),
    }
    Kind::Letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_separators_do_not_matter() {
        for (text, letters, starts) in [
            ("Van den Berghe", "vandenberghe", vec![0, 3, 6]),
            ("D'Hondt", "dhondt", vec![0, 1]),
            ("d’HONDT", "dhondt", vec![0, 1]),
            ("Noël-Élodie", "noelelodie", vec![0, 4]),
            ("Noe\u{308}l", "noel", vec![0]),
            (
                "Œdipe Ærts Groß Ĳsbrand",
                "oedipeaertsgrossijsbrand",
                vec![0, 6, 11, 16],
            ),
            ("Nguyễn Ștefan Łukasz", "nguyenstefanlukasz", vec![0, 6, 12]),
            ("  ' - ", "", vec![]),
            ("Ωmega", "Ωmega", vec![0]),
        ] {
            let folded = Folded::of(text);
            assert_eq!(
                std::str::from_utf8(&folded.letters).unwrap(),
                letters,
                "{text}"
            );
            assert_eq!(folded.starts, starts, "{text}");
        }
    }

    #[test]
    fn finds_parts_of_names() {
        for (name, typed) in [
            ("Éric D’Hondt", "dhon"),
            ("Van den Berghe", "VANDENB"),
            ("Noël", ""),
            ("Œdipe", "oed"),
        ] {
            assert!(contains(name, typed), "{name} {typed}");
        }
        assert!(!contains("Noël", "noelle"));
    }

    #[test]
    fn finds_words_in_any_order() {
        let name = "Cercle de médecins généralistes d’Exemple · en tant qu’utilisateur";
        for typed in [
            "",
            " - ",
            "MEDECINS",
            "exemple cercle",
            "d'ex",
            "généralistes",
        ] {
            assert!(fits(name, typed), "{typed}");
        }
        assert!(!fits(name, "hôpital") && !fits(name, "cercle hôpital"));
        assert_eq!(words("van Berghe den VAN ber"), ["berghe", "van", "den"]);
        assert_eq!(words("a b c d e f g h").len(), 6);
    }

    #[test]
    fn each_letter_knows_where_it_comes_from() {
        let text = "D'Œuf";
        let folded = Folded::of(text);
        let origins: Vec<&str> = folded
            .origins
            .iter()
            .map(|(from, until)| &text[*from..*until])
            .collect();
        assert_eq!(origins, ["D", "Œ", "Œ", "u", "f"]);
    }
}
