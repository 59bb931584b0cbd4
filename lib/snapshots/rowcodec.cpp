// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshots/rowcodec.h"

#include <QDataStream>
#include <QDateTime>
#include <QIODevice>

#include <tuple>

namespace Stationmaster::RowCodec {

namespace {

// A member that is added to a row breaks the build here until it is kept, too; Format changes with it.

template <typename Row>
auto membersOf(Row &row)
{
    if constexpr (std::is_same_v<std::remove_const_t<Row>, BaseSettingsRow>) {
        auto &[id, name, model, line, version, persistent, timeout, transport, media, turn, helper,
               turnValue, modified] = row;
        return std::tie(id, name, model, line, version, persistent, timeout, transport, media, turn, helper,
                        turnValue, modified);
    } else if constexpr (std::is_same_v<std::remove_const_t<Row>, SiteRow>) {
        auto &[id, name, model, regions, latency, managed, version] = row;
        return std::tie(id, name, model, regions, latency, managed, version);
    } else if constexpr (std::is_same_v<std::remove_const_t<Row>, PhoneRow>) {
        auto &[id, name, state, site, siteName, base, baseName, model, line, user, userName, userKnown,
               defaultFor, loggedIn, status, version, overrides, modified] = row;
        return std::tie(id, name, state, site, siteName, base, baseName, model, line, user, userName,
                        userKnown, defaultFor, loggedIn, status, version, overrides, modified);
    } else if constexpr (std::is_same_v<std::remove_const_t<Row>, UserRow>) {
        auto &[id, name, email, state, department, title, division, defaultStation, station, known,
               since, token] = row;
        return std::tie(id, name, email, state, department, title, division, defaultStation, station, known,
                        since, token);
    } else {
        auto &[id, name, type, status, user, owner, persistent, turn, helper, dscp] = row;
        return std::tie(id, name, type, status, user, owner, persistent, turn, helper, dscp);
    }
}

template <typename T>
void write(QDataStream &stream, const T &value)
{
    stream << value;
}

template <typename T>
void write(QDataStream &stream, const std::optional<T> &value);

void write(QDataStream &stream, const PhoneOverrides &own)
{
    const auto &[persistent, timeout, transport, media, turn, helper] = own;
    write(stream, persistent);
    write(stream, timeout);
    write(stream, transport);
    write(stream, media);
    write(stream, turn);
    write(stream, helper);
}

template <typename T>
void write(QDataStream &stream, const std::optional<T> &value)
{
    stream << value.has_value();
    if (value)
        write(stream, *value);
}

template <typename T>
void read(QDataStream &stream, T &value)
{
    stream >> value;
}

template <typename T>
void read(QDataStream &stream, std::optional<T> &value);

void read(QDataStream &stream, PhoneOverrides &own)
{
    auto &[persistent, timeout, transport, media, turn, helper] = own;
    read(stream, persistent);
    read(stream, timeout);
    read(stream, transport);
    read(stream, media);
    read(stream, turn);
    read(stream, helper);
}

template <typename T>
void read(QDataStream &stream, std::optional<T> &value)
{
    bool has = false;
    stream >> has;
    if (has)
        read(stream, value.emplace());
}

} // namespace

template <typename Row>
QByteArray pack(const std::vector<Row> &rows)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << static_cast<quint32>(rows.size());
    for (const Row &row : rows)
        std::apply([&stream](const auto &...member) { (write(stream, member), ...); }, membersOf(row));
    return qCompress(bytes, 1);
}

template <typename Row>
std::optional<std::vector<Row>> unpack(const QByteArray &bytes)
{
    const QByteArray whole = qUncompress(bytes);
    QDataStream stream(whole);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 count = 0;
    stream >> count;
    std::vector<Row> rows;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i)
        std::apply([&stream](auto &...member) { (read(stream, member), ...); },
                   membersOf(rows.emplace_back()));
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return rows;
}

template QByteArray pack(const std::vector<BaseSettingsRow> &);
template QByteArray pack(const std::vector<SiteRow> &);
template QByteArray pack(const std::vector<PhoneRow> &);
template QByteArray pack(const std::vector<UserRow> &);
template QByteArray pack(const std::vector<StationRow> &);
template std::optional<std::vector<BaseSettingsRow>> unpack(const QByteArray &);
template std::optional<std::vector<SiteRow>> unpack(const QByteArray &);
template std::optional<std::vector<PhoneRow>> unpack(const QByteArray &);
template std::optional<std::vector<UserRow>> unpack(const QByteArray &);
template std::optional<std::vector<StationRow>> unpack(const QByteArray &);

} // namespace Stationmaster::RowCodec
