//! What a message tells of a mandate.

use shared::kernel::words::date;
use shared::mandates::message::MandateMessage;

use crate::mandates::route::MandateRoute;
use crate::mandates::text::MandateOf;
use crate::platform::said::{Said, Told};
use crate::platform::text::Text;

/// A message about a mandate in words.
pub fn say(text: &'static Text, message: &Told<'_>) -> Option<Said> {
    let about = MandateMessage::read(message.kind, message.subject, message.details)?;
    let words = text.mandates().news;
    let day = about.last_day.map(|day| date(text.language, day));
    let kind = text.quoted(text.name(about.kind));
    Some(Said {
        told: (words.told)(about.news, day.as_deref()),
        of: (words.of)(MandateOf {
            kind: &kind,
            giver: &about.giver,
            holder: &about.holder,
        }),
        to: MandateRoute::One(about.mandate).under(message.profile),
    })
}
