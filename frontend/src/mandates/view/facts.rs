//! The facts of a mandate, as its page lists them.

use shared::kernel::endpoint::address;
use shared::kernel::id::MandateId;
use shared::kernel::words::date;
use shared::mandates::Party;
use shared::mandates::api::{HistoryEntry, HistoryKind, MandateDetail, Origin, Signed, SignedAs};
use shared::mandates::columns::MandateColumn;
use shared::mandates::downloads::{AttestationFormat, ReadAttestation, ReadCalendar};
use shared::policy::Profile;
use yew::prelude::*;

use crate::mandates::parts::{
    mandate_text, modules, party, period_of, recorded, signed_alone, status,
};
use crate::mandates::route::MandateRoute;
use crate::mandates::view::party_words;
use crate::platform::text::Text;
use crate::platform::ui::link::Link;
use crate::platform::ui::time::time;

/// Both parties, the period, the status.
pub fn summary(text: &'static Text, detail: &MandateDetail) -> Html {
    let words = &text.mandates().common;
    let mandate = &detail.summary;
    html! {
        <dl class="summary card">
            <dt>{ text.name(MandateColumn::Kind) }</dt><dd>{ text.name(mandate.kind) }</dd>
            <dt>{ text.name(MandateColumn::Status) }</dt>
            <dd>
                { status(text, mandate, detail.cannot_sign.is_none()) }
                { for signed_alone(text, mandate).map(|alone| html! { <span class="below">{ alone }</span> }) }
            </dd>
            <dt>{ party_words(text, Party::Giver) }</dt><dd class="party">{ party(text, &detail.giver) }</dd>
            <dt>{ party_words(text, Party::Holder) }</dt><dd class="party">{ party(text, &detail.holder) }</dd>
            <dt>{ words.period }</dt><dd>{ period_of(text, mandate) }</dd>
            if !mandate.reference.is_empty() {
                <dt>{ text.name(MandateColumn::Reference) }</dt><dd>{ &mandate.reference }</dd>
            }
            if !detail.reason.is_empty() {
                <dt>{ text.mandates().view.reason }</dt><dd class="reason">{ &detail.reason }</dd>
            }
        </dl>
    }
}

/// What it opens, its text, its first use, where it comes from.
pub fn more(
    text: &'static Text,
    profile: Profile,
    detail: &MandateDetail,
    text_is_shown: bool,
) -> Html {
    let view = &text.mandates().view;
    let first_used = match detail.first_used {
        Some(at) => time(text, at),
        None => html! { { view.not_used } },
    };
    let link = |id: MandateId, words: &'static str| {
        html! { <Link to={MandateRoute::One(id).under(profile)}>{ words }</Link> }
    };
    let body = match &detail.text {
        Some(_) if text_is_shown => Html::default(),
        Some(body) => html! {
            <details class="text-of"><summary>{ view.text }</summary>{ mandate_text(text, body, view.text) }</details>
        },
        None => html! { <p class="soft">{ view.no_text }</p> },
    };
    html! {
        <>
            <dl class="summary card">
                if !text_is_shown {
                    <dt>{ view.opens }</dt><dd>{ modules(text, &detail.opens) }</dd>
                    <dt>{ view.stays_closed }</dt><dd>{ modules(text, &detail.closed) }</dd>
                }
                if !text_is_shown {
                    <dt>{ view.first_used }</dt><dd>{ first_used }</dd>
                }
                if let Some(origin) = detail.origin {
                    <dt>{ view.origin }</dt>
                    <dd>{ link(origin.mandate(), match origin {
                        Origin::Renews(_) => view.renewed_from,
                        Origin::Transfers(_) => view.transferred_from,
                    }) }</dd>
                }
                if let Some(successor) = detail.successor {
                    <dt>{ view.successor }</dt><dd>{ link(successor, text.mandates().common.overlap_link) }</dd>
                }
            </dl>
            { body }
        </>
    }
}

/// The attestation and the calendar file, as far as there are any.
pub fn downloads(text: &'static Text, profile: Profile, detail: &MandateDetail) -> Html {
    let view = &text.mandates().view;
    let has_end = detail.summary.validity.until().is_some() && !detail.summary.status.is_over();
    if !detail.has_attestation && !has_end {
        return Html::default();
    }
    let mandate = detail.summary.id;
    let link =
        |href: String, words: &'static str| html! { <li><a {href} download="">{ words }</a></li> };
    let attestation = |format| address::<ReadAttestation>(&(profile, mandate, format));
    html! {
        <>
            <h2>{ view.downloads }</h2>
            <ul>
                if detail.has_attestation {
                    { link(attestation(AttestationFormat::Pdf), view.attestation) }
                    { link(attestation(AttestationFormat::Jws), view.jws) }
                }
                if has_end {
                    { link(address::<ReadCalendar>(&(profile, mandate)), view.calendar) }
                }
            </ul>
        </>
    }
}

/// Who, and as whom.
fn who(text: &Text, by: &SignedAs) -> String {
    let words = &text.mandates().view.as_profile;
    let capacity = match (by.profile, &by.organisation) {
        (Profile::Provider(_), _) => words.giver.to_owned(),
        (Profile::Citizen | Profile::Mandatary, _) => words.person.to_owned(),
        (Profile::Organisation(_), Some(name)) => (words.organisation)(name),
        (Profile::Organisation(number), None) => (words.organisation)(&number.to_string()),
    };
    format!("{}, {capacity}", by.person)
}

/// Who signed, when, with which key, and which text.
pub fn signatures(text: &'static Text, detail: &MandateDetail) -> Html {
    let view = &text.mandates().view;
    let brought = detail
        .summary
        .recorded
        .map(|brought| recorded(text, brought));
    if let Some(brought) = brought.as_ref().filter(|_| was_signed_elsewhere(detail)) {
        return html! {
            <>
                <h2>{ view.signatures }</h2>
                <p class="soft">{ view.from_register }</p>
                <p class="soft">{ brought }</p>
            </>
        };
    }
    let missing = |party: Party| match &brought {
        Some(brought) if party == detail.started_by => brought.clone(),
        _ => view.no_signature.to_owned(),
    };
    let of = |party: Party| {
        let signed = detail
            .signatures
            .iter()
            .find(|signed| signed.party == party);
        html! {
            <>
                <dt>{ party_words(text, party) }</dt>
                <dd>{ match signed {
                    Some(signed) => signature(text, signed),
                    None => html! { <span class="soft">{ missing(party) }</span> },
                } }</dd>
            </>
        }
    };
    html! {
        <>
            <h2>{ view.signatures }</h2>
            <dl class="summary card">{ of(detail.started_by) }{ of(detail.started_by.other()) }</dl>
        </>
    }
}

/// Whether a register brought it with its signatures.
fn was_signed_elsewhere(detail: &MandateDetail) -> bool {
    let brought = detail.summary.recorded;
    brought.is_some_and(|brought| brought.is_signed)
        && detail.signatures.is_empty()
        && detail.text.is_none()
}

fn signature(text: &Text, signed: &Signed) -> Html {
    let view = &text.mandates().view;
    let key = text.name(signed.key);
    let level = (view.level)(signed.level.0);
    html! {
        <>
            <b>{ who(text, &signed.by) }</b>
            <span class="below">{ time(text, signed.at) }</span>
            <span class="below">{ format!("{key}, {level}") }</span>
            <span class="below">
                { format!("{}, {} ({})", view.text, (text.mandates().common.version)(signed.version), signed.language.code().to_ascii_uppercase()) }
            </span>
            <span class="below digest">{ view.digest }{ text.forms.colon }<span class="num">{ &signed.digest }</span></span>
        </>
    }
}

/// By whom something was done. The former holder is not told to whom a mandate was transferred, nor
/// who signed for the new one.
fn done_by(text: &Text, entry: &HistoryEntry) -> String {
    let view = &text.mandates().view;
    match (&entry.by, entry.kind) {
        (Some(by), _) => who(text, by),
        (None, HistoryKind::Transferred) => view.by_the_giver.to_owned(),
        (None, _) => view.by_register.to_owned(),
    }
}

/// Which party starts a mandate, and which signs it then.
fn signer(detail: &MandateDetail, kind: HistoryKind) -> Party {
    match kind {
        HistoryKind::Signed => detail.started_by.other(),
        _ => detail.started_by,
    }
}

/// Everything that happened, the latest first.
pub fn history(text: &'static Text, detail: &MandateDetail) -> Html {
    let view = &text.mandates().view;
    // Before everything that happened here.
    let brought = detail.summary.recorded.map(|brought| {
        html! { <li key="recorded"><b>{ recorded(text, brought) }</b></li> }
    });
    if detail.history.is_empty() && brought.is_none() {
        return Html::default();
    }
    let item = |entry: &HistoryEntry| {
        let by = done_by(text, entry);
        let day = entry
            .last_day
            .map(|day| (view.last_day)(&date(text.language, day)));
        html! {
            <li key={entry.id.to_string()}>
                <b>{ (view.event)(entry.kind, signer(detail, entry.kind)) }</b>
                <span class="below">{ time(text, entry.at) }{ " · " }{ by }</span>
                { for day.map(|day| html! { <span class="below">{ day }</span> }) }
            </li>
        }
    };
    html! {
        <>
            <h2>{ view.history }</h2>
            <ol class="timeline">{ for detail.history.iter().map(item) }{ for brought }</ol>
        </>
    }
}

#[cfg(test)]
mod tests {
    use shared::kernel::date::Instant;
    use shared::kernel::id::EventId;
    use shared::kernel::language::Language;

    use super::*;

    #[test]
    fn a_transfer_is_the_givers_for_the_former_holder() {
        let entry = |kind| HistoryEntry {
            id: EventId(1),
            at: Instant(0),
            kind,
            by: None,
            last_day: None,
        };
        for text in Language::ALL.map(Text::of) {
            let view = &text.mandates().view;
            let transferred = done_by(text, &entry(HistoryKind::Transferred));
            assert_eq!(transferred, view.by_the_giver);
            assert_eq!(
                done_by(text, &entry(HistoryKind::Started)),
                view.by_register
            );
        }
    }
}
