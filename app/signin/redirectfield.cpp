// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/redirectfield.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Stationmaster {

RedirectField::RedirectField(QWidget *parent)
    : QWidget(parent), m_host(new QComboBox), m_port(new QSpinBox), m_path(new QLineEdit),
      m_address(new QLineEdit), m_copy(new QPushButton(themedIcon(u"copy"_s), tr("&Copy")))
{
    m_host->addItems({u"localhost"_s, u"127.0.0.1"_s});
    m_port->setRange(1024, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_address->setReadOnly(true);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Space::Small);
    grid->addWidget(m_host, 0, 0);
    grid->addWidget(m_port, 0, 1);
    grid->addWidget(m_path, 0, 2, 1, 2);
    grid->addWidget(m_address, 1, 0, 1, 3);
    grid->addWidget(m_copy, 1, 3);
    grid->setColumnStretch(2, 1);
    setFocusProxy(m_host);
    nameParts();

    connect(m_host, &QComboBox::currentTextChanged, this, &RedirectField::showAddress);
    connect(m_port, &QSpinBox::valueChanged, this, &RedirectField::showAddress);
    connect(m_path, &QLineEdit::textChanged, this, &RedirectField::showAddress);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(address()); });
}

void RedirectField::nameParts()
{
    m_host->setAccessibleName(tr("Redirect host"));
    m_port->setAccessibleName(tr("Redirect port"));
    m_path->setAccessibleName(tr("Redirect path"));
    m_address->setAccessibleName(tr("Redirect address"));
    m_copy->setAccessibleName(tr("Copy redirect address"));
}

void RedirectField::setFrom(const Connection &connection)
{
    m_host->setCurrentText(connection.redirectHost);
    m_port->setValue(connection.redirectPort);
    m_path->setText(connection.redirectPath);
    showAddress();
}

void RedirectField::putInto(Connection &connection) const
{
    connection.redirectHost = m_host->currentText();
    connection.redirectPort = m_port->value();
    connection.redirectPath = m_path->text().trimmed();
}

QString RedirectField::address() const
{
    return m_address->text();
}

void RedirectField::showAddress()
{
    m_address->setText(u"http://%1:%2%3"_s.arg(m_host->currentText(), QString::number(m_port->value()),
                                               m_path->text().trimmed()));
    Q_EMIT edited();
}

} // namespace Stationmaster
