//! Every changed byte is found, and each finding is said in constant words.

use sha2::{Digest as _, Sha256};
use shared::mandates::life::Digest;
use shared::mandates::{MandateKind, MandateStatus, Party};
use shared::registers::Profession;
use shared::sign_in::DigitalKey;

use super::*;
use crate::mandates::attestation::SigningKey;
use crate::mandates::attestation::claims::{Giver, Holder};
use crate::platform::error::Error;

fn claims() -> Claims {
    let signature = |party, at, key| Signature {
        party,
        person: None,
        organisation: None,
        at,
        key,
        level: 450,
        language: Language::Fr,
    };
    Claims {
        iss: "https://mandatum.example".into(),
        iat: 1_793_534_400,
        mandate: 123,
        kind: MandateKind::AdministrativeFile,
        giver: Giver {
            name: "Alix Exemple".into(),
            profession: Profession::Physician,
            inami: Some("1-12345-62-003".parse().unwrap()),
            distinction: None,
        },
        holder: Holder {
            name: "Fiduciaire Exemple".into(),
            number: Some("0436888493".parse().unwrap()),
            distinction: None,
        },
        from: "2026-11-01".parse().unwrap(),
        until: Some("2027-10-31".parse().unwrap()),
        status: MandateStatus::InPeriod,
        version: 1,
        digest: URL_SAFE_NO_PAD.encode([7; 32]),
        signatures: [
            signature(Party::Giver, 1_793_520_000, DigitalKey::Itsme),
            Signature {
                person: Some("Lena Exemple".into()),
                ..signature(Party::Holder, 1_793_530_000, DigitalKey::Eid)
            },
        ],
        renderer: RENDERER,
    }
}

fn render(jws: &str, language: Language) -> Result<Vec<u8>, Error> {
    page::render(jws, language, Wordings::RELEASED)
}

/// A statement, the keys that verify it, and what it says.
fn signed(claims: Claims) -> (String, PublicKeys, Claims) {
    let key = SigningKey::generate().unwrap();
    let jws = key.sign(&claims).unwrap();
    (jws, [key.public().clone()].into_iter().collect(), claims)
}

#[test]
fn a_statement_is_genuine_until_a_byte_changes() {
    let (jws, keys, claims) = signed(claims());
    assert_eq!(
        verify(jws.as_bytes(), &keys),
        Verification::Genuine(Box::new(claims.clone()))
    );
    let ended = format!("{jws}\r\n");
    assert_eq!(
        verify(ended.as_bytes(), &keys),
        Verification::Genuine(Box::new(claims))
    );
    for place in 0..jws.len() {
        for change in [1u8, 2, 32, 128] {
            let mut other = jws.clone().into_bytes();
            other[place] ^= change;
            assert!(!verify(&other, &keys).is_genuine(), "byte {place}");
        }
        let shorter = &jws.as_bytes()[..place];
        assert!(!verify(shorter, &keys).is_genuine(), "cut at {place}");
    }
}

#[test]
fn a_page_is_genuine_until_a_byte_changes() {
    let (jws, keys, claims) = signed(claims());
    for language in Language::ALL {
        let page = render(&jws, language).unwrap();
        assert_eq!(page, render(&jws, language).unwrap());
        assert_eq!(
            verify(&page, &keys),
            Verification::Genuine(Box::new(claims.clone()))
        );
    }
    let page = render(&jws, Language::Fr).unwrap();
    // Drawing again for each byte would take minutes: every place of the statement's line and of
    // the end, and one in so many of the rest.
    let tail = page.len() - jws.len() - 200;
    for place in (0..tail)
        .step_by(1 + tail / 60)
        .chain((tail..page.len()).step_by(17))
    {
        let mut other = page.clone();
        other[place] ^= 1;
        assert!(!verify(&other, &keys).is_genuine(), "byte {place}");
        assert!(
            !verify(&page[..place], &keys).is_genuine(),
            "cut at {place}"
        );
    }
    let mut longer = page.clone();
    longer.push(b'\n');
    assert!(!verify(&longer, &keys).is_genuine());
}

#[test]
fn a_page_of_a_later_version_is_not_compared() {
    let (jws, keys, claims) = signed(Claims {
        renderer: RENDERER + 1,
        ..claims()
    });
    // Whatever a later version draws.
    assert!(render(&jws, Language::Nl).is_err());
    let page = format!("%PDF-1.7\n{}nl {jws}\n%%EOF\n", page::MARK);
    let verdict = verify(page.as_bytes(), &keys);
    assert_eq!(verdict, Verification::PageNotCompared(Box::new(claims)));
    assert!(!verdict.is_genuine());
    // The statement alone has no page to compare.
    assert!(verify(jws.as_bytes(), &keys).is_genuine());
}

#[test]
fn says_what_is_wrong_in_constant_words() {
    let (jws, keys, _) = signed(claims());
    let page = render(&jws, Language::En).unwrap();
    let cut = jws.rfind('.').unwrap();
    let body = jws.find('.').unwrap() + 10;
    let mut altered = jws.clone().into_bytes();
    altered[body] = if altered[body] == b'A' { b'B' } else { b'A' };
    let mut drawn_over = page.clone();
    drawn_over[page.len() / 2] ^= 1;
    let other = render(&signed(claims()).0, Language::En).unwrap();
    for (file, beginning) in [
        (
            jws.as_bytes(),
            "Genuine: nothing was changed since it was issued.",
        ),
        (&page, "Genuine: nothing was changed since it was issued."),
        (
            b"",
            "Not an attestation: the file holds no signed statement",
        ),
        (
            b"Hello",
            "Not an attestation: the file holds no signed statement",
        ),
        (
            b"%PDF-1.7\nx\n%%EOF\n",
            "Not an attestation: the file holds no signed statement",
        ),
        (
            &page[..page.len() / 2],
            "Not genuine: the end of the file is missing.",
        ),
        (
            &page[..page.len() - 9],
            "Not genuine: the end of the file is missing.",
        ),
        (
            &jws.as_bytes()[..cut],
            "Not genuine: the end of the file is missing.",
        ),
        (
            &jws.as_bytes()[..jws.len() - 2],
            "Not genuine: the end of the file is missing.",
        ),
        (
            &altered,
            "Not genuine: the content was changed after it was issued.",
        ),
        (
            &drawn_over,
            "Not genuine: the printed page differs from what was signed.",
        ),
        (&other, "Not to be told: it names the key "),
    ] {
        let said = verify(file, &keys).to_string();
        assert!(said.starts_with(beginning), "{beginning}: {said}");
    }
}

#[test]
fn says_who_mandates_whom() {
    let (jws, keys, _) = signed(claims());
    let said = verify(jws.as_bytes(), &keys)
        .to_string()
        .replace('\u{a0}', " ");
    let digest = "07".repeat(32);
    let expected = [
        "Genuine: nothing was changed since it was issued.",
        "Alix Exemple (physician, NIHDI number 1-12345-62-003) mandates Fiduciaire Exemple (0436.888.493) \
         for “NIHDI administrative file” (mandate 123).",
        "Period: 1 November 2026 to 31 October 2027.",
        "Signed by Alix Exemple on 1 November 2026 at 9:00 (Belgian time), key: itsme, level 450.",
        "Signed by Lena Exemple on behalf of Fiduciaire Exemple on 1 November 2026 at 11:46 (Belgian time), \
         key: eID with card reader, level 450.",
        &format!("Text: version 1, SHA-256 {digest}."),
        "Issued on 1 November 2026 at 13:00 by https://mandatum.example.",
        "Status on that day: active. It may have changed since.",
    ];
    assert_eq!(said, expected.join("\n"));
}

#[test]
fn the_code_is_readable_however_long_the_names() {
    let (jws, ..) = signed(claims());
    let code = page::v1::code(&jws).unwrap();
    // Version 25 has 117 squares to a side.
    assert!(
        code.width <= 117,
        "{} squares for {} bytes",
        code.width,
        jws.len()
    );
    let again = qrcode::QrCode::with_error_correction_level(&jws, qrcode::EcLevel::M).unwrap();
    let dark: Vec<bool> = again
        .to_colors()
        .iter()
        .map(|c| *c == qrcode::Color::Dark)
        .collect();
    assert_eq!(code.dark, dark);
    let long = "É".repeat(200);
    let (jws, keys, _) = signed(Claims {
        iss: format!("https://{}.example", "a".repeat(60)),
        giver: Giver {
            name: long.clone(),
            ..claims().giver
        },
        holder: Holder {
            name: long.clone() + "2",
            ..claims().holder
        },
        // A provider signs in person: only the name of who signs for an organisation is added.
        signatures: claims().signatures.map(|signature| Signature {
            person: signature.person.map(|_| long.clone() + "3"),
            ..signature
        }),
        ..claims()
    });
    let page = render(&jws, Language::De).unwrap();
    assert!(verify(&page, &keys).is_genuine());
}

/// The statement of `backend/tests/it/mandates/fixtures`, which version 1 issued.
const ISSUED: &str = include_str!("../../../../tests/it/mandates/fixtures/attestation.jws");

/// The hashes of its pages when version 1 was released. Who has to change one makes version 2 of the
/// drawing instead, or does without the newer crate that draws them otherwise.
const PAGES: [(Language, &str); 4] = [
    (
        Language::Fr,
        "f09417d4f2eb28383a390b8361e4c4bfef7e75280b7d71f6f1a3857dbb8d8583",
    ),
    (
        Language::Nl,
        "83e023c93fccc4d2e9fee16b11da154c51cc503b1a93394a1caf2794fe44164f",
    ),
    (
        Language::De,
        "613cf80689708fd35a7efe0a73772423739f38fc07f733a46b37af6b125931db",
    ),
    (
        Language::En,
        "c63b417e2368b382062f29b270ef2b9733a201eca116adbd9001344de29517db",
    ),
];

#[test]
fn the_pages_of_version_1_are_drawn_as_they_were_released() {
    for (language, expected) in PAGES {
        let page = render(ISSUED, language).unwrap();
        let hash = Digest(Sha256::digest(&page).into()).to_string();
        assert_eq!(hash, expected, "{language:?}");
    }
}

/// A QR code on a page of its own said nothing to who found it.
#[test]
fn the_page_is_one_and_says_what_its_code_is() {
    let (jws, keys, _) = signed(claims());
    for language in Language::ALL {
        let page = render(&jws, language).unwrap();
        let text = String::from_utf8_lossy(&page);
        assert!(text.contains("/Type/Pages/Count 1/"), "{language:?}");
        assert!(verify(&page, &keys).is_genuine());
    }
}

/// The same statement as version 2 would have issued it, with something changed: nobody verifies it
/// here.
fn issued_by_second(changes: &[(&str, &str)]) -> String {
    let mut parts: Vec<String> = ISSUED.trim().split('.').map(String::from).collect();
    let statement = String::from_utf8(URL_SAFE_NO_PAD.decode(&parts[1]).unwrap()).unwrap();
    let mut second = statement;
    for (old, new) in [("\"rdr\":1", "\"rdr\":2")].iter().chain(changes) {
        assert!(second.contains(old), "{old}");
        second = second.replace(old, new);
    }
    parts[1] = URL_SAFE_NO_PAD.encode(second);
    parts.join(".")
}

/// The hashes of its pages when version 2 was released, as those above.
const SECOND_PAGES: [(Language, &str); 4] = [
    (
        Language::Fr,
        "f4595da786c766721433fb4d519f4ee469a0bf7d13bff600b56dfe841a667918",
    ),
    (
        Language::Nl,
        "2b501d13faa89cbac3292d46f3ed309e0004029d78313c6819263a38844b9164",
    ),
    (
        Language::De,
        "735d27e22177113490a8bb80cde851789848deed80713f81b35d0cc965c92dd0",
    ),
    (
        Language::En,
        "51302318ccdd3becb548501e7c7890f47057191c5912a41d9ff2a80a83783158",
    ),
];

/// The same between two persons whom the register tells apart: one by the end of their number, one by
/// the date of birth.
const PERSONS: [(&str, &str); 2] = [
    ("\"ina\":\"11234677003\"", "\"dis\":\"35.17\""),
    ("\"num\":\"0812345603\"", "\"dis\":\"1985-07-30\""),
];
const PAGES_OF_PERSONS: [(Language, &str); 4] = [
    (
        Language::Fr,
        "9ab1745ffa1ddb5bb39f72aa77d9a4b6228bd600a50c4c401f8d45ae425afbb2",
    ),
    (
        Language::Nl,
        "bf70d2f0fb204098152fa7778e963129f37aef6085630dcfed1a96f6fcec58dd",
    ),
    (
        Language::De,
        "f210bd1e5ecdc33b2844897676a77f3da8718a1a81e07a5b3dcf77737e77e87a",
    ),
    (
        Language::En,
        "dae7bd5ebd41b698fd79c166474cbf4d742e6ac76439543ed6bec30d2538c4c9",
    ),
];

#[test]
fn the_pages_of_version_2_are_drawn_as_they_were_released() {
    for (changes, pages) in [(&[][..], SECOND_PAGES), (&PERSONS[..], PAGES_OF_PERSONS)] {
        let hash = |(language, _)| {
            let page = render(&issued_by_second(changes), language).unwrap();
            (language, Digest(Sha256::digest(&page).into()).to_string())
        };
        let expected = pages.map(|(language, hash)| (language, hash.to_owned()));
        assert_eq!(pages.map(hash), expected);
    }
}

#[test]
fn says_which_person_of_a_name() {
    let persons = Claims {
        giver: Giver {
            inami: None,
            distinction: "35.17".parse().ok(),
            ..claims().giver
        },
        holder: Holder {
            name: "Hugo Exemple".into(),
            number: None,
            distinction: "1985-07-30".parse().ok(),
        },
        ..claims()
    };
    let (jws, keys, _) = signed(persons);
    let said = verify(jws.as_bytes(), &keys).to_string();
    let said = said.replace('\u{a0}', " ");
    let expected = "Alix Exemple (physician, national register or BIS number ending in 35.17) mandates Hugo Exemple \
         (date of birth: 30 July 1985)";
    assert!(said.contains(expected), "{said}");
}
