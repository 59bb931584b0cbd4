// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/routecheck.h"
#include "resources/api.h"
#include "resources/endpoint/gathered.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>

namespace Stationmaster {

/// What the calls of a site go through, as far as it could be read. Half a list is none.
struct RouteReading
{
    SiteRouting routing{};
    // Why a list is missing. Absent as well where the list was longer than is read.
    std::optional<Error> plansError{};
    std::optional<Error> routesError{};
    std::optional<Error> trunksError{};
    std::optional<Error> edgesError{};
    QDateTime asOf{}; ///< UTC; when the oldest of it was asked for
};

/// Reads number plans and outbound routes of a site, and the trunks and edges of the org. The latter two are
/// kept for a while, so that the next site costs two calls; and so is a refusal, which would be the same for
/// the next site.
class RouteReader : public QObject
{
    Q_OBJECT
public:
    enum class Freshness {
        Kept,
        Afresh, ///< of what is kept, nothing counts; what is on its way does
    };

    /// @p keptFor: how long the lists of the org, and refusals, are taken for true.
    explicit RouteReader(Api api, QObject *parent = nullptr,
                         std::chrono::milliseconds keptFor = std::chrono::minutes(5));

    /// Always succeeds, unless it is cancelled: what could not be read is said in the reading. The lists of
    /// the org are read to their end even when it is cancelled. Does not outlive the reader.
    Call<RouteReading> read(const QString &siteId, Freshness freshness = Freshness::Kept);

private:
    template <typename Row>
    struct OrgList
    {
        std::optional<Result<Gathered<Row>>> kept{}; ///< rows, or a refusal
        std::optional<Call<Gathered<Row>>> running{};
        QDateTime asked{};
        QElapsedTimer age{};
    };
    struct Refusal
    {
        std::optional<Error> error{};
        QElapsedTimer age{};
    };
    struct Reading;

    template <typename Row>
    Call<Gathered<Row>> listOf(OrgList<Row> &list, Freshness freshness,
                               const std::function<PagedCall<Row>()> &start);
    template <typename Rows>
    Call<Rows> siteListOf(Refusal &refusal, Freshness freshness, const std::function<Call<Rows>()> &start);
    bool isYoung(const QElapsedTimer &age) const;

    const Api m_api;
    const std::chrono::milliseconds m_keptFor;
    OrgList<TrunkRow> m_trunks;
    OrgList<EdgeRow> m_edges;
    Refusal m_plansRefusal; ///< a permission is missing, whatever the site
    Refusal m_routesRefusal;
};

} // namespace Stationmaster
