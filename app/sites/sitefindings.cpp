// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "sites/sitefindings.h"

#include "widgets/banner.h"
#include "words/sitetext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace Stationmaster {

SiteFindings::SiteFindings(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Findings"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
}

void SiteFindings::setFindings(const std::vector<SiteFinding> &findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    for (Banner *banner : findChildren<Banner *>(QString(), Qt::FindDirectChildrenOnly)) {
        layout()->removeWidget(banner);
        banner->hide();
        banner->deleteLater();
    }
    for (const SiteFinding &finding : findings) {
        const SiteText::Finding words = SiteText::finding(finding);
        auto *banner = new Banner(words.tone, {}, this);
        banner->setText(words.meaning, words.what);
        if (finding.kind == SiteFinding::Kind::Satellite) {
            QPushButton *copy = banner->addAction(tr("&Copy"));
            connect(copy, &QPushButton::clicked, this,
                    [] { QGuiApplication::clipboard()->setText(mediaRanges().join(QLatin1Char('\n'))); });
        }
        layout()->addWidget(banner);
    }
    setVisible(!findings.empty());
}

} // namespace Stationmaster
