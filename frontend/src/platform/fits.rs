//! Narrowing a short list by what is typed.

/// Whether what is typed occurs in a name: small and capital letters and accents aside.
pub fn fits(name: &str, typed: &str) -> bool {
    let name = plain(name);
    typed
        .split_whitespace()
        .all(|word| name.contains(&plain(word)))
}

/// Small letters without the accents of the four languages.
fn plain(text: &str) -> String {
    let letter = |c: char| match c {
        'à' | 'â' | 'ä' | 'á' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' | 'í' => 'i',
        'ô' | 'ö' | 'ó' => 'o',
        'ù' | 'û' | 'ü' | 'ú' => 'u',
        '’' => '\'',
        other => other,
    };
    text.chars()
        .flat_map(char::to_lowercase)
        .map(letter)
        .filter(|c| !matches!(c, '.' | '-'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_names_without_accents_and_order() {
        let name = "Cercle de médecins généralistes d’Exemple · en tant qu’utilisateur";
        for typed in ["", "MEDECINS", "exemple cercle", "d'ex", "généralistes"] {
            assert!(fits(name, typed), "{typed}");
        }
        assert!(!fits(name, "hôpital"));
    }
}
