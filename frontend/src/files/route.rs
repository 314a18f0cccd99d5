//! The addresses of a provider's file.

use std::fmt;

use shared::kernel::id::ProviderId;
use shared::policy::Profile;
use shared::registers::Module;

use crate::platform::route::Address;

/// A page of a provider's file: `/as/{profile}/files/{provider}…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileRoute {
    Home,
    /// `…/{module}…`: a page of a module, such as `…/contact-data`.
    Module(Module, ModulePage),
    /// `…/acts`: « Qui a agi en mon nom ».
    Acts,
    /// `…/why/{module}`: why a module is closed.
    Why(Module),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModulePage {
    /// The module itself; of entries, their list.
    Home,
    /// `…/new`: add an entry.
    New,
    /// `…/{entry}`: change an entry.
    Change(i64),
    /// `…/{entry}/end`: end an entry.
    End(i64),
}

impl FileRoute {
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
            ["acts"] => Self::Acts,
            ["why", code] => Self::Why(Module::from_code(code)?),
            [code, rest @ ..] => Self::Module(Module::from_code(code)?, ModulePage::parse(rest)?),
        };
        Some((profile.parse().ok()?, provider.parse().ok()?, page))
    }
}

impl ModulePage {
    fn parse(rest: &[&str]) -> Option<Self> {
        match rest {
            [] => Some(Self::Home),
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
            Self::Module(module, place) => write!(f, "/{}{place}", module.code()),
            Self::Acts => f.write_str("/acts"),
            Self::Why(module) => write!(f, "/why/{}", module.code()),
        }
    }
}

impl fmt::Display for ModulePage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home => Ok(()),
            Self::New => f.write_str("/new"),
            Self::Change(id) => write!(f, "/{id}"),
            Self::End(id) => write!(f, "/{id}/end"),
        }
    }
}
