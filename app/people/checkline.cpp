// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "people/checkline.h"

#include "theme/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using CheckState = CheckResult::State;

struct CheckSign
{
    QString icon;
    Theme::Tone tone;
};

CheckSign signOf(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return {u"check"_s, Theme::Tone::Success};
    case CheckState::Notice:
        return {u"info"_s, Theme::Tone::Info};
    case CheckState::Failed:
        return {u"warning"_s, Theme::Tone::Warning};
    case CheckState::Unknown:
        break;
    }
    return {u"help"_s, Theme::Tone::Neutral};
}

} // namespace

CheckLine::CheckLine(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_what(new QLabel(this)), m_evidence(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::Small);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_what, 0, 1);
    grid->addWidget(m_evidence, 1, 1);
    grid->setColumnStretch(1, 1);
    for (QLabel *label : {m_what, m_evidence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setRole(m_evidence, "hint");
}

void CheckLine::show(const UserText::Line &line)
{
    m_state = line.state;
    m_what->setText(line.what);
    m_what->setAccessibleName(u"%1: %2"_s.arg(line.what, UserText::stateWord(line.state)));
    m_evidence->setText(line.evidence);
    m_evidence->setVisible(!line.evidence.isEmpty());
    paintIcon();
}

void CheckLine::paintIcon()
{
    const auto [icon, tone] = signOf(m_state);
    const Theme &theme = Theme::of(this);
    const QColor colour = tone == Theme::Tone::Neutral ? theme.textLow : theme.text(tone);
    m_icon->setPixmap(iconPixmap(icon, colour, fontMetrics().height(), devicePixelRatioF()));
}

void CheckLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintIcon();
}

} // namespace Stationmaster
