// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "activity/runfilterbar.h"

#include "theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace Stationmaster {

namespace {

constexpr int Week = 7;
constexpr int Month = 30;

QVariant dataOf(const QList<RunResult> &results)
{
    QVariantList values;
    for (const RunResult result : results)
        values.append(static_cast<int>(result));
    return values;
}

} // namespace

RunFilterBar::RunFilterBar(QWidget *parent)
    : QWidget(parent), m_result(addBox(tr("Result"))), m_object(addBox(tr("Kind of object"))),
      m_date(addBox(tr("Date")))
{
    using R = RunResult;
    m_result->addItem(tr("All results"), dataOf({}));
    m_result->addItem(tr("In doubt"), dataOf({R::InDoubt}));
    m_result->addItem(tr("Stopped or failed"), dataOf({R::Stopped, R::RowsFailed}));
    m_result->addItem(tr("Unfinished"), dataOf({R::Unfinished}));
    m_result->addItem(tr("Saved for later"), dataOf({R::Saved}));
    m_result->addItem(tr("Done"), dataOf({R::Done}));
    m_result->addItem(tr("Partly or not done"), dataOf({R::PartlyDone, R::Left}));
    m_result->addItem(tr("Undone, also in part"), dataOf({R::Undone, R::PartlyUndone}));
    m_object->addItem(tr("All objects"), -1);
    const auto addObject = [this](const QString &name, StepObject object) {
        m_object->addItem(name, static_cast<int>(object));
    };
    addObject(tr("Phones"), StepObject::Phone);
    addObject(tr("People"), StepObject::Person);
    addObject(tr("Base settings"), StepObject::BaseSettings);
    addObject(tr("Sites"), StepObject::Site);
    addObject(tr("Telephony settings"), StepObject::TelephonySettings);
    m_date->addItem(tr("All dates"), static_cast<int>(Dates::All));
    m_date->addItem(tr("Today"), static_cast<int>(Dates::Today));
    m_date->addItem(tr("Last %n day(s)", nullptr, Week), static_cast<int>(Dates::LastWeek));
    m_date->addItem(tr("Last %n day(s)", nullptr, Month), static_cast<int>(Dates::LastMonth));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    for (QComboBox *box : {m_result, m_object, m_date}) {
        layout->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &RunFilterBar::changed);
    }
}

QComboBox *RunFilterBar::addBox(const QString &name)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

RunFilter RunFilterBar::filter(const QDate &today) const
{
    RunFilter filter;
    const QVariantList results = m_result->currentData().toList();
    for (const QVariant &result : results)
        filter.results.append(static_cast<RunResult>(result.toInt()));
    if (const int object = m_object->currentData().toInt(); object >= 0)
        filter.object = static_cast<StepObject>(object);
    switch (static_cast<Dates>(m_date->currentData().toInt())) {
    case Dates::Today:
        filter.from = today.startOfDay();
        break;
    case Dates::LastWeek:
        filter.from = today.addDays(1 - Week).startOfDay();
        break;
    case Dates::LastMonth:
        filter.from = today.addDays(1 - Month).startOfDay();
        break;
    case Dates::All:
        break;
    }
    return filter;
}

bool RunFilterBar::narrows() const
{
    return m_result->currentIndex() + m_object->currentIndex() + m_date->currentIndex() > 0;
}

void RunFilterBar::clear()
{
    for (QComboBox *box : {m_result, m_object, m_date})
        box->setCurrentIndex(0);
}

} // namespace Stationmaster
