// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_view.h"
#include "app/map/tools/tool_state.h"
#include "app/symbols/line_painter.h"
#include "app/symbols/symbol_painter.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace fanion::app {

/**
 * What a hand is doing: the halo of what is selected, previews, handles, the rubber band. The item covers only what it
 * shows, so that repainting it on every move of the mouse costs little.
 */
class EditLayer : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /** The quiet accent of the selection. */
    Q_PROPERTY(QColor accent READ accent WRITE setAccent NOTIFY accentChanged)
    /** What colleagues are dragging, where it would come; drawn faintly. */
    Q_PROPERTY(fanion::app::MapScene *others READ others WRITE setOthers NOTIFY othersChanged)
    Q_PROPERTY(bool night READ isNight WRITE setNight NOTIFY nightChanged)

public:
    explicit EditLayer(QQuickItem *parent = nullptr);

    [[nodiscard]] QColor accent() const { return m_accent; }
    void setAccent(const QColor &accent);
    [[nodiscard]] MapScene *others() const { return m_others; }
    void setOthers(MapScene *others);
    [[nodiscard]] bool isNight() const { return m_night; }
    void setNight(bool night);

    void paint(QPainter *painter) override;

signals:
    void accentChanged();
    void othersChanged();
    void nightChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void updatePolish() override;

private:
    void setView(MapView *view);
    void watchScene();
    [[nodiscard]] QRectF boundsOf(const MapObject &object) const;
    void paintSelection(QPainter &painter, const MapObject &object, bool isHovered) const;
    void paintObject(QPainter &painter, const MapObject &object) const;
    void paintHandles(QPainter &painter) const;
    [[nodiscard]] QRectF textBox(const PreviewText &text) const;
    void paintTexts(QPainter &painter) const;

    QPointer<MapView> m_view;
    QPointer<MapScene> m_watched;
    QPointer<MapScene> m_others;
    QColor m_accent{0x1F, 0x6F, 0xD6};
    bool m_night = false;
    // What is shown, taken in updatePolish.
    ToolPreview m_preview;
    std::vector<MapObject> m_selected;
    std::vector<MapObject> m_hovered;
    std::vector<MapObject> m_dragged; ///< by others
    SymbolPainter m_symbols;
    LinePainter m_lines;
    QFont m_textFont;
};

} // namespace fanion::app
