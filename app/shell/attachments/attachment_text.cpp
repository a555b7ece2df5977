// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/attachments/attachment_text.h"

#include "app/shell/text/error_text.h"
#include "app/symbols/clean_text.h"
#include "core/model/limits.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace fanion::app {

namespace {

constexpr qsizetype kShownName = 80;

QString say(const char *text) {
    return QCoreApplication::translate("Attachments", text);
}

QString upperEnding(std::string_view mediaType) {
    QString ending = QString::fromUtf8(mediaType.data(), static_cast<qsizetype>(mediaType.size())).section(u'/', 1);
    return shortText(ending.toUpper().toStdString(), 12);
}

} // namespace

std::vector<AttachmentRef> attachmentsOf(const Entity &entity) {
    std::vector<AttachmentRef> refs;
    const auto elements = entity.sets.find(Field::Attachments);
    if (elements == entity.sets.end()) return refs;
    for (const Value &element : elements->second)
        if (const auto *text = std::get_if<std::string>(&element))
            if (auto ref = AttachmentRef::parse(*text)) refs.push_back(std::move(*ref));
    std::ranges::sort(refs, {}, [](const AttachmentRef &ref) { return std::tie(ref.name, ref.id, ref.mediaType); });
    return refs;
}

QList<FieldOption> attachmentOptions(const Entity &entity) {
    QList<FieldOption> options;
    for (const AttachmentRef &ref : attachmentsOf(entity))
        options.append({toText(ref), attachmentName(ref)});
    return options;
}

QString attachmentName(const AttachmentRef &ref) {
    return shortText(ref.name, kShownName);
}

QString attachmentSign(const AttachmentRef &ref) {
    const std::string_view type = ref.mediaType;
    if (type.starts_with("image/")) return QStringLiteral("picture");
    if (type == "application/pdf") return QStringLiteral("pdf");
    if (type.starts_with("text/")) return QStringLiteral("text");
    if (type.starts_with("audio/")) return QStringLiteral("sound");
    if (type.starts_with("video/")) return QStringLiteral("film");
    return QStringLiteral("file");
}

QString attachmentKind(const AttachmentRef &ref) {
    const QString sign = attachmentSign(ref);
    if (sign == QLatin1String("picture"))
        return say(QT_TRANSLATE_NOOP("Attachments", "Image %1")).arg(upperEnding(ref.mediaType));
    if (sign == QLatin1String("pdf")) return QStringLiteral("PDF");
    if (sign == QLatin1String("text")) return say(QT_TRANSLATE_NOOP("Attachments", "Texte"));
    if (sign == QLatin1String("sound")) return say(QT_TRANSLATE_NOOP("Attachments", "Son"));
    if (sign == QLatin1String("film")) return say(QT_TRANSLATE_NOOP("Attachments", "Vidéo"));
    return say(QT_TRANSLATE_NOOP("Attachments", "Fichier"));
}

QString bytesText(std::uint64_t bytes) {
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeTraditionalFormat);
}

QString hereText(const AttachmentRef &ref, std::uint64_t here) {
    if (here >= ref.size) return {};
    return say(QT_TRANSLATE_NOOP("Attachments", "à venir : %1 sur %2")).arg(bytesText(here), bytesText(ref.size));
}

QString attachmentErrorText(const Error &error, const QString &name) {
    if (error.code == ErrorCode::TooLarge)
        return say(QT_TRANSLATE_NOOP("Attachments",
                                     "%1 est trop gros : une pièce jointe fait au plus %2. Rien n'a été joint."))
            .arg(name, bytesText(limits::kAttachmentBytes));
    if (error.code == ErrorCode::Refused)
        return say(QT_TRANSLATE_NOOP(
                       "Attachments",
                       "%1 n'a pas été joint : ce fichier d'incident a déjà %2 de pièces jointes, ou %3 fichiers."))
            .arg(name, bytesText(limits::kAllAttachmentBytes))
            .arg(limits::kAttachments);
    if (error.code == ErrorCode::InvalidArgument)
        return say(QT_TRANSLATE_NOOP("Attachments",
                                     "%1 ne peut pas être joint : il est vide, ou son nom est trop long ou illisible."))
            .arg(name);
    if (error.code == ErrorCode::Corrupt)
        return say(QT_TRANSLATE_NOOP("Attachments",
                                     "%1 a changé pendant la lecture : recommencez quand il est complet."))
            .arg(name);
    return name + QStringLiteral(" : ") + errorText(error);
}

std::optional<AttachmentRef> toAttachment(const QString &text) {
    return AttachmentRef::parse(text.toStdString());
}

QString toText(const AttachmentRef &ref) {
    return QString::fromStdString(ref.text());
}

} // namespace fanion::app
