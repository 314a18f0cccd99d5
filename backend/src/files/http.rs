//! A provider's file; its modules answer for themselves.

use shared::files::api::{
    ActFilter, ActPage, ExportActs, FileHome, NearestMandates, OpenModules, ReadActs, ReadFile,
    ReadNearestMandates, ReadOpenModules,
};
use shared::kernel::column::ListFormat;
use shared::kernel::endpoint::File;
use shared::kernel::id::ProviderId;
use shared::policy::Profile;
use shared::profiles::api::{ProfileOption, ReadProfilesForFile};

use crate::files::MODULES;
use crate::files::actions::{self, OfFile};
use crate::platform::error::Error;
use crate::platform::http::Routes;
use crate::platform::http::context::Context;

pub fn routes(routes: Routes) -> Routes {
    let routes = MODULES
        .iter()
        .fold(routes, |routes, module| (module.routes)(routes));
    routes
        .serve(ReadFile, read_file)
        .serve(ReadOpenModules, read_open_modules)
        .serve(ReadNearestMandates, read_nearest_mandates)
        .serve(ReadActs, read_acts)
        .serve_file(ExportActs, export_acts)
        .serve(ReadProfilesForFile, read_profiles_for_file)
}

async fn read_file(cx: Context, (profile, provider): OfFile, (): ()) -> Result<FileHome, Error> {
    actions::open(&cx, profile, provider).await
}

async fn read_open_modules(
    cx: Context,
    (profile, provider): OfFile,
    (): (),
) -> Result<OpenModules, Error> {
    actions::open_modules(&cx, profile, provider).await
}

async fn read_nearest_mandates(
    cx: Context,
    (profile, provider): OfFile,
    (): (),
) -> Result<NearestMandates, Error> {
    actions::nearest_mandates(&cx, profile, provider).await
}

async fn read_acts(
    cx: Context,
    (profile, provider): OfFile,
    filter: ActFilter,
) -> Result<ActPage, Error> {
    actions::acts(&cx, profile, provider, &filter).await
}

async fn export_acts(
    cx: Context,
    (profile, provider, format): (Profile, ProviderId, ListFormat),
    filter: ActFilter,
) -> Result<File<ListFormat>, Error> {
    actions::export(&cx, profile, provider, format, &filter).await
}

async fn read_profiles_for_file(
    cx: Context,
    (provider,): (ProviderId,),
    (): (),
) -> Result<Vec<ProfileOption>, Error> {
    actions::profiles(&cx, provider).await
}
