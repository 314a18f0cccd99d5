//! Passwords: hashed with Argon2id, away from the threads that answer, few at a time.

use std::sync::Arc;
use std::time::Duration;

use argon2::{Algorithm, Argon2, Params, PasswordHash, PasswordHasher, PasswordVerifier, Version};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::platform::app::App;
use crate::platform::error::Error;

/// Memory, passes and lanes (OWASP Password Storage Cheat Sheet: 19 MiB, 2, 1).
const COST: (u32, u32, u32) = (19 * 1024, 2, 1);

/// How long a password may wait for its turn.
const PATIENCE: Duration = Duration::from_secs(5);

pub struct Passwords {
    turns: Arc<Semaphore>,
    /// The hash of a password that nobody knows: compared with where there is no account, so that
    /// the answer takes as long.
    nobody: String,
}

impl App {
    /// The hashing of passwords.
    ///
    /// # Errors
    /// Never in a program that people sign in to.
    pub fn passwords(&self) -> Result<&Passwords, Error> {
        self.part()
    }
}

impl Passwords {
    /// Hashes as many passwords at a time as there are processors.
    ///
    /// # Errors
    /// Where hashing does not work at all.
    pub fn new() -> Result<Self, Error> {
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        let secret: [u8; 32] = rand::random();
        Ok(Self {
            turns: Arc::new(Semaphore::new(processors)),
            nobody: hash(&secret)?,
        })
    }

    /// The hash of a new password, with its salt and parameters.
    ///
    /// # Errors
    /// `Unavailable` where too many are waiting.
    pub async fn hash(&self, password: String) -> Result<String, Error> {
        let turn = self.turn().await?;
        blocking(turn, move || hash(password.as_bytes())).await
    }

    /// Whether a password is the one of a hash. Without a hash it is not, after as long a time.
    ///
    /// # Errors
    /// `Unavailable` where too many are waiting.
    pub async fn verify(&self, password: String, expected: Option<&str>) -> Result<bool, Error> {
        let exists = expected.is_some();
        let expected = expected.unwrap_or(&self.nobody).to_owned();
        let turn = self.turn().await?;
        let matches = blocking(turn, move || verify(password.as_bytes(), &expected)).await?;
        Ok(matches && exists)
    }

    async fn turn(&self) -> Result<OwnedSemaphorePermit, Error> {
        match tokio::time::timeout(PATIENCE, Arc::clone(&self.turns).acquire_owned()).await {
            Ok(turn) => turn.map_err(Error::internal),
            Err(_) => Err(Error::Unavailable("too many passwords are waiting".into())),
        }
    }
}

/// Runs on a thread where waiting is allowed. The turn is over when the work is, even where the
/// caller has left.
async fn blocking<T: Send + 'static>(
    turn: OwnedSemaphorePermit,
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    tokio::task::spawn_blocking(move || {
        let _turn = turn;
        work()
    })
    .await
    .map_err(Error::internal)?
}

fn argon2() -> Result<Argon2<'static>, Error> {
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, None).map_err(Error::internal)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn hash(password: &[u8]) -> Result<String, Error> {
    let hash: PasswordHash = argon2()?.hash_password(password).map_err(Error::internal)?;
    Ok(hash.to_string())
}

/// The comparison of the hashes takes the same time wherever they differ.
fn verify(password: &[u8], expected: &str) -> Result<bool, Error> {
    let expected = PasswordHash::new(expected).map_err(Error::internal)?;
    Ok(argon2()?.verify_password(password, &expected).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn knows_the_right_password_alone() {
        let passwords = Passwords::new().unwrap();
        let hash = passwords.hash("Abcdefgh1!".into()).await.unwrap();
        assert!(
            hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{hash}"
        );
        assert_ne!(hash, passwords.hash("Abcdefgh1!".into()).await.unwrap());
        assert!(
            passwords
                .verify("Abcdefgh1!".into(), Some(&hash))
                .await
                .unwrap()
        );
        assert!(
            !passwords
                .verify("Abcdefgh1?".into(), Some(&hash))
                .await
                .unwrap()
        );
        assert!(!passwords.verify("Abcdefgh1!".into(), None).await.unwrap());
    }

    #[tokio::test]
    async fn an_unreadable_hash_is_a_fault_and_no_sign_in() {
        let passwords = Passwords::new().unwrap();
        assert!(passwords.verify("x".into(), Some("plain")).await.is_err());
    }
}
