// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "phones/reassigndialog.h"

#include "provisioning/draft.h"
#include "provisioning/naming.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/formgrid.h"
#include "wizard/provisioninglookup.h"
#include "wizard/userpicker.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

ReassignDialog::ReassignDialog(const ShownPhone &phone, ProvisioningLookup &lookup, QWidget *parent)
    : QDialog(parent), m_phone(phone), m_lookup(lookup), m_picker(new UserPicker(lookup, this)),
      m_name(new QLineEdit(this)), m_banner(new Banner(Theme::Tone::Warning, {}, this))
{
    setWindowTitle(tr("Reassign %1").arg(phone.phone.name));
    auto *why =
        new QLabel(tr("The phone is deleted, and one like it is created for the other user: same site, same "
                      "base settings. Genesys Cloud does not guarantee that a phone can change its user."),
                   this);
    why->setWordWrap(true);
    m_name->setMaxLength(static_cast<int>(MaxNameLength));
    auto *form = new FormGrid(this);
    form->addField(tr("&User"), m_picker);
    form->addField(tr("&Phone Name"), m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_review = buttons->addButton(tr("&Review…"), QDialogButtonBox::AcceptRole);
    setRole(m_review, "primary");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Medium);
    layout->addWidget(why);
    layout->addWidget(form);
    layout->addWidget(m_banner);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(70 * fontMetrics().averageCharWidth(), 20 * fontMetrics().height());

    connect(m_picker, &UserPicker::changed, this, &ReassignDialog::userChanged);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_isNameTyped = true; });
    connect(m_name, &QLineEdit::textChanged, this, &ReassignDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const auto user = m_picker->user();
        if (!user || !problem().isEmpty())
            return;
        accept();
        Q_EMIT chosen(m_phone, {user->id, user->name, m_name->text().trimmed()});
    });
    m_picker->setFocus(Qt::OtherFocusReason);
    refresh();
}

void ReassignDialog::userChanged()
{
    if (m_picker->user() && !m_isNameTyped)
        m_name->setText(suggestedPhoneName(m_picker->user()->name));
    refresh();
}

QString ReassignDialog::problem() const
{
    const auto &user = m_picker->user();
    if (!user)
        return {};
    if (user->id == m_phone.phone.userId)
        return tr("%1 already has this phone. Choose somebody else.").arg(user->name);
    if (m_lookup.isKnownCollaborateOnly(user->id))
        return tr("%1 has only a collaborate licence, and cannot have a WebRTC phone with it.")
            .arg(user->name);
    const QString other = m_lookup.knownPhoneNameOf(user->id);
    if (!other.isEmpty())
        return tr("%1 already has the WebRTC phone %2, and a user can have only one. Choose somebody else.")
            .arg(user->name, other);
    const QString name = m_name->text().trimmed();
    if (name.compare(m_phone.phone.name, Qt::CaseInsensitive) != 0 &&
        m_lookup.knownPhoneNames().contains(name, Qt::CaseInsensitive))
        return tr("There is already a phone named %1. Choose another name.").arg(name);
    return {};
}

void ReassignDialog::refresh()
{
    m_banner->setText(problem());
    m_banner->setVisible(!problem().isEmpty());
    m_review->setEnabled(m_picker->user() && problem().isEmpty() && !m_name->text().trimmed().isEmpty());
}

} // namespace Stationmaster
