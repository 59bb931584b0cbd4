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

/// Of what the row writes to.
QString idIn(const RunRow &row, QLatin1StringView kind)
{
    for (const QString &entry : row.touches) {
        if (entry.startsWith(kind))
            return entry.sliced(kind.size());
    }
    return {};
}

} // namespace

QStringList titles()
{
    return {ListWords::tr("User ID"),       ListWords::tr("Name"),       ListWords::tr("Site"),
            ListWords::tr("Base Settings"), ListWords::tr("Phone Name"), ListWords::tr("Why")};
}

QStringList cells(const RunRow &row)
{
    QString userId = idIn(row, "user/"_L1);
    QString name, site, baseSettings;
    QString phone = idIn(row, "phone/"_L1).isEmpty() ? QString() : row.name;
    for (const Step &step : row.steps) {
        const QJsonObject &intent = step.intent;
        if (userId.isEmpty())
            userId = intent["userId"_L1].toString();
        if (name.isEmpty())
            name = intent["userName"_L1].toString();
        if (step.kind == StepKind::CreatePhone) {
            site = intent["siteName"_L1].toString();
            baseSettings = intent["baseSettingsName"_L1].toString();
            phone = intent["name"_L1].toString();
        }
    }
    if (userId.isEmpty() && phone.isEmpty())
        return {};
    return {userId, name, site, baseSettings, phone, RowText::problem(row)};
}

} // namespace Stationmaster::FailedList
