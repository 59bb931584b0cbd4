# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0

# cmake -DLUPDATE=... -DSOURCE_DIR=... -DTS_DIR=... -P update.cmake: brings the .ts files in TS_DIR up to date with
# the sources. English holds plural forms only, its sentences are in the code.
foreach(needed IN ITEMS LUPDATE SOURCE_DIR TS_DIR)
    if(NOT DEFINED ${needed})
        message(FATAL_ERROR "${needed} is not given")
    endif()
endforeach()
set(common -silent -locations none -no-obsolete -no-ui-lines -I "${SOURCE_DIR}/app" -I "${SOURCE_DIR}/lib"
    -extensions cpp,h -source-language en "${SOURCE_DIR}/app")

function(update language)
    execute_process(
        COMMAND "${LUPDATE}" ${common} ${ARGN} -target-language ${language} -ts "${TS_DIR}/stationmaster_${language}.ts"
        RESULT_VARIABLE status)
    if(status)
        message(FATAL_ERROR "lupdate failed for ${language}: ${status}")
    endif()
endfunction()

update(en -pluralonly)
update(de)
