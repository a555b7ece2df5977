// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/templates/template_text.h"
#include "core/model/intent.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace fanion::app {

/** What an incident of some kind begins with (docs/templates.md). */
struct IncidentTemplate {
    struct Sector {
        TemplateText name;
        bool isFunctional = false;
        std::vector<Sector> below; ///< sub-sectors
    };
    struct Checklist { ///< a task with steps
        TemplateText name;
        TemplateText function; ///< whose it is; may be empty
        std::vector<TemplateText> steps;
    };

    QString key; ///< as the incident's `template` has it
    TemplateText name;
    TemplateText detail;
    QString glyph; ///< name of an icon
    QString grid;  ///< over the map of the post that founds it: as Preferences::mapGrid; empty: as it is
    std::vector<Sector> sectors;
    std::vector<Checklist> checklists;

    /**
     * Makes all of it, as one change, with the words of \p language. \p newId draws the objects' ids.
     */
    [[nodiscard]] std::vector<Intent> intents(const QString &language, const std::function<EntityId()> &newId) const;
    [[nodiscard]] int sectorCount() const;
};

/**
 * Reads a file of templates (format 1). What is wrong is added to \p problems as "place: what", and then nothing is
 * returned: a file counts as a whole.
 */
[[nodiscard]] std::vector<IncidentTemplate> readTemplates(const QByteArray &json, QStringList &problems);

} // namespace fanion::app
