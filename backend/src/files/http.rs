//! A provider's file and its modules.

use shared::files::api::{ActPage, ActsBefore, FileHome, ReadActs, ReadFile};
use shared::files::contact_data::{ContactData, NewContactData, ReadContactData, SaveContactData};
use shared::files::practice_addresses::{
    AddPracticeAddress, ChangePracticeAddress, EndOfAddress, EndPracticeAddress,
    NewPracticeAddress, PracticeAddress, ReadPracticeAddresses,
};
use shared::kernel::contact::BelgianPostcode;
use shared::kernel::id::{AddressId, ProviderId};
use shared::policy::Profile;
use shared::profiles::api::{ProfileOption, ReadProfilesForFile};
use shared::registers::api::{Municipality, ReadMunicipalities};

use crate::files::actions::{self, contact_data, practice_addresses};
use crate::platform::error::Error;
use crate::platform::http::Routes;
use crate::platform::http::context::Context;
use crate::registers::postcodes;

type OfFile = (Profile, ProviderId);
type OfAddress = (Profile, ProviderId, AddressId);

/// The endpoints.
pub fn routes(routes: Routes) -> Routes {
    routes
        .serve(ReadFile, read_file)
        .serve(ReadContactData, read_contact_data)
        .serve(SaveContactData, save_contact_data)
        .serve(ReadPracticeAddresses, read_practice_addresses)
        .serve(AddPracticeAddress, add_practice_address)
        .serve(ChangePracticeAddress, change_practice_address)
        .serve(EndPracticeAddress, end_practice_address)
        .serve(ReadActs, read_acts)
        .serve(ReadProfilesForFile, read_profiles_for_file)
        .serve(ReadMunicipalities, read_municipalities)
}

async fn read_file(cx: Context, (profile, provider): OfFile, (): ()) -> Result<FileHome, Error> {
    actions::open(&cx, profile, provider).await
}

async fn read_contact_data(
    cx: Context,
    (profile, provider): OfFile,
    (): (),
) -> Result<ContactData, Error> {
    contact_data::read(&cx, profile, provider).await
}

async fn save_contact_data(
    cx: Context,
    (profile, provider): OfFile,
    new: NewContactData,
) -> Result<ContactData, Error> {
    contact_data::save(&cx, profile, provider, &new).await
}

async fn read_practice_addresses(
    cx: Context,
    (profile, provider): OfFile,
    (): (),
) -> Result<Vec<PracticeAddress>, Error> {
    practice_addresses::read(&cx, profile, provider).await
}

async fn add_practice_address(
    cx: Context,
    (profile, provider): OfFile,
    new: NewPracticeAddress,
) -> Result<PracticeAddress, Error> {
    practice_addresses::add(&cx, profile, provider, &new).await
}

async fn change_practice_address(
    cx: Context,
    (profile, provider, address): OfAddress,
    new: NewPracticeAddress,
) -> Result<PracticeAddress, Error> {
    practice_addresses::change(&cx, profile, provider, address, &new).await
}

async fn end_practice_address(
    cx: Context,
    (profile, provider, address): OfAddress,
    end: EndOfAddress,
) -> Result<PracticeAddress, Error> {
    practice_addresses::end(&cx, profile, provider, address, end).await
}

async fn read_acts(
    cx: Context,
    (profile, provider): OfFile,
    page: ActsBefore,
) -> Result<ActPage, Error> {
    actions::acts(&cx, profile, provider, page).await
}

async fn read_profiles_for_file(
    cx: Context,
    (provider,): (ProviderId,),
    (): (),
) -> Result<Vec<ProfileOption>, Error> {
    actions::profiles(&cx, provider).await
}

async fn read_municipalities(
    _: Context,
    (postcode,): (BelgianPostcode,),
    (): (),
) -> Result<Vec<Municipality>, Error> {
    Ok(postcodes::lookup(postcode.digits()))
}
