//! Facts, fetched when they are first needed.

use shared::policy::Chain;
use yew::prelude::*;

use super::chain::ChainView;
use super::text::AllExplain;
use crate::platform::failure::Failure;
use crate::platform::group::{Fetched, Group, Shown};
use crate::platform::route::Address;
use crate::platform::text::use_text;
use crate::platform::ui::link::Link;

/// The group that draws facts. It knows what each capability says of its own, so the application
/// gives it to its pages.
#[derive(Clone, Copy, PartialEq)]
pub struct FactsGroup(pub &'static Group);

/// Draws facts, as the group does.
pub fn draw(shown: &Shown, explain: AllExplain) -> Html {
    let (chain, failure) = (shown.chain.clone(), shown.failure.clone());
    let (instead, lead) = (shown.page.clone(), shown.lead.clone());
    html! { <FactsView {chain} {failure} {instead} {lead} {explain} /> }
}

#[derive(Properties, PartialEq)]
struct FactsViewProps {
    /// The facts, where they are known.
    chain: Option<Chain>,
    /// Otherwise the refusal that may carry them.
    failure: Option<Failure>,
    /// The page that tells more where there are none.
    instead: Address,
    /// What the facts are needed for, up to their count.
    lead: Html,
    explain: AllExplain,
}

#[component]
fn FactsView(props: &FactsViewProps) -> Html {
    let text = use_text();
    let of_failure = || props.failure.as_ref().and_then(Failure::chain);
    match props.chain.clone().or_else(of_failure) {
        Some(chain) => {
            html! { <ChainView {chain} lead={props.lead.clone()} explain={props.explain} /> }
        }
        None => html! { <p><Link to={props.instead.clone()}>{ text.frame.why }</Link></p> },
    }
}

#[derive(Properties, PartialEq)]
pub struct FactsProps {
    #[prop_or_default]
    pub chain: Option<Chain>,
    #[prop_or_default]
    pub failure: Option<Failure>,
    #[prop_or_else(|| Address::new(""))]
    pub instead: Address,
    #[prop_or_default]
    pub lead: Html,
}

/// Facts, drawn within a page once what draws them has come.
#[component]
pub fn Facts(props: &FactsProps) -> Html {
    let FactsProps {
        chain,
        failure,
        instead,
        lead,
    } = props;
    match use_context::<FactsGroup>() {
        Some(FactsGroup(group)) => html! {
            <Fetched {group} page={instead.clone()} within=true chain={chain.clone()} failure={failure.clone()} lead={lead.clone()} />
        },
        None => Html::default(),
    }
}

/// Facts, drawn within a page; `lead` says what they are needed for, up to their count.
pub fn facts(chain: Chain, lead: Html) -> Html {
    html! { <Facts {chain} {lead} /> }
}

/// The facts on which a refusal rests, drawn within a page; a link to a question where it came
/// without any.
pub fn facts_of(failure: &Failure, instead: Address) -> Html {
    html! { <Facts failure={failure.clone()} {instead} /> }
}
