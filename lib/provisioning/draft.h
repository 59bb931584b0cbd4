// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/plan.h"
#include "resources/basesettings/basesettings.h"
#include "resources/phones/phones.h"

#include <QString>

#include <vector>

namespace Stationmaster {

/// Everything the wizard collects, as plain data. Pages only edit it; planners turn it into a plan.
struct ProvisionDraft
{
    enum class Profile { UseExisting, CreateNew };

    Profile profile = Profile::UseExisting;
    QString existingId{}; ///< with UseExisting
    QString existingName{};
    QString existingLineId{};
    BaseSettingsFields newBaseSettings{}; ///< with CreateNew

    QString userId{};
    QString userName{};
    QString siteId{};
    QString siteName{};
    QString phoneName{};
    bool makeDefault = true;
};

enum class Field {
    BaseSettingsName,
    BaseSettings,
    PersistentTimeout,
    TransportDscp,
    MediaDscp,
    User,
    Site,
    PhoneName
};
enum class Problem {
    Missing, ///< nothing entered or chosen
    TooLong, ///< over MaxNameLength characters
    ControlCharacters,
    OutOfRange, ///< a DSCP outside 0..63, a timeout outside 1..MaxPersistentTimeout
    Taken,      ///< the name is in use
};

struct FieldProblem
{
    Field field = Field::PhoneName;
    Problem problem = Problem::Missing;
    bool operator==(const FieldProblem &) const = default;
};

/// [guess] API.md 11.4: the true limit is unknown; 256 is longer than any name seen.
inline constexpr int MaxNameLength = 256;
/// [guess] API.md 11.4: the true bounds are unknown; a day is longer than any shift.
inline constexpr int MaxPersistentTimeout = 86'400;

/// The gravest problem of a name, judged after trimming; @p taken are compared by comparableName().
std::optional<Problem> problemInName(const QString &name, const QStringList &taken);
/// The gravest problem of each field, in the order of the form. Names are judged after trimming, and compared
/// with those in use without regard to case. A missing existingLineId is no problem: the executor asks the
/// org for it.
std::vector<FieldProblem> problemsInBaseSettings(const BaseSettingsFields &fields,
                                                 const QStringList &takenNames);
std::vector<FieldProblem> problemsIn(const ProvisionDraft &draft, const QStringList &takenBaseSettingsNames,
                                     const QStringList &takenPhoneNames);

/// The plan of the main job: base settings (unless an existing profile is used) → phone → default station
/// (unless not wanted). @p draft must have no problems; for one that has, the plan is without steps. @p from
/// is needed for a new profile only.
Plan planProvisioning(const ProvisionDraft &draft, const QString &orgId, const BaseSettingsTemplate &from);

} // namespace Stationmaster
