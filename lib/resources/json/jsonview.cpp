// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/json/jsonview.h"

#include <cmath>
#include <limits>

namespace Stationmaster {

JsonView JsonView::operator[](std::string_view key) const
{
    simdjson::dom::object members;
    simdjson::dom::element found;
    if (!m_present || m_element.get(members) || members.at_key(key).get(found))
        return {};
    return JsonView(found);
}

JsonView JsonView::firstItem() const
{
    simdjson::dom::array items;
    simdjson::dom::element found;
    if (!m_present || m_element.get(items) || items.at(0).get(found))
        return {};
    return JsonView(found);
}

std::string_view JsonView::bytes() const
{
    std::string_view found;
    if (!m_present || m_element.get(found))
        return {};
    return found;
}

QString JsonView::text() const
{
    const std::string_view found = bytes();
    if (found.empty())
        return {};
    return QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
}

QString JsonView::text(StringPool &pool) const
{
    return pool.shared(bytes());
}

QStringList JsonView::texts() const
{
    QStringList all;
    eachItem([&all](const JsonView &item) {
        if (const QString text = item.text(); !text.isEmpty())
            all.append(text);
    });
    return all;
}

std::optional<qint64> JsonView::bigInteger() const
{
    if (!m_present)
        return std::nullopt;
    std::int64_t whole = 0;
    if (!m_element.get(whole))
        return whole;
    double number = 0;
    constexpr double exactLimit = 9007199254740992.0; // 2^53
    if (!m_element.get(number) && std::abs(number) <= exactLimit && number == std::floor(number))
        return static_cast<qint64>(number);
    bool ok = false;
    const qint64 parsed = text().toLongLong(&ok);
    return ok ? std::optional(parsed) : std::nullopt;
}

std::optional<int> JsonView::integer() const
{
    const auto whole = bigInteger();
    if (!whole || *whole < std::numeric_limits<int>::min() || *whole > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*whole);
}

std::optional<bool> JsonView::boolean() const
{
    bool truth = false;
    if (m_present && !m_element.get(truth))
        return truth;
    if (bytes() == "true")
        return true;
    if (bytes() == "false")
        return false;
    return std::nullopt;
}

} // namespace Stationmaster
