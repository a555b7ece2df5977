// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/whiteboard/page_words.h"

#include "app/shell/text/words.h"

#include <QCoreApplication>

namespace fanion::app {

namespace {

constexpr std::array kColourWords{
    QT_TRANSLATE_NOOP("Page", "jaune"),  QT_TRANSLATE_NOOP("Page", "orange"), QT_TRANSLATE_NOOP("Page", "rose"),
    QT_TRANSLATE_NOOP("Page", "violet"), QT_TRANSLATE_NOOP("Page", "bleu"),   QT_TRANSLATE_NOOP("Page", "turquoise"),
    QT_TRANSLATE_NOOP("Page", "vert"),   QT_TRANSLATE_NOOP("Page", "blanc"),
};
static_assert(kColourWords.size() == kPageColours.size());

QString say(const char *text, int n = -1) {
    return QCoreApplication::translate("Page", text, nullptr, n);
}

} // namespace

QString colourWord(int colour) {
    return say(kColourWords.at(static_cast<std::size_t>(colour)));
}

QString spokenShape(const PageShape &shape, const QString &legend) {
    QString head =
        choiceWord(Kind::PageItem, Field::Form, formName(shape.form)) + QStringLiteral(", ") + colourWord(shape.colour);
    if (!legend.isEmpty()) head += QStringLiteral(" (%1)").arg(legend);
    QStringList parts;
    if (!shape.topic.isEmpty()) parts += shape.topic;
    if (shape.votes > 0) parts += say(QT_TRANSLATE_N_NOOP("Page", "%n vote(s)"), shape.votes);
    if (shape.isProposed) parts += say(QT_TRANSLATE_NOOP("Page", "proposée"));
    if (shape.isLocked) parts += say(QT_TRANSLATE_NOOP("Page", "verrouillée"));
    if (shape.hasTask) parts += say(QT_TRANSLATE_NOOP("Page", "a sa tâche"));
    if (shape.hasLine) parts += say(QT_TRANSLATE_NOOP("Page", "à la main courante"));
    if (!shape.text.isEmpty()) head += QStringLiteral(" : ") + shape.text.simplified();
    return (QStringList{head} + parts).join(QStringLiteral(", "));
}

} // namespace fanion::app
