//! The four ways to do more than a citizen: those that are open, and why the others are not.

use shared::policy::Profile;
use yew::prelude::*;

use crate::platform::api::Query;
use crate::platform::text::use_text;
use crate::platform::ui::link::Link;
use crate::profiles::route::{ProfilesRoute, WhyRoute};
use crate::profiles::switcher::use_profiles;

/// One way: what it is, who may go it, and the question where one may not.
struct Way {
    words: (&'static str, &'static str),
    fits: fn(Profile) -> bool,
    why: WhyRoute,
}

/// What somebody can do here whom INAMI does not know in an administrative role.
#[component]
pub fn Ways() -> Html {
    let text = use_text();
    let (citizen, ways) = (&text.citizen(), &text.citizen().ways);
    let profiles = use_profiles();
    let is_known = profiles
        .query()
        .is_some_and(|query| matches!(&*query.state, Query::Ready(_)));
    let options = profiles.options();
    let all = [
        Way {
            words: ways.provider,
            fits: |of| matches!(of, Profile::Provider(_)),
            why: WhyRoute::Provider,
        },
        Way {
            words: ways.mandatary,
            fits: |of| of == Profile::Mandatary,
            why: WhyRoute::Mandatary,
        },
        Way {
            words: ways.organisation,
            fits: |of| matches!(of, Profile::Organisation(_)),
            why: WhyRoute::Organisation,
        },
        Way {
            words: ways.known,
            fits: |_| false,
            why: WhyRoute::KnownToInami,
        },
    ];
    let items = all.into_iter().map(
        |Way {
             words: (title, body),
             fits,
             why,
         }| {
            let is_open = options.iter().any(|option| fits(option.profile));
            let (to, words) = match is_open {
                true => (ProfilesRoute::Choice.address(), citizen.choose),
                false => (why.address(), text.frame.why),
            };
            let label = format!("{words} {title}");
            html! {
                <li class="card">
                    <h3>{ title }</h3>
                    <p>{ body }</p>
                    if is_known {
                        <Link {to} {label}>{ words }</Link>
                    }
                </li>
            }
        },
    );
    html! {
        <>
            <h2>{ citizen.none_title }</h2>
            <p>{ citizen.none_intro }</p>
            <ul class="ways">{ for items }</ul>
        </>
    }
}
