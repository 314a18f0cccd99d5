//! The tiles of a file's home page.

use shared::files::api::ModuleState;
use shared::registers::Module;
use yew::prelude::*;

use crate::files::home::FileProps;
use crate::files::route::{FileRoute, PracticeRoute};
use crate::mandates::route::MandateRoute;
use crate::platform::text::Text;
use crate::platform::text::period::day_of;
use crate::platform::ui::icon::{Icon, Picture};
use crate::platform::ui::link::Link;

/// A module: a link where it is open, otherwise that it is closed, and why.
pub fn module_tile(text: &'static Text, file: FileProps, state: &ModuleState) -> Html {
    let ModuleState { module, closed, .. } = state;
    let name = text.name(*module);
    match open_page(*module).filter(|_| closed.is_none()) {
        Some(page) => {
            let to = file.page(page);
            let changed = state.changed.map_or_else(
                || text.file().home.unchanged.to_owned(),
                |at| (text.file().home.changed)(&day_of(text, at)),
            );
            html! {
                <li><div class="tile card">
                    <span class="sign"><Picture icon={icon(*module)} /></span>
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

/// The page of a module, of those that are built.
pub fn open_page(module: Module) -> Option<FileRoute> {
    match module {
        Module::ContactData => Some(FileRoute::ContactData),
        Module::PracticeAddresses => Some(FileRoute::PracticeAddresses(PracticeRoute::List)),
        _ => None,
    }
}

fn icon(module: Module) -> Icon {
    match module {
        Module::ContactData => Icon::Envelope,
        Module::PracticeAddresses => Icon::Address,
        _ => Icon::File,
    }
}

/// What there is in a module.
fn content(text: &Text, state: &ModuleState) -> String {
    let home = &text.file().home;
    match (state.module, state.entries) {
        (Module::ContactData, _) => home.contact.to_owned(),
        (Module::PracticeAddresses, Some(entries)) => (home.practices)(entries),
        (Module::Accreditation, _) => home.accreditation.to_owned(),
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
            <div class="foot"><span /><Picture icon={Icon::Arrow} class="arrow" /></div>
        </div></li>
    }
}
