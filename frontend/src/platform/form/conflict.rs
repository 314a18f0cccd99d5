//! Two people changed the same: the second sees what is there now beside what they typed, and
//! decides. Nothing is lost.

use yew::prelude::*;

use crate::platform::form::editing::{Editing, EditingHandle};
use crate::platform::page::focus::Focused;
use crate::platform::text::Text;
use crate::platform::ui::icon::{Icon, Picture};

/// A draft that consists of parts, each changed as a whole.
pub trait Parts: Clone + PartialEq {
    /// The same, part by part: what I changed stays, everything else is as it now is.
    fn merge(base: &Self, mine: &Self, theirs: &Self) -> Self;
}

/// One part: mine if I changed it, theirs otherwise.
pub fn merge_part<T: Clone + PartialEq>(base: &T, mine: &T, theirs: &T) -> T {
    if mine == base {
        theirs.clone()
    } else {
        mine.clone()
    }
}

/// My changes, made anew on what is there now.
pub fn on_top<D: Parts>(mine: &Editing<D>, theirs: &D) -> Editing<D> {
    Editing {
        base: theirs.clone(),
        mine: D::merge(&mine.base, &mine.mine, theirs),
    }
}

/// A part in which what is there now, or what I typed, differs from what was there.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// What the part is called.
    pub label: &'static str,
    /// What is there now, in words.
    pub theirs: String,
    /// What I typed, in words.
    pub mine: String,
    /// Whether mine would be kept.
    pub mine_is_kept: bool,
}

/// The difference in a part, if there is one, from how it is shown.
pub fn difference(
    label: &'static str,
    base: String,
    mine: String,
    theirs: String,
) -> Option<Difference> {
    let mine_is_kept = mine != base;
    (mine_is_kept || theirs != base).then_some(Difference {
        label,
        theirs,
        mine,
        mine_is_kept,
    })
}

/// What the second of two people is to decide on.
pub struct Conflict<'a, D: PartialEq> {
    /// What they typed.
    pub editing: &'a EditingHandle<D>,
    /// What is there now.
    pub theirs: &'a D,
    /// What differs.
    pub differences: Vec<Difference>,
    /// Who changed it, and when, if that is known.
    pub by: Option<String>,
    /// Whether it is being saved.
    pub busy: bool,
    /// Saves a draft.
    pub save: Callback<D>,
    /// What they typed was given up.
    pub ontake: Callback<()>,
    /// They go back to the form, which is now based on what is there.
    pub onedit: Callback<()>,
}

/// Lets the second of two people decide.
pub fn sort_out<D: Parts + 'static>(text: &'static Text, conflict: Conflict<'_, D>) -> Html {
    let Conflict {
        editing,
        theirs,
        differences,
        by,
        busy,
        save,
        ontake,
        onedit,
    } = conflict;
    let merged = on_top(&editing.value, theirs);
    let onkeep = {
        let (rebase, merged) = (editing.rebase.clone(), merged.clone());
        save.reform(move |()| {
            rebase.emit(merged.clone());
            merged.mine.clone()
        })
    };
    let ontake = {
        let forget = editing.forget.clone();
        ontake.reform(move |()| forget.emit(()))
    };
    let onedit = {
        let rebase = editing.rebase.clone();
        onedit.reform(move |()| rebase.emit(merged.clone()))
    };
    conflict_view(text, by, &differences, busy, [onkeep, ontake, onedit])
}

/// What is there now beside what I typed; and to keep mine, take theirs, or go back to the form.
fn conflict_view(
    text: &'static Text,
    by: Option<String>,
    differences: &[Difference],
    busy: bool,
    [onkeep, ontake, onedit]: [Callback<()>; 3],
) -> Html {
    let conflict = text.conflict();
    let on = |told: Callback<()>| told.reform(|_: MouseEvent| ());
    let busy = busy.then_some("true");
    html! {
        <section class="conflict card" role="alert" aria-labelledby="conflict-title">
            <Focused tag="h2" id="conflict-title"><Picture icon={Icon::Alert} />{ " " }{ conflict.title }</Focused>
            <p>{ for by.map(|by| html! { <>{ by }{ " " }</> }) }{ conflict.nothing_lost }</p>
            { table(text, differences) }
            <p>{ conflict.keep_mine_help }</p>
            <div class="actions">
                <button type="button" class="button" aria-disabled={busy} onclick={on(onkeep)}>{ conflict.keep_mine }</button>
                <button type="button" class="button quiet" onclick={on(ontake)}>{ conflict.take_theirs }</button>
                <button type="button" class="button quiet" onclick={on(onedit)}>{ conflict.edit }</button>
            </div>
        </section>
    }
}

fn table(text: &'static Text, differences: &[Difference]) -> Html {
    let conflict = text.conflict();
    let shown = |value: &str| match value {
        "" => text.forms.not_given.to_owned(),
        _ => value.to_owned(),
    };
    let rows = differences.iter().map(|difference| {
        let kept = |mine: bool| (difference.mine_is_kept == mine).then_some("kept");
        let result = if difference.mine_is_kept { conflict.yours_stays } else { conflict.theirs_stays };
        html! {
            <tr>
                <th scope="row">{ difference.label }</th>
                <td data-label={conflict.theirs} class={classes!(kept(false))}>{ shown(&difference.theirs) }</td>
                <td data-label={conflict.mine} class={classes!(kept(true))}>{ shown(&difference.mine) }</td>
                <td data-label={conflict.result}>{ result }</td>
            </tr>
        }
    });
    html! {
        <table>
            <caption class="hidden">{ conflict.title }</caption>
            <thead><tr>
                <th scope="col">{ conflict.field }</th>
                <th scope="col">{ conflict.theirs }</th>
                <th scope="col">{ conflict.mine }</th>
                <th scope="col">{ conflict.result }</th>
            </tr></thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_i_did_not_change_is_theirs() {
        assert_eq!(merge_part(&"a", &"a", &"b"), "b");
        assert_eq!(merge_part(&"a", &"c", &"b"), "c");
        assert_eq!(merge_part(&"a", &"c", &"a"), "c");
    }

    #[test]
    fn shows_what_differs() {
        let of = |base: &str, mine: &str, theirs: &str| {
            difference("x", base.into(), mine.into(), theirs.into())
        };
        assert_eq!(of("a", "a", "a"), None);
        assert_eq!(
            of("a", "a", "b").map(|difference| difference.mine_is_kept),
            Some(false)
        );
        assert_eq!(
            of("a", "c", "b").map(|difference| difference.mine_is_kept),
            Some(true)
        );
        assert_eq!(
            of("a", "c", "a").map(|difference| difference.mine_is_kept),
            Some(true)
        );
    }
}
