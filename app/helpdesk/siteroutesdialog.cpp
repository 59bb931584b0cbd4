// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/siteroutesdialog.h"

#include "helpdesk/routereport.h"
#include "helpdesk/siteroutes.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Stationmaster {

SiteRoutesDialog::SiteRoutesDialog(RouteReader &reader, const SiteRow &site, const QString &orgName,
                                   QWidget *parent)
    : QDialog(parent), m_orgName(orgName), m_routes(new SiteRoutes(reader))
{
    setWindowTitle(tr("Call routes of %1").arg(site.name));
    build();
    m_routes->setSubject({.site = site});
    m_routes->read();
    m_copy->setEnabled(!m_routes->isReading());
}

void SiteRoutesDialog::build()
{
    auto *content = new QWidget;
    auto *within = new QVBoxLayout(content);
    within->setContentsMargins(0, 0, Space::Small, 0);
    within->addWidget(m_routes);
    within->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Checks and picture"));
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    m_copied = new QLabel(this);
    m_copied->setTextFormat(Qt::PlainText);
    setRole(m_copied, "hint");
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy report"), QDialogButtonBox::ActionRole);
    m_copy->setToolTip(tr("Copies a plain-text report for the ticket to the clipboard"));
    connect(m_copy, &QPushButton::clicked, this, &SiteRoutesDialog::copyReport);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_routes, &SiteRoutes::changed, this, [this] {
        m_copied->clear(); // what was copied is not this
        m_copy->setEnabled(true);
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    column->setSpacing(Space::Medium);
    column->addWidget(area, 1);
    column->addWidget(m_copied);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 28);
}

void SiteRoutesDialog::copyReport()
{
    Report report(tr("Call routes report"));
    report.beginPart();
    report.add(tr("Org"), m_orgName);
    report.add(tr("Written"), Report::time(QDateTime::currentDateTimeUtc()));
    RouteReport::begin(report);
    m_routes->writeTo(report);
    QGuiApplication::clipboard()->setText(report.toPlainText());
    m_copied->setText(tr("The report is on the clipboard."));
}

} // namespace Stationmaster
