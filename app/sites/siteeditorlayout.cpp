// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "pages/editorsession.h"
#include "sites/failoverpicture.h"
#include "sites/regionlist.h"
#include "sites/relaychoice.h"
#include "sites/siteeditor.h"
#include "sites/sitefindings.h"
#include "widgets/banner.h"
#include "widgets/chip.h"
#include "words/changetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

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
