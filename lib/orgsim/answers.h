// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/httpmessage.h"

#include <QJsonObject>

namespace Stationmaster::OrgSim {

/// Answers in the shapes of API.md 3.1 and 3.3.
HttpResponse json(const QJsonValue &body, int status = 200);
HttpResponse failure(int status, const QString &code, const QString &message, const QString &field = {});
/// 400 with the field that is wrong.
HttpResponse invalid(const QString &field, const QString &message);
HttpResponse notFound(const QString &what, const QString &id);
HttpResponse missingPermission(const QString &permission);
/// The two ways in which the API refuses a version (API.md 3.2).
HttpResponse staleVersion(int sent, int current, int status);

/// The query of a list with the parameters that the API knows, wildcards in filters included.
class ListQuery
{
public:
    explicit ListQuery(const QUrlQuery &query);

    QString first(const QString &key) const;
    bool has(const QString &key) const;
    /// `expand=a&expand=b` and `expand=a,b` alike.
    bool lists(const QString &key, const QString &value) const;
    /// Whether a filter that was given matches one of the comma-separated patterns, without regard to case.
    bool matches(const QString &key, const QString &value) const;
    int pageSize() const { return m_pageSize; }
    int pageNumber() const { return m_pageNumber; }
    bool isDescending() const;
    /// Empty when the paging parameters are acceptable.
    QString problem(int largestPage) const;

private:
    QUrlQuery m_query;
    int m_pageSize = 25;
    int m_pageNumber = 1;
};

/// One page of the objects in @p all, in the envelope of API.md 3.1.
HttpResponse pageOf(const QList<QJsonObject> &all, const ListQuery &query, const QString &path, int largestPage);

} // namespace Stationmaster::OrgSim
