// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/overlays_model.h"

#include "app/shell/text/translator.h"

#include <QCoreApplication>

#include <array>

namespace fanion::app {

namespace {

constexpr std::size_t kPhases = 4;

struct Row {
    const char *key; ///< in the settings: by name, so that they may be put in another order
    const char *name;
    const char *detail;
};
constexpr std::array<Row, kOverlayCount> kRows{{
    {"situation", QT_TRANSLATE_NOOP("Overlays", "Situation"), QT_TRANSLATE_NOOP("Overlays", "réalisé, en cours")},
    {"manoeuvre", QT_TRANSLATE_NOOP("Overlays", "Idée de manœuvre"), QT_TRANSLATE_NOOP("Overlays", "prévu")},
    {"anticipation", QT_TRANSLATE_NOOP("Overlays", "Anticipation"), QT_TRANSLATE_NOOP("Overlays", "anticipé")},
    {"ended", QT_TRANSLATE_NOOP("Overlays", "Terminé"),
     QT_TRANSLATE_NOOP("Overlays", "actions finies, secteurs fermés")},
    {"means", QT_TRANSLATE_NOOP("Overlays", "Moyens"), ""},
    {"sectors", QT_TRANSLATE_NOOP("Overlays", "Secteurs"), ""},
    {"symbols", QT_TRANSLATE_NOOP("Overlays", "Symboles"), ""},
    {"lines", QT_TRANSLATE_NOOP("Overlays", "Lignes et flèches"), ""},
    {"areas", QT_TRANSLATE_NOOP("Overlays", "Zones"), ""},
}};

QString say(const char *text) {
    return *text == '\0' ? QString() : QCoreApplication::translate("Overlays", text);
}

QStringList names(const OverlaySet &overlays, QString (*text)(const Row &)) {
    QStringList all;
    for (std::size_t i = 0; i < kOverlayCount; ++i)
        if (overlays.test(i)) all.append(text(kRows[i]));
    return all;
}

QString shownName(const Row &row) {
    return say(row.name);
}

QString storedName(const Row &row) {
    return QLatin1String(row.key);
}

OverlaySet readSet(const QStringList &keys) {
    OverlaySet overlays;
    for (std::size_t i = 0; i < kOverlayCount; ++i)
        overlays.set(i, keys.contains(QLatin1String(kRows[i].key)));
    return overlays;
}

} // namespace

OverlaysModel::OverlaysModel(QSettings &store, QObject *parent) : QAbstractListModel(parent), m_store(store) {
    connect(&Translator::instance(), &Translator::changed, this, [this] {
        emit dataChanged(index(0), index(rowCount() - 1));
        emit changed();
    });
}

int OverlaysModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kOverlayCount);
}

QVariant OverlaysModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto row = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return say(kRows[row].name);
    case DetailRole:
        return say(kRows[row].detail);
    case StartsKindsRole: // those by phase stand before
        return row == kPhases;
    case ShownRole:
        return !m_hidden.test(row);
    case LockedRole:
        return m_locked.test(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> OverlaysModel::roleNames() const {
    return {{NameRole, "name"},
            {DetailRole, "detail"},
            {StartsKindsRole, "startsKinds"},
            {ShownRole, "shown"},
            {LockedRole, "locked"}};
}

QStringList OverlaysModel::hiddenNames() const {
    return names(m_hidden, shownName);
}

void OverlaysModel::setIncident(const QString &id) {
    m_incident.clear(); // what is read is not to be written again
    const QString group = QStringLiteral("overlays/") + id;
    if (id.isEmpty())
        take({}, {});
    else
        take(readSet(m_store.value(group + QStringLiteral("/hidden")).toStringList()),
             readSet(m_store.value(group + QStringLiteral("/locked")).toStringList()));
    m_incident = id;
}

QStringList OverlaysModel::reveal(const MapObject &object) {
    OverlaySet revealed;
    for (const Overlay overlay : overlaysOf(object))
        revealed.set(static_cast<std::size_t>(overlay));
    revealed &= m_hidden;
    take(m_hidden & ~revealed, m_locked);
    return names(revealed, shownName);
}

void OverlaysModel::setShown(int row, bool shown) {
    if (row < 0 || row >= rowCount()) return;
    OverlaySet hidden = m_hidden;
    take(hidden.set(static_cast<std::size_t>(row), !shown), m_locked);
}

void OverlaysModel::setLocked(int row, bool locked) {
    if (row < 0 || row >= rowCount()) return;
    OverlaySet now = m_locked;
    take(m_hidden, now.set(static_cast<std::size_t>(row), locked));
}

void OverlaysModel::showAll() {
    take({}, m_locked);
}

void OverlaysModel::take(OverlaySet hidden, OverlaySet locked) {
    if (hidden == m_hidden && locked == m_locked) return;
    m_hidden = hidden;
    m_locked = locked;
    if (!m_incident.isEmpty()) {
        const QString group = QStringLiteral("overlays/") + m_incident;
        m_store.setValue(group + QStringLiteral("/hidden"), names(m_hidden, storedName));
        m_store.setValue(group + QStringLiteral("/locked"), names(m_locked, storedName));
    }
    emit dataChanged(index(0), index(rowCount() - 1), {ShownRole, LockedRole});
    emit changed();
}

} // namespace fanion::app
