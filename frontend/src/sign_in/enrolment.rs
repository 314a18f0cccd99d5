//! Setting up a key from a one-time link.

mod form;

use shared::sign_in::api::{Enrolment, EnrolmentLink, OpenEnrolment, QrCode};
use yew::prelude::*;

use self::form::EnrolmentForm;
use crate::platform::api::{Query, use_query};
use crate::platform::browser::window;
use crate::platform::clock;
use crate::platform::page::Page;
use crate::platform::text::named::NameAndDay;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Failed, Loading, Notice, Tone};
use crate::sign_in::route::SignInRoute;
use shared::kernel::words;

/// Reads the link's secret from the fragment, takes it out of the address, and sets the key up.
#[component]
pub fn EnrolmentPage() -> Html {
    let text = use_text();
    let token = use_memo((), |()| take_token());
    let content = match &*token {
        None => html! {
            <Notice tone={Tone::Warn} title={text.enrolment().no_link.title}><p>{ text.enrolment().no_link.body }</p></Notice>
        },
        Some(token) => html! { <Opened token={token.clone()} /> },
    };
    html! { <Page title={text.enrolment().title} narrow=true>{ content }</Page> }
}

/// The fragment of the address, which is then without it: neither the history nor a copied address
/// carries the secret on.
fn take_token() -> Option<String> {
    let window = window()?;
    let location = window.location();
    let token = location.hash().ok()?.trim_start_matches('#').to_owned();
    if token.is_empty() {
        return None;
    }
    let path = location
        .pathname()
        .unwrap_or_else(|_| SignInRoute::Enrolment.address().to_string());
    let history = window.history().ok()?;
    // Where it cannot be taken out, the link works only once all the same.
    let _ = history.replace_state_with_url(&history.state().unwrap_or_default(), "", Some(&path));
    Some(token)
}

#[derive(Properties, PartialEq)]
struct OpenedProps {
    token: String,
}

#[component]
fn Opened(props: &OpenedProps) -> Html {
    let query = use_query::<OpenEnrolment>(
        (),
        EnrolmentLink {
            token: props.token.clone(),
        },
    );
    match &*query.state {
        Query::Loading => html! { <Loading /> },
        Query::Failed(failure) => {
            html! { <Failed failure={failure.clone()} retry={query.reload.clone()} /> }
        }
        Query::Ready(enrolment) => {
            html! { <Offered token={props.token.clone()} enrolment={Offer(enrolment.clone())} /> }
        }
    }
}

/// What a link offers. Compared by its secret.
#[derive(Clone, PartialEq)]
struct Offer(Enrolment);

#[derive(Properties, PartialEq)]
struct OfferedProps {
    token: String,
    enrolment: Offer,
}

#[component]
fn Offered(props: &OfferedProps) -> Html {
    let text = use_text();
    let done = use_state_eq(|| false);
    if *done {
        return set_up(text);
    }
    let Offer(enrolment) = &props.enrolment;
    let until = words::instant(text.language, clock::local(enrolment.until));
    let ondone = Callback::from(move |()| done.set(true));
    html! {
        <>
            <p>{ (text.enrolment().lead)(NameAndDay { name: &enrolment.name, day: &until }) }</p>
            <h2>{ text.enrolment().scan }</h2>
            <p>{ text.enrolment().scan_body }</p>
            { picture(text, &enrolment.qr) }
            <p>{ text.enrolment().by_hand }{ " " }<span class="secret">{ in_fours(&enrolment.secret) }</span></p>
            <EnrolmentForm token={props.token.clone()} user_name={enrolment.user_name.clone()} {ondone} />
        </>
    }
}

fn set_up(text: &'static Text) -> Html {
    html! {
        <div class="panel" role="status">
            <h2>{ text.enrolment().done }</h2>
            <p>{ text.enrolment().done_body }</p>
            <p class="actions"><Link to={SignInRoute::Code.address()} class="button">{ text.enrolment().sign_in }</Link></p>
        </div>
    }
}

fn picture(text: &Text, qr: &QrCode) -> Html {
    let frame = format!("0 0 {0} {0}", qr.size);
    html! {
        <svg class="qr" viewBox={frame} role="img" aria-labelledby="qr-title" shape-rendering="crispEdges">
            <title id="qr-title">{ text.enrolment().picture }</title>
            <path d={qr.path.clone()} />
        </svg>
    }
}

/// A secret in groups of four, which are easier to copy.
fn in_fours(secret: &str) -> String {
    let letters: Vec<char> = secret.chars().collect();
    letters
        .chunks(4)
        .map(|four| four.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_the_secret() {
        assert_eq!(in_fours("ABCDEFGHIJ"), "ABCD EFGH IJ");
        assert_eq!(in_fours(""), "");
    }
}
