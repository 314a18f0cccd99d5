//! The provider search.

use std::future::Future;

use shared::policy::Profile;
use shared::search::api::ReadProviderSnapshot;

use super::actions;
use crate::platform::error::Error;
use crate::platform::http::context::Context;
use crate::platform::http::{Lazy, Routes};

pub fn routes(routes: Routes) -> Routes {
    routes.serve_tagged(ReadProviderSnapshot, read_snapshot)
}

async fn read_snapshot(
    cx: Context,
    (profile,): (Profile,),
    (): (),
) -> Result<Lazy<impl Future<Output = Result<Vec<u8>, Error>>>, Error> {
    actions::read(&cx, profile).await
}
