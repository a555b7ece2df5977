// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "app/shell/entry/mentions.h"
#include "app/symbols/catalogue.h"
#include "core/model/intent.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace fanion::app {

/** What a typed line means, before anything is done. */
struct QuickReading {
    enum class Kind : std::uint8_t { Nothing, Log, Means, Task, Intelligence } kind = Kind::Nothing;
    std::vector<Intent> intents; ///< one change, so one step of undo
    QString summary;             ///< what Enter will do, in the language of the screen
    EntityId subject;            ///< the object it is about, to select afterwards
};

/**
 * Reads the quick entry line: what a radio operator would write on paper, in one go, tolerant of case, accents and
 * order. FPT RNS engagé S1 1432        a means: type, station, state, sector, time; made when it is not there yet CODIS
 * > PCC : renfort parti   a journal line with origin and recipient tâche : ouvrir le portail @FPT RNS S1 pour 1500 !
 *   anything else                 a journal line
 *   r : eau : PI 12 hors service  a piece of intelligence, its heading in front; "r : CCF 2 > eau : …" with its source
 * "j:", "m:", "t:" and "r:" in front say what is meant when it could be taken otherwise. The reading is pure: the same
 * line, board and clock give the same intents.
 */
class QuickEntry {
public:
    /** \p mentions: of the same board, kept from one reading to the next. */
    QuickEntry(const BoardView &board, const Catalogue &catalogue, Mentions &mentions, QDateTime now,
               std::function<EntityId()> newId);

    [[nodiscard]] QuickReading read(const QString &line) const;

    /** A typed line with the word of a type in front ("demande : …"), in place of the one it has. */
    [[nodiscard]] static QString withType(const QString &line, const QString &type);

private:
    struct Words;
    struct MeansPhrase;
    struct SectorChoice;

    [[nodiscard]] QuickReading readLog(const QString &line) const;
    /** Takes "@Moyens" out of a text: the functions held here that are to acknowledge a line. */
    [[nodiscard]] QStringList takeConcerned(QString &text) const;
    [[nodiscard]] QuickReading readTask(const QString &line) const;
    [[nodiscard]] QuickReading readIntelligence(const QString &line) const;
    /** ", sur FPT RNS, à accuser par Moyens". */
    [[nodiscard]] QString aboutText(const std::vector<EntityId> &subjects, const QStringList &concerned) const;
    /** Takes "1432" off the front of a text; now without one. */
    [[nodiscard]] WallTime takeTime(QString &text) const;
    [[nodiscard]] std::optional<QuickReading> readMeans(const QString &line, bool forced) const;
    /** The fields of a means that is not on the board yet. */
    [[nodiscard]] std::vector<std::pair<Field, Value>> newMeans(const MeansPhrase &phrase, const QString &label) const;
    /** Whether a word can be the station (CIS) behind a type of vehicle. */
    [[nodiscard]] bool isStationAt(const QStringList &words, qsizetype at) const;
    [[nodiscard]] std::optional<MeansPhrase> parseMeans(const QStringList &words) const;
    [[nodiscard]] QuickReading buildMeans(const MeansPhrase &phrase) const;
    [[nodiscard]] qsizetype matchKnownMeans(const QStringList &words, EntityPtr &found) const;
    /** The sector with a key of this name; null: none. */
    [[nodiscard]] EntityPtr findSector(const QString &key) const;
    [[nodiscard]] std::optional<SectorChoice> takeSector(const QStringList &words, qsizetype &at) const;
    /** Whether these words of a sentence, taken for \p choice, name it: "S1", "secteur air", "Air" within it, not
     * "air". */
    [[nodiscard]] static bool isSectorAmongWords(const QStringList &words, qsizetype at, qsizetype after,
                                                 const SectorChoice &choice);
    [[nodiscard]] EntityId useSector(const SectorChoice &choice, std::vector<Intent> &intents,
                                     QStringList &parts) const;
    [[nodiscard]] EntityPtr findByLabel(Kind kind, const QString &folded) const;

    const BoardView &m_board;
    const Catalogue &m_catalogue;
    Mentions &m_mentions;
    QDateTime m_now;
    std::function<EntityId()> m_newId;
};

} // namespace fanion::app
