//! What an endpoint is.

use serde::{Serialize, de::DeserializeOwned};

use super::json::FromJson;

mod answer;

pub use answer::{Answer, Events, File, Format, Tagged};

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
pub trait Wire: Serialize + DeserializeOwned + FromJson + Send + 'static {}
#[cfg(not(feature = "openapi"))]
impl<T: Serialize + DeserializeOwned + FromJson + Send + 'static> Wire for T {}

/// What travels: JSON both ways, and described in the OpenAPI document.
#[cfg(feature = "openapi")]
pub trait Wire:
    Serialize + DeserializeOwned + FromJson + schemars::JsonSchema + Send + 'static
{
}
#[cfg(feature = "openapi")]
impl<T: Serialize + DeserializeOwned + FromJson + schemars::JsonSchema + Send + 'static> Wire
    for T
{
}

/// One endpoint of the API: everything that the server, its guard, the client and the OpenAPI
/// document have to know of it.
pub trait Endpoint {
    /// Its method.
    const METHOD: Method;
    /// Its address, with `{…}` for each parameter.
    const PATH: &'static str;
    /// What it does, in one sentence.
    const SUMMARY: &'static str;
    /// Who may call it.
    const CALLER: Caller;
    /// How often and how much.
    const LIMITS: Limits = Limits::USUAL;
    /// The `{…}` of the address, in their order.
    type Params: Params;
    /// What is sent: as the query of a `Get`, otherwise as JSON.
    type Input: Wire;
    /// What is answered: JSON, or a [`File`], [`Tagged`] bytes or [`Events`].
    type Output: Answer;
}

/// Who may call an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caller {
    /// Everybody, signed in or not.
    Everybody,
    /// A person who is signed in.
    Person,
}

/// How often one may call an endpoint from the same place, and how much one may send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How often.
    pub rate: Rate,
    /// The longest body, in bytes.
    pub body: usize,
}

impl Limits {
    /// Those of most endpoints.
    pub const USUAL: Self = Self {
        rate: Rate::Usual,
        body: 64 * 1024,
    };
}

/// How often one may call an endpoint from the same place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rate {
    /// As often as pages need.
    Usual,
    /// Seldom, for each call costs the hash of a password, or might guess a secret.
    Secret,
    /// Seldom, for one could ask about every number in turn.
    Lookup,
}

/// What an endpoint says of itself, without its types.
#[derive(Clone, Copy, Debug)]
pub struct About {
    /// Its method.
    pub method: Method,
    /// Its address, with `{…}` for each parameter.
    pub path: &'static str,
    /// Who may call it.
    pub caller: Caller,
    /// How often and how much.
    pub limits: Limits,
    /// Adds it to the OpenAPI document.
    #[cfg(feature = "openapi")]
    pub(crate) describe: fn(&mut super::openapi::Document),
    /// What travels: how serde and the pages read it.
    #[cfg(all(test, feature = "openapi"))]
    pub(crate) travels: fn() -> Vec<super::json::Travels>,
}

impl About {
    /// What `E` says of itself.
    pub const fn of<E: Endpoint>() -> Self {
        Self {
            method: E::METHOD,
            path: E::PATH,
            caller: E::CALLER,
            limits: E::LIMITS,
            #[cfg(feature = "openapi")]
            describe: super::openapi::Document::add::<E>,
            #[cfg(all(test, feature = "openapi"))]
            travels: || {
                let input = super::json::Travels::of::<E::Input>();
                std::iter::once(input).chain(E::Output::travels()).collect()
            },
        }
    }
}

/// A parameter of an address; its schema stands in the OpenAPI document.
#[cfg(not(feature = "openapi"))]
pub trait Param: ToString + DeserializeOwned + Send + 'static {}
#[cfg(not(feature = "openapi"))]
impl<T: ToString + DeserializeOwned + Send + 'static> Param for T {}

/// A parameter of an address; its schema stands in the OpenAPI document.
#[cfg(feature = "openapi")]
pub trait Param: ToString + DeserializeOwned + schemars::JsonSchema + Send + 'static {}
#[cfg(feature = "openapi")]
impl<T: ToString + DeserializeOwned + schemars::JsonSchema + Send + 'static> Param for T {}

/// The parameters of an address.
pub trait Params: DeserializeOwned + Send + 'static {
    /// Each as it stands in the address.
    fn segments(&self) -> Vec<String>;
    /// What each may be.
    #[cfg(feature = "openapi")]
    fn schemas(generator: &mut schemars::SchemaGenerator) -> Vec<schemars::Schema>;
}

impl Params for () {
    fn segments(&self) -> Vec<String> {
        Vec::new()
    }

    #[cfg(feature = "openapi")]
    fn schemas(_: &mut schemars::SchemaGenerator) -> Vec<schemars::Schema> {
        Vec::new()
    }
}

macro_rules! params {
    ($($name:ident),*) => {
        impl<$($name: Param),*> Params for ($($name,)*) {
            #[allow(non_snake_case)]
            fn segments(&self) -> Vec<String> {
                let ($($name,)*) = self;
                vec![$($name.to_string()),*]
            }

            #[cfg(feature = "openapi")]
            fn schemas(generator: &mut schemars::SchemaGenerator) -> Vec<schemars::Schema> {
                vec![$(generator.subschema_for::<$name>()),*]
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

/// Declares endpoints: `/// What it does.` then `Name: [Method "path"] (params) Input => Output;`, with
/// `public` before the method where no sign-in is needed, and `, limits { … }` at the end where they
/// are not the usual ones.
macro_rules! endpoints {
    ($($(#[doc = $doc:literal])+ $name:ident: $($public:ident)? [$method:ident $path:literal] ($($param:ty),*) $input:ty => $output:ty
        $(, limits { $($limit:ident: $value:expr),+ })?;)*) => {
        $(
            $(#[doc = $doc])+
            #[derive(Clone, Copy, Debug)]
            pub struct $name;

            impl $crate::kernel::endpoint::Endpoint for $name {
                const METHOD: $crate::kernel::endpoint::Method = $crate::kernel::endpoint::Method::$method;
                const PATH: &'static str = $path;
                const SUMMARY: &'static str = concat!($($doc, "\n"),+);
                const CALLER: $crate::kernel::endpoint::Caller = $crate::kernel::endpoint::caller!($($public)?);
                $(const LIMITS: $crate::kernel::endpoint::Limits = $crate::kernel::endpoint::Limits {
                    $($limit: $value,)+
                    ..$crate::kernel::endpoint::Limits::USUAL
                };)?
                type Params = ($($param,)*);
                type Input = $input;
                type Output = $output;
            }
        )*

        /// Each endpoint of this group.
        pub(crate) const ENDPOINTS: &[$crate::kernel::endpoint::About] =
            &[$($crate::kernel::endpoint::About::of::<$name>()),*];
    };
}
pub(crate) use endpoints;

macro_rules! caller {
    () => {
        $crate::kernel::endpoint::Caller::Person
    };
    (public) => {
        $crate::kernel::endpoint::Caller::Everybody
    };
}
pub(crate) use caller;
