// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/printing/print_choices.h"
#include "app/shell/printing/print_run.h"
#include "app/shell/printing/print_sheets.h"

#include <QGeoCoordinate>
#include <QTimer>
#include <QUrl>

namespace fanion::app {

class Notices;

/**
 * Where maps and boards go to paper: the choices, a page as it will be, and one print at a time to a PDF or a printer.
 * All painting is on other threads. UI thread.
 */
class PrintDesk final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.printing")
    Q_PROPERTY(fanion::app::PrintChoices *choices READ choices CONSTANT)
    /** The preview is looked at: pages are painted only then. */
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(QImage preview READ preview NOTIFY previewChanged)
    Q_PROPERTY(bool drawing READ isDrawing NOTIFY previewChanged) ///< the preview is not yet what the choices ask for
    Q_PROPERTY(int page READ page WRITE setPage NOTIFY previewChanged) ///< from 0
    Q_PROPERTY(int pages READ pages NOTIFY previewChanged)
    /** Why nothing can be printed now; empty: it can. */
    Q_PROPERTY(QString problem READ problem NOTIFY previewChanged)
    Q_PROPERTY(QString remark READ remark NOTIFY previewChanged) ///< what is missing on the page that is shown
    Q_PROPERTY(bool printing READ isPrinting NOTIFY printingChanged)
    Q_PROPERTY(double progress READ progress NOTIFY printingChanged)
    /** Of the last PDF; empty: none since the program began. */
    Q_PROPERTY(QString file READ file NOTIFY printingChanged)
    Q_PROPERTY(QStringList printers READ printers NOTIFY shownChanged)

public:
    PrintDesk(PrintSources sources, QSettings &store, Notices &notices, QObject *parent = nullptr);

    [[nodiscard]] PrintChoices *choices() { return &m_choices; }
    [[nodiscard]] bool isShown() const { return m_isShown; }
    void setShown(bool shown);
    [[nodiscard]] QImage preview() const { return m_preview; }
    [[nodiscard]] bool isDrawing() const { return m_soon.isActive() || m_previewRun.isRunning(); }
    [[nodiscard]] int page() const { return m_page; }
    void setPage(int page);
    [[nodiscard]] int pages() const { return m_pages; }
    [[nodiscard]] QString problem() const { return m_sheets.problem(); }
    [[nodiscard]] QString remark() const { return m_remark; }
    [[nodiscard]] bool isPrinting() const { return m_printRun.isRunning(); }
    [[nodiscard]] double progress() const { return m_printRun.progress(); }
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] QStringList printers() const { return m_printers; }

    /** What the map shows: the middle, zoom and bearing of its sheets. */
    Q_INVOKABLE void look(const QGeoCoordinate &centre, double zoom, double bearing, double width, double height);
    /** A name that is free, in the folder "impressions" beside the incident's file. */
    Q_INVOKABLE [[nodiscard]] QUrl suggestedFile() const;
    Q_INVOKABLE void save(const QUrl &file);
    Q_INVOKABLE void print(const QString &printer);
    Q_INVOKABLE void cancel() { m_printRun.giveUp(); }
    Q_INVOKABLE void openFolder() const;
    Q_INVOKABLE void openFile() const;

signals:
    void shownChanged();
    void previewChanged();
    void printingChanged();

private:
    void refresh(int restMs);
    void drawPreview();
    void takePreview(const PrintOutcome &outcome);
    /** \p to: where to, for the notice; \p write puts the pages there. */
    void run(const QString &to, std::function<Result<bool>(Pages &, const Told &)> write);
    void conclude(const PrintOutcome &outcome);

    PrintSources m_from;
    Notices &m_notices;
    PrintChoices m_choices;
    PrintSheets m_sheets;
    MapCamera m_view;
    PrintRun m_previewRun;
    PrintRun m_printRun;
    QTimer m_soon;
    bool m_isShown = false;
    bool m_previewIsOld = false; ///< while one is painted
    QImage m_preview;
    int m_page = 0;
    int m_pages = 0;
    QString m_remark;
    QString m_target; ///< of the run: a file, or empty for a printer
    QString m_targetName;
    QString m_file;
    QStringList m_printers;
};

} // namespace fanion::app
