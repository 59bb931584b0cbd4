// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "shell/aboutdialog.h"

#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Stationmaster"));

    auto *icon = new QLabel(this);
    icon->setPixmap(QIcon(u":/icons/stationmaster.svg"_s).pixmap(QSize(72, 72), devicePixelRatioF()));
    auto *name = new QLabel(u"Stationmaster"_s, this);
    setRole(name, "title");
    auto *version = new QLabel(tr("Version %1").arg(QStringLiteral(STATIONMASTER_VERSION)), this);
    setRole(version, "subtitle");
    version->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *purpose = new QLabel(tr("WebRTC phones of Genesys Cloud: look, plan, review, apply, undo."), this);
    auto *licence = new QLabel(tr("© 2026 The Stationmaster Authors. Licensed under the Apache License 2.0.\n"
                                  "Made with Qt. Not a product of Genesys."),
                               this);
    setRole(licence, "hint");
    for (QLabel *label : {purpose, licence})
        label->setWordWrap(true);

    auto *words = new QVBoxLayout;
    words->setSpacing(Space::Tiny);
    words->addWidget(name);
    words->addWidget(version);
    words->addSpacing(Space::Small);
    words->addWidget(purpose);
    words->addSpacing(Space::Small);
    words->addWidget(licence);
    words->addStretch(1);
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::Huge);
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addLayout(words, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Huge, Space::Huge, Space::Huge, Space::Large);
    layout->setSpacing(Space::Huge);
    layout->addLayout(top);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
}

} // namespace Stationmaster
