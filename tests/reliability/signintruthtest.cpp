// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// What the window says of people's clients, against what the embedded org alone knows: which values each of
// them has.
#include "inventory/auditreader.h"
#include "inventory/verdict.h"
#include "provisioning/changeplan.h"
#include "traps/trapfixture.h"

#include <QSignalSpy>

#include <map>
#include <random>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Judged = SignInEvidence::State;

/// What an org may keep to itself.
struct Secrecy
{
    const char *name;
    bool audits;          ///< may be read
    bool associatedDates; ///< of stations
    bool objectDates;     ///< in lists
    bool lineDatesApart;
    unsigned seed;
};

void PrintTo(const Secrecy &secrecy, std::ostream *out)
{
    *out << secrecy.name;
}

class SignInTruth : public TrapFixture, public testing::WithParamInterface<Secrecy>
{
protected:
    static constexpr int People = 1000;

    void SetUp() override
    {
        begin([](OrgSim::OrgOptions &org) {
            const Secrecy &secrecy = GetParam();
            org.users = People;
            org.phones = People;
            org.sites = 4;
            org.seed = secrecy.seed;
            if (!secrecy.audits)
                org.permissions = u"telephony:plugin:all directory:user:view"_s;
            org.rules.associatedDates = secrecy.associatedDates;
            org.rules.dates = secrecy.objectDates ? OrgSim::OrgRules::Dates::Everywhere
                                                  : OrgSim::OrgRules::Dates::SingleReads;
            org.rules.lineDatesApart = secrecy.lineDatesApart;
        });
        const QJsonObject store = state();
        for (const QJsonValue one : store[u"phones"_s].toArray()) {
            const QJsonObject phone = one.toObject();
            if (isWebRtc(phone) && !userOf(phone).isEmpty())
                phones.push_back(
                    {idOf(phone), lineOf(phone), userOf(phone), idOf(phone[u"phoneBaseSettings"_s])});
        }
        for (const QJsonValue base : store[u"phonebasesettings"_s].toArray()) {
            if (isWebRtc(base.toObject()))
                bases.push_back(idOf(base));
        }
        ASSERT_GT(phones.size(), 800U);
        ASSERT_GT(bases.size(), 2U);
    }

    struct PhoneOfTruth
    {
        QString id, line, user, base;
    };

    int any(int below) { return std::uniform_int_distribution<int>(0, below - 1)(random); }
    const PhoneOfTruth &anyPhone()
    {
        return phones[static_cast<std::size_t>(any(static_cast<int>(phones.size())))];
    }

    void pass(int seconds) { http("POST", u"/_org/clock"_s, {{u"shiftSeconds"_s, seconds}}); }
    QDateTime now()
    {
        return QDateTime::fromString(http("GET", u"/_org/clock"_s).body[u"now"_s].toString(),
                                     Qt::ISODateWithMs);
    }
    void signIn(const PhoneOfTruth &phone)
    {
        edit(u"stations"_s, phone.line, {{u"userId"_s, phone.user}});
        bound[phone.user] = now();
    }
    void signOut(const PhoneOfTruth &phone)
    {
        edit(u"stations"_s, phone.line, {{u"userId"_s, QString()}});
        bound.erase(phone.user);
    }

    /// Somebody changes @p path of an object, by the API as every admin does.
    void change(const QString &collection, const QString &id, const QString &path, const QJsonValue &value,
                bool needsSignIn)
    {
        const QString target = collection + u'/' + id;
        Document object(http("GET", target).body);
        ASSERT_TRUE(object.set(path, value));
        if (collection == Phones)
            object = preparedForPut(object);
        ASSERT_EQ(http("PUT", target, object.json()).status, 200) << path.toStdString();
        if (needsSignIn)
            changed[id] = now();
    }
    void changeASetting(const QString &collection, const QString &id)
    {
        const auto entry = [](const QString &map, const QString &key) {
            return QString(map + u'/' + key + u"/value/instance"_s);
        };
        switch (any(6)) {
        case 0:
            return change(collection, id, entry(u"properties"_s, u"phone_media_dscp"_s), any(64), true);
        case 1:
            return change(collection, id, entry(u"properties"_s, u"phone_sip_dscp"_s), any(64), true);
        case 2:
            return change(collection, id,
                          entry(u"lines/0/properties"_s, u"station_persistent_webrtc_enabled"_s), any(2) == 1,
                          true);
        case 3:
            return change(collection, id, entry(u"lines/0/properties"_s, u"station_persistent_timeout"_s),
                          60 + any(900), true);
        case 4:
            return change(collection, id, entry(u"properties"_s, keyOf(u"turn"_s)), any(2) == 1, true);
        default:
            return change(collection, id, entry(u"properties"_s, keyOf(u"helper"_s)), any(2) == 1, true);
        }
    }
    QString keyOf(const QString &part)
    {
        const QJsonObject properties =
            stored(u"phonebasesettings"_s, bases.front())[u"properties"_s].toObject();
        for (const QString &key : properties.keys()) {
            if (key.contains(part, Qt::CaseInsensitive))
                return key;
        }
        ADD_FAILURE() << "the org has no such key";
        return {};
    }

    void live()
    {
        // At first everybody signs in over some hours, most of the time on what is set then.
        for (const PhoneOfTruth &phone : phones) {
            if (any(10) > 0)
                signIn(phone);
            if (any(20) == 0)
                pass(30 + any(600));
        }
        for (int i = 0; i < 240; ++i) {
            pass(any(4) == 0 ? any(30) : 90 + any(3600));
            const PhoneOfTruth &phone = anyPhone();
            switch (any(12)) {
            case 0:
                changeASetting(Bases, bases[static_cast<std::size_t>(any(static_cast<int>(bases.size())))]);
                break;
            case 1:
                change(Bases, bases[static_cast<std::size_t>(any(static_cast<int>(bases.size())))], u"name"_s,
                       u"Renamed %1"_s.arg(i), false);
                break;
            case 2:
                changeASetting(Phones, phone.id);
                break;
            case 3:
                change(Phones, phone.id, u"name"_s, u"Renamed phone %1"_s.arg(i), false);
                break;
            case 4:
                signOut(phone);
                break;
            case 5:
                // Who is signed out has no page to load again, which is refused.
                (void)http("POST", u"/_org/edit"_s,
                           {{u"type"_s, u"clients"_s}, {u"id"_s, phone.user}, {u"reload"_s, true}});
                break;
            default:
                for (int n = any(12); n > 0; --n)
                    signIn(anyPhone());
            }
        }
    }

    /// What each person's client has, and what it would have had it just started.
    void learnTheTruth()
    {
        const QJsonObject has = state()[u"clients"_s].toObject();
        for (const PhoneOfTruth &phone : phones) {
            if (has.contains(phone.user))
                control({{u"type"_s, u"clients"_s}, {u"id"_s, phone.user}, {u"reload"_s, true}});
        }
        const QJsonObject would = state()[u"clients"_s].toObject();
        for (const PhoneOfTruth &phone : phones) {
            const QJsonValue taken = has[phone.user][u"taken"_s];
            if (!taken.isUndefined())
                hasOld[phone.user] = taken != would[phone.user][u"taken"_s];
        }
    }

    std::mt19937 random{GetParam().seed};
    std::vector<PhoneOfTruth> phones;
    std::vector<QString> bases;
    std::map<QString, QDateTime> bound;   ///< person → since when
    std::map<QString, QDateTime> changed; ///< object → when a setting of it last changed
    std::map<QString, bool> hasOld;       ///< person who is signed in → whether their client has old values
};

TEST_P(SignInTruth, NobodyWithOldValuesIsCalledUpToDateAndWhoNeedsItIsNamed)
{
    live();
    learnTheTruth();
    const Secrecy &secrecy = GetParam();
    Inventory &inventory = loadedInventory();
    AuditReader audit(api(), inventory);
    QSignalSpy read(&audit, &AuditReader::finished);
    audit.read();
    ASSERT_TRUE(!read.isEmpty() || read.wait(60'000));
    EXPECT_EQ(audit.isRefused(), !secrecy.audits && secrecy.associatedDates && secrecy.objectDates);

    std::map<Judged, int> told;
    int old = 0;
    int renamedOnly = 0;
    for (const PhoneOfTruth &phone : phones) {
        const UserRow *user = inventory.findUser(phone.user);
        const PhoneRow *row = inventory.findPhone(phone.id);
        ASSERT_TRUE(user && row);
        const UserReport report = reportOn(factsOf(inventory, *user, true));
        const SignInEvidence &evidence = report.signIn;
        ++told[evidence.state];
        const auto truth = hasOld.find(phone.user);
        const std::string who = user->name.toStdString();
        EXPECT_EQ(evidence.state == Judged::SignedOut, truth == hasOld.end()) << who;
        EXPECT_EQ(needsSignIn(report), evidence.state == Judged::MayBeOld) << who;
        if (truth == hasOld.end())
            continue;
        old += truth->second ? 1 : 0;
        // The org has people of whom it gives no date from the start.
        const bool isDated = user->associatedSince.isValid() && row->modified.isValid() &&
                             inventory.findBaseSettings(phone.base)->modified.isValid();
        EXPECT_FALSE(evidence.state == Judged::NotKnown && isDated) << who;
        EXPECT_FALSE(truth->second && evidence.state == Judged::HasNew) << who << " has old values";
        QDateTime last;
        for (const QString &object : {phone.id, phone.base}) {
            const auto when = changed.find(object);
            if (when != changed.end() && (!last.isValid() || when->second > last))
                last = when->second;
        }
        const auto since = bound.find(phone.user);
        const bool began = since != bound.end() && last.isValid() && since->second < last;
        if (began && secrecy.associatedDates && secrecy.objectDates) {
            EXPECT_EQ(evidence.state, Judged::MayBeOld) << who << " signed in before a change that needs it";
        }
        if (!secrecy.associatedDates || !secrecy.objectDates) {
            EXPECT_NE(evidence.state, Judged::HasNew) << who << ": a date is missing";
        }
        renamedOnly += evidence.state == Judged::HasNew && row->modified.isValid() &&
                               (row->modified > user->associatedSince ||
                                inventory.findBaseSettings(phone.base)->modified > user->associatedSince)
                           ? 1
                           : 0;
    }
    // The org has to have had something to tell.
    EXPECT_GT(old, 50);
    EXPECT_GT(told[Judged::SignedOut], 20);
    if (secrecy.associatedDates && secrecy.objectDates) {
        EXPECT_GT(told[Judged::MayBeOld], 50);
        EXPECT_GT(told[Judged::HasNew], 20);
        EXPECT_EQ(renamedOnly > 0, secrecy.audits) << "what the audit is for";
    } else {
        EXPECT_GT(told[Judged::NotKnown], 20);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Orgs, SignInTruth,
    testing::Values(Secrecy{"WithAudits", true, true, true, false, 1},
                    Secrecy{"WithAuditsAndDatesOfLinesApart", true, true, true, true, 2},
                    Secrecy{"WithoutAudits", false, true, true, false, 3},
                    Secrecy{"WithoutAuditsAndDatesOfLinesApart", false, true, true, true, 4},
                    Secrecy{"WithoutDatesOfSignIns", true, false, true, false, 5},
                    Secrecy{"WithoutDatesOfObjectsInLists", true, true, false, false, 6}),
    [](const auto &param) { return param.param.name; });

} // namespace
} // namespace Stationmaster::Test
