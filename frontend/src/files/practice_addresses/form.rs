//! The form to add or change a practice address.

use shared::files::practice_addresses::{
    AddPracticeAddress, ChangePracticeAddress, PracticeAddress, PracticeDraft,
};
use shared::kernel::id::AddressId;
use shared::kernel::words::date;
use shared::registers::Module;
use yew::prelude::*;

use crate::files::address_fields::{AddressFields, address_ask, address_label, address_lines};
use crate::files::home::FileProps;
use crate::files::practice_addresses::text::PracticeText;
use crate::files::practice_addresses::{AddressDeed, announce};
use crate::files::route::{FileRoute, ModulePage};
use crate::files::text::wrong;
use crate::platform::api::use_send;
use crate::platform::form::conflict::{Part, Parts};
use crate::platform::form::date_field::DateField;
use crate::platform::form::field::TextField;
use crate::platform::form::sending::Source;
use crate::platform::form::typed::use_kept;
use crate::platform::form::{Called, Form, use_form};
use crate::platform::route::use_go;
use crate::platform::text::named::Days;
use crate::platform::text::{Text, use_text};

#[derive(Properties, PartialEq)]
pub struct PracticeFormProps {
    pub page: FileProps,
    /// Which address; none for a new one.
    #[prop_or_default]
    pub id: Option<AddressId>,
    /// The address as it is stored.
    pub now: PracticeDraft,
    pub source: Source,
    /// Whether the file has closed: what is typed stays, and cannot be saved.
    pub closed: bool,
}

/// The form. What two people changed at once is sorted out in its place.
#[component]
pub fn PracticeForm(props: &PracticeFormProps) -> Html {
    let text = use_text();
    let FileProps { profile, provider } = props.page;
    let typed = use_kept("practice", props.now.clone());
    let leave = use_leave(props.page, &typed.forget);
    let adding =
        use_send::<AddPracticeAddress>(leave.reform(|_: PracticeAddress| Some(AddressDeed::Added)));
    let changing = use_send::<ChangePracticeAddress>(leave.reform(|_| Some(AddressDeed::Changed)));
    let sending = match props.id {
        Some(id) => changing
            .to((profile, provider, id))
            .read_from(props.source.clone()),
        None => adding.to((profile, provider)),
    };
    let form = use_form(typed, CALLED, PracticeDraft::parse, sending)
        .with_own(wrong)
        .shut_if(props.closed);
    let oncancel = leave.reform(|()| None);
    if !props.closed
        && let Some(sorting_out) = form.sort_out(None, &oncancel)
    {
        return sorting_out;
    }
    html! {
        <form novalidate=true onsubmit={form.onsubmit()}>
            { form.head() }
            { fields(text, &form) }
            { form.buttons(text.frame.save, &oncancel) }
        </form>
    }
}

/// Drops what was typed and goes back to the list, which says what was done, if something was.
#[hook]
pub fn use_leave(page: FileProps, forget: &Callback<()>) -> Callback<Option<AddressDeed>> {
    let go = use_go();
    let forget = forget.clone();
    Callback::from(move |deed: Option<AddressDeed>| {
        forget.emit(());
        if let Some(deed) = deed {
            announce(deed);
        }
        go.to(&page.page(FileRoute::Module(
            Module::PracticeAddresses,
            ModulePage::Home,
        )));
    })
}

const CALLED: Called = Called {
    label,
    ask: |text, name| match name {
        "from" | "until" => Some((text.part::<PracticeText>().ask)(name)),
        _ => address_ask(text, name),
    },
};

fn label(text: &'static Text, name: &str) -> &'static str {
    let practice = text.part::<PracticeText>();
    match name {
        "name" => practice.name,
        "phone" => practice.phone,
        "from" | "validity.from" => practice.from,
        "until" | "validity.until" => practice.until,
        PERIOD => practice.validity,
        _ => address_label(text, name).unwrap_or(practice.address),
    }
}

fn fields(text: &'static Text, form: &Form<PracticeDraft>) -> Html {
    let practice = text.part::<PracticeText>();
    html! {
        <>
            <TextField hint={practice.name_hint} autocomplete="off" optional=true
                ..form.line("name", |draft| &mut draft.name) />
            <fieldset>
                <legend>{ practice.address }</legend>
                <AddressFields fields={form.part("address", |draft| &mut draft.address)} own=false
                    keep={form.text_at(|draft| &mut draft.keep)} onkeep={form.on(|draft| &mut draft.keep)} />
            </fieldset>
            <TextField kind="tel" autocomplete="off" optional=true class="w-16"
                ..form.line("phone", |draft| &mut draft.phone) />
            <DateField ..form.day("from", |draft| &mut draft.from) />
            <DateField hint={practice.until_hint} optional=true ..form.day("until", |draft| &mut draft.until) />
        </>
    }
}

/// The name of both days together.
const PERIOD: &str = "validity";

impl Parts for PracticeDraft {
    const PARTS: &'static [Part<Self>] = &[
        Part {
            name: "name",
            words: |_, draft| draft.name.clone(),
            take: |draft, other| draft.name.clone_from(&other.name),
        },
        Part {
            name: "address",
            words: |text, draft| address_lines(text, &draft.address).join(", "),
            take: |draft, other| draft.address.clone_from(&other.address),
        },
        Part {
            name: "phone",
            words: |_, draft| draft.phone.clone(),
            take: |draft, other| draft.phone.clone_from(&other.phone),
        },
        // A period is one thing: its two days have to fit each other.
        Part {
            name: PERIOD,
            words: |text, draft| match draft.until.as_str() {
                "" => (text.periods().since)(&day(text, &draft.from)),
                until => (text.periods().period)(Days {
                    from: &day(text, &draft.from),
                    until: &day(text, until),
                }),
            },
            take: |draft, other| {
                draft.from.clone_from(&other.from);
                draft.until.clone_from(&other.until);
            },
        },
    ];

    fn version(&mut self) -> &mut i64 {
        &mut self.version
    }
}

/// A day in words; what is no day as it was typed.
fn day(text: &Text, typed: &str) -> String {
    let day = typed.parse();
    day.map_or_else(|_| typed.to_owned(), |day| date(text.language, day))
}

#[cfg(test)]
mod tests {
    use shared::kernel::language::Language;

    use super::*;
    use crate::platform::form::conflict::{differences, on_top};
    use crate::platform::form::typed::Editing;

    #[test]
    fn a_period_is_merged_as_a_whole() {
        let base = PracticeDraft {
            from: "2026-01-01".into(),
            version: 1,
            ..PracticeDraft::default()
        };
        let mine = PracticeDraft {
            name: "Cabinet Exemple".into(),
            ..base.clone()
        };
        let theirs = PracticeDraft {
            from: "2025-01-01".into(),
            until: "2025-12-31".into(),
            version: 2,
            ..base.clone()
        };
        let editing = Editing { base, mine };
        let merged = on_top(&editing, &theirs).mine;
        assert_eq!(
            (merged.from.as_str(), merged.until.as_str()),
            ("2025-01-01", "2025-12-31")
        );
        assert_eq!(
            (merged.name.as_str(), merged.version),
            ("Cabinet Exemple", 2)
        );
        let text = Text::of(Language::Fr);
        let told = differences(text, &editing, &theirs);
        let kept: Vec<_> = told
            .iter()
            .map(|one| (label(text, one.name), one.mine_is_kept))
            .collect();
        assert_eq!(
            kept,
            [
                ("Nom du cabinet ou de l’établissement", true),
                ("Validité", false)
            ]
        );
    }
}
