// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "words/basesettingstext.h"

#include "words/dscptext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

struct BaseSettingsWords
{
    Q_DECLARE_TR_FUNCTIONS(BaseSettingsWords)
};

} // namespace

QString profileSummary(const BaseSettingsRow &profile)
{
    QStringList facts;
    if (profile.persistentConnection.value_or(false) && profile.persistentTimeout)
        facts.append(BaseSettingsWords::tr("persistent connection on, %1 s").arg(*profile.persistentTimeout));
    else if (profile.persistentConnection)
        facts.append(*profile.persistentConnection ? BaseSettingsWords::tr("persistent connection on")
                                                   : BaseSettingsWords::tr("persistent connection off"));
    if (profile.transportDscp)
        facts.append(BaseSettingsWords::tr("transport DSCP %1").arg(dscpShortText(*profile.transportDscp)));
    if (profile.mediaDscp)
        facts.append(BaseSettingsWords::tr("media DSCP %1").arg(dscpShortText(*profile.mediaDscp)));
    if (profile.forceTurn)
        facts.append(*profile.forceTurn ? BaseSettingsWords::tr("force TURN on")
                                        : BaseSettingsWords::tr("force TURN off"));
    else if (!profile.turnValue.isEmpty())
        facts.append(BaseSettingsWords::tr("force TURN: %1").arg(profile.turnValue));
    if (profile.requireMediaHelper.value_or(false))
        facts.append(BaseSettingsWords::tr("media helper required"));
    return facts.join(u" · "_s);
}

QString overridesSummary(const PhoneOverrides &own)
{
    QStringList facts{profileSummary({.persistentConnection = own.persistentConnection,
                                      .persistentTimeout = own.persistentTimeout,
                                      .transportDscp = own.transportDscp,
                                      .mediaDscp = own.mediaDscp,
                                      .forceTurn = own.forceTurn,
                                      .requireMediaHelper = own.requireMediaHelper})};
    if (own.persistentTimeout && !own.persistentConnection.value_or(false))
        facts.append(BaseSettingsWords::tr("timeout %1 s").arg(*own.persistentTimeout));
    if (own.requireMediaHelper == false)
        facts.append(BaseSettingsWords::tr("media helper not required"));
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

QString durationText(int seconds)
{
    QStringList parts;
    if (seconds >= 3600)
        parts.append(BaseSettingsWords::tr("%n hour(s)", nullptr, seconds / 3600));
    if (seconds % 3600 >= 60)
        parts.append(BaseSettingsWords::tr("%n minute(s)", nullptr, seconds % 3600 / 60));
    if (seconds % 60 > 0 || parts.isEmpty())
        parts.append(BaseSettingsWords::tr("%n second(s)", nullptr, seconds % 60));
    return parts.join(u' ');
}

} // namespace Stationmaster
