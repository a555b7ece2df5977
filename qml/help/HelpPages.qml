// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** What the help shows: the keys, what everything rests on, and the guide, with one search over all of it. */
ColumnLayout {
    id: root

    component Keys: QtObject {
        property string keys
        property string what
    }
    readonly property list<Keys> lines: [
        Keys { keys: qsTr("Ctrl+K ou /"); what: qsTr("Rechercher, placer, commander") },
        Keys { keys: "J"; what: qsTr("Écrire dans la main courante") },
        Keys { keys: "M"; what: qsTr("Nouveau moyen, en une ligne") },
        Keys { keys: "T"; what: qsTr("Nouvelle tâche, en une ligne") },
        Keys { keys: "N"; what: qsTr("Nouvelle ligne du tableau qui est devant : victime, renseignement, hypothèse, moyen, tâche") },
        Keys { keys: "P"; what: qsTr("Palette de symboles") },
        Keys { keys: "C"; what: qsTr("Joindre la carte, telle qu'on la voit, à une ligne de main courante") },
        Keys { keys: "R"; what: qsTr("Reprendre le dernier symbole") },
        Keys { keys: "V  A  L  Z"; what: qsTr("Sélection, flèche, ligne, zone") },
        Keys { keys: "W  E"; what: qsTr("Lasso, main levée") },
        Keys { keys: qsTr("1 à 9, 0"); what: qsTr("SITAC, moyens, tâches, main courante, secteurs, postes, victimes, chronologie, renseignement, anticipation") },
        Keys { keys: "B"; what: qsTr("Tableau blanc ; sur une page : N nouvelle note, Tab de note en note, Entrée pour écrire, flèches pour déplacer, + et - pour la vue, Origine pour tout voir") },
        Keys { keys: "Ctrl+P"; what: qsTr("Imprimer ce qui est devant : la carte ou le tableau, en PDF ou sur une imprimante") },
        Keys { keys: qsTr("F2 à F8"); what: qsTr("Ligne de main courante : message, ordre, demande, compte rendu, ambiance, point de situation, décision") },
        Keys { keys: qsTr("Ctrl+Maj+D"); what: qsTr("Message de détresse, ordre de repli") },
        Keys { keys: qsTr("Ctrl+Maj+S"); what: qsTr("Point de situation, tiré du tableau ; Ctrl+Entrée le met en main courante") },
        Keys { keys: "F9"; what: qsTr("Message en cinq points ; Ctrl+Entrée l'écrit") },
        Keys { keys: "↓"; what: qsTr("Main courante : lier l'objet proposé à la ligne que l'on tape") },
        Keys { keys: "S  I"; what: qsTr("Côte à côte, fiche") },
        Keys { keys: "D  F12"; what: qsTr("Sortir le tableau dans une fenêtre ou l'y reprendre, affichage mural") },
        Keys { keys: qsTr("Clic droit sur un onglet"); what: qsTr("Ouvrir à côté, sortir dans une fenêtre") },
        Keys { keys: qsTr("Ctrl+Z, Ctrl+Maj+Z"); what: qsTr("Annuler, rétablir : vos actions seulement") },
        Keys { keys: qsTr("Suppr"); what: qsTr("Mettre la sélection à la corbeille") },
        Keys { keys: "Ctrl+C  Ctrl+X  Ctrl+V"; what: qsTr("Copier, couper, coller des objets, aussi vers un autre incident") },
        Keys { keys: qsTr("Ctrl+Maj+V"); what: qsTr("Coller à l'endroit d'origine") },
        Keys { keys: "Ctrl+L"; what: qsTr("Verrouiller ou déverrouiller la sélection") },
        Keys { keys: qsTr("Ctrl+G, Ctrl+Maj+G"); what: qsTr("Grouper, dégrouper la sélection") },
        Keys { keys: qsTr("Flèches"); what: qsTr("Déplacer la sélection ; sans sélection, la carte") },
        Keys { keys: qsTr("Entrée"); what: qsTr("Placer le symbole pris, sous le pointeur ou au milieu de la carte") },
        Keys { keys: qsTr("Ctrl+D"); what: qsTr("Dupliquer la sélection ; dans la palette : mettre dans les favoris, ou retirer") },
        Keys { keys: qsTr("Entrée, Retour arrière"); what: qsTr("Finir un tracé, retirer le dernier point") },
        Keys { keys: qsTr("Ctrl+Entrée"); what: qsTr("Tableau des moyens : pas suivant de la ligne ou de la sélection") },
        Keys { keys: qsTr("Maj+Entrée"); what: qsTr("Tableau des victimes : catégorie ; Ctrl+Entrée : lieu suivant") },
        Keys { keys: "Ctrl+→  Ctrl+←"; what: qsTr("Tableau des moyens : dans le groupe, hors du groupe ; ← → replient") },
        Keys { keys: "+  -"; what: qsTr("Zoom de la carte, de la chronologie") },
        Keys { keys: qsTr("Ctrl+Maj+C, clic droit"); what: qsTr("Copier les coordonnées du pointeur") },
        Keys { keys: "Alt+←  Alt+→"; what: qsTr("Vue précédente, suivante de la carte") },
        Keys { keys: qsTr("Maj + clic"); what: qsTr("Placer plusieurs fois, ajouter à la sélection") },
        Keys { keys: qsTr("Échap"); what: qsTr("Fermer le panneau, abandonner le tracé, désélectionner") },
        Keys { keys: "F1"; what: qsTr("Cette aide") }
    ]

    readonly property bool searching: search.text.trim().length > 0

    signal tourAsked

    spacing: Theme.gap

    GuideModel {
        id: guide
        filterText: search.text
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        SearchBox {
            id: search
            objectName: "helpSearch"
            Layout.fillWidth: true
            label: qsTr("Chercher dans l'aide")
            placeholderText: qsTr("Chercher dans l'aide")
        }
        ActionButton {
            objectName: "tourButton"
            visible: Shell.session.open
            quiet: true
            text: qsTr("Visite de deux minutes")
            onClicked: root.tourAsked()
        }
    }
    Flickable {
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        ColumnLayout {
            id: column
            width: parent.width - Theme.gap
            spacing: Theme.unit
            EmptyState {
                Layout.fillWidth: true
                visible: root.searching && guide.count === 0 && !keys.any
                glyph: Icons.search
                title: qsTr("Rien sur « %1 »").arg(search.text)
                text: qsTr("Essayez un mot plus court, ou le nom d'un tableau.")
            }
            SectionTitle {
                visible: keys.any
                text: qsTr("Touches")
            }
            Repeater {
                id: keys
                readonly property bool any: root.lines.some(line => guide.matches(line.keys + " " + line.what, search.text))
                model: root.lines
                delegate: RowLayout {
                    id: line
                    required property Keys modelData
                    visible: guide.matches(modelData.keys + " " + modelData.what, search.text)
                    Layout.fillWidth: true
                    spacing: Theme.margin
                    PlainText {
                        Layout.preferredWidth: 170
                        text: line.modelData.keys
                        font.weight: Font.DemiBold
                        wrapMode: Text.Wrap
                    }
                    PlainText {
                        Layout.fillWidth: true
                        text: line.modelData.what
                        color: Theme.textSoft
                        wrapMode: Text.Wrap
                    }
                }
            }
            SectionTitle {
                Layout.topMargin: Theme.gap
                visible: !root.searching
                text: qsTr("Bon à savoir")
            }
            Repeater {
                model: root.searching ? [] : [qsTr("Rien à enregistrer : chaque action est sur le disque dès qu'elle est à l'écran."), qsTr("Sans réseau, continuez : tout se remet d'accord au retour de la liaison, sans rien perdre."), qsTr("Annuler ne défait que ce que ce poste a fait."), qsTr("La main courante ne s'efface pas : on la corrige par une nouvelle ligne.")]
                delegate: PlainText {
                    required property string modelData
                    Layout.fillWidth: true
                    text: modelData
                    color: Theme.textSoft
                    wrapMode: Text.Wrap
                }
            }
            SectionTitle {
                Layout.topMargin: Theme.gap
                visible: guide.count > 0
                text: qsTr("Guide")
            }
            Repeater {
                model: guide
                delegate: GuideSection {
                    Layout.fillWidth: true
                    unfolded: root.searching && guide.count <= 3
                }
            }
        }
    }
}
