//! Refusing, withdrawing and ending a mandate: what follows from it is said before it is confirmed.

mod end;
mod refuse;
mod withdraw;

use shared::kernel::id::MandateId;
use shared::mandates::MandateAct;
use shared::mandates::api::{MandateDetail, ReadMandate};
use shared::policy::Profile;
use yew::prelude::*;

use self::end::End;
use self::refuse::Refuse;
use self::withdraw::Withdraw;
use crate::mandates::TOPIC;
use crate::mandates::pages::{MandateDeed, announce, to_list};
use crate::mandates::parts::{failed, too_late};
use crate::mandates::route::{MandateRoute, MandateStep};
use crate::mandates::view::short;
use crate::platform::api::{Query, use_query};
use crate::platform::form::Form;
use crate::platform::form::sending::Source;
use crate::platform::live::use_live;
use crate::platform::page::Page;
use crate::platform::route::use_go;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Loading, Notice, Tone};

#[derive(Clone, Copy, Properties, PartialEq)]
pub struct ActPageProps {
    pub profile: Profile,
    pub id: MandateId,
    pub step: MandateStep,
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
            let (detail, source) = (detail.clone(), Source::from(&query));
            let form = match props.step {
                MandateStep::Refuse => html! { <Refuse {profile} {detail} {source} /> },
                MandateStep::Withdraw => html! { <Withdraw {profile} {detail} {source} /> },
                MandateStep::End => html! { <End {profile} {detail} {source} /> },
            };
            html! {
                <Page {title} narrow=true back={(to, AttrValue::Static(text.mandates().acts.back))}>
                    { form }
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

#[derive(Properties, PartialEq)]
pub struct ActProps {
    pub profile: Profile,
    pub detail: MandateDetail,
    pub source: Source,
}

impl ActProps {
    fn params(&self) -> (Profile, MandateId) {
        (self.profile, self.detail.summary.id)
    }

    /// Draws a form as all of them are drawn: the fields, and what follows from them.
    fn draw<D: Clone + PartialEq + 'static>(
        &self,
        (act, words): (MandateAct, &'static str),
        form: Form<D>,
        fields: Html,
        consequence: String,
    ) -> Html {
        let (text, failure) = (form.text, form.failure.clone());
        let common = &text.mandates().common;
        let is_offered = self.detail.acts.contains(&act);
        let form = form.closed_if(!is_offered);
        let back = MandateRoute::One(self.detail.summary.id).under(self.profile);
        html! {
            <>
                { short(text, &self.detail) }
                <form class="act-form" novalidate=true onsubmit={form.onsubmit()}>
                    if form.is_late() {
                        { too_late(text, failure.as_ref()) }
                    } else if !is_offered {
                        <Notice tone={Tone::Warn} title={common.too_late} role="alert"><p>{ common.too_late_body }</p></Notice>
                    }
                    { form.summary() }
                    { for form.rest().map(|failure| failed(failure, None)) }
                    { fields }
                    <p class="consequence" role="status">{ consequence }</p>
                    <p class="actions">
                        { form.button(words, common.sending) }
                        <Link to={back} class="button quiet" onclick={form.typed.forget.clone()}>{ text.frame.cancel }</Link>
                    </p>
                </form>
            </>
        }
    }
}

/// Drops what was typed and goes back to the mandate, which says what was done.
#[hook]
pub fn use_done(
    props: &ActProps,
    forget: &Callback<()>,
    deed: MandateDeed,
) -> Callback<MandateDetail> {
    let (go, forget) = (use_go(), forget.clone());
    let (profile, id) = props.params();
    Callback::from(move |_| {
        forget.emit(());
        announce(id, deed);
        go.to(&MandateRoute::One(id).under(profile));
    })
}
