// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "tour/tour.h"

#include "shell/mainwindow.h"
#include "theme/appearance.h"
#include "tour/tourhands.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QTextStream>

namespace Stationmaster {

using namespace Qt::StringLiterals;

namespace {
constexpr int LookEveryMs = 30;
constexpr int GiveUpAfterMs = 60'000;
constexpr int SameLooks = 5;  // in a row: the window has stopped changing …
constexpr int MostLooks = 40; // … or it has something that never stops, such as a cursor
} // namespace

Tour::Tour(MainWindow &window, Workspace &workspace, Appearance &appearance, Api api, QString folder,
           QObject *parent)
    : QObject(parent), m_window(window), m_workspace(workspace), m_appearance(appearance), m_api(api),
      m_folder(std::move(folder))
{
    connect(&m_timer, &QTimer::timeout, this, &Tour::tick);
}

Tour::~Tour() = default;

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        fail(tr("The folder “%1” cannot be created.").arg(m_folder));
        return;
    }
    planPages();
    planWizard();
    planBulk();
    planAfterwards();
    m_waiting.start();
    m_timer.start(LookEveryMs);
}

void Tour::tick()
{
    if (m_next == m_stops.size()) {
        m_timer.stop();
        askOrg();
        return;
    }
    Stop &stop = m_stops[m_next];
    if (!stop.ready()) {
        if (m_waiting.elapsed() > GiveUpAfterMs)
            fail(tr("It took too long: %1").arg(stop.says));
        return;
    }
    if (!stop.picture.isEmpty() && !stop.moves && !standsStill())
        return;
    if (!stop.picture.isEmpty() && !takePictures(stop.picture))
        return;
    if (!stop.act()) {
        fail(tr("It did not work: %1").arg(stop.says));
        return;
    }
    if (!stop.says.isEmpty())
        say(stop.says);
    ++m_next;
    m_waiting.restart();
}

void Tour::say(const QString &line) const
{
    QTextStream(stdout) << line << Qt::endl;
}

bool Tour::standsStill()
{
    const QImage look = TourHands::look(&m_window).toImage();
    m_sameLooks = look == m_lastLook ? m_sameLooks + 1 : 0;
    m_lastLook = look;
    if (m_sameLooks < SameLooks && ++m_looks < MostLooks)
        return false;
    m_sameLooks = 0;
    m_looks = 0;
    return true;
}

bool Tour::takePictures(const QString &name)
{
    const auto number = QString::number(++m_pictures).rightJustified(2, u'0');
    const QList<std::pair<Appearance::Choice, QString>> looks{{Appearance::Choice::Dark, u"dark"_s},
                                                              {Appearance::Choice::Light, u"light"_s}};
    for (const auto &[choice, look] : looks) {
        m_appearance.setChoice(choice);
        const QString file = u"%1/%2-%3-%4.png"_s.arg(m_folder, number, name, look);
        if (!TourHands::look(&m_window).save(file)) {
            fail(tr("The picture “%1” cannot be written.").arg(file));
            return false;
        }
    }
    return true;
}

void Tour::fail(const QString &why)
{
    m_timer.stop();
    QTextStream(stderr) << why << Qt::endl;
    TourHands::look(&m_window).save(m_folder + u"/failed.png"_s);
    Q_EMIT finished(false);
}

void Tour::askOrg()
{
    // The org has the last word, not what the window shows.
    m_asking = m_api.baseSettings().byName(m_profileName).onFinished(this, [this](const auto &profiles) {
        if (!profiles || profiles->size() != 1) {
            fail(tr("The org does not have the base settings “%1”.").arg(m_profileName));
            return;
        }
        const auto profile = profiles->front();
        say(tr("The org has base settings “%1” with the id %2.").arg(profile.name, profile.id));
        m_asking = m_api.phones().byName(m_phoneName).onFinished(this, [this, profile](const auto &phones) {
            const bool one = phones && phones->size() == 1;
            if (!one || phones->front().baseSettingsId != profile.id) {
                fail(tr("The org does not have the phone “%1”.").arg(m_phoneName));
                return;
            }
            say(tr("The org has phone “%1” with the id %2.").arg(phones->front().name, phones->front().id));
            say(tr("%n picture(s) are in “%1”.", nullptr, 2 * m_pictures).arg(m_folder));
            Q_EMIT finished(true);
        });
    });
}

} // namespace Stationmaster
