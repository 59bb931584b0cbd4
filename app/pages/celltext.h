// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/assignment.h"
#include "widgets/tablecolumn.h"

#include <QCoreApplication>

#include <optional>

namespace Stationmaster {

class Inventory;
struct SiteRow;

/// The words that several pages use for the same facts.
class CellText
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::CellText)
public:
    static CellChip chip(Verdict verdict);
    static CellChip chip(Assignment::Station station);
    static CellChip chip(Assignment::Default defaultStation);
    /// What a person signs in on by default, in plain words; empty where there is no phone to be the default.
    static QString defaultStation(const Assignment &assignment);
    /// "active", "inactive", … as the org says it.
    static CellChip stateChip(const QString &state);
    /// Whether the site's media regions can carry a call, and survive the loss of one.
    static CellChip regionsChip(const SiteRow &site);
    /// "On · 600 s", "On", "Off"; empty when the base settings do not say.
    static QString persistentConnection(std::optional<bool> on, std::optional<int> seconds);
    static QString onOff(std::optional<bool> on);
    /// @p counted phones, unless none was counted because phones were not read.
    static std::optional<int> phones(const Inventory &inventory, int counted);
    /// A number, or that it was not read.
    static QString count(std::optional<int> number);
};

} // namespace Stationmaster
