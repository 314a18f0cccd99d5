//! The municipalities of a Belgian postcode: suggested, and filled in where there is but one.

use std::cell::RefCell;
use std::rc::Rc;

use shared::kernel::contact::BelgianPostcode;
use shared::kernel::fold::letters;
use shared::kernel::language::Language;
use shared::registers::api::{Municipality, ReadMunicipalities};
use yew::prelude::*;

use crate::files::text::Belonging;
use crate::platform::api::{Query, use_query};
use crate::platform::text::{Text, listed, use_text};
use crate::platform::ui::notice::{Notice, Tone};

/// The id of the list of suggestions.
pub const LIST: &str = "municipalities";

#[derive(Properties, PartialEq)]
pub struct MunicipalitiesProps {
    pub postcode: BelgianPostcode,
    pub current: String,
    /// The names that belong to the postcodes typed so far: kept while a postcode is incomplete.
    pub earlier: Rc<RefCell<Vec<String>>>,
    pub onfill: Callback<String>,
    /// Whether it stays as it is, whatever the postcode.
    pub kept: bool,
    pub onkeep: Callback<bool>,
}

/// The suggestions for the field of the municipality. Without an answer one types on, as for an
/// address abroad.
#[component]
pub fn Municipalities(props: &MunicipalitiesProps) -> Html {
    let text = use_text();
    let query = use_query::<ReadMunicipalities>((props.postcode.clone(),), ());
    let filled = use_state(|| false);
    {
        let (filled, onfill) = (filled.clone(), props.onfill.clone());
        let (current, earlier, language) =
            (props.current.clone(), props.earlier.clone(), text.language);
        use_effect_with(query.state.clone(), move |state| {
            let Query::Ready(found) = &**state else {
                return;
            };
            let new = fill(&current, &earlier.borrow(), found, language);
            filled.set(new.as_ref().is_some_and(|new| !new.is_empty()));
            earlier.replace(names(found));
            if let Some(new) = new {
                onfill.emit(new);
            }
        });
    }
    let Query::Ready(found) = &*query.state else {
        return Html::default();
    };
    let options = names(found)
        .into_iter()
        .map(|name| html! { <option value={name} /> });
    let said = (found.len() > 1 || *filled).then(|| (text.file().address.suggestions)(found.len()));
    let unusual = is_unusual(&props.current, found).then(|| unusual(text, props, found));
    html! {
        <>
            <datalist id={LIST}>{ for options }</datalist>
            <p class="suggestions" role="status">{ said }</p>
            { unusual }
        </>
    }
}

/// Whether what is typed is not the municipality of the postcode, nor the beginning of one.
fn is_unusual(current: &str, found: &[Municipality]) -> bool {
    let current = letters(current);
    let is_begun = |name: &String| letters(name).starts_with(&current);
    !current.is_empty() && !names(found).iter().any(is_begun)
}

/// A warning that names what the postcode has, and how to keep what is typed: a register may be behind.
fn unusual(text: &'static Text, props: &MunicipalitiesProps, found: &[Municipality]) -> Html {
    let words = &text.file().address;
    let own = found.iter().map(|one| match text.language {
        Language::Nl => one.nl.clone(),
        _ => one.fr.clone(),
    });
    let own: Vec<String> = own.collect();
    let takes = own.iter().map(|name| {
        let (onfill, taken) = (props.onfill.clone(), name.clone());
        let onclick = Callback::from(move |_: MouseEvent| onfill.emit(taken.clone()));
        html! { <button type="button" class="button quiet small" {onclick}>{ (words.take)(name) }</button> }
    });
    let postcode = props.postcode.digits();
    let said = match own.is_empty() {
        true => (words.unknown_postcode)(postcode),
        false => (words.other_municipality)(Belonging {
            postcode,
            municipality: &listed(&own, text.frame.and),
        }),
    };
    let kept = props.kept;
    let onchange = props.onkeep.reform(move |_: Event| !kept);
    html! {
        <Notice tone={Tone::Warn} role="status">
            <p>{ said }</p>
            <p class="actions">{ for takes }</p>
            <label class="tick"><input type="checkbox" checked={kept} {onchange} />{ words.keep }</label>
        </Notice>
    }
}

/// Every name of every municipality, once.
fn names(found: &[Municipality]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in found
        .iter()
        .flat_map(|municipality| [&municipality.fr, &municipality.nl])
    {
        if !name.is_empty() && !names.contains(name) {
            names.push(name.clone());
        }
    }
    names
}

/// What to put in the place of what is typed, if anything. What somebody typed themselves stays;
/// what belonged to the postcode before goes.
fn fill(
    current: &str,
    earlier: &[String],
    found: &[Municipality],
    language: Language,
) -> Option<String> {
    let is_free = current.trim().is_empty() || earlier.iter().any(|name| name == current);
    if !is_free || found.is_empty() || names(found).iter().any(|name| name == current) {
        return None;
    }
    let new = match found {
        [one] if language == Language::Nl => one.nl.clone(),
        [one] => one.fr.clone(),
        _ => String::new(),
    };
    (new != current).then_some(new)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn municipality(fr: &str, nl: &str) -> Municipality {
        Municipality {
            fr: fr.into(),
            nl: nl.into(),
        }
    }

    #[test]
    fn fills_in_the_only_municipality() {
        let ghent = [municipality("Gand", "Gent")];
        assert_eq!(fill("", &[], &ghent, Language::Fr).as_deref(), Some("Gand"));
        assert_eq!(
            fill(" ", &[], &ghent, Language::Nl).as_deref(),
            Some("Gent")
        );
        // The other language's name is right as well.
        assert_eq!(fill("Gent", &["Gent".into()], &ghent, Language::Fr), None);
    }

    #[test]
    fn leaves_what_was_typed() {
        let ghent = [municipality("Gand", "Gent")];
        assert_eq!(fill("Ledeberg", &[], &ghent, Language::Fr), None);
        assert_eq!(fill("Namur", &[], &[], Language::Fr), None);
    }

    #[test]
    fn drops_the_municipality_of_the_postcode_before() {
        let earlier = ["Namur".to_owned(), "Namen".to_owned()];
        let ghent = [municipality("Gand", "Gent")];
        assert_eq!(
            fill("Namur", &earlier, &ghent, Language::Fr).as_deref(),
            Some("Gand")
        );
        let two = [
            municipality("Ixelles", "Elsene"),
            municipality("Bruxelles", "Brussel"),
        ];
        assert_eq!(
            fill("Namur", &earlier, &two, Language::Fr).as_deref(),
            Some("")
        );
        assert_eq!(fill("", &[], &two, Language::Fr), None);
    }

    #[test]
    fn warns_of_a_municipality_of_another_postcode_and_of_a_postcode_that_nobody_has() {
        let brussels = [municipality("Bruxelles", "Brussel")];
        for usual in ["", " ", "Bruxelles", "brussel", "Bru"] {
            assert!(!is_unusual(usual, &brussels), "{usual}");
        }
        assert!(is_unusual("Liège", &brussels));
        assert!(is_unusual("Nulle-part", &[]));
    }

    #[test]
    fn names_each_once() {
        assert_eq!(
            names(&[municipality("Namur", "Namen"), municipality("Gent", "Gent")]),
            ["Namur", "Namen", "Gent"]
        );
    }
}
