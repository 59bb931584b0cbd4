// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "scriptedclient.h"

#include "fuzzing.h"
#include "support/faketokens.h"
#include "transport/httplog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QNetworkAccessManager>

namespace Stationmaster {

namespace Fuzz {

namespace {

QList<QByteArray> scriptNow;
qsizetype sentNow = 0;

} // namespace

std::unique_ptr<Client> scriptedClient(const QList<QByteArray> &script)
{
    static int argumentCount = 1;
    static char name[] = "fuzz";
    static char *arguments[] = {name, nullptr};
    static QCoreApplication application(argumentCount, arguments);
    static QNetworkAccessManager network;
    static Test::FakeTokens tokens;
    static HttpLog log;
    scriptNow = script;
    sentNow = 0;
    return std::make_unique<Client>(ClientOptions(), network, tokens, log);
}

void turnUntil(const std::function<bool()> &isDone)
{
    for (int turn = 1; turn <= 10'000 && !isDone(); ++turn) {
        QCoreApplication::sendPostedEvents();
        if (turn % 16 == 0) // dear, and only timers need it
            QCoreApplication::processEvents();
    }
    require(isDone(), "a call ends");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::sendPostedEvents();
}

} // namespace Fuzz

class Client::Private
{
};

Client::Client(ClientOptions, QNetworkAccessManager &, TokenSource &, HttpLog &, QObject *parent)
    : QObject(parent)
{
}

Client::~Client() = default;

QDateTime Client::serverNow() const
{
    return QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC); // no input changes what it comes to
}

bool Client::hasUser() const
{
    return true;
}

Call<Reply> Client::send(const Request &)
{
    const QByteArray answer = Fuzz::scriptNow.at(Fuzz::sentNow++ % Fuzz::scriptNow.size());
    Fuzz::require(Fuzz::sentNow < 5000, "a call asks a bounded number of times");
    if (answer.startsWith('L'))
        return finishedCall<Reply>(fail({.kind = Error::Kind::TooLarge}));
    if (answer.startsWith('S'))
        return finishedCall<Reply>(fail({.kind = Error::Kind::Server}));
    if (answer.startsWith('C'))
        return finishedCall<Reply>(fail({.kind = Error::Kind::Offline}));
    if (answer.startsWith('N'))
        return finishedCall<Reply>(fail({.kind = Error::Kind::NotFound}));
    return finishedCall<Reply>(Reply{.status = 200, .body = answer});
}

} // namespace Stationmaster
