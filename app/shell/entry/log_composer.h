// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/entry/line_composer.h"
#include "core/attachment/attachment_ref.h"

#include <vector>

namespace fanion::app {

/** The line of the main courante that is being written on its board. */
class LogComposer final : public LineComposer {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.composer")
    /** "message", "order", "question", "report", "ambiance", "situation", "decision". */
    Q_PROPERTY(QString type READ type WRITE setType NOTIFY typeChanged)
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY headChanged)
    Q_PROPERTY(QString to READ to WRITE setTo NOTIFY headChanged)
    Q_PROPERTY(QString channel READ channel WRITE setChannel NOTIFY headChanged)
    Q_PROPERTY(bool urgent READ isUrgent WRITE setUrgent NOTIFY headChanged)
    /** Files that go with the line: the reference and the name. */
    Q_PROPERTY(QList<fanion::app::FieldOption> attachments READ attachments NOTIFY attachmentsChanged)

public:
    LogComposer(const BoardView &board, Commands &commands, const Selection &selection, QObject *parent = nullptr);

    [[nodiscard]] QString type() const { return m_type; }
    void setType(const QString &type);
    [[nodiscard]] QString from() const { return m_from; }
    void setFrom(const QString &from) { setHead(m_from, from); }
    [[nodiscard]] QString to() const { return m_to; }
    void setTo(const QString &to) { setHead(m_to, to); }
    [[nodiscard]] QString channel() const { return m_channel; }
    void setChannel(const QString &channel) { setHead(m_channel, channel); }
    [[nodiscard]] bool isUrgent() const { return m_urgent; }
    void setUrgent(bool urgent) { setHead(m_urgent, urgent); }
    [[nodiscard]] QList<FieldOption> attachments() const;
    /** A stored file goes with the line. */
    void attach(const AttachmentRef &ref);
    Q_INVOKABLE void detach(const QString &reference);

signals:
    void typeChanged();
    void attachmentsChanged();

protected:
    QString write(WallTime eventAt) override;
    void forget() override;
    void reset() override;

private:
    QString m_type = QStringLiteral("message");
    QString m_from;
    QString m_to;
    QString m_channel;
    bool m_urgent = false;
    std::vector<AttachmentRef> m_attachments;
};

} // namespace fanion::app
