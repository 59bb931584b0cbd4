// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/wizardhands.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

QWidget *WizardHands::find(const QString &name) const
{
    const auto widgets = m_wizard.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && widget->accessibleName() == name && !qobject_cast<QLabel *>(widget))
            return widget;
    }
    return nullptr;
}

QLineEdit *WizardHands::field(const QString &name) const
{
    QWidget *found = find(name);
    if (auto *combo = qobject_cast<QComboBox *>(found))
        return combo->lineEdit();
    return qobject_cast<QLineEdit *>(found);
}

void WizardHands::typeOn(const QString &name, const QString &text) const
{
    QLineEdit *edit = field(name);
    if (!edit)
        qFatal("no field %s", qPrintable(name));
    edit->setFocus(Qt::TabFocusReason);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    // keyClicks() knows Latin 1 only; whole characters go in as a person's input method sends them.
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

void WizardHands::type(const QString &name, const QString &text) const
{
    typeOn(name, text);
    QTest::keyClick(m_wizard.focusWidget(), Qt::Key_Tab);
}

QString WizardHands::text(const QString &name) const
{
    QLineEdit *edit = field(name);
    return edit ? edit->text() : u"(no field %1)"_s.arg(name);
}

QAbstractButton *WizardHands::button(const QString &label) const
{
    const auto buttons = m_wizard.findChildren<QAbstractButton *>();
    for (QAbstractButton *candidate : buttons) {
        if (candidate->isVisible() &&
            (QString(candidate->text()).remove(u'&') == label || candidate->accessibleName() == label))
            return candidate;
    }
    return nullptr;
}

bool WizardHands::canPress(const QString &label) const
{
    const QAbstractButton *found = button(label);
    return found && found->isEnabled();
}

bool WizardHands::press(const QString &label) const
{
    if (!QTest::qWaitFor([&] { return canPress(label); }, 1000))
        return false;
    QAbstractButton *found = button(label);
    found->setFocus(Qt::MouseFocusReason);
    QTest::keyClick(found, Qt::Key_Space);
    return true;
}

void WizardHands::choose(const QString &comboName, const QString &entry) const
{
    auto *combo = qobject_cast<QComboBox *>(find(comboName));
    if (!combo || combo->findText(entry) < 0)
        qFatal("no entry %s in %s", qPrintable(entry), qPrintable(comboName));
    combo->setCurrentIndex(combo->findText(entry));
}

QAbstractItemView *WizardHands::list(const QString &name) const
{
    const auto views = m_wizard.findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        if (view->isVisible() && view->accessibleName() == name)
            return view;
    }
    return nullptr;
}

void WizardHands::chooseRow(const QString &listName, const QString &entry) const
{
    QAbstractItemView *view = list(listName);
    if (!view)
        qFatal("no list %s", qPrintable(listName));
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (index.data().toString() == entry) {
            view->scrollTo(index);
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
            return;
        }
    }
    qFatal("no row %s", qPrintable(entry));
}

QStringList WizardHands::rows(const QString &listName) const
{
    QStringList shown;
    const QAbstractItemView *view = list(listName);
    for (int row = 0; view && row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (!view->visualRect(index).isEmpty())
            shown.append(index.data().toString());
    }
    return shown;
}

QString WizardHands::allText() const
{
    QStringList texts;
    const auto labels = m_wizard.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        texts.append(label->textFormat() == Qt::RichText
                         ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                         : label->text());
    }
    const auto edits = m_wizard.findChildren<QPlainTextEdit *>();
    for (const QPlainTextEdit *edit : edits) {
        if (edit->isVisible())
            texts.append(edit->toPlainText());
    }
    return texts.join(u'\n');
}

bool WizardHands::shows(const QString &part) const
{
    return allText().contains(part);
}

bool WizardHands::waitFor(const QString &part, int milliseconds) const
{
    return QTest::qWaitFor([&] { return shows(part); }, milliseconds);
}

} // namespace Stationmaster::Test
