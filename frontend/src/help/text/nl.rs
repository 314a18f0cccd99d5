//! Pages to be read, in Dutch.

use crate::help::text::{Document, Prose, Section};

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
                    "Elke wijziging en elke opening van het dossier van iemand anders wordt genoteerd: wie handelde, voor wie, onder welk mandaat en voor welke organisatie. De zorgverlener ziet die notities volledig onder ‘Wie in mijn naam gehandeld heeft’.",
                    "Geen enkel persoonlijk nummer staat in het adres van een pagina.",
                ],
            },
            Section {
                title: "Wat uw browser bewaart",
                paragraphs: &[
                    "Een cookie bewaart uw sessie: hij verdwijnt wanneer u zich afmeldt. Een andere bewaart gedurende een jaar de gekozen taal.",
                    "Wat u typt, blijft in het tabblad tot u opslaat of u afmeldt, zodat niets verloren gaat als de sessie eindigt.",
                    "Niets wordt naar andere sites verstuurd, en er wordt geen bezoek gemeten.",
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
