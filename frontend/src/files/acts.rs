//! « Qui a agi en mon nom »: every act in the own file, the latest first.

use shared::files::api::{Act, ActPage, ActsBefore, ReadActs};
use shared::policy::Profile;
use yew::prelude::*;

use crate::files::home::{FileProps, without_answer};
use crate::files::route::FileRoute;
use crate::files::text::ChangedField;
use crate::platform::api::{Query, use_query, use_send};
use crate::platform::page::Page;
use crate::platform::page::focus::Focused;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::notice::{Failed, Notice};
use crate::platform::ui::table::Table;
use crate::platform::ui::time::time;

/// The page « Qui a agi en mon nom ».
#[component]
pub fn ActsPage(props: &FileProps) -> Html {
    let text = use_text();
    let title = text.file().acts.title;
    let query = use_query::<ReadActs>((props.profile, props.provider), ActsBefore::default());
    let Query::Ready(first) = &*query.state else {
        return without_answer(title, *props, FileRoute::Acts, &query);
    };
    html! {
        <Page {title} back={props.back(text)}>
            <p class="soft">{ text.file().acts.intro }</p>
            <Acts page={*props} first={first.clone()} />
        </Page>
    }
}

#[derive(Properties, PartialEq)]
struct ActsProps {
    page: FileProps,
    first: ActPage,
}

/// The acts, and those before them when asked for.
#[component]
fn Acts(props: &ActsProps) -> Html {
    let text = use_text();
    let older = use_state(Vec::<ActPage>::new);
    let sending = use_send::<ReadActs>({
        let older = older.clone();
        Callback::from(move |page| older.set(older.iter().cloned().chain([page]).collect()))
    });
    if props.first.acts.is_empty() {
        return html! { <Notice title={text.file().acts.none}><p>{ text.file().acts.none_help }</p></Notice> };
    }
    let next = older.last().unwrap_or(&props.first).next;
    let onolder = {
        let (sending, params) = (sending.clone(), (props.page.profile, props.page.provider));
        Callback::from(move |_: MouseEvent| sending.send(params, ActsBefore { before: next }))
    };
    let acts = props
        .first
        .acts
        .iter()
        .chain(older.iter().flat_map(|page| &page.acts));
    let words = &text.file().acts;
    let older_words = if sending.busy {
        text.frame.loading
    } else {
        words.older
    };
    let columns = [words.when, words.what, words.who, words.in_which_capacity];
    let columns = columns.map(AttrValue::Static).to_vec();
    html! {
        <>
            <div class="acts">
                <Table caption={words.title} quiet_caption=true {columns}>{ for acts.map(|act| row(text, act)) }</Table>
            </div>
            if let Some(failure) = sending.failure.clone() {
                <Failed {failure} />
            }
            if next.is_some() {
                <p class="more">
                    <button type="button" class="button quiet" aria-disabled={sending.busy.then_some("true")} onclick={onolder}>{ older_words }</button>
                </p>
            } else if !older.is_empty() {
                <Focused tag="p" class="soft">{ words.all_shown }</Focused>
            }
        </>
    }
}

/// An act as a row of the table.
fn row(text: &'static Text, act: &Act) -> Html {
    let acts = &text.file().acts;
    html! {
        <tr key={act.id.to_string()}>
            <td data-label={acts.when}>{ time(text, act.at) }</td>
            <th scope="row" data-label={acts.what}>
                { (acts.kind)(act.kind) }
                if let Some(fields) = fields(text, &act.fields) {
                    <span class="fields">{ fields }</span>
                }
                if act.first_use {
                    <span class="tag warn">{ acts.first_use }</span>
                }
            </th>
            <td data-label={acts.who}>{ &act.person }</td>
            <td data-label={acts.in_which_capacity}>{ capacity(text, act) }</td>
        </tr>
    }
}

/// Which fields changed, each named once.
fn fields(text: &Text, names: &[String]) -> Option<String> {
    let mut words: Vec<&str> = Vec::new();
    for name in names {
        let word = (text.file().acts.field)(ChangedField::of_name(name));
        if !words.contains(&word) {
            words.push(word);
        }
    }
    (!words.is_empty()).then(|| (text.file().acts.fields)(&words.join(", ")))
}

/// As what somebody acted, and under which type of mandate.
fn capacity(text: &Text, act: &Act) -> String {
    let acts = &text.file().acts;
    let profile = match (act.profile, &act.organisation) {
        (Profile::Provider(_), _) => acts.yourself.to_owned(),
        (Profile::Mandatary, _) => acts.as_mandatary.to_owned(),
        (Profile::Citizen, _) => acts.as_citizen.to_owned(),
        (Profile::Organisation(_), Some(name)) => (acts.for_organisation)(name),
        (Profile::Organisation(number), None) => (acts.for_organisation)(&number.to_string()),
    };
    let Some(kind) = act.mandate else {
        return profile;
    };
    let mandate = text.quoted((text.catalogue().mandate)(kind));
    format!("{profile} · {}", (acts.under_mandate)(&mandate))
}

#[cfg(test)]
mod tests {
    use shared::files::api::ActKind;
    use shared::kernel::date::Instant;
    use shared::kernel::id::EventId;
    use shared::kernel::language::Language;
    use shared::mandates::MandateKind;

    use super::*;

    #[test]
    fn says_as_what_somebody_acted() {
        let mut act = Act {
            id: EventId(1),
            at: Instant(0),
            kind: ActKind::FileOpened,
            person: "Alix Exemple".into(),
            profile: "org-0436888493".parse().unwrap(),
            organisation: Some("Cercle Exemple".into()),
            mandate: Some(MandateKind::AdministrativeFile),
            fields: vec![],
            first_use: false,
        };
        let text = Text::of(Language::Fr);
        assert_eq!(
            capacity(text, &act),
            "pour Cercle Exemple · mandat «\u{a0}Dossier administratif INAMI\u{a0}»"
        );
        act.profile = Profile::Mandatary;
        act.mandate = None;
        assert_eq!(capacity(text, &act), "mandataire – personne physique");
    }

    #[test]
    fn names_each_field_once() {
        let names = ["phone", "address.street", "address.postcode"].map(String::from);
        let text = Text::of(Language::Fr);
        assert_eq!(
            fields(text, &names).as_deref(),
            Some("Modifié\u{a0}: téléphone, adresse")
        );
        assert_eq!(fields(text, &[]), None);
    }
}
