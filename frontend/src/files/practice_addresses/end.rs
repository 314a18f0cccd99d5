//! The form to end a practice address on a day.

use shared::files::practice_addresses::{AddressEndDraft, EndPracticeAddress, PracticeAddress};
use shared::kernel::date::Date;
use shared::kernel::words::date;
use yew::prelude::*;

use crate::files::home::FileProps;
use crate::files::practice_addresses::AddressDeed;
use crate::files::practice_addresses::card::card;
use crate::files::practice_addresses::form::use_leave;
use crate::files::practice_addresses::text::PracticeText;
use crate::platform::api::use_send;
use crate::platform::clock;
use crate::platform::form::date_field::DateField;
use crate::platform::form::sending::Source;
use crate::platform::form::typed::use_kept;
use crate::platform::form::{Called, use_form};
use crate::platform::text::{Text, use_text};
use crate::platform::ui::notice::{Notice, Tone};

#[derive(Properties, PartialEq)]
pub struct EndFormProps {
    pub page: FileProps,
    pub address: PracticeAddress,
    pub source: Source,
    /// Whether the file has closed: nothing can be confirmed.
    pub closed: bool,
}

/// Asks for the last day and says what follows from it, before it is confirmed.
#[component]
pub fn EndForm(props: &EndFormProps) -> Html {
    let text = use_text();
    let practice = text.part::<PracticeText>();
    let address = &props.address;
    let soonest = clock::today().max(address.validity.from());
    let last_day = soonest.to_string();
    let typed = use_kept("end", AddressEndDraft { last_day });
    let leave = use_leave(props.page, &typed.forget);
    let sending = use_send::<EndPracticeAddress>(leave.reform(|_| Some(AddressDeed::Ended)));
    let sending = sending.to((props.page.profile, props.page.provider, address.id));
    let parse = {
        let address = address.clone();
        move |typed: &AddressEndDraft| typed.parse(&address)
    };
    let chosen = parse(&typed.value.mine).ok().map(|end| end.last_day);
    let form = use_form(
        typed,
        CALLED,
        parse,
        sending.read_from(props.source.clone()),
    );
    let form = form.closed_if(props.closed);
    html! {
        <>
            if form.is_late() {
                <Notice tone={Tone::Warn} role="alert"><p>{ practice.changed_meanwhile }</p></Notice>
            }
            if !props.closed {
                { card(text, address, "h2", Html::default()) }
            }
            <form class="end-form" novalidate=true onsubmit={form.onsubmit()}>
                { form.head() }
                <DateField ..form.day("lastDay", |draft| &mut draft.last_day) />
                <p class="consequence" role="status">{ consequence(text, chosen) }</p>
                { form.buttons(practice.confirm_end, &leave.reform(|()| None)) }
            </form>
        </>
    }
}

const CALLED: Called = Called {
    label: |text, _| text.part::<PracticeText>().last_day,
    ask: |text, name| Some((text.part::<PracticeText>().ask)(name)),
};

/// What follows, as far as it can be told.
fn consequence(text: &Text, last_day: Option<Date>) -> String {
    match last_day {
        Some(day) => {
            (text.part::<PracticeText>().consequence)(&date(text.language, day.plus_days(1)))
        }
        None => text.part::<PracticeText>().consequence_unknown.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use shared::kernel::language::Language;

    use super::*;

    #[test]
    fn says_what_follows_before_it_is_confirmed() {
        let said = consequence(Text::of(Language::Fr), "2026-12-31".parse().ok());
        assert!(
            said.starts_with("À partir du 1er\u{a0}janvier 2027,"),
            "{said}"
        );
    }
}
