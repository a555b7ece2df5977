// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachment/attachment_ref.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace fanion::app {

class EngineBridge;
class Post;

/** How the window reaches the contents of attached files: as Post has it; answers come on the UI thread. */
struct AttachmentFiles {
    template <typename T>
    using Answer = std::function<void(Result<T>)>;
    using Here = std::map<AttachmentId, std::uint64_t>;

    std::function<void(const QString &path, Answer<AttachmentRef>)> bring;
    std::function<void(std::vector<AttachmentId>, Answer<Here>)> bytesHere;
    std::function<void(const AttachmentRef &, Answer<Bytes>)> read;
    std::function<void(const AttachmentRef &, const QString &to, Answer<void>)> extract;

    /** Of the engine; \p post null: everything is refused. Both outlive what is made of this. */
    [[nodiscard]] static AttachmentFiles of(Post *post, EngineBridge &bridge);
};

} // namespace fanion::app
