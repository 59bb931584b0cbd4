// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/pages.h"

#include <QJsonArray>

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

HttpResponse pageOf(const std::vector<QString> &ids, const ListQuery &query, const QString &path,
                    Envelope envelope, const std::function<QJsonObject(const QString &id)> &shown,
                    std::size_t limit)
{
    const auto all = static_cast<qsizetype>(ids.size());
    const auto total = static_cast<qsizetype>(std::min(ids.size(), limit));
    const qsizetype size = query.pageSize();
    const qsizetype first = (static_cast<qsizetype>(query.pageNumber()) - 1) * size;
    QJsonArray entities;
    for (qsizetype i = first; i < std::min(first + size, total); ++i)
        entities.append(shown(ids[static_cast<std::size_t>(query.isDescending() ? all - 1 - i : i)]));
    QJsonObject body{{u"entities"_s, entities}, {u"pageSize"_s, size}, {u"pageNumber"_s, query.pageNumber()}};
    if (envelope == Envelope::Bare)
        return json(body);
    const qsizetype pages = (total + size - 1) / size;
    const auto link = [&](qsizetype page) {
        return u"%1?pageSize=%2&pageNumber=%3"_s.arg(path).arg(size).arg(page);
    };
    body[u"total"_s] = total;
    if (envelope == Envelope::Whole)
        body[u"totalNumberOfEntities"_s] = total;
    body[u"pageCount"_s] = pages;
    body[u"firstUri"_s] = link(1);
    body[u"lastUri"_s] = link(std::max<qsizetype>(pages, 1));
    body[u"selfUri"_s] = link(query.pageNumber());
    if (query.pageNumber() < pages)
        body[u"nextUri"_s] = link(query.pageNumber() + 1);
    if (query.pageNumber() > 1)
        body[u"previousUri"_s] = link(query.pageNumber() - 1);
    return json(body);
}

} // namespace Stationmaster::OrgSim
