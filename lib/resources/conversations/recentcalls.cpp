// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/conversations/recentcalls.h"

#include <algorithm>

namespace Stationmaster {

namespace {

constexpr int CallsPage = 25;
constexpr int MostCallPages = 40; // of one span; a person does not have more calls than that

/// Whether a shorter span may be answered.
bool isAboutLength(const Error &error)
{
    return error.httpStatus == 400 || error.httpStatus == 413 || error.httpStatus == 502 ||
           error.httpStatus == 504 || error.kind == Error::Kind::TooLarge;
}

} // namespace

RecentCalls::RecentCalls(ConversationsApi api, Limits limits, QObject *parent)
    : QObject(parent), m_api(api), m_limits(limits)
{
}

Call<RecentCalls::Found> RecentCalls::find(const QString &userId, const QDateTime &now)
{
    m_promise.onCancel([this] { m_asking = CallGuard(); });
    m_userId = userId;
    m_to = now.toUTC();
    m_found.since = m_to;
    m_earliest = m_to.addMSecs(-std::chrono::milliseconds(m_limits.back).count());
    ask();
    return m_promise.call();
}

void RecentCalls::ask()
{
    const QDateTime from = std::max(m_earliest, m_to.addMSecs(-m_span.count()));
    const auto call = m_api.ofUser({.userId = m_userId, .from = from, .to = m_to}, m_page, CallsPage);
    m_asking = CallGuard(call);
    call.onFinished(this, [this](const Result<Page<CallRow>> &page) {
        if (page)
            take(*page);
        else
            refused(page.error());
    });
}

void RecentCalls::take(const Page<CallRow> &page)
{
    for (const CallRow &row : page.rows) {
        if (std::ranges::find(m_found.calls, row.id, &CallRow::id) == m_found.calls.end())
            m_found.calls.push_back(row);
    }
    const bool isEnough = std::ssize(m_found.calls) >= m_limits.calls;
    const bool isLast = page.entityCount < CallsPage || m_page >= MostCallPages;
    if (!isEnough && !isLast) {
        ++m_page;
        ask();
        return;
    }
    spanIsRead();
}

void RecentCalls::spanIsRead()
{
    const QDateTime from = std::max(m_earliest, m_to.addMSecs(-m_span.count()));
    std::ranges::stable_sort(m_found.calls, std::greater(), &CallRow::started);
    const bool isEnough = std::ssize(m_found.calls) >= m_limits.calls;
    if (isEnough)
        m_found.calls.resize(static_cast<std::size_t>(m_limits.calls));
    m_found.since = isEnough ? std::max(from, m_found.calls.back().started) : from;
    if (isEnough || from <= m_earliest) {
        m_promise.finish(std::move(m_found));
        return;
    }
    m_to = from;
    m_page = 1;
    if (m_mayGrow)
        m_span *= 2;
    ask();
}

void RecentCalls::refused(const Error &error)
{
    if (!isAboutLength(error) || m_span / 2 < m_limits.shortest) {
        m_promise.finish(fail(error));
        return;
    }
    m_mayGrow = false;
    m_span /= 2;
    m_page = 1;
    ask();
}

} // namespace Stationmaster
