// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/secretdialog.h"

#include "theme/theme.h"
#include "widgets/fieldnote.h"
#include "widgets/formgrid.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Stationmaster {

SecretDialog::SecretDialog(const QString &connection, const QString &why, QWidget *parent)
    : QDialog(parent), m_secret(new QLineEdit)
{
    setWindowTitle(tr("Sign in to “%1”").arg(connection));
    auto *text = new QLabel(why);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_secret->setEchoMode(QLineEdit::Password);
    auto *grid = new FormGrid;
    grid->addField(tr("Client &secret"), m_secret)
        ->say(Theme::Tone::Neutral, tr("It goes into the keychain of this computer, never into a file."));

    auto *enter = new QPushButton(tr("Sign in"));
    setRole(enter, "primary");
    enter->setDefault(true);
    enter->setEnabled(false);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(new QPushButton(tr("Cancel")), QDialogButtonBox::RejectRole);
    buttons->addButton(enter, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Huge, Space::Huge, Space::Huge, Space::Large);
    column->setSpacing(Space::Large);
    column->addWidget(text);
    column->addWidget(grid);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    m_secret->setFocus();

    connect(m_secret, &QLineEdit::textChanged, enter,
            [enter](const QString &typed) { enter->setEnabled(!typed.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &SecretDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SecretDialog::reject);
}

void SecretDialog::accept()
{
    if (m_secret->text().isEmpty())
        return;
    Q_EMIT entered(m_secret->text());
    QDialog::accept();
}

} // namespace Stationmaster
