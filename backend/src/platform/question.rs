//! What the policy is asked, with the facts that the database holds for it.

use std::future::Future;

use shared::kernel::date::Date;
use shared::policy::{Action, Actor};

use crate::platform::error::Error;
use crate::platform::store::Source;

/// An action whose facts the database knows. The capability that owns them says how to read them.
pub trait Question: Action<Facts: Send> + Send + Sync {
    /// What is read in the same go, and no rule needs: what the answer shows.
    type Rest: Send;

    /// What has to be known to decide it; none where what it is about does not exist. In a
    /// transaction that may write, it stays so until that is over.
    ///
    /// # Errors
    /// Where the database cannot be read.
    fn facts(
        &self,
        source: &impl Source,
        actor: &Actor,
        today: Date,
    ) -> impl Future<Output = Result<Option<(Self::Facts, Self::Rest)>, Error>> + Send;
}
