//! Values of the domain in columns. A column holds a number, a text or a day; what does not parse
//! when it is read is an error, and never a guess.

use std::fmt::{self, Display};
use std::str::FromStr;

use chrono::NaiveDate;
use sea_orm::sea_query::{ArrayType, ColumnType, Nullable, ValueType, ValueTypeErr};
use sea_orm::{
    ActiveValue, ColIdx, DbErr, DeriveValueType, IntoActiveValue, QueryResult, TryFromU64,
    TryGetError, TryGetable, Value,
};
use shared::kernel::catalogue::Catalogue;
use shared::kernel::contact::{EmailAddress, Phone};
use shared::kernel::date::{Date, Instant, Validity};
use shared::kernel::id::{
    AddressId, BulkId, DraftId, EventId, InamiNumber, MandateId, MessageId, Niss, OrganisationId,
    OrganisationNumber, PersonId, ProviderId, SessionId, Visa,
};
use shared::kernel::language::Language;
use shared::policy::{AssuranceLevel, Profile};

/// A value of the domain in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stored<T>(pub T);

/// A type of the domain that has a form for columns.
pub trait Storable: Sized {
    type Plain: TryGetable + ValueType + Nullable + Into<Value>;

    /// What the column is to hold.
    fn plain(&self) -> Self::Plain;

    /// The value that a column holds, if it is one.
    ///
    /// # Errors
    /// Where it is none.
    fn parse(plain: Self::Plain) -> Result<Self, DbErr>;
}

/// The column holds something that no column may hold.
fn unreadable<T>(what: impl Display) -> DbErr {
    let wanted = std::any::type_name::<T>();
    DbErr::Type(format!("a column of {wanted} holds {what}"))
}

impl<T: Storable> From<T> for Stored<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T: Storable> From<Stored<T>> for Value {
    fn from(Stored(value): Stored<T>) -> Self {
        value.plain().into()
    }
}

impl<T: Storable> TryGetable for Stored<T> {
    fn try_get_by<I: ColIdx>(result: &QueryResult, index: I) -> Result<Self, TryGetError> {
        let plain = T::Plain::try_get_by(result, index)?;
        Ok(T::parse(plain).map(Self)?)
    }
}

impl<T: Storable> ValueType for Stored<T> {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        let plain = <T::Plain as ValueType>::try_from(value)?;
        T::parse(plain).map(Self).map_err(|_| ValueTypeErr)
    }

    fn type_name() -> String {
        T::Plain::type_name()
    }

    fn array_type() -> ArrayType {
        T::Plain::array_type()
    }

    fn column_type() -> ColumnType {
        T::Plain::column_type()
    }
}

impl<T: Storable> Nullable for Stored<T> {
    fn null() -> Value {
        T::Plain::null()
    }
}

impl<T: Storable> IntoActiveValue<Self> for Stored<T> {
    fn into_active_value(self) -> ActiveValue<Self> {
        ActiveValue::Set(self)
    }
}

impl<T: Storable> TryFromU64 for Stored<T> {
    fn try_from_u64(_: u64) -> Result<Self, DbErr> {
        // Both engines answer an insert with the row itself.
        Err(DbErr::RecordNotInserted)
    }
}

macro_rules! ids {
    ($($name:ident),* $(,)?) => {$(
        impl Storable for $name {
            type Plain = i64;

            fn plain(&self) -> i64 {
                self.0
            }

            fn parse(plain: i64) -> Result<Self, DbErr> {
                Ok(Self(plain))
            }
        }
    )*};
}

// Instants are milliseconds since 1970.
ids!(
    PersonId,
    OrganisationId,
    ProviderId,
    MandateId,
    AddressId,
    EventId,
    SessionId,
    MessageId,
    BulkId,
    DraftId,
    Instant,
);

impl Storable for Date {
    type Plain = NaiveDate;

    fn plain(&self) -> NaiveDate {
        (*self).into()
    }

    fn parse(plain: NaiveDate) -> Result<Self, DbErr> {
        Ok(plain.into())
    }
}

/// A value from its text.
pub(crate) fn parsed<T: FromStr>(text: &str) -> Result<T, DbErr>
where
    T::Err: Display,
{
    text.parse().map_err(unreadable::<T>)
}

/// Stores types by their text, which a function gives.
macro_rules! stored_as_text {
    ($($name:ty, $text:expr;)*) => {$(
        impl $crate::platform::store::stored::Storable for $name {
            type Plain = String;

            fn plain(&self) -> String {
                $text(self)
            }

            fn parse(plain: String) -> Result<Self, sea_orm::DbErr> {
                $crate::platform::store::stored::parsed(&plain)
            }
        }
    )*};
}
stored_as_text! {
    Niss, Niss::canonical;
    InamiNumber, InamiNumber::canonical;
    OrganisationNumber, OrganisationNumber::canonical;
    Visa, |visa: &Visa| visa.as_str().to_owned();
    Phone, |phone: &Phone| phone.as_str().to_owned();
    EmailAddress, |email: &EmailAddress| email.as_str().to_owned();
    Profile, ToString::to_string;
}

impl Storable for AssuranceLevel {
    type Plain = i32;

    fn plain(&self) -> i32 {
        self.0.into()
    }

    fn parse(plain: i32) -> Result<Self, DbErr> {
        let level: Result<u16, _> = plain.try_into();
        level.map(Self).map_err(unreadable::<Self>)
    }
}

/// Stores catalogues by their codes.
macro_rules! stored_by_code {
    ($($name:ty),* $(,)?) => {$(
        impl $crate::platform::store::stored::Storable for $name {
            type Plain = String;

            fn plain(&self) -> String {
                self.code().to_owned()
            }

            fn parse(plain: String) -> Result<Self, sea_orm::DbErr> {
                $crate::platform::store::stored::member(&plain)
            }
        }
    )*};
}
pub(crate) use stored_by_code;

stored_by_code!(Language);

/// The member of a catalogue that has a code.
pub(crate) fn member<C: Catalogue>(code: &str) -> Result<C, DbErr> {
    C::read(code).ok_or_else(|| unreadable::<C>(format_args!("the code {code:?}")))
}

/// A value that a column may lack, where no column may be NULL because it is part of a unique key:
/// the empty text is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OrNone<T>(pub Option<T>);

impl<T: Storable<Plain = String>> Storable for OrNone<T> {
    type Plain = String;

    fn plain(&self) -> String {
        self.0.as_ref().map(T::plain).unwrap_or_default()
    }

    fn parse(plain: String) -> Result<Self, DbErr> {
        match plain.is_empty() {
            true => Ok(Self(None)),
            false => T::parse(plain).map(|value| Self(Some(value))),
        }
    }
}

/// A period from its two columns.
pub fn period(from: Stored<Date>, until: Option<Stored<Date>>) -> Result<Validity, DbErr> {
    Validity::new(from.0, until.map(|Stored(until)| until)).map_err(unreadable::<Validity>)
}

/// A text that no log may show.
#[derive(Clone, PartialEq, Eq, DeriveValueType)]
pub struct Secret(pub String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}
