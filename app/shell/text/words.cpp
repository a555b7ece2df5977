// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/text/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace fanion::app {

namespace {

constexpr const char *kContext = "Words";

struct ChoiceEntry {
    Kind kind; ///< kAny for words that are the same wherever the field stands
    Field field;
    std::string_view choice;
    const char *word;
};
constexpr Kind kAny{};

constexpr std::array kChoices{
    ChoiceEntry{kAny, Field::Nature, "fire", QT_TRANSLATE_NOOP("Words", "Incendie")},
    ChoiceEntry{kAny, Field::Nature, "people", QT_TRANSLATE_NOOP("Words", "Personnes")},
    ChoiceEntry{kAny, Field::Nature, "water", QT_TRANSLATE_NOOP("Words", "Eau")},
    ChoiceEntry{kAny, Field::Nature, "risk", QT_TRANSLATE_NOOP("Words", "Risques particuliers")},
    ChoiceEntry{kAny, Field::Nature, "command", QT_TRANSLATE_NOOP("Words", "Commandement")},
    ChoiceEntry{kAny, Field::Nature, "neutral", QT_TRANSLATE_NOOP("Words", "Par défaut")},
    ChoiceEntry{kAny, Field::Phase, "planned", QT_TRANSLATE_NOOP("Words", "Prévu")},
    ChoiceEntry{kAny, Field::Phase, "engaged", QT_TRANSLATE_NOOP("Words", "Réalisé")},
    ChoiceEntry{kAny, Field::Phase, "ended", QT_TRANSLATE_NOOP("Words", "Terminé")},
    ChoiceEntry{kAny, Field::Phase, "anticipated", QT_TRANSLATE_NOOP("Words", "Anticipé")},
    ChoiceEntry{kAny, Field::Confidence, "presumed", QT_TRANSLATE_NOOP("Words", "Présumé")},
    ChoiceEntry{kAny, Field::Confidence, "confirmed", QT_TRANSLATE_NOOP("Words", "Confirmé")},
    ChoiceEntry{kAny, Field::Priority, "low", QT_TRANSLATE_NOOP("Words", "Basse")},
    ChoiceEntry{kAny, Field::Priority, "normal", QT_TRANSLATE_NOOP("Words", "Normale")},
    ChoiceEntry{kAny, Field::Priority, "high", QT_TRANSLATE_NOOP("Words", "Haute")},
    ChoiceEntry{kAny, Field::Priority, "urgent", QT_TRANSLATE_NOOP("Words", "Urgente")},
    ChoiceEntry{Kind::Means, Field::State, "requested", QT_TRANSLATE_NOOP("Words", "Demandé")},
    ChoiceEntry{Kind::Means, Field::State, "alerted", QT_TRANSLATE_NOOP("Words", "Alerté")},
    ChoiceEntry{Kind::Means, Field::State, "enRoute", QT_TRANSLATE_NOOP("Words", "En route")},
    ChoiceEntry{Kind::Means, Field::State, "atTransit", QT_TRANSLATE_NOOP("Words", "Au PT")},
    ChoiceEntry{Kind::Means, Field::State, "atCrm", QT_TRANSLATE_NOOP("Words", "Au CRM")},
    ChoiceEntry{Kind::Means, Field::State, "engaged", QT_TRANSLATE_NOOP("Words", "Engagé")},
    ChoiceEntry{Kind::Means, Field::State, "reserve", QT_TRANSLATE_NOOP("Words", "En réserve")},
    ChoiceEntry{Kind::Means, Field::State, "transport", QT_TRANSLATE_NOOP("Words", "Transport hôpital")},
    ChoiceEntry{Kind::Means, Field::State, "available", QT_TRANSLATE_NOOP("Words", "Disponible")},
    ChoiceEntry{Kind::Means, Field::State, "released", QT_TRANSLATE_NOOP("Words", "Désengagé")},
    ChoiceEntry{Kind::Means, Field::State, "refused", QT_TRANSLATE_NOOP("Words", "Refusé")},
    ChoiceEntry{Kind::Means, Field::State, "cancelled", QT_TRANSLATE_NOOP("Words", "Annulé")},
    ChoiceEntry{Kind::Means, Field::State, "outOfService", QT_TRANSLATE_NOOP("Words", "Indisponible")},
    ChoiceEntry{Kind::Task, Field::State, "issued", QT_TRANSLATE_NOOP("Words", "Donnée")},
    ChoiceEntry{Kind::Task, Field::State, "received", QT_TRANSLATE_NOOP("Words", "Reçue")},
    ChoiceEntry{Kind::Task, Field::State, "executing", QT_TRANSLATE_NOOP("Words", "En cours")},
    ChoiceEntry{Kind::Task, Field::State, "done", QT_TRANSLATE_NOOP("Words", "Terminée")},
    ChoiceEntry{Kind::Task, Field::State, "impossible", QT_TRANSLATE_NOOP("Words", "Impossible")},
    ChoiceEntry{Kind::Task, Field::OrderForm, "soiec", QT_TRANSLATE_NOOP("Words", "SOIEC (chef de groupe)")},
    ChoiceEntry{Kind::Task, Field::OrderForm, "smes", QT_TRANSLATE_NOOP("Words", "SMES (chef d'agrès)")},
    ChoiceEntry{Kind::Task, Field::OrderForm, "saoiecl", QT_TRANSLATE_NOOP("Words", "SAOIECL (colonne, site)")},
    ChoiceEntry{kAny, Field::AlarmType, "mayday", QT_TRANSLATE_NOOP("Words", "Message de détresse")},
    ChoiceEntry{kAny, Field::AlarmType, "withdraw", QT_TRANSLATE_NOOP("Words", "Ordre de repli")},
    ChoiceEntry{kAny, Field::TimerType, "contact", QT_TRANSLATE_NOOP("Words", "Prise de contact")},
    ChoiceEntry{kAny, Field::TimerType, "breathing", QT_TRANSLATE_NOOP("Words", "Contrôle ARI")},
    ChoiceEntry{kAny, Field::TimerType, "relief", QT_TRANSLATE_NOOP("Words", "Relève")},
    ChoiceEntry{kAny, Field::TimerType, "other", QT_TRANSLATE_NOOP("Words", "Minuteur")},
    ChoiceEntry{kAny, Field::Form, "note", QT_TRANSLATE_NOOP("Words", "Note")},
    ChoiceEntry{kAny, Field::Form, "text", QT_TRANSLATE_NOOP("Words", "Texte libre")},
    ChoiceEntry{kAny, Field::Form, "rectangle", QT_TRANSLATE_NOOP("Words", "Rectangle")},
    ChoiceEntry{kAny, Field::Form, "ellipse", QT_TRANSLATE_NOOP("Words", "Ellipse")},
    ChoiceEntry{kAny, Field::Form, "ink", QT_TRANSLATE_NOOP("Words", "Trait à main levée")},
    ChoiceEntry{kAny, Field::Form, "frame", QT_TRANSLATE_NOOP("Words", "Cadre")},
    ChoiceEntry{kAny, Field::Form, "link", QT_TRANSLATE_NOOP("Words", "Flèche")},
    ChoiceEntry{kAny, Field::Form, "picture", QT_TRANSLATE_NOOP("Words", "Image")},
    ChoiceEntry{Kind::PageItem, Field::State, "proposed", QT_TRANSLATE_NOOP("Words", "Proposée")},
    ChoiceEntry{Kind::PageItem, Field::State, "published", QT_TRANSLATE_NOOP("Words", "Publiée")},
    ChoiceEntry{Kind::Sector, Field::State, "planned", QT_TRANSLATE_NOOP("Words", "Prévu")},
    ChoiceEntry{Kind::Sector, Field::State, "active", QT_TRANSLATE_NOOP("Words", "Activé")},
    ChoiceEntry{Kind::Sector, Field::State, "closed", QT_TRANSLATE_NOOP("Words", "Désactivé")},
    ChoiceEntry{Kind::Sector, Field::SectorType, "geographic", QT_TRANSLATE_NOOP("Words", "Géographique")},
    ChoiceEntry{Kind::Sector, Field::SectorType, "functional", QT_TRANSLATE_NOOP("Words", "Fonctionnel")},
    ChoiceEntry{kAny, Field::Category, "ua", QT_TRANSLATE_NOOP("Words", "UA, urgence absolue")},
    ChoiceEntry{kAny, Field::Category, "eu", QT_TRANSLATE_NOOP("Words", "EU, extrême urgence (UA)")},
    ChoiceEntry{kAny, Field::Category, "u1", QT_TRANSLATE_NOOP("Words", "U1, urgence vraie (UA)")},
    ChoiceEntry{kAny, Field::Category, "ur", QT_TRANSLATE_NOOP("Words", "UR, urgence relative")},
    ChoiceEntry{kAny, Field::Category, "u2", QT_TRANSLATE_NOOP("Words", "U2, non valide (UR)")},
    ChoiceEntry{kAny, Field::Category, "u3", QT_TRANSLATE_NOOP("Words", "U3, valide (UR)")},
    ChoiceEntry{kAny, Field::Category, "dcd", QT_TRANSLATE_NOOP("Words", "DCD, décédé")},
    ChoiceEntry{kAny, Field::Category, "involved", QT_TRANSLATE_NOOP("Words", "Impliqué")},
    ChoiceEntry{kAny, Field::Category, "ump", QT_TRANSLATE_NOOP("Words", "UMP, médico-psychologique")},
    ChoiceEntry{kAny, Field::Category, "missing", QT_TRANSLATE_NOOP("Words", "Disparu")},
    ChoiceEntry{kAny, Field::Whereabouts, "onSite", QT_TRANSLATE_NOOP("Words", "Chantier")},
    ChoiceEntry{kAny, Field::Whereabouts, "prv", QT_TRANSLATE_NOOP("Words", "PRV")},
    ChoiceEntry{kAny, Field::Whereabouts, "pma", QT_TRANSLATE_NOOP("Words", "PMA")},
    ChoiceEntry{kAny, Field::Whereabouts, "cai", QT_TRANSLATE_NOOP("Words", "CAI")},
    ChoiceEntry{kAny, Field::Whereabouts, "evacuating", QT_TRANSLATE_NOOP("Words", "En évacuation")},
    ChoiceEntry{kAny, Field::Whereabouts, "hospital", QT_TRANSLATE_NOOP("Words", "Hôpital")},
    ChoiceEntry{kAny, Field::Whereabouts, "mortuary", QT_TRANSLATE_NOOP("Words", "Dépôt")},
    ChoiceEntry{kAny, Field::Whereabouts, "left", QT_TRANSLATE_NOOP("Words", "Parti")},
    ChoiceEntry{kAny, Field::Sex, "male", QT_TRANSLATE_NOOP("Words", "Homme")},
    ChoiceEntry{kAny, Field::Sex, "female", QT_TRANSLATE_NOOP("Words", "Femme")},
    ChoiceEntry{Kind::LogEntry, Field::EntryType, "message", QT_TRANSLATE_NOOP("Words", "Message")},
    ChoiceEntry{Kind::LogEntry, Field::EntryType, "order", QT_TRANSLATE_NOOP("Words", "Ordre")},
    ChoiceEntry{Kind::LogEntry, Field::EntryType, "question", QT_TRANSLATE_NOOP("Words", "Demande")},
    ChoiceEntry{Kind::LogEntry, Field::EntryType, "report", QT_TRANSLATE_NOOP("Words", "Compte rendu")},
    ChoiceEntry{Kind::LogEntry, Field::EntryType, "ambiance", QT_TRANSLATE_NOOP("Words", "Message d'ambiance")},
    ChoiceEntry{Kind::LogEntry, Field::EntryType, "situation", QT_TRANSLATE_NOOP("Words", "Point de situation")},
    ChoiceEntry{Kind::LogEntry, Field::EntryType, "decision", QT_TRANSLATE_NOOP("Words", "Décision")},
    ChoiceEntry{Kind::LogEntry, Field::EntryType, "auto", QT_TRANSLATE_NOOP("Words", "Automatique")},
    ChoiceEntry{kAny, Field::Triage, "todo", QT_TRANSLATE_NOOP("Words", "À traiter")},
    ChoiceEntry{kAny, Field::Triage, "done", QT_TRANSLATE_NOOP("Words", "Traité")},
    ChoiceEntry{kAny, Field::Triage, "info", QT_TRANSLATE_NOOP("Words", "Pour information")},
    ChoiceEntry{kAny, Field::Heading, "incident", QT_TRANSLATE_NOOP("Words", "Sinistre")},
    ChoiceEntry{kAny, Field::Heading, "victims", QT_TRANSLATE_NOOP("Words", "Victimes")},
    ChoiceEntry{kAny, Field::Heading, "targets", QT_TRANSLATE_NOOP("Words", "Cibles, points sensibles")},
    ChoiceEntry{kAny, Field::Heading, "water", QT_TRANSLATE_NOOP("Words", "Eau")},
    ChoiceEntry{kAny, Field::Heading, "access", QT_TRANSLATE_NOOP("Words", "Accès")},
    ChoiceEntry{kAny, Field::Heading, "weather", QT_TRANSLATE_NOOP("Words", "Météo")},
    ChoiceEntry{kAny, Field::Heading, "energy", QT_TRANSLATE_NOOP("Words", "Énergies (gaz, électricité)")},
    ChoiceEntry{kAny, Field::Heading, "risks", QT_TRANSLATE_NOOP("Words", "Risques")},
    ChoiceEntry{kAny, Field::Heading, "services", QT_TRANSLATE_NOOP("Words", "Services présents")},
    ChoiceEntry{kAny, Field::Heading, "media", QT_TRANSLATE_NOOP("Words", "Médias, autorités")},
    ChoiceEntry{kAny, Field::Reliability, "a", QT_TRANSLATE_NOOP("Words", "A, source totalement fiable")},
    ChoiceEntry{kAny, Field::Reliability, "b", QT_TRANSLATE_NOOP("Words", "B, source habituellement fiable")},
    ChoiceEntry{kAny, Field::Reliability, "c", QT_TRANSLATE_NOOP("Words", "C, source assez fiable")},
    ChoiceEntry{kAny, Field::Reliability, "d", QT_TRANSLATE_NOOP("Words", "D, source habituellement peu fiable")},
    ChoiceEntry{kAny, Field::Reliability, "e", QT_TRANSLATE_NOOP("Words", "E, source non fiable")},
    ChoiceEntry{kAny, Field::Reliability, "f", QT_TRANSLATE_NOOP("Words", "F, fiabilité de la source inconnue")},
    ChoiceEntry{kAny, Field::Credibility, "1", QT_TRANSLATE_NOOP("Words", "1, confirmé par d'autres sources")},
    ChoiceEntry{kAny, Field::Credibility, "2", QT_TRANSLATE_NOOP("Words", "2, probablement vrai")},
    ChoiceEntry{kAny, Field::Credibility, "3", QT_TRANSLATE_NOOP("Words", "3, peut-être vrai")},
    ChoiceEntry{kAny, Field::Credibility, "4", QT_TRANSLATE_NOOP("Words", "4, douteux")},
    ChoiceEntry{kAny, Field::Credibility, "5", QT_TRANSLATE_NOOP("Words", "5, improbable")},
    ChoiceEntry{kAny, Field::Credibility, "6", QT_TRANSLATE_NOOP("Words", "6, véracité inconnue")},
    ChoiceEntry{kAny, Field::Scenario, "favourable", QT_TRANSLATE_NOOP("Words", "Favorable")},
    ChoiceEntry{kAny, Field::Scenario, "probable", QT_TRANSLATE_NOOP("Words", "Probable")},
    ChoiceEntry{kAny, Field::Scenario, "worst", QT_TRANSLATE_NOOP("Words", "Défavorable")},
    ChoiceEntry{kAny, Field::Likelihood, "low", QT_TRANSLATE_NOOP("Words", "Faible")},
    ChoiceEntry{kAny, Field::Likelihood, "medium", QT_TRANSLATE_NOOP("Words", "Moyenne")},
    ChoiceEntry{kAny, Field::Likelihood, "high", QT_TRANSLATE_NOOP("Words", "Forte")},
    ChoiceEntry{kAny, Field::Likelihood, "veryHigh", QT_TRANSLATE_NOOP("Words", "Très forte")},
    ChoiceEntry{kAny, Field::Gravity, "low", QT_TRANSLATE_NOOP("Words", "Faible")},
    ChoiceEntry{kAny, Field::Gravity, "medium", QT_TRANSLATE_NOOP("Words", "Moyenne")},
    ChoiceEntry{kAny, Field::Gravity, "high", QT_TRANSLATE_NOOP("Words", "Forte")},
    ChoiceEntry{kAny, Field::Gravity, "veryHigh", QT_TRANSLATE_NOOP("Words", "Très forte")},
    ChoiceEntry{Kind::Hypothesis, Field::State, "watched", QT_TRANSLATE_NOOP("Words", "Veillée")},
    ChoiceEntry{Kind::Hypothesis, Field::State, "triggered", QT_TRANSLATE_NOOP("Words", "Déclenchée")},
    ChoiceEntry{Kind::Hypothesis, Field::State, "answered", QT_TRANSLATE_NOOP("Words", "Traitée")},
    ChoiceEntry{Kind::Hypothesis, Field::State, "discarded", QT_TRANSLATE_NOOP("Words", "Écartée")},
    ChoiceEntry{Kind::Incident, Field::Phase, "alert", QT_TRANSLATE_NOOP("Words", "Alerte")},
    ChoiceEntry{Kind::Incident, Field::Phase, "buildUp", QT_TRANSLATE_NOOP("Words", "Montée en puissance")},
    ChoiceEntry{Kind::Incident, Field::Phase, "stabilised", QT_TRANSLATE_NOOP("Words", "Stabilisation")},
    ChoiceEntry{Kind::Incident, Field::Phase, "demobilisation", QT_TRANSLATE_NOOP("Words", "Décrue")},
    ChoiceEntry{Kind::Incident, Field::Phase, "closed", QT_TRANSLATE_NOOP("Words", "Clos")},
};

struct FieldEntry {
    Kind kind;
    Field field;
    const char *word;
};
constexpr std::array kFieldWords{
    FieldEntry{Kind::Means, Field::Label, QT_TRANSLATE_NOOP("Words", "Indicatif")},
    FieldEntry{Kind::Victim, Field::Label, QT_TRANSLATE_NOOP("Words", "Numéro")},
    FieldEntry{Kind::Victim, Field::Means, QT_TRANSLATE_NOOP("Words", "Évacué par")},
    FieldEntry{kAny, Field::SinusCode, QT_TRANSLATE_NOOP("Words", "Code SINUS")},
    FieldEntry{kAny, Field::Category, QT_TRANSLATE_NOOP("Words", "Catégorie")},
    FieldEntry{kAny, Field::Whereabouts, QT_TRANSLATE_NOOP("Words", "Lieu")},
    FieldEntry{kAny, Field::Destination, QT_TRANSLATE_NOOP("Words", "Évacué vers")},
    FieldEntry{kAny, Field::Identity, QT_TRANSLATE_NOOP("Words", "Nom de la personne")},
    FieldEntry{kAny, Field::Sex, QT_TRANSLATE_NOOP("Words", "Sexe")},
    FieldEntry{kAny, Field::Age, QT_TRANSLATE_NOOP("Words", "Âge")},
    FieldEntry{kAny, Field::FoundAt, QT_TRANSLATE_NOOP("Words", "Trouvé à")},
    FieldEntry{kAny, Field::AtPrvAt, QT_TRANSLATE_NOOP("Words", "Au PRV à")},
    FieldEntry{kAny, Field::AtPmaAt, QT_TRANSLATE_NOOP("Words", "Au PMA à")},
    FieldEntry{kAny, Field::ArrivedAt, QT_TRANSLATE_NOOP("Words", "Arrivé à")},
    FieldEntry{kAny, Field::Decontaminated, QT_TRANSLATE_NOOP("Words", "Décontaminé")},
    FieldEntry{Kind::Task, Field::Label, QT_TRANSLATE_NOOP("Words", "Mission")},
    FieldEntry{Kind::LogEntry, Field::Label, QT_TRANSLATE_NOOP("Words", "Objet")},
    FieldEntry{Kind::Intelligence, Field::Label, QT_TRANSLATE_NOOP("Words", "Renseignement")},
    FieldEntry{Kind::Intelligence, Field::Confidence, QT_TRANSLATE_NOOP("Words", "Présumé ou confirmé")},
    FieldEntry{Kind::Intelligence, Field::Description, QT_TRANSLATE_NOOP("Words", "Texte entier")},
    FieldEntry{Kind::Hypothesis, Field::Label, QT_TRANSLATE_NOOP("Words", "Hypothèse")},
    FieldEntry{Kind::Hypothesis, Field::Idea, QT_TRANSLATE_NOOP("Words", "Réponse préparée")},
    FieldEntry{Kind::Hypothesis, Field::DueAt, QT_TRANSLATE_NOOP("Words", "À décider avant")},
    FieldEntry{Kind::Hypothesis, Field::Assignee, QT_TRANSLATE_NOOP("Words", "Responsable")},
    FieldEntry{kAny, Field::Heading, QT_TRANSLATE_NOOP("Words", "Rubrique")},
    FieldEntry{kAny, Field::Reliability, QT_TRANSLATE_NOOP("Words", "Fiabilité de la source")},
    FieldEntry{kAny, Field::Credibility, QT_TRANSLATE_NOOP("Words", "Crédibilité du contenu")},
    FieldEntry{kAny, Field::Consequence, QT_TRANSLATE_NOOP("Words", "Conséquence")},
    FieldEntry{kAny, Field::Scenario, QT_TRANSLATE_NOOP("Words", "Scénario")},
    FieldEntry{kAny, Field::Horizon, QT_TRANSLATE_NOOP("Words", "Échéance")},
    FieldEntry{kAny, Field::Likelihood, QT_TRANSLATE_NOOP("Words", "Probabilité")},
    FieldEntry{kAny, Field::Gravity, QT_TRANSLATE_NOOP("Words", "Gravité")},
    FieldEntry{kAny, Field::Trigger, QT_TRANSLATE_NOOP("Words", "Signe déclencheur")},
    FieldEntry{kAny, Field::Effects, QT_TRANSLATE_NOOP("Words", "Effets sur les cibles")},
    FieldEntry{kAny, Field::Prealert, QT_TRANSLATE_NOOP("Words", "Moyens à préalerter")},
    FieldEntry{kAny, Field::Delay, QT_TRANSLATE_NOOP("Words", "Délai des moyens")},
    FieldEntry{Kind::Sector, Field::Leader, QT_TRANSLATE_NOOP("Words", "Chef de secteur")},
    FieldEntry{Kind::Means, Field::Parent, QT_TRANSLATE_NOOP("Words", "Groupe ou colonne")},
    FieldEntry{Kind::Sector, Field::Mission, QT_TRANSLATE_NOOP("Words", "Idée de manœuvre")},
    FieldEntry{Kind::Sector, Field::Colour, QT_TRANSLATE_NOOP("Words", "Teinte")},
    FieldEntry{Kind::Alarm, Field::Label, QT_TRANSLATE_NOOP("Words", "Qui, où")},
    FieldEntry{Kind::Timer, Field::Label, QT_TRANSLATE_NOOP("Words", "Qui")},
    FieldEntry{kAny, Field::AlarmType, QT_TRANSLATE_NOOP("Words", "Alarme")},
    FieldEntry{kAny, Field::EndedAt, QT_TRANSLATE_NOOP("Words", "Levé à")},
    FieldEntry{kAny, Field::Outcome, QT_TRANSLATE_NOOP("Words", "Issue")},
    FieldEntry{kAny, Field::TimerType, QT_TRANSLATE_NOOP("Words", "Minuteur")},
    FieldEntry{kAny, Field::StartedAt, QT_TRANSLATE_NOOP("Words", "Début")},
    FieldEntry{kAny, Field::Interval, QT_TRANSLATE_NOOP("Words", "Délai en minutes")},
    FieldEntry{kAny, Field::ContactedAt, QT_TRANSLATE_NOOP("Words", "Dernier contact")},
    FieldEntry{kAny, Field::Pressure, QT_TRANSLATE_NOOP("Words", "Pression en bar")},
    FieldEntry{kAny, Field::Answers, QT_TRANSLATE_NOOP("Words", "Réponses à l'appel")},
    FieldEntry{Kind::PageItem, Field::Label, QT_TRANSLATE_NOOP("Words", "Texte")},
    FieldEntry{kAny, Field::Inbox, QT_TRANSLATE_NOOP("Words", "Boîte à idées")},
    FieldEntry{kAny, Field::Legend1, QT_TRANSLATE_NOOP("Words", "Légende du jaune")},
    FieldEntry{kAny, Field::Legend2, QT_TRANSLATE_NOOP("Words", "Légende de l'orange")},
    FieldEntry{kAny, Field::Legend3, QT_TRANSLATE_NOOP("Words", "Légende du rose")},
    FieldEntry{kAny, Field::Legend4, QT_TRANSLATE_NOOP("Words", "Légende du violet")},
    FieldEntry{kAny, Field::Legend5, QT_TRANSLATE_NOOP("Words", "Légende du bleu")},
    FieldEntry{kAny, Field::Legend6, QT_TRANSLATE_NOOP("Words", "Légende du turquoise")},
    FieldEntry{kAny, Field::Legend7, QT_TRANSLATE_NOOP("Words", "Légende du vert")},
    FieldEntry{kAny, Field::Legend8, QT_TRANSLATE_NOOP("Words", "Légende du blanc")},
    FieldEntry{kAny, Field::Page, QT_TRANSLATE_NOOP("Words", "Page")},
    FieldEntry{kAny, Field::Form, QT_TRANSLATE_NOOP("Words", "Forme")},
    FieldEntry{kAny, Field::Place, QT_TRANSLATE_NOOP("Words", "Place sur la page")},
    FieldEntry{kAny, Field::Extent, QT_TRANSLATE_NOOP("Words", "Dimensions")},
    FieldEntry{kAny, Field::Points, QT_TRANSLATE_NOOP("Words", "Tracé")},
    FieldEntry{kAny, Field::StartItem, QT_TRANSLATE_NOOP("Words", "Part de")},
    FieldEntry{kAny, Field::EndItem, QT_TRANSLATE_NOOP("Words", "Mène à")},
    FieldEntry{kAny, Field::Votes, QT_TRANSLATE_NOOP("Words", "Votes")},
    FieldEntry{kAny, Field::Topic, QT_TRANSLATE_NOOP("Words", "Catégorie")},
    FieldEntry{Kind::Incident, Field::Channel, QT_TRANSLATE_NOOP("Words", "Canal avec le CODIS")},
    FieldEntry{kAny, Field::Label, QT_TRANSLATE_NOOP("Words", "Nom")},
    FieldEntry{kAny, Field::Position, QT_TRANSLATE_NOOP("Words", "Position")},
    FieldEntry{kAny, Field::Path, QT_TRANSLATE_NOOP("Words", "Tracé")},
    FieldEntry{kAny, Field::Catalogue, QT_TRANSLATE_NOOP("Words", "Symbole")},
    FieldEntry{kAny, Field::Nature, QT_TRANSLATE_NOOP("Words", "Nature")},
    FieldEntry{kAny, Field::Phase, QT_TRANSLATE_NOOP("Words", "Phase")},
    FieldEntry{kAny, Field::Label2, QT_TRANSLATE_NOOP("Words", "Complément")},
    FieldEntry{kAny, Field::Rotation, QT_TRANSLATE_NOOP("Words", "Rotation")},
    FieldEntry{kAny, Field::Means, QT_TRANSLATE_NOOP("Words", "Moyen")},
    FieldEntry{kAny, Field::Sector, QT_TRANSLATE_NOOP("Words", "Secteur")},
    FieldEntry{kAny, Field::Confidence, QT_TRANSLATE_NOOP("Words", "Fiabilité")},
    FieldEntry{kAny, Field::Note, QT_TRANSLATE_NOOP("Words", "Observations")},
    FieldEntry{kAny, Field::Order, QT_TRANSLATE_NOOP("Words", "Rang")},
    FieldEntry{kAny, Field::Flipped, QT_TRANSLATE_NOOP("Words", "Retourné")},
    FieldEntry{kAny, Field::Locked, QT_TRANSLATE_NOOP("Words", "Verrouillé")},
    FieldEntry{kAny, Field::Group, QT_TRANSLATE_NOOP("Words", "Groupe")},
    FieldEntry{kAny, Field::Width, QT_TRANSLATE_NOOP("Words", "Largeur")},
    FieldEntry{kAny, Field::Level, QT_TRANSLATE_NOOP("Words", "Niveau")},
    FieldEntry{kAny, Field::Colour, QT_TRANSLATE_NOOP("Words", "Couleur")},
    FieldEntry{kAny, Field::Size, QT_TRANSLATE_NOOP("Words", "Taille")},
    FieldEntry{kAny, Field::Tags, QT_TRANSLATE_NOOP("Words", "Étiquettes")},
    FieldEntry{kAny, Field::Links, QT_TRANSLATE_NOOP("Words", "Liens")},
    FieldEntry{kAny, Field::Attachments, QT_TRANSLATE_NOOP("Words", "Pièces jointes")},
    FieldEntry{kAny, Field::State, QT_TRANSLATE_NOOP("Words", "État")},
    FieldEntry{kAny, Field::Type, QT_TRANSLATE_NOOP("Words", "Type")},
    FieldEntry{kAny, Field::Station, QT_TRANSLATE_NOOP("Words", "CIS")},
    FieldEntry{kAny, Field::Echelon, QT_TRANSLATE_NOOP("Words", "Échelon")},
    FieldEntry{kAny, Field::Crew, QT_TRANSLATE_NOOP("Words", "Effectif")},
    FieldEntry{kAny, Field::Leader, QT_TRANSLATE_NOOP("Words", "Chef")},
    FieldEntry{kAny, Field::Channel, QT_TRANSLATE_NOOP("Words", "Canal")},
    FieldEntry{kAny, Field::Parent, QT_TRANSLATE_NOOP("Words", "Rattaché à")},
    FieldEntry{kAny, Field::Mission, QT_TRANSLATE_NOOP("Words", "Mission")},
    FieldEntry{kAny, Field::RequestedAt, QT_TRANSLATE_NOOP("Words", "Demandé à")},
    FieldEntry{kAny, Field::DepartedAt, QT_TRANSLATE_NOOP("Words", "Parti à")},
    FieldEntry{kAny, Field::ExpectedAt, QT_TRANSLATE_NOOP("Words", "Attendu à")},
    FieldEntry{kAny, Field::AtCrmAt, QT_TRANSLATE_NOOP("Words", "Au CRM à")},
    FieldEntry{kAny, Field::EngagedAt, QT_TRANSLATE_NOOP("Words", "Engagé à")},
    FieldEntry{kAny, Field::ReleasedAt, QT_TRANSLATE_NOOP("Words", "Désengagé à")},
    FieldEntry{kAny, Field::AlertedAt, QT_TRANSLATE_NOOP("Words", "Alerté à")},
    FieldEntry{kAny, Field::AtTransitAt, QT_TRANSLATE_NOOP("Words", "Au PT à")},
    FieldEntry{kAny, Field::RelievedAt, QT_TRANSLATE_NOOP("Words", "Relevé à")},
    FieldEntry{kAny, Field::ReturnedAt, QT_TRANSLATE_NOOP("Words", "Rentré à")},
    FieldEntry{kAny, Field::Radio, QT_TRANSLATE_NOOP("Words", "Indicatif radio")},
    FieldEntry{kAny, Field::Carried, QT_TRANSLATE_NOOP("Words", "Victimes transportées")},
    FieldEntry{kAny, Field::Triage, QT_TRANSLATE_NOOP("Words", "Suite")},
    FieldEntry{kAny, Field::Concerns, QT_TRANSLATE_NOOP("Words", "Pour")},
    FieldEntry{kAny, Field::Recorded, QT_TRANSLATE_NOOP("Words", "Repris de l'activité")},
    FieldEntry{kAny, Field::OrderForm, QT_TRANSLATE_NOOP("Words", "Cadre d'ordre")},
    FieldEntry{kAny, Field::Situation, QT_TRANSLATE_NOOP("Words", "Situation")},
    FieldEntry{kAny, Field::Anticipation, QT_TRANSLATE_NOOP("Words", "Anticipation")},
    FieldEntry{kAny, Field::Objectives, QT_TRANSLATE_NOOP("Words", "Objectifs")},
    FieldEntry{kAny, Field::Idea, QT_TRANSLATE_NOOP("Words", "Idées de manœuvre")},
    FieldEntry{kAny, Field::Execution, QT_TRANSLATE_NOOP("Words", "Exécution")},
    FieldEntry{kAny, Field::Command, QT_TRANSLATE_NOOP("Words", "Commandement")},
    FieldEntry{kAny, Field::Logistics, QT_TRANSLATE_NOOP("Words", "Logistique")},
    FieldEntry{kAny, Field::Safety, QT_TRANSLATE_NOOP("Words", "Sécurité")},
    FieldEntry{kAny, Field::Acknowledgements, QT_TRANSLATE_NOOP("Words", "Accusés de réception")},
    FieldEntry{kAny, Field::SectorType, QT_TRANSLATE_NOOP("Words", "Type de secteur")},
    FieldEntry{kAny, Field::Description, QT_TRANSLATE_NOOP("Words", "Description")},
    FieldEntry{kAny, Field::Assignee, QT_TRANSLATE_NOOP("Words", "Confiée à")},
    FieldEntry{kAny, Field::AssigneeRef, QT_TRANSLATE_NOOP("Words", "Moyen chargé")},
    FieldEntry{kAny, Field::Priority, QT_TRANSLATE_NOOP("Words", "Priorité")},
    FieldEntry{kAny, Field::DueAt, QT_TRANSLATE_NOOP("Words", "Pour")},
    FieldEntry{kAny, Field::Steps, QT_TRANSLATE_NOOP("Words", "Étapes")},
    FieldEntry{kAny, Field::DoneSteps, QT_TRANSLATE_NOOP("Words", "Étapes faites")},
    FieldEntry{kAny, Field::Number, QT_TRANSLATE_NOOP("Words", "Numéro")},
    FieldEntry{kAny, Field::EventAt, QT_TRANSLATE_NOOP("Words", "Heure du fait")},
    FieldEntry{kAny, Field::EnteredAt, QT_TRANSLATE_NOOP("Words", "Saisi à")},
    FieldEntry{kAny, Field::From, QT_TRANSLATE_NOOP("Words", "De")},
    FieldEntry{kAny, Field::To, QT_TRANSLATE_NOOP("Words", "À")},
    FieldEntry{kAny, Field::EntryType, QT_TRANSLATE_NOOP("Words", "Type de message")},
    FieldEntry{kAny, Field::Text, QT_TRANSLATE_NOOP("Words", "Texte")},
    FieldEntry{kAny, Field::Corrects, QT_TRANSLATE_NOOP("Words", "Corrige")},
    FieldEntry{kAny, Field::Source, QT_TRANSLATE_NOOP("Words", "Source")},
    FieldEntry{kAny, Field::ImportedAt, QT_TRANSLATE_NOOP("Words", "Importé à")},
    FieldEntry{kAny, Field::Layer, QT_TRANSLATE_NOOP("Words", "Couche")},
    FieldEntry{kAny, Field::Properties, QT_TRANSLATE_NOOP("Words", "Données")},
    FieldEntry{kAny, Field::Title, QT_TRANSLATE_NOOP("Words", "Titre")},
    FieldEntry{kAny, Field::Template, QT_TRANSLATE_NOOP("Words", "Modèle")},
    FieldEntry{kAny, Field::Exercise, QT_TRANSLATE_NOOP("Words", "Exercice")},
    FieldEntry{kAny, Field::OpenedAt, QT_TRANSLATE_NOOP("Words", "Ouvert à")},
    FieldEntry{kAny, Field::Summary, QT_TRANSLATE_NOOP("Words", "Résumé")},
    FieldEntry{kAny, Field::AbsoluteEmergencies, QT_TRANSLATE_NOOP("Words", "UA comptées sans fiche")},
    FieldEntry{kAny, Field::RelativeEmergencies, QT_TRANSLATE_NOOP("Words", "UR comptées sans fiche")},
    FieldEntry{kAny, Field::Deceased, QT_TRANSLATE_NOOP("Words", "DCD comptés sans fiche")},
    FieldEntry{kAny, Field::Involved, QT_TRANSLATE_NOOP("Words", "Impliqués comptés sans fiche")},
};

const char *findFieldWord(Kind kind, Field field) {
    for (const Kind wanted : {kind, kAny}) {
        const auto found = std::ranges::find_if(
            kFieldWords, [&](const FieldEntry &entry) { return entry.kind == wanted && entry.field == field; });
        if (found != kFieldWords.end()) return found->word;
    }
    return nullptr;
}

const char *findChoiceWord(Kind kind, Field field, std::string_view choice) {
    for (const Kind wanted : {kind, kAny}) {
        const auto found = std::ranges::find_if(kChoices, [&](const ChoiceEntry &entry) {
            return entry.kind == wanted && entry.field == field && entry.choice == choice;
        });
        if (found != kChoices.end()) return found->word;
    }
    return nullptr;
}

} // namespace

QString kindWord(Kind kind) {
    const auto say = [](const char *text) { return QCoreApplication::translate(kContext, text); };
    switch (kind) {
    case Kind::Incident:
        return say(QT_TRANSLATE_NOOP("Words", "Incident"));
    case Kind::Symbol:
        return say(QT_TRANSLATE_NOOP("Words", "Symbole"));
    case Kind::Line:
        return say(QT_TRANSLATE_NOOP("Words", "Ligne"));
    case Kind::Area:
        return say(QT_TRANSLATE_NOOP("Words", "Zone"));
    case Kind::Sector:
        return say(QT_TRANSLATE_NOOP("Words", "Secteur"));
    case Kind::Means:
        return say(QT_TRANSLATE_NOOP("Words", "Moyen"));
    case Kind::Task:
        return say(QT_TRANSLATE_NOOP("Words", "Tâche"));
    case Kind::LogEntry:
        return say(QT_TRANSLATE_NOOP("Words", "Message"));
    case Kind::Layer:
        return say(QT_TRANSLATE_NOOP("Words", "Couche"));
    case Kind::Alarm:
        return say(QT_TRANSLATE_NOOP("Words", "Alarme"));
    case Kind::RollCall:
        return say(QT_TRANSLATE_NOOP("Words", "Appel"));
    case Kind::Timer:
        return say(QT_TRANSLATE_NOOP("Words", "Minuteur"));
    case Kind::Page:
        return say(QT_TRANSLATE_NOOP("Words", "Page"));
    case Kind::PageItem:
        return say(QT_TRANSLATE_NOOP("Words", "Élément de page"));
    case Kind::Feature:
        return say(QT_TRANSLATE_NOOP("Words", "Point importé"));
    case Kind::Snapshot:
        return say(QT_TRANSLATE_NOOP("Words", "Carte figée"));
    case Kind::Victim:
        return say(QT_TRANSLATE_NOOP("Words", "Victime"));
    case Kind::Intelligence:
        return say(QT_TRANSLATE_NOOP("Words", "Renseignement"));
    case Kind::Hypothesis:
        return say(QT_TRANSLATE_NOOP("Words", "Hypothèse"));
    }
    return say(QT_TRANSLATE_NOOP("Words", "Objet"));
}

QString fieldWord(Kind kind, Field field) {
    const char *word = findFieldWord(kind, field);
    return word ? QCoreApplication::translate(kContext, word) : QString();
}

QString choiceWord(Kind kind, Field field, std::string_view choice) {
    const char *word = findChoiceWord(kind, field, choice);
    return word ? QCoreApplication::translate(kContext, word)
                : QString::fromUtf8(choice.data(), static_cast<qsizetype>(choice.size()));
}

QString choiceWordInside(Kind kind, Field field, std::string_view choice) {
    QString word = choiceWord(kind, field, choice);
    // An abbreviation at the beginning stays as it is.
    if (word.size() > 1 && !word[1].isUpper()) word[0] = word[0].toLower();
    return word;
}

QString roleWord(Role role) {
    switch (role) {
    case Role::Observer:
        return QCoreApplication::translate("Words", "Observateur");
    case Role::Editor:
        return QCoreApplication::translate("Words", "Rédacteur");
    case Role::Commander:
        return QCoreApplication::translate("Words", "Commandant");
    }
    return {};
}

QString roleName(Role role) {
    switch (role) {
    case Role::Observer:
        return QStringLiteral("observer");
    case Role::Editor:
        return QStringLiteral("editor");
    case Role::Commander:
        return QStringLiteral("commander");
    }
    return {};
}

Role readRole(const QString &name) {
    if (name == QLatin1String("commander")) return Role::Commander;
    if (name == QLatin1String("editor")) return Role::Editor;
    return Role::Observer;
}

QStringList missingWords(Kind kind) {
    QStringList missing;
    const KindSpec *spec = findKind(kind);
    if (!spec) return missing;
    for (const FieldSpec &field : spec->fields) {
        const QString name = QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size()));
        if (!findFieldWord(kind, field.field)) missing += name;
        for (const std::string_view choice : field.choices)
            if (!findChoiceWord(kind, field.field, choice))
                missing += name + u'=' + QString::fromUtf8(choice.data(), static_cast<qsizetype>(choice.size()));
    }
    return missing;
}

} // namespace fanion::app
