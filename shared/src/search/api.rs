//! Where the snapshot is read.

use crate::policy::Profile;

/// The providers whose active mandate the profile holds, as the bytes of [`crate::search`]; with an
/// `ETag`. Not JSON, and so not an [`crate::kernel::endpoint::Endpoint`].
pub const SNAPSHOT_PATH: &str = "/api/v1/as/{profile}/providers";

/// The address of the search snapshot of a profile.
pub fn snapshot_address(profile: Profile) -> String {
    SNAPSHOT_PATH.replace("{profile}", &profile.to_string())
}
