// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/sites/sitesapi.h"

#include "resources/directory/directoryapi.h"
#include "resources/endpoint/chained.h"
#include "resources/endpoint/concatenated.h"
#include "resources/endpoint/endpoint.h"
#include "resources/json/readpage.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

const auto SitesPath = "/api/v2/telephony/providers/edges/sites"_L1;

template <bool Managed>
bool readSiteThatIs(const JsonView &entity, StringPool &pool, SiteRow &row)
{
    return readSiteRow(entity, pool, row) && row.managed == Managed;
}

} // namespace

PagedCall<SiteRow> SitesApi::all() const
{
    // What a list without `managed` holds is not said. Each answer is checked again, since a server that does
    // not know the filter answers with every site both times.
    const auto thatAre = [sender = m_sender](bool managed) -> StartWalk<SiteRow> {
        PageWalk walk{.first = {.path = SitesPath, .priority = Priority::Background}};
        Endpoint::addParameter(walk.first, u"managed"_s, managed ? u"true"_s : u"false"_s);
        const ReadRow<SiteRow> read = managed ? readSiteThatIs<true> : readSiteThatIs<false>;
        return [sender, walk, read] { return walkPages<SiteRow>(sender, walk, pageDecoder<SiteRow>(read)); };
    };
    return concatenated<SiteRow>({thatAre(false), thatAre(true)});
}

Call<Document> SitesApi::get(const QString &id) const
{
    return Endpoint::get(m_sender, SitesPath, id);
}

Call<Document> SitesApi::update(const Document &site) const
{
    const QString location = site.at(u"location/id"_s).toString();
    if (location.isEmpty() || site.id().isEmpty() || site.at(u"location/emergencyNumber"_s).isObject())
        return Endpoint::update(m_sender, SitesPath, siteForPut(site));
    return chained<Document, Document>(
        DirectoryApi(m_sender).location(location),
        [sender = m_sender, body = siteForPut(site)](const Result<Document> &read) {
            const bool isUnreadable = !read && (read.error().kind == Error::Kind::Forbidden ||
                                                read.error().kind == Error::Kind::NotFound);
            if (!read && !isUnreadable)
                return finishedCall<Document>(fail(read.error())); // nothing has been sent
            Document whole = body;
            const QJsonValue number = read ? read->at(u"emergencyNumber"_s) : QJsonValue();
            if (number.isObject())
                whole.set(u"location/emergencyNumber"_s, number);
            return Endpoint::update(sender, SitesPath, whole);
        });
}

} // namespace Stationmaster
