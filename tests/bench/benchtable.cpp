// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// How long the window stands still for a table of the org: while pages come in, at each key of a filter, at
// a click on a header. Prints one line a case, with the longest and the 95th percentile in milliseconds.
#include "inventory/searchindex.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Stationmaster;

namespace {

constexpr int PageSize = 100;

using Rows = QHash<QString, QStringList>;

Rows someRows(int count)
{
    const QStringList first{u"Ana"_s,  u"Zoë"_s,      u"Müller"_s, u"李小龍"_s,
                            u"Owen"_s, u"Δημήτρης"_s, u"Nadia"_s};
    const QStringList last{u"Ångström"_s, u"Okafor"_s, u"García"_s, u"Schmidt"_s, u"王"_s, u"O’Neill"_s};
    const QStringList sites{u"Berlin"_s, u"Dublin – Customer Service"_s, u"São Paulo"_s, u"Virginia"_s};
    const QStringList profiles{u"Support_WebRTC_Standard"_s, u"Support_WebRTC_Remote"_s, u"Sales_WebRTC"_s};
    QRandomGenerator random(1);
    const auto one = [&random](const QStringList &of) { return of[random.bounded(of.size())]; };
    Rows rows;
    for (int i = 0; i < count; ++i) {
        const QString name = one(first) + u' ' + one(last) + u' ' + QString::number(random.bounded(count));
        rows.insert(u"id-%1"_s.arg(i),
                    {name, QString(name).replace(u' ', u'_') + u"_WebRTC"_s, one(sites), one(profiles),
                     u"Signed in"_s, u"Support"_s, u"person%1@example.com"_s.arg(i)});
    }
    return rows;
}

std::vector<TableColumn> columnsOf(const Rows &rows)
{
    std::vector<TableColumn> columns;
    for (int column = 0; column < 7; ++column)
        columns.push_back({.title = u"Column %1"_s.arg(column),
                           .text = [&rows, column](const QString &id) { return rows[id][column]; }});
    return columns;
}

class Watch
{
public:
    /// What @p act holds up, with the painting that follows from it.
    void measure(const std::function<void()> &act)
    {
        QElapsedTimer timer;
        timer.start();
        act();
        QCoreApplication::processEvents();
        m_times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    void print(const char *what, double bar)
    {
        std::sort(m_times.begin(), m_times.end());
        const double p95 = m_times[m_times.size() * 95 / 100];
        std::printf("%-34s %6zu times   longest %7.1f ms   p95 %7.1f ms   bar %5.0f ms\n", what,
                    m_times.size(), m_times.back(), p95, bar);
        m_times.clear();
    }

private:
    std::vector<double> m_times;
};

/// As many people as rows and a phone for each, found by the box for everything.
void benchSearch(const Rows &rows, Watch &watch)
{
    SearchIndex index;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        const QString name = row.value().value(0);
        index.put({0, row.key()}, {name, row.key() + u"@example.com"_s});
        index.put({1, row.key()}, {name + u"_WebRTC"_s});
    }
    for (const QString &typed : {u"ana 77"_s, u"schmidt"_s, u"person5 webrtc"_s, u"李小龍"_s, u"schimdt"_s}) {
        for (qsizetype length = 1; length <= typed.size(); ++length)
            watch.measure([&] { (void)index.find(typed.left(length), 30); });
    }
    watch.print("a key of the box for everything", 16);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Rows rows = someRows(argc > 1 ? QByteArray(argv[1]).toInt() : 100'000);
    DataTableModel model(columnsOf(rows));
    DataTable table(model, u"Rows"_s);
    table.resize(1200, 800);
    table.show();
    QCoreApplication::processEvents();

    Watch watch;
    const QStringList ids = rows.keys();
    for (qsizetype i = 0; i < ids.size(); i += PageSize)
        watch.measure([&] { model.upsert(ids.mid(i, PageSize)); });
    watch.print("a page comes in, sorted", 50);
    for (int column = 0; column < 7; ++column) {
        for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder})
            watch.measure([&] { table.sortByColumn(column, order); });
    }
    watch.print("sort", 100);
    for (const QString &typed : {u"ana 77"_s, u"schmidt"_s, u"person5 berlin"_s, u"李小龍"_s, u"zzz"_s}) {
        for (qsizetype length = 1; length <= typed.size(); ++length)
            watch.measure([&] { table.setFilter(typed.left(length)); });
        for (qsizetype length = typed.size() - 1; length >= 0; --length)
            watch.measure([&] { table.setFilter(typed.left(length)); });
    }
    watch.print("a key of the filter", 16);
    for (qsizetype i = 0; i < 200; ++i)
        watch.measure([&] { model.upsert({ids[i * 7]}); });
    watch.print("a row changes", 16);
    model.refreshAll();
    for (int i = 0; i < 200; ++i)
        watch.measure([] {});
    watch.print("every row changes", 50);
    benchSearch(rows, watch);
    return 0;
}
