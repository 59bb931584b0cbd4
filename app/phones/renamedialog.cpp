// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "phones/renamedialog.h"

#include "provisioning/draft.h"
#include "provisioning/naming.h"
#include "widgets/fieldnote.h"
#include "widgets/formgrid.h"
#include "words/problemtext.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Stationmaster {

RenameDialog::RenameDialog(const PhoneRow &phone, const QStringList &others, QWidget *parent)
    : QDialog(parent), m_phone(phone), m_taken(others), m_name(new QLineEdit(phone.name, this))
{
    setWindowTitle(tr("Rename %1").arg(phone.name));
    m_name->setMaxLength(static_cast<int>(MaxNameLength));
    m_name->selectAll();
    auto *form = new FormGrid(this);
    m_note = form->addField(tr("&Phone Name"), m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_review = buttons->addButton(tr("&Review…"), QDialogButtonBox::AcceptRole);
    m_review->setDefault(true);
    setRole(m_review, "primary");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Medium);
    layout->addWidget(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(72 * fontMetrics().averageCharWidth(), 10 * fontMetrics().height());

    connect(m_name, &QLineEdit::textChanged, this, &RenameDialog::refresh);
    connect(m_note, &FieldNote::actionTriggered, this,
            [this] { m_name->setText(suggestedPhoneName(m_phone.userName)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (!m_review->isEnabled())
            return;
        accept();
        Q_EMIT named(name());
    });
    refresh();
}

QString RenameDialog::name() const
{
    return m_name->text().trimmed();
}

void RenameDialog::refresh()
{
    const auto problem = problemInName(name(), m_taken);
    m_review->setEnabled(!problem && name() != m_phone.name);
    const QString suggested = suggestedPhoneName(m_phone.userName);
    const bool isUnusual = !suggested.isEmpty() && name() != suggested;
    //: %1: a name
    m_note->setAction(isUnusual ? tr("Use %1").arg(suggested) : QString());
    if (problem)
        m_note->say(Theme::Tone::Problem, ProblemText::sentence(Field::PhoneName, *problem, name()));
    else
        m_note->say(Theme::Tone::Neutral,
                    isUnusual ? tr("By convention, a phone is named after its user.") : QString());
}

} // namespace Stationmaster
