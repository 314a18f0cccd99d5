//! Where each capability answers.

use axum::Router;

use crate::app::App;
use crate::platform::http::{events, guard};
use crate::platform::tell;
use crate::{files, mandates, profiles, search, sign_in};

/// The whole program as a router.
pub fn router(app: App) -> Router {
    let api = Router::new();
    let api = sign_in::http::routes(api);
    let api = profiles::http::routes(api);
    let api = files::http::routes(api);
    let api = search::http::routes(api);
    let api = mandates::http::routes(api);
    let api = tell::http::routes(api);
    let api = events::routes(api);
    guard::guarded(api, app)
}
