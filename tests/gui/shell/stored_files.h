// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/attachments/attachment_files.h"
#include "core/base/media_type.h"
#include "core/model/limits.h"

#include <QFile>
#include <QFileInfo>

#include <map>

namespace fanion::app {

/** Attached files without an incident: in memory, and by themselves when they are asked for. */
class StoredFiles {
public:
    /** Contents that are here, of which only a part has come when \p here says so. */
    AttachmentRef put(const QByteArray &bytes, const std::string &name, std::optional<std::uint64_t> here = {}) {
        const Bytes contents(bytes.begin(), bytes.end());
        Bytes whole = contents;
        AttachmentRef ref;
        for (std::size_t i = 0; i < whole.size(); ++i) // good enough to tell files of tests apart
            ref.id.bytes[i % ref.id.bytes.size()] =
                static_cast<std::uint8_t>(ref.id.bytes[i % ref.id.bytes.size()] * 31 + whole[i]);
        ref.size = whole.size();
        ref.name = name;
        ref.mediaType = mediaTypeOf(whole, name);
        m_contents[ref.id] = std::move(whole);
        m_here[ref.id] = here.value_or(ref.size);
        return ref;
    }
    void come(const AttachmentRef &ref) { m_here[ref.id] = ref.size; }

    [[nodiscard]] AttachmentFiles files() {
        return {
            [this](const QString &path, const AttachmentFiles::Answer<AttachmentRef> &answer) {
                QFile file(path);
                if (!file.open(QIODevice::ReadOnly)) return answer(fail(ErrorCode::NotFound, "it is not there"));
                const QByteArray bytes = file.readAll();
                if (bytes.isEmpty()) return answer(fail(ErrorCode::InvalidArgument, "it is empty"));
                if (static_cast<std::uint64_t>(bytes.size()) > limits::kAttachmentBytes)
                    return answer(fail(ErrorCode::TooLarge, "too large"));
                answer(put(bytes, QFileInfo(path).fileName().toStdString()));
            },
            [this](const std::vector<AttachmentId> &ids, const AttachmentFiles::Answer<AttachmentFiles::Here> &answer) {
                AttachmentFiles::Here here;
                for (const AttachmentId &id : ids)
                    here[id] = m_here[id];
                answer(here);
            },
            [this](const AttachmentRef &ref, const AttachmentFiles::Answer<Bytes> &answer) {
                ++reads;
                if (m_here[ref.id] < ref.size) return answer(fail(ErrorCode::NotFound, "still to come"));
                answer(m_contents[ref.id]);
            },
            [this](const AttachmentRef &ref, const QString &to, const AttachmentFiles::Answer<void> &answer) {
                if (m_here[ref.id] < ref.size) return answer(fail(ErrorCode::NotFound, "still to come"));
                QFile file(to);
                const Bytes &bytes = m_contents[ref.id];
                const bool isWritten = file.open(QIODevice::WriteOnly) &&
                                       file.write(reinterpret_cast<const char *>(bytes.data()),
                                                  static_cast<qint64>(bytes.size())) == std::ssize(bytes);
                answer(isWritten ? Result<void>() : fail(ErrorCode::Io, "not written"));
            }};
    }

    int reads = 0;

private:
    std::map<AttachmentId, Bytes> m_contents;
    std::map<AttachmentId, std::uint64_t> m_here;
};

} // namespace fanion::app
