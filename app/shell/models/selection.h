// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

#include <algorithm>
#include <unordered_set>

namespace fanion::app {

/** What is selected on this screen, on the map and in every table at once. Only the officer changes it. */
class Selection : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.selection")
    Q_PROPERTY(QStringList ids READ ids WRITE setIds NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /** The one object selected; empty for none or several. */
    Q_PROPERTY(QString single READ single NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] const QStringList &ids() const { return m_ids; }
    void setIds(const QStringList &ids) {
        if (ids == m_ids) return;
        m_ids = ids;
        m_entities.clear();
        for (const QString &id : ids)
            m_entities.insert(toEntityId(id));
        emit changed();
    }
    /** Whether something selected came, changed or went. */
    [[nodiscard]] bool isTouchedBy(const BoardDelta &delta) const {
        return !m_entities.empty() && std::ranges::any_of(delta.changed, [this](const EntityPtr &entity) {
            return m_entities.contains(entity->id);
        });
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_ids.size()); }
    [[nodiscard]] QString single() const { return m_ids.size() == 1 ? m_ids.front() : QString(); }
    Q_INVOKABLE void select(const QString &id) { setIds(id.isEmpty() ? QStringList() : QStringList(id)); }
    Q_INVOKABLE void toggle(const QString &id) {
        QStringList ids = m_ids;
        if (!ids.removeOne(id)) ids.append(id);
        setIds(ids);
    }
    Q_INVOKABLE void clear() { setIds({}); }

signals:
    void changed();

private:
    QStringList m_ids;
    std::unordered_set<EntityId> m_entities; ///< the same
};

} // namespace fanion::app
