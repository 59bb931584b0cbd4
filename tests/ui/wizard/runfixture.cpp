// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/runfixture.h"

#include "support/awaited.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

WizardRun::WizardRun() = default;

WizardRun::~WizardRun()
{
    hands.reset();
    wizard.reset();
}

OrgSim::OrgOptions WizardRun::smallOrg()
{
    OrgSim::OrgOptions options;
    options.users = 12;
    options.phones = 8;
    options.sites = 3;
    options.stationDelayMs = 120;
    options.rateCount = 10'000;
    return options;
}

void WizardRun::begin(OrgSim::OrgOptions options)
{
    org = std::make_unique<OrgSim::EmbeddedOrg>(options);
    ASSERT_TRUE(org->start()) << qPrintable(org->errorString());
    tokens = std::make_unique<ClientCredentials>(org->url(), options.clientId, options.clientSecret, network);
    ClientOptions clientOptions;
    clientOptions.apiUrl = org->url();
    clientOptions.retry.base = std::chrono::milliseconds(10);
    clientOptions.retry.maxAttempts = 2;
    client = std::make_unique<Client>(clientOptions, network, *tokens, log);
    inventory = std::make_unique<Inventory>(Api(*client));
    lookup = std::make_unique<ApiLookup>(Api(*client), *inventory);
    auto opened = Journal::open(folder.path());
    ASSERT_TRUE(opened.has_value());
    journal = std::move(*opened);
    orgId = state()["organization"_L1]["id"_L1].toString();
    open();
}

void WizardRun::open()
{
    const auto makeExecutor = [this] {
        ExecutorOptions options;
        options.stationPoll = std::chrono::milliseconds(40);
        options.deleteRetry = std::chrono::milliseconds(40);
        return std::make_unique<Executor>(Api(*client), *journal, options);
    };
    wizard = std::make_unique<ProvisioningWizard>(*lookup, makeExecutor, orgId);
    hands = std::make_unique<WizardHands>(*wizard);
    wizard->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(wizard.get()));
    ASSERT_TRUE(QTest::qWaitFor([this] { return hands->canPress(u"Next: Phone"_s); }));
}

QJsonObject WizardRun::control(const QByteArray &verb, const QString &path, const QJsonObject &body)
{
    QUrl url = org->url();
    url.setPath(path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(
        network.sendCustomRequest(request, verb, QJsonDocument(body).toJson(QJsonDocument::Compact)));
    EXPECT_TRUE(QTest::qWaitFor([&] { return reply->isFinished(); }));
    EXPECT_EQ(reply->error(), QNetworkReply::NoError) << qPrintable(path);
    return QJsonDocument::fromJson(reply->readAll()).object();
}

std::vector<QJsonObject> WizardRun::stored(const QString &type)
{
    std::vector<QJsonObject> objects;
    const QJsonArray all = state()[type].toArray();
    for (const auto &value : all) {
        if (value.toObject()["state"_L1].toString() != "deleted"_L1)
            objects.push_back(value.toObject());
    }
    return objects;
}

QJsonObject WizardRun::storedNamed(const QString &type, const QString &name)
{
    for (const QJsonObject &object : stored(type)) {
        if (object["name"_L1].toString() == name)
            return object;
    }
    return {};
}

std::vector<QJsonObject> WizardRun::phonesOf(const QString &userId)
{
    std::vector<QJsonObject> phones = stored(u"phones"_s);
    std::erase_if(phones,
                  [&](const QJsonObject &phone) { return phone["webRtcUser"_L1]["id"_L1] != userId; });
    return phones;
}

QJsonObject WizardRun::somebodyWithoutPhone()
{
    for (const QJsonObject &user : stored(u"users"_s)) {
        if (user["state"_L1] == "active"_L1 && phonesOf(user["id"_L1].toString()).empty())
            return user;
    }
    return {};
}

void WizardRun::fault(const QJsonObject &rule)
{
    EXPECT_EQ(org->setFaults({rule}), QString());
}

void WizardRun::fillNewBaseSettings(const QString &name)
{
    ASSERT_TRUE(hands->press(u"Create new base settings"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] { return hands->canPress(u"Next: Phone"_s); }));
    hands->type(u"Base Settings Name"_s, name);
    ASSERT_TRUE(hands->press(u"Persistent Connection"_s));
    hands->type(u"Persistent Connection Timeout"_s, u"900"_s);
    hands->type(u"Transport DSCP Value"_s, u"0x1A"_s);
    hands->type(u"Media DSCP Value"_s, u"af41"_s);
    ASSERT_TRUE(hands->press(u"Next: Phone"_s));
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::PhoneStep)) << qPrintable(hands->allText());
}

void WizardRun::fillPhone(const QJsonObject &user)
{
    const QString name = user["name"_L1].toString();
    hands->typeOn(u"User"_s, user["email"_L1].toString());
    ASSERT_TRUE(QTest::qWaitFor([&] { return hands->rows(u"Matching people"_s).contains(name); }));
    hands->chooseRow(u"Matching people"_s, name);
    ASSERT_TRUE(QTest::qWaitFor([this] { return hands->find(u"Site"_s)->isEnabled(); }));
    auto *site = qobject_cast<QComboBox *>(hands->find(u"Site"_s));
    if (site->currentIndex() < 0)
        site->setCurrentIndex(0);
    ASSERT_TRUE(hands->press(u"Next: Review"_s));
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::ReviewStep)) << qPrintable(hands->allText());
}

void WizardRun::fillBoth(const QString &profileName, const QJsonObject &user)
{
    ASSERT_FALSE(user.isEmpty());
    ASSERT_NO_FATAL_FAILURE(fillNewBaseSettings(profileName));
    ASSERT_NO_FATAL_FAILURE(fillPhone(user));
}

bool WizardRun::apply()
{
    if (wizard->currentId() != ProvisioningWizard::ReviewStep || !wizard->nextButton()->isEnabled())
        return false;
    QTest::mouseClick(wizard->nextButton(), Qt::LeftButton);
    return true;
}

bool WizardRun::arrivesAt(ProvisioningWizard::Page page)
{
    return QTest::qWaitFor([&] { return wizard->currentId() == page; }, 30'000);
}

} // namespace Stationmaster::Test
