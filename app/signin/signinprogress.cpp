// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/signinprogress.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QLabel *progressLabel(const char *role)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

} // namespace

SignInProgress::SignInProgress(QWidget *parent)
    : QWidget(parent), m_title(progressLabel("heading")), m_text(progressLabel("body")),
      m_address(new QLineEdit), m_hint(progressLabel("hint")),
      m_copy(new QPushButton(themedIcon(u"copy"_s), tr("Copy this &address"))),
      m_cancel(new QPushButton(tr("Cancel")))
{
    auto *busy = new QProgressBar;
    busy->setRange(0, 0);
    busy->setTextVisible(false);
    busy->setAccessibleName(tr("Signing in"));
    m_address->setReadOnly(true);
    m_address->setAccessibleName(tr("Address of the sign-in page"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Medium);
    column->addWidget(m_title);
    column->addWidget(busy);
    column->addWidget(m_text);
    column->addWidget(m_address);
    column->addWidget(m_hint);
    column->addLayout(buttons);

    connect(m_copy, &QPushButton::clicked, this, &SignInProgress::copyAddress);
    connect(m_cancel, &QPushButton::clicked, this, &SignInProgress::cancelRequested);
}

void SignInProgress::showWaiting(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    for (QWidget *part :
         {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_copy)})
        part->hide();
}

void SignInProgress::showBrowser(const QString &title, const QUrl &address, bool isShown)
{
    m_title->setText(title);
    m_text->setText(isShown ? tr("Your browser shows the sign-in page of %1. Sign in there and allow "
                                 "Stationmaster; this window then continues by itself.")
                                  .arg(address.host())
                            : tr("No browser could be opened from here. Copy the address into a browser on "
                                 "this computer and sign in there; this window then continues by itself."));
    m_text->show();
    m_address->setText(QString::fromLatin1(address.toEncoded()));
    m_address->setCursorPosition(0);
    m_hint->setText(
        isShown
            ? tr("If the page does not appear, or to use another browser, copy the address into a browser.")
            : QString());
    m_hint->setVisible(isShown);
    m_address->show();
    m_copy->show();
    m_copy->setFocus();
}

void SignInProgress::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_address->text());
    m_hint->setText(tr("The address is on the clipboard. It is valid for this one sign-in."));
    m_hint->show();
}

QString SignInProgress::title() const
{
    return m_title->text();
}

} // namespace Stationmaster
