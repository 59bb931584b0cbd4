// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/tablecontroller.h"

#include "pages/listpage.h"
#include "settings/settings.h"
#include "shell/mainwindow.h"
#include "widgets/csvexport.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "widgets/exportdialog.h"
#include "widgets/tableheader.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int StoringPause = 400; // milliseconds

/// Its columns are its own, and there is something to remember.
bool hasColumns(const ListPage &page)
{
    return !page.table()->horizontalHeader()->isHidden();
}

} // namespace

TableController::TableController(MainWindow &window, Settings &settings, QObject *parent)
    : QObject(parent), m_window(window), m_settings(settings),
      m_compact(new QAction(tr("&Compact Rows"), this)), m_export(new QAction(tr("&Export as CSV…"), this))
{
    m_storing.setSingleShot(true);
    m_storing.setInterval(StoringPause);
    connect(&m_storing, &QTimer::timeout, this, &TableController::store);
    addActions();
}

TableController::~TableController()
{
    if (m_storing.isActive())
        store();
}

void TableController::addActions()
{
    m_compact->setCheckable(true);
    m_compact->setChecked(m_settings.compactRows.value());
    m_compact->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    connect(m_compact, &QAction::toggled, this, &TableController::setCompact);
    m_window.viewMenu()->addAction(m_compact);
    m_export->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    m_export->setToolTip(tr("Exports the rows that are shown, or only those that are selected: you choose."));
    connect(m_export, &QAction::triggered, this, &TableController::askForExport);
    const QList<QAction *> entries = m_window.fileMenu()->actions();
    m_window.fileMenu()->insertAction(entries.at(entries.size() - 2), m_export);
    connect(&m_window, &MainWindow::pageShown, this,
            [this] { m_export->setEnabled(shownPage() != nullptr); });
    m_export->setEnabled(false);
}

void TableController::add(ListPage &page, const QString &name)
{
    m_pages.push_back({&page, name});
    page.table()->setCompact(m_compact->isChecked());
    page.table()->addAction(m_export);
    recall(m_pages.back());
    const auto storeSoon = [this] { m_storing.start(); };
    connect(page.table()->header(), &TableHeader::layoutEdited, this, storeSoon);
    connect(&page.rows(), &DataTableModel::countsChanged, this,
            [this, storeSoon, &rows = page.rows(), view = page.rows().view()]() mutable {
                if (std::exchange(view, rows.view()) != rows.view())
                    storeSoon();
            });
}

void TableController::setCompact(bool compact)
{
    m_settings.compactRows.set(compact);
    for (const Kept &kept : m_pages) {
        if (kept.page)
            kept.page->table()->setCompact(compact);
    }
}

void TableController::recall(const Kept &kept)
{
    if (hasColumns(*kept.page)) {
        const QString text = m_settings.tableLayout(kept.name).value();
        if (const auto layout = TableLayout::fromText(text, kept.page->rows().columns()))
            kept.page->table()->header()->setTableLayout(*layout);
    }
    if (const int view = m_settings.tableView(kept.name).value(); view >= 0)
        kept.page->setView(view);
}

void TableController::store()
{
    for (const Kept &kept : m_pages) {
        if (!kept.page)
            continue;
        if (hasColumns(*kept.page))
            m_settings.tableLayout(kept.name).set(kept.page->table()->header()->tableLayout().toText());
        m_settings.tableView(kept.name).set(kept.page->rows().view());
    }
}

ListPage *TableController::shownPage() const
{
    return qobject_cast<ListPage *>(m_window.pageAt(m_window.currentPage()));
}

void TableController::askForExport()
{
    ListPage *page = shownPage();
    if (!page)
        return;
    // Of now, so that what is written is what was said.
    const QStringList shown = page->rows().shownIds();
    const QStringList selected = page->table()->selectedIds();
    if (selected.isEmpty()) {
        askForFile(page, shown);
        return;
    }
    const QStringList seen = page->table()->idsInView();
    const auto inSight =
        std::ranges::count_if(selected, [seen = QSet<QString>(seen.begin(), seen.end())](const QString &id) {
            return seen.contains(id);
        });
    auto *dialog = new ExportDialog({.shown = static_cast<int>(shown.size()),
                                     .selected = static_cast<int>(selected.size()),
                                     .outOfSight = static_cast<int>(selected.size() - inSight)},
                                    page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::chosen, page, [this, page, shown, selected](bool selectedOnly) {
        askForFile(page, selectedOnly ? selected : shown);
    });
    dialog->open();
}

void TableController::askForFile(ListPage *page, const QStringList &ids)
{
    CsvExport::ask(page, page->accessibleName(), static_cast<int>(ids.size()),
                   [this, page, ids](const QString &path) { exportRows(*page, ids, path); });
}

void TableController::exportRows(const ListPage &page, const QStringList &ids, const QString &path)
{
    const QPointer<DataTableModel> rows = &page.rows();
    const QList<int> columns = page.table()->writtenColumns();
    CsvExport::Content content;
    for (const int column : columns)
        content.titles.append(rows->columns()[static_cast<size_t>(column)].title);
    content.ids = ids;
    content.cells = [rows, columns](const QString &id) {
        QStringList cells;
        if (!rows || !rows->contains(id))
            return cells;
        for (const int column : columns)
            cells.append(rows->textOf(id, column));
        return cells;
    };
    auto *writing = new CsvExport(path, std::move(content), this);
    connect(writing, &CsvExport::finished, this, &TableController::tell);
    writing->start();
}

void TableController::tell(const QString &path, int rows, const QString &problem)
{
    m_window.tell(problem.isEmpty() ? Theme::Tone::Success : Theme::Tone::Problem,
                  CsvExport::sentence(path, rows, problem));
    Q_EMIT exported(path);
}

} // namespace Stationmaster
