// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "tour/tourhands.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>

namespace Stationmaster::TourHands {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

void click(QWidget *widget, QPoint at)
{
    const QPointF local(at);
    const QPointF global(widget->mapToGlobal(at));
    QMouseEvent down(QEvent::MouseButtonPress, local, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &down);
    QMouseEvent up(QEvent::MouseButtonRelease, local, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &up);
}

bool carries(const QWidget *widget, const QString &label)
{
    if (widget->accessibleName() == label)
        return true;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && withoutMnemonic(button->text()) == label;
}

} // namespace

QWidget *find(QWidget *top, const QString &label)
{
    const auto widgets = top->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (carries(widget, label))
            return widget;
        const auto *text = qobject_cast<const QLabel *>(widget);
        if (text && text->buddy() && withoutMnemonic(text->text()) == label)
            return text->buddy();
    }
    return nullptr;
}

bool isUsable(QWidget *top, const QString &label)
{
    const QWidget *widget = find(top, label);
    return widget && widget->isEnabled();
}

bool press(QWidget *top, const QString &label)
{
    QWidget *widget = find(top, label);
    if (!widget || !widget->isEnabled())
        return false;
    click(widget, widget->rect().center());
    return true;
}

bool type(QWidget *top, const QString &label, const QString &text)
{
    QWidget *field = find(top, label);
    if (!field || !field->isEnabled())
        return false;
    auto *line = qobject_cast<QLineEdit *>(field);
    if (!line)
        line = field->findChild<QLineEdit *>();
    if (!line)
        return false;
    line->setFocus();
    line->selectAll();
    for (const QChar letter : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(line, &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(line, &up);
    }
    return line->text() == text;
}

bool paste(QWidget *top, const QString &label, const QString &text)
{
    auto *field = qobject_cast<QPlainTextEdit *>(find(top, label));
    if (!field || !field->isEnabled())
        return false;
    field->setFocus();
    field->selectAll();
    field->insertPlainText(text);
    return true;
}

bool chooseRow(QAbstractItemView *view, const QString &text)
{
    const auto *model = view ? view->model() : nullptr;
    if (!model)
        return false;
    for (int row = 0; row < model->rowCount(view->rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
            const auto index = model->index(row, column, view->rootIndex());
            if (!index.data().toString().contains(text))
                continue;
            view->scrollTo(index);
            click(view->viewport(), view->visualRect(index).center());
            return true;
        }
    }
    return false;
}

bool chooseFirst(QWidget *top, const QString &label)
{
    const auto *box = qobject_cast<QComboBox *>(find(top, label));
    return box && box->count() > 0 && choose(top, label, box->itemText(0));
}

bool choose(QWidget *top, const QString &label, const QString &text)
{
    auto *box = qobject_cast<QComboBox *>(find(top, label));
    const int wanted = box && box->isEnabled() ? box->findText(text) : -1;
    if (wanted < 0)
        return false;
    box->setFocus();
    const auto press = [box](int key) {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(box, &down);
    };
    press(Qt::Key_Home);
    while (box->currentIndex() < wanted)
        press(Qt::Key_Down);
    return box->currentIndex() == wanted;
}

QPixmap look(QWidget *window)
{
    QPixmap whole = window->grab();
    QWidget *dialog = QApplication::activeModalWidget();
    if (dialog && dialog != window && dialog->isVisible()) {
        const QPixmap above = dialog->grab();
        QPainter painter(&whole);
        painter.fillRect(window->rect(), QColor(0, 0, 0, 90));
        const QSize size = dialog->size();
        const QPoint corner((window->width() - size.width()) / 2, (window->height() - size.height()) / 2);
        painter.drawPixmap(corner, above);
    }
    return whole;
}

} // namespace Stationmaster::TourHands
