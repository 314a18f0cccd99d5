//! The only reader of the clock. The server's time counts: each answer corrects the device's.

use std::cell::Cell;

use shared::kernel::date::{Date, Instant};

use shared::kernel::words::brussels;

thread_local! {
    /// Milliseconds to add to the device's clock to have the server's.
    static AHEAD: Cell<i64> = const { Cell::new(0) };
}

/// Now, as the server has it.
pub fn now() -> Instant {
    Instant(device() + AHEAD.get())
}

/// Today in Belgium.
pub fn today() -> Date {
    brussels(now()).date
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
