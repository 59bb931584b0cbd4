// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QFrame>

#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Stationmaster {

class Chip;
class ElidedLabel;

/// Which org this is and whether it can be reached, the read-only badge, and the main action.
class TopBar : public QFrame
{
    Q_OBJECT
public:
    /// The button follows @p newPhone: text, enabled, tool tip.
    explicit TopBar(QAction *newPhone, QWidget *parent = nullptr);

    void setOrg(const QString &name, const QString &region, bool online);
    /// Since when the org has not answered; nothing: it does.
    void setSilentSince(const std::optional<QDateTime> &since);
    void setReadOnly(bool on, const QString &why);
    /// Before the badge and the main action; takes ownership.
    void addTool(QWidget *tool);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNewPhoneAction();
    void fit();
    void showReach();

    QAction *m_newPhone;
    QHBoxLayout *m_layout;
    QLabel *m_dot;
    ElidedLabel *m_name;
    ElidedLabel *m_region;
    Chip *m_readOnly;
    QPushButton *m_button;
    QString m_place;
    bool m_online = false;
    std::optional<QDateTime> m_silentSince;
};

} // namespace Stationmaster
