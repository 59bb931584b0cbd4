// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/http/httpmessage.h"

#include <QJsonObject>

#include <deque>

namespace Stationmaster::OrgSim {

/// Every request with its answer, oldest first, for GET /_org/log. Bodies are kept as they are and read when
/// the log is asked for; the oldest bodies go first when there are too many. Nothing of the login host's
/// bodies, and no header, is kept.
class RequestLog
{
public:
    static constexpr qsizetype MaxBodies = 96 * 1024 * 1024; ///< bytes of all bodies together
    static constexpr std::size_t MaxEntries = 200'000;

    struct Entry
    {
        int sequence = 0;
        QByteArray verb{};
        QString path{};
        QString query{};
        int status = 0;
        bool committed = false; ///< a write that was carried out
        QString fault{};
        QByteArray request{};
        QByteArray answer{};
        bool hasBodies = true;
    };
    /// @p wasCarriedOut: whether the org acted on the request, whatever became of the answer.
    void add(const HttpRequest &request, const HttpResponse &answer, bool wasCarriedOut,
             const QString &fault);
    /// {"requests": [...]} with those after the sequence number @p after.
    QJsonObject toJson(int after) const;

private:
    void dropBodies();

    std::deque<Entry> m_entries;
    qsizetype m_bodies = 0;
    std::size_t m_firstWithBodies = 0;
    int m_sequence = 0;
};

} // namespace Stationmaster::OrgSim
