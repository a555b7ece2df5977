// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/help/guide_model.h"

#include "app/shell/entry/fold.h"
#include "app/shell/text/translator.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace fanion::app {

namespace {

QString withoutPicturesAndLinks(QString markdown) {
    static const QRegularExpression picture(QStringLiteral(R"(!\[[^\]]*\]\([^)]*\))"));
    static const QRegularExpression link(QStringLiteral(R"(\[([^\]]*)\]\([^)]*\))"));
    return markdown.remove(picture).replace(link, QStringLiteral("\\1")).trimmed();
}

bool hasAll(const QString &folded, const QStringList &words) {
    return std::ranges::all_of(words, [&folded](const QString &word) { return folded.contains(word); });
}

QStringList wordsOf(const QString &text) {
    return fold(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

GuideModel::GuideModel(QObject *parent) : QAbstractListModel(parent) {
    read();
    connect(&Translator::instance(), &Translator::changed, this, &GuideModel::read);
}

std::vector<GuideModel::Section> GuideModel::sections(const QString &markdown) {
    std::vector<Section> sections;
    static const QRegularExpression heading(QStringLiteral("^## +(.+)$"), QRegularExpression::MultilineOption);
    auto found = heading.globalMatch(markdown);
    while (found.hasNext()) {
        const auto match = found.next();
        const qsizetype end = found.hasNext() ? found.peekNext().capturedStart() : markdown.size();
        const qsizetype start = match.capturedEnd();
        Section section{match.captured(1).trimmed(), withoutPicturesAndLinks(markdown.sliced(start, end - start)), {}};
        section.folded = fold(section.title + u' ' + section.body);
        sections.push_back(std::move(section));
    }
    return sections;
}

void GuideModel::read() {
    QFile file(QStringLiteral(":/fanion/guide/%1.md").arg(Translator::instance().language()));
    m_sections = file.open(QIODevice::ReadOnly) ? sections(QString::fromUtf8(file.readAll())) : std::vector<Section>();
    choose();
}

void GuideModel::choose() {
    beginResetModel();
    m_rows.clear();
    const QStringList words = wordsOf(m_filterText);
    for (std::size_t row = 0; row < m_sections.size(); ++row)
        if (hasAll(m_sections[row].folded, words)) m_rows.push_back(row);
    std::ranges::stable_partition(m_rows, [&](std::size_t row) { return hasAll(fold(m_sections[row].title), words); });
    endResetModel();
    emit countChanged();
}

void GuideModel::setFilterText(const QString &text) {
    if (text == m_filterText) return;
    m_filterText = text;
    emit filterTextChanged();
    choose();
}

bool GuideModel::matches(const QString &text, const QString &words) {
    return hasAll(fold(text), wordsOf(words));
}

int GuideModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant GuideModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Section &section = m_sections[m_rows[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return section.title;
    case BodyRole:
        return section.body;
    default:
        return {};
    }
}

QHash<int, QByteArray> GuideModel::roleNames() const {
    return {{TitleRole, "title"}, {BodyRole, "body"}};
}

} // namespace fanion::app
