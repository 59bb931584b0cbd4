// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/auditreader.h"

#include "inventory/verdict.h"
#include "transport/client.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stationmaster {

namespace {

constexpr std::size_t UsersATurn = 5'000;
constexpr qint64 DayMs = std::chrono::milliseconds(24h).count();
// [guess]: an entry that comes later than this is missed until the next start.
constexpr qint64 LagMs = std::chrono::milliseconds(10min).count();

/// Since when the user is signed in, if only the audit can tell what was changed since then; else null.
QDateTime undecidedSince(const Inventory &inventory, const UserRow &user)
{
    if (!user.associatedSince.isValid())
        return {};
    const PhoneRow *phone = inventory.webRtcPhoneOf(user.id);
    if (!phone)
        return {};
    const SignInEvidence evidence = evidenceOf(inventory, *phone);
    const bool isDecided = evidence.state != SignInEvidence::State::MayBeOld || !evidence.settings.empty();
    return isDecided ? QDateTime() : user.associatedSince;
}

SettingsChange changeOf(const AuditRow &row)
{
    SettingsChange change{.objectId = row.entityId,
                          .when = row.when,
                          .source = SettingsChange::Source::Audit,
                          .by = row.userName};
    for (const AuditChange &part : row.changes)
        change.properties.append(part.property);
    return change;
}

} // namespace

AuditReader::AuditReader(Api api, Inventory &inventory, QObject *parent)
    : QObject(parent), m_api(api), m_inventory(inventory)
{
}

void AuditReader::read()
{
    if (m_isReading || m_isRefused)
        return;
    m_isReading = true;
    m_until = m_api.client().serverNow();
    lookFrom(0, {});
}

void AuditReader::lookFrom(std::size_t next, const QDateTime &oldest)
{
    const auto &users = m_inventory.users();
    const std::size_t end = std::min(users.size(), next + UsersATurn);
    QDateTime from = oldest;
    for (; next < end; ++next) {
        const QDateTime since = undecidedSince(m_inventory, users[next]);
        if (since.isValid() && (!from.isValid() || since < from))
            from = since;
    }
    if (next < users.size()) {
        QTimer::singleShot(0, this, [this, next, from] { lookFrom(next, from); });
        return;
    }
    if (!from.isValid())
        return finish();
    // The org keeps no more, and its clock and ours may differ a little.
    const QDateTime earliest = m_until.addDays(-AuditsApi::DaysOfRecent).addSecs(60);
    m_from =
        std::max(from.addMSecs(-2 * std::chrono::milliseconds(ChangeHistory::Tolerance).count()), earliest);
    m_upTo = m_until;
    m_callsLeft = MostCalls;
    readDay();
}

void AuditReader::readDay()
{
    const ChangeHistory &known = m_inventory.changes();
    if (known.auditedUntil().isValid() && m_upTo <= known.auditedUntil().addMSecs(-LagMs) &&
        m_upTo > known.auditedFrom())
        m_upTo = known.auditedFrom();
    if (m_upTo <= m_from)
        return finish();
    readPage(std::max(m_upTo.addMSecs(-DayMs), m_from), 1, 0);
}

void AuditReader::readPage(const QDateTime &from, int number, qint64 before)
{
    if (m_callsLeft-- == 0)
        return finish();
    m_asking =
        CallGuard(m_api.audits()
                      .recent({.from = from, .to = m_upTo}, number)
                      .onFinished(this, [this, from, number, before](const Result<Page<AuditRow>> &read) {
                          takePage(from, number, before, read);
                      }));
}

void AuditReader::takePage(const QDateTime &from, int number, qint64 before,
                           const Result<Page<AuditRow>> &read)
{
    if (!read) {
        m_isRefused = read.error().kind == Error::Kind::Forbidden;
        return finish();
    }
    std::vector<SettingsChange> changes;
    for (const AuditRow &row : read->rows)
        changes.push_back(changeOf(row));
    m_inventory.noteChanges(changes);
    const qint64 seen = before + read->entityCount;
    const bool isLast = read->entityCount == 0 || (read->pageCount && number >= *read->pageCount) ||
                        (read->total && seen >= *read->total);
    if (!isLast)
        return readPage(from, number + 1, seen);
    m_upTo = from;
    readDay();
}

void AuditReader::finish()
{
    const ChangeHistory &known = m_inventory.changes();
    if (m_upTo.isValid() && m_upTo < m_until) {
        // What was known before and joins on is kept.
        const bool joins = known.auditedFrom().isValid() && known.auditedUntil() >= m_upTo;
        m_inventory.noteAudited(joins ? std::min(known.auditedFrom(), m_upTo) : m_upTo, m_until);
    }
    m_upTo = {};
    m_isReading = false;
    Q_EMIT finished();
}

} // namespace Stationmaster
