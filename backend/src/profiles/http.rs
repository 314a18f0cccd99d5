//! Choosing as whom to act, and « Pourquoi ? ».

use shared::policy::Profile;
use shared::profiles::api::{
    Applications, CitizenHome, Explain, Explanation, Favourite, Landing, Profiles, Question,
    ReadApplications, ReadCitizenHome, ReadProfiles, SetFavourite, UseProfile,
};

use super::actions;
use crate::platform::error::Error;
use crate::platform::http::Routes;
use crate::platform::http::context::Context;

pub fn routes(routes: Routes) -> Routes {
    routes
        .serve(ReadProfiles, read_profiles)
        .serve(UseProfile, use_profile)
        .serve(SetFavourite, set_favourite)
        .serve(Explain, explain)
        .serve(ReadApplications, read_applications)
        .serve(ReadCitizenHome, read_citizen_home)
}

async fn read_profiles(cx: Context, (): (), (): ()) -> Result<Profiles, Error> {
    actions::read(&cx).await
}

async fn use_profile(cx: Context, (profile,): (Profile,), (): ()) -> Result<Landing, Error> {
    actions::choose(&cx, profile).await
}

async fn set_favourite(
    cx: Context,
    (profile,): (Profile,),
    favourite: Favourite,
) -> Result<(), Error> {
    actions::set_favourite(&cx, profile, favourite).await
}

async fn explain(cx: Context, (): (), question: Question) -> Result<Explanation, Error> {
    actions::explain(&cx, question).await
}

async fn read_applications(
    cx: Context,
    (profile,): (Profile,),
    (): (),
) -> Result<Applications, Error> {
    actions::applications(&cx, profile).await
}

async fn read_citizen_home(cx: Context, (): (), (): ()) -> Result<CitizenHome, Error> {
    actions::citizen_home(&cx).await
}
