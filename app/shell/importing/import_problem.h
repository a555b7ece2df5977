// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/** A row that could not be placed. */
class ImportProblem {
    Q_GADGET
    QML_VALUE_TYPE(importProblem)
    Q_PROPERTY(QString line MEMBER line)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString detail MEMBER detail)

public:
    QString line;
    QString reason;
    QString detail;
    bool operator==(const ImportProblem &) const = default;
};

} // namespace fanion::app
