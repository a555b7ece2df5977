// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickPaintedItem>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/** A sign of the catalogue as a small picture for lists and the palette, drawn by the map's own painters. */
class SymbolIcon : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /** Of the palette: an entry or "vehicle:FPT". */
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY looksChanged)
    /** "planned", "engaged"…; empty: engaged. */
    Q_PROPERTY(QString phase READ phase WRITE setPhase NOTIFY looksChanged)
    /** Empty: the entry's own. */
    Q_PROPERTY(QString nature READ nature WRITE setNature NOTIFY looksChanged)

public:
    explicit SymbolIcon(QQuickItem *parent = nullptr);

    [[nodiscard]] QString key() const { return m_key; }
    void setKey(const QString &key);
    [[nodiscard]] QString phase() const { return m_phase; }
    void setPhase(const QString &phase);
    [[nodiscard]] QString nature() const { return m_nature; }
    void setNature(const QString &nature);
    void paint(QPainter *painter) override;

signals:
    void looksChanged();

private:
    void paintPoint(QPainter &painter) const;
    void paintLine(QPainter &painter) const;
    void change(QString &member, const QString &value);
    QString m_key;
    QString m_phase;
    QString m_nature;
};

} // namespace fanion::app
