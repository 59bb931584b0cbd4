// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <unordered_map>

namespace Stationmaster {

/// Lets equal texts of many rows (a site, a state) share their memory. Bounded: texts beyond the bound are not shared.
class StringPool
{
public:
    QString shared(std::string_view utf8);

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, QString, Hash, std::equal_to<>> m_texts;
};

} // namespace Stationmaster
