// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

#include <vector>

namespace fanion::app {

/**
 * The user guide (docs/guide) in the program, section by section, in the screen's language. With words to look for, the
 * sections that have all of them, however they are written; those with them in the title first.
 */
class GuideModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterTextChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { TitleRole = Qt::UserRole + 1, BodyRole };
    Q_ENUM(Role)

    explicit GuideModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString filterText() const { return m_filterText; }
    void setFilterText(const QString &text);
    /** Whether a text has all these words, as a section has those looked for. */
    Q_INVOKABLE [[nodiscard]] static bool matches(const QString &text, const QString &words);

    /** A section of a guide: its title, and its text in Markdown without pictures and with links as plain words. */
    struct Section {
        QString title;
        QString body;
        QString folded; ///< for comparing
    };
    /** Cuts a guide at its headings of the second level; what stands before the first belongs to none. */
    [[nodiscard]] static std::vector<Section> sections(const QString &markdown);

signals:
    void filterTextChanged();
    void countChanged();

private:
    void read();
    void choose();

    std::vector<Section> m_sections;
    std::vector<std::size_t> m_rows; ///< of m_sections, in the order shown
    QString m_filterText;
};

} // namespace fanion::app
