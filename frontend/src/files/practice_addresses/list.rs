//! The list of practice addresses: current, future and past.

use shared::files::practice_addresses::PracticeAddress;
use shared::kernel::date::{Date, Phase};
use shared::registers::Module;
use yew::prelude::*;

use crate::files::home::FileProps;
use crate::files::practice_addresses::card::{card, heading};
use crate::files::practice_addresses::text::PracticeText;
use crate::files::practice_addresses::{AddressDeed, announced};
use crate::files::route::{FileRoute, ModulePage};
use crate::platform::clock;
use crate::platform::order::in_order;
use crate::platform::page::focus::done;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::Notice;

#[derive(Properties, PartialEq)]
pub struct PracticeListProps {
    pub page: FileProps,
    pub addresses: Vec<PracticeAddress>,
}

/// The addresses, by when they count.
#[component]
pub fn PracticeList(props: &PracticeListProps) -> Html {
    let text = use_text();
    let practice = text.part::<PracticeText>();
    let deed = use_memo((), |()| announced());
    let done = deed.map(|deed| done(words(text, deed)));
    if props.addresses.is_empty() {
        return html! { <>{ done }<Notice title={practice.none}><p>{ practice.none_help }</p></Notice></> };
    }
    let [current, future, past] = by_phase(&props.addresses, clock::today());
    let cards = |addresses: &[PracticeAddress], phase| cards(text, props.page, addresses, phase);
    html! {
        <>
            { done }
            <h2>{ practice.current }</h2>
            if current.is_empty() {
                <p class="soft">{ practice.no_current }</p>
            }
            { cards(&current, Phase::Current) }
            if !future.is_empty() {
                <h2>{ practice.future }</h2>
                { cards(&future, Phase::Future) }
            }
            if !past.is_empty() {
                <details class="past-entries">
                    <summary>{ (practice.past)(past.len()) }</summary>
                    { cards(&past, Phase::Past) }
                </details>
            }
        </>
    }
}

/// Current ones by their beginning, then future ones; past ones, the last to end first.
fn by_phase(addresses: &[PracticeAddress], today: Date) -> [Vec<PracticeAddress>; 3] {
    let of = |phase| {
        let fitting = addresses
            .iter()
            .filter(move |address| address.validity.phase(today) == phase);
        let begin = |address: &PracticeAddress| (address.validity.from(), address.id);
        in_order(fitting.cloned(), |a, b| begin(a) < begin(b))
    };
    let past = in_order(of(Phase::Past), |a, b| {
        a.validity.until() > b.validity.until()
    });
    [of(Phase::Current), of(Phase::Future), past]
}

fn cards(
    text: &'static Text,
    page: FileProps,
    addresses: &[PracticeAddress],
    phase: Phase,
) -> Html {
    let items = addresses.iter().map(|address| {
        let key = address.id.to_string();
        html! {
            <li {key}>{ card(text, address, "h3", links(text, page, address, phase)) }</li>
        }
    });
    html! { <ul class="entries">{ for items }</ul> }
}

/// What can be done: what is past stays as it was; what has begun can end, what has not be taken back.
fn links(text: &'static Text, page: FileProps, address: &PracticeAddress, phase: Phase) -> Html {
    let link = |words: &'static str, to: ModulePage| {
        let label = format!("{words}{}{}", text.forms.colon, heading(text, address));
        let to = page.page(FileRoute::Module(Module::PracticeAddresses, to));
        html! { <Link {to} {label} class="button quiet small">{ words }</Link> }
    };
    let change = || link(text.file().form.change, ModulePage::Change(address.id.0));
    match phase {
        Phase::Current => html! {
            <p class="actions">{ change() }{ link(text.part::<PracticeText>().end, ModulePage::End(address.id.0)) }</p>
        },
        Phase::Future => html! {
            <p class="actions">{ change() }{ link(text.part::<PracticeText>().take_back, ModulePage::End(address.id.0)) }</p>
        },
        Phase::Past => Html::default(),
    }
}

fn words(text: &Text, deed: AddressDeed) -> &'static str {
    match deed {
        AddressDeed::Added => text.part::<PracticeText>().added,
        AddressDeed::Changed => text.part::<PracticeText>().changed,
        AddressDeed::Ended => text.part::<PracticeText>().ended,
        AddressDeed::TakenBack => text.part::<PracticeText>().taken_back,
    }
}

#[cfg(test)]
mod tests {
    use shared::files::practice_addresses::PracticeDraft;
    use shared::kernel::contact::AddressDraft;
    use shared::kernel::id::AddressId;

    use super::*;

    fn practice(id: i64, from: &str, until: &str) -> PracticeAddress {
        let draft = PracticeDraft {
            address: AddressDraft {
                street: "Rue de l’Exemple".into(),
                house_number: "1".into(),
                postcode: "5000".into(),
                municipality: "Namur".into(),
                country: "BE".into(),
                ..AddressDraft::default()
            },
            from: from.into(),
            until: until.into(),
            ..PracticeDraft::default()
        };
        let new = draft.parse().unwrap();
        PracticeAddress {
            id: AddressId(id),
            name: new.name.map(String::from),
            address: new.address,
            phone: new.phone,
            validity: new.validity,
            version: 1,
        }
    }

    #[test]
    fn sorts_by_when_they_count() {
        let all = [
            practice(1, "2020-01-01", "2021-12-31"),
            practice(2, "2024-01-01", ""),
            practice(3, "2030-01-01", ""),
            practice(4, "2019-01-01", "2023-12-31"),
            practice(5, "2022-01-01", "2026-06-30"),
        ];
        let phases = by_phase(&all, "2026-06-30".parse().unwrap());
        let ids = phases.map(|addresses| {
            addresses
                .iter()
                .map(|address| address.id.0)
                .collect::<Vec<_>>()
        });
        assert_eq!(ids, [vec![5, 2], vec![3], vec![4, 1]]);
    }
}
