// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "startup/application.h"

#include "orgsim/orgthread.h"
#include "presentation/appearance.h"
#include "presentation/banner.h"
#include "presentation/problemtext.h"
#include "provisioning/journal.h"
#include "session/localstate.h"
#include "session/session.h"
#include "session/workspace.h"
#include "shell/mainwindow.h"
#include "snapshots/snapshotstore.h"
#include "startup/language.h"
#include "startup/startpage.h"
#include "startup/trace.h"
#include "tour/tour.h"
#include "transport/httplog.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

namespace Stationmaster {

using namespace Qt::StringLiterals;

class Application::Private
{
public:
    explicit Private(StartOptions wanted)
        : options(std::move(wanted))
        , appearance(*qApp)
        , window(appearance)
    {
    }

    StartOptions options;
    Trace trace;
    Language language;
    Appearance appearance;
    QTemporaryDir temporary; ///< of a demo without --data-dir; goes with the program
    std::unique_ptr<OrgSim::OrgThread> demo;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<SnapshotStore> snapshots;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Session> session;
    MainWindow window; ///< before the workspace, whose pages it shows
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Tour> tour;
    StartPage *startPage = nullptr; ///< owned by the window
};

Application::Application(StartOptions options)
{
    QCoreApplication::setApplicationName(u"stationmaster"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(STATIONMASTER_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Stationmaster"_s);
    QGuiApplication::setDesktopFileName(u"io.github.stationmaster.Stationmaster"_s);
    d = std::make_unique<Private>(std::move(options));
    QGuiApplication::setWindowIcon(QIcon(u":/icons/stationmaster.svg"_s));
}

Application::~Application()
{
    // The pages borrow from the workspace's inventory and the journal.
    d->tour.reset();
    d->window.clearPages();
    d->workspace.reset();
}

void Application::start()
{
    openTrace();
    openLocalState();
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

void Application::openLocalState()
{
    QString folder = d->options.dataDir;
    if (folder.isEmpty())
        folder = d->options.demo ? d->temporary.path() : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    d->settings = std::make_unique<QSettings>(QDir(folder).filePath(u"settings.ini"_s), QSettings::IniFormat);
    d->snapshots = std::make_unique<SnapshotStore>(folder);
    auto journal = Journal::open(folder);
    if (journal) {
        d->journal = std::move(*journal);
        return;
    }
    // Without a journal a change could be lost from sight, so there are none.
    d->options.readOnly = true;
    auto *banner = new Banner(Theme::Tone::Problem);
    banner->setText(ProblemText::sentence(journal.error()) + u' '
                        + tr("Until it is settled, you can look but not change anything."),
                    tr("No journal."));
    d->window.showBanner(banner);
}

void Application::connectAsAsked()
{
    if (d->options.demo)
        startDemo();
    else if (d->options.connection)
        signIn(*d->options.connection);
    else
        showWelcome();
}

void Application::startDemo()
{
    d->options.demo = true;
    d->window.setOrg(tr("Embedded org"), tr("starting…"), false);
    d->demo = std::make_unique<OrgSim::OrgThread>(d->options.demoOrg);
    connect(d->demo.get(), &OrgSim::OrgThread::ready, this, [this](const QUrl &url) {
        signIn({.apiUrl = url,
                .loginUrl = url,
                .clientId = d->options.demoOrg.clientId,
                .clientSecret = d->options.demoOrg.clientSecret,
                .place = tr("demo org on this computer")});
    });
    connect(d->demo.get(), &OrgSim::OrgThread::failed, this, [this](const QString &reason) {
        showFailure({.kind = Error::Kind::Offline, .message = reason});
    });
    d->demo->start();
}

void Application::signIn(const Connection &connection)
{
    Connection wanted = connection;
    wanted.readOnly = d->options.readOnly;
    d->window.setReadOnly(wanted.readOnly);
    d->window.setOrg(wanted.apiUrl.host(), tr("signing in…"), false);
    d->session = std::make_unique<Session>(wanted);
    connect(&d->session->log(), &HttpLog::recorded, &d->trace, &Trace::addCall);
    connect(d->session.get(), &Session::signedIn, this, &Application::enter);
    connect(d->session.get(), &Session::failed, this, &Application::showFailure);
    if (d->startPage)
        d->startPage->showConnecting();
    d->session->signIn();
}

void Application::enter()
{
    d->trace.add(u"signed-in"_s);
    d->window.clearPages();
    d->startPage = nullptr;
    d->workspace = std::make_unique<Workspace>(d->window, *d->session,
                                               LocalState{*d->settings, *d->snapshots, d->journal.get()});
    connect(d->workspace.get(), &Workspace::listRead, this, [this](const QString &list, int rows) {
        d->trace.add(u"list"_s, {{u"list"_s, list}, {u"rows"_s, rows}});
    });
    d->workspace->start();
    startTour();
}

void Application::showWelcome()
{
    d->window.setOrg(tr("Not connected"), {}, false);
    d->startPage = new StartPage;
    connect(d->startPage, &StartPage::demoRequested, this, &Application::startDemo);
    d->window.addPage(u"overview"_s, tr("Welcome"), d->startPage);
}

void Application::showFailure(const Error &error)
{
    d->trace.add(u"sign-in-failed"_s);
    d->window.setOrg(tr("Not connected"), {}, false);
    if (!d->options.tourDir.isEmpty()) {
        QTextStream(stderr) << ProblemText::sentence(error) << u'\n';
        QCoreApplication::exit(1);
        return;
    }
    if (!d->startPage) {
        d->startPage = new StartPage;
        connect(d->startPage, &StartPage::demoRequested, this, &Application::startDemo);
        d->window.addPage(u"overview"_s, tr("Welcome"), d->startPage);
    }
    d->startPage->showFailure(ProblemText::sentence(error), ProblemText::details(error));
    disconnect(d->startPage, &StartPage::retryRequested, nullptr, nullptr);
    connect(d->startPage, &StartPage::retryRequested, this, [this] {
        d->startPage->showConnecting();
        d->session ? d->session->signIn() : startDemo();
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
