//! Two people changed the same: the second sees what is there now beside what they typed, and
//! decides. Nothing is lost.

use yew::prelude::*;

use crate::platform::form::Form;
use crate::platform::form::typed::Editing;
use crate::platform::page::focus::Focused;
use crate::platform::text::Text;
use crate::platform::ui::icon::{Icon, Picture};
use crate::platform::ui::notice::{Failed, Loading};

/// What is typed, as parts that are each changed as a whole.
pub trait Parts: Clone + PartialEq + 'static {
    const PARTS: &'static [Part<Self>];

    /// The version that a change is made on.
    fn version(&mut self) -> &mut i64;
}

/// A part that is changed as a whole.
pub struct Part<D> {
    /// Its name; the form's labels say what it is called.
    pub name: &'static str,
    /// What stands in it, in words.
    pub words: fn(&'static Text, &D) -> String,
    /// Takes it over from another.
    pub take: fn(&mut D, &D),
}

impl<D: Parts> Part<D> {
    /// Whether two have the same in this part.
    fn is_same(&self, one: &D, other: &D) -> bool {
        let mut taken = one.clone();
        (self.take)(&mut taken, other);
        taken == *one
    }
}

/// My changes, made anew on what is there now: what I changed stays, everything else is as it now is.
pub fn on_top<D: Parts>(mine: &Editing<D>, theirs: &D) -> Editing<D> {
    let mut merged = mine.mine.clone();
    for part in D::PARTS
        .iter()
        .filter(|part| part.is_same(&mine.base, &mine.mine))
    {
        (part.take)(&mut merged, theirs);
    }
    *merged.version() = *theirs.clone().version();
    Editing {
        base: theirs.clone(),
        mine: merged,
    }
}

/// What I typed alone: each part that I left as it was is empty.
pub fn without_theirs<D: Parts + Default>(mine: &Editing<D>) -> D {
    let mut alone = mine.mine.clone();
    for part in D::PARTS
        .iter()
        .filter(|part| part.is_same(&mine.base, &mine.mine))
    {
        (part.take)(&mut alone, &D::default());
    }
    alone
}

impl<D: Parts + Default> Form<D> {
    /// The same, where its reader may no longer see what it was filled in with: what they typed
    /// stays, and cannot be sent.
    pub fn shut_if(self, shut: bool) -> Self {
        let mut form = self.closed_if(shut);
        if shut {
            form.fields.value = without_theirs(&form.typed.value);
        }
        form
    }
}

/// A part in which what is there now, or what I typed, differs from what was there.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    pub name: &'static str,
    /// What is there now, in words.
    pub theirs: String,
    /// What I typed, in words.
    pub mine: String,
    /// Whether mine would be kept.
    pub mine_is_kept: bool,
}

/// The parts in which something differs, from how it is shown.
pub fn differences<D: Parts>(
    text: &'static Text,
    Editing { base, mine }: &Editing<D>,
    theirs: &D,
) -> Vec<Difference> {
    let difference = |part: &Part<D>| {
        let [base, mine, theirs] = [base, mine, theirs].map(|of| (part.words)(text, of));
        let mine_is_kept = mine != base;
        (mine_is_kept || theirs != base).then_some(Difference {
            name: part.name,
            theirs,
            mine,
            mine_is_kept,
        })
    };
    D::PARTS.iter().filter_map(difference).collect()
}

impl<D: Parts> Form<D> {
    /// In place of a form, where somebody else was faster: what they saved beside what is typed, and
    /// to keep mine, take theirs, or go back to the form. `by` says who it was, if that is known.
    pub fn sort_out(&self, by: Option<String>, ontake: &Callback<()>) -> Option<Html> {
        if !self.is_late() {
            return None;
        }
        let (editing, theirs) = (&self.typed.value, &self.typed.now);
        if *theirs == editing.base {
            // It is being read.
            let source = self.source.as_ref();
            let failed =
                source.and_then(|source| Some((source.failure.clone()?, source.reload.clone())));
            return Some(match failed {
                Some((failure, retry)) => html! { <Failed {failure} {retry} /> },
                None => html! { <Loading /> },
            });
        }
        let merged = on_top(editing, theirs);
        let onedit = {
            let (rebase, clear) = (self.typed.rebase.clone(), self.clear.clone());
            Callback::from(move |()| {
                rebase.emit(merged.clone());
                clear.emit(());
            })
        };
        let onkeep = {
            let (onedit, submit) = (onedit.clone(), self.submit.clone());
            Callback::from(move |()| {
                onedit.emit(());
                submit.emit(());
            })
        };
        let differences = differences(self.text, editing, theirs);
        Some(self.decide(by, &differences, [&onkeep, ontake, &onedit]))
    }

    /// What is there now beside what I typed; and to keep mine, take theirs, or go back to the form.
    fn decide(
        &self,
        by: Option<String>,
        differences: &[Difference],
        [onkeep, ontake, onedit]: [&Callback<()>; 3],
    ) -> Html {
        let conflict = self.text.conflict();
        let on = |told: &Callback<()>| told.reform(|_: MouseEvent| ());
        let busy = self.busy.then_some("true");
        html! {
            <section class="conflict card" role="alert" aria-labelledby="conflict-title">
                <Focused tag="h2" id="conflict-title"><Picture icon={Icon::Alert} />{ " " }{ conflict.title }</Focused>
                <p>{ for by.map(|by| html! { <>{ by }{ " " }</> }) }{ conflict.nothing_lost }</p>
                { self.table(differences) }
                <p>{ conflict.keep_mine_help }</p>
                <div class="actions">
                    <button type="button" class="button" aria-disabled={busy} onclick={on(onkeep)}>{ conflict.keep_mine }</button>
                    <button type="button" class="button quiet" onclick={on(ontake)}>{ conflict.take_theirs }</button>
                    <button type="button" class="button quiet" onclick={on(onedit)}>{ conflict.edit }</button>
                </div>
            </section>
        }
    }

    fn table(&self, differences: &[Difference]) -> Html {
        let conflict = self.text.conflict();
        let shown = |value: &str| match value {
            "" => self.text.forms.not_given.to_owned(),
            _ => value.to_owned(),
        };
        let rows = differences.iter().map(|difference| {
            let kept = |mine: bool| (difference.mine_is_kept == mine).then_some("kept");
            let result = if difference.mine_is_kept { conflict.yours_stays } else { conflict.theirs_stays };
            html! {
                <tr>
                    <th scope="row">{ self.label(difference.name) }</th>
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
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two fields and a version.
    #[derive(Clone, Debug, PartialEq)]
    struct Pair(&'static str, &'static str, i64);

    impl Parts for Pair {
        const PARTS: &'static [Part<Self>] = &[
            Part {
                name: "first",
                words: |_, pair| pair.0.to_owned(),
                take: |pair, other| pair.0 = other.0,
            },
            Part {
                name: "second",
                words: |_, pair| pair.1.to_owned(),
                take: |pair, other| pair.1 = other.1,
            },
        ];

        fn version(&mut self) -> &mut i64 {
            &mut self.2
        }
    }

    fn editing(mine: &'static str) -> Editing<Pair> {
        Editing {
            base: Pair("a", "x", 1),
            mine: Pair(mine, "x", 1),
        }
    }

    #[test]
    fn what_i_did_not_change_is_theirs() {
        let merged = |mine, theirs| on_top(&editing(mine), &theirs).mine;
        assert_eq!(merged("a", Pair("b", "y", 2)), Pair("b", "y", 2));
        assert_eq!(merged("c", Pair("b", "y", 2)), Pair("c", "y", 2));
        assert_eq!(merged("c", Pair("a", "x", 2)), Pair("c", "x", 2));
    }

    #[test]
    fn shows_what_differs() {
        let text = Text::of(shared::kernel::language::Language::Fr);
        let told = |mine, theirs| {
            let told = differences(text, &editing(mine), &theirs);
            told.iter()
                .map(|one| (one.name, one.mine_is_kept))
                .collect::<Vec<_>>()
        };
        assert_eq!(told("a", Pair("a", "x", 2)), []);
        assert_eq!(told("a", Pair("b", "x", 2)), [("first", false)]);
        assert_eq!(
            told("c", Pair("b", "y", 2)),
            [("first", true), ("second", false)]
        );
    }
}
