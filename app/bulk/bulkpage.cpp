// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkpage.h"

#include "bulk/bulkcomposer.h"
#include "bulk/bulkhome.h"
#include "bulk/bulkreview.h"
#include "bulk/bulkrunview.h"
#include "widgets/stateview.h"

namespace Stationmaster {

BulkPage::BulkPage(Inventory &inventory, BulkDirectory &directory, QWidget *parent)
    : QStackedWidget(parent), m_home(new BulkHome(this)),
      m_composer(new BulkComposer(inventory, directory, this)), m_review(new BulkReview(this)),
      m_run(new BulkRunView(this)), m_state(new StateView(this))
{
    setAccessibleName(tr("Bulk"));
    for (QWidget *screen :
         {static_cast<QWidget *>(m_home), static_cast<QWidget *>(m_composer),
          static_cast<QWidget *>(m_review), static_cast<QWidget *>(m_run), static_cast<QWidget *>(m_state)})
        addWidget(screen);
    connect(this, &QStackedWidget::currentChanged, this, &BulkPage::keepFocus);
}

/// A screen without anything to focus on comes between two others, and who works with the keyboard would have
/// to begin at the menu bar again.
void BulkPage::keepFocus()
{
    const QWidget *focused = window()->focusWidget();
    const bool isElsewhere = focused && focused->isVisible() && !isAncestorOf(focused);
    if (isVisible() && !isElsewhere)
        currentWidget()->setFocus(Qt::OtherFocusReason);
}

void BulkPage::showBusy(const QString &title, const QString &action)
{
    m_state->setLoading(title, {}, action);
    setCurrentWidget(m_state);
}

void BulkPage::showFailure(const QString &title, const QString &sentence)
{
    m_state->setState(QStringLiteral("problem"), title, sentence, tr("Back"));
    setCurrentWidget(m_state);
}

} // namespace Stationmaster
