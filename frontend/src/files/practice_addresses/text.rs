//! What the module *practice addresses* says: on its own pages, and elsewhere about it.

use crate::platform::text::later;

later! {
    PracticeText: PAGES;
    PracticeElsewhere: ELSEWHERE;
}

/// On its own pages.
pub struct PracticeText {
    pub current: &'static str,
    pub future: &'static str,
    /// How many past ones there are.
    pub past: fn(usize) -> String,
    pub none: &'static str,
    pub none_help: &'static str,
    pub no_current: &'static str,
    pub add: &'static str,
    pub add_title: &'static str,
    pub change_title: &'static str,
    pub end: &'static str,
    pub end_title: &'static str,
    pub name: &'static str,
    pub name_hint: &'static str,
    pub phone: &'static str,
    pub address: &'static str,
    pub validity: &'static str,
    pub from: &'static str,
    pub until: &'static str,
    pub until_hint: &'static str,
    pub last_day: &'static str,
    /// Asks for a day that is missing, by its name in the input.
    pub ask: fn(&str) -> &'static str,
    /// What ends after a day.
    pub consequence: fn(&str) -> String,
    pub consequence_unknown: &'static str,
    pub confirm_end: &'static str,
    pub added: &'static str,
    pub changed: &'static str,
    pub ended: &'static str,
    /// Takes back what has not begun.
    pub take_back: &'static str,
    pub take_back_title: &'static str,
    pub take_back_consequence: &'static str,
    pub taken_back: &'static str,
    pub changed_meanwhile: &'static str,
}

/// On other pages of the file.
pub struct PracticeElsewhere {
    /// How many current ones there are.
    pub content: fn(u32) -> String,
}

mod fr {
    use super::{PracticeElsewhere, PracticeText};
    use crate::platform::text::fr::plural;

    pub const PAGES: PracticeText = PracticeText {
        current: "Adresses actives",
        future: "Adresses à venir",
        past: |count| plural(count, "adresse passée", "adresses passées"),
        none: "Aucune adresse de pratique",
        none_help: "Ajoutez l’adresse du premier cabinet ou établissement.",
        no_current: "Aucune adresse n’est active aujourd’hui.",
        add: "Ajouter une adresse",
        add_title: "Ajouter une adresse de pratique",
        change_title: "Modifier l’adresse de pratique",
        end: "Mettre fin",
        end_title: "Mettre fin à l’adresse de pratique",
        name: "Nom du cabinet ou de l’établissement",
        name_hint: "Tel que les patients le connaissent",
        phone: "Numéro de téléphone",
        address: "Adresse",
        validity: "Validité",
        from: "Premier jour",
        until: "Dernier jour",
        until_hint: "À laisser vide si la fin n’est pas connue.",
        last_day: "Dernier jour de pratique à cette adresse",
        ask: |name| match name {
            "from" => "Indiquez le premier jour",
            _ => "Indiquez le dernier jour",
        },
        consequence: |day| {
            format!(
                "À partir du {day}, cette adresse n’est plus active. Elle reste visible parmi les adresses passées\u{a0}; la suite du dossier ne change pas."
            )
        },
        consequence_unknown: "Indiquez le dernier jour\u{a0}: la conséquence s’affiche ici avant que vous confirmiez.",
        confirm_end: "Confirmer la fin",
        added: "L’adresse de pratique est ajoutée.",
        changed: "L’adresse de pratique est modifiée.",
        ended: "La fin de l’adresse de pratique est enregistrée.",
        take_back: "Retirer",
        take_back_title: "Retirer l’adresse de pratique",
        take_back_consequence: "Cette adresse n’a pas encore commencé\u{a0}: elle disparaît du dossier. « Qui a agi en mon nom » en garde la trace.",
        taken_back: "L’adresse de pratique est retirée.",
        changed_meanwhile: "Cette adresse a été modifiée entre-temps. Voici l’état actuel\u{a0}: confirmez à nouveau si vous voulez toujours y mettre fin.",
    };

    pub const ELSEWHERE: PracticeElsewhere = PracticeElsewhere {
        content: |count| match count {
            0 => "Aucune adresse active".into(),
            _ => plural(count as usize, "adresse active", "adresses actives"),
        },
    };
}

mod nl {
    use super::{PracticeElsewhere, PracticeText};
    use crate::platform::text::nl::plural;

    pub const PAGES: PracticeText = PracticeText {
        current: "Actieve adressen",
        future: "Toekomstige adressen",
        past: |count| plural(count, "vroeger adres", "vroegere adressen"),
        none: "Geen praktijkadres",
        none_help: "Voeg het adres van de eerste praktijk of instelling toe.",
        no_current: "Vandaag is geen enkel adres actief.",
        add: "Een adres toevoegen",
        add_title: "Een praktijkadres toevoegen",
        change_title: "Het praktijkadres wijzigen",
        end: "Beëindigen",
        end_title: "Het praktijkadres beëindigen",
        name: "Naam van de praktijk of instelling",
        name_hint: "Zoals de patiënten ze kennen",
        phone: "Telefoonnummer",
        address: "Adres",
        validity: "Geldigheid",
        from: "Eerste dag",
        until: "Laatste dag",
        until_hint: "Leeg laten als het einde niet bekend is.",
        last_day: "Laatste dag van de praktijk op dit adres",
        ask: |name| match name {
            "from" => "Vul de eerste dag in",
            _ => "Vul de laatste dag in",
        },
        consequence: |day| {
            format!(
                "Vanaf {day} is dit adres niet meer actief. Het blijft zichtbaar bij de vroegere adressen; de rest van het dossier verandert niet."
            )
        },
        consequence_unknown: "Geef de laatste dag op: het gevolg verschijnt hier voordat u bevestigt.",
        confirm_end: "Het einde bevestigen",
        added: "Het praktijkadres is toegevoegd.",
        changed: "Het praktijkadres is gewijzigd.",
        ended: "Het einde van het praktijkadres is opgeslagen.",
        take_back: "Intrekken",
        take_back_title: "Het praktijkadres intrekken",
        take_back_consequence: "Dit adres is nog niet begonnen: het verdwijnt uit het dossier. ‘Wie in mijn naam gehandeld heeft’ bewaart er een spoor van.",
        taken_back: "Het praktijkadres is ingetrokken.",
        changed_meanwhile: "Dit adres is ondertussen gewijzigd. Dit is de huidige toestand: bevestig opnieuw als u het nog altijd wilt beëindigen.",
    };

    pub const ELSEWHERE: PracticeElsewhere = PracticeElsewhere {
        content: |count| match count {
            0 => "Geen actief adres".into(),
            _ => plural(count as usize, "actief adres", "actieve adressen"),
        },
    };
}

mod de {
    use super::{PracticeElsewhere, PracticeText};
    use crate::platform::text::de::plural;

    pub const PAGES: PracticeText = PracticeText {
        current: "Aktive Adressen",
        future: "Künftige Adressen",
        past: |count| plural(count, "frühere Adresse", "frühere Adressen"),
        none: "Keine Praxisadresse",
        none_help: "Fügen Sie die Adresse der ersten Praxis oder Einrichtung hinzu.",
        no_current: "Heute ist keine Adresse aktiv.",
        add: "Eine Adresse hinzufügen",
        add_title: "Eine Praxisadresse hinzufügen",
        change_title: "Die Praxisadresse ändern",
        end: "Beenden",
        end_title: "Die Praxisadresse beenden",
        name: "Name der Praxis oder Einrichtung",
        name_hint: "So, wie die Patienten sie kennen",
        phone: "Telefonnummer",
        address: "Adresse",
        validity: "Gültigkeit",
        from: "Erster Tag",
        until: "Letzter Tag",
        until_hint: "Leer lassen, wenn das Ende nicht bekannt ist.",
        last_day: "Letzter Tag der Praxis an dieser Adresse",
        ask: |name| match name {
            "from" => "Geben Sie den ersten Tag ein",
            _ => "Geben Sie den letzten Tag ein",
        },
        consequence: |day| {
            format!(
                "Ab dem {day} ist diese Adresse nicht mehr aktiv. Sie bleibt unter den früheren Adressen sichtbar; am Rest der Akte ändert sich nichts."
            )
        },
        consequence_unknown: "Geben Sie den letzten Tag an: Die Folge erscheint hier, bevor Sie bestätigen.",
        confirm_end: "Das Ende bestätigen",
        added: "Die Praxisadresse ist hinzugefügt.",
        changed: "Die Praxisadresse ist geändert.",
        ended: "Das Ende der Praxisadresse ist gespeichert.",
        take_back: "Zurücknehmen",
        take_back_title: "Die Praxisadresse zurücknehmen",
        take_back_consequence: "Diese Adresse hat noch nicht begonnen: Sie verschwindet aus der Akte. „Wer in meinem Namen gehandelt hat“ hält es fest.",
        taken_back: "Die Praxisadresse ist zurückgenommen.",
        changed_meanwhile: "Diese Adresse wurde inzwischen geändert. Dies ist der jetzige Stand: Bestätigen Sie erneut, wenn Sie sie weiterhin beenden wollen.",
    };

    pub const ELSEWHERE: PracticeElsewhere = PracticeElsewhere {
        content: |count| match count {
            0 => "Keine aktive Adresse".into(),
            _ => plural(count as usize, "aktive Adresse", "aktive Adressen"),
        },
    };
}

mod en {
    use super::{PracticeElsewhere, PracticeText};
    use crate::platform::text::en::plural;

    pub const PAGES: PracticeText = PracticeText {
        current: "Active addresses",
        future: "Future addresses",
        past: |count| plural(count, "past address", "past addresses"),
        none: "No practice address",
        none_help: "Add the address of the first practice or establishment.",
        no_current: "No address is active today.",
        add: "Add an address",
        add_title: "Add a practice address",
        change_title: "Change the practice address",
        end: "End",
        end_title: "End the practice address",
        name: "Name of the practice or establishment",
        name_hint: "As patients know it",
        phone: "Phone number",
        address: "Address",
        validity: "Validity",
        from: "First day",
        until: "Last day",
        until_hint: "Leave empty if the end is not known.",
        last_day: "Last day of practice at this address",
        ask: |name| match name {
            "from" => "Enter the first day",
            _ => "Enter the last day",
        },
        consequence: |day| {
            format!(
                "From {day} on, this address is no longer active. It stays visible among the past addresses; the rest of the file does not change."
            )
        },
        consequence_unknown: "Give the last day: what follows appears here before you confirm.",
        confirm_end: "Confirm the end",
        added: "The practice address is added.",
        changed: "The practice address is changed.",
        ended: "The end of the practice address is saved.",
        take_back: "Take back",
        take_back_title: "Take the practice address back",
        take_back_consequence: "This address has not begun yet: it disappears from the file. “Who acted in my name” keeps a trace of it.",
        taken_back: "The practice address is taken back.",
        changed_meanwhile: "This address was changed meanwhile. This is how it stands now: confirm again if you still want to end it.",
    };

    pub const ELSEWHERE: PracticeElsewhere = PracticeElsewhere {
        content: |count| match count {
            0 => "No active address".into(),
            _ => plural(count as usize, "active address", "active addresses"),
        },
    };
}
