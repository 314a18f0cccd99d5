//! Names in four languages, the French ones to the letter of the manuals.

use crate::kernel::words::names;
use crate::sign_in::DigitalKey;

names! {
    DigitalKey {
        MyGov: "MyGov.be", "MyGov.be", "MyGov.be", "MyGov.be";
        Itsme: "itsme", "itsme", "itsme", "itsme";
        Eid: "eID avec lecteur de cartes", "eID met kaartlezer", "eID mit Kartenlesegerät", "eID with card reader";
        MobileApp: "Code via une application mobile", "Code via mobiele app", "Code über eine mobile App", "Code by mobile app";
        EmailCode: "Code envoyé par e-mail", "Code via e-mail", "Code per E-Mail", "Code by e-mail";
        Eidas: "Identification reconnue au plan européen", "Op Europees niveau erkende identificatie", "Auf europäischer Ebene anerkannte Identifizierung", "Identification recognised at European level";
        TestIdentity: "Identité de test", "Testidentiteit", "Testidentität", "Test identity";
    }
}
