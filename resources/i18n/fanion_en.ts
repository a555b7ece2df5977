<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fr">
<context>
    <name>Address</name>
    <message>
        <source>Tapez l&apos;adresse d&apos;un poste.</source>
        <translation>Type a post&apos;s address.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas une adresse : tapez des chiffres, par exemple 192.168.1.4 ou 192.168.1.4:47800.</source>
        <translation>This is no address: type digits, for instance 192.168.1.4 or 192.168.1.4:47800.</translation>
    </message>
    <message>
        <source>Le port va de 1 à 65535 ; sans port, c&apos;est 47800.</source>
        <translation>A port is from 1 to 65535; without one it is 47800.</translation>
    </message>
    <message>
        <source>Cette adresse ne désigne pas une machine.</source>
        <translation>This address is not that of a machine.</translation>
    </message>
    <message>
        <source>Ajoutez par quelle prise : fe80::1%eth0.</source>
        <translation>Add by which interface: fe80::1%eth0.</translation>
    </message>
    <message>
        <source>aucun incident n&apos;y est ouvert</source>
        <translation>no incident is open there</translation>
    </message>
    <message>
        <source>la machine est là, mais Fanion n&apos;y répond pas</source>
        <translation>the machine is there, but Fanion doesn&apos;t answer</translation>
    </message>
    <message>
        <source>un autre incident y est ouvert</source>
        <translation>another incident is open there</translation>
    </message>
    <message>
        <source>quelqu&apos;un y répond qui n&apos;est pas Fanion</source>
        <translation>somebody answers who isn&apos;t Fanion</translation>
    </message>
    <message>
        <source>ce poste n&apos;y est pas reconnu comme membre</source>
        <translation>this post isn&apos;t known there as a member</translation>
    </message>
    <message>
        <source>versions trop éloignées, mettez à jour la plus ancienne</source>
        <translation>versions too far apart, update the older one</translation>
    </message>
    <message>
        <source>il a assez de liaisons, les autres font le relais</source>
        <translation>it has links enough, the others relay</translation>
    </message>
    <message>
        <source>ses réponses n&apos;ont pas de sens, mettez les deux postes à jour</source>
        <translation>its answers make no sense, update both posts</translation>
    </message>
    <message>
        <source>l&apos;adresse ne convient pas</source>
        <translation>the address won&apos;t do</translation>
    </message>
    <message>
        <source>adresse, câble ou pare-feu</source>
        <translation>address, cable or firewall</translation>
    </message>
</context>
<context>
    <name>AlarmCard</name>
    <message>
        <source>%1, par %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>secteur %1</source>
        <translation>sector %1</translation>
    </message>
    <message>
        <source>Vu : %1</source>
        <translation>Seen: %1</translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Voir sur la carte</source>
        <translation>Show on the map</translation>
    </message>
    <message>
        <source>Vu</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Masquer ici</source>
        <translation>Hide here</translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>Lancer une alarme…</source>
        <translation>Raise an alarm…</translation>
    </message>
    <message>
        <source>Ctrl+Maj+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Les alarmes sonnent sur ce poste</source>
        <translation>Alarms sound on this post</translation>
    </message>
    <message>
        <source>Aucune alarme en cours.</source>
        <translation>No alarm goes on.</translation>
    </message>
    <message>
        <source>Précision, ou comment l&apos;alarme s&apos;est terminée</source>
        <translation>Detail, or how the alarm ended</translation>
    </message>
    <message>
        <source>Précision, ou issue</source>
        <translation>Detail, or outcome</translation>
    </message>
    <message>
        <source>Préciser</source>
        <translation>Add detail</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>L&apos;alarme est terminée : le texte saisi dit comment</source>
        <translation>The alarm is over: the text typed says how</translation>
    </message>
</context>
<context>
    <name>Anticipation</name>
    <message>
        <source>Trop tard : décidé à %1, moyens là à %2, possible dès %3. À décider avant %4.</source>
        <translation>Too late: decided at %1, means there at %2, possible from %3. Decide before %4.</translation>
    </message>
    <message>
        <source>Possible à %1, moyens en %2 min : à décider avant %3.</source>
        <translation>Possible at %1, means take %2 min: decide before %3.</translation>
    </message>
    <message>
        <source>Décidé à %1, moyens là à %2.</source>
        <translation>Decided at %1, means there at %2.</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Signe : %1</source>
        <translation>Sign: %1</translation>
    </message>
    <message>
        <source>Réponse : %1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>À décider avant %1</source>
        <translation>Decide before %1</translation>
    </message>
</context>
<context>
    <name>AnticipationBoard</name>
    <message>
        <source>Anticipation</source>
        <translation>Anticipation</translation>
    </message>
    <message>
        <source>Chercher une hypothèse</source>
        <translation>Search for a hypothesis</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Scénario montré</source>
        <translation>Scenario shown</translation>
    </message>
    <message>
        <source>Tous les scénarios</source>
        <translation>All scenarios</translation>
    </message>
    <message>
        <source>En cours seulement</source>
        <translation>Open ones only</translation>
    </message>
    <message numerus="yes">
        <source>%n à décider</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporter le tableau (CSV)…</source>
        <translation>Export the board (CSV)…</translation>
    </message>
    <message numerus="yes">
        <source>%n hypothèses cachées par les filtres</source>
        <translation>
            <numerusform>%n hypothesis hidden by the filters</numerusform>
            <numerusform>%n hypotheses hidden by the filters</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucune hypothèse</source>
        <translation>No hypothesis</translation>
    </message>
    <message>
        <source>Aucune hypothèse ne correspond</source>
        <translation>No hypothesis matches</translation>
    </message>
    <message>
        <source>Notez ci-dessous ce qui pourrait arriver ; la fiche demande le signe qui le montrerait, la réponse préparée, les moyens et leur délai.</source>
        <translation>Note below what could happen; the sheet asks for what would show it, the prepared answer, the means and how long they take.</translation>
    </message>
    <message>
        <source>Effacez la recherche ou les filtres.</source>
        <translation>Clear the search or the filters.</translation>
    </message>
</context>
<context>
    <name>ArrangeTools</name>
    <message>
        <source>Grouper</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Dégrouper</source>
        <translation>Ungroup</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Déverrouiller</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Aligner à gauche</source>
        <translation>Align left</translation>
    </message>
    <message>
        <source>Aligner les milieux en colonne</source>
        <translation>Align middles in a column</translation>
    </message>
    <message>
        <source>Aligner à droite</source>
        <translation>Align right</translation>
    </message>
    <message>
        <source>Aligner en haut</source>
        <translation>Align at the top</translation>
    </message>
    <message>
        <source>Aligner les milieux en ligne</source>
        <translation>Align middles in a row</translation>
    </message>
    <message>
        <source>Aligner en bas</source>
        <translation>Align at the bottom</translation>
    </message>
    <message>
        <source>Répartir en largeur</source>
        <translation>Spread across</translation>
    </message>
    <message>
        <source>Répartir en hauteur</source>
        <translation>Spread down</translation>
    </message>
    <message>
        <source>Sélectionner tous les semblables</source>
        <translation>Select all alike</translation>
    </message>
    <message>
        <source>Aligner, répartir</source>
        <translation>Align, spread</translation>
    </message>
</context>
<context>
    <name>AsidePanel</name>
    <message>
        <source>Objets mis de côté</source>
        <translation>Objects set aside</translation>
    </message>
    <message>
        <source>Ce poste ne les montre pas. Ils restent dans l&apos;incident, chez les autres postes et dans l&apos;historique. Remettez-les un par un : si Fanion s&apos;arrête encore, il les écartera de nouveau.</source>
        <translation>This post does not show them. They stay in the incident, on the other posts and in the history. Bring them back one by one: should Fanion stop again, it will leave them out again.</translation>
    </message>
    <message>
        <source>Aucun objet n&apos;est mis de côté.</source>
        <translation>No object is set aside.</translation>
    </message>
    <message>
        <source>modifié par %1 à %2</source>
        <translation>changed by %1 at %2</translation>
    </message>
    <message>
        <source>Remettre</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Remettre %1</source>
        <translation>Bring back %1</translation>
    </message>
    <message>
        <source>Tout remettre</source>
        <translation>Bring all back</translation>
    </message>
</context>
<context>
    <name>AttachOfferCard</name>
    <message>
        <source>Fichiers à joindre : %1. %2</source>
        <translation>Files to attach: %1. %2</translation>
    </message>
    <message>
        <source>Ne rien joindre</source>
        <translation>Attach nothing</translation>
    </message>
    <message>
        <source>Laisser tel quel</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Le lieu est écrit dans le fichier : tous les postes de l&apos;incident peuvent l&apos;y lire.</source>
        <translation>The place is written in the file: all posts of the incident can read it.</translation>
    </message>
    <message>
        <source>À l&apos;heure de la photo : %1</source>
        <translation>At the photo&apos;s time: %1</translation>
    </message>
    <message>
        <source>Joindre à %1</source>
        <translation>Attach to %1</translation>
    </message>
    <message>
        <source>Nouvelle ligne de main courante</source>
        <translation>New line of the log</translation>
    </message>
    <message>
        <source>Signe au lieu de la photo</source>
        <translation>Sign at the photo&apos;s place</translation>
    </message>
    <message>
        <source>Signe ici, sur la carte</source>
        <translation>Sign here, on the map</translation>
    </message>
    <message>
        <source>Placer %1 au lieu de la photo</source>
        <translation>Put %1 at the photo&apos;s place</translation>
    </message>
    <message>
        <source>Dater la ligne de la photo : %1</source>
        <translation>Date the line from the photo: %1</translation>
    </message>
</context>
<context>
    <name>AttachmentChips</name>
    <message>
        <source>Voir la pièce jointe</source>
        <translation>View the attachment</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Pièces jointes</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Pièces jointes (%1)</source>
        <translation>Attachments (%1)</translation>
    </message>
    <message>
        <source>Joindre un fichier, %1 au plus</source>
        <translation>Attach a file, %1 at most</translation>
    </message>
</context>
<context>
    <name>AttachmentMenu</name>
    <message>
        <source>Voir</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Aller à l&apos;objet</source>
        <translation>Go to the object</translation>
    </message>
    <message>
        <source>Enregistrer sous…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Ouvrir avec le programme du système</source>
        <translation>Open with the system&apos;s program</translation>
    </message>
    <message>
        <source>Retirer, pour tous les postes</source>
        <translation>Take off, for all posts</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>Que faire de %1</source>
        <translation>What to do with %1</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Image %1</source>
        <translation>%1 picture</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Son</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Vidéo</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>à venir : %1 sur %2</source>
        <translation>still to come: %1 of %2</translation>
    </message>
    <message>
        <source>%1 est trop gros : une pièce jointe fait au plus %2. Rien n&apos;a été joint.</source>
        <translation>%1 is too large: an attachment has at most %2. Nothing was attached.</translation>
    </message>
    <message>
        <source>%1 n&apos;a pas été joint : ce fichier d&apos;incident a déjà %2 de pièces jointes, ou %3 fichiers.</source>
        <translation>%1 was not attached: this incident file already holds %2 of attachments, or %3 files.</translation>
    </message>
    <message>
        <source>%1 ne peut pas être joint : il est vide, ou son nom est trop long ou illisible.</source>
        <translation>%1 cannot be attached: it is empty, or its name is too long or unreadable.</translation>
    </message>
    <message>
        <source>%1 a changé pendant la lecture : recommencez quand il est complet.</source>
        <translation>%1 changed while it was read: try again when it is complete.</translation>
    </message>
    <message>
        <source>Pas d&apos;aperçu pour ce genre de fichier sur ce poste.</source>
        <translation>No preview of this kind of file on this post.</translation>
    </message>
    <message>
        <source>Aperçu impossible : le fichier est endommagé ou protégé.</source>
        <translation>No preview: the file is damaged or protected.</translation>
    </message>
    <message>
        <source>Aperçu impossible : l&apos;image a trop de points.</source>
        <translation>No preview: the picture has too many pixels.</translation>
    </message>
    <message>
        <source>Aperçu impossible : ce fichier fait échouer sa lecture. Le reste du programme n&apos;est pas touché.</source>
        <translation>No preview: reading this file fails. The rest of the program is not affected.</translation>
    </message>
    <message>
        <source>Aperçu impossible sur ce poste : le lecteur protégé (fanion-preview) ne démarre pas.</source>
        <translation>No previews on this post: the protected reader (fanion-preview) does not start.</translation>
    </message>
</context>
<context>
    <name>AttachmentsPanel</name>
    <message>
        <source>Pièces jointes (%1)</source>
        <translation>Attachments (%1)</translation>
    </message>
    <message>
        <source>Pièces jointes</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Aucune pièce jointe</source>
        <translation>No attachments</translation>
    </message>
    <message>
        <source>Déposez une photo ou un PDF sur une ligne de la main courante, un moyen, une fiche ou la carte : %1 au plus par fichier.</source>
        <translation>Drop a photo or a PDF on a line of the log, a resource, a sheet or the map: %1 at most for each file.</translation>
    </message>
    <message>
        <source>Pièces jointes de l&apos;incident</source>
        <translation>Attachments of the incident</translation>
    </message>
</context>
<context>
    <name>BaseMapList</name>
    <message>
        <source>Ajouter le fond de carte %1</source>
        <translation>Add the base map %1</translation>
    </message>
    <message>
        <source>Ajouter un fichier…</source>
        <translation>Add a file…</translation>
    </message>
    <message>
        <source>Fond en ligne…</source>
        <translation>Online map…</translation>
    </message>
    <message>
        <source>Adresse d&apos;un fond en ligne</source>
        <translation>Address of an online map</translation>
    </message>
    <message>
        <source>Autre adresse…</source>
        <translation>Other address…</translation>
    </message>
    <message>
        <source>MBTiles, PMTiles, GeoPackage, GeoTIFF ou JPEG 2000 : déposez aussi le fichier sur la fenêtre.</source>
        <translation>MBTiles, PMTiles, GeoPackage, GeoTIFF or JPEG 2000: you can drop the file on the window, too.</translation>
    </message>
    <message>
        <source>Clé de votre service pour %1. Elle reste sur ce poste : ni dans l&apos;incident, ni dans les cartes préparées.</source>
        <translation>Your service&apos;s key for %1. It stays on this post: neither in the incident nor in prepared areas.</translation>
    </message>
    <message>
        <source>Clé du service pour %1</source>
        <translation>Service&apos;s key for %1</translation>
    </message>
    <message>
        <source>Clé, puis Entrée</source>
        <translation>Key, then Enter</translation>
    </message>
    <message>
        <source>Ajouter les altitudes %1</source>
        <translation>Add the heights %1</translation>
    </message>
    <message>
        <source>Préparer une zone…</source>
        <translation>Prepare an area…</translation>
    </message>
    <message>
        <source>Autres postes · %1</source>
        <translation>Other posts · %1</translation>
    </message>
    <message>
        <source>Autres postes</source>
        <translation>Other posts</translation>
    </message>
    <message>
        <source>Cartes préparées sur les autres postes</source>
        <translation>Maps prepared on the other posts</translation>
    </message>
    <message>
        <source>Réception · %1 %</source>
        <translation>Receiving · %1 %</translation>
    </message>
</context>
<context>
    <name>BaseMapRow</name>
    <message>
        <source>Cacher %1</source>
        <translation>Hide %1</translation>
    </message>
    <message>
        <source>Montrer %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>Opacité de %1</source>
        <translation>Opacity of %1</translation>
    </message>
    <message>
        <source>Mettre %1 plus haut</source>
        <translation>Move %1 up</translation>
    </message>
    <message>
        <source>Mettre %1 plus bas</source>
        <translation>Move %1 down</translation>
    </message>
    <message>
        <source>Aller à l&apos;étendue de %1</source>
        <translation>Go to the extent of %1</translation>
    </message>
    <message>
        <source>Retirer %1 de ce poste</source>
        <translation>Remove %1 from this post</translation>
    </message>
    <message>
        <source>Clé du service pour %1</source>
        <translation>Service&apos;s key for %1</translation>
    </message>
</context>
<context>
    <name>BinPanel</name>
    <message>
        <source>Corbeille</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>La corbeille est vide</source>
        <translation>The bin is empty</translation>
    </message>
    <message>
        <source>Ce qui est supprimé par n&apos;importe quel poste vient ici et peut être restauré.</source>
        <translation>Whatever any post deletes comes here and can be restored.</translation>
    </message>
    <message>
        <source>Objets supprimés</source>
        <translation>Deleted objects</translation>
    </message>
    <message>
        <source>supprimé par %1 à %2</source>
        <translation>deleted by %1 at %2</translation>
    </message>
    <message>
        <source>Restaurer</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Restaurer %1</source>
        <translation>Restore %1</translation>
    </message>
</context>
<context>
    <name>BoardAct</name>
    <message>
        <source>%1 : secteur %2</source>
        <translation>%1: sector %2</translation>
    </message>
    <message>
        <source>%1 : relevé</source>
        <translation>%1: relieved</translation>
    </message>
    <message>
        <source>%1 : rentré</source>
        <translation>%1: back home</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 : %2, secteur %3</source>
        <translation>%1: %2, sector %3</translation>
    </message>
    <message>
        <source>Ordre « %1 » : accusé par %2</source>
        <translation>Order “%1”: acknowledged by %2</translation>
    </message>
    <message>
        <source>Ordre « %1 » : %2</source>
        <translation>Order “%1”: %2</translation>
    </message>
    <message>
        <source>Ordre « %1 » donné</source>
        <translation>Order “%1” given</translation>
    </message>
    <message>
        <source>Ordre « %1 » donné à %2</source>
        <translation>Order “%1” given to %2</translation>
    </message>
    <message>
        <source>Secteur %1 : chef %2</source>
        <translation>Sector %1: leader %2</translation>
    </message>
    <message>
        <source>Secteur %1 : %2</source>
        <translation>Sector %1: %2</translation>
    </message>
    <message>
        <source>Secteur %1 créé</source>
        <translation>Sector %1 made</translation>
    </message>
    <message>
        <source>Carte figée : %1</source>
        <translation>Frozen map: %1</translation>
    </message>
    <message>
        <source>Phase de l&apos;opération : %1</source>
        <translation>Phase of the operation: %1</translation>
    </message>
    <message>
        <source>%1, vu par %2</source>
        <translation>%1, seen by %2</translation>
    </message>
    <message>
        <source>%1, levé</source>
        <translation>%1, lifted</translation>
    </message>
    <message>
        <source>%1, levé : %2</source>
        <translation>%1, lifted: %2</translation>
    </message>
    <message>
        <source>Appel des engagés</source>
        <translation>Roll call of all engaged</translation>
    </message>
    <message>
        <source>Appel, secteur %1</source>
        <translation>Roll call, sector %1</translation>
    </message>
    <message>
        <source>%1, terminé</source>
        <translation>%1, ended</translation>
    </message>
    <message>
        <source>%1, terminé : %2</source>
        <translation>%1, ended: %2</translation>
    </message>
    <message>
        <source>Renseignement %1 « %2 » : %3</source>
        <translation>Intelligence %1 “%2”: %3</translation>
    </message>
    <message>
        <source>Hypothèse « %1 » : %2</source>
        <translation>Hypothesis “%1”: %2</translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message>
        <source>[EXERCICE] %1 · %2 · Fanion</source>
        <translation>[EXERCISE] %1 · %2 · Fanion</translation>
    </message>
    <message>
        <source>%1 · %2 · Fanion</source>
        <translation>%1 · %2 · Fanion</translation>
    </message>
    <message>
        <source>EXERCICE</source>
        <translation>EXERCISE</translation>
    </message>
    <message>
        <source>Remettre dans les onglets</source>
        <translation>Put back among the tabs</translation>
    </message>
</context>
<context>
    <name>Boards</name>
    <message>
        <source>Moyens</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Tâches</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Main courante</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Secteurs</source>
        <translation>Sectors</translation>
    </message>
    <message>
        <source>Postes</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Victimes</source>
        <translation>Victims</translation>
    </message>
    <message>
        <source>Chronologie</source>
        <translation>Time line</translation>
    </message>
    <message>
        <source>Renseignement</source>
        <translation>Intelligence</translation>
    </message>
    <message>
        <source>Anticipation</source>
        <translation>Anticipation</translation>
    </message>
    <message>
        <source>Tableau blanc</source>
        <translation>Whiteboard</translation>
    </message>
    <message>
        <source>M. courante</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Chrono</source>
        <translation>Time line</translation>
    </message>
    <message>
        <source>Rens.</source>
        <translation>Intel.</translation>
    </message>
    <message>
        <source>Anticip.</source>
        <translation>Anticip.</translation>
    </message>
    <message>
        <source>T. blanc</source>
        <translation>Whiteboard</translation>
    </message>
</context>
<context>
    <name>BookmarksPanel</name>
    <message>
        <source>Vues gardées</source>
        <translation>Kept views</translation>
    </message>
    <message>
        <source>Nom de la vue</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Garder cette vue</source>
        <translation>Keep this view</translation>
    </message>
    <message>
        <source>Cadrez la carte, donnez un nom, gardez la vue : un clic y ramène. Seul ce poste la voit.</source>
        <translation>Frame the map, give a name, keep the view: a click goes back there. Only this post sees it.</translation>
    </message>
    <message>
        <source>Aller à cette vue</source>
        <translation>Go to this view</translation>
    </message>
    <message>
        <source>Nouveau nom de %1</source>
        <translation>New name of %1</translation>
    </message>
    <message>
        <source>Valider le nom</source>
        <translation>Accept the name</translation>
    </message>
    <message>
        <source>Renommer %1</source>
        <translation>Rename %1</translation>
    </message>
    <message>
        <source>Oublier %1</source>
        <translation>Forget %1</translation>
    </message>
    <message>
        <source>Vues gardées, cartes figées</source>
        <translation>Kept views, frozen maps</translation>
    </message>
    <message>
        <source>Vues gardées, sur ce poste</source>
        <translation>Kept views, on this post</translation>
    </message>
</context>
<context>
    <name>BottomDock</name>
    <message>
        <source>Dernières lignes de la main courante</source>
        <translation>Latest log lines</translation>
    </message>
    <message>
        <source>La main courante est vide. Tapez ci-dessous ce qui est dit et Entrée : l&apos;heure et le numéro se mettent seuls.</source>
        <translation>The log is empty. Type below what is said, then Enter: time and number are added for you.</translation>
    </message>
    <message>
        <source>Ouvrir la main courante</source>
        <translation>Open the log</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>%1 vous appelle à sa vue de la carte</source>
        <translation>%1 calls you to their view of the map</translation>
    </message>
    <message>
        <source>Y aller</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Rester ici</source>
        <translation>Stay here</translation>
    </message>
</context>
<context>
    <name>CarryPanel</name>
    <message>
        <source>Échange par fichier</source>
        <translation>Exchange by file</translation>
    </message>
    <message>
        <source>Fermer ce compte rendu</source>
        <translation>Close this report</translation>
    </message>
    <message>
        <source>Ouvrir cet autre incident</source>
        <translation>Open that other incident</translation>
    </message>
    <message>
        <source>Exporter pour une autre machine</source>
        <translation>Export for another machine</translation>
    </message>
    <message>
        <source>Écrit les modifications dans un fichier, sur une clé USB par exemple. Les fichiers d&apos;échange se fusionnent dans n&apos;importe quel ordre, autant de fois qu&apos;on veut.</source>
        <translation>Writes the changes to a file, on a USB stick for example. Exchange files can be merged in any order, any number of times.</translation>
    </message>
    <message>
        <source>Pour quel poste</source>
        <translation>For which post</translation>
    </message>
    <message>
        <source>Tous les postes : tout l&apos;incident</source>
        <translation>All posts: the whole incident</translation>
    </message>
    <message>
        <source>Avec les pièces jointes</source>
        <translation>With the attachments</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Fusionner ce qu&apos;on vous apporte</source>
        <translation>Merge what is brought to you</translation>
    </message>
    <message>
        <source>Déposez sur la fenêtre un fichier d&apos;échange, ou une autre copie du fichier de cet incident. Rien de ce qui est ici n&apos;est perdu.</source>
        <translation>Drop an exchange file on the window, or another copy of this incident&apos;s file. Nothing that is here is lost.</translation>
    </message>
    <message>
        <source>Choisir un fichier…</source>
        <translation>Choose a file…</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Heure</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>CodeCameraView</name>
    <message>
        <source>Présentez à la caméra le QR code qu&apos;un poste affiche dans Partager, net et entier.</source>
        <translation>Hold the QR code that a post shows in Share before the camera, sharp and whole.</translation>
    </message>
    <message>
        <source>Ce que voit la caméra</source>
        <translation>What the camera sees</translation>
    </message>
    <message>
        <source>Fermer la caméra</source>
        <translation>Close the camera</translation>
    </message>
    <message>
        <source>Autre caméra</source>
        <translation>Other camera</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Rechercher, placer, commander</source>
        <translation>Search, place, command</translation>
    </message>
    <message>
        <source>Résultats</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Rien de ce nom.</source>
        <translation>Nothing by that name.</translation>
    </message>
    <message>
        <source>Un objet, une commune, des coordonnées, un mot de la main courante, un symbole, une action</source>
        <translation>An object, a commune, coordinates, a word of the log, a symbol, an action</translation>
    </message>
</context>
<context>
    <name>ComposerChips</name>
    <message>
        <source>pour %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>Retirer le lien</source>
        <translation>Remove the link</translation>
    </message>
    <message>
        <source>%1 (↓)</source>
        <translation>%1 (↓)</translation>
    </message>
    <message>
        <source>Lier à la ligne</source>
        <translation>Link to the line</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <source>Désaccord : gardez la bonne valeur</source>
        <translation>Conflict: keep the right value</translation>
    </message>
    <message>
        <source>Garder %1, de %2 à %3</source>
        <translation>Keep %1, by %2 at %3</translation>
    </message>
</context>
<context>
    <name>ConflictsPanel</name>
    <message>
        <source>Désaccords à trancher</source>
        <translation>Conflicts to settle</translation>
    </message>
    <message>
        <source>Deux postes ont écrit des valeurs différentes sans se voir. Les deux sont gardées : choisissez la bonne dans la fiche.</source>
        <translation>Two posts wrote different values without seeing each other. Both are kept: choose the right one in the details.</translation>
    </message>
    <message>
        <source>Tout est tranché : aucun désaccord entre les postes.</source>
        <translation>All settled: no conflict between posts.</translation>
    </message>
    <message>
        <source>Désaccords</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Trancher %1</source>
        <translation>Settle %1</translation>
    </message>
    <message>
        <source>Supprimé par un poste, modifié par un autre : gardé</source>
        <translation>Deleted by one post, changed by another: kept</translation>
    </message>
</context>
<context>
    <name>DamagedFile</name>
    <message>
        <source>Ce fichier est endommagé</source>
        <translation>This file is damaged</translation>
    </message>
    <message>
        <source>Il n&apos;a pas été modifié et ne le sera pas. Si un autre poste a l&apos;incident, rejoignez-le : rien n&apos;est perdu. Sinon, tout ce que le fichier contient encore de lisible peut être récupéré dans un nouveau fichier.</source>
        <translation>It was not changed and will not be. If another post has the incident, join it: nothing is lost. If not, all that can still be read in the file can be saved in a new one.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Récupération…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Récupérer dans un nouveau fichier</source>
        <translation>Save what is left in a new file</translation>
    </message>
    <message>
        <source>Fanion s&apos;est arrêté deux fois en lisant ce fichier</source>
        <translation>Fanion stopped twice while reading this file</translation>
    </message>
    <message>
        <source>Ouvrir quand même</source>
        <translation>Open it anyway</translation>
    </message>
</context>
<context>
    <name>DistressBox</name>
    <message>
        <source>Alarme à tous les postes</source>
        <translation>Alarm to every post</translation>
    </message>
    <message>
        <source>Qui est en détresse, et où</source>
        <translation>Who is in distress, and where</translation>
    </message>
    <message>
        <source>Qui, où (peut rester vide)</source>
        <translation>Who, where (may stay empty)</translation>
    </message>
    <message>
        <source>Message de détresse</source>
        <translation>Distress call</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ordre de repli</source>
        <translation>Order to withdraw</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>Carte figée : revenez au présent pour modifier le tableau.</source>
        <translation>Frozen map: go back to the present to change the board.</translation>
    </message>
</context>
<context>
    <name>EntryMarks</name>
    <message>
        <source>à accuser : %1</source>
        <translation>to acknowledge: %1</translation>
    </message>
    <message>
        <source>accusé : %1</source>
        <translation>acknowledged: %1</translation>
    </message>
    <message>
        <source>Ouvrir la fiche</source>
        <translation>Open the sheet</translation>
    </message>
</context>
<context>
    <name>EntryTypes</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Ordre</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Demande</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Compte rendu</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Message d&apos;ambiance</source>
        <translation>First impression message</translation>
    </message>
    <message>
        <source>Point de situation</source>
        <translation>Situation report</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cette saisie ne convient pas.</source>
        <translation>This entry is not valid.</translation>
    </message>
    <message>
        <source>Introuvable.</source>
        <translation>Not found.</translation>
    </message>
    <message>
        <source>Refusé : le rôle de ce poste ou une règle de l&apos;incident ne le permet pas.</source>
        <translation>Refused: this post&apos;s role or a rule of the incident does not allow it.</translation>
    </message>
    <message>
        <source>Données endommagées. Rien n&apos;a été modifié.</source>
        <translation>Damaged data. Nothing was changed.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas un incident Fanion, ou c&apos;est un autre incident. Rien n&apos;a été modifié.</source>
        <translation>This is not a Fanion incident, or it is another incident. Nothing was changed.</translation>
    </message>
    <message>
        <source>Écrit par une version plus récente de Fanion : mettez ce poste à jour. Rien n&apos;a été modifié.</source>
        <translation>Written by a newer version of Fanion: update this post. Nothing was changed.</translation>
    </message>
    <message>
        <source>Écriture impossible : le fichier ou son dossier est protégé.</source>
        <translation>Cannot write: the file or its folder is protected.</translation>
    </message>
    <message>
        <source>Déjà ouvert par un autre programme sur ce poste : fermez-le d&apos;abord.</source>
        <translation>Already open in another program on this post: close it first.</translation>
    </message>
    <message>
        <source>Le disque ou le réseau ne répond pas.</source>
        <translation>The disk or the network does not respond.</translation>
    </message>
    <message>
        <source>Trop volumineux.</source>
        <translation>Too large.</translation>
    </message>
</context>
<context>
    <name>EvacuationBox</name>
    <message>
        <source>Évacuer %1</source>
        <translation>Evacuate %1</translation>
    </message>
    <message>
        <source>Destination de l&apos;évacuation</source>
        <translation>Destination of the evacuation</translation>
    </message>
    <message>
        <source>Vers : hôpital, service</source>
        <translation>To: hospital, ward</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Moyens</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Un autre service (sans moyen au tableau)</source>
        <translation>Another service (no means on the board)</translation>
    </message>
</context>
<context>
    <name>FanionMap</name>
    <message>
        <source>Carte</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Pas de fond de carte : %1</source>
        <translation>No base map: %1</translation>
    </message>
</context>
<context>
    <name>FieldSteps</name>
    <message>
        <source>Retirer l&apos;étape %1</source>
        <translation>Remove step %1</translation>
    </message>
    <message>
        <source>Nouvelle étape</source>
        <translation>New step</translation>
    </message>
    <message>
        <source>Ajouter une étape, Entrée</source>
        <translation>Add a step, Enter</translation>
    </message>
    <message>
        <source>fait à %1</source>
        <translation>done at %1</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Joindre des fichiers</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Photos et images (*.jpg *.jpeg *.png *.webp *.heic *.tif *.tiff *.gif)</source>
        <translation>Photos and pictures (*.jpg *.jpeg *.png *.webp *.heic *.tif *.tiff *.gif)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Enregistrer la pièce jointe</source>
        <translation>Save the attachment</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Copier la commande</source>
        <translation>Copy the command</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Chef PC</source>
        <translation>Command post manager</translation>
    </message>
    <message>
        <source>Officier moyens</source>
        <translation>Means officer</translation>
    </message>
    <message>
        <source>Officier renseignement</source>
        <translation>Intelligence officer</translation>
    </message>
    <message>
        <source>Officier action</source>
        <translation>Operations officer</translation>
    </message>
    <message>
        <source>Opérateur PC</source>
        <translation>Command post operator</translation>
    </message>
    <message>
        <source>Ce poste</source>
        <translation>This post</translation>
    </message>
    <message>
        <source>Les autres postes vous verront sous ce nom. Vous pourrez le changer.</source>
        <translation>Other posts will see you under this name. You can change it later.</translation>
    </message>
    <message>
        <source>Nom du poste</source>
        <translation>Post name</translation>
    </message>
    <message>
        <source>par exemple PCC 1, VLCG RNS</source>
        <translation>for example PCC 1, VLCG RNS</translation>
    </message>
    <message>
        <source>Fonction tenue</source>
        <translation>Function held</translation>
    </message>
    <message>
        <source>par exemple officier moyens</source>
        <translation>for example means officer</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>FivePartForm</name>
    <message>
        <source>Je suis</source>
        <translation>I am at</translation>
    </message>
    <message>
        <source>où, avec quoi</source>
        <translation>where, with what</translation>
    </message>
    <message>
        <source>Je vois</source>
        <translation>I see</translation>
    </message>
    <message>
        <source>la situation, les victimes, les enjeux</source>
        <translation>the situation, victims, what is at stake</translation>
    </message>
    <message>
        <source>Je prévois</source>
        <translation>I expect</translation>
    </message>
    <message>
        <source>ce qui peut arriver</source>
        <translation>what may happen</translation>
    </message>
    <message>
        <source>Je fais</source>
        <translation>I am doing</translation>
    </message>
    <message>
        <source>les actions en cours</source>
        <translation>what is being done</translation>
    </message>
    <message>
        <source>Je demande</source>
        <translation>I request</translation>
    </message>
    <message>
        <source>quoi, où, pour quand</source>
        <translation>what, where, by when</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compte rendu suivra.</source>
        <translation>Report to follow.</translation>
    </message>
    <message>
        <source>Type de message</source>
        <translation>Type of message</translation>
    </message>
    <message>
        <source>Message d&apos;ambiance</source>
        <translation>First impression message</translation>
    </message>
    <message>
        <source>Compte rendu</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>De</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>À</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Revenir à la ligne simple</source>
        <translation>Back to the single line</translation>
    </message>
</context>
<context>
    <name>FollowUpMenu</name>
    <message>
        <source>À traiter</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Traité</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Pour information</source>
        <translation>For information</translation>
    </message>
    <message>
        <source>Noter un accusé…</source>
        <translation>Note an acknowledgement…</translation>
    </message>
    <message>
        <source>Faire accuser par…</source>
        <translation>To be acknowledged by…</translation>
    </message>
    <message>
        <source>Lier à %1</source>
        <translation>Link to %1</translation>
    </message>
    <message>
        <source>Lier à l&apos;objet sélectionné</source>
        <translation>Link to the selected object</translation>
    </message>
    <message>
        <source>En faire une tâche</source>
        <translation>Make it a task</translation>
    </message>
    <message>
        <source>Déjà accusé par tous</source>
        <translation>All have acknowledged</translation>
    </message>
    <message>
        <source>Aucune autre fonction tenue sur les postes</source>
        <translation>No other function is held on the posts</translation>
    </message>
</context>
<context>
    <name>GuideSection</name>
    <message>
        <source>ouvert</source>
        <translation>open</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Ctrl+K ou /</source>
        <translation>Ctrl+K or /</translation>
    </message>
    <message>
        <source>Rechercher, placer, commander</source>
        <translation>Search, place, command</translation>
    </message>
    <message>
        <source>Écrire dans la main courante</source>
        <translation>Write in the log</translation>
    </message>
    <message>
        <source>Nouveau moyen, en une ligne</source>
        <translation>New means, in one line</translation>
    </message>
    <message>
        <source>Nouvelle tâche, en une ligne</source>
        <translation>New task, in one line</translation>
    </message>
    <message>
        <source>Nouvelle ligne du tableau qui est devant : victime, renseignement, hypothèse, moyen, tâche</source>
        <translation>New line of the board in front: casualty, intelligence, hypothesis, means, task</translation>
    </message>
    <message>
        <source>Palette de symboles</source>
        <translation>Symbol palette</translation>
    </message>
    <message>
        <source>Reprendre le dernier symbole</source>
        <translation>Take the last symbol again</translation>
    </message>
    <message>
        <source>Sélection, flèche, ligne, zone</source>
        <translation>Select, arrow, line, area</translation>
    </message>
    <message>
        <source>Lasso, main levée</source>
        <translation>Lasso, freehand</translation>
    </message>
    <message>
        <source>1 à 9, 0</source>
        <translation>1 to 9, 0</translation>
    </message>
    <message>
        <source>SITAC, moyens, tâches, main courante, secteurs, postes, victimes, chronologie, renseignement, anticipation</source>
        <translation>SITAC, means, tasks, log, sectors, posts, victims, time line, intelligence, anticipation</translation>
    </message>
    <message>
        <source>Tableau blanc ; sur une page : N nouvelle note, Tab de note en note, Entrée pour écrire, flèches pour déplacer, + et - pour la vue, Origine pour tout voir</source>
        <translation>Whiteboard; on a page: N new note, Tab from note to note, Enter to write, arrows to move, + and - for the view, Home to see everything</translation>
    </message>
    <message>
        <source>Imprimer ce qui est devant : la carte ou le tableau, en PDF ou sur une imprimante</source>
        <translation>Print what is in front: the map or the board, as a PDF or on a printer</translation>
    </message>
    <message>
        <source>F2 à F8</source>
        <translation>F2 to F8</translation>
    </message>
    <message>
        <source>Ligne de main courante : message, ordre, demande, compte rendu, ambiance, point de situation, décision</source>
        <translation>Line of the log: message, order, request, report, first impression message, situation report, decision</translation>
    </message>
    <message>
        <source>Ctrl+Maj+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Message de détresse, ordre de repli</source>
        <translation>Distress call, order to withdraw</translation>
    </message>
    <message>
        <source>Ctrl+Maj+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Point de situation, tiré du tableau ; Ctrl+Entrée le met en main courante</source>
        <translation>Situation report, drawn from the board; Ctrl+Enter puts it in the main courante</translation>
    </message>
    <message>
        <source>Message en cinq points ; Ctrl+Entrée l&apos;écrit</source>
        <translation>Message in five parts; Ctrl+Enter writes it</translation>
    </message>
    <message>
        <source>Main courante : lier l&apos;objet proposé à la ligne que l&apos;on tape</source>
        <translation>Log: link the offered object with the line being typed</translation>
    </message>
    <message>
        <source>Côte à côte, fiche</source>
        <translation>Side by side, details</translation>
    </message>
    <message>
        <source>Sortir le tableau dans une fenêtre ou l&apos;y reprendre, affichage mural</source>
        <translation>Take the board out into a window or put it back, wall display</translation>
    </message>
    <message>
        <source>Clic droit sur un onglet</source>
        <translation>Right click on a tab</translation>
    </message>
    <message>
        <source>Ouvrir à côté, sortir dans une fenêtre</source>
        <translation>Open beside, take out into a window</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Maj+Z</source>
        <translation>Ctrl+Z, Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Annuler, rétablir : vos actions seulement</source>
        <translation>Undo, redo: your own actions only</translation>
    </message>
    <message>
        <source>Suppr</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Mettre la sélection à la corbeille</source>
        <translation>Move the selection to the bin</translation>
    </message>
    <message>
        <source>Copier, couper, coller des objets, aussi vers un autre incident</source>
        <translation>Copy, cut, paste objects, also into another incident</translation>
    </message>
    <message>
        <source>Ctrl+Maj+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Coller à l&apos;endroit d&apos;origine</source>
        <translation>Paste where it was</translation>
    </message>
    <message>
        <source>Verrouiller ou déverrouiller la sélection</source>
        <translation>Lock or unlock the selection</translation>
    </message>
    <message>
        <source>Ctrl+G, Ctrl+Maj+G</source>
        <translation>Ctrl+G, Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Grouper, dégrouper la sélection</source>
        <translation>Group, ungroup the selection</translation>
    </message>
    <message>
        <source>Flèches</source>
        <translation>Arrow keys</translation>
    </message>
    <message>
        <source>Déplacer la sélection ; sans sélection, la carte</source>
        <translation>Move the selection; without one, the map</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Placer le symbole pris, sous le pointeur ou au milieu de la carte</source>
        <translation>Place the symbol taken, under the pointer or in the middle of the map</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Dupliquer la sélection ; dans la palette : mettre dans les favoris, ou retirer</source>
        <translation>Duplicate the selection; in the palette: add to the favourites, or remove</translation>
    </message>
    <message>
        <source>Entrée, Retour arrière</source>
        <translation>Enter, Backspace</translation>
    </message>
    <message>
        <source>Finir un tracé, retirer le dernier point</source>
        <translation>Finish a drawing, remove the last point</translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Tableau des moyens : pas suivant de la ligne ou de la sélection</source>
        <translation>Means board: next step of the row or the selection</translation>
    </message>
    <message>
        <source>Maj+Entrée</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Tableau des victimes : catégorie ; Ctrl+Entrée : lieu suivant</source>
        <translation>Board of victims: category; Ctrl+Enter: next place</translation>
    </message>
    <message>
        <source>Tableau des moyens : dans le groupe, hors du groupe ; ← → replient</source>
        <translation>Means board: into the group, out of it; ← → fold</translation>
    </message>
    <message>
        <source>Zoom de la carte, de la chronologie</source>
        <translation>Zoom of the map, of the time line</translation>
    </message>
    <message>
        <source>Ctrl+Maj+C, clic droit</source>
        <translation>Ctrl+Shift+C, right click</translation>
    </message>
    <message>
        <source>Copier les coordonnées du pointeur</source>
        <translation>Copy the coordinates of the pointer</translation>
    </message>
    <message>
        <source>Vue précédente, suivante de la carte</source>
        <translation>Previous, next view of the map</translation>
    </message>
    <message>
        <source>Maj + clic</source>
        <translation>Shift + click</translation>
    </message>
    <message>
        <source>Placer plusieurs fois, ajouter à la sélection</source>
        <translation>Place several times, add to the selection</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Fermer le panneau, abandonner le tracé, désélectionner</source>
        <translation>Close the panel, drop the drawing, deselect</translation>
    </message>
    <message>
        <source>Cette aide</source>
        <translation>This help</translation>
    </message>
    <message>
        <source>Chercher dans l&apos;aide</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Visite de deux minutes</source>
        <translation>Tour of two minutes</translation>
    </message>
    <message>
        <source>Rien sur « %1 »</source>
        <translation>Nothing on “%1”</translation>
    </message>
    <message>
        <source>Essayez un mot plus court, ou le nom d&apos;un tableau.</source>
        <translation>Try a shorter word, or the name of a board.</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Bon à savoir</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Rien à enregistrer : chaque action est sur le disque dès qu&apos;elle est à l&apos;écran.</source>
        <translation>Nothing to save: every action is on disk as soon as it is on screen.</translation>
    </message>
    <message>
        <source>Sans réseau, continuez : tout se remet d&apos;accord au retour de la liaison, sans rien perdre.</source>
        <translation>No network? Carry on: everything merges when the link returns, and nothing is lost.</translation>
    </message>
    <message>
        <source>Annuler ne défait que ce que ce poste a fait.</source>
        <translation>Undo only reverts what this post did.</translation>
    </message>
    <message>
        <source>La main courante ne s&apos;efface pas : on la corrige par une nouvelle ligne.</source>
        <translation>The log (main courante) cannot be erased: it is corrected with a new line.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Joindre la carte, telle qu&apos;on la voit, à une ligne de main courante</source>
        <translation>Attach the map, as it is seen, to a line of the log</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Aide et raccourcis</source>
        <translation>Help and shortcuts</translation>
    </message>
</context>
<context>
    <name>HiddenRows</name>
    <message>
        <source>Tout montrer</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>créé</source>
        <translation>created</translation>
    </message>
    <message>
        <source>%1 : effacé</source>
        <translation>%1: cleared</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 : ajout de %2</source>
        <translation>%1: %2 added</translation>
    </message>
    <message>
        <source>%1 : retrait de %2</source>
        <translation>%1: %2 removed</translation>
    </message>
    <message>
        <source>%1 : ordre changé</source>
        <translation>%1: order changed</translation>
    </message>
    <message>
        <source>%1 : texte modifié</source>
        <translation>%1: text changed</translation>
    </message>
    <message>
        <source>mis à la corbeille</source>
        <translation>moved to the bin</translation>
    </message>
    <message>
        <source>sorti de la corbeille</source>
        <translation>taken out of the bin</translation>
    </message>
    <message>
        <source>Incident créé par %1</source>
        <translation>Incident created by %1</translation>
    </message>
    <message>
        <source>%1 admis : %2</source>
        <translation>%1 admitted: %2</translation>
    </message>
    <message>
        <source>Rôle de %1 : %2</source>
        <translation>Role of %1: %2</translation>
    </message>
    <message>
        <source>%1 exclu</source>
        <translation>%1 excluded</translation>
    </message>
    <message>
        <source>Passation de commandement : %1 passe le commandement à %2</source>
        <translation>Transfer of command: %1 hands command over to %2</translation>
    </message>
    <message>
        <source>%1 : modifié (caché ici)</source>
        <translation>%1: changed (hidden here)</translation>
    </message>
    <message>
        <source>étape faite : %1</source>
        <translation>step done: %1</translation>
    </message>
    <message>
        <source>étape plus faite : %1</source>
        <translation>step no longer done: %1</translation>
    </message>
</context>
<context>
    <name>HypothesisComposerBar</name>
    <message>
        <source>Scénario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Échéance : H+1, 1530, cette nuit</source>
        <translation>Horizon: H+1, 1530, tonight</translation>
    </message>
    <message>
        <source>Échéance : H+1</source>
        <translation>Horizon: H+1</translation>
    </message>
    <message>
        <source>À décider avant (HHMM)</source>
        <translation>Decide before (HHMM)</translation>
    </message>
    <message>
        <source>Décider avant HHMM</source>
        <translation>Decide before HHMM</translation>
    </message>
    <message>
        <source>Ce qui pourrait arriver, Entrée. Par exemple Le feu passe la RD9</source>
        <translation>What could happen, Enter. For example The fire crosses the RD9</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Texte de l&apos;hypothèse</source>
        <translation>Text of the hypothesis</translation>
    </message>
</context>
<context>
    <name>HypothesisMenu</name>
    <message>
        <source>Veillée</source>
        <translation>Watched</translation>
    </message>
    <message>
        <source>Déclenchée</source>
        <translation>Triggered</translation>
    </message>
    <message>
        <source>Traitée</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Écartée</source>
        <translation>Discarded</translation>
    </message>
    <message>
        <source>Déclencher et préparer l&apos;ordre…</source>
        <translation>Trigger and prepare the order…</translation>
    </message>
    <message>
        <source>Préparer l&apos;ordre…</source>
        <translation>Prepare the order…</translation>
    </message>
    <message>
        <source>Prendre la limite calculée</source>
        <translation>Take the computed limit</translation>
    </message>
    <message>
        <source>Lier à %1</source>
        <translation>Link to %1</translation>
    </message>
    <message>
        <source>Lier à l&apos;objet sélectionné</source>
        <translation>Link to the selected object</translation>
    </message>
    <message>
        <source>Fiche : signes, réponse, moyens, délai…</source>
        <translation>Sheet: signs, answer, means, delay…</translation>
    </message>
</context>
<context>
    <name>HypothesisRow</name>
    <message>
        <source>probabilité %1</source>
        <translation>likelihood %1</translation>
    </message>
    <message>
        <source>gravité %1</source>
        <translation>gravity %1</translation>
    </message>
    <message>
        <source>Signe : %1</source>
        <translation>Sign: %1</translation>
    </message>
    <message>
        <source>Effets : %1</source>
        <translation>Effects: %1</translation>
    </message>
    <message>
        <source>Réponse : %1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>Préalerter : %1</source>
        <translation>Warn: %1</translation>
    </message>
    <message>
        <source>à décider avant %1</source>
        <translation>decide before %1</translation>
    </message>
    <message>
        <source>désaccord : %1</source>
        <translation>conflict: %1</translation>
    </message>
    <message>
        <source>limite calculée</source>
        <translation>computed limit</translation>
    </message>
    <message>
        <source>Deux postes disent autre chose : %1. À trancher sur la fiche.</source>
        <translation>Two posts say different things: %1. To be settled on the sheet.</translation>
    </message>
    <message>
        <source>Ouvrir l&apos;ordre</source>
        <translation>Open the order</translation>
    </message>
    <message>
        <source>Ouvrir la fiche</source>
        <translation>Open the sheet</translation>
    </message>
    <message>
        <source>Déclencher</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Traitée</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Déclencher « %1 »</source>
        <translation>Trigger “%1”</translation>
    </message>
    <message>
        <source>« %1 » est traitée</source>
        <translation>“%1” is answered</translation>
    </message>
    <message>
        <source>Préparer l&apos;ordre…</source>
        <translation>Prepare the order…</translation>
    </message>
    <message>
        <source>Préparer l&apos;ordre de « %1 »</source>
        <translation>Prepare the order for “%1”</translation>
    </message>
    <message>
        <source>Une tâche avec la réponse préparée, liée à l&apos;hypothèse</source>
        <translation>A task with the prepared answer, linked to the hypothesis</translation>
    </message>
    <message>
        <source>Voir sur la carte</source>
        <translation>Show on the map</translation>
    </message>
    <message>
        <source>État, ordre et liens</source>
        <translation>State, order and links</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>tabulation</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>space</translation>
    </message>
    <message>
        <source>comme demandé</source>
        <translation>as requested</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>douteux : vérifiez sur la carte</source>
        <translation>doubtful: check on the map</translation>
    </message>
    <message>
        <source>colonnes « %1 » et « %2 »</source>
        <translation>columns “%1” and “%2”</translation>
    </message>
    <message>
        <source>codes DFCI de la colonne « %1 »</source>
        <translation>DFCI codes in column “%1”</translation>
    </message>
    <message>
        <source>colonne « %1 »</source>
        <translation>column “%1”</translation>
    </message>
    <message>
        <source>Coordonnées : %1, %2 (%3)</source>
        <translation>Coordinates: %1, %2 (%3)</translation>
    </message>
    <message>
        <source>Format : GeoJSON, %1</source>
        <translation>Format: GeoJSON, %1</translation>
    </message>
    <message>
        <source>Format : tableau, séparateur %1, texte %2</source>
        <translation>Format: table, separator %1, text %2</translation>
    </message>
    <message>
        <source>Nombres : virgule décimale</source>
        <translation>Numbers: decimal comma</translation>
    </message>
    <message>
        <source>Nom des points : colonne « %1 »</source>
        <translation>Point names: column “%1”</translation>
    </message>
    <message>
        <source>Latitude et longitude étaient inversées : remises dans l&apos;ordre.</source>
        <translation>Latitude and longitude were swapped: put back in order.</translation>
    </message>
    <message>
        <source>Lignes dans une autre projection (outre-mer) : %1.</source>
        <translation>Lines in another projection (overseas): %1.</translation>
    </message>
    <message>
        <source>Lignes placées d&apos;après d&apos;autres colonnes : %1.</source>
        <translation>Lines placed from other columns: %1.</translation>
    </message>
    <message>
        <source>Les nombres conviennent à plusieurs projections : vérifiez sur la carte.</source>
        <translation>The numbers fit several projections: check on the map.</translation>
    </message>
    <message>
        <source>Caractères illisibles dans le texte : %1.</source>
        <translation>Unreadable characters in the text: %1.</translation>
    </message>
    <message>
        <source>Lignes plus courtes que l&apos;en-tête : %1.</source>
        <translation>Lines shorter than the header: %1.</translation>
    </message>
    <message>
        <source>Surfaces dont les trous ont été retirés : %1.</source>
        <translation>Areas whose holes were removed: %1.</translation>
    </message>
    <message>
        <source>Parties de formes inutilisables : %1.</source>
        <translation>Unusable parts of shapes: %1.</translation>
    </message>
    <message>
        <source>Rien dans ce fichier ne ressemble à des coordonnées.</source>
        <translation>Nothing in this file looks like coordinates.</translation>
    </message>
    <message>
        <source>Un guillemet jamais refermé a avalé la fin du fichier.</source>
        <translation>A quotation mark never closed swallowed the end of the file.</translation>
    </message>
    <message>
        <source>pas de colonne de coordonnées</source>
        <translation>no coordinate column</translation>
    </message>
    <message>
        <source>coordonnées vides</source>
        <translation>empty coordinates</translation>
    </message>
    <message>
        <source>coordonnées illisibles</source>
        <translation>unreadable coordinates</translation>
    </message>
    <message>
        <source>hors de la Terre ou de la projection</source>
        <translation>outside the Earth or the projection</translation>
    </message>
    <message>
        <source>coordonnées 0, 0</source>
        <translation>coordinates 0, 0</translation>
    </message>
    <message>
        <source>plus de cellules que l&apos;en-tête</source>
        <translation>more cells than the header</translation>
    </message>
    <message>
        <source>guillemet non refermé</source>
        <translation>unclosed quotation mark</translation>
    </message>
    <message>
        <source>objet sans géométrie</source>
        <translation>object without geometry</translation>
    </message>
    <message>
        <source>géométrie incorrecte</source>
        <translation>invalid geometry</translation>
    </message>
    <message>
        <source>géométrie non prise en charge</source>
        <translation>unsupported geometry</translation>
    </message>
    <message>
        <source>n&apos;est pas un objet géographique</source>
        <translation>not a geographic object</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Importer des points</source>
        <translation>Import points</translation>
    </message>
    <message>
        <source>Déposez un fichier CSV ou GeoJSON sur la fenêtre, ou choisissez-le. Séparateur, accents, virgules décimales et projection sont devinés et montrés avant de placer.</source>
        <translation>Drop a CSV or GeoJSON file on the window, or choose one. Separator, accents, decimal commas and projection are guessed and shown before placing.</translation>
    </message>
    <message>
        <source>Chemin du fichier</source>
        <translation>File path</translation>
    </message>
    <message>
        <source>Choisir…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Lecture du fichier</source>
        <translation>Reading the file</translation>
    </message>
    <message numerus="yes">
        <source>%n objet(s) à placer</source>
        <translation>
            <numerusform>%n object to place</numerusform>
            <numerusform>%n objects to place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) sans place</source>
        <translation>
            <numerusform>%n line not placed</numerusform>
            <numerusform>%n lines not placed</numerusform>
        </translation>
    </message>
    <message>
        <source>Nom de la couche</source>
        <translation>Layer name</translation>
    </message>
    <message>
        <source>Placer sur la carte</source>
        <translation>Place on the map</translation>
    </message>
    <message>
        <source>Un autre fichier</source>
        <translation>Another file</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>La couche est sur la carte. Annuler (Ctrl+Z) la retire d&apos;un coup.</source>
        <translation>The layer is on the map. Undo (Ctrl+Z) removes it in one go.</translation>
    </message>
    <message>
        <source>Lignes sans place</source>
        <translation>Lines not placed</translation>
    </message>
    <message>
        <source>ligne %1</source>
        <translation>line %1</translation>
    </message>
</context>
<context>
    <name>InboxBar</name>
    <message numerus="yes">
        <source>%n proposition(s) à publier</source>
        <translation>
            <numerusform>%n proposal to publish</numerusform>
            <numerusform>%n proposals to publish</numerusform>
        </translation>
    </message>
    <message>
        <source>Boîte à idées ouverte : les propositions des autres postes attendent ici que vous les publiiez.</source>
        <translation>Inbox open: what the other posts propose waits here until you publish it.</translation>
    </message>
    <message>
        <source>Boîte à idées animée par %1 : vos notes lui parviennent, il les publie.</source>
        <translation>Inbox led by %1: your notes go there to be published.</translation>
    </message>
    <message>
        <source>Tout publier</source>
        <translation>Publish everything</translation>
    </message>
    <message>
        <source>Fermer la boîte</source>
        <translation>Close the inbox</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Fiche</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Moins de champs</source>
        <translation>Fewer fields</translation>
    </message>
    <message>
        <source>Tous les champs</source>
        <translation>All fields</translation>
    </message>
    <message>
        <source>Liens</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Cacher l&apos;historique</source>
        <translation>Hide history</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Cadre d&apos;ordre…</source>
        <translation>Order frame…</translation>
    </message>
    <message>
        <source>Profil du terrain</source>
        <translation>Profile of the ground</translation>
    </message>
    <message>
        <source>Joindre à %1</source>
        <translation>Attach to %1</translation>
    </message>
</context>
<context>
    <name>InspectorEmpty</name>
    <message>
        <source>Rien de sélectionné</source>
        <translation>Nothing selected</translation>
    </message>
    <message>
        <source>Touchez un objet de la carte ou une ligne d&apos;un tableau pour voir et remplir sa fiche.</source>
        <translation>Touch an object on the map or a row of a board to see and fill in its details.</translation>
    </message>
    <message numerus="yes">
        <source>%n objet(s) sélectionné(s)</source>
        <translation>
            <numerusform>%n object selected</numerusform>
            <numerusform>%n objects selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Passer tous à</source>
        <translation>Set all to</translation>
    </message>
    <message>
        <source>Prévu</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Réalisé</source>
        <translation>In place</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Corbeille</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Tracé</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Sur la carte</source>
        <translation>On the map</translation>
    </message>
    <message>
        <source>Pour tous</source>
        <translation>For all</translation>
    </message>
</context>
<context>
    <name>InspectorHeader</name>
    <message>
        <source>Montrer sur la carte</source>
        <translation>Show on the map</translation>
    </message>
    <message>
        <source>Placer sur la carte</source>
        <translation>Place on the map</translation>
    </message>
    <message>
        <source>Mettre à la corbeille</source>
        <translation>Move to the bin</translation>
    </message>
    <message>
        <source>Suppr</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Modifié par %1</source>
        <translation>Changed by %1</translation>
    </message>
    <message>
        <source>Dans la corbeille.</source>
        <translation>In the bin.</translation>
    </message>
    <message>
        <source>Supprimé par un poste, modifié par un autre : gardé.</source>
        <translation>Deleted by one post, changed by another: kept.</translation>
    </message>
    <message>
        <source>Restaurer</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Ouvert aussi par %1</source>
        <translation>Also open at %1</translation>
    </message>
    <message>
        <source>Déverrouiller</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Altitude du sol : %1</source>
        <translation>Height of the ground: %1</translation>
    </message>
</context>
<context>
    <name>IntelligenceBoard</name>
    <message>
        <source>Renseignement</source>
        <translation>Intelligence</translation>
    </message>
    <message numerus="yes">
        <source>%n renseignements cachés par les filtres</source>
        <translation>
            <numerusform>%n fact hidden by the filters</numerusform>
            <numerusform>%n facts hidden by the filters</numerusform>
        </translation>
    </message>
    <message>
        <source>Sans rubrique</source>
        <translation>No heading</translation>
    </message>
    <message>
        <source>Aucun renseignement</source>
        <translation>No intelligence</translation>
    </message>
    <message>
        <source>Aucun renseignement ne correspond</source>
        <translation>No intelligence matches</translation>
    </message>
    <message>
        <source>Notez ci-dessous un fait, sa source et sa rubrique ; ou faites-en un d&apos;une ligne de la main courante, par son menu.</source>
        <translation>Note below a fact, its source and its heading; or make one of a line of the log, from its menu.</translation>
    </message>
    <message>
        <source>Effacez la recherche ou les filtres.</source>
        <translation>Clear the search or the filters.</translation>
    </message>
</context>
<context>
    <name>IntelligenceComposerBar</name>
    <message>
        <source>Rubrique</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Source : qui, comment</source>
        <translation>Source: who, how</translation>
    </message>
    <message>
        <source>Heure du fait, vide : maintenant</source>
        <translation>Time of the fact, empty: now</translation>
    </message>
    <message>
        <source>HHMM</source>
        <translation>HHMM</translation>
    </message>
    <message>
        <source>Fiabilité de la source (A à F)</source>
        <translation>Reliability of the source (A to F)</translation>
    </message>
    <message>
        <source>Source non cotée</source>
        <translation>Source not rated</translation>
    </message>
    <message>
        <source>Crédibilité du contenu (1 à 6)</source>
        <translation>Credibility of what it says (1 to 6)</translation>
    </message>
    <message>
        <source>Contenu non coté</source>
        <translation>Content not rated</translation>
    </message>
    <message>
        <source>Confirmé</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Présumé</source>
        <translation>Presumed</translation>
    </message>
    <message>
        <source>Présumé, ou confirmé d&apos;emblée</source>
        <translation>Presumed, or confirmed from the start</translation>
    </message>
    <message>
        <source>Donné à… : à accuser par une fonction</source>
        <translation>Given to…: to be acknowledged by a function</translation>
    </message>
    <message>
        <source>placé sur la carte</source>
        <translation>placed on the map</translation>
    </message>
    <message>
        <source>Retirer le lieu</source>
        <translation>Take the place off</translation>
    </message>
    <message>
        <source>Renseignement, Entrée. La rubrique peut se taper devant : eau : PI 12 hors service</source>
        <translation>Intelligence, Enter. The heading can be typed in front: water: PI 12 out of order</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Aucune autre fonction tenue sur les postes</source>
        <translation>No other function is held on the posts</translation>
    </message>
    <message>
        <source>Texte du renseignement</source>
        <translation>Text of the intelligence</translation>
    </message>
</context>
<context>
    <name>IntelligenceFilters</name>
    <message>
        <source>Chercher un renseignement</source>
        <translation>Search intelligence</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Ordre des lignes</source>
        <translation>Order of the rows</translation>
    </message>
    <message>
        <source>Par heure</source>
        <translation>By time</translation>
    </message>
    <message>
        <source>Par rubrique</source>
        <translation>By heading</translation>
    </message>
    <message>
        <source>Rubrique montrée</source>
        <translation>Heading shown</translation>
    </message>
    <message>
        <source>Toutes rubriques</source>
        <translation>All headings</translation>
    </message>
    <message>
        <source>Présumés ou confirmés</source>
        <translation>Presumed or confirmed</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Présumés</source>
        <translation>Presumed</translation>
    </message>
    <message>
        <source>Confirmés</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>À traiter (%1)</source>
        <translation>To do (%1)</translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>À accuser (%1)</source>
        <translation>To acknowledge (%1)</translation>
    </message>
    <message>
        <source>À accuser</source>
        <translation>To acknowledge</translation>
    </message>
    <message>
        <source>Exporter le tableau (CSV)…</source>
        <translation>Export the board (CSV)…</translation>
    </message>
</context>
<context>
    <name>IntelligenceMenu</name>
    <message>
        <source>N&apos;est plus que présumé</source>
        <translation>Only presumed again</translation>
    </message>
    <message>
        <source>Fiche : conséquence, cotation, historique…</source>
        <translation>Sheet: consequence, rating, history…</translation>
    </message>
</context>
<context>
    <name>IntelligenceRow</name>
    <message>
        <source>source %1</source>
        <translation>source %1</translation>
    </message>
    <message>
        <source>source non dite</source>
        <translation>source not said</translation>
    </message>
    <message>
        <source>Confirmé</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Présumé</source>
        <translation>Presumed</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>à accuser par vous</source>
        <translation>to be acknowledged by you</translation>
    </message>
    <message>
        <source>désaccord : %1</source>
        <translation>conflict: %1</translation>
    </message>
    <message>
        <source>saisi %1</source>
        <translation>entered %1</translation>
    </message>
    <message>
        <source>Conséquence : %1</source>
        <translation>Consequence: %1</translation>
    </message>
    <message>
        <source>Deux postes disent autre chose : %1. À trancher sur la fiche.</source>
        <translation>Two posts say different things: %1. To be settled on the sheet.</translation>
    </message>
    <message>
        <source>%1 est confirmé</source>
        <translation>%1 is confirmed</translation>
    </message>
    <message>
        <source>Confirmer %1, qui est présumé</source>
        <translation>Confirm %1, which is presumed</translation>
    </message>
    <message>
        <source>Présumé : appuyez pour confirmer</source>
        <translation>Presumed: press to confirm</translation>
    </message>
    <message>
        <source>Voir sur la carte</source>
        <translation>Show on the map</translation>
    </message>
    <message>
        <source>Accuser réception</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Suite, accusés et liens</source>
        <translation>Follow-up, acknowledgements and links</translation>
    </message>
</context>
<context>
    <name>JoinCards</name>
    <message>
        <source>%1 demande à entrer</source>
        <translation>%1 asks to join</translation>
    </message>
    <message>
        <source>Demande d&apos;entrée</source>
        <translation>Request to join</translation>
    </message>
    <message>
        <source>Nombre à comparer : %1</source>
        <translation>Number to compare: %1</translation>
    </message>
    <message>
        <source>Même nombre sur son écran ? Admettre comme :</source>
        <translation>Same number on their screen? Admit as:</translation>
    </message>
    <message>
        <source>Un commandant doit répondre.</source>
        <translation>A commander must answer.</translation>
    </message>
    <message>
        <source>Observateur</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Rédacteur</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Commandant</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Refuser</source>
        <translation>Refuse</translation>
    </message>
</context>
<context>
    <name>JoinIncident</name>
    <message>
        <source>Rejoindre</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Incidents entendus sur le réseau. Le même code est en haut de l&apos;écran des postes qui y travaillent.</source>
        <translation>Incidents heard on the network. The same code is at the top of the screen of the posts working on it.</translation>
    </message>
    <message>
        <source>Écoute du réseau… Aucun incident entendu pour l&apos;instant. Vérifiez le câble ou le Wi-Fi, ou collez une invitation.</source>
        <translation>Listening to the network… No incident heard yet. Check the cable or the Wi-Fi, or paste an invitation.</translation>
    </message>
    <message>
        <source>Incidents entendus</source>
        <translation>Incidents heard</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>Déjà membre</source>
        <translation>Already a member</translation>
    </message>
    <message>
        <source>Demander à entrer</source>
        <translation>Ask to join</translation>
    </message>
    <message>
        <source>Demander à entrer dans %1</source>
        <translation>Ask to join %1</translation>
    </message>
    <message>
        <source>Invitation ou adresse d&apos;un poste</source>
        <translation>Invitation or address of a post</translation>
    </message>
    <message>
        <source>Collez une invitation, ou 192.168.1.4:47800</source>
        <translation>Paste an invitation, or 192.168.1.4:47800</translation>
    </message>
    <message>
        <source>Arrêter la recherche</source>
        <translation>Stop the search</translation>
    </message>
    <message>
        <source>Chercher dans le réseau</source>
        <translation>Search the network</translation>
    </message>
    <message>
        <source>Appelle une à une les adresses du réseau (254 au plus) : le service informatique peut le remarquer</source>
        <translation>Calls the network&apos;s addresses one by one (254 at most): the IT department may notice</translation>
    </message>
    <message>
        <source>Diagnostic réseau</source>
        <translation>Network diagnosis</translation>
    </message>
    <message>
        <source>Fichier ou QR code…</source>
        <translation>File or QR code…</translation>
    </message>
    <message>
        <source>Une invitation enregistrée, ou la photo de son QR code ; on peut aussi la déposer sur la fenêtre</source>
        <translation>A saved invitation, or the photograph of its QR code; it may also be dropped on the window</translation>
    </message>
    <message>
        <source>Coller une invitation ou l&apos;image de son QR code</source>
        <translation>Paste an invitation or the picture of its QR code</translation>
    </message>
    <message>
        <source>Caméra…</source>
        <translation>Camera…</translation>
    </message>
    <message>
        <source>Lit le QR code que montre l&apos;écran d&apos;un autre poste</source>
        <translation>Reads the QR code on another post&apos;s screen</translation>
    </message>
</context>
<context>
    <name>JoinProgress</name>
    <message>
        <source>Demande d&apos;entrée</source>
        <translation>Request to join</translation>
    </message>
    <message>
        <source>Demande terminée</source>
        <translation>Request finished</translation>
    </message>
    <message>
        <source>Demande d&apos;entrée en cours</source>
        <translation>Request to join in progress</translation>
    </message>
    <message>
        <source>Nombre à comparer : %1</source>
        <translation>Number to compare: %1</translation>
    </message>
    <message>
        <source>Lisez-le à voix haute ou par radio : s&apos;il diffère de celui du commandant, refusez.</source>
        <translation>Read it aloud or over the radio: if it differs from the commander&apos;s, refuse.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Give up</translation>
    </message>
</context>
<context>
    <name>LastingNotices</name>
    <message>
        <source>Garder cette identité</source>
        <translation>Keep this identity</translation>
    </message>
    <message>
        <source>Confirmer la nouvelle identité</source>
        <translation>Confirm the new identity</translation>
    </message>
    <message>
        <source>Donner une nouvelle identité à ce poste</source>
        <translation>Give this post a new identity</translation>
    </message>
    <message numerus="yes">
        <source>%n objet(s) mis de côté : Fanion s&apos;est arrêté deux fois en les montrant. Rien n&apos;est perdu, ils restent dans l&apos;incident.</source>
        <translation>
            <numerusform>%n object set aside: Fanion stopped twice while showing it. Nothing is lost, it stays in the incident.</numerusform>
            <numerusform>%n objects set aside: Fanion stopped twice while showing them. Nothing is lost, they stay in the incident.</numerusform>
        </translation>
    </message>
    <message>
        <source>Voir les objets mis de côté</source>
        <translation>See the objects set aside</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Couches</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Points d&apos;eau, établissements, sites sensibles : un fichier CSV ou GeoJSON devient une couche partagée.</source>
        <translation>Water points, premises, sensitive sites: a CSV or GeoJSON file becomes a shared layer.</translation>
    </message>
    <message>
        <source>Cacher %1 sur ce poste</source>
        <translation>Hide %1 on this post</translation>
    </message>
    <message>
        <source>Montrer %1 sur ce poste</source>
        <translation>Show %1 on this post</translation>
    </message>
    <message numerus="yes">
        <source>%n objet(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message>
        <source>Aller à %1 sur la carte</source>
        <translation>Go to %1 on the map</translation>
    </message>
    <message>
        <source>Fiche de %1</source>
        <translation>Details of %1</translation>
    </message>
    <message>
        <source>Mettre %1 à la corbeille, pour tous</source>
        <translation>Move %1 to the bin, for everyone</translation>
    </message>
    <message>
        <source>Importer des points…</source>
        <translation>Import points…</translation>
    </message>
    <message>
        <source>Carroyage</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Lambert-93, kilomètres</source>
        <translation>Lambert-93, kilometres</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Latitude, longitude</translation>
    </message>
    <message>
        <source>Fonds de carte</source>
        <translation>Base maps</translation>
    </message>
    <message>
        <source>Couches importées</source>
        <translation>Imported layers</translation>
    </message>
    <message>
        <source>Calques de la SITAC</source>
        <translation>Overlays of the SITAC</translation>
    </message>
    <message>
        <source>Fonds et couches</source>
        <translation>Maps and layers</translation>
    </message>
    <message>
        <source>Altitudes</source>
        <translation>Heights</translation>
    </message>
</context>
<context>
    <name>LayoutMenu</name>
    <message>
        <source>COS : carte et tâches</source>
        <translation>COS: map and tasks</translation>
    </message>
    <message>
        <source>Renseignement : carte et renseignement</source>
        <translation>Intelligence: map and intelligence</translation>
    </message>
    <message>
        <source>Moyens : carte et moyens</source>
        <translation>Means: map and means</translation>
    </message>
    <message>
        <source>Opérateur : carte et main courante</source>
        <translation>Operator: map and log</translation>
    </message>
    <message>
        <source>La carte seule</source>
        <translation>The map alone</translation>
    </message>
    <message>
        <source>Mur : carte et situation</source>
        <translation>Wall: map and situation</translation>
    </message>
    <message>
        <source>Mur : carte seule</source>
        <translation>Wall: map alone</translation>
    </message>
    <message>
        <source>Mur : situation seule</source>
        <translation>Wall: situation alone</translation>
    </message>
    <message>
        <source>Mur : carte et situation tour à tour</source>
        <translation>Wall: map and situation in turns</translation>
    </message>
    <message>
        <source>Revenir à la disposition de départ</source>
        <translation>Back to the start layout</translation>
    </message>
    <message>
        <source>Fermer l&apos;affichage mural</source>
        <translation>Close the wall display</translation>
    </message>
    <message>
        <source>Ouvrir l&apos;affichage mural</source>
        <translation>Open the wall display</translation>
    </message>
    <message>
        <source>Mur : la carte suit la mienne</source>
        <translation>Wall: its map follows mine</translation>
    </message>
</context>
<context>
    <name>LineTools</name>
    <message>
        <source>Tracé</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Inverser le sens</source>
        <translation>Reverse</translation>
    </message>
    <message>
        <source>Changer de côté</source>
        <translation>Change sides</translation>
    </message>
    <message>
        <source>Simplifier le tracé</source>
        <translation>Simplify the line</translation>
    </message>
    <message>
        <source>Arrondir le tracé</source>
        <translation>Round the line</translation>
    </message>
    <message>
        <source>Nettoyer le trait</source>
        <translation>Clean up the line</translation>
    </message>
    <message>
        <source>Scinder la ligne</source>
        <translation>Split the line</translation>
    </message>
    <message>
        <source>Joindre les lignes</source>
        <translation>Join lines</translation>
    </message>
    <message>
        <source>Scinder la zone par un trait</source>
        <translation>Split the area with a line</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Ce poste est seul sur l&apos;incident</source>
        <translation>This post is alone on the incident</translation>
    </message>
    <message numerus="yes">
        <source>%n poste(s), tous ont tout</source>
        <translation>
            <numerusform>%n post, it has everything</numerusform>
            <numerusform>%n posts, all have everything</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sur %n poste(s) ont tout</source>
        <translation>
            <numerusform>%1 of %n post has everything</numerusform>
            <numerusform>%1 of %n posts have everything</numerusform>
        </translation>
    </message>
    <message>
        <source>aucun autre poste en liaison</source>
        <translation>no other post linked</translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) en liaison</source>
        <translation>
            <numerusform>%n other linked</numerusform>
            <numerusform>%n others linked</numerusform>
        </translation>
    </message>
    <message>
        <source>en attente d&apos;envoi : %1</source>
        <translation>waiting to be sent: %1</translation>
    </message>
    <message>
        <source>en réception : %1</source>
        <translation>being received: %1</translation>
    </message>
    <message>
        <source>%1 vu à %2</source>
        <translation>%1 seen at %2</translation>
    </message>
    <message numerus="yes">
        <source>%n poste(s) par relais</source>
        <translation>
            <numerusform>%n post relayed</numerusform>
            <numerusform>%n posts relayed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogBoard</name>
    <message>
        <source>Main courante</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>La main courante est vide</source>
        <translation>The log is empty</translation>
    </message>
    <message>
        <source>Rien ne correspond à la recherche</source>
        <translation>Nothing matches the search</translation>
    </message>
    <message>
        <source>Chaque ligne porte l&apos;heure du fait, l&apos;heure de saisie, son auteur et un numéro qui ne change plus.</source>
        <translation>Each line carries the time of the event, the time of entry, its author and a number that never changes.</translation>
    </message>
    <message numerus="yes">
        <source>%n lignes cachées par les filtres</source>
        <translation>
            <numerusform>%n line hidden by the filters</numerusform>
            <numerusform>%n lines hidden by the filters</numerusform>
        </translation>
    </message>
    <message>
        <source>Joindre à une nouvelle ligne</source>
        <translation>Attach to a new line</translation>
    </message>
</context>
<context>
    <name>LogComposerBar</name>
    <message>
        <source>Type de message</source>
        <translation>Type of message</translation>
    </message>
    <message>
        <source>Heure du fait, vide : maintenant</source>
        <translation>Time of the event, empty: now</translation>
    </message>
    <message>
        <source>HHMM</source>
        <translation>HHMM</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>De</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>À</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Moyen : canal, téléphone, verbal</source>
        <translation>By: channel, telephone, word of mouth</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Pour… : à accuser par une fonction</source>
        <translation>For…: to be acknowledged by a function</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Message en cinq points : je suis, je vois, je prévois, je fais, je demande</source>
        <translation>Message in five parts: I am at, I see, I expect, I am doing, I request</translation>
    </message>
    <message>
        <source>Texte du message</source>
        <translation>Text of the message</translation>
    </message>
    <message>
        <source>Texte, Entrée</source>
        <translation>Text, Enter</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Aucune autre fonction tenue sur les postes</source>
        <translation>No other function is held on the posts</translation>
    </message>
    <message>
        <source>Joindre un fichier, %1 au plus</source>
        <translation>Attach a file, %1 at most</translation>
    </message>
    <message>
        <source>Retirer de la ligne</source>
        <translation>Take off the line</translation>
    </message>
</context>
<context>
    <name>LogCorrection</name>
    <message>
        <source>Corriger par une nouvelle ligne</source>
        <translation>Correct with a new line</translation>
    </message>
    <message>
        <source>Texte corrigé</source>
        <translation>Corrected text</translation>
    </message>
    <message>
        <source>Texte corrigé, Entrée</source>
        <translation>Corrected text, Enter</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>Chercher dans la main courante</source>
        <translation>Search the log</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Type de ligne montré</source>
        <translation>Type of line shown</translation>
    </message>
    <message>
        <source>Tous les types</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>Automatique</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>De, à ou pour qui</source>
        <translation>From, to or for whom</translation>
    </message>
    <message>
        <source>De, à, pour tous</source>
        <translation>From, to, for all</translation>
    </message>
    <message>
        <source>À traiter (%1)</source>
        <translation>To do (%1)</translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>À accuser (%1)</source>
        <translation>To acknowledge (%1)</translation>
    </message>
    <message>
        <source>À accuser</source>
        <translation>To acknowledge</translation>
    </message>
    <message>
        <source>Automatiques</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Sur %1</source>
        <translation>About %1</translation>
    </message>
    <message>
        <source>Sur la sélection</source>
        <translation>About the selection</translation>
    </message>
</context>
<context>
    <name>LogMenu</name>
    <message>
        <source>Corriger par une nouvelle ligne…</source>
        <translation>Correct by a new line…</translation>
    </message>
    <message>
        <source>En faire un renseignement</source>
        <translation>Make it intelligence</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>saisi %1</source>
        <translation>entered %1</translation>
    </message>
    <message>
        <source>corrigé par %1</source>
        <translation>corrected by %1</translation>
    </message>
    <message>
        <source>corrige %1</source>
        <translation>corrects %1</translation>
    </message>
    <message>
        <source>URGENT</source>
        <translation>URGENT</translation>
    </message>
    <message>
        <source>Automatique</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>à accuser par vous</source>
        <translation>to be acknowledged by you</translation>
    </message>
    <message>
        <source>Accuser réception</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Écrire dans la main courante</source>
        <translation>Write into the log</translation>
    </message>
    <message>
        <source>Suite, accusés et liens</source>
        <translation>Follow-up, acknowledgements and links</translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) jointe(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message>
        <source>Joindre à la ligne %1</source>
        <translation>Attach to line %1</translation>
    </message>
</context>
<context>
    <name>LookStrips</name>
    <message>
        <source>Vous appelez à votre vue : %1</source>
        <translation>You are calling all to your view: %1</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Vous suivez la vue de %1</source>
        <translation>You are following %1&apos;s view</translation>
    </message>
    <message>
        <source>Vous suivez la vue de %1, qui n&apos;est plus en contact</source>
        <translation>You are following %1&apos;s view; that post is out of touch</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Votre vue d&apos;avant est gardée</source>
        <translation>Your view from before is kept</translation>
    </message>
    <message>
        <source>Y revenir</source>
        <translation>Go back to it</translation>
    </message>
    <message>
        <source>Ne plus la garder</source>
        <translation>Do not keep it</translation>
    </message>
    <message>
        <source>Votre vue est suivie par %1</source>
        <translation>Your view is followed by %1</translation>
    </message>
    <message>
        <source>Carte figée « %1 », vue par %2</source>
        <translation>Frozen map &quot;%1&quot;, seen by %2</translation>
    </message>
    <message>
        <source>Revenir au présent</source>
        <translation>Back to the present</translation>
    </message>
    <message>
        <source>Caché sur ce poste : %1</source>
        <translation>Hidden on this post: %1</translation>
    </message>
    <message>
        <source>Tout montrer</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>[EXERCICE] %1 · Fanion</source>
        <translation>[EXERCISE] %1 · Fanion</translation>
    </message>
    <message>
        <source>%1 · Fanion</source>
        <translation>%1 · Fanion</translation>
    </message>
    <message>
        <source>Ouvrir un incident</source>
        <translation>Open an incident</translation>
    </message>
    <message>
        <source>Incidents Fanion (*.fanion)</source>
        <translation>Fanion incidents (*.fanion)</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Importer des points</source>
        <translation>Import points</translation>
    </message>
    <message>
        <source>Points (*.csv *.geojson *.json *.txt)</source>
        <translation>Points (*.csv *.geojson *.json *.txt)</translation>
    </message>
    <message>
        <source>Enregistrer une copie</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Exporter pour une autre machine</source>
        <translation>Export for another machine</translation>
    </message>
    <message>
        <source>Fichiers d&apos;échange Fanion (*.fanion-echange)</source>
        <translation>Fanion exchange files (*.fanion-echange)</translation>
    </message>
    <message>
        <source>Fusionner des fichiers</source>
        <translation>Merge files</translation>
    </message>
    <message>
        <source>Échanges et copies Fanion (*.fanion-echange *.fanion *.apart)</source>
        <translation>Fanion exchange files and copies (*.fanion-echange *.fanion *.apart)</translation>
    </message>
    <message>
        <source>Ouvrir une invitation</source>
        <translation>Open an invitation</translation>
    </message>
    <message>
        <source>Invitations et images (*.fanion-invitation *.png *.jpg *.jpeg *.webp *.bmp *.gif)</source>
        <translation>Invitations and pictures (*.fanion-invitation *.png *.jpg *.jpeg *.webp *.bmp *.gif)</translation>
    </message>
    <message>
        <source>Enregistrer l&apos;invitation</source>
        <translation>Save the invitation</translation>
    </message>
    <message>
        <source>Invitations Fanion (*.fanion-invitation)</source>
        <translation>Fanion invitations (*.fanion-invitation)</translation>
    </message>
    <message>
        <source>Ajouter un fond de carte</source>
        <translation>Add a base map</translation>
    </message>
    <message>
        <source>Fonds de carte (*.mbtiles *.pmtiles *.gpkg *.tif *.tiff *.jp2)</source>
        <translation>Base maps (*.mbtiles *.pmtiles *.gpkg *.tif *.tiff *.jp2)</translation>
    </message>
    <message>
        <source>Ajouter un catalogue de symboles</source>
        <translation>Add a catalogue of signs</translation>
    </message>
    <message>
        <source>Catalogues de symboles (*.json)</source>
        <translation>Catalogues of signs (*.json)</translation>
    </message>
    <message>
        <source>Exporter la liste des victimes, avec les noms</source>
        <translation>Export the list of victims, with names</translation>
    </message>
    <message>
        <source>Exporter la liste des victimes</source>
        <translation>Export the list of victims</translation>
    </message>
    <message>
        <source>Tableau (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Exporter le tableau</source>
        <translation>Export the board</translation>
    </message>
    <message>
        <source>Enregistrer l&apos;impression</source>
        <translation>Save the print</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Ajouter des altitudes</source>
        <translation>Add heights</translation>
    </message>
    <message>
        <source>Altitudes (*.asc *.tif *.tiff *.hgt *.gpkg)</source>
        <translation>Heights (*.asc *.tif *.tiff *.hgt *.gpkg)</translation>
    </message>
    <message>
        <source>Ajouter un dossier d&apos;altitudes</source>
        <translation>Add a folder of heights</translation>
    </message>
    <message>
        <source>Exporter la carte</source>
        <translation>Export the map</translation>
    </message>
</context>
<context>
    <name>MainPage</name>
    <message>
        <source>tâche : </source>
        <translation>t: </translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Copier %1</source>
        <translation>Copy %1</translation>
    </message>
    <message>
        <source>Centrer la carte ici</source>
        <translation>Centre the map here</translation>
    </message>
    <message>
        <source>Couper</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Dupliquer</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Coller ici</source>
        <translation>Paste here</translation>
    </message>
    <message>
        <source>Coller à l&apos;endroit d&apos;origine</source>
        <translation>Paste where it was</translation>
    </message>
    <message>
        <source>Ctrl+Maj+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Déverrouiller</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Grouper</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Dégrouper</source>
        <translation>Ungroup</translation>
    </message>
    <message>
        <source>Ctrl+Maj+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Inverser le sens</source>
        <translation>Reverse</translation>
    </message>
    <message>
        <source>Changer de côté</source>
        <translation>Change sides</translation>
    </message>
    <message>
        <source>Simplifier à %1 près</source>
        <translation>Simplify within %1</translation>
    </message>
    <message>
        <source>Arrondir le tracé</source>
        <translation>Round the line</translation>
    </message>
    <message>
        <source>Nettoyer le trait</source>
        <translation>Clean up the line</translation>
    </message>
    <message>
        <source>Scinder la ligne ici</source>
        <translation>Split the line here</translation>
    </message>
    <message>
        <source>Joindre les lignes</source>
        <translation>Join lines</translation>
    </message>
    <message>
        <source>Périmètres autour…</source>
        <translation>Perimeters around…</translation>
    </message>
    <message>
        <source>Noter un renseignement ici…</source>
        <translation>Note intelligence here…</translation>
    </message>
    <message>
        <source>Profil du terrain…</source>
        <translation>Profile of the ground…</translation>
    </message>
    <message>
        <source>Scinder la zone par un trait…</source>
        <translation>Split the area with a line…</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Cliquez sur la carte pour placer %1, Échap pour renoncer</source>
        <translation>Click on the map to place %1, Esc to give up</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Voir tout le tableau</source>
        <translation>See the whole board</translation>
    </message>
    <message>
        <source>Appeler tous les postes à cette vue</source>
        <translation>Call all posts to this view</translation>
    </message>
    <message>
        <source>Vue précédente</source>
        <translation>Previous view</translation>
    </message>
    <message>
        <source>Vue suivante</source>
        <translation>Next view</translation>
    </message>
    <message numerus="yes">
        <source>%n objet(s) d&apos;un calque verrouillé, laissé(s) en place</source>
        <translation>
            <numerusform>%n object on a locked overlay left in place</numerusform>
            <numerusform>%n objects on a locked overlay left in place</numerusform>
        </translation>
    </message>
    <message>
        <source>Cliquez sur la ligne où la scinder, Échap pour renoncer</source>
        <translation>Click on the line where to split it, Escape to give up</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Photos, PDF : joindre à %1</source>
        <translation>Photos, PDF: attach to %1</translation>
    </message>
    <message>
        <source>Photos, PDF, fonds de carte, points</source>
        <translation>Photos, PDF, base maps, points</translation>
    </message>
    <message>
        <source>Joindre la carte telle qu&apos;on la voit à une ligne de main courante</source>
        <translation>Attach the map as it is seen to a line of the log</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Cliquer au centre du cercle</source>
        <translation>Click the centre of the circle</translation>
    </message>
    <message>
        <source>Cliquer pour poser le premier point</source>
        <translation>Click to set the first point</translation>
    </message>
    <message>
        <source>Entrée ou double-clic pour finir · Retour arrière pour ôter un point</source>
        <translation>Enter or double-click to finish · Backspace to remove a point</translation>
    </message>
    <message>
        <source>Relâcher pour déplacer · Échap pour annuler</source>
        <translation>Release to move · Esc to cancel</translation>
    </message>
    <message>
        <source>Relâcher pour orienter · Maj par pas de 15°</source>
        <translation>Release to rotate · Shift for steps of 15°</translation>
    </message>
    <message>
        <source>Relâcher pour sélectionner ce qui est dans le cadre</source>
        <translation>Release to select what is in the frame</translation>
    </message>
    <message>
        <source>%1 ▏ longueur, puis cap : « 350 45 » · Entrée pour poser le point</source>
        <translation>%1 ▏ length, then bearing: “350 45” · Enter to set the point</translation>
    </message>
    <message>
        <source>Cliquer pour une nouvelle mesure · Échap pour l&apos;effacer</source>
        <translation>Click for a new measure · Escape to clear it</translation>
    </message>
    <message>
        <source>Cliquer sur le bord du cercle, ou taper son rayon · Échap pour annuler</source>
        <translation>Click on the edge of the circle, or type its radius · Escape to cancel</translation>
    </message>
    <message>
        <source>Cliquer le point suivant, ou taper longueur et cap · Retour arrière pour l&apos;ôter</source>
        <translation>Click the next point, or type length and bearing · Backspace to take it back</translation>
    </message>
    <message>
        <source>Entrée pour finir · premier point pour la surface</source>
        <translation>Enter to end · the first point for the area</translation>
    </message>
    <message>
        <source>Cliquer ou Entrée pour placer · Maj pour en placer plusieurs · Échap pour finir</source>
        <translation>Click or Enter to place · Shift to place several · Esc to end</translation>
    </message>
    <message>
        <source>Relâcher pour finir le trait · Échap pour l&apos;abandonner</source>
        <translation>Release to end the stroke · Escape to give it up</translation>
    </message>
    <message>
        <source>Tracer à main levée en tenant appuyé · « Nettoyer le trait » ensuite · V pour finir</source>
        <translation>Hold and draw · &quot;Clean up&quot; afterwards · V to end</translation>
    </message>
    <message>
        <source>Entourer ce qui est à sélectionner, en tenant appuyé · Maj pour ajouter</source>
        <translation>Hold and go round what is to be selected · Shift to add</translation>
    </message>
    <message>
        <source>Relâcher pour écarter ou rapprocher · Échap pour annuler</source>
        <translation>Release to spread or draw together · Escape to cancel</translation>
    </message>
    <message>
        <source>Traverser la zone de part en part · Entrée ou double-clic pour scinder</source>
        <translation>Draw right through the area · Enter or double click to split</translation>
    </message>
</context>
<context>
    <name>MeansBoard</name>
    <message>
        <source>Moyens</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Chercher un moyen</source>
        <translation>Search for means</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message numerus="yes">
        <source>%n engagé(s)</source>
        <translation>
            <numerusform>%n deployed</numerusform>
            <numerusform>%n deployed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendu(s)</source>
        <translation>
            <numerusform>%n expected</numerusform>
            <numerusform>%n expected</numerusform>
        </translation>
    </message>
    <message>
        <source>Type du nouveau moyen</source>
        <translation>Type of the new means</translation>
    </message>
    <message>
        <source>FPT</source>
        <translation>FPT</translation>
    </message>
    <message>
        <source>CIS ou numéro du nouveau moyen</source>
        <translation>Station (CIS) or number of the new means</translation>
    </message>
    <message>
        <source>CIS, n°</source>
        <translation>CIS, no.</translation>
    </message>
    <message>
        <source>Demander</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Demander ce moyen</source>
        <translation>Request this means</translation>
    </message>
    <message>
        <source>Tous %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>Tableau des moyens</source>
        <translation>Means board</translation>
    </message>
    <message>
        <source>Aucun moyen</source>
        <translation>No means</translation>
    </message>
    <message>
        <source>Aucun moyen ne correspond</source>
        <translation>No means match</translation>
    </message>
    <message>
        <source>Tapez le type et le CIS ci-dessus, ou en bas une ligne comme « FPT RNS engagé S1 1432 ».</source>
        <translation>Type the type and the CIS above, or below a line such as “FPT RNS engagé S1 1432”.</translation>
    </message>
    <message>
        <source>Effacez la recherche ou le filtre d&apos;état.</source>
        <translation>Clear the search or the state filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n en retard</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message>
        <source>Totaux : %1</source>
        <translation>Totals: %1</translation>
    </message>
</context>
<context>
    <name>MeansChip</name>
    <message>
        <source>%1 : changer de secteur</source>
        <translation>%1: change sector</translation>
    </message>
</context>
<context>
    <name>MeansHeader</name>
    <message>
        <source>Trier par %1</source>
        <translation>Sort by %1</translation>
    </message>
    <message>
        <source>Indicatif</source>
        <translation>Call sign</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Secteur</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Parti</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Libéré</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Sortir du groupe</source>
        <translation>Leave the group</translation>
    </message>
    <message>
        <source>Dem.</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Eng.</source>
        <translation>Eng.</translation>
    </message>
    <message>
        <source>Rentré</source>
        <translation>Home</translation>
    </message>
</context>
<context>
    <name>MeansMenu</name>
    <message>
        <source>Relever %1 par…</source>
        <translation>Relieve %1 with…</translation>
    </message>
    <message>
        <source>Réunir les %1 moyens en un groupe</source>
        <translation>Make a group of the %1 means</translation>
    </message>
    <message>
        <source>Mettre dans un nouveau groupe</source>
        <translation>Put into a new group</translation>
    </message>
    <message>
        <source>Rattacher à…</source>
        <translation>Put under…</translation>
    </message>
    <message>
        <source>Ctrl+→</source>
        <translation>Ctrl+→</translation>
    </message>
    <message>
        <source>Remonter d&apos;un niveau</source>
        <translation>One level up</translation>
    </message>
    <message>
        <source>Ctrl+←</source>
        <translation>Ctrl+←</translation>
    </message>
    <message>
        <source>Montrer sur la carte</source>
        <translation>Show on the map</translation>
    </message>
    <message>
        <source>Aucun moyen disponible</source>
        <translation>No means available</translation>
    </message>
    <message>
        <source>Aucun groupe ni colonne</source>
        <translation>No group or column</translation>
    </message>
</context>
<context>
    <name>MeansNameCell</name>
    <message>
        <source>Déplier %1</source>
        <translation>Unfold %1</translation>
    </message>
    <message>
        <source>Replier %1</source>
        <translation>Fold %1</translation>
    </message>
    <message>
        <source>%1 subordonnés</source>
        <translation>%1 subordinates</translation>
    </message>
</context>
<context>
    <name>MeansRow</name>
    <message>
        <source>État de %1 : %2</source>
        <translation>State of %1: %2</translation>
    </message>
    <message>
        <source>Secteur de %1 : %2</source>
        <translation>Sector of %1: %2</translation>
    </message>
    <message>
        <source>Passer %1 à : %2</source>
        <translation>Set %1 to: %2</translation>
    </message>
    <message>
        <source>plus de 4 subordonnés</source>
        <translation>more than 4 subordinates</translation>
    </message>
    <message>
        <source>transporte %1</source>
        <translation>carries %1</translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Autres gestes pour %1</source>
        <translation>Other gestures for %1</translation>
    </message>
    <message>
        <source>Joindre à %1</source>
        <translation>Attach to %1</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>horloge en avance de %1 min</source>
        <translation>clock %1 min fast</translation>
    </message>
    <message>
        <source>horloge en retard de %1 min</source>
        <translation>clock %1 min slow</translation>
    </message>
    <message>
        <source>exclu</source>
        <translation>excluded</translation>
    </message>
    <message>
        <source>ce poste</source>
        <translation>this post</translation>
    </message>
    <message>
        <source>connecté</source>
        <translation>connected</translation>
    </message>
    <message>
        <source>pas encore vu d&apos;ici</source>
        <translation>not seen from here yet</translation>
    </message>
    <message>
        <source>vu %1</source>
        <translation>seen %1</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>a tout</source>
        <translation>has everything</translation>
    </message>
    <message numerus="yes">
        <source>il lui manque %n modification(s)</source>
        <translation>
            <numerusform>%n change missing</numerusform>
            <numerusform>%n changes missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Commandant (relève d&apos;office)</source>
        <translation>Commander (by succession)</translation>
    </message>
    <message>
        <source>connecté par relais</source>
        <translation>connected through others</translation>
    </message>
</context>
<context>
    <name>MissingPosts</name>
    <message>
        <source>Un poste manque ?</source>
        <translation>Is a post missing?</translation>
    </message>
    <message>
        <source>Adresses tapées</source>
        <translation>Typed addresses</translation>
    </message>
    <message>
        <source>Ne plus appeler %1</source>
        <translation>Stop calling %1</translation>
    </message>
    <message>
        <source>Adresse d&apos;un poste</source>
        <translation>Address of a post</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Ajouter une adresse</source>
        <translation>Add an address</translation>
    </message>
    <message>
        <source>L&apos;appeler dès maintenant et à chaque ouverture, jusqu&apos;à ce qu&apos;il réponde</source>
        <translation>Call it from now on, and whenever the incident is opened, until it answers</translation>
    </message>
    <message>
        <source>Arrêter la recherche</source>
        <translation>Stop the search</translation>
    </message>
    <message>
        <source>Chercher dans le réseau</source>
        <translation>Search the network</translation>
    </message>
    <message>
        <source>Appelle une à une les adresses du réseau (254 au plus) : le service informatique peut le remarquer</source>
        <translation>Calls the network&apos;s addresses one by one (254 at most): the IT department may notice</translation>
    </message>
    <message>
        <source>Diagnostic réseau</source>
        <translation>Network diagnosis</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>Diagnostic réseau</source>
        <translation>Network diagnosis</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Examine</translation>
    </message>
    <message>
        <source>Essaie le réseau de ce poste, en deux à six secondes, sans rien interrompre</source>
        <translation>Tries this post&apos;s network, in two to six seconds, interrupting nothing</translation>
    </message>
    <message>
        <source>Copier tout le diagnostic</source>
        <translation>Copy the whole diagnosis</translation>
    </message>
    <message>
        <source>Constats</source>
        <translation>Findings</translation>
    </message>
</context>
<context>
    <name>NewIncident</name>
    <message>
        <source>Nouvel incident</source>
        <translation>New incident</translation>
    </message>
    <message>
        <source>Titre de l&apos;incident</source>
        <translation>Incident title</translation>
    </message>
    <message>
        <source>Titre, par exemple Feu d&apos;entrepôt à Bruz</source>
        <translation>Title, for example Warehouse fire in Bruz</translation>
    </message>
    <message>
        <source>Enregistré au fur et à mesure dans %1</source>
        <translation>Saved as you go in %1</translation>
    </message>
    <message>
        <source>C&apos;est un exercice : marqué EXERCICE partout</source>
        <translation>This is an exercise: marked EXERCISE everywhere</translation>
    </message>
    <message>
        <source>Modèles d&apos;incident</source>
        <translation>Templates of incidents</translation>
    </message>
    <message>
        <source>Incident vierge</source>
        <translation>Blank incident</translation>
    </message>
    <message>
        <source>Un tableau vide</source>
        <translation>An empty board</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Fermer l&apos;avis</source>
        <translation>Close the notice</translation>
    </message>
</context>
<context>
    <name>Oct</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>sans canal</source>
        <translation>no channel</translation>
    </message>
    <message>
        <source>%1 – %2 : %3</source>
        <translation>%1 – %2: %3</translation>
    </message>
</context>
<context>
    <name>OctBox</name>
    <message>
        <source>canal %1</source>
        <translation>channel %1</translation>
    </message>
    <message>
        <source>sans chef</source>
        <translation>no chief</translation>
    </message>
</context>
<context>
    <name>OctEditor</name>
    <message>
        <source>Canal avec le CODIS</source>
        <translation>Channel with the CODIS</translation>
    </message>
    <message>
        <source>Canal avec l&apos;échelon au-dessus</source>
        <translation>Channel with who is above</translation>
    </message>
    <message>
        <source>Chef</source>
        <translation>Chief</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Sheet</translation>
    </message>
</context>
<context>
    <name>OctView</name>
    <message>
        <source>sans canal</source>
        <translation>no channel</translation>
    </message>
</context>
<context>
    <name>OrderBlock</name>
    <message>
        <source>Reprendre le tableau d&apos;anticipation</source>
        <translation>Take up the board of anticipation</translation>
    </message>
</context>
<context>
    <name>OrderFrame</name>
    <message>
        <source>Des faits, en lignes courtes : quoi, où, enjeux, moyens sur place.</source>
        <translation>Facts, in short lines: what, where, what is at stake, means on scene.</translation>
    </message>
    <message>
        <source>Ce qui peut arriver, à quelle échéance, et ce qui le montrerait.</source>
        <translation>What may happen, by when, and what would show it.</translation>
    </message>
    <message>
        <source>Trois au plus, numérotés, verbe à l&apos;infinitif.</source>
        <translation>Three at most, numbered, each beginning with a verb.</translation>
    </message>
    <message>
        <source>Ce que l&apos;agrès doit obtenir.</source>
        <translation>What the engine is to achieve.</translation>
    </message>
    <message>
        <source>1.1, 1.2… : comment atteindre l&apos;objectif 1.</source>
        <translation>1.1, 1.2…: how to reach objective 1.</translation>
    </message>
    <message>
        <source>Qui, mission, où et comment, moyens complémentaires.</source>
        <translation>Who, mission, where and how, additional means.</translation>
    </message>
    <message>
        <source>COS, secteurs et chefs, PC, canaux, rythme des comptes rendus.</source>
        <translation>Incident commander, sectors and leaders, command post, channels, rhythm of reports.</translation>
    </message>
    <message>
        <source>CRM, eau, carburant, vivres, relève, soutien sanitaire.</source>
        <translation>Staging area, water, fuel, food, relief, medical support.</translation>
    </message>
    <message>
        <source>Dangers, protections, itinéraire et zone de repli.</source>
        <translation>Dangers, protection, escape route and safety zone.</translation>
    </message>
    <message>
        <source>Ordre</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>%1, ordre</source>
        <translation>%1, order</translation>
    </message>
    <message>
        <source> de %1</source>
        <translation> from %1</translation>
    </message>
    <message>
        <source>À terminer pour %1.</source>
        <translation>To be done by %1.</translation>
    </message>
    <message>
        <source>Canal %1.</source>
        <translation>Channel %1.</translation>
    </message>
    <message>
        <source>Accusez réception.</source>
        <translation>Acknowledge.</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Ordre : %1</source>
        <translation>Order: %1</translation>
    </message>
    <message>
        <source>Cet ordre est dans la corbeille</source>
        <translation>This order is in the bin</translation>
    </message>
    <message>
        <source>Cadre %1</source>
        <translation>Frame %1</translation>
    </message>
    <message>
        <source>À lire à la radio</source>
        <translation>To be read on the radio</translation>
    </message>
    <message>
        <source>Copier l&apos;ordre</source>
        <translation>Copy the order</translation>
    </message>
    <message>
        <source>Accusés de réception</source>
        <translation>Acknowledgements</translation>
    </message>
    <message>
        <source>attendu de %1</source>
        <translation>awaited from %1</translation>
    </message>
    <message>
        <source>Personne n&apos;est encore désigné.</source>
        <translation>Nobody is named yet.</translation>
    </message>
    <message>
        <source>Noter un accusé…</source>
        <translation>Note an acknowledgement…</translation>
    </message>
    <message>
        <source>Tous ont répondu</source>
        <translation>All have answered</translation>
    </message>
</context>
<context>
    <name>OverlayList</name>
    <message>
        <source>Cacher %1 sur ce poste</source>
        <translation>Hide %1 on this post</translation>
    </message>
    <message>
        <source>Montrer %1 sur ce poste</source>
        <translation>Show %1 on this post</translation>
    </message>
    <message>
        <source>Déverrouiller %1 : se déplace et se modifie de nouveau sur la carte</source>
        <translation>Unlock %1: can be moved and changed on the map again</translation>
    </message>
    <message>
        <source>Verrouiller %1 sur ce poste : ne se déplace plus par mégarde</source>
        <translation>Lock %1 on this post: no longer moved by a slip of the hand</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>réalisé, en cours</source>
        <translation>done, under way</translation>
    </message>
    <message>
        <source>Idée de manœuvre</source>
        <translation>Idée de manœuvre</translation>
    </message>
    <message>
        <source>prévu</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>Anticipation</source>
        <translation>Anticipation</translation>
    </message>
    <message>
        <source>anticipé</source>
        <translation>anticipated</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>actions finies, secteurs fermés</source>
        <translation>finished actions, closed sectors</translation>
    </message>
    <message>
        <source>Moyens</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Secteurs</source>
        <translation>Sectors</translation>
    </message>
    <message>
        <source>Symboles</source>
        <translation>Symbols</translation>
    </message>
    <message>
        <source>Lignes et flèches</source>
        <translation>Lines and arrows</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Areas</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>Préparer une zone</source>
        <translation>Prepare an area</translation>
    </message>
    <message>
        <source>Gardez sur cette machine un fond de carte en ligne : il s&apos;affichera sans réseau.</source>
        <translation>Keep an online map on this machine: it will show without a network.</translation>
    </message>
    <message>
        <source>Fond</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Ce que la carte montre</source>
        <translation>What the map shows</translation>
    </message>
    <message>
        <source>La zone sélectionnée</source>
        <translation>The selected area</translation>
    </message>
    <message>
        <source>%1 km autour du centre</source>
        <translation>%1 km around the centre</translation>
    </message>
    <message>
        <source>Du niveau</source>
        <translation>From level</translation>
    </message>
    <message>
        <source>au niveau</source>
        <translation>to level</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Par exemple : Plan IGN, Istres</source>
        <translation>For example: IGN map, Istres</translation>
    </message>
    <message>
        <source>Télécharger</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Une commune, un département…</source>
        <translation>A commune, a département…</translation>
    </message>
</context>
<context>
    <name>PackPlaceBox</name>
    <message>
        <source>Commune ou département</source>
        <translation>Commune or département</translation>
    </message>
    <message>
        <source>Nom, code postal, « 13 »…</source>
        <translation>Name, postal code, &quot;13&quot;…</translation>
    </message>
    <message>
        <source>1 km de plus</source>
        <translation>1 km more</translation>
    </message>
    <message>
        <source>1 km de moins</source>
        <translation>1 km less</translation>
    </message>
</context>
<context>
    <name>PackRows</name>
    <message>
        <source>Interrompre</source>
        <translation>Interrupt</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Reprendre %1</source>
        <translation>Resume %1</translation>
    </message>
    <message>
        <source>Supprimer ce qui est arrivé de %1</source>
        <translation>Delete what has come of %1</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>jaune</source>
        <translation>yellow</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>pink</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>bleu</source>
        <translation>blue</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>turquoise</translation>
    </message>
    <message>
        <source>vert</source>
        <translation>green</translation>
    </message>
    <message>
        <source>blanc</source>
        <translation>white</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message>
        <source>proposée</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>verrouillée</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>a sa tâche</source>
        <translation>has its task</translation>
    </message>
    <message>
        <source>à la main courante</source>
        <translation>in the log</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Avec la sélection</source>
        <translation>With the selection</translation>
    </message>
    <message>
        <source>Voter, ou retirer son vote</source>
        <translation>Vote, or take the vote back</translation>
    </message>
    <message>
        <source>En faire une tâche</source>
        <translation>Make a task of it</translation>
    </message>
    <message>
        <source>Écrire à la main courante</source>
        <translation>Write it in the log</translation>
    </message>
    <message>
        <source>Catégorie…</source>
        <translation>Category…</translation>
    </message>
    <message>
        <source>Aligner, répartir…</source>
        <translation>Align, spread…</translation>
    </message>
    <message>
        <source>Publier la sélection</source>
        <translation>Publish the selection</translation>
    </message>
    <message>
        <source>Autres actions…</source>
        <translation>More…</translation>
    </message>
    <message>
        <source>Mettre à la corbeille</source>
        <translation>Put into the bin</translation>
    </message>
    <message>
        <source>Suppr</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>PageAlignMenu</name>
    <message>
        <source>Aligner à gauche</source>
        <translation>Align left</translation>
    </message>
    <message>
        <source>Centrer en colonne</source>
        <translation>Centre in a column</translation>
    </message>
    <message>
        <source>Aligner à droite</source>
        <translation>Align right</translation>
    </message>
    <message>
        <source>Aligner en haut</source>
        <translation>Align top</translation>
    </message>
    <message>
        <source>Centrer en ligne</source>
        <translation>Centre in a row</translation>
    </message>
    <message>
        <source>Aligner en bas</source>
        <translation>Align bottom</translation>
    </message>
    <message>
        <source>Répartir en largeur</source>
        <translation>Spread across</translation>
    </message>
    <message>
        <source>Répartir en hauteur</source>
        <translation>Spread down</translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message>
        <source>Texte de l&apos;élément</source>
        <translation>Text of the item</translation>
    </message>
</context>
<context>
    <name>PageItemMenu</name>
    <message>
        <source>Nouvelle note ici</source>
        <translation>New note here</translation>
    </message>
    <message>
        <source>Modifier le texte</source>
        <translation>Edit the text</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Dupliquer</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Devant</source>
        <translation>To the front</translation>
    </message>
    <message>
        <source>Derrière</source>
        <translation>To the back</translation>
    </message>
    <message>
        <source>Lettres plus grandes</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>Lettres plus petites</source>
        <translation>Smaller letters</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Déverrouiller</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Coller ici</source>
        <translation>Paste here</translation>
    </message>
    <message>
        <source>Fiche, liens et historique</source>
        <translation>Sheet, links and history</translation>
    </message>
    <message>
        <source>Voir l&apos;image en grand</source>
        <translation>View the picture large</translation>
    </message>
</context>
<context>
    <name>PageLegend</name>
    <message>
        <source>Jaune</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Bleu</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Vert</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Blanc</source>
        <translation>White</translation>
    </message>
    <message>
        <source>Couleurs et légende</source>
        <translation>Colours and legend</translation>
    </message>
    <message>
        <source>%1 (double-clic : ce qu&apos;elle veut dire)</source>
        <translation>%1 (double-click: what it means)</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Renommer…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Avancer d&apos;un rang</source>
        <translation>One to the front</translation>
    </message>
    <message>
        <source>Reculer d&apos;un rang</source>
        <translation>One to the back</translation>
    </message>
    <message>
        <source>Ouvrir la boîte à idées</source>
        <translation>Open the inbox</translation>
    </message>
    <message>
        <source>Fermer la boîte et tout publier</source>
        <translation>Close the inbox and publish everything</translation>
    </message>
    <message>
        <source>Animer à ma place</source>
        <translation>Lead from this post</translation>
    </message>
    <message>
        <source>Mettre la page à la corbeille</source>
        <translation>Put the page into the bin</translation>
    </message>
</context>
<context>
    <name>PageNameBox</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>boîte à idées ouverte</source>
        <translation>inbox open</translation>
    </message>
</context>
<context>
    <name>PageTools</name>
    <message>
        <source>Outils de la page</source>
        <translation>Tools of the page</translation>
    </message>
    <message>
        <source>Sélectionner et déplacer</source>
        <translation>Select and move</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Main levée</source>
        <translation>Freehand</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Flèche, d&apos;un élément à l&apos;autre</source>
        <translation>Arrow, from one item to another</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation>Picture…</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Incendie</source>
        <translation>Fire</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Eau</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Risques particuliers</source>
        <translation>Particular hazards</translation>
    </message>
    <message>
        <source>Commandement</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Par défaut</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Chercher un symbole ou un engin</source>
        <translation>Search for a symbol or a vehicle</translation>
    </message>
    <message>
        <source>FPT, PC, source, zone…</source>
        <translation>FPT, PC, source, zone…</translation>
    </message>
    <message>
        <source>Réalisé</source>
        <translation>In place</translation>
    </message>
    <message>
        <source>Prévu</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Garder le symbole pour en placer plusieurs (ou Maj + clic)</source>
        <translation>Keep the symbol to place several (or Shift + click)</translation>
    </message>
    <message>
        <source>Nature %1</source>
        <translation>Nature %1</translation>
    </message>
    <message>
        <source>Symboles</source>
        <translation>Symbols</translation>
    </message>
    <message>
        <source>Rien de ce nom. Essayez une abréviation (FPT, VSAV, PC, CRM) ou dessinez librement : point, trait, zone.</source>
        <translation>Nothing by that name. Try an abbreviation (FPT, VSAV, PC, CRM) or draw freely: point, line, area.</translation>
    </message>
    <message>
        <source>Couleur</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Catalogues de symboles de votre service</source>
        <translation>Your service&apos;s catalogues of signs</translation>
    </message>
    <message>
        <source>Ajouter un catalogue…</source>
        <translation>Add a catalogue…</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>Retirer %1 des favoris</source>
        <translation>Remove %1 from favourites</translation>
    </message>
    <message>
        <source>Mettre %1 dans les favoris</source>
        <translation>Add %1 to favourites</translation>
    </message>
</context>
<context>
    <name>PanelFrame</name>
    <message>
        <source>Fermer le panneau %1</source>
        <translation>Close the panel %1</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>PerimeterPanel</name>
    <message>
        <source>Périmètres</source>
        <translation>Perimeters</translation>
    </message>
    <message>
        <source>Que montrer</source>
        <translation>What to show</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Distances</translation>
    </message>
    <message>
        <source>Feu, règle des 3 %</source>
        <translation>Fire, 3 % rule</translation>
    </message>
    <message>
        <source>Autour de : %1</source>
        <translation>Around: %1</translation>
    </message>
    <message>
        <source>Sélectionnez un objet sur la carte.</source>
        <translation>Select an object on the map.</translation>
    </message>
    <message>
        <source>Distances (m, ou km si écrit)</source>
        <translation>Distances (m, or km where written)</translation>
    </message>
    <message>
        <source>Vent de</source>
        <translation>Wind from</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>% du vent</source>
        <translation>% of wind</translation>
    </message>
    <message>
        <source>Vent venant de</source>
        <translation>Wind from</translation>
    </message>
    <message>
        <source>Vitesse du vent en km/h</source>
        <translation>Wind speed in km/h</translation>
    </message>
    <message>
        <source>Part de la vitesse du vent, en pour cent</source>
        <translation>Part of the wind&apos;s speed, in per cent</translation>
    </message>
    <message>
        <source>Échéances (min, ou h si écrit)</source>
        <translation>After (min, or h where written)</translation>
    </message>
    <message>
        <source>Échéances</source>
        <translation>After</translation>
    </message>
    <message>
        <source>ESTIMATION : terrain plat, végétation partout la même, vent constant. Relief, sautes de feu et vent qui tourne la démentent.</source>
        <translation>ESTIMATE: flat ground, the same vegetation everywhere, a steady wind. Slopes, spot fires and a shifting wind prove it wrong.</translation>
    </message>
    <message>
        <source>Sur cet écran seulement, jusqu&apos;à « Mettre au tableau ».</source>
        <translation>On this screen only, until &quot;Put on the board&quot;.</translation>
    </message>
    <message>
        <source>Mettre au tableau</source>
        <translation>Put on the board</translation>
    </message>
</context>
<context>
    <name>Perimeters</name>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NNE</source>
        <translation>NNE</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>NE</translation>
    </message>
    <message>
        <source>ENE</source>
        <translation>ENE</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>ESE</source>
        <translation>ESE</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SE</translation>
    </message>
    <message>
        <source>SSE</source>
        <translation>SSE</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSW</translation>
    </message>
    <message>
        <source>SO</source>
        <translation>SW</translation>
    </message>
    <message>
        <source>OSO</source>
        <translation>WSW</translation>
    </message>
    <message>
        <source>O</source>
        <translation>W</translation>
    </message>
    <message>
        <source>ONO</source>
        <translation>WNW</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NW</translation>
    </message>
    <message>
        <source>NNO</source>
        <translation>NNW</translation>
    </message>
</context>
<context>
    <name>PlaceReadout</name>
    <message>
        <source>Coordonnées du pointeur : %1</source>
        <translation>Coordinates of the pointer: %1</translation>
    </message>
    <message>
        <source>Coordonnées du centre de la carte : %1</source>
        <translation>Coordinates of the middle of the map: %1</translation>
    </message>
    <message>
        <source>Choisir la notation. Ctrl+Maj+C copie les coordonnées du pointeur.</source>
        <translation>Choose the notation. Ctrl+Shift+C copies the coordinates of the pointer.</translation>
    </message>
    <message>
        <source>alt. %1</source>
        <translation>alt. %1</translation>
    </message>
</context>
<context>
    <name>PostRow</name>
    <message>
        <source>exclu</source>
        <translation>excluded</translation>
    </message>
    <message>
        <source>Rôle de %1</source>
        <translation>Role of %1</translation>
    </message>
    <message>
        <source>Observateur</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Rédacteur</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Commandant</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Confirmer l&apos;exclusion</source>
        <translation>Confirm exclusion</translation>
    </message>
    <message>
        <source>Exclure</source>
        <translation>Exclude</translation>
    </message>
    <message>
        <source>Confirmer : %1 commande</source>
        <translation>Confirm: %1 commands</translation>
    </message>
    <message>
        <source>Passer le commandement</source>
        <translation>Hand over command</translation>
    </message>
    <message>
        <source>Ne plus suivre la vue de %1</source>
        <translation>Stop following %1&apos;s view</translation>
    </message>
    <message>
        <source>Suivre la vue de %1</source>
        <translation>Follow %1&apos;s view</translation>
    </message>
</context>
<context>
    <name>PostsBoard</name>
    <message>
        <source>Postes</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>empreinte commune %1</source>
        <translation>shared digest %1</translation>
    </message>
    <message>
        <source>Partager</source>
        <translation>Share</translation>
    </message>
</context>
<context>
    <name>PresenceDots</name>
    <message numerus="yes">
        <source>%n poste(s) présent(s)</source>
        <translation>
            <numerusform>%n post present</numerusform>
            <numerusform>%n posts present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poste(s) présent(s) : voir qui a quoi</source>
        <translation>
            <numerusform>%n post present: see who has what</numerusform>
            <numerusform>%n posts present: see who has what</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Date, heure</source>
        <translation>Date, time</translation>
    </message>
    <message>
        <source>De</source>
        <translation>From</translation>
    </message>
    <message>
        <source>À</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Canal, moyen</source>
        <translation>Channel, medium</translation>
    </message>
    <message>
        <source>Je suis · Je vois · Je prévois · Je fais · Je demande</source>
        <translation>I am · I see · I foresee · I am doing · I ask for</translation>
    </message>
    <message>
        <source>Suite donnée</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Accusé de réception (qui, heure)</source>
        <translation>Acknowledged (who, time)</translation>
    </message>
    <message>
        <source>Saisi dans Fanion</source>
        <translation>Entered into Fanion</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Pour</source>
        <translation>By</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Rien au tableau.</source>
        <translation>Nothing on the board.</translation>
    </message>
    <message>
        <source>%1 moyens</source>
        <translation>%1 means</translation>
    </message>
    <message>
        <source>Effectif, chef, radio</source>
        <translation>Crew, leader, radio</translation>
    </message>
    <message>
        <source>Secteur</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Moyens</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Tâches</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Sexe, âge</source>
        <translation>Sex, age</translation>
    </message>
    <message>
        <source>Depuis</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Horaires</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Type, canal</source>
        <translation>Type, channel</translation>
    </message>
    <message>
        <source>Suite, accusés</source>
        <translation>Outcome, acknowledged</translation>
    </message>
    <message>
        <source>Saisi par</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>
saisi %1</source>
        <translation>
entered %1</translation>
    </message>
    <message>
        <source>[corrige %1] </source>
        <translation>[corrects %1] </translation>
    </message>
    <message>
        <source>[corrigé par %1] </source>
        <translation>[corrected by %1] </translation>
    </message>
    <message>
        <source>AR : %1</source>
        <translation>Ack.: %1</translation>
    </message>
    <message>
        <source>attend : %1</source>
        <translation>awaits: %1</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Accusés de réception : %1</source>
        <translation>Acknowledged: %1</translation>
    </message>
    <message>
        <source>Attendus : %1</source>
        <translation>Awaited: %1</translation>
    </message>
    <message>
        <source>La carte</source>
        <translation>The map</translation>
    </message>
    <message>
        <source>SITAC</source>
        <translation>SITAC</translation>
    </message>
    <message>
        <source>Tableau des moyens</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Main courante, en entier</source>
        <translation>Log, all of it</translation>
    </message>
    <message>
        <source>Main courante</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Main courante, telle que filtrée</source>
        <translation>Log, as filtered</translation>
    </message>
    <message>
        <source>Main courante (extrait)</source>
        <translation>Log (extract)</translation>
    </message>
    <message>
        <source>L&apos;ordre ouvert ou sélectionné</source>
        <translation>The order that is open or selected</translation>
    </message>
    <message>
        <source>Ordre</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Point de situation</source>
        <translation>Situation report</translation>
    </message>
    <message>
        <source>Secteurs</source>
        <translation>Sectors</translation>
    </message>
    <message>
        <source>Victimes</source>
        <translation>Victims</translation>
    </message>
    <message>
        <source>Vierge : ordre SOIEC</source>
        <translation>Blank: order SOIEC</translation>
    </message>
    <message>
        <source>Ordre SOIEC</source>
        <translation>Order SOIEC</translation>
    </message>
    <message>
        <source>Vierge : ordre SMES</source>
        <translation>Blank: order SMES</translation>
    </message>
    <message>
        <source>Ordre SMES</source>
        <translation>Order SMES</translation>
    </message>
    <message>
        <source>Vierge : ordre SAOIECL</source>
        <translation>Blank: order SAOIECL</translation>
    </message>
    <message>
        <source>Ordre SAOIECL</source>
        <translation>Order SAOIECL</translation>
    </message>
    <message>
        <source>Vierge : messages</source>
        <translation>Blank: messages</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Vierge : tableau des moyens</source>
        <translation>Blank: means</translation>
    </message>
    <message>
        <source>Vierge : main courante</source>
        <translation>Blank: log</translation>
    </message>
    <message>
        <source>Ouvrez ou sélectionnez d&apos;abord l&apos;ordre à imprimer.</source>
        <translation>Open or select the order to be printed first.</translation>
    </message>
    <message>
        <source>Les noms sont cachés à l&apos;écran : affichez-les, ou imprimez sans eux.</source>
        <translation>Names are hidden on the screen: show them, or print without them.</translation>
    </message>
    <message>
        <source>Imprimé le %1</source>
        <translation>Printed %1</translation>
    </message>
    <message>
        <source>dd/MM/yyyy &apos;à&apos; HH:mm</source>
        <translation>dd/MM/yyyy HH:mm</translation>
    </message>
    <message>
        <source>CARTE FIGÉE « %1 », vue par %2</source>
        <translation>FROZEN MAP “%1”, seen by %2</translation>
    </message>
    <message>
        <source>Calques cachés : %1</source>
        <translation>Hidden overlays: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n couche(s) importée(s) cachée(s)</source>
        <translation>
            <numerusform>%n imported layer hidden</numerusform>
            <numerusform>%n imported layers hidden</numerusform>
        </translation>
    </message>
    <message>
        <source>Extrait : %1 lignes montrées sur %2</source>
        <translation>Extract: %1 of %2 lines shown</translation>
    </message>
    <message>
        <source>AVEC LES NOMS : ne pas diffuser</source>
        <translation>WITH NAMES: do not pass on</translation>
    </message>
    <message>
        <source>Sans les noms</source>
        <translation>Without names</translation>
    </message>
    <message>
        <source>Renseignement</source>
        <translation>Intelligence</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Worth</translation>
    </message>
    <message>
        <source>Avec</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Qui</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Chef</source>
        <translation>Chief</translation>
    </message>
    <message>
        <source>Anticipation</source>
        <translation>Anticipation</translation>
    </message>
    <message>
        <source>OCT</source>
        <translation>OCT</translation>
    </message>
    <message>
        <source>Ordre complémentaire des transmissions</source>
        <translation>Radio plan (OCT)</translation>
    </message>
    <message>
        <source>Tableau blanc, la page ouverte</source>
        <translation>Whiteboard, the open page</translation>
    </message>
    <message>
        <source>Tableau blanc</source>
        <translation>Whiteboard</translation>
    </message>
    <message>
        <source>Ouvrez d&apos;abord la page du tableau blanc à imprimer.</source>
        <translation>First open the page of the whiteboard that is to be printed.</translation>
    </message>
    <message numerus="yes">
        <source>Avec %n proposition(s) non publiée(s)</source>
        <translation>
            <numerusform>With %n unpublished proposal</numerusform>
            <numerusform>With %n unpublished proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>
[pièce jointe : %1]</source>
        <translation>
[attached: %1]</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Quoi</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Papier</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Sens du papier</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Paysage</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Échelle</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Ce que montre l&apos;écran</source>
        <translation>What the screen shows</translation>
    </message>
    <message>
        <source>Signes</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>Taille des signes</source>
        <translation>Size of the signs</translation>
    </message>
    <message>
        <source>Petits</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>Normaux</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Grands</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Très grands, lus de loin</source>
        <translation>Very large, read from afar</translation>
    </message>
    <message>
        <source>Fond</source>
        <translation>Base map</translation>
    </message>
    <message>
        <source>Finesse du fond de carte</source>
        <translation>Resolution of the base map</translation>
    </message>
    <message>
        <source>150 points par pouce, léger</source>
        <translation>150 dots an inch, light</translation>
    </message>
    <message>
        <source>300 points par pouce</source>
        <translation>300 dots an inch</translation>
    </message>
    <message>
        <source>600 points par pouce, lourd</source>
        <translation>600 dots an inch, heavy</translation>
    </message>
    <message>
        <source>Légende des signes de la feuille</source>
        <translation>Legend of the signs on the sheet</translation>
    </message>
    <message>
        <source>Noir et blanc, natures en lettres</source>
        <translation>Black and white, natures in letters</translation>
    </message>
    <message>
        <source>Avec les noms</source>
        <translation>With names</translation>
    </message>
    <message>
        <source>Noms cachés à l&apos;écran</source>
        <translation>Names hidden on the screen</translation>
    </message>
    <message>
        <source>Impression, %1 %</source>
        <translation>Printing, %1 %</translation>
    </message>
    <message>
        <source>Abandonner l&apos;impression</source>
        <translation>Give up printing</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Enregistre dans le dossier « impressions » à côté de l&apos;incident</source>
        <translation>Saves into the folder “printed” beside the incident</translation>
    </message>
    <message>
        <source>Ailleurs…</source>
        <translation>Elsewhere…</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Aucune imprimante sur cette machine : un PDF s&apos;imprime n&apos;importe où, à 100 %.</source>
        <translation>No printer on this machine: a PDF prints anywhere, at 100 %.</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Aperçu de la page %1 sur %2</source>
        <translation>Preview of page %1 of %2</translation>
    </message>
    <message>
        <source>Dernier PDF : %1</source>
        <translation>Last PDF: %1</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Aperçu en cours…</source>
        <translation>Preview being made…</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>Profil du terrain</source>
        <translation>Profile of the ground</translation>
    </message>
    <message>
        <source>Sélectionnez une ligne ou une zone, ou mesurez un tracé.</source>
        <translation>Select a line or an area, or measure a path.</translation>
    </message>
    <message>
        <source>Aucune altitude sur ce poste : ajoutez un fichier dans les couches.</source>
        <translation>No heights on this post: add a file in the layers.</translation>
    </message>
    <message>
        <source>Lecture des altitudes…</source>
        <translation>Reading heights…</translation>
    </message>
    <message>
        <source>Altitude inconnue ici : aucun de vos fichiers ne couvre ce tracé.</source>
        <translation>Height not known here: none of your files covers this path.</translation>
    </message>
    <message>
        <source>Ouvrir les couches</source>
        <translation>Open the layers</translation>
    </message>
    <message>
        <source>Touchez la courbe : l&apos;endroit se montre sur la carte.</source>
        <translation>Touch the curve: the place shows on the map.</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>probable, à confirmer</source>
        <translation>probable, to be confirmed</translation>
    </message>
    <message>
        <source>incertain, à confirmer</source>
        <translation>uncertain, to be confirmed</translation>
    </message>
    <message>
        <source>à confirmer</source>
        <translation>to be confirmed</translation>
    </message>
    <message>
        <source>dessin proposé par Fanion</source>
        <translation>drawing proposed by Fanion</translation>
    </message>
    <message>
        <source>usage courant, sans source écrite</source>
        <translation>common use, without a written source</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>secteur %1</source>
        <translation>sector %1</translation>
    </message>
    <message>
        <source>nouveau secteur %1</source>
        <translation>new sector %1</translation>
    </message>
    <message>
        <source>nouveau moyen</source>
        <translation>new means</translation>
    </message>
    <message>
        <source> à %1</source>
        <translation> at %1</translation>
    </message>
    <message>
        <source>attendu à %1</source>
        <translation>expected at %1</translation>
    </message>
    <message>
        <source>effectif %1</source>
        <translation>crew %1</translation>
    </message>
    <message>
        <source>mission « %1 »</source>
        <translation>mission “%1”</translation>
    </message>
    <message>
        <source>Montrer %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Main courante, %1 à %2</source>
        <translation>Log, %1 at %2</translation>
    </message>
    <message>
        <source>, de %1 à %2</source>
        <translation>, from %1 to %2</translation>
    </message>
    <message>
        <source>confiée à %1</source>
        <translation>assigned to %1</translation>
    </message>
    <message>
        <source>pour %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Tâche « %1 »</source>
        <translation>Task “%1”</translation>
    </message>
    <message>
        <source>, sur %1</source>
        <translation>, about %1</translation>
    </message>
    <message>
        <source>, à accuser par %1</source>
        <translation>, to be acknowledged by %1</translation>
    </message>
    <message>
        <source>Renseignement présumé, %1, à %2</source>
        <translation>Presumed intelligence, %1, at %2</translation>
    </message>
    <message>
        <source>, source %1</source>
        <translation>, source %1</translation>
    </message>
</context>
<context>
    <name>QuickEntryLine</name>
    <message>
        <source>Saisie rapide</source>
        <translation>Quick entry</translation>
    </message>
    <message>
        <source>FPT RNS engagé S1 1432  ·  CODIS &gt; PCC : renfort parti  ·  tâche : ouvrir le portail @FPT RNS</source>
        <translation>FPT RNS engagé S1 1432  ·  CODIS &gt; PCC : reinforcements left  ·  t: open the gate @FPT RNS</translation>
    </message>
    <message>
        <source>Enregistrer la ligne</source>
        <translation>Save the line</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Entrée : %1</source>
        <translation>Enter: %1</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Reprendre</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Les incidents ouverts sur ce poste apparaîtront ici.</source>
        <translation>Incidents opened on this post will appear here.</translation>
    </message>
    <message>
        <source>Incidents récents</source>
        <translation>Recent incidents</translation>
    </message>
    <message>
        <source>Ouvrir %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>fichier absent : %1</source>
        <translation>file missing: %1</translation>
    </message>
    <message>
        <source>exercice</source>
        <translation>exercise</translation>
    </message>
    <message>
        <source>Retirer %1 de la liste</source>
        <translation>Remove %1 from the list</translation>
    </message>
    <message>
        <source>Ouvrir un fichier…</source>
        <translation>Open a file…</translation>
    </message>
</context>
<context>
    <name>RemoteHint</name>
    <message>
        <source>%1 a écrit : %2</source>
        <translation>%1 wrote: %2</translation>
    </message>
    <message>
        <source>Modifié par un autre poste : %1</source>
        <translation>Changed by another post: %1</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Resume</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>autre</source>
        <translation>other</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>rien au tableau</source>
        <translation>nothing on the board</translation>
    </message>
    <message>
        <source>POINT DE SITUATION</source>
        <translation>SITUATION REPORT</translation>
    </message>
    <message>
        <source>Groupe horaire</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Commandement</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>SITUATION</source>
        <translation>SITUATION</translation>
    </message>
    <message>
        <source>Secteur %1</source>
        <translation>Sector %1</translation>
    </message>
    <message>
        <source>pour %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>ACTIONS EN COURS</source>
        <translation>ACTIONS UNDER WAY</translation>
    </message>
    <message>
        <source>%1 : %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>MOYENS</source>
        <translation>MEANS</translation>
    </message>
    <message>
        <source>BILAN DES VICTIMES</source>
        <translation>TOLL</translation>
    </message>
    <message>
        <source>demandé à %1</source>
        <translation>requested at %1</translation>
    </message>
    <message>
        <source>DEMANDES</source>
        <translation>REQUESTS</translation>
    </message>
    <message>
        <source>ZONES</source>
        <translation>AREAS</translation>
    </message>
    <message>
        <source>ANTICIPATION</source>
        <translation>ANTICIPATION</translation>
    </message>
    <message>
        <source>Prochain point à : </source>
        <translation>Next report at: </translation>
    </message>
    <message>
        <source>UA (urgences absolues)</source>
        <translation>UA (absolute emergencies)</translation>
    </message>
    <message>
        <source>UR (urgences relatives)</source>
        <translation>UR (relative emergencies)</translation>
    </message>
    <message>
        <source>DCD (décédés)</source>
        <translation>DCD (deceased)</translation>
    </message>
    <message>
        <source>Impliqués</source>
        <translation>Involved</translation>
    </message>
    <message>
        <source>UMP (médico-psychologiques)</source>
        <translation>UMP (psychological)</translation>
    </message>
    <message>
        <source>Sans catégorie</source>
        <translation>Without category</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Évacués</source>
        <translation>Evacuated</translation>
    </message>
    <message>
        <source>Disparus</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>À vérifier : %1 code(s) SINUS sur deux fiches</source>
        <translation>To check: %1 SINUS code(s) on two fiches</translation>
    </message>
    <message>
        <source>, d&apos;où : %1</source>
        <translation>, hence: %1</translation>
    </message>
</context>
<context>
    <name>RollCallPage</name>
    <message>
        <source>Qui appeler</source>
        <translation>Whom to call</translation>
    </message>
    <message>
        <source>Tous les engagés</source>
        <translation>Everybody engaged</translation>
    </message>
    <message>
        <source>Délai de réponse</source>
        <translation>Time to answer</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>sans délai</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Lancer l&apos;appel</source>
        <translation>Begin roll call</translation>
    </message>
    <message>
        <source>Appel, secteur %1</source>
        <translation>Roll call, sector %1</translation>
    </message>
    <message>
        <source>Appel des engagés</source>
        <translation>Roll call of all engaged</translation>
    </message>
    <message>
        <source>Aucun moyen n&apos;est engagé ici.</source>
        <translation>No means is engaged here.</translation>
    </message>
    <message>
        <source>Terminer l&apos;appel</source>
        <translation>End roll call</translation>
    </message>
</context>
<context>
    <name>RollCallRow</name>
    <message>
        <source>Au complet</source>
        <translation>All there</translation>
    </message>
    <message>
        <source>%1 au complet</source>
        <translation>%1 all there</translation>
    </message>
    <message>
        <source>+1 manquant</source>
        <translation>+1 missing</translation>
    </message>
    <message>
        <source>%1 : un manquant de plus</source>
        <translation>%1: one more missing</translation>
    </message>
</context>
<context>
    <name>SafetyPanel</name>
    <message>
        <source>Sécurité</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Page de la sécurité</source>
        <translation>Page of safety</translation>
    </message>
    <message>
        <source>Alarmes</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Appel</source>
        <translation>Roll call</translation>
    </message>
    <message>
        <source>Minuteurs</source>
        <translation>Timers</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Échelle : %1</source>
        <translation>Scale: %1</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Nouveau moyen</source>
        <translation>New means</translation>
    </message>
    <message>
        <source>Nouvelle tâche</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Écrire dans la main courante</source>
        <translation>Write in the log</translation>
    </message>
    <message>
        <source>Tracer un secteur</source>
        <translation>Draw a sector</translation>
    </message>
    <message>
        <source>Ouvrir la palette de symboles</source>
        <translation>Open the symbol palette</translation>
    </message>
    <message>
        <source>Voir la SITAC</source>
        <translation>See the SITAC</translation>
    </message>
    <message>
        <source>Voir les moyens</source>
        <translation>See the means</translation>
    </message>
    <message>
        <source>Voir les tâches</source>
        <translation>See the tasks</translation>
    </message>
    <message>
        <source>Voir la main courante</source>
        <translation>See the log</translation>
    </message>
    <message>
        <source>Voir les secteurs</source>
        <translation>See the sectors</translation>
    </message>
    <message>
        <source>Voir les postes</source>
        <translation>See the posts</translation>
    </message>
    <message>
        <source>Partager l&apos;incident</source>
        <translation>Share the incident</translation>
    </message>
    <message>
        <source>Importer un fichier de points</source>
        <translation>Import a file of points</translation>
    </message>
    <message>
        <source>Corbeille</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Fiche de l&apos;incident</source>
        <translation>Incident details</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Voir tout le tableau sur la carte</source>
        <translation>See the whole board on the map</translation>
    </message>
    <message>
        <source>Jour, nuit ou lumière rouge</source>
        <translation>Day, night or red light</translation>
    </message>
    <message>
        <source>Français / English</source>
        <translation>Français / English</translation>
    </message>
    <message>
        <source>Aide et raccourcis</source>
        <translation>Help and shortcuts</translation>
    </message>
    <message>
        <source>Fermer l&apos;incident</source>
        <translation>Close the incident</translation>
    </message>
    <message>
        <source>Aller à %1</source>
        <translation>Go to %1</translation>
    </message>
    <message>
        <source>Exporter pour une autre machine, fusionner</source>
        <translation>Export for another machine, merge</translation>
    </message>
    <message>
        <source>Appeler tous les postes à ma vue de la carte</source>
        <translation>Call all posts to my view of the map</translation>
    </message>
    <message>
        <source>Diagnostic réseau</source>
        <translation>Network diagnosis</translation>
    </message>
    <message>
        <source>Couches et carroyage</source>
        <translation>Layers and grid</translation>
    </message>
    <message>
        <source>Copier les coordonnées du pointeur</source>
        <translation>Copy the coordinates of the pointer</translation>
    </message>
    <message>
        <source>Vue précédente de la carte</source>
        <translation>Previous view of the map</translation>
    </message>
    <message>
        <source>Vue suivante de la carte</source>
        <translation>Next view of the map</translation>
    </message>
    <message>
        <source>Coordonnées</source>
        <translation>Coordinates</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Main courante</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Symbole à placer</source>
        <translation>Symbol to place</translation>
    </message>
    <message>
        <source>Vue gardée</source>
        <translation>Kept view</translation>
    </message>
    <message>
        <source>position approchée à %1 km</source>
        <translation>position within %1 km</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>NE</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SE</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>SO</source>
        <translation>SW</translation>
    </message>
    <message>
        <source>O</source>
        <translation>W</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NW</translation>
    </message>
    <message>
        <source>ici</source>
        <translation>here</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Ancienne commune</source>
        <translation>Former commune</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Région</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Vues gardées et cartes figées</source>
        <translation>Kept views and frozen maps</translation>
    </message>
    <message>
        <source>Figer la carte telle qu&apos;elle est</source>
        <translation>Freeze the map as it is</translation>
    </message>
    <message>
        <source>Point de situation</source>
        <translation>Situation report</translation>
    </message>
    <message>
        <source>Copier les objets sélectionnés</source>
        <translation>Copy the selected objects</translation>
    </message>
    <message>
        <source>Couper les objets sélectionnés</source>
        <translation>Cut the selected objects</translation>
    </message>
    <message>
        <source>Coller</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Coller à l&apos;endroit d&apos;origine</source>
        <translation>Paste where it was</translation>
    </message>
    <message>
        <source>Dupliquer la sélection</source>
        <translation>Duplicate the selection</translation>
    </message>
    <message>
        <source>Verrouiller la sélection</source>
        <translation>Lock the selection</translation>
    </message>
    <message>
        <source>Déverrouiller la sélection</source>
        <translation>Unlock the selection</translation>
    </message>
    <message>
        <source>Grouper la sélection</source>
        <translation>Group the selection</translation>
    </message>
    <message>
        <source>Dégrouper la sélection</source>
        <translation>Ungroup the selection</translation>
    </message>
    <message>
        <source>Tracer à main levée</source>
        <translation>Draw freehand</translation>
    </message>
    <message>
        <source>Sélectionner au lasso</source>
        <translation>Select with the lasso</translation>
    </message>
    <message>
        <source>Sélectionner tous les semblables</source>
        <translation>Select all alike</translation>
    </message>
    <message>
        <source>Aligner à gauche</source>
        <translation>Align left</translation>
    </message>
    <message>
        <source>Aligner les milieux en colonne</source>
        <translation>Align middles in a column</translation>
    </message>
    <message>
        <source>Aligner à droite</source>
        <translation>Align right</translation>
    </message>
    <message>
        <source>Aligner en haut</source>
        <translation>Align at the top</translation>
    </message>
    <message>
        <source>Aligner les milieux en ligne</source>
        <translation>Align middles in a row</translation>
    </message>
    <message>
        <source>Aligner en bas</source>
        <translation>Align at the bottom</translation>
    </message>
    <message>
        <source>Répartir en largeur</source>
        <translation>Spread across</translation>
    </message>
    <message>
        <source>Répartir en hauteur</source>
        <translation>Spread down</translation>
    </message>
    <message>
        <source>Inverser le sens de la ligne</source>
        <translation>Reverse the line</translation>
    </message>
    <message>
        <source>Changer la ligne de côté</source>
        <translation>Change the sides of the line</translation>
    </message>
    <message>
        <source>Simplifier le tracé</source>
        <translation>Simplify the line</translation>
    </message>
    <message>
        <source>Arrondir le tracé</source>
        <translation>Round the line</translation>
    </message>
    <message>
        <source>Nettoyer le trait</source>
        <translation>Clean up the line</translation>
    </message>
    <message>
        <source>Scinder la ligne</source>
        <translation>Split the line</translation>
    </message>
    <message>
        <source>Joindre les lignes</source>
        <translation>Join lines</translation>
    </message>
    <message>
        <source>Périmètres : distances, propagation du feu (3 %)</source>
        <translation>Perimeters: distances, spread of a fire (3 %)</translation>
    </message>
    <message>
        <source>Voir les victimes</source>
        <translation>Show the victims</translation>
    </message>
    <message>
        <source>Voir la chronologie</source>
        <translation>Show the time line</translation>
    </message>
    <message>
        <source>Message de détresse, ordre de repli</source>
        <translation>Distress call, order to withdraw</translation>
    </message>
    <message>
        <source>Sécurité : alarmes, appel, minuteurs</source>
        <translation>Safety: alarms, roll call, timers</translation>
    </message>
    <message>
        <source>Voir l&apos;OCT (plan des transmissions)</source>
        <translation>See the OCT (radio plan)</translation>
    </message>
    <message>
        <source>Noter un renseignement</source>
        <translation>Note intelligence</translation>
    </message>
    <message>
        <source>Noter une hypothèse (anticipation)</source>
        <translation>Note a hypothesis (anticipation)</translation>
    </message>
    <message>
        <source>Voir le tableau de renseignement</source>
        <translation>Show the board of intelligence</translation>
    </message>
    <message>
        <source>Voir le tableau d&apos;anticipation</source>
        <translation>Show the board of anticipation</translation>
    </message>
    <message>
        <source>Imprimer : carte, tableau, ordre, formulaire vierge</source>
        <translation>Print: map, board, order, blank form</translation>
    </message>
    <message>
        <source>Voir le tableau blanc</source>
        <translation>See the whiteboard</translation>
    </message>
    <message>
        <source>Sortir le tableau dans une fenêtre</source>
        <translation>Take the board out into a window</translation>
    </message>
    <message>
        <source>Affichage mural</source>
        <translation>Wall display</translation>
    </message>
    <message>
        <source>Revenir à la disposition de départ</source>
        <translation>Back to the start layout</translation>
    </message>
    <message>
        <source>Exporter la carte (GeoJSON, KML)</source>
        <translation>Export the map (GeoJSON, KML)</translation>
    </message>
    <message>
        <source>Scinder la zone par un trait</source>
        <translation>Split the area with a line</translation>
    </message>
    <message>
        <source>Profil du terrain : dénivelé, pente d&apos;une ligne</source>
        <translation>Profile of the ground: climb and slope of a line</translation>
    </message>
    <message>
        <source>Joindre la carte à une ligne de main courante (capture)</source>
        <translation>Attach the map to a line of the log (capture)</translation>
    </message>
    <message>
        <source>Pièces jointes de l&apos;incident</source>
        <translation>Attachments of the incident</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Effacer la recherche</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>SearchPin</name>
    <message>
        <source>Retirer le repère de recherche</source>
        <translation>Remove the search mark</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Escape</translation>
    </message>
</context>
<context>
    <name>SearchProgress</name>
    <message>
        <source>Demander à entrer</source>
        <translation>Ask to join</translation>
    </message>
    <message>
        <source>Demander à entrer dans %1</source>
        <translation>Ask to join %1</translation>
    </message>
</context>
<context>
    <name>SectorBoard</name>
    <message>
        <source>Secteurs</source>
        <translation>Sectors</translation>
    </message>
    <message>
        <source>Nouveau secteur fonctionnel</source>
        <translation>New functional sector</translation>
    </message>
    <message>
        <source>Secteur fonctionnel, par exemple Alimentation</source>
        <translation>Functional sector, for example Water supply</translation>
    </message>
    <message>
        <source>Créer</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Tracer un secteur géographique</source>
        <translation>Draw a geographical sector</translation>
    </message>
    <message>
        <source>Aucun secteur</source>
        <translation>No sector</translation>
    </message>
    <message>
        <source>Tracez un secteur géographique sur la carte, ou nommez un secteur fonctionnel (alimentation, soutien, SAP).</source>
        <translation>Draw a geographical sector on the map, or name a functional sector (water supply, support, medical).</translation>
    </message>
    <message>
        <source>Sans secteur</source>
        <translation>No sector</translation>
    </message>
    <message>
        <source>Vue des secteurs</source>
        <translation>View of the sectors</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>OCT</source>
        <translation>OCT</translation>
    </message>
    <message numerus="yes">
        <source>%n sans canal</source>
        <translation>
            <numerusform>%n without channel</numerusform>
            <numerusform>%n without channel</numerusform>
        </translation>
    </message>
    <message>
        <source>Copier l&apos;OCT</source>
        <translation>Copy OCT</translation>
    </message>
    <message>
        <source>Le plan en lignes de texte, pour la radio ou le papier</source>
        <translation>The plan as lines of text, for the radio or for paper</translation>
    </message>
    <message>
        <source>OCT copié</source>
        <translation>OCT copied</translation>
    </message>
</context>
<context>
    <name>SectorCard</name>
    <message>
        <source>sans chef de secteur</source>
        <translation>no sector commander</translation>
    </message>
    <message>
        <source>canal %1</source>
        <translation>channel %1</translation>
    </message>
    <message>
        <source>Plus de 4 subordonnés directs : prévoir un sous-secteur ?</source>
        <translation>More than 4 direct subordinates: plan a sub-sector?</translation>
    </message>
    <message numerus="yes">
        <source>%n tâche(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Montrer %1 sur la carte</source>
        <translation>Show %1 on the map</translation>
    </message>
    <message>
        <source>sous-secteur de %1</source>
        <translation>sub-sector of %1</translation>
    </message>
    <message>
        <source>sans canal</source>
        <translation>no channel</translation>
    </message>
    <message numerus="yes">
        <source>%n moyen(s)</source>
        <translation>
            <numerusform>%n means</numerusform>
            <numerusform>%n means</numerusform>
        </translation>
    </message>
    <message>
        <source>aucun moyen : glissez-en un ici</source>
        <translation>no means: drag one here</translation>
    </message>
</context>
<context>
    <name>SectorMenu</name>
    <message>
        <source>Sans secteur</source>
        <translation>No sector</translation>
    </message>
</context>
<context>
    <name>SessionTimer</name>
    <message>
        <source>Minuteur de la séance…</source>
        <translation>Timer of the session…</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralField</name>
    <message>
        <source>plusieurs valeurs</source>
        <translation>several values</translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Partager l&apos;incident</source>
        <translation>Share the incident</translation>
    </message>
    <message>
        <source>Sur le même réseau, l&apos;autre poste choisit ce code à son accueil. Comparez les six chiffres, puis admettez-le ici.</source>
        <translation>On the same network, the other post picks this code on its start page. Compare the six digits, then admit it here.</translation>
    </message>
    <message>
        <source>Code de l&apos;incident : %1</source>
        <translation>Incident code: %1</translation>
    </message>
    <message>
        <source>Adresse de ce poste : %1</source>
        <translation>Address of this post: %1</translation>
    </message>
    <message>
        <source>Invitation à copier (messagerie, clé USB)</source>
        <translation>Invitation to copy (mail, USB stick)</translation>
    </message>
    <message>
        <source>Seul un commandant peut inviter et admettre.</source>
        <translation>Only a commander can invite and admit.</translation>
    </message>
    <message>
        <source>Rôle donné par l&apos;invitation</source>
        <translation>Role given by the invitation</translation>
    </message>
    <message>
        <source>Observateur</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Rédacteur</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Commandant</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Valable</source>
        <translation>Valid for</translation>
    </message>
    <message>
        <source>Durée de l&apos;invitation</source>
        <translation>Duration of the invitation</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Faire une autre invitation</source>
        <translation>Make another invitation</translation>
    </message>
    <message>
        <source>Faire une invitation</source>
        <translation>Make an invitation</translation>
    </message>
    <message>
        <source>Texte de l&apos;invitation</source>
        <translation>Invitation text</translation>
    </message>
    <message>
        <source>Copier l&apos;invitation</source>
        <translation>Copy the invitation</translation>
    </message>
    <message>
        <source> ou </source>
        <translation> or </translation>
    </message>
    <message>
        <source>Qui a ce texte entre avec ce rôle : ne l&apos;envoyez qu&apos;au poste voulu.</source>
        <translation>Whoever has this text gets in with this role: send it only to the post it is for.</translation>
    </message>
    <message>
        <source>Enregistrer…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Un petit fichier, à déposer sur l&apos;accueil de l&apos;autre poste</source>
        <translation>A small file, to be dropped on the start screen of the other post</translation>
    </message>
    <message>
        <source>Ou photographiez ce code, et déposez l&apos;image sur l&apos;accueil de l&apos;autre poste.</source>
        <translation>Or photograph this code, and drop the picture on the start screen of the other post.</translation>
    </message>
    <message>
        <source>QR code de l&apos;invitation</source>
        <translation>QR code of the invitation</translation>
    </message>
    <message>
        <source>Pour</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Nombre de postes que l&apos;invitation laisse entrer</source>
        <translation>How many posts the invitation lets in</translation>
    </message>
    <message>
        <source>1 poste</source>
        <translation>1 post</translation>
    </message>
    <message>
        <source>5 postes</source>
        <translation>5 posts</translation>
    </message>
    <message>
        <source>Sans limite</source>
        <translation>Without limit</translation>
    </message>
    <message>
        <source>Admis par ce poste-ci, joignable. Peut être retirée.</source>
        <translation>Let in by this post, within reach. Can be taken back.</translation>
    </message>
    <message>
        <source>Admis par tout poste de l&apos;incident. Ne peut pas être retirée.</source>
        <translation>Let in by any post of the incident. Can&apos;t be taken back.</translation>
    </message>
    <message>
        <source>Invitations en cours</source>
        <translation>Invitations that stand</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Plus personne n&apos;entrera avec cette invitation</source>
        <translation>Nobody else will get in with this invitation</translation>
    </message>
</context>
<context>
    <name>SharedPackRows</name>
    <message>
        <source>Offrir mes fonds préparés aux autres postes</source>
        <translation>Offer my prepared maps to the other posts</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Arrêter de prendre %1</source>
        <translation>Stop taking %1</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Prendre</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Reprendre %1</source>
        <translation>Resume %1</translation>
    </message>
    <message>
        <source>Prendre %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>Supprimer ce qui est arrivé de %1</source>
        <translation>Delete what has come of %1</translation>
    </message>
</context>
<context>
    <name>SituationPanel</name>
    <message>
        <source>Point de situation</source>
        <translation>Situation report</translation>
    </message>
    <message>
        <source>Tiré du tableau ; relisez, complétez. Le texte entre dans la main courante, la carte est figée avec lui.</source>
        <translation>Taken from the board; read it over, complete it. The text goes into the log, the map is frozen with it.</translation>
    </message>
    <message>
        <source>Texte du point de situation</source>
        <translation>Text of the situation report</translation>
    </message>
    <message>
        <source>Mettre en main courante</source>
        <translation>Put it in the log</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Refaire, perdre mes retouches</source>
        <translation>Draft again, lose my changes</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation>Draft again</translation>
    </message>
    <message>
        <source>Point de situation copié.</source>
        <translation>Situation report copied.</translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>SnapshotList</name>
    <message>
        <source>Cartes figées, pour tous les postes</source>
        <translation>Frozen maps, for all posts</translation>
    </message>
    <message>
        <source>Nom de la carte figée</source>
        <translation>Name of the frozen map</translation>
    </message>
    <message>
        <source>SITAC de l&apos;heure</source>
        <translation>SITAC of the hour</translation>
    </message>
    <message>
        <source>Figer la carte</source>
        <translation>Freeze the map</translation>
    </message>
    <message>
        <source>Une carte figée garde la SITAC telle qu&apos;elle est maintenant, avec son heure : idée de manœuvre donnée, point de situation. On la revoit quand on veut, le travail continue.</source>
        <translation>A frozen map keeps the SITAC as it is now, with its time: the order as given, a situation report. Look at it again whenever you want, the work goes on.</translation>
    </message>
    <message>
        <source>Cartes figées</source>
        <translation>Frozen maps</translation>
    </message>
    <message>
        <source>lecture…</source>
        <translation>reading…</translation>
    </message>
    <message>
        <source>Revenir au présent</source>
        <translation>Back to the present</translation>
    </message>
    <message>
        <source>Voir cette carte figée</source>
        <translation>Look at this frozen map</translation>
    </message>
    <message>
        <source>Fiche de %1</source>
        <translation>Sheet of %1</translation>
    </message>
    <message>
        <source>Mettre %1 à la corbeille, pour tous</source>
        <translation>Put %1 in the bin, for all</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Poste de commandement virtuel</source>
        <translation>Virtual command post</translation>
    </message>
    <message>
        <source>Changer le nom ou la fonction de ce poste</source>
        <translation>Change the name or function of this post</translation>
    </message>
    <message>
        <source>Langue : français ou anglais</source>
        <translation>Language: French or English</translation>
    </message>
    <message>
        <source>Jour, nuit ou lumière rouge</source>
        <translation>Day, night or red light</translation>
    </message>
    <message>
        <source>Aide et raccourcis</source>
        <translation>Help and shortcuts</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Liaison : %1</source>
        <translation>Link: %1</translation>
    </message>
    <message>
        <source>Échelle %1</source>
        <translation>Scale %1</translation>
    </message>
</context>
<context>
    <name>TabMenu</name>
    <message>
        <source>Ouvrir à côté</source>
        <translation>Open beside</translation>
    </message>
    <message>
        <source>Sortir dans une fenêtre</source>
        <translation>Take out into a window</translation>
    </message>
    <message>
        <source>Remettre dans les onglets</source>
        <translation>Put back among the tabs</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>SITAC</source>
        <translation>SITAC</translation>
    </message>
    <message>
        <source>Tableaux</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Touche %1</source>
        <translation>Key %1</translation>
    </message>
    <message>
        <source>Fiche de l&apos;objet sélectionné</source>
        <translation>Details of the selected object</translation>
    </message>
    <message numerus="yes">
        <source>%n en retard</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à accuser par vous</source>
        <translation>
            <numerusform>%n to be acknowledged by you</numerusform>
            <numerusform>%n to be acknowledged by you</numerusform>
        </translation>
    </message>
    <message>
        <source>dans une fenêtre à part</source>
        <translation>in a window of its own</translation>
    </message>
    <message>
        <source>Deux vues côte à côte</source>
        <translation>Two views side by side</translation>
    </message>
    <message>
        <source>Sortir ce tableau dans une fenêtre</source>
        <translation>Take this board out into a window</translation>
    </message>
    <message>
        <source>Disposition des écrans, affichage mural</source>
        <translation>Layout of the screens, wall display</translation>
    </message>
</context>
<context>
    <name>TaskBoard</name>
    <message>
        <source>Tâches</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Nouvelle tâche</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Nouvelle tâche, par exemple Reconnaître la façade nord</source>
        <translation>New task, for example Reconnoitre the north front</translation>
    </message>
    <message>
        <source>Donner</source>
        <translation>Assign</translation>
    </message>
    <message numerus="yes">
        <source>%n en retard</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message>
        <source>Tous ont répondu</source>
        <translation>All have answered</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>pour %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Passer « %1 » à : %2</source>
        <translation>Set “%1” to: %2</translation>
    </message>
    <message>
        <source>accusé : %1</source>
        <translation>acknowledged: %1</translation>
    </message>
    <message>
        <source>accusé attendu : %1</source>
        <translation>awaiting acknowledgement: %1</translation>
    </message>
    <message>
        <source>Lire l&apos;ordre « %1 »</source>
        <translation>Read the order “%1”</translation>
    </message>
    <message>
        <source>Rédiger le cadre d&apos;ordre de « %1 »</source>
        <translation>Write the order frame of “%1”</translation>
    </message>
    <message>
        <source>Noter un accusé de réception de « %1 »</source>
        <translation>Note an acknowledgement of “%1”</translation>
    </message>
    <message>
        <source>Étapes faites : %1 sur %2</source>
        <translation>Steps done: %1 of %2</translation>
    </message>
</context>
<context>
    <name>TaskColumn</name>
    <message>
        <source>Les tâches données apparaissent ici, puis passent de colonne en colonne.</source>
        <translation>Assigned tasks appear here, then move from column to column.</translation>
    </message>
</context>
<context>
    <name>TerrainList</name>
    <message>
        <source>Ajouter un fichier…</source>
        <translation>Add a file…</translation>
    </message>
    <message>
        <source>Ajouter un fichier d&apos;altitude</source>
        <translation>Add a file of heights</translation>
    </message>
    <message>
        <source>Un dossier…</source>
        <translation>A folder…</translation>
    </message>
    <message>
        <source>Ajouter un dossier d&apos;altitudes</source>
        <translation>Add a folder of heights</translation>
    </message>
    <message>
        <source>Retirer %1 de ce poste</source>
        <translation>Remove %1 from this post</translation>
    </message>
    <message>
        <source>RGE ALTI ou BD ALTI de l&apos;IGN, GeoTIFF, ASC ou HGT : déposez aussi le fichier ou le dossier sur la fenêtre.</source>
        <translation>IGN&apos;s RGE ALTI or BD ALTI, GeoTIFF, ASC or HGT: the file or folder can also be dropped on the window.</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>à l&apos;instant</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>il y a %1 min</source>
        <translation>%1 min ago</translation>
    </message>
    <message>
        <source>il y a %1 h %2</source>
        <translation>%1 h %2 ago</translation>
    </message>
    <message>
        <source>le %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>maintenant</source>
        <translation>now</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>dans %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>retard %1</source>
        <translation>%1 late</translation>
    </message>
</context>
<context>
    <name>TimelineBoard</name>
    <message>
        <source>Chronologie</source>
        <translation>Time line</translation>
    </message>
    <message numerus="yes">
        <source>%n faits sur une seule ligne de temps</source>
        <translation>
            <numerusform>%n event on one line of time</numerusform>
            <numerusform>%n events on one line of time</numerusform>
        </translation>
    </message>
    <message>
        <source>Dézoomer</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Zoomer</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Toute l&apos;opération</source>
        <translation>The whole operation</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Maintenant</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Rien encore sur la ligne de temps</source>
        <translation>Nothing on the time line yet</translation>
    </message>
    <message>
        <source>La main courante, les ordres, les états des moyens, les secteurs et les cartes figées s&apos;y rangent d&apos;eux-mêmes.</source>
        <translation>The log, orders, states of means, sectors and frozen maps find their place by themselves.</translation>
    </message>
</context>
<context>
    <name>TimerRow</name>
    <message>
        <source>%1 bar</source>
        <translation>%1 bar</translation>
    </message>
    <message>
        <source>Arrêter le minuteur de %1</source>
        <translation>Stop the timer of %1</translation>
    </message>
    <message>
        <source>Contact pris</source>
        <translation>Contact made</translation>
    </message>
    <message>
        <source>Contact pris avec %1</source>
        <translation>Contact made with %1</translation>
    </message>
    <message>
        <source>Pression la plus basse du binôme, en bar</source>
        <translation>Lowest pressure of the pair, in bar</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>bar</translation>
    </message>
</context>
<context>
    <name>TimersPage</name>
    <message>
        <source>Qui est surveillé : moyen, binôme, équipe</source>
        <translation>Who is watched: means, pair, team</translation>
    </message>
    <message>
        <source>Qui : moyen, binôme, équipe</source>
        <translation>Who: means, pair, team</translation>
    </message>
    <message>
        <source>Ce qui est surveillé</source>
        <translation>What is watched</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>ARI</source>
        <translation>BA</translation>
    </message>
    <message>
        <source>Relève</source>
        <translation>Relief</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Délai en minutes</source>
        <translation>Time in minutes</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Pression la plus basse du binôme, en bar</source>
        <translation>Lowest pressure of the pair, in bar</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>Démarrer</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>ToolRail</name>
    <message>
        <source>Outils</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Sélectionner et déplacer</source>
        <translation>Select and move</translation>
    </message>
    <message>
        <source>Palette de symboles</source>
        <translation>Symbol palette</translation>
    </message>
    <message>
        <source>Flèche d&apos;action</source>
        <translation>Action arrow</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Secteur</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Texte sur la carte</source>
        <translation>Text on the map</translation>
    </message>
    <message>
        <source>Mesurer</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Importer des points</source>
        <translation>Import points</translation>
    </message>
    <message>
        <source>Couches</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Corbeille</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Vues gardées, cartes figées</source>
        <translation>Kept views, frozen maps</translation>
    </message>
    <message>
        <source>Sélectionner au lasso</source>
        <translation>Select with the lasso</translation>
    </message>
    <message>
        <source>Main levée</source>
        <translation>Freehand</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Fermer l&apos;incident et revenir à l&apos;accueil</source>
        <translation>Close the incident and return to the start page</translation>
    </message>
    <message>
        <source>Réception de l&apos;incident…</source>
        <translation>Receiving the incident…</translation>
    </message>
    <message>
        <source>Fiche de l&apos;incident</source>
        <translation>Incident details</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Incident %1</translation>
    </message>
    <message>
        <source>EXERCICE</source>
        <translation>EXERCISE</translation>
    </message>
    <message>
        <source>lecture seule</source>
        <translation>read only</translation>
    </message>
    <message>
        <source>Rechercher, placer, commander</source>
        <translation>Search, place, command</translation>
    </message>
    <message>
        <source>Annuler : %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Rien à annuler</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Rétablir : %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Rien à rétablir</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <source>Ctrl+Maj+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Désaccords à trancher</source>
        <translation>Conflicts to settle</translation>
    </message>
    <message>
        <source>Partager · %1</source>
        <translation>Share · %1</translation>
    </message>
    <message>
        <source>Inviter d&apos;autres postes. Code de l&apos;incident : %1</source>
        <translation>Invite other posts. Incident code: %1</translation>
    </message>
    <message>
        <source>Partager</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Jour, nuit ou lumière rouge</source>
        <translation>Day, night or red light</translation>
    </message>
    <message>
        <source>Autres actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Importer des points…</source>
        <translation>Import points…</translation>
    </message>
    <message>
        <source>Couches</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Corbeille</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Langue : English</source>
        <translation>Langue : français</translation>
    </message>
    <message>
        <source>Aide et raccourcis</source>
        <translation>Help and shortcuts</translation>
    </message>
    <message>
        <source>Fermer l&apos;incident</source>
        <translation>Close the incident</translation>
    </message>
    <message>
        <source>Enregistrer une copie…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Exporter pour une autre machine…</source>
        <translation>Export for another machine…</translation>
    </message>
    <message>
        <source>Fusionner un fichier…</source>
        <translation>Merge a file…</translation>
    </message>
    <message>
        <source>Diagnostic réseau</source>
        <translation>Network diagnosis</translation>
    </message>
    <message>
        <source>Point de situation</source>
        <translation>Situation report</translation>
    </message>
    <message>
        <source>Périmètres…</source>
        <translation>Perimeters…</translation>
    </message>
    <message>
        <source>Victimes : %1</source>
        <translation>Victims: %1</translation>
    </message>
    <message numerus="yes">
        <source>Sécurité : %n alarmes en cours</source>
        <translation>
            <numerusform>Safety: %n alarm goes on</numerusform>
            <numerusform>Safety: %n alarms go on</numerusform>
        </translation>
    </message>
    <message>
        <source>Sécurité : alarmes, appel, minuteurs</source>
        <translation>Safety: alarms, roll call, timers</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Exporter la carte…</source>
        <translation>Export the map…</translation>
    </message>
    <message>
        <source>Pièces jointes</source>
        <translation>Attachments</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Tapez ce qui est dit</source>
        <translation>Type what is said</translation>
    </message>
    <message>
        <source>Une ligne et Entrée : « FPT RNS engagé S1 1432 » fait le moyen, l&apos;engage et le date. Le reste va dans la main courante. À droite, Fanion dit ce que fera Entrée.</source>
        <translation>One line and Enter: “FPT RNS engaged S1 1432” makes the means, engages it and dates it. The rest goes into the log. On the right, Fanion says what Enter will do.</translation>
    </message>
    <message>
        <source>Posez un symbole</source>
        <translation>Place a symbol</translation>
    </message>
    <message>
        <source>Palette : tapez une abréviation ou un mot, touchez le symbole, puis la carte. R reprend le dernier.</source>
        <translation>Palette: type an abbreviation or a word, press the symbol, then the map. R takes the last one again.</translation>
    </message>
    <message>
        <source>Un objet, plusieurs tableaux</source>
        <translation>One object, many boards</translation>
    </message>
    <message>
        <source>Carte, moyens, secteurs, ordres, victimes : ce sont les mêmes objets. Un moyen engagé au tableau devient plein sur la carte, et l&apos;inverse.</source>
        <translation>Map, means, sectors, orders, victims: they are the same objects. A means engaged on the board becomes solid on the map, and the reverse.</translation>
    </message>
    <message>
        <source>Une boîte pour tout trouver</source>
        <translation>One box to find everything</translation>
    </message>
    <message>
        <source>Ctrl+K : une commune, des coordonnées, un moyen, une ligne de main courante, une commande. Sans réseau.</source>
        <translation>Ctrl+K: a town, coordinates, a means, a line of the log, a command. Without a network.</translation>
    </message>
    <message>
        <source>Rien ne se perd</source>
        <translation>Nothing is lost</translation>
    </message>
    <message>
        <source>Chaque action est sur le disque. Annuler ne défait que vos actions ; la corbeille et l&apos;historique gardent le reste.</source>
        <translation>Every action is on the disk. Undo takes back your actions only; the bin and the history keep the rest.</translation>
    </message>
    <message>
        <source>Faites entrer un collègue</source>
        <translation>Let a colleague in</translation>
    </message>
    <message>
        <source>Partager : il ouvre Fanion sur le même réseau et voit l&apos;incident, ou lit le code. Vous l&apos;admettez. Sans réseau, chacun continue ; tout se remet d&apos;accord ensuite.</source>
        <translation>Share: he opens Fanion on the same network and sees the incident, or reads the code. You admit him. Without a network everyone goes on; all agrees again afterwards.</translation>
    </message>
    <message>
        <source>En cas de détresse</source>
        <translation>In distress</translation>
    </message>
    <message>
        <source>Ctrl+Maj+D : message de détresse ou ordre de repli, sur tous les postes, jusqu&apos;à ce que chacun réponde. Ici aussi : appel et minuteurs.</source>
        <translation>Ctrl+Shift+D: distress call or order to withdraw, on every post, until each has answered. Here, too: roll call and timers.</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Fermer la visite</source>
        <translation>Close the tour</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>TourOffer</name>
    <message>
        <source>Première fois sur Fanion ? L&apos;essentiel en deux minutes, sans rien bloquer.</source>
        <translation>First time with Fanion? The essentials in two minutes, and nothing is blocked.</translation>
    </message>
    <message>
        <source>Commencer la visite</source>
        <translation>Begin the tour</translation>
    </message>
    <message>
        <source>Non merci</source>
        <translation>No thanks</translation>
    </message>
</context>
<context>
    <name>VictimActs</name>
    <message>
        <source>%1 de moins parmi les comptés sans fiche.</source>
        <translation>One %1 fewer among those counted without a fiche.</translation>
    </message>
    <message>
        <source>« Victimes transportées » de %1 a été tapé à la main et reste comme il est : complétez-le dans sa fiche.</source>
        <translation>&quot;Victims carried&quot; of %1 was typed by hand and stays as it is: complete it on its sheet.</translation>
    </message>
</context>
<context>
    <name>VictimJourney</name>
    <message>
        <source>%1 : catégories et lieux</source>
        <translation>%1: categories and places</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Historique des catégories et des lieux</source>
        <translation>History of categories and places</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>VictimLine</name>
    <message>
        <source>Deux catégories dans la ligne : n&apos;en laissez qu&apos;une.</source>
        <translation>Two categories in the line: leave only one.</translation>
    </message>
    <message>
        <source>Deux lieux dans la ligne : n&apos;en laissez qu&apos;un.</source>
        <translation>Two places in the line: leave only one.</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas de victime %1.</source>
        <translation>There is no victim %1.</translation>
    </message>
    <message>
        <source>« %1 » et « %2 » : un seul code SINUS par ligne.</source>
        <translation>&quot;%1&quot; and &quot;%2&quot;: one SINUS code a line.</translation>
    </message>
    <message>
        <source>Ce code est trop long pour un bracelet : relisez-le.</source>
        <translation>This code is too long for a bracelet: read it again.</translation>
    </message>
    <message>
        <source>Montrer %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>Changer %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Nouvelle victime %1</source>
        <translation>New victim %1</translation>
    </message>
    <message>
        <source>(prise sur les %1 comptées ; + : en plus)</source>
        <translation>(one of the %1 counted; + : one more)</translation>
    </message>
    <message>
        <source>%1, qui porte ce code, est dans la corbeille : restaurez-la.</source>
        <translation>%1, which has this code, is in the bin: restore it.</translation>
    </message>
    <message>
        <source>Ce code est déjà celui de %1 : %2 reste sans changement.</source>
        <translation>This code is already that of %1: %2 stays as it is.</translation>
    </message>
    <message>
        <source>%1 porte déjà le code %2 : corrigez-le sur sa fiche.</source>
        <translation>%1 already has the code %2: correct it on its sheet.</translation>
    </message>
</context>
<context>
    <name>VictimMenu</name>
    <message>
        <source>Évacuer les %1 victimes…</source>
        <translation>Evacuate the %1 victims…</translation>
    </message>
    <message>
        <source>Évacuer %1…</source>
        <translation>Evacuate %1…</translation>
    </message>
    <message>
        <source>Nom de la personne…</source>
        <translation>Person&apos;s name…</translation>
    </message>
    <message>
        <source>Historique des catégories et des lieux</source>
        <translation>History of categories and places</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Mettre à la corbeille</source>
        <translation>Put in the bin</translation>
    </message>
</context>
<context>
    <name>VictimNameBox</name>
    <message>
        <source>Nom de la personne, %1</source>
        <translation>Person&apos;s name, %1</translation>
    </message>
    <message>
        <source>Nom de la personne</source>
        <translation>Person&apos;s name</translation>
    </message>
    <message>
        <source>un nom est noté, caché : laissez vide pour le garder</source>
        <translation>a name is noted, hidden: leave empty to keep it</translation>
    </message>
    <message>
        <source>Jamais à la radio ni dans la main courante. Caché sur les écrans, mais dans le fichier de chaque poste.</source>
        <translation>Never on the radio nor in the log. Hidden on screens, but in the file of every post.</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>VictimRow</name>
    <message>
        <source>même code que %1</source>
        <translation>same code as %1</translation>
    </message>
    <message>
        <source>désaccord : %1</source>
        <translation>disagreement: %1</translation>
    </message>
    <message>
        <source>supprimée puis modifiée</source>
        <translation>deleted, then changed</translation>
    </message>
    <message>
        <source>Catégorie de %1 : %2</source>
        <translation>Category of %1: %2</translation>
    </message>
    <message>
        <source>sans code SINUS</source>
        <translation>no SINUS code</translation>
    </message>
    <message>
        <source>Lieu de %1 : %2</source>
        <translation>Place of %1: %2</translation>
    </message>
    <message>
        <source>nom caché</source>
        <translation>name hidden</translation>
    </message>
    <message>
        <source>Évacuer…</source>
        <translation>Evacuate…</translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1, étape suivante : %2</source>
        <translation>%1, next step: %2</translation>
    </message>
    <message>
        <source>Autres gestes pour %1</source>
        <translation>Other gestures for %1</translation>
    </message>
</context>
<context>
    <name>VictimStrip</name>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Toutes les victimes : %1</source>
        <translation>All victims: %1</translation>
    </message>
    <message>
        <source>%1 : %2, dont %3 sans fiche</source>
        <translation>%1: %2, of which %3 without a fiche</translation>
    </message>
    <message>
        <source>%1 : %2 avec fiche, %3 sans</source>
        <translation>%1: %2 with a fiche, %3 without</translation>
    </message>
    <message>
        <source>Sans fiche</source>
        <translation>No fiche</translation>
    </message>
    <message>
        <source>Compter des personnes sans leur faire de fiche</source>
        <translation>Count people without making them a fiche</translation>
    </message>
    <message>
        <source>%1 sans fiche : un de moins</source>
        <translation>%1 without a fiche: one fewer</translation>
    </message>
    <message>
        <source>%1 sans fiche : un de plus</source>
        <translation>%1 without a fiche: one more</translation>
    </message>
    <message>
        <source>%1 sans fiche : dix de plus</source>
        <translation>%1 without a fiche: ten more</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) SINUS sur deux fiches : mettez-en une à la corbeille</source>
        <translation>
            <numerusform>%n SINUS code on two fiches: put one in the bin</numerusform>
            <numerusform>%n SINUS codes on two fiches: put one in the bin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VictimsBoard</name>
    <message>
        <source>Victimes</source>
        <translation>Victims</translation>
    </message>
    <message>
        <source>Code SINUS, catégorie, lieu</source>
        <translation>SINUS code, category, place</translation>
    </message>
    <message>
        <source>Scannez, ou tapez : code UA PRV · V7 UR PMA</source>
        <translation>Scan, or type: code UA PRV · V7 UR PMA</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Valider la ligne</source>
        <translation>Enter the line</translation>
    </message>
    <message>
        <source>Chercher une victime</source>
        <translation>Find a victim</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Cacher les noms</source>
        <translation>Hide the names</translation>
    </message>
    <message>
        <source>Montrer les noms (5 minutes)…</source>
        <translation>Show the names (5 minutes)…</translation>
    </message>
    <message>
        <source>Montrer les noms sur cet écran, 5 minutes</source>
        <translation>Show the names on this screen for 5 minutes</translation>
    </message>
    <message>
        <source>Exporter la liste (CSV)</source>
        <translation>Export the list (CSV)</translation>
    </message>
    <message>
        <source>Liste sans les noms (CSV)…</source>
        <translation>List without names (CSV)…</translation>
    </message>
    <message>
        <source>Liste avec les noms (CSV)…</source>
        <translation>List with names (CSV)…</translation>
    </message>
    <message>
        <source>Aucune fiche</source>
        <translation>No fiche</translation>
    </message>
    <message>
        <source>Aucune victime ne correspond</source>
        <translation>No victim fits</translation>
    </message>
    <message>
        <source>Scannez un bracelet SINUS, ou tapez ci-dessus un code, une catégorie, un lieu. Ceux que l&apos;on compte seulement : « Sans fiche ».</source>
        <translation>Scan a SINUS bracelet, or type a code, a category, a place above. Those who are only counted: &quot;No fiche&quot;.</translation>
    </message>
    <message>
        <source>Effacez la recherche ou le filtre.</source>
        <translation>Clear the search or the filter.</translation>
    </message>
</context>
<context>
    <name>ViewerPanel</name>
    <message>
        <source>Pièce jointe %1</source>
        <translation>Attachment %1</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>page %1 sur %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation>Farther</translation>
    </message>
    <message>
        <source>Plus près</source>
        <translation>Nearer</translation>
    </message>
    <message>
        <source>Tout voir</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Enregistrer sous…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Ouvrir avec le programme du système</source>
        <translation>Open with the system&apos;s program</translation>
    </message>
    <message>
        <source>Fermer l&apos;aperçu</source>
        <translation>Close the preview</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Aperçu de %1</source>
        <translation>Preview of %1</translation>
    </message>
    <message>
        <source>Pièce précédente</source>
        <translation>Previous attachment</translation>
    </message>
    <message>
        <source>Pièce suivante</source>
        <translation>Next attachment</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Affichage mural</source>
        <translation>Wall display</translation>
    </message>
    <message>
        <source>EXERCICE</source>
        <translation>EXERCISE</translation>
    </message>
</context>
<context>
    <name>WallRows</name>
    <message numerus="yes">
        <source>et %n de plus</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallSituation</name>
    <message>
        <source>Moyens</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Aucun moyen</source>
        <translation>No means</translation>
    </message>
    <message>
        <source>Victimes : %1</source>
        <translation>Victims: %1</translation>
    </message>
    <message>
        <source>Secteurs</source>
        <translation>Sectors</translation>
    </message>
    <message>
        <source>Aucun secteur</source>
        <translation>No sector</translation>
    </message>
    <message>
        <source>Secteur sans nom</source>
        <translation>Sector without a name</translation>
    </message>
    <message>
        <source>Main courante</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Aucune ligne</source>
        <translation>No line</translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>Affichage mural · %1 · Fanion</source>
        <translation>Wall display · %1 · Fanion</translation>
    </message>
    <message>
        <source>Échap ferme l&apos;affichage mural ; F11 : plein écran</source>
        <translation>Esc closes the wall display; F11: full screen</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Un poste</source>
        <translation>A post</translation>
    </message>
    <message>
        <source>Un autre ordinateur a la même identité que ce poste (%1) : installation copiée. Donnez à l&apos;un des deux une nouvelle identité.</source>
        <translation>Another computer has the same identity as this post (%1): a copied installation. Give one of the two a new identity.</translation>
    </message>
    <message>
        <source>L&apos;identité de ce poste vient d&apos;un autre ordinateur. Si celui-ci sert encore, donnez à ce poste une nouvelle identité.</source>
        <translation>The identity of this post comes from another computer. If that one is still in use, give this post a new identity.</translation>
    </message>
    <message>
        <source>Ce poste a déjà écrit ailleurs : sauvegarde restaurée ou copie. Rien n&apos;est perdu : ce qui manque ici revient des autres postes.</source>
        <translation>This post has written elsewhere before: a restored backup or a copy. Nothing is lost: what is missing here comes back from the other posts.</translation>
    </message>
    <message>
        <source>%1 a signé deux historiques différents : ordinateur remis dans un état antérieur, copié, ou malveillant. Les deux sont gardés et tous les postes voient la même chose ; en cas de doute, retirez-le.</source>
        <translation>%1 has signed two different histories: a computer put back to an earlier state, copied, or hostile. Both are kept and all posts see the same; if in doubt, remove it.</translation>
    </message>
    <message numerus="yes">
        <source>%1 écrit avec une version plus récente de Fanion : %n modification(s) ne s&apos;affichent pas entièrement ici. Rien n&apos;est perdu.</source>
        <translation>
            <numerusform>%1 writes with a later version of Fanion: %n change does not show in full here. Nothing is lost.</numerusform>
            <numerusform>%1 writes with a later version of Fanion: %n changes do not show in full here. Nothing is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhiteBoard</name>
    <message>
        <source>Tableau blanc</source>
        <translation>Whiteboard</translation>
    </message>
    <message>
        <source>Nouvelle page…</source>
        <translation>New page…</translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation>Farther</translation>
    </message>
    <message>
        <source>Plus près</source>
        <translation>Closer</translation>
    </message>
    <message>
        <source>Tout voir</source>
        <translation>See everything</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Cette page…</source>
        <translation>This page…</translation>
    </message>
    <message numerus="yes">
        <source>Page %1, %n élément(s)</source>
        <translation>
            <numerusform>Page %1, %n item</numerusform>
            <numerusform>Page %1, %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Cette page est à la corbeille</source>
        <translation>This page is in the bin</translation>
    </message>
    <message>
        <source>Choisissez une autre page, ou sortez-la de la corbeille.</source>
        <translation>Choose another page, or take it out of the bin.</translation>
    </message>
    <message>
        <source>Aucune page</source>
        <translation>No page</translation>
    </message>
    <message>
        <source>Commencez par une page vide ou par une méthode ; tous les postes y écrivent en même temps.</source>
        <translation>Begin with an empty page or a method; every post writes on it at once.</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Ce que veut dire la couleur %1</source>
        <translation>What the colour %1 means</translation>
    </message>
    <message>
        <source>Nom de la page</source>
        <translation>Name of the page</translation>
    </message>
    <message>
        <source>Poser sur la page</source>
        <translation>Lay on the page</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Incendie</source>
        <translation>Fire</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Eau</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Risques particuliers</source>
        <translation>Particular hazards</translation>
    </message>
    <message>
        <source>Commandement</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Par défaut</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Prévu</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Réalisé</source>
        <translation>In place</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Anticipé</source>
        <translation>Anticipated</translation>
    </message>
    <message>
        <source>Présumé</source>
        <translation>Presumed</translation>
    </message>
    <message>
        <source>Confirmé</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Basse</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Normale</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Haute</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Urgente</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Demandé</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Alerté</source>
        <translation>Alerted</translation>
    </message>
    <message>
        <source>En route</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Au PT</source>
        <translation>At PT</translation>
    </message>
    <message>
        <source>Au CRM</source>
        <translation>At CRM</translation>
    </message>
    <message>
        <source>Engagé</source>
        <translation>Deployed</translation>
    </message>
    <message>
        <source>En réserve</source>
        <translation>In reserve</translation>
    </message>
    <message>
        <source>Transport hôpital</source>
        <translation>Taking to hospital</translation>
    </message>
    <message>
        <source>Disponible</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Désengagé</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Annulé</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Indisponible</source>
        <translation>Unavailable</translation>
    </message>
    <message>
        <source>Donnée</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Reçue</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Terminée</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Impossible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Activé</source>
        <translation>Activated</translation>
    </message>
    <message>
        <source>Désactivé</source>
        <translation>Deactivated</translation>
    </message>
    <message>
        <source>Géographique</source>
        <translation>Geographical</translation>
    </message>
    <message>
        <source>Fonctionnel</source>
        <translation>Functional</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Ordre</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Demande</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Compte rendu</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Message d&apos;ambiance</source>
        <translation>First impression message</translation>
    </message>
    <message>
        <source>Point de situation</source>
        <translation>Situation report</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Automatique</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Alerte</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Montée en puissance</source>
        <translation>Build-up</translation>
    </message>
    <message>
        <source>Stabilisation</source>
        <translation>Stabilisation</translation>
    </message>
    <message>
        <source>Décrue</source>
        <translation>Scaling down</translation>
    </message>
    <message>
        <source>Clos</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Indicatif</source>
        <translation>Call sign</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Chef de secteur</source>
        <translation>Sector commander</translation>
    </message>
    <message>
        <source>Groupe ou colonne</source>
        <translation>Group or column</translation>
    </message>
    <message>
        <source>Idée de manœuvre</source>
        <translation>Concept of operations</translation>
    </message>
    <message>
        <source>Teinte</source>
        <translation>Tint</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Tracé</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Symbole</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Complément</source>
        <translation>Additional text</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Secteur</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Fiabilité</source>
        <translation>Reliability</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Retourné</source>
        <translation>Flipped</translation>
    </message>
    <message>
        <source>Largeur</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Couleur</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Étiquettes</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Liens</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>CIS</source>
        <translation>CIS</translation>
    </message>
    <message>
        <source>Échelon</source>
        <translation>Echelon</translation>
    </message>
    <message>
        <source>Effectif</source>
        <translation>Crew</translation>
    </message>
    <message>
        <source>Chef</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Rattaché à</source>
        <translation>Attached to</translation>
    </message>
    <message>
        <source>Demandé à</source>
        <translation>Requested at</translation>
    </message>
    <message>
        <source>Parti à</source>
        <translation>Left at</translation>
    </message>
    <message>
        <source>Attendu à</source>
        <translation>Expected at</translation>
    </message>
    <message>
        <source>Au CRM à</source>
        <translation>At CRM at</translation>
    </message>
    <message>
        <source>Engagé à</source>
        <translation>Deployed at</translation>
    </message>
    <message>
        <source>Désengagé à</source>
        <translation>Released at</translation>
    </message>
    <message>
        <source>Type de secteur</source>
        <translation>Sector type</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Confiée à</source>
        <translation>Assigned to</translation>
    </message>
    <message>
        <source>Moyen chargé</source>
        <translation>Means in charge</translation>
    </message>
    <message>
        <source>Priorité</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Pour</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Heure du fait</source>
        <translation>Time of the event</translation>
    </message>
    <message>
        <source>Saisi à</source>
        <translation>Entered at</translation>
    </message>
    <message>
        <source>De</source>
        <translation>From</translation>
    </message>
    <message>
        <source>À</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Type de message</source>
        <translation>Message type</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Corrige</source>
        <translation>Corrects</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Importé à</source>
        <translation>Imported at</translation>
    </message>
    <message>
        <source>Couche</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Données</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Modèle</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Exercice</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Ouvert à</source>
        <translation>Opened at</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Tâche</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Point importé</source>
        <translation>Imported point</translation>
    </message>
    <message>
        <source>Pièces jointes</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Observateur</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Rédacteur</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Commandant</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Carte figée</source>
        <translation>Frozen map</translation>
    </message>
    <message>
        <source>SOIEC (chef de groupe)</source>
        <translation>SOIEC (group leader)</translation>
    </message>
    <message>
        <source>SMES (chef d&apos;agrès)</source>
        <translation>SMES (engine leader)</translation>
    </message>
    <message>
        <source>SAOIECL (colonne, site)</source>
        <translation>SAOIECL (column, site)</translation>
    </message>
    <message>
        <source>Verrouillé</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Groupe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Alerté à</source>
        <translation>Alerted at</translation>
    </message>
    <message>
        <source>Au PT à</source>
        <translation>At transit point at</translation>
    </message>
    <message>
        <source>Relevé à</source>
        <translation>Relieved at</translation>
    </message>
    <message>
        <source>Rentré à</source>
        <translation>Back home at</translation>
    </message>
    <message>
        <source>Indicatif radio</source>
        <translation>Radio callsign</translation>
    </message>
    <message>
        <source>Victimes transportées</source>
        <translation>Victims carried</translation>
    </message>
    <message>
        <source>Cadre d&apos;ordre</source>
        <translation>Order frame</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Anticipation</source>
        <translation>Anticipation</translation>
    </message>
    <message>
        <source>Objectifs</source>
        <translation>Objectives</translation>
    </message>
    <message>
        <source>Idées de manœuvre</source>
        <translation>Ideas of manoeuvre</translation>
    </message>
    <message>
        <source>Exécution</source>
        <translation>Execution</translation>
    </message>
    <message>
        <source>Logistique</source>
        <translation>Logistics</translation>
    </message>
    <message>
        <source>Sécurité</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Accusés de réception</source>
        <translation>Acknowledgements</translation>
    </message>
    <message>
        <source>UA, urgence absolue</source>
        <translation>UA, absolute emergency</translation>
    </message>
    <message>
        <source>EU, extrême urgence (UA)</source>
        <translation>EU, extreme emergency (UA)</translation>
    </message>
    <message>
        <source>U1, urgence vraie (UA)</source>
        <translation>U1, serious emergency (UA)</translation>
    </message>
    <message>
        <source>UR, urgence relative</source>
        <translation>UR, relative emergency</translation>
    </message>
    <message>
        <source>U2, non valide (UR)</source>
        <translation>U2, cannot walk (UR)</translation>
    </message>
    <message>
        <source>U3, valide (UR)</source>
        <translation>U3, can walk (UR)</translation>
    </message>
    <message>
        <source>DCD, décédé</source>
        <translation>DCD, deceased</translation>
    </message>
    <message>
        <source>Impliqué</source>
        <translation>Involved, unhurt</translation>
    </message>
    <message>
        <source>UMP, médico-psychologique</source>
        <translation>UMP, psychological</translation>
    </message>
    <message>
        <source>Disparu</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Chantier</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>PRV</source>
        <translation>PRV</translation>
    </message>
    <message>
        <source>PMA</source>
        <translation>PMA</translation>
    </message>
    <message>
        <source>CAI</source>
        <translation>CAI</translation>
    </message>
    <message>
        <source>En évacuation</source>
        <translation>On the way</translation>
    </message>
    <message>
        <source>Hôpital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Dépôt</source>
        <translation>Mortuary</translation>
    </message>
    <message>
        <source>Parti</source>
        <translation>Gone home</translation>
    </message>
    <message>
        <source>Homme</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Femme</source>
        <translation>Woman</translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Traité</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Pour information</source>
        <translation>For information</translation>
    </message>
    <message>
        <source>Évacué par</source>
        <translation>Evacuated by</translation>
    </message>
    <message>
        <source>Code SINUS</source>
        <translation>SINUS code</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Évacué vers</source>
        <translation>Evacuated to</translation>
    </message>
    <message>
        <source>Nom de la personne</source>
        <translation>Person&apos;s name</translation>
    </message>
    <message>
        <source>Sexe</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Âge</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Trouvé à</source>
        <translation>Found at</translation>
    </message>
    <message>
        <source>Au PRV à</source>
        <translation>At PRV at</translation>
    </message>
    <message>
        <source>Au PMA à</source>
        <translation>At PMA at</translation>
    </message>
    <message>
        <source>Arrivé à</source>
        <translation>Arrived at</translation>
    </message>
    <message>
        <source>Décontaminé</source>
        <translation>Decontaminated</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Repris de l&apos;activité</source>
        <translation>Taken from the activity</translation>
    </message>
    <message>
        <source>UA comptées sans fiche</source>
        <translation>UA counted, no fiche</translation>
    </message>
    <message>
        <source>UR comptées sans fiche</source>
        <translation>UR counted, no fiche</translation>
    </message>
    <message>
        <source>DCD comptés sans fiche</source>
        <translation>DCD counted, no fiche</translation>
    </message>
    <message>
        <source>Impliqués comptés sans fiche</source>
        <translation>Involved counted, no fiche</translation>
    </message>
    <message>
        <source>Victime</source>
        <translation>Victim</translation>
    </message>
    <message>
        <source>Message de détresse</source>
        <translation>Distress call</translation>
    </message>
    <message>
        <source>Ordre de repli</source>
        <translation>Order to withdraw</translation>
    </message>
    <message>
        <source>Prise de contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contrôle ARI</source>
        <translation>BA control</translation>
    </message>
    <message>
        <source>Relève</source>
        <translation>Relief</translation>
    </message>
    <message>
        <source>Minuteur</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Qui, où</source>
        <translation>Who, where</translation>
    </message>
    <message>
        <source>Qui</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Alarme</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Levé à</source>
        <translation>Ended at</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Délai en minutes</source>
        <translation>Time in minutes</translation>
    </message>
    <message>
        <source>Dernier contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Pression en bar</source>
        <translation>Pressure in bar</translation>
    </message>
    <message>
        <source>Réponses à l&apos;appel</source>
        <translation>Answers to the roll call</translation>
    </message>
    <message>
        <source>Appel</source>
        <translation>Roll call</translation>
    </message>
    <message>
        <source>Canal avec le CODIS</source>
        <translation>Channel with the CODIS</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Sinistre</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Victimes</source>
        <translation>Victims</translation>
    </message>
    <message>
        <source>Cibles, points sensibles</source>
        <translation>Targets, sensitive points</translation>
    </message>
    <message>
        <source>Accès</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Météo</source>
        <translation>Weather</translation>
    </message>
    <message>
        <source>Énergies (gaz, électricité)</source>
        <translation>Energy (gas, electricity)</translation>
    </message>
    <message>
        <source>Risques</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>Services présents</source>
        <translation>Services present</translation>
    </message>
    <message>
        <source>Médias, autorités</source>
        <translation>Media, authorities</translation>
    </message>
    <message>
        <source>A, source totalement fiable</source>
        <translation>A, completely reliable source</translation>
    </message>
    <message>
        <source>B, source habituellement fiable</source>
        <translation>B, usually reliable source</translation>
    </message>
    <message>
        <source>C, source assez fiable</source>
        <translation>C, fairly reliable source</translation>
    </message>
    <message>
        <source>D, source habituellement peu fiable</source>
        <translation>D, not usually reliable source</translation>
    </message>
    <message>
        <source>E, source non fiable</source>
        <translation>E, unreliable source</translation>
    </message>
    <message>
        <source>F, fiabilité de la source inconnue</source>
        <translation>F, reliability of the source unknown</translation>
    </message>
    <message>
        <source>1, confirmé par d&apos;autres sources</source>
        <translation>1, confirmed by other sources</translation>
    </message>
    <message>
        <source>2, probablement vrai</source>
        <translation>2, probably true</translation>
    </message>
    <message>
        <source>3, peut-être vrai</source>
        <translation>3, possibly true</translation>
    </message>
    <message>
        <source>4, douteux</source>
        <translation>4, doubtful</translation>
    </message>
    <message>
        <source>5, improbable</source>
        <translation>5, improbable</translation>
    </message>
    <message>
        <source>6, véracité inconnue</source>
        <translation>6, truth unknown</translation>
    </message>
    <message>
        <source>Favorable</source>
        <translation>Favourable</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Défavorable</source>
        <translation>Worst</translation>
    </message>
    <message>
        <source>Faible</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Moyenne</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Forte</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Très forte</source>
        <translation>Very high</translation>
    </message>
    <message>
        <source>Veillée</source>
        <translation>Watched</translation>
    </message>
    <message>
        <source>Déclenchée</source>
        <translation>Triggered</translation>
    </message>
    <message>
        <source>Traitée</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Écartée</source>
        <translation>Discarded</translation>
    </message>
    <message>
        <source>Renseignement</source>
        <translation>Intelligence</translation>
    </message>
    <message>
        <source>Présumé ou confirmé</source>
        <translation>Presumed or confirmed</translation>
    </message>
    <message>
        <source>Texte entier</source>
        <translation>Full text</translation>
    </message>
    <message>
        <source>Hypothèse</source>
        <translation>Hypothesis</translation>
    </message>
    <message>
        <source>Réponse préparée</source>
        <translation>Prepared answer</translation>
    </message>
    <message>
        <source>À décider avant</source>
        <translation>Decide before</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Rubrique</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Fiabilité de la source</source>
        <translation>Reliability of the source</translation>
    </message>
    <message>
        <source>Crédibilité du contenu</source>
        <translation>Credibility of what it says</translation>
    </message>
    <message>
        <source>Conséquence</source>
        <translation>Consequence</translation>
    </message>
    <message>
        <source>Scénario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Probabilité</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>Gravité</source>
        <translation>Gravity</translation>
    </message>
    <message>
        <source>Signe déclencheur</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Effets sur les cibles</source>
        <translation>Effects on targets</translation>
    </message>
    <message>
        <source>Moyens à préalerter</source>
        <translation>Means to warn beforehand</translation>
    </message>
    <message>
        <source>Délai des moyens</source>
        <translation>Delay of the means</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Texte libre</source>
        <translation>Free text</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Trait à main levée</source>
        <translation>Freehand stroke</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Flèche</source>
        <translation>Arrow</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Proposée</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Publiée</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Boîte à idées</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Légende du jaune</source>
        <translation>What yellow means</translation>
    </message>
    <message>
        <source>Légende de l&apos;orange</source>
        <translation>What orange means</translation>
    </message>
    <message>
        <source>Légende du rose</source>
        <translation>What pink means</translation>
    </message>
    <message>
        <source>Légende du violet</source>
        <translation>What violet means</translation>
    </message>
    <message>
        <source>Légende du bleu</source>
        <translation>What blue means</translation>
    </message>
    <message>
        <source>Légende du turquoise</source>
        <translation>What turquoise means</translation>
    </message>
    <message>
        <source>Légende du vert</source>
        <translation>What green means</translation>
    </message>
    <message>
        <source>Légende du blanc</source>
        <translation>What white means</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Forme</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Place sur la page</source>
        <translation>Place on the page</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Part de</source>
        <translation>Leads from</translation>
    </message>
    <message>
        <source>Mène à</source>
        <translation>Leads to</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Étapes faites</source>
        <translation>Steps done</translation>
    </message>
    <message>
        <source>Élément de page</source>
        <translation>Page item</translation>
    </message>
</context>
<context>
    <name>fanion::app::AddressesModel</name>
    <message>
        <source>c&apos;est l&apos;adresse de ce poste même</source>
        <translation>this is this post&apos;s own address</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>joint : %1</source>
        <translation>reached: %1</translation>
    </message>
    <message>
        <source>appel en cours…</source>
        <translation>being called…</translation>
    </message>
    <message>
        <source>ne répond pas : %1</source>
        <translation>doesn&apos;t answer: %1</translation>
    </message>
    <message>
        <source>Il y a déjà trop d&apos;adresses : retirez-en une.</source>
        <translation>There are too many addresses already: remove one.</translation>
    </message>
</context>
<context>
    <name>fanion::app::AttachOffer</name>
    <message numerus="yes">
        <source>%n fichiers</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo prise à %1, à %2</source>
        <translation>Photo taken at %1, at %2</translation>
    </message>
    <message>
        <source>Photo prise à %1 ; le lieu n&apos;y est pas</source>
        <translation>Photo taken at %1; without a place</translation>
    </message>
    <message>
        <source>Photo prise à %1 ; l&apos;heure n&apos;y est pas</source>
        <translation>Photo taken at %1; without a time</translation>
    </message>
    <message>
        <source>%1 placé sur la carte</source>
        <translation>%1 put on the map</translation>
    </message>
    <message>
        <source>%1 joint à %2</source>
        <translation>%1 attached to %2</translation>
    </message>
</context>
<context>
    <name>fanion::app::AttachmentGestures</name>
    <message>
        <source>Ajout de %1…</source>
        <translation>Adding %1…</translation>
    </message>
    <message numerus="yes">
        <source>Ajout de %n fichiers…</source>
        <translation>
            <numerusform>Adding %n file…</numerusform>
            <numerusform>Adding %n files…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fichiers à la fois, c&apos;est trop : les %2 premiers sont joints.</source>
        <translation>%1 files at once are too many: the first %2 are attached.</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas d&apos;image à joindre.</source>
        <translation>There is no picture to attach.</translation>
    </message>
    <message>
        <source>L&apos;image n&apos;a pas pu être écrite : le dossier temporaire est plein ou protégé.</source>
        <translation>The picture could not be written: the temporary folder is full or protected.</translation>
    </message>
    <message>
        <source>%1 joint à %2</source>
        <translation>%1 attached to %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fichiers joints à %1</source>
        <translation>
            <numerusform>%n file attached to %1</numerusform>
            <numerusform>%n files attached to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Carte à %1, centre %2, %3</source>
        <translation>Map at %1, centre %2, %3</translation>
    </message>
    <message>
        <source>EXERCICE</source>
        <translation>EXERCISE</translation>
    </message>
    <message>
        <source>centre %1</source>
        <translation>centre %1</translation>
    </message>
    <message>
        <source>Carte %1.png</source>
        <comment>file name</comment>
        <translation>Map %1.png</translation>
    </message>
    <message>
        <source>Image collée %1.png</source>
        <comment>file name</comment>
        <translation>Pasted picture %1.png</translation>
    </message>
    <message>
        <source>%1 retiré de %2</source>
        <translation>%1 taken off %2</translation>
    </message>
    <message>
        <source>%1 enregistré dans %2</source>
        <translation>%1 saved in %2</translation>
    </message>
    <message>
        <source>%1 n&apos;est pas encore arrivé en entier : il vient d&apos;un poste qui l&apos;a.</source>
        <translation>%1 has not all arrived yet: it comes from a post that has it.</translation>
    </message>
    <message>
        <source>%1 n&apos;est pas ouvert d&apos;ici : ce genre de fichier peut agir sur l&apos;ordinateur. Enregistrez-le, et ouvrez-le vous-même si vous savez d&apos;où il vient.</source>
        <translation>%1 is not opened from here: this kind of file can act on the computer. Save it, and open it yourself if you know where it comes from.</translation>
    </message>
    <message>
        <source>Aucun programme n&apos;a ouvert %1 : enregistrez-le pour le regarder autrement.</source>
        <translation>No program opened %1: save it to look at it in another way.</translation>
    </message>
</context>
<context>
    <name>fanion::app::BaseMapsModel</name>
    <message>
        <source>Fond de situation (fourni avec Fanion)</source>
        <translation>Locating map (comes with Fanion)</translation>
    </message>
    <message>
        <source>Lecture…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Absent : %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>Image sans géoréférencement</source>
        <translation>Picture without georeference</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas un fond de carte lisible</source>
        <translation>This is no base map that can be read</translation>
    </message>
    <message>
        <source>Fichier endommagé ou illisible</source>
        <translation>Damaged or unreadable file</translation>
    </message>
    <message>
        <source>Vecteur</source>
        <translation>Vectors</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>niveaux %1 à %2</source>
        <translation>levels %1 to %2</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas l&apos;adresse d&apos;un fond de carte : elle commence par https:// et contient {z}, {x} et {y}.</source>
        <translation>This is no address of a base map: it begins with https:// and holds {z}, {x} and {y}.</translation>
    </message>
    <message>
        <source>La liste des fonds est pleine : retirez-en un d&apos;abord.</source>
        <translation>The list of base maps is full: remove one first.</translation>
    </message>
    <message>
        <source>%1 n&apos;a pas été ajouté aux fonds de carte. %2.</source>
        <translation>%1 was not added to the base maps. %2.</translation>
    </message>
    <message>
        <source>Fond de carte ajouté : %1.</source>
        <translation>Base map added: %1.</translation>
    </message>
    <message>
        <source>Clé du service à donner</source>
        <translation>Service&apos;s key to be given</translation>
    </message>
    <message>
        <source>%1 (clé de votre service)</source>
        <translation>%1 (your service&apos;s key)</translation>
    </message>
</context>
<context>
    <name>fanion::app::BoardExport</name>
    <message>
        <source>anticipation</source>
        <comment>file name</comment>
        <translation>anticipation</translation>
    </message>
    <message>
        <source>renseignement</source>
        <comment>file name</comment>
        <translation>intelligence</translation>
    </message>
    <message>
        <source>Tableau écrit : %1</source>
        <translation>Table written: %1</translation>
    </message>
    <message>
        <source>Le tableau n&apos;a pas pu être écrit dans %1 (%2) : choisissez un autre endroit.</source>
        <translation>The table could not be written to %1 (%2): choose another place.</translation>
    </message>
</context>
<context>
    <name>fanion::app::BookmarksModel</name>
    <message>
        <source>Vue %1</source>
        <translation>View %1</translation>
    </message>
</context>
<context>
    <name>fanion::app::Caller</name>
    <message numerus="yes">
        <source>%n venu(s)</source>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refus</source>
        <translation>
            <numerusform>%n declined</numerusform>
            <numerusform>%n declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sans réponse</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
    <message>
        <source>personne d&apos;autre n&apos;est là</source>
        <translation>nobody else is here</translation>
    </message>
</context>
<context>
    <name>fanion::app::Carrier</name>
    <message>
        <source>Tous les postes : tout l&apos;incident</source>
        <translation>All posts: the whole incident</translation>
    </message>
    <message>
        <source>%1 : ce qui lui manque</source>
        <translation>%1: what it lacks</translation>
    </message>
    <message>
        <source>%1-pour-%2-%3</source>
        <comment>file name</comment>
        <translation>%1-for-%2-%3</translation>
    </message>
    <message>
        <source>%1-tout-%2</source>
        <comment>file name</comment>
        <translation>%1-all-%2</translation>
    </message>
    <message>
        <source>Export en cours…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>Rien n&apos;a été exporté</source>
        <translation>Nothing was exported</translation>
    </message>
    <message>
        <source>Export terminé</source>
        <translation>Export done</translation>
    </message>
    <message>
        <source>%1 a déjà tout, pour autant qu&apos;on le sache ici.</source>
        <translation>%1 has everything already, as far as is known here.</translation>
    </message>
    <message numerus="yes">
        <source>%n modification(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) jointe(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce que %1 possède n&apos;est pas connu ici : le fichier contient tout.</source>
        <translation>What %1 has is not known here: the file holds everything.</translation>
    </message>
    <message>
        <source>Sur l&apos;autre machine : ouvrez l&apos;incident, puis déposez ce fichier sur la fenêtre.</source>
        <translation>On the other machine: open the incident, then drop this file on the window.</translation>
    </message>
    <message>
        <source>%1 ne peut pas être lu.</source>
        <translation>%1 can&apos;t be read.</translation>
    </message>
    <message>
        <source>Ouvrez d&apos;abord l&apos;incident, puis déposez %1 sur sa fenêtre.</source>
        <translation>Open the incident first, then drop %1 on its window.</translation>
    </message>
    <message>
        <source>Le rôle de ce poste ne permet pas d&apos;importer %1.</source>
        <translation>This post&apos;s role does not allow importing %1.</translation>
    </message>
    <message>
        <source>Un échange est déjà en cours : attendez sa fin.</source>
        <translation>An exchange is under way already: wait for its end.</translation>
    </message>
    <message>
        <source>Fusion de %1…</source>
        <translation>Merging %1…</translation>
    </message>
    <message numerus="yes">
        <source>Fusion de %n fichier(s)…</source>
        <translation>
            <numerusform>Merging %n file…</numerusform>
            <numerusform>Merging %n files…</numerusform>
        </translation>
    </message>
    <message>
        <source>Fusion à compléter</source>
        <translation>Merge to be completed</translation>
    </message>
    <message>
        <source>Fusion terminée</source>
        <translation>Merge done</translation>
    </message>
    <message>
        <source>Rien n&apos;a été fusionné</source>
        <translation>Nothing was merged</translation>
    </message>
    <message>
        <source>%1 vient d&apos;un autre incident. Rien n&apos;a été modifié.</source>
        <translation>%1 comes from another incident. Nothing was changed.</translation>
    </message>
    <message>
        <source>Un autre incident</source>
        <translation>Another incident</translation>
    </message>
    <message>
        <source>%1 contient un autre incident : il ne peut pas être fusionné avec celui-ci. Rien n&apos;a été modifié.</source>
        <translation>%1 holds another incident: it can&apos;t be merged with this one. Nothing was changed.</translation>
    </message>
    <message>
        <source>Rien de nouveau : ce poste avait déjà tout.</source>
        <translation>Nothing new: this post had everything already.</translation>
    </message>
    <message numerus="yes">
        <source>%n nouvelle(s) modification(s)</source>
        <translation>
            <numerusform>%n new change</numerusform>
            <numerusform>%n new changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucune nouvelle modification</source>
        <translation>No new change</translation>
    </message>
    <message numerus="yes">
        <source>%n déjà connue(s)</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) jointe(s) complétée(s)</source>
        <translation>
            <numerusform>%n attachment completed</numerusform>
            <numerusform>%n attachments completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusée(s) : endommagée(s), ou interdite(s) par le rôle de leur auteur</source>
        <translation>
            <numerusform>%n refused: damaged, or not allowed by its author&apos;s role</numerusform>
            <numerusform>%n refused: damaged, or not allowed by their authors&apos; roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) jointe(s) endommagée(s) ou sans place ici</source>
        <translation>
            <numerusform>%n attachment damaged or without room here</numerusform>
            <numerusform>%n attachments damaged or without room here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de %1</source>
        <comment>changes of a post</comment>
        <translation>
            <numerusform>%n of %1</numerusform>
            <numerusform>%n of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en attente : il manque des modifications antérieures</source>
        <translation>
            <numerusform>%n waiting: earlier changes are missing</numerusform>
            <numerusform>%n waiting: earlier changes are missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Elles attendent en mémoire. Faites exporter « tout l&apos;incident » par l&apos;autre machine, puis déposez ce fichier.</source>
        <translation>They wait in memory. Have the other machine export “the whole incident”, then drop that file here.</translation>
    </message>
    <message>
        <source>%1 est scellé pour d&apos;autres postes : il vient d&apos;un autre incident, ou il a été écrit avant que ce poste soit admis. Faites-le exporter de nouveau. Rien n&apos;a été modifié.</source>
        <translation>%1 is sealed for other posts: it comes from another incident, or was written before this post was admitted. Have it exported again. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 n&apos;est ni un incident ou un fichier d&apos;échange Fanion, ni un fond de carte, ni des altitudes. Pour le joindre à un incident, ouvrez d&apos;abord l&apos;incident.</source>
        <translation>%1 is neither a Fanion incident or exchange file, nor a base map, nor heights. To attach it to an incident, open the incident first.</translation>
    </message>
    <message>
        <source>Le rôle de ce poste ne permet pas de joindre %1.</source>
        <translation>This post&apos;s role does not allow attaching %1.</translation>
    </message>
</context>
<context>
    <name>fanion::app::Clipboard</name>
    <message numerus="yes">
        <source>%n objet(s) copié(s).</source>
        <translation>
            <numerusform>%n object copied.</numerusform>
            <numerusform>%n objects copied.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copié en GeoJSON seulement : points importés et main courante ne se collent pas comme objets.</source>
        <translation>Copied as GeoJSON only: imported points and the log are not pasted as objects.</translation>
    </message>
    <message>
        <source>Points importés et main courante : en GeoJSON seulement.</source>
        <translation>Imported points and the log: as GeoJSON only.</translation>
    </message>
    <message>
        <source>Rien à couper : points importés et main courante restent où ils sont.</source>
        <translation>Nothing to cut: imported points and the log stay where they are.</translation>
    </message>
    <message>
        <source>Rien à coller : ces objets viennent d&apos;une version plus récente de Fanion.</source>
        <translation>Nothing to paste: these objects come from a newer version of Fanion.</translation>
    </message>
    <message>
        <source>Presse-papiers</source>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>Le presse-papiers ne contient ni objet de Fanion ni GeoJSON : copiez d&apos;abord par Ctrl+C.</source>
        <translation>The clipboard holds neither objects of Fanion nor GeoJSON: copy first with Ctrl+C.</translation>
    </message>
    <message numerus="yes">
        <source>%n objet(s) collé(s).</source>
        <translation>
            <numerusform>%n object pasted.</numerusform>
            <numerusform>%n objects pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lien(s) vers des objets absents d&apos;ici retiré(s).</source>
        <translation>
            <numerusform>%n link to an object that is not here was left out.</numerusform>
            <numerusform>%n links to objects that are not here were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) jointe(s) restée(s) dans l&apos;autre incident.</source>
        <translation>
            <numerusform>%n attachment stayed in the other incident.</numerusform>
            <numerusform>%n attachments stayed in the other incident.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) d&apos;une version plus récente laissé(s).</source>
        <translation>
            <numerusform>%n item of a newer version left out.</numerusform>
            <numerusform>%n items of a newer version left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::CodeCamera</name>
    <message>
        <source>Aucune caméra n&apos;est utilisable sur ce poste.</source>
        <translation>No camera can be used on this post.</translation>
    </message>
    <message>
        <source>La caméra ne répond pas : un autre programme s&apos;en sert peut-être. Fermez-le, puis réessayez.</source>
        <translation>The camera does not answer: another program may be using it. Close it, then try again.</translation>
    </message>
</context>
<context>
    <name>fanion::app::CommandNotices</name>
    <message>
        <source>Il ne reste aucun commandant : ce poste commande d&apos;office.</source>
        <translation>No commander is left: this post commands by succession.</translation>
    </message>
    <message>
        <source>Passation de commandement : %1 vous a passé le commandement à %2.</source>
        <translation>Transfer of command: %1 handed command over to you at %2.</translation>
    </message>
    <message>
        <source>Vous êtes commandant : nommé par %1 à %2.</source>
        <translation>You are a commander: appointed by %1 at %2.</translation>
    </message>
</context>
<context>
    <name>fanion::app::Commands</name>
    <message>
        <source>La main courante ne s&apos;efface pas : corrigez la ligne.</source>
        <translation>The log cannot be erased: correct the line.</translation>
    </message>
    <message>
        <source>%1 est dans la corbeille.</source>
        <translation>%1 is in the bin.</translation>
    </message>
    <message numerus="yes">
        <source>%n objet(s) dans la corbeille.</source>
        <translation>
            <numerusform>%n object in the bin.</numerusform>
            <numerusform>%n objects in the bin.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 commande. Ce poste est rédacteur.</source>
        <translation>%1 commands. This post is an editor.</translation>
    </message>
    <message>
        <source>SITAC de %1</source>
        <translation>SITAC of %1</translation>
    </message>
    <message>
        <source>« %1 » est verrouillé et reste comme il est : déverrouillez-le d&apos;abord.</source>
        <translation>&quot;%1&quot; is locked and stays as it is: unlock it first.</translation>
    </message>
    <message numerus="yes">
        <source>%n objets verrouillés restent comme ils sont : déverrouillez-les d&apos;abord.</source>
        <translation>
            <numerusform>%n locked object stays as it is: unlock it first.</numerusform>
            <numerusform>%n locked objects stay as they are: unlock them first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce code SINUS est celui de %1, dans la corbeille : rien n&apos;est changé.</source>
        <translation>This SINUS code is that of %1, in the bin: nothing is changed.</translation>
    </message>
    <message>
        <source>Ce code SINUS est déjà celui de %1 : rien n&apos;est changé.</source>
        <translation>This SINUS code is already that of %1: nothing is changed.</translation>
    </message>
    <message>
        <source>Un code SINUS n&apos;est qu&apos;à une personne : donnez-le à une seule fiche.</source>
        <translation>A SINUS code belongs to one person: give it to one fiche.</translation>
    </message>
    <message>
        <source>Un renseignement ne s&apos;efface pas : changez ce qui en est dit, l&apos;historique garde les deux.</source>
        <translation>Intelligence is not deleted: change what is said of it, the history keeps both.</translation>
    </message>
</context>
<context>
    <name>fanion::app::Coordinates</name>
    <message>
        <source>WGS84, degrés décimaux</source>
        <translation>WGS84, decimal degrees</translation>
    </message>
    <message>
        <source>WGS84, degrés, minutes, secondes</source>
        <translation>WGS84, degrees, minutes, seconds</translation>
    </message>
    <message>
        <source>Copié : %1</source>
        <translation>Copied: %1</translation>
    </message>
</context>
<context>
    <name>fanion::app::Copies</name>
    <message>
        <source>%1-copie-%2</source>
        <comment>file name</comment>
        <translation>%1-copy-%2</translation>
    </message>
    <message>
        <source>%1 existe déjà : choisissez un autre nom.</source>
        <translation>%1 exists already: choose another name.</translation>
    </message>
    <message>
        <source>Copie enregistrée : %1</source>
        <translation>Copy saved: %1</translation>
    </message>
    <message>
        <source>%1-récupéré</source>
        <comment>file name</comment>
        <translation>%1-saved</translation>
    </message>
    <message>
        <source>Toutes les modifications du fichier sont récupérées.</source>
        <translation>All changes of the file were saved.</translation>
    </message>
    <message numerus="yes">
        <source>%n modification(s) récupérée(s).</source>
        <translation>
            <numerusform>%n change saved.</numerusform>
            <numerusform>%n changes saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun tableau n&apos;a pu être reconstitué.</source>
        <translation>No board could be put together.</translation>
    </message>
    <message>
        <source>Il en manque de : %1.</source>
        <translation>Some are missing of: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s), à fusionner quand un poste aura apporté ce qui manque : %1</source>
        <translation>
            <numerusform>%n more, to be merged when a post has brought what is missing: %1</numerusform>
            <numerusform>%n more, to be merged when a post has brought what is missing: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::Doctor</name>
    <message>
        <source>bloqué</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>caution</translation>
    </message>
    <message>
        <source>à savoir</source>
        <translation>note</translation>
    </message>
    <message>
        <source>marche</source>
        <translation>works</translation>
    </message>
    <message>
        <source>Examen du réseau en cours…</source>
        <translation>Examining the network…</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) bloquant(s)</source>
        <translation>
            <numerusform>%n thing blocks</numerusform>
            <numerusform>%n things block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rien ne bloque ; %n point(s) à surveiller</source>
        <translation>
            <numerusform>Nothing blocks; %n thing to watch</numerusform>
            <numerusform>Nothing blocks; %n things to watch</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien ne bloque</source>
        <translation>Nothing blocks</translation>
    </message>
    <message>
        <source>Diagnostic copié.</source>
        <translation>Diagnosis copied.</translation>
    </message>
    <message>
        <source>Commande copiée : collez-la dans un terminal.</source>
        <translation>Command copied: paste it into a terminal.</translation>
    </message>
</context>
<context>
    <name>fanion::app::Holds</name>
    <message>
        <source>Verrouillé par %1</source>
        <translation>Locked by %1</translation>
    </message>
    <message>
        <source>Sélectionnez deux objets ou plus pour les grouper.</source>
        <translation>Select two objects or more to group them.</translation>
    </message>
    <message numerus="yes">
        <source>%n objets groupés.</source>
        <translation>
            <numerusform>%n object grouped.</numerusform>
            <numerusform>%n objects grouped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::HypothesisGestures</name>
    <message>
        <source>Hypothèse déclenchée à %1 : %2</source>
        <translation>Hypothesis triggered at %1: %2</translation>
    </message>
</context>
<context>
    <name>fanion::app::InvitationReader</name>
    <message>
        <source>Aucune invitation dans %1. Sur une photo, le QR code doit être net et entier.</source>
        <translation>No invitation in %1. In a photograph, the QR code must be sharp and whole.</translation>
    </message>
    <message>
        <source>%1 est trop grand pour être lu.</source>
        <translation>%1 is too large to be read.</translation>
    </message>
    <message>
        <source>l&apos;image copiée</source>
        <translation>the copied picture</translation>
    </message>
    <message>
        <source>ce qui a été copié</source>
        <translation>what was copied</translation>
    </message>
    <message>
        <source>Ce QR code n&apos;est pas une invitation Fanion.</source>
        <translation>This QR code is not a Fanion invitation.</translation>
    </message>
</context>
<context>
    <name>fanion::app::LineEditor</name>
    <message>
        <source>Ce tracé aurait %1 points, %2 au plus : simplifiez-le d&apos;abord.</source>
        <translation>This would have %1 points, at most %2 are possible: simplify it first.</translation>
    </message>
    <message>
        <source>Sélectionnez une ligne qui a deux côtés : ligne d&apos;appui, limite de secteur…</source>
        <translation>Select a line that has two sides: support line, sector boundary…</translation>
    </message>
    <message>
        <source>Sélectionnez d&apos;abord une ligne ou une flèche.</source>
        <translation>Select a line or an arrow first.</translation>
    </message>
    <message>
        <source>Sélectionnez d&apos;abord une ligne ou une zone.</source>
        <translation>Select a line or an area first.</translation>
    </message>
    <message>
        <source>%1 points au lieu de %2.</source>
        <translation>%1 points instead of %2.</translation>
    </message>
    <message>
        <source>Rien à ôter à %1 près : zoomez en arrière pour simplifier davantage.</source>
        <translation>Nothing to leave out within %1: zoom out to simplify further.</translation>
    </message>
    <message>
        <source>Rien à arrondir à cette échelle.</source>
        <translation>Nothing to round at this scale.</translation>
    </message>
    <message>
        <source>Ce tracé est déjà net à cette échelle.</source>
        <translation>This is clean already at this scale.</translation>
    </message>
    <message>
        <source>Sélectionnez d&apos;abord une ligne : seules les lignes se scindent.</source>
        <translation>Select a line first: only lines can be split.</translation>
    </message>
    <message>
        <source>Rien à scinder au bout de la ligne : pointez entre ses deux bouts.</source>
        <translation>Nothing to split at the end of the line: point between its ends.</translation>
    </message>
    <message>
        <source>Sélectionnez deux lignes ou plus pour les joindre (Maj + clic).</source>
        <translation>Select two lines or more to join them (Shift and click).</translation>
    </message>
    <message numerus="yes">
        <source>%1 reprend %n autre(s) ligne(s), mise(s) à la corbeille.</source>
        <translation>
            <numerusform>%1 takes over %n other line, now in the bin.</numerusform>
            <numerusform>%1 takes over %n other lines, now in the bin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sélectionnez d&apos;abord une zone ou un secteur : un cercle ne se scinde pas.</source>
        <translation>Select an area or a sector first: a circle cannot be split.</translation>
    </message>
    <message>
        <source>Rien n&apos;est scindé : le trait doit traverser la zone de part en part.</source>
        <translation>Nothing was split: the line must go right through the area.</translation>
    </message>
    <message>
        <source>Rien n&apos;est scindé : le trait, ou le contour de la zone, se croise lui-même.</source>
        <translation>Nothing was split: the line, or the outline of the area, crosses itself.</translation>
    </message>
    <message>
        <source>Rien n&apos;est scindé : cela ferait plus de %1 morceaux.</source>
        <translation>Nothing was split: that would make more than %1 parts.</translation>
    </message>
    <message numerus="yes">
        <source>Zone scindée en %n morceaux : le plus grand garde nom et attributs.</source>
        <translation>
            <numerusform>Area split into %n part: the largest keeps name and attributes.</numerusform>
            <numerusform>Area split into %n parts: the largest keeps name and attributes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::Lobby</name>
    <message>
        <source>Incident du %1</source>
        <translation>Incident of %1</translation>
    </message>
    <message>
        <source>Incident rejoint</source>
        <translation>Joined incident</translation>
    </message>
    <message>
        <source>Appel du poste…</source>
        <translation>Calling the post…</translation>
    </message>
    <message>
        <source>Le commandant voit le même nombre et doit vous admettre.</source>
        <translation>The commander sees the same number and must admit you.</translation>
    </message>
    <message>
        <source>Admis. Réception du tableau…</source>
        <translation>Admitted. Receiving the board…</translation>
    </message>
    <message>
        <source>La demande a été refusée.</source>
        <translation>The request was refused.</translation>
    </message>
    <message>
        <source>La demande n&apos;a pas abouti. %1</source>
        <translation>The request did not succeed. %1</translation>
    </message>
    <message>
        <source>La demande n&apos;a pas abouti.</source>
        <translation>The request did not succeed.</translation>
    </message>
</context>
<context>
    <name>fanion::app::MapExport</name>
    <message>
        <source>carte</source>
        <comment>file name</comment>
        <translation>map</translation>
    </message>
    <message numerus="yes">
        <source>Carte écrite dans %1 : %n objet(s).</source>
        <translation>
            <numerusform>Map written to %1: %n object.</numerusform>
            <numerusform>Map written to %1: %n objects.</numerusform>
        </translation>
    </message>
    <message>
        <source>La carte n&apos;a pas pu être écrite dans %1 (%2) : choisissez un autre endroit.</source>
        <translation>The map could not be written to %1 (%2): choose another place.</translation>
    </message>
</context>
<context>
    <name>fanion::app::MapKeys</name>
    <message>
        <source>La clé n&apos;a pas pu être gardée : elle servira jusqu&apos;à la fermeture de Fanion. Le dossier %1 est-il plein ou protégé ?</source>
        <translation>The key could not be kept: it serves until Fanion is closed. Is the folder %1 full or protected?</translation>
    </message>
    <message>
        <source>Cette clé est trop longue : %1 caractères au plus.</source>
        <translation>This key is too long: at most %1 characters.</translation>
    </message>
    <message>
        <source>Clé oubliée pour %1.</source>
        <translation>Key for %1 forgotten.</translation>
    </message>
    <message>
        <source>Clé gardée sur ce poste seulement, pour %1.</source>
        <translation>Key for %1 kept on this post only.</translation>
    </message>
</context>
<context>
    <name>fanion::app::MeansGestures</name>
    <message>
        <source>Colonne %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>Groupe %1</source>
        <translation>Group %1</translation>
    </message>
</context>
<context>
    <name>fanion::app::MeansModel</name>
    <message>
        <source>Rentré</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>depuis %1</source>
        <translation>since %1</translation>
    </message>
</context>
<context>
    <name>fanion::app::MeansTotals</name>
    <message>
        <source>sans type</source>
        <translation>no type</translation>
    </message>
    <message numerus="yes">
        <source>(%n engagé(s))</source>
        <translation>
            <numerusform>(%n engaged)</numerusform>
            <numerusform>(%n engaged)</numerusform>
        </translation>
    </message>
    <message>
        <source>Effectif %1 (%2/%3/%4), engagé %5</source>
        <translation>Personnel %1 (%2/%3/%4), engaged %5</translation>
    </message>
</context>
<context>
    <name>fanion::app::NeighbourSearch</name>
    <message>
        <source>cet incident : liaison en cours</source>
        <translation>this incident: being linked</translation>
    </message>
    <message>
        <source>aucun incident ouvert</source>
        <translation>no incident open</translation>
    </message>
    <message>
        <source>incident %1</source>
        <translation>incident %1</translation>
    </message>
    <message>
        <source>Recherche en cours…</source>
        <translation>Searching…</translation>
    </message>
    <message numerus="yes">
        <source>%n poste(s) trouvé(s)</source>
        <translation>
            <numerusform>%n post found</numerusform>
            <numerusform>%n posts found</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 adresses sur %2 appelées · %3</source>
        <translation>%1 of %2 addresses called · %3</translation>
    </message>
    <message>
        <source>Recherche terminée : %1 adresses appelées, %2.</source>
        <translation>Search ended: %1 addresses called, %2.</translation>
    </message>
    <message>
        <source>Ce poste n&apos;est sur aucun réseau où chercher.</source>
        <translation>This post is on no network to search.</translation>
    </message>
</context>
<context>
    <name>fanion::app::OrderModel</name>
    <message>
        <source>Chef %1</source>
        <translation>%1 leader</translation>
    </message>
    <message>
        <source>%1, %2, noté par %3</source>
        <translation>%1, %2, noted by %3</translation>
    </message>
    <message>
        <source>Ordre copié.</source>
        <translation>Order copied.</translation>
    </message>
</context>
<context>
    <name>fanion::app::PackMaker</name>
    <message>
        <source>%1, hors-ligne</source>
        <translation>%1, offline</translation>
    </message>
    <message>
        <source>Le dossier %1 ne peut pas être créé.</source>
        <translation>The folder %1 can&apos;t be made.</translation>
    </message>
    <message>
        <source>Un fond se prépare déjà : arrêtez-le d&apos;abord, il reprendra plus tard.</source>
        <translation>A map is being prepared already: interrupt it first, it will go on later.</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est pas complet. %2 Ce qui est arrivé est gardé : reprenez depuis la liste des fonds.</source>
        <translation>“%1” is not complete. %2 What has come is kept: resume from the list of maps.</translation>
    </message>
    <message>
        <source>« %1 » est prêt pour le hors-ligne.</source>
        <translation>“%1” is ready for offline use.</translation>
    </message>
    <message numerus="yes">
        <source>« %1 » est prêt pour le hors-ligne ; %n tuile(s) n&apos;existe(nt) pas chez ce fournisseur.</source>
        <translation>
            <numerusform>“%1” is ready for offline use; the provider does not have %n tile.</numerusform>
            <numerusform>“%1” is ready for offline use; the provider does not have %n tiles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::PackPlace</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, ajusté à la main.</source>
        <translation>%1, adjusted by hand.</translation>
    </message>
    <message>
        <source>Environ %1 : le cadre de ses communes, avec une marge. Ajustez-le sur la carte.</source>
        <translation>About %1: the box of its communes, with a margin. Adjust it on the map.</translation>
    </message>
    <message>
        <source>Environ %1 : jusqu&apos;aux centres des communes voisines. Ajustez-le sur la carte.</source>
        <translation>About %1: up to the middles of the communes around. Adjust it on the map.</translation>
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
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>bâtiments, détail</source>
        <translation>buildings, detail</translation>
    </message>
    <message>
        <source>bâtiments</source>
        <translation>buildings</translation>
    </message>
    <message>
        <source>rues et chemins</source>
        <translation>streets and paths</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>roads</translation>
    </message>
    <message>
        <source>communes</source>
        <translation>communes</translation>
    </message>
    <message>
        <source>département</source>
        <translation>département</translation>
    </message>
    <message>
        <source>région</source>
        <translation>region</translation>
    </message>
    <message>
        <source>pays</source>
        <translation>country</translation>
    </message>
    <message>
        <source>%1 tuiles · environ %2 · environ %3</source>
        <translation>%1 tiles · about %2 · about %3</translation>
    </message>
    <message>
        <source>%1 / %2 tuiles</source>
        <translation>%1 / %2 tiles</translation>
    </message>
    <message>
        <source>le serveur ne répond pas, nouvel essai</source>
        <translation>the server doesn&apos;t answer, trying again</translation>
    </message>
    <message>
        <source>encore %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>Inachevé · %1</source>
        <translation>Unfinished · %1</translation>
    </message>
    <message>
        <source>%1 est tenu par des bénévoles et interdit le téléchargement de zones entières : regardez ce fond en ligne, préparez-en un autre (IGN).</source>
        <translation>%1 is run by volunteers and forbids downloads of whole areas: look at this map online, prepare another (IGN).</translation>
    </message>
    <message>
        <source>Les conditions de %1 interdisent de garder ses tuiles : préparez un autre fond (IGN).</source>
        <translation>The terms of %1 forbid keeping its tiles: prepare another map (IGN).</translation>
    </message>
    <message>
        <source>C&apos;est trop pour un fond préparé (%1 tuiles au plus) : réduisez la zone ou le détail.</source>
        <translation>This is too much for one pack (%1 tiles at most): reduce the area or the detail.</translation>
    </message>
    <message>
        <source>Choisissez une zone, et un détail que le fond possède.</source>
        <translation>Choose an area, and a detail that the map has.</translation>
    </message>
    <message>
        <source>Ce fournisseur n&apos;a aucune tuile de cette zone.</source>
        <translation>This provider has no tile of this area.</translation>
    </message>
    <message>
        <source>%1 refuse de donner ses tuiles.</source>
        <translation>%1 refuses to give its tiles.</translation>
    </message>
    <message>
        <source>Le serveur ou le disque ne répond pas (%1).</source>
        <translation>The server or the disk doesn&apos;t answer (%1).</translation>
    </message>
    <message>
        <source>Regarde ce qui est déjà là…</source>
        <translation>Looking at what is here already…</translation>
    </message>
    <message>
        <source>Vérifie la carte…</source>
        <translation>Checking the map…</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>aucun poste joint ne l&apos;offre : reprendra de lui-même</source>
        <translation>no post in reach offers it: it will go on by itself</translation>
    </message>
    <message>
        <source>Pas assez de place sur le disque : libérez-en, puis reprenez.</source>
        <translation>Not enough room on the disk: free some, then resume.</translation>
    </message>
</context>
<context>
    <name>fanion::app::PageBook</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>fanion::app::PageCanvas</name>
    <message numerus="yes">
        <source>%n éléments sélectionnés</source>
        <translation>
            <numerusform>%n item selected</numerusform>
            <numerusform>%n items selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::PageClipboard</name>
    <message numerus="yes">
        <source>%n élément(s) copié(s).</source>
        <translation>
            <numerusform>%n item copied.</numerusform>
            <numerusform>%n items copied.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le presse-papiers ne contient ni note ni texte : copiez d&apos;abord par Ctrl+C.</source>
        <translation>The clipboard holds neither a note nor a text: copy with Ctrl+C first.</translation>
    </message>
    <message>
        <source>Le texte copié a %1 lignes : les %2 premières deviennent des notes.</source>
        <translation>The copied text has %1 lines: the first %2 become notes.</translation>
    </message>
</context>
<context>
    <name>fanion::app::PageGestures</name>
    <message numerus="yes">
        <source>%n tâche(s) faite(s) de la page.</source>
        <translation>
            <numerusform>%n task made of the page.</numerusform>
            <numerusform>%n tasks made of the page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) écrite(s) à la main courante.</source>
        <translation>
            <numerusform>%n line written in the log.</numerusform>
            <numerusform>%n lines written in the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::PaletteModel</name>
    <message>
        <source>Favoris</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>Récents</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Engins</source>
        <translation>Vehicles</translation>
    </message>
    <message>
        <source>Symboles et tracés</source>
        <translation>Symbols and drawings</translation>
    </message>
    <message>
        <source>Équipage : %1</source>
        <translation>Crew: %1</translation>
    </message>
    <message>
        <source>Échelon : %1</source>
        <translation>Echelon: %1</translation>
    </message>
    <message>
        <source>Niveau : %1</source>
        <translation>Level: %1</translation>
    </message>
    <message>
        <source>Engins, par leur nom</source>
        <translation>Engines, by name</translation>
    </message>
</context>
<context>
    <name>fanion::app::Perimeters</name>
    <message>
        <source>Sélectionnez d&apos;abord un objet de la carte : le périmètre l&apos;entoure.</source>
        <translation>First select an object of the map: the perimeter goes round it.</translation>
    </message>
    <message>
        <source>Distances : écrivez par exemple « 100, 300, 1,5 km », de 1 m à 100 km, %1 au plus.</source>
        <translation>Distances: write for example &quot;100, 300, 1.5 km&quot;, from 1 m to 100 km, at most %1.</translation>
    </message>
    <message>
        <source>Vent : écrivez d&apos;où il vient, par exemple « NO » ou « 315 ».</source>
        <translation>Wind: write where it comes from, for example &quot;NW&quot; or &quot;315&quot;.</translation>
    </message>
    <message>
        <source>Vitesse du vent : écrivez des km/h, de 0 à 250.</source>
        <translation>Wind speed: write km/h, from 0 to 250.</translation>
    </message>
    <message>
        <source>Échéances : écrivez par exemple « 15, 30, 1 h », de 1 min à 24 h, %1 au plus.</source>
        <translation>After: write for example &quot;15, 30, 1 h&quot;, from 1 min to 24 h, at most %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n objet(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message>
        <source>ESTIMATION %1 % · %2</source>
        <translation>ESTIMATE %1 % · %2</translation>
    </message>
    <message>
        <source>%1 · tête à %2 · %3</source>
        <translation>%1 · head at %2 · %3</translation>
    </message>
    <message>
        <source>Le périmètre %1 a trop de points : simplifiez d&apos;abord l&apos;objet qu&apos;il entoure.</source>
        <translation>The perimeter %1 has too many points: first simplify the object it goes round.</translation>
    </message>
    <message>
        <source>Périmètres mis au tableau.</source>
        <translation>Perimeters put on the board.</translation>
    </message>
</context>
<context>
    <name>fanion::app::PrintDesk</name>
    <message>
        <source>impressions</source>
        <comment>folder</comment>
        <translation>printed</translation>
    </message>
    <message>
        <source>L&apos;imprimante %1 n&apos;a pas pris l&apos;impression : vérifiez-la, ou enregistrez un PDF.</source>
        <translation>The printer %1 has not taken the print: check it, or save a PDF.</translation>
    </message>
    <message>
        <source>Le PDF n&apos;a pas pu être écrit dans %1 (%2) : choisissez un autre endroit.</source>
        <translation>The PDF could not be written to %1 (%2): choose another place.</translation>
    </message>
    <message>
        <source>Impression abandonnée, rien n&apos;est écrit.</source>
        <translation>Printing given up, nothing is written.</translation>
    </message>
    <message>
        <source>Envoyé à l&apos;imprimante %1</source>
        <translation>Sent to the printer %1</translation>
    </message>
    <message>
        <source>PDF enregistré : %1</source>
        <translation>PDF saved: %1</translation>
    </message>
</context>
<context>
    <name>fanion::app::Profile</name>
    <message>
        <source>Tracé mesuré</source>
        <translation>Measured path</translation>
    </message>
    <message>
        <source>%1 en %2, à %3</source>
        <translation>%1 %2, at %3</translation>
    </message>
    <message>
        <source>montée</source>
        <translation>up</translation>
    </message>
    <message>
        <source>descente</source>
        <translation>down</translation>
    </message>
    <message>
        <source>Longueur</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Dénivelé</source>
        <translation>Climb, descent</translation>
    </message>
    <message>
        <source>Pente max.</source>
        <translation>Steepest</translation>
    </message>
    <message>
        <source>Altitude inconnue par endroits : la courbe y est coupée.</source>
        <translation>Height not known in places: the curve is cut there.</translation>
    </message>
    <message>
        <source>Une altitude tous les %1 : les fortes pentes courtes n&apos;y sont pas.</source>
        <translation>A height every %1: short steep slopes are not in it.</translation>
    </message>
    <message>
        <source>à %1 · alt. %2</source>
        <translation>at %1 · alt. %2</translation>
    </message>
    <message>
        <source>pente %1</source>
        <translation>slope %1</translation>
    </message>
</context>
<context>
    <name>fanion::app::Receipts</name>
    <message>
        <source>reçu par tous (%1)</source>
        <translation>received by all (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message>
        <source>reçu %1/%2, manque : %3</source>
        <translation>received %1/%2, lacking: %3</translation>
    </message>
</context>
<context>
    <name>fanion::app::RollCallModel</name>
    <message>
        <source>%1, par %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message numerus="yes">
        <source>%n moyens ont répondu</source>
        <translation>
            <numerusform>%n means has answered</numerusform>
            <numerusform>%n means have answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sans réponse</source>
        <translation>
            <numerusform>%n without answer</numerusform>
            <numerusform>%n without answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manquants</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message>
        <source>au complet</source>
        <translation>all there</translation>
    </message>
</context>
<context>
    <name>fanion::app::SafetyGestures</name>
    <message>
        <source>Tous les engagés</source>
        <translation>Everybody engaged</translation>
    </message>
</context>
<context>
    <name>fanion::app::ScreenLayout</name>
    <message>
        <source>La disposition des écrans gardée sur ce poste est illisible. Celle de départ est rétablie ; l&apos;incident n&apos;est pas touché.</source>
        <translation>The layout of the screens kept on this post cannot be read. The start layout was taken instead; the incident is not touched.</translation>
    </message>
</context>
<context>
    <name>fanion::app::ServiceCatalogues</name>
    <message>
        <source>%1 (à corriger)</source>
        <translation>%1 (to be mended)</translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s) problème(s)</source>
        <translation>
            <numerusform>and %n more problem</numerusform>
            <numerusform>and %n more problems</numerusform>
        </translation>
    </message>
    <message>
        <source>Le catalogue %1 n&apos;est pas utilisé. Corrigez-le puis ajoutez-le de nouveau ; « fanionctl catalogue check %1 » dit tout ce qui ne va pas :
%2</source>
        <translation>The catalogue %1 is not used. Mend it and add it again; “fanionctl catalogue check %1” says all that is wrong:
%2</translation>
    </message>
    <message>
        <source>Le catalogue %1 est vérifié et gardé sur ce poste. Ses symboles sont dans la palette au prochain démarrage de Fanion. Les postes qui ne l&apos;ont pas les montrent comme de simples points, traits et zones : donnez-leur le même fichier.</source>
        <translation>The catalogue %1 is checked and kept on this post. Its signs are in the palette at Fanion&apos;s next start. Posts that lack it show them as plain points, lines and areas: give them the same file.</translation>
    </message>
    <message>
        <source>Le catalogue %1 ne peut pas être retiré.</source>
        <translation>The catalogue %1 cannot be removed.</translation>
    </message>
    <message>
        <source>Le catalogue %1 est retiré de ce poste, au prochain démarrage de Fanion.</source>
        <translation>The catalogue %1 is removed from this post, at Fanion&apos;s next start.</translation>
    </message>
</context>
<context>
    <name>fanion::app::Session</name>
    <message>
        <source>Commandant (relève d&apos;office)</source>
        <translation>Commander (by succession)</translation>
    </message>
</context>
<context>
    <name>fanion::app::SharedPacks</name>
    <message>
        <source>Offerts : %1</source>
        <translation>Offered: %1</translation>
    </message>
    <message numerus="yes">
        <source>Offerts : %1 et %n autre(s)</source>
        <translation>
            <numerusform>Offered: %1 and %n other</numerusform>
            <numerusform>Offered: %1 and %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>Fond sans nom</source>
        <translation>Map without a name</translation>
    </message>
    <message>
        <source>inachevé</source>
        <translation>unfinished</translation>
    </message>
    <message>
        <source>aucun poste joint ne l&apos;offre</source>
        <translation>no post in reach offers it</translation>
    </message>
    <message>
        <source>chez %1</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>Un fond arrive déjà : arrêtez-le d&apos;abord, il reprendra plus tard.</source>
        <translation>A map is on its way already: stop it first, it can go on later.</translation>
    </message>
    <message>
        <source>« %1 » n&apos;est pas arrivé en entier. %2</source>
        <translation>“%1” has not come whole. %2</translation>
    </message>
    <message>
        <source>« %1 » est arrivé, mais n&apos;est pas une carte lisible.</source>
        <translation>“%1” has come, but is no map that can be read.</translation>
    </message>
</context>
<context>
    <name>fanion::app::Sharing</name>
    <message>
        <source>%1, jusqu&apos;à %2</source>
        <translation>%1, until %2</translation>
    </message>
    <message>
        <source>Copié.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Ce poste a une nouvelle identité. Un commandant doit l&apos;admettre de nouveau.</source>
        <translation>This post has a new identity. A commander has to admit it again.</translation>
    </message>
    <message>
        <source>Ce poste est le seul commandant : passez d&apos;abord le commandement à un autre.</source>
        <translation>This post is the only commander: hand command over to another one first.</translation>
    </message>
    <message>
        <source>Invitation enregistrée.</source>
        <translation>Invitation saved.</translation>
    </message>
    <message numerus="yes">
        <source>%1 ; pour %n poste(s), que ce poste-ci admettra</source>
        <translation>
            <numerusform>%1; for %n post, which this one lets in</numerusform>
            <numerusform>%1; for %n posts, which this one lets in</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, jusqu&apos;à %2, utilisée %3 fois sur %4</source>
        <translation>%1, until %2, used %3 times of %4</translation>
    </message>
    <message>
        <source>un poste inconnu</source>
        <translation>an unknown post</translation>
    </message>
    <message>
        <source>son invitation a expiré, ou a servi autant de fois que prévu</source>
        <translation>its invitation has expired, or was used as often as it may be</translation>
    </message>
    <message>
        <source>il n&apos;a pas suivi la procédure (chiffres changés en route)</source>
        <translation>it didn&apos;t follow the procedure (the digits changed on the way)</translation>
    </message>
    <message>
        <source>personne n&apos;a répondu à temps</source>
        <translation>nobody answered in time</translation>
    </message>
    <message>
        <source>%1 (%2) n&apos;a pas pu entrer : %3.</source>
        <translation>%1 (%2) could not get in: %3.</translation>
    </message>
    <message>
        <source>son invitation n&apos;est pas connue, ou a été retirée</source>
        <translation>its invitation isn&apos;t known, or was taken back</translation>
    </message>
    <message>
        <source>%1 (%2) n&apos;a pas pu entrer par le poste %4 : %3.</source>
        <translation>%1 (%2) could not get in at the post %4: %3.</translation>
    </message>
</context>
<context>
    <name>fanion::app::Shell</name>
    <message>
        <source>%1 suit déjà votre vue : vous ne pouvez pas suivre la sienne.</source>
        <translation>%1 is following your view already: you cannot follow theirs.</translation>
    </message>
    <message>
        <source>De nouveau montré sur la carte : %1</source>
        <translation>Shown on the map again: %1</translation>
    </message>
    <message>
        <source>%1 : %2 dépassé</source>
        <translation>%1: %2 past its time</translation>
    </message>
</context>
<context>
    <name>fanion::app::SituationDesk</name>
    <message>
        <source>Point de situation de %1</source>
        <translation>Situation report of %1</translation>
    </message>
</context>
<context>
    <name>fanion::app::TemplatesModel</name>
    <message>
        <source>plus de 1 Mo</source>
        <translation>more than 1 MB</translation>
    </message>
    <message>
        <source>Le fichier de modèles %1 est laissé de côté : %2</source>
        <translation>The file of templates %1 is left out: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n secteur(s) prévu(s)</source>
        <translation>
            <numerusform>%n planned sector</numerusform>
            <numerusform>%n planned sectors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n liste(s) de contrôle</source>
        <translation>
            <numerusform>%n checklist</numerusform>
            <numerusform>%n checklists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fanion::app::TerrainModel</name>
    <message>
        <source>Lecture…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Aucun fichier d&apos;altitude dans ce dossier</source>
        <translation>No file of heights in this folder</translation>
    </message>
    <message>
        <source>Absent : %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>Altitudes sans géoréférencement</source>
        <translation>Heights without a place on Earth</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas un fichier d&apos;altitude lisible</source>
        <translation>This is no file of heights that can be read</translation>
    </message>
    <message>
        <source>une altitude tous les %1</source>
        <translation>a height every %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>La liste des fichiers d&apos;altitude est pleine : retirez-en un d&apos;abord.</source>
        <translation>The list of heights is full: remove one first.</translation>
    </message>
    <message>
        <source>%1 n&apos;a pas été ajouté. %2.</source>
        <translation>%1 was not added. %2.</translation>
    </message>
    <message>
        <source>Altitudes ajoutées : %1. Elles s&apos;affichent sous le pointeur, dans les fiches et en profil.</source>
        <translation>Heights added: %1. They show under the pointer, in the sheets and as profiles.</translation>
    </message>
</context>
<context>
    <name>fanion::app::TimelineModel</name>
    <message numerus="yes">
        <source>%n lignes</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Main courante</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Ordres</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Moyens</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Secteurs</source>
        <translation>Sectors</translation>
    </message>
    <message>
        <source>Cartes figées</source>
        <translation>Frozen maps</translation>
    </message>
    <message>
        <source>Sécurité</source>
        <translation>Safety</translation>
    </message>
</context>
<context>
    <name>fanion::app::TimersModel</name>
    <message>
        <source>contact %1</source>
        <translation>contact %1</translation>
    </message>
    <message>
        <source>début %1</source>
        <translation>start %1</translation>
    </message>
</context>
<context>
    <name>fanion::app::VictimExport</name>
    <message>
        <source>Les noms sont de nouveau cachés : rien n&apos;est écrit. Affichez-les et recommencez.</source>
        <translation>Names are hidden again: nothing is written. Show them and try again.</translation>
    </message>
    <message>
        <source>Liste des victimes avec leurs noms : %1</source>
        <translation>List of victims with their names: %1</translation>
    </message>
    <message>
        <source>Liste des victimes, sans les noms : %1</source>
        <translation>List of victims, without names: %1</translation>
    </message>
    <message>
        <source>La liste n&apos;a pas pu être écrite dans %1 (%2) : choisissez un autre endroit.</source>
        <translation>The list could not be written to %1 (%2): choose another place.</translation>
    </message>
    <message>
        <source>victimes</source>
        <comment>file name</comment>
        <translation>victims</translation>
    </message>
</context>
<context>
    <name>fanion::app::VictimGestures</name>
    <message>
        <source>Aucune fiche ne porte ce code.</source>
        <translation>No fiche has this code.</translation>
    </message>
    <message>
        <source>%1 : évacuation par %2</source>
        <translation>%1: evacuated by %2</translation>
    </message>
    <message>
        <source>%1 : évacuation</source>
        <translation>%1: evacuated</translation>
    </message>
    <message>
        <source>vers %1</source>
        <translation>to %1</translation>
    </message>
</context>
<context>
    <name>fanion::app::VictimModel</name>
    <message>
        <source>sans catégorie</source>
        <translation>no category</translation>
    </message>
</context>
<context>
    <name>fanion::app::VictimTotals</name>
    <message>
        <source>sans catégorie</source>
        <translation>no category</translation>
    </message>
</context>
<context>
    <name>fanion::app::Viewer</name>
    <message>
        <source>Le contenu n&apos;est pas encore arrivé : il vient d&apos;un poste qui l&apos;a.</source>
        <translation>The contents have not arrived yet: they come from a post that has them.</translation>
    </message>
    <message>
        <source>Préparation de l&apos;aperçu…</source>
        <translation>Making the preview…</translation>
    </message>
</context>
</TS>
