//! Pages to be read, in French.

use crate::help::text::{Document, Prose, Section};

pub const PROSE: Prose = Prose {
    accessibility: Document {
        title: "Accessibilité",
        lead: "Mandatum vise le niveau AA des règles WCAG 2.2, dans ses quatre langues.",
        sections: &[
            Section {
                title: "Comment s’en servir",
                paragraphs: &[
                    "Tout se fait au clavier. La touche Tab mène d’un élément au suivant, la touche « / » va à la recherche, la touche Échap ferme ce qui est ouvert.",
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
                    "Chaque modification et chaque ouverture du dossier d’un autre sont notées : qui a agi, pour qui, sous quel mandat et pour quelle organisation. Le dispensateur de soins voit ces notes en entier dans « Qui a agi en mon nom ».",
                    "Aucun numéro personnel ne figure dans une adresse de page.",
                ],
            },
            Section {
                title: "Ce que garde votre navigateur",
                paragraphs: &[
                    "Un cookie garde votre session : il disparaît quand vous vous déconnectez. Un autre garde la langue choisie, pendant un an.",
                    "Ce que vous écrivez reste dans l’onglet jusqu’à l’enregistrement ou la déconnexion, pour ne rien perdre si la session se termine.",
                    "Rien n’est envoyé à d’autres sites, et aucune mesure d’audience n’est faite.",
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
                    "Si vous n’avez reçu que récemment votre numéro INAMI ou votre visa, votre dossier n’est peut-être pas encore configuré : cela peut prendre quelques jours. Le lien « Pourquoi ? », au choix du profil, montre ce qui manque.",
                ],
            },
            Section {
                title: "Je ne vois pas mon organisation",
                paragraphs: &[
                    "Vous n’avez alors pas encore les droits nécessaires. Au choix du profil, « Votre organisation n’est pas dans la liste : pourquoi ? » montre ce qui manque et qui peut l’ajouter.",
                ],
            },
            Section {
                title: "Je souhaite agir en tant que mandataire",
                paragraphs: &[
                    "Vous devez avoir un mandat, signé par les deux parties. Choisissez « Citoyen », sans organisation, puis confirmez le profil. Pour une organisation, choisissez « Citoyen » et l’organisation que vous représentez.",
                ],
            },
            Section {
                title: "Je ne suis pas dispensateur de soins, mais l’INAMI me connaît",
                paragraphs: &[
                    "Directeur, responsable ou gestionnaire de certificats eHealth d’un établissement : choisissez « Citoyen », puis confirmez le profil.",
                ],
            },
        ],
    },
};
