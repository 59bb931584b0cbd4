// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/conversations/conversationsapi.h"

#include <QObject>

namespace Stationmaster {

/// The newest calls of one person. Looks back in spans that grow while they bring too few calls, and that are
/// halved where the org finds one too long [?] (HELPDESK.md 12). Abandoned with its owner.
class RecentCalls : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        int calls = 10;                    ///< enough
        std::chrono::hours back{14 * 24};  ///< and no further than that
        std::chrono::minutes shortest{60}; ///< span; where that is refused, so is the search
    };
    struct Found
    {
        std::vector<CallRow> calls{}; ///< newest first, each once; with a token that is scoped to agents some
                                      ///< may be missing
        QDateTime since{};            ///< UTC; there is no other call since then
    };

    explicit RecentCalls(ConversationsApi api, QObject *parent = nullptr) : RecentCalls(api, Limits(), parent)
    {
    }
    RecentCalls(ConversationsApi api, Limits limits, QObject *parent = nullptr);

    /// To be called once. @p now: by the org's clock.
    Call<Found> find(const QString &userId, const QDateTime &now);

private:
    void ask();
    void take(const Page<CallRow> &page);
    void spanIsRead();
    void refused(const Error &error);

    ConversationsApi m_api;
    Limits m_limits;
    QString m_userId;
    QDateTime m_earliest;
    QDateTime m_to; ///< of the span that is asked for
    std::chrono::milliseconds m_span{std::chrono::hours(24)};
    int m_page = 1;
    bool m_mayGrow = true;
    CallGuard m_asking;
    Found m_found;
    CallPromise<Found> m_promise;
};

} // namespace Stationmaster
