// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// Reads every phone, person and station of an org, one list after the other, and keeps the rows:
//   bench_read URL      with the access token in $BENCH_TOKEN
// Prints what it read and what that cost as one JSON line.
#include "resources/api.h"
#include "support/faketokens.h"
#include "support/processfacts.h"
#include "transport/httplog.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTextStream>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

double processorMs()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto ms = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1000.0 + static_cast<double>(time.tv_usec) / 1000.0;
    };
    return ms(used.ru_utime) + ms(used.ru_stime);
}

class Reader : public QObject
{
public:
    Reader(const QUrl &url, const QByteArray &token)
        : m_tokens(token), m_client({.apiUrl = url}, m_network, m_tokens, m_log)
    {
        connect(&m_log, &HttpLog::recorded, this, [this] { ++m_calls; });
    }

    void start()
    {
        m_processor = processorMs();
        m_clock.start();
        read(u"phones"_s, m_phones, Api(m_client).phones().all(), [this] { readUsers(); });
    }

private:
    void readUsers()
    {
        read(u"users"_s, m_users, Api(m_client).users().all(), [this] { readStations(); });
    }
    void readStations()
    {
        read(u"stations"_s, m_stations, Api(m_client).stations().all(), [this] { report(); });
    }

    template <typename Row>
    void read(const QString &name, std::vector<Row> &rows, const PagedCall<Row> &call,
              std::function<void()> next)
    {
        const qint64 begin = m_clock.nsecsElapsed();
        call.onPage(this, [&rows](const std::vector<Row> &page) {
            rows.insert(rows.end(), page.begin(), page.end());
        });
        call.onFinished(this, [this, name, &rows, begin, next](const Result<PageSummary> &summary) {
            if (!summary || summary->truncated) {
                QTextStream(stderr) << name << ": " << (summary ? u"not whole"_s : summary.error().message)
                                    << Qt::endl;
                QCoreApplication::exit(1);
                return;
            }
            m_report[name] = static_cast<qint64>(rows.size());
            m_report[name + u"Ms"_s] = static_cast<double>(m_clock.nsecsElapsed() - begin) / 1e6;
            next();
        });
    }

    void report()
    {
        m_report[u"wallMs"_s] = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
        m_report[u"cpuMs"_s] = processorMs() - m_processor;
        m_report[u"calls"_s] = m_calls;
        m_report[u"peakKb"_s] = peakKb();
        QTextStream(stdout) << QJsonDocument(m_report).toJson(QJsonDocument::Compact) << Qt::endl;
        QCoreApplication::exit(0);
    }

    QNetworkAccessManager m_network;
    Test::FakeTokens m_tokens;
    HttpLog m_log;
    Client m_client;
    std::vector<PhoneRow> m_phones;
    std::vector<UserRow> m_users;
    std::vector<StationRow> m_stations;
    QElapsedTimer m_clock;
    double m_processor = 0;
    int m_calls = 0;
    QJsonObject m_report;
};

} // namespace

} // namespace Stationmaster

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        QTextStream(stderr) << "bench_read URL\n";
        return 2;
    }
    Stationmaster::Reader reader(QUrl(arguments.at(1)), qgetenv("BENCH_TOKEN"));
    reader.start();
    return QCoreApplication::exec();
}
