//! The persons of the demonstration.

use shared::kernel::fold::fits;
use shared::sign_in::api::{InLanguage, ReadTestPersons, SignInForTest, TestPerson, TestSignIn};
use yew::prelude::*;

use crate::platform::api::{Query, use_query, use_send};
use crate::platform::form::field::TextField;
use crate::platform::page::Page;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::icon::{Icon, Picture};
use crate::platform::ui::notice::{Failed, Loading};
use crate::sign_in::keys::{Arrival, use_other_key};
use crate::sign_in::session::use_signed_in;

/// How many persons are shown without a field to narrow them.
const MANY: usize = 10;

/// Signs in as a person of the demonstration.
#[component]
pub fn SignInTestPage() -> Html {
    let text = use_text();
    let query = use_query::<ReadTestPersons>(
        (),
        InLanguage {
            language: text.language,
        },
    );
    let back = use_other_key();
    let content = match &*query.state {
        Query::Loading => html! { <Loading /> },
        Query::Failed(failure) => {
            html! { <Failed failure={failure.clone()} retry={query.reload.clone()} /> }
        }
        Query::Ready(persons) => html! { <Persons persons={persons.clone()} /> },
    };
    html! {
        <Page title={text.test().title} narrow=true {back}>
            <Arrival />
            <p class="soft">{ text.test().lead }</p>
            { content }
        </Page>
    }
}

#[derive(Properties, PartialEq)]
struct PersonsProps {
    persons: Vec<TestPerson>,
}

#[component]
fn Persons(props: &PersonsProps) -> Html {
    let text: &Text = use_text();
    let typed = use_state_eq(String::new);
    let signed_in = use_signed_in();
    let sending = use_send::<SignInForTest>(signed_in);
    let fitting = || {
        props
            .persons
            .iter()
            .filter(|person| fits(&format!("{} {}", person.name, person.description), &typed))
    };
    let filter = (props.persons.len() > MANY).then(|| {
        let (value, oninput) = ((*typed).clone(), { let typed = typed.clone(); move |text| typed.set(text) });
        html! {
            <>
                <TextField name="filter" label={text.test().filter} {value} {oninput} autocomplete="off" verbatim=true />
                <p class="small soft" role="status">{ (text.test().count)(fitting().count()) }</p>
            </>
        }
    });
    let items = fitting().map(|person| {
        let onclick = {
            let (sending, code) = (sending.clone(), person.code.clone());
            Callback::from(move |_: MouseEvent| sending.send((), TestSignIn { person: code.clone() }))
        };
        html! {
            <li key={person.code.clone()}>
                <button type="button" class="card" {onclick}>
                    <span class="sign"><Picture icon={Icon::Person} /></span>
                    <span><b>{ &person.name }</b><span class="hint">{ &person.description }</span></span>
                    <Picture icon={Icon::Arrow} class="onward" />
                </button>
            </li>
        }
    });
    let failed = sending
        .failure
        .clone()
        .map(|failure| html! { <Failed {failure} /> });
    html! { <>{ failed }{ filter }<ul class="choices">{ for items }</ul></> }
}
