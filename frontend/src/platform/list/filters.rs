//! The form that narrows a list. What it says stands in the address of the page, which can be kept.

use shared::kernel::issue::Issue;
use shared::kernel::list::{Field, Filter, Input};
use yew::prelude::*;

use crate::platform::form::date_field::DateField;
use crate::platform::form::error_summary::{ErrorSummary, FieldError, error_of, in_words};
use crate::platform::form::field::{SelectField, TextField};
use crate::platform::route::{Address, use_go};
use crate::platform::text::use_text;
use crate::platform::ui::link::Link;

/// Fields by their names.
type Pairs = Vec<(&'static str, String)>;

/// What a filter looks like as a form.
#[derive(Clone)]
pub struct FilterForm {
    fields: Vec<FilterField>,
    /// What of what is typed narrows, as it stands in the address; or what is wrong with it.
    read: fn(&[String]) -> Result<Pairs, Vec<Issue>>,
}

impl PartialEq for FilterForm {
    fn eq(&self, other: &Self) -> bool {
        self.fields == other.fields
    }
}

impl FilterForm {
    /// The form of a filter, with the words of each field: what it is called, and its choices.
    pub fn of<F: Filter>(words: impl Fn(&str) -> (&'static str, Choices)) -> Self {
        let described = F::FIELDS.iter().map(|field| {
            let (label, choices) = words(field.name);
            FilterField {
                field: *field,
                label,
                choices,
            }
        });
        Self {
            fields: described.collect(),
            read: |typed| F::parse(typed).map(|filter| filter.pairs()),
        }
    }

    /// What each field is called, and how many choices it has.
    #[cfg(test)]
    pub fn words(&self) -> Vec<(&'static str, usize)> {
        let words = |field: &FilterField| (field.label, field.choices.len());
        self.fields.iter().map(words).collect()
    }

    fn label(&self, name: &str) -> &'static str {
        let found = self.fields.iter().find(|field| field.field.name == name);
        found.map_or("", |field| field.label)
    }
}

/// Code and words of each choice.
pub type Choices = Vec<(AttrValue, AttrValue)>;

#[derive(Clone, Debug, PartialEq)]
struct FilterField {
    field: Field,
    label: &'static str,
    choices: Choices,
}

impl FilterField {
    fn draw(&self, value: String, put: Callback<String>, errors: &[FieldError]) -> Html {
        let (name, label) = (self.field.name, self.label);
        let error = error_of(errors, name);
        match self.field.input {
            Input::Choice => html! {
                <SelectField {name} {label} options={self.choices.clone()} {value} {error} onchange={put} />
            },
            Input::Text => html! {
                <TextField {name} {label} {value} {error} autocomplete="off" oninput={put} verbatim=true />
            },
            Input::Day => html! {
                <DateField {name} {label} {value} {error} optional=true oninput={put} />
            },
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FilterWords {
    pub filters: &'static str,
    pub apply: &'static str,
    /// Shows all again.
    pub reset: &'static str,
}

#[derive(Properties, PartialEq)]
pub struct FiltersProps {
    pub words: FilterWords,
    pub form: FilterForm,
    /// What the address says, by field.
    pub typed: Vec<String>,
    /// Whether that narrows the list.
    pub is_filtered: bool,
    /// The list that is not narrowed.
    pub list: Address,
}

#[component]
pub fn Filters(props: &FiltersProps) -> Html {
    let text = use_text();
    let go = use_go();
    let draft = use_state(|| props.typed.clone());
    let issues = use_state(Vec::<Issue>::new);
    let attempt = use_state(|| 0u32);
    {
        // Another address, by the browser's own buttons or a link, is another filter.
        let (setter, issues) = (draft.setter(), issues.setter());
        use_effect_with(props.typed.clone(), move |typed| {
            setter.set(typed.clone());
            issues.set(Vec::new());
        });
    }
    let onsubmit = {
        let (draft, issues, attempt) = (draft.clone(), issues.clone(), attempt.clone());
        let (list, read) = (props.list.clone(), props.form.read);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            attempt.set(*attempt + 1);
            match read(&draft) {
                Ok(fields) => {
                    issues.set(Vec::new());
                    go.to(&list.with_fields(&fields));
                }
                Err(wrong) => issues.set(wrong),
            }
        })
    };
    let errors = in_words(text, &issues, |name| props.form.label(name), |_, _| None);
    let fields = props.form.fields.iter().enumerate().map(|(place, field)| {
        let draft = draft.clone();
        let value = draft.get(place).cloned().unwrap_or_default();
        let put = Callback::from(move |typed: String| {
            let mut new = (*draft).clone();
            if let Some(value) = new.get_mut(place) {
                *value = typed;
            }
            draft.set(new);
        });
        field.draw(value, put, &errors)
    });
    html! {
        <details class="filters" open={props.is_filtered || !issues.is_empty()}>
            <summary>{ props.words.filters }</summary>
            <form novalidate=true {onsubmit}>
                <ErrorSummary errors={errors.clone()} attempt={*attempt} />
                <div class="filter-fields">{ for fields }</div>
                <p class="actions">
                    <button type="submit" class="button">{ props.words.apply }</button>
                    if props.is_filtered {
                        <Link to={props.list.clone()} class="button quiet">{ props.words.reset }</Link>
                    }
                </p>
            </form>
        </details>
    }
}
