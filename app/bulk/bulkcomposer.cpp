// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkcomposer.h"

#include "bulk/bulktext.h"
#include "bulk/peoplelistview.h"
#include "bulk/subjectpanel.h"
#include "bulk/taskpanel.h"
#include "inventory/inventory.h"
#include "widgets/banner.h"
#include "widgets/pageheader.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QFrame *cardOf(QWidget *content, const QString &title, QWidget *parent)
{
    auto *card = new QFrame(parent);
    setRole(card, "card");
    auto *heading = new QLabel(title, card);
    setRole(heading, "heading");
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    layout->setSpacing(Space::Medium);
    layout->addWidget(heading);
    layout->addWidget(content, 1);
    return card;
}

QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

BulkComposer::BulkComposer(Inventory &inventory, BulkDirectory &directory, QWidget *parent)
    : QWidget(parent), m_inventory(inventory), m_subjects(new SubjectPanel(inventory, directory, this)),
      m_list(new PeopleListView(inventory, this)), m_task(new TaskPanel(inventory, this)),
      m_totals(wrappedLabel(this)), m_reasons(wrappedLabel(this)),
      m_notRead(new Banner(Theme::Tone::Warning,
                           tr("Not everything of the org has been read yet, so rows may still be missing or "
                              "not known."),
                           this)),
      m_back(new QPushButton(tr("&Back"), this)), m_review(new QPushButton(tr("&Review"), this))
{
    m_subjects->setListView(m_list);
    build();
    connect(m_list, &PeopleListView::changed, this, [this] { m_subjects->setListed(m_list->subjects()); });
    const auto refresh = [this] {
        m_notRead->setVisible(!m_inventory.isComplete(Inventory::List::Phones) ||
                              !m_inventory.isComplete(Inventory::List::Users));
        m_task->refreshChoices();
    };
    connect(&inventory, &Inventory::stateChanged, this, refresh);
    connect(m_subjects, &SubjectPanel::changed, this, &BulkComposer::changed);
    connect(m_task, &TaskPanel::changed, this, &BulkComposer::changed);
    connect(this, &BulkComposer::changed, this, &BulkComposer::showGap);
    connect(m_back, &QPushButton::clicked, this, &BulkComposer::backRequested);
    connect(m_review, &QPushButton::clicked, this, &BulkComposer::reviewRequested);
    refresh();
    showGap();
}

void BulkComposer::build()
{
    auto *header =
        new PageHeader(tr("New bulk change"), tr("nothing is written before you have seen it"), this);
    auto *cards = new QHBoxLayout;
    cards->setContentsMargins(Space::Large, 0, Space::Large, 0);
    cards->setSpacing(Space::Large);
    cards->addWidget(cardOf(m_subjects, tr("1. For whom"), this), 3);
    cards->addWidget(cardOf(m_task, tr("2. What to do"), this), 2);
    setRole(m_totals, "strong");
    setRole(m_reasons, "hint");
    setRole(m_review, "primary");
    m_review->setDefault(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::Tiny);
    words->addWidget(m_totals);
    words->addWidget(m_reasons);
    auto *footer = new QFrame(this);
    setRole(footer, "footer");
    auto *bar = new QHBoxLayout(footer);
    bar->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    bar->setSpacing(Space::Medium);
    bar->addWidget(m_back);
    bar->addLayout(words, 1);
    bar->addWidget(m_review);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    layout->addWidget(header);
    layout->addWidget(m_notRead);
    layout->addLayout(cards, 1);
    layout->addWidget(footer);
    setFocusProxy(m_subjects->sourceBox());
}

BulkSubjects BulkComposer::subjects() const
{
    return m_subjects->subjects();
}

BulkChoices BulkComposer::choices() const
{
    return m_task->choices();
}

BulkGap BulkComposer::gap() const
{
    return gapIn(choices(), subjects());
}

void BulkComposer::showGap()
{
    const BulkGap open = gap();
    m_task->showGap(open);
    if (open == BulkGap::None)
        return;
    m_totals->setText(BulkText::gap(open, choices()));
    m_reasons->clear();
    m_review->setEnabled(false);
}

void BulkComposer::showPlanning()
{
    m_totals->setText(tr("Working out what that would be…"));
    m_reasons->clear();
    m_review->setEnabled(false);
}

void BulkComposer::showTotals(const RunTotals &totals, const QString &effort, const QString &whyNot)
{
    const bool isSomething = totals.planned > 0 || totals.held > 0;
    QStringList lines = BulkText::reasons(totals);
    if (isSomething && !effort.isEmpty())
        lines.prepend(effort);
    if (!whyNot.isEmpty())
        lines.prepend(whyNot);
    m_totals->setText(isSomething ? BulkText::totals(totals)
                                  : tr("Nothing would be done. %1").arg(BulkText::totals(totals)));
    m_reasons->setText(lines.join(u'\n'));
    m_review->setEnabled(totals.rows > 0); // also where nothing is done, so that one can see why
}

} // namespace Stationmaster
