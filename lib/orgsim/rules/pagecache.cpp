// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/pagecache.h"

#include <QSet>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

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

std::optional<HttpResponse> PageCache::find(const HttpRequest &request) const
{
    const auto found = m_pages.constFind(request.target);
    return found == m_pages.cend() ? std::nullopt : std::optional<HttpResponse>({.body = *found});
}

void PageCache::keep(const HttpRequest &request, const HttpResponse &page)
{
    if (page.status != 200 || !page.headers.isEmpty() || page.body.size() > m_mostBytes)
        return;
    if (m_bytes + page.body.size() > m_mostBytes)
        clear();
    m_pages.insert(request.target, page.body);
    m_bytes += page.body.size();
}

void PageCache::clear()
{
    m_pages.clear();
    m_bytes = 0;
}

} // namespace Stationmaster::OrgSim
