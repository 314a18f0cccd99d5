//! Dutch.

use shared::kernel::issue::IssueKind;
use shared::kernel::language::Language;
use shared::kernel::words::number;

use crate::platform::text::named::{Days, NameAndDay};
use crate::platform::text::{ConflictText, Failures, Forms, Frame, PeriodText, Text, Words};

pub const TEXT: Text = Text {
    language: Language::Nl,
    frame: FRAME,
    forms: FORMS,
    failures: FAILURES,
};

const FRAME: Frame = Frame {
    skip: "Naar de inhoud",
    languages: "Taal",
    demonstration: "Demonstratie",
    demonstration_strip: "Demonstratie: verzonnen gegevens, testsleutel actief",
    home: "Mandatum, startpagina",
    foot: "Over deze site",
    accessibility: "Toegankelijkheid",
    privacy: "Privacy",
    help: "Hulp",
    loading: "Een ogenblik…",
    all_shown: "Alles wordt getoond.",
    retry: "Opnieuw proberen",
    back: "Terug",
    cancel: "Annuleren",
    close: "Sluiten",
    save: "Opslaan",
    why: "Waarom?",
    and: " en ",
    over: "Uw sessie is afgelopen",
    over_body: "Meld u opnieuw aan: u komt terug op dezelfde pagina, en wat u hebt getypt is bewaard.",
    left: "U bent afgemeld.",
    sign_in_first: "Meld u eerst aan: daarna komt u op de gevraagde pagina.",
    not_found: "Deze pagina bestaat niet",
    not_found_body: "Controleer het adres of begin opnieuw op de startpagina.",
    to_start: "Naar de startpagina",
    restored: "Wat u op deze pagina had getypt, is hersteld.",
    discard: "Verwerpen",
};

const FORMS: Forms = Forms {
    saving: "Wordt opgeslagen…",
    not_given: "niet meegedeeld",
    optional: "(facultatief)",
    problem: "Er is een probleem",
    colon: ": ",
    show: "Tonen",
    hide: "Verbergen",
    show_password: "Wachtwoord tonen",
    hide_password: "Wachtwoord verbergen",
    day: "Dag",
    month: "Maand",
    year: "Jaar",
    date_hint: "Bijvoorbeeld 31 12 2026",
    issue: |kind| match kind {
        IssueKind::Required => "vul aan wat ontbreekt",
        IssueKind::TooLong(_) => "kort in tot hoogstens {} tekens",
        IssueKind::Character => "verwijder het onzichtbare teken",
        IssueKind::Length => "controleer het aantal cijfers",
        IssueKind::Letters => "typ het nummer, niet de naam",
        IssueKind::Digits => "typ de naam, niet het nummer",
        IssueKind::Checksum => "controleer elk cijfer: de controlecijfers kloppen niet",
        IssueKind::Date => "vul een datum in die bestaat, bijvoorbeeld 31 12 2026",
        IssueKind::DateWithin => "controleer elk cijfer: dit nummer bevat een onmogelijke datum",
        IssueKind::Range => {
            "controleer elk cijfer: geen enkel nummer van deze soort ziet er zo uit"
        }
        IssueKind::Choice => "kies een van de voorziene waarden",
        IssueKind::Phone => {
            "vul een telefoonnummer in, bijvoorbeeld 09 234 56 78 of +31 20 123 45 67"
        }
        IssueKind::Email => "vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.be",
        IssueKind::Postcode => "vul een postcode van dit land in",
        IssueKind::Country => "kies een land uit de lijst",
        IssueKind::EndsBeforeStart => "kies een dag die niet voor de eerste ligt",
        IssueKind::Past => "kies vandaag of een latere dag",
        IssueKind::Taken => "kies iets anders: iemand anders heeft dit al",
        IssueKind::TooMany(_) => "er zijn er al {}, en meer kunnen er niet zijn",
        IssueKind::Malformed => "controleer wat er staat",
    },
};

const FAILURES: Failures = Failures {
    reference: "Referentie:",
    unreachable: Words {
        title: "De server antwoordt niet",
        body: "Controleer uw internetverbinding en probeer opnieuw. Wat u hebt getypt, is bewaard.",
    },
    unreadable: Words {
        title: "Deze pagina is verouderd",
        body: "Er is een nieuwere versie in gebruik. Laad de pagina opnieuw; wat u hebt getypt, is bewaard.",
    },
    bad_request: Words {
        title: "Er is een probleem",
        body: "Wat werd verstuurd, is niet geldig. Verbeter het en probeer opnieuw.",
    },
    signed_out: Words {
        title: "Uw sessie is afgelopen",
        body: "Meld u opnieuw aan; wat u hebt getypt, is bewaard.",
    },
    credentials: Words {
        title: "Het aanmelden is mislukt",
        body: "De gebruikersnaam, het wachtwoord of de beveiligingscode is niet juist.",
    },
    refused: Words {
        title: "Dit profiel geeft daar geen recht op",
        body: "Met dit profiel is dit niet mogelijk.",
    },
    not_found: Words {
        title: "Niet gevonden",
        body: "Dit bestaat niet, of opent niet onder dit profiel.",
    },
    conflict: Words {
        title: "Iemand anders heeft deze gegevens intussen gewijzigd",
        body: "Niets van wat u hebt getypt is verloren. Vergelijk met de huidige gegevens en sla opnieuw op.",
    },
    link_over: Words {
        title: "Deze link kan niet meer worden gebruikt",
        body: "Hij werd al gebruikt, of zijn termijn is voorbij. Vraag een nieuwe aan wie hem u heeft gegeven.",
    },
    too_large: Words {
        title: "Dit is te lang",
        body: "Kort in wat u verstuurt en probeer opnieuw.",
    },
    too_many: Words {
        title: "Te veel pogingen",
        body: |seconds| match seconds {
            None => "Wacht even en probeer dan opnieuw.".to_owned(),
            Some(seconds @ 0..=90) => format!("Probeer opnieuw over {seconds} seconden."),
            Some(seconds) => format!("Probeer opnieuw over {} minuten.", seconds.div_ceil(60)),
        },
    },
    unavailable: Words {
        title: "Op dit ogenblik niet mogelijk",
        body: "Probeer over enkele ogenblikken opnieuw.",
    },
    internal: Words {
        title: "Er is een fout opgetreden",
        body: "De fout ligt bij ons en is genoteerd. Probeer opnieuw; als ze blijft, geef dan de referentie door.",
    },
};

pub const PERIOD: PeriodText = PeriodText {
    until: |day| format!("tot en met {day}"),
    open_ended: "zonder einddatum",
    since: |day| format!("sinds {day}, zonder einddatum"),
    period: |Days { from, until }| format!("van {from} tot en met {until}"),
};

pub const CONFLICT: ConflictText = ConflictText {
    title: "Iemand anders heeft deze gegevens ondertussen gewijzigd",
    by: |NameAndDay { name: who, day }| format!("Gewijzigd door {who} op {day}."),
    nothing_lost: "Er is nog niets opgeslagen, en niets van wat u typte is verloren.",
    field: "Gegeven",
    theirs: "Huidige waarde",
    mine: "Wat u typte",
    result: "Wordt opgeslagen",
    yours_stays: "wat u typte",
    theirs_stays: "de huidige waarde",
    keep_mine: "Mijn wijzigingen opslaan op de nieuwe versie",
    keep_mine_help: "Wat u niet gewijzigd hebt, behoudt de huidige waarde.",
    take_theirs: "De huidige waarden behouden",
    edit: "Terug naar wat ik typte",
};

pub fn plural(count: usize, one: &str, many: &str) -> String {
    format!(
        "{} {}",
        number(Language::Nl, count as u64),
        if count == 1 { one } else { many }
    )
}
