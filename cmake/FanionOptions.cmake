# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings every target shares. Sanitizers and coverage come from the presets as FANION_SANITIZE / FANION_COVERAGE.

include(GNUInstallDirs)

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF) # there are no modules; scanning doubles the steps and defeats ccache
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

option(FANION_GUI "Build the desktop application (needs Qt 6.8 and QtLocation)" ON)
option(FANION_TESTS "Build the tests and benches" ON)
option(FANION_FUZZ "Build the libFuzzer targets (needs clang)" OFF)
option(FANION_COVERAGE "Instrument for gcovr" OFF)
# Off in the presets that look at the code with other eyes (fuzz, coverage), so that a missing #include shows there.
option(FANION_PCH "Precompile headers" ON)
set(FANION_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize= (address,undefined or thread)")

add_library(fanion_settings INTERFACE)
add_library(fanion::settings ALIAS fanion_settings)
target_include_directories(fanion_settings INTERFACE "${PROJECT_SOURCE_DIR}" "${PROJECT_BINARY_DIR}/generated")
target_compile_options(fanion_settings INTERFACE -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor
    -Wold-style-cast -Woverloaded-virtual -Wimplicit-fallthrough)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 14 reports some of these falsely inside the standard library when it optimises; they stay visible.
    target_compile_options(fanion_settings INTERFACE -Wno-error=maybe-uninitialized -Wno-error=stringop-overflow
        -Wno-error=array-bounds -Wno-error=dangling-reference
        -Wno-shadow -Wshadow=local) # -Wshadow of GCC takes enum class members for shadows
endif()
# File names inside the programs are relative to the tree: the same bytes whatever folder they were built in, and one
# ccache for all clones.
if(NOT FANION_COVERAGE)
    target_compile_options(fanion_settings INTERFACE "-ffile-prefix-map=${PROJECT_SOURCE_DIR}/=")
endif()
# The library's own checks stay on for users too: bytes come from strangers, and a stop is better than a wrong board.
target_compile_definitions(fanion_settings INTERFACE _GLIBCXX_ASSERTIONS)
target_compile_options(fanion_settings INTERFACE -fstack-protector-strong)
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(fanion_settings INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fstack-clash-protection)
    target_link_options(fanion_settings INTERFACE -Wl,-z,relro -Wl,-z,now)
endif()

if(FANION_SANITIZE)
    target_compile_options(fanion_settings INTERFACE -fsanitize=${FANION_SANITIZE} -fno-sanitize-recover=all
        -fno-omit-frame-pointer)
    target_link_options(fanion_settings INTERFACE -fsanitize=${FANION_SANITIZE})
endif()
if(FANION_FUZZ)
    target_compile_options(fanion_settings INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(FANION_COVERAGE)
    target_compile_options(fanion_settings INTERFACE --coverage)
    target_link_options(fanion_settings INTERFACE --coverage)
endif()

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
