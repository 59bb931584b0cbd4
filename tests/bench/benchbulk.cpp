// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// Gives phones, as their default stations, to people of an org who have none:
//   bench_bulk URL ROWS FOLDER     with the access token in $BENCH_TOKEN and the journal in FOLDER
// Prints what that took as one JSON line.
#include "phonesforusers.h"

#include "provisioning/bulk/bulkrun.h"
#include "support/faketokens.h"
#include "support/processfacts.h"
#include "transport/httplog.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSet>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// The longest time for which the event loop did not come round.
class StallWatch
{
public:
    StallWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_since.restart() - Interval); });
        m_since.start();
        m_timer.start(Interval);
    }
    qint64 longestMs() const { return m_longest; }

private:
    static constexpr int Interval = 5;
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

class Bench : public QObject
{
public:
    Bench(const QUrl &url, const QByteArray &token, int rows, std::unique_ptr<Journal> journal)
        : m_wanted(rows), m_journal(std::move(journal)), m_tokens(token),
          m_client({.apiUrl = url}, m_network, m_tokens, m_log)
    {
        connect(&m_log, &HttpLog::recorded, this, [this](const HttpRecord &record) {
            if (m_clock.isValid()) {
                m_callTimes.append(m_clock.elapsed());
                m_refused += record.status == 429 ? 1 : 0;
            }
        });
    }

    void start()
    {
        const Api api(m_client);
        api.organization().me().onFinished(this, [this](const Result<Organization> &org) {
            m_orgId = org->id;
            next();
        });
        read(m_sites, api.sites().all());
        read(m_baseSettings, api.baseSettings().all());
        read(m_phones, api.phones().all());
        read(m_users, api.users().all());
    }

private:
    template <typename Row>
    void read(std::vector<Row> &rows, const PagedCall<Row> &call)
    {
        call.onPage(this, [&rows](const std::vector<Row> &page) {
            rows.insert(rows.end(), page.begin(), page.end());
        });
        call.onFinished(this, [this](const Result<PageSummary> &) { next(); });
    }

    void next()
    {
        if (++m_read < 5)
            return;
        m_idleKb = residentKb();
        QElapsedTimer timer;
        timer.start();
        PlannedRun run = planned();
        m_report["planMs"_L1] = timer.elapsed();
        m_report["rows"_L1] = static_cast<qint64>(run.rows.size());
        m_runId = run.head.id;
        m_stalls.emplace(); // a window plans in a thread of its own
        timer.start();
        m_journal->addRun(std::move(run)).onFinished(this, [this, timer](const Result<void> &added) {
            m_report["addMs"_L1] = timer.elapsed();
            if (added)
                carryOut();
            else
                QCoreApplication::exit(1);
        });
    }

    PlannedRun planned() const
    {
        QSet<QString> owners;
        for (const PhoneRow &phone : m_phones)
            owners.insert(phone.userId);
        return phonesForUsers(m_orgId, m_users, owners, m_sites.front(), m_baseSettings, m_wanted);
    }

    void carryOut()
    {
        m_run = std::make_unique<BulkRun>(Api(m_client), *m_journal,
                                          BulkOptions{.executor = shortWaits(),
                                                      .mostCreates = m_wanted,
                                                      .firstRetry = std::chrono::milliseconds(200)});
        connect(m_run.get(), &BulkRun::stateChanged, this, [this] {
            if (m_run->state() == BulkRun::State::Finished || m_run->state() == BulkRun::State::Paused)
                report();
        });
        m_clock.start();
        m_run->start(m_runId);
    }

    /// This org is on the same machine, and carries nothing out late.
    static ExecutorOptions shortWaits()
    {
        using std::chrono::milliseconds;
        return {.stationPoll = milliseconds(50),
                .lookInterval = milliseconds(50),
                .lookDeadline = milliseconds(300),
                .lateWrites = milliseconds(500)};
    }

    void report()
    {
        const qint64 took = m_clock.elapsed();
        const BulkRun::Progress progress = m_run->progress();
        m_report["done"_L1] = progress.done;
        m_report["failed"_L1] = progress.failed + progress.inDoubt;
        m_report["skipped"_L1] = progress.skipped;
        m_report["wallMs"_L1] = took;
        m_report["callTimes"_L1] = m_callTimes;
        m_report["tooManyRequests"_L1] = m_refused;
        m_report["stallMs"_L1] = m_stalls->longestMs();
        m_report["grownKb"_L1] = peakKb() - m_idleKb;
        m_report["journalShare"_L1] =
            static_cast<double>(m_journal->timeSpent().count()) / 1e6 / static_cast<double>(took);
        QTextStream(stdout) << QJsonDocument(m_report).toJson(QJsonDocument::Compact) << Qt::endl;
        QCoreApplication::exit(m_run->state() == BulkRun::State::Finished ? 0 : 1);
    }

    const int m_wanted;
    QElapsedTimer m_clock;
    QJsonArray m_callTimes; ///< before what still makes calls when it goes
    int m_refused = 0;
    std::unique_ptr<Journal> m_journal;
    QNetworkAccessManager m_network;
    Test::FakeTokens m_tokens;
    HttpLog m_log;
    Client m_client;
    QString m_orgId;
    std::vector<SiteRow> m_sites;
    std::vector<BaseSettingsRow> m_baseSettings;
    std::vector<PhoneRow> m_phones;
    std::vector<UserRow> m_users;
    int m_read = 0;
    QString m_runId;
    qint64 m_idleKb = 0;
    std::optional<StallWatch> m_stalls;
    std::unique_ptr<BulkRun> m_run;
    QJsonObject m_report;
};

} // namespace

} // namespace Stationmaster

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        QTextStream(stderr) << "bench_bulk URL ROWS FOLDER\n";
        return 2;
    }
    auto journal = Stationmaster::Journal::open(arguments.at(3));
    if (!journal) {
        QTextStream(stderr) << journal.error().message << '\n';
        return 1;
    }
    Stationmaster::Bench bench(QUrl(arguments.at(1)), qgetenv("BENCH_TOKEN"), arguments.at(2).toInt(),
                               std::move(*journal));
    bench.start();
    return QCoreApplication::exec();
}
