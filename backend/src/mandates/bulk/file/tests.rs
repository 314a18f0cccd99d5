//! What stands in a line is read, or said to be wrong; what the export writes comes back.

use proptest::prelude::*;
use shared::mandates::api::{MandateParty, MandateSummary};
use shared::mandates::columns::MandateRow;
use shared::mandates::{MandateStatus, Party, SignedHere};

use super::*;

const NISS: &str = "85073003328";

fn read(line: &str) -> Line {
    parse(BulkFormat::Ssm, line, Some(MandateKind::ProSante))
}

fn issues(line: &str) -> Vec<(String, Wrong)> {
    let issues = read(line).issues.into_iter();
    issues.map(|issue| (issue.name, issue.kind)).collect()
}

#[test]
fn reads_a_line_of_the_ssm() {
    let line = read("85.07.30-033.28;a@b.be;Médecin;fr;Dossier 7;20270101;20271231\r\n");
    assert_eq!(line.issues, []);
    assert_eq!(line.giver, Some(GiverNumber::Person(NISS.parse().unwrap())));
    assert_eq!(line.email.unwrap().as_str(), "a@b.be");
    assert_eq!(line.capacity, Some(Profession::Physician));
    assert_eq!(line.reference, "Dossier 7");
    let validity = line.validity.unwrap();
    assert_eq!(validity.from(), "2027-01-01".parse().unwrap());
    assert_eq!(validity.until(), Some("2027-12-31".parse().unwrap()));
    let short = read("85073003328;;;;;20270101;");
    assert_eq!((short.issues, short.capacity), (vec![], None));
    assert_eq!(short.validity.unwrap().until(), None);
    let enterprise = read("0436888493;;;;;20270101;");
    let number = "0436888493".parse().unwrap();
    assert_eq!(enterprise.giver, Some(GiverNumber::Organisation(number)));
}

#[test]
fn names_each_field_that_is_wrong() {
    for (line, name, kind) in [
        ("", "line", IssueKind::Required.into()),
        ("a;b", "line", MandatesIssue::SsmFields(2).into()),
        (
            "85073003328;;;;;20270101",
            "line",
            MandatesIssue::SsmFields(6).into(),
        ),
        (
            "85073003328;;;;;20270101;;",
            "line",
            MandatesIssue::SsmFields(8).into(),
        ),
        (
            "85073003328,,,,,20270101,",
            "line",
            MandatesIssue::NotSeparated.into(),
        ),
        (
            "8507300\u{7}3328;;;;;20270101;",
            "line",
            IssueKind::Character.into(),
        ),
        (";;;;;20270101;", "id", IssueKind::Required.into()),
        (
            "85073003329;;;;;20270101;",
            "id",
            IssueKind::Checksum.into(),
        ),
        ("0436888494;;;;;20270101;", "id", IssueKind::Checksum.into()),
        (
            "85073003328;nobody;;;;20270101;",
            "email",
            IssueKind::Email.into(),
        ),
        (
            "85073003328;;roi;;;20270101;",
            "capacity",
            IssueKind::Choice.into(),
        ),
        (
            "85073003328;;;xx;;20270101;",
            "language",
            IssueKind::Choice.into(),
        ),
        ("85073003328;;;;;;", "from", IssueKind::Required.into()),
        (
            "85073003328;;;;;2027-01-01;",
            "from",
            IssueKind::Date.into(),
        ),
        ("85073003328;;;;;20270230;", "from", IssueKind::Date.into()),
        (
            "85073003328;;;;;20270101;x",
            "until",
            IssueKind::Date.into(),
        ),
        (
            "85073003328;;;;;20270101;20261231",
            "until",
            IssueKind::EndsBeforeStart.into(),
        ),
    ] {
        assert_eq!(issues(line), [(name.to_owned(), kind)], "{line}");
    }
    let long = format!("85073003328;;;;{};20270101;", "é".repeat(256));
    assert_eq!(
        issues(&long),
        [("reference".to_owned(), IssueKind::TooLong(255).into())]
    );
    let longer = format!("85073003328;;;;{};20270101;", "é".repeat(1200));
    assert_eq!(
        issues(&longer),
        [("line".to_owned(), IssueKind::too_long(LONGEST_LINE).into())]
    );
    let untyped = parse(BulkFormat::Ssm, "85073003328;;;;;20270101;", None);
    assert_eq!(untyped.issues, [Issue::new("kind", IssueKind::Required)]);
}

#[test]
fn our_own_export_has_as_many_fields_as_now_or_before() {
    let line = |fields: usize| {
        let of_before = "7;prosante;;;11234562003;physician;;;2027-01-01;;A";
        format!("{of_before}{}", ";B".repeat(fields - 11))
    };
    let read = |fields| parse(BulkFormat::Export, &line(fields), None);
    assert_eq!(MandateColumn::ALL.len(), 13);
    for fields in [11, 13] {
        let read = read(fields);
        assert_eq!((read.issues, read.reference.as_str()), (vec![], "A"));
    }
    // A reference with a `;` that nothing quotes.
    for fields in [12, 14] {
        let wrong = MandatesIssue::ExportFields(u16::try_from(fields).unwrap());
        assert_eq!(read(fields).issues, [Issue::new("line", wrong)]);
    }
}

#[test]
fn knows_professions_in_every_language() {
    for profession in Profession::ALL {
        let names = Language::ALL.map(|language| profession.name(language));
        for name in names.into_iter().chain([profession.code()]) {
            let line = read(&format!("{NISS};;{};;;20270101;", name.to_uppercase()));
            assert_eq!(
                (line.capacity, line.issues),
                (Some(profession), vec![]),
                "{name}"
            );
        }
    }
    for (name, profession) in [
        ("medecin", Profession::Physician),
        ("KINESITHERAPEUTE", Profession::Physiotherapist),
        ("Sage femme", Profession::Midwife),
    ] {
        assert_eq!(
            read(&format!("{NISS};;{name};;;20270101;")).capacity,
            Some(profession)
        );
    }
}

fn row() -> impl Strategy<Value = MandateRow> {
    let text = || "[ -~é’=+@'\";]{0,40}";
    let (from, length) = (0u32..4000, proptest::option::of(0u32..4000));
    let giver = (text(), any::<bool>(), 0usize..16);
    (
        1i64..,
        0usize..4,
        0usize..9,
        giver,
        text(),
        from,
        length,
        text(),
    )
        .prop_map(
            |(
                mandate,
                kind,
                status,
                (name, has_inami, profession),
                holder,
                from,
                length,
                reference,
            )| {
                let from = Date::from_ymd(2026, 1, 1).unwrap().plus_days(from);
                let until = length.map(|days| from.plus_days(days));
                MandateRow {
                    summary: MandateSummary {
                        id: MandateId(mandate),
                        kind: MandateKind::ALL[kind],
                        status: MandateStatus::ALL[status],
                        side: Party::Holder,
                        other: MandateParty {
                            profession: Some(Profession::ALL[profession]),
                            inami: has_inami.then(|| "11234562003".parse().unwrap()),
                            ..MandateParty::named(name)
                        },
                        validity: Validity::new(from, until).unwrap(),
                        reference,
                        recorded: None,
                        signed_here: SignedHere::Both,
                        awaits: None,
                    },
                    own: MandateParty {
                        organisation: Some("0436888493".parse().unwrap()),
                        ..MandateParty::named(holder)
                    },
                }
            },
        )
}

proptest! {
    #[test]
    fn no_line_makes_reading_panic(line in ".*", own in any::<bool>()) {
        let format = if own { BulkFormat::Export } else { BulkFormat::Ssm };
        let read = parse(format, &line, None);
        // Without a type in the file, only our own export can be good.
        prop_assert!(!read.issues.is_empty() || own);
    }

    #[test]
    fn fields_in_any_order_make_no_panic(parts in proptest::collection::vec("[0-9a-zé@.;'\"-]{0,14}", 5..13)) {
        let line = parts.join(";");
        for format in [BulkFormat::Ssm, BulkFormat::Export] {
            let read = parse(format, &line, Some(MandateKind::ProSante));
            let complete = read.giver.is_some() && read.validity.is_some() && read.kind.is_some();
            prop_assert!(complete || !read.issues.is_empty());
        }
    }

    #[test]
    fn what_the_export_writes_is_read_again(rows in proptest::collection::vec(row(), 0..5)) {
        let file = String::from_utf8(exported::write::<MandateColumn>(&rows).unwrap()).unwrap();
        let mut lines = file.lines();
        prop_assert!(is_header(lines.next().unwrap()));
        let lines: Vec<&str> = lines.collect();
        prop_assert_eq!(lines.len(), rows.len());
        for (line, row) in lines.into_iter().zip(&rows) {
            let read = parse(BulkFormat::Export, line, None);
            prop_assert_eq!(&read.issues, &[]);
            let row = &row.summary;
            let giver = row.other.inami.map_or(GiverNumber::Known(row.id), GiverNumber::Provider);
            prop_assert_eq!(read.giver, Some(giver));
            prop_assert_eq!(read.capacity, row.other.profession);
            prop_assert_eq!(read.kind, Some(row.kind));
            prop_assert_eq!(read.validity, Some(row.validity));
            prop_assert_eq!(read.reference.as_str(), row.reference.trim());
        }
    }
}
