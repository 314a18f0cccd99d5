//! What several pages about mandates show.

use shared::kernel::date::Validity;
use shared::kernel::id::{Distinction, MandateId};
use shared::kernel::issue::Issue;
use shared::kernel::words::date;
use shared::mandates::api::{MandateParty, MandateSummary, MandateText};
use shared::mandates::message::mandate_of;
use shared::mandates::{MandateKind, MandateStatus, Recorded, SignedHere};
use shared::policy::{Chain, ProblemKind, Profile};
use shared::registers::Module;
use yew::prelude::*;

use crate::mandates::route::MandateRoute;
use crate::mandates::text::Titled;
use crate::platform::api::Failure;
use crate::platform::text::named::Days;
use crate::platform::text::{Text, listed};
use crate::platform::ui::icon::{Icon, Picture};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Failed, Notice, Tone};
use crate::policy::groups::{facts, facts_of};
use crate::profiles::route::ProfilesRoute;

/// The types as choices, the first of which is none of them.
pub fn kinds(text: &Text, first: &'static str) -> Vec<(AttrValue, AttrValue)> {
    let each = MandateKind::ALL
        .into_iter()
        .map(|kind| (kind.code().into(), text.name(kind).into()));
    std::iter::once((AttrValue::default(), first.into()))
        .chain(each)
        .collect()
}

/// The period of a mandate: what is over has no open end any more, whatever was agreed.
pub fn period_of(text: &Text, mandate: &MandateSummary) -> String {
    let validity = mandate.validity;
    match validity.until() {
        None if mandate.status.is_over() => {
            (text.mandates().common.begun)(&date(text.language, validity.from()))
        }
        _ => period(text, validity),
    }
}

/// A whole period: what is open-ended is said so.
pub fn period(text: &Text, validity: Validity) -> String {
    let from = date(text.language, validity.from());
    match validity.until() {
        Some(until) => (text.mandates().common.fixed)(Days {
            from: &from,
            until: &date(text.language, until),
        }),
        None => (text.mandates().common.open_ended)(&from),
    }
}

/// Parts of a file one after the other, within quotation marks.
pub fn modules(text: &Text, modules: &[Module]) -> String {
    let names: Vec<String> = modules
        .iter()
        .map(|module| text.quoted(text.name(*module)))
        .collect();
    listed(&names, text.frame.and)
}

/// A mandate's status in words – who may not sign for their side is not asked to – with a sign of its own: colour is never all that tells it.
pub fn status(text: &Text, mandate: &MandateSummary, may_sign: bool) -> Html {
    let status = mandate.status;
    let (class, icon) = match status {
        MandateStatus::InPeriod => ("tag good", Icon::Tick),
        MandateStatus::AwaitingSignature => ("tag warn", Icon::Pen),
        MandateStatus::Draft => ("tag", Icon::Pen),
        MandateStatus::Scheduled => ("tag", Icon::Clock),
        MandateStatus::Transferred => ("tag", Icon::Arrow),
        MandateStatus::Refused => ("tag bad", Icon::Cross),
        MandateStatus::Expired | MandateStatus::Ended | MandateStatus::Withdrawn => {
            ("tag", Icon::Lock)
        }
    };
    let words = match (mandate.awaits == Some(mandate.side), may_sign) {
        (true, true) => text.mandates().common.awaits_you,
        (true, false) => text.mandates().common.awaits_organisation,
        (false, _) => text.name(status),
    };
    html! { <span {class}><Picture {icon} />{ words }</span> }
}

/// When a register brought a mandate.
pub fn recorded(text: &Text, recorded: Recorded) -> String {
    let day = recorded.on.map(|day| date(text.language, day));
    (text.mandates().common.recorded)(day.as_deref())
}

/// Who alone signed a mandate here that a register brought: below its status, which says that it is
/// signed.
pub fn signed_alone(text: &Text, mandate: &MandateSummary) -> Option<String> {
    let known = mandate.recorded?;
    if mandate.signed_here == SignedHere::Nobody {
        return None;
    }
    let by = (text.mandates().common.signed_here)(text.name(mandate.signed_here));
    Some(format!("{}, {by}", recorded(text, known)))
}

/// A party: its name, and below it what tells it from others of that name.
pub fn party(text: &Text, party: &MandateParty) -> Html {
    html! { <>{ &party.name }{ beside_name(text, party) }</> }
}

/// What tells a party from others of its name.
pub fn beside_name(text: &Text, party: &MandateParty) -> Html {
    let profession = party.profession.map(|profession| text.name(profession));
    let number = party.inami.map(|number| number.to_string());
    let number = number.or_else(|| party.organisation.map(|number| number.to_string()));
    let number = number.or_else(|| party.distinction.map(|known| distinction(text, known)));
    let number = number.map(|number| html! { <span class="whole">{ number }</span> });
    let between = (profession.is_some() && number.is_some()).then_some(" · ");
    html! {
        <>
            if profession.is_some() || number.is_some() {
                <span class="below">{ profession }{ between }{ number }</span>
            }
        </>
    }
}

/// What tells a person from others of that name.
fn distinction(text: &Text, known: Distinction) -> String {
    let common = &text.mandates().common;
    let (label, value) = match known {
        Distinction::Born(day) => (common.born, date(text.language, day)),
        Distinction::Ending(_) => (common.ending, known.to_string()),
    };
    format!("{label}{}{value}", text.forms.colon)
}

/// Asks anew when the reader chooses another language: the server writes the text to sign.
#[hook]
pub fn use_in_language(text: &'static Text, reload: Callback<()>) {
    let asked_in = use_mut_ref(|| text.language);
    use_effect_with(text.language, move |language| {
        if asked_in.replace(*language) != *language {
            reload.emit(());
        }
    });
}

/// The text of a mandate, to be read in full.
pub fn mandate_text(text: &'static Text, body: &MandateText, title: &'static str) -> Html {
    html! {
        <section class="mandate-text card" aria-label={title} lang={body.language.code()}>
            <h3>{ &body.title }</h3>
            { for body.paragraphs.iter().map(|paragraph| html! { <p>{ paragraph }</p> }) }
            <p class="small soft">{ (text.mandates().common.version)(body.version) }</p>
        </section>
    }
}

/// What somebody will be able to do, and what not.
pub fn changes(text: &'static Text, name: &str, opens: &[Module], closed: &[Module]) -> Html {
    let sign = &text.mandates().sign;
    let list = |words: fn(&str) -> String, modules: &[Module]| {
        let items = modules.iter().map(|module| {
            html! { <li>{ words(&text.quoted(text.name(*module))) }</li> }
        });
        html! { <ul>{ for items }</ul> }
    };
    html! {
        <div class="changes">
            <div class="card">
                <h3><Picture icon={Icon::Tick} />{ (sign.will)(name) }</h3>
                { list(sign.can, opens) }
            </div>
            if !closed.is_empty() {
                <div class="card">
                    <h3><Picture icon={Icon::Cross} />{ (sign.will_not)(name) }</h3>
                    { list(sign.cannot, closed) }
                </div>
            }
        </div>
    }
}

/// What an organisation must still have done; nothing where it is ready.
pub fn readiness(text: &'static Text, name: &str, chain: Option<&Chain>) -> Html {
    let Some(chain) = chain.filter(|chain| !chain.holds()) else {
        return Html::default();
    };
    let wizard = &text.mandates().wizard;
    html! {
        <Notice tone={Tone::Warn} title={wizard.not_ready} role="status">
            { facts(chain.clone(), html! { { (wizard.not_ready_lead)(name) } }) }
        </Notice>
    }
}

/// Why something is not here, or was not done: with the facts, where the server gave them.
pub fn failed(failure: &Failure, retry: Option<Callback<()>>) -> Html {
    let is_refused = failure.kind() == Some(ProblemKind::Refused);
    html! {
        <>
            <Failed failure={failure.clone()} {retry} />
            if is_refused {
                { facts_of(failure, ProfilesRoute::Choice.address()) }
            }
        </>
    }
}

/// Things have moved on; said above what stands now.
pub fn too_late(text: &'static Text, failure: Option<&Failure>) -> Html {
    if failure.and_then(Failure::kind) != Some(ProblemKind::Conflict) {
        return Html::default();
    }
    html! {
        <Notice tone={Tone::Warn} title={text.mandates().common.too_late} role="alert"><p>{ text.mandates().common.too_late_body }</p></Notice>
    }
}

/// The way to the mandate that stands in the way of another.
pub fn blocking(text: &'static Text, profile: Profile, issues: &[Issue]) -> Html {
    let link = |id: MandateId| {
        let to = MandateRoute::One(id).under(profile);
        html! { <p><Link {to}>{ text.mandates().common.overlap_link }</Link></p> }
    };
    let mandates = issues
        .iter()
        .filter_map(|issue| mandate_of(issue.subject.as_ref()?));
    mandates.map(link).collect()
}

/// The title of a mandate's page: its type, and the other party.
pub fn title(text: &Text, mandate: &MandateSummary) -> String {
    (text.mandates().view.title)(Titled {
        kind: &text.quoted(text.name(mandate.kind)),
        name: &mandate.other.name,
    })
}

#[cfg(test)]
mod tests {
    use shared::kernel::language::Language;
    use shared::mandates::Party;

    use super::*;

    #[test]
    fn an_open_end_is_said_in_words() {
        let text = Text::of(Language::Fr);
        let day = |text: &str| text.parse().unwrap();
        assert_eq!(
            period(text, Validity::since(day("2026-03-01"))),
            "à partir du 1er\u{a0}mars 2026, durée indéterminée"
        );
        let fixed = Validity::new(day("2026-03-01"), Some(day("2026-03-31"))).unwrap();
        assert_eq!(
            period(text, fixed),
            "du 1er\u{a0}mars 2026 au 31\u{a0}mars 2026 inclus"
        );
    }

    #[test]
    fn what_is_over_has_no_open_end() {
        let text = Text::of(Language::Fr);
        let of = |status| {
            let mandate = MandateSummary {
                id: MandateId(7),
                kind: MandateKind::ProSante,
                status,
                side: Party::Giver,
                other: MandateParty::named("Morgan Exemple".into()),
                validity: Validity::since("2026-03-01".parse().unwrap()),
                reference: String::new(),
                recorded: None,
                signed_here: SignedHere::Both,
                awaits: None,
            };
            period_of(text, &mandate)
        };
        for status in MandateStatus::ALL {
            let is_open = of(status).contains("durée indéterminée");
            assert_eq!(is_open, !status.is_over(), "{status:?}");
        }
    }

    #[test]
    fn names_parts_of_a_file_one_after_the_other() {
        let text = Text::of(Language::Fr);
        assert_eq!(
            modules(text, &[Module::ContactData, Module::PracticeAddresses]),
            "«\u{a0}Coordonnées\u{a0}» et «\u{a0}Adresses de pratique\u{a0}»"
        );
    }
}
