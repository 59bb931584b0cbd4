// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "startup/application_p.h"

#include "presentation/banner.h"
#include "presentation/problemtext.h"
#include "presentation/profiletext.h"
#include "transport/httplog.h"

#include <QDateTime>
#include <QLocale>
#include <QTextStream>

namespace Stationmaster {

using namespace Qt::StringLiterals;

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
    d->menu->setSignedIn(true, d->connection.profileId);
    d->workspace->start();
    showIdleTimeout();
    startTour();
}

/// An org that signs out who does nothing says so to people only: a client has no seat to leave.
void Application::showIdleTimeout()
{
    if (!d->session->person())
        return;
    d->idle = d->session->api().organization().idleTimeout().onFinished(this, [this](const Result<IdleTimeout> &idle) {
        if (!idle || !idle->enabled || idle->after.count() <= 0)
            return;
        d->window.setOrg(d->session->organization().name,
                         tr("%1 · signed out after %2 without activity", "where the org is, a length of time")
                             .arg(d->session->place(), durationText(static_cast<int>(idle->after.count()))),
                         true);
        d->idleWatch = std::make_unique<IdleWatch>(*qApp, idle->after);
        connect(d->idleWatch.get(), &IdleWatch::idle, d->session.get(), &Session::expire);
        // Nobody sits in front of a long run, which is use all the same.
        connect(&d->session->log(), &HttpLog::recorded, d->idleWatch.get(), [this](const HttpRecord &record) {
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
    connect(d->page, &SignInPage::demoRequested, this, &Application::startDemo);
    connect(d->page, &SignInPage::cancelRequested, this, &Application::cancel);
    connect(d->page, &SignInPage::retryRequested, this, &Application::retry);
    connect(d->page, &SignInPage::editRequested, this, [this] { d->connections->edit(d->connection.profileId); });
    d->connections->serve(d->page);
    d->window.addPage(u"user"_s, tr("Connections"), d->page);
    d->page->list()->setFocus();
}

/// Another connection in this window.
void Application::signInAgainAs(const QString &profileId)
{
    if (d->session || !d->page)
        leave();
    d->connections->choose(profileId);
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
    if (!d->connection.profileId.isEmpty()) {
        d->connections->choose(d->connection.profileId); // it may have been changed meanwhile
    } else if (d->session) {
        d->page->showWaiting(tr("Signing in to %1…").arg(d->connection.apiUrl.host()));
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
    d->page->showProblem(problem, true, d->connections->withId(d->connection.profileId) != nullptr);
}

void Application::signOut()
{
    if (!d->session)
        return;
    if (d->demo) {
        leave();
        d->page->showNotice(Theme::Tone::Success, tr("You have left the demo org."), tr("It is gone, and everything in it."));
        return;
    }
    const QString org = d->session->organization().name;
    Session *ended = d->session.release();
    const auto *person = ended->person();
    const QDateTime dies = person ? ended->person()->tokens().expiresAt() : QDateTime();
    leave();
    d->page->showNotice(Theme::Tone::Info, tr("You are signed out."), tr("The org is being told to end the sign-in."));
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
        d->page->showNotice(Theme::Tone::Warning, tr("You are signed out here only."),
                            tr("%1 did not confirm that it has ended the sign-in. %2", "an org, a sentence").arg(org, until));
    });
}

/// Back to the list of connections. A sign-in is given back to the org.
/// Each org has its own, so that several windows can be on different orgs; of two on the same org the second can only
/// look.
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
                        tr("Until it is settled, you can look but not change anything."),
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
