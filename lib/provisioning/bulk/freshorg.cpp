// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/freshorg.h"

#include "provisioning/bulk/bulksubject.h"
#include "provisioning/naming.h"
#include "provisioning/steprunner.h"
#include "provisioning/steptype.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

FreshOrg::FreshOrg(Api api, std::chrono::milliseconds settling, QObject *parent)
    : QObject(parent), m_api(std::move(api)), m_settling(settling)
{
}

Call<void> FreshOrg::read(const RunSize &size, const QSet<QString> &doubted)
{
    m_doubted = doubted;
    const Client &client = m_api.client();
    m_asked = client.knowsServerTime() ? client.serverNow() : QDateTime();
    m_promise = {};
    m_promise.onCancel([this] {
        m_people.reset(); // first, since it may wait for the way that the phones take
        m_phones.reset();
    });
    m_error.reset();
    m_reading = (size.creates > 0 ? 2 : 0) + (size.creates == 0 && size.defaults > 0 ? 1 : 0);
    if (m_reading == 0) {
        m_since.start();
        return finishedCall<void>({});
    }
    if (size.creates > 0)
        readPhones();
    readUsers();
    return m_promise.call();
}

std::optional<std::chrono::milliseconds> FreshOrg::age() const
{
    if (!m_since.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(m_since.elapsed());
}

void FreshOrg::readPhones()
{
    m_listed.clear();
    m_usersWithPhone.clear();
    m_phoneNames.clear();
    const PagedCall<PhoneRow> phones = m_api.phones().all();
    m_phones = phones;
    phones
        .onPage(this,
                [this](const std::vector<PhoneRow> &rows) {
                    for (const PhoneRow &phone : rows) {
                        m_phoneNames.insert(comparableName(phone.name));
                        if (phone.isWebRtc() && !phone.userId.isEmpty())
                            m_usersWithPhone.insert(phone.userId);
                        if (m_doubted.contains(phone.userId))
                            m_listed.insert(phone.userId,
                                            {.id = phone.id, .name = comparableName(phone.name)});
                    }
                })
        .onFinished(this, [this](const Result<PageSummary> &summary) { finished(summary); });
}

void FreshOrg::readUsers()
{
    m_users.clear();
    const PagedCall<UserRow> users = m_api.users().all();
    m_people = users;
    users
        .onPage(this,
                [this](const std::vector<UserRow> &rows) {
                    for (const UserRow &user : rows)
                        m_users.insert(user.id, {.isActive = Stationmaster::isActive(user),
                                                 .isStationKnown = user.stationKnown,
                                                 .defaultStationId = user.defaultStationId});
                })
        .onFinished(this, [this](const Result<PageSummary> &summary) { finished(summary); });
}

void FreshOrg::finished(const Result<PageSummary> &summary)
{
    if (!summary && !m_error)
        m_error = summary.error();
    else if (summary && summary->truncated && !m_error) // who is not in half a list may be in the rest
        m_error = Error{.kind = Error::Kind::TooLarge};
    if (--m_reading > 0)
        return;
    if (m_error) {
        m_promise.finish(fail(*m_error));
        return;
    }
    m_since.start();
    m_promise.finish({});
}

void FreshOrg::update(RunRow &row, Purpose purpose) const
{
    for (Step &step : row.steps) {
        if (step.state == StepState::Sent)
            updateSent(step);
        if (step.state != StepState::Planned && step.state != StepState::Failed)
            continue;
        if (step.kind == StepKind::CreatePhone && !step.before.value("doubted"_L1).toBool()) {
            row.reason = reasonAgainst(step, purpose);
            row.state = row.reason == RowReason::None ? RowState::Planned : RowState::Skipped;
        } else if (step.kind == StepKind::SetDefaultStation) {
            const auto user = m_users.constFind(step.intent["userId"_L1].toString());
            if (user != m_users.cend() && user->isStationKnown)
                step.before.insert("readDefault"_L1, user->defaultStationId);
        }
    }
}

/// Only by lists that were asked for after it was sent, by the org's clock: ours may have been set meanwhile.
void FreshOrg::updateSent(Step &step) const
{
    const QDateTime sent = StepRunner::lastSent(step);
    StepRunner::forgetHints(step);
    step.before.remove("readDefault"_L1);
    if (!sent.isValid() || !m_asked.isValid() || m_asked <= sent)
        return;
    if (step.kind == StepKind::CreatePhone) {
        hintAt(step);
    } else if (step.kind == StepKind::SetDefaultStation) {
        const auto user = m_users.constFind(step.intent["userId"_L1].toString());
        if (user != m_users.cend() && user->isStationKnown)
            step.before.insert("readDefault"_L1, user->defaultStationId);
    }
}

void FreshOrg::hintAt(Step &create) const
{
    const QString userId = create.intent["userId"_L1].toString();
    const QString name = comparableName(create.intent["name"_L1].toString());
    if (!m_doubted.contains(userId))
        return;
    for (auto it = m_listed.constFind(userId); it != m_listed.cend() && it.key() == userId; ++it) {
        if (it->name == name)
            StepRunner::hintListed(create, it->id);
    }
    // A list can know the name before it knows the user, and the other way round (API.md 3.5).
    const bool isShown = m_usersWithPhone.contains(userId) || m_phoneNames.contains(name);
    const auto passed = StepRunner::lastSent(create).msecsTo(m_asked);
    if (!isShown && std::chrono::milliseconds(passed) > m_settling)
        StepRunner::hintUnlisted(create);
}

RowReason FreshOrg::reasonAgainst(const Step &create, Purpose purpose) const
{
    const QString userId = create.intent["userId"_L1].toString();
    if (m_usersWithPhone.contains(userId))
        return RowReason::HasPhone;
    const auto user = m_users.constFind(userId);
    if (purpose == Purpose::Change && user != m_users.cend() && !user->isActive)
        return RowReason::Inactive;
    if (m_phoneNames.contains(comparableName(create.intent["name"_L1].toString())))
        return RowReason::Changed;
    return RowReason::None;
}

} // namespace Stationmaster
