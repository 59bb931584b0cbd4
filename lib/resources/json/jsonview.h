// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/json/stringpool.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <string_view>

#include <simdjson.h>

namespace Stationmaster {

/// A place in a parsed answer or in a document, which need not be there: steps into what is missing, null or
/// of another type lead to a missing place, and reading one gives nothing. In an answer it is valid as long
/// as the JsonAnswer it came from is neither used again nor destroyed.
class JsonView
{
public:
    JsonView() = default;
    explicit JsonView(simdjson::dom::element element) : m_element(element), m_parsed(true) {}
    explicit JsonView(QJsonValue ofDocument)
    {
        if (!ofDocument.isUndefined())
            m_value = std::move(ofDocument);
    }

    JsonView operator[](std::string_view key) const;
    JsonView firstItem() const;

    bool isPresent() const { return m_parsed || m_value; } ///< null counts as present
    bool isNull() const { return m_parsed ? m_element.is_null() : m_value && m_value->isNull(); }
    bool isObject() const { return m_parsed ? m_element.is_object() : m_value && m_value->isObject(); }
    bool isArray() const { return m_parsed ? m_element.is_array() : m_value && m_value->isArray(); }
    bool isBoolean() const { return m_parsed ? m_element.is_bool() : m_value && m_value->isBool(); }

    QString text() const;
    QString text(StringPool &pool) const;
    bool isSameText(const JsonView &other) const; ///< also when neither is a text
    QStringList texts() const;                    ///< the strings among the items of an array
    /// Whole numbers of either JSON kind, and such written as strings (API.md 4.1).
    std::optional<int> integer() const;
    std::optional<qint64> bigInteger() const;
    std::optional<double> real() const; ///< any number, and such written as strings; never infinite
    std::optional<bool> boolean() const;
    /// An ISO 8601 date and time with its zone, as UTC; null when it is none.
    QDateTime time() const;

    template <typename Visit>
    void eachItem(Visit visit) const
    {
        simdjson::dom::array items;
        if (m_parsed && !m_element.get(items)) {
            for (const simdjson::dom::element item : items)
                visit(JsonView(item));
        } else if (m_value) {
            const QJsonArray array = m_value->toArray();
            for (const QJsonValue item : array)
                visit(JsonView(item));
        }
    }
    template <typename Visit>
    void eachMember(Visit visit) const
    {
        simdjson::dom::object members;
        if (m_parsed && !m_element.get(members)) {
            for (const auto &member : members)
                visit(member.key, JsonView(member.value));
        } else if (m_value) {
            const QJsonObject object = m_value->toObject();
            for (auto member = object.begin(); member != object.end(); ++member)
                visit(std::string_view(member.key().toStdString()), JsonView(member.value()));
        }
    }

private:
    /// Of a string, UTF-8; that of a document is written into @p room.
    std::string_view bytes(QByteArray &room) const;

    simdjson::dom::element m_element{}; ///< when m_parsed
    bool m_parsed = false;
    std::optional<QJsonValue> m_value{}; ///< of a document
};

} // namespace Stationmaster
