# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0

# Icons and the style sheet. Qt hands the objects on to whatever links sm_app, so neither the program nor a test
# has to initialise anything.
set(sm_resources "${PROJECT_SOURCE_DIR}/resources")
file(GLOB sm_icon_files CONFIGURE_DEPENDS "${sm_resources}/icons/*.svg" "${sm_resources}/controls/*.svg")
qt_add_resources(sm_app appresources PREFIX "/" BASE "${sm_resources}"
    FILES ${sm_icon_files} "${sm_resources}/theme.qss")
