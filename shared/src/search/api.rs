//! Where the snapshot is read.

use crate::kernel::endpoint::{Tagged, endpoints};
use crate::policy::Profile;

endpoints! {
    /// The providers whose active mandate the profile holds, for the search.
    ReadProviderSnapshot: [Get "/api/v1/as/{profile}/providers"] (Profile) () => Tagged;
}
