//! One model per table: plain columns, nothing parsed. Private to the store.

#![allow(missing_docs)]

pub(in crate::store) mod access_manager;
pub(in crate::store) mod account;
pub(in crate::store) mod administrative_role;
pub(in crate::store) mod contact_data;
pub(in crate::store) mod entity;
pub(in crate::store) mod event;
pub(in crate::store) mod installation;
pub(in crate::store) mod invitation;
pub(in crate::store) mod legal_function;
pub(in crate::store) mod mandate;
pub(in crate::store) mod person;
pub(in crate::store) mod person_number;
pub(in crate::store) mod practice_address;
pub(in crate::store) mod profile_use;
pub(in crate::store) mod provider;
pub(in crate::store) mod quality;
pub(in crate::store) mod quality_user;
pub(in crate::store) mod session;
pub(in crate::store) mod throttle;
pub(in crate::store) mod user_application;
