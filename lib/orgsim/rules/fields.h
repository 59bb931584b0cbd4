// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/answers.h"
#include "orgsim/rules/orgrules.h"
#include "orgsim/rules/table.h"

#include <span>

namespace Stationmaster::OrgSim {

/// One field of a resource as the public schema has it.
struct Field
{
    enum class Kind { Text, Whole, Flag, Object, List, Any };
    const char16_t *name = nullptr;
    Kind kind = Kind::Any;
    bool readOnly = false; ///< what a client sends is ignored
};

/// The fields of a phone, base settings, a site, and of the lines of the first two.
std::span<const Field> phoneFields();
std::span<const Field> baseSettingsFields();
std::span<const Field> lineFields();
std::span<const Field> siteFields();

/// 400 for the first field whose value has another type than the schema says; null counts as absent.
Refusal problemWithTypes(const QJsonObject &body, std::span<const Field> fields);
/// What a write of @p body leaves behind: a full replace, in which the server keeps what is read-only and
/// drops names that neither the schema nor the object knows (API.md 5: `owner` is sent by public code and
/// ignored).
QJsonObject written(const QJsonObject &current, const QJsonObject &body, std::span<const Field> fields);

/// A name is needed, and nobody else may have it: that is refused with @p takenStatus, 409 or 400.
Refusal problemWithName(const QJsonObject &body, const Table &table, const QString &what, int takenStatus);
/// How a resource refuses versions.
struct VersionRule
{
    int status = 409;      ///< of a stale version
    bool isNeeded = true;  ///< else a write without a version is taken as it is
    bool isChecked = true; ///< else any version is
};
/// The org's rule for a resource that by itself refuses with @p usual. Public code gets phones and base
/// settings through without a version (API.md 3.2), and nothing else.
VersionRule versionRule(const OrgRules &rules, int usual, bool canLack);
/// A PUT needs the version that was read, and the id of its path if any.
Refusal problemWithVersion(const QJsonObject &body, const QJsonObject &current, const VersionRule &rule);
/// What a PUT makes of the version: also in @p changed, which goes into the store.
QJsonObject withNextVersion(const QJsonObject &current, QJsonObject &changed, const OrgRules &rules);

} // namespace Stationmaster::OrgSim
