//! Where each capability answers.

use axum::Router;

use crate::app::App;
use crate::platform::http::{Routes, events};
use crate::platform::tell;
use crate::{files, mandates, profiles, search, sign_in};

/// The endpoints of every capability.
pub fn routes() -> Routes {
    let routes = Routes::new();
    let routes = sign_in::http::routes(routes);
    let routes = profiles::http::routes(routes);
    let routes = files::http::routes(routes);
    let routes = search::http::routes(routes);
    let routes = mandates::http::routes(routes);
    let routes = tell::http::routes(routes);
    events::routes(routes)
}

/// The whole program as a router.
pub fn router(app: App) -> Router {
    routes().into_router(app)
}
