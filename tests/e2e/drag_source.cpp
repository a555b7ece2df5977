// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small window from which the files of its command line are dragged, as out of a file manager: X Y FILE…
#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace {

class Source final : public QLabel {
public:
    explicit Source(const QList<QUrl> &files) : QLabel(QStringLiteral("Files")), m_files(files) {
        setFixedSize(60, 30);
    }

protected:
    void mouseMoveEvent(QMouseEvent *event) override {
        if (!(event->buttons() & Qt::LeftButton)) return;
        auto *data = new QMimeData;
        data->setUrls(m_files);
        auto *drag = new QDrag(this);
        drag->setMimeData(data);
        drag->exec(Qt::CopyAction);
    }

private:
    QList<QUrl> m_files;
};

} // namespace

int main(int argc, char *argv[]) {
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 4) return 2;
    QList<QUrl> files;
    for (const QString &path : arguments.sliced(3))
        files += QUrl::fromLocalFile(path);
    Source source(files);
    source.setWindowFlag(Qt::X11BypassWindowManagerHint);
    source.move(arguments[1].toInt(), arguments[2].toInt());
    source.show();
    return QApplication::exec();
}
