//! A module of the file, as far as the file's own pages have to know it.

use shared::files::api::ModuleState;
use shared::registers::Module;
use yew::prelude::*;

use crate::files::home::FileProps;
use crate::files::route::{FileRoute, ModulePage};
use crate::files::{PAGES, SHOWN};
use crate::platform::group::{Group, Shown};
use crate::platform::text::Text;
use crate::platform::ui::icon::Icon;

/// How the pages of a module are found: comes with the first load.
pub struct ModulePages {
    pub module: Module,
    /// What its pages are fetched in.
    pub group: &'static Group,
    /// Whether it has entries, each with pages of its own.
    pub has_entries: bool,
}

/// How a module is shown on other pages of the file: comes with those.
pub struct ModuleShown {
    pub module: Module,
    pub icon: Icon,
    pub content: fn(&Text, &ModuleState) -> String,
}

/// The group of a page, where the module has such a page.
pub fn group(module: Module, place: ModulePage) -> Option<&'static Group> {
    let pages = PAGES.iter().find(|pages| pages.module == module)?;
    (pages.has_entries || place == ModulePage::Home).then_some(pages.group)
}

/// How a module is shown, of those that are built.
pub fn shown(module: Module) -> Option<&'static ModuleShown> {
    SHOWN.iter().find(|shown| shown.module == module).copied()
}

pub fn draw(shown: &Shown, page: impl FnOnce(String, FileProps, ModulePage) -> Html) -> Html {
    let key = shown.page.to_string();
    match FileRoute::parse(&shown.page) {
        Some((profile, provider, FileRoute::Module(_, place))) => {
            page(key, FileProps { profile, provider }, place)
        }
        _ => Html::default(),
    }
}
