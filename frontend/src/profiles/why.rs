//! « Pourquoi ? » outside a file.

mod help;
mod organisation;

use shared::policy::Profile;
use shared::profiles::api::{Explain, Question};
use yew::prelude::*;

use self::help::HelpPoints;
use self::organisation::OrganisationQuestion;
use crate::platform::api::{Query, use_query};
use crate::platform::live::use_live;
use crate::platform::page::Page;
use crate::platform::text::{Text, Words, listed, use_text};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Failed, Loading};
use crate::policy::groups::Facts;
use crate::profiles::groups::nearest;
use crate::profiles::route::{ProfilesRoute, WhyRoute};
use crate::profiles::switcher::use_profiles;

#[derive(Properties, PartialEq)]
pub struct WhyPageProps {
    pub page: WhyRoute,
}

/// Why a profile is missing: the facts that it needs, and who can add what is missing.
#[component]
pub fn WhyPage(props: &WhyPageProps) -> Html {
    let text = use_text();
    let (words, question) = question(text, props.page);
    let content = match question {
        Some(question) => html! { <Answer {question} lead={words.body} /> },
        None => html! { <OrganisationQuestion /> },
    };
    let back = (
        ProfilesRoute::Choice.address(),
        AttrValue::from(text.why().to_profiles),
    );
    html! {
        <Page title={words.title} narrow=true {back}>
            { content }
            <p class="small soft">{ text.why().contact }</p>
            <HelpPoints page={props.page} />
        </Page>
    }
}

/// The words of a question, and the question unless it has to be filled in first.
fn question(text: &Text, page: WhyRoute) -> (Words, Option<Question>) {
    match page {
        WhyRoute::Provider => (text.why().provider, Some(Question::Provider)),
        WhyRoute::Mandatary => (text.why().mandatary, Some(Question::Mandatary)),
        WhyRoute::KnownToInami => (text.why().known, Some(Question::KnownToInami)),
        WhyRoute::Organisation => (text.why().organisation, None),
    }
}

#[derive(Properties, PartialEq)]
pub struct AnswerProps {
    pub question: Question,
    /// What the facts are needed for.
    pub lead: AttrValue,
}

/// The facts that the answer gives.
#[component]
pub fn Answer(props: &AnswerProps) -> Html {
    let text = use_text();
    let query = use_query::<Explain>((), props.question);
    let profiles = use_profiles();
    use_live(profiles.changes, query.reload.clone());
    let explanation = match &*query.state {
        Query::Loading => return html! { <Loading /> },
        Query::Failed(failure) => {
            return html! { <Failed failure={failure.clone()} retry={query.reload.clone()} /> };
        }
        Query::Ready(explanation) => explanation,
    };
    let profile = match props.question {
        Question::Mandatary => Some(Profile::Citizen),
        Question::Organisation(number) => Some(Profile::Organisation(number)),
        Question::Provider | Question::KnownToInami => None,
    };
    let lead = match &explanation.organisation {
        Some(organisation) => html! {
            <>{ text.why().to_act_for }{ " " }<b>{ &organisation.name }</b>{ " (" }<span class="num">{ organisation.number.to_string() }</span>{ ")" }{ text.why().comma }</>
        },
        None => html! { { &props.lead } },
    };
    html! {
        <div aria-live="polite">
            { for profile.map(nearest) }
            <Facts chain={explanation.chain.clone()} {lead} />
            if !explanation.managers.is_empty() {
                <p>{ (text.why().managers)(&listed(&explanation.managers, text.frame.and)) }</p>
            }
            <p class="actions"><Link to={ProfilesRoute::Choice.address()} class="button quiet">{ text.why().to_profiles }</Link></p>
        </div>
    }
}
