// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "basesettings/basesettingseditor.h"

#include "basesettings/basesettingsform.h"
#include "basesettings/namecheck.h"
#include "inventory/blastradius.h"
#include "inventory/overrides.h"
#include "pages/editorsession.h"
#include "provisioning/naming.h"
#include "widgets/banner.h"
#include "words/abilitytext.h"
#include "words/changetext.h"
#include "words/problemtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int NamedPhones = 5; // of those that use a profile

/// Keys that say the same to a person count once.
QList<FieldChange> shownChanges(const QList<FieldChange> &changes)
{
    QList<FieldChange> shown;
    QSet<QString> labels;
    for (const FieldChange &change : changes) {
        const QString label = FieldChangeText::label(change.path);
        if (change.isDerived || labels.contains(label))
            continue;
        shown.append(change);
        labels.insert(label);
    }
    return shown;
}

QString profileFieldLabel(const QString &path)
{
    const QString label = FieldChangeText::label(path); // its key, where there is no word for it
    const QString slashed = u'/' + label;
    const bool hasNoWord = path.endsWith(slashed) || path.contains(slashed + u'/');
    const bool isShown = path == "name"_L1 || (path.contains("properties/"_L1) && !hasNoWord);
    return isShown ? label : QString();
}

} // namespace

BaseSettingsEditor::BaseSettingsEditor(BaseSettingsSource &source, QWidget *parent)
    : QFrame(parent), m_source(source), m_names(new NameCheck(
                                            [this](const QString &name) {
                                                // its own name is free for it
                                                if (comparableName(name) == comparableName(document().name()))
                                                    return finishedCall<QStringList>(QStringList());
                                                return m_source.namesEqualTo(name);
                                            },
                                            this))
{
    build();
    connectSession();
    showLeft();
}

void BaseSettingsEditor::connectSession()
{
    connect(m_session, &EditorSession::left, this, &BaseSettingsEditor::showLeft);
    connect(m_session, &EditorSession::opened, this, &BaseSettingsEditor::opened);
    connect(m_session, &EditorSession::taken, this, &BaseSettingsEditor::take);
    connect(m_session, &EditorSession::followed, this, &BaseSettingsEditor::follow);
    connect(m_session, &EditorSession::failed, this, &BaseSettingsEditor::showUnread);
    connect(m_session, &EditorSession::leavingSettled, this, &BaseSettingsEditor::leavingSettled);
}

QPushButton *BaseSettingsEditor::addButton(const QString &label, QWidget *parent)
{
    auto *button = new QPushButton(label, parent);
    button->setAutoDefault(false);
    return button;
}

void BaseSettingsEditor::build()
{
    setAccessibleName(tr("Base settings editor"));
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setRole(m_title, "title");
    m_state = new QLabel(this);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_session = new EditorSession({.read = [this](const QString &id) { return m_source.read(id); },
                                   .change = [this] { return change(); },
                                   .label = profileFieldLabel},
                                  this);
    m_readOnly = new Banner(Theme::Tone::Info, {}, this);
    m_readOnly->hide();
    m_problem = new Banner(Theme::Tone::Problem, {}, this);
    m_problem->hide();

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    m_touched = new Banner(Theme::Tone::Warning, {}, content);
    m_form = new BaseSettingsForm(*m_names, content);
    column->addWidget(m_touched);
    column->addWidget(m_form, 1);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);

    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"changesSoFar"_s);
    m_duplicate = addButton(tr("D&uplicate…"), this);
    m_delete = addButton(tr("De&lete…"), this);
    m_rollout = addButton(tr("Check r&oll-out…"), this);
    m_later = addButton(tr("Save as plan for la&ter"), this);
    m_revert = addButton(tr("Re&vert"), this);
    m_review = addButton(tr("&Review change…"), this);
    setRole(m_review, "primary");

    auto *objectRow = new QHBoxLayout;
    for (QPushButton *button : {m_duplicate, m_delete, m_rollout})
        objectRow->addWidget(button);
    objectRow->addStretch(1);
    auto *footer = new QHBoxLayout;
    footer->addWidget(m_later);
    footer->addStretch(1);
    footer->addWidget(m_revert);
    footer->addWidget(m_review);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Space::Small);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_title, m_session->leavingBanner(), m_session->elsewhereBanner(),
                                          m_problem, m_readOnly, m_state})
        layout->addWidget(widget);
    layout->addLayout(objectRow);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_summary);
    layout->addLayout(footer);

    connect(m_form, &BaseSettingsForm::edited, m_problem, &QWidget::hide);
    connect(m_form, &BaseSettingsForm::edited, m_session, &EditorSession::edited);
    connect(m_form, &BaseSettingsForm::edited, this, &BaseSettingsEditor::showFooter);
    connect(m_revert, &QPushButton::clicked, this, &BaseSettingsEditor::revert);
    connect(m_review, &QPushButton::clicked, this, &BaseSettingsEditor::review);
    connect(m_later, &QPushButton::clicked, this, [this] {
        if (m_form->showProblems())
            Q_EMIT laterRequested(change());
    });
    connect(m_duplicate, &QPushButton::clicked, this, [this] { Q_EMIT duplicateRequested(document()); });
    connect(m_delete, &QPushButton::clicked, this,
            [this] { Q_EMIT deleteRequested(profileId(), document().name()); });
    connect(m_rollout, &QPushButton::clicked, this, [this] { Q_EMIT rolloutRequested(profileId()); });
}

void BaseSettingsEditor::open(const QString &baseSettingsId)
{
    m_session->open(baseSettingsId);
}

void BaseSettingsEditor::askToLeave()
{
    m_session->askToLeave();
}

void BaseSettingsEditor::readAgain()
{
    m_session->readAgain();
}

void BaseSettingsEditor::settle()
{
    m_session->settle();
}

void BaseSettingsEditor::revert()
{
    m_session->revert();
}

QString BaseSettingsEditor::profileId() const
{
    return m_session->id();
}

bool BaseSettingsEditor::isRead() const
{
    return m_session->isRead();
}

const Document &BaseSettingsEditor::document() const
{
    return m_session->base();
}

void BaseSettingsEditor::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

void BaseSettingsEditor::showLeft()
{
    const QString id = profileId();
    m_problem->hide();
    showTouched();
    showFooter();
    m_scroll->hide();
    m_title->setVisible(!id.isEmpty());
    m_state->show();
    m_state->setText(id.isEmpty() ? tr("Select base settings to see and change them.")
                                  : tr("Reading these base settings…"));
    const BaseSettingsRow *row = m_source.inventory().findBaseSettings(id);
    m_title->setText(row ? row->name : QString());
    readAgain();
}

void BaseSettingsEditor::showUnread(const Error &error)
{
    if (isRead())
        return;
    m_scroll->hide();
    m_state->setText(ProblemText::sentence(error));
    m_state->show();
    showFooter();
}

/// The form is never cut at its side: the list beside it gives way.
void BaseSettingsEditor::fitForm()
{
    QWidget *content = m_scroll->widget();
    content->ensurePolished();
    content->layout()->activate();
    m_scroll->setMinimumWidth(content->minimumSizeHint().width() +
                              m_scroll->verticalScrollBar()->sizeHint().width());
}

QStringList BaseSettingsEditor::turnValues() const
{
    return turnValuesIn(m_source.inventory().baseSettings(), fieldsOf(document()).turnValue);
}

void BaseSettingsEditor::take()
{
    showObject();
    m_form->edit(document(), turnValues());
    showFooter();
    fitForm();
}

void BaseSettingsEditor::follow(const Document &before)
{
    showObject();
    m_form->follow(before, document(), turnValues());
    showFooter();
    fitForm();
}

void BaseSettingsEditor::showObject()
{
    m_title->setText(document().name());
    m_state->hide();
    m_scroll->show();
    QStringList others;
    for (const BaseSettingsRow &row : m_source.inventory().baseSettings()) {
        if (row.id != profileId())
            others.append(row.name);
    }
    m_names->setKnownNames(others);
}

ObjectChange BaseSettingsEditor::change() const
{
    ObjectChange change{.kind = StepKind::UpdateBaseSettings, .id = profileId(), .name = document().name()};
    if (isRead()) {
        Document mine = document();
        BaseSettingsFields fields = m_form->fields();
        if (!fields.persistentConnection && fields.persistentTimeout <= 0)
            fields.persistentTimeout = fieldsOf(document()).persistentTimeout; // of no use while it is off
        applyFields(mine, fields);
        change.changes = changesBetween(document(), mine);
        // A line that was read without a name needs one in a PUT (API.md 4.1), but that is nobody's change.
        for (FieldChange &one : change.changes)
            one.isDerived = one.path == "lines/0/name"_L1;
        if (std::ranges::all_of(change.changes, &FieldChange::isDerived))
            change.changes.clear();
    }
    return change;
}

QStringList BaseSettingsEditor::warnings() const
{
    const BlastRadius radius = blastRadiusOf(m_source.inventory(), profileId());
    const int phones = static_cast<int>(radius.phoneIds.size());
    const int people = static_cast<int>(radius.signedInUsers.size());
    QStringList said;
    if (phones > 0)
        said.append(tr("%Ln phone(s) use these base settings. All these phones reload.", nullptr, phones));
    else if (radius.isComplete)
        said.append(tr("No phone uses these base settings."));
    if (people > 0)
        said.append(tr("%Ln person(s) are signed in on them now. Make the change outside business hours.",
                       nullptr, people));
    const QStringList overriding = overridingPhones(m_source.inventory(), profileId());
    if (!overriding.isEmpty())
        said.append(
            tr("%Ln phone(s) keep their own values: %1.", nullptr, static_cast<int>(overriding.size()))
                .arg(usersOfBaseSettings(overriding)));
    if (!radius.isComplete)
        said.append(tr("Not all phones and people could be read: there may be more."));
    if (phones > 0 && isRead() && needsSignInAgain(fieldsOf(document()), m_form->fields()))
        said.append(
            tr("People who are signed in may run with the old values until they log out and back in."));
    return said;
}

void BaseSettingsEditor::refresh()
{
    m_isStale = !isVisible(); // going over a large org is for those who see it
    if (m_isStale)
        return;
    showTouched();
    showFooter();
}

void BaseSettingsEditor::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_isStale)
        refresh();
}

void BaseSettingsEditor::setAbilities(const Abilities &abilities)
{
    m_abilities = abilities;
    showFooter();
}

void BaseSettingsEditor::review()
{
    if (isChanged() && m_form->showProblems())
        Q_EMIT reviewRequested(change(), warnings());
}

void BaseSettingsEditor::showTouched()
{
    m_touched->setText(warnings().join(u' '));
}

QString BaseSettingsEditor::usersOfBaseSettings(const QStringList &phoneIds) const
{
    QStringList names;
    for (const QString &id : phoneIds.mid(0, NamedPhones)) {
        if (const PhoneRow *phone = m_source.inventory().findPhone(id))
            names.append(phone->name);
    }
    const auto more = static_cast<int>(phoneIds.size() - names.size());
    if (more > 0)
        names.append(tr("and %Ln more", nullptr, more));
    return names.join(u", "_s);
}

void BaseSettingsEditor::showFooter()
{
    const QList<FieldChange> changes = shownChanges(change().changes);
    m_summary->setText(isRead() ? changes.isEmpty()
                                      ? tr("No changes")
                                      : tr("%Ln change(s): %1", nullptr, static_cast<int>(changes.size()))
                                            .arg(FieldChangeText::changes(changes))
                                : QString());
    if (isRead())
        showTouched();
    const auto why = AbilityText::whyNot(m_abilities, Abilities::Action::ChangeBaseSettings);
    m_readOnly->setText(why.value_or(QString()));
    m_readOnly->setVisible(isRead() && why.has_value());
    m_form->setReadOnly(why.has_value());
    const auto offer = [&why](QPushButton *button, bool isPossible, const QString &toolTip = {}) {
        AbilityText::offer(button, why, toolTip);
        if (!isPossible)
            button->setEnabled(false);
    };
    const bool isChangedNow = !changes.isEmpty();
    const BlastRadius radius = blastRadiusOf(m_source.inventory(), profileId());
    m_revert->setEnabled(isChangedNow);
    m_rollout->setEnabled(isRead());
    offer(m_review, isChangedNow);
    offer(m_later, isChangedNow, tr("Keeps the changes on the Activity page, to be sent later."));
    offer(m_duplicate, isRead());
    const bool isUsed = !radius.phoneIds.isEmpty();
    offer(m_delete, isRead() && !isUsed && radius.isComplete,
          isUsed              ? tr("In use by %1").arg(usersOfBaseSettings(radius.phoneIds))
          : radius.isComplete ? QString()
                              : tr("Not every phone has been read, so they may be in use."));
}

} // namespace Stationmaster
