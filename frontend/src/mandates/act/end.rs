//! Ending a mandate, at once or on a day.

use shared::kernel::issue::IssueKind;
use shared::kernel::words::date;
use shared::mandates::api::{EndDraft, EndMandate, MandateDetail, MandateEnd};
use shared::mandates::{MandateAct, Party};
use yew::prelude::*;

use super::{ActProps, use_done};
use crate::mandates::pages::MandateDeed;
use crate::mandates::parts::modules;
use crate::mandates::text::Closes;
use crate::platform::api::use_send;
use crate::platform::clock;
use crate::platform::form::date_field::DateField;
use crate::platform::form::typed::use_kept;
use crate::platform::form::{Called, Form, use_form};
use crate::platform::text::named::NameAndDay;
use crate::platform::text::{Text, use_text};

/// The form: at once, or on which day.
#[component]
pub fn End(props: &ActProps) -> Html {
    let text = use_text();
    let acts = &text.mandates().acts;
    let typed = use_kept("act", EndDraft::default());
    let validity = props.detail.summary.validity;
    let parse = move |draft: &EndDraft| draft.parse(validity, clock::today());
    let end = parse(&typed.value.mine).ok();
    let deed = match end {
        Some(MandateEnd { last_day: Some(_) }) => MandateDeed::EndSet,
        _ => MandateDeed::Ended,
    };
    let done = use_done(props, &typed.forget, deed);
    let sending = use_send::<EndMandate>(done).to(props.params());
    let form = use_form(
        typed,
        CALLED,
        parse,
        sending.read_from(props.source.clone()),
    );
    let form = form.worded(|issue| {
        (issue.kind == IssueKind::Range).then_some(AttrValue::Static(acts.only_earlier))
    });
    let fields = fields(text, &form);
    let consequence = consequence(text, &props.detail, end);
    props.draw((MandateAct::End, acts.end), form, fields, consequence)
}

const CALLED: Called = Called {
    label,
    ask: |text, name| Some((text.mandates().acts.ask)(name)),
};

fn label(text: &'static Text, name: &str) -> &'static str {
    match name {
        "now" => text.mandates().acts.when,
        _ => text.mandates().acts.last_day,
    }
}

fn fields(text: &'static Text, form: &Form<EndDraft>) -> Html {
    let acts = &text.mandates().acts;
    let choices = [(true, acts.now, None), (false, acts.on_a_day, None)];
    let day = (form.value.now == Some(false)).then(|| {
        html! { <div class="nested"><DateField ..form.day("lastDay", |draft| &mut draft.last_day) /></div> }
    });
    form.choices(
        "now",
        &choices,
        |draft| &mut draft.now,
        day.unwrap_or_default(),
    )
}

/// What follows, before it is confirmed.
fn consequence(text: &Text, detail: &MandateDetail, end: Option<MandateEnd>) -> String {
    let acts = &text.mandates().acts;
    match end {
        Some(MandateEnd { last_day: None }) => {
            let parts = modules(text, &detail.opens);
            match detail.summary.side {
                Party::Giver => (acts.now_consequence)(Closes {
                    name: &detail.holder.name,
                    modules: &parts,
                }),
                Party::Holder => (acts.now_consequence_own)(&parts),
            }
        }
        Some(MandateEnd {
            last_day: Some(day),
        }) => {
            let after = date(text.language, day.plus_days(1));
            (acts.day_consequence)(NameAndDay {
                name: &detail.holder.name,
                day: &after,
            })
        }
        None => acts.choose_first.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use shared::kernel::date::{Date, Validity};
    use shared::kernel::id::MandateId;
    use shared::kernel::language::Language;
    use shared::mandates::api::{MandateParty, MandateSummary};
    use shared::mandates::{MandateKind, MandateStatus, SignedHere};
    use shared::registers::Module;

    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn detail() -> MandateDetail {
        let party = |name: &str| MandateParty::named(name.into());
        MandateDetail {
            file: None,
            summary: MandateSummary {
                id: MandateId(7),
                kind: MandateKind::SocialStatus,
                status: MandateStatus::InPeriod,
                side: Party::Giver,
                other: party("Morgan Exemple"),
                validity: Validity::new(day("2026-01-01"), Some(day("2026-12-31"))).unwrap(),
                reference: String::new(),
                recorded: None,
                signed_here: SignedHere::Both,
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
            cannot_sign: None,
            obstacle: None,
            has_attestation: false,
        }
    }

    #[test]
    fn says_who_can_no_longer_do_what() {
        let text = Text::of(Language::Fr);
        let end = |last_day| Some(MandateEnd { last_day });
        let said = |end| consequence(text, &detail(), end);
        assert!(said(end(None)).starts_with(
            "Morgan Exemple ne pourra plus ouvrir «\u{a0}Statut social INAMI\u{a0}» dès maintenant"
        ));
        assert!(said(end(Some(day("2026-06-30")))).contains("à partir du 1er\u{a0}juillet 2026"));
        assert_eq!(said(None), text.mandates().acts.choose_first);
    }
}
