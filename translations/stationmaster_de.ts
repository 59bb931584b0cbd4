<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AbilityWords</name>
    <message>
        <source>Phones and base settings cannot be read: %1.</source>
        <translation>Telefone und Base Settings können nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>People and their stations cannot be read: %1.</source>
        <translation>Personen und ihre Stationen können nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Sites cannot be read in full: %1.</source>
        <translation>Sites können nicht vollständig gelesen werden: %1.</translation>
    </message>
    <message>
        <source>People cannot be searched for: %1.</source>
        <translation>Nach Personen kann nicht gesucht werden: %1.</translation>
    </message>
    <message>
        <source>You can look, but not change phones: %1.</source>
        <translation>Sie dürfen ansehen, aber keine Telefone ändern: %1.</translation>
    </message>
    <message>
        <source>You can look, but not change base settings: %1.</source>
        <translation>Sie dürfen ansehen, aber keine Base Settings ändern: %1.</translation>
    </message>
    <message>
        <source>You can look, but not change default stations: %1.</source>
        <translation>Sie dürfen ansehen, aber keine Default Station ändern: %1.</translation>
    </message>
    <message>
        <source>You can look, but not change the media settings of sites: %1.</source>
        <translation>Sie dürfen ansehen, aber keine Medieneinstellungen von Sites ändern: %1.</translation>
    </message>
    <message>
        <source>You can look, but not change the telephony settings of the org: %1.</source>
        <translation>Sie dürfen ansehen, aber die Telefonie-Einstellungen der Organisation nicht ändern: %1.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <extracomment>%1: a permission, or several joined by “ or ”.</extracomment>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>This connection is read-only: nothing in the org can be changed from here.</source>
        <translation>Diese Verbindung ist schreibgeschützt: Von hier aus kann in der Organisation nichts geändert werden.</translation>
    </message>
    <message>
        <source>Can change phones</source>
        <translation>Darf Telefone ändern</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Cannot change anything: no journal</source>
        <translation>Kann nichts ändern: kein Journal</translation>
    </message>
    <message>
        <source>You can set default stations, but not change phones: %1</source>
        <translation>Sie dürfen Default Stations setzen, aber keine Telefone ändern: %1</translation>
    </message>
    <message>
        <source>You can look, but not change phones: %1</source>
        <translation>Sie dürfen ansehen, aber keine Telefone ändern: %1</translation>
    </message>
    <message>
        <source>The change history of settings cannot be read from the org: %1.</source>
        <translation>Die Änderungshistorie der Einstellungen kann von der Organisation nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>You can look, but not sign people out of their stations: %1.</source>
        <translation>Sie dürfen ansehen, aber niemanden von seiner Station abmelden: %1.</translation>
    </message>
    <message>
        <source>You can look, but not sign people in to a station: %1.</source>
        <translation>Sie dürfen ansehen, aber niemanden an einer Station anmelden: %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed, because the journal that records changes could not be opened.</source>
        <translation>Es kann nichts geändert werden, weil das Journal, das Änderungen aufzeichnet, nicht geöffnet werden konnte.</translation>
    </message>
    <message>
        <source>You can look, but not sign people out everywhere: %1.</source>
        <translation>Sie dürfen ansehen, aber niemanden überall abmelden: %1.</translation>
    </message>
    <message>
        <source>You can look, but not record browser logs: %1.</source>
        <translation>Sie dürfen ansehen, aber keine Browserprotokolle aufzeichnen: %1.</translation>
    </message>
    <message>
        <source>You can look, but not stop the recording of browser logs: %1.</source>
        <translation>Sie dürfen ansehen, aber die Aufzeichnung von Browserprotokollen nicht beenden: %1.</translation>
    </message>
    <message>
        <source>Browser logs cannot be saved: %1.</source>
        <translation>Browserprotokolle können nicht gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>You can look, but not end calls of others: %1.</source>
        <translation>Sie dürfen ansehen, aber keine Anrufe anderer beenden: %1.</translation>
    </message>
</context>
<context>
    <name>BaseSettingsWords</name>
    <message>
        <source>persistent connection on, %1 s</source>
        <translation>Persistent Connection ein, %1 s</translation>
    </message>
    <message>
        <source>persistent connection on</source>
        <translation>Persistent Connection ein</translation>
    </message>
    <message>
        <source>persistent connection off</source>
        <translation>Persistent Connection aus</translation>
    </message>
    <message>
        <source>transport DSCP %1</source>
        <translation>Transport DSCP %1</translation>
    </message>
    <message>
        <source>media DSCP %1</source>
        <translation>Media DSCP %1</translation>
    </message>
    <message>
        <source>force TURN on</source>
        <translation>Force TURN ein</translation>
    </message>
    <message>
        <source>force TURN off</source>
        <translation>Force TURN aus</translation>
    </message>
    <message>
        <source>media helper required</source>
        <translation>Media Helper erforderlich</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>timeout %1 s</source>
        <translation>Timeout %1 s</translation>
    </message>
    <message>
        <source>media helper not required</source>
        <translation>Media Helper nicht nötig</translation>
    </message>
    <message>
        <source>force TURN: %1</source>
        <translation>Force TURN: %1</translation>
    </message>
</context>
<context>
    <name>BulkRunWords</name>
    <message>
        <source>The org did not give the whole list of what the run depends on, so the run was paused rather than believe half of it. Wait a moment, then go on.</source>
        <translation>Die Organisation hat die Liste dessen, wovon der Vorgang abhängt, nicht vollständig geliefert. Der Vorgang pausiert, statt sich auf die Hälfte zu verlassen. Warten Sie einen Moment und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>What the run depends on could not be read, so the run was paused. %1</source>
        <comment>a sentence</comment>
        <translation>Wovon der Vorgang abhängt, konnte nicht gelesen werden; der Vorgang pausiert. %1</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 failed, %4 under way</source>
        <comment>numbers of rows</comment>
        <translation>%1 von %2 ausgeführt, %3 fehlgeschlagen, %4 unterwegs</translation>
    </message>
    <message>
        <source>%1. It waits and goes on by itself: %2</source>
        <comment>numbers of rows, a sentence</comment>
        <translation>%1. Der Vorgang wartet und geht von selbst weiter: %2</translation>
    </message>
    <message>
        <source>The run was paused.</source>
        <translation>Der Vorgang pausiert.</translation>
    </message>
    <message>
        <source>Many rows in a row failed in the same way, so the run was paused. %1</source>
        <comment>a sentence</comment>
        <translation>Viele Zeilen nacheinander sind auf dieselbe Weise fehlgeschlagen; der Vorgang pausiert. %1</translation>
    </message>
    <message>
        <source>The run creates %1 and deletes %2 objects, which is more than a run may. Nothing was sent. Check that so many are meant.</source>
        <translation>Der Vorgang legt %1 Objekte an und löscht %2; das ist mehr, als ein Vorgang darf. Es wurde nichts gesendet. Prüfen Sie, ob wirklich so viele gemeint sind.</translation>
    </message>
    <message>
        <source>The run was made for another org, so nothing was sent. Connect to the org that it was made for.</source>
        <translation>Der Vorgang wurde für eine andere Organisation geplant; es wurde nichts gesendet. Verbinden Sie sich mit der Organisation, für die er geplant wurde.</translation>
    </message>
    <message>
        <source>The journal on this computer cannot be read or written, so the run was paused: what is not recorded is not sent. Check that the disk has free space and that the data folder can be written, then go on.</source>
        <translation>Das Journal auf diesem Computer kann nicht gelesen oder geschrieben werden; der Vorgang pausiert: Was nicht aufgezeichnet ist, wird nicht gesendet. Prüfen Sie, ob der Datenträger Platz hat und der Datenordner beschreibbar ist, und fahren Sie dann fort.</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>Enter a name, such as {name}_WebRTC.</source>
        <translation>Geben Sie einen Namen ein, zum Beispiel {name}_WebRTC.</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}. Use {name}, {first}, {last}, {email}, {site} or {department}.</source>
        <translation>Einen Platzhalter {%1} gibt es nicht. Verwenden Sie {name}, {first}, {last}, {email}, {site} oder {department}.</translation>
    </message>
    <message>
        <source>A brace stands alone. Write placeholders as {name}.</source>
        <translation>Eine geschweifte Klammer steht allein. Schreiben Sie Platzhalter wie {name}.</translation>
    </message>
    <message>
        <source>The name has characters that cannot be seen. Type it again.</source>
        <translation>Der Name enthält Zeichen, die nicht zu sehen sind. Tippen Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A reason and how many rows have it: “already has a WebRTC phone (20)”.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>such as “Left out: 20 …”</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paused. Nothing more is sent until you continue.</source>
        <translation>Pausiert. Es wird nichts weiter gesendet, bis Sie fortfahren.</translation>
    </message>
    <message>
        <source>Create missing phones</source>
        <translation>Fehlende Telefone anlegen</translation>
    </message>
    <message>
        <source>Set default phones</source>
        <translation>Standardtelefone setzen</translation>
    </message>
    <message>
        <source>Move to another site</source>
        <translation>Auf andere Site verschieben</translation>
    </message>
    <message>
        <source>Change base settings</source>
        <translation>Base Settings ändern</translation>
    </message>
    <message>
        <source>Rename phones</source>
        <translation>Telefone umbenennen</translation>
    </message>
    <message>
        <source>Refresh stations</source>
        <translation>Stationen auffrischen</translation>
    </message>
    <message>
        <source>Delete phones</source>
        <translation>Telefone löschen</translation>
    </message>
    <message>
        <source>Everybody who has no WebRTC phone is given one.</source>
        <translation>Alle, die kein WebRTC-Telefon haben, bekommen eines.</translation>
    </message>
    <message>
        <source>The WebRTC phone of each person becomes their default station.</source>
        <translation>Das WebRTC-Telefon jeder Person wird ihre Default Station.</translation>
    </message>
    <message>
        <source>The phones are moved to a site, whose media regions their calls then use.</source>
        <translation>Die Telefone werden auf eine Site verschoben, deren Medienregionen ihre Anrufe dann nutzen.</translation>
    </message>
    <message>
        <source>The phones take their settings from other base settings, except those that they override.</source>
        <translation>Die Telefone nehmen ihre Einstellungen von anderen Base Settings, außer denen, die sie selbst überschreiben.</translation>
    </message>
    <message>
        <source>The phones are named after their users, by one pattern.</source>
        <translation>Die Telefone werden nach ihren Benutzern benannt, alle nach demselben Muster.</translation>
    </message>
    <message>
        <source>Each phone is taken from its user as default station and given back.</source>
        <translation>Jedes Telefon wird seinem Benutzer als Default Station genommen und zurückgegeben.</translation>
    </message>
    <message>
        <source>The phones are deleted; the users stay. Phones of active users are held, until you release them.</source>
        <translation>Die Telefone werden gelöscht; die Benutzer bleiben. Telefone aktiver Benutzer werden zurückgestellt, bis Sie sie freigeben.</translation>
    </message>
    <message numerus="yes">
        <source>Create missing phones for %Ln person(s)</source>
        <translation>
            <numerusform>Fehlendes Telefon für %Ln Person anlegen</numerusform>
            <numerusform>Fehlende Telefone für %Ln Personen anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set default phones of %Ln person(s)</source>
        <translation>
            <numerusform>Standardtelefon von %Ln Person setzen</numerusform>
            <numerusform>Standardtelefone von %Ln Personen setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln phone(s) to %1</source>
        <translation>
            <numerusform>%Ln Telefon nach %1 verschieben</numerusform>
            <numerusform>%Ln Telefone nach %1 verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln phone(s) on %1</source>
        <translation>
            <numerusform>%Ln Telefon auf %1 umstellen</numerusform>
            <numerusform>%Ln Telefone auf %1 umstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln phone(s)</source>
        <translation>
            <numerusform>%Ln Telefon umbenennen</numerusform>
            <numerusform>%Ln Telefone umbenennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refresh %Ln station(s)</source>
        <translation>
            <numerusform>%Ln Station auffrischen</numerusform>
            <numerusform>%Ln Stationen auffrischen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln phone(s)</source>
        <translation>
            <numerusform>%Ln Telefon löschen</numerusform>
            <numerusform>%Ln Telefone löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose whom or which phones this is for.</source>
        <translation>Wählen Sie, für wen oder für welche Telefone dies ist.</translation>
    </message>
    <message>
        <source>Choose a site.</source>
        <translation>Wählen Sie eine Site.</translation>
    </message>
    <message>
        <source>Choose base settings.</source>
        <translation>Wählen Sie Base Settings.</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>auszuführen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>such as “300 rows: 262 to be done · …”</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>etwa %Ln Stunde</numerusform>
            <numerusform>etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln call(s), %1 at the present rate</source>
        <comment>%1: such as “about 2 minutes”</comment>
        <translation>
            <numerusform>etwa %Ln Anfrage, beim jetzigen Tempo %1</numerusform>
            <numerusform>etwa %Ln Anfragen, beim jetzigen Tempo %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what has changed since the review…</source>
        <translation>Es wird gelesen, was sich seit der Prüfung geändert hat …</translation>
    </message>
    <message>
        <source>Running. Each change is recorded here before it is sent, so that nothing is lost.</source>
        <translation>Läuft. Jede Änderung wird hier aufgezeichnet, bevor sie gesendet wird, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>The run goes on by itself as soon as that is possible.</source>
        <translation>Der Vorgang geht von selbst weiter, sobald das möglich ist.</translation>
    </message>
    <message>
        <source>Cancelling. What was sent already ends first.</source>
        <translation>Wird abgebrochen. Was schon gesendet wurde, endet zuerst.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a minute</source>
        <translation>
            <numerusform>%Ln pro Minute</numerusform>
            <numerusform>%Ln pro Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>such as “about 3 minutes left”</comment>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) are done.</source>
        <translation>
            <numerusform>%Ln Zeile ist ausgeführt.</numerusform>
            <numerusform>Alle %Ln Zeilen sind ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are done.</source>
        <translation>
            <numerusform>%Ln Zeile ist ausgeführt.</numerusform>
            <numerusform>%Ln Zeilen sind ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is done.</source>
        <translation>Keine Zeile ist ausgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed; the reason is beside each row.</source>
        <translation>
            <numerusform>%Ln ist fehlgeschlagen; der Grund steht neben der Zeile.</numerusform>
            <numerusform>%Ln sind fehlgeschlagen; der Grund steht neben jeder Zeile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln it is not known yet; continue, and they are looked up first.</source>
        <translation>
            <numerusform>Von %Ln ist es noch nicht bekannt; fahren Sie fort, und es wird zuerst nachgesehen.</numerusform>
            <numerusform>Von %Ln ist es noch nicht bekannt; fahren Sie fort, und es wird zuerst nachgesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not begun.</source>
        <translation>
            <numerusform>%Ln wurde nicht begonnen.</numerusform>
            <numerusform>%Ln wurden nicht begonnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were held.</source>
        <translation>
            <numerusform>%Ln wurde zurückgestellt.</numerusform>
            <numerusform>%Ln wurden zurückgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) were ended and cannot be brought back: these people select their phone again themselves.</source>
        <translation>
            <numerusform>%Ln Anmeldung wurde beendet und lässt sich nicht wiederherstellen: Diese Person muss ihr Telefon selbst neu auswählen.</numerusform>
            <numerusform>%Ln Anmeldungen wurden beendet und lassen sich nicht wiederherstellen: Diese Personen müssen ihr Telefon selbst neu auswählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted object(s) are made again, under another id.</source>
        <translation>
            <numerusform>%Ln gelöschtes Objekt wird neu angelegt, mit einer anderen ID.</numerusform>
            <numerusform>%Ln gelöschte Objekte werden neu angelegt, mit anderen IDs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted object(s) cannot be made again, because what they were like is not recorded.</source>
        <translation>
            <numerusform>%Ln gelöschtes Objekt kann nicht neu angelegt werden, weil nicht aufgezeichnet ist, wie es war.</numerusform>
            <numerusform>%Ln gelöschte Objekte können nicht neu angelegt werden, weil nicht aufgezeichnet ist, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) were an undo themselves and stay as they are.</source>
        <translation>
            <numerusform>%Ln Schritt war selbst eine Rücknahme und bleibt, wie er ist.</numerusform>
            <numerusform>%Ln Schritte waren selbst eine Rücknahme und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) were made by a newer program and stay as they are.</source>
        <translation>
            <numerusform>%Ln Schritt stammt von einem neueren Programm und bleibt, wie er ist.</numerusform>
            <numerusform>%Ln Schritte stammen von einem neueren Programm und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try new settings without signing out</source>
        <translation>Neue Einstellungen ohne Abmelden versuchen</translation>
    </message>
    <message>
        <source>Whoever is signed in on these phones is signed out and in again, so that their client may read the settings anew. A call can be cut off.</source>
        <translation>Wer an diesen Telefonen angemeldet ist, wird ab- und wieder angemeldet, damit der Client die Einstellungen vielleicht neu liest. Ein Gespräch kann abbrechen.</translation>
    </message>
    <message numerus="yes">
        <source>Sign %Ln person(s) out and in again</source>
        <translation>
            <numerusform>%Ln Person ab- und wieder anmelden</numerusform>
            <numerusform>%Ln Personen ab- und wieder anmelden</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo of “%1”</source>
        <translation>Rücknahme von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln of them a later change by others was kept; see beside each row.</source>
        <translation>
            <numerusform>In %Ln davon wurde eine spätere Änderung anderer behalten; siehe bei der Zeile.</numerusform>
            <numerusform>In %Ln davon wurde eine spätere Änderung anderer behalten; siehe bei jeder Zeile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) are done.</source>
        <translation>
            <numerusform>%1 von %Ln Zeile ist ausgeführt.</numerusform>
            <numerusform>%1 von %Ln Zeilen sind ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen.</numerusform>
            <numerusform>%Ln fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) or recording(s) were ended and cannot be brought back.</source>
        <translation>
            <numerusform>%Ln Anruf oder Aufzeichnung wurde beendet und ist nicht zurückzuholen.</numerusform>
            <numerusform>%Ln Anrufe oder Aufzeichnungen wurden beendet und sind nicht zurückzuholen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Start on an embedded org in this process, already signed in. Nothing leaves this machine.</source>
        <translation>Mit einer eingebauten Organisation in diesem Prozess starten, bereits angemeldet. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>People in the embedded org.</source>
        <translation>Personen in der eingebauten Organisation.</translation>
    </message>
    <message>
        <source>WebRTC phones in the embedded org.</source>
        <translation>WebRTC-Telefone in der eingebauten Organisation.</translation>
    </message>
    <message>
        <source>The same seed makes the same org.</source>
        <translation>Derselbe Startwert ergibt dieselbe Organisation.</translation>
    </message>
    <message>
        <source>The org&apos;s API, for example https://api.mypurecloud.de.</source>
        <translation>Die API der Organisation, zum Beispiel https://api.mypurecloud.de.</translation>
    </message>
    <message>
        <source>The org&apos;s login host, for example https://login.mypurecloud.de.</source>
        <translation>Der Anmeldeserver der Organisation, zum Beispiel https://login.mypurecloud.de.</translation>
    </message>
    <message>
        <source>An OAuth client with the grant “Client Credentials”. Its secret is read from $STATIONMASTER_CLIENT_SECRET.</source>
        <translation>Ein OAuth-Client mit dem Grant „Client Credentials“. Sein Secret wird aus $STATIONMASTER_CLIENT_SECRET gelesen.</translation>
    </message>
    <message>
        <source>Drive the window through the main job, save pictures to DIR, and quit.</source>
        <translation>Das Fenster durch die Hauptaufgabe führen, Bilder in DIR speichern und beenden.</translation>
    </message>
    <message>
        <source>“stationmaster --help” lists the options.</source>
        <translation>„stationmaster --help“ zählt die Optionen auf.</translation>
    </message>
    <message>
        <source>--%1 needs an address such as https://api.mypurecloud.de.</source>
        <translation>--%1 braucht eine Adresse wie https://api.mypurecloud.de.</translation>
    </message>
    <message>
        <source>--%1 must start with https://; http:// is for this machine only.</source>
        <translation>--%1 muss mit https:// beginnen; http:// gilt nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3.</source>
        <translation>--%1 braucht eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>--demo-phones cannot be more than --demo-users: a user has one WebRTC phone.</source>
        <translation>--demo-phones kann nicht größer sein als --demo-users: Ein Benutzer hat ein WebRTC-Telefon.</translation>
    </message>
    <message>
        <source>Manages the WebRTC phones of a Genesys Cloud org.</source>
        <translation>Verwaltet die WebRTC-Telefone einer Genesys-Cloud-Organisation.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>„%1“ ist keine Option.</translation>
    </message>
    <message>
        <source>Choose --demo or --api-url, not both.</source>
        <translation>Wählen Sie --demo oder --api-url, nicht beides.</translation>
    </message>
    <message>
        <source>--tour needs --demo or --api-url.</source>
        <translation>--tour braucht --demo oder --api-url.</translation>
    </message>
    <message>
        <source>Sign in to the saved connection of this name.</source>
        <translation>Bei der gespeicherten Verbindung dieses Namens anmelden.</translation>
    </message>
    <message>
        <source>Read-only: no change can be sent from this program.</source>
        <translation>Nur lesen: Von diesem Programm kann keine Änderung gesendet werden.</translation>
    </message>
    <message>
        <source>The folder for the journal of this run.</source>
        <translation>Der Ordner für das Journal dieses Laufs.</translation>
    </message>
    <message>
        <source>Write start-up, stalls and every call to FILE, one JSON object per line, without secrets.</source>
        <translation>Start, Hänger und jeden Aufruf in FILE schreiben, ein JSON-Objekt je Zeile, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>--%1 must not contain a name or password: they would be sent to whichever host answers there.</source>
        <translation>--%1 darf weder Namen noch Passwort enthalten: Sie würden an den Host gesendet, der dort antwortet.</translation>
    </message>
    <message>
        <source>--api-url, --login-url and --client-id must be given together.</source>
        <translation>--api-url, --login-url und --client-id müssen zusammen angegeben werden.</translation>
    </message>
    <message>
        <source>Put the client secret in the environment variable %1.</source>
        <translation>Legen Sie das Secret des Clients in der Umgebungsvariablen %1 ab.</translation>
    </message>
    <message>
        <source>--connection needs the name of a saved connection.</source>
        <translation>--connection braucht den Namen einer gespeicherten Verbindung.</translation>
    </message>
    <message>
        <source>--tour creates a phone, so it cannot be used with --read-only.</source>
        <translation>--tour legt ein Telefon an und kann deshalb nicht mit --read-only verwendet werden.</translation>
    </message>
    <message>
        <source>Choose only one of --connection, --demo and --api-url.</source>
        <translation>Wählen Sie nur eines von --connection, --demo und --api-url.</translation>
    </message>
    <message>
        <source>A plan that was saved as a file.</source>
        <translation>Ein Plan, der als Datei gespeichert wurde.</translation>
    </message>
    <message>
        <source>With --plan: print the review without a window, and end with 0 if the plan fits the org. Nothing is written.</source>
        <translation>Mit --plan: die Übersicht ohne Fenster ausgeben und mit 0 enden, wenn der Plan zur Organisation passt. Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>--plan needs the name of a file.</source>
        <translation>--plan braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>With --plan: check it, then carry it out without a window. Prints the id of the run, and ends with 0 if all that was planned is done.</source>
        <translation>Mit --plan: den Plan prüfen und dann ohne Fenster ausführen. Gibt die ID des Vorgangs aus und endet mit 0, wenn alles Geplante ausgeführt ist.</translation>
    </message>
    <message>
        <source>Finish runs of --run and --undo that were cut off.</source>
        <translation>Abgebrochene Vorgänge von --run und --undo zu Ende führen.</translation>
    </message>
    <message>
        <source>Take back what the run with this id has done.</source>
        <translation>Zurücknehmen, was der Vorgang mit dieser ID getan hat.</translation>
    </message>
    <message>
        <source>With --run, --resume or --undo: allow N creates and N deletes, instead of 2000 and 100.</source>
        <translation>Mit --run, --resume oder --undo: N Anlagen und N Löschungen erlauben, statt 2000 und 100.</translation>
    </message>
    <message>
        <source>--undo needs the id of a run.</source>
        <translation>--undo braucht die ID eines Vorgangs.</translation>
    </message>
    <message>
        <source>--%1 needs --connection, --demo or --api-url.</source>
        <translation>--%1 braucht --connection, --demo oder --api-url.</translation>
    </message>
    <message>
        <source>Choose --%1 or --tour, not both.</source>
        <translation>Wählen Sie --%1 oder --tour, nicht beides.</translation>
    </message>
    <message>
        <source>--%1 changes the org, so it cannot be used with --read-only.</source>
        <translation>--%1 ändert die Organisation und kann nicht mit --read-only verwendet werden.</translation>
    </message>
    <message>
        <source>Choose only one of --check, --run, --resume and --undo.</source>
        <translation>Wählen Sie nur eines von --check, --run, --resume und --undo.</translation>
    </message>
    <message>
        <source>--plan and --check or --run must be given together.</source>
        <translation>--plan und --check oder --run müssen zusammen angegeben werden.</translation>
    </message>
    <message>
        <source>--ceiling needs --run, --resume or --undo.</source>
        <translation>--ceiling braucht --run, --resume oder --undo.</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Enter a domain, not an IP address. For a gateway or a test org choose “Gateway or test org”.</source>
        <translation>Geben Sie eine Domain ein, keine IP-Adresse. Wählen Sie für ein Gateway oder eine Testorganisation „Gateway oder Testorganisation“.</translation>
    </message>
    <message>
        <source>Enter the domain of your region, such as mypurecloud.de.</source>
        <translation>Geben Sie die Domain Ihrer Region ein, etwa mypurecloud.de.</translation>
    </message>
    <message>
        <source>Enter only the scheme, host and port, such as https://api.example.com.</source>
        <translation>Geben Sie nur Schema, Host und Port ein, etwa https://api.example.com.</translation>
    </message>
    <message>
        <source>Enter an address such as https://api.example.com.</source>
        <translation>Geben Sie eine Adresse ein, etwa https://api.example.com.</translation>
    </message>
    <message>
        <source>Enter a name for this connection, such as “Production”.</source>
        <translation>Geben Sie einen Namen für diese Verbindung ein, etwa „Produktion“.</translation>
    </message>
    <message>
        <source>Choose the region where your org is.</source>
        <translation>Wählen Sie die Region Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Enter the Client ID of the OAuth client, without a colon.</source>
        <translation>Geben Sie die Client-ID des OAuth-Clients ohne Doppelpunkt ein.</translation>
    </message>
    <message>
        <source>Enter a port from 1024 to 65535.</source>
        <translation>Geben Sie einen Port von 1024 bis 65535 ein.</translation>
    </message>
    <message>
        <source>Enter only the domain: %1.</source>
        <translation>Geben Sie nur die Domain ein: %1.</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://; http:// is for this computer only.</source>
        <translation>Geben Sie eine Adresse ein, die mit https:// beginnt; http:// ist nur für diesen Computer.</translation>
    </message>
    <message>
        <source>Remove the name and password: they would be sent to whichever host answers there.</source>
        <translation>Entfernen Sie Name und Passwort: Sie würden an den Host gesendet, der dort antwortet.</translation>
    </message>
    <message>
        <source>Choose localhost or 127.0.0.1: the browser has to return to this computer.</source>
        <translation>Wählen Sie localhost oder 127.0.0.1: Der Browser muss zu diesem Computer zurückkehren.</translation>
    </message>
    <message>
        <source>Enter a path such as /signed-in, with only letters, digits, hyphens and slashes.</source>
        <translation>Geben Sie einen Pfad wie /signed-in ein, nur aus Buchstaben, Ziffern, Bindestrichen und Schrägstrichen.</translation>
    </message>
    <message>
        <source>Enter the organization as well: the identity provider belongs to it.</source>
        <translation>Geben Sie auch die Organisation ein: Der Identitätsanbieter gehört zu ihr.</translation>
    </message>
    <message>
        <source>Choose a colour from the list.</source>
        <translation>Wählen Sie eine Farbe aus der Liste.</translation>
    </message>
</context>
<context>
    <name>EndWords</name>
    <message>
        <source>Somebody may have to select their phone again.</source>
        <translation>Vielleicht muss jemand sein Telefon neu auswählen.</translation>
    </message>
    <message>
        <source>Not every step was needed.</source>
        <translation>Nicht jeder Schritt war nötig.</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Alles ist erledigt.</translation>
    </message>
    <message>
        <source>Stopped between two steps.</source>
        <translation>Zwischen zwei Schritten angehalten.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Wie gewünscht angehalten.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It was carried out: %1.</source>
        <translation>Das wurde ausgeführt: %1.</translation>
    </message>
    <message>
        <source>It was not carried out: %1.</source>
        <translation>Das wurde nicht ausgeführt: %1.</translation>
    </message>
    <message>
        <source>Not known yet: %1.</source>
        <translation>Noch nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>What others have changed in the meantime was left as it is.</source>
        <translation>Was andere inzwischen geändert haben, wurde so gelassen.</translation>
    </message>
    <message>
        <source>Some of it cannot be undone.</source>
        <translation>Manches davon lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Some of it was skipped.</source>
        <translation>Manches davon wurde übersprungen.</translation>
    </message>
    <message>
        <source>Everything has been undone.</source>
        <translation>Alles ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Not everything has been undone.</source>
        <translation>Nicht alles ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Everything is done, except what others have changed.</source>
        <translation>Alles ist erledigt, außer dem, was andere geändert haben.</translation>
    </message>
    <message>
        <source>Nothing more is being sent.</source>
        <translation>Es wird nichts weiter gesendet.</translation>
    </message>
    <message>
        <source>Stopped. The outcome of one step is not known.</source>
        <translation>Angehalten. Das Ergebnis eines Schritts ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing more is being sent. The step is looked up before anything is sent again.</source>
        <translation>Es wird nichts weiter gesendet. Bevor wieder etwas gesendet wird, wird nachgesehen.</translation>
    </message>
    <message>
        <source>The outcome of the last step is known now.</source>
        <translation>Das Ergebnis des letzten Schritts ist jetzt bekannt.</translation>
    </message>
    <message>
        <source>The outcome of the last step is not certain.</source>
        <translation>Das Ergebnis des letzten Schritts ist nicht sicher.</translation>
    </message>
    <message>
        <source>No trace of it was found in the org: %1.</source>
        <translation>In der Organisation wurde davon nichts gefunden: %1.</translation>
    </message>
    <message>
        <source>The outcome of one step is not known, and nothing after it was sent.</source>
        <translation>Das Ergebnis eines Schritts ist nicht bekannt, und danach wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Someone has changed the same values since, so none of it was undone. Choose which to keep.</source>
        <translation>Jemand hat seither dieselben Werte geändert, deshalb wurde davon nichts zurückgenommen. Wählen Sie, welche bleiben sollen.</translation>
    </message>
    <message>
        <source>Someone has changed the same values since you saw them, so nothing was written. Choose which to keep.</source>
        <translation>Jemand hat dieselben Werte geändert, seit Sie sie sahen, deshalb wurde nichts geschrieben. Wählen Sie, welche bleiben sollen.</translation>
    </message>
    <message>
        <source>One step failed, and nothing after it was sent.</source>
        <translation>Ein Schritt ist fehlgeschlagen, und danach wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This failed: %1.</source>
        <translation>Das ist fehlgeschlagen: %1.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The org does not allow this: your role lacks the permission %1. Ask an administrator of the org to grant it, then sign in again.</source>
        <translation>Die Organisation erlaubt dies nicht: Ihrer Rolle fehlt die Berechtigung %1. Bitten Sie einen Administrator der Organisation, sie zu erteilen, und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>This user already has a WebRTC phone, and a user can have only one. Use that phone, or choose another user.</source>
        <translation>Dieser Benutzer hat schon ein WebRTC-Telefon, und mehr als eines ist nicht möglich. Verwenden Sie dieses Telefon, oder wählen Sie einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>The org already has something with this name. Choose another name, then try again.</source>
        <translation>In der Organisation gibt es schon etwas mit diesem Namen. Wählen Sie einen anderen Namen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This connection is read-only, so nothing was changed. Connect without read-only to make changes.</source>
        <translation>Diese Verbindung ist schreibgeschützt, deshalb wurde nichts geändert. Verbinden Sie sich ohne Schreibschutz, um zu ändern.</translation>
    </message>
    <message>
        <source>The org cannot be reached. Check the network connection of this computer, then try again.</source>
        <translation>Die Organisation ist nicht erreichbar. Prüfen Sie die Netzwerkverbindung dieses Rechners und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No secure connection to the org could be made. Check the date and time of this computer and whether a proxy replaces certificates, then try again.</source>
        <translation>Es kam keine sichere Verbindung zur Organisation zustande. Prüfen Sie Datum und Uhrzeit dieses Rechners und ob ein Proxy Zertifikate ersetzt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The sign-in has ended or was refused. Sign in again, then try again.</source>
        <translation>Die Anmeldung ist abgelaufen oder wurde abgelehnt. Melden Sie sich neu an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The request or its answer is larger than the org allows. Narrow it down, then try again.</source>
        <translation>Die Anfrage oder ihre Antwort ist größer, als die Organisation erlaubt. Grenzen Sie sie ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Meldung: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Einzelheit: %1</translation>
    </message>
    <message>
        <source>Reference for a ticket: %1</source>
        <translation>Referenz für ein Ticket: %1</translation>
    </message>
    <message>
        <source>These changes were planned for another org, and this connection is to %1, so nothing was changed. Connect to the org that they were planned for.</source>
        <translation>Diese Änderungen wurden für eine andere Organisation geplant, und diese Verbindung führt zu %1; deshalb wurde nichts geändert. Verbinden Sie sich mit der Organisation, für die sie geplant waren.</translation>
    </message>
    <message>
        <source>The org does not allow this with your role. Ask an administrator of the org for the permission Telephony › Plugin › All, then sign in again.</source>
        <translation>Die Organisation erlaubt dies mit Ihrer Rolle nicht. Bitten Sie eine Administratorin oder einen Administrator der Organisation um die Berechtigung Telephony › Plugin › All und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>The address of %1 starts with http://, so everything sent there could be read on the way. Nothing was sent. Use the address that starts with https://.</source>
        <translation>Die Adresse von %1 beginnt mit http://, alles dorthin Gesendete könnte unterwegs mitgelesen werden. Es wurde nichts gesendet. Verwenden Sie die Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: its certificate was not accepted, so nothing was sent. Check the date and time of this computer and whether a proxy replaces certificates, then try again.</source>
        <translation>Es konnte keine sichere Verbindung zu %1 hergestellt werden: Das Zertifikat wurde nicht anerkannt, deshalb wurde nichts gesendet. Prüfen Sie Datum und Uhrzeit dieses Computers und ob ein Proxy Zertifikate ersetzt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) still use it, so it was left as it is. Move them to other base settings first.</source>
        <translation>
            <numerusform>%n Telefon verwendet sie noch, deshalb wurden sie so gelassen. Geben Sie ihm zuerst andere Base Settings.</numerusform>
            <numerusform>%n Telefone verwenden sie noch, deshalb wurden sie so gelassen. Geben Sie ihnen zuerst andere Base Settings.</numerusform>
        </translation>
    </message>
    <message>
        <source>The org did not answer in time, so it is not known yet whether the change was made. The change is looked up before anything is sent again, so that nothing is done twice.</source>
        <translation>Die Organisation hat nicht rechtzeitig geantwortet; noch ist nicht bekannt, ob die Änderung ausgeführt wurde. Bevor wieder etwas gesendet wird, wird nachgesehen, damit nichts zweimal geschieht.</translation>
    </message>
    <message>
        <source>The org reported a server error (HTTP %1), so it is not known yet whether the change was made. The change is looked up before anything is sent again, so that nothing is done twice.</source>
        <translation>Die Organisation meldet einen Serverfehler (HTTP %1); noch ist nicht bekannt, ob die Änderung ausgeführt wurde. Bevor wieder etwas gesendet wird, wird nachgesehen, damit nichts zweimal geschieht.</translation>
    </message>
    <message>
        <source>The org’s answer could not be read, so it is not known yet whether the change was made. The change is looked up before anything is sent again, so that nothing is done twice.</source>
        <translation>Die Antwort der Organisation war nicht lesbar; noch ist nicht bekannt, ob die Änderung ausgeführt wurde. Bevor wieder etwas gesendet wird, wird nachgesehen, damit nichts zweimal geschieht.</translation>
    </message>
    <message>
        <source>The connection was lost before the org answered, so it is not known yet whether the change was made. The change is looked up before anything is sent again, so that nothing is done twice.</source>
        <translation>Die Verbindung riss ab, bevor die Organisation antwortete; noch ist nicht bekannt, ob die Änderung ausgeführt wurde. Bevor wieder etwas gesendet wird, wird nachgesehen, damit nichts zweimal geschieht.</translation>
    </message>
    <message>
        <source>The org accepts no more requests at the moment. Wait a minute, then try again.</source>
        <translation>Die Organisation nimmt im Augenblick keine Anfragen mehr an. Warten Sie eine Minute und versuchen Sie es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>The org accepts no more requests at the moment. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Die Organisation nimmt im Augenblick keine Anfragen mehr an. Warten Sie %n Sekunde und versuchen Sie es dann erneut.</numerusform>
            <numerusform>Die Organisation nimmt im Augenblick keine Anfragen mehr an. Warten Sie %n Sekunden und versuchen Sie es dann erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>It belongs to another person now, so it was left as it is. Reload, then check whose it is.</source>
        <translation>Es gehört inzwischen jemand anderem und wurde deshalb so gelassen. Laden Sie neu und sehen Sie nach, wem es gehört.</translation>
    </message>
    <message>
        <source>Its user has signed in on it in the meantime, so it was left as it is. Try again when they have signed out.</source>
        <translation>Sein User hat sich inzwischen daran angemeldet, deshalb wurde es so gelassen. Versuchen Sie es erneut, wenn er sich abgemeldet hat.</translation>
    </message>
    <message>
        <source>This site is run by Genesys and cannot be changed, so nothing was changed.</source>
        <translation>Diese Site wird von Genesys betrieben und kann nicht geändert werden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This was planned by a newer version of Stationmaster, and this version does not know it. Update Stationmaster, then continue.</source>
        <translation>Dies wurde von einer neueren Version von Stationmaster geplant, und diese Version kennt es nicht. Aktualisieren Sie Stationmaster und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Someone has changed the same values since you saw them, so nothing was changed. Choose which to keep.</source>
        <translation>Jemand hat dieselben Werte geändert, seit Sie sie sahen, deshalb wurde nichts geändert. Wählen Sie, welche bleiben sollen.</translation>
    </message>
    <message>
        <source>Someone else has changed this at the same time, or it is still in use, so nothing was changed. Reload it, check what is there now, then try again.</source>
        <translation>Jemand anderes hat dies gleichzeitig geändert, oder es wird noch verwendet; deshalb wurde nichts geändert. Laden Sie es neu, sehen Sie den jetzigen Stand an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The org did not accept the request, so nothing was changed. The details show what the server said; correct that, then try again.</source>
        <translation>Die Organisation hat die Anfrage nicht angenommen, deshalb wurde nichts geändert. Was der Server dazu sagt, steht in den Einzelheiten; berichtigen Sie das und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This was cancelled before it was carried out. Start it again if you still want it.</source>
        <translation>Dies wurde abgebrochen, bevor es ausgeführt war. Starten Sie es neu, wenn Sie es noch möchten.</translation>
    </message>
    <message>
        <source>The org did not answer in time. Try again; if this keeps happening, check the network connection and any proxy in between.</source>
        <translation>Die Organisation hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut; bleibt es dabei, prüfen Sie die Netzwerkverbindung oder einen Proxy dazwischen.</translation>
    </message>
    <message>
        <source>The org no longer has this; someone may have deleted it. Press F5 to reload, then check again.</source>
        <translation>In der Organisation gibt es dies nicht mehr; vielleicht hat es jemand gelöscht. Laden Sie mit F5 neu und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The org reported a server error (HTTP %1). Wait a moment, then try again.</source>
        <translation>Die Organisation meldet einen Serverfehler (HTTP %1). Warten Sie einen Augenblick und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The answer could not be read: it is not what Genesys Cloud sends. There may be a proxy or a sign-in page in between; check the connection, then try again.</source>
        <translation>Die Antwort war nicht lesbar: So antwortet Genesys Cloud nicht. Vielleicht steht ein Proxy oder eine Anmeldeseite dazwischen; prüfen Sie die Verbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Stationmaster could not write to its data folder, so nothing was sent. Check that the disk has free space and that no other Stationmaster is using the folder, then try again.</source>
        <translation>Stationmaster konnte nicht in seinen Datenordner schreiben, deshalb wurde nichts gesendet. Prüfen Sie, ob auf dem Datenträger Platz ist und ob kein anderer Stationmaster den Ordner benutzt, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>FieldChangeWords</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Base Settings</source>
        <translation>Base Settings</translation>
    </message>
    <message>
        <source>Media Regions</source>
        <translation>Media Regions</translation>
    </message>
    <message>
        <source>Media DSCP Value</source>
        <translation>Media DSCP Value</translation>
    </message>
    <message>
        <source>Transport DSCP Value</source>
        <translation>Transport DSCP Value</translation>
    </message>
    <message>
        <source>Persistent Connection</source>
        <translation>Persistent Connection</translation>
    </message>
    <message>
        <source>Persistent Connection Timeout</source>
        <translation>Persistent Connection Timeout</translation>
    </message>
    <message>
        <source>Persistent connection required</source>
        <translation>Persistent Connection erforderlich</translation>
    </message>
    <message>
        <source>Block caller ID code</source>
        <translation>Code zum Unterdrücken der Rufnummer</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before, and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Relay/TURN Behavior</source>
        <translation>Relay/TURN Behavior</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>An item of a list, behind its number.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Name of the Line</source>
        <translation>Name der Leitung</translation>
    </message>
    <message>
        <source>Base Settings of the Line</source>
        <translation>Base Settings der Leitung</translation>
    </message>
    <message>
        <source>Media Model</source>
        <translation>Media Model</translation>
    </message>
    <message>
        <source>Force TURN</source>
        <translation>Force TURN</translation>
    </message>
    <message>
        <source>Require Media Helper</source>
        <translation>Require Media Helper</translation>
    </message>
    <message>
        <source>Another setting (%1)</source>
        <extracomment>%1: the key of a setting that this program has no name for.</extracomment>
        <translation>Eine andere Einstellung (%1)</translation>
    </message>
    <message>
        <source>Default Station</source>
        <translation>Default Station</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation>Name nicht bekannt</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message numerus="yes">
        <source>This name is too long. Enter at most %n character(s).</source>
        <translation>
            <numerusform>Dieser Name ist zu lang. Geben Sie höchstens %n Zeichen ein.</numerusform>
            <numerusform>Dieser Name ist zu lang. Geben Sie höchstens %n Zeichen ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for the base settings, such as Support_WebRTC_Standard.</source>
        <translation>Geben Sie einen Namen für die Base Settings ein, zum Beispiel Support_WebRTC_Standard.</translation>
    </message>
    <message>
        <source>Enter a name for the phone, such as Ana Berg_WebRTC.</source>
        <translation>Geben Sie einen Namen für das Telefon ein, zum Beispiel Ana Berg_WebRTC.</translation>
    </message>
    <message numerus="yes">
        <source>Enter the timeout in seconds, from 1 to %n; 600 is ten minutes.</source>
        <translation>
            <numerusform>Geben Sie den Timeout in Sekunden ein, von 1 bis %n; 600 sind zehn Minuten.</numerusform>
            <numerusform>Geben Sie den Timeout in Sekunden ein, von 1 bis %n; 600 sind zehn Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a number from 0 to 63 (0x00 to 0x3F), or choose a class such as EF or CS3.</source>
        <translation>Geben Sie eine Zahl von 0 bis 63 (0x00 bis 0x3F) ein, oder wählen Sie eine Klasse wie EF oder CS3.</translation>
    </message>
    <message>
        <source>Choose base settings from the list, or create new ones.</source>
        <translation>Wählen Sie Base Settings aus der Liste, oder legen Sie neue an.</translation>
    </message>
    <message>
        <source>This user already has the WebRTC phone “%1”, and a user can have only one. Choose another user.</source>
        <translation>Dieser Benutzer hat schon das WebRTC-Telefon „%1“, und mehr als eines ist nicht möglich. Wählen Sie einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>Choose the site that this phone belongs to.</source>
        <translation>Wählen Sie die Site, zu der dieses Telefon gehört.</translation>
    </message>
    <message>
        <source>This name contains invisible characters, such as a line break. Type it again without them.</source>
        <translation>Dieser Name enthält unsichtbare Zeichen, zum Beispiel einen Zeilenumbruch. Tippen Sie ihn ohne diese neu ein.</translation>
    </message>
    <message>
        <source>Base settings named “%1” already exist. Enter another name.</source>
        <translation>Base Settings namens „%1“ gibt es schon. Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>A phone named “%1” already exists. Enter another name.</source>
        <translation>Ein Telefon namens „%1“ gibt es schon. Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>Choose a user: type part of the name or e-mail address, then pick the person from the list.</source>
        <translation>Wählen Sie einen Benutzer: Tippen Sie einen Teil des Namens oder der E-Mail-Adresse ein und wählen Sie die Person aus der Liste.</translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1: names, such as “National, International”</extracomment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>PersonActionWords</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>state not known</source>
        <translation>Zustand nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a party of a call</comment>
        <extracomment>%1: the part of a call, such as &quot;agent&quot;. %2: its state, such as &quot;connected&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The log was not saved: the file cannot be written (%1). Choose another place, then try again.</source>
        <translation>Das Protokoll wurde nicht gespeichert: Die Datei kann nicht geschrieben werden (%1). Wählen Sie einen anderen Ort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The log was not saved: the org could not make the file. Choose a shorter time, or try again later.</source>
        <translation>Das Protokoll wurde nicht gespeichert: Die Organisation konnte die Datei nicht erstellen. Wählen Sie eine kürzere Zeit, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The log was not saved: the file that the org made could not be fetched (HTTP %1). Try again.</source>
        <translation>Das Protokoll wurde nicht gespeichert: Die Datei der Organisation konnte nicht geholt werden (HTTP %1). Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The log was not saved: the org did not finish the file in time. Try again later.</source>
        <translation>Das Protokoll wurde nicht gespeichert: Die Organisation wurde mit der Datei nicht rechtzeitig fertig. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The log was not saved. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Das Protokoll wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere</source>
        <translation>%1 überall abmelden</translation>
    </message>
    <message>
        <source>This ends every sign-in of %1: in browser, desktop and mobile clients alike, and in other programs that use their sign-in. With single sign-on a browser may come back by itself. It cannot be undone: they sign in again themselves.</source>
        <translation>Dies beendet jede Anmeldung von %1: im Browser, im Desktop- und im mobilen Client und in anderen Programmen, die diese Anmeldung benutzen. Mit Single Sign-on kann ein Browser von selbst wiederkommen. Es lässt sich nicht zurücknehmen: Die Person meldet sich selbst wieder an.</translation>
    </message>
    <message>
        <source>Otherwise nothing is ended while they are in a call, or while that cannot be seen. A call that is going on may be cut off.</source>
        <translation>Sonst wird nichts beendet, solange die Person in einem Anruf ist oder das nicht zu sehen ist. Ein laufender Anruf kann abbrechen.</translation>
    </message>
    <message>
        <source>Disassociate %1 from the station</source>
        <translation>%1 von der Station abmelden</translation>
    </message>
    <message>
        <source>No station is known on which %1 is signed in.</source>
        <translation>Es ist keine Station bekannt, an der %1 angemeldet ist.</translation>
    </message>
    <message>
        <source>Record the browser log of %1</source>
        <translation>Browserprotokoll von %1 aufzeichnen</translation>
    </message>
    <message>
        <source>Stop recording the browser log of %1</source>
        <translation>Aufzeichnung des Browserprotokolls von %1 beenden</translation>
    </message>
    <message>
        <source>The org records what the Genesys Cloud client of %1 writes to its log in the browser. That is personal data: tell them before. Ask them to load the page anew once it has begun, since the recording may not start before.</source>
        <translation>Die Organisation zeichnet auf, was der Genesys-Cloud-Client von %1 im Browser protokolliert. Das sind personenbezogene Daten: Sagen Sie es der Person vorher. Bitten Sie sie, die Seite neu zu laden, sobald es begonnen hat; vorher beginnt die Aufzeichnung vielleicht nicht.</translation>
    </message>
    <message>
        <source>A recording is on until %1. It gets the end that you choose here.</source>
        <translation>Eine Aufzeichnung läuft bis %1. Sie bekommt das Ende, das Sie hier wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether a recording is on is being read…</source>
        <translation>Ob eine Aufzeichnung läuft, wird gelesen…</translation>
    </message>
    <message>
        <source>Whether a recording is on could not be read.</source>
        <translation>Ob eine Aufzeichnung läuft, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No browser log of %1 is being recorded.</source>
        <translation>Von %1 wird kein Browserprotokoll aufgezeichnet.</translation>
    </message>
    <message>
        <source>A recording is on until %1.</source>
        <translation>Eine Aufzeichnung läuft bis %1.</translation>
    </message>
    <message>
        <source>A recording is on.</source>
        <translation>Eine Aufzeichnung läuft.</translation>
    </message>
    <message>
        <source>Save the browser log of %1</source>
        <translation>Browserprotokoll von %1 speichern</translation>
    </message>
    <message>
        <source>What was recorded in this time, as the org gives it. The file holds personal data.</source>
        <translation>Was in dieser Zeit aufgezeichnet wurde, wie die Organisation es gibt. Die Datei enthält personenbezogene Daten.</translation>
    </message>
    <message>
        <source>Browser log %1 %2</source>
        <comment>a file name: person, date</comment>
        <translation>Browserprotokoll %1 %2</translation>
    </message>
    <message>
        <source>The org is making the file…</source>
        <translation>Die Organisation erstellt die Datei…</translation>
    </message>
    <message>
        <source>Fetching the file…</source>
        <translation>Die Datei wird geholt…</translation>
    </message>
    <message>
        <source>The org makes no file for you, so the entries are read…</source>
        <translation>Die Organisation erstellt Ihnen keine Datei, daher werden die Einträge gelesen…</translation>
    </message>
    <message>
        <source>%1 is saved, and there is nothing in it: no log of this time was given. Was the recording on, and has the person loaded their page anew since?</source>
        <translation>%1 ist gespeichert, und es ist nichts darin: Aus dieser Zeit kam kein Protokoll. Lief die Aufzeichnung, und hat die Person ihre Seite seither neu geladen?</translation>
    </message>
    <message>
        <source>%1 is saved, and may not be complete: without the permission %2 the org gives the newest entries alone.</source>
        <translation>%1 ist gespeichert und vielleicht nicht vollständig: Ohne die Berechtigung %2 gibt die Organisation nur die neuesten Einträge.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Clear a stuck call of %1</source>
        <translation>Hängenden Anruf von %1 beenden</translation>
    </message>
    <message>
        <source>End a call of %1</source>
        <translation>Anruf von %1 beenden</translation>
    </message>
    <message>
        <source>This ends the call for everybody, the customer included, and cannot be undone. It is meant for a call that the org keeps although nobody is in it any more.</source>
        <translation>Dies beendet den Anruf für alle, auch für den Kunden, und lässt sich nicht zurücknehmen. Es ist für einen Anruf gedacht, den die Organisation behält, obwohl niemand mehr darin ist.</translation>
    </message>
    <message>
        <source>END</source>
        <comment>typed by the person</comment>
        <translation>BEENDEN</translation>
    </message>
    <message>
        <source>Reading the calls of %1…</source>
        <translation>Die Anrufe von %1 werden gelesen…</translation>
    </message>
    <message>
        <source>The calls of %1 cannot be seen: %2 is missing.</source>
        <translation>Die Anrufe von %1 sind nicht zu sehen: %2 fehlt.</translation>
    </message>
    <message>
        <source>The org does not tell the calls of %1.</source>
        <translation>Die Organisation nennt die Anrufe von %1 nicht.</translation>
    </message>
    <message>
        <source>The org lists no call of %1 that is going on.</source>
        <translation>Die Organisation führt keinen laufenden Anruf von %1.</translation>
    </message>
    <message>
        <source>Call since %1</source>
        <translation>Anruf seit %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Who is in it cannot be seen: %1 is missing.</source>
        <translation>Wer darin ist, ist nicht zu sehen: %1 fehlt.</translation>
    </message>
    <message>
        <source>Who is in it is not known.</source>
        <translation>Wer darin ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>may be going on</source>
        <translation>läuft vielleicht</translation>
    </message>
    <message>
        <source>nobody connected</source>
        <translation>niemand verbunden</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>Wählen Sie eine Person.</translation>
    </message>
</context>
<context>
    <name>PersonStepWords</name>
    <message>
        <source>presence not known</source>
        <translation>Anwesenheit nicht bekannt</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>%1: a presence as Genesys names it, such as &quot;AVAILABLE&quot;.</extracomment>
        <translation>offline</translation>
    </message>
    <message>
        <source>presence %1</source>
        <translation>Anwesenheit %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on until %1; before, it was until %2.</source>
        <translation>Sie läuft bis %1; vorher bis %2.</translation>
    </message>
    <message>
        <source>It goes on until %1.</source>
        <translation>Sie läuft bis %1.</translation>
    </message>
    <message>
        <source>Until %1 again, if nobody has changed it since. Where that has passed, it is stopped.</source>
        <translation>Wieder bis %1, wenn niemand sie seither geändert hat. Ist das vorbei, wird sie beendet.</translation>
    </message>
    <message>
        <source>For %1 from when it begins. A recording that is on gets that end. Undo returns to what there was; what has been recorded by then stays in the org.</source>
        <translation>Für %1 ab Beginn. Eine laufende Aufzeichnung bekommt dieses Ende. Rückgängig kehrt zu dem zurück, was war; bis dahin Aufgezeichnetes bleibt in der Organisation.</translation>
    </message>
    <message>
        <source>What became of it could not be seen.</source>
        <translation>Was daraus wurde, war nicht zu sehen.</translation>
    </message>
    <message>
        <source>Accepted by the org. Seen afterwards: %1.</source>
        <translation>Von der Organisation angenommen. Danach gesehen: %1.</translation>
    </message>
    <message>
        <source>In browser, desktop and mobile clients alike, even during a call. This cannot be undone: they have to sign in again themselves.</source>
        <translation>Im Browser, im Desktop- und im mobilen Client, auch während eines Anrufs. Das lässt sich nicht zurücknehmen: Die Person muss sich selbst wieder anmelden.</translation>
    </message>
    <message>
        <source>In browser, desktop and mobile clients alike; not while they are in a call. This cannot be undone: they have to sign in again themselves.</source>
        <translation>Im Browser, im Desktop- und im mobilen Client; nicht während eines Anrufs. Das lässt sich nicht zurücknehmen: Die Person muss sich selbst wieder anmelden.</translation>
    </message>
    <message>
        <source>End every sign-in of %1</source>
        <translation>Jede Anmeldung von %1 beenden</translation>
    </message>
    <message>
        <source>Give the log recording of %1 its earlier end</source>
        <translation>Der Protokollaufzeichnung von %1 ihr früheres Ende geben</translation>
    </message>
    <message>
        <source>Record the browser log of %1</source>
        <translation>Browserprotokoll von %1 aufzeichnen</translation>
    </message>
    <message>
        <source>Stop recording the browser log of %1</source>
        <translation>Aufzeichnung des Browserprotokolls von %1 beenden</translation>
    </message>
    <message>
        <source>End a call of %1 for everybody</source>
        <translation>Einen Anruf von %1 für alle beenden</translation>
    </message>
    <message>
        <source>What has been recorded stays in the org. Undo starts it again while its end is still ahead; after that it cannot be undone.</source>
        <translation>Aufgezeichnetes bleibt in der Organisation. Rückgängig startet sie wieder, solange ihr Ende bevorsteht; danach geht das nicht mehr.</translation>
    </message>
    <message>
        <source>For every party, the customer included, even if somebody is speaking. This cannot be undone.</source>
        <translation>Für alle Beteiligten, auch den Kunden, selbst wenn jemand spricht. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>For every party, the customer included; not while a party is connected. This cannot be undone.</source>
        <translation>Für alle Beteiligten, auch den Kunden; nicht, solange jemand verbunden ist. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>station not known</source>
        <translation>Station nicht bekannt</translation>
    </message>
    <message>
        <source>still on a station</source>
        <translation>noch an einer Station</translation>
    </message>
    <message>
        <source>on no station</source>
        <translation>an keiner Station</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>presence, station</comment>
        <extracomment>Of a person. %1: such as “offline”. %2: such as “on no station”.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>recorded until %1</source>
        <translation>aufgezeichnet bis %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>sign-ins ended</source>
        <translation>Anmeldungen beendet</translation>
    </message>
    <message>
        <source>sign-ins ended; seen: %1</source>
        <translation>Anmeldungen beendet; gesehen: %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>call ended</source>
        <translation>Anruf beendet</translation>
    </message>
    <message>
        <source>This is you, and it would end your own sign-in in the middle of the work, so nothing was ended. Use Disconnect to end your sign-in here.</source>
        <translation>Das sind Sie selbst, und es würde Ihre eigene Anmeldung mitten in der Arbeit beenden; daher wurde nichts beendet. Mit Trennen beenden Sie Ihre Anmeldung hier.</translation>
    </message>
    <message>
        <source>They are in a call, so nothing was ended. Try again after the call, or plan it anew with “Even during a call”.</source>
        <translation>Die Person ist in einem Anruf; daher wurde nichts beendet. Versuchen Sie es nach dem Anruf, oder planen Sie es neu mit „Auch während eines Anrufs“.</translation>
    </message>
    <message>
        <source>It could not be seen whether they are in a call, so nothing was ended. Ask them; then plan it anew with “Even during a call”.</source>
        <translation>Ob die Person in einem Anruf ist, war nicht zu sehen; daher wurde nichts beendet. Fragen Sie sie; dann planen Sie es neu mit „Auch während eines Anrufs“.</translation>
    </message>
    <message>
        <source>A party of this call is connected, so somebody may be speaking, and it was not ended. Plan it anew and confirm that it shall be ended anyway.</source>
        <translation>An diesem Anruf ist jemand verbunden und spricht vielleicht; er wurde nicht beendet. Planen Sie es neu und bestätigen Sie, dass er trotzdem beendet werden soll.</translation>
    </message>
    <message>
        <source>The call could not be looked at, so it was not ended. Plan it anew and confirm that it shall be ended anyway.</source>
        <translation>Der Anruf war nicht einzusehen und wurde daher nicht beendet. Planen Sie es neu und bestätigen Sie, dass er trotzdem beendet werden soll.</translation>
    </message>
</context>
<context>
    <name>PlanReviewWords</name>
    <message>
        <source>Rows:</source>
        <translation>Zeilen:</translation>
    </message>
    <message>
        <source>To be done:</source>
        <translation>Auszuführen:</translation>
    </message>
    <message>
        <source>Held:</source>
        <translation>Zurückgestellt:</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgelassen:</translation>
    </message>
    <message>
        <source>No longer as planned:</source>
        <translation>Nicht mehr wie geplant:</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>Org: %1</source>
        <translation>Organisation: %1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>no longer as planned, %1</source>
        <comment>what the state of a row is now</comment>
        <translation>nicht mehr wie geplant, %1</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>“%1” is there twice</source>
        <translation>„%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>“%1” does not belong in a plan</source>
        <translation>„%1“ gehört nicht in einen Plan</translation>
    </message>
    <message>
        <source>“%1” is missing or empty</source>
        <translation>„%1“ fehlt oder ist leer</translation>
    </message>
    <message>
        <source>the state “%1” is not that of a planned row</source>
        <translation>der Zustand „%1“ ist nicht der einer geplanten Zeile</translation>
    </message>
    <message>
        <source>the reason “%1” is not known</source>
        <translation>der Grund „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>the step “%1” is none that can be planned</source>
        <translation>der Schritt „%1“ ist keiner, der geplant werden kann</translation>
    </message>
    <message>
        <source>“%1” does not refer to an earlier step of its row</source>
        <translation>„%1“ verweist nicht auf einen früheren Schritt seiner Zeile</translation>
    </message>
    <message>
        <source>“%1” has a value that is not allowed</source>
        <translation>„%1“ hat einen Wert, der nicht erlaubt ist</translation>
    </message>
    <message>
        <source>Row %1, step %2: %3.</source>
        <comment>what is wrong there</comment>
        <translation>Zeile %1, Schritt %2: %3.</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <comment>what is wrong there</comment>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>At its beginning: %1.</source>
        <comment>what is wrong there</comment>
        <translation>Am Anfang: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Check its path and its permissions, then try again.</source>
        <translation>„%1“ kann nicht gelesen werden (%2). Prüfen Sie den Pfad und die Berechtigungen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 MB, which is too large for a plan, so it was not read. Check that it is the right file, or save the plan in parts.</source>
        <translation>„%1“ hat mehr als %2 MB, das ist zu groß für einen Plan; deshalb wurde die Datei nicht gelesen. Prüfen Sie, ob es die richtige ist, oder speichern Sie den Plan in Teilen.</translation>
    </message>
    <message>
        <source>“%1” is not a plan of Stationmaster. Choose a file that was saved as a plan.</source>
        <translation>„%1“ ist kein Plan von Stationmaster. Wählen Sie eine Datei, die als Plan gespeichert wurde.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it ends too early or was changed by hand. Save the plan again.</source>
        <translation>„%1“ ist beschädigt: Die Datei endet zu früh oder wurde von Hand geändert. Speichern Sie den Plan erneut.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer program. Update Stationmaster, then try again.</source>
        <translation>„%1“ stammt von einem neueren Programm. Aktualisieren Sie Stationmaster, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“%1” takes a run back, and only the computer that has carried the run out can do that. Undo it there.</source>
        <translation>„%1“ macht einen Lauf rückgängig; das kann nur der Computer, der den Lauf ausgeführt hat. Machen Sie ihn dort rückgängig.</translation>
    </message>
    <message>
        <source>“%1” is not a valid plan. %2 Save the plan again.</source>
        <comment>a file, a sentence</comment>
        <translation>„%1“ ist kein gültiger Plan. %2 Speichern Sie den Plan erneut.</translation>
    </message>
    <message>
        <source>already has a WebRTC phone</source>
        <translation>hat schon ein WebRTC-Telefon</translation>
    </message>
    <message>
        <source>has no WebRTC phone</source>
        <translation>hat kein WebRTC-Telefon</translation>
    </message>
    <message>
        <source>has several WebRTC phones</source>
        <translation>hat mehrere WebRTC-Telefone</translation>
    </message>
    <message>
        <source>has no licence for a phone</source>
        <translation>hat keine Lizenz für ein Telefon</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>signed in on the phone</source>
        <translation>am Telefon angemeldet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>already so in the org</source>
        <translation>in der Organisation schon so</translation>
    </message>
    <message>
        <source>run by Genesys</source>
        <translation>von Genesys betrieben</translation>
    </message>
    <message>
        <source>no usable name</source>
        <translation>kein brauchbarer Name</translation>
    </message>
    <message>
        <source>changed or deleted in the meantime</source>
        <translation>inzwischen geändert oder gelöscht</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>auszuführen</translation>
    </message>
    <message>
        <source>held: %1</source>
        <comment>why a row is held</comment>
        <translation>zurückgestellt: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>why a row is left out</comment>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>not known whether it was done</source>
        <translation>nicht bekannt, ob es ausgeführt wurde</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not a WebRTC phone</source>
        <translation>kein WebRTC-Telefon</translation>
    </message>
    <message>
        <source>an on-premises site, to which media regions do not apply</source>
        <translation>ein On-Premises-Standort, für den Medienregionen nicht gelten</translation>
    </message>
    <message>
        <source>its user is active</source>
        <translation>sein Benutzer ist aktiv</translation>
    </message>
</context>
<context>
    <name>RegionWords</name>
    <message>
        <source>Cape Town</source>
        <extracomment>Cities and areas in which the data centres of a cloud provider stand.</extracomment>
        <translation>Kapstadt</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>Tokio</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>Seoul</translation>
    </message>
    <message>
        <source>Osaka</source>
        <translation>Osaka</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>Mumbai</translation>
    </message>
    <message>
        <source>Hyderabad</source>
        <translation>Hyderabad</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>Sydney</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>Jakarta</translation>
    </message>
    <message>
        <source>Melbourne</source>
        <translation>Melbourne</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>Bangkok</translation>
    </message>
    <message>
        <source>Montreal</source>
        <translation>Montreal</translation>
    </message>
    <message>
        <source>Calgary</source>
        <translation>Calgary</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>Frankfurt</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>Zürich</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>Stockholm</translation>
    </message>
    <message>
        <source>Milan</source>
        <translation>Mailand</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Dublin</source>
        <translation>Dublin</translation>
    </message>
    <message>
        <source>London</source>
        <translation>London</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>Paris</translation>
    </message>
    <message>
        <source>Tel Aviv</source>
        <translation>Tel Aviv</translation>
    </message>
    <message>
        <source>UAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>São Paulo</translation>
    </message>
    <message>
        <source>Virginia</source>
        <translation>Virginia</translation>
    </message>
    <message>
        <source>Ohio</source>
        <translation>Ohio</translation>
    </message>
    <message>
        <source>Northern California</source>
        <translation>Nordkalifornien</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>Oregon</translation>
    </message>
    <message>
        <source>AWS GovCloud West</source>
        <translation>AWS GovCloud West</translation>
    </message>
    <message>
        <source>AWS GovCloud East</source>
        <translation>AWS GovCloud Ost</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A city and the AWS name of the region there, such as &quot;Frankfurt (eu-central-1)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satellit</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>No region is listed, so there is no failover.</source>
        <translation>Keine Region ist eingetragen, also gibt es kein Failover.</translation>
    </message>
    <message>
        <source>Calls go to %1 first.</source>
        <translation>Anrufe gehen zuerst zu %1.</translation>
    </message>
    <message>
        <source>When that cannot take a call, %1 does.</source>
        <translation>Kann sie einen Anruf nicht annehmen, tut es %1.</translation>
    </message>
    <message>
        <source>When that cannot take a call, the call fails.</source>
        <translation>Kann sie einen Anruf nicht annehmen, scheitert er.</translation>
    </message>
    <message>
        <source>When that cannot take it either, the call fails.</source>
        <translation>Kann auch sie ihn nicht annehmen, scheitert der Anruf.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>no phone → “%1”, %2</source>
        <comment>a phone; for whom, at which site</comment>
        <translation>kein Telefon → „%1“, %2</translation>
    </message>
    <message>
        <source>“%1” → deleted</source>
        <translation>„%1“ → gelöscht</translation>
    </message>
    <message>
        <source>The outcome is not known yet. It is looked up before anything is sent again.</source>
        <translation>Das Ergebnis ist noch nicht bekannt. Bevor wieder etwas gesendet wird, wird nachgesehen.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else in the meantime; nothing was written.</source>
        <translation>„%1“ wurde inzwischen von jemand anderem geändert; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Changed by others since; their change was kept.</source>
        <translation>Inzwischen von anderen geändert; deren Änderung wurde behalten.</translation>
    </message>
</context>
<context>
    <name>RunReportWords</name>
    <message>
        <source>%1: %2</source>
        <comment>what became of a row, a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation>Zeilen:</translation>
    </message>
    <message>
        <source>Done:</source>
        <translation>Ausgeführt:</translation>
    </message>
    <message>
        <source>Failed:</source>
        <translation>Fehlgeschlagen:</translation>
    </message>
    <message>
        <source>Not known:</source>
        <translation>Nicht bekannt:</translation>
    </message>
    <message>
        <source>Not begun:</source>
        <translation>Nicht begonnen:</translation>
    </message>
    <message>
        <source>Held:</source>
        <translation>Zurückgestellt:</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgelassen:</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Use the phone “%1” that %2 has</source>
        <translation>Das Telefon „%1“ von %2 verwenden</translation>
    </message>
    <message>
        <source>Use the name “%1”</source>
        <translation>Den Namen „%1“ verwenden</translation>
    </message>
    <message>
        <source>In progress…</source>
        <translation>Läuft …</translation>
    </message>
    <message numerus="yes">
        <source>In progress, %n second(s)</source>
        <translation>
            <numerusform>Läuft, %n Sekunde</numerusform>
            <numerusform>Läuft, %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the phone’s station to appear, %n second(s)</source>
        <translation>
            <numerusform>Wartet auf das Erscheinen der Station des Telefons, %n Sekunde</numerusform>
            <numerusform>Wartet auf das Erscheinen der Station des Telefons, %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1 of %2</source>
        <translation>Erledigt: %1 von %2</translation>
    </message>
    <message>
        <source>Not needed: %1</source>
        <translation>Nicht nötig: %1</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>Noch nicht bekannt: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A line of an account. %1: such as “Done: 2 of 5”. %2: what these steps are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing was changed; the org is as it was.</source>
        <translation>Nichts wurde geändert; die Organisation ist, wie sie war.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were signed out of their phone by this, and have to select it again.</source>
        <translation>
            <numerusform>%n Person wurde dadurch von ihrem Telefon abgemeldet und muss es neu auswählen.</numerusform>
            <numerusform>%n Personen wurden dadurch von ihrem Telefon abgemeldet und müssen es neu auswählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking for it in the org, %n second(s)</source>
        <translation>
            <numerusform>Wird in der Organisation gesucht, %n Sekunde</numerusform>
            <numerusform>Wird in der Organisation gesucht, %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1 of %2</source>
        <translation>Zurückgenommen: %1 von %2</translation>
    </message>
    <message>
        <source>Already gone: %1</source>
        <translation>Bereits nicht mehr vorhanden: %1</translation>
    </message>
    <message>
        <source>Left as changed by others: %1</source>
        <translation>So gelassen, wie andere es geändert haben: %1</translation>
    </message>
    <message>
        <source>Skipped for a reason that was not recorded: %1</source>
        <translation>Übersprungen, ohne dass der Grund aufgezeichnet wurde: %1</translation>
    </message>
    <message>
        <source>Failed without changing anything: %1</source>
        <translation>Fehlgeschlagen, ohne etwas zu ändern: %1</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>Nicht begonnen: %1</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Nichts wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Of these, partly left as changed by others: %1</source>
        <translation>Davon teilweise so gelassen, wie andere es geändert haben: %1</translation>
    </message>
    <message>
        <source>Cannot be undone: %1</source>
        <translation>Lässt sich nicht zurücknehmen: %1</translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s) it is not known whether this signed them out of their phone.</source>
        <translation>
            <numerusform>Von %n Person ist nicht bekannt, ob sie dadurch von ihrem Telefon abgemeldet wurde.</numerusform>
            <numerusform>Von %n Personen ist nicht bekannt, ob sie dadurch von ihrem Telefon abgemeldet wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing what was done, newest first.</source>
        <translation>Bisherige Schritte werden zurückgenommen, der neueste zuerst.</translation>
    </message>
    <message>
        <source>Creating. Each step is recorded here before it is sent, so that nothing is lost.</source>
        <translation>Wird angelegt. Jeder Schritt wird hier aufgezeichnet, bevor er gesendet wird, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>Deleting. Each step is recorded here before it is sent, so that nothing is lost.</source>
        <translation>Wird gelöscht. Jeder Schritt wird hier aufgezeichnet, bevor er gesendet wird, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>Changing. Each step is recorded here before it is sent, so that nothing is lost.</source>
        <translation>Wird geändert. Jeder Schritt wird hier aufgezeichnet, bevor er gesendet wird, damit nichts verloren geht.</translation>
    </message>
    <message numerus="yes">
        <source>Checking its outcome in the org, %n second(s)</source>
        <translation>
            <numerusform>Prüft das Ergebnis in der Organisation, %n Sekunde</numerusform>
            <numerusform>Prüft das Ergebnis in der Organisation, %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the org to release it, %n second(s)</source>
        <translation>
            <numerusform>Wartet, bis die Organisation es freigibt, %n Sekunde</numerusform>
            <numerusform>Wartet, bis die Organisation es freigibt, %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>You were not signed in.</source>
        <translation>Sie wurden nicht angemeldet.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es konnte kein Browser geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in.</source>
        <translation>%1 hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>The browser’s answer was not accepted.</source>
        <translation>Die Antwort des Browsers wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 does not accept the OAuth client.</source>
        <translation>%1 akzeptiert den OAuth-Client nicht.</translation>
    </message>
    <message>
        <source>Check the client ID and the region of the connection. The client needs the grant type “Code Authorization” for people who sign in through the browser.</source>
        <translation>Prüfen Sie Client-ID und Region der Verbindung. Der Client braucht den Grant Type „Code Authorization“ für Personen, die sich im Browser anmelden.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong.</source>
        <translation>Die Uhr dieses Computers scheint falsch zu gehen.</translation>
    </message>
    <message>
        <source>The redirect address cannot be used.</source>
        <translation>Die Umleitungsadresse kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Edit the connection: it needs a port and a path on this computer.</source>
        <translation>Bearbeiten Sie die Verbindung: Sie braucht einen Port und einen Pfad auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 cannot be trusted.</source>
        <translation>%1 ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network of this computer, a VPN or proxy, and the region of the connection, then try again.</source>
        <translation>Prüfen Sie das Netzwerk dieses Computers, ein VPN oder einen Proxy und die Region der Verbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the client ID and the region of the connection, and enter the client secret again. The client needs the grant type “Client Credentials”.</source>
        <translation>Prüfen Sie Client-ID und Region der Verbindung und geben Sie das Client-Secret erneut ein. Der Client braucht den Grant Type „Client Credentials“.</translation>
    </message>
    <message>
        <source>Could not connect.</source>
        <translation>Keine Verbindung.</translation>
    </message>
    <message>
        <source>The saved connections could not be read.</source>
        <translation>Die gespeicherten Verbindungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No keychain is running on this computer. The client secret is kept in memory, and you will be asked for it the next time.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund. Das Client-Secret bleibt im Speicher, und Sie werden das nächste Mal danach gefragt.</translation>
    </message>
    <message>
        <source>The keychain of this computer has not been set up. The client secret is kept in memory, and you will be asked for it the next time.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht eingerichtet. Das Client-Secret bleibt im Speicher, und Sie werden das nächste Mal danach gefragt.</translation>
    </message>
    <message>
        <source>The keychain is locked. The client secret is kept in memory; unlock the keychain and enter the secret again to keep it for longer.</source>
        <translation>Der Schlüsselbund ist gesperrt. Das Client-Secret bleibt im Speicher; entsperren Sie den Schlüsselbund und geben Sie es erneut ein, um es länger zu behalten.</translation>
    </message>
    <message>
        <source>Enter the secret of the OAuth client.</source>
        <translation>Geben Sie das Secret des OAuth-Clients ein.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and sign in again, or enter the client secret here.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und melden Sie sich erneut an, oder geben Sie das Client-Secret hier ein.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>You can close this window and go back to Stationmaster.</source>
        <translation>Sie können dieses Fenster schließen und zu Stationmaster zurückkehren.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>You can close this window. Stationmaster says what happened and what to do.</source>
        <translation>Sie können dieses Fenster schließen. Stationmaster sagt, was geschehen ist und was zu tun ist.</translation>
    </message>
    <message>
        <source>Stationmaster does not connect to %1 without encryption.</source>
        <translation>Stationmaster verbindet sich nicht unverschlüsselt mit %1.</translation>
    </message>
    <message>
        <source>Its address starts with http://, which is for this computer only. Edit the connection and enter an address that starts with https://.</source>
        <translation>Die Adresse beginnt mit http://, und das ist nur für diesen Computer. Bearbeiten Sie die Verbindung und geben Sie eine Adresse ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser, or the org does not admit this account. Try again, with another account if necessary, or ask an administrator of the org.</source>
        <translation>Die Anmeldung wurde im Browser abgelehnt, oder die Organisation lässt dieses Konto nicht zu. Versuchen Sie es erneut, nötigenfalls mit einem anderen Konto, oder fragen Sie die Administration der Organisation.</translation>
    </message>
    <message>
        <source>The browser did not return to Stationmaster.</source>
        <translation>Der Browser ist nicht zu Stationmaster zurückgekehrt.</translation>
    </message>
    <message>
        <source>The sign-in page was closed, or nobody signed in for some minutes. Try again; you can also copy the address into another browser on this computer.</source>
        <translation>Die Anmeldeseite wurde geschlossen, oder einige Minuten lang hat sich niemand angemeldet. Versuchen Sie es erneut; Sie können die Adresse auch in einen anderen Browser dieses Computers kopieren.</translation>
    </message>
    <message>
        <source>Port %1 on this computer is in use.</source>
        <translation>Port %1 auf diesem Computer ist belegt.</translation>
    </message>
    <message>
        <source>Another program is listening on the port that the browser returns to, perhaps another window that is signing in. Close it and try again, or edit the connection: choose another port, and register the new redirect address with the OAuth client.</source>
        <translation>Ein anderes Programm lauscht auf dem Port, zu dem der Browser zurückkehrt, vielleicht ein anderes Fenster, das sich gerade anmeldet. Schließen Sie es und versuchen Sie es erneut, oder bearbeiten Sie die Verbindung: Wählen Sie einen anderen Port und tragen Sie die neue Umleitungsadresse beim OAuth-Client ein.</translation>
    </message>
    <message>
        <source>Set a default browser in the settings of this computer, then try again.</source>
        <translation>Wählen Sie in den Einstellungen dieses Computers einen Standardbrowser und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The details show what it said. The cause is usually the connection: check its client ID, organization and identity provider, then try again.</source>
        <translation>Was dazu gesagt wurde, steht in den Einzelheiten. Meist liegt es an der Verbindung: Prüfen Sie Client-ID, Organisation und Identitätsanbieter und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It may have been used already or have arrived too late, or the redirect address is not the one registered with the OAuth client. Try again.</source>
        <translation>Sie wurde vielleicht schon verwendet oder kam zu spät, oder die Umleitungsadresse ist nicht die beim OAuth-Client eingetragene. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It shows %1, which does not match what %2 says. Set the date, time and time zone, then try again.</source>
        <translation>Sie zeigt %1, und das passt nicht zu dem, was %2 sagt. Stellen Sie Datum, Uhrzeit und Zeitzone ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Its certificate is not from a trusted authority, is for another host, or is not valid at this time, so nothing was sent to it. Check the region of the connection and the date of this computer, and ask your network administrator whether a proxy replaces certificates.</source>
        <translation>Sein Zertifikat stammt von keiner vertrauenswürdigen Stelle, gehört zu einem anderen Host oder ist zurzeit nicht gültig, deshalb wurde nichts dorthin gesendet. Prüfen Sie die Region der Verbindung und das Datum dieses Computers und fragen Sie die Netzwerkadministration, ob ein Proxy Zertifikate ersetzt.</translation>
    </message>
    <message>
        <source>Try again; if this keeps happening, check the network and any proxy in between.</source>
        <translation>Versuchen Sie es erneut; hält es an, prüfen Sie das Netzwerk oder einen Proxy dazwischen.</translation>
    </message>
    <message>
        <source>The file is damaged. It was kept as “%1”, and the list starts empty; secrets in the keychain were not touched.</source>
        <translation>Die Datei ist beschädigt. Sie wurde als „%1“ aufbewahrt, und die Liste beginnt leer; Geheimnisse im Schlüsselbund wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>The file exists, but this account is not allowed to read it, so it is not overwritten. Correct its permissions, then start Stationmaster again.</source>
        <translation>Die Datei ist vorhanden, aber dieses Konto darf sie nicht lesen, deshalb wird sie nicht überschrieben. Berichtigen Sie die Zugriffsrechte und starten Sie dann Stationmaster neu.</translation>
    </message>
    <message>
        <source>The keychain was not allowed to store the client secret. It is kept in memory, and you will be asked for it the next time.</source>
        <translation>Der Schlüsselbund durfte das Client-Secret nicht speichern. Es bleibt im Arbeitsspeicher, und Sie werden das nächste Mal danach gefragt.</translation>
    </message>
    <message>
        <source>The keychain is waiting for your answer in its own window. Until then the client secret is kept in memory.</source>
        <translation>Der Schlüsselbund wartet in einem eigenen Fenster auf Ihre Antwort. Bis dahin bleibt das Client-Secret im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The keychain did not store the client secret. It is kept in memory, and you will be asked for it the next time.</source>
        <translation>Der Schlüsselbund hat das Client-Secret nicht gespeichert. Es bleibt im Arbeitsspeicher, und Sie werden das nächste Mal danach gefragt.</translation>
    </message>
    <message>
        <source>The keychain no longer has the client secret. Enter it again.</source>
        <translation>Der Schlüsselbund hat das Client-Secret nicht mehr. Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The keychain is waiting for your answer in its own window. Answer there, or enter the client secret here.</source>
        <translation>Der Schlüsselbund wartet in einem eigenen Fenster auf Ihre Antwort. Antworten Sie dort, oder geben Sie das Client-Secret hier ein.</translation>
    </message>
    <message>
        <source>The keychain was not allowed to release the client secret. Enter it here for this sign-in.</source>
        <translation>Der Schlüsselbund durfte das Client-Secret nicht herausgeben. Geben Sie es für diese Anmeldung hier ein.</translation>
    </message>
    <message>
        <source>No keychain is running on this computer, so the client secret is not remembered. Enter it for this sign-in.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund, deshalb wird das Client-Secret nicht behalten. Geben Sie es für diese Anmeldung ein.</translation>
    </message>
    <message>
        <source>The keychain did not return the client secret. Enter it here for this sign-in.</source>
        <translation>Der Schlüsselbund hat das Client-Secret nicht herausgegeben. Geben Sie es für diese Anmeldung hier ein.</translation>
    </message>
    <message>
        <source>The browser signed in to another org, and that was undone at once. Sign in to %1: what was in progress there is waiting and continues afterwards.</source>
        <translation>Der Browser hat sich bei einer anderen Organisation angemeldet, und das wurde sofort rückgängig gemacht. Melden Sie sich bei %1 an: Was dort im Gange war, wartet und geht danach weiter.</translation>
    </message>
    <message>
        <source>Your sign-in to %1 has ended. What you entered is still here; what was in progress is waiting and continues after you have signed in.</source>
        <translation>Ihre Anmeldung bei %1 ist zu Ende. Was Sie eingegeben haben, ist noch da; was im Gange war, wartet und geht weiter, wenn Sie sich angemeldet haben.</translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message>
        <source>No media regions set on this site</source>
        <translation>Keine Medienregionen an dieser Site</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>Lowest latency via Geo-Lookup</source>
        <translation>Lowest latency via Geo-Lookup</translation>
    </message>
    <message>
        <source>Any media region set on this site</source>
        <translation>Any media region set on this site</translation>
    </message>
    <message>
        <source>Best performance: Genesys picks the nearest region, call by call.</source>
        <translation>Beste Leistung: Genesys wählt Anruf für Anruf die nächstgelegene Region.</translation>
    </message>
    <message>
        <source>Strict control: calls are relayed only in the regions of this site.</source>
        <translation>Strenge Vorgabe: Anrufe laufen nur über Relays in den Regionen dieser Site.</translation>
    </message>
    <message>
        <source>This site carries media on premises.</source>
        <translation>Diese Site führt Medien lokal.</translation>
    </message>
    <message>
        <source>Media regions do not apply to it. WebRTC calls then depend on the site’s own Edges.</source>
        <translation>Medienregionen gelten für sie nicht. WebRTC-Anrufe hängen dann von den eigenen Edges der Site ab.</translation>
    </message>
    <message>
        <source>No media regions set on this site.</source>
        <translation>An dieser Site sind keine Medienregionen festgelegt.</translation>
    </message>
    <message>
        <source>Calls can then use the org’s home region only and have nowhere to fail over to. You can go on, and set the regions of the site later.</source>
        <translation>Anrufe können dann nur die Heimatregion der Organisation nutzen und nirgendwohin ausweichen. Sie können fortfahren und die Regionen der Site später festlegen.</translation>
    </message>
    <message>
        <source>Site %1 has one media region.</source>
        <translation>Die Site %1 hat nur eine Medienregion.</translation>
    </message>
    <message>
        <source>If %1 cannot take a call, the call fails.</source>
        <translation>Kann %1 einen Anruf nicht annehmen, schlägt der Anruf fehl.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erste</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweite</translation>
    </message>
    <message>
        <source>third</source>
        <translation>dritte</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierte</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>fünfte</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>an ordinal number</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Media regions and Relay/TURN Behavior do not apply to it, so they cannot be changed here. WebRTC calls then depend on the site’s own Edges.</source>
        <translation>Media Regions und Relay/TURN Behavior gelten für sie nicht und lassen sich hier nicht ändern. WebRTC-Anrufe hängen dann von den eigenen Edges der Site ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) are not offered by the org: %1.</source>
        <translation>
            <numerusform>%n Region wird von der Organisation nicht angeboten: %1.</numerusform>
            <numerusform>%n Regionen werden von der Organisation nicht angeboten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listed more than once: %1.</source>
        <translation>Mehrfach eingetragen: %1.</translation>
    </message>
    <message>
        <source>No failover.</source>
        <translation>Kein Failover.</translation>
    </message>
    <message>
        <source>%1 is the only region: when it cannot take a call, the call fails.</source>
        <translation>%1 ist die einzige Region: Kann sie einen Anruf nicht annehmen, scheitert er.</translation>
    </message>
    <message>
        <source>The home region %1 is not listed.</source>
        <translation>Die Heimatregion %1 ist nicht eingetragen.</translation>
    </message>
    <message>
        <source>Force TURN is on in base settings used here: %1.</source>
        <translation>Force TURN ist in Base Settings an, die hier benutzt werden: %1.</translation>
    </message>
    <message>
        <source>That reduces resiliency, and media goes through relays where that is not needed, whatever is chosen above.</source>
        <translation>Das mindert die Ausfallsicherheit, und Medien gehen auch dort durch Relays, wo es nicht nötig ist, gleich was oben gewählt ist.</translation>
    </message>
    <message>
        <source>Geo-Lookup works only over regions on the Genesys CIDR range.</source>
        <translation>Geo-Lookup arbeitet nur über Regionen im CIDR-Bereich von Genesys.</translation>
    </message>
    <message numerus="yes">
        <source>%n satellite region(s): %1.</source>
        <translation>
            <numerusform>%n Satellitenregion: %1.</numerusform>
            <numerusform>%n Satellitenregionen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that your firewall allows %1. Source: %2</source>
        <translation>Prüfen Sie, ob Ihre Firewall %1 zulässt. Quelle: %2</translation>
    </message>
    <message>
        <source>Force TURN is off in all base settings used here (%1).</source>
        <translation>Force TURN ist in allen hier benutzten Base Settings aus (%1).</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Keine Region</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>No failover</source>
        <translation>Kein Failover</translation>
    </message>
    <message>
        <source>Home missing</source>
        <translation>Heimat fehlt</translation>
    </message>
    <message>
        <source>Not cloud</source>
        <translation>Nicht Cloud</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Media model not known</source>
        <translation>Medienmodell unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s)</source>
        <translation>
            <numerusform>%Ln Telefon</numerusform>
            <numerusform>%Ln Telefone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln region(s)</source>
        <translation>
            <numerusform>%Ln Region</numerusform>
            <numerusform>%Ln Regionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added as %2 region</source>
        <translation>%1 als %2 Region hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>This site is run by Genesys.</source>
        <translation>Diese Site wird von Genesys betrieben.</translation>
    </message>
    <message>
        <source>Run by Genesys</source>
        <translation>Von Genesys</translation>
    </message>
    <message>
        <source>phones not read</source>
        <translation>Telefone nicht gelesen</translation>
    </message>
    <message>
        <source>Genesys rejects changes to it, no matter who makes them, so its media settings can only be viewed.</source>
        <translation>Genesys lehnt Änderungen daran ab, gleich von wem; ihre Medieneinstellungen lassen sich daher nur ansehen.</translation>
    </message>
    <message>
        <source>Calls can then use the org’s home region only and have nowhere to fail over to. Add the regions near the users of this site.</source>
        <translation>Anrufe können dann nur die Heimatregion der Organisation nutzen und nirgendwohin ausweichen. Fügen Sie die Regionen hinzu, die nahe bei den Benutzern dieser Site liegen.</translation>
    </message>
    <message>
        <source>Calls cannot use them, and the org may reject the list. Remove them.</source>
        <translation>Anrufe können sie nicht nutzen, und die Organisation könnte die Liste ablehnen. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>A call does not fail over to the region that failed. Remove the duplicates.</source>
        <translation>Ein Anruf weicht nicht in die Region aus, die versagt hat. Entfernen Sie die Doppelten.</translation>
    </message>
    <message>
        <source>Calls do not fail over to it. Add it, unless this is intended.</source>
        <translation>Anrufe weichen nicht dorthin aus. Fügen Sie sie hinzu, wenn das nicht gewollt ist.</translation>
    </message>
    <message>
        <source>The API does not say which regions those are. Check these: %1.</source>
        <translation>Die API sagt nicht, welche Regionen das sind. Prüfen Sie diese: %1.</translation>
    </message>
    <message>
        <source>order is now %1</source>
        <translation>Reihenfolge jetzt %1</translation>
    </message>
</context>
<context>
    <name>Stationmaster::AboutDialog</name>
    <message>
        <source>About Stationmaster</source>
        <translation>Über Stationmaster</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>WebRTC phones of Genesys Cloud: look, plan, review, apply, undo.</source>
        <translation>WebRTC-Telefone in Genesys Cloud: ansehen, planen, prüfen, anwenden, rückgängig machen.</translation>
    </message>
    <message>
        <source>© 2026 The Stationmaster Authors. Licensed under the Apache License 2.0.
Made with Qt. Not a product of Genesys.</source>
        <translation>© 2026 The Stationmaster Authors. Lizenziert unter der Apache License 2.0.
Mit Qt gemacht. Kein Produkt von Genesys.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be read</source>
        <translation>Das Journal konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>Every change that Stationmaster makes to this org is listed here, with a way to undo it.</source>
        <translation>Jede Änderung, die Stationmaster an dieser Organisation vornimmt, steht hier und lässt sich von hier rückgängig machen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>what Stationmaster changed in this org</source>
        <translation>was Stationmaster an dieser Organisation geändert hat</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) so far, searching…</source>
        <translation>
            <numerusform>bisher %Ln Vorgang, Suche läuft …</numerusform>
            <numerusform>bisher %Ln Vorgänge, Suche läuft …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln run(s)</source>
        <translation>
            <numerusform>der neueste %Ln Vorgang</numerusform>
            <numerusform>die neuesten %Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) found</source>
        <translation>
            <numerusform>%Ln Vorgang gefunden</numerusform>
            <numerusform>%Ln Vorgänge gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching the journal…</source>
        <translation>Das Journal wird durchsucht …</translation>
    </message>
    <message>
        <source>No run fits the filter. All its words have to be in the title, or with one person or object.</source>
        <translation>Kein Vorgang passt zum Filter. Alle seine Wörter müssen im Titel stehen oder bei derselben Person oder demselben Objekt.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln change(s) that the filter leaves</source>
        <translation>
            <numerusform>&amp;Alles: %Ln Änderung, die der Filter übrig lässt</numerusform>
            <numerusform>&amp;Alle %Ln Änderungen, die der Filter übrig lässt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Alles: %Ln Änderung</numerusform>
            <numerusform>&amp;Alle %Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Only the %Ln change(s) of what is selected</source>
        <translation>
            <numerusform>&amp;Nur die %Ln Änderung der Auswahl</numerusform>
            <numerusform>&amp;Nur die %Ln Änderungen der Auswahl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read and are missing.</source>
        <translation>
            <numerusform>%Ln Zeile konnte nicht gelesen werden und fehlt.</numerusform>
            <numerusform>%Ln Zeilen konnten nicht gelesen werden und fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Filter by person, phone, site…</source>
        <translation>Filtern nach Person, Telefon, Site …</translation>
    </message>
    <message>
        <source>Shows runs that have all of these words in their title, or with one person or object (%1)</source>
        <translation>Zeigt Vorgänge, bei denen alle diese Wörter im Titel oder bei derselben Person oder demselben Objekt stehen (%1)</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Als &amp;CSV exportieren …</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren …</translation>
    </message>
</context>
<context>
    <name>Stationmaster::ActivityText</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo of “%1”</source>
        <translation>Rücknahme von „%1“</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Some failed</source>
        <translation>Teilweise fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>Für später gespeichert</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Teilweise ausgeführt</translation>
    </message>
    <message>
        <source>Nothing done</source>
        <translation>Nichts ausgeführt</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <translation>Von anderen geändert</translation>
    </message>
    <message>
        <source>Partly undone</source>
        <translation>Teilweise zurückgenommen</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 ausgeführt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln ungewiss</numerusform>
            <numerusform>%Ln ungewiss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by others</source>
        <translation>
            <numerusform>%Ln von anderen geändert</numerusform>
            <numerusform>%Ln von anderen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun</source>
        <translation>
            <numerusform>%Ln nicht begonnen</numerusform>
            <numerusform>%Ln nicht begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln zurückgestellt</numerusform>
            <numerusform>%Ln zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>no default phone</source>
        <translation>kein Standardtelefon</translation>
    </message>
    <message>
        <source>another default phone</source>
        <translation>ein anderes Standardtelefon</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <extracomment>What a step would have made, or may have: it was not carried out, or is not known to be.</extracomment>
        <translation>geplant: %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>default phone: %1</source>
        <translation>Standardtelefon: %1</translation>
    </message>
    <message>
        <source>the earlier default phone</source>
        <translation>das frühere Standardtelefon</translation>
    </message>
    <message>
        <source>this phone is the default</source>
        <translation>dieses Telefon ist der Standard</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a result, why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Stationmaster::Application</name>
    <message>
        <source>The trace cannot be written to “%1”.</source>
        <translation>Die Ablaufspur kann nicht nach „%1“ geschrieben werden.</translation>
    </message>
    <message>
        <source>No journal.</source>
        <translation>Kein Journal.</translation>
    </message>
    <message>
        <source>Embedded org</source>
        <translation>Eingebaute Organisation</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>startet …</translation>
    </message>
    <message>
        <source>signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>demo org on this computer</source>
        <translation>Demo-Organisation auf diesem Rechner</translation>
    </message>
    <message>
        <source>Asking the keychain for the client secret of “%1”…</source>
        <translation>Der Schlüsselbund wird nach dem Client-Secret von „%1“ gefragt…</translation>
    </message>
    <message>
        <source>If it asks you to unlock it, answer there.</source>
        <translation>Wenn er um Entsperren bittet, antworten Sie dort.</translation>
    </message>
    <message>
        <source>Another window could not be opened. Start the program again by hand.</source>
        <translation>Es konnte kein weiteres Fenster geöffnet werden. Starten Sie das Programm von Hand noch einmal.</translation>
    </message>
    <message>
        <source>Starting the demo org…</source>
        <translation>Die Demo-Organisation wird gestartet…</translation>
    </message>
    <message>
        <source>the demo org</source>
        <translation>die Demo-Organisation</translation>
    </message>
    <message>
        <source>Sign in to an org first.</source>
        <translation>Melden Sie sich zuerst bei einer Organisation an.</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Anmeldung bei %1…</translation>
    </message>
    <message>
        <source>Sign in to %1 in the browser</source>
        <translation>Im Browser bei %1 anmelden</translation>
    </message>
    <message>
        <source>%1 · signed out after %2 without activity</source>
        <comment>where the org is, a length of time</comment>
        <translation>%1 · Abmeldung nach %2 ohne Aktivität</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>You have left the demo org.</source>
        <translation>Sie haben die Demo-Organisation verlassen.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>%1 has ended the sign-in, too.</source>
        <translation>%1 hat die Anmeldung auch beendet.</translation>
    </message>
    <message>
        <source>It ends there by itself, at %1 at the latest.</source>
        <translation>Sie endet dort von selbst, spätestens um %1.</translation>
    </message>
    <message>
        <source>It ends there by itself, within two days at the latest.</source>
        <translation>Sie endet dort von selbst, spätestens in zwei Tagen.</translation>
    </message>
    <message>
        <source>You are signed out here only.</source>
        <translation>Sie sind nur hier abgemeldet.</translation>
    </message>
    <message>
        <source>%1 did not confirm that it has ended the sign-in. %2</source>
        <comment>an org, a sentence</comment>
        <translation>%1 hat nicht bestätigt, dass die Anmeldung beendet ist. %2</translation>
    </message>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation>Es gibt keine Verbindung „%1“.</translation>
    </message>
    <message>
        <source>Choose one from the list, or create a new one.</source>
        <translation>Wählen Sie eine aus der Liste, oder legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>It is gone, with everything in it.</source>
        <translation>Sie ist weg, mit allem darin.</translation>
    </message>
    <message>
        <source>Asking the org to end the sign-in.</source>
        <translation>Die Organisation wird gebeten, die Anmeldung zu beenden.</translation>
    </message>
    <message>
        <source>Until this is resolved, you can look but not change anything.</source>
        <translation>Bis das geklärt ist, können Sie alles ansehen, aber nichts ändern.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::ApplyPage</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>Stationmaster::AssignmentsPage</name>
    <message>
        <source>Assignments</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>who has which phone</source>
        <translation>wer welches Telefon hat</translation>
    </message>
    <message>
        <source>Reading people…</source>
        <translation>Personen werden gelesen …</translation>
    </message>
    <message>
        <source>No people</source>
        <translation>Keine Personen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln person(s)</source>
        <translation>
            <numerusform>%1 von %Ln Person</numerusform>
            <numerusform>%1 von %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Signed In</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Default Station</source>
        <translation>Default Station</translation>
    </message>
    <message>
        <source>Base Settings</source>
        <translation>Base Settings</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Kein Telefon</translation>
    </message>
    <message>
        <source>Not default</source>
        <translation>Nicht Standard</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Leavers’ phones</source>
        <extracomment>Phones of people who are not active any more.</extracomment>
        <translation>Telefone Ausgeschiedener</translation>
    </message>
    <message>
        <source>Needs to sign in again</source>
        <translation>Muss sich neu anmelden</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>People with several phones.</extracomment>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>This org shows no active or inactive users. Check that your account is allowed to read users, then press F5.</source>
        <translation>Diese Organisation zeigt keine aktiven oder inaktiven Benutzer. Prüfen Sie, ob Ihr Konto Benutzer lesen darf, und drücken Sie dann F5.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::Banner</name>
    <message>
        <source>%1 %2</source>
        <comment>strong sentence, then the rest</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Information: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>Stationmaster::BaseSettingsController</name>
    <message>
        <source>No phone uses the duplicate yet.</source>
        <translation>Noch verwendet kein Telefon das Duplikat.</translation>
    </message>
    <message>
        <source>No phone uses these base settings.</source>
        <translation>Kein Telefon verwendet diese Base Settings.</translation>
    </message>
    <message>
        <source>The plan could not be saved. %1</source>
        <translation>Der Plan konnte nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>The base settings template could not be read. %1</source>
        <translation>Die Vorlage für Base Settings konnte nicht gelesen werden. %1</translation>
    </message>
</context>
<context>
    <name>Stationmaster::BaseSettingsEditor</name>
    <message>
        <source>Base settings editor</source>
        <translation>Base Settings bearbeiten</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplizieren…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Save as plan for la&amp;ter</source>
        <translation>Als Plan für &amp;später speichern</translation>
    </message>
    <message>
        <source>Select base settings to see and change them.</source>
        <translation>Wählen Sie Base Settings, um sie zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Reading these base settings…</source>
        <translation>Diese Base Settings werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) use these base settings. All these phones reload.</source>
        <translation>
            <numerusform>%Ln Telefon verwendet diese Base Settings. Es lädt neu.</numerusform>
            <numerusform>%Ln Telefone verwenden diese Base Settings. Alle diese Telefone laden neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone uses these base settings.</source>
        <translation>Kein Telefon verwendet diese Base Settings.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>In use by %1</source>
        <translation>In Verwendung durch %1</translation>
    </message>
    <message>
        <source>Not every phone has been read, so they may be in use.</source>
        <translation>Nicht jedes Telefon wurde gelesen, sie könnten also in Verwendung sein.</translation>
    </message>
    <message>
        <source>Check r&amp;oll-out…</source>
        <translation>Aus&amp;rollen prüfen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are signed in on them now. Make the change outside business hours.</source>
        <translation>
            <numerusform>%Ln Person ist gerade daran angemeldet. Ändern Sie es außerhalb der Geschäftszeiten.</numerusform>
            <numerusform>%Ln Personen sind gerade daran angemeldet. Ändern Sie es außerhalb der Geschäftszeiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) keep their own values: %1.</source>
        <translation>
            <numerusform>%Ln Telefon behält eigene Werte: %1.</numerusform>
            <numerusform>%Ln Telefone behalten eigene Werte: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all phones and people could be read: there may be more.</source>
        <translation>Nicht alle Telefone und Personen konnten gelesen werden: Es können mehr sein.</translation>
    </message>
    <message>
        <source>People who are signed in may run with the old values until they log out and back in.</source>
        <translation>Wer angemeldet ist, läuft vielleicht mit den alten Werten, bis er sich ab- und wieder anmeldet.</translation>
    </message>
    <message>
        <source>Keeps the changes on the Activity page, to be sent later.</source>
        <translation>Behält die Änderungen auf der Seite Aktivität, um sie später zu senden.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::BaseSettingsForm</name>
    <message>
        <source>Keep the connection open after a call</source>
        <translation>Verbindung nach einem Anruf offen halten</translation>
    </message>
    <message>
        <source>Always relay media</source>
        <translation>Medien immer über Relay</translation>
    </message>
    <message>
        <source>Calls need the media helper on the user’s computer</source>
        <translation>Anrufe brauchen den Media Helper</translation>
    </message>
    <message>
        <source>&amp;Base Settings Name</source>
        <translation>&amp;Base Settings Name</translation>
    </message>
    <message>
        <source>Phone Make and &amp;Model</source>
        <translation>Phone Make and &amp;Model</translation>
    </message>
    <message>
        <source>Persistent &amp;Connection</source>
        <translation>Persistent &amp;Connection</translation>
    </message>
    <message>
        <source>Later calls alert at once. Change it outside business hours: a client that has crashed cannot take calls until the timeout ends.</source>
        <translation>Weitere Anrufe klingeln sofort. Ändern Sie dies außerhalb der Geschäftszeiten: Ein abgestürzter Client kann bis zum Ablauf des Timeouts keine Anrufe annehmen.</translation>
    </message>
    <message>
        <source>Users must log out and back in.</source>
        <translation>Benutzer müssen sich ab- und wieder anmelden.</translation>
    </message>
    <message>
        <source>Persistent Connection &amp;Timeout</source>
        <translation>Persistent Connection &amp;Timeout</translation>
    </message>
    <message>
        <source>Transport &amp;DSCP Value</source>
        <translation>Transport &amp;DSCP Value</translation>
    </message>
    <message>
        <source>SIP signaling</source>
        <translation>SIP-Signalisierung</translation>
    </message>
    <message>
        <source>M&amp;edia DSCP Value</source>
        <translation>M&amp;edia DSCP Value</translation>
    </message>
    <message>
        <source>audio (RTP)</source>
        <translation>Audio (RTP)</translation>
    </message>
    <message>
        <source>&amp;Force TURN</source>
        <translation>&amp;Force TURN</translation>
    </message>
    <message>
        <source>Forcing TURN reduces resiliency.</source>
        <translation>Force TURN verringert die Ausfallsicherheit.</translation>
    </message>
    <message>
        <source>Require Media &amp;Helper</source>
        <translation>Require Media &amp;Helper</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>Convention: &lt;BusinessArea&gt;_WebRTC_&lt;Purpose&gt;, such as Support_WebRTC_Standard</source>
        <translation>Konvention: &lt;BusinessArea&gt;_WebRTC_&lt;Purpose&gt;, zum Beispiel Support_WebRTC_Standard</translation>
    </message>
    <message>
        <source>You can use this name. The convention is &lt;BusinessArea&gt;_WebRTC_&lt;Purpose&gt;, such as Support_WebRTC_Standard.</source>
        <translation>Sie können diesen Namen verwenden. Die Konvention ist &lt;BusinessArea&gt;_WebRTC_&lt;Purpose&gt;, zum Beispiel Support_WebRTC_Standard.</translation>
    </message>
    <message>
        <source>Follows the convention &lt;BusinessArea&gt;_WebRTC_&lt;Purpose&gt; · name is free</source>
        <translation>Folgt der Konvention &lt;BusinessArea&gt;_WebRTC_&lt;Purpose&gt; · Name ist frei</translation>
    </message>
    <message>
        <source>Follows the convention &lt;BusinessArea&gt;_WebRTC_&lt;Purpose&gt;</source>
        <translation>Folgt der Konvention &lt;BusinessArea&gt;_WebRTC_&lt;Purpose&gt;</translation>
    </message>
    <message>
        <source>seconds; used only with Persistent Connection</source>
        <translation>Sekunden; nur mit Persistent Connection wirksam</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Off is right for most networks: forcing relay reduces resiliency.</source>
        <translation>Aus ist für die meisten Netze richtig: Erzwungenes Relay verringert die Ausfallsicherheit.</translation>
    </message>
    <message>
        <source>A user without the media helper cannot take calls with this phone.</source>
        <translation>Ein Benutzer ohne Media Helper kann mit diesem Telefon keine Anrufe annehmen.</translation>
    </message>
    <message>
        <source>seconds; closes after %1 idle</source>
        <translation>Sekunden; schließt nach %1 ohne Anruf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the key of a setting, and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation>Keine solche Einstellung</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Hide all settings</source>
        <translation>Alle Einstellungen ausblenden</translation>
    </message>
    <message>
        <source>Audio (RTP) goes through relays even where that is not needed. Users must log out and back in. The Relay/TURN Behavior of the site is a separate setting.</source>
        <translation>Audio (RTP) läuft auch dort über Relays, wo es nicht nötig ist. Benutzer müssen sich ab- und wieder anmelden. Relay/TURN Behavior der Site ist eine eigene Einstellung.</translation>
    </message>
    <message>
        <source>All settings by key</source>
        <translation>Alle Einstellungen nach Schlüssel</translation>
    </message>
    <message>
        <source>This is the only value seen in this org; the API does not list others.</source>
        <translation>Dies ist der einzige Wert, der in dieser Organisation vorkommt; andere nennt die API nicht.</translation>
    </message>
    <message>
        <source>The values seen in this org; the API does not list others.</source>
        <translation>Die Werte, die in dieser Organisation vorkommen; andere nennt die API nicht.</translation>
    </message>
    <message>
        <source>The keys (%1) do not show which setting this is, so none is changed here.</source>
        <translation>Welche Einstellung es ist, war aus den Schlüsseln nicht zu erkennen (%1), daher wird hier keine geändert.</translation>
    </message>
    <message>
        <source>The org’s template does not offer this setting.</source>
        <translation>Die Vorlage der Organisation bietet keine solche Einstellung.</translation>
    </message>
    <message>
        <source>These base settings do not contain this setting.</source>
        <translation>Diese Base Settings enthalten keine solche Einstellung.</translation>
    </message>
    <message>
        <source>Show all settings by key</source>
        <translation>Alle Einstellungen nach Schlüssel zeigen</translation>
    </message>
</context>
<context>
    <name>Stationmaster::BaseSettingsListPage</name>
    <message>
        <source>Base Settings</source>
        <translation>Base Settings</translation>
    </message>
    <message>
        <source>Reading base settings…</source>
        <translation>Base Settings werden gelesen …</translation>
    </message>
    <message>
        <source>No base settings for WebRTC phones yet</source>
        <translation>Noch keine Base Settings für WebRTC-Telefone</translation>
    </message>
    <message>
        <source>Base Settings Name</source>
        <translation>Base Settings Name</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Persistent Connection</source>
        <translation>Persistent Connection</translation>
    </message>
    <message>
        <source>Transport DSCP Value</source>
        <translation>Transport DSCP Value</translation>
    </message>
    <message>
        <source>Media DSCP Value</source>
        <translation>Media DSCP Value</translation>
    </message>
    <message>
        <source>Force TURN</source>
        <translation>Force TURN</translation>
    </message>
    <message>
        <source>Overridden On</source>
        <extracomment>How many phones set something for themselves instead of taking it from these base settings.</extracomment>
        <translation>Überschrieben auf</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>the settings that WebRTC phones share</source>
        <translation>die Einstellungen, die sich WebRTC-Telefone teilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln base settings</source>
        <translation>
            <numerusform>%Ln Base Settings</numerusform>
            <numerusform>%Ln Base Settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln base settings</source>
        <translation>
            <numerusform>%1 von %Ln Base Settings</numerusform>
            <numerusform>%1 von %Ln Base Settings</numerusform>
        </translation>
    </message>
    <message>
        <source>A WebRTC phone needs base settings first. “New WebRTC phone…” creates both, one after the other.</source>
        <translation>Ein WebRTC-Telefon braucht zuerst Base Settings. „Neues WebRTC-Telefon …“ legt beides nacheinander an.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::BaseSettingsPage</name>
    <message>
        <source>Base Settings</source>
        <translation>Base Settings</translation>
    </message>
    <message>
        <source>&amp;Next: Phone</source>
        <translation>&amp;Weiter: Telefon</translation>
    </message>
    <message>
        <source>A WebRTC phone needs them, so the first step is to create them here.</source>
        <translation>Ein WebRTC-Telefon braucht sie; der erste Schritt ist daher, sie hier anzulegen.</translation>
    </message>
    <message>
        <source>This org has no base settings for WebRTC phones yet.</source>
        <translation>Diese Organisation hat noch keine Base Settings für WebRTC-Telefone.</translation>
    </message>
    <message>
        <source>Reading the base settings of the org…</source>
        <translation>Die Base Settings der Organisation werden gelesen …</translation>
    </message>
    <message>
        <source>Checking that the name is free…</source>
        <translation>Es wird geprüft, ob der Name frei ist …</translation>
    </message>
    <message>
        <source>The base settings of the org could not be read.</source>
        <translation>Die Base Settings der Organisation konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>After a call the connection stays open and the next call alerts at once. A client that has crashed cannot take calls until the timeout ends.</source>
        <translation>Nach einem Anruf bleibt die Verbindung offen, und der nächste Anruf klingelt sofort. Ein abgestürzter Client kann bis zum Ablauf des Timeouts keine Anrufe annehmen.</translation>
    </message>
    <message>
        <source>&amp;Base Settings</source>
        <translation>&amp;Base Settings</translation>
    </message>
    <message>
        <source>Find base settings by name</source>
        <translation>Base Settings nach Namen suchen</translation>
    </message>
    <message>
        <source>The shared settings that this phone will use.</source>
        <translation>Die gemeinsamen Einstellungen, die dieses Telefon verwendet.</translation>
    </message>
    <message>
        <source>&amp;Use existing base settings</source>
        <translation>&amp;Vorhandene Base Settings verwenden</translation>
    </message>
    <message>
        <source>These base settings force TURN.</source>
        <translation>Diese Base Settings erzwingen TURN.</translation>
    </message>
    <message>
        <source>These base settings keep a persistent connection.</source>
        <translation>Diese Base Settings halten eine Persistent Connection.</translation>
    </message>
    <message>
        <source>Create new base &amp;settings</source>
        <translation>&amp;Neue Base Settings anlegen</translation>
    </message>
    <message>
        <source>Reading the options for new base settings…</source>
        <translation>Die Optionen für neue Base Settings werden gelesen …</translation>
    </message>
    <message>
        <source>The options for new base settings could not be read.</source>
        <translation>Die Optionen für neue Base Settings konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Could not check whether the name is free.</source>
        <translation>Ob der Name frei ist, ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>That reduces resiliency and sends audio (RTP) through relays even where it is not needed. The Relay/TURN Behavior of the site is a separate setting.</source>
        <translation>Das verringert die Ausfallsicherheit und führt Audio (RTP) auch dort über Relays, wo es nicht nötig ist. Relay/TURN Behavior der Site ist eine eigene Einstellung.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::BulkCommand</name>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>Angehalten. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No run of many rows was cut off, so there is nothing to resume.</source>
        <translation>Kein Vorgang mit vielen Zeilen wurde abgebrochen; es gibt nichts fortzusetzen.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of this org were cut off, so nothing was sent. Finish them with --resume first.</source>
        <translation>
            <numerusform>%n Vorgang dieser Organisation wurde abgebrochen; es wurde nichts gesendet. Führen Sie ihn zuerst mit --resume zu Ende.</numerusform>
            <numerusform>%n Vorgänge dieser Organisation wurden abgebrochen; es wurde nichts gesendet. Führen Sie sie zuerst mit --resume zu Ende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the plan no longer fit the org, so nothing was sent. See with --check which they are, then make the plan again.</source>
        <translation>
            <numerusform>%n Zeile des Plans passt nicht mehr zur Organisation; es wurde nichts gesendet. Sehen Sie mit --check nach, welche es ist, und erstellen Sie den Plan neu.</numerusform>
            <numerusform>%n Zeilen des Plans passen nicht mehr zur Organisation; es wurde nichts gesendet. Sehen Sie mit --check nach, welche es sind, und erstellen Sie den Plan neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no run “%1” in the journal of this org. Use the id that was printed when it began.</source>
        <translation>Im Journal dieser Organisation gibt es keinen Vorgang „%1“. Verwenden Sie die ID, die bei seinem Beginn ausgegeben wurde.</translation>
    </message>
    <message>
        <source>“%1” is no run of many rows. Undo it from Activity in the window.</source>
        <translation>„%1“ ist kein Vorgang mit vielen Zeilen. Nehmen Sie ihn im Fenster unter Aktivität zurück.</translation>
    </message>
    <message>
        <source>What the run “%1” did cannot be taken back.</source>
        <translation>Was der Vorgang „%1“ getan hat, kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>The run “%1” changed nothing, so there is nothing to take back.</source>
        <translation>Der Vorgang „%1“ hat nichts geändert; es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>%1 Then add --ceiling %2.</source>
        <comment>sentences, a number</comment>
        <translation>%1 Fügen Sie dann --ceiling %2 hinzu.</translation>
    </message>
    <message>
        <source>Stopped. Go on with --resume.</source>
        <translation>Angehalten. Mit --resume geht es weiter.</translation>
    </message>
    <message>
        <source>%1 Go on with --resume.</source>
        <comment>sentences</comment>
        <translation>%1 Mit --resume geht es weiter.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::BulkComposer</name>
    <message>
        <source>Not everything of the org has been read yet, so rows may still be missing or not known.</source>
        <translation>Noch ist nicht alles aus der Organisation gelesen; deshalb können Zeilen noch fehlen oder unbekannt sein.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <source>New bulk change</source>
        <translation>Neue Massenänderung</translation>
    </message>
    <message>
        <source>nothing is written before you have seen it</source>
        <translation>nichts wird geschrieben, bevor Sie es gesehen haben</translation>
    </message>
    <message>
        <source>1. For whom</source>
        <translation>1. Für wen</translation>
    </message>
    <message>
        <source>2. What to do</source>
        <translation>2. Was zu tun ist</translation>
    </message>
    <message>
        <source>Working out what that would be…</source>
        <translation>Es wird ermittelt, was zu tun wäre …</translation>
    </message>
    <message>
        <source>Nothing would be done. %1</source>
        <translation>Es würde nichts ausgeführt. %1</translation>
    </message>
</context>
<context>
    <name>Stationmaster::BulkController</name>
    <message>
        <source>Open a plan file</source>
        <translation>Plandatei öffnen</translation>
    </message>
    <message>
        <source>Plan files (*.json);;All files (*)</source>
        <translation>Plandateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was cut off after %2 of %Ln row(s). Nothing was lost.</source>
        <translation>
            <numerusform>„%1“ wurde nach %2 von %Ln Zeile unterbrochen. Nichts ging verloren.</numerusform>
            <numerusform>„%1“ wurde nach %2 von %Ln Zeilen unterbrochen. Nichts ging verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was planned for another org, so it cannot be carried out here.</source>
        <translation>Dies wurde für eine andere Organisation geplant und kann deshalb hier nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Another bulk run is under way. Wait for its end, or keep this for later.</source>
        <translation>Eine andere Massenänderung läuft gerade. Warten Sie, bis sie zu Ende ist, oder behalten Sie diese für später.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the plan…</source>
        <translation>Der Plan wird gelesen …</translation>
    </message>
    <message>
        <source>The plan was not opened</source>
        <translation>Der Plan wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Comparing the plan with the org…</source>
        <translation>Der Plan wird mit der Organisation verglichen …</translation>
    </message>
    <message>
        <source>The plan could not be compared with the org</source>
        <translation>Der Plan konnte nicht mit der Organisation verglichen werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are no longer as they were planned; the reason is beside each.</source>
        <translation>
            <numerusform>%Ln Zeile ist nicht mehr wie geplant; der Grund steht daneben.</numerusform>
            <numerusform>%Ln Zeilen sind nicht mehr wie geplant; der Grund steht jeweils daneben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan was not kept</source>
        <translation>Der Plan wurde nicht behalten</translation>
    </message>
    <message>
        <source>Save as a plan file</source>
        <translation>Als Plandatei speichern</translation>
    </message>
    <message>
        <source>Plan files (*.json)</source>
        <translation>Plandateien (*.json)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The plan was saved to %1.</source>
        <translation>Der Plan wurde unter %1 gespeichert.</translation>
    </message>
    <message>
        <source>Writing the run down before it begins…</source>
        <translation>Der Vorgang wird aufgezeichnet, bevor er beginnt …</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>The run could not be read</source>
        <translation>Der Vorgang konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The plan could not be read</source>
        <translation>Der Plan konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Keeping the plan…</source>
        <translation>Der Plan wird behalten…</translation>
    </message>
</context>
<context>
    <name>Stationmaster::BulkHome</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation>Für später behalten</translation>
    </message>
    <message>
        <source>With failures</source>
        <translation>Mit Fehlern</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 ausgeführt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln failed</source>
        <comment>%1: such as “3 of 5 done”</comment>
        <translation>
            <numerusform>%1, %Ln fehlgeschlagen</numerusform>
            <numerusform>%1, %Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New bulk change…</source>
        <translation>&amp;Neue Massenänderung …</translation>
    </message>
    <message>
        <source>Open plan &amp;file…</source>
        <translation>&amp;Plandatei öffnen …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Bulk runs</source>
        <translation>Massenänderungen</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>Massenänderungen</translation>
    </message>
    <message>
        <source>many phones at once: review, run, undo</source>
        <translation>viele Telefone auf einmal: prüfen, ausführen, rückgängig machen</translation>
    </message>
    <message>
        <source>The journal could not be read</source>
        <translation>Das Journal konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>No bulk run yet</source>
        <translation>Noch keine Massenänderung</translation>
    </message>
    <message>
        <source>Give phones to a list of new people, move a site’s phones, clean up after leavers: you see every row before anything is written, and can undo the run.</source>
        <translation>Geben Sie einer Liste neuer Personen Telefone, verschieben Sie die Telefone einer Site, oder räumen Sie nach Ausgeschiedenen auf: Sie sehen jede Zeile, bevor etwas geschrieben wird, und können den Vorgang rückgängig machen.</translation>
    </message>
    <message>
        <source>New bulk change…</source>
        <translation>Neue Massenänderung …</translation>
    </message>
</context>
<context>
    <name>Stationmaster::BulkPage</name>
    <message>
        <source>Bulk</source>
        <translation>Massenänderungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Stationmaster::BulkReview</name>
    <message>
        <source>Re&amp;lease selected</source>
        <translation>Ausgewählte frei&amp;geben</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>Für später &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Save as plan file…</source>
        <translation>Als Plandatei &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV &amp;exportieren …</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Review: nothing has been written yet</source>
        <translation>Prüfung: Noch ist nichts geschrieben</translation>
    </message>
    <message>
        <source>Every row is held or left out. Select held rows and release them.</source>
        <translation>Jede Zeile ist zurückgestellt oder ausgelassen. Wählen Sie zurückgestellte Zeilen aus und geben Sie sie frei.</translation>
    </message>
    <message>
        <source>Every row is left out, so there is nothing to carry out.</source>
        <translation>Jede Zeile ist ausgelassen, also gibt es nichts auszuführen.</translation>
    </message>
    <message>
        <source>Confirm the number first.</source>
        <translation>Bestätigen Sie zuerst die Anzahl.</translation>
    </message>
    <message>
        <source>DELETE</source>
        <comment>typed by the person</comment>
        <translation>LÖSCHEN</translation>
    </message>
    <message>
        <source>Type the word first.</source>
        <translation>Tippen Sie zuerst das Wort ein.</translation>
    </message>
    <message numerus="yes">
        <source>Yes, delete %Ln object(s)</source>
        <translation>
            <numerusform>Ja, %Ln Objekt löschen</numerusform>
            <numerusform>Ja, %Ln Objekte löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, create %Ln object(s)</source>
        <translation>
            <numerusform>Ja, %Ln Objekt anlegen</numerusform>
            <numerusform>Ja, %Ln Objekte anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>To delete, &amp;type %1:</source>
        <translation>Zum Löschen %1 e&amp;intippen:</translation>
    </message>
    <message>
        <source>To delete, type %1</source>
        <translation>Zum Löschen %1 eintippen</translation>
    </message>
    <message>
        <source>Select rows that are held.</source>
        <translation>Wählen Sie zurückgestellte Zeilen aus.</translation>
    </message>
    <message>
        <source>Carries out rows that were held, knowing why they were.</source>
        <translation>Führt Zeilen aus, die zurückgestellt waren, im Wissen, warum sie es waren.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete in %Ln row(s)</source>
        <translation>
            <numerusform>In %Ln Zeile &amp;löschen</numerusform>
            <numerusform>In %Ln Zeilen &amp;löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Carry out %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile aus&amp;führen</numerusform>
            <numerusform>%Ln Zeilen aus&amp;führen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::BulkRunController</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a run, what became of it</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Reading the rows that failed…</source>
        <translation>Die fehlgeschlagenen Zeilen werden gelesen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry of “%1”</source>
        <translation>Wiederholung von „%1“</translation>
    </message>
    <message>
        <source>Working out what can be undone…</source>
        <translation>Es wird ermittelt, was sich zurücknehmen lässt …</translation>
    </message>
    <message>
        <source>The run could not be read</source>
        <translation>Der Vorgang konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Failed rows</source>
        <translation>Fehlgeschlagene Zeilen</translation>
    </message>
    <message>
        <source>A bulk run is under way</source>
        <translation>Eine Massenänderung läuft gerade</translation>
    </message>
    <message>
        <source>The run stops when the window is closed. Nothing is lost: it can be continued the next time.</source>
        <translation>Der Vorgang hält an, wenn das Fenster geschlossen wird. Nichts geht verloren: Er kann beim nächsten Mal fortgesetzt werden.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>Weiter &amp;laufen lassen</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Anhalten und schließen</translation>
    </message>
</context>
<context>
    <name>Stationmaster::BulkRunView</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>&amp;Cancel the rest</source>
        <translation>Rest a&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Retry failed…</source>
        <translation>Fehlgeschlagene &amp;erneut versuchen …</translation>
    </message>
    <message>
        <source>&amp;Export failed rows…</source>
        <translation>Fehlgeschlagene Zeilen exp&amp;ortieren …</translation>
    </message>
    <message>
        <source>&amp;What to tell the users…</source>
        <translation>Was die Benutzer &amp;wissen müssen …</translation>
    </message>
    <message>
        <source>&amp;Undo run…</source>
        <translation>Vorgang &amp;rückgängig machen …</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Vorgangs</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
</context>
<context>
    <name>Stationmaster::CallText</name>
    <message>
        <source>its own address (host)</source>
        <extracomment>How one end of a media path was reached. In brackets the word of the ICE standard.</extracomment>
        <translation>ihre eigene Adresse (host)</translation>
    </message>
    <message>
        <source>its public address behind NAT (server reflexive)</source>
        <translation>ihre öffentliche Adresse hinter NAT (server reflexive)</translation>
    </message>
    <message>
        <source>an address that only the other end saw (peer reflexive)</source>
        <translation>eine Adresse, die nur das andere Ende sah (peer reflexive)</translation>
    </message>
    <message>
        <source>a TURN relay (relay)</source>
        <translation>ein TURN-Relay (relay)</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>relayed</source>
        <translation>über Relay</translation>
    </message>
    <message>
        <source>relayed in part</source>
        <translation>teils über Relay</translation>
    </message>
    <message>
        <source>path not known</source>
        <translation>Weg nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (poor)</source>
        <extracomment>%1: a mean opinion score from 1 to 5</extracomment>
        <translation>%1 (schlecht)</translation>
    </message>
    <message>
        <source>%1 (fair)</source>
        <translation>%1 (mäßig)</translation>
    </message>
    <message>
        <source>%1 (good)</source>
        <translation>%1 (gut)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>no end told yet</source>
        <translation>noch kein Ende gemeldet</translation>
    </message>
    <message>
        <source>length not known</source>
        <translation>Dauer nicht bekannt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds.</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes.</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>Ended in the person’s window.</source>
        <translation>Im Fenster der Person beendet.</translation>
    </message>
    <message>
        <source>The other party ended it.</source>
        <translation>Die andere Seite hat aufgelegt.</translation>
    </message>
    <message>
        <source>The person’s browser was closed, or their handset was put down.</source>
        <translation>Der Browser der Person wurde geschlossen oder ihr Hörer aufgelegt.</translation>
    </message>
    <message>
        <source>The media path failed.</source>
        <translation>Der Medienweg ist ausgefallen.</translation>
    </message>
    <message>
        <source>The platform ended it: “%1”.</source>
        <extracomment>%1: a word of the org, such as “timeout”</extracomment>
        <translation>Die Plattform hat beendet: „%1“.</translation>
    </message>
    <message>
        <source>Ended by “%1”.</source>
        <translation>Beendet durch „%1“.</translation>
    </message>
    <message>
        <source>Its media path had gone silent.</source>
        <translation>Der Medienweg war verstummt.</translation>
    </message>
    <message>
        <source>The phone never answered.</source>
        <translation>Das Telefon hat nie geantwortet.</translation>
    </message>
    <message>
        <source>This code is harmless.</source>
        <translation>Dieser Code ist harmlos.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <extracomment>%1: an error code of the org</extracomment>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>SIP: %1</source>
        <translation>SIP: %1</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 benutzt</translation>
    </message>
    <message>
        <source>%1 preferred and used</source>
        <translation>%1 bevorzugt und benutzt</translation>
    </message>
    <message>
        <source>%1 preferred, %2 used</source>
        <extracomment>Media regions. %1: the one that was wanted, %2: the one that it was</extracomment>
        <translation>%1 bevorzugt, %2 benutzt</translation>
    </message>
    <message>
        <source>MOS %1</source>
        <translation>MOS %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a permission in Genesys&apos; words, %2: the same as its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The org has no media statistics of this call: none yet, none any more, or it does not offer them.</source>
        <translation>Die Organisation hat zu diesem Anruf keine Medienstatistik: noch keine, keine mehr, oder sie bietet keine an.</translation>
    </message>
    <message>
        <source>The org does not offer media statistics.</source>
        <translation>Die Organisation bietet keine Medienstatistik an.</translation>
    </message>
    <message>
        <source>Media statistics may not be read: %1 is needed.</source>
        <translation>Medienstatistiken dürfen nicht gelesen werden: %1 ist nötig.</translation>
    </message>
    <message>
        <source>The media statistics could not be read. %1</source>
        <translation>Die Medienstatistik konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>The person’s end: %1. The org’s end: %2.</source>
        <extracomment>The two ends of a media path, each with how it was reached.</extracomment>
        <translation>Ende der Person: %1. Ende der Organisation: %2.</translation>
    </message>
    <message>
        <source>Force TURN on</source>
        <translation>Force TURN: an</translation>
    </message>
    <message>
        <source>Force TURN off</source>
        <translation>Force TURN: aus</translation>
    </message>
    <message>
        <source>Relay/TURN Behavior: %1</source>
        <translation>Relay/TURN Behavior: %1</translation>
    </message>
    <message>
        <source>media regions: %1</source>
        <translation>Medienregionen: %1</translation>
    </message>
    <message>
        <source>Set now: %1</source>
        <extracomment>%1: settings, such as &quot;Force TURN off · media regions: Dublin (eu-west-1)&quot;</extracomment>
        <translation>Jetzt eingestellt: %1</translation>
    </message>
    <message>
        <source>It rang and was not taken.</source>
        <translation>Es klingelte und wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Reading the media statistics…</source>
        <translation>Die Medienstatistik wird gelesen…</translation>
    </message>
    <message>
        <source>The site was changed %1, after this call began: its regions may have been others then.</source>
        <translation>Die Site wurde %1 geändert, nach Beginn dieses Anrufs: Die Regionen können damals andere gewesen sein.</translation>
    </message>
    <message>
        <source>MOS %1, jitter %2</source>
        <translation>MOS %1, Jitter %2</translation>
    </message>
    <message>
        <source>Jitter %1</source>
        <translation>Jitter %1</translation>
    </message>
    <message>
        <source>Media region: %1</source>
        <translation>Medienregion: %1</translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <translation>Richtung: %1</translation>
    </message>
    <message>
        <source>Direction: %1, other party %2</source>
        <translation>Richtung: %1, andere Seite %2</translation>
    </message>
</context>
<context>
    <name>Stationmaster::CallsPart</name>
    <message>
        <source>Last calls</source>
        <translation>Letzte Anrufe</translation>
    </message>
    <message>
        <source>What is known of the call</source>
        <translation>Was über den Anruf bekannt ist</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Neu &amp;lesen</translation>
    </message>
    <message>
        <source>Read the last calls again</source>
        <translation>Die letzten Anrufe neu lesen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A call in a list. %1: when it began, %2: how long it was</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Konversation %1</translation>
    </message>
</context>
<context>
    <name>Stationmaster::CallsText</name>
    <message>
        <source>The calls could not be read. %1</source>
        <translation>Die Anrufe konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>The calls of people may not be read: %1 is needed, or for the calls of agents %2.</source>
        <translation>Die Anrufe von Personen dürfen nicht gelesen werden: %1 ist nötig, oder für die Anrufe von Agenten %2.</translation>
    </message>
    <message>
        <source>No call since %1.</source>
        <translation>Kein Anruf seit %1.</translation>
    </message>
    <message>
        <source>No call that you may see since %1.</source>
        <translation>Kein Anruf seit %1, den Sie sehen dürfen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) since %1.</source>
        <translation>
            <numerusform>%Ln Anruf seit %1.</numerusform>
            <numerusform>%Ln Anrufe seit %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) that you may see since %1.</source>
        <translation>
            <numerusform>%Ln Anruf seit %1, den Sie sehen dürfen.</numerusform>
            <numerusform>%Ln Anrufe seit %1, die Sie sehen dürfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls were relayed through TURN</source>
        <translation>%1 von %2 Anrufen liefen über ein TURN-Relay</translation>
    </message>
    <message>
        <source>%1 of the %2 calls whose path is known were relayed through TURN</source>
        <extracomment>%2: calls of which it is known how their media went</extracomment>
        <translation>%1 der %2 Anrufe, deren Weg bekannt ist, liefen über ein TURN-Relay</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in part</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln teilweise</numerusform>
            <numerusform>%Ln teilweise</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>The parts of a sentence: &quot;8 of 10 calls were relayed through TURN, 1 in part&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>None with a MOS sounded poor.</source>
        <translation>Keiner mit MOS klang schlecht.</translation>
    </message>
    <message>
        <source>%1 of %2 with a MOS sounded poor.</source>
        <translation>%1 von %2 mit MOS klangen schlecht.</translation>
    </message>
    <message>
        <source>Looking for the last calls…</source>
        <translation>Die letzten Anrufe werden gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) found. Reading their media statistics…</source>
        <translation>
            <numerusform>%Ln Anruf gefunden. Die Medienstatistik wird gelesen…</numerusform>
            <numerusform>%Ln Anrufe gefunden. Die Medienstatistiken werden gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>The org has no media statistics of any of these calls: none yet, none any more, or it does not offer them. Path, region and jitter are not known.</source>
        <translation>Die Organisation hat zu keinem dieser Anrufe eine Medienstatistik: noch keine, keine mehr, oder sie bietet keine an. Weg, Region und Jitter sind nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>The media statistics of %Ln call(s) could not be read. %1</source>
        <translation>
            <numerusform>Die Medienstatistik von %Ln Anruf konnte nicht gelesen werden. %1</numerusform>
            <numerusform>Die Medienstatistiken von %Ln Anrufen konnten nicht gelesen werden. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Path, region and jitter are not known.</source>
        <translation>%1 Weg, Region und Jitter sind nicht bekannt.</translation>
    </message>
    <message>
        <source>MOS of each call, the newest last; below %1 callers complain. The org reports no packet loss: it only lowers the MOS.</source>
        <translation>MOS jedes Anrufs, der neueste zuletzt; unter %1 beschweren sich Anrufer. Paketverlust meldet die Organisation nicht: Er senkt nur den MOS.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s), oldest first.</source>
        <translation>
            <numerusform>%Ln Anruf.</numerusform>
            <numerusform>%Ln Anrufe, der älteste zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>MOS %1 to %2.</source>
        <translation>MOS %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln poor.</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%Ln schlecht.</numerusform>
            <numerusform>%Ln schlecht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>MOS of %Ln not known.</source>
        <comment>calls</comment>
        <translation>
            <numerusform>MOS von %Ln nicht bekannt.</numerusform>
            <numerusform>MOS von %Ln nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>MOS %1</source>
        <translation>MOS %1</translation>
    </message>
    <message>
        <source>MOS not known</source>
        <translation>MOS nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a date and time, %2: &quot;MOS 4.5 (good)&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Letzte Anrufe</translation>
    </message>
    <message>
        <source>Reference for Genesys</source>
        <translation>Referenz für Genesys</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>Zeit nicht bekannt</translation>
    </message>
    <message>
        <source>jitter %1</source>
        <translation>Jitter %1</translation>
    </message>
    <message>
        <source>conversation %1</source>
        <translation>Konversation %1</translation>
    </message>
</context>
<context>
    <name>Stationmaster::CellText</name>
    <message>
        <source>No phone</source>
        <translation>Kein Telefon</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch unbekannt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Other station</source>
        <translation>Andere Station</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Another station</source>
        <translation>Andere Station</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Not cloud</source>
        <translation>Nicht Cloud</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Keine Region</translation>
    </message>
    <message>
        <source>No failover</source>
        <translation>Kein Failover</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On · %1 s</source>
        <extracomment>Persistent connection is on, with a timeout of %1 seconds.</extracomment>
        <translation>Ein · %1 s</translation>
    </message>
    <message>
        <source>This phone</source>
        <translation>Dieses Telefon</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Needs to sign in again</source>
        <translation>Muss sich neu anmelden</translation>
    </message>
    <message>
        <source>Not the default phone</source>
        <translation>Nicht das Standardtelefon</translation>
    </message>
    <message>
        <source>Several phones</source>
        <translation>Mehrere Telefone</translation>
    </message>
    <message>
        <source>Site has no media region</source>
        <translation>Site ohne Media Region</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Keine Station</translation>
    </message>
    <message>
        <source>Base settings not for WebRTC</source>
        <translation>Base Settings nicht für WebRTC</translation>
    </message>
    <message>
        <source>Phone not active</source>
        <translation>Telefon nicht aktiv</translation>
    </message>
    <message>
        <source>Left, has a phone</source>
        <translation>Ausgeschieden, hat Telefon</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>Licence excludes phones</source>
        <translation>Lizenz ohne Telefon</translation>
    </message>
</context>
<context>
    <name>Stationmaster::ChangeText</name>
    <message>
        <source>Base settings</source>
        <translation>Base Settings</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>moved to another site</source>
        <translation>auf eine andere Site verschoben</translation>
    </message>
    <message>
        <source>reassigned</source>
        <translation>neu zugeordnet</translation>
    </message>
    <message>
        <source>Persistent Connection</source>
        <translation>Persistent Connection</translation>
    </message>
    <message>
        <source>Persistent Connection Timeout</source>
        <translation>Persistent Connection Timeout</translation>
    </message>
    <message>
        <source>Transport DSCP Value</source>
        <translation>Transport DSCP Value</translation>
    </message>
    <message>
        <source>Media DSCP Value</source>
        <translation>Media DSCP Value</translation>
    </message>
    <message>
        <source>Force TURN</source>
        <translation>Force TURN</translation>
    </message>
    <message>
        <source>Media helper</source>
        <translation>Media Helper</translation>
    </message>
    <message>
        <source>Media Regions</source>
        <translation>Media Regions</translation>
    </message>
    <message>
        <source>Relay/TURN Behavior</source>
        <translation>Relay/TURN Behavior</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>state changed</source>
        <translation>Zustand geändert</translation>
    </message>
    <message>
        <source>base settings changed</source>
        <translation>Base Settings geändert</translation>
    </message>
    <message>
        <source>default station changed</source>
        <translation>Default Station geändert</translation>
    </message>
</context>
<context>
    <name>Stationmaster::ChangesDialog</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Was hat sich geändert seit…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Seit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The snapshots could not be read</source>
        <translation>Die Momentaufnahmen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet</source>
        <translation>Es gibt noch nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>The snapshots could not be compared</source>
        <translation>Die Momentaufnahmen konnten nicht verglichen werden</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Phones, base settings, sites and users are as they were.</source>
        <translation>Telefone, Base Settings, Sites und User sind, wie sie waren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each time the org has been read completely, its state is kept on this computer. Come back after the next time.</source>
        <translation>Jedes Mal, wenn die Organisation vollständig gelesen wurde, wird ihr Stand auf diesem Computer aufbewahrt. Kommen Sie nach dem nächsten Mal wieder.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>Stationmaster::ChooseDialog</name>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Prüfen …</translation>
    </message>
    <message>
        <source>That is what they have now. Choose something else.</source>
        <translation>Das haben sie schon. Wählen Sie etwas anderes.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) will change.</source>
        <translation>
            <numerusform>%n Telefon ändert sich.</numerusform>
            <numerusform>%n Telefone ändern sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) will change; the others already have it.</source>
        <translation>
            <numerusform>%n Telefon ändert sich; die anderen haben es schon.</numerusform>
            <numerusform>%n Telefone ändern sich; die anderen haben es schon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::ConflictView</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Was Sie sahen</translation>
    </message>
    <message>
        <source>Keep what is there now</source>
        <translation>Behalten, was jetzt da ist</translation>
    </message>
    <message>
        <source>Replace it with mine</source>
        <translation>Durch meine Fassung ersetzen</translation>
    </message>
</context>
<context>
    <name>Stationmaster::ConnectionEditor</name>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Edit connection “%1”</source>
        <translation>Verbindung „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Stationmaster::ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <translation>Region wählen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>region, domain</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domain</translation>
    </message>
    <message>
        <source>&amp;API address</source>
        <translation>&amp;API-Adresse</translation>
    </message>
    <message>
        <source>&amp;Login address</source>
        <translation>&amp;Login-Adresse</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>With a client secret</source>
        <translation>Mit einem Client-Secret</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>In the keychain; leave empty to keep it</source>
        <translation>Im Schlüsselbund; leer lassen, um es zu behalten</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Secret</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Umleitungsadresse</translation>
    </message>
    <message>
        <source>Only for single sign-on</source>
        <translation>Nur für Single Sign-on</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Identity &amp;provider</source>
        <translation>Identitäts&amp;anbieter</translation>
    </message>
    <message>
        <source>Your &amp;e-mail</source>
        <translation>Ihre &amp;E-Mail</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Colo&amp;ur</source>
        <translation>Far&amp;be</translation>
    </message>
    <message>
        <source>Another region, by domain</source>
        <translation>Andere Region, über ihre Domain</translation>
    </message>
    <message>
        <source>Gateway or test org, by address</source>
        <translation>Gateway oder Testorganisation, über Adressen</translation>
    </message>
    <message>
        <source>In the browser you sign in as yourself, with your own permissions and single sign-on. A client secret represents a program with its own roles.</source>
        <translation>Im Browser melden Sie sich selbst an, mit Ihren eigenen Berechtigungen und Single Sign-on. Ein Client-Secret steht für ein Programm mit eigenen Rollen.</translation>
    </message>
    <message>
        <source>View only: nothing in the org can be changed</source>
        <translation>Nur ansehen: In der Organisation kann nichts geändert werden</translation>
    </message>
    <message>
        <source>Another connection already has this name. Enter a different one.</source>
        <translation>Eine andere Verbindung heißt schon so. Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>It goes into the keychain of this computer, never into a file.</source>
        <translation>Es kommt in den Schlüsselbund dieses Computers und in keine Datei.</translation>
    </message>
    <message>
        <source>The short name of the org, if people sign in through an identity provider.</source>
        <translation>Der Kurzname der Organisation, wenn sich Personen über einen Identitätsanbieter anmelden.</translation>
    </message>
    <message>
        <source>Register exactly this address with the OAuth client: the login page sends the browser back to no other.</source>
        <translation>Tragen Sie diese Adresse Buchstabe für Buchstabe beim OAuth-Client ein: Die Anmeldeseite schickt den Browser zu keiner anderen zurück.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::ConnectionList</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Neue Verbindung…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation>Ihre Verbindungen</translation>
    </message>
    <message>
        <source>sign in with the browser</source>
        <translation>Anmeldung im Browser</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>Client Credentials</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where an org is, how one signs in there</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>There are none yet. A connection says where your Genesys Cloud org is and how you sign in. To create one, you need the Client ID of an OAuth client in your org.</source>
        <translation>Es gibt noch keine. Eine Verbindung sagt, wo Ihre Genesys-Cloud-Organisation ist und wie Sie sich dort anmelden. Um eine anzulegen, brauchen Sie die Client-ID eines OAuth-Clients Ihrer Organisation.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::ConnectionMenu</name>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>&amp;All connections…</source>
        <translation>&amp;Alle Verbindungen…</translation>
    </message>
    <message>
        <source>Also ends this sign-in in the org</source>
        <translation>Beendet diese Anmeldung auch in der Organisation</translation>
    </message>
    <message>
        <source>&amp;Choose in the new window</source>
        <translation>Im neuen Fenster &amp;wählen</translation>
    </message>
</context>
<context>
    <name>Stationmaster::Connections</name>
    <message>
        <source>Delete connection</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>Verbindung „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The keychain still has the client secret of “%1”.</source>
        <translation>Der Schlüsselbund hat das Client-Secret von „%1“ noch.</translation>
    </message>
    <message>
        <source>It could not be removed now. Remove it there, under “%1”.</source>
        <translation>Es konnte jetzt nicht entfernt werden. Entfernen Sie es dort unter „%1“.</translation>
    </message>
    <message>
        <source>For this run only.</source>
        <translation>Nur für diesen Programmlauf.</translation>
    </message>
    <message>
        <source>The connection was not saved.</source>
        <translation>Die Verbindung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Its client secret is also removed from the keychain. Nothing changes in the org.</source>
        <translation>Ihr Client-Secret wird auch aus dem Schlüsselbund entfernt. In der Organisation ändert sich nichts.</translation>
    </message>
    <message>
        <source>The data folder of this program cannot be written to. Check its permissions and that the disk has free space, then try again.</source>
        <translation>In den Datenordner dieses Programms kann nicht geschrieben werden. Prüfen Sie die Zugriffsrechte und ob Platz auf dem Datenträger ist, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::CopyDialog</name>
    <message>
        <source>Media &amp;Regions</source>
        <translation>Media &amp;Regions</translation>
    </message>
    <message>
        <source>Relay/TURN &amp;Behavior</source>
        <translation>Relay/TURN &amp;Behavior</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>&amp;Prüfen …</translation>
    </message>
    <message>
        <source>Copy media settings to other sites</source>
        <translation>Medieneinstellungen auf andere Sites kopieren</translation>
    </message>
    <message>
        <source>Copy the media settings of %1</source>
        <translation>Medieneinstellungen von %1 kopieren</translation>
    </message>
    <message>
        <source>Other sites</source>
        <translation>Andere Sites</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Media Regions</source>
        <translation>Media Regions</translation>
    </message>
    <message>
        <source>Relay/TURN Behavior</source>
        <translation>Relay/TURN Behavior</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Media regions do not apply</source>
        <translation>Media Regions gelten nicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) are on these sites.</source>
        <translation>
            <numerusform>%Ln Telefon ist auf diesen Sites.</numerusform>
            <numerusform>%Ln Telefone sind auf diesen Sites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are signed in on them now. Their next calls use the new settings.</source>
        <translation>
            <numerusform>%Ln Person ist jetzt dort angemeldet. Ihre nächsten Anrufe nutzen die neuen Einstellungen.</numerusform>
            <numerusform>%Ln Personen sind jetzt dort angemeldet. Ihre nächsten Anrufe nutzen die neuen Einstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Wird geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) will be changed.</source>
        <translation>
            <numerusform>%Ln Site wird geändert.</numerusform>
            <numerusform>%Ln Sites werden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run by Genesys, cannot be changed</source>
        <translation>Von Genesys betrieben, nicht änderbar</translation>
    </message>
    <message>
        <source>Already the same</source>
        <translation>Schon gleich</translation>
    </message>
    <message>
        <source>Tick the sites that should have the same settings.</source>
        <translation>Haken Sie die Sites an, die dieselben Einstellungen bekommen sollen.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::CsvExport</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another name or folder.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s) as CSV</source>
        <translation>
            <numerusform>%Ln Zeile als CSV exportieren</numerusform>
            <numerusform>%Ln Zeilen als CSV exportieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::DataTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy This C&amp;ell</source>
        <translation>Diese &amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
</context>
<context>
    <name>Stationmaster::DataTableModel</name>
    <message>
        <source>None</source>
        <extracomment>Read aloud for an empty cell of a table.</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1, sorted ascending, %2</source>
        <extracomment>Read aloud for the title of a column. %1: the title; %2: 1 for what rows are sorted by first.</extracomment>
        <translation>%1, aufsteigend sortiert, %2</translation>
    </message>
    <message>
        <source>%1, sorted descending, %2</source>
        <translation>%1, absteigend sortiert, %2</translation>
    </message>
</context>
<context>
    <name>Stationmaster::DonePage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The phone exists. One thing is left, and only the user can do it.</source>
        <translation>Das Telefon ist angelegt. Eines bleibt zu tun, und nur der Benutzer kann es.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;What the user must do next</source>
        <translation>&amp;Was der Benutzer noch tun muss</translation>
    </message>
    <message>
        <source>What the user must do next</source>
        <translation>Was der Benutzer noch tun muss</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>for %1, with the base settings “%2”.</source>
        <translation>für %1, mit den Base Settings „%2“.</translation>
    </message>
    <message>
        <source>for %1, with the new base settings “%2”.</source>
        <translation>für %1, mit den neuen Base Settings „%2“.</translation>
    </message>
    <message>
        <source>%1 It is the default phone.</source>
        <translation>%1 Es ist das Standardtelefon.</translation>
    </message>
    <message>
        <source>Phone “%1”</source>
        <translation>Telefon „%1“</translation>
    </message>
    <message>
        <source>Hello %1, your phone in Genesys Cloud is ready. Please do this once:</source>
        <translation>Guten Tag %1, Ihr Telefon in Genesys Cloud ist bereit. Bitte erledigen Sie einmalig Folgendes:</translation>
    </message>
    <message>
        <source>1. Log in to Genesys Cloud. If you are logged in already, log out and back in.</source>
        <translation>1. Melden Sie sich bei Genesys Cloud an. Sind Sie schon angemeldet, melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>2. Open the Calls panel and select the phone “%1”.</source>
        <translation>2. Öffnen Sie das Anruf-Panel (Calls) und wählen Sie das Telefon „%1“.</translation>
    </message>
    <message>
        <source>3. Choose your microphone and speaker. A good headset is better than the laptop’s own microphone and speaker.</source>
        <translation>3. Wählen Sie Mikrofon und Lautsprecher. Ein gutes Headset ist besser als Mikrofon und Lautsprecher des Laptops.</translation>
    </message>
    <message>
        <source>4. Allow the browser or the desktop app to use the microphone when it asks.</source>
        <translation>4. Erlauben Sie dem Browser oder der Desktop-App auf Nachfrage den Zugriff auf das Mikrofon.</translation>
    </message>
    <message>
        <source>5. Run the audio diagnostics and follow what they say.</source>
        <translation>5. Starten Sie die Audiodiagnose und folgen Sie ihren Hinweisen.</translation>
    </message>
    <message>
        <source>6. Place a test call and check that both sides can be heard.</source>
        <translation>6. Führen Sie einen Testanruf und prüfen Sie, ob beide Seiten zu hören sind.</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Kopiert</translation>
    </message>
</context>
<context>
    <name>Stationmaster::DscpBox</name>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
</context>
<context>
    <name>Stationmaster::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;All %Ln row(s) that are shown</source>
        <translation>
            <numerusform>&amp;Alle %Ln gezeigte Zeile</numerusform>
            <numerusform>&amp;Alle %Ln gezeigten Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Only the %Ln selected row(s)</source>
        <translation>
            <numerusform>&amp;Nur die %Ln ausgewählte Zeile</numerusform>
            <numerusform>&amp;Nur die %Ln ausgewählten Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the selected row(s) cannot be seen without scrolling.</source>
        <translation>
            <numerusform>%Ln der ausgewählten Zeilen ist ohne Blättern nicht zu sehen.</numerusform>
            <numerusform>%Ln der ausgewählten Zeilen sind ohne Blättern nicht zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
</context>
<context>
    <name>Stationmaster::FailedList</name>
    <message>
        <source>User ID</source>
        <translation>User-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Base Settings</source>
        <translation>Base Settings</translation>
    </message>
    <message>
        <source>Phone Name</source>
        <translation>Phone Name</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Stationmaster::FailoverPicture</name>
    <message>
        <source>Failover order</source>
        <translation>Failover-Reihenfolge</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A region in the fail-over order: its number, and its city.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Home region, as far as known</source>
        <translation>Heimatregion, soweit bekannt</translation>
    </message>
    <message>
        <source>the call fails</source>
        <translation>der Anruf scheitert</translation>
    </message>
</context>
<context>
    <name>Stationmaster::FindingText</name>
    <message numerus="yes">
        <source>No report is certainly of this person’s side: the %Ln report(s) that there are belong to the other side, or to nobody known.</source>
        <translation>
            <numerusform>Kein Bericht stammt sicher von der Seite dieser Person: Der %Ln vorhandene gehört zur anderen Seite oder zu niemand Bekanntem.</numerusform>
            <numerusform>Kein Bericht stammt sicher von der Seite dieser Person: Die %Ln vorhandenen gehören zur anderen Seite oder zu niemand Bekanntem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody reported anything of the media of this call.</source>
        <translation>Niemand hat etwas über die Medien dieses Anrufs berichtet.</translation>
    </message>
    <message>
        <source>Whether the media was relayed is not known: no report names the candidates.</source>
        <translation>Ob die Medien über ein Relay liefen, ist nicht bekannt: Kein Bericht nennt die Kandidaten.</translation>
    </message>
    <message>
        <source>The media was relayed through TURN. Whether that is forced is not known.</source>
        <translation>Die Medien liefen über ein TURN-Relay. Ob das erzwungen ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The media did not go through TURN. Whether TURN is forced is not known.</source>
        <translation>Die Medien liefen nicht über TURN. Ob TURN erzwungen ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The media went another way than is set now. Phone, base settings or site were changed %1, so the client may not have had that yet: this shows nothing of the settings.</source>
        <extracomment>%1: a date and time</extracomment>
        <translation>Die Medien nahmen einen anderen Weg, als jetzt eingestellt ist. Telefon, Base Settings oder Site wurden %1 geändert; der Client kann das noch nicht gehabt haben: Über die Einstellungen sagt dies nichts.</translation>
    </message>
    <message>
        <source>The media was relayed through TURN although Force TURN is off. A firewall or a VPN that blocks the direct way can be why.</source>
        <translation>Die Medien liefen über ein TURN-Relay, obwohl Force TURN aus ist. Eine Firewall oder ein VPN, die den direkten Weg sperren, können der Grund sein.</translation>
    </message>
    <message>
        <source>The media did not go through TURN although Force TURN is on: this call ran without that setting. Logging out and back in brings it to the client.</source>
        <translation>Die Medien liefen nicht über TURN, obwohl Force TURN an ist: Dieser Anruf lief ohne die Einstellung. Ab- und Wiederanmelden bringt sie zum Client.</translation>
    </message>
    <message>
        <source>Not one packet came to the person, so they heard nothing.</source>
        <translation>Kein einziges Paket kam bei der Person an; sie hörte nichts.</translation>
    </message>
    <message>
        <source>Not one packet came from the person, so nobody heard them.</source>
        <translation>Kein einziges Paket kam von der Person; niemand hörte sie.</translation>
    </message>
    <message>
        <source>One side got not one packet. The report does not say which side.</source>
        <translation>Eine Seite bekam kein einziges Paket. Welche, sagt der Bericht nicht.</translation>
    </message>
    <message numerus="yes">
        <source>The connection had to be made again: %Ln attempt(s).</source>
        <translation>
            <numerusform>Die Verbindung musste neu aufgebaut werden: %Ln Versuch.</numerusform>
            <numerusform>Die Verbindung musste neu aufgebaut werden: %Ln Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>The media was relayed through TURN in one part of the call, and not in another.</source>
        <translation>Die Medien liefen in einem Teil des Anrufs über ein TURN-Relay und in einem anderen nicht.</translation>
    </message>
    <message>
        <source>Only the org’s end was a relay; the person’s end was not. That is not what Force TURN does, nor does it speak against it.</source>
        <translation>Nur das Ende der Organisation war ein Relay, das der Person nicht. Das bewirkt Force TURN nicht, und es spricht nicht dagegen.</translation>
    </message>
    <message>
        <source>The reports do not name the media region that was used.</source>
        <translation>Die Berichte nennen die benutzte Medienregion nicht.</translation>
    </message>
    <message>
        <source>The media went through %1. The media regions of the site are not known.</source>
        <extracomment>%1: a media region</extracomment>
        <translation>Die Medien liefen durch %1. Die Medienregionen der Site sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The media went through %1. The site lists no media region, and the home region is not known.</source>
        <translation>Die Medien liefen durch %1. Die Site führt keine Medienregion, und die Heimatregion ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The media was relayed through %1</source>
        <translation>Die Medien liefen über ein Relay in %1</translation>
    </message>
    <message>
        <source>The media went through %1</source>
        <translation>Die Medien liefen durch %1</translation>
    </message>
    <message>
        <source>although the site says %1 first</source>
        <translation>obwohl die Site zuerst %1 nennt</translation>
    </message>
    <message>
        <source>although the call preferred %1</source>
        <translation>obwohl der Anruf %1 bevorzugte</translation>
    </message>
    <message>
        <source>although %1 was to be expected</source>
        <translation>obwohl %1 zu erwarten war</translation>
    </message>
    <message>
        <source>%1 %2: that region, which the site lists too, took over.</source>
        <extracomment>%1: &quot;The media was relayed through Frankfurt&quot;, %2: &quot;although the site says Ireland first&quot;</extracomment>
        <translation>%1, %2: Diese Region, die die Site auch führt, ist eingesprungen.</translation>
    </message>
    <message>
        <source>The site lists no media region, and this is not the home region.</source>
        <translation>Die Site führt keine Medienregion, und dies ist nicht die Heimatregion.</translation>
    </message>
    <message>
        <source>The site does not list it.</source>
        <translation>Die Site führt sie nicht.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: &quot;The media went through Frankfurt although the call preferred Dublin&quot;, %2: a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>As is set: relayed through TURN, which is forced.</source>
        <translation>Wie eingestellt: über ein TURN-Relay, was erzwungen ist.</translation>
    </message>
    <message>
        <source>As is set: not through TURN, which is not forced.</source>
        <translation>Wie eingestellt: nicht über TURN, was nicht erzwungen ist.</translation>
    </message>
    <message>
        <source>%1 is the home region; the site lists none.</source>
        <translation>%1 ist die Heimatregion; der Site führt keine.</translation>
    </message>
    <message>
        <source>%1 is a media region of the site.</source>
        <translation>%1 ist eine Medienregion der Site.</translation>
    </message>
    <message>
        <source>The sound was poor: a MOS of %1, where callers complain below %2.</source>
        <translation>Der Klang war schlecht: MOS %1; unter %2 beschweren sich Anrufer.</translation>
    </message>
    <message>
        <source>A jitter of %1 is heard.</source>
        <translation>Ein Jitter von %1 ist zu hören.</translation>
    </message>
    <message>
        <source>Heard nothing</source>
        <translation>Hörte nichts</translation>
    </message>
    <message>
        <source>Was not heard</source>
        <translation>Nicht zu hören</translation>
    </message>
    <message>
        <source>One-way sound</source>
        <translation>Ton einseitig</translation>
    </message>
    <message>
        <source>Poor sound</source>
        <translation>Schlechter Ton</translation>
    </message>
    <message>
        <source>Not through TURN</source>
        <translation>Nicht über TURN</translation>
    </message>
    <message>
        <source>Relayed</source>
        <translation>Über Relay</translation>
    </message>
    <message>
        <source>Other region</source>
        <translation>Andere Region</translation>
    </message>
    <message>
        <source>Reconnected</source>
        <translation>Neu verbunden</translation>
    </message>
    <message>
        <source>Relayed in part</source>
        <translation>Teils über Relay</translation>
    </message>
    <message>
        <source>Before a change</source>
        <translation>Vor Änderung</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>Wie eingestellt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
</context>
<context>
    <name>Stationmaster::FindingsPanel</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open: %1 %2</source>
        <extracomment>%1: a count, %2: what it counts. The name of a button for screen readers.</extracomment>
        <translation>Öffnen: %1 %2</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Das wartet auf Sie</translation>
    </message>
    <message>
        <source>Create them…</source>
        <translation>Anlegen …</translation>
    </message>
    <message>
        <source>Set them…</source>
        <translation>Setzen …</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Aufräumen …</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>%1: what is done about it, %2: a count, %3: what it counts. The name of a button.</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>Stationmaster::HeadlessSession</name>
    <message>
        <source>The trace cannot be written to “%1”. Choose a file in a folder that you may write to.</source>
        <translation>Die Ablaufspur kann nicht nach „%1“ geschrieben werden. Wählen Sie eine Datei in einem Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>There is no connection named “%1”. Check how it is spelt in the list of connections.</source>
        <translation>Es gibt keine Verbindung namens „%1“. Prüfen Sie in der Liste der Verbindungen, wie sie geschrieben wird.</translation>
    </message>
    <message>
        <source>The connection “%1” signs in through the browser, which needs a window. Use one that signs in as an OAuth client, or --api-url.</source>
        <translation>Die Verbindung „%1“ meldet sich über den Browser an, und das braucht ein Fenster. Verwenden Sie eine, die sich als OAuth-Client anmeldet, oder --api-url.</translation>
    </message>
    <message>
        <source>The connection “%1” is not complete. Open Stationmaster and correct it there.</source>
        <translation>Die Verbindung „%1“ ist nicht vollständig. Öffnen Sie Stationmaster und berichtigen Sie sie dort.</translation>
    </message>
    <message>
        <source>The keychain did not return the client secret of “%1”. Unlock the keychain, or sign in to the connection in the window once and have it remembered.</source>
        <translation>Der Schlüsselbund hat das Client-Secret von „%1“ nicht herausgegeben. Entsperren Sie den Schlüsselbund, oder melden Sie sich einmal im Fenster bei der Verbindung an und lassen Sie es dort speichern.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Quick reference</source>
        <translation>Kurzübersicht</translation>
    </message>
    <message>
        <source>quick reference and what to check first</source>
        <translation>Kurzübersicht und was zuerst zu prüfen ist</translation>
    </message>
    <message>
        <source>What the user does with a new phone</source>
        <translation>Was der Benutzer mit einem neuen Telefon tut</translation>
    </message>
    <message>
        <source>Open the Calls panel of the Genesys Cloud client and select the phone there.</source>
        <translation>Im Genesys-Cloud-Client das Anruf-Panel (Calls) öffnen und dort das Telefon wählen.</translation>
    </message>
    <message>
        <source>Run the audio diagnostics in the same panel.</source>
        <translation>Im selben Panel die Audiodiagnose starten.</translation>
    </message>
    <message>
        <source>Place a test call.</source>
        <translation>Einen Testanruf führen.</translation>
    </message>
    <message>
        <source>The user has no phone to select</source>
        <translation>Der Benutzer hat kein Telefon zur Auswahl</translation>
    </message>
    <message>
        <source>Assignments, “No phone”: create one with “New WebRTC phone…”. A user can have one WebRTC phone.</source>
        <translation>Zuordnungen, „Kein Telefon“: Legen Sie mit „Neues WebRTC-Telefon …“ eines an. Ein Benutzer kann ein WebRTC-Telefon haben.</translation>
    </message>
    <message>
        <source>The phone is not selected after signing in</source>
        <translation>Das Telefon ist nach der Anmeldung nicht ausgewählt</translation>
    </message>
    <message>
        <source>Assignments, “Not default”: the phone is not the user’s default station.</source>
        <translation>Zuordnungen, „Nicht Standard“: Das Telefon ist nicht die Standardstation des Benutzers.</translation>
    </message>
    <message>
        <source>A changed setting has no effect</source>
        <translation>Eine geänderte Einstellung wirkt nicht</translation>
    </message>
    <message>
        <source>Persistent connection and force TURN take effect only after the user has logged out and back in.</source>
        <translation>Persistent Connection und Force TURN wirken erst, nachdem sich der Benutzer ab- und wieder angemeldet hat.</translation>
    </message>
    <message>
        <source>Calls alert late</source>
        <translation>Anrufe klingeln spät</translation>
    </message>
    <message>
        <source>A user cannot take calls after the client crashed</source>
        <translation>Ein Benutzer kann nach einem Absturz des Clients keine Anrufe annehmen</translation>
    </message>
    <message>
        <source>With a persistent connection the phone stays taken until the timeout has passed. A shorter timeout helps.</source>
        <translation>Mit Persistent Connection bleibt das Telefon belegt, bis der Timeout abgelaufen ist. Ein kürzerer Timeout hilft.</translation>
    </message>
    <message>
        <source>A call fails although a region is up</source>
        <translation>Ein Anruf schlägt fehl, obwohl eine Region verfügbar ist</translation>
    </message>
    <message>
        <source>Media regions are tried from first to last. When the last one cannot take the call, the call fails.</source>
        <translation>Medienregionen werden von der ersten bis zur letzten versucht. Kann die letzte den Anruf nicht annehmen, schlägt er fehl.</translation>
    </message>
    <message>
        <source>Relay/TURN Behavior of a site</source>
        <translation>Relay/TURN Behavior einer Site</translation>
    </message>
    <message>
        <source>Any media region set on this site</source>
        <translation>Any media region set on this site</translation>
    </message>
    <message>
        <source>Strict control: calls are relayed only in the site’s regions.</source>
        <translation>Strenge Vorgabe: Anrufe laufen nur über Relays in den Regionen der Site.</translation>
    </message>
    <message>
        <source>Lowest latency via Geo-Lookup</source>
        <translation>Lowest latency via Geo-Lookup</translation>
    </message>
    <message>
        <source>Best performance: Genesys picks the region, call by call.</source>
        <translation>Beste Leistung: Genesys wählt die Region Anruf für Anruf.</translation>
    </message>
    <message>
        <source>Good to know before a change</source>
        <translation>Gut zu wissen vor einer Änderung</translation>
    </message>
    <message>
        <source>When base settings change, every phone on them reloads. Do it outside business hours.</source>
        <translation>Ändern sich Base Settings, lädt jedes Telefon damit neu. Tun Sie es außerhalb der Geschäftszeiten.</translation>
    </message>
    <message>
        <source>Creating and changing phones needs the permission Telephony &gt; Plugin &gt; All.</source>
        <translation>Zum Anlegen und Ändern von Telefonen ist die Berechtigung Telephony &gt; Plugin &gt; All nötig.</translation>
    </message>
    <message>
        <source>Names: base settings as BusinessArea_WebRTC_Purpose, for example Support_WebRTC_Standard; phones as AgentName_WebRTC.</source>
        <translation>Namen: Base Settings als BusinessArea_WebRTC_Purpose, zum Beispiel Support_WebRTC_Standard; Telefone als AgentName_WebRTC.</translation>
    </message>
    <message>
        <source>Filter the rows of this page</source>
        <translation>Zeilen dieser Seite filtern</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Zeile öffnen</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Copy the selected rows, ready to paste into a spreadsheet</source>
        <translation>Ausgewählte Zeilen kopieren, fertig zum Einfügen in eine Tabelle</translation>
    </message>
    <message>
        <source>Read the org again</source>
        <translation>Organisation neu lesen</translation>
    </message>
    <message>
        <source>Clear the filter, or go back</source>
        <translation>Filter löschen oder zurückgehen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Choose the microphone and the speaker. A good headset is better than a laptop’s own.</source>
        <translation>Mikrofon und Lautsprecher wählen. Ein gutes Headset ist besser als die des Laptops.</translation>
    </message>
    <message>
        <source>When a call does not arrive or has no audio</source>
        <translation>Wenn ein Anruf nicht ankommt oder ohne Ton bleibt</translation>
    </message>
    <message>
        <source>Turn on the persistent connection: it stays open after a call, so the next call alerts at once.</source>
        <translation>Persistent Connection einschalten: Die Verbindung bleibt nach einem Anruf offen, der nächste klingelt sofort.</translation>
    </message>
    <message>
        <source>No audio behind a strict firewall</source>
        <translation>Kein Ton hinter einer strengen Firewall</translation>
    </message>
    <message>
        <source>Check the media regions of the site first. Force TURN sends all audio through relays; it reduces resiliency, so use it where direct connections are impossible.</source>
        <translation>Prüfen Sie zuerst die Medienregionen der Site. Force TURN schickt allen Ton über Relays; das kostet Ausfallsicherheit, also nur dort verwenden, wo direkte Verbindungen unmöglich sind.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Move from the filter to the rows</source>
        <translation>Vom Filter in die Zeilen</translation>
    </message>
    <message>
        <source>Many phones at once: Bulk</source>
        <translation>Viele Telefone auf einmal: Massenänderungen</translation>
    </message>
    <message>
        <source>Choose for whom: a CSV file or pasted names, a group, a department, what is selected in a table. Lines that name nobody or several people are settled in place.</source>
        <translation>Wählen Sie, für wen: eine CSV-Datei oder eingefügte Namen, eine Gruppe, eine Abteilung oder was in einer Tabelle ausgewählt ist. Zeilen, die niemanden oder mehrere Personen nennen, werden an Ort und Stelle geklärt.</translation>
    </message>
    <message>
        <source>Choose what to do, and look at the totals: to be done, held, left out, with the reasons.</source>
        <translation>Wählen Sie, was zu tun ist, und sehen Sie sich die Summen an: auszuführen, zurückgestellt, ausgelassen, mit den Gründen.</translation>
    </message>
    <message>
        <source>Review every row, before and after. Nothing has been written yet. Held rows, such as phones in use, are carried out only once you release them. Keep the plan for later, or save it as a file for a colleague.</source>
        <translation>Prüfen Sie jede Zeile, vorher und nachher. Noch ist nichts geschrieben. Zurückgestellte Zeilen, etwa benutzte Telefone, werden erst ausgeführt, wenn Sie sie freigeben. Behalten Sie den Plan für später oder speichern Sie ihn als Datei für eine Kollegin oder einen Kollegen.</translation>
    </message>
    <message>
        <source>Carry it out, and go on working. A run can be paused and cancelled at any moment; one that was cut off goes on at the next start, and nothing is done twice.</source>
        <translation>Führen Sie den Vorgang aus und arbeiten Sie weiter. Er kann jederzeit pausiert und abgebrochen werden; wurde er unterbrochen, geht er beim nächsten Start weiter, und nichts geschieht doppelt.</translation>
    </message>
    <message>
        <source>Afterwards: retry what failed, or export it, mend the list and choose it again; copy what to tell the users; undo the whole run.</source>
        <translation>Danach: Fehlgeschlagenes wiederholen oder exportieren, die Liste berichtigen und erneut wählen; den Text für die Benutzer kopieren; den ganzen Vorgang zurücknehmen.</translation>
    </message>
    <message>
        <source>The review: what becomes of each row, and why some are left out.</source>
        <translation>Die Prüfung: was aus jeder Zeile wird und warum manche ausgelassen werden.</translation>
    </message>
    <message>
        <source>The result: what was done, and what can be done with the run now.</source>
        <translation>Das Ergebnis: was ausgeführt wurde und was nun mit dem Vorgang getan werden kann.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::ListColumnsDialog</name>
    <message>
        <source>The first line holds &amp;headings</source>
        <translation>Die erste Zeile enthält Ü&amp;berschriften</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>&amp;Match again</source>
        <translation>&amp;Erneut abgleichen</translation>
    </message>
</context>
<context>
    <name>Stationmaster::ListPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation>Diese Liste konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>New WebRTC phone…</source>
        <translation>Neues WebRTC-Telefon …</translation>
    </message>
    <message>
        <source>This list is incomplete.</source>
        <translation>Diese Liste ist unvollständig.</translation>
    </message>
    <message>
        <source>Some of what this page shows could not be read.</source>
        <translation>Einiges von dem, was diese Seite zeigt, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>%1: how many rows there are, such as &quot;300 phones&quot;; %2: a date or a time of day</extracomment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>This list is as of %1.</source>
        <translation>Diese Liste hat den Stand von %1.</translation>
    </message>
    <message>
        <source>%1, as of %2; reading again…</source>
        <extracomment>%1: how many rows there are, such as &quot;300 phones&quot;; %2: a date or a time of day</extracomment>
        <translation>%1, Stand %2; wird neu gelesen…</translation>
    </message>
    <message>
        <source>%1, still reading…</source>
        <extracomment>%1: how many rows are there so far, such as &quot;300 phones&quot;.</extracomment>
        <translation>%1, weitere werden gelesen …</translation>
    </message>
    <message>
        <source>No rows are of the selected kind.</source>
        <translation>Keine Zeile ist von der gewählten Art.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No rows contain all the words of the filter. Use fewer or shorter words.</source>
        <translation>Keine Zeile enthält alle Wörter des Filters. Verwenden Sie weniger oder kürzere Wörter.</translation>
    </message>
    <message>
        <source>You are not allowed to view this list</source>
        <translation>Sie dürfen diese Liste nicht sehen</translation>
    </message>
    <message>
        <source>Some of what this page shows is not visible to your role.</source>
        <translation>Einiges auf dieser Seite ist für Ihre Rolle nicht sichtbar.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::MainWindow</name>
    <message>
        <source>&amp;New WebRTC phone…</source>
        <translation>&amp;Neues WebRTC-Telefon …</translation>
    </message>
    <message>
        <source>%1 – Stationmaster</source>
        <translation>%1 – Stationmaster</translation>
    </message>
    <message>
        <source>Create a phone, and its base settings when needed (%1)</source>
        <translation>Ein Telefon und bei Bedarf seine Base Settings anlegen (%1)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New WebRTC phone…</source>
        <translation>Neues WebRTC-Telefon …</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Quick reference</source>
        <translation>&amp;Kurzübersicht</translation>
    </message>
    <message>
        <source>&amp;About Stationmaster</source>
        <translation>&amp;Über Stationmaster</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Stationmaster::MorningPanel</name>
    <message>
        <source>Read now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>Cannot take calls now</source>
        <translation>Kann jetzt keine Anrufe annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Cannot take calls now: %Ln person(s)</source>
        <translation>
            <numerusform>Kann jetzt keine Anrufe annehmen: %Ln Person</numerusform>
            <numerusform>Können jetzt keine Anrufe annehmen: %Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>%Ln zeigen</numerusform>
            <numerusform>Alle %Ln zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: what is done about it, %2: a person. The name of a button.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Stationmaster::MorningText</name>
    <message>
        <source>Calls went unanswered; none come until this person is back on queue.</source>
        <translation>Anrufe blieben unbeantwortet; es kommen keine, bis die Person wieder „In Warteschlange“ ist.</translation>
    </message>
    <message>
        <source>On no station, and has no WebRTC phone.</source>
        <translation>An keiner Station und ohne WebRTC-Telefon.</translation>
    </message>
    <message>
        <source>On no station: the phone is not active.</source>
        <translation>An keiner Station: Das Telefon ist nicht aktiv.</translation>
    </message>
    <message>
        <source>On no station, and has several WebRTC phones.</source>
        <translation>An keiner Station und mit mehreren WebRTC-Telefonen.</translation>
    </message>
    <message>
        <source>On no station: the base settings of the phone are not for WebRTC.</source>
        <translation>An keiner Station: Die Base Settings des Telefons sind nicht für WebRTC.</translation>
    </message>
    <message>
        <source>On no station: the phone has none.</source>
        <translation>An keiner Station: Das Telefon hat keine.</translation>
    </message>
    <message>
        <source>On no station: the phone is not the default, and was not selected.</source>
        <translation>An keiner Station: Das Telefon ist nicht der Standard und wurde nicht ausgewählt.</translation>
    </message>
    <message>
        <source>On no station: no phone is selected.</source>
        <translation>An keiner Station: Es ist kein Telefon ausgewählt.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1: a presence, such as &quot;On Queue&quot;; %2: a time</extracomment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Create a phone…</source>
        <translation>Telefon anlegen…</translation>
    </message>
    <message>
        <source>Set as default…</source>
        <translation>Als Standard setzen…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>Read again every %n hour(s)</source>
        <translation>
            <numerusform>Wird jede Stunde neu gelesen</numerusform>
            <numerusform>Wird alle %n Stunden neu gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read again every %n minute(s)</source>
        <translation>
            <numerusform>Wird jede Minute neu gelesen</numerusform>
            <numerusform>Wird alle %n Minuten neu gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 while this page is shown: at most %Ln call(s) an hour, %2 % of what may be sent.</source>
        <extracomment>%1: &quot;Read again every 5 minutes&quot;; %2: a number without unit</extracomment>
        <translation>
            <numerusform>%1, solange diese Seite gezeigt wird: höchstens %Ln Aufruf je Stunde, %2 % dessen, was gesendet werden darf.</numerusform>
            <numerusform>%1, solange diese Seite gezeigt wird: höchstens %Ln Aufrufe je Stunde, %2 % dessen, was gesendet werden darf.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
</context>
<context>
    <name>Stationmaster::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Stationmaster::NoticeDialog</name>
    <message>
        <source>What to tell the users</source>
        <translation>Was die Benutzer wissen müssen</translation>
    </message>
    <message>
        <source>The users notice nothing of this run.</source>
        <translation>Die Benutzer merken von diesem Vorgang nichts.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Kopiert</translation>
    </message>
</context>
<context>
    <name>Stationmaster::NowPart</name>
    <message>
        <source>Whether the person can take a call now</source>
        <translation>Ob die Person jetzt einen Anruf annehmen kann</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What else is worth knowing</source>
        <translation>Was sonst wissenswert ist</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read again how the person stands now</source>
        <translation>Neu lesen, wie die Person jetzt steht</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>a time</comment>
        <translation>Gelesen %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>%1 (reference %2)</source>
        <translation>%1 (Referenz %2)</translation>
    </message>
    <message>
        <source>Conversation id</source>
        <translation>Konversations-ID</translation>
    </message>
</context>
<context>
    <name>Stationmaster::NowText</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Not in the org any more.</source>
        <translation>Nicht mehr in der Organisation.</translation>
    </message>
    <message>
        <source>No longer active.</source>
        <translation>Nicht mehr aktiv.</translation>
    </message>
    <message>
        <source>The licence does not allow a phone.</source>
        <translation>Die Lizenz erlaubt kein Telefon.</translation>
    </message>
    <message>
        <source>They hold only a collaborate licence.</source>
        <translation>Die Person hat nur eine Collaborate-Lizenz.</translation>
    </message>
    <message>
        <source>No WebRTC phone.</source>
        <translation>Kein WebRTC-Telefon.</translation>
    </message>
    <message>
        <source>The station in use is %1.</source>
        <translation>Die benutzte Station ist %1.</translation>
    </message>
    <message>
        <source>The phone is not active.</source>
        <translation>Das Telefon ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Its state in the org is “%1”.</source>
        <translation>Der Zustand in der Organisation ist „%1“.</translation>
    </message>
    <message>
        <source>The phone has no station.</source>
        <translation>Das Telefon hat keine Station.</translation>
    </message>
    <message>
        <source>Nobody can sign in on it.</source>
        <translation>Niemand kann sich daran anmelden.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Offline.</translation>
    </message>
    <message>
        <source>Signed in on no phone.</source>
        <translation>An keinem Telefon angemeldet.</translation>
    </message>
    <message>
        <source>The org names no station that they are signed in on.</source>
        <translation>Die Organisation nennt keine Station, an der die Person angemeldet ist.</translation>
    </message>
    <message>
        <source>They have to select %1 in their client.</source>
        <translation>Die Person muss %1 in ihrem Client auswählen.</translation>
    </message>
    <message>
        <source>Another phone rings.</source>
        <translation>Ein anderes Telefon klingelt.</translation>
    </message>
    <message>
        <source>The station in use is %1, which is not a WebRTC phone.</source>
        <translation>Die benutzte Station ist %1, kein WebRTC-Telefon.</translation>
    </message>
    <message>
        <source>The station in use is %1, not %2.</source>
        <translation>Die benutzte Station ist %1, nicht %2.</translation>
    </message>
    <message>
        <source>Not Responding.</source>
        <translation>Keine Reaktion.</translation>
    </message>
    <message>
        <source>A call was not answered; queues send no more until they are back on queue.</source>
        <translation>Ein Anruf blieb unbeantwortet; Warteschlangen senden keinen, bis die Person wieder „In Warteschlange“ ist.</translation>
    </message>
    <message>
        <source>A call is ringing.</source>
        <translation>Ein Anruf klingelt.</translation>
    </message>
    <message>
        <source>In a call.</source>
        <translation>In einem Anruf.</translation>
    </message>
    <message>
        <source>In after-call work.</source>
        <translation>In der Nachbearbeitung.</translation>
    </message>
    <message>
        <source>Busy with an interaction.</source>
        <translation>Mit einer Interaktion beschäftigt.</translation>
    </message>
    <message>
        <source>The org does not say that it is a call.</source>
        <translation>Die Organisation sagt nicht, dass es ein Anruf ist.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a presence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Routing status: %1.</source>
        <translation>Routing-Status: %1.</translation>
    </message>
    <message>
        <source>Not certain.</source>
        <translation>Nicht sicher.</translation>
    </message>
    <message>
        <source>Presence %1 and routing status %2 contradict each other; they may just have changed. Read again.</source>
        <translation>Anwesenheit %1 und Routing-Status %2 widersprechen sich; sie können sich gerade geändert haben. Lesen Sie neu.</translation>
    </message>
    <message>
        <source>Off Queue.</source>
        <translation>Nicht in Warteschlange.</translation>
    </message>
    <message>
        <source>Direct calls can come on %1, none from queues.</source>
        <translation>Direkte Anrufe können an %1 kommen, aus Warteschlangen keine.</translation>
    </message>
    <message>
        <source>Can take calls.</source>
        <translation>Kann Anrufe annehmen.</translation>
    </message>
    <message>
        <source>On Queue, idle, and signed in on %1.</source>
        <translation>In Warteschlange, frei und an %1 angemeldet.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>Signed in on no station.</source>
        <translation>An keiner Station angemeldet.</translation>
    </message>
    <message>
        <source>which WebRTC phone they have</source>
        <translation>welches WebRTC-Telefon die Person hat</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>what the routing status “%1” means</source>
        <translation>was der Routing-Status „%1“ bedeutet</translation>
    </message>
    <message>
        <source>routing status</source>
        <translation>Routing-Status</translation>
    </message>
    <message>
        <source>station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>What decides could not be read: %1.</source>
        <translation>Was entscheidet, konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The org still names %1 as the station they are signed in on, although they are Offline.</source>
        <translation>Die Organisation nennt noch %1 als Station der Person, obwohl sie Offline ist.</translation>
    </message>
    <message>
        <source>The org lists a call that goes on, although they are not there: it may be stuck.</source>
        <translation>Die Organisation führt einen laufenden Anruf, obwohl die Person nicht da ist: Er kann hängen.</translation>
    </message>
    <message>
        <source>Somebody else is signed in on %1.</source>
        <translation>An %1 ist jemand anderes angemeldet.</translation>
    </message>
    <message>
        <source>Two stations at once: signed in on %1, and the client uses %2.</source>
        <translation>Zwei Stationen zugleich: an %1 angemeldet, und der Client benutzt %2.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln conversation(s) at once.</source>
        <translation>
            <numerusform>In %Ln Konversation.</numerusform>
            <numerusform>In %Ln Konversationen zugleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>No default station: %1 has to be selected at every sign-in.</source>
        <translation>Keine Default Station: %1 muss bei jeder Anmeldung ausgewählt werden.</translation>
    </message>
    <message>
        <source>The default station is %1, not %2.</source>
        <translation>Die Default Station ist %1, nicht %2.</translation>
    </message>
    <message>
        <source>Last signed in on %1, not on %2.</source>
        <translation>Zuletzt an %1 angemeldet, nicht an %2.</translation>
    </message>
    <message>
        <source>Without Conversation › Call › Add no default phone can be set.</source>
        <translation>Ohne Conversation › Call › Add kann kein Standardtelefon gesetzt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Calls ring for only %Ln second(s).</source>
        <translation>
            <numerusform>Anrufe klingeln nur %Ln Sekunde.</numerusform>
            <numerusform>Anrufe klingeln nur %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>the org does not say</source>
        <translation>die Organisation sagt es nicht</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Routing status</source>
        <translation>Routing-Status</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Effective station</source>
        <translation>Wirksame Station</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Several sign-ins</source>
        <translation>Mehrere Anmeldungen</translation>
    </message>
    <message>
        <source>Default station</source>
        <translation>Default Station</translation>
    </message>
    <message>
        <source>Auto answer</source>
        <translation>Automatische Annahme</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Alert timeout</source>
        <translation>Klingeldauer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>not set for this person</source>
        <translation>für diese Person nicht gesetzt</translation>
    </message>
    <message>
        <source>Call › Add</source>
        <comment>permission Conversation › Call › Add</comment>
        <translation>Call › Add</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>could not be checked: the org does not tell what this person may do</source>
        <translation>nicht prüfbar: Die Organisation sagt nicht, was diese Person darf</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>collaborate only</source>
        <translation>nur Collaborate</translation>
    </message>
    <message>
        <source>not only collaborate</source>
        <translation>nicht nur Collaborate</translation>
    </message>
    <message>
        <source>not permitted: %1 are needed</source>
        <translation>nicht erlaubt: %1 sind nötig</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>not permitted: %1 is missing</source>
        <translation>nicht erlaubt: %1 fehlt</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>not permitted; the org does not say what is missing, which may be a scope of the OAuth client</source>
        <translation>nicht erlaubt; die Organisation sagt nicht, was fehlt; es kann ein Scope des OAuth-Clients sein</translation>
    </message>
    <message>
        <source>not permitted; the org does not say what is missing. As documented it takes %1.</source>
        <translation>nicht erlaubt; die Organisation sagt nicht, was fehlt. Laut Dokumentation braucht es %1.</translation>
    </message>
    <message>
        <source>the org has nothing of this person here</source>
        <translation>die Organisation hat hier nichts zu dieser Person</translation>
    </message>
    <message>
        <source>the org does not offer this</source>
        <translation>die Organisation bietet das nicht an</translation>
    </message>
    <message>
        <source>could not be read. %1</source>
        <translation>nicht lesbar. %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation>%1 · „%2“</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>unbekannter Art</translation>
    </message>
    <message>
        <source>no; last on %1</source>
        <translation>nein; zuletzt an %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>%1; the org does not say since when</source>
        <translation>%1; seit wann, sagt die Organisation nicht</translation>
    </message>
    <message>
        <source>on %1, and %2 is in use</source>
        <translation>an %1, und %2 wird benutzt</translation>
    </message>
    <message>
        <source>not seen; the org does not list browsers and apps</source>
        <translation>nicht gesehen; Browser und Apps führt die Organisation nicht</translation>
    </message>
</context>
<context>
    <name>Stationmaster::ObjectEditor</name>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Review change…</source>
        <translation>Änderung &amp;prüfen …</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The changes have not been sent. Discard them?</source>
        <translation>Die Änderungen wurden nicht gesendet. Sollen sie verworfen werden?</translation>
    </message>
    <message>
        <source>You have changed “%1”.</source>
        <translation>Sie haben „%1“ geändert.</translation>
    </message>
    <message>
        <source>The org no longer has “%1”: it was deleted. Select another one in the list.</source>
        <translation>In der Organisation gibt es „%1“ nicht mehr: Es wurde gelöscht. Wählen Sie etwas anderes in der Liste.</translation>
    </message>
    <message>
        <source>The org no longer has “%1”.</source>
        <translation>In der Organisation gibt es „%1“ nicht mehr.</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <extracomment>A field, and the value that it has now.</extracomment>
        <translation>%1 (jetzt %2)</translation>
    </message>
    <message>
        <source>%1. What you entered is kept; when you apply it, you will be asked which to keep.</source>
        <translation>%1. Ihre Eingabe bleibt stehen; beim Anwenden werden Sie gefragt, was gelten soll.</translation>
    </message>
    <message>
        <source>Also changed elsewhere:</source>
        <translation>Anderswo ebenfalls geändert:</translation>
    </message>
    <message>
        <source>%1. This is what the org has now.</source>
        <translation>%1. Dies ist, was die Organisation jetzt hat.</translation>
    </message>
    <message>
        <source>Changed elsewhere in the meantime:</source>
        <translation>Inzwischen anderswo geändert:</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s): %1</source>
        <translation>
            <numerusform>%Ln Änderung: %1</numerusform>
            <numerusform>%Ln Änderungen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Your changes can no longer be applied. Copy what you need, then revert them.</source>
        <translation>Ihre Änderungen lassen sich nicht mehr anwenden. Kopieren Sie, was Sie brauchen, und setzen Sie sie dann zurück.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::OrgBulk</name>
    <message>
        <source>Bulk</source>
        <translation>Massenänderungen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected person(s)</source>
        <translation>
            <numerusform>%Ln ausgewählte Person</numerusform>
            <numerusform>%Ln ausgewählte Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected phone(s)</source>
        <translation>
            <numerusform>%Ln ausgewähltes Telefon</numerusform>
            <numerusform>%Ln ausgewählte Telefone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::OrgCounts</name>
    <message>
        <source>As of %1; reading the org again…</source>
        <translation>Stand %1; die Organisation wird neu gelesen …</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Reading the org: %1 of about %2</source>
        <extracomment>Rows of the org that are being read. %1: so far, %2: about how many there are</extracomment>
        <translation>Organisation wird gelesen: %1 von etwa %2</translation>
    </message>
    <message>
        <source>Reading the org: %1 so far</source>
        <translation>Organisation wird gelesen: bisher %1</translation>
    </message>
</context>
<context>
    <name>Stationmaster::OrgMorning</name>
    <message>
        <source>It is not known who can take calls now. %1</source>
        <translation>Wer jetzt Anrufe annehmen kann, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>Reading how everybody stands…</source>
        <translation>Der Status aller wird gelesen…</translation>
    </message>
    <message>
        <source>It is looked up when the org has been read.</source>
        <translation>Es wird nachgesehen, sobald die Organisation gelesen ist.</translation>
    </message>
    <message>
        <source>Nobody of those of whom it is known.</source>
        <translation>Niemand von denen, bei denen es bekannt ist.</translation>
    </message>
    <message>
        <source>Nobody: everybody who is signed in is on a station, and responds.</source>
        <translation>Niemand: Alle, die angemeldet sind, sind an einer Station und reagieren.</translation>
    </message>
    <message>
        <source>As of %1. %2</source>
        <extracomment>%1: a time; %2: a sentence</extracomment>
        <translation>Stand %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln person(s) the org does not say how they stand.</source>
        <translation>
            <numerusform>Bei %Ln Person sagt die Organisation nicht, wie ihr Status ist.</numerusform>
            <numerusform>Bei %Ln Personen sagt die Organisation nicht, wie ihr Status ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be read again. %1</source>
        <translation>Es konnte nicht neu gelesen werden. %1</translation>
    </message>
</context>
<context>
    <name>Stationmaster::OutcomePanel</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Einzelheiten des Problems</translation>
    </message>
</context>
<context>
    <name>Stationmaster::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>the org at a glance</source>
        <translation>die Organisation auf einen Blick</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>without a phone</source>
        <translation>ohne Telefon</translation>
    </message>
    <message>
        <source>WebRTC phones</source>
        <translation>WebRTC-Telefone</translation>
    </message>
    <message>
        <source>base settings</source>
        <translation>Base Settings</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>unvollständig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive</source>
        <translation>
            <numerusform>%Ln inaktiv</numerusform>
            <numerusform>%Ln inaktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>all active</source>
        <translation>alle aktiv</translation>
    </message>
    <message>
        <source>active people</source>
        <translation>aktive Personen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed in now</source>
        <translation>
            <numerusform>%Ln jetzt angemeldet</numerusform>
            <numerusform>%Ln jetzt angemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>for WebRTC phones</source>
        <translation>für WebRTC-Telefone</translation>
    </message>
    <message numerus="yes">
        <source>people without a WebRTC phone</source>
        <translation>
            <numerusform>Person ohne WebRTC-Telefon</numerusform>
            <numerusform>Personen ohne WebRTC-Telefon</numerusform>
        </translation>
    </message>
    <message>
        <source>they cannot take calls in the browser</source>
        <translation>sie können keine Anrufe im Browser annehmen</translation>
    </message>
    <message numerus="yes">
        <source>people whose phone is not their default station</source>
        <translation>
            <numerusform>Person, deren Telefon nicht ihre Standardstation ist</numerusform>
            <numerusform>Personen, deren Telefon nicht ihre Standardstation ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>phones on a site without media regions</source>
        <translation>
            <numerusform>Telefon an einer Site ohne Medienregionen</numerusform>
            <numerusform>Telefone an einer Site ohne Medienregionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sites in use with a single media region</source>
        <translation>
            <numerusform>verwendete Site mit nur einer Medienregion</numerusform>
            <numerusform>verwendete Sites mit nur einer Medienregion</numerusform>
        </translation>
    </message>
    <message>
        <source>when that region cannot take a call, the call fails</source>
        <translation>kann diese Region einen Anruf nicht annehmen, schlägt er fehl</translation>
    </message>
    <message numerus="yes">
        <source>WebRTC phones without a user</source>
        <translation>
            <numerusform>WebRTC-Telefon ohne Benutzer</numerusform>
            <numerusform>WebRTC-Telefone ohne Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody can use them</source>
        <translation>niemand kann sie benutzen</translation>
    </message>
    <message>
        <source>left over after somebody left</source>
        <translation>übrig, nachdem jemand ausgeschieden ist</translation>
    </message>
    <message>
        <source>Nothing. Every active person has a phone that works as their default.</source>
        <translation>Nichts. Jede aktive Person hat ein Telefon, das ihr Standard ist.</translation>
    </message>
    <message>
        <source>The org is still being read.</source>
        <translation>Die Organisation wird noch gelesen.</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>Nicht alles konnte gelesen werden.</translation>
    </message>
    <message>
        <source>media regions and relay</source>
        <translation>Medienregionen und Relay</translation>
    </message>
    <message numerus="yes">
        <source>people who need to sign in again</source>
        <translation>
            <numerusform>Person muss sich neu anmelden</numerusform>
            <numerusform>Personen müssen sich neu anmelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people with several WebRTC phones</source>
        <translation>
            <numerusform>Person mit mehreren WebRTC-Telefonen</numerusform>
            <numerusform>Personen mit mehreren WebRTC-Telefonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in what could be read; the rest is not known.</source>
        <translation>Nichts in dem, was gelesen werden konnte; der Rest ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Phones by site</source>
        <translation>Telefone nach Site</translation>
    </message>
    <message>
        <source>%1, %2 in use</source>
        <extracomment>Of the phones of a site. %1: how many, %2: how many of them are in use</extracomment>
        <translation>%1, davon %2 benutzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other site(s)</source>
        <translation>
            <numerusform>%Ln weitere Site</numerusform>
            <numerusform>%Ln weitere Sites</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role may not read phones, so their sites are not known.</source>
        <translation>Ihre Rolle darf keine Telefone lesen, daher sind ihre Sites nicht bekannt.</translation>
    </message>
    <message>
        <source>No phones yet.</source>
        <translation>Noch keine Telefone.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 people</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not known yet: the stations have not been read.</source>
        <translation>Noch nicht bekannt: Die Stationen sind nicht gelesen.</translation>
    </message>
    <message>
        <source>May run with older settings</source>
        <translation>Vielleicht mit älteren Einstellungen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1: a date or a time of day</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>The phones were not read. %1</source>
        <translation>Die Telefone wurden nicht gelesen. %1</translation>
    </message>
    <message>
        <source>The phones are still being read.</source>
        <translation>Die Telefone werden noch gelesen.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>left over after somebody was deleted</source>
        <translation>übrig geblieben, nachdem jemand gelöscht wurde</translation>
    </message>
    <message numerus="yes">
        <source>people who are not active and still have a phone</source>
        <translation>
            <numerusform>Person, die nicht aktiv ist und noch ein Telefon hat</numerusform>
            <numerusform>Personen, die nicht aktiv sind und noch ein Telefon haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>phones whose user was not read</source>
        <translation>
            <numerusform>Telefon, dessen Benutzer nicht gelesen wurde</numerusform>
            <numerusform>Telefone, deren Benutzer nicht gelesen wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>so it is not known who has no phone</source>
        <translation>daher ist nicht bekannt, wer kein Telefon hat</translation>
    </message>
    <message>
        <source>WebRTC phones; green: in use now</source>
        <translation>WebRTC-Telefone; grün: gerade in Benutzung</translation>
    </message>
    <message>
        <source>People signed in; amber: signed in since before the last change</source>
        <translation>Angemeldete Personen; gelb: seit vor der letzten Änderung angemeldet</translation>
    </message>
    <message>
        <source>not visible to your role</source>
        <translation>für Ihre Rolle nicht sichtbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) were returned without user information, so it is not known who has none.</source>
        <translation>
            <numerusform>%Ln Telefon kam ohne Angabe des Benutzers; daher ist nicht bekannt, wer keines hat.</numerusform>
            <numerusform>%Ln Telefone kamen ohne Angabe des Benutzers; daher ist nicht bekannt, wer keines hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every phone was returned with its model and user, so it is not known who has none.</source>
        <translation>Nicht jedes Telefon kam mit Angabe von Modell und Benutzer; daher ist nicht bekannt, wer keines hat.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln signed-in person(s) this is not known: the org has no date.</source>
        <translation>
            <numerusform>Von %Ln angemeldeten Person ist es nicht bekannt: Der Organisation fehlt ein Datum.</numerusform>
            <numerusform>Von %Ln angemeldeten Personen ist es nicht bekannt: Der Organisation fehlt ein Datum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody: everyone who is signed in has signed in since the last change.</source>
        <translation>Niemand: Alle Angemeldeten haben sich seit der letzten Änderung angemeldet.</translation>
    </message>
    <message>
        <source>they have to select it at every sign-in</source>
        <translation>sie müssen es bei jeder Anmeldung auswählen</translation>
    </message>
    <message>
        <source>signed in since before the last change, so they may run with older settings</source>
        <translation>seit vor der letzten Änderung angemeldet, laufen also vielleicht mit älteren Einstellungen</translation>
    </message>
    <message>
        <source>only one of them can be the right one</source>
        <translation>nur eines davon kann das richtige sein</translation>
    </message>
    <message>
        <source>their calls can use only the home region</source>
        <translation>ihre Anrufe können nur die Heimatregion nutzen</translation>
    </message>
    <message numerus="yes">
        <source>phones whose user the org no longer knows</source>
        <translation>
            <numerusform>Telefon, dessen Benutzer die Organisation nicht mehr kennt</numerusform>
            <numerusform>Telefone, deren Benutzer die Organisation nicht mehr kennt</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not known whether these people are active</source>
        <translation>es ist nicht bekannt, ob diese Personen aktiv sind</translation>
    </message>
    <message numerus="yes">
        <source>phones returned without user information</source>
        <translation>
            <numerusform>Telefon ohne Angabe des Benutzers</numerusform>
            <numerusform>Telefone ohne Angabe des Benutzers</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything is visible to your role.</source>
        <translation>Nicht alles ist für Ihre Rolle sichtbar.</translation>
    </message>
    <message numerus="yes">
        <source>new people without a WebRTC phone</source>
        <translation>
            <numerusform>neue Person ohne WebRTC-Telefon</numerusform>
            <numerusform>neue Personen ohne WebRTC-Telefon</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the org on %1 yet</source>
        <extracomment>%1: a date</extracomment>
        <translation>am %1 noch nicht in der Organisation</translation>
    </message>
</context>
<context>
    <name>Stationmaster::PageHeader</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows rows that have all of these words (%1)</source>
        <translation>Zeigt Zeilen, die alle diese Wörter enthalten (%1)</translation>
    </message>
</context>
<context>
    <name>Stationmaster::PeopleController</name>
    <message>
        <source>Troubleshooting</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>%1 is not among the rows shown.</source>
        <translation>%1 ist nicht unter den gezeigten Zeilen.</translation>
    </message>
    <message>
        <source>%1 is not in “%2”.</source>
        <translation>%1 ist nicht in „%2“.</translation>
    </message>
    <message>
        <source>%1 is no longer among the rows shown.</source>
        <translation>%1 ist nicht mehr unter den gezeigten Zeilen.</translation>
    </message>
    <message>
        <source>%1 is no longer in “%2”.</source>
        <extracomment>%1: a person; %2: a saved filter, such as &quot;Signed in&quot;</extracomment>
        <translation>%1 ist nicht mehr in „%2“.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::PeopleListText</name>
    <message>
        <source>“%1” is a workbook of a spreadsheet program. Save it there as CSV, then choose that file.</source>
        <translation>„%1“ ist eine Arbeitsmappe eines Tabellenprogramms. Speichern Sie sie dort als CSV und wählen Sie dann diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is a file of the kind “%2”, not a list. Export the list as CSV, then choose that file.</source>
        <translation>„%1“ ist eine Datei der Art „%2“, keine Liste. Exportieren Sie die Liste als CSV und wählen Sie dann diese Datei.</translation>
    </message>
    <message>
        <source>There is no site “%1”. Correct it in the list, or say under Columns that the column is not the site.</source>
        <translation>Es gibt keine Site „%1“. Berichtigen Sie sie in der Liste, oder geben Sie unter „Spalten“ an, dass die Spalte nicht die Site ist.</translation>
    </message>
    <message>
        <source>Several sites are called “%1”. Use the id of the site in the list.</source>
        <translation>Mehrere Sites heißen „%1“. Verwenden Sie in der Liste die ID der Site.</translation>
    </message>
    <message>
        <source>There are no base settings “%1” for WebRTC phones. Correct it in the list, or say under Columns that the column is not the base settings.</source>
        <translation>Es gibt keine Base Settings „%1“ für WebRTC-Telefone. Berichtigen Sie sie in der Liste, oder geben Sie unter „Spalten“ an, dass die Spalte nicht die Base Settings enthält.</translation>
    </message>
    <message>
        <source>Several base settings are called “%1”. Use their id in the list.</source>
        <translation>Mehrere Base Settings heißen „%1“. Verwenden Sie in der Liste ihre ID.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Check its path and its permissions, then try again.</source>
        <translation>„%1“ kann nicht gelesen werden (%2). Prüfen Sie den Pfad und die Berechtigungen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Split the list, and take one part after the other.</source>
        <translation>„%1“ ist größer als %2. Teilen Sie die Liste auf und nehmen Sie einen Teil nach dem anderen.</translation>
    </message>
    <message>
        <source>“%1” holds no line with text. Put a name, an e-mail address or a user id on each line.</source>
        <translation>„%1“ enthält keine Zeile mit Text. Schreiben Sie in jede Zeile einen Namen, eine E-Mail-Adresse oder eine User-ID.</translation>
    </message>
    <message>
        <source>“%1” is not a text file. Export the list as CSV, then choose that file.</source>
        <translation>„%1“ ist keine Textdatei. Exportieren Sie die Liste als CSV und wählen Sie dann diese Datei.</translation>
    </message>
    <message>
        <source>The letters of “%1” cannot be told. Save the list as CSV UTF-8, then choose that file.</source>
        <translation>Die Zeichen in „%1“ lassen sich nicht erkennen. Speichern Sie die Liste als CSV UTF-8 und wählen Sie dann diese Datei.</translation>
    </message>
    <message>
        <source>In “%1” a quotation mark begins on line %2 and never ends. Correct that line, then choose the file again.</source>
        <translation>In „%1“ steht in Zeile %2 ein öffnendes Anführungszeichen, das nie geschlossen wird. Berichtigen Sie diese Zeile und wählen Sie die Datei dann erneut.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 lines. Split the list, and take one part after the other.</source>
        <translation>„%1“ hat mehr als %2 Zeilen. Teilen Sie die Liste auf und nehmen Sie einen Teil nach dem anderen.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 columns on line %3. It may be a file of another kind.</source>
        <translation>„%1“ hat in Zeile %3 mehr als %2 Spalten. Vielleicht ist es eine Datei anderer Art.</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(nicht verwendet)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First Name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last Name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>User-ID</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Base Settings</source>
        <translation>Base Settings</translation>
    </message>
    <message>
        <source>Phone Name</source>
        <translation>Phone Name</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Ziel unbekannt</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Mehrdeutig</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Contradicting</source>
        <translation>Widersprüchlich</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Nobody has the user id of the list; found by the rest of the line.</source>
        <translation>Die User-ID der Liste hat niemand; gefunden über den Rest der Zeile.</translation>
    </message>
    <message>
        <source>Nobody has the e-mail address of the list; found by the rest of the line.</source>
        <translation>Die E-Mail-Adresse der Liste hat niemand; gefunden über den Rest der Zeile.</translation>
    </message>
    <message>
        <source>The org has another name.</source>
        <translation>In der Organisation steht ein anderer Name.</translation>
    </message>
    <message>
        <source>Nobody in the org is called so. Choose who is meant, or leave the line out.</source>
        <translation>So heißt niemand in der Organisation. Wählen Sie, wer gemeint ist, oder lassen Sie die Zeile aus.</translation>
    </message>
    <message>
        <source>Several people are called so. Choose who is meant.</source>
        <translation>So heißen mehrere Personen. Wählen Sie, wer gemeint ist.</translation>
    </message>
    <message>
        <source>The same person as on line %1; counted once.</source>
        <translation>Dieselbe Person wie in Zeile %1; nur einmal gezählt.</translation>
    </message>
    <message>
        <source>The parts of the line are of different people. Choose who is meant.</source>
        <translation>Die Teile der Zeile gehören zu verschiedenen Personen. Wählen Sie, wer gemeint ist.</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>mehrdeutig</translation>
    </message>
    <message>
        <source>contradicting</source>
        <translation>widersprüchlich</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s): %1</source>
        <translation>
            <numerusform>%Ln Zeile: %1</numerusform>
            <numerusform>%Ln Zeilen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::PeopleListView</name>
    <message>
        <source>Choose CSV &amp;file…</source>
        <translation>&amp;CSV-Datei wählen …</translation>
    </message>
    <message>
        <source>Save a samp&amp;le…</source>
        <translation>Be&amp;ispiel speichern …</translation>
    </message>
    <message>
        <source>&amp;Use this text</source>
        <translation>Diesen Text verw&amp;enden</translation>
    </message>
    <message>
        <source>Choose &amp;who is meant…</source>
        <translation>Wählen, wer &amp;gemeint ist …</translation>
    </message>
    <message>
        <source>Lea&amp;ve out</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>Spalt&amp;en …</translation>
    </message>
    <message>
        <source>A&amp;nother list…</source>
        <translation>Andere L&amp;iste …</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In the org</source>
        <translation>In der Organisation</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>Drop a CSV file here, or paste names, e-mail addresses or user ids, one a line, or a table with headings.</source>
        <translation>Legen Sie hier eine CSV-Datei ab, oder fügen Sie Namen, E-Mail-Adressen oder User-IDs ein, je Zeile eine Angabe, oder eine Tabelle mit Überschriften.</translation>
    </message>
    <message>
        <source>Pasted names</source>
        <translation>Eingefügte Namen</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Verwendbar</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1“ wird gelesen …</translation>
    </message>
    <message>
        <source>No column of “%1” says who is meant. Say under Columns which one does.</source>
        <translation>Keine Spalte von „%1“ sagt, wer gemeint ist. Geben Sie unter „Spalten“ an, welche es ist.</translation>
    </message>
    <message>
        <source>Choose a list of people</source>
        <translation>Personenliste wählen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save a sample</source>
        <translation>Beispiel speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The sample was saved to %1.</source>
        <translation>Das Beispiel wurde unter %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Stationmaster::PersonActions</name>
    <message>
        <source>&amp;Sign out everywhere…</source>
        <translation>Überall a&amp;bmelden…</translation>
    </message>
    <message>
        <source>D&amp;isassociate from the station…</source>
        <translation>Von der Stat&amp;ion abmelden…</translation>
    </message>
    <message>
        <source>Record browser lo&amp;g…</source>
        <translation>Browserprotokoll auf&amp;zeichnen…</translation>
    </message>
    <message>
        <source>Sto&amp;p recording…</source>
        <translation>Aufzeichnung been&amp;den…</translation>
    </message>
    <message>
        <source>Sa&amp;ve browser log…</source>
        <translation>Browserprotokoll s&amp;peichern…</translation>
    </message>
    <message>
        <source>Clear a stuc&amp;k call…</source>
        <translation>&amp;Hängenden Anruf beenden…</translation>
    </message>
</context>
<context>
    <name>Stationmaster::PhoneActions</name>
    <message>
        <source>&amp;Phones</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>Set as &amp;default phone</source>
        <translation>Als &amp;Standardtelefon setzen</translation>
    </message>
    <message>
        <source>Re&amp;fresh station…</source>
        <translation>Station au&amp;ffrischen…</translation>
    </message>
    <message>
        <source>&amp;Move to another site…</source>
        <translation>Auf andere Site &amp;verschieben…</translation>
    </message>
    <message>
        <source>Change &amp;base settings…</source>
        <translation>&amp;Base Settings ändern…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Select a phone, or a person who has one.</source>
        <translation>Wählen Sie ein Telefon oder eine Person, die eines hat.</translation>
    </message>
    <message numerus="yes">
        <source>Set %n default phone(s)</source>
        <translation>
            <numerusform>%n Standardtelefon setzen</numerusform>
            <numerusform>%n Standardtelefone setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refresh %n station(s)</source>
        <translation>
            <numerusform>%n Station auffrischen</numerusform>
            <numerusform>%n Stationen auffrischen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n phone(s)</source>
        <translation>
            <numerusform>%n Telefon löschen</numerusform>
            <numerusform>%n Telefone löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to another site</source>
        <translation>Auf andere Site verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n phone(s) to %1</source>
        <translation>
            <numerusform>%n Telefon nach %1 verschieben</numerusform>
            <numerusform>%n Telefone nach %1 verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Change base settings</source>
        <translation>Base Settings ändern</translation>
    </message>
    <message numerus="yes">
        <source>Put %n phone(s) on %1</source>
        <translation>
            <numerusform>%n Telefon auf %1 umstellen</numerusform>
            <numerusform>%n Telefone auf %1 umstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>&amp;Create the missing phone…</source>
        <translation>&amp;Fehlendes Telefon anlegen …</translation>
    </message>
    <message>
        <source>Re&amp;assign to another user…</source>
        <translation>&amp;Anderer Person zuweisen …</translation>
    </message>
    <message>
        <source>Select a person who has no phone.</source>
        <translation>Wählen Sie eine Person ohne Telefon.</translation>
    </message>
    <message>
        <source>%1 has a WebRTC phone, and a user can have only one.</source>
        <translation>%1 hat ein WebRTC-Telefon, und jede Person kann nur eines haben.</translation>
    </message>
    <message>
        <source>One phone at a time can be reassigned.</source>
        <translation>Nur ein Telefon auf einmal kann neu zugewiesen werden.</translation>
    </message>
    <message>
        <source>Reassign %1 to %2</source>
        <translation>%1 an %2 zuweisen</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>Find a site by name or region</source>
        <translation>Site nach Name oder Region suchen</translation>
    </message>
    <message>
        <source>Not every site has been read yet; some may be missing here.</source>
        <translation>Noch nicht alle Sites sind gelesen; hier können welche fehlen.</translation>
    </message>
    <message>
        <source>&amp;Base Settings</source>
        <translation>&amp;Base Settings</translation>
    </message>
    <message>
        <source>Find base settings by name or value</source>
        <translation>Base Settings nach Name oder Wert suchen</translation>
    </message>
    <message>
        <source>Not all base settings have been read yet; some may be missing here.</source>
        <translation>Noch nicht alle Base Settings sind gelesen; hier können welche fehlen.</translation>
    </message>
    <message>
        <source>Try new settings without signing o&amp;ut…</source>
        <translation>Neue Einstellungen ohne Abmelden ver&amp;suchen …</translation>
    </message>
    <message>
        <source>Nobody is signed in on these phones.</source>
        <translation>An diesen Telefonen ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>Go to Assignments, and select a person who has no phone.</source>
        <translation>Wählen Sie unter „Zuordnungen“ eine Person ohne Telefon aus.</translation>
    </message>
    <message>
        <source>Go to Assignments or Phones, and select a phone or a person who has one.</source>
        <translation>Wählen Sie unter „Zuordnungen“ oder „Telefone“ ein Telefon oder eine Person aus, die eines hat.</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n person(s) out and in again</source>
        <translation>
            <numerusform>%n Person ab- und wieder anmelden</numerusform>
            <numerusform>%n Personen ab- und wieder anmelden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every phone has been read yet, so it is not known whether %1 has one.</source>
        <translation>Noch sind nicht alle Telefone gelesen, also ist unbekannt, ob %1 eines hat.</translation>
    </message>
    <message>
        <source>%1 has only a collaborate licence, and cannot have a WebRTC phone with it.</source>
        <translation>%1 hat nur eine Collaborate-Lizenz und kann damit kein WebRTC-Telefon nutzen.</translation>
    </message>
    <message>
        <source>You are not allowed to read phones, so they cannot be changed.</source>
        <translation>Telefone dürfen nicht gelesen und daher nicht geändert werden.</translation>
    </message>
    <message>
        <source>These phones have no user or no line, so they have no station.</source>
        <translation>Diese Telefone haben keinen Benutzer oder keine Leitung und darum keine Station.</translation>
    </message>
    <message>
        <source>No WebRTC phone is known for %1.</source>
        <translation>Von %1 ist kein WebRTC-Telefon bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Calls of %n phone(s) will use the media regions of that site.</source>
        <translation>
            <numerusform>Anrufe von %n Telefon laufen dann über die Medienregionen dieser Site.</numerusform>
            <numerusform>Anrufe von %n Telefonen laufen dann über die Medienregionen dieser Site.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) will take their settings from there, except those that a phone itself overrides.</source>
        <translation>
            <numerusform>%n Telefon nimmt seine Einstellungen dann von dort, außer denen, die es selbst überschreibt.</numerusform>
            <numerusform>%n Telefone nehmen ihre Einstellungen dann von dort, außer denen, die ein Telefon selbst überschreibt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::PhoneChoices</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>now: %1 of %2</source>
        <translation>jetzt: %1 von %2</translation>
    </message>
</context>
<context>
    <name>Stationmaster::PhonePage</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Who gets it, where its media goes, and its name.</source>
        <translation>Wer es bekommt, wohin seine Medien laufen und wie es heißt.</translation>
    </message>
    <message>
        <source>Make this the user&apos;s default phone</source>
        <translation>Zum Standardtelefon des Benutzers machen</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;User</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>Site wählen</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;Phone Name</source>
        <translation>&amp;Phone Name</translation>
    </message>
    <message>
        <source>&amp;Next: Review</source>
        <translation>&amp;Weiter: Prüfen</translation>
    </message>
    <message>
        <source>The user must then select this phone after every sign-in, or choose it as default.</source>
        <translation>Der Benutzer muss dieses Telefon dann nach jeder Anmeldung auswählen oder es als Standard festlegen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>A user can have only one. Choose another user, or use that phone: it is on the Phones page.</source>
        <translation>Ein Benutzer kann nur eines haben. Wählen Sie einen anderen Benutzer, oder verwenden Sie dieses Telefon: Es steht auf der Seite Telefone.</translation>
    </message>
    <message>
        <source>%1 already has the WebRTC phone “%2”.</source>
        <translation>%1 hat schon das WebRTC-Telefon „%2“.</translation>
    </message>
    <message>
        <source>The sites could not be read. %1</source>
        <translation>Die Sites konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Reading the sites of the org…</source>
        <translation>Die Sites der Organisation werden gelesen …</translation>
    </message>
    <message>
        <source>This org has no site, and a phone needs one. Create a site in Genesys Cloud under Telephony &gt; Sites, then start again.</source>
        <translation>Diese Organisation hat keine Site, und ein Telefon braucht eine. Legen Sie in Genesys Cloud unter Telephony &gt; Sites eine an und beginnen Sie dann neu.</translation>
    </message>
    <message>
        <source>Suggested once a user is chosen: &lt;UserName&gt;_WebRTC</source>
        <translation>Wird vorgeschlagen, sobald ein Benutzer gewählt ist: &lt;UserName&gt;_WebRTC</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>Dieser Name ist frei.</translation>
    </message>
    <message>
        <source>Checking that the user has no WebRTC phone yet…</source>
        <translation>Es wird geprüft, ob der Benutzer noch kein WebRTC-Telefon hat …</translation>
    </message>
    <message>
        <source>Checking that the name is free…</source>
        <translation>Es wird geprüft, ob der Name frei ist …</translation>
    </message>
    <message>
        <source>%1 has only a collaborate licence, and cannot have a WebRTC phone with it. Choose another user, or assign another licence first.</source>
        <translation>%1 hat nur eine Collaborate-Lizenz und kann damit kein WebRTC-Telefon nutzen. Wählen Sie eine andere Person, oder weisen Sie zuerst eine andere Lizenz zu.</translation>
    </message>
    <message>
        <source>Could not check whether the user has %1, which a default phone needs.</source>
        <extracomment>%1: a permission.</extracomment>
        <translation>Ob der Benutzer %1 hat, was ein Standardtelefon braucht, ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>%1 lacks %2, which a default phone needs: the org may refuse to make the phone the default. Ask whoever manages roles to give the user a role that includes it.</source>
        <extracomment>%1: a person, %2: a permission.</extracomment>
        <translation>%1 fehlt %2, was ein Standardtelefon braucht: Die Organisation kann ablehnen, es zum Standard zu machen. Bitten Sie die Rollenverwaltung, dem Benutzer eine Rolle damit zu geben.</translation>
    </message>
    <message>
        <source>Could not check whether the name is free. %1</source>
        <translation>Ob der Name frei ist, ließ sich nicht prüfen. %1</translation>
    </message>
</context>
<context>
    <name>Stationmaster::PhonesPage</name>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>every WebRTC phone</source>
        <translation>alle WebRTC-Telefone</translation>
    </message>
    <message>
        <source>Reading phones…</source>
        <translation>Telefone werden gelesen …</translation>
    </message>
    <message>
        <source>No WebRTC phones yet</source>
        <translation>Noch keine WebRTC-Telefone</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s)</source>
        <translation>
            <numerusform>%Ln Telefon</numerusform>
            <numerusform>%Ln Telefone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln phone(s)</source>
        <translation>
            <numerusform>%1 von %Ln Telefon</numerusform>
            <numerusform>%1 von %Ln Telefonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone Name</source>
        <translation>Phone Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Default Station</source>
        <translation>Default Station</translation>
    </message>
    <message>
        <source>Signed In</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Base Settings</source>
        <translation>Base Settings</translation>
    </message>
    <message>
        <source>Own Settings</source>
        <extracomment>What a phone sets for itself instead of taking it from its base settings.</extracomment>
        <translation>Eigene Einstellungen</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>Wird eingerichtet</translation>
    </message>
    <message>
        <source>This org has no phones of the model “Genesys Cloud WebRTC Phone”. Create the first one, and its user can take calls in the browser.</source>
        <translation>Diese Organisation hat kein Telefon des Modells „Genesys Cloud WebRTC Phone“. Legen Sie das erste an, und sein Benutzer kann Anrufe im Browser annehmen.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::PickList</name>
    <message>
        <source>Nothing here contains “%1”. Try a shorter part of the name.</source>
        <translation>Hier enthält nichts „%1“. Versuchen Sie einen kürzeren Teil des Namens.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::PlanVerifier</name>
    <message numerus="yes">
        <source>%n row(s) of the plan no longer fit the org. Look at the rows that are no longer as planned, then make the plan again.</source>
        <translation>
            <numerusform>%n Zeile des Plans passt nicht mehr zur Organisation. Sehen Sie sich die Zeile an, die nicht mehr wie geplant ist, und erstellen Sie den Plan dann neu.</numerusform>
            <numerusform>%n Zeilen des Plans passen nicht mehr zur Organisation. Sehen Sie sich die Zeilen an, die nicht mehr wie geplant sind, und erstellen Sie den Plan dann neu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::PlanWarnings</name>
    <message numerus="yes">
        <source>%Ln phone(s) reload. Do it outside business hours.</source>
        <translation>
            <numerusform>%Ln Telefon lädt neu. Tun Sie es außerhalb der Geschäftszeiten.</numerusform>
            <numerusform>%Ln Telefone laden neu. Tun Sie es außerhalb der Geschäftszeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone uses these base settings.</source>
        <translation>Kein Telefon verwendet diese Base Settings.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) are on these sites.</source>
        <translation>
            <numerusform>%Ln Telefon ist auf diesen Sites.</numerusform>
            <numerusform>%Ln Telefone sind auf diesen Sites.</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone is on these sites.</source>
        <translation>Auf diesen Sites ist kein Telefon.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are signed in there now. Their next calls use the new settings.</source>
        <translation>
            <numerusform>%Ln Person ist jetzt dort angemeldet. Ihre nächsten Anrufe nutzen die neuen Einstellungen.</numerusform>
            <numerusform>%Ln Personen sind jetzt dort angemeldet. Ihre nächsten Anrufe nutzen die neuen Einstellungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are signed in on these phones now; their calls can be cut off.</source>
        <translation>
            <numerusform>%Ln Person ist gerade an diesen Telefonen angemeldet; ein Gespräch von ihr kann abbrechen.</numerusform>
            <numerusform>%Ln Personen sind gerade an diesen Telefonen angemeldet; Gespräche von ihnen können abbrechen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This affects every agent in the org. Do it outside business hours.</source>
        <translation>Das betrifft jeden Agenten der Organisation. Tun Sie es außerhalb der Geschäftszeiten.</translation>
    </message>
    <message>
        <source>This affects the whole org.</source>
        <translation>Das betrifft die ganze Organisation.</translation>
    </message>
    <message>
        <source>Not all phones and people have been read: there may be more.</source>
        <translation>Nicht jedes Telefon und nicht jede Person wurde gelesen: Es können mehr sein.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln phone(s) it is not known whether somebody is signed in.</source>
        <translation>
            <numerusform>Von %Ln Telefon ist nicht bekannt, ob jemand angemeldet ist.</numerusform>
            <numerusform>Von %Ln Telefonen ist nicht bekannt, ob jemand angemeldet ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln phone(s) the owner is not known for certain; such a phone is not deleted unless the org can name the owner.</source>
        <translation>
            <numerusform>Von %Ln Telefon ist nicht sicher bekannt, wem es gehört; es wird nur gelöscht, wenn die Organisation das sagen kann.</numerusform>
            <numerusform>Von %Ln Telefonen ist nicht sicher bekannt, wem sie gehören; ein solches Telefon wird nur gelöscht, wenn die Organisation das sagen kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are signed out of every browser, desktop and mobile client, and of other programs that they are signed in to with Genesys Cloud. With single sign-on a browser may come back by itself.</source>
        <translation>
            <numerusform>%Ln Person wird von jedem Browser, Desktop- und mobilen Client abgemeldet und von anderen Programmen, in denen sie mit Genesys Cloud angemeldet ist. Mit Single Sign-on kann ein Browser von selbst wiederkommen.</numerusform>
            <numerusform>%Ln Personen werden von jedem Browser, Desktop- und mobilen Client abgemeldet und von anderen Programmen, in denen sie mit Genesys Cloud angemeldet sind. Mit Single Sign-on kann ein Browser von selbst wiederkommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A call that is going on may be cut off.</source>
        <translation>Ein laufender Anruf kann abbrechen.</translation>
    </message>
    <message>
        <source>Nothing is ended while they are in a call.</source>
        <translation>Während eines Anrufs wird nichts beendet.</translation>
    </message>
    <message numerus="yes">
        <source>Personal data of %Ln person(s) is recorded. Tell them, and ask them to load the page of their client anew, since the recording may not begin before.</source>
        <translation>
            <numerusform>Personenbezogene Daten von %Ln Person werden aufgezeichnet. Sagen Sie es ihr, und bitten Sie sie, die Seite ihres Clients neu zu laden; vorher beginnt die Aufzeichnung vielleicht nicht.</numerusform>
            <numerusform>Personenbezogene Daten von %Ln Personen werden aufgezeichnet. Sagen Sie es ihnen, und bitten Sie sie, die Seite ihres Clients neu zu laden; vorher beginnt die Aufzeichnung vielleicht nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) end for every party, the customer included. Whoever still owes a wrap-up code gets one from the system.</source>
        <translation>
            <numerusform>%Ln Anruf endet für alle Beteiligten, auch den Kunden. Wer noch einen Abschlusscode schuldet, bekommt einen vom System.</numerusform>
            <numerusform>%Ln Anrufe enden für alle Beteiligten, auch den Kunden. Wer noch einen Abschlusscode schuldet, bekommt einen vom System.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::PresenceText</name>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Mahlzeit</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>On Queue</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Off Queue</source>
        <translation>Nicht in Warteschlange</translation>
    </message>
    <message>
        <source>Interacting</source>
        <translation>In Interaktion</translation>
    </message>
    <message>
        <source>Communicating</source>
        <translation>In Kommunikation</translation>
    </message>
    <message>
        <source>Not Responding</source>
        <translation>Keine Reaktion</translation>
    </message>
</context>
<context>
    <name>Stationmaster::ProvisioningWizard</name>
    <message>
        <source>New WebRTC phone</source>
        <translation>Neues WebRTC-Telefon</translation>
    </message>
    <message>
        <source>Base Settings</source>
        <translation>Base Settings</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create &amp;another</source>
        <translation>Wei&amp;teres anlegen</translation>
    </message>
    <message>
        <source>Every change is kept under Activity, where it can be undone.</source>
        <translation>Jede Änderung steht unter Aktivität und lässt sich dort rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>Nothing is written to the org until you press Apply on the review page.</source>
        <translation>Nichts wird in die Organisation geschrieben, bevor Sie auf der Prüfseite Anwenden drücken.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::QualityChart</name>
    <message>
        <source>Sound quality of the last calls</source>
        <translation>Klangqualität der letzten Anrufe</translation>
    </message>
    <message>
        <source>%1 Chosen: %2</source>
        <extracomment>%1: a chart in words, %2: the call that is chosen in it</extracomment>
        <translation>%1 Gewählt: %2</translation>
    </message>
</context>
<context>
    <name>Stationmaster::ReassignDialog</name>
    <message>
        <source>Reassign %1</source>
        <translation>%1 neu zuweisen</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;User</translation>
    </message>
    <message>
        <source>&amp;Phone Name</source>
        <translation>&amp;Phone Name</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Prüfen …</translation>
    </message>
    <message>
        <source>%1 already has the WebRTC phone %2, and a user can have only one. Choose somebody else.</source>
        <translation>%1 hat schon das WebRTC-Telefon %2, und jede Person kann nur eines haben. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>The phone is deleted, and one like it is created for the other user: same site, same base settings. Genesys Cloud does not guarantee that a phone can change its user.</source>
        <translation>Das Telefon wird gelöscht, und ein gleiches wird für die andere Person angelegt: dieselbe Site, dieselben Base Settings. Genesys Cloud sagt nicht zu, dass ein Telefon seinen User wechseln kann.</translation>
    </message>
    <message>
        <source>%1 already has this phone. Choose somebody else.</source>
        <translation>%1 hat dieses Telefon schon. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>%1 has only a collaborate licence, and cannot have a WebRTC phone with it.</source>
        <translation>%1 hat nur eine Collaborate-Lizenz und kann damit kein WebRTC-Telefon nutzen.</translation>
    </message>
    <message>
        <source>There is already a phone named %1. Choose another name.</source>
        <translation>Es gibt schon ein Telefon namens %1. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::RecordDialog</name>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Wie lange?</translation>
    </message>
</context>
<context>
    <name>Stationmaster::RecoveryNotice</name>
    <message>
        <source>Remind me later</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>The request had reached the org and took effect: “%1”. Nothing was sent again.</source>
        <translation>Die Anfrage war angekommen und ist ausgeführt: „%1“. Nichts wurde noch einmal gesendet.</translation>
    </message>
    <message>
        <source>“%1” is finished.</source>
        <translation>Der Vorgang „%1“ ist abgeschlossen.</translation>
    </message>
    <message>
        <source>“%1” is not finished.</source>
        <translation>Der Vorgang „%1“ ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The request had reached the org: “%1” exists once. Nothing was sent again.</source>
        <translation>Die Anfrage war angekommen: „%1“ gibt es einmal. Nichts wurde noch einmal gesendet.</translation>
    </message>
    <message>
        <source>No trace of the last request was found in the org: “%1”.</source>
        <translation>Von der letzten Anfrage wurde in der Organisation nichts gefunden: „%1“.</translation>
    </message>
    <message>
        <source>Others have changed it since, so it cannot be told whether this step was carried out: “%1”. Continuing compares before it writes.</source>
        <translation>Andere haben es seitdem geändert, daher ist nicht zu sagen, ob dieser Schritt ausgeführt wurde: „%1“. Beim Fortfahren wird verglichen, bevor geschrieben wird.</translation>
    </message>
    <message>
        <source>The outcome of this step could not be checked in the org: “%1”.</source>
        <translation>Das Ergebnis dieses Schritts konnte in der Organisation nicht geprüft werden: „%1“.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Undo what was done</source>
        <translation>Bisherige Schritte zurücknehmen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Leave as is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>What the org shows does not tell whether this step was carried out: “%1”. Continuing looks again, and then sends it again.</source>
        <translation>Was die Organisation zeigt, sagt nicht, ob dieser Schritt ausgeführt wurde: „%1“. Fortsetzen sieht noch einmal nach und sendet ihn dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::RedirectField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Redirect host</source>
        <translation>Umleitungs-Host</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>Umleitungs-Port</translation>
    </message>
    <message>
        <source>Redirect path</source>
        <translation>Umleitungs-Pfad</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Umleitungsadresse</translation>
    </message>
    <message>
        <source>Copy redirect address</source>
        <translation>Umleitungsadresse kopieren</translation>
    </message>
</context>
<context>
    <name>Stationmaster::RegionList</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and the keys that do the same.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Oben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Unten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>Stationmaster::RelayChoice</name>
    <message>
        <source>Relay/TURN Behavior</source>
        <translation>Relay/TURN Behavior</translation>
    </message>
</context>
<context>
    <name>Stationmaster::RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>&amp;Phone Name</source>
        <translation>&amp;Phone Name</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Prüfen …</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1: a name</extracomment>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>By convention, a phone is named after its user.</source>
        <translation>Üblicherweise wird ein Telefon nach seinem Benutzer benannt.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s). Nothing has been written yet.</source>
        <translation>
            <numerusform>%n Änderung. Noch ist nichts geschrieben.</numerusform>
            <numerusform>%n Änderungen. Noch ist nichts geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)</source>
        <translation>
            <numerusform>%n Änderung &amp;anwenden</numerusform>
            <numerusform>%n Änderungen &amp;anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Forcing TURN reduces resiliency.</source>
        <translation>Force TURN verringert die Ausfallsicherheit.</translation>
    </message>
    <message>
        <source>If %1 is signed in, it takes effect after logging out and back in.</source>
        <translation>Ist %1 angemeldet, wirkt es erst nach Ab- und Wiederanmelden.</translation>
    </message>
    <message>
        <source>The connection stays open after a call.</source>
        <translation>Die Verbindung bleibt nach einem Anruf offen.</translation>
    </message>
    <message>
        <source>Checked just now: the base settings name “%1” is free, the phone name “%2” is free, and %3 has no WebRTC phone.</source>
        <translation>Soeben geprüft: Der Name „%1“ für Base Settings ist frei, der Telefonname „%2“ ist frei, und %3 hat kein WebRTC-Telefon.</translation>
    </message>
    <message>
        <source>Checked just now: the phone name “%1” is free, and %2 has no WebRTC phone.</source>
        <translation>Soeben geprüft: Der Telefonname „%1“ ist frei, und %2 hat kein WebRTC-Telefon.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>%1 is inactive in the org now, so nothing was written. Activate the user in Genesys Cloud, or choose another one.</source>
        <translation>%1 ist in der Organisation jetzt inaktiv, deshalb wurde nichts geschrieben. Aktivieren Sie den Benutzer in Genesys Cloud, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Audio (RTP) goes through relays even where that is not needed, and the user must log out and back in. The site’s Relay/TURN Behavior is a separate setting: %1.</source>
        <translation>Audio (RTP) läuft auch dort über Relays, wo es nicht nötig ist, und der Benutzer muss sich ab- und wieder anmelden. Relay/TURN Behavior der Site ist eine eigene Einstellung: %1.</translation>
    </message>
    <message>
        <source>Reading %1 again before anything is written…</source>
        <translation>%1 wird noch einmal gelesen, bevor etwas geschrieben wird …</translation>
    </message>
    <message>
        <source>%1 has been deleted in the org in the meantime, so nothing was written. Choose another user.</source>
        <translation>%1 wurde inzwischen in der Organisation gelöscht, deshalb wurde nichts geschrieben. Wählen Sie einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>Nothing was written, because %1 could not be read again.</source>
        <translation>Es wurde nichts geschrieben, weil %1 nicht noch einmal gelesen werden konnte.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::RolloutDialog</name>
    <message>
        <source>Roll-out of “%1”</source>
        <translation>Ausrollen von „%1“</translation>
    </message>
    <message>
        <source>Phone Name</source>
        <translation>Phone Name</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Own Settings</source>
        <translation>Eigene Einstellungen</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV &amp;exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) use these base settings.</source>
        <translation>
            <numerusform>%Ln Telefon verwendet diese Base Settings.</numerusform>
            <numerusform>%Ln Telefone verwenden diese Base Settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have signed in since.</source>
        <translation>
            <numerusform>%Ln Person hat sich seitdem angemeldet.</numerusform>
            <numerusform>%Ln Personen haben sich seitdem angemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the people and their phones…</source>
        <translation>Personen und ihre Telefone werden gelesen …</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Ausrollen</translation>
    </message>
    <message>
        <source>Phones, and whether their users can have the settings</source>
        <translation>Telefone, und ob ihre Benutzer die Einstellungen haben können</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have been signed in since before the last change and may still run with the old values.</source>
        <translation>
            <numerusform>%Ln Person ist seit vor der letzten Änderung angemeldet und läuft vielleicht noch mit den alten Werten.</numerusform>
            <numerusform>%Ln Personen sind seit vor der letzten Änderung angemeldet und laufen vielleicht noch mit den alten Werten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln phone(s) nobody is signed in; the next sign-in uses the current settings.</source>
        <translation>
            <numerusform>An %Ln Telefon ist niemand angemeldet; die nächste Anmeldung übernimmt die aktuellen Einstellungen.</numerusform>
            <numerusform>An %Ln Telefonen ist niemand angemeldet; die nächste Anmeldung übernimmt die aktuellen Einstellungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln phone(s) it is not known.</source>
        <translation>
            <numerusform>Von %Ln Telefon ist es nicht bekannt.</numerusform>
            <numerusform>Von %Ln Telefonen ist es nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) keep their own values.</source>
        <translation>
            <numerusform>%Ln Telefon behält eigene Werte.</numerusform>
            <numerusform>%Ln Telefone behalten eigene Werte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::RouteReport</name>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Site id</source>
        <translation>Site-ID</translation>
    </message>
    <message>
        <source>Number plan ids</source>
        <translation>Nummernplan-IDs</translation>
    </message>
    <message>
        <source>Outbound route ids</source>
        <translation>IDs ausgehender Routen</translation>
    </message>
    <message>
        <source>Trunk ids</source>
        <translation>Trunk-IDs</translation>
    </message>
    <message>
        <source>Edge ids</source>
        <translation>Edge-IDs</translation>
    </message>
    <message>
        <source>Number plans not read</source>
        <translation>Nummernpläne nicht gelesen</translation>
    </message>
    <message>
        <source>Outbound routes not read</source>
        <translation>Ausgehende Routen nicht gelesen</translation>
    </message>
    <message>
        <source>Trunks not read</source>
        <translation>Trunks nicht gelesen</translation>
    </message>
    <message>
        <source>Edges not read</source>
        <translation>Edges nicht gelesen</translation>
    </message>
</context>
<context>
    <name>Stationmaster::RouteText</name>
    <message>
        <source>%1 has no WebRTC phone, so there is no site whose call routes could be checked.</source>
        <translation>%1 hat kein WebRTC-Telefon; es gibt also keine Site, deren Anrufwege zu prüfen wären.</translation>
    </message>
    <message>
        <source>It is not known which phone %1 has, so it is not known which site’s call routes to check.</source>
        <translation>Es ist nicht bekannt, welches Telefon %1 hat, also auch nicht, die Anrufwege welcher Site zu prüfen sind.</translation>
    </message>
    <message>
        <source>The org does not say at which site the phone %1 is, so there are no call routes to check.</source>
        <translation>Die Organisation sagt nicht, an welcher Site das Telefon %1 ist; es gibt also keine Anrufwege zu prüfen.</translation>
    </message>
    <message>
        <source>No call can leave: the site has no number plans.</source>
        <translation>Kein Anruf kommt hinaus: Die Site hat keine Nummernpläne.</translation>
    </message>
    <message>
        <source>Calls to %1 cannot leave: no route that is on takes them, or none that does has a trunk that works.</source>
        <translation>Anrufe an %1 kommen nicht hinaus: Keine eingeschaltete Route nimmt sie an, oder keine davon hat einen funktionierenden Trunk.</translation>
    </message>
    <message>
        <source>Calls to %1 cannot leave: no route that is on takes them.</source>
        <translation>Anrufe an %1 kommen nicht hinaus: Keine eingeschaltete Route nimmt sie an.</translation>
    </message>
    <message>
        <source>Calls to %1 cannot leave: no route that is on has a trunk that works.</source>
        <translation>Anrufe an %1 kommen nicht hinaus: Keine eingeschaltete Route hat einen funktionierenden Trunk.</translation>
    </message>
    <message>
        <source>number plans</source>
        <translation>Nummernpläne</translation>
    </message>
    <message>
        <source>outbound routes</source>
        <translation>ausgehende Routen</translation>
    </message>
    <message>
        <source>trunks</source>
        <translation>Trunks</translation>
    </message>
    <message>
        <source>edges</source>
        <translation>Edges</translation>
    </message>
    <message>
        <source>Not known, or not all of it: %1.</source>
        <extracomment>%1: lists, such as “trunks and edges”</extracomment>
        <translation>Nicht oder nicht ganz bekannt: %1.</translation>
    </message>
    <message>
        <source>How calls leave this site is not known.</source>
        <translation>Wie Anrufe diese Site verlassen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>None of what they go through could be read.</source>
        <translation>Nichts von dem, was sie durchlaufen, konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Not everything on the way out works.</source>
        <translation>Nicht alles auf dem Weg hinaus funktioniert.</translation>
    </message>
    <message>
        <source>For every kind of number there is another way, as far as the org says.</source>
        <translation>Für jede Art von Nummer gibt es einen anderen Weg, soweit die Organisation es sagt.</translation>
    </message>
    <message>
        <source>Nothing wrong was seen.</source>
        <translation>Es wurde nichts Falsches gesehen.</translation>
    </message>
    <message>
        <source>A route is off.</source>
        <translation>Eine Route ist aus.</translation>
    </message>
    <message>
        <source>No kind of number needs it alone, as far as the org says.</source>
        <translation>Keine Art von Nummer ist allein auf sie angewiesen, soweit die Organisation es sagt.</translation>
    </message>
    <message>
        <source>For every kind of number there is a route that is on, with a trunk of which the org says nothing bad.</source>
        <translation>Für jede Art von Nummer gibt es eine eingeschaltete Route mit einem Trunk, von dem die Organisation nichts Schlechtes sagt.</translation>
    </message>
    <message>
        <source>The site has no number plans</source>
        <translation>Die Site hat keine Nummernpläne</translation>
    </message>
    <message>
        <source>Without them no dialled number is told from another. Add them to the site under Number Plans.</source>
        <translation>Ohne sie wird keine gewählte Nummer von einer anderen unterschieden. Fügen Sie sie bei der Site unter Number Plans hinzu.</translation>
    </message>
    <message>
        <source>Calls to %1: no outbound route that is on takes them</source>
        <translation>Anrufe an %1: Keine eingeschaltete ausgehende Route nimmt sie an</translation>
    </message>
    <message>
        <source>Under Outbound Routes of the site, add the classification to a route that is on, or turn one on that has it.</source>
        <translation>Geben Sie unter Outbound Routes der Site einer eingeschalteten Route die Klassifizierung, oder schalten Sie eine ein, die sie hat.</translation>
    </message>
    <message>
        <source>Calls to %1: no route that is on has a trunk that works</source>
        <translation>Anrufe an %1: Keine eingeschaltete Route hat einen funktionierenden Trunk</translation>
    </message>
    <message>
        <source>What is wrong with the trunks is said below.</source>
        <translation>Was mit den Trunks nicht stimmt, steht darunter.</translation>
    </message>
    <message>
        <source>The outbound route “%1” is off</source>
        <translation>Die ausgehende Route „%1“ ist aus</translation>
    </message>
    <message>
        <source>The outbound route “%1” names no trunk</source>
        <translation>Die ausgehende Route „%1“ nennt keinen Trunk</translation>
    </message>
    <message>
        <source>Choose an external trunk for it under Outbound Routes of the site.</source>
        <translation>Wählen Sie unter Outbound Routes der Site einen externen Trunk für sie.</translation>
    </message>
    <message>
        <source>No edge has the trunk “%1”</source>
        <translation>Kein Edge hat den Trunk „%1“</translation>
    </message>
    <message>
        <source>The outbound route “%1” names it. Assign it to an edge, or choose another trunk for the route.</source>
        <translation>Die ausgehende Route „%1“ nennt ihn. Weisen Sie ihn einem Edge zu, oder wählen Sie für die Route einen anderen.</translation>
    </message>
    <message>
        <source>The trunk “%1” is out of service, or not enabled</source>
        <translation>Der Trunk „%1“ ist außer Betrieb oder nicht eingeschaltet</translation>
    </message>
    <message>
        <source>The trunk “%1” is not connected</source>
        <translation>Der Trunk „%1“ ist nicht verbunden</translation>
    </message>
    <message>
        <source>Ask whoever runs its other end, such as the carrier.</source>
        <translation>Fragen Sie, wer das andere Ende betreibt, etwa den Netzbetreiber.</translation>
    </message>
    <message>
        <source>The edge “%1” is offline</source>
        <translation>Der Edge „%1“ ist offline</translation>
    </message>
    <message>
        <source>The edge “%1” is in the state %2</source>
        <translation>Der Edge „%1“ ist im Zustand %2</translation>
    </message>
    <message>
        <source>Not all number plans could be checked</source>
        <translation>Nicht alle Nummernpläne konnten geprüft werden</translation>
    </message>
    <message numerus="yes">
        <source>The org gives the first %Ln of a site; there may be more.</source>
        <translation>
            <numerusform>Die Organisation gibt den ersten %Ln einer Site; es kann mehr geben.</numerusform>
            <numerusform>Die Organisation gibt die ersten %Ln einer Site; es kann mehr geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number plans could not be read</source>
        <translation>Die Nummernpläne konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The outbound routes could not be read</source>
        <translation>Die ausgehenden Routen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The trunks could not be read</source>
        <translation>Die Trunks konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The list did not come to its end.</source>
        <translation>Die Liste kam nicht zu ihrem Ende.</translation>
    </message>
    <message>
        <source>The edges could not be read</source>
        <translation>Die Edges konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Number plans, outbound routes, trunks and edges: nothing wrong was seen</source>
        <translation>Nummernpläne, ausgehende Routen, Trunks und Edges: Es wurde nichts Falsches gesehen</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>number plans, then outbound routes</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number plan(s)</source>
        <translation>
            <numerusform>%Ln Nummernplan</numerusform>
            <numerusform>%Ln Nummernpläne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outbound route(s)</source>
        <translation>
            <numerusform>%Ln ausgehende Route</numerusform>
            <numerusform>%Ln ausgehende Routen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number plan(s): %1.</source>
        <translation>
            <numerusform>Nummernplan: %1.</numerusform>
            <numerusform>Nummernpläne: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn it on under Outbound Routes of the site if calls are to go through it.</source>
        <translation>Schalten Sie sie unter Outbound Routes der Site ein, wenn Anrufe darüber laufen sollen.</translation>
    </message>
    <message>
        <source>It would take %1. %2</source>
        <extracomment>%1: kinds of numbers, %2: what to do</extracomment>
        <translation>Sie nähme %1 an. %2</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>It is on the edge “%1”.</source>
        <translation>Er ist auf dem Edge „%1“.</translation>
    </message>
    <message>
        <source>The trunk “%1” is on it.</source>
        <translation>Der Trunk „%1“ ist darauf.</translation>
    </message>
    <message>
        <source>The outbound route “%1” leads there.</source>
        <translation>Die ausgehende Route „%1“ führt dorthin.</translation>
    </message>
    <message>
        <source>Calls to %1: there is a route that is on</source>
        <translation>Anrufe an %1: Es gibt eine eingeschaltete Route</translation>
    </message>
    <message>
        <source>It has a trunk of which, with its edge, the org says nothing bad.</source>
        <translation>Sie hat einen Trunk, von dem und von dessen Edge die Organisation nichts Schlechtes sagt.</translation>
    </message>
    <message>
        <source>Whether it has a trunk that works is not known.</source>
        <translation>Ob sie einen funktionierenden Trunk hat, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::RoutesPart</name>
    <message>
        <source>Routes</source>
        <translation>Wege</translation>
    </message>
</context>
<context>
    <name>Stationmaster::RowScope</name>
    <message>
        <source>Only active people.</source>
        <translation>Nur aktive Personen.</translation>
    </message>
    <message>
        <source>Only people whose phone is on %1.</source>
        <extracomment>%1: the name of base settings</extracomment>
        <translation>Nur Personen, deren Telefon %1 nutzt.</translation>
    </message>
    <message numerus="yes">
        <source>Only phones at %Ln of the sites.</source>
        <translation>
            <numerusform>Nur Telefone an %Ln der Sites.</numerusform>
            <numerusform>Nur Telefone an %Ln der Sites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only phones at %1.</source>
        <extracomment>%1: the name of a site</extracomment>
        <translation>Nur Telefone an der Site %1.</translation>
    </message>
    <message>
        <source>Only phones on a site without media regions.</source>
        <translation>Nur Telefone an Sites ohne Medienregionen.</translation>
    </message>
    <message>
        <source>Only phones without a user.</source>
        <translation>Nur Telefone ohne Benutzer.</translation>
    </message>
    <message>
        <source>Only phones whose user was not read.</source>
        <translation>Nur Telefone, deren Benutzer nicht gelesen wurde.</translation>
    </message>
    <message>
        <source>Only sites in use with a single media region.</source>
        <translation>Nur verwendete Sites mit nur einer Medienregion.</translation>
    </message>
    <message>
        <source>Only people whose phone is known from a station.</source>
        <translation>Nur Personen, deren Telefon durch eine Station bekannt ist.</translation>
    </message>
    <message>
        <source>Only phones whose user the org no longer knows.</source>
        <translation>Nur Telefone, deren Benutzer die Organisation nicht mehr kennt.</translation>
    </message>
    <message>
        <source>Only phones returned without user information.</source>
        <translation>Nur Telefone ohne Angabe des Benutzers.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln person(s) who could not take calls when the overview was read.</source>
        <translation>
            <numerusform>Nur %Ln Person, die keine Anrufe annehmen konnte, als die Übersicht gelesen wurde.</numerusform>
            <numerusform>Nur %Ln Personen, die keine Anrufe annehmen konnten, als die Übersicht gelesen wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln person(s) new in the org.</source>
        <translation>
            <numerusform>Nur %Ln Person, die neu in der Organisation ist.</numerusform>
            <numerusform>Nur %Ln Personen, die neu in der Organisation sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::RunDetails</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows of “%1”</source>
        <translation>Zeilen von „%1“</translation>
    </message>
    <message>
        <source>Steps of “%1”</source>
        <translation>Schritte von „%1“</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>The rows could not be read. %1</source>
        <translation>Die Zeilen konnten nicht gelesen werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>What became of %Ln row(s) is not known yet.</source>
        <translation>
            <numerusform>Was aus %Ln Zeile wurde, ist noch nicht bekannt.</numerusform>
            <numerusform>Was aus %Ln Zeilen wurde, ist noch nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The outcome of the last change is not known yet.</source>
        <translation>Das Ergebnis der letzten Änderung ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Not all of it has been undone. The rows of the undo show what has been undone and what has not.</source>
        <translation>Nicht alles ist zurückgenommen. Die Zeilen der Rücknahme zeigen, was zurückgenommen ist und was nicht.</translation>
    </message>
    <message>
        <source>Not all of it has been undone. The steps of the undo show what has been undone and what has not.</source>
        <translation>Nicht alles ist zurückgenommen. Die Schritte der Rücknahme zeigen, was zurückgenommen ist und was nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are shown, those in doubt and those that failed first. %Ln more row(s) are not.</source>
        <translation>
            <numerusform>Gezeigt werden %1 Zeilen, zuerst die ungewissen und die fehlgeschlagenen. %Ln weitere Zeile wird nicht gezeigt.</numerusform>
            <numerusform>Gezeigt werden %1 Zeilen, zuerst die ungewissen und die fehlgeschlagenen. %Ln weitere Zeilen werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 rows are shown. %Ln more row(s) are not.</source>
        <translation>
            <numerusform>Gezeigt werden die ersten %1 Zeilen. %Ln weitere Zeile wird nicht gezeigt.</numerusform>
            <numerusform>Gezeigt werden die ersten %1 Zeilen. %Ln weitere Zeilen werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Noch einmal &amp;nachsehen</translation>
    </message>
    <message>
        <source>Show in &amp;Bulk</source>
        <translation>Unter &amp;Massenänderungen zeigen</translation>
    </message>
    <message>
        <source>C&amp;ontinue…</source>
        <translation>&amp;Fortfahren …</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig machen …</translation>
    </message>
</context>
<context>
    <name>Stationmaster::RunDialog</name>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)</source>
        <translation>
            <numerusform>%n Änderung &amp;anwenden</numerusform>
            <numerusform>%n Änderungen &amp;anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>„%1“ rückgängig machen</translation>
    </message>
    <message>
        <source>This is what is left to do. Nothing has been sent yet.</source>
        <translation>Das bleibt noch zu tun. Noch ist nichts gesendet.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>These changes will be sent. Nothing has been sent yet.</source>
        <translation>Diese Änderungen werden gesendet. Noch ist nichts gesendet.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Continue with “%1”</source>
        <translation>Mit „%1“ fortfahren</translation>
    </message>
    <message>
        <source>This undoes what the run did, newest first. Nothing has been sent yet.</source>
        <translation>Dies nimmt zurück, was der Vorgang getan hat, das Neueste zuerst. Es wurde noch nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::RunExport</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Person or object</source>
        <translation>Person oder Objekt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>Stationmaster::RunFilterBar</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Art des Objekts</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Stopped or failed</source>
        <translation>Angehalten oder fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>Für später gespeichert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Partly or not done</source>
        <translation>Teilweise oder nicht ausgeführt</translation>
    </message>
    <message>
        <source>Undone, also in part</source>
        <translation>Zurückgenommen, auch teilweise</translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>Alle Objekte</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Base settings</source>
        <translation>Base Settings</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Telephony settings</source>
        <translation>Telefonie-Einstellungen</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Letzter Tag (%n)</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::RunRowTable</name>
    <message>
        <source>To be done</source>
        <translation>Auszuführen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Before → After</source>
        <translation>Vorher → Nachher</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln Zeile ausgewählt</numerusform>
            <numerusform>%Ln Zeilen ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::RunView</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Change the input</source>
        <translation>Eingaben än&amp;dern</translation>
    </message>
    <message>
        <source>Checking the outcome of the last step in the org. Nothing is sent.</source>
        <translation>Prüft das Ergebnis des letzten Schritts in der Organisation. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Stopping. The current request is allowed to finish, so that its outcome is known.</source>
        <translation>Wird angehalten. Die laufende Anfrage wird noch abgewartet, damit ihr Ausgang bekannt ist.</translation>
    </message>
    <message>
        <source>Value set by the run</source>
        <translation>Vom Vorgang gesetzter Wert</translation>
    </message>
    <message>
        <source>Restore what was there before</source>
        <translation>Früheren Stand wiederherstellen</translation>
    </message>
    <message>
        <source>C&amp;ontinue with these choices</source>
        <translation>&amp;Mit dieser Auswahl fortfahren</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Noch einmal &amp;nachsehen</translation>
    </message>
    <message>
        <source>&amp;Undo what was done</source>
        <translation>Bisherige Schritte &amp;zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Stationmaster::SaveLogDialog</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Choose an end that is after the beginning.</source>
        <translation>Wählen Sie ein Ende nach dem Anfang.</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Stationmaster::SearchBox</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>People, phones, sites, base settings, pages and commands</source>
        <translation>Personen, Telefone, Sites, Base Settings, Seiten und Befehle</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>No matches. Try fewer letters, an e-mail address, or the name of the phone.</source>
        <translation>Keine Treffer. Versuchen Sie es mit weniger Buchstaben, einer E-Mail-Adresse oder dem Namen des Telefons.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::SearchController</name>
    <message>
        <source>&amp;Find anything…</source>
        <translation>Alles &amp;finden …</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Alles finden …</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>People, phones, sites, base settings, pages and commands</source>
        <translation>Personen, Telefone, Sites, Base Settings, Seiten und Befehle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Base Settings</source>
        <translation>Base Settings</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>The org is still being read, so there may be more.</source>
        <translation>Die Organisation wird noch gelesen, es kann also mehr geben.</translation>
    </message>
    <message>
        <source>It was removed, or has not been read yet. Press F5 to read the org again.</source>
        <translation>Es wurde entfernt oder ist noch nicht gelesen. F5 liest die Organisation neu.</translation>
    </message>
    <message>
        <source>This is not in the list now.</source>
        <translation>Das ist gerade nicht in der Liste.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::SecretDialog</name>
    <message>
        <source>Sign in to “%1”</source>
        <translation>Bei „%1“ anmelden</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Secret</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It goes into the keychain of this computer, never into a file.</source>
        <translation>Es kommt in den Schlüsselbund dieses Computers und in keine Datei.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::ShareBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a bar in a chart for screen readers. %1: a name, %2: figures in words</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Stationmaster::SignInAgain</name>
    <message>
        <source>Sign in &amp;again</source>
        <translation>&amp;Neu anmelden</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::SignInAgainDialog</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation>Melden Sie sich neu an, um weiterzumachen</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Warten auf den Browser</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Anmeldung bei %1…</translation>
    </message>
    <message>
        <source>What is waiting ends without an answer; nothing that you entered is lost</source>
        <translation>Was wartet, endet ohne Antwort; nichts, was Sie eingegeben haben, geht verloren</translation>
    </message>
</context>
<context>
    <name>Stationmaster::SignInPage</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Try the demo &amp;org</source>
        <translation>&amp;Demo-Organisation ausprobieren</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>Nur einmal ansehen?</translation>
    </message>
    <message>
        <source>Welcome to Stationmaster</source>
        <translation>Willkommen bei Stationmaster</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Edit &amp;connection…</source>
        <translation>&amp;Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>The demo org has invented people and phones and exists on this computer only. Try everything; nothing can break.</source>
        <translation>Die Demo-Organisation hat erfundene Personen und Telefone und existiert nur auf diesem Computer. Probieren Sie alles aus; es kann nichts kaputtgehen.</translation>
    </message>
    <message>
        <source>It manages the WebRTC phones of a Genesys Cloud org: who has which phone, with which settings, and what is wrong with it.</source>
        <translation>Es verwaltet die WebRTC-Telefone einer Genesys-Cloud-Organisation: wer welches Telefon hat, mit welchen Einstellungen, und was damit nicht stimmt.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::SignInProgress</name>
    <message>
        <source>Copy this &amp;address</source>
        <translation>Diese &amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Adresse der Anmeldeseite</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page of %1. Sign in there and allow Stationmaster; this window then continues by itself.</source>
        <translation>Ihr Browser zeigt die Anmeldeseite von %1. Melden Sie sich dort an und erlauben Sie Stationmaster; dieses Fenster macht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>No browser could be opened from here. Copy the address into a browser on this computer and sign in there; this window then continues by itself.</source>
        <translation>Von hier aus konnte kein Browser geöffnet werden. Kopieren Sie die Adresse in einen Browser dieses Computers und melden Sie sich dort an; dieses Fenster macht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>If the page does not appear, or to use another browser, copy the address into a browser.</source>
        <translation>Wenn die Seite nicht erscheint oder Sie einen anderen Browser verwenden möchten: Kopieren Sie die Adresse in einen Browser.</translation>
    </message>
    <message>
        <source>The address is on the clipboard. It is valid for this one sign-in.</source>
        <translation>Die Adresse ist in der Zwischenablage. Sie gilt für diese eine Anmeldung.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::SignInText</name>
    <message>
        <source>Persistent Connection</source>
        <translation>Persistent Connection</translation>
    </message>
    <message>
        <source>Persistent Connection Timeout</source>
        <translation>Persistent Connection Timeout</translation>
    </message>
    <message>
        <source>Force TURN</source>
        <translation>Force TURN</translation>
    </message>
    <message>
        <source>Require Media Helper</source>
        <translation>Require Media Helper</translation>
    </message>
    <message>
        <source>Transport DSCP Value</source>
        <translation>Transport DSCP Value</translation>
    </message>
    <message>
        <source>Media DSCP Value</source>
        <translation>Media DSCP Value</translation>
    </message>
    <message>
        <source>Base Settings</source>
        <translation>Base Settings</translation>
    </message>
    <message>
        <source>another setting (%1)</source>
        <translation>eine andere Einstellung (%1)</translation>
    </message>
    <message>
        <source>no change since that needs a sign-in</source>
        <translation>seitdem keine Änderung, die eine Anmeldung braucht</translation>
    </message>
    <message>
        <source>%1: changed %2</source>
        <comment>settings, time</comment>
        <translation>%1: geändert %2</translation>
    </message>
    <message>
        <source>%1: changed %2 by %3</source>
        <comment>settings, time, person</comment>
        <translation>%1: geändert %2 von %3</translation>
    </message>
    <message>
        <source>the phone was changed %1; which field is not known</source>
        <translation>das Telefon wurde %1 geändert; welches Feld, ist nicht bekannt</translation>
    </message>
    <message>
        <source>the base settings were changed %1; which field is not known</source>
        <translation>die Base Settings wurden %1 geändert; welches Feld, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Has the new values</source>
        <translation>Hat die neuen Werte</translation>
    </message>
    <message>
        <source>May still run with the old ones</source>
        <translation>Läuft vielleicht noch mit den alten</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>signed in since %1; %2</source>
        <translation>angemeldet seit %1; %2</translation>
    </message>
    <message>
        <source>last given a token %1; %2</source>
        <translation>zuletzt ein Token erhalten %1; %2</translation>
    </message>
    <message>
        <source>not signed in on this phone now</source>
        <translation>zurzeit nicht an diesem Telefon angemeldet</translation>
    </message>
    <message>
        <source>the org does not say when the settings were last changed</source>
        <translation>die Organisation sagt nicht, wann die Einstellungen zuletzt geändert wurden</translation>
    </message>
    <message>
        <source>Gets them at the next sign-in</source>
        <translation>Übernimmt sie bei der nächsten Anmeldung</translation>
    </message>
    <message>
        <source>the org does not say since when they have been signed in on this phone</source>
        <translation>die Organisation sagt nicht, seit wann sie an diesem Telefon angemeldet sind</translation>
    </message>
</context>
<context>
    <name>Stationmaster::SignOutDialog</name>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>&amp;Even during a call</source>
        <translation>&amp;Auch während eines Anrufs</translation>
    </message>
</context>
<context>
    <name>Stationmaster::SiteCallsDialog</name>
    <message>
        <source>Calls of %1</source>
        <extracomment>%1: a site</extracomment>
        <translation>Anrufe von %1</translation>
    </message>
    <message>
        <source>People whose calls have been read</source>
        <translation>Personen, deren Anrufe gelesen sind</translation>
    </message>
    <message>
        <source>Way of the media</source>
        <translation>Weg der Medien</translation>
    </message>
    <message>
        <source>Judged by the person’s end of each call.</source>
        <translation>Nach dem Ende der Person in jedem Anruf.</translation>
    </message>
    <message>
        <source>Media region used</source>
        <translation>Benutzte Medienregion</translation>
    </message>
    <message>
        <source>Where the site lists media regions, others than those are marked as not listed.</source>
        <translation>Führt die Site Medienregionen, so sind andere als nicht geführt markiert.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Neu &amp;lesen</translation>
    </message>
</context>
<context>
    <name>Stationmaster::SiteCallsText</name>
    <message>
        <source>%1 · %2 %</source>
        <extracomment>%1: &quot;12 calls&quot;, %2: a number of percent</extracomment>
        <translation>%1 · %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Anruf</numerusform>
            <numerusform>%Ln Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Relayed through TURN</source>
        <translation>Über TURN-Relay</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Relayed in part</source>
        <translation>Teils über Relay</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not listed: %1</source>
        <extracomment>%1: a media region that the site does not list</extracomment>
        <translation>Nicht geführt: %1</translation>
    </message>
    <message>
        <source>Reading the calls of person %1 of %2…</source>
        <extracomment>%1, %2: numbers of people</extracomment>
        <translation>Die Anrufe von Person %1 von %2 werden gelesen…</translation>
    </message>
    <message>
        <source>Nobody has a WebRTC phone at this site, as far as the org has been read.</source>
        <translation>Niemand hat an dieser Site ein WebRTC-Telefon, soweit die Organisation gelesen ist.</translation>
    </message>
    <message>
        <source>%1 of %2 people with a WebRTC phone here</source>
        <extracomment>%1: people that were looked at, of %2</extracomment>
        <translation>%1 von %2 Personen mit einem WebRTC-Telefon hier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newest call(s)</source>
        <translation>
            <numerusform>%Ln neuesten Anruf</numerusform>
            <numerusform>%Ln neuesten Anrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newest call(s) that you may see</source>
        <translation>
            <numerusform>%Ln neuesten Anruf, den Sie sehen dürfen,</numerusform>
            <numerusform>%Ln neuesten Anrufen, die Sie sehen dürfen,</numerusform>
        </translation>
    </message>
    <message>
        <source>These figures stand on the %1 of %2; those who are signed in were taken first.</source>
        <extracomment>%1: &quot;50 newest calls&quot;, %2: &quot;25 of the 80 people with a WebRTC phone here&quot;</extracomment>
        <translation>Diese Zahlen beruhen auf %1 von %2; wer angemeldet ist, wurde zuerst genommen.</translation>
    </message>
    <message numerus="yes">
        <source>The media statistics of %Ln call(s) may not be read: %1 is needed.</source>
        <translation>
            <numerusform>Die Medienstatistik von %Ln Anruf darf nicht gelesen werden: %1 ist nötig.</numerusform>
            <numerusform>Die Medienstatistiken von %Ln Anrufen dürfen nicht gelesen werden: %1 ist nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The org does not offer the media statistics of %Ln call(s).</source>
        <translation>
            <numerusform>Die Organisation bietet die Medienstatistik von %Ln Anruf nicht an.</numerusform>
            <numerusform>Die Organisation bietet die Medienstatistiken von %Ln Anrufen nicht an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The media statistics of %Ln call(s) could not be read.</source>
        <translation>
            <numerusform>Die Medienstatistik von %Ln Anruf konnte nicht gelesen werden.</numerusform>
            <numerusform>Die Medienstatistiken von %Ln Anrufen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::SiteCard</name>
    <message>
        <source>Force TURN (base settings)</source>
        <translation>Force TURN (Base Settings)</translation>
    </message>
    <message>
        <source>Media Regions</source>
        <translation>Media Regions</translation>
    </message>
    <message>
        <source>Relay/TURN Behavior</source>
        <translation>Relay/TURN Behavior</translation>
    </message>
    <message>
        <source>On: calls always go through a relay</source>
        <translation>Ein: Anrufe laufen immer über ein Relay</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>Stationmaster::SiteController</name>
    <message numerus="yes">
        <source>Media settings of %1 on %Ln site(s)</source>
        <extracomment>The title of a run. %1: the site whose settings are copied.</extracomment>
        <translation>
            <numerusform>Medieneinstellungen von %1 auf %Ln Site</numerusform>
            <numerusform>Medieneinstellungen von %1 auf %Ln Sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stationmaster::SiteEditor</name>
    <message>
        <source>Select a site to see and change its media settings.</source>
        <translation>Wählen Sie eine Site, um ihre Medieneinstellungen zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Reading this site…</source>
        <translation>Diese Site wird gelesen …</translation>
    </message>
    <message>
        <source>What the org offers could not be read. %1</source>
        <translation>Das Angebot der Organisation konnte nicht gelesen werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) are on this site.</source>
        <translation>
            <numerusform>%Ln Telefon ist auf dieser Site.</numerusform>
            <numerusform>%Ln Telefone sind auf dieser Site.</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone is on this site.</source>
        <translation>Auf dieser Site ist kein Telefon.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are signed in on them now. Their next calls use the new settings.</source>
        <translation>
            <numerusform>%Ln Person ist jetzt dort angemeldet. Ihre nächsten Anrufe nutzen die neuen Einstellungen.</numerusform>
            <numerusform>%Ln Personen sind jetzt dort angemeldet. Ihre nächsten Anrufe nutzen die neuen Einstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Premises media</source>
        <translation>Premises-Medien</translation>
    </message>
    <message>
        <source>Cloud media</source>
        <translation>Cloud-Medien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) signed in now</source>
        <translation>
            <numerusform>%Ln Person jetzt angemeldet</numerusform>
            <numerusform>%Ln Personen jetzt angemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s)</source>
        <translation>
            <numerusform>%Ln Telefon</numerusform>
            <numerusform>%Ln Telefone</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: how many phones, %2: how many people are signed in on them.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, as far as read</source>
        <translation>%1 · %2, soweit gelesen</translation>
    </message>
    <message>
        <source>Media regions do not apply to this site.</source>
        <translation>Media Regions gelten für diese Site nicht.</translation>
    </message>
    <message>
        <source>Site editor</source>
        <translation>Site-Editor</translation>
    </message>
    <message>
        <source>C&amp;opy to other sites…</source>
        <translation>Auf andere Sites k&amp;opieren …</translation>
    </message>
    <message>
        <source>Media Regions</source>
        <translation>Media Regions</translation>
    </message>
    <message>
        <source>First to last is the failover order.</source>
        <translation>Die Reihenfolge ist die des Failovers.</translation>
    </message>
    <message>
        <source>No region is chosen.</source>
        <translation>Keine Region ist gewählt.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Offered by your organization.</source>
        <translation>Von Ihrer Organisation angeboten.</translation>
    </message>
    <message>
        <source>Not all phones and people could be read: there may be more.</source>
        <translation>Nicht alle Telefone und Personen konnten gelesen werden: Es können mehr sein.</translation>
    </message>
    <message>
        <source>All regions are already chosen.</source>
        <translation>Alle Regionen sind schon gewählt.</translation>
    </message>
    <message>
        <source>Copies these media regions and this behavior to other sites.</source>
        <translation>Überträgt diese Media Regions und dieses Verhalten auf andere Sites.</translation>
    </message>
    <message>
        <source>Apply or revert the changes first: what the site has now is copied.</source>
        <translation>Wenden Sie die Änderungen erst an oder setzen Sie sie zurück: Kopiert wird, was die Site jetzt hat.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::SiteFindings</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>Stationmaster::SiteRoutes</name>
    <message>
        <source>Checks of the call routes</source>
        <translation>Prüfungen der Anrufwege</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Reads number plans, outbound routes, trunks and edges afresh</source>
        <translation>Liest Nummernpläne, ausgehende Routen, Trunks und Edges neu</translation>
    </message>
    <message>
        <source>Reading number plans, outbound routes, trunks and edges…</source>
        <translation>Nummernpläne, ausgehende Routen, Trunks und Edges werden gelesen…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The call routes of %1 were not read</source>
        <translation>Die Anrufwege von %1 wurden nicht gelesen</translation>
    </message>
</context>
<context>
    <name>Stationmaster::SiteRoutesDialog</name>
    <message>
        <source>Call routes of %1</source>
        <translation>Anrufwege von %1</translation>
    </message>
    <message>
        <source>Checks and picture</source>
        <translation>Prüfungen und Bild</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies a plain-text report for the ticket to the clipboard</source>
        <translation>Kopiert einen Klartextbericht für das Ticket in die Zwischenablage</translation>
    </message>
    <message>
        <source>Call routes report</source>
        <translation>Bericht über Anrufwege</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::SitesPage</name>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>media regions in failover order, and where calls are relayed</source>
        <translation>Medienregionen in der Reihenfolge des Failovers, und wo Anrufe über Relays laufen</translation>
    </message>
    <message>
        <source>Reading sites…</source>
        <translation>Sites werden gelesen …</translation>
    </message>
    <message>
        <source>No sites</source>
        <translation>Keine Sites</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s)</source>
        <translation>
            <numerusform>%Ln Site</numerusform>
            <numerusform>%Ln Sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln site(s)</source>
        <translation>
            <numerusform>%1 von %Ln Site</numerusform>
            <numerusform>%1 von %Ln Sites</numerusform>
        </translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Media Model</source>
        <translation>Media Model</translation>
    </message>
    <message>
        <source>Media Regions</source>
        <translation>Media Regions</translation>
    </message>
    <message>
        <source>Relay/TURN Behavior</source>
        <translation>Relay/TURN Behavior</translation>
    </message>
    <message>
        <source>This org shows no sites. A phone needs one: add a site in Genesys Cloud Admin under Telephony, then press F5 here.</source>
        <translation>Diese Organisation zeigt keine Sites. Ein Telefon braucht eine: Legen Sie in Genesys Cloud Admin unter Telephony eine Site an und drücken Sie dann hier F5.</translation>
    </message>
    <message>
        <source>Ca&amp;lls of this site…</source>
        <translation>&amp;Anrufe dieser Site…</translation>
    </message>
    <message>
        <source>Call rou&amp;tes…</source>
        <translation>Anruf&amp;wege…</translation>
    </message>
    <message>
        <source>Shows which way the media of the newest calls went, and through which regions</source>
        <translation>Zeigt, welchen Weg die Medien der neuesten Anrufe nahmen und durch welche Regionen</translation>
    </message>
    <message>
        <source>Shows how calls leave the org from this site, or why they do not</source>
        <translation>Zeigt, wie Anrufe die Organisation von dieser Site aus verlassen, oder warum nicht</translation>
    </message>
</context>
<context>
    <name>Stationmaster::SnapshotActions</name>
    <message>
        <source>&amp;What changed since…</source>
        <translation>&amp;Was hat sich geändert seit…</translation>
    </message>
    <message>
        <source>&amp;Keep a copy of the org on this computer</source>
        <translation>&amp;Kopie der Organisation auf diesem Computer behalten</translation>
    </message>
    <message>
        <source>No copy of the org is kept.</source>
        <translation>Es wird keine Kopie der Organisation behalten.</translation>
    </message>
    <message>
        <source>Shows the org at once at the next start, and what changed since. Contains names and e-mail addresses; only you can read it. Turning this off deletes the copy.</source>
        <translation>Zeigt die Organisation beim nächsten Start sofort, und was sich seitdem geändert hat. Enthält Namen und E-Mail-Adressen; nur Sie können sie lesen. Beim Ausschalten wird sie gelöscht.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>calls used of calls allowed</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>the rest in about %n second(s)</source>
        <translation>
            <numerusform>der Rest in etwa %n Sekunde</numerusform>
            <numerusform>der Rest in etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the rest in about %n minute(s)</source>
        <translation>
            <numerusform>der Rest in etwa %n Minute</numerusform>
            <numerusform>der Rest in etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>calls, how long the others wait</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Requests/minute</source>
        <translation>Anfragen/Minute</translation>
    </message>
</context>
<context>
    <name>Stationmaster::StepList</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>set</source>
        <translation>setzen</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch unbekannt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>leeren</translation>
    </message>
    <message>
        <source>sign out</source>
        <translation>abmelden</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>anmelden</translation>
    </message>
    <message>
        <source>record</source>
        <translation>aufzeichnen</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>end</source>
        <translation>beenden</translation>
    </message>
</context>
<context>
    <name>Stationmaster::StepSidebar</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, current</source>
        <translation>Schritt %1 von %2: %3, aktuell</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, done</source>
        <translation>Schritt %1 von %2: %3, erledigt</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>Stationmaster::StuckCallDialog</name>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Anruf</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>To end it, &amp;type %1:</source>
        <translation>Zum Beenden %1 &amp;eingeben:</translation>
    </message>
    <message>
        <source>To end it, type %1</source>
        <translation>Zum Beenden %1 eingeben</translation>
    </message>
    <message>
        <source>Type the word first.</source>
        <translation>Geben Sie zuerst das Wort ein.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::SubjectPanel</name>
    <message>
        <source>Wh&amp;ich one</source>
        <translation>A&amp;uswahl</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>A list: CSV file or pasted names</source>
        <translation>Eine Liste: CSV-Datei oder eingefügte Namen</translation>
    </message>
    <message>
        <source>Everybody who has no phone</source>
        <translation>Alle, die kein Telefon haben</translation>
    </message>
    <message>
        <source>Everybody who is active</source>
        <translation>Alle, die aktiv sind</translation>
    </message>
    <message>
        <source>People of a department</source>
        <translation>Personen einer Abteilung</translation>
    </message>
    <message>
        <source>People of a division</source>
        <translation>Personen einer Division</translation>
    </message>
    <message>
        <source>People of a group</source>
        <translation>Personen einer Gruppe</translation>
    </message>
    <message>
        <source>People of a queue</source>
        <translation>Personen einer Warteschlange</translation>
    </message>
    <message>
        <source>People of a team</source>
        <translation>Personen eines Teams</translation>
    </message>
    <message>
        <source>All WebRTC phones</source>
        <translation>Alle WebRTC-Telefone</translation>
    </message>
    <message>
        <source>Phones at a site</source>
        <translation>Telefone an einer Site</translation>
    </message>
    <message>
        <source>Phones of leavers and of nobody</source>
        <translation>Telefone Ausgeschiedener und Telefone ohne Benutzer</translation>
    </message>
    <message>
        <source>Choose b&amp;y</source>
        <translation>Wählen &amp;nach</translation>
    </message>
    <message>
        <source>Choose by</source>
        <translation>Wählen nach</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s)</source>
        <translation>
            <numerusform>%Ln Telefon</numerusform>
            <numerusform>%Ln Telefone</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Die Liste wird gelesen …</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Die Liste konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Es gibt keine</translation>
    </message>
    <message>
        <source>Choose another way above.</source>
        <translation>Wählen Sie oben einen anderen Weg.</translation>
    </message>
    <message>
        <source>Reading who is in it…</source>
        <translation>Wer dazugehört, wird gelesen …</translation>
    </message>
    <message>
        <source>People with a licence</source>
        <translation>Personen mit einer Lizenz</translation>
    </message>
    <message>
        <source>Nobody is in it. Choose another one.</source>
        <translation>Darin ist niemand. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>People at a location</source>
        <translation>Personen an einem Ort</translation>
    </message>
</context>
<context>
    <name>Stationmaster::TableController</name>
    <message>
        <source>&amp;Compact Rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV &amp;exportieren …</translation>
    </message>
    <message>
        <source>Exports the rows that are shown, or only those that are selected: you choose.</source>
        <translation>Exportiert die gezeigten Zeilen oder nur die ausgewählten: Sie wählen.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::TableHeader</name>
    <message>
        <source>Sort by %1, &amp;Ascending</source>
        <translation>Nach %1 sortieren, &amp;aufsteigend</translation>
    </message>
    <message>
        <source>Sort by %1, &amp;Descending</source>
        <translation>Nach %1 sortieren, a&amp;bsteigend</translation>
    </message>
    <message>
        <source>&amp;Then Sort by %1</source>
        <translation>&amp;Dann nach %1 sortieren</translation>
    </message>
    <message>
        <source>Move %1 &amp;Left</source>
        <translation>%1 nach &amp;links</translation>
    </message>
    <message>
        <source>Move %1 &amp;Right</source>
        <translation>%1 nach &amp;rechts</translation>
    </message>
    <message>
        <source>Re&amp;set Columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Stationmaster::TaskPanel</name>
    <message>
        <source>Make each phone its user&apos;s default</source>
        <translation>Jedes Telefon zum Standardtelefon seines Benutzers machen</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>Site wählen</translation>
    </message>
    <message>
        <source>Choose base settings</source>
        <translation>Base Settings wählen</translation>
    </message>
    <message>
        <source>W&amp;hat to do</source>
        <translation>&amp;Was zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;Base Settings</source>
        <translation>&amp;Base Settings</translation>
    </message>
    <message>
        <source>&amp;Phone Name</source>
        <translation>&amp;Phone Name</translation>
    </message>
    <message>
        <source>{name}, {first}, {last}, {email}, {site} and {department} are replaced; a name that is taken gets a number.</source>
        <translation>{name}, {first}, {last}, {email}, {site} und {department} werden ersetzt; ein vergebener Name bekommt eine Nummer.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::TelephonySettingsDialog</name>
    <message>
        <source>Set up a persistent connection before calls are routed to agents</source>
        <translation>Eine Persistent Connection aufbauen, bevor Anrufe zu Agenten geleitet werden</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Review change…</source>
        <translation>Änderung p&amp;rüfen…</translation>
    </message>
    <message>
        <source>Telephony Settings</source>
        <translation>Telefonie-Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Persistent connection required</source>
        <translation>&amp;Persistent Connection erforderlich</translation>
    </message>
    <message>
        <source>&amp;Block caller ID code</source>
        <translation>&amp;Code zum Unterdrücken der Rufnummer</translation>
    </message>
    <message>
        <source>Genesys offers no more through its API: force TURN, codecs, DSCP values and the media helper cannot be set for the whole org. They are set in base settings, and media regions and Relay/TURN Behavior on each site. STUN and TURN servers and the trunk of WebRTC phones cannot be chosen.</source>
        <translation>Mehr bietet Genesys über seine API nicht an: Force TURN, Codecs, DSCP-Werte und der Media Helper lassen sich nicht für die ganze Organisation einstellen. Sie werden in den Base Settings eingestellt, Media Regions und Relay/TURN Behavior an jeder Site. STUN- und TURN-Server und der Trunk von WebRTC-Telefonen lassen sich nicht wählen.</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Einstellungen werden gelesen…</translation>
    </message>
    <message>
        <source>They apply to the whole org.</source>
        <translation>Sie gelten für die ganze Organisation.</translation>
    </message>
    <message>
        <source>This affects every agent in the org. Change it outside business hours.</source>
        <translation>Das betrifft jeden Agenten der Organisation. Ändern Sie es außerhalb der Geschäftszeiten.</translation>
    </message>
    <message>
        <source>This affects the whole org.</source>
        <translation>Das betrifft die ganze Organisation.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::TopBar</name>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Keine Organisation</translation>
    </message>
    <message>
        <source>%1 · not connected</source>
        <translation>%1 · nicht verbunden</translation>
    </message>
    <message>
        <source>The org has not answered since %1</source>
        <extracomment>%1: a date or a time of day</extracomment>
        <translation>Die Organisation antwortet seit %1 nicht</translation>
    </message>
    <message>
        <source>%1 · no answer since %2</source>
        <translation>%1 · keine Antwort seit %2</translation>
    </message>
</context>
<context>
    <name>Stationmaster::TopologyText</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>No edge</source>
        <translation>Kein Edge</translation>
    </message>
    <message>
        <source>No route that is on leads to one</source>
        <translation>Keine eingeschaltete Route führt zu einem</translation>
    </message>
    <message>
        <source>Not known which</source>
        <translation>Nicht bekannt, welcher</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>has a way out</source>
        <translation>hat einen Weg hinaus</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not active</source>
        <extracomment>%1: a state as the org calls it, such as AWAITING_CONNECTION</extracomment>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>not active: %1</source>
        <translation>nicht aktiv: %1</translation>
    </message>
    <message>
        <source>calls cannot leave</source>
        <translation>Anrufe kommen nicht hinaus</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>none is needed, as far as known</source>
        <translation>keiner nötig, soweit bekannt</translation>
    </message>
    <message>
        <source>state not known</source>
        <translation>Zustand nicht bekannt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a part of a call&apos;s way, then its state</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · the phone is here</source>
        <translation>%1 · das Telefon ist hier</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, %1 in trouble</source>
        <translation>
            <numerusform>und %Ln weiterer, %1 gestört</numerusform>
            <numerusform>und %Ln weitere, %1 gestört</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <extracomment>a part of a call&apos;s way, its name, its state</extracomment>
        <translation>%1 %2: %3.</translation>
    </message>
    <message>
        <source>The phone is registered there.</source>
        <translation>Das Telefon ist dort registriert.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a trunk and its state</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Its trunk(s): %1.</source>
        <translation>
            <numerusform>Sein Trunk: %1.</numerusform>
            <numerusform>Seine Trunks: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between trunks</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Edges: %1.</source>
        <extracomment>%1: “and 3 more”</extracomment>
        <translation>Edges: %1.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::TopologyView</name>
    <message>
        <source>The way of a call</source>
        <translation>Der Weg eines Anrufs</translation>
    </message>
</context>
<context>
    <name>Stationmaster::Tour</name>
    <message>
        <source>It took too long: %1</source>
        <translation>Es hat zu lange gedauert: %1</translation>
    </message>
    <message>
        <source>It did not work: %1</source>
        <translation>Es hat nicht geklappt: %1</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be written.</source>
        <translation>Das Bild „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The org does not have the base settings “%1”.</source>
        <translation>Die Organisation hat die Base Settings „%1“ nicht.</translation>
    </message>
    <message>
        <source>The org has base settings “%1” with the id %2.</source>
        <translation>Die Organisation hat die Base Settings „%1“ mit der ID %2.</translation>
    </message>
    <message>
        <source>The org does not have the phone “%1”.</source>
        <translation>Die Organisation hat das Telefon „%1“ nicht.</translation>
    </message>
    <message>
        <source>The org has phone “%1” with the id %2.</source>
        <translation>Die Organisation hat das Telefon „%1“ mit der ID %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are in “%1”.</source>
        <translation>
            <numerusform>%n Bild liegt in „%1“.</numerusform>
            <numerusform>%n Bilder liegen in „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Es ist da.</translation>
    </message>
    <message>
        <source>The org has been read. Look at the overview.</source>
        <translation>Die Organisation ist gelesen. Den Überblick ansehen.</translation>
    </message>
    <message>
        <source>Look at who has which phone.</source>
        <translation>Ansehen, wer welches Telefon hat.</translation>
    </message>
    <message>
        <source>Look at the phones.</source>
        <translation>Die Telefone ansehen.</translation>
    </message>
    <message>
        <source>Look at the base settings.</source>
        <translation>Die Base Settings ansehen.</translation>
    </message>
    <message>
        <source>Look at the sites.</source>
        <translation>Die Sites ansehen.</translation>
    </message>
    <message>
        <source>Look at the quick reference.</source>
        <translation>Die Kurzübersicht ansehen.</translation>
    </message>
    <message>
        <source>Open the wizard.</source>
        <translation>Den Assistenten öffnen.</translation>
    </message>
    <message>
        <source>New WebRTC phone…</source>
        <translation>Neues WebRTC-Telefon …</translation>
    </message>
    <message>
        <source>Next: Phone</source>
        <translation>Weiter: Telefon</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Berichtigen.</translation>
    </message>
    <message>
        <source>Look for the user.</source>
        <translation>Den Benutzer suchen.</translation>
    </message>
    <message>
        <source>Choose the user.</source>
        <translation>Den Benutzer wählen.</translation>
    </message>
    <message>
        <source>Choose the site.</source>
        <translation>Die Site wählen.</translation>
    </message>
    <message>
        <source>Next: Review</source>
        <translation>Weiter: Prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>%n Änderung anwenden</numerusform>
            <numerusform>%n Änderungen anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply what the review shows.</source>
        <translation>Anwenden, was die Prüfung zeigt.</translation>
    </message>
    <message>
        <source>Watch it being applied.</source>
        <translation>Beim Anwenden zusehen.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Finish.</source>
        <translation>Fertigstellen.</translation>
    </message>
    <message>
        <source>See the new phone in the table.</source>
        <translation>Das neue Telefon in der Tabelle sehen.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>See what was done.</source>
        <translation>Sehen, was getan wurde.</translation>
    </message>
    <message>
        <source>Create new base settings</source>
        <translation>Neue Base Settings anlegen</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be created.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Choose to create new base settings.</source>
        <translation>Neue Base Settings anlegen wählen.</translation>
    </message>
    <message>
        <source>Enter an invalid value.</source>
        <translation>Einen ungültigen Wert eingeben.</translation>
    </message>
    <message>
        <source>Continue with the base settings “%1”.</source>
        <translation>Mit den Base Settings „%1“ fortfahren.</translation>
    </message>
    <message>
        <source>Matching people</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Continue with the phone.</source>
        <translation>Mit dem Telefon fortfahren.</translation>
    </message>
    <message>
        <source>Look at what can be done to many phones at once.</source>
        <translation>Ansehen, was sich mit vielen Telefonen auf einmal tun lässt.</translation>
    </message>
    <message>
        <source>Begin a bulk change.</source>
        <translation>Eine Massenänderung beginnen.</translation>
    </message>
    <message>
        <source>New bulk change…</source>
        <translation>Neue Massenänderung …</translation>
    </message>
    <message>
        <source>Choose by</source>
        <translation>Wählen nach</translation>
    </message>
    <message>
        <source>See what it would come to, and review it.</source>
        <translation>Sehen, was dabei herauskäme, und es prüfen.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Carry out what the review shows.</source>
        <translation>Ausführen, was die Prüfung zeigt.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Watch it run.</source>
        <translation>Beim Ausführen zusehen.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>See what became of it.</source>
        <translation>Sehen, was daraus wurde.</translation>
    </message>
    <message>
        <source>Undo run…</source>
        <translation>Vorgang rückgängig machen …</translation>
    </message>
    <message>
        <source>Paste a list of people.</source>
        <translation>Eine Liste von Personen einfügen.</translation>
    </message>
    <message>
        <source>Pasted names</source>
        <translation>Eingefügte Namen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Diesen Text verwenden</translation>
    </message>
    <message>
        <source>See whom its lines mean.</source>
        <translation>Sehen, wen ihre Zeilen meinen.</translation>
    </message>
    <message>
        <source>Another list…</source>
        <translation>Andere Liste …</translation>
    </message>
    <message>
        <source>Choose everybody who has no phone.</source>
        <translation>Alle wählen, die kein Telefon haben.</translation>
    </message>
    <message>
        <source>Everybody who has no phone</source>
        <translation>Alle, die kein Telefon haben</translation>
    </message>
    <message>
        <source>Choose somebody who is signed in.</source>
        <translation>Eine Person wählen, die angemeldet ist.</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>See whether they can take a call now.</source>
        <translation>Ansehen, ob sie jetzt einen Anruf annehmen kann.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Look at their last calls.</source>
        <translation>Ihre letzten Anrufe ansehen.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Look at how calls leave their site.</source>
        <translation>Ansehen, wie Anrufe ihre Site verlassen.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Wege</translation>
    </message>
</context>
<context>
    <name>Stationmaster::Troubleshooting</name>
    <message>
        <source>The phone is selected in the Calls panel of the Genesys Cloud client.</source>
        <translation>Das Telefon ist im Calls-Bereich des Genesys-Cloud-Clients ausgewählt.</translation>
    </message>
    <message>
        <source>The right microphone is chosen, not muted, and the browser may use it.</source>
        <translation>Das richtige Mikrofon ist gewählt, nicht stumm, und der Browser darf es benutzen.</translation>
    </message>
    <message>
        <source>The right speaker or headset is chosen, and its volume is up.</source>
        <translation>Der richtige Lautsprecher oder das richtige Headset ist gewählt und laut genug.</translation>
    </message>
    <message>
        <source>The audio diagnostics of the Calls panel pass.</source>
        <translation>Die Audiodiagnose im Calls-Bereich ist bestanden.</translation>
    </message>
    <message>
        <source>It is the same after logging out, closing the browser, and logging in again.</source>
        <translation>Es ist genauso nach dem Abmelden, Schließen des Browsers und erneuten Anmelden.</translation>
    </message>
    <message>
        <source>Calls cannot be answered reliably</source>
        <translation>Anrufe lassen sich nicht zuverlässig annehmen</translation>
    </message>
    <message>
        <source>Without a persistent connection each call has to be set up first, which takes a moment and can fail. With one, a client that crashed cannot take calls until the timeout has passed.</source>
        <translation>Ohne Persistent Connection muss jeder Anruf erst aufgebaut werden, was einen Moment dauert und misslingen kann. Mit ihr kann ein abgestürzter Client bis zum Ablauf des Timeouts keine Anrufe annehmen.</translation>
    </message>
    <message>
        <source>The client is open in one tab of one browser only.</source>
        <translation>Der Client ist nur in einem Tab eines Browsers offen.</translation>
    </message>
    <message>
        <source>No audio</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>Poor call quality</source>
        <translation>Schlechte Gesprächsqualität</translation>
    </message>
    <message>
        <source>The phone is not visible</source>
        <translation>Das Telefon ist nicht zu sehen</translation>
    </message>
    <message>
        <source>There is no phone for this user, it is not active, its station is not there yet, or the licence does not allow one.</source>
        <translation>Es gibt kein Telefon für diesen User, es ist nicht aktiv, seine Station ist noch nicht da, oder die Lizenz erlaubt keines.</translation>
    </message>
    <message>
        <source>The list of phones in the Calls panel was opened again after a minute.</source>
        <translation>Die Liste der Telefone im Calls-Bereich wurde nach einer Minute erneut geöffnet.</translation>
    </message>
    <message>
        <source>Calls do not route to the user</source>
        <translation>Anrufe werden nicht zum User geleitet</translation>
    </message>
    <message>
        <source>The user is signed in on another station or on none, so calls have nowhere to go.</source>
        <translation>Der User ist an einer anderen Station oder an keiner angemeldet, Anrufe können also nirgends hin.</translation>
    </message>
    <message>
        <source>The user is on queue, and a call placed by hand works.</source>
        <translation>Der User ist On Queue, und ein von Hand gewählter Anruf funktioniert.</translation>
    </message>
    <message>
        <source>A changed setting has no effect</source>
        <translation>Eine geänderte Einstellung wirkt nicht</translation>
    </message>
    <message>
        <source>The user has logged out of the client, not only closed the window, and logged in again.</source>
        <translation>Der User hat sich im Client abgemeldet, nicht nur das Fenster geschlossen, und sich wieder angemeldet.</translation>
    </message>
    <message>
        <source>Media takes an unexpected path</source>
        <translation>Medien nehmen einen unerwarteten Weg</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>about your phone in Genesys Cloud (“%1”): please check this and tell us what you find.</source>
        <translation>zu Ihrem Telefon in Genesys Cloud („%1“): Bitte prüfen Sie dies und sagen Sie uns, was Sie feststellen.</translation>
    </message>
    <message>
        <source>It is the same with another headset. A good headset is better than a laptop’s.</source>
        <translation>Mit einem anderen Headset ist es genauso. Ein gutes Headset ist besser als das eines Laptops.</translation>
    </message>
    <message>
        <source>Audio does not get through: there is no media region to carry it, a firewall is in between, or the wrong device is chosen.</source>
        <translation>Der Ton kommt nicht durch: Keine Media Region überträgt ihn, eine Firewall ist dazwischen, oder das falsche Gerät ist gewählt.</translation>
    </message>
    <message>
        <source>The network path is too long or congested: a distant media region, relays that are not needed, or packets that the network does not prioritize.</source>
        <translation>Der Netzwerkweg ist zu lang oder überlastet: eine ferne Media Region, Relays, die nicht nötig sind, oder Pakete, die das Netzwerk nicht priorisiert.</translation>
    </message>
    <message>
        <source>A wired connection is used, not Wi-Fi, and no VPN is in between.</source>
        <translation>Es wird eine Kabelverbindung verwendet, kein WLAN, und kein VPN ist dazwischen.</translation>
    </message>
    <message>
        <source>A client keeps the settings that it read when the user signed in. A phone may also have its own settings.</source>
        <translation>Ein Client behält die Einstellungen, die er bei der Anmeldung gelesen hat. Ein Telefon kann auch eigene Einstellungen haben.</translation>
    </message>
    <message>
        <source>Force TURN, a switch in base settings or on the phone, sends all audio through relays. The Relay/TURN Behavior of the site says which regions those may be in.</source>
        <translation>Force TURN, ein Schalter der Base Settings oder des Telefons, schickt allen Ton durch Relays. Das Relay/TURN Behavior der Site sagt, in welchen Regionen diese sein dürfen.</translation>
    </message>
    <message>
        <source>Then place a test call, and tell us when you placed it. Thank you.</source>
        <translation>Machen Sie dann einen Testanruf und nennen Sie uns die Uhrzeit. Vielen Dank.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::TroubleshootingPanel</name>
    <message>
        <source>Troubleshooting</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>Name oder E-Mail</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Text for the user</source>
        <translation>Text für den User</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Why this happens</source>
        <translation>Warum das geschieht</translation>
    </message>
    <message>
        <source>What only the user can check</source>
        <translation>Was nur der User prüfen kann</translation>
    </message>
    <message>
        <source>Choose a person to see what the org says about their phone.</source>
        <translation>Wählen Sie eine Person, um zu sehen, was die Organisation über ihr Telefon sagt.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Type at least two letters of a name or an e-mail address.</source>
        <translation>Geben Sie mindestens zwei Buchstaben eines Namens oder einer E-Mail-Adresse ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) found. Choose one from the list.</source>
        <translation>
            <numerusform>%n Person gefunden. Wählen Sie sie aus der Liste.</numerusform>
            <numerusform>%n Personen gefunden. Wählen Sie eine aus der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptom</translation>
    </message>
    <message>
        <source>&amp;Symptom</source>
        <translation>&amp;Symptom</translation>
    </message>
    <message>
        <source>Copies the text for the user to the clipboard</source>
        <translation>Kopiert den Text für den User in die Zwischenablage</translation>
    </message>
    <message>
        <source>What can be checked from here</source>
        <translation>Was sich von hier aus prüfen lässt</translation>
    </message>
    <message>
        <source>No active person has “%1” in their name or e-mail address. Check the spelling, or type a shorter part of it.</source>
        <translation>Keine aktive Person hat „%1“ im Namen oder in der E-Mail-Adresse. Prüfen Sie die Schreibweise, oder tippen Sie einen kürzeren Teil davon ein.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::UserHeader</name>
    <message>
        <source>Close details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Close details (Enter on a row opens them again)</source>
        <translation>Einzelheiten schließen (Eingabe auf einer Zeile öffnet sie wieder)</translation>
    </message>
</context>
<context>
    <name>Stationmaster::UserNotice</name>
    <message>
        <source>%1: phone “%2”</source>
        <comment>a person, their phone</comment>
        <translation>%1: Telefon „%2“</translation>
    </message>
    <message>
        <source>Your phone in Genesys Cloud is ready. Please do this once:</source>
        <translation>Ihr Telefon in Genesys Cloud ist bereit. Bitte erledigen Sie einmalig Folgendes:</translation>
    </message>
    <message>
        <source>Your phone in Genesys Cloud was changed, and you may have to select it again:</source>
        <translation>Ihr Telefon in Genesys Cloud wurde geändert, und vielleicht müssen Sie es neu auswählen:</translation>
    </message>
    <message>
        <source>Your phone in Genesys Cloud was changed:</source>
        <translation>Ihr Telefon in Genesys Cloud wurde geändert:</translation>
    </message>
    <message>
        <source>These phones in Genesys Cloud were deleted:</source>
        <translation>Diese Telefone in Genesys Cloud wurden gelöscht:</translation>
    </message>
    <message>
        <source>1. Log in to Genesys Cloud. If you are logged in already, log out and back in.</source>
        <translation>1. Melden Sie sich bei Genesys Cloud an. Sind Sie schon angemeldet, melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>2. Open the Calls panel and select your phone; its name is below.</source>
        <translation>2. Öffnen Sie das Anruf-Panel (Calls) und wählen Sie Ihr Telefon; sein Name steht unten.</translation>
    </message>
    <message>
        <source>3. Choose your microphone and speaker, and allow their use when asked.</source>
        <translation>3. Wählen Sie Mikrofon und Lautsprecher und erlauben Sie auf Nachfrage den Zugriff darauf.</translation>
    </message>
    <message>
        <source>4. Place a test call and check that both sides can be heard.</source>
        <translation>4. Führen Sie einen Testanruf und prüfen Sie, ob beide Seiten zu hören sind.</translation>
    </message>
    <message>
        <source>1. Open the Calls panel and check whether a phone is selected.</source>
        <translation>1. Öffnen Sie das Anruf-Panel (Calls) und sehen Sie nach, ob ein Telefon ausgewählt ist.</translation>
    </message>
    <message>
        <source>2. If none is, select yours; its name is below.</source>
        <translation>2. Ist keines ausgewählt, wählen Sie Ihres; sein Name steht unten.</translation>
    </message>
    <message>
        <source>1. Between two calls, log out of Genesys Cloud and back in, so that the change takes effect.</source>
        <translation>1. Melden Sie sich zwischen zwei Anrufen bei Genesys Cloud ab und wieder an, damit die Änderung wirkt.</translation>
    </message>
    <message>
        <source>2. Place a test call and check that both sides can be heard.</source>
        <translation>2. Führen Sie einen Testanruf und prüfen Sie, ob beide Seiten zu hören sind.</translation>
    </message>
    <message>
        <source>Site %1:</source>
        <translation>Site %1:</translation>
    </message>
</context>
<context>
    <name>Stationmaster::UserPanel</name>
    <message>
        <source>Person details</source>
        <translation>Einzelheiten zur Person</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Relay/TURN</source>
        <translation>Relay/TURN</translation>
    </message>
    <message>
        <source>Base Settings</source>
        <translation>Base Settings</translation>
    </message>
    <message>
        <source>Default station</source>
        <translation>Default Station</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Facts and checks</source>
        <translation>Fakten und Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>strong sentence, then the rest</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose a person to see why their phone works, or why not.</source>
        <translation>Wählen Sie eine Person, um zu sehen, warum ihr Telefon funktioniert oder warum nicht.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copies a plain-text report for the ticket to the clipboard</source>
        <translation>Kopiert einen Klartextbericht für das Ticket in die Zwischenablage</translation>
    </message>
    <message>
        <source>This person is no longer in the org.</source>
        <translation>Diese Person ist nicht mehr in der Organisation.</translation>
    </message>
    <message>
        <source>Checking again…</source>
        <translation>Wird erneut nachgesehen…</translation>
    </message>
    <message>
        <source>Could not be refreshed; this is what was known before.</source>
        <translation>Konnte nicht aktualisiert werden; das ist, was vorher bekannt war.</translation>
    </message>
    <message>
        <source>What to show of the person</source>
        <translation>Was von der Person gezeigt wird</translation>
    </message>
    <message>
        <source>Copy report as Mark&amp;down</source>
        <translation>Bericht als Markdo&amp;wn kopieren</translation>
    </message>
    <message>
        <source>Reading what belongs to the report…</source>
        <translation>Was zum Bericht gehört, wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Stationmaster::UserPicker</name>
    <message>
        <source>Type a name or an e-mail address</source>
        <translation>Namen oder E-Mail-Adresse eintippen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>has a WebRTC phone</source>
        <translation>hat ein WebRTC-Telefon</translation>
    </message>
    <message>
        <source>%1, has a WebRTC phone</source>
        <translation>%1, hat ein WebRTC-Telefon</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) found. Choose one with the arrow keys and Enter, or with a click.</source>
        <translation>
            <numerusform>%n Person gefunden. Wählen Sie sie mit Enter oder mit einem Klick.</numerusform>
            <numerusform>%n Personen gefunden. Wählen Sie eine mit den Pfeiltasten und Enter oder mit einem Klick.</numerusform>
        </translation>
    </message>
    <message>
        <source>Matching people</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>No active person has “%1” in their name or e-mail address. Check the spelling, or type a shorter part of it.</source>
        <translation>Keine aktive Person hat „%1“ im Namen oder in der E-Mail-Adresse. Prüfen Sie die Schreibweise, oder tippen Sie einen kürzeren Teil davon ein.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::UserReportText</name>
    <message>
        <source>WebRTC phone report</source>
        <translation>Bericht zum WebRTC-Telefon</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Relay/TURN Behavior</source>
        <translation>Relay/TURN Behavior</translation>
    </message>
    <message>
        <source>Base Settings</source>
        <translation>Base Settings</translation>
    </message>
    <message>
        <source>Default station</source>
        <translation>Default Station</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Phone created</source>
        <translation>Telefon angelegt</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>Angemeldet seit</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>User-ID</translation>
    </message>
    <message>
        <source>Phone id</source>
        <translation>Telefon-ID</translation>
    </message>
    <message>
        <source>Station id</source>
        <translation>Stations-ID</translation>
    </message>
    <message>
        <source>Site id</source>
        <translation>Site-ID</translation>
    </message>
    <message>
        <source>Base settings id</source>
        <translation>Base-Settings-ID</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>Stationmaster::UserText</name>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>Funktioniert.</translation>
    </message>
    <message>
        <source>Not signed in on it at the moment.</source>
        <translation>Zurzeit nicht daran angemeldet.</translation>
    </message>
    <message>
        <source>Every check of the phone that could be made passed.</source>
        <translation>Jede Prüfung des Telefons, die möglich war, ist bestanden.</translation>
    </message>
    <message>
        <source>Not the default phone.</source>
        <translation>Nicht das Standardtelefon.</translation>
    </message>
    <message>
        <source>Several WebRTC phones.</source>
        <translation>Mehrere WebRTC-Telefone.</translation>
    </message>
    <message>
        <source>The site has no media region.</source>
        <translation>Die Site hat keine Media Region.</translation>
    </message>
    <message>
        <source>The phone has no station.</source>
        <translation>Das Telefon hat keine Station.</translation>
    </message>
    <message>
        <source>The base settings are not for WebRTC.</source>
        <translation>Die Base Settings sind nicht für WebRTC.</translation>
    </message>
    <message>
        <source>Give the phone base settings of the model Genesys Cloud WebRTC Phone.</source>
        <translation>Geben Sie dem Telefon Base Settings des Modells Genesys Cloud WebRTC Phone.</translation>
    </message>
    <message>
        <source>The phone is not active.</source>
        <translation>Das Telefon ist nicht aktiv.</translation>
    </message>
    <message>
        <source>No WebRTC phone.</source>
        <translation>Kein WebRTC-Telefon.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NICHT BESTANDEN</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: nicht bekannt</translation>
    </message>
    <message>
        <source>its setting is not known</source>
        <translation>die Einstellung ist nicht bekannt</translation>
    </message>
    <message>
        <source>set on the phone itself</source>
        <translation>am Telefon selbst eingestellt</translation>
    </message>
    <message>
        <source>set in the base settings</source>
        <translation>in den Base Settings eingestellt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Phone exists and is active</source>
        <translation>Telefon ist vorhanden und aktiv</translation>
    </message>
    <message>
        <source>Phone is not active</source>
        <translation>Telefon ist nicht aktiv</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Kein Telefon</translation>
    </message>
    <message>
        <source>Phone: not known</source>
        <translation>Telefon: nicht bekannt</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>angelegt %1</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>every phone of the org was read</source>
        <translation>jedes Telefon der Organisation wurde gelesen</translation>
    </message>
    <message>
        <source>the phones could not be read to the end</source>
        <translation>die Telefone konnten nicht bis zum Ende gelesen werden</translation>
    </message>
    <message>
        <source>One WebRTC phone only</source>
        <translation>Nur ein WebRTC-Telefon</translation>
    </message>
    <message>
        <source>Several WebRTC phones</source>
        <translation>Mehrere WebRTC-Telefone</translation>
    </message>
    <message>
        <source>Number of phones: not known</source>
        <translation>Anzahl der Telefone: nicht bekannt</translation>
    </message>
    <message>
        <source>Assigned to this user</source>
        <translation>Diesem User zugeordnet</translation>
    </message>
    <message>
        <source>Assigned to somebody else</source>
        <translation>Jemand anderem zugeordnet</translation>
    </message>
    <message>
        <source>Assignment: not known</source>
        <translation>Zuordnung: nicht bekannt</translation>
    </message>
    <message>
        <source>Station exists</source>
        <translation>Station ist vorhanden</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Keine Station</translation>
    </message>
    <message>
        <source>Station: not known</source>
        <translation>Station: nicht bekannt</translation>
    </message>
    <message>
        <source>Default station is this phone</source>
        <translation>Default Station ist dieses Telefon</translation>
    </message>
    <message>
        <source>Default station is not this phone</source>
        <translation>Default Station ist nicht dieses Telefon</translation>
    </message>
    <message>
        <source>Default station: not known</source>
        <translation>Default Station: nicht bekannt</translation>
    </message>
    <message>
        <source>Signed in on this phone</source>
        <translation>An diesem Telefon angemeldet</translation>
    </message>
    <message>
        <source>Not signed in on this phone</source>
        <translation>Nicht an diesem Telefon angemeldet</translation>
    </message>
    <message>
        <source>Signed in: not known</source>
        <translation>Angemeldet: nicht bekannt</translation>
    </message>
    <message>
        <source>Force TURN</source>
        <translation>Force TURN</translation>
    </message>
    <message>
        <source>Site can carry media</source>
        <translation>Site kann Medien übertragen</translation>
    </message>
    <message>
        <source>Site has no media region</source>
        <translation>Site ohne Media Region</translation>
    </message>
    <message>
        <source>Site: not known</source>
        <translation>Site: nicht bekannt</translation>
    </message>
    <message>
        <source>Licence allows a phone</source>
        <translation>Lizenz erlaubt ein Telefon</translation>
    </message>
    <message>
        <source>Collaborate licence only</source>
        <translation>Nur Collaborate-Lizenz</translation>
    </message>
    <message>
        <source>Licence: not known</source>
        <translation>Lizenz: nicht bekannt</translation>
    </message>
    <message>
        <source>assign another licence</source>
        <translation>weisen Sie eine andere Lizenz zu</translation>
    </message>
    <message>
        <source>Base settings are for WebRTC</source>
        <translation>Base Settings sind für WebRTC</translation>
    </message>
    <message>
        <source>Base settings are not for WebRTC</source>
        <translation>Base Settings sind nicht für WebRTC</translation>
    </message>
    <message>
        <source>Base settings: not known</source>
        <translation>Base Settings: nicht bekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>on %1 since %2</source>
        <translation>an %1 seit %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no; last on %1</source>
        <translation>nein; zuletzt an %1</translation>
    </message>
    <message>
        <source>Needs to sign in again.</source>
        <translation>Muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>Set it as the default.</source>
        <translation>Machen Sie es zum Standard.</translation>
    </message>
    <message>
        <source>Delete them.</source>
        <translation>Löschen Sie diese.</translation>
    </message>
    <message>
        <source>Add a media region to the site.</source>
        <translation>Fügen Sie der Site eine Medienregion hinzu.</translation>
    </message>
    <message>
        <source>Calls cannot be taken in the browser.</source>
        <translation>Anrufe können im Browser nicht angenommen werden.</translation>
    </message>
    <message>
        <source>Create the phone.</source>
        <translation>Legen Sie das Telefon an.</translation>
    </message>
    <message>
        <source>Delete it, or reassign it.</source>
        <translation>Löschen Sie es, oder ordnen Sie es neu zu.</translation>
    </message>
    <message>
        <source>set to %1; no station shows it</source>
        <translation>eingestellt auf %1; keine Station zeigt es</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the station has not been resolved yet</source>
        <translation>die Station ist noch nicht nachgezogen</translation>
    </message>
    <message>
        <source>%1: %2, and the station shows %3</source>
        <comment>setting, value, value</comment>
        <translation>%1: %2, und die Station zeigt %3</translation>
    </message>
    <message>
        <source>Signed in since the last change of settings</source>
        <translation>Seit der letzten Änderung der Einstellungen angemeldet</translation>
    </message>
    <message>
        <source>May still run with older settings</source>
        <translation>Läuft vielleicht noch mit älteren Einstellungen</translation>
    </message>
    <message>
        <source>Persistent Connection</source>
        <translation>Persistent Connection</translation>
    </message>
    <message>
        <source>Media DSCP Value</source>
        <translation>Media DSCP Value</translation>
    </message>
    <message>
        <source>Has Conversation › Call › Add</source>
        <translation>Hat Conversation › Call › Add</translation>
    </message>
    <message>
        <source>Lacks Conversation › Call › Add</source>
        <translation>Conversation › Call › Add fehlt</translation>
    </message>
    <message>
        <source>Conversation › Call › Add: could not be checked</source>
        <translation>Conversation › Call › Add: konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>without it no default phone can be set; ask for a role that has it</source>
        <translation>ohne diese Berechtigung kann kein Standardtelefon gesetzt werden; bitten Sie um eine Rolle, die sie hat</translation>
    </message>
    <message>
        <source>without it no other default phone can be set</source>
        <translation>ohne diese Berechtigung kann kein anderes Standardtelefon gesetzt werden</translation>
    </message>
    <message>
        <source>It is not known whether the client runs with the current settings: %1.</source>
        <translation>Es ist nicht bekannt, ob der Client mit den aktuellen Einstellungen läuft: %1.</translation>
    </message>
    <message>
        <source>The client may still run with older settings: %1. Logging out and back in picks up the current settings; so does reloading the page, of which the org keeps no date.</source>
        <translation>Der Client läuft vielleicht noch mit älteren Einstellungen: %1. Ab- und wieder anmelden übernimmt die aktuellen Einstellungen; die Seite neu zu laden ebenso, davon bewahrt die Organisation aber kein Datum.</translation>
    </message>
    <message>
        <source>It has to be selected at every sign-in.</source>
        <translation>Es muss bei jeder Anmeldung ausgewählt werden.</translation>
    </message>
    <message>
        <source>Only one can be the right one. The others are: %1.</source>
        <translation>Nur eines kann das richtige sein. Die anderen sind: %1.</translation>
    </message>
    <message>
        <source>Calls can use only the home region.</source>
        <translation>Anrufe können nur die Heimatregion nutzen.</translation>
    </message>
    <message>
        <source>Right after the phone is created, this takes some seconds.</source>
        <translation>Gleich nach dem Anlegen dauert das einige Sekunden.</translation>
    </message>
    <message>
        <source>If it stays like this, delete the phone and create it again.</source>
        <translation>Bleibt es so, löschen Sie das Telefon, und legen Sie es neu an.</translation>
    </message>
    <message>
        <source>Its state in the org is “%1”.</source>
        <translation>Der Zustand in der Organisation ist „%1“.</translation>
    </message>
    <message>
        <source>The licence does not allow a phone.</source>
        <translation>Die Lizenz erlaubt kein Telefon.</translation>
    </message>
    <message>
        <source>A user with only a collaborate licence cannot have a WebRTC phone. Assign another licence.</source>
        <translation>Ein User mit nur einer Collaborate-Lizenz kann kein WebRTC-Telefon bekommen. Weisen Sie eine andere Lizenz zu.</translation>
    </message>
    <message>
        <source>No longer active.</source>
        <translation>Nicht mehr aktiv.</translation>
    </message>
    <message>
        <source>The phone was left behind.</source>
        <translation>Das Telefon ist zurückgeblieben.</translation>
    </message>
    <message>
        <source>No phone was left behind.</source>
        <translation>Es ist kein Telefon zurückgeblieben.</translation>
    </message>
    <message>
        <source>The data needed to tell was not read.</source>
        <translation>Die dafür nötigen Daten wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>the phone has its own value, or the station has not been resolved yet</source>
        <translation>das Telefon hat einen eigenen Wert, oder die Station ist noch nicht nachgezogen</translation>
    </message>
    <message>
        <source>The next sign-in uses the current settings</source>
        <translation>Die nächste Anmeldung übernimmt die aktuellen Einstellungen</translation>
    </message>
    <message>
        <source>Client has the current settings: not known</source>
        <translation>Client hat die aktuellen Einstellungen: nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Stationmaster::WhoDialog</name>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Who is meant?</source>
        <translation>Wer ist gemeint?</translation>
    </message>
    <message>
        <source>Line %1 of the list says: %2</source>
        <translation>In Zeile %1 der Liste steht: %2</translation>
    </message>
    <message>
        <source>&amp;Look for somebody else by name or e-mail address</source>
        <translation>Jemand anderen nach Name oder E-Mail-Adresse &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;This one</source>
        <translation>&amp;Diese Person</translation>
    </message>
    <message>
        <source>Choose a person, or look for somebody else below.</source>
        <translation>Wählen Sie eine Person, oder suchen Sie unten jemand anderen.</translation>
    </message>
</context>
<context>
    <name>Stationmaster::WizardPage</name>
    <message>
        <source>Nothing has been written to the org.</source>
        <translation>In die Organisation wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Close and lose what you entered?</source>
        <translation>Schließen und Ihre Eingaben verlieren?</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Weiter bearbe&amp;iten</translation>
    </message>
    <message>
        <source>&amp;Discard and close</source>
        <translation>&amp;Verwerfen und schließen</translation>
    </message>
</context>
<context>
    <name>Stationmaster::Workspace</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Base Settings</source>
        <translation>Base Settings</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>There is no journal</source>
        <translation>Es gibt kein Journal</translation>
    </message>
    <message>
        <source>What this program changed cannot be shown, because its journal could not be opened.</source>
        <translation>Was dieses Programm geändert hat, lässt sich nicht zeigen, weil sein Journal nicht geöffnet werden konnte.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Telephony Settings…</source>
        <translation>&amp;Telefonie-Einstellungen…</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1.</source>
        <translation>Das lässt sich nicht zurücknehmen: %1.</translation>
    </message>
    <message>
        <source>Without it nothing is changed, because a change could be lost from sight.</source>
        <translation>Ohne Journal wird nichts geändert, weil eine Änderung aus dem Blick geraten könnte.</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>Massenänderungen</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>for %1 · site %2</source>
        <translation>für %1 · Site %2</translation>
    </message>
    <message>
        <source>for %1 · site %2 · base settings %3</source>
        <translation>für %1 · Site %2 · Base Settings %3</translation>
    </message>
    <message>
        <source>Create base settings “%1”</source>
        <translation>Base Settings „%1“ anlegen</translation>
    </message>
    <message>
        <source>Create phone “%1”</source>
        <translation>Telefon „%1“ anlegen</translation>
    </message>
    <message>
        <source>Make it the default phone of %1</source>
        <translation>Zum Standardtelefon von %1 machen</translation>
    </message>
    <message>
        <source>Delete phone “%1”</source>
        <translation>Telefon „%1“ löschen</translation>
    </message>
    <message>
        <source>Delete base settings “%1”</source>
        <translation>Base Settings „%1“ löschen</translation>
    </message>
    <message>
        <source>The phone’s station can appear some seconds after the phone; Stationmaster waits for it.</source>
        <translation>Die Station des Telefons kann einige Sekunden nach dem Telefon erscheinen; Stationmaster wartet darauf.</translation>
    </message>
    <message>
        <source>Leave %1 without a default phone, as before</source>
        <translation>%1 wie zuvor ohne Standardtelefon lassen</translation>
    </message>
    <message>
        <source>Change phone “%1”</source>
        <translation>Telefon „%1“ ändern</translation>
    </message>
    <message>
        <source>Change base settings “%1”</source>
        <translation>Base Settings „%1“ ändern</translation>
    </message>
    <message>
        <source>Change site “%1”</source>
        <translation>Site „%1“ ändern</translation>
    </message>
    <message>
        <source>Change the telephony settings of the org</source>
        <translation>Telefonie-Einstellungen der Organisation ändern</translation>
    </message>
    <message>
        <source>Clear the default phone of %1</source>
        <translation>Standardtelefon von %1 leeren</translation>
    </message>
    <message>
        <source>Sign %1 out of the phone</source>
        <translation>%1 vom Telefon abmelden</translation>
    </message>
    <message>
        <source>This version cannot carry it out or undo it.</source>
        <translation>Diese Version kann sie weder ausführen noch rückgängig machen.</translation>
    </message>
    <message>
        <source>Sign %1 in on the phone</source>
        <translation>%1 am Telefon anmelden</translation>
    </message>
    <message>
        <source>A later step sets it again.</source>
        <translation>Ein späterer Schritt setzt es wieder.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>keeps its own settings: %1</source>
        <translation>behält seine eigenen Einstellungen: %1</translation>
    </message>
    <message>
        <source>the org did not adopt the phone’s own settings: %1</source>
        <translation>die Organisation hat die eigenen Einstellungen des Telefons nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Use the existing base settings “%1”</source>
        <translation>Die vorhandenen Base Settings „%1“ verwenden</translation>
    </message>
    <message>
        <source>Use the existing phone “%1”</source>
        <translation>Das vorhandene Telefon „%1“ verwenden</translation>
    </message>
    <message>
        <source>Give %1 back the earlier default phone</source>
        <translation>%1 das frühere Standardtelefon zurückgeben</translation>
    </message>
    <message>
        <source>A change from a newer version of Stationmaster</source>
        <translation>Eine Änderung einer neueren Version von Stationmaster</translation>
    </message>
    <message>
        <source>Only if they are signed in on it. This cannot be undone: they have to sign in again themselves.</source>
        <translation>Nur wenn sie daran angemeldet sind. Das kann nicht rückgängig gemacht werden: Sie müssen sich selbst wieder anmelden.</translation>
    </message>
    <message>
        <source>Their client may then read the settings of the phone again, but this is not certain.</source>
        <translation>Ihr Client liest dann vielleicht die Einstellungen des Telefons neu; sicher ist das nicht.</translation>
    </message>
    <message>
        <source>The phone and its line are deleted; the user stays.</source>
        <translation>Das Telefon und seine Leitung werden gelöscht; der Benutzer bleibt.</translation>
    </message>
    <message>
        <source>Only if no phone uses them any more.</source>
        <translation>Nur wenn kein Telefon sie mehr verwendet.</translation>
    </message>
    <message>
        <source>Only if the default phone is still the one that was set here.</source>
        <translation>Nur wenn das Standardtelefon noch das hier gesetzte ist.</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Bereits nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <translation>Von anderen geändert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
</context>
</TS>
