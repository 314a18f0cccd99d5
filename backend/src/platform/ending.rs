//! Tells work that would go on for ever that the program is shutting down.

use std::future::Future;

use tokio::sync::watch;

/// Whether the program was told to end.
pub struct Ending(watch::Sender<bool>);

impl Ending {
    /// Of a program that is not shutting down.
    pub fn new() -> Self {
        Self(watch::Sender::new(false))
    }

    /// The program is told to end.
    pub fn come(&self) {
        self.0.send_replace(true);
    }

    pub fn has_come(&self) -> bool {
        *self.0.borrow()
    }

    /// Waits for something, unless the program is told to end before.
    pub async fn unless<F: Future>(&self, wait: F) -> Option<F::Output> {
        let mut ending = self.0.subscribe();
        tokio::select! {
            biased;
            _ = ending.wait_for(|ends| *ends) => None,
            output = wait => Some(output),
        }
    }
}

impl Default for Ending {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_would_go_on_for_ever_stops() {
        let ending = Ending::new();
        assert_eq!(ending.unless(async { 1 }).await, Some(1));
        let waits = ending.unless(std::future::pending::<()>());
        let told = async { ending.come() };
        assert_eq!(tokio::join!(waits, told).0, None);
        assert!(ending.has_come());
        assert_eq!(ending.unless(std::future::pending::<()>()).await, None);
    }
}
