// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/connectionlist.h"

#include "signin/apiaccess.h"
#include "signin/connectiondelegate.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Stationmaster {

ConnectionList::ConnectionList(QWidget *parent)
    : QFrame(parent), m_none(new QLabel), m_list(new QListWidget), m_signIn(new QPushButton(tr("&Sign in"))),
      m_new(new QPushButton(themedIcon(u"plus"_s), tr("&New connection…"))),
      m_edit(new QPushButton(tr("&Edit…"))), m_delete(new QPushButton(tr("&Delete…")))
{
    setRole(this, "card");
    auto *heading = new QLabel(tr("Your connections"));
    setRole(heading, "heading");
    heading->setBuddy(m_list);
    m_none->setText(tr("There are none yet. A connection says where your Genesys Cloud org is and how you "
                       "sign in. To create one, you need the Client ID of an OAuth client in your org."));
    m_none->setWordWrap(true);
    setRole(m_none, "subtitle");
    m_list->setAccessibleName(tr("Your connections"));
    m_list->setItemDelegate(new ConnectionDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_new);
    buttons->addStretch();
    buttons->addWidget(m_edit);
    buttons->addWidget(m_delete);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    column->setSpacing(Space::Medium);
    column->addWidget(heading);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addStretch();
    column->addLayout(buttons);

    connect(m_list, &QListWidget::itemSelectionChanged, this, &ConnectionList::showButtons);
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT signInRequested(chosen()); });
    connect(m_signIn, &QPushButton::clicked, this, [this] { Q_EMIT signInRequested(chosen()); });
    connect(m_new, &QPushButton::clicked, this, &ConnectionList::newRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(chosen()); });
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(chosen()); });
    setConnections({});
}

void ConnectionList::setConnections(const QList<Connection> &connections)
{
    const QString before = chosen();
    m_list->clear();
    for (const Connection &connection : connections) {
        auto *item = new QListWidgetItem(connection.name, m_list);
        const QString place = placeOf(connection);
        const QString how = connection.method == Connection::Method::Browser ? tr("sign in with the browser")
                                                                             : tr("client credentials");
        const QString detail = tr("%1 · %2", "where an org is, how one signs in there").arg(place, how);
        item->setData(ConnectionDelegate::DetailRole, detail);
        item->setData(ConnectionDelegate::IdRole, connection.id);
        item->setData(ConnectionDelegate::ColourRole, connection.colour);
        QString spoken = connection.name + u", "_s + detail;
        if (connection.readOnly) {
            item->setData(ConnectionDelegate::ChipRole, tr("Read-only"));
            item->setData(ConnectionDelegate::ChipToneRole, int(Theme::Tone::Neutral));
            spoken += u", "_s + tr("Read-only");
        }
        item->setData(Qt::AccessibleTextRole, spoken);
        item->setToolTip(connection.apiAddress().toString());
    }
    m_none->setVisible(connections.isEmpty());
    m_list->setVisible(!connections.isEmpty());
    choose(before);
    if (chosen().isEmpty() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    showButtons();
}

void ConnectionList::choose(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(ConnectionDelegate::IdRole) == id)
            m_list->setCurrentRow(row);
    }
}

QString ConnectionList::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(ConnectionDelegate::IdRole).toString() : QString();
}

void ConnectionList::showButtons()
{
    const bool any = !chosen().isEmpty();
    m_signIn->setVisible(m_list->count() > 0);
    m_edit->setVisible(m_list->count() > 0);
    m_delete->setVisible(m_list->count() > 0);
    m_signIn->setEnabled(any);
    m_edit->setEnabled(any);
    m_delete->setEnabled(any);
    // The one thing to do next is the one that stands out.
    setRole(m_signIn, "primary");
    const bool isFirst = m_list->count() == 0;
    setRole(m_new, isFirst ? "primary" : "");
    m_new->setIcon(isFirst ? themedIcon(u"plus"_s, Theme::of(this).textOnPrimary) : themedIcon(u"plus"_s));
    setFocusProxy(isFirst ? static_cast<QWidget *>(m_new) : m_list);
}

} // namespace Stationmaster
