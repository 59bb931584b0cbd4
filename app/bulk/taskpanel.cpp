// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/taskpanel.h"

#include "bulk/bulktext.h"
#include "inventory/inventory.h"
#include "phones/phonechoices.h"
#include "widgets/fieldnote.h"
#include "widgets/formgrid.h"
#include "widgets/switch.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// Fills @p box and keeps what is chosen, as long as it is there.
void fill(QComboBox *box, const std::vector<PhoneChoice> &choices)
{
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentData().toString();
    box->clear();
    for (const PhoneChoice &choice : choices)
        box->addItem(choice.shown.name, choice.shown.id);
    box->setCurrentIndex(chosen.isEmpty() ? -1 : box->findData(chosen));
    if (box->count() == 1)
        box->setCurrentIndex(0);
}

void makeChoice(QComboBox *box, const QString &placeholder)
{
    box->setPlaceholderText(placeholder);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
}

} // namespace

TaskPanel::TaskPanel(Inventory &inventory, QWidget *parent)
    : QWidget(parent), m_inventory(inventory), m_grid(new FormGrid(this)), m_task(new QComboBox(this)),
      m_sentence(new QLabel(this)), m_site(new QComboBox(this)), m_baseSettings(new QComboBox(this)),
      m_name(new QLineEdit(conventionalTemplate(), this)),
      m_default(new Switch(tr("Make each phone its user's default"), this))
{
    build();
    refreshChoices();
    connect(m_task, &QComboBox::currentIndexChanged, this, [this] {
        showTask();
        Q_EMIT changed();
    });
    connect(m_site, &QComboBox::currentIndexChanged, this, &TaskPanel::changed);
    connect(m_baseSettings, &QComboBox::currentIndexChanged, this, &TaskPanel::changed);
    connect(m_name, &QLineEdit::textChanged, this, &TaskPanel::changed);
    connect(m_default, &QCheckBox::toggled, this, &TaskPanel::changed);
    showTask();
}

void TaskPanel::build()
{
    for (const BulkTask task :
         {BulkTask::CreatePhones, BulkTask::SetDefaults, BulkTask::MoveSite, BulkTask::ChangeBaseSettings,
          BulkTask::Rename, BulkTask::RefreshStations, BulkTask::SignInAgain, BulkTask::DeletePhones})
        m_task->addItem(BulkText::name(task), static_cast<int>(task));
    makeChoice(m_task, {});
    makeChoice(m_site, tr("Choose a site"));
    makeChoice(m_baseSettings, tr("Choose base settings"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    setRole(m_sentence, "hint");
    m_default->setAccessibleName(m_default->text());
    m_default->setChecked(true);
    m_grid->addField(tr("W&hat to do"), m_task);
    m_grid->addWide(m_sentence);
    m_grid->addField(tr("&Site"), m_site);
    m_grid->addField(tr("&Base Settings"), m_baseSettings);
    m_nameNote = m_grid->addField(tr("&Phone Name"), m_name);
    m_grid->addWide(m_default);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    layout->addStretch(1);
}

BulkChoices TaskPanel::choices() const
{
    return {.task = static_cast<BulkTask>(m_task->currentData().toInt()),
            .siteId = m_site->currentData().toString(),
            .baseSettingsId = m_baseSettings->currentData().toString(),
            .nameTemplate = m_name->text(),
            .makeDefault = m_default->isChecked()};
}

void TaskPanel::setTask(BulkTask task)
{
    m_task->setCurrentIndex(m_task->findData(static_cast<int>(task)));
}

void TaskPanel::refreshChoices()
{
    fill(m_site, siteChoices(m_inventory, {}));
    fill(m_baseSettings, baseSettingsChoices(m_inventory, {}));
}

void TaskPanel::showTask()
{
    const BulkTask task = choices().task;
    const bool isCreate = task == BulkTask::CreatePhones;
    m_sentence->setText(BulkText::sentence(task));
    m_grid->setFieldVisible(m_site, isCreate || task == BulkTask::MoveSite);
    m_grid->setFieldVisible(m_baseSettings, isCreate || task == BulkTask::ChangeBaseSettings);
    m_grid->setFieldVisible(m_name, isCreate || task == BulkTask::Rename);
    m_default->setVisible(isCreate);
}

void TaskPanel::showGap(BulkGap gap)
{
    if (gap == BulkGap::NameTemplate)
        m_nameNote->say(Theme::Tone::Problem, BulkText::gap(gap, choices()));
    else if (m_name->isVisibleTo(this))
        m_nameNote->say(Theme::Tone::Neutral,
                        tr("{name}, {first}, {last}, {email}, {site} and {department} are replaced; a name "
                           "that is taken gets a number."));
    else
        m_nameNote->clear();
}

} // namespace Stationmaster
