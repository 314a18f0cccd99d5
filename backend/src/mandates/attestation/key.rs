//! The keys that sign attestations: ECDSA on P-256, named by their thumbprint (RFC 7638) and
//! published as a JWK set (RFC 7517).

use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Claims;
use crate::platform::error::Error;

/// What the header of an attestation calls it.
pub const TYPE: &str = "mandate-attestation+jwt";

/// The one algorithm that is made and accepted.
pub(super) const ALGORITHM: Algorithm = Algorithm::ES256;

/// A key with its secret.
pub struct SigningKey {
    pkcs8: Vec<u8>,
    public: PublicKey,
}

/// The public half of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey {
    x: String,
    y: String,
}

/// A set of public keys, as published (JWK set).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicKeys {
    keys: Vec<Jwk>,
}

/// A key as published; those of another kind are passed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Jwk {
    kty: String,
    #[serde(default)]
    crv: String,
    #[serde(default)]
    x: String,
    #[serde(default)]
    y: String,
    #[serde(default)]
    kid: String,
    #[serde(rename = "use", default)]
    usage: String,
    #[serde(default)]
    alg: String,
}

impl SigningKey {
    /// A new one.
    ///
    /// # Errors
    /// Where the machine has no randomness to give.
    pub fn generate() -> Result<Self, Error> {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING);
        let pair = pair.map_err(|_| Error::internal("no key could be made"))?;
        let document = pair.to_pkcs8v1();
        let document = document.map_err(|_| Error::internal("a key could not be written"))?;
        Self::from_pkcs8(document.as_ref())
    }

    /// The key of its PKCS#8 form.
    ///
    /// # Errors
    /// Where it is none, or of another kind.
    pub fn from_pkcs8(pkcs8: &[u8]) -> Result<Self, Error> {
        let wrong = || Error::internal("a signing key cannot be read");
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, pkcs8);
        let pair = pair.map_err(|_| wrong())?;
        let point = pair.public_key().as_ref();
        // An uncompressed point: 4, then both coordinates.
        let (Some(4), Some(x), Some(y), 65) = (
            point.first(),
            point.get(1..33),
            point.get(33..65),
            point.len(),
        ) else {
            return Err(wrong());
        };
        Ok(Self {
            pkcs8: pkcs8.to_vec(),
            public: PublicKey {
                x: URL_SAFE_NO_PAD.encode(x),
                y: URL_SAFE_NO_PAD.encode(y),
            },
        })
    }

    /// Its PKCS#8 form: secret.
    pub fn pkcs8(&self) -> &[u8] {
        &self.pkcs8
    }

    pub fn public(&self) -> &PublicKey {
        &self.public
    }

    /// The statement, signed: a JWS in its compact form.
    ///
    /// # Errors
    /// Never in practice.
    pub fn sign(&self, claims: &Claims) -> Result<String, Error> {
        let header = Header {
            typ: Some(TYPE.to_owned()),
            kid: Some(self.public.id()),
            ..Header::new(ALGORITHM)
        };
        let key = EncodingKey::from_ec_der(&self.pkcs8);
        jsonwebtoken::encode(&header, claims, &key).map_err(Error::internal)
    }
}

impl PublicKey {
    /// Its thumbprint, by which it is named.
    pub fn id(&self) -> String {
        // The members that RFC 7638 wants, in its order, without a space.
        let text = format!(
            r#"{{"crv":"P-256","kty":"EC","x":"{}","y":"{}"}}"#,
            self.x, self.y
        );
        URL_SAFE_NO_PAD.encode(Sha256::digest(text.as_bytes()))
    }

    /// Whether a signature is this key's under a message.
    pub(super) fn has_signed(&self, message: &str, signature: &str) -> bool {
        let Ok(key) = DecodingKey::from_ec_components(&self.x, &self.y) else {
            return false;
        };
        jsonwebtoken::crypto::verify(signature, message.as_bytes(), &key, ALGORITHM)
            .unwrap_or(false)
    }
}

impl PublicKeys {
    /// The keys of a file that was saved from `/.well-known/jwks.json`.
    ///
    /// # Errors
    /// Where it is no JWK set.
    pub fn from_json(json: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(json)
    }

    /// The key of a thumbprint. What a file calls its keys does not count.
    pub fn find(&self, id: &str) -> Option<PublicKey> {
        let is_ours = |key: &&Jwk| key.kty == "EC" && key.crv == "P-256";
        let public = |key: &Jwk| PublicKey {
            x: key.x.clone(),
            y: key.y.clone(),
        };
        let mut keys = self.keys.iter().filter(is_ours).map(public);
        keys.find(|key| key.id() == id)
    }
}

impl FromIterator<PublicKey> for PublicKeys {
    fn from_iter<I: IntoIterator<Item = PublicKey>>(keys: I) -> Self {
        let published = |key: PublicKey| Jwk {
            kty: "EC".into(),
            crv: "P-256".into(),
            kid: key.id(),
            usage: "sig".into(),
            alg: "ES256".into(),
            x: key.x,
            y: key.y,
        };
        Self {
            keys: keys.into_iter().map(published).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_named_by_its_thumbprint() {
        // A key of RFC 7517, appendix A.1; its thumbprint reckoned apart.
        let key = PublicKey {
            x: "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4".into(),
            y: "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM".into(),
        };
        assert_eq!(key.id(), "cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s");
    }

    #[test]
    fn a_key_is_read_as_it_was_written() {
        let key = SigningKey::generate().unwrap();
        let again = SigningKey::from_pkcs8(key.pkcs8()).unwrap();
        assert_eq!(key.public(), again.public());
        let other = SigningKey::generate().unwrap();
        let keys: PublicKeys = [key.public().clone()].into_iter().collect();
        let keys = PublicKeys::from_json(&serde_json::to_vec(&keys).unwrap()).unwrap();
        assert_eq!(keys.find(&key.public().id()), Some(key.public().clone()));
        assert_eq!(keys.find(&other.public().id()), None);
        assert!(SigningKey::from_pkcs8(b"no key").is_err());
    }

    #[test]
    fn keys_of_another_kind_are_passed_over() {
        let json = br#"{"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB","kid":"a"},{"kty":"OKP","crv":"Ed25519","x":"AA"}]}"#;
        assert_eq!(PublicKeys::from_json(json).unwrap().find("a"), None);
        assert!(PublicKeys::from_json(b"[]").is_err());
    }
}
