//! What the registers and those who keep them tell everybody.

use shared::kernel::contact::{BelgianPostcode, Help};
use shared::registers::api::{Municipality, ReadHelp, ReadMunicipalities};

use super::postcodes;
use crate::platform::error::Error;
use crate::platform::http::Routes;
use crate::platform::http::context::Context;

pub fn routes(routes: Routes) -> Routes {
    routes
        .serve(ReadHelp, read_help)
        .serve(ReadMunicipalities, read_municipalities)
}

async fn read_help(cx: Context, (): (), (): ()) -> Result<Help, Error> {
    Ok(cx.app.settings().help.clone())
}

async fn read_municipalities(
    _: Context,
    (postcode,): (BelgianPostcode,),
    (): (),
) -> Result<Vec<Municipality>, Error> {
    Ok(postcodes::lookup(postcode.digits()))
}
