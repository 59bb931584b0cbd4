// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "sites/siteeditor.h"

#include "sites/failoverpicture.h"
#include "sites/regionlist.h"
#include "sites/relaychoice.h"
#include "sites/sitefindings.h"
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
#include <utility>

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

SiteEditor::SiteEditor(SiteSource source, QWidget *parent)
    : ObjectEditor({.name = tr("Site editor"),
                    .prompt = tr("Select a site to see and change its media settings."),
                    .reading = tr("Reading this site…"),
                    .readAction = Abilities::Action::ReadSites,
                    .changeAction = Abilities::Action::ChangeSiteMedia},
                   parent),
      m_source(std::move(source))
{
    buildHeader();
    setForm(buildContent());
}

QString SiteEditor::knownName(const QString &id) const
{
    const SiteRow *row = m_source.inventory.findSite(id);
    return row ? row->name : QString();
}

QString SiteEditor::fieldLabel(const QString &path) const
{
    const bool isShown =
        path == mediaRegionsPath() || path == latencyPath() || path == "mediaModel"_L1 || path == "name"_L1;
    return isShown ? FieldChangeText::label(path) : QString();
}

QStringList SiteEditor::changeTexts(const ObjectChange &change) const
{
    return change.changes.isEmpty() ? QStringList()
                                    : SiteText::changes(SiteMedia::of(document()), shownMedia());
}

void SiteEditor::objectOpened()
{
    m_regions.clear();
    m_isLatencyBased.reset();
    m_isOfferedStale = true;
}

Call<Document> SiteEditor::read(const QString &id)
{
    if (std::exchange(m_isOfferedStale, false))
        readOffered();
    return m_source.read(id);
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
        showState();
    });
}

void SiteEditor::documentRead()
{
    const SiteMedia media = SiteMedia::of(document());
    m_regions = media.regions;
    m_isLatencyBased = media.usesLatencyBased;
}

void SiteEditor::documentChanged(const Document &before)
{
    const SiteMedia was = SiteMedia::of(before);
    const SiteMedia now = SiteMedia::of(document());
    if (m_regions == was.regions || !now.canBeChanged())
        m_regions = now.regions;
    if (m_isLatencyBased == was.usesLatencyBased || !now.canBeChanged())
        m_isLatencyBased = now.usesLatencyBased;
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
    return !SiteMedia::of(document()).canBeChanged() || !abilities().can(Abilities::Action::ChangeSiteMedia);
}

/// What the findings do not say already.
std::optional<QString> SiteEditor::whyReadOnly() const
{
    return SiteMedia::of(document()).canBeChanged() ? ObjectEditor::whyReadOnly() : std::nullopt;
}

ObjectChange SiteEditor::change() const
{
    const Document &base = document();
    ObjectChange change{.kind = StepKind::UpdateSite, .id = objectId(), .name = base.name()};
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
    const SiteUse use = siteUseOf(m_source.inventory, objectId());
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
    for (const SiteFinding &finding : lintSite(shownMedia(), m_offered, use.baseSettings)) {
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
    edited();
    m_chosen->setCurrent(to, true);
}

void SiteEditor::removeRegion(int index)
{
    const QString region = m_regions.takeAt(index);
    edited();
    if (m_regions.isEmpty())
        m_available->setCurrent(std::max(0, static_cast<int>(m_available->regions().indexOf(region))), true);
    else
        m_chosen->setCurrent(std::min(index, static_cast<int>(m_regions.size()) - 1), true);
}

void SiteEditor::addRegion(const QString &region)
{
    const int current = m_available->current();
    m_regions.append(region);
    edited();
    m_chosen->setCurrent(static_cast<int>(m_regions.size()) - 1, false);
    if (m_available->regions().isEmpty())
        m_chosen->setCurrent(m_chosen->current(), true);
    else
        m_available->setCurrent(std::min(current, static_cast<int>(m_available->regions().size()) - 1), true);
}

void SiteEditor::focusForm()
{
    RegionList *list = m_regions.isEmpty() ? m_available : m_chosen;
    list->setCurrent(list->current(), true);
}

void SiteEditor::showState()
{
    ObjectEditor::showState();
    const SiteUse use = siteUseOf(m_source.inventory, objectId());
    showUse(use);
    showLists();
    m_relay->setLatencyBased(m_isLatencyBased);
    m_relay->setReadOnly(isReadOnly());
    m_findings->setFindings(isRead() ? lintSite(shownMedia(), m_offered, use.baseSettings)
                                     : std::vector<SiteFinding>());
    showCopy();
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
    m_use->setVisible(!objectId().isEmpty());
    const QString people =
        tr("%Ln person(s) signed in now", nullptr, static_cast<int>(use.signedInUsers.size()));
    const QString phones = tr("%Ln phone(s)", nullptr, use.phones);
    //: %1: how many phones, %2: how many people are signed in on them.
    m_use->setText(use.isComplete ? tr("%1 · %2").arg(phones, people)
                                  : tr("%1 · %2, as far as read").arg(phones, people));
}

void SiteEditor::showCopy()
{
    m_copy->setVisible(isRead());
    AbilityText::offer(m_copy, AbilityText::whyNot(abilities(), Abilities::Action::ChangeSiteMedia),
                       tr("Copies these media regions and this behavior to other sites."));
    if (isRead() && SiteMedia::of(document()).isPremises()) {
        m_copy->setEnabled(false);
        m_copy->setToolTip(tr("Media regions do not apply to this site."));
    } else if (isChanged()) {
        m_copy->setEnabled(false);
        m_copy->setToolTip(tr("Apply or revert the changes first: what the site has now is copied."));
    }
}

void SiteEditor::resizeEvent(QResizeEvent *event)
{
    ObjectEditor::resizeEvent(event);
    arrange();
}

/// Side by side where there is room, which large fonts and narrow windows do not leave.
void SiteEditor::arrange()
{
    const QMargins around = contentsMargins() + layout()->contentsMargins();
    const int room = width() - around.left() - around.right() -
                     scrollArea()->verticalScrollBar()->sizeHint().width() - Space::Tiny;
    const int lists =
        2 * std::max(m_chosen->minimumSizeHint().width(), m_available->minimumSizeHint().width()) +
        Space::Medium;
    m_lists->setDirection(lists > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_relay->setStacked(m_relay->sideBySideWidth() > room);
}

void SiteEditor::buildHeader()
{
    m_model = new Chip(Theme::Tone::Info, {}, this);
    m_model->setIconName({});
    m_use = new QLabel(this);
    m_use->setTextFormat(Qt::PlainText);
    m_use->setWordWrap(true);
    setRole(m_use, "subtitle");
    m_copy = new QPushButton(tr("C&opy to other sites…"), this);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(document()); });
    header()->addWidget(m_model);
    header()->addWidget(m_use, 1);
    header()->addWidget(m_copy);
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
        edited();
    });
    return content;
}

} // namespace Stationmaster
