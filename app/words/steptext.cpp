// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/changeplan.h"
#include "provisioning/runsummary.h"
#include "words/basesettingstext.h"
#include "words/changetext.h"
#include "words/problemtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(StepWords)
public:
    static QString nameOf(const Step &step);
    static QString profile(const QJsonObject &body);
    static QString phone(const Plan &plan, const Step &step);
};

QString StepWords::nameOf(const Step &step)
{
    if (step.kind == StepKind::CreateBaseSettings && step.objectName.isEmpty())
        return step.intent["body"_L1]["name"_L1].toString();
    return step.objectName.isEmpty() ? step.intent["name"_L1].toString() : step.objectName;
}

QString StepWords::profile(const QJsonObject &body)
{
    return QStringView(WebRtcModelLabel).toString() + u" · "_s + profileSummary(rowOf(Document(body)));
}

QString StepWords::phone(const Plan &plan, const Step &step)
{
    QString baseSettings = step.intent["baseSettingsName"_L1].toString();
    const int from = step.intent["baseSettingsFromStep"_L1].toInt(-1);
    if (from >= 0 && static_cast<std::size_t>(from) < plan.steps.size())
        baseSettings = nameOf(plan.steps[static_cast<std::size_t>(from)]);
    const QString user = step.intent["userName"_L1].toString();
    const QString site = step.intent["siteName"_L1].toString();
    QString text = baseSettings.isEmpty()
                       ? tr("for %1 · site %2").arg(user, site)
                       : tr("for %1 · site %2 · base settings %3").arg(user, site, baseSettings);
    QStringList own;
    for (const QJsonValue name : step.intent["ownSettings"_L1].toArray())
        own.append(FieldChangeText::label(name.toString()));
    if (!own.isEmpty()) {
        const QString names = QLocale().createSeparatedList(own);
        text += u" · "_s + (step.before["settingsLost"_L1].toBool()
                                ? tr("the org did not take the phone’s own settings over: %1").arg(names)
                                : tr("keeps its own settings: %1").arg(names));
    }
    return text;
}

} // namespace

namespace ProblemText {

QString title(const Step &step)
{
    const QString name = StepWords::nameOf(step);
    const QString user = step.intent["userName"_L1].toString();
    switch (step.kind) {
    case StepKind::CreateBaseSettings:
        return step.adopted ? StepWords::tr("Use the base settings “%1” that exist").arg(name)
                            : StepWords::tr("Create base settings “%1”").arg(name);
    case StepKind::CreatePhone:
        return step.adopted ? StepWords::tr("Use the phone “%1” that exists").arg(name)
                            : StepWords::tr("Create phone “%1”").arg(name);
    case StepKind::SetDefaultStation:
        return StepWords::tr("Make it the default phone of %1").arg(user);
    case StepKind::DeletePhone:
        return StepWords::tr("Delete phone “%1”").arg(name);
    case StepKind::DeleteBaseSettings:
        return StepWords::tr("Delete base settings “%1”").arg(name);
    case StepKind::RestoreDefaultStation:
        return step.intent["stationId"_L1].toString().isEmpty()
                   ? StepWords::tr("Leave %1 without a default phone, as before").arg(user)
                   : StepWords::tr("Give %1 the earlier default phone back").arg(user);
    case StepKind::UpdatePhone:
        return StepWords::tr("Change phone “%1”").arg(name);
    case StepKind::UpdateBaseSettings:
        return StepWords::tr("Change base settings “%1”").arg(name);
    case StepKind::UpdateSite:
        return StepWords::tr("Change site “%1”").arg(name);
    case StepKind::UpdateTelephonySettings:
        return StepWords::tr("Change the telephony settings of the org");
    case StepKind::ClearDefaultStation:
        return StepWords::tr("Clear the default phone of %1").arg(user);
    case StepKind::DisassociateStation:
        return StepWords::tr("Sign %1 out of the phone").arg(user);
    case StepKind::AssociateStation:
        return StepWords::tr("Sign %1 in on the phone").arg(user);
    case StepKind::Unknown:
        return StepWords::tr("A change of a newer version of Stationmaster");
    }
    return {};
}

QString explanation(const Plan &plan, int step)
{
    const Step &shown = plan.steps.at(static_cast<std::size_t>(step));
    switch (shown.kind) {
    case StepKind::CreateBaseSettings:
        return StepWords::profile(shown.intent["body"_L1].toObject());
    case StepKind::CreatePhone:
        return StepWords::phone(plan, shown);
    case StepKind::SetDefaultStation:
        return StepWords::tr(
            "The phone’s station can appear some seconds after the phone; Stationmaster waits for it.");
    case StepKind::UpdatePhone:
    case StepKind::UpdateBaseSettings:
    case StepKind::UpdateSite:
    case StepKind::UpdateTelephonySettings:
        return FieldChangeText::changes(changesOf(shown));
    case StepKind::ClearDefaultStation:
        return StepWords::tr("A later step sets it again.");
    case StepKind::DisassociateStation:
        return StepWords::tr(
            "Only if they are signed in on it. This cannot be undone: they sign in again themselves.");
    case StepKind::AssociateStation:
        return StepWords::tr(
            "Their client may read the settings of the phone again then; that it does is not certain.");
    case StepKind::Unknown:
        return StepWords::tr("This version cannot carry it out or undo it.");
    case StepKind::DeletePhone:
        return StepWords::tr("The phone and its line go; the user stays.");
    case StepKind::DeleteBaseSettings:
        return StepWords::tr("Only when no phone uses them any more.");
    case StepKind::RestoreDefaultStation:
        return StepWords::tr("Only while the default phone is still the one that was set here.");
    }
    return {};
}

QString leftOut(const Step &step)
{
    switch (outcomeOf(step)) {
    case StepOutcome::AlreadyGone:
        return StepWords::tr("Gone already");
    case StepOutcome::Kept:
        return StepWords::tr("Left to others");
    case StepOutcome::Unexplained:
        return StepWords::tr("Left out");
    default:
        return StepWords::tr("Not needed");
    }
}

} // namespace ProblemText

} // namespace Stationmaster
