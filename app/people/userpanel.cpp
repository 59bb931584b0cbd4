// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "people/userpanel.h"

#include "people/checklist.h"
#include "people/personpart.h"
#include "people/userheader.h"
#include "people/userreport.h"
#include "widgets/banner.h"
#include "widgets/segmentedcontrol.h"
#include "words/abilitytext.h"
#include "words/datetext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int RestOfSelection = 350; // milliseconds: longer than between two key repeats
constexpr int LeastCharacters = 48;

} // namespace

UserPanel::UserPanel(UserSource &source, QWidget *parent) : QFrame(parent), m_source(source)
{
    setRole(this, "panel");
    setAccessibleName(tr("Person details"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(RestOfSelection);
    connect(&m_pause, &QTimer::timeout, this, &UserPanel::read);
    build();
    showUser();
}

void UserPanel::build()
{
    m_header = new UserHeader(this);
    connect(m_header, &UserHeader::closeRequested, this, &UserPanel::closeRequested);
    m_verdict = new Banner(Theme::Tone::Neutral, {}, this);
    m_note = new Banner(Theme::Tone::Info, {}, this);
    m_note->hide();

    m_tabs = new SegmentedControl({tr("Phone")}, this);
    m_tabs->setAccessibleName(tr("What to show of the person"));
    m_tabs->hide();
    connect(m_tabs, &SegmentedControl::currentChanged, this, &UserPanel::showTab);
    m_stack = new QStackedWidget(this);
    m_scroll = inScrollArea(buildFacts(), tr("Facts and checks"));
    m_stack->addWidget(m_scroll);

    m_state = new QLabel(this);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    setRole(m_state, "hint");

    m_copy = new QPushButton(tr("&Copy report"), this);
    setRole(m_copy, "primary");
    m_copy->setAccessibleName(tr("Copy report"));
    m_copy->setToolTip(tr("Copies a plain-text report for the ticket to the clipboard"));
    connect(m_copy, &QPushButton::clicked, this, &UserPanel::copyReport);
    m_copyMarkdown = new QAction(tr("Copy report as Mark&down"), this);
    m_copyMarkdown->setObjectName(u"copyReportAsMarkdown"_s);
    connect(m_copyMarkdown, &QAction::triggered, this, &UserPanel::copyReportAsMarkdown);
    m_more = new QPushButton(u"⋯"_s, this);
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &UserPanel::menuOpening);
    setActions({});
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_more);
    buttons->addStretch(1);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    all->setSpacing(Space::Medium);
    all->addWidget(m_header);
    all->addWidget(m_note);
    all->addWidget(m_verdict);
    all->addWidget(m_tabs);
    all->addWidget(m_stack, 1);
    all->addWidget(m_state);
    all->addLayout(buttons);
    setMinimumWidth(LeastCharacters * fontMetrics().averageCharWidth());
}

QWidget *UserPanel::buildFacts()
{
    auto *content = new QWidget;
    m_facts = new QGridLayout;
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(Space::Medium);
    m_facts->setVerticalSpacing(Space::Tiny);
    m_facts->setColumnStretch(1, 1);
    m_phone = addFact(tr("Phone"));
    m_site = addFact(tr("Site"));
    m_relay = addFact(tr("Relay/TURN"));
    m_baseSettings = addFact(tr("Base Settings"));
    m_default = addFact(tr("Default station"));
    m_signedIn = addFact(tr("Signed in"));
    m_edge = addFact(tr("Edge"));
    m_edgeLabel = m_facts->itemAtPosition(m_facts->rowCount() - 1, 0)->widget();
    m_checks = new CheckList(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Space::Small, 0);
    column->setSpacing(Space::Large);
    column->addLayout(m_facts);
    column->addWidget(m_checks);
    column->addStretch(1);
    return content;
}

QScrollArea *UserPanel::inScrollArea(QWidget *content, const QString &name)
{
    auto *area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(name);
    // The panel's own tint goes through.
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

void UserPanel::addPart(PersonPart *part)
{
    m_parts.push_back(part);
    m_stack->addWidget(inScrollArea(part, part->title()));
    m_tabs->addSegment(part->title());
    connect(part, &PersonPart::changed, this, &UserPanel::copyWhenRead);
    showUser();
}

void UserPanel::showTab(int index)
{
    m_tabs->setCurrentIndex(index);
    m_stack->setCurrentIndex(index);
    if (!m_details || !isVisible())
        return;
    if (m_pause.isActive()) { // who asks for more of somebody has chosen them
        m_pause.stop();
        read();
    } else {
        readPart();
    }
}

/// What the tab in sight needs.
void UserPanel::readPart()
{
    const int part = m_stack->currentIndex() - 1;
    if (part >= 0)
        m_parts[static_cast<std::size_t>(part)]->read();
}

QLabel *UserPanel::addFact(const QString &label)
{
    const int row = m_facts->rowCount();
    auto *name = new QLabel(label);
    setRole(name, "subtitle");
    auto *value = new QLabel;
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    // A name without a space is no reason for the panel to scroll sideways.
    value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    name->setBuddy(value);
    m_facts->addWidget(name, row, 0, Qt::AlignTop);
    m_facts->addWidget(value, row, 1);
    return value;
}

void UserPanel::setUser(const QString &userId)
{
    if (userId == m_userId)
        return;
    m_userId = userId;
    m_reading.reset();
    m_isReading = m_couldNotRead = false;
    m_copiesMarkdown.reset();
    m_name.clear();
    m_details = m_source.known(userId);
    m_scroll->ensureVisible(0, 0);
    showUser();
    readSoon();
}

void UserPanel::refresh()
{
    if (m_userId.isEmpty())
        return;
    const auto now = m_source.known(m_userId);
    if (now == m_details)
        return;
    // Who has just signed in runs with other settings, of which no event tells.
    const bool moved =
        now && m_details && now->user.associatedStationId != m_details->user.associatedStationId;
    m_details = now;
    showUser();
    if (moved)
        readSoon();
}

void UserPanel::readSoon()
{
    m_pause.stop();
    if (m_details && isVisible())
        m_pause.start();
    showState();
}

void UserPanel::read()
{
    m_isReading = true;
    m_couldNotRead = false;
    showState();
    readPart();
    m_reading = m_source.read(m_userId).onFinished(this, [this](const Result<UserDetails> &read) {
        m_isReading = false;
        m_couldNotRead = !read;
        m_details = read ? std::optional(*read) : m_source.known(m_userId);
        showUser();
    });
}

void UserPanel::showUser()
{
    if (m_details) {
        m_name = m_details->user.name;
        m_header->setUser(m_name, m_details->user.email);
    }
    m_copy->setEnabled(m_details.has_value());
    m_copyMarkdown->setEnabled(m_details.has_value());
    m_header->setVisible(m_details || !m_name.isEmpty());
    m_stack->setVisible(m_details.has_value());
    m_tabs->setVisible(m_details && !m_parts.empty());
    for (PersonPart *part : m_parts)
        part->setPerson(m_details);
    m_verdict->setVisible(m_details.has_value());
    if (m_details) {
        const UserReport report = m_details->report();
        const UserText::Sentence verdict = UserText::verdict(*m_details, report);
        m_verdict->setTone(verdict.tone);
        const auto whyNot =
            verdict.needs ? AbilityText::whyNot(m_abilities, *verdict.needs) : std::optional<QString>();
        const QString rest = QStringList{verdict.text, whyNot.value_or(verdict.advice)}.join(u' ').trimmed();
        const QString both = tr("%1 %2", "strong sentence, then the rest").arg(verdict.strong, rest);
        if (m_verdict->text() != both)
            m_verdict->setText(rest, verdict.strong);
        m_phone->setText(UserText::phone(*m_details));
        m_site->setText(UserText::site(*m_details));
        m_relay->setText(UserText::relay(*m_details));
        m_baseSettings->setText(UserText::baseSettings(*m_details));
        m_default->setText(UserText::defaultStation(*m_details));
        m_signedIn->setText(UserText::signedIn(*m_details));
        m_edge->setText(m_details->edgeName);
        m_edge->setVisible(!m_details->edgeName.isEmpty());
        m_edgeLabel->setVisible(!m_details->edgeName.isEmpty());
        m_checks->show(*m_details, report);
    }
    showState();
    Q_EMIT detailsChanged();
}

void UserPanel::showState()
{
    if (!m_details)
        m_state->setText(m_userId.isEmpty() ? tr("Choose a person to see why their phone works, or why not.")
                                            : tr("This person is no longer in the org."));
    else if (m_copiesMarkdown)
        m_state->setText(tr("Reading what belongs to the report…"));
    else if (m_isReading || m_pause.isActive())
        m_state->setText(tr("Checking again…"));
    else if (m_couldNotRead)
        m_state->setText(tr("Could not be refreshed; this is what was known before."));
    else if (m_details->asOf.isValid())
        m_state->setText(tr("As of %1").arg(DateText::shortTime(m_details->asOf)));
    else
        m_state->setText({});
}

QString UserPanel::userName() const
{
    return m_name;
}

void UserPanel::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

Report UserPanel::report() const
{
    Report report = UserReportText::of(*m_details, m_source.orgName(), QDateTime::currentDateTimeUtc());
    for (const PersonPart *part : m_parts)
        part->writeTo(report);
    UserReportText::addIds(report, *m_details);
    return report;
}

QString UserPanel::reportText() const
{
    return m_details ? report().toPlainText() : QString();
}

void UserPanel::copyReport()
{
    readForReport(false);
}

void UserPanel::copyReportAsMarkdown()
{
    readForReport(true);
}

void UserPanel::readForReport(bool asMarkdown)
{
    if (!m_details)
        return;
    m_copiesMarkdown = asMarkdown;
    for (PersonPart *part : m_parts)
        part->read();
    showState();
    copyWhenRead();
}

void UserPanel::copyWhenRead()
{
    if (!m_copiesMarkdown || !m_details || std::ranges::any_of(m_parts, &PersonPart::isReading))
        return;
    const bool asMarkdown = *std::exchange(m_copiesMarkdown, std::nullopt);
    QGuiApplication::clipboard()->setText(asMarkdown ? report().toMarkdown() : report().toPlainText());
    m_state->setText(tr("The report is on the clipboard."));
}

void UserPanel::focusDetails()
{
    m_copy->setFocus(Qt::OtherFocusReason);
}

void UserPanel::setAbilities(const Abilities &abilities)
{
    m_abilities = abilities;
    showUser();
}

void UserPanel::setActions(const QList<QAction *> &actions)
{
    QMenu *menu = m_more->menu();
    menu->clear();
    menu->setToolTipsVisible(true); // which say why an entry is off
    menu->addActions(actions);
    if (!actions.isEmpty())
        menu->addSeparator();
    menu->addAction(m_copyMarkdown);
}

void UserPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return;
    }
    QFrame::keyPressEvent(event);
}

void UserPanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_pause.stop();
    m_reading.reset();
    m_isReading = false;
    m_copiesMarkdown.reset();
}

void UserPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_details && !m_details->isFresh)
        readSoon();
}

} // namespace Stationmaster
