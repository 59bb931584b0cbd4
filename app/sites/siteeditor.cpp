// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "sites/siteeditor.h"

#include "presentation/abilitytext.h"
#include "presentation/banner.h"
#include "presentation/changetext.h"
#include "presentation/chip.h"
#include "presentation/problemtext.h"
#include "presentation/sitetext.h"
#include "resources/conflict/threewaymerge.h"
#include "sites/failoverpicture.h"
#include "sites/regionlist.h"
#include "sites/relaychoice.h"
#include "sites/sitefindings.h"

#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

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
    leaveTo({});
}

void SiteEditor::open(const QString &siteId)
{
    if (siteId == m_id) {
        m_next.clear();
        m_isLeaving = false;
        m_leaving->hide();
        return;
    }
    if (!isChanged()) {
        leaveTo(siteId);
        return;
    }
    askToLeave();
    m_isLeaving = false;
    m_next = siteId;
}

void SiteEditor::askToLeave()
{
    m_isLeaving = true;
    m_next.clear();
    m_leaving->setText(tr("They have not been sent. Shall they be discarded?"),
                       tr("You have changed “%1”.").arg(m_base.name()));
    m_leaving->show();
}

void SiteEditor::leaveTo(const QString &id)
{
    m_next.clear();
    m_leaving->hide();
    m_meanwhile->hide();
    m_id = id;
    m_base = Document();
    m_regions.clear();
    m_isLatencyBased.reset();
    m_isRead = false;
    m_reading = CallGuard();
    const SiteRow *row = m_source.inventory().findSite(id);
    m_title->setText(row ? row->name : QString());
    m_state->setText(id.isEmpty() ? tr("Select a site to see and change its media settings.")
                                  : tr("Reading this site…"));
    showAll();
    if (id.isEmpty())
        return;
    readAll();
    Q_EMIT opened(id);
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

void SiteEditor::readAgain()
{
    if (m_id.isEmpty())
        return;
    m_reading = m_source.read(m_id).onFinished(this, [this, id = m_id](const Result<Document> &read) {
        const bool isRefused = !read && read.error().kind == Error::Kind::Forbidden;
        m_refusal = isRefused ? std::optional(read.error()) : std::nullopt;
        if (id != m_id)
            return;
        if (read && isChanged())
            mergeIn(*read);
        else if (read)
            take(*read);
        else if (!isChanged())
            showProblem(read.error());
    });
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
    m_isRead = false;
    m_state->setText(ProblemText::sentence(error));
    showAll();
}

void SiteEditor::take(const Document &document)
{
    m_base = document;
    m_isRead = true;
    m_title->setText(document.name());
    const SiteMedia media = SiteMedia::of(document);
    m_regions = media.regions;
    m_isLatencyBased = media.usesLatencyBased;
    m_meanwhile->hide();
    showAll();
}

/// The site was changed by others, or by a run of our own, while the person is changing it.
void SiteEditor::mergeIn(const Document &theirs)
{
    Document mine = m_base;
    for (const FieldChange &one : change().changes)
        mine.set(one.path, one.after);
    const MergeResult merge = threeWayMerge(m_base, mine, theirs);
    if (merge.conflicts.isEmpty()) {
        take(merge.merged);
        m_base = theirs;
        showAll();
        return;
    }
    QStringList fields;
    for (const FieldConflict &conflict : merge.conflicts)
        fields.append(FieldChangeText::label(conflict.path));
    m_meanwhile->setText(tr("%1. Your changes are kept; you will be asked which to take when you apply them.")
                             .arg(fields.join(u", "_s)),
                         tr("Somebody has changed the same."));
    m_meanwhile->show();
}

SiteMedia SiteEditor::shownMedia() const
{
    return {.mediaModel = m_base.at(u"mediaModel"_s).toString(),
            .regions = m_regions,
            .usesLatencyBased = m_isLatencyBased};
}

bool SiteEditor::isReadOnly() const
{
    return SiteMedia::of(m_base).isPremises() || !m_abilities.can(Abilities::Action::ChangeSiteMedia);
}

ObjectChange SiteEditor::change() const
{
    ObjectChange change{.kind = StepKind::UpdateSite, .id = m_id, .name = m_base.name()};
    if (!m_isRead)
        return change;
    const SiteMedia before = SiteMedia::of(m_base);
    Document mine = m_base;
    if (before.regions != m_regions)
        mine.set(mediaRegionsPath(), QJsonArray::fromStringList(m_regions));
    if (m_isLatencyBased && before.usesLatencyBased != m_isLatencyBased)
        mine.set(latencyPath(), *m_isLatencyBased);
    change.changes = changesBetween(m_base, mine);
    return change;
}

QStringList SiteEditor::warnings() const
{
    const SiteUse use = siteUseOf(m_source.inventory(), m_id);
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
        said.append(tr("Not every phone and person could be read: it may be more."));
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
    showAll();
    m_chosen->setCurrent(to, true);
}

void SiteEditor::removeRegion(int index)
{
    const QString region = m_regions.takeAt(index);
    showAll();
    if (m_regions.isEmpty())
        m_available->setCurrent(std::max(0, static_cast<int>(m_available->regions().indexOf(region))), true);
    else
        m_chosen->setCurrent(std::min(index, static_cast<int>(m_regions.size()) - 1), true);
}

void SiteEditor::addRegion(const QString &region)
{
    const int current = m_available->current();
    m_regions.append(region);
    showAll();
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
    if (!m_id.isEmpty() && !m_isRead && couldRead != abilities.can(Abilities::Action::ReadSites))
        readAll();
    showAll();
}

void SiteEditor::revert()
{
    if (m_isRead)
        take(m_base);
    readAgain();
}

void SiteEditor::review()
{
    if (isChanged())
        Q_EMIT reviewRequested(change(), warnings());
}

void SiteEditor::showAll()
{
    const SiteUse use = siteUseOf(m_source.inventory(), m_id);
    m_title->setVisible(!m_id.isEmpty());
    m_state->setVisible(!m_isRead);
    m_scroll->setVisible(m_isRead);
    m_copy->setVisible(m_isRead);
    showUse(use);
    showLists();
    m_relay->setLatencyBased(m_isLatencyBased);
    m_relay->setReadOnly(isReadOnly());
    m_findings->setFindings(m_isRead ? lintSite(shownMedia(), m_offered, use.profiles)
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
        m_available->setEmptyText(tr("Every region is chosen already."));
    m_picture->setRegions(m_regions, m_offered);
    m_picture->setVisible(!SiteMedia::of(m_base).isPremises());
    arrange();
}

void SiteEditor::showUse(const SiteUse &use)
{
    const SiteMedia media = SiteMedia::of(m_base);
    m_model->setVisible(m_isRead);
    m_model->setTone(media.isPremises() ? Theme::Tone::Neutral : Theme::Tone::Info);
    m_model->setIconName({});
    m_model->setText(media.isPremises() ? tr("Premises media") : tr("Cloud media"));
    m_use->setVisible(!m_id.isEmpty());
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
        m_isRead ? SiteText::changes(SiteMedia::of(m_base), shownMedia()) : QStringList();
    m_summary->setText(
        !m_isRead ? QString()
        : said.isEmpty()
            ? tr("No changes")
            : tr("%Ln change(s): %1", nullptr, static_cast<int>(said.size())).arg(said.join(u", "_s)));
    const bool isChangedNow = isChanged();
    m_revert->setEnabled(isChangedNow);
    const auto why = AbilityText::whyNot(m_abilities, Abilities::Action::ChangeSiteMedia);
    AbilityText::offer(m_review, why);
    if (!isChangedNow)
        m_review->setEnabled(false);
    AbilityText::offer(m_copy, why, tr("Puts these media regions and this behavior on other sites."));
    if (m_isRead && SiteMedia::of(m_base).isPremises()) {
        m_copy->setEnabled(false);
        m_copy->setToolTip(tr("Media regions do not apply to this site."));
    } else if (isChangedNow) {
        m_copy->setEnabled(false);
        m_copy->setToolTip(tr("Apply or revert the changes first: what the site has is copied."));
    }
}

} // namespace Stationmaster
