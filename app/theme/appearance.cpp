// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "theme/appearance.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace Stationmaster {

Appearance::Appearance(QApplication &application, QObject *parent)
    : QObject(parent), m_application(application), m_systemPalette(QApplication::palette())
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    application.installEventFilter(this);
    apply();
}

void Appearance::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

Appearance::Choice Appearance::choice() const
{
    return m_choice;
}

bool Appearance::isDark() const
{
    if (m_choice == Choice::System)
        return Theme::of(m_systemPalette).dark;
    return m_choice == Choice::Dark;
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (m_applying)
        return false;
    if (event->type() == QEvent::ApplicationPaletteChange && watched == &m_application) {
        m_systemPalette = QApplication::palette();
        apply();
    } else if (event->type() == QEvent::ThemeChange && watched->isWindowType() && !m_rereading) {
        // Every window is told of the same change; read the system's palette once, after all of them know.
        m_rereading = true;
        QMetaObject::invokeMethod(this, &Appearance::rereadSystem, Qt::QueuedConnection);
    } else if (event->type() == QEvent::ApplicationFontChange && watched == &m_application) {
        apply(); // sizes in the style sheet come from the font
    }
    return false;
}

void Appearance::rereadSystem()
{
    m_rereading = false;
    {
        const QScopedValueRollback guard(m_applying, true);
        QApplication::setPalette(QPalette()); // ours would hide the system's
        m_systemPalette = QApplication::palette();
    }
    apply();
}

void Appearance::apply()
{
    {
        const QScopedValueRollback guard(m_applying, true);
        const Theme &theme = isDark() ? Theme::darkTheme() : Theme::light();
        QApplication::setPalette(theme.palette());
        m_application.setStyleSheet(theme.styleSheet());
    }
    Q_EMIT changed();
}

} // namespace Stationmaster
