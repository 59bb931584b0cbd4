// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "people/troubleshootingpanel.h"

#include "people/checklist.h"
#include "people/personpart.h"
#include "resources/foldedtext.h"
#include "words/problemtext.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int TypingPause = 250; // milliseconds
constexpr int LeastLetters = 2;

QLabel *troubleLabel(const QString &text, const char *role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

} // namespace

TroubleshootingPanel::TroubleshootingPanel(UserSource &source, QWidget *parent)
    : QScrollArea(parent), m_source(source), m_complaints(Troubleshooting::complaints())
{
    setAccessibleName(tr("Troubleshooting"));
    setWidget(build());
    setWidgetResizable(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
    connect(&m_pause, &QTimer::timeout, this, &TroubleshootingPanel::search);
    connect(m_complaint, &QComboBox::currentIndexChanged, this, &TroubleshootingPanel::refill);
    connect(m_who, &QLineEdit::textEdited, this, &TroubleshootingPanel::typed);
    connect(m_who, &QLineEdit::returnPressed, this, &TroubleshootingPanel::chooseTyped);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { setUser(index.data(Qt::UserRole).toString()); });
    setFocusProxy(m_complaint);
    refill();
}

QWidget *TroubleshootingPanel::build()
{
    auto *content = new QWidget;
    m_complaint = new QComboBox;
    m_complaint->setAccessibleName(tr("Symptom"));
    for (const Complaint &complaint : m_complaints)
        m_complaint->addItem(complaint.title);
    m_who = new QLineEdit;
    m_who->setAccessibleName(tr("Person"));
    m_who->setPlaceholderText(tr("Name or e-mail"));
    m_found = new QStandardItemModel(this);
    m_completer = new QCompleter(m_found, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_who->setCompleter(m_completer);
    auto *wrong = new QLabel(tr("&Symptom"));
    wrong->setBuddy(m_complaint);
    auto *person = new QLabel(tr("&Person"));
    person->setBuddy(m_who);
    m_cause = troubleLabel({}, "subtitle");
    m_whose = troubleLabel({}, "hint");
    m_checks = new CheckList;
    m_byUser = troubleLabel({}, "");
    m_message = new QPlainTextEdit;
    m_message->setAccessibleName(tr("Text for the user"));
    auto *copy = new QPushButton(tr("&Copy"));
    copy->setAccessibleName(tr("Copy"));
    copy->setToolTip(tr("Copies the text for the user to the clipboard"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_message->toPlainText()); });

    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Large);
    grid->setHorizontalSpacing(Space::Huge);
    grid->setVerticalSpacing(Space::Small);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(wrong, 0, 0);
    grid->addWidget(m_complaint, 1, 0);
    grid->addWidget(person, 0, 1);
    grid->addWidget(m_who, 1, 1);
    grid->addWidget(troubleLabel(tr("Why this happens"), "heading"), 2, 0, 1, 2);
    grid->addWidget(m_cause, 3, 0, 1, 2);
    grid->addWidget(troubleLabel(tr("What can be checked from here"), "heading"), 4, 0);
    grid->addWidget(m_whose, 5, 0);
    m_evidenceArea = new QVBoxLayout;
    grid->addWidget(m_checks, 6, 0, Qt::AlignTop);
    grid->addLayout(m_evidenceArea, 7, 0);
    grid->addWidget(troubleLabel(tr("What only the user can check"), "heading"), 4, 1);
    grid->addWidget(m_byUser, 5, 1, 2, 1, Qt::AlignTop);
    grid->addWidget(troubleLabel(tr("Text for the user"), "heading"), 8, 0, 1, 2);
    grid->addWidget(m_message, 9, 0, 1, 2);
    grid->addWidget(copy, 10, 0, Qt::AlignLeft);
    grid->setRowStretch(9, 1);
    // It takes what is left, and yet no less than this: without it the rows above would be pressed together.
    grid->setRowMinimumHeight(9, fontMetrics().height() * 7);
    m_message->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_message->setMinimumHeight(fontMetrics().height() * 7);
    return content;
}

void TroubleshootingPanel::setComplaint(int index)
{
    m_complaint->setCurrentIndex(index);
}

void TroubleshootingPanel::setUser(const QString &userId)
{
    forget();
    m_person = m_source.known(userId);
    if (m_person)
        m_who->setText(m_person->user.name);
    read(userId);
}

void TroubleshootingPanel::read(const QString &userId)
{
    m_say = m_person ? QString() : tr("Reading…");
    refill();
    m_reading = m_source.read(userId).onFinished(this, [this](const Result<UserDetails> &read) {
        if (read)
            m_person = *read;
        else if (!m_person)
            m_say = ProblemText::sentence(read.error());
        refill();
    });
}

/// What is shown is about nobody any more, and neither is what is on its way.
void TroubleshootingPanel::forget()
{
    m_person.reset();
    m_reading.reset();
    m_searching.reset();
    m_pause.stop();
    m_isChosen = false;
    m_say.clear();
    m_found->clear();
}

void TroubleshootingPanel::typed()
{
    forget();
    if (m_who->text().simplified().size() >= LeastLetters) {
        m_say = tr("Searching…");
        m_pause.start();
    }
    refill();
}

void TroubleshootingPanel::chooseTyped()
{
    const bool isListOpen =
        m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid();
    if (m_person || isListOpen) // the list takes Enter itself
        return;
    if (m_who->text().simplified().size() < LeastLetters) {
        m_say = tr("Type at least two letters of a name or an e-mail address.");
        return refill();
    }
    m_pause.stop();
    m_isChosen = true;
    search();
}

void TroubleshootingPanel::search()
{
    m_say = tr("Searching…");
    refill();
    m_searching = m_source.search(m_who->text().simplified())
                      .onFinished(this, [this](const Result<std::vector<UserRow>> &found) { offer(found); });
}

void TroubleshootingPanel::offer(const Result<std::vector<UserRow>> &found)
{
    m_found->clear();
    const std::vector<UserRow> people = found.value_or(std::vector<UserRow>());
    const QString wanted = foldedText(m_who->text());
    const UserRow *meant = people.size() == 1 ? &people.front() : nullptr;
    for (const UserRow &user : people) {
        auto *item = new QStandardItem(u"%1 · %2"_s.arg(user.name, user.email));
        item->setData(user.id, Qt::UserRole);
        m_found->appendRow(item);
        if (foldedText(user.email) == wanted)
            meant = &user;
    }
    if (m_isChosen && meant)
        return setUser(QString(meant->id));
    if (!found)
        m_say = ProblemText::sentence(found.error());
    else if (people.empty())
        m_say = tr("No active person has “%1” in their name or e-mail address. Check the spelling, or type a "
                   "shorter part of it.")
                    .arg(m_who->text().simplified());
    else
        m_say = tr("%n person(s) found. Choose one from the list.", nullptr, static_cast<int>(people.size()));
    refill();
    if (m_who->hasFocus() && !people.empty())
        m_completer->complete();
}

void TroubleshootingPanel::refill()
{
    const Complaint &complaint = m_complaints[static_cast<std::size_t>(qMax(0, m_complaint->currentIndex()))];
    m_cause->setText(complaint.cause);
    QString steps;
    for (const QString &step : complaint.byUser)
        steps += u"• %1\n"_s.arg(step);
    m_byUser->setText(steps.trimmed());
    m_message->setPlainText(Troubleshooting::message(complaint, m_person ? m_person->user.name : QString()));
    m_checks->setOnly(complaint.checks);
    m_checks->setVisible(m_person.has_value());
    m_whose->setText(m_person          ? m_person->user.name
                     : m_say.isEmpty() ? tr("Choose a person to see what the org says about their phone.")
                                       : m_say);
    if (m_person)
        m_checks->show(*m_person, m_person->report());
    showEvidence();
}

void TroubleshootingPanel::addEvidence(Complaint::Evidence kind, PersonPart *part)
{
    m_evidence[kind] = part;
    m_evidenceArea->addWidget(part);
    showEvidence();
}

void TroubleshootingPanel::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    showEvidence();
}

void TroubleshootingPanel::showEvidence()
{
    const Complaint &complaint = m_complaints[static_cast<std::size_t>(qMax(0, m_complaint->currentIndex()))];
    for (const auto &[kind, part] : m_evidence) {
        const bool isWanted = m_person && kind == complaint.evidence;
        part->setPerson(isWanted ? m_person : std::nullopt);
        part->setVisible(isWanted);
        if (isWanted && isVisible())
            part->read();
    }
}

} // namespace Stationmaster
