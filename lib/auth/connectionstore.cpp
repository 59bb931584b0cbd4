// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/connectionstore.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownerFolder = ownerOnly | QFileDevice::ExeOwner;
// The name of the first version, so that its files can be read and it can read ours.
const auto connectionsKey = "profiles"_L1;
constexpr qint64 largestFile = 8 * 1024 * 1024;
constexpr int lockTimeoutMs = 200; // another program holds it for the length of one write

tl::unexpected<Error> storageFailure(const QString &words)
{
    return fail({.kind = Error::Kind::Storage, .message = words});
}

} // namespace

QString ConnectionStore::fileName() const
{
    return QDir(m_folder).filePath(u"connections.json"_s);
}

const Connection *ConnectionStore::withId(const QString &id) const
{
    const auto found = std::ranges::find(m_connections, id, &Connection::id);
    return found == m_connections.end() ? nullptr : &*found;
}

const Connection *ConnectionStore::named(const QString &name) const
{
    const auto found = std::ranges::find(m_connections, name, &Connection::name);
    return found == m_connections.end() ? nullptr : &*found;
}

ConnectionStore::Report ConnectionStore::load()
{
    Report report = read();
    if (report.outcome != Report::Outcome::Damaged)
        return report;
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    report.keptAs = fileName() + u".damaged-"_s + stamp;
    if (!QFile::rename(fileName(), report.keptAs))
        return {.outcome = Report::Outcome::Unreadable, .words = report.words};
    return report;
}

ConnectionStore::Report ConnectionStore::read()
{
    m_connections.clear();
    m_unknown = {};
    QFile file(fileName());
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return {.outcome = Report::Outcome::Unreadable, .words = file.errorString()};
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(file.read(largestFile), &problem);
    if (file.error() != QFileDevice::NoError)
        return {.outcome = Report::Outcome::Unreadable, .words = file.errorString()};
    if (!document.isObject() || !document[connectionsKey].isArray())
        return {.outcome = Report::Outcome::Damaged, .words = problem.errorString()};
    m_unknown = document.object();
    Report report{.outcome = Report::Outcome::Loaded};
    const QJsonArray entries = m_unknown.take(connectionsKey).toArray();
    for (const QJsonValue entry : entries) {
        const Connection connection = Connection::fromJson(entry.toObject());
        if (connection.id.isEmpty() || withId(connection.id))
            ++report.dropped;
        else
            m_connections.append(connection);
    }
    return report;
}

Result<void> ConnectionStore::save(const Connection &connection)
{
    if (connection.id.isEmpty())
        return storageFailure(u"the connection has no id"_s);
    return change([this, &connection] {
        const auto found = std::ranges::find(m_connections, connection.id, &Connection::id);
        if (found == m_connections.end())
            m_connections.append(connection);
        else
            *found = connection;
    });
}

Result<void> ConnectionStore::remove(const QString &id)
{
    return change(
        [this, &id] { m_connections.removeIf([&id](const Connection &each) { return each.id == id; }); });
}

Result<void> ConnectionStore::change(const std::function<void()> &edit)
{
    if (const QDir folder(m_folder); !folder.exists()) {
        if (!folder.mkpath(u"."_s) || !QFile::setPermissions(m_folder, ownerFolder))
            return storageFailure(m_folder);
    }
    QLockFile lock(fileName() + u".lock"_s);
    if (!lock.tryLock(lockTimeoutMs))
        return storageFailure(lock.fileName());
    const QList<Connection> before = m_connections;
    const Report report = load();
    if (report.outcome == Report::Outcome::Damaged || report.outcome == Report::Outcome::Unreadable)
        m_connections = before; // keep those of this run
    if (report.outcome == Report::Outcome::Unreadable)
        return storageFailure(report.words);
    const QList<Connection> saved = m_connections;
    edit();
    const Result<void> written = write();
    if (!written)
        m_connections = saved; // show only what is in the file
    return written;
}

Result<void> ConnectionStore::write() const
{
    QJsonArray entries;
    for (const Connection &connection : m_connections)
        entries.append(connection.toJson());
    QJsonObject content = m_unknown;
    content[connectionsKey] = entries;
    QSaveFile file(fileName());
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return storageFailure(file.errorString());
    file.write(QJsonDocument(content).toJson());
    if (!file.commit())
        return storageFailure(file.errorString());
    return {};
}

} // namespace Stationmaster
