// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/taborder.h"

#include <QAbstractItemView>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>

namespace Stationmaster {

namespace {

void collect(QWidget &widget, QList<QWidget *> &found);

void collect(QLayout &layout, QList<QWidget *> &found)
{
    for (int i = 0; i < layout.count(); ++i) {
        if (QWidget *widget = layout.itemAt(i)->widget())
            collect(*widget, found);
        else if (QLayout *inner = layout.itemAt(i)->layout())
            collect(*inner, found);
    }
}

void collect(QWidget &widget, QList<QWidget *> &found)
{
    // A view without rows may take no focus now, and has its place all the same.
    if ((widget.focusPolicy() & Qt::TabFocus) || qobject_cast<QAbstractItemView *>(&widget))
        found.append(&widget);
    else if (auto *scroll = qobject_cast<QScrollArea *>(&widget); scroll && scroll->widget())
        collect(*scroll->widget(), found);
    else if (auto *splitter = qobject_cast<QSplitter *>(&widget))
        for (int i = 0; i < splitter->count(); ++i)
            collect(*splitter->widget(i), found);
    else if (widget.layout())
        collect(*widget.layout(), found);
}

} // namespace

void setTabOrderByLayout(QWidget &root)
{
    QList<QWidget *> found;
    collect(root, found);
    QList<Qt::FocusPolicy> policies;
    for (QWidget *one : found) {
        policies.append(one->focusPolicy());
        one->setFocusPolicy(Qt::StrongFocus); // Qt leaves out what takes no focus
    }
    for (qsizetype i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found[i - 1], found[i]);
    for (qsizetype i = 0; i < found.size(); ++i)
        found[i]->setFocusPolicy(policies[i]);
}

} // namespace Stationmaster
