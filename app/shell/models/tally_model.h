// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

#include <string_view>
#include <vector>

namespace fanion::app {

/** How many there are of each choice ("Engagé: 5"), in a fixed order: the filter buttons above a table. */
class TallyModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum Role { KeyRole = Qt::UserRole + 1, TextRole, TallyRole };
    Q_ENUM(Role)

    /** \p keys are the choices; \p word names one in the language of the screen. */
    TallyModel(std::vector<std::string> keys, QString (*word)(std::string_view key), QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void add(std::string_view key, int difference);
    void clear();
    [[nodiscard]] int tally(std::string_view key) const;

private:
    struct Row {
        std::string key;
        int tally = 0;
    };
    std::vector<Row> m_rows;
    QString (*m_word)(std::string_view key);
};

} // namespace fanion::app
