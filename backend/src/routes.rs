//! Where the program answers.

use axum::Router;

use crate::app::App;
use crate::capabilities;
use crate::platform::http::{Routes, events};

/// Every endpoint with what answers it.
pub fn routes() -> Routes {
    let routes = events::routes(Routes::new());
    let all = capabilities::ALL.iter();
    all.fold(routes, |routes, capability| (capability.routes)(routes))
}

/// The whole program as a router.
pub fn router(app: App) -> Router {
    routes().into_router(app)
}
