// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/failedlist.h"

#include "words/rowtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Stationmaster::FailedList {

namespace {

struct ListWords
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::FailedList)
};

} // namespace

QStringList titles()
{
    return {ListWords::tr("User ID"),       ListWords::tr("Name"),       ListWords::tr("Site"),
            ListWords::tr("Base Settings"), ListWords::tr("Phone Name"), ListWords::tr("Why")};
}

QStringList cells(const RunRow &row)
{
    for (const Step &step : row.steps) {
        if (const QString user = step.intent["userId"_L1].toString(); !user.isEmpty()) {
            const bool isPhone = step.kind == StepKind::CreatePhone;
            return {user,
                    step.intent["userName"_L1].toString(),
                    step.intent["siteName"_L1].toString(),
                    step.intent["baseSettingsName"_L1].toString(),
                    isPhone ? step.intent["name"_L1].toString() : QString(),
                    RowText::problem(row)};
        }
    }
    return {};
}

} // namespace Stationmaster::FailedList
