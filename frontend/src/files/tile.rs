//! The tiles of a file's home page.

use shared::files::api::ModuleState;
use shared::registers::Module;
use yew::prelude::*;

use crate::files::home::FileProps;
use crate::files::module;
use crate::files::route::{FileRoute, ModulePage};
use crate::mandates::route::MandateRoute;
use crate::platform::text::Text;
use crate::platform::text::period::day_of;
use crate::platform::ui::icon::{Icon, Picture};
use crate::platform::ui::link::Link;

/// A module: a link where it is open, otherwise that it is closed, and why.
pub fn module_tile(text: &'static Text, file: FileProps, state: &ModuleState) -> Html {
    let ModuleState { module, closed, .. } = state;
    let name = text.name(*module);
    match module::shown(*module).filter(|_| closed.is_none()) {
        Some(shown) => {
            let to = file.page(FileRoute::Module(*module, ModulePage::Home));
            let changed = state.changed.map_or_else(
                || text.file().home.unchanged.to_owned(),
                |at| (text.file().home.changed)(&day_of(text, at)),
            );
            html! {
                <li><div class="tile card">
                    <span class="sign"><Picture icon={shown.icon} /></span>
                    <h2><Link {to}>{ name }</Link></h2>
                    <p>{ content(text, state) }</p>
                    <div class="foot"><span>{ changed }</span><Picture icon={Icon::Arrow} class="arrow" /></div>
                </div></li>
            }
        }
        None => {
            let to = file.page(FileRoute::Why(*module));
            let label = format!("{} {name}", text.frame.why);
            html! {
                <li><div class="tile card closed">
                    <span class="sign"><Picture icon={Icon::Lock} /></span>
                    <h2>{ name }</h2>
                    <p>{ content(text, state) }</p>
                    <div class="foot">
                        <span class="tag">{ text.file().home.closed }</span>
                        <Link {to} {label}>{ text.frame.why }</Link>
                    </div>
                </div></li>
            }
        }
    }
}

/// What there is in a module.
fn content(text: &Text, state: &ModuleState) -> String {
    match module::shown(state.module) {
        Some(shown) if state.closed.is_none() => (shown.content)(text, state),
        _ if state.module == Module::Accreditation => text.file().home.accreditation.to_owned(),
        _ => String::new(),
    }
}

/// « Qui a agi en mon nom »: in the own file alone.
pub fn acts_tile(text: &'static Text, file: FileProps) -> Html {
    let to = file.page(FileRoute::Acts);
    html! {
        <li><div class="tile card">
            <span class="sign"><Picture icon={Icon::Clock} /></span>
            <h2><Link {to}>{ text.file().acts.title }</Link></h2>
            <p>{ text.file().home.acts }</p>
            <div class="foot"><span /><Picture icon={Icon::Arrow} class="arrow" /></div>
        </div></li>
    }
}

/// « Mandats »: in the own file alone.
pub fn mandates_tile(text: &'static Text, file: FileProps) -> Html {
    let to = MandateRoute::List.under(file.profile);
    html! {
        <li><div class="tile card">
            <span class="sign"><Picture icon={Icon::Mandate} /></span>
            <h2><Link {to}>{ text.links().mandates }</Link></h2>
            <p>{ text.links().mandates_hint }</p>
            <div class="foot"><Link to={MandateRoute::New.under(file.profile)}>{ text.links().create }</Link><Picture icon={Icon::Arrow} class="arrow" /></div>
        </div></li>
    }
}
