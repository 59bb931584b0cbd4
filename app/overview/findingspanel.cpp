// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/findingspanel.h"

#include "theme/icons.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QLabel *findingLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setRole(label, role);
    return label;
}

QString remedyLabel(OrgFinding::Remedy remedy)
{
    switch (remedy) {
    case OrgFinding::Remedy::CreatePhones:
        return FindingsPanel::tr("Create them…");
    case OrgFinding::Remedy::SetDefaults:
        return FindingsPanel::tr("Set them…");
    case OrgFinding::Remedy::DeletePhones:
        return FindingsPanel::tr("Clean up…");
    case OrgFinding::Remedy::None:
        break;
    }
    return {};
}

QFrame *findingRule(QWidget *parent)
{
    auto *line = new QFrame(parent);
    setRole(line, "line");
    return line;
}

} // namespace

FindingsPanel::FindingsPanel(QWidget *parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    setRole(this, "card");
    setAccessibleName(tr("Needs your attention"));
    m_layout->setContentsMargins(1, Space::Medium, 1, 1);
    m_layout->setSpacing(Space::Medium);
    auto *heading = findingLabel(tr("Needs your attention"), "heading", this);
    heading->setContentsMargins(Space::Large, 0, Space::Large, 0);
    m_layout->addWidget(heading);
    rebuild();
}

void FindingsPanel::setFindings(const std::vector<OrgFinding> &findings, const QString &quiet)
{
    if (findings == m_findings && quiet == m_quiet)
        return;
    m_findings = findings;
    m_quiet = quiet;
    rebuild();
}

void FindingsPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcons();
}

void FindingsPanel::rebuild()
{
    delete m_lines;
    m_icons.clear();
    m_lines = new QWidget(this);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    for (const OrgFinding &finding : m_findings)
        addRow(lines, finding);
    if (m_findings.empty()) {
        auto *quiet = findingLabel(m_quiet, "subtitle", m_lines);
        quiet->setWordWrap(true);
        quiet->setContentsMargins(Space::Large, 0, Space::Large, Space::Large);
        lines->addWidget(quiet);
    }
    m_layout->addWidget(m_lines);
    paintIcons();
}

void FindingsPanel::paintIcons()
{
    const Theme &theme = Theme::of(this);
    for (size_t i = 0; i < m_icons.size(); ++i) {
        const Theme::Tone tone = m_findings[i].tone;
        m_icons[i]->setPixmap(
            iconPixmap(Theme::iconName(tone), theme.text(tone), fontMetrics().height(), devicePixelRatioF()));
    }
}

void FindingsPanel::addRow(QVBoxLayout *lines, const OrgFinding &finding)
{
    auto *icon = new QLabel(m_lines);
    m_icons.push_back(icon);
    auto *count = findingLabel(QLocale().toString(finding.count), "heading", m_lines);
    count->setMinimumWidth(fontMetrics().horizontalAdvance(u"000,000"_s));
    auto *open = new QPushButton(tr("Open"), m_lines);
    setRole(open, "link");
    //: %1: a count, %2: what it counts. The name of a button for screen readers.
    open->setAccessibleName(tr("Open: %1 %2").arg(count->text(), finding.what));
    connect(open, &QPushButton::clicked, this, [this, link = finding.link] { Q_EMIT opened(link); });

    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(findingLabel(finding.what, "what", m_lines));
    words->addWidget(findingLabel(finding.meaning, "hint", m_lines));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::Large, Space::Small, Space::Small, Space::Small);
    row->setSpacing(Space::Medium);
    row->addWidget(icon);
    row->addWidget(count);
    row->addLayout(words, 1);
    if (finding.remedy != OrgFinding::Remedy::None) {
        const QString label = remedyLabel(finding.remedy);
        auto *mend = new QPushButton(label, m_lines);
        setRole(mend, "link");
        //: %1: what is done about it, %2: a count, %3: what it counts. The name of a button.
        mend->setAccessibleName(tr("%1 %2 %3").arg(label, count->text(), finding.what));
        connect(mend, &QPushButton::clicked, this, [this, finding] { Q_EMIT remedyRequested(finding); });
        row->addWidget(mend);
    }
    row->addWidget(open);
    lines->addWidget(findingRule(m_lines));
    lines->addLayout(row);
}

} // namespace Stationmaster
