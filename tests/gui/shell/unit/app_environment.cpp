// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QGuiApplication>

#include <memory>

namespace {

/** Models translate, fonts and clipboard need an application: one for all the tests of this program. */
class AppEnvironment : public testing::Environment {
public:
    void SetUp() override {
        static int count = 1;
        static char name[] = "gui_shell_models";
        static char *arguments[] = {name, nullptr};
        m_application = std::make_unique<QGuiApplication>(count, arguments);
    }
    void TearDown() override { m_application.reset(); }

private:
    std::unique_ptr<QGuiApplication> m_application;
};

const auto *const kEnvironment = testing::AddGlobalTestEnvironment(new AppEnvironment);

} // namespace
