// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/signinevidence.h"

#include <algorithm>

namespace Stationmaster {

namespace {

using Evidence = SignInEvidence;

constexpr std::chrono::milliseconds tolerance()
{
    return ChangeHistory::Tolerance;
}

/// How many changes of our own are followed back.
constexpr int MostLinks = 32;

/// The last change of one object that needs a sign-in, or may.
struct LastChange
{
    QDateTime when{}; ///< null: none is known
    QStringList properties{};
    QString by{};
};

bool isSameTime(const QDateTime &a, const QDateTime &b)
{
    return std::chrono::milliseconds(qAbs(a.msecsTo(b))) <= tolerance();
}

bool isHarmless(const SettingsChange &change)
{
    return !change.properties.isEmpty() && clientSettingsOf(change.properties).empty();
}

class ObjectHistory
{
public:
    ObjectHistory(const ChangeHistory &history, const QString &id, const QString &lineId)
        : m_history(history), m_parts{&history.of(id), &history.of(lineId)}
    {
    }

    /// @p since: when the user was bound to the station, null where that is not known. @p dated: the
    /// object's own date of its last change, null where it has none.
    LastChange lastSince(const QDateTime &since, QDateTime dated) const
    {
        // What is known to need a sign-in says more than a date that may be that of a rename.
        if (const SettingsChange *known = lastThatNeeds();
            known && (!since.isValid() || isAfter(known->when, since)))
            return {known->when, known->properties, known->by};
        for (int link = 0; link < MostLinks && dated.isValid() && isRelevant(dated, since); ++link) {
            const SettingsChange *known = at(dated);
            if (!known || !isHarmless(*known))
                return {dated, {}, known ? known->by : QString()};
            if (isAudited(since, dated))
                return {};
            if (!known->objectWasDated.isValid() || known->objectWasDated >= dated)
                return {dated, {}, {}}; // what was before this rename is not known
            dated = known->objectWasDated;
        }
        return {dated, {}, {}};
    }

private:
    static bool isAfter(const QDateTime &when, const QDateTime &since)
    {
        return when.addMSecs(tolerance().count()) >= since;
    }
    static bool isRelevant(const QDateTime &dated, const QDateTime &since)
    {
        return !since.isValid() || isAfter(dated, since);
    }

    const SettingsChange *lastThatNeeds() const
    {
        const SettingsChange *last = nullptr;
        for (const auto *part : m_parts) {
            const auto found = std::ranges::find_if(*part, [](const SettingsChange &change) {
                return !clientSettingsOf(change.properties).empty();
            });
            if (found != part->end() && (!last || found->when > last->when))
                last = &*found;
        }
        return last;
    }

    /// The change that gave the object this date; of several the one that says least for sure.
    const SettingsChange *at(const QDateTime &dated) const
    {
        const SettingsChange *found = nullptr;
        for (const auto *part : m_parts) {
            for (const SettingsChange &change : *part) {
                if (isSameTime(change.when, dated) && (!found || !isHarmless(change)))
                    found = &change;
            }
        }
        return found;
    }

    /// Whether the audit tells everything from @p since up to the change at @p dated, and nothing of it
    /// without its properties. That an entry can come late does no harm: the one at @p dated is there.
    bool isAudited(const QDateTime &since, const QDateTime &dated) const
    {
        if (!since.isValid() || !m_history.auditedFrom().isValid() ||
            m_history.auditedFrom() > since.addMSecs(-tolerance().count()) ||
            m_history.auditedUntil() < dated)
            return false;
        bool isThere = false;
        for (const auto *part : m_parts) {
            for (const SettingsChange &change : *part) {
                if (change.source != SettingsChange::Source::Audit || !isAfter(change.when, since))
                    continue;
                if (!isHarmless(change))
                    return false;
                isThere = isThere || isSameTime(change.when, dated);
            }
        }
        return isThere;
    }

    const ChangeHistory &m_history;
    const std::vector<SettingsChange> *m_parts[2];
};

} // namespace

SignInEvidence signInEvidence(const UserRow &user, const PhoneRow *phone, const BaseSettingsRow *baseSettings,
                              const ChangeHistory &history)
{
    Evidence evidence{.boundSince = user.associatedSince, .lastToken = user.lastToken};
    const QDateTime &since = evidence.boundSince;
    const LastChange ofBase = baseSettings ? ObjectHistory(history, baseSettings->id, baseSettings->lineId)
                                                 .lastSince(since, baseSettings->modified)
                                           : LastChange();
    const LastChange ofPhone =
        phone ? ObjectHistory(history, phone->id, phone->lineId).lastSince(since, phone->modified)
              : LastChange();
    const bool isPhone = ofPhone.when.isValid() && (!ofBase.when.isValid() || ofPhone.when > ofBase.when);
    const LastChange &last = isPhone ? ofPhone : ofBase;
    evidence.changed = last.when;
    evidence.object = isPhone ? Evidence::Object::Phone : Evidence::Object::BaseSettings;
    evidence.settings = clientSettingsOf(last.properties);
    evidence.properties = last.properties;
    evidence.by = last.by;

    const bool isDated =
        phone && phone->modified.isValid() && baseSettings && baseSettings->modified.isValid();
    const bool mayBeOld =
        last.when.isValid() && (since.isValid() ? since <= last.when.addMSecs(tolerance().count())
                                                : user.lastToken.isValid() && user.lastToken <= last.when);
    if (mayBeOld) {
        evidence.state = Evidence::State::MayBeOld;
    } else if (!since.isValid()) {
        // A token that is newer than the change may be that of any program (HELPDESK.md 8).
        evidence.missing = Evidence::Missing::SignInDate;
    } else if (!isDated) {
        evidence.missing = Evidence::Missing::Change;
    } else {
        evidence.state = Evidence::State::HasNew;
    }
    return evidence;
}

} // namespace Stationmaster
