// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/sharepanel.h"

#include "widgets/sharebar.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace Stationmaster {

SharePanel::SharePanel(const QString &heading, const QString &note, Theme::Tone tone, QWidget *parent)
    : QFrame(parent), m_tone(tone), m_layout(new QVBoxLayout(this)), m_quiet(new QLabel(this))
{
    setRole(this, "card");
    setAccessibleName(heading);
    const auto label = [this](const QString &text, const char *role) {
        auto *one = new QLabel(text, this);
        one->setTextFormat(Qt::PlainText);
        one->setWordWrap(true);
        one->setContentsMargins(Space::Small, 0, Space::Small, 0);
        setRole(one, role);
        m_layout->addWidget(one);
    };
    m_layout->setContentsMargins(Space::Small, Space::Medium, Space::Small, Space::Medium);
    m_layout->setSpacing(2);
    label(heading, "heading");
    label(note, "hint");
    setRole(m_quiet, "subtitle");
    m_quiet->setTextFormat(Qt::PlainText);
    m_quiet->setWordWrap(true);
    m_quiet->setContentsMargins(Space::Small, Space::Small, Space::Small, 0);
    m_layout->addWidget(m_quiet);
    m_layout->addStretch(1);
}

void SharePanel::setBars(const std::vector<Bar> &bars, const QString &quiet)
{
    m_quiet->setText(quiet);
    m_quiet->setVisible(bars.empty());
    if (bars == m_shares)
        return;
    m_shares = bars;
    refresh();
}

/// Bars stay where they are, so that the one with the keyboard's focus keeps it.
void SharePanel::refresh()
{
    while (m_bars.size() < m_shares.size()) {
        auto *bar = new ShareBar(this);
        const std::size_t place = m_bars.size();
        connect(bar, &ShareBar::clicked, this, [this, place] {
            if (place < m_shares.size())
                Q_EMIT opened(PageLink(m_shares[place].link));
        });
        m_layout->insertWidget(m_layout->count() - 1, bar);
        m_bars.push_back(bar);
    }
    const auto longest = std::ranges::max_element(m_shares, {}, &Bar::count);
    const double all = longest == m_shares.end() ? 1.0 : std::max(1, longest->count);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        m_bars[i]->setVisible(i < m_shares.size());
        if (i < m_shares.size())
            m_bars[i]->setShare(m_shares[i].name, m_shares[i].figures, m_shares[i].count / all,
                                m_shares[i].part / all, m_tone);
    }
}

} // namespace Stationmaster
