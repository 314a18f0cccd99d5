//! The whole contract: the endpoints of every capability. The server serves these and no others, the
//! OpenAPI document describes them, and tests ask each of them as a stranger.

use crate::kernel::endpoint::About;
use crate::kernel::live;
use crate::{files, mandates, messages, profiles, registers, search, sign_in};

/// Each endpoint.
pub fn endpoints() -> impl Iterator<Item = &'static About> {
    [
        sign_in::api::ENDPOINTS,
        profiles::api::ENDPOINTS,
        registers::api::ENDPOINTS,
        search::api::ENDPOINTS,
        mandates::api::ENDPOINTS,
        mandates::bulk::ENDPOINTS,
        mandates::downloads::ENDPOINTS,
        messages::api::ENDPOINTS,
        live::ENDPOINTS,
    ]
    .into_iter()
    .flatten()
    .chain(files::endpoints())
}

/// The OpenAPI document.
#[cfg(feature = "openapi")]
pub fn document() -> serde_json::Value {
    crate::kernel::openapi::document(endpoints())
}

#[cfg(test)]
mod tests {
    use crate::files::api::ReadFile;
    use crate::files::practice_addresses::EndPracticeAddress;
    use crate::kernel::column::ListFormat;
    use crate::kernel::endpoint::address;
    use crate::kernel::id::{AddressId, ProviderId};
    use crate::mandates::downloads::ExportMandates;
    use crate::sign_in::api::ReadSession;

    #[test]
    fn fills_the_address_in() {
        let profile = "org-0436888493".parse().unwrap();
        assert_eq!(address::<ReadSession>(&()), "/api/v1/session");
        assert_eq!(
            address::<ReadFile>(&(profile, ProviderId(7))),
            "/api/v1/as/org-0436888493/files/7"
        );
        assert_eq!(
            address::<EndPracticeAddress>(&(profile, ProviderId(7), AddressId(9))),
            "/api/v1/as/org-0436888493/files/7/practice-addresses/9/end"
        );
        assert_eq!(
            address::<ExportMandates>(&(profile, ListFormat::Csv)),
            "/api/v1/as/org-0436888493/mandate-export/csv"
        );
    }

    #[cfg(feature = "openapi")]
    #[test]
    fn everything_that_travels_is_read_alike() {
        use crate::kernel::json::{Travels, are_read_alike};

        let of_endpoints = super::endpoints().flat_map(|about| (about.travels)());
        let problem = Travels::of::<crate::policy::Problem>();
        let number = are_read_alike(of_endpoints.chain([problem]));
        assert!(number > 50, "{number} types");
    }
}
