//! What is not JSON: attestations, the list as a file, the last day for a calendar, and the public
//! keys with which anyone verifies.

use shared::kernel::column::ListFormat;
use shared::kernel::endpoint::File;
use shared::kernel::id::MandateId;
use shared::mandates::api::MandateFilter;
use shared::mandates::downloads::{
    AttestationFormat, Calendar, ExportMandates, KeySet, ReadAttestation, ReadCalendar,
    ReadPublicKeys,
};
use shared::policy::Profile;

use crate::mandates::actions::files;
use crate::platform::error::Error;
use crate::platform::http::Routes;
use crate::platform::http::context::{Anyone, Context};

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .serve_file(ReadAttestation, read_attestation)
        .serve_file(ReadCalendar, read_calendar)
        .serve_file(ExportMandates, export_mandates)
        .serve_file(ReadPublicKeys, read_public_keys)
}

async fn read_attestation(
    cx: Context,
    (profile, mandate, format): (Profile, MandateId, AttestationFormat),
    (): (),
) -> Result<File<AttestationFormat>, Error> {
    files::attestation(&cx, profile, mandate, format).await
}

async fn read_calendar(
    cx: Context,
    (profile, mandate): (Profile, MandateId),
    (): (),
) -> Result<File<Calendar>, Error> {
    files::last_day(&cx, profile, mandate).await
}

async fn export_mandates(
    cx: Context,
    (profile, format): (Profile, ListFormat),
    filter: MandateFilter,
) -> Result<File<ListFormat>, Error> {
    files::list(&cx, profile, format, &filter).await
}

async fn read_public_keys(caller: Anyone, (): (), (): ()) -> Result<File<KeySet>, Error> {
    files::public_keys(&caller).await
}
