//! Tells in time that the session is about to end.

use gloo_timers::callback::Interval;
use shared::kernel::date::Instant;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::platform::clock;
use crate::platform::text::use_text;
use crate::platform::ui::notice::{Notice, Tone};
use crate::sign_in::session::{SessionAction, SessionState, ask, last_use, use_session};

/// How long before the end it is told, in milliseconds.
const BEFORE: i64 = 120_000;
/// How often the clock is looked at, in milliseconds.
const EVERY: u32 = 5_000;

/// What is to be done at an instant of a session that ends at another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Due {
    /// Nothing.
    Nothing,
    /// It ends within this many minutes.
    Warn(u32),
    /// It should be over.
    Over,
}

fn due(now: Instant, end: Instant) -> Due {
    match end.0 - now.0 {
        // Half a minute of grace: the server is to find it over too.
        left if left < -30_000 => Due::Over,
        left if left < BEFORE => {
            Due::Warn(u32::try_from((left.max(0) + 59_999) / 60_000).unwrap_or(0))
        }
        _ => Due::Nothing,
    }
}

/// Warns before the session ends, and offers to prolong it. Other tabs of the browser count as use.
#[component]
pub fn IdleWarning() -> Html {
    let text = use_text();
    let session = use_session();
    let now = use_state(clock::now);
    {
        let now = now.clone();
        use_effect_with((), move |()| {
            let ticking = Interval::new(EVERY, move || now.set(clock::now()));
            move || drop(ticking)
        });
    }
    let state = session.as_ref().map(|session| (**session).clone());
    let due = match &state {
        Some(SessionState::SignedIn { idle_until, .. }) => due(*now, *idle_until),
        _ => Due::Nothing,
    };
    {
        let session = session.clone();
        use_effect_with((due, *now), move |(due, _)| {
            let Some(session) = session.filter(|_| *due != Due::Nothing) else {
                return;
            };
            if let Some(used) = last_use() {
                session.dispatch(SessionAction::Used(used));
            }
            if *due == Due::Over {
                let dispatcher = session.dispatcher();
                spawn_local(async move { dispatcher.dispatch(ask().await) });
            }
        });
    }
    let (
        Due::Warn(minutes),
        Some(SessionState::SignedIn {
            session: told,
            idle_until,
            ..
        }),
    ) = (due, state)
    else {
        return Html::default();
    };
    let stay = Callback::from(move |_: MouseEvent| {
        let dispatcher = session.as_ref().map(|session| session.dispatcher());
        spawn_local(async move {
            let heard = ask().await;
            if let Some(dispatcher) = dispatcher {
                dispatcher.dispatch(heard);
            }
        });
    });
    let (body, button) = match idle_until >= told.until {
        true => (text.idle().last, Html::default()),
        false => (
            text.idle().body,
            html! { <button type="button" class="button small" onclick={stay}>{ text.idle().stay }</button> },
        ),
    };
    html! {
        <div class="idle">
            <Notice tone={Tone::Warn} title={(text.idle().title)(minutes)} role="status">
                <p>{ body }</p>
                { button }
            </Notice>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warns_two_minutes_before_the_end() {
        let end = Instant(1_000_000);
        for (now, expected) in [
            (0, Due::Nothing),
            (880_000, Due::Nothing),
            (880_001, Due::Warn(2)),
            (950_000, Due::Warn(1)),
            (1_000_000, Due::Warn(0)),
            (1_030_001, Due::Over),
        ] {
            assert_eq!(due(Instant(now), end), expected, "{now}");
        }
    }
}
