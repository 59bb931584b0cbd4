// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/fieldnote.h"

#include "theme/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// In the order of Theme::Tone.
constexpr std::array noteRoles{"hint", "success", "warning", "problem", "info"};

} // namespace

FieldNote::FieldNote(QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_icon(new QLabel(this)), m_label(new QLabel(this)),
      m_action(new QPushButton(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_icon->setAlignment(Qt::AlignTop);
    m_action->hide();
    setRole(m_action, "link");
    connect(m_action, &QPushButton::clicked, this, &FieldNote::actionTriggered);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Tiny);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_label, 0, 1);
    layout->addWidget(m_action, 1, 1, Qt::AlignLeading);
    hide();
}

void FieldNote::say(Theme::Tone tone, const QString &text)
{
    if (m_tone == tone && m_label->text() == text)
        return;
    m_tone = tone;
    m_label->setText(text);
    if (m_field)
        m_field->setAccessibleDescription(text);
    setRole(m_label, noteRoles[static_cast<std::size_t>(tone)]);
    setVisible(!text.isEmpty());
    refresh();
}

QString FieldNote::text() const
{
    return m_label->text();
}

void FieldNote::setAction(const QString &label)
{
    m_action->setText(label);
    m_action->setAccessibleName(QString(label).remove(u'&'));
    m_action->setVisible(!label.isEmpty());
}

void FieldNote::refresh()
{
    const QString icon = Theme::iconName(m_tone);
    m_icon->setVisible(!icon.isEmpty());
    if (!icon.isEmpty())
        m_icon->setPixmap(
            iconPixmap(icon, Theme::of(this).text(m_tone), fontMetrics().height(), devicePixelRatioF()));
}

void FieldNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::FontChange)
        refresh();
}

} // namespace Stationmaster
