// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/printing/blank_papers.h"

#include "app/print/html_table.h"
#include "app/shell/text/order_frame.h"
#include "app/shell/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace fanion::app::blank_papers {

namespace {

using namespace Qt::StringLiterals;

// Tenths of a millimetre.
constexpr int kTableRow = 78;
constexpr int kFormHeight = 2150; ///< of all the blocks of an order on a sheet
constexpr int kBlockHead = 72;    ///< of a block, its rules included

QString say(const char *text) {
    return QCoreApplication::translate("Print", text);
}

QString message(const QString &number) {
    HtmlTable head({{number, 12},
                    {say(QT_TRANSLATE_NOOP("Print", "Date, heure")), 20},
                    {say(QT_TRANSLATE_NOOP("Print", "De")), 24},
                    {say(QT_TRANSLATE_NOOP("Print", "À")), 24},
                    {say(QT_TRANSLATE_NOOP("Print", "Canal, moyen")), 20}});
    head.blank(1, 90);
    HtmlTable body({{say(QT_TRANSLATE_NOOP("Print", "Je suis · Je vois · Je prévois · Je fais · Je demande")), 100}});
    body.blank(1, 780);
    HtmlTable foot({{say(QT_TRANSLATE_NOOP("Print", "Suite donnée")), 50},
                    {say(QT_TRANSLATE_NOOP("Print", "Accusé de réception (qui, heure)")), 30},
                    {say(QT_TRANSLATE_NOOP("Print", "Saisi dans Fanion")), 20}});
    foot.blank(1, 110);
    return head.html() + body.html() + foot.html();
}

} // namespace

QString order(std::string_view form) {
    HtmlTable head({{say(QT_TRANSLATE_NOOP("Print", "À")), 22},
                    {say(QT_TRANSLATE_NOOP("Print", "De")), 22},
                    {say(QT_TRANSLATE_NOOP("Print", "Date, heure")), 22},
                    {say(QT_TRANSLATE_NOOP("Print", "Canal")), 17},
                    {say(QT_TRANSLATE_NOOP("Print", "Pour")), 17}});
    head.blank(1, 90);
    QString html = head.html();
    const auto blocks = std::ranges::count_if(orderSections(), [&](const auto &s) { return isOfForm(s, form); });
    for (const OrderSection &section : orderSections()) {
        if (!isOfForm(section, form)) continue;
        HtmlTable block(
            {{QString::fromLatin1(section.letter) + u" – "_s + fieldWord(Kind::Task, section.field).toUpper() +
                  u" : "_s + QCoreApplication::translate("OrderFrame", section.rule),
              100}});
        block.blank(1, kFormHeight / std::max(1, static_cast<int>(blocks)) - kBlockHead);
        html += block.html();
    }
    HtmlTable foot({{say(QT_TRANSLATE_NOOP("Print", "Accusé de réception (qui, heure)")), 60},
                    {say(QT_TRANSLATE_NOOP("Print", "Saisi dans Fanion")), 40}});
    foot.blank(1, 80);
    return html + foot.html();
}

QString message() {
    const QString number = say(QT_TRANSLATE_NOOP("Print", "N°"));
    return message(number) + u"<p>&nbsp;</p>"_s + message(number);
}

QString means() {
    const auto word = [](Field field) { return fieldWord(Kind::Means, field); };
    HtmlTable table({{say(QT_TRANSLATE_NOOP("Print", "Moyen")), 12},
                     {word(Field::Station), 6},
                     {word(Field::Crew), 7},
                     {word(Field::Leader), 9},
                     {word(Field::RequestedAt), 6},
                     {word(Field::DepartedAt), 6},
                     {word(Field::ExpectedAt), 6},
                     {word(Field::AtCrmAt), 6},
                     {word(Field::EngagedAt), 6},
                     {word(Field::ReleasedAt), 6},
                     {word(Field::Sector), 9},
                     {word(Field::Mission), 0},
                     {word(Field::Channel), 7}});
    table.blank(16, kTableRow);
    return table.html();
}

QString log() {
    HtmlTable table({{say(QT_TRANSLATE_NOOP("Print", "N°")), 6},
                     {say(QT_TRANSLATE_NOOP("Print", "Heure")), 8},
                     {say(QT_TRANSLATE_NOOP("Print", "De")), 12},
                     {say(QT_TRANSLATE_NOOP("Print", "À")), 12},
                     {say(QT_TRANSLATE_NOOP("Print", "Canal, moyen")), 10},
                     {say(QT_TRANSLATE_NOOP("Print", "Texte")), 0},
                     {say(QT_TRANSLATE_NOOP("Print", "Suite donnée")), 16}});
    table.blank(16, kTableRow);
    return table.html();
}

} // namespace fanion::app::blank_papers
