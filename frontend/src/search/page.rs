//! The provider search: over the providers whose mandate the profile holds, in the browser.

use shared::kernel::term::Vocabulary;
use shared::policy::Chain;
use shared::policy::Profile;
use shared::profiles::ProfilesFact;
use yew::prelude::*;

use crate::files::route::FileRoute;
use crate::mandates::route::MandateRoute;
use crate::platform::api::Failure;
use crate::platform::page::Page;
use crate::platform::route::use_go;
use crate::platform::text::named::SoMany;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Failed, Loading, Notice, Tone};
use crate::profiles::groups::{nearest, refused};
use crate::profiles::route::WhyRoute;
use crate::search::field::SearchField;
use crate::search::hits::{self, Finding, focus_hit, hits};
use crate::search::kept::{self, Asked, Catalogue, Searcher};
use crate::search::providers::{Providers, Trouble, use_providers};
use crate::search::route::SearchRoute;
use crate::sign_in::session::use_session;

#[derive(Clone, Copy, Properties, PartialEq)]
pub struct SearchPageProps {
    pub profile: Profile,
}

/// The page « Rechercher un dispensateur de soins ».
#[component]
pub fn SearchPage(props: &SearchPageProps) -> Html {
    let profile = props.profile;
    let person = use_session().and_then(|session| session.person().map(|person| person.id));
    // Another profile is another search: nothing of the one before is carried over.
    person.map_or_else(Html::default, |person| {
        html! { <Search key={profile.to_string()} owner={Searcher { person, profile }} /> }
    })
}

#[derive(Clone, Copy, Properties, PartialEq)]
struct SearchProps {
    owner: Searcher,
}

#[component]
fn Search(props: &SearchProps) -> Html {
    let text = use_text();
    let owner = props.owner;
    let (providers, again) = use_providers(owner);
    let asked = use_state(|| kept::asked(owner));
    let ask = use_callback(asked.setter(), move |new: Asked, setter| {
        kept::keep_asked(owner, new.clone());
        setter.set(new);
    });
    if let Providers::Failed(Trouble::Request(failure)) = &providers
        && failure.is_of_profile()
    {
        return match failure.chain() {
            Some(chain) if lacks_mandate(&chain) => html! {
                <Page title={text.search().title}>{ no_mandate(text, owner.profile) }</Page>
            },
            _ => refused(SearchRoute.under(owner.profile), failure.clone()),
        };
    }
    let finder = |catalogue: Option<Catalogue>, beside: Html| {
        let (asked, ask) = ((*asked).clone(), ask.clone());
        html! { <Finder {owner} {catalogue} {asked} {ask}>{ beside }</Finder> }
    };
    let body = match providers {
        Providers::Loading => finder(None, html! { <Loading /> }),
        Providers::Indexing(percent) => finder(None, indexing(text.search().indexing, percent)),
        Providers::Ready(catalogue, _) if catalogue.index.is_empty() => {
            no_mandate(text, owner.profile)
        }
        Providers::Ready(catalogue, stale) => finder(Some(catalogue), stale_notice(text, stale)),
        Providers::Failed(Trouble::Request(failure)) => {
            html! { <Failed {failure} retry={again} /> }
        }
        Providers::Failed(Trouble::Unreadable) => {
            html! { <Failed failure={Failure::Unreadable} retry={again} /> }
        }
    };
    let to = MandateRoute::List.under(owner.profile);
    let aside = html! { <Link {to} class="button quiet">{ text.links().mandates }</Link> };
    html! { <Page title={text.search().title} {aside}>{ body }</Page> }
}

/// Whether a refusal says no more than that there is no mandate in force.
fn lacks_mandate(chain: &Chain) -> bool {
    chain.missing().is_some_and(|link| {
        let fact = ProfilesFact::read(&link.fact.0);
        fact.is_some_and(ProfilesFact::is_of_mandates)
    })
}

#[derive(Properties, PartialEq)]
struct FinderProps {
    owner: Searcher,
    /// None while it is on its way: one can type already.
    catalogue: Option<Catalogue>,
    asked: Asked,
    ask: Callback<Asked>,
    children: Html,
}

/// The field, and what was found.
#[component]
fn Finder(props: &FinderProps) -> Html {
    let text = use_text();
    let search = text.search();
    let list = use_node_ref();
    let go = use_go();
    let results = use_memo(
        (props.catalogue.clone(), props.asked.clone()),
        |(catalogue, asked)| {
            catalogue
                .as_ref()
                .map(|catalogue| hits::answer(&catalogue.index, asked))
                .unwrap_or_default()
        },
    );
    let oninput = props.ask.reform(|text| Asked {
        text,
        ..Asked::default()
    });
    let ondown = {
        let list = list.clone();
        Callback::from(move |()| focus_hit(&list, 0))
    };
    let is_asked = !props.asked.text.trim().is_empty();
    let first = results.hits.first().filter(|_| is_asked && results.exact);
    let first = first
        .zip(props.catalogue.as_ref())
        .and_then(|(hit, of)| of.index.entry(hit.entry));
    let onenter = {
        let (list, profile) = (list.clone(), props.owner.profile);
        let first = first.map(|entry| FileRoute::Home.of(profile, entry.provider));
        Callback::from(move |()| match &first {
            Some(page) => go.to(page),
            // What was only guessed is looked at before it is opened.
            None => focus_hit(&list, 0),
        })
    };
    let status = props.catalogue.as_ref().map(|catalogue| match is_asked {
        true => (search.found)(SoMany {
            some: results.total,
            all: catalogue.index.len(),
        }),
        false => (search.all)(catalogue.index.len()),
    });
    let (owner, asked, ask) = (props.owner, props.asked.clone(), props.ask.clone());
    html! {
        <>
            <p class="soft" id="search-hint">{ search.hint }</p>
            <SearchField value={asked.text.clone()} {oninput} {ondown} {onenter} />
            <p class="search-status" role="status">{ status }</p>
            { props.children.clone() }
            if let Some(catalogue) = props.catalogue.clone() {
                { hits(text, &Finding { owner, catalogue: &catalogue, asked: &asked, results: &results, ask: &ask, list: &list }) }
            }
        </>
    }
}

/// That the list may be out of date.
fn stale_notice(text: &'static Text, stale: bool) -> Html {
    if !stale {
        return Html::default();
    }
    html! { <Notice tone={Tone::Warn} role="status"><p>{ text.search().stale }</p></Notice> }
}

/// How far the index has come.
fn indexing(words: &'static str, percent: u8) -> Html {
    html! {
        <div class="search-progress" role="status">
            <label for="search-progress">{ words }</label>
            <progress id="search-progress" max="100" value={percent.to_string()} />
        </div>
    }
}

/// There is nobody to search for.
pub fn no_mandate(text: &'static Text, profile: Profile) -> Html {
    let search = text.search();
    let (title, help, why) = match profile {
        Profile::Organisation(_) => (
            search.no_mandate_organisation,
            search.no_mandate_organisation_help,
            WhyRoute::Organisation,
        ),
        _ => (
            search.no_mandate,
            search.no_mandate_help,
            WhyRoute::Mandatary,
        ),
    };
    html! {
        <>
            { nearest(profile) }
            <Notice {title}>
                <p>{ help }</p>
                <p><Link to={why.address()}>{ text.frame.why }</Link></p>
            </Notice>
        </>
    }
}
