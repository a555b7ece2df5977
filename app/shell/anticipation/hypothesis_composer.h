// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/entry/line_composer.h"

namespace fanion::app {

/** The hypothesis that is being written on the tableau d'anticipation: what could happen, how bad, when, decided by
 * when. */
class HypothesisComposer final : public LineComposer {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.hypothesisComposer")
    /** A choice of Field::Scenario. */
    Q_PROPERTY(QString scenario READ scenario WRITE setScenario NOTIFY headChanged)
    /** As it is said: "H+1", "cette nuit". */
    Q_PROPERTY(QString horizon READ horizon WRITE setHorizon NOTIFY headChanged)
    /** By when it is to be decided on, as typed: "1500"; empty: not said. */
    Q_PROPERTY(QString limit READ limit WRITE setLimit NOTIFY headChanged)
    Q_PROPERTY(bool limitReadable READ isLimitReadable NOTIFY headChanged)

public:
    HypothesisComposer(const BoardView &board, Commands &commands, const Selection &selection,
                       QObject *parent = nullptr);

    [[nodiscard]] QString scenario() const { return m_scenario; }
    void setScenario(const QString &scenario) { setHead(m_scenario, scenario); }
    [[nodiscard]] QString horizon() const { return m_horizon; }
    void setHorizon(const QString &horizon) { setHead(m_horizon, horizon); }
    [[nodiscard]] QString limit() const { return m_limit; }
    void setLimit(const QString &limit) { setHead(m_limit, limit); }
    [[nodiscard]] bool isLimitReadable() const { return m_limit.trimmed().isEmpty() || limitTime().has_value(); }

protected:
    QString write(WallTime eventAt) override;
    void reset() override;

private:
    [[nodiscard]] std::optional<WallTime> limitTime() const;

    QString m_scenario = QStringLiteral("probable");
    QString m_horizon;
    QString m_limit;
};

} // namespace fanion::app
