// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace Stationmaster {

/// A text for a ticket: a title, then parts of lines. The same as plain text and as Markdown. A value.
class Report
{
public:
    explicit Report(const QString &title) : m_title(title) {}

    /// @p title: empty where the lines speak for themselves. A part without lines is left out.
    void beginPart(const QString &title = {});
    /// “@p what: @p value”; left out where there is no value.
    void add(const QString &what, const QString &value);
    /// A line of its own, such as “[passed] Phone”.
    void addItem(const QString &text);

    QString toPlainText() const;
    QString toMarkdown() const;

    /// Ends text of a script that runs from right to left with a mark, so that what follows it in the line
    /// keeps its place wherever the report is pasted. Values as a whole are ended so by themselves.
    static QString leftToRight(const QString &text);
    /// The moment by the clock of this computer, with its distance from UTC: “2026-03-12T09:41:07+01:00”.
    static QString time(const QDateTime &moment);

private:
    struct Line
    {
        QString what{}; ///< empty: an item
        QString value{};
    };
    struct Part
    {
        QString title{};
        std::vector<Line> lines{};
    };

    QString m_title;
    std::vector<Part> m_parts;
};

} // namespace Stationmaster
