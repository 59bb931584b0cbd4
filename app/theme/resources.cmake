# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0

# Icons, the pictures of the quick reference, which the tour makes, and the style sheet. Qt hands the objects on to whatever links sm_app, so neither the program nor a test
# has to initialise anything.
set(sm_resources "${PROJECT_SOURCE_DIR}/resources")
file(GLOB sm_icon_files CONFIGURE_DEPENDS "${sm_resources}/icons/*.svg" "${sm_resources}/controls/*.svg")
file(GLOB sm_picture_files CONFIGURE_DEPENDS "${sm_resources}/pictures/help/*.png")
qt_add_resources(sm_app appresources PREFIX "/" BASE "${sm_resources}"
    FILES ${sm_icon_files} ${sm_picture_files} "${sm_resources}/theme.qss")
