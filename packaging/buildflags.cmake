# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0

# The one place for warnings, Qt's strict switches and sanitizers. Every target links it privately.
add_library(build_flags INTERFACE)
target_compile_options(build_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${STATIONMASTER_WERROR}>:-Werror>)
target_compile_definitions(build_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    STATIONMASTER_VERSION="${PROJECT_VERSION}")
if(STATIONMASTER_SANITIZE)
    target_compile_options(build_flags INTERFACE
        -fsanitize=${STATIONMASTER_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(build_flags INTERFACE -fsanitize=${STATIONMASTER_SANITIZE})
endif()
# The linker of every day takes twice the time, and there are dozens of test programs.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=gold STATIONMASTER_HAS_GOLD)
if(STATIONMASTER_HAS_GOLD AND CMAKE_BUILD_TYPE STREQUAL "Debug" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU"
        AND NOT STATIONMASTER_SANITIZE)
    target_link_options(build_flags INTERFACE -fuse-ld=gold)
endif()
if(STATIONMASTER_COVERAGE)
    target_compile_options(build_flags INTERFACE --coverage)
    target_link_options(build_flags INTERFACE --coverage)
endif()

# sm_library(NAME DEPENDS targets... SOURCES files...): a static library of one layer. Headers are included
# by layer, as in "transport/client.h"; which layer may include which is checked by tests/house.
function(sm_library name)
    cmake_parse_arguments(ARG "" "" "DEPENDS;PRIVATE_DEPENDS;SOURCES" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_include_directories(${name} PUBLIC "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../lib")
    target_link_libraries(${name} PUBLIC ${ARG_DEPENDS} PRIVATE build_flags ${ARG_PRIVATE_DEPENDS})
endfunction()
