//! What the register knows of a provider, and under which mandates the profile acts.

use shared::files::api::FileHome;
use shared::registers::Profession;
use yew::prelude::*;

use crate::files::text::Competence;
use crate::platform::text::Text;
use crate::platform::text::period::{end, period};

/// The provider in the register's words.
pub fn summary(text: &'static Text, file: &FileHome) -> Html {
    let home = &text.file().home;
    let mandates = file.mandates.iter().map(|mandate| {
        let kind = text.name(mandate.kind);
        html! {
            <dd>
                { kind }{ ", " }{ end(text, mandate.validity) }{ " " }
                <span class="tag good">{ home.in_force }</span>
            </dd>
        }
    });
    html! {
        <dl class="summary card">
            <dt>{ home.profession }</dt>
            <dd>{ profession(text, file) }</dd>
            if let Some(inami) = file.inami {
                <dt>{ home.inami }</dt>
                <dd class="num">{ inami.to_string() }</dd>
            }
            if let Some(visa) = &file.visa {
                <dt>{ home.visa }</dt>
                <dd class="num">{ visa.as_str() }</dd>
            }
            <dt>{ home.validity }</dt>
            <dd>{ period(text, file.validity) }</dd>
            if !file.mandates.is_empty() {
                <dt>{ (home.mandates)(file.mandates.len()) }</dt>
                { for mandates }
            }
        </dl>
    }
}

/// « Médecin, médecin généraliste agréé ». Only of physicians is it known what the code says.
fn profession(text: &Text, file: &FileHome) -> String {
    let name = text.name(file.profession);
    let code = file
        .inami
        .filter(|_| file.profession == Profession::Physician);
    match code.and_then(|inami| Competence::of_code(&inami.competence_code())) {
        Some(competence) => format!("{name}, {}", (text.file().home.competence)(competence)),
        None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use shared::kernel::date::Validity;
    use shared::kernel::id::ProviderId;
    use shared::kernel::language::Language;

    use super::*;

    #[test]
    fn says_what_a_physician_is_recognised_as() {
        let mut file = FileHome {
            provider: ProviderId(1),
            surname: "Exemple".into(),
            given_names: "Alix".into(),
            profession: Profession::Physician,
            inami: Some("1-12345-78-003".parse().unwrap()),
            visa: None,
            validity: Validity::since("2020-01-01".parse().unwrap()),
            is_own: true,
            mandates: vec![],
            modules: vec![],
        };
        let text = Text::of(Language::Fr);
        assert_eq!(
            profession(text, &file),
            "Médecin, médecin généraliste agréé"
        );
        file.profession = Profession::Dentist;
        assert_eq!(profession(text, &file), "Dentiste");
    }
}
