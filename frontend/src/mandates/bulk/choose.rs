//! Choosing the file, and sending its lines in pieces.

use std::cell::Cell;
use std::rc::Rc;

use shared::kernel::id::BulkId;
use shared::kernel::issue::{Issue, IssueKind};
use shared::mandates::MandateKind;
use shared::mandates::bulk::{BeginBulk, BulkFormat, CheckLines, MOST_LINES, NewBulk, NewLines};
use shared::policy::Profile;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

use crate::mandates::bulk::split::{Unfit, lines, piece};
use crate::mandates::bulk::{count, progress};
use crate::mandates::parts::failed;
use crate::mandates::parts::kinds;
use crate::mandates::route::MandateRoute;
use crate::platform::api::{Failure, call};
use crate::platform::form::error_summary::{ErrorSummary, FieldError, error_of, in_words};
use crate::platform::form::field::{Control, Field, SelectField, field_id};
use crate::platform::route::use_go;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::notice::{Notice, Tone};

/// Properties of [`Choose`].
#[derive(Clone, Copy, Properties, PartialEq)]
pub struct ChooseProps {
    /// As which profile.
    pub profile: Profile,
}

/// What is chosen.
#[derive(Clone, Debug, Default, PartialEq)]
struct Chosen {
    format: Option<BulkFormat>,
    kind: String,
    file: Option<File>,
}

/// A file on its way.
#[derive(Clone, PartialEq)]
struct OnTheWay {
    new: NewBulk,
    lines: Rc<Vec<String>>,
    id: Option<BulkId>,
    sent: usize,
    /// Why it stopped.
    failure: Option<Failure>,
}

/// What went wrong before anything was sent.
#[derive(Clone, Debug, PartialEq)]
enum Wrong {
    Field(&'static str, IssueKind),
    File(Unfit),
}

impl Chosen {
    fn issues(&self) -> Vec<Wrong> {
        let required = |name| Wrong::Field(name, IssueKind::Required);
        let needs_kind =
            self.format == Some(BulkFormat::Ssm) && MandateKind::from_code(&self.kind).is_none();
        [
            self.format.is_none().then(|| required("format")),
            needs_kind.then(|| required("kind")),
            self.file.is_none().then(|| required("file")),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// The form, and how far the file has come once it is sent.
#[component]
pub fn Choose(props: &ChooseProps) -> Html {
    let text = use_text();
    let words = &text.mandates().bulk;
    let profile = props.profile;
    let chosen = use_state(Chosen::default);
    let wrong = use_state(Vec::<Wrong>::new);
    let attempt = use_state(|| 0u32);
    let (on_the_way, send) = use_sender(profile);
    if let Some(file) = &*on_the_way {
        return sending(text, file, &send, on_the_way.setter());
    }
    let onsubmit = {
        let (chosen, wrong, attempt) = (chosen.clone(), wrong.clone(), attempt.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            attempt.set(*attempt + 1);
            let issues = chosen.issues();
            wrong.set(issues.clone());
            if issues.is_empty() {
                let (chosen, wrong, send) = ((*chosen).clone(), wrong.setter(), send.clone());
                spawn_local(async move {
                    match read(&chosen).await {
                        Ok(file) => send.emit(file),
                        Err(unfit) => wrong.set(vec![Wrong::File(unfit)]),
                    }
                });
            }
        })
    };
    let edit = {
        let chosen = chosen.clone();
        Callback::from(move |new: Chosen| chosen.set(new))
    };
    let errors: Vec<FieldError> = wrong.iter().flat_map(|wrong| error(text, wrong)).collect();
    html! {
        <form novalidate=true {onsubmit}>
            <p>{ words.lead }</p>
            <ErrorSummary errors={errors.clone()} attempt={*attempt} />
            { fields(text, &chosen, &edit, &errors) }
            <p class="actions"><button type="submit" class="button">{ words.check }</button></p>
        </form>
    }
}

/// A file on its way, and what sends one.
#[hook]
fn use_sender(profile: Profile) -> (UseStateHandle<Option<OnTheWay>>, Callback<OnTheWay>) {
    let go = use_go();
    let on_the_way = use_state(|| None::<OnTheWay>);
    let live = use_memo((), |()| Cell::new(true));
    {
        let live = live.clone();
        use_effect_with((), move |()| move || live.set(false));
    }
    let state = on_the_way.setter();
    let send = Callback::from(move |file: OnTheWay| {
        let (state, live, go) = (state.clone(), live.clone(), go.clone());
        spawn_local(async move {
            let arrived = send_all(profile, file, |now| {
                if live.get() {
                    state.set(Some(now));
                }
                live.get()
            });
            if let Some(id) = arrived.await {
                let page = MandateRoute::Bulk(Some(id));
                go.instead(&page.under(profile));
            }
        });
    });
    (on_the_way, send)
}

fn error(text: &Text, wrong: &Wrong) -> Vec<FieldError> {
    let words = &text.mandates().bulk;
    let of_file = |message: String| FieldError {
        name: "file".into(),
        message: format!("{}{}{message}", words.file, text.forms.colon).into(),
    };
    match wrong {
        Wrong::Field("file", _) => vec![of_file(words.no_file.to_owned())],
        Wrong::Field(name, kind) => {
            in_words(text, &[Issue::new(*name, *kind)], |name| match name {
                "kind" => words.kind,
                _ => words.format,
            })
        }
        Wrong::File(unfit) => vec![of_file(match unfit {
            Unfit::Empty => words.empty.to_owned(),
            Unfit::TooMany => (words.too_many)(&count(text, MOST_LINES)),
            Unfit::TooLong(line) => (words.too_long)(*line),
            Unfit::Unreadable => words.unreadable.to_owned(),
        })],
    }
}

fn fields(
    text: &'static Text,
    chosen: &Chosen,
    edit: &Callback<Chosen>,
    errors: &[FieldError],
) -> Html {
    let words = &text.mandates().bulk;
    let id = field_id("format");
    let radio = |id: String, format: BulkFormat, label: &'static str, hint: &'static str| {
        let base = chosen.clone();
        let checked = chosen.format == Some(format);
        let onchange = edit.reform(move |_: Event| Chosen {
            format: Some(format),
            ..base.clone()
        });
        html! {
            <label class="choice card">
                <input type="radio" name="format" {id} {checked} {onchange} /><b>{ label }</b><small>{ hint }</small>
            </label>
        }
    };
    let onkind = {
        let base = chosen.clone();
        edit.reform(move |kind: String| Chosen {
            kind,
            ..base.clone()
        })
    };
    html! {
        <>
            <fieldset>
                <legend>{ words.format }</legend>
                { crate::platform::form::field::error_line(format!("{id}-error"), error_of(errors, "format")) }
                { radio(id.clone(), BulkFormat::Ssm, words.ssm, words.ssm_hint) }
                { radio(format!("{id}-export"), BulkFormat::Export, words.export, words.export_hint) }
            </fieldset>
            if chosen.format == Some(BulkFormat::Ssm) {
                <SelectField name="kind" label={words.kind} options={kinds(text, "")} value={chosen.kind.clone()}
                    onchange={onkind} error={error_of(errors, "kind")} />
            }
            { file_field(text, chosen, edit, errors) }
        </>
    }
}

fn file_field(
    text: &'static Text,
    chosen: &Chosen,
    edit: &Callback<Chosen>,
    errors: &[FieldError],
) -> Html {
    let words = &text.mandates().bulk;
    let base = chosen.clone();
    let onchange = edit.reform(move |event: Event| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        let files = input.and_then(|input| input.files());
        Chosen {
            file: files.and_then(|files| files.get(0)),
            ..base.clone()
        }
    });
    let control = Callback::from(move |control: Control| {
        html! {
            <input type="file" id={control.id} name="file" accept=".csv,.txt,text/csv,text/plain" onchange={onchange.clone()}
                aria-describedby={control.described_by} aria-invalid={control.invalid} />
        }
    });
    html! { <Field name="file" label={words.file} hint={words.file_hint} error={error_of(errors, "file")} {control} /> }
}

/// How far it has come; where it stopped, and what to do.
fn sending(
    text: &'static Text,
    file: &OnTheWay,
    send: &Callback<OnTheWay>,
    setter: UseStateSetter<Option<OnTheWay>>,
) -> Html {
    let words = &text.mandates().bulk;
    let all = u32::try_from(file.lines.len()).unwrap_or(u32::MAX);
    let sent = u32::try_from(file.sent).unwrap_or(all);
    let stopped = file.failure.as_ref().map(|failure| {
        let again = file.clone();
        let onclick = send.reform(move |_: MouseEvent| OnTheWay {
            failure: None,
            ..again.clone()
        });
        let other = Callback::from(move |_: MouseEvent| setter.set(None));
        html! {
            <>
                <Notice tone={Tone::Warn} title={words.stopped} />
                { failed(failure, None) }
                <p class="actions">
                    <button type="button" class="button" {onclick}>{ words.go_on }</button>
                    <button type="button" class="button quiet" onclick={other}>{ words.another }</button>
                </p>
            </>
        }
    });
    html! { <>{ progress(text, words.checking, sent, all) }{ stopped }</> }
}

/// Reads the file that was chosen.
async fn read(chosen: &Chosen) -> Result<OnTheWay, Unfit> {
    let file = chosen.file.as_ref().ok_or(Unfit::Empty)?;
    let text = JsFuture::from(file.text())
        .await
        .map_err(|_| Unfit::Unreadable)?;
    let lines = lines(&text.as_string().ok_or(Unfit::Unreadable)?)?;
    let format = chosen.format.unwrap_or(BulkFormat::Ssm);
    let kind = MandateKind::from_code(&chosen.kind).filter(|_| format == BulkFormat::Ssm);
    Ok(OnTheWay {
        new: NewBulk {
            format,
            kind,
            lines: u32::try_from(lines.len()).unwrap_or(u32::MAX),
        },
        lines: Rc::new(lines),
        id: None,
        sent: 0,
        failure: None,
    })
}

/// Sends what was not sent yet, piece by piece; `told` hears of each and says whether to go on. Gives
/// the file once all of it has arrived.
async fn send_all(
    profile: Profile,
    mut file: OnTheWay,
    told: impl Fn(OnTheWay) -> bool,
) -> Option<BulkId> {
    loop {
        if !told(file.clone()) {
            return None;
        }
        if let (Some(id), true) = (file.id, file.sent >= file.lines.len()) {
            return Some(id);
        }
        if let Err(failure) = send_piece(profile, &mut file).await {
            file.failure = Some(failure);
            told(file);
            return None;
        }
    }
}

async fn send_piece(profile: Profile, file: &mut OnTheWay) -> Result<(), Failure> {
    let Some(id) = file.id else {
        file.id = Some(call::<BeginBulk>(&(profile,), &file.new).await?.id);
        return Ok(());
    };
    let piece = piece(&file.lines, file.sent);
    let sent = file.sent + piece.len();
    let input = NewLines {
        first: u32::try_from(file.sent + 1).unwrap_or(u32::MAX),
        lines: piece,
    };
    call::<CheckLines>(&(profile, id), &input).await?;
    file.sent = sent;
    Ok(())
}
