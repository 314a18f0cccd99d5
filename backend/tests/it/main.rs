//! The program as a whole: asked over HTTP and on the command line, on each kind of database.

mod app;
mod assets;
mod attestation;
mod bulk;
mod command_line;
mod enrolment;
mod events;
mod export;
mod files;
mod forged;
mod guard;
mod health;
mod mail;
mod mandates;
mod messages;
mod openapi;
mod origin;
mod profiles;
mod reminders;
mod search;
mod server;
mod session;
mod sign_in;
mod world;
