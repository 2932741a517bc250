<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en">
<context>
    <name>BeforeStart</name>
    <message>
        <source>Fullmakt is open already, but does not answer</source>
        <translation>Fullmakt er allereie ope, men svarar ikkje</translation>
    </message>
    <message>
        <source>Wait a little and start Fullmakt again. If a change of clients is running in the other window, leave it alone until it is done: a second window does not know of it.</source>
        <translation>Vent litt, og start Fullmakt på nytt. Viss ei endring av klientar går føre seg i det andre vindauget, lèt du det vere i fred til ho er ferdig: Eit nytt vindauge veit ikkje om ho.</translation>
    </message>
    <message>
        <source>Open one more window</source>
        <translation>Opne eit vindauge til</translation>
    </message>
</context>
<context>
    <name>JobTexts</name>
    <message>
        <source>stopping</source>
        <translation>stoppar</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 igjen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) done.</source>
        <translation>
            <numerusform>%1: %Ln endring er gjord.</numerusform>
            <numerusform>%1: %Ln endringar er gjorde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused by Altinn.</source>
        <translation>
            <numerusform>Altinn sa nei til %Ln.</numerusform>
            <numerusform>Altinn sa nei til %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a certain answer.</source>
        <translation>
            <numerusform>%Ln har ikkje fått sikkert svar.</numerusform>
            <numerusform>%Ln har ikkje fått sikkert svar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done; still marked in the lists.</source>
        <translation>
            <numerusform>%Ln er ikkje gjord, men står framleis merkt i listene.</numerusform>
            <numerusform>%Ln er ikkje gjorde, men står framleis merkte i listene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back from Altinn.</source>
        <translation>Resultatet er kontrollert mot Altinn.</translation>
    </message>
    <message>
        <source>The lists could not be read back, so this is what Altinn answered to each change.</source>
        <translation>Listene kunne ikkje hentast på nytt, så dette er det Altinn svara på kvar endring.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>lagd til</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>fjerna</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>Altinn sa nei</translation>
    </message>
    <message>
        <source>no certain answer</source>
        <translation>utan sikkert svar</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>ikkje gjort</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 i sekundet</translation>
    </message>
    <message>
        <source>time left not known yet</source>
        <translation>tid igjen er ikkje kjend enno</translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <translation>
            <numerusform>%Ln om gongen</numerusform>
            <numerusform>%Ln om gongen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 clients</source>
        <translation>%1 av %2 klientar</translation>
    </message>
    <message>
        <source>waits for another change of the same access</source>
        <translation>ventar på ei anna endring av den same tilgangen</translation>
    </message>
    <message>
        <source>is being written down</source>
        <translation>blir skriven ned</translation>
    </message>
    <message>
        <source>reading back from Altinn</source>
        <translation>les tilbake frå Altinn</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>sett på pause</translation>
    </message>
    <message>
        <source>paused, tries again by itself</source>
        <translation>sett på pause, prøver igjen av seg sjølv</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppa</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avslutta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The sign-in ended.</source>
        <translation>Innlogginga tok slutt.</translation>
    </message>
    <message>
        <source>What is done stays done; the rest is kept.</source>
        <translation>Det som er gjort, er gjort; resten er teke vare på.</translation>
    </message>
    <message>
        <source>%1 refused: %2.</source>
        <translation>Altinn sa nei til %1: %2.</translation>
    </message>
    <message>
        <source>Nothing has been sent, because it could not be written down first.</source>
        <translation>Ingenting er sendt, fordi det ikkje kunne skrivast ned først.</translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <translation>
            <numerusform>%Ln var slik frå før.</numerusform>
            <numerusform>%Ln var slik frå før.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed by Altinn and yet not so when the list was read back: somebody may have changed it meanwhile.</source>
        <translation>
            <numerusform>%Ln blei stadfesta av Altinn, men var ikkje slik då lista blei lesen tilbake: Nokon kan ha endra han i mellomtida.</numerusform>
            <numerusform>%Ln blei stadfesta av Altinn, men var ikkje slik då lista blei lesen tilbake: Nokon kan ha endra dei i mellomtida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meanwhile somebody else added %1 and removed %2.</source>
        <translation>I mellomtida la nokon andre til %1 og fjerna %2.</translation>
    </message>
    <message>
        <source>was there already</source>
        <translation>var der frå før</translation>
    </message>
    <message>
        <source>was gone already</source>
        <translation>var borte frå før</translation>
    </message>
    <message>
        <source>added, but not there any more</source>
        <translation>lagd til, men er der ikkje lenger</translation>
    </message>
    <message>
        <source>removed, but there again</source>
        <translation>fjerna, men er der igjen</translation>
    </message>
    <message>
        <source>person, %1</source>
        <translation>person, %1</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>will be added</source>
        <translation>skal leggjast til</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>skal fjernast</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uendra</translation>
    </message>
    <message>
        <source>This removes more than a fifth of the clients the system acts for now. Look at the list once more.</source>
        <translation>Du fjernar meir enn ein femtedel av klientane systemet handlar for no. Sjå over lista ein gong til.</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Skal fjernast</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Skal leggjast til</translation>
    </message>
    <message numerus="yes">
        <source>Add %n client(s)</source>
        <translation>
            <numerusform>Legg til %Ln klient</numerusform>
            <numerusform>Legg til %Ln klientar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n client(s)</source>
        <translation>
            <numerusform>Fjern %Ln klient</numerusform>
            <numerusform>Fjern %Ln klientar</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1, remove %2</source>
        <translation>Legg til %1, fjern %2</translation>
    </message>
    <message>
        <source>Change the clients of %1?</source>
        <translation>Endre klientane til %1?</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Ingenting er sendt enno.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %Ln til</numerusform>
            <numerusform>og %Ln til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked client(s) are no longer in the lists and are left out.</source>
        <translation>
            <numerusform>%Ln merkt klient er ikkje lenger i listene og blir ikkje teken med.</numerusform>
            <numerusform>%Ln merkte klientar er ikkje lenger i listene og blir ikkje tekne med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have been changed back already.</source>
        <translation>
            <numerusform>%Ln klient er allereie endra tilbake.</numerusform>
            <numerusform>%Ln klientar er allereie endra tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>It will take %1.</source>
        <translation>Det tek %1.</translation>
    </message>
    <message>
        <source>How long it takes is not known yet.</source>
        <translation>Kor lang tid det tek, veit vi først når det er i gang.</translation>
    </message>
    <message>
        <source>This takes back what was done. Nothing has been sent yet.</source>
        <translation>Dette tek tilbake det som blei gjort. Ingenting er sendt enno.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Sjå i:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå fram</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Mappa over</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til mappa over</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Lag ny mappe</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Lag ei ny mappe</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Vis som liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljar</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Vis detaljar</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidefelt</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Stader og bokmerke</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtype:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Filnamn:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Opne</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Gi nytt n&amp;amn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Vis s&amp;kjulte filer</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mappe</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mappe</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finst frå før.
Vil du erstatte fila?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Fann ikkje mappa.
Kontroller at namnet er rett.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fann ikkje fila.
Kontroller at namnet er rett.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storleik</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Endra</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Datamaskin</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjer om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Rull hit</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Øvst</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nedst</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Venstre kant</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Høgre kant</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Éi side opp</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Éi side ned</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Éi side til venstre</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Éi side til høgre</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rull opp</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rull ned</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rull til høgre</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjer om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopier l&amp;enkeadressa</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>for clients</source>
        <translation>for klientar</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>Ventar på avgjerd</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkjend</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Avslått</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Utgått</translation>
    </message>
    <message>
        <source>Unknown status (%1)</source>
        <translation>Ukjend status (%1)</translation>
    </message>
    <message>
        <source>time left unknown</source>
        <translation>ukjend frist</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>utgått</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%Ln dag igjen</numerusform>
            <numerusform>%Ln dagar igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>opened by link</source>
        <translation>opna frå lenke</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>vidaresend</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date without its year, as QLocale takes it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as QLocale takes it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>change</source>
        <translation>endring</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Ingenting å endre</translation>
    </message>
    <message>
        <source>unknown status</source>
        <translation>ukjend status</translation>
    </message>
    <message>
        <source>This change is approved already. You see what the access has now under System accesses.</source>
        <translation>Denne endringa er allereie godkjend. Under Systemtilgangar ser du kva tilgangen har no.</translation>
    </message>
    <message>
        <source>This request is approved already. You find the access under System accesses.</source>
        <translation>Denne førespurnaden er allereie godkjend. Du finn tilgangen under Systemtilgangar.</translation>
    </message>
    <message>
        <source>This request is rejected already, so it gives nothing. The vendor can send a new one.</source>
        <translation>Denne førespurnaden er allereie avvist, så han gir ingenting. Leverandøren kan sende ein ny.</translation>
    </message>
    <message>
        <source>This request was denied, so it gives nothing. The vendor can send a new one.</source>
        <translation>Denne førespurnaden blei avslått, så han gir ingenting. Leverandøren kan sende ein ny.</translation>
    </message>
    <message>
        <source>This request expired before anybody decided. Ask the vendor to send a new one.</source>
        <translation>Denne førespurnaden gjekk ut på tid før nokon tok stilling til han. Be leverandøren sende ein ny.</translation>
    </message>
    <message>
        <source>The access has all that this change asks for, so there is nothing to decide.</source>
        <translation>Tilgangen har alt som denne endringa ber om, så det er ingenting å ta stilling til.</translation>
    </message>
</context>
<context>
    <name>ui::AboutSection</name>
    <message>
        <source>Copied. Paste it into a message to support.</source>
        <translation>Kopiert. Lim det inn i ei melding til brukarstøtta.</translation>
    </message>
    <message>
        <source>About Fullmakt</source>
        <translation>Om Fullmakt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Kva er nytt</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisensar</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Kopier diagnostikk</translation>
    </message>
    <message>
        <source>Show diagnostics</source>
        <translation>Vis diagnostikk</translation>
    </message>
    <message>
        <source>The program, this computer, the sign-in and the last errors, by codes and numbers. No names, no personal numbers, no organisation numbers.</source>
        <translation>Programmet, denne datamaskina, innlogginga og dei siste feilane, som kodar og tal. Ingen namn, fødselsnummer eller organisasjonsnummer.</translation>
    </message>
</context>
<context>
    <name>ui::AccessFilters</name>
    <message>
        <source>Search by name, system, vendor or number</source>
        <translation>Søk på namn, system, leverandør eller nummer</translation>
    </message>
    <message>
        <source>Sort and filter</source>
        <translation>Sorter og filtrer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkjefølgje</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Access package</source>
        <translation>Tilgangspakke</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nyaste først</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Most clients first</source>
        <translation>Flest klientar først</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typar</translation>
    </message>
    <message>
        <source>For the organisation itself</source>
        <translation>For verksemda sjølv</translation>
    </message>
    <message>
        <source>For clients</source>
        <translation>For klientar</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>Alle leverandørar</translation>
    </message>
    <message>
        <source>All access packages</source>
        <translation>Alle tilgangspakkar</translation>
    </message>
</context>
<context>
    <name>ui::AccessListModel</name>
    <message>
        <source>Enter reads it again</source>
        <comment>the key</comment>
        <translation>Enter les på nytt</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>ikkje lesen</translation>
    </message>
</context>
<context>
    <name>ui::AccessListPane</name>
    <message>
        <source>System accesses</source>
        <translation>Systemtilgangar</translation>
    </message>
    <message>
        <source>Whose system accesses</source>
        <translation>Kven systemtilgangane høyrer til</translation>
    </message>
    <message>
        <source>Create system access…</source>
        <translation>Opprett systemtilgang…</translation>
    </message>
    <message>
        <source>Open in Altinn</source>
        <translation>Opne i Altinn</translation>
    </message>
    <message>
        <source>Creating one from here takes a permission that this sign-in lacks (altinn:portal/enduser).</source>
        <translation>Å opprette ein herfrå krev eit løyve som denne innlogginga manglar (altinn:portal/enduser).</translation>
    </message>
    <message>
        <source>This organisation</source>
        <translation>Denne verksemda</translation>
    </message>
    <message numerus="yes">
        <source>All %n organisation(s) you administer</source>
        <translation>
            <numerusform>Den eine verksemda du administrerer</numerusform>
            <numerusform>Alle %Ln verksemder du administrerer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %1 of %n organisation(s) have answered.</source>
        <translation>
            <numerusform>Les: %1 av %Ln verksemd har svart.</numerusform>
            <numerusform>Les: %1 av %Ln verksemder har svart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n system access(es)</source>
        <translation>
            <numerusform>%1 av %Ln systemtilgang</numerusform>
            <numerusform>%1 av %Ln systemtilgangar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system access(es)</source>
        <translation>
            <numerusform>%Ln systemtilgang</numerusform>
            <numerusform>%Ln systemtilgangar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n of them have is still being read.</source>
        <translation>
            <numerusform>Kva %Ln av dei har, er ikkje ferdig lese.</numerusform>
            <numerusform>Kva %Ln av dei har, er ikkje ferdig lese.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n of them have could not be read; they are not shown here.</source>
        <translation>
            <numerusform>Kva %Ln av dei har, kunne ikkje lesast; han er ikkje vist her.</numerusform>
            <numerusform>Kva %Ln av dei har, kunne ikkje lesast; dei er ikkje viste her.</numerusform>
        </translation>
    </message>
    <message>
        <source>No system access fits the filters.</source>
        <translation>Ingen systemtilgang passar med filtera.</translation>
    </message>
    <message>
        <source>No system access contains what you search for and fits the filters.</source>
        <translation>Ingen systemtilgang inneheld det du søkjer etter og passar med filtera.</translation>
    </message>
    <message>
        <source>No system access contains what you search for.</source>
        <translation>Ingen systemtilgang passar med søket.</translation>
    </message>
    <message>
        <source>Not every organisation has answered yet.</source>
        <translation>Ikkje alle verksemdene har svart enno.</translation>
    </message>
    <message>
        <source>Not everything could be read, so there may be some all the same.</source>
        <translation>Ikkje alt kunne hentast, så det kan finnast nokre likevel.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Fjern søk og filter</translation>
    </message>
    <message>
        <source>The system accesses could not be read.</source>
        <translation>Systemtilgangane kunne ikkje hentast.</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>Kva du kan gjere her</translation>
    </message>
    <message>
        <source>No system access that could be read</source>
        <translation>Ingen systemtilgang kunne hentast</translation>
    </message>
    <message>
        <source>There may be some: the message above tells what is missing.</source>
        <translation>Det kan finnast nokre. Meldinga over seier kva som manglar.</translation>
    </message>
    <message>
        <source>No system accesses</source>
        <translation>Ingen systemtilgangar</translation>
    </message>
    <message>
        <source>None of the organisations you administer has approved any. A vendor asks for access with a request; it appears under Requests, or comes to you as a link.</source>
        <translation>Ingen av verksemdene du administrerer har godkjent nokon. Ein leverandør ber om tilgang med ein førespurnad; han kjem under Førespurnader, eller til deg som ei lenke.</translation>
    </message>
    <message>
        <source>%1 has not approved any. A vendor asks for access with a request; it appears under Requests, or comes to you as a link.</source>
        <translation>%1 har ikkje godkjent nokon. Ein leverandør ber om tilgang med ein førespurnad, som kjem under Førespurnader eller til deg som ei lenke.</translation>
    </message>
    <message>
        <source>The organisation&apos;s own system accesses could not be read, so the list is not complete.</source>
        <translation>Dei eigne systemtilgangane til verksemda kunne ikkje hentast, så lista er ikkje fullstendig.</translation>
    </message>
    <message>
        <source>The system accesses for clients could not be read, so the list is not complete.</source>
        <translation>Systemtilgangane for klientar kunne ikkje hentast, så lista er ikkje fullstendig.</translation>
    </message>
    <message numerus="yes">
        <source>%n system access(es) in Altinn&apos;s answer could not be read, so the list is not complete.</source>
        <translation>
            <numerusform>%Ln systemtilgang i svaret frå Altinn kunne ikkje lesast, så lista er ikkje fullstendig.</numerusform>
            <numerusform>%Ln systemtilgangar i svaret frå Altinn kunne ikkje lesast, så lista er ikkje fullstendig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
</context>
<context>
    <name>ui::AccessPane</name>
    <message>
        <source>Delete…</source>
        <translation>Slett…</translation>
    </message>
    <message>
        <source>Show clients</source>
        <translation>Vis klientar</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Tekniske detaljar</translation>
    </message>
    <message>
        <source>This system access has been given nothing.</source>
        <translation>Denne systemtilgangen har ikkje fått noko.</translation>
    </message>
    <message>
        <source>No system access chosen</source>
        <translation>Ingen systemtilgang er vald</translation>
    </message>
    <message>
        <source>Choose one on the left to see what it may do, and for whom.</source>
        <translation>Vel ein til venstre for å sjå kva han kan gjere, og for kven.</translation>
    </message>
    <message>
        <source>The system access could not be read.</source>
        <translation>Systemtilgangen kunne ikkje hentast.</translation>
    </message>
    <message>
        <source>acts for clients of %1</source>
        <translation>handlar for klientar hos %1</translation>
    </message>
    <message>
        <source>acts for %1</source>
        <translation>handlar for %1</translation>
    </message>
    <message>
        <source>Access packages</source>
        <translation>Tilgangspakkar</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%Ln pakke</numerusform>
            <numerusform>%Ln pakkar</numerusform>
        </translation>
    </message>
    <message>
        <source>Single services</source>
        <translation>Enkelttenester</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%Ln teneste</numerusform>
            <numerusform>%Ln tenester</numerusform>
        </translation>
    </message>
    <message>
        <source>What this system access has been given could not be read. That does not mean that it has nothing.</source>
        <translation>Det var ikkje mogleg å hente kva systemtilgangen har fått. Det tyder ikkje at han ikkje har fått noko.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) could not be read; technical names stand in for them.</source>
        <translation>
            <numerusform>%Ln namn kunne ikkje hentast. Du ser det tekniske namnet i staden.</numerusform>
            <numerusform>%Ln namn kunne ikkje hentast. Du ser dei tekniske namna i staden.</numerusform>
        </translation>
    </message>
    <message>
        <source>only for the organisation itself</source>
        <translation>berre for verksemda sjølv</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>kunne ikkje hentast</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klientar</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oppretta</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System access (systembruker): %1</source>
        <translation>Systemtilgang (systembrukar): %1</translation>
    </message>
    <message>
        <source>System: %1</source>
        <translation>System: %1</translation>
    </message>
    <message>
        <source>Altinn is working on it…</source>
        <translation>Altinn arbeider med saka…</translation>
    </message>
    <message>
        <source>Not all that this system access has been given could be read.</source>
        <translation>Det var ikkje mogleg å hente alt systemtilgangen har fått.</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>Kva du kan gjere her</translation>
    </message>
    <message>
        <source>The list of this organisation is not complete.</source>
        <translation>Lista for denne verksemda er ikkje fullstendig.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Prøv igjen om ei stund.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Opphav</translation>
    </message>
    <message>
        <source>Reading from Altinn what it has now…</source>
        <translation>Hentar frå Altinn kva han har no…</translation>
    </message>
    <message>
        <source>Last in Activity</source>
        <translation>Sist i Aktivitet</translation>
    </message>
</context>
<context>
    <name>ui::AccessWords</name>
    <message>
        <source>Vendor %1</source>
        <translation>Leverandør %1</translation>
    </message>
    <message>
        <source>for clients</source>
        <translation>for klientar</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as QLocale takes it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Whether it has lost anything could not be read.</source>
        <translation>Det var ikkje mogleg å hente om han har mista noko.</translation>
    </message>
    <message>
        <source>Altinn confirmed the deletion all the same. Refresh in a while to see whether it is gone.</source>
        <translation>Altinn stadfesta likevel slettinga. Oppdater om ei stund for å sjå om han er borte.</translation>
    </message>
    <message>
        <source>Deleted. %1 no longer has access for %2.</source>
        <translation>Sletta. %1 har ikkje lenger tilgang for %2.</translation>
    </message>
    <message>
        <source>Somebody had deleted it already. %1 no longer has access for %2.</source>
        <translation>Nokon hadde allereie sletta han. %1 har ikkje lenger tilgang for %2.</translation>
    </message>
    <message>
        <source>Only half done: %1 is there still, but acts for fewer clients than before. Look at what is left, and delete it once more.</source>
        <translation>Berre halvvegs gjort: %1 finst framleis, men handlar for færre klientar enn før. Sjå kva som er igjen, og slett på nytt.</translation>
    </message>
    <message>
        <source>Only half done: %1 is there still, but has fewer rights than before. Look at what is left, and delete it once more.</source>
        <translation>Berre halvvegs gjort: %1 finst framleis, men har færre rettar enn før. Sjå kva som er igjen, og slett på nytt.</translation>
    </message>
    <message>
        <source>Altinn confirmed the deletion of %1, but the list could not be read afterwards, so Fullmakt cannot tell that it is gone. Refresh in a while.</source>
        <translation>Altinn stadfesta at %1 er sletta, men lista kunne ikkje hentast etterpå. Fullmakt kan difor ikkje seie sikkert at tilgangen er borte. Oppdater om ei stund.</translation>
    </message>
    <message>
        <source>No certain answer came from Altinn. %1 may or may not be deleted. Refresh before you try again.</source>
        <translation>Altinn gav ikkje noko sikkert svar. Vi veit ikkje om %1 er sletta. Oppdater før du prøver på nytt.</translation>
    </message>
    <message>
        <source>%1 was not deleted; the access is there still.</source>
        <translation>%1 blei ikkje sletta; tilgangen finst framleis.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%Ln pakke</numerusform>
            <numerusform>%Ln pakkar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln klient</numerusform>
            <numerusform>%Ln klientar</numerusform>
        </translation>
    </message>
    <message>
        <source>clients could not be read</source>
        <translation>klientane kunne ikkje hentast</translation>
    </message>
    <message>
        <source>clients not read yet</source>
        <translation>klientane er ikkje lesne enno</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%Ln teneste</numerusform>
            <numerusform>%Ln tenester</numerusform>
        </translation>
    </message>
    <message>
        <source>services could not be read</source>
        <translation>tenestene kunne ikkje hentast</translation>
    </message>
    <message>
        <source>services not read yet</source>
        <translation>tenestene er ikkje lesne enno</translation>
    </message>
    <message>
        <source>what it has could not be read</source>
        <translation>innhaldet kunne ikkje hentast</translation>
    </message>
    <message>
        <source>what it has is not read yet</source>
        <translation>ikkje lese enno</translation>
    </message>
    <message>
        <source>Its system accesses could not be read</source>
        <translation>Systemtilgangane kunne ikkje hentast</translation>
    </message>
    <message>
        <source>Its own system accesses could not be read</source>
        <translation>Systemtilgangane til verksemda sjølv kunne ikkje hentast</translation>
    </message>
    <message>
        <source>Its system accesses for clients could not be read</source>
        <translation>Systemtilgangane for klientar kunne ikkje hentast</translation>
    </message>
    <message numerus="yes">
        <source>%n system access(es) in Altinn&apos;s answer could not be read</source>
        <translation>
            <numerusform>%Ln systemtilgang i svaret frå Altinn kunne ikkje lesast</numerusform>
            <numerusform>%Ln systemtilgangar i svaret frå Altinn kunne ikkje lesast</numerusform>
        </translation>
    </message>
    <message>
        <source>approved from a request of %1</source>
        <translation>godkjend frå ein førespurnad av %1</translation>
    </message>
    <message>
        <source>approved from a request</source>
        <translation>godkjend frå ein førespurnad</translation>
    </message>
    <message>
        <source>created by your organisation, in Altinn or Fullmakt</source>
        <translation>oppretta av verksemda, i Altinn eller Fullmakt</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>kunne ikkje hentast</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikkje kjent</translation>
    </message>
    <message>
        <source>Vendor not known</source>
        <translation>Ukjend leverandør</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>oppretta %1</translation>
    </message>
    <message>
        <source>when it was created is not known</source>
        <translation>ukjent når han blei oppretta</translation>
    </message>
    <message>
        <source>nothing is written down</source>
        <translation>ingenting er skrive ned</translation>
    </message>
</context>
<context>
    <name>ui::ActiveFilters</name>
    <message>
        <source>Filters active: %1</source>
        <translation>Aktive filter: %1</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Fjern filtera</translation>
    </message>
</context>
<context>
    <name>ui::ActivityDetail</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose an entry to see everything that is known of it.</source>
        <translation>Vel ei oppføring for å sjå alt som er kjent om ho.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopier detaljar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>System access</source>
        <translation>Systemtilgang</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Sporings-ID</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Oppføring</translation>
    </message>
    <message>
        <source>Everything about the entry</source>
        <translation>Alt om oppføringa</translation>
    </message>
</context>
<context>
    <name>ui::ActivityFilters</name>
    <message>
        <source>Search in activity</source>
        <translation>Søk i aktivitet</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Namn eller nummer</translation>
    </message>
    <message>
        <source>Client, by name or number</source>
        <translation>Klient, etter namn eller nummer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>System access</source>
        <translation>Systemtilgang</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Alle datoar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Siste 7 dagar</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siste 30 dagar</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>I fjor</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Valde dagar</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle resultat</translation>
    </message>
    <message>
        <source>All persons</source>
        <translation>Alle personar</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alle verksemder</translation>
    </message>
    <message>
        <source>All system accesses</source>
        <translation>Alle systemtilgangar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
</context>
<context>
    <name>ui::ActivityModel</name>
    <message>
        <source>being read</source>
        <translation>blir lese</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>System access</source>
        <translation>Systemtilgang</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Looks whether an entry has been changed or removed outside Fullmakt</source>
        <translation>Ser etter om ei oppføring er endra eller fjerna utanfor Fullmakt</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Lagre rapport</translation>
    </message>
    <message>
        <source>PDF document…</source>
        <translation>PDF-dokument…</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Excel-arbeidsbok…</translation>
    </message>
    <message>
        <source>CSV file…</source>
        <translation>CSV-fil…</translation>
    </message>
    <message>
        <source>Activity, newest first</source>
        <translation>Aktivitet, nyaste først</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Den valde oppføringa</translation>
    </message>
    <message>
        <source>Activity could not be read.</source>
        <translation>Aktiviteten kunne ikkje lesast.</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Ingenting er gjort enno</translation>
    </message>
    <message>
        <source>What you and others do with Fullmakt on this computer is written down here: sign-ins, decisions, system accesses and changes of clients.</source>
        <translation>Det du og andre gjer med Fullmakt på denne datamaskina, blir skrive ned her: innloggingar, avgjerder, systemtilgangar og endringar av klientar.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Inga oppføring passar</translation>
    </message>
    <message>
        <source>There are entries that the filters do not let through.</source>
        <translation>Det finst oppføringar som filtera ikkje slepp gjennom.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Fjern filtera</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln oppføring</numerusform>
            <numerusform>%Ln oppføringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 av %Ln oppføring</numerusform>
            <numerusform>%1 av %Ln oppføringar</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbeidsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-fil (*.csv)</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Lagrar rapporten…</translation>
    </message>
    <message numerus="yes">
        <source>A report of %n entries is saved as %1.</source>
        <translation>
            <numerusform>Ein rapport med %Ln oppføring er lagra som %1.</numerusform>
            <numerusform>Ein rapport med %Ln oppføringar er lagra som %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was not saved, because you stopped it.</source>
        <translation>Rapporten blei ikkje lagra, fordi du stoppa det.</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>Rapporten blei ikkje lagra.</translation>
    </message>
    <message>
        <source>The entries are gone</source>
        <translation>Oppføringane er borte</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n entries that were written here is left. Fullmakt itself has not deleted them, for it would have said so here.</source>
        <translation>
            <numerusform>Den eine oppføringa som blei skriven her, er borte. Fullmakt har ikkje sletta ho sjølv, for då ville det stått her.</numerusform>
            <numerusform>Ingen av dei %Ln oppføringane som blei skrivne her, er igjen. Fullmakt har ikkje sletta dei sjølv, for då ville det stått her.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done until %1 has been deleted.</source>
        <translation>Det som blei gjort til og med %1, er sletta.</translation>
    </message>
</context>
<context>
    <name>ui::ActivityReport</name>
    <message>
        <source>Activity %1</source>
        <comment>the name of a file</comment>
        <translation>Aktivitet %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Alle datoar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Berre</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Oppføringar</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Laga av</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Laga</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Laga med</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Oppføring</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>System access</source>
        <translation>Systemtilgang</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Sporings-ID</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Checksum of the last entry, number %1: %2</source>
        <translation>Kontrollsum for den siste oppføringa, nummer %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ActivitySection</name>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Keep activity</source>
        <translation>Ta vare på aktivitet</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>For alltid</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln år</numerusform>
            <numerusform>%Ln år</numerusform>
        </translation>
    </message>
    <message>
        <source>What is older is deleted by itself, and activity says so. It is kept on this computer only.</source>
        <translation>Det som er eldre, blir sletta av seg sjølv, og det står i aktiviteten. Han ligg berre på denne datamaskina.</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Slett alt…</translation>
    </message>
</context>
<context>
    <name>ui::ActivityText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fullmakt itself</source>
        <translation>Fullmakt sjølv</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>a date and time, as QLocale takes it: short</comment>
        <translation>d. MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Logga inn</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Økta blei avslutta</translation>
    </message>
    <message>
        <source>Approving a request</source>
        <translation>Godkjenne førespurnad</translation>
    </message>
    <message>
        <source>Rejecting a request</source>
        <translation>Avvise førespurnad</translation>
    </message>
    <message>
        <source>Forwarding a request</source>
        <translation>Sende vidare førespurnad</translation>
    </message>
    <message>
        <source>Fetching a status</source>
        <translation>Hente status</translation>
    </message>
    <message>
        <source>Creating a system access</source>
        <translation>Opprette systemtilgang</translation>
    </message>
    <message>
        <source>Deleting a system access</source>
        <translation>Slette systemtilgang</translation>
    </message>
    <message>
        <source>Change of clients started</source>
        <translation>Endring av klientar starta</translation>
    </message>
    <message>
        <source>Undoing started</source>
        <translation>Angring starta</translation>
    </message>
    <message>
        <source>Change of clients tried again</source>
        <translation>Endring av klientar prøvd på nytt</translation>
    </message>
    <message>
        <source>Change of clients ended</source>
        <translation>Endring av klientar avslutta</translation>
    </message>
    <message>
        <source>Adding a client</source>
        <translation>Leggje til klient</translation>
    </message>
    <message>
        <source>Removing a client</source>
        <translation>Fjerne klient</translation>
    </message>
    <message>
        <source>List imported</source>
        <translation>Liste importert</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Liste eksportert</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Rapport lagra</translation>
    </message>
    <message>
        <source>Activity begun anew</source>
        <translation>Aktivitet starta på nytt</translation>
    </message>
    <message>
        <source>Activity deleted</source>
        <translation>Aktivitet sletta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Ikkje gjort</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Delvis gjort</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikkje kjent</translation>
    </message>
    <message>
        <source>Not done from here</source>
        <translation>Ikkje gjort herifrå</translation>
    </message>
    <message>
        <source>Not as confirmed</source>
        <translation>Ikkje som stadfesta</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Var slik frå før</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Change of clients</source>
        <translation>Endring av klientar</translation>
    </message>
    <message>
        <source>Change of clients %1</source>
        <translation>Endring av klientar %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Ein person</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Bedt om</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>Skal leggjast til</translation>
    </message>
    <message>
        <source>To be removed</source>
        <translation>Skal fjernast</translation>
    </message>
    <message>
        <source>System access</source>
        <translation>Systemtilgang</translation>
    </message>
    <message>
        <source>Access packages</source>
        <translation>Tilgangspakkar</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klientar</translation>
    </message>
    <message>
        <source>Change that is undone</source>
        <translation>Endring som blir angra</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ikkje sendt</translation>
    </message>
    <message>
        <source>Security level</source>
        <translation>Tryggleiksnivå</translation>
    </message>
    <message>
        <source>Fullmakt was closed</source>
        <translation>Fullmakt blei lukka</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Oppføringar</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Første oppføring</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Siste oppføring</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Checksum of the last</source>
        <translation>Kontrollsum for den siste</translation>
    </message>
    <message>
        <source>Years that are kept</source>
        <translation>År aktiviteten blir teken vare på</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>vidaresend</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>godkjend</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>avslått</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>utgått</translation>
    </message>
    <message>
        <source>no change needed</source>
        <translation>inga endring nødvendig</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikkje kjent</translation>
    </message>
    <message>
        <source>there</source>
        <translation>finst</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>tildelt</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>ikkje tildelt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Oppføring</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Sporings-ID</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Id of the system access</source>
        <translation>ID for systemtilgangen</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Kontrollsum</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>finst ikkje</translation>
    </message>
    <message>
        <source>Not known: check in Altinn</source>
        <translation>Ikkje kjent: sjekk i Altinn</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Fullmakt ended before it was known</source>
        <translation>Fullmakt stoppa før det var kjent</translation>
    </message>
    <message numerus="yes">
        <source>%1 … and %n more</source>
        <translation>
            <numerusform>%1 … og %Ln til</numerusform>
            <numerusform>%1 … og %Ln til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AppearanceSection</name>
    <message>
        <source>Follow the system</source>
        <translation>Følg systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utsjånad</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststorleik</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høg kontrast</translation>
    </message>
</context>
<context>
    <name>ui::BackgroundSection</name>
    <message>
        <source>In the background</source>
        <translation>I bakgrunnen</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Ikon i statusfeltet</translation>
    </message>
    <message>
        <source>Closing the window leaves Fullmakt in the tray</source>
        <translation>Når vindauget blir lukka, blir Fullmakt liggjande i statusfeltet</translation>
    </message>
    <message>
        <source>Start in the background with the computer</source>
        <translation>Start i bakgrunnen saman med datamaskina</translation>
    </message>
    <message>
        <source>Fullmakt starts signed out, and asks Altinn nothing before you have signed in. The time without activity counts in the background too.</source>
        <translation>Når Fullmakt startar, er du logga ut, og Altinn blir ikkje spurt om noko før du har logga inn. Tida utan aktivitet tel òg når Fullmakt ligg i bakgrunnen.</translation>
    </message>
    <message>
        <source>This desktop has no tray. Started in the background, the window is minimised.</source>
        <translation>Dette skrivebordet har ikkje noko statusfelt. Når Fullmakt startar i bakgrunnen, er vindauget minimert.</translation>
    </message>
    <message>
        <source>Another program&apos;s file stands in the way: it has the name that Fullmakt uses to start with the computer, and is left alone.</source>
        <translation>Fila til eit anna program står i vegen: Ho har namnet som Fullmakt bruker for å starte saman med datamaskina, og blir ikkje rørt.</translation>
    </message>
    <message>
        <source>That could not be changed: the folder for programs that start with the computer cannot be written.</source>
        <translation>Det kunne ikkje endrast: Det går ikkje an å skrive i mappa for program som startar saman med datamaskina.</translation>
    </message>
</context>
<context>
    <name>ui::BrokenPolicyDialog</name>
    <message>
        <source>Fullmakt cannot start</source>
        <translation>Fullmakt kan ikkje starte</translation>
    </message>
    <message>
        <source>Whoever runs this computer has set rules for Fullmakt, and they cannot be understood. Fullmakt does not start with half of them.</source>
        <translation>Dei som driftar denne datamaskina, har sett reglar for Fullmakt som ikkje er til å forstå. Fullmakt startar ikkje med berre nokre av dei.</translation>
    </message>
    <message>
        <source>Send this to your IT department:</source>
        <translation>Send dette til IT-avdelinga:</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopier detaljar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>ui::ChangeBar</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjer om</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Apply changes…</source>
        <translation>Bruk endringane…</translation>
    </message>
    <message numerus="yes">
        <source>%n to be added</source>
        <translation>
            <numerusform>%Ln skal leggjast til</numerusform>
            <numerusform>%Ln skal leggjast til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be removed</source>
        <translation>
            <numerusform>%Ln skal fjernast</numerusform>
            <numerusform>%Ln skal fjernast</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Ingenting er sendt enno.</translation>
    </message>
    <message>
        <source>Move clients between the lists. Nothing is sent until you apply the changes.</source>
        <translation>Flytt klientar mellom listene. Ingenting blir sendt før du bruker endringane.</translation>
    </message>
</context>
<context>
    <name>ui::ChangeWords</name>
    <message>
        <source>%1 gets %2 more to use for %4, and loses %3. The rest of its access stays as it is.</source>
        <translation>%1 får i tillegg %2 å bruke for %4, og mistar %3. Resten av tilgangen blir som før.</translation>
    </message>
    <message>
        <source>%1 gets %2 more to use for %3. What it has stays as it is.</source>
        <translation>%1 får i tillegg %2 å bruke for %3. Det som er gitt frå før, blir som det er.</translation>
    </message>
    <message>
        <source>%1 loses %2 for %3. The rest of its access stays as it is.</source>
        <translation>%1 mistar %2 for %3. Resten av tilgangen blir som før.</translation>
    </message>
    <message>
        <source>Nothing changes: the access of %1 for %2 is already as the request asks for.</source>
        <translation>Ingenting blir endra: Tilgangen %1 har for %2, er allereie slik førespurnaden ber om.</translation>
    </message>
    <message>
        <source>The request does not tell which system access it is about, so what stays unchanged cannot be shown.</source>
        <translation>Førespurnaden seier ikkje kva systemtilgang han gjeld, så det som er uendra, kan ikkje visast.</translation>
    </message>
    <message>
        <source>The system access that this would change does not exist any more, or belongs to another organisation. Altinn will most likely refuse.</source>
        <translation>Systemtilgangen som skulle endrast, finst ikkje lenger, eller han høyrer til ei anna verksemd. Altinn vil mest truleg seie nei.</translation>
    </message>
    <message>
        <source>What the system access has today could not be read, so what stays unchanged cannot be shown.</source>
        <translation>Det var ikkje mogleg å hente kva systemtilgangen har i dag, så det som er uendra, kan ikkje visast.</translation>
    </message>
</context>
<context>
    <name>ui::ChangesDialog</name>
    <message>
        <source>Changes since last time</source>
        <translation>Endringar sidan sist</translation>
    </message>
    <message>
        <source>%1: changes since %2</source>
        <translation>%1: endringar sidan %2</translation>
    </message>
    <message>
        <source>%1: changes</source>
        <translation>%1: endringar</translation>
    </message>
    <message>
        <source>New clients have become available, or were assigned by somebody else. Lost ones are neither available nor assigned any more.</source>
        <translation>Nye klientar har blitt tilgjengelege, eller nokon andre har lagt dei til. Tapte klientar er verken tilgjengelege eller tildelte lenger.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Org. no.</source>
        <translation>Org.nr.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>tapt</translation>
    </message>
    <message>
        <source>on no system access</source>
        <translation>utan systemtilgang</translation>
    </message>
    <message>
        <source>Clients that have changed</source>
        <translation>Klientar som er endra</translation>
    </message>
    <message>
        <source>Show the chosen ones in the lists</source>
        <translation>Vis dei valde i listene</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>(a person)</source>
        <translation>(ein person)</translation>
    </message>
</context>
<context>
    <name>ui::ChangesLine</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln ny</numerusform>
            <numerusform>%Ln nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%Ln tapt</numerusform>
            <numerusform>%Ln tapte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 sidan %2</translation>
    </message>
    <message numerus="yes">
        <source>%n on no system access</source>
        <translation>
            <numerusform>%Ln utan systemtilgang</numerusform>
            <numerusform>%Ln utan systemtilgang</numerusform>
        </translation>
    </message>
    <message>
        <source>What has changed since last time cannot be told: it could not be read from this computer.</source>
        <translation>Kva som er endra sidan sist, er ikkje kjent: Det kunne ikkje lesast frå denne datamaskina.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Remember these clients as seen</source>
        <translation>Hugs desse klientane som sette</translation>
    </message>
</context>
<context>
    <name>ui::CheckLine</name>
    <message>
        <source>There are no entries yet.</source>
        <translation>Det er ingen oppføringar enno.</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries from %1 to %2 are as they were written, and none is missing.</source>
        <translation>
            <numerusform>%Ln oppføring frå %1 til %2 er slik ho blei skriven, og ingen manglar.</numerusform>
            <numerusform>Alle %Ln oppføringar frå %1 til %2 er slik dei blei skrivne, og ingen manglar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those before entry %1 were deleted, and activity says so itself.</source>
        <translation>Dei før oppføring %1 er sletta, og det står i aktiviteten sjølv.</translation>
    </message>
    <message>
        <source>Checksum of the last: %1</source>
        <translation>Kontrollsum for den siste: %1</translation>
    </message>
    <message>
        <source>Entries are missing before entry %1, and nothing says that they were deleted.</source>
        <translation>Det manglar oppføringar før oppføring %1, og det står ikkje nokon stad at dei er sletta.</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written: it has been changed, put in or moved.</source>
        <translation>Oppføring %1 er ikkje slik ho blei skriven: Ho er endra, sett inn eller flytta.</translation>
    </message>
    <message>
        <source>From entry %1 on, entries have been put in behind the end.</source>
        <translation>Frå oppføring %1 er det sett inn oppføringar etter slutten.</translation>
    </message>
    <message>
        <source>The end is missing, from entry %1 on.</source>
        <translation>Slutten manglar, frå oppføring %1.</translation>
    </message>
    <message>
        <source>The file is an older one than Fullmakt has written here. Everything from entry %1 on is missing.</source>
        <translation>Fila er eldre enn den Fullmakt har skrive her. Alt frå oppføring %1 manglar.</translation>
    </message>
    <message>
        <source>The file is not the one that Fullmakt has written here: another has been put in its place.</source>
        <translation>Fila er ikkje den Fullmakt har skrive her: Ei anna er lagd i staden.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 av %3)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollerer…</translation>
    </message>
    <message>
        <source>Activity is complete</source>
        <translation>Aktiviteten er fullstendig</translation>
    </message>
    <message>
        <source>Activity is not as it was written</source>
        <translation>Aktiviteten er ikkje slik han blei skriven</translation>
    </message>
    <message>
        <source>The check was stopped before it was done. It says nothing.</source>
        <translation>Kontrollen blei stoppa før han var ferdig. Han seier ingenting.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read to its end.</source>
        <translation>Fila er skadd og kan ikkje lesast til slutt.</translation>
    </message>
    <message>
        <source>Activity could not be checked</source>
        <translation>Aktiviteten kunne ikkje kontrollerast</translation>
    </message>
</context>
<context>
    <name>ui::Chooser</name>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
</context>
<context>
    <name>ui::ChooserList</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Ingenting passar med søket.</translation>
    </message>
</context>
<context>
    <name>ui::ClientFacts</name>
    <message>
        <source>Auditor</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Rekneskapsførar</translation>
    </message>
    <message>
        <source>Business manager</source>
        <translation>Forretningsførar</translation>
    </message>
</context>
<context>
    <name>ui::ClientIdDialog</name>
    <message>
        <source>Fullmakt needs a client id for %1</source>
        <translation>Fullmakt treng ein klient-ID for %1</translation>
    </message>
    <message>
        <source>Your organisation, or whoever runs Fullmakt for you, registers the program with ID-porten and gets a client id there. It is no secret and is kept in the settings.</source>
        <translation>Verksemda di, eller dei som driftar Fullmakt for dykk, registrerer programmet hos ID-porten og får ein klient-ID der. Han er ikkje hemmeleg og blir lagra i innstillingane.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Klient-ID</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>Lagre og start</translation>
    </message>
    <message>
        <source>This cannot be a client id. It is letters, digits and hyphens, without spaces.</source>
        <translation>Dette kan ikkje vere ein klient-ID. Han er sett saman av bokstavar, tal og bindestrekar, utan mellomrom.</translation>
    </message>
    <message>
        <source>Another client id for %1</source>
        <translation>Ein annan klient-ID for %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>ui::ClientListModel</name>
    <message>
        <source>to be added</source>
        <translation>skal leggjast til</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>skal fjernast</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(utan namn)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Org. no.</source>
        <translation>Org.nr.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>lacks a package</source>
        <translation>manglar pakke</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
    <message>
        <source>Has given: %1</source>
        <translation>Har gitt: %1</translation>
    </message>
    <message>
        <source>Lacks: %1</source>
        <translation>Manglar: %1</translation>
    </message>
</context>
<context>
    <name>ui::ClientMenu</name>
    <message>
        <source>More about clients</source>
        <translation>Meir om klientar</translation>
    </message>
    <message>
        <source>Copy clients to…</source>
        <translation>Kopier klientar til…</translation>
    </message>
    <message>
        <source>Why is a client missing?</source>
        <translation>Kvifor manglar ein klient?</translation>
    </message>
    <message>
        <source>Own organisation as client…</source>
        <translation>Eiga verksemd som klient…</translation>
    </message>
</context>
<context>
    <name>ui::ClientPane</name>
    <message>
        <source>Available</source>
        <translation>Tilgjengelege</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Tildelte</translation>
    </message>
    <message>
        <source>Name or org. no., several numbers may be pasted</source>
        <translation>Namn eller org.nr., lim gjerne inn fleire</translation>
    </message>
    <message>
        <source>Filter available clients</source>
        <translation>Søk i tilgjengelege klientar</translation>
    </message>
    <message>
        <source>Filter assigned clients</source>
        <translation>Søk i tildelte klientar</translation>
    </message>
    <message>
        <source>Available clients</source>
        <translation>Tilgjengelege klientar</translation>
    </message>
    <message>
        <source>Assigned clients</source>
        <translation>Tildelte klientar</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%Ln vist</numerusform>
            <numerusform>%Ln viste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln vald</numerusform>
            <numerusform>%Ln valde</numerusform>
        </translation>
    </message>
    <message>
        <source>No client matches the search or the filter.</source>
        <translation>Ingen klient passar med søket eller filteret.</translation>
    </message>
    <message>
        <source>No client is available for this system access.</source>
        <translation>Ingen klientar er tilgjengelege for denne systemtilgangen.</translation>
    </message>
    <message>
        <source>This system access acts for no client yet.</source>
        <translation>Denne systemtilgangen har ingen klientar enno.</translation>
    </message>
</context>
<context>
    <name>ui::ClientSheets</name>
    <message>
        <source>Available, marked to be added, not sent</source>
        <translation>Tilgjengeleg, merkt for å leggjast til, ikkje sendt</translation>
    </message>
    <message>
        <source>Assigned, marked to be removed, not sent</source>
        <translation>Tildelt, merkt for å fjernast, ikkje sendt</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Tildelt</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tilgjengeleg</translation>
    </message>
    <message>
        <source>Available clients</source>
        <translation>Tilgjengelege klientar</translation>
    </message>
    <message>
        <source>Assigned clients</source>
        <translation>Tildelte klientar</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klientar</translation>
    </message>
    <message>
        <source>Client list</source>
        <translation>Klientliste</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Rader å sjå på</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>System access</source>
        <translation>Systemtilgang</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
</context>
<context>
    <name>ui::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Klientar</translation>
    </message>
    <message>
        <source>System access</source>
        <translation>Systemtilgang</translation>
    </message>
    <message>
        <source>Choose a system access</source>
        <translation>Vel ein systemtilgang</translation>
    </message>
    <message>
        <source>Search for a system access</source>
        <translation>Søk etter systemtilgang</translation>
    </message>
    <message>
        <source>Add the chosen clients</source>
        <translation>Legg til dei valde klientane</translation>
    </message>
    <message>
        <source>Remove the chosen clients</source>
        <translation>Fjern dei valde klientane</translation>
    </message>
    <message>
        <source>Client administration is out of reach</source>
        <translation>Du får ikkje styrt klientar her</translation>
    </message>
    <message>
        <source>This sign-in lacks the permission to read clients (altinn:clientdelegations.read). Whoever runs Fullmakt for you orders it from Altinn; until then, use Altinn&apos;s own pages.</source>
        <translation>Innlogginga manglar løyvet til å lese klientar (altinn:clientdelegations.read). Dei som driftar Fullmakt for dykk, bestiller det hos Altinn. Bruk sidene til Altinn så lenge.</translation>
    </message>
    <message>
        <source>The system accesses could not be read.</source>
        <translation>Systemtilgangane kunne ikkje hentast.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%Ln pakke</numerusform>
            <numerusform>%Ln pakkar</numerusform>
        </translation>
    </message>
    <message>
        <source>No system access for clients</source>
        <translation>Ingen systemtilgang for klientar</translation>
    </message>
    <message>
        <source>%1 has not approved a system access that can act for clients. Such a request comes from the vendor, as a link; open it under Requests.</source>
        <translation>%1 har ikkje godkjent nokon systemtilgang for klientar. Ein slik førespurnad kjem som ei lenke frå leverandøren. Opne lenka under Førespurnader.</translation>
    </message>
    <message>
        <source>The clients could not be read.</source>
        <translation>Klientane kunne ikkje hentast.</translation>
    </message>
    <message>
        <source>You can see the clients, but this sign-in lacks the permission to change them (altinn:clientdelegations.write).</source>
        <translation>Du ser klientane, men innlogginga manglar løyvet til å endre dei (altinn:clientdelegations.write).</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) in Altinn&apos;s answer could not be read, so the lists are not complete.</source>
        <translation>
            <numerusform>%Ln klient i svaret frå Altinn kunne ikkje lesast, så listene er ikkje fullstendige.</numerusform>
            <numerusform>%Ln klientar i svaret frå Altinn kunne ikkje lesast, så listene er ikkje fullstendige.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>ukjend type</translation>
    </message>
    <message>
        <source>unknown kind (%1)</source>
        <translation>ukjend type (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n system access(es) in Altinn&apos;s answer could not be read and are missing here.</source>
        <translation>
            <numerusform>%Ln systemtilgang i svaret frå Altinn kunne ikkje lesast og manglar her.</numerusform>
            <numerusform>%Ln systemtilgangar i svaret frå Altinn kunne ikkje lesast og manglar her.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>Kva du kan gjere her</translation>
    </message>
    <message>
        <source>Earlier changes…</source>
        <translation>Tidlegare endringar…</translation>
    </message>
    <message>
        <source>Nothing has been sent, because it could not be written down first.</source>
        <translation>Ingenting er sendt, fordi det ikkje kunne skrivast ned først.</translation>
    </message>
    <message>
        <source>The earlier changes could not be read.</source>
        <translation>Dei tidlegare endringane kunne ikkje lesast.</translation>
    </message>
    <message>
        <source>There is nothing left to undo: the lists are as they were before.</source>
        <translation>Det er ingenting igjen å angre: Listene er som dei var før.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrise</translation>
    </message>
    <message>
        <source>The system access is not in the list</source>
        <translation>Systemtilgangen er ikkje i lista</translation>
    </message>
    <message>
        <source>It may have been deleted, or Altinn does not list it yet. Press F5 to read the list again, or choose another one above.</source>
        <translation>Han kan vere sletta, eller så har ikkje Altinn han i lista enno. Trykk F5 for å hente lista på nytt, eller vel ein annan over.</translation>
    </message>
</context>
<context>
    <name>ui::CloseFoot</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>ui::Commands</name>
    <message>
        <source>Open the menu</source>
        <translation>Opne menyen</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>ui::CopyClientsDialog</name>
    <message>
        <source>Copy clients</source>
        <translation>Kopier klientar</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n client(s) to another system access</source>
        <translation>
            <numerusform>Kopier %Ln klient til ein annan systemtilgang</numerusform>
            <numerusform>Kopier %Ln klientar til ein annan systemtilgang</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1, which keeps them. They are marked on the other system access; nothing is sent until you apply the changes there.</source>
        <translation>Frå %1, som framleis har dei. Dei blir merkte på den andre systemtilgangen; ingenting blir sendt før du bruker endringane der.</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopier til</translation>
    </message>
    <message>
        <source>Choose a system access</source>
        <translation>Vel ein systemtilgang</translation>
    </message>
    <message>
        <source>Search for a system access</source>
        <translation>Søk etter systemtilgang</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%Ln pakke</numerusform>
            <numerusform>%Ln pakkar</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients that cannot be copied</source>
        <translation>Klientar som ikkje kan kopierast</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose where the clients are to be copied.</source>
        <translation>Vel kvar klientane skal kopierast til.</translation>
    </message>
    <message>
        <source>Mark the clients there</source>
        <translation>Merk klientane der</translation>
    </message>
    <message>
        <source>Reading the clients of %1…</source>
        <translation>Les klientane til %1…</translation>
    </message>
    <message>
        <source>The clients could not be read.</source>
        <translation>Klientane kunne ikkje hentast.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message numerus="yes">
        <source>%n can be added.</source>
        <translation>
            <numerusform>%Ln kan leggjast til.</numerusform>
            <numerusform>%Ln kan leggjast til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already.</source>
        <translation>
            <numerusform>%Ln er der allereie.</numerusform>
            <numerusform>%Ln er der allereie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be added:</source>
        <translation>
            <numerusform>%Ln kan ikkje leggjast til:</numerusform>
            <numerusform>%Ln kan ikkje leggjast til:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n client(s) there</source>
        <translation>
            <numerusform>Merk %Ln klient der</numerusform>
            <numerusform>Merk %Ln klientar der</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) in Altinn&apos;s answer could not be read, so this is not complete.</source>
        <translation>
            <numerusform>%Ln klient i svaret frå Altinn kunne ikkje lesast, så dette er ikkje fullstendig.</numerusform>
            <numerusform>%Ln klientar i svaret frå Altinn kunne ikkje lesast, så dette er ikkje fullstendig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Org. no.</source>
        <translation>Org.nr.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>not available for this system access</source>
        <translation>ikkje tilgjengeleg for denne systemtilgangen</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>manglar %1</translation>
    </message>
</context>
<context>
    <name>ui::CrashNotice</name>
    <message>
        <source>Crash report</source>
        <translation>Feilrapport</translation>
    </message>
    <message>
        <source>What was being sent to Altinn then is in Activity as not known. A change of clients that was not finished can be continued when you have signed in. A report is kept on this computer, and is sent to nobody.</source>
        <translation>Det som var på veg til Altinn då, står i Aktivitet som ikkje kjent. Ei endring av klientar som ikkje blei ferdig, kan halde fram når du har logga inn. Ein rapport ligg på denne datamaskina, og blir ikkje send til nokon.</translation>
    </message>
    <message>
        <source>Fullmakt ended unexpectedly the last time</source>
        <translation>Fullmakt blei avslutta uventa sist</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Vis rapporten</translation>
    </message>
</context>
<context>
    <name>ui::CreateDialog</name>
    <message>
        <source>Other system</source>
        <translation>Anna system</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Create system access</source>
        <translation>Opprett systemtilgang</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>Altinn is working on it…</source>
        <translation>Altinn arbeider med saka…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopier detaljar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Opprett</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
</context>
<context>
    <name>ui::CreationReview</name>
    <message>
        <source>Name of the access:</source>
        <translation>Namn på tilgangen:</translation>
    </message>
    <message>
        <source>The system could not be read.</source>
        <translation>Systemet kunne ikkje hentast.</translation>
    </message>
    <message>
        <source>When you create it, %1 gets everything above for %2, until the access is deleted. No part of it can be left out.</source>
        <translation>Når du opprettar tilgangen, får %1 alt dette for %2, heilt til tilgangen blir sletta. Ingenting av det kan veljast bort.</translation>
    </message>
    <message>
        <source>Access packages</source>
        <translation>Tilgangspakkar</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%Ln pakke</numerusform>
            <numerusform>%Ln pakkar</numerusform>
        </translation>
    </message>
    <message>
        <source>You can give</source>
        <translation>Du kan gi</translation>
    </message>
    <message>
        <source>Single services</source>
        <translation>Enkelttenester</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%Ln teneste</numerusform>
            <numerusform>%Ln tenester</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has this system access already, so no second one can be created.</source>
        <translation>%1 har allereie denne systemtilgangen, så det går ikkje an å opprette ein til.</translation>
    </message>
    <message>
        <source>The vendor no longer offers this system.</source>
        <translation>Leverandøren tilbyr ikkje dette systemet lenger.</translation>
    </message>
    <message>
        <source>The system is registered without anything to give, so there is nothing to create.</source>
        <translation>Det er ikkje registrert noko systemet skal få, så det er ingenting å opprette.</translation>
    </message>
    <message>
        <source>A part of what the system gets could not be read, so the access cannot be created from here. Look at it in Altinn.</source>
        <translation>Ein del av det systemet får, kunne ikkje lesast. Tilgangen kan difor ikkje opprettast herfrå. Sjå på han i Altinn.</translation>
    </message>
    <message>
        <source>This system acts for clients, and such an access cannot be created here. Ask the vendor to send a request.</source>
        <translation>Dette systemet handlar for klientar, og ein slik tilgang kan ikkje opprettast her. Be leverandøren sende ein førespurnad.</translation>
    </message>
    <message>
        <source>You cannot give all of this, and an access takes all or nothing. Ask someone with broader rights in the organisation, for example the general manager.</source>
        <translation>Du kan ikkje gi alt dette, og ein tilgang er alt eller ingenting. Spør nokon med fleire rettar i verksemda, til dømes dagleg leiar.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Vis han</translation>
    </message>
    <message>
        <source>Whether you can give this could not be checked; Altinn decides when you create it.</source>
        <translation>Det var ikkje mogleg å sjekke om du kan gi dette. Altinn avgjer det når du opprettar tilgangen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) could not be read; technical names stand in for them.</source>
        <translation>
            <numerusform>%Ln namn kunne ikkje hentast. Du ser det tekniske namnet i staden.</numerusform>
            <numerusform>%Ln namn kunne ikkje hentast. Du ser dei tekniske namna i staden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CreationWords</name>
    <message>
        <source>The system access was not created.</source>
        <translation>Systemtilgangen blei ikkje oppretta.</translation>
    </message>
    <message>
        <source>The system is registered with something that cannot be given in this way.</source>
        <translation>Systemet er registrert med noko som ikkje kan givast på denne måten.</translation>
    </message>
    <message>
        <source>Contact the vendor; nothing you do here can mend it.</source>
        <translation>Kontakt leverandøren. Du kan ikkje rette dette herfrå.</translation>
    </message>
    <message>
        <source>Created: %1 is in the list for %2. What it has been given could not be read; refresh in a while.</source>
        <translation>Oppretta: %1 står i lista for %2. Det var ikkje mogleg å hente kva tilgangen har fått. Oppdater om ei stund.</translation>
    </message>
    <message>
        <source>Created. %1 can now act for %2.</source>
        <translation>Oppretta. %1 kan no handle for %2.</translation>
    </message>
    <message>
        <source>Created, but %1 has two accesses of this system now: somebody created another in the same moment. Delete the one that is not needed.</source>
        <translation>Oppretta, men %1 har no to tilgangar for dette systemet: Nokon oppretta ein til i same augeblikk. Slett den som ikkje trengst.</translation>
    </message>
    <message>
        <source>Nothing was created: %1 has this system access already.</source>
        <translation>Ingenting blei oppretta: %1 har allereie denne systemtilgangen.</translation>
    </message>
    <message>
        <source>Altinn stopped on the way: %1 is in the list, and what it has been given could not be read. Look at it again in a while.</source>
        <translation>Altinn stoppa undervegs: %1 står i lista, men det var ikkje mogleg å hente kva tilgangen har fått. Sjå på han igjen om ei stund.</translation>
    </message>
    <message>
        <source>Only half done: %1 is there, but without all that it should have. Delete it, and create it once more.</source>
        <translation>Berre halvvegs gjort: %1 finst, men manglar noko av det tilgangen skulle hatt. Slett han, og opprett han på nytt.</translation>
    </message>
    <message>
        <source>Altinn confirmed that %1 was created, but it could not be found in the list afterwards. Refresh in a while.</source>
        <translation>Altinn stadfesta at %1 er oppretta, men tilgangen var ikkje å finne i lista etterpå. Oppdater om ei stund.</translation>
    </message>
    <message>
        <source>No certain answer came from Altinn. %1 may or may not have been created. Refresh before you try again.</source>
        <translation>Altinn gav ikkje noko sikkert svar. Vi veit ikkje om %1 er oppretta. Oppdater før du prøver på nytt.</translation>
    </message>
</context>
<context>
    <name>ui::DataSection</name>
    <message>
        <source>Forget the lists of clients seen last?</source>
        <translation>Gløyme listene over klientar frå sist?</translation>
    </message>
    <message>
        <source>For every system access Fullmakt keeps which clients there were when you last looked, to show what is new or gone since. The lists are forgotten for all organisations on this computer, and the next look begins anew. Nothing is changed in Altinn.</source>
        <translation>For kvar systemtilgang hugsar Fullmakt kva klientar som fanst då du sist såg på lista, for å vise kva som er nytt eller borte sidan. Listene blir gløymde for alle verksemder på denne datamaskina, og neste gong byrjar det på nytt. Ingenting blir endra i Altinn.</translation>
    </message>
    <message>
        <source>Forget the lists</source>
        <translation>Gløym listene</translation>
    </message>
    <message>
        <source>The lists are forgotten.</source>
        <translation>Listene er gløymde.</translation>
    </message>
    <message>
        <source>The lists could not be forgotten: the file with Fullmakt&apos;s records cannot be written.</source>
        <translation>Listene kunne ikkje gløymast: Det går ikkje an å skrive i fila med opplysningane til Fullmakt.</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Data på denne datamaskina</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Opplysningar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopier plasseringa</translation>
    </message>
    <message>
        <source>Forget the clients seen last…</source>
        <translation>Gløym klientane frå sist…</translation>
    </message>
    <message>
        <source>The records hold the changes of clients and the clients seen last, by organisation number and name; of clients who are persons no name and no number. They hold the activity too: who did what with Fullmakt here, sign-ins included. Personal numbers, passwords and tokens are never kept.</source>
        <translation>Opplysningane omfattar endringar av klientar og klientane du såg sist, med organisasjonsnummer og namn; for klientar som er personar, verken namn eller nummer. Dei omfattar òg aktiviteten: kven som har gjort kva med Fullmakt her, innloggingar òg. Fødselsnummer, passord og tokenar blir aldri tekne vare på.</translation>
    </message>
    <message>
        <source>Technical log</source>
        <translation>Teknisk logg</translation>
    </message>
</context>
<context>
    <name>ui::DecisionBar</name>
    <message>
        <source>Approve…</source>
        <translation>Godkjenn…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Avvis…</translation>
    </message>
    <message>
        <source>Add clients now</source>
        <translation>Legg til klientar no</translation>
    </message>
    <message>
        <source>Open in Altinn</source>
        <translation>Opne i Altinn</translation>
    </message>
    <message>
        <source>Fetch status</source>
        <translation>Hent status</translation>
    </message>
    <message>
        <source>Open the vendor&apos;s page at %1</source>
        <translation>Opne sida til leverandøren på %1</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Send vidare…</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>Lagre kvittering…</translation>
    </message>
</context>
<context>
    <name>ui::DeleteActivity</name>
    <message>
        <source>Delete all activity?</source>
        <translation>Slette all aktivitet?</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are deleted from this computer and cannot be brought back. Save a report first if anybody may ask for them. One entry stays: that you deleted them, and how many.</source>
        <translation>
            <numerusform>%Ln oppføring blir sletta frå denne datamaskina og kan ikkje hentast tilbake. Lagre ein rapport først viss nokon kan kome til å spørje etter ho. Éi oppføring blir ståande: at du sletta, og kor mange.</numerusform>
            <numerusform>%Ln oppføringar blir sletta frå denne datamaskina og kan ikkje hentast tilbake. Lagre ein rapport først viss nokon kan kome til å spørje etter dei. Éi oppføring blir ståande: at du sletta, og kor mange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Slett alt</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have been deleted.</source>
        <translation>
            <numerusform>%Ln oppføring er sletta.</numerusform>
            <numerusform>%Ln oppføringar er sletta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been deleted.</source>
        <translation>Ingenting er sletta.</translation>
    </message>
</context>
<context>
    <name>ui::DeleteDialog</name>
    <message>
        <source>%1 loses everything it has been given for %2. What that is could not be read.</source>
        <translation>Alt %1 har fått for %2, går tapt. Det var ikkje mogleg å hente kva det er.</translation>
    </message>
    <message>
        <source>%1 loses its access for %2.</source>
        <translation>%1 mistar tilgangen for %2.</translation>
    </message>
    <message>
        <source>%1 loses %2 for %3.</source>
        <translation>%1 mistar %2 for %3.</translation>
    </message>
    <message>
        <source>How many clients it acts for could not be read; it is taken from all of them.</source>
        <translation>Det var ikkje mogleg å hente kor mange klientar han handlar for. Han blir fjerna frå alle.</translation>
    </message>
    <message>
        <source>It acts for no clients.</source>
        <translation>Han handlar ikkje for nokon klientar.</translation>
    </message>
    <message numerus="yes">
        <source>It acts for %n client(s), and is taken from all of them.</source>
        <translation>
            <numerusform>Han handlar for %Ln klient og blir fjerna frå klienten.</numerusform>
            <numerusform>Han handlar for %Ln klientar og blir fjerna frå alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The system stops working for you at once. This cannot be undone: the vendor must send a new request.</source>
        <translation>Systemet sluttar å verke for dykk med ein gong. Dette kan ikkje angrast: Leverandøren må sende ein ny førespurnad.</translation>
    </message>
    <message>
        <source>Delete the access of %1?</source>
        <translation>Slette systemtilgangen til %1?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
</context>
<context>
    <name>ui::DeletePreview</name>
    <message>
        <source>Access packages</source>
        <translation>Tilgangspakkar</translation>
    </message>
    <message>
        <source>Single services</source>
        <translation>Enkelttenester</translation>
    </message>
    <message>
        <source>What it loses</source>
        <translation>Kva systemet mistar</translation>
    </message>
    <message>
        <source>The list of clients could not be read, so it cannot be saved from here. Close this, and try again to see it.</source>
        <translation>Lista over klientar kunne ikkje hentast, så ho kan ikkje lagrast herfrå. Lukk dette, og prøv igjen for å sjå ho.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) that it acts for</source>
        <translation>
            <numerusform>%Ln klient han handlar for</numerusform>
            <numerusform>%Ln klientar han handlar for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read and are not in the list.</source>
        <translation>
            <numerusform>%Ln til kunne ikkje lesast og er ikkje i lista.</numerusform>
            <numerusform>%Ln til kunne ikkje lesast og er ikkje i lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>As read from Altinn at %1.</source>
        <translation>Slik ho blei lesen frå Altinn kl. %1.</translation>
    </message>
    <message>
        <source>Save the client list…</source>
        <translation>Lagre klientlista…</translation>
    </message>
    <message>
        <source>Type %1 to delete it:</source>
        <translation>Skriv %1 for å slette:</translation>
    </message>
</context>
<context>
    <name>ui::DeletionCheck</name>
    <message>
        <source>Altinn says that you cannot administer clients there. One of these access packages usually opens it: %1.</source>
        <translation>Altinn seier at du ikkje kan administrere klientar der. Éin av desse tilgangspakkane opnar vanlegvis for det: %1.</translation>
    </message>
    <message>
        <source>Altinn says that you cannot manage accesses there. One of these access packages usually opens it: %1.</source>
        <translation>Altinn seier at du ikkje kan styre tilgangar der. Éin av desse tilgangspakkane opnar vanlegvis for det: %1.</translation>
    </message>
    <message>
        <source>Whether you can administer clients in %1 is not known beforehand. Altinn checks it when you delete.</source>
        <translation>Om du kan administrere klientar i %1, er ikkje kjent på førehand. Altinn sjekkar det når du slettar.</translation>
    </message>
    <message>
        <source>Whether you can manage accesses in %1 is not known beforehand. Altinn checks it when you delete.</source>
        <translation>Om du kan styre tilgangar i %1, er ikkje kjent på førehand. Altinn sjekkar det når du slettar.</translation>
    </message>
    <message>
        <source>Deleting from here takes a permission that this sign-in lacks (altinn:clientdelegations.write). Delete it in Altinn instead.</source>
        <translation>Å slette herfrå krev eit løyve som denne innlogginga manglar (altinn:clientdelegations.write). Slett han i Altinn i staden.</translation>
    </message>
    <message>
        <source>Deleting from here takes a permission that this sign-in lacks (altinn:accessmanagement/enduser:connections:toothers.read and .write). Delete it in Altinn instead.</source>
        <translation>Å slette herfrå krev eit løyve som denne innlogginga manglar (altinn:accessmanagement/enduser:connections:toothers.read og .write). Slett han i Altinn i staden.</translation>
    </message>
    <message>
        <source>Deleting an access for clients takes two rights in %1: to manage accesses, and to administer clients.</source>
        <translation>For å slette ein tilgang for klientar trengst to rettar i %1: å styre tilgangar og å administrere klientar.</translation>
    </message>
    <message>
        <source>Deleting takes the right to manage accesses in %1.</source>
        <translation>For å slette trengst retten til å styre tilgangar i %1.</translation>
    </message>
    <message>
        <source>Ask the general manager or the main administrator for it, or ask them to delete the access.</source>
        <translation>Be dagleg leiar eller hovudadministrator om det, eller be dei slette tilgangen.</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostikk</translation>
    </message>
    <message>
        <source>This is all that is copied. It is in English, as support reads it.</source>
        <translation>Dette er alt som blir kopiert. Det er på engelsk, slik brukarstøtta les det.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ui::DiskNotice</name>
    <message>
        <source>Everything else works, but changes of clients cannot be sent: Fullmakt writes down what it does before it does it.</source>
        <translation>Alt anna verkar, men endringar av klientar kan ikkje sendast: Fullmakt skriv ned kvar endring før ho blir send.</translation>
    </message>
    <message>
        <source>Fullmakt cannot keep its records on this computer</source>
        <translation>Fullmakt kan ikkje ta vare på opplysningane sine på denne datamaskina</translation>
    </message>
    <message>
        <source>The file was damaged, and a new one has been begun. Changes of clients that were not finished cannot be continued by themselves. The old file is kept as %1.</source>
        <translation>Fila var skadd, og ei ny er teken i bruk. Endringar av klientar som ikkje var ferdige, kan ikkje halde fram av seg sjølve. Den gamle fila er teken vare på som %1.</translation>
    </message>
    <message>
        <source>Fullmakt&apos;s records could not be read</source>
        <translation>Opplysningane til Fullmakt kunne ikkje lesast</translation>
    </message>
</context>
<context>
    <name>ui::Duration</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>ca. %Ln sekund</numerusform>
            <numerusform>ca. %Ln sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>ca. %Ln minutt</numerusform>
            <numerusform>ca. %Ln minutt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>ca. %Ln time</numerusform>
            <numerusform>ca. %Ln timar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EditMenu</name>
    <message>
        <source>&amp;Undo the last move</source>
        <translation>&amp;Angre siste flytting</translation>
    </message>
    <message>
        <source>&amp;Redo the move</source>
        <translation>&amp;Gjer flyttinga om igjen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Søk</translation>
    </message>
    <message>
        <source>&amp;Copy what is marked</source>
        <translation>&amp;Kopier det som er merkt</translation>
    </message>
</context>
<context>
    <name>ui::Explain</name>
    <message>
        <source>The request does not exist any more</source>
        <translation>Førespurnaden finst ikkje lenger</translation>
    </message>
    <message>
        <source>It has been withdrawn, deleted or archived, or the link is of another kind.</source>
        <translation>Han er trekt tilbake, sletta eller arkivert, eller lenka er av ein annan type.</translation>
    </message>
    <message>
        <source>Refresh the list. If you still need it, ask the vendor for a new link.</source>
        <translation>Oppdater lista. Treng du han framleis, ber du leverandøren om ei ny lenke.</translation>
    </message>
    <message>
        <source>the request does not exist any more</source>
        <translation>førespurnaden finst ikkje lenger</translation>
    </message>
    <message>
        <source>The request has run out</source>
        <translation>Førespurnaden er utgått</translation>
    </message>
    <message>
        <source>A request must be answered within 180 days.</source>
        <translation>Ein førespurnad må få svar innan 180 dagar.</translation>
    </message>
    <message>
        <source>Ask the vendor to send a new one.</source>
        <translation>Be leverandøren sende ein ny.</translation>
    </message>
    <message>
        <source>the request has run out</source>
        <translation>førespurnaden er utgått</translation>
    </message>
    <message>
        <source>Someone has already handled this request</source>
        <translation>Nokon har allereie behandla førespurnaden</translation>
    </message>
    <message>
        <source>It is no longer waiting for an answer.</source>
        <translation>Han ventar ikkje lenger på svar.</translation>
    </message>
    <message>
        <source>Refresh to see what was decided.</source>
        <translation>Oppdater for å sjå kva som blei bestemt.</translation>
    </message>
    <message>
        <source>already handled by someone</source>
        <translation>allereie behandla av nokon</translation>
    </message>
    <message>
        <source>Altinn could not store the answer</source>
        <translation>Altinn kunne ikkje lagre svaret</translation>
    </message>
    <message>
        <source>The system access may have been created even so.</source>
        <translation>Systemtilgangen kan likevel vere oppretta.</translation>
    </message>
    <message>
        <source>Refresh requests and system accesses before you do anything else.</source>
        <translation>Oppdater førespurnader og systemtilgangar før du gjer noko anna.</translation>
    </message>
    <message>
        <source>not stored; check what happened</source>
        <translation>ikkje lagra; sjekk kva som hende</translation>
    </message>
    <message>
        <source>This is of another kind</source>
        <translation>Dette er av ein annan type</translation>
    </message>
    <message>
        <source>Altinn keeps accesses for the organisation itself apart from accesses for clients.</source>
        <translation>Altinn skil mellom systemtilgangar for verksemda sjølv og systemtilgangar for klientar.</translation>
    </message>
    <message>
        <source>Open it from the link that the vendor sent.</source>
        <translation>Opne han frå lenka leverandøren har sendt.</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>av ein annan type</translation>
    </message>
    <message>
        <source>The vendor&apos;s request is not valid</source>
        <translation>Førespurnaden frå leverandøren er ikkje gyldig</translation>
    </message>
    <message>
        <source>It asks for something that the system is not registered with, or that cannot be given in this way.</source>
        <translation>Han ber om noko som systemet ikkje er registrert med, eller som ikkje kan givast på denne måten.</translation>
    </message>
    <message>
        <source>Contact the vendor; nothing you do here can mend it.</source>
        <translation>Kontakt leverandøren. Du kan ikkje rette dette herfrå.</translation>
    </message>
    <message>
        <source>the vendor&apos;s request is not valid</source>
        <translation>førespurnaden frå leverandøren er ikkje gyldig</translation>
    </message>
    <message>
        <source>The vendor&apos;s system is no longer registered</source>
        <translation>Systemet til leverandøren er ikkje lenger registrert</translation>
    </message>
    <message>
        <source>Altinn does not find it in the system register.</source>
        <translation>Altinn finn det ikkje i systemregisteret.</translation>
    </message>
    <message>
        <source>Contact the vendor.</source>
        <translation>Kontakt leverandøren.</translation>
    </message>
    <message>
        <source>the system is no longer registered</source>
        <translation>systemet er ikkje lenger registrert</translation>
    </message>
    <message>
        <source>This belongs to another organisation</source>
        <translation>Dette gjeld ei anna verksemd</translation>
    </message>
    <message>
        <source>It was not sent to the organisation you act for now.</source>
        <translation>Det er ikkje sendt til verksemda du handlar for no.</translation>
    </message>
    <message>
        <source>Change organisation at the top and try again.</source>
        <translation>Byt verksemd øvst i vindauget, og prøv igjen.</translation>
    </message>
    <message>
        <source>belongs to another organisation</source>
        <translation>gjeld ei anna verksemd</translation>
    </message>
    <message>
        <source>The organisation could not be looked up</source>
        <translation>Altinn kunne ikkje slå opp verksemda</translation>
    </message>
    <message>
        <source>Altinn did not find it in its register just now.</source>
        <translation>Altinn fann ho ikkje i registeret akkurat no.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Prøv igjen om ei stund.</translation>
    </message>
    <message>
        <source>the organisation could not be looked up</source>
        <translation>verksemda kunne ikkje slåast opp</translation>
    </message>
    <message>
        <source>The request asks for rights that cannot be given</source>
        <translation>Førespurnaden ber om rettar som ikkje kan givast</translation>
    </message>
    <message>
        <source>Some are not registered for this system, or cannot be delegated.</source>
        <translation>Nokre av dei er ikkje registrerte for systemet, eller kan ikkje givast vidare.</translation>
    </message>
    <message>
        <source>asks for rights that cannot be given</source>
        <translation>ber om rettar som ikkje kan givast</translation>
    </message>
    <message>
        <source>The rights could not be given</source>
        <translation>Rettane kunne ikkje givast</translation>
    </message>
    <message>
        <source>Nothing was given, or only a part.</source>
        <translation>Ingenting er gitt, eller berre ein del.</translation>
    </message>
    <message>
        <source>Refresh and look at what is there before you try again.</source>
        <translation>Oppdater og sjå kva som er gitt, før du prøver igjen.</translation>
    </message>
    <message>
        <source>the rights could not be given</source>
        <translation>rettane kunne ikkje givast</translation>
    </message>
    <message>
        <source>Altinn could not check your rights</source>
        <translation>Altinn kunne ikkje sjekke rettane dine</translation>
    </message>
    <message>
        <source>It is not known whether you may give what is asked for. Nothing has been given.</source>
        <translation>Det er ikkje kjent om du kan gi det systemet ber om. Ingenting er gitt.</translation>
    </message>
    <message>
        <source>your rights could not be checked</source>
        <translation>rettane dine kunne ikkje sjekkast</translation>
    </message>
    <message>
        <source>You lack a role that is needed to give this</source>
        <translation>Du manglar ei rolle som trengst for å gi dette</translation>
    </message>
    <message>
        <source>Nothing has been given.</source>
        <translation>Ingenting er gitt.</translation>
    </message>
    <message>
        <source>Ask someone with broader rights in the organisation, for example the general manager.</source>
        <translation>Spør nokon med fleire rettar i verksemda, til dømes dagleg leiar.</translation>
    </message>
    <message>
        <source>you lack a role</source>
        <translation>du manglar ei rolle</translation>
    </message>
    <message>
        <source>You have not been given this right yourself</source>
        <translation>Du har ikkje fått denne retten sjølv</translation>
    </message>
    <message>
        <source>You can only give what you have.</source>
        <translation>Du kan berre gi det du har sjølv.</translation>
    </message>
    <message>
        <source>you do not have the right yourself</source>
        <translation>du har ikkje retten sjølv</translation>
    </message>
    <message>
        <source>You cannot give all of the access packages</source>
        <translation>Du kan ikkje gi alle tilgangspakkane</translation>
    </message>
    <message>
        <source>You lack at least one of them yourself.</source>
        <translation>Du manglar minst éin av dei sjølv.</translation>
    </message>
    <message>
        <source>you lack an access package</source>
        <translation>du manglar ein tilgangspakke</translation>
    </message>
    <message>
        <source>The service owner does not allow this organisation</source>
        <translation>Tenesteeigaren opnar ikkje for denne verksemda</translation>
    </message>
    <message>
        <source>The service may only be used by organisations that its owner has approved.</source>
        <translation>Tenesta kan berre brukast av verksemder som eigaren har godkjent.</translation>
    </message>
    <message>
        <source>Contact the owner of the service.</source>
        <translation>Kontakt eigaren av tenesta.</translation>
    </message>
    <message>
        <source>the service owner does not allow it</source>
        <translation>tenesteeigaren opnar ikkje for det</translation>
    </message>
    <message>
        <source>You need a higher security level</source>
        <translation>Du treng eit høgare tryggleiksnivå</translation>
    </message>
    <message>
        <source>The service asks for a safer way of signing in.</source>
        <translation>Tenesta krev ei tryggare innlogging.</translation>
    </message>
    <message>
        <source>Sign in again with a higher security level, for example BankID.</source>
        <translation>Logg inn på nytt med eit høgare tryggleiksnivå, til dømes med BankID.</translation>
    </message>
    <message>
        <source>needs a higher security level</source>
        <translation>krev eit høgare tryggleiksnivå</translation>
    </message>
    <message>
        <source>The service cannot be given to others</source>
        <translation>Tenesta kan ikkje givast til andre</translation>
    </message>
    <message>
        <source>Its owner has not opened for it.</source>
        <translation>Eigaren av tenesta har ikkje opna for det.</translation>
    </message>
    <message>
        <source>cannot be given to others</source>
        <translation>kan ikkje givast til andre</translation>
    </message>
    <message>
        <source>This is a Maskinporten right</source>
        <translation>Dette er ein rett i Maskinporten</translation>
    </message>
    <message>
        <source>Such rights are given to organisations, not to systems.</source>
        <translation>Slike rettar blir gitte til verksemder, ikkje til system.</translation>
    </message>
    <message>
        <source>a Maskinporten right</source>
        <translation>ein rett i Maskinporten</translation>
    </message>
    <message>
        <source>You do not represent this organisation in Altinn</source>
        <translation>Du representerer ikkje denne verksemda i Altinn</translation>
    </message>
    <message>
        <source>You need to be access manager, or have another role in it.</source>
        <translation>Du må vere tilgangsstyrar eller ha ei anna rolle i verksemda.</translation>
    </message>
    <message>
        <source>Ask the general manager to give you the role.</source>
        <translation>Be dagleg leiar om å gi deg rolla.</translation>
    </message>
    <message>
        <source>you do not represent the organisation</source>
        <translation>du representerer ikkje verksemda</translation>
    </message>
    <message>
        <source>The organisation already has this system access</source>
        <translation>Verksemda har allereie denne systemtilgangen</translation>
    </message>
    <message>
        <source>Nothing new was created.</source>
        <translation>Ingenting nytt er oppretta.</translation>
    </message>
    <message>
        <source>Look for it among the system accesses.</source>
        <translation>Sjå etter han blant systemtilgangane.</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>finst allereie</translation>
    </message>
    <message>
        <source>The system access was not completed</source>
        <translation>Systemtilgangen blei ikkje ferdig oppretta</translation>
    </message>
    <message>
        <source>Altinn stopped on the way.</source>
        <translation>Altinn stoppa undervegs.</translation>
    </message>
    <message>
        <source>Look at the list of system accesses before you try again.</source>
        <translation>Sjå på lista over systemtilgangar før du prøver igjen.</translation>
    </message>
    <message>
        <source>was not completed</source>
        <translation>blei ikkje ferdig</translation>
    </message>
    <message>
        <source>The system access does not exist any more</source>
        <translation>Systemtilgangen finst ikkje lenger</translation>
    </message>
    <message>
        <source>Someone may have deleted it.</source>
        <translation>Nokon kan ha sletta han.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Oppdater lista.</translation>
    </message>
    <message>
        <source>the system access does not exist any more</source>
        <translation>systemtilgangen finst ikkje lenger</translation>
    </message>
    <message>
        <source>The system access belongs to another organisation</source>
        <translation>Systemtilgangen høyrer til ei anna verksemd</translation>
    </message>
    <message>
        <source>Altinn could not remove it</source>
        <translation>Altinn kunne ikkje fjerne han</translation>
    </message>
    <message>
        <source>It may be there still, whole or in part.</source>
        <translation>Han kan framleis finnast, heilt eller delvis.</translation>
    </message>
    <message>
        <source>could not be removed</source>
        <translation>kunne ikkje fjernast</translation>
    </message>
    <message>
        <source>The system access still has clients</source>
        <translation>Systemtilgangen har framleis klientar</translation>
    </message>
    <message>
        <source>Remove the clients first.</source>
        <translation>Fjern klientane først.</translation>
    </message>
    <message>
        <source>still has clients</source>
        <translation>har framleis klientar</translation>
    </message>
    <message>
        <source>Altinn could not fetch your clients</source>
        <translation>Altinn kunne ikkje hente klientane dine</translation>
    </message>
    <message>
        <source>The list of clients comes from another part of Altinn, which did not answer as it should.</source>
        <translation>Klientlista kjem frå ein annan del av Altinn, som ikkje svara som han skulle.</translation>
    </message>
    <message>
        <source>Try again in a while. If it goes on, sign out and in again.</source>
        <translation>Prøv igjen om ei stund. Held det fram, loggar du ut og inn igjen.</translation>
    </message>
    <message>
        <source>your clients could not be fetched</source>
        <translation>klientane dine kunne ikkje hentast</translation>
    </message>
    <message>
        <source>Altinn could not read what the access has been given</source>
        <translation>Altinn kunne ikkje lese kva systemtilgangen har fått</translation>
    </message>
    <message>
        <source>This does not mean that it has nothing.</source>
        <translation>Det tyder ikkje at han ikkje har noko.</translation>
    </message>
    <message>
        <source>what it has could not be read</source>
        <translation>innhaldet kunne ikkje hentast</translation>
    </message>
    <message>
        <source>This is not a client of yours</source>
        <translation>Dette er ikkje ein av klientane dine</translation>
    </message>
    <message>
        <source>The client relation may have ended in the meantime.</source>
        <translation>Klientforholdet kan vere avslutta i mellomtida.</translation>
    </message>
    <message>
        <source>Refresh the list of clients.</source>
        <translation>Oppdater klientlista.</translation>
    </message>
    <message>
        <source>is not your client</source>
        <translation>er ikkje din klient</translation>
    </message>
    <message>
        <source>The client lacks an access package</source>
        <translation>Klienten manglar ein tilgangspakke</translation>
    </message>
    <message>
        <source>The client must have given you every package that the system access needs.</source>
        <translation>Klienten må ha gitt dykk alle pakkane som systemtilgangen krev.</translation>
    </message>
    <message>
        <source>Ask the client to give you the package, or leave the client out.</source>
        <translation>Be klienten gi dykk pakken, eller la vere å ta med klienten.</translation>
    </message>
    <message>
        <source>the client lacks an access package</source>
        <translation>klienten manglar ein tilgangspakke</translation>
    </message>
    <message>
        <source>This system access is not for clients</source>
        <translation>Denne systemtilgangen er ikkje for klientar</translation>
    </message>
    <message>
        <source>It only acts for the organisation itself.</source>
        <translation>Han gjeld berre for verksemda sjølv.</translation>
    </message>
    <message>
        <source>Choose a system access for clients.</source>
        <translation>Vel ein systemtilgang for klientar.</translation>
    </message>
    <message>
        <source>the access is not for clients</source>
        <translation>systemtilgangen er ikkje for klientar</translation>
    </message>
    <message>
        <source>Try again in a while. If it goes on, copy the details and send them to support.</source>
        <translation>Prøv igjen om ei stund. Held det fram, kopierer du detaljane og sender dei til brukarstøtta.</translation>
    </message>
    <message>
        <source>No connection to Altinn</source>
        <translation>Ingen kontakt med Altinn</translation>
    </message>
    <message>
        <source>Nothing answered. Nothing has been changed.</source>
        <translation>Ingen svara. Ingenting er endra.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Sjekk nettet og prøv igjen.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>ingen kontakt</translation>
    </message>
    <message>
        <source>Altinn did not answer in time</source>
        <translation>Altinn svara ikkje i tide</translation>
    </message>
    <message>
        <source>It is not known whether it did what was asked.</source>
        <translation>Vi veit ikkje om Altinn gjorde det du bad om.</translation>
    </message>
    <message>
        <source>Refresh to see what happened before you try again.</source>
        <translation>Oppdater for å sjå kva som hende, før du prøver igjen.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>ikkje svar i tide</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>Sambandet er ikkje trygt</translation>
    </message>
    <message>
        <source>The identity of the server could not be verified, so nothing was sent.</source>
        <translation>Det var ikkje mogleg å stadfeste kven som svara, så ingenting blei sendt.</translation>
    </message>
    <message>
        <source>Check that the clock of this computer is right, and whether the network or a proxy intercepts traffic.</source>
        <translation>Sjekk at klokka på datamaskina går rett, og om nettverket eller ein proxy grip inn i trafikken.</translation>
    </message>
    <message>
        <source>the connection is not safe</source>
        <translation>sambandet er ikkje trygt</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Du er logga ut</translation>
    </message>
    <message>
        <source>Altinn no longer accepts the sign-in.</source>
        <translation>Altinn godtek ikkje lenger innlogginga.</translation>
    </message>
    <message>
        <source>Sign in again. Your unsaved choices are kept.</source>
        <translation>Logg inn på nytt. Endringar du ikkje har sendt, er tekne vare på.</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>logga ut</translation>
    </message>
    <message>
        <source>You do not have the right to do this</source>
        <translation>Du har ikkje rett til å gjere dette</translation>
    </message>
    <message>
        <source>Altinn says that you lack a role or an access package in this organisation.</source>
        <translation>Altinn melder at du manglar ei rolle eller ein tilgangspakke i denne verksemda.</translation>
    </message>
    <message>
        <source>Ask the general manager or an access manager in the organisation.</source>
        <translation>Spør dagleg leiar eller ein tilgangsstyrar i verksemda.</translation>
    </message>
    <message>
        <source>you lack the right</source>
        <translation>du manglar retten</translation>
    </message>
    <message>
        <source>Fullmakt has not been given this function</source>
        <translation>Fullmakt har ikkje fått denne funksjonen</translation>
    </message>
    <message>
        <source>The sign-in does not hold the permission that Altinn asks for here.</source>
        <translation>Innlogginga manglar løyvet som Altinn krev her.</translation>
    </message>
    <message>
        <source>Do it in Altinn instead, and come back to see the result.</source>
        <translation>Gjer det i Altinn i staden, og kom tilbake for å sjå resultatet.</translation>
    </message>
    <message>
        <source>not among the functions of this sign-in</source>
        <translation>ikkje blant funksjonane i denne innlogginga</translation>
    </message>
    <message>
        <source>It does not exist any more</source>
        <translation>Han finst ikkje lenger</translation>
    </message>
    <message>
        <source>Someone may have removed it in the meantime.</source>
        <translation>Nokon kan ha fjerna han i mellomtida.</translation>
    </message>
    <message>
        <source>does not exist any more</source>
        <translation>finst ikkje lenger</translation>
    </message>
    <message>
        <source>Something has changed in the meantime</source>
        <translation>Noko er endra i mellomtida</translation>
    </message>
    <message>
        <source>What you saw is not how it is now.</source>
        <translation>Det du såg, stemmer ikkje lenger.</translation>
    </message>
    <message>
        <source>Refresh and look again.</source>
        <translation>Oppdater og sjå på nytt.</translation>
    </message>
    <message>
        <source>changed in the meantime</source>
        <translation>endra i mellomtida</translation>
    </message>
    <message>
        <source>Altinn did not accept this</source>
        <translation>Altinn godtok ikkje dette</translation>
    </message>
    <message>
        <source>A rule in Altinn stands in the way.</source>
        <translation>Ein regel i Altinn hindrar det.</translation>
    </message>
    <message>
        <source>Copy the details if you need help from support.</source>
        <translation>Kopier detaljane viss du treng hjelp frå brukarstøtta.</translation>
    </message>
    <message>
        <source>not accepted by Altinn</source>
        <translation>ikkje godteke av Altinn</translation>
    </message>
    <message>
        <source>Altinn asks us to slow down</source>
        <translation>Altinn ber oss gå saktare fram</translation>
    </message>
    <message>
        <source>Too many calls were made in a short time.</source>
        <translation>Altinn fekk for mange henvendingar på kort tid.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Prøv igjen om %1.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Vent litt og prøv igjen.</translation>
    </message>
    <message>
        <source>too many calls at once</source>
        <translation>for mange henvendingar på éin gong</translation>
    </message>
    <message>
        <source>Altinn has a problem</source>
        <translation>Altinn har eit problem</translation>
    </message>
    <message>
        <source>The fault is not with you.</source>
        <translation>Feilen er ikkje hos deg.</translation>
    </message>
    <message>
        <source>a problem at Altinn</source>
        <translation>eit problem hos Altinn</translation>
    </message>
    <message>
        <source>Altinn answered in an unexpected way</source>
        <translation>Altinn svara på ein uventa måte</translation>
    </message>
    <message>
        <source>The answer could not be understood, so it is not used.</source>
        <translation>Det var ikkje mogleg å forstå svaret, så det blir ikkje brukt.</translation>
    </message>
    <message>
        <source>an unexpected answer</source>
        <translation>eit uventa svar</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Det blei stoppa</translation>
    </message>
    <message>
        <source>What was not done by then has not been done.</source>
        <translation>Det som ikkje var gjort då, er ikkje gjort.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppa</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>Ei fil kunne ikkje lesast eller skrivast</translation>
    </message>
    <message>
        <source>The disk may be full, or the file may be protected.</source>
        <translation>Disken kan vere full, eller fila kan vere verna.</translation>
    </message>
    <message>
        <source>Check the disk and the file, and try again.</source>
        <translation>Sjekk disken og fila, og prøv igjen.</translation>
    </message>
    <message>
        <source>a file could not be read or written</source>
        <translation>ei fil kunne ikkje lesast eller skrivast</translation>
    </message>
    <message>
        <source>It cannot be changed for the organisation you act for now.</source>
        <translation>Han kan ikkje endrast for verksemda du handlar for no.</translation>
    </message>
    <message>
        <source>It acts for them until they are removed.</source>
        <translation>Han handlar for dei heilt til dei er fjerna.</translation>
    </message>
    <message>
        <source>The vendor&apos;s reference is taken</source>
        <translation>Referansen frå leverandøren er i bruk</translation>
    </message>
    <message>
        <source>There is another request with the same reference, answered or not.</source>
        <translation>Det finst ein annan førespurnad med same referanse, svart på eller ikkje.</translation>
    </message>
    <message>
        <source>Look for it under Requests, or ask the vendor to send one with a reference of its own.</source>
        <translation>Sjå etter han under Førespurnader, eller be leverandøren sende ein med eigen referanse.</translation>
    </message>
    <message>
        <source>the reference is taken</source>
        <translation>referansen er i bruk</translation>
    </message>
    <message>
        <source>Altinn could not use what was sent</source>
        <translation>Altinn kunne ikkje bruke det som blei sendt</translation>
    </message>
    <message>
        <source>Something in it is missing or written in another way than Altinn expects. Nothing has been changed.</source>
        <translation>Noko manglar, eller er skrive på ein annan måte enn Altinn ventar. Ingenting er endra.</translation>
    </message>
    <message>
        <source>Refresh and try again. If it goes on, copy the details and send them to support.</source>
        <translation>Oppdater og prøv igjen. Held det fram, kopierer du detaljane og sender dei til brukarstøtta.</translation>
    </message>
    <message>
        <source>could not be used by Altinn</source>
        <translation>kunne ikkje brukast av Altinn</translation>
    </message>
    <message>
        <source>Altinn keeps this for vendors</source>
        <translation>Dette er berre for leverandørar</translation>
    </message>
    <message>
        <source>The sign-in is a person&apos;s, and a vendor&apos;s was expected.</source>
        <translation>Du er logga inn som person, men her krev Altinn ein leverandør.</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>Kopier detaljane og send dei til brukarstøtta.</translation>
    </message>
    <message>
        <source>only for vendors</source>
        <translation>berre for leverandørar</translation>
    </message>
    <message>
        <source>The sign-in belongs to an account of another sort</source>
        <translation>Innlogginga høyrer til ein annan slags konto</translation>
    </message>
    <message>
        <source>It concerns accounts that were made in Altinn without a national identity number.</source>
        <translation>Det gjeld kontoar som er laga i Altinn utan fødselsnummer.</translation>
    </message>
    <message>
        <source>Sign out, and sign in again with ID-porten.</source>
        <translation>Logg ut, og logg inn på nytt med ID-porten.</translation>
    </message>
    <message>
        <source>an account of another sort</source>
        <translation>ein annan slags konto</translation>
    </message>
    <message>
        <source>Altinn could not do it, and does not say why</source>
        <translation>Altinn fekk det ikkje til, og seier ikkje kvifor</translation>
    </message>
    <message>
        <source>It may be done in part.</source>
        <translation>Det kan vere gjort delvis.</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>ingen grunn er gitt</translation>
    </message>
    <message>
        <source>Begin again when you want to.</source>
        <translation>Start på nytt når du vil.</translation>
    </message>
    <message>
        <source>The file is a later version&apos;s</source>
        <translation>Fila høyrer til ein nyare versjon</translation>
    </message>
    <message>
        <source>A later version of Fullmakt has written its records on this computer.</source>
        <translation>Ein nyare versjon av Fullmakt har skrive opplysningane sine på denne datamaskina.</translation>
    </message>
    <message>
        <source>Use that version, or update this one.</source>
        <translation>Bruk den versjonen, eller oppdater denne.</translation>
    </message>
    <message>
        <source>written by a later version</source>
        <translation>skrive av ein nyare versjon</translation>
    </message>
    <message>
        <source>Another Fullmakt window keeps the records</source>
        <translation>Eit anna Fullmakt-vindauge fører opplysningane</translation>
    </message>
    <message>
        <source>Only one window at a time can write down changes of clients.</source>
        <translation>Berre eitt vindauge om gongen kan skrive ned endringar av klientar.</translation>
    </message>
    <message>
        <source>Close the other window, and sign in here again.</source>
        <translation>Lukk det andre vindauget, og logg inn her på nytt.</translation>
    </message>
    <message>
        <source>kept by another window</source>
        <translation>blir ført av eit anna vindauge</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disken er full</translation>
    </message>
    <message>
        <source>Nothing more can be written down.</source>
        <translation>Det kan ikkje skrivast ned meir.</translation>
    </message>
    <message>
        <source>Make room on the disk, and sign in again.</source>
        <translation>Frigjer plass på disken, og logg inn på nytt.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken er full</translation>
    </message>
</context>
<context>
    <name>ui::FileQuestion</name>
    <message>
        <source>Lists (%1)</source>
        <translation>Lister (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle filer (%1)</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Importer liste</translation>
    </message>
    <message>
        <source>Excel workbook (%1)</source>
        <translation>Excel-arbeidsbok (%1)</translation>
    </message>
    <message>
        <source>CSV, text with semicolons (%1)</source>
        <translation>CSV, tekst med semikolon (%1)</translation>
    </message>
</context>
<context>
    <name>ui::FilterButton</name>
    <message>
        <source>All clients</source>
        <translation>Alle klientar</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Merkte</translation>
    </message>
    <message>
        <source>Refused last time</source>
        <translation>Altinn sa nei sist</translation>
    </message>
    <message>
        <source>Lacks a package</source>
        <translation>Manglar pakke</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Alle roller</translation>
    </message>
    <message>
        <source>Has given</source>
        <translation>Har gitt</translation>
    </message>
    <message>
        <source>Any package</source>
        <translation>Alle pakkar</translation>
    </message>
    <message>
        <source>Roles and packages of clients are not known</source>
        <translation>Roller og pakkar til klientane er ikkje kjende</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen client(s)</source>
        <translation>
            <numerusform>%Ln vald klient</numerusform>
            <numerusform>%Ln valde klientar</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by state, role or package</source>
        <translation>Filtrer etter status, rolle eller pakke</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>ui::FilterField</name>
    <message>
        <source>Clear the filter</source>
        <translation>Tøm søket</translation>
    </message>
</context>
<context>
    <name>ui::FootBar</name>
    <message numerus="yes">
        <source>%n change(s): %1 of %2 clients</source>
        <translation>
            <numerusform>%Ln endring: %1 av %2 klientar</numerusform>
            <numerusform>%Ln endringar: %1 av %2 klientar</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this change</source>
        <translation>Vis denne endringa</translation>
    </message>
</context>
<context>
    <name>ui::FunctionRow</name>
    <message>
        <source>Show message</source>
        <translation>Vis melding</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Kopier melding</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ui::FunctionText</name>
    <message>
        <source>See which organisations you can act for</source>
        <translation>Sjå kva verksemder du kan handle for</translation>
    </message>
    <message>
        <source>List requests that wait</source>
        <translation>Sjå førespurnader som ventar</translation>
    </message>
    <message>
        <source>Open and read a request</source>
        <translation>Opne og lese ein førespurnad</translation>
    </message>
    <message>
        <source>See beforehand whether you can give what is asked for</source>
        <translation>Sjå på førehand om du kan gi det førespurnaden ber om</translation>
    </message>
    <message>
        <source>Approve requests, for the organisation and for its clients</source>
        <translation>Godkjenne førespurnader, for verksemda sjølv og for klientar</translation>
    </message>
    <message>
        <source>Reject requests</source>
        <translation>Avvise førespurnader</translation>
    </message>
    <message>
        <source>Approve changes of a system access</source>
        <translation>Godkjenne endringar av ein systemtilgang</translation>
    </message>
    <message>
        <source>See the organisation&apos;s own system accesses</source>
        <translation>Sjå dei eigne systemtilgangane til verksemda</translation>
    </message>
    <message>
        <source>See the system accesses for clients</source>
        <translation>Sjå systemtilgangane for klientar</translation>
    </message>
    <message>
        <source>See what a system access has been given</source>
        <translation>Sjå kva ein systemtilgang har fått</translation>
    </message>
    <message>
        <source>Delete the organisation&apos;s own system accesses</source>
        <translation>Slette dei eigne systemtilgangane til verksemda</translation>
    </message>
    <message>
        <source>Delete system accesses for clients</source>
        <translation>Slette systemtilgangar for klientar</translation>
    </message>
    <message>
        <source>See clients, and which a system access acts for</source>
        <translation>Sjå klientar, og kva klientar ein systemtilgang handlar for</translation>
    </message>
    <message>
        <source>Add and remove clients</source>
        <translation>Leggje til og fjerne klientar</translation>
    </message>
    <message>
        <source>Altinn says that you do not have the right to this in %1. The access package %2 usually opens it.</source>
        <translation>Altinn svarar at du ikkje har rett til dette i %1. Tilgangspakken %2 opnar vanlegvis for det.</translation>
    </message>
    <message>
        <source>What Altinn answers does not tell whether you have the right to this in %1. You can try: Altinn checks it each time.</source>
        <translation>Det Altinn svarar, seier ikkje om du har rett til dette i %1. Du kan prøve: Altinn kontrollerer det kvar gong.</translation>
    </message>
    <message>
        <source>Altinn could not be asked whether you have the right to this in %1.</source>
        <translation>Det var ikkje mogleg å spørje Altinn om du har rett til dette i %1.</translation>
    </message>
    <message>
        <source>Fullmakt itself lacks a permission here: %1. No role of yours can replace it; whoever runs Fullmakt for you, or its vendor, orders it from Altinn.</source>
        <translation>Her manglar programmet Fullmakt sjølv eit løyve: %1. Inga rolle du har, kan erstatte det. Dei som driftar Fullmakt for dykk, eller leverandøren av programmet, bestiller det hos Altinn.</translation>
    </message>
    <message>
        <source>Altinn does not normally give this one to programs outside its own portal: until then, do it in Altinn.</source>
        <translation>Altinn gir vanlegvis ikkje dette til program utanfor sin eigen portal. Gjer det i Altinn så lenge.</translation>
    </message>
    <message>
        <source>Fullmakt asked for this permission when you signed in and did not get it: %1. Sign in again and accept what ID-porten asks you about.</source>
        <translation>Fullmakt bad om dette løyvet då du logga inn, og fekk det ikkje: %1. Logg inn på nytt og godta det ID-porten spør deg om.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Verksemder</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Førespurnader</translation>
    </message>
    <message>
        <source>System accesses</source>
        <translation>Systemtilgangar</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klientar</translation>
    </message>
    <message>
        <source>You have this</source>
        <translation>Du har dette</translation>
    </message>
    <message>
        <source>You lack this</source>
        <translation>Du manglar dette</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikkje kjent</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>access packages</comment>
        <translation>%1 eller %2</translation>
    </message>
    <message>
        <source>To whoever runs Fullmakt for you</source>
        <translation>Til dei som driftar Fullmakt for dykk</translation>
    </message>
    <message>
        <source>To the general manager, the main administrator or an access manager</source>
        <translation>Til dagleg leiar, hovudadministrator eller ein tilgangsstyrar</translation>
    </message>
    <message>
        <source>Create system accesses for the organisation itself</source>
        <translation>Opprette systemtilgangar for verksemda sjølv</translation>
    </message>
    <message>
        <source>Forward a request that you cannot approve yourself</source>
        <translation>Sende vidare ein førespurnad du ikkje kan godkjenne sjølv</translation>
    </message>
</context>
<context>
    <name>ui::FunctionsPage</name>
    <message>
        <source>What you can do here</source>
        <translation>Kva du kan gjere her</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Tilbake (Esc)</translation>
    </message>
    <message>
        <source>Your organisations could not be read.</source>
        <translation>Verksemdene dine kunne ikkje hentast.</translation>
    </message>
    <message>
        <source>You do not represent any organisation in Altinn</source>
        <translation>Du representerer inga verksemd i Altinn</translation>
    </message>
    <message>
        <source>you have %1 of %2 functions</source>
        <translation>du har %1 av %2 funksjonar</translation>
    </message>
    <message>
        <source>At the sign-in Fullmakt was not given all that it asked for. Sign in again and accept it, and what you lack for that reason is back.</source>
        <translation>Fullmakt fekk ikkje alt det bad om ved innlogginga. Logg inn på nytt og godta det, så får du funksjonane som manglar av den grunn.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Logg inn på nytt</translation>
    </message>
    <message>
        <source>Not everything could be asked about, so some of it is not known.</source>
        <translation>Ikkje alt kunne sjekkast, så noko er ikkje kjent.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>What you can do depends on the organisation. Ask the general manager or the main administrator of yours to give you an access package or a role in Altinn, and sign in again.</source>
        <translation>Kva du kan gjere, avheng av verksemda. Be dagleg leiar eller hovudadministrator i di verksemd om å gi deg ein tilgangspakke eller ei rolle i Altinn, og logg inn på nytt.</translation>
    </message>
</context>
<context>
    <name>ui::GiveAnswer</name>
    <message>
        <source>You lack the role that this takes.</source>
        <translation>Du manglar rolla som trengst.</translation>
    </message>
    <message>
        <source>Nobody has given you the right to pass this on.</source>
        <translation>Ingen har gitt deg rett til å gi dette vidare.</translation>
    </message>
    <message>
        <source>You lack the access package that this takes.</source>
        <translation>Du manglar tilgangspakken som trengst.</translation>
    </message>
    <message>
        <source>The service is open to listed organisations only.</source>
        <translation>Tenesta er berre open for utvalde verksemder.</translation>
    </message>
    <message>
        <source>The service cannot be passed on.</source>
        <translation>Tenesta kan ikkje givast vidare.</translation>
    </message>
    <message>
        <source>The service is given through Maskinporten, not here.</source>
        <translation>Tenesta blir gitt gjennom Maskinporten, ikkje her.</translation>
    </message>
    <message>
        <source>Only accesses for clients can have it.</source>
        <translation>Berre tilgangar for klientar kan ha tenesta.</translation>
    </message>
    <message>
        <source>Unknown reason (%1).</source>
        <translation>Ukjend grunn (%1).</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikkje kjent</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>you can give it</source>
        <translation>du kan gi dette</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>you cannot give it</source>
        <translation>du kan ikkje gi dette</translation>
    </message>
    <message>
        <source>It takes a higher security level. Sign in once more with BankID or Buypass.</source>
        <translation>Det krev eit høgare tryggleiksnivå. Logg inn på nytt med BankID eller Buypass.</translation>
    </message>
    <message>
        <source>Altinn does not tell why. It may take a higher security level.</source>
        <translation>Altinn seier ikkje kvifor. Det kan krevje eit høgare tryggleiksnivå.</translation>
    </message>
    <message>
        <source>through your role</source>
        <translation>gjennom rolla di</translation>
    </message>
    <message>
        <source>it was passed on to you</source>
        <translation>det er gitt vidare til deg</translation>
    </message>
    <message>
        <source>through an access package that you have</source>
        <translation>gjennom ein tilgangspakke som du har</translation>
    </message>
    <message>
        <source>whether you can give it is not known</source>
        <translation>om du kan gi det, er ikkje kjent</translation>
    </message>
</context>
<context>
    <name>ui::GoMenu</name>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Førespurnader</translation>
    </message>
    <message>
        <source>&amp;System accesses</source>
        <translation>&amp;Systemtilgangar</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Klientar</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivitet</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Innstillingar</translation>
    </message>
    <message>
        <source>&amp;What you can do here</source>
        <translation>K&amp;va du kan gjere her</translation>
    </message>
    <message>
        <source>Switch &amp;organisation…</source>
        <translation>&amp;Byt verksemd…</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Søk i hjelpa</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Sidene i hjelpa</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Inga side har desse orda.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Kva han gjer</translation>
    </message>
</context>
<context>
    <name>ui::ImportColumnsView</name>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>The first row holds headings</source>
        <translation>Første rad er overskrifter</translation>
    </message>
    <message>
        <source>The first rows of the list</source>
        <translation>Dei første radene i lista</translation>
    </message>
    <message>
        <source>Organisation numbers are in</source>
        <translation>Organisasjonsnummera står i</translation>
    </message>
    <message>
        <source>Names are in</source>
        <translation>Namna står i</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1 (kolonne %2)</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Vel ein kolonne</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Ingen kolonne</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Other list…</source>
        <translation>Anna liste…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Vel ei fil…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Frå utklippstavla</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Lagre ein mal…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Importer liste</translation>
    </message>
    <message>
        <source>Import list for %1</source>
        <translation>Importer liste for %1</translation>
    </message>
    <message>
        <source>Choose a list with organisation numbers: Excel (.xlsx), OpenDocument (.ods) or CSV. You may also drop it on the page, or copy cells or numbers and press Ctrl+V there.</source>
        <translation>Vel ei liste med organisasjonsnummer: Excel (.xlsx), OpenDocument (.ods) eller CSV. Du kan òg sleppe ho på sida, eller kopiere celler eller nummer og trykkje Ctrl+V der.</translation>
    </message>
    <message>
        <source>The list stays on this computer. You see what it would change before anything is marked, and nothing is sent to Altinn until you apply the changes.</source>
        <translation>Lista blir på denne datamaskina. Du ser kva ho ville endre, før noko blir merkt, og ingenting blir sendt til Altinn før du bruker endringane.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Les lista…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Utklippstavla</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n change(s)</source>
        <translation>
            <numerusform>Merk %Ln endring</numerusform>
            <numerusform>Merk %Ln endringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Ingenting å endre</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagra som %1.</translation>
    </message>
    <message>
        <source>The file was not saved.</source>
        <translation>Fila blei ikkje lagra.</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Lagre ein mal</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>Lagre radene</translation>
    </message>
    <message>
        <source>No list is chosen yet.</source>
        <translation>Inga liste er vald enno.</translation>
    </message>
</context>
<context>
    <name>ui::ImportResultView</name>
    <message>
        <source>Take the clients whose names differ as well</source>
        <translation>Ta med klientane som har eit anna namn</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Lagre desse radene…</translation>
    </message>
    <message>
        <source>This removes more than a fifth of the clients the system acts for now.</source>
        <translation>Dette fjernar meir enn ein femtedel av klientane systemet handlar for no.</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned client(s) stay although the list does not hold them: they have no organisation number, or the list holds their name with a number that is not valid.</source>
        <translation>
            <numerusform>%Ln tildelt klient blir verande sjølv om han ikkje står i lista: Han har ikkje organisasjonsnummer, eller namnet står i lista med eit ugyldig nummer.</numerusform>
            <numerusform>%Ln tildelte klientar blir verande sjølv om dei ikkje står i lista: Dei har ikkje organisasjonsnummer, eller namnet står i lista med eit ugyldig nummer.</numerusform>
        </translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>skal leggjast til</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>skal fjernast</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>uendra</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to look at</source>
        <translation>
            <numerusform>%Ln rad å sjå på</numerusform>
            <numerusform>%Ln rader å sjå på</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>kan ikkje brukast</translation>
    </message>
</context>
<context>
    <name>ui::ImportText</name>
    <message>
        <source>Copy the columns with organisation numbers and names into a new file, and choose that.</source>
        <translation>Kopier kolonnane med organisasjonsnummer og namn til ei ny fil, og vel den.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Fila er for stor.</translation>
    </message>
    <message>
        <source>Fullmakt reads lists of up to %1 MB.</source>
        <translation>Fullmakt les lister på inntil %1 MB.</translation>
    </message>
    <message>
        <source>The list has too many rows.</source>
        <translation>Lista har for mange rader.</translation>
    </message>
    <message>
        <source>Fullmakt reads up to %1 rows at a time.</source>
        <translation>Fullmakt les inntil %1 rader om gongen.</translation>
    </message>
    <message>
        <source>Split the list into several files.</source>
        <translation>Del lista i fleire filer.</translation>
    </message>
    <message>
        <source>The list has too many columns.</source>
        <translation>Lista har for mange kolonnar.</translation>
    </message>
    <message>
        <source>Row %1 goes on beyond column %2.</source>
        <translation>Rad %1 held fram etter kolonne %2.</translation>
    </message>
    <message>
        <source>A cell holds too much text.</source>
        <translation>Ei celle har for mykje tekst.</translation>
    </message>
    <message>
        <source>No name and no organisation number is as long as that.</source>
        <translation>Så lange er verken namn eller organisasjonsnummer.</translation>
    </message>
    <message>
        <source>There is too much in the file.</source>
        <translation>Det er for mykje i fila.</translation>
    </message>
    <message>
        <source>Unpacked, it is far larger than any list of clients.</source>
        <translation>Pakka ut er ho langt større enn noka klientliste.</translation>
    </message>
    <message>
        <source>Open the file in the program it comes from, save it as .xlsx or CSV, and choose that.</source>
        <translation>Opne fila i programmet ho kjem frå, lagre ho som .xlsx eller CSV, og vel den.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Fila kunne ikkje opnast.</translation>
    </message>
    <message>
        <source>It may have been moved, or you may not be allowed to read it.</source>
        <translation>Ho kan vere flytta, eller du har ikkje lov til å lese ho.</translation>
    </message>
    <message>
        <source>Look where it is, then choose it again.</source>
        <translation>Sjå kvar ho er, og vel ho på nytt.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Lista er tom.</translation>
    </message>
    <message>
        <source>There is no cell with anything in it.</source>
        <translation>Inga celle inneheld noko.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Vel ei anna fil.</translation>
    </message>
    <message>
        <source>This is a workbook in an older format.</source>
        <translation>Dette er ei arbeidsbok i eit eldre format.</translation>
    </message>
    <message>
        <source>Fullmakt does not read .xls and .xlsb files.</source>
        <translation>Fullmakt les ikkje .xls- og .xlsb-filer.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Fila er verna med passord.</translation>
    </message>
    <message>
        <source>Its content is encrypted, so Fullmakt cannot read it.</source>
        <translation>Innhaldet er kryptert, så Fullmakt kan ikkje lese det.</translation>
    </message>
    <message>
        <source>Save a copy without a password, and choose that. Delete the copy afterwards.</source>
        <translation>Lagre ein kopi utan passord, og vel den. Slett kopien etterpå.</translation>
    </message>
    <message>
        <source>This is not a list.</source>
        <translation>Dette er ikkje ei liste.</translation>
    </message>
    <message>
        <source>Fullmakt reads Excel (.xlsx, .xlsm), OpenDocument (.ods) and CSV files.</source>
        <translation>Fullmakt les Excel- (.xlsx, .xlsm), OpenDocument- (.ods) og CSV-filer.</translation>
    </message>
    <message>
        <source>The file holds something that does not belong in a list.</source>
        <translation>Fila inneheld noko som ikkje høyrer heime i ei liste.</translation>
    </message>
    <message>
        <source>It defines a document type of its own, which no spreadsheet program does. Such files can do harm.</source>
        <translation>Ho definerer ein eigen dokumenttype, og det gjer ingen reknearkprogram. Slike filer kan gjere skade.</translation>
    </message>
    <message>
        <source>Find out where the file comes from before you use it.</source>
        <translation>Finn ut kvar fila kjem frå, før du bruker ho.</translation>
    </message>
    <message>
        <source>A quotation mark has no partner.</source>
        <translation>Eit hermeteikn manglar maken sin.</translation>
    </message>
    <message>
        <source>It opens in row %1, and everything behind it would become one cell.</source>
        <translation>Det står i rad %1, og alt etter det ville blitt éi celle.</translation>
    </message>
    <message>
        <source>Correct the row, then choose the file again.</source>
        <translation>Rett rada, og vel fila på nytt.</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>Lesinga blei stoppa.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Fila er skadd.</translation>
    </message>
    <message>
        <source>It is cut off, or contradicts itself.</source>
        <translation>Ho er avkutta, eller motseier seg sjølv.</translation>
    </message>
    <message>
        <source>is not among your clients</source>
        <translation>er ikkje klient hos dykk</translation>
    </message>
    <message>
        <source>is not a valid org. no.</source>
        <translation>ugyldig org.nr.</translation>
    </message>
    <message>
        <source>has no org. no.</source>
        <translation>manglar org.nr.</translation>
    </message>
    <message>
        <source>is in the list already</source>
        <translation>står tidlegare i lista</translation>
    </message>
    <message>
        <source>left out: is called %1 in Altinn</source>
        <translation>utelaten: heiter %1 i Altinn</translation>
    </message>
    <message>
        <source>is called %1 in Altinn</source>
        <translation>heiter %1 i Altinn</translation>
    </message>
    <message>
        <source>Add these</source>
        <translation>Legg til desse</translation>
    </message>
    <message>
        <source>Remove these</source>
        <translation>Fjern desse</translation>
    </message>
    <message>
        <source>Make it exactly this</source>
        <translation>Gjer nøyaktig slik</translation>
    </message>
    <message>
        <source>The clients in the list are added. Nobody is removed.</source>
        <translation>Klientane i lista blir lagde til. Ingen blir fjerna.</translation>
    </message>
    <message>
        <source>The clients in the list are removed. Nobody is added.</source>
        <translation>Klientane i lista blir fjerna. Ingen blir lagde til.</translation>
    </message>
    <message>
        <source>The system will act for the clients in the list, and for nobody else: those who are not in it are removed.</source>
        <translation>Systemet skal handle for klientane i lista, og ingen andre: Dei som ikkje står der, blir fjerna.</translation>
    </message>
    <message>
        <source>Altinn&apos;s lists of clients are not complete just now, so it cannot be told who is missing in your list. Add or remove instead, or refresh the page and try again.</source>
        <translation>Klientlistene frå Altinn er ikkje fullstendige akkurat no, så vi veit ikkje kven som manglar i lista di. Legg til eller fjern i staden, eller oppdater sida og prøv igjen.</translation>
    </message>
    <message>
        <source>Not one row is a client of yours, so everybody would be removed. Look whether the right column is chosen.</source>
        <translation>Ikkje éi rad er klient hos dykk, så alle ville blitt fjerna. Sjå om rett kolonne er vald.</translation>
    </message>
</context>
<context>
    <name>ui::InboxModel</name>
    <message>
        <source>Vendor %1</source>
        <translation>Leverandør %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Motteken</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dagar igjen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ui::InboxPane</name>
    <message>
        <source>Requests</source>
        <translation>Førespurnader</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Opne lenke…</translation>
    </message>
    <message>
        <source>Search by system, vendor or organisation</source>
        <translation>Søk etter system, leverandør eller verksemd</translation>
    </message>
    <message>
        <source>Altinn shows neither new requests for clients nor change requests here. If the vendor has sent you a link, open it with Open link…</source>
        <translation>Altinn viser ikkje nye førespurnader om tilgang for klientar eller om endring her. Har du fått ei lenke frå leverandøren, opnar du ho med Opne lenke…</translation>
    </message>
    <message>
        <source>Read %1 once more</source>
        <translation>Les %1 på nytt</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopier rader</translation>
    </message>
    <message>
        <source>Altinn does not let Fullmakt list requests</source>
        <translation>Altinn lèt ikkje Fullmakt hente lista over førespurnader</translation>
    </message>
    <message>
        <source>Listing takes a permission that Altinn has not given to this program. You can open a request by the link the vendor sent you.</source>
        <translation>Lista krev eit løyve som Altinn ikkje har gitt dette programmet. Du kan opne ein førespurnad med lenka leverandøren har sendt deg.</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>Kva du kan gjere her</translation>
    </message>
    <message>
        <source>The requests could not be read.</source>
        <translation>Førespurnadene kunne ikkje hentast.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Fjern søk og filter</translation>
    </message>
    <message>
        <source>Not every request could be read.</source>
        <translation>Ikkje alle førespurnader kunne hentast.</translation>
    </message>
    <message>
        <source>No requests are waiting</source>
        <translation>Ingen førespurnader ventar</translation>
    </message>
    <message>
        <source>When a vendor asks for access for one of your organisations, the request appears here.</source>
        <translation>Når ein leverandør ber om tilgang for ei av verksemdene dine, kjem førespurnaden hit.</translation>
    </message>
    <message>
        <source>Altinn lists neither new requests for clients nor requests to change an access, for anybody. You open these by the link the vendor sends you.</source>
        <translation>Nye førespurnader om tilgang for klientar, og førespurnader om å endre ein tilgang, viser Altinn ikkje til nokon. Slike opnar du med lenka leverandøren sender deg.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in Altinn&apos;s answer could not be read and are missing here.</source>
        <translation>
            <numerusform>%Ln førespurnad i svaret frå Altinn kunne ikkje lesast og manglar her.</numerusform>
            <numerusform>%Ln førespurnader i svaret frå Altinn kunne ikkje lesast og manglar her.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>%1 of %2 organisations read</source>
        <translation>%1 av %2 verksemder lesne</translation>
    </message>
</context>
<context>
    <name>ui::InboxTools</name>
    <message>
        <source>Sorted by: %1</source>
        <translation>Sortert etter: %1</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Vis som liste</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Vis som tabell</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Fjern filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>Filter (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Filter, %n active</source>
        <translation>
            <numerusform>Filter, %Ln aktivt</numerusform>
            <numerusform>Filter, %Ln aktive</numerusform>
        </translation>
    </message>
    <message>
        <source>Filtered: %1</source>
        <translation>Filtrert: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Type: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Vidaresende</translation>
    </message>
    <message numerus="yes">
        <source>Expires within %n day(s)</source>
        <translation>
            <numerusform>Går ut innan %Ln dag</numerusform>
            <numerusform>Går ut innan %Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Utgåtte</translation>
    </message>
    <message>
        <source>Organisation…</source>
        <translation>Verksemd…</translation>
    </message>
    <message>
        <source>Organisation: %1…</source>
        <translation>Verksemd: %1…</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alle verksemder</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Find an organisation by name or number</source>
        <translation>Finn ei verksemd med namn eller nummer</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
</context>
<context>
    <name>ui::InboxWords</name>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>not refreshed</source>
        <translation>ikkje oppdatert</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>ikkje lesen</translation>
    </message>
    <message>
        <source>Reading once more…</source>
        <translation>Les på nytt…</translation>
    </message>
    <message>
        <source>Shown as at %1</source>
        <translation>Slik det var kl. %1</translation>
    </message>
    <message>
        <source>Its requests are missing here</source>
        <translation>Førespurnadene manglar her</translation>
    </message>
    <message>
        <source>Enter: try again</source>
        <translation>Prøv igjen (Enter)</translation>
    </message>
    <message>
        <source>The requests of %1 could not be read.</source>
        <translation>Førespurnadene til %1 kunne ikkje hentast.</translation>
    </message>
    <message>
        <source>What is shown of this organisation is as it was at %1.</source>
        <translation>Det du ser frå denne verksemda, er slik det var kl. %1.</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dagar igjen</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Motteken</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>vidaresend</translation>
    </message>
    <message numerus="yes">
        <source>expires within %n day(s)</source>
        <translation>
            <numerusform>går ut innan %Ln dag</numerusform>
            <numerusform>går ut innan %Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>utgått</translation>
    </message>
    <message>
        <source>the search for “%1”</source>
        <translation>søket etter «%1»</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message numerus="yes">
        <source>%1: hides %n request(s).</source>
        <translation>
            <numerusform>%1: skjuler %Ln førespurnad.</numerusform>
            <numerusform>%1: skjuler %Ln førespurnader.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JobHistoryDialog</name>
    <message>
        <source>Earlier changes</source>
        <translation>Tidlegare endringar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>stopped by the user</source>
        <translation>stoppa av brukaren</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>alt gjort</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>delvis gjort</translation>
    </message>
    <message>
        <source>undoing, %1</source>
        <translation>angring, %1</translation>
    </message>
    <message>
        <source>%1 of %2 clients</source>
        <translation>%1 av %2 klientar</translation>
    </message>
    <message>
        <source>Earlier changes of the clients of %1</source>
        <translation>Tidlegare endringar av klientane til %1</translation>
    </message>
    <message>
        <source>No change has been made from this computer yet.</source>
        <translation>Inga endring er gjord frå denne datamaskina enno.</translation>
    </message>
    <message>
        <source>Kept on this computer for %1 days, %2 changes at most, so that they can be undone.</source>
        <translation>Blir tekne vare på her i %1 dagar, høgst %2 endringar, slik at dei kan angrast.</translation>
    </message>
    <message>
        <source>Show each client</source>
        <translation>Vis kvar klient</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>ui::JobOutcome</name>
    <message numerus="yes">
        <source>Try %n again</source>
        <translation>
            <numerusform>Prøv %Ln igjen</numerusform>
            <numerusform>Prøv %Ln igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this change…</source>
        <translation>Angre denne endringa…</translation>
    </message>
    <message>
        <source>Show each client</source>
        <translation>Vis kvar klient</translation>
    </message>
</context>
<context>
    <name>ui::JobPanel</name>
    <message>
        <source>Each client</source>
        <translation>Kvar klient</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>What has been sent stays; the rest is not sent.</source>
        <translation>Det som er sendt, blir ståande; resten blir ikkje sendt.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Framdrift: %1</translation>
    </message>
</context>
<context>
    <name>ui::JobQuestion</name>
    <message>
        <source>Continue (%1 of %2 done)?</source>
        <translation>Halde fram (%1 av %2 gjort)?</translation>
    </message>
    <message>
        <source>The change of the clients of %1, begun %2, was interrupted. What is done stays done; the rest was kept. Before Fullmakt goes on, it reads from Altinn what is there now.</source>
        <translation>Endringa av klientane til %1, som tok til %2, blei avbroten. Det som er gjort, er gjort; resten er teke vare på. Før Fullmakt held fram, hentar programmet frå Altinn kva som er der no.</translation>
    </message>
    <message>
        <source>Leave the rest undone</source>
        <translation>La resten vere</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Sjå på ho</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Hald fram</translation>
    </message>
</context>
<context>
    <name>ui::JobResultDialog</name>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Outcome for each client</source>
        <translation>Resultat for kvar klient</translation>
    </message>
    <message>
        <source>What was done for %1</source>
        <translation>Dette blei gjort for %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Kopier tabellen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied, for a spreadsheet.</source>
        <translation>
            <numerusform>%Ln linje er kopiert og kan limast inn i eit rekneark.</numerusform>
            <numerusform>%Ln linjer er kopierte og kan limast inn i eit rekneark.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Altinn sa nei</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Ikkje gjort</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Usikkert</translation>
    </message>
    <message numerus="yes">
        <source>Undo the %n chosen…</source>
        <translation>
            <numerusform>Angre den valde…</numerusform>
            <numerusform>Angre dei %Ln valde…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo these %n…</source>
        <translation>
            <numerusform>Angre denne eine…</numerusform>
            <numerusform>Angre desse %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JobResultModel</name>
    <message>
        <source>add</source>
        <translation>legg til</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>fjern</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Org. no.</source>
        <translation>Org.nr.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
</context>
<context>
    <name>ui::LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Språk: %1</translation>
    </message>
</context>
<context>
    <name>ui::LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Language, dates and numbers</source>
        <translation>Språk, datoar og tal</translation>
    </message>
</context>
<context>
    <name>ui::LeftOutDialog</name>
    <message>
        <source>Why is a client missing?</source>
        <translation>Kvifor manglar ein klient?</translation>
    </message>
    <message>
        <source>Clients that %1 cannot act for</source>
        <translation>Klientar som %1 ikkje kan handle for</translation>
    </message>
    <message>
        <source>A client is available when it has given your organisation at least one of the packages of the system access, and can be added when it has given all of them. The client gives them in Altinn, or by its roles in the public registers.</source>
        <translation>Ein klient er tilgjengeleg når han har gitt verksemda di minst éin av pakkane til systemtilgangen, og kan leggjast til når han har gitt alle. Klienten gir dei i Altinn, eller gjennom rollene sine i dei offentlege registera.</translation>
    </message>
    <message>
        <source>Name or org. no., several numbers may be pasted</source>
        <translation>Namn eller org.nr., lim gjerne inn fleire</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Org. no.</source>
        <translation>Org.nr.</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Manglar</translation>
    </message>
    <message>
        <source>Clients and what they lack</source>
        <translation>Klientar og kva dei manglar</translation>
    </message>
    <message>
        <source>Altinn did not tell which packages the clients have given.</source>
        <translation>Altinn fortalde ikkje kva pakkar klientane har gitt.</translation>
    </message>
    <message>
        <source>No client is missing</source>
        <translation>Ingen klient manglar</translation>
    </message>
    <message>
        <source>Every client that Altinn knows of is in one of the two lists.</source>
        <translation>Alle klientar som Altinn kjenner, står i ei av dei to listene.</translation>
    </message>
    <message>
        <source>Altinn gives no reason</source>
        <translation>Altinn gir ingen grunn</translation>
    </message>
</context>
<context>
    <name>ui::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lisensar</translation>
    </message>
    <message>
        <source>Fullmakt is free software under the MIT licence. It stands on the work of others, who have given theirs under these:</source>
        <translation>Fullmakt er fri programvare under MIT-lisensen. Det byggjer på arbeidet til andre, som har delt det under desse lisensane:</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>ui::LinkEntrance</name>
    <message>
        <source>Drop the link here to open the request</source>
        <translation>Slepp lenka her for å opne førespurnaden</translation>
    </message>
</context>
<context>
    <name>ui::LinkWords</name>
    <message>
        <source>This link belongs to production, but this window works with the test environment %1. Start Fullmakt without --tt02 and open the link there.</source>
        <translation>Lenka høyrer til produksjon, men dette vindauget arbeider mot testmiljøet %1. Start Fullmakt utan --tt02, og opne lenka der.</translation>
    </message>
    <message>
        <source>This link belongs to Altinn&apos;s test environment TT02, but this window works with production. Start Fullmakt with --tt02 and open the link there.</source>
        <translation>Lenka høyrer til testmiljøet TT02 i Altinn, men dette vindauget arbeider mot produksjon. Start Fullmakt med --tt02, og opne lenka der.</translation>
    </message>
    <message>
        <source>This link belongs to Altinn&apos;s test environment TT02, but this window works with %1. Start Fullmakt with --tt02 and open the link there.</source>
        <translation>Lenka høyrer til testmiljøet TT02 i Altinn, men dette vindauget arbeider mot %1. Start Fullmakt med --tt02, og opne lenka der.</translation>
    </message>
    <message>
        <source>This is too long to be a link to a request. Copy the link alone.</source>
        <translation>Dette er for langt til å vere ei lenke til ein førespurnad. Kopier berre lenka.</translation>
    </message>
    <message>
        <source>This is neither a link nor the id of a request. A link to a request begins with https://am.ui.</source>
        <translation>Dette er verken ei lenke eller ID-en til ein førespurnad. Ei lenke til ein førespurnad byrjar med https://am.ui.</translation>
    </message>
    <message>
        <source>This link does not lead to Altinn. Fullmakt opens only links to requests in Altinn.</source>
        <translation>Lenka går ikkje til Altinn. Fullmakt opnar berre lenker til førespurnader i Altinn.</translation>
    </message>
    <message>
        <source>This link leads to Altinn, but not to a request for a system access. Ask the vendor for the link to the request.</source>
        <translation>Lenka går til Altinn, men ikkje til ein førespurnad om systemtilgang. Be leverandøren om lenka til førespurnaden.</translation>
    </message>
    <message>
        <source>The link is incomplete: the request&apos;s id is missing or damaged. Copy the whole link once more.</source>
        <translation>Lenka er ikkje heil: ID-en til førespurnaden manglar eller er øydelagd. Kopier heile lenka ein gong til.</translation>
    </message>
    <message>
        <source>This holds links to several requests. Open one of them at a time.</source>
        <translation>Her er det lenker til fleire førespurnader. Opne éi om gongen.</translation>
    </message>
    <message>
        <source>Paste the link you got from the vendor, or the request&apos;s id.</source>
        <translation>Lim inn lenka du har fått frå leverandøren, eller ID-en til førespurnaden.</translation>
    </message>
    <message>
        <source>Altinn knows no request with this id: neither for an access, for an access for clients, nor for a change. See that the whole id is there, or ask the vendor for the link.</source>
        <translation>Altinn kjenner ingen førespurnad med denne ID-en, verken om tilgang, om tilgang for klientar eller om endring. Sjå etter at heile ID-en er med, eller be leverandøren om lenka.</translation>
    </message>
    <message>
        <source>Altinn does not know this request any more. The vendor may have withdrawn it, or the access it led to is deleted. Ask the vendor for a new request.</source>
        <translation>Altinn kjenner ikkje lenger denne førespurnaden. Leverandøren kan ha trekt han tilbake, eller tilgangen han førte til, er sletta. Be leverandøren om ein ny førespurnad.</translation>
    </message>
    <message>
        <source>None of the organisations you represent has a request of any kind with this id. See that the whole id is there. The request may be withdrawn, or belong to an organisation you do not represent.</source>
        <translation>Ingen av verksemdene du representerer, har ein førespurnad av noko slag med denne ID-en. Sjå etter at heile ID-en er med. Førespurnaden kan vere trekt tilbake, eller høyre til ei verksemd du ikkje representerer.</translation>
    </message>
    <message>
        <source>None of the organisations you represent has this request. It may be withdrawn, or belong to an organisation you do not represent.</source>
        <translation>Ingen av verksemdene du representerer, har denne førespurnaden. Han kan vere trekt tilbake, eller høyre til ei verksemd du ikkje representerer.</translation>
    </message>
    <message>
        <source>The request belongs to an organisation you do not represent in Altinn. Somebody who manages accesses there must decide it.</source>
        <translation>Førespurnaden høyrer til ei verksemd du ikkje representerer i Altinn. Nokon som styrer tilgangar der, må ta stilling til han.</translation>
    </message>
    <message>
        <source>Altinn does not show you this request. Either it does not exist any more, or it belongs to an organisation whose system accesses you may not manage. Ask the general manager or the main administrator there.</source>
        <translation>Altinn viser deg ikkje denne førespurnaden. Anten finst han ikkje lenger, eller så høyrer han til ei verksemd der du ikkje kan styre systemtilgangar. Spør dagleg leiar eller hovudadministrator der.</translation>
    </message>
    <message>
        <source>The request could not be read.</source>
        <translation>Førespurnaden kunne ikkje hentast.</translation>
    </message>
</context>
<context>
    <name>ui::ListExchange</name>
    <message>
        <source>Import list…</source>
        <translation>Importer liste…</translation>
    </message>
    <message>
        <source>All clients…</source>
        <translation>Alle klientar…</translation>
    </message>
    <message>
        <source>Assigned clients…</source>
        <translation>Tildelte klientar…</translation>
    </message>
    <message>
        <source>Available clients…</source>
        <translation>Tilgjengelege klientar…</translation>
    </message>
    <message>
        <source>Only what the filters show…</source>
        <translation>Berre det filtera viser…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from %1 are marked. Nothing has been sent yet.</source>
        <translation>
            <numerusform>%Ln endring frå %1 er merkt. Ingenting er sendt enno.</numerusform>
            <numerusform>%Ln endringar frå %1 er merkte. Ingenting er sendt enno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the list here to import it</source>
        <translation>Slepp lista her for å importere ho</translation>
    </message>
    <message>
        <source>Export clients</source>
        <translation>Eksporter klientar</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are saved in %1.</source>
        <translation>
            <numerusform>%Ln klient er lagra i %1.</numerusform>
            <numerusform>%Ln klientar er lagra i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clients were not saved.</source>
        <translation>Klientane blei ikkje lagra.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>The matrix as it is shown…</source>
        <translation>Matrisa slik ho blir vist…</translation>
    </message>
</context>
<context>
    <name>ui::LockNote</name>
    <message>
        <source>Your organisation&apos;s IT department has decided this.</source>
        <translation>Dette har IT-avdelinga i verksemda di bestemt.</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Oppdater</translation>
    </message>
    <message>
        <source>&amp;Open link…</source>
        <translation>Opn&amp;e lenke…</translation>
    </message>
    <message>
        <source>&amp;Create system access…</source>
        <translation>Opprett &amp;systemtilgang…</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hjelp til denne sida</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Hurtig&amp;tastar</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Logg ut</translation>
    </message>
    <message>
        <source>Sign out of &amp;ID-porten too</source>
        <translation>Logg ut av &amp;ID-porten òg</translation>
    </message>
    <message>
        <source>&amp;Quit Fullmakt</source>
        <translation>&amp;Avslutt Fullmakt</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gå til</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>You will be signed out in %1. What you have marked is kept.</source>
        <translation>Du blir logga ut om %1. Det du har merkt, blir teke vare på.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Bli verande innlogga</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Logg inn på nytt</translation>
    </message>
    <message>
        <source>Your organisations could not be read.</source>
        <translation>Verksemdene dine kunne ikkje hentast.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Altinn is still working on a decision. Its outcome will not be shown.</source>
        <translation>Altinn arbeider framleis med ei avgjerd. Du får ikkje sjå resultatet.</translation>
    </message>
    <message>
        <source>Moves of clients are marked but not sent. They are lost.</source>
        <translation>Du har merkt endringar av klientar som ikkje er sende. Dei går tapt.</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Logge ut?</translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation>Logg ut likevel</translation>
    </message>
    <message>
        <source>Close Fullmakt?</source>
        <translation>Lukke Fullmakt?</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Lukk likevel</translation>
    </message>
    <message>
        <source>You are still signed in with ID-porten in your browser</source>
        <translation>Du er framleis logga inn med ID-porten i nettlesaren</translation>
    </message>
    <message>
        <source>Fullmakt is signed out, but your browser could not be opened.</source>
        <translation>Fullmakt er logga ut, men nettlesaren kunne ikkje opnast.</translation>
    </message>
    <message>
        <source>Open %1 in your browser to sign out there too.</source>
        <translation>Opne %1 i nettlesaren for å logge ut der òg.</translation>
    </message>
    <message>
        <source>Altinn is still working on a deletion. Its outcome will not be shown.</source>
        <translation>Altinn arbeider framleis med ei sletting. Du får ikkje sjå resultatet.</translation>
    </message>
    <message>
        <source>The request you opened is shown after you have signed in.</source>
        <translation>Førespurnaden du opna, blir vist når du har logga inn.</translation>
    </message>
    <message>
        <source>Altinn is still creating a system access. Its outcome will not be shown.</source>
        <translation>Altinn held på å opprette ein systemtilgang. Du får ikkje sjå resultatet.</translation>
    </message>
    <message>
        <source>A change of clients is not finished. What is done stays done. The rest is kept on this computer: Fullmakt asks whether to go on the next time you sign in.</source>
        <translation>Ei endring av klientar er ikkje ferdig. Det som er gjort, er gjort. Resten er lagra på denne datamaskina: Fullmakt spør om du vil halde fram neste gong du loggar inn.</translation>
    </message>
    <message>
        <source>Fullmakt stays in the tray</source>
        <translation>Fullmakt blir liggjande i statusfeltet</translation>
    </message>
    <message>
        <source>The window goes, and Fullmakt goes on: what is running is finished, and notices are shown. A click on the icon in the tray brings the window back; its menu quits. You can change this in the settings.</source>
        <translation>Vindauget forsvinn, men Fullmakt held fram: Det som er i gang, blir fullført, og varsel blir viste. Klikk på ikonet i statusfeltet for å få vindauget tilbake, eller avslutt frå menyen der. Du kan endre dette i innstillingane.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Lukk vindauget</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of Activity could not be written yet. They are lost if that cannot be done now.</source>
        <translation>
            <numerusform>%Ln oppføring i Aktivitet er ikkje lagra enno. Ho går tapt viss det ikkje lèt seg gjere no.</numerusform>
            <numerusform>%Ln oppføringar i Aktivitet er ikkje lagra enno. Dei går tapt viss det ikkje lèt seg gjere no.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MatrixModel</name>
    <message>
        <source>to be added</source>
        <translation>skal leggjast til</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>skal fjernast</translation>
    </message>
    <message>
        <source>assigned, does not qualify</source>
        <translation>tildelt, kvalifiserer ikkje</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>tildelt</translation>
    </message>
    <message>
        <source>can be added</source>
        <translation>kan leggjast til</translation>
    </message>
    <message>
        <source>cannot be added</source>
        <translation>kan ikkje leggjast til</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikkje kjent</translation>
    </message>
    <message>
        <source>The clients of this system access have not been read.</source>
        <translation>Klientane til denne systemtilgangen er ikkje lesne.</translation>
    </message>
    <message>
        <source>The client lacks: %1</source>
        <translation>Klienten manglar: %1</translation>
    </message>
    <message>
        <source>Altinn does not list the client as available for this system access: it has given none of the packages.</source>
        <translation>Altinn viser ikkje klienten som tilgjengeleg for denne systemtilgangen: Han har ikkje gitt nokon av pakkane.</translation>
    </message>
    <message>
        <source>Altinn does not list the client for this system access and gives no reason.</source>
        <translation>Altinn viser ikkje klienten for denne systemtilgangen og gir ingen grunn.</translation>
    </message>
    <message>
        <source>Altinn no longer lists the client as available for this system access.</source>
        <translation>Altinn viser ikkje lenger klienten som tilgjengeleg for denne systemtilgangen.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>kunne ikkje hentast</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>les…</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned</source>
        <translation>
            <numerusform>%Ln tildelt</numerusform>
            <numerusform>%Ln tildelte</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(utan namn)</translation>
    </message>
    <message>
        <source>Clients and system accesses</source>
        <translation>Klientar og systemtilgangar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
</context>
<context>
    <name>ui::MatrixPage</name>
    <message numerus="yes">
        <source>%n cell(s) cut. Go to the system access the clients are to move to and press Ctrl+V.</source>
        <translation>
            <numerusform>%Ln celle klipt ut. Gå til systemtilgangen klienten skal flyttast til, og trykk Ctrl+V.</numerusform>
            <numerusform>%Ln celler klipte ut. Gå til systemtilgangen klientane skal flyttast til, og trykk Ctrl+V.</numerusform>
        </translation>
    </message>
    <message>
        <source>the system accesses</source>
        <translation>systemtilgangane</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle klientar</translation>
    </message>
    <message>
        <source>On no system access</source>
        <translation>Utan systemtilgang</translation>
    </message>
    <message>
        <source>On two or more</source>
        <translation>På to eller fleire</translation>
    </message>
    <message>
        <source>No longer qualifies</source>
        <translation>Kvalifiserer ikkje lenger</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Merkte</translation>
    </message>
    <message>
        <source>Can be added somewhere</source>
        <translation>Kan leggjast til ein stad</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Etter namn</translation>
    </message>
    <message>
        <source>By org. no.</source>
        <translation>Etter org.nr.</translation>
    </message>
    <message>
        <source>By number of accesses</source>
        <translation>Etter talet på tilgangar</translation>
    </message>
    <message>
        <source>Which clients are shown</source>
        <translation>Kva klientar som blir viste</translation>
    </message>
    <message>
        <source>Order of the clients</source>
        <translation>Rekkjefølgja på klientane</translation>
    </message>
    <message>
        <source>Name or org. no., several numbers may be pasted</source>
        <translation>Namn eller org.nr., lim gjerne inn fleire</translation>
    </message>
    <message>
        <source>Clients and system accesses</source>
        <translation>Klientar og systemtilgangar</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Flytt til</translation>
    </message>
    <message>
        <source>Space marks the chosen cells. Nothing is sent until you apply the changes.</source>
        <translation>Mellomromstasten merkjer dei valde cellene. Ingenting blir sendt før du bruker endringane.</translation>
    </message>
    <message>
        <source>You can see the clients, but this sign-in lacks the permission to change them (altinn:clientdelegations.write).</source>
        <translation>Du ser klientane, men innlogginga manglar løyvet til å endre dei (altinn:clientdelegations.write).</translation>
    </message>
    <message>
        <source>The clients of %1 could not be read, so nothing is known about them. %2</source>
        <translation>Klientane til %1 kunne ikkje hentast, så ingenting er kjent om dei. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>%1 of %2 system accesses read</source>
        <translation>%1 av %2 systemtilgangar lesne</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln klient</numerusform>
            <numerusform>%Ln klientar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%Ln vist</numerusform>
            <numerusform>%Ln viste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) chosen</source>
        <translation>
            <numerusform>%Ln celle vald</numerusform>
            <numerusform>%Ln celler valde</numerusform>
        </translation>
    </message>
    <message>
        <source>Altinn did not tell which packages the clients have given</source>
        <translation>Altinn fortalde ikkje kva pakkar klientane har gitt</translation>
    </message>
    <message>
        <source>Who is on no system access can only be told when the clients of all of them have been read.</source>
        <translation>Kven som er utan systemtilgang, kan først seiast når klientane til alle tilgangane er lesne.</translation>
    </message>
    <message>
        <source>No client matches the search or the filter.</source>
        <translation>Ingen klient passar med søket eller filteret.</translation>
    </message>
    <message>
        <source>Nothing could be read.</source>
        <translation>Ingenting kunne hentast.</translation>
    </message>
    <message>
        <source>No client is available for any system access.</source>
        <translation>Ingen klient er tilgjengeleg for nokon systemtilgang.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were left as they are: the system access cannot act for the client, or it is not known.</source>
        <translation>
            <numerusform>%Ln celle står som ho var: Systemtilgangen kan ikkje handle for klienten, eller det er ikkje kjent.</numerusform>
            <numerusform>%Ln celler står som dei var: Systemtilgangen kan ikkje handle for klienten, eller det er ikkje kjent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark, or take the mark back</source>
        <translation>Merk, eller ta merket bort</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Nothing has been sent, because it could not be written down first.</source>
        <translation>Ingenting er sendt, fordi det ikkje kunne skrivast ned først.</translation>
    </message>
    <message>
        <source>Show each client</source>
        <translation>Vis kvar klient</translation>
    </message>
</context>
<context>
    <name>ui::MatrixPlan</name>
    <message>
        <source>System access</source>
        <translation>Systemtilgang</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Skal leggjast til</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Skal fjernast</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendra</translation>
    </message>
    <message>
        <source>Changes for each system access</source>
        <translation>Endringar for kvar systemtilgang</translation>
    </message>
    <message>
        <source>%1 lacks %2</source>
        <translation>%1 manglar %2</translation>
    </message>
    <message>
        <source>Change the clients of these system accesses?</source>
        <translation>Endre klientane til desse systemtilgangane?</translation>
    </message>
    <message>
        <source>Add %1, remove %2</source>
        <translation>Legg til %1, fjern %2</translation>
    </message>
    <message>
        <source>More than a fifth of the clients is removed from %1. Look once more.</source>
        <translation>Meir enn ein femtedel av klientane blir fjerna frå %1. Sjå over lista ein gong til.</translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s) will probably be refused by Altinn, because the client lacks a package: %1</source>
        <translation>
            <numerusform>Altinn vil truleg seie nei til %Ln endring, fordi klienten manglar ein pakke: %1</numerusform>
            <numerusform>Altinn vil truleg seie nei til %Ln endringar, fordi klientane manglar ein pakke: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent for %1, whose clients could not be read. The marks stay.</source>
        <translation>Ingenting blir sendt for %1, fordi klientane der ikkje kunne hentast. Merka blir ståande.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked client(s) are no longer in the lists and are left out.</source>
        <translation>
            <numerusform>%Ln merkt klient er ikkje lenger i listene og blir ikkje teken med.</numerusform>
            <numerusform>%Ln merkte klientar er ikkje lenger i listene og blir ikkje tekne med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Ingenting er sendt enno.</translation>
    </message>
</context>
<context>
    <name>ui::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Meny (F10)</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Lukk meldinga</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Åtvaring</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopier detaljar</translation>
    </message>
</context>
<context>
    <name>ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
</context>
<context>
    <name>ui::NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Way to Altinn</source>
        <translation>Vegen til Altinn</translation>
    </message>
    <message>
        <source>Straight out, without a proxy server</source>
        <translation>Direkte, utan proxyserver</translation>
    </message>
    <message>
        <source>Through the proxy server %1</source>
        <translation>Gjennom proxyserveren %1</translation>
    </message>
    <message>
        <source>Client id at ID-porten</source>
        <translation>Klient-ID hos ID-porten</translation>
    </message>
    <message>
        <source>Change the client id…</source>
        <translation>Endre klient-ID…</translation>
    </message>
    <message>
        <source>%1 is used the next time Fullmakt starts.</source>
        <translation>%1 blir brukt neste gong Fullmakt startar.</translation>
    </message>
</context>
<context>
    <name>ui::NetworkWords</name>
    <message>
        <source>The address could not be looked up</source>
        <translation>Adressa kunne ikkje slåast opp</translation>
    </message>
    <message>
        <source>This computer is offline, or the network does not know the address. Nothing has been changed.</source>
        <translation>Datamaskina er ikkje på nett, eller nettverket kjenner ikkje adressa. Ingenting er endra.</translation>
    </message>
    <message>
        <source>Check that the computer is connected to the network, and try again.</source>
        <translation>Sjekk at datamaskina er kopla til nettet, og prøv igjen.</translation>
    </message>
    <message>
        <source>the address could not be looked up</source>
        <translation>adressa kunne ikkje slåast opp</translation>
    </message>
    <message>
        <source>The connection was turned away</source>
        <translation>Sambandet blei avvist</translation>
    </message>
    <message>
        <source>Either the server is down, or a firewall does not let Fullmakt through. Nothing has been changed.</source>
        <translation>Anten er serveren nede, eller så slepp ein brannmur ikkje Fullmakt gjennom. Ingenting er endra.</translation>
    </message>
    <message>
        <source>Try again in a while. If it goes on, ask IT to open for Fullmakt on port 443.</source>
        <translation>Prøv igjen om ei stund. Held det fram, ber du IT opne for Fullmakt på port 443.</translation>
    </message>
    <message>
        <source>the connection was turned away</source>
        <translation>sambandet blei avvist</translation>
    </message>
    <message>
        <source>There is no way out to the network</source>
        <translation>Datamaskina kjem ikkje ut på nettet</translation>
    </message>
    <message>
        <source>The computer is not connected, or the network is down.</source>
        <translation>Datamaskina er ikkje kopla til, eller så er nettet nede.</translation>
    </message>
    <message>
        <source>Check the network, and try again.</source>
        <translation>Sjekk nettet, og prøv igjen.</translation>
    </message>
    <message>
        <source>no way out to the network</source>
        <translation>kjem ikkje ut på nettet</translation>
    </message>
    <message>
        <source>The proxy does not let Fullmakt through</source>
        <translation>Proxyen slepp ikkje Fullmakt gjennom</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy, which does not answer or says no. Nothing has been changed.</source>
        <translation>Datamaskina når internett gjennom ein proxy, som ikkje svarar eller seier nei. Ingenting er endra.</translation>
    </message>
    <message>
        <source>Check that you are on the organisation&apos;s network or VPN, and try again. If it goes on, ask IT.</source>
        <translation>Sjekk at du er på nettverket eller VPN-et til verksemda, og prøv igjen. Held det fram, spør du IT.</translation>
    </message>
    <message>
        <source>the proxy does not let Fullmakt through</source>
        <translation>proxyen slepp ikkje Fullmakt gjennom</translation>
    </message>
    <message>
        <source>The proxy wants a user name</source>
        <translation>Proxyen vil ha eit brukarnamn</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy that lets nobody through without a user name and a password. Nothing has been changed.</source>
        <translation>Datamaskina når internett gjennom ein proxy som ikkje slepp nokon gjennom utan brukarnamn og passord. Ingenting er endra.</translation>
    </message>
    <message>
        <source>Try again and fill them in. Ask IT if you do not have them.</source>
        <translation>Prøv igjen og fyll dei inn. Spør IT viss du ikkje har dei.</translation>
    </message>
    <message>
        <source>the proxy wants a user name</source>
        <translation>proxyen vil ha eit brukarnamn</translation>
    </message>
    <message>
        <source>On a guest network: open any web page in the browser and log in there first. Otherwise ask IT what answers in the server&apos;s place.</source>
        <translation>På eit gjestenett: Opne kva nettside som helst i nettlesaren og logg inn der først. Elles spør du IT kva som svarar i staden for serveren.</translation>
    </message>
    <message>
        <source>Somebody on the way opens the traffic</source>
        <translation>Nokon undervegs opnar den krypterte trafikken</translation>
    </message>
    <message>
        <source>The certificate is issued by somebody this computer does not trust. Nothing has been sent.</source>
        <translation>Sertifikatet er utferda av nokon denne datamaskina ikkje stoler på. Ingenting er sendt.</translation>
    </message>
    <message>
        <source>The certificate is issued by “%1”, which this computer does not trust. Nothing has been sent.</source>
        <translation>Sertifikatet er utferda av «%1», som denne datamaskina ikkje stoler på. Ingenting er sendt.</translation>
    </message>
    <message>
        <source>If that is your organisation&apos;s own proxy, ask IT to install its authority in the system&apos;s trust store; Fullmakt then accepts it. On a foreign network, do not go on there.</source>
        <translation>Er dette proxyen til verksemda, ber du IT installere utferdaren i systemlageret for klarerte sertifikat. Då godtek Fullmakt han. Er du på eit framandt nett, bør du ikkje halde fram der.</translation>
    </message>
    <message>
        <source>the certificate is not trusted</source>
        <translation>sertifikatet er ikkje klarert</translation>
    </message>
    <message>
        <source>The server cannot show who it is</source>
        <translation>Serveren kan ikkje vise kven han er</translation>
    </message>
    <message>
        <source>It has issued its certificate itself, as anybody can. Nothing has been sent.</source>
        <translation>Han har utferda sertifikatet sjølv, og det kan kven som helst. Ingenting er sendt.</translation>
    </message>
    <message>
        <source>the server cannot show who it is</source>
        <translation>serveren kan ikkje vise kven han er</translation>
    </message>
    <message>
        <source>Another server answered</source>
        <translation>Ein annan server svara</translation>
    </message>
    <message>
        <source>The certificate belongs to another address. Nothing has been sent.</source>
        <translation>Sertifikatet høyrer til ei anna adresse. Ingenting er sendt.</translation>
    </message>
    <message>
        <source>The certificate belongs to another address, and is issued by “%1”. Nothing has been sent.</source>
        <translation>Sertifikatet høyrer til ei anna adresse, og er utferda av «%1». Ingenting er sendt.</translation>
    </message>
    <message>
        <source>another server answered</source>
        <translation>ein annan server svara</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has run out</source>
        <translation>Sertifikatet til serveren har gått ut</translation>
    </message>
    <message>
        <source>Either the clock of this computer is ahead, or the certificate has not been renewed. Nothing has been sent.</source>
        <translation>Anten går klokka på datamaskina for fort, eller så er ikkje sertifikatet fornya. Ingenting er sendt.</translation>
    </message>
    <message>
        <source>Check the date and the clock of the computer. If they are right, try again later.</source>
        <translation>Sjekk datoen og klokka på datamaskina. Er dei rette, prøver du igjen seinare.</translation>
    </message>
    <message>
        <source>the certificate has run out</source>
        <translation>sertifikatet har gått ut</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <translation>Sertifikatet til serveren er ikkje gyldig enno</translation>
    </message>
    <message>
        <source>Most often the clock of this computer is behind. Nothing has been sent.</source>
        <translation>Som oftast er det klokka på datamaskina som går for sakte. Ingenting er sendt.</translation>
    </message>
    <message>
        <source>Set the clock to automatic, and try again.</source>
        <translation>La datamaskina stille klokka automatisk, og prøv igjen.</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>sertifikatet er ikkje gyldig enno</translation>
    </message>
</context>
<context>
    <name>ui::NewsNotice</name>
    <message>
        <source>Fullmakt has been updated to version %1.</source>
        <translation>Fullmakt er oppdatert til versjon %1.</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Sjå kva som er nytt</translation>
    </message>
</context>
<context>
    <name>ui::NoteField</name>
    <message>
        <source>Private &amp;note (optional)</source>
        <translation>Privat &amp;notat (valfritt)</translation>
    </message>
    <message>
        <source>Only you see it: it is sent neither to the vendor nor to Altinn, and is kept here until you sign out or close Fullmakt. At most %1 characters.</source>
        <translation>Berre du ser det: Det blir verken sendt til leverandøren eller til Altinn, og det blir verande her til du loggar ut eller lukkar Fullmakt. Høgst %1 teikn.</translation>
    </message>
    <message>
        <source>Private note (optional)</source>
        <translation>Privat notat (valfritt)</translation>
    </message>
</context>
<context>
    <name>ui::NoticeWords</name>
    <message numerus="yes">
        <source>%Ln new request(s)</source>
        <translation>
            <numerusform>%Ln ny førespurnad</numerusform>
            <numerusform>%Ln nye førespurnader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) expire within seven days</source>
        <translation>
            <numerusform>%Ln førespurnad går ut innan sju dagar</numerusform>
            <numerusform>%Ln førespurnader går ut innan sju dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of clients finished</source>
        <translation>
            <numerusform>%Ln endring av klientar er ferdig</numerusform>
            <numerusform>%Ln endringar av klientar er ferdige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of clients stand still</source>
        <translation>
            <numerusform>%Ln endring av klientar står stille</numerusform>
            <numerusform>%Ln endringar av klientar står stille</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Fullmakt</source>
        <translation>Opne Fullmakt</translation>
    </message>
    <message>
        <source>A test notice from Fullmakt</source>
        <translation>Eit prøvevarsel frå Fullmakt</translation>
    </message>
    <message>
        <source>This is how notices look. They only count.</source>
        <translation>Slik ser varsel ut. Dei seier berre kor mange.</translation>
    </message>
</context>
<context>
    <name>ui::NoticesSection</name>
    <message>
        <source>The desktop has taken the notice.</source>
        <translation>Skrivebordet har teke imot varselet.</translation>
    </message>
    <message>
        <source>The notice could not be shown.</source>
        <translation>Varselet kunne ikkje visast.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Varsel</translation>
    </message>
    <message>
        <source>Show notices on the desktop</source>
        <translation>Vis varsel på skrivebordet</translation>
    </message>
    <message>
        <source>Of new requests, of requests that expire within seven days, and of changes of clients that are finished or stand still. A notice only counts, since it may be shown on a locked screen. There are none while you are signed out or work in this window.</source>
        <translation>Om nye førespurnader, førespurnader som går ut innan sju dagar, og endringar av klientar som er ferdige eller står stille. Eit varsel seier berre kor mange, sidan det kan visast på ein låst skjerm. Det kjem ingen medan du er logga ut eller arbeider i dette vindauget.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Stille timar</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Stille frå</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Stille til</translation>
    </message>
    <message>
        <source>Quiet on Saturdays and Sundays too</source>
        <translation>Stille på laurdagar og søndagar òg</translation>
    </message>
    <message>
        <source>Show a test notice</source>
        <translation>Vis eit prøvevarsel</translation>
    </message>
    <message>
        <source>This desktop shows notices. What is held back in quiet hours is told when they end.</source>
        <translation>Dette skrivebordet viser varsel. Det som blir halde tilbake i stille timar, kjem når dei er slutt.</translation>
    </message>
    <message>
        <source>This desktop shows no notices by itself; they are shown by the icon in the tray.</source>
        <translation>Dette skrivebordet viser ikkje varsel sjølv; dei blir viste av ikonet i statusfeltet.</translation>
    </message>
    <message>
        <source>This desktop shows no notices. What happens is only to be seen in this window.</source>
        <translation>Dette skrivebordet viser ikkje varsel. Det som skjer, ser du berre i dette vindauget.</translation>
    </message>
</context>
<context>
    <name>ui::OpenLinkDialog</name>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Opne lenke</translation>
    </message>
    <message>
        <source>Open a request by its link</source>
        <translation>Opne ein førespurnad frå ei lenke</translation>
    </message>
    <message>
        <source>Vendors send a link to the request. Altinn lists neither new requests for clients nor change requests, so the link is the way to them.</source>
        <translation>Leverandøren sender deg ei lenke til førespurnaden. Altinn viser ikkje nye førespurnader om tilgang for klientar eller om endring i lista, så du treng lenka for å finne dei.</translation>
    </message>
    <message>
        <source>https://am.ui.altinn.no/… or the request&apos;s id</source>
        <translation>https://am.ui.altinn.no/… eller ID-en til førespurnaden</translation>
    </message>
    <message>
        <source>Link or id of the request</source>
        <translation>Lenka eller ID-en til førespurnaden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Looking for the request…</source>
        <translation>Leitar etter førespurnaden…</translation>
    </message>
</context>
<context>
    <name>ui::OutcomeWords</name>
    <message>
        <source>The request was not approved.</source>
        <translation>Førespurnaden blei ikkje godkjend.</translation>
    </message>
    <message>
        <source>The request was not rejected.</source>
        <translation>Førespurnaden blei ikkje avvist.</translation>
    </message>
    <message>
        <source>It is older than 180 days. Ask the vendor to send a new request.</source>
        <translation>Han er eldre enn 180 dagar. Be leverandøren sende ein ny førespurnad.</translation>
    </message>
    <message>
        <source>Approved. The access of %1 for %2 is changed.</source>
        <translation>Godkjend. Tilgangen %1 har for %2, er endra.</translation>
    </message>
    <message>
        <source>Rejected. The access of %1 for %2 stays as it is.</source>
        <translation>Avvist. Tilgangen %1 har for %2, er som før.</translation>
    </message>
    <message>
        <source>Rejected. This request gives %1 nothing for %2.</source>
        <translation>Avvist. Førespurnaden gir ikkje %1 noko for %2.</translation>
    </message>
    <message>
        <source>Approved. %1 has access for %2, but acts for no client until you add some.</source>
        <translation>Godkjend. %1 har fått tilgang for %2, men kan ikkje handle for nokon klient før du legg til klientar.</translation>
    </message>
    <message>
        <source>Approved. %1 has access for %2.</source>
        <translation>Godkjend. %1 har fått tilgang for %2.</translation>
    </message>
    <message>
        <source>Only half done: part of the change has come about, but the request still waits. Below you see what is there already. You can safely approve once more to complete it.</source>
        <translation>Berre halvvegs gjort: Ein del av endringa er på plass, men førespurnaden ventar framleis. Under ser du kva som er på plass. Du kan trygt godkjenne ein gong til for å fullføre.</translation>
    </message>
    <message>
        <source>Only half done: the system access was created, but the request still waits. Do not approve it again; ask the vendor for a new request, or look at it in Altinn.</source>
        <translation>Berre halvvegs gjort: Systemtilgangen blei oppretta, men førespurnaden ventar framleis. Ikkje godkjenn han på nytt. Be leverandøren om ein ny førespurnad, eller sjå på han i Altinn.</translation>
    </message>
    <message>
        <source>The request is rejected, and yet part of the change has come about. Somebody may have approved it at the same time, or an earlier approval was only half done. Look at it in Altinn.</source>
        <translation>Førespurnaden er avvist, men ein del av endringa er likevel på plass. Nokon kan ha godkjent han samstundes, eller ei tidlegare godkjenning blei berre halvvegs gjord. Sjå på han i Altinn.</translation>
    </message>
    <message>
        <source>The request is rejected, and yet the system access exists. Somebody may have approved it at the same time, or an earlier approval was only half done. Look at it in Altinn.</source>
        <translation>Førespurnaden er avvist, men systemtilgangen finst likevel. Nokon kan ha godkjent han samstundes, eller ei tidlegare godkjenning blei berre halvvegs gjord. Sjå på han i Altinn.</translation>
    </message>
    <message>
        <source>Altinn says that the request is approved, and yet the access does not have all that it asks for, or still has what it takes away. Fetch the status in a while, or look at it in Altinn.</source>
        <translation>Altinn melder at førespurnaden er godkjend, men tilgangen har likevel ikkje alt han ber om, eller har framleis det som skulle fjernast. Hent status om ei stund, eller sjå på han i Altinn.</translation>
    </message>
    <message>
        <source>Altinn says that the request is approved, and yet the system access is not in the list. Fetch the status in a while, or look at it in Altinn.</source>
        <translation>Altinn melder at førespurnaden er godkjend, men systemtilgangen er likevel ikkje i lista. Hent status om ei stund, eller sjå på han i Altinn.</translation>
    </message>
    <message>
        <source>What the access has now could not be read.</source>
        <translation>Det var ikkje mogleg å hente kva tilgangen har no.</translation>
    </message>
    <message>
        <source>Whether the system access is there could not be read.</source>
        <translation>Det var ikkje mogleg å hente om systemtilgangen finst.</translation>
    </message>
    <message>
        <source>This request no longer waited for an answer, and was not decided from here. Status now: %1.</source>
        <translation>Førespurnaden venta ikkje lenger på svar, og blei ikkje avgjord herifrå. Status no: %1.</translation>
    </message>
    <message>
        <source>The request does not exist any more. The vendor may have withdrawn it. Ask the vendor for a new one if it is still needed.</source>
        <translation>Førespurnaden finst ikkje lenger. Leverandøren kan ha trekt han tilbake. Be leverandøren om ein ny viss han framleis trengst.</translation>
    </message>
    <message>
        <source>Altinn confirmed the decision, but the request could not be read afterwards, so Fullmakt cannot tell that it is done. Fetch the status in a while.</source>
        <translation>Altinn stadfesta avgjerda, men førespurnaden kunne ikkje hentast etterpå. Fullmakt kan difor ikkje seie sikkert at det er gjort. Hent status om ei stund.</translation>
    </message>
    <message>
        <source>No certain answer came from Altinn. The decision may or may not have been made. Fetch the status before you decide again.</source>
        <translation>Altinn gav ikkje noko sikkert svar. Vi veit ikkje om avgjerda blei lagra. Hent status før du prøver på nytt.</translation>
    </message>
    <message>
        <source>The request was not forwarded.</source>
        <translation>Førespurnaden blei ikkje send vidare.</translation>
    </message>
    <message>
        <source>Altinn gave no reason. Try again in a while, or ask somebody who manages accesses for %1 to open the vendor&apos;s link.</source>
        <translation>Altinn gav ingen grunn. Prøv igjen om ei stund, eller be nokon som styrer tilgangar for %1 om å opne lenka frå leverandøren.</translation>
    </message>
    <message>
        <source>Altinn no longer says that it is yours to forward. Press F5 to see what you can do.</source>
        <translation>Altinn seier ikkje lenger at du kan sende han vidare. Trykk F5 for å sjå kva du kan gjere.</translation>
    </message>
    <message>
        <source>Forwarded. Those who manage accesses for %1 see the request from %2 among those that wait. Nothing is given until one of them approves.</source>
        <translation>Send vidare. Dei som styrer tilgangar for %1, ser førespurnaden frå %2 blant dei som ventar. Ingenting er gitt før ein av dei godkjenner.</translation>
    </message>
    <message>
        <source>Somebody else has forwarded this request already. Those who manage accesses for %1 see it among those that wait.</source>
        <translation>Nokon andre har allereie sendt førespurnaden vidare. Dei som styrer tilgangar for %1, ser han blant dei som ventar.</translation>
    </message>
    <message>
        <source>Altinn confirmed the forwarding, but the request could not be read afterwards, so Fullmakt cannot tell that it is done. Fetch the status in a while.</source>
        <translation>Altinn stadfesta at førespurnaden blei send vidare, men han kunne ikkje hentast etterpå, så Fullmakt kan ikkje seie sikkert at det er gjort. Hent status om ei stund.</translation>
    </message>
    <message>
        <source>No certain answer came from Altinn. The request may or may not have been forwarded. Fetch the status before you try again.</source>
        <translation>Altinn gav ikkje noko sikkert svar. Vi veit ikkje om førespurnaden blei send vidare. Hent status før du prøver igjen.</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Notatet ditt: %1</translation>
    </message>
    <message>
        <source>If you decided a moment ago, Altinn may still be at it: fetch the status once more before you decide again.</source>
        <translation>Viss du avgjorde nettopp, kan Altinn framleis halde på: Hent status ein gong til før du avgjer på nytt.</translation>
    </message>
    <message>
        <source>If it is refused again, ask the vendor for a new request.</source>
        <translation>Blir det nei igjen, ber du leverandøren om ein ny førespurnad.</translation>
    </message>
</context>
<context>
    <name>ui::OwnClientDialog</name>
    <message>
        <source>Own organisation as client</source>
        <translation>Eiga verksemd som klient</translation>
    </message>
    <message>
        <source>%1 as a client of %2</source>
        <translation>%1 som klient hos %2</translation>
    </message>
    <message>
        <source>A system access for clients can act for your own organisation too, when Altinn lets its packages be given that way. Packages that are meant for clients only, such as those of auditors and accountants, it does not.</source>
        <translation>Ein systemtilgang for klientar kan handle for eiga verksemd òg, når Altinn tillèt at pakkane blir gitte på den måten. Det gjeld ikkje pakkar som berre er meinte for klientar, som pakkane til revisorar og rekneskapsførarar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>This sign-in lacks the permission to see it (altinn:accessmanagement/enduser:connections:toothers.read). Whoever runs Fullmakt for you orders it from Altinn.</source>
        <translation>Denne innlogginga manglar løyvet til å sjå det (altinn:accessmanagement/enduser:connections:toothers.read). Dei som driftar Fullmakt for dykk, bestiller det hos Altinn.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Det kunne ikkje hentast.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Asking Altinn…</source>
        <translation>Spør Altinn…</translation>
    </message>
    <message>
        <source>It is not known whether the system access acts for your own organisation.</source>
        <translation>Det er ikkje kjent om systemtilgangen handlar for eiga verksemd.</translation>
    </message>
    <message>
        <source>Some of the packages have been given for your own organisation, not all of them. Add to complete it, or remove to take back what was given.</source>
        <translation>Nokre av pakkane er gitte for eiga verksemd, ikkje alle. Legg til for å fullføre, eller fjern for å ta tilbake det som er gitt.</translation>
    </message>
    <message>
        <source>The system access acts for your own organisation: at least one package is given.</source>
        <translation>Systemtilgangen handlar for eiga verksemd: Minst éin pakke er gitt.</translation>
    </message>
    <message>
        <source>The system access does not act for your own organisation.</source>
        <translation>Systemtilgangen handlar ikkje for eiga verksemd.</translation>
    </message>
    <message>
        <source>Add what is missing…</source>
        <translation>Legg til det som manglar…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Legg til…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Fjern…</translation>
    </message>
    <message>
        <source>This sign-in lacks the permission to change it (altinn:accessmanagement/enduser:connections:toothers.write).</source>
        <translation>Denne innlogginga manglar løyvet til å endre det (altinn:accessmanagement/enduser:connections:toothers.write).</translation>
    </message>
    <message>
        <source>Let %1 act for %2?</source>
        <translation>La %1 handle for %2?</translation>
    </message>
    <message>
        <source>Stop %1 from acting for %2?</source>
        <translation>Skal %1 slutte å handle for %2?</translation>
    </message>
    <message>
        <source>The system can then do what its packages allow, for your own organisation.</source>
        <translation>Systemet kan då gjere det pakkane tillèt, for eiga verksemd.</translation>
    </message>
    <message>
        <source>Clients of the system access are not touched.</source>
        <translation>Klientane til systemtilgangen blir ikkje rørte.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Altinn lets a package of this system access be given by clients only, not for your own organisation. For that, the vendor asks for a system access of your own.</source>
        <translation>Ein av pakkane i denne systemtilgangen kan ifølgje Altinn berre givast av klientar, ikkje for eiga verksemd. Skal systemet handle for eiga verksemd, må leverandøren be om ein systemtilgang for verksemda sjølv.</translation>
    </message>
    <message>
        <source>Added, and read back from Altinn.</source>
        <translation>Lagt til, og lese tilbake frå Altinn.</translation>
    </message>
    <message>
        <source>Removed, and read back from Altinn.</source>
        <translation>Fjerna, og lese tilbake frå Altinn.</translation>
    </message>
    <message>
        <source>Altinn confirmed it, but what it holds now could not be read.</source>
        <translation>Altinn stadfesta det, men det var ikkje mogleg å hente kva som gjeld no.</translation>
    </message>
    <message>
        <source>Only some of the packages were given</source>
        <translation>Berre nokre av pakkane blei gitte</translation>
    </message>
    <message>
        <source>It was not added</source>
        <translation>Verksemda blei ikkje lagd til</translation>
    </message>
    <message>
        <source>It was not removed</source>
        <translation>Verksemda blei ikkje fjerna</translation>
    </message>
    <message>
        <source>It is not known whether Altinn did it</source>
        <translation>Det er ikkje kjent om Altinn gjorde det</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Les på nytt</translation>
    </message>
</context>
<context>
    <name>ui::PredictedRefusals</name>
    <message numerus="yes">
        <source>%n client(s) have not given every package that this system access needs. Altinn will probably refuse them; each answer is shown afterwards.</source>
        <translation>
            <numerusform>%Ln klient har ikkje gitt alle pakkane denne systemtilgangen treng. Altinn vil truleg seie nei til han; svaret blir vist etterpå.</numerusform>
            <numerusform>%Ln klientar har ikkje gitt alle pakkane denne systemtilgangen treng. Altinn vil truleg seie nei til dei; kvart svar blir vist etterpå.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lacks %2</source>
        <translation>%1 manglar %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %Ln til</numerusform>
            <numerusform>og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Utelat dei</translation>
    </message>
</context>
<context>
    <name>ui::ProblemModel</name>
    <message>
        <source>(no name)</source>
        <translation>(utan namn)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tomt)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Namn i lista</translation>
    </message>
    <message>
        <source>Org. no.</source>
        <translation>Org.nr.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
</context>
<context>
    <name>ui::ProxyLoginDialog</name>
    <message>
        <source>The proxy wants a user name</source>
        <translation>Proxyen vil ha eit brukarnamn</translation>
    </message>
    <message>
        <source>Your network lets nobody out before they have logged in at %1. Use your name and password for the organisation&apos;s network. Fullmakt forgets them when you close it.</source>
        <translation>Nettverket slepp ingen ut før dei har logga inn på %1. Bruk namnet og passordet du har i nettverket til verksemda. Fullmakt gløymer dei når du lukkar programmet.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name and password.</source>
        <translation>Proxyen godtok ikkje brukarnamnet og passordet.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brukarnamn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
</context>
<context>
    <name>ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %Ln ventar</numerusform>
            <numerusform>%1, %Ln ventar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1, %Ln ny</numerusform>
            <numerusform>%1, %Ln nye</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReadyMessage</name>
    <message>
        <source>%1 (org. no. %2)</source>
        <translation>%1 (org.nr. %2)</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hei!</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Takk for hjelpa!</translation>
    </message>
    <message>
        <source>I use the program Fullmakt for system accesses in Altinn, and lack rights in %1. It is about this:</source>
        <translation>Eg bruker programmet Fullmakt til systemtilgangar i Altinn, og manglar rettar i %1. Det gjeld dette:</translation>
    </message>
    <message>
        <source>Could you give me one of these access packages for the organisation in Altinn?</source>
        <translation>Kan du gi meg éin av desse tilgangspakkane for verksemda i Altinn?</translation>
    </message>
    <message>
        <source>The general manager, the main administrator or an access manager can do it.</source>
        <translation>Dagleg leiar, hovudadministrator eller ein tilgangsstyrar kan gjere det.</translation>
    </message>
    <message>
        <source>We use the program Fullmakt for %1. It cannot do this, because its sign-in is not given the permissions (scopes) it takes:</source>
        <translation>Vi bruker programmet Fullmakt for %1. Dette kan det ikkje gjere, fordi innlogginga ikkje får løyva (scopes) som skal til:</translation>
    </message>
    <message>
        <source>Could you have these scopes granted by Altinn (Digdir) to the ID-porten client that Fullmakt signs in with, and then add them to what Fullmakt asks for?</source>
        <translation>Kan du få Altinn (Digdir) til å gi desse løyva til ID-porten-klienten som Fullmakt loggar inn med, og deretter leggje dei til i det Fullmakt ber om?</translation>
    </message>
    <message>
        <source>In this order, please: when a scope is asked for that has not been granted, nobody can sign in.</source>
        <translation>Gjer det i denne rekkjefølgja: Blir det bedt om eit løyve som ikkje er gitt, kan ingen logge inn.</translation>
    </message>
    <message>
        <source>Altinn does not normally grant %1 to programs outside its own portal.</source>
        <translation>Altinn gir vanlegvis ikkje %1 til program utanfor sin eigen portal.</translation>
    </message>
</context>
<context>
    <name>ui::Receipt</name>
    <message>
        <source>d MMMM yyyy HH:mm:ss</source>
        <comment>a date and time, as QLocale takes it</comment>
        <translation>d. MMMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvittering</translation>
    </message>
    <message>
        <source>Approved: the access of %1 for %2 is changed</source>
        <translation>Godkjend: Tilgangen %1 har for %2, er endra</translation>
    </message>
    <message>
        <source>Rejected: the access of %1 for %2 stays as it was</source>
        <translation>Avvist: Tilgangen %1 har for %2, er som før</translation>
    </message>
    <message>
        <source>Rejected: this request gives %1 nothing for %2</source>
        <translation>Avvist: Førespurnaden gir ikkje %1 noko for %2</translation>
    </message>
    <message>
        <source>Approved: %1 has access for clients of %2</source>
        <translation>Godkjend: %1 har tilgang for klientar hos %2</translation>
    </message>
    <message>
        <source>Approved: %1 has access for %2</source>
        <translation>Godkjend: %1 har tilgang for %2</translation>
    </message>
    <message>
        <source>Access for clients of the organisation</source>
        <translation>Tilgang for klientar hos verksemda</translation>
    </message>
    <message>
        <source>Change of an access that the organisation has given</source>
        <translation>Endring av ein tilgang verksemda har gitt</translation>
    </message>
    <message>
        <source>Access for the organisation itself</source>
        <translation>Tilgang for verksemda sjølv</translation>
    </message>
    <message>
        <source>Whether the system access is there could not be read.</source>
        <translation>Det var ikkje mogleg å hente om systemtilgangen finst.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID-en til førespurnaden</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Motteken</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Avgjort av</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Avgjort</translation>
    </message>
    <message>
        <source>Status in Altinn afterwards</source>
        <translation>Status i Altinn etterpå</translation>
    </message>
    <message>
        <source>System access</source>
        <translation>Systemtilgang</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message numerus="yes">
        <source>%n access package(s)</source>
        <translation>
            <numerusform>%Ln tilgangspakke</numerusform>
            <numerusform>%Ln tilgangspakkar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single service(s)</source>
        <translation>
            <numerusform>%Ln enkeltteneste</numerusform>
            <numerusform>%Ln enkelttenester</numerusform>
        </translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>Det som blei lagt til</translation>
    </message>
    <message>
        <source>What was asked to be added</source>
        <translation>Det leverandøren bad om å få lagt til</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>Det som blei fjerna</translation>
    </message>
    <message>
        <source>What was asked to be removed</source>
        <translation>Det leverandøren bad om å få fjerna</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Det som blei gitt</translation>
    </message>
    <message>
        <source>What was asked for, and not given</source>
        <translation>Det som det blei bedt om, og som ikkje blei gitt</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Privat notat</translation>
    </message>
    <message>
        <source>Made by %1 from what Altinn answered after the decision. This is not a document from Altinn.</source>
        <translation>Laga av %1 ut frå det Altinn svara etter avgjerda. Dette er ikkje eit dokument frå Altinn.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>What the access has now could not be read.</source>
        <translation>Det var ikkje mogleg å hente kva tilgangen har no.</translation>
    </message>
    <message>
        <source>What was there already</source>
        <translation>Det som var der frå før</translation>
    </message>
    <message>
        <source>What was not there anyhow</source>
        <translation>Det som ikkje var der frå før</translation>
    </message>
</context>
<context>
    <name>ui::RecordNotice</name>
    <message>
        <source>What you were told has been done is done. Only the entry about it is missing in Activity, and Fullmakt writes it as soon as it can.</source>
        <translation>Det du har fått vite er gjort, er gjort. Berre oppføringa om det manglar i Aktivitet, og Fullmakt skriv ho så snart det går.</translation>
    </message>
    <message>
        <source>Activity could not be written</source>
        <translation>Aktiviteten kunne ikkje skrivast</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Older activity could not be deleted</source>
        <translation>Eldre aktivitet kunne ikkje slettast</translation>
    </message>
    <message>
        <source>Entries that are older than you have chosen to keep are still on this computer. Fullmakt tries to delete them again later.</source>
        <translation>Oppføringar som er eldre enn du har valt å ta vare på, ligg framleis på denne datamaskina. Fullmakt prøver å slette dei igjen seinare.</translation>
    </message>
</context>
<context>
    <name>ui::RequestsPage</name>
    <message>
        <source>What you can do here</source>
        <translation>Kva du kan gjere her</translation>
    </message>
</context>
<context>
    <name>ui::ReviewLines</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%Ln pakke</numerusform>
            <numerusform>%Ln pakkar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%Ln teneste</numerusform>
            <numerusform>%Ln tenester</numerusform>
        </translation>
    </message>
    <message>
        <source>Access packages</source>
        <translation>Tilgangspakkar</translation>
    </message>
    <message>
        <source>Single services</source>
        <translation>Enkelttenester</translation>
    </message>
    <message>
        <source>You can give</source>
        <translation>Du kan gi</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Skal leggjast til</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Skal fjernast</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendra</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>på plass</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>ikkje der</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Bedt om</translation>
    </message>
    <message>
        <source>Has already</source>
        <translation>Har allereie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>bedt om</translation>
    </message>
    <message>
        <source>Has it now</source>
        <translation>Har det no</translation>
    </message>
    <message>
        <source>Given already through %1.</source>
        <translation>Allereie gitt gjennom %1.</translation>
    </message>
    <message>
        <source>New compared with what came before.</source>
        <translation>Nytt samanlikna med det som var før.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikkje kjent</translation>
    </message>
    <message>
        <source>has it now: %1</source>
        <translation>har det no: %1</translation>
    </message>
    <message>
        <source>given already through %1</source>
        <translation>allereie gitt gjennom %1</translation>
    </message>
    <message>
        <source>not given before</source>
        <translation>ikkje gitt før</translation>
    </message>
    <message>
        <source>whether it has been given already is not known</source>
        <translation>om han er gitt frå før, er ikkje kjent</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPane</name>
    <message>
        <source>Search in what is asked for</source>
        <translation>Søk i pakkar og tenester</translation>
    </message>
    <message>
        <source>Nothing that is asked for contains this.</source>
        <translation>Ingen pakkar eller tenester passar med søket.</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>Ingen førespurnad er vald</translation>
    </message>
    <message>
        <source>Choose a request on the left to see who asks, and for what.</source>
        <translation>Vel ein førespurnad til venstre for å sjå kven som ber om tilgang, og til kva.</translation>
    </message>
    <message>
        <source>The request could not be read.</source>
        <translation>Førespurnaden kunne ikkje hentast.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Motteken</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Etterpå</translation>
    </message>
    <message>
        <source>Altinn says that the request still waits for a decision.</source>
        <translation>Altinn melder at førespurnaden framleis ventar på avgjerd.</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>a date and time, as QLocale takes it</comment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>Kva du kan gjere her</translation>
    </message>
    <message>
        <source>Sign in with a higher security level</source>
        <translation>Logg inn med høgare tryggleiksnivå</translation>
    </message>
    <message>
        <source>Technical ids</source>
        <translation>Tekniske ID-ar</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Går ut</translation>
    </message>
</context>
<context>
    <name>ui::ReviewWords</name>
    <message>
        <source>%1 asks for access for clients</source>
        <translation>%1 ber om tilgang for klientar</translation>
    </message>
    <message>
        <source>%1 asks to change its access</source>
        <translation>%1 ber om å endre tilgangen sin</translation>
    </message>
    <message>
        <source>%1 asks for access</source>
        <translation>%1 ber om tilgang</translation>
    </message>
    <message>
        <source>Altinn is working on it…</source>
        <translation>Altinn arbeider med saka…</translation>
    </message>
    <message>
        <source>Altinn gives this request a status that Fullmakt does not know (%1). Open it in Altinn to see what it means.</source>
        <translation>Altinn gir denne førespurnaden ein status som Fullmakt ikkje kjenner (%1). Opne han i Altinn for å sjå kva statusen tyder.</translation>
    </message>
    <message>
        <source>This request is older than 180 days and has expired. Ask the vendor to send a new one.</source>
        <translation>Førespurnaden er eldre enn 180 dagar og difor utgått. Be leverandøren sende ein ny.</translation>
    </message>
    <message>
        <source>Approving from Fullmakt takes a permission that Altinn has not given to this program. Open the request in Altinn, decide there, and fetch the status here afterwards.</source>
        <translation>For å godkjenne frå Fullmakt trengst eit løyve som Altinn ikkje har gitt dette programmet. Opne førespurnaden i Altinn, avgjer han der, og hent status her etterpå.</translation>
    </message>
    <message>
        <source>Part of this request could not be read, so it cannot be approved here. Open it in Altinn.</source>
        <translation>Ein del av førespurnaden kunne ikkje lesast, så han kan ikkje godkjennast her. Opne han i Altinn.</translation>
    </message>
    <message>
        <source>You cannot give everything that is asked for, so Altinn will refuse. Ask someone with broader rights, such as the general manager.</source>
        <translation>Du kan ikkje gi alt systemet ber om, så Altinn vil seie nei. Spør nokon med fleire rettar, til dømes dagleg leiar.</translation>
    </message>
    <message>
        <source>The system gets no clients yet. After approving, you choose which clients it may act for.</source>
        <translation>Systemet får ingen klientar enno. Etter at du har godkjent, vel du kva klientar det får handle for.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) could not be read; technical names stand in for them.</source>
        <translation>
            <numerusform>%Ln namn kunne ikkje hentast. Du ser det tekniske namnet i staden.</numerusform>
            <numerusform>%Ln namn kunne ikkje hentast. Du ser dei tekniske namna i staden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether you can give this could not be checked now. Altinn checks it again when you approve.</source>
        <translation>Det var ikkje mogleg å sjekke no om du kan gi dette. Altinn sjekkar det på nytt når du godkjenner.</translation>
    </message>
    <message>
        <source>The access of %1 for %2 stays as it is now. The vendor can send a new request.</source>
        <translation>Tilgangen %1 har for %2, blir som han er no. Leverandøren kan sende ein ny førespurnad.</translation>
    </message>
    <message>
        <source>This request gives %1 nothing for %2. The vendor can send a new one.</source>
        <translation>Førespurnaden gir ikkje %1 noko for %2. Leverandøren kan sende ein ny.</translation>
    </message>
    <message>
        <source>%1 gets %2 to use for clients of %3, once you have added clients.</source>
        <translation>%1 får %2 å bruke for klientar hos %3 når du har lagt dei til.</translation>
    </message>
    <message>
        <source>%1 gets %2 to use for %3. It applies until somebody deletes the access.</source>
        <translation>%1 får %2 å bruke for %3. Det gjeld til nokon slettar systemtilgangen.</translation>
    </message>
    <message>
        <source>Approve the change of %1?</source>
        <translation>Godkjenne endringa av %1?</translation>
    </message>
    <message>
        <source>Reject the change of %1?</source>
        <translation>Avvise endringa av %1?</translation>
    </message>
    <message>
        <source>Approve the request from %1?</source>
        <translation>Godkjenne førespurnaden frå %1?</translation>
    </message>
    <message>
        <source>Reject the request from %1?</source>
        <translation>Avvise førespurnaden frå %1?</translation>
    </message>
    <message>
        <source>This request is forwarded: those who manage accesses for %1 see it among the requests that wait, and one of them decides.</source>
        <translation>Denne førespurnaden er send vidare: Dei som styrer tilgangar for %1, ser han blant førespurnadene som ventar, og ein av dei avgjer.</translation>
    </message>
    <message>
        <source>Altinn does not let you approve this request, but you can forward it to those who manage accesses for %1.</source>
        <translation>Altinn lèt deg ikkje godkjenne denne førespurnaden, men du kan sende han vidare til dei som styrer tilgangar for %1.</translation>
    </message>
    <message>
        <source>Everybody who manages accesses for %1 will see the request from %2 among those that wait, in Altinn and in Fullmakt, and one of them decides. Nothing is given yet. Fullmakt does not know whether Altinn notifies them, so tell one of them.</source>
        <translation>Alle som styrer tilgangar for %1, får sjå førespurnaden frå %2 blant dei som ventar, i Altinn og i Fullmakt, og ein av dei avgjer. Ingenting blir gitt enno. Fullmakt veit ikkje om Altinn varslar dei, så sei frå til ein av dei.</translation>
    </message>
    <message>
        <source>Forward the request from %1?</source>
        <translation>Sende førespurnaden frå %1 vidare?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Avvis</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Send vidare</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkjenn</translation>
    </message>
</context>
<context>
    <name>ui::RightsView</name>
    <message numerus="yes">
        <source>%n access package(s)</source>
        <translation>
            <numerusform>%Ln tilgangspakke</numerusform>
            <numerusform>%Ln tilgangspakkar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single service(s)</source>
        <translation>
            <numerusform>%Ln enkeltteneste</numerusform>
            <numerusform>%Ln enkelttenester</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two amounts</comment>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>Altinn has no name for this.</source>
        <translation>Altinn har ikkje noko namn på dette.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%Ln teneste</numerusform>
            <numerusform>%Ln tenester</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the services in %1</source>
        <translation>Viser tenestene i %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
    <message>
        <source>Altinn&apos;s answer could not be read here. Look at it in Altinn.</source>
        <translation>Svaret frå Altinn kunne ikkje lesast her. Sjå på det i Altinn.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a question and its answer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::RightsWords</name>
    <message>
        <source>“%1”</source>
        <comment>a name, quoted</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 og %Ln til</numerusform>
            <numerusform>%1 og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>In Bokmål: Altinn has no text in your language.</source>
        <translation>På bokmål: Altinn har ingen tekst på ditt språk.</translation>
    </message>
    <message>
        <source>In Nynorsk: Altinn has no text in your language.</source>
        <translation>På nynorsk: Altinn har ingen tekst på ditt språk.</translation>
    </message>
    <message>
        <source>In English: Altinn has no text in your language.</source>
        <translation>På engelsk: Altinn har ingen tekst på ditt språk.</translation>
    </message>
    <message>
        <source>In another language: Altinn has no text in yours.</source>
        <translation>På eit anna språk: Altinn har ingen tekst på ditt.</translation>
    </message>
</context>
<context>
    <name>ui::RoundDialog</name>
    <message>
        <source>Outcomes</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>What became of each request</source>
        <translation>Kva det blei av kvar førespurnad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Save all receipts…</source>
        <translation>Lagre alle kvitteringane…</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, for %2</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Kvittering…</translation>
    </message>
    <message>
        <source>Save the receipt for %1…</source>
        <translation>Lagre kvitteringa for %1…</translation>
    </message>
    <message>
        <source>Folder for the receipts</source>
        <translation>Mappe for kvitteringane</translation>
    </message>
</context>
<context>
    <name>ui::SaveClients</name>
    <message>
        <source>Clients</source>
        <translation>Klientar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Altinn&apos;s id</source>
        <translation>ID i Altinn</translation>
    </message>
    <message>
        <source>Clients of %1</source>
        <comment>the name of a file</comment>
        <translation>Klientar for %1</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) saved as %1.</source>
        <translation>
            <numerusform>%Ln klient er lagra som %1.</numerusform>
            <numerusform>%Ln klientar er lagra som %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client list was not saved.</source>
        <translation>Klientlista blei ikkje lagra.</translation>
    </message>
    <message>
        <source>Save the client list</source>
        <translation>Lagre klientlista</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-fil (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read and are not in the file.</source>
        <translation>
            <numerusform>%Ln til kunne ikkje lesast og er ikkje i fila.</numerusform>
            <numerusform>%Ln til kunne ikkje lesast og er ikkje i fila.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SaveReceipt</name>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>Kvitteringa er lagra som %1.</translation>
    </message>
    <message>
        <source>The receipt was not saved.</source>
        <translation>Kvitteringa blei ikkje lagra.</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Lagre kvittering</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>You have written a private note. The receipt is a file that others may get to see.</source>
        <translation>Du har skrive eit privat notat. Kvitteringa er ei fil som andre kan få sjå.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gå vidare</translation>
    </message>
    <message>
        <source>Put the private note in the receipt</source>
        <translation>Ta med det private notatet i kvitteringa</translation>
    </message>
    <message>
        <source>%1 of %2 receipts were saved.</source>
        <translation>%1 av %2 kvitteringar blei lagra.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) are saved in %1.</source>
        <translation>
            <numerusform>%Ln kvittering er lagra i %1.</numerusform>
            <numerusform>%Ln kvitteringar er lagra i %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ScopeNotice</name>
    <message>
        <source>At the sign-in Fullmakt was not given all that it asked for. This is out of reach: %1.</source>
        <translation>Fullmakt fekk ikkje alt det bad om ved innlogginga. Desse funksjonane manglar: %1.</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>Kva du kan gjere her</translation>
    </message>
</context>
<context>
    <name>ui::SessionSection</name>
    <message>
        <source>Sign-in</source>
        <translation>Innlogging</translation>
    </message>
    <message>
        <source>Sign me out after</source>
        <translation>Logg meg ut etter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) without activity</source>
        <translation>
            <numerusform>%Ln minutt utan aktivitet</numerusform>
            <numerusform>%Ln minutt utan aktivitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whatever you do, a sign-in ends after %Ln minute(s). Altinn allows no longer time, and no more than 30 minutes without activity.</source>
        <translation>
            <numerusform>Uansett varer ei innlogging i høgst %Ln minutt. Altinn tillèt ikkje lengre tid, og ikkje meir enn 30 minutt utan aktivitet.</numerusform>
            <numerusform>Uansett varer ei innlogging i høgst %Ln minutt. Altinn tillèt ikkje lengre tid, og ikkje meir enn 30 minutt utan aktivitet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsDesk</name>
    <message>
        <source>%1, with rules from your IT department</source>
        <translation>%1, med reglar frå IT-avdelinga</translation>
    </message>
</context>
<context>
    <name>ui::SettingsNotice</name>
    <message>
        <source>Some choices made no sense and are as they were at first. The others are kept. The old file is kept as %1.</source>
        <translation>Nokre val gav inga meining og er som dei var frå først av. Dei andre er behaldne. Den gamle fila ligg som %1.</translation>
    </message>
    <message>
        <source>The file was broken, and all choices are as they were at first. The old file is kept as %1.</source>
        <translation>Fila var øydelagd, og alle val er som dei var frå først av. Den gamle fila ligg som %1.</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>Innstillingane dine kunne ikkje lesast</translation>
    </message>
    <message>
        <source>What this version understands is used. What you choose now counts until you close Fullmakt, and the file is left as it is: %1.</source>
        <translation>Det denne versjonen forstår, blir brukt. Det du vel no, gjeld til du lukkar Fullmakt, og fila blir ikkje rørt: %1.</translation>
    </message>
    <message>
        <source>Your settings are from a later version of Fullmakt</source>
        <translation>Innstillingane dine er frå ein nyare versjon av Fullmakt</translation>
    </message>
    <message>
        <source>The file cannot be read and cannot be moved: %1. What you choose now counts until you close Fullmakt.</source>
        <translation>Fila kan ikkje lesast og ikkje flyttast: %1. Det du vel no, gjeld til du lukkar Fullmakt.</translation>
    </message>
    <message>
        <source>Your settings cannot be used</source>
        <translation>Innstillingane dine kan ikkje brukast</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
</context>
<context>
    <name>ui::SeveralBar</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Show outcomes…</source>
        <translation>Vis resultat…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Open the next</source>
        <translation>Opne den neste</translation>
    </message>
    <message>
        <source>The sign-in ended before all were sent.</source>
        <translation>Innlogginga tok slutt før alle var sende.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln vald</numerusform>
            <numerusform>%Ln valde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n…</source>
        <translation>
            <numerusform>Godkjenn %Ln…</numerusform>
            <numerusform>Godkjenn %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n…</source>
        <translation>
            <numerusform>Avvis %Ln…</numerusform>
            <numerusform>Avvis %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>In the way: %1.</source>
        <translation>Dette står i vegen: %1.</translation>
    </message>
    <message>
        <source>In the way of approving: %1.</source>
        <translation>Dette står i vegen for å godkjenne: %1.</translation>
    </message>
    <message>
        <source>In the way of rejecting: %1.</source>
        <translation>Dette står i vegen for å avvise: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent: something has changed since you were asked. Look through the requests again.</source>
        <translation>Ingenting blei sendt: Noko er endra sidan du blei spurd. Sjå gjennom førespurnadene på nytt.</translation>
    </message>
</context>
<context>
    <name>ui::SeveralQuestion</name>
    <message numerus="yes">
        <source>Approve %n requests?</source>
        <translation>
            <numerusform>Godkjenne %Ln førespurnad?</numerusform>
            <numerusform>Godkjenne %Ln førespurnader?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n requests?</source>
        <translation>
            <numerusform>Avvise %Ln førespurnad?</numerusform>
            <numerusform>Avvise %Ln førespurnader?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>Godkjenn %Ln</numerusform>
            <numerusform>Godkjenn %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n</source>
        <translation>
            <numerusform>Avvis %Ln</numerusform>
            <numerusform>Avvis %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n organisation(s).</source>
        <translation>
            <numerusform>For %Ln verksemd.</numerusform>
            <numerusform>For %Ln verksemder.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are sent one after another, and each is read back from Altinn.</source>
        <translation>Dei blir sende éin etter éin, og kvar av dei blir lesen tilbake frå Altinn.</translation>
    </message>
    <message>
        <source>Each access applies until somebody deletes it.</source>
        <translation>Kvar tilgang gjeld til nokon slettar han.</translation>
    </message>
    <message>
        <source>Nothing is given; the vendors can send new requests.</source>
        <translation>Ingenting blir gitt; leverandørane kan sende nye førespurnader.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>Vendor %1, for %2</source>
        <translation>Leverandør %1, for %2</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Det som blir avgjort</translation>
    </message>
    <message>
        <source>In all %1.</source>
        <translation>Til saman %1.</translation>
    </message>
</context>
<context>
    <name>ui::SeveralWords</name>
    <message numerus="yes">
        <source>%n no longer wait(s)</source>
        <translation>
            <numerusform>%Ln ventar ikkje lenger</numerusform>
            <numerusform>%Ln ventar ikkje lenger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Altinn is working on %n</source>
        <translation>
            <numerusform>Altinn arbeider med %Ln</numerusform>
            <numerusform>Altinn arbeider med %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has/have no certain outcome yet</source>
        <translation>
            <numerusform>%Ln har ikkje noko sikkert resultat enno</numerusform>
            <numerusform>%Ln har ikkje noko sikkert resultat enno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are not yours to decide</source>
        <translation>
            <numerusform>%Ln kan ikkje du avgjere</numerusform>
            <numerusform>%Ln kan ikkje du avgjere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has/have expired</source>
        <translation>
            <numerusform>%Ln er utgått</numerusform>
            <numerusform>%Ln er utgåtte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has/have not been opened yet</source>
        <translation>
            <numerusform>%Ln er ikkje opna enno</numerusform>
            <numerusform>%Ln er ikkje opna enno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has/have changed since you opened it/them</source>
        <translation>
            <numerusform>%Ln er endra sidan du opna han</numerusform>
            <numerusform>%Ln er endra sidan du opna dei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read in full</source>
        <translation>
            <numerusform>%Ln kunne ikkje lesast heilt ut</numerusform>
            <numerusform>%Ln kunne ikkje lesast heilt ut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you cannot give</source>
        <translation>
            <numerusform>%Ln kan du ikkje gi</numerusform>
            <numerusform>%Ln kan du ikkje gi</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: it no longer waited.</source>
        <translation>Ikkje send: Han venta ikkje lenger.</translation>
    </message>
    <message>
        <source>Not sent: Altinn was working on it already.</source>
        <translation>Ikkje send: Altinn arbeidde allereie med han.</translation>
    </message>
    <message>
        <source>Not sent: what became of an earlier decision is not known. Fetch the status first.</source>
        <translation>Ikkje send: Kva det blei av ei tidlegare avgjerd, er ikkje kjent. Hent status først.</translation>
    </message>
    <message>
        <source>Not sent: it is not yours to decide.</source>
        <translation>Ikkje send: Du kan ikkje avgjere han.</translation>
    </message>
    <message>
        <source>Not sent: it has expired.</source>
        <translation>Ikkje send: Han er utgått.</translation>
    </message>
    <message>
        <source>Not sent: it has not been opened.</source>
        <translation>Ikkje send: Han er ikkje opna.</translation>
    </message>
    <message>
        <source>Not sent: it has changed since you opened it. Open it once more.</source>
        <translation>Ikkje send: Han er endra sidan du opna han. Opne han på nytt.</translation>
    </message>
    <message>
        <source>Not sent: part of it could not be read.</source>
        <translation>Ikkje send: Ein del av han kunne ikkje lesast.</translation>
    </message>
    <message>
        <source>Not sent: you cannot give everything that is asked for.</source>
        <translation>Ikkje send: Du kan ikkje gi alt det blir bedt om.</translation>
    </message>
    <message>
        <source>Stopping after the one that Altinn works on. %1 of %2 done.</source>
        <translation>Stoppar etter den Altinn arbeider med. %1 av %2 ferdige.</translation>
    </message>
    <message>
        <source>Approving %1 of %2…</source>
        <translation>Godkjenner %1 av %2…</translation>
    </message>
    <message>
        <source>Rejecting %1 of %2…</source>
        <translation>Avviser %1 av %2…</translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%Ln godkjend</numerusform>
            <numerusform>%Ln godkjende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%Ln avvist</numerusform>
            <numerusform>%Ln avviste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided or expired in the meantime</source>
        <translation>
            <numerusform>%Ln avgjord eller utgått i mellomtida</numerusform>
            <numerusform>%Ln avgjorde eller utgåtte i mellomtida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only half done</source>
        <translation>
            <numerusform>%Ln berre halvvegs utført</numerusform>
            <numerusform>%Ln berre halvvegs utførte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with contradictory answers</source>
        <translation>
            <numerusform>%Ln med svar som strir mot kvarandre</numerusform>
            <numerusform>%Ln med svar som strir mot kvarandre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that no longer exist(s)</source>
        <translation>
            <numerusform>%Ln som ikkje finst lenger</numerusform>
            <numerusform>%Ln som ikkje finst lenger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed but not read back</source>
        <translation>
            <numerusform>%Ln stadfesta, men ikkje lesen tilbake</numerusform>
            <numerusform>%Ln stadfesta, men ikkje lesne tilbake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a certain answer</source>
        <translation>
            <numerusform>%Ln utan sikkert svar</numerusform>
            <numerusform>%Ln utan sikkert svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%Ln ikkje send</numerusform>
            <numerusform>%Ln ikkje sende</numerusform>
        </translation>
    </message>
    <message>
        <source>Altinn is working on it…</source>
        <translation>Altinn arbeider med saka…</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Ventar på tur.</translation>
    </message>
    <message>
        <source>Not sent: you stopped before it, or the sign-in ended.</source>
        <translation>Ikkje send: Du stoppa før han, eller innlogginga tok slutt.</translation>
    </message>
    <message>
        <source>Gets %1, for clients that you add afterwards.</source>
        <translation>Får %1, for klientar du legg til etterpå.</translation>
    </message>
    <message>
        <source>Gets %1.</source>
        <translation>Får %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n not carried out</source>
        <translation>
            <numerusform>%Ln ikkje gjennomført</numerusform>
            <numerusform>%Ln ikkje gjennomførte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ShortcutList</name>
    <message>
        <source>In lists and tables</source>
        <translation>I lister og tabellar</translation>
    </message>
    <message>
        <source>Open the row; in the lists of clients, move it</source>
        <translation>Opne rada; i listene over klientar: flytt ho</translation>
    </message>
    <message>
        <source>Mark the row</source>
        <translation>Merk rada</translation>
    </message>
    <message>
        <source>Mark all that the list shows</source>
        <translation>Merk alt som lista viser</translation>
    </message>
    <message>
        <source>Copy the marked rows with tabs between</source>
        <translation>Kopier dei merkte radene med tabulator mellom</translation>
    </message>
    <message>
        <source>Go to the first row</source>
        <translation>Gå til den første rada</translation>
    </message>
    <message>
        <source>Go to the last row</source>
        <translation>Gå til den siste rada</translation>
    </message>
    <message>
        <source>Empty the filter, or close what is open</source>
        <translation>Tøm søket, eller lukk det som er ope</translation>
    </message>
    <message>
        <source>Requests, system accesses and clients</source>
        <translation>Førespurnader, systemtilgangar og klientar</translation>
    </message>
    <message>
        <source>Paste a link to a request, or a list of clients</source>
        <translation>Lim inn ei lenke til ein førespurnad, eller ei liste over klientar</translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation>I matrisa</translation>
    </message>
    <message>
        <source>Mark for a change, or take the mark back</source>
        <translation>Merk for endring, eller ta merket bort</translation>
    </message>
    <message>
        <source>Take the clients with you</source>
        <translation>Ta klientane med deg</translation>
    </message>
    <message>
        <source>Move them to the access where you are</source>
        <translation>Flytt dei til tilgangen du står på</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 eller %2</translation>
    </message>
    <message>
        <source>When you are signed in</source>
        <translation>Når du er innlogga</translation>
    </message>
    <message>
        <source>On the page of system accesses</source>
        <translation>På sida Systemtilgangar</translation>
    </message>
    <message>
        <source>On the clients page</source>
        <translation>På klientsida</translation>
    </message>
</context>
<context>
    <name>ui::ShortenActivity</name>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Ingenting er endra.</translation>
    </message>
    <message>
        <source>Delete older activity?</source>
        <translation>Slette eldre aktivitet?</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are older than %1. They are deleted from this computer now and cannot be brought back. Save a report first if anybody may ask for them. One entry will say how many they were.</source>
        <translation>
            <numerusform>%Ln oppføring er eldre enn %1. Ho blir sletta frå denne datamaskina no og kan ikkje hentast tilbake. Lagre ein rapport først viss nokon kan kome til å spørje etter ho. Éi ny oppføring fortel at ho var der.</numerusform>
            <numerusform>%Ln oppføringar er eldre enn %1. Dei blir sletta frå denne datamaskina no og kan ikkje hentast tilbake. Lagre ein rapport først viss nokon kan kome til å spørje etter dei. Éi ny oppføring fortel kor mange dei var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln år</numerusform>
            <numerusform>%Ln år</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete what is older</source>
        <translation>Slett det som er eldre</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopier detaljar</translation>
    </message>
    <message>
        <source>See, understand and decide who may act for your organisation</source>
        <translation>Sjå, forstå og bestem kven som får handle for verksemda</translation>
    </message>
    <message>
        <source>Approve system accesses and manage clients in Altinn. You sign in with ID-porten in your browser; Fullmakt never sees your password or BankID.</source>
        <translation>Godkjenn systemtilgangar og styr klientar i Altinn. Du loggar inn i nettlesaren din med ID-porten; Fullmakt ser aldri passord eller BankID.</translation>
    </message>
    <message>
        <source>Sign in with ID-porten</source>
        <translation>Logg inn med ID-porten</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Hald fram i nettlesaren</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Du er ikkje logga inn</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation>Logg inn på nytt for å halde fram</translation>
    </message>
    <message>
        <source>Your unsaved choices are kept. You continue where you were.</source>
        <translation>Endringar du ikkje har sendt, er tekne vare på. Du held fram der du var.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Eit augeblikk</translation>
    </message>
    <message>
        <source>Fullmakt is getting the sign-in page from ID-porten. It opens in your browser.</source>
        <translation>Fullmakt hentar innloggingssida frå ID-porten. Ho blir opna i nettlesaren din.</translation>
    </message>
    <message>
        <source>Sign in on the page from ID-porten, and come back here. If the page is gone or never came, open it again, or copy the address and paste it into a browser.</source>
        <translation>Logg inn på sida frå ID-porten, og kom tilbake hit. Er sida borte, eller kom ho aldri, kan du opne ho på nytt, eller kopiere adressa og lime ho inn i ein nettlesar.</translation>
    </message>
    <message>
        <source>Sign in on the page from ID-porten, and come back here.</source>
        <translation>Logg inn på sida frå ID-porten, og kom tilbake hit.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the address and paste it into a browser on this computer.</source>
        <translation>Nettlesaren kunne ikkje opnast. Kopier adressa og lim ho inn i ein nettlesar på denne datamaskina.</translation>
    </message>
    <message>
        <source>You are almost in</source>
        <translation>Du er snart inne</translation>
    </message>
    <message>
        <source>The browser has done its part. Fullmakt is checking the sign-in and opening Altinn.</source>
        <translation>Nettlesaren har gjort sitt. Fullmakt kontrollerer innlogginga og opnar Altinn.</translation>
    </message>
    <message>
        <source>What Fullmakt can do</source>
        <translation>Kva Fullmakt kan gjere</translation>
    </message>
</context>
<context>
    <name>ui::SignInText</name>
    <message>
        <source>Try again in %1.</source>
        <translation>Prøv igjen om %1.</translation>
    </message>
    <message>
        <source>You are already signing in</source>
        <translation>Du held allereie på å logge inn</translation>
    </message>
    <message>
        <source>A sign-in is waiting in your browser.</source>
        <translation>Ei innlogging ventar i nettlesaren.</translation>
    </message>
    <message>
        <source>Finish it there, or cancel it first.</source>
        <translation>Gjer ho ferdig der, eller avbryt ho først.</translation>
    </message>
    <message>
        <source>The computer could not make a safe random number</source>
        <translation>Datamaskina kunne ikkje lage eit trygt tilfeldig tal</translation>
    </message>
    <message>
        <source>Without it a sign-in would not be safe.</source>
        <translation>Utan det er innlogginga ikkje trygg.</translation>
    </message>
    <message>
        <source>Restart the computer and try again.</source>
        <translation>Start datamaskina på nytt og prøv igjen.</translation>
    </message>
    <message>
        <source>Fullmakt could not open a port on this computer</source>
        <translation>Fullmakt kunne ikkje opne ein port på datamaskina</translation>
    </message>
    <message>
        <source>The browser could not be opened</source>
        <translation>Nettlesaren kunne ikkje opnast</translation>
    </message>
    <message>
        <source>The sign-in itself happens in your browser.</source>
        <translation>Sjølve innlogginga skjer i nettlesaren.</translation>
    </message>
    <message>
        <source>Choose a default browser in the settings of the computer, and try again.</source>
        <translation>Vel ein standardnettlesar i innstillingane på datamaskina, og prøv igjen.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time</source>
        <translation>Innlogginga blei ikkje ferdig i tide</translation>
    </message>
    <message>
        <source>The browser gave no answer. Nothing has been signed in.</source>
        <translation>Nettlesaren gav ikkje svar. Du er ikkje logga inn.</translation>
    </message>
    <message>
        <source>Try again, and finish the sign-in in the browser window that opens.</source>
        <translation>Prøv igjen, og gjer innlogginga ferdig i nettlesarvindauget som opnar seg.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Innlogginga blei avbroten</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Du er ikkje logga inn.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>Prøv igjen når du er klar.</translation>
    </message>
    <message>
        <source>Something disturbed the sign-in</source>
        <translation>Noko forstyrra innlogginga</translation>
    </message>
    <message>
        <source>Fullmakt got many answers that do not belong to this sign-in, so it was stopped.</source>
        <translation>Fullmakt fekk mange svar som ikkje høyrer til denne innlogginga, så ho blei stoppa.</translation>
    </message>
    <message>
        <source>Close other programs that may open pages on this computer, and try again.</source>
        <translation>Lukk andre program som kan opne sider på datamaskina, og prøv igjen.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>Klokka på datamaskina går feil</translation>
    </message>
    <message>
        <source>A sign-in is only valid for a moment, and the clock here does not agree with ID-porten&apos;s.</source>
        <translation>Ei innlogging er berre gyldig ei kort stund, og klokka her stemmer ikkje med klokka hos ID-porten.</translation>
    </message>
    <message>
        <source>Set the clock to automatic, and try again.</source>
        <translation>La datamaskina stille klokka automatisk, og prøv igjen.</translation>
    </message>
    <message>
        <source>ID-porten could not be reached safely</source>
        <translation>Fullmakt kunne ikkje nå ID-porten på ein trygg måte</translation>
    </message>
    <message>
        <source>ID-porten does not answer</source>
        <translation>ID-porten svarar ikkje</translation>
    </message>
    <message>
        <source>Either the network is down, or ID-porten has a problem.</source>
        <translation>Anten er nettet nede, eller så har ID-porten eit problem.</translation>
    </message>
    <message>
        <source>Check the network and the proxy, and try again.</source>
        <translation>Sjekk nettet og proxyen, og prøv igjen.</translation>
    </message>
    <message>
        <source>The answer is not from the ID-porten that was asked</source>
        <translation>Svaret kjem ikkje frå den ID-porten Fullmakt spurde</translation>
    </message>
    <message>
        <source>Fullmakt stopped before anything was given away.</source>
        <translation>Fullmakt stoppa før noko blei utlevert.</translation>
    </message>
    <message>
        <source>Check whether the network or a proxy intercepts traffic. If not, copy the details and tell support.</source>
        <translation>Sjekk om nettverket eller ein proxy grip inn i trafikken. Viss ikkje, kopierer du detaljane og seier frå til brukarstøtta.</translation>
    </message>
    <message>
        <source>You did not agree in the browser</source>
        <translation>Du gav ikkje samtykke i nettlesaren</translation>
    </message>
    <message>
        <source>Without your consent Fullmakt cannot show requests or clients, nor change anything in Altinn.</source>
        <translation>Utan samtykke kan Fullmakt verken vise førespurnader og klientar eller endre noko i Altinn.</translation>
    </message>
    <message>
        <source>Try again and accept if you want to use Fullmakt.</source>
        <translation>Prøv igjen og sei ja viss du vil bruke Fullmakt.</translation>
    </message>
    <message>
        <source>ID-porten does not give Fullmakt these functions</source>
        <translation>ID-porten gir ikkje Fullmakt desse funksjonane</translation>
    </message>
    <message>
        <source>The functions that were asked for are not opened for this installation.</source>
        <translation>Funksjonane Fullmakt bad om, er ikkje opna for denne installasjonen.</translation>
    </message>
    <message>
        <source>Copy the details and send them to whoever runs Fullmakt in your organisation.</source>
        <translation>Kopier detaljane og send dei til dei som driftar Fullmakt i verksemda.</translation>
    </message>
    <message>
        <source>Fullmakt is not set up correctly at ID-porten</source>
        <translation>Fullmakt er ikkje sett opp rett hos ID-porten</translation>
    </message>
    <message>
        <source>This is not something you have done.</source>
        <translation>Dette er ikkje noko du har gjort.</translation>
    </message>
    <message>
        <source>ID-porten has a problem</source>
        <translation>ID-porten har eit problem</translation>
    </message>
    <message>
        <source>The fault is not with you.</source>
        <translation>Feilen er ikkje hos deg.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Prøv igjen om nokre minutt.</translation>
    </message>
    <message>
        <source>ID-porten needs you to sign in again</source>
        <translation>Du må logge inn på nytt i ID-porten</translation>
    </message>
    <message>
        <source>Your earlier sign-in in the browser is no longer valid.</source>
        <translation>Den førre innlogginga i nettlesaren er ikkje lenger gyldig.</translation>
    </message>
    <message>
        <source>Try again and sign in in the browser.</source>
        <translation>Prøv igjen og logg inn i nettlesaren.</translation>
    </message>
    <message>
        <source>ID-porten stopped the sign-in</source>
        <translation>ID-porten stoppa innlogginga</translation>
    </message>
    <message>
        <source>It gave no reason that can be shown.</source>
        <translation>ID-porten gav ingen grunn som kan visast.</translation>
    </message>
    <message>
        <source>Try again. If it goes on, copy the details and send them to support.</source>
        <translation>Prøv igjen. Held det fram, kopierer du detaljane og sender dei til brukarstøtta.</translation>
    </message>
    <message>
        <source>A higher security level is needed</source>
        <translation>Det trengst eit høgare tryggleiksnivå</translation>
    </message>
    <message>
        <source>You signed in in a way that is not safe enough for this.</source>
        <translation>Du logga inn på ein måte som ikkje er trygg nok for dette.</translation>
    </message>
    <message>
        <source>Try again and choose a safer way, for example BankID.</source>
        <translation>Prøv igjen og vel ein tryggare måte, til dømes BankID.</translation>
    </message>
    <message>
        <source>ID-porten no longer accepts this sign-in</source>
        <translation>ID-porten godtek ikkje lenger denne innlogginga</translation>
    </message>
    <message>
        <source>It was used once already, or it took too long.</source>
        <translation>Ho er allereie brukt, eller det tok for lang tid.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Prøv igjen.</translation>
    </message>
    <message>
        <source>The sign-in could not be verified</source>
        <translation>Innlogginga kunne ikkje stadfestast</translation>
    </message>
    <message>
        <source>Something in ID-porten&apos;s answer does not hold, so Fullmakt did not use it.</source>
        <translation>Noko i svaret frå ID-porten stemmer ikkje, så Fullmakt brukte det ikkje.</translation>
    </message>
    <message>
        <source>Altinn did not accept the sign-in</source>
        <translation>Altinn godtok ikkje innlogginga</translation>
    </message>
    <message>
        <source>Altinn does not give Fullmakt these functions</source>
        <translation>Altinn gir ikkje Fullmakt desse funksjonane</translation>
    </message>
    <message>
        <source>You signed in with ID-porten, but this installation lacks functions that it needs in Altinn.</source>
        <translation>Du logga inn med ID-porten, men denne installasjonen manglar funksjonar han treng i Altinn.</translation>
    </message>
    <message>
        <source>Altinn asks us to slow down</source>
        <translation>Altinn ber oss gå saktare fram</translation>
    </message>
    <message>
        <source>Too many have signed in in a short time.</source>
        <translation>For mange har logga inn på kort tid.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Vent litt og prøv igjen.</translation>
    </message>
    <message>
        <source>Altinn does not answer</source>
        <translation>Altinn svarar ikkje</translation>
    </message>
    <message>
        <source>You signed in with ID-porten, but Altinn cannot be reached now.</source>
        <translation>Du logga inn med ID-porten, men Altinn er ikkje å få tak i no.</translation>
    </message>
    <message>
        <source>Altinn answered in an unexpected way</source>
        <translation>Altinn svara på ein uventa måte</translation>
    </message>
    <message>
        <source>The answer could not be understood, so Fullmakt did not use it.</source>
        <translation>Det var ikkje mogleg å forstå svaret, så Fullmakt brukte det ikkje.</translation>
    </message>
    <message>
        <source>You were signed out because nothing had happened for a while.</source>
        <translation>Du blei logga ut fordi det ikkje hadde hendt noko på ei stund.</translation>
    </message>
    <message>
        <source>You were signed out because a sign-in lasts two hours at most.</source>
        <translation>Du blei logga ut fordi ei innlogging varer i høgst to timar.</translation>
    </message>
    <message>
        <source>You were signed out because Altinn&apos;s session ran out and could not be renewed.</source>
        <translation>Du blei logga ut fordi økta i Altinn gjekk ut og ikkje kunne fornyast.</translation>
    </message>
    <message>
        <source>You were signed out because Altinn no longer accepts the sign-in.</source>
        <translation>Du blei logga ut fordi Altinn ikkje lenger godtek innlogginga.</translation>
    </message>
    <message>
        <source>You were signed out.</source>
        <translation>Du blei logga ut.</translation>
    </message>
    <message>
        <source>The sign-in could not be renewed just now</source>
        <translation>Innlogginga kunne ikkje fornyast akkurat no</translation>
    </message>
    <message>
        <source>You are signed in still. Fullmakt tries again.</source>
        <translation>Du er framleis logga inn. Fullmakt prøver igjen.</translation>
    </message>
    <message>
        <source>You need not do anything.</source>
        <translation>Du treng ikkje gjere noko.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Du er logga ut</translation>
    </message>
    <message>
        <source>Sign in again. Your unsaved choices are kept.</source>
        <translation>Logg inn på nytt. Endringar du ikkje har sendt, er tekne vare på.</translation>
    </message>
    <message>
        <source>ID-porten does not offer what Fullmakt is set up for</source>
        <translation>ID-porten tilbyr ikkje det Fullmakt er sett opp til</translation>
    </message>
    <message>
        <source>Fullmakt is told to hand over every sign-in before the browser opens, and ID-porten does not take it that way. Nothing has been sent.</source>
        <translation>Fullmakt er sett opp til å levere kvar innlogging til ID-porten før nettlesaren blir opna, og ID-porten tek ikkje imot ho på den måten. Ingenting er sendt.</translation>
    </message>
    <message>
        <source>The browser gives its answer to the address 127.0.0.1, which only this computer can reach. That address could not be used.</source>
        <translation>Nettlesaren gir svaret sitt til adressa 127.0.0.1, som berre denne datamaskina kan nå. Den adressa kunne ikkje brukast.</translation>
    </message>
    <message>
        <source>Check that IPv4 is not turned off on this computer and that no security program blocks local connections, and try again.</source>
        <translation>Sjekk at IPv4 ikkje er slått av på datamaskina, og at ikkje eit tryggleiksprogram stengjer for lokale samband. Prøv så igjen.</translation>
    </message>
    <message>
        <source>ID-porten could not be reached</source>
        <translation>Fullmakt kunne ikkje nå ID-porten</translation>
    </message>
    <message>
        <source>The network wants you to log in first</source>
        <translation>Nettverket vil at du loggar inn først</translation>
    </message>
    <message>
        <source>A page of the network came instead of ID-porten&apos;s answer. Guest networks do that, and some proxies.</source>
        <translation>Det kom ei side frå nettverket i staden for svaret frå ID-porten. Slik gjer gjestenett, og nokre proxyar.</translation>
    </message>
    <message>
        <source>Open any web page in your browser, do what it asks there, and try again. If it goes on, ask IT to let this computer through to ID-porten and Altinn.</source>
        <translation>Opne kva side som helst i nettlesaren, gjer det ho ber om, og prøv igjen. Held det fram, ber du IT sleppe datamaskina gjennom til ID-porten og Altinn.</translation>
    </message>
    <message>
        <source>You signed in with ID-porten, but Altinn could not be reached</source>
        <translation>Du logga inn med ID-porten, men Fullmakt kunne ikkje nå Altinn</translation>
    </message>
    <message>
        <source>You were signed out because ID-porten did not renew the sign-in.</source>
        <translation>Du blei logga ut fordi ID-porten ikkje fornya innlogginga.</translation>
    </message>
    <message>
        <source>You signed in with ID-porten. Either this person has no Altinn user yet, or Altinn has a disturbance.</source>
        <translation>Du logga inn med ID-porten. Anten har personen ingen brukar i Altinn enno, eller så er det driftsforstyrringar i Altinn.</translation>
    </message>
</context>
<context>
    <name>ui::StatePane</name>
    <message>
        <source>Loading…</source>
        <translation>Hentar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopier detaljar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ui::SystemPicker</name>
    <message>
        <source>Systems</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Search by name, vendor or description</source>
        <translation>Søk etter namn, leverandør eller skildring</translation>
    </message>
    <message>
        <source>The list of systems could not be read.</source>
        <translation>Lista over system kunne ikkje hentast.</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%Ln system</numerusform>
            <numerusform>%Ln system</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in Altinn&apos;s answer could not be read</source>
        <translation>
            <numerusform>%Ln i svaret frå Altinn kunne ikkje lesast</numerusform>
            <numerusform>%Ln i svaret frå Altinn kunne ikkje lesast</numerusform>
        </translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>No system contains what you search for. Not every vendor lets organisations create the access themselves; ask the vendor for a request.</source>
        <translation>Ingen system passar med søket. Ikkje alle leverandørar lèt verksemder opprette tilgangen sjølve. Be i så fall leverandøren sende ein førespurnad.</translation>
    </message>
    <message>
        <source>No systems</source>
        <translation>Ingen system</translation>
    </message>
    <message>
        <source>No vendor offers a system here.</source>
        <translation>Ingen leverandørar tilbyr eit system her.</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Organisation and user</source>
        <translation>Verksemd og brukar</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>Vel ei verksemd</translation>
    </message>
    <message>
        <source>Find an organisation by name or number</source>
        <translation>Finn ei verksemd med namn eller nummer</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Oppdater (F5)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logg ut</translation>
    </message>
    <message>
        <source>Sign out of ID-porten too</source>
        <translation>Logg ut av ID-porten òg</translation>
    </message>
    <message>
        <source>User menu</source>
        <translation>Brukarmeny</translation>
    </message>
    <message>
        <source>User menu for %1</source>
        <translation>Brukarmeny for %1</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>Kva du kan gjere her</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Opne lenke…</translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message>
        <source>Open Fullmakt</source>
        <translation>Opne Fullmakt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
</context>
<context>
    <name>ui::VendorWords</name>
    <message>
        <source>The vendor&apos;s number is not known</source>
        <translation>Nummeret til leverandøren er ikkje kjent</translation>
    </message>
    <message>
        <source>Vendor %1</source>
        <translation>Leverandør %1</translation>
    </message>
    <message>
        <source>owns the system</source>
        <translation>eig systemet</translation>
    </message>
    <message>
        <source>owner of the system uncertain</source>
        <translation>uvisst kven som eig systemet</translation>
    </message>
    <message>
        <source>who owns the system could not be looked up</source>
        <translation>kven som eig systemet, kunne ikkje slåast opp</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>Altinn&apos;s register says that %1 owns this system, but the system&apos;s id or an access you have given it says %2. Ask the vendor what this means before you approve.</source>
        <translation>Registeret til Altinn seier at %1 eig dette systemet, men ID-en til systemet eller ein tilgang du har gitt det, seier %2. Spør leverandøren kva dette tyder, før du godkjenner.</translation>
    </message>
    <message>
        <source>No other access here</source>
        <translation>Ingen andre tilgangar her</translation>
    </message>
    <message numerus="yes">
        <source>%n other access(es) here</source>
        <translation>
            <numerusform>%Ln annan tilgang her</numerusform>
            <numerusform>%Ln andre tilgangar her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n other access(es) here</source>
        <translation>
            <numerusform>Minst %Ln annan tilgang her</numerusform>
            <numerusform>Minst %Ln andre tilgangar her</numerusform>
        </translation>
    </message>
    <message>
        <source>for clients</source>
        <translation>for klientar</translation>
    </message>
    <message>
        <source>for the organisation itself</source>
        <translation>for verksemda sjølv</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>oppretta %1</translation>
    </message>
    <message>
        <source>This system has the access %1 here already (%2).</source>
        <translation>Systemet har allereie tilgangen %1 her (%2).</translation>
    </message>
    <message>
        <source>An earlier request from this system still waits (%1).</source>
        <translation>Ein tidlegare førespurnad frå systemet ventar framleis (%1).</translation>
    </message>
    <message>
        <source>Compared with that, this request asks for %1 more, %2 the same, and leaves out %3.</source>
        <translation>Samanlikna med den ber denne førespurnaden om %1 i tillegg, %2 som før, og utelèt %3.</translation>
    </message>
    <message>
        <source>Compared with that, this request asks for %1 more and %2 the same.</source>
        <translation>Samanlikna med den ber denne førespurnaden om %1 i tillegg og %2 som før.</translation>
    </message>
    <message>
        <source>Compared with that, this request asks for nothing more and leaves out %1.</source>
        <translation>Samanlikna med den ber denne førespurnaden ikkje om noko meir, og utelèt %1.</translation>
    </message>
    <message>
        <source>This request asks for exactly the same.</source>
        <translation>Denne førespurnaden ber om akkurat det same.</translation>
    </message>
    <message>
        <source>an address that is not opened</source>
        <translation>ei adresse som ikkje blir opna</translation>
    </message>
    <message>
        <source>Page at %1</source>
        <translation>Side på %1</translation>
    </message>
    <message>
        <source>The vendor&apos;s address is not plain https, so Fullmakt does not open it.</source>
        <translation>Adressa til leverandøren er ikkje rein https, så Fullmakt opnar ho ikkje.</translation>
    </message>
    <message>
        <source>Nothing is opened until you click. Altinn compares the address with those the vendor has registered when the request is made; Fullmakt cannot look those up.</source>
        <translation>Ingenting blir opna før du klikkar. Altinn samanliknar adressa med dei leverandøren har registrert, når førespurnaden blir laga; Fullmakt kan ikkje slå dei opp.</translation>
    </message>
    <message>
        <source>Which other accesses it has here is not known</source>
        <translation>Kva andre tilgangar han har her, er ikkje kjent</translation>
    </message>
</context>
<context>
    <name>ui::WaitingPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopier adressa</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Tid igjen: %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opne på nytt</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome to Fullmakt</source>
        <translation>Velkomen til Fullmakt</translation>
    </message>
    <message>
        <source>Which language do you want? You can change it at any time.</source>
        <translation>Kva språk vil du ha? Du kan endre det når som helst.</translation>
    </message>
    <message>
        <source>What Fullmakt does, and what it does not</source>
        <translation>Kva Fullmakt gjer, og kva det ikkje gjer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Go to the sign-in</source>
        <translation>Gå til innlogginga</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Skip the introduction</source>
        <translation>Hopp over introduksjonen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Steg %1 av %2</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Det du kan gjere</translation>
    </message>
    <message>
        <source>See what vendors ask for in all your organisations, and approve or reject it.</source>
        <translation>Sjå kva leverandørar ber om i alle verksemdene dine, og godkjenne eller avvise det.</translation>
    </message>
    <message>
        <source>Decide which clients each system access may act for, one or thousands at a time.</source>
        <translation>Avgjere kva klientar kvar systemtilgang kan handle for, éin eller tusenvis om gongen.</translation>
    </message>
    <message>
        <source>All of it goes through Altinn, with the rights you have there and no others.</source>
        <translation>Alt går gjennom Altinn, med rettane du har der og ingen andre.</translation>
    </message>
    <message>
        <source>What Fullmakt does not do</source>
        <translation>Det Fullmakt ikkje gjer</translation>
    </message>
    <message>
        <source>It does not replace your profile in Altinn: what people may do is decided there.</source>
        <translation>Fullmakt erstattar ikkje profilen din i Altinn: Kva folk kan gjere, blir avgjort der.</translation>
    </message>
    <message>
        <source>It never sees your password or BankID, and never shows or keeps your personal number: you sign in with ID-porten in your browser.</source>
        <translation>Det ser aldri passordet eller BankID-en din, og viser eller lagrar aldri fødselsnummeret ditt: Du loggar inn med ID-porten i nettlesaren.</translation>
    </message>
    <message>
        <source>It sends nothing to anyone but ID-porten and Altinn.</source>
        <translation>Det sender ingenting til andre enn ID-porten og Altinn.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Det som ligg på denne datamaskina</translation>
    </message>
    <message>
        <source>The changes of clients you make, so that they can go on and be undone.</source>
        <translation>Endringane av klientar som du gjer, så dei kan halde fram og angrast.</translation>
    </message>
    <message>
        <source>Your settings, and which clients there were when you last looked; of clients who are persons neither name nor number.</source>
        <translation>Innstillingane dine, og kva klientar som fanst då du sist såg på lista; for klientar som er personar, verken namn eller nummer.</translation>
    </message>
    <message>
        <source>Activity: who did what with Fullmakt here, sign-ins included; never personal numbers, passwords or tokens.</source>
        <translation>Aktivitet: kven som har gjort kva med Fullmakt her, innloggingar òg; aldri fødselsnummer, passord eller tokenar.</translation>
    </message>
</context>
<context>
    <name>ui::WhatsNewDialog</name>
    <message>
        <source>One inbox for all your organisations</source>
        <translation>Éin innboks for alle verksemdene dine</translation>
    </message>
    <message>
        <source>Requests for system accesses from every organisation you act for, with what they ask for, what is given already, and what you can give.</source>
        <translation>Førespurnader om systemtilgangar i alle verksemder du handlar for, med kva dei ber om, kva som er gitt frå før, og kva du kan gi.</translation>
    </message>
    <message>
        <source>Thousands of clients at a time</source>
        <translation>Tusenvis av klientar om gongen</translation>
    </message>
    <message>
        <source>Mark changes, see them before anything is sent, pause and go on, even after a crash, and undo what was done.</source>
        <translation>Merk endringar, sjå dei før noko blir sendt, ta pause og hald fram, sjølv etter eit krasj, og angre det som blei gjort.</translation>
    </message>
    <message>
        <source>Lists and matrix</source>
        <translation>Lister og matrise</translation>
    </message>
    <message>
        <source>Read client lists from Excel and CSV, save them again, and see all clients and system accesses beside each other.</source>
        <translation>Les klientlister frå Excel og CSV, lagre dei igjen, og sjå alle klientar og systemtilgangar ved sida av kvarandre.</translation>
    </message>
    <message>
        <source>Notices, quiet hours and your own limits</source>
        <translation>Varsel, stille timar og dine eigne grenser</translation>
    </message>
    <message>
        <source>Let the desktop tell of new requests and finished changes, leave Fullmakt in the tray, and be signed out earlier. You find all of it in the settings.</source>
        <translation>La skrivebordet seie frå om nye førespurnader og ferdige endringar, la Fullmakt liggje i statusfeltet, og bli logga ut tidlegare. Alt finn du i innstillingane.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Kva er nytt</translation>
    </message>
    <message>
        <source>What is new in version %1</source>
        <translation>Kva er nytt i versjon %1</translation>
    </message>
    <message>
        <source>Activity, and reports of it</source>
        <translation>Aktivitet og rapportar</translation>
    </message>
    <message>
        <source>See who did what with Fullmakt and when, and save it as PDF, CSV or Excel.</source>
        <translation>Sjå kven som har gjort kva med Fullmakt, og når, og lagre det som PDF, CSV eller Excel.</translation>
    </message>
    <message>
        <source>Help, and high contrast</source>
        <translation>Hjelp og høg kontrast</translation>
    </message>
    <message>
        <source>F1 explains the page you are on, and a theme with high contrast is found in the settings.</source>
        <translation>F1 forklarer sida du er på, og i innstillingane finn du eit tema med høg kontrast.</translation>
    </message>
</context>
<context>
    <name>ui::WorkArea</name>
    <message>
        <source>Requests</source>
        <translation>Førespurnader</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klientar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Test environment %1</source>
        <translation>Testmiljø %1</translation>
    </message>
    <message>
        <source>You do not represent any organisation in Altinn. Ask the general manager or the main administrator to give you an access package or a role, and sign in again.</source>
        <translation>Du representerer inga verksemd i Altinn. Be dagleg leiar eller hovudadministrator om å gi deg ein tilgangspakke eller ei rolle, og logg inn på nytt.</translation>
    </message>
    <message>
        <source>High security level</source>
        <translation>Tryggleiksnivå høgt</translation>
    </message>
    <message>
        <source>Substantial security level</source>
        <translation>Tryggleiksnivå betydeleg</translation>
    </message>
    <message>
        <source>updated just now</source>
        <translation>oppdatert akkurat no</translation>
    </message>
    <message>
        <source>updated less than a minute ago</source>
        <translation>oppdatert for under eitt minutt sidan</translation>
    </message>
    <message numerus="yes">
        <source>updated %n minute(s) ago</source>
        <translation>
            <numerusform>oppdatert for %Ln minutt sidan</numerusform>
            <numerusform>oppdatert for %Ln minutt sidan</numerusform>
        </translation>
    </message>
    <message>
        <source>The browser could not be opened. The address is %1</source>
        <translation>Nettlesaren kunne ikkje opnast. Adressa er %1</translation>
    </message>
    <message>
        <source>System accesses</source>
        <translation>Systemtilgangar</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>ukjend type</translation>
    </message>
    <message>
        <source>unknown kind (%1)</source>
        <translation>ukjend type (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) in Altinn&apos;s answer could not be read and are missing here.</source>
        <translation>
            <numerusform>%Ln verksemd i svaret frå Altinn kunne ikkje lesast og manglar her.</numerusform>
            <numerusform>%Ln verksemder i svaret frå Altinn kunne ikkje lesast og manglar her.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request you opened is for %1. System accesses and clients are shown for %2, which is chosen above.</source>
        <translation>Førespurnaden du opna, gjeld %1. Systemtilgangar og klientar blir viste for %2, som er vald ovanfor.</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Byt til %1</translation>
    </message>
    <message>
        <source>%1, but not all</source>
        <translation>%1, men ikkje alt</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is %1</source>
        <translation>Mappa kunne ikkje opnast. Ho er %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
</context>
<context>
    <name>ui::WorkSection</name>
    <message>
        <source>Changes of clients</source>
        <translation>Endringar av klientar</translation>
    </message>
    <message>
        <source>Changes at the same time</source>
        <translation>Endringar samstundes</translation>
    </message>
    <message>
        <source>More is faster, as long as Altinn keeps up; Fullmakt slows down by itself when it does not.</source>
        <translation>Fleire samstundes går fortare så lenge Altinn held følgje; Fullmakt senkar farten av seg sjølv når Altinn ikkje gjer det.</translation>
    </message>
</context>
</TS>
