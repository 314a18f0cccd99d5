//! What the policy is asked, with the facts that the database holds for it.

use std::future::Future;

use shared::kernel::date::Date;
use shared::policy::{Action, Actor};

use crate::platform::error::Error;
use crate::platform::store::Source;

/// What is known of something: the facts for the policy, and the rest; none where it does not
/// exist.
pub type Known<A> = Option<(<A as Action>::Facts, <A as Question>::Rest)>;

/// An action whose facts the database knows. The capability that owns them says how to read them.
pub trait Question: Action<Facts: Send> + Send + Sync {
    /// What is read in the same go, and no rule needs: what the answer shows.
    type Rest: Send;

    /// What has to be known to decide it. In a transaction that may write, it stays so until that is
    /// over.
    ///
    /// # Errors
    /// Where the database cannot be read.
    fn facts(
        &self,
        source: &impl Source,
        actor: &Actor,
        today: Date,
    ) -> impl Future<Output = Result<Known<Self>, Error>> + Send;
}
