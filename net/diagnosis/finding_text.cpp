// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a diagnosis, in both languages: the window and fanionctl say the same, and the latter knows no Qt.
#include "net/diagnosis/finding.h"

#include <array>

namespace fanion::net {

namespace {

struct Words {
    std::string_view title;
    std::string_view advice;
};
struct Entry {
    FindingId id;
    std::string_view name;
    Words french;
    Words english;
};

// {0}, {1}… are the finding's words; {1+ahead|behind} chooses by the second, which is "+" or "-".
using enum FindingId;
constexpr std::array kEntries{
    Entry{
        NoNetwork,
        "no-network",
        {"Ce poste n'est sur aucun réseau.",
         "Branchez le câble ou rejoignez le Wi-Fi. Sans réseau, continuez : tout se remet d'accord au retour, ou par "
         "un fichier d'échange sur une clé."},
        {"This post is on no network.",
         "Plug the cable in or join the Wi-Fi. Without a network, go on: all comes together when it is back, or by an "
         "exchange file on a stick."}},
    Entry{NoCarrier,
          "no-carrier",
          {"{0} : pas de câble, ou Wi-Fi non associé.", "Rien à faire si cette prise ne sert pas."},
          {"{0}: no cable, or Wi-Fi not associated.", "Nothing to do if it isn't in use."}},
    Entry{NoAddress,
          "no-address",
          {"{0} est branché mais n'a pas d'adresse.",
           "Le routeur ne répond pas (DHCP). Redémarrez-le, ou donnez à chaque poste une adresse fixe du même réseau."},
          {"{0} is plugged in and has no address.",
           "The router doesn't answer (DHCP). Restart it, or give each post a fixed address of the same network."}},
    Entry{OnlyLinkLocal,
          "only-link-local",
          {"{0} n'a qu'une adresse automatique.",
           "Les postes du même câble se trouvent quand même. Pour une adresse à dicter, il faut un routeur ou une "
           "adresse fixe."},
          {"{0} has an automatic address only.",
           "Posts on the same cable find each other all the same. For an address to read out, there must be a router "
           "or a fixed address."}},
    Entry{NetworkWorks, "network-works", {"{0} est en service : {1}.", ""}, {"{0} is up: {1}.", ""}},
    Entry{NoMulticast,
          "no-multicast",
          {"{0} n'accepte pas les annonces (multicast coupé).",
           "Activez-le par la commande, ou tapez l'adresse des autres postes."},
          {"{0} takes no announcements (multicast is off).",
           "Switch it on with the command, or type the other posts' addresses."}},
    Entry{MulticastLost,
          "multicast-lost",
          {"Les annonces n'entrent pas dans ce poste par {0} : pare-feu.",
           "Les autres postes ne sont pas trouvés d'eux-mêmes, et leurs appels sont sans doute bloqués aussi. Ouvrez "
           "les ports de Fanion (TCP 47800 à 47815, UDP 47801)."},
          {"Announcements don't get into this post by {0}: firewall.",
           "Other posts aren't found by themselves, and their calls are probably blocked too. Open Fanion's ports (TCP "
           "47800 to 47815, UDP 47801)."}},
    Entry{MulticastHalf,
          "multicast-half",
          {"Par {0}, les annonces en {1} sont bloquées sur ce poste.",
           "Les postes se trouvent par l'autre protocole. Pour ne dépendre d'aucun des deux, ouvrez les ports de "
           "Fanion."},
          {"By {0}, announcements over {1} are blocked on this post.",
           "Posts find each other by the other protocol. To depend on neither, open Fanion's ports."}},
    Entry{MulticastRefused,
          "multicast-refused",
          {"Ce poste ne laisse pas sortir ses annonces par {0} : pare-feu ou VPN.",
           "Les autres ne le trouvent pas. Ouvrez les ports de Fanion en sortie aussi, ou coupez le VPN."},
          {"This post doesn't let its announcements out by {0}: firewall or VPN.",
           "The others don't find it. Open Fanion's ports for what goes out too, or end the VPN."}},
    Entry{MulticastWorks, "multicast-works", {"Les annonces passent par {0}.", ""}, {"Announcements pass by {0}.", ""}},
    Entry{DiscoveryPortTaken,
          "discovery-port-taken",
          {"Un autre programme tient le port UDP {0} : ce poste n'entend aucune annonce.",
           "Fermez ce programme, ou tapez l'adresse des autres postes."},
          {"Another program holds UDP port {0}: this post hears no announcement.",
           "Close that program, or type the other posts' addresses."}},
    Entry{DiscoveryOff,
          "discovery-off",
          {"Ce poste a été lancé sans découverte.",
           "Il ne joint que les adresses connues ou tapées. Relancez-le sans --no-discovery."},
          {"This post was started without discovery.",
           "It reaches known and typed addresses only. Start it without --no-discovery."}},
    Entry{PortsTaken,
          "ports-taken",
          {"Les ports TCP {0} sont tous pris : personne ne peut appeler ce poste.",
           "Fermez les programmes qui les tiennent. Ce poste peut encore appeler les autres."},
          {"The TCP ports {0} are all taken: nobody can call this post.",
           "Close the programs that hold them. This post can still call the others."}},
    Entry{PortMoved,
          "port-moved",
          {"Le port {0} est pris : ce poste écoute sur {1}.",
           "Un autre Fanion ou un autre programme le tient sur cette machine. Les annonces le disent aux autres ; à la "
           "main, tapez l'adresse avec « :{1} »."},
          {"Port {0} is taken: this post listens on {1}.",
           "Another Fanion or another program of this machine holds it. Announcements tell the others; by hand, type "
           "the address with “:{1}”."}},
    Entry{PortWorks,
          "port-works",
          {"Le port d'écoute {0} est libre pour Fanion.", ""},
          {"Port {0} is Fanion's to listen on.", ""}},
    Entry{OwnAddressFails,
          "own-address-fails",
          {"Ce poste ne se joint pas lui-même à {0}.",
           "Les autres ne le joindront pas non plus. Ouvrez les ports de Fanion."},
          {"This post doesn't reach itself at {0}.", "Nor will the others. Open Fanion's ports."}},
    Entry{
        FirewallActive,
        "firewall-active",
        {"Un pare-feu est actif ({0}).",
         "Si d'autres postes n'arrivent pas à joindre celui-ci, ouvrez les ports de Fanion par la commande."},
        {"A firewall is active ({0}).", "If other posts can't reach this one, open Fanion's ports with the command."}},
    Entry{
        TwoNetworks,
        "two-networks",
        {"Ce poste est sur plusieurs réseaux : {0}.",
         "Il relie les postes de tous. Deux autres postes ne se voient directement que s'ils ont un réseau en commun."},
        {"This post is on several networks: {0}.",
         "It links the posts of all. Two other posts see each other directly only on a network they share."}},
    Entry{InnerInterfaces,
          "inner-interfaces",
          {"Réseaux internes à cette machine : {0}.",
           "Ils servent à des machines virtuelles ou des conteneurs : ne dictez pas leurs adresses à un autre poste."},
          {"Networks inside this machine: {0}.",
           "They serve virtual machines or containers: don't give their addresses to another post."}},
    Entry{Tunnels,
          "tunnels",
          {"Un VPN est actif : {0}.",
           "Il peut détourner ce qui va aux autres postes. S'ils restent introuvables, coupez-le et recommencez."},
          {"A VPN is active: {0}.",
           "It may divert what goes to other posts. If they can't be found, end it and try again."}},
    Entry{ClockWrong,
          "clock-wrong",
          {"L'horloge de cette machine est fausse.",
           "Les heures de la main courante seront fausses. Mettez-la à l'heure ; la pile est peut-être vide."},
          {"This machine's clock is wrong.", "Times in the log will be wrong. Set it; the battery may be empty."}},
    Entry{ClockAlone,
          "clock-alone",
          {"L'horloge de ce poste est {1+en avance|en retard} de {0} s sur tous les autres.", "Mettez-la à l'heure."},
          {"This post's clock is {0} s {1+ahead of|behind} all others.", "Set it."}},
    Entry{PeerClock,
          "peer-clock",
          {"L'horloge de {0} est {2+en avance|en retard} de {1} s.", "Mettez à l'heure celle des deux qui est fausse."},
          {"The clock of {0} is {1} s {2+ahead|behind}.", "Set whichever of the two is wrong."}},
    Entry{DiskFull,
          "disk-full",
          {"Le disque est plein : {0} Mo libres dans {1}.",
           "Ce poste ne pourra bientôt plus rien enregistrer. Faites de la place maintenant."},
          {"The disk is full: {0} MB free in {1}.", "This post will soon be unable to save anything. Make room now."}},
    Entry{DiskNearlyFull,
          "disk-nearly-full",
          {"Le disque est presque plein : {0} Mo libres dans {1}.", "Faites de la place."},
          {"The disk is nearly full: {0} MB free in {1}.", "Make room."}},
    Entry{
        NobodyHeard,
        "nobody-heard",
        {"Aucun autre poste ne s'annonce.",
         "Sont-ils allumés, sur le même réseau, Fanion ouvert ? Certains Wi-Fi et commutateurs filtrent les annonces : "
         "tapez alors l'adresse d'un poste (tableau Postes), ou cherchez dans le réseau."},
        {"No other post announces itself.",
         "Are they on, on the same network, Fanion open? Some Wi-Fi and switches filter announcements: then type a "
         "post's address (Posts board), or search the network."}},
    Entry{PostsHeard,
          "posts-heard",
          {"Postes de cet incident entendus : {0}.", ""},
          {"Posts of this incident heard: {0}.", ""}},
    Entry{OthersHeard, "others-heard", {"Autres incidents entendus : {0}.", ""}, {"Other incidents heard: {0}.", ""}},
    Entry{PeerConnected,
          "peer-connected",
          {"{0} est en liaison ({1}, {2} ms).", ""},
          {"{0} is connected ({1}, {2} ms).", ""}},
    Entry{PeerViaOthers,
          "peer-via-others",
          {"{0} est en liaison par d'autres postes.", ""},
          {"{0} is connected through other posts.", ""}},
    Entry{PeerReady, "peer-ready", {"{0} répond à {1}.", ""}, {"{0} answers at {1}.", ""}},
    Entry{PeerUnheard,
          "peer-unheard",
          {"{0} répond à {1}, mais ses annonces n'arrivent pas.",
           "Le Wi-Fi ou un commutateur filtre les annonces (multicast, IGMP). La liaison tient par l'adresse connue ; "
           "pour un nouveau poste, tapez une adresse."},
          {"{0} answers at {1}, and its announcements don't arrive.",
           "The Wi-Fi or a switch filters announcements (multicast, IGMP). The link holds by the known address; for a "
           "new post, type an address."}},
    Entry{PeerHeardRefused,
          "peer-heard-refused",
          {"{0} s'annonce mais refuse l'appel à {1}.",
           "Le pare-feu de cet autre poste dit non : lancez le diagnostic là-bas. Ou Fanion vient d'y être fermé."},
          {"{0} announces itself and refuses the call at {1}.",
           "The firewall of that other post says no: run the diagnosis there. Or Fanion was just closed there."}},
    Entry{PeerHeardSilent,
          "peer-heard-silent",
          {"{0} s'annonce mais ne répond pas à l'appel à {1}.",
           "Le pare-feu de cet autre poste jette les appels : lancez le diagnostic là-bas."},
          {"{0} announces itself and doesn't answer the call at {1}.",
           "The firewall of that other post drops calls: run the diagnosis there."}},
    Entry{PeerIsolated,
          "peer-isolated",
          {"{0} s'annonce mais ne répond pas à {1} : Wi-Fi qui isole ses clients, ou pare-feu de cet autre poste.",
           "Coupez « l'isolation des clients » de la borne, quittez le réseau « invités », ou prenez un câble ou un "
           "partage de connexion. Sinon lancez le diagnostic sur l'autre poste."},
          {"{0} announces itself and doesn't answer at {1}: Wi-Fi that isolates its clients, or that post's firewall.",
           "Switch off “client isolation” of the access point, leave the guest network, or take a cable or a hotspot. "
           "Else run the diagnosis on the other post."}},
    Entry{PeerRefused,
          "peer-refused",
          {"La machine de {0} est là ({1}), mais Fanion n'y répond pas.",
           "Fanion y est fermé, ou écoute sur un autre port, ou son pare-feu refuse : regardez là-bas."},
          {"The machine of {0} is there ({1}), and Fanion doesn't answer.",
           "Fanion is closed there, or listens on another port, or its firewall refuses: look there."}},
    Entry{PeerElsewhere,
          "peer-elsewhere",
          {"{0} ne répond pas à {1}, qui n'est dans aucun réseau de ce poste.",
           "Vous êtes sur deux réseaux différents (autre Wi-Fi, réseau invités, partage de téléphone). Rejoignez le "
           "même."},
          {"{0} doesn't answer at {1}, which is in no network of this post.",
           "You are on two different networks (another Wi-Fi, a guest network, a phone's hotspot). Join the same."}},
    Entry{PeerGone,
          "peer-gone",
          {"{0} ne répond pas à {1}.",
           "Éteint, en veille, débranché, ou son adresse a changé. S'il est allumé, lancez-y le diagnostic."},
          {"{0} doesn't answer at {1}.",
           "Off, asleep, unplugged, or its address has changed. If it is on, run the diagnosis there."}},
    Entry{PeerNeverSeen,
          "peer-never-seen",
          {"{0} n'a encore jamais été vu d'ici.",
           "Ouvrez l'incident là-bas ; s'il ne vient pas, tapez son adresse (tableau Postes)."},
          {"{0} has not been seen from here yet.",
           "Open the incident there; if it doesn't come, type its address (Posts board)."}},
    Entry{
        PeerNotFanion,
        "peer-not-fanion",
        {"À {1}, quelqu'un répond qui n'est pas Fanion ({0}).",
         "Un autre programme a ce port, ou un équipement du réseau intercepte l'appel. Vérifiez l'adresse et le port."},
        {"At {1} somebody answers who isn't Fanion ({0}).",
         "Another program has that port, or a device of the network intercepts the call. Check address and port."}},
    Entry{PeerMoved,
          "peer-moved",
          {"À {1}, ce n'est plus {0} qui répond.", "L'adresse est passée à un autre poste. {0} sera retrouvé par ses "
                                                   "annonces ; sinon tapez sa nouvelle adresse."},
          {"At {1} it is no longer {0} who answers.",
           "The address has gone to another post. {0} will be found by its announcements; else type its new address."}},
    Entry{PeerOtherIncident,
          "peer-other-incident",
          {"{0} répond à {1}, mais {2+un autre incident y est ouvert|aucun incident n'y est ouvert}.",
           "Ouvrez-y le même incident (le même code est en haut de l'écran)."},
          {"{0} answers at {1}, and {2+another incident|no incident} is open there.",
           "Open the same incident there (the same code is on top of the screen)."}},
    Entry{PeerVersion,
          "peer-version",
          {"{0} a une version de Fanion trop {1+récente|ancienne} pour ce poste.",
           "Mettez à jour le plus ancien des deux. En attendant, un fichier d'échange passe par un troisième poste."},
          {"{0} has a version of Fanion too {1+recent|old} for this post.",
           "Update the older of the two. Until then, an exchange file may go by a third post."}},
    Entry{PeerRefusesUs,
          "peer-refuses-us",
          {"{0} répond à {1} mais ne reconnaît pas ce poste.", "Ce poste a été exclu, ou l'autre n'a pas encore appris "
                                                               "son admission : mettez-le en liaison avec un troisième "
                                                               "poste, ou demandez à entrer de nouveau."},
          {"{0} answers at {1} and doesn't know this post as a member.",
           "This post was excluded, or the other hasn't learnt of its admission yet: link it with a third post, or ask "
           "to join again."}},
};

constexpr bool isComplete() {
    if (kEntries.size() != static_cast<std::size_t>(Last) + 1) return false;
    for (std::size_t at = 0; at < kEntries.size(); ++at)
        if (static_cast<std::size_t>(kEntries[at].id) != at) return false;
    return true;
}
static_assert(isComplete(), "one entry a finding, in their order");

const Entry &entry(FindingId id) {
    return kEntries[static_cast<std::size_t>(id)];
}

/** What a place in braces stands for. */
std::string filled(std::string_view place, const std::vector<std::string> &words) {
    const auto index = static_cast<std::size_t>(place.front() - '0');
    const std::string word = index < words.size() ? words[index] : std::string();
    if (place.size() == 1) return word;
    const auto choice = place.substr(2); // behind the digit and the plus
    const auto bar = choice.find('|');
    return std::string(word == "+" ? choice.substr(0, bar) : choice.substr(bar + 1));
}

std::string fill(std::string_view text, const std::vector<std::string> &words) {
    std::string out;
    while (!text.empty()) {
        const auto open = text.find('{');
        out += text.substr(0, open);
        if (open == std::string_view::npos) break;
        const auto close = text.find('}', open);
        out += filled(text.substr(open + 1, close - open - 1), words);
        text.remove_prefix(close + 1);
    }
    return out;
}

const Words &wordsOf(FindingId id, Language language) {
    return language == Language::French ? entry(id).french : entry(id).english;
}

} // namespace

std::string findingTitle(const Finding &finding, Language language) {
    return fill(wordsOf(finding.id, language).title, finding.words);
}

std::string findingAdvice(const Finding &finding, Language language) {
    return fill(wordsOf(finding.id, language).advice, finding.words);
}

std::string_view findingName(FindingId id) {
    return entry(id).name;
}

std::string_view severityName(Severity severity) {
    constexpr std::array<std::string_view, 4> kNames{"fault", "caution", "note", "good"};
    return kNames[static_cast<std::size_t>(severity)];
}

} // namespace fanion::net
