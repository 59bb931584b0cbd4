// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/signoutdialog.h"

#include "helpdesk/personactiontext.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace Stationmaster {

SignOutDialog::SignOutDialog(const QString &person, QWidget *parent)
    : HelpDialog(PersonActionText::signOutTitle(person), PersonActionText::whatSignOutEnds(person),
                 tr("&Review…"), parent),
      m_duringCall(new QCheckBox(tr("&Even during a call"), this))
{
    m_duringCall->setToolTip(PersonActionText::duringCall());
    m_duringCall->setAccessibleDescription(PersonActionText::duringCall());
    content()->addWidget(m_duringCall);
    addText(PersonActionText::duringCall(), "hint");
    content()->addStretch(1);
}

void SignOutDialog::goOn()
{
    accept();
    Q_EMIT chosen(m_duringCall->isChecked());
}

} // namespace Stationmaster
