// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/entry/state_words.h"

#include "app/shell/entry/fold.h"

#include <array>

namespace fanion::app {

namespace {

struct Phrase {
    const char *text; ///< folded; longer phrases stand before the words they begin with
    std::string_view state;
    bool isCertain;
};

constexpr std::array kPhrases{
    Phrase{"sur les lieux", "engaged", true},
    Phrase{"transport hopital", "transport", true},
    Phrase{"hors service", "outOfService", true},
    Phrase{"sur place", "engaged", true},
    Phrase{"en route", "enRoute", true},
    Phrase{"en reserve", "reserve", true},
    Phrase{"en attente", "atCrm", true},
    Phrase{"au pt", "atTransit", true},
    Phrase{"au crm", "atCrm", true},
    Phrase{"engagee", "engaged", true},
    Phrase{"engages", "engaged", true},
    Phrase{"engage", "engaged", true},
    Phrase{"eng", "engaged", true},
    Phrase{"sll", "engaged", true},
    Phrase{"engaged", "engaged", true},
    Phrase{"demandee", "requested", true},
    Phrase{"requested", "requested", true},
    Phrase{"alertee", "alerted", true},
    Phrase{"alerted", "alerted", true},
    Phrase{"crm", "atCrm", true},
    Phrase{"prm", "atCrm", true},
    Phrase{"pt", "atTransit", true},
    Phrase{"reserve", "reserve", true},
    Phrase{"disponible", "available", true},
    Phrase{"dispo", "available", true},
    Phrase{"available", "available", true},
    Phrase{"desengagee", "released", true},
    Phrase{"desengage", "released", true},
    Phrase{"liberee", "released", true},
    Phrase{"libere", "released", true},
    Phrase{"rentree", "released", false},
    Phrase{"rentre", "released", false},
    Phrase{"released", "released", true},
    Phrase{"refuse", "refused", false},
    Phrase{"annulee", "cancelled", true},
    Phrase{"annule", "cancelled", false},
    Phrase{"cancelled", "cancelled", true},
    Phrase{"indisponible", "outOfService", true},
    Phrase{"hs", "outOfService", true},
    Phrase{"parti", "enRoute", true},
    Phrase{"partie", "enRoute", true},
    Phrase{"depart", "enRoute", false},
    Phrase{"demande", "requested", false},
    Phrase{"alerte", "alerted", false},
    Phrase{"transport", "transport", false},
};

} // namespace

std::optional<StateWord> readStateWord(const QStringList &words, qsizetype at) {
    QString rest;
    for (qsizetype i = at; i < words.size() && i < at + 3; ++i)
        rest += fold(words[i]) + u' ';
    for (const Phrase &phrase : kPhrases) {
        const QString wanted = QLatin1String(phrase.text) + u' ';
        if (!rest.startsWith(wanted)) continue;
        // An accent typed on purpose ("demandé") is a participle, not the start of a sentence.
        const bool accented = words[at].endsWith(u'é') || words[at].endsWith(u'É');
        return StateWord{phrase.state, wanted.count(u' '), phrase.isCertain || accented};
    }
    return std::nullopt;
}

} // namespace fanion::app
