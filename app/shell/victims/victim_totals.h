// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/tally_model.h"
#include "app/shell/victims/victim_count.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/** The strip of totals: a row for each column of the toll, those without a category last; and the chain beside it. */
class VictimTotals final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.victimTotals")
    /** All who are there, with a fiche or only counted; without the missing. */
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int evacuated READ evacuated NOTIFY changed)
    Q_PROPERTY(int recorded READ recorded NOTIFY changed) ///< fiches
    Q_PROPERTY(int sameCode READ sameCode NOTIFY changed) ///< codes on more than one fiche: the total is too high
    /** "UA 3 · UR 10 · IMP 40"; empty for nobody. */
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(fanion::app::TallyModel *places READ places CONSTANT)

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< "ua"; "none" for those without a category
        CodeRole,
        WordRole,
        RecordedRole,
        CountedRole,
        SumRole,
        CountableRole, ///< whether people of this column can be counted without a fiche
    };
    Q_ENUM(Role)

    explicit VictimTotals(const BoardView &board, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int total() const { return m_count.total(); }
    [[nodiscard]] int evacuated() const { return m_count.evacuated(); }
    [[nodiscard]] int recorded() const;
    [[nodiscard]] int sameCode() const { return m_count.sameCode; }
    [[nodiscard]] QString line() const { return tollLine(m_count); }
    [[nodiscard]] TallyModel *places() { return &m_places; }

signals:
    void changed();

private:
    void refresh();

    const BoardView &m_board;
    VictimCount m_count;
    TallyModel m_places;
};

} // namespace fanion::app
