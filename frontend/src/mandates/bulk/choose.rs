//! Choosing the file.

use shared::kernel::issue::{Issue, IssueKind};
use shared::mandates::MandateKind;
use shared::mandates::bulk::{BulkDraft, BulkFormat, LONGEST_LINE, MOST_LINES, NewBulk};
use shared::policy::Profile;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

use crate::mandates::bulk::count;
use crate::mandates::bulk::sender::{OnTheWay, sending, use_sender};
use crate::mandates::bulk::split::{Unfit, lines};
use crate::mandates::parts::kinds;
use crate::mandates::text;
use crate::platform::form::field::{Control, Field, SelectField};
use crate::platform::form::sending::Sending;
use crate::platform::form::typed::{Edit, use_typed};
use crate::platform::form::{Called, Form, use_form};
use crate::platform::text::{Text, use_text};

#[derive(Clone, Copy, Properties, PartialEq)]
pub struct ChooseProps {
    pub profile: Profile,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Chosen {
    form: BulkDraft,
    file: Option<File>,
}

/// What is sent once it is read.
type Complete = (BulkFormat, Option<MandateKind>, File);

impl Chosen {
    fn parse(&self) -> Result<Complete, Vec<Issue>> {
        let missing = || vec![Issue::new("file", IssueKind::Required)];
        match (self.form.parse(), self.file.clone()) {
            (Ok((format, kind)), Some(file)) => Ok((format, kind, file)),
            (Ok(_), None) => Err(missing()),
            (Err(issues), Some(_)) => Err(issues),
            (Err(issues), None) => Err(issues.into_iter().chain(missing()).collect()),
        }
    }
}

/// The form, and how far the file has come once it is sent.
#[component]
pub fn Choose(props: &ChooseProps) -> Html {
    let text = use_text();
    let words = &text.mandates().bulk;
    let typed = use_typed(Chosen::default());
    let unfit = use_state(|| None::<Unfit>);
    let (on_the_way, send) = use_sender(props.profile);
    let reading = {
        let (unfit, send) = (unfit.setter(), send.clone());
        Callback::from(move |chosen: Complete| {
            let (unfit, send) = (unfit.clone(), send.clone());
            unfit.set(None);
            spawn_local(async move {
                match read(chosen).await {
                    Ok(file) => send.emit(file),
                    Err(wrong) => unfit.set(Some(wrong)),
                }
            });
        })
    };
    let form = use_form(typed, CALLED, Chosen::parse, Sending::here(reading)).with_own(text::wrong);
    if let Some(file) = &*on_the_way {
        return sending(text, file, &send, on_the_way.setter());
    }
    let of_file = |message: &str| format!("{}{}{message}", words.file, text.forms.colon).into();
    let form = match *unfit {
        Some(unfit) => form.with_error("file", of_file(&said(text, unfit))),
        None => form,
    };
    html! {
        <form novalidate=true onsubmit={form.onsubmit()}>
            <p>{ words.lead }</p>
            { form.summary() }
            { fields(text, &form) }
            <p class="actions"><button type="submit" class="button">{ words.check }</button></p>
        </form>
    }
}

const CALLED: Called = Called {
    label,
    ask: |text, name| Some((text.mandates().bulk.ask)(name)),
};

fn label(text: &'static Text, name: &str) -> &'static str {
    let words = &text.mandates().bulk;
    match name {
        "kind" => words.kind,
        "file" => words.file,
        _ => words.format,
    }
}

/// What is wrong with a file as a whole.
fn said(text: &Text, unfit: Unfit) -> String {
    let words = &text.mandates().bulk;
    match unfit {
        Unfit::Empty => words.empty.to_owned(),
        Unfit::TooMany => (words.too_many)(&count(text, MOST_LINES)),
        Unfit::TooLong(line) => {
            let most = u32::try_from(LONGEST_LINE).unwrap_or(u32::MAX);
            (words.too_long)(line, &count(text, most))
        }
        Unfit::Unreadable => words.unreadable.to_owned(),
    }
}

fn fields(text: &'static Text, form: &Form<Chosen>) -> Html {
    let words = &text.mandates().bulk;
    let formats = [
        (BulkFormat::Ssm, words.ssm, Some(words.ssm_hint)),
        (BulkFormat::Export, words.export, Some(words.export_hint)),
    ];
    let needs_kind = form.value.form.format.is_some_and(BulkFormat::needs_kind);
    html! {
        <>
            { form.choices("format", &formats, |chosen| &mut chosen.form.format, Html::default()) }
            if needs_kind {
                <SelectField ..form.list("kind", kinds(text, ""), |chosen| &mut chosen.form.kind) />
            }
            { file_field(text, form) }
        </>
    }
}

fn file_field(text: &'static Text, form: &Form<Chosen>) -> Html {
    let words = &text.mandates().bulk;
    let onchange = form.edit.reform(move |event: Event| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        let files = input.and_then(|input| input.files());
        let file = files.and_then(|files| files.get(0));
        Box::new(move |chosen: &mut Chosen| chosen.file = file) as Edit<Chosen>
    });
    let chosen = form.value.file.as_ref().map(File::name);
    let control = Callback::from(move |control: Control| {
        // The browser's own words would be in its language, and stand beside those of the page.
        html! {
            <div class="file">
                <input type="file" id={control.id} name="file" accept=".csv,.txt,text/csv,text/plain" onchange={onchange.clone()}
                    aria-describedby={control.described_by} aria-invalid={control.invalid} />
                <span class="button quiet" aria-hidden="true">{ words.choose }</span>
                <span class="name" role="status">{ chosen.clone().unwrap_or_else(|| words.none_chosen.to_owned()) }</span>
            </div>
        }
    });
    html! { <Field name="file" label={words.file} hint={words.file_hint} error={form.error("file")} {control} /> }
}

async fn read((format, kind, file): Complete) -> Result<OnTheWay, Unfit> {
    let text = JsFuture::from(file.text())
        .await
        .map_err(|_| Unfit::Unreadable)?;
    let read = lines(&text.as_string().ok_or(Unfit::Unreadable)?)?;
    let lines = u32::try_from(read.len()).unwrap_or(u32::MAX);
    let new = NewBulk {
        format,
        kind,
        lines,
    };
    Ok(OnTheWay::of(new, read))
}

#[cfg(test)]
mod tests {
    use shared::kernel::language::Language;

    use super::*;

    #[test]
    fn a_line_that_is_too_long_is_told_with_its_longest() {
        for text in Language::ALL.map(Text::of) {
            let (said, most) = (said(text, Unfit::TooLong(7)), count(text, 1_200));
            assert!(said.contains('7') && said.contains(&most), "{said}");
        }
    }
}
