// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/calmtext.h"

#include <utility>

using namespace std::chrono_literals;

namespace Stationmaster {

CalmText::CalmText(std::function<void(const QString &text)> say) : m_say(std::move(say))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(5s);
    QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] { this->say(); });
}

void CalmText::set(const QString &text, When when)
{
    m_text = text;
    if (when == When::AtOnce || !m_pause.isActive())
        say();
}

void CalmText::say()
{
    if (m_text == m_said)
        return;
    m_said = m_text;
    m_say(m_said);
    m_pause.start();
}

} // namespace Stationmaster
