# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0

# The target coverage-report of the preset "coverage": runs the unit tests, prints the line coverage of lib, the least
# covered file last, and fails below the bar. The programs count each line that they run, so they start from nothing.
set(least_line_coverage 90) # per cent

find_program(GCOVR gcovr)
if(NOT GCOVR)
    message(STATUS "gcovr is not here: there is no target coverage-report")
    return()
endif()
get_property(unit_tests GLOBAL PROPERTY SM_UNIT_TESTS)
set(run_tests)
foreach(test IN LISTS unit_tests)
    list(APPEND run_tests COMMAND "${CMAKE_COMMAND}" -E env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
        $<TARGET_FILE:${test}> --gtest_brief=1)
endforeach()
add_custom_target(coverage-report
    COMMAND find "${PROJECT_BINARY_DIR}" -name "*.gcda" -delete
    ${run_tests}
    COMMAND "${GCOVR}" --root "${PROJECT_SOURCE_DIR}" --filter "${PROJECT_SOURCE_DIR}/lib/" --exclude ".*_autogen.*"
        --exclude-throw-branches --sort-percentage --print-summary --fail-under-line ${least_line_coverage}
        "${PROJECT_BINARY_DIR}"
    DEPENDS ${unit_tests}
    WORKING_DIRECTORY "${PROJECT_BINARY_DIR}"
    USES_TERMINAL VERBATIM)
