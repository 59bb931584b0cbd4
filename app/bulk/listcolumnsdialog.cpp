// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/listcolumnsdialog.h"

#include "bulk/peoplelisttext.h"
#include "theme/theme.h"
#include "widgets/formgrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using Column = PeopleListColumns::Column;

constexpr int SampleRows = 3;
constexpr qsizetype SampleLength = 24;

/// What stands in the column, so that one knows which it is.
QString sampleOf(const TextTable &table, int column)
{
    QStringList cells;
    for (int row = 0; row < std::min(table.rowCount(), SampleRows); ++row) {
        const QStringView cell = table.cell(row, column);
        if (!cell.isEmpty())
            cells.append(cell.left(SampleLength).toString());
    }
    return cells.join(u" · "_s);
}

} // namespace

ListColumnsDialog::ListColumnsDialog(const TextTable &table, const PeopleListColumns &columns,
                                     QWidget *parent)
    : QDialog(parent), m_columns(columns),
      m_headings(new QCheckBox(tr("The first line holds &headings"), this))
{
    setWindowTitle(tr("Columns of the list"));
    m_headings->setChecked(columns.hasHeadings);
    auto *grid = new FormGrid(this);
    for (int column = 0; column < table.columnCount(); ++column) {
        auto *box = new QComboBox(grid);
        for (const Column meaning :
             {Column::Ignored, Column::Person, Column::Name, Column::FirstName, Column::LastName,
              Column::Email, Column::UserId, Column::Site, Column::BaseSettings, Column::PhoneName})
            box->addItem(PeopleListText::column(meaning), static_cast<int>(meaning));
        box->setCurrentIndex(box->findData(static_cast<int>(columns.of(column))));
        auto *sample = new QLabel(sampleOf(table, column), grid);
        sample->setTextFormat(Qt::PlainText);
        setRole(sample, "hint");
        grid->addField(tr("Column %1").arg(column + 1), box, sample);
        box->setAccessibleDescription(sample->text());
        m_boxes.push_back(box);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(grid);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *use = buttons->addButton(tr("&Match again"), QDialogButtonBox::AcceptRole);
    setRole(use, "primary");
    use->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->addWidget(m_headings);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(90 * fontMetrics().averageCharWidth(), 24 * fontMetrics().height());
    connect(buttons, &QDialogButtonBox::accepted, this, &ListColumnsDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ListColumnsDialog::choose()
{
    m_columns.hasHeadings = m_headings->isChecked();
    m_columns.cellsArePeople = false;
    m_columns.columns.clear();
    for (const QComboBox *box : m_boxes)
        m_columns.columns.push_back(static_cast<Column>(box->currentData().toInt()));
    accept();
    Q_EMIT chosen(m_columns);
}

} // namespace Stationmaster
