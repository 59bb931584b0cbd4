// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "sites/regionrow.h"

#include "theme/icons.h"
#include "widgets/chip.h"
#include "words/regiontext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Stationmaster {

RegionRow::RegionRow(Use use, QWidget *parent)
    : QFrame(parent), m_use(use), m_grip(new QLabel(this)), m_number(new QLabel(this)),
      m_city(new QLabel(this)), m_name(new QLabel(this)), m_kind(new Chip(Theme::Tone::Neutral, {}, this))
{
    setFocusPolicy(Qt::ClickFocus);
    setRole(m_number, "strong");
    setRole(m_name, "hint");
    for (QLabel *label : {m_city, m_name})
        label->setTextFormat(Qt::PlainText);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_city);
    names->addWidget(m_name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Small, Space::Tiny, Space::Tiny, Space::Tiny);
    layout->setSpacing(Space::Small);
    layout->addWidget(m_grip);
    layout->addWidget(m_number);
    layout->addLayout(names, 1);
    layout->addWidget(m_kind);
    m_number->setMinimumWidth(2 * fontMetrics().averageCharWidth());
    m_grip->setVisible(isChosenUse());
    m_number->setVisible(isChosenUse());
    showGrip();
    if (!isChosenUse()) {
        m_add = addButton(u"plus"_s);
        connect(m_add, &QToolButton::clicked, this, &RegionRow::addRequested);
        return;
    }
    m_up = addButton(u"chevron-up"_s);
    m_down = addButton(u"chevron-down"_s);
    m_remove = addButton(u"close"_s);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &RegionRow::removeRequested);
}

QToolButton *RegionRow::addButton(const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setIcon(themedIcon(icon));
    button->setFocusPolicy(Qt::NoFocus); // the row's keys do the same
    layout()->addWidget(button);
    return button;
}

void RegionRow::showGrip()
{
    m_grip->setPixmap(
        iconPixmap(u"grip"_s, Theme::of(this).textLow, fontMetrics().height(), devicePixelRatioF()));
}

void RegionRow::describe(const QString &region, std::optional<MediaRegions::Kind> kind, int index, int count,
                         bool isReadOnly)
{
    m_region = region;
    m_isReadOnly = isReadOnly;
    const QString city = RegionText::city(region);
    m_city->setText(city.isEmpty() ? region : city);
    m_name->setText(region);
    m_name->setVisible(!city.isEmpty());
    m_number->setText(QLocale().toString(index + 1));
    m_kind->setVisible(kind.has_value());
    const QString kindWord = kind ? RegionText::kind(*kind) : QString();
    if (kind) {
        m_kind->setTone(RegionText::kindTone(*kind));
        m_kind->setIconName(RegionText::kindIcon(*kind));
        m_kind->setText(kindWord);
    }
    QStringList spoken{RegionText::name(region)};
    if (isChosenUse())
        spoken.prepend(m_number->text());
    if (kind)
        spoken.append(kindWord);
    setAccessibleName(spoken.join(u", "_s));

    const QString where = RegionText::shortName(region);
    const auto offer = [isReadOnly](QToolButton *button, const QString &name, const QString &keys,
                                    bool isPossible) {
        button->setVisible(!isReadOnly);
        button->setEnabled(isPossible && !isReadOnly);
        button->setAccessibleName(name);
        //: What a button does, and the keys that do the same.
        button->setToolTip(RegionRow::tr("%1 (%2)").arg(name, keys));
    };
    m_grip->setVisible(isChosenUse() && !isReadOnly);
    if (m_add)
        offer(m_add, tr("Add %1").arg(where), tr("Enter"), true);
    if (!isChosenUse())
        return;
    offer(m_up, tr("Move %1 up").arg(where), tr("Alt+Up"), index > 0);
    offer(m_down, tr("Move %1 down").arg(where), tr("Alt+Down"), index + 1 < count);
    offer(m_remove, tr("Remove %1").arg(where), tr("Delete"), true);
}

void RegionRow::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    setFocusPolicy(isCurrent ? Qt::StrongFocus : Qt::ClickFocus); // Tab stops once at a list
    update();
}

void RegionRow::keyPressEvent(QKeyEvent *event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (isUp || event->key() == Qt::Key_Down) {
        const int rows = isUp ? -1 : 1;
        if (modifiers == Qt::NoModifier)
            Q_EMIT stepped(rows);
        else if (modifiers == Qt::AltModifier && isChosenUse() && !m_isReadOnly)
            Q_EMIT moveRequested(rows);
        else
            event->ignore();
        return;
    }
    const bool adds =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Insert;
    if (!isChosenUse() && adds && !m_isReadOnly)
        Q_EMIT addRequested();
    else if (isChosenUse() && event->key() == Qt::Key_Delete && !m_isReadOnly)
        Q_EMIT removeRequested();
    else
        QFrame::keyPressEvent(event);
}

void RegionRow::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    Q_EMIT chosen();
    update();
}

void RegionRow::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void RegionRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->pos();
    m_isDragged = false;
    Q_EMIT chosen();
}

void RegionRow::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton) || !isChosenUse() || m_isReadOnly)
        return;
    if (!m_isDragged && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragged = true;
    setCursor(Qt::ClosedHandCursor);
    Q_EMIT dragged(event->globalPosition().toPoint());
}

void RegionRow::mouseReleaseEvent(QMouseEvent *)
{
    unsetCursor();
    if (m_isDragged)
        Q_EMIT dropped();
    m_isDragged = false;
}

void RegionRow::mouseDoubleClickEvent(QMouseEvent *)
{
    if (!isChosenUse() && !m_isReadOnly)
        Q_EMIT addRequested();
}

void RegionRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showGrip();
}

void RegionRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (m_isCurrent && hasFocus())
        painter.fillRect(rect(), theme.selection);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.divider);
    if (!hasFocus())
        return;
    painter.setPen(QPen(theme.focusRing, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace Stationmaster
