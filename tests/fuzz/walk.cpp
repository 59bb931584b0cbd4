// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// A walk over a list whose server may answer anything: it ends, once, within a bound, and hands on every row.
#include "fuzzing.h"
#include "resources/json/readpage.h"
#include "support/faketokens.h"
#include "transport/client.h"
#include "transport/httplog.h"
#include "transport/pagerimpl.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>

namespace Stationmaster {

namespace Fuzz {

namespace {

constexpr int maxPages = 20;
constexpr int parallel = 3;

/// What the server answers: the n-th request gets the n-th of them, and behind the last they begin again.
QList<QByteArray> script;
qsizetype sent = 0;

struct IdRow
{
    QString id{};
};

bool readIdRow(const JsonView &entity, StringPool &, IdRow &row)
{
    row.id = entity["id"].text();
    return !row.id.isEmpty();
}

} // namespace

} // namespace Fuzz

// A client without a network, linked in place of the real one.
class Client::Private
{
};

Client::Client(ClientOptions, QNetworkAccessManager &, TokenSource &, HttpLog &, QObject *parent)
    : QObject(parent)
{
}

Client::~Client() = default;

Error withOrigin(Error error, const Reply &, const QString &, bool)
{
    return error;
}

/// Three letters stand for what is no answer: L too large, S the server's failure, C a cut connection.
Call<Reply> Client::send(const Request &)
{
    const QByteArray answer = Fuzz::script.at(Fuzz::sent++ % Fuzz::script.size());
    Fuzz::require(Fuzz::sent < 2000, "a walk has an end");
    if (answer.startsWith('L'))
        return finishedCall<Reply>(fail({.kind = Error::Kind::TooLarge}));
    if (answer.startsWith('S'))
        return finishedCall<Reply>(fail({.kind = Error::Kind::Server}));
    if (answer.startsWith('C'))
        return finishedCall<Reply>(fail({.kind = Error::Kind::Offline}));
    return finishedCall<Reply>(Reply{.status = 200, .body = answer});
}

} // namespace Stationmaster

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace Stationmaster;
    static int argumentCount = 1;
    static char name[] = "walk";
    static char *arguments[] = {name, nullptr};
    static QCoreApplication application(argumentCount, arguments);
    static QNetworkAccessManager network;
    static Test::FakeTokens tokens;
    static HttpLog log;

    Fuzz::script = Fuzz::partsOf(Fuzz::bytesOf(data, size));
    Fuzz::sent = 0;
    Client client({}, network, tokens, log);
    qint64 rows = 0;
    int pages = 0;
    int ends = 0;
    const auto walk = walkPages<Fuzz::IdRow>(client,
                                             {.first = {.path = QStringLiteral("/api/v2/things")},
                                              .pageSize = 8,
                                              .parallel = Fuzz::parallel,
                                              .maxPages = Fuzz::maxPages},
                                             pageDecoder<Fuzz::IdRow>(Fuzz::readIdRow));
    walk.onPage(&client, [&](const std::vector<Fuzz::IdRow> &page) {
        Fuzz::require(ends == 0, "no page comes behind the end");
        rows += std::ssize(page);
        ++pages;
    });
    walk.onFinished(&client, [&](const Result<PageSummary> &summary) {
        ++ends;
        if (summary) {
            Fuzz::require(summary->rows == rows && summary->pages == pages,
                          "all that was counted was handed on");
            Fuzz::require(summary->pages <= Fuzz::maxPages, "the bound holds");
        }
    });
    for (int turn = 0; turn < 4000 && ends == 0; ++turn)
        QCoreApplication::sendPostedEvents();
    Fuzz::require(ends == 1, "a walk ends once");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::sendPostedEvents();
    Fuzz::require(ends == 1, "and not twice");
    return 0;
}
