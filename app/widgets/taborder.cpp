// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/taborder.h"

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
    if (widget.focusPolicy() & Qt::TabFocus)
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
    for (qsizetype i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found[i - 1], found[i]);
}

} // namespace Stationmaster
