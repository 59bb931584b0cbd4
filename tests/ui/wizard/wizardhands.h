// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/provisioningwizard.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QTest>

class QAbstractButton;

namespace Stationmaster::Test {

/// Drives a wizard as a person does: finds what is on screen by its label, types, presses and reads.
class WizardHands
{
public:
    explicit WizardHands(QWidget &wizard) : m_wizard(wizard) {}

    /// What is visible and has this accessible name; null when there is none.
    QWidget *find(const QString &name) const;
    QLineEdit *field(const QString &name) const;
    /// Replaces the text of a field key by key, then leaves it with Tab.
    void type(const QString &name, const QString &text) const;
    /// The same, without leaving the field.
    void typeOn(const QString &name, const QString &text) const;
    QString text(const QString &name) const;
    /// Clicks the visible button with this text (without its mnemonic) or accessible name; false when it is
    /// not there or disabled.
    bool press(const QString &label) const;
    bool canPress(const QString &label) const;
    void choose(const QString &comboName, const QString &entry) const;
    void chooseRow(const QString &listName, const QString &entry) const;
    QStringList rows(const QString &listName) const;

    /// Whether a visible label shows @p part; rich text counts without its tags.
    bool shows(const QString &part) const;
    bool waitFor(const QString &part, int milliseconds = 5000) const;
    /// Everything readable on the page, for the message of a failing test.
    QString allText() const;

private:
    QAbstractItemView *list(const QString &name) const;
    QAbstractButton *button(const QString &label) const;

    QWidget &m_wizard;
};

} // namespace Stationmaster::Test
