//! What can be wrong with what is typed to sign in.

use crate::kernel::issue::Wrong;
use crate::vocabulary;

vocabulary! {
    /// What can be wrong with a new account, or a security code.
    pub enum SignInIssue: Wrong of "sign_in" {
        /// The password is too short.
        PasswordLength = "passwordLength",
        /// The password lacks a kind of character.
        PasswordKinds = "passwordKinds",
        /// The user name has a form or length that is not allowed.
        UserName = "userName",
        /// The security code is not six digits.
        CodeForm = "codeForm",
        /// The security code does not match.
        Code = "code",
    }
}
