// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "startup/planverifier.h"

#include "auth/connectionstore.h"
#include "auth/qtkeychainbackend.h"
#include "auth/secretstore.h"
#include "signin/session.h"
#include "signin/signintext.h"
#include "startup/demo.h"
#include "startup/language.h"
#include "startup/planreview.h"
#include "startup/trace.h"
#include "transport/httplog.h"
#include "words/plantext.h"
#include "words/problemtext.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace Stationmaster {

/// In the order of being made; what borrows stands after what it borrows.
class PlanVerifier::Private
{
public:
    Private(StartOptions wanted, KeychainBackend *other)
        : options(std::move(wanted)), keychain(other ? *other : systemKeychain)
    {
    }

    StartOptions options;
    Trace trace;
    Language language;
    PlanFile plan;
    QtKeychainBackend systemKeychain;
    KeychainBackend &keychain;
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<Demo> demo;
    ApiAccess access;
    std::unique_ptr<Session> session;
    std::unique_ptr<PlanCheck> check;
    CallGuard waiting; ///< for the secret, then for the check
};

PlanVerifier::PlanVerifier(StartOptions options, KeychainBackend *keychain)
{
    QCoreApplication::setApplicationName(u"stationmaster"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(STATIONMASTER_VERSION));
    d = std::make_unique<Private>(std::move(options), keychain);
}

PlanVerifier::~PlanVerifier() = default;

void PlanVerifier::start()
{
    // ended() ends the event loop, which has to run by then.
    QMetaObject::invokeMethod(this, &PlanVerifier::openPlan, Qt::QueuedConnection);
}

void PlanVerifier::openPlan()
{
    if (!d->options.traceFile.isEmpty() && !d->trace.open(d->options.traceFile)) {
        fail(tr("The trace cannot be written to “%1”. Choose a file in a folder that you may write to.")
                 .arg(d->options.traceFile));
        return;
    }
    PlanFile::Reading reading = PlanFile::open(d->options.planFile);
    if (!reading.file) {
        fail(PlanText::sentence(reading.problem, d->options.planFile));
        return;
    }
    d->plan = std::move(*reading.file);
    signInAsAsked();
}

void PlanVerifier::signInAsAsked()
{
    if (d->options.demo)
        startDemo();
    else if (d->options.access)
        signIn(*d->options.access);
    else
        useConnection();
}

void PlanVerifier::startDemo()
{
    d->demo = std::make_unique<Demo>(d->options.demoOrg);
    connect(d->demo.get(), &Demo::ready, this,
            [this](const QUrl &url, const QString &clientId, const QString &clientSecret) {
                signIn({.apiUrl = url, .loginUrl = url, .clientId = clientId, .clientSecret = clientSecret});
            });
    connect(d->demo.get(), &Demo::failed, this, [this](const QString &reason) {
        fail(ProblemText::sentence(Error{.kind = Error::Kind::Offline, .message = reason}));
    });
    d->demo->start();
}

void PlanVerifier::useConnection()
{
    const QString name = d->options.connectionName;
    ConnectionStore store(d->options.dataFolder());
    const SignInProblem unread = SignInText::problem(store.load());
    const Connection *found = store.named(name);
    if (!unread.what.isEmpty()) {
        fail(unread.what + u' ' + unread.next);
    } else if (!found) {
        fail(tr("There is no connection named “%1”. Check how it is spelt in the list of connections.")
                 .arg(name));
    } else if (found->method == Connection::Method::Browser) {
        fail(tr("The connection “%1” signs in through the browser, which needs a window. Use one that signs "
                "in as an "
                "OAuth client, or --api-url.")
                 .arg(name));
    } else if (!problemsIn(*found).isEmpty()) {
        fail(tr("The connection “%1” is not complete. Open Stationmaster and correct it there.").arg(name));
    } else {
        d->secrets = std::make_unique<SecretStore>(keychainService(), d->keychain);
        d->waiting =
            d->secrets->read(secretKeyOf(found->id))
                .onFinished(this, [this, connection = *found](const Result<SecretAnswer> &answer) {
                    if (answer && answer->isDone())
                        signIn(accessFor(connection, QString::fromUtf8(answer->secret)));
                    else
                        fail(tr("The keychain did not return the client secret of “%1”. Unlock the keychain, "
                                "or sign in to the connection in the window once and have it remembered.")
                                 .arg(connection.name));
                });
    }
}

void PlanVerifier::signIn(ApiAccess access)
{
    access.readOnly = true; // so that nothing below can write, whatever it tries
    d->access = std::move(access);
    d->session = std::make_unique<Session>(d->access);
    connect(&d->session->log(), &HttpLog::recorded, &d->trace, &Trace::addCall);
    connect(d->session.get(), &Session::signedIn, this, &PlanVerifier::checkPlan);
    connect(d->session.get(), &Session::failed, this, [this](const Error &error) {
        const SignInProblem problem = SignInText::problem(error, d->access);
        fail(problem.what + u' ' + problem.next);
    });
    d->session->signIn();
}

void PlanVerifier::checkPlan()
{
    d->check = std::make_unique<PlanCheck>(d->session->api());
    d->waiting = d->check->check(d->plan.run).onFinished(this, [this](const Result<CheckedPlan> &now) {
        if (now)
            report(*now);
        else
            fail(ProblemText::sentence(now.error()));
    });
}

void PlanVerifier::report(const CheckedPlan &now)
{
    QTextStream(stdout) << PlanReview::text(d->plan, now);
    if (now.fits())
        Q_EMIT ended(0);
    else
        fail(tr("%n row(s) of the plan no longer fit the org. Look at the rows that are no longer as "
                "planned, then "
                "make the plan again.",
                nullptr, static_cast<int>(now.changed.size())));
}

void PlanVerifier::fail(const QString &sentence)
{
    QTextStream(stderr) << sentence << u'\n';
    Q_EMIT ended(1);
}

} // namespace Stationmaster
