// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "basesettings/basesettingseditor.h"

#include "basesettings/basesettingsform.h"
#include "basesettings/namecheck.h"
#include "inventory/blastradius.h"
#include "inventory/overrides.h"
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

constexpr int NamedPhones = 5; // of those that use these base settings

/// Keys with the same label count once.
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

/// The names in the org that equal @p name without regard to case.
Call<QStringList> namesEqualTo(Api api, const QString &name)
{
    using Rows = std::vector<BaseSettingsRow>;
    return mapped<QStringList, Rows>(api.baseSettings().byName(name), [](const Result<Rows> &rows) {
        return rows.map([](const Rows &found) {
            QStringList names;
            for (const BaseSettingsRow &row : found)
                names.append(row.name);
            return names;
        });
    });
}

} // namespace

BaseSettingsEditor::BaseSettingsEditor(Api api, const Inventory &inventory, QWidget *parent)
    : ObjectEditor({.name = tr("Base settings editor"),
                    .prompt = tr("Select base settings to see and change them."),
                    .reading = tr("Reading these base settings…"),
                    .readAction = Abilities::Action::ReadPhones,
                    .changeAction = Abilities::Action::ChangeBaseSettings},
                   parent),
      m_api(api), m_inventory(inventory),
      m_names(new NameCheck(
          [this](const QString &name) {
              // Its own name is free for it.
              if (comparableName(name) == comparableName(document().name()))
                  return finishedCall<QStringList>(QStringList());
              return namesEqualTo(m_api, name);
          },
          this))
{
    auto *content = new QWidget(this);
    m_touched = new Banner(Theme::Tone::Warning, {}, content);
    m_form = new BaseSettingsForm(*m_names, content);
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_touched);
    column->addWidget(m_form, 1);
    scrollArea()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_duplicate = new QPushButton(tr("D&uplicate…"), this);
    m_delete = new QPushButton(tr("De&lete…"), this);
    m_rollout = new QPushButton(tr("Check r&oll-out…"), this);
    m_later = new QPushButton(tr("Save as plan for la&ter"), this);
    for (QPushButton *button : {m_duplicate, m_delete, m_rollout})
        tools()->addWidget(button);
    footer()->addWidget(m_later);
    connect(m_form, &BaseSettingsForm::edited, this, &BaseSettingsEditor::edited);
    connect(m_later, &QPushButton::clicked, this, [this] {
        if (isFormValid())
            Q_EMIT laterRequested(change());
    });
    connect(m_duplicate, &QPushButton::clicked, this, [this] { Q_EMIT duplicateRequested(document()); });
    connect(m_delete, &QPushButton::clicked, this,
            [this] { Q_EMIT deleteRequested(objectId(), document().name()); });
    connect(m_rollout, &QPushButton::clicked, this, [this] { Q_EMIT rolloutRequested(objectId()); });
    setForm(content);
}

Call<Document> BaseSettingsEditor::read(const QString &id)
{
    return m_api.baseSettings().get(id);
}

QString BaseSettingsEditor::knownName(const QString &id) const
{
    const BaseSettingsRow *row = m_inventory.findBaseSettings(id);
    return row ? row->name : QString();
}

QString BaseSettingsEditor::fieldLabel(const QString &path) const
{
    const QString label = FieldChangeText::label(path); // its key, where there is no word for it
    const QString slashed = u'/' + label;
    const bool hasNoWord = path.endsWith(slashed) || path.contains(slashed + u'/');
    const bool isShown = path == "name"_L1 || (path.contains("properties/"_L1) && !hasNoWord);
    return isShown ? label : QString();
}

QStringList BaseSettingsEditor::changeTexts(const ObjectChange &change) const
{
    return FieldChangeText::changeLines(shownChanges(change.changes));
}

bool BaseSettingsEditor::isFormValid()
{
    return m_form->showProblems();
}

/// The form is never cut at its side: the list beside it gives way.
void BaseSettingsEditor::fitForm()
{
    QWidget *content = scrollArea()->widget();
    content->ensurePolished();
    content->layout()->activate();
    scrollArea()->setMinimumWidth(content->minimumSizeHint().width() +
                                  scrollArea()->verticalScrollBar()->sizeHint().width());
}

QStringList BaseSettingsEditor::turnValues() const
{
    return turnValuesIn(m_inventory.baseSettings(), fieldsOf(document()).turnValue);
}

void BaseSettingsEditor::documentRead()
{
    setOtherNames();
    m_form->edit(document(), turnValues());
    fitForm();
}

void BaseSettingsEditor::documentChanged(const Document &before)
{
    setOtherNames();
    m_form->documentChanged(before, document(), turnValues());
    fitForm();
}

void BaseSettingsEditor::setOtherNames()
{
    QStringList others;
    for (const BaseSettingsRow &row : m_inventory.baseSettings()) {
        if (row.id != objectId())
            others.append(row.name);
    }
    m_names->setKnownNames(others);
}

ObjectChange BaseSettingsEditor::change() const
{
    ObjectChange change{.kind = StepKind::UpdateBaseSettings, .id = objectId(), .name = document().name()};
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
    const BlastRadius radius = blastRadiusOf(m_inventory, objectId());
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
    const QStringList overriding = overridingPhones(m_inventory, objectId());
    if (!overriding.isEmpty())
        said.append(
            tr("%Ln phone(s) keep their own values: %1.", nullptr, static_cast<int>(overriding.size()))
                .arg(namesOf(overriding)));
    if (!radius.isComplete)
        said.append(tr("Not all phones and people could be read: there may be more."));
    if (phones > 0 && isRead() && needsSignInAgain(fieldsOf(document()), m_form->fields()))
        said.append(
            tr("People who are signed in may run with the old values until they log out and back in."));
    return said;
}

QString BaseSettingsEditor::namesOf(const QStringList &phoneIds) const
{
    QStringList names;
    for (const QString &id : phoneIds.mid(0, NamedPhones)) {
        if (const PhoneRow *phone = m_inventory.findPhone(id))
            names.append(phone->name);
    }
    const auto more = static_cast<int>(phoneIds.size() - names.size());
    if (more > 0)
        names.append(tr("and %Ln more", nullptr, more));
    return QLocale().createSeparatedList(names);
}

void BaseSettingsEditor::showState()
{
    ObjectEditor::showState();
    m_touched->setText(warnings().join(u' '));
    const auto why = AbilityText::whyNot(abilities(), Abilities::Action::ChangeBaseSettings);
    m_form->setReadOnly(why.has_value());
    const auto offer = [&why](QPushButton *button, bool isPossible, const QString &toolTip = {}) {
        AbilityText::offer(button, why, toolTip);
        if (!isPossible)
            button->setEnabled(false);
    };
    const BlastRadius radius = blastRadiusOf(m_inventory, objectId());
    m_rollout->setEnabled(isRead());
    offer(m_later, isChanged() && !isGone(), tr("Keeps the changes on the Activity page, to be sent later."));
    offer(m_duplicate, isRead());
    const bool isUsed = !radius.phoneIds.isEmpty();
    offer(m_delete, isRead() && !isUsed && radius.isComplete,
          isUsed              ? tr("In use by %1").arg(namesOf(radius.phoneIds))
          : radius.isComplete ? QString()
                              : tr("Not every phone has been read, so they may be in use."));
}

} // namespace Stationmaster
