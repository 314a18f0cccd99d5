//! Each text of version 2, and its hash, as they were when it was released: who has to change one of
//! these makes the next version instead. Version 1 has its own.

use sha2::{Digest as _, Sha256};
use shared::kernel::date::Validity;
use shared::kernel::id::{OrganisationId, PersonId, ProviderId};
use shared::mandates::api::MandateParty;
use shared::mandates::life::Digest;
use shared::mandates::{Holder, MandateKind};
use shared::registers::Profession;

use super::*;
use crate::mandates::agreement::{Agreement, Wording, Written};
use crate::mandates::bulk::Asked;

const LANGUAGES: [Language; 4] = [Language::Fr, Language::Nl, Language::De, Language::En];

/// Of each type, to somebody whose date of birth is known, to somebody for whom it is not, and to an
/// organisation by a provider without an INAMI number.
const DIGESTS: [[&str; 3]; 4] = [
    [
        "7cc4d55e2f1094ef5b774d3dd3df67927bd82077ac10701e7266e6feb643dbd8",
        "eda019220ce78c13b75068e489ac8ee04cc49a42653c13770e0b08a7babbb839",
        "44e7dbc9e0b230ffbfbc9fab8a522b291371c20439cb3dff40fc6ad3e1dce973",
    ],
    [
        "0f54cf45c3b31efece172ffe7e892544445725deb532200252d4012fe2fec090",
        "2a583710fac66c7413eb6547e0c1bd9dc23151dffdfac848933c7f4ba484d986",
        "21e8fc2c8ea87a86eb8df10bec986002a0979db2193b2514f2d4eba64520ca7d",
    ],
    [
        "b8ef1cda3eb2503ce28e8651a129e97cc0570b2762d8d8c17d81669e7cee2d21",
        "2972b867e948404d2a888015218175d0b59f312faec6c8a3c0c9eebbd7b375e2",
        "ca2d06e35c600a94771e450a2503cc855113601fa51a701e35fa98d08cce7216",
    ],
    [
        "f0bef315f1d15e8e01a04dbe7d6246a114c125895838a2a44e2a3293359329c6",
        "8d7d678799d3bc2530d596c0d7421dcce3ab68506b036a9440eeb7f3e3fe9ea4",
        "1260cd331e291af32b07c07ba7f69d477f3254d24f10ae36550aeb60efc6e148",
    ],
];
/// Of all these texts together, title and paragraphs line by line: French, Dutch, German, English.
const TEXTS: [&str; 4] = [
    "8ba3246edb1b9f3f78f5f297757062ef3d39aa72b78ad459644064f99c3ab1f1",
    "fd916c67572f088da42d8818896daeb5dbede0616e158cccb0427f5ffc2196d5",
    "b4f90a2045be4b411e19ed17f99f168c0f40a84fc8fcb879b4f8fafcbd757254",
    "1cc724685af97e4379d7620fc7783917e5990ed3b2dfc14f2b0678beced23b02",
];
/// A file for a person: its hash, then its texts as above.
const FILE: (&str, [&str; 4]) = (
    "b2b4236c807e1d0a1b89200c782d272ef190f9696a78f14c11f7dc751adae62f",
    [
        "c9d4ca01e534e3e0e7acc7b1d0cfb9a63d29d6cd456ce94f174c59cd1eeb9fd5",
        "bba4d1be629299b4b668e03329bbf98bad48a956137bbd6e822e026653e9ca95",
        "46a0149fd3633b3e0001710597de942b3f73a993a7ba554cb3190d6661d1be2c",
        "f9acd2bead93c9f859c5e1480c2e5ba856297a62725d84214937c48ca412a308",
    ],
);

fn hash(text: &str) -> String {
    Digest(Sha256::digest(text.as_bytes()).into()).to_string()
}

fn whole(written: &Written) -> String {
    format!("{}\n{}", written.title, written.paragraphs.join("\n"))
}

fn named(name: &str, distinction: &str) -> MandateParty {
    MandateParty {
        distinction: distinction.parse().ok(),
        ..MandateParty::named(name.into())
    }
}

fn physician() -> MandateParty {
    MandateParty {
        profession: Some(Profession::Physician),
        inami: Some("1-12345-62-003".parse().unwrap()),
        ..named("Alix Exemple", "")
    }
}

fn agreements(kind: MandateKind) -> [Agreement; 3] {
    let psychologist = MandateParty {
        profession: Some(Profession::ClinicalPsychologist),
        ..named("Vera Exemple", "1980-01-01")
    };
    let organisation = MandateParty {
        organisation: Some("0812345603".parse().unwrap()),
        ..named("Fiduciaire Exemple", "")
    };
    let validity = Validity::since("2027-01-01".parse().unwrap());
    let of = |giver: MandateParty, holder: (Holder, MandateParty)| {
        let (giver, holder) = ((ProviderId(1), &giver), (holder.0, &holder.1));
        Agreement::new(2, kind, giver, holder, validity)
    };
    let person = Holder::Person(PersonId(2));
    [
        of(physician(), (person, named("Hugo Exemple", "1985-07-30"))),
        of(physician(), (person, named("Hugo Exemple", "35.17"))),
        of(
            psychologist,
            (Holder::Organisation(OrganisationId(3)), organisation),
        ),
    ]
}

#[test]
fn each_text_and_its_hash_are_as_they_were_released() {
    let digest = |agreement: &Agreement| FORM.digest(agreement).unwrap().to_string();
    let digests = MandateKind::ALL.map(|kind| agreements(kind).each_ref().map(digest));
    let digests = digests
        .each_ref()
        .map(|row| row.each_ref().map(String::as_str));
    assert_eq!(digests, DIGESTS);
    let agreements = MandateKind::ALL.map(agreements).concat();
    let all = |language| {
        let texts = agreements.iter();
        let texts = texts.map(|agreement| whole(&FORM.write(agreement, language).unwrap()));
        texts.collect::<Vec<_>>().join("\n")
    };
    assert_eq!(LANGUAGES.map(all).map(|text| hash(&text)), TEXTS);
}

#[test]
fn each_text_of_a_file_is_as_it_was_released() {
    let asked = [Asked {
        number: 1,
        provider: ProviderId(7),
        kind: MandateKind::ProSante,
        validity: Validity::since("2027-01-01".parse().unwrap()),
    }];
    let holder = named("Hugo Exemple", "1985-07-30");
    let written = |language| FORM.of_file(&(&holder).into(), &asked, language).unwrap();
    let texts = LANGUAGES.map(written);
    let digest = texts[0].1.to_string();
    let texts = texts.map(|(text, _)| {
        assert!(text.paragraphs[0].contains("1985"), "{text:?}");
        hash(&whole(&text))
    });
    assert_eq!(
        (digest.as_str(), texts.each_ref().map(String::as_str)),
        FILE
    );
}

#[test]
fn persons_of_one_name_are_told_apart() {
    let [born, ending, organisation] = agreements(MandateKind::ProSante);
    let parties = |agreement, language| {
        let text = FORM
            .write(agreement, language)
            .unwrap()
            .paragraphs
            .remove(0);
        text.replace('\u{a0}', " ")
    };
    for (language, birth, end) in [
        (
            Language::Fr,
            "date de naissance : 30 juillet 1985",
            "numéro de registre national ou BIS finissant par 35.17",
        ),
        (
            Language::Nl,
            "geboortedatum: 30 juli 1985",
            "rijksregister- of BIS-nummer eindigend op 35.17",
        ),
        (
            Language::De,
            "Geburtsdatum: 30. Juli 1985",
            "Nationalregister- oder BIS-Nummer endet auf 35.17",
        ),
        (
            Language::En,
            "date of birth: 30 July 1985",
            "national register or BIS number ending in 35.17",
        ),
    ] {
        let text = parties(&born, language);
        assert!(text.contains(&format!("Hugo Exemple ({birth})")), "{text}");
        let text = parties(&ending, language);
        assert!(text.contains(&format!("Hugo Exemple ({end})")), "{text}");
    }
    let text = parties(&born, Language::En);
    assert!(
        text.contains("(physician, NIHDI number 1-12345-62-003)"),
        "{text}"
    );
    let text = parties(&organisation, Language::En);
    let giver = "Vera Exemple (clinical psychologist, date of birth: 1 January 1980)";
    assert!(
        text.contains(giver) && text.contains("Fiduciaire Exemple (number 0812.345.603)"),
        "{text}"
    );
    // The hash covers it, and version 1 never said it.
    let other = agreements(MandateKind::ProSante)[1].clone();
    let apart = |form: &Form| form.digest(&born) != form.digest(&other);
    assert!(apart(&FORM));
    let first = Form {
        version: 2,
        ..v1::FORM
    };
    assert!(!apart(&first));
}
