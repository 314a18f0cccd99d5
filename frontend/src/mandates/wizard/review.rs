//! Is everything right? What the mandate would mean, the text, and the signature.

use shared::kernel::issue::Issue;
use shared::mandates::Party;
use shared::mandates::api::{
    DraftStep, MandatePreview, NewMandate, PreviewMandate, SignedNewMandate, StartMandate,
};
use shared::mandates::columns::MandateColumn;
use yew::prelude::*;

use crate::mandates::pages::{MandateDeed, announce};
use crate::mandates::parts::{
    blocking, changes, failed, mandate_text, party, period, readiness, use_in_language,
};
use crate::mandates::route::MandateRoute;
use crate::mandates::sign::{Signature, sentence};
use crate::mandates::wizard::{StepProps, frame};
use crate::platform::api::{Failure, Query, use_query, use_send};
use crate::platform::clock;
use crate::platform::route::use_go;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Loading, Notice, Tone};

/// The last page.
#[component]
pub fn ReviewStep(props: &StepProps) -> Html {
    let text = use_text();
    let title = text.mandates().wizard.review_title;
    let content = match props.form.value.parse(clock::today()) {
        Ok(mandate) => html! { <Review step={props.clone()} {mandate} /> },
        // The wizard leads to what is missing.
        Err(_) => html! { <Loading /> },
    };
    frame(text, props, DraftStep::Review, title, content)
}

#[derive(Properties, PartialEq)]
struct ReviewProps {
    step: StepProps,
    mandate: NewMandate,
}

#[component]
fn Review(props: &ReviewProps) -> Html {
    let text = use_text();
    let profile = props.step.profile;
    let go = use_go();
    let query = use_query::<PreviewMandate>((profile,), props.mandate.clone());
    use_in_language(text, query.reload.clone());
    let sending = use_send::<StartMandate>(Callback::from(
        move |detail: shared::mandates::api::MandateDetail| {
            let id = detail.summary.id;
            announce(id, MandateDeed::Started);
            go.to(&MandateRoute::One(id).under(profile));
        },
    ));
    let preview = match &*query.state {
        Query::Ready(preview) => preview,
        Query::Loading => {
            return html! { <>{ answers(text, &props.step, &props.mandate, None) }<Loading /></> };
        }
        Query::Failed(failure) => {
            return html! {
                <>
                    { wrong(text, &props.step, failure, &query.reload) }
                    { answers(text, &props.step, &props.mandate, None) }
                </>
            };
        }
    };
    let onsign = {
        let (sending, mandate) = (sending.clone(), props.mandate.clone());
        let digest = preview.text.digest.clone();
        let draft = Some(props.step.draft);
        Callback::from(move |()| {
            let signed = SignedNewMandate {
                mandate: mandate.clone(),
                draft,
                digest: digest.clone(),
            };
            sending.send((profile,), signed);
        })
    };
    let onclear = {
        let sending = sending.clone();
        Callback::from(move |()| sending.clear())
    };
    let sign = &text.mandates().sign;
    let later = MandateRoute::List.under(profile);
    html! {
        <>
            { answers(text, &props.step, &props.mandate, Some(preview)) }
            <h2>{ sign.title }</h2>
            { changes(text, &preview.holder.name, &preview.opens, &preview.closed) }
            <p>{ sign.note }</p>
            { readiness(text, &preview.holder.name, preview.readiness.as_ref()) }
            <h2>{ sign.text }</h2>
            { mandate_text(text, &preview.text, sign.text) }
            <Signature {profile} label={sign.sign} busy={sending.busy} failure={sending.failure.clone()} {onsign} {onclear}>
                <Link to={later} class="button quiet">{ text.mandates().wizard.later }</Link>
            </Signature>
        </>
    }
}

/// What was answered, each with the way to change it.
fn answers(
    text: &'static Text,
    step: &StepProps,
    mandate: &NewMandate,
    preview: Option<&MandatePreview>,
) -> Html {
    let words = &text.mandates().common;
    let change = |to: DraftStep, what: &str| {
        let label = format!(
            "{}{}{what}",
            text.mandates().wizard.change,
            text.forms.colon
        );
        let to = MandateRoute::Draft(step.draft, Some(to)).under(step.profile);
        html! { <Link {to} {label} class="small">{ text.mandates().wizard.change }</Link> }
    };
    let other = match (step.side(), preview) {
        (Party::Giver, Some(preview)) => party(text, &preview.holder),
        (Party::Holder, Some(preview)) => party(text, &preview.giver),
        (_, None) => {
            let found = step.form.value.party.found.iter();
            found.map(|found| party(text, found)).collect()
        }
    };
    let other_label = text.name(MandateColumn::of(step.side().other()));
    let reference = match mandate.reference.as_str() {
        "" => text.mandates().wizard.no_reference,
        reference => reference,
    };
    html! {
        <dl class="summary answers card">
            <dt>{ text.name(MandateColumn::Kind) }</dt>
            <dd>{ text.name(mandate.kind) }</dd>
            <dd>{ change(DraftStep::Kind, text.name(MandateColumn::Kind)) }</dd>
            <dt>{ other_label }</dt>
            <dd class="party">{ other }</dd>
            <dd>{ change(DraftStep::Party, other_label) }</dd>
            <dt>{ words.period }</dt>
            <dd>{ period(text, mandate.validity) }</dd>
            <dd>{ change(DraftStep::Period, words.period) }</dd>
            <dt>{ text.name(MandateColumn::Reference) }</dt>
            <dd>{ reference }</dd>
            <dd>{ change(DraftStep::Period, text.name(MandateColumn::Reference)) }</dd>
        </dl>
    }
}

/// What stands in the way of the mandate, with the page where it can be put right.
fn wrong(text: &'static Text, step: &StepProps, failure: &Failure, retry: &Callback<()>) -> Html {
    let issues = failure.issues();
    if issues.is_empty() {
        return failed(failure, Some(retry.clone()));
    }
    let item = |issue: &Issue| {
        let page = Some(step_of(&issue.name));
        let to = MandateRoute::Draft(step.draft, page).under(step.profile);
        html! { <p>{ sentence(text, &issue.kind) }{ " " }<Link {to}>{ text.mandates().wizard.change }</Link></p> }
    };
    html! {
        <Notice tone={Tone::Bad} title={text.forms.problem} role="alert">
            { for issues.iter().map(item) }
            { blocking(text, step.profile, issues) }
        </Notice>
    }
}

/// On which page a field is asked for.
fn step_of(name: &str) -> DraftStep {
    match name.split('.').next_back().unwrap_or(name) {
        "kind" => DraftStep::Kind,
        "from" | "until" | "isFixed" | "reference" | "validity" => DraftStep::Period,
        _ => DraftStep::Party,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leads_to_the_page_that_asks_for_it() {
        assert_eq!(step_of("validity.from"), DraftStep::Period);
        assert_eq!(step_of("mandate.kind"), DraftStep::Kind);
        assert_eq!(step_of("party.of.number"), DraftStep::Party);
    }
}
