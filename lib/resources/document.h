// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Stationmaster {

/// The whole JSON of one object as a fresh GET gave it, for writing it back: only what is set() changes, and
/// all else survives the PUT (unknown fields, extras beside `value.instance`, nulls, the order of arrays).
/// Whole numbers keep every digit up to 64 bits; other numbers are doubles; the order of keys is not kept.
/// Paths are keys and array indexes joined by '/', for example "lines/0/name"; keys with a '/' do not occur.
class Document
{
public:
    Document() = default;
    explicit Document(QJsonObject json);

    QString id() const;
    QString name() const;
    QString state() const; ///< "active", "inactive", "deleted"; empty when absent
    std::optional<int> version() const;

    QJsonValue at(const QString &path) const; ///< Undefined when any part is missing
    /// Makes missing objects (null counts as missing), never missing array items. False, and nothing changed,
    /// where there is no place for @p value: behind the end of an array, or inside a text or number.
    bool set(const QString &path, const QJsonValue &value);
    void remove(const QString &path);

    /// Sets `<path>/value/instance` of one entry of a property map and keeps whatever else the entry holds
    /// (API.md 4.1). False as for set().
    bool setProperty(const QString &mapPath, const QString &key, const QJsonValue &instance);
    QJsonValue property(const QString &mapPath, const QString &key) const;

    const QJsonObject &json() const { return m_json; }
    QByteArray toJson() const;

    bool operator==(const Document &other) const = default;

private:
    QJsonObject m_json;
};

} // namespace Stationmaster
