// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/pages.h"

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
    if (envelope == Envelope::Whole)
        body[u"totalNumberOfEntities"_s] = total;
    if (envelope != Envelope::Countless) {
        body[u"total"_s] = total;
        body[u"pageCount"_s] = pages;
    }
    if (envelope == Envelope::Unlinked)
        return json(body);
    if (envelope != Envelope::Countless)
        body[u"lastUri"_s] = link(std::max<qsizetype>(pages, 1));
    body[u"firstUri"_s] = link(1);
    body[u"selfUri"_s] = link(query.pageNumber());
    if (query.pageNumber() < pages)
        body[u"nextUri"_s] = link(query.pageNumber() + 1);
    if (query.pageNumber() > 1)
        body[u"previousUri"_s] = link(query.pageNumber() - 1);
    return json(body);
}

QString cursorAt(qsizetype place)
{
    return QString::fromLatin1(QByteArray("@" + QByteArray::number(place))
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<qsizetype> placeIn(const QString &cursor)
{
    if (cursor.isEmpty())
        return 0;
    bool isPlace = false;
    const QByteArray text = QByteArray::fromBase64(cursor.toLatin1());
    const qsizetype place = text.mid(1).toLongLong(&isPlace);
    return isPlace && place >= 0 && text.startsWith('@') ? std::optional(place) : std::nullopt;
}

HttpResponse cursorPageOf(const std::vector<QString> &ids, const ListQuery &query, int largestPage,
                          const QString &path, const std::function<QJsonObject(const QString &id)> &shown)
{
    if (auto problem = query.problem(largestPage, {}))
        return *problem;
    const auto first = placeIn(query.first(u"after"_s));
    if (!first)
        return invalidQuery(u"after"_s, u"The cursor is not valid."_s);
    const qsizetype end = std::min<qsizetype>(*first + query.pageSize(), static_cast<qsizetype>(ids.size()));
    QJsonArray entities;
    for (qsizetype i = *first; i < end; ++i)
        entities.append(shown(ids[static_cast<std::size_t>(i)]));
    const QString link = u"%1?pageSize=%2"_s.arg(path).arg(query.pageSize());
    QJsonObject body{{u"entities"_s, entities}, {u"selfUri"_s, link}};
    if (end < static_cast<qsizetype>(ids.size()))
        body[u"nextUri"_s] = QString(link + u"&after="_s + cursorAt(end));
    return json(body);
}

} // namespace Stationmaster::OrgSim
