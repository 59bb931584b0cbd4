// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <vector>

class QAction;

namespace Stationmaster {

class ListPage;
class MainWindow;
class Settings;

/// What the pages with a table have in common: rows close together or apart, exporting what is shown, and
/// each is found again as it was left. Adds entries to the window's menus; all it is given is borrowed.
class TableController : public QObject
{
    Q_OBJECT
public:
    TableController(MainWindow &window, Settings &settings, QObject *parent = nullptr);
    ~TableController() override;

    /// Once the page is made. @p name: in the settings.
    void add(ListPage &page, const QString &name);
    /// Writes these rows of @p page with the columns that it shows; those that are gone meanwhile are left
    /// out.
    void exportRows(const ListPage &page, const QStringList &ids, const QString &path);

Q_SIGNALS:
    void exported(const QString &path);

private:
    struct Kept
    {
        QPointer<ListPage> page{};
        QString name{};
    };
    void addActions();
    void setCompact(bool compact);
    void recall(const Kept &kept);
    void store();
    ListPage *shownPage() const;
    void askForExport();
    void askForFile(ListPage *page, const QStringList &ids);
    void tell(const QString &path, int rows, const QString &problem);

    MainWindow &m_window;
    Settings &m_settings;
    QAction *m_compact;
    QAction *m_export;
    std::vector<Kept> m_pages;
    QTimer m_storing; ///< many edits are one
};

} // namespace Stationmaster
