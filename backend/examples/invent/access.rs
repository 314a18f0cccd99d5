//! What the organisations are set up for, who manages access in them, and who uses it.

use mandatum::organisations::access_manager::MANAGERS;
use mandatum::organisations::quality::QUALITIES;
use mandatum::organisations::quality_user::USERS;

use crate::cast::niss;
use crate::file::File;
use crate::organisations::{
    HOSPITAL, REHABILITATION, centres, circle, fiduciary, insurer, practice,
};

/// All of them: whoever builds a grant adds its file here.
pub(crate) fn files() -> [File; 3] {
    [qualities(), managers(), users()]
}

/// The quality in which an organisation uses mandates.
fn health_care(organisation: &str) -> &'static str {
    if organisation.len() == 8 {
        "health-care-inami"
    } else {
        "health-care"
    }
}

fn qualities() -> File {
    let mut file = File::of(&QUALITIES);
    let mut add =
        |organisation: &str, quality, since| file.line([organisation, quality, since, ""]);
    add(HOSPITAL, "hospital", "2017-02-01");
    add(HOSPITAL, "health-care-inami", "2017-02-01");
    add(REHABILITATION, "hospital", "2018-03-01");
    // The circle is set up, but not in a quality in which mandates can be used.
    add(&circle(), "ehealth-health-care", "2021-02-01");
    add(&fiduciary(), "onss-employer", "2016-05-02");
    add(&fiduciary(), "health-care", "2016-05-02");
    add(&insurer(), "health-care", "2016-09-01");
    add(&practice(), "health-care", "2019-01-01");
    for centre in centres() {
        add(&centre, health_care(&centre), "2020-02-01");
    }
    file
}

fn managers() -> File {
    let mut file = File::of(&MANAGERS);
    let mut add = |code, organisation: &str, role, domain, quality, since, until| {
        file.line([
            &niss(code),
            organisation,
            role,
            domain,
            quality,
            since,
            until,
        ]);
    };
    add(
        "staff-hospital",
        HOSPITAL,
        "principal",
        "",
        "",
        "2017-01-15",
        "",
    );
    add(
        "staff-hospital",
        HOSPITAL,
        "local",
        "",
        "hospital",
        "2017-02-01",
        "",
    );
    add(
        "staff-hospital",
        HOSPITAL,
        "local",
        "",
        "health-care-inami",
        "2017-02-01",
        "",
    );
    add(
        "director-mandatary",
        REHABILITATION,
        "principal",
        "",
        "",
        "2020-01-15",
        "",
    );
    add(
        "staff-circle",
        &circle(),
        "principal",
        "",
        "",
        "2021-01-15",
        "",
    );
    add(
        "staff-circle",
        &circle(),
        "local",
        "",
        "ehealth-health-care",
        "2021-02-01",
        "",
    );
    let fiduciary = fiduciary();
    add(
        "representative",
        &fiduciary,
        "principal",
        "",
        "",
        "2016-04-15",
        "",
    );
    add(
        "staff-co-principal",
        &fiduciary,
        "co-principal",
        "",
        "",
        "2018-01-01",
        "",
    );
    add(
        "staff-co-principal",
        &fiduciary,
        "domain",
        "health-care",
        "",
        "2018-01-01",
        "",
    );
    add(
        "manager",
        &fiduciary,
        "local",
        "",
        "health-care",
        "2016-05-02",
        "",
    );
    add(
        "staff-co-local",
        &fiduciary,
        "co-local",
        "",
        "health-care",
        "2022-06-01",
        "2035-05-31",
    );
    for organisation in [insurer(), practice()].into_iter().chain(centres()) {
        add(
            "staff-centres",
            &organisation,
            "principal",
            "",
            "",
            "2016-08-15",
            "",
        );
        add(
            "staff-centres",
            &organisation,
            "local",
            "",
            health_care(&organisation),
            "2020-02-01",
            "",
        );
    }
    file
}

fn users() -> File {
    let mut file = File::of(&USERS);
    let mut add = |code, organisation: &str, quality, applications, since| {
        file.line([&niss(code), organisation, quality, applications, since, ""]);
    };
    let files = "administrative-data;documents";
    add("employee", &fiduciary(), "health-care", files, "2022-01-10");
    // A user, who may open nothing yet.
    add(
        "employee-new",
        &fiduciary(),
        "health-care",
        "",
        "2026-10-05",
    );
    add(
        "staff-co-local",
        &fiduciary(),
        "health-care",
        "documents",
        "2022-06-01",
    );
    add("colindos", HOSPITAL, "hospital", "colindos", "2024-02-01");
    add(
        "staff-circle",
        &circle(),
        "ehealth-health-care",
        "availability-fees",
        "2021-02-01",
    );
    for centre in centres() {
        add(
            "many",
            &centre,
            health_care(&centre),
            "administrative-data",
            "2021-03-01",
        );
    }
    file
}
