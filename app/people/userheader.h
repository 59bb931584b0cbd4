// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace Stationmaster {

class ElidedLabel;

/// Who is shown: initials, name, e-mail, and a button that closes the panel.
class UserHeader : public QWidget
{
    Q_OBJECT
public:
    explicit UserHeader(QWidget *parent = nullptr);
    void setUser(const QString &name, const QString &email);
    /// "BM" for "Bo Müller"; one letter where the script has no such custom, none for an empty name.
    static QString initialsOf(const QString &name);

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    QWidget *m_place; ///< of the circle
    ElidedLabel *m_name;
    ElidedLabel *m_email;
    QToolButton *m_close;
};

} // namespace Stationmaster
