//! The module *practice addresses* (adresses de pratique).

pub mod store;

use shared::files::api::FieldChange;
use shared::files::practice_addresses::{
    AddPracticeAddress, AddressAct, AddressTakenBack, ChangePracticeAddress, EndOfAddress,
    EndPracticeAddress, NewPracticeAddress, PracticeAddress, PracticeField, ReadPracticeAddresses,
    TakeBackPracticeAddress,
};
use shared::files::{ActOnFile, FileAct, FilesIssue};
use shared::kernel::date::Validity;
use shared::kernel::id::{AddressId, ProviderId};
use shared::kernel::issue::IssueKind;
use shared::policy::{Permit, Profile};
use shared::registers::Module;

use super::actions::{OfFile, changed, permit, record};
use super::happening::FileHappening;
use super::module::FileModule;
use super::place;
use crate::platform::error::{Error, wrong};
use crate::platform::http::Routes;
use crate::platform::http::context::Context;
use crate::platform::store::Write;
use crate::platform::store::table::Table;

/// What this module gives the file.
pub static MODULE: FileModule = FileModule {
    module: Module::PracticeAddresses,
    routes,
    state: store::STATE,
    tables: &[Table::of::<store::Entity>()],
    steps: Vec::new,
};

fn routes(routes: Routes) -> Routes {
    routes
        .serve(ReadPracticeAddresses, read)
        .serve(AddPracticeAddress, add)
        .serve(ChangePracticeAddress, change)
        .serve(EndPracticeAddress, end)
        .serve(TakeBackPracticeAddress, take_back)
}

type OfAddress = (Profile, ProviderId, AddressId);

/// How many addresses a provider may have, past ones included: more is a mistake or an attack.
const MOST: usize = 100;

const CHANGE: FileAct = FileAct::Change(Module::PracticeAddresses);

/// A provider's practice addresses, past ones included, the latest first.
///
/// # Errors
/// As the policy answers.
async fn read(
    cx: Context,
    (profile, provider): OfFile,
    (): (),
) -> Result<Vec<PracticeAddress>, Error> {
    let act = FileAct::Read(Module::PracticeAddresses);
    permit(&cx, cx.store(), profile, provider, act).await?;
    store::all(cx.store(), provider).await
}

/// Adds a practice address.
///
/// # Errors
/// As the policy answers; `BadRequest` where the provider has too many already, or this one, or where
/// the municipality is to be confirmed.
async fn add(
    cx: Context,
    (profile, provider): OfFile,
    new: NewPracticeAddress,
) -> Result<PracticeAddress, Error> {
    let write = cx.store().begin().await?;
    let permit = permit(&cx, &write, profile, provider, CHANGE).await?;
    let all = store::all(&write, provider).await?;
    if all.len() >= MOST {
        return Err(wrong("address.street", IssueKind::too_many(MOST)));
    }
    place::check(&new.address, new.keep_place)?;
    check_alone(&all, &new)?;
    let by = permit.grounds().person;
    let added = store::add(&write, provider, &new, by, cx.now).await?;
    let kind = AddressAct::Added;
    note(&cx, &write, &permit, kind, added.id, &changes(None, &added)).await?;
    write.commit().await?;
    Ok(added)
}

/// Refuses an address that the file has already for the same days. Two practices may share a door where
/// each has a name of its own.
fn check_alone<'a>(
    others: impl IntoIterator<Item = &'a PracticeAddress>,
    new: &NewPracticeAddress,
) -> Result<(), Error> {
    let name = new.name.clone().map(String::from);
    let is_same = |one: &PracticeAddress| {
        let is_named_apart = name.is_some() && one.name.is_some() && one.name != name;
        let meets = one.validity.overlaps(&new.validity);
        !is_named_apart && meets && place::is_same(&one.address, &new.address)
    };
    match others.into_iter().any(is_same) {
        true => Err(wrong("address.street", FilesIssue::SameAddress)),
        false => Ok(()),
    }
}

/// Replaces a practice address, if nobody changed it meanwhile.
///
/// # Errors
/// As the policy answers; `NotFound` where the provider has no such address; `Conflict` where
/// somebody changed it; `BadRequest` as where one is added.
async fn change(
    cx: Context,
    (profile, provider, address): OfAddress,
    new: NewPracticeAddress,
) -> Result<PracticeAddress, Error> {
    let write = cx.store().begin().await?;
    let permit = permit(&cx, &write, profile, provider, CHANGE).await?;
    let present = store::one(&write, provider, address).await?;
    if present.version != new.version {
        return Err(Error::Conflict);
    }
    if present.address != new.address {
        place::check(&new.address, new.keep_place)?;
    }
    let all = store::all(&write, provider).await?;
    check_alone(all.iter().filter(|one| one.id != address), &new)?;
    let by = permit.grounds().person;
    let changed = store::replace(&write, provider, address, &new, by, cx.now).await?;
    let changes = changes(Some(&present), &changed);
    // Dropped, the transaction changes nothing.
    if changes.is_empty() {
        return Ok(present);
    }
    let kind = AddressAct::Changed;
    note(&cx, &write, &permit, kind, address, &changes).await?;
    write.commit().await?;
    Ok(changed)
}

/// Ends a practice address on a day: today or later, and not before it begins.
///
/// # Errors
/// `BadRequest` at the field; otherwise as [`change`].
async fn end(
    cx: Context,
    (profile, provider, address): OfAddress,
    end: EndOfAddress,
) -> Result<PracticeAddress, Error> {
    let write = cx.store().begin().await?;
    let permit = permit(&cx, &write, profile, provider, CHANGE).await?;
    let present = store::one(&write, provider, address).await?;
    if present.version != end.version {
        return Err(Error::Conflict);
    }
    if end.last_day < cx.today {
        return Err(wrong("lastDay", IssueKind::Past));
    }
    Validity::new(present.validity.from(), Some(end.last_day))
        .map_err(|_| wrong("lastDay", IssueKind::EndsBeforeStart))?;
    let by = permit.grounds().person;
    let of = (provider, address, end.version);
    let ended = store::end(&write, of, end.last_day, by, cx.now).await?;
    let kind = AddressAct::Ended;
    let changes = changes(Some(&present), &ended);
    note(&cx, &write, &permit, kind, address, &changes).await?;
    write.commit().await?;
    Ok(ended)
}

/// Takes back a practice address that has not begun: nobody has practised there.
///
/// # Errors
/// As [`change`]; `Conflict` where it has begun.
async fn take_back(
    cx: Context,
    (profile, provider, address): OfAddress,
    seen: AddressTakenBack,
) -> Result<(), Error> {
    let write = cx.store().begin().await?;
    let permit = permit(&cx, &write, profile, provider, CHANGE).await?;
    let present = store::one(&write, provider, address).await?;
    if present.version != seen.version || present.validity.from() <= cx.today {
        return Err(Error::Conflict);
    }
    store::remove(&write, (provider, address, seen.version)).await?;
    note(&cx, &write, &permit, AddressAct::TakenBack, address, &[]).await?;
    write.commit().await
}

/// What differs between an address, if there was one, and what it is since.
fn changes(before: Option<&PracticeAddress>, after: &PracticeAddress) -> Vec<FieldChange> {
    let from = |it: &PracticeAddress| it.validity.from();
    let until = |it: &PracticeAddress| it.validity.until();
    let changes = [
        changed(
            PracticeField::Name,
            before.and_then(|it| it.name.as_ref()),
            after.name.as_ref(),
        ),
        changed(
            PracticeField::Address,
            before.map(|it| &it.address),
            Some(&after.address),
        ),
        changed(
            PracticeField::Phone,
            before.and_then(|it| it.phone.as_ref()),
            after.phone.as_ref(),
        ),
        changed(
            PracticeField::From,
            before.map(from).as_ref(),
            Some(&from(after)),
        ),
        changed(
            PracticeField::Until,
            before.and_then(until).as_ref(),
            until(after).as_ref(),
        ),
    ];
    changes.into_iter().flatten().collect()
}

async fn note(
    cx: &Context,
    write: &Write,
    permit: &Permit<ActOnFile>,
    kind: AddressAct,
    address: AddressId,
    changes: &[FieldChange],
) -> Result<(), Error> {
    let act = FileHappening {
        address: Some(address),
        ..FileHappening::new(permit.action().provider, kind, changes)
    };
    record(write, permit, act, cx.now).await?;
    // The search shows the municipality of the practice.
    write.raise_revision();
    Ok(())
}
