# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings every target shares. Sanitizers and coverage come from the presets as FANION_SANITIZE / FANION_COVERAGE.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF) # there are no modules; scanning doubles the steps and defeats ccache
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

option(FANION_GUI "Build the desktop application (needs Qt 6.8 and QtLocation)" ON)
option(FANION_FUZZ "Build the libFuzzer targets (needs clang)" OFF)
option(FANION_COVERAGE "Instrument for gcovr" OFF)
set(FANION_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize= (address,undefined or thread)")

add_library(fanion_settings INTERFACE)
add_library(fanion::settings ALIAS fanion_settings)
target_include_directories(fanion_settings INTERFACE "${PROJECT_SOURCE_DIR}" "${PROJECT_BINARY_DIR}/generated")
target_compile_options(fanion_settings INTERFACE -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor
    -Wold-style-cast -Woverloaded-virtual -Wnull-dereference -Wimplicit-fallthrough)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 14 reports false -Wnull-dereference / -Wmaybe-uninitialized inside the library at -O2; keep them as warnings.
    target_compile_options(fanion_settings INTERFACE -Wno-error=null-dereference -Wno-error=maybe-uninitialized
        -Wno-null-dereference -Wno-shadow -Wshadow=local) # -Wshadow of GCC takes enum class members for shadows
endif()
if(FANION_SANITIZE)
    target_compile_options(fanion_settings INTERFACE -fsanitize=${FANION_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(fanion_settings INTERFACE -fsanitize=${FANION_SANITIZE})
endif()
if(FANION_COVERAGE)
    target_compile_options(fanion_settings INTERFACE --coverage)
    target_link_options(fanion_settings INTERFACE --coverage)
endif()

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
