// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "phones/choosedialog.h"

#include "widgets/banner.h"
#include "widgets/fieldnote.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Stationmaster {

ChooseDialog::ChooseDialog(const Words &words, const std::vector<PhoneChoice> &choices, int phones,
                           QWidget *parent)
    : QDialog(parent), m_choices(choices), m_phones(phones),
      m_list(new PickList(words.caption, words.filterHint, this)), m_effect(new FieldNote(m_list, this))
{
    setWindowTitle(words.title);
    auto *consequence = new QLabel(words.consequence, this);
    consequence->setWordWrap(true);
    auto *warning = new Banner(Theme::Tone::Warning, words.warning, this);
    warning->setVisible(!words.warning.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_review = buttons->addButton(tr("&Review…"), QDialogButtonBox::AcceptRole);
    m_review->setDefault(true);
    setRole(m_review, "primary");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Medium);
    layout->addWidget(consequence);
    layout->addWidget(warning);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_effect);
    layout->addWidget(buttons);
    resize(84 * fontMetrics().averageCharWidth(), 28 * fontMetrics().height());

    std::vector<PickList::Choice> shown;
    for (const PhoneChoice &choice : choices)
        shown.push_back(choice.shown);
    m_list->setChoices(shown);
    connect(m_list, &PickList::chosen, this, &ChooseDialog::refresh);
    connect(m_list, &PickList::activated, this, &ChooseDialog::review);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChooseDialog::review);
    m_list->takeFocus();
    refresh();
}

int ChooseDialog::changing() const
{
    const QString id = m_list->chosenId();
    const auto choice =
        std::ranges::find_if(m_choices, [&id](const PhoneChoice &one) { return one.shown.id == id; });
    return choice == m_choices.end() ? 0 : m_phones - choice->there;
}

void ChooseDialog::refresh()
{
    m_review->setEnabled(changing() > 0);
    if (m_list->chosenId().isEmpty())
        m_effect->clear();
    else if (changing() == 0)
        m_effect->say(Theme::Tone::Info, tr("That is what they have now. Choose something else."));
    else if (changing() < m_phones)
        m_effect->say(Theme::Tone::Neutral,
                      tr("%n phone(s) will change; the others already have it.", nullptr, changing()));
    else
        m_effect->say(Theme::Tone::Neutral, tr("%n phone(s) will change.", nullptr, changing()));
}

void ChooseDialog::review()
{
    if (changing() <= 0)
        return;
    const QString id = m_list->chosenId();
    accept();
    Q_EMIT chosen(id);
}

} // namespace Stationmaster
