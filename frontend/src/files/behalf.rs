//! In whose file one acts, for the banner, on every page of the file.

use std::cell::RefCell;

use shared::files::api::{FileHome, ReadFile};
use shared::kernel::id::PersonId;
use shared::registers::PersonName;
use yew::prelude::*;

use crate::files::home::FileProps;
use crate::platform::api::{Query, use_query};
use crate::profiles::banner::{OnBehalfOf, use_on_behalf_of};
use crate::sign_in::session::use_session;

/// Who learnt it, of which file, and what.
type LastOpened = (PersonId, FileProps, Option<OnBehalfOf>);

thread_local! {
    /// The last file that was opened: its pages need not open it again, which would be one more
    /// event in the provider's record.
    static KNOWN: RefCell<Option<LastOpened>> = const { RefCell::new(None) };
}

/// What the banner says of a file; nothing of the own one.
fn of_file(file: &FileHome) -> Option<OnBehalfOf> {
    (!file.is_own).then(|| OnBehalfOf {
        name: PersonName::new(&file.given_names, &file.surname)
            .listed()
            .into(),
        mandates: file.mandates.iter().map(|mandate| mandate.kind).collect(),
    })
}

/// Has the banner say in whose file one acts, once the file is there.
#[hook]
pub fn use_behalf(page: FileProps, file: Option<&FileHome>) {
    let person = use_session().and_then(|session| session.person().map(|person| person.id));
    let behalf = file.map(of_file);
    if let (Some(person), Some(behalf)) = (person, &behalf) {
        KNOWN.replace(Some((person, page, behalf.clone())));
    }
    use_on_behalf_of(behalf.flatten());
}

/// Has the banner say in whose file one acts, on the pages of its modules.
#[component]
pub fn Behalf(props: &FileProps) -> Html {
    let person = use_session().and_then(|session| session.person().map(|person| person.id));
    let known = KNOWN.with_borrow(|known| {
        known
            .clone()
            .filter(|(who, page, _)| Some(*who) == person && page == props)
    });
    use_on_behalf_of(known.as_ref().and_then(|(.., behalf)| behalf.clone()));
    match known {
        Some(_) => Html::default(),
        None => html! { <Opening profile={props.profile} provider={props.provider} /> },
    }
}

/// The page of a module was opened first.
#[component]
fn Opening(props: &FileProps) -> Html {
    let query = use_query::<ReadFile>((props.profile, props.provider), ());
    let file = match &*query.state {
        Query::Ready(file) => Some(file),
        Query::Loading | Query::Failed(_) => None,
    };
    use_behalf(*props, file);
    Html::default()
}
