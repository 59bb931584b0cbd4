// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/pageheader.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int FilterCharacters = 30;

} // namespace

PageHeader::PageHeader(const QString &title, const QString &subtitle, QWidget *parent)
    : QWidget(parent), m_top(new QHBoxLayout), m_tools(new QHBoxLayout), m_count(new QLabel(this))
{
    auto *titleLabel = new QLabel(title, this);
    setRole(titleLabel, "title");
    auto *subtitleLabel = new QLabel(subtitle, this);
    setRole(subtitleLabel, "subtitle");
    setRole(m_count, "hint");
    m_count->setTextFormat(Qt::PlainText);
    m_count->hide();

    m_top->setSpacing(Space::Medium);
    m_top->addWidget(titleLabel);
    m_top->addWidget(subtitleLabel, 1);
    m_tools->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Space::Large, Space::Large, Space::Large, 0);
    all->setSpacing(Space::Medium);
    all->addLayout(m_top);
    all->addLayout(m_tools);
}

QLineEdit *PageHeader::addFilter()
{
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setToolTip(tr("Shows rows that have all of these words (%1)")
                             .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(FilterCharacters * fontMetrics().averageCharWidth());
    m_filter->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_top->addWidget(m_count);
    m_top->addWidget(m_filter);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, &PageHeader::focusFilter);
    return m_filter;
}

void PageHeader::addTool(QWidget *tool)
{
    m_tools->insertWidget(m_tools->count() - 1, tool);
}

void PageHeader::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace Stationmaster
