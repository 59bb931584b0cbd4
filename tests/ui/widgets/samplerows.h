// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/datatablemodel.h"

#include <QMap>
#include <QStringList>

namespace Stationmaster::Test {

/// A small table: a name, a number, a state. Rows are changed here and then told to the model.
struct SampleRows
{
    struct Row
    {
        QString name{};
        int number = 0;
        bool good = true;
    };
    QMap<QString, Row> rows{};

    std::vector<TableColumn> columns() const
    {
        return {
            {.id = QStringLiteral("name"),
             .title = QStringLiteral("Name"),
             .text = [this](const QString &id) { return rows.value(id).name; },
             .weight = TableColumn::Weight::Strong},
            {.id = QStringLiteral("number"),
             .title = QStringLiteral("Number"),
             .text = [this](const QString &id) { return QString::number(rows.value(id).number); },
             .sortKey = [this](const QString &id) { return double(rows.value(id).number); },
             .number = true,
             .found = false},
            {.id = QStringLiteral("state"),
             .title = QStringLiteral("State"),
             .chip =
                 [this](const QString &id) {
                     return rows.value(id).good ? CellChip{Theme::Tone::Success, QStringLiteral("check"),
                                                           QStringLiteral("Good")}
                                                : CellChip{Theme::Tone::Problem, QStringLiteral("problem"),
                                                           QStringLiteral("Bad")};
                 }},
        };
    }

    static QStringList shown(const DataTableModel &model, int column = 0)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, column).data().toString());
        return texts;
    }
};

} // namespace Stationmaster::Test
