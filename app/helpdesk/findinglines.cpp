// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/findinglines.h"

#include "theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int LongestWord = 24; // letters that fit into a line wherever it stands

/// Codes of the org have dots and no spaces: they may be broken at the dots, or the line would be cut off.
QString breakable(const QString &text)
{
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        if (word.size() > LongestWord)
            word.replace(u'.', u".\u200b"_s);
    }
    return words.join(u' ');
}

} // namespace

FindingLines::FindingLines(QWidget *parent) : QFrame(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Tiny);
}

void FindingLines::setLines(const std::vector<CallLine> &lines)
{
    while (m_rows.size() < lines.size())
        addRow();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        const bool isUsed = i < lines.size();
        row.text->setText(isUsed ? breakable(lines[i].text) : QString());
        row.tone = isUsed ? lines[i].tone : Theme::Tone::Neutral;
        row.widget->setVisible(isUsed);
        paintIcon(row);
    }
}

void FindingLines::addRow()
{
    Row row{.widget = new QWidget(this), .icon = new QLabel, .text = new QLabel};
    row.text->setTextFormat(Qt::PlainText);
    row.text->setWordWrap(true);
    row.text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // no sideways scrolling
    row.icon->setFixedWidth(fontMetrics().height());
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::Small);
    line->addWidget(row.icon, 0, Qt::AlignTop);
    line->addWidget(row.text, 1);
    layout()->addWidget(row.widget);
    m_rows.push_back(row);
}

void FindingLines::paintIcon(const Row &row) const
{
    if (row.tone == Theme::Tone::Neutral) {
        row.icon->setPixmap({});
        return;
    }
    row.icon->setPixmap(iconPixmap(Theme::iconName(row.tone), Theme::of(this).text(row.tone),
                                   fontMetrics().height(), devicePixelRatioF()));
}

void FindingLines::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        for (const Row &row : m_rows)
            paintIcon(row);
    }
}

} // namespace Stationmaster
