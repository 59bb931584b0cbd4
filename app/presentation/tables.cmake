# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0

# Table models, delegates and views.
target_sources(sm_app PRIVATE
    columnfit.cpp
    csvexport.cpp
    exportdialog.cpp
    orgtable.cpp
    orgtablecolumns.cpp
    orgtabledelegate.cpp
    orgtableevents.cpp
    orgtablemodel.cpp
    orgtablemodelrows.cpp
    tablelayout.cpp
    twolinedelegate.cpp
)
