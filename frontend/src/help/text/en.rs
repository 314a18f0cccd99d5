//! Pages to be read, in English.

use crate::help::text::{Document, Prose, Section};

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
                    "Every change and every opening of another person’s file is recorded: who acted, for whom, under which mandate and for which organisation. The healthcare provider sees these records in full under ‘Who acted in my name’.",
                    "No personal number stands in the address of a page.",
                ],
            },
            Section {
                title: "What your browser keeps",
                paragraphs: &[
                    "A cookie keeps your session: it disappears when you sign out. Another one keeps the chosen language, for a year.",
                    "What you type stays in the tab until you save it or sign out, so that nothing is lost if the session ends.",
                    "Nothing is sent to other sites, and no visits are measured.",
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
