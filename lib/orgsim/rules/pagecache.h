// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/http/httpmessage.h"

#include <optional>

namespace Stationmaster::OrgSim {

/// Pages of lists that were asked for before, until anything in the store changes. A page belongs to the
/// whole target, its query included: nothing else may have a say in an answer that is kept here, so answers
/// to people, who hold permissions of their own, are not. Whoever changes the store, or lets time change it,
/// calls clear().
class PageCache
{
public:
    /// @p mostBytes: of all pages; beyond, it begins anew. The usual bound holds every list of 100,000 phones
    /// and people as two clients ask for them.
    explicit PageCache(qsizetype mostBytes = 640 * 1024 * 1024) : m_mostBytes(mostBytes) {}

    /// Whether answers to this request may be kept: GET of a list that follows from the store alone.
    static bool suits(const HttpRequest &request);

    std::optional<HttpResponse> find(const HttpRequest &request) const;
    /// Keeps a page that was found; others are not kept. Headers are not, either.
    void keep(const HttpRequest &request, const HttpResponse &page);
    void clear();

private:
    QHash<QByteArray, QByteArray> m_pages;
    qsizetype m_mostBytes;
    qsizetype m_bytes = 0;
};

} // namespace Stationmaster::OrgSim
