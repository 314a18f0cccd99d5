//! `#[derive(FromJson)]`: a type is read from a JSON value as serde reads it, by serde's own
//! attributes. What it does not know of them does not compile.

mod attributes;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, GenericParam, Result, parse_macro_input, parse_quote};

use attributes::{FieldAttributes, TypeAttributes, VariantAttributes};

/// Derives `shared::kernel::json::FromJson`.
#[proc_macro_derive(FromJson, attributes(serde))]
pub fn from_json(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let expanded = expand(input).unwrap_or_else(Error::into_compile_error);
    expanded.into()
}

fn expand(mut input: DeriveInput) -> Result<TokenStream> {
    let attributes = TypeAttributes::parse(&input.attrs)?;
    let body = match (&attributes.try_from, &input.data) {
        (Some(other), _) => quote! {
            let other: #other = value.read()?;
            Self::try_from(other).map_err(|_| ::shared::kernel::json::Unreadable)
        },
        (None, Data::Struct(data)) => structure(&data.fields, &attributes)?,
        (None, Data::Enum(data)) => choice(data, &attributes)?,
        (None, Data::Union(_)) => return Err(Error::new_spanned(&input, "a union has no JSON")),
    };
    for parameter in &mut input.generics.params {
        if let GenericParam::Type(parameter) = parameter {
            parameter
                .bounds
                .push(parse_quote!(::shared::kernel::json::FromJson));
        }
    }
    let name = &input.ident;
    let (generics, arguments, conditions) = input.generics.split_for_impl();
    Ok(quote! {
        #[automatically_derived]
        impl #generics ::shared::kernel::json::FromJson for #name #arguments #conditions {
            fn from_json(
                value: &::shared::kernel::json::Value,
            ) -> ::core::result::Result<Self, ::shared::kernel::json::Unreadable> {
                #body
            }
        }
    })
}

fn structure(fields: &Fields, attributes: &TypeAttributes) -> Result<TokenStream> {
    match fields {
        Fields::Named(_) => {
            let fields = named(fields, attributes)?;
            let default = attributes
                .default
                .then(|| quote! { let default = <Self as ::core::default::Default>::default(); });
            Ok(quote! {
                #default
                let object = value.object()?;
                Ok(Self { #(#fields,)* })
            })
        }
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            Ok(quote! { value.read().map(Self) })
        }
        _ => Err(Error::new_spanned(
            fields,
            "a structure of this kind is not read from JSON",
        )),
    }
}

/// What each field is, read from `object`.
fn named(fields: &Fields, attributes: &TypeAttributes) -> Result<Vec<TokenStream>> {
    let each = fields.iter().map(|field| {
        let its = FieldAttributes::parse(&field.attrs)?;
        let Some(name) = &field.ident else {
            return Err(Error::new_spanned(field, "a field without a name"));
        };
        let key = its.rename.map_or_else(|| attributes.field(name), Ok)?;
        let read = match (its.flatten, its.default, attributes.default) {
            (true, ..) => quote! { value.read()? },
            (_, true, _) => quote! { object.get_or_default(#key)? },
            (.., true) => quote! { object.get_or(#key, default.#name)? },
            _ => quote! { object.get(#key)? },
        };
        Ok(quote! { #name: #read })
    });
    each.collect()
}

fn choice(data: &syn::DataEnum, attributes: &TypeAttributes) -> Result<TokenStream> {
    let mut arms = vec![];
    for variant in &data.variants {
        let its = VariantAttributes::parse(&variant.attrs)?;
        let name = &variant.ident;
        let code = its.rename.map_or_else(|| attributes.variant(name), Ok)?;
        let read = match (&variant.fields, &attributes.content) {
            (Fields::Unit, None) => quote! { Ok(Self::#name) },
            (Fields::Unit, Some(content)) => {
                quote! { object.nothing(#content).map(|()| Self::#name) }
            }
            (Fields::Unnamed(fields), Some(content)) if fields.unnamed.len() == 1 => {
                quote! { object.get(#content).map(Self::#name) }
            }
            _ => {
                let why = "what a member holds is one value, beside a tag";
                return Err(Error::new_spanned(variant, why));
            }
        };
        arms.push(quote! { #code => #read });
    }
    let (object, code) = match (&attributes.tag, &attributes.content) {
        (Some(tag), Some(_)) => (
            quote! { let object = value.object()?; },
            quote! { object.text(#tag)? },
        ),
        (None, None) => (quote! {}, quote! { value.text()? }),
        _ => {
            let why = "an enum has a tag and a content, or neither";
            return Err(Error::new(proc_macro2::Span::call_site(), why));
        }
    };
    Ok(quote! {
        #object
        match #code {
            #(#arms,)*
            _ => Err(::shared::kernel::json::Unreadable),
        }
    })
}
