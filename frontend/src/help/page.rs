//! A page to be read.

use yew::prelude::*;

use super::route::HelpRoute;
use crate::platform::page::Page;
use crate::platform::text::use_text;

#[derive(Properties, PartialEq)]
pub struct HelpPageProps {
    pub page: HelpRoute,
}

#[component]
pub fn HelpPage(props: &HelpPageProps) -> Html {
    let prose = use_text().prose();
    let document = match props.page {
        HelpRoute::Accessibility => &prose.accessibility,
        HelpRoute::Privacy => &prose.privacy,
        HelpRoute::Help => &prose.help,
    };
    let sections = document.sections.iter().map(|section| {
        let paragraphs = section
            .paragraphs
            .iter()
            .map(|words| html! { <p>{ *words }</p> });
        html! { <section><h2>{ section.title }</h2>{ for paragraphs }</section> }
    });
    html! {
        <Page title={document.title} narrow=true>
            <p class="lead">{ document.lead }</p>
            { for sections }
        </Page>
    }
}
