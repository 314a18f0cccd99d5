//! A mandate's life: draft → awaiting the other's signature → signed → over. Each stage is a type
//! of its own with the steps that lead out of it, so that no other step can be written.
//!
//! | stage | step | who | leads to |
//! |---|---|---|---|
//! | [`Draft`] | [`Mandate::sign`] | the party that starts it | [`Awaiting`] |
//! | [`Awaiting`] | [`Mandate::countersign`] | the other party | [`Signed`] |
//! | [`Awaiting`] | [`Mandate::refuse`] | the other party | [`Over`] |
//! | [`Awaiting`] | [`Mandate::withdraw`] | the party that started it | [`Over`] |
//! | [`Signed`] | [`Mandate::end_on`] | either party | [`Signed`], until an earlier day |
//! | [`Signed`] | [`Mandate::end`] | either party | [`Over`] |
//! | [`Signed`] | [`Mandate::transfer`] | the giver, once the new holder has signed | [`Over`] |
//!
//! Scheduled, active and expired are what [`Signed`] means on a day ([`MandateFact::status`]). Who
//! may take a step as which profile, and how sure it must be who asks, says
//! [`super::ActOnMandate`].

use std::fmt;

use super::{Holder, MandateFact, MandateKind, MandateState, Party};
use crate::kernel::date::{Date, EndsBeforeStart, Validity};
use crate::kernel::id::{MandateId, PersonId, ProviderId};

/// The hash (SHA-256) of what is signed, in all languages: both parties sign the same.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest(pub [u8; 32]);

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The text is no hash of 64 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a hash of 64 hexadecimal digits")]
pub struct InvalidDigest;

impl std::str::FromStr for Digest {
    type Err = InvalidDigest;

    fn from_str(text: &str) -> Result<Self, InvalidDigest> {
        let mut bytes = [0; 32];
        if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(InvalidDigest);
        }
        for (index, byte) in bytes.iter_mut().enumerate() {
            let pair = text.get(index * 2..index * 2 + 2).ok_or(InvalidDigest)?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| InvalidDigest)?;
        }
        Ok(Self(bytes))
    }
}

/// What the parties agree on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// What it opens.
    pub kind: MandateKind,
    /// Who gives it.
    pub giver: ProviderId,
    /// Who receives it.
    pub holder: Holder,
    /// When it holds.
    pub validity: Validity,
    /// The hash of the text that says so.
    pub digest: Digest,
}

/// That a party signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature {
    /// For which party.
    pub party: Party,
    /// The person who signed.
    pub person: PersonId,
    /// Which text.
    pub digest: Digest,
}

/// Being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Draft;

/// Signed by the party that started it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Awaiting {
    id: MandateId,
    first: Signature,
}

/// Signed by both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signed {
    id: MandateId,
    until: Option<Date>,
}

/// Over, for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Over {
    id: MandateId,
    outcome: Outcome,
    by: Party,
    until: Option<Date>,
}

/// How a mandate came to be over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Ended by either party.
    Ended,
    /// Refused by the other party.
    Refused,
    /// Withdrawn by the party that started it.
    Withdrawn,
    /// Replaced by one to another holder.
    Transferred,
}

/// A mandate at a stage of its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mandate<S> {
    terms: Terms,
    stage: S,
}

/// Why a step is not possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Illegal {
    /// Another text was signed than the one that stands.
    #[error("another text was signed")]
    OtherText,
    /// The step is the other party's.
    #[error("the step is the other party's")]
    OtherParty,
    /// The day lies before today, before the first day or after the last.
    #[error("the day lies outside the period")]
    Day,
    /// What replaces it has another giver or type, or the same holder.
    #[error("no mandate that could replace it")]
    NoSuccessor,
    /// The stage has no such step.
    #[error("not at this stage")]
    Stage,
}

impl From<EndsBeforeStart> for Illegal {
    fn from(_: EndsBeforeStart) -> Self {
        Self::Day
    }
}

impl<S> Mandate<S> {
    /// What the parties agree on.
    pub fn terms(&self) -> &Terms {
        &self.terms
    }

    fn at<T>(self, stage: T) -> Mandate<T> {
        Mandate {
            terms: self.terms,
            stage,
        }
    }
}

impl Mandate<Draft> {
    /// A draft of these terms.
    pub fn draft(terms: Terms) -> Self {
        Self {
            terms,
            stage: Draft,
        }
    }

    /// The party that starts it signs; `id` is the mandate's from now on.
    ///
    /// # Errors
    /// Where another text was signed.
    pub fn sign(self, id: MandateId, first: Signature) -> Result<Mandate<Awaiting>, Illegal> {
        if first.digest != self.terms.digest {
            return Err(Illegal::OtherText);
        }
        Ok(self.at(Awaiting { id, first }))
    }
}

impl Mandate<Awaiting> {
    /// The party that started it.
    pub fn started_by(&self) -> Party {
        self.stage.first.party
    }

    /// The other party signs as well.
    ///
    /// # Errors
    /// Where the same party signs again, or another text was signed.
    pub fn countersign(self, second: Signature) -> Result<Mandate<Signed>, Illegal> {
        if second.party == self.stage.first.party {
            return Err(Illegal::OtherParty);
        }
        if second.digest != self.terms.digest || self.stage.first.digest != second.digest {
            return Err(Illegal::OtherText);
        }
        let signed = Signed {
            id: self.stage.id,
            until: self.terms.validity.until(),
        };
        Ok(self.at(signed))
    }

    /// The other party refuses.
    ///
    /// # Errors
    /// Where the party that started it refuses: it withdraws.
    pub fn refuse(self, by: Party) -> Result<Mandate<Over>, Illegal> {
        if by == self.stage.first.party {
            return Err(Illegal::OtherParty);
        }
        Ok(self.over(Outcome::Refused, by))
    }

    /// The party that started it withdraws.
    ///
    /// # Errors
    /// Where the other party withdraws: it refuses.
    pub fn withdraw(self, by: Party) -> Result<Mandate<Over>, Illegal> {
        if by != self.stage.first.party {
            return Err(Illegal::OtherParty);
        }
        Ok(self.over(Outcome::Withdrawn, by))
    }

    fn over(self, outcome: Outcome, by: Party) -> Mandate<Over> {
        let (id, until) = (self.stage.id, self.terms.validity.until());
        self.at(Over {
            id,
            outcome,
            by,
            until,
        })
    }
}

impl Mandate<Signed> {
    /// Its last day as it stands now; none if open-ended.
    pub fn until(&self) -> Option<Date> {
        self.stage.until
    }

    /// Either party ends it at once.
    pub fn end(self, by: Party) -> Mandate<Over> {
        let Signed { id, until } = self.stage;
        self.at(Over {
            id,
            outcome: Outcome::Ended,
            by,
            until,
        })
    }

    /// Either party brings its last day forward.
    ///
    /// # Errors
    /// Where the day lies before today, before the first day, or is no earlier than the last.
    pub fn end_on(mut self, last_day: Date, today: Date) -> Result<Self, Illegal> {
        if last_day < today || self.stage.until.is_some_and(|until| until <= last_day) {
            return Err(Illegal::Day);
        }
        Validity::new(self.terms.validity.from(), Some(last_day))?;
        self.stage.until = Some(last_day);
        Ok(self)
    }

    /// It gives way to one of the same giver and type to another holder, which both have signed.
    ///
    /// # Errors
    /// Where the other is none.
    pub fn transfer(self, successor: &Self) -> Result<Mandate<Over>, Illegal> {
        let (old, new) = (&self.terms, &successor.terms);
        if old.giver != new.giver || old.kind != new.kind || old.holder == new.holder {
            return Err(Illegal::NoSuccessor);
        }
        let Signed { id, until } = self.stage;
        Ok(self.at(Over {
            id,
            outcome: Outcome::Transferred,
            by: Party::Giver,
            until,
        }))
    }
}

/// A mandate at whatever stage: as it is read from the database, and what is written back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Life {
    /// Signed by the party that started it.
    Awaiting(Mandate<Awaiting>),
    /// Signed by both.
    Signed(Mandate<Signed>),
    /// Over.
    Over(Mandate<Over>),
}

impl From<Mandate<Awaiting>> for Life {
    fn from(mandate: Mandate<Awaiting>) -> Self {
        Self::Awaiting(mandate)
    }
}

impl From<Mandate<Signed>> for Life {
    fn from(mandate: Mandate<Signed>) -> Self {
        Self::Signed(mandate)
    }
}

impl From<Mandate<Over>> for Life {
    fn from(mandate: Mandate<Over>) -> Self {
        Self::Over(mandate)
    }
}

/// What the register of mandates holds of one: enough to take its life up where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// Which mandate.
    pub id: MandateId,
    /// What the parties agreed on.
    pub terms: Terms,
    /// Its last day as it stands now.
    pub until: Option<Date>,
    /// How far it has come.
    pub state: MandateState,
    /// Who started it; for one of a register that does not say, the giver.
    pub started_by: Party,
    /// Who signed first; for one of a register that does not say, the giver.
    pub first_signer: PersonId,
    /// Which text that one signed; for one of a register, the text as it stands.
    pub first_digest: Digest,
}

impl Life {
    /// A mandate from what is held of it; none where it is still a draft.
    pub fn resume(recorded: Recorded) -> Option<Self> {
        let Recorded {
            id, terms, until, ..
        } = recorded;
        let over = |outcome, by| {
            Self::Over(Mandate {
                terms,
                stage: Over {
                    id,
                    outcome,
                    by,
                    until,
                },
            })
        };
        let (starter, other) = (recorded.started_by, recorded.started_by.other());
        Some(match recorded.state {
            MandateState::Draft => return None,
            MandateState::AwaitingSignature => Self::Awaiting(Mandate {
                terms,
                stage: Awaiting {
                    id,
                    first: Signature {
                        party: starter,
                        person: recorded.first_signer,
                        digest: recorded.first_digest,
                    },
                },
            }),
            MandateState::Signed => Self::Signed(Mandate {
                terms,
                stage: Signed {
                    id,
                    until: recorded.until,
                },
            }),
            MandateState::Ended => over(Outcome::Ended, Party::Giver),
            MandateState::Refused => over(Outcome::Refused, other),
            MandateState::Withdrawn => over(Outcome::Withdrawn, starter),
            MandateState::Transferred => over(Outcome::Transferred, Party::Giver),
        })
    }

    /// Which mandate.
    pub fn id(&self) -> MandateId {
        match self {
            Self::Awaiting(mandate) => mandate.stage.id,
            Self::Signed(mandate) => mandate.stage.id,
            Self::Over(mandate) => mandate.stage.id,
        }
    }

    /// What the parties agree on.
    pub fn terms(&self) -> &Terms {
        match self {
            Self::Awaiting(mandate) => &mandate.terms,
            Self::Signed(mandate) => &mandate.terms,
            Self::Over(mandate) => &mandate.terms,
        }
    }

    /// How far it has come, as it is stored.
    pub fn state(&self) -> MandateState {
        match self {
            Self::Awaiting(_) => MandateState::AwaitingSignature,
            Self::Signed(_) => MandateState::Signed,
            Self::Over(mandate) => match mandate.stage.outcome {
                Outcome::Ended => MandateState::Ended,
                Outcome::Refused => MandateState::Refused,
                Outcome::Withdrawn => MandateState::Withdrawn,
                Outcome::Transferred => MandateState::Transferred,
            },
        }
    }

    /// When it holds, as it stands now.
    pub fn validity(&self) -> Validity {
        let validity = self.terms().validity;
        let until = match self {
            Self::Awaiting(_) => return validity,
            Self::Signed(mandate) => mandate.stage.until,
            Self::Over(mandate) => mandate.stage.until,
        };
        Validity::new(validity.from(), until).unwrap_or(validity)
    }

    /// What the policy knows of it.
    pub fn fact(&self) -> MandateFact {
        MandateFact {
            id: self.id(),
            kind: self.terms().kind,
            holder: self.terms().holder,
            validity: self.validity(),
            state: self.state(),
        }
    }

    /// The same, if one party has signed.
    ///
    /// # Errors
    /// At any other stage.
    pub fn awaiting(self) -> Result<Mandate<Awaiting>, Illegal> {
        match self {
            Self::Awaiting(mandate) => Ok(mandate),
            _ => Err(Illegal::Stage),
        }
    }

    /// The same, if both have signed.
    ///
    /// # Errors
    /// At any other stage.
    pub fn signed(self) -> Result<Mandate<Signed>, Illegal> {
        match self {
            Self::Signed(mandate) => Ok(mandate),
            _ => Err(Illegal::Stage),
        }
    }
}

#[cfg(test)]
mod tests;
