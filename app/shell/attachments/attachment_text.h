// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/field_option.h"
#include "core/attachment/attachment_ref.h"
#include "core/model/entity.h"

#include <QList>
#include <QString>

#include <vector>

namespace fanion::app {

/** The attached files of an object, by name. Elements of the field that refer to nothing are left out. */
[[nodiscard]] std::vector<AttachmentRef> attachmentsOf(const Entity &entity);
/** The same as options: the reference and the name. */
[[nodiscard]] QList<FieldOption> attachmentOptions(const Entity &entity);

/** The name as it may be shown. */
[[nodiscard]] QString attachmentName(const AttachmentRef &ref);
/** "Photo JPEG", "PDF", "Texte", "Fichier". */
[[nodiscard]] QString attachmentKind(const AttachmentRef &ref);
/** "picture", "pdf", "text", "sound", "film" or "file": for its sign. */
[[nodiscard]] QString attachmentSign(const AttachmentRef &ref);
/** "3,2 Mo". */
[[nodiscard]] QString bytesText(std::uint64_t bytes);
/** "" when all is here, else "à venir : 3 Mo sur 8 Mo". */
[[nodiscard]] QString hereText(const AttachmentRef &ref, std::uint64_t here);
/** What went wrong with a file of this name, and what limit it met. */
[[nodiscard]] QString attachmentErrorText(const Error &error, const QString &name);
/** Nothing unless the text is a reference. */
[[nodiscard]] std::optional<AttachmentRef> toAttachment(const QString &text);
[[nodiscard]] QString toText(const AttachmentRef &ref);

} // namespace fanion::app
