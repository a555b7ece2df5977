// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/printing/print_choices.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fanion::app {

namespace {

struct Subject {
    const char *key;
    const char *name;  ///< in the list
    const char *title; ///< on the sheet
    bool isLandscape;  ///< unless chosen otherwise
};

constexpr std::array kSubjects{
    Subject{"map", QT_TRANSLATE_NOOP("Print", "La carte"), QT_TRANSLATE_NOOP("Print", "SITAC"), true},
    Subject{"means", QT_TRANSLATE_NOOP("Print", "Tableau des moyens"), QT_TRANSLATE_NOOP("Print", "Tableau des moyens"),
            true},
    Subject{"log", QT_TRANSLATE_NOOP("Print", "Main courante, en entier"), QT_TRANSLATE_NOOP("Print", "Main courante"),
            true},
    Subject{"shownLog", QT_TRANSLATE_NOOP("Print", "Main courante, telle que filtrée"),
            QT_TRANSLATE_NOOP("Print", "Main courante (extrait)"), true},
    Subject{"order", QT_TRANSLATE_NOOP("Print", "L'ordre ouvert ou sélectionné"), QT_TRANSLATE_NOOP("Print", "Ordre"),
            false},
    Subject{"situation", QT_TRANSLATE_NOOP("Print", "Point de situation"),
            QT_TRANSLATE_NOOP("Print", "Point de situation"), false},
    Subject{"sectors", QT_TRANSLATE_NOOP("Print", "Secteurs"), QT_TRANSLATE_NOOP("Print", "Secteurs"), true},
    Subject{"victims", QT_TRANSLATE_NOOP("Print", "Victimes"), QT_TRANSLATE_NOOP("Print", "Victimes"), true},
    Subject{"intelligence", QT_TRANSLATE_NOOP("Print", "Renseignement"), QT_TRANSLATE_NOOP("Print", "Renseignement"),
            true},
    Subject{"anticipation", QT_TRANSLATE_NOOP("Print", "Anticipation"), QT_TRANSLATE_NOOP("Print", "Anticipation"),
            true},
    Subject{"whiteboard", QT_TRANSLATE_NOOP("Print", "Tableau blanc, la page ouverte"),
            QT_TRANSLATE_NOOP("Print", "Tableau blanc"), true},
    Subject{"oct", QT_TRANSLATE_NOOP("Print", "OCT"),
            QT_TRANSLATE_NOOP("Print", "Ordre complémentaire des transmissions"), false},
    Subject{"blankSoiec", QT_TRANSLATE_NOOP("Print", "Vierge : ordre SOIEC"), QT_TRANSLATE_NOOP("Print", "Ordre SOIEC"),
            false},
    Subject{"blankSmes", QT_TRANSLATE_NOOP("Print", "Vierge : ordre SMES"), QT_TRANSLATE_NOOP("Print", "Ordre SMES"),
            false},
    Subject{"blankSaoiecl", QT_TRANSLATE_NOOP("Print", "Vierge : ordre SAOIECL"),
            QT_TRANSLATE_NOOP("Print", "Ordre SAOIECL"), false},
    Subject{"blankMessage", QT_TRANSLATE_NOOP("Print", "Vierge : messages"), QT_TRANSLATE_NOOP("Print", "Messages"),
            false},
    Subject{"blankMeans", QT_TRANSLATE_NOOP("Print", "Vierge : tableau des moyens"),
            QT_TRANSLATE_NOOP("Print", "Tableau des moyens"), true},
    Subject{"blankLog", QT_TRANSLATE_NOOP("Print", "Vierge : main courante"),
            QT_TRANSLATE_NOOP("Print", "Main courante"), true},
};

const Subject *find(const QString &key) {
    const auto found =
        std::ranges::find_if(kSubjects, [&](const Subject &one) { return key == QLatin1StringView(one.key); });
    return found == kSubjects.end() ? nullptr : &*found;
}

} // namespace

PrintChoices::PrintChoices(QSettings &store, QObject *parent) : QObject(parent), m_store(store) {}

QString PrintChoices::key(const char *name) const {
    return QStringLiteral("print/") + m_subject + u'/' + QLatin1StringView(name);
}

void PrintChoices::keep(const QString &name, const QVariant &value) {
    if (m_store.value(name) == value) return;
    m_store.setValue(name, value);
    emit changed();
}

void PrintChoices::setSubject(const QString &subject) {
    if (subject == m_subject || find(subject) == nullptr) return;
    m_subject = subject;
    m_names = false;
    emit changed();
}

QStringList PrintChoices::papers() {
    QStringList names;
    for (const PaperSize size : kPaperSizes)
        names += paperName(size);
    return names;
}

QString PrintChoices::paper() const {
    const QString kept = m_store.value(key("paper")).toString();
    return readPaper(kept) ? kept : QStringLiteral("A4");
}

void PrintChoices::setPaper(const QString &paper) {
    if (readPaper(paper)) keep(key("paper"), paper);
}

bool PrintChoices::isLandscape() const {
    const Subject *subject = find(m_subject);
    return m_store.value(key("landscape"), subject != nullptr && subject->isLandscape).toBool();
}

void PrintChoices::setLandscape(bool landscape) {
    keep(key("landscape"), landscape);
}

int PrintChoices::scale() const {
    const int kept = m_store.value("print/scale", 0).toInt();
    return std::ranges::contains(kScales, kept) ? kept : 0;
}

void PrintChoices::setScale(int scale) {
    keep(QStringLiteral("print/scale"), scale);
}

double PrintChoices::signSize() const {
    return std::clamp(m_store.value("print/signSize", 1.0).toDouble(), 0.5, 4.0);
}

void PrintChoices::setSignSize(double size) {
    keep(QStringLiteral("print/signSize"), size);
}

int PrintChoices::resolution() const {
    return std::clamp(m_store.value("print/resolution", 300).toInt(), 100, 600);
}

void PrintChoices::setResolution(int dpi) {
    keep(QStringLiteral("print/resolution"), dpi);
}

bool PrintChoices::hasLegend() const {
    return m_store.value("print/legend", true).toBool();
}

void PrintChoices::setLegend(bool on) {
    keep(QStringLiteral("print/legend"), on);
}

bool PrintChoices::isBlack() const {
    return m_store.value("print/black", false).toBool();
}

void PrintChoices::setBlack(bool on) {
    keep(QStringLiteral("print/black"), on);
}

void PrintChoices::setNames(bool on) {
    if (on == m_names) return;
    m_names = on;
    emit changed();
}

Paper PrintChoices::sheet() const {
    return {readPaper(paper()).value_or(PaperSize::A4), isLandscape()};
}

QList<FieldOption> PrintChoices::subjects() const {
    QList<FieldOption> options;
    for (const Subject &subject : kSubjects)
        options.append({QString::fromLatin1(subject.key), QCoreApplication::translate("Print", subject.name)});
    return options;
}

QString PrintChoices::title(const QString &subject) {
    const Subject *found = find(subject);
    return found == nullptr ? QString() : QCoreApplication::translate("Print", found->title);
}

} // namespace fanion::app
