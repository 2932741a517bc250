<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>ChangeBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to be added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move clients between the lists. Nothing is sent until you apply the changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooserList</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientListModel</name>
    <message>
        <source>to be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Org. no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientPane</name>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or org. no., several numbers may be pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter available clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter assigned clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No client matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client is available for this system access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system access acts for no client yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a system access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a system access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the chosen clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client administration is out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in lacks the permission to read clients (altinn:clientdelegations.read). Whoever runs Fullmakt for you orders it from Altinn; until then, use Altinn&apos;s own pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system accesses could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No system access for clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not approved a system access that can act for clients. Such a request comes from the vendor, as a link; open it under Requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clients could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can see the clients, but this sign-in lacks the permission to change them (altinn:clientdelegations.write).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) in Altinn&apos;s answer could not be read, so the lists are not complete.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show each client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxModel</name>
    <message>
        <source>Vendor %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobResultDialog</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Org. no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome for each client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobTexts</name>
    <message>
        <source>%1: %2 of %3 clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused by Altinn.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a certain answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done; still marked in the lists.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read back from Altinn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists could not be read back, so this is what Altinn answered to each change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no certain answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You will be signed out in %1. What you have marked is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisations could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test environment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not represent any organisation in Altinn. Ask the general manager or the main administrator to give you the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High security level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substantial security level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated less than a minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>updated %n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The browser could not be opened. The address is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of clients is still running. What has been sent stays; the rest is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn is still working on a decision. Its outcome will not be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves of clients are marked but not sent. They are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Fullmakt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenLinkDialog</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a request by its link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendors send a link to the request. Altinn lists neither new requests for clients nor change requests, so the link is the way to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://am.ui.altinn.no/… or the request&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link or id of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn knows no such request for the organisations you represent. It may have been withdrawn, or it belongs to an organisation you do not represent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request belongs to an organisation you do not represent in Altinn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>will be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This removes more than a fifth of the clients the system acts for now. Look at the list once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n client(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n client(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1, remove %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the clients of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>The request was not approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was not rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is older than 180 days. Ask the vendor to send a new request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown status (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time left unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>opened by link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the link you got from the vendor, or the request&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to be a link to a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a link nor the id of a request. A link begins with https://am.ui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link does not lead to Altinn. Fullmakt opens only links to requests in Altinn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link belongs to another environment of Altinn. You are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to Altinn, but not to a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a request to change an existing system access. This version of Fullmakt cannot show those; open the link in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is incomplete: the request&apos;s id is missing or damaged. Copy the whole link once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you can give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you cannot give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lack the role that this takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has given you the right to pass this on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lack the access package that this takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is open to listed organisations only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is given through Maskinporten, not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected. %1 gets no access for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved. %1 has access for %2, but acts for no client until you add some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved. %1 has access for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has handled this request in the meantime. Status now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only half done: the system access was created, but the request still waits. Do not approve it again; ask the vendor for a new request, or look at it in Altinn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is rejected, and yet the system access exists. Somebody approved it at the same time. Look at it in Altinn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request does not exist any more. The vendor may have withdrawn it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certain answer came from Altinn. The decision may or may not have been made. Fetch the status before you decide again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by system, vendor or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn shows neither new requests for clients nor change requests here. If the vendor has sent you a link, open it with Open link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request contains what you search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn does not let Fullmakt list requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing takes a permission that Altinn has not given to this program. You can open a request by the link the vendor sent you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requests could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests are waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a vendor asks for access for one of your organisations, the request appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read the requests of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewLines</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Access packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn has no name for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the services in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Approve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add clients now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Altinn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in what is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is asked for contains this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a request on the left to see who asks, and for what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for access for clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vendor&apos;s page at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn is working on it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is handled: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is older than 180 days and has expired. Ask the vendor to send a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approving from Fullmakt takes a permission that Altinn has not given to this program. Open the request in Altinn, decide there, and fetch the status here afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot give everything that is asked for, so Altinn will refuse. Ask someone with broader rights, such as the general manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system gets no clients yet. After approving, you choose which clients it may act for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) could not be read; technical names stand in for them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whether you can give this could not be checked now. Altinn checks it again when you approve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n access package(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets no access for %2. The vendor can send a new request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets %2 to use for clients of %3, once you have added clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets %2 to use for %3. It applies until somebody deletes the access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the request from %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the request from %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn says that the request still waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Copied. Paste it into a message to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Fullmakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, platform and language. Nothing about you or your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See, understand and decide who may act for your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve system accesses and manage clients in Altinn. You sign in with ID-porten in your browser; Fullmakt never sees your password or BankID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with ID-porten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page from ID-porten has been opened there. Sign in, and come back here. If no page came, copy the address and paste it into your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your unsaved choices are kept. You continue where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatePane</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Organisation and user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an organisation by name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of ID-porten too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User menu for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Duration</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Explain</name>
    <message>
        <source>The request does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been withdrawn, deleted or archived, or the link is of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list. If you still need it, ask the vendor for a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request must be answered within 180 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the vendor to send a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone has already handled this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer waiting for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh to see what was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already handled by someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn could not store the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system access may have been created even so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh requests and system accesses before you do anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stored; check what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn keeps accesses for the organisation itself apart from accesses for clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it from the link that the vendor sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s request is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for something that the system is not registered with, or that cannot be given in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact the vendor; nothing you do here can mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vendor&apos;s request is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s system is no longer registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn does not find it in the system register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact the vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system is no longer registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to another organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent to the organisation you act for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change organisation at the top and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to another organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn did not find it in its register just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request asks for rights that cannot be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some are not registered for this system, or cannot be delegated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for rights that cannot be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rights could not be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was given, or only a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh and look at what is there before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rights could not be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn could not check your rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether you may give what is asked for. Nothing has been given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your rights could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lack a role that is needed to give this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask someone with broader rights in the organisation, for example the general manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you lack a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not been given this right yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can only give what you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you do not have the right yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot give all of the access packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lack at least one of them yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you lack an access package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service owner does not allow this organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may only be used by organisations that its owner has approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact the owner of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service owner does not allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need a higher security level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for a safer way of signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again with a higher security level, for example BankID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a higher security level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be given to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner has not opened for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be given to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Maskinporten right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such rights are given to organisations, not to systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Maskinporten right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not represent this organisation in Altinn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need to be access manager, or have another role in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the general manager to give you the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you do not represent the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation already has this system access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it among the system accesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system access was not completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn stopped on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of system accesses before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system access does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone may have deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system access does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system access belongs to another organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn could not remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be there still, whole or in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system access still has clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the clients first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still has clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn could not fetch your clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of clients comes from another part of Altinn, which did not answer as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a while. If it goes on, sign out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your clients could not be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn could not read what the access has been given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not mean that it has nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it has could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a client of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client relation may have ended in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list of clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not your client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client lacks an access package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client must have given you every package that the system access needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the client to give you the package, or leave the client out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client lacks an access package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system access is not for clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only acts for the organisation itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a system access for clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the access is not for clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a while. If it goes on, copy the details and send them to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to Altinn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answered. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether it did what was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh to see what happened before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity of the server could not be verified, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the clock of this computer is right, and whether the network or a proxy intercepts traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn no longer accepts the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again. Your unsaved choices are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have the right to do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn says that you lack a role or an access package in this organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the general manager or an access manager in the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you lack the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fullmakt has not been given this function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in does not hold the permission that Altinn asks for here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it in Altinn instead, and come back to see the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not among the functions of this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone may have removed it in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has changed in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw is not how it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn did not accept this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule in Altinn stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details if you need help from support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted by Altinn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn asks us to slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many calls were made in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many calls at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault is not with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a problem at Altinn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn answered in an unexpected way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be understood, so it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unexpected answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not done by then has not been done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk may be full, or the file may be protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and the file, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SignInText</name>
    <message>
        <source>Try again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are already signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in is waiting in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it there, or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer could not make a safe random number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it a sign-in would not be safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fullmakt could not open a port on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser gives its answer to a port that only this computer can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether a security program blocks local connections, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in itself happens in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a default browser in the settings of the computer, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was not finished in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser gave no answer. Nothing has been signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, and finish the sign-in in the browser window that opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something disturbed the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fullmakt got many answers that do not belong to this sign-in, so it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that may open pages on this computer, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in is only valid for a moment, and the clock here does not agree with ID-porten&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock to automatic, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID-porten could not be reached safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID-porten does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the network is down, or ID-porten has a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the proxy, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not from the ID-porten that was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fullmakt stopped before anything was given away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the network or a proxy intercepts traffic. If not, copy the details and tell support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not agree in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without your consent Fullmakt cannot show requests or clients, nor change anything in Altinn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and accept if you want to use Fullmakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID-porten does not give Fullmakt these functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The functions that were asked for are not opened for this installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details and send them to whoever runs Fullmakt in your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fullmakt is not set up correctly at ID-porten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not something you have done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID-porten has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault is not with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID-porten needs you to sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your earlier sign-in in the browser is no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and sign in in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID-porten stopped the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave no reason that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it goes on, copy the details and send them to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A higher security level is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You signed in in a way that is not safe enough for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and choose a safer way, for example BankID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID-porten no longer accepts this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was used once already, or it took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in could not be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in ID-porten&apos;s answer does not hold, so Fullmakt did not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn did not accept the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You signed in with ID-porten, but Altinn turned it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn does not give Fullmakt these functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You signed in with ID-porten, but this installation lacks functions that it needs in Altinn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn asks us to slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many have signed in in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You signed in with ID-porten, but Altinn cannot be reached now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altinn answered in an unexpected way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be understood, so Fullmakt did not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were signed out because nothing had happened for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were signed out because a sign-in lasts two hours at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were signed out because Altinn&apos;s session ran out and could not be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were signed out because Altinn no longer accepts the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in could not be renewed just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in still. Fullmakt tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need not do anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again. Your unsaved choices are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
