//! What every capability stands on.

mod assets;
mod command_line;
mod entities;
mod events;
mod forged;
mod guard;
mod health;
mod mail;
pub mod messages;
mod migration;
mod openapi;
mod origin;
mod server;
