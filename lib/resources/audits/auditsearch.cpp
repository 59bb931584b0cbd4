// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/audits/auditsearch.h"

#include <algorithm>

namespace Stationmaster {

AuditSearch::AuditSearch(AuditsApi api, Waits waits, QObject *parent)
    : QObject(parent), m_api(api), m_waits(waits)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(waits.interval);
    m_looksLeft =
        static_cast<int>(waits.timeout / std::max(waits.interval, std::chrono::milliseconds(1))) + 1;
    connect(&m_timer, &QTimer::timeout, this, &AuditSearch::look);
}

Call<std::vector<AuditRow>> AuditSearch::find(const AuditQuery &query)
{
    m_promise.onCancel([this] {
        m_timer.stop();
        m_asking = CallGuard();
    });
    const auto call = m_api.start(query);
    m_asking = CallGuard(call);
    call.onFinished(this, [this](const Result<QString> &id) {
        if (!id) {
            giveUp(id.error());
            return;
        }
        m_queryId = *id;
        look();
    });
    return m_promise.call();
}

void AuditSearch::look()
{
    if (m_looksLeft-- <= 0) {
        giveUp({.kind = Error::Kind::Timeout});
        return;
    }
    const auto call = m_api.state(m_queryId);
    m_asking = CallGuard(call);
    call.onFinished(this, [this](const Result<AuditsApi::QueryState> &state) {
        if (!state)
            giveUp(state.error());
        else if (*state == AuditsApi::QueryState::Failed)
            giveUp({.kind = Error::Kind::Server});
        else if (*state == AuditsApi::QueryState::Succeeded)
            read();
        else
            m_timer.start();
    });
}

void AuditSearch::read()
{
    const auto results = m_api.results(m_queryId);
    m_asking = results;
    results.onPage(this, [this](const std::vector<AuditRow> &page) {
        m_rows.insert(m_rows.end(), page.begin(), page.end());
    });
    results.onFinished(this, [this](const Result<PageSummary> &summary) {
        if (summary)
            m_promise.finish(std::move(m_rows));
        else
            giveUp(summary.error());
    });
}

void AuditSearch::giveUp(const Error &error)
{
    m_promise.finish(fail(error));
}

} // namespace Stationmaster
