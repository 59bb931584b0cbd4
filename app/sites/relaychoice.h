// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include <optional>

class QBoxLayout;
class QButtonGroup;
class QRadioButton;

namespace Stationmaster {

/// Relay/TURN Behavior of a site as two cards, each with what it does.
class RelayChoice : public QFrame
{
    Q_OBJECT
public:
    explicit RelayChoice(QWidget *parent = nullptr);

    /// True: "Lowest latency via Geo-Lookup"; nothing: the org does not say. Tells nobody.
    void setLatencyBased(std::optional<bool> isLatencyBased);
    /// Then they can be reached and read, and stay as they are.
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    /// The cards below each other, where there is no room for both side by side.
    void setStacked(bool isStacked);
    /// The width that they need side by side.
    int sideBySideWidth() const;
    QRadioButton *strict() const { return m_strict; }
    QRadioButton *geoLookup() const { return m_geoLookup; }

Q_SIGNALS:
    /// The person has chosen.
    void chosen(bool isLatencyBased);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QRadioButton *addCard(const QString &label, const QString &meaning);
    void showCards();

    QButtonGroup *m_group;
    QBoxLayout *m_cards = nullptr;
    QRadioButton *m_strict = nullptr;
    QRadioButton *m_geoLookup = nullptr;
    std::optional<bool> m_isLatencyBased;
    bool m_isReadOnly = false;
};

} // namespace Stationmaster
