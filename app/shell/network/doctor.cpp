// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/network/doctor.h"

#include "app/shell/bridge/engine_bridge.h"
#include "app/shell/bridge/notices.h"
#include "app/shell/text/translator.h"
#include "app/symbols/clean_text.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace fanion::app {

namespace {

constexpr int kLongest = 400; ///< of a sentence with a colleague's name in it

net::Language language() {
    return Translator::instance().language() == QLatin1String("en") ? net::Language::English : net::Language::French;
}

QString titleOf(const net::Finding &finding) {
    return shortText(net::findingTitle(finding, language()), kLongest);
}

QString adviceOf(const net::Finding &finding) {
    return shortText(net::findingAdvice(finding, language()), kLongest);
}

} // namespace

Doctor::Doctor(Post *post, EngineBridge &bridge, Notices &notices, QObject *parent)
    : QAbstractListModel(parent), m_post(post), m_bridge(bridge), m_notices(notices) {
    connect(&Translator::instance(), &Translator::changed, this, &Doctor::retranslate);
    const auto forget = [this] {
        m_hasRun = false;
        setFindings({});
    };
    // It was about the posts of one incident, or of none.
    connect(&bridge, &EngineBridge::opened, this, forget);
    connect(&bridge, &EngineBridge::closed, this, forget);
}

int Doctor::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant Doctor::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const net::Finding &finding = m_findings[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(finding);
    case AdviceRole:
        return adviceOf(finding);
    case CommandRole:
        return QString::fromStdString(finding.command);
    case LevelRole:
        return static_cast<int>(finding.severity);
    case MarkRole:
        switch (finding.severity) {
        case net::Severity::Fault:
            return tr("bloqué");
        case net::Severity::Caution:
            return tr("attention");
        case net::Severity::Note:
            return tr("à savoir");
        case net::Severity::Good:
            return tr("marche");
        }
        return {};
    default:
        return {};
    }
}

QHash<int, QByteArray> Doctor::roleNames() const {
    return {{TitleRole, "title"},
            {AdviceRole, "advice"},
            {CommandRole, "command"},
            {LevelRole, "level"},
            {MarkRole, "mark"}};
}

Doctor::Level Doctor::level() const {
    return m_findings.empty() ? Good : static_cast<Level>(m_findings.front().severity);
}

QString Doctor::summary() const {
    if (m_busy) return tr("Examen du réseau en cours…");
    if (!m_hasRun) return {};
    const auto of = [this](net::Severity severity) {
        return static_cast<int>(std::ranges::count(m_findings, severity, &net::Finding::severity));
    };
    if (const int faults = of(net::Severity::Fault); faults > 0) return tr("%n point(s) bloquant(s)", nullptr, faults);
    if (const int cautions = of(net::Severity::Caution); cautions > 0)
        return tr("Rien ne bloque ; %n point(s) à surveiller", nullptr, cautions);
    return tr("Rien ne bloque");
}

void Doctor::run() {
    if (!m_post || m_busy) return;
    m_busy = true;
    emit changed();
    m_post->diagnose(m_bridge.answer<std::vector<net::Finding>>([this](Result<std::vector<net::Finding>> findings) {
        m_busy = false;
        m_hasRun = findings.has_value();
        if (!findings) m_notices.tell(findings.error());
        setFindings(findings ? std::move(*findings) : std::vector<net::Finding>());
    }));
}

void Doctor::setFindings(std::vector<net::Finding> findings) {
    m_hasRun = m_hasRun || !findings.empty();
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
    emit changed();
}

void Doctor::retranslate() {
    if (!m_findings.empty()) emit dataChanged(index(0), index(count() - 1));
    emit changed();
}

void Doctor::copyAll() {
    QString text;
    for (int row = 0; row < count(); ++row) {
        const auto &finding = m_findings[static_cast<std::size_t>(row)];
        text += QStringLiteral("[%1] %2\n").arg(data(index(row), MarkRole).toString(), titleOf(finding));
        if (const QString advice = adviceOf(finding); !advice.isEmpty()) text += QStringLiteral("    %1\n").arg(advice);
        if (!finding.command.empty()) text += QStringLiteral("    $ %1\n").arg(QString::fromStdString(finding.command));
    }
    QGuiApplication::clipboard()->setText(text);
    m_notices.tell(Notices::Information, tr("Diagnostic copié."));
}

void Doctor::copyCommand(int row) {
    if (row < 0 || row >= count()) return;
    QGuiApplication::clipboard()->setText(QString::fromStdString(m_findings[static_cast<std::size_t>(row)].command));
    m_notices.tell(Notices::Information, tr("Commande copiée : collez-la dans un terminal."));
}

} // namespace fanion::app
