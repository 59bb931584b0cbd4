// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinapp.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

SignInApp::SignInApp() : m_font(QApplication::font())
{
    beginOrg();
}

SignInApp::~SignInApp()
{
    app.reset();
    qApp->setStyleSheet({});
    QApplication::setPalette(QPalette());
    QApplication::setFont(m_font);
}

OrgSim::OrgOptions SignInApp::smallOrg()
{
    return {.users = 12, .phones = 6, .sites = 2, .rateCount = 100'000, .stationDelayMs = 30};
}

void SignInApp::beginOrg(const OrgSim::OrgOptions &options)
{
    org = std::make_unique<OrgSim::EmbeddedOrg>(options);
    ASSERT_TRUE(org->start()) << qPrintable(org->errorString());
}

Connection SignInApp::saved(const QString &name, Connection::Method method)
{
    Connection connection = Connection::make();
    connection.name = name;
    connection.hosts = Connection::Hosts::Gateway;
    connection.apiUrl = org->url();
    connection.loginUrl = org->url();
    connection.method = method;
    connection.clientId = org->options().clientId;
    connection.redirectPort = freePort();
    ConnectionStore store(folder.path());
    store.load();
    EXPECT_TRUE(store.save(connection).has_value());
    return connection;
}

void SignInApp::start(StartOptions options)
{
    if (options.dataDir.isEmpty())
        options.dataDir = folder.path();
    app = std::make_unique<Application>(options, Context{.openBrowser =
                                                             [this](const QUrl &url) {
                                                                 opened.append(url);
                                                                 return opens;
                                                             },
                                                         .keychain = &keychain,
                                                         .keychainTimeout = std::chrono::milliseconds(300)});
    app->start();
}

void SignInApp::startAs(const QString &connection, const QString &decision)
{
    start({.connectionName = connection});
    ASSERT_TRUE(waitForBrowser());
    decide(decision);
}

Browser::Page SignInApp::decide(const QString &decision)
{
    return browser.visit(Browser::link(browser.visit(opened.last()), decision));
}

bool SignInApp::waitForBrowser(int times)
{
    return QTest::qWaitFor([this, times] { return opened.size() == times; });
}

bool SignInApp::isIn()
{
    return QTest::qWaitFor([this] { return app->window().pageAt(6) && hands().shows(u"Overview"_s); });
}

bool SignInApp::isAtSignIn()
{
    return QTest::qWaitFor([this] { return hands().shows(u"Welcome to Stationmaster"_s); });
}

bool SignInApp::shows(const QString &part)
{
    return hands().waitFor(part);
}

QAction *SignInApp::fileAction(const QStringList &path)
{
    const QMenu *menu = app->window().fileMenu();
    for (const QString &part : path) {
        QAction *found = nullptr;
        for (QAction *each : menu->actions()) {
            if (each->text().remove(u'&') == part)
                found = each;
        }
        if (!found || !found->menu())
            return found;
        menu = found->menu();
    }
    return nullptr;
}

void SignInApp::killToken()
{
    EXPECT_TRUE(
        org->setFaults({QJsonObject{{u"kind"_s, u"401"_s}, {u"path"_s, u"/api/v2/users"_s}}}).isEmpty());
}

QJsonArray SignInApp::requests()
{
    QUrl url = org->url();
    url.setPath(u"/_org/log"_s);
    const QJsonDocument log = QJsonDocument::fromJson(browser.visit(url).body);
    return log.isArray() ? log.array() : log.object()[u"requests"_s].toArray();
}

} // namespace Stationmaster::Test
