// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/picklist.h"

#include "resources/foldedtext.h"
#include "theme/icons.h"
#include "widgets/fieldnote.h"
#include "widgets/twolinedelegate.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int PickIdRole = Qt::UserRole;
constexpr int PickHaystackRole = Qt::UserRole + 10;

} // namespace

PickList::PickList(const QString &caption, const QString &filterHint, QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_note(new FieldNote(m_list, this))
{
    m_filter->setPlaceholderText(filterHint);
    m_filter->setAccessibleName(filterHint);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    auto *label = new QLabel(caption, this);
    label->setFont(Type::strong(font()));
    label->setBuddy(m_list);
    m_list->setAccessibleName(QString(caption).remove(u'&'));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    setRole(m_list, "card");
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(8 * fontMetrics().height());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    layout->addWidget(label);
    layout->addWidget(m_filter);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &PickList::narrow);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        if (!chosenId().isEmpty()) {
            m_note->clear();
            Q_EMIT chosen();
        }
    });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &PickList::activated);
}

void PickList::setChoices(const std::vector<Choice> &choices)
{
    const QString before = chosenId();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Choice &choice : choices) {
            auto *item = new QListWidgetItem(choice.name, m_list);
            const QStringList words{choice.name, choice.detail, choice.chip, choice.keywords};
            item->setData(PickIdRole, choice.id);
            item->setData(TwoLineDelegate::DetailRole, choice.detail);
            item->setData(TwoLineDelegate::ChipRole, choice.chip);
            item->setData(TwoLineDelegate::ChipToneRole, int(choice.tone));
            item->setData(PickHaystackRole, foldedText(words.join(u' ')));
            const QString spoken =
                choice.chip.isEmpty() ? choice.detail : choice.chip + u". "_s + choice.detail;
            item->setData(Qt::AccessibleDescriptionRole, spoken);
        }
    }
    narrow(m_filter->text());
    choose(choices.size() == 1 ? choices.front().id : before);
}

void PickList::choose(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(PickIdRole).toString() == id && !id.isEmpty()) {
            m_list->item(row)->setHidden(false);
            m_list->setCurrentRow(row);
            m_list->scrollToItem(m_list->item(row));
            return;
        }
    }
}

QString PickList::chosenId() const
{
    // The current row is no choice: a list makes its first row current when it gets the focus.
    const auto selected = m_list->selectedItems();
    return selected.isEmpty() || selected.first()->isHidden() ? QString()
                                                              : selected.first()->data(PickIdRole).toString();
}

void PickList::takeFocus()
{
    m_filter->setFocus(Qt::OtherFocusReason);
}

void PickList::showProblem(const QString &text)
{
    m_note->say(Theme::Tone::Problem, text);
    m_list->setFocus(Qt::OtherFocusReason);
}

void PickList::narrow(const QString &text)
{
    const QString before = chosenId();
    const QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    int shown = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString haystack = item->data(PickHaystackRole).toString();
        const bool fits =
            std::ranges::all_of(words, [&](const QString &word) { return haystack.contains(word); });
        item->setHidden(!fits);
        shown += fits ? 1 : 0;
    }
    if (shown == 0 && m_list->count() > 0)
        m_note->say(Theme::Tone::Info,
                    tr("Nothing here contains “%1”. Try a shorter part of the name.").arg(text.trimmed()));
    else
        m_note->clear();
    if (chosenId() != before)
        Q_EMIT chosen();
}

bool PickList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down) {
            m_list->setFocus(Qt::TabFocusReason);
            for (int row = 0; row < m_list->count() && chosenId().isEmpty(); ++row) {
                if (!m_list->item(row)->isHidden())
                    m_list->setCurrentRow(row);
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Stationmaster
