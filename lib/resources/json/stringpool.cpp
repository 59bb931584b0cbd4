// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/json/stringpool.h"

namespace Stationmaster {

QString StringPool::shared(std::string_view utf8)
{
    constexpr size_t bound = 4096;
    if (utf8.empty())
        return {};
    if (const auto found = m_texts.find(utf8); found != m_texts.end())
        return found->second;
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (m_texts.size() < bound)
        m_texts.emplace(std::string(utf8), text);
    return text;
}

} // namespace Stationmaster
