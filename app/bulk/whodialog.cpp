// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/whodialog.h"

#include "inventory/inventory.h"
#include "theme/theme.h"
#include "widgets/picklist.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int MostShown = 50;

} // namespace

WhoDialog::WhoDialog(const Inventory &inventory, const PeopleListLine &line, const QStringList &candidates,
                     QWidget *parent)
    : QDialog(parent), m_inventory(inventory), m_candidates(candidates), m_find(new QLineEdit(this)),
      m_people(new PickList(tr("&Person"), tr("Narrow down"), this))
{
    setWindowTitle(tr("Who is meant?"));
    auto *given =
        new QLabel(tr("Line %1 of the list says: %2").arg(QString::number(line.line), line.text), this);
    given->setTextFormat(Qt::PlainText);
    given->setWordWrap(true);
    auto *caption = new QLabel(tr("&Look for somebody else by name or e-mail address"), this);
    caption->setBuddy(m_find);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_choose = buttons->addButton(tr("&This one"), QDialogButtonBox::AcceptRole);
    setRole(m_choose, "primary");
    m_choose->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Medium);
    layout->addWidget(given);
    layout->addWidget(m_people, 1);
    layout->addWidget(caption);
    layout->addWidget(m_find);
    layout->addWidget(buttons);
    resize(70 * fontMetrics().averageCharWidth(), 26 * fontMetrics().height());
    connect(m_find, &QLineEdit::textChanged, this, &WhoDialog::showPeople);
    connect(m_people, &PickList::chosen, this,
            [this] { m_choose->setEnabled(!m_people->chosenId().isEmpty()); });
    connect(m_people, &PickList::activated, this, &WhoDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &WhoDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showPeople();
    m_people->takeFocus();
}

void WhoDialog::showPeople()
{
    std::vector<PickList::Choice> choices;
    const auto add = [&choices](const UserRow &user) {
        QStringList details{user.email, user.department};
        details.removeAll(QString());
        choices.push_back({.id = user.id,
                           .name = user.name,
                           .detail = details.join(u" · "_s),
                           .chip = user.state == u"active"_s ? QString() : user.state,
                           .tone = Theme::Tone::Neutral});
    };
    const QString text = m_find->text().trimmed();
    if (text.isEmpty()) {
        for (const QString &id : m_candidates) {
            if (const UserRow *user = m_inventory.findUser(id))
                add(*user);
        }
    } else {
        for (const UserRow &user : foundUsers(m_inventory.users(), text, MostShown))
            add(user);
    }
    m_people->setChoices(choices);
    m_choose->setEnabled(!m_people->chosenId().isEmpty());
}

void WhoDialog::choose()
{
    const QString id = m_people->chosenId();
    if (id.isEmpty()) {
        m_people->showProblem(tr("Choose a person, or look for somebody else below."));
        return;
    }
    accept();
    Q_EMIT chosen(id);
}

} // namespace Stationmaster
