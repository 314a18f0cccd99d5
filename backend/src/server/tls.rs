//! The certificate of HTTPS, read again when the program gets SIGHUP.

use std::io;
use std::path::{Path, PathBuf};

use axum_server::tls_rustls::RustlsConfig;
use tokio::signal::unix::{SignalKind, signal};

/// A certificate chain and its key, with their files.
pub(super) struct Certificate {
    chain: PathBuf,
    key: PathBuf,
    config: RustlsConfig,
}

impl Certificate {
    /// Reads both files (PEM).
    ///
    /// # Errors
    /// Where one cannot be read, or they do not belong together.
    pub(super) async fn read(chain: &Path, key: &Path) -> io::Result<Self> {
        let config = RustlsConfig::from_pem_file(chain, key).await?;
        Ok(Self {
            chain: chain.to_owned(),
            key: key.to_owned(),
            config,
        })
    }

    /// The configuration for a listener. On SIGHUP the files are read again; where they are bad,
    /// the certificate stays the one it was.
    ///
    /// # Errors
    /// Where signals cannot be heard.
    pub(super) fn kept_fresh(self) -> io::Result<RustlsConfig> {
        let mut hang_up = signal(SignalKind::hangup())?;
        let config = self.config.clone();
        tokio::spawn(async move {
            while hang_up.recv().await.is_some() {
                match self
                    .config
                    .reload_from_pem_file(&self.chain, &self.key)
                    .await
                {
                    Ok(()) => tracing::info!("the certificate was read again"),
                    Err(error) => {
                        tracing::error!(%error, "the certificate could not be read again")
                    }
                }
            }
        });
        Ok(config)
    }
}
