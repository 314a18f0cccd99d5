//! The fields of a form: each says where it stands in what is typed, and gets its name, its label,
//! its value and what is wrong with it from there.

use yew::prelude::*;

use crate::platform::form::date_field::DateFieldProps;
use crate::platform::form::error_summary::{FieldError, FieldWords, error_of};
use crate::platform::form::field::{
    AreaFieldProps, PasswordFieldProps, SelectFieldProps, TextFieldProps, error_line, field_id,
};
use crate::platform::form::typed::Edit;
use crate::platform::text::Text;

/// What each field is called, by its name in the input.
pub type Label = fn(&'static Text, &str) -> &'static str;

/// How each field is asked for where it is missing, by its name in the input.
pub type Ask = fn(&'static Text, &str) -> Option<&'static str>;

/// What a form says of its fields.
#[derive(Clone, Copy)]
pub struct Called {
    pub label: Label,
    pub ask: Ask,
}

impl Called {
    /// Fields that may all stay empty.
    pub const fn optional(label: Label) -> Self {
        Self {
            label,
            ask: |_, _| None,
        }
    }

    /// What is said of a field.
    pub fn words(self, text: &'static Text, name: &str) -> FieldWords {
        FieldWords {
            label: (self.label)(text, name),
            ask: (self.ask)(text, name),
        }
    }
}

/// Where a text stands in what is typed.
pub type Place<D> = fn(&mut D) -> &mut String;

/// Where a choice stands in what is typed.
pub type Choice<D, T> = fn(&mut D) -> &mut Option<T>;

/// The fields of a form, or of a part of it.
#[derive(Clone)]
pub struct Fields<D> {
    pub value: D,
    pub edit: Callback<Edit<D>>,
    /// What is wrong with the whole form.
    pub errors: Vec<FieldError>,
    pub text: &'static Text,
    called: Called,
    /// What the names of the fields begin with.
    part: &'static str,
}

impl<D: PartialEq> PartialEq for Fields<D> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
            && self.errors == other.errors
            && self.text.language == other.text.language
            && self.part == other.part
            && self.edit == other.edit
    }
}

impl<D: Clone + 'static> Fields<D> {
    pub(super) fn new(
        value: D,
        edit: Callback<Edit<D>>,
        errors: Vec<FieldError>,
        (text, called): (&'static Text, Called),
    ) -> Self {
        Self {
            value,
            edit,
            errors,
            text,
            called,
            part: "",
        }
    }

    pub(super) fn called(&self) -> Called {
        self.called
    }

    /// The fields of a part: their names begin with its own.
    pub fn part<P: Clone + 'static>(
        &self,
        part: &'static str,
        of: fn(&mut D) -> &mut P,
    ) -> Fields<P> {
        Fields {
            value: of(&mut self.value.clone()).clone(),
            edit: self.edit.reform(move |edit: Edit<P>| {
                Box::new(move |typed: &mut D| edit(of(typed))) as Edit<D>
            }),
            errors: self.errors.clone(),
            text: self.text,
            called: self.called,
            part,
        }
    }

    /// The name of a field in the input.
    fn name(&self, name: &'static str) -> AttrValue {
        match self.part {
            "" => AttrValue::Static(name),
            part => format!("{part}.{name}").into(),
        }
    }

    /// Takes what is typed into a field.
    pub fn on(&self, place: Place<D>) -> Callback<String> {
        self.edit
            .reform(move |text| Box::new(move |typed: &mut D| *place(typed) = text) as Edit<D>)
    }

    pub fn error(&self, name: &'static str) -> Option<AttrValue> {
        error_of(&self.errors, &self.name(name))
    }

    pub fn label(&self, name: &'static str) -> &'static str {
        (self.called.label)(self.text, &self.name(name))
    }

    /// What stands in a field.
    pub fn text_at(&self, place: Place<D>) -> AttrValue {
        place(&mut self.value.clone()).clone().into()
    }

    /// A field of one line.
    pub fn line(&self, name: &'static str, place: Place<D>) -> TextFieldProps {
        let mut props = TextFieldProps::new(self.name(name), self.label(name), self.text_at(place));
        props.error = self.error(name);
        props.oninput = self.on(place);
        props
    }

    /// A password; `autocomplete` says whether it is the present or a new one.
    pub fn password(
        &self,
        name: &'static str,
        autocomplete: &'static str,
        place: Place<D>,
    ) -> PasswordFieldProps {
        PasswordFieldProps {
            name: self.name(name),
            label: self.label(name).into(),
            value: self.text_at(place),
            oninput: self.on(place),
            hint: None,
            error: self.error(name),
            autocomplete: autocomplete.into(),
        }
    }

    /// A day.
    pub fn day(&self, name: &'static str, place: Place<D>) -> DateFieldProps {
        DateFieldProps {
            name: self.name(name),
            label: self.label(name).into(),
            value: self.text_at(place),
            oninput: self.on(place),
            hint: None,
            error: self.error(name),
            optional: false,
        }
    }

    /// A choice from a list.
    pub fn list(
        &self,
        name: &'static str,
        options: Vec<(AttrValue, AttrValue)>,
        place: Place<D>,
    ) -> SelectFieldProps {
        SelectFieldProps {
            name: self.name(name),
            label: self.label(name).into(),
            options,
            value: self.text_at(place),
            onchange: self.on(place),
            hint: None,
            error: self.error(name),
            autocomplete: None,
            disabled: false,
            quiet_label: false,
        }
    }

    /// A field of several lines.
    pub fn area(&self, name: &'static str, place: Place<D>) -> AreaFieldProps {
        AreaFieldProps {
            name: self.name(name),
            label: self.label(name).into(),
            value: self.text_at(place),
            oninput: self.on(place),
            hint: None,
            error: self.error(name),
        }
    }

    /// A choice among few: each with what it is called and what it means. What is asked of the one
    /// that is chosen stands below.
    pub fn choices<T>(
        &self,
        name: &'static str,
        choices: &[(T, &'static str, Option<&'static str>)],
        place: Choice<D, T>,
        below: Html,
    ) -> Html
    where
        T: Copy + PartialEq + 'static,
    {
        let error_id = format!("{}-error", field_id(&self.name(name)));
        let error = self.error(name);
        let described = error.is_some().then(|| error_id.clone());
        let choice = |(number, (value, words, hint)): (
            usize,
            &(T, &'static str, Option<&'static str>),
        )| {
            let body = html! { <><b>{ words }</b>{ for hint.map(|hint| html! { <small>{ hint }</small> }) }</> };
            self.choice((name, number), (*value, place), false, body)
        };
        html! {
            <fieldset aria-describedby={described}>
                <legend>{ self.label(name) }</legend>
                { error_line(error_id, error) }
                { for choices.iter().enumerate().map(choice) }
                { below }
            </fieldset>
        }
    }

    /// One of a few choices, by its number. The first has the id of the whole: links of the error
    /// summary lead to it.
    pub fn choice<T>(
        &self,
        (name, number): (&'static str, usize),
        (value, place): (T, Choice<D, T>),
        disabled: bool,
        body: Html,
    ) -> Html
    where
        T: Copy + PartialEq + 'static,
    {
        let name = self.name(name);
        let id = match number {
            0 => field_id(&name),
            _ => format!("{}-{number}", field_id(&name)),
        };
        let checked = *place(&mut self.value.clone()) == Some(value);
        let onchange = self.edit.reform(move |_: Event| {
            Box::new(move |typed: &mut D| *place(typed) = Some(value)) as Edit<D>
        });
        html! {
            <label class="choice card">
                <input type="radio" {name} {id} {checked} {disabled} {onchange} />
                { body }
            </label>
        }
    }
}
