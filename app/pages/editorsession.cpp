// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "pages/editorsession.h"

#include "widgets/banner.h"
#include "words/changetext.h"

#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Stationmaster {

EditorSession::EditorSession(Editor editor, QWidget *parent) : QObject(parent), m_editor(std::move(editor))
{
    buildBanners(parent);
}

void EditorSession::buildBanners(QWidget *parent)
{
    m_leaving = new Banner(Theme::Tone::Warning, {}, parent);
    connect(m_leaving->addAction(tr("Discard changes")), &QPushButton::clicked, this, [this] {
        const bool wasLeaving = std::exchange(m_isLeaving, false);
        leaveTo(wasLeaving ? QString(m_id) : QString(m_next)); // which it clears
        if (wasLeaving)
            Q_EMIT leavingSettled();
    });
    connect(m_leaving->addAction(tr("Keep editing")), &QPushButton::clicked, this, [this] {
        keepEditing();
        Q_EMIT opened(m_id);
    });
    m_leaving->hide();
    m_elsewhere = new Banner(Theme::Tone::Info, {}, parent);
    connect(m_elsewhere->addAction(tr("Hide")), &QPushButton::clicked, m_elsewhere, &QWidget::hide);
    m_elsewhere->hide();
}

bool EditorSession::isChanged() const
{
    return !m_editor.change().changes.isEmpty();
}

void EditorSession::open(const QString &id)
{
    if (id == m_id) {
        keepEditing();
        return;
    }
    if (!isChanged()) {
        leaveTo(id);
        return;
    }
    askToLeave();
    m_isLeaving = false;
    m_next = id;
}

void EditorSession::askToLeave()
{
    m_isLeaving = true;
    m_next.clear();
    m_leaving->setText(tr("The changes have not been sent. Discard them?"),
                       tr("You have changed “%1”.").arg(m_base.name()));
    m_leaving->show();
}

void EditorSession::keepEditing()
{
    m_next.clear();
    m_isLeaving = false;
    m_leaving->hide();
}

void EditorSession::leaveTo(const QString &id)
{
    keepEditing();
    m_id = id;
    m_base = Document();
    m_isRead = false;
    m_isOwnDoing = false;
    m_conflicts.clear();
    m_changedElsewhere.clear();
    m_reading = CallGuard();
    showElsewhere();
    Q_EMIT left();
    if (!id.isEmpty())
        Q_EMIT opened(id);
}

void EditorSession::readAgain()
{
    if (!m_id.isEmpty())
        m_reading =
            m_editor.read(m_id).onFinished(this, [this](const Result<Document> &read) { takeRead(read); });
}

void EditorSession::takeRead(const Result<Document> &read)
{
    if (!read) {
        const bool wasChanged = isChanged();
        m_isRead = m_isRead && wasChanged;
        if (wasChanged && read.error().kind == Error::Kind::NotFound) {
            m_elsewhere->setTone(Theme::Tone::Problem);
            m_elsewhere->setText(tr("Your changes can no longer be applied."),
                                 tr("The org no longer has “%1”.").arg(m_base.name()));
            m_elsewhere->show();
        }
        Q_EMIT failed(read.error());
        return;
    }
    if (!m_isRead || std::exchange(m_isOwnDoing, false))
        take(*read);
    else
        follow(*read);
}

void EditorSession::take(const Document &document)
{
    m_base = document;
    m_isRead = true;
    m_conflicts.clear();
    m_changedElsewhere.clear();
    showElsewhere();
    Q_EMIT taken();
}

void EditorSession::follow(const Document &theirs)
{
    const Document before = m_base;
    Document mine = m_base;
    const ObjectChange entered = m_editor.change();
    for (const FieldChange &one : entered.changes) {
        if (!one.isDerived)
            mine.set(one.path, one.after);
    }
    m_base = theirs;
    m_conflicts = threeWayMerge(before, mine, theirs).conflicts;
    for (const FieldConflict &conflict : std::as_const(m_conflicts))
        setInBase(conflict.path, conflict.base);
    // What they have as it was entered here is no news to anybody.
    const QList<FieldChange> news = changesBetween(before, m_base);
    for (const FieldChange &one : news) {
        const QString label = m_editor.label(one.path);
        if (!label.isEmpty() && !isSameValue(mine.at(one.path), one.after) &&
            !m_changedElsewhere.contains(label))
            m_changedElsewhere.append(label);
    }
    Q_EMIT followed(before);
    showElsewhere();
}

void EditorSession::edited()
{
    const ObjectChange change = m_editor.change();
    // Who enters what either side has has decided.
    const auto isDecided = [&](const FieldConflict &conflict) {
        const auto one = std::ranges::find(change.changes, conflict.path, &FieldChange::path);
        return one == change.changes.end() || isSameValue(one->after, conflict.theirs);
    };
    const QList<FieldConflict> conflicts = std::exchange(m_conflicts, {});
    for (const FieldConflict &conflict : conflicts) {
        if (isDecided(conflict))
            setInBase(conflict.path, conflict.theirs);
        else
            m_conflicts.append(conflict);
    }
    if (m_conflicts != conflicts)
        showElsewhere();
}

void EditorSession::revert()
{
    if (m_isRead) {
        for (const FieldConflict &conflict : std::as_const(m_conflicts))
            setInBase(conflict.path, conflict.theirs);
        take(Document(m_base));
    }
    readAgain();
}

void EditorSession::settle()
{
    m_isOwnDoing = true;
    revert();
}

void EditorSession::setInBase(const QString &path, const QJsonValue &value)
{
    if (value.isUndefined())
        m_base.remove(path);
    else
        m_base.set(path, value);
}

void EditorSession::showElsewhere()
{
    m_elsewhere->setVisible(!m_conflicts.isEmpty() || !m_changedElsewhere.isEmpty());
    if (!m_conflicts.isEmpty()) {
        QStringList fields;
        for (const FieldConflict &conflict : std::as_const(m_conflicts))
            //: A field, and the value that it has now.
            fields.append(tr("%1 (now %2)")
                              .arg(FieldChangeText::label(conflict.path),
                                   FieldChangeText::value(conflict.path, conflict.theirs)));
        m_elsewhere->setTone(Theme::Tone::Warning);
        m_elsewhere->setText(
            tr("%1. What you entered is kept; when you apply it, you will be asked which to keep.")
                .arg(fields.join(u", "_s)),
            tr("Also changed elsewhere:"));
    } else if (!m_changedElsewhere.isEmpty()) {
        m_elsewhere->setTone(Theme::Tone::Info);
        m_elsewhere->setText(tr("%1. This is what the org has now.").arg(m_changedElsewhere.join(u", "_s)),
                             tr("Changed elsewhere in the meantime:"));
    }
}

} // namespace Stationmaster
