// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/printing/print_desk.h"

#include "app/print/print_output.h"
#include "app/shell/bridge/notices.h"
#include "app/shell/session.h"
#include "app/shell/victims/victim_names.h"
#include "app/symbols/clean_text.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace fanion::app {

namespace {
constexpr int kRestMs = 250;          ///< of the choices before a page is painted
constexpr int kBoardRestMs = 2000;    ///< of the board: writing out a long log takes the screen's time
constexpr double kPreviewSide = 1500; ///< pixels of the longer side
} // namespace

PrintDesk::PrintDesk(PrintSources sources, QSettings &store, Notices &notices, QObject *parent)
    : QObject(parent), m_from(std::move(sources)), m_notices(notices), m_choices(store), m_sheets(m_from, m_choices),
      m_view(Position::fromDegrees(46.5, 2.5), 6, 800, 600) {
    m_soon.setSingleShot(true);
    m_soon.callOnTimeout(this, &PrintDesk::drawPreview);
    connect(&m_choices, &PrintChoices::changed, this, [this] {
        m_page = 0;
        m_previewRun.giveUp();
        refresh(kRestMs);
    });
    connect(&m_from.board, &BoardView::applied, this, [this] { refresh(kBoardRestMs); });
    connect(&m_from.board, &BoardView::cleared, this, [this] {
        m_preview = {};
        m_file.clear();
        m_choices.setNames(false);
        refresh(kRestMs);
        emit printingChanged();
    });
    connect(&m_from.names, &VictimNames::changed, this, [this] {
        if (m_from.names.areShown()) return refresh(kRestMs);
        // The page with names goes with those on the screen.
        if (m_choices.hasNames()) m_preview = {};
        m_choices.setNames(false);
        refresh(kRestMs);
    });
    connect(&m_previewRun, &PrintRun::finished, this, &PrintDesk::takePreview);
    connect(&m_printRun, &PrintRun::finished, this, &PrintDesk::conclude);
    connect(&m_printRun, &PrintRun::progressed, this, &PrintDesk::printingChanged);
}

void PrintDesk::setShown(bool shown) {
    if (shown == m_isShown) return;
    m_isShown = shown;
    if (shown) m_printers = printerNames();
    emit shownChanged();
    if (shown) return refresh(kRestMs);
    m_soon.stop();
    m_previewRun.giveUp();
}

void PrintDesk::setPage(int page) {
    const int wanted = std::clamp(page, 0, std::max(0, m_pages - 1));
    if (wanted == m_page) return;
    m_page = wanted;
    m_previewRun.giveUp();
    refresh(kRestMs);
}

void PrintDesk::look(const QGeoCoordinate &centre, double zoom, double bearing, double width, double height) {
    const MapCamera view(Position::fromDegrees(centre.latitude(), centre.longitude()), zoom, width, height, bearing);
    if (view == m_view) return;
    m_view = view;
    if (m_choices.subject() == QLatin1StringView("map")) refresh(kRestMs);
}

void PrintDesk::refresh(int restMs) {
    if (!m_isShown) return;
    // Not put off by one change after the other: a busy board has a preview, too.
    if (!m_soon.isActive() || m_soon.remainingTime() > restMs) m_soon.start(restMs);
    emit previewChanged();
}

void PrintDesk::drawPreview() {
    if (m_previewRun.isRunning()) {
        m_previewIsOld = true; // what runs is still shown: on a busy board there would never be a page
        return;
    }
    m_previewIsOld = false;
    auto make = m_sheets.make(m_view);
    if (!make) {
        m_preview = {};
        m_pages = 0;
        emit previewChanged();
        return;
    }
    m_previewRun.start([make = std::move(make), page = m_page](const Told &told) {
        PrintOutcome outcome;
        const auto pages = make();
        outcome.pages = pages->count();
        const QSizeF size = pages->paper().millimetres();
        const double dpi = kPreviewSide / (std::max(size.width(), size.height()) / kMillimetresPerInch);
        outcome.picture = pictureOf(*pages, std::clamp(page, 0, outcome.pages - 1), dpi, told);
        outcome.isDone = !outcome.picture.isNull();
        outcome.remark = pages->remark();
        return outcome;
    });
    emit previewChanged();
}

void PrintDesk::takePreview(const PrintOutcome &outcome) {
    if (outcome.isDone && m_isShown) {
        m_preview = outcome.picture;
        m_pages = outcome.pages;
        m_page = std::clamp(m_page, 0, std::max(0, m_pages - 1));
        m_remark = outcome.remark;
    }
    if (m_previewIsOld && m_isShown) drawPreview();
    emit previewChanged();
}

QUrl PrintDesk::suggestedFile() const {
    const QString incident = m_from.session.file();
    const QDir beside = incident.isEmpty() ? QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                                           : QFileInfo(incident).absoluteDir();
    const QDir folder(beside.filePath(tr("impressions", "folder")));
    const QString moment = QDateTime::fromMSecsSinceEpoch(m_from.now()).toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    QString name = QStringLiteral("%1 %2 %3").arg(QFileInfo(incident).completeBaseName(), m_sheets.title(), moment);
    name.replace(u'/', u'-');
    name = name.simplified().replace(u' ', u'-');
    QString path = folder.filePath(name + QStringLiteral(".pdf"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1-%2.pdf").arg(name).arg(number));
    return QUrl::fromLocalFile(path);
}

void PrintDesk::save(const QUrl &file) {
    const QString path = file.toLocalFile();
    if (path.isEmpty() || isPrinting()) return;
    QDir().mkpath(QFileInfo(path).absolutePath());
    m_target = path;
    const QString title = m_from.session.title() + QStringLiteral(" – ") + m_sheets.title();
    run(path, [path, title](Pages &pages, const Told &told) { return writePdf(pages, path, title, told); });
}

void PrintDesk::print(const QString &printer) {
    if (isPrinting()) return;
    m_target.clear();
    const QString title = m_from.session.title() + QStringLiteral(" – ") + m_sheets.title();
    run(printer,
        [printer, title](Pages &pages, const Told &told) { return sendToPrinter(pages, printer, title, told); });
}

void PrintDesk::run(const QString &to, std::function<Result<bool>(Pages &, const Told &)> write) {
    auto make = m_sheets.make(m_view);
    if (!make) return m_notices.tell(Notices::Warning, problem());
    m_targetName = shortText(to.toStdString(), 160);
    m_printRun.start([make = std::move(make), write = std::move(write)](const Told &told) {
        PrintOutcome outcome;
        const auto pages = make();
        const Result<bool> written = write(*pages, told);
        outcome.isDone = written.value_or(false);
        if (!written) outcome.problem = written.error();
        outcome.pages = pages->count();
        outcome.remark = pages->remark();
        return outcome;
    });
}

void PrintDesk::conclude(const PrintOutcome &outcome) {
    if (outcome.isDone && !m_target.isEmpty()) m_file = m_target;
    emit printingChanged();
    if (!outcome.problem.message.empty())
        return m_notices.tell(
            Notices::Failure,
            m_target.isEmpty() ? tr("L'imprimante %1 n'a pas pris l'impression : vérifiez-la, ou enregistrez un PDF.")
                                     .arg(m_targetName)
                               : tr("Le PDF n'a pas pu être écrit dans %1 (%2) : choisissez un autre endroit.")
                                     .arg(m_targetName, QString::fromStdString(outcome.problem.message)));
    if (!outcome.isDone) return m_notices.tell(Notices::Information, tr("Impression abandonnée, rien n'est écrit."));
    QString text = m_target.isEmpty() ? tr("Envoyé à l'imprimante %1").arg(m_targetName)
                                      : tr("PDF enregistré : %1").arg(m_targetName);
    // The panel says it already, where the buttons are.
    if (m_isShown && !m_target.isEmpty() && outcome.remark.isEmpty()) return;
    if (!outcome.remark.isEmpty()) text += QStringLiteral(" · ") + outcome.remark;
    m_notices.tell(outcome.remark.isEmpty() ? Notices::Information : Notices::Warning, text);
}

void PrintDesk::openFolder() const {
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file).absolutePath()));
}

void PrintDesk::openFile() const {
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_file));
}

} // namespace fanion::app
