// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gazetteer/gazetteer.h"

#include <QObject>

#include <memory>

namespace fanion::app {

/**
 * The gazetteer that ships with the program (resources/gazetteer), unpacked and read on another thread when it is first
 * wanted. Lives on the UI thread.
 */
class EmbeddedGazetteer final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /** Begins to read it, once. */
    void prepare();
    /** Null until it is there. */
    [[nodiscard]] const Gazetteer *get() const { return m_gazetteer.get(); }

    /** Unpacks and reads what the program carries; for any thread. Errors: as Gazetteer::read(). */
    [[nodiscard]] static Result<Gazetteer> read();

signals:
    /** It is there from now on. Never comes when it can't be read: a build without it, which the tests refuse. */
    void ready();

private:
    std::unique_ptr<const Gazetteer> m_gazetteer;
    bool m_isAsked = false;
};

} // namespace fanion::app
