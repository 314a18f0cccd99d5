//! The home page of a provider's file, and what its pages share.

mod summary;

use shared::files::api::{FileHome, ModuleState, ReadFile};
use shared::files::is_built;
use shared::kernel::id::ProviderId;
use shared::policy::Profile;
use shared::registers::PersonName;
use yew::prelude::*;

use self::summary::summary;
use crate::files::behalf::use_behalf;
use crate::files::open::use_open_modules;
use crate::files::route::FileRoute;
use crate::files::tile::{acts_tile, mandates_tile, module_tile};
use crate::platform::api::{Query, QueryHandle, use_query};
use crate::platform::page::Page;
use crate::platform::route::Address;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::notice::{Failed, Loading};
use crate::profiles::groups::refused;
use crate::search::route::SearchRoute;

#[derive(Clone, Copy, Properties, PartialEq)]
pub struct FileProps {
    pub profile: Profile,
    pub provider: ProviderId,
}

impl FileProps {
    /// A page of the same file.
    pub fn page(self, page: FileRoute) -> Address {
        page.of(self.profile, self.provider)
    }

    /// The way back from a module to the home page of the file.
    pub fn back(self, text: &'static Text) -> (Address, AttrValue) {
        (
            self.page(FileRoute::Home),
            text.file().form.back_to_file.into(),
        )
    }
}

#[component]
pub fn FileHomePage(props: &FileProps) -> Html {
    let text = use_text();
    let query = use_query::<ReadFile>((props.profile, props.provider), ());
    let now = use_open_modules(*props, query.reload.clone());
    let file = match (&*query.state, now) {
        (Query::Ready(file), Some(now)) => Some(file.clone().with_open(&now)),
        (Query::Ready(file), None) => Some(file.clone()),
        (Query::Loading | Query::Failed(_), _) => None,
    };
    use_behalf(*props, file.as_ref());
    match &file {
        Some(file) => home(text, *props, file),
        None => without_answer(text.file().home.title, *props, FileRoute::Home, &query),
    }
}

/// What a page of a file shows as long as it has nothing to show. The page itself, whose heading
/// takes the focus, comes with what there is to read.
pub fn without_answer<T: PartialEq>(
    title: &'static str,
    file: FileProps,
    page: FileRoute,
    query: &QueryHandle<T>,
) -> Html {
    match &*query.state {
        Query::Failed(failure) if failure.is_of_profile() => {
            refused(file.page(page), failure.clone())
        }
        Query::Failed(failure) => html! {
            <Page {title}><Failed failure={failure.clone()} retry={query.reload.clone()} /></Page>
        },
        Query::Loading | Query::Ready(_) => html! { <Loading /> },
    }
}

fn home(text: &'static Text, page: FileProps, file: &FileHome) -> Html {
    let back = (!file.is_own).then_some((
        SearchRoute.under(page.profile),
        AttrValue::Static(text.file().home.back_to_search),
    ));
    // A module that is open and has no pages yet would lead nowhere.
    let has_pages = |state: &&ModuleState| is_built(state.module) || state.closed.is_some();
    let modules = file.modules.iter().filter(has_pages);
    html! {
        <Page title={PersonName::new(&file.given_names, &file.surname).listed()} {back}>
            { summary(text, file) }
            <ul class="tiles" aria-label={text.file().home.modules}>
                { for modules.map(|state| module_tile(text, page, state)) }
                if file.is_own {
                    { acts_tile(text, page) }
                    { mandates_tile(text, page) }
                }
            </ul>
        </Page>
    }
}
