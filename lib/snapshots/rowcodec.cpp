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
        auto &[id, name, model, line, version, persistent, timeout, transport, media, turn, helper, turnValue,
               modified] = row;
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
        auto &[id, name, email, state, department, title, division, defaultStation, station, known, since,
               token] = row;
        return std::tie(id, name, email, state, department, title, division, defaultStation, station, known,
                        since, token);
    } else if constexpr (std::is_same_v<std::remove_const_t<Row>, StationRow>) {
        auto &[id, name, type, status, user, owner, persistent, turn, helper, dscp] = row;
        return std::tie(id, name, type, status, user, owner, persistent, turn, helper, dscp);
    } else {
        static_assert(std::is_same_v<std::remove_const_t<Row>, PhoneOverrides>);
        auto &[persistent, timeout, transport, media, turn, helper] = row;
        return std::tie(persistent, timeout, transport, media, turn, helper);
    }
}

template <typename T>
constexpr bool IsOptional = false;
template <typename T>
constexpr bool IsOptional<std::optional<T>> = true;

template <typename T>
void write(QDataStream &stream, const T &value)
{
    if constexpr (IsOptional<T>) {
        stream << value.has_value();
        if (value)
            write(stream, *value);
    } else if constexpr (std::is_aggregate_v<T>) {
        std::apply([&stream](const auto &...member) { (write(stream, member), ...); }, membersOf(value));
    } else {
        stream << value;
    }
}

template <typename T>
void read(QDataStream &stream, T &value)
{
    if constexpr (IsOptional<T>) {
        bool has = false;
        stream >> has;
        if (has)
            read(stream, value.emplace());
    } else if constexpr (std::is_aggregate_v<T>) {
        std::apply([&stream](auto &...member) { (read(stream, member), ...); }, membersOf(value));
    } else {
        stream >> value;
    }
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
        write(stream, row);
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
        read(stream, rows.emplace_back());
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
