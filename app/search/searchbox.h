// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace Stationmaster {

/// One line of the box.
struct SearchItem
{
    QString title{};
    QString detail{}; ///< below the title; may be empty
    QString kind{};   ///< a word, such as "Person"
    std::function<void()> run{};
};

/// A box over the window in which one types what is looked for and gets what there is, best first: up and
/// down choose, Enter goes there, Esc gives the focus back. Knows nothing of orgs: what is found comes from
/// elsewhere.
class SearchBox : public QFrame
{
    Q_OBJECT
public:
    /// @p results is asked at every key, with what is typed; it has to answer within a frame.
    using Results = std::function<std::vector<SearchItem>(const QString &typed)>;
    SearchBox(Results results, QWidget *window);

    /// Shows the box with the keyboard in it, and what is typed already selected.
    void begin();
    /// Results are to be had that were not there before.
    void refresh();
    /// Below the results, such as that more may come; empty: nothing.
    void setNote(const QString &note);

    QLineEdit *edit() const { return m_edit; }
    QListView *list() const { return m_list; }
    QString note() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void choose(const QModelIndex &index);
    void end(bool givesFocusBack);

    const Results m_results;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_note;
    QStandardItemModel *m_model;
    std::vector<SearchItem> m_items;
    QString m_noteText;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace Stationmaster
