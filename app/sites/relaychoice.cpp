// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "sites/relaychoice.h"

#include "theme/theme.h"
#include "words/sitetext.h"

#include <QButtonGroup>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

RelayChoice::RelayChoice(QWidget *parent) : QFrame(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Relay/TURN Behavior"));
    setRole(this, "card");
    auto *heading = new QLabel(tr("Relay/TURN Behavior"), this);
    setRole(heading, "heading");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Medium);
    column->setSpacing(Space::Small);
    column->addWidget(heading);
    m_cards = new QHBoxLayout;
    m_cards->setSpacing(Space::Medium);
    column->addLayout(m_cards);
    const auto add = [&](bool isLatencyBased) {
        const SiteRow like{.mediaRegionsUseLatencyBased = isLatencyBased};
        QRadioButton *button = addCard(SiteText::relayBehavior(like), SiteText::relayMeaning(like));
        m_cards->addWidget(button->parentWidget(), 1);
        return button;
    };
    m_strict = add(false);
    m_geoLookup = add(true);
    connect(m_group, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
        if (m_isReadOnly) {
            setLatencyBased(m_isLatencyBased); // also what the arrow keys and screen readers have chosen
            return;
        }
        m_isLatencyBased = button == m_geoLookup;
        showCards();
        Q_EMIT chosen(button == m_geoLookup);
    });
}

QRadioButton *RelayChoice::addCard(const QString &label, const QString &meaning)
{
    auto *card = new QFrame(this);
    card->installEventFilter(this);
    auto *button = new QRadioButton(label, card);
    button->setFont(Type::strong(font()));
    button->setAccessibleDescription(meaning);
    auto *words = new QLabel(meaning, card);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    setRole(words, "subtitle");
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Space::Small, Space::Tiny, Space::Small, Space::Small);
    layout->setSpacing(Space::Tiny);
    layout->addWidget(button);
    layout->addWidget(words);
    layout->addStretch(1);
    m_group->addButton(button);
    connect(button, &QRadioButton::toggled, card, qOverload<>(&QWidget::update));
    return button;
}

void RelayChoice::setLatencyBased(std::optional<bool> isLatencyBased)
{
    m_isLatencyBased = isLatencyBased;
    m_group->setExclusive(false); // else none cannot be checked
    m_strict->setChecked(isLatencyBased == false);
    m_geoLookup->setChecked(isLatencyBased == true);
    m_group->setExclusive(true);
    showCards();
}

void RelayChoice::setStacked(bool isStacked)
{
    m_cards->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

int RelayChoice::sideBySideWidth() const
{
    const int card = std::max(m_strict->parentWidget()->minimumSizeHint().width(),
                              m_geoLookup->parentWidget()->minimumSizeHint().width());
    return 2 * card + 3 * Space::Medium;
}

void RelayChoice::showCards()
{
    m_strict->parentWidget()->update();
    m_geoLookup->parentWidget()->update();
}

/// The whole card can be clicked, and is drawn as chosen.
bool RelayChoice::eventFilter(QObject *watched, QEvent *event)
{
    QRadioButton *button = m_strict && watched == m_strict->parentWidget()         ? m_strict
                           : m_geoLookup && watched == m_geoLookup->parentWidget() ? m_geoLookup
                                                                                   : nullptr;
    if (!button)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress &&
        static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton && button->isEnabled()) {
        button->setFocus(Qt::MouseFocusReason);
        button->click();
        return true;
    }
    if (event->type() != QEvent::Paint)
        return QFrame::eventFilter(watched, event);
    auto *card = button->parentWidget();
    const Theme &theme = Theme::of(card);
    QPainter painter(card);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isChosen = button->isChecked();
    painter.setPen(QPen(isChosen ? theme.focusRing : theme.edge, isChosen ? 1.5 : 1));
    painter.setBrush(isChosen ? QBrush(theme.infoBg) : Qt::NoBrush);
    painter.drawRoundedRect(QRectF(card->rect()).adjusted(1, 1, -1, -1), Space::Radius, Space::Radius);
    return true;
}

} // namespace Stationmaster
