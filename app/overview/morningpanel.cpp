// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/morningpanel.h"

#include "overview/morningtext.h"
#include "theme/icons.h"
#include "widgets/elidedlabel.h"
#include "words/abilitytext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QLabel *morningLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

Theme::Tone toneOf(const Unreachable &person)
{
    return person.isOnQueue ? Theme::Tone::Problem : Theme::Tone::Warning;
}

} // namespace

MorningPanel::MorningPanel(QWidget *parent)
    : QFrame(parent), m_layout(new QVBoxLayout(this)), m_heading(morningLabel("heading", this)),
      m_all(new QPushButton(this)), m_state(morningLabel("hint", this)),
      m_read(new QPushButton(tr("Read now"), this))
{
    setRole(this, "card");
    setAccessibleName(tr("Cannot take calls now"));
    m_layout->setContentsMargins(1, Space::Medium, 1, Space::Small);
    m_layout->setSpacing(Space::Small);
    m_heading->setContentsMargins(Space::Large, 0, Space::Large, 0);
    m_layout->addWidget(m_heading);
    setRole(m_all, "link");
    connect(m_all, &QPushButton::clicked, this, &MorningPanel::allRequested);
    setRole(m_read, "link");
    connect(m_read, &QPushButton::clicked, this, &MorningPanel::readRequested);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Space::Large, 0, Space::Small, 0);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_all);
    foot->addWidget(m_read);
    m_layout->addLayout(foot);
    rebuild();
}

void MorningPanel::setContent(const Content &content)
{
    if (content == m_content)
        return;
    const bool isSame = content.people == m_content.people && content.quiet == m_content.quiet &&
                        content.total == m_content.total;
    m_content = content;
    if (!isSame)
        rebuild();
    m_state->setText(m_content.state);
    m_read->setEnabled(m_content.canReadNow);
}

void MorningPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcons();
}

void MorningPanel::rebuild()
{
    delete m_lines;
    m_icons.clear();
    m_lines = new QWidget(this);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    for (const Person &person : m_content.people)
        addRow(lines, person);
    if (m_content.people.empty()) {
        auto *quiet = morningLabel("subtitle", m_lines);
        quiet->setText(m_content.quiet);
        quiet->setContentsMargins(Space::Large, 0, Space::Large, 0);
        lines->addWidget(quiet);
    }
    m_layout->insertWidget(1, m_lines);
    m_heading->setText(m_content.total > 0
                           ? tr("Cannot take calls now: %Ln person(s)", nullptr, m_content.total)
                           : tr("Cannot take calls now"));
    const int more = m_content.total - static_cast<int>(m_content.people.size());
    m_all->setVisible(more > 0);
    m_all->setText(tr("Show all %Ln", nullptr, m_content.total));
    paintIcons();
}

void MorningPanel::addRow(QVBoxLayout *lines, const Person &person)
{
    auto *icon = new QLabel(m_lines);
    m_icons.emplace_back(icon, toneOf(person.found));
    auto *name = new ElidedLabel(person.name, m_lines);
    setRole(name, "what");
    auto *standing = morningLabel("hint", m_lines);
    standing->setText(MorningText::standing(person.found));
    standing->setWordWrap(false);
    auto *why = morningLabel("hint", m_lines);
    why->setText(MorningText::why(person.found));
    const QString label = MorningText::remedy(person.found.remedy());
    auto *mend = new QPushButton(label, m_lines);
    setRole(mend, "link");
    //: %1: what is done about it, %2: a person. The name of a button.
    mend->setAccessibleName(tr("%1 %2").arg(label, person.name));
    AbilityText::offer(mend, person.whyNot, MorningText::why(person.found));
    connect(mend, &QPushButton::clicked, this,
            [this, id = person.found.userId, remedy = person.found.remedy()] {
                Q_EMIT remedyRequested(id, remedy);
            });

    auto *top = new QHBoxLayout;
    top->setSpacing(Space::Medium);
    top->addWidget(name, 1);
    top->addWidget(standing);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addLayout(top);
    words->addWidget(why);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::Large, Space::Small, Space::Small, Space::Small);
    row->setSpacing(Space::Medium);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(mend);
    auto *line = new QFrame(m_lines);
    setRole(line, "line");
    lines->addWidget(line);
    lines->addLayout(row);
}

void MorningPanel::paintIcons()
{
    const Theme &theme = Theme::of(this);
    for (const auto &[icon, tone] : m_icons)
        icon->setPixmap(
            iconPixmap(Theme::iconName(tone), theme.text(tone), fontMetrics().height(), devicePixelRatioF()));
}

} // namespace Stationmaster
