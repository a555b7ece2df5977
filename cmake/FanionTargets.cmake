# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later

# fanion_library(NAME DEPENDS lib…): a static library of all the .cpp files of the current folder and its sub-folders.
function(fanion_library name)
    cmake_parse_arguments(ARG "" "" "DEPENDS;FOLDERS" ${ARGN})
    if(NOT ARG_FOLDERS)
        set(ARG_FOLDERS .)
    endif()
    set(sources)
    foreach(folder IN LISTS ARG_FOLDERS)
        file(GLOB_RECURSE found CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp")
        list(APPEND sources ${found})
    endforeach()
    if(NOT sources) # a folder whose code is still to come
        set(sources "${CMAKE_CURRENT_BINARY_DIR}/nothing_yet.cpp")
        file(CONFIGURE OUTPUT "${sources}" CONTENT "")
    endif()
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC fanion::settings ${ARG_DEPENDS})
endfunction()

# fanion_test(NAME LABEL unit SOURCES a.cpp… DEPENDS lib…): one GoogleTest program, one CTest entry.
function(fanion_test name)
    cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "SOURCES;DEPENDS" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE fanion::settings ${ARG_DEPENDS} GTest::gmock GTest::gtest_main)
    target_compile_definitions(${name} PRIVATE FANION_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS ${ARG_LABEL} TIMEOUT ${ARG_TIMEOUT})
endfunction()
