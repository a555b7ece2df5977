# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later

include(FanionPch)

# fanion_library(NAME [FOLDERS folder…] [DEPENDS lib…] [PCH <header>…]): a static library of all the .cpp files of the
# current folder (or of FOLDERS) and its sub-folders. PCH: costly headers to precompile (boost/asio.hpp).
function(fanion_library name)
    cmake_parse_arguments(ARG "" "" "DEPENDS;FOLDERS;PCH" ${ARGN})
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
    if(ARG_PCH)
        fanion_pch(${name} own HEADERS ${ARG_PCH})
    endif()
endfunction()

# fanion_test(NAME LABEL unit SOURCES a.cpp… [DEPENDS lib…] [TIMEOUT s] [SERIAL]): one GoogleTest program,
# one CTest entry. SERIAL: nothing else runs beside it. Tests labelled gui draw offscreen.
function(fanion_test name)
    cmake_parse_arguments(ARG "SERIAL" "LABEL;TIMEOUT" "SOURCES;DEPENDS" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE fanion::settings ${ARG_DEPENDS} GTest::gmock GTest::gtest_main)
    target_compile_definitions(${name} PRIVATE FANION_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    fanion_pch(${name} test)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS ${ARG_LABEL} TIMEOUT ${ARG_TIMEOUT})
    if(ARG_LABEL STREQUAL "gui")
        set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
    endif()
    if(ARG_SERIAL)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()

# fanion_script_test(NAME LABEL e2e COMMAND program arg… [TIMEOUT s] [DISPLAY]): a test that is a script. It runs alone,
# in the build folder, with the built programs on its PATH, and on a virtual display when DISPLAY is said. Exit code 77: skipped.
function(fanion_script_test name)
    cmake_parse_arguments(ARG "DISPLAY" "LABEL;TIMEOUT" "COMMAND" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    if(ARG_DISPLAY)
        list(PREPEND ARG_COMMAND "${PROJECT_SOURCE_DIR}/tools/with-display")
    endif()
    add_test(NAME ${name} COMMAND ${ARG_COMMAND} WORKING_DIRECTORY "${PROJECT_BINARY_DIR}")
    set_tests_properties(${name} PROPERTIES LABELS ${ARG_LABEL} TIMEOUT ${ARG_TIMEOUT} RUN_SERIAL ON SKIP_RETURN_CODE 77
        ENVIRONMENT_MODIFICATION "PATH=path_list_prepend:${PROJECT_BINARY_DIR}/bin")
endfunction()

# fanion_bench(AREA SOURCES a.cpp… [DEPENDS lib…]): bin/bench-AREA, which `./dev bench AREA` builds and runs.
function(fanion_bench area)
    cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS" ${ARGN})
    add_executable(bench-${area} ${ARG_SOURCES})
    target_link_libraries(bench-${area} PRIVATE fanion::settings ${ARG_DEPENDS})
endfunction()

# fanion_fuzz(TARGET SOURCES a.cpp… [DEPENDS lib…]): bin/fuzz-TARGET, a libFuzzer program in the fuzz preset, with its
# seeds in tests/fuzz/seeds/TARGET. In every other preset it is a unit test that runs the seeds through the same code.
function(fanion_fuzz target)
    cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS" ${ARGN})
    set(name fuzz-${target})
    set(seeds "${PROJECT_SOURCE_DIR}/tests/fuzz/seeds/${target}")
    if(FANION_FUZZ)
        add_executable(${name} ${ARG_SOURCES})
        target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    else()
        add_executable(${name} ${ARG_SOURCES} "${PROJECT_SOURCE_DIR}/cmake/fuzz_seeds_main.cpp")
        add_test(NAME ${name} COMMAND ${name} "${seeds}")
        set_tests_properties(${name} PROPERTIES LABELS unit TIMEOUT 120)
    endif()
    target_link_libraries(${name} PRIVATE fanion::settings ${ARG_DEPENDS})
endfunction()
