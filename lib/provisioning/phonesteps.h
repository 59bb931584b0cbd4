// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/plan.h"
#include "resources/phones/phones.h"

namespace Stationmaster {

/// A phone as the person saw it when they decided.
struct ShownPhone
{
    PhoneRow phone{};
    bool isSignedIn = false; ///< its user is signed in on it now
};

/// What a step that makes a phone says of it.
struct NewPhone
{
    QString name{};
    QString siteId{};
    QString siteName{};
    QString userId{};
    QString userName{};
    std::optional<int> baseSettingsFromStep{}; ///< the step that makes them; then the rest is not needed
    QString baseSettingsId{};
    QString baseSettingsName{};
    QString lineBaseSettingsId{}; ///< empty: not known, and asked for when the phone is made
};

// The steps that plans of phones are made of; see Step for what their intents say.
Step creationOf(const NewPhone &phone);
/// @p shown: the default station that the person saw (empty: none); nothing where that was not known.
Step defaultSettingOf(const PhoneRow &phone, const std::optional<QString> &shown = {});
/// The same for the phone that step @p phoneStep makes.
Step defaultSettingOfMade(const QString &userId, const QString &userName, int phoneStep,
                          const std::optional<QString> &shown = {});
/// Takes the default station away, signs the user out where they are signed in, and sets it again.
std::vector<Step> refreshOf(const PhoneRow &phone);
/// Signs the user out of the phone and in again.
std::vector<Step> signInAgainOf(const PhoneRow &phone);
Step deletionOfShown(const ShownPhone &shown);

} // namespace Stationmaster
