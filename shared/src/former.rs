//! Former addresses, kept until every crate uses the new ones.
#![allow(missing_docs)]

pub use crate::kernel::{contact, date, id, language};

pub mod access {
    pub use crate::organisations::{Domain, ManagerRole};
    pub use crate::registers::{AdministrativeRole, LegalFunction};
}

pub mod api {
    pub use crate::kernel::endpoint::{Endpoint, Method, Params, Wire, address};
    #[cfg(feature = "openapi")]
    pub use crate::kernel::openapi::document;
    pub use crate::mandates::{api as mandates, bulk};
    pub use crate::messages::api as messages;
    pub use crate::profiles::api as profiles;
    pub use crate::sign_in::api as session;

    pub mod providers {
        pub use crate::files::{api::*, contact_data::*, practice_addresses::*};
        pub use crate::registers::api::*;
        pub use crate::search::api::*;
    }
}

pub mod mandate {
    pub use crate::mandates::{
        Holder, MandateFact, MandateKind, MandateState, MandateStatus, Party, life,
    };
}

pub mod organisation {
    pub use crate::organisations::{QualityKind, SecuredApplication};
    pub use crate::registers::Organisation;
}

pub mod person {
    pub use crate::policy::AssuranceLevel;
    pub use crate::registers::Person;
    pub use crate::sign_in::{DigitalKey, KeyGroup};
}

pub mod problem {
    pub use crate::kernel::issue::{Issue, IssueKind};
    pub use crate::policy::{Brief, Kind, Problem};
}

pub mod profile {
    pub use crate::policy::{InvalidProfile, Profile};
}

pub mod provider {
    pub use crate::registers::{Module, Profession};
}
