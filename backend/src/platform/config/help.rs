//! Where people find help: what is not set is not shown.

use clap::Args;
use shared::kernel::contact::{EmailAddress, Help, Phone, Reach, WebAddress};

/// The flags of `mandatum serve` that say so.
#[derive(Args, Clone, Debug, Default)]
pub struct HelpFlags {
    /// The e-mail address of INAMI's Service Center
    #[arg(long, env = "MANDATUM_SERVICE_CENTER_EMAIL", value_name = "ADDRESS")]
    service_center_email: Option<EmailAddress>,
    /// Its phone number
    #[arg(long, env = "MANDATUM_SERVICE_CENTER_PHONE", value_name = "NUMBER")]
    service_center_phone: Option<Phone>,
    /// Its page
    #[arg(long, env = "MANDATUM_SERVICE_CENTER_URL", value_name = "URL")]
    service_center_url: Option<WebAddress>,
    /// The e-mail address of the helpdesk for questions about mandates
    #[arg(long, env = "MANDATUM_HELPDESK_EMAIL", value_name = "ADDRESS")]
    helpdesk_email: Option<EmailAddress>,
    /// Its phone number
    #[arg(long, env = "MANDATUM_HELPDESK_PHONE", value_name = "NUMBER")]
    helpdesk_phone: Option<Phone>,
    /// Its page
    #[arg(long, env = "MANDATUM_HELPDESK_URL", value_name = "URL")]
    helpdesk_url: Option<WebAddress>,
    /// The page that says how to obtain an INAMI number
    #[arg(long, env = "MANDATUM_INAMI_NUMBER_URL", value_name = "URL")]
    inami_number_url: Option<WebAddress>,
}

impl HelpFlags {
    pub fn help(&self) -> Help {
        Help {
            service_center: Reach {
                email: self.service_center_email.clone(),
                phone: self.service_center_phone.clone(),
                link: self.service_center_url.clone(),
            },
            helpdesk: Reach {
                email: self.helpdesk_email.clone(),
                phone: self.helpdesk_phone.clone(),
                link: self.helpdesk_url.clone(),
            },
            inami_number: self.inami_number_url.clone(),
        }
    }
}
