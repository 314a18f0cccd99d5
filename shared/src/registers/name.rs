//! How persons are called.

/// A person's name, as the register writes it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PersonName<'a> {
    given_names: &'a str,
    surname: &'a str,
}

impl<'a> PersonName<'a> {
    /// Given names (*prénoms*), and the surname (*nom*) with its particles.
    pub fn new(given_names: &'a str, surname: &'a str) -> Self {
        Self {
            given_names,
            surname,
        }
    }

    /// As a person is named: the given names first.
    pub fn full(self) -> String {
        let Self {
            given_names,
            surname,
        } = self;
        format!("{given_names} {surname}")
    }

    /// As a person is looked for: the surname first.
    pub fn listed(self) -> String {
        let Self {
            given_names,
            surname,
        } = self;
        format!("{surname}, {given_names}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_said_in_two_ways() {
        let name = PersonName::new("Alix Marie", "De Smet");
        assert_eq!(name.full(), "Alix Marie De Smet");
        assert_eq!(name.listed(), "De Smet, Alix Marie");
    }
}
