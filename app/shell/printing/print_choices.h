// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/paper.h"
#include "app/shell/models/field_option.h"

#include <QList>
#include <QObject>
#include <QSettings>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/**
 * What is printed and how: the choices of this post, kept in its settings. Paper and orientation are kept for each
 * subject, for a map goes on another sheet than an order.
 */
class PrintChoices final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.printing.choices")
    /** "map", "means", "log", "shownLog", "order", "situation", "sectors", "victims", "whiteboard", or a blank form:
     * "blankSoiec", "blankSmes", "blankSaoiecl", "blankMessage", "blankMeans", "blankLog". */
    Q_PROPERTY(QString subject READ subject WRITE setSubject NOTIFY changed)
    Q_PROPERTY(QString paper READ paper WRITE setPaper NOTIFY changed) ///< "A4" to "A0"
    Q_PROPERTY(bool landscape READ isLandscape WRITE setLandscape NOTIFY changed)
    Q_PROPERTY(QStringList papers READ papers CONSTANT)
    Q_PROPERTY(QList<int> scales READ scales CONSTANT)
    Q_PROPERTY(int scale READ scale WRITE setScale NOTIFY changed) ///< n of 1:n; 0: what the screen shows
    Q_PROPERTY(double signSize READ signSize WRITE setSignSize NOTIFY changed)
    Q_PROPERTY(int resolution READ resolution WRITE setResolution NOTIFY changed) ///< dots an inch, of base maps
    Q_PROPERTY(bool legend READ hasLegend WRITE setLegend NOTIFY changed)
    Q_PROPERTY(bool black READ isBlack WRITE setBlack NOTIFY changed) ///< for printers without colour
    /** Victims' names: never kept, and printed only while the screen shows them. */
    Q_PROPERTY(bool names READ hasNames WRITE setNames NOTIFY changed)

public:
    /** 1:n that can be chosen. */
    [[nodiscard]] static QStringList papers();
    [[nodiscard]] static QList<int> scales() { return {kScales.begin(), kScales.end()}; }
    static constexpr std::array kScales{1'000, 2'000, 5'000, 10'000, 25'000, 50'000, 100'000, 250'000};

    explicit PrintChoices(QSettings &store, QObject *parent = nullptr);

    [[nodiscard]] QString subject() const { return m_subject; }
    void setSubject(const QString &subject);
    [[nodiscard]] QString paper() const;
    void setPaper(const QString &paper);
    [[nodiscard]] bool isLandscape() const;
    void setLandscape(bool landscape);
    [[nodiscard]] int scale() const;
    void setScale(int scale);
    [[nodiscard]] double signSize() const;
    void setSignSize(double size);
    [[nodiscard]] int resolution() const;
    void setResolution(int dpi);
    [[nodiscard]] bool hasLegend() const;
    void setLegend(bool on);
    [[nodiscard]] bool isBlack() const;
    void setBlack(bool on);
    [[nodiscard]] bool hasNames() const { return m_names; }
    void setNames(bool on);

    [[nodiscard]] Paper sheet() const;
    /** What can be printed, for the list. */
    Q_INVOKABLE [[nodiscard]] QList<fanion::app::FieldOption> subjects() const;
    /** What a subject is called on its sheet. */
    [[nodiscard]] static QString title(const QString &subject);

signals:
    void changed();

private:
    [[nodiscard]] QString key(const char *name) const;
    void keep(const QString &name, const QVariant &value);

    QSettings &m_store;
    QString m_subject = QStringLiteral("map");
    bool m_names = false;
};

} // namespace fanion::app
