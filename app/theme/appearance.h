// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QObject>

class QApplication;

namespace Stationmaster {

/// Applies a Theme to the application: the system's choice, unless light or dark was chosen in the View menu.
class Appearance : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    explicit Appearance(QApplication &application, QObject *parent = nullptr);
    void setChoice(Choice choice);
    Choice choice() const;
    bool isDark() const;

Q_SIGNALS:
    void changed();

private:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< the system's palette changed
    void rereadSystem();
    void apply();

    QApplication &m_application;
    QPalette m_systemPalette;
    Choice m_choice = Choice::System;
    bool m_applying = false;
    bool m_rereading = false;
};

} // namespace Stationmaster
