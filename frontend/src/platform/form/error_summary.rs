//! All that is wrong with a form, at its top.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use shared::kernel::issue::{Issue, IssueKind};

use crate::platform::browser;
use crate::platform::form::field::field_id;
use crate::platform::text::{SayWrong, Text, use_text};

/// What is wrong with one field, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldError {
    pub name: AttrValue,
    /// What to do about it, with the field's label.
    pub message: AttrValue,
}

/// What is said of a field on its page.
#[derive(Clone, Copy)]
pub struct FieldWords {
    pub label: &'static str,
    /// Asks for what is missing: « Indiquez le numéro de la maison »; none where it may stay empty.
    pub ask: Option<&'static str>,
}

/// Issues in words, each of which says what to do; `words` gives what is said of a field, by its name,
/// `own` what only some capabilities know to be wrong.
pub fn in_words(
    text: &'static Text,
    issues: &[Issue],
    words: impl Fn(&str) -> FieldWords,
    own: SayWrong,
) -> Vec<FieldError> {
    let word = |issue: &Issue| {
        let FieldWords { label, ask } = words(&issue.name);
        let asked = ask.filter(|_| issue.kind == IssueKind::Required);
        let message = asked.map_or_else(
            || {
                let wrong = text.wrong(&issue.kind, own);
                format!("{label}{}{wrong}", text.forms.colon).into()
            },
            AttrValue::Static,
        );
        FieldError {
            name: issue.name.clone().into(),
            message,
        }
    };
    issues.iter().map(word).collect()
}

/// What is wrong with a field, if something is.
pub fn error_of(errors: &[FieldError], name: &str) -> Option<AttrValue> {
    errors
        .iter()
        .find(|error| error.name == name)
        .map(|error| error.message.clone())
}

#[derive(Properties, PartialEq)]
pub struct ErrorSummaryProps {
    /// What is wrong; nothing is shown where nothing is.
    pub errors: Vec<FieldError>,
    /// Counts the attempts: each takes the focus anew.
    #[prop_or_default]
    pub attempt: u32,
}

/// All that is wrong with a form: it takes the focus and links to each field.
#[component]
pub fn ErrorSummary(props: &ErrorSummaryProps) -> Html {
    let text = use_text();
    let place = use_node_ref();
    {
        let place = place.clone();
        let shown = !props.errors.is_empty();
        use_effect_with((shown, props.attempt), move |(shown, _)| {
            let place = place
                .get()
                .and_then(|node| node.dyn_into::<HtmlElement>().ok());
            if let Some(place) = place.filter(|_| *shown) {
                // Without the focus the summary is still an alert.
                let _ = place.focus();
            }
        });
    }
    if props.errors.is_empty() {
        return Html::default();
    }
    let links = props.errors.iter().map(|error| {
        let id = field_id(&error.name);
        let href = format!("#{id}");
        let onclick = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            browser::focus(&id);
        });
        html! { <li><a {href} {onclick}>{ &error.message }</a></li> }
    });
    html! {
        <div class="error-summary" role="alert" tabindex="-1" ref={place} aria-labelledby="error-summary-title">
            <h2 id="error-summary-title">{ text.forms.problem }</h2>
            <ul>{ for links }</ul>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use shared::kernel::language::Language;

    use super::*;

    #[test]
    fn what_is_missing_is_asked_for_and_the_rest_says_of_which_field_it_speaks() {
        let text = Text::of(Language::Fr);
        let issues = [
            Issue::new("houseNumber", IssueKind::Required),
            Issue::new("houseNumber", IssueKind::TooLong(10)),
        ];
        let words = |_: &str| FieldWords {
            label: "Numéro",
            ask: Some("Indiquez le numéro de la maison"),
        };
        let said = in_words(text, &issues, words, |_, _| None);
        let said: Vec<&str> = said.iter().map(|error| &*error.message).collect();
        assert_eq!(
            said,
            [
                "Indiquez le numéro de la maison",
                "Numéro : raccourcissez à 10 caractères au plus"
            ]
        );
    }
}
