// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// How right a bulk run is about the time that the rest of it takes. Phones, as their default stations, are
// given to people of an embedded org under a rate limit:
//   bench_bulketa [ROWS] [CALLS] [SECONDS] [LATENCY_MS] [STATION_DELAY_MS]     CALLS in a window of SECONDS
// Prints one JSON line: what was foretold after a tenth, a quarter, half and three quarters of the rows, what
// it took, and how far off that was in percent of what it took.
#include "phonesforusers.h"

#include "bulk/bulkrunner.h"
#include "orgsim/orgthread.h"
#include "provisioning/journal.h"
#include "signin/session.h"
#include "transport/client.h"
#include "transport/ratebudget.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <limits>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

struct Told
{
    double share = 0; ///< of the rows that had ended
    qint64 at = 0;
    std::optional<std::chrono::milliseconds> left{};
};

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 60 * 60'000);
}

template <typename Row>
std::vector<Row> allOf(const PagedCall<Row> &call)
{
    std::vector<Row> rows;
    bool isOver = false;
    QObject context;
    call.onPage(&context,
                [&rows](const std::vector<Row> &page) { rows.insert(rows.end(), page.begin(), page.end()); });
    call.onFinished(&context, [&isOver](const Result<PageSummary> &) { isOver = true; });
    waitFor([&] { return isOver; });
    return rows;
}

PlannedRun plannedRun(const Session &session, int wanted)
{
    const Api api = session.api();
    return phonesForUsers(session.organization().id, allOf(api.users().all()), {},
                          allOf(api.sites().all()).front(), allOf(api.baseSettings().all()), wanted);
}

/// Null: could not be made.
std::unique_ptr<Session> signedIn(const QUrl &url, const OrgSim::OrgOptions &options)
{
    auto session = std::make_unique<Session>(ApiAccess{
        .apiUrl = url, .loginUrl = url, .clientId = options.clientId, .clientSecret = options.clientSecret});
    bool isSignedIn = false;
    QObject::connect(session.get(), &Session::signedIn, session.get(), [&isSignedIn] { isSignedIn = true; });
    session->signIn();
    waitFor([&] { return isSignedIn; });
    return session;
}

std::vector<Told> carryOut(const Session &session, Journal &journal, const QString &runId, int rows,
                           QElapsedTimer &clock)
{
    BulkRunner runner(
        session.api(), journal, [&session](int calls) { return session.client().budget().eta(calls); },
        [&session] { return session.client().budget().sent(); }, runId,
        {.mostCreates = std::numeric_limits<int>::max()});
    std::vector<Told> told;
    const std::vector<double> shares{0.1, 0.25, 0.5, 0.75};
    QObject::connect(&runner, &BulkRunner::changed, &runner, [&] {
        const int ended = runner.run().progress().done + runner.run().progress().failed;
        if (told.size() < shares.size() && ended >= shares[told.size()] * rows)
            told.push_back({.share = double(ended) / rows, .at = clock.elapsed(), .left = runner.left()});
    });
    clock.start();
    runner.start();
    waitFor([&] { return runner.run().state() == BulkRun::State::Finished; });
    return told;
}

int bench(const QStringList &arguments)
{
    const auto number = [&arguments](int index, int usual) {
        return arguments.size() > index ? arguments.at(index).toInt() : usual;
    };
    const int rows = number(1, 1000);
    const OrgSim::OrgOptions options{.users = rows * 6 / 5 + 50,
                                     .phones = 20,
                                     .sites = 2,
                                     .rateCount = number(2, 300),
                                     .rateSeconds = number(3, 60),
                                     .latencyMs = number(4, 120),
                                     .stationDelayMs = number(5, 0)};
    OrgSim::OrgThread org(options);
    QUrl url;
    QObject::connect(&org, &OrgSim::OrgThread::ready, &org, [&url](const QUrl &at) { url = at; });
    org.start();
    QTemporaryDir folder;
    auto journal = Journal::open(folder.path());
    if (!journal || !waitFor([&] { return !url.isEmpty(); }))
        return 1;
    const std::unique_ptr<Session> session = signedIn(url, options);
    PlannedRun run = plannedRun(*session, rows);
    const QString runId = run.head.id;
    bool isAdded = false;
    const auto adding = (*journal)->addRun(std::move(run));
    adding.onFinished(session.get(), [&isAdded](const Result<void> &) { isAdded = true; });
    waitFor([&] { return isAdded; });

    // How long a window is, is known once one has ended.
    QTest::qWait(options.rateSeconds * 1000 + 1500);
    (void)allOf(session->api().sites().all());
    QElapsedTimer clock;
    const std::vector<Told> told = carryOut(*session, **journal, runId, rows, clock);
    const qint64 took = clock.elapsed();
    QJsonArray shown;
    for (const Told &each : told) {
        const double real = double(took - each.at);
        QJsonObject one{{"share"_L1, each.share}, {"realS"_L1, real / 1000}};
        if (each.left) {
            const double foretold = double(each.left->count());
            one["foretoldS"_L1] = foretold / 1000;
            one["offPercent"_L1] = qRound((foretold - real) * 1000 / real) / 10.0;
        }
        shown.append(one);
    }
    const QJsonObject report{{"rows"_L1, rows}, {"tookS"_L1, double(took) / 1000}, {"told"_L1, shown}};
    QTextStream(stdout) << QJsonDocument(report).toJson(QJsonDocument::Compact) << Qt::endl;
    return told.size() == 4 ? 0 : 1;
}

} // namespace

} // namespace Stationmaster

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return Stationmaster::bench(QCoreApplication::arguments());
}
