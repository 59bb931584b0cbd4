// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "startup/application.h"

#include "auth/qtkeychainbackend.h"
#include "provisioning/journal.h"
#include "settings/settings.h"
#include "shell/mainwindow.h"
#include "signin/connectionlist.h"
#include "signin/connectionmenu.h"
#include "signin/connections.h"
#include "signin/idlewatch.h"
#include "signin/personalaccess.h"
#include "signin/session.h"
#include "signin/signinagain.h"
#include "signin/signinpage.h"
#include "snapshots/snapshotstore.h"
#include "startup/anotherwindow.h"
#include "startup/demo.h"
#include "startup/language.h"
#include "startup/temporaryfolder.h"
#include "startup/trace.h"
#include "theme/appearance.h"
#include "tour/tour.h"
#include "transport/httplog.h"
#include "widgets/banner.h"
#include "words/basesettingstext.h"
#include "words/problemtext.h"
#include "workspace/localstate.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QIcon>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QTextStream>

namespace Stationmaster {

/// In the order of being made; what borrows stands after what it borrows.
class Application::Private
{
public:
    Private(StartOptions wanted, Context around)
        : options(std::move(wanted)), context(std::move(around)), appearance(*qApp), window(appearance)
    {
    }

    StartOptions options;
    Context context;
    Trace trace;
    Language language;
    Appearance appearance;
    TemporaryFolder temporary;                ///< of a demo without --data-dir; goes with the program
    std::unique_ptr<Settings> windowSettings; ///< whatever org is in the window
    QtKeychainBackend keychain;
    std::unique_ptr<Demo> demo;
    QString folder; ///< of the three that follow; empty while there is no journal
    std::unique_ptr<Settings> settings;
    std::unique_ptr<SnapshotStore> snapshots;
    std::unique_ptr<Journal> journal;
    ApiAccess access; ///< the one that is signed in to, or was tried last
    std::unique_ptr<Session> session;
    MainWindow window; ///< before the workspace, whose pages it shows
    std::unique_ptr<Connections> connections;
    std::unique_ptr<ConnectionMenu> menu;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<SignInAgain> again;
    std::unique_ptr<Tour> tour;
    CallGuard idle;
    std::unique_ptr<IdleWatch> idleWatch; ///< where the org signs out who does nothing
    QPointer<SignInPage> page;            ///< owned by the window; while nobody is signed in
};

using namespace Qt::StringLiterals;

Application::Application(StartOptions options, Context context)
{
    QCoreApplication::setApplicationName(u"stationmaster"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(STATIONMASTER_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Stationmaster"_s);
    QGuiApplication::setDesktopFileName(u"io.github.stationmaster.Stationmaster"_s);
    d = std::make_unique<Private>(std::move(options), std::move(context));
    QGuiApplication::setWindowIcon(QIcon(u":/icons/stationmaster.svg"_s));
}

Application::~Application()
{
    if (d->windowSettings)
        d->windowSettings->windowGeometry.set(d->window.saveGeometry());
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
    restoreWindow();
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

/// Size, place and theme. What a demo or a tour leaves behind goes with the program.
void Application::restoreWindow()
{
    const bool isPassing = !d->options.tourDir.isEmpty() || (d->options.demo && d->options.dataDir.isEmpty());
    d->windowSettings = std::make_unique<Settings>(isPassing ? d->temporary.path() : d->options.dataFolder());
    d->window.restoreGeometry(d->windowSettings->windowGeometry.value()); // which Qt keeps on the screens
    d->appearance.setChoice(d->windowSettings->theme.value());
    connect(&d->appearance, &Appearance::changed, this,
            [this] { d->windowSettings->theme.set(d->appearance.choice()); });
}

/// Of the org that is being signed in to: what the demo leaves behind goes with the program.
void Application::openLocalState()
{
    const bool isPassing = d->demo && d->options.dataDir.isEmpty();
    const QString folder = isPassing ? d->temporary.path() : d->options.dataFolder();
    if (folder == d->folder)
        return;
    d->folder = folder;
    d->settings = std::make_unique<Settings>(folder);
    d->snapshots = std::make_unique<SnapshotStore>(folder);
}

void Application::makeConnections()
{
    KeychainBackend *keychain = d->context.keychain;
    d->connections =
        std::make_unique<Connections>(d->options.dataFolder(), keychain ? *keychain : d->keychain, d->window);
    d->connections->setKeychainTimeout(d->context.keychainTimeout);
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
    connect(d->menu.get(), &ConnectionMenu::windowRequested, this, [this](const QString &connectionName) {
        if (!AnotherWindow::open(d->options, connectionName))
            d->window.tell(Theme::Tone::Problem,
                           tr("Another window could not be opened. Start the program again by hand."));
    });
}

void Application::connectAsAsked()
{
    if (d->options.demo) {
        startDemo();
        return;
    }
    if (d->options.access) {
        signIn(*d->options.access);
        return;
    }
    showPage();
    if (d->options.connectionName.isEmpty())
        return;
    if (const Connection *connection = d->connections->named(d->options.connectionName))
        signInAgainAs(connection->id);
    else
        d->page->showProblem({.what = tr("There is no connection named “%1”.").arg(d->options.connectionName),
                              .next = tr("Choose one from the list, or create a new one.")},
                             false, false);
}

void Application::startDemo()
{
    d->access = {};
    d->window.setOrg(tr("Embedded org"), tr("starting…"), false);
    if (d->page)
        d->page->showWaiting(tr("Starting the demo org…"));
    d->demo = std::make_unique<Demo>(d->options.demoOrg);
    connect(d->demo.get(), &Demo::ready, this,
            [this](const QUrl &url, const QString &clientId, const QString &clientSecret) {
                signIn({.apiUrl = url,
                        .loginUrl = url,
                        .clientId = clientId,
                        .clientSecret = clientSecret,
                        .place = tr("demo org on this computer"),
                        .name = tr("the demo org")});
            });
    connect(d->demo.get(), &Demo::failed, this, [this](const QString &reason) {
        showFailure(SignInText::problem(Error{.kind = Error::Kind::Offline, .message = reason}, d->access));
    });
    d->demo->start();
}

void Application::signIn(const ApiAccess &access)
{
    openLocalState();
    d->access = access;
    d->access.readOnly = access.readOnly || d->options.readOnly;
    d->window.setReadOnly(d->access.readOnly);
    d->window.offerNewPhone(tr("Sign in to an org first."));
    const QString name = access.name.isEmpty() ? access.apiUrl.host() : access.name;
    d->window.setOrg(name, tr("signing in…"), false);
    if (access.browser && !d->page)
        showPage();
    if (d->page)
        d->page->showWaiting(tr("Signing in to %1…").arg(name));
    d->session = std::make_unique<Session>(d->access, d->context.openBrowser);
    connect(&d->session->log(), &HttpLog::recorded, &d->trace, &Trace::addCall);
    connect(d->session.get(), &Session::signedIn, this, &Application::enter);
    connect(d->session.get(), &Session::failed, this,
            [this](const Error &error) { showFailure(SignInText::problem(error, d->access)); });
    connect(d->session.get(), &Session::refused, this, [this](const SignInEnd &end) {
        if (d->page)
            showFailure(SignInText::problem(end, d->access));
    });
    connectPersonalAccess();
    d->session->signIn();
}

void Application::connectPersonalAccess()
{
    PersonalAccess *person = d->session->person();
    if (!person)
        return;
    connect(person, &PersonalAccess::opened, this, [this](const QUrl &address, bool isShown) {
        if (d->page)
            d->page->showBrowser(tr("Sign in to %1 in the browser").arg(d->access.name), address, isShown);
    });
    connect(person, &PersonalAccess::cameBack, this, [this] {
        if (d->page)
            d->page->showWaiting(tr("Signing in to %1…").arg(d->access.name));
    });
}

void Application::startTour()
{
    if (d->options.tourDir.isEmpty())
        return;
    d->tour = std::make_unique<Tour>(d->window, *d->workspace, d->appearance, d->session->api(),
                                     d->options.tourDir);
    connect(d->tour.get(), &Tour::finished, this, [](bool ok) { QCoreApplication::exit(ok ? 0 : 1); });
    d->tour->start();
}

void Application::enter()
{
    d->trace.add(u"signed-in"_s);
    d->window.clearPages();
    d->workspace.reset();
    openJournal();
    d->workspace = std::make_unique<Workspace>(d->window, *d->session,
                                               LocalState{*d->settings, *d->snapshots, d->journal.get()});
    // Without a journal a change could be lost from sight, so there are none.
    if (!d->journal)
        d->session->client().forbidWrites();
    connect(d->workspace.get(), &Workspace::listRead, this, [this](const QString &list, int rows) {
        d->trace.add(u"list"_s, {{u"list"_s, list}, {u"rows"_s, rows}});
    });
    if (d->session->person())
        d->again = std::make_unique<SignInAgain>(d->window, *d->session);
    d->menu->setSignedIn(true, d->access.connectionId);
    d->workspace->start();
    showIdleTimeout();
    startTour();
}

/// An org that signs out who does nothing says so to people only: a client has no seat to leave.
void Application::showIdleTimeout()
{
    if (!d->session->person())
        return;
    d->idle = d->session->api().organization().idleTimeout().onFinished(
        this, [this](const Result<IdleTimeout> &idle) {
            if (!idle || !idle->enabled || idle->after.count() <= 0)
                return;
            d->window.setOrg(
                d->session->organization().name,
                tr("%1 · signed out after %2 without activity", "where the org is, a length of time")
                    .arg(d->session->place(), durationText(static_cast<int>(idle->after.count()))),
                true);
            d->idleWatch = std::make_unique<IdleWatch>(*qApp, idle->after);
            connect(d->idleWatch.get(), &IdleWatch::idle, d->session.get(), &Session::expire);
            // Nobody sits in front of a long run, which is use all the same.
            connect(
                &d->session->log(), &HttpLog::recorded, d->idleWatch.get(), [this](const HttpRecord &record) {
                    const bool isBackground = record.verb == "GET"_L1 || record.path.endsWith("/search"_L1) ||
                                              record.path.startsWith("/api/v2/notifications"_L1);
                    if (!isBackground)
                        d->idleWatch->touch();
                });
        });
}

void Application::showPage()
{
    d->window.setOrg({}, {}, false);
    d->window.offerNewPhone(tr("Sign in to an org first."));
    if (d->page)
        return;
    d->page = new SignInPage;
    d->page->setDemoOffered(Demo::isBuiltIn());
    connect(d->page, &SignInPage::demoRequested, this, &Application::startDemo);
    connect(d->page, &SignInPage::cancelRequested, this, &Application::cancel);
    connect(d->page, &SignInPage::retryRequested, this, &Application::retry);
    connect(d->page, &SignInPage::editRequested, this,
            [this] { d->connections->edit(d->access.connectionId); });
    d->connections->serve(d->page);
    d->window.addPage(u"user"_s, tr("Connections"), d->page);
    d->page->list()->setFocus();
}

/// Another connection in this window.
void Application::signInAgainAs(const QString &connectionId)
{
    if (d->session || !d->page)
        leave();
    d->connections->choose(connectionId);
}

void Application::cancel()
{
    d->connections->stop();
    endSession();
    showPage();
    d->page->showList();
}

void Application::retry()
{
    if (!d->access.connectionId.isEmpty()) {
        d->connections->choose(d->access.connectionId); // it may have been changed meanwhile
    } else if (d->session) {
        d->page->showWaiting(tr("Signing in to %1…").arg(d->access.apiUrl.host()));
        d->session->signIn();
    } else {
        startDemo();
    }
}

void Application::showFailure(const SignInProblem &problem)
{
    d->trace.add(u"sign-in-failed"_s);
    if (!d->options.tourDir.isEmpty()) {
        QTextStream(stderr) << problem.what << u' ' << problem.next << u'\n';
        QCoreApplication::exit(1);
        return;
    }
    showPage();
    d->page->showProblem(problem, true, d->connections->withId(d->access.connectionId) != nullptr);
}

void Application::signOut()
{
    if (!d->session)
        return;
    if (d->demo) {
        leave();
        d->page->showNotice(Theme::Tone::Success, tr("You have left the demo org."),
                            tr("It is gone, with everything in it."));
        return;
    }
    const QString org = d->session->organization().name;
    Session *ended = d->session.release();
    const auto *person = ended->person();
    const QDateTime dies = person ? ended->person()->tokens().expiresAt() : QDateTime();
    leave();
    d->page->showNotice(Theme::Tone::Info, tr("You are signed out."),
                        tr("Asking the org to end the sign-in."));
    ended->disconnect(this);
    ended->setParent(this); // until the org has answered
    ended->signOut().onFinished(ended, [this, ended, org, dies](const Result<bool> &isConfirmed) {
        ended->deleteLater();
        if (!d->page || d->session)
            return;
        if (isConfirmed && *isConfirmed) {
            d->page->showNotice(Theme::Tone::Success, tr("You are signed out."),
                                tr("%1 has ended the sign-in, too.").arg(org));
            return;
        }
        const QString until = dies.isValid()
                                  ? tr("It ends there by itself, at %1 at the latest.")
                                        .arg(QLocale().toString(dies.toLocalTime(), QLocale::ShortFormat))
                                  : tr("It ends there by itself, within two days at the latest.");
        d->page->showNotice(
            Theme::Tone::Warning, tr("You are signed out here only."),
            tr("%1 did not confirm that it has ended the sign-in. %2", "an org, a sentence").arg(org, until));
    });
}

/// Back to the list of connections. A sign-in is given back to the org.
/// Each org has its own, so that several windows can be on different orgs; of two on the same org the second
/// can only look.
void Application::openJournal()
{
    d->journal.reset();
    auto journal = Journal::openFor(d->session->organization().id, d->folder);
    if (journal) {
        d->journal = std::move(*journal);
        return;
    }
    d->window.setReadOnly(true);
    auto *banner = new Banner(Theme::Tone::Problem);
    banner->setText(ProblemText::sentence(journal.error()) + u' ' +
                        tr("Until this is resolved, you can look but not change anything."),
                    tr("No journal."));
    d->window.showBanner(banner);
}

void Application::leave()
{
    d->idle.reset();
    d->idleWatch.reset();
    d->tour.reset();
    d->again.reset();
    d->window.clearBanners();
    d->window.clearPages();
    d->workspace.reset();
    d->journal.reset();
    endSession();
    d->window.setRate(0, 0);
    d->window.setActivityText({});
    d->window.setPermission(Theme::Tone::Neutral, {});
    d->window.setReadOnly(d->options.readOnly);
    d->menu->setSignedIn(false, {});
    showPage();
}

void Application::endSession()
{
    if (!d->session) {
        d->demo.reset();
        return;
    }
    if (d->demo) { // nobody is left who could be asked
        d->session.reset();
        d->demo.reset();
        return;
    }
    Session *ended = d->session.release();
    ended->setParent(this);
    ended->disconnect(this);
    ended->signOut().onFinished(ended, [ended](const Result<bool> &) { ended->deleteLater(); });
}

} // namespace Stationmaster
