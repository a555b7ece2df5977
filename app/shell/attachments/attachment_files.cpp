// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/attachments/attachment_files.h"

#include "app/post/post.h"
#include "app/shell/bridge/engine_bridge.h"

namespace fanion::app {

namespace {

constexpr auto kNoIncident = "no incident is open";

} // namespace

AttachmentFiles AttachmentFiles::of(Post *post, EngineBridge &bridge) {
    if (post == nullptr)
        return {
            [](const QString &, const Answer<AttachmentRef> &answer) {
                answer(fail(ErrorCode::NotFound, kNoIncident));
            },
            [](const std::vector<AttachmentId> &, const Answer<Here> &answer) {
                answer(fail(ErrorCode::NotFound, kNoIncident));
            },
            [](const AttachmentRef &, const Answer<Bytes> &answer) { answer(fail(ErrorCode::NotFound, kNoIncident)); },
            [](const AttachmentRef &, const QString &, const Answer<void> &answer) {
                answer(fail(ErrorCode::NotFound, kNoIncident));
            }};
    return {[post, &bridge](const QString &path, Answer<AttachmentRef> answer) {
                post->bring(path.toStdString(), bridge.answer<AttachmentRef>(std::move(answer)));
            },
            [post, &bridge](std::vector<AttachmentId> ids, Answer<Here> answer) {
                post->bytesHere(std::move(ids), bridge.answer<Here>(std::move(answer)));
            },
            [post, &bridge](const AttachmentRef &ref, Answer<Bytes> answer) {
                post->readAttachment(ref, bridge.answer<Bytes>(std::move(answer)));
            },
            [post, &bridge](const AttachmentRef &ref, const QString &to, Answer<void> answer) {
                post->extract(ref, to.toStdString(), bridge.answer<void>(std::move(answer)));
            }};
}

} // namespace fanion::app
