// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/connectionstore.h"
#include "shell/mainwindow.h"
#include "startup/application.h"
#include "ui/signin/fakekeychain.h"
#include "ui/wizard/wizardhands.h"
#include "unit/auth/signinfixture.h"

#include <QTemporaryDir>

namespace Stationmaster::Test {

/// The whole program with an embedded org, a keychain of the test's, and a person whose browser is an HTTP
/// client.
class SignInApp : public testing::Test
{
protected:
    SignInApp();
    ~SignInApp() override;

    void beginOrg(const OrgSim::OrgOptions &options = smallOrg());
    static OrgSim::OrgOptions smallOrg();
    /// Saved where the program finds it; for the embedded org.
    Connection saved(const QString &name, Connection::Method method = Connection::Method::Browser);
    void start(StartOptions options = {});
    /// Starts with @p connection, and allows or denies in the browser.
    void startAs(const QString &connection, const QString &decision = u"Allow"_s);

    /// The person follows the link of the page that was opened last.
    Browser::Page decide(const QString &decision);
    bool waitForBrowser(int times = 1);
    /// Until the page of this title is shown in the rail.
    bool isIn();
    bool isAtSignIn();
    bool shows(const QString &part);
    bool press(const QString &label) { return hands().press(label); }
    /// In the window, or in the dialog of this type that is open over it.
    WizardHands hands() { return WizardHands(app->window()); }
    template <typename Dialog>
    Dialog *dialog()
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<Dialog *>(each); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    QAction *fileAction(const QStringList &path);
    /// The next call with the token that is in use is refused.
    void killToken();
    QJsonArray requests();

    QTemporaryDir folder;
    FakeKeychain keychain;
    std::unique_ptr<OrgSim::EmbeddedOrg> org;
    Browser browser;
    QList<QUrl> opened;
    bool opens = true;
    std::unique_ptr<Application> app;

private:
    QFont m_font;
};

} // namespace Stationmaster::Test
