//! Why a module of a file is closed.

use shared::files::api::{FileHome, ReadFile};
use shared::files::is_built;
use shared::kernel::id::ProviderId;
use shared::policy::Profile;
use shared::registers::Module;
use yew::prelude::*;

use crate::files::behalf::use_behalf;
use crate::files::home::{FileProps, without_answer};
use crate::files::route::{FileRoute, ModulePage};
use crate::platform::api::{Query, use_query};
use crate::platform::page::Page;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Notice, Tone};
use crate::policy::groups::facts;

#[derive(Properties, PartialEq)]
pub struct WhyModulePageProps {
    pub profile: Profile,
    pub provider: ProviderId,
    pub module: Module,
}

/// The page « Pourquoi ? » of a module.
#[component]
pub fn WhyModulePage(props: &WhyModulePageProps) -> Html {
    let text = use_text();
    let page = FileProps {
        profile: props.profile,
        provider: props.provider,
    };
    let query = use_query::<ReadFile>((props.profile, props.provider), ());
    let file = match &*query.state {
        Query::Ready(file) => Some(file),
        Query::Loading | Query::Failed(_) => None,
    };
    use_behalf(page, file);
    let Some(file) = file else {
        return without_answer(text.frame.why, page, FileRoute::Why(props.module), &query);
    };
    let (to, back) = page.back(text);
    let name = text.quoted(text.name(props.module));
    html! {
        <Page title={(text.file().why.title)(&name)} narrow=true>
            { answer(text, page, file, props.module) }
            <p class="actions"><Link {to} class="button quiet">{ back }</Link></p>
        </Page>
    }
}

/// The chain of facts; what else there is to say where there is none.
fn answer(text: &'static Text, page: FileProps, file: &FileHome, module: Module) -> Html {
    let why = &text.file().why;
    let state = file.modules.iter().find(|state| state.module == module);
    let chain = state.and_then(|state| state.closed.clone());
    let accreditation =
        (module == Module::Accreditation).then(|| html! { <p>{ why.accreditation }</p> });
    match (state, chain, is_built(module)) {
        (_, Some(chain), _) => {
            html! { <>{ accreditation }{ facts(chain, html! { {why.lead} }) }</> }
        }
        (Some(_), None, true) => html! {
            <Notice tone={Tone::Good}>
                <p>{ why.open }{ " " }<Link to={page.page(FileRoute::Module(module, ModulePage::Home))}>{ why.open_it }</Link></p>
            </Notice>
        },
        _ => accreditation.unwrap_or_else(|| html! { <Notice><p>{ why.not_there }</p></Notice> }),
    }
}
