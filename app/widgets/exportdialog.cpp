// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/exportdialog.h"

#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Stationmaster {

ExportDialog::ExportDialog(const Rows &rows, QWidget *parent)
    : QDialog(parent),
      m_all(new QRadioButton(tr("&All %Ln row(s) that are shown", nullptr, rows.shown), this)),
      m_selected(new QRadioButton(tr("&Only the %Ln selected row(s)", nullptr, rows.selected), this))
{
    setWindowTitle(tr("Export as CSV"));
    m_all->setChecked(true);
    auto *unseen = new QLabel(
        tr("%Ln of the selected row(s) cannot be seen without scrolling.", nullptr, rows.outOfSight), this);
    unseen->setWordWrap(true);
    unseen->setVisible(rows.outOfSight > 0);
    setRole(unseen, "hint");
    if (rows.outOfSight > 0)
        m_selected->setAccessibleDescription(unseen->text());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *next = buttons->addButton(tr("Choose a &file…"), QDialogButtonBox::AcceptRole);
    next->setDefault(true);
    setRole(next, "primary");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Medium);
    layout->addWidget(m_all);
    layout->addWidget(m_selected);
    layout->addWidget(unseen);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const bool selectedOnly = m_selected->isChecked();
        accept();
        Q_EMIT chosen(selectedOnly);
    });
}

} // namespace Stationmaster
