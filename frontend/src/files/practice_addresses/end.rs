//! The form to end a practice address on a day.

use shared::files::practice_addresses::{EndOfAddress, EndPracticeAddress, PracticeAddress};
use shared::kernel::date::Date;
use shared::kernel::issue::{Issue, IssueKind};
use shared::policy::Kind;
use yew::prelude::*;

use crate::files::home::FileProps;
use crate::files::practice_addresses::Deed;
use crate::files::practice_addresses::card::card;
use crate::files::practice_addresses::form::use_leave;
use crate::platform::api::{Failure, use_send};
use crate::platform::clock;
use crate::platform::draft::use_draft;
use crate::platform::form::date_field::DateField;
use crate::platform::form::error_summary::{ErrorSummary, error_of, in_words};
use crate::platform::form::parts::{buttons, rest_of_failure, restored};
use crate::platform::text::{Text, use_text};
use crate::platform::ui::notice::{Notice, Tone};
use shared::kernel::words::date;

const LAST_DAY: &str = "lastDay";

/// Properties of [`EndForm`].
#[derive(Properties, PartialEq)]
pub struct EndFormProps {
    /// Of which file.
    pub page: FileProps,
    /// The address.
    pub address: PracticeAddress,
    /// The address was changed meanwhile: it is to be read anew.
    pub onstale: Callback<()>,
    /// Whether the file has closed: nothing can be confirmed.
    pub closed: bool,
}

/// Asks for the last day and says what follows from it, before it is confirmed.
#[component]
pub fn EndForm(props: &EndFormProps) -> Html {
    let text = use_text();
    let practice = &text.file().practice;
    let address = &props.address;
    let draft = use_draft(
        "end",
        clock::today().max(address.validity.from()).to_string(),
    );
    let issues = use_state(Vec::<Issue>::new);
    let attempt = use_state(|| 0u32);
    let leave = use_leave(props.page, &draft.forget);
    let sending = use_send::<EndPracticeAddress>(leave.reform(|_| Some(Deed::Ended)));
    let is_stale = sending.failure.as_ref().and_then(Failure::kind) == Some(Kind::Conflict);
    {
        let onstale = props.onstale.clone();
        use_effect_with(is_stale, move |is_stale| {
            if *is_stale {
                onstale.emit(());
            }
        });
    }
    let chosen = last_day(&draft.value, address.validity.from());
    let onsubmit = {
        let params = (props.page.profile, props.page.provider, address.id);
        let (version, chosen, closed) = (address.version, chosen.clone(), props.closed);
        let (sending, issues, attempt) = (sending.clone(), issues.clone(), attempt.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if closed {
                return;
            }
            attempt.set(*attempt + 1);
            sending.clear();
            issues.set(chosen.clone().err().into_iter().collect());
            if let Ok(last_day) = chosen {
                sending.send(params, EndOfAddress { last_day, version });
            }
        })
    };
    let of_server = sending
        .failure
        .as_ref()
        .map(Failure::issues)
        .unwrap_or_default();
    let wrong = if issues.is_empty() {
        of_server
    } else {
        &issues
    };
    let errors = in_words(text, wrong, |_| practice.last_day);
    html! {
        <>
            if is_stale {
                <Notice tone={Tone::Warn} role="alert"><p>{ practice.changed_meanwhile }</p></Notice>
            }
            { card(text, address, "h2", Html::default()) }
            <form class="end-form" novalidate=true {onsubmit}>
                { restored(text, draft.restored, &draft.forget) }
                <ErrorSummary errors={errors.clone()} attempt={*attempt} />
                { rest_of_failure(sending.failure.as_ref()) }
                <DateField name={LAST_DAY} label={practice.last_day} value={draft.value.clone()}
                    error={error_of(&errors, LAST_DAY)} oninput={draft.set.clone()} />
                <p class="consequence" role="status">{ consequence(text, &chosen) }</p>
                { buttons(text, practice.confirm_end, (sending.busy, props.closed), &leave.reform(|()| None)) }
            </form>
        </>
    }
}

/// The last day as typed, or what is wrong with it.
fn last_day(typed: &str, from: Date) -> Result<Date, Issue> {
    let kind = match typed.parse::<Date>() {
        Ok(day) if day >= from => return Ok(day),
        Ok(_) => IssueKind::EndsBeforeStart,
        Err(_) if typed.trim().is_empty() => IssueKind::Required,
        Err(_) => IssueKind::Date,
    };
    Err(Issue::new(LAST_DAY, kind))
}

/// What follows, as far as it can be told.
fn consequence(text: &Text, chosen: &Result<Date, Issue>) -> String {
    match chosen {
        Ok(day) => (text.file().practice.consequence)(&date(text.language, day.plus_days(1))),
        Err(_) => text.file().practice.consequence_unknown.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use shared::kernel::language::Language;

    use super::*;

    #[test]
    fn says_what_follows_before_it_is_confirmed() {
        let from = "2026-01-01".parse().unwrap();
        let text = Text::of(Language::Fr);
        let chosen = last_day("2026-12-31", from);
        assert!(consequence(text, &chosen).starts_with("À partir du 1er\u{a0}janvier 2027,"));
        for (typed, kind) in [
            ("", IssueKind::Required),
            ("2026-02-30", IssueKind::Date),
            ("2025-12-31", IssueKind::EndsBeforeStart),
        ] {
            assert_eq!(
                last_day(typed, from),
                Err(Issue::new(LAST_DAY, kind)),
                "{typed}"
            );
        }
    }
}
