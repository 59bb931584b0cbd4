// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/routespart.h"

#include "helpdesk/routereport.h"
#include "helpdesk/routetext.h"
#include "helpdesk/siteroutes.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Stationmaster {

namespace {

SiteRoutes::Subject subjectOf(const UserDetails &person)
{
    if (!person.phone)
        return {};
    const SiteRow ofPhone{.id = person.phone->siteId, .name = person.phone->siteName};
    // Where the phone is registered is told by name alone.
    return {
        .site = person.site.value_or(ofPhone), .phone = person.phone, .phoneEdge = {.name = person.edgeName}};
}

} // namespace

RoutesPart::RoutesPart(RouteReader &reader, QWidget *parent)
    : PersonPart(parent), m_note(new QLabel(this)), m_routes(new SiteRoutes(reader, this))
{
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_note);
    column->addWidget(m_routes);
    column->addStretch(1);
    connect(m_routes, &SiteRoutes::changed, this, &PersonPart::changed);
    RoutesPart::setPerson(std::nullopt);
}

QString RoutesPart::title() const
{
    return tr("Routes");
}

void RoutesPart::setPerson(const std::optional<UserDetails> &person)
{
    if (!person || !m_person || person->user.id != m_person->user.id) {
        m_isWanted = false;
        m_routes->forget();
    }
    m_person = person;
    m_whyNot = person ? RouteText::whyNoSite(*person) : QString();
    m_note->setText(m_whyNot);
    m_note->setVisible(!m_whyNot.isEmpty());
    m_routes->setVisible(person && m_whyNot.isEmpty());
    m_routes->setSubject(person && m_whyNot.isEmpty() ? subjectOf(*person) : SiteRoutes::Subject());
    // Their phone, or its site, may have become known only now.
    if (m_isWanted && !m_routes->reading())
        m_routes->read();
}

void RoutesPart::read()
{
    m_isWanted = m_person.has_value();
    m_routes->read();
}

void RoutesPart::readAgain()
{
    m_isWanted = m_person.has_value();
    m_routes->readAgain();
}

bool RoutesPart::isReading() const
{
    return m_routes->isReading();
}

void RoutesPart::writeTo(Report &report) const
{
    if (!m_person)
        return;
    RouteReport::begin(report);
    if (m_whyNot.isEmpty())
        m_routes->writeTo(report);
    else
        report.addItem(m_whyNot);
}

} // namespace Stationmaster
