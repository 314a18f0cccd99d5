//! The signature: one button; who signs shows again that it is they, where that was too long ago.

use shared::kernel::issue::Wrong;
use shared::kernel::term::Vocabulary;
use shared::policy::{PolicyFact, ProblemKind, Profile, SIGNING_LEVEL};
use shared::sign_in::api::{CodeConfirmation, ConfirmForTest, ConfirmWithCode};
use shared::sign_in::{DigitalKey, SignInIssue};
use yew::prelude::*;

use crate::mandates::parts::{blocking, failed, too_late};
use crate::mandates::text::wrong;
use crate::platform::api::{Failure, use_send};
use crate::platform::form::field::{PasswordField, TextField};
use crate::platform::form::typed::use_typed;
use crate::platform::form::use_form;
use crate::platform::text::{Text, capitalised, say_wrong, use_text};
use crate::platform::ui::dialog::Dialog;
use crate::platform::ui::notice::{Failed, Notice, Tone};
use crate::sign_in::code::CALLED;
use crate::sign_in::session::{use_session, use_signed_in};

#[derive(Properties, PartialEq)]
pub struct SignatureProps {
    pub profile: Profile,
    pub label: &'static str,
    pub busy: bool,
    #[prop_or_default]
    pub failure: Option<Failure>,
    /// Signs, and signs anew once the identity is confirmed.
    pub onsign: Callback<()>,
    pub onclear: Callback<()>,
    /// What stands beside the button.
    #[prop_or_default]
    pub children: Html,
}

/// What a signature lacks that the signer can add alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lacks {
    /// The identity was not shown within the last minutes.
    Confirmation,
    /// The key does not assure enough.
    Level,
}

fn lacks(failure: Option<&Failure>) -> Option<Lacks> {
    let failure = failure.filter(|failure| failure.kind() == Some(ProblemKind::Refused))?;
    match PolicyFact::read(&failure.chain()?.missing()?.fact.0)? {
        PolicyFact::IdentityConfirmed => Some(Lacks::Confirmation),
        PolicyFact::AssuranceLevel(_) => Some(Lacks::Level),
        PolicyFact::SignedIn => None,
    }
}

/// The button that signs, and what stands in its way.
#[component]
pub fn Signature(props: &SignatureProps) -> Html {
    let text = use_text();
    let sign = &text.mandates().sign;
    let lacks = lacks(props.failure.as_ref());
    let onclick = props.onsign.reform(|_: MouseEvent| ());
    let words = if props.busy {
        sign.signing
    } else {
        props.label
    };
    let open = lacks == Some(Lacks::Confirmation) && !props.busy;
    html! {
        <div class="signature">
            { why_not(text, props.profile, props.failure.as_ref(), lacks) }
            <p class="soft">{ sign.agree }</p>
            <p class="actions">
                <button type="button" class="button" aria-disabled={props.busy.then_some("true")} {onclick}>{ words }</button>
                { props.children.clone() }
            </p>
            <Dialog id="confirm-identity" title={sign.confirm_title} {open} onclose={props.onclear.clone()}>
                <ConfirmIdentity onconfirmed={props.onsign.clone()} />
            </Dialog>
        </div>
    }
}

/// What stands in the way of a signature, but for what the dialog asks.
fn why_not(
    text: &'static Text,
    profile: Profile,
    failure: Option<&Failure>,
    lacks: Option<Lacks>,
) -> Html {
    let (Some(failure), None | Some(Lacks::Level)) = (failure, lacks) else {
        return Html::default();
    };
    if lacks == Some(Lacks::Level) {
        return level(text);
    }
    if failure.kind() == Some(ProblemKind::Conflict) {
        return too_late(text, Some(failure));
    }
    if failure.issues().is_empty() {
        return failed(failure, None);
    }
    html! {
        <Notice tone={Tone::Bad} title={text.forms.problem} role="alert">
            { for failure.issues().iter().map(|issue| html! { <p>{ sentence(text, &issue.kind) }</p> }) }
            { blocking(text, profile, failure.issues()) }
        </Notice>
    }
}

/// What is wrong, as a sentence.
pub fn sentence(text: &'static Text, kind: &Wrong) -> String {
    capitalised(&text.wrong(kind, wrong)) + "."
}

/// Which keys would do.
fn level(text: &'static Text) -> Html {
    let sign = &text.mandates().sign;
    let enough = DigitalKey::ALL
        .into_iter()
        .filter(|key| key.level() >= SIGNING_LEVEL && *key != DigitalKey::TestIdentity);
    html! {
        <Notice tone={Tone::Bad} title={sign.level_title} role="alert">
            <p>{ sign.level_body }</p>
            <ul>{ for enough.map(|key| html! { <li>{ text.name(key) }</li> }) }</ul>
        </Notice>
    }
}

#[derive(Properties, PartialEq)]
struct ConfirmIdentityProps {
    onconfirmed: Callback<()>,
}

/// Shows again who signs, with the key of the session.
#[component]
fn ConfirmIdentity(props: &ConfirmIdentityProps) -> Html {
    let text = use_text();
    let sign = &text.mandates().sign;
    let key = use_session().and_then(|session| session.session().map(|session| session.key));
    let signed_in = use_signed_in();
    let confirmed = {
        let onconfirmed = props.onconfirmed.clone();
        Callback::from(move |session| {
            signed_in.emit(session);
            onconfirmed.emit(());
        })
    };
    let for_test = use_send::<ConfirmForTest>(confirmed.clone());
    let content = match key {
        Some(DigitalKey::MobileApp) => html! { <WithCode {confirmed} /> },
        Some(DigitalKey::TestIdentity) => {
            let sending = for_test.clone();
            let onclick = Callback::from(move |_: MouseEvent| sending.send((), ()));
            html! {
                <>
                    if let Some(failure) = for_test.failure.clone() {
                        <Failed {failure} />
                    }
                    <button type="button" class="button" aria-disabled={for_test.busy.then_some("true")} {onclick}>
                        { sign.confirm_for_test }
                    </button>
                </>
            }
        }
        _ => html! { <Notice tone={Tone::Warn}><p>{ sign.other_key }</p></Notice> },
    };
    html! { <><p>{ sign.confirm_body }</p>{ content }</> }
}

#[derive(Properties, PartialEq)]
struct WithCodeProps {
    confirmed: Callback<shared::sign_in::api::Session>,
}

/// Password and a code by mobile app.
#[component]
fn WithCode(props: &WithCodeProps) -> Html {
    let text = use_text();
    let (sign, code) = (&text.mandates().sign, text.code());
    let typed = use_typed(CodeConfirmation::default());
    let sending = use_send::<ConfirmWithCode>(props.confirmed.clone()).to(());
    let form = use_form(typed, CALLED, CodeConfirmation::parse, sending)
        .with_own(say_wrong::<SignInIssue>);
    let rest = form.rest().map(|failure| match failure.kind() {
        Some(ProblemKind::WrongCredentials) => html! {
            <Notice tone={Tone::Bad} role="alert"><p>{ sign.wrong }</p></Notice>
        },
        _ => html! { <Failed failure={failure.clone()} /> },
    });
    html! {
        <form novalidate=true onsubmit={form.onsubmit()}>
            { for rest }
            <PasswordField ..form.password("password", "current-password", |form| &mut form.password) />
            <div class="code">
                <TextField hint={code.code_hint} inputmode="numeric" autocomplete="one-time-code" verbatim=true
                    ..form.line("code", |form| &mut form.code) />
            </div>
            { form.button(sign.confirm, sign.signing) }
        </form>
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use shared::kernel::json;
    use shared::organisations::OrganisationsFact;
    use shared::policy::{Chain, Fact, Link, LinkState, Problem};

    use super::*;
    use crate::platform::failure::Reported;

    #[test]
    fn tells_what_the_signer_can_add_alone() {
        let refused = |fact| {
            let mut problem = Problem::new(ProblemKind::Refused);
            problem.chain = Some(Chain(vec![Link {
                fact,
                state: LinkState::Missing,
                since: None,
                granters: vec![],
            }]));
            let answer = serde_json::to_string(&problem).unwrap();
            let brief = json::read(&answer).unwrap();
            Failure::Problem(Rc::new(Reported { brief, answer }))
        };
        let of = |fact: Fact| lacks(Some(&refused(fact)));
        assert_eq!(
            of(PolicyFact::IdentityConfirmed.into()),
            Some(Lacks::Confirmation)
        );
        let level = PolicyFact::AssuranceLevel(SIGNING_LEVEL);
        assert_eq!(of(level.into()), Some(Lacks::Level));
        assert_eq!(of(OrganisationsFact::AccessManager.into()), None);
        assert_eq!(lacks(Some(&Failure::Unreachable)), None);
    }
}
