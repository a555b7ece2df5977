// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

#include <vector>

namespace fanion::app {

/** A pack that can be fetched from other posts, in words of the screen. */
struct OtherPack {
    QString id;
    QString name;
    QString detail;
    bool begun = false; ///< some of it is here
    bool given = false; ///< by a post in session with this one
    bool operator==(const OtherPack &) const = default;
};

/** The packs that can be fetched from other posts. */
class OtherPacksModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.sharedPacks.others")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { PackRole = Qt::UserRole + 1, NameRole, DetailRole, BegunRole, GivenRole };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    /** Those that stay keep their place, new ones come below: no button moves under a finger. */
    void setPacks(const std::vector<OtherPack> &packs);

signals:
    void countChanged();

private:
    std::vector<OtherPack> m_rows;
};

} // namespace fanion::app
