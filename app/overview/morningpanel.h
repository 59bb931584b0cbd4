// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/unreachable.h"
#include "theme/theme.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Stationmaster {

/// “Cannot take calls now”: one line a person, the most urgent first, each with what mends it.
class MorningPanel : public QFrame
{
    Q_OBJECT
public:
    struct Person
    {
        QString name{};
        Unreachable found{};
        std::optional<QString> whyNot{}; ///< why the remedy is not possible
        bool operator==(const Person &) const = default;
    };
    struct Content
    {
        std::vector<Person> people{}; ///< those that are shown
        int total = 0;
        QString quiet{}; ///< what to say when there are none
        QString state{}; ///< when it was read, and what that costs
        bool canReadNow = true;
        bool operator==(const Content &) const = default;
    };
    static constexpr std::size_t MostShown = 5; ///< people

    explicit MorningPanel(QWidget *parent = nullptr);
    void setContent(const Content &content);
    QPushButton *readButton() const { return m_read; }

Q_SIGNALS:
    void remedyRequested(const QString &userId, Stationmaster::Unreachable::Remedy remedy);
    void allRequested();
    void readRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addRow(QVBoxLayout *lines, const Person &person);
    void paintIcons();

    Content m_content;
    QVBoxLayout *m_layout;
    QLabel *m_heading;
    QWidget *m_lines = nullptr;
    std::vector<std::pair<QLabel *, Theme::Tone>> m_icons;
    QPushButton *m_all;
    QLabel *m_state;
    QPushButton *m_read;
};

} // namespace Stationmaster
