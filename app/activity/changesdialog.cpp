// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "activity/changesdialog.h"

#include "activity/changetext.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "widgets/stateview.h"
#include "widgets/tableheader.h"
#include "words/datetext.h"
#include "words/problemtext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr qint64 Now = -1; ///< beside the ids of snapshots

std::vector<TableColumn> columnsOf(const std::vector<OrgChange> &changes)
{
    const auto text = [&changes](auto words) {
        return [&changes, words](const QString &row) { return words(changes.at(row.toUInt())); };
    };
    return {
        {.id = u"what"_s,
         .title = ChangesDialog::tr("What"),
         .text = text([](const OrgChange &c) { return ChangeText::object(c.object); }),
         .stretch = 0},
        {.id = u"name"_s,
         .title = ChangesDialog::tr("Name"),
         .text = text([](const OrgChange &c) { return c.name; }),
         .weight = TableColumn::Weight::Strong,
         .atLeast = 22},
        {.id = u"change"_s,
         .title = ChangesDialog::tr("Change"),
         .text = text(ChangeText::what),
         .atLeast = 20},
        {.id = u"before"_s,
         .title = ChangesDialog::tr("Before"),
         .text = text(ChangeText::before),
         .weight = TableColumn::Weight::Muted,
         .atLeast = 20},
        {.id = u"after"_s,
         .title = ChangesDialog::tr("After"),
         .text = text(ChangeText::after),
         .atLeast = 20},
    };
}

} // namespace

ChangesDialog::ChangesDialog(SnapshotStore &store, const QString &orgId, std::function<OrgSnapshot()> now,
                             QWidget *parent)
    : QDialog(parent), m_store(store), m_orgId(orgId), m_now(std::move(now)), m_from(new QComboBox(this)),
      m_to(new QComboBox(this)), m_count(new QLabel(this)), m_state(new StateView(this)),
      m_stack(new QStackedWidget(this))
{
    setWindowTitle(tr("What changed since…"));
    m_rows = new DataTableModel(columnsOf(m_changes), this);
    m_table = new DataTable(*m_rows, tr("Changes"), this);
    build();
    connect(m_from, &QComboBox::currentIndexChanged, this, &ChangesDialog::compare);
    connect(m_to, &QComboBox::currentIndexChanged, this, &ChangesDialog::compare);
    refresh();
}

void ChangesDialog::build()
{
    auto *from = new QLabel(tr("&Since"), this);
    from->setBuddy(m_from);
    m_from->setAccessibleName(tr("Since"));
    auto *to = new QLabel(tr("&Until"), this);
    to->setBuddy(m_to);
    m_to->setAccessibleName(tr("Until"));
    setRole(m_count, "hint");
    for (QComboBox *box : {m_from, m_to})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(Space::Small);
    for (QWidget *part : {static_cast<QWidget *>(from), static_cast<QWidget *>(m_from),
                          static_cast<QWidget *>(to), static_cast<QWidget *>(m_to)})
        choice->addWidget(part);
    choice->addStretch(1);
    choice->addWidget(m_count);

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    column->setSpacing(Space::Medium);
    column->addLayout(choice);
    column->addWidget(m_stack, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 32);
}

void ChangesDialog::refresh()
{
    m_listing = m_store.list(m_orgId).onFinished(this, [this](const Result<std::vector<SnapshotInfo>> &kept) {
        if (kept)
            offer(*kept);
        else
            say(u"problem"_s, tr("The snapshots could not be read"), ProblemText::sentence(kept.error()));
    });
}

/// What was chosen stays chosen as long as it is there.
void ChangesDialog::offer(const std::vector<SnapshotInfo> &kept)
{
    const QVariant from = m_from->currentData();
    const QVariant to = m_to->currentData();
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->clear();
    m_to->clear();
    m_to->addItem(tr("now"), Now);
    for (const SnapshotInfo &info : kept) {
        const QString label = DateText::shortTime(info.taken);
        m_from->addItem(label, info.id);
        m_to->addItem(label, info.id);
    }
    // The newest is as good as now: without a choice the question is what changed since the time before.
    const int before = std::min(1, m_from->count() - 1);
    m_from->setCurrentIndex(from.isValid() ? std::max(0, m_from->findData(from)) : before);
    m_to->setCurrentIndex(std::max(0, m_to->findData(to)));
    compare();
}

void ChangesDialog::compare()
{
    if (m_from->count() == 0) {
        say(u"empty"_s, tr("There is nothing to compare with yet"),
            tr("Each time the org has been read completely, its state is kept on this computer. Come back "
               "after the next time."));
        return;
    }
    const qint64 from = m_from->currentData().toLongLong();
    const qint64 to = m_to->currentData().toLongLong();
    m_state->setLoading(tr("Comparing…"));
    m_stack->setCurrentWidget(m_state);
    const auto call = to == Now ? m_store.changesUntil(from, m_now()) : m_store.changes(from, to);
    m_comparing =
        call.onFinished(this, [this](const Result<std::vector<OrgChange>> &changes) { take(changes); });
}

void ChangesDialog::take(const Result<std::vector<OrgChange>> &changes)
{
    QStringList old;
    for (std::size_t i = 0; i < m_changes.size(); ++i)
        old.append(QString::number(i));
    m_rows->remove(old);
    m_changes = changes.value_or(std::vector<OrgChange>());
    QStringList rows;
    for (std::size_t i = 0; i < m_changes.size(); ++i)
        rows.append(QString::number(i));
    m_rows->upsert(rows);
    m_table->header()->fitColumns();
    m_count->clear();
    if (!changes) {
        say(u"problem"_s, tr("The snapshots could not be compared"), ProblemText::sentence(changes.error()));
    } else if (rows.isEmpty()) {
        say(u"check"_s, tr("Nothing changed"),
            tr("Phones, base settings, sites and users are as they were."));
    } else {
        m_count->setText(tr("%Ln change(s)", nullptr, static_cast<int>(rows.size())));
        m_stack->setCurrentWidget(m_table);
    }
}

void ChangesDialog::say(const QString &icon, const QString &title, const QString &text)
{
    m_state->setState(icon, title, text);
    m_stack->setCurrentWidget(m_state);
}

} // namespace Stationmaster
