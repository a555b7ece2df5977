// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/search/search_commands.h"

#include <QCoreApplication>

#include <array>

namespace fanion::app {

namespace {

constexpr std::array kCommands{
    SearchCommand{"newMeans", QT_TRANSLATE_NOOP("Search", "Nouveau moyen"), "M"},
    SearchCommand{"newTask", QT_TRANSLATE_NOOP("Search", "Nouvelle tâche"), "T"},
    SearchCommand{"newLog", QT_TRANSLATE_NOOP("Search", "Écrire dans la main courante"), "J"},
    SearchCommand{"newIntelligence", QT_TRANSLATE_NOOP("Search", "Noter un renseignement"), ""},
    SearchCommand{"newHypothesis", QT_TRANSLATE_NOOP("Search", "Noter une hypothèse (anticipation)"), ""},
    SearchCommand{"drawSector", QT_TRANSLATE_NOOP("Search", "Tracer un secteur"), ""},
    SearchCommand{"palette", QT_TRANSLATE_NOOP("Search", "Ouvrir la palette de symboles"), "P"},
    SearchCommand{"sitac", QT_TRANSLATE_NOOP("Search", "Voir la SITAC"), "1"},
    SearchCommand{"means", QT_TRANSLATE_NOOP("Search", "Voir les moyens"), "2"},
    SearchCommand{"tasks", QT_TRANSLATE_NOOP("Search", "Voir les tâches"), "3"},
    SearchCommand{"log", QT_TRANSLATE_NOOP("Search", "Voir la main courante"), "4"},
    SearchCommand{"sectors", QT_TRANSLATE_NOOP("Search", "Voir les secteurs"), "5"},
    SearchCommand{"oct", QT_TRANSLATE_NOOP("Search", "Voir l'OCT (plan des transmissions)"), ""},
    SearchCommand{"victims", QT_TRANSLATE_NOOP("Search", "Voir les victimes"), "7"},
    SearchCommand{"posts", QT_TRANSLATE_NOOP("Search", "Voir les postes"), "6"},
    SearchCommand{"timeline", QT_TRANSLATE_NOOP("Search", "Voir la chronologie"), "8"},
    SearchCommand{"intelligence", QT_TRANSLATE_NOOP("Search", "Voir le tableau de renseignement"), "9"},
    SearchCommand{"anticipation", QT_TRANSLATE_NOOP("Search", "Voir le tableau d'anticipation"), "0"},
    SearchCommand{"whiteboard", QT_TRANSLATE_NOOP("Search", "Voir le tableau blanc"), "B"},
    SearchCommand{"share", QT_TRANSLATE_NOOP("Search", "Partager l'incident"), ""},
    SearchCommand{"carry", QT_TRANSLATE_NOOP("Search", "Exporter pour une autre machine, fusionner"), ""},
    SearchCommand{"exportMap", QT_TRANSLATE_NOOP("Search", "Exporter la carte (GeoJSON, KML)"), ""},
    SearchCommand{"network", QT_TRANSLATE_NOOP("Search", "Diagnostic réseau"), ""},
    SearchCommand{"import", QT_TRANSLATE_NOOP("Search", "Importer un fichier de points"), ""},
    SearchCommand{"layers", QT_TRANSLATE_NOOP("Search", "Couches et carroyage"), ""},
    SearchCommand{"bin", QT_TRANSLATE_NOOP("Search", "Corbeille"), ""},
    SearchCommand{"incident", QT_TRANSLATE_NOOP("Search", "Fiche de l'incident"), ""},
    SearchCommand{"undo", QT_TRANSLATE_NOOP("Search", "Annuler"), "Ctrl+Z"},
    SearchCommand{"redo", QT_TRANSLATE_NOOP("Search", "Rétablir"), "Ctrl+Maj+Z"},
    SearchCommand{"copy", QT_TRANSLATE_NOOP("Search", "Copier les objets sélectionnés"), "Ctrl+C"},
    SearchCommand{"cut", QT_TRANSLATE_NOOP("Search", "Couper les objets sélectionnés"), "Ctrl+X"},
    SearchCommand{"paste", QT_TRANSLATE_NOOP("Search", "Coller"), "Ctrl+V"},
    SearchCommand{"pasteInPlace", QT_TRANSLATE_NOOP("Search", "Coller à l'endroit d'origine"), "Ctrl+Maj+V"},
    SearchCommand{"duplicate", QT_TRANSLATE_NOOP("Search", "Dupliquer la sélection"), "Ctrl+D"},
    SearchCommand{"lock", QT_TRANSLATE_NOOP("Search", "Verrouiller la sélection"), "Ctrl+L"},
    SearchCommand{"unlock", QT_TRANSLATE_NOOP("Search", "Déverrouiller la sélection"), "Ctrl+L"},
    SearchCommand{"group", QT_TRANSLATE_NOOP("Search", "Grouper la sélection"), "Ctrl+G"},
    SearchCommand{"ungroup", QT_TRANSLATE_NOOP("Search", "Dégrouper la sélection"), "Ctrl+Maj+G"},
    SearchCommand{"ink", QT_TRANSLATE_NOOP("Search", "Tracer à main levée"), "E"},
    SearchCommand{"lasso", QT_TRANSLATE_NOOP("Search", "Sélectionner au lasso"), "W"},
    SearchCommand{"selectAlike", QT_TRANSLATE_NOOP("Search", "Sélectionner tous les semblables"), ""},
    SearchCommand{"alignLeft", QT_TRANSLATE_NOOP("Search", "Aligner à gauche"), ""},
    SearchCommand{"alignCentre", QT_TRANSLATE_NOOP("Search", "Aligner les milieux en colonne"), ""},
    SearchCommand{"alignRight", QT_TRANSLATE_NOOP("Search", "Aligner à droite"), ""},
    SearchCommand{"alignTop", QT_TRANSLATE_NOOP("Search", "Aligner en haut"), ""},
    SearchCommand{"alignMiddle", QT_TRANSLATE_NOOP("Search", "Aligner les milieux en ligne"), ""},
    SearchCommand{"alignBottom", QT_TRANSLATE_NOOP("Search", "Aligner en bas"), ""},
    SearchCommand{"spreadAcross", QT_TRANSLATE_NOOP("Search", "Répartir en largeur"), ""},
    SearchCommand{"spreadDown", QT_TRANSLATE_NOOP("Search", "Répartir en hauteur"), ""},
    SearchCommand{"reverseLine", QT_TRANSLATE_NOOP("Search", "Inverser le sens de la ligne"), ""},
    SearchCommand{"flipSide", QT_TRANSLATE_NOOP("Search", "Changer la ligne de côté"), ""},
    SearchCommand{"simplifyLine", QT_TRANSLATE_NOOP("Search", "Simplifier le tracé"), ""},
    SearchCommand{"smoothLine", QT_TRANSLATE_NOOP("Search", "Arrondir le tracé"), ""},
    SearchCommand{"cleanLine", QT_TRANSLATE_NOOP("Search", "Nettoyer le trait"), ""},
    SearchCommand{"splitLine", QT_TRANSLATE_NOOP("Search", "Scinder la ligne"), ""},
    SearchCommand{"splitArea", QT_TRANSLATE_NOOP("Search", "Scinder la zone par un trait"), ""},
    SearchCommand{"joinLines", QT_TRANSLATE_NOOP("Search", "Joindre les lignes"), ""},
    SearchCommand{"fit", QT_TRANSLATE_NOOP("Search", "Voir tout le tableau sur la carte"), ""},
    SearchCommand{"copyPlace", QT_TRANSLATE_NOOP("Search", "Copier les coordonnées du pointeur"), "Ctrl+Maj+C"},
    SearchCommand{"viewBack", QT_TRANSLATE_NOOP("Search", "Vue précédente de la carte"), "Alt+←"},
    SearchCommand{"viewForward", QT_TRANSLATE_NOOP("Search", "Vue suivante de la carte"), "Alt+→"},
    SearchCommand{"bookmarks", QT_TRANSLATE_NOOP("Search", "Vues gardées et cartes figées"), ""},
    SearchCommand{"perimeters", QT_TRANSLATE_NOOP("Search", "Périmètres : distances, propagation du feu (3 %)"), ""},
    SearchCommand{"profile", QT_TRANSLATE_NOOP("Search", "Profil du terrain : dénivelé, pente d'une ligne"), ""},
    SearchCommand{"distress", QT_TRANSLATE_NOOP("Search", "Message de détresse, ordre de repli"), "Ctrl+Maj+D"},
    SearchCommand{"safety", QT_TRANSLATE_NOOP("Search", "Sécurité : alarmes, appel, minuteurs"), ""},
    SearchCommand{"situation", QT_TRANSLATE_NOOP("Search", "Point de situation"), "Ctrl+Maj+S"},
    SearchCommand{"print", QT_TRANSLATE_NOOP("Search", "Imprimer : carte, tableau, ordre, formulaire vierge"),
                  "Ctrl+P"},
    SearchCommand{"captureMap", QT_TRANSLATE_NOOP("Search", "Joindre la carte à une ligne de main courante (capture)"),
                  "C"},
    SearchCommand{"attachments", QT_TRANSLATE_NOOP("Search", "Pièces jointes de l'incident"), ""},
    SearchCommand{"freeze", QT_TRANSLATE_NOOP("Search", "Figer la carte telle qu'elle est"), ""},
    SearchCommand{"callAll", QT_TRANSLATE_NOOP("Search", "Appeler tous les postes à ma vue de la carte"), ""},
    SearchCommand{"takeOut", QT_TRANSLATE_NOOP("Search", "Sortir le tableau dans une fenêtre"), "D"},
    SearchCommand{"wall", QT_TRANSLATE_NOOP("Search", "Affichage mural"), "F12"},
    SearchCommand{"startLayout", QT_TRANSLATE_NOOP("Search", "Revenir à la disposition de départ"), ""},
    SearchCommand{"night", QT_TRANSLATE_NOOP("Search", "Jour, nuit ou lumière rouge"), ""},
    SearchCommand{"language", QT_TRANSLATE_NOOP("Search", "Français / English"), ""},
    SearchCommand{"help", QT_TRANSLATE_NOOP("Search", "Aide et raccourcis"), "F1"},
    SearchCommand{"close", QT_TRANSLATE_NOOP("Search", "Fermer l'incident"), ""},
};

} // namespace

std::span<const SearchCommand> searchCommands() {
    return kCommands;
}

} // namespace fanion::app
