//! One practice address, as it stands.

use shared::files::practice_addresses::PracticeAddress;
use shared::kernel::contact::AddressDraft;
use yew::prelude::*;

use crate::files::address_fields::address_lines;
use crate::platform::text::Text;
use crate::platform::text::period::period;

/// A practice address, under a heading of a level, and what can be done with it.
pub fn card(
    text: &'static Text,
    address: &PracticeAddress,
    level: &'static str,
    acts: Html,
) -> Html {
    let heading = heading(text, address);
    let lines = address_lines(text, &AddressDraft::from(address.address.clone()));
    let lines = lines.into_iter().filter(|line| *line != heading);
    html! {
        <div class="entry card">
            <@{level}>{ &heading }</@>
            { for lines.map(|line| html! { <p>{ line }</p> }) }
            if let Some(phone) = &address.phone {
                <p><a href={format!("tel:{}", phone.as_str())}>{ phone.to_string() }</a></p>
            }
            <p class="soft">{ period(text, address.validity) }</p>
            { acts }
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
    let name = address.name.clone();
    name.or_else(street).unwrap_or_default()
}
