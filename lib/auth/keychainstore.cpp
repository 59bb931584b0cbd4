// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/keychainstore.h"

#include <QTimer>

namespace Stationmaster {

/// One job between its call and its end, which may be far apart.
struct KeychainStore::Ticket
{
    KeychainJob job{};
    CallPromise<SecretAnswer> promise{};
    bool isLate = false;
};

KeychainStore::KeychainStore(QString service, KeychainBackend &backend, QObject *parent)
    : SecretStore(parent), m_service(std::move(service)), m_backend(backend)
{
}

KeychainStore::~KeychainStore()
{
    for (const auto &ticket : std::exchange(m_open, {}))
        ticket->promise.finish(fail({.kind = Error::Kind::Cancelled}));
}

Call<SecretAnswer> KeychainStore::read(const QString &key)
{
    return run({.job = Job::Read, .service = m_service, .key = key});
}

Call<SecretAnswer> KeychainStore::write(const QString &key, const QByteArray &secret)
{
    return run({.job = Job::Write, .service = m_service, .key = key, .secret = secret});
}

Call<SecretAnswer> KeychainStore::remove(const QString &key)
{
    return run({.job = Job::Remove, .service = m_service, .key = key});
}

Call<SecretAnswer> KeychainStore::run(const KeychainJob &job)
{
    const auto ticket = std::make_shared<Ticket>(Ticket{.job = job});
    m_open.push_back(ticket);
    QTimer::singleShot(m_patience, this, [ticket] {
        ticket->isLate = !ticket->promise.isFinished();
        ticket->promise.finish(SecretAnswer{.outcome = SecretAnswer::Outcome::Waiting});
    });
    m_backend.run(job, this, [this, ticket](const KeychainEnd &end) { ended(ticket, end); });
    ticket->job.secret.clear(); // the backend has its own
    return ticket->promise.call();
}

void KeychainStore::ended(const std::shared_ptr<Ticket> &ticket, const KeychainEnd &end)
{
    if (end.code == 0) {
        conclude(ticket, {.outcome = SecretAnswer::Outcome::Done, .secret = end.secret});
        return;
    }
    m_backend.look(this, [this, ticket, end](KeychainState state) {
        conclude(ticket, {.outcome = meaningOf(ticket->job, end.code, state), .words = end.words});
    });
}

void KeychainStore::conclude(const std::shared_ptr<Ticket> &ticket, const SecretAnswer &answer)
{
    std::erase(m_open, ticket);
    if (ticket->isLate)
        Q_EMIT answeredLate(ticket->job.job, ticket->job.key, answer);
    else
        ticket->promise.finish(answer);
}

} // namespace Stationmaster
