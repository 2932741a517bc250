<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>BeforeStart</name>
    <message>
        <source>Fullmakt is open already, but does not answer</source>
        <translation>Fullmakt er allerede åpent, men svarer ikke</translation>
    </message>
    <message>
        <source>Wait a little and start Fullmakt again. If a change of clients is running in the other window, leave it alone until it is done: a second window does not know of it.</source>
        <translation>Vent litt, og start Fullmakt på nytt. Hvis en endring av klienter pågår i det andre vinduet, lar du det være i fred til den er ferdig: Et nytt vindu vet ikke om den.</translation>
    </message>
    <message>
        <source>Open one more window</source>
        <translation>Åpne et vindu til</translation>
    </message>
</context>
<context>
    <name>JobTexts</name>
    <message>
        <source>stopping</source>
        <translation>stopper</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 igjen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) done.</source>
        <translation>
            <numerusform>%1: %Ln endring er gjort.</numerusform>
            <numerusform>%1: %Ln endringer er gjort.</numerusform>
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
            <numerusform>%Ln har ikke fått sikkert svar.</numerusform>
            <numerusform>%Ln har ikke fått sikkert svar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done; still marked in the lists.</source>
        <translation>
            <numerusform>%Ln er ikke gjort, men står fortsatt merket i listene.</numerusform>
            <numerusform>%Ln er ikke gjort, men står fortsatt merket i listene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back from Altinn.</source>
        <translation>Resultatet er kontrollert mot Altinn.</translation>
    </message>
    <message>
        <source>The lists could not be read back, so this is what Altinn answered to each change.</source>
        <translation>Listene kunne ikke hentes på nytt, så dette er det Altinn svarte på hver endring.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>lagt til</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>fjernet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>Altinn sa nei</translation>
    </message>
    <message>
        <source>no certain answer</source>
        <translation>uten sikkert svar</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>ikke gjort</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 i sekundet</translation>
    </message>
    <message>
        <source>time left not known yet</source>
        <translation>tid igjen er ikke kjent ennå</translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <translation>
            <numerusform>%Ln om gangen</numerusform>
            <numerusform>%Ln om gangen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 clients</source>
        <translation>%1 av %2 klienter</translation>
    </message>
    <message>
        <source>waits for another change of the same access</source>
        <translation>venter på en annen endring av den samme tilgangen</translation>
    </message>
    <message>
        <source>is being written down</source>
        <translation>skrives ned</translation>
    </message>
    <message>
        <source>reading back from Altinn</source>
        <translation>leser tilbake fra Altinn</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>satt på pause</translation>
    </message>
    <message>
        <source>paused, tries again by itself</source>
        <translation>satt på pause, prøver igjen av seg selv</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avsluttet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The sign-in ended.</source>
        <translation>Innloggingen tok slutt.</translation>
    </message>
    <message>
        <source>What is done stays done; the rest is kept.</source>
        <translation>Det som er gjort, er gjort; resten er tatt vare på.</translation>
    </message>
    <message>
        <source>%1 refused: %2.</source>
        <translation>Altinn sa nei til %1: %2.</translation>
    </message>
    <message>
        <source>Nothing has been sent, because it could not be written down first.</source>
        <translation>Ingenting er sendt, fordi det ikke kunne skrives ned først.</translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <translation>
            <numerusform>%Ln var slik fra før.</numerusform>
            <numerusform>%Ln var slik fra før.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed by Altinn and yet not so when the list was read back: somebody may have changed it meanwhile.</source>
        <translation>
            <numerusform>%Ln ble bekreftet av Altinn, men var ikke slik da listen ble lest tilbake: Noen kan ha endret den imens.</numerusform>
            <numerusform>%Ln ble bekreftet av Altinn, men var ikke slik da listen ble lest tilbake: Noen kan ha endret dem imens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meanwhile somebody else added %1 and removed %2.</source>
        <translation>Imens la noen andre til %1 og fjernet %2.</translation>
    </message>
    <message>
        <source>was there already</source>
        <translation>var der fra før</translation>
    </message>
    <message>
        <source>was gone already</source>
        <translation>var borte fra før</translation>
    </message>
    <message>
        <source>added, but not there any more</source>
        <translation>lagt til, men er der ikke lenger</translation>
    </message>
    <message>
        <source>removed, but there again</source>
        <translation>fjernet, men er der igjen</translation>
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
        <translation>legges til</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>fjernes</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uendret</translation>
    </message>
    <message>
        <source>This removes more than a fifth of the clients the system acts for now. Look at the list once more.</source>
        <translation>Du fjerner mer enn en femtedel av klientene systemet handler for nå. Se over listen en gang til.</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Fjernes</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Legges til</translation>
    </message>
    <message numerus="yes">
        <source>Add %n client(s)</source>
        <translation>
            <numerusform>Legg til %Ln klient</numerusform>
            <numerusform>Legg til %Ln klienter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n client(s)</source>
        <translation>
            <numerusform>Fjern %Ln klient</numerusform>
            <numerusform>Fjern %Ln klienter</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1, remove %2</source>
        <translation>Legg til %1, fjern %2</translation>
    </message>
    <message>
        <source>Change the clients of %1?</source>
        <translation>Endre klientene til %1?</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Ingenting er sendt ennå.</translation>
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
            <numerusform>%Ln merket klient er ikke lenger i listene og blir ikke tatt med.</numerusform>
            <numerusform>%Ln merkede klienter er ikke lenger i listene og blir ikke tatt med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have been changed back already.</source>
        <translation>
            <numerusform>%Ln klient er allerede endret tilbake.</numerusform>
            <numerusform>%Ln klienter er allerede endret tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>It will take %1.</source>
        <translation>Det tar %1.</translation>
    </message>
    <message>
        <source>How long it takes is not known yet.</source>
        <translation>Hvor lang tid det tar, vet vi først når det er i gang.</translation>
    </message>
    <message>
        <source>This takes back what was done. Nothing has been sent yet.</source>
        <translation>Dette tar tilbake det som ble gjort. Ingenting er sendt ennå.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Se i:</translation>
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
        <translation>Mappen over</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til mappen over</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Lag ny mappe</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Lag en ny mappe</translation>
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
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Vis detaljer</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidefelt</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Steder og bokmerker</translation>
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
        <translation>&amp;Filnavn:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Gi nytt n&amp;avn</translation>
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
        <translation>%1 finnes fra før.
Vil du erstatte den?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Fant ikke mappen.
Kontroller at navnet er riktig.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fant ikke filen.
Kontroller at navnet er riktig.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Endret</translation>
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
        <translation>&amp;Gjør om</translation>
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
        <translation>Åpne</translation>
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
        <translation>Øverst</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederst</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Venstre kant</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Høyre kant</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Én side opp</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Én side ned</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Én side til venstre</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Én side til høyre</translation>
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
        <translation>Rull til høyre</translation>
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
        <translation>&amp;Gjør om</translation>
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
        <translation>Kopier l&amp;enkeadressen</translation>
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
        <translation>for klienter</translation>
    </message>
    <message>
        <source>own</source>
        <translation>egen</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>Venter på avgjørelse</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkjent</translation>
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
        <translation>Utløpt</translation>
    </message>
    <message>
        <source>Unknown status (%1)</source>
        <translation>Ukjent status (%1)</translation>
    </message>
    <message>
        <source>time left unknown</source>
        <translation>ukjent frist</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>utløpt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%Ln dag igjen</numerusform>
            <numerusform>%Ln dager igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>opened by link</source>
        <translation>åpnet fra lenke</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>videresendt</translation>
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
        <translation>ukjent status</translation>
    </message>
    <message>
        <source>This change is approved already. You see what the access has now under System accesses.</source>
        <translation>Denne endringen er allerede godkjent. Under Systemtilganger ser du hva tilgangen har nå.</translation>
    </message>
    <message>
        <source>This request is approved already. You find the access under System accesses.</source>
        <translation>Denne forespørselen er allerede godkjent. Du finner tilgangen under Systemtilganger.</translation>
    </message>
    <message>
        <source>This request is rejected already, so it gives nothing. The vendor can send a new one.</source>
        <translation>Denne forespørselen er allerede avvist, så den gir ingenting. Leverandøren kan sende en ny.</translation>
    </message>
    <message>
        <source>This request was denied, so it gives nothing. The vendor can send a new one.</source>
        <translation>Denne forespørselen ble avslått, så den gir ingenting. Leverandøren kan sende en ny.</translation>
    </message>
    <message>
        <source>This request expired before anybody decided. Ask the vendor to send a new one.</source>
        <translation>Denne forespørselen gikk ut på tid før noen tok stilling til den. Be leverandøren sende en ny.</translation>
    </message>
    <message>
        <source>The access has all that this change asks for, so there is nothing to decide.</source>
        <translation>Tilgangen har alt som denne endringen ber om, så det er ingenting å ta stilling til.</translation>
    </message>
</context>
<context>
    <name>ui::AboutSection</name>
    <message>
        <source>Copied. Paste it into a message to support.</source>
        <translation>Kopiert. Lim det inn i en melding til brukerstøtten.</translation>
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
        <translation>Hva er nytt</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisenser</translation>
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
        <translation>Programmet, denne datamaskinen, innloggingen og de siste feilene, som koder og tall. Ingen navn, fødselsnumre eller organisasjonsnumre.</translation>
    </message>
</context>
<context>
    <name>ui::AccessFilters</name>
    <message>
        <source>Search by name, system, vendor or number</source>
        <translation>Søk på navn, system, leverandør eller nummer</translation>
    </message>
    <message>
        <source>Sort and filter</source>
        <translation>Sorter og filtrer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkefølge</translation>
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
        <translation>Nyeste først</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Most clients first</source>
        <translation>Flest klienter først</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>For the organisation itself</source>
        <translation>For virksomheten selv</translation>
    </message>
    <message>
        <source>For clients</source>
        <translation>For klienter</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>Alle leverandører</translation>
    </message>
    <message>
        <source>All access packages</source>
        <translation>Alle tilgangspakker</translation>
    </message>
</context>
<context>
    <name>ui::AccessListModel</name>
    <message>
        <source>Enter reads it again</source>
        <comment>the key</comment>
        <translation>Enter leser på nytt</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>ikke lest</translation>
    </message>
</context>
<context>
    <name>ui::AccessListPane</name>
    <message>
        <source>System accesses</source>
        <translation>Systemtilganger</translation>
    </message>
    <message>
        <source>Whose system accesses</source>
        <translation>Hvem systemtilgangene hører til</translation>
    </message>
    <message>
        <source>Create system access…</source>
        <translation>Opprett systemtilgang…</translation>
    </message>
    <message>
        <source>Open in Altinn</source>
        <translation>Åpne i Altinn</translation>
    </message>
    <message>
        <source>Creating one from here takes a permission that this sign-in lacks (altinn:portal/enduser).</source>
        <translation>Å opprette en herfra krever en tillatelse som denne innloggingen mangler (altinn:portal/enduser).</translation>
    </message>
    <message>
        <source>This organisation</source>
        <translation>Denne virksomheten</translation>
    </message>
    <message numerus="yes">
        <source>All %n organisation(s) you administer</source>
        <translation>
            <numerusform>Den ene virksomheten du administrerer</numerusform>
            <numerusform>Alle %Ln virksomheter du administrerer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %1 of %n organisation(s) have answered.</source>
        <translation>
            <numerusform>Leser: %1 av %Ln virksomhet har svart.</numerusform>
            <numerusform>Leser: %1 av %Ln virksomheter har svart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n system access(es)</source>
        <translation>
            <numerusform>%1 av %Ln systemtilgang</numerusform>
            <numerusform>%1 av %Ln systemtilganger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system access(es)</source>
        <translation>
            <numerusform>%Ln systemtilgang</numerusform>
            <numerusform>%Ln systemtilganger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n of them have is still being read.</source>
        <translation>
            <numerusform>Hva %Ln av dem har, er ikke ferdig lest.</numerusform>
            <numerusform>Hva %Ln av dem har, er ikke ferdig lest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n of them have could not be read; they are not shown here.</source>
        <translation>
            <numerusform>Hva %Ln av dem har, kunne ikke leses; den vises ikke her.</numerusform>
            <numerusform>Hva %Ln av dem har, kunne ikke leses; de vises ikke her.</numerusform>
        </translation>
    </message>
    <message>
        <source>No system access fits the filters.</source>
        <translation>Ingen systemtilgang passer med filtrene.</translation>
    </message>
    <message>
        <source>No system access contains what you search for and fits the filters.</source>
        <translation>Ingen systemtilgang inneholder det du søker etter og passer med filtrene.</translation>
    </message>
    <message>
        <source>No system access contains what you search for.</source>
        <translation>Ingen systemtilgang passer med søket.</translation>
    </message>
    <message>
        <source>Not every organisation has answered yet.</source>
        <translation>Ikke alle virksomhetene har svart ennå.</translation>
    </message>
    <message>
        <source>Not everything could be read, so there may be some all the same.</source>
        <translation>Ikke alt kunne hentes, så det kan finnes noen likevel.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Fjern søk og filtre</translation>
    </message>
    <message>
        <source>The system accesses could not be read.</source>
        <translation>Systemtilgangene kunne ikke hentes.</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>Hva du kan gjøre her</translation>
    </message>
    <message>
        <source>No system access that could be read</source>
        <translation>Ingen systemtilgang kunne hentes</translation>
    </message>
    <message>
        <source>There may be some: the message above tells what is missing.</source>
        <translation>Det kan finnes noen. Meldingen over sier hva som mangler.</translation>
    </message>
    <message>
        <source>No system accesses</source>
        <translation>Ingen systemtilganger</translation>
    </message>
    <message>
        <source>None of the organisations you administer has approved any. A vendor asks for access with a request; it appears under Requests, or comes to you as a link.</source>
        <translation>Ingen av virksomhetene du administrerer har godkjent noen. En leverandør ber om tilgang med en forespørsel; den kommer under Forespørsler, eller til deg som en lenke.</translation>
    </message>
    <message>
        <source>%1 has not approved any. A vendor asks for access with a request; it appears under Requests, or comes to you as a link.</source>
        <translation>%1 har ikke godkjent noen. En leverandør ber om tilgang med en forespørsel, som kommer under Forespørsler eller til deg som en lenke.</translation>
    </message>
    <message>
        <source>The organisation&apos;s own system accesses could not be read, so the list is not complete.</source>
        <translation>Virksomhetens egne systemtilganger kunne ikke hentes, så listen er ikke fullstendig.</translation>
    </message>
    <message>
        <source>The system accesses for clients could not be read, so the list is not complete.</source>
        <translation>Systemtilgangene for klienter kunne ikke hentes, så listen er ikke fullstendig.</translation>
    </message>
    <message numerus="yes">
        <source>%n system access(es) in Altinn&apos;s answer could not be read, so the list is not complete.</source>
        <translation>
            <numerusform>%Ln systemtilgang i svaret fra Altinn kunne ikke leses, så listen er ikke fullstendig.</numerusform>
            <numerusform>%Ln systemtilganger i svaret fra Altinn kunne ikke leses, så listen er ikke fullstendig.</numerusform>
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
        <translation>Vis klienter</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Tekniske detaljer</translation>
    </message>
    <message>
        <source>This system access has been given nothing.</source>
        <translation>Denne systemtilgangen har ikke fått noe.</translation>
    </message>
    <message>
        <source>No system access chosen</source>
        <translation>Ingen systemtilgang er valgt</translation>
    </message>
    <message>
        <source>Choose one on the left to see what it may do, and for whom.</source>
        <translation>Velg en til venstre for å se hva den kan gjøre, og for hvem.</translation>
    </message>
    <message>
        <source>The system access could not be read.</source>
        <translation>Systemtilgangen kunne ikke hentes.</translation>
    </message>
    <message>
        <source>acts for clients of %1</source>
        <translation>handler for klienter hos %1</translation>
    </message>
    <message>
        <source>acts for %1</source>
        <translation>handler for %1</translation>
    </message>
    <message>
        <source>Access packages</source>
        <translation>Tilgangspakker</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%Ln pakke</numerusform>
            <numerusform>%Ln pakker</numerusform>
        </translation>
    </message>
    <message>
        <source>Single services</source>
        <translation>Enkelttjenester</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%Ln tjeneste</numerusform>
            <numerusform>%Ln tjenester</numerusform>
        </translation>
    </message>
    <message>
        <source>What this system access has been given could not be read. That does not mean that it has nothing.</source>
        <translation>Det var ikke mulig å hente hva systemtilgangen har fått. Det betyr ikke at den ikke har fått noe.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) could not be read; technical names stand in for them.</source>
        <translation>
            <numerusform>%Ln navn kunne ikke hentes. Det tekniske navnet vises i stedet.</numerusform>
            <numerusform>%Ln navn kunne ikke hentes. De tekniske navnene vises i stedet.</numerusform>
        </translation>
    </message>
    <message>
        <source>only for the organisation itself</source>
        <translation>bare for virksomheten selv</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>kunne ikke hentes</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
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
        <translation>Systemtilgang (systembruker): %1</translation>
    </message>
    <message>
        <source>System: %1</source>
        <translation>System: %1</translation>
    </message>
    <message>
        <source>Altinn is working on it…</source>
        <translation>Altinn arbeider med saken…</translation>
    </message>
    <message>
        <source>Not all that this system access has been given could be read.</source>
        <translation>Det var ikke mulig å hente alt systemtilgangen har fått.</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>Hva du kan gjøre her</translation>
    </message>
    <message>
        <source>The list of this organisation is not complete.</source>
        <translation>Listen for denne virksomheten er ikke fullstendig.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Prøv igjen om en stund.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Opphav</translation>
    </message>
    <message>
        <source>Reading from Altinn what it has now…</source>
        <translation>Henter fra Altinn hva den har nå…</translation>
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
        <translation>for klienter</translation>
    </message>
    <message>
        <source>own</source>
        <translation>egen</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as QLocale takes it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Whether it has lost anything could not be read.</source>
        <translation>Det var ikke mulig å hente om den har mistet noe.</translation>
    </message>
    <message>
        <source>Altinn confirmed the deletion all the same. Refresh in a while to see whether it is gone.</source>
        <translation>Altinn bekreftet likevel slettingen. Oppdater om en stund for å se om den er borte.</translation>
    </message>
    <message>
        <source>Deleted. %1 no longer has access for %2.</source>
        <translation>Slettet. %1 har ikke lenger tilgang for %2.</translation>
    </message>
    <message>
        <source>Somebody had deleted it already. %1 no longer has access for %2.</source>
        <translation>Noen hadde allerede slettet den. %1 har ikke lenger tilgang for %2.</translation>
    </message>
    <message>
        <source>Only half done: %1 is there still, but acts for fewer clients than before. Look at what is left, and delete it once more.</source>
        <translation>Bare halvveis gjort: %1 finnes fortsatt, men handler for færre klienter enn før. Se hva som er igjen, og slett på nytt.</translation>
    </message>
    <message>
        <source>Only half done: %1 is there still, but has fewer rights than before. Look at what is left, and delete it once more.</source>
        <translation>Bare halvveis gjort: %1 finnes fortsatt, men har færre rettigheter enn før. Se hva som er igjen, og slett på nytt.</translation>
    </message>
    <message>
        <source>Altinn confirmed the deletion of %1, but the list could not be read afterwards, so Fullmakt cannot tell that it is gone. Refresh in a while.</source>
        <translation>Altinn bekreftet at %1 er slettet, men listen kunne ikke hentes etterpå. Fullmakt kan derfor ikke si sikkert at den er borte. Oppdater om en stund.</translation>
    </message>
    <message>
        <source>No certain answer came from Altinn. %1 may or may not be deleted. Refresh before you try again.</source>
        <translation>Altinn ga ikke noe sikkert svar. Vi vet ikke om %1 er slettet. Oppdater før du prøver på nytt.</translation>
    </message>
    <message>
        <source>%1 was not deleted; the access is there still.</source>
        <translation>%1 ble ikke slettet; tilgangen finnes fortsatt.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%Ln pakke</numerusform>
            <numerusform>%Ln pakker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln klient</numerusform>
            <numerusform>%Ln klienter</numerusform>
        </translation>
    </message>
    <message>
        <source>clients could not be read</source>
        <translation>klientene kunne ikke hentes</translation>
    </message>
    <message>
        <source>clients not read yet</source>
        <translation>klientene er ikke lest ennå</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%Ln tjeneste</numerusform>
            <numerusform>%Ln tjenester</numerusform>
        </translation>
    </message>
    <message>
        <source>services could not be read</source>
        <translation>tjenestene kunne ikke hentes</translation>
    </message>
    <message>
        <source>services not read yet</source>
        <translation>tjenestene er ikke lest ennå</translation>
    </message>
    <message>
        <source>what it has could not be read</source>
        <translation>innholdet kunne ikke hentes</translation>
    </message>
    <message>
        <source>what it has is not read yet</source>
        <translation>ikke lest ennå</translation>
    </message>
    <message>
        <source>Its system accesses could not be read</source>
        <translation>Systemtilgangene kunne ikke hentes</translation>
    </message>
    <message>
        <source>Its own system accesses could not be read</source>
        <translation>Systemtilgangene til virksomheten selv kunne ikke hentes</translation>
    </message>
    <message>
        <source>Its system accesses for clients could not be read</source>
        <translation>Systemtilgangene for klienter kunne ikke hentes</translation>
    </message>
    <message numerus="yes">
        <source>%n system access(es) in Altinn&apos;s answer could not be read</source>
        <translation>
            <numerusform>%Ln systemtilgang i svaret fra Altinn kunne ikke leses</numerusform>
            <numerusform>%Ln systemtilganger i svaret fra Altinn kunne ikke leses</numerusform>
        </translation>
    </message>
    <message>
        <source>approved from a request of %1</source>
        <translation>godkjent fra en forespørsel av %1</translation>
    </message>
    <message>
        <source>approved from a request</source>
        <translation>godkjent fra en forespørsel</translation>
    </message>
    <message>
        <source>created by your organisation, in Altinn or Fullmakt</source>
        <translation>opprettet av virksomheten, i Altinn eller Fullmakt</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>kunne ikke hentes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>Vendor not known</source>
        <translation>Ukjent leverandør</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>opprettet %1</translation>
    </message>
    <message>
        <source>when it was created is not known</source>
        <translation>ukjent når den ble opprettet</translation>
    </message>
    <message>
        <source>nothing is written down</source>
        <translation>ingenting er skrevet ned</translation>
    </message>
</context>
<context>
    <name>ui::ActiveFilters</name>
    <message>
        <source>Filters active: %1</source>
        <translation>Aktive filtre: %1</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Fjern filtrene</translation>
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
        <translation>Velg en oppføring for å se alt som er kjent om den.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopier detaljer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>System access</source>
        <translation>Systemtilgang</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
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
        <translation>Alt om oppføringen</translation>
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
        <translation>Navn eller nummer</translation>
    </message>
    <message>
        <source>Client, by name or number</source>
        <translation>Klient, etter navn eller nummer</translation>
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
        <translation>Fra</translation>
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
        <translation>Virksomhet</translation>
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
        <translation>Alle datoer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Siste 7 dager</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siste 30 dager</translation>
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
        <translation>Valgte dager</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle resultater</translation>
    </message>
    <message>
        <source>All persons</source>
        <translation>Alle personer</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alle virksomheter</translation>
    </message>
    <message>
        <source>All system accesses</source>
        <translation>Alle systemtilganger</translation>
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
        <translation>blir lest</translation>
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
        <translation>Gjelder</translation>
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
        <translation>Virksomhet</translation>
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
        <translation>Ser etter om en oppføring er endret eller fjernet utenfor Fullmakt</translation>
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
        <translation>Aktivitet, nyeste først</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Den valgte oppføringen</translation>
    </message>
    <message>
        <source>Activity could not be read.</source>
        <translation>Aktiviteten kunne ikke leses.</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Ingenting er gjort ennå</translation>
    </message>
    <message>
        <source>What you and others do with Fullmakt on this computer is written down here: sign-ins, decisions, system accesses and changes of clients.</source>
        <translation>Det du og andre gjør med Fullmakt på denne datamaskinen, blir skrevet ned her: innlogginger, avgjørelser, systemtilganger og endringer av klienter.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ingen oppføring passer</translation>
    </message>
    <message>
        <source>There are entries that the filters do not let through.</source>
        <translation>Det finnes oppføringer som filtrene ikke slipper gjennom.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Fjern filtrene</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln oppføring</numerusform>
            <numerusform>%Ln oppføringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 av %Ln oppføring</numerusform>
            <numerusform>%1 av %Ln oppføringer</numerusform>
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
        <translation>Lagrer rapporten…</translation>
    </message>
    <message numerus="yes">
        <source>A report of %n entries is saved as %1.</source>
        <translation>
            <numerusform>En rapport med %Ln oppføring er lagret som %1.</numerusform>
            <numerusform>En rapport med %Ln oppføringer er lagret som %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was not saved, because you stopped it.</source>
        <translation>Rapporten ble ikke lagret, fordi du stoppet det.</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>Rapporten ble ikke lagret.</translation>
    </message>
    <message>
        <source>The entries are gone</source>
        <translation>Oppføringene er borte</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n entries that were written here is left. Fullmakt itself has not deleted them, for it would have said so here.</source>
        <translation>
            <numerusform>Den ene oppføringen som ble skrevet her, er borte. Fullmakt har ikke slettet den selv, for da ville det stått her.</numerusform>
            <numerusform>Ingen av de %Ln oppføringene som ble skrevet her, er igjen. Fullmakt har ikke slettet dem selv, for da ville det stått her.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done until %1 has been deleted.</source>
        <translation>Det som ble gjort til og med %1, er slettet.</translation>
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
        <translation>Alle datoer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Bare</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Oppføringer</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Laget av</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Laget</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Laget med</translation>
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
        <translation>Gjelder</translation>
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
        <translation>Virksomhet</translation>
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
        <translation>Antall</translation>
    </message>
    <message>
        <source>Checksum of the last entry, number %1: %2</source>
        <translation>Kontrollsum for den siste oppføringen, nummer %1: %2</translation>
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
        <translation>Det som er eldre, slettes av seg selv, og det står i aktiviteten. Den ligger bare på denne datamaskinen.</translation>
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
        <translation>Fullmakt selv</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>a date and time, as QLocale takes it: short</comment>
        <translation>d. MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Logget inn</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Logget ut</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Økten ble avsluttet</translation>
    </message>
    <message>
        <source>Approving a request</source>
        <translation>Godkjenne forespørsel</translation>
    </message>
    <message>
        <source>Rejecting a request</source>
        <translation>Avvise forespørsel</translation>
    </message>
    <message>
        <source>Forwarding a request</source>
        <translation>Sende videre forespørsel</translation>
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
        <translation>Endring av klienter startet</translation>
    </message>
    <message>
        <source>Undoing started</source>
        <translation>Angring startet</translation>
    </message>
    <message>
        <source>Change of clients tried again</source>
        <translation>Endring av klienter prøvd på nytt</translation>
    </message>
    <message>
        <source>Change of clients ended</source>
        <translation>Endring av klienter avsluttet</translation>
    </message>
    <message>
        <source>Adding a client</source>
        <translation>Legge til klient</translation>
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
        <translation>Rapport lagret</translation>
    </message>
    <message>
        <source>Activity begun anew</source>
        <translation>Aktivitet startet på nytt</translation>
    </message>
    <message>
        <source>Activity deleted</source>
        <translation>Aktivitet slettet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Ikke gjort</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Delvis gjort</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kjent</translation>
    </message>
    <message>
        <source>Not done from here</source>
        <translation>Ikke gjort herfra</translation>
    </message>
    <message>
        <source>Not as confirmed</source>
        <translation>Ikke som bekreftet</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Var slik fra før</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>Change of clients</source>
        <translation>Endring av klienter</translation>
    </message>
    <message>
        <source>Change of clients %1</source>
        <translation>Endring av klienter %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>En person</translation>
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
        <translation>Skal legges til</translation>
    </message>
    <message>
        <source>To be removed</source>
        <translation>Skal fjernes</translation>
    </message>
    <message>
        <source>System access</source>
        <translation>Systemtilgang</translation>
    </message>
    <message>
        <source>Access packages</source>
        <translation>Tilgangspakker</translation>
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
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Change that is undone</source>
        <translation>Endring som angres</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ikke sendt</translation>
    </message>
    <message>
        <source>Security level</source>
        <translation>Sikkerhetsnivå</translation>
    </message>
    <message>
        <source>Fullmakt was closed</source>
        <translation>Fullmakt ble lukket</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Oppføringer</translation>
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
        <translation>Fra</translation>
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
        <translation>År aktiviteten tas vare på</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>videresendt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>godkjent</translation>
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
        <translation>utløpt</translation>
    </message>
    <message>
        <source>no change needed</source>
        <translation>ingen endring nødvendig</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>there</source>
        <translation>finnes</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>tildelt</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>ikke tildelt</translation>
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
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjelder</translation>
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
        <translation>finnes ikke</translation>
    </message>
    <message>
        <source>Not known: check in Altinn</source>
        <translation>Ikke kjent: sjekk i Altinn</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Fullmakt ended before it was known</source>
        <translation>Fullmakt stoppet før det var kjent</translation>
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
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
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
        <translation>Når vinduet lukkes, blir Fullmakt liggende i statusfeltet</translation>
    </message>
    <message>
        <source>Start in the background with the computer</source>
        <translation>Start i bakgrunnen sammen med datamaskinen</translation>
    </message>
    <message>
        <source>Fullmakt starts signed out, and asks Altinn nothing before you have signed in. The time without activity counts in the background too.</source>
        <translation>Når Fullmakt starter, er du logget ut, og Altinn blir ikke spurt om noe før du har logget inn. Tiden uten aktivitet teller også når Fullmakt ligger i bakgrunnen.</translation>
    </message>
    <message>
        <source>This desktop has no tray. Started in the background, the window is minimised.</source>
        <translation>Dette skrivebordet har ikke noe statusfelt. Når Fullmakt starter i bakgrunnen, er vinduet minimert.</translation>
    </message>
    <message>
        <source>Another program&apos;s file stands in the way: it has the name that Fullmakt uses to start with the computer, and is left alone.</source>
        <translation>Filen til et annet program står i veien: Den har navnet som Fullmakt bruker for å starte sammen med datamaskinen, og blir ikke rørt.</translation>
    </message>
    <message>
        <source>That could not be changed: the folder for programs that start with the computer cannot be written.</source>
        <translation>Det kunne ikke endres: Det går ikke an å skrive i mappen for programmer som starter sammen med datamaskinen.</translation>
    </message>
</context>
<context>
    <name>ui::BrokenPolicyDialog</name>
    <message>
        <source>Fullmakt cannot start</source>
        <translation>Fullmakt kan ikke starte</translation>
    </message>
    <message>
        <source>Whoever runs this computer has set rules for Fullmakt, and they cannot be understood. Fullmakt does not start with half of them.</source>
        <translation>De som drifter denne datamaskinen, har satt regler for Fullmakt som ikke er til å forstå. Fullmakt starter ikke med bare noen av dem.</translation>
    </message>
    <message>
        <source>Send this to your IT department:</source>
        <translation>Send dette til IT-avdelingen:</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopier detaljer</translation>
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
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Apply changes…</source>
        <translation>Bruk endringene…</translation>
    </message>
    <message numerus="yes">
        <source>%n to be added</source>
        <translation>
            <numerusform>%Ln legges til</numerusform>
            <numerusform>%Ln legges til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be removed</source>
        <translation>
            <numerusform>%Ln fjernes</numerusform>
            <numerusform>%Ln fjernes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Ingenting er sendt ennå.</translation>
    </message>
    <message>
        <source>Move clients between the lists. Nothing is sent until you apply the changes.</source>
        <translation>Flytt klienter mellom listene. Ingenting blir sendt før du bruker endringene.</translation>
    </message>
</context>
<context>
    <name>ui::ChangeWords</name>
    <message>
        <source>%1 gets %2 more to use for %4, and loses %3. The rest of its access stays as it is.</source>
        <translation>%1 får i tillegg %2 å bruke for %4, og mister %3. Resten av tilgangen blir som før.</translation>
    </message>
    <message>
        <source>%1 gets %2 more to use for %3. What it has stays as it is.</source>
        <translation>%1 får i tillegg %2 å bruke for %3. Det som er gitt fra før, blir som det er.</translation>
    </message>
    <message>
        <source>%1 loses %2 for %3. The rest of its access stays as it is.</source>
        <translation>%1 mister %2 for %3. Resten av tilgangen blir som før.</translation>
    </message>
    <message>
        <source>Nothing changes: the access of %1 for %2 is already as the request asks for.</source>
        <translation>Ingenting endres: Tilgangen %1 har for %2, er allerede slik forespørselen ber om.</translation>
    </message>
    <message>
        <source>The request does not tell which system access it is about, so what stays unchanged cannot be shown.</source>
        <translation>Forespørselen sier ikke hvilken systemtilgang den gjelder, så det som er uendret, kan ikke vises.</translation>
    </message>
    <message>
        <source>The system access that this would change does not exist any more, or belongs to another organisation. Altinn will most likely refuse.</source>
        <translation>Systemtilgangen som skulle endres, finnes ikke lenger, eller den tilhører en annen virksomhet. Altinn vil mest sannsynlig si nei.</translation>
    </message>
    <message>
        <source>What the system access has today could not be read, so what stays unchanged cannot be shown.</source>
        <translation>Det var ikke mulig å hente hva systemtilgangen har i dag, så det som er uendret, kan ikke vises.</translation>
    </message>
</context>
<context>
    <name>ui::ChangesDialog</name>
    <message>
        <source>Changes since last time</source>
        <translation>Endringer siden sist</translation>
    </message>
    <message>
        <source>%1: changes since %2</source>
        <translation>%1: endringer siden %2</translation>
    </message>
    <message>
        <source>%1: changes</source>
        <translation>%1: endringer</translation>
    </message>
    <message>
        <source>New clients have become available, or were assigned by somebody else. Lost ones are neither available nor assigned any more.</source>
        <translation>Nye klienter er blitt tilgjengelige, eller noen andre har lagt dem til. Tapte klienter er verken tilgjengelige eller tildelte lenger.</translation>
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
        <translation>uten systemtilgang</translation>
    </message>
    <message>
        <source>Clients that have changed</source>
        <translation>Klienter som er endret</translation>
    </message>
    <message>
        <source>Show the chosen ones in the lists</source>
        <translation>Vis de valgte i listene</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>(a person)</source>
        <translation>(en person)</translation>
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
        <translation>%1 siden %2</translation>
    </message>
    <message numerus="yes">
        <source>%n on no system access</source>
        <translation>
            <numerusform>%Ln uten systemtilgang</numerusform>
            <numerusform>%Ln uten systemtilgang</numerusform>
        </translation>
    </message>
    <message>
        <source>What has changed since last time cannot be told: it could not be read from this computer.</source>
        <translation>Hva som er endret siden sist, er ikke kjent: Det kunne ikke leses fra denne datamaskinen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Remember these clients as seen</source>
        <translation>Husk disse klientene som sett</translation>
    </message>
</context>
<context>
    <name>ui::CheckLine</name>
    <message>
        <source>There are no entries yet.</source>
        <translation>Det er ingen oppføringer ennå.</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries from %1 to %2 are as they were written, and none is missing.</source>
        <translation>
            <numerusform>%Ln oppføring fra %1 til %2 er slik den ble skrevet, og ingen mangler.</numerusform>
            <numerusform>Alle %Ln oppføringer fra %1 til %2 er slik de ble skrevet, og ingen mangler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those before entry %1 were deleted, and activity says so itself.</source>
        <translation>De før oppføring %1 er slettet, og det står i aktiviteten selv.</translation>
    </message>
    <message>
        <source>Checksum of the last: %1</source>
        <translation>Kontrollsum for den siste: %1</translation>
    </message>
    <message>
        <source>Entries are missing before entry %1, and nothing says that they were deleted.</source>
        <translation>Det mangler oppføringer før oppføring %1, og det står ikke noe sted at de er slettet.</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written: it has been changed, put in or moved.</source>
        <translation>Oppføring %1 er ikke slik den ble skrevet: Den er endret, satt inn eller flyttet.</translation>
    </message>
    <message>
        <source>From entry %1 on, entries have been put in behind the end.</source>
        <translation>Fra oppføring %1 er det satt inn oppføringer etter slutten.</translation>
    </message>
    <message>
        <source>The end is missing, from entry %1 on.</source>
        <translation>Slutten mangler, fra oppføring %1.</translation>
    </message>
    <message>
        <source>The file is an older one than Fullmakt has written here. Everything from entry %1 on is missing.</source>
        <translation>Filen er eldre enn den Fullmakt har skrevet her. Alt fra oppføring %1 mangler.</translation>
    </message>
    <message>
        <source>The file is not the one that Fullmakt has written here: another has been put in its place.</source>
        <translation>Filen er ikke den Fullmakt har skrevet her: En annen er lagt i stedet.</translation>
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
        <translation>Aktiviteten er ikke slik den ble skrevet</translation>
    </message>
    <message>
        <source>The check was stopped before it was done. It says nothing.</source>
        <translation>Kontrollen ble stoppet før den var ferdig. Den sier ingenting.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read to its end.</source>
        <translation>Filen er skadet og kan ikke leses til slutt.</translation>
    </message>
    <message>
        <source>Activity could not be checked</source>
        <translation>Aktiviteten kunne ikke kontrolleres</translation>
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
        <translation>Ingenting passer med søket.</translation>
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
        <translation>Regnskapsfører</translation>
    </message>
    <message>
        <source>Business manager</source>
        <translation>Forretningsfører</translation>
    </message>
</context>
<context>
    <name>ui::ClientIdDialog</name>
    <message>
        <source>Fullmakt needs a client id for %1</source>
        <translation>Fullmakt trenger en klient-ID for %1</translation>
    </message>
    <message>
        <source>Your organisation, or whoever runs Fullmakt for you, registers the program with ID-porten and gets a client id there. It is no secret and is kept in the settings.</source>
        <translation>Virksomheten din, eller de som drifter Fullmakt for dere, registrerer programmet hos ID-porten og får en klient-ID der. Den er ikke hemmelig og blir lagret i innstillingene.</translation>
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
        <translation>Dette kan ikke være en klient-ID. Den består av bokstaver, tall og bindestreker, uten mellomrom.</translation>
    </message>
    <message>
        <source>Another client id for %1</source>
        <translation>En annen klient-ID for %1</translation>
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
        <translation>legges til</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>fjernes</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(uten navn)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>mangler pakke</translation>
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
        <translation>Mangler: %1</translation>
    </message>
</context>
<context>
    <name>ui::ClientMenu</name>
    <message>
        <source>More about clients</source>
        <translation>Mer om klienter</translation>
    </message>
    <message>
        <source>Copy clients to…</source>
        <translation>Kopier klienter til…</translation>
    </message>
    <message>
        <source>Why is a client missing?</source>
        <translation>Hvorfor mangler en klient?</translation>
    </message>
    <message>
        <source>Own organisation as client…</source>
        <translation>Egen virksomhet som klient…</translation>
    </message>
</context>
<context>
    <name>ui::ClientPane</name>
    <message>
        <source>Available</source>
        <translation>Tilgjengelige</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Tildelte</translation>
    </message>
    <message>
        <source>Name or org. no., several numbers may be pasted</source>
        <translation>Navn eller org.nr., lim gjerne inn flere</translation>
    </message>
    <message>
        <source>Filter available clients</source>
        <translation>Søk i tilgjengelige klienter</translation>
    </message>
    <message>
        <source>Filter assigned clients</source>
        <translation>Søk i tildelte klienter</translation>
    </message>
    <message>
        <source>Available clients</source>
        <translation>Tilgjengelige klienter</translation>
    </message>
    <message>
        <source>Assigned clients</source>
        <translation>Tildelte klienter</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%Ln vist</numerusform>
            <numerusform>%Ln vist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln valgt</numerusform>
            <numerusform>%Ln valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>No client matches the search or the filter.</source>
        <translation>Ingen klient passer med søket eller filteret.</translation>
    </message>
    <message>
        <source>No client is available for this system access.</source>
        <translation>Ingen klienter er tilgjengelige for denne systemtilgangen.</translation>
    </message>
    <message>
        <source>This system access acts for no client yet.</source>
        <translation>Denne systemtilgangen har ingen klienter ennå.</translation>
    </message>
</context>
<context>
    <name>ui::ClientSheets</name>
    <message>
        <source>Available, marked to be added, not sent</source>
        <translation>Tilgjengelig, merket for å legges til, ikke sendt</translation>
    </message>
    <message>
        <source>Assigned, marked to be removed, not sent</source>
        <translation>Tildelt, merket for å fjernes, ikke sendt</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Tildelt</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tilgjengelig</translation>
    </message>
    <message>
        <source>Available clients</source>
        <translation>Tilgjengelige klienter</translation>
    </message>
    <message>
        <source>Assigned clients</source>
        <translation>Tildelte klienter</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Client list</source>
        <translation>Klientliste</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Rader å se på</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Hvorfor</translation>
    </message>
</context>
<context>
    <name>ui::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>System access</source>
        <translation>Systemtilgang</translation>
    </message>
    <message>
        <source>Choose a system access</source>
        <translation>Velg en systemtilgang</translation>
    </message>
    <message>
        <source>Search for a system access</source>
        <translation>Søk etter systemtilgang</translation>
    </message>
    <message>
        <source>Add the chosen clients</source>
        <translation>Legg til de valgte klientene</translation>
    </message>
    <message>
        <source>Remove the chosen clients</source>
        <translation>Fjern de valgte klientene</translation>
    </message>
    <message>
        <source>Client administration is out of reach</source>
        <translation>Du får ikke styrt klienter her</translation>
    </message>
    <message>
        <source>This sign-in lacks the permission to read clients (altinn:clientdelegations.read). Whoever runs Fullmakt for you orders it from Altinn; until then, use Altinn&apos;s own pages.</source>
        <translation>Innloggingen mangler tillatelsen til å lese klienter (altinn:clientdelegations.read). De som drifter Fullmakt for dere, bestiller den hos Altinn. Bruk Altinns egne sider så lenge.</translation>
    </message>
    <message>
        <source>The system accesses could not be read.</source>
        <translation>Systemtilgangene kunne ikke hentes.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%Ln pakke</numerusform>
            <numerusform>%Ln pakker</numerusform>
        </translation>
    </message>
    <message>
        <source>No system access for clients</source>
        <translation>Ingen systemtilgang for klienter</translation>
    </message>
    <message>
        <source>%1 has not approved a system access that can act for clients. Such a request comes from the vendor, as a link; open it under Requests.</source>
        <translation>%1 har ikke godkjent noen systemtilgang for klienter. En slik forespørsel kommer som en lenke fra leverandøren. Åpne lenken under Forespørsler.</translation>
    </message>
    <message>
        <source>The clients could not be read.</source>
        <translation>Klientene kunne ikke hentes.</translation>
    </message>
    <message>
        <source>You can see the clients, but this sign-in lacks the permission to change them (altinn:clientdelegations.write).</source>
        <translation>Du ser klientene, men innloggingen mangler tillatelsen til å endre dem (altinn:clientdelegations.write).</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) in Altinn&apos;s answer could not be read, so the lists are not complete.</source>
        <translation>
            <numerusform>%Ln klient i svaret fra Altinn kunne ikke leses, så listene er ikke fullstendige.</numerusform>
            <numerusform>%Ln klienter i svaret fra Altinn kunne ikke leses, så listene er ikke fullstendige.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>ukjent type</translation>
    </message>
    <message>
        <source>unknown kind (%1)</source>
        <translation>ukjent type (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n system access(es) in Altinn&apos;s answer could not be read and are missing here.</source>
        <translation>
            <numerusform>%Ln systemtilgang i svaret fra Altinn kunne ikke leses og mangler her.</numerusform>
            <numerusform>%Ln systemtilganger i svaret fra Altinn kunne ikke leses og mangler her.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>Hva du kan gjøre her</translation>
    </message>
    <message>
        <source>Earlier changes…</source>
        <translation>Tidligere endringer…</translation>
    </message>
    <message>
        <source>Nothing has been sent, because it could not be written down first.</source>
        <translation>Ingenting er sendt, fordi det ikke kunne skrives ned først.</translation>
    </message>
    <message>
        <source>The earlier changes could not be read.</source>
        <translation>De tidligere endringene kunne ikke leses.</translation>
    </message>
    <message>
        <source>There is nothing left to undo: the lists are as they were before.</source>
        <translation>Det er ingenting igjen å angre: Listene er som de var før.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrise</translation>
    </message>
    <message>
        <source>The system access is not in the list</source>
        <translation>Systemtilgangen er ikke i listen</translation>
    </message>
    <message>
        <source>It may have been deleted, or Altinn does not list it yet. Press F5 to read the list again, or choose another one above.</source>
        <translation>Den kan være slettet, eller så har ikke Altinn den i listen ennå. Trykk F5 for å hente listen på nytt, eller velg en annen over.</translation>
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
        <translation>Åpne menyen</translation>
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
        <translation>Kopier klienter</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n client(s) to another system access</source>
        <translation>
            <numerusform>Kopier %Ln klient til en annen systemtilgang</numerusform>
            <numerusform>Kopier %Ln klienter til en annen systemtilgang</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1, which keeps them. They are marked on the other system access; nothing is sent until you apply the changes there.</source>
        <translation>Fra %1, som beholder dem. De merkes på den andre systemtilgangen; ingenting sendes før du bruker endringene der.</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopier til</translation>
    </message>
    <message>
        <source>Choose a system access</source>
        <translation>Velg en systemtilgang</translation>
    </message>
    <message>
        <source>Search for a system access</source>
        <translation>Søk etter systemtilgang</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%Ln pakke</numerusform>
            <numerusform>%Ln pakker</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients that cannot be copied</source>
        <translation>Klienter som ikke kan kopieres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose where the clients are to be copied.</source>
        <translation>Velg hvor klientene skal kopieres til.</translation>
    </message>
    <message>
        <source>Mark the clients there</source>
        <translation>Merk klientene der</translation>
    </message>
    <message>
        <source>Reading the clients of %1…</source>
        <translation>Leser klientene til %1…</translation>
    </message>
    <message>
        <source>The clients could not be read.</source>
        <translation>Klientene kunne ikke hentes.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message numerus="yes">
        <source>%n can be added.</source>
        <translation>
            <numerusform>%Ln kan legges til.</numerusform>
            <numerusform>%Ln kan legges til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already.</source>
        <translation>
            <numerusform>%Ln er der allerede.</numerusform>
            <numerusform>%Ln er der allerede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be added:</source>
        <translation>
            <numerusform>%Ln kan ikke legges til:</numerusform>
            <numerusform>%Ln kan ikke legges til:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n client(s) there</source>
        <translation>
            <numerusform>Merk %Ln klient der</numerusform>
            <numerusform>Merk %Ln klienter der</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) in Altinn&apos;s answer could not be read, so this is not complete.</source>
        <translation>
            <numerusform>%Ln klient i svaret fra Altinn kunne ikke leses, så dette er ikke fullstendig.</numerusform>
            <numerusform>%Ln klienter i svaret fra Altinn kunne ikke leses, så dette er ikke fullstendig.</numerusform>
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
        <translation>ikke tilgjengelig for denne systemtilgangen</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>mangler %1</translation>
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
        <translation>Det som var på vei til Altinn da, står i Aktivitet som ikke kjent. En endring av klienter som ikke ble ferdig, kan fortsette når du har logget inn. En rapport ligger på denne datamaskinen, og blir ikke sendt til noen.</translation>
    </message>
    <message>
        <source>Fullmakt ended unexpectedly the last time</source>
        <translation>Fullmakt ble avsluttet uventet sist</translation>
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
        <translation>Annet system</translation>
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
        <translation>Altinn arbeider med saken…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopier detaljer</translation>
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
        <translation>Navn på tilgangen:</translation>
    </message>
    <message>
        <source>The system could not be read.</source>
        <translation>Systemet kunne ikke hentes.</translation>
    </message>
    <message>
        <source>When you create it, %1 gets everything above for %2, until the access is deleted. No part of it can be left out.</source>
        <translation>Når du oppretter tilgangen, får %1 alt dette for %2, helt til tilgangen blir slettet. Ingenting av det kan velges bort.</translation>
    </message>
    <message>
        <source>Access packages</source>
        <translation>Tilgangspakker</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%Ln pakke</numerusform>
            <numerusform>%Ln pakker</numerusform>
        </translation>
    </message>
    <message>
        <source>You can give</source>
        <translation>Du kan gi</translation>
    </message>
    <message>
        <source>Single services</source>
        <translation>Enkelttjenester</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%Ln tjeneste</numerusform>
            <numerusform>%Ln tjenester</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has this system access already, so no second one can be created.</source>
        <translation>%1 har allerede denne systemtilgangen, så det går ikke an å opprette en til.</translation>
    </message>
    <message>
        <source>The vendor no longer offers this system.</source>
        <translation>Leverandøren tilbyr ikke dette systemet lenger.</translation>
    </message>
    <message>
        <source>The system is registered without anything to give, so there is nothing to create.</source>
        <translation>Det er ikke registrert noe systemet skal få, så det er ingenting å opprette.</translation>
    </message>
    <message>
        <source>A part of what the system gets could not be read, so the access cannot be created from here. Look at it in Altinn.</source>
        <translation>En del av det systemet får, kunne ikke leses. Tilgangen kan derfor ikke opprettes herfra. Se på den i Altinn.</translation>
    </message>
    <message>
        <source>This system acts for clients, and such an access cannot be created here. Ask the vendor to send a request.</source>
        <translation>Dette systemet handler for klienter, og en slik tilgang kan ikke opprettes her. Be leverandøren sende en forespørsel.</translation>
    </message>
    <message>
        <source>You cannot give all of this, and an access takes all or nothing. Ask someone with broader rights in the organisation, for example the general manager.</source>
        <translation>Du kan ikke gi alt dette, og en tilgang er alt eller ingenting. Spør noen med flere rettigheter i virksomheten, for eksempel daglig leder.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Vis den</translation>
    </message>
    <message>
        <source>Whether you can give this could not be checked; Altinn decides when you create it.</source>
        <translation>Det var ikke mulig å sjekke om du kan gi dette. Altinn avgjør det når du oppretter tilgangen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) could not be read; technical names stand in for them.</source>
        <translation>
            <numerusform>%Ln navn kunne ikke hentes. Det tekniske navnet vises i stedet.</numerusform>
            <numerusform>%Ln navn kunne ikke hentes. De tekniske navnene vises i stedet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CreationWords</name>
    <message>
        <source>The system access was not created.</source>
        <translation>Systemtilgangen ble ikke opprettet.</translation>
    </message>
    <message>
        <source>The system is registered with something that cannot be given in this way.</source>
        <translation>Systemet er registrert med noe som ikke kan gis på denne måten.</translation>
    </message>
    <message>
        <source>Contact the vendor; nothing you do here can mend it.</source>
        <translation>Kontakt leverandøren. Du kan ikke rette dette herfra.</translation>
    </message>
    <message>
        <source>Created: %1 is in the list for %2. What it has been given could not be read; refresh in a while.</source>
        <translation>Opprettet: %1 står i listen for %2. Det var ikke mulig å hente hva den har fått. Oppdater om en stund.</translation>
    </message>
    <message>
        <source>Created. %1 can now act for %2.</source>
        <translation>Opprettet. %1 kan nå handle for %2.</translation>
    </message>
    <message>
        <source>Created, but %1 has two accesses of this system now: somebody created another in the same moment. Delete the one that is not needed.</source>
        <translation>Opprettet, men %1 har nå to tilganger for dette systemet: Noen opprettet en til i samme øyeblikk. Slett den som ikke trengs.</translation>
    </message>
    <message>
        <source>Nothing was created: %1 has this system access already.</source>
        <translation>Ingenting ble opprettet: %1 har allerede denne systemtilgangen.</translation>
    </message>
    <message>
        <source>Altinn stopped on the way: %1 is in the list, and what it has been given could not be read. Look at it again in a while.</source>
        <translation>Altinn stoppet underveis: %1 står i listen, men det var ikke mulig å hente hva den har fått. Se på den igjen om en stund.</translation>
    </message>
    <message>
        <source>Only half done: %1 is there, but without all that it should have. Delete it, and create it once more.</source>
        <translation>Bare halvveis gjort: %1 finnes, men mangler noe av det den skulle hatt. Slett den, og opprett den på nytt.</translation>
    </message>
    <message>
        <source>Altinn confirmed that %1 was created, but it could not be found in the list afterwards. Refresh in a while.</source>
        <translation>Altinn bekreftet at %1 er opprettet, men den var ikke å finne i listen etterpå. Oppdater om en stund.</translation>
    </message>
    <message>
        <source>No certain answer came from Altinn. %1 may or may not have been created. Refresh before you try again.</source>
        <translation>Altinn ga ikke noe sikkert svar. Vi vet ikke om %1 er opprettet. Oppdater før du prøver på nytt.</translation>
    </message>
</context>
<context>
    <name>ui::DataSection</name>
    <message>
        <source>Forget the lists of clients seen last?</source>
        <translation>Glemme listene over klienter fra sist?</translation>
    </message>
    <message>
        <source>For every system access Fullmakt keeps which clients there were when you last looked, to show what is new or gone since. The lists are forgotten for all organisations on this computer, and the next look begins anew. Nothing is changed in Altinn.</source>
        <translation>For hver systemtilgang husker Fullmakt hvilke klienter som fantes da du sist så på listen, for å vise hva som er nytt eller borte siden. Listene glemmes for alle virksomheter på denne datamaskinen, og neste gang begynner det på nytt. Ingenting endres i Altinn.</translation>
    </message>
    <message>
        <source>Forget the lists</source>
        <translation>Glem listene</translation>
    </message>
    <message>
        <source>The lists are forgotten.</source>
        <translation>Listene er glemt.</translation>
    </message>
    <message>
        <source>The lists could not be forgotten: the file with Fullmakt&apos;s records cannot be written.</source>
        <translation>Listene kunne ikke glemmes: Det går ikke an å skrive i filen med opplysningene til Fullmakt.</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Data på denne datamaskinen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Opplysninger</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopier plasseringen</translation>
    </message>
    <message>
        <source>Forget the clients seen last…</source>
        <translation>Glem klientene fra sist…</translation>
    </message>
    <message>
        <source>The records hold the changes of clients and the clients seen last, by organisation number and name; of clients who are persons no name and no number. They hold the activity too: who did what with Fullmakt here, sign-ins included. Personal numbers, passwords and tokens are never kept.</source>
        <translation>Opplysningene omfatter endringer av klienter og klientene du så sist, med organisasjonsnummer og navn; for klienter som er personer, verken navn eller nummer. De omfatter også aktiviteten: hvem som har gjort hva med Fullmakt her, også innlogginger. Fødselsnummer, passord og tokener blir aldri tatt vare på.</translation>
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
        <translation>Legg til klienter nå</translation>
    </message>
    <message>
        <source>Open in Altinn</source>
        <translation>Åpne i Altinn</translation>
    </message>
    <message>
        <source>Fetch status</source>
        <translation>Hent status</translation>
    </message>
    <message>
        <source>Open the vendor&apos;s page at %1</source>
        <translation>Åpne leverandørens side på %1</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Send videre…</translation>
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
            <numerusform>%Ln oppføring slettes fra denne datamaskinen og kan ikke hentes tilbake. Lagre en rapport først hvis noen kan komme til å spørre etter den. Én oppføring blir stående: at du slettet, og hvor mange.</numerusform>
            <numerusform>%Ln oppføringer slettes fra denne datamaskinen og kan ikke hentes tilbake. Lagre en rapport først hvis noen kan komme til å spørre etter dem. Én oppføring blir stående: at du slettet, og hvor mange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Slett alt</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have been deleted.</source>
        <translation>
            <numerusform>%Ln oppføring er slettet.</numerusform>
            <numerusform>%Ln oppføringer er slettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been deleted.</source>
        <translation>Ingenting er slettet.</translation>
    </message>
</context>
<context>
    <name>ui::DeleteDialog</name>
    <message>
        <source>%1 loses everything it has been given for %2. What that is could not be read.</source>
        <translation>Alt %1 har fått for %2, går tapt. Det var ikke mulig å hente hva det er.</translation>
    </message>
    <message>
        <source>%1 loses its access for %2.</source>
        <translation>%1 mister tilgangen for %2.</translation>
    </message>
    <message>
        <source>%1 loses %2 for %3.</source>
        <translation>%1 mister %2 for %3.</translation>
    </message>
    <message>
        <source>How many clients it acts for could not be read; it is taken from all of them.</source>
        <translation>Det var ikke mulig å hente hvor mange klienter den handler for. Den blir fjernet fra alle.</translation>
    </message>
    <message>
        <source>It acts for no clients.</source>
        <translation>Den handler ikke for noen klienter.</translation>
    </message>
    <message numerus="yes">
        <source>It acts for %n client(s), and is taken from all of them.</source>
        <translation>
            <numerusform>Den handler for %Ln klient og blir fjernet fra den.</numerusform>
            <numerusform>Den handler for %Ln klienter og blir fjernet fra alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The system stops working for you at once. This cannot be undone: the vendor must send a new request.</source>
        <translation>Systemet slutter å virke for dere med en gang. Dette kan ikke angres: Leverandøren må sende en ny forespørsel.</translation>
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
        <translation>Tilgangspakker</translation>
    </message>
    <message>
        <source>Single services</source>
        <translation>Enkelttjenester</translation>
    </message>
    <message>
        <source>What it loses</source>
        <translation>Hva systemet mister</translation>
    </message>
    <message>
        <source>The list of clients could not be read, so it cannot be saved from here. Close this, and try again to see it.</source>
        <translation>Listen over klienter kunne ikke hentes, så den kan ikke lagres herfra. Lukk dette, og prøv igjen for å se den.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) that it acts for</source>
        <translation>
            <numerusform>%Ln klient den handler for</numerusform>
            <numerusform>%Ln klienter den handler for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read and are not in the list.</source>
        <translation>
            <numerusform>%Ln til kunne ikke leses og er ikke i listen.</numerusform>
            <numerusform>%Ln til kunne ikke leses og er ikke i listen.</numerusform>
        </translation>
    </message>
    <message>
        <source>As read from Altinn at %1.</source>
        <translation>Slik den ble lest fra Altinn kl. %1.</translation>
    </message>
    <message>
        <source>Save the client list…</source>
        <translation>Lagre klientlisten…</translation>
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
        <translation>Altinn sier at du ikke kan administrere klienter der. Én av disse tilgangspakkene åpner vanligvis for det: %1.</translation>
    </message>
    <message>
        <source>Altinn says that you cannot manage accesses there. One of these access packages usually opens it: %1.</source>
        <translation>Altinn sier at du ikke kan styre tilganger der. Én av disse tilgangspakkene åpner vanligvis for det: %1.</translation>
    </message>
    <message>
        <source>Whether you can administer clients in %1 is not known beforehand. Altinn checks it when you delete.</source>
        <translation>Om du kan administrere klienter i %1, er ikke kjent på forhånd. Altinn sjekker det når du sletter.</translation>
    </message>
    <message>
        <source>Whether you can manage accesses in %1 is not known beforehand. Altinn checks it when you delete.</source>
        <translation>Om du kan styre tilganger i %1, er ikke kjent på forhånd. Altinn sjekker det når du sletter.</translation>
    </message>
    <message>
        <source>Deleting from here takes a permission that this sign-in lacks (altinn:clientdelegations.write). Delete it in Altinn instead.</source>
        <translation>Å slette herfra krever en tillatelse som denne innloggingen mangler (altinn:clientdelegations.write). Slett den i Altinn i stedet.</translation>
    </message>
    <message>
        <source>Deleting from here takes a permission that this sign-in lacks (altinn:accessmanagement/enduser:connections:toothers.read and .write). Delete it in Altinn instead.</source>
        <translation>Å slette herfra krever en tillatelse som denne innloggingen mangler (altinn:accessmanagement/enduser:connections:toothers.read og .write). Slett den i Altinn i stedet.</translation>
    </message>
    <message>
        <source>Deleting an access for clients takes two rights in %1: to manage accesses, and to administer clients.</source>
        <translation>For å slette en tilgang for klienter trengs to rettigheter i %1: å styre tilganger og å administrere klienter.</translation>
    </message>
    <message>
        <source>Deleting takes the right to manage accesses in %1.</source>
        <translation>For å slette trengs retten til å styre tilganger i %1.</translation>
    </message>
    <message>
        <source>Ask the general manager or the main administrator for it, or ask them to delete the access.</source>
        <translation>Be daglig leder eller hovedadministrator om det, eller be dem slette tilgangen.</translation>
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
        <translation>Dette er alt som blir kopiert. Det er på engelsk, slik brukerstøtten leser det.</translation>
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
        <translation>Alt annet virker, men endringer av klienter kan ikke sendes: Fullmakt skriver ned hver endring før den blir sendt.</translation>
    </message>
    <message>
        <source>Fullmakt cannot keep its records on this computer</source>
        <translation>Fullmakt kan ikke ta vare på opplysningene sine på denne datamaskinen</translation>
    </message>
    <message>
        <source>The file was damaged, and a new one has been begun. Changes of clients that were not finished cannot be continued by themselves. The old file is kept as %1.</source>
        <translation>Filen var skadet, og en ny er påbegynt. Endringer av klienter som ikke var ferdige, kan ikke fortsette av seg selv. Den gamle filen er tatt vare på som %1.</translation>
    </message>
    <message>
        <source>Fullmakt&apos;s records could not be read</source>
        <translation>Opplysningene til Fullmakt kunne ikke leses</translation>
    </message>
</context>
<context>
    <name>ui::Duration</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>ca. %Ln sekund</numerusform>
            <numerusform>ca. %Ln sekunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>ca. %Ln minutt</numerusform>
            <numerusform>ca. %Ln minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>ca. %Ln time</numerusform>
            <numerusform>ca. %Ln timer</numerusform>
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
        <translation>&amp;Gjør flyttingen om igjen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Søk</translation>
    </message>
    <message>
        <source>&amp;Copy what is marked</source>
        <translation>&amp;Kopier det som er merket</translation>
    </message>
</context>
<context>
    <name>ui::Explain</name>
    <message>
        <source>The request does not exist any more</source>
        <translation>Forespørselen finnes ikke lenger</translation>
    </message>
    <message>
        <source>It has been withdrawn, deleted or archived, or the link is of another kind.</source>
        <translation>Den er trukket tilbake, slettet eller arkivert, eller lenken er av en annen type.</translation>
    </message>
    <message>
        <source>Refresh the list. If you still need it, ask the vendor for a new link.</source>
        <translation>Oppdater listen. Trenger du den fortsatt, ber du leverandøren om en ny lenke.</translation>
    </message>
    <message>
        <source>the request does not exist any more</source>
        <translation>forespørselen finnes ikke lenger</translation>
    </message>
    <message>
        <source>The request has run out</source>
        <translation>Forespørselen er utløpt</translation>
    </message>
    <message>
        <source>A request must be answered within 180 days.</source>
        <translation>En forespørsel må besvares innen 180 dager.</translation>
    </message>
    <message>
        <source>Ask the vendor to send a new one.</source>
        <translation>Be leverandøren sende en ny.</translation>
    </message>
    <message>
        <source>the request has run out</source>
        <translation>forespørselen er utløpt</translation>
    </message>
    <message>
        <source>Someone has already handled this request</source>
        <translation>Noen har allerede behandlet forespørselen</translation>
    </message>
    <message>
        <source>It is no longer waiting for an answer.</source>
        <translation>Den venter ikke lenger på svar.</translation>
    </message>
    <message>
        <source>Refresh to see what was decided.</source>
        <translation>Oppdater for å se hva som ble bestemt.</translation>
    </message>
    <message>
        <source>already handled by someone</source>
        <translation>allerede behandlet av noen</translation>
    </message>
    <message>
        <source>Altinn could not store the answer</source>
        <translation>Altinn kunne ikke lagre svaret</translation>
    </message>
    <message>
        <source>The system access may have been created even so.</source>
        <translation>Systemtilgangen kan likevel være opprettet.</translation>
    </message>
    <message>
        <source>Refresh requests and system accesses before you do anything else.</source>
        <translation>Oppdater forespørsler og systemtilganger før du gjør noe annet.</translation>
    </message>
    <message>
        <source>not stored; check what happened</source>
        <translation>ikke lagret; sjekk hva som skjedde</translation>
    </message>
    <message>
        <source>This is of another kind</source>
        <translation>Dette er av en annen type</translation>
    </message>
    <message>
        <source>Altinn keeps accesses for the organisation itself apart from accesses for clients.</source>
        <translation>Altinn skiller mellom systemtilganger for virksomheten selv og systemtilganger for klienter.</translation>
    </message>
    <message>
        <source>Open it from the link that the vendor sent.</source>
        <translation>Åpne den fra lenken leverandøren har sendt.</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>av en annen type</translation>
    </message>
    <message>
        <source>The vendor&apos;s request is not valid</source>
        <translation>Forespørselen fra leverandøren er ikke gyldig</translation>
    </message>
    <message>
        <source>It asks for something that the system is not registered with, or that cannot be given in this way.</source>
        <translation>Den ber om noe som systemet ikke er registrert med, eller som ikke kan gis på denne måten.</translation>
    </message>
    <message>
        <source>Contact the vendor; nothing you do here can mend it.</source>
        <translation>Kontakt leverandøren. Du kan ikke rette dette herfra.</translation>
    </message>
    <message>
        <source>the vendor&apos;s request is not valid</source>
        <translation>forespørselen fra leverandøren er ikke gyldig</translation>
    </message>
    <message>
        <source>The vendor&apos;s system is no longer registered</source>
        <translation>Leverandørens system er ikke lenger registrert</translation>
    </message>
    <message>
        <source>Altinn does not find it in the system register.</source>
        <translation>Altinn finner det ikke i systemregisteret.</translation>
    </message>
    <message>
        <source>Contact the vendor.</source>
        <translation>Kontakt leverandøren.</translation>
    </message>
    <message>
        <source>the system is no longer registered</source>
        <translation>systemet er ikke lenger registrert</translation>
    </message>
    <message>
        <source>This belongs to another organisation</source>
        <translation>Dette gjelder en annen virksomhet</translation>
    </message>
    <message>
        <source>It was not sent to the organisation you act for now.</source>
        <translation>Det er ikke sendt til virksomheten du handler for nå.</translation>
    </message>
    <message>
        <source>Change organisation at the top and try again.</source>
        <translation>Bytt virksomhet øverst i vinduet, og prøv igjen.</translation>
    </message>
    <message>
        <source>belongs to another organisation</source>
        <translation>gjelder en annen virksomhet</translation>
    </message>
    <message>
        <source>The organisation could not be looked up</source>
        <translation>Altinn kunne ikke slå opp virksomheten</translation>
    </message>
    <message>
        <source>Altinn did not find it in its register just now.</source>
        <translation>Altinn fant den ikke i registeret akkurat nå.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Prøv igjen om en stund.</translation>
    </message>
    <message>
        <source>the organisation could not be looked up</source>
        <translation>virksomheten kunne ikke slås opp</translation>
    </message>
    <message>
        <source>The request asks for rights that cannot be given</source>
        <translation>Forespørselen ber om rettigheter som ikke kan gis</translation>
    </message>
    <message>
        <source>Some are not registered for this system, or cannot be delegated.</source>
        <translation>Noen av dem er ikke registrert for systemet, eller kan ikke gis videre.</translation>
    </message>
    <message>
        <source>asks for rights that cannot be given</source>
        <translation>ber om rettigheter som ikke kan gis</translation>
    </message>
    <message>
        <source>The rights could not be given</source>
        <translation>Rettighetene kunne ikke gis</translation>
    </message>
    <message>
        <source>Nothing was given, or only a part.</source>
        <translation>Ingenting er gitt, eller bare en del.</translation>
    </message>
    <message>
        <source>Refresh and look at what is there before you try again.</source>
        <translation>Oppdater og se hva som er gitt, før du prøver igjen.</translation>
    </message>
    <message>
        <source>the rights could not be given</source>
        <translation>rettighetene kunne ikke gis</translation>
    </message>
    <message>
        <source>Altinn could not check your rights</source>
        <translation>Altinn kunne ikke sjekke rettighetene dine</translation>
    </message>
    <message>
        <source>It is not known whether you may give what is asked for. Nothing has been given.</source>
        <translation>Det er ikke kjent om du kan gi det systemet ber om. Ingenting er gitt.</translation>
    </message>
    <message>
        <source>your rights could not be checked</source>
        <translation>rettighetene dine kunne ikke sjekkes</translation>
    </message>
    <message>
        <source>You lack a role that is needed to give this</source>
        <translation>Du mangler en rolle som trengs for å gi dette</translation>
    </message>
    <message>
        <source>Nothing has been given.</source>
        <translation>Ingenting er gitt.</translation>
    </message>
    <message>
        <source>Ask someone with broader rights in the organisation, for example the general manager.</source>
        <translation>Spør noen med flere rettigheter i virksomheten, for eksempel daglig leder.</translation>
    </message>
    <message>
        <source>you lack a role</source>
        <translation>du mangler en rolle</translation>
    </message>
    <message>
        <source>You have not been given this right yourself</source>
        <translation>Du har ikke fått denne rettigheten selv</translation>
    </message>
    <message>
        <source>You can only give what you have.</source>
        <translation>Du kan bare gi det du har selv.</translation>
    </message>
    <message>
        <source>you do not have the right yourself</source>
        <translation>du har ikke rettigheten selv</translation>
    </message>
    <message>
        <source>You cannot give all of the access packages</source>
        <translation>Du kan ikke gi alle tilgangspakkene</translation>
    </message>
    <message>
        <source>You lack at least one of them yourself.</source>
        <translation>Du mangler minst én av dem selv.</translation>
    </message>
    <message>
        <source>you lack an access package</source>
        <translation>du mangler en tilgangspakke</translation>
    </message>
    <message>
        <source>The service owner does not allow this organisation</source>
        <translation>Tjenesteeieren åpner ikke for denne virksomheten</translation>
    </message>
    <message>
        <source>The service may only be used by organisations that its owner has approved.</source>
        <translation>Tjenesten kan bare brukes av virksomheter som eieren har godkjent.</translation>
    </message>
    <message>
        <source>Contact the owner of the service.</source>
        <translation>Kontakt eieren av tjenesten.</translation>
    </message>
    <message>
        <source>the service owner does not allow it</source>
        <translation>tjenesteeieren åpner ikke for det</translation>
    </message>
    <message>
        <source>You need a higher security level</source>
        <translation>Du trenger et høyere sikkerhetsnivå</translation>
    </message>
    <message>
        <source>The service asks for a safer way of signing in.</source>
        <translation>Tjenesten krever en sikrere innlogging.</translation>
    </message>
    <message>
        <source>Sign in again with a higher security level, for example BankID.</source>
        <translation>Logg inn på nytt med et høyere sikkerhetsnivå, for eksempel med BankID.</translation>
    </message>
    <message>
        <source>needs a higher security level</source>
        <translation>krever et høyere sikkerhetsnivå</translation>
    </message>
    <message>
        <source>The service cannot be given to others</source>
        <translation>Tjenesten kan ikke gis til andre</translation>
    </message>
    <message>
        <source>Its owner has not opened for it.</source>
        <translation>Eieren av tjenesten har ikke åpnet for det.</translation>
    </message>
    <message>
        <source>cannot be given to others</source>
        <translation>kan ikke gis til andre</translation>
    </message>
    <message>
        <source>This is a Maskinporten right</source>
        <translation>Dette er en rettighet i Maskinporten</translation>
    </message>
    <message>
        <source>Such rights are given to organisations, not to systems.</source>
        <translation>Slike rettigheter gis til virksomheter, ikke til systemer.</translation>
    </message>
    <message>
        <source>a Maskinporten right</source>
        <translation>en rettighet i Maskinporten</translation>
    </message>
    <message>
        <source>You do not represent this organisation in Altinn</source>
        <translation>Du representerer ikke denne virksomheten i Altinn</translation>
    </message>
    <message>
        <source>You need to be access manager, or have another role in it.</source>
        <translation>Du må være tilgangsstyrer eller ha en annen rolle i virksomheten.</translation>
    </message>
    <message>
        <source>Ask the general manager to give you the role.</source>
        <translation>Be daglig leder om å gi deg rollen.</translation>
    </message>
    <message>
        <source>you do not represent the organisation</source>
        <translation>du representerer ikke virksomheten</translation>
    </message>
    <message>
        <source>The organisation already has this system access</source>
        <translation>Virksomheten har allerede denne systemtilgangen</translation>
    </message>
    <message>
        <source>Nothing new was created.</source>
        <translation>Ingenting nytt er opprettet.</translation>
    </message>
    <message>
        <source>Look for it among the system accesses.</source>
        <translation>Se etter den blant systemtilgangene.</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>finnes allerede</translation>
    </message>
    <message>
        <source>The system access was not completed</source>
        <translation>Systemtilgangen ble ikke ferdig opprettet</translation>
    </message>
    <message>
        <source>Altinn stopped on the way.</source>
        <translation>Altinn stoppet underveis.</translation>
    </message>
    <message>
        <source>Look at the list of system accesses before you try again.</source>
        <translation>Se på listen over systemtilganger før du prøver igjen.</translation>
    </message>
    <message>
        <source>was not completed</source>
        <translation>ble ikke ferdig</translation>
    </message>
    <message>
        <source>The system access does not exist any more</source>
        <translation>Systemtilgangen finnes ikke lenger</translation>
    </message>
    <message>
        <source>Someone may have deleted it.</source>
        <translation>Noen kan ha slettet den.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Oppdater listen.</translation>
    </message>
    <message>
        <source>the system access does not exist any more</source>
        <translation>systemtilgangen finnes ikke lenger</translation>
    </message>
    <message>
        <source>The system access belongs to another organisation</source>
        <translation>Systemtilgangen tilhører en annen virksomhet</translation>
    </message>
    <message>
        <source>Altinn could not remove it</source>
        <translation>Altinn kunne ikke fjerne den</translation>
    </message>
    <message>
        <source>It may be there still, whole or in part.</source>
        <translation>Den kan fortsatt finnes, helt eller delvis.</translation>
    </message>
    <message>
        <source>could not be removed</source>
        <translation>kunne ikke fjernes</translation>
    </message>
    <message>
        <source>The system access still has clients</source>
        <translation>Systemtilgangen har fortsatt klienter</translation>
    </message>
    <message>
        <source>Remove the clients first.</source>
        <translation>Fjern klientene først.</translation>
    </message>
    <message>
        <source>still has clients</source>
        <translation>har fortsatt klienter</translation>
    </message>
    <message>
        <source>Altinn could not fetch your clients</source>
        <translation>Altinn kunne ikke hente klientene dine</translation>
    </message>
    <message>
        <source>The list of clients comes from another part of Altinn, which did not answer as it should.</source>
        <translation>Klientlisten kommer fra en annen del av Altinn, som ikke svarte som den skulle.</translation>
    </message>
    <message>
        <source>Try again in a while. If it goes on, sign out and in again.</source>
        <translation>Prøv igjen om en stund. Fortsetter det, logger du ut og inn igjen.</translation>
    </message>
    <message>
        <source>your clients could not be fetched</source>
        <translation>klientene dine kunne ikke hentes</translation>
    </message>
    <message>
        <source>Altinn could not read what the access has been given</source>
        <translation>Altinn kunne ikke lese hva systemtilgangen har fått</translation>
    </message>
    <message>
        <source>This does not mean that it has nothing.</source>
        <translation>Det betyr ikke at den ikke har noe.</translation>
    </message>
    <message>
        <source>what it has could not be read</source>
        <translation>innholdet kunne ikke hentes</translation>
    </message>
    <message>
        <source>This is not a client of yours</source>
        <translation>Dette er ikke en av klientene dine</translation>
    </message>
    <message>
        <source>The client relation may have ended in the meantime.</source>
        <translation>Klientforholdet kan være avsluttet i mellomtiden.</translation>
    </message>
    <message>
        <source>Refresh the list of clients.</source>
        <translation>Oppdater klientlisten.</translation>
    </message>
    <message>
        <source>is not your client</source>
        <translation>er ikke din klient</translation>
    </message>
    <message>
        <source>The client lacks an access package</source>
        <translation>Klienten mangler en tilgangspakke</translation>
    </message>
    <message>
        <source>The client must have given you every package that the system access needs.</source>
        <translation>Klienten må ha gitt dere alle pakkene som systemtilgangen krever.</translation>
    </message>
    <message>
        <source>Ask the client to give you the package, or leave the client out.</source>
        <translation>Be klienten gi dere pakken, eller la være å ta med klienten.</translation>
    </message>
    <message>
        <source>the client lacks an access package</source>
        <translation>klienten mangler en tilgangspakke</translation>
    </message>
    <message>
        <source>This system access is not for clients</source>
        <translation>Denne systemtilgangen er ikke for klienter</translation>
    </message>
    <message>
        <source>It only acts for the organisation itself.</source>
        <translation>Den gjelder bare for virksomheten selv.</translation>
    </message>
    <message>
        <source>Choose a system access for clients.</source>
        <translation>Velg en systemtilgang for klienter.</translation>
    </message>
    <message>
        <source>the access is not for clients</source>
        <translation>systemtilgangen er ikke for klienter</translation>
    </message>
    <message>
        <source>Try again in a while. If it goes on, copy the details and send them to support.</source>
        <translation>Prøv igjen om en stund. Fortsetter det, kopierer du detaljene og sender dem til brukerstøtten.</translation>
    </message>
    <message>
        <source>No connection to Altinn</source>
        <translation>Ingen kontakt med Altinn</translation>
    </message>
    <message>
        <source>Nothing answered. Nothing has been changed.</source>
        <translation>Ingen svarte. Ingenting er endret.</translation>
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
        <translation>Altinn svarte ikke i tide</translation>
    </message>
    <message>
        <source>It is not known whether it did what was asked.</source>
        <translation>Vi vet ikke om Altinn gjorde det du ba om.</translation>
    </message>
    <message>
        <source>Refresh to see what happened before you try again.</source>
        <translation>Oppdater for å se hva som skjedde, før du prøver igjen.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>ikke svar i tide</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>Forbindelsen er ikke sikker</translation>
    </message>
    <message>
        <source>The identity of the server could not be verified, so nothing was sent.</source>
        <translation>Det var ikke mulig å bekrefte hvem som svarte, så ingenting ble sendt.</translation>
    </message>
    <message>
        <source>Check that the clock of this computer is right, and whether the network or a proxy intercepts traffic.</source>
        <translation>Sjekk at klokken på datamaskinen går riktig, og om nettverket eller en proxy griper inn i trafikken.</translation>
    </message>
    <message>
        <source>the connection is not safe</source>
        <translation>forbindelsen er ikke sikker</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Du er logget ut</translation>
    </message>
    <message>
        <source>Altinn no longer accepts the sign-in.</source>
        <translation>Altinn godtar ikke lenger innloggingen.</translation>
    </message>
    <message>
        <source>Sign in again. Your unsaved choices are kept.</source>
        <translation>Logg inn på nytt. Endringer du ikke har sendt, er tatt vare på.</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>logget ut</translation>
    </message>
    <message>
        <source>You do not have the right to do this</source>
        <translation>Du har ikke rett til å gjøre dette</translation>
    </message>
    <message>
        <source>Altinn says that you lack a role or an access package in this organisation.</source>
        <translation>Altinn melder at du mangler en rolle eller en tilgangspakke i denne virksomheten.</translation>
    </message>
    <message>
        <source>Ask the general manager or an access manager in the organisation.</source>
        <translation>Spør daglig leder eller en tilgangsstyrer i virksomheten.</translation>
    </message>
    <message>
        <source>you lack the right</source>
        <translation>du mangler rettigheten</translation>
    </message>
    <message>
        <source>Fullmakt has not been given this function</source>
        <translation>Fullmakt har ikke fått denne funksjonen</translation>
    </message>
    <message>
        <source>The sign-in does not hold the permission that Altinn asks for here.</source>
        <translation>Innloggingen mangler tillatelsen som Altinn krever her.</translation>
    </message>
    <message>
        <source>Do it in Altinn instead, and come back to see the result.</source>
        <translation>Gjør det i Altinn i stedet, og kom tilbake for å se resultatet.</translation>
    </message>
    <message>
        <source>not among the functions of this sign-in</source>
        <translation>ikke blant funksjonene i denne innloggingen</translation>
    </message>
    <message>
        <source>It does not exist any more</source>
        <translation>Den finnes ikke lenger</translation>
    </message>
    <message>
        <source>Someone may have removed it in the meantime.</source>
        <translation>Noen kan ha fjernet den i mellomtiden.</translation>
    </message>
    <message>
        <source>does not exist any more</source>
        <translation>finnes ikke lenger</translation>
    </message>
    <message>
        <source>Something has changed in the meantime</source>
        <translation>Noe er endret i mellomtiden</translation>
    </message>
    <message>
        <source>What you saw is not how it is now.</source>
        <translation>Det du så, stemmer ikke lenger.</translation>
    </message>
    <message>
        <source>Refresh and look again.</source>
        <translation>Oppdater og se på nytt.</translation>
    </message>
    <message>
        <source>changed in the meantime</source>
        <translation>endret i mellomtiden</translation>
    </message>
    <message>
        <source>Altinn did not accept this</source>
        <translation>Altinn godtok ikke dette</translation>
    </message>
    <message>
        <source>A rule in Altinn stands in the way.</source>
        <translation>En regel i Altinn hindrer det.</translation>
    </message>
    <message>
        <source>Copy the details if you need help from support.</source>
        <translation>Kopier detaljene hvis du trenger hjelp fra brukerstøtten.</translation>
    </message>
    <message>
        <source>not accepted by Altinn</source>
        <translation>ikke godtatt av Altinn</translation>
    </message>
    <message>
        <source>Altinn asks us to slow down</source>
        <translation>Altinn ber oss gå saktere fram</translation>
    </message>
    <message>
        <source>Too many calls were made in a short time.</source>
        <translation>Altinn fikk for mange henvendelser på kort tid.</translation>
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
        <translation>for mange henvendelser på én gang</translation>
    </message>
    <message>
        <source>Altinn has a problem</source>
        <translation>Altinn har et problem</translation>
    </message>
    <message>
        <source>The fault is not with you.</source>
        <translation>Feilen er ikke hos deg.</translation>
    </message>
    <message>
        <source>a problem at Altinn</source>
        <translation>et problem hos Altinn</translation>
    </message>
    <message>
        <source>Altinn answered in an unexpected way</source>
        <translation>Altinn svarte på en uventet måte</translation>
    </message>
    <message>
        <source>The answer could not be understood, so it is not used.</source>
        <translation>Det var ikke mulig å forstå svaret, så det blir ikke brukt.</translation>
    </message>
    <message>
        <source>an unexpected answer</source>
        <translation>et uventet svar</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Det ble stoppet</translation>
    </message>
    <message>
        <source>What was not done by then has not been done.</source>
        <translation>Det som ikke var gjort da, er ikke gjort.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>En fil kunne ikke leses eller skrives</translation>
    </message>
    <message>
        <source>The disk may be full, or the file may be protected.</source>
        <translation>Disken kan være full, eller filen kan være beskyttet.</translation>
    </message>
    <message>
        <source>Check the disk and the file, and try again.</source>
        <translation>Sjekk disken og filen, og prøv igjen.</translation>
    </message>
    <message>
        <source>a file could not be read or written</source>
        <translation>en fil kunne ikke leses eller skrives</translation>
    </message>
    <message>
        <source>It cannot be changed for the organisation you act for now.</source>
        <translation>Den kan ikke endres for virksomheten du handler for nå.</translation>
    </message>
    <message>
        <source>It acts for them until they are removed.</source>
        <translation>Den handler for dem helt til de er fjernet.</translation>
    </message>
    <message>
        <source>The vendor&apos;s reference is taken</source>
        <translation>Referansen fra leverandøren er i bruk</translation>
    </message>
    <message>
        <source>There is another request with the same reference, answered or not.</source>
        <translation>Det finnes en annen forespørsel med samme referanse, besvart eller ikke.</translation>
    </message>
    <message>
        <source>Look for it under Requests, or ask the vendor to send one with a reference of its own.</source>
        <translation>Se etter den under Forespørsler, eller be leverandøren sende en med egen referanse.</translation>
    </message>
    <message>
        <source>the reference is taken</source>
        <translation>referansen er i bruk</translation>
    </message>
    <message>
        <source>Altinn could not use what was sent</source>
        <translation>Altinn kunne ikke bruke det som ble sendt</translation>
    </message>
    <message>
        <source>Something in it is missing or written in another way than Altinn expects. Nothing has been changed.</source>
        <translation>Noe mangler, eller er skrevet på en annen måte enn Altinn venter. Ingenting er endret.</translation>
    </message>
    <message>
        <source>Refresh and try again. If it goes on, copy the details and send them to support.</source>
        <translation>Oppdater og prøv igjen. Fortsetter det, kopierer du detaljene og sender dem til brukerstøtten.</translation>
    </message>
    <message>
        <source>could not be used by Altinn</source>
        <translation>kunne ikke brukes av Altinn</translation>
    </message>
    <message>
        <source>Altinn keeps this for vendors</source>
        <translation>Dette er bare for leverandører</translation>
    </message>
    <message>
        <source>The sign-in is a person&apos;s, and a vendor&apos;s was expected.</source>
        <translation>Du er logget inn som person, men her krever Altinn en leverandør.</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>Kopier detaljene og send dem til brukerstøtten.</translation>
    </message>
    <message>
        <source>only for vendors</source>
        <translation>bare for leverandører</translation>
    </message>
    <message>
        <source>The sign-in belongs to an account of another sort</source>
        <translation>Innloggingen hører til en annen slags konto</translation>
    </message>
    <message>
        <source>It concerns accounts that were made in Altinn without a national identity number.</source>
        <translation>Det gjelder kontoer som er laget i Altinn uten fødselsnummer.</translation>
    </message>
    <message>
        <source>Sign out, and sign in again with ID-porten.</source>
        <translation>Logg ut, og logg inn på nytt med ID-porten.</translation>
    </message>
    <message>
        <source>an account of another sort</source>
        <translation>en annen slags konto</translation>
    </message>
    <message>
        <source>Altinn could not do it, and does not say why</source>
        <translation>Altinn fikk det ikke til, og sier ikke hvorfor</translation>
    </message>
    <message>
        <source>It may be done in part.</source>
        <translation>Det kan være gjort delvis.</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>ingen grunn er oppgitt</translation>
    </message>
    <message>
        <source>Begin again when you want to.</source>
        <translation>Start på nytt når du vil.</translation>
    </message>
    <message>
        <source>The file is a later version&apos;s</source>
        <translation>Filen hører til en nyere versjon</translation>
    </message>
    <message>
        <source>A later version of Fullmakt has written its records on this computer.</source>
        <translation>En nyere versjon av Fullmakt har skrevet opplysningene sine på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Use that version, or update this one.</source>
        <translation>Bruk den versjonen, eller oppdater denne.</translation>
    </message>
    <message>
        <source>written by a later version</source>
        <translation>skrevet av en nyere versjon</translation>
    </message>
    <message>
        <source>Another Fullmakt window keeps the records</source>
        <translation>Et annet Fullmakt-vindu fører opplysningene</translation>
    </message>
    <message>
        <source>Only one window at a time can write down changes of clients.</source>
        <translation>Bare ett vindu om gangen kan skrive ned endringer av klienter.</translation>
    </message>
    <message>
        <source>Close the other window, and sign in here again.</source>
        <translation>Lukk det andre vinduet, og logg inn her på nytt.</translation>
    </message>
    <message>
        <source>kept by another window</source>
        <translation>føres av et annet vindu</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disken er full</translation>
    </message>
    <message>
        <source>Nothing more can be written down.</source>
        <translation>Det kan ikke skrives ned mer.</translation>
    </message>
    <message>
        <source>Make room on the disk, and sign in again.</source>
        <translation>Frigjør plass på disken, og logg inn på nytt.</translation>
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
        <translation>Alle klienter</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Merkede</translation>
    </message>
    <message>
        <source>Refused last time</source>
        <translation>Altinn sa nei sist</translation>
    </message>
    <message>
        <source>Lacks a package</source>
        <translation>Mangler pakke</translation>
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
        <translation>Alle pakker</translation>
    </message>
    <message>
        <source>Roles and packages of clients are not known</source>
        <translation>Roller og pakker til klientene er ikke kjent</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen client(s)</source>
        <translation>
            <numerusform>%Ln valgt klient</numerusform>
            <numerusform>%Ln valgte klienter</numerusform>
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
            <numerusform>%Ln endring: %1 av %2 klienter</numerusform>
            <numerusform>%Ln endringer: %1 av %2 klienter</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this change</source>
        <translation>Vis denne endringen</translation>
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
        <translation>Se hvilke virksomheter du kan handle for</translation>
    </message>
    <message>
        <source>List requests that wait</source>
        <translation>Se forespørsler som venter</translation>
    </message>
    <message>
        <source>Open and read a request</source>
        <translation>Åpne og lese en forespørsel</translation>
    </message>
    <message>
        <source>See beforehand whether you can give what is asked for</source>
        <translation>Se på forhånd om du kan gi det forespørselen ber om</translation>
    </message>
    <message>
        <source>Approve requests, for the organisation and for its clients</source>
        <translation>Godkjenne forespørsler, for virksomheten selv og for klienter</translation>
    </message>
    <message>
        <source>Reject requests</source>
        <translation>Avvise forespørsler</translation>
    </message>
    <message>
        <source>Approve changes of a system access</source>
        <translation>Godkjenne endringer av en systemtilgang</translation>
    </message>
    <message>
        <source>See the organisation&apos;s own system accesses</source>
        <translation>Se virksomhetens egne systemtilganger</translation>
    </message>
    <message>
        <source>See the system accesses for clients</source>
        <translation>Se systemtilgangene for klienter</translation>
    </message>
    <message>
        <source>See what a system access has been given</source>
        <translation>Se hva en systemtilgang har fått</translation>
    </message>
    <message>
        <source>Delete the organisation&apos;s own system accesses</source>
        <translation>Slette virksomhetens egne systemtilganger</translation>
    </message>
    <message>
        <source>Delete system accesses for clients</source>
        <translation>Slette systemtilganger for klienter</translation>
    </message>
    <message>
        <source>See clients, and which a system access acts for</source>
        <translation>Se klienter, og hvilke en systemtilgang handler for</translation>
    </message>
    <message>
        <source>Add and remove clients</source>
        <translation>Legge til og fjerne klienter</translation>
    </message>
    <message>
        <source>Altinn says that you do not have the right to this in %1. The access package %2 usually opens it.</source>
        <translation>Altinn svarer at du ikke har rett til dette i %1. Tilgangspakken %2 åpner vanligvis for det.</translation>
    </message>
    <message>
        <source>What Altinn answers does not tell whether you have the right to this in %1. You can try: Altinn checks it each time.</source>
        <translation>Det Altinn svarer, sier ikke om du har rett til dette i %1. Du kan prøve: Altinn kontrollerer det hver gang.</translation>
    </message>
    <message>
        <source>Altinn could not be asked whether you have the right to this in %1.</source>
        <translation>Det var ikke mulig å spørre Altinn om du har rett til dette i %1.</translation>
    </message>
    <message>
        <source>Fullmakt itself lacks a permission here: %1. No role of yours can replace it; whoever runs Fullmakt for you, or its vendor, orders it from Altinn.</source>
        <translation>Her mangler programmet Fullmakt selv en tillatelse: %1. Ingen rolle du har, kan erstatte den. De som drifter Fullmakt for dere, eller leverandøren av programmet, bestiller den hos Altinn.</translation>
    </message>
    <message>
        <source>Altinn does not normally give this one to programs outside its own portal: until then, do it in Altinn.</source>
        <translation>Altinn gir vanligvis ikke denne til programmer utenfor sin egen portal. Gjør det i Altinn så lenge.</translation>
    </message>
    <message>
        <source>Fullmakt asked for this permission when you signed in and did not get it: %1. Sign in again and accept what ID-porten asks you about.</source>
        <translation>Fullmakt ba om denne tillatelsen da du logget inn, og fikk den ikke: %1. Logg inn på nytt og godta det ID-porten spør deg om.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Virksomheter</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Forespørsler</translation>
    </message>
    <message>
        <source>System accesses</source>
        <translation>Systemtilganger</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>You have this</source>
        <translation>Du har dette</translation>
    </message>
    <message>
        <source>You lack this</source>
        <translation>Du mangler dette</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kjent</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>access packages</comment>
        <translation>%1 eller %2</translation>
    </message>
    <message>
        <source>To whoever runs Fullmakt for you</source>
        <translation>Til dem som drifter Fullmakt for dere</translation>
    </message>
    <message>
        <source>To the general manager, the main administrator or an access manager</source>
        <translation>Til daglig leder, hovedadministrator eller en tilgangsstyrer</translation>
    </message>
    <message>
        <source>Create system accesses for the organisation itself</source>
        <translation>Opprette systemtilganger for virksomheten selv</translation>
    </message>
    <message>
        <source>Forward a request that you cannot approve yourself</source>
        <translation>Sende videre en forespørsel du ikke kan godkjenne selv</translation>
    </message>
</context>
<context>
    <name>ui::FunctionsPage</name>
    <message>
        <source>What you can do here</source>
        <translation>Hva du kan gjøre her</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Tilbake (Esc)</translation>
    </message>
    <message>
        <source>Your organisations could not be read.</source>
        <translation>Virksomhetene dine kunne ikke hentes.</translation>
    </message>
    <message>
        <source>You do not represent any organisation in Altinn</source>
        <translation>Du representerer ingen virksomhet i Altinn</translation>
    </message>
    <message>
        <source>you have %1 of %2 functions</source>
        <translation>du har %1 av %2 funksjoner</translation>
    </message>
    <message>
        <source>At the sign-in Fullmakt was not given all that it asked for. Sign in again and accept it, and what you lack for that reason is back.</source>
        <translation>Fullmakt fikk ikke alt det ba om ved innloggingen. Logg inn på nytt og godta det, så får du funksjonene som mangler av den grunn.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Logg inn på nytt</translation>
    </message>
    <message>
        <source>Not everything could be asked about, so some of it is not known.</source>
        <translation>Ikke alt kunne sjekkes, så noe er ikke kjent.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>What you can do depends on the organisation. Ask the general manager or the main administrator of yours to give you an access package or a role in Altinn, and sign in again.</source>
        <translation>Hva du kan gjøre, avhenger av virksomheten. Be daglig leder eller hovedadministrator i din virksomhet om å gi deg en tilgangspakke eller en rolle i Altinn, og logg inn på nytt.</translation>
    </message>
</context>
<context>
    <name>ui::GiveAnswer</name>
    <message>
        <source>You lack the role that this takes.</source>
        <translation>Du mangler rollen som trengs.</translation>
    </message>
    <message>
        <source>Nobody has given you the right to pass this on.</source>
        <translation>Ingen har gitt deg rett til å gi dette videre.</translation>
    </message>
    <message>
        <source>You lack the access package that this takes.</source>
        <translation>Du mangler tilgangspakken som trengs.</translation>
    </message>
    <message>
        <source>The service is open to listed organisations only.</source>
        <translation>Tjenesten er bare åpen for utvalgte virksomheter.</translation>
    </message>
    <message>
        <source>The service cannot be passed on.</source>
        <translation>Tjenesten kan ikke gis videre.</translation>
    </message>
    <message>
        <source>The service is given through Maskinporten, not here.</source>
        <translation>Tjenesten gis gjennom Maskinporten, ikke her.</translation>
    </message>
    <message>
        <source>Only accesses for clients can have it.</source>
        <translation>Bare tilganger for klienter kan ha tjenesten.</translation>
    </message>
    <message>
        <source>Unknown reason (%1).</source>
        <translation>Ukjent grunn (%1).</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
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
        <translation>du kan ikke gi dette</translation>
    </message>
    <message>
        <source>It takes a higher security level. Sign in once more with BankID or Buypass.</source>
        <translation>Det krever et høyere sikkerhetsnivå. Logg inn på nytt med BankID eller Buypass.</translation>
    </message>
    <message>
        <source>Altinn does not tell why. It may take a higher security level.</source>
        <translation>Altinn sier ikke hvorfor. Det kan kreve et høyere sikkerhetsnivå.</translation>
    </message>
    <message>
        <source>through your role</source>
        <translation>gjennom rollen din</translation>
    </message>
    <message>
        <source>it was passed on to you</source>
        <translation>det er gitt videre til deg</translation>
    </message>
    <message>
        <source>through an access package that you have</source>
        <translation>gjennom en tilgangspakke som du har</translation>
    </message>
    <message>
        <source>whether you can give it is not known</source>
        <translation>om du kan gi det, er ikke kjent</translation>
    </message>
</context>
<context>
    <name>ui::GoMenu</name>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Forespørsler</translation>
    </message>
    <message>
        <source>&amp;System accesses</source>
        <translation>&amp;Systemtilganger</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Klienter</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivitet</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Innstillinger</translation>
    </message>
    <message>
        <source>&amp;What you can do here</source>
        <translation>&amp;Hva du kan gjøre her</translation>
    </message>
    <message>
        <source>Switch &amp;organisation…</source>
        <translation>&amp;Bytt virksomhet…</translation>
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
        <translation>Søk i hjelpen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Sidene i hjelpen</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ingen side har disse ordene.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Hva den gjør</translation>
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
        <translation>De første radene i listen</translation>
    </message>
    <message>
        <source>Organisation numbers are in</source>
        <translation>Organisasjonsnumrene står i</translation>
    </message>
    <message>
        <source>Names are in</source>
        <translation>Navnene står i</translation>
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
        <translation>Velg en kolonne</translation>
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
        <translation>Annen liste…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Velg en fil…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Fra utklippstavlen</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Lagre en mal…</translation>
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
        <translation>Velg en liste med organisasjonsnumre: Excel (.xlsx), OpenDocument (.ods) eller CSV. Du kan også slippe den på siden, eller kopiere celler eller numre og trykke Ctrl+V der.</translation>
    </message>
    <message>
        <source>The list stays on this computer. You see what it would change before anything is marked, and nothing is sent to Altinn until you apply the changes.</source>
        <translation>Listen blir på denne datamaskinen. Du ser hva den ville endre, før noe blir merket, og ingenting sendes til Altinn før du bruker endringene.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leser listen…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Utklippstavlen</translation>
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
            <numerusform>Merk %Ln endringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Ingenting å endre</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagret som %1.</translation>
    </message>
    <message>
        <source>The file was not saved.</source>
        <translation>Filen ble ikke lagret.</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Lagre en mal</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>Lagre radene</translation>
    </message>
    <message>
        <source>No list is chosen yet.</source>
        <translation>Ingen liste er valgt ennå.</translation>
    </message>
</context>
<context>
    <name>ui::ImportResultView</name>
    <message>
        <source>Take the clients whose names differ as well</source>
        <translation>Ta med klientene som har et annet navn</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Lagre disse radene…</translation>
    </message>
    <message>
        <source>This removes more than a fifth of the clients the system acts for now.</source>
        <translation>Dette fjerner mer enn en femtedel av klientene systemet handler for nå.</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned client(s) stay although the list does not hold them: they have no organisation number, or the list holds their name with a number that is not valid.</source>
        <translation>
            <numerusform>%Ln tildelt klient blir værende selv om den ikke står i listen: Den har ikke organisasjonsnummer, eller navnet står i listen med et ugyldig nummer.</numerusform>
            <numerusform>%Ln tildelte klienter blir værende selv om de ikke står i listen: De har ikke organisasjonsnummer, eller navnet står i listen med et ugyldig nummer.</numerusform>
        </translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>legges til</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>fjernes</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>uendret</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to look at</source>
        <translation>
            <numerusform>%Ln rad å se på</numerusform>
            <numerusform>%Ln rader å se på</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>kan ikke brukes</translation>
    </message>
</context>
<context>
    <name>ui::ImportText</name>
    <message>
        <source>Copy the columns with organisation numbers and names into a new file, and choose that.</source>
        <translation>Kopier kolonnene med organisasjonsnumre og navn til en ny fil, og velg den.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Filen er for stor.</translation>
    </message>
    <message>
        <source>Fullmakt reads lists of up to %1 MB.</source>
        <translation>Fullmakt leser lister på inntil %1 MB.</translation>
    </message>
    <message>
        <source>The list has too many rows.</source>
        <translation>Listen har for mange rader.</translation>
    </message>
    <message>
        <source>Fullmakt reads up to %1 rows at a time.</source>
        <translation>Fullmakt leser inntil %1 rader om gangen.</translation>
    </message>
    <message>
        <source>Split the list into several files.</source>
        <translation>Del listen i flere filer.</translation>
    </message>
    <message>
        <source>The list has too many columns.</source>
        <translation>Listen har for mange kolonner.</translation>
    </message>
    <message>
        <source>Row %1 goes on beyond column %2.</source>
        <translation>Rad %1 fortsetter etter kolonne %2.</translation>
    </message>
    <message>
        <source>A cell holds too much text.</source>
        <translation>En celle har for mye tekst.</translation>
    </message>
    <message>
        <source>No name and no organisation number is as long as that.</source>
        <translation>Så lange er verken navn eller organisasjonsnumre.</translation>
    </message>
    <message>
        <source>There is too much in the file.</source>
        <translation>Det er for mye i filen.</translation>
    </message>
    <message>
        <source>Unpacked, it is far larger than any list of clients.</source>
        <translation>Pakket ut er den langt større enn noen klientliste.</translation>
    </message>
    <message>
        <source>Open the file in the program it comes from, save it as .xlsx or CSV, and choose that.</source>
        <translation>Åpne filen i programmet den kommer fra, lagre den som .xlsx eller CSV, og velg den.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Filen kunne ikke åpnes.</translation>
    </message>
    <message>
        <source>It may have been moved, or you may not be allowed to read it.</source>
        <translation>Den kan være flyttet, eller du har ikke lov til å lese den.</translation>
    </message>
    <message>
        <source>Look where it is, then choose it again.</source>
        <translation>Se hvor den er, og velg den på nytt.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Listen er tom.</translation>
    </message>
    <message>
        <source>There is no cell with anything in it.</source>
        <translation>Ingen celler inneholder noe.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Velg en annen fil.</translation>
    </message>
    <message>
        <source>This is a workbook in an older format.</source>
        <translation>Dette er en arbeidsbok i et eldre format.</translation>
    </message>
    <message>
        <source>Fullmakt does not read .xls and .xlsb files.</source>
        <translation>Fullmakt leser ikke .xls- og .xlsb-filer.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Filen er beskyttet med passord.</translation>
    </message>
    <message>
        <source>Its content is encrypted, so Fullmakt cannot read it.</source>
        <translation>Innholdet er kryptert, så Fullmakt kan ikke lese det.</translation>
    </message>
    <message>
        <source>Save a copy without a password, and choose that. Delete the copy afterwards.</source>
        <translation>Lagre en kopi uten passord, og velg den. Slett kopien etterpå.</translation>
    </message>
    <message>
        <source>This is not a list.</source>
        <translation>Dette er ikke en liste.</translation>
    </message>
    <message>
        <source>Fullmakt reads Excel (.xlsx, .xlsm), OpenDocument (.ods) and CSV files.</source>
        <translation>Fullmakt leser Excel- (.xlsx, .xlsm), OpenDocument- (.ods) og CSV-filer.</translation>
    </message>
    <message>
        <source>The file holds something that does not belong in a list.</source>
        <translation>Filen inneholder noe som ikke hører hjemme i en liste.</translation>
    </message>
    <message>
        <source>It defines a document type of its own, which no spreadsheet program does. Such files can do harm.</source>
        <translation>Den definerer en egen dokumenttype, og det gjør ingen regnearkprogrammer. Slike filer kan gjøre skade.</translation>
    </message>
    <message>
        <source>Find out where the file comes from before you use it.</source>
        <translation>Finn ut hvor filen kommer fra, før du bruker den.</translation>
    </message>
    <message>
        <source>A quotation mark has no partner.</source>
        <translation>Et anførselstegn mangler sin make.</translation>
    </message>
    <message>
        <source>It opens in row %1, and everything behind it would become one cell.</source>
        <translation>Det står i rad %1, og alt etter det ville blitt én celle.</translation>
    </message>
    <message>
        <source>Correct the row, then choose the file again.</source>
        <translation>Rett raden, og velg filen på nytt.</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>Lesingen ble stoppet.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Filen er skadet.</translation>
    </message>
    <message>
        <source>It is cut off, or contradicts itself.</source>
        <translation>Den er avkuttet, eller motsier seg selv.</translation>
    </message>
    <message>
        <source>is not among your clients</source>
        <translation>er ikke klient hos dere</translation>
    </message>
    <message>
        <source>is not a valid org. no.</source>
        <translation>ugyldig org.nr.</translation>
    </message>
    <message>
        <source>has no org. no.</source>
        <translation>mangler org.nr.</translation>
    </message>
    <message>
        <source>is in the list already</source>
        <translation>står tidligere i listen</translation>
    </message>
    <message>
        <source>left out: is called %1 in Altinn</source>
        <translation>utelatt: heter %1 i Altinn</translation>
    </message>
    <message>
        <source>is called %1 in Altinn</source>
        <translation>heter %1 i Altinn</translation>
    </message>
    <message>
        <source>Add these</source>
        <translation>Legg til disse</translation>
    </message>
    <message>
        <source>Remove these</source>
        <translation>Fjern disse</translation>
    </message>
    <message>
        <source>Make it exactly this</source>
        <translation>Gjør nøyaktig slik</translation>
    </message>
    <message>
        <source>The clients in the list are added. Nobody is removed.</source>
        <translation>Klientene i listen legges til. Ingen fjernes.</translation>
    </message>
    <message>
        <source>The clients in the list are removed. Nobody is added.</source>
        <translation>Klientene i listen fjernes. Ingen legges til.</translation>
    </message>
    <message>
        <source>The system will act for the clients in the list, and for nobody else: those who are not in it are removed.</source>
        <translation>Systemet skal handle for klientene i listen, og ingen andre: De som ikke står der, fjernes.</translation>
    </message>
    <message>
        <source>Altinn&apos;s lists of clients are not complete just now, so it cannot be told who is missing in your list. Add or remove instead, or refresh the page and try again.</source>
        <translation>Klientlistene fra Altinn er ikke fullstendige akkurat nå, så vi vet ikke hvem som mangler i listen din. Legg til eller fjern i stedet, eller oppdater siden og prøv igjen.</translation>
    </message>
    <message>
        <source>Not one row is a client of yours, so everybody would be removed. Look whether the right column is chosen.</source>
        <translation>Ikke én rad er klient hos dere, så alle ville blitt fjernet. Se om riktig kolonne er valgt.</translation>
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
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dager igjen</translation>
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
        <translation>Forespørsler</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Åpne lenke…</translation>
    </message>
    <message>
        <source>Search by system, vendor or organisation</source>
        <translation>Søk etter system, leverandør eller virksomhet</translation>
    </message>
    <message>
        <source>Altinn shows neither new requests for clients nor change requests here. If the vendor has sent you a link, open it with Open link…</source>
        <translation>Altinn viser ikke nye forespørsler om tilgang for klienter eller om endring her. Har du fått en lenke fra leverandøren, åpner du den med Åpne lenke…</translation>
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
        <translation>Altinn lar ikke Fullmakt hente listen over forespørsler</translation>
    </message>
    <message>
        <source>Listing takes a permission that Altinn has not given to this program. You can open a request by the link the vendor sent you.</source>
        <translation>Listen krever en tillatelse som Altinn ikke har gitt dette programmet. Du kan åpne en forespørsel med lenken leverandøren har sendt deg.</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>Hva du kan gjøre her</translation>
    </message>
    <message>
        <source>The requests could not be read.</source>
        <translation>Forespørslene kunne ikke hentes.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Fjern søk og filtre</translation>
    </message>
    <message>
        <source>Not every request could be read.</source>
        <translation>Ikke alle forespørsler kunne hentes.</translation>
    </message>
    <message>
        <source>No requests are waiting</source>
        <translation>Ingen forespørsler venter</translation>
    </message>
    <message>
        <source>When a vendor asks for access for one of your organisations, the request appears here.</source>
        <translation>Når en leverandør ber om tilgang for en av virksomhetene dine, kommer forespørselen hit.</translation>
    </message>
    <message>
        <source>Altinn lists neither new requests for clients nor requests to change an access, for anybody. You open these by the link the vendor sends you.</source>
        <translation>Nye forespørsler om tilgang for klienter, og forespørsler om å endre en tilgang, viser Altinn ikke til noen. Slike åpner du med lenken leverandøren sender deg.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in Altinn&apos;s answer could not be read and are missing here.</source>
        <translation>
            <numerusform>%Ln forespørsel i svaret fra Altinn kunne ikke leses og mangler her.</numerusform>
            <numerusform>%Ln forespørsler i svaret fra Altinn kunne ikke leses og mangler her.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>%1 of %2 organisations read</source>
        <translation>%1 av %2 virksomheter lest</translation>
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
        <translation>Fjern filtre</translation>
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
        <translation>Videresendte</translation>
    </message>
    <message numerus="yes">
        <source>Expires within %n day(s)</source>
        <translation>
            <numerusform>Utløper innen %Ln dag</numerusform>
            <numerusform>Utløper innen %Ln dager</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Utløpte</translation>
    </message>
    <message>
        <source>Organisation…</source>
        <translation>Virksomhet…</translation>
    </message>
    <message>
        <source>Organisation: %1…</source>
        <translation>Virksomhet: %1…</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alle virksomheter</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Find an organisation by name or number</source>
        <translation>Finn en virksomhet med navn eller nummer</translation>
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
        <translation>ikke oppdatert</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>ikke lest</translation>
    </message>
    <message>
        <source>Reading once more…</source>
        <translation>Leser på nytt…</translation>
    </message>
    <message>
        <source>Shown as at %1</source>
        <translation>Slik det var kl. %1</translation>
    </message>
    <message>
        <source>Its requests are missing here</source>
        <translation>Forespørslene mangler her</translation>
    </message>
    <message>
        <source>Enter: try again</source>
        <translation>Prøv igjen (Enter)</translation>
    </message>
    <message>
        <source>The requests of %1 could not be read.</source>
        <translation>Forespørslene til %1 kunne ikke hentes.</translation>
    </message>
    <message>
        <source>What is shown of this organisation is as it was at %1.</source>
        <translation>Det du ser fra denne virksomheten, er slik det var kl. %1.</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dager igjen</translation>
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
        <translation>Virksomhet</translation>
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
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>videresendt</translation>
    </message>
    <message numerus="yes">
        <source>expires within %n day(s)</source>
        <translation>
            <numerusform>utløper innen %Ln dag</numerusform>
            <numerusform>utløper innen %Ln dager</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>utløpt</translation>
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
            <numerusform>%1: skjuler %Ln forespørsel.</numerusform>
            <numerusform>%1: skjuler %Ln forespørsler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JobHistoryDialog</name>
    <message>
        <source>Earlier changes</source>
        <translation>Tidligere endringer</translation>
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
        <translation>stoppet av brukeren</translation>
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
        <translation>%1 av %2 klienter</translation>
    </message>
    <message>
        <source>Earlier changes of the clients of %1</source>
        <translation>Tidligere endringer av klientene til %1</translation>
    </message>
    <message>
        <source>No change has been made from this computer yet.</source>
        <translation>Ingen endring er gjort fra denne datamaskinen ennå.</translation>
    </message>
    <message>
        <source>Kept on this computer for %1 days, %2 changes at most, so that they can be undone.</source>
        <translation>Tas vare på her i %1 dager, høyst %2 endringer, slik at de kan angres.</translation>
    </message>
    <message>
        <source>Show each client</source>
        <translation>Vis hver klient</translation>
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
        <translation>Angre denne endringen…</translation>
    </message>
    <message>
        <source>Show each client</source>
        <translation>Vis hver klient</translation>
    </message>
</context>
<context>
    <name>ui::JobPanel</name>
    <message>
        <source>Each client</source>
        <translation>Hver klient</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>What has been sent stays; the rest is not sent.</source>
        <translation>Det som er sendt, blir stående; resten sendes ikke.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Fremdrift: %1</translation>
    </message>
</context>
<context>
    <name>ui::JobQuestion</name>
    <message>
        <source>Continue (%1 of %2 done)?</source>
        <translation>Fortsett (%1 av %2 gjort)?</translation>
    </message>
    <message>
        <source>The change of the clients of %1, begun %2, was interrupted. What is done stays done; the rest was kept. Before Fullmakt goes on, it reads from Altinn what is there now.</source>
        <translation>Endringen av klientene til %1, som begynte %2, ble avbrutt. Det som er gjort, er gjort; resten er tatt vare på. Før Fullmakt fortsetter, henter programmet fra Altinn hva som er der nå.</translation>
    </message>
    <message>
        <source>Leave the rest undone</source>
        <translation>La resten være</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Se på den</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
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
        <translation>Resultat for hver klient</translation>
    </message>
    <message>
        <source>What was done for %1</source>
        <translation>Dette ble gjort for %1</translation>
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
            <numerusform>%Ln linje er kopiert og kan limes inn i et regneark.</numerusform>
            <numerusform>%Ln linjer er kopiert og kan limes inn i et regneark.</numerusform>
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
        <translation>Ikke gjort</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Usikkert</translation>
    </message>
    <message numerus="yes">
        <source>Undo the %n chosen…</source>
        <translation>
            <numerusform>Angre den valgte…</numerusform>
            <numerusform>Angre de %Ln valgte…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo these %n…</source>
        <translation>
            <numerusform>Angre denne ene…</numerusform>
            <numerusform>Angre disse %Ln…</numerusform>
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
        <translation>Språk, datoer og tall</translation>
    </message>
</context>
<context>
    <name>ui::LeftOutDialog</name>
    <message>
        <source>Why is a client missing?</source>
        <translation>Hvorfor mangler en klient?</translation>
    </message>
    <message>
        <source>Clients that %1 cannot act for</source>
        <translation>Klienter som %1 ikke kan handle for</translation>
    </message>
    <message>
        <source>A client is available when it has given your organisation at least one of the packages of the system access, and can be added when it has given all of them. The client gives them in Altinn, or by its roles in the public registers.</source>
        <translation>En klient er tilgjengelig når den har gitt virksomheten din minst én av pakkene til systemtilgangen, og kan legges til når den har gitt alle. Klienten gir dem i Altinn, eller gjennom rollene sine i de offentlige registrene.</translation>
    </message>
    <message>
        <source>Name or org. no., several numbers may be pasted</source>
        <translation>Navn eller org.nr., lim gjerne inn flere</translation>
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
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Clients and what they lack</source>
        <translation>Klienter og hva de mangler</translation>
    </message>
    <message>
        <source>Altinn did not tell which packages the clients have given.</source>
        <translation>Altinn fortalte ikke hvilke pakker klientene har gitt.</translation>
    </message>
    <message>
        <source>No client is missing</source>
        <translation>Ingen klient mangler</translation>
    </message>
    <message>
        <source>Every client that Altinn knows of is in one of the two lists.</source>
        <translation>Alle klienter som Altinn kjenner, står i en av de to listene.</translation>
    </message>
    <message>
        <source>Altinn gives no reason</source>
        <translation>Altinn oppgir ingen grunn</translation>
    </message>
</context>
<context>
    <name>ui::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lisenser</translation>
    </message>
    <message>
        <source>Fullmakt is free software under the MIT licence. It stands on the work of others, who have given theirs under these:</source>
        <translation>Fullmakt er fri programvare under MIT-lisensen. Det bygger på arbeidet til andre, som har delt det under disse lisensene:</translation>
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
        <translation>Navn</translation>
    </message>
</context>
<context>
    <name>ui::LinkEntrance</name>
    <message>
        <source>Drop the link here to open the request</source>
        <translation>Slipp lenken her for å åpne forespørselen</translation>
    </message>
</context>
<context>
    <name>ui::LinkWords</name>
    <message>
        <source>This link belongs to production, but this window works with the test environment %1. Start Fullmakt without --tt02 and open the link there.</source>
        <translation>Lenken hører til produksjon, men dette vinduet arbeider mot testmiljøet %1. Start Fullmakt uten --tt02, og åpne lenken der.</translation>
    </message>
    <message>
        <source>This link belongs to Altinn&apos;s test environment TT02, but this window works with production. Start Fullmakt with --tt02 and open the link there.</source>
        <translation>Lenken hører til Altinns testmiljø TT02, men dette vinduet arbeider mot produksjon. Start Fullmakt med --tt02, og åpne lenken der.</translation>
    </message>
    <message>
        <source>This link belongs to Altinn&apos;s test environment TT02, but this window works with %1. Start Fullmakt with --tt02 and open the link there.</source>
        <translation>Lenken hører til Altinns testmiljø TT02, men dette vinduet arbeider mot %1. Start Fullmakt med --tt02, og åpne lenken der.</translation>
    </message>
    <message>
        <source>This is too long to be a link to a request. Copy the link alone.</source>
        <translation>Dette er for langt til å være en lenke til en forespørsel. Kopier bare lenken.</translation>
    </message>
    <message>
        <source>This is neither a link nor the id of a request. A link to a request begins with https://am.ui.</source>
        <translation>Dette er verken en lenke eller ID-en til en forespørsel. En lenke til en forespørsel begynner med https://am.ui.</translation>
    </message>
    <message>
        <source>This link does not lead to Altinn. Fullmakt opens only links to requests in Altinn.</source>
        <translation>Lenken går ikke til Altinn. Fullmakt åpner bare lenker til forespørsler i Altinn.</translation>
    </message>
    <message>
        <source>This link leads to Altinn, but not to a request for a system access. Ask the vendor for the link to the request.</source>
        <translation>Lenken går til Altinn, men ikke til en forespørsel om systemtilgang. Be leverandøren om lenken til forespørselen.</translation>
    </message>
    <message>
        <source>The link is incomplete: the request&apos;s id is missing or damaged. Copy the whole link once more.</source>
        <translation>Lenken er ikke hel: ID-en til forespørselen mangler eller er ødelagt. Kopier hele lenken en gang til.</translation>
    </message>
    <message>
        <source>This holds links to several requests. Open one of them at a time.</source>
        <translation>Her er det lenker til flere forespørsler. Åpne én om gangen.</translation>
    </message>
    <message>
        <source>Paste the link you got from the vendor, or the request&apos;s id.</source>
        <translation>Lim inn lenken du har fått fra leverandøren, eller ID-en til forespørselen.</translation>
    </message>
    <message>
        <source>Altinn knows no request with this id: neither for an access, for an access for clients, nor for a change. See that the whole id is there, or ask the vendor for the link.</source>
        <translation>Altinn kjenner ingen forespørsel med denne ID-en, verken om tilgang, om tilgang for klienter eller om endring. Se etter at hele ID-en er med, eller be leverandøren om lenken.</translation>
    </message>
    <message>
        <source>Altinn does not know this request any more. The vendor may have withdrawn it, or the access it led to is deleted. Ask the vendor for a new request.</source>
        <translation>Altinn kjenner ikke lenger denne forespørselen. Leverandøren kan ha trukket den tilbake, eller tilgangen den førte til, er slettet. Be leverandøren om en ny forespørsel.</translation>
    </message>
    <message>
        <source>None of the organisations you represent has a request of any kind with this id. See that the whole id is there. The request may be withdrawn, or belong to an organisation you do not represent.</source>
        <translation>Ingen av virksomhetene du representerer, har en forespørsel av noe slag med denne ID-en. Se etter at hele ID-en er med. Forespørselen kan være trukket tilbake, eller høre til en virksomhet du ikke representerer.</translation>
    </message>
    <message>
        <source>None of the organisations you represent has this request. It may be withdrawn, or belong to an organisation you do not represent.</source>
        <translation>Ingen av virksomhetene du representerer, har denne forespørselen. Den kan være trukket tilbake, eller høre til en virksomhet du ikke representerer.</translation>
    </message>
    <message>
        <source>The request belongs to an organisation you do not represent in Altinn. Somebody who manages accesses there must decide it.</source>
        <translation>Forespørselen hører til en virksomhet du ikke representerer i Altinn. Noen som styrer tilganger der, må ta stilling til den.</translation>
    </message>
    <message>
        <source>Altinn does not show you this request. Either it does not exist any more, or it belongs to an organisation whose system accesses you may not manage. Ask the general manager or the main administrator there.</source>
        <translation>Altinn viser deg ikke denne forespørselen. Enten finnes den ikke lenger, eller så hører den til en virksomhet der du ikke kan styre systemtilganger. Spør daglig leder eller hovedadministrator der.</translation>
    </message>
    <message>
        <source>The request could not be read.</source>
        <translation>Forespørselen kunne ikke hentes.</translation>
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
        <translation>Alle klienter…</translation>
    </message>
    <message>
        <source>Assigned clients…</source>
        <translation>Tildelte klienter…</translation>
    </message>
    <message>
        <source>Available clients…</source>
        <translation>Tilgjengelige klienter…</translation>
    </message>
    <message>
        <source>Only what the filters show…</source>
        <translation>Bare det filtrene viser…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from %1 are marked. Nothing has been sent yet.</source>
        <translation>
            <numerusform>%Ln endring fra %1 er merket. Ingenting er sendt ennå.</numerusform>
            <numerusform>%Ln endringer fra %1 er merket. Ingenting er sendt ennå.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the list here to import it</source>
        <translation>Slipp listen her for å importere den</translation>
    </message>
    <message>
        <source>Export clients</source>
        <translation>Eksporter klienter</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are saved in %1.</source>
        <translation>
            <numerusform>%Ln klient er lagret i %1.</numerusform>
            <numerusform>%Ln klienter er lagret i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clients were not saved.</source>
        <translation>Klientene ble ikke lagret.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>The matrix as it is shown…</source>
        <translation>Matrisen slik den vises…</translation>
    </message>
</context>
<context>
    <name>ui::LockNote</name>
    <message>
        <source>Your organisation&apos;s IT department has decided this.</source>
        <translation>Dette har IT-avdelingen i virksomheten din bestemt.</translation>
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
        <translation>Åpn&amp;e lenke…</translation>
    </message>
    <message>
        <source>&amp;Create system access…</source>
        <translation>Opprett &amp;systemtilgang…</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hjelp til denne siden</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Hurtig&amp;taster</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Logg ut</translation>
    </message>
    <message>
        <source>Sign out of &amp;ID-porten too</source>
        <translation>Logg ut av &amp;ID-porten også</translation>
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
        <translation>Du blir logget ut om %1. Det du har merket, blir tatt vare på.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Forbli innlogget</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Logg inn på nytt</translation>
    </message>
    <message>
        <source>Your organisations could not be read.</source>
        <translation>Virksomhetene dine kunne ikke hentes.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Altinn is still working on a decision. Its outcome will not be shown.</source>
        <translation>Altinn arbeider fortsatt med en avgjørelse. Du får ikke se resultatet.</translation>
    </message>
    <message>
        <source>Moves of clients are marked but not sent. They are lost.</source>
        <translation>Du har merket endringer av klienter som ikke er sendt. De går tapt.</translation>
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
        <translation>Du er fortsatt logget inn med ID-porten i nettleseren</translation>
    </message>
    <message>
        <source>Fullmakt is signed out, but your browser could not be opened.</source>
        <translation>Fullmakt er logget ut, men nettleseren kunne ikke åpnes.</translation>
    </message>
    <message>
        <source>Open %1 in your browser to sign out there too.</source>
        <translation>Åpne %1 i nettleseren for å logge ut der også.</translation>
    </message>
    <message>
        <source>Altinn is still working on a deletion. Its outcome will not be shown.</source>
        <translation>Altinn arbeider fortsatt med en sletting. Du får ikke se resultatet.</translation>
    </message>
    <message>
        <source>The request you opened is shown after you have signed in.</source>
        <translation>Forespørselen du åpnet, vises når du har logget inn.</translation>
    </message>
    <message>
        <source>Altinn is still creating a system access. Its outcome will not be shown.</source>
        <translation>Altinn holder på å opprette en systemtilgang. Du får ikke se resultatet.</translation>
    </message>
    <message>
        <source>A change of clients is not finished. What is done stays done. The rest is kept on this computer: Fullmakt asks whether to go on the next time you sign in.</source>
        <translation>En endring av klienter er ikke ferdig. Det som er gjort, er gjort. Resten er lagret på denne datamaskinen: Fullmakt spør om du vil fortsette neste gang du logger inn.</translation>
    </message>
    <message>
        <source>Fullmakt stays in the tray</source>
        <translation>Fullmakt blir liggende i statusfeltet</translation>
    </message>
    <message>
        <source>The window goes, and Fullmakt goes on: what is running is finished, and notices are shown. A click on the icon in the tray brings the window back; its menu quits. You can change this in the settings.</source>
        <translation>Vinduet forsvinner, men Fullmakt fortsetter: Det som er i gang, blir fullført, og varsler blir vist. Klikk på ikonet i statusfeltet for å få vinduet tilbake, eller avslutt fra menyen der. Du kan endre dette i innstillingene.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Lukk vinduet</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of Activity could not be written yet. They are lost if that cannot be done now.</source>
        <translation>
            <numerusform>%Ln oppføring i Aktivitet er ikke lagret ennå. Den går tapt hvis det ikke lar seg gjøre nå.</numerusform>
            <numerusform>%Ln oppføringer i Aktivitet er ikke lagret ennå. De går tapt hvis det ikke lar seg gjøre nå.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MatrixModel</name>
    <message>
        <source>to be added</source>
        <translation>legges til</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>fjernes</translation>
    </message>
    <message>
        <source>assigned, does not qualify</source>
        <translation>tildelt, kvalifiserer ikke</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>tildelt</translation>
    </message>
    <message>
        <source>can be added</source>
        <translation>kan legges til</translation>
    </message>
    <message>
        <source>cannot be added</source>
        <translation>kan ikke legges til</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>The clients of this system access have not been read.</source>
        <translation>Klientene til denne systemtilgangen er ikke lest.</translation>
    </message>
    <message>
        <source>The client lacks: %1</source>
        <translation>Klienten mangler: %1</translation>
    </message>
    <message>
        <source>Altinn does not list the client as available for this system access: it has given none of the packages.</source>
        <translation>Altinn viser ikke klienten som tilgjengelig for denne systemtilgangen: Den har ikke gitt noen av pakkene.</translation>
    </message>
    <message>
        <source>Altinn does not list the client for this system access and gives no reason.</source>
        <translation>Altinn viser ikke klienten for denne systemtilgangen og oppgir ingen grunn.</translation>
    </message>
    <message>
        <source>Altinn no longer lists the client as available for this system access.</source>
        <translation>Altinn viser ikke lenger klienten som tilgjengelig for denne systemtilgangen.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>kunne ikke hentes</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leser…</translation>
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
        <translation>(uten navn)</translation>
    </message>
    <message>
        <source>Clients and system accesses</source>
        <translation>Klienter og systemtilganger</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
            <numerusform>%Ln celle klippet ut. Gå til systemtilgangen klienten skal flyttes til, og trykk Ctrl+V.</numerusform>
            <numerusform>%Ln celler klippet ut. Gå til systemtilgangen klientene skal flyttes til, og trykk Ctrl+V.</numerusform>
        </translation>
    </message>
    <message>
        <source>the system accesses</source>
        <translation>systemtilgangene</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle klienter</translation>
    </message>
    <message>
        <source>On no system access</source>
        <translation>Uten systemtilgang</translation>
    </message>
    <message>
        <source>On two or more</source>
        <translation>På to eller flere</translation>
    </message>
    <message>
        <source>No longer qualifies</source>
        <translation>Kvalifiserer ikke lenger</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Merkede</translation>
    </message>
    <message>
        <source>Can be added somewhere</source>
        <translation>Kan legges til et sted</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Etter navn</translation>
    </message>
    <message>
        <source>By org. no.</source>
        <translation>Etter org.nr.</translation>
    </message>
    <message>
        <source>By number of accesses</source>
        <translation>Etter antall tilganger</translation>
    </message>
    <message>
        <source>Which clients are shown</source>
        <translation>Hvilke klienter som vises</translation>
    </message>
    <message>
        <source>Order of the clients</source>
        <translation>Rekkefølgen på klientene</translation>
    </message>
    <message>
        <source>Name or org. no., several numbers may be pasted</source>
        <translation>Navn eller org.nr., lim gjerne inn flere</translation>
    </message>
    <message>
        <source>Clients and system accesses</source>
        <translation>Klienter og systemtilganger</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Flytt til</translation>
    </message>
    <message>
        <source>Space marks the chosen cells. Nothing is sent until you apply the changes.</source>
        <translation>Mellomromstasten merker de valgte cellene. Ingenting sendes før du bruker endringene.</translation>
    </message>
    <message>
        <source>You can see the clients, but this sign-in lacks the permission to change them (altinn:clientdelegations.write).</source>
        <translation>Du ser klientene, men innloggingen mangler tillatelsen til å endre dem (altinn:clientdelegations.write).</translation>
    </message>
    <message>
        <source>The clients of %1 could not be read, so nothing is known about them. %2</source>
        <translation>Klientene til %1 kunne ikke hentes, så ingenting er kjent om dem. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>%1 of %2 system accesses read</source>
        <translation>%1 av %2 systemtilganger lest</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln klient</numerusform>
            <numerusform>%Ln klienter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%Ln vist</numerusform>
            <numerusform>%Ln vist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) chosen</source>
        <translation>
            <numerusform>%Ln celle valgt</numerusform>
            <numerusform>%Ln celler valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Altinn did not tell which packages the clients have given</source>
        <translation>Altinn fortalte ikke hvilke pakker klientene har gitt</translation>
    </message>
    <message>
        <source>Who is on no system access can only be told when the clients of all of them have been read.</source>
        <translation>Hvem som er uten systemtilgang, kan først sies når klientene til alle tilgangene er lest.</translation>
    </message>
    <message>
        <source>No client matches the search or the filter.</source>
        <translation>Ingen klient passer med søket eller filteret.</translation>
    </message>
    <message>
        <source>Nothing could be read.</source>
        <translation>Ingenting kunne hentes.</translation>
    </message>
    <message>
        <source>No client is available for any system access.</source>
        <translation>Ingen klient er tilgjengelig for noen systemtilgang.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were left as they are: the system access cannot act for the client, or it is not known.</source>
        <translation>
            <numerusform>%Ln celle står som den var: Systemtilgangen kan ikke handle for klienten, eller det er ikke kjent.</numerusform>
            <numerusform>%Ln celler står som de var: Systemtilgangen kan ikke handle for klienten, eller det er ikke kjent.</numerusform>
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
        <translation>Ingenting er sendt, fordi det ikke kunne skrives ned først.</translation>
    </message>
    <message>
        <source>Show each client</source>
        <translation>Vis hver klient</translation>
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
        <translation>Legges til</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernes</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
    </message>
    <message>
        <source>Changes for each system access</source>
        <translation>Endringer for hver systemtilgang</translation>
    </message>
    <message>
        <source>%1 lacks %2</source>
        <translation>%1 mangler %2</translation>
    </message>
    <message>
        <source>Change the clients of these system accesses?</source>
        <translation>Endre klientene til disse systemtilgangene?</translation>
    </message>
    <message>
        <source>Add %1, remove %2</source>
        <translation>Legg til %1, fjern %2</translation>
    </message>
    <message>
        <source>More than a fifth of the clients is removed from %1. Look once more.</source>
        <translation>Mer enn en femtedel av klientene fjernes fra %1. Se over listen en gang til.</translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s) will probably be refused by Altinn, because the client lacks a package: %1</source>
        <translation>
            <numerusform>Altinn vil trolig si nei til %Ln endring, fordi klienten mangler en pakke: %1</numerusform>
            <numerusform>Altinn vil trolig si nei til %Ln endringer, fordi klientene mangler en pakke: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent for %1, whose clients could not be read. The marks stay.</source>
        <translation>Ingenting sendes for %1, fordi klientene der ikke kunne hentes. Merkene blir stående.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked client(s) are no longer in the lists and are left out.</source>
        <translation>
            <numerusform>%Ln merket klient er ikke lenger i listene og blir ikke tatt med.</numerusform>
            <numerusform>%Ln merkede klienter er ikke lenger i listene og blir ikke tatt med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Ingenting er sendt ennå.</translation>
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
        <translation>Lukk meldingen</translation>
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
        <translation>Advarsel</translation>
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
        <translation>Kopier detaljer</translation>
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
        <translation>Veien til Altinn</translation>
    </message>
    <message>
        <source>Straight out, without a proxy server</source>
        <translation>Direkte, uten proxyserver</translation>
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
        <translation>%1 blir brukt neste gang Fullmakt starter.</translation>
    </message>
</context>
<context>
    <name>ui::NetworkWords</name>
    <message>
        <source>The address could not be looked up</source>
        <translation>Adressen kunne ikke slås opp</translation>
    </message>
    <message>
        <source>This computer is offline, or the network does not know the address. Nothing has been changed.</source>
        <translation>Datamaskinen er ikke på nett, eller nettverket kjenner ikke adressen. Ingenting er endret.</translation>
    </message>
    <message>
        <source>Check that the computer is connected to the network, and try again.</source>
        <translation>Sjekk at datamaskinen er koblet til nettet, og prøv igjen.</translation>
    </message>
    <message>
        <source>the address could not be looked up</source>
        <translation>adressen kunne ikke slås opp</translation>
    </message>
    <message>
        <source>The connection was turned away</source>
        <translation>Forbindelsen ble avvist</translation>
    </message>
    <message>
        <source>Either the server is down, or a firewall does not let Fullmakt through. Nothing has been changed.</source>
        <translation>Enten er serveren nede, eller så slipper en brannmur ikke Fullmakt gjennom. Ingenting er endret.</translation>
    </message>
    <message>
        <source>Try again in a while. If it goes on, ask IT to open for Fullmakt on port 443.</source>
        <translation>Prøv igjen om en stund. Fortsetter det, ber du IT åpne for Fullmakt på port 443.</translation>
    </message>
    <message>
        <source>the connection was turned away</source>
        <translation>forbindelsen ble avvist</translation>
    </message>
    <message>
        <source>There is no way out to the network</source>
        <translation>Datamaskinen kommer ikke ut på nettet</translation>
    </message>
    <message>
        <source>The computer is not connected, or the network is down.</source>
        <translation>Datamaskinen er ikke koblet til, eller så er nettet nede.</translation>
    </message>
    <message>
        <source>Check the network, and try again.</source>
        <translation>Sjekk nettet, og prøv igjen.</translation>
    </message>
    <message>
        <source>no way out to the network</source>
        <translation>kommer ikke ut på nettet</translation>
    </message>
    <message>
        <source>The proxy does not let Fullmakt through</source>
        <translation>Proxyen slipper ikke Fullmakt gjennom</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy, which does not answer or says no. Nothing has been changed.</source>
        <translation>Datamaskinen når internett gjennom en proxy, som ikke svarer eller sier nei. Ingenting er endret.</translation>
    </message>
    <message>
        <source>Check that you are on the organisation&apos;s network or VPN, and try again. If it goes on, ask IT.</source>
        <translation>Sjekk at du er på virksomhetens nettverk eller VPN, og prøv igjen. Fortsetter det, spør du IT.</translation>
    </message>
    <message>
        <source>the proxy does not let Fullmakt through</source>
        <translation>proxyen slipper ikke Fullmakt gjennom</translation>
    </message>
    <message>
        <source>The proxy wants a user name</source>
        <translation>Proxyen vil ha et brukernavn</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy that lets nobody through without a user name and a password. Nothing has been changed.</source>
        <translation>Datamaskinen når internett gjennom en proxy som ikke slipper noen gjennom uten brukernavn og passord. Ingenting er endret.</translation>
    </message>
    <message>
        <source>Try again and fill them in. Ask IT if you do not have them.</source>
        <translation>Prøv igjen og fyll dem inn. Spør IT hvis du ikke har dem.</translation>
    </message>
    <message>
        <source>the proxy wants a user name</source>
        <translation>proxyen vil ha et brukernavn</translation>
    </message>
    <message>
        <source>On a guest network: open any web page in the browser and log in there first. Otherwise ask IT what answers in the server&apos;s place.</source>
        <translation>På et gjestenett: Åpne en hvilken som helst nettside i nettleseren og logg inn der først. Ellers spør du IT hva som svarer i stedet for serveren.</translation>
    </message>
    <message>
        <source>Somebody on the way opens the traffic</source>
        <translation>Noen underveis åpner den krypterte trafikken</translation>
    </message>
    <message>
        <source>The certificate is issued by somebody this computer does not trust. Nothing has been sent.</source>
        <translation>Sertifikatet er utstedt av noen denne datamaskinen ikke stoler på. Ingenting er sendt.</translation>
    </message>
    <message>
        <source>The certificate is issued by “%1”, which this computer does not trust. Nothing has been sent.</source>
        <translation>Sertifikatet er utstedt av «%1», som denne datamaskinen ikke stoler på. Ingenting er sendt.</translation>
    </message>
    <message>
        <source>If that is your organisation&apos;s own proxy, ask IT to install its authority in the system&apos;s trust store; Fullmakt then accepts it. On a foreign network, do not go on there.</source>
        <translation>Er dette virksomhetens egen proxy, ber du IT installere utstederen i systemets lager for klarerte sertifikater. Da godtar Fullmakt den. Er du på et fremmed nett, bør du ikke fortsette der.</translation>
    </message>
    <message>
        <source>the certificate is not trusted</source>
        <translation>sertifikatet er ikke klarert</translation>
    </message>
    <message>
        <source>The server cannot show who it is</source>
        <translation>Serveren kan ikke vise hvem den er</translation>
    </message>
    <message>
        <source>It has issued its certificate itself, as anybody can. Nothing has been sent.</source>
        <translation>Den har utstedt sertifikatet selv, og det kan hvem som helst. Ingenting er sendt.</translation>
    </message>
    <message>
        <source>the server cannot show who it is</source>
        <translation>serveren kan ikke vise hvem den er</translation>
    </message>
    <message>
        <source>Another server answered</source>
        <translation>En annen server svarte</translation>
    </message>
    <message>
        <source>The certificate belongs to another address. Nothing has been sent.</source>
        <translation>Sertifikatet hører til en annen adresse. Ingenting er sendt.</translation>
    </message>
    <message>
        <source>The certificate belongs to another address, and is issued by “%1”. Nothing has been sent.</source>
        <translation>Sertifikatet hører til en annen adresse, og er utstedt av «%1». Ingenting er sendt.</translation>
    </message>
    <message>
        <source>another server answered</source>
        <translation>en annen server svarte</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has run out</source>
        <translation>Sertifikatet til serveren har gått ut</translation>
    </message>
    <message>
        <source>Either the clock of this computer is ahead, or the certificate has not been renewed. Nothing has been sent.</source>
        <translation>Enten går klokken på datamaskinen for fort, eller så er ikke sertifikatet fornyet. Ingenting er sendt.</translation>
    </message>
    <message>
        <source>Check the date and the clock of the computer. If they are right, try again later.</source>
        <translation>Sjekk datoen og klokken på datamaskinen. Er de riktige, prøver du igjen senere.</translation>
    </message>
    <message>
        <source>the certificate has run out</source>
        <translation>sertifikatet har gått ut</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <translation>Sertifikatet til serveren er ikke gyldig ennå</translation>
    </message>
    <message>
        <source>Most often the clock of this computer is behind. Nothing has been sent.</source>
        <translation>Som oftest er det klokken på datamaskinen som går for sakte. Ingenting er sendt.</translation>
    </message>
    <message>
        <source>Set the clock to automatic, and try again.</source>
        <translation>La datamaskinen stille klokken automatisk, og prøv igjen.</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>sertifikatet er ikke gyldig ennå</translation>
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
        <translation>Se hva som er nytt</translation>
    </message>
</context>
<context>
    <name>ui::NoteField</name>
    <message>
        <source>Private &amp;note (optional)</source>
        <translation>Privat &amp;notat (valgfritt)</translation>
    </message>
    <message>
        <source>Only you see it: it is sent neither to the vendor nor to Altinn, and is kept here until you sign out or close Fullmakt. At most %1 characters.</source>
        <translation>Bare du ser det: Det blir verken sendt til leverandøren eller til Altinn, og det blir værende her til du logger ut eller lukker Fullmakt. Høyst %1 tegn.</translation>
    </message>
    <message>
        <source>Private note (optional)</source>
        <translation>Privat notat (valgfritt)</translation>
    </message>
</context>
<context>
    <name>ui::NoticeWords</name>
    <message numerus="yes">
        <source>%Ln new request(s)</source>
        <translation>
            <numerusform>%Ln ny forespørsel</numerusform>
            <numerusform>%Ln nye forespørsler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) expire within seven days</source>
        <translation>
            <numerusform>%Ln forespørsel utløper innen sju dager</numerusform>
            <numerusform>%Ln forespørsler utløper innen sju dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of clients finished</source>
        <translation>
            <numerusform>%Ln endring av klienter er ferdig</numerusform>
            <numerusform>%Ln endringer av klienter er ferdige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of clients stand still</source>
        <translation>
            <numerusform>%Ln endring av klienter står stille</numerusform>
            <numerusform>%Ln endringer av klienter står stille</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Fullmakt</source>
        <translation>Åpne Fullmakt</translation>
    </message>
    <message>
        <source>A test notice from Fullmakt</source>
        <translation>Et prøvevarsel fra Fullmakt</translation>
    </message>
    <message>
        <source>This is how notices look. They only count.</source>
        <translation>Slik ser varsler ut. De sier bare hvor mange.</translation>
    </message>
</context>
<context>
    <name>ui::NoticesSection</name>
    <message>
        <source>The desktop has taken the notice.</source>
        <translation>Skrivebordet har tatt imot varselet.</translation>
    </message>
    <message>
        <source>The notice could not be shown.</source>
        <translation>Varselet kunne ikke vises.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Varsler</translation>
    </message>
    <message>
        <source>Show notices on the desktop</source>
        <translation>Vis varsler på skrivebordet</translation>
    </message>
    <message>
        <source>Of new requests, of requests that expire within seven days, and of changes of clients that are finished or stand still. A notice only counts, since it may be shown on a locked screen. There are none while you are signed out or work in this window.</source>
        <translation>Om nye forespørsler, forespørsler som utløper innen sju dager, og endringer av klienter som er ferdige eller står stille. Et varsel sier bare hvor mange, siden det kan vises på en låst skjerm. Det kommer ingen mens du er logget ut eller arbeider i dette vinduet.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Stille timer</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Stille fra</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Stille til</translation>
    </message>
    <message>
        <source>Quiet on Saturdays and Sundays too</source>
        <translation>Stille på lørdager og søndager også</translation>
    </message>
    <message>
        <source>Show a test notice</source>
        <translation>Vis et prøvevarsel</translation>
    </message>
    <message>
        <source>This desktop shows notices. What is held back in quiet hours is told when they end.</source>
        <translation>Dette skrivebordet viser varsler. Det som holdes tilbake i stille timer, kommer når de er slutt.</translation>
    </message>
    <message>
        <source>This desktop shows no notices by itself; they are shown by the icon in the tray.</source>
        <translation>Dette skrivebordet viser ikke varsler selv; de vises av ikonet i statusfeltet.</translation>
    </message>
    <message>
        <source>This desktop shows no notices. What happens is only to be seen in this window.</source>
        <translation>Dette skrivebordet viser ikke varsler. Det som skjer, ser du bare i dette vinduet.</translation>
    </message>
</context>
<context>
    <name>ui::OpenLinkDialog</name>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Åpne lenke</translation>
    </message>
    <message>
        <source>Open a request by its link</source>
        <translation>Åpne en forespørsel fra en lenke</translation>
    </message>
    <message>
        <source>Vendors send a link to the request. Altinn lists neither new requests for clients nor change requests, so the link is the way to them.</source>
        <translation>Leverandøren sender deg en lenke til forespørselen. Altinn viser ikke nye forespørsler om tilgang for klienter eller om endring i listen, så du trenger lenken for å finne dem.</translation>
    </message>
    <message>
        <source>https://am.ui.altinn.no/… or the request&apos;s id</source>
        <translation>https://am.ui.altinn.no/… eller ID-en til forespørselen</translation>
    </message>
    <message>
        <source>Link or id of the request</source>
        <translation>Lenken eller ID-en til forespørselen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Looking for the request…</source>
        <translation>Leter etter forespørselen…</translation>
    </message>
</context>
<context>
    <name>ui::OutcomeWords</name>
    <message>
        <source>The request was not approved.</source>
        <translation>Forespørselen ble ikke godkjent.</translation>
    </message>
    <message>
        <source>The request was not rejected.</source>
        <translation>Forespørselen ble ikke avvist.</translation>
    </message>
    <message>
        <source>It is older than 180 days. Ask the vendor to send a new request.</source>
        <translation>Den er eldre enn 180 dager. Be leverandøren sende en ny forespørsel.</translation>
    </message>
    <message>
        <source>Approved. The access of %1 for %2 is changed.</source>
        <translation>Godkjent. Tilgangen %1 har for %2, er endret.</translation>
    </message>
    <message>
        <source>Rejected. The access of %1 for %2 stays as it is.</source>
        <translation>Avvist. Tilgangen %1 har for %2, er som før.</translation>
    </message>
    <message>
        <source>Rejected. This request gives %1 nothing for %2.</source>
        <translation>Avvist. Forespørselen gir ikke %1 noe for %2.</translation>
    </message>
    <message>
        <source>Approved. %1 has access for %2, but acts for no client until you add some.</source>
        <translation>Godkjent. %1 har fått tilgang for %2, men kan ikke handle for noen klient før du legger til klienter.</translation>
    </message>
    <message>
        <source>Approved. %1 has access for %2.</source>
        <translation>Godkjent. %1 har fått tilgang for %2.</translation>
    </message>
    <message>
        <source>Only half done: part of the change has come about, but the request still waits. Below you see what is there already. You can safely approve once more to complete it.</source>
        <translation>Bare halvveis gjort: En del av endringen er på plass, men forespørselen venter fortsatt. Under ser du hva som er på plass. Du kan trygt godkjenne en gang til for å fullføre.</translation>
    </message>
    <message>
        <source>Only half done: the system access was created, but the request still waits. Do not approve it again; ask the vendor for a new request, or look at it in Altinn.</source>
        <translation>Bare halvveis gjort: Systemtilgangen ble opprettet, men forespørselen venter fortsatt. Ikke godkjenn den på nytt. Be leverandøren om en ny forespørsel, eller se på den i Altinn.</translation>
    </message>
    <message>
        <source>The request is rejected, and yet part of the change has come about. Somebody may have approved it at the same time, or an earlier approval was only half done. Look at it in Altinn.</source>
        <translation>Forespørselen er avvist, men en del av endringen er likevel på plass. Noen kan ha godkjent den samtidig, eller en tidligere godkjenning ble bare halvveis gjort. Se på den i Altinn.</translation>
    </message>
    <message>
        <source>The request is rejected, and yet the system access exists. Somebody may have approved it at the same time, or an earlier approval was only half done. Look at it in Altinn.</source>
        <translation>Forespørselen er avvist, men systemtilgangen finnes likevel. Noen kan ha godkjent den samtidig, eller en tidligere godkjenning ble bare halvveis gjort. Se på den i Altinn.</translation>
    </message>
    <message>
        <source>Altinn says that the request is approved, and yet the access does not have all that it asks for, or still has what it takes away. Fetch the status in a while, or look at it in Altinn.</source>
        <translation>Altinn melder at forespørselen er godkjent, men tilgangen har likevel ikke alt den ber om, eller har fortsatt det som skulle fjernes. Hent status om en stund, eller se på den i Altinn.</translation>
    </message>
    <message>
        <source>Altinn says that the request is approved, and yet the system access is not in the list. Fetch the status in a while, or look at it in Altinn.</source>
        <translation>Altinn melder at forespørselen er godkjent, men systemtilgangen er likevel ikke i listen. Hent status om en stund, eller se på den i Altinn.</translation>
    </message>
    <message>
        <source>What the access has now could not be read.</source>
        <translation>Det var ikke mulig å hente hva tilgangen har nå.</translation>
    </message>
    <message>
        <source>Whether the system access is there could not be read.</source>
        <translation>Det var ikke mulig å hente om systemtilgangen finnes.</translation>
    </message>
    <message>
        <source>This request no longer waited for an answer, and was not decided from here. Status now: %1.</source>
        <translation>Forespørselen ventet ikke lenger på svar, og ble ikke avgjort herfra. Status nå: %1.</translation>
    </message>
    <message>
        <source>The request does not exist any more. The vendor may have withdrawn it. Ask the vendor for a new one if it is still needed.</source>
        <translation>Forespørselen finnes ikke lenger. Leverandøren kan ha trukket den tilbake. Be leverandøren om en ny hvis den fortsatt trengs.</translation>
    </message>
    <message>
        <source>Altinn confirmed the decision, but the request could not be read afterwards, so Fullmakt cannot tell that it is done. Fetch the status in a while.</source>
        <translation>Altinn bekreftet avgjørelsen, men forespørselen kunne ikke hentes etterpå. Fullmakt kan derfor ikke si sikkert at det er gjort. Hent status om en stund.</translation>
    </message>
    <message>
        <source>No certain answer came from Altinn. The decision may or may not have been made. Fetch the status before you decide again.</source>
        <translation>Altinn ga ikke noe sikkert svar. Vi vet ikke om avgjørelsen ble lagret. Hent status før du prøver på nytt.</translation>
    </message>
    <message>
        <source>The request was not forwarded.</source>
        <translation>Forespørselen ble ikke sendt videre.</translation>
    </message>
    <message>
        <source>Altinn gave no reason. Try again in a while, or ask somebody who manages accesses for %1 to open the vendor&apos;s link.</source>
        <translation>Altinn oppga ingen grunn. Prøv igjen om en stund, eller be noen som styrer tilganger for %1 om å åpne lenken fra leverandøren.</translation>
    </message>
    <message>
        <source>Altinn no longer says that it is yours to forward. Press F5 to see what you can do.</source>
        <translation>Altinn sier ikke lenger at du kan sende den videre. Trykk F5 for å se hva du kan gjøre.</translation>
    </message>
    <message>
        <source>Forwarded. Those who manage accesses for %1 see the request from %2 among those that wait. Nothing is given until one of them approves.</source>
        <translation>Sendt videre. De som styrer tilganger for %1, ser forespørselen fra %2 blant dem som venter. Ingenting er gitt før en av dem godkjenner.</translation>
    </message>
    <message>
        <source>Somebody else has forwarded this request already. Those who manage accesses for %1 see it among those that wait.</source>
        <translation>Noen andre har allerede sendt forespørselen videre. De som styrer tilganger for %1, ser den blant dem som venter.</translation>
    </message>
    <message>
        <source>Altinn confirmed the forwarding, but the request could not be read afterwards, so Fullmakt cannot tell that it is done. Fetch the status in a while.</source>
        <translation>Altinn bekreftet at forespørselen ble sendt videre, men den kunne ikke hentes etterpå, så Fullmakt kan ikke si sikkert at det er gjort. Hent status om en stund.</translation>
    </message>
    <message>
        <source>No certain answer came from Altinn. The request may or may not have been forwarded. Fetch the status before you try again.</source>
        <translation>Altinn ga ikke noe sikkert svar. Vi vet ikke om forespørselen ble sendt videre. Hent status før du prøver igjen.</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Notatet ditt: %1</translation>
    </message>
    <message>
        <source>If you decided a moment ago, Altinn may still be at it: fetch the status once more before you decide again.</source>
        <translation>Hvis du avgjorde nettopp, kan Altinn fortsatt holde på: Hent status en gang til før du avgjør på nytt.</translation>
    </message>
    <message>
        <source>If it is refused again, ask the vendor for a new request.</source>
        <translation>Blir det nei igjen, ber du leverandøren om en ny forespørsel.</translation>
    </message>
</context>
<context>
    <name>ui::OwnClientDialog</name>
    <message>
        <source>Own organisation as client</source>
        <translation>Egen virksomhet som klient</translation>
    </message>
    <message>
        <source>%1 as a client of %2</source>
        <translation>%1 som klient hos %2</translation>
    </message>
    <message>
        <source>A system access for clients can act for your own organisation too, when Altinn lets its packages be given that way. Packages that are meant for clients only, such as those of auditors and accountants, it does not.</source>
        <translation>En systemtilgang for klienter kan handle for egen virksomhet også, når Altinn tillater at pakkene gis på den måten. Det gjelder ikke pakker som bare er ment for klienter, som pakkene til revisorer og regnskapsførere.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>This sign-in lacks the permission to see it (altinn:accessmanagement/enduser:connections:toothers.read). Whoever runs Fullmakt for you orders it from Altinn.</source>
        <translation>Denne innloggingen mangler tillatelsen til å se det (altinn:accessmanagement/enduser:connections:toothers.read). De som drifter Fullmakt for dere, bestiller den hos Altinn.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Det kunne ikke hentes.</translation>
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
        <translation>Det er ikke kjent om systemtilgangen handler for egen virksomhet.</translation>
    </message>
    <message>
        <source>Some of the packages have been given for your own organisation, not all of them. Add to complete it, or remove to take back what was given.</source>
        <translation>Noen av pakkene er gitt for egen virksomhet, ikke alle. Legg til for å fullføre, eller fjern for å ta tilbake det som er gitt.</translation>
    </message>
    <message>
        <source>The system access acts for your own organisation: at least one package is given.</source>
        <translation>Systemtilgangen handler for egen virksomhet: Minst én pakke er gitt.</translation>
    </message>
    <message>
        <source>The system access does not act for your own organisation.</source>
        <translation>Systemtilgangen handler ikke for egen virksomhet.</translation>
    </message>
    <message>
        <source>Add what is missing…</source>
        <translation>Legg til det som mangler…</translation>
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
        <translation>Denne innloggingen mangler tillatelsen til å endre det (altinn:accessmanagement/enduser:connections:toothers.write).</translation>
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
        <translation>Systemet kan da gjøre det pakkene tillater, for egen virksomhet.</translation>
    </message>
    <message>
        <source>Clients of the system access are not touched.</source>
        <translation>Klientene til systemtilgangen røres ikke.</translation>
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
        <translation>En av pakkene i denne systemtilgangen kan ifølge Altinn bare gis av klienter, ikke for egen virksomhet. Skal systemet handle for egen virksomhet, må leverandøren be om en systemtilgang for virksomheten selv.</translation>
    </message>
    <message>
        <source>Added, and read back from Altinn.</source>
        <translation>Lagt til, og lest tilbake fra Altinn.</translation>
    </message>
    <message>
        <source>Removed, and read back from Altinn.</source>
        <translation>Fjernet, og lest tilbake fra Altinn.</translation>
    </message>
    <message>
        <source>Altinn confirmed it, but what it holds now could not be read.</source>
        <translation>Altinn bekreftet det, men det var ikke mulig å hente hva som gjelder nå.</translation>
    </message>
    <message>
        <source>Only some of the packages were given</source>
        <translation>Bare noen av pakkene ble gitt</translation>
    </message>
    <message>
        <source>It was not added</source>
        <translation>Virksomheten ble ikke lagt til</translation>
    </message>
    <message>
        <source>It was not removed</source>
        <translation>Virksomheten ble ikke fjernet</translation>
    </message>
    <message>
        <source>It is not known whether Altinn did it</source>
        <translation>Det er ikke kjent om Altinn gjorde det</translation>
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
            <numerusform>%Ln klient har ikke gitt alle pakkene denne systemtilgangen trenger. Altinn vil trolig si nei til den; svaret vises etterpå.</numerusform>
            <numerusform>%Ln klienter har ikke gitt alle pakkene denne systemtilgangen trenger. Altinn vil trolig si nei til dem; hvert svar vises etterpå.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lacks %2</source>
        <translation>%1 mangler %2</translation>
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
        <translation>Utelat dem</translation>
    </message>
</context>
<context>
    <name>ui::ProblemModel</name>
    <message>
        <source>(no name)</source>
        <translation>(uten navn)</translation>
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
        <translation>Navn i listen</translation>
    </message>
    <message>
        <source>Org. no.</source>
        <translation>Org.nr.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
</context>
<context>
    <name>ui::ProxyLoginDialog</name>
    <message>
        <source>The proxy wants a user name</source>
        <translation>Proxyen vil ha et brukernavn</translation>
    </message>
    <message>
        <source>Your network lets nobody out before they have logged in at %1. Use your name and password for the organisation&apos;s network. Fullmakt forgets them when you close it.</source>
        <translation>Nettverket slipper ingen ut før de har logget inn på %1. Bruk navnet og passordet du har i virksomhetens nettverk. Fullmakt glemmer dem når du lukker programmet.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name and password.</source>
        <translation>Proxyen godtok ikke brukernavnet og passordet.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brukernavn</translation>
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
            <numerusform>%1, %Ln venter</numerusform>
            <numerusform>%1, %Ln venter</numerusform>
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
        <translation>Takk for hjelpen!</translation>
    </message>
    <message>
        <source>I use the program Fullmakt for system accesses in Altinn, and lack rights in %1. It is about this:</source>
        <translation>Jeg bruker programmet Fullmakt til systemtilganger i Altinn, og mangler rettigheter i %1. Det gjelder dette:</translation>
    </message>
    <message>
        <source>Could you give me one of these access packages for the organisation in Altinn?</source>
        <translation>Kan du gi meg én av disse tilgangspakkene for virksomheten i Altinn?</translation>
    </message>
    <message>
        <source>The general manager, the main administrator or an access manager can do it.</source>
        <translation>Daglig leder, hovedadministrator eller en tilgangsstyrer kan gjøre det.</translation>
    </message>
    <message>
        <source>We use the program Fullmakt for %1. It cannot do this, because its sign-in is not given the permissions (scopes) it takes:</source>
        <translation>Vi bruker programmet Fullmakt for %1. Dette kan det ikke gjøre, fordi innloggingen ikke får tillatelsene (scopes) som skal til:</translation>
    </message>
    <message>
        <source>Could you have these scopes granted by Altinn (Digdir) to the ID-porten client that Fullmakt signs in with, and then add them to what Fullmakt asks for?</source>
        <translation>Kan du få Altinn (Digdir) til å gi disse tillatelsene til ID-porten-klienten som Fullmakt logger inn med, og deretter legge dem til i det Fullmakt ber om?</translation>
    </message>
    <message>
        <source>In this order, please: when a scope is asked for that has not been granted, nobody can sign in.</source>
        <translation>Gjør det i denne rekkefølgen: Blir det bedt om en tillatelse som ikke er gitt, kan ingen logge inn.</translation>
    </message>
    <message>
        <source>Altinn does not normally grant %1 to programs outside its own portal.</source>
        <translation>Altinn gir vanligvis ikke %1 til programmer utenfor sin egen portal.</translation>
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
        <translation>Godkjent: Tilgangen %1 har for %2, er endret</translation>
    </message>
    <message>
        <source>Rejected: the access of %1 for %2 stays as it was</source>
        <translation>Avvist: Tilgangen %1 har for %2, er som før</translation>
    </message>
    <message>
        <source>Rejected: this request gives %1 nothing for %2</source>
        <translation>Avvist: Forespørselen gir ikke %1 noe for %2</translation>
    </message>
    <message>
        <source>Approved: %1 has access for clients of %2</source>
        <translation>Godkjent: %1 har tilgang for klienter hos %2</translation>
    </message>
    <message>
        <source>Approved: %1 has access for %2</source>
        <translation>Godkjent: %1 har tilgang for %2</translation>
    </message>
    <message>
        <source>Access for clients of the organisation</source>
        <translation>Tilgang for klienter hos virksomheten</translation>
    </message>
    <message>
        <source>Change of an access that the organisation has given</source>
        <translation>Endring av en tilgang virksomheten har gitt</translation>
    </message>
    <message>
        <source>Access for the organisation itself</source>
        <translation>Tilgang for virksomheten selv</translation>
    </message>
    <message>
        <source>Whether the system access is there could not be read.</source>
        <translation>Det var ikke mulig å hente om systemtilgangen finnes.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
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
        <translation>ID-en til forespørselen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
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
            <numerusform>%Ln tilgangspakker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single service(s)</source>
        <translation>
            <numerusform>%Ln enkelttjeneste</numerusform>
            <numerusform>%Ln enkelttjenester</numerusform>
        </translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>Det som ble lagt til</translation>
    </message>
    <message>
        <source>What was asked to be added</source>
        <translation>Det leverandøren ba om å få lagt til</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>Det som ble fjernet</translation>
    </message>
    <message>
        <source>What was asked to be removed</source>
        <translation>Det leverandøren ba om å få fjernet</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Det som ble gitt</translation>
    </message>
    <message>
        <source>What was asked for, and not given</source>
        <translation>Det som det ble bedt om, og som ikke ble gitt</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Privat notat</translation>
    </message>
    <message>
        <source>Made by %1 from what Altinn answered after the decision. This is not a document from Altinn.</source>
        <translation>Laget av %1 ut fra det Altinn svarte etter avgjørelsen. Dette er ikke et dokument fra Altinn.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>What the access has now could not be read.</source>
        <translation>Det var ikke mulig å hente hva tilgangen har nå.</translation>
    </message>
    <message>
        <source>What was there already</source>
        <translation>Det som var der fra før</translation>
    </message>
    <message>
        <source>What was not there anyhow</source>
        <translation>Det som ikke var der fra før</translation>
    </message>
</context>
<context>
    <name>ui::RecordNotice</name>
    <message>
        <source>What you were told has been done is done. Only the entry about it is missing in Activity, and Fullmakt writes it as soon as it can.</source>
        <translation>Det du har fått vite er gjort, er gjort. Bare oppføringen om det mangler i Aktivitet, og Fullmakt skriver den så snart det går.</translation>
    </message>
    <message>
        <source>Activity could not be written</source>
        <translation>Aktiviteten kunne ikke skrives</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Older activity could not be deleted</source>
        <translation>Eldre aktivitet kunne ikke slettes</translation>
    </message>
    <message>
        <source>Entries that are older than you have chosen to keep are still on this computer. Fullmakt tries to delete them again later.</source>
        <translation>Oppføringer som er eldre enn du har valgt å beholde, ligger fortsatt på denne datamaskinen. Fullmakt prøver å slette dem igjen senere.</translation>
    </message>
</context>
<context>
    <name>ui::RequestsPage</name>
    <message>
        <source>What you can do here</source>
        <translation>Hva du kan gjøre her</translation>
    </message>
</context>
<context>
    <name>ui::ReviewLines</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%Ln pakke</numerusform>
            <numerusform>%Ln pakker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%Ln tjeneste</numerusform>
            <numerusform>%Ln tjenester</numerusform>
        </translation>
    </message>
    <message>
        <source>Access packages</source>
        <translation>Tilgangspakker</translation>
    </message>
    <message>
        <source>Single services</source>
        <translation>Enkelttjenester</translation>
    </message>
    <message>
        <source>You can give</source>
        <translation>Du kan gi</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Legges til</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernes</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>på plass</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>ikke der</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Bedt om</translation>
    </message>
    <message>
        <source>Has already</source>
        <translation>Har allerede</translation>
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
        <translation>Har det nå</translation>
    </message>
    <message>
        <source>Given already through %1.</source>
        <translation>Allerede gitt gjennom %1.</translation>
    </message>
    <message>
        <source>New compared with what came before.</source>
        <translation>Nytt sammenlignet med det som var før.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>has it now: %1</source>
        <translation>har det nå: %1</translation>
    </message>
    <message>
        <source>given already through %1</source>
        <translation>allerede gitt gjennom %1</translation>
    </message>
    <message>
        <source>not given before</source>
        <translation>ikke gitt før</translation>
    </message>
    <message>
        <source>whether it has been given already is not known</source>
        <translation>om den er gitt fra før, er ikke kjent</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPane</name>
    <message>
        <source>Search in what is asked for</source>
        <translation>Søk i pakker og tjenester</translation>
    </message>
    <message>
        <source>Nothing that is asked for contains this.</source>
        <translation>Ingen pakker eller tjenester passer med søket.</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>Ingen forespørsel er valgt</translation>
    </message>
    <message>
        <source>Choose a request on the left to see who asks, and for what.</source>
        <translation>Velg en forespørsel til venstre for å se hvem som ber om tilgang, og til hva.</translation>
    </message>
    <message>
        <source>The request could not be read.</source>
        <translation>Forespørselen kunne ikke hentes.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
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
        <translation>Altinn melder at forespørselen fortsatt venter på avgjørelse.</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>a date and time, as QLocale takes it</comment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>Hva du kan gjøre her</translation>
    </message>
    <message>
        <source>Sign in with a higher security level</source>
        <translation>Logg inn med høyere sikkerhetsnivå</translation>
    </message>
    <message>
        <source>Technical ids</source>
        <translation>Tekniske ID-er</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Utløper</translation>
    </message>
</context>
<context>
    <name>ui::ReviewWords</name>
    <message>
        <source>%1 asks for access for clients</source>
        <translation>%1 ber om tilgang for klienter</translation>
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
        <translation>Altinn arbeider med saken…</translation>
    </message>
    <message>
        <source>Altinn gives this request a status that Fullmakt does not know (%1). Open it in Altinn to see what it means.</source>
        <translation>Altinn gir denne forespørselen en status som Fullmakt ikke kjenner (%1). Åpne den i Altinn for å se hva den betyr.</translation>
    </message>
    <message>
        <source>This request is older than 180 days and has expired. Ask the vendor to send a new one.</source>
        <translation>Forespørselen er eldre enn 180 dager og derfor utløpt. Be leverandøren sende en ny.</translation>
    </message>
    <message>
        <source>Approving from Fullmakt takes a permission that Altinn has not given to this program. Open the request in Altinn, decide there, and fetch the status here afterwards.</source>
        <translation>For å godkjenne fra Fullmakt trengs en tillatelse som Altinn ikke har gitt dette programmet. Åpne forespørselen i Altinn, avgjør den der, og hent status her etterpå.</translation>
    </message>
    <message>
        <source>Part of this request could not be read, so it cannot be approved here. Open it in Altinn.</source>
        <translation>En del av forespørselen kunne ikke leses, så den kan ikke godkjennes her. Åpne den i Altinn.</translation>
    </message>
    <message>
        <source>You cannot give everything that is asked for, so Altinn will refuse. Ask someone with broader rights, such as the general manager.</source>
        <translation>Du kan ikke gi alt systemet ber om, så Altinn vil si nei. Spør noen med flere rettigheter, for eksempel daglig leder.</translation>
    </message>
    <message>
        <source>The system gets no clients yet. After approving, you choose which clients it may act for.</source>
        <translation>Systemet får ingen klienter ennå. Etter godkjenning velger du hvilke klienter det får handle for.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) could not be read; technical names stand in for them.</source>
        <translation>
            <numerusform>%Ln navn kunne ikke hentes. Det tekniske navnet vises i stedet.</numerusform>
            <numerusform>%Ln navn kunne ikke hentes. De tekniske navnene vises i stedet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether you can give this could not be checked now. Altinn checks it again when you approve.</source>
        <translation>Det var ikke mulig å sjekke nå om du kan gi dette. Altinn sjekker det på nytt når du godkjenner.</translation>
    </message>
    <message>
        <source>The access of %1 for %2 stays as it is now. The vendor can send a new request.</source>
        <translation>Tilgangen %1 har for %2, blir som den er nå. Leverandøren kan sende en ny forespørsel.</translation>
    </message>
    <message>
        <source>This request gives %1 nothing for %2. The vendor can send a new one.</source>
        <translation>Forespørselen gir ikke %1 noe for %2. Leverandøren kan sende en ny.</translation>
    </message>
    <message>
        <source>%1 gets %2 to use for clients of %3, once you have added clients.</source>
        <translation>%1 får %2 å bruke for klienter hos %3 når du har lagt dem til.</translation>
    </message>
    <message>
        <source>%1 gets %2 to use for %3. It applies until somebody deletes the access.</source>
        <translation>%1 får %2 å bruke for %3. Det gjelder til noen sletter systemtilgangen.</translation>
    </message>
    <message>
        <source>Approve the change of %1?</source>
        <translation>Godkjenne endringen av %1?</translation>
    </message>
    <message>
        <source>Reject the change of %1?</source>
        <translation>Avvise endringen av %1?</translation>
    </message>
    <message>
        <source>Approve the request from %1?</source>
        <translation>Godkjenne forespørselen fra %1?</translation>
    </message>
    <message>
        <source>Reject the request from %1?</source>
        <translation>Avvise forespørselen fra %1?</translation>
    </message>
    <message>
        <source>This request is forwarded: those who manage accesses for %1 see it among the requests that wait, and one of them decides.</source>
        <translation>Denne forespørselen er sendt videre: De som styrer tilganger for %1, ser den blant forespørslene som venter, og en av dem bestemmer.</translation>
    </message>
    <message>
        <source>Altinn does not let you approve this request, but you can forward it to those who manage accesses for %1.</source>
        <translation>Altinn lar deg ikke godkjenne denne forespørselen, men du kan sende den videre til dem som styrer tilganger for %1.</translation>
    </message>
    <message>
        <source>Everybody who manages accesses for %1 will see the request from %2 among those that wait, in Altinn and in Fullmakt, and one of them decides. Nothing is given yet. Fullmakt does not know whether Altinn notifies them, so tell one of them.</source>
        <translation>Alle som styrer tilganger for %1, får se forespørselen fra %2 blant dem som venter, i Altinn og i Fullmakt, og en av dem bestemmer. Ingenting blir gitt ennå. Fullmakt vet ikke om Altinn varsler dem, så si fra til en av dem.</translation>
    </message>
    <message>
        <source>Forward the request from %1?</source>
        <translation>Sende forespørselen fra %1 videre?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Avvis</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Send videre</translation>
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
            <numerusform>%Ln tilgangspakker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single service(s)</source>
        <translation>
            <numerusform>%Ln enkelttjeneste</numerusform>
            <numerusform>%Ln enkelttjenester</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two amounts</comment>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>Altinn has no name for this.</source>
        <translation>Altinn har ikke noe navn på dette.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%Ln tjeneste</numerusform>
            <numerusform>%Ln tjenester</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the services in %1</source>
        <translation>Viser tjenestene i %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
    <message>
        <source>Altinn&apos;s answer could not be read here. Look at it in Altinn.</source>
        <translation>Svaret fra Altinn kunne ikke leses her. Se på det i Altinn.</translation>
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
        <translation>På et annet språk: Altinn har ingen tekst på ditt.</translation>
    </message>
</context>
<context>
    <name>ui::RoundDialog</name>
    <message>
        <source>Outcomes</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>What became of each request</source>
        <translation>Hva det ble av hver forespørsel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Save all receipts…</source>
        <translation>Lagre alle kvitteringene…</translation>
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
        <translation>Lagre kvitteringen for %1…</translation>
    </message>
    <message>
        <source>Folder for the receipts</source>
        <translation>Mappe for kvitteringene</translation>
    </message>
</context>
<context>
    <name>ui::SaveClients</name>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Klienter for %1</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) saved as %1.</source>
        <translation>
            <numerusform>%Ln klient er lagret som %1.</numerusform>
            <numerusform>%Ln klienter er lagret som %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client list was not saved.</source>
        <translation>Klientlisten ble ikke lagret.</translation>
    </message>
    <message>
        <source>Save the client list</source>
        <translation>Lagre klientlisten</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-fil (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read and are not in the file.</source>
        <translation>
            <numerusform>%Ln til kunne ikke leses og er ikke i filen.</numerusform>
            <numerusform>%Ln til kunne ikke leses og er ikke i filen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SaveReceipt</name>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>Kvitteringen er lagret som %1.</translation>
    </message>
    <message>
        <source>The receipt was not saved.</source>
        <translation>Kvitteringen ble ikke lagret.</translation>
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
        <translation>Du har skrevet et privat notat. Kvitteringen er en fil som andre kan få se.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gå videre</translation>
    </message>
    <message>
        <source>Put the private note in the receipt</source>
        <translation>Ta med det private notatet i kvitteringen</translation>
    </message>
    <message>
        <source>%1 of %2 receipts were saved.</source>
        <translation>%1 av %2 kvitteringer ble lagret.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) are saved in %1.</source>
        <translation>
            <numerusform>%Ln kvittering er lagret i %1.</numerusform>
            <numerusform>%Ln kvitteringer er lagret i %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ScopeNotice</name>
    <message>
        <source>At the sign-in Fullmakt was not given all that it asked for. This is out of reach: %1.</source>
        <translation>Fullmakt fikk ikke alt det ba om ved innloggingen. Disse funksjonene mangler: %1.</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>Hva du kan gjøre her</translation>
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
            <numerusform>%Ln minutt uten aktivitet</numerusform>
            <numerusform>%Ln minutter uten aktivitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whatever you do, a sign-in ends after %Ln minute(s). Altinn allows no longer time, and no more than 30 minutes without activity.</source>
        <translation>
            <numerusform>Uansett varer en innlogging i høyst %Ln minutt. Altinn tillater ikke lengre tid, og ikke mer enn 30 minutter uten aktivitet.</numerusform>
            <numerusform>Uansett varer en innlogging i høyst %Ln minutter. Altinn tillater ikke lengre tid, og ikke mer enn 30 minutter uten aktivitet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsDesk</name>
    <message>
        <source>%1, with rules from your IT department</source>
        <translation>%1, med regler fra IT-avdelingen</translation>
    </message>
</context>
<context>
    <name>ui::SettingsNotice</name>
    <message>
        <source>Some choices made no sense and are as they were at first. The others are kept. The old file is kept as %1.</source>
        <translation>Noen valg ga ingen mening og er som de var fra først av. De andre er beholdt. Den gamle filen ligger som %1.</translation>
    </message>
    <message>
        <source>The file was broken, and all choices are as they were at first. The old file is kept as %1.</source>
        <translation>Filen var ødelagt, og alle valg er som de var fra først av. Den gamle filen ligger som %1.</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>Innstillingene dine kunne ikke leses</translation>
    </message>
    <message>
        <source>What this version understands is used. What you choose now counts until you close Fullmakt, and the file is left as it is: %1.</source>
        <translation>Det denne versjonen forstår, blir brukt. Det du velger nå, gjelder til du lukker Fullmakt, og filen blir ikke rørt: %1.</translation>
    </message>
    <message>
        <source>Your settings are from a later version of Fullmakt</source>
        <translation>Innstillingene dine er fra en nyere versjon av Fullmakt</translation>
    </message>
    <message>
        <source>The file cannot be read and cannot be moved: %1. What you choose now counts until you close Fullmakt.</source>
        <translation>Filen kan ikke leses og ikke flyttes: %1. Det du velger nå, gjelder til du lukker Fullmakt.</translation>
    </message>
    <message>
        <source>Your settings cannot be used</source>
        <translation>Innstillingene dine kan ikke brukes</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
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
        <translation>Vis resultater…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Open the next</source>
        <translation>Åpne den neste</translation>
    </message>
    <message>
        <source>The sign-in ended before all were sent.</source>
        <translation>Innloggingen tok slutt før alle var sendt.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln valgt</numerusform>
            <numerusform>%Ln valgt</numerusform>
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
        <translation>Dette står i veien: %1.</translation>
    </message>
    <message>
        <source>In the way of approving: %1.</source>
        <translation>Dette står i veien for å godkjenne: %1.</translation>
    </message>
    <message>
        <source>In the way of rejecting: %1.</source>
        <translation>Dette står i veien for å avvise: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent: something has changed since you were asked. Look through the requests again.</source>
        <translation>Ingenting ble sendt: Noe er endret siden du ble spurt. Se gjennom forespørslene på nytt.</translation>
    </message>
</context>
<context>
    <name>ui::SeveralQuestion</name>
    <message numerus="yes">
        <source>Approve %n requests?</source>
        <translation>
            <numerusform>Godkjenne %Ln forespørsel?</numerusform>
            <numerusform>Godkjenne %Ln forespørsler?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n requests?</source>
        <translation>
            <numerusform>Avvise %Ln forespørsel?</numerusform>
            <numerusform>Avvise %Ln forespørsler?</numerusform>
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
            <numerusform>For %Ln virksomhet.</numerusform>
            <numerusform>For %Ln virksomheter.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are sent one after another, and each is read back from Altinn.</source>
        <translation>De sendes én etter én, og hver av dem leses tilbake fra Altinn.</translation>
    </message>
    <message>
        <source>Each access applies until somebody deletes it.</source>
        <translation>Hver tilgang gjelder til noen sletter den.</translation>
    </message>
    <message>
        <source>Nothing is given; the vendors can send new requests.</source>
        <translation>Ingenting gis; leverandørene kan sende nye forespørsler.</translation>
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
        <translation>Det som avgjøres</translation>
    </message>
    <message>
        <source>In all %1.</source>
        <translation>Til sammen %1.</translation>
    </message>
</context>
<context>
    <name>ui::SeveralWords</name>
    <message numerus="yes">
        <source>%n no longer wait(s)</source>
        <translation>
            <numerusform>%Ln venter ikke lenger</numerusform>
            <numerusform>%Ln venter ikke lenger</numerusform>
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
            <numerusform>%Ln har ikke noe sikkert resultat ennå</numerusform>
            <numerusform>%Ln har ikke noe sikkert resultat ennå</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are not yours to decide</source>
        <translation>
            <numerusform>%Ln kan ikke du avgjøre</numerusform>
            <numerusform>%Ln kan ikke du avgjøre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has/have expired</source>
        <translation>
            <numerusform>%Ln er utløpt</numerusform>
            <numerusform>%Ln er utløpt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has/have not been opened yet</source>
        <translation>
            <numerusform>%Ln er ikke åpnet ennå</numerusform>
            <numerusform>%Ln er ikke åpnet ennå</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has/have changed since you opened it/them</source>
        <translation>
            <numerusform>%Ln er endret siden du åpnet den</numerusform>
            <numerusform>%Ln er endret siden du åpnet dem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read in full</source>
        <translation>
            <numerusform>%Ln kunne ikke leses i sin helhet</numerusform>
            <numerusform>%Ln kunne ikke leses i sin helhet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you cannot give</source>
        <translation>
            <numerusform>%Ln kan du ikke gi</numerusform>
            <numerusform>%Ln kan du ikke gi</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: it no longer waited.</source>
        <translation>Ikke sendt: Den ventet ikke lenger.</translation>
    </message>
    <message>
        <source>Not sent: Altinn was working on it already.</source>
        <translation>Ikke sendt: Altinn arbeidet allerede med den.</translation>
    </message>
    <message>
        <source>Not sent: what became of an earlier decision is not known. Fetch the status first.</source>
        <translation>Ikke sendt: Hva det ble av en tidligere avgjørelse, er ikke kjent. Hent status først.</translation>
    </message>
    <message>
        <source>Not sent: it is not yours to decide.</source>
        <translation>Ikke sendt: Du kan ikke avgjøre den.</translation>
    </message>
    <message>
        <source>Not sent: it has expired.</source>
        <translation>Ikke sendt: Den er utløpt.</translation>
    </message>
    <message>
        <source>Not sent: it has not been opened.</source>
        <translation>Ikke sendt: Den er ikke åpnet.</translation>
    </message>
    <message>
        <source>Not sent: it has changed since you opened it. Open it once more.</source>
        <translation>Ikke sendt: Den er endret siden du åpnet den. Åpne den på nytt.</translation>
    </message>
    <message>
        <source>Not sent: part of it could not be read.</source>
        <translation>Ikke sendt: En del av den kunne ikke leses.</translation>
    </message>
    <message>
        <source>Not sent: you cannot give everything that is asked for.</source>
        <translation>Ikke sendt: Du kan ikke gi alt det bes om.</translation>
    </message>
    <message>
        <source>Stopping after the one that Altinn works on. %1 of %2 done.</source>
        <translation>Stopper etter den Altinn arbeider med. %1 av %2 ferdig.</translation>
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
            <numerusform>%Ln godkjent</numerusform>
            <numerusform>%Ln godkjent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%Ln avvist</numerusform>
            <numerusform>%Ln avvist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided or expired in the meantime</source>
        <translation>
            <numerusform>%Ln avgjort eller utløpt i mellomtiden</numerusform>
            <numerusform>%Ln avgjort eller utløpt i mellomtiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only half done</source>
        <translation>
            <numerusform>%Ln bare halvveis utført</numerusform>
            <numerusform>%Ln bare halvveis utført</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with contradictory answers</source>
        <translation>
            <numerusform>%Ln med svar som strider mot hverandre</numerusform>
            <numerusform>%Ln med svar som strider mot hverandre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that no longer exist(s)</source>
        <translation>
            <numerusform>%Ln som ikke finnes lenger</numerusform>
            <numerusform>%Ln som ikke finnes lenger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed but not read back</source>
        <translation>
            <numerusform>%Ln bekreftet, men ikke lest tilbake</numerusform>
            <numerusform>%Ln bekreftet, men ikke lest tilbake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a certain answer</source>
        <translation>
            <numerusform>%Ln uten sikkert svar</numerusform>
            <numerusform>%Ln uten sikkert svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%Ln ikke sendt</numerusform>
            <numerusform>%Ln ikke sendt</numerusform>
        </translation>
    </message>
    <message>
        <source>Altinn is working on it…</source>
        <translation>Altinn arbeider med saken…</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Venter på tur.</translation>
    </message>
    <message>
        <source>Not sent: you stopped before it, or the sign-in ended.</source>
        <translation>Ikke sendt: Du stoppet før den, eller innloggingen tok slutt.</translation>
    </message>
    <message>
        <source>Gets %1, for clients that you add afterwards.</source>
        <translation>Får %1, for klienter du legger til etterpå.</translation>
    </message>
    <message>
        <source>Gets %1.</source>
        <translation>Får %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n not carried out</source>
        <translation>
            <numerusform>%Ln ikke gjennomført</numerusform>
            <numerusform>%Ln ikke gjennomført</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ShortcutList</name>
    <message>
        <source>In lists and tables</source>
        <translation>I lister og tabeller</translation>
    </message>
    <message>
        <source>Open the row; in the lists of clients, move it</source>
        <translation>Åpne raden; i listene over klienter: flytt den</translation>
    </message>
    <message>
        <source>Mark the row</source>
        <translation>Merk raden</translation>
    </message>
    <message>
        <source>Mark all that the list shows</source>
        <translation>Merk alt som listen viser</translation>
    </message>
    <message>
        <source>Copy the marked rows with tabs between</source>
        <translation>Kopier de merkede radene med tabulator mellom</translation>
    </message>
    <message>
        <source>Go to the first row</source>
        <translation>Gå til den første raden</translation>
    </message>
    <message>
        <source>Go to the last row</source>
        <translation>Gå til den siste raden</translation>
    </message>
    <message>
        <source>Empty the filter, or close what is open</source>
        <translation>Tøm søket, eller lukk det som er åpent</translation>
    </message>
    <message>
        <source>Requests, system accesses and clients</source>
        <translation>Forespørsler, systemtilganger og klienter</translation>
    </message>
    <message>
        <source>Paste a link to a request, or a list of clients</source>
        <translation>Lim inn en lenke til en forespørsel, eller en liste over klienter</translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation>I matrisen</translation>
    </message>
    <message>
        <source>Mark for a change, or take the mark back</source>
        <translation>Merk for endring, eller ta merket bort</translation>
    </message>
    <message>
        <source>Take the clients with you</source>
        <translation>Ta klientene med deg</translation>
    </message>
    <message>
        <source>Move them to the access where you are</source>
        <translation>Flytt dem til tilgangen du står på</translation>
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
        <translation>Når du er innlogget</translation>
    </message>
    <message>
        <source>On the page of system accesses</source>
        <translation>På siden Systemtilganger</translation>
    </message>
    <message>
        <source>On the clients page</source>
        <translation>På klientsiden</translation>
    </message>
</context>
<context>
    <name>ui::ShortenActivity</name>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>Delete older activity?</source>
        <translation>Slette eldre aktivitet?</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are older than %1. They are deleted from this computer now and cannot be brought back. Save a report first if anybody may ask for them. One entry will say how many they were.</source>
        <translation>
            <numerusform>%Ln oppføring er eldre enn %1. Den slettes fra denne datamaskinen nå og kan ikke hentes tilbake. Lagre en rapport først hvis noen kan komme til å spørre etter den. Én ny oppføring forteller at den var der.</numerusform>
            <numerusform>%Ln oppføringer er eldre enn %1. De slettes fra denne datamaskinen nå og kan ikke hentes tilbake. Lagre en rapport først hvis noen kan komme til å spørre etter dem. Én ny oppføring forteller hvor mange de var.</numerusform>
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
        <translation>Kopier detaljer</translation>
    </message>
    <message>
        <source>See, understand and decide who may act for your organisation</source>
        <translation>Se, forstå og bestem hvem som får handle for virksomheten</translation>
    </message>
    <message>
        <source>Approve system accesses and manage clients in Altinn. You sign in with ID-porten in your browser; Fullmakt never sees your password or BankID.</source>
        <translation>Godkjenn systemtilganger og styr klienter i Altinn. Du logger inn i nettleseren din med ID-porten; Fullmakt ser aldri passord eller BankID.</translation>
    </message>
    <message>
        <source>Sign in with ID-porten</source>
        <translation>Logg inn med ID-porten</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Fortsett i nettleseren</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Du er ikke logget inn</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation>Logg inn på nytt for å fortsette</translation>
    </message>
    <message>
        <source>Your unsaved choices are kept. You continue where you were.</source>
        <translation>Endringer du ikke har sendt, er tatt vare på. Du fortsetter der du var.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Et øyeblikk</translation>
    </message>
    <message>
        <source>Fullmakt is getting the sign-in page from ID-porten. It opens in your browser.</source>
        <translation>Fullmakt henter innloggingssiden fra ID-porten. Den åpnes i nettleseren din.</translation>
    </message>
    <message>
        <source>Sign in on the page from ID-porten, and come back here. If the page is gone or never came, open it again, or copy the address and paste it into a browser.</source>
        <translation>Logg inn på siden fra ID-porten, og kom tilbake hit. Er siden borte, eller kom den aldri, kan du åpne den på nytt, eller kopiere adressen og lime den inn i en nettleser.</translation>
    </message>
    <message>
        <source>Sign in on the page from ID-porten, and come back here.</source>
        <translation>Logg inn på siden fra ID-porten, og kom tilbake hit.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the address and paste it into a browser on this computer.</source>
        <translation>Nettleseren kunne ikke åpnes. Kopier adressen og lim den inn i en nettleser på denne datamaskinen.</translation>
    </message>
    <message>
        <source>You are almost in</source>
        <translation>Du er snart inne</translation>
    </message>
    <message>
        <source>The browser has done its part. Fullmakt is checking the sign-in and opening Altinn.</source>
        <translation>Nettleseren har gjort sitt. Fullmakt kontrollerer innloggingen og åpner Altinn.</translation>
    </message>
    <message>
        <source>What Fullmakt can do</source>
        <translation>Hva Fullmakt kan gjøre</translation>
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
        <translation>Du holder allerede på å logge inn</translation>
    </message>
    <message>
        <source>A sign-in is waiting in your browser.</source>
        <translation>En innlogging venter i nettleseren.</translation>
    </message>
    <message>
        <source>Finish it there, or cancel it first.</source>
        <translation>Gjør den ferdig der, eller avbryt den først.</translation>
    </message>
    <message>
        <source>The computer could not make a safe random number</source>
        <translation>Datamaskinen kunne ikke lage et sikkert tilfeldig tall</translation>
    </message>
    <message>
        <source>Without it a sign-in would not be safe.</source>
        <translation>Uten det er innloggingen ikke sikker.</translation>
    </message>
    <message>
        <source>Restart the computer and try again.</source>
        <translation>Start datamaskinen på nytt og prøv igjen.</translation>
    </message>
    <message>
        <source>Fullmakt could not open a port on this computer</source>
        <translation>Fullmakt kunne ikke åpne en port på datamaskinen</translation>
    </message>
    <message>
        <source>The browser could not be opened</source>
        <translation>Nettleseren kunne ikke åpnes</translation>
    </message>
    <message>
        <source>The sign-in itself happens in your browser.</source>
        <translation>Selve innloggingen skjer i nettleseren.</translation>
    </message>
    <message>
        <source>Choose a default browser in the settings of the computer, and try again.</source>
        <translation>Velg en standardnettleser i innstillingene på datamaskinen, og prøv igjen.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time</source>
        <translation>Innloggingen ble ikke ferdig i tide</translation>
    </message>
    <message>
        <source>The browser gave no answer. Nothing has been signed in.</source>
        <translation>Nettleseren ga ikke svar. Du er ikke logget inn.</translation>
    </message>
    <message>
        <source>Try again, and finish the sign-in in the browser window that opens.</source>
        <translation>Prøv igjen, og gjør innloggingen ferdig i nettleservinduet som åpnes.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Innloggingen ble avbrutt</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Du er ikke logget inn.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>Prøv igjen når du er klar.</translation>
    </message>
    <message>
        <source>Something disturbed the sign-in</source>
        <translation>Noe forstyrret innloggingen</translation>
    </message>
    <message>
        <source>Fullmakt got many answers that do not belong to this sign-in, so it was stopped.</source>
        <translation>Fullmakt fikk mange svar som ikke hører til denne innloggingen, så den ble stoppet.</translation>
    </message>
    <message>
        <source>Close other programs that may open pages on this computer, and try again.</source>
        <translation>Lukk andre programmer som kan åpne sider på datamaskinen, og prøv igjen.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>Klokken på datamaskinen går feil</translation>
    </message>
    <message>
        <source>A sign-in is only valid for a moment, and the clock here does not agree with ID-porten&apos;s.</source>
        <translation>En innlogging er bare gyldig et øyeblikk, og klokken her stemmer ikke med klokken hos ID-porten.</translation>
    </message>
    <message>
        <source>Set the clock to automatic, and try again.</source>
        <translation>La datamaskinen stille klokken automatisk, og prøv igjen.</translation>
    </message>
    <message>
        <source>ID-porten could not be reached safely</source>
        <translation>Fullmakt kunne ikke nå ID-porten på en sikker måte</translation>
    </message>
    <message>
        <source>ID-porten does not answer</source>
        <translation>ID-porten svarer ikke</translation>
    </message>
    <message>
        <source>Either the network is down, or ID-porten has a problem.</source>
        <translation>Enten er nettet nede, eller så har ID-porten et problem.</translation>
    </message>
    <message>
        <source>Check the network and the proxy, and try again.</source>
        <translation>Sjekk nettet og proxyen, og prøv igjen.</translation>
    </message>
    <message>
        <source>The answer is not from the ID-porten that was asked</source>
        <translation>Svaret kommer ikke fra den ID-porten Fullmakt spurte</translation>
    </message>
    <message>
        <source>Fullmakt stopped before anything was given away.</source>
        <translation>Fullmakt stoppet før noe ble utlevert.</translation>
    </message>
    <message>
        <source>Check whether the network or a proxy intercepts traffic. If not, copy the details and tell support.</source>
        <translation>Sjekk om nettverket eller en proxy griper inn i trafikken. Hvis ikke, kopierer du detaljene og sier fra til brukerstøtten.</translation>
    </message>
    <message>
        <source>You did not agree in the browser</source>
        <translation>Du ga ikke samtykke i nettleseren</translation>
    </message>
    <message>
        <source>Without your consent Fullmakt cannot show requests or clients, nor change anything in Altinn.</source>
        <translation>Uten samtykke kan Fullmakt verken vise forespørsler og klienter eller endre noe i Altinn.</translation>
    </message>
    <message>
        <source>Try again and accept if you want to use Fullmakt.</source>
        <translation>Prøv igjen og si ja hvis du vil bruke Fullmakt.</translation>
    </message>
    <message>
        <source>ID-porten does not give Fullmakt these functions</source>
        <translation>ID-porten gir ikke Fullmakt disse funksjonene</translation>
    </message>
    <message>
        <source>The functions that were asked for are not opened for this installation.</source>
        <translation>Funksjonene Fullmakt ba om, er ikke åpnet for denne installasjonen.</translation>
    </message>
    <message>
        <source>Copy the details and send them to whoever runs Fullmakt in your organisation.</source>
        <translation>Kopier detaljene og send dem til dem som drifter Fullmakt i virksomheten.</translation>
    </message>
    <message>
        <source>Fullmakt is not set up correctly at ID-porten</source>
        <translation>Fullmakt er ikke satt opp riktig hos ID-porten</translation>
    </message>
    <message>
        <source>This is not something you have done.</source>
        <translation>Dette er ikke noe du har gjort.</translation>
    </message>
    <message>
        <source>ID-porten has a problem</source>
        <translation>ID-porten har et problem</translation>
    </message>
    <message>
        <source>The fault is not with you.</source>
        <translation>Feilen er ikke hos deg.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Prøv igjen om noen minutter.</translation>
    </message>
    <message>
        <source>ID-porten needs you to sign in again</source>
        <translation>Du må logge inn på nytt i ID-porten</translation>
    </message>
    <message>
        <source>Your earlier sign-in in the browser is no longer valid.</source>
        <translation>Den forrige innloggingen i nettleseren er ikke lenger gyldig.</translation>
    </message>
    <message>
        <source>Try again and sign in in the browser.</source>
        <translation>Prøv igjen og logg inn i nettleseren.</translation>
    </message>
    <message>
        <source>ID-porten stopped the sign-in</source>
        <translation>ID-porten stoppet innloggingen</translation>
    </message>
    <message>
        <source>It gave no reason that can be shown.</source>
        <translation>ID-porten oppga ingen grunn som kan vises.</translation>
    </message>
    <message>
        <source>Try again. If it goes on, copy the details and send them to support.</source>
        <translation>Prøv igjen. Fortsetter det, kopierer du detaljene og sender dem til brukerstøtten.</translation>
    </message>
    <message>
        <source>A higher security level is needed</source>
        <translation>Det trengs et høyere sikkerhetsnivå</translation>
    </message>
    <message>
        <source>You signed in in a way that is not safe enough for this.</source>
        <translation>Du logget inn på en måte som ikke er sikker nok for dette.</translation>
    </message>
    <message>
        <source>Try again and choose a safer way, for example BankID.</source>
        <translation>Prøv igjen og velg en sikrere måte, for eksempel BankID.</translation>
    </message>
    <message>
        <source>ID-porten no longer accepts this sign-in</source>
        <translation>ID-porten godtar ikke lenger denne innloggingen</translation>
    </message>
    <message>
        <source>It was used once already, or it took too long.</source>
        <translation>Den er allerede brukt, eller det tok for lang tid.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Prøv igjen.</translation>
    </message>
    <message>
        <source>The sign-in could not be verified</source>
        <translation>Innloggingen kunne ikke bekreftes</translation>
    </message>
    <message>
        <source>Something in ID-porten&apos;s answer does not hold, so Fullmakt did not use it.</source>
        <translation>Noe i svaret fra ID-porten stemmer ikke, så Fullmakt brukte det ikke.</translation>
    </message>
    <message>
        <source>Altinn did not accept the sign-in</source>
        <translation>Altinn godtok ikke innloggingen</translation>
    </message>
    <message>
        <source>Altinn does not give Fullmakt these functions</source>
        <translation>Altinn gir ikke Fullmakt disse funksjonene</translation>
    </message>
    <message>
        <source>You signed in with ID-porten, but this installation lacks functions that it needs in Altinn.</source>
        <translation>Du logget inn med ID-porten, men denne installasjonen mangler funksjoner den trenger i Altinn.</translation>
    </message>
    <message>
        <source>Altinn asks us to slow down</source>
        <translation>Altinn ber oss gå saktere fram</translation>
    </message>
    <message>
        <source>Too many have signed in in a short time.</source>
        <translation>For mange har logget inn på kort tid.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Vent litt og prøv igjen.</translation>
    </message>
    <message>
        <source>Altinn does not answer</source>
        <translation>Altinn svarer ikke</translation>
    </message>
    <message>
        <source>You signed in with ID-porten, but Altinn cannot be reached now.</source>
        <translation>Du logget inn med ID-porten, men Altinn er ikke å få tak i nå.</translation>
    </message>
    <message>
        <source>Altinn answered in an unexpected way</source>
        <translation>Altinn svarte på en uventet måte</translation>
    </message>
    <message>
        <source>The answer could not be understood, so Fullmakt did not use it.</source>
        <translation>Det var ikke mulig å forstå svaret, så Fullmakt brukte det ikke.</translation>
    </message>
    <message>
        <source>You were signed out because nothing had happened for a while.</source>
        <translation>Du ble logget ut fordi det ikke hadde skjedd noe på en stund.</translation>
    </message>
    <message>
        <source>You were signed out because a sign-in lasts two hours at most.</source>
        <translation>Du ble logget ut fordi en innlogging varer i høyst to timer.</translation>
    </message>
    <message>
        <source>You were signed out because Altinn&apos;s session ran out and could not be renewed.</source>
        <translation>Du ble logget ut fordi økten i Altinn gikk ut og ikke kunne fornyes.</translation>
    </message>
    <message>
        <source>You were signed out because Altinn no longer accepts the sign-in.</source>
        <translation>Du ble logget ut fordi Altinn ikke lenger godtar innloggingen.</translation>
    </message>
    <message>
        <source>You were signed out.</source>
        <translation>Du ble logget ut.</translation>
    </message>
    <message>
        <source>The sign-in could not be renewed just now</source>
        <translation>Innloggingen kunne ikke fornyes akkurat nå</translation>
    </message>
    <message>
        <source>You are signed in still. Fullmakt tries again.</source>
        <translation>Du er fortsatt logget inn. Fullmakt prøver igjen.</translation>
    </message>
    <message>
        <source>You need not do anything.</source>
        <translation>Du trenger ikke gjøre noe.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Du er logget ut</translation>
    </message>
    <message>
        <source>Sign in again. Your unsaved choices are kept.</source>
        <translation>Logg inn på nytt. Endringer du ikke har sendt, er tatt vare på.</translation>
    </message>
    <message>
        <source>ID-porten does not offer what Fullmakt is set up for</source>
        <translation>ID-porten tilbyr ikke det Fullmakt er satt opp til</translation>
    </message>
    <message>
        <source>Fullmakt is told to hand over every sign-in before the browser opens, and ID-porten does not take it that way. Nothing has been sent.</source>
        <translation>Fullmakt er satt opp til å levere hver innlogging til ID-porten før nettleseren åpnes, og ID-porten tar ikke imot den på den måten. Ingenting er sendt.</translation>
    </message>
    <message>
        <source>The browser gives its answer to the address 127.0.0.1, which only this computer can reach. That address could not be used.</source>
        <translation>Nettleseren gir svaret sitt til adressen 127.0.0.1, som bare denne datamaskinen kan nå. Den adressen kunne ikke brukes.</translation>
    </message>
    <message>
        <source>Check that IPv4 is not turned off on this computer and that no security program blocks local connections, and try again.</source>
        <translation>Sjekk at IPv4 ikke er slått av på datamaskinen, og at ikke et sikkerhetsprogram stenger for lokale forbindelser. Prøv så igjen.</translation>
    </message>
    <message>
        <source>ID-porten could not be reached</source>
        <translation>Fullmakt kunne ikke nå ID-porten</translation>
    </message>
    <message>
        <source>The network wants you to log in first</source>
        <translation>Nettverket vil at du logger inn først</translation>
    </message>
    <message>
        <source>A page of the network came instead of ID-porten&apos;s answer. Guest networks do that, and some proxies.</source>
        <translation>Det kom en side fra nettverket i stedet for svaret fra ID-porten. Slik gjør gjestenett, og noen proxyer.</translation>
    </message>
    <message>
        <source>Open any web page in your browser, do what it asks there, and try again. If it goes on, ask IT to let this computer through to ID-porten and Altinn.</source>
        <translation>Åpne en hvilken som helst side i nettleseren, gjør det den ber om, og prøv igjen. Fortsetter det, ber du IT slippe datamaskinen gjennom til ID-porten og Altinn.</translation>
    </message>
    <message>
        <source>You signed in with ID-porten, but Altinn could not be reached</source>
        <translation>Du logget inn med ID-porten, men Fullmakt kunne ikke nå Altinn</translation>
    </message>
    <message>
        <source>You were signed out because ID-porten did not renew the sign-in.</source>
        <translation>Du ble logget ut fordi ID-porten ikke fornyet innloggingen.</translation>
    </message>
    <message>
        <source>You signed in with ID-porten. Either this person has no Altinn user yet, or Altinn has a disturbance.</source>
        <translation>Du logget inn med ID-porten. Enten har personen ingen bruker i Altinn ennå, eller så er det driftsforstyrrelser i Altinn.</translation>
    </message>
</context>
<context>
    <name>ui::StatePane</name>
    <message>
        <source>Loading…</source>
        <translation>Henter…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopier detaljer</translation>
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
        <translation>Systemer</translation>
    </message>
    <message>
        <source>Search by name, vendor or description</source>
        <translation>Søk etter navn, leverandør eller beskrivelse</translation>
    </message>
    <message>
        <source>The list of systems could not be read.</source>
        <translation>Listen over systemer kunne ikke hentes.</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%Ln system</numerusform>
            <numerusform>%Ln systemer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in Altinn&apos;s answer could not be read</source>
        <translation>
            <numerusform>%Ln i svaret fra Altinn kunne ikke leses</numerusform>
            <numerusform>%Ln i svaret fra Altinn kunne ikke leses</numerusform>
        </translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>No system contains what you search for. Not every vendor lets organisations create the access themselves; ask the vendor for a request.</source>
        <translation>Ingen systemer passer med søket. Ikke alle leverandører lar virksomheter opprette tilgangen selv. Be i så fall leverandøren sende en forespørsel.</translation>
    </message>
    <message>
        <source>No systems</source>
        <translation>Ingen systemer</translation>
    </message>
    <message>
        <source>No vendor offers a system here.</source>
        <translation>Ingen leverandører tilbyr et system her.</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Organisation and user</source>
        <translation>Virksomhet og bruker</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>Velg en virksomhet</translation>
    </message>
    <message>
        <source>Find an organisation by name or number</source>
        <translation>Finn en virksomhet med navn eller nummer</translation>
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
        <translation>Logg ut av ID-porten også</translation>
    </message>
    <message>
        <source>User menu</source>
        <translation>Brukermeny</translation>
    </message>
    <message>
        <source>User menu for %1</source>
        <translation>Brukermeny for %1</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>Hva du kan gjøre her</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Åpne lenke…</translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message>
        <source>Open Fullmakt</source>
        <translation>Åpne Fullmakt</translation>
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
        <translation>Leverandørens nummer er ikke kjent</translation>
    </message>
    <message>
        <source>Vendor %1</source>
        <translation>Leverandør %1</translation>
    </message>
    <message>
        <source>owns the system</source>
        <translation>eier systemet</translation>
    </message>
    <message>
        <source>owner of the system uncertain</source>
        <translation>usikkert hvem som eier systemet</translation>
    </message>
    <message>
        <source>who owns the system could not be looked up</source>
        <translation>hvem som eier systemet, kunne ikke slås opp</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>Altinn&apos;s register says that %1 owns this system, but the system&apos;s id or an access you have given it says %2. Ask the vendor what this means before you approve.</source>
        <translation>Altinns register sier at %1 eier dette systemet, men ID-en til systemet eller en tilgang du har gitt det, sier %2. Spør leverandøren hva dette betyr, før du godkjenner.</translation>
    </message>
    <message>
        <source>No other access here</source>
        <translation>Ingen andre tilganger her</translation>
    </message>
    <message numerus="yes">
        <source>%n other access(es) here</source>
        <translation>
            <numerusform>%Ln annen tilgang her</numerusform>
            <numerusform>%Ln andre tilganger her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n other access(es) here</source>
        <translation>
            <numerusform>Minst %Ln annen tilgang her</numerusform>
            <numerusform>Minst %Ln andre tilganger her</numerusform>
        </translation>
    </message>
    <message>
        <source>for clients</source>
        <translation>for klienter</translation>
    </message>
    <message>
        <source>for the organisation itself</source>
        <translation>for virksomheten selv</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>opprettet %1</translation>
    </message>
    <message>
        <source>This system has the access %1 here already (%2).</source>
        <translation>Systemet har allerede tilgangen %1 her (%2).</translation>
    </message>
    <message>
        <source>An earlier request from this system still waits (%1).</source>
        <translation>En tidligere forespørsel fra systemet venter fortsatt (%1).</translation>
    </message>
    <message>
        <source>Compared with that, this request asks for %1 more, %2 the same, and leaves out %3.</source>
        <translation>Sammenlignet med den ber denne forespørselen om %1 i tillegg, %2 som før, og utelater %3.</translation>
    </message>
    <message>
        <source>Compared with that, this request asks for %1 more and %2 the same.</source>
        <translation>Sammenlignet med den ber denne forespørselen om %1 i tillegg og %2 som før.</translation>
    </message>
    <message>
        <source>Compared with that, this request asks for nothing more and leaves out %1.</source>
        <translation>Sammenlignet med den ber denne forespørselen ikke om noe mer, og utelater %1.</translation>
    </message>
    <message>
        <source>This request asks for exactly the same.</source>
        <translation>Denne forespørselen ber om akkurat det samme.</translation>
    </message>
    <message>
        <source>an address that is not opened</source>
        <translation>en adresse som ikke åpnes</translation>
    </message>
    <message>
        <source>Page at %1</source>
        <translation>Side på %1</translation>
    </message>
    <message>
        <source>The vendor&apos;s address is not plain https, so Fullmakt does not open it.</source>
        <translation>Leverandørens adresse er ikke ren https, så Fullmakt åpner den ikke.</translation>
    </message>
    <message>
        <source>Nothing is opened until you click. Altinn compares the address with those the vendor has registered when the request is made; Fullmakt cannot look those up.</source>
        <translation>Ingenting åpnes før du klikker. Altinn sammenligner adressen med dem leverandøren har registrert, når forespørselen lages; Fullmakt kan ikke slå dem opp.</translation>
    </message>
    <message>
        <source>Which other accesses it has here is not known</source>
        <translation>Hvilke andre tilganger den har her, er ikke kjent</translation>
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
        <translation>Kopier adressen</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Tid igjen: %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åpne på nytt</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome to Fullmakt</source>
        <translation>Velkommen til Fullmakt</translation>
    </message>
    <message>
        <source>Which language do you want? You can change it at any time.</source>
        <translation>Hvilket språk vil du ha? Du kan endre det når som helst.</translation>
    </message>
    <message>
        <source>What Fullmakt does, and what it does not</source>
        <translation>Hva Fullmakt gjør, og hva det ikke gjør</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Go to the sign-in</source>
        <translation>Gå til innloggingen</translation>
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
        <translation>Det du kan gjøre</translation>
    </message>
    <message>
        <source>See what vendors ask for in all your organisations, and approve or reject it.</source>
        <translation>Se hva leverandører ber om i alle virksomhetene dine, og godkjenne eller avvise det.</translation>
    </message>
    <message>
        <source>Decide which clients each system access may act for, one or thousands at a time.</source>
        <translation>Bestemme hvilke klienter hver systemtilgang kan handle for, én eller tusenvis om gangen.</translation>
    </message>
    <message>
        <source>All of it goes through Altinn, with the rights you have there and no others.</source>
        <translation>Alt går gjennom Altinn, med rettighetene du har der og ingen andre.</translation>
    </message>
    <message>
        <source>What Fullmakt does not do</source>
        <translation>Det Fullmakt ikke gjør</translation>
    </message>
    <message>
        <source>It does not replace your profile in Altinn: what people may do is decided there.</source>
        <translation>Fullmakt erstatter ikke profilen din i Altinn: Hva folk kan gjøre, blir bestemt der.</translation>
    </message>
    <message>
        <source>It never sees your password or BankID, and never shows or keeps your personal number: you sign in with ID-porten in your browser.</source>
        <translation>Det ser aldri passordet eller BankID-en din, og viser eller lagrer aldri fødselsnummeret ditt: Du logger inn med ID-porten i nettleseren.</translation>
    </message>
    <message>
        <source>It sends nothing to anyone but ID-porten and Altinn.</source>
        <translation>Det sender ingenting til andre enn ID-porten og Altinn.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Det som ligger på denne datamaskinen</translation>
    </message>
    <message>
        <source>The changes of clients you make, so that they can go on and be undone.</source>
        <translation>Endringene av klienter som du gjør, så de kan fortsette og angres.</translation>
    </message>
    <message>
        <source>Your settings, and which clients there were when you last looked; of clients who are persons neither name nor number.</source>
        <translation>Innstillingene dine, og hvilke klienter som fantes da du sist så på listen; for klienter som er personer, verken navn eller nummer.</translation>
    </message>
    <message>
        <source>Activity: who did what with Fullmakt here, sign-ins included; never personal numbers, passwords or tokens.</source>
        <translation>Aktivitet: hvem som har gjort hva med Fullmakt her, også innlogginger; aldri fødselsnummer, passord eller tokener.</translation>
    </message>
</context>
<context>
    <name>ui::WhatsNewDialog</name>
    <message>
        <source>One inbox for all your organisations</source>
        <translation>Én innboks for alle virksomhetene dine</translation>
    </message>
    <message>
        <source>Requests for system accesses from every organisation you act for, with what they ask for, what is given already, and what you can give.</source>
        <translation>Forespørsler om systemtilganger i alle virksomheter du handler for, med hva de ber om, hva som er gitt fra før, og hva du kan gi.</translation>
    </message>
    <message>
        <source>Thousands of clients at a time</source>
        <translation>Tusenvis av klienter om gangen</translation>
    </message>
    <message>
        <source>Mark changes, see them before anything is sent, pause and go on, even after a crash, and undo what was done.</source>
        <translation>Merk endringer, se dem før noe blir sendt, ta pause og fortsett, selv etter et krasj, og angre det som ble gjort.</translation>
    </message>
    <message>
        <source>Lists and matrix</source>
        <translation>Lister og matrise</translation>
    </message>
    <message>
        <source>Read client lists from Excel and CSV, save them again, and see all clients and system accesses beside each other.</source>
        <translation>Les klientlister fra Excel og CSV, lagre dem igjen, og se alle klienter og systemtilganger ved siden av hverandre.</translation>
    </message>
    <message>
        <source>Notices, quiet hours and your own limits</source>
        <translation>Varsler, stille timer og dine egne grenser</translation>
    </message>
    <message>
        <source>Let the desktop tell of new requests and finished changes, leave Fullmakt in the tray, and be signed out earlier. You find all of it in the settings.</source>
        <translation>La skrivebordet si fra om nye forespørsler og ferdige endringer, la Fullmakt ligge i statusfeltet, og bli logget ut tidligere. Alt finner du i innstillingene.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Hva er nytt</translation>
    </message>
    <message>
        <source>What is new in version %1</source>
        <translation>Hva er nytt i versjon %1</translation>
    </message>
    <message>
        <source>Activity, and reports of it</source>
        <translation>Aktivitet og rapporter</translation>
    </message>
    <message>
        <source>See who did what with Fullmakt and when, and save it as PDF, CSV or Excel.</source>
        <translation>Se hvem som har gjort hva med Fullmakt, og når, og lagre det som PDF, CSV eller Excel.</translation>
    </message>
    <message>
        <source>Help, and high contrast</source>
        <translation>Hjelp og høy kontrast</translation>
    </message>
    <message>
        <source>F1 explains the page you are on, and a theme with high contrast is found in the settings.</source>
        <translation>F1 forklarer siden du er på, og i innstillingene finner du et tema med høy kontrast.</translation>
    </message>
</context>
<context>
    <name>ui::WorkArea</name>
    <message>
        <source>Requests</source>
        <translation>Forespørsler</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Test environment %1</source>
        <translation>Testmiljø %1</translation>
    </message>
    <message>
        <source>You do not represent any organisation in Altinn. Ask the general manager or the main administrator to give you an access package or a role, and sign in again.</source>
        <translation>Du representerer ingen virksomhet i Altinn. Be daglig leder eller hovedadministrator om å gi deg en tilgangspakke eller en rolle, og logg inn på nytt.</translation>
    </message>
    <message>
        <source>High security level</source>
        <translation>Sikkerhetsnivå høyt</translation>
    </message>
    <message>
        <source>Substantial security level</source>
        <translation>Sikkerhetsnivå betydelig</translation>
    </message>
    <message>
        <source>updated just now</source>
        <translation>oppdatert akkurat nå</translation>
    </message>
    <message>
        <source>updated less than a minute ago</source>
        <translation>oppdatert for under ett minutt siden</translation>
    </message>
    <message numerus="yes">
        <source>updated %n minute(s) ago</source>
        <translation>
            <numerusform>oppdatert for %Ln minutt siden</numerusform>
            <numerusform>oppdatert for %Ln minutter siden</numerusform>
        </translation>
    </message>
    <message>
        <source>The browser could not be opened. The address is %1</source>
        <translation>Nettleseren kunne ikke åpnes. Adressen er %1</translation>
    </message>
    <message>
        <source>System accesses</source>
        <translation>Systemtilganger</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>ukjent type</translation>
    </message>
    <message>
        <source>unknown kind (%1)</source>
        <translation>ukjent type (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) in Altinn&apos;s answer could not be read and are missing here.</source>
        <translation>
            <numerusform>%Ln virksomhet i svaret fra Altinn kunne ikke leses og mangler her.</numerusform>
            <numerusform>%Ln virksomheter i svaret fra Altinn kunne ikke leses og mangler her.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request you opened is for %1. System accesses and clients are shown for %2, which is chosen above.</source>
        <translation>Forespørselen du åpnet, gjelder %1. Systemtilganger og klienter vises for %2, som er valgt ovenfor.</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Bytt til %1</translation>
    </message>
    <message>
        <source>%1, but not all</source>
        <translation>%1, men ikke alt</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is %1</source>
        <translation>Mappen kunne ikke åpnes. Den er %1</translation>
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
        <translation>Endringer av klienter</translation>
    </message>
    <message>
        <source>Changes at the same time</source>
        <translation>Endringer samtidig</translation>
    </message>
    <message>
        <source>More is faster, as long as Altinn keeps up; Fullmakt slows down by itself when it does not.</source>
        <translation>Flere samtidig går fortere så lenge Altinn holder følge; Fullmakt senker farten av seg selv når Altinn ikke gjør det.</translation>
    </message>
</context>
</TS>
