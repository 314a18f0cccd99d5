//! The municipalities of the Belgian postcodes; `data/README.md` says where they come from.

use std::collections::HashMap;
use std::sync::LazyLock;

use shared::registers::api::Municipality;

/// `postcode,fr,nl`: one line for each postcode and municipality.
const FILE: &str = include_str!("../../data/postcodes.csv");

static MUNICIPALITIES: LazyLock<HashMap<&str, Vec<Municipality>>> = LazyLock::new(|| {
    let mut municipalities: HashMap<&str, Vec<Municipality>> = HashMap::new();
    // No name contains a comma or a quotation mark, which a test makes sure of.
    for line in FILE.lines().skip(1) {
        let mut fields = line.splitn(3, ',');
        if let (Some(postcode), Some(fr), Some(nl)) = (fields.next(), fields.next(), fields.next())
        {
            let municipality = Municipality {
                fr: fr.to_owned(),
                nl: nl.to_owned(),
            };
            municipalities
                .entry(postcode)
                .or_default()
                .push(municipality);
        }
    }
    municipalities
});

/// The municipalities of a postcode of four digits; none where there is no such postcode.
pub fn lookup(postcode: &str) -> Vec<Municipality> {
    MUNICIPALITIES.get(postcode).cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn french(postcode: &str) -> Vec<String> {
        lookup(postcode)
            .into_iter()
            .map(|municipality| municipality.fr)
            .collect()
    }

    #[test]
    fn every_line_is_read() {
        assert_eq!(FILE.lines().next(), Some("postcode,fr,nl"));
        let lines = FILE.lines().skip(1);
        for line in lines.clone() {
            let fields: Vec<_> = line.split(',').collect();
            assert_eq!(fields.len(), 3, "{line}");
            let good = fields[0].len() == 4 && fields[0].bytes().all(|b| b.is_ascii_digit());
            assert!(
                good && fields.iter().all(|field| !field.is_empty()),
                "{line}"
            );
            assert!(!line.contains('"'), "{line}");
        }
        assert_eq!(
            MUNICIPALITIES.values().map(Vec::len).sum::<usize>(),
            lines.count()
        );
        assert!(MUNICIPALITIES.len() > 1100, "{}", MUNICIPALITIES.len());
    }

    #[test]
    fn names_the_municipalities_of_a_postcode() {
        assert_eq!(french("5000"), ["Namur"]);
        assert_eq!(
            lookup("2000").first().map(|antwerp| antwerp.nl.clone()),
            Some("Antwerpen".into())
        );
        // The street decides.
        assert_eq!(french("1050"), ["Bruxelles", "Ixelles"]);
        assert!(lookup("0001").is_empty() && lookup("").is_empty() && lookup("50000").is_empty());
    }
}
