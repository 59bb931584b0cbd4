// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/overviewpage.h"

#include "overview/findingspanel.h"
#include "overview/orgfigures.h"
#include "overview/sharepanel.h"
#include "overview/statcard.h"
#include "pages/readfailure.h"
#include "people/assignmentspage.h"
#include "widgets/banner.h"
#include "widgets/pageheader.h"
#include "words/datetext.h"
#include "words/problemtext.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int FiguresPause = 200; // milliseconds
constexpr qint64 TurnMs = 8;      // of counting, before the window has its turn
constexpr std::size_t RowsBetweenLooks = 256;

const std::vector EveryList{Inventory::List::Users, Inventory::List::Phones, Inventory::List::BaseSettings,
                            Inventory::List::Sites, Inventory::List::Stations};

constexpr std::size_t MostBars = 6;
constexpr int NarrowPage = 110; // characters: less has no room for two columns

QString figure(int number)
{
    return QLocale().toString(number);
}

} // namespace

OverviewPage::OverviewPage(Inventory &inventory, QWidget *parent) : QWidget(parent), m_inventory(inventory)
{
    setAccessibleName(tr("Overview"));
    auto *header = new PageHeader(tr("Overview"), tr("the org at a glance"), this);
    m_banner = new Banner(Theme::Tone::Problem, {}, this);
    m_tryAgain = m_banner->addAction(tr("Try again"));
    connect(m_tryAgain, &QPushButton::clicked, this, &OverviewPage::retryRequested);

    auto *content = new QWidget(this);
    m_cards = new QWidget(content);
    auto *cards = new QHBoxLayout(m_cards);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(Space::Medium);
    m_people =
        addCard(tr("people"), {.page = PageId::Assignments, .only = {.of = RowScope::Of::ActivePeople}});
    m_withoutPhone =
        addCard(tr("without a phone"), {.page = PageId::Assignments, .view = AssignmentsPage::NoPhone});
    m_phones = addCard(tr("WebRTC phones"), {.page = PageId::Phones});
    m_profiles = addCard(tr("base settings"), {.page = PageId::BaseSettings});
    m_sites = addCard(tr("sites"), {.page = PageId::Sites});
    m_findings = new FindingsPanel(content);
    connect(m_findings, &FindingsPanel::opened, this, &OverviewPage::pageRequested);
    connect(m_findings, &FindingsPanel::remedyRequested, this, &OverviewPage::remedyRequested);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Space::Large, Space::Small, Space::Large, Space::Large);
    column->setSpacing(Space::Large);
    column->addWidget(m_banner);
    column->addWidget(m_cards);
    m_details = new QBoxLayout(QBoxLayout::LeftToRight);
    m_details->setSpacing(Space::Large);
    auto *urgent = new QWidget(content);
    m_urgent = new QVBoxLayout(urgent);
    m_urgent->setContentsMargins(0, 0, 0, 0);
    m_urgent->setSpacing(Space::Large);
    m_urgent->addWidget(m_findings);
    m_details->addWidget(urgent, 3, Qt::AlignTop);
    m_details->addWidget(buildCharts(content), 2);
    column->addLayout(m_details);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Space::Small);
    all->addWidget(header);
    all->addWidget(scroll, 1);
    setFocusProxy(m_people);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OverviewPage::refresh);
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &OverviewPage::goOn);
    connect(&inventory, &Inventory::rowsChanged, this, &OverviewPage::refreshSoon);
    connect(&inventory, &Inventory::rowsRemoved, this, &OverviewPage::refreshSoon);
    connect(&inventory, &Inventory::stateChanged, this, &OverviewPage::refreshSoon);
    connect(&inventory, &Inventory::asOfChanged, this, &OverviewPage::refreshSoon);
    connect(&inventory, &Inventory::changesNoted, this, &OverviewPage::refreshSoon);
    refresh();
}

StatCard *OverviewPage::addCard(const QString &what, const PageLink &link)
{
    auto *card = new StatCard(what, m_cards);
    m_cards->layout()->addWidget(card);
    m_links.insert(card, link);
    connect(card, &StatCard::clicked, this, [this, card] { Q_EMIT pageRequested(PageLink(m_links[card])); });
    return card;
}

QWidget *OverviewPage::buildCharts(QWidget *parent)
{
    auto *charts = new QWidget(parent);
    auto *column = new QVBoxLayout(charts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Large);
    m_bySite = new SharePanel(tr("Phones by site"), tr("WebRTC phones; green: in use now"),
                              Theme::Tone::Success, charts);
    m_notApplied = new SharePanel(tr("May run with older settings"),
                                  tr("People signed in; amber: signed in since before the last change"),
                                  Theme::Tone::Warning, charts);
    for (SharePanel *panel : {m_bySite, m_notApplied}) {
        column->addWidget(panel);
        connect(panel, &SharePanel::opened, this, &OverviewPage::pageRequested);
    }
    column->addStretch(1);
    return charts;
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_details->setDirection(width() < NarrowPage * fontMetrics().averageCharWidth()
                                ? QBoxLayout::TopToBottom
                                : QBoxLayout::LeftToRight);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale && !m_count)
        refresh();
    Q_EMIT inSightChanged(true);
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT inSightChanged(false);
}

void OverviewPage::addMorning(QWidget *panel)
{
    m_urgent->insertWidget(0, panel);
}

void OverviewPage::setPeopleBefore(std::shared_ptr<const QSet<QString>> userIds, const QDateTime &since)
{
    m_before = std::move(userIds);
    m_beforeSince = since;
    refreshSoon();
}

/// Counting a large org takes a while: not for every page that comes in, and not unseen.
void OverviewPage::refreshSoon()
{
    m_stale = true;
    if (isVisible() && !m_count && !m_timer.isActive())
        m_timer.start(static_cast<int>(std::max<qint64>(FiguresPause, 20 * m_cost)));
}

void OverviewPage::refresh()
{
    m_timer.stop();
    m_stale = false;
    m_cost = 0;
    m_count.emplace(m_inventory, m_before);
    goOn();
}

void OverviewPage::goOn()
{
    QElapsedTimer watch;
    watch.start();
    bool isDone = false;
    while (!isDone && watch.elapsed() < TurnMs)
        isDone = m_count->advance(RowsBetweenLooks);
    m_cost += watch.elapsed();
    if (!isDone) {
        m_turn.start();
        return;
    }
    const OrgFigures figures = m_count->figures();
    m_count.reset();
    showCards(figures);
    showCharts(figures);
    showFindings(figures);
    showFailure();
    if (m_stale)
        refreshSoon();
}

QString OverviewPage::noteFor(Inventory::List list, const QString &note) const
{
    const auto failure = ReadFailure::of(m_inventory, list);
    if (failure && failure->isForbidden())
        return tr("not visible to your role");
    if (const auto asOf = m_inventory.completeAsOf(list)) //: %1: a date or a time of day
        return failure ? tr("as of %1").arg(DateText::shortTime(*asOf)) : note;
    return failure ? tr("not complete") : tr("reading…");
}

/// Nothing that was read is not the same as nothing that is there.
void OverviewPage::showCard(StatCard *card, Inventory::List list, int number, const QString &note)
{
    const auto failure = ReadFailure::of(m_inventory, list);
    const bool isNone = number == 0 && !m_inventory.completeAsOf(list);
    card->setFigure(!isNone   ? figure(number)
                    : failure ? u"–"_s
                              : u"…"_s,
                    noteFor(list, note), failure ? ProblemText::sentence(failure->error) : QString());
}

/// Which list is missing, and why; or how many phones kept their user to themselves.
QString OverviewPage::whyPhonesAreNotKnown(const OrgFigures &f) const
{
    if (f.phonesRead)
        return f.phonesNotSayingWhose > 0 ? tr("%Ln phone(s) were returned without user information, so it "
                                               "is not known who has none.",
                                               nullptr, f.phonesNotSayingWhose)
                                          : tr("Not every phone was returned with its model and user, so it "
                                               "is not known who has none.");
    const auto failure =
        ReadFailure::among(m_inventory, {Inventory::List::Phones, Inventory::List::Stations});
    return failure ? tr("The phones were not read. %1").arg(ProblemText::sentence(failure->error))
                   : tr("The phones are still being read.");
}

void OverviewPage::showCards(const OrgFigures &f)
{
    using List = Inventory::List;
    showCard(m_people, List::Users, f.people,
             f.inactivePeople > 0 ? tr("%Ln inactive", nullptr, f.inactivePeople) : tr("all active"));
    if (f.knowsPhones() && m_inventory.completeAsOf(List::Users)) {
        m_withoutPhone->setFigure(figure(f.withoutPhone), tr("active people"));
    } else if (f.knowsPhones()) {
        showCard(m_withoutPhone, List::Users, 0, {});
    } else {
        const bool isOpen = !f.phonesRead && !ReadFailure::of(m_inventory, List::Phones);
        m_withoutPhone->setFigure(isOpen ? u"…"_s : u"–"_s,
                                  f.phonesRead ? tr("not known") : noteFor(List::Phones, tr("not known")),
                                  whyPhonesAreNotKnown(f));
    }
    const QString signedIn = tr("%Ln signed in now", nullptr, f.signedIn);
    m_links[m_phones] =
        f.byStations ? PageLink{.page = PageId::Assignments, .only = {.of = RowScope::Of::PeopleWithStation}}
                     : PageLink{.page = PageId::Phones};
    if (f.byStations)
        m_phones->setFigure(figure(f.webRtcPhones), signedIn);
    else
        showCard(m_phones, List::Phones, f.webRtcPhones, signedIn);
    showCard(m_profiles, List::BaseSettings, f.webRtcBaseSettings, tr("for WebRTC phones"));
    showCard(m_sites, List::Sites, f.sites, tr("media regions and relay"));
}

/// Of those who are signed in while nobody is known to need a sign-in.
QString OverviewPage::whoHasWhatIsSet(const OrgFigures &f) const
{
    if (f.settingsNotKnown > 0)
        return tr("For %Ln signed-in person(s) this is not known: the org has no date.", nullptr,
                  f.settingsNotKnown);
    return tr("Nobody: everyone who is signed in has signed in since the last change.");
}

void OverviewPage::showCharts(const OrgFigures &f)
{
    const std::span allSites(f.phonesBySite);
    const std::span mostSites = allSites.first(std::min(MostBars, allSites.size()));
    std::vector<SharePanel::Bar> sites;
    for (const OrgShare &share : mostSites)
        //: Of the phones of a site. %1: how many, %2: how many of them are in use
        sites.push_back(
            {share.name,
             tr("%1, %2 in use").arg(figure(share.count), figure(share.part)),
             share.count,
             share.part,
             {.page = PageId::Phones, .only = {.of = RowScope::Of::PhonesAtSites, .ids = {share.id}}}});
    if (f.phonesBySite.size() > MostBars) {
        int phones = 0;
        RowScope others{.of = RowScope::Of::PhonesAtSites};
        for (const OrgShare &share : allSites.subspan(MostBars)) {
            phones += share.count;
            others.ids.append(share.id);
        }
        // Without a bar: their sum compares with no single site.
        sites.push_back({tr("%Ln other site(s)", nullptr, static_cast<int>(others.ids.size())),
                         figure(phones),
                         0,
                         0,
                         {.page = PageId::Phones, .only = others}});
    }
    m_bySite->setBars(sites, f.byStations ? tr("Your role may not read phones, so their sites are not known.")
                             : f.phonesRead ? tr("No phones yet.")
                                            : whyPhonesAreNotKnown(f));
    std::vector<SharePanel::Bar> profiles;
    const std::span allProfiles(f.signedInByProfile);
    for (const OrgShare &share : allProfiles.first(std::min(MostBars, allProfiles.size())))
        //: %1 of %2 people
        profiles.push_back({share.name,
                            tr("%1 of %2").arg(figure(share.part), figure(share.count)),
                            share.count,
                            share.part,
                            {.page = PageId::Assignments,
                             .view = AssignmentsPage::NeedsSignIn,
                             .only = {.of = RowScope::Of::PeopleOnBaseSettings, .ids = {share.id}}}});
    // Nothing found in what was not read is no good news.
    const bool isKnown = f.phonesComplete && m_inventory.completeAsOf(Inventory::List::Users) &&
                         m_inventory.completeAsOf(Inventory::List::BaseSettings);
    const auto failed = ReadFailure::among(m_inventory, EveryList);
    m_notApplied->setBars(profiles, f.byStations ? tr("not visible to your role")
                                    : !m_inventory.completeAsOf(Inventory::List::Stations)
                                        ? tr("Not known yet: the stations have not been read.")
                                    : isKnown           ? whoHasWhatIsSet(f)
                                    : !f.phonesComplete ? whyPhonesAreNotKnown(f)
                                    : failed            ? ProblemText::sentence(failed->error)
                                                        : tr("not known yet"));
}

void OverviewPage::showFindings(const OrgFigures &f)
{
    std::vector<OrgFinding> findings;
    const auto add = [&findings](Theme::Tone tone, int count, const QString &what, const QString &meaning,
                                 PageLink link, OrgFinding::Remedy remedy = OrgFinding::Remedy::None) {
        if (count > 0)
            findings.push_back({tone, count, what, meaning, std::move(link), remedy});
    };
    const auto people = [](AssignmentsPage::View view) {
        return PageLink{.page = PageId::Assignments, .view = view};
    };
    const auto phones = [](RowScope::Of of) { return PageLink{.page = PageId::Phones, .only = {.of = of}}; };
    const int newPeople = static_cast<int>(f.newWithoutPhone.size());
    add(Theme::Tone::Problem, newPeople, tr("new people without a WebRTC phone", nullptr, newPeople),
        //: %1: a date
        tr("not in the org on %1 yet")
            .arg(QLocale().toString(m_beforeSince.toLocalTime().date(), QLocale::ShortFormat)),
        {.page = PageId::Assignments,
         .view = AssignmentsPage::NoPhone,
         .only = {.of = RowScope::Of::NewPeople, .ids = f.newWithoutPhone}},
        OrgFinding::Remedy::CreatePhones);
    add(Theme::Tone::Problem, f.withoutPhone, tr("people without a WebRTC phone", nullptr, f.withoutPhone),
        tr("they cannot take calls in the browser"), people(AssignmentsPage::NoPhone),
        OrgFinding::Remedy::CreatePhones);
    add(Theme::Tone::Warning, f.notDefault,
        tr("people whose phone is not their default station", nullptr, f.notDefault),
        tr("they have to select it at every sign-in"), people(AssignmentsPage::NotDefault),
        OrgFinding::Remedy::SetDefaults);
    add(Theme::Tone::Warning, f.needSignIn, tr("people who need to sign in again", nullptr, f.needSignIn),
        tr("signed in since before the last change, so they may run with older settings"),
        people(AssignmentsPage::NeedsSignIn));
    add(Theme::Tone::Warning, f.duplicates, tr("people with several WebRTC phones", nullptr, f.duplicates),
        tr("only one of them can be the right one"), people(AssignmentsPage::Duplicates));
    add(Theme::Tone::Warning, f.phonesWithoutRegion,
        tr("phones on a site without media regions", nullptr, f.phonesWithoutRegion),
        tr("their calls can use only the home region"), phones(RowScope::Of::PhonesWithoutRegion));
    add(Theme::Tone::Warning, f.sitesWithoutFailover,
        tr("sites in use with a single media region", nullptr, f.sitesWithoutFailover),
        tr("when that region cannot take a call, the call fails"),
        {.page = PageId::Sites, .only = {.of = RowScope::Of::SitesWithoutFailover}});
    add(Theme::Tone::Warning, f.phonesWithoutUser,
        tr("WebRTC phones without a user", nullptr, f.phonesWithoutUser), tr("nobody can use them"),
        phones(RowScope::Of::PhonesOfNobody), OrgFinding::Remedy::DeletePhones);
    add(Theme::Tone::Warning, f.phonesOfGonePeople,
        tr("phones whose user the org no longer knows", nullptr, f.phonesOfGonePeople),
        tr("left over after somebody was deleted"), phones(RowScope::Of::PhonesOfGonePeople),
        OrgFinding::Remedy::DeletePhones);
    add(Theme::Tone::Info, f.leaversPhones,
        tr("people who are not active and still have a phone", nullptr, f.leaversPhones),
        tr("left over after somebody left"), people(AssignmentsPage::LeaversPhones),
        OrgFinding::Remedy::DeletePhones);
    const bool usersRead = m_inventory.completeAsOf(Inventory::List::Users).has_value();
    add(Theme::Tone::Info, usersRead ? f.phonesOfUnreadPeople : 0,
        tr("phones whose user was not read", nullptr, f.phonesOfUnreadPeople),
        tr("it is not known whether these people are active"), phones(RowScope::Of::PhonesOfUnreadPeople));
    add(Theme::Tone::Info, f.phonesNotSayingWhose,
        tr("phones returned without user information", nullptr, f.phonesNotSayingWhose),
        tr("so it is not known who has no phone"), phones(RowScope::Of::PhonesNotSayingWhose));
    const bool read =
        f.knowsPhones() && usersRead && m_inventory.completeAsOf(Inventory::List::Sites).has_value();
    m_findings->setFindings(findings,
                            read ? tr("Nothing. Every active person has a phone that works as their default.")
                            : ReadFailure::among(m_inventory, EveryList)
                                ? tr("Nothing in what could be read; the rest is not known.")
                            : f.phonesRead && !f.phonesComplete ? whyPhonesAreNotKnown(f)
                                                                : tr("The org is still being read."));
}

void OverviewPage::showFailure()
{
    const auto failed = ReadFailure::among(m_inventory, EveryList);
    if (failed) {
        m_banner->setTone(failed->isForbidden() ? Theme::Tone::Info : Theme::Tone::Problem);
        m_banner->setText(ProblemText::sentence(failed->error),
                          failed->isForbidden() ? tr("Not everything is visible to your role.")
                                                : tr("Not everything could be read."));
        m_tryAgain->setVisible(!failed->isForbidden());
    }
    m_banner->setVisible(failed.has_value());
}

} // namespace Stationmaster
