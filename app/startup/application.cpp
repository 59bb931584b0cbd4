// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "startup/application_p.h"

#include "presentation/banner.h"
#include "presentation/problemtext.h"
#include "startup/anotherwindow.h"
#include "startup/localsettings.h"
#include "transport/httplog.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>
#include <QTextStream>

namespace Stationmaster {

using namespace Qt::StringLiterals;

namespace {

QString userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace

Application::Application(StartOptions options, Surroundings surroundings)
{
    QCoreApplication::setApplicationName(u"stationmaster"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(STATIONMASTER_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Stationmaster"_s);
    QGuiApplication::setDesktopFileName(u"io.github.stationmaster.Stationmaster"_s);
    d = std::make_unique<Private>(std::move(options), std::move(surroundings));
    QGuiApplication::setWindowIcon(QIcon(u":/icons/stationmaster.svg"_s));
}

Application::~Application()
{
    // The pages borrow from the workspace's inventory and the journal.
    d->tour.reset();
    d->again.reset();
    d->window.clearPages();
    d->workspace.reset();
}

MainWindow &Application::window() const
{
    return d->window;
}

void Application::start()
{
    openTrace();
    TemporaryFolder::removeLeftBehind();
    makeConnections();
    d->window.show();
    d->trace.add(u"window"_s);
    connectAsAsked();
}

void Application::openTrace()
{
    if (!d->options.traceFile.isEmpty() && !d->trace.open(d->options.traceFile))
        QTextStream(stderr) << tr("The trace cannot be written to “%1”.").arg(d->options.traceFile) << u'\n';
    d->trace.add(u"start"_s, {{u"version"_s, QCoreApplication::applicationVersion()}});
}

/// Of the org that is being signed in to: what the demo leaves behind goes with the program.
void Application::openLocalState()
{
    const bool isPassing = d->demo && d->options.dataDir.isEmpty();
    const QString folder = isPassing ? d->temporary.path() : !d->options.dataDir.isEmpty() ? d->options.dataDir : userFolder();
    if (folder == d->folder)
        return;
    d->folder = folder;
    d->settings = openLocalSettings(folder);
    d->snapshots = std::make_unique<SnapshotStore>(folder);
}

void Application::makeConnections()
{
    const QString folder = d->options.dataDir.isEmpty() ? userFolder() : d->options.dataDir;
    KeychainBackend *keychain = d->surroundings.keychain;
    d->connections = std::make_unique<Connections>(folder, keychain ? *keychain : d->keychain, d->window);
    d->connections->setKeychainTimeout(d->surroundings.keychainPatience);
    d->menu = std::make_unique<ConnectionMenu>(d->window, *d->connections);
    connect(d->connections.get(), &Connections::ready, this, &Application::signIn);
    connect(d->connections.get(), &Connections::asking, this, [this](const QString &name) {
        if (d->page)
            d->page->showWaiting(tr("Asking the keychain for the client secret of “%1”…").arg(name),
                                 tr("If it asks you to unlock it, answer there."));
    });
    connect(d->connections.get(), &Connections::dropped, this, [this] {
        if (d->page)
            d->page->showList();
    });
    connect(d->menu.get(), &ConnectionMenu::connectionRequested, this, &Application::signInAgainAs);
    connect(d->menu.get(), &ConnectionMenu::listRequested, this, &Application::leave);
    connect(d->menu.get(), &ConnectionMenu::signOutRequested, this, &Application::signOut);
    connect(d->menu.get(), &ConnectionMenu::windowRequested, this, [this](const QString &profileName) {
        if (AnotherWindow::open(d->options, profileName))
            return;
        auto *banner = new Banner(Theme::Tone::Problem, tr("Another window could not be opened. Start the program again by hand."));
        connect(banner->addAction(tr("Close")), &QPushButton::clicked, banner, [this, banner] { d->window.removeBanner(banner); });
        d->window.showBanner(banner);
    });
}

void Application::connectAsAsked()
{
    if (d->options.demo) {
        startDemo();
        return;
    }
    if (d->options.connection) {
        signIn(*d->options.connection);
        return;
    }
    showPage();
    if (d->options.profile.isEmpty())
        return;
    if (const Profile *profile = d->connections->named(d->options.profile))
        signInAgainAs(profile->id);
    else
        d->page->showProblem({.what = tr("There is no connection “%1”.").arg(d->options.profile),
                              .next = tr("Choose one of the list, or make a new one.")},
                             false, false);
}

void Application::startDemo()
{
    d->connection = {};
    d->window.setOrg(tr("Embedded org"), tr("starting…"), false);
    if (d->page)
        d->page->showWaiting(tr("Starting the demo org…"));
    // Everything that the window offers can be tried in the demo.
    OrgSim::OrgOptions org = d->options.demoOrg;
    org.permissions += u" telephony:settings:view telephony:settings:edit telephony:station:disassociate "
                       "telephony:otherStationAssociation:edit"_s;
    d->demo = std::make_unique<OrgSim::OrgThread>(org);
    connect(d->demo.get(), &OrgSim::OrgThread::ready, this, [this](const QUrl &url) {
        signIn({.apiUrl = url,
                .loginUrl = url,
                .clientId = d->options.demoOrg.clientId,
                .clientSecret = d->options.demoOrg.clientSecret,
                .place = tr("demo org on this computer"),
                .name = tr("the demo org")});
    });
    connect(d->demo.get(), &OrgSim::OrgThread::failed, this, [this](const QString &reason) {
        showFailure(SignInText::problem(Error{.kind = Error::Kind::Offline, .message = reason}, d->connection));
    });
    d->demo->start();
}

void Application::signIn(const Connection &connection)
{
    openLocalState();
    d->connection = connection;
    d->connection.readOnly = connection.readOnly || d->options.readOnly;
    d->window.setReadOnly(d->connection.readOnly);
    d->window.offerNewPhone(tr("Sign in to an org first."));
    const QString name = connection.name.isEmpty() ? connection.apiUrl.host() : connection.name;
    d->window.setOrg(name, tr("signing in…"), false);
    if (connection.browser && !d->page)
        showPage();
    if (d->page)
        d->page->showWaiting(tr("Signing in to %1…").arg(name));
    d->session = std::make_unique<Session>(d->connection, d->surroundings.openBrowser);
    connect(&d->session->log(), &HttpLog::recorded, &d->trace, &Trace::addCall);
    connect(d->session.get(), &Session::signedIn, this, &Application::enter);
    connect(d->session.get(), &Session::failed, this,
            [this](const Error &error) { showFailure(SignInText::problem(error, d->connection)); });
    connect(d->session.get(), &Session::refused, this, [this](const SignInEnd &end) {
        if (d->page)
            showFailure(SignInText::problem(end, d->connection));
    });
    followPerson();
    d->session->signIn();
}

void Application::followPerson()
{
    PersonalAccess *person = d->session->person();
    if (!person)
        return;
    connect(person, &PersonalAccess::opened, this, [this](const QUrl &address, bool isShown) {
        if (d->page)
            d->page->showBrowser(tr("Sign in to %1 in the browser").arg(d->connection.name), address, isShown);
    });
    connect(person, &PersonalAccess::cameBack, this, [this] {
        if (d->page)
            d->page->showWaiting(tr("Signing in to %1…").arg(d->connection.name));
    });
}

void Application::startTour()
{
    if (d->options.tourDir.isEmpty())
        return;
    d->tour = std::make_unique<Tour>(d->window, *d->workspace, d->appearance, d->session->api(), d->options.tourDir);
    connect(d->tour.get(), &Tour::finished, this, [](bool ok) { QCoreApplication::exit(ok ? 0 : 1); });
    d->tour->start();
}

} // namespace Stationmaster
