// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "basesettings/effectivedialog.h"

#include "inventory/effectivecheck.h"
#include "presentation/csvexport.h"
#include "presentation/profiletext.h"
#include "presentation/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QString effectiveWords(EffectivePhone::State state)
{
    switch (state) {
    case EffectivePhone::State::Taken:
        return EffectiveDialog::tr("Has the new values");
    case EffectivePhone::State::NeedsSignIn:
        return EffectiveDialog::tr("Must log out and back in");
    case EffectivePhone::State::AtSignIn:
        return EffectiveDialog::tr("Takes them at the next sign-in");
    case EffectivePhone::State::Unknown:
        break;
    }
    return EffectiveDialog::tr("Not known: its station tells nothing");
}

} // namespace

EffectiveDialog::EffectiveDialog(Inventory &inventory, const QString &baseSettingsId, QWidget *parent)
    : QDialog(parent), m_inventory(inventory), m_id(baseSettingsId), m_summary(new QLabel(this)),
      m_table(new QTableWidget(0, 4, this))
{
    const BaseSettingsRow *row = inventory.findBaseSettings(baseSettingsId);
    setWindowTitle(tr("Who has taken “%1”").arg(row ? row->name : QString()));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_table->setAccessibleName(tr("Phones and their effective settings"));
    m_table->setHorizontalHeaderLabels({tr("Phone Name"), tr("User"), tr("Result"), tr("Own Settings")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *again = buttons->addButton(tr("Check &again"), QDialogButtonBox::ActionRole);
    auto *copyList = buttons->addButton(tr("&Copy list"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 26);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(again, &QPushButton::clicked, this, &EffectiveDialog::checkAgain);
    connect(copyList, &QPushButton::clicked, this, &EffectiveDialog::copy);
    connect(buttons->addButton(tr("&Export as CSV…"), QDialogButtonBox::ActionRole), &QPushButton::clicked,
            this, &EffectiveDialog::exportList);
    connect(&inventory, &Inventory::stateChanged, this, &EffectiveDialog::refresh);
    connect(&inventory, &Inventory::upserted, this, [this](Inventory::List list) {
        if (!m_inventory.isLoading() || list == Inventory::List::BaseSettings)
            refresh();
    });
    refresh();
}

void EffectiveDialog::checkAgain()
{
    m_inventory.refreshBaseSettings(m_id);
    m_inventory.reload(Inventory::List::Stations);
    m_inventory.reload(Inventory::List::Users);
}

void EffectiveDialog::refresh()
{
    const std::vector<EffectivePhone> phones = effectiveCheck(m_inventory, m_id);
    m_table->setRowCount(static_cast<int>(phones.size()));
    int taken = 0;
    int waiting = 0;
    int overriding = 0;
    for (int i = 0; const EffectivePhone &phone : phones) {
        taken += phone.state == EffectivePhone::State::Taken ? 1 : 0;
        waiting += phone.state == EffectivePhone::State::NeedsSignIn ? 1 : 0;
        m_table->setItem(i, 0, new QTableWidgetItem(phone.phoneName));
        m_table->setItem(i, 1, new QTableWidgetItem(phone.userName));
        m_table->setItem(i, 2, new QTableWidgetItem(effectiveWords(phone.state)));
        m_table->setItem(i, 3, new QTableWidgetItem(overridesSummary(phone.own)));
        overriding += phone.own.isEmpty() ? 0 : 1;
        ++i;
    }
    QString said =
        tr("%1 of %Ln phone(s) run with these base settings.", nullptr, static_cast<int>(phones.size()))
            .arg(locale().toString(taken));
    said += u' ' + tr("%Ln person(s) still have to log out and back in.", nullptr, waiting);
    if (overriding > 0)
        said += u' ' + tr("%Ln phone(s) keep values of their own.", nullptr, overriding);
    if (m_inventory.isLoading())
        said = tr("Reading the stations…");
    m_summary->setText(said);
}

QString EffectiveDialog::text() const
{
    QStringList titles;
    for (int column = 0; column < m_table->columnCount(); ++column)
        titles.append(m_table->horizontalHeaderItem(column)->text());
    QStringList lines{titles.join(u'\t')};
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells.append(m_table->item(row, column)->text().simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void EffectiveDialog::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

void EffectiveDialog::exportList()
{
    CsvExport::ask(this, tr("Effective settings"), m_table->rowCount(), [this](const QString &path) {
        CsvExport::Content content;
        QHash<QString, QStringList> rows;
        for (const QString &line : text().split(u'\n', Qt::SkipEmptyParts)) {
            const QString id = QString::number(rows.size());
            rows.insert(id, line.split(u'\t'));
            content.ids.append(id);
        }
        content.titles = rows.value(content.ids.takeFirst());
        content.cells = [rows](const QString &id) { return rows.value(id); };
        auto *writing = new CsvExport(path, std::move(content), this);
        connect(writing, &CsvExport::finished, this,
                [this](const QString &written, int count, const QString &problem) {
                    m_summary->setText(CsvExport::sentence(written, count, problem));
                });
        writing->start();
    });
}

} // namespace Stationmaster
