// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/requestrules.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

bool isAcceptableUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == "https"_L1)
        return true;
    return url.scheme() == "http"_L1 &&
           (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback());
}

Error unacceptableUrl(const QUrl &url, const QString &verbAndPath)
{
    const bool isPlain = url.scheme() == "http"_L1;
    return {.kind = Error::Kind::Tls,
            .code = isPlain ? u"stationmaster.plain.http"_s : QString(),
            .verbAndPath = verbAndPath,
            .host = url.host()};
}

bool isApiPath(const QString &path)
{
    if (!path.startsWith("/api/v2/"_L1) || path.contains(u'?') || path.contains(u'#') || path.contains(u'\\'))
        return false;
    const QStringList segments = path.split(u'/');
    return std::ranges::none_of(segments, [](const QString &segment) {
        const QString plain = QUrl::fromPercentEncoding(segment.toUtf8());
        return plain == "."_L1 || plain == ".."_L1;
    });
}

bool isAllowedReadOnly(const Request &request)
{
    if (request.verb == Verb::Get || request.verb == Verb::Head)
        return true;
    static constexpr QLatin1StringView readingPosts[] = {
        "/api/v2/users/search"_L1,
        "/api/v2/groups/search"_L1,
        "/api/v2/locations/search"_L1,
        "/api/v2/search"_L1,
        "/api/v2/telephony/providers/edges/sites/search"_L1,
        "/api/v2/analytics/conversations/details/query"_L1,
        "/api/v2/audits/query"_L1,
        "/api/v2/diagnostics/logcapture/browser/entries/query"_L1,
        "/api/v2/audits/query/realtime"_L1,
        "/api/v2/audits/query/realtime/related"_L1,
    };
    return request.verb == Verb::Post && request.readsOnly &&
           std::ranges::any_of(readingPosts, [&](QLatin1StringView path) { return request.path == path; });
}

QUrl requestUrl(const QUrl &apiUrl, const Request &request)
{
    QUrl url = apiUrl;
    url.setPath(request.path, QUrl::TolerantMode);
    if (!request.query.isEmpty()) {
        // A plus sign means itself here, but servers read a bare one as a space ("ana+test@example.com").
        QString query = request.query.toString(QUrl::FullyEncoded);
        url.setQuery(query.replace(u'+', "%2B"_L1), QUrl::StrictMode);
    }
    return url;
}

} // namespace Stationmaster
