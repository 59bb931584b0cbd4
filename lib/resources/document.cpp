// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// A place in an array, written in the one way that numbers are written.
std::optional<qsizetype> placeFrom(const QString &part)
{
    bool isNumber = false;
    const qsizetype place = part.toInt(&isNumber);
    if (!isNumber || place < 0 || QString::number(place) != part)
        return std::nullopt;
    return place;
}

QJsonValue stepInto(const QJsonValue &node, const QString &part)
{
    if (node.isArray()) {
        const auto place = placeFrom(part);
        return place ? node.toArray().at(*place) : QJsonValue(QJsonValue::Undefined);
    }
    return node.toObject().value(part);
}

/// @p node with @p value at the end of @p parts; Undefined when there is no place for it. An Undefined value
/// takes the place away.
QJsonValue patched(const QJsonValue &node, const QStringList &parts, const QJsonValue &value)
{
    if (parts.isEmpty())
        return value;
    const QString &part = parts.first();
    const QStringList rest = parts.mid(1);
    if (node.isArray()) {
        const auto place = placeFrom(part);
        QJsonArray array = node.toArray();
        if (!place || *place >= array.size())
            return QJsonValue::Undefined;
        const QJsonValue item = patched(array.at(*place), rest, value);
        if (!item.isUndefined())
            array.replace(*place, item);
        else if (rest.isEmpty() && value.isUndefined())
            array.removeAt(*place);
        else
            return QJsonValue::Undefined;
        return array;
    }
    if (!node.isObject() && !node.isNull() && !node.isUndefined())
        return QJsonValue::Undefined;
    if (!node.isObject() && placeFrom(part))
        return QJsonValue::Undefined; // where an array is missing, its items are, too
    QJsonObject object = node.toObject();
    const QJsonValue member = patched(object.value(part), rest, value);
    if (member.isUndefined() && !(rest.isEmpty() && value.isUndefined()))
        return QJsonValue::Undefined;
    object.insert(part, member);
    return object;
}

} // namespace

Document::Document(QJsonObject json) : m_json(std::move(json)) {}

QString Document::id() const
{
    return m_json.value("id"_L1).toString();
}

QString Document::name() const
{
    return m_json.value("name"_L1).toString();
}

QString Document::state() const
{
    return m_json.value("state"_L1).toString();
}

std::optional<int> Document::version() const
{
    const QJsonValue value = m_json.value("version"_L1);
    bool ok = true;
    const qint64 version = value.isString() ? value.toString().toLongLong(&ok) : value.toInteger(-1);
    if (!ok || version < 0 || version > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(version);
}

QJsonValue Document::at(const QString &path) const
{
    QJsonValue node = m_json;
    const QStringList parts = path.split(u'/');
    for (const QString &part : parts)
        node = stepInto(node, part);
    return node;
}

bool Document::set(const QString &path, const QJsonValue &value)
{
    const QJsonValue changed = patched(m_json, path.split(u'/'), value);
    if (!changed.isObject())
        return false;
    m_json = changed.toObject();
    return true;
}

void Document::remove(const QString &path)
{
    if (!at(path).isUndefined())
        set(path, QJsonValue::Undefined);
}

bool Document::setProperty(const QString &mapPath, const QString &key, const QJsonValue &instance)
{
    return set(u"%1/%2/value/instance"_s.arg(mapPath, key), instance);
}

QJsonValue Document::property(const QString &mapPath, const QString &key) const
{
    return at(u"%1/%2/value/instance"_s.arg(mapPath, key));
}

QByteArray Document::toJson() const
{
    return QJsonDocument(m_json).toJson(QJsonDocument::Compact);
}

} // namespace Stationmaster
