//! The form that narrows the list.

use shared::kernel::issue::Issue;
use shared::mandates::{MandateKind, MandateStatus, Party};
use shared::policy::Profile;
use yew::prelude::*;

use crate::mandates::filter::{FilterDraft, query};
use crate::mandates::parts::{kind_name, status_name};
use crate::mandates::route::MandateRoute;
use crate::platform::form::date_field::DateField;
use crate::platform::form::error_summary::{ErrorSummary, error_of, in_words};
use crate::platform::form::field::{SelectField, TextField};
use crate::platform::route::use_go;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::link::Link;

/// Properties of [`Filters`].
#[derive(Properties, PartialEq)]
pub struct FiltersProps {
    /// As which profile.
    pub profile: Profile,
    /// Which party that is.
    pub side: Party,
    /// What the address says.
    pub typed: FilterDraft,
    /// Whether it narrows the list.
    pub is_filtered: bool,
}

/// The filters; they stand in the address of the page, which can be kept.
#[component]
pub fn Filters(props: &FiltersProps) -> Html {
    let text = use_text();
    let list = &text.mandates().list;
    let go = use_go();
    let draft = use_state(|| props.typed.clone());
    let issues = use_state(Vec::<Issue>::new);
    let attempt = use_state(|| 0u32);
    {
        // Another address, by the browser's own buttons or a link, is another filter.
        let (setter, issues) = (draft.setter(), issues.setter());
        use_effect_with(props.typed.clone(), move |typed| {
            setter.set(typed.clone());
            issues.set(Vec::new());
        });
    }
    let home = MandateRoute::List.under(props.profile);
    let onsubmit = {
        let (draft, issues, attempt) = (draft.clone(), issues.clone(), attempt.clone());
        let home = home.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            attempt.set(*attempt + 1);
            match draft.parse() {
                Ok(filter) => {
                    issues.set(Vec::new());
                    go.to(&home.with_query(query(&filter)));
                }
                Err(wrong) => issues.set(wrong),
            }
        })
    };
    let on = |put: fn(&mut FilterDraft, String)| {
        let draft = draft.clone();
        Callback::from(move |typed: String| {
            let mut new = (*draft).clone();
            put(&mut new, typed);
            draft.set(new);
        })
    };
    let errors = in_words(text, &issues, |name| match name {
        "from" => list.from,
        _ => list.until,
    });
    html! {
        <details class="filters" open={props.is_filtered || !issues.is_empty()}>
            <summary>{ list.filters }</summary>
            <form novalidate=true {onsubmit}>
                <ErrorSummary errors={errors.clone()} attempt={*attempt} />
                <div class="filter-fields">
                    <SelectField name="status" label={text.mandates().common.status} options={statuses(text)} value={draft.status.clone()}
                        onchange={on(|draft, value| draft.status = value)} />
                    <SelectField name="kind" label={text.mandates().common.kind} options={kinds(text, list.all)} value={draft.kind.clone()}
                        onchange={on(|draft, value| draft.kind = value)} />
                    <TextField name="party" label={(list.name)(props.side.other())} value={draft.party.clone()} autocomplete="off"
                        oninput={on(|draft, value| draft.party = value)} verbatim=true />
                    <DateField name="from" label={list.from} value={draft.from.clone()} optional=true
                        error={error_of(&errors, "from")} oninput={on(|draft, value| draft.from = value)} />
                    <DateField name="until" label={list.until} value={draft.until.clone()} optional=true
                        error={error_of(&errors, "until")} oninput={on(|draft, value| draft.until = value)} />
                </div>
                <p class="actions">
                    <button type="submit" class="button">{ list.apply }</button>
                    if props.is_filtered {
                        <Link to={home} class="button quiet">{ list.reset }</Link>
                    }
                </p>
            </form>
        </details>
    }
}

fn statuses(text: &Text) -> Vec<(AttrValue, AttrValue)> {
    let all = (AttrValue::default(), text.mandates().list.all.into());
    // A draft is not in the list: it is the writer's own.
    let listed = MandateStatus::ALL
        .into_iter()
        .filter(|status| *status != MandateStatus::Draft);
    let each = listed.map(|status| (status.code().into(), status_name(text, status).into()));
    std::iter::once(all).chain(each).collect()
}

/// The types as choices, the first of which is none of them.
pub fn kinds(text: &Text, first: &'static str) -> Vec<(AttrValue, AttrValue)> {
    let each = MandateKind::ALL
        .into_iter()
        .map(|kind| (kind.code().into(), kind_name(text, kind).into()));
    std::iter::once((AttrValue::default(), first.into()))
        .chain(each)
        .collect()
}
