//! Gives groups more than they need.

use std::collections::BTreeMap;

use eyre::{OptionExt, Result};
use wasm_encoder::{Encode, ExportKind, ExportSection, Instruction, RawSection};
use wasmparser::{
    BinaryReader, ExternalKind, RelocAddendKind, RelocationEntry, RelocationType, SymbolInfo,
};

use crate::graph::More;
use crate::module::Module;

const CUSTOM: u8 = 0;
const FUNCTIONS: u8 = 3;
const EXPORTS: u8 = 7;
const CODE: u8 = 10;
const RELOCATIONS: &str = "reloc.CODE";

/// A function that enters a group in the place of another one.
struct Entry {
    kind: u32,
    body: Vec<u8>,
    /// What it refers to, with the place from the beginning of its body.
    relocations: Vec<RelocationEntry>,
}

/// The module, in which the entry of each group calls the one that was there, and refers to more
/// besides, where it never comes: that goes again once the parts are made small.
pub fn widen(module: &Module, more: &BTreeMap<usize, More>) -> Result<Vec<u8>> {
    let mut entries = vec![];
    let mut instead = BTreeMap::new();
    for (function, group) in module.entries() {
        if let Some(more) = module.group(group).and_then(|group| more.get(&group)) {
            let index = u32::try_from(module.functions.len() + entries.len())?;
            instead.insert(function, index);
            entries.push(Entry::new(module, function, more)?);
        }
    }
    let kinds: Vec<u32> = entries.iter().map(|entry| entry.kind).collect();
    let bodies: Vec<&[u8]> = entries.iter().map(|entry| entry.body.as_slice()).collect();
    let mut widened = wasm_encoder::Module::new();
    for (id, range) in &module.sections {
        let content = module.content(range)?;
        let data = match *id {
            FUNCTIONS => &appended(content, &kinds)?,
            CODE => &appended(content, &bodies)?,
            CUSTOM if name(content) == Some(RELOCATIONS) => &relocations(module, &entries)?,
            _ => content,
        };
        match *id {
            EXPORTS => widened.section(&exports(module, &instead)),
            id => widened.section(&RawSection { id, data }),
        };
    }
    Ok(widened.finish())
}

impl Entry {
    fn new(module: &Module, function: u32, more: &More) -> Result<Self> {
        let kind = *module
            .functions
            .get(function as usize)
            .ok_or_eyre("An entry without a type")?;
        let parameters = *module
            .parameters
            .get(kind as usize)
            .ok_or_eyre("An unknown type")?;
        let no_locals = vec![0];
        let mut entry = Self {
            kind,
            body: no_locals,
            relocations: vec![],
        };
        for parameter in 0..parameters {
            entry.write(&Instruction::LocalGet(parameter));
        }
        entry.call(symbol(module, function as usize)?)?;
        entry.write(&Instruction::Return);
        for &function in &more.functions {
            entry.call(symbol(module, function)?)?;
            entry.write(&Instruction::Unreachable);
        }
        for &data in &more.data {
            let address = Instruction::I32Const(i32::MIN);
            entry.refer(
                &address,
                RelocationType::MemoryAddrSleb,
                u32::try_from(data)?,
            )?;
            entry.write(&Instruction::Unreachable);
        }
        entry.write(&Instruction::End);
        Ok(entry)
    }

    fn write(&mut self, instruction: &Instruction) {
        instruction.encode(&mut self.body);
    }

    fn call(&mut self, symbol: u32) -> Result<()> {
        self.refer(
            &Instruction::Call(u32::MAX),
            RelocationType::FunctionIndexLeb,
            symbol,
        )
    }

    /// Writes an instruction whose number is to be that of a symbol; it takes all five bytes that a
    /// number may take.
    fn refer(&mut self, instruction: &Instruction, ty: RelocationType, index: u32) -> Result<()> {
        let offset = u32::try_from(self.body.len() + 1)?;
        self.write(instruction);
        self.relocations.push(RelocationEntry {
            ty,
            offset,
            index,
            addend: 0,
        });
        Ok(())
    }
}

/// The symbol of a function.
fn symbol(module: &Module, function: usize) -> Result<u32> {
    let is_it = |symbol: &SymbolInfo| matches!(symbol, SymbolInfo::Func { index, .. } if *index as usize == function);
    let found = module.symbols.iter().position(is_it);
    Ok(u32::try_from(
        found.ok_or_eyre("A function without a symbol")?,
    )?)
}

/// How many items a section has, and where they begin.
fn counted(content: &[u8]) -> Result<(usize, usize)> {
    let mut reader = BinaryReader::new(content, 0);
    let count = reader.read_var_u32()?;
    Ok((count as usize, reader.current_position()))
}

/// A section with more items at its end.
fn appended(content: &[u8], items: &[impl Encode]) -> Result<Vec<u8>> {
    let (count, start) = counted(content)?;
    let mut section = vec![];
    (count + items.len()).encode(&mut section);
    section.extend(content.get(start..).unwrap_or_default());
    items.iter().for_each(|item| item.encode(&mut section));
    Ok(section)
}

/// What the module exports, with other functions instead of some.
fn exports(module: &Module, instead: &BTreeMap<u32, u32>) -> ExportSection {
    let mut section = ExportSection::new();
    for export in &module.exports {
        let other = instead.get(&export.index);
        let index = other.filter(|_| export.kind == ExternalKind::Func);
        let kind = ExportKind::from(export.kind);
        section.export(export.name, kind, *index.unwrap_or(&export.index));
    }
    section
}

/// What a section that only tools read is called.
fn name(content: &[u8]) -> Option<&str> {
    BinaryReader::new(content, 0).read_string().ok()
}

/// The relocations of the code, with those of the new entries.
fn relocations(module: &Module, entries: &[Entry]) -> Result<Vec<u8>> {
    let known = module
        .relocations
        .get(&module.code)
        .ok_or_eyre("No relocations")?;
    let (_, range) = module.sections.get(module.code).ok_or_eyre("No code")?;
    let (count, before) = counted(module.content(range)?)?;
    // The number of functions may take one byte more than before.
    let now = length(count + entries.len());
    let mut all: Vec<RelocationEntry> = known.clone();
    for entry in &mut all {
        entry.offset = u32::try_from(entry.offset as usize - before + now)?;
    }
    let mut end = range.len() - before + now;
    for entry in entries {
        let start = end + length(entry.body.len());
        for relocation in &entry.relocations {
            let offset = u32::try_from(start + relocation.offset as usize)?;
            all.push(RelocationEntry {
                offset,
                ..*relocation
            });
        }
        end = start + entry.body.len();
    }

    let mut section = vec![];
    RELOCATIONS.encode(&mut section);
    module.code.encode(&mut section);
    all.len().encode(&mut section);
    for entry in &all {
        section.push(entry.ty as u8);
        entry.offset.encode(&mut section);
        entry.index.encode(&mut section);
        if entry.ty.addend_kind() != RelocAddendKind::None {
            entry.addend.encode(&mut section);
        }
    }
    Ok(section)
}

/// How many bytes a number takes.
fn length(number: usize) -> usize {
    let mut bytes = vec![];
    number.encode(&mut bytes);
    bytes.len()
}
