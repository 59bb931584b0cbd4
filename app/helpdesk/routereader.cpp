// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/routereader.h"

namespace Stationmaster {

namespace {

constexpr int RouteLists = 4;

template <typename T>
bool isRefused(const Result<T> &result)
{
    return !result && result.error().kind == Error::Kind::Forbidden;
}

/// The whole list, or nothing and, where there is one, the reason.
template <typename Row>
void takeList(const Result<Gathered<Row>> &read, std::optional<std::vector<Row>> &rows,
              std::optional<Error> &error)
{
    if (!read)
        error = read.error();
    else if (read->isWhole)
        rows = read->rows;
}

} // namespace

struct RouteReader::Reading
{
    CallPromise<RouteReading> promise{};
    RouteReading read{};
    int pending = RouteLists;
    std::vector<CallGuard> calls{}; ///< those of the site alone

    void end()
    {
        if (--pending == 0)
            promise.finish(std::move(read));
    }
};

RouteReader::RouteReader(Api api, QObject *parent, std::chrono::milliseconds keptFor)
    : QObject(parent), m_api(std::move(api)), m_keptFor(keptFor)
{
}

Call<RouteReading> RouteReader::read(const QString &siteId, Freshness freshness)
{
    using Plans = std::vector<NumberPlanRow>;
    using Routes = std::vector<OutboundRouteRow>;
    const RoutingApi routing = m_api.routing();
    const auto reading = std::make_shared<Reading>();
    reading->promise.onCancel([reading] { reading->calls.clear(); });
    reading->calls.emplace_back(siteListOf<Plans>(m_plansRefusal, freshness, [&] {
                                    return routing.numberPlans(siteId);
                                }).onFinished(this, [reading](const Result<Plans> &read) {
        if (read) {
            reading->read.routing.plansComplete = read->size() < RoutingApi::MostNumberPlans;
            reading->read.routing.plans = *read;
        } else {
            reading->read.plansError = read.error();
        }
        reading->end();
    }));
    reading->calls.emplace_back(siteListOf<Routes>(m_routesRefusal, freshness, [&] {
                                    return routing.outboundRoutes(siteId);
                                }).onFinished(this, [reading](const Result<Routes> &read) {
        if (read)
            reading->read.routing.routes = *read;
        else
            reading->read.routesError = read.error();
        reading->end();
    }));
    listOf<TrunkRow>(m_trunks, freshness, [&] {
        return routing.externalTrunks();
    }).onFinished(this, [reading](const Result<Gathered<TrunkRow>> &read) {
        takeList(read, reading->read.routing.trunks, reading->read.trunksError);
        reading->end();
    });
    listOf<EdgeRow>(m_edges, freshness, [&] {
        return routing.edges();
    }).onFinished(this, [reading](const Result<Gathered<EdgeRow>> &read) {
        takeList(read, reading->read.routing.edges, reading->read.edgesError);
        reading->end();
    });
    reading->read.asOf = std::min(m_trunks.asked, m_edges.asked);
    return reading->promise.call();
}

template <typename Row>
Call<Gathered<Row>> RouteReader::listOf(OrgList<Row> &list, Freshness freshness,
                                        const std::function<PagedCall<Row>()> &start)
{
    if (list.running)
        return *list.running;
    if (list.kept && freshness == Freshness::Kept && isYoung(list.age))
        return finishedCall<Gathered<Row>>(*list.kept);
    list.asked = QDateTime::currentDateTimeUtc();
    list.age.start();
    list.running = gathered(this, start());
    list.running->onFinished(this, [&list](const Result<Gathered<Row>> &read) { // a member of the context
        list.running.reset();
        list.kept.reset();
        if (read || isRefused(read))
            list.kept = read;
    });
    return *list.running;
}

template <typename Rows>
Call<Rows> RouteReader::siteListOf(Refusal &refusal, Freshness freshness,
                                   const std::function<Call<Rows>()> &start)
{
    if (refusal.error && freshness == Freshness::Kept && isYoung(refusal.age))
        return finishedCall<Rows>(fail(*refusal.error));
    const Call<Rows> call = start();
    call.onFinished(this, [&refusal](const Result<Rows> &read) { // a member of the context
        refusal.error.reset();
        if (isRefused(read)) {
            refusal.error = read.error();
            refusal.age.start();
        }
    });
    return call;
}

bool RouteReader::isYoung(const QElapsedTimer &age) const
{
    return age.isValid() && age.elapsed() < m_keptFor.count();
}

} // namespace Stationmaster
