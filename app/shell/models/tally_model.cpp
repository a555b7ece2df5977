// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/tally_model.h"

#include "app/shell/text/field_text.h"
#include "app/shell/text/translator.h"

#include <algorithm>

namespace fanion::app {

TallyModel::TallyModel(std::vector<std::string> keys, QString (*word)(std::string_view), QObject *parent)
    : QAbstractListModel(parent), m_word(word) {
    for (std::string &key : keys)
        m_rows.push_back({std::move(key), 0});
    connect(&Translator::instance(), &Translator::changed, this,
            [this] { emit dataChanged(index(0), index(rowCount() - 1), {TextRole}); });
}

int TallyModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TallyModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KeyRole:
        return toQString(row.key);
    case TextRole:
        return m_word(row.key);
    case TallyRole:
        return row.tally;
    default:
        return {};
    }
}

QHash<int, QByteArray> TallyModel::roleNames() const {
    return {{KeyRole, "key"}, {TextRole, "word"}, {TallyRole, "tally"}};
}

void TallyModel::add(std::string_view key, int difference) {
    const auto found = std::ranges::find(m_rows, key, &Row::key);
    if (found == m_rows.end() || difference == 0) return;
    found->tally += difference;
    const QModelIndex changed = index(static_cast<int>(found - m_rows.begin()));
    emit dataChanged(changed, changed, {TallyRole});
}

void TallyModel::clear() {
    for (Row &row : m_rows)
        row.tally = 0;
    emit dataChanged(index(0), index(rowCount() - 1), {TallyRole});
}

int TallyModel::tally(std::string_view key) const {
    const auto found = std::ranges::find(m_rows, key, &Row::key);
    return found == m_rows.end() ? 0 : found->tally;
}

} // namespace fanion::app
