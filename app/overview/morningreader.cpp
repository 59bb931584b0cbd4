// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/morningreader.h"

#include <algorithm>

namespace Stationmaster {

MorningReader::MorningReader(Api api, Inventory &inventory, const Licences &licences,
                             std::function<int()> allowedAnHour, QObject *parent)
    : QObject(parent), m_api(api.sender().inBackground()), m_inventory(inventory), m_licences(licences),
      m_allowedAnHour(std::move(allowedAnHour))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &MorningReader::readNow);
    connect(&inventory, &Inventory::stateChanged, this, [this] {
        if (!m_asOf.isValid())
            planNext();
    });
    connect(&inventory, &Inventory::rowsChanged, this, [this](Inventory::List list, const QStringList &ids) {
        if (m_found.empty())
            return;
        if (list == Inventory::List::Users) {
            judgeAgain(ids);
        } else if (list == Inventory::List::Phones) {
            QStringList users;
            for (const QString &id : ids) {
                if (const PhoneRow *phone = m_inventory.findPhone(id))
                    users.append(phone->userId);
            }
            judgeAgain(users);
        }
    });
}

void MorningReader::setInSight(bool isInSight)
{
    m_isInSight = isInSight;
    planNext();
}

bool MorningReader::canRead() const
{
    return !m_isReading && !m_inventory.isLoading() &&
           m_inventory.state(Inventory::List::Users) == Inventory::State::Loaded;
}

/// The org itself is read first, as far as the role permits: with half of it, nobody would be known to have a
/// phone.
void MorningReader::planNext()
{
    m_next.stop();
    if (!m_isInSight || m_isReading || (!m_asOf.isValid() && !m_error && !canRead()))
        return;
    const QDateTime last = m_asOf;
    const auto since = last.isValid()
                           ? std::chrono::milliseconds(last.msecsTo(QDateTime::currentDateTimeUtc()))
                           : m_plan.interval;
    m_next.start(m_error ? std::chrono::milliseconds(m_plan.interval)
                         : std::max(std::chrono::milliseconds(0), m_plan.interval - since));
}

void MorningReader::readNow()
{
    if (m_isReading)
        return;
    m_next.stop();
    m_isReading = true;
    m_error.reset();
    m_silentSoFar = 0;
    ++m_round;
    const PagedCall<UserStatusRow> pages = m_api.userStatus().all();
    m_reading = CallGuard(pages.call());
    pages.onPage(this, [this](const std::vector<UserStatusRow> &rows, Moment asked) { take(rows, asked); });
    pages.onFinished(this, [this](const Result<PageSummary> &end) { finish(end); });
    Q_EMIT changed();
}

void MorningReader::take(const std::vector<UserStatusRow> &rows, Moment asked)
{
    for (const UserStatusRow &row : rows) {
        const auto isOffline = row.presence.isOffline();
        m_silentSoFar += !isOffline || (!*isOffline && !row.user.stationKnown) ? 1 : 0;
        const UserRow *known = m_inventory.findUser(row.user.id);
        if (!known || *known != row.user)
            m_inventory.put(row.user, asked);
        judge(row);
    }
}

void MorningReader::finish(const Result<PageSummary> &end)
{
    m_isReading = false;
    if (end && !end->truncated) {
        m_asOf = QDateTime::currentDateTimeUtc();
        m_notKnown = m_silentSoFar;
        m_plan = refreshPlan(end->pages, m_allowedAnHour());
        std::erase_if(m_found, [this](const auto &each) { return each.second.round != m_round; });
    } else {
        m_error = end ? Error{.kind = Error::Kind::TooLarge} : end.error();
    }
    planNext();
    Q_EMIT changed();
}

void MorningReader::judge(const UserStatusRow &row)
{
    const auto found = whyUnreachable(m_inventory, row, m_licences.isCollaborateOnly(row.user.id));
    if (found)
        m_found.insert_or_assign(row.user.id, Known{row, *found, m_round});
    else
        m_found.erase(row.user.id);
}

/// Of those who are in the list: they may have a phone by now, or be on a station. Who gets into it is found
/// by the next reading.
void MorningReader::judgeAgain(const QStringList &userIds)
{
    bool isOther = false;
    for (const QString &id : userIds) {
        const auto known = m_found.find(id);
        if (known == m_found.end())
            continue;
        UserStatusRow row = known->second.row;
        if (const UserRow *user = m_inventory.findUser(id))
            row.user = *user;
        const int round = known->second.round;
        const Unreachable before = known->second.found;
        judge(row);
        const auto now = m_found.find(id);
        if (now != m_found.end())
            now->second.round = round;
        isOther = isOther || now == m_found.end() || now->second.found != before;
    }
    if (isOther && !m_isReading)
        Q_EMIT changed();
}

std::vector<Unreachable> MorningReader::found() const
{
    std::vector<Unreachable> list;
    list.reserve(m_found.size());
    for (const auto &[id, known] : m_found)
        list.push_back(known.found);
    std::ranges::sort(list, isMoreUrgent);
    return list;
}

} // namespace Stationmaster
