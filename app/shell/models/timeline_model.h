// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/journal_model.h"
#include "app/shell/models/timeline_lanes.h"
#include "app/shell/models/timeline_tick.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/**
 * Everything on one time line: the main courante, and what was done on the boards, in lanes. Its rows are the marks the
 * view shows and no others, by lane and time; near ones are one mark, so there are never more than fit. What is shown,
 * from() and span(), is the officer's: nothing that happens moves it. Times are milliseconds since 1970.
 */
class TimelineModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.timeline")
    Q_PROPERTY(double from READ from NOTIFY viewChanged)
    Q_PROPERTY(double span READ span NOTIFY viewChanged)
    /** How wide the line is, in logical pixels. */
    Q_PROPERTY(double width READ width WRITE setWidth NOTIFY viewChanged)
    Q_PROPERTY(QList<fanion::app::TimelineTick> ticks READ ticks NOTIFY viewChanged)
    Q_PROPERTY(double now READ now NOTIFY nowChanged)
    Q_PROPERTY(int count READ rowCount NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(QStringList lanes READ lanes NOTIFY languageChanged)

public:
    enum Lane { Journal, Orders, Means, Sectors, Maps, Safety };
    Q_ENUM(Lane)
    enum Role {
        ItemIdRole = Qt::UserRole + 1, ///< of the first of a mark
        LaneRole,
        AtRole,
        RoomRole,  ///< milliseconds until the next mark of the lane; 0: nothing follows
        CountRole, ///< how many stand in it
        TimeRole,  ///< "14:32"
        TextRole,
        UrgentRole,
        EntryRole, ///< bool: a line somebody wrote
    };
    Q_ENUM(Role)

    TimelineModel(const BoardView &board, ActsBook &acts, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] double from() const { return m_from; }
    [[nodiscard]] double span() const { return m_span; }
    [[nodiscard]] double width() const { return m_width; }
    void setWidth(double width);
    [[nodiscard]] QList<TimelineTick> ticks() const;
    [[nodiscard]] double now() const { return static_cast<double>(m_now); }
    void setNow(WallTime now);
    [[nodiscard]] int total() const { return m_lanes.count(); }
    [[nodiscard]] static QStringList lanes();

    /** Wider than 1: more detail; what stands at \p x stays there. */
    Q_INVOKABLE void zoom(double factor, double x);
    /** To later times, by pixels. */
    Q_INVOKABLE void pan(double pixels);
    /** The line is looked at: the first time all of it. */
    Q_INVOKABLE void begin();
    /** All there is, and now. */
    Q_INVOKABLE void fit();
    /** With now at the right, as much of it as is shown. */
    Q_INVOKABLE void showNow();
    /** Into a mark of several. */
    Q_INVOKABLE void open(int row);
    /** The objects a mark's first item is about: of an entry itself. */
    Q_INVOKABLE [[nodiscard]] QStringList objectsAt(int row) const;
    /** The row next to one in time, in any lane (0 or more: to later ones); -1: none is shown. */
    Q_INVOKABLE [[nodiscard]] int rowBeside(int row, int step) const;

signals:
    void viewChanged();
    void nowChanged();
    void changed();
    void languageChanged();

private:
    using Mark = TimelineLanes::Mark;
    void setView(double from, double span);
    void apply(const BoardDelta &delta);
    void addActs(int count);
    void clear();
    /** Brings the rows to what is to be shown, touching only those that differ. */
    void update();
    [[nodiscard]] QString textOf(const Mark &mark) const;

    const BoardView &m_board;
    ActsBook &m_book;
    TimelineLanes m_lanes;
    std::unordered_map<EntityId, WallTime> m_entries;
    std::vector<Mark> m_marks;
    double m_from = 0;
    double m_span = 3'600'000;
    double m_width = 1000;
    WallTime m_now = 0;
    bool m_isMoved = false; ///< by the officer
};

} // namespace fanion::app
