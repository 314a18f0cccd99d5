//! The choice of the profile, as the manual asks for it.

use shared::policy::Profile;
use shared::profiles::api::ProfileOption;
use yew::prelude::*;

use crate::platform::fits::fits;
use crate::platform::form::field::{SelectField, TextField};
use crate::platform::route::use_go;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::link::Link;
use crate::profiles::choice::{CitizenMeaning, citizen_meaning};
use crate::profiles::route::{ProfilesRoute, WhyRoute};
use crate::profiles::switcher::{MANY, profile_name, use_enter};

/// Properties of [`ProfileForm`].
#[derive(Properties, PartialEq)]
pub struct ProfileFormProps {
    /// The profiles that work.
    pub options: Vec<ProfileOption>,
}

/// What is chosen.
#[derive(Clone, Debug, Default, PartialEq)]
struct Choice {
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
    /// To a profile.
    Enter(ProfileOption),
    /// To the second question.
    Ask,
    /// Nowhere: nothing works.
    Nothing,
}

fn outcome(choice: &Choice, options: &[ProfileOption]) -> Outcome {
    let named = |name: &str| {
        options
            .iter()
            .find(|option| option.profile.to_string() == name)
            .cloned()
    };
    if choice.provider {
        let first = || providers(options).next().cloned();
        return named(&choice.profession)
            .or_else(first)
            .map_or(Outcome::Nothing, Outcome::Enter);
    }
    if !choice.organisation.is_empty() {
        return named(&choice.organisation).map_or(Outcome::Nothing, Outcome::Enter);
    }
    match citizen_meaning(options) {
        Some(CitizenMeaning::One(option)) => Outcome::Enter(option),
        Some(CitizenMeaning::Two { .. }) => Outcome::Ask,
        None => Outcome::Nothing,
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
    let choice = use_state_eq(Choice::default);
    let enter = use_enter();
    let go = use_go();
    let submit = {
        let (choice, options) = (choice.clone(), props.options.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match outcome(&choice, &options) {
                Outcome::Enter(option) => enter.emit(option),
                Outcome::Ask => go.to(&ProfilesRoute::CitizenMeaning.address()),
                Outcome::Nothing => {}
            }
        })
    };
    let change = {
        let choice = choice.clone();
        Callback::from(move |new: Choice| choice.set(new))
    };
    let with = |put: fn(&mut Choice, String)| {
        let choice = choice.clone();
        Callback::from(move |value: String| {
            let mut new = (*choice).clone();
            put(&mut new, value);
            choice.set(new);
        })
    };
    let holds_mandates = props
        .options
        .iter()
        .any(|option| option.profile == Profile::Mandatary);
    let mandatary_missing = (!holds_mandates).then(|| html! {
        <p class="small"><Link to={WhyRoute::Mandatary.address()}>{ text.profiles().mandatary_missing }</Link></p>
    });
    html! {
        <form onsubmit={submit}>
            <fieldset>
                <legend>{ text.profiles().legend }</legend>
                { radio("citizen", text.profiles().citizen, text.profiles().citizen_hint, !choice.provider, false, {
                    let (change, new) = (change.clone(), Choice { provider: false, ..(*choice).clone() });
                    move |_| change.emit(new.clone())
                }) }
                { provider_radio(text, &choice, &props.options, &change) }
                { professions(text, &choice, &props.options, with(|choice, value| choice.profession = value)) }
                { mandatary_missing }
            </fieldset>
            <fieldset>
                <legend>{ text.profiles().organisation }</legend>
                <Organisations options={props.options.clone()} value={choice.organisation.clone()}
                    disabled={choice.provider} onchange={with(|choice, value| choice.organisation = value)} />
                <p class="small"><Link to={WhyRoute::Organisation.address()}>{ text.profiles().organisation_missing }</Link></p>
            </fieldset>
            <button type="submit" class="button">{ text.profiles().confirm }</button>
        </form>
    }
}

fn radio(
    value: &'static str,
    label: &'static str,
    hint: &'static str,
    checked: bool,
    disabled: bool,
    onchange: impl Fn(Event) + 'static,
) -> Html {
    let (label_id, hint_id) = (format!("profile-{value}"), format!("profile-{value}-hint"));
    html! {
        <label class="choice card">
            <input type="radio" name="profile" {value} {checked} {disabled} onchange={Callback::from(onchange)}
                aria-labelledby={label_id.clone()} aria-describedby={hint_id.clone()} />
            <span id={label_id}>{ label }</span>
            <small id={hint_id}>{ hint }</small>
        </label>
    }
}

/// « Prestataire de soins professionnel »; where the person is none, with the way to know why.
fn provider_radio(
    text: &'static Text,
    choice: &Choice,
    options: &[ProfileOption],
    change: &Callback<Choice>,
) -> Html {
    let words = text.profiles();
    let is_provider = providers(options).next().is_some();
    let hint = if is_provider {
        words.provider_hint
    } else {
        words.provider_missing
    };
    let (change, new) = (
        change.clone(),
        Choice {
            provider: true,
            organisation: String::new(),
            ..choice.clone()
        },
    );
    let radio = radio(
        "provider",
        words.provider,
        hint,
        choice.provider,
        !is_provider,
        move |_| change.emit(new.clone()),
    );
    let why = (!is_provider).then(|| {
        let label = format!("{} {}", text.frame.why, words.provider);
        html! { <p class="small"><Link to={WhyRoute::Provider.address()} {label}>{ text.frame.why }</Link></p> }
    });
    html! { <>{ radio }{ why }</> }
}

/// The person's professions, once « Prestataire de soins professionnel » is chosen.
fn professions(
    text: &'static Text,
    choice: &Choice,
    options: &[ProfileOption],
    onchange: Callback<String>,
) -> Html {
    if !choice.provider {
        return Html::default();
    }
    let list: Vec<(AttrValue, AttrValue)> = providers(options)
        .map(|option| {
            (
                option.profile.to_string().into(),
                profile_name(text, option).into(),
            )
        })
        .collect();
    let first = list
        .first()
        .map(|(value, _)| value.clone())
        .unwrap_or_default();
    let value = if choice.profession.is_empty() {
        first
    } else {
        choice.profession.clone().into()
    };
    html! {
        <div class="nested">
            <SelectField name="profession" label={text.profiles().profession} options={list} {value} {onchange} />
        </div>
    }
}

/// Properties of [`Organisations`].
#[derive(Properties, PartialEq)]
struct OrganisationsProps {
    options: Vec<ProfileOption>,
    value: AttrValue,
    disabled: bool,
    onchange: Callback<String>,
}

/// « Au sein de l'organisation »: none, or one of the organisations, with a field to narrow many.
#[component]
fn Organisations(props: &OrganisationsProps) -> Html {
    let text = use_text();
    let typed = use_state_eq(String::new);
    let all: Vec<(AttrValue, String)> = organisations(&props.options)
        .map(|option| {
            (
                option.profile.to_string().into(),
                profile_name(text, option),
            )
        })
        .collect();
    // The value ends with the organisation's number, which people may type as well.
    let found = |(value, name): &&(AttrValue, String)| fits(&format!("{name} {value}"), &typed);
    // What is chosen stays in sight, whatever is typed.
    let fitting: Vec<_> = all
        .iter()
        .filter(|option| option.0 == props.value || found(option))
        .cloned()
        .collect();
    let filter = (all.len() > MANY && !props.disabled).then(|| {
        let (value, oninput) = ((*typed).clone(), { let typed = typed.clone(); move |text| typed.set(text) });
        html! {
            <>
                <TextField name="organisationFilter" label={text.profiles().filter} {value} {oninput} autocomplete="off" verbatim=true />
                <p class="small soft" role="status">{ (text.profiles().fitting)(fitting.len()) }</p>
            </>
        }
    });
    let none = (AttrValue::default(), AttrValue::from(text.profiles().none));
    let options: Vec<_> = std::iter::once(none)
        .chain(
            fitting
                .into_iter()
                .map(|(value, name)| (value, name.into())),
        )
        .collect();
    let hint = props
        .disabled
        .then(|| AttrValue::from(text.profiles().own_name_only));
    html! {
        <>
            { filter }
            <SelectField name="organisation" label={text.profiles().organisation} quiet_label=true {options} {hint}
                value={props.value.clone()} disabled={props.disabled} onchange={props.onchange.clone()} />
        </>
    }
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
        let citizen = Choice::default();
        let provider = Choice {
            provider: true,
            ..Choice::default()
        };
        let dentist = Choice {
            profession: "provider-dentist".into(),
            ..provider.clone()
        };
        let organisation = Choice {
            organisation: "org-0436888493".into(),
            ..Choice::default()
        };
        let profile = |choice| match outcome(&choice, &all) {
            Outcome::Enter(option) => option.profile,
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
            outcome(&Choice::default(), &[known, option("mandatary")]),
            Outcome::Ask
        );
        assert_eq!(outcome(&Choice::default(), &[]), Outcome::Nothing);
    }
}
