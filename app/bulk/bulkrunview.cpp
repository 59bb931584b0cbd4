// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkrunview.h"

#include "bulk/bulktext.h"
#include "bulk/runrowtable.h"
#include "theme/icons.h"
#include "widgets/banner.h"
#include "widgets/datatable.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

BulkRunView::BulkRunView(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_state(new Banner(Theme::Tone::Info, {}, this)),
      m_bar(new QProgressBar(this)), m_progress(new QLabel(this)), m_table(new RunRowTable(this)),
      m_pause(new QPushButton(tr("&Pause"), this)), m_resume(new QPushButton(tr("C&ontinue"), this)),
      m_cancel(new QPushButton(tr("&Cancel the rest"), this)), m_back(new QPushButton(tr("&Back"), this)),
      m_retry(new QPushButton(tr("&Retry failed…"), this)),
      m_exportFailed(new QPushButton(tr("&Export failed rows…"), this)),
      m_tell(new QPushButton(tr("&What to tell the users…"), this)),
      m_undo(new QPushButton(themedIcon(u"undo"_s), tr("&Undo run…"), this))
{
    build();
    m_clock.start();
    connect(m_pause, &QPushButton::clicked, this, &BulkRunView::pauseRequested);
    connect(m_resume, &QPushButton::clicked, this, &BulkRunView::resumeRequested);
    connect(m_cancel, &QPushButton::clicked, this, &BulkRunView::cancelRequested);
    connect(m_back, &QPushButton::clicked, this, &BulkRunView::backRequested);
    connect(m_retry, &QPushButton::clicked, this, &BulkRunView::retryRequested);
    connect(m_exportFailed, &QPushButton::clicked, this, &BulkRunView::exportFailedRequested);
    connect(m_tell, &QPushButton::clicked, this, &BulkRunView::tellRequested);
    connect(m_undo, &QPushButton::clicked, this, &BulkRunView::undoRequested);
    connect(m_table, &RunRowTable::exported, m_progress, &QLabel::setText);
    setOffers({});
}

void BulkRunView::build()
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setRole(m_title, "title");
    m_progress->setTextFormat(Qt::PlainText);
    setRole(m_progress, "strong");
    m_progress->setAccessibleName(tr("Not begun"));
    m_state->hide();
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 100);
    m_bar->setAccessibleName(tr("Progress of the run"));
    setRole(m_resume, "primary");
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Space::Medium);
    bar->addWidget(m_bar, 1);
    bar->addWidget(m_progress);
    bar->addWidget(m_pause);
    bar->addWidget(m_resume);
    bar->addWidget(m_cancel);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(Space::Large, Space::Medium, Space::Large, 0);
    above->setSpacing(Space::Small);
    above->addWidget(m_title);
    above->addWidget(m_state);
    above->addLayout(bar);
    above->addWidget(m_table, 1);
    auto *footer = new QFrame(this);
    setRole(footer, "footer");
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    foot->setSpacing(Space::Medium);
    foot->addWidget(m_back);
    foot->addStretch(1);
    foot->addWidget(m_retry);
    foot->addWidget(m_exportFailed);
    foot->addWidget(m_tell);
    foot->addWidget(m_undo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    layout->addLayout(above, 1);
    layout->addWidget(footer);
    setFocusProxy(m_table->table());
}

void BulkRunView::setTitle(const QString &title)
{
    m_title->setText(title);
}

void BulkRunView::setState(Theme::Tone tone, const QString &text)
{
    if (text == m_state->text() && tone == m_tone)
        return; // said already
    m_tone = tone;
    m_state->setTone(tone);
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

QString BulkRunView::stateText() const
{
    return m_state->text();
}

QString BulkRunView::progressText() const
{
    return m_progress->text();
}

void BulkRunView::setProgress(const BulkRun::Progress &progress, const QString &text, bool isUnderWay)
{
    const int ended = progress.done + progress.failed;
    const int all = ended + progress.planned + progress.inDoubt;
    m_bar->setValue(all > 0 ? static_cast<int>(100LL * ended / all) : 0);
    m_progress->setText(text);
    if (!isUnderWay)
        m_spoken.reset();
    const SpokenProgress::Time now(m_clock.elapsed());
    if (!isUnderWay || m_spoken.isDue(ended, all, now))
        say(progress);
}

/// With a name of its own, a label that changes says nothing by itself.
void BulkRunView::say(const BulkRun::Progress &progress)
{
    const QString sentence = BulkText::spoken(progress);
    if (sentence == m_progress->accessibleName())
        return;
    m_progress->setAccessibleName(sentence);
    if (!isVisible())
        return;
    QAccessibleEvent alert(m_progress, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void BulkRunView::setOffers(const Offers &offers)
{
    m_pause->setVisible(offers.pause);
    m_resume->setVisible(offers.resume);
    m_cancel->setVisible(offers.cancel);
    m_retry->setVisible(offers.retry);
    m_exportFailed->setVisible(offers.exportFailed);
    m_tell->setVisible(offers.tell);
    m_undo->setVisible(offers.undo);
}

} // namespace Stationmaster
