// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzzing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

/// Gives every file of the folders and files named as arguments to the target. Stands in for libFuzzer's own
/// main where there is no libFuzzer, so that what it has found once stays found.
int main(int argc, char **argv)
{
    int inputs = 0;
    for (int i = 1; i < argc; ++i) {
        const QFileInfo named(QString::fromLocal8Bit(argv[i]));
        const QFileInfoList files = named.isDir()
                                        ? QDir(named.filePath()).entryInfoList(QDir::Files, QDir::Name)
                                        : QFileInfoList{named};
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "cannot read %s\n", qPrintable(info.filePath()));
                return EXIT_FAILURE;
            }
            const QByteArray input = file.readAll();
            std::printf("%s\n", qPrintable(info.fileName()));
            std::fflush(stdout); // the last line names the input that ended the process
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()),
                                   static_cast<std::size_t>(input.size()));
            ++inputs;
        }
    }
    std::printf("%d inputs\n", inputs);
    return inputs > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
