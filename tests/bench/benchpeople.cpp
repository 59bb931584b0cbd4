// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// How long it takes to read a list of people and to match it with a large org. Prints one line a case, in
// milliseconds. Arguments: lines of the list, users of the org, lines to find near people for.
#include "provisioning/peoplelist/peoplelist.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace Stationmaster;

namespace {

QString idOf(int user)
{
    return u"0f3a8c1e-1111-4222-8333-%1"_s.arg(user, 12, 16, QChar(u'0'));
}

std::vector<UserRow> someUsers(int count)
{
    const QStringList first{u"Ana"_s, u"Zoë"_s, u"Jürgen"_s, u"Owen"_s, u"Δημήτρης"_s, u"Nadia"_s};
    const QStringList last{u"Ångström"_s, u"Okafor"_s, u"García"_s, u"Schmidt"_s, u"O’Neill"_s};
    const QString letters = u"abcdefghijklmnopqrstuvwxyz"_s;
    QRandomGenerator random(1);
    std::vector<UserRow> users;
    for (int i = 0; i < count; ++i) {
        UserRow &user = users.emplace_back();
        QString middle;
        for (int number = i; number > 0; number /= 26)
            middle += letters[number % 26];
        user.id = idOf(i);
        user.name =
            first[random.bounded(first.size())] + u' ' + middle + u' ' + last[random.bounded(last.size())];
        user.email = u"Person%1@example.com"_s.arg(i);
        user.state = u"active"_s;
    }
    return users;
}

/// A third by name, a third by address, a third by both; every tenth is nobody's.
QByteArray someList(const std::vector<UserRow> &users, int lines)
{
    QByteArray csv("Name;E-mail;Site;Base Settings;Phone Name\r\n");
    QRandomGenerator random(2);
    for (int i = 0; i < lines; ++i) {
        const UserRow &user = users[static_cast<std::size_t>(random.bounded(static_cast<int>(users.size())))];
        const QString slip = i % 10 == 0 ? u"x"_s : QString();
        const QString name = i % 3 == 1 ? QString() : user.name + slip;
        const QString email = i % 3 == 0 ? QString() : slip + user.email.toUpper();
        csv += (name + u';' + email + u";Berlin;Standard;\""_s + user.name + u"_WebRTC\"\r\n"_s).toUtf8();
    }
    return csv;
}

void measure(const char *what, const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    std::printf("%-40s %8.1f ms\n", what, double(timer.nsecsElapsed()) / 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    const int lines = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const int people = argc > 2 ? QByteArray(argv[2]).toInt() : 110'000;
    const int nearLines = argc > 3 ? QByteArray(argv[3]).toInt() : 100;
    const std::vector<UserRow> users = someUsers(people);
    const QByteArray csv = someList(users, lines);
    SiteRow site;
    site.id = u"s1"_s;
    site.name = u"Berlin"_s;
    BaseSettingsRow settings;
    settings.id = u"b1"_s;
    settings.name = u"Standard"_s;
    settings.modelId = QStringView(WebRtcModelId).toString();

    TextTable::Reading reading;
    PeopleListColumns columns;
    std::shared_ptr<const PeopleIndex> index;
    measure("read the text", [&] { reading = TextTable::fromBytes(csv); });
    if (!reading.table)
        return 1;
    const auto table = std::make_shared<const TextTable>(std::move(*reading.table));
    measure("find its columns", [&] { columns = PeopleListColumns::detect(*table); });
    measure("index the org",
            [&] { index = std::make_shared<PeopleIndex>(users, std::vector{site}, std::vector{settings}); });
    PeopleList list(index, table, columns);
    measure("match every line", [&] {
        while (list.matchMore(1000)) {
        }
    });
    const QByteArray near = "near people for " + QByteArray::number(nearLines) + " lines";
    measure(near.constData(), [&] {
        for (int line = 0; line < nearLines; ++line)
            (void)list.candidatesFor(line * 10);
    });
    const PeopleListTotals &totals = list.totals();
    std::printf("%d lines: %d matched, %d not found, %d doubled, %d others\n", totals.lines(), totals.matched,
                totals.notFound, totals.doubled, totals.ambiguous + totals.contradicting);
    return 0;
}
