// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/control/requestlog.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

/// JSON as JSON, anything else as text.
QJsonValue readableBody(const QByteArray &body)
{
    if (body.isEmpty())
        return QJsonValue::Null;
    const auto document = QJsonDocument::fromJson(body);
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QString::fromUtf8(body));
}

} // namespace

void RequestLog::add(const HttpRequest &request, const HttpResponse &answer, bool wasCarriedOut,
                     const QString &fault)
{
    const bool isSecret = request.path.startsWith(u"/oauth/"_s);
    const bool isWrite = request.verb != "GET" && request.verb != "HEAD";
    m_entries.push_back({.sequence = ++m_sequence,
                         .verb = request.verb,
                         .path = request.path,
                         .query = request.query.toString(QUrl::FullyEncoded),
                         .status = answer.status,
                         .committed = isWrite && wasCarriedOut && answer.status < 300,
                         .fault = fault,
                         .request = isSecret ? QByteArray() : request.body,
                         .answer = isSecret ? QByteArray() : answer.body});
    m_bodies += m_entries.back().request.size() + m_entries.back().answer.size();
    if (m_entries.size() > MaxEntries) {
        m_bodies -= m_entries.front().request.size() + m_entries.front().answer.size();
        m_entries.pop_front();
        m_firstWithBodies -= m_firstWithBodies > 0 ? 1 : 0;
    }
    dropBodies();
}

void RequestLog::dropBodies()
{
    while (m_bodies > MaxBodies && m_firstWithBodies < m_entries.size()) {
        Entry &oldest = m_entries[m_firstWithBodies++];
        m_bodies -= oldest.request.size() + oldest.answer.size();
        oldest.request.clear();
        oldest.answer.clear();
        oldest.hasBodies = false;
    }
}

QJsonObject RequestLog::toJson(int after) const
{
    QJsonArray requests;
    for (const Entry &entry : m_entries) {
        if (entry.sequence <= after)
            continue;
        requests.append(QJsonObject{{u"seq"_s, entry.sequence},
                                    {u"verb"_s, QString::fromLatin1(entry.verb)},
                                    {u"path"_s, entry.path},
                                    {u"query"_s, entry.query},
                                    {u"status"_s, entry.status},
                                    {u"committed"_s, entry.committed},
                                    {u"fault"_s, entry.fault},
                                    {u"hasBodies"_s, entry.hasBodies},
                                    {u"request"_s, readableBody(entry.request)},
                                    {u"answer"_s, readableBody(entry.answer)}});
    }
    return {{u"requests"_s, requests}};
}

} // namespace Stationmaster::OrgSim
