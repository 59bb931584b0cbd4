// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/pageid.h"
#include "resources/api.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace Stationmaster {

class Appearance;
class MainWindow;
class Workspace;

/// The guided run of `--tour`: drives the real widgets through the pages and the main job, saves a picture of
/// every stop in light and dark, prints what it does, and at the end asks the org itself whether the phone is
/// there. Waits for what it needs to see, never for a length of time.
class Tour : public QObject
{
    Q_OBJECT
public:
    Tour(MainWindow &window, Workspace &workspace, Appearance &appearance, Api api, QString folder,
         QObject *parent = nullptr);
    ~Tour() override;

    void start();

Q_SIGNALS:
    /// True only when every stop was reached and the org shows the base settings and the phone.
    void finished(bool ok);

private:
    /// One stop: waits until `ready`, then does `act`. With a picture name, saves what is seen before acting.
    struct Stop
    {
        QString says{};
        std::function<bool()> ready{};
        QString picture{};
        bool moves = false; ///< the picture is of something under way, so do not wait until it stands still
        std::function<bool()> act{};
    };

    void planPages();
    void planPerson();
    void planWizard();
    void planBulk();
    void planAfterwards();
    void page(PageId page, const QString &says, const QString &name);
    void tick();
    void say(const QString &line) const;
    bool standsStill();
    bool takePictures(const QString &name);
    void fail(const QString &why);
    void askOrg();

    MainWindow &m_window;
    Workspace &m_workspace;
    Appearance &m_appearance;
    Api m_api;
    QString m_folder;
    std::vector<Stop> m_stops;
    std::size_t m_next = 0;
    int m_pictures = 0;
    QImage m_lastLook;
    int m_sameLooks = 0;
    int m_looks = 0;
    QTimer m_timer;
    QElapsedTimer m_waiting;
    QString m_userMail;
    QString m_userName;
    QString m_profileName;
    QString m_phoneName;
    CallGuard m_asking;
};

} // namespace Stationmaster
