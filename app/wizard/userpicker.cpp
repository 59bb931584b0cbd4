// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/userpicker.h"

#include "theme/icons.h"
#include "widgets/fieldnote.h"
#include "widgets/twolinedelegate.h"
#include "words/problemtext.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int ShownUserRows = 5;

QString userDetail(const UserRow &user)
{
    QStringList facts{user.email, user.department};
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

} // namespace

UserPicker::UserPicker(ProvisioningLookup &lookup, QWidget *parent)
    : QWidget(parent), m_lookup(lookup), m_edit(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_status(new FieldNote(m_edit, this))
{
    using namespace std::chrono_literals;
    m_edit->setPlaceholderText(tr("Type a name or an e-mail address"));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(tr("Matching people"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    setRole(m_list, "card");
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it and moves the mark
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Tiny);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    layout->addWidget(m_status);
    setFocusProxy(m_edit);

    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &UserPicker::search);
    connect(m_edit, &QLineEdit::textEdited, this, &UserPicker::typed);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_user) // the clear button is no edit to Qt
            typed();
    });
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
    connect(m_status, &FieldNote::actionTriggered, this, &UserPicker::search);
}

void UserPicker::clear()
{
    m_edit->clear();
    typed();
}

void UserPicker::typed()
{
    m_call.reset();
    hideList();
    m_status->clear();
    m_status->setAction({});
    if (m_edit->text().trimmed().isEmpty())
        m_pause.stop();
    else
        m_pause.start();
    if (std::exchange(m_user, std::nullopt))
        Q_EMIT changed();
}

void UserPicker::search()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty() || m_user)
        return;
    m_status->setAction({});
    m_status->say(Theme::Tone::Neutral, tr("Searching…"));
    const auto call = m_lookup.searchUsers(text);
    m_call = CallGuard(call);
    call.onFinished(this, [this](const Result<std::vector<UserRow>> &users) {
        if (users)
            return offer(*users);
        m_status->say(Theme::Tone::Problem, ProblemText::sentence(users.error()));
        m_status->setAction(tr("Try again"));
    });
}

void UserPicker::offer(const std::vector<UserRow> &users)
{
    m_found = users;
    m_list->clear();
    for (const UserRow &user : users) {
        auto *item = new QListWidgetItem(user.name, m_list);
        const bool hasPhone = !m_lookup.knownPhoneNameOf(user.id).isEmpty();
        const QString chip = hasPhone ? tr("has a WebRTC phone") : QString();
        item->setData(TwoLineDelegate::DetailRole, userDetail(user));
        item->setData(TwoLineDelegate::ChipRole, chip);
        item->setData(TwoLineDelegate::ChipToneRole, int(Theme::Tone::Warning));
        item->setData(Qt::AccessibleDescriptionRole,
                      hasPhone ? tr("%1, has a WebRTC phone").arg(userDetail(user)) : userDetail(user));
    }
    if (users.empty()) {
        m_status->say(Theme::Tone::Info, tr("No active person has “%1” in their name or e-mail address. "
                                            "Check the spelling, or type a shorter part of it.")
                                             .arg(m_edit->text().trimmed()));
        return hideList();
    }
    const int rows = std::min(m_list->count(), ShownUserRows);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + Space::Tiny);
    m_list->setCurrentRow(0);
    m_list->show();
    m_status->say(Theme::Tone::Neutral,
                  tr("%n person(s) found. Choose one with the arrow keys and Enter, or with a click.",
                     nullptr, m_list->count()));
}

void UserPicker::choose(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_found.size())
        return;
    setUser(UserRow(m_found[static_cast<std::size_t>(row)]));
}

void UserPicker::setUser(const UserRow &user)
{
    m_call = CallGuard();
    m_pause.stop();
    m_user = user;
    m_edit->setText(user.name);
    m_status->say(Theme::Tone::Neutral, userDetail(*m_user));
    hideList();
    Q_EMIT changed();
}

void UserPicker::hideList()
{
    m_list->hide();
}

bool UserPicker::listKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        QCoreApplication::sendEvent(m_list, event); // which never has the focus
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentRow());
        return true;
    case Qt::Key_Escape:
        hideList();
        m_status->clear();
        return true;
    default:
        return false;
    }
}

bool UserPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        auto *press = static_cast<QKeyEvent *>(event);
        if (!m_list->isHidden())
            return listKey(press);
        const int key = press->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isEnter && !m_user && !m_edit->text().trimmed().isEmpty()) {
            // Enter with a text but no chosen user means "find now", not "next page".
            m_pause.stop();
            search();
            return true;
        }
    }
    // Esc would close the wizard; as a shortcut override it belongs to the open list.
    if (watched == m_edit && event->type() == QEvent::ShortcutOverride && !m_list->isHidden() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Stationmaster
