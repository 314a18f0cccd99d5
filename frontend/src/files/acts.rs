//! « Qui a agi en mon nom »: every act in the own file, the latest first.

use shared::files::api::{Act, ActFilter, ExportActs, FieldChange, ReadActs};
use shared::files::columns::ActColumn;
use shared::files::{act_name, field_name};
use shared::kernel::date::Date;
use shared::kernel::list::Filter;
use shared::kernel::words::{date, instant};
use shared::policy::Profile;
use yew::prelude::*;

use crate::files::home::{FileProps, without_answer};
use crate::files::route::FileRoute;
use crate::platform::api::{self, Query};
use crate::platform::clock;
use crate::platform::form::fields::Label;
use crate::platform::list::{Column, FilterForm, Filters, exports, table, use_list};
use crate::platform::page::Page;
use crate::platform::route::{fields_of, use_query_string};
use crate::platform::text::named::Days;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::notice::Notice;
use crate::platform::ui::time::time;

/// The page « Qui a agi en mon nom ».
#[component]
pub fn ActsPage(props: &FileProps) -> Html {
    let text = use_text();
    let words = &text.file().acts;
    let (profile, provider) = (props.profile, props.provider);
    let typed = ActFilter::find(fields_of(&use_query_string()));
    let (filter, _) = ActFilter::read(&typed);
    let list = use_list::<ReadActs>((profile, provider), filter.clone());
    if !matches!(*list.first.state, Query::Ready(_)) {
        return without_answer(words.title, *props, FileRoute::Acts, &list.first);
    }
    let is_filtered = filter != ActFilter::default();
    let file = |format| api::link::<ExportActs>(&(profile, provider, format), &filter);
    html! {
        <Page title={words.title} back={props.back(text)}>
            <p class="soft">{ words.intro }</p>
            if list.rows.is_empty() && !is_filtered {
                <Notice title={words.none}><p>{ words.none_help }</p></Notice>
            } else {
                <Filters title={words.filters} form={form()} {typed} {is_filtered} list={props.page(FileRoute::Acts)} />
                if list.rows.is_empty() {
                    <p class="search-status" role="status">{ words.none_fits }</p>
                } else {
                    <div class="acts">
                        { table(words.title, true, &columns(text), &list.rows, |act| act.id.to_string()) }
                    </div>
                    { list.more(text, words.older) }
                    { exports(text, file) }
                }
            }
        </Page>
    }
}

/// The form that narrows the list.
fn form() -> FilterForm {
    let label: Label = |text, name| {
        let words = &text.file().acts;
        match name {
            "person" => words.person,
            "organisation" => words.organisation,
            "from" => words.from,
            _ => words.until,
        }
    };
    FilterForm::of::<ActFilter>(label, |_| Vec::new())
}

fn columns(text: &'static Text) -> [Column<'static, Act>; 4] {
    let what = move |act: &Act| {
        html! {
            <>
                { what_was_done(text, act) }
                { for act.changes.iter().map(|it| change(text, act, it)) }
                if act.first_use {
                    <span class="tag warn">{ text.file().acts.first_use }</span>
                }
            </>
        }
    };
    [
        Column::new(text.name(ActColumn::When), move |act| when(text, act)),
        Column::new(text.name(ActColumn::What), what).naming(),
        Column::new(text.name(ActColumn::Who), |act: &Act| html! { &act.person }),
        Column::new(text.name(ActColumn::Capacity), move |act: &Act| {
            html! { capacity(text, act) }
        }),
    ]
}

/// The instant of an act; of the first and the last of repeated ones.
fn when(text: &'static Text, act: &Act) -> Html {
    let Some(repeated) = act.repeated else {
        return time(text, act.at);
    };
    let words = |at| instant(text.language, clock::local(at));
    let days = Days {
        from: &words(repeated.since),
        until: &words(act.at),
    };
    html! { (text.periods().period)(days) }
}

fn what_was_done(text: &Text, act: &Act) -> String {
    let words = &text.file().acts;
    match act.repeated {
        Some(repeated) => (words.opened)(repeated.times),
        None => act_name(&act.kind, text.language)
            .unwrap_or(words.other)
            .to_owned(),
    }
}

/// A field that changed: what it is called, what stood in it, and what stands in it since.
fn changed(
    text: &Text,
    act: &Act,
    change: &FieldChange,
) -> (&'static str, Option<String>, Option<String>) {
    let words = &text.file().acts;
    let field = field_name(&act.kind, &change.field, text.language).unwrap_or(words.other_field);
    let value = |value: &Option<String>| value.as_deref().map(|it| in_words(text, it));
    let (before, after) = (value(&change.before), value(&change.after));
    // Of older acts, neither is known.
    let emptied = before.is_some().then(|| words.empty.to_owned());
    (field, before, after.or(emptied))
}

fn change(text: &Text, act: &Act, change: &FieldChange) -> Html {
    let (field, before, after) = changed(text, act, change);
    html! {
        <span class="fields">
            { field }
            if let Some(after) = after {
                { text.forms.colon }
                if let Some(before) = before {
                    <del>{ before }</del>{ " → " }
                }
                <ins>{ after }</ins>
            }
        </span>
    }
}

/// What stood in a field: of what is the same in every language, a day has words.
fn in_words(text: &Text, value: &str) -> String {
    value
        .parse::<Date>()
        .map_or_else(|_| value.to_owned(), |day| date(text.language, day))
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
    let mandate = text.quoted(text.name(kind));
    format!("{profile} · {}", (acts.under_mandate)(&mandate))
}

#[cfg(test)]
mod tests {
    use shared::files::api::Repeated;
    use shared::kernel::date::Instant;
    use shared::kernel::id::EventId;
    use shared::kernel::language::Language;
    use shared::mandates::MandateKind;

    use super::*;

    fn act(kind: &str) -> Act {
        Act {
            id: EventId(1),
            at: Instant(0),
            kind: kind.into(),
            person: "Alix Exemple".into(),
            profile: "org-0436888493".parse().unwrap(),
            organisation: Some("Cercle Exemple".into()),
            mandate: Some(MandateKind::AdministrativeFile),
            first_use: false,
            repeated: None,
            changes: Vec::new(),
        }
    }

    #[test]
    fn says_as_what_somebody_acted() {
        let mut act = act("file-opened");
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
    fn says_what_was_done_in_the_words_of_its_module() {
        let text = Text::of(Language::Fr);
        for (code, words) in [
            ("file-opened", "Dossier ouvert"),
            ("contact-data-changed", "Coordonnées modifiées"),
            ("practice-address-ended", "Fin d’une adresse de pratique"),
            ("something-later", "Autre acte"),
        ] {
            assert_eq!(what_was_done(text, &act(code)), words, "{code}");
        }
        let since = Instant(0);
        let repeated = Some(Repeated { times: 12, since });
        let opened = Act {
            repeated,
            ..act("file-opened")
        };
        assert_eq!(what_was_done(text, &opened), "Dossier ouvert 12\u{a0}fois");
    }

    #[test]
    fn says_what_stood_in_a_field_and_what_stands_in_it() {
        let text = Text::of(Language::Fr);
        let said = |kind, field: &str, before: Option<&str>, after: Option<&str>| {
            let change = FieldChange {
                field: field.to_owned(),
                before: before.map(str::to_owned),
                after: after.map(str::to_owned),
            };
            let (field, before, after) = changed(text, &act(kind), &change);
            [Some(field.to_owned()), before, after].map(Option::unwrap_or_default)
        };
        let contact = "contact-data-changed";
        let both = said(contact, "email", Some("a@b.be"), Some("c@d.be"));
        assert_eq!(both, ["e-mail", "a@b.be", "c@d.be"]);
        let emptied = said(contact, "phone", Some("081 22 33 44"), None);
        assert_eq!(emptied, ["téléphone", "081 22 33 44", "rien"]);
        let days = said(
            "practice-address-changed",
            "until",
            None,
            Some("2026-12-31"),
        );
        assert_eq!(days, ["dernier jour", "", "31\u{a0}décembre 2026"]);
        // What older versions noted, and what a later one may.
        assert_eq!(
            said(contact, "address.street", None, None),
            ["adresse", "", ""]
        );
        assert_eq!(said(contact, "later", None, None), ["autre donnée", "", ""]);
    }

    #[test]
    fn every_field_of_the_filter_has_its_words() {
        for language in Language::ALL {
            let words = form().words(Text::of(language));
            assert_eq!(words.len(), 4);
            assert!(words.iter().all(|(label, _)| !label.is_empty()));
        }
    }
}
