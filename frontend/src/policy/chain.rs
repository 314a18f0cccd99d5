//! The chain of « Pourquoi ? »: drawn as a path, and said in full.

use shared::kernel::term::Vocabulary;
use shared::kernel::words;
use shared::policy::{Chain, Granter, Link as Step, LinkState, PolicyGranter};
use yew::prelude::*;

use crate::platform::text::named::SoMany;
use crate::platform::text::{Text, capitalised, listed, use_text};
use crate::platform::ui::icon::{Icon, Picture};
use crate::policy::text::{AllExplain, fact, granter, in_state};

#[derive(Properties, PartialEq)]
pub struct ChainViewProps {
    pub chain: Chain,
    pub explain: AllExplain,
    /// What the facts are needed for, up to the count: « Pour agir au nom de X, ».
    #[prop_or_default]
    pub lead: Html,
}

/// The facts that something needs: how many, how many are missing, and each with who can add it.
#[component]
pub fn ChainView(props: &ChainViewProps) -> Html {
    let text = use_text();
    let Chain(steps) = &props.chain;
    let missing = steps
        .iter()
        // What cannot hold before what is missing is missing as well.
        .filter(|step| step.state != LinkState::Holds)
        .count();
    let count = (text.chain().count)(SoMany {
        some: missing,
        all: steps.len(),
    });
    let lead = match props.lead == Html::default() {
        true => html! { { capitalised(&format!("{}{count}", text.chain().alone)) } },
        false => html! { <>{ props.lead.clone() }{ " " }{ count }</> },
    };
    html! {
        <>
            <p class="lead">{ lead }</p>
            <ol class="chain" aria-label={text.chain().list_name}>{ for steps.iter().map(|step| item(props.explain, text, step)) }</ol>
        </>
    }
}

fn item(explain: AllExplain, text: &'static Text, step: &Step) -> Html {
    let (class, icon) = match step.state {
        LinkState::Holds => ("holds", Icon::Tick),
        LinkState::Missing => ("missing", Icon::Alert),
        LinkState::Waits => ("waits", Icon::Waiting),
    };
    let words = fact(explain, text, &step.fact, step.state);
    let details = details(explain, text, step, words.more)
        .into_iter()
        .map(|line| html! { <p class="small">{ line }</p> });
    html! {
        <li {class}>
            <span class="sign"><Picture {icon} /></span>
            <p class="fact">
                <span class="hidden">{ in_state(text.chain().state, step.state) }{ " " }</span>
                { words.said }
            </p>
            { for details }
        </li>
    }
}

/// What is said below a fact: since when, what else there is to say, who can add it.
fn details(
    explain: AllExplain,
    text: &'static Text,
    step: &Step,
    more: Option<String>,
) -> Vec<String> {
    let day = step.since.map(|day| words::date(text.language, day));
    match step.state {
        LinkState::Holds => day
            .map(|day| (text.chain().since)(&day))
            .into_iter()
            .collect(),
        LinkState::Waits => vec![text.chain().waits.to_owned()],
        LinkState::Missing => {
            let mut lines: Vec<String> = day
                .map(|day| capitalised(&(text.chain().from)(&day)))
                .into_iter()
                .collect();
            lines.extend(more);
            // On a day that is known it comes by itself: nobody else need be named.
            match step.since.filter(|_| step.granters.iter().any(is_time)) {
                Some(_) => lines.push(text.chain().wait_until.to_owned()),
                None => lines.extend(granters(explain, text, &step.granters)),
            }
            lines
        }
    }
}

fn is_time(one: &Granter) -> bool {
    PolicyGranter::read(&one.0) == Some(PolicyGranter::Time)
}

/// Who can add a fact; time is no one, but enough.
fn granters(explain: AllExplain, text: &'static Text, granters: &[Granter]) -> Vec<String> {
    let waiting = granters.iter().any(is_time);
    let others = granters.iter().filter(|one| !is_time(one));
    let names: Vec<String> = others
        .filter_map(|one| granter(explain, text, one))
        .collect();
    let mut lines = Vec::new();
    if waiting {
        lines.push(text.chain().wait.to_owned());
    }
    if !names.is_empty() {
        let before = if waiting {
            text.chain().if_it_lasts
        } else {
            text.chain().can_add
        };
        lines.push(format!("{before} {}.", listed(&names, text.frame.and)));
    }
    lines
}

#[cfg(test)]
mod tests {
    use shared::kernel::language::Language;
    use shared::kernel::term::Term;
    use shared::policy::Fact;

    use super::*;
    use crate::policy::facts;
    use crate::policy::text::Explains;

    /// A capability that knows one who can add its facts.
    static HARBOUR: Explains = Explains {
        capability: "harbour",
        fact: |_, _, _| None,
        granter: |_, granter| (granter.0.kind == "pilot").then(|| "le pilote".to_owned()),
    };
    const EXPLAIN: AllExplain = &[&facts::EXPLAINS, &HARBOUR];

    fn of_harbour(kind: &'static str) -> Term {
        Term {
            capability: "harbour".into(),
            kind: kind.into(),
            of: None,
        }
    }

    fn missing(since: Option<&str>, granters: Vec<Granter>) -> Step {
        Step {
            fact: Fact(of_harbour("tide")),
            state: LinkState::Missing,
            since: since.map(|day| day.parse().unwrap()),
            granters,
        }
    }

    #[test]
    fn says_that_time_is_enough() {
        let french = Text::of(Language::Fr);
        let granters = vec![PolicyGranter::Time.into(), Granter(of_harbour("pilot"))];
        let step = missing(None, granters.clone());
        assert_eq!(
            details(EXPLAIN, french, &step, None),
            [french.chain().wait, "Si cela dure : le pilote."]
        );
        let step = missing(Some("2026-11-28"), granters);
        assert_eq!(
            details(EXPLAIN, french, &step, None),
            [
                "À partir du 28\u{a0}novembre 2026",
                "Personne ne doit rien faire d’ici là."
            ]
        );
    }

    #[test]
    fn what_the_page_does_not_know_breaks_nothing() {
        for text in Language::ALL.map(Text::of) {
            let step = missing(None, vec![Granter(of_harbour("mermaid"))]);
            let said = fact(EXPLAIN, text, &step.fact, step.state).said;
            assert_eq!(said, text.chain().unknown[1]);
            assert!(details(EXPLAIN, text, &step, None).is_empty());
        }
    }

    #[test]
    fn counts_in_each_language() {
        for language in Language::ALL {
            let count = Text::of(language).chain().count;
            let all: Vec<String> = (1..=12)
                .flat_map(|needed| {
                    (0..=needed).map(move |missing| {
                        count(SoMany {
                            some: missing,
                            all: needed,
                        })
                    })
                })
                .collect();
            let mut distinct = all.clone();
            distinct.sort();
            distinct.dedup();
            assert!(distinct.len() >= all.len() - 1, "{language:?}");
        }
        assert_eq!(
            (Text::of(Language::Fr).chain().count)(SoMany { some: 1, all: 5 }),
            "cinq choses doivent être vraies. Il en manque une."
        );
    }
}
