//! What is done now and then, beside the requests, and what is to be done once and no more.

pub mod reminder;

use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio::time::MissedTickBehavior;

use crate::platform::app::App;
use crate::platform::error::Error;

pub use reminder::remind_once;

/// Something to be done now and then.
pub struct Job {
    /// What the log calls it.
    pub name: &'static str,
    pub every: Duration,
    /// Does it once; how much was done.
    pub run: fn(App) -> BoxFuture<'static, Result<u32, Error>>,
}

/// Does a job at once and then again and again, until the program ends.
pub async fn run(app: App, job: &'static Job) {
    let mut turns = tokio::time::interval(job.every);
    turns.set_missed_tick_behavior(MissedTickBehavior::Delay);
    while app.ending().unless(turns.tick()).await.is_some() {
        match (job.run)(app.clone()).await {
            Ok(0) => {}
            Ok(done) => tracing::info!(job = job.name, done, "done"),
            Err(error) => tracing::warn!(job = job.name, %error, "was not done"),
        }
    }
}
