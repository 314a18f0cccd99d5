//! Names: common ones, and others made up from parts.

use super::Random;
use crate::kernel::id::Sex;
use crate::kernel::language::Language;

/// Surnames as they are, the most common first.
const DUTCH: &str = "Peeters Janssens Maes Jacobs Mertens Willems Claes Goossens Wouters Pauwels \
Aerts Michiels Hermans Martens Smets Hendrickx Segers Stevens Cools Lemmens Verhoeven Coppens \
Bogaerts Declercq Thijs Verbeke Christiaens Geerts Lauwers Cuypers Moens Lenaerts Baert Nijs \
Bosmans Wauters Mestdagh Dierckx Timmermans Verstraete Vermeulen Bauwens Verlinden Segaert \
Ceulemans Huybrechts Daniëls Raeymaekers Joëls Noëls Verschueren Michielsen Geens Schepers Sels \
Ooms Torfs Luyten Lievens Bogaert Vets Gijsels Tack Callens Naessens Dewulf Hoste Boone Maertens \
Verhaeghe Cornelis Fransen Nuyts Adriaensen Thys Vos Bral Wils Nys Kums Ruelens Wyns Loos";
const FRENCH: &str = "Dubois Lambert Martin Dupont Simon Laurent Leclercq Lejeune Lefèvre Renard \
Denis François Gérard Mathieu Petit Charlier Collard Dumont Thiry Bodart Marchal Bertrand Léonard \
Grégoire Collignon Hubert Rousseau Delvaux Gilles Henrion Noël Fontaine Evrard Jadot Piron Wéry \
Pirotte Poncelet Mahieu Thomas Legrand Body André Lemaire Bastin Étienne Baudoux Crépin Hérion \
Mélot Rémy Guérin Joly Maréchal Besançon Françoys Lacroix Cuvelier Carlier Defrère Hénaut Jérôme \
Urbain Lebrun Barbier Georges Mercier Gustin Rolin Sauvage Toussaint Vilain Warnier Quinet Leroy";
const GERMAN: &str = "Müller Schröder Groß Köhler Jäger Schäfer Böhm Krüger Hoffmann Schmitz \
Weber Becker Huppertz Niessen Radermacher Kessel Thönnes Lüttgens Heinen Jost Pütz Reuter";

/// Beginnings and endings of made-up surnames.
const DUTCH_STEMS: &str = "Lind Berk Beek Veld Meers Mol Water Steen Kerk Broek Hout Dael Duin \
Hoek Laer Wijk Eyck Poel Brug Gras Haver Hage Heyl Kamp Kess Kool Kouter Leem Mast Nacht Ooster \
Paep Raed Rogg Schaep Sluys Strat Tuyt Vloer Wester Wild Winter Zande Zomer Zuyd Ghys Vlier";
const DUTCH_ENDINGS: &str = "mans man aert aerts ens inckx ers kens ing ings hof mont gaert laers \
huys stra els linck wouts velde";
const FRENCH_STEMS: &str = "Bois Mont Font Roch Val Beau Clair Grand Haut Long Mar Per Rav Sart \
Tour Vign Aub Blanch Camp Chén Dor Érabl Four Gerb Hêtr Jonc Laur Mésang Noir Orm Pâqu Ronc Soul \
Till Verg Bruyèr Coll Dragon Fréz Gaill";
const FRENCH_ENDINGS: &str = "ier ard et ot eau in on my elle ette ville court oux ain é ière \
onnet illon euil acq";

/// What follows a particle.
const DUTCH_PLACES: &str = "Berghe Broeck Bossche Bulcke Driessche Eynde Heuvel Velde Steen Abeele \
Brande Bosch Dorpe Eeckhout Haute Hove Kerckhove Meersche Noortgate Plas Poel Riet Sande Stock \
Vijver Walle Wiele Wijngaert Zype Elst Linden Meulen Auwera Borght Stappen Straeten Schueren";
const DUTCH_TRADES: &str = "Smet Backer Clercq Cock Coninck Cuyper Decker Groote Jonghe Keyser \
Meyer Munter Potter Ridder Schepper Vos Vriendt Waele Wever Wilde Wit Wolf Bruyne Schutter Pauw";
const FRENCH_PLACES: &str = "Fontaine Croix Forge Haye Motte Place Ruelle Salle Tour Vallée Rivière \
Hutte Barre Brassinne Marche Noue Pierre Roche Vigne Cense";
const FRENCH_TRADES: &str = "Clerc Clercq Comte Grand Gros Jeune Long Maire Noir Roy Roux Sage \
Tellier Vacher Blanc Brun Bon Fèvre Petit Moine";
const ELIDED: &str = "Hondt Hooge Haese Hulst Haene Hollander Heere Hoker Hainaut Harveng Herbais \
Aubry Argent Alcantara Espine Orval Outremont Oultrée Écluse Épinois";

const DUTCH_WOMEN: &str = "Marie An Els Ann Katrien Sofie Lies Sarah Inge Griet Hilde Ilse Julie \
Karen Leen Mieke Nele Riet Tine Veerle Anja Britt Charlotte Daphné Eline Femke Greet Hanne Ines \
Joke Kaat Lotte Maaike Noor Paulien Renée Saskia Trui Ulrike Wendy Yasmine Zoë Heleen Jolien \
Marleen Godelieve Annelies Elke Fien Karlijn Loes Myriam Rozemarijn Tess Annick Evi Gerda Kim";
const DUTCH_MEN: &str = "Jan Luc Marc Peter Dirk Tom Koen Bart Wim Stijn Geert Johan Kris Paul Guy \
Bram Daan Erik Filip Gert Hans Ivo Joost Karel Lieven Maarten Nick Olivier Pieter Roel Sven Thijs \
Urbain Vincent Wouter Yves Jozef Frank Joris Kevin Lars Matthias Niels Patrick Raf Rik Sam Tim \
Adriaan Björn Cédric Dries Emiel Floris Gilles Hendrik Jef Kasper Mathijs Ruben Seppe Wannes";
const FRENCH_WOMEN: &str = "Marie Anne Julie Sophie Catherine Nathalie Isabelle Céline Émilie Aurélie \
Françoise Hélène Chloé Léa Zoé Noémie Élodie Valérie Véronique Cécile Bénédicte Agnès Amélie \
Brigitte Camille Delphine Estelle Fanny Geneviève Héloïse Inès Jeanne Karine Laetitia Lucie \
Mélanie Martine Nadine Odile Pascale Rachel Sabine Thérèse Ursule Virginie Yolande Alice Adèle \
Béatrice Clémence Dominique Éléonore Florence Gaëlle Joëlle Maïté Nicole Solène Victoire Xavière";
const FRENCH_MEN: &str = "Jean Pierre Philippe Michel Luc Olivier Benoît François Frédéric Jérôme \
Sébastien Stéphane Thierry Vincent Xavier Yves André Alain Bernard Christophe Didier Éric Étienne \
Fabrice Gaël Gérard Guy Henri Hervé Jacques Joël Laurent Loïc Marc Maxime Nicolas Noël Pascal \
Quentin Raphaël Rémi Robert Serge Théo Thomas Urbain Valentin Adrien Arnaud Cédric Damien Denis \
Emmanuel Gauthier Grégory Kévin Léon Ludovic Mathieu René Romain Simon Tanguy Alix";
const GERMAN_WOMEN: &str = "Anna Birgit Heike Jürgenne Käthe Petra Ruth Sabine Ute Änne";
const GERMAN_MEN: &str = "Günther Hans Jörg Jürgen Karl Klaus Lothar Rainer Uwe Björn";

/// A surname usual in a language.
pub(super) fn surname(random: &mut Random, language: Language) -> String {
    let parts = match language {
        Language::Nl => (DUTCH, DUTCH_STEMS, DUTCH_ENDINGS),
        Language::De => return word(random, GERMAN).to_owned(),
        Language::Fr | Language::En => (FRENCH, FRENCH_STEMS, FRENCH_ENDINGS),
    };
    let simple = |random: &mut Random| match random.below(3) {
        0 => format!("{}{}", word(random, parts.1), word(random, parts.2)),
        _ => word(random, parts.0).to_owned(),
    };
    match random.below(100) {
        0..=64 => simple(random),
        65..=92 if language == Language::Nl => dutch_particle(random),
        65..=92 => french_particle(random),
        _ => format!("{}-{}", simple(random), simple(random)),
    }
}

/// « Van den Berghe », joined as often as not.
fn dutch_particle(random: &mut Random) -> String {
    let (particle, of) = match random.below(12) {
        0..=2 => ("Van den", DUTCH_PLACES),
        3 | 4 => ("Van der", DUTCH_PLACES),
        5 => ("Van de", DUTCH_PLACES),
        6 => ("Vander", DUTCH_PLACES),
        7 => ("Van", DUTCH_PLACES),
        8..=10 => ("De", DUTCH_TRADES),
        _ => return elided(random),
    };
    particle_and(random, particle, of)
}

/// « De la Fontaine », joined as often as not.
fn french_particle(random: &mut Random) -> String {
    let (particle, of) = match random.below(10) {
        0..=2 => ("De la", FRENCH_PLACES),
        3..=6 => ("Le", FRENCH_TRADES),
        7 => ("Du", FRENCH_TRADES),
        _ => return elided(random),
    };
    particle_and(random, particle, of)
}

/// A particle and what follows, in one of the ways in which people write them.
fn particle_and(random: &mut Random, particle: &str, of: &'static str) -> String {
    let (name, joined) = (word(random, of), particle.replace(' ', "").to_lowercase());
    match random.below(5) {
        0 | 1 => capital(&format!("{joined}{}", name.to_lowercase())),
        2 => format!("{} {name}", capital(&joined)),
        3 => format!("{} {name}", particle.to_lowercase()),
        _ => format!("{particle} {name}"),
    }
}

/// « D'Hondt », « d’Hondt », « Dhondt ».
fn elided(random: &mut Random) -> String {
    let name = word(random, ELIDED);
    match random.below(5) {
        0 => format!("d'{name}"),
        1 => format!("D’{name}"),
        2 => format!("D{}", name.to_lowercase()),
        _ => format!("D'{name}"),
    }
}

/// Whether a « D' » is put before this.
pub(super) fn is_elided(rest: &str) -> bool {
    ELIDED.split(' ').any(|name| name.to_lowercase() == rest)
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// One or more given names usual in a language.
pub(super) fn given_names(random: &mut Random, language: Language, sex: Sex) -> String {
    let of = match (language, sex) {
        (Language::Nl, Sex::Female) => DUTCH_WOMEN,
        (Language::Nl, Sex::Male) => DUTCH_MEN,
        (Language::De, Sex::Female) => GERMAN_WOMEN,
        (Language::De, Sex::Male) => GERMAN_MEN,
        (_, Sex::Female) => FRENCH_WOMEN,
        (_, Sex::Male) => FRENCH_MEN,
    };
    let first = word(random, of);
    match random.below(100) {
        0..=77 => first.to_owned(),
        78..=87 => format!("{first} {}", word(random, of)),
        88..=90 => format!("{first} {} {}", word(random, of), word(random, of)),
        _ => format!("{first}-{}", word(random, of)),
    }
}

/// One word of a list, the first ones more likely.
fn word(random: &mut Random, of: &'static str) -> &'static str {
    let words = of.split(' ').count() as u32;
    let which = random.below(words).min(random.below(words));
    of.split(' ').nth(which as usize).unwrap_or(of)
}
