//! Dutch.

use shared::sign_in::{DigitalKey, KeyGroup, SignInIssue};

use crate::platform::text::named::NameAndDay;
use crate::platform::text::{Words, WrongText};
use crate::sign_in::text::{CodeText, EnrolmentText, IdleText, KeyNames, KeysText, TestText};

pub const KEYS: KeysText = KeysText {
    title: "Kies uw digitale sleutel",
    lead: "Eén aanmelding opent alle toepassingen.",
    unavailable: "niet beschikbaar",
};

pub const CODE: CodeText = CodeText {
    title: "Code via mobiele app",
    user_name: "Gebruikersnaam",
    password: "Wachtwoord",
    code: "Beveiligingscode",
    ask: |name| match name {
        "password" => "Vul uw wachtwoord in",
        "code" => "Vul de beveiligingscode in",
        _ => "Vul uw gebruikersnaam in",
    },
    code_hint: "De zes cijfers die uw mobiele app op dit ogenblik toont",
    submit: "Aanmelden",
    busy: "Aanmelden…",
    no_account: "Nog geen sleutel? De beheerder van deze installatie geeft u een link om hem te activeren.",
    other_key: "Een andere sleutel kiezen",
};

pub const TEST: TestText = TestText {
    title: "Kies een testidentiteit",
    lead: "Al deze personen zijn verzonnen. Elk van hen toont een situatie.",
    filter: "Personen filteren",
    count: |count| match count {
        0 => "Geen personen".to_owned(),
        1 => "1 persoon".to_owned(),
        _ => format!("{count} personen"),
    },
};

pub const ENROLMENT: EnrolmentText = EnrolmentText {
    title: "Activeer uw digitale sleutel",
    lead: |NameAndDay { name, day: until }| {
        format!("Deze link is bestemd voor {name}. Hij kan één keer worden gebruikt, tot {until}.")
    },
    no_link: Words {
        title: "Er ontbreekt een deel van het adres",
        body: "Open de volledige link, zoals u hem hebt gekregen. Voor uw veiligheid verdwijnt hij uit het adres zodra hij gelezen is: hebt u de pagina opnieuw geladen, open hem dan nog eens.",
    },
    scan: "1. Lees de afbeelding met uw mobiele app",
    scan_body: "Open op uw telefoon een app voor beveiligingscodes, voeg een account toe en richt op de afbeelding.",
    picture: "QR-code met het geheim dat hieronder staat",
    by_hand: "Kunt u de afbeelding niet lezen? Typ dit geheim in de app:",
    choose: "2. Kies een gebruikersnaam en een wachtwoord",
    user_name_hint: "4 tot 40 letters zonder accent, cijfers, punten, streepjes of onderstrepingstekens",
    password_hint: "Minstens 10 tekens, met een hoofdletter, een kleine letter, een cijfer en een bijzonder teken",
    check: "3. Controleer met een eerste code",
    code_hint: "De zes cijfers die de mobiele app op dit ogenblik toont",
    submit: "De sleutel activeren",
    done: "Uw sleutel is actief",
    done_body: "U kunt zich aanmelden met uw gebruikersnaam, uw wachtwoord en de code van uw mobiele app. Wacht op de volgende code: de eerste is net gebruikt.",
    sign_in: "Aanmelden",
};

pub const KEY_NAMES: KeyNames = KeyNames {
    group: |group| match group {
        KeyGroup::EidOrMobile => "eID of digitale sleutels via mobiel",
        KeyGroup::SecurityCode => {
            "Digitale sleutel(s) met beveiligingscode en gebruikersnaam + wachtwoord"
        }
        KeyGroup::European => "Europese authenticatie",
        KeyGroup::Demonstration => "Demonstratie",
    },
    hint: |key| match key {
        DigitalKey::MyGov => "De app van de overheid op uw telefoon",
        DigitalKey::Itsme => "De app op uw telefoon",
        DigitalKey::Eid => "Uw kaart en uw pincode",
        DigitalKey::MobileApp => "Zes cijfers, om de 30 seconden vernieuwd",
        DigitalKey::EmailCode => "Zes cijfers in uw mailbox",
        DigitalKey::Eidas => "eIDAS",
        DigitalKey::TestIdentity => "Een verzonnen persoon, naar keuze",
    },
    reason: |key| match key {
        DigitalKey::MyGov => "Deze installatie is niet verbonden met MyGov.be.",
        DigitalKey::Itsme => "Deze installatie is niet verbonden met itsme.",
        DigitalKey::Eid => "Deze installatie is niet verbonden met de dienst die de eID leest.",
        DigitalKey::MobileApp => "Deze installatie leest nog geen codes van een mobiele app.",
        DigitalKey::EmailCode => "Deze installatie verstuurt geen codes via e-mail.",
        DigitalKey::Eidas => "Deze installatie is niet verbonden met eIDAS.",
        DigitalKey::TestIdentity => "Alleen voor de demonstratie.",
    },
};

pub const WRONG: WrongText<SignInIssue> = WrongText(|wrong| match wrong {
    SignInIssue::PasswordLength => "minstens 10 tekens",
    SignInIssue::PasswordKinds => {
        "minstens een hoofdletter, een kleine letter, een cijfer en een bijzonder teken"
    }
    SignInIssue::UserName => {
        "4 tot 40 letters zonder accent, cijfers, punten, streepjes of onderstrepingstekens"
    }
    SignInIssue::CodeForm => "typ de zes cijfers die de app op dit ogenblik toont",
    SignInIssue::Code => "deze code is niet de juiste; wacht op de volgende",
});

pub const IDLE: IdleText = IdleText {
    title: |minutes| match minutes {
        0 | 1 => "Uw sessie eindigt over minder dan een minuut".to_owned(),
        _ => format!("Uw sessie eindigt over {minutes} minuten"),
    },
    body: "Als u niets doet, wordt u afgemeld. Wat u hebt getypt, blijft bewaard.",
    last: "Ze bereikt haar maximale duur. Sla op wat u aan het doen bent; wat u hebt getypt, blijft bewaard.",
    stay: "Aangemeld blijven",
};
