//! What an endpoint is.

use serde::{Serialize, de::DeserializeOwned};

/// The method of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Reads; its input travels as the query.
    Get,
    /// Makes something, or does something.
    Post,
    /// Replaces something.
    Put,
    /// Ends something.
    Delete,
}

/// What travels: JSON both ways, and described in the OpenAPI document.
#[cfg(not(feature = "openapi"))]
pub trait Wire: Serialize + DeserializeOwned + 'static {}
#[cfg(not(feature = "openapi"))]
impl<T: Serialize + DeserializeOwned + 'static> Wire for T {}

/// What travels: JSON both ways, and described in the OpenAPI document.
#[cfg(feature = "openapi")]
pub trait Wire: Serialize + DeserializeOwned + schemars::JsonSchema + 'static {}
#[cfg(feature = "openapi")]
impl<T: Serialize + DeserializeOwned + schemars::JsonSchema + 'static> Wire for T {}

/// One endpoint of the API.
pub trait Endpoint {
    /// Its method.
    const METHOD: Method;
    /// Its address, with `{…}` for each parameter.
    const PATH: &'static str;
    /// What it does, in one sentence.
    const SUMMARY: &'static str;
    /// Whether it answers those who are not signed in.
    const PUBLIC: bool;
    /// The `{…}` of the address, in their order.
    type Params: Params;
    /// What is sent: as the query of a `Get`, otherwise as JSON.
    type Input: Wire;
    /// What is answered.
    type Output: Wire;
}

/// The parameters of an address.
pub trait Params: DeserializeOwned + Send + 'static {
    /// Each as it stands in the address.
    fn segments(&self) -> Vec<String>;
}

impl Params for () {
    fn segments(&self) -> Vec<String> {
        Vec::new()
    }
}

macro_rules! params {
    ($($name:ident),*) => {
        impl<$($name: ToString + DeserializeOwned + Send + 'static),*> Params for ($($name,)*) {
            #[allow(non_snake_case)]
            fn segments(&self) -> Vec<String> {
                let ($($name,)*) = self;
                vec![$($name.to_string()),*]
            }
        }
    };
}

params!(A);
params!(A, B);
params!(A, B, C);

/// The address of an endpoint with its parameters filled in. None of them needs escaping: they are
/// identifiers of rows, numbers of organisations and words of catalogues.
pub fn address<E: Endpoint>(params: &E::Params) -> String {
    let mut segments = params.segments().into_iter();
    let fill = |part: &str| match part.starts_with('{') {
        true => segments.next().unwrap_or_default(),
        false => part.to_owned(),
    };
    E::PATH.split('/').map(fill).collect::<Vec<_>>().join("/")
}

/// Declares endpoints: `/// What it does.` then `Name: Method "path" (params) Input => Output;`,
/// and `public` before the method where no sign-in is needed.
macro_rules! endpoints {
    ($($(#[doc = $doc:literal])+ $name:ident: $($public:ident)? [$method:ident $path:literal] ($($param:ty),*) $input:ty => $output:ty;)*) => {
        $(
            $(#[doc = $doc])+
            #[derive(Clone, Copy, Debug)]
            pub struct $name;

            impl $crate::kernel::endpoint::Endpoint for $name {
                const METHOD: $crate::kernel::endpoint::Method = $crate::kernel::endpoint::Method::$method;
                const PATH: &'static str = $path;
                const SUMMARY: &'static str = concat!($($doc, "\n"),+);
                const PUBLIC: bool = !stringify!($($public)?).is_empty();
                type Params = ($($param,)*);
                type Input = $input;
                type Output = $output;
            }
        )*

        /// Each endpoint of this group, for the OpenAPI document.
        #[cfg(feature = "openapi")]
        pub(crate) fn describe(document: &mut $crate::kernel::openapi::Document) {
            $(document.add::<$name>();)*
        }
    };
}
pub(crate) use endpoints;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::api::ReadFile;
    use crate::files::practice_addresses::EndPracticeAddress;
    use crate::kernel::id::{AddressId, ProviderId};
    use crate::sign_in::api::ReadSession;

    #[test]
    fn fills_the_address_in() {
        let profile = "org-0436888493".parse().unwrap();
        assert_eq!(address::<ReadSession>(&()), "/api/v1/session");
        assert_eq!(
            address::<ReadFile>(&(profile, ProviderId(7))),
            "/api/v1/as/org-0436888493/files/7"
        );
        assert_eq!(
            address::<EndPracticeAddress>(&(profile, ProviderId(7), AddressId(9))),
            "/api/v1/as/org-0436888493/files/7/practice-addresses/9/end"
        );
    }
}
