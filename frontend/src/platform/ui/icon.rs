//! Pictures that stand beside a text which says the same.

use yew::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// The mark of Mandatum: two hands of an M that meet.
    Mark,
    /// A card with a chip.
    Card,
    Phone,
    Key,
    Envelope,
    /// A circle of stars.
    Stars,
    /// A flask: for trying out.
    Flask,
    Person,
    /// A house of many: an organisation.
    Building,
    /// Two hands: a mandate.
    Mandate,
    /// A stethoscope: a profession of care.
    Care,
    /// Onward.
    Arrow,
    Back,
    /// A magnifying glass.
    Search,
    /// A star, filled where it is chosen.
    Star,
    /// A tick.
    Tick,
    /// An exclamation mark.
    Alert,
    /// Three dots: waiting.
    Waiting,
    /// A cross.
    Cross,
    Address,
    /// A clock: what was done.
    Clock,
    /// A lock: closed.
    Lock,
    /// A pen: change.
    Pen,
    /// Plus: add.
    Plus,
}

impl Icon {
    /// The lines, on a square of 24.
    fn path(self) -> &'static str {
        match self {
            Self::Mark => "M3 19.5V6.5l6 7.2 3-3.6 3 3.6 6-7.2v13",
            Self::Card => "M3 6.5h18v11H3zM6.5 10h4v4h-4zM14 10.5h4M14 14h4",
            Self::Phone => "M7.5 2.8h9v18.4h-9zM10.8 18.2h2.4",
            Self::Key => {
                "M8 16.5a4.5 4.5 0 1 1 4.2-6.1H21v4h-3v-1.6h-5.8A4.5 4.5 0 0 1 8 16.5ZM8 12h.01"
            }
            Self::Envelope => "M3 5.5h18v13H3zM3.5 6.5 12 13l8.5-6.5",
            Self::Stars => {
                "M12 3.2v2M12 18.8v2M3.2 12h2M18.8 12h2M5.8 5.8l1.4 1.4M16.8 16.8l1.4 1.4M18.2 5.8l-1.4 1.4M7.2 16.8l-1.4 1.4"
            }
            Self::Flask => {
                "M9.5 3h5M10.5 3v6.2L4.8 19a1.4 1.4 0 0 0 1.2 2h12a1.4 1.4 0 0 0 1.2-2l-5.7-9.8V3M7.6 15h8.8"
            }
            Self::Person => "M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 20.5c.6-4 3.8-6 8-6s7.4 2 8 6",
            Self::Building => {
                "M4 20.5V5.5l8-2.5v17.5M12 8.5l8 2v10M2.5 20.5h19M7.5 8.5h1M7.5 12h1M7.5 15.5h1M16 13.5h.01M16 17h.01"
            }
            Self::Mandate => {
                "M2.5 8 7 5.5l5 2 5-2L21.5 8v7l-3 1.500M12 7.5 8.5 11c1.5 1.5 3.5 1 4.5 0l5 5M2.5 15l3 1 5 3.500c1.5 1 2.5 0 3-.5"
            }
            Self::Care => {
                "M6 3H4.500v5.500a4.5 4.5 0 0 0 9 0V3H12M9 13v2.500a5 5 0 0 0 10 0V13M19 13a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z"
            }
            Self::Arrow => "M5 12h14M13 6l6 6-6 6",
            Self::Back => "M19 12H5M11 6l-6 6 6 6",
            Self::Search => "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 21 21",
            Self::Star => {
                "m12 3.5 2.6 5.3 5.9.9-4.2 4.1 1 5.8-5.3-2.8-5.3 2.8 1-5.8-4.2-4.1 5.9-.900z"
            }
            Self::Tick => "m5 12.5 4.5 4.500L19 7.5",
            Self::Alert => "M12 5v9M12 18.500v.01",
            Self::Waiting => "M6 12h.01M12 12h.01M18 12h.01",
            Self::Cross => "M6 6l12 12M18 6 6 18",
            Self::Address => {
                "M12 21c4.5-4.6 7-8.2 7-11.200a7 7 0 1 0-14 0C5 12.8 7.5 16.4 12 21ZM12 12.200a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.800Z"
            }
            Self::Clock => "M12 20.500a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7v5.300l3.5 2",
            Self::Lock => {
                "M5.5 10.500h13v10h-13zM8.5 10.500V7.300a3.5 3.5 0 0 1 7 0v3.200M12 14.500v2"
            }
            Self::Pen => "M4 20l1-4.500L16.5 4 20 7.5 8.5 19zM14 6.5 17.5 10",
            Self::Plus => "M12 5v14M5 12h14",
        }
    }
}

#[derive(Properties, PartialEq)]
pub struct PictureProps {
    pub icon: Icon,
    #[prop_or_default]
    pub class: Classes,
}

/// A picture; hidden from those who listen, for a text says the same.
#[component]
pub fn Picture(props: &PictureProps) -> Html {
    html! {
        <svg class={classes!("icon", props.class.clone())} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={props.icon.path()} />
        </svg>
    }
}
