//! The choice of the profile, as the manual asks for it.

use shared::kernel::fold::fits;
use shared::kernel::issue::Issue;
use shared::organisations::SecuredApplication;
use shared::policy::Profile;
use shared::profiles::api::ProfileOption;
use yew::prelude::*;

use crate::platform::form::field::{SelectField, TextField};
use crate::platform::form::fields::Fields;
use crate::platform::form::sending::Sending;
use crate::platform::form::typed::{Edit, use_typed};
use crate::platform::form::{Called, Form, use_form};
use crate::platform::route::use_go;
use crate::platform::text::{Text, listed as in_a_row, use_text};
use crate::platform::ui::link::Link;
use crate::profiles::choice::{CitizenMeaning, citizen_meaning};
use crate::profiles::route::{ProfilesRoute, WhyRoute};
use crate::profiles::switcher::{MANY, profile_name, use_enter};

#[derive(Properties, PartialEq)]
pub struct ProfileFormProps {
    /// The profiles that work.
    pub options: Vec<ProfileOption>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct ChosenProfile {
    /// Provider rather than citizen.
    provider: bool,
    /// The provider's profile; empty for the first.
    profession: String,
    /// The organisation's profile; empty for none.
    organisation: String,
}

/// Where a choice leads.
#[derive(Clone, Debug, PartialEq)]
enum Outcome {
    Enter(ProfileOption),
    /// To the second question.
    Ask,
}

impl ChosenProfile {
    /// Where it leads; nowhere if nothing works.
    fn parse(&self, options: &[ProfileOption]) -> Result<Outcome, Vec<Issue>> {
        let named = |name: &str| {
            let named = |option: &&ProfileOption| option.profile.to_string() == name;
            options.iter().find(named).cloned()
        };
        let enter = if self.provider {
            named(&self.profession).or_else(|| providers(options).next().cloned())
        } else if !self.organisation.is_empty() {
            named(&self.organisation)
        } else {
            match citizen_meaning(options) {
                Some(CitizenMeaning::Two { .. }) => return Ok(Outcome::Ask),
                Some(CitizenMeaning::One(option)) => Some(option),
                None => None,
            }
        };
        enter.map(Outcome::Enter).ok_or_else(Vec::new)
    }
}

fn providers(options: &[ProfileOption]) -> impl Iterator<Item = &ProfileOption> {
    options
        .iter()
        .filter(|option| matches!(option.profile, Profile::Provider(_)))
}

fn organisations(options: &[ProfileOption]) -> impl Iterator<Item = &ProfileOption> {
    options
        .iter()
        .filter(|option| matches!(option.profile, Profile::Organisation(_)))
}

/// Citizen or provider, and for which organisation. Only combinations that work can be chosen.
#[component]
pub fn ProfileForm(props: &ProfileFormProps) -> Html {
    let text = use_text();
    let words = text.profiles();
    let enter = use_enter();
    let go = use_go();
    let typed = use_typed(ChosenProfile::default());
    let parse = {
        let options = props.options.clone();
        move |choice: &ChosenProfile| choice.parse(&options)
    };
    let leaving = Callback::from(move |outcome| match outcome {
        Outcome::Enter(option) => enter.emit(option),
        Outcome::Ask => go.to(&ProfilesRoute::CitizenMeaning.address()),
    });
    let form = use_form(typed, CALLED, parse, Sending::here(leaving));
    let is_holder = |option: &ProfileOption| option.profile == Profile::Mandatary;
    let citizen = form.edit.reform(|_: Event| {
        Box::new(|choice: &mut ChosenProfile| choice.provider = false) as Edit<ChosenProfile>
    });
    html! {
        <form onsubmit={form.onsubmit()}>
            <fieldset>
                <legend>{ words.legend }</legend>
                { radio("citizen", words.citizen, words.citizen_hint, (!form.value.provider, false), citizen) }
                { provider_radio(text, &form, &props.options) }
                { professions(text, &form, &props.options) }
                if !props.options.iter().any(is_holder) {
                    <p class="small"><Link to={WhyRoute::Mandatary.address()}>{ words.mandatary_missing }</Link></p>
                }
            </fieldset>
            <fieldset>
                <legend>{ words.organisation }</legend>
                <Organisations options={props.options.clone()} form={(*form).clone()} />
                <p class="small"><Link to={WhyRoute::Organisation.address()}>{ words.organisation_missing }</Link></p>
            </fieldset>
            <button type="submit" class="button">{ words.confirm }</button>
        </form>
    }
}

const CALLED: Called = Called {
    label,
    ask: |text, _| Some(text.profiles().ask_profession),
};

fn label(text: &'static Text, name: &str) -> &'static str {
    match name {
        "profession" => text.profiles().profession,
        _ => text.profiles().organisation,
    }
}

fn radio(
    value: &'static str,
    label: &'static str,
    hint: &'static str,
    (checked, disabled): (bool, bool),
    onchange: Callback<Event>,
) -> Html {
    let (label_id, hint_id) = (format!("profile-{value}"), format!("profile-{value}-hint"));
    html! {
        <label class="choice card">
            <input type="radio" name="profile" {value} {checked} {disabled} {onchange}
                aria-labelledby={label_id.clone()} aria-describedby={hint_id.clone()} />
            <span id={label_id}>{ label }</span>
            <small id={hint_id}>{ hint }</small>
        </label>
    }
}

/// « Prestataire de soins professionnel »; where the person is none, with the way to know why.
fn provider_radio(
    text: &'static Text,
    form: &Form<ChosenProfile>,
    options: &[ProfileOption],
) -> Html {
    let words = text.profiles();
    let is_provider = providers(options).next().is_some();
    let hint = match is_provider {
        true => words.provider_hint,
        false => words.provider_missing,
    };
    let onchange = form.edit.reform(|_: Event| {
        Box::new(|choice: &mut ChosenProfile| {
            choice.provider = true;
            choice.organisation.clear();
        }) as Edit<ChosenProfile>
    });
    html! {
        <>
            { radio("provider", words.provider, hint, (form.value.provider, !is_provider), onchange) }
            if !is_provider {
                <p class="small">
                    <Link to={WhyRoute::Provider.address()} label={format!("{} {}", text.frame.why, words.provider)}>{ text.frame.why }</Link>
                </p>
            }
        </>
    }
}

/// A profile as one can choose it from a list.
fn listed(text: &Text, option: &ProfileOption) -> (AttrValue, AttrValue) {
    let value = option.profile.to_string();
    (value.into(), profile_name(text, option).into())
}

/// The person's professions, once « Prestataire de soins professionnel » is chosen.
fn professions(text: &'static Text, form: &Form<ChosenProfile>, options: &[ProfileOption]) -> Html {
    if !form.value.provider {
        return Html::default();
    }
    let list: Vec<_> = providers(options)
        .map(|option| listed(text, option))
        .collect();
    let mut field = form.list("profession", list, |choice| &mut choice.profession);
    // The first is chosen as long as none is.
    if let (true, Some((first, _))) = (field.value.is_empty(), field.options.first()) {
        field.value = first.clone();
    }
    html! { <div class="nested"><SelectField ..field /></div> }
}

#[derive(Properties, PartialEq)]
struct OrganisationsProps {
    options: Vec<ProfileOption>,
    form: Fields<ChosenProfile>,
}

/// « Au sein de l'organisation »: none, or one of the organisations, with a field to narrow many.
#[component]
fn Organisations(props: &OrganisationsProps) -> Html {
    let text = use_text();
    let words = text.profiles();
    let typed = use_state_eq(String::new);
    // A provider acts in their own name.
    let disabled = props.form.value.provider;
    let chosen = &props.form.value.organisation;
    let all: Vec<_> = organisations(&props.options)
        .map(|option| listed(text, option))
        .collect();
    let is_many = all.len() > MANY && !disabled;
    // What is chosen stays in sight, whatever is typed.
    let fitting = all
        .into_iter()
        .filter(|one| one.0.as_str() == chosen || is_found(one, &typed));
    let none = (AttrValue::default(), AttrValue::from(words.none));
    let options: Vec<_> = std::iter::once(none).chain(fitting).collect();
    let count = options.len() - 1;
    let opened = opened(text, &props.options, chosen);
    let narrowing = use_mut_ref(Narrowing::default);
    let oninput = {
        let (typed, edit) = (typed.clone(), props.form.edit.clone());
        let all = organisations(&props.options).map(|option| listed(text, option));
        let all: Vec<_> = all.collect();
        Callback::from(move |text: String| {
            let (all, narrowing) = (all.clone(), narrowing.clone());
            let narrowed_to = text.clone();
            edit.emit(Box::new(move |choice: &mut ChosenProfile| {
                let mut narrowing = narrowing.borrow_mut();
                choice.organisation = narrowing.to(&all, &narrowed_to, &choice.organisation);
            }));
            typed.set(text);
        })
    };
    html! {
        <>
            if is_many {
                <TextField name="organisationFilter" label={words.filter} value={(*typed).clone()} {oninput}
                    autocomplete="off" verbatim=true />
                <p class="small soft" role="status">{ (words.fitting)(count) }</p>
            }
            <SelectField quiet_label=true {disabled} hint={disabled.then(|| AttrValue::from(words.own_name_only))}
                ..props.form.list("organisation", options, |choice| &mut choice.organisation) />
            { for opened.map(|opened| html! { <p class="small soft" role="status">{ opened }</p> }) }
        </>
    }
}

/// An organisation's profile, and what it is called. The profile ends with the organisation's number,
/// which people may type as well.
type Listed = (AttrValue, AttrValue);

fn is_found((value, name): &Listed, typed: &str) -> bool {
    fits(&format!("{name} {value}"), typed)
}

/// Which organisation is chosen while the list is narrowed: who looks for one does not mean none.
#[derive(Default)]
struct Narrowing {
    /// What the person chose themself.
    own: String,
    /// What was chosen for them.
    given: String,
}

impl Narrowing {
    /// What is chosen now: what the person chose, unless it does not fit and another one does.
    fn to(&mut self, all: &[Listed], typed: &str, chosen: &str) -> String {
        if chosen != self.given {
            chosen.clone_into(&mut self.own);
        }
        let mut found = all
            .iter()
            .filter(|one| !typed.trim().is_empty() && is_found(one, typed))
            .map(|(value, _)| value.as_str())
            .peekable();
        let first = found.peek().copied();
        let given = match first {
            Some(first) if !found.any(|value| value == self.own) => first,
            _ => &self.own,
        };
        self.given = given.to_owned();
        self.given.clone()
    }
}

/// What the chosen organisation lets the person into.
fn opened(text: &'static Text, options: &[ProfileOption], chosen: &str) -> Option<String> {
    let option = organisations(options).find(|option| option.profile.to_string() == chosen)?;
    let name = |one: &SecuredApplication| (text.organisations().application)(*one).to_owned();
    let names: Vec<String> = option.applications.iter().map(name).collect();
    (!names.is_empty()).then(|| (text.profiles().opened)(&in_a_row(&names, text.frame.and)))
}

#[cfg(test)]
mod tests {
    use shared::profiles::api::Landing;
    use shared::registers::Profession;

    use super::*;

    fn option(profile: &str) -> ProfileOption {
        ProfileOption {
            profile: profile.parse().unwrap(),
            organisation: None,
            capacity: None,
            applications: vec![],
            is_known_to_inami: false,
            landing: Landing::Search,
            last_used: None,
            favourite: false,
        }
    }

    #[test]
    fn leads_where_the_manual_says() {
        let all = [
            option("citizen"),
            option("provider-physician"),
            option("provider-dentist"),
            option("org-0436888493"),
        ];
        let citizen = ChosenProfile::default();
        let provider = ChosenProfile {
            provider: true,
            ..ChosenProfile::default()
        };
        let dentist = ChosenProfile {
            profession: "provider-dentist".into(),
            ..provider.clone()
        };
        let organisation = ChosenProfile {
            organisation: "org-0436888493".into(),
            ..ChosenProfile::default()
        };
        let profile = |choice: ChosenProfile| match choice.parse(&all) {
            Ok(Outcome::Enter(option)) => option.profile,
            other => panic!("{other:?}"),
        };
        assert_eq!(profile(citizen), Profile::Citizen);
        assert_eq!(profile(provider), Profile::Provider(Profession::Physician));
        assert_eq!(profile(dentist), Profile::Provider(Profession::Dentist));
        assert_eq!(profile(organisation).to_string(), "org-0436888493");
    }

    #[test]
    fn asks_the_second_question_where_both_meanings_work() {
        let known = ProfileOption {
            is_known_to_inami: true,
            ..option("citizen")
        };
        assert_eq!(
            ChosenProfile::default().parse(&[known, option("mandatary")]),
            Ok(Outcome::Ask)
        );
        assert!(ChosenProfile::default().parse(&[]).is_err());
    }

    #[test]
    fn who_looks_for_an_organisation_does_not_stay_with_none() {
        let listed = |value: &'static str, name: &'static str| -> Listed {
            (AttrValue::Static(value), AttrValue::Static(name))
        };
        let all = [
            listed("org-0436888493", "Cercle Exemple"),
            listed("org-0812345603", "Fiduciaire Exemple"),
        ];
        // Letter by letter, as people type.
        let typed = |text: &str, chosen: &str| {
            let mut narrowing = Narrowing::default();
            let ends = text
                .char_indices()
                .map(|(at, letter)| at + letter.len_utf8());
            ends.fold(chosen.to_owned(), |chosen, end| {
                narrowing.to(&all, &text[..end], &chosen)
            })
        };
        for (text, chosen, expected) in [
            ("fiduciaire", "", "org-0812345603"),
            ("0812", "", "org-0812345603"),
            ("exemple", "", "org-0436888493"),
            // What fits stays chosen, and so does what was chosen where nothing fits.
            ("exemple", "org-0812345603", "org-0812345603"),
            ("cercle", "org-0812345603", "org-0436888493"),
            ("clinique", "", ""),
            ("clinique", "org-0812345603", "org-0812345603"),
        ] {
            assert_eq!(typed(text, chosen), expected, "{text}");
        }
        let mut narrowing = Narrowing::default();
        let found = narrowing.to(&all, "cercle", "");
        assert_eq!(narrowing.to(&all, "", &found), "", "nothing is looked for");
        // What the person chooses meanwhile is theirs.
        let found = narrowing.to(&all, "cercle", "");
        assert_eq!(found, "org-0436888493");
        assert_eq!(narrowing.to(&all, "x", "org-0812345603"), "org-0812345603");
    }
}
