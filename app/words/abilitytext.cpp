// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "words/abilitytext.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using Doing = Abilities::Action;
using Obstacle = Abilities::Obstacle;

struct AbilityWords
{
    Q_DECLARE_TR_FUNCTIONS(AbilityWords)
public:
    static QString without(Doing action);
    static QString missing(const QStringList &permissions);
    static QString sentence(const Obstacle &obstacle, Doing action);
};

/// What cannot be done. %1 is what is missing, a half sentence of its own.
QString AbilityWords::without(Doing action)
{
    switch (action) {
    case Doing::ReadPhones:
        return tr("Phones and base settings cannot be read: %1.");
    case Doing::ReadPeople:
        return tr("People and their stations cannot be read: %1.");
    case Doing::ReadSites:
        return tr("Sites cannot be read in full: %1.");
    case Doing::FindPeople:
        return tr("People cannot be searched for: %1.");
    case Doing::ReadAudits:
        return tr("The change history of settings cannot be read from the org: %1.");
    case Doing::ChangePhones:
        return tr("You can look, but not change phones: %1.");
    case Doing::ChangeBaseSettings:
        return tr("You can look, but not change base settings: %1.");
    case Doing::SetDefaultStation:
        return tr("You can look, but not change default stations: %1.");
    case Doing::Disassociate:
        return tr("You can look, but not sign people out of their stations: %1.");
    case Doing::Associate:
        return tr("You can look, but not sign people in to a station: %1.");
    case Doing::ChangeSiteMedia:
        return tr("You can look, but not change the media settings of sites: %1.");
    case Doing::ChangeTelephonySettings:
        return tr("You can look, but not change the telephony settings of the org: %1.");
    case Doing::EndTokens:
        return tr("You can look, but not sign people out everywhere: %1.");
    case Doing::RecordLogs:
        return tr("You can look, but not record browser logs: %1.");
    case Doing::StopLogs:
        return tr("You can look, but not stop the recording of browser logs: %1.");
    case Doing::SaveLogs:
        return tr("Browser logs cannot be saved: %1.");
    case Doing::EndCalls:
        return tr("You can look, but not end calls of others: %1.");
    }
    return {};
}

QString AbilityWords::missing(const QStringList &permissions)
{
    QStringList names;
    for (const QString &permission : permissions)
        names.append(AbilityText::permission(permission));
    //: %1: a permission, or several joined by “ or ”.
    return tr("%1 is missing").arg(names.join(tr(" or ")));
}

QString AbilityWords::sentence(const Obstacle &obstacle, Doing action)
{
    switch (obstacle.kind) {
    case Obstacle::Kind::ReadOnly:
        return tr("This connection is read-only: nothing in the org can be changed from here.");
    case Obstacle::Kind::NoJournal:
        return tr("Nothing can be changed, because the journal that records changes could not be opened.");
    case Obstacle::Kind::Permission:
        break;
    }
    return without(action).arg(missing(obstacle.permissions));
}

QString spaced(const QString &camelCase)
{
    QString words;
    for (const QChar letter : camelCase) {
        if (words.isEmpty()) {
            words += letter.toUpper();
            continue;
        }
        if (letter.isUpper() && words.back().isLower())
            words += u' ';
        words += letter;
    }
    return words;
}

} // namespace

namespace AbilityText {

std::optional<QString> whyNot(const Abilities &abilities, Abilities::Action action)
{
    if (const auto obstacle = abilities.obstacle(action))
        return AbilityWords::sentence(*obstacle, action);
    return {};
}

std::optional<QString> whyNot(const Abilities &abilities, const Plan &plan)
{
    const auto obstacle = abilities.obstacle(plan);
    if (!obstacle)
        return {};
    for (const Step &step : plan.steps) {
        const Doing action = Abilities::actionOf(step.kind);
        if (abilities.obstacle(action) == obstacle)
            return AbilityWords::sentence(*obstacle, action);
    }
    return {};
}

std::optional<QString> whyNotUndo(const Abilities &abilities, const Plan &plan)
{
    return whyNot(abilities, planUndo(plan));
}

QString permission(const QString &permission)
{
    QStringList parts;
    for (const QString &part : permission.split(u':'))
        parts.append(spaced(part));
    return parts.join(u" › "_s);
}

namespace {

QString everythingMissing(const Abilities &abilities)
{
    QStringList sentences;
    for (const Doing action : {Doing::ReadPhones, Doing::ReadSites, Doing::FindPeople, Doing::ChangePhones,
                               Doing::ChangeBaseSettings, Doing::SetDefaultStation, Doing::Disassociate,
                               Doing::ChangeSiteMedia, Doing::ChangeTelephonySettings}) {
        if (const auto why = whyNot(abilities, action); why && !sentences.contains(*why))
            sentences.append(*why);
    }
    return sentences.join(u'\n');
}

Summary shortSummary(const Abilities &abilities)
{
    const auto obstacle = abilities.obstacle(Doing::ChangePhones);
    if (!obstacle) {
        return abilities.isCertain(Doing::ChangePhones)
                   ? Summary{Theme::Tone::Success, AbilityWords::tr("Can change phones")}
                   : Summary{};
    }
    switch (obstacle->kind) {
    case Obstacle::Kind::ReadOnly:
        return {Theme::Tone::Neutral, AbilityWords::tr("Read-only")};
    case Obstacle::Kind::NoJournal:
        return {Theme::Tone::Warning, AbilityWords::tr("Cannot change anything: no journal")};
    case Obstacle::Kind::Permission:
        break;
    }
    const QString missing = AbilityWords::missing(obstacle->permissions);
    if (abilities.isCertain(Doing::SetDefaultStation))
        return {Theme::Tone::Warning,
                AbilityWords::tr("You can set default stations, but not change phones: %1").arg(missing)};
    return {Theme::Tone::Warning, AbilityWords::tr("You can look, but not change phones: %1").arg(missing)};
}

} // namespace

Summary summary(const Abilities &abilities)
{
    Summary all = shortSummary(abilities);
    all.details = everythingMissing(abilities);
    return all;
}

void offer(QAction *action, const std::optional<QString> &whyNot, const QString &toolTip)
{
    action->setEnabled(!whyNot);
    action->setToolTip(whyNot.value_or(toolTip));
}

void offer(QAbstractButton *button, const std::optional<QString> &whyNot, const QString &toolTip)
{
    button->setEnabled(!whyNot);
    button->setToolTip(whyNot.value_or(toolTip));
    if (button->accessibleDescription() != button->toolTip()) // else it is said once more
        button->setAccessibleDescription(button->toolTip());
}

} // namespace AbilityText

} // namespace Stationmaster
