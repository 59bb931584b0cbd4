// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/statcard.h"

#include "theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

StatCard::StatCard(const QString &what, QWidget *parent)
    : QPushButton(parent), m_number(new QLabel(this)), m_what(new QLabel(what, this)),
      m_note(new QLabel(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRole(m_number, "number");
    setRole(m_what, "strong");
    setRole(m_note, "hint");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    layout->setSpacing(2);
    for (QLabel *label : {m_number, m_what, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    setFigure(u"…"_s, {});
}

void StatCard::setFigure(const QString &number, const QString &note, const QString &why)
{
    m_number->setText(number);
    m_note->setText(note);
    setAccessibleName(number + u' ' + m_what->text());
    setAccessibleDescription(why.isEmpty() ? note : why);
    setToolTip(why.toHtmlEscaped());
    updateGeometry();
}

QSize StatCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize StatCard::minimumSizeHint() const
{
    return layout()->minimumSize();
}

} // namespace Stationmaster
