// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/signinevidence.h"

#include <QCoreApplication>

namespace Stationmaster {

/// The words for whether a person's client can have what is set; every page takes them from here.
class SignInText
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::SignInText)
public:
    /// In a few words: "May run with older settings".
    static QString state(const SignInEvidence &evidence);
    /// Both times in words: "signed in since 09:12; Force TURN was changed 14:02".
    static QString why(const SignInEvidence &evidence);
    /// "Force TURN was changed 14:02 by Grace", or that nothing is known of a change.
    static QString change(const SignInEvidence &evidence);
    /// "Persistent Connection"; for a setting that is not known by name, the name that the org gave.
    static QString settings(const SignInEvidence &evidence);
};

} // namespace Stationmaster
