// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/conflict/threewaymerge.h"

#include <QWidget>

#include <functional>
#include <vector>

class QRadioButton;
class QVBoxLayout;

namespace Stationmaster {

/// How a ConflictView says what a field is, and what its value is: one line, or for a list one line an item.
/// And what the value was that both began with, and the choice of one's own.
struct ConflictWords
{
    std::function<QString(const QString &path)> label{};
    std::function<QStringList(const QString &path, const QJsonValue &value)> lines{};
    QString base{};
    QString mine{};
};

/// Fields that two people changed, each with what it was, what the other has made of it and what one wanted
/// oneself, and the choice between these two. Theirs is chosen at first: nothing of others is overwritten by
/// an Enter too many.
class ConflictView : public QWidget
{
    Q_OBJECT
public:
    /// @p words: where it has none, those of FieldChangeText, and of a change that another was faster than.
    explicit ConflictView(const QList<FieldConflict> &conflicts, const ConflictWords &words = {},
                          QWidget *parent = nullptr);

    /// The fields in which mine was chosen, for Executor::resolve().
    QStringList minePaths() const;
    void choose(const QString &path, bool mine);

Q_SIGNALS:
    void choiceChanged();

private:
    struct Choice
    {
        QString path{};
        QRadioButton *mine = nullptr;
        QRadioButton *theirs = nullptr;
    };
    void addField(const FieldConflict &conflict, const ConflictWords &words, QVBoxLayout &column);

    std::vector<Choice> m_choices;
};

} // namespace Stationmaster
