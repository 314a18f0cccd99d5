//! Pages to be read, in German.

use crate::help::text::{Document, Prose, Section};

pub const PROSE: Prose = Prose {
    accessibility: Document {
        title: "Barrierefreiheit",
        lead: "Mandatum strebt die Stufe AA der WCAG 2.2 an, in seinen vier Sprachen.",
        sections: &[
            Section {
                title: "Wie man es benutzt",
                paragraphs: &[
                    "Alles geht mit der Tastatur. Die Tabulatortaste führt von einem Element zum nächsten, die Taste „/“ führt zum Suchfeld, die Esc-Taste schließt, was offen ist.",
                    "Die Seiten sind bei einer Breite von 320 Pixeln lesbar, auf 200 % vergrößert, hell oder dunkel nach der Einstellung Ihres Geräts, und sie lassen sich drucken.",
                    "Kein Zustand wird durch Farbe allein angezeigt: Ein Wort oder eine Form sagt dasselbe.",
                ],
            },
            Section {
                title: "Wie es geprüft wird",
                paragraphs: &[
                    "Bei jeder Version werden alle Seiten automatisch geprüft, Kontraste eingeschlossen, und jeder Ablauf wird mit der Tastatur allein wiederholt.",
                    "Eine automatische Prüfung sieht nicht alles. Wenn Sie etwas stört, sagen Sie es dem Betreiber dieser Installation.",
                ],
            },
        ],
    },
    privacy: Document {
        title: "Datenschutz",
        lead: "Was Mandatum aufbewahrt, und was Ihr Browser aufbewahrt.",
        sections: &[
            Section {
                title: "Was vermerkt wird",
                paragraphs: &[
                    "Jede Änderung und jedes Öffnen der Akte eines anderen wird vermerkt: wer gehandelt hat, für wen, unter welchem Mandat und für welche Organisation. Der Gesundheitsdienstleister sieht diese Vermerke vollständig unter „Wer in meinem Namen gehandelt hat“.",
                    "Keine persönliche Nummer steht in der Adresse einer Seite.",
                ],
            },
            Section {
                title: "Was Ihr Browser aufbewahrt",
                paragraphs: &[
                    "Ein Cookie bewahrt Ihre Sitzung: Es verschwindet, wenn Sie sich abmelden. Ein anderes bewahrt ein Jahr lang die gewählte Sprache.",
                    "Was Sie schreiben, bleibt im Tab bis zum Speichern oder Abmelden, damit nichts verloren geht, wenn die Sitzung endet.",
                    "Nichts wird an andere Websites gesendet, und es werden keine Besuche gemessen.",
                ],
            },
        ],
    },
    help: Document {
        title: "Hilfe",
        lead: "Die häufigsten Fragen.",
        sections: &[
            Section {
                title: "Ich bin ein neuer Gesundheitsdienstleister und kann mich nur als Bürger anmelden",
                paragraphs: &[
                    "Wenn Sie Ihre LIKIV-Nummer oder Ihr Visum erst kürzlich erhalten haben, ist Ihre Akte vielleicht noch nicht eingerichtet: Das kann einige Tage dauern. Der Link „Warum?“ bei der Wahl des Profils zeigt, was fehlt.",
                ],
            },
            Section {
                title: "Ich sehe meine Organisation nicht",
                paragraphs: &[
                    "Dann haben Sie noch nicht die nötigen Rechte. Bei der Wahl des Profils zeigt „Ihre Organisation steht nicht in der Liste: warum?“, was fehlt und wer es hinzufügen kann.",
                ],
            },
            Section {
                title: "Ich möchte als Mandatsinhaber handeln",
                paragraphs: &[
                    "Sie müssen ein Mandat haben, das beide Parteien unterzeichnet haben. Wählen Sie „Bürger“ ohne Organisation, und bestätigen Sie das Profil. Für eine Organisation wählen Sie „Bürger“ und die Organisation, die Sie vertreten.",
                ],
            },
            Section {
                title: "Ich bin kein Gesundheitsdienstleister, aber das LIKIV kennt mich",
                paragraphs: &[
                    "Sind Sie Direktor, Verantwortlicher oder Verwalter von eHealth-Zertifikaten einer Einrichtung: Wählen Sie „Bürger“, und bestätigen Sie das Profil.",
                ],
            },
        ],
    },
};
