//! Whether a file that is open stays so: a mandate may end while somebody works under it.

use std::rc::Rc;

use shared::files::api::{OpenModules, ReadOpenModules};
use shared::policy::Profile;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::files::home::FileProps;
use crate::mandates::TOPIC;
use crate::platform::api::{Failure, Query, QueryHandle, call};
use crate::platform::live::use_live;
use crate::platform::text::Text;
use crate::platform::ui::notice::{Notice, Tone};
use crate::policy::groups::facts_of;
use crate::profiles::route::WhyRoute;

/// What a page of a file shows: the last answer there was, and why there is none any more.
pub struct WhileOpen<T> {
    /// The answer; once there was one, it stays.
    pub state: Rc<Query<T>>,
    /// Why the file closed since.
    pub closed: Option<Failure>,
}

/// Asks anew when a mandate has changed. An answer that was there is not taken away by a refusal:
/// what was typed upon it stays on the page, and the page shows nothing else of it.
#[hook]
pub fn use_while_open<T: PartialEq + 'static>(query: &QueryHandle<T>) -> WhileOpen<T> {
    use_live(TOPIC, query.reload.clone());
    let kept = use_mut_ref(|| None::<Rc<Query<T>>>);
    let failure = match &*query.state {
        Query::Ready(_) => {
            kept.replace(Some(query.state.clone()));
            None
        }
        Query::Failed(failure) => Some(failure.clone()),
        Query::Loading => None,
    };
    let shown = kept.borrow().clone();
    match shown {
        // A server that cannot be reached has closed nothing.
        Some(state) => WhileOpen {
            state,
            closed: failure.filter(Failure::is_of_profile),
        },
        None => WhileOpen {
            state: query.state.clone(),
            closed: None,
        },
    }
}

/// What of a file that was opened is open now. To ask that does not open it again, and leaves no trace
/// in the provider's record; once nothing is open any more, the file is asked for anew.
#[hook]
pub fn use_open_modules(page: FileProps, reload: Callback<()>) -> Option<Rc<OpenModules>> {
    let now = use_state_eq(|| None::<Rc<OpenModules>>);
    let set = now.setter();
    let told = Callback::from(move |()| {
        let (set, reload) = (set.clone(), reload.clone());
        spawn_local(async move {
            match call::<ReadOpenModules>(&(page.profile, page.provider), &()).await {
                Ok(open) => set.set(Some(Rc::new(open))),
                Err(failure) if failure.is_of_profile() => {
                    set.set(None);
                    reload.emit(());
                }
                // A server that cannot be reached has closed nothing.
                Err(_) => {}
            }
        });
    });
    use_live(TOPIC, told);
    (*now).clone()
}

/// That the file has closed, and why; nothing as long as it is open.
pub fn closed_notice(text: &'static Text, profile: Profile, closed: Option<&Failure>) -> Html {
    let Some(failure) = closed else {
        return Html::default();
    };
    let page = match profile {
        Profile::Organisation(_) => WhyRoute::Organisation,
        _ => WhyRoute::Mandatary,
    };
    html! {
        <Notice tone={Tone::Bad} title={text.file().form.closed} role="alert">
            <p>{ text.file().form.closed_body }</p>
            <details>
                <summary>{ text.frame.why }</summary>
                { facts_of(failure, page.address()) }
            </details>
        </Notice>
    }
}
