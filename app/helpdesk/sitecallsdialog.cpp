// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/sitecallsdialog.h"

#include "theme/icons.h"
#include "widgets/banner.h"
#include "widgets/sharebar.h"

#include <QDialogButtonBox>
#include <QFrame>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QLabel *siteCallsLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

} // namespace

SiteCallsDialog::SiteCallsDialog(SiteCallsReader *reader, const SiteRow &site, QWidget *parent)
    : QDialog(parent), m_reader(reader), m_site(site), m_basis(siteCallsLabel({}, "subtitle", this)),
      m_progress(new QProgressBar(this)), m_state(siteCallsLabel({}, "hint", this)),
      m_missing(new Banner(Theme::Tone::Warning, {}, this))
{
    reader->setParent(this);
    //: %1: a site
    setWindowTitle(tr("Calls of %1").arg(site.name));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("People whose calls have been read"));
    m_paths = makeChart(tr("Way of the media"), tr("Judged by the person’s end of each call."));
    m_regions =
        makeChart(tr("Media region used"),
                  tr("Where the site lists media regions, others than those are marked as not listed."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_stop = buttons->addButton(tr("&Stop"), QDialogButtonBox::ActionRole);
    m_again = buttons->addButton(tr("&Read again"), QDialogButtonBox::ActionRole);
    m_again->setIcon(themedIcon(u"refresh"_s));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    column->setSpacing(Space::Medium);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_basis, m_progress, m_state, m_missing,
                                                            m_paths.card, m_regions.card})
        column->addWidget(widget);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(84 * fontMetrics().averageCharWidth(), 28 * fontMetrics().height());

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_stop, &QPushButton::clicked, reader, &SiteCallsReader::cancel);
    connect(m_again, &QPushButton::clicked, this, [this] { m_reader->read(m_site.id); });
    connect(reader, &SiteCallsReader::changed, this, &SiteCallsDialog::showCalls);
    connect(this, &QDialog::finished, reader, &SiteCallsReader::cancel);
    reader->read(site.id);
    showCalls();
}

SiteCallsDialog::Chart SiteCallsDialog::makeChart(const QString &heading, const QString &note)
{
    auto *card = new QFrame(this);
    setRole(card, "card");
    card->setAccessibleName(heading);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Space::Small, Space::Medium, Space::Small, Space::Medium);
    layout->setSpacing(2);
    for (QLabel *label : {siteCallsLabel(heading, "heading", card), siteCallsLabel(note, "hint", card)}) {
        label->setContentsMargins(Space::Small, 0, Space::Small, 0);
        layout->addWidget(label);
    }
    return {.layout = layout, .card = card};
}

/// Bars stay where they are while more is read, so that the one with the keyboard's focus keeps it.
void SiteCallsDialog::setBars(Chart &chart, const std::vector<SiteCallsText::Bar> &bars, int calls)
{
    while (chart.bars.size() < bars.size()) {
        auto *bar = new ShareBar(chart.card);
        bar->setCursor(Qt::ArrowCursor); // it leads nowhere
        chart.layout->addWidget(bar);
        chart.bars.push_back(bar);
    }
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const bool isUsed = i < bars.size();
        chart.bars[i]->setVisible(isUsed);
        if (!isUsed)
            continue;
        const double length = calls > 0 ? static_cast<double>(bars[i].calls) / calls : 0.0;
        chart.bars[i]->setShare(bars[i].name, bars[i].figures, length, bars[i].isMarked ? length : 0.0,
                                Theme::Tone::Warning);
    }
    chart.card->setVisible(!bars.empty());
}

void SiteCallsDialog::showCalls()
{
    const SiteCalls &calls = m_reader->calls();
    const bool isReading = m_reader->isReading();
    m_basis->setText(SiteCallsText::basis(calls));
    m_progress->setRange(0, qMax(1, calls.toAsk));
    m_progress->setValue(calls.asked);
    m_progress->setVisible(isReading);
    m_state->setText(isReading ? SiteCallsText::progress(calls) : QString());
    m_state->setVisible(isReading);
    const QString missing = SiteCallsText::missing(calls);
    if (m_missing->text() != missing)
        m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    setBars(m_paths, SiteCallsText::paths(calls), calls.calls);
    setBars(m_regions, SiteCallsText::regions(calls, m_site), calls.calls);
    m_stop->setEnabled(isReading);
    m_again->setEnabled(!isReading && calls.people > 0);
}

} // namespace Stationmaster
