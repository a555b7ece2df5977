// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/text/history_text.h"

#include "app/shell/entry/steps.h"
#include "app/shell/text/element_text.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

#include <QCoreApplication>

namespace fanion::app {

namespace {

constexpr qsizetype kMaxValueText = 120;

QString say(const char *text) {
    return QCoreApplication::translate("History", text);
}

} // namespace

QString historySentence(const BoardView &board, const HistoryLine &line) {
    const EntityPtr entity = board.find(line.entity);
    const Kind kind = entity ? entity->kind : Kind{};
    const KindSpec *kindSpec = findKind(kind);
    const FieldSpec *spec = kindSpec ? kindSpec->find(line.field) : nullptr;
    const QString field = fieldWord(kind, line.field);
    // The name of a victim shows on the board of victims alone: here only that it was written.
    if (line.field == Field::Identity && line.act == HistoryLine::Act::Set)
        return say(QT_TRANSLATE_NOOP("History", "%1 : modifié (caché ici)")).arg(field);
    QString value = spec ? valueText(board, kind, *spec, line.value) : QString();
    if (entity) value = elementText(board, *entity, line.field, line.value).value_or(value);
    value = shortText(value.toStdString(), kMaxValueText);

    using Act = HistoryLine::Act;
    if (line.field == Field::DoneSteps && line.act == Act::Added)
        return say(QT_TRANSLATE_NOOP("History", "étape faite : %1")).arg(value);
    if (line.field == Field::DoneSteps && line.act == Act::Removed)
        return say(QT_TRANSLATE_NOOP("History", "étape plus faite : %1")).arg(value);
    switch (line.act) {
    case Act::Created:
        return say(QT_TRANSLATE_NOOP("History", "créé"));
    case Act::Set:
        return value.isEmpty() ? say(QT_TRANSLATE_NOOP("History", "%1 : effacé")).arg(field)
                               : say(QT_TRANSLATE_NOOP("History", "%1 : %2")).arg(field, value);
    case Act::Added:
        return say(QT_TRANSLATE_NOOP("History", "%1 : ajout de %2")).arg(field, value);
    case Act::Removed:
        return say(QT_TRANSLATE_NOOP("History", "%1 : retrait de %2")).arg(field, value);
    case Act::Moved:
        return say(QT_TRANSLATE_NOOP("History", "%1 : ordre changé")).arg(field);
    case Act::Edited:
        return say(QT_TRANSLATE_NOOP("History", "%1 : texte modifié")).arg(field);
    case Act::Deleted:
        return say(QT_TRANSLATE_NOOP("History", "mis à la corbeille"));
    case Act::Restored:
        return say(QT_TRANSLATE_NOOP("History", "sorti de la corbeille"));
    }
    return {};
}

QString membershipSentence(const BoardView &board, const MembershipLine &line) {
    const QString name = board.postName(line.post);
    const QString role = line.role ? roleWord(*line.role) : QString();
    using Act = MembershipLine::Act;
    switch (line.act) {
    case Act::Founded:
        return say(QT_TRANSLATE_NOOP("History", "Incident créé par %1")).arg(name);
    case Act::Admitted:
        return say(QT_TRANSLATE_NOOP("History", "%1 admis : %2")).arg(name, role);
    case Act::RoleChanged:
        return say(QT_TRANSLATE_NOOP("History", "Rôle de %1 : %2")).arg(name, role);
    case Act::Revoked:
        return say(QT_TRANSLATE_NOOP("History", "%1 exclu")).arg(name);
    case Act::HandedOver:
        return say(QT_TRANSLATE_NOOP("History", "Passation de commandement : %1 passe le commandement à %2"))
            .arg(board.postName(line.by), name);
    }
    return {};
}

QString actText(const BoardView &board, const HistoryLine &line) {
    const EntityPtr entity = board.find(line.entity);
    const QString name = entity ? entityLabel(*entity) : QString();
    const QString act = historySentence(board, line);
    return name.isEmpty() ? act : name + QStringLiteral(", ") + act;
}

} // namespace fanion::app
