//! The program as a whole: asked over HTTP and on the command line, on each kind of database.

mod app;
mod files;
mod mandates;
mod organisations;
mod platform;
mod profiles;
mod search;
mod sign_in;
mod world;
