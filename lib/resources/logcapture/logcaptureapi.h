// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/logcapture/logcapture.h"
#include "transport/pager.h"
#include "transport/requestsender.h"

namespace Stationmaster {

/// /api/v2/diagnostics/logcapture/browser (HELPDESK.md 4); needs troubleshooting:logCapture:view, :add and
/// :delete, as said. Whether the person has to load their page anew first is not known [?].
class LogCaptureApi
{
public:
    static constexpr std::chrono::hours Longest{24};
    static constexpr int LargestPage = 200;

    explicit LogCaptureApi(RequestSender sender) : m_sender(std::move(sender)) {}

    /// Nothing where no capture is on: [?] 404, or an answer without anything in it. Needs :view.
    Call<std::optional<LogCapture>> of(const QString &userId) const;
    /// All that are on, or have ended and left logs. Needs :view.
    Call<std::vector<LogCapture>> all(bool includeEnded) const;
    /// @p until: at most Longest ahead. Called again, it moves the end. Needs :add.
    Call<LogCapture> start(const QString &userId, const QDateTime &until) const;
    /// Also where none is on. Needs :delete.
    Call<void> stop(const QString &userId) const;
    /// The newest lines first, of which the org gives a limited number; download() is the complete way.
    /// Needs :view.
    PagedCall<LogEntry> entries(const QString &userId, const QDateTime &from, const QDateTime &to) const;
    /// Has a file made; needs :add. Then look at download() until it has ended.
    Call<LogDownload> startDownload(const QString &userId, const QDateTime &from, const QDateTime &to) const;
    Call<LogDownload> download(const QString &jobId) const;

private:
    RequestSender m_sender;
};

} // namespace Stationmaster
