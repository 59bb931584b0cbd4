// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/csvexport.h"

#include "inventory/csv.h"

#include <QDate>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr qsizetype RowsAtOnce = 500; // some milliseconds
constexpr qint64 LongestAtOnce = 15;  // ms, where rows have to be read first

} // namespace

CsvExport::CsvExport(const QString &path, Content content, QObject *parent)
    : QObject(parent), m_file(path), m_content(std::move(content))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &CsvExport::writeNext);
}

void CsvExport::start()
{
    if (m_file.open(QIODevice::WriteOnly))
        m_file.write(Csv::byteOrderMark() + Csv::record(m_content.titles));
    m_timer.start();
}

void CsvExport::writeNext()
{
    QElapsedTimer timer;
    timer.start();
    const qsizetype last = std::min(m_next + RowsAtOnce, m_content.ids.size());
    while (m_file.isOpen() && m_file.error() == QFileDevice::NoError && m_next < last &&
           timer.elapsed() < LongestAtOnce) {
        const QStringList cells = m_content.cells(m_content.ids[m_next++]);
        if (cells.isEmpty())
            continue;
        m_file.write(Csv::record(cells));
        ++m_rows;
    }
    if (m_file.isOpen() && m_file.error() == QFileDevice::NoError && m_next < m_content.ids.size())
        m_timer.start();
    else
        end();
}

void CsvExport::end()
{
    const bool isWritten = m_file.isOpen() && m_file.commit();
    Q_EMIT finished(m_file.fileName(), m_rows, isWritten ? QString() : m_file.errorString());
    deleteLater();
}

void CsvExport::ask(QWidget *parent, const QString &name, int rows,
                    const std::function<void(const QString &)> &chosen)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(parent, tr("Export %Ln row(s) as CSV", nullptr, rows), folder.path(),
                                   tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"%1 %2.csv"_s.arg(name, QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

QString CsvExport::sentence(const QString &path, int rows, const QString &problem)
{
    if (problem.isEmpty())
        return tr("%Ln row(s) written to %1.", nullptr, rows).arg(QDir::toNativeSeparators(path));
    return tr("%1 could not be written: %2. Choose another name or folder.")
        .arg(QDir::toNativeSeparators(path), problem);
}

} // namespace Stationmaster
