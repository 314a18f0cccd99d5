//! The tables of what people are told.

pub mod email;
pub mod message;
pub mod notice_address;
