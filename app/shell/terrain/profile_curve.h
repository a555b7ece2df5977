// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/terrain/profile.h"

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>

namespace fanion::app {

/** A profile drawn: heights against distance, with their scales, the ground below filled, and what is pointed at. */
class ProfileCurve : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fanion::app::Profile *profile READ profile WRITE setProfile NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)       ///< of the curve
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed) ///< below it
    Q_PROPERTY(QColor lines MEMBER m_lines NOTIFY changed)   ///< of the scales
    Q_PROPERTY(QColor words MEMBER m_words NOTIFY changed)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed)

public:
    explicit ProfileCurve(QQuickItem *parent = nullptr);

    [[nodiscard]] Profile *profile() const { return m_profile; }
    void setProfile(Profile *profile);
    /** Which share of the length lies at \p x, 0 to 1. */
    Q_INVOKABLE [[nodiscard]] double shareAt(double x) const;
    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    struct Scale {
        double from = 0;
        double to = 1;
        double step = 1;
    };
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] Scale heightScale() const;
    void paintScales(QPainter &painter, const QRectF &area, const Scale &heights) const;
    void paintGround(QPainter &painter, const QRectF &area, const Scale &heights) const;
    void paintPointed(QPainter &painter, const QRectF &area, const Scale &heights) const;

    Profile *m_profile = nullptr;
    QColor m_ink;
    QColor m_ground;
    QColor m_lines;
    QColor m_words;
    QFont m_font;
};

} // namespace fanion::app
