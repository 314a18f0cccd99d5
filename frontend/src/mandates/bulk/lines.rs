//! The result of each line.

use shared::kernel::issue::Issue;
use shared::mandates::bulk::{Bulk, BulkLine, BulkLinePage, LinesAfter, ReadBulkLines};
use shared::policy::Profile;
use yew::prelude::*;

use crate::mandates::parts::{blocking, kind_name, period};
use crate::mandates::text::BulkField;
use crate::platform::api::{Query, use_query, use_send};
use crate::platform::text::{Text, use_text};
use crate::platform::ui::icon::{Icon, Picture};
use crate::platform::ui::notice::{Failed, Loading};
use crate::platform::ui::table::Table;

/// Properties of [`Lines`].
#[derive(Clone, Properties, PartialEq)]
pub struct LinesProps {
    /// As which profile.
    pub profile: Profile,
    /// Which file.
    pub bulk: Bulk,
}

/// The lines; at first only those that need to be looked at, where there are such.
#[component]
pub fn Lines(props: &LinesProps) -> Html {
    let text = use_text();
    let words = &text.mandates().bulk;
    let only_bad = use_state_eq(|| props.bulk.good < props.bulk.checked);
    let onchange = {
        let only_bad = only_bad.clone();
        Callback::from(move |_: Event| only_bad.set(!*only_bad))
    };
    let key = if *only_bad { "bad" } else { "all" };
    html! {
        <>
            <label class="tick"><input type="checkbox" checked={*only_bad} {onchange} />{ words.only_bad }</label>
            <Page {key} profile={props.profile} bulk={props.bulk.clone()} bad={*only_bad} />
        </>
    }
}

#[derive(Clone, Properties, PartialEq)]
struct PageProps {
    profile: Profile,
    bulk: Bulk,
    bad: bool,
}

#[component]
fn Page(props: &PageProps) -> Html {
    let text = use_text();
    let words = &text.mandates().bulk;
    let params = (props.profile, props.bulk.id);
    let bad = props.bad;
    let query = use_query::<ReadBulkLines>(params, LinesAfter { after: 0, bad });
    let later = use_state(Vec::<BulkLinePage>::new);
    let sending = use_send::<ReadBulkLines>({
        let later = later.clone();
        Callback::from(move |page| later.set(later.iter().cloned().chain([page]).collect()))
    });
    let first = match &*query.state {
        Query::Ready(first) => first,
        Query::Loading => return html! { <Loading /> },
        Query::Failed(failure) => {
            return html! { <Failed failure={failure.clone()} retry={query.reload.clone()} /> };
        }
    };
    let last = later.last().unwrap_or(first);
    let after = last.lines.last().map_or(0, |line| line.number);
    let onmore = {
        let sending = sending.clone();
        Callback::from(move |_: MouseEvent| sending.send(params, LinesAfter { after, bad }))
    };
    let shown = first
        .lines
        .iter()
        .chain(later.iter().flat_map(|page| &page.lines));
    if first.lines.is_empty() {
        return html! { <p class="soft" role="status">{ words.no_bad }</p> };
    }
    let columns = [
        words.line,
        words.giver,
        text.mandates().common.kind,
        text.mandates().common.period,
        words.result,
    ];
    let columns = columns.map(AttrValue::Static).to_vec();
    let more = if sending.busy {
        text.frame.loading
    } else {
        words.more
    };
    html! {
        <>
            <div class="cards">
                <Table caption={words.lines} {columns}>{ for shown.map(|line| row(text, props.profile, line)) }</Table>
            </div>
            if let Some(failure) = sending.failure.clone() {
                <Failed {failure} />
            }
            if last.more {
                <p class="more">
                    <button type="button" class="button quiet" aria-disabled={sending.busy.then_some("true")} onclick={onmore}>{ more }</button>
                </p>
            }
        </>
    }
}

fn row(text: &'static Text, profile: Profile, line: &BulkLine) -> Html {
    let words = &text.mandates().bulk;
    let (class, icon, result) = match line.issues.is_empty() {
        true => ("tag good", Icon::Tick, words.good),
        false => ("tag bad", Icon::Cross, words.bad),
    };
    html! {
        <tr key={line.number.to_string()}>
            <th scope="row" data-label={words.line} class="num">{ line.number }</th>
            <td data-label={words.giver}>{ line.giver.as_deref().unwrap_or("–") }</td>
            <td data-label={text.mandates().common.kind}>{ line.kind.map_or("–", |kind| kind_name(text, kind)) }</td>
            <td data-label={text.mandates().common.period}>
                { line.validity.map_or_else(|| "–".to_owned(), |validity| period(text, validity)) }
            </td>
            <td data-label={words.result}>
                <span {class}><Picture {icon} />{ result }</span>
                { for line.issues.iter().map(|issue| html! { <span class="below">{ told(text, issue) }</span> }) }
                { blocking(text, profile, &line.issues) }
            </td>
        </tr>
    }
}

/// What is wrong with a field of a line.
fn told(text: &Text, issue: &Issue) -> String {
    let field = (text.mandates().bulk.field)(BulkField::of_name(&issue.name));
    format!(
        "{field}{}{}",
        text.forms.colon,
        (text.forms.issue)(issue.kind)
    )
}

#[cfg(test)]
mod tests {
    use shared::kernel::issue::IssueKind;
    use shared::kernel::language::Language;

    use super::*;

    #[test]
    fn says_which_field_of_a_line_is_wrong() {
        let issue = Issue::new("until", IssueKind::EndsBeforeStart);
        assert_eq!(
            told(Text::of(Language::Fr), &issue),
            "fin : se situe avant le début"
        );
        assert_eq!(BulkField::of_name("later"), BulkField::Line);
    }
}
