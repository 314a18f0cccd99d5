//! The mandates that are being written: a row each, by what it is to open and to whom.

use shared::mandates::api::{DiscardMandateDraft, DraftSummary};
use shared::policy::Profile;
use yew::prelude::*;

use crate::mandates::parts::failed;
use crate::mandates::route::MandateRoute;
use crate::platform::api::use_send;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::link::Link;
use crate::platform::ui::time::time;

#[derive(Properties, PartialEq)]
pub struct DraftsProps {
    pub profile: Profile,
    pub drafts: Vec<DraftSummary>,
    /// One was thrown away.
    pub onchange: Callback<()>,
}

/// The drafts; nothing where there are none.
#[component]
pub fn Drafts(props: &DraftsProps) -> Html {
    let text = use_text();
    let words = &text.mandates().list;
    let discarding = use_send::<DiscardMandateDraft>(props.onchange.clone());
    if props.drafts.is_empty() {
        return Html::default();
    }
    let row = |draft: &DraftSummary| {
        let (id, name) = (draft.id, name(text, draft));
        let label = format!("{}{}{name}", words.discard, text.forms.colon);
        let (sending, key) = (discarding.clone(), (props.profile, id));
        let onclick = Callback::from(move |_: MouseEvent| sending.send(key, ()));
        html! {
            <li key={id.to_string()}>
                <Link to={MandateRoute::Draft(id, None).under(props.profile)}>{ name }</Link>
                <span class="below">{ words.changed }{ " " }{ time(text, draft.changed) }</span>
                <button type="button" class="button plain small" aria-label={label} {onclick}>{ words.discard }</button>
            </li>
        }
    };
    html! {
        <section aria-label={words.drafts}>
            <h2>{ words.drafts }</h2>
            { for discarding.failure.as_ref().map(|failure| failed(failure, None)) }
            <ul class="drafts">{ for props.drafts.iter().map(row) }</ul>
        </section>
    }
}

/// What a draft is called: its type and the other party, as far as they are chosen.
fn name(text: &Text, draft: &DraftSummary) -> String {
    let words = &text.mandates().list;
    let kind = draft.kind.map_or(words.no_kind, |kind| text.name(kind));
    let party = match draft.party.as_str() {
        "" => words.no_party,
        party => party,
    };
    format!("{kind}, {party}")
}

#[cfg(test)]
mod tests {
    use shared::kernel::date::Instant;
    use shared::kernel::id::DraftId;
    use shared::kernel::language::Language;
    use shared::mandates::MandateKind;

    use super::*;

    #[test]
    fn each_draft_has_a_name() {
        let text = Text::of(Language::Fr);
        let of = |kind, party: &str| {
            let draft = DraftSummary {
                id: DraftId(1),
                kind,
                party: party.into(),
                changed: Instant(0),
            };
            name(text, &draft)
        };
        let kind = Some(MandateKind::ProSante);
        assert_eq!(of(kind, "Jo Exemple"), "ProSanté, Jo Exemple");
        assert_eq!(of(kind, ""), "ProSanté, mandataire ou mandant à choisir");
        assert_eq!(
            of(None, ""),
            "type à choisir, mandataire ou mandant à choisir"
        );
    }
}
