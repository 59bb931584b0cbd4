// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/executoroptions.h"
#include "provisioning/plan.h"
#include "resources/api.h"

#include <QObject>

#include <memory>

namespace Stationmaster {

class Journal;

/// What became of a run that was cut off, after asking the org.
struct Recovered
{
    enum class Finding {
        NothingMade, ///< the request never took effect, which is proven: it is not there although it could not
                     ///< be carried out late any more, or the object has not been written since
        Made,        ///< the step in doubt had taken effect; its step is now Done with the object's id
        Unknown,     ///< the step stays in doubt; see `asked`
        NotInDoubt,  ///< cut off between steps
    };
    Plan plan{};   ///< as the journal has it now
    int step = -1; ///< the step in doubt, or -1
    Finding finding = Finding::NotInDoubt;
    /// With Unknown. False: the org could not be asked. True: it answered, and others have written the object
    /// since, so that nothing tells any more; going on is safe, since it compares before it writes.
    bool asked = false;
};

/// On start: looks up every step that was cut off between its intent and its outcome, and settles it in the
/// journal. Sends no write. Ends with one entry for each run that is still open; not with runs that an open
/// undo is taking back, since the undo is what is to be resumed then, and not with plans that were saved for
/// later, since nothing of them was cut off. Ends with a Storage error when the journal could not be read or
/// written.
class Recovery : public QObject
{
    Q_OBJECT
public:
    Recovery(Api api, Journal &journal, QObject *parent = nullptr, ExecutorOptions options = {});
    ~Recovery() override;
    Call<std::vector<Recovered>> start(const QString &orgId);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster
