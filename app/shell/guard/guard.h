// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/engine_bridge.h"
#include "app/shell/guard/open_records.h"
#include "app/shell/guard/set_aside.h"

#include <QTimer>

#include <functional>

namespace fanion::app {

/**
 * Keeps an object that crashes the program from doing so for ever (docs/adr/0030). After one crash the board is shown
 * object by object, so that the next one tells at which. After the second that object is set aside; when it is not
 * known, all that changed since the program last ran well; after the third everything. A file whose reading crashed the
 * program twice is opened only on demand.
 */
class Guard final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.guard")
    Q_PROPERTY(fanion::app::SetAside *aside READ aside CONSTANT)

public:
    using Now = std::function<WallTime()>;

    Guard(BoardView &board, OpenRecords records, Now now, QObject *parent = nullptr);
    /** The program ends as it should. */
    ~Guard() override;

    [[nodiscard]] SetAside *aside() { return &m_aside; }

    /** The engine is about to read this file (absolute). False: that crashed the program twice, so nothing is begun. */
    [[nodiscard]] bool load(const QString &file, bool isInsisted = false);
    /** It was not opened after all. */
    void dismiss();
    /** It is open, or another one, which had not to be read. */
    void show(const QString &file);
    /** What the engine says of the board: shown, but for what is set aside. */
    void take(const BoardDelta &delta);
    /** The incident on the screen was closed. One that is being read by then is another one, and goes on. */
    void leave();
    /** The program ran well up to now. Called each minute. */
    void settle();

    /** Shows it again. Should the program crash over it once more, it is set aside at the second start. */
    Q_INVOKABLE void giveBack(const QString &entityId);
    Q_INVOKABLE void giveAllBack();

private:
    void takeCarefully(const BoardDelta &delta);
    void end();
    void write(OpenRecord::State state);

    BoardView &m_board;
    OpenRecords m_records;
    Now m_now;
    SetAside m_aside;
    QString m_file;      ///< read or open; empty: none
    OpenRecord m_before; ///< of m_file, before this process touched it
    OpenRecord m_record;
    bool m_isCareful = false;             ///< the first content is shown object by object
    std::optional<WallTime> m_asideSince; ///< of the first content
    QTimer m_minute;
};

} // namespace fanion::app
