//! What people are told of a mandate: in the application and by e-mail, from the same words of the
//! database.

use std::str::FromStr;

use crate::catalogue;
use crate::kernel::date::{Date, Validity};
use crate::kernel::happening::{Details, Subject};
use crate::kernel::id::MandateId;
use crate::mandates::MandateKind;

/// The capability that such messages name.
pub const CAPABILITY: &str = "mandates";

/// The word by which a message names a mandate as its subject.
pub const SUBJECT: &str = "mandate";

/// A mandate as what something is about.
pub fn subject(mandate: MandateId) -> Subject {
    Subject {
        kind: SUBJECT.to_owned(),
        id: mandate.0,
    }
}

/// The mandate that something is about, if it is one.
pub fn mandate_of(subject: &Subject) -> Option<MandateId> {
    (subject.kind == SUBJECT).then_some(MandateId(subject.id))
}

catalogue! {
    /// What a message tells of a mandate.
    pub enum MandateNews {
        /// A mandate was started; the reader's side has yet to sign.
        ToSign = "to-sign",
        /// A mandate was started by the reader's side.
        Started = "started",
        /// Both have signed it.
        Signed = "signed",
        /// One that a register brought unsigned was signed here.
        RecordedSigned = "recorded-signed",
        /// The other party refused it.
        Refused = "refused",
        /// The party that started it withdrew it.
        Withdrawn = "withdrawn",
        /// It was used for the first time.
        FirstUsed = "first-used",
        /// Its last day was brought forward.
        EndSet = "end-set",
        /// It was ended.
        Ended = "ended",
        /// It was transferred to another holder.
        Transferred = "transferred",
        /// It expires in some days: thirty, seven or one.
        Expiring = "expiring",
        /// Its period is over.
        Expired = "expired",
        ;
        /// Something that this version does not know.
        Unknown
    }
}

impl MandateNews {
    /// Whether nothing can come of the mandate any more once this has happened.
    pub fn is_over(self) -> bool {
        matches!(
            self,
            Self::Refused | Self::Withdrawn | Self::Ended | Self::Transferred | Self::Expired
        )
    }
}

/// A message about a mandate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MandateMessage {
    /// Which mandate.
    pub mandate: MandateId,
    /// What is told.
    pub news: MandateNews,
    /// What the mandate opens.
    pub kind: MandateKind,
    /// Name of the giver, as it was when this was told.
    pub giver: String,
    /// Name of the holder, as it was then.
    pub holder: String,
    /// When the mandate holds, as it was then.
    pub validity: Validity,
    /// The last day, where the message is about one.
    pub last_day: Option<Date>,
}

impl MandateMessage {
    /// What it says, by name.
    pub fn details(&self) -> Details {
        let mut details = Details::new();
        let mut put = |name: &str, value: String| details.insert(name.to_owned(), value);
        put("mandateKind", self.kind.code().to_owned());
        put("giver", self.giver.clone());
        put("holder", self.holder.clone());
        put("from", self.validity.from().to_string());
        if let Some(until) = self.validity.until() {
            put("until", until.to_string());
        }
        if let Some(day) = self.last_day {
            put("lastDay", day.to_string());
        }
        details
    }

    /// The message of a kind about a subject; none where it is not about a mandate, or lacks what
    /// each such message says.
    pub fn read(kind: &str, subject: Option<&Subject>, details: &Details) -> Option<Self> {
        let mandate = mandate_of(subject?)?;
        let text = |name: &str| details.get(name);
        Some(Self {
            mandate,
            news: MandateNews::from_code(kind),
            kind: MandateKind::from_code(text("mandateKind")?)?,
            giver: text("giver")?.clone(),
            holder: text("holder")?.clone(),
            validity: Validity::new(text("from")?.parse().ok()?, day(text("until")).ok()?).ok()?,
            last_day: day(text("lastDay")).ok()?,
        })
    }
}

/// A day that need not be there.
fn day(text: Option<&String>) -> Result<Option<Date>, <Date as FromStr>::Err> {
    text.map(|text| text.parse()).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let dates = ["2027-06-30".parse().ok(), None];
        for (until, last_day) in dates
            .into_iter()
            .flat_map(|day| dates.map(|other| (day, other)))
        {
            let message = MandateMessage {
                mandate: MandateId(41),
                news: MandateNews::EndSet,
                kind: MandateKind::AdministrativeFile,
                giver: "Alix Exemple".into(),
                holder: "Fiduciaire Exemple".into(),
                validity: Validity::new("2027-01-01".parse().unwrap(), until).unwrap(),
                last_day,
            };
            let subject = Subject {
                kind: SUBJECT.into(),
                id: 41,
            };
            let details = message.details();
            let read = MandateMessage::read("end-set", Some(&subject), &details);
            assert_eq!(read.as_ref(), Some(&message));
            // What lacks something, or is about something else, is no such message.
            for name in ["mandateKind", "giver", "holder", "from"] {
                let mut less = details.clone();
                less.remove(name);
                assert_eq!(
                    MandateMessage::read("end-set", Some(&subject), &less),
                    None,
                    "{name}"
                );
            }
            let other = Subject {
                kind: "file".into(),
                id: 41,
            };
            assert_eq!(
                MandateMessage::read("end-set", Some(&other), &details),
                None
            );
            assert_eq!(MandateMessage::read("end-set", None, &details), None);
        }
    }

    #[test]
    fn a_day_that_is_none_is_not_left_out() {
        let details: Details = [
            ("mandateKind", "administrative-file"),
            ("giver", "A"),
            ("holder", "B"),
            ("from", "2027-01-01"),
            ("until", "soon"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into();
        let subject = Subject {
            kind: SUBJECT.into(),
            id: 41,
        };
        assert_eq!(
            MandateMessage::read("signed", Some(&subject), &details),
            None
        );
    }
}
