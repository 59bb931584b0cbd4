// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace Stationmaster {

/// What every page begins with: its title, what it is for, and for lists a filter (Ctrl+F), and below them a
/// line of tools with the count at its end.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    PageHeader(const QString &title, const QString &subtitle, QWidget *parent = nullptr);

    QLineEdit *addFilter();
    QLabel *countLabel() const { return m_count; }
    /// Puts @p tool before the count.
    void addTool(QWidget *tool);

public Q_SLOTS:
    void focusFilter();

private:
    QHBoxLayout *m_top;
    QHBoxLayout *m_tools;
    QLabel *m_count;
    QLineEdit *m_filter = nullptr;
};

} // namespace Stationmaster
