// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "core/attachment/attachment_ref.h"

#include <QRectF>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace fanion::app {

/** What an item of a page is drawn as, in the order of the choices of Field::Form. */
enum class PageForm : std::uint8_t { Note, Text, Rectangle, Ellipse, Ink, Frame, Link, Picture };

/** The papers of notes, in the order of Field::Legend1 to Legend8; the names are what Field::Colour holds. */
inline constexpr std::array kPageColours{"yellow", "orange", "pink", "violet", "blue", "turquoise", "green", "white"};

/** An item of a page as it is drawn: page units, right and down. */
struct PageShape {
    EntityId id;
    PageForm form = PageForm::Note;
    QRectF box;
    std::vector<QPointF> points; ///< of a stroke, or both ends of an arrow; on the page
    QString text;
    QString topic;
    int colour = 0; ///< place in kPageColours
    int size = 100; ///< of its letters, in percent
    int votes = 0;
    std::int64_t order = 0; ///< what has a larger one lies above
    EntityId start;         ///< an arrow leads from here…
    EntityId end;           ///< …to here; null: to the point
    bool hasVoted = false;  ///< this post is for it
    bool isProposed = false;
    bool isLocked = false;
    bool hasTask = false;                      ///< a living one was made of it
    bool hasLine = false;                      ///< a line of the main courante was made of it
    QString author;                            ///< name of the post that made it
    std::optional<AttachmentRef> picture = {}; ///< of a picture: the file it shows

    /** What lies higher is painted later and hit first; frames lie under everything. */
    [[nodiscard]] bool liesUnder(const PageShape &other) const;
    bool operator==(const PageShape &) const = default;
};

/** Nothing for what is no living item of a page, or has no readable place. */
[[nodiscard]] std::optional<PageShape> pageShapeOf(const BoardView &board, const Entity &item);

/** Which page an item lies on; null: none. */
[[nodiscard]] EntityId pageOf(const Entity &item);

/** The living items of a page, in no order. */
[[nodiscard]] std::vector<EntityPtr> itemsOf(const BoardView &board, EntityId page);

/** The post that leads the session of a page with an inbox: who opened it. Nothing when it has none. */
[[nodiscard]] std::optional<PostId> facilitatorOf(const Entity &page);

/** Whether this post sees an item that waits in the inbox: its author and the facilitator do. */
[[nodiscard]] bool isShownHere(const BoardView &board, const Entity &page, const Entity &item);

/** What a colour stands for on a page; empty: nobody has said. */
[[nodiscard]] QString legendOf(const Entity &page, int colour);
[[nodiscard]] Field legendField(int colour);

/** Choice of Field::Form. */
[[nodiscard]] std::string_view formName(PageForm form);

} // namespace fanion::app
