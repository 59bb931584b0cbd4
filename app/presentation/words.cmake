# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0

# Sentences for people.
target_sources(sm_app PRIVATE
    abilitytext.cpp
    changetext.cpp
    datetext.cpp
    dscptext.cpp
    fieldtext.cpp
    problemtext.cpp
    profiletext.cpp
    regiontext.cpp
    signintext.cpp
    sitetext.cpp
    steptext.cpp
)
