//! Pages to be read.

use yew::prelude::*;

use crate::help::text::Document;
use crate::platform::page::Page;

/// A page to be read.
pub fn prose(document: &'static Document) -> Html {
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
