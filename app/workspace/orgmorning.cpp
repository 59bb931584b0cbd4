// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/orgmorning.h"

#include "overview/morningpanel.h"
#include "overview/morningtext.h"
#include "overview/overviewpage.h"
#include "signin/session.h"
#include "snapshots/snapshotstore.h"
#include "transport/client.h"
#include "transport/ratebudget.h"
#include "words/abilitytext.h"
#include "words/datetext.h"
#include "words/problemtext.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using namespace std::chrono_literals;

namespace {

constexpr int MinutesAnHour = 60;
constexpr int NewForDays = 14;

PhoneActions::Kind kindOf(Unreachable::Remedy remedy)
{
    return remedy == Unreachable::Remedy::CreatePhone ? PhoneActions::Kind::Create
                                                      : PhoneActions::Kind::SetDefault;
}

} // namespace

OrgMorning::OrgMorning(Session &session, Inventory &inventory, Licences &licences, OverviewPage &page,
                       QWidget *window, QObject *parent)
    : QObject(parent), m_inventory(inventory), m_page(page),
      // API.md 3.4: the allowance is one of a minute.
      m_reader(session.api(), inventory, licences,
               [&client = session.client()] { return client.budget().allowed() * MinutesAnHour; }),
      m_actions(inventory, session.organization().id, window), m_panel(new MorningPanel),
      m_show(100ms, [this] { show(); })
{
    m_actions.actOn([this] { return m_userId.isEmpty() ? QStringList() : QStringList{m_userId}; });
    page.addMorning(m_panel);
    connect(&page, &OverviewPage::inSightChanged, &m_reader, &MorningReader::setInSight);
    const auto showSoon = [this] { m_show.request(); };
    connect(&m_reader, &MorningReader::changed, this, showSoon);
    connect(&inventory, &Inventory::stateChanged, this, showSoon);
    connect(m_panel, &MorningPanel::readRequested, &m_reader, &MorningReader::readNow);
    connect(m_panel, &MorningPanel::remedyRequested, this, &OrgMorning::mend);
    connect(m_panel, &MorningPanel::allRequested, this, [this] {
        RowScope all{.of = RowScope::Of::UnreachablePeople};
        for (const Unreachable &person : m_reader.found())
            all.ids.append(person.userId);
        all.ids.sort();
        Q_EMIT pageRequested({.page = PageId::Assignments, .only = all});
    });
    show();
}

void OrgMorning::show()
{
    const std::vector<Unreachable> found = m_reader.found();
    MorningPanel::Content content{.total = static_cast<int>(found.size()),
                                  .quiet = quiet(),
                                  .state = state(),
                                  .canReadNow = m_reader.canRead()};
    for (std::size_t i = 0; i < std::min(found.size(), MorningPanel::MostShown); ++i) {
        const UserRow *user = m_inventory.findUser(found[i].userId);
        content.people.push_back({.name = user ? user->name : found[i].userId,
                                  .found = found[i],
                                  .whyNot = whyNot(found[i].remedy())});
    }
    m_panel->setContent(content);
}

void OrgMorning::setAbilities(const Abilities &abilities)
{
    m_abilities = abilities;
    m_actions.setAbilities(abilities);
    show();
}

std::optional<QString> OrgMorning::whyNot(Unreachable::Remedy remedy) const
{
    switch (remedy) {
    case Unreachable::Remedy::CreatePhone:
        return AbilityText::whyNot(m_abilities, Abilities::Action::ChangePhones);
    case Unreachable::Remedy::SetDefault:
        return AbilityText::whyNot(m_abilities, Abilities::Action::SetDefaultStation);
    case Unreachable::Remedy::Look:
        break;
    }
    return std::nullopt;
}

QString OrgMorning::quiet() const
{
    if (m_reader.error())
        return tr("It is not known who can take calls now. %1").arg(ProblemText::sentence(*m_reader.error()));
    if (!m_reader.asOf().isValid())
        return m_reader.isReading() ? tr("Reading how everybody stands…")
                                    : tr("It is looked up when the org has been read.");
    if (m_reader.notKnown() > 0)
        return tr("Nobody of those of whom it is known.");
    return tr("Nobody: everybody who is signed in is on a station, and responds.");
}

QString OrgMorning::state() const
{
    if (!m_reader.asOf().isValid())
        return {};
    //: %1: a time; %2: a sentence
    QString text =
        tr("As of %1. %2").arg(DateText::shortTime(m_reader.asOf()), MorningText::cost(m_reader.plan()));
    if (m_reader.notKnown() > 0)
        text +=
            u' ' + tr("Of %Ln person(s) the org does not say how they stand.", nullptr, m_reader.notKnown());
    if (m_reader.error() && !m_reader.found().empty())
        text += u' ' + tr("It could not be read again. %1").arg(ProblemText::sentence(*m_reader.error()));
    return text;
}

void OrgMorning::mend(const QString &userId, Unreachable::Remedy remedy)
{
    if (remedy == Unreachable::Remedy::Look) {
        Q_EMIT personWanted(userId);
        return;
    }
    m_userId = userId;
    m_actions.refresh();
    QAction *action = m_actions.action(kindOf(remedy));
    if (action->isEnabled())
        action->trigger();
    else
        Q_EMIT personWanted(userId); // whose details say why not
}

void OrgMorning::readPeopleBefore(SnapshotStore &store, const QString &orgId)
{
    const QDateTime earliest = QDateTime::currentDateTimeUtc().addDays(-NewForDays);
    m_asking = store.list(orgId).onFinished(
        this, [this, &store, earliest](const Result<std::vector<SnapshotInfo>> &kept) {
            if (!kept) // nobody is called new then
                return;
            const SnapshotInfo *oldest = nullptr;
            for (const SnapshotInfo &one : *kept) {
                if (one.taken >= earliest && (!oldest || one.taken < oldest->taken))
                    oldest = &one;
            }
            if (!oldest)
                return;
            m_asking = store.userIds(oldest->id)
                           .onFinished(this, [this, taken = oldest->taken](
                                                 const Result<std::shared_ptr<const QSet<QString>>> &ids) {
                               if (ids)
                                   m_page.setPeopleBefore(*ids, taken);
                           });
        });
}

} // namespace Stationmaster
