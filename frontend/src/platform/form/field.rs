//! Fields of a form.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::platform::text::use_text;
use crate::platform::ui::icon::{Icon, Picture};

/// The id of the element of a field, made of its name in the input: `address.postcode`.
pub fn field_id(name: &str) -> String {
    format!("field-{}", name.replace('.', "-"))
}

/// The value of the text field that an event comes from.
pub fn typed(event: &InputEvent) -> String {
    let input = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    input.map(|input| input.value()).unwrap_or_default()
}

/// The value of the list that an event comes from.
pub fn chosen(event: &Event) -> String {
    let select = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
    select.map(|select| select.value()).unwrap_or_default()
}

#[derive(Properties, PartialEq)]
pub struct FieldProps {
    /// Its name in the input, as issues name it.
    pub name: AttrValue,
    pub label: AttrValue,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Whether it may be left empty, which is said beside the label.
    #[prop_or_default]
    pub optional: bool,
    /// Whether the label is for those who listen alone: a legend says the same.
    #[prop_or_default]
    pub quiet_label: bool,
    /// The element: it gets id, name and descriptions by [`Control`].
    pub control: Callback<Control, Html>,
}

/// What the element of a field has to carry.
#[derive(Clone, PartialEq)]
pub struct Control {
    pub id: AttrValue,
    pub described_by: Option<AttrValue>,
    pub invalid: Option<&'static str>,
}

/// A label, a hint, what is wrong, and the element they belong to.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    let text = use_text();
    let id = field_id(&props.name);
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described: Vec<&str> = [
        props.hint.is_some().then_some(hint_id.as_str()),
        props.error.is_some().then_some(error_id.as_str()),
    ]
    .into_iter()
    .flatten()
    .collect();
    let control = props.control.emit(Control {
        id: id.clone().into(),
        described_by: (!described.is_empty()).then(|| described.join(" ").into()),
        invalid: props.error.is_some().then_some("true"),
    });
    let optional = props.optional.then(|| {
        html! { <span class="optional">{ " " }{ text.forms.optional }</span> }
    });
    html! {
        <div class={classes!("field", props.error.is_some().then_some("wrong"))}>
            <label for={id} class={classes!(props.quiet_label.then_some("hidden"))}>{ &props.label }{ optional }</label>
            { props.hint.clone().map(|hint| html! { <p class="hint" id={hint_id}>{ hint }</p> }) }
            { error_line(error_id, props.error.clone()) }
            { control }
        </div>
    }
}

/// What is wrong with a field, above it.
pub fn error_line(id: String, error: Option<AttrValue>) -> Html {
    error.map_or_else(Html::default, |error| {
        html! { <p class="error" {id}><Picture icon={Icon::Alert} />{ error }</p> }
    })
}

#[derive(Properties, PartialEq)]
pub struct TextFieldProps {
    /// Its name in the input, as issues name it.
    pub name: AttrValue,
    pub label: AttrValue,
    pub value: AttrValue,
    pub oninput: Callback<String>,
    #[prop_or_default]
    pub onblur: Option<Callback<FocusEvent>>,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    #[prop_or_default]
    pub error: Option<AttrValue>,
    #[prop_or_default]
    pub optional: bool,
    /// `type` of the element: `text`, `tel`, `email`.
    #[prop_or(AttrValue::Static("text"))]
    pub kind: AttrValue,
    #[prop_or_default]
    pub autocomplete: Option<AttrValue>,
    #[prop_or_default]
    pub inputmode: Option<AttrValue>,
    /// `list`: the id of a `datalist`.
    #[prop_or_default]
    pub list: Option<AttrValue>,
    /// Other classes of the element: `w-4`, `w-8`, `w-16` for 4, 8 or 16 characters.
    #[prop_or_default]
    pub class: Classes,
    /// Whether spelling and capitals are left as typed.
    #[prop_or_default]
    pub verbatim: bool,
}

impl TextFieldProps {
    /// A field with nothing but what each has.
    pub fn new(name: AttrValue, label: &'static str, value: AttrValue) -> Self {
        Self {
            name,
            label: AttrValue::Static(label),
            value,
            oninput: Callback::noop(),
            onblur: None,
            hint: None,
            error: None,
            optional: false,
            kind: AttrValue::Static("text"),
            autocomplete: None,
            inputmode: None,
            list: None,
            class: Classes::new(),
            verbatim: false,
        }
    }
}

/// A field of one line.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let oninput = props.oninput.reform(|event: InputEvent| typed(&event));
    let onblur = props.onblur.clone();
    let (name, value) = (props.name.clone(), props.value.clone());
    let (kind, class) = (props.kind.clone(), props.class.clone());
    let (autocomplete, inputmode, list) = (
        props.autocomplete.clone(),
        props.inputmode.clone(),
        props.list.clone(),
    );
    let spellcheck = props.verbatim.then_some("false");
    let capitals = props.verbatim.then_some("none");
    let control = Callback::from(move |control: Control| {
        html! {
            <input class={class.clone()} type={kind.clone()} id={control.id} name={name.clone()} value={value.clone()}
                aria-describedby={control.described_by} aria-invalid={control.invalid}
                autocomplete={autocomplete.clone()} inputmode={inputmode.clone()} list={list.clone()}
                spellcheck={spellcheck} autocapitalize={capitals}
                oninput={oninput.clone()} onblur={onblur.clone()} />
        }
    });
    html! {
        <Field name={props.name.clone()} label={props.label.clone()} hint={props.hint.clone()}
            error={props.error.clone()} optional={props.optional} {control} />
    }
}

#[derive(Properties, PartialEq)]
pub struct AreaFieldProps {
    /// Its name in the input, as issues name it.
    pub name: AttrValue,
    pub label: AttrValue,
    pub value: AttrValue,
    pub oninput: Callback<String>,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    #[prop_or_default]
    pub error: Option<AttrValue>,
}

/// A field of several lines.
#[component]
pub fn AreaField(props: &AreaFieldProps) -> Html {
    let oninput = props.oninput.reform(|event: InputEvent| {
        let area = event.target_dyn_into::<HtmlTextAreaElement>();
        area.map(|area| area.value()).unwrap_or_default()
    });
    let (name, value) = (props.name.clone(), props.value.clone());
    let control = Callback::from(move |control: Control| {
        html! {
            <textarea id={control.id} name={name.clone()} rows="4" value={value.clone()} oninput={oninput.clone()}
                aria-describedby={control.described_by} aria-invalid={control.invalid} />
        }
    });
    html! {
        <Field name={props.name.clone()} label={props.label.clone()} hint={props.hint.clone()}
            error={props.error.clone()} {control} />
    }
}

#[derive(Properties, PartialEq)]
pub struct PasswordFieldProps {
    /// Its name in the input, as issues name it.
    pub name: AttrValue,
    pub label: AttrValue,
    pub value: AttrValue,
    pub oninput: Callback<String>,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// `current-password` or `new-password`.
    pub autocomplete: AttrValue,
}

/// A password, which can be shown.
#[component]
pub fn PasswordField(props: &PasswordFieldProps) -> Html {
    let text = use_text();
    let shown = use_state_eq(|| false);
    let oninput = props.oninput.reform(|event: InputEvent| typed(&event));
    let toggle = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(!*shown))
    };
    let (name, value, autocomplete) = (
        props.name.clone(),
        props.value.clone(),
        props.autocomplete.clone(),
    );
    let (kind, pressed) = if *shown {
        ("text", "true")
    } else {
        ("password", "false")
    };
    let (word, label) = match *shown {
        true => (text.forms.hide, text.forms.hide_password),
        false => (text.forms.show, text.forms.show_password),
    };
    let control = Callback::from(move |control: Control| {
        html! {
            <div class="with-button">
                <input type={kind} id={control.id} name={name.clone()} value={value.clone()}
                    aria-describedby={control.described_by} aria-invalid={control.invalid}
                    autocomplete={autocomplete.clone()} spellcheck="false" autocapitalize="none"
                    oninput={oninput.clone()} />
                <button type="button" class="button quiet" aria-label={label} aria-pressed={pressed} onclick={toggle.clone()}>
                    { word }
                </button>
            </div>
        }
    });
    html! {
        <Field name={props.name.clone()} label={props.label.clone()} hint={props.hint.clone()}
            error={props.error.clone()} {control} />
    }
}

#[derive(Properties, PartialEq)]
pub struct SelectFieldProps {
    /// Its name in the input, as issues name it.
    pub name: AttrValue,
    pub label: AttrValue,
    /// Value and text of each choice.
    pub options: Vec<(AttrValue, AttrValue)>,
    pub value: AttrValue,
    pub onchange: Callback<String>,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    #[prop_or_default]
    pub error: Option<AttrValue>,
    #[prop_or_default]
    pub autocomplete: Option<AttrValue>,
    #[prop_or_default]
    pub disabled: bool,
    /// Whether the label is for those who listen alone: a legend says the same.
    #[prop_or_default]
    pub quiet_label: bool,
}

/// A choice from a list.
#[component]
pub fn SelectField(props: &SelectFieldProps) -> Html {
    let onchange = props.onchange.reform(|event: Event| chosen(&event));
    let (name, value, disabled) = (props.name.clone(), props.value.clone(), props.disabled);
    let (options, autocomplete) = (props.options.clone(), props.autocomplete.clone());
    let control = Callback::from(move |control: Control| {
        html! {
            <select id={control.id} name={name.clone()} {disabled} autocomplete={autocomplete.clone()}
                aria-describedby={control.described_by} aria-invalid={control.invalid} onchange={onchange.clone()}>
                { for options.iter().map(|(code, words)| html! {
                    <option key={code.to_string()} value={code.clone()} selected={*code == value}>{ words }</option>
                }) }
            </select>
        }
    });
    html! {
        <Field name={props.name.clone()} label={props.label.clone()} hint={props.hint.clone()}
            error={props.error.clone()} quiet_label={props.quiet_label} {control} />
    }
}
