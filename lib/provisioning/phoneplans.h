// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/changeplan.h"
#include "provisioning/phonesteps.h"
#include "resources/basesettings/basesettings.h"
#include "resources/phones/phones.h"

#include <QHash>

namespace Stationmaster {

/// Changes of existing phones for planUpdate().
ObjectChange movedToSite(const PhoneRow &phone, const QString &siteId, const QString &siteName);
ObjectChange renamed(const PhoneRow &phone, const QString &name);
/// Moves the line as well (API.md 5, Update).
ObjectChange onBaseSettings(const PhoneRow &phone, const BaseSettingsRow &baseSettings);

/// Makes each phone its user's default; phones without a line or a user are left out. @p shown: by user id,
/// the default station that the person saw (empty: none); where it is another by then, they are asked.
Plan planSetDefault(const QString &orgId, const QString &title, const std::vector<PhoneRow> &phones,
                    const QHash<QString, QString> &shown = {});
/// Clears the default station, signs the user out where they are signed in, and sets the default again.
Plan planRefresh(const QString &orgId, const QString &title, const std::vector<ShownPhone> &phones);
/// Signs each user who is signed in out of the phone and in again. [guess] Their client reads the phone's
/// settings anew when it hears of that (HELPDESK.md 9), without a sign-out; a call of theirs can be cut off.
Plan planSignInAgain(const QString &orgId, const QString &title, const std::vector<ShownPhone> &phones);
/// Each phone is read again just before and not deleted when it is not as shown: when it has another user, a
/// user who cannot be read, or one who has signed in since.
Plan planDeletePhones(const QString &orgId, const QString &title, const std::vector<ShownPhone> &phones);
Plan planDeleteBaseSettings(const QString &orgId, const QString &id, const QString &name);

struct NewOwner
{
    QString userId{};
    QString userName{};
    QString phoneName{};
};
/// Deletes the phone and makes one for another user at the same site, on the same base settings, as their
/// default. Not a PUT with another user, which only the schema promises to work (API.md 5). The new phone
/// takes over what the old one set for itself, but for what names its person or device; the step that makes
/// it lists the settings that were known beforehand in "ownSettings". Where the org refuses them it is made
/// without, and the step has "settingsLost" in `before`.
Plan planReassign(const QString &orgId, const QString &title, const ShownPhone &phone, const NewOwner &owner);

} // namespace Stationmaster
