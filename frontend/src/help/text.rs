//! Pages to be read: accessibility, privacy, help.

use crate::platform::text::{InLanguages, Text, in_languages};

in_languages! {
    Prose: PROSE;
}

impl Text {
    pub fn prose(&self) -> &'static Prose {
        Prose::of(self.language)
    }
}

pub struct Prose {
    pub accessibility: Document,
    pub privacy: Document,
    pub help: Document,
}

pub struct Document {
    pub title: &'static str,
    pub lead: &'static str,
    pub sections: &'static [Section],
}

pub struct Section {
    pub title: &'static str,
    pub paragraphs: &'static [&'static str],
}

mod fr {
    use super::{Document, Prose, Section};

    pub const PROSE: Prose = Prose {
        accessibility: Document {
            title: "Accessibilité",
            lead: "Mandatum vise le niveau AA des règles WCAG 2.2, dans ses quatre langues.",
            sections: &[
                Section {
                    title: "Comment s’en servir",
                    paragraphs: &[
                        "Tout se fait au clavier. La touche Tab mène d’un élément au suivant, la touche «\u{a0}/\u{a0}» va à la recherche, la touche Échap ferme ce qui est ouvert.",
                        "Les pages se lisent à 320 pixels de large, agrandies à 200 %, en clair ou en sombre selon le réglage de votre appareil, et elles s’impriment.",
                        "Aucun état n’est dit par la couleur seule : un mot ou une forme dit la même chose.",
                    ],
                },
                Section {
                    title: "Comment c’est vérifié",
                    paragraphs: &[
                        "À chaque version, toutes les pages sont examinées automatiquement, contrastes compris, et chaque parcours est refait au clavier seul.",
                        "Une vérification automatique ne voit pas tout. Si quelque chose vous gêne, dites-le au gestionnaire de cette installation.",
                    ],
                },
            ],
        },
        privacy: Document {
            title: "Vie privée",
            lead: "Ce que Mandatum garde, et ce que votre navigateur garde.",
            sections: &[
                Section {
                    title: "Ce qui est noté",
                    paragraphs: &[
                        "Chaque modification et chaque ouverture du dossier d’un autre sont notées : qui a agi, pour qui, sous quel mandat et pour quelle organisation, et ce qui a changé. Le dispensateur de soins voit ces notes en entier dans «\u{a0}Qui a agi en mon nom\u{a0}».",
                        "Les adresses des pages ne contiennent jamais de numéro personnel.",
                    ],
                },
                Section {
                    title: "Ce que garde votre navigateur",
                    paragraphs: &[
                        "Un cookie garde votre session : il disparaît quand vous vous déconnectez. Un autre garde la langue choisie, pendant un an. La sorte de clé utilisée en dernier est gardée pour la proposer d’abord\u{a0}; rien ne dit de qui elle est.",
                        "Ce que vous écrivez reste dans l’onglet jusqu’à l’enregistrement ou la déconnexion, pour ne rien perdre si la session se termine.",
                        "Rien n’est envoyé à d’autres sites, et personne ne mesure l’audience.",
                    ],
                },
            ],
        },
        help: Document {
            title: "Aide",
            lead: "Les questions les plus fréquentes.",
            sections: &[
                Section {
                    title: "Je suis un nouveau dispensateur de soins et je ne peux me connecter qu’en tant que citoyen",
                    paragraphs: &[
                        "Si vous n’avez reçu que récemment votre numéro INAMI ou votre visa, votre dossier n’est peut-être pas encore configuré : cela peut prendre quelques jours. Le lien «\u{a0}Pourquoi ?\u{a0}», au choix du profil, montre ce qui manque.",
                    ],
                },
                Section {
                    title: "Je ne vois pas mon organisation",
                    paragraphs: &[
                        "Vous n’avez alors pas encore les droits nécessaires. Au choix du profil, «\u{a0}Votre organisation n’est pas dans la liste : pourquoi ?\u{a0}» montre ce qui manque et qui peut l’ajouter.",
                    ],
                },
                Section {
                    title: "Je souhaite agir en tant que mandataire",
                    paragraphs: &[
                        "Vous devez avoir un mandat, signé par les deux parties. Choisissez «\u{a0}Citoyen\u{a0}», sans organisation, puis confirmez le profil. Pour une organisation, choisissez «\u{a0}Citoyen\u{a0}» et l’organisation que vous représentez.",
                    ],
                },
                Section {
                    title: "Je ne suis pas dispensateur de soins, mais l’INAMI me connaît",
                    paragraphs: &[
                        "Directeur, responsable ou gestionnaire de certificats eHealth d’un établissement : choisissez «\u{a0}Citoyen\u{a0}», puis confirmez le profil.",
                    ],
                },
            ],
        },
    };
}

mod nl {
    use super::{Document, Prose, Section};

    pub const PROSE: Prose = Prose {
        accessibility: Document {
            title: "Toegankelijkheid",
            lead: "Mandatum streeft naar niveau AA van de WCAG 2.2, in zijn vier talen.",
            sections: &[
                Section {
                    title: "Hoe u het gebruikt",
                    paragraphs: &[
                        "Alles kan met het toetsenbord. De Tab-toets gaat van het ene element naar het volgende, de toets ‘/’ gaat naar het zoekveld, de Esc-toets sluit wat open is.",
                        "De pagina’s zijn leesbaar op een breedte van 320 pixels, vergroot tot 200 %, licht of donker volgens de instelling van uw toestel, en ze kunnen worden afgedrukt.",
                        "Geen enkele toestand wordt alleen met kleur aangegeven: een woord of een vorm zegt hetzelfde.",
                    ],
                },
                Section {
                    title: "Hoe het wordt nagegaan",
                    paragraphs: &[
                        "Bij elke versie worden alle pagina’s automatisch onderzocht, contrasten inbegrepen, en wordt elk traject met het toetsenbord alleen overgedaan.",
                        "Een automatisch onderzoek ziet niet alles. Hindert iets u, zeg het dan aan de beheerder van deze installatie.",
                    ],
                },
            ],
        },
        privacy: Document {
            title: "Privacy",
            lead: "Wat Mandatum bewaart, en wat uw browser bewaart.",
            sections: &[
                Section {
                    title: "Wat wordt genoteerd",
                    paragraphs: &[
                        "Elke wijziging en elke opening van het dossier van iemand anders wordt genoteerd: wie handelde, voor wie, onder welk mandaat en voor welke organisatie, en wat er veranderde. De zorgverlener ziet die notities volledig onder ‘Wie in mijn naam gehandeld heeft’.",
                        "Adressen van pagina’s bevatten nooit persoonlijke nummers.",
                    ],
                },
                Section {
                    title: "Wat uw browser bewaart",
                    paragraphs: &[
                        "Een cookie bewaart uw sessie: hij verdwijnt wanneer u zich afmeldt. Een andere bewaart gedurende een jaar de gekozen taal. Welk soort sleutel het laatst gebruikt is, wordt bewaard om die eerst voor te stellen; van wie die is, staat nergens.",
                        "Wat u typt, blijft in het tabblad tot u opslaat of u afmeldt, zodat niets verloren gaat als de sessie eindigt.",
                        "Niets wordt naar andere sites verstuurd, en er worden geen bezoekersstatistieken bijgehouden.",
                    ],
                },
            ],
        },
        help: Document {
            title: "Hulp",
            lead: "De vaakst gestelde vragen.",
            sections: &[
                Section {
                    title: "Ik ben een nieuwe zorgverlener en kan me alleen als burger aanmelden",
                    paragraphs: &[
                        "Hebt u uw RIZIV-nummer of uw visum pas gekregen, dan is uw dossier misschien nog niet ingesteld: dat kan enkele dagen duren. De link ‘Waarom?’ bij de keuze van het profiel toont wat ontbreekt.",
                    ],
                },
                Section {
                    title: "Ik zie mijn organisatie niet",
                    paragraphs: &[
                        "Dan hebt u nog niet de nodige rechten. Bij de keuze van het profiel toont ‘Uw organisatie staat niet in de lijst: waarom?’ wat ontbreekt en wie het kan toevoegen.",
                    ],
                },
                Section {
                    title: "Ik wil als mandataris handelen",
                    paragraphs: &[
                        "U moet een mandaat hebben dat door beide partijen is ondertekend. Kies ‘Burger’, zonder organisatie, en bevestig het profiel. Kies voor een organisatie ‘Burger’ en de organisatie die u vertegenwoordigt.",
                    ],
                },
                Section {
                    title: "Ik ben geen zorgverlener, maar het RIZIV kent mij",
                    paragraphs: &[
                        "Bent u directeur, verantwoordelijke of beheerder van eHealth-certificaten van een instelling: kies ‘Burger’ en bevestig het profiel.",
                    ],
                },
            ],
        },
    };
}

mod de {
    use super::{Document, Prose, Section};

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
                        "Jede Änderung und jedes Öffnen der Akte eines anderen wird vermerkt: wer gehandelt hat, für wen, unter welchem Mandat und für welche Organisation, und was sich geändert hat. Der Gesundheitsdienstleister sieht diese Vermerke vollständig unter „Wer in meinem Namen gehandelt hat“.",
                        "Adressen von Seiten enthalten nie persönliche Nummern.",
                    ],
                },
                Section {
                    title: "Was Ihr Browser aufbewahrt",
                    paragraphs: &[
                        "Ein Cookie bewahrt Ihre Sitzung: Es verschwindet, wenn Sie sich abmelden. Ein anderes bewahrt ein Jahr lang die gewählte Sprache. Welche Art von Schlüssel zuletzt benutzt wurde, wird bewahrt, um sie zuerst anzubieten; wem er gehört, steht nirgends.",
                        "Was Sie schreiben, bleibt im Tab bis zum Speichern oder Abmelden, damit nichts verloren geht, wenn die Sitzung endet.",
                        "Nichts wird an andere Websites gesendet, und niemand zählt Besuche.",
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
                        "Sie müssen ein Mandat haben, das beide Parteien unterschrieben haben. Wählen Sie „Bürger“ ohne Organisation, und bestätigen Sie das Profil. Für eine Organisation wählen Sie „Bürger“ und die Organisation, die Sie vertreten.",
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
}

mod en {
    use super::{Document, Prose, Section};

    pub const PROSE: Prose = Prose {
        accessibility: Document {
            title: "Accessibility",
            lead: "Mandatum aims at level AA of WCAG 2.2, in its four languages.",
            sections: &[
                Section {
                    title: "How to use it",
                    paragraphs: &[
                        "Everything can be done with the keyboard. The Tab key leads from one element to the next, the key ‘/’ goes to the search, the Esc key closes what is open.",
                        "The pages can be read at a width of 320 pixels, enlarged to 200%, light or dark as your device is set, and they can be printed.",
                        "No state is told by colour alone: a word or a shape says the same.",
                    ],
                },
                Section {
                    title: "How it is checked",
                    paragraphs: &[
                        "With every release all pages are examined automatically, contrasts included, and every journey is repeated with the keyboard alone.",
                        "An automatic examination does not see everything. If something bothers you, tell whoever runs this installation.",
                    ],
                },
            ],
        },
        privacy: Document {
            title: "Privacy",
            lead: "What Mandatum keeps, and what your browser keeps.",
            sections: &[
                Section {
                    title: "What is recorded",
                    paragraphs: &[
                        "Every change and every opening of another person’s file is recorded: who acted, for whom, under which mandate and for which organisation, and what changed. The healthcare provider sees these records in full under ‘Who acted in my name’.",
                        "Page addresses never contain personal numbers.",
                    ],
                },
                Section {
                    title: "What your browser keeps",
                    paragraphs: &[
                        "A cookie keeps your session: it disappears when you sign out. Another one keeps the chosen language, for a year. Which sort of key was used last is kept, to offer it first; nothing says whose it is.",
                        "What you type stays in the tab until you save it or sign out, so that nothing is lost if the session ends.",
                        "Nothing is sent to other sites, and nobody counts visits.",
                    ],
                },
            ],
        },
        help: Document {
            title: "Help",
            lead: "The most frequent questions.",
            sections: &[
                Section {
                    title: "I am a new healthcare provider and can sign in only as a citizen",
                    paragraphs: &[
                        "If you received your NIHDI number or your licence only recently, your file may not have been set up yet: this can take a few days. The link ‘Why?’, at the choice of the profile, shows what is missing.",
                    ],
                },
                Section {
                    title: "I do not see my organisation",
                    paragraphs: &[
                        "Then you do not have the necessary rights yet. At the choice of the profile, ‘Your organisation is not in the list: why?’ shows what is missing and who can add it.",
                    ],
                },
                Section {
                    title: "I wish to act as a mandate holder",
                    paragraphs: &[
                        "You must have a mandate that both parties have signed. Choose ‘Citizen’, without an organisation, then confirm the profile. For an organisation, choose ‘Citizen’ and the organisation that you represent.",
                    ],
                },
                Section {
                    title: "I am not a healthcare provider, but the NIHDI knows me",
                    paragraphs: &[
                        "If you are a director, a person in charge or a holder of eHealth certificates of an establishment: choose ‘Citizen’, then confirm the profile.",
                    ],
                },
            ],
        },
    };
}
