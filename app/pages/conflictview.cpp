// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "pages/conflictview.h"

#include "theme/theme.h"
#include "words/changetext.h"

#include <QButtonGroup>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int LongLine = 48; // characters

QLabel *conflictValue(const QStringList &lines, QWidget *parent)
{
    auto *label = new QLabel(lines.join(u'\n'), parent);
    label->setTextFormat(Qt::PlainText);
    const bool isLong =
        std::ranges::any_of(lines, [](const QString &line) { return line.size() > LongLine; });
    label->setWordWrap(isLong); // a label that wraps may be given less height than its lines need
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

} // namespace

ConflictView::ConflictView(const QList<FieldConflict> &conflicts, const ConflictWords &words, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Conflicts"));
    ConflictWords said = words;
    if (!said.label)
        said.label = FieldChangeText::label;
    if (!said.lines)
        said.lines = FieldChangeText::lines;
    if (said.base.isEmpty())
        said.base = tr("What you saw");
    if (said.mine.isEmpty())
        said.mine = tr("Replace it with mine");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    for (const FieldConflict &conflict : conflicts)
        addField(conflict, said, *column);
}

void ConflictView::addField(const FieldConflict &conflict, const ConflictWords &words, QVBoxLayout &column)
{
    auto *card = new QFrame(this);
    setRole(card, "card");
    const QString label = words.label(conflict.path);
    auto *heading = new QLabel(label, card);
    heading->setTextFormat(Qt::PlainText);
    setRole(heading, "strong");
    auto *was = new QLabel(words.base, card);
    setRole(was, "subtitle");
    auto *theirs = new QRadioButton(tr("Keep what is there now"), card);
    auto *mine = new QRadioButton(words.mine, card);
    auto *group = new QButtonGroup(card);
    group->addButton(theirs);
    group->addButton(mine);
    theirs->setChecked(true);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Small);
    grid->setHorizontalSpacing(Space::Large);
    grid->setVerticalSpacing(Space::Tiny);
    grid->addWidget(heading, 0, 0, 1, 3);
    const auto add = [&](int at, QWidget *title, const QJsonValue &value) {
        const QStringList lines = words.lines(conflict.path, value);
        grid->addWidget(title, 1, at, Qt::AlignVCenter | Qt::AlignLeading);
        grid->addWidget(conflictValue(lines, card), 2, at);
        grid->setColumnStretch(at, 1);
        // Read without the picture, a choice has to say what it is about.
        title->setAccessibleDescription(u"%1: %2"_s.arg(label, lines.join(u", "_s)));
    };
    add(0, was, conflict.base);
    add(1, theirs, conflict.theirs);
    add(2, mine, conflict.mine);
    column.addWidget(card);
    connect(mine, &QRadioButton::toggled, this, &ConflictView::choiceChanged);
    m_choices.push_back({.path = conflict.path, .mine = mine, .theirs = theirs});
}

QStringList ConflictView::minePaths() const
{
    QStringList paths;
    for (const Choice &choice : m_choices) {
        if (choice.mine->isChecked())
            paths.append(choice.path);
    }
    return paths;
}

void ConflictView::choose(const QString &path, bool mine)
{
    const auto it = std::ranges::find(m_choices, path, &Choice::path);
    if (it != m_choices.end())
        (mine ? it->mine : it->theirs)->setChecked(true);
}

} // namespace Stationmaster
