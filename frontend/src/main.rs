//! Mandatum's single-page application.

mod api;
mod app;
mod banner;
mod browser;
mod clock;
mod draft;
mod failure;
mod groups;
mod live;
mod order;
mod pages;
mod profile_switcher;
mod route;
mod session;
mod text;
mod ui;

fn main() {
    yew::Renderer::<app::App>::new().render();
}
