//! Messages: what is loading, what failed, what was done.

use yew::prelude::*;

use crate::platform::failure::Failure;
use crate::platform::text::use_text;
use crate::platform::ui::icon::{Icon, Picture};

/// How a notice sounds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Something to know.
    #[default]
    Plain,
    /// Something succeeded.
    Good,
    /// Something to be careful with.
    Warn,
    /// Something failed.
    Bad,
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Self::Plain => "notice",
            Self::Good => "notice good",
            Self::Warn => "notice warn",
            Self::Bad => "notice bad",
        }
    }

    fn icon(self) -> Option<Icon> {
        match self {
            Self::Plain => None,
            Self::Good => Some(Icon::Tick),
            Self::Warn | Self::Bad => Some(Icon::Alert),
        }
    }
}

#[derive(Properties, PartialEq)]
pub struct NoticeProps {
    #[prop_or_default]
    pub tone: Tone,
    /// In a few words.
    #[prop_or_default]
    pub title: Option<AttrValue>,
    /// Whether it appears on a page that is there already, and so is to be read out: `status`, or
    /// at once: `alert`.
    #[prop_or_default]
    pub role: Option<AttrValue>,
    #[prop_or_default]
    pub children: Html,
}

/// A message on a page.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    let icon = props.tone.icon().map(|icon| html! { <Picture {icon} /> });
    let title = props
        .title
        .clone()
        .map(|title| html! { <p class="title">{ title }</p> });
    html! {
        <div class={props.tone.class()} role={props.role.clone()}>
            { icon }
            <div>{ title }{ props.children.clone() }</div>
        </div>
    }
}

#[component]
pub fn Loading() -> Html {
    let text = use_text();
    html! { <p class="loading" role="status">{ text.frame.loading }</p> }
}

#[derive(Properties, PartialEq)]
pub struct FailedProps {
    pub failure: Failure,
    /// Tries again, if that can help.
    #[prop_or_default]
    pub retry: Option<Callback<()>>,
}

/// Why something is not here, and what to do.
#[component]
pub fn Failed(props: &FailedProps) -> Html {
    let text = use_text();
    let words = text.failure(&props.failure);
    let instance = match &props.failure {
        // A name for the log helps with faults, and only confuses where one mistyped a password.
        Failure::Problem(problem) if problem.status >= 500 && !problem.instance.is_empty() => {
            html! {
                <p class="small soft">{ text.failures.reference }{ " " }<span class="num">{ &problem.instance }</span></p>
            }
        }
        _ => Html::default(),
    };
    let retry = props.retry.clone().map(|retry| {
        let onclick = retry.reform(|_: MouseEvent| ());
        html! { <button type="button" class="button quiet" {onclick}>{ text.frame.retry }</button> }
    });
    html! {
        <Notice tone={Tone::Bad} title={words.title} role="alert">
            <p>{ words.body }</p>
            { instance }
            { retry }
        </Notice>
    }
}
