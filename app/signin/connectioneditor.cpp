// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/connectioneditor.h"

#include "signin/connectionform.h"
#include "theme/theme.h"
#include "widgets/taborder.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Stationmaster {

ConnectionEditor::ConnectionEditor(const Connection &connection, const QStringList &taken, QWidget *parent)
    : QDialog(parent), m_form(new ConnectionForm(connection, taken))
{
    const QString title =
        connection.name.isEmpty() ? tr("New connection") : tr("Edit connection “%1”").arg(connection.name);
    setWindowTitle(title);
    auto *heading = new QLabel(title);
    heading->setTextFormat(Qt::PlainText);
    setRole(heading, "title");
    auto *inside = new QWidget;
    auto *insideLayout = new QVBoxLayout(inside);
    insideLayout->setContentsMargins(Space::Huge, 0, Space::Huge, Space::Medium);
    insideLayout->addWidget(m_form);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);

    auto *save = new QPushButton(tr("Save"));
    setRole(save, "primary");
    save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    auto *footer = new QFrame;
    setRole(footer, "footer");
    auto *footerLayout = new QVBoxLayout(footer);
    footerLayout->setContentsMargins(Space::Huge, Space::Medium, Space::Huge, Space::Medium);
    footerLayout->addWidget(buttons);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::Huge, 0, 0);
    column->setSpacing(Space::Large);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Space::Huge, 0, Space::Huge, 0);
    top->addWidget(heading);
    column->addLayout(top);
    column->addWidget(scroll, 1);
    column->addWidget(footer);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 36);

    setTabOrderByLayout(*this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionEditor::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConnectionEditor::reject);
}

void ConnectionEditor::accept()
{
    if (!m_form->isComplete()) {
        m_form->showProblems();
        return;
    }
    Q_EMIT saved(m_form->connection(), m_form->secret());
    QDialog::accept();
}

} // namespace Stationmaster
