// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "phones/planwarnings.h"

#include "inventory/blastradius.h"
#include "inventory/siteuse.h"
#include "pages/assignment.h"
#include "provisioning/changeplan.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

struct WarningWords
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::PlanWarnings)
};

template <typename T>
int count(const T &things)
{
    return static_cast<int>(things.size());
}

bool isOwnerCertain(const Inventory &inventory, const PhoneRow &phone)
{
    return phone.userKnown && (phone.userId.isEmpty() || inventory.findUser(phone.userId));
}

} // namespace

/// What the open steps of a plan touch.
class PlanWarnings::Touched
{
public:
    explicit Touched(const Inventory &inventory) : m_inventory(inventory) {}

    void addOpen(const std::vector<Step> &steps)
    {
        for (const Step &step : steps) {
            if (step.state != StepState::Done && step.state != StepState::Skipped)
                add(step);
        }
    }

    QStringList sentences() const;

private:
    void add(const Step &step);
    void addPhone(const QString &id);
    void addUpdate(const Step &step, const QString &id);
    void addDeletion(const Step &step, const QString &id);
    void addSignOut(const QString &userId, const QString &stationId);
    QStringList sentencesOfHelp() const;

    const Inventory &m_inventory;
    QSet<QString> m_people;       ///< signed in now on a phone on which a call can be cut off
    QSet<QString> m_unknown;      ///< such phones of which it is not known whether somebody is
    QSet<QString> m_reloading;    ///< phones
    QSet<QString> m_ownerUnknown; ///< to be deleted, while it is not certain whose they are
    QSet<QString> m_sitePhones;
    QSet<QString> m_sitePeople;
    QSet<QString> m_signedOut; ///< people, everywhere
    QSet<QString> m_recorded;  ///< people whose log is
    int m_endedCalls = 0;
    bool m_mayCutCalls = false;
    bool m_hasBaseSettings = false;
    bool m_hasSites = false;
    bool m_hasOrg = false;       ///< the telephony settings, which hold for everybody …
    bool m_isEveryAgent = false; ///< … and of them what every agent notices
    bool m_isComplete = true;
};

void PlanWarnings::Touched::add(const Step &step)
{
    const QString id = step.intent["id"_L1].toString();
    switch (step.kind) {
    case StepKind::UpdatePhone:
    case StepKind::UpdateBaseSettings:
    case StepKind::UpdateSite:
    case StepKind::UpdateTelephonySettings:
        addUpdate(step, id);
        break;
    case StepKind::DeletePhone:
        addDeletion(step, id);
        break;
    case StepKind::DisassociateStation:
    case StepKind::AssociateStation:
        addSignOut(step.intent["userId"_L1].toString(), step.intent["stationId"_L1].toString());
        break;
    case StepKind::EndTokens:
        m_signedOut.insert(step.intent["userId"_L1].toString());
        m_mayCutCalls = m_mayCutCalls || step.intent["evenDuringCall"_L1].toBool();
        break;
    case StepKind::StartLogCapture:
        m_recorded.insert(step.intent["userId"_L1].toString());
        break;
    case StepKind::EndConversation:
        ++m_endedCalls;
        break;
    case StepKind::StopLogCapture:
    case StepKind::CreateBaseSettings:
    case StepKind::CreatePhone:
    case StepKind::SetDefaultStation:
    case StepKind::DeleteBaseSettings: // only while no phone uses them
    case StepKind::RestoreDefaultStation:
    case StepKind::ClearDefaultStation:
    case StepKind::Unknown:
        break;
    }
}

void PlanWarnings::Touched::addPhone(const QString &id)
{
    const PhoneRow *phone = m_inventory.findPhone(id);
    const auto person = phone ? whoIsSignedInOn(m_inventory, *phone) : std::nullopt;
    if (!person)
        m_unknown.insert(id);
    else if (!person->isEmpty())
        m_people.insert(*person);
}

void PlanWarnings::Touched::addUpdate(const Step &step, const QString &id)
{
    const QList<FieldChange> changes = changesOf(step);
    if (step.kind == StepKind::UpdatePhone) {
        addPhone(id); // any PUT of a phone can part it from its user (API.md 5)
        if (std::ranges::any_of(changes, [](const FieldChange &change) { return change.path != "name"_L1; }))
            m_reloading.insert(id);
    } else if (step.kind == StepKind::UpdateBaseSettings) {
        const BlastRadius radius = blastRadiusOf(m_inventory, id);
        for (const QString &phone : radius.phoneIds) {
            addPhone(phone);
            m_reloading.insert(phone);
        }
        m_hasBaseSettings = true;
        m_isComplete = m_isComplete && radius.isComplete;
    } else if (step.kind == StepKind::UpdateSite) {
        for (const PhoneRow &phone : m_inventory.phones()) {
            if (phone.siteId == id)
                m_sitePhones.insert(phone.id);
        }
        const SiteUse use = siteUseOf(m_inventory, id);
        for (const QString &person : use.signedInUsers)
            m_sitePeople.insert(person);
        m_hasSites = true;
        m_isComplete = m_isComplete && use.isComplete;
    } else {
        m_hasOrg = true;
        m_isEveryAgent = m_isEveryAgent || std::ranges::any_of(changes, [](const FieldChange &change) {
                             return change.path == "persistentConnectionRequired"_L1 && change.after.toBool();
                         });
    }
}

void PlanWarnings::Touched::addDeletion(const Step &step, const QString &id)
{
    if (!id.isEmpty()) {
        addPhone(id);
        const PhoneRow *phone = m_inventory.findPhone(id);
        if (step.intent.contains("shown"_L1) && (!phone || !isOwnerCertain(m_inventory, *phone)))
            m_ownerUnknown.insert(id);
        return;
    }
    // Taken back while nobody knows whether it was made: it is looked up by its name and its user.
    const QString name = step.intent["name"_L1].toString();
    const QString user = step.intent["lookUp"_L1]["userId"_L1].toString();
    for (const QString &made : m_inventory.webRtcPhoneIdsOf(user)) {
        const PhoneRow *phone = m_inventory.findPhone(made);
        if (phone && phone->name == name)
            addPhone(made);
    }
}

void PlanWarnings::Touched::addSignOut(const QString &userId, const QString &stationId)
{
    const UserRow *user = m_inventory.findUser(userId);
    const StationRow *station = m_inventory.findStation(stationId);
    if (user && user->stationKnown ? user->associatedStationId == stationId
                                   : station && station->userId == userId)
        m_people.insert(userId);
    else if (!(user && user->stationKnown) && !station)
        m_unknown.insert(stationId);
}

/// Of what help desk does for people.
QStringList PlanWarnings::Touched::sentencesOfHelp() const
{
    QStringList said;
    if (!m_signedOut.isEmpty()) {
        said.append(WarningWords::tr("%Ln person(s) are signed out of every browser, desktop and mobile "
                                     "client, and of other programs that they are signed in to with Genesys "
                                     "Cloud. With single sign-on a browser may come back by itself.",
                                     nullptr, count(m_signedOut)));
        said.append(m_mayCutCalls ? WarningWords::tr("A call that is going on may be cut off.")
                                  : WarningWords::tr("Nothing is ended while they are in a call."));
    }
    if (!m_recorded.isEmpty())
        said.append(WarningWords::tr("Personal data of %Ln person(s) is recorded. Tell them, and ask them to "
                                     "load the page of their client anew, since the recording may not begin "
                                     "before.",
                                     nullptr, count(m_recorded)));
    if (m_endedCalls > 0)
        said.append(WarningWords::tr("%Ln call(s) end for every party, the customer included. Whoever still "
                                     "owes a wrap-up code gets one from the system.",
                                     nullptr, m_endedCalls));
    if (!m_signedOut.isEmpty() || m_endedCalls > 0)
        said.append(WarningWords::tr("This cannot be undone."));
    return said;
}

QStringList PlanWarnings::Touched::sentences() const
{
    QStringList said = sentencesOfHelp();
    if (!m_people.isEmpty())
        said.append(
            WarningWords::tr("%Ln person(s) are signed in on these phones now; their calls can be cut off.",
                             nullptr, count(m_people)));
    if (!m_reloading.isEmpty())
        said.append(WarningWords::tr("%Ln phone(s) reload. Do it outside business hours.", nullptr,
                                     count(m_reloading)));
    else if (m_hasBaseSettings && m_isComplete)
        said.append(WarningWords::tr("No phone uses these base settings."));
    if (!m_sitePhones.isEmpty())
        said.append(WarningWords::tr("%Ln phone(s) are on these sites.", nullptr, count(m_sitePhones)));
    else if (m_hasSites && m_isComplete)
        said.append(WarningWords::tr("No phone is on these sites."));
    if (!m_sitePeople.isEmpty())
        said.append(
            WarningWords::tr("%Ln person(s) are signed in there now. Their next calls use the new settings.",
                             nullptr, count(m_sitePeople)));
    if (m_hasOrg)
        said.append(m_isEveryAgent ? WarningWords::tr(
                                         "This affects every agent in the org. Do it outside business hours.")
                                   : WarningWords::tr("This affects the whole org."));
    if (!m_isComplete)
        said.append(WarningWords::tr("Not all phones and people have been read: there may be more."));
    if (!m_unknown.isEmpty())
        said.append(WarningWords::tr("For %Ln phone(s) it is not known whether somebody is signed in.",
                                     nullptr, count(m_unknown)));
    if (!m_ownerUnknown.isEmpty())
        said.append(WarningWords::tr("For %Ln phone(s) the owner is not known for certain; such a phone is "
                                     "not deleted unless the org can name the owner.",
                                     nullptr, count(m_ownerUnknown)));
    return said;
}

QStringList planWarnings(const Inventory &inventory, const Plan &plan)
{
    PlanWarnings warnings(inventory);
    warnings.add({.steps = plan.steps});
    return warnings.sentences();
}

PlanWarnings::PlanWarnings(const Inventory &inventory) : m_touched(std::make_unique<Touched>(inventory)) {}

PlanWarnings::~PlanWarnings() = default;

void PlanWarnings::add(const RunRow &row)
{
    if (row.state == RowState::Planned)
        m_touched->addOpen(row.steps);
}

QStringList PlanWarnings::sentences() const
{
    return m_touched->sentences();
}

} // namespace Stationmaster
