//! Refusing, withdrawing and ending a mandate: what follows from it is said before it is confirmed.

use serde::{Deserialize, Serialize};
use shared::kernel::date::Date;
use shared::kernel::id::MandateId;
use shared::kernel::issue::{Issue, IssueKind};
use shared::kernel::words::date;
use shared::mandates::api::{
    EndMandate, LONGEST_REASON, MandateDetail, MandateEnd, ReadMandate, RefuseMandate, Refusing,
    WithdrawMandate,
};
use shared::mandates::{MandateAct, Party};
use shared::policy::{Kind, Profile};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::mandates::TOPIC;
use crate::mandates::pages::{Deed, announce, to_list};
use crate::mandates::parts::{failed, modules, too_late};
use crate::mandates::route::{MandateRoute, MandateStep};
use crate::mandates::view::short;
use crate::platform::api::{Failure, Query, use_query, use_send};
use crate::platform::clock;
use crate::platform::draft::use_draft;
use crate::platform::form::date_field::DateField;
use crate::platform::form::error_summary::{ErrorSummary, FieldError, error_of, in_words};
use crate::platform::form::field::{Control, Field, error_line, field_id};
use crate::platform::live::use_live;
use crate::platform::page::Page;
use crate::platform::route::use_go;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Loading, Notice, Tone};

/// Properties of [`ActPage`].
#[derive(Clone, Copy, Properties, PartialEq)]
pub struct ActPageProps {
    /// As which profile.
    pub profile: Profile,
    /// Which mandate.
    pub id: MandateId,
    /// What is to be done.
    pub step: MandateStep,
}

/// What stands in the fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Typed {
    /// Why it is refused.
    reason: String,
    /// Whether it ends at once; none while nothing was chosen.
    now: Option<bool>,
    /// Otherwise its last day.
    last_day: String,
}

/// What is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Order {
    Refuse(String),
    Withdraw,
    End(Option<Date>),
}

impl Typed {
    fn parse(
        &self,
        step: MandateStep,
        detail: &MandateDetail,
        today: Date,
    ) -> Result<Order, Issue> {
        match (step, self.now) {
            (MandateStep::Withdraw, _) => Ok(Order::Withdraw),
            (MandateStep::Refuse, _) => {
                let reason = self.reason.trim();
                match reason.chars().count() {
                    0 => Err(Issue::new("reason", IssueKind::Required)),
                    1..=LONGEST_REASON => Ok(Order::Refuse(reason.to_owned())),
                    _ => Err(Issue::new("reason", IssueKind::TooLong)),
                }
            }
            (MandateStep::End, None) => Err(Issue::new("now", IssueKind::Required)),
            (MandateStep::End, Some(true)) => Ok(Order::End(None)),
            (MandateStep::End, Some(false)) => {
                let issue = |kind| Err(Issue::new("lastDay", kind));
                let validity = detail.summary.validity;
                match self.last_day.parse::<Date>() {
                    Err(_) if self.last_day.trim().is_empty() => issue(IssueKind::Required),
                    Err(_) => issue(IssueKind::Date),
                    Ok(day) if day < today => issue(IssueKind::Past),
                    Ok(day) if day < validity.from() => issue(IssueKind::EndsBeforeStart),
                    // It can only be brought forward.
                    Ok(day) if validity.until().is_some_and(|until| until <= day) => {
                        issue(IssueKind::Range)
                    }
                    Ok(day) => Ok(Order::End(Some(day))),
                }
            }
        }
    }
}

/// The page on which a step is confirmed.
#[component]
pub fn ActPage(props: &ActPageProps) -> Html {
    let text = use_text();
    let (profile, id) = (props.profile, props.id);
    let query = use_query::<ReadMandate>((profile, id), ());
    use_live(TOPIC, query.reload.clone());
    let title = title(text, props.step);
    match &*query.state {
        Query::Ready(detail) => {
            let to = MandateRoute::One(id).under(profile);
            let (detail, onstale) = (detail.clone(), query.reload.clone());
            html! {
                <Page {title} narrow=true back={(to, AttrValue::Static(text.mandates().acts.back))}>
                    { short(text, &detail) }
                    <ActForm page={*props} {detail} {onstale} />
                </Page>
            }
        }
        Query::Loading => html! { <Loading /> },
        Query::Failed(failure) => html! {
            <Page {title} narrow=true back={to_list(profile, text.mandates().common.back_to_list)}>
                { failed(failure, Some(query.reload.clone())) }
            </Page>
        },
    }
}

fn title(text: &Text, step: MandateStep) -> &'static str {
    let acts = &text.mandates().acts;
    match step {
        MandateStep::Refuse => acts.refuse_title,
        MandateStep::Withdraw => acts.withdraw_title,
        MandateStep::End => acts.end_title,
    }
}

fn act(step: MandateStep) -> MandateAct {
    match step {
        MandateStep::Refuse => MandateAct::Refuse,
        MandateStep::Withdraw => MandateAct::Withdraw,
        MandateStep::End => MandateAct::End,
    }
}

/// Where an order is sent.
#[derive(Clone)]
struct Sending {
    busy: bool,
    failure: Option<Failure>,
    send: Callback<Order>,
}

#[hook]
fn use_order(page: ActPageProps, ondone: Callback<Deed>) -> Sending {
    let params = (page.profile, page.id);
    let deed = |deed: Deed| ondone.reform(move |_: MandateDetail| deed);
    let refusing = use_send::<RefuseMandate>(deed(Deed::Refused));
    let withdrawing = use_send::<WithdrawMandate>(deed(Deed::Withdrawn));
    let ending = use_send::<EndMandate>(deed(Deed::Ended));
    let setting = use_send::<EndMandate>(deed(Deed::EndSet));
    let failures = [
        refusing.failure.clone(),
        withdrawing.failure.clone(),
        ending.failure.clone(),
        setting.failure.clone(),
    ];
    Sending {
        busy: refusing.busy || withdrawing.busy || ending.busy || setting.busy,
        failure: failures.into_iter().flatten().next(),
        send: Callback::from(move |order| match order {
            Order::Refuse(reason) => refusing.send(params, Refusing { reason }),
            Order::Withdraw => withdrawing.send(params, ()),
            Order::End(None) => ending.send(params, MandateEnd { last_day: None }),
            Order::End(last_day) => setting.send(params, MandateEnd { last_day }),
        }),
    }
}

#[derive(Properties, PartialEq)]
struct ActFormProps {
    page: ActPageProps,
    detail: MandateDetail,
    onstale: Callback<()>,
}

#[component]
fn ActForm(props: &ActFormProps) -> Html {
    let text = use_text();
    let (page, detail) = (props.page, &props.detail);
    let go = use_go();
    let draft = use_draft("act", Typed::default());
    let issues = use_state(Vec::<Issue>::new);
    let attempt = use_state(|| 0u32);
    let back = MandateRoute::One(page.id).under(page.profile);
    let sending = use_order(page, {
        let (forget, back) = (draft.forget.clone(), back.clone());
        Callback::from(move |deed| {
            forget.emit(());
            announce(page.id, deed);
            go.to(&back);
        })
    });
    let is_late = sending.failure.as_ref().and_then(Failure::kind) == Some(Kind::Conflict);
    {
        let onstale = props.onstale.clone();
        use_effect_with(is_late, move |is_late| {
            if *is_late {
                onstale.emit(());
            }
        });
    }
    let is_offered = detail.acts.contains(&act(page.step));
    let order = draft.value.parse(page.step, detail, clock::today());
    let onsubmit = {
        let (send, order) = (sending.send.clone(), order.clone());
        let (issues, attempt) = (issues.clone(), attempt.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            attempt.set(*attempt + 1);
            issues.set(order.clone().err().into_iter().collect());
            if let (Ok(order), true) = (order.clone(), is_offered) {
                send.emit(order);
            }
        })
    };
    let errors = errors(text, &issues, sending.failure.as_ref());
    let rest = sending
        .failure
        .as_ref()
        .filter(|failure| failure.issues().is_empty() && !is_late);
    let disabled = sending.busy || !is_offered;
    let words = if sending.busy {
        text.mandates().common.sending
    } else {
        label(text, page.step)
    };
    html! {
        <form class="act-form" novalidate=true {onsubmit}>
            if is_late {
                { too_late(text, sending.failure.as_ref()) }
            } else if !is_offered {
                <Notice tone={Tone::Warn} title={text.mandates().common.too_late} role="alert"><p>{ text.mandates().common.too_late_body }</p></Notice>
            }
            <ErrorSummary errors={errors.clone()} attempt={*attempt} />
            { for rest.map(|failure| failed(failure, None)) }
            { fields(text, page.step, detail, &draft.value, &draft.set, &errors) }
            <p class="consequence" role="status">{ consequence(text, page.step, detail, &order) }</p>
            <p class="actions">
                <button type="submit" class="button" aria-disabled={disabled.then_some("true")}>{ words }</button>
                <Link to={back} class="button quiet" onclick={draft.forget.clone()}>{ text.frame.cancel }</Link>
            </p>
        </form>
    }
}

/// What the button says.
fn label(text: &Text, step: MandateStep) -> &'static str {
    let acts = &text.mandates().acts;
    match step {
        MandateStep::Refuse => acts.refuse,
        MandateStep::Withdraw => acts.withdraw,
        MandateStep::End => acts.end,
    }
}

/// What is wrong with the fields, as it is known here, or else to the server.
fn errors(text: &Text, issues: &[Issue], failure: Option<&Failure>) -> Vec<FieldError> {
    let acts = &text.mandates().acts;
    let of_server = failure.map_or(&[][..], Failure::issues);
    let wrong = if issues.is_empty() { of_server } else { issues };
    let mut errors = in_words(text, wrong, |name| match name {
        "reason" => acts.reason,
        "now" => acts.when,
        _ => acts.last_day,
    });
    for (error, issue) in errors.iter_mut().zip(wrong) {
        if issue.kind == IssueKind::Range {
            error.message = acts.only_earlier.into();
        }
    }
    errors
}

fn fields(
    text: &'static Text,
    step: MandateStep,
    detail: &MandateDetail,
    typed: &Typed,
    set: &Callback<Typed>,
    errors: &[FieldError],
) -> Html {
    match step {
        MandateStep::Withdraw => Html::default(),
        MandateStep::Refuse => reason(text, detail, typed, set, errors),
        MandateStep::End => when(text, typed, set, errors),
    }
}

fn reason(
    text: &'static Text,
    detail: &MandateDetail,
    typed: &Typed,
    set: &Callback<Typed>,
    errors: &[FieldError],
) -> Html {
    let acts = &text.mandates().acts;
    let hint = (acts.reason_hint)(&detail.summary.other.name);
    let value = typed.reason.clone();
    let oninput = {
        let typed = typed.clone();
        set.reform(move |event: InputEvent| Typed {
            reason: event
                .target_dyn_into::<HtmlTextAreaElement>()
                .map(|area| area.value())
                .unwrap_or_default(),
            ..typed.clone()
        })
    };
    let control = Callback::from(move |control: Control| {
        html! {
            <textarea id={control.id} name="reason" rows="4" value={value.clone()} oninput={oninput.clone()}
                aria-describedby={control.described_by} aria-invalid={control.invalid} />
        }
    });
    html! { <Field name="reason" label={acts.reason} {hint} error={error_of(errors, "reason")} {control} /> }
}

fn when(text: &'static Text, typed: &Typed, set: &Callback<Typed>, errors: &[FieldError]) -> Html {
    let acts = &text.mandates().acts;
    let error = error_of(errors, "now");
    let id = field_id("now");
    let error_id = format!("{id}-error");
    let radio = |id: String, now: bool, words: &'static str| {
        let typed = typed.clone();
        let checked = typed.now == Some(now);
        let onchange = set.reform(move |_: Event| Typed {
            now: Some(now),
            ..typed.clone()
        });
        html! {
            <label class="choice card"><input type="radio" name="now" {id} {checked} {onchange} /><b>{ words }</b></label>
        }
    };
    let oninput = {
        let typed = typed.clone();
        set.reform(move |last_day: String| Typed {
            last_day,
            ..typed.clone()
        })
    };
    let described = error.is_some().then(|| error_id.clone());
    html! {
        <fieldset aria-describedby={described}>
            <legend>{ acts.when }</legend>
            { error_line(error_id, error) }
            { radio(id.clone(), true, acts.now) }
            { radio(format!("{id}-day"), false, acts.on_a_day) }
            if typed.now == Some(false) {
                <div class="nested">
                    <DateField name="lastDay" label={acts.last_day} value={typed.last_day.clone()}
                        error={error_of(errors, "lastDay")} {oninput} />
                </div>
            }
        </fieldset>
    }
}

/// What follows, before it is confirmed.
fn consequence(
    text: &Text,
    step: MandateStep,
    detail: &MandateDetail,
    order: &Result<Order, Issue>,
) -> String {
    let acts = &text.mandates().acts;
    let other = &detail.summary.other.name;
    match (step, order) {
        (MandateStep::Refuse, _) => (acts.refuse_consequence)(other),
        (MandateStep::Withdraw, _) => (acts.withdraw_consequence)(other),
        (_, Ok(Order::End(None))) => {
            let parts = modules(text, &detail.opens);
            match detail.summary.side {
                Party::Giver => (acts.now_consequence)(&detail.holder.name, &parts),
                Party::Holder => (acts.now_consequence_own)(&parts),
            }
        }
        (_, Ok(Order::End(Some(day)))) => {
            let after = date(text.language, day.plus_days(1));
            (acts.day_consequence)(&detail.holder.name, &after)
        }
        _ => acts.choose_first.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use shared::kernel::date::Validity;
    use shared::kernel::language::Language;
    use shared::mandates::api::{MandateParty, MandateSummary};
    use shared::mandates::{MandateKind, MandateStatus};
    use shared::registers::Module;

    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn detail() -> MandateDetail {
        let party = |name: &str| MandateParty {
            name: name.into(),
            profession: None,
            inami: None,
            entity: None,
        };
        MandateDetail {
            summary: MandateSummary {
                id: MandateId(7),
                kind: MandateKind::SocialStatus,
                status: MandateStatus::Active,
                side: Party::Giver,
                other: party("Morgan Exemple"),
                validity: Validity::new(day("2026-01-01"), Some(day("2026-12-31"))).unwrap(),
                reference: String::new(),
                awaits: None,
            },
            giver: party("Alix Exemple"),
            holder: party("Morgan Exemple"),
            started_by: Party::Giver,
            acts: vec![MandateAct::End],
            opens: vec![Module::SocialStatus],
            closed: vec![],
            text: None,
            signatures: vec![],
            history: vec![],
            reason: String::new(),
            first_used: None,
            origin: None,
            successor: None,
            readiness: None,
            has_attestation: false,
        }
    }

    #[test]
    fn a_last_day_can_only_be_brought_forward() {
        let today = day("2026-06-15");
        for (typed, kind) in [
            ("", Some(IssueKind::Required)),
            ("2026-02-30", Some(IssueKind::Date)),
            ("2026-06-14", Some(IssueKind::Past)),
            ("2026-12-31", Some(IssueKind::Range)),
            ("2026-06-15", None),
        ] {
            let form = Typed {
                now: Some(false),
                last_day: typed.into(),
                ..Typed::default()
            };
            let issue = form.parse(MandateStep::End, &detail(), today).err();
            assert_eq!(issue.map(|issue| issue.kind), kind, "{typed}");
        }
    }

    #[test]
    fn a_refusal_needs_a_reason() {
        let with = |reason: String| Typed {
            reason,
            ..Typed::default()
        };
        let parse = |typed: Typed| typed.parse(MandateStep::Refuse, &detail(), day("2026-06-15"));
        let wrong = |kind| Err(Issue::new("reason", kind));
        assert_eq!(parse(with("  ".into())), wrong(IssueKind::Required));
        assert_eq!(parse(with("é".repeat(501))), wrong(IssueKind::TooLong));
        assert_eq!(
            parse(with(" Non merci ".into())),
            Ok(Order::Refuse("Non merci".into()))
        );
    }

    #[test]
    fn says_who_can_no_longer_do_what() {
        let text = Text::of(Language::Fr);
        let said = |order| consequence(text, MandateStep::End, &detail(), &order);
        assert!(said(Ok(Order::End(None))).starts_with(
            "Morgan Exemple ne pourra plus ouvrir «\u{a0}Statut social INAMI\u{a0}» dès maintenant"
        ));
        assert!(
            said(Ok(Order::End(Some(day("2026-06-30")))))
                .contains("à partir du 1er\u{a0}juillet 2026")
        );
        assert_eq!(
            said(Err(Issue::new("now", IssueKind::Required))),
            text.mandates().acts.choose_first
        );
    }
}
