<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="fr">
<context>
    <name>AnticipationBoard</name>
    <message numerus="yes">
        <source>%n à décider</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothèses cachées par les filtres</source>
        <translation>
            <numerusform>%n hypothèse cachée par les filtres</numerusform>
            <numerusform>%n hypothèses cachées par les filtres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%n objet(s) à placer</source>
        <translation>
            <numerusform>%n objet à placer</numerusform>
            <numerusform>%n objets à placer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) sans place</source>
        <translation>
            <numerusform>%n ligne sans place</numerusform>
            <numerusform>%n lignes sans place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxBar</name>
    <message numerus="yes">
        <source>%n proposition(s) à publier</source>
        <translation>
            <numerusform>%n proposition à publier</numerusform>
            <numerusform>%n propositions à publier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorEmpty</name>
    <message numerus="yes">
        <source>%n objet(s) sélectionné(s)</source>
        <translation>
            <numerusform>%n objet sélectionné</numerusform>
            <numerusform>%n objets sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntelligenceBoard</name>
    <message numerus="yes">
        <source>%n renseignements cachés par les filtres</source>
        <translation>
            <numerusform>%n renseignement caché par les filtres</numerusform>
            <numerusform>%n renseignements cachés par les filtres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastingNotices</name>
    <message numerus="yes">
        <source>%n objet(s) mis de côté : Fanion s&apos;est arrêté deux fois en les montrant. Rien n&apos;est perdu, ils restent dans l&apos;incident.</source>
        <translation>
            <numerusform>%n objet mis de côté : Fanion s&apos;est arrêté deux fois en le montrant. Rien n&apos;est perdu, il reste dans l&apos;incident.</numerusform>
            <numerusform>%n objets mis de côté : Fanion s&apos;est arrêté deux fois en les montrant. Rien n&apos;est perdu, ils restent dans l&apos;incident.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message numerus="yes">
        <source>%n objet(s)</source>
        <translation>
            <numerusform>%n objet</numerusform>
            <numerusform>%n objets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message numerus="yes">
        <source>%n poste(s), tous ont tout</source>
        <translation>
            <numerusform>%n poste, il a tout</numerusform>
            <numerusform>%n postes, tous ont tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sur %n poste(s) ont tout</source>
        <translation>
            <numerusform>%1 sur %n poste a tout</numerusform>
            <numerusform>%1 sur %n postes ont tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) en liaison</source>
        <translation>
            <numerusform>%n autre en liaison</numerusform>
            <numerusform>%n autres en liaison</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poste(s) par relais</source>
        <translation>
            <numerusform>%n poste par relais</numerusform>
            <numerusform>%n postes par relais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogBoard</name>
    <message numerus="yes">
        <source>%n lignes cachées par les filtres</source>
        <translation>
            <numerusform>%n ligne cachée par les filtres</numerusform>
            <numerusform>%n lignes cachées par les filtres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message numerus="yes">
        <source>%n pièce(s) jointe(s)</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message numerus="yes">
        <source>%n objet(s) d&apos;un calque verrouillé, laissé(s) en place</source>
        <translation>
            <numerusform>%n objet d&apos;un calque verrouillé, laissé en place</numerusform>
            <numerusform>%n objets d&apos;un calque verrouillé, laissés en place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeansBoard</name>
    <message numerus="yes">
        <source>%n engagé(s)</source>
        <translation>
            <numerusform>%n engagé</numerusform>
            <numerusform>%n engagés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendu(s)</source>
        <translation>
            <numerusform>%n attendu</numerusform>
            <numerusform>%n attendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en retard</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message numerus="yes">
        <source>il lui manque %n modification(s)</source>
        <translation>
            <numerusform>il lui manque %n modification</numerusform>
            <numerusform>il lui manque %n modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenceDots</name>
    <message numerus="yes">
        <source>%n poste(s) présent(s)</source>
        <translation>
            <numerusform>%n poste présent</numerusform>
            <numerusform>%n postes présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poste(s) présent(s) : voir qui a quoi</source>
        <translation>
            <numerusform>%n poste présent : voir qui a quoi</numerusform>
            <numerusform>%n postes présents : voir qui a quoi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>%n couche(s) importée(s) cachée(s)</source>
        <translation>
            <numerusform>%n couche importée cachée</numerusform>
            <numerusform>%n couches importées cachées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Avec %n proposition(s) non publiée(s)</source>
        <translation>
            <numerusform>Avec %n proposition non publiée</numerusform>
            <numerusform>Avec %n propositions non publiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectorBoard</name>
    <message numerus="yes">
        <source>%n sans canal</source>
        <translation>
            <numerusform>%n sans canal</numerusform>
            <numerusform>%n sans canal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectorCard</name>
    <message numerus="yes">
        <source>%n tâche(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moyen(s)</source>
        <translation>
            <numerusform>%n moyen</numerusform>
            <numerusform>%n moyens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionTimer</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message numerus="yes">
        <source>%n en retard</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à accuser par vous</source>
        <translation>
            <numerusform>%n à accuser par vous</numerusform>
            <numerusform>%n à accuser par vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskBoard</name>
    <message numerus="yes">
        <source>%n en retard</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineBoard</name>
    <message numerus="yes">
        <source>%n faits sur une seule ligne de temps</source>
        <translation>
            <numerusform>%n fait sur une seule ligne de temps</numerusform>
            <numerusform>%n faits sur une seule ligne de temps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>Sécurité : %n alarmes en cours</source>
        <translation>
            <numerusform>Sécurité : %n alarme en cours</numerusform>
            <numerusform>Sécurité : %n alarmes en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VictimStrip</name>
    <message numerus="yes">
        <source>%n code(s) SINUS sur deux fiches : mettez-en une à la corbeille</source>
        <translation>
            <numerusform>%n code SINUS sur deux fiches : mettez-en une à la corbeille</numerusform>
            <numerusform>%n codes SINUS sur deux fiches : mettez-en une à la corbeille</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallRows</name>
    <message numerus="yes">
        <source>et %n de plus</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message numerus="yes">
        <source>%1 écrit avec une version plus récente de Fanion : %n modification(s) ne s&apos;affichent pas entièrement ici. Rien n&apos;est perdu.</source>
        <translation>
            <numerusform>%1 écrit avec une version plus récente de Fanion : %n modification ne s&apos;affiche pas entièrement ici. Rien n&apos;est perdu.</numerusform>
            <numerusform>%1 écrit avec une version plus récente de Fanion : %n modifications ne s&apos;affichent pas entièrement ici. Rien n&apos;est perdu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhiteBoard</name>
    <message numerus="yes">
        <source>Page %1, %n élément(s)</source>
        <translation>
            <numerusform>Page %1, %n élément</numerusform>
            <numerusform>Page %1, %n éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::AttachOffer</name>
    <message numerus="yes">
        <source>%n fichiers</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::AttachmentGestures</name>
    <message numerus="yes">
        <source>Ajout de %n fichiers…</source>
        <translation>
            <numerusform>Ajout de %n fichier…</numerusform>
            <numerusform>Ajout de %n fichiers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichiers joints à %1</source>
        <translation>
            <numerusform>%n fichier joint à %1</numerusform>
            <numerusform>%n fichiers joints à %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::Caller</name>
    <message numerus="yes">
        <source>%n venu(s)</source>
        <translation>
            <numerusform>%n venu</numerusform>
            <numerusform>%n venus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refus</source>
        <translation>
            <numerusform>%n refus</numerusform>
            <numerusform>%n refus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sans réponse</source>
        <translation>
            <numerusform>%n sans réponse</numerusform>
            <numerusform>%n sans réponse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::Carrier</name>
    <message numerus="yes">
        <source>%n modification(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) jointe(s)</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fusion de %n fichier(s)…</source>
        <translation>
            <numerusform>Fusion de %n fichier…</numerusform>
            <numerusform>Fusion de %n fichiers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nouvelle(s) modification(s)</source>
        <translation>
            <numerusform>%n nouvelle modification</numerusform>
            <numerusform>%n nouvelles modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n déjà connue(s)</source>
        <translation>
            <numerusform>%n déjà connue</numerusform>
            <numerusform>%n déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) jointe(s) complétée(s)</source>
        <translation>
            <numerusform>%n pièce jointe complétée</numerusform>
            <numerusform>%n pièces jointes complétées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusée(s) : endommagée(s), ou interdite(s) par le rôle de leur auteur</source>
        <translation>
            <numerusform>%n refusée : endommagée, ou interdite par le rôle de son auteur</numerusform>
            <numerusform>%n refusées : endommagées, ou interdites par le rôle de leurs auteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) jointe(s) endommagée(s) ou sans place ici</source>
        <translation>
            <numerusform>%n pièce jointe endommagée ou sans place ici</numerusform>
            <numerusform>%n pièces jointes endommagées ou sans place ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de %1</source>
        <comment>changes of a post</comment>
        <translation>
            <numerusform>%n de %1</numerusform>
            <numerusform>%n de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en attente : il manque des modifications antérieures</source>
        <translation>
            <numerusform>%n en attente : il manque des modifications antérieures</numerusform>
            <numerusform>%n en attente : il manque des modifications antérieures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::Clipboard</name>
    <message numerus="yes">
        <source>%n objet(s) copié(s).</source>
        <translation>
            <numerusform>%n objet copié.</numerusform>
            <numerusform>%n objets copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objet(s) collé(s).</source>
        <translation>
            <numerusform>%n objet collé.</numerusform>
            <numerusform>%n objets collés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lien(s) vers des objets absents d&apos;ici retiré(s).</source>
        <translation>
            <numerusform>%n lien vers un objet absent d&apos;ici retiré.</numerusform>
            <numerusform>%n liens vers des objets absents d&apos;ici retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) jointe(s) restée(s) dans l&apos;autre incident.</source>
        <translation>
            <numerusform>%n pièce jointe restée dans l&apos;autre incident.</numerusform>
            <numerusform>%n pièces jointes restées dans l&apos;autre incident.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) d&apos;une version plus récente laissé(s).</source>
        <translation>
            <numerusform>%n élément d&apos;une version plus récente laissé.</numerusform>
            <numerusform>%n éléments d&apos;une version plus récente laissés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::Commands</name>
    <message numerus="yes">
        <source>%n objet(s) dans la corbeille.</source>
        <translation>
            <numerusform>%n objet dans la corbeille.</numerusform>
            <numerusform>%n objets dans la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objets verrouillés restent comme ils sont : déverrouillez-les d&apos;abord.</source>
        <translation>
            <numerusform>%n objet verrouillé reste comme il est : déverrouillez-le d&apos;abord.</numerusform>
            <numerusform>%n objets verrouillés restent comme ils sont : déverrouillez-les d&apos;abord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::Copies</name>
    <message numerus="yes">
        <source>%n modification(s) récupérée(s).</source>
        <translation>
            <numerusform>%n modification récupérée.</numerusform>
            <numerusform>%n modifications récupérées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s), à fusionner quand un poste aura apporté ce qui manque : %1</source>
        <translation>
            <numerusform>%n autre, à fusionner quand un poste aura apporté ce qui manque : %1</numerusform>
            <numerusform>%n autres, à fusionner quand un poste aura apporté ce qui manque : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::Doctor</name>
    <message numerus="yes">
        <source>%n point(s) bloquant(s)</source>
        <translation>
            <numerusform>%n point bloquant</numerusform>
            <numerusform>%n points bloquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rien ne bloque ; %n point(s) à surveiller</source>
        <translation>
            <numerusform>Rien ne bloque ; %n point à surveiller</numerusform>
            <numerusform>Rien ne bloque ; %n points à surveiller</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::Holds</name>
    <message numerus="yes">
        <source>%n objets groupés.</source>
        <translation>
            <numerusform>%n objet groupé.</numerusform>
            <numerusform>%n objets groupés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::LineEditor</name>
    <message numerus="yes">
        <source>%1 reprend %n autre(s) ligne(s), mise(s) à la corbeille.</source>
        <translation>
            <numerusform>%1 reprend %n autre ligne, mise à la corbeille.</numerusform>
            <numerusform>%1 reprend %n autres lignes, mises à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zone scindée en %n morceaux : le plus grand garde nom et attributs.</source>
        <translation>
            <numerusform>Zone scindée en %n morceau : le plus grand garde nom et attributs.</numerusform>
            <numerusform>Zone scindée en %n morceaux : le plus grand garde nom et attributs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::MapExport</name>
    <message numerus="yes">
        <source>Carte écrite dans %1 : %n objet(s).</source>
        <translation>
            <numerusform>Carte écrite dans %1 : %n objet.</numerusform>
            <numerusform>Carte écrite dans %1 : %n objets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::MeansTotals</name>
    <message numerus="yes">
        <source>(%n engagé(s))</source>
        <translation>
            <numerusform>(%n engagé)</numerusform>
            <numerusform>(%n engagés)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::NeighbourSearch</name>
    <message numerus="yes">
        <source>%n poste(s) trouvé(s)</source>
        <translation>
            <numerusform>%n poste trouvé</numerusform>
            <numerusform>%n postes trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::PackMaker</name>
    <message numerus="yes">
        <source>« %1 » est prêt pour le hors-ligne ; %n tuile(s) n&apos;existe(nt) pas chez ce fournisseur.</source>
        <translation>
            <numerusform>« %1 » est prêt pour le hors-ligne ; %n tuile n&apos;existe pas chez ce fournisseur.</numerusform>
            <numerusform>« %1 » est prêt pour le hors-ligne ; %n tuiles n&apos;existent pas chez ce fournisseur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::PackText</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::PageCanvas</name>
    <message numerus="yes">
        <source>%n éléments sélectionnés</source>
        <translation>
            <numerusform>%n élément sélectionné</numerusform>
            <numerusform>%n éléments sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::PageClipboard</name>
    <message numerus="yes">
        <source>%n élément(s) copié(s).</source>
        <translation>
            <numerusform>%n élément copié.</numerusform>
            <numerusform>%n éléments copiés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::PageGestures</name>
    <message numerus="yes">
        <source>%n tâche(s) faite(s) de la page.</source>
        <translation>
            <numerusform>%n tâche faite de la page.</numerusform>
            <numerusform>%n tâches faites de la page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) écrite(s) à la main courante.</source>
        <translation>
            <numerusform>%n ligne écrite à la main courante.</numerusform>
            <numerusform>%n lignes écrites à la main courante.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::Perimeters</name>
    <message numerus="yes">
        <source>%n objet(s)</source>
        <translation>
            <numerusform>%n objet</numerusform>
            <numerusform>%n objets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::Receipts</name>
    <message numerus="yes">
        <source>%n autre(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::RollCallModel</name>
    <message numerus="yes">
        <source>%n moyens ont répondu</source>
        <translation>
            <numerusform>%n moyen a répondu</numerusform>
            <numerusform>%n moyens ont répondu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sans réponse</source>
        <translation>
            <numerusform>%n sans réponse</numerusform>
            <numerusform>%n sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manquants</source>
        <translation>
            <numerusform>%n manquant</numerusform>
            <numerusform>%n manquants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::ServiceCatalogues</name>
    <message numerus="yes">
        <source>et %n autre(s) problème(s)</source>
        <translation>
            <numerusform>et %n autre problème</numerusform>
            <numerusform>et %n autres problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::SharedPacks</name>
    <message numerus="yes">
        <source>Offerts : %1 et %n autre(s)</source>
        <translation>
            <numerusform>Offerts : %1 et %n autre</numerusform>
            <numerusform>Offerts : %1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::Sharing</name>
    <message numerus="yes">
        <source>%1 ; pour %n poste(s), que ce poste-ci admettra</source>
        <translation>
            <numerusform>%1 ; pour %n poste, que ce poste-ci admettra</numerusform>
            <numerusform>%1 ; pour %n postes, que ce poste-ci admettra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::TemplatesModel</name>
    <message numerus="yes">
        <source>%n secteur(s) prévu(s)</source>
        <translation>
            <numerusform>%n secteur prévu</numerusform>
            <numerusform>%n secteurs prévus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n liste(s) de contrôle</source>
        <translation>
            <numerusform>%n liste de contrôle</numerusform>
            <numerusform>%n listes de contrôle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::TerrainModel</name>
    <message numerus="yes">
        <source>%n fichier(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::TimelineModel</name>
    <message numerus="yes">
        <source>%n lignes</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
</TS>
