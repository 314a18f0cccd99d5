//! The application as it was linked.

use std::collections::HashMap;
use std::ops::Range;

use eyre::{OptionExt, Result, bail};
use wasmparser::{
    ElementItems, Export, ExternalKind, FunctionBody, KnownCustom, Linking, Parser, Payload,
    RelocationEntry, SymbolFlags, SymbolInfo, TypeRef,
};

/// What a module holds, as far as the cutting depends on it.
#[derive(Default)]
pub struct Module<'a> {
    pub bytes: &'a [u8],
    /// Each section: its kind, and where its content is.
    pub sections: Vec<(u8, Range<usize>)>,
    /// How many parameters each type of function takes.
    pub parameters: Vec<u32>,
    /// The type of each function, the imported ones first.
    pub functions: Vec<u32>,
    /// What the imported functions are called.
    pub imported: Vec<(&'a str, &'a str)>,
    pub bodies: Vec<FunctionBody<'a>>,
    pub exports: Vec<Export<'a>>,
    pub start: Option<u32>,
    pub symbols: Vec<SymbolInfo<'a>>,
    /// Where each segment of data begins in the file.
    pub segments: Vec<usize>,
    /// Who refers to what, by the section in which it does.
    pub relocations: HashMap<usize, Vec<RelocationEntry>>,
    pub code: usize,
    pub data: usize,
    /// What stands in the table of functions.
    pub indirect: Vec<u32>,
    /// The groups of pages, in the order of their names.
    pub groups: Vec<String>,
}

impl<'a> Module<'a> {
    /// Reads a module.
    pub fn parse(bytes: &'a [u8]) -> Result<Self> {
        let mut module = Self {
            bytes,
            ..Self::default()
        };
        for payload in Parser::new(0).parse_all(bytes) {
            module.take(payload?)?;
        }
        module.groups = module
            .entries()
            .map(|(_, group)| group.to_owned())
            .collect();
        module.groups.sort();
        module.groups.dedup();
        if module.groups.is_empty() {
            bail!("The application has no groups of pages");
        }
        Ok(module)
    }

    fn take(&mut self, payload: Payload<'a>) -> Result<()> {
        let section = self.sections.len();
        if let Some((id, range)) = payload.as_section() {
            self.sections.push((
                id,
                usize::try_from(range.start)?..usize::try_from(range.end)?,
            ));
        }
        match payload {
            Payload::TypeSection(types) => {
                for kind in types.into_iter_err_on_gc_types() {
                    self.parameters.push(u32::try_from(kind?.params().len())?);
                }
            }
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    let import = import?;
                    if let TypeRef::Func(kind) = import.ty {
                        self.functions.push(kind);
                        self.imported.push((import.module, import.name));
                    }
                }
            }
            Payload::FunctionSection(functions) => {
                for kind in functions {
                    self.functions.push(kind?);
                }
            }
            Payload::ExportSection(exports) => {
                self.exports = exports.into_iter().collect::<Result<_, _>>()?;
            }
            Payload::StartSection { func, .. } => self.start = Some(func),
            Payload::ElementSection(elements) => {
                for element in elements {
                    if let ElementItems::Functions(functions) = element?.items {
                        for function in functions {
                            self.indirect.push(function?);
                        }
                    }
                }
            }
            Payload::CodeSectionStart { .. } => self.code = section,
            Payload::CodeSectionEntry(body) => self.bodies.push(body),
            Payload::DataSection(segments) => {
                self.data = section;
                for segment in segments {
                    let segment = segment?;
                    self.segments
                        .push(usize::try_from(segment.range.end)? - segment.data.len());
                }
            }
            Payload::CustomSection(custom) => self.take_custom(custom.as_known())?,
            _ => {}
        }
        Ok(())
    }

    fn take_custom(&mut self, custom: KnownCustom<'a>) -> Result<()> {
        match custom {
            KnownCustom::Linking(linking) => {
                for part in linking.subsections() {
                    if let Linking::SymbolTable(symbols) = part? {
                        self.symbols = symbols.into_iter().collect::<Result<_, _>>()?;
                    }
                }
            }
            KnownCustom::Reloc(reader) => {
                let mut entries = reader
                    .entries()
                    .into_iter()
                    .collect::<Result<Vec<_>, _>>()?;
                entries.sort_by_key(|entry| entry.offset);
                self.relocations
                    .insert(usize::try_from(reader.section_index())?, entries);
            }
            _ => {}
        }
        Ok(())
    }

    /// What a section holds.
    pub fn content(&self, range: &Range<usize>) -> Result<&'a [u8]> {
        self.bytes
            .get(range.clone())
            .ok_or_eyre("A section outside of the file")
    }

    /// The number of a group.
    pub fn group(&self, name: &str) -> Option<usize> {
        self.groups.iter().position(|group| group == name)
    }

    /// The functions by which groups are entered, with their groups.
    pub fn entries(&self) -> impl Iterator<Item = (u32, &'a str)> {
        let functions = self
            .exports
            .iter()
            .filter(|export| export.kind == ExternalKind::Func);
        functions.filter_map(|export| Some((export.index, entered(export.name, "export")?)))
    }

    /// Functions and data of the first load: what the module exports, begins with, and what the
    /// tools after the cutting look for.
    pub fn roots(&self) -> Roots {
        let mut roots = Roots::default();
        roots.functions.extend(self.start);
        for export in &self.exports {
            match export.kind {
                ExternalKind::Func if entered(export.name, "export").is_none() => {
                    roots.functions.push(export.index);
                }
                ExternalKind::Global => {
                    let named = self.symbols.iter().position(|symbol| {
                        matches!(symbol, SymbolInfo::Data { name, .. } if *name == export.name)
                    });
                    roots.symbols.extend(named);
                }
                _ => {}
            }
        }
        for symbol in &self.symbols {
            if let SymbolInfo::Func { index, flags, .. } = symbol
                && stays(*flags)
                && self.indirect.contains(index)
            {
                roots.functions.push(*index);
            }
        }
        let described = |&(module, name): &(&str, &str)| {
            module == "__wbindgen_placeholder__" && name.starts_with("__wbindgen_describe_")
        };
        let describers = (0u32..)
            .zip(&self.imported)
            .filter(|(_, import)| described(import));
        roots.describers = describers.map(|(index, _)| index).collect();
        roots
    }
}

/// What belongs to the first load for itself.
#[derive(Default)]
pub struct Roots {
    pub functions: Vec<u32>,
    /// Data, by their symbols.
    pub symbols: Vec<usize>,
    /// Whoever calls these tells wasm-bindgen of a type, and wasm-bindgen reads the first load alone.
    pub describers: Vec<u32>,
}

/// Whether the linker leaves a function in the table whoever names it.
fn stays(flags: SymbolFlags) -> bool {
    flags.contains(SymbolFlags::NO_STRIP)
        || flags.contains(SymbolFlags::EXPORTED | SymbolFlags::BINDING_WEAK)
}

/// The group that a name enters, as `wasm_split_macros` writes it.
fn entered<'a>(name: &'a str, direction: &str) -> Option<&'a str> {
    let rest = name.strip_prefix("__wasm_split_00")?;
    let (group, _) = rest.split_once(&format!("00_{direction}_"))?;
    Some(group)
}
