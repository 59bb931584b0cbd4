// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/clientcredentials.h"
#include "orgsim/embeddedorg.h"
#include "provisioning/journal.h"
#include "transport/client.h"
#include "transport/httplog.h"
#include "ui/wizard/wizardhands.h"
#include "wizard/apilookup.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace Stationmaster::Test {

/// The wizard over the real client and executor, against an embedded org in this process. What came of it is
/// read from the org's own store.
class WizardRun : public testing::Test
{
protected:
    WizardRun();
    ~WizardRun() override;

    /// Starts the org and opens the wizard.
    void begin(OrgSim::OrgOptions options = smallOrg());
    static OrgSim::OrgOptions smallOrg();
    void open();

    QJsonObject control(const QByteArray &verb, const QString &path, const QJsonObject &body = {});
    QJsonObject state() { return control("GET", QStringLiteral("/_org/state")); }
    /// The objects of one type that are not deleted.
    std::vector<QJsonObject> stored(const QString &type);
    QJsonObject storedNamed(const QString &type, const QString &name);
    std::vector<QJsonObject> phonesOf(const QString &userId);
    /// An active person without a phone.
    QJsonObject somebodyWithoutPhone();
    void fault(const QJsonObject &rule);

    void fillNewBaseSettings(const QString &name);
    void fillPhone(const QJsonObject &user);
    /// Both pages and as far as the review.
    void fillBoth(const QString &profileName, const QJsonObject &user);
    bool apply();
    bool arrivesAt(ProvisioningWizard::Page page);

    std::unique_ptr<OrgSim::EmbeddedOrg> org;
    QString orgId;
    QNetworkAccessManager network;
    HttpLog log;
    std::unique_ptr<ClientCredentials> tokens;
    std::unique_ptr<Client> client;
    std::unique_ptr<Inventory> inventory;
    std::unique_ptr<ApiLookup> lookup;
    QTemporaryDir folder;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<ProvisioningWizard> wizard;
    std::unique_ptr<WizardHands> hands;
};

} // namespace Stationmaster::Test
