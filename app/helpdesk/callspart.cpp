// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/callspart.h"

#include "helpdesk/callstext.h"
#include "helpdesk/calltext.h"
#include "helpdesk/findinglines.h"
#include "helpdesk/qualitychart.h"
#include "theme/icons.h"
#include "widgets/banner.h"
#include "widgets/twolinedelegate.h"
#include "words/datetext.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int CallIdRole = Qt::UserRole + 20;
constexpr int CallsInSight = 4;

QLabel *callsLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(label, role);
    return label;
}

} // namespace

CallsPart::CallsPart(CallsReader *reader, QWidget *parent) : PersonPart(parent), m_reader(reader)
{
    reader->setParent(this);
    build();
    connect(reader, &CallsReader::changed, this, [this] {
        showCalls();
        Q_EMIT changed();
    });
    connect(m_again, &QPushButton::clicked, this, &CallsPart::readAgain);
    connect(m_list, &QListWidget::currentRowChanged, this, &CallsPart::showCall);
    connect(m_chart, &QualityChart::chosen, this,
            [this](int place) { m_list->setCurrentRow(m_list->count() - 1 - place); });
    showCalls();
}

void CallsPart::build()
{
    m_summary = callsLabel("", this);
    m_without = new Banner(Theme::Tone::Info, {}, this);
    m_chart = new QualityChart(this);
    m_note = callsLabel("hint", this);
    m_note->setText(CallsText::chartNote());
    m_list = new QListWidget(this);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Last calls"));
    m_call = callsLabel("strong", this);
    m_lines = new FindingLines(this);
    m_lines->setAccessibleName(tr("What is known of the call"));
    m_id = callsLabel("hint", this);
    m_again = new QPushButton(themedIcon(u"refresh"_s), tr("&Read again"), this);
    m_again->setAccessibleName(tr("Read the last calls again"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, Space::Small, 0);
    column->setSpacing(Space::Small);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_summary, m_without, m_chart, m_note, m_list,
                                                            m_call, m_lines, m_id})
        column->addWidget(widget);
    column->addWidget(m_again, 0, Qt::AlignLeading);
    column->addStretch(1);
}

QString CallsPart::title() const
{
    return tr("Calls");
}

void CallsPart::setPerson(const std::optional<UserDetails> &person)
{
    m_reader->setPerson(person);
}

void CallsPart::read()
{
    m_reader->read();
}

void CallsPart::readAgain()
{
    m_reader->readAgain();
}

bool CallsPart::isReading() const
{
    return m_reader->isReading();
}

void CallsPart::writeTo(Report &report) const
{
    CallsText::write(m_reader->calls(), report);
}

void CallsPart::showCalls()
{
    const PersonCalls &calls = m_reader->calls();
    m_summary->setText(CallsText::summary(calls));
    m_summary->setVisible(!m_summary->text().isEmpty());
    const QString without = CallsText::withoutMedia(calls);
    if (m_without->text() != without)
        m_without->setText(without);
    m_without->setVisible(!without.isEmpty());
    std::vector<QualityChart::Point> points;
    for (auto call = calls.calls.rbegin(); call != calls.calls.rend(); ++call)
        points.push_back({call->evidence.mos, CallsText::chartCall(*call)});
    m_chart->setPoints(points, CallsText::chart(calls));
    showList();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_chart, m_note, m_list, m_call, m_lines, m_id})
        widget->setVisible(!calls.calls.empty());
    m_again->setEnabled(!calls.userId.isEmpty() && !m_reader->isReading());
    showCall();
}

/// Rows stay where they are, so that what is chosen stays chosen while media statistics come in.
void CallsPart::showList()
{
    const PersonCalls &calls = m_reader->calls();
    const auto count = static_cast<int>(calls.calls.size());
    const QString chosen =
        m_list->currentItem() ? m_list->currentItem()->data(CallIdRole).toString() : QString();
    const QSignalBlocker quiet(m_list);
    while (m_list->count() > count)
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < count)
        new QListWidgetItem(m_list);
    int current = count > 0 ? 0 : -1;
    for (int i = 0; i < count; ++i) {
        const PersonCall &call = calls.calls[static_cast<std::size_t>(i)];
        const CallLine sign = FindingText::sign(call, calls.userId);
        //: A call in a list. %1: when it began, %2: how long it was
        const QString title =
            tr("%1 · %2").arg(DateText::shortTime(call.call.started), CallText::length(call));
        const QString detail = CallText::details(call.evidence);
        QListWidgetItem *item = m_list->item(i);
        item->setText(title);
        item->setData(TwoLineDelegate::DetailRole, detail);
        item->setData(TwoLineDelegate::ChipRole, sign.text);
        item->setData(TwoLineDelegate::ChipToneRole, static_cast<int>(sign.tone));
        item->setData(Qt::AccessibleTextRole, QStringList{title, sign.text, detail}.join(u", "_s));
        item->setData(CallIdRole, call.call.id);
        if (call.call.id == chosen)
            current = i;
    }
    m_list->setCurrentRow(current);
    const int rows = qBound(1, count, CallsInSight);
    const int rowHeight = count > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(rows * rowHeight + 2 * m_list->frameWidth());
}

int CallsPart::chosenRow() const
{
    const int row = m_list->currentRow();
    return row < static_cast<int>(m_reader->calls().calls.size()) ? row : -1;
}

void CallsPart::showCall()
{
    const PersonCalls &calls = m_reader->calls();
    const int row = chosenRow();
    m_chart->setCurrent(row < 0 ? -1 : static_cast<int>(calls.calls.size()) - 1 - row);
    if (row < 0) {
        m_call->clear();
        m_lines->setLines({});
        m_id->clear();
        return;
    }
    const PersonCall &call = calls.calls[static_cast<std::size_t>(row)];
    m_call->setText(tr("%1 · %2").arg(DateText::shortTime(call.call.started), CallText::length(call)));
    m_lines->setLines(CallText::lines(call, calls));
    m_id->setText(tr("Conversation %1").arg(call.call.id));
}

} // namespace Stationmaster
