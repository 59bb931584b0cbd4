// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// How long the window stands still for bulk runs of a large org: while phones are selected, a run is put
// together, reviewed, carried out, shown and taken back, and a long list of people is read. The real window
// on an embedded org, which runs in a thread of its own. Arguments: rows of the run, lines of the list,
// "accessible" to have a screen reader listen. Prints one JSON line: of each stage the longest turn of the
// event loop in milliseconds, by the processor time of the window's thread ("ms") and by the clock
// ("wallMs"), which counts what the disk takes and also what other programs do.
#include "bulk/bulkcomposer.h"
#include "bulk/bulkhome.h"
#include "bulk/bulkpage.h"
#include "bulk/bulkreview.h"
#include "bulk/bulkrunview.h"
#include "bulk/noticedialog.h"
#include "bulk/peoplelistview.h"
#include "bulk/runrowtable.h"
#include "bulk/subjectpanel.h"
#include "bulk/taskpanel.h"
#include "orgsim/orgthread.h"
#include "pages/listpage.h"
#include "pages/pageid.h"
#include "provisioning/journal.h"
#include "settings/settings.h"
#include "shell/mainwindow.h"
#include "signin/session.h"
#include "snapshots/snapshotstore.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "widgets/segmentedcontrol.h"
#include "workspace/localstate.h"
#include "workspace/workspace.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QItemSelectionModel>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <ctime>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int PhonesBefore = 2500;

/// The longest turn of the event loop.
class Turns
{
public:
    Turns()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(Interval);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(); });
        m_wall.start();
        m_timer.start();
    }
    void note()
    {
        const double now = busyMs();
        m_longestBusy = std::max(m_longestBusy, now - m_busy);
        m_longestWall = std::max(m_longestWall, m_wall.restart() - Interval);
        m_busy = now;
    }
    QJsonObject figures() const { return {{"ms"_L1, qRound(m_longestBusy)}, {"wallMs"_L1, m_longestWall}}; }

private:
    static constexpr int Interval = 2;
    static double busyMs()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    QTimer m_timer;
    QElapsedTimer m_wall;
    double m_busy = busyMs();
    double m_longestBusy = 0;
    qint64 m_longestWall = 0;
};

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 20 * 60'000);
}

class Bench
{
public:
    Bench(int rows, int lines)
        : m_lines(lines), m_options({.users = rows * 6 / 5 + PhonesBefore, // not all of them are active
                                     .phones = PhonesBefore,
                                     .sites = 6,
                                     .rateCount = 10'000'000,
                                     .stationDelayMs = 0})
    {
    }
    ~Bench()
    {
        m_window.clearPages();
        m_workspace.reset();
    }

    bool run();
    QJsonObject report() const { return m_report; }

private:
    bool open();
    void select();
    bool compose();
    bool review();
    bool carryOut();
    void look();
    bool undo();
    bool list();
    QByteArray longList() const;
    /// Does @p work, waits for @p until and for what is painted after, and notes the longest turn.
    bool stage(const QString &name, const std::function<void()> &work,
               const std::function<bool()> &until = {});
    BulkComposer &composer() { return *m_page->composer(); }
    RunRowTable &reviewed() { return *m_page->review()->table(); }
    RunRowTable &ran() { return *m_page->runView()->table(); }
    bool isReviewed() { return m_page->currentWidget() == m_page->review() && reviewed().isLoaded(); }

    const int m_lines;
    QJsonObject m_report;
    const OrgSim::OrgOptions m_options;
    OrgSim::OrgThread m_org{m_options};
    QTemporaryDir m_folder;
    std::unique_ptr<Journal> m_journal;
    Settings m_settings{m_folder.path()};
    SnapshotStore m_snapshots{m_folder.path()};
    Appearance m_appearance{*qApp};
    MainWindow m_window{m_appearance};
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Workspace> m_workspace;
    BulkPage *m_page = nullptr;
};

bool Bench::stage(const QString &name, const std::function<void()> &work, const std::function<bool()> &until)
{
    QTest::qWait(300); // what came before has been told
    Turns turns;
    QElapsedTimer timer;
    timer.start();
    work();
    const bool isDone = !until || waitFor(until);
    const qint64 took = timer.elapsed();
    QTest::qWait(500);
    turns.note();
    QJsonObject figures = turns.figures();
    figures["tookMs"_L1] = took;
    m_report[name] = figures;
    QTextStream(stderr) << name << ' ' << QJsonDocument(figures).toJson(QJsonDocument::Compact) << Qt::endl;
    return isDone;
}

bool Bench::open()
{
    auto journal = Journal::open(m_folder.path());
    if (!journal)
        return false;
    m_journal = std::move(*journal);
    QUrl url;
    QObject::connect(&m_org, &OrgSim::OrgThread::ready, &m_window, [&url](const QUrl &at) { url = at; });
    m_org.start();
    if (!waitFor([&] { return !url.isEmpty(); }))
        return false;
    m_session = std::make_unique<Session>(ApiAccess{.apiUrl = url,
                                                    .loginUrl = url,
                                                    .clientId = m_options.clientId,
                                                    .clientSecret = m_options.clientSecret});
    bool isSignedIn = false;
    QObject::connect(m_session.get(), &Session::signedIn, &m_window, [&isSignedIn] { isSignedIn = true; });
    m_session->signIn();
    if (!waitFor([&] { return isSignedIn; }))
        return false;
    m_workspace = std::make_unique<Workspace>(m_window, *m_session,
                                              LocalState{m_settings, m_snapshots, m_journal.get()});
    m_window.resize(1400, 900);
    m_window.show();
    m_workspace->start();
    m_page = qobject_cast<BulkPage *>(m_window.pageAt(static_cast<int>(PageId::Bulk)));
    return waitFor([this] { return m_workspace->inventory().isRead(); });
}

void Bench::select()
{
    m_workspace->showPage(PageId::Phones);
    auto *phones = qobject_cast<ListPage *>(m_window.pageAt(static_cast<int>(PageId::Phones)));
    phones->table()->setFocus();
    m_report["phones"_L1] = phones->rows().total();
    stage(u"phones: Ctrl+A"_s, [&] { QTest::keyClick(phones->table(), Qt::Key_A, Qt::ControlModifier); });
    stage(u"phones: Shift+Up"_s, [&] {
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(phones->table(), Qt::Key_Up, Qt::ShiftModifier);
    });
    stage(u"phones: sorted while all are selected"_s, [&] {
        QTest::keyClick(phones->table(), Qt::Key_A, Qt::ControlModifier);
        phones->table()->sortByColumn(1, Qt::DescendingOrder);
    });
    stage(u"phones: Ctrl+A under a filter"_s, [&] {
        phones->filterEdit()->setText(u"an"_s);
        QTest::keyClick(phones->table(), Qt::Key_A, Qt::ControlModifier);
    });
    stage(u"phones: that filter cleared"_s, [&] { phones->filterEdit()->clear(); });
    stage(u"phones: every other one selected"_s, [&] {
        const QAbstractItemModel &model = *phones->table()->model();
        QItemSelection others;
        for (int row = 0; row < model.rowCount(); row += 2)
            others.select(model.index(row, 0), model.index(row, model.columnCount() - 1));
        phones->table()->selectionModel()->select(others, QItemSelectionModel::ClearAndSelect);
    });
    stage(u"phones: sorted while many apart are selected"_s,
          [&] { phones->table()->sortByColumn(0, Qt::DescendingOrder); });
    stage(u"phones: Ctrl+A again"_s,
          [&] { QTest::keyClick(phones->table(), Qt::Key_A, Qt::ControlModifier); });
    stage(u"phones: to the page Bulk"_s, [&] {
        for (QAction *action : phones->table()->actions()) {
            if (action->objectName() == "deletePhones"_L1)
                action->trigger();
        }
    });
    stage(
        u"choose: planned for selected phones"_s, [] {},
        [this] { return composer().reviewButton()->isEnabled(); });
}

bool Bench::compose()
{
    stage(u"choose: another task"_s, [this] {
        TaskPanel &task = *composer().taskPanel();
        task.setTask(BulkTask::CreatePhones);
        task.siteBox()->setCurrentIndex(0);
        task.baseSettingsBox()->setCurrentIndex(0);
    });
    const bool isPlanned = stage(
        u"choose: everybody without a phone"_s,
        [this] { composer().subjectPanel()->setSource(SubjectPanel::Source::WithoutPhone); },
        [this] { return composer().reviewButton()->isEnabled(); });
    stage(
        u"choose: a key of the name"_s, [this] { composer().taskPanel()->nameEdit()->insert(u" x"_s); },
        [this] { return composer().reviewButton()->isEnabled(); });
    return isPlanned;
}

bool Bench::review()
{
    const bool isShown = stage(
        u"review: shown"_s, [this] { composer().reviewButton()->click(); }, [this] { return isReviewed(); });
    m_report["rows"_L1] = reviewed().rows();
    DataTable *table = reviewed().table();
    stage(u"review: sorted"_s, [&] { table->sortByColumn(2, Qt::DescendingOrder); });
    stage(u"review: filtered"_s, [&] { reviewed().filterEdit()->setText(u"an"_s); });
    stage(u"review: all again"_s, [&] { reviewed().filterEdit()->clear(); });
    stage(u"review: one state"_s, [&] { reviewed().showState(RowState::Planned); });
    stage(u"review: Ctrl+A"_s, [&] { QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier); });
    stage(u"review: one selected"_s, [&] { table->selectRow(3); });
    m_page->review()->raiseBox()->setChecked(true);
    return isShown;
}

bool Bench::carryOut()
{
    const auto isOver = [this] {
        return m_page->currentWidget() == m_page->runView() && ran().isLoaded() &&
               !m_page->runView()->cancelButton()->isVisible();
    };
    stage(
        u"run: written down and begun"_s, [this] { m_page->review()->runButton()->click(); },
        [this] { return m_page->currentWidget() == m_page->runView() && ran().isLoaded(); });
    return stage(
        u"run: to its end"_s, [] {}, isOver);
}

void Bench::look()
{
    stage(u"result: the org read again"_s, [] { QTest::qWait(5000); });
    stage(u"result: sorted"_s, [this] { ran().table()->sortByColumn(1, Qt::DescendingOrder); });
    stage(u"result: filtered"_s, [this] { ran().filterEdit()->setText(u"ana"_s); });
    stage(u"result: all again"_s, [this] { ran().filterEdit()->clear(); });
    stage(
        u"result: what to tell"_s, [this] { m_page->runView()->tellButton()->click(); },
        [this] { return m_page->findChild<NoticeDialog *>() != nullptr; });
    m_page->findChild<NoticeDialog *>()->close();
    stage(
        u"home"_s, [this] { m_page->runView()->backButton()->click(); },
        [this] { return m_page->currentWidget() == m_page->home(); });
    stage(
        u"result: opened"_s, [this] { m_page->home()->openButton()->click(); },
        [this] { return m_page->currentWidget() == m_page->runView() && ran().isLoaded(); });
}

bool Bench::undo()
{
    return stage(
        u"undo: planned and reviewed"_s, [this] { m_page->runView()->undoButton()->click(); },
        [this] { return isReviewed(); });
}

QByteArray Bench::longList() const
{
    const std::vector<UserRow> &users = m_workspace->inventory().users();
    QByteArray csv("Name;E-mail;Phone Name\r\n");
    for (int line = 0; line < m_lines; ++line) {
        const UserRow &user = users[static_cast<std::size_t>(line) % users.size()];
        const QString slip = line % 10 == 0 ? u"x"_s : QString();
        csv += (user.name + slip + u';' + slip + user.email + u";Desk\r\n"_s).toUtf8();
    }
    return csv;
}

bool Bench::list()
{
    const QString path = m_folder.filePath(u"people.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(longList()) < 0)
        return false;
    file.close();
    m_page->review()->backButton()->click();
    m_page->home()->newButton()->click();
    PeopleListView &view = *composer().listView();
    stage(u"list: chosen"_s, [this] { composer().subjectPanel()->setSource(SubjectPanel::Source::List); });
    const bool isRead = stage(
        u"list: read"_s, [&] { view.openFile(path); },
        [&] { return view.list() && composer().reviewButton()->isEnabled(); });
    m_report["lines"_L1] = view.list() ? view.list()->totals().lines() : 0;
    stage(
        u"list: one settled"_s, [&] { view.settle(0, m_workspace->inventory().users().front().id); },
        [this] { return composer().reviewButton()->isEnabled(); });
    stage(u"list: Ctrl+A"_s, [&] { QTest::keyClick(view.table(), Qt::Key_A, Qt::ControlModifier); });
    stage(
        u"list: what is selected left out"_s, [&] { view.leaveOutButton()->click(); },
        [this] { return composer().reviewButton()->isEnabled(); });
    stage(u"list: another one"_s, [&] { view.otherButton()->click(); });
    return isRead;
}

bool Bench::run()
{
    if (!open())
        return false;
    select();
    if (!compose() || !review() || !carryOut())
        return false;
    look();
    return undo() && list();
}

} // namespace

} // namespace Stationmaster

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains("accessible"_L1))
        QAccessible::setActive(true);
    const int rows = arguments.value(1, u"10000"_s).toInt();
    const int lines = arguments.value(2, u"100000"_s).toInt();
    Stationmaster::Bench bench(rows, lines);
    const bool isWhole = bench.run();
    QTextStream(stdout) << QJsonDocument(bench.report()).toJson(QJsonDocument::Compact) << Qt::endl;
    return isWhole ? 0 : 1;
}
