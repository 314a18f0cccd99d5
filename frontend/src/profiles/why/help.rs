//! Where people find help: what the operator has set, and nothing else.

use shared::kernel::contact::{Help, Reach, WebAddress};
use shared::registers::api::ReadHelp;
use yew::prelude::*;

use crate::platform::api::{Query, use_query};
use crate::platform::text::use_text;
use crate::profiles::route::WhyRoute;

#[derive(Properties, PartialEq)]
pub struct HelpPointsProps {
    /// What was asked.
    pub page: WhyRoute,
}

/// How to obtain a number, where that is what was asked, and who answers questions.
#[component]
pub fn HelpPoints(props: &HelpPointsProps) -> Html {
    let text = use_text();
    let words = text.why();
    let query = use_query::<ReadHelp>((), ());
    let Query::Ready(help) = &*query.state else {
        return Html::default();
    };
    let Help {
        service_center,
        helpdesk,
        inami_number,
    } = help;
    let number = inami_number
        .as_ref()
        .filter(|_| props.page == WhyRoute::Provider)
        .map(|address| html! { <p>{ page(address, words.obtain_number) }</p> });
    let (name, reach) = match props.page {
        WhyRoute::Mandatary => (words.about_mandates, helpdesk),
        _ => (words.service_center, service_center),
    };
    let ways = ways(reach);
    html! {
        <>
            { number }
            if !ways.is_empty() {
                <p>
                    { name }
                    { for ways.into_iter().map(|way| html! { <><br />{ way }</> }) }
                </p>
            }
        </>
    }
}

fn ways(reach: &Reach) -> Vec<Html> {
    let phone = reach.phone.as_ref().map(
        |phone| html! { <a href={format!("tel:{}", phone.as_str())}>{ phone.to_string() }</a> },
    );
    let email = reach
        .email
        .as_ref()
        .map(|email| html! { <a href={format!("mailto:{email}")}>{ email.as_str() }</a> });
    let link = reach.link.as_ref().map(|link| page(link, link.host()));
    [phone, email, link].into_iter().flatten().collect()
}

fn page(address: &WebAddress, said: &str) -> Html {
    html! { <a href={address.to_string()} rel="external noreferrer">{ said }</a> }
}
