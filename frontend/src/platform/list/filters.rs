//! The form that narrows a list. What it says stands in the address of the page, which can be kept.

use shared::kernel::issue::Issue;
use shared::kernel::list::{Field, Filter, Input};
use yew::prelude::*;

use super::text::ListText;
use crate::platform::form::date_field::DateField;
use crate::platform::form::field::{SelectField, TextField};
use crate::platform::form::fields::{Fields, Label};
use crate::platform::form::sending::Sending;
use crate::platform::form::typed::{Edit, use_typed};
use crate::platform::form::{Called, use_form};
use crate::platform::route::{Address, use_go};
#[cfg(test)]
use crate::platform::text::Text;
use crate::platform::text::use_text;
use crate::platform::ui::link::Link;

/// Fields by their names.
type Pairs = Vec<(&'static str, String)>;

/// What is typed, by field.
type Texts = Vec<String>;

/// What a filter looks like as a form.
#[derive(Clone)]
pub struct FilterForm {
    fields: Vec<(Field, Choices)>,
    label: Label,
    /// What of what is typed narrows, as it stands in the address; or what is wrong with it.
    read: fn(&[String]) -> Result<Pairs, Vec<Issue>>,
}

impl PartialEq for FilterForm {
    fn eq(&self, other: &Self) -> bool {
        self.fields == other.fields
    }
}

impl FilterForm {
    /// The form of a filter: what each field is called, and its choices where it has any.
    pub fn of<F: Filter>(label: Label, choices: impl Fn(&str) -> Choices) -> Self {
        let described = F::FIELDS.iter().map(|field| (*field, choices(field.name)));
        Self {
            fields: described.collect(),
            label,
            read: |typed| F::parse(typed).map(|filter| filter.pairs()),
        }
    }

    /// What each field is called, and how many choices it has.
    #[cfg(test)]
    pub fn words(&self, text: &'static Text) -> Vec<(&'static str, usize)> {
        let words =
            |(field, choices): &(Field, Choices)| ((self.label)(text, field.name), choices.len());
        self.fields.iter().map(words).collect()
    }
}

/// Code and words of each choice.
pub type Choices = Vec<(AttrValue, AttrValue)>;

#[derive(Properties, PartialEq)]
pub struct FiltersProps {
    /// What is narrowed.
    pub title: &'static str,
    pub form: FilterForm,
    /// What the address says, by field.
    pub typed: Texts,
    /// Whether that narrows the list.
    pub is_filtered: bool,
    /// The list that is not narrowed.
    pub list: Address,
}

#[component]
pub fn Filters(props: &FiltersProps) -> Html {
    let words = use_text().part::<ListText>();
    let go = use_go();
    let (list, read) = (props.list.clone(), props.form.read);
    let narrow = Callback::from(move |fields: Pairs| go.to(&list.with_fields(&fields)));
    let typed = use_typed(props.typed.clone());
    let form = use_form(
        typed,
        Called::optional(props.form.label),
        move |typed: &Texts| read(typed),
        Sending::here(narrow),
    );
    {
        // Another address, by the browser's own buttons or a link, is another filter.
        let (forget, forgive) = (form.typed.forget.clone(), form.forgive.clone());
        use_effect_with(props.typed.clone(), move |_| {
            forget.emit(());
            forgive.emit(());
        });
    }
    let fields = props.form.fields.iter().enumerate();
    let fields = fields.map(|(place, (field, choices))| draw(&form, place, *field, choices));
    html! {
        <details class="filters" open={props.is_filtered || !form.issues.is_empty()}>
            <summary>{ props.title }</summary>
            <form novalidate=true onsubmit={form.onsubmit()}>
                { form.summary() }
                <div class="filter-fields">{ for fields }</div>
                <p class="actions">
                    <button type="submit" class="button">{ words.apply }</button>
                    if props.is_filtered {
                        <Link to={props.list.clone()} class="button quiet">{ words.reset }</Link>
                    }
                </p>
            </form>
        </details>
    }
}

fn draw(form: &Fields<Texts>, place: usize, field: Field, choices: &Choices) -> Html {
    let (name, label, error) = (field.name, form.label(field.name), form.error(field.name));
    let value = form.value.get(place).cloned().unwrap_or_default();
    let put = form.edit.reform(move |text| {
        Box::new(move |typed: &mut Texts| {
            if let Some(value) = typed.get_mut(place) {
                *value = text;
            }
        }) as Edit<Texts>
    });
    match field.input {
        Input::Choice => html! {
            <SelectField {name} {label} options={choices.clone()} {value} {error} onchange={put} />
        },
        Input::Text => html! {
            <TextField {name} {label} {value} {error} autocomplete="off" oninput={put} verbatim=true />
        },
        Input::Day => html! {
            <DateField {name} {label} {value} {error} optional=true oninput={put} />
        },
    }
}
