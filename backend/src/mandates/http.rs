//! Mandates over HTTP: the list, one of them, and the steps of its life.

mod bulk;
mod downloads;
mod start;

use shared::kernel::id::MandateId;
use shared::mandates::api::{
    EndMandate, MandateDetail, MandateEnd, MandateFilter, MandatePage, ReadMandate, ReadMandates,
    RefuseMandate, Refusing, SignMandate, Signing, WithdrawMandate,
};
use shared::policy::Profile;

use super::actions::{end, read, sign};
use crate::platform::error::Error;
use crate::platform::http::Routes;
use crate::platform::http::context::Context;

/// A mandate, as a profile sees it.
type OfMandate = (Profile, MandateId);

pub fn routes(routes: Routes) -> Routes {
    let routes = downloads::routes(routes);
    let routes = bulk::routes(routes);
    start::routes(routes)
        .serve(ReadMandates, read_mandates)
        .serve(ReadMandate, read_mandate)
        .serve(SignMandate, sign_mandate)
        .serve(RefuseMandate, refuse_mandate)
        .serve(WithdrawMandate, withdraw_mandate)
        .serve(EndMandate, end_mandate)
}

async fn read_mandates(
    cx: Context,
    (profile,): (Profile,),
    filter: MandateFilter,
) -> Result<MandatePage, Error> {
    read::list(&cx, profile, filter).await
}

async fn read_mandate(
    cx: Context,
    (profile, mandate): OfMandate,
    (): (),
) -> Result<MandateDetail, Error> {
    read::one(&cx, profile, mandate).await
}

async fn sign_mandate(
    cx: Context,
    (profile, mandate): OfMandate,
    signing: Signing,
) -> Result<MandateDetail, Error> {
    sign::sign(&cx, profile, mandate, &signing).await
}

async fn refuse_mandate(
    cx: Context,
    (profile, mandate): OfMandate,
    refusing: Refusing,
) -> Result<MandateDetail, Error> {
    end::refuse(&cx, profile, mandate, &refusing).await
}

async fn withdraw_mandate(
    cx: Context,
    (profile, mandate): OfMandate,
    (): (),
) -> Result<MandateDetail, Error> {
    end::withdraw(&cx, profile, mandate).await
}

async fn end_mandate(
    cx: Context,
    (profile, mandate): OfMandate,
    last: MandateEnd,
) -> Result<MandateDetail, Error> {
    end::end(&cx, profile, mandate, last).await
}
