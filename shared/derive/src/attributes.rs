//! The attributes of serde, as far as the contract uses them.

use syn::meta::ParseNestedMeta;
use syn::{Attribute, Error, Ident, LitStr, Result, Type};

/// Those of a type.
#[derive(Default)]
pub struct TypeAttributes {
    rename_all: Option<LitStr>,
    pub tag: Option<LitStr>,
    pub content: Option<LitStr>,
    pub try_from: Option<Type>,
    pub default: bool,
}

/// Those of a field.
#[derive(Default)]
pub struct FieldAttributes {
    pub rename: Option<String>,
    pub default: bool,
    pub flatten: bool,
}

/// Those of a member of an enum.
#[derive(Default)]
pub struct VariantAttributes {
    pub rename: Option<String>,
}

/// Reads each thing that stands in `#[serde(…)]`.
fn each(
    attributes: &[Attribute],
    mut take: impl FnMut(&ParseNestedMeta) -> Result<bool>,
) -> Result<()> {
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"))
    {
        attribute.parse_nested_meta(|meta| match take(&meta)? {
            true => Ok(()),
            false => Err(meta.error("FromJson does not know this attribute of serde")),
        })?;
    }
    Ok(())
}

fn text(meta: &ParseNestedMeta) -> Result<LitStr> {
    meta.value()?.parse()
}

/// What only concerns writing is passed over.
fn is_for_writing(meta: &ParseNestedMeta) -> Result<bool> {
    if meta.path.is_ident("into") || meta.path.is_ident("skip_serializing_if") {
        return text(meta).map(|_| true);
    }
    Ok(false)
}

impl TypeAttributes {
    pub fn parse(attributes: &[Attribute]) -> Result<Self> {
        let mut all = Self::default();
        each(attributes, |meta| {
            let path = &meta.path;
            if path.is_ident("rename_all") {
                all.rename_all = Some(text(meta)?);
            } else if path.is_ident("tag") {
                all.tag = Some(text(meta)?);
            } else if path.is_ident("content") {
                all.content = Some(text(meta)?);
            } else if path.is_ident("try_from") {
                all.try_from = Some(text(meta)?.parse()?);
            } else if path.is_ident("default") {
                all.default = true;
            } else if !path.is_ident("transparent") {
                return is_for_writing(meta);
            }
            Ok(true)
        })?;
        Ok(all)
    }

    /// The name of a field in JSON.
    pub fn field(&self, name: &Ident) -> Result<String> {
        let name = name.to_string();
        match &self.rename_all {
            None => Ok(name),
            Some(rule) if rule.value() == "camelCase" => Ok(camel(&name)),
            Some(rule) => Err(Error::new_spanned(rule, "fields are named in camelCase")),
        }
    }

    /// The code of a member in JSON.
    pub fn variant(&self, name: &Ident) -> Result<String> {
        let name = name.to_string();
        match &self.rename_all {
            None => Ok(name),
            Some(rule) if rule.value() == "kebab-case" => Ok(kebab(&name)),
            Some(rule) => Err(Error::new_spanned(rule, "members are named in kebab-case")),
        }
    }
}

impl FieldAttributes {
    pub fn parse(attributes: &[Attribute]) -> Result<Self> {
        let mut all = Self::default();
        each(attributes, |meta| {
            if meta.path.is_ident("rename") {
                all.rename = Some(text(meta)?.value());
            } else if meta.path.is_ident("default") {
                all.default = true;
            } else if meta.path.is_ident("flatten") {
                all.flatten = true;
            } else {
                return is_for_writing(meta);
            }
            Ok(true)
        })?;
        Ok(all)
    }
}

impl VariantAttributes {
    pub fn parse(attributes: &[Attribute]) -> Result<Self> {
        let mut all = Self::default();
        each(attributes, |meta| {
            let known = meta.path.is_ident("rename");
            if known {
                all.rename = Some(text(meta)?.value());
            }
            Ok(known)
        })?;
        Ok(all)
    }
}

/// `two_words` as `twoWords`.
fn camel(name: &str) -> String {
    let mut camel = String::new();
    let mut begins = false;
    for letter in name.chars() {
        match letter {
            '_' => begins = true,
            _ if begins => {
                camel.push(letter.to_ascii_uppercase());
                begins = false;
            }
            _ => camel.push(letter),
        }
    }
    camel
}

/// `TwoWords` as `two-words`.
fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for (place, letter) in name.char_indices() {
        if letter.is_ascii_uppercase() && place > 0 {
            kebab.push('-');
        }
        kebab.push(letter.to_ascii_lowercase());
    }
    kebab
}
