//! The addresses of a provider's file.

use std::fmt;

use shared::kernel::id::{AddressId, ProviderId};
use shared::policy::Profile;
use shared::registers::Module;

use crate::platform::route::Address;

/// A page of a provider's file: `/as/{profile}/files/{provider}…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileRoute {
    /// The home page.
    Home,
    /// `…/contact-data`.
    ContactData,
    /// `…/practice-addresses…`.
    PracticeAddresses(PracticeRoute),
    /// `…/acts`: « Qui a agi en mon nom ».
    Acts,
    /// `…/why/{module}`: why a module is closed.
    Why(Module),
}

/// A page of the practice addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PracticeRoute {
    /// The list.
    List,
    /// `…/new`: add one.
    New,
    /// `…/{address}`: change one.
    Change(AddressId),
    /// `…/{address}/end`: end one.
    End(AddressId),
}

impl FileRoute {
    /// Its address.
    pub fn of(self, profile: Profile, provider: ProviderId) -> Address {
        Address::under(profile, format_args!("/files/{provider}{self}"))
    }

    /// The page of an address: as whom, whose file, and which page of it.
    pub fn parse(address: &Address) -> Option<(Profile, ProviderId, Self)> {
        let segments = address.segments();
        let ["as", profile, "files", provider, rest @ ..] = segments.as_slice() else {
            return None;
        };
        let page = match rest {
            [] => Self::Home,
            ["contact-data"] => Self::ContactData,
            ["practice-addresses", rest @ ..] => {
                Self::PracticeAddresses(PracticeRoute::parse(rest)?)
            }
            ["acts"] => Self::Acts,
            ["why", code] => Self::Why(Module::from_code(code)?),
            _ => return None,
        };
        Some((profile.parse().ok()?, provider.parse().ok()?, page))
    }
}

impl PracticeRoute {
    fn parse(rest: &[&str]) -> Option<Self> {
        match rest {
            [] => Some(Self::List),
            ["new"] => Some(Self::New),
            [id] => Some(Self::Change(id.parse().ok()?)),
            [id, "end"] => Some(Self::End(id.parse().ok()?)),
            _ => None,
        }
    }
}

impl fmt::Display for FileRoute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home => Ok(()),
            Self::ContactData => f.write_str("/contact-data"),
            Self::PracticeAddresses(page) => write!(f, "/practice-addresses{page}"),
            Self::Acts => f.write_str("/acts"),
            Self::Why(module) => write!(f, "/why/{}", module.code()),
        }
    }
}

impl fmt::Display for PracticeRoute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::List => Ok(()),
            Self::New => f.write_str("/new"),
            Self::Change(id) => write!(f, "/{id}"),
            Self::End(id) => write!(f, "/{id}/end"),
        }
    }
}
