// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/rowcheck.h"

#include "provisioning/bulk/bulksubject.h"
#include "provisioning/changeplan.h"
#include "provisioning/naming.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QString textIn(const Step &step, QLatin1StringView key)
{
    return step.intent[key].toString();
}

QString idIn(const QJsonValue &reference)
{
    return reference["id"_L1].toString();
}

/// Undefined: the list does not tell.
QJsonValue valueIn(const PhoneRow &phone, const QString &path)
{
    const auto reference = [](const QString &id, const QString &name) {
        return QJsonObject{{"id"_L1, id}, {"name"_L1, name}};
    };
    if (path == "name"_L1)
        return phone.name;
    if (path == "site"_L1)
        return reference(phone.siteId, phone.siteName);
    if (path == "phoneBaseSettings"_L1)
        return reference(phone.baseSettingsId, phone.baseSettingsName);
    return QJsonValue::Undefined;
}

/// Whether the list of phones tells all that decides. What is derived follows the rest.
bool isToldByList(const Step &step)
{
    const QList<FieldChange> changes = changesOf(step);
    return step.kind == StepKind::UpdatePhone && std::ranges::all_of(changes, [](const FieldChange &change) {
               return change.isDerived || !valueIn(PhoneRow(), change.path).isUndefined();
           });
}

bool isSameIn(StepKind kind, const QString &path, const QJsonValue &one, const QJsonValue &other)
{
    return kind == StepKind::UpdateBaseSettings ? isSameSetting(path, one, other) : isSameValue(one, other);
}

bool isJudgedByPhones(const Step &step)
{
    switch (step.kind) {
    case StepKind::CreatePhone:
    case StepKind::DeletePhone:
    case StepKind::UpdatePhone:
    case StepKind::DeleteBaseSettings: // which no phone may use
    case StepKind::DisassociateStation:
    case StepKind::AssociateStation:
        return true;
    case StepKind::SetDefaultStation:
        return step.intent.contains("stationId"_L1);
    default:
        return false;
    }
}

bool isDeleted(const UserRow &user)
{
    return user.state.compare("deleted"_L1, Qt::CaseInsensitive) == 0;
}

bool isOpen(const RunRow &row)
{
    return row.state == RowState::Planned || row.state == RowState::Held;
}

} // namespace

OrgNeeds RowCheck::needsOf(const PlannedRun &run)
{
    OrgNeeds needs;
    QSet<QString> users;
    for (const RunRow &row : run.rows) {
        for (const Step &step : row.steps) {
            if (!isOpen(row))
                continue;
            users.insert(textIn(step, "userId"_L1));
            if (step.kind == StepKind::DeletePhone)
                users.insert(step.intent["shown"_L1]["userId"_L1].toString());
            const QList<FieldChange> changes = changesOf(step);
            const auto has = [&changes](QLatin1StringView path) {
                return std::ranges::find(changes, path, &FieldChange::path) != changes.end();
            };
            const bool makesPhone = step.kind == StepKind::CreatePhone;
            needs.phones = needs.phones || isJudgedByPhones(step);
            needs.sites = needs.sites || makesPhone || has("site"_L1);
            needs.baseSettings = needs.baseSettings || makesPhone || has("phoneBaseSettings"_L1) ||
                                 step.kind == StepKind::CreateBaseSettings ||
                                 step.kind == StepKind::DeleteBaseSettings;
            if (!changes.isEmpty() && !isToldByList(step))
                needs.documents.insert(documentKey(step), step);
        }
    }
    users.remove(QString());
    needs.userIds = QStringList(users.begin(), users.end());
    return needs;
}

QString RowCheck::documentKey(const Step &step)
{
    return QString::number(static_cast<int>(step.kind)) + u'/' + textIn(step, "id"_L1);
}

RowCheck::RowCheck(const PlannedRun &run, const OrgNow &now) : m_now(now)
{
    QSet<QString> renamed; // names that the run sets free
    for (const RunRow &row : run.rows) {
        for (const Step &step : row.steps) {
            const QList<FieldChange> changes = changesOf(step);
            const bool isRenaming =
                std::ranges::find(changes, u"name"_s, &FieldChange::path) != changes.end();
            if (isOpen(row) && (step.kind == StepKind::DeletePhone || isRenaming))
                renamed.insert(textIn(step, "id"_L1));
        }
    }
    for (const PhoneRow &phone : now.phones) {
        if (phone.isWebRtc() && !phone.userId.isEmpty())
            m_phonesOfUser[phone.userId].append(phone.id);
        if (!phone.lineId.isEmpty())
            m_phoneOfLine.insert(phone.lineId, phone.id);
        if (!renamed.contains(phone.id))
            m_phonesNamed[comparableName(phone.name)].append(phone.id);
        ++m_phonesOn[phone.baseSettingsId];
    }
    for (const BaseSettingsRow &base : now.baseSettings)
        m_baseSettingsNames.insert(comparableName(base.name));
}

/// What a step would come to now.
struct RowCheck::Outlook
{
    bool isDue = false;                   ///< false: the org has it that way already
    RowReason obstacle = RowReason::None; ///< it cannot be carried out as it was planned
};

/// The steps of one row, which build on each other.
class RowCheck::OfRow
{
public:
    OfRow(const RowCheck &check, const RunRow &row) : m_check(check), m_now(check.m_now), m_row(row)
    {
        for (const Step &step : row.steps) {
            if (step.kind == StepKind::DeletePhone)
                m_deleted.insert(textIn(step, "id"_L1));
            if (step.kind == StepKind::ClearDefaultStation)
                m_cleared.insert(textIn(step, "userId"_L1));
            if (step.kind == StepKind::DisassociateStation)
                m_signedOut.insert(textIn(step, "stationId"_L1));
        }
    }

    Outlook outlook(const Step &step) const;

private:
    static Outlook blocked(RowReason reason) { return {.obstacle = reason}; }
    static Outlook dueIf(bool isDue) { return {.isDue = isDue}; }

    /// What is wrong with the user of @p step; None: nothing.
    RowReason obstacleIn(const UserRow *user, bool hasToBeActive, bool hasToTellStation) const;
    const UserRow *userOf(const Step &step) const;
    bool isTaken(const QString &phoneName, const QString &ownId) const;

    Outlook creation(const Step &step) const;
    Outlook defaultStation(const Step &step) const;
    Outlook deletion(const Step &step) const;
    Outlook signIn(const Step &step) const;
    Outlook update(const Step &step) const;
    RowReason obstacleIn(const FieldChange &change, const Step &step) const;

    const RowCheck &m_check;
    const OrgNow &m_now;
    const RunRow &m_row;
    QSet<QString> m_deleted;   ///< phones that the row deletes
    QSet<QString> m_cleared;   ///< users whose default it clears before it sets one
    QSet<QString> m_signedOut; ///< stations that it signs somebody out of
};

RowCheck::Outlook RowCheck::OfRow::outlook(const Step &step) const
{
    switch (step.kind) {
    case StepKind::CreateBaseSettings:
        return m_check.m_baseSettingsNames.contains(
                   comparableName(step.intent["body"_L1]["name"_L1].toString()))
                   ? blocked(RowReason::Changed)
                   : dueIf(true);
    case StepKind::CreatePhone:
        return creation(step);
    case StepKind::SetDefaultStation:
        return defaultStation(step);
    case StepKind::DeletePhone:
        return deletion(step);
    case StepKind::DeleteBaseSettings:
        return m_check.m_phonesOn.contains(textIn(step, "id"_L1))
                   ? blocked(RowReason::Changed)
                   : dueIf(m_now.baseSettings.contains(textIn(step, "id"_L1)));
    case StepKind::UpdatePhone:
    case StepKind::UpdateBaseSettings:
    case StepKind::UpdateSite:
    case StepKind::UpdateTelephonySettings:
        return update(step);
    case StepKind::ClearDefaultStation: {
        const UserRow *user = userOf(step);
        const RowReason obstacle = obstacleIn(user, false, true);
        return obstacle == RowReason::None ? dueIf(!user->defaultStationId.isEmpty()) : blocked(obstacle);
    }
    case StepKind::DisassociateStation:
    case StepKind::AssociateStation:
        return signIn(step);
    case StepKind::EndTokens: // what these depend on changes by the minute; each looks right before it writes
    case StepKind::StartLogCapture:
    case StepKind::StopLogCapture:
    case StepKind::EndConversation:
        return userOf(step) ? dueIf(true) : blocked(RowReason::Changed);
    case StepKind::RestoreDefaultStation: // no planner makes these
    case StepKind::Unknown:
        break;
    }
    return blocked(RowReason::NotKnown);
}

const UserRow *RowCheck::OfRow::userOf(const Step &step) const
{
    const auto it = m_now.users.constFind(textIn(step, "userId"_L1));
    return it == m_now.users.cend() || isDeleted(*it) ? nullptr : &*it;
}

RowReason RowCheck::OfRow::obstacleIn(const UserRow *user, bool hasToBeActive, bool hasToTellStation) const
{
    if (!user)
        return RowReason::Changed;
    if (hasToBeActive && !isActive(*user))
        return RowReason::Inactive;
    return hasToTellStation && !user->stationKnown ? RowReason::NotKnown : RowReason::None;
}

bool RowCheck::OfRow::isTaken(const QString &phoneName, const QString &ownId) const
{
    const QStringList holders = m_check.m_phonesNamed.value(comparableName(phoneName));
    return std::ranges::any_of(holders, [&ownId](const QString &id) { return id != ownId; });
}

RowCheck::Outlook RowCheck::OfRow::creation(const Step &step) const
{
    if (const RowReason obstacle = obstacleIn(userOf(step), true, false); obstacle != RowReason::None)
        return blocked(obstacle);
    // A phone whose user the org does not tell may be theirs; then it refuses the second one.
    const QStringList owned = m_check.m_phonesOfUser.value(textIn(step, "userId"_L1));
    if (!std::ranges::all_of(owned, [this](const QString &id) { return m_deleted.contains(id); }))
        return blocked(RowReason::HasPhone);
    if (!m_now.sites.contains(textIn(step, "siteId"_L1)) || isTaken(textIn(step, "name"_L1), {}))
        return blocked(RowReason::Changed);
    const QString baseId = textIn(step, "baseSettingsId"_L1);
    if (baseId.isEmpty()) // of an earlier step
        return dueIf(true);
    const BaseSettingsRow base = m_now.baseSettings.value(baseId);
    const QString lineId = textIn(step, "lineBaseSettingsId"_L1);
    const bool hasLine = lineId.isEmpty() || base.lineId.isEmpty() || base.lineId == lineId;
    return base.isWebRtc() && hasLine ? dueIf(true) : blocked(RowReason::Changed);
}

RowCheck::Outlook RowCheck::OfRow::defaultStation(const Step &step) const
{
    const UserRow *user = userOf(step);
    const QString stationId = textIn(step, "stationId"_L1);
    const RowReason obstacle = obstacleIn(user, true, !stationId.isEmpty());
    if (obstacle != RowReason::None)
        return blocked(obstacle);
    if (stationId.isEmpty()) // of the phone that an earlier step makes
        return dueIf(true);
    const PhoneRow phone = m_now.phones.value(m_check.m_phoneOfLine.value(stationId));
    const QJsonValue shown = step.intent["shownDefault"_L1];
    const bool isOthers = phone.id.isEmpty() || (phone.userKnown && phone.userId != user->id);
    const bool isChanged =
        shown.isString() && shown != user->defaultStationId && !m_cleared.contains(user->id);
    if (isOthers || (isChanged && user->defaultStationId != stationId))
        return blocked(RowReason::Changed);
    return dueIf(user->defaultStationId != stationId);
}

RowCheck::Outlook RowCheck::OfRow::deletion(const Step &step) const
{
    const auto phone = m_now.phones.constFind(textIn(step, "id"_L1));
    if (phone == m_now.phones.cend())
        return dueIf(false);
    if (!phone->userKnown)
        return blocked(RowReason::NotKnown);
    const QJsonObject shown = step.intent["shown"_L1].toObject();
    if (phone->userId != shown["userId"_L1].toString())
        return blocked(RowReason::Changed);
    const UserRow user = m_now.users.value(phone->userId); // who has left has no stations
    const bool isSignedIn = !phone->lineId.isEmpty() && user.associatedStationId == phone->lineId;
    return isSignedIn && !shown["signedIn"_L1].toBool() ? blocked(RowReason::SignedIn) : dueIf(true);
}

RowCheck::Outlook RowCheck::OfRow::signIn(const Step &step) const
{
    const UserRow *user = userOf(step);
    const QString stationId = textIn(step, "stationId"_L1);
    const RowReason obstacle = obstacleIn(user, false, true);
    if (obstacle != RowReason::None)
        return blocked(obstacle);
    const PhoneRow phone = m_now.phones.value(m_check.m_phoneOfLine.value(stationId));
    const bool isOthers = !phone.loggedInUserId.isEmpty() && phone.loggedInUserId != user->id;
    if (phone.id.isEmpty() || isOthers)
        return blocked(RowReason::Changed);
    const bool isSignedIn = user->associatedStationId == stationId;
    if (step.kind == StepKind::DisassociateStation)
        return dueIf(isSignedIn);
    // Signed in again are those who are signed in; who has left the phone meanwhile is left alone.
    if (m_signedOut.contains(stationId))
        return isSignedIn ? dueIf(true) : blocked(RowReason::Changed);
    return dueIf(!isSignedIn);
}

/// Whether what the field shall have can be had.
RowReason RowCheck::OfRow::obstacleIn(const FieldChange &change, const Step &step) const
{
    if (step.kind != StepKind::UpdatePhone)
        return RowReason::None;
    const bool isGone =
        (change.path == "site"_L1 && !m_now.sites.contains(idIn(change.after))) ||
        (change.path == "phoneBaseSettings"_L1 && !m_now.baseSettings.contains(idIn(change.after)));
    const bool isRefused =
        change.path == "name"_L1 && isTaken(change.after.toString(), textIn(step, "id"_L1));
    return isGone || isRefused ? RowReason::Changed : RowReason::None;
}

RowCheck::Outlook RowCheck::OfRow::update(const Step &step) const
{
    const bool isListed = isToldByList(step);
    const PhoneRow phone = m_now.phones.value(textIn(step, "id"_L1));
    const auto document = m_now.documents.constFind(documentKey(step));
    if (isListed ? phone.id.isEmpty() : document == m_now.documents.cend())
        return blocked(RowReason::Changed);
    if (step.kind == StepKind::UpdateSite && document->at(u"managed"_s).toBool())
        return blocked(RowReason::Managed);
    Outlook outlook;
    const QList<FieldChange> changes = changesOf(step);
    for (const FieldChange &change : changes) {
        if (change.isDerived)
            continue;
        const QJsonValue current = isListed ? valueIn(phone, change.path) : document->at(change.path);
        const Merge merge = mergeOf(change.before, change.after, current,
                                    [&](const QJsonValue &one, const QJsonValue &other) {
                                        return isSameIn(step.kind, change.path, one, other);
                                    });
        if (merge == Merge::Conflict)
            return blocked(RowReason::Changed);
        if (merge == Merge::KeepTheirs)
            continue;
        outlook.isDue = true;
        if (const RowReason obstacle = obstacleIn(change, step); obstacle != RowReason::None)
            return blocked(obstacle);
    }
    return outlook;
}

RunRow RowCheck::present(const RunRow &row) const
{
    if (!isOpen(row))
        return row;
    RunRow now = row;
    const OfRow check(*this, row);
    bool isDue = false;
    for (const Step &step : row.steps) {
        const Outlook outlook = check.outlook(step);
        isDue = isDue || outlook.isDue;
        if (outlook.obstacle == RowReason::None)
            continue;
        if (outlook.obstacle == RowReason::SignedIn && row.state == RowState::Held) {
            isDue = true; // held it is, for whatever reason
            continue;
        }
        now.state = outlook.obstacle == RowReason::SignedIn ? RowState::Held : RowState::Skipped;
        now.reason = outlook.obstacle;
        return now;
    }
    if (!isDue) {
        now.state = RowState::Skipped;
        now.reason = RowReason::NoChange;
    }
    return now;
}

} // namespace Stationmaster
