//! The only reader of the clock. The server's time counts: each answer corrects the device's.

use std::cell::Cell;

use js_sys::Intl::DateTimeFormat;
use js_sys::{Array, Object, Reflect};
use shared::kernel::date::{Date, Instant};
use shared::kernel::words::Local;
use wasm_bindgen::JsValue;

thread_local! {
    /// Knows the time in Belgium.
    static BELGIAN: DateTimeFormat = belgian();
    /// Milliseconds to add to the device's clock to have the server's.
    static AHEAD: Cell<i64> = const { Cell::new(0) };
}

/// Now, as the server has it.
pub fn now() -> Instant {
    Instant(device() + AHEAD.get())
}

/// Today in Belgium.
pub fn today() -> Date {
    local(now()).date
}

/// An instant as clocks in Belgium show it, wherever the device is.
// Milliseconds are exact in a float.
#[allow(clippy::cast_precision_loss)]
pub fn local(at: Instant) -> Local {
    let date = js_sys::Date::new(&JsValue::from_f64(at.0 as f64));
    let parts = BELGIAN.with(|format| format.format_to_parts(&date));
    let text = |part: &JsValue, name: &str| Reflect::get(part, &name.into()).ok()?.as_string();
    let number = |name: &str| -> Option<u32> {
        let part = parts
            .iter()
            .find(|part| text(part, "type").as_deref() == Some(name));
        text(&part?, "value")?.parse().ok()
    };
    let day = || {
        let year = i32::try_from(number("year")?).ok()?;
        Date::from_ymd(year, number("month")?, number("day")?)
    };
    Local {
        date: day().unwrap_or_else(|| Date::from_unix_days(at.0.div_euclid(86_400_000))),
        hour: number("hour").unwrap_or(0),
        minute: number("minute").unwrap_or(0),
    }
}

fn belgian() -> DateTimeFormat {
    let options = Object::new();
    for (name, value) in [("timeZone", "Europe/Brussels"), ("hourCycle", "h23")] {
        // An object that was made here takes any field.
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    for name in ["year", "month", "day", "hour", "minute"] {
        let _ = Reflect::set(&options, &name.into(), &"numeric".into());
    }
    DateTimeFormat::new(&Array::of1(&"en".into()), &options)
}

/// Takes the time of an answer, to the second.
pub fn set_by_server(at: Instant) {
    let ahead = at.0 - device();
    // Answers take a while and count whole seconds: less than that is no difference.
    AHEAD.set(if ahead.abs() < 5_000 { 0 } else { ahead });
}

// Milliseconds since 1970 are far below 2^53, and so exact in a float.
#[allow(clippy::cast_possible_truncation)]
fn device() -> i64 {
    js_sys::Date::now() as i64
}
