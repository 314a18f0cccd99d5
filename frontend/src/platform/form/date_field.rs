//! Days in forms: three small fields, which people fill in faster than any calendar.

use yew::prelude::*;

use crate::platform::form::field::{error_line, field_id, typed};
use crate::platform::text::use_text;

#[derive(Properties, PartialEq)]
pub struct DateFieldProps {
    /// Its name in the input, as issues name it.
    pub name: AttrValue,
    pub label: AttrValue,
    /// The day as `2026-12-31`; what is no day yet in the same order; empty where nothing is typed.
    pub value: AttrValue,
    /// Told of each change, in the same form.
    pub oninput: Callback<String>,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    #[prop_or_default]
    pub error: Option<AttrValue>,
    #[prop_or_default]
    pub optional: bool,
}

/// Year, month and day as they are typed.
type DayParts = [String; 3];

/// The parts of a value.
fn parts(value: &str) -> DayParts {
    let mut parts = value.splitn(3, '-').map(str::to_owned);
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}

/// The value of the parts: digits filled up with a zero, nothing where nothing is typed.
fn value(parts: &DayParts) -> String {
    let [year, month, day] = parts.each_ref().map(|part| part.trim());
    match (year, month, day) {
        ("", "", "") => String::new(),
        _ => format!("{year}-{month:0>2}-{day:0>2}"),
    }
}

/// A day: its day, month and year in the order of the country.
#[component]
pub fn DateField(props: &DateFieldProps) -> Html {
    let text = use_text();
    let typed_parts = use_state(|| parts(&props.value));
    // What was changed from outside, or brought back, takes the place of what was typed.
    let shown = match value(&typed_parts) == *props.value {
        true => (*typed_parts).clone(),
        false => parts(&props.value),
    };
    let id = field_id(&props.name);
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let hint = props
        .hint
        .clone()
        .unwrap_or(AttrValue::Static(text.forms.date_hint));
    let described = match props.error {
        Some(_) => format!("{hint_id} {error_id}"),
        None => hint_id.clone(),
    };
    let invalid = props.error.is_some().then_some("true");
    // The first field has the id of the whole: links of the error summary lead to it.
    let part = |place: usize,
                id: String,
                label: &'static str,
                class: &'static str,
                length: &'static str| {
        let (state, told) = (typed_parts.clone(), props.oninput.clone());
        let current = shown.get(place).cloned().unwrap_or_default();
        let shown = shown.clone();
        let oninput = Callback::from(move |event: InputEvent| {
            let mut parts = shown.clone();
            if let Some(part) = parts.get_mut(place) {
                *part = typed(&event);
            }
            told.emit(value(&parts));
            state.set(parts);
        });
        html! {
            <div>
                <label for={id.clone()}>{ label }</label>
                <input type="text" {class} {id} value={current} {oninput} inputmode="numeric" maxlength={length}
                    autocomplete="off" aria-invalid={invalid} />
            </div>
        }
    };
    html! {
        <fieldset class={classes!("field", "date", props.error.is_some().then_some("wrong"))} aria-describedby={described}>
            <legend>
                { &props.label }
                { for props.optional.then(|| html! { <span class="optional">{ " " }{ text.forms.optional }</span> }) }
            </legend>
            <p class="hint" id={hint_id}>{ hint }</p>
            { error_line(error_id, props.error.clone()) }
            <div class="parts">
                { part(2, id.clone(), text.forms.day, "w-2", "2") }
                { part(1, format!("{id}-month"), text.forms.month, "w-2", "2") }
                { part(0, format!("{id}-year"), text.forms.year, "w-4", "4") }
            </div>
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_and_parts_days() {
        assert_eq!(value(&parts("2026-12-31")), "2026-12-31");
        assert_eq!(value(&parts("")), "");
        assert_eq!(
            value(&["2026".into(), "3".into(), "7".into()]),
            "2026-03-07"
        );
        assert_eq!(value(&[String::new(), "3".into(), String::new()]), "-03-00");
        assert!(
            value(&["2026".into(), "3".into(), String::new()])
                .parse::<shared::kernel::date::Date>()
                .is_err()
        );
    }
}
