//! Many mandates at once: the dry run of a file, and its confirmation.

use shared::kernel::endpoint::File;
use shared::kernel::id::BulkId;
use shared::mandates::bulk::{
    BeginBulk, Bulk, BulkConfirmation, BulkLinePage, CheckLines, ConfirmBulk, DiscardBulk,
    ExportRefusedLines, LinesAfter, NewBulk, NewLines, ReadBulk, ReadBulkLines, RefusedLines,
};
use shared::policy::Profile;

use crate::mandates::actions::bulk;
use crate::platform::error::Error;
use crate::platform::http::Routes;
use crate::platform::http::context::Context;

/// A file, as a profile sees it.
type OfFile = (Profile, BulkId);

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .serve(BeginBulk, begin)
        .serve(CheckLines, check_lines)
        .serve(ReadBulk, read)
        .serve(ReadBulkLines, read_lines)
        .serve_file(ExportRefusedLines, export_refused)
        .serve(ConfirmBulk, confirm)
        .serve(DiscardBulk, discard)
}

async fn begin(cx: Context, (profile,): (Profile,), new: NewBulk) -> Result<Bulk, Error> {
    bulk::begin(&cx, profile, &new).await
}

async fn check_lines(cx: Context, (profile, file): OfFile, lines: NewLines) -> Result<Bulk, Error> {
    bulk::check_lines(&cx, profile, file, &lines).await
}

async fn read(cx: Context, (profile, file): OfFile, (): ()) -> Result<Bulk, Error> {
    bulk::read(&cx, profile, file).await
}

async fn read_lines(
    cx: Context,
    (profile, file): OfFile,
    after: LinesAfter,
) -> Result<BulkLinePage, Error> {
    bulk::read_lines(&cx, profile, file, after).await
}

async fn export_refused(
    cx: Context,
    (profile, file): OfFile,
    (): (),
) -> Result<File<RefusedLines>, Error> {
    bulk::refused(&cx, profile, file).await
}

async fn confirm(
    cx: Context,
    (profile, file): OfFile,
    confirmation: BulkConfirmation,
) -> Result<Bulk, Error> {
    bulk::confirm(cx, profile, file, confirmation).await
}

async fn discard(cx: Context, (profile, file): OfFile, (): ()) -> Result<(), Error> {
    bulk::discard(&cx, profile, file).await
}
