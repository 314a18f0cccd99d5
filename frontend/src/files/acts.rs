//! « Qui a agi en mon nom »: every act in the own file, the latest first.

use shared::files::api::{Act, ActsBefore, FileDeed, ReadActs};
use shared::policy::Profile;
use yew::prelude::*;

use crate::files::SHOWN;
use crate::files::home::{FileProps, without_answer};
use crate::files::module::ModuleShown;
use crate::files::route::FileRoute;
use crate::platform::api::Query;
use crate::platform::list::{Column, table, use_list};
use crate::platform::page::Page;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::notice::Notice;
use crate::platform::ui::time::time;

/// The page « Qui a agi en mon nom ».
#[component]
pub fn ActsPage(props: &FileProps) -> Html {
    let text = use_text();
    let words = &text.file().acts;
    let list = use_list::<ReadActs>((props.profile, props.provider), ActsBefore::default());
    if !matches!(*list.first.state, Query::Ready(_)) {
        return without_answer(words.title, *props, FileRoute::Acts, &list.first);
    }
    html! {
        <Page title={words.title} back={props.back(text)}>
            <p class="soft">{ words.intro }</p>
            if list.rows.is_empty() {
                <Notice title={words.none}><p>{ words.none_help }</p></Notice>
            } else {
                <div class="acts">
                    { table(words.title, true, &columns(text), &list.rows, |act| act.id.to_string()) }
                </div>
                { list.more(text, words.older) }
            }
        </Page>
    }
}

fn columns(text: &'static Text) -> [Column<'static, Act>; 4] {
    let words = &text.file().acts;
    let when = move |act: &Act| time(text, act.at);
    let what = move |act: &Act| {
        html! {
            <>
                { what_was_done(text, &act.kind) }
                if let Some(fields) = fields(text, act) {
                    <span class="fields">{ fields }</span>
                }
                if act.first_use {
                    <span class="tag warn">{ words.first_use }</span>
                }
            </>
        }
    };
    [
        Column::new(words.when, when),
        Column::new(words.what, what).naming(),
        Column::new(words.who, |act: &Act| html! { &act.person }),
        Column::new(words.in_which_capacity, move |act: &Act| {
            html! { capacity(text, act) }
        }),
    ]
}

/// The module that knows an act, and what it calls it.
fn in_module(text: &Text, code: &str) -> Option<(&'static ModuleShown, &'static str)> {
    let mut all = SHOWN.iter();
    all.find_map(|module| Some((*module, (module.act)(text, code)?)))
}

fn what_was_done(text: &Text, code: &str) -> &'static str {
    let acts = &text.file().acts;
    match FileDeed::from_code(code) {
        Some(FileDeed::Opened) => acts.opened,
        None => in_module(text, code).map_or(acts.other, |(_, called)| called),
    }
}

/// Which fields changed, each named once.
fn fields(text: &Text, act: &Act) -> Option<String> {
    let module = in_module(text, &act.kind).map(|(module, _)| module);
    let mut words: Vec<&str> = Vec::new();
    for name in &act.fields {
        let word = module.and_then(|module| (module.field)(text, name));
        let word = word.unwrap_or(text.file().acts.other_field);
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
    let mandate = text.quoted(text.name(kind));
    format!("{profile} · {}", (acts.under_mandate)(&mandate))
}

#[cfg(test)]
mod tests {
    use shared::kernel::date::Instant;
    use shared::kernel::id::EventId;
    use shared::kernel::language::Language;
    use shared::mandates::MandateKind;

    use super::*;

    fn act(kind: &str, fields: &[&str]) -> Act {
        Act {
            id: EventId(1),
            at: Instant(0),
            kind: kind.into(),
            person: "Alix Exemple".into(),
            profile: "org-0436888493".parse().unwrap(),
            organisation: Some("Cercle Exemple".into()),
            mandate: Some(MandateKind::AdministrativeFile),
            fields: fields.iter().map(|&name| name.to_owned()).collect(),
            first_use: false,
        }
    }

    #[test]
    fn says_as_what_somebody_acted() {
        let mut act = act("file-opened", &[]);
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
            assert_eq!(what_was_done(text, code), words, "{code}");
        }
    }

    #[test]
    fn names_each_field_once() {
        let text = Text::of(Language::Fr);
        let said = |kind, names: &[&str]| fields(text, &act(kind, names));
        let names = ["phone", "address.street", "address.postcode"];
        assert_eq!(
            said("contact-data-changed", &names).as_deref(),
            Some("Modifié\u{a0}: téléphone, adresse")
        );
        assert_eq!(
            said("practice-address-changed", &["until", "later"]).as_deref(),
            Some("Modifié\u{a0}: dernier jour, autre donnée")
        );
        assert_eq!(said("contact-data-changed", &[]), None);
    }
}
