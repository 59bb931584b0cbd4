// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "sites/copydialog.h"

#include "inventory/sitelint.h"
#include "provisioning/sitemediacopy.h"
#include "theme/theme.h"
#include "words/problemtext.h"
#include "words/sitetext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

enum CopyColumn { CopySite, CopyPhones, CopyRegions, CopyBehavior, CopyResult, CopyColumnCount };

} // namespace

CopyDialog::CopyDialog(SiteSource source, const Document &from, QWidget *parent)
    : QDialog(parent), m_source(std::move(source)), m_from(from),
      m_regions(new QCheckBox(tr("Media &Regions"), this)),
      m_behavior(new QCheckBox(tr("Relay/TURN &Behavior"), this)),
      m_table(new QTableWidget(0, CopyColumnCount, this)), m_summary(new QLabel(this)),
      m_review(new QPushButton(tr("Re&view…"), this))
{
    const SiteRow row = rowOfSite(from);
    setWindowTitle(tr("Copy media settings to other sites"));
    auto *heading = new QLabel(tr("Copy the media settings of %1").arg(from.name()), this);
    heading->setTextFormat(Qt::PlainText);
    setRole(heading, "title");
    auto *what = new QLabel(u"%1\n%2"_s.arg(SiteText::mediaRegions(row), SiteText::relayBehavior(row)), this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    setRole(what, "subtitle");
    m_regions->setChecked(true);
    m_behavior->setChecked(row.mediaRegionsUseLatencyBased.has_value());
    m_behavior->setEnabled(row.mediaRegionsUseLatencyBased.has_value());
    m_table->setAccessibleName(tr("Other sites"));
    m_table->setHorizontalHeaderLabels(
        {tr("Site"), tr("Phones"), tr("Media Regions"), tr("Relay/TURN Behavior"), tr("Change")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 14); // its titles
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(CopyRegions, QHeaderView::Stretch);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    setRole(m_review, "primary");
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_review, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Huge, Space::Large, Space::Huge, Space::Large);
    layout->setSpacing(Space::Medium);
    auto *parts = new QHBoxLayout;
    parts->addWidget(m_regions);
    parts->addWidget(m_behavior);
    parts->addStretch(1);
    layout->addWidget(heading);
    layout->addWidget(what);
    layout->addLayout(parts);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    m_table->setFocus(Qt::OtherFocusReason);
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 30);
    addSites();
    m_table->installEventFilter(this);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (item->column() == CopySite)
            ticked(item->row());
    });
    for (QCheckBox *box : {m_regions, m_behavior})
        connect(box, &QCheckBox::toggled, this, &CopyDialog::refresh);
    connect(m_review, &QPushButton::clicked, this, [this] {
        std::vector<ObjectChange> changes;
        for (const QString &id : tickedIds()) {
            if (const auto it = m_read.find(id); it != m_read.end())
                changes.push_back(changeOf(it->second));
        }
        std::erase_if(changes, [](const ObjectChange &change) { return change.changes.isEmpty(); });
        const QStringList said = warnings();
        accept();
        Q_EMIT reviewRequested(changes, said);
    });
    refresh();
}

void CopyDialog::addSites()
{
    std::vector<SiteRow> sites = m_source.inventory.sites();
    std::ranges::sort(
        sites, [](const SiteRow &a, const SiteRow &b) { return a.name.localeAwareCompare(b.name) < 0; });
    for (const SiteRow &site : sites) {
        if (site.id != m_from.id())
            addSite(site);
    }
}

void CopyDialog::addSite(const SiteRow &site)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *name = new QTableWidgetItem(site.name);
    name->setData(Qt::UserRole, site.id);
    name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    const SiteMedia media = SiteMedia::of(site);
    if (media.canBeChanged()) {
        name->setFlags(name->flags() | Qt::ItemIsUserCheckable);
        name->setCheckState(Qt::Unchecked);
    }
    m_table->setItem(row, CopySite, name);
    m_table->setItem(row, CopyPhones,
                     new QTableWidgetItem(locale().toString(m_source.inventory.webRtcPhonesAt(site.id))));
    m_table->item(row, CopyPhones)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    for (const int column : {CopyRegions, CopyBehavior, CopyResult})
        m_table->setItem(row, column, new QTableWidgetItem);
    m_table->item(row, CopyRegions)->setText(SiteText::mediaRegions(site));
    m_table->item(row, CopyBehavior)->setText(SiteText::relayBehavior(site));
    m_table->item(row, CopyResult)->setText(whyNot(media));
}

QString CopyDialog::whyNot(const SiteMedia &media) const
{
    if (media.isManaged)
        return tr("Run by Genesys, cannot be changed");
    return media.isPremises() ? tr("Media regions do not apply") : QString();
}

QString CopyDialog::idAt(int row) const
{
    return m_table->item(row, CopySite)->data(Qt::UserRole).toString();
}

QStringList CopyDialog::tickedIds() const
{
    QStringList ids;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, CopySite)->checkState() == Qt::Checked)
            ids.append(idAt(row));
    }
    return ids;
}

void CopyDialog::tick(const QString &siteId, bool on)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (idAt(row) == siteId && m_table->item(row, CopySite)->flags().testFlag(Qt::ItemIsUserCheckable))
            m_table->item(row, CopySite)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
}

/// Space ticks the row, whichever of its cells is the current one.
bool CopyDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space)
        return QDialog::eventFilter(watched, event);
    if (const int row = m_table->currentRow(); row >= 0) {
        const bool isTicked = m_table->item(row, CopySite)->checkState() == Qt::Checked;
        tick(idAt(row), !isTicked);
    }
    return true;
}

void CopyDialog::ticked(int row)
{
    const QString id = idAt(row);
    m_read.erase(id);
    m_reading.erase(id);
    m_table->item(row, CopyResult)->setText({});
    if (m_table->item(row, CopySite)->checkState() == Qt::Checked)
        read(id);
    refresh();
}

void CopyDialog::read(const QString &siteId)
{
    m_reading[siteId] = m_source.read(siteId).onFinished(this, [this, siteId](const Result<Document> &site) {
        if (site)
            m_read[siteId] = *site;
        for (int row = 0; row < m_table->rowCount(); ++row) {
            if (idAt(row) != siteId)
                continue;
            if (site) {
                m_table->item(row, CopyRegions)->setText(SiteText::mediaRegions(rowOfSite(*site)));
                m_table->item(row, CopyBehavior)->setText(SiteText::relayBehavior(rowOfSite(*site)));
            } else {
                m_table->item(row, CopySite)->setCheckState(Qt::Unchecked);
                m_table->item(row, CopyResult)->setText(ProblemText::sentence(site.error()));
            }
        }
        refresh();
    });
}

ObjectChange CopyDialog::changeOf(const Document &site) const
{
    return mediaCopied(m_from, site, parts());
}

MediaParts CopyDialog::parts() const
{
    return {.regions = m_regions->isChecked(), .behavior = m_behavior->isChecked()};
}

std::vector<MediaTarget> CopyDialog::targets() const
{
    std::vector<MediaTarget> targets;
    const QStringList ids = tickedIds();
    for (const QString &id : ids) {
        if (const auto it = m_read.find(id); it != m_read.end())
            targets.push_back({.id = id, .name = it->second.name(), .site = it->second});
    }
    return targets;
}

QStringList CopyDialog::warnings() const
{
    int phones = 0;
    int people = 0;
    for (const auto &[id, site] : m_read) {
        if (changeOf(site).changes.isEmpty())
            continue;
        const SiteUse use = siteUseOf(m_source.inventory, id);
        phones += use.phones;
        people += static_cast<int>(use.signedInUsers.size());
    }
    return {tr("%Ln phone(s) are on these sites.", nullptr, phones),
            tr("%Ln person(s) are signed in on them now. Their next calls use the new settings.", nullptr,
               people)};
}

void CopyDialog::refresh()
{
    const QSignalBlocker blocker(m_table);
    int different = 0;
    const QStringList chosen = tickedIds();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto it = m_read.find(idAt(row));
        if (!chosen.contains(idAt(row)))
            continue;
        const bool isRead = it != m_read.end();
        const bool isDifferent = isRead && !changeOf(it->second).changes.isEmpty();
        different += isDifferent ? 1 : 0;
        const QString why = isRead ? whyNot(SiteMedia::of(it->second)) : QString();
        m_table->item(row, CopyResult)
            ->setText(!isRead          ? tr("Reading…")
                      : !why.isEmpty() ? why
                      : isDifferent    ? tr("Will be changed")
                                       : tr("Already the same"));
    }
    m_summary->setText(chosen.isEmpty() ? tr("Tick the sites that should have the same settings.")
                                        : tr("%Ln site(s) will be changed.", nullptr, different));
    m_review->setEnabled(different > 0 && m_read.size() == static_cast<std::size_t>(chosen.size()));
    m_table->viewport()->update();
}

} // namespace Stationmaster
