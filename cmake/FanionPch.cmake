# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Precompiled headers, where they pay: GoogleTest with rapidcheck (2 s a file), Qt, Asio. The standard library alone
# does not: reading 90 MB of it back takes GCC as long as parsing what a file really includes (measured). A file must
# still include what it uses: the fuzz and coverage presets build without any of this.

set(FANION_PCH_TEST <string> <vector> <gtest/gtest.h> <gmock/gmock.h> <rapidcheck.h>)
set(FANION_PCH_QT <string> <vector> <functional> <memory> <QtCore/QAbstractListModel> <QtCore/QObject> <QtCore/QString>
    <QtCore/QVariant> <QtGui/QGuiApplication> <QtGui/QPainter> <QtQml/QQmlEngine> <QtQml/qqmlregistration.h>
    <QtQuick/QQuickItem> <QtQuick/QSGNode>)
set(FANION_PCH_LIBRARIES_TEST GTest::gtest GTest::gmock)
set(FANION_PCH_LIBRARIES_QT Qt6::Core Qt6::Gui Qt6::Qml Qt6::Quick)

# fanion_pch(TARGET test|qt): TARGET uses the shared precompiled header of that name, built once.
# fanion_pch(TARGET own HEADERS <header>…): it gets one of its own, for a header that costs much and changes with the
# target's compile definitions (boost/asio.hpp).
function(fanion_pch target kind)
    cmake_parse_arguments(ARG "" "" "HEADERS" ${ARGN})
    if(NOT FANION_PCH)
        return()
    endif()
    string(TOUPPER "${kind}" KIND)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -fpch-preprocess) # for ccache
    endif()
    if(kind STREQUAL "own")
        target_precompile_headers(${target} PRIVATE ${ARG_HEADERS})
        return()
    endif()
    set(owner fanion_pch_${kind})
    if(NOT TARGET ${owner})
        set(source "${PROJECT_BINARY_DIR}/generated/${owner}.cpp")
        file(CONFIGURE OUTPUT "${source}" CONTENT "// Owns the precompiled header of ${kind}.\n")
        add_library(${owner} OBJECT "${source}")
        set_target_properties(${owner} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
        target_link_libraries(${owner} PRIVATE fanion::settings ${FANION_PCH_LIBRARIES_${KIND}})
        target_precompile_headers(${owner} PRIVATE ${FANION_PCH_${KIND}})
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
            target_compile_options(${owner} PRIVATE -fpch-preprocess)
        endif()
    endif()
    # The owner is compiled with -fPIC; a program's -fPIE would not fit it.
    get_target_property(type ${target} TYPE)
    if(type STREQUAL "EXECUTABLE")
        set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
        target_compile_options(${target} PRIVATE -fPIC)
    endif()
    target_precompile_headers(${target} REUSE_FROM ${owner})
endfunction()
