// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/report/table_file.h"

#include "app/shell/entry/acknowledgement.h"
#include "app/shell/entry/functions.h"
#include "app/shell/text/field_text.h"
#include "app/symbols/clean_text.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace fanion::app {

namespace {

constexpr qsizetype kLongestCell = 400;

QString moment(WallTime at) {
    return QDateTime::fromMSecsSinceEpoch(at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString setText(const BoardView &board, const Entity &entity, const FieldSpec &spec) {
    QStringList parts;
    if (spec.field == Field::Acknowledgements) {
        for (const Acknowledgement &one : acknowledgementsOf(entity))
            parts += shortText(one.role) + u' ' + moment(one.at);
    } else if (spec.field == Field::Concerns) {
        parts = concernedFunctions(entity);
    } else if (const auto set = entity.sets.find(spec.field); set != entity.sets.end()) {
        for (const Value &value : set->second)
            parts += valueText(board, entity.kind, spec, value);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString tableCell(const BoardView &board, const Entity &entity, Field field) {
    const KindSpec *kind = findKind(entity.kind);
    const FieldSpec *spec = kind ? kind->find(field) : nullptr;
    if (!spec) return {};
    if (spec->type == ValueType::Time) {
        const WallTime at = timeOf(entity, field);
        return at == 0 ? QString() : moment(at); // a spreadsheet is read on another day
    }
    QString text;
    if (spec->merge == Merge::Set)
        text = setText(board, entity, *spec);
    else if (spec->merge == Merge::Text)
        text = longText(entity.text(field));
    else
        text = valueText(board, entity.kind, *spec, entity.value(field));
    return shortText(text.toStdString(), kLongestCell);
}

QUrl suggestedTable(const QString &incident, const QString &name) {
    return suggestedFile(incident, name, QStringLiteral("csv"));
}

QUrl suggestedFile(const QString &incident, const QString &name, const QString &suffix) {
    const QFileInfo file(incident);
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    return QUrl::fromLocalFile(
        file.absoluteDir().filePath(QStringLiteral("%1-%2-%3.%4").arg(file.completeBaseName(), name, now, suffix)));
}

QString writeTable(const QUrl &to, const std::string &text) {
    QSaveFile file(to.toLocalFile());
    const auto size = static_cast<qint64>(text.size());
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit();
    return isWritten ? QString() : file.errorString();
}

} // namespace fanion::app
