// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QStackedWidget;
class QTextBrowser;

namespace Stationmaster {

class PageHeader;
class SegmentedControl;

/// The quick reference: what a user does with a new phone, what to check when a call does not come, and the
/// keys of this window. All of it can be selected and copied.
class HelpPage : public QWidget
{
    Q_OBJECT
public:
    explicit HelpPage(QWidget *parent = nullptr);
    /// A second part of the page, which it takes ownership of.
    void addPart(const QString &title, QWidget *part);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    int pictureWidth() const;
    QString picture(const QString &name, const QString &caption);

    QTextBrowser *m_text;
    PageHeader *m_header;
    QStackedWidget *m_parts;
    int m_pictureWidth = 0;               ///< pixels; as of the last fill()
    SegmentedControl *m_choice = nullptr; ///< of a part; none while there is one only
};

} // namespace Stationmaster
