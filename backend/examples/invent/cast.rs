//! The people of the demonstration who have a part to play: one for each question of the FAQ, and
//! the staff of the organisations. Their surnames say that they are examples.

use mandatum::registers::import::{PERSONS, PROVIDERS};

use crate::file::File;

/// A person: the code of a test person, or of somebody of the staff.
pub(crate) struct Person {
    pub(crate) code: &'static str,
    given_names: &'static str,
    surname: &'static str,
    language: &'static str,
    /// Year, month and day of birth. The counter is above those that are invented.
    born: (u32, u32, u32),
    counter: u32,
}

const fn person(
    code: &'static str,
    given_names: &'static str,
    surname: &'static str,
    language: &'static str,
    born: (u32, u32, u32),
    counter: u32,
) -> Person {
    Person {
        code,
        given_names,
        surname,
        language,
        born,
        counter,
    }
}

const CAST: &[Person] = &[
    person("physician", "Alix", "Exemple", "fr", (1974, 3, 12), 902),
    person(
        "physician-physio",
        "Dominique",
        "Exemple-Voorbeeld",
        "fr",
        (1981, 9, 4),
        911,
    ),
    person("new-dentist", "Noa", "Exemple", "fr", (2001, 5, 23), 904),
    person("visa-only", "Claude", "Exemple", "fr", (1988, 11, 30), 915),
    person("mandatary", "Morgan", "Exemple", "fr", (1969, 1, 17), 906),
    person(
        "mandatary-social",
        "Camille",
        "Exemple",
        "fr",
        (1990, 7, 8),
        908,
    ),
    person(
        "mandatary-ended",
        "Lou",
        "Exemple",
        "fr",
        (1985, 2, 14),
        917,
    ),
    person(
        "representative",
        "Maxime",
        "Exemple",
        "fr",
        (1966, 6, 6),
        919,
    ),
    person("employee", "Charlie", "Exemple", "fr", (1993, 10, 19), 910),
    person("employee-new", "Sacha", "Exemple", "fr", (1998, 4, 25), 921),
    person(
        "representative-unready",
        "Andrea",
        "Exemple",
        "fr",
        (1977, 12, 3),
        912,
    ),
    person("director", "Robin", "Exemple", "fr", (1963, 8, 21), 923),
    person(
        "director-mandatary",
        "Sam",
        "Exemple",
        "fr",
        (1972, 5, 29),
        914,
    ),
    person("many", "Kim", "Exemple", "fr", (1979, 9, 15), 916),
    person("citizen", "Jo", "Exemple", "fr", (1995, 3, 1), 925),
    person("expert", "Bo", "Voorbeeld", "nl", (1983, 7, 27), 918),
    person("german", "Toni", "Beispiel", "de", (1976, 10, 10), 920),
    person(
        "staff-co-principal",
        "Ange",
        "Exemple",
        "fr",
        (1980, 1, 9),
        922,
    ),
    person("manager", "Yael", "Exemple", "fr", (1987, 6, 18), 924),
    person(
        "staff-co-local",
        "Stéphane",
        "Exemple",
        "fr",
        (1991, 12, 12),
        927,
    ),
    person(
        "staff-hospital",
        "Swan",
        "Voorbeeld",
        "nl",
        (1971, 4, 4),
        926,
    ),
    person(
        "staff-centres",
        "Ariel",
        "Voorbeeld",
        "nl",
        (1968, 2, 20),
        929,
    ),
    person("staff-circle", "Andy", "Exemple", "en", (1984, 8, 31), 931),
    person("colindos", "Dany", "Exemple", "fr", (1994, 6, 17), 927),
];

/// The number of somebody of the cast.
// A part that nobody plays is a mistake in this program.
#[allow(clippy::panic)]
pub(crate) fn niss(code: &str) -> String {
    let found = CAST.iter().find(|person| person.code == code);
    let person = found.unwrap_or_else(|| panic!("nobody plays {code}"));
    let (year, month, day) = person.born;
    let base = u64::from((year % 100 * 100 + month) * 100 + day) * 1000 + u64::from(person.counter);
    let century = if year < 2000 { 0 } else { 2_000_000_000 };
    format!("{base:09}{:02}", 97 - (base + century) % 97)
}

pub(crate) fn persons() -> File {
    let mut file = File::of(&PERSONS);
    for person in CAST {
        file.line([
            &niss(person.code),
            person.surname,
            person.given_names,
            person.language,
        ]);
    }
    file
}

/// An INAMI number: profession digit and serial number, and the competence code. Its modulus is 97.
fn inami(base: u64, code: u64) -> String {
    format!("{base:06}{:02}{code:03}", 97 - base % 97)
}

pub(crate) fn providers() -> File {
    let mut file = File::of(&PROVIDERS);
    let mut add = |code, profession, inami: &str, visa, since, file_since| {
        file.line([&niss(code), profession, inami, visa, since, "", file_since]);
    };
    add(
        "physician",
        "physician",
        &inami(199_001, 4),
        "V-EX-0001",
        "2015-09-01",
        "2015-09-08",
    );
    let both = "physician-physio";
    add(
        both,
        "physician",
        &inami(199_002, 3),
        "V-EX-0002",
        "2016-07-01",
        "2016-07-06",
    );
    add(
        both,
        "physiotherapist",
        &inami(599_002, 1),
        "V-EX-0003",
        "2019-02-01",
        "2019-02-07",
    );
    // The number is recent, the file is not set up yet.
    add(
        "new-dentist",
        "dentist",
        &inami(399_003, 1),
        "V-EX-0004",
        "2026-11-02",
        "",
    );
    add(
        "visa-only",
        "clinical-psychologist",
        "",
        "V-EX-0005",
        "2020-03-16",
        "2020-03-20",
    );
    add(
        "many",
        "physician",
        &inami(199_006, 3),
        "V-EX-0006",
        "2015-10-01",
        "2015-10-06",
    );
    add(
        "expert",
        "physiotherapist",
        &inami(599_007, 1),
        "V-EX-0007",
        "2017-01-09",
        "2017-01-13",
    );
    add(
        "german",
        "nurse",
        &inami(499_008, 1),
        "V-EX-0008",
        "2018-05-14",
        "2018-05-18",
    );
    file
}

/// Who can be tried, and what: code, then French, Dutch, German, English.
const TRY: &[[&str; 5]] = &[
    [
        "physician",
        "Médecin : choisir « Prestataire de soins professionnel », gérer son dossier, et lire qui a agi en son nom.",
        "Arts: kies ‘Professionele zorgverlener’, beheer uw dossier en lees wie in uw naam heeft gehandeld.",
        "Arzt: „Berufsmäßiger Gesundheitsdienstleister“ wählen, die eigene Akte verwalten und lesen, wer im eigenen Namen gehandelt hat.",
        "Physician: choose “Healthcare provider”, manage your own file, and read who acted in your name.",
    ],
    [
        "physician-physio",
        "Médecin et kinésithérapeute : choisir d’abord la profession, chacune a son dossier.",
        "Arts en kinesitherapeut: kies eerst het beroep, elk heeft zijn dossier.",
        "Arzt und Physiotherapeut: zuerst den Beruf wählen, jeder hat seine eigene Akte.",
        "Physician and physiotherapist: choose the profession first, each has a file of its own.",
    ],
    [
        "new-dentist",
        "Nouveau dentiste : ne peut se connecter qu’en tant que citoyen ; « Pourquoi ? » dit ce qui manque.",
        "Nieuwe tandarts: kan zich alleen als burger aanmelden; ‘Waarom?’ zegt wat er ontbreekt.",
        "Neuer Zahnarzt: kann sich nur als Bürger anmelden; „Warum?“ sagt, was fehlt.",
        "New dentist: can sign in only as a citizen; “Why?” says what is missing.",
    ],
    [
        "visa-only",
        "Psychologue avec un visa et sans numéro INAMI : a un dossier malgré tout.",
        "Psycholoog met een visum en zonder RIZIV-nummer: heeft toch een dossier.",
        "Psychologe mit Visum und ohne LIKIV-Nummer: hat trotzdem eine Akte.",
        "Psychologist with a visa and no NIHDI number: has a file all the same.",
    ],
    [
        "mandatary",
        "Mandataire, personne physique : rester « Citoyen », chercher parmi 300 prestataires, ouvrir un dossier.",
        "Mandataris, natuurlijke persoon: blijf ‘Burger’, zoek onder 300 zorgverleners en open een dossier.",
        "Mandatsinhaber, natürliche Person: „Bürger“ beibehalten, unter 300 Dienstleistern suchen und eine Akte öffnen.",
        "Mandate holder, natural person: stay “Citizen”, search among 300 providers, open a file.",
    ],
    [
        "mandatary-social",
        "Mandataire pour le seul « Statut social INAMI » : les coordonnées restent fermées, et « Pourquoi ? » l’explique.",
        "Mandataris alleen voor ‘Sociaal statuut RIZIV’: de contactgegevens blijven gesloten, en ‘Waarom?’ legt het uit.",
        "Mandatsinhaber nur für das „Sozialstatut LIKIV“: die Kontaktdaten bleiben geschlossen, und „Warum?“ erklärt es.",
        "Mandate holder for “NIHDI social status” alone: the contact data stays closed, and “Why?” explains it.",
    ],
    [
        "mandatary-ended",
        "Un mandat terminé, un autre que personne n’a encore signé : plus de mandat actif, et « Pourquoi ? » le dit.",
        "Eén mandaat beëindigd, een ander nog niet door beiden getekend: geen actief mandaat meer, en ‘Waarom?’ zegt het.",
        "Ein Mandat beendet, ein anderes noch nicht von beiden unterschrieben: kein aktives Mandat mehr, und „Warum?“ sagt es.",
        "One mandate ended, another not yet signed by both: no active mandate any more, and “Why?” says so.",
    ],
    [
        "representative",
        "Représentant légal de la Fiduciaire Exemple : choisir « Citoyen » et l’organisation, chercher parmi 1 500 prestataires.",
        "Wettelijk vertegenwoordiger van Fiduciaire Exemple: kies ‘Burger’ en de organisatie, zoek onder 1.500 zorgverleners.",
        "Gesetzlicher Vertreter der Fiduciaire Exemple: „Bürger“ und die Organisation wählen, unter 1.500 Dienstleistern suchen.",
        "Legal representative of Fiduciaire Exemple: choose “Citizen” and the organisation, search among 1,500 providers.",
    ],
    [
        "manager",
        "Gestionnaire local de la Fiduciaire Exemple : signe ses mandats et y met fin, sans ouvrir de dossier.",
        "Lokale beheerder van Fiduciaire Exemple: ondertekent en beëindigt haar mandaten, zonder een dossier te openen.",
        "Lokaler Verwalter der Fiduciaire Exemple: unterschreibt und beendet ihre Mandate, ohne eine Akte zu öffnen.",
        "Local manager of Fiduciaire Exemple: signs and ends its mandates, without opening a file.",
    ],
    [
        "employee",
        "Employé de la Fiduciaire Exemple, utilisateur avec l’application « Données administratives » : agir pour l’organisation.",
        "Werknemer van Fiduciaire Exemple, gebruiker met de toepassing ‘Administratieve gegevens’: handel voor de organisatie.",
        "Angestellter der Fiduciaire Exemple, Benutzer mit der Anwendung „Verwaltungsdaten“: für die Organisation handeln.",
        "Employee of Fiduciaire Exemple, a user with the application “Administrative data”: act for the organisation.",
    ],
    [
        "employee-new",
        "Nouvel employé, sans l’application : ne voit pas son organisation ; « Pourquoi ? » dit qui peut l’ajouter.",
        "Nieuwe werknemer, zonder de toepassing: ziet de organisatie niet; ‘Waarom?’ zegt wie ze kan toevoegen.",
        "Neuer Angestellter, ohne die Anwendung: sieht seine Organisation nicht; „Warum?“ sagt, wer sie hinzufügen kann.",
        "New employee, without the application: does not see the organisation; “Why?” says who can add it.",
    ],
    [
        "colindos",
        "Collaborateur à l’Hôpital Exemple Sud, avec la seule application « Colindos » : agir pour l’hôpital, et voir ce qui lui est ouvert.",
        "Medewerker van Hôpital Exemple Sud, met alleen de toepassing ‘Colindos’: handelen namens het ziekenhuis, en zien wat voor hem openstaat.",
        "Mitarbeiter des Hôpital Exemple Sud, nur mit der Anwendung „Colindos“: für das Krankenhaus handeln und sehen, was offensteht.",
        "Staff of Hôpital Exemple Sud, with the application “Colindos” alone: act for the hospital, and see what is open.",
    ],
    [
        "representative-unready",
        "Représentant légal d’une organisation sans gestionnaire d’accès ni qualité : absente de la liste, « Pourquoi ? » montre la chaîne.",
        "Wettelijk vertegenwoordiger van een organisatie zonder toegangsbeheerder of hoedanigheid: niet in de lijst, ‘Waarom?’ toont de keten.",
        "Gesetzlicher Vertreter einer Organisation ohne Zugangsverwalter und Eigenschaft: nicht in der Liste, „Warum?“ zeigt die Kette.",
        "Legal representative of an organisation without access manager or quality: not in the list, “Why?” shows the chain.",
    ],
    [
        "director",
        "Directeur d’hôpital, NON dispensateur de soins : confirmer « Citoyen » et arriver à son propre dossier.",
        "Ziekenhuisdirecteur, GEEN zorgverlener: bevestig ‘Burger’ en kom bij uw eigen dossier.",
        "Krankenhausdirektor, KEIN Gesundheitsdienstleister: „Bürger“ bestätigen und zur eigenen Akte gelangen.",
        "Hospital director who is NOT a provider: confirm “Citizen” and arrive at your own file.",
    ],
    [
        "director-mandatary",
        "Directeur d’hôpital et mandataire : « Continuer en tant que mandataire » ou « Continuer en tant que citoyen ».",
        "Ziekenhuisdirecteur en mandataris: ‘Doorgaan als mandataris’ of ‘Doorgaan als burger’.",
        "Krankenhausdirektor und Mandatsinhaber: „Als Mandatsinhaber fortfahren“ oder „Als Bürger fortfahren“.",
        "Hospital director and mandate holder: “Continue as mandate holder” or “Continue as citizen”.",
    ],
    [
        "many",
        "Médecin, mandataire et utilisateur de quinze organisations : chercher un profil, en faire un favori.",
        "Arts, mandataris en gebruiker van vijftien organisaties: zoek een profiel en maak er een favoriet van.",
        "Arzt, Mandatsinhaber und Benutzer von fünfzehn Organisationen: ein Profil suchen und als Favorit merken.",
        "Physician, mandate holder and user of fifteen organisations: search a profile, make it a favourite.",
    ],
    [
        "citizen",
        "Inconnu de l’INAMI, sans mandat ni organisation : citoyen, et « Pourquoi ? » pour tout le reste.",
        "Onbekend bij het RIZIV, zonder mandaat of organisatie: burger, en ‘Waarom?’ voor al de rest.",
        "Dem LIKIV unbekannt, ohne Mandat oder Organisation: Bürger, und „Warum?“ für alles andere.",
        "Unknown to the NIHDI, without mandate or organisation: a citizen, and “Why?” for everything else.",
    ],
    [
        "expert",
        "Kinésithérapeute néerlandophone : tout le parcours du prestataire, en néerlandais.",
        "Nederlandstalige kinesitherapeut: heel het traject van de zorgverlener, in het Nederlands.",
        "Niederländischsprachiger Physiotherapeut: der ganze Weg des Dienstleisters, auf Niederländisch.",
        "Dutch-speaking physiotherapist: the whole journey of a provider, in Dutch.",
    ],
    [
        "german",
        "Infirmier germanophone : tout le parcours du prestataire, en allemand.",
        "Duitstalige verpleegkundige: heel het traject van de zorgverlener, in het Duits.",
        "Deutschsprachiger Krankenpfleger: der ganze Weg des Dienstleisters, auf Deutsch.",
        "German-speaking nurse: the whole journey of a provider, in German.",
    ],
];

pub(crate) fn test_persons() -> File {
    let mut file = File::new("test_persons", vec!["code", "niss", "fr", "nl", "de", "en"]);
    for [code, fr, nl, de, en] in TRY {
        file.line([code, &niss(code), fr, nl, de, en]);
    }
    file
}
