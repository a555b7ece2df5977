<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="fr">
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
    <name>SectorCard</name>
    <message numerus="yes">
        <source>%n moyen(s) : </source>
        <translation>
            <numerusform>%n moyen : </numerusform>
            <numerusform>%n moyens : </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tâche(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
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
    <name>fanion::app::Commands</name>
    <message numerus="yes">
        <source>%n objet(s) dans la corbeille.</source>
        <translation>
            <numerusform>%n objet dans la corbeille.</numerusform>
            <numerusform>%n objets dans la corbeille.</numerusform>
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
</TS>
