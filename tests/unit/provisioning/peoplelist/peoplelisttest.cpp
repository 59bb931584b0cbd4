// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/peoplelist/peoplelist.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using LineState = PeopleListLine::State;
using PlaceState = PeopleIndex::Find;

UserRow user(const QString &id, const QString &name, const QString &email, const QString &state = u"active"_s)
{
    UserRow row;
    row.id = id;
    row.name = name;
    row.email = email;
    row.state = state;
    return row;
}

BaseSettingsRow baseSettings(const QString &id, const QString &name, const QString &model)
{
    BaseSettingsRow row;
    row.id = id;
    row.name = name;
    row.modelId = model;
    return row;
}

std::shared_ptr<const PeopleIndex> smallIndex()
{
    const QString webRtc = QStringView(WebRtcModelId).toString();
    SiteRow berlin;
    berlin.id = u"site-1"_s;
    berlin.name = u"Berlin"_s;
    SiteRow dublin = berlin;
    dublin.id = u"site-2"_s;
    dublin.name = u"Dublin"_s;
    SiteRow otherDublin = dublin;
    otherDublin.id = u"site-3"_s;
    return std::make_shared<PeopleIndex>(
        std::vector<UserRow>{
            user(u"u-ana"_s, u"Ana Berg"_s, u"Ana.Berg@example.com"_s),
            user(u"u-bo"_s, u"Bo Lind"_s, u"bo@example.com"_s),
            user(u"u-cy1"_s, u"Cy Young"_s, u"cy@example.com"_s, u"inactive"_s),
            user(u"u-cy2"_s, u"cy young"_s, u"cy2@example.com"_s),
            user(u"u-ang"_s, u"Zoë Ångström"_s, u"zoe@example.com"_s),
            user(u"u-gone"_s, u"Gone Away"_s, u"gone@example.com"_s, u"deleted"_s),
            user(u"u-oneil"_s, u"O’Neill, Owen"_s, u"owen.o'neill@example.com"_s),
        },
        std::vector<SiteRow>{berlin, dublin, otherDublin},
        std::vector<BaseSettingsRow>{baseSettings(u"base-1"_s, u"Support_WebRTC"_s, webRtc),
                                     baseSettings(u"base-2"_s, u"Desk phone"_s, u"polycom"_s)});
}

PeopleList listOf(const QString &text, const std::shared_ptr<const PeopleIndex> &index = smallIndex())
{
    const auto table = TextTable::fromBytes(text.toUtf8()).table;
    EXPECT_TRUE(table) << qPrintable(text);
    auto shared = std::make_shared<const TextTable>(table.value_or(TextTable()));
    return PeopleList::matched(index, shared, PeopleListColumns::detect(*shared));
}

QString stateName(LineState state)
{
    switch (state) {
    case LineState::Matched:
        return u"matched"_s;
    case LineState::NotFound:
        return u"not found"_s;
    case LineState::Ambiguous:
        return u"ambiguous"_s;
    case LineState::Doubled:
        return u"doubled"_s;
    case LineState::Contradicting:
        return u"contradicting"_s;
    case LineState::LeftOut:
        break;
    }
    return u"left out"_s;
}

/// "2 matched u-ana", "3 doubled u-ana of 0".
QStringList described(const PeopleList &list)
{
    QStringList lines;
    int counted = 0;
    for (const PeopleListLine &line : list.lines()) {
        ++counted;
        QString text = QString::number(line.line) + u' ' + stateName(line.state);
        if (!line.userId.isEmpty())
            text += u' ' + line.userId;
        if (line.sameAs >= 0)
            text += u" of "_s + QString::number(line.sameAs);
        lines.append(text);
    }
    EXPECT_EQ(list.totals().lines(), counted) << "every line is counted once";
    return lines;
}

PeopleListLine lineOf(const QString &text)
{
    const PeopleList list = listOf(text);
    EXPECT_EQ(list.lines().size(), 1u) << qPrintable(text);
    return list.lines().empty() ? PeopleListLine() : list.lines().front();
}

} // namespace

TEST(PeopleList, MatchesByIdAddressAndName)
{
    EXPECT_EQ(described(listOf(u"User ID;E-mail;Name\n"
                               "U-ANA;;\n"
                               ";BO@Example.com  ;\n"
                               ";;zoë  ångström\n"
                               ";;Owen O’Neill\n"
                               ";;Nobody Known\n"
                               ";gone@example.com;\n"_s)),
              QStringList({u"2 matched u-ana"_s, u"3 matched u-bo"_s, u"4 matched u-ang"_s,
                           u"5 matched u-oneil"_s, u"6 not found"_s, u"7 not found"_s}));
}

TEST(PeopleList, ReadsPastedText)
{
    EXPECT_EQ(
        described(listOf(u"Ana Berg <ana.berg@EXAMPLE.com>  \n\nmailto:bo@example.com\n  Zoë Ångström\t\n"
                         "<'owen.o'neill@example.com'>\nu-cy2\nmailto:cy@example.com?subject=x\n"_s)),
        QStringList({u"1 matched u-ana"_s, u"3 matched u-bo"_s, u"4 matched u-ang"_s, u"5 matched u-oneil"_s,
                     u"6 matched u-cy2"_s, u"7 matched u-cy1"_s}));
    const QStringList three{u"1 matched u-ana"_s, u"1 matched u-bo"_s, u"1 matched u-ang"_s};
    EXPECT_EQ(described(listOf(u"ana.berg@example.com; bo@example.com; zoe@example.com;"_s)), three);
    EXPECT_EQ(described(listOf(u"ana.berg@example.com,bo@example.com,zoe@example.com"_s)), three);
    EXPECT_EQ(
        described(listOf(u"Berg, Ana <ana.berg@example.com>; Lind, Bo <bo@example.com>; zoe@example.com"_s)),
        three);
    EXPECT_EQ(described(listOf(u"Ana Berg, Bo Lind, Zoë Ångström"_s)), three);
}

TEST(PeopleList, LastNameFirstIsTheSamePerson)
{
    EXPECT_EQ(described(listOf(u"Berg, Ana\nLind, Bo"_s)),
              QStringList({u"1 matched u-ana"_s, u"2 matched u-bo"_s}))
        << "two columns by its comma";
    EXPECT_EQ(described(listOf(u"Name;Site\nBerg, Ana;\nÅngström, Zoë;"_s)),
              QStringList({u"2 matched u-ana"_s, u"3 matched u-ang"_s}));
    EXPECT_EQ(described(listOf(u"Name;Vorname\nBerg;Ana\nO’Neill;Owen"_s)),
              QStringList({u"2 matched u-ana"_s, u"3 matched u-oneil"_s}));
    EXPECT_EQ(described(listOf(u"Berg, Ana <ana.berg@example.com>"_s)), QStringList{u"1 matched u-ana"_s});
    EXPECT_FALSE(lineOf(u"Berg, Ana <ana.berg@example.com>"_s).nameDiffers);
}

TEST(PeopleList, SeveralWithTheNameAreAmbiguousAndAnAddressDecides)
{
    const PeopleList list =
        listOf(u"Name;E-mail\nCy Young;\nCy Young;CY2@example.com\nCY YOUNG;new@example.com"_s);
    EXPECT_EQ(described(list), QStringList({u"2 ambiguous"_s, u"3 matched u-cy2"_s, u"4 ambiguous"_s}));
    EXPECT_EQ(list.candidatesFor(0), QStringList({u"u-cy2"_s, u"u-cy1"_s})) << "who is active comes first";
    EXPECT_FALSE(list.lines()[1].nameDiffers);
}

TEST(PeopleList, SaysWhatDiffersThoughThePersonIsFound)
{
    const PeopleListLine married = lineOf(u"Name;E-mail\nAna Lund;ana.berg@example.com"_s);
    EXPECT_EQ(married.userId, u"u-ana"_s);
    EXPECT_TRUE(married.nameDiffers);
    EXPECT_FALSE(married.emailDiffers);
    EXPECT_FALSE(lineOf(u"Name;E-mail\nberg,  ANA;ana.berg@example.com"_s).nameDiffers);
    EXPECT_FALSE(lineOf(u"Name;E-mail\n;ana.berg@example.com"_s).nameDiffers);

    const PeopleListLine moved = lineOf(u"Name;E-mail\nAna Berg;ana@elsewhere.com"_s);
    EXPECT_EQ(moved.userId, u"u-ana"_s);
    EXPECT_TRUE(moved.emailDiffers);
    EXPECT_FALSE(moved.nameDiffers);

    const PeopleListLine other = lineOf(u"User ID;Name\n0f3a8c1e-1111-4222-8333-0123456789ab;Ana Berg"_s);
    EXPECT_EQ(other.userId, u"u-ana"_s);
    EXPECT_TRUE(other.idDiffers);
}

TEST(PeopleList, ALineOfTwoPeopleContradictsItself)
{
    for (const QString &text :
         {u"Name;E-mail\nBo Lind;ana.berg@example.com"_s, u"User ID;E-mail\nu-ana;bo@example.com"_s,
          u"User ID;Name\nu-ana;Bo Lind"_s, u"Name;E-mail\nCy Young;ana.berg@example.com"_s,
          u"E-mail;Mail\nana.berg@example.com;bo@example.com"_s}) {
        const PeopleList list = listOf(text);
        EXPECT_EQ(described(list), QStringList{u"2 contradicting"_s}) << qPrintable(text);
        EXPECT_EQ(list.candidatesFor(0).value(0), u"u-ana"_s) << qPrintable(text);
        EXPECT_GT(list.candidatesFor(0).size(), 1) << qPrintable(text);
    }
}

TEST(PeopleList, TheSamePersonTwiceIsDoubled)
{
    EXPECT_EQ(described(listOf(u"Ana Berg\nana.berg@example.com\nBo Lind\nu-ana\n"_s)),
              QStringList({u"1 matched u-ana"_s, u"2 doubled u-ana of 0"_s, u"3 matched u-bo"_s,
                           u"4 doubled u-ana of 0"_s}));
}

TEST(PeopleList, FindsSiteAndBaseSettings)
{
    const PeopleList list = listOf(u"Name;Site;Base Settings;Phone Name\n"
                                   "Ana Berg;BERLIN;support_webrtc;Ana's phone\n"
                                   "Bo Lind;SITE-2;BASE-1;\n"
                                   "Zoë Ångström;dublin;Desk phone;\n"
                                   "Cy Young;Paris;;\n"_s);
    ASSERT_EQ(list.lines().size(), 4u);
    const auto &lines = list.lines();
    EXPECT_EQ(lines[0].siteState, PlaceState::Found);
    EXPECT_EQ(lines[0].siteId, u"site-1"_s);
    EXPECT_EQ(lines[0].baseSettingsId, u"base-1"_s);
    EXPECT_EQ(lines[0].phoneName, u"Ana's phone"_s);
    EXPECT_EQ(lines[1].siteId, u"site-2"_s);
    EXPECT_EQ(lines[1].baseSettingsId, u"base-1"_s);
    EXPECT_EQ(lines[2].siteState, PlaceState::Ambiguous);
    EXPECT_TRUE(lines[2].siteId.isEmpty());
    EXPECT_EQ(lines[2].baseSettingsState, PlaceState::NotFound) << "of another phone";
    EXPECT_EQ(lines[3].siteState, PlaceState::NotFound);
    EXPECT_EQ(lines[3].site, u"Paris"_s);
    EXPECT_EQ(lines[3].baseSettingsState, PlaceState::NotGiven);
}

TEST(PeopleList, SaysWhatALineIsCalledInIt)
{
    EXPECT_EQ(lineOf(u"Name;E-mail\n Ana Berg ;Ana@x.com"_s).text, u"Ana Berg <Ana@x.com>"_s);
    EXPECT_EQ(lineOf(u"Vorname;Nachname\nAna;Berg"_s).text, u"Ana Berg"_s);
    EXPECT_EQ(lineOf(u"mailto:ana@x.com"_s).text, u"ana@x.com"_s);
    EXPECT_EQ(lineOf(u"User ID;Name\nu-ana;"_s).text, u"u-ana"_s);
}

TEST(PeopleList, LeavesOutBlankLinesAndNoOthers)
{
    EXPECT_EQ(described(listOf(u"Name;Site;Note\nAna Berg;;\n;;\n;;only a note\n;Berlin;\n"_s)),
              QStringList({u"2 matched u-ana"_s, u"5 not found"_s}))
        << "a line that wants something is not dropped silently";
    EXPECT_TRUE(listOf(u"Name;E-mail"_s).lines().empty());
}

TEST(PeopleList, KnowsTheApostropheOfOurOwnFiles)
{
    const auto index = std::make_shared<PeopleIndex>(
        std::vector<UserRow>{user(u"u1"_s, u"=Odd Name"_s, u""_s), user(u"u2"_s, u"'t Hart"_s, u""_s)},
        std::vector<SiteRow>(), std::vector<BaseSettingsRow>());
    EXPECT_EQ(described(listOf(u"User\n'=Odd Name\n't Hart"_s, index)),
              QStringList({u"2 matched u1"_s, u"3 matched u2"_s}));
}

TEST(PeopleList, NearPeopleAreOfferedAndNeverTaken)
{
    const auto nearest = [](const QString &text) {
        const PeopleList list = listOf(text);
        EXPECT_EQ(list.totals().notFound, list.totals().lines()) << qPrintable(text);
        return list.candidatesFor(0).value(0);
    };
    EXPECT_EQ(nearest(u"Zoe Angstrom"_s), u"u-ang"_s) << "accents";
    EXPECT_EQ(nearest(u"Berg Ana"_s), u"u-ana"_s) << "swapped";
    EXPECT_EQ(nearest(u"Anna Berg"_s), u"u-ana"_s) << "a letter too many";
    EXPECT_EQ(nearest(u"Ana Bregg"_s), u"u-ana"_s) << "two slips";
    EXPECT_EQ(nearest(u"Annette Berg"_s), u"u-ana"_s) << "last name and first letter";
    EXPECT_EQ(nearest(u"Ana Maria Berg"_s), u"u-ana"_s);
    EXPECT_EQ(nearest(u"Name;Site\nBerg;Berlin"_s), u"u-ana"_s) << "the last name alone";
    EXPECT_EQ(nearest(u"ana.berg@elsewhere.com"_s), u"u-ana"_s);
    EXPECT_EQ(nearest(u"ana.brg@example.com"_s), u"u-ana"_s);
    EXPECT_EQ(nearest(u"aberg@elsewhere.com"_s), u"u-ana"_s);
    EXPECT_EQ(nearest(u"Xavier Quill"_s), QString());
    EXPECT_TRUE(listOf(u"Xavier Quill"_s).candidatesFor(7).isEmpty());
}

TEST(PeopleList, OffersTenAtMostTheNearestFirst)
{
    std::vector<UserRow> users;
    for (int i = 0; i < 30; ++i)
        users.push_back(user(u"u%1"_s.arg(i), u"Anton%1 Berg"_s.arg(i), u""_s));
    users.push_back(user(u"near"_s, u"Anna Berg"_s, u""_s));
    const auto index =
        std::make_shared<PeopleIndex>(users, std::vector<SiteRow>(), std::vector<BaseSettingsRow>());
    const QStringList candidates = listOf(u"Ana Berg"_s, index).candidatesFor(0);
    EXPECT_EQ(candidates.size(), PeopleList::MostCandidates);
    EXPECT_EQ(candidates.value(0), u"near"_s);
}

TEST(PeopleList, SettlingAnEarlierLineDoublesALaterOne)
{
    PeopleList list = listOf(u"Somebody Else\nAna Berg\nu-ana\nBo Lind"_s);
    EXPECT_TRUE(list.settle(0, u"U-ANA"_s));
    EXPECT_EQ(described(list), QStringList({u"1 matched u-ana"_s, u"2 doubled u-ana of 0"_s,
                                            u"3 doubled u-ana of 0"_s, u"4 matched u-bo"_s}));
    EXPECT_TRUE(list.lines()[0].isSettled);
    EXPECT_FALSE(list.lines()[1].isSettled);

    EXPECT_TRUE(list.settle(0, u"u-bo"_s));
    EXPECT_EQ(described(list), QStringList({u"1 matched u-bo"_s, u"2 matched u-ana"_s,
                                            u"3 doubled u-ana of 1"_s, u"4 doubled u-bo of 0"_s}));

    list.leaveOut(1);
    EXPECT_EQ(described(list), QStringList({u"1 matched u-bo"_s, u"2 left out"_s, u"3 matched u-ana"_s,
                                            u"4 doubled u-bo of 0"_s}));
    list.takeBack(0);
    list.takeBack(1);
    EXPECT_EQ(described(list), QStringList({u"1 not found"_s, u"2 matched u-ana"_s, u"3 doubled u-ana of 1"_s,
                                            u"4 matched u-bo"_s}));
    EXPECT_FALSE(list.lines()[0].isSettled);
}

TEST(PeopleList, SettlesForNobodyWhoIsNotThere)
{
    PeopleList list = listOf(u"Ana Berg\nNobody Known"_s);
    const auto before = list.lines();
    EXPECT_FALSE(list.settle(1, u"u-gone"_s));
    EXPECT_FALSE(list.settle(1, QString()));
    EXPECT_FALSE(list.settle(2, u"u-ana"_s));
    EXPECT_FALSE(list.settle(-1, u"u-ana"_s));
    list.leaveOut(2);
    list.takeBack(-1);
    EXPECT_EQ(list.lines(), before);
}

TEST(PeopleList, InPortionsIsTheSameAsAtOnce)
{
    for (const QString &text : {u"Name;E-mail\nAna Berg;\n;bo@example.com\n\nAna Berg;\nCy Young;\nNobody;"_s,
                                u"ana.berg@example.com;bo@example.com;ana.berg@example.com;x@y.zz"_s}) {
        const PeopleList whole = listOf(text);
        const auto table = std::make_shared<const TextTable>(*TextTable::fromBytes(text.toUtf8()).table);
        PeopleList portions(smallIndex(), table, PeopleListColumns::detect(*table));
        EXPECT_TRUE(portions.lines().empty());
        int turns = 1;
        while (portions.matchMore(1))
            ++turns;
        EXPECT_GT(turns, 3);
        EXPECT_TRUE(portions.isComplete());
        EXPECT_EQ(portions.lines(), whole.lines());
        EXPECT_EQ(portions.totals(), whole.totals());
    }
}

/// Whatever a person does in whatever order, the first line of each user is theirs and the counts are right.
TEST(PeopleList, KeepsItsOrderWhateverIsDone)
{
    PeopleList list =
        listOf(u"Ana Berg\nBo Lind\nAna Berg\nCy Young\nNobody\nu-cy2\nBo Lind\nZoë Ångström"_s);
    const QStringList ids{u"u-ana"_s, u"u-bo"_s, u"u-cy1"_s, u"u-cy2"_s, u"u-ang"_s};
    QRandomGenerator random(7);
    const int lines = static_cast<int>(list.lines().size());
    for (int turn = 0; turn < 2000; ++turn) {
        const int line = random.bounded(lines);
        switch (random.bounded(3)) {
        case 0:
            EXPECT_TRUE(list.settle(line, ids[random.bounded(ids.size())]));
            break;
        case 1:
            list.leaveOut(line);
            break;
        default:
            list.takeBack(line);
        }
        PeopleListTotals counted;
        QHash<QString, int> firsts;
        for (int i = 0; i < lines; ++i) {
            const PeopleListLine &now = list.lines()[static_cast<std::size_t>(i)];
            const bool hasUser = now.state == LineState::Matched || now.state == LineState::Doubled;
            ASSERT_EQ(hasUser, !now.userId.isEmpty());
            if (hasUser) {
                const int first = firsts.value(now.userId, i);
                firsts.insert(now.userId, first);
                ASSERT_EQ(now.state, first == i ? LineState::Matched : LineState::Doubled);
                ASSERT_EQ(now.sameAs, first == i ? -1 : first);
            }
            counted.matched += now.state == LineState::Matched;
            counted.doubled += now.state == LineState::Doubled;
            counted.leftOut += now.state == LineState::LeftOut;
            counted.notFound += now.state == LineState::NotFound;
            counted.ambiguous += now.state == LineState::Ambiguous;
            counted.contradicting += now.state == LineState::Contradicting;
        }
        ASSERT_EQ(list.totals(), counted);
    }
}

/// The same person in every line: what a line costs must not grow with those before it.
TEST(PeopleList, ManyLinesOfOnePersonAreQuick)
{
    const auto table = TextTable::fromBytes(QByteArray("Ana Berg\n").repeated(100'000)).table;
    ASSERT_TRUE(table);
    const auto shared = std::make_shared<const TextTable>(*table);
    QElapsedTimer timer;
    timer.start();
    const PeopleList list = PeopleList::matched(smallIndex(), shared, PeopleListColumns::detect(*shared));
    EXPECT_EQ(list.totals(), (PeopleListTotals{.matched = 1, .doubled = 99'999}));
    EXPECT_LT(timer.elapsed(), 10'000);
}

/// Files that are no list at all, and that what looks for the end of something at each place would never end
/// with.
TEST(PeopleList, OddTextsAreQuick)
{
    const QByteArray odd(4'000'000, '@');
    for (const QByteArray &text :
         {odd, QByteArray(odd).replace("@", "a@"), QByteArray("word;").repeated(100'000),
          QByteArray("a@b.de ").repeated(300'000), QByteArray("\"\"").repeated(2'000'000)}) {
        QElapsedTimer timer;
        timer.start();
        const auto table = TextTable::fromBytes(text).table;
        ASSERT_TRUE(table);
        const auto shared = std::make_shared<const TextTable>(*table);
        const PeopleList list = PeopleList::matched(smallIndex(), shared, PeopleListColumns::detect(*shared));
        (void)list.candidatesFor(0);
        EXPECT_LT(timer.elapsed(), 10'000) << text.left(10).constData();
    }
}

TEST(PeopleList, KeepsWhatItReadsFromApart)
{
    PeopleList list = listOf(u"Ana Berg\nBo Lind"_s);
    const PeopleList copy = list;
    list.leaveOut(0);
    EXPECT_EQ(copy.lines()[0].state, LineState::Matched) << "a value";
    EXPECT_EQ(copy.totals().matched, 2);
}

} // namespace Stationmaster
