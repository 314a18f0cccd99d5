//! The home page of a person as a citizen: what the registers know of them.

mod ways;

use shared::policy::Profile;
use shared::profiles::api::{CitizenHome, KnownRole, ReadCitizenHome};
use shared::registers::PersonName;
use yew::prelude::*;

use self::ways::Ways;
use crate::mandates::route::MandateRoute;
use crate::platform::api::{Query, use_query};
use crate::platform::clock;
use crate::platform::page::Page;
use crate::platform::text::period::period;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::icon::{Icon, Picture};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Failed, Loading};
use crate::platform::ui::table::Table;

/// The home page under the profile « Citoyen ».
#[component]
pub fn CitizenHomePage() -> Html {
    let text = use_text();
    let query = use_query::<ReadCitizenHome>((), ());
    match &*query.state {
        Query::Ready(home) => self::home(text, home),
        Query::Loading => html! { <Loading /> },
        Query::Failed(failure) => html! {
            <Page title={text.profiles().citizen}>
                <Failed failure={failure.clone()} retry={query.reload.clone()} />
            </Page>
        },
    }
}

fn home(text: &'static Text, home: &CitizenHome) -> Html {
    let citizen = text.citizen();
    let today = clock::today();
    let has_role = home.roles.iter().any(|role| role.validity.contains(today));
    let number = if home.niss.is_bis() {
        citizen.bis
    } else {
        citizen.niss
    };
    html! {
        <Page title={PersonName::new(&home.given_names, &home.surname).listed()}>
            <h2 class="hidden">{ citizen.data }</h2>
            <dl class="summary card">
                <dt>{ citizen.surname }</dt><dd>{ &home.surname }</dd>
                <dt>{ citizen.given_names }</dt><dd>{ &home.given_names }</dd>
                <dt>{ number }</dt><dd class="num">{ home.niss.to_string() }</dd>
            </dl>
            { to_mandates(text) }
            if !home.roles.is_empty() {
                <h2>{ citizen.roles }</h2>
                if has_role {
                    <p>{ citizen.roles_intro }</p>
                }
                { roles(text, &home.roles) }
            }
            if !has_role {
                <Ways />
            }
        </Page>
    }
}

/// A person gives no mandate, and may receive one without any step before.
fn to_mandates(text: &'static Text) -> Html {
    let to = MandateRoute::List.under(Profile::Citizen);
    html! {
        <ul class="choices">
            <li><Link {to} class="card">
                <span class="sign"><Picture icon={Icon::Mandate} /></span>
                <span><b>{ text.links().mandates }</b><span class="hint">{ text.links().mandates_hint }</span></span>
                <Picture icon={Icon::Arrow} class="onward" />
            </Link></li>
        </ul>
    }
}

fn roles(text: &'static Text, roles: &[KnownRole]) -> Html {
    let citizen = text.citizen();
    let today = clock::today();
    let rows = roles.iter().map(|known| {
        let over = known.validity.until().is_some_and(|until| until < today);
        html! {
            <tr>
                <th scope="row">
                    { &known.organisation.name }<br />
                    <span class="num small soft">{ known.organisation.number.to_string() }</span>
                </th>
                <td data-label={citizen.role}>{ text.name(known.role) }</td>
                <td data-label={citizen.period}>
                    { period(text, known.validity) }
                    if over {
                        { " " }<span class="tag">{ citizen.ended }</span>
                    }
                </td>
            </tr>
        }
    });
    let columns = [citizen.organisation, citizen.role, citizen.period]
        .map(AttrValue::Static)
        .to_vec();
    html! { <Table caption={citizen.roles} quiet_caption=true {columns}>{ for rows }</Table> }
}
