// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "search/searchbox.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/twolinedelegate.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int WidthInCharacters = 90;
constexpr int RowsInSight = 9;

} // namespace

SearchBox::SearchBox(Results results, QWidget *window)
    : QFrame(window), m_results(std::move(results)), m_edit(new QLineEdit(this)), m_list(new QListView(this)),
      m_note(new QLabel(this)), m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Find anything"));
    setRole(this, "card");
    setAutoFillBackground(true);
    m_edit->setAccessibleName(tr("Find anything"));
    m_edit->setPlaceholderText(tr("People, phones, sites, base settings, pages and commands"));
    m_edit->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_edit->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    setRole(m_note, "hint");

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Medium, Space::Medium, Space::Medium, Space::Medium);
    layout->setSpacing(Space::Small);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    hide();

    m_edit->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchBox::refresh);
    connect(m_list, &QListView::clicked, this, &SearchBox::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                // Read aloud, since the list itself never has the focus.
                m_edit->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
            });
}

void SearchBox::begin()
{
    if (isHidden())
        m_before = window()->focusWidget();
    place();
    show();
    raise();
    m_edit->selectAll();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    refresh();
}

void SearchBox::refresh()
{
    if (isHidden())
        return;
    m_items = m_results(m_edit->text());
    m_model->clear();
    for (const SearchItem &found : m_items) {
        auto *item = new QStandardItem(found.title);
        item->setData(found.detail, TwoLineDelegate::DetailRole);
        item->setData(found.kind, TwoLineDelegate::ChipRole);
        item->setData(static_cast<int>(Theme::Tone::Neutral), TwoLineDelegate::ChipToneRole);
        QStringList said{found.title, found.kind, found.detail};
        said.removeAll(QString());
        item->setData(said.join(u", "_s), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (!m_items.empty())
        m_list->setCurrentIndex(m_model->index(0, 0));
    else
        m_edit->setAccessibleDescription(note());
    setNote(m_noteText);
}

void SearchBox::setNote(const QString &text)
{
    m_noteText = text;
    m_note->setText(note());
    m_note->setVisible(!m_note->text().isEmpty());
}

QString SearchBox::note() const
{
    QStringList notes;
    if (m_items.empty())
        notes.append(tr("No matches. Try fewer letters, an e-mail address, or the name of the phone."));
    if (!m_noteText.isEmpty())
        notes.append(m_noteText);
    return notes.join(u' ');
}

void SearchBox::place()
{
    const QWidget *over = parentWidget();
    const int line = m_list->itemDelegate()->sizeHint({}, {}).height();
    const int width =
        std::min(WidthInCharacters * fontMetrics().averageCharWidth(), over->width() - 2 * Space::Huge);
    const int height =
        std::min(std::max(line, 2 * fontMetrics().height()) * RowsInSight + 5 * fontMetrics().height(),
                 over->height() - 2 * Space::Huge);
    setGeometry((over->width() - width) / 2,
                std::min(over->height() / 8, over->height() - height - Space::Huge), width, height);
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    if (watched != m_edit)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            end(false);
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    switch (key) {
    case Qt::Key_Escape:
        end(true);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Tab:
        return true; // there is nowhere else to go within the box
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event); // which never has the focus
        return true;
    default:
        return false;
    }
}

void SearchBox::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto run = m_items[static_cast<size_t>(index.row())].run; // the box forgets its items meanwhile
    end(true);
    run();
}

void SearchBox::end(bool givesFocusBack)
{
    if (isHidden())
        return;
    hide();
    if (givesFocusBack && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

} // namespace Stationmaster
