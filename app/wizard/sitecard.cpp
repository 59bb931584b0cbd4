// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/sitecard.h"

#include "widgets/banner.h"
#include "words/sitetext.h"

#include <QGridLayout>
#include <QLabel>

namespace Stationmaster {

namespace {

QLabel *siteCardLabel(const QString &text, QWidget *parent, const char *role = nullptr)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(text.isEmpty()); // the captions are short and set the width of their column
    if (role)
        setRole(label, role);
    return label;
}

} // namespace

SiteCard::SiteCard(QWidget *parent)
    : QFrame(parent), m_regions(siteCardLabel({}, this)), m_behavior(siteCardLabel({}, this)),
      m_meaning(siteCardLabel({}, this, "hint")),
      m_turnCaption(siteCardLabel(tr("Force TURN (base settings)"), this, "hint")),
      m_turn(siteCardLabel({}, this)), m_finding(new Banner(Theme::Tone::Warning, {}, this))
{
    setRole(this, "card");
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Small);
    grid->setHorizontalSpacing(Space::Large);
    grid->setVerticalSpacing(Space::Tiny);
    grid->setColumnStretch(1, 1);
    grid->addWidget(siteCardLabel(tr("Media Regions"), this, "hint"), 0, 0, Qt::AlignTop);
    grid->addWidget(m_regions, 0, 1);
    grid->addWidget(siteCardLabel(tr("Relay/TURN Behavior"), this, "hint"), 1, 0, Qt::AlignTop);
    grid->addWidget(m_behavior, 1, 1);
    grid->addWidget(m_meaning, 2, 1);
    grid->addWidget(m_turnCaption, 3, 0, Qt::AlignTop);
    grid->addWidget(m_turn, 3, 1);
    grid->setRowMinimumHeight(4, Space::Tiny);
    grid->addWidget(m_finding, 5, 0, 1, 2);
}

void SiteCard::describe(const SiteRow &site, std::optional<bool> forceTurn)
{
    m_regions->setText(SiteText::mediaRegions(site));
    m_behavior->setText(SiteText::relayBehavior(site));
    m_meaning->setText(SiteText::relayMeaning(site));
    m_meaning->setVisible(!m_meaning->text().isEmpty());
    m_turnCaption->setVisible(forceTurn.has_value());
    m_turn->setVisible(forceTurn.has_value());
    m_turn->setText(forceTurn.value_or(false) ? tr("On: calls always go through a relay") : tr("Off"));
    const SiteText::Finding finding = SiteText::mediaFinding(site);
    m_finding->setVisible(!finding.what.isEmpty());
    m_finding->setTone(finding.tone);
    m_finding->setText(finding.meaning, finding.what);
}

} // namespace Stationmaster
