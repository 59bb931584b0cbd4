// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/clientsetting.h"

#include <QDateTime>
#include <QHash>

namespace Stationmaster {

/// A known change of base settings or of a phone. Times are the org's own.
struct SettingsChange
{
    enum class Source {
        Journal, ///< this program made it
        Audit,   ///< the org's audit has it
    };

    QString objectId{}; ///< of base settings, a phone, or the line of one of them
    QDateTime when{};   ///< UTC
    Source source = Source::Audit;
    QStringList properties{};   ///< as the source names them; empty: it does not say what changed
    QString by{};               ///< the user's name, where it is known
    QDateTime objectWasDated{}; ///< UTC; the object's date of change before this one; null: not known
    bool operator==(const SettingsChange &) const = default;
};

/// What is known of the changes of base settings and phones, from the journal and from the org's audit.
class ChangeHistory
{
public:
    /// Dates that differ by no more can be those of one change: audit entry, answer and object are dated at
    /// different places (HELPDESK.md 8).
    static constexpr std::chrono::minutes Tolerance{1};

    /// Adds what is new among @p changes. Whether anything was.
    bool add(const std::vector<SettingsChange> &changes);
    /// Every audit entry between the two was read, as far as the org had it by then.
    void setAudited(const QDateTime &from, const QDateTime &until);
    const QDateTime &auditedFrom() const { return m_auditedFrom; }
    const QDateTime &auditedUntil() const { return m_auditedUntil; }

    /// Of one object, the newest first.
    const std::vector<SettingsChange> &of(const QString &objectId) const;

private:
    QHash<QString, std::vector<SettingsChange>> m_changes;
    QDateTime m_auditedFrom;
    QDateTime m_auditedUntil;
};

} // namespace Stationmaster
