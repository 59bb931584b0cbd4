// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "people/userheader.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

UserHeader::UserHeader(QWidget *parent)
    : QWidget(parent), m_place(new QWidget(this)), m_name(new ElidedLabel({}, this)),
      m_email(new ElidedLabel({}, this)), m_close(new QToolButton(this))
{
    setRole(m_name, "heading");
    setRole(m_email, "subtitle");
    m_name->setObjectName(u"personName"_s);
    m_email->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(themedIcon(u"close"_s));
    m_close->setAccessibleName(tr("Close details"));
    m_close->setToolTip(tr("Close details (Enter on a row opens them again)"));
    connect(m_close, &QToolButton::clicked, this, &UserHeader::closeRequested);

    const int side = fontMetrics().height() * 5 / 2;
    m_place->setFixedSize(side, side);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_name);
    words->addWidget(m_email);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Medium);
    row->addWidget(m_place);
    row->addLayout(words, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
}

void UserHeader::setUser(const QString &name, const QString &email)
{
    m_initials = initialsOf(name);
    m_name->setText(name);
    m_email->setText(email);
    m_email->setVisible(!email.isEmpty());
    update();
}

QString UserHeader::initialsOf(const QString &name)
{
    QStringList letters;
    for (const QString &word : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QList<uint> characters = word.toUcs4();
        const char32_t first = characters.isEmpty() ? U' ' : static_cast<char32_t>(characters.first());
        if (!QChar::isLetter(first))
            continue;
        letters.append(QString::fromUcs4(&first, 1).toUpper());
        // Names of these scripts are not cut into initials; the first character stands for the whole.
        const QChar::Script script = QChar::script(first);
        if (script == QChar::Script_Han || script == QChar::Script_Hangul || script == QChar::Script_Arabic)
            break;
    }
    return letters.size() < 2 ? letters.join(QString()) : letters.first() + letters.last();
}

void UserHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.selection);
    painter.drawEllipse(m_place->geometry());
    painter.setPen(theme.textHigh);
    painter.setFont(Type::strong(font()));
    painter.drawText(m_place->geometry(), Qt::AlignCenter, m_initials);
}

} // namespace Stationmaster
