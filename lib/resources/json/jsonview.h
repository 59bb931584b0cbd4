// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/json/stringpool.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <string_view>

#include <simdjson.h>

namespace Stationmaster {

/// A place in a parsed answer, which need not be there: steps into what is missing, null or of another type
/// lead to a missing place, and reading one gives nothing. Valid as long as the JsonAnswer it came from is
/// neither used again nor destroyed.
class JsonView
{
public:
    JsonView() = default;
    explicit JsonView(simdjson::dom::element element) : m_element(element), m_present(true) {}

    JsonView operator[](std::string_view key) const;
    JsonView firstItem() const;

    bool isPresent() const { return m_present; } ///< null counts as present
    bool isNull() const { return m_present && m_element.is_null(); }
    bool isObject() const { return m_present && m_element.is_object(); }
    bool isArray() const { return m_present && m_element.is_array(); }
    bool isBoolean() const { return m_present && m_element.is_bool(); }

    std::string_view bytes() const; ///< of a string, UTF-8
    QString text() const;
    QString text(StringPool &pool) const;
    QStringList texts() const; ///< the strings among the items of an array
    /// Whole numbers of either JSON kind, and such written as strings (API.md 4.1).
    std::optional<int> integer() const;
    std::optional<qint64> bigInteger() const;
    std::optional<bool> boolean() const;
    /// An ISO 8601 date and time with its zone, as UTC; null when it is none.
    QDateTime time() const;

    template <typename Visit>
    void eachItem(Visit visit) const
    {
        simdjson::dom::array items;
        if (m_present && !m_element.get(items)) {
            for (const simdjson::dom::element item : items)
                visit(JsonView(item));
        }
    }
    template <typename Visit>
    void eachMember(Visit visit) const
    {
        simdjson::dom::object members;
        if (m_present && !m_element.get(members)) {
            for (const auto &member : members)
                visit(member.key, JsonView(member.value));
        }
    }

private:
    simdjson::dom::element m_element{};
    bool m_present = false;
};

} // namespace Stationmaster
