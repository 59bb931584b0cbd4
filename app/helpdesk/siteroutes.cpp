// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/siteroutes.h"

#include "helpdesk/linelist.h"
#include "helpdesk/routereport.h"
#include "helpdesk/routetext.h"
#include "helpdesk/topologyview.h"
#include "theme/icons.h"
#include "widgets/banner.h"
#include "words/datetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

NamedId namedSite(const SiteRow &site)
{
    return {.id = site.id, .name = site.name};
}

bool isWorthAnotherTry(const std::optional<Error> &error)
{
    return error && error->kind != Error::Kind::Forbidden;
}

} // namespace

SiteRoutes::SiteRoutes(RouteReader &reader, QWidget *parent) : QWidget(parent), m_reader(&reader)
{
    build();
    showState();
}

void SiteRoutes::build()
{
    m_sum = new Banner(Theme::Tone::Neutral, {}, this);
    m_picture = new TopologyView(this);
    m_checks = new LineList(tr("Checks of the call routes"), this);
    m_state = new QLabel(this);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    setRole(m_state, "hint");
    m_again = new QPushButton(themedIcon(u"refresh"_s), tr("Read again"), this);
    m_again->setToolTip(tr("Reads number plans, outbound routes, trunks and edges afresh"));
    connect(m_again, &QPushButton::clicked, this, &SiteRoutes::readAgain);
    auto *below = new QHBoxLayout;
    below->setSpacing(Space::Small);
    below->addWidget(m_state, 1);
    below->addWidget(m_again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Medium);
    column->addWidget(m_sum);
    column->addWidget(m_picture);
    column->addWidget(m_checks);
    column->addLayout(below);
}

void SiteRoutes::setSubject(const Subject &subject)
{
    if (subject == m_subject)
        return;
    const bool isOtherSite = subject.site.id != m_subject.site.id;
    m_subject = subject;
    if (isOtherSite)
        forget();
    else
        showState();
}

void SiteRoutes::forget()
{
    m_call.reset();
    m_isReading = false;
    m_read.reset();
    showState();
}

bool SiteRoutes::isAllRead() const
{
    return m_read && !isWorthAnotherTry(m_read->plansError) && !isWorthAnotherTry(m_read->routesError) &&
           !isWorthAnotherTry(m_read->trunksError) && !isWorthAnotherTry(m_read->edgesError);
}

void SiteRoutes::read()
{
    if (!m_isReading && !isAllRead())
        start(RouteReader::Freshness::Kept);
}

void SiteRoutes::readAgain()
{
    start(RouteReader::Freshness::Afresh);
}

void SiteRoutes::start(RouteReader::Freshness freshness)
{
    if (m_subject.site.id.isEmpty() || !m_reader)
        return;
    m_isReading = true;
    m_call = m_reader->read(m_subject.site.id, freshness)
                 .onFinished(this, [this](const Result<RouteReading> &read) {
                     m_isReading = false;
                     if (read)
                         m_read = *read;
                     showState();
                     Q_EMIT changed();
                 });
    showState();
}

void SiteRoutes::showState()
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_sum), static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_checks)})
        part->setVisible(m_read.has_value());
    m_again->setEnabled(!m_isReading && !m_subject.site.id.isEmpty());
    if (m_isReading)
        m_state->setText(tr("Reading number plans, outbound routes, trunks and edges…"));
    else if (m_read)
        m_state->setText(tr("As of %1").arg(DateText::shortTime(m_read->asOf)));
    else
        m_state->setText(tr("Not read yet."));
    if (!m_read)
        return;
    const std::vector<RouteFinding> findings = checkRoutes(m_read->routing);
    const UserText::Sentence sum = RouteText::sumUp(*m_read, findings);
    m_sum->setTone(sum.tone);
    m_sum->setText(sum.text, sum.strong);
    m_picture->setTopology(topologyOf(m_subject.phone, m_subject.phoneEdge, m_subject.site, m_read->routing));
    m_checks->setLines(RouteText::checks(*m_read, findings));
}

void SiteRoutes::writeTo(Report &report) const
{
    if (m_read)
        RouteReport::add(report, namedSite(m_subject.site), *m_read);
    else
        report.addItem(u"[%1] %2"_s.arg(
            UserText::stateWord(CheckResult::State::Unknown),
            tr("The call routes of %1 were not read").arg(RouteText::name(namedSite(m_subject.site)))));
}

} // namespace Stationmaster
