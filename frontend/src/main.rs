//! Mandatum's single-page application.

mod app;
mod files;
mod help;
mod mandates;
mod messages;
mod organisations;
mod platform;
mod policy;
mod profiles;
mod registers;
mod routes;
mod search;
mod sign_in;

fn main() {
    yew::Renderer::<app::App>::new().render();
}
