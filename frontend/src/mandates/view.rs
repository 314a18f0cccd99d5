//! One mandate: what it is, what it opens, who signed, what happened, and what can be done.

mod facts;

use shared::kernel::date::Date;
use shared::kernel::id::MandateId;
use shared::kernel::words::date;
use shared::mandates::api::{MandateDetail, ReadMandate, SignMandate, Signing};
use shared::mandates::columns::MandateColumn;
use shared::mandates::{MandateAct, MandateStatus, Party};
use shared::policy::{ProblemKind, Profile};
use yew::prelude::*;

use self::facts::{downloads, history, more, signatures, summary};
use crate::files::route::FileRoute;
use crate::mandates::TOPIC;
use crate::mandates::pages::{MandateDeed, announced, to_list};
use crate::mandates::parts::{changes, failed, mandate_text, readiness, title, use_in_language};
use crate::mandates::route::{MandateRoute, MandateStep};
use crate::mandates::sign::{Signature, sentence};
use crate::platform::api::{Failure, Query, QueryHandle, SendHandle, use_query, use_send};
use crate::platform::live::use_live;
use crate::platform::page::Page;
use crate::platform::page::focus::Focused;
use crate::platform::route::Address;
use crate::platform::text::named::NameAndDay;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Loading, Notice, Tone};
use crate::policy::groups::facts as chain_of;

#[derive(Clone, Copy, Properties, PartialEq)]
pub struct MandateViewProps {
    pub profile: Profile,
    pub id: MandateId,
}

#[component]
pub fn MandateView(props: &MandateViewProps) -> Html {
    let text = use_text();
    let (profile, id) = (props.profile, props.id);
    let Reading {
        query,
        newer,
        deed,
        signing,
    } = use_asked(profile, id);
    use_in_language(text, query.reload.clone());
    let back = to_list(profile, text.mandates().common.back_to_list);
    let detail = match (&newer, &*query.state) {
        (Some(detail), _) | (None, Query::Ready(detail)) => detail,
        (None, Query::Loading) => return html! { <Loading /> },
        (None, Query::Failed(failure)) => {
            return without(text, back, failure, &query.reload);
        }
    };
    let awaits_me = detail.acts.contains(&MandateAct::Sign);
    let onsign = {
        let signing = signing.clone();
        let digest = detail.text.as_ref().map(|text| text.digest.clone());
        Callback::from(move |()| {
            if let Some(digest) = digest.clone() {
                signing.send((profile, id), Signing { digest });
            }
        })
    };
    let onclear = {
        let signing = signing.clone();
        Callback::from(move |()| signing.clear())
    };
    let failure = signing.failure.clone();
    let signature = html! {
        <Signature {profile} label={text.mandates().sign.sign} busy={signing.busy} {failure} {onsign} {onclear}>
            <Link to={MandateRoute::Act(id, MandateStep::Refuse).under(profile)} class="button quiet">
                { text.mandates().view.refuse }
            </Link>
        </Signature>
    };
    html! {
        <Page title={title(text, &detail.summary)} {back}>
            { for deed.filter(|deed| still_news(*deed, detail.summary.status)).map(|deed| panel(text, deed, detail)) }
            if awaits_me {
                { to_sign(text, detail, signature) }
            } else {
                { crate::mandates::parts::too_late(text, signing.failure.as_ref()) }
                { cannot_sign(text, detail) }
                { summary(text, detail) }
                { readiness(text, &detail.holder.name, detail.readiness.as_ref()) }
                { acts(text, profile, detail) }
            }
            { more(text, profile, detail, awaits_me) }
            { downloads(text, profile, detail) }
            { signatures(text, detail) }
            { history(text, detail) }
        </Page>
    }
}

/// A mandate as it was read, and its signature.
struct Reading {
    query: QueryHandle<MandateDetail>,
    /// What was just signed is newer than what was read.
    newer: Option<MandateDetail>,
    deed: Option<MandateDeed>,
    signing: SendHandle<SignMandate>,
}

#[hook]
fn use_asked(profile: Profile, id: MandateId) -> Reading {
    let query = use_query::<ReadMandate>((profile, id), ());
    use_live(TOPIC, query.reload.clone());
    let newer = use_state(|| None::<MandateDetail>);
    let deed = use_state(|| announced(id));
    {
        let newer = newer.setter();
        use_effect_with(query.state.clone(), move |_| newer.set(None));
    }
    let signing = use_send::<SignMandate>({
        let (newer, deed) = (newer.setter(), deed.setter());
        Callback::from(move |detail| {
            newer.set(Some(detail));
            deed.set(Some(MandateDeed::Signed));
        })
    });
    let is_late = signing.failure.as_ref().and_then(Failure::kind) == Some(ProblemKind::Conflict);
    {
        let reload = query.reload.clone();
        use_effect_with(is_late, move |is_late| {
            if *is_late {
                reload.emit(());
            }
        });
    }
    Reading {
        query,
        newer: (*newer).clone(),
        deed: *deed,
        signing,
    }
}

fn without(
    text: &'static Text,
    back: (Address, AttrValue),
    failure: &Failure,
    retry: &Callback<()>,
) -> Html {
    let retry = (!failure.is_of_profile()).then(|| retry.clone());
    html! { <Page title={text.mandates().common.title} {back}>{ failed(failure, retry) }</Page> }
}

/// Whether what was just done is still how things stand: meanwhile the other party may have signed,
/// or ended it.
fn still_news(deed: MandateDeed, status: MandateStatus) -> bool {
    let stands = matches!(status, MandateStatus::Scheduled | MandateStatus::InPeriod);
    match deed {
        MandateDeed::Started => status == MandateStatus::AwaitingSignature,
        MandateDeed::Signed | MandateDeed::EndSet => stands,
        MandateDeed::Refused => status == MandateStatus::Refused,
        MandateDeed::Withdrawn => status == MandateStatus::Withdrawn,
        MandateDeed::Ended => status == MandateStatus::Ended,
    }
}

/// What was just done, and what happens next.
fn panel(text: &'static Text, deed: MandateDeed, detail: &MandateDetail) -> Html {
    let view = &text.mandates().view;
    let other = detail.summary.other.name.as_str();
    let day = |day: Date| date(text.language, day);
    let until = detail.summary.validity.until().map(day).unwrap_or_default();
    // The other party of one that a register brought has not signed here.
    let signed = match detail.summary.recorded {
        Some(_) => view.started,
        None => view.signed,
    };
    let (title, body) = match deed {
        MandateDeed::Started => (view.started, (view.started_body)(other)),
        MandateDeed::Signed if detail.summary.status == MandateStatus::Scheduled => {
            let from = day(detail.summary.validity.from());
            (
                signed,
                (view.signed_later_body)(NameAndDay {
                    name: other,
                    day: &from,
                }),
            )
        }
        MandateDeed::Signed => (signed, (view.signed_body)(other)),
        MandateDeed::Refused => (view.refused, (view.refused_body)(other)),
        MandateDeed::Withdrawn => (view.withdrawn, (view.withdrawn_body)(other)),
        MandateDeed::Ended => (view.ended, (view.ended_body)(other)),
        MandateDeed::EndSet => (
            view.end_set,
            (view.end_set_body)(NameAndDay {
                name: other,
                day: &until,
            }),
        ),
    };
    html! {
        <Focused key="deed" tag="div" class="panel">
            <div role="status"><h2>{ title }</h2><p>{ body }</p></div>
        </Focused>
    }
}

/// What the profile has to decide: everything that it takes stands together.
fn to_sign(text: &'static Text, detail: &MandateDetail, signature: Html) -> Html {
    let (view, sign) = (&text.mandates().view, &text.mandates().sign);
    let name = &detail.holder.name;
    let said = match detail.summary.recorded {
        Some(_) => view.to_sign_recorded.to_owned(),
        None => (view.to_sign_body)(&detail.summary.other.name),
    };
    html! {
        <>
            <Notice tone={Tone::Warn} title={view.to_sign}>
                <p>{ said }</p>
            </Notice>
            { summary(text, detail) }
            <h2>{ sign.title }</h2>
            { changes(text, name, &detail.opens, &detail.closed) }
            { readiness(text, name, detail.readiness.as_ref()) }
            <h2>{ sign.text }</h2>
            { for detail.text.as_ref().map(|body| mandate_text(text, body, sign.text)) }
            { signature }
        </>
    }
}

/// Why somebody whose side has yet to sign is not offered to.
fn cannot_sign(text: &'static Text, detail: &MandateDetail) -> Html {
    let view = &text.mandates().view;
    if let Some(obstacle) = &detail.obstacle {
        let why = sentence(text, obstacle);
        return html! {
            <Notice tone={Tone::Warn} title={view.not_now}><p>{ why }</p></Notice>
        };
    }
    let Some(chain) = detail.cannot_sign.clone() else {
        return Html::default();
    };
    html! {
        <Notice tone={Tone::Warn} title={view.not_by_you}>
            { chain_of(chain, html! { { view.to_sign_lead } }) }
        </Notice>
    }
}

/// What the server offers to do with it.
fn acts(text: &'static Text, profile: Profile, detail: &MandateDetail) -> Html {
    let view = &text.mandates().view;
    let id = detail.summary.id;
    let step = |step, words: &'static str, class: &'static str| {
        let to = MandateRoute::Act(id, step).under(profile);
        html! { <Link {to} {class}>{ words }</Link> }
    };
    let anew = |name: &'static str, words: &'static str| {
        let fields = [(name, id.to_string())];
        let to = MandateRoute::New.under(profile).with_fields(&fields);
        html! { <Link {to} class="button quiet">{ words }</Link> }
    };
    // What has no end cannot begin again when it ends.
    let can_renew = detail.summary.validity.until().is_some();
    let links: Vec<Html> = detail
        .acts
        .iter()
        .filter_map(|act| match act {
            MandateAct::Withdraw => {
                Some(step(MandateStep::Withdraw, view.withdraw, "button quiet"))
            }
            MandateAct::End => Some(step(MandateStep::End, view.end, "button quiet")),
            MandateAct::Renew if can_renew => Some(anew("renews", view.renew)),
            MandateAct::Transfer => Some(anew("transfers", view.transfer)),
            _ => None,
        })
        .collect();
    let open = detail.file.map(|file| {
        let to = FileRoute::Home.of(file.profile, file.provider);
        html! { <Link {to} class="button">{ view.open_file }</Link> }
    });
    if links.is_empty() && open.is_none() {
        return Html::default();
    }
    html! { <nav class="actions acts-of" aria-label={view.acts}>{ for open }{ for links }</nav> }
}

/// The same mandate in a few lines, above a form about it.
pub fn short(text: &'static Text, detail: &MandateDetail) -> Html {
    summary(text, detail)
}

fn party_words(text: &Text, party: Party) -> &'static str {
    text.name(MandateColumn::of(party))
}

#[cfg(test)]
mod tests {
    use shared::kernel::language::Language;

    use super::*;

    #[test]
    fn what_was_just_done_is_said_as_long_as_it_is_so() {
        use MandateStatus as Status;
        let lasts = [
            (MandateDeed::Started, vec![Status::AwaitingSignature]),
            (
                MandateDeed::Signed,
                vec![Status::Scheduled, Status::InPeriod],
            ),
            (
                MandateDeed::EndSet,
                vec![Status::Scheduled, Status::InPeriod],
            ),
            (MandateDeed::Refused, vec![Status::Refused]),
            (MandateDeed::Withdrawn, vec![Status::Withdrawn]),
            (MandateDeed::Ended, vec![Status::Ended]),
        ];
        for (deed, lasts) in lasts {
            let still = |status: &Status| still_news(deed, *status);
            let said: Vec<Status> = Status::ALL.iter().copied().filter(still).collect();
            assert_eq!(said, lasts, "{deed:?}");
        }
    }

    #[test]
    fn a_name_stands_where_names_stand_and_a_day_where_days_do() {
        for language in Language::ALL {
            let view = &Text::of(language).mandates().view;
            let of = NameAndDay {
                name: "Alix Exemple",
                day: "DAY",
            };
            for said in [(view.signed_later_body)(of), (view.end_set_body)(of)] {
                let (first, second) = said.split_once(". ").unwrap();
                assert!(first.contains("DAY"), "{said}");
                assert!(second.starts_with("Alix Exemple"), "{said}");
            }
        }
    }
}
