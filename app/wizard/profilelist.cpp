// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/profilelist.h"

#include "inventory/rowindex.h"
#include "presentation/icons.h"
#include "presentation/profiletext.h"
#include "wizard/fieldnote.h"
#include "presentation/twolinedelegate.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int ProfileIdRole = Qt::UserRole;
constexpr int ProfileHaystackRole = Qt::UserRole + 10;

} // namespace

ProfileList::ProfileList(QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_note(new FieldNote(m_list, this))
{
    m_filter->setPlaceholderText(tr("Find base settings by name"));
    m_filter->setAccessibleName(tr("Find base settings by name"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    auto *caption = new QLabel(tr("&Base Settings"), this);
    caption->setFont(Type::strong(font()));
    caption->setBuddy(m_list);
    m_list->setAccessibleName(tr("Base Settings"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    setRole(m_list, "card");
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(8 * fontMetrics().height());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    layout->addWidget(caption);
    layout->addWidget(m_filter);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &ProfileList::narrow);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        if (!chosenId().isEmpty()) {
            m_note->clear();
            Q_EMIT chosen();
        }
    });
}

void ProfileList::setProfiles(const std::vector<BaseSettingsRow> &profiles)
{
    const QString before = chosenId();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const BaseSettingsRow &profile : profiles) {
            auto *item = new QListWidgetItem(profile.name, m_list);
            const QString summary = profileSummary(profile);
            item->setData(ProfileIdRole, profile.id);
            item->setData(TwoLineDelegate::DetailRole, summary);
            item->setData(ProfileHaystackRole, RowIndex::folded(profile.name));
            item->setData(Qt::AccessibleDescriptionRole, summary);
        }
    }
    narrow(m_filter->text());
    choose(profiles.size() == 1 ? profiles.front().id : before);
}

void ProfileList::choose(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(ProfileIdRole).toString() == id && !id.isEmpty()) {
            m_list->item(row)->setHidden(false);
            m_list->setCurrentRow(row);
            m_list->scrollToItem(m_list->item(row));
            return;
        }
    }
}

QString ProfileList::chosenId() const
{
    // The current row is no choice: a list makes its first row current when it gets the focus.
    const auto selected = m_list->selectedItems();
    return selected.isEmpty() || selected.first()->isHidden()
               ? QString()
               : selected.first()->data(ProfileIdRole).toString();
}

void ProfileList::takeFocus()
{
    m_filter->setFocus(Qt::OtherFocusReason);
}

void ProfileList::showProblem(const QString &text)
{
    m_note->say(Theme::Tone::Problem, text);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ProfileList::narrow(const QString &text)
{
    const QStringList words = RowIndex::folded(text).split(u' ', Qt::SkipEmptyParts);
    int shown = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString haystack = item->data(ProfileHaystackRole).toString();
        const bool fits =
            std::ranges::all_of(words, [&](const QString &word) { return haystack.contains(word); });
        item->setHidden(!fits);
        shown += fits ? 1 : 0;
    }
    if (shown == 0 && m_list->count() > 0)
        m_note->say(Theme::Tone::Info,
                    tr("No base settings have “%1” in their name. Try a shorter part of it, or "
                       "create new ones.")
                        .arg(text.trimmed()));
    else
        m_note->clear();
}

bool ProfileList::eventFilter(QObject *watched, QEvent *event)
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
