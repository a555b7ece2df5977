// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/** Base maps and heights found on sticks and other removable disks: in their uppermost folder and in those named for
 * maps. */
class StickMaps : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.stickMaps")
    /** Maps of `url`, `label` (file and disk), `terrain` (heights rather than a map). */
    Q_PROPERTY(QVariantList found READ found NOTIFY foundChanged)

public:
    /** \p roots: where disks are mounted, instead of those of the system (for tests). */
    explicit StickMaps(QStringList roots = {}, QObject *parent = nullptr)
        : QObject(parent), m_roots(std::move(roots)) {}

    [[nodiscard]] QVariantList found() const { return m_found; }
    /** Looks now, aside. */
    Q_INVOKABLE void look();

signals:
    void foundChanged();

private:
    QStringList m_roots;
    QVariantList m_found;
};

} // namespace fanion::app
