// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "person/checklist.h"

#include "presentation/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using CheckState = CheckResult::State;

struct Sign
{
    QString icon;
    Theme::Tone tone;
};

Sign signOf(CheckState state)
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

CheckList::CheckList(QWidget *parent) : QFrame(parent)
{
    setAccessibleName(tr("Checks"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    for (int i = 0; i < CheckCount; ++i) {
        Row row{.widget = new QWidget(this), .icon = new QLabel, .what = new QLabel, .evidence = new QLabel};
        auto *grid = new QGridLayout(row.widget);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(Space::Small);
        grid->setVerticalSpacing(0);
        grid->addWidget(row.icon, 0, 0, Qt::AlignTop);
        grid->addWidget(row.what, 0, 1);
        grid->addWidget(row.evidence, 1, 1);
        grid->setColumnStretch(1, 1);
        for (QLabel *label : {row.what, row.evidence}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
        }
        setRole(row.evidence, "hint");
        column->addWidget(row.widget);
        m_rows.push_back(row);
    }
}

void CheckList::show(const PersonDetails &person, const UserReport &report)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        const PersonText::Line line = PersonText::check(static_cast<Check>(i), person, report);
        row.state = line.state;
        row.what->setText(line.what);
        // A screen reader hears the state that the sign shows.
        row.what->setAccessibleName(u"%1: %2"_s.arg(line.what, PersonText::stateWord(line.state)));
        row.evidence->setText(line.evidence);
        row.evidence->setVisible(!line.evidence.isEmpty());
        paintIcon(row);
    }
}

void CheckList::setOnly(const std::vector<Check> &checks)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].widget->setVisible(std::ranges::find(checks, static_cast<Check>(i)) != checks.end());
}

void CheckList::paintIcon(const Row &row) const
{
    const auto [icon, tone] = signOf(row.state);
    const Theme &theme = Theme::of(this);
    const QColor colour = tone == Theme::Tone::Neutral ? theme.textLow : theme.text(tone);
    row.icon->setPixmap(iconPixmap(icon, colour, fontMetrics().height(), devicePixelRatioF()));
}

void CheckList::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        for (const Row &row : m_rows)
            paintIcon(row);
    }
}

} // namespace Stationmaster
