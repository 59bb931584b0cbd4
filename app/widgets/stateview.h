// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Stationmaster {

/// What stands where rows would stand: why there is nothing (yet) and what to do about it. Icon, title,
/// explanation and an optional button, centred; all text is shown as plain text.
class StateView : public QWidget
{
    Q_OBJECT
public:
    explicit StateView(QWidget *parent = nullptr);

    /// Empty, offline, error: @p iconName as in icons.h, such as "empty", "search", "offline", "problem".
    /// @p action empty: no button.
    void setState(const QString &iconName, const QString &title, const QString &explanation = {},
                  const QString &action = {});
    /// Loading: a bar that moves without an end in sight instead of an icon.
    void setLoading(const QString &title, const QString &explanation = {}, const QString &action = {});

    QString title() const;
    QString explanation() const;
    bool isLoading() const;
    QPushButton *actionButton() const;

Q_SIGNALS:
    void actionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setWords(const QString &title, const QString &explanation, const QString &action);
    void refresh();

    QString m_iconName;
    QWidget *m_column;
    QLabel *m_icon;
    QProgressBar *m_busy;
    QLabel *m_title;
    QLabel *m_explanation;
    QPushButton *m_action;
};

} // namespace Stationmaster
