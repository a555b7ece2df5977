// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/layout/layout_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace fanion::app {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongest = 64 * 1024;
constexpr qsizetype kMostWindows = 32;
constexpr qsizetype kLongestName = 200;
constexpr double kFarthest = 100'000; ///< pixels; a screen ends long before

/** Reads members of an object into fields; a value of another kind is remembered as damage. */
class Reader {
public:
    explicit Reader(const QJsonValue &value) : m_object(value.toObject()), m_isSound(value.isObject()) {}

    [[nodiscard]] bool isSound() const { return m_isSound; }
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

    void read(QLatin1StringView name, QString &field) {
        const QJsonValue value = m_object.value(name);
        if (expect(value, value.isString() && value.toString().size() <= kLongestName)) field = value.toString();
    }
    void read(QLatin1StringView name, bool &field) {
        const QJsonValue value = m_object.value(name);
        if (expect(value, value.isBool())) field = value.toBool();
    }
    void read(QLatin1StringView name, double &field) {
        const QJsonValue value = m_object.value(name);
        if (expect(value, value.isDouble())) field = value.toDouble();
    }
    void read(QLatin1StringView name, WindowPlace &field) {
        const QJsonValue value = m_object.value(name);
        if (!expect(value, value.isObject())) return;
        Reader place(value);
        place.readPlace(field);
        m_isSound = m_isSound && place.isSound();
    }
    void readPlace(WindowPlace &place) {
        read("screen"_L1, place.screen);
        read("maximised"_L1, place.maximised);
        place.rect = {number("x"_L1), number("y"_L1), number("width"_L1), number("height"_L1)};
    }

private:
    [[nodiscard]] bool expect(const QJsonValue &value, bool isRight) {
        if (value.isUndefined()) return false;
        m_isSound = m_isSound && isRight;
        return isRight;
    }
    [[nodiscard]] int number(QLatin1StringView name) {
        double value = 0;
        read(name, value);
        return static_cast<int>(std::round(std::clamp(value, -kFarthest, kFarthest)));
    }

    QJsonObject m_object;
    bool m_isSound;
};

void writePlace(QJsonObject &object, const WindowPlace &place) {
    if (place.screen.isEmpty() && place.rect.isNull()) return;
    object.insert("screen"_L1, place.screen);
    object.insert("x"_L1, place.rect.x());
    object.insert("y"_L1, place.rect.y());
    object.insert("width"_L1, place.rect.width());
    object.insert("height"_L1, place.rect.height());
    if (place.maximised) object.insert("maximised"_L1, true);
}

QString oneOf(const QString &value, const QStringList &known) {
    return known.contains(value) ? value : known.first();
}

} // namespace

QByteArray layoutText(const LayoutState &state) {
    QJsonObject main;
    writePlace(main, state.main);
    QJsonArray windows;
    for (const BoardWindow &each : state.windows) {
        QJsonObject window{{"board"_L1, each.board}};
        writePlace(window, each.place);
        windows.append(window);
    }
    const QJsonObject wall{{"open"_L1, state.wall.isOpen},
                           {"shows"_L1, state.wall.shows},
                           {"camera"_L1, state.wall.camera},
                           {"screen"_L1, state.wall.screen}};
    const QJsonObject layout{{"version"_L1, 1},
                             {"left"_L1, state.left},
                             {"right"_L1, state.right},
                             {"frontIsRight"_L1, state.frontIsRight},
                             {"split"_L1, state.split},
                             {"share"_L1, state.share},
                             {"inspector"_L1, state.inspectorOpen},
                             {"dock"_L1, state.dockOpen},
                             {"main"_L1, main},
                             {"windows"_L1, windows},
                             {"wall"_L1, wall}};
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

std::optional<LayoutState> readLayout(const QByteArray &text) {
    if (text.size() > kLongest) return {};
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject()) return {};
    LayoutState state;
    Reader layout(document.object());
    layout.read("left"_L1, state.left);
    layout.read("right"_L1, state.right);
    layout.read("frontIsRight"_L1, state.frontIsRight);
    layout.read("split"_L1, state.split);
    layout.read("share"_L1, state.share);
    layout.read("inspector"_L1, state.inspectorOpen);
    layout.read("dock"_L1, state.dockOpen);
    layout.read("main"_L1, state.main);
    bool isSound = layout.isSound();

    const QJsonValue windows = layout.object().value("windows"_L1);
    if (!windows.isUndefined()) isSound = isSound && windows.isArray() && windows.toArray().size() <= kMostWindows;
    if (!isSound) return {};
    for (const auto &each : windows.toArray()) {
        Reader reader(each);
        BoardWindow window;
        reader.read("board"_L1, window.board);
        reader.readPlace(window.place);
        if (!reader.isSound()) return {};
        state.windows.push_back(std::move(window));
    }

    const QJsonValue kept = layout.object().value("wall"_L1);
    if (kept.isUndefined()) return state;
    Reader wall(kept);
    wall.read("open"_L1, state.wall.isOpen);
    wall.read("shows"_L1, state.wall.shows);
    wall.read("camera"_L1, state.wall.camera);
    wall.read("screen"_L1, state.wall.screen);
    if (!wall.isSound()) return {};
    state.wall.shows = oneOf(state.wall.shows, {u"both"_s, u"map"_s, u"situation"_s, u"turns"_s});
    state.wall.camera = oneOf(state.wall.camera, {u"all"_s, u"follow"_s});
    return state;
}

} // namespace fanion::app
