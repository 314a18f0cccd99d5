//! Dutch.

use shared::mandates::message::MandateNews as News;

use super::Text;

pub(super) const TEXT: Text = Text {
    subject: |news| match news {
        News::ToSign => "Een mandaat wacht op uw handtekening",
        News::Started => "Mandaat aangemaakt, de andere handtekening wordt verwacht",
        News::Signed => "Mandaat door beide partijen ondertekend",
        News::RecordedSigned => "Mandaat uit een register ondertekend",
        News::Refused => "Mandaat geweigerd",
        News::Withdrawn => "Mandaat ingetrokken",
        News::FirstUsed => "Mandaat voor het eerst gebruikt",
        News::EndSet => "Mandaat dat vroeger eindigt",
        News::Ended => "Mandaat beëindigd",
        News::Transferred => "Mandaat overgedragen",
        News::Expiring => "Mandaat dat binnenkort verstrijkt",
        News::Expired => "Mandaat verstreken",
        News::Unknown => "Mandaat gewijzigd",
    },
    told: |news| match news {
        News::ToSign => {
            "De andere partij heeft een mandaat aangemaakt en ondertekend. Het heeft geen gevolg zolang u het niet hebt ondertekend."
        }
        News::Started => {
            "Aan uw kant is een mandaat aangemaakt en ondertekend. Het heeft geen gevolg zolang de andere partij het niet heeft ondertekend."
        }
        News::Signed => "Het mandaat is door beide partijen ondertekend.",
        News::RecordedSigned => {
            "Het mandaat, zonder handtekening overgenomen uit een register, is ondertekend."
        }
        News::Refused => "Het mandaat is geweigerd. Het zal geen gevolg hebben.",
        News::Withdrawn => {
            "Het mandaat is ingetrokken door de partij die het had aangemaakt. Het zal geen gevolg hebben."
        }
        News::FirstUsed => "Het mandaat is zonet voor het eerst gebruikt.",
        News::EndSet => "Het mandaat eindigt vroeger dan voorzien.",
        News::Ended => "Het mandaat is beëindigd. Het opent het dossier niet meer.",
        News::Transferred => {
            "Het mandaat is overgedragen aan een andere mandataris. De vorige mandataris heeft door dit mandaat geen toegang meer tot het dossier."
        }
        News::Expiring => "Het mandaat verstrijkt binnenkort.",
        News::Expired => "Het mandaat is verstreken. Het opent het dossier niet meer.",
        News::Unknown => "Het mandaat is gewijzigd.",
    },
    next: |news, is_giver| match news {
        News::ToSign => {
            "Meld u aan om de tekst te lezen en hem daarna te ondertekenen of te weigeren."
        }
        News::Started => {
            "U hoeft niets te doen. Zolang de andere partij niet heeft ondertekend, kunt u het mandaat intrekken."
        }
        News::Signed => {
            "Het geldt gedurende de vermelde periode. Elke partij kan het op elk moment beëindigen."
        }
        News::RecordedSigned => {
            "Het geldt tijdens de vermelde periode. Mandaatgever en mandataris kunnen het op elk ogenblik beëindigen."
        }
        News::FirstUsed if is_giver => {
            "De pagina ‘Wie in mijn naam gehandeld heeft’ van uw dossier toont elke handeling. U kunt het mandaat op elk moment beëindigen."
        }
        News::FirstUsed | News::EndSet => "U hoeft niets te doen.",
        News::Expiring => {
            "Wilt u verdergaan, hernieuw het dan vóór die dag: beide partijen ondertekenen opnieuw."
        }
        News::Refused | News::Withdrawn | News::Ended | News::Expired => {
            "Indien nodig kan een nieuw mandaat worden aangemaakt."
        }
        News::Transferred | News::Unknown => "Meld u aan om te zien wat er is gewijzigd.",
    },
    kind: "Type mandaat:",
    giver: "Mandaatgever:",
    holder: "Mandataris:",
    period: "Periode:",
    from_until: |from, until| match until {
        Some(until) => format!("van {from} tot en met {until}"),
        None => format!("vanaf {from}, onbepaalde duur"),
    },
    begun: |from| format!("vanaf {from}"),
    last_day: "Laatste dag:",
    link: "Het mandaat bekijken:",
};
