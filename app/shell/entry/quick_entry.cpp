// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/entry/quick_entry.h"

#include "app/shell/entry/fold.h"
#include "app/shell/entry/functions.h"
#include "app/shell/entry/log_line.h"
#include "app/shell/entry/quick_entry_parts.h"
#include "app/shell/intelligence/intelligence_line.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace fanion::app {

using namespace quick_entry;

namespace {

/** So many words the name of a sector is looked for in. */
constexpr qsizetype kSectorWords = 4;

/** "Secteur 1", "S1", "s 1" and "1" are one sector. */
QString sectorKey(const QString &label) {
    QString key = fold(label);
    for (const QLatin1String prefix : {QLatin1String("secteur "), QLatin1String("sect "), QLatin1String("s ")})
        if (key.startsWith(prefix)) key = key.mid(prefix.size());
    if (key.size() > 1 && key[0] == u's' && key[1].isDigit()) key = key.mid(1);
    return key;
}

const QStringList &sectorWords() {
    static const QStringList words{QStringLiteral("secteur"), QStringLiteral("sect"), QStringLiteral("sect.")};
    return words;
}

struct EntryKeyword {
    const char *word; ///< folded, before a colon
    const char *type; ///< choice of Field::EntryType
};
constexpr std::array kEntryKeywords{
    EntryKeyword{"ordre", "order"},
    EntryKeyword{"demande", "question"},
    EntryKeyword{"cr", "report"},
    EntryKeyword{"compte rendu", "report"},
    EntryKeyword{"ambiance", "ambiance"},
    EntryKeyword{"message d'ambiance", "ambiance"},
    EntryKeyword{"point de situation", "situation"},
    EntryKeyword{"ps", "situation"},
    EntryKeyword{"decision", "decision"},
};

/** Takes "cr :" off the front of a text. */
const char *takeEntryType(QString &text) {
    const qsizetype colon = text.indexOf(u':');
    if (colon > 0 && colon < 24) {
        const QString before = fold(text.left(colon));
        for (const EntryKeyword &keyword : kEntryKeywords) {
            if (before != QLatin1String(keyword.word)) continue;
            text = text.mid(colon + 1).trimmed();
            return keyword.type;
        }
    }
    return "message";
}

/** Takes "j:", "t :", "tâche :" off the front; the canonical letter, or nothing. */
QChar takePrefix(QString &line) {
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(j|mc|journal|log|m|moyen|t|tache|mission|r|rens|renseignement)\\s*:\\s*"));
    // Folding only shortens by accents and spaces, so the colon is looked for in the line itself.
    const qsizetype colon = line.indexOf(u':');
    if (colon < 0 || colon > 14) return {};
    const auto match = pattern.match(fold(line.left(colon)) + u':');
    if (!match.hasMatch()) return {};
    line = line.mid(colon + 1).trimmed();
    const QString word = match.captured(1);
    if (word == QLatin1String("m") || word == QLatin1String("moyen")) return u'm';
    if (word == QLatin1String("t") || word == QLatin1String("tache") || word == QLatin1String("mission")) return u't';
    if (word.startsWith(u'r')) return u'r';
    return u'j';
}

} // namespace

QuickEntry::QuickEntry(const BoardView &board, const Catalogue &catalogue, Mentions &mentions, QDateTime now,
                       std::function<EntityId()> newId)
    : m_board(board), m_catalogue(catalogue), m_mentions(mentions), m_now(std::move(now)), m_newId(std::move(newId)) {}

QuickReading QuickEntry::read(const QString &line) const {
    QString rest = line.trimmed();
    if (rest.isEmpty()) return {};
    const QChar prefix = takePrefix(rest);
    if (rest.isEmpty()) return {};
    if (prefix == u'j') return readLog(rest);
    if (prefix == u't') return readTask(rest);
    if (prefix == u'r') return readIntelligence(rest);
    if (auto means = readMeans(rest, prefix == u'm')) return *std::move(means);
    return readLog(rest);
}

QString QuickEntry::withType(const QString &line, const QString &type) {
    QString rest = line.trimmed();
    (void)takePrefix(rest);
    (void)takeEntryType(rest);
    // As people say it, with its accent: the first word of the table that means it.
    static const std::map<QString, QString> words{
        {QStringLiteral("order"), QStringLiteral("ordre")},
        {QStringLiteral("question"), QStringLiteral("demande")},
        {QStringLiteral("report"), QStringLiteral("cr")},
        {QStringLiteral("ambiance"), QStringLiteral("ambiance")},
        {QStringLiteral("situation"), QStringLiteral("point de situation")},
        {QStringLiteral("decision"), QStringLiteral("décision")},
    };
    const auto word = words.find(type);
    return (word == words.end() ? QStringLiteral("j") : word->second) + QStringLiteral(" : ") + rest;
}

EntityPtr QuickEntry::findByLabel(Kind kind, const QString &folded) const {
    for (const EntityId id : m_board.index().kinds().of(kind)) {
        EntityPtr entity = m_board.find(id);
        if (fold(entityLabel(*entity)) == folded) return entity; // the first by id, as on every post
    }
    return nullptr;
}

qsizetype QuickEntry::matchKnownMeans(const QStringList &words, EntityPtr &found) const {
    for (qsizetype n = std::min<qsizetype>(4, words.size()); n > 0; --n) {
        found = findByLabel(Kind::Means, fold(words.mid(0, n).join(u' ')));
        if (found) return n;
    }
    return 0;
}

EntityPtr QuickEntry::findSector(const QString &key) const {
    for (const EntityId id : m_board.index().kinds().of(Kind::Sector))
        if (EntityPtr entity = m_board.find(id); sectorKey(entityLabel(*entity)) == key) return entity;
    return {};
}

std::optional<QuickEntry::SectorChoice> QuickEntry::takeSector(const QStringList &words, qsizetype &at) const {
    static const QRegularExpression numbered(QStringLiteral("^[sS]([0-9]{1,2})$"));
    const bool isNamed = sectorWords().contains(fold(words[at])) && at + 1 < words.size();
    const qsizetype first = isNamed ? at + 1 : at;
    const QString &label = words[first];
    const QString key = sectorKey(label);
    // "Flanc droit" before "Flanc".
    qsizetype taken = std::min(kSectorWords, words.size() - first);
    EntityPtr existing;
    while (taken > 0 && !existing) {
        existing = findSector(sectorKey(words.sliced(first, taken).join(u' ')));
        if (!existing) --taken;
    }
    taken = std::max<qsizetype>(taken, 1);
    // A bare number is a sector only behind the word, or every number would be one.
    if (!isNamed && !numbered.match(label).hasMatch() && (!existing || key.isEmpty() || key[0].isDigit()))
        return std::nullopt;
    at = first + taken;
    if (existing) return SectorChoice{existing, {}};
    const bool isNumber = !key.isEmpty() && key[0].isDigit();
    return SectorChoice{nullptr, isNumber ? u'S' + key : label};
}

bool QuickEntry::isSectorAmongWords(const QStringList &words, qsizetype at, qsizetype after,
                                    const SectorChoice &choice) {
    const QString name = words.sliced(at, after - at).join(u' ');
    const bool hasNumber = std::ranges::any_of(name, [](QChar c) { return c.isDigit(); });
    if (hasNumber || sectorWords().contains(fold(words[at]))) return true;
    return at > 0 && choice.existing && entityLabel(*choice.existing) == name;
}

EntityId QuickEntry::useSector(const SectorChoice &choice, std::vector<Intent> &intents, QStringList &parts) const {
    if (choice.existing) {
        parts += say(QT_TRANSLATE_NOOP("QuickEntry", "secteur %1")).arg(entityLabel(*choice.existing));
        return choice.existing->id;
    }
    const EntityId id = m_newId();
    intents.emplace_back(intent::Add{Kind::Sector,
                                     {{Field::Label, textValue(choice.newLabel)},
                                      {Field::SectorType, Value(std::string("geographic"))},
                                      {Field::State, Value(std::string("active"))}},
                                     id});
    parts += say(QT_TRANSLATE_NOOP("QuickEntry", "nouveau secteur %1")).arg(choice.newLabel);
    return id;
}

QStringList QuickEntry::takeConcerned(QString &text) const {
    QStringList taken;
    const QStringList held = heldFunctions(m_board);
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        if (at > 0 && !text[at - 1].isSpace()) continue;
        QString best;
        qsizetype length = 0;
        for (const QString &function : held) {
            // As it is typed a function is as long as it is held: folding leaves out accents, not letters.
            const QStringView typed = QStringView(text).mid(at + 1, function.size());
            const qsizetype end = at + 1 + function.size();
            const bool ends = end >= text.size() || !text[end].isLetterOrNumber();
            if (ends && function.size() > length && fold(typed.toString()) == fold(function)) {
                best = function;
                length = function.size();
            }
        }
        if (best.isEmpty()) continue;
        taken += best;
        text.remove(at, length + 1);
        at = std::max<qsizetype>(0, at - 1);
    }
    text = text.trimmed();
    return taken;
}

WallTime QuickEntry::takeTime(QString &text) const {
    const qsizetype space = text.indexOf(u' ');
    const auto time = space > 0 && space < 6 ? readClock(QStringView(text).left(space), m_now) : std::nullopt;
    if (!time) return m_now.toMSecsSinceEpoch();
    text = text.mid(space + 1).trimmed();
    return *time;
}

QuickReading QuickEntry::readIntelligence(const QString &line) const {
    static const QRegularExpression source(QStringLiteral("^([^:>]{1,40}?)\\s*(?:->|>|→)\\s*(.+)$"),
                                           QRegularExpression::DotMatchesEverythingOption);
    IntelligenceLine told;
    told.text = line;
    told.eventAt = takeTime(told.text);
    if (const auto match = source.match(told.text); match.hasMatch()) {
        told.source = match.captured(1).trimmed();
        told.text = match.captured(2).trimmed();
    }
    const std::string_view heading = takeHeading(told.text).value_or("incident");
    told.heading = toQString(heading);
    told.concerns = takeConcerned(told.text);
    if (told.text.isEmpty()) return {};
    told.subjects = m_mentions.named(told.text);
    QuickReading reading{QuickReading::Kind::Intelligence, {}, {}, m_newId()};
    reading.intents = intelligenceIntents(m_board, told, reading.subject, m_now.toMSecsSinceEpoch());
    reading.summary = say(QT_TRANSLATE_NOOP("QuickEntry", "Renseignement présumé, %1, à %2"))
                          .arg(choiceWord(Kind::Intelligence, Field::Heading, heading), clockText(told.eventAt, m_now));
    if (!told.source.isEmpty()) reading.summary += say(QT_TRANSLATE_NOOP("QuickEntry", ", source %1")).arg(told.source);
    reading.summary += aboutText(told.subjects, told.concerns);
    return reading;
}

QString QuickEntry::aboutText(const std::vector<EntityId> &subjects, const QStringList &concerned) const {
    QString text;
    QStringList names;
    for (const EntityId id : subjects)
        names += entityLabel(*m_board.find(id));
    if (!names.isEmpty())
        text += say(QT_TRANSLATE_NOOP("QuickEntry", ", sur %1")).arg(names.join(QStringLiteral(", ")));
    if (!concerned.isEmpty())
        text += say(QT_TRANSLATE_NOOP("QuickEntry", ", à accuser par %1")).arg(concerned.join(QStringLiteral(", ")));
    return text;
}

QuickReading QuickEntry::readLog(const QString &line) const {
    static const QRegularExpression arrow(
        QStringLiteral("^(?:de\\s+)?([^:>]{1,40}?)\\s*(?:->|>|→)\\s*([^:>]{1,40}?)\\s*:\\s*(.+)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression fromTo(
        QStringLiteral("^de\\s+([^:]{1,40}?)\\s+(?:à|a)\\s+([^:]{1,40}?)\\s*:\\s*(.+)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);

    QString text = line;
    const WallTime at = takeTime(text);
    // "demande : PCC > CODIS : …" says the same as "PCC > CODIS : demande : …".
    const char *type = takeEntryType(text);
    QString from;
    QString to;
    for (const QRegularExpression &pattern : {arrow, fromTo}) {
        const auto match = pattern.match(text);
        if (!match.hasMatch()) continue;
        from = match.captured(1).trimmed();
        to = match.captured(2).trimmed();
        text = match.captured(3).trimmed();
        break;
    }
    if (std::string_view(type) == "message") type = takeEntryType(text);
    const QStringList concerned = takeConcerned(text);

    std::vector<EntityId> subjects = m_mentions.named(text);
    const bool isAboutMeans =
        std::ranges::any_of(subjects, [&](EntityId id) { return m_board.find(id)->kind == Kind::Means; });
    if (const EntityPtr means = from.isEmpty() || isAboutMeans ? nullptr : findByLabel(Kind::Means, fold(from)))
        subjects.insert(subjects.begin(), means->id);
    LogLine written;
    written.text = text;
    written.from = from;
    written.to = to;
    written.type = QLatin1String(type);
    written.eventAt = at;
    written.concerns = concerned;
    written.subjects = subjects;
    QuickReading reading{QuickReading::Kind::Log, {}, {}, m_newId()};
    reading.intents = logLineIntents(m_board, written, reading.subject, m_now.toMSecsSinceEpoch());

    reading.summary = say(QT_TRANSLATE_NOOP("QuickEntry", "Main courante, %1 à %2"))
                          .arg(choiceWordInside(Kind::LogEntry, Field::EntryType, type), clockText(at, m_now));
    if (!from.isEmpty()) reading.summary += say(QT_TRANSLATE_NOOP("QuickEntry", ", de %1 à %2")).arg(from, to);
    reading.summary += aboutText(subjects, concerned);
    return reading;
}

QuickReading QuickEntry::readTask(const QString &line) const {
    static const QStringList before{QStringLiteral("pour"), QStringLiteral("avant")};
    const QStringList words = line.simplified().split(u' ');
    QStringList label;
    QStringList parts;
    QuickReading reading{QuickReading::Kind::Task, {}, {}, m_newId()};
    std::vector<std::pair<Field, Value>> fields{{Field::State, Value(std::string("issued"))}};
    std::optional<SectorChoice> sector;
    for (qsizetype at = 0; at < words.size();) {
        const QString &word = words[at];
        if (word == QLatin1String("!") || word == QLatin1String("!!")) {
            const bool isUrgent = word.size() == 2;
            fields.emplace_back(Field::Priority, Value(std::string(isUrgent ? "urgent" : "high")));
            parts += choiceWordInside(Kind::Task, Field::Priority, isUrgent ? "urgent" : "high");
            ++at;
        } else if (word.startsWith(u'@') && word.size() > 1) {
            QStringList name = words.mid(at);
            name[0] = name[0].mid(1);
            EntityPtr means;
            const qsizetype taken = matchKnownMeans(name, means);
            if (means) fields.emplace_back(Field::AssigneeRef, Value(means->id));
            fields.emplace_back(Field::Assignee, textValue(means ? entityLabel(*means) : name[0]));
            parts += say(QT_TRANSLATE_NOOP("QuickEntry", "confiée à %1")).arg(means ? entityLabel(*means) : name[0]);
            at += std::max<qsizetype>(1, taken);
        } else if (before.contains(fold(word)) && at + 1 < words.size() && readClock(words[at + 1], m_now)) {
            const WallTime due = *readClock(words[at + 1], m_now);
            fields.emplace_back(Field::DueAt, timeValue(due));
            parts += say(QT_TRANSLATE_NOOP("QuickEntry", "pour %1")).arg(clockText(due, m_now));
            at += 2;
        } else {
            qsizetype after = at;
            const auto found = sector ? std::nullopt : takeSector(words, after);
            if (found && isSectorAmongWords(words, at, after, *found)) {
                sector = found;
                at = after;
            } else {
                label += word;
                ++at;
            }
        }
    }
    if (sector) fields.emplace_back(Field::Sector, Value(useSector(*sector, reading.intents, parts)));
    fields.emplace_back(Field::Label, textValue(label.join(u' ')));
    reading.intents.emplace_back(intent::Add{Kind::Task, std::move(fields), reading.subject});
    reading.summary = say(QT_TRANSLATE_NOOP("QuickEntry", "Tâche « %1 »")).arg(label.join(u' '));
    if (!parts.isEmpty()) reading.summary += QStringLiteral(", ") + parts.join(QStringLiteral(", "));
    return reading;
}

} // namespace fanion::app
