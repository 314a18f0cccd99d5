//! The chain of « Pourquoi ? »: drawn as a path, and said in full.

use shared::mandates::MandateKind;
use shared::policy::{Chain, Fact, Granter, Link as Step, LinkState};
use yew::prelude::*;

use crate::platform::text::{Text, use_text};
use crate::platform::ui::icon::{Icon, Picture};
use crate::policy::text::in_state;
use shared::kernel::words;

/// Properties of [`ChainView`].
#[derive(Properties, PartialEq)]
pub struct ChainViewProps {
    /// The facts.
    pub chain: Chain,
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
        .filter(|step| step.state == LinkState::Missing)
        .count();
    let count = (text.chain().count)(steps.len(), missing);
    let lead = match props.lead == Html::default() {
        true => html! { { capitalised(&count) } },
        false => html! { <>{ props.lead.clone() }{ " " }{ count }</> },
    };
    html! {
        <>
            <p class="lead">{ lead }</p>
            <ol class="chain" aria-label={text.chain().list_name}>{ for steps.iter().map(|step| item(text, step)) }</ol>
        </>
    }
}

fn item(text: &'static Text, step: &Step) -> Html {
    let (class, icon) = match step.state {
        LinkState::Holds => ("holds", Icon::Tick),
        LinkState::Missing => ("missing", Icon::Alert),
        LinkState::Waits => ("waits", Icon::Waiting),
    };
    let details = details(text, step)
        .into_iter()
        .map(|line| html! { <p class="small">{ line }</p> });
    html! {
        <li {class}>
            <span class="sign"><Picture {icon} /></span>
            <p class="fact">
                <span class="hidden">{ in_state(text.chain().state, step.state) }{ " " }</span>
                { text.fact(&step.fact, step.state) }
            </p>
            { for details }
        </li>
    }
}

/// What is said below a fact: since when, who can add it, what would.
fn details(text: &Text, step: &Step) -> Vec<String> {
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
            lines.extend(openers(text, &step.fact));
            lines.extend(granters(text, &step.granters));
            lines
        }
    }
}

/// The types of mandate that would open the module.
fn openers(text: &Text, fact: &Fact) -> Option<String> {
    let Fact::ModuleOpened(module) = fact else {
        return None;
    };
    let kinds = MandateKind::ALL
        .into_iter()
        .filter(|kind| module.is_opened_by(*kind));
    let names: Vec<String> = kinds
        .map(|kind| (text.catalogue().mandate)(kind).to_owned())
        .collect();
    (!names.is_empty()).then(|| {
        format!(
            "{} {}.",
            text.chain().opened_by,
            listed(&names, text.frame.and)
        )
    })
}

/// Who can add a fact; time is no one, but enough.
fn granters(text: &Text, granters: &[Granter]) -> Vec<String> {
    let waiting = granters.contains(&Granter::Time);
    let others = granters.iter().filter(|granter| **granter != Granter::Time);
    let names: Vec<String> = others.map(|granter| text.granter(granter)).collect();
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

/// Names one after the other: « a, b et c ».
pub fn listed(names: &[String], and: &str) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{}{and}{last}", first.join(", ")),
    }
}

/// The same, beginning with a capital.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

#[cfg(test)]
mod tests {
    use shared::kernel::date::Date;
    use shared::kernel::language::Language;
    use shared::organisations::ManagerRole;
    use shared::policy::ManagerCount;
    use shared::registers::Module;

    use super::*;

    fn step(fact: Fact, state: LinkState, since: Option<&str>, granters: Vec<Granter>) -> Step {
        Step {
            fact,
            state,
            since: since.map(|day| day.parse::<Date>().unwrap()),
            granters,
        }
    }

    #[test]
    fn says_who_can_add_what_is_missing() {
        let french = Text::of(Language::Fr);
        let managers = |role, count| Granter::Managers(ManagerCount { role, count });
        let missing = step(
            Fact::QualityUser,
            LinkState::Missing,
            None,
            vec![
                managers(ManagerRole::Local, 1),
                managers(ManagerRole::CoLocal, 2),
            ],
        );
        assert_eq!(
            details(french, &missing),
            ["Peut l’ajouter : le gestionnaire local et deux co-gestionnaires locaux."]
        );
    }

    #[test]
    fn says_that_time_is_enough() {
        let french = Text::of(Language::Fr);
        let waiting = vec![Granter::Time, Granter::ServiceCenter];
        let missing = step(
            Fact::FileSetUp,
            LinkState::Missing,
            Some("2026-11-28"),
            waiting,
        );
        assert_eq!(
            details(french, &missing),
            [
                "À partir du 28\u{a0}novembre 2026",
                french.chain().wait,
                "Si cela dure : le Service Center de l’INAMI."
            ]
        );
    }

    #[test]
    fn names_the_mandates_that_would_open_a_module() {
        let french = Text::of(Language::Fr);
        let openers = |module| openers(french, &Fact::ModuleOpened(module));
        assert_eq!(
            openers(Module::ContactData).as_deref(),
            Some("Les types de mandat qui l’ouvrent : Dossier administratif INAMI et ProSanté.")
        );
        assert_eq!(openers(Module::Accreditation), None);
    }

    #[test]
    fn counts_in_each_language() {
        for language in Language::ALL {
            let count = Text::of(language).chain().count;
            let all: Vec<String> = (1..=12)
                .flat_map(|needed| (0..=needed).map(move |missing| count(needed, missing)))
                .collect();
            let mut distinct = all.clone();
            distinct.sort();
            distinct.dedup();
            assert!(distinct.len() >= all.len() - 1, "{language:?}");
        }
        assert_eq!(
            (Text::of(Language::Fr).chain().count)(5, 1),
            "cinq choses doivent être vraies. Il en manque une."
        );
    }
}
