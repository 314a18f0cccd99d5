//! Names of catalogues, as the manuals have them in French.

pub(super) mod de;
pub(super) mod en;
pub(super) mod fr;
pub(super) mod nl;

use shared::access::{AdministrativeRole, LegalFunction};
use shared::mandate::MandateKind;
use shared::organisation::{QualityKind, SecuredApplication};
use shared::person::{DigitalKey, KeyGroup};
use shared::provider::{Module, Profession};

/// Names of catalogues in one language.
pub struct Catalogue {
    /// A profession.
    pub profession: fn(Profession) -> &'static str,
    /// A type of mandate.
    pub mandate: fn(MandateKind) -> &'static str,
    /// A module of the file.
    pub module: fn(Module) -> &'static str,
    /// A quality.
    pub quality: fn(QualityKind) -> &'static str,
    /// A secured application.
    pub application: fn(SecuredApplication) -> &'static str,
    /// A legal function.
    pub legal_function: fn(LegalFunction) -> &'static str,
    /// An administrative role.
    pub administrative_role: fn(AdministrativeRole) -> &'static str,
}

/// Names of digital keys in one language: all that the first page needs of the catalogues.
pub struct KeyNames {
    /// A group of digital keys.
    pub group: fn(KeyGroup) -> &'static str,
    /// A digital key.
    pub key: fn(DigitalKey) -> &'static str,
    /// What one does with a digital key.
    pub hint: fn(DigitalKey) -> &'static str,
    /// Why a digital key cannot be used here.
    pub reason: fn(DigitalKey) -> &'static str,
}
