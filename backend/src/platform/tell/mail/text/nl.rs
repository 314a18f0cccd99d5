//! Dutch.

use shared::messages::api::MessageKind as Kind;

use super::Text;

pub(super) const TEXT: Text = Text {
    subject: |kind| match kind {
        Kind::ToSign => "Een mandaat wacht op uw handtekening",
        Kind::Started => "Mandaat aangemaakt, de andere handtekening wordt verwacht",
        Kind::Signed => "Mandaat door beide partijen ondertekend",
        Kind::Refused => "Mandaat geweigerd",
        Kind::Withdrawn => "Mandaat ingetrokken",
        Kind::FirstUsed => "Mandaat voor het eerst gebruikt",
        Kind::EndSet => "Mandaat dat vroeger eindigt",
        Kind::Ended => "Mandaat beëindigd",
        Kind::Transferred => "Mandaat overgedragen",
        Kind::Expiring => "Mandaat dat binnenkort verstrijkt",
        Kind::Expired => "Mandaat verstreken",
        Kind::Unknown => "Mandaat gewijzigd",
    },
    greeting: "Dag",
    told: |kind| match kind {
        Kind::ToSign => {
            "De andere partij heeft een mandaat aangemaakt en ondertekend. Het heeft geen gevolg zolang u het niet hebt ondertekend."
        }
        Kind::Started => {
            "Aan uw kant is een mandaat aangemaakt en ondertekend. Het heeft geen gevolg zolang de andere partij het niet heeft ondertekend."
        }
        Kind::Signed => "Het mandaat is door beide partijen ondertekend.",
        Kind::Refused => "Het mandaat is geweigerd. Het zal geen gevolg hebben.",
        Kind::Withdrawn => {
            "Het mandaat is ingetrokken door de partij die het had aangemaakt. Het zal geen gevolg hebben."
        }
        Kind::FirstUsed => "Het mandaat is zonet voor het eerst gebruikt.",
        Kind::EndSet => "Het mandaat eindigt vroeger dan voorzien.",
        Kind::Ended => "Het mandaat is beëindigd. Het opent het dossier niet meer.",
        Kind::Transferred => {
            "Het mandaat is overgedragen aan een andere mandataris. De vorige mandataris heeft door dit mandaat geen toegang meer tot het dossier."
        }
        Kind::Expiring => "Het mandaat verstrijkt binnenkort.",
        Kind::Expired => "Het mandaat is verstreken. Het opent het dossier niet meer.",
        Kind::Unknown => "Het mandaat is gewijzigd.",
    },
    next: |kind, is_giver| match kind {
        Kind::ToSign => {
            "Meld u aan om de tekst te lezen en hem daarna te ondertekenen of te weigeren."
        }
        Kind::Started => {
            "U hoeft niets te doen. Zolang de andere partij niet heeft ondertekend, kunt u het mandaat intrekken."
        }
        Kind::Signed => {
            "Het geldt gedurende de vermelde periode. Elke partij kan het op elk moment beëindigen."
        }
        Kind::FirstUsed if is_giver => {
            "De pagina ‘Wie in mijn naam gehandeld heeft’ van uw dossier toont elke handeling. U kunt het mandaat op elk moment beëindigen."
        }
        Kind::FirstUsed | Kind::EndSet => "U hoeft niets te doen.",
        Kind::Expiring => {
            "Wilt u verdergaan, hernieuw het dan vóór die dag: beide partijen ondertekenen opnieuw."
        }
        Kind::Refused | Kind::Withdrawn | Kind::Ended | Kind::Expired => {
            "Indien nodig kan een nieuw mandaat worden aangemaakt."
        }
        Kind::Transferred | Kind::Unknown => "Meld u aan om te zien wat er is gewijzigd.",
    },
    kind: "Type mandaat:",
    giver: "Mandaatgever:",
    holder: "Mandataris:",
    period: "Periode:",
    from_until: |from, until| match until {
        Some(until) => format!("van {from} tot en met {until}"),
        None => format!("vanaf {from}, zonder einddatum"),
    },
    last_day: "Laatste dag:",
    link: "Het mandaat bekijken:",
    footer: "Dit bericht wordt automatisch verstuurd; niemand leest de antwoorden. Het adres waarop u het ontvangt, kunt u in de toepassing wijzigen.",
};
