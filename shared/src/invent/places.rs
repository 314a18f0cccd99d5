//! Municipalities and their postcodes.

use super::Random;
use crate::kernel::language::Language;

/// Postcode, and name in French where the language of practice may be French.
const FRENCH: [(&str, &str); 30] = [
    ("1000", "Bruxelles"),
    ("1050", "Ixelles"),
    ("1080", "Molenbeek-Saint-Jean"),
    ("1180", "Uccle"),
    ("1300", "Wavre"),
    ("1340", "Ottignies"),
    ("1400", "Nivelles"),
    ("1420", "Braine-l'Alleud"),
    ("4000", "Liège"),
    ("4020", "Liège"),
    ("4100", "Seraing"),
    ("4500", "Huy"),
    ("4800", "Verviers"),
    ("4900", "Spa"),
    ("5000", "Namur"),
    ("5300", "Andenne"),
    ("5500", "Dinant"),
    ("5590", "Ciney"),
    ("6000", "Charleroi"),
    ("6200", "Châtelet"),
    ("6600", "Bastogne"),
    ("6700", "Arlon"),
    ("6800", "Libramont"),
    ("6900", "Marche-en-Famenne"),
    ("7000", "Mons"),
    ("7100", "La Louvière"),
    ("7130", "Binche"),
    ("7500", "Tournai"),
    ("7700", "Mouscron"),
    ("7800", "Ath"),
];

/// Postcode, and name in Dutch where the language of practice may be Dutch.
const DUTCH: [(&str, &str); 30] = [
    ("1000", "Brussel"),
    ("1500", "Halle"),
    ("1800", "Vilvoorde"),
    ("2000", "Antwerpen"),
    ("2018", "Antwerpen"),
    ("2300", "Turnhout"),
    ("2440", "Geel"),
    ("2500", "Lier"),
    ("2800", "Mechelen"),
    ("3000", "Leuven"),
    ("3200", "Aarschot"),
    ("3300", "Tienen"),
    ("3500", "Hasselt"),
    ("3600", "Genk"),
    ("3700", "Tongeren"),
    ("3800", "Sint-Truiden"),
    ("8000", "Brugge"),
    ("8400", "Oostende"),
    ("8500", "Kortrijk"),
    ("8600", "Diksmuide"),
    ("8800", "Roeselare"),
    ("8900", "Ieper"),
    ("9000", "Gent"),
    ("9100", "Sint-Niklaas"),
    ("9200", "Dendermonde"),
    ("9300", "Aalst"),
    ("9400", "Ninove"),
    ("9500", "Geraardsbergen"),
    ("9600", "Ronse"),
    ("9700", "Oudenaarde"),
];

/// The same in German.
const GERMAN: [(&str, &str); 3] = [
    ("4700", "Eupen"),
    ("4720", "Kelmis"),
    ("4780", "Sankt Vith"),
];

/// A postcode and its municipality, where a language is spoken.
pub(super) fn place(random: &mut Random, language: Language) -> (&'static str, &'static str) {
    let places: &'static [(&str, &str)] = match language {
        Language::Fr | Language::En => &FRENCH,
        Language::Nl => &DUTCH,
        Language::De => &GERMAN,
    };
    random
        .pick_early(places)
        .copied()
        .unwrap_or(("1000", "Bruxelles"))
}
