<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BaseSettingsWords</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message numerus="yes">
        <source>Create missing phones for %Ln person(s)</source>
        <translation>
            <numerusform>Create missing phones for %Ln person</numerusform>
            <numerusform>Create missing phones for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set default phones of %Ln person(s)</source>
        <translation>
            <numerusform>Set default phones of %Ln person</numerusform>
            <numerusform>Set default phones of %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln phone(s) to %1</source>
        <translation>
            <numerusform>Move %Ln phone to %1</numerusform>
            <numerusform>Move %Ln phones to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln phone(s) on %1</source>
        <translation>
            <numerusform>Put %Ln phone on %1</numerusform>
            <numerusform>Put %Ln phones on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln phone(s)</source>
        <translation>
            <numerusform>Rename %Ln phone</numerusform>
            <numerusform>Rename %Ln phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refresh %Ln station(s)</source>
        <translation>
            <numerusform>Refresh %Ln station</numerusform>
            <numerusform>Refresh %Ln stations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln phone(s)</source>
        <translation>
            <numerusform>Delete %Ln phone</numerusform>
            <numerusform>Delete %Ln phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>about %Ln hour</numerusform>
            <numerusform>about %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln call(s), %1 at the present rate</source>
        <comment>%1: such as “about 2 minutes”</comment>
        <translation>
            <numerusform>about %Ln call, %1 at the present rate</numerusform>
            <numerusform>about %Ln calls, %1 at the present rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a minute</source>
        <translation>
            <numerusform>%Ln a minute</numerusform>
            <numerusform>%Ln a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) are done.</source>
        <translation>
            <numerusform>%Ln row is done; that is all.</numerusform>
            <numerusform>All %Ln rows are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are done.</source>
        <translation>
            <numerusform>%Ln row is done.</numerusform>
            <numerusform>%Ln rows are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed; the reason is beside each row.</source>
        <translation>
            <numerusform>%Ln failed; the reason is beside the row.</numerusform>
            <numerusform>%Ln failed; the reason is beside each row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln it is not known yet; continue, and they are looked up first.</source>
        <translation>
            <numerusform>Of %Ln it is not known yet; continue, and it is looked up first.</numerusform>
            <numerusform>Of %Ln it is not known yet; continue, and they are looked up first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not begun.</source>
        <translation>
            <numerusform>%Ln was not begun.</numerusform>
            <numerusform>%Ln were not begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were held.</source>
        <translation>
            <numerusform>%Ln was held.</numerusform>
            <numerusform>%Ln were held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) were ended and cannot be brought back: these people select their phone again themselves.</source>
        <translation>
            <numerusform>%Ln sign-in was ended and cannot be brought back: that person selects their phone again.</numerusform>
            <numerusform>%Ln sign-ins were ended and cannot be brought back: these people select their phone again themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted object(s) are made again, under another id.</source>
        <translation>
            <numerusform>%Ln deleted object is made again, under another id.</numerusform>
            <numerusform>%Ln deleted objects are made again, under another id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted object(s) cannot be made again, because what they were like is not recorded.</source>
        <translation>
            <numerusform>%Ln deleted object cannot be made again, because what it was like is not recorded.</numerusform>
            <numerusform>%Ln deleted objects cannot be made again, because what they were like is not recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) were an undo themselves and stay as they are.</source>
        <translation>
            <numerusform>%Ln step was an undo itself and stays as it is.</numerusform>
            <numerusform>%Ln steps were an undo themselves and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) were made by a newer program and stay as they are.</source>
        <translation>
            <numerusform>%Ln step was made by a newer program and stays as it is.</numerusform>
            <numerusform>%Ln steps were made by a newer program and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %Ln person(s) out and in again</source>
        <translation>
            <numerusform>Sign %Ln person out and in again</numerusform>
            <numerusform>Sign %Ln people out and in again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln of them a later change by others was kept; see beside each row.</source>
        <translation>
            <numerusform>In %Ln of them a later change by others was kept; see beside its row.</numerusform>
            <numerusform>In %Ln of them a later change by others was kept; see beside each row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) are done.</source>
        <translation>
            <numerusform>%1 of %Ln row is done.</numerusform>
            <numerusform>%1 of %Ln rows are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln failed.</numerusform>
            <numerusform>%Ln failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) or recording(s) were ended and cannot be brought back.</source>
        <translation>
            <numerusform>%Ln call or recording was ended and cannot be brought back.</numerusform>
            <numerusform>%Ln calls or recordings were ended and cannot be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>%n phone(s) still use it, so it was left as it is. Move them to other base settings first.</source>
        <translation>
            <numerusform>%n phone still uses it, so it was left as it is. Move it to other base settings first.</numerusform>
            <numerusform>%n phones still use it, so it was left as it is. Move them to other base settings first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The org accepts no more requests at the moment. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>The org accepts no more requests at the moment. Wait %n second, then try again.</numerusform>
            <numerusform>The org accepts no more requests at the moment. Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message numerus="yes">
        <source>This name is too long. Enter at most %n character(s).</source>
        <translation>
            <numerusform>This name is too long. Enter at most %n character.</numerusform>
            <numerusform>This name is too long. Enter at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter the timeout in seconds, from 1 to %n; 600 is ten minutes.</source>
        <translation>
            <numerusform>Enter the timeout in seconds, from 1 to %n; 600 is ten minutes.</numerusform>
            <numerusform>Enter the timeout in seconds, from 1 to %n; 600 is ten minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1: names, such as “National, International”</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonActionWords</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonStepWords</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>In progress, %n second(s)</source>
        <translation>
            <numerusform>In progress, %n second</numerusform>
            <numerusform>In progress, %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the phone’s station to appear, %n second(s)</source>
        <translation>
            <numerusform>Waiting for the phone’s station to appear, %n second</numerusform>
            <numerusform>Waiting for the phone’s station to appear, %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were signed out of their phone by this, and have to select it again.</source>
        <translation>
            <numerusform>%n person was signed out of their phone by this, and has to select it again.</numerusform>
            <numerusform>%n people were signed out of their phone by this, and have to select it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking for it in the org, %n second(s)</source>
        <translation>
            <numerusform>Looking for it in the org, %n second</numerusform>
            <numerusform>Looking for it in the org, %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s) it is not known whether this signed them out of their phone.</source>
        <translation>
            <numerusform>For %n person it is not known whether this signed them out of their phone.</numerusform>
            <numerusform>For %n people it is not known whether this signed them out of their phone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking its outcome in the org, %n second(s)</source>
        <translation>
            <numerusform>Checking its outcome in the org, %n second</numerusform>
            <numerusform>Checking its outcome in the org, %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the org to release it, %n second(s)</source>
        <translation>
            <numerusform>Waiting for the org to release it, %n second</numerusform>
            <numerusform>Waiting for the org to release it, %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message numerus="yes">
        <source>%n region(s) are not offered by the org: %1.</source>
        <translation>
            <numerusform>%n region is not offered by the org: %1.</numerusform>
            <numerusform>%n regions are not offered by the org: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n satellite region(s): %1.</source>
        <translation>
            <numerusform>%n satellite region: %1.</numerusform>
            <numerusform>%n satellite regions: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s)</source>
        <translation>
            <numerusform>%Ln phone</numerusform>
            <numerusform>%Ln phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln region(s)</source>
        <translation>
            <numerusform>%Ln region</numerusform>
            <numerusform>%Ln regions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) so far, searching…</source>
        <translation>
            <numerusform>%Ln run so far, searching…</numerusform>
            <numerusform>%Ln runs so far, searching…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln run(s)</source>
        <translation>
            <numerusform>the newest %Ln run</numerusform>
            <numerusform>the newest %Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) found</source>
        <translation>
            <numerusform>%Ln run found</numerusform>
            <numerusform>%Ln runs found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln change(s) that the filter leaves</source>
        <translation>
            <numerusform>&amp;The %Ln change that the filter leaves</numerusform>
            <numerusform>&amp;All %Ln changes that the filter leaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln change(s)</source>
        <translation>
            <numerusform>&amp;The %Ln change</numerusform>
            <numerusform>&amp;All %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Only the %Ln change(s) of what is selected</source>
        <translation>
            <numerusform>&amp;Only the %Ln change of what is selected</numerusform>
            <numerusform>&amp;Only the %Ln changes of what is selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read and are missing.</source>
        <translation>
            <numerusform>%Ln row could not be read and is missing.</numerusform>
            <numerusform>%Ln rows could not be read and are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::ActivityText</name>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln in doubt</numerusform>
            <numerusform>%Ln in doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by others</source>
        <translation>
            <numerusform>%Ln changed by others</numerusform>
            <numerusform>%Ln changed by others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun</source>
        <translation>
            <numerusform>%Ln not begun</numerusform>
            <numerusform>%Ln not begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln held</numerusform>
            <numerusform>%Ln held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::AssignmentsPage</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln person(s)</source>
        <translation>
            <numerusform>%1 of %Ln person</numerusform>
            <numerusform>%1 of %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::BaseSettingsEditor</name>
    <message numerus="yes">
        <source>%Ln phone(s) use these base settings. All these phones reload.</source>
        <translation>
            <numerusform>%Ln phone uses these base settings. It reloads.</numerusform>
            <numerusform>%Ln phones use these base settings. All these phones reload.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are signed in on them now. Make the change outside business hours.</source>
        <translation>
            <numerusform>%Ln person is signed in on them now. Make the change outside business hours.</numerusform>
            <numerusform>%Ln people are signed in on them now. Make the change outside business hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) keep their own values: %1.</source>
        <translation>
            <numerusform>%Ln phone keeps its own values: %1.</numerusform>
            <numerusform>%Ln phones keep their own values: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::BaseSettingsListPage</name>
    <message numerus="yes">
        <source>%Ln base settings</source>
        <translation>
            <numerusform>%Ln base settings</numerusform>
            <numerusform>%Ln base settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln base settings</source>
        <translation>
            <numerusform>%1 of %Ln base settings</numerusform>
            <numerusform>%1 of %Ln base settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::BulkCommand</name>
    <message numerus="yes">
        <source>%n run(s) of this org were cut off, so nothing was sent. Finish them with --resume first.</source>
        <translation>
            <numerusform>%n run of this org was cut off, so nothing was sent. Finish it with --resume first.</numerusform>
            <numerusform>%n runs of this org were cut off, so nothing was sent. Finish them with --resume first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the plan no longer fit the org, so nothing was sent. See with --check which they are, then make the plan again.</source>
        <translation>
            <numerusform>%n row of the plan no longer fits the org, so nothing was sent. See with --check which it is, then make the plan again.</numerusform>
            <numerusform>%n rows of the plan no longer fit the org, so nothing was sent. See with --check which they are, then make the plan again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::BulkController</name>
    <message numerus="yes">
        <source>“%1” was cut off after %2 of %Ln row(s). Nothing was lost.</source>
        <translation>
            <numerusform>“%1” was cut off after %2 of %Ln rows. Nothing was lost.</numerusform>
            <numerusform>“%1” was cut off after %2 of %Ln rows. Nothing was lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are no longer as they were planned; the reason is beside each.</source>
        <translation>
            <numerusform>%Ln row is no longer as it was planned; the reason is beside it.</numerusform>
            <numerusform>%Ln rows are no longer as they were planned; the reason is beside each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::BulkHome</name>
    <message numerus="yes">
        <source>%1, %Ln failed</source>
        <comment>%1: such as “3 of 5 done”</comment>
        <translation>
            <numerusform>%1, %Ln failed</numerusform>
            <numerusform>%1, %Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::BulkReview</name>
    <message numerus="yes">
        <source>Yes, delete %Ln object(s)</source>
        <translation>
            <numerusform>Yes, delete %Ln object</numerusform>
            <numerusform>Yes, delete %Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, create %Ln object(s)</source>
        <translation>
            <numerusform>Yes, create %Ln object</numerusform>
            <numerusform>Yes, create %Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete in %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Delete in %Ln row</numerusform>
            <numerusform>&amp;Delete in %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Carry out %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Carry out %Ln row</numerusform>
            <numerusform>&amp;Carry out %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::CallsText</name>
    <message numerus="yes">
        <source>%Ln call(s) since %1.</source>
        <translation>
            <numerusform>%Ln call since %1.</numerusform>
            <numerusform>%Ln calls since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) that you may see since %1.</source>
        <translation>
            <numerusform>%Ln call that you may see since %1.</numerusform>
            <numerusform>%Ln calls that you may see since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in part</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln in part</numerusform>
            <numerusform>%Ln in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) found. Reading their media statistics…</source>
        <translation>
            <numerusform>%Ln call found. Reading its media statistics…</numerusform>
            <numerusform>%Ln calls found. Reading their media statistics…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The media statistics of %Ln call(s) could not be read. %1</source>
        <translation>
            <numerusform>The media statistics of %Ln call could not be read. %1</numerusform>
            <numerusform>The media statistics of %Ln calls could not be read. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s), oldest first.</source>
        <translation>
            <numerusform>%Ln call.</numerusform>
            <numerusform>%Ln calls, oldest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln poor.</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln poor.</numerusform>
            <numerusform>%Ln poor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>MOS of %Ln not known.</source>
        <comment>calls</comment>
        <translation>
            <numerusform>MOS of %Ln not known.</numerusform>
            <numerusform>MOS of %Ln not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::ChangeText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::ChangesDialog</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::ChooseDialog</name>
    <message numerus="yes">
        <source>%n phone(s) will change.</source>
        <translation>
            <numerusform>%n phone will change.</numerusform>
            <numerusform>%n phones will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) will change; the others already have it.</source>
        <translation>
            <numerusform>%n phone will change; the others already have it.</numerusform>
            <numerusform>%n phones will change; the others already have it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::CopyDialog</name>
    <message numerus="yes">
        <source>%Ln phone(s) are on these sites.</source>
        <translation>
            <numerusform>%Ln phone is on these sites.</numerusform>
            <numerusform>%Ln phones are on these sites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are signed in on them now. Their next calls use the new settings.</source>
        <translation>
            <numerusform>%Ln person is signed in on them now. Their next calls use the new settings.</numerusform>
            <numerusform>%Ln people are signed in on them now. Their next calls use the new settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) will be changed.</source>
        <translation>
            <numerusform>%Ln site will be changed.</numerusform>
            <numerusform>%Ln sites will be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::CsvExport</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s) as CSV</source>
        <translation>
            <numerusform>Export %Ln row as CSV</numerusform>
            <numerusform>Export %Ln rows as CSV</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;All %Ln row(s) that are shown</source>
        <translation>
            <numerusform>&amp;All %Ln row that is shown</numerusform>
            <numerusform>&amp;All %Ln rows that are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Only the %Ln selected row(s)</source>
        <translation>
            <numerusform>&amp;Only the %Ln selected row</numerusform>
            <numerusform>&amp;Only the %Ln selected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the selected row(s) cannot be seen without scrolling.</source>
        <translation>
            <numerusform>%Ln of the selected rows cannot be seen without scrolling.</numerusform>
            <numerusform>%Ln of the selected rows cannot be seen without scrolling.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::FindingText</name>
    <message numerus="yes">
        <source>No report is certainly of this person’s side: the %Ln report(s) that there are belong to the other side, or to nobody known.</source>
        <translation>
            <numerusform>No report is certainly of this person’s side: the %Ln report that there is belongs to the other side, or to nobody known.</numerusform>
            <numerusform>No report is certainly of this person’s side: the %Ln reports that there are belong to the other side, or to nobody known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection had to be made again: %Ln attempt(s).</source>
        <translation>
            <numerusform>The connection had to be made again: %Ln attempt.</numerusform>
            <numerusform>The connection had to be made again: %Ln attempts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::MorningPanel</name>
    <message numerus="yes">
        <source>Cannot take calls now: %Ln person(s)</source>
        <translation>
            <numerusform>Cannot take calls now: %Ln person</numerusform>
            <numerusform>Cannot take calls now: %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::MorningText</name>
    <message numerus="yes">
        <source>Read again every %n hour(s)</source>
        <translation>
            <numerusform>Read again every hour</numerusform>
            <numerusform>Read again every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read again every %n minute(s)</source>
        <translation>
            <numerusform>Read again every minute</numerusform>
            <numerusform>Read again every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 while this page is shown: at most %Ln call(s) an hour, %2 % of what may be sent.</source>
        <extracomment>%1: &quot;Read again every 5 minutes&quot;; %2: a number without unit</extracomment>
        <translation>
            <numerusform>%1 while this page is shown: at most %Ln call an hour, %2 % of what may be sent.</numerusform>
            <numerusform>%1 while this page is shown: at most %Ln calls an hour, %2 % of what may be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::NowText</name>
    <message numerus="yes">
        <source>In %Ln conversation(s) at once.</source>
        <translation>
            <numerusform>In %Ln conversation.</numerusform>
            <numerusform>In %Ln conversations at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls ring for only %Ln second(s).</source>
        <translation>
            <numerusform>Calls ring for only %Ln second.</numerusform>
            <numerusform>Calls ring for only %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::ObjectEditor</name>
    <message numerus="yes">
        <source>%Ln change(s): %1</source>
        <translation>
            <numerusform>%Ln change: %1</numerusform>
            <numerusform>%Ln changes: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::OrgBulk</name>
    <message numerus="yes">
        <source>%Ln selected person(s)</source>
        <translation>
            <numerusform>%Ln selected person</numerusform>
            <numerusform>%Ln selected people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected phone(s)</source>
        <translation>
            <numerusform>%Ln selected phone</numerusform>
            <numerusform>%Ln selected phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::OrgMorning</name>
    <message numerus="yes">
        <source>Of %Ln person(s) the org does not say how they stand.</source>
        <translation>
            <numerusform>Of %Ln person the org does not say how they stand.</numerusform>
            <numerusform>Of %Ln people the org does not say how they stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln inactive</source>
        <translation>
            <numerusform>%Ln inactive</numerusform>
            <numerusform>%Ln inactive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed in now</source>
        <translation>
            <numerusform>%Ln signed in now</numerusform>
            <numerusform>%Ln signed in now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people without a WebRTC phone</source>
        <translation>
            <numerusform>person without a WebRTC phone</numerusform>
            <numerusform>people without a WebRTC phone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people whose phone is not their default station</source>
        <translation>
            <numerusform>person whose phone is not their default station</numerusform>
            <numerusform>people whose phone is not their default station</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>phones on a site without media regions</source>
        <translation>
            <numerusform>phone on a site without media regions</numerusform>
            <numerusform>phones on a site without media regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sites in use with a single media region</source>
        <translation>
            <numerusform>site in use with a single media region</numerusform>
            <numerusform>sites in use with a single media region</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WebRTC phones without a user</source>
        <translation>
            <numerusform>WebRTC phone without a user</numerusform>
            <numerusform>WebRTC phones without a user</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people who need to sign in again</source>
        <translation>
            <numerusform>person who needs to sign in again</numerusform>
            <numerusform>people who need to sign in again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people with several WebRTC phones</source>
        <translation>
            <numerusform>person with several WebRTC phones</numerusform>
            <numerusform>people with several WebRTC phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other site(s)</source>
        <translation>
            <numerusform>%Ln other site</numerusform>
            <numerusform>%Ln other sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people who are not active and still have a phone</source>
        <translation>
            <numerusform>person who is not active and still has a phone</numerusform>
            <numerusform>people who are not active and still have a phone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>phones whose user was not read</source>
        <translation>
            <numerusform>phone whose user was not read</numerusform>
            <numerusform>phones whose user was not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) were returned without user information, so it is not known who has none.</source>
        <translation>
            <numerusform>%Ln phone was returned without user information, so it is not known who has none.</numerusform>
            <numerusform>%Ln phones were returned without user information, so it is not known who has none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln signed-in person(s) this is not known: the org has no date.</source>
        <translation>
            <numerusform>For %Ln signed-in person this is not known: the org has no date.</numerusform>
            <numerusform>For %Ln signed-in people this is not known: the org has no date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>phones whose user the org no longer knows</source>
        <translation>
            <numerusform>phone whose user the org no longer knows</numerusform>
            <numerusform>phones whose user the org no longer knows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>phones returned without user information</source>
        <translation>
            <numerusform>phone returned without user information</numerusform>
            <numerusform>phones returned without user information</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new people without a WebRTC phone</source>
        <translation>
            <numerusform>new person without a WebRTC phone</numerusform>
            <numerusform>new people without a WebRTC phone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::PeopleListText</name>
    <message numerus="yes">
        <source>%Ln line(s): %1</source>
        <translation>
            <numerusform>%Ln line: %1</numerusform>
            <numerusform>%Ln lines: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::PhoneActions</name>
    <message numerus="yes">
        <source>Set %n default phone(s)</source>
        <translation>
            <numerusform>Set %n default phone</numerusform>
            <numerusform>Set %n default phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refresh %n station(s)</source>
        <translation>
            <numerusform>Refresh %n station</numerusform>
            <numerusform>Refresh %n stations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n phone(s)</source>
        <translation>
            <numerusform>Delete %n phone</numerusform>
            <numerusform>Delete %n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n phone(s) to %1</source>
        <translation>
            <numerusform>Move %n phone to %1</numerusform>
            <numerusform>Move %n phones to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n phone(s) on %1</source>
        <translation>
            <numerusform>Put %n phone on %1</numerusform>
            <numerusform>Put %n phones on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n person(s) out and in again</source>
        <translation>
            <numerusform>Sign %n person out and in again</numerusform>
            <numerusform>Sign %n people out and in again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls of %n phone(s) will use the media regions of that site.</source>
        <translation>
            <numerusform>Calls of %n phone will use the media regions of that site.</numerusform>
            <numerusform>Calls of %n phones will use the media regions of that site.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) will take their settings from there, except those that a phone itself overrides.</source>
        <translation>
            <numerusform>%n phone will take its settings from there, except those that the phone itself overrides.</numerusform>
            <numerusform>%n phones will take their settings from there, except those that a phone itself overrides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::PhonesPage</name>
    <message numerus="yes">
        <source>%Ln phone(s)</source>
        <translation>
            <numerusform>%Ln phone</numerusform>
            <numerusform>%Ln phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln phone(s)</source>
        <translation>
            <numerusform>%1 of %Ln phone</numerusform>
            <numerusform>%1 of %Ln phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::PlanVerifier</name>
    <message numerus="yes">
        <source>%n row(s) of the plan no longer fit the org. Look at the rows that are no longer as planned, then make the plan again.</source>
        <translation>
            <numerusform>%n row of the plan no longer fits the org. Look at the row that is no longer as planned, then make the plan again.</numerusform>
            <numerusform>%n rows of the plan no longer fit the org. Look at the rows that are no longer as planned, then make the plan again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::PlanWarnings</name>
    <message numerus="yes">
        <source>%Ln phone(s) reload. Do it outside business hours.</source>
        <translation>
            <numerusform>%Ln phone reloads. Do it outside business hours.</numerusform>
            <numerusform>%Ln phones reload. Do it outside business hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) are on these sites.</source>
        <translation>
            <numerusform>%Ln phone is on these sites.</numerusform>
            <numerusform>%Ln phones are on these sites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are signed in there now. Their next calls use the new settings.</source>
        <translation>
            <numerusform>%Ln person is signed in there now. Their next calls use the new settings.</numerusform>
            <numerusform>%Ln people are signed in there now. Their next calls use the new settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are signed in on these phones now; their calls can be cut off.</source>
        <translation>
            <numerusform>%Ln person is signed in on these phones now; their calls can be cut off.</numerusform>
            <numerusform>%Ln people are signed in on these phones now; their calls can be cut off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln phone(s) it is not known whether somebody is signed in.</source>
        <translation>
            <numerusform>For %Ln phone it is not known whether somebody is signed in.</numerusform>
            <numerusform>For %Ln phones it is not known whether somebody is signed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln phone(s) the owner is not known for certain; such a phone is not deleted unless the org can name the owner.</source>
        <translation>
            <numerusform>For %Ln phone the owner is not known for certain; such a phone is not deleted unless the org can name the owner.</numerusform>
            <numerusform>For %Ln phones the owner is not known for certain; such a phone is not deleted unless the org can name the owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are signed out of every browser, desktop and mobile client, and of other programs that they are signed in to with Genesys Cloud. With single sign-on a browser may come back by itself.</source>
        <translation>
            <numerusform>%Ln person is signed out of every browser, desktop and mobile client, and of other programs that they are signed in to with Genesys Cloud. With single sign-on a browser may come back by itself.</numerusform>
            <numerusform>%Ln people are signed out of every browser, desktop and mobile client, and of other programs that they are signed in to with Genesys Cloud. With single sign-on a browser may come back by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal data of %Ln person(s) is recorded. Tell them, and ask them to load the page of their client anew, since the recording may not begin before.</source>
        <translation>
            <numerusform>Personal data of %Ln person is recorded. Tell them, and ask them to load the page of their client anew, since the recording may not begin before.</numerusform>
            <numerusform>Personal data of %Ln people is recorded. Tell them, and ask them to load the page of their client anew, since the recording may not begin before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) end for every party, the customer included. Whoever still owes a wrap-up code gets one from the system.</source>
        <translation>
            <numerusform>%Ln call ends for every party, the customer included. Whoever still owes a wrap-up code gets one from the system.</numerusform>
            <numerusform>%Ln calls end for every party, the customer included. Whoever still owes a wrap-up code gets one from the system.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::ReviewPage</name>
    <message numerus="yes">
        <source>%n change(s). Nothing has been written yet.</source>
        <translation>
            <numerusform>%n change. Nothing has been written yet.</numerusform>
            <numerusform>%n changes. Nothing has been written yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)</source>
        <translation>
            <numerusform>&amp;Apply %n change</numerusform>
            <numerusform>&amp;Apply %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::RolloutDialog</name>
    <message numerus="yes">
        <source>%Ln phone(s) use these base settings.</source>
        <translation>
            <numerusform>%Ln phone uses these base settings.</numerusform>
            <numerusform>%Ln phones use these base settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have signed in since.</source>
        <translation>
            <numerusform>%Ln person has signed in since.</numerusform>
            <numerusform>%Ln people have signed in since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have been signed in since before the last change and may still run with the old values.</source>
        <translation>
            <numerusform>%Ln person has been signed in since before the last change and may still run with the old values.</numerusform>
            <numerusform>%Ln people have been signed in since before the last change and may still run with the old values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln phone(s) nobody is signed in; the next sign-in uses the current settings.</source>
        <translation>
            <numerusform>On %Ln phone nobody is signed in; the next sign-in uses the current settings.</numerusform>
            <numerusform>On %Ln phones nobody is signed in; the next sign-in uses the current settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln phone(s) it is not known.</source>
        <translation>
            <numerusform>For %Ln phone it is not known.</numerusform>
            <numerusform>For %Ln phones it is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) keep their own values.</source>
        <translation>
            <numerusform>%Ln phone keeps its own values.</numerusform>
            <numerusform>%Ln phones keep their own values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::RouteText</name>
    <message numerus="yes">
        <source>The org gives the first %Ln of a site; there may be more.</source>
        <translation>
            <numerusform>The org gives the first %Ln of a site; there may be more.</numerusform>
            <numerusform>The org gives the first %Ln of a site; there may be more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number plan(s)</source>
        <translation>
            <numerusform>%Ln number plan</numerusform>
            <numerusform>%Ln number plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outbound route(s)</source>
        <translation>
            <numerusform>%Ln outbound route</numerusform>
            <numerusform>%Ln outbound routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number plan(s): %1.</source>
        <translation>
            <numerusform>Number plan: %1.</numerusform>
            <numerusform>Number plans: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::RowScope</name>
    <message numerus="yes">
        <source>Only phones at %Ln of the sites.</source>
        <translation>
            <numerusform>Only phones at %Ln of the sites.</numerusform>
            <numerusform>Only phones at %Ln of the sites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln person(s) who could not take calls when the overview was read.</source>
        <translation>
            <numerusform>Only %Ln person who could not take calls when the overview was read.</numerusform>
            <numerusform>Only %Ln people who could not take calls when the overview was read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln person(s) new in the org.</source>
        <translation>
            <numerusform>Only %Ln person new in the org.</numerusform>
            <numerusform>Only %Ln people new in the org.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::RunDetails</name>
    <message numerus="yes">
        <source>What became of %Ln row(s) is not known yet.</source>
        <translation>
            <numerusform>What became of %Ln row is not known yet.</numerusform>
            <numerusform>What became of %Ln rows is not known yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are shown, those in doubt and those that failed first. %Ln more row(s) are not.</source>
        <translation>
            <numerusform>%1 rows are shown, those in doubt and those that failed first. %Ln more row is not.</numerusform>
            <numerusform>%1 rows are shown, those in doubt and those that failed first. %Ln more rows are not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 rows are shown. %Ln more row(s) are not.</source>
        <translation>
            <numerusform>The first %1 rows are shown. %Ln more row is not.</numerusform>
            <numerusform>The first %1 rows are shown. %Ln more rows are not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::RunDialog</name>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)</source>
        <translation>
            <numerusform>&amp;Apply %n change</numerusform>
            <numerusform>&amp;Apply %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::RunFilterBar</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::RunRowTable</name>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::SiteCallsText</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newest call(s)</source>
        <translation>
            <numerusform>%Ln newest call</numerusform>
            <numerusform>%Ln newest calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newest call(s) that you may see</source>
        <translation>
            <numerusform>%Ln newest call that you may see</numerusform>
            <numerusform>%Ln newest calls that you may see</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The media statistics of %Ln call(s) may not be read: %1 is needed.</source>
        <translation>
            <numerusform>The media statistics of %Ln call may not be read: %1 is needed.</numerusform>
            <numerusform>The media statistics of %Ln calls may not be read: %1 is needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The org does not offer the media statistics of %Ln call(s).</source>
        <translation>
            <numerusform>The org does not offer the media statistics of %Ln call.</numerusform>
            <numerusform>The org does not offer the media statistics of %Ln calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The media statistics of %Ln call(s) could not be read.</source>
        <translation>
            <numerusform>The media statistics of %Ln call could not be read.</numerusform>
            <numerusform>The media statistics of %Ln calls could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::SiteController</name>
    <message numerus="yes">
        <source>Media settings of %1 on %Ln site(s)</source>
        <extracomment>The title of a run. %1: the site whose settings are copied.</extracomment>
        <translation>
            <numerusform>Media settings of %1 on %Ln site</numerusform>
            <numerusform>Media settings of %1 on %Ln sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::SiteEditor</name>
    <message numerus="yes">
        <source>%Ln phone(s) are on this site.</source>
        <translation>
            <numerusform>%Ln phone is on this site.</numerusform>
            <numerusform>%Ln phones are on this site.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are signed in on them now. Their next calls use the new settings.</source>
        <translation>
            <numerusform>%Ln person is signed in on them now. Their next calls use the new settings.</numerusform>
            <numerusform>%Ln people are signed in on them now. Their next calls use the new settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) signed in now</source>
        <translation>
            <numerusform>%Ln person signed in now</numerusform>
            <numerusform>%Ln people signed in now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s)</source>
        <translation>
            <numerusform>%Ln phone</numerusform>
            <numerusform>%Ln phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::SitesPage</name>
    <message numerus="yes">
        <source>%Ln site(s)</source>
        <translation>
            <numerusform>%Ln site</numerusform>
            <numerusform>%Ln sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln site(s)</source>
        <translation>
            <numerusform>%1 of %Ln site</numerusform>
            <numerusform>%1 of %Ln sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::StatusLine</name>
    <message numerus="yes">
        <source>the rest in about %n second(s)</source>
        <translation>
            <numerusform>the rest in about %n second</numerusform>
            <numerusform>the rest in about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the rest in about %n minute(s)</source>
        <translation>
            <numerusform>the rest in about %n minute</numerusform>
            <numerusform>the rest in about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::SubjectPanel</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s)</source>
        <translation>
            <numerusform>%Ln phone</numerusform>
            <numerusform>%Ln phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::TopologyText</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, %1 in trouble</source>
        <translation>
            <numerusform>and %Ln more, %1 in trouble</numerusform>
            <numerusform>and %Ln more, %1 in trouble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its trunk(s): %1.</source>
        <translation>
            <numerusform>Its trunk: %1.</numerusform>
            <numerusform>Its trunks: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::Tour</name>
    <message numerus="yes">
        <source>%n picture(s) are in “%1”.</source>
        <translation>
            <numerusform>%n picture is in “%1”.</numerusform>
            <numerusform>%n pictures are in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Apply %n change</numerusform>
            <numerusform>Apply %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::TroubleshootingPanel</name>
    <message numerus="yes">
        <source>%n person(s) found. Choose one from the list.</source>
        <translation>
            <numerusform>%n person found. Choose it from the list.</numerusform>
            <numerusform>%n people found. Choose one from the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::UserPicker</name>
    <message numerus="yes">
        <source>%n person(s) found. Choose one with the arrow keys and Enter, or with a click.</source>
        <translation>
            <numerusform>%n person found. Choose them with Enter or with a click.</numerusform>
            <numerusform>%n people found. Choose one with the arrow keys and Enter, or with a click.</numerusform>
        </translation>
    </message>
</context>
</TS>
