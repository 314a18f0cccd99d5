//! The form to change contact data.

use shared::files::contact_data::{ContactData, ContactDraft, SaveContactData};
use shared::policy::Profile;
use yew::prelude::*;

use crate::files::address_fields::{AddressFields, address_ask, address_label, address_lines};
use crate::files::contact_data::text::ContactText;
use crate::files::home::FileProps;
use crate::files::text::wrong;
use crate::platform::api::use_send;
use crate::platform::form::conflict::{Part, Parts};
use crate::platform::form::field::TextField;
use crate::platform::form::sending::Source;
use crate::platform::form::typed::Typed;
use crate::platform::form::{Called, Form, use_form};
use crate::platform::page::focus::Focused;
use crate::platform::text::named::NameAndDay;
use crate::platform::text::period::day_of;
use crate::platform::text::{Text, use_text};

#[derive(Properties, PartialEq)]
pub struct ContactFormProps {
    pub page: FileProps,
    pub data: ContactData,
    pub typed: Typed<ContactDraft>,
    pub source: Source,
    /// Leaves the form: with the data that were saved, or as they are.
    pub onclose: Callback<Option<ContactData>>,
    /// Whether the file has closed: what is typed stays, and cannot be saved.
    pub closed: bool,
}

/// The form. What two people changed at once is sorted out in its place.
#[component]
pub fn ContactForm(props: &ContactFormProps) -> Html {
    let text = use_text();
    let sending = use_send::<SaveContactData>(props.onclose.reform(Some));
    let sending = sending.to((props.page.profile, props.page.provider));
    let sending = sending.read_from(props.source.clone());
    let form = use_form(props.typed.clone(), CALLED, ContactDraft::parse, sending).with_own(wrong);
    let form = form.shut_if(props.closed);
    let oncancel = props.onclose.reform(|()| None);
    let by = props.data.changed_by.as_ref().zip(props.data.changed);
    let by = by.map(|(who, at)| {
        let day = &day_of(text, at);
        (text.conflict().by)(NameAndDay { name: who, day })
    });
    if !props.closed
        && let Some(sorting_out) = form.sort_out(by, &oncancel)
    {
        return sorting_out;
    }
    let own = matches!(props.page.profile, Profile::Provider(_));
    html! {
        <form class="contact-form" novalidate=true onsubmit={form.onsubmit()}>
            <Focused tag="h2">{ text.part::<ContactText>().change_title }</Focused>
            { form.head() }
            { fields(text, own, &form) }
            { form.buttons(text.frame.save, &oncancel) }
        </form>
    }
}

const CALLED: Called = Called {
    label,
    ask: address_ask,
};

fn label(text: &'static Text, name: &str) -> &'static str {
    let contact = text.part::<ContactText>();
    match name {
        "phone" => contact.phone,
        "email" => contact.email,
        _ => address_label(text, name).unwrap_or(contact.address),
    }
}

/// The fields; `own` if they are the person's own data, which the browser may know.
fn fields(text: &'static Text, own: bool, form: &Form<ContactDraft>) -> Html {
    let contact = text.part::<ContactText>();
    let auto = |token: &'static str| AttrValue::Static(if own { token } else { "off" });
    html! {
        <>
            <TextField hint={contact.phone_hint} kind="tel" autocomplete={auto("tel")} optional=true class="w-16"
                ..form.line("phone", |draft| &mut draft.phone) />
            <TextField hint={contact.email_hint} kind="email" autocomplete={auto("email")} optional=true verbatim=true
                ..form.line("email", |draft| &mut draft.email) />
            <fieldset>
                <legend>{ contact.address }</legend>
                <p class="hint">{ contact.address_hint }</p>
                <AddressFields fields={form.part("address", |draft| &mut draft.address)} {own}
                    keep={form.text_at(|draft| &mut draft.keep)} onkeep={form.on(|draft| &mut draft.keep)} />
            </fieldset>
        </>
    }
}

impl Parts for ContactDraft {
    const PARTS: &'static [Part<Self>] = &[
        Part {
            name: "phone",
            words: |_, draft| draft.phone.clone(),
            take: |draft, other| draft.phone.clone_from(&other.phone),
        },
        Part {
            name: "email",
            words: |_, draft| draft.email.clone(),
            take: |draft, other| draft.email.clone_from(&other.email),
        },
        // An address is one thing: half of one and half of another would be neither.
        Part {
            name: "address",
            words: |text, draft| address_lines(text, &draft.address).join(", "),
            take: |draft, other| draft.address.clone_from(&other.address),
        },
    ];

    fn version(&mut self) -> &mut i64 {
        &mut self.version
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::form::conflict::{differences, on_top, without_theirs};
    use crate::platform::form::typed::Editing;
    use shared::kernel::language::Language;

    #[test]
    fn two_changes_in_two_fields_both_stay() {
        let base = ContactDraft {
            phone: "081 22 33 44".into(),
            version: 3,
            ..ContactDraft::default()
        };
        let mine = ContactDraft {
            email: "a@exemple.be".into(),
            ..base.clone()
        };
        let theirs = ContactDraft {
            phone: "02 788 51 55".into(),
            version: 4,
            ..base.clone()
        };
        let editing = Editing { base, mine };
        let merged = on_top(&editing, &theirs);
        assert_eq!(merged.mine.phone, "02 788 51 55");
        assert_eq!(merged.mine.email, "a@exemple.be");
        assert_eq!((merged.mine.version, &merged.base), (4, &theirs));
        let told = differences(Text::of(Language::Fr), &editing, &theirs);
        let kept: Vec<_> = told
            .iter()
            .map(|one| (one.name, one.mine_is_kept))
            .collect();
        assert_eq!(kept, [("phone", false), ("email", true)]);
    }

    #[test]
    fn a_form_that_is_shut_shows_what_was_typed_and_nothing_else() {
        let base = ContactDraft {
            phone: "081 22 33 44".into(),
            email: "alix@exemple.be".into(),
            ..ContactDraft::default()
        };
        let mine = ContactDraft {
            email: "pas-encore@exemple.be".into(),
            ..base.clone()
        };
        let alone = without_theirs(&Editing { base, mine });
        assert_eq!(
            (alone.phone.as_str(), alone.email.as_str()),
            ("", "pas-encore@exemple.be")
        );
    }
}
