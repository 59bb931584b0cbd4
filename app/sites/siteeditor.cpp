// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "sites/siteeditor.h"

#include "pages/editorsession.h"
#include "sites/failoverpicture.h"
#include "sites/regionlist.h"
#include "sites/relaychoice.h"
#include "sites/sitefindings.h"
#include "widgets/banner.h"
#include "widgets/chip.h"
#include "words/abilitytext.h"
#include "words/changetext.h"
#include "words/problemtext.h"
#include "words/sitetext.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QString mediaRegionsPath()
{
    return u"mediaRegions"_s;
}

QString latencyPath()
{
    return u"mediaRegionsUseLatencyBased"_s;
}

} // namespace

SiteEditor::SiteEditor(SiteSource &source, QWidget *parent) : QFrame(parent), m_source(source)
{
    build();
    connectSession();
    showLeft();
}

void SiteEditor::connectSession()
{
    connect(m_session, &EditorSession::left, this, &SiteEditor::showLeft);
    connect(m_session, &EditorSession::opened, this, &SiteEditor::opened);
    connect(m_session, &EditorSession::taken, this, &SiteEditor::take);
    connect(m_session, &EditorSession::followed, this, &SiteEditor::follow);
    connect(m_session, &EditorSession::failed, this, &SiteEditor::showProblem);
    connect(m_session, &EditorSession::leavingSettled, this, &SiteEditor::leavingSettled);
}

void SiteEditor::open(const QString &siteId)
{
    m_session->open(siteId);
}

void SiteEditor::askToLeave()
{
    m_session->askToLeave();
}

void SiteEditor::readAgain()
{
    m_session->readAgain();
}

void SiteEditor::settle()
{
    m_session->settle();
}

void SiteEditor::revert()
{
    m_session->revert();
}

QString SiteEditor::siteId() const
{
    return m_session->id();
}

bool SiteEditor::isRead() const
{
    return m_session->isRead();
}

const Document &SiteEditor::document() const
{
    return m_session->base();
}

void SiteEditor::showLeft()
{
    m_regions.clear();
    m_isLatencyBased.reset();
    const SiteRow *row = m_source.inventory().findSite(siteId());
    m_title->setText(row ? row->name : QString());
    m_state->setText(siteId().isEmpty() ? tr("Select a site to see and change its media settings.")
                                        : tr("Reading this site…"));
    showAll();
    if (!siteId().isEmpty())
        readAll();
}

void SiteEditor::readAll()
{
    const auto why = AbilityText::whyNot(m_abilities, Abilities::Action::ReadSites);
    if (why || m_refusal) {
        m_state->setText(why ? *why : ProblemText::sentence(*m_refusal));
        return;
    }
    readAgain();
    readOffered();
}

void SiteEditor::readOffered()
{
    m_readingOffered = m_source.mediaRegions().onFinished(this, [this](const Result<MediaRegions> &read) {
        if (read) {
            m_offered = *read;
            Q_EMIT offeredRead(*read);
        } else if (!m_offered) {
            m_available->setEmptyText(
                tr("What the org offers could not be read. %1").arg(ProblemText::sentence(read.error())));
        }
        showAll();
    });
}

void SiteEditor::showProblem(const Error &error)
{
    if (error.kind == Error::Kind::Forbidden)
        m_refusal = error;
    if (isRead())
        return;
    m_state->setText(ProblemText::sentence(error));
    showAll();
}

void SiteEditor::take()
{
    m_refusal.reset();
    m_title->setText(document().name());
    const SiteMedia media = SiteMedia::of(document());
    m_regions = media.regions;
    m_isLatencyBased = media.usesLatencyBased;
    showAll();
}

void SiteEditor::follow(const Document &before)
{
    m_refusal.reset();
    m_title->setText(document().name());
    const SiteMedia was = SiteMedia::of(before);
    const SiteMedia now = SiteMedia::of(document());
    if (m_regions == was.regions || !now.canBeChanged())
        m_regions = now.regions;
    if (m_isLatencyBased == was.usesLatencyBased || !now.canBeChanged())
        m_isLatencyBased = now.usesLatencyBased;
    showAll();
}

void SiteEditor::edit()
{
    m_session->edited();
    showAll();
}

SiteMedia SiteEditor::shownMedia() const
{
    SiteMedia media = SiteMedia::of(document());
    media.regions = m_regions;
    media.usesLatencyBased = m_isLatencyBased;
    return media;
}

bool SiteEditor::isReadOnly() const
{
    return !SiteMedia::of(document()).canBeChanged() || !m_abilities.can(Abilities::Action::ChangeSiteMedia);
}

/// What the findings do not say already.
std::optional<QString> SiteEditor::whyReadOnly() const
{
    return isRead() && SiteMedia::of(document()).canBeChanged()
               ? AbilityText::whyNot(m_abilities, Abilities::Action::ChangeSiteMedia)
               : std::nullopt;
}

ObjectChange SiteEditor::change() const
{
    const Document &base = document();
    ObjectChange change{.kind = StepKind::UpdateSite, .id = siteId(), .name = base.name()};
    const SiteMedia before = SiteMedia::of(base);
    if (!isRead() || !before.canBeChanged())
        return change;
    Document mine = base;
    if (before.regions != m_regions)
        mine.set(mediaRegionsPath(), QJsonArray::fromStringList(m_regions));
    if (m_isLatencyBased && before.usesLatencyBased != m_isLatencyBased)
        mine.set(latencyPath(), *m_isLatencyBased);
    change.changes = changesBetween(base, mine);
    return change;
}

QStringList SiteEditor::warnings() const
{
    const SiteUse use = siteUseOf(m_source.inventory(), siteId());
    const auto people = static_cast<int>(use.signedInUsers.size());
    QStringList said;
    if (use.phones > 0)
        said.append(tr("%Ln phone(s) are on this site.", nullptr, use.phones));
    else if (use.isComplete)
        said.append(tr("No phone is on this site."));
    if (people > 0)
        said.append(tr("%Ln person(s) are signed in on them now. Their next calls use the new settings.",
                       nullptr, people));
    if (!use.isComplete)
        said.append(tr("Not all phones and people could be read: there may be more."));
    for (const SiteFinding &finding : lintSite(shownMedia(), m_offered, use.profiles)) {
        if (finding.weight() == SiteFinding::Weight::Problem ||
            finding.kind == SiteFinding::Kind::OneRegion) {
            const SiteText::Finding words = SiteText::finding(finding);
            said.append(words.what + u' ' + words.meaning);
        }
    }
    return said;
}

void SiteEditor::moveRegion(int from, int to)
{
    m_regions.move(from, to);
    edit();
    m_chosen->setCurrent(to, true);
}

void SiteEditor::removeRegion(int index)
{
    const QString region = m_regions.takeAt(index);
    edit();
    if (m_regions.isEmpty())
        m_available->setCurrent(std::max(0, static_cast<int>(m_available->regions().indexOf(region))), true);
    else
        m_chosen->setCurrent(std::min(index, static_cast<int>(m_regions.size()) - 1), true);
}

void SiteEditor::addRegion(const QString &region)
{
    const int current = m_available->current();
    m_regions.append(region);
    edit();
    m_chosen->setCurrent(static_cast<int>(m_regions.size()) - 1, false);
    if (m_available->regions().isEmpty())
        m_chosen->setCurrent(m_chosen->current(), true);
    else
        m_available->setCurrent(std::min(current, static_cast<int>(m_available->regions().size()) - 1), true);
}

void SiteEditor::focusRegions()
{
    RegionList *list = m_regions.isEmpty() ? m_available : m_chosen;
    list->setCurrent(list->current(), true);
}

void SiteEditor::refresh()
{
    m_isStale = !isVisible(); // going over a large org is for those who see it
    if (m_isStale)
        return;
    showAll();
}

void SiteEditor::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_isStale)
        refresh();
}

void SiteEditor::setAbilities(const Abilities &abilities)
{
    const bool couldRead = m_abilities.can(Abilities::Action::ReadSites);
    m_abilities = abilities;
    if (!siteId().isEmpty() && !isRead() && couldRead != abilities.can(Abilities::Action::ReadSites))
        readAll();
    showAll();
}

void SiteEditor::review()
{
    if (isChanged())
        Q_EMIT reviewRequested(change(), warnings());
}

void SiteEditor::showAll()
{
    const SiteUse use = siteUseOf(m_source.inventory(), siteId());
    m_title->setVisible(!siteId().isEmpty());
    const std::optional<QString> why = whyReadOnly();
    m_readOnly->setText(why.value_or(QString()));
    m_readOnly->setVisible(why.has_value());
    m_state->setVisible(!isRead());
    m_scroll->setVisible(isRead());
    m_copy->setVisible(isRead());
    showUse(use);
    showLists();
    m_relay->setLatencyBased(m_isLatencyBased);
    m_relay->setReadOnly(isReadOnly());
    m_findings->setFindings(isRead() ? lintSite(shownMedia(), m_offered, use.profiles)
                                     : std::vector<SiteFinding>());
    showFooter();
}

void SiteEditor::showLists()
{
    QStringList available = m_offered ? m_offered->all() : QStringList();
    available.removeIf([this](const QString &region) { return m_regions.contains(region); });
    m_chosen->setReadOnly(isReadOnly());
    m_available->setReadOnly(isReadOnly());
    m_chosen->setRegions(m_regions, m_offered);
    m_available->setRegions(available, m_offered);
    if (m_offered)
        m_available->setEmptyText(tr("All regions are already chosen."));
    m_picture->setRegions(m_regions, m_offered);
    m_picture->setVisible(!SiteMedia::of(document()).isPremises());
    arrange();
}

void SiteEditor::showUse(const SiteUse &use)
{
    const SiteMedia media = SiteMedia::of(document());
    m_model->setVisible(isRead());
    m_model->setTone(media.isPremises() ? Theme::Tone::Neutral : Theme::Tone::Info);
    m_model->setIconName({});
    m_model->setText(media.isPremises() ? tr("Premises media") : tr("Cloud media"));
    m_use->setVisible(!siteId().isEmpty());
    const QString people =
        tr("%Ln person(s) signed in now", nullptr, static_cast<int>(use.signedInUsers.size()));
    const QString phones = tr("%Ln phone(s)", nullptr, use.phones);
    //: %1: how many phones, %2: how many people are signed in on them.
    m_use->setText(use.isComplete ? tr("%1 · %2").arg(phones, people)
                                  : tr("%1 · %2, as far as read").arg(phones, people));
}

void SiteEditor::showFooter()
{
    const QStringList said =
        isRead() ? SiteText::changes(SiteMedia::of(document()), shownMedia()) : QStringList();
    m_summary->setText(
        !isRead() ? QString()
        : said.isEmpty()
            ? tr("No changes")
            : tr("%Ln change(s): %1", nullptr, static_cast<int>(said.size())).arg(said.join(u", "_s)));
    const bool isChangedNow = isChanged();
    m_revert->setEnabled(isChangedNow);
    const auto why = AbilityText::whyNot(m_abilities, Abilities::Action::ChangeSiteMedia);
    AbilityText::offer(m_review, why);
    if (!isChangedNow)
        m_review->setEnabled(false);
    AbilityText::offer(m_copy, why, tr("Copies these media regions and this behavior to other sites."));
    if (isRead() && SiteMedia::of(document()).isPremises()) {
        m_copy->setEnabled(false);
        m_copy->setToolTip(tr("Media regions do not apply to this site."));
    } else if (isChangedNow) {
        m_copy->setEnabled(false);
        m_copy->setToolTip(tr("Apply or revert the changes first: what the site has now is copied."));
    }
}

namespace {

QString siteFieldLabel(const QString &path)
{
    const bool isShown = path == "mediaRegions"_L1 || path == "mediaRegionsUseLatencyBased"_L1 ||
                         path == "mediaModel"_L1 || path == "name"_L1;
    return isShown ? FieldChangeText::label(path) : QString();
}

} // namespace

void SiteEditor::build()
{
    setAccessibleName(tr("Site editor"));
    QLayout *header = buildHeader(); // what is made first comes first with Tab
    m_state = new QLabel(this);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_session = new EditorSession({.read = [this](const QString &id) { return m_source.read(id); },
                                   .change = [this] { return change(); },
                                   .label = siteFieldLabel},
                                  this);
    m_readOnly = new Banner(Theme::Tone::Info, {}, this);

    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
    m_scroll->setWidget(buildContent());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, 0, Space::Large, Space::Medium);
    layout->setSpacing(Space::Small);
    layout->addLayout(header);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_session->leavingBanner(), m_session->elsewhereBanner(), m_readOnly, m_state})
        layout->addWidget(widget);
    layout->addWidget(m_scroll, 1);
    layout->addStretch(0);
    auto *line = new QFrame(this);
    setRole(line, "line");
    layout->addWidget(line);
    layout->addLayout(buildFooter());
}

void SiteEditor::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

/// Side by side where there is room, which large fonts and narrow windows do not leave.
void SiteEditor::arrange()
{
    const QMargins around = contentsMargins() + layout()->contentsMargins();
    const int room = width() - around.left() - around.right() -
                     m_scroll->verticalScrollBar()->sizeHint().width() - Space::Tiny;
    const int lists =
        2 * std::max(m_chosen->minimumSizeHint().width(), m_available->minimumSizeHint().width()) +
        Space::Medium;
    m_lists->setDirection(lists > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_relay->setStacked(m_relay->sideBySideWidth() > room);
}

QLayout *SiteEditor::buildHeader()
{
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setRole(m_title, "title");
    m_model = new Chip(Theme::Tone::Info, {}, this);
    m_model->setIconName({});
    m_use = new QLabel(this);
    m_use->setTextFormat(Qt::PlainText);
    m_use->setWordWrap(true);
    setRole(m_use, "subtitle");
    m_copy = new QPushButton(tr("C&opy to other sites…"), this);
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(document()); });
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    row->addWidget(m_title);
    row->addWidget(m_model);
    row->addWidget(m_use, 1);
    row->addWidget(m_copy);
    return row;
}

QWidget *SiteEditor::buildContent()
{
    auto *content = new QWidget(this);
    m_chosen = new RegionList(RegionList::Use::Chosen, tr("Media Regions"),
                              tr("First to last is the failover order."), content);
    m_chosen->setEmptyText(tr("No region is chosen."));
    m_available = new RegionList(RegionList::Use::Available, tr("Available"),
                                 tr("Offered by your organization."), content);
    m_picture = new FailoverPicture(content);
    m_relay = new RelayChoice(content);
    m_findings = new SiteFindings(content);
    m_lists = new QHBoxLayout;
    m_lists->setSpacing(Space::Medium);
    m_lists->addWidget(m_chosen, 1);
    m_lists->addWidget(m_available, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Space::Tiny, 0);
    column->setSpacing(Space::Medium);
    column->addLayout(m_lists);
    column->addWidget(m_picture);
    column->addWidget(m_relay);
    column->addWidget(m_findings);
    column->addStretch(1);
    connect(m_chosen, &RegionList::moveRequested, this, &SiteEditor::moveRegion);
    connect(m_chosen, &RegionList::removeRequested, this, &SiteEditor::removeRegion);
    connect(m_available, &RegionList::addRequested, this, &SiteEditor::addRegion);
    connect(m_relay, &RelayChoice::chosen, this, [this](bool isLatencyBased) {
        m_isLatencyBased = isLatencyBased;
        edit();
    });
    return content;
}

QLayout *SiteEditor::buildFooter()
{
    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"summary"_s);
    m_revert = new QPushButton(tr("Re&vert"), this);
    m_review = new QPushButton(tr("&Review change…"), this);
    setRole(m_review, "primary");
    for (QPushButton *button : {m_revert, m_review})
        button->setAutoDefault(false);
    connect(m_revert, &QPushButton::clicked, this, &SiteEditor::revert);
    connect(m_review, &QPushButton::clicked, this, &SiteEditor::review);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    row->addWidget(m_summary, 1);
    row->addWidget(m_revert);
    row->addWidget(m_review);
    return row;
}

} // namespace Stationmaster
