// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/nowpart.h"

#include "helpdesk/nowtext.h"
#include "widgets/banner.h"
#include "words/datetext.h"
#include "words/report.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QLabel *nowLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // A name without a space is no reason for the panel to scroll sideways.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

NowPart::NowPart(Api api, QWidget *parent) : PersonPart(parent), m_reader(std::move(api))
{
    setAccessibleName(tr("Whether the person can take a call now"));
    build();
    connect(&m_reader, &NowReader::changed, this, [this] {
        refill();
        Q_EMIT changed();
    });
    refill();
}

QString NowPart::title() const
{
    return tr("Now");
}

void NowPart::build()
{
    m_verdict = new Banner(Theme::Tone::Neutral, {}, this);
    m_findings = nowLabel();
    m_findings->setAccessibleDescription(tr("What else is worth knowing"));
    m_time = nowLabel();
    setRole(m_time, "hint");
    m_again = new QPushButton(tr("Read again"), this);
    m_again->setAccessibleName(tr("Read again how the person stands now"));
    setRole(m_again, "linkSmall");
    connect(m_again, &QPushButton::clicked, this, &NowPart::readAgain);
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::Small);
    line->addWidget(m_time, 1);
    line->addWidget(m_again);
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::Medium);
    m_grid->setVerticalSpacing(Space::Tiny);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, Space::Small, 0);
    column->setSpacing(Space::Medium);
    column->addWidget(m_verdict);
    column->addWidget(m_findings);
    column->addLayout(m_grid);
    column->addLayout(line);
    column->addStretch(1);
}

void NowPart::addRow()
{
    const Row row{.name = new QLabel, .value = nowLabel()};
    const auto place = static_cast<int>(m_rows.size());
    row.name->setTextFormat(Qt::PlainText);
    setRole(row.name, "subtitle");
    row.name->setBuddy(row.value);
    m_grid->addWidget(row.name, place, 0, Qt::AlignTop);
    m_grid->addWidget(row.value, place, 1);
    m_rows.push_back(row);
}

void NowPart::setPerson(const std::optional<UserDetails> &person)
{
    if (person == m_person)
        return;
    m_person = person;
    m_reader.setPerson(person ? person->user.id : QString());
    refill();
}

bool NowPart::isOutdated() const
{
    const auto &signIns = m_reader.reading().signIns;
    return m_person && m_person->user.stationKnown && signIns && *signIns &&
           (*signIns)->associated.id != m_person->user.associatedStationId;
}

void NowPart::read()
{
    const NowReading &reading = m_reader.reading();
    if (!reading.asked.isValid() || reading.isWorthAnotherAttempt() || isOutdated())
        readAgain();
}

void NowPart::readAgain()
{
    m_reader.read();
    refill();
}

void NowPart::refill()
{
    if (!m_person) {
        for (const Row &row : m_rows)
            row.value->clear();
        m_verdict->hide();
        m_findings->hide();
        showTime();
        return;
    }
    const NowText text(*m_person, m_reader.reading(), DateText::shortTime);
    const NowText::Sentence verdict = text.verdict();
    m_verdict->setVisible(!verdict.strong.isEmpty());
    m_verdict->setTone(verdict.tone);
    // A screen reader says it each time that it is set.
    if (const QString both = verdict.strong + u'\n' + verdict.text; both != m_said) {
        m_said = both;
        m_verdict->setText(verdict.text, verdict.strong);
    }
    m_findings->setText(text.findings().join(u'\n'));
    m_findings->setVisible(!m_findings->text().isEmpty());
    const std::vector<NowText::Row> rows = text.rows();
    while (m_rows.size() < rows.size())
        addRow();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_rows[i].name->setText(rows[i].label);
        m_rows[i].value->setText(rows[i].value);
        m_rows[i].value->setAccessibleName(u"%1: %2"_s.arg(rows[i].label, rows[i].value));
        m_rows[i].name->setHidden(rows[i].value.isEmpty());
        m_rows[i].value->setHidden(rows[i].value.isEmpty());
        setRole(m_rows[i].value, rows[i].isRead ? "" : "hint");
    }
    showTime();
}

void NowPart::showTime()
{
    const QDateTime asked = m_reader.reading().asked;
    if (isReading())
        m_time->setText(tr("Reading…"));
    else
        m_time->setText(asked.isValid() ? tr("Read %1", "a time").arg(DateText::shortTime(asked))
                                        : QString());
    m_again->setVisible(m_person && asked.isValid());
}

void NowPart::writeTo(Report &report) const
{
    const NowReading &reading = m_reader.reading();
    if (!m_person || !reading.asked.isValid())
        return;
    const NowText text(*m_person, reading, Report::time);
    const NowText::Sentence verdict = text.verdict();
    report.beginPart(title());
    report.add(tr("Verdict"), QStringList{verdict.strong, verdict.text}.join(u' ').trimmed());
    report.add(tr("Read"), Report::time(reading.asked));
    for (const NowText::Row &row : text.rows())
        report.add(row.label, row.reference.isEmpty()
                                  ? row.value
                                  : tr("%1 (reference %2)").arg(row.value, row.reference));
    for (const QString &id : text.conversations())
        report.add(tr("Conversation id"), id);
    for (const QString &finding : text.findings())
        report.addItem(finding);
}

} // namespace Stationmaster
