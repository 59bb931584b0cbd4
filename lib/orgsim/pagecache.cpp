// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/pagecache.h"

#include <QSet>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

QByteArray keyOf(const HttpRequest &request, const QByteArray &token)
{
    return token + ' ' + request.target; // neither has a blank in it
}

} // namespace

bool PageCache::suits(const HttpRequest &request)
{
    static const QSet<QString> lists{u"/api/v2/telephony/providers/edges/phones"_s,
                                     u"/api/v2/telephony/providers/edges/phonebasesettings"_s,
                                     u"/api/v2/telephony/providers/edges/linebasesettings"_s,
                                     u"/api/v2/telephony/providers/edges/sites"_s,
                                     u"/api/v2/locations"_s,
                                     u"/api/v2/users"_s,
                                     u"/api/v2/stations"_s};
    return request.verb == "GET" && request.body.isEmpty() && !request.target.isEmpty() &&
           lists.contains(request.path);
}

std::optional<HttpResponse> PageCache::find(const HttpRequest &request, const QByteArray &token) const
{
    const auto found = m_pages.constFind(keyOf(request, token));
    return found == m_pages.cend() ? std::nullopt : std::optional<HttpResponse>({.body = *found});
}

void PageCache::keep(const HttpRequest &request, const QByteArray &token, const HttpResponse &page)
{
    if (page.status != 200 || !page.headers.isEmpty() || page.body.size() > MaxBytes)
        return;
    if (m_bytes + page.body.size() > MaxBytes)
        clear();
    m_pages.insert(keyOf(request, token), page.body);
    m_bytes += page.body.size();
}

void PageCache::clear()
{
    m_pages.clear();
    m_bytes = 0;
}

} // namespace Stationmaster::OrgSim
