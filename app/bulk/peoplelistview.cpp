// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/peoplelistview.h"

#include "bulk/listcolumnsdialog.h"
#include "bulk/peoplelisttext.h"
#include "bulk/whodialog.h"
#include "inventory/inventory.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/tableheader.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stationmaster {

namespace {

constexpr int ListLinesATurn = 500; // some milliseconds

enum LineView { ToSettle, Usable, Twice, NotUsed };

unsigned viewsOf(const PeopleListLine &line)
{
    if (PeopleListText::isUsable(line))
        return 1U << Usable;
    if (line.state == PeopleListLine::State::Doubled)
        return 1U << Twice;
    return line.state == PeopleListLine::State::LeftOut ? 1U << NotUsed : 1U << ToSettle;
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// The one local file of a drag; empty: it is something else.
QString fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

PeopleListView::PeopleListView(Inventory &inventory, QWidget *parent)
    : QWidget(parent), m_inventory(inventory), m_showCounts(150ms, [this] { showCounts(); }),
      m_screens(new QStackedWidget(this)), m_problem(new Banner(Theme::Tone::Problem, {}, this)),
      m_paste(new QPlainTextEdit(this)), m_file(new QPushButton(tr("Choose CSV &file…"), this)),
      m_sample(new QPushButton(tr("Save a samp&le…"), this)),
      m_use(new QPushButton(tr("&Use this text"), this)), m_totals(new QLabel(this)),
      m_views(new SegmentedControl(QStringList(), this)), m_remark(new QLabel(this)),
      m_settle(new QPushButton(tr("Choose &who is meant…"), this)),
      m_leaveOut(new QPushButton(tr("Lea&ve out"), this)), m_columns(new QPushButton(tr("&Columns…"), this)),
      m_other(new QPushButton(tr("A&nother list…"), this))
{
    buildTable();
    build();
    setAcceptDrops(true);
    m_paste->installEventFilter(this);
    m_paste->viewport()->installEventFilter(this);
    connect(m_file, &QPushButton::clicked, this, &PeopleListView::askForFile);
    connect(m_sample, &QPushButton::clicked, this, &PeopleListView::saveSample);
    connect(m_use, &QPushButton::clicked, this, [this] { useText(m_paste->toPlainText()); });
    connect(m_paste, &QPlainTextEdit::textChanged, this,
            [this] { m_use->setEnabled(!m_paste->toPlainText().trimmed().isEmpty()); });
    connect(m_other, &QPushButton::clicked, this, [this] { showInput({}); });
    connect(m_views, &SegmentedControl::currentChanged, this,
            [this](int index) { m_table->setView(index - 1); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PeopleListView::showSelected);
    connect(m_table, &DataTable::rowActivated, this, &PeopleListView::askWho);
    connect(m_settle, &QPushButton::clicked, this, &PeopleListView::askWho);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        const QStringList ids = m_table->selectedIds();
        for (const QString &id : ids)
            m_list->leaveOut(id.toInt());
        afterEdit(ids);
    });
    connect(m_columns, &QPushButton::clicked, this, &PeopleListView::askForColumns);
    // Who could not be found may only not have been read yet. What a person has settled is not given up for
    // it.
    connect(&inventory, &Inventory::stateChanged, this, [this](Inventory::List list) {
        if (m_textTable && list == Inventory::List::Users &&
            m_inventory.state(list) == Inventory::State::Loaded && m_list && m_list->totals().notFound > 0 &&
            !isEdited())
            match();
    });
    showInput({});
}

void PeopleListView::buildTable()
{
    m_rows = new DataTableModel(
        {{.id = u"line"_s,
          .title = tr("Line"),
          .text = [this](const QString &id) { return QLocale().toString(line(id).line); },
          .sortKey = [](const QString &id) { return id.toDouble(); },
          .weight = TableColumn::Weight::Muted,
          .found = false,
          .atLeast = 4,
          .stretch = 0},
         {.id = u"given"_s,
          .title = tr("In the list"),
          .text = [this](const QString &id) { return line(id).text; },
          .weight = TableColumn::Weight::Strong,
          .stretch = 2},
         {.id = u"state"_s,
          .title = tr("State"),
          .chip = [this](const QString &id) { return PeopleListText::chip(line(id)); },
          .stretch = 0},
         {.id = u"is"_s,
          .title = tr("In the org"),
          .text =
              [this](const QString &id) {
                  const UserRow *user = m_inventory.findUser(line(id).userId);
                  return user ? user->name + (user->email.isEmpty() ? QString() : u" · "_s + user->email)
                              : QString();
              },
          .stretch = 2}},
        this);
    m_rows->setViews([this](const QString &id) { return viewsOf(line(id)); });
    m_table = new DataTable(*m_rows, tr("Lines of the list"), this);
    m_filling.setInterval(0);
    connect(&m_filling, &QTimer::timeout, this, &PeopleListView::fillNext);
    connect(m_rows, &DataTableModel::countsChanged, this, [this] { m_showCounts.request(); });
}

void PeopleListView::build()
{
    m_paste->setPlaceholderText(
        tr("Drop a CSV file here, or paste names, e-mail addresses or user ids, one a "
           "line, or a table with headings."));
    m_paste->setAccessibleName(tr("Pasted names"));
    m_paste->setTabChangesFocus(true);
    m_use->setEnabled(false);
    setRole(m_file, "primary");
    auto *choose = new QHBoxLayout;
    choose->addWidget(m_file);
    choose->addWidget(m_sample);
    choose->addStretch(1);
    choose->addWidget(m_use);
    auto *input = new QWidget(this);
    auto *inputLayout = new QVBoxLayout(input);
    inputLayout->setContentsMargins(0, 0, 0, 0);
    inputLayout->addWidget(m_problem);
    inputLayout->addLayout(choose);
    inputLayout->addWidget(m_paste, 1);

    for (QLabel *label : {m_totals, m_remark}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setRole(m_remark, "hint");
    m_views->setAccessibleName(tr("Which lines are shown"));
    for (const QString &view : {tr("All"), tr("To settle"), tr("Usable"), tr("Twice"), tr("Left out")})
        m_views->addSegment(view);
    auto *edit = new QHBoxLayout;
    edit->addWidget(m_settle);
    edit->addWidget(m_leaveOut);
    edit->addStretch(1);
    edit->addWidget(m_columns);
    edit->addWidget(m_other);
    auto *lines = new QWidget(this);
    auto *linesLayout = new QVBoxLayout(lines);
    linesLayout->setContentsMargins(0, 0, 0, 0);
    linesLayout->addWidget(m_totals);
    linesLayout->addWidget(m_views);
    linesLayout->addWidget(m_table, 1);
    linesLayout->addWidget(m_remark);
    linesLayout->addLayout(edit);

    m_screens->addWidget(input);
    m_screens->addWidget(lines);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_screens);
    setFocusProxy(m_file);
}

QString PeopleListView::message() const
{
    return m_problem->text();
}

void PeopleListView::showInput(const QString &problem)
{
    m_reading = {};
    m_isMatching = false;
    m_problem->setText(problem);
    m_problem->setTone(Theme::Tone::Problem);
    m_problem->setVisible(!problem.isEmpty());
    m_screens->setCurrentIndex(0);
    m_thread.letGo(std::exchange(m_list, nullptr));
    m_filling.stop();
    m_rows->removeAll();
    m_textTable.reset();
    Q_EMIT changed();
}

void PeopleListView::openFile(const QString &path)
{
    read(QFileInfo(path).fileName(), [path] { return TextTable::open(path); });
}

void PeopleListView::useText(const QString &text)
{
    read(tr("the pasted text"), [text] { return TextTable::fromBytes(text.toUtf8()); });
}

void PeopleListView::read(const QString &name, std::function<TextTable::Reading()> reading)
{
    showInput({});
    m_name = name;
    m_isMatching = true;
    m_problem->setTone(Theme::Tone::Info);
    m_problem->setText(tr("Reading “%1”…").arg(name));
    m_problem->show();
    m_reading = m_thread
                    .run<Read>([reading = std::move(reading)]() -> Result<Read> {
                        TextTable::Reading result = reading();
                        if (!result.table)
                            return Read{.problem = result.problem};
                        auto table = std::make_shared<const TextTable>(std::move(*result.table));
                        return Read{.table = table, .columns = PeopleListColumns::detect(*table)};
                    })
                    .onFinished(this, [this](const Result<Read> &read) { take(*read); });
}

void PeopleListView::take(const Read &read)
{
    if (!read.table) {
        showInput(PeopleListText::sentence(read.problem, m_name));
        return;
    }
    m_textTable = read.table;
    m_meanings = read.columns;
    match();
}

void PeopleListView::setColumns(const PeopleListColumns &columns)
{
    m_meanings = columns;
    match();
}

void PeopleListView::match()
{
    m_isMatching = true;
    using List = std::shared_ptr<PeopleList>;
    m_reading = m_thread
                    .run<List>([table = m_textTable, columns = m_meanings, users = m_inventory.users(),
                                sites = m_inventory.sites(),
                                settings = m_inventory.baseSettings()]() -> Result<List> {
                        const auto index = std::make_shared<const PeopleIndex>(users, sites, settings);
                        return std::make_shared<PeopleList>(PeopleList::matched(index, table, columns));
                    })
                    .onFinished(this, [this](const Result<List> &list) {
                        m_isMatching = false;
                        m_thread.letGo(std::exchange(m_list, *list));
                        showLines();
                    });
}

void PeopleListView::showLines()
{
    if (!m_meanings.cellsArePeople && !m_meanings.namePeople()) {
        m_totals->setText(
            tr("No column of “%1” says who is meant. Say under Columns which one does.").arg(m_name));
    }
    m_screens->setCurrentIndex(1);
    const bool isTrouble = std::ranges::any_of(
        m_list->lines(), [](const PeopleListLine &line) { return viewsOf(line) == 1U << ToSettle; });
    m_views->setCurrentIndex(isTrouble ? ToSettle + 1 : 0);
    m_table->setView(isTrouble ? int(ToSettle) : -1);
    if (m_rows->total() > static_cast<int>(m_list->lines().size()))
        m_rows->removeAll();
    m_filled = 0;
    m_filling.start();
    fillNext();
    m_table->header()->fitColumns();
    if (isTrouble)
        m_table->selectOnly(0); // what is to be settled first
    showTotals();
    Q_EMIT changed();
}

void PeopleListView::fillNext()
{
    const int lines = static_cast<int>(m_list->lines().size());
    QStringList ids;
    for (; m_filled < lines && ids.size() < ListLinesATurn; ++m_filled)
        ids.append(QString::number(m_filled));
    m_rows->upsert(ids);
    if (m_filled == lines)
        m_filling.stop();
}

/// @p ids: the lines that were edited.
void PeopleListView::afterEdit(const QStringList &ids)
{
    m_rows->upsert(ids.mid(0, ListLinesATurn));
    m_filled = 0; // settling one line changes those that name the same person
    m_filling.start();
    showTotals();
    Q_EMIT changed();
}

/// A person has said whom a line means, or that it means nobody.
bool PeopleListView::isEdited() const
{
    return std::ranges::any_of(m_list->lines(), [](const PeopleListLine &line) {
        return line.isSettled || line.state == PeopleListLine::State::LeftOut;
    });
}

void PeopleListView::showTotals()
{
    if (m_meanings.cellsArePeople || m_meanings.namePeople())
        m_totals->setText(u'“' + m_name + u"”: "_s + PeopleListText::totals(m_list->totals()));
    showSelected();
}

void PeopleListView::showCounts()
{
    const QLocale locale;
    for (int view = -1; view <= NotUsed; ++view)
        m_views->setCount(view + 1, locale.toString(m_rows->inView(view)));
}

int PeopleListView::selectedLine() const
{
    const QStringList ids = m_table->selectedIds();
    return ids.size() == 1 && m_list ? ids.front().toInt() : -1;
}

void PeopleListView::showSelected()
{
    const int selected = selectedLine();
    m_settle->setEnabled(selected >= 0);
    m_leaveOut->setEnabled(m_list && !m_table->selectedIds().isEmpty());
    m_remark->setText(
        selected < 0
            ? QString()
            : PeopleListText::remark(m_list->lines()[static_cast<std::size_t>(selected)], m_list->lines()));
    m_remark->setVisible(!m_remark->text().isEmpty());
}

const PeopleListLine &PeopleListView::line(const QString &id) const
{
    static const PeopleListLine none;
    const auto index = id.toUInt();
    return m_list && index < m_list->lines().size() ? m_list->lines()[index] : none;
}

BulkSubjects PeopleListView::subjects() const
{
    BulkSubjects subjects{.of = BulkSubjects::Of::People, .from = m_name};
    if (!m_list)
        return subjects;
    for (const PeopleListLine &line : m_list->lines()) {
        if (!PeopleListText::isUsable(line))
            continue;
        subjects.ids.append(line.userId);
        const ListedPhone listed{
            .siteId = line.siteId, .baseSettingsId = line.baseSettingsId, .phoneName = line.phoneName};
        if (listed != ListedPhone())
            subjects.listed.insert(line.userId, listed);
    }
    return subjects;
}

void PeopleListView::settle(int line, const QString &userId)
{
    if (m_list && m_list->settle(line, userId))
        afterEdit({QString::number(line)});
}

void PeopleListView::leaveOut(int line)
{
    if (!m_list)
        return;
    m_list->leaveOut(line);
    afterEdit({QString::number(line)});
}

void PeopleListView::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a list of people"), documents(),
                                   tr("Lists (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &PeopleListView::openFile);
    dialog->open();
}

void PeopleListView::saveSample()
{
    auto *dialog = new QFileDialog(this, tr("Save a sample"), documents(), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("People") + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const bool isWritten =
            file.open(QIODevice::WriteOnly) && file.write(PeopleListText::sample()) > 0 && file.commit();
        m_problem->setTone(isWritten ? Theme::Tone::Success : Theme::Tone::Problem);
        m_problem->setText(isWritten ? tr("The sample was saved to %1.").arg(path)
                                     : tr("%1 could not be written: %2").arg(path, file.errorString()));
        m_problem->show();
    });
    dialog->open();
}

void PeopleListView::askWho()
{
    const int selected = selectedLine();
    if (selected < 0)
        return;
    auto *dialog = new WhoDialog(m_inventory, m_list->lines()[static_cast<std::size_t>(selected)],
                                 m_list->candidatesFor(selected), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WhoDialog::chosen, this,
            [this, selected](const QString &userId) { settle(selected, userId); });
    dialog->open();
}

void PeopleListView::askForColumns()
{
    auto *dialog = new ListColumnsDialog(*m_textTable, m_meanings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ListColumnsDialog::chosen, this, &PeopleListView::setColumns);
    dialog->open();
}

void PeopleListView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PeopleListView::dropEvent(QDropEvent *event)
{
    const QString path = fileIn(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(path);
}

/// A file that is dropped on the field for pasted text is read; the field itself would take its name.
bool PeopleListView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (!fileIn(drag->mimeData()).isEmpty()) {
            drag->acceptProposedAction();
            return true;
        }
    } else if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (!fileIn(drop->mimeData()).isEmpty()) {
            dropEvent(drop);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Stationmaster
