//! Facts, fetched when they are first needed.

use shared::policy::Chain;
use yew::prelude::*;

use super::chain::ChainView;
use crate::platform::failure::Failure;
use crate::platform::group::{Fetched, Shown, groups};
use crate::platform::route::Address;
use crate::platform::text::use_text;
use crate::platform::ui::link::Link;

groups! {
    /// Facts, drawn within a page.
    FACTS: facts_within in why by draw;
}

fn draw(shown: &Shown) -> Html {
    let (chain, failure) = (shown.chain.clone(), shown.failure.clone());
    let (instead, lead) = (shown.page.clone(), shown.lead.clone());
    html! { <Facts {chain} {failure} {instead} {lead} /> }
}

/// Properties of [`Facts`].
#[derive(Properties, PartialEq)]
struct FactsProps {
    /// The facts, where they are known.
    chain: Option<Chain>,
    /// Otherwise the refusal that may carry them.
    failure: Option<Failure>,
    /// The page that tells more where there are none.
    instead: Address,
    /// What the facts are needed for, up to their count.
    lead: AttrValue,
}

#[component]
fn Facts(props: &FactsProps) -> Html {
    let text = use_text();
    let of_failure = || props.failure.as_ref().and_then(Failure::chain);
    match props.chain.clone().or_else(of_failure) {
        Some(chain) if props.lead.is_empty() => html! { <ChainView {chain} /> },
        Some(chain) => html! { <ChainView {chain} lead={html! { { &props.lead } }} /> },
        None => html! { <p><Link to={props.instead.clone()}>{ text.frame.why }</Link></p> },
    }
}

/// Facts, drawn within a page; `lead` says what they are needed for, up to their count.
pub fn facts(chain: Chain, lead: String) -> Html {
    html! { <Fetched group={&FACTS} page={Address::new("")} within=true {chain} {lead} /> }
}

/// The facts on which a refusal rests, drawn within a page; a link to a question where it came
/// without any.
pub fn facts_of(failure: &Failure, instead: Address) -> Html {
    html! { <Fetched group={&FACTS} page={instead} within=true failure={failure.clone()} /> }
}
