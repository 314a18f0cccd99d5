//! The mandates that are nearest to what is missing: each named, with what can be done about it.

use shared::files::api::ReadNearestMandates;
use shared::kernel::id::ProviderId;
use shared::kernel::words::date;
use shared::mandates::api::{MandateFilter, MandatePage, MandateSummary, ReadMandates};
use shared::mandates::{MandateStatus, Party, StatusFilter};
use shared::policy::Profile;
use yew::prelude::*;

use crate::mandates::route::MandateRoute;
use crate::platform::api::{Query, QueryHandle, use_query};
use crate::platform::live::use_live;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Notice, Tone};
use crate::profiles::switcher::use_profiles;

/// How many are named: the others stand in the list.
const NAMED: usize = 3;

#[derive(Properties, PartialEq)]
pub struct NearestProps {
    /// Whose mandates: of a person, those received as a citizen.
    pub profile: Profile,
}

/// The mandates of a profile that await a signature, and those that are yet to begin. Nothing where
/// there are none, or where they are not the reader's to know.
#[component]
pub fn Nearest(props: &NearestProps) -> Html {
    let text = use_text();
    let profile = party(props.profile);
    let of = |status| MandateFilter {
        status: Some(status),
        ..MandateFilter::default()
    };
    let awaiting = use_query::<ReadMandates>((profile,), of(StatusFilter::AwaitingSignature));
    let scheduled = use_query::<ReadMandates>((profile,), of(StatusFilter::Scheduled));
    let profiles = use_profiles();
    use_live(profiles.changes, awaiting.reload.clone());
    use_live(profiles.changes, scheduled.reload.clone());
    let [awaiting, scheduled] = [&awaiting, &scheduled].map(page);
    let may_manage = awaiting.is_some_and(|page| page.may_manage);
    let known = || {
        let known = [awaiting, scheduled].into_iter().flatten();
        known.flat_map(|page| &page.mandates)
    };
    let is_own = |mandate: &&MandateSummary| mandate.awaits == Some(Party::Holder);
    // First what the reader can do something about.
    let others = known().filter(|mandate| !is_own(mandate));
    known()
        .filter(is_own)
        .chain(others)
        .take(NAMED)
        .map(|mandate| one(text, profile, mandate, may_manage))
        .collect()
}

#[derive(Properties, PartialEq)]
pub struct NearestOfFileProps {
    pub profile: Profile,
    pub provider: ProviderId,
}

/// The same of one provider alone, whose file does not open.
#[component]
pub fn NearestOfFile(props: &NearestOfFileProps) -> Html {
    let text = use_text();
    let query = use_query::<ReadNearestMandates>((props.profile, props.provider), ());
    let profiles = use_profiles();
    use_live(profiles.changes, query.reload.clone());
    let Query::Ready(nearest) = &*query.state else {
        return Html::default();
    };
    let party = party(props.profile);
    let named = nearest.mandates.iter();
    named
        .map(|mandate| one(text, party, mandate, nearest.may_sign))
        .collect()
}

/// As whom one is party to the mandates under which one acts: a person receives them as a citizen.
fn party(profile: Profile) -> Profile {
    match profile {
        Profile::Mandatary => Profile::Citizen,
        other => other,
    }
}

fn page(query: &QueryHandle<MandatePage>) -> Option<&MandatePage> {
    match &*query.state {
        Query::Ready(page) => Some(page),
        Query::Loading | Query::Failed(_) => None,
    }
}

/// What a mandate waits for, and whether its reader can sign it now.
fn waits_for(text: &Text, mandate: &MandateSummary, may_manage: bool) -> (String, bool) {
    let words = &text.why().nearest;
    match (mandate.status, mandate.awaits) {
        (MandateStatus::Scheduled, _) => {
            let from = date(text.language, mandate.validity.from());
            ((words.active_from)(&from), false)
        }
        (_, Some(Party::Holder)) if may_manage => (words.to_sign.to_owned(), true),
        (_, Some(Party::Holder)) => (words.for_holder.to_owned(), false),
        _ => ((words.awaits)(&mandate.other.name), false),
    }
}

fn one(text: &'static Text, profile: Profile, mandate: &MandateSummary, may_manage: bool) -> Html {
    let words = &text.why().nearest;
    let kind = text.quoted(text.name(mandate.kind));
    let (title, signs) = waits_for(text, mandate, may_manage);
    let act = if signs { words.sign_now } else { words.see };
    let to = MandateRoute::One(mandate.id).under(profile);
    let label = format!("{act}, {kind}, {}", mandate.other.name);
    let tone = if signs { Tone::Warn } else { Tone::Plain };
    html! {
        <Notice key={mandate.id.to_string()} {tone} {title}>
            <p>{ kind }{ ", " }{ &mandate.other.name }</p>
            <p><Link {to} {label} class={if signs { "button" } else { "button quiet" }}>{ act }</Link></p>
        </Notice>
    }
}

#[cfg(test)]
mod tests {
    use shared::kernel::date::Validity;
    use shared::kernel::id::MandateId;
    use shared::kernel::language::Language;
    use shared::mandates::api::MandateParty;
    use shared::mandates::{MandateKind, SignedHere};

    use super::*;

    #[test]
    fn says_of_each_mandate_what_it_waits_for() {
        let text = Text::of(Language::Fr);
        let mandate = |status, awaits| MandateSummary {
            id: MandateId(1),
            kind: MandateKind::ProSante,
            status,
            side: Party::Holder,
            other: MandateParty::named("Alix Exemple".into()),
            validity: Validity::since("2026-12-01".parse().unwrap()),
            reference: String::new(),
            recorded: None,
            signed_here: SignedHere::Both,
            awaits,
        };
        let awaiting = MandateStatus::AwaitingSignature;
        for (status, awaits, may_manage, expected) in [
            (
                awaiting,
                Some(Party::Holder),
                true,
                ("Un mandat attend votre signature", true),
            ),
            (
                awaiting,
                Some(Party::Holder),
                false,
                (
                    "Un mandat attend la signature d’un représentant ou d’un gestionnaire de l’organisation",
                    false,
                ),
            ),
            (
                awaiting,
                Some(Party::Giver),
                true,
                ("Alix Exemple doit encore signer un mandat", false),
            ),
            (
                MandateStatus::Scheduled,
                None,
                true,
                ("Un mandat sera actif le 1er\u{a0}décembre 2026", false),
            ),
        ] {
            let (said, signs) = waits_for(text, &mandate(status, awaits), may_manage);
            assert_eq!((said.as_str(), signs), expected);
        }
    }
}
