//! One practice address, as it stands.

use shared::api::providers::PracticeAddress;
use shared::contact::AddressDraft;
use yew::prelude::*;

use crate::pages::file::address_fields::address_lines;
use crate::pages::file::period::period;
use crate::text::{Text, use_text};

/// Properties of [`PracticeCard`].
#[derive(Properties, PartialEq)]
pub struct PracticeCardProps {
    /// The address.
    pub address: PracticeAddress,
    /// Whether it stands alone on its page, and not in a list under a heading.
    #[prop_or_default]
    pub alone: bool,
    /// What can be done with it.
    #[prop_or_default]
    pub children: Html,
}

/// A practice address.
#[component]
pub fn PracticeCard(props: &PracticeCardProps) -> Html {
    let text = use_text();
    let address = &props.address;
    let heading = heading(text, address);
    let lines = address_lines(text, &AddressDraft::from(address.address.clone()));
    let lines = lines.into_iter().filter(|line| *line != heading);
    html! {
        <div class="practice card">
            <@{if props.alone { "h2" } else { "h3" }}>{ &heading }</@>
            { for lines.map(|line| html! { <p>{ line }</p> }) }
            if let Some(phone) = &address.phone {
                <p><a href={format!("tel:{}", phone.as_str())}>{ phone.to_string() }</a></p>
            }
            <p class="soft">{ period(text, address.validity) }</p>
            { props.children.clone() }
        </div>
    }
}

/// What a practice is called; its street where it has no name.
pub fn heading(text: &Text, address: &PracticeAddress) -> String {
    let street = || {
        address_lines(text, &AddressDraft::from(address.address.clone()))
            .into_iter()
            .next()
    };
    address.name.clone().or_else(street).unwrap_or_default()
}
