// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "startup/headlesssession.h"

#include "auth/connectionstore.h"
#include "auth/qtkeychainbackend.h"
#include "auth/secretstore.h"
#include "signin/session.h"
#include "signin/signintext.h"
#include "startup/demo.h"
#include "startup/language.h"
#include "startup/trace.h"
#include "transport/httplog.h"
#include "words/problemtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Stationmaster {

/// In the order of being made; what borrows stands after what it borrows.
class HeadlessSession::Private
{
public:
    Private(StartOptions wanted, KeychainBackend *other)
        : options(std::move(wanted)), keychain(other ? *other : systemKeychain)
    {
    }

    StartOptions options;
    Access wantedAccess = Access::ReadOnly;
    Trace trace;
    Language language;
    QtKeychainBackend systemKeychain;
    KeychainBackend &keychain;
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<Demo> demo;
    ApiAccess access;
    std::unique_ptr<Session> session;
    CallGuard secret; ///< while it is waited for
};

HeadlessSession::HeadlessSession(StartOptions options, KeychainBackend *keychain)
{
    QCoreApplication::setApplicationName(u"stationmaster"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(STATIONMASTER_VERSION));
    d = std::make_unique<Private>(std::move(options), keychain);
}

HeadlessSession::~HeadlessSession() = default;

const StartOptions &HeadlessSession::options() const
{
    return d->options;
}

Session &HeadlessSession::session() const
{
    return *d->session;
}

void HeadlessSession::start(Access access)
{
    d->wantedAccess = access;
    if (!d->options.traceFile.isEmpty() && !d->trace.open(d->options.traceFile))
        Q_EMIT failed(
            tr("The trace cannot be written to “%1”. Choose a file in a folder that you may write to.")
                .arg(d->options.traceFile));
    else if (d->options.demo)
        startDemo();
    else if (d->options.access)
        signIn(*d->options.access);
    else
        useConnection();
}

void HeadlessSession::startDemo()
{
    d->demo = std::make_unique<Demo>(d->options.demoOrg);
    connect(d->demo.get(), &Demo::ready, this,
            [this](const QUrl &url, const QString &clientId, const QString &clientSecret) {
                signIn({.apiUrl = url, .loginUrl = url, .clientId = clientId, .clientSecret = clientSecret});
            });
    connect(d->demo.get(), &Demo::failed, this, [this](const QString &reason) {
        Q_EMIT failed(ProblemText::sentence(Error{.kind = Error::Kind::Offline, .message = reason}));
    });
    d->demo->start();
}

void HeadlessSession::useConnection()
{
    const QString name = d->options.connectionName;
    ConnectionStore store(d->options.dataFolder());
    const SignInProblem unread = SignInText::problem(store.load());
    const Connection *found = store.named(name);
    if (!unread.what.isEmpty()) {
        Q_EMIT failed(unread.what + u' ' + unread.next);
    } else if (!found) {
        Q_EMIT failed(
            tr("There is no connection named “%1”. Check how it is spelt in the list of connections.")
                .arg(name));
    } else if (found->method == Connection::Method::Browser) {
        Q_EMIT failed(
            tr("The connection “%1” signs in through the browser, which needs a window. Use one that signs "
               "in as an "
               "OAuth client, or --api-url.")
                .arg(name));
    } else if (!problemsIn(*found).isEmpty()) {
        Q_EMIT failed(
            tr("The connection “%1” is not complete. Open Stationmaster and correct it there.").arg(name));
    } else {
        d->secrets = std::make_unique<SecretStore>(keychainService(), d->keychain);
        d->secret =
            d->secrets->read(secretKeyOf(found->id))
                .onFinished(this, [this, connection = *found](const Result<SecretAnswer> &answer) {
                    if (answer && answer->isDone())
                        signIn(accessFor(connection, QString::fromUtf8(answer->secret)));
                    else
                        Q_EMIT failed(
                            tr("The keychain did not return the client secret of “%1”. Unlock the keychain, "
                               "or sign in to the connection in the window once and have it remembered.")
                                .arg(connection.name));
                });
    }
}

void HeadlessSession::signIn(ApiAccess access)
{
    access.readOnly = access.readOnly || d->options.readOnly || d->wantedAccess == Access::ReadOnly;
    d->access = std::move(access);
    d->session = std::make_unique<Session>(d->access);
    connect(&d->session->log(), &HttpLog::recorded, &d->trace, &Trace::addCall);
    connect(d->session.get(), &Session::signedIn, this, &HeadlessSession::signedIn);
    connect(d->session.get(), &Session::failed, this, [this](const Error &error) {
        const SignInProblem problem = SignInText::problem(error, d->access);
        Q_EMIT failed(problem.what + u' ' + problem.next);
    });
    d->session->signIn();
}

} // namespace Stationmaster
