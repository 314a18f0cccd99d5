//! German.

use shared::profiles::{ProfilesFact, ProfilesGranter};

use crate::platform::text::Words;
use crate::policy::text::FactText;
use crate::profiles::text::{
    ApplicationsText, BannerText, CitizenText, LinksText, NearestText, ProfilesText, Ways, WhyText,
};

pub const PROFILES: ProfilesText = ProfilesText {
    title: "Wählen Sie Ihr Profil",
    quick: "Letzte Profile und Favoriten",
    legend: "Ich möchte mich anmelden als",
    citizen: "Bürger",
    citizen_hint: "Ihre eigenen Daten oder die, die man Ihnen durch ein Mandat anvertraut hat",
    provider: "Berufsmäßiger Gesundheitsdienstleister",
    provider_hint: "Ihre Akte als Gesundheitsdienstleister",
    provider_missing: "Für Sie ist keine Akte als Gesundheitsdienstleister offen.",
    profession: "Beruf",
    ask_profession: "Wählen Sie Ihren Beruf",
    organisation: "Innerhalb der Organisation",
    none: "Keine: in meinem eigenen Namen",
    own_name_only: "Ein Gesundheitsdienstleister handelt im eigenen Namen. Um für eine Organisation zu handeln, wählen Sie „Bürger“.",
    filter: "Organisationen filtern",
    fitting: |count| match count {
        0 => "Keine passende Organisation".to_owned(),
        1 => "1 Organisation".to_owned(),
        _ => format!("{count} Organisationen"),
    },
    opened: |names| format!("Offene Anwendungen: {names}"),
    organisation_missing: "Ihre Organisation steht nicht in der Liste: warum?",
    mandatary_missing: "Sie erwarten ein Mandat und sehen es nicht: warum?",
    confirm: "Profil bestätigen",
    meaning_title: "Mit welchem Profil möchten Sie fortfahren?",
    meaning_lead: "Als Bürger haben Sie mehrere Profile.",
    as_mandatary: "Als Mandatsinhaber fortfahren",
    as_mandatary_hint: "Die Akten der Gesundheitsdienstleister, die Ihnen ein Mandat gegeben haben",
    as_citizen: "Als Bürger fortfahren",
    as_citizen_hint: "Was das LIKIV über Sie und Ihre Funktion weiß",
    favourite: |profile| format!("Favorit: {profile}"),
    as_user: "als Benutzer",
    as_manager: "als Zugangs\u{ad}verwalter",
    as_legal: |function| format!("als gesetzlicher Vertreter ({function})"),
    mandatary: "Mandatsinhaber",
    switch_title: "Profil wechseln",
    switch_filter: "Profile filtern",
    none_fits: "Kein passendes Profil.",
    active: "aktiv",
    all: "Alle Möglichkeiten",
};

pub const WHY: WhyText = WhyText {
    provider: Words {
        title: "Warum kann ich mich nicht als Gesundheitsdienstleister anmelden?",
        body: "Um als Gesundheitsdienstleister zu handeln,",
    },
    mandatary: Words {
        title: "Warum kann ich mich nicht als Mandatsinhaber anmelden?",
        body: "Um als Mandatsinhaber zu handeln,",
    },
    known: Words {
        title: "Warum kennt mich das LIKIV nicht?",
        body: "Um eine Akte zu haben, ohne Gesundheitsdienstleister zu sein,",
    },
    organisation: Words {
        title: "Warum sehe ich meine Organisation nicht?",
        body: "Um im Namen dieser Organisation zu handeln,",
    },
    number: "Nummer der Organisation",
    ask_number: "Geben Sie die Nummer der Organisation ein",
    number_hint: "Unternehmensnummer (ZDU), zum Beispiel 0436.888.493, oder LIKIV-Nummer einer Einrichtung oder Gruppierung, zum Beispiel 710087-50",
    ask: "Zeigen, warum",
    to_act_for: "Um zu handeln im Namen von",
    comma: ",",
    to_profiles: "Zurück zur Wahl des Profils",
    contact: "Eine Frage? Das Service Center des LIKIV und die Zugangsverwalter Ihrer Organisation können Ihnen helfen.",
    managers: |names| format!("Wenden Sie sich an {names}."),
    obtain_number: "Eine LIKIV-Nummer erhalten",
    service_center: "Service Center des LIKIV",
    about_mandates: "Fragen zu einem Mandat?",
    nearest: NearestText {
        to_sign: "Ein Mandat wartet auf Ihre Unterschrift",
        for_holder: "Ein Mandat wartet auf die Unterschrift eines Vertreters oder Verwalters der Organisation",
        awaits: |name| format!("Ein Mandat wartet auf die Unterschrift von {name}"),
        active_from: |day| format!("Ein Mandat gilt ab dem {day}"),
        sign_now: "Jetzt unterschreiben",
        see: "Mandat ansehen",
    },
};

pub const CITIZEN: CitizenText = CitizenText {
    surname: "Name",
    given_names: "Vornamen",
    niss: "Nationalregisternummer",
    bis: "Bis-Nummer",
    data: "Ihre Daten",
    roles: "Ihre administrativen Rollen, die das LIKIV kennt",
    roles_intro: "Sie sind beim LIKIV als Nicht-Gesundheitsdienstleister bekannt, mit diesen Rollen.",
    organisation: "Organisation",
    role: "Rolle",
    period: "Zeitraum",
    ended: "beendet",
    none_title: "Was Sie hier tun können",
    none_intro: "Unter dem Profil „Bürger“ kennt das LIKIV für Sie keine laufende administrative Rolle. Dies sind die vier Arten, hier zu handeln; neben jeder das Profil, wenn es Ihnen offensteht, sonst warum nicht.",
    choose: "Dieses Profil wählen",
    ways: Ways {
        provider: (
            "Professioneller Gesundheitsdienstleister",
            "Sie verwalten Ihre eigene Akte, mit einer LIKIV-Nummer oder einem Visum. Eine neue Akte kann einige Tage brauchen.",
        ),
        mandatary: (
            "Mandatsinhaber – natürliche Person",
            "Ein Gesundheitsdienstleister hat Ihnen ein Mandat gegeben, das beide Parteien unterschrieben haben: Sie verwalten seine Daten in seinem Namen.",
        ),
        organisation: (
            "Vertreter einer Organisation",
            "Sie handeln für eine Organisation, die Ihnen das Recht dazu gegeben hat, mit den Mandaten, die sie erhalten hat.",
        ),
        known: (
            "Dem LIKIV bekannte Person",
            "Sie haben eine administrative Rolle in einer Gesundheitseinrichtung oder Gruppierung: Direktor, Verantwortlicher, Verwalter von eHealth-Zertifikaten…",
        ),
    },
};

pub const LINKS: LinksText = LinksText {
    nav: "Gehe zu",
    own_file: "Meine Akte",
    search: "Suche",
    home: "Meine Startseite",
    applications: "Anwendungen",
    mandates: "Mandate",
    mandates_hint: "Ein Mandat erstellen, ansehen, unterschreiben oder beenden",
    create: "Ein Mandat erstellen",
    messages: "Mitteilungen",
    unread: |count| format!("{count} ungelesen"),
};

pub const FACTS: FactText<ProfilesFact, ProfilesGranter> = FactText {
    fact: |fact| match fact {
        ProfilesFact::FileSetUp => [
            "Ihre Akte ist im System eingerichtet",
            "Ihre Akte ist noch nicht im System eingerichtet",
            "Ihre Akte wird im System eingerichtet",
        ],
        ProfilesFact::MandateStarted => [
            "Ein Mandat wurde erstellt",
            "Es wurde kein Mandat erstellt",
            "Ein Mandat wird erstellt",
        ],
        ProfilesFact::MandateSigned => [
            "Beide Parteien haben es unterschrieben",
            "Das Mandat ist noch nicht von beiden Parteien unterschrieben",
            "Beide Parteien unterschreiben es",
        ],
        ProfilesFact::MandateInForce => [
            "Das Mandat ist in Kraft",
            "Heute ist kein Mandat in Kraft",
            "Das Mandat tritt in Kraft",
        ],
    },
    granter: |granter| match granter {
        ProfilesGranter::BothParties => {
            "der Gesundheitsdienstleister und der Mandatsinhaber gemeinsam"
        }
    },
};

pub const APPLICATIONS: ApplicationsText = ApplicationsText {
    title: "Ihre Anwendungen",
    open: |name| format!("Das öffnet Ihnen {name}."),
    none: |name| format!("{name} öffnet Ihnen keine Anwendung."),
    to_come: "Sie steht Ihnen offen. Ihre Seiten kommen mit einer späteren Version.",
    closed: "Sie steht Ihnen nicht offen.",
    files_lead: "Um im Namen der Organisation Akten und Mandate zu verwalten,",
    to_search: "Einen Gesundheits\u{ad}dienstleister suchen",
};

pub const BANNER: BannerText = BannerText {
    signed_in: "Angemeldet:",
    acting: "Aktives Profil",
    session: "Sitzung",
    acting_as: "Sie handeln als",
    acting_for: "Sie handeln für",
    for_yourself: "für sich selbst",
    in_name_of: "im Namen von",
    citizen: "Bürger",
    mandatary: "Mandatsinhaber",
    mandate: "Mandat",
    change_profile: "Profil wechseln",
    menu: "Menü",
    sign_out: "Abmelden",
    wrong_profile: "Diese Seite öffnet sich unter einem anderen Profil",
    wrong_profile_body: "Wählen Sie das Profil, unter dem Sie sie öffnen möchten:",
    no_profile: "Keines Ihrer Profile öffnet diese Seite. Vielleicht gibt es sie nicht.",
};
