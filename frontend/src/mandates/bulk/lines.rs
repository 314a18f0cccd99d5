//! The result of each line.

use shared::kernel::endpoint::address;
use shared::kernel::issue::Issue;
use shared::mandates::bulk::{Bulk, BulkLine, ExportRefusedLines, LinesAfter, ReadBulkLines};
use shared::mandates::columns::MandateColumn;
use shared::policy::Profile;
use yew::prelude::*;

use crate::mandates::parts::{blocking, period};
use crate::mandates::text::{BulkField, wrong};
use crate::platform::list::{Column, table, use_list};
use crate::platform::text::{Text, use_text};
use crate::platform::ui::icon::{Icon, Picture};

#[derive(Clone, Properties, PartialEq)]
pub struct LinesProps {
    pub profile: Profile,
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
    let asked = LinesAfter {
        after: None,
        bad: *only_bad,
    };
    let list = use_list::<ReadBulkLines>((props.profile, props.bulk.id), asked);
    let lines = list.absent(|failed| failed).unwrap_or_else(|| {
        if list.rows.is_empty() {
            return html! { <p class="soft" role="status">{ words.no_bad }</p> };
        }
        let columns = columns(text, props.profile);
        html! {
            <>
                <div class="cards">
                    { table(words.lines, false, &columns, &list.rows, |line| line.number.to_string()) }
                </div>
                { list.more(text, words.more) }
            </>
        }
    });
    html! {
        <>
            <label class="tick"><input type="checkbox" checked={*only_bad} {onchange} />{ words.only_bad }</label>
            if props.bulk.refused > 0 {
                <p><a href={address::<ExportRefusedLines>(&(props.profile, props.bulk.id))} download="">{ words.export_bad }</a></p>
            }
            { lines }
        </>
    }
}

fn columns(text: &'static Text, profile: Profile) -> [Column<'static, BulkLine>; 5] {
    let (words, common) = (&text.mandates().bulk, &text.mandates().common);
    [
        Column::new(words.line, |line: &BulkLine| html! { line.number })
            .naming()
            .class("num"),
        Column::new(words.giver, |line: &BulkLine| {
            html! { line.giver.as_deref().unwrap_or("–") }
        }),
        Column::new(text.name(MandateColumn::Kind), |line: &BulkLine| {
            html! { line.kind.map_or("–", |kind| text.name(kind)) }
        }),
        Column::new(common.period, |line: &BulkLine| {
            html! { line.validity.map_or_else(|| "–".to_owned(), |validity| period(text, validity)) }
        }),
        Column::new(words.result, move |line: &BulkLine| {
            result(text, profile, line)
        }),
    ]
}

/// Whether a line is good, or what is wrong with it.
fn result(text: &'static Text, profile: Profile, line: &BulkLine) -> Html {
    let words = &text.mandates().bulk;
    let (class, icon, result) = match line.issues.is_empty() {
        true => ("tag good", Icon::Tick, words.good),
        false => ("tag bad", Icon::Cross, words.bad),
    };
    html! {
        <>
            <span {class}><Picture {icon} />{ result }</span>
            { for line.typed.as_ref().map(|typed| html! { <code class="below typed">{ typed }</code> }) }
            { for line.issues.iter().map(|issue| html! { <span class="below">{ told(text, issue) }</span> }) }
            { blocking(text, profile, &line.issues) }
        </>
    }
}

/// What is wrong with a field of a line.
fn told(text: &'static Text, issue: &Issue) -> String {
    let field = (text.mandates().bulk.field)(BulkField::of_name(&issue.name));
    format!(
        "{field}{}{}",
        text.forms.colon,
        text.wrong(&issue.kind, wrong)
    )
}

#[cfg(test)]
mod tests {
    use shared::kernel::issue::IssueKind;
    use shared::kernel::language::Language;

    use crate::mandates::text::Checked;

    use super::*;

    #[test]
    fn says_which_field_of_a_line_is_wrong() {
        let issue = Issue::new("until", IssueKind::EndsBeforeStart);
        assert_eq!(
            told(Text::of(Language::Fr), &issue),
            "fin : choisissez un jour qui ne précède pas le premier"
        );
        assert_eq!(BulkField::of_name("later"), BulkField::Line);
    }

    #[test]
    fn thousands_stand_apart_wherever_lines_are_counted() {
        for text in Language::ALL.map(Text::of) {
            let words = &text.mandates().bulk;
            for said in [
                (words.counts)(Checked {
                    good: 9_999,
                    bad: 9_999,
                }),
                (words.all_good)(9_999),
                (words.done_body)(9_999),
            ] {
                assert!(!said.contains("9999"), "{said}");
            }
        }
    }
}
