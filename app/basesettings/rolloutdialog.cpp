// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "basesettings/rolloutdialog.h"

#include "inventory/rollout.h"
#include "theme/theme.h"
#include "widgets/csvexport.h"
#include "words/basesettingstext.h"
#include "words/signintext.h"

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

enum RolloutColumn { PhoneColumn, UserColumn, ResultColumn, WhyColumn, OwnColumn, RolloutColumnCount };

} // namespace

RolloutDialog::RolloutDialog(Inventory &inventory, const QString &baseSettingsId, QWidget *parent)
    : QDialog(parent), m_inventory(inventory), m_id(baseSettingsId), m_summary(new QLabel(this)),
      m_table(new QTableWidget(0, RolloutColumnCount, this))
{
    const BaseSettingsRow *row = inventory.findBaseSettings(baseSettingsId);
    setWindowTitle(tr("Roll-out of “%1”").arg(row ? row->name : QString()));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_table->setAccessibleName(tr("Phones, and whether their users can have the settings"));
    m_table->setHorizontalHeaderLabels(
        {tr("Phone Name"), tr("User"), tr("Result"), tr("Why"), tr("Own Settings")});
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
    connect(again, &QPushButton::clicked, this, &RolloutDialog::checkAgain);
    connect(copyList, &QPushButton::clicked, this, &RolloutDialog::copy);
    connect(buttons->addButton(tr("&Export as CSV…"), QDialogButtonBox::ActionRole), &QPushButton::clicked,
            this, &RolloutDialog::exportList);
    connect(&inventory, &Inventory::stateChanged, this, &RolloutDialog::refresh);
    connect(&inventory, &Inventory::changesNoted, this, &RolloutDialog::refresh);
    connect(&inventory, &Inventory::rowsChanged, this, [this](Inventory::List list) {
        if (!m_inventory.isLoading() || list == Inventory::List::BaseSettings)
            refresh();
    });
    refresh();
}

void RolloutDialog::checkAgain()
{
    m_inventory.refreshBaseSettings(m_id);
    m_inventory.reload(Inventory::List::Stations);
    m_inventory.reload(Inventory::List::Users);
}

void RolloutDialog::refresh()
{
    const std::vector<RolloutPhone> phones = rolloutOf(m_inventory, m_id);
    m_table->setRowCount(static_cast<int>(phones.size()));
    int overriding = 0;
    for (int i = 0; const RolloutPhone &phone : phones) {
        m_table->setItem(i, PhoneColumn, new QTableWidgetItem(phone.phoneName));
        m_table->setItem(i, UserColumn, new QTableWidgetItem(phone.userName));
        m_table->setItem(i, ResultColumn, new QTableWidgetItem(SignInText::state(phone.evidence)));
        m_table->setItem(i, WhyColumn, new QTableWidgetItem(SignInText::why(phone.evidence)));
        m_table->setItem(i, OwnColumn, new QTableWidgetItem(overridesSummary(phone.own)));
        overriding += phone.own.isEmpty() ? 0 : 1;
        ++i;
    }
    const auto count = [&phones](SignInEvidence::State state) {
        return static_cast<int>(std::ranges::count_if(
            phones, [state](const RolloutPhone &phone) { return phone.evidence.state == state; }));
    };
    QStringList said{tr("%Ln phone(s) use these base settings.", nullptr, static_cast<int>(phones.size()))};
    const auto add = [&said](int people, const QString &sentence) {
        if (people > 0)
            said.append(sentence);
    };
    using State = SignInEvidence::State;
    const int old = count(State::MayBeOld);
    add(old, tr("%Ln person(s) have been signed in since before the last change and may still run with the "
                "old values.",
                nullptr, old));
    const int taken = count(State::HasNew);
    add(taken, tr("%Ln person(s) have signed in since.", nullptr, taken));
    const int signedOut = count(State::SignedOut);
    add(signedOut, tr("On %Ln phone(s) nobody is signed in; the next sign-in uses the current settings.",
                      nullptr, signedOut));
    const int unknown = count(State::NotKnown);
    add(unknown, tr("For %Ln phone(s) it is not known.", nullptr, unknown));
    add(overriding, tr("%Ln phone(s) keep their own values.", nullptr, overriding));
    m_summary->setText(m_inventory.isLoading() ? tr("Reading the people and their phones…")
                                               : said.join(u' '));
}

QString RolloutDialog::text() const
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

void RolloutDialog::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

void RolloutDialog::exportList()
{
    CsvExport::ask(this, tr("Roll-out"), m_table->rowCount(), [this](const QString &path) {
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
