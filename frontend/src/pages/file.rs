//! The home page of a provider's file.

mod summary;
mod tile;

use shared::api::providers::{FileHome, ReadFile};
use shared::id::ProviderId;
use shared::profile::Profile;
use yew::prelude::*;

use self::summary::Summary;
use self::tile::{ActsTile, ModuleTile};
use crate::api::{Query, use_query};
use crate::banner::use_on_behalf_of;
use crate::route::Route;
use crate::text::use_text;
use crate::ui::file_query::{Waiting, provider_name};
use crate::ui::page::Page;

/// Properties of the pages of a file.
#[derive(Clone, Copy, Properties, PartialEq)]
pub struct FileProps {
    /// As which profile.
    pub profile: Profile,
    /// Whose file.
    pub provider: ProviderId,
}
