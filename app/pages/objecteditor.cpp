// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "pages/objecteditor.h"

#include "widgets/banner.h"
#include "widgets/taborder.h"
#include "words/abilitytext.h"
#include "words/changetext.h"
#include "words/problemtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Stationmaster {

ObjectEditor::ObjectEditor(Kind kind, QWidget *parent)
    : QFrame(parent), m_kind(std::move(kind)), m_header(new QHBoxLayout), m_tools(new QHBoxLayout),
      m_footer(new QHBoxLayout), m_title(addLabel()), m_leaving(new Banner(Theme::Tone::Warning, {}, this)),
      m_elsewhere(new Banner(Theme::Tone::Info, {}, this)),
      m_problem(new Banner(Theme::Tone::Problem, {}, this)),
      m_readOnly(new Banner(Theme::Tone::Info, {}, this)), m_state(addLabel()),
      m_scroll(new QScrollArea(this)), m_summary(addLabel()), m_revert(new QPushButton(tr("Re&vert"), this)),
      m_review(new QPushButton(tr("&Review change…"), this))
{
    setAccessibleName(m_kind.name);
    connect(m_leaving->addAction(tr("Discard changes")), &QPushButton::clicked, this, [this] {
        const bool wasLeaving = m_isLeaving;
        leaveTo(wasLeaving ? QString(m_id) : QString(m_next)); // which it clears
        if (wasLeaving)
            Q_EMIT changesDiscarded();
    });
    connect(m_leaving->addAction(tr("Keep editing")), &QPushButton::clicked, this, [this] {
        keepEditing();
        Q_EMIT opened(m_id);
    });
    connect(m_elsewhere->addAction(tr("Hide")), &QPushButton::clicked, m_elsewhere, &QWidget::hide);
    for (Banner *banner : {m_leaving, m_elsewhere, m_problem, m_readOnly})
        banner->hide();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
    m_summary->setObjectName(u"summary"_s);
    setRole(m_title, "title");
    setRole(m_review, "primary");
    connect(m_revert, &QPushButton::clicked, this, &ObjectEditor::revert);
    connect(m_review, &QPushButton::clicked, this, &ObjectEditor::review);
}

QLabel *ObjectEditor::addLabel()
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void ObjectEditor::setForm(QWidget *form)
{
    m_scroll->setWidget(form);
    m_header->setSpacing(Space::Small);
    m_header->insertWidget(0, m_title);
    m_tools->addStretch(1);
    m_footer->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, 0, Space::Large, Space::Medium);
    layout->setSpacing(Space::Small);
    layout->addLayout(m_header);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_leaving, m_elsewhere, m_problem, m_readOnly, m_state})
        layout->addWidget(widget);
    layout->addLayout(m_tools);
    layout->addWidget(m_scroll, 1);
    layout->addStretch(0);
    auto *line = new QFrame(this);
    setRole(line, "line");
    layout->addWidget(line);
    layout->addWidget(m_summary);
    layout->addLayout(m_footer);
    for (QPushButton *button : {m_revert, m_review})
        m_footer->addWidget(button);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    setTabOrderByLayout(*this);
    leaveTo({});
}

void ObjectEditor::open(const QString &id)
{
    if (id == m_id) {
        keepEditing();
    } else if (!isChanged()) {
        leaveTo(id);
    } else {
        askToLeave();
        m_isLeaving = false;
        m_next = id;
    }
}

void ObjectEditor::askToLeave()
{
    m_isLeaving = true;
    m_next.clear();
    m_leaving->setText(tr("The changes have not been sent. Discard them?"),
                       tr("You have changed “%1”.").arg(m_base.name()));
    m_leaving->show();
}

void ObjectEditor::keepEditing()
{
    m_next.clear();
    m_isLeaving = false;
    m_leaving->hide();
}

void ObjectEditor::leaveTo(const QString &id)
{
    keepEditing();
    m_id = id;
    m_base = Document();
    m_isRead = m_isGone = m_isOwnChange = false;
    m_conflicts.clear();
    m_changedElsewhere.clear();
    m_reading = CallGuard();
    m_problem->hide();
    showElsewhere();
    m_title->setText(knownName(id));
    m_state->setText(id.isEmpty() ? m_kind.prompt : m_kind.reading);
    objectOpened();
    showState();
    readUnlessRefused();
    if (!id.isEmpty())
        Q_EMIT opened(id);
}

void ObjectEditor::readUnlessRefused()
{
    if (m_id.isEmpty())
        return;
    const auto why = AbilityText::whyNot(m_abilities, m_kind.readAction);
    if (why || m_refusal)
        m_state->setText(why ? *why : ProblemText::sentence(*m_refusal));
    else
        readAgain();
}

void ObjectEditor::readAgain()
{
    if (!m_id.isEmpty())
        m_reading =
            read(m_id).onFinished(this, [this](const Result<Document> &document) { finishRead(document); });
}

void ObjectEditor::finishRead(const Result<Document> &read)
{
    if (!read) {
        readFailed(read.error());
        return;
    }
    m_refusal.reset();
    m_isGone = false;
    if (!m_isRead || std::exchange(m_isOwnChange, false))
        showDocument(*read);
    else
        mergeDocument(*read);
}

/// Changes stay, to be copied from; without any there is nothing to show but why.
void ObjectEditor::readFailed(const Error &error)
{
    m_isRead = isChanged();
    m_isGone = error.kind == Error::Kind::NotFound;
    if (error.kind == Error::Kind::Forbidden)
        m_refusal = error;
    if (!m_isRead)
        m_state->setText(m_isGone && !m_title->text().isEmpty()
                             ? tr("The org no longer has “%1”: it was deleted. Select another one in the "
                                  "list.")
                                   .arg(m_title->text())
                             : ProblemText::sentence(error));
    showElsewhere();
    showState();
}

void ObjectEditor::showDocument(const Document &document)
{
    m_base = document;
    m_isRead = true;
    m_conflicts.clear();
    m_changedElsewhere.clear();
    m_title->setText(m_base.name());
    documentRead();
    showElsewhere();
    showState();
}

void ObjectEditor::mergeDocument(const Document &theirs)
{
    const Document before = m_base;
    Document mine = m_base;
    const ObjectChange entered = change();
    for (const FieldChange &one : entered.changes) {
        if (!one.isDerived)
            mine.set(one.path, one.after);
    }
    m_base = theirs;
    m_conflicts = threeWayMerge(before, mine, theirs).conflicts;
    for (const FieldConflict &conflict : std::as_const(m_conflicts))
        setInBase(conflict.path, conflict.base);
    // What they have as it was entered here is not news.
    const QList<FieldChange> news = changesBetween(before, m_base);
    for (const FieldChange &one : news) {
        const QString label = fieldLabel(one.path);
        if (!label.isEmpty() && !isSameValue(mine.at(one.path), one.after) &&
            !m_changedElsewhere.contains(label))
            m_changedElsewhere.append(label);
    }
    m_title->setText(m_base.name());
    documentChanged(before);
    showElsewhere();
    showState();
}

void ObjectEditor::edited()
{
    m_problem->hide();
    const ObjectChange entered = change();
    // A conflict ends where the user enters what either side has.
    const auto isDecided = [&](const FieldConflict &conflict) {
        const auto one = std::ranges::find(entered.changes, conflict.path, &FieldChange::path);
        return one == entered.changes.end() || isSameValue(one->after, conflict.theirs);
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
    showState();
}

void ObjectEditor::revert()
{
    if (m_isRead) {
        for (const FieldConflict &conflict : std::as_const(m_conflicts))
            setInBase(conflict.path, conflict.theirs);
        showDocument(Document(m_base));
    }
    readAgain();
}

void ObjectEditor::runFinished()
{
    m_isOwnChange = true;
    revert();
}

void ObjectEditor::review()
{
    if (isChanged() && isFormValid())
        Q_EMIT reviewRequested(change(), warnings());
}

void ObjectEditor::setInBase(const QString &path, const QJsonValue &value)
{
    if (value.isUndefined())
        m_base.remove(path);
    else
        m_base.set(path, value);
}

void ObjectEditor::showElsewhere()
{
    const bool isLost = m_isGone && m_isRead;
    m_elsewhere->setVisible(isLost || !m_conflicts.isEmpty() || !m_changedElsewhere.isEmpty());
    if (isLost) {
        m_elsewhere->setTone(Theme::Tone::Problem);
        m_elsewhere->setText(
            tr("Your changes can no longer be applied. Copy what you need, then revert them."),
            tr("The org no longer has “%1”.").arg(m_base.name()));
    } else if (!m_conflicts.isEmpty()) {
        QStringList fields;
        for (const FieldConflict &conflict : std::as_const(m_conflicts))
            //: A field, and the value that it has now.
            fields.append(tr("%1 (now %2)")
                              .arg(FieldChangeText::label(conflict.path),
                                   FieldChangeText::value(conflict.path, conflict.theirs)));
        m_elsewhere->setTone(Theme::Tone::Warning);
        m_elsewhere->setText(
            tr("%1. What you entered is kept; when you apply it, you will be asked which to keep.")
                .arg(QLocale().createSeparatedList(fields)),
            tr("Also changed elsewhere:"));
    } else if (!m_changedElsewhere.isEmpty()) {
        m_elsewhere->setTone(Theme::Tone::Info);
        m_elsewhere->setText(
            tr("%1. This is what the org has now.").arg(QLocale().createSeparatedList(m_changedElsewhere)),
            tr("Changed elsewhere in the meantime:"));
    }
}

void ObjectEditor::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

std::optional<QString> ObjectEditor::whyReadOnly() const
{
    return AbilityText::whyNot(m_abilities, m_kind.changeAction);
}

void ObjectEditor::showState()
{
    m_title->setVisible(!m_id.isEmpty());
    m_state->setVisible(!m_isRead);
    m_scroll->setVisible(m_isRead);
    const std::optional<QString> why = m_isRead ? whyReadOnly() : std::nullopt;
    m_readOnly->setText(why.value_or(QString()));
    m_readOnly->setVisible(why.has_value());
    const ObjectChange entered = change();
    const QStringList said = changeTexts(entered);
    m_summary->setText(
        !m_isRead ? QString()
        : said.isEmpty()
            ? tr("No changes")
            : tr("%Ln change(s): %1", nullptr, static_cast<int>(said.size())).arg(said.join(u" · "_s)));
    m_revert->setEnabled(!entered.changes.isEmpty());
    AbilityText::offer(m_review, AbilityText::whyNot(m_abilities, m_kind.changeAction));
    if (entered.changes.isEmpty() || m_isGone)
        m_review->setEnabled(false);
}

void ObjectEditor::setAbilities(const Abilities &abilities)
{
    const bool couldRead = m_abilities.can(m_kind.readAction);
    m_abilities = abilities;
    if (!m_isRead && couldRead != abilities.can(m_kind.readAction))
        readUnlessRefused();
    showState();
}

void ObjectEditor::refresh()
{
    m_isStale = !isVisible(); // going over a large org is for those who see it
    if (!m_isStale)
        showState();
}

void ObjectEditor::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_isStale)
        refresh();
}

} // namespace Stationmaster
