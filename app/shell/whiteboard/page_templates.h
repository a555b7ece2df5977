// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/templates/template_text.h"
#include "app/shell/whiteboard/page_shape.h"

#include <QByteArray>
#include <QStringList>

namespace fanion::app {

/** Something a new page begins with. */
struct TemplateItem {
    PageForm form = PageForm::Note;
    QRectF box;
    int colour = 0;
    TemplateText text;
    int from = -1; ///< of an arrow: place of the item it leads from; -1: this is none
    int to = -1;
};

/** A page to begin with: a method as it is drawn on the wall (resources/whiteboard/templates.json). */
struct PageTemplate {
    QString key;
    TemplateText name;
    TemplateText about; ///< one sentence: what it is for
    std::array<TemplateText, kPageColours.size()> legend;
    std::vector<TemplateItem> items;
};

/**
 * Reads templates. What is wrong is added to \p problems as "place: what" ("templates[1].items[3].box: …"), and then
 * nothing is returned: known forms and colours, boxes within the page, arrows between items before them, each key once.
 */
[[nodiscard]] std::vector<PageTemplate> readPageTemplates(const QByteArray &json, QStringList &problems);

/** Those of the program. */
[[nodiscard]] const std::vector<PageTemplate> &pageTemplates();

} // namespace fanion::app
