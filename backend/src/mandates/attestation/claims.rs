//! What an attestation says. Names are short, for all of it has to fit a QR code.

use super::page::RENDERER;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use shared::kernel::date::{Date, Instant};
use shared::kernel::id::{Distinction, InamiNumber, OrganisationNumber};
use shared::kernel::language::Language;
use shared::mandates::api::{MandateDetail, MandateParty, Signed};
use shared::mandates::life::Digest;
use shared::mandates::{MandateKind, MandateStatus, Party};
use shared::registers::Profession;
use shared::sign_in::DigitalKey;

/// Who issues where the installation has no public address.
const NO_ADDRESS: &str = "mandatum";

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claims {
    /// The address of the installation that issued it, or `mandatum`.
    pub iss: String,
    /// When it was issued, in seconds since 1970.
    pub iat: i64,
    /// The number of the mandate.
    #[serde(rename = "man")]
    pub mandate: i64,
    #[serde(rename = "knd")]
    pub kind: MandateKind,
    #[serde(rename = "giv")]
    pub giver: Giver,
    #[serde(rename = "hol")]
    pub holder: Holder,
    #[serde(rename = "frm")]
    pub from: Date,
    /// The last day; none if open-ended.
    #[serde(rename = "unt", default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// The status on the day of issue.
    #[serde(rename = "sta")]
    pub status: MandateStatus,
    /// The version of the text that both signed.
    #[serde(rename = "ver")]
    pub version: u16,
    /// The hash (SHA-256) of that text in all languages, in base64url.
    #[serde(rename = "dig")]
    pub digest: String,
    /// The two signatures, the first first.
    #[serde(rename = "sig")]
    pub signatures: [Signature; 2],
    /// The version of the drawing of the page ([`RENDERER`]).
    #[serde(rename = "rdr")]
    pub renderer: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Giver {
    #[serde(rename = "nam")]
    pub name: String,
    #[serde(rename = "pro")]
    pub profession: Profession,
    /// The INAMI number, if there is one.
    #[serde(rename = "ina", default, skip_serializing_if = "Option::is_none")]
    pub inami: Option<InamiNumber>,
    /// Without one: what tells the person from others of that name.
    #[serde(rename = "dis", default, skip_serializing_if = "Option::is_none")]
    pub distinction: Option<Distinction>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// Given names and surname, or the organisation's name.
    #[serde(rename = "nam")]
    pub name: String,
    /// For an organisation: its number.
    #[serde(rename = "num", default, skip_serializing_if = "Option::is_none")]
    pub number: Option<OrganisationNumber>,
    /// For a person: what tells them from others of that name.
    #[serde(rename = "dis", default, skip_serializing_if = "Option::is_none")]
    pub distinction: Option<Distinction>,
}

/// A signature under the mandate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    #[serde(rename = "par")]
    pub party: Party,
    /// Who; none where it is the party itself.
    #[serde(rename = "nam", default, skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// For which organisation; none where it is the party itself, or none.
    #[serde(rename = "org", default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// When, in seconds since 1970.
    #[serde(rename = "iat")]
    pub at: i64,
    pub key: DigitalKey,
    #[serde(rename = "lvl")]
    pub level: u16,
    /// In which language the text was read.
    #[serde(rename = "lan")]
    pub language: Language,
}

impl Claims {
    /// What a statement says, whoever signed it.
    pub(super) fn unverified(jws: &str) -> Option<Self> {
        let body = jws.split('.').nth(1)?;
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(body).ok()?).ok()
    }

    /// The statement about a mandate, as it stands; none where not both have signed it here.
    pub fn of(detail: &MandateDetail, issuer: Option<&str>, now: Instant) -> Option<Self> {
        let [first, second] = detail.signatures.as_slice() else {
            return None;
        };
        let same_text = (first.version, &first.digest) == (second.version, &second.digest);
        if !detail.has_attestation || first.party == second.party || !same_text {
            return None;
        }
        let digest: Digest = first.digest.parse().ok()?;
        // Version 1 called persons by name alone, and nobody signed more.
        let signed = |known: Option<Distinction>| known.filter(|_| first.version > 1);
        let validity = detail.summary.validity;
        Some(Self {
            iss: issuer.unwrap_or(NO_ADDRESS).to_owned(),
            iat: seconds(now),
            mandate: detail.summary.id.0,
            kind: detail.summary.kind,
            giver: Giver {
                name: detail.giver.name.clone(),
                profession: detail.giver.profession?,
                inami: detail.giver.inami,
                distinction: signed(detail.giver.distinction),
            },
            holder: Holder {
                name: detail.holder.name.clone(),
                number: detail.holder.organisation,
                distinction: signed(detail.holder.distinction),
            },
            from: validity.from(),
            until: validity.until(),
            status: detail.summary.status,
            version: first.version,
            digest: URL_SAFE_NO_PAD.encode(digest.0),
            signatures: [signature(detail, first), signature(detail, second)],
            renderer: RENDERER,
        })
    }

    /// The address of the installation, if it is one.
    pub fn address(&self) -> Option<&str> {
        (self.iss != NO_ADDRESS).then_some(self.iss.as_str())
    }

    /// The name of who signed.
    pub fn person<'a>(&'a self, signature: &'a Signature) -> &'a str {
        let party = match signature.party {
            Party::Giver => &self.giver.name,
            Party::Holder => &self.holder.name,
        };
        signature.person.as_ref().unwrap_or(party)
    }

    /// The organisation for which was signed.
    pub fn organisation<'a>(&'a self, signature: &'a Signature) -> Option<&'a str> {
        let is_holder = signature.party == Party::Holder && self.holder.number.is_some();
        let holder = is_holder.then_some(&self.holder.name);
        let named = signature.organisation.as_ref();
        named.or(holder).map(String::as_str)
    }

    /// The hash of the text, as 64 hexadecimal digits; empty if it is none.
    pub fn digest(&self) -> String {
        let bytes = URL_SAFE_NO_PAD.decode(&self.digest).ok();
        let bytes = bytes.and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
        bytes.map_or_else(String::new, |bytes| Digest(bytes).to_string())
    }
}

fn seconds(at: Instant) -> i64 {
    at.0.div_euclid(1000)
}

fn signature(detail: &MandateDetail, signed: &Signed) -> Signature {
    let party: &MandateParty = match signed.party {
        Party::Giver => &detail.giver,
        Party::Holder => &detail.holder,
    };
    let unless_party = |name: &String| (*name != party.name).then(|| name.clone());
    Signature {
        party: signed.party,
        // What the party's name says already would only make the code larger.
        person: unless_party(&signed.by.person),
        organisation: signed.by.organisation.as_ref().and_then(unless_party),
        at: seconds(signed.at),
        key: signed.key,
        level: signed.level.0,
        language: signed.language,
    }
}
