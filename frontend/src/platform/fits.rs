//! Narrowing a short list by what is typed.

use shared::kernel::fold::contains;

/// Whether each word that is typed occurs in a name, in any order.
pub fn fits(name: &str, typed: &str) -> bool {
    typed.split_whitespace().all(|word| contains(name, word))
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
