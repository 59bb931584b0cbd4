// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkreview.h"

#include "bulk/bulktext.h"
#include "bulk/runrowtable.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/datatable.h"
#include "words/abilitytext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QLabel *plainLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

} // namespace

BulkReview::BulkReview(QWidget *parent)
    : QWidget(parent), m_title(plainLabel("title", this)), m_totals(plainLabel("strong", this)),
      m_reasons(plainLabel("hint", this)), m_warnings(new Banner(Theme::Tone::Warning, {}, this)),
      m_whyNot(new Banner(Theme::Tone::Problem, {}, this)), m_table(new RunRowTable(this)),
      m_raise(new QCheckBox(this)), m_wordLabel(new QLabel(this)), m_word(new QLineEdit(this)),
      m_release(new QPushButton(tr("Re&lease selected"), this)), m_back(new QPushButton(tr("&Back"), this)),
      m_keep(new QPushButton(tr("&Keep for later"), this)),
      m_save(new QPushButton(tr("&Save as plan file…"), this)),
      m_export(new QPushButton(tr("&Export as CSV…"), this)), m_start(new QPushButton(this)),
      m_next(plainLabel("hint", this))
{
    build();
    m_start->setObjectName(u"carryOut"_s); // what it says depends on the run
    connect(m_table, &RunRowTable::selectionChanged, this, &BulkReview::refresh);
    connect(m_table, &RunRowTable::exported, m_next, &QLabel::setText);
    connect(m_raise, &QCheckBox::toggled, this, &BulkReview::refresh);
    connect(m_word, &QLineEdit::textChanged, this, &BulkReview::refresh);
    connect(m_release, &QPushButton::clicked, this, &BulkReview::release);
    connect(m_back, &QPushButton::clicked, this, &BulkReview::backRequested);
    connect(m_keep, &QPushButton::clicked, this, &BulkReview::keepRequested);
    connect(m_save, &QPushButton::clicked, this, &BulkReview::saveRequested);
    connect(m_export, &QPushButton::clicked, this, [this] { m_table->exportRows(tr("Review")); });
    connect(m_start, &QPushButton::clicked, this, &BulkReview::runRequested);
}

void BulkReview::build()
{
    auto *above = new QVBoxLayout;
    above->setContentsMargins(Space::Large, Space::Medium, Space::Large, 0);
    above->setSpacing(Space::Small);
    auto *stage = plainLabel("subtitle", this);
    stage->setText(tr("Review: nothing has been written yet"));
    above->addWidget(m_title);
    above->addWidget(stage);
    above->addWidget(m_totals);
    above->addWidget(m_reasons);
    above->addWidget(m_whyNot);
    above->addWidget(m_warnings);
    above->addWidget(m_table, 1);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_release);
    tools->addWidget(m_export);
    tools->addStretch(1);
    above->addLayout(tools);
    m_wordLabel->setTextFormat(Qt::PlainText);
    m_wordLabel->setBuddy(m_word);
    m_word->setMaximumWidth(16 * fontMetrics().averageCharWidth());
    auto *footer = new QFrame(this);
    setRole(footer, "footer");
    auto *confirm = new QHBoxLayout;
    confirm->addWidget(m_raise);
    confirm->addWidget(m_wordLabel);
    confirm->addWidget(m_word);
    confirm->addStretch(1);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Space::Medium);
    bar->addWidget(m_back);
    bar->addWidget(m_keep);
    bar->addWidget(m_save);
    bar->addWidget(m_next, 1);
    bar->addWidget(m_start);
    auto *foot = new QVBoxLayout(footer);
    foot->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    foot->addLayout(confirm);
    foot->addLayout(bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    layout->addLayout(above, 1);
    layout->addWidget(footer);
    setFocusProxy(m_table->table());
}

void BulkReview::setRun(std::shared_ptr<PlannedRun> run, const ReviewFacts &facts)
{
    m_run = std::move(run);
    m_counts = totalsOf(m_run->rows);
    m_title->setText(BulkText::title(m_run->head));
    {
        const QSignalBlocker unchecked(m_raise); // what is selected is of the run before
        const QSignalBlocker empty(m_word);
        m_raise->setChecked(false);
        m_word->clear();
    }
    m_table->show([this](int first, int atMost) {
        std::vector<RowLine> lines;
        const auto last = std::min(first + atMost, static_cast<int>(m_run->rows.size()));
        for (int row = first; row < last; ++row)
            lines.push_back(lineOf(m_run->rows[static_cast<std::size_t>(row)]));
        return lines;
    });
    setFacts(facts);
}

void BulkReview::setFacts(const ReviewFacts &facts)
{
    m_facts = facts;
    refresh();
}

bool BulkReview::isRaised() const
{
    return m_raise->isVisibleTo(this) && m_raise->isChecked();
}

void BulkReview::release()
{
    std::map<int, RowLine> changed;
    const QList<int> selected = m_table->selectedRows();
    for (const int index : selected) {
        RunRow &row = m_run->rows[static_cast<std::size_t>(index)];
        if (row.state != RowState::Held)
            continue;
        row.state = RowState::Planned;
        row.reason = RowReason::None;
        changed.emplace(index, lineOf(row));
    }
    m_counts = totalsOf(m_run->rows);
    m_table->setLines(changed);
    Q_EMIT released();
}

/// Empty: it can begin.
QString BulkReview::whyNotYet() const
{
    if (m_counts.planned == 0)
        return m_counts.held > 0 ? tr("Every row is held or left out. Select held rows and release them.")
                                 : tr("Every row is left out, so there is nothing to carry out.");
    if (m_raise->isVisibleTo(this) && !m_raise->isChecked())
        return tr("Confirm the number first.");
    if (m_word->isVisibleTo(this) &&
        m_word->text().trimmed().compare(tr("DELETE", "typed by the person"), Qt::CaseInsensitive) != 0)
        return tr("Type the word first.");
    return {};
}

void BulkReview::refresh()
{
    if (!m_run)
        return;
    const QLocale locale;
    const RunTotals &totals = m_counts;
    m_totals->setText(BulkText::totals(totals) + (m_facts.effort.isEmpty() || totals.planned == 0
                                                      ? QString()
                                                      : u" – "_s + m_facts.effort));
    m_reasons->setText(BulkText::reasons(totals).join(u'\n'));
    m_reasons->setVisible(!m_reasons->text().isEmpty());
    m_warnings->setText(m_facts.warnings.join(u'\n'));
    m_warnings->setVisible(!m_facts.warnings.isEmpty());
    m_whyNot->setText(m_facts.whyNot);
    m_whyNot->setVisible(!m_facts.whyNot.isEmpty());

    const bool isOver = totals.creates > m_facts.mostCreates || totals.deletes > m_facts.mostDeletes;
    m_raise->setVisible(isOver);
    m_raise->setText(totals.deletes > m_facts.mostDeletes
                         ? tr("Yes, delete %Ln object(s)", nullptr, totals.deletes)
                         : tr("Yes, create %Ln object(s)", nullptr, totals.creates));
    m_wordLabel->setText(tr("To delete, &type %1:").arg(tr("DELETE", "typed by the person")));
    m_wordLabel->setVisible(totals.deletes > 0);
    m_word->setVisible(totals.deletes > 0);
    m_word->setAccessibleName(tr("To delete, type %1").arg(tr("DELETE", "typed by the person")));

    const QList<int> selected = m_table->selectedRows();
    const auto held = std::ranges::count_if(selected, [this](int row) {
        return m_run->rows[static_cast<std::size_t>(row)].state == RowState::Held;
    });
    m_release->setVisible(totals.held > 0);
    AbilityText::offer(m_release, held > 0 ? std::nullopt : std::optional(tr("Select rows that are held.")),
                       tr("Carries out rows that were held, knowing why they were."));
    m_start->setText(totals.deletes > 0 ? tr("&Delete in %Ln row(s)", nullptr, totals.planned)
                                        : tr("&Carry out %Ln row(s)", nullptr, totals.planned));
    setRole(m_start, totals.deletes > 0 ? "danger" : "primary");
    styleAgain(m_start);
    m_start->setDefault(totals.deletes == 0);
    const QString wait = m_facts.whyNot.isEmpty() ? whyNotYet() : m_facts.whyNot;
    AbilityText::offer(m_start, wait.isEmpty() ? std::nullopt : std::optional(wait));
    m_next->setText(m_facts.whyNot.isEmpty() ? wait : QString());
    m_keep->setEnabled(m_run->head.undoOf.isEmpty()); // also what may not be carried out now
    m_save->setEnabled(m_run->head.undoOf.isEmpty());
}

} // namespace Stationmaster
