//! A provider's file and its modules.

use shared::files::api::{
    ActKind, ActPage, ActsBefore, FileHome, HeldMandate, ModuleState, ReadActs, ReadFile,
};
use shared::files::contact_data::{ContactData, NewContactData, ReadContactData, SaveContactData};
use shared::files::practice_addresses::{
    AddPracticeAddress, ChangePracticeAddress, EndOfAddress, EndPracticeAddress,
    NewPracticeAddress, PracticeAddress, ReadPracticeAddresses,
};
use shared::files::{ActOnFile, FileAct, FileFacts};
use shared::kernel::contact::BelgianPostcode;
use shared::kernel::id::{AddressId, ProviderId};
use shared::mandates::holder_of;
use shared::policy::{self, Permit, Profile, Refusal};
use shared::profiles::api::{ProfileOption, ReadProfilesForFile};
use shared::registers::Module;
use shared::registers::api::{Municipality, ReadMunicipalities};

use crate::files::happening::FileHappening;
use crate::files::store;
use crate::platform::error::Error;
use crate::platform::http::Routes;
use crate::platform::http::context::Context;
use crate::profiles::http as profiles;
use crate::profiles::store::standing;
use crate::registers::postcodes;

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

async fn read_file(
    cx: Context,
    (profile, provider): (Profile, ProviderId),
    (): (),
) -> Result<FileHome, Error> {
    let open = ActOnFile {
        provider,
        act: FileAct::Open,
    };
    let permit = cx.permit(cx.store(), profile, open).await?;
    let is_own = matches!(profile, Profile::Provider(_));
    if !is_own {
        let write = cx.store().begin().await?;
        let opened = FileHappening::new(provider, ActKind::FileOpened, &[]);
        store::record(&write, &permit, opened, cx.now).await?;
        write.commit().await?;
    }
    let mut home = cx.store().file_home(provider).await?;
    home.is_own = is_own;
    home.mandates = held_mandates(&cx, &permit);
    home.modules = modules(&cx, &permit).await?;
    Ok(home)
}

/// The active mandates under which the actor acts.
fn held_mandates(cx: &Context, permit: &Permit<ActOnFile>) -> Vec<HeldMandate> {
    let (actor, file) = (permit.grounds().actor(), permit.facts());
    let counting = holder_of(&actor, file.organisation.as_ref())
        .into_iter()
        .flat_map(|holder| file.counting(holder, cx.today));
    counting
        .map(|mandate| HeldMandate {
            id: mandate.id,
            kind: mandate.kind,
            validity: mandate.validity,
        })
        .collect()
}

/// The modules of this release, and those that are closed because of the mandate.
async fn modules(cx: &Context, permit: &Permit<ActOnFile>) -> Result<Vec<ModuleState>, Error> {
    let provider = permit.action().provider;
    let changes = store::last_changes(cx.store(), provider, cx.today).await?;
    let actor = permit.grounds().actor();
    let state = |module| {
        let action = ActOnFile {
            provider,
            act: FileAct::Read(module),
        };
        let closed = match policy::explain(&actor, &action, permit.facts(), cx.today) {
            Ok(_) => None,
            Err(Refusal::Explained(chain)) => Some(chain),
            Err(_) => return None,
        };
        // A module that does not exist yet is shown only where the reader must know why it is closed.
        if closed.is_none() && !Module::is_built(module) {
            return None;
        }
        let open = closed.is_none();
        Some(ModuleState {
            module,
            closed,
            changed: match module {
                Module::ContactData if open => changes.contact,
                Module::PracticeAddresses if open => changes.practice,
                _ => None,
            },
            entries: (open && module == Module::PracticeAddresses).then_some(changes.addresses),
        })
    };
    let shown = |module: &Module| module.is_built() || *module == Module::Accreditation;
    Ok(Module::ALL
        .into_iter()
        .filter(shown)
        .filter_map(state)
        .collect())
}

/// Each profile under which the file opens; none where the person is a stranger to it.
async fn read_profiles_for_file(
    cx: Context,
    (provider,): (ProviderId,),
    (): (),
) -> Result<Vec<ProfileOption>, Error> {
    let person = cx.signed_in.person;
    let Some(file) = store::of_person(cx.store(), provider, person).await? else {
        return Ok(Vec::new());
    };
    let known = standing::of_person(cx.store(), person, cx.today).await?;
    let open = ActOnFile {
        provider,
        act: FileAct::Open,
    };
    let mut options = profiles::options(&known, &cx);
    options.retain(|option| {
        let standing = known.standings.of(option.profile);
        let file = FileFacts {
            organisation: standing.organisation().cloned(),
            ..file.clone()
        };
        policy::explain(&cx.actor(option.profile), &open, &file, cx.today).is_ok()
    });
    Ok(options)
}

async fn read_contact_data(
    cx: Context,
    (profile, provider): (Profile, ProviderId),
    (): (),
) -> Result<ContactData, Error> {
    cx.permit(
        cx.store(),
        profile,
        ActOnFile {
            provider,
            act: FileAct::Read(Module::ContactData),
        },
    )
    .await?;
    cx.store().contact_data(provider).await
}

async fn save_contact_data(
    cx: Context,
    (profile, provider): (Profile, ProviderId),
    new: NewContactData,
) -> Result<ContactData, Error> {
    let write = cx.store().begin().await?;
    let permit = cx
        .permit(
            &write,
            profile,
            ActOnFile {
                provider,
                act: FileAct::Change(Module::ContactData),
            },
        )
        .await?;
    let saved = store::save_contact_data(&write, &permit, &new, cx.now).await?;
    write.commit().await?;
    Ok(saved)
}

async fn read_practice_addresses(
    cx: Context,
    (profile, provider): (Profile, ProviderId),
    (): (),
) -> Result<Vec<PracticeAddress>, Error> {
    cx.permit(
        cx.store(),
        profile,
        ActOnFile {
            provider,
            act: FileAct::Read(Module::PracticeAddresses),
        },
    )
    .await?;
    cx.store().practice_addresses(provider).await
}

const CHANGE_PRACTICE: FileAct = FileAct::Change(Module::PracticeAddresses);

async fn add_practice_address(
    cx: Context,
    (profile, provider): (Profile, ProviderId),
    new: NewPracticeAddress,
) -> Result<PracticeAddress, Error> {
    let write = cx.store().begin().await?;
    let permit = cx
        .permit(
            &write,
            profile,
            ActOnFile {
                provider,
                act: CHANGE_PRACTICE,
            },
        )
        .await?;
    let added = store::add_practice_address(&write, &permit, &new, cx.now).await?;
    write.commit().await?;
    Ok(added)
}

async fn change_practice_address(
    cx: Context,
    (profile, provider, address): (Profile, ProviderId, AddressId),
    new: NewPracticeAddress,
) -> Result<PracticeAddress, Error> {
    let write = cx.store().begin().await?;
    let permit = cx
        .permit(
            &write,
            profile,
            ActOnFile {
                provider,
                act: CHANGE_PRACTICE,
            },
        )
        .await?;
    let changed = store::change_practice_address(&write, &permit, address, &new, cx.now).await?;
    write.commit().await?;
    Ok(changed)
}

async fn end_practice_address(
    cx: Context,
    (profile, provider, address): (Profile, ProviderId, AddressId),
    end: EndOfAddress,
) -> Result<PracticeAddress, Error> {
    let write = cx.store().begin().await?;
    let permit = cx
        .permit(
            &write,
            profile,
            ActOnFile {
                provider,
                act: CHANGE_PRACTICE,
            },
        )
        .await?;
    let ended =
        store::end_practice_address(&write, &permit, address, end, cx.now, cx.today).await?;
    write.commit().await?;
    Ok(ended)
}

async fn read_acts(
    cx: Context,
    (profile, provider): (Profile, ProviderId),
    page: ActsBefore,
) -> Result<ActPage, Error> {
    cx.permit(
        cx.store(),
        profile,
        ActOnFile {
            provider,
            act: FileAct::ReadActs,
        },
    )
    .await?;
    store::acts(cx.store(), provider, page.before).await
}

async fn read_municipalities(
    _: Context,
    (postcode,): (BelgianPostcode,),
    (): (),
) -> Result<Vec<Municipality>, Error> {
    Ok(postcodes::lookup(postcode.digits()))
}
