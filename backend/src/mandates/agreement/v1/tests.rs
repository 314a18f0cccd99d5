//! Each text of version 1, and its hash, as they were when it was released. Who has to change one of
//! these makes version 2 instead.

use shared::kernel::date::Validity;
use shared::kernel::id::{OrganisationId, PersonId, ProviderId};
use shared::mandates::Holder;
use shared::mandates::api::MandateParty;

use super::*;
use crate::mandates::agreement::Wordings;

struct Pin {
    kind: &'static str,
    holder: &'static str,
    digest: &'static str,
    /// Of title and paragraphs, line by line: French, Dutch, German, English.
    texts: [&'static str; 4],
}

const PINS: [Pin; 8] = [
    Pin {
        kind: "administrative-file",
        holder: "person",
        digest: "dfdf4ecc930e7fba9be1381d6b1e7a0eef55afd2d987a5f40925d6877ccefc3a",
        texts: [
            "9270bcd3166836e2639ae76d33fcbd14e6658c5da82adf9d81875ce876283643",
            "dc3138712aab5973e9f4c61b7221d570bdd3d0b2abe2f7028a350641cc77209a",
            "2c7f4dab787ececc393b611f216350d0220ad933ce43997a527bbc8717a719b4",
            "e0881599da5ecdc9fb8dd38b1b3a8255bb2f6723ba9a057368156adefa1c1ae6",
        ],
    },
    Pin {
        kind: "administrative-file",
        holder: "organisation",
        digest: "380b2a6afd2427fd5752f57bd248ac20a250aaed3aad8828e1f5c2d5439521a8",
        texts: [
            "6886591ec7417895cb5de38a7350764429c28d43ed1eac6c776ee45466aca3b5",
            "2bdce1292b65fe64d2efae73157ae72886c3cceed521276adad95f08d0899dcb",
            "2ab96a2c7084c168c0d7a9cf096d4c1b462961097072030afd10c7c954b926c6",
            "40876992eafbbb0a2f4ca3f9d87756599d9eb57780c42e752a05fe67f93e90e5",
        ],
    },
    Pin {
        kind: "prosante",
        holder: "person",
        digest: "56f0a251e43a0001acb5744c4961656c75849ec8ef3f256e59672fcd1799762c",
        texts: [
            "6a20eacdfcdf3f893d7a5a2d632c9dd1328efc9a24c97c9971de6c3f8c1b88ae",
            "4db711771f0c123d35fc0c356f1746b77e3ca72204dccda32f50a08cce650118",
            "351dda53a244ceadfe4e3e0fa3893741b101895306654cc7ff7eb4f7442e5c1e",
            "beebe92d7a1be314db69463c879129e71405d2da434c9ad81de2b9c3f2021de7",
        ],
    },
    Pin {
        kind: "prosante",
        holder: "organisation",
        digest: "e2d70679e3ff46360fb5b40993ac25f83acf7f6e067b3ac7f8f8dd465be3be0c",
        texts: [
            "20094c87990fb47f4e5bced49f63ba2f45ab365e85fa302b619075a60e5dfcf2",
            "631425e775111950c57c927ae672089ea5320b575ad43fef6506e1a3a0e047a3",
            "650ecd05f6736769c653ebe35c222392a0962f291e778c5e3a285641b59040d9",
            "7c36d6da226ed9d23fe5ab7a1efc64058e28a9776c6bcbad72c8c93eaefc726c",
        ],
    },
    Pin {
        kind: "social-status",
        holder: "person",
        digest: "f573925de3cfb659ca9ab49baf3751d61e02bbf99b4a74843bba23626851df92",
        texts: [
            "2d921bc3e0dc2376732da73cdc1e3c8f247177737ea45924167f369c5edfca40",
            "4e3e02509677553f4e7820f3596912a65a08410e61e064d492b532740b91cb1b",
            "851cdad4e87f41476c68c43f5eb3727b7e925979fd19cccf8cef303bfaaab485",
            "1ef5c1b8d78b267ac373543f5e9b70db1b651a4a56a86465de60683c98fd7a11",
        ],
    },
    Pin {
        kind: "social-status",
        holder: "organisation",
        digest: "158c91fa968631c683d89f2cf70b8ab220f944e91763a860be1bbc8522f03b89",
        texts: [
            "0fdac2f263f0379f64b3a9ec2ac4c33341319013d36414fa0e2394cb3e80ef47",
            "2abe9f59022a320aacda20980a1b265c28a6f6d9c61bd92aeb9c3da43608eced",
            "7671e28a7bab871c577896fa8bb13fd989c47563d2e7c319029bda5369dbddbd",
            "f05b9df55e0c78690bca5af301ad77925f5b8838aa8622f17576212ea0f97c05",
        ],
    },
    Pin {
        kind: "internship-supervision",
        holder: "person",
        digest: "f5f0fda722ef167c7b50588c18d24b97cd931c60a0cb100ccbd8049a29493b2c",
        texts: [
            "1d9c7b7bb7a8822f53d98a92c1dafcc3cc7fb9933af3862dd67ecf9671944f1f",
            "c1011237d85234042693829d6dd807b2eeba3a0890546051b96ff52ee756bba4",
            "fe1c499ea8854e2145e84d5dbeb1ea81cb9932e65a91b2330f870e791dce8352",
            "e539ed8d02f5b95d643b42cb2f85b8e5b64eeceffdf63084b50bd12df2367e79",
        ],
    },
    Pin {
        kind: "internship-supervision",
        holder: "organisation",
        digest: "44840b859e90c08067c3857a73f3177de11b1c70cea30ee4d7c51107d194d738",
        texts: [
            "3a9545b01b1b7b41f7618f11d81c563bc6ee084b969b0352b1d6173c7ee0539c",
            "96d40190cfc7e6c5a4c374b7a9d5c2c8a1e5c6252cffb314761d89916e2fcf1c",
            "219e5580936a937b79de032345914dc84317e39fd611d22752bcb37f54f1878c",
            "ef9db22a35c387a63044debbd1821c0ac1b7e755c41a969271f89cc23803ac1c",
        ],
    },
];

/// Of the first paragraphs of a text for each profession in each language.
const PROFESSIONS: &str = "b70371bf74e795fa3cd2ad37be15a17db585a61e9b60b4d258835892f9f9870e";
/// Of the paragraphs that name the period, for each month in each language.
const MONTHS: &str = "c49ea2900536c41dab12510d556dd4555d2d759e222fbfa1eba0a78723646895";

/// Files with a few mandates for a person and many for an organisation: hash, then each text.
const FILES: [(&str, &str, [&str; 4]); 2] = [
    (
        "few",
        "841d78fb1d708a2a6cb822e4e35e44cc41270ac15996c0cd5d667e92c368246d",
        [
            "9d44258480e5148c4fc9327022f51e6ee6fd67e3e230766c236713b1a224bd32",
            "c3075b87be94b13283b0687b5329446902edfc5d1df716523eeb56163acdd16d",
            "640b150546525f046fcce594703cd9251505902626d51f3991cafb993c9b8759",
            "eba07fe8ae4d18fc66537c7452400dbd85170ba07f72d544bfa1303b6d8d71eb",
        ],
    ),
    (
        "many",
        "ac7f7cd474ecf0b066b9a21638a28ade19d2d1cd031e856cf000a552e7eb9e68",
        [
            "849304e2f6a6ef30617132de06d953c9b313805913d2818d9c74d4800989e418",
            "e3f649e8ba1006deb4b14b6cd102669c7977caa7bfe73e4fc67bdfec780a2c4f",
            "88e54bb57522fe823aace732760cb9cb6a1d1848566c46a741c2d47c66a12bb5",
            "ca53e455a97aba4f21dc84de2573c9a69fac51eea3502ed3dd30e31af312c06c",
        ],
    ),
];

fn hash(text: &str) -> String {
    Digest(Sha256::digest(text.as_bytes()).into()).to_string()
}

fn whole(written: &Written) -> String {
    format!("{}\n{}", written.title, written.paragraphs.join("\n"))
}

fn organisation() -> MandateParty {
    MandateParty {
        organisation: Some("0812345603".parse().unwrap()),
        ..MandateParty::named("Fiduciaire Exemple".into())
    }
}

fn validity(from: &str, until: Option<&str>) -> Validity {
    let until = until.map(|until| until.parse().unwrap());
    Validity::new(from.parse().unwrap(), until).unwrap()
}

fn agreement(
    kind: MandateKind,
    profession: Profession,
    holder: &str,
    validity: Validity,
) -> Agreement {
    let giver = MandateParty {
        profession: Some(profession),
        inami: Some("1-12345-62-003".parse().unwrap()),
        ..MandateParty::named("Alix Exemple".into())
    };
    let holder = match holder {
        "organisation" => (Holder::Organisation(OrganisationId(3)), organisation()),
        _ => (
            Holder::Person(PersonId(2)),
            MandateParty::named("Hugo Exemple".into()),
        ),
    };
    let holder = (holder.0, &holder.1);
    Agreement::new(1, kind, (ProviderId(1), &giver), holder, validity)
}

fn pinned(pin: &Pin) -> Agreement {
    let kind = MandateKind::from_code(pin.kind).unwrap();
    match pin.holder {
        "person" => agreement(
            kind,
            Profession::Physician,
            pin.holder,
            validity("2027-01-01", None),
        ),
        _ => agreement(
            kind,
            Profession::Midwife,
            pin.holder,
            validity("2027-03-02", Some("2028-12-31")),
        ),
    }
}

#[test]
fn each_text_and_its_hash_are_as_they_were_released() {
    for pin in &PINS {
        let agreement = pinned(pin);
        let place = format!("{} for {}", pin.kind, pin.holder);
        for (language, expected) in LANGUAGES.into_iter().zip(pin.texts) {
            let text = whole(&FORM.write(&agreement, language).unwrap());
            assert_eq!(hash(&text), expected, "{place}, {language:?}:\n{text}");
        }
        let digest = FORM.digest(&agreement).unwrap().to_string();
        assert_eq!(digest, pin.digest, "{place}");
    }
}

#[test]
fn each_profession_and_month_is_called_as_it_was() {
    let mut professions = String::new();
    for profession in Profession::ALL {
        for language in LANGUAGES {
            let agreement = agreement(
                MandateKind::ProSante,
                profession,
                "person",
                validity("2027-01-01", None),
            );
            let text = FORM.write(&agreement, language).unwrap();
            professions += &format!("{}\n", text.paragraphs[0]);
        }
    }
    assert_eq!(hash(&professions), PROFESSIONS, "{professions}");
    let mut months = String::new();
    for month in 1..=12 {
        for language in LANGUAGES {
            let (from, until) = (format!("2027-{month:02}-01"), format!("2027-{month:02}-28"));
            let agreement = agreement(
                MandateKind::ProSante,
                Profession::Nurse,
                "person",
                validity(&from, Some(&until)),
            );
            let text = FORM.write(&agreement, language).unwrap();
            months += &format!("{}\n", text.paragraphs[3]);
        }
    }
    assert_eq!(hash(&months), MONTHS, "{months}");
}

fn asked(number: u32, kind: MandateKind, until: Option<&str>) -> Asked {
    Asked {
        number,
        provider: ProviderId(7),
        kind,
        validity: validity("2027-01-01", until),
    }
}

#[test]
fn each_text_of_a_file_is_as_it_was_released() {
    for (name, digest, texts) in FILES {
        let (holder, lines) = match name {
            "few" => (
                MandateParty::named("Hugo Exemple".into()),
                vec![
                    asked(1, MandateKind::ProSante, None),
                    asked(3, MandateKind::SocialStatus, Some("2027-12-31")),
                ],
            ),
            _ => {
                let kind = |number: u32| MandateKind::ALL[number as usize % 4];
                let lines = (1..=1234).map(|number| asked(number, kind(number), None));
                (organisation(), lines.collect())
            }
        };
        for (language, expected) in LANGUAGES.into_iter().zip(texts) {
            let (text, found) = FORM.of_file(&(&holder).into(), &lines, language).unwrap();
            let text = whole(&text);
            assert_eq!(hash(&text), expected, "{name}, {language:?}:\n{text}");
            assert_eq!(found.to_string(), digest);
        }
    }
}

#[test]
fn the_hash_covers_every_fact() {
    let first = pinned(&PINS[0]);
    let digest = |agreement: &Agreement| FORM.digest(agreement).unwrap();
    let change = |change: fn(&mut Agreement)| {
        let mut other = first.clone();
        change(&mut other);
        other
    };
    for other in [
        change(|a| a.kind = MandateKind::SocialStatus),
        change(|a| a.giver.name = "Alice Exemple".into()),
        change(|a| a.giver.inami = None),
        change(|a| a.holder.name = "Hugues Exemple".into()),
        change(|a| a.validity = validity("2027-01-01", Some("2027-12-31"))),
        change(|a| a.rows.0 = 9),
        change(|a| a.rows.1 = "organisation 2".into()),
    ] {
        assert_ne!(digest(&first), digest(&other), "{other:?}");
    }
    let next = Form { version: 2, ..FORM };
    assert_ne!(Some(digest(&first)), next.digest(&first));
    let kept: Agreement = serde_json::from_str(&serde_json::to_string(&first).unwrap()).unwrap();
    assert_eq!(digest(&kept), digest(&first));
}

#[test]
fn the_hash_of_a_file_covers_every_line_and_the_holder() {
    let hugo: PartyNamed = (&MandateParty::named("Hugo Exemple".into())).into();
    let sara: PartyNamed = (&MandateParty::named("Sara Exemple".into())).into();
    let lines = [
        asked(1, MandateKind::ProSante, None),
        asked(2, MandateKind::SocialStatus, None),
    ];
    let digest = |holder, lines: &[Asked]| FORM.of_file(holder, lines, Language::Fr).unwrap().1;
    let mut later = lines;
    later[1].validity = validity("2027-01-02", None);
    let mut other = lines;
    other[0].provider = ProviderId(8);
    for lines in [&later[..], &other[..], &lines[..1]] {
        assert_ne!(digest(&hugo, lines), digest(&hugo, &[]));
    }
    let all = [
        digest(&hugo, &lines),
        digest(&hugo, &later),
        digest(&hugo, &other),
    ];
    assert!(all[0] != all[1] && all[0] != all[2] && all[1] != all[2]);
    assert_ne!(digest(&sara, &lines), all[0]);
}

/// What is signed now says what is so. Who adds a module, a type, a profession or a word makes a
/// version that says so: this one, if it is not released yet, or the next.
#[test]
fn the_current_version_opens_what_the_policy_does_and_has_every_word() {
    let current = Wordings::RELEASED.current();
    for kind in MandateKind::ALL {
        let modules = Module::ALL.into_iter();
        let expected: Parts<Module> = modules.partition(|module| module.is_opened_by(kind));
        assert_eq!(current.opens(kind), expected, "{kind:?}");
        for (profession, language) in Profession::ALL.iter().zip(LANGUAGES.iter().cycle()) {
            let named = current.names(kind, *profession, *language);
            assert!(named.is_some(), "{kind:?} {profession:?} {language:?}");
        }
    }
}
