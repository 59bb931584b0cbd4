// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/nowreader.h"
#include "unit/resources/embeddedfixture.h"

#include <QSignalSpy>
#include <QTest>

namespace Stationmaster::Test {

/// People of an org, as the lists tell of them.
class NowFixture : public EmbeddedFixture
{
protected:
    explicit NowFixture(const QString &permissions = QStringLiteral("*"), const OrgSim::OrgRules &rules = {})
        : EmbeddedFixture({.users = 60,
                           .phones = 40,
                           .sites = 3,
                           .rateCount = 1'000'000,
                           .stationDelayMs = 0,
                           .permissions = permissions,
                           .rules = rules})
    {
        for (const QJsonValue phone : stored(QStringLiteral("phones")))
            m_phones.append(phone.toObject());
    }

    UserDetails personOf(const QString &userId)
    {
        UserDetails person{.user = rowOfUser(Document(storedObject(QStringLiteral("users"), userId))),
                           .phonesComplete = true,
                           .stationsComplete = true};
        for (const QJsonObject &phone : m_phones) {
            if (phone[QLatin1StringView("webRtcUser")][QLatin1StringView("id")] == userId)
                person.phone = rowOfPhone(Document(phone));
        }
        if (person.phone)
            person.station = awaited(api().stations().get(person.phone->lineId)).value();
        return person;
    }
    QStringList userIds()
    {
        QStringList ids;
        for (const QJsonValue user : stored(QStringLiteral("users")))
            ids.append(user[QLatin1StringView("id")].toString());
        return ids;
    }
    QStringList signedIn()
    {
        return asked(QStringLiteral("state"))[QLatin1StringView("associatedStations")].toObject().keys();
    }
    QString deskStation() const
    {
        for (const QJsonObject &phone : m_phones) {
            if (!phone.contains(QLatin1StringView("webRtcUser")))
                return phone[QLatin1StringView("lines")][0][QLatin1StringView("id")].toString();
        }
        return {};
    }
    /// Signs somebody in on a station, or with an empty @p userId whoever is on it out.
    void signIn(const QString &stationId, const QString &userId)
    {
        edit({{QStringLiteral("type"), QStringLiteral("stations")},
              {QStringLiteral("id"), stationId},
              {QStringLiteral("set"), QJsonObject{{QStringLiteral("userId"), userId}}}});
    }
    void edit(const QJsonObject &what) { post(QStringLiteral("edit"), QJsonDocument(what)); }
    /// Instead of what the org would say.
    void answerInstead(const QString &path, const QJsonObject &body, int status = 200)
    {
        m_faults.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("status")},
                                    {QStringLiteral("path"), path},
                                    {QStringLiteral("status"), status},
                                    {QStringLiteral("times"), 100},
                                    {QStringLiteral("body"), body}});
        EXPECT_EQ(org.setFaults(m_faults), QString());
    }
    void answerAsUsual()
    {
        m_faults = {};
        EXPECT_EQ(org.setFaults(m_faults), QString());
    }
    int calls()
    {
        return static_cast<int>(asked(QStringLiteral("log"))[QLatin1StringView("requests")].toArray().size());
    }

    static bool isEnd(const NowReader &reader)
    {
        return QTest::qWaitFor([&reader] { return !reader.isReading(); }, 30'000);
    }
    /// Everything about the person, read to the end.
    const NowReading &readTo(NowReader &reader, const QString &userId)
    {
        reader.setPerson(userId);
        reader.read();
        EXPECT_TRUE(isEnd(reader));
        return reader.reading();
    }
    NowVerdict verdictOn(const QString &userId)
    {
        NowReader reader(api());
        return judgeNow(readTo(reader, userId).factsOf(personOf(userId))).verdict;
    }
    /// The first of the people for whom the verdict is this one.
    QString whoIs(NowVerdict verdict)
    {
        for (const QString &id : signedIn() + userIds()) {
            if (verdictOn(id) == verdict)
                return id;
        }
        ADD_FAILURE() << "nobody is " << static_cast<int>(verdict);
        return {};
    }

private:
    QList<QJsonObject> m_phones;
    QJsonArray m_faults;
};

} // namespace Stationmaster::Test
