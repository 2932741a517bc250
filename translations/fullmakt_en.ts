<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BeforeStart</name>
    <message>
        <source>Fullmakt is open already, but does not answer</source>
        <translation>Fullmakt is open already, but does not answer</translation>
    </message>
    <message>
        <source>Wait a little and start Fullmakt again. If a change of clients is running in the other window, leave it alone until it is done: a second window does not know of it.</source>
        <translation>Wait a little and start Fullmakt again. If a change of clients is running in the other window, leave it alone until it is done: a second window does not know of it.</translation>
    </message>
    <message>
        <source>Open one more window</source>
        <translation>Open one more window</translation>
    </message>
</context>
<context>
    <name>JobTexts</name>
    <message>
        <source>stopping</source>
        <translation>stopping</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) done.</source>
        <translation>
            <numerusform>%1: %Ln change done.</numerusform>
            <numerusform>%1: %Ln changes done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused by Altinn.</source>
        <translation>
            <numerusform>%Ln refused by Altinn.</numerusform>
            <numerusform>%Ln refused by Altinn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a certain answer.</source>
        <translation>
            <numerusform>%Ln without a certain answer.</numerusform>
            <numerusform>%Ln without a certain answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done; still marked in the lists.</source>
        <translation>
            <numerusform>%Ln not done; still marked in the lists.</numerusform>
            <numerusform>%Ln not done; still marked in the lists.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back from Altinn.</source>
        <translation>Read back from Altinn.</translation>
    </message>
    <message>
        <source>The lists could not be read back, so this is what Altinn answered to each change.</source>
        <translation>The lists could not be read back, so this is what Altinn answered to each change.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>no certain answer</source>
        <translation>no certain answer</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>not done</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 a second</translation>
    </message>
    <message>
        <source>time left not known yet</source>
        <translation>time left not known yet</translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <translation>
            <numerusform>%Ln at once</numerusform>
            <numerusform>%Ln at once</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 clients</source>
        <translation>%1 of %2 clients</translation>
    </message>
    <message>
        <source>waits for another change of the same access</source>
        <translation>waits for another change of the same access</translation>
    </message>
    <message>
        <source>is being written down</source>
        <translation>is being written down</translation>
    </message>
    <message>
        <source>reading back from Altinn</source>
        <translation>reading back from Altinn</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>paused, tries again by itself</source>
        <translation>paused, tries again by itself</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The sign-in ended.</source>
        <translation>The sign-in ended.</translation>
    </message>
    <message>
        <source>What is done stays done; the rest is kept.</source>
        <translation>What is done stays done; the rest is kept.</translation>
    </message>
    <message>
        <source>%1 refused: %2.</source>
        <translation>%1 refused: %2.</translation>
    </message>
    <message>
        <source>Nothing has been sent, because it could not be written down first.</source>
        <translation>Nothing has been sent, because it could not be written down first.</translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <translation>
            <numerusform>%Ln was so already.</numerusform>
            <numerusform>%Ln were so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed by Altinn and yet not so when the list was read back: somebody may have changed it meanwhile.</source>
        <translation>
            <numerusform>%Ln confirmed by Altinn and yet not so when the list was read back: somebody may have changed it meanwhile.</numerusform>
            <numerusform>%Ln confirmed by Altinn and yet not so when the list was read back: somebody may have changed them meanwhile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meanwhile somebody else added %1 and removed %2.</source>
        <translation>Meanwhile somebody else added %1 and removed %2.</translation>
    </message>
    <message>
        <source>was there already</source>
        <translation>was there already</translation>
    </message>
    <message>
        <source>was gone already</source>
        <translation>was gone already</translation>
    </message>
    <message>
        <source>added, but not there any more</source>
        <translation>added, but not there any more</translation>
    </message>
    <message>
        <source>removed, but there again</source>
        <translation>removed, but there again</translation>
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
        <translation>will be added</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>will be removed</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>This removes more than a fifth of the clients the system acts for now. Look at the list once more.</source>
        <translation>This removes more than a fifth of the clients the system acts for now. Look at the list once more.</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Will be removed</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Will be added</translation>
    </message>
    <message numerus="yes">
        <source>Add %n client(s)</source>
        <translation>
            <numerusform>Add %Ln client</numerusform>
            <numerusform>Add %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n client(s)</source>
        <translation>
            <numerusform>Remove %Ln client</numerusform>
            <numerusform>Remove %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1, remove %2</source>
        <translation>Add %1, remove %2</translation>
    </message>
    <message>
        <source>Change the clients of %1?</source>
        <translation>Change the clients of %1?</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Nothing has been sent yet.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked client(s) are no longer in the lists and are left out.</source>
        <translation>
            <numerusform>%Ln marked client is no longer in the lists and is left out.</numerusform>
            <numerusform>%Ln marked clients are no longer in the lists and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have been changed back already.</source>
        <translation>
            <numerusform>%Ln client has been changed back already.</numerusform>
            <numerusform>%Ln clients have been changed back already.</numerusform>
        </translation>
    </message>
    <message>
        <source>It will take %1.</source>
        <translation>It will take %1.</translation>
    </message>
    <message>
        <source>How long it takes is not known yet.</source>
        <translation>How long it takes is not known yet.</translation>
    </message>
    <message>
        <source>This takes back what was done. Nothing has been sent yet.</source>
        <translation>This takes back what was done. Nothing has been sent yet.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Go forward</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Go to the parent directory</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Create New Folder</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Create a New Folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>List View</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Change to list view mode</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detail View</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Change to detail view mode</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidebar</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>List of places and bookmarks</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>File &amp;name:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Show &amp;hidden files</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;New Folder</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>New Folder</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>All Files (*)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Directory:</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Directory not found.
Please verify the correct directory name was given.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
File not found.
Please verify the correct file name was given.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Date Modified</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
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
        <translation>Save</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Scroll here</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bottom</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Left edge</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Right edge</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page up</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page down</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Page left</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Page right</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Scroll up</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Scroll down</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Scroll left</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Scroll right</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copy &amp;Link Location</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>for clients</source>
        <translation>for clients</translation>
    </message>
    <message>
        <source>own</source>
        <translation>own</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>Waiting for a decision</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denied</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Unknown status (%1)</source>
        <translation>Unknown status (%1)</translation>
    </message>
    <message>
        <source>time left unknown</source>
        <translation>time left unknown</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message>
        <source>opened by link</source>
        <translation>opened by link</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>forwarded</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date without its year, as QLocale takes it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as QLocale takes it</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nothing to change</translation>
    </message>
    <message>
        <source>unknown status</source>
        <translation>unknown status</translation>
    </message>
    <message>
        <source>This change is approved already. You see what the access has now under System accesses.</source>
        <translation>This change is approved already. You see what the access has now under System accesses.</translation>
    </message>
    <message>
        <source>This request is approved already. You find the access under System accesses.</source>
        <translation>This request is approved already. You find the access under System accesses.</translation>
    </message>
    <message>
        <source>This request is rejected already, so it gives nothing. The vendor can send a new one.</source>
        <translation>This request is rejected already, so it gives nothing. The vendor can send a new one.</translation>
    </message>
    <message>
        <source>This request was denied, so it gives nothing. The vendor can send a new one.</source>
        <translation>This request was denied, so it gives nothing. The vendor can send a new one.</translation>
    </message>
    <message>
        <source>This request expired before anybody decided. Ask the vendor to send a new one.</source>
        <translation>This request expired before anybody decided. Ask the vendor to send a new one.</translation>
    </message>
    <message>
        <source>The access has all that this change asks for, so there is nothing to decide.</source>
        <translation>The access has all that this change asks for, so there is nothing to decide.</translation>
    </message>
</context>
<context>
    <name>ui::AboutSection</name>
    <message>
        <source>Copied. Paste it into a message to support.</source>
        <translation>Copied. Paste it into a message to support.</translation>
    </message>
    <message>
        <source>About Fullmakt</source>
        <translation>About Fullmakt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copy diagnostics</translation>
    </message>
    <message>
        <source>Show diagnostics</source>
        <translation>Show diagnostics</translation>
    </message>
    <message>
        <source>The program, this computer, the sign-in and the last errors, by codes and numbers. No names, no personal numbers, no organisation numbers.</source>
        <translation>The program, this computer, the sign-in and the last errors, by codes and numbers. No names, no personal numbers, no organisation numbers.</translation>
    </message>
</context>
<context>
    <name>ui::AccessFilters</name>
    <message>
        <source>Search by name, system, vendor or number</source>
        <translation>Search by name, system, vendor or number</translation>
    </message>
    <message>
        <source>Sort and filter</source>
        <translation>Sort and filter</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Access package</source>
        <translation>Access package</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Most clients first</source>
        <translation>Most clients first</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>For the organisation itself</source>
        <translation>For the organisation itself</translation>
    </message>
    <message>
        <source>For clients</source>
        <translation>For clients</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>All vendors</translation>
    </message>
    <message>
        <source>All access packages</source>
        <translation>All access packages</translation>
    </message>
</context>
<context>
    <name>ui::AccessListModel</name>
    <message>
        <source>Enter reads it again</source>
        <comment>the key</comment>
        <translation>Enter reads it again</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>not read</translation>
    </message>
</context>
<context>
    <name>ui::AccessListPane</name>
    <message>
        <source>System accesses</source>
        <translation>System accesses</translation>
    </message>
    <message>
        <source>Whose system accesses</source>
        <translation>Whose system accesses</translation>
    </message>
    <message>
        <source>Create system access…</source>
        <translation>Create system access…</translation>
    </message>
    <message>
        <source>Open in Altinn</source>
        <translation>Open in Altinn</translation>
    </message>
    <message>
        <source>Creating one from here takes a permission that this sign-in lacks (altinn:portal/enduser).</source>
        <translation>Creating one from here takes a permission that this sign-in lacks (altinn:portal/enduser).</translation>
    </message>
    <message>
        <source>This organisation</source>
        <translation>This organisation</translation>
    </message>
    <message numerus="yes">
        <source>All %n organisation(s) you administer</source>
        <translation>
            <numerusform>The %Ln organisation you administer</numerusform>
            <numerusform>All %Ln organisations you administer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %1 of %n organisation(s) have answered.</source>
        <translation>
            <numerusform>Reading: %1 of %Ln organisation has answered.</numerusform>
            <numerusform>Reading: %1 of %Ln organisations have answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n system access(es)</source>
        <translation>
            <numerusform>%1 of %Ln system access</numerusform>
            <numerusform>%1 of %Ln system accesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system access(es)</source>
        <translation>
            <numerusform>%Ln system access</numerusform>
            <numerusform>%Ln system accesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n of them have is still being read.</source>
        <translation>
            <numerusform>What %Ln of them has is still being read.</numerusform>
            <numerusform>What %Ln of them have is still being read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n of them have could not be read; they are not shown here.</source>
        <translation>
            <numerusform>What %Ln of them has could not be read; it is not shown here.</numerusform>
            <numerusform>What %Ln of them have could not be read; they are not shown here.</numerusform>
        </translation>
    </message>
    <message>
        <source>No system access fits the filters.</source>
        <translation>No system access fits the filters.</translation>
    </message>
    <message>
        <source>No system access contains what you search for and fits the filters.</source>
        <translation>No system access contains what you search for and fits the filters.</translation>
    </message>
    <message>
        <source>No system access contains what you search for.</source>
        <translation>No system access contains what you search for.</translation>
    </message>
    <message>
        <source>Not every organisation has answered yet.</source>
        <translation>Not every organisation has answered yet.</translation>
    </message>
    <message>
        <source>Not everything could be read, so there may be some all the same.</source>
        <translation>Not everything could be read, so there may be some all the same.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>No match</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Clear search and filters</translation>
    </message>
    <message>
        <source>The system accesses could not be read.</source>
        <translation>The system accesses could not be read.</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>What you can do here</translation>
    </message>
    <message>
        <source>No system access that could be read</source>
        <translation>No system access that could be read</translation>
    </message>
    <message>
        <source>There may be some: the message above tells what is missing.</source>
        <translation>There may be some: the message above tells what is missing.</translation>
    </message>
    <message>
        <source>No system accesses</source>
        <translation>No system accesses</translation>
    </message>
    <message>
        <source>None of the organisations you administer has approved any. A vendor asks for access with a request; it appears under Requests, or comes to you as a link.</source>
        <translation>None of the organisations you administer has approved any. A vendor asks for access with a request; it appears under Requests, or comes to you as a link.</translation>
    </message>
    <message>
        <source>%1 has not approved any. A vendor asks for access with a request; it appears under Requests, or comes to you as a link.</source>
        <translation>%1 has not approved any. A vendor asks for access with a request; it appears under Requests, or comes to you as a link.</translation>
    </message>
    <message>
        <source>The organisation&apos;s own system accesses could not be read, so the list is not complete.</source>
        <translation>The organisation&apos;s own system accesses could not be read, so the list is not complete.</translation>
    </message>
    <message>
        <source>The system accesses for clients could not be read, so the list is not complete.</source>
        <translation>The system accesses for clients could not be read, so the list is not complete.</translation>
    </message>
    <message numerus="yes">
        <source>%n system access(es) in Altinn&apos;s answer could not be read, so the list is not complete.</source>
        <translation>
            <numerusform>%Ln system access in Altinn&apos;s answer could not be read, so the list is not complete.</numerusform>
            <numerusform>%Ln system accesses in Altinn&apos;s answer could not be read, so the list is not complete.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>ui::AccessPane</name>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Show clients</source>
        <translation>Show clients</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technical details</translation>
    </message>
    <message>
        <source>This system access has been given nothing.</source>
        <translation>This system access has been given nothing.</translation>
    </message>
    <message>
        <source>No system access chosen</source>
        <translation>No system access chosen</translation>
    </message>
    <message>
        <source>Choose one on the left to see what it may do, and for whom.</source>
        <translation>Choose one on the left to see what it may do, and for whom.</translation>
    </message>
    <message>
        <source>The system access could not be read.</source>
        <translation>The system access could not be read.</translation>
    </message>
    <message>
        <source>acts for clients of %1</source>
        <translation>acts for clients of %1</translation>
    </message>
    <message>
        <source>acts for %1</source>
        <translation>acts for %1</translation>
    </message>
    <message>
        <source>Access packages</source>
        <translation>Access packages</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%Ln package</numerusform>
            <numerusform>%Ln packages</numerusform>
        </translation>
    </message>
    <message>
        <source>Single services</source>
        <translation>Single services</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message>
        <source>What this system access has been given could not be read. That does not mean that it has nothing.</source>
        <translation>What this system access has been given could not be read. That does not mean that it has nothing.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) could not be read; technical names stand in for them.</source>
        <translation>
            <numerusform>%Ln name could not be read; a technical name stands in for it.</numerusform>
            <numerusform>%Ln names could not be read; technical names stand in for them.</numerusform>
        </translation>
    </message>
    <message>
        <source>only for the organisation itself</source>
        <translation>only for the organisation itself</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>could not be read</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System access (systembruker): %1</source>
        <translation>System access (systembruker): %1</translation>
    </message>
    <message>
        <source>System: %1</source>
        <translation>System: %1</translation>
    </message>
    <message>
        <source>Altinn is working on it…</source>
        <translation>Altinn is working on it…</translation>
    </message>
    <message>
        <source>Not all that this system access has been given could be read.</source>
        <translation>Not all that this system access has been given could be read.</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>What you can do here</translation>
    </message>
    <message>
        <source>The list of this organisation is not complete.</source>
        <translation>The list of this organisation is not complete.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Try again in a while.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Reading from Altinn what it has now…</source>
        <translation>Reading from Altinn what it has now…</translation>
    </message>
    <message>
        <source>Last in Activity</source>
        <translation>Last in Activity</translation>
    </message>
</context>
<context>
    <name>ui::AccessWords</name>
    <message>
        <source>Vendor %1</source>
        <translation>Vendor %1</translation>
    </message>
    <message>
        <source>for clients</source>
        <translation>for clients</translation>
    </message>
    <message>
        <source>own</source>
        <translation>own</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as QLocale takes it</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Whether it has lost anything could not be read.</source>
        <translation>Whether it has lost anything could not be read.</translation>
    </message>
    <message>
        <source>Altinn confirmed the deletion all the same. Refresh in a while to see whether it is gone.</source>
        <translation>Altinn confirmed the deletion all the same. Refresh in a while to see whether it is gone.</translation>
    </message>
    <message>
        <source>Deleted. %1 no longer has access for %2.</source>
        <translation>Deleted. %1 no longer has access for %2.</translation>
    </message>
    <message>
        <source>Somebody had deleted it already. %1 no longer has access for %2.</source>
        <translation>Somebody had deleted it already. %1 no longer has access for %2.</translation>
    </message>
    <message>
        <source>Only half done: %1 is there still, but acts for fewer clients than before. Look at what is left, and delete it once more.</source>
        <translation>Only half done: %1 is there still, but acts for fewer clients than before. Look at what is left, and delete it once more.</translation>
    </message>
    <message>
        <source>Only half done: %1 is there still, but has fewer rights than before. Look at what is left, and delete it once more.</source>
        <translation>Only half done: %1 is there still, but has fewer rights than before. Look at what is left, and delete it once more.</translation>
    </message>
    <message>
        <source>Altinn confirmed the deletion of %1, but the list could not be read afterwards, so Fullmakt cannot tell that it is gone. Refresh in a while.</source>
        <translation>Altinn confirmed the deletion of %1, but the list could not be read afterwards, so Fullmakt cannot tell that it is gone. Refresh in a while.</translation>
    </message>
    <message>
        <source>No certain answer came from Altinn. %1 may or may not be deleted. Refresh before you try again.</source>
        <translation>No certain answer came from Altinn. %1 may or may not be deleted. Refresh before you try again.</translation>
    </message>
    <message>
        <source>%1 was not deleted; the access is there still.</source>
        <translation>%1 was not deleted; the access is there still.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%Ln package</numerusform>
            <numerusform>%Ln packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>clients could not be read</source>
        <translation>clients could not be read</translation>
    </message>
    <message>
        <source>clients not read yet</source>
        <translation>clients not read yet</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message>
        <source>services could not be read</source>
        <translation>services could not be read</translation>
    </message>
    <message>
        <source>services not read yet</source>
        <translation>services not read yet</translation>
    </message>
    <message>
        <source>what it has could not be read</source>
        <translation>what it has could not be read</translation>
    </message>
    <message>
        <source>what it has is not read yet</source>
        <translation>what it has is not read yet</translation>
    </message>
    <message>
        <source>Its system accesses could not be read</source>
        <translation>Its system accesses could not be read</translation>
    </message>
    <message>
        <source>Its own system accesses could not be read</source>
        <translation>Its own system accesses could not be read</translation>
    </message>
    <message>
        <source>Its system accesses for clients could not be read</source>
        <translation>Its system accesses for clients could not be read</translation>
    </message>
    <message numerus="yes">
        <source>%n system access(es) in Altinn&apos;s answer could not be read</source>
        <translation>
            <numerusform>%Ln system access in Altinn&apos;s answer could not be read</numerusform>
            <numerusform>%Ln system accesses in Altinn&apos;s answer could not be read</numerusform>
        </translation>
    </message>
    <message>
        <source>approved from a request of %1</source>
        <translation>approved from a request of %1</translation>
    </message>
    <message>
        <source>approved from a request</source>
        <translation>approved from a request</translation>
    </message>
    <message>
        <source>created by your organisation, in Altinn or Fullmakt</source>
        <translation>created by your organisation, in Altinn or Fullmakt</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>could not be read</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Vendor not known</source>
        <translation>Vendor not known</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>created %1</translation>
    </message>
    <message>
        <source>when it was created is not known</source>
        <translation>when it was created is not known</translation>
    </message>
    <message>
        <source>nothing is written down</source>
        <translation>nothing is written down</translation>
    </message>
</context>
<context>
    <name>ui::ActiveFilters</name>
    <message>
        <source>Filters active: %1</source>
        <translation>Filters active: %1</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
</context>
<context>
    <name>ui::ActivityDetail</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose an entry to see everything that is known of it.</source>
        <translation>Choose an entry to see everything that is known of it.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>System access</source>
        <translation>System access</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace id</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Everything about the entry</source>
        <translation>Everything about the entry</translation>
    </message>
</context>
<context>
    <name>ui::ActivityFilters</name>
    <message>
        <source>Search in activity</source>
        <translation>Search in activity</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name or number</translation>
    </message>
    <message>
        <source>Client, by name or number</source>
        <translation>Client, by name or number</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>System access</source>
        <translation>System access</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Chosen days</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>All outcomes</translation>
    </message>
    <message>
        <source>All persons</source>
        <translation>All persons</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>All organisations</translation>
    </message>
    <message>
        <source>All system accesses</source>
        <translation>All system accesses</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>ui::ActivityModel</name>
    <message>
        <source>being read</source>
        <translation>being read</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>System access</source>
        <translation>System access</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Looks whether an entry has been changed or removed outside Fullmakt</source>
        <translation>Looks whether an entry has been changed or removed outside Fullmakt</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>PDF document…</source>
        <translation>PDF document…</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Excel workbook…</translation>
    </message>
    <message>
        <source>CSV file…</source>
        <translation>CSV file…</translation>
    </message>
    <message>
        <source>Activity, newest first</source>
        <translation>Activity, newest first</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>The chosen entry</translation>
    </message>
    <message>
        <source>Activity could not be read.</source>
        <translation>Activity could not be read.</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Nothing has been done yet</translation>
    </message>
    <message>
        <source>What you and others do with Fullmakt on this computer is written down here: sign-ins, decisions, system accesses and changes of clients.</source>
        <translation>What you and others do with Fullmakt on this computer is written down here: sign-ins, decisions, system accesses and changes of clients.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>No entry matches</translation>
    </message>
    <message>
        <source>There are entries that the filters do not let through.</source>
        <translation>There are entries that the filters do not let through.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 of %Ln entry</numerusform>
            <numerusform>%1 of %Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV file (*.csv)</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Saving the report…</translation>
    </message>
    <message numerus="yes">
        <source>A report of %n entries is saved as %1.</source>
        <translation>
            <numerusform>A report of %Ln entry is saved as %1.</numerusform>
            <numerusform>A report of %Ln entries is saved as %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was not saved, because you stopped it.</source>
        <translation>The report was not saved, because you stopped it.</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>The report was not saved.</translation>
    </message>
    <message>
        <source>The entries are gone</source>
        <translation>The entries are gone</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n entries that were written here is left. Fullmakt itself has not deleted them, for it would have said so here.</source>
        <translation>
            <numerusform>The one entry that was written here is gone. Fullmakt itself has not deleted it, for it would have said so here.</numerusform>
            <numerusform>None of the %Ln entries that were written here is left. Fullmakt itself has not deleted them, for it would have said so here.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done until %1 has been deleted.</source>
        <translation>What was done until %1 has been deleted.</translation>
    </message>
</context>
<context>
    <name>ui::ActivityReport</name>
    <message>
        <source>Activity %1</source>
        <comment>the name of a file</comment>
        <translation>Activity %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Only</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Made at</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Made with</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>System access</source>
        <translation>System access</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisation number</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace id</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Checksum of the last entry, number %1: %2</source>
        <translation>Checksum of the last entry, number %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ActivitySection</name>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Keep activity</source>
        <translation>Keep activity</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>For ever</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message>
        <source>What is older is deleted by itself, and activity says so. It is kept on this computer only.</source>
        <translation>What is older is deleted by itself, and activity says so. It is kept on this computer only.</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Delete everything…</translation>
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
        <translation>Fullmakt itself</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>a date and time, as QLocale takes it: short</comment>
        <translation>d MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Signed out</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session ended</translation>
    </message>
    <message>
        <source>Approving a request</source>
        <translation>Approving a request</translation>
    </message>
    <message>
        <source>Rejecting a request</source>
        <translation>Rejecting a request</translation>
    </message>
    <message>
        <source>Forwarding a request</source>
        <translation>Forwarding a request</translation>
    </message>
    <message>
        <source>Fetching a status</source>
        <translation>Fetching a status</translation>
    </message>
    <message>
        <source>Creating a system access</source>
        <translation>Creating a system access</translation>
    </message>
    <message>
        <source>Deleting a system access</source>
        <translation>Deleting a system access</translation>
    </message>
    <message>
        <source>Change of clients started</source>
        <translation>Change of clients started</translation>
    </message>
    <message>
        <source>Undoing started</source>
        <translation>Undoing started</translation>
    </message>
    <message>
        <source>Change of clients tried again</source>
        <translation>Change of clients tried again</translation>
    </message>
    <message>
        <source>Change of clients ended</source>
        <translation>Change of clients ended</translation>
    </message>
    <message>
        <source>Adding a client</source>
        <translation>Adding a client</translation>
    </message>
    <message>
        <source>Removing a client</source>
        <translation>Removing a client</translation>
    </message>
    <message>
        <source>List imported</source>
        <translation>List imported</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>List exported</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Report saved</translation>
    </message>
    <message>
        <source>Activity begun anew</source>
        <translation>Activity begun anew</translation>
    </message>
    <message>
        <source>Activity deleted</source>
        <translation>Activity deleted</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Partly done</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Not done from here</source>
        <translation>Not done from here</translation>
    </message>
    <message>
        <source>Not as confirmed</source>
        <translation>Not as confirmed</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Was so already</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Change of clients</source>
        <translation>Change of clients</translation>
    </message>
    <message>
        <source>Change of clients %1</source>
        <translation>Change of clients %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>A person</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>To be added</translation>
    </message>
    <message>
        <source>To be removed</source>
        <translation>To be removed</translation>
    </message>
    <message>
        <source>System access</source>
        <translation>System access</translation>
    </message>
    <message>
        <source>Access packages</source>
        <translation>Access packages</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Change that is undone</source>
        <translation>Change that is undone</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Security level</source>
        <translation>Security level</translation>
    </message>
    <message>
        <source>Fullmakt was closed</source>
        <translation>Fullmakt was closed</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>First entry</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Last entry</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Checksum of the last</source>
        <translation>Checksum of the last</translation>
    </message>
    <message>
        <source>Years that are kept</source>
        <translation>Years that are kept</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>forwarded</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denied</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>no change needed</source>
        <translation>no change needed</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>there</source>
        <translation>there</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>assigned</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>not assigned</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace id</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Id of the system access</source>
        <translation>Id of the system access</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>not there</translation>
    </message>
    <message>
        <source>Not known: check in Altinn</source>
        <translation>Not known: check in Altinn</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Fullmakt ended before it was known</source>
        <translation>Fullmakt ended before it was known</translation>
    </message>
    <message numerus="yes">
        <source>%1 … and %n more</source>
        <translation>
            <numerusform>%1 … and %Ln more</numerusform>
            <numerusform>%1 … and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AppearanceSection</name>
    <message>
        <source>Follow the system</source>
        <translation>Follow the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
</context>
<context>
    <name>ui::BackgroundSection</name>
    <message>
        <source>In the background</source>
        <translation>In the background</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icon in the tray</translation>
    </message>
    <message>
        <source>Closing the window leaves Fullmakt in the tray</source>
        <translation>Closing the window leaves Fullmakt in the tray</translation>
    </message>
    <message>
        <source>Start in the background with the computer</source>
        <translation>Start in the background with the computer</translation>
    </message>
    <message>
        <source>Fullmakt starts signed out, and asks Altinn nothing before you have signed in. The time without activity counts in the background too.</source>
        <translation>Fullmakt starts signed out, and asks Altinn nothing before you have signed in. The time without activity counts in the background too.</translation>
    </message>
    <message>
        <source>This desktop has no tray. Started in the background, the window is minimised.</source>
        <translation>This desktop has no tray. Started in the background, the window is minimised.</translation>
    </message>
    <message>
        <source>Another program&apos;s file stands in the way: it has the name that Fullmakt uses to start with the computer, and is left alone.</source>
        <translation>Another program&apos;s file stands in the way: it has the name that Fullmakt uses to start with the computer, and is left alone.</translation>
    </message>
    <message>
        <source>That could not be changed: the folder for programs that start with the computer cannot be written.</source>
        <translation>That could not be changed: the folder for programs that start with the computer cannot be written.</translation>
    </message>
</context>
<context>
    <name>ui::BrokenPolicyDialog</name>
    <message>
        <source>Fullmakt cannot start</source>
        <translation>Fullmakt cannot start</translation>
    </message>
    <message>
        <source>Whoever runs this computer has set rules for Fullmakt, and they cannot be understood. Fullmakt does not start with half of them.</source>
        <translation>Whoever runs this computer has set rules for Fullmakt, and they cannot be understood. Fullmakt does not start with half of them.</translation>
    </message>
    <message>
        <source>Send this to your IT department:</source>
        <translation>Send this to your IT department:</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::ChangeBar</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Apply changes…</source>
        <translation>Apply changes…</translation>
    </message>
    <message numerus="yes">
        <source>%n to be added</source>
        <translation>
            <numerusform>%Ln to be added</numerusform>
            <numerusform>%Ln to be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be removed</source>
        <translation>
            <numerusform>%Ln to be removed</numerusform>
            <numerusform>%Ln to be removed</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Nothing has been sent yet.</translation>
    </message>
    <message>
        <source>Move clients between the lists. Nothing is sent until you apply the changes.</source>
        <translation>Move clients between the lists. Nothing is sent until you apply the changes.</translation>
    </message>
</context>
<context>
    <name>ui::ChangeWords</name>
    <message>
        <source>%1 gets %2 more to use for %4, and loses %3. The rest of its access stays as it is.</source>
        <translation>%1 gets %2 more to use for %4, and loses %3. The rest of its access stays as it is.</translation>
    </message>
    <message>
        <source>%1 gets %2 more to use for %3. What it has stays as it is.</source>
        <translation>%1 gets %2 more to use for %3. What it has stays as it is.</translation>
    </message>
    <message>
        <source>%1 loses %2 for %3. The rest of its access stays as it is.</source>
        <translation>%1 loses %2 for %3. The rest of its access stays as it is.</translation>
    </message>
    <message>
        <source>Nothing changes: the access of %1 for %2 is already as the request asks for.</source>
        <translation>Nothing changes: the access of %1 for %2 is already as the request asks for.</translation>
    </message>
    <message>
        <source>The request does not tell which system access it is about, so what stays unchanged cannot be shown.</source>
        <translation>The request does not tell which system access it is about, so what stays unchanged cannot be shown.</translation>
    </message>
    <message>
        <source>The system access that this would change does not exist any more, or belongs to another organisation. Altinn will most likely refuse.</source>
        <translation>The system access that this would change does not exist any more, or belongs to another organisation. Altinn will most likely refuse.</translation>
    </message>
    <message>
        <source>What the system access has today could not be read, so what stays unchanged cannot be shown.</source>
        <translation>What the system access has today could not be read, so what stays unchanged cannot be shown.</translation>
    </message>
</context>
<context>
    <name>ui::ChangesDialog</name>
    <message>
        <source>Changes since last time</source>
        <translation>Changes since last time</translation>
    </message>
    <message>
        <source>%1: changes since %2</source>
        <translation>%1: changes since %2</translation>
    </message>
    <message>
        <source>%1: changes</source>
        <translation>%1: changes</translation>
    </message>
    <message>
        <source>New clients have become available, or were assigned by somebody else. Lost ones are neither available nor assigned any more.</source>
        <translation>New clients have become available, or were assigned by somebody else. Lost ones are neither available nor assigned any more.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Org. no.</source>
        <translation>Org. no.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>on no system access</source>
        <translation>on no system access</translation>
    </message>
    <message>
        <source>Clients that have changed</source>
        <translation>Clients that have changed</translation>
    </message>
    <message>
        <source>Show the chosen ones in the lists</source>
        <translation>Show the chosen ones in the lists</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>(a person)</source>
        <translation>(a person)</translation>
    </message>
</context>
<context>
    <name>ui::ChangesLine</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%Ln lost</numerusform>
            <numerusform>%Ln lost</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 since %2</translation>
    </message>
    <message numerus="yes">
        <source>%n on no system access</source>
        <translation>
            <numerusform>%Ln on no system access</numerusform>
            <numerusform>%Ln on no system access</numerusform>
        </translation>
    </message>
    <message>
        <source>What has changed since last time cannot be told: it could not be read from this computer.</source>
        <translation>What has changed since last time cannot be told: it could not be read from this computer.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Remember these clients as seen</source>
        <translation>Remember these clients as seen</translation>
    </message>
</context>
<context>
    <name>ui::CheckLine</name>
    <message>
        <source>There are no entries yet.</source>
        <translation>There are no entries yet.</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries from %1 to %2 are as they were written, and none is missing.</source>
        <translation>
            <numerusform>%Ln entry from %1 to %2 is as it was written, and none is missing.</numerusform>
            <numerusform>All %Ln entries from %1 to %2 are as they were written, and none is missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those before entry %1 were deleted, and activity says so itself.</source>
        <translation>Those before entry %1 were deleted, and activity says so itself.</translation>
    </message>
    <message>
        <source>Checksum of the last: %1</source>
        <translation>Checksum of the last: %1</translation>
    </message>
    <message>
        <source>Entries are missing before entry %1, and nothing says that they were deleted.</source>
        <translation>Entries are missing before entry %1, and nothing says that they were deleted.</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written: it has been changed, put in or moved.</source>
        <translation>Entry %1 is not as it was written: it has been changed, put in or moved.</translation>
    </message>
    <message>
        <source>From entry %1 on, entries have been put in behind the end.</source>
        <translation>From entry %1 on, entries have been put in behind the end.</translation>
    </message>
    <message>
        <source>The end is missing, from entry %1 on.</source>
        <translation>The end is missing, from entry %1 on.</translation>
    </message>
    <message>
        <source>The file is an older one than Fullmakt has written here. Everything from entry %1 on is missing.</source>
        <translation>The file is an older one than Fullmakt has written here. Everything from entry %1 on is missing.</translation>
    </message>
    <message>
        <source>The file is not the one that Fullmakt has written here: another has been put in its place.</source>
        <translation>The file is not the one that Fullmakt has written here: another has been put in its place.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Activity is complete</source>
        <translation>Activity is complete</translation>
    </message>
    <message>
        <source>Activity is not as it was written</source>
        <translation>Activity is not as it was written</translation>
    </message>
    <message>
        <source>The check was stopped before it was done. It says nothing.</source>
        <translation>The check was stopped before it was done. It says nothing.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read to its end.</source>
        <translation>The file is damaged and cannot be read to its end.</translation>
    </message>
    <message>
        <source>Activity could not be checked</source>
        <translation>Activity could not be checked</translation>
    </message>
</context>
<context>
    <name>ui::Chooser</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>ui::ChooserList</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nothing matches the filter.</translation>
    </message>
</context>
<context>
    <name>ui::ClientFacts</name>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Accountant</translation>
    </message>
    <message>
        <source>Business manager</source>
        <translation>Business manager</translation>
    </message>
</context>
<context>
    <name>ui::ClientIdDialog</name>
    <message>
        <source>Fullmakt needs a client id for %1</source>
        <translation>Fullmakt needs a client id for %1</translation>
    </message>
    <message>
        <source>Your organisation, or whoever runs Fullmakt for you, registers the program with ID-porten and gets a client id there. It is no secret and is kept in the settings.</source>
        <translation>Your organisation, or whoever runs Fullmakt for you, registers the program with ID-porten and gets a client id there. It is no secret and is kept in the settings.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client id</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>Save and start</translation>
    </message>
    <message>
        <source>This cannot be a client id. It is letters, digits and hyphens, without spaces.</source>
        <translation>This cannot be a client id. It is letters, digits and hyphens, without spaces.</translation>
    </message>
    <message>
        <source>Another client id for %1</source>
        <translation>Another client id for %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::ClientListModel</name>
    <message>
        <source>to be added</source>
        <translation>to be added</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>to be removed</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Org. no.</source>
        <translation>Org. no.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>lacks a package</source>
        <translation>lacks a package</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Role: %1</translation>
    </message>
    <message>
        <source>Has given: %1</source>
        <translation>Has given: %1</translation>
    </message>
    <message>
        <source>Lacks: %1</source>
        <translation>Lacks: %1</translation>
    </message>
</context>
<context>
    <name>ui::ClientMenu</name>
    <message>
        <source>More about clients</source>
        <translation>More about clients</translation>
    </message>
    <message>
        <source>Copy clients to…</source>
        <translation>Copy clients to…</translation>
    </message>
    <message>
        <source>Why is a client missing?</source>
        <translation>Why is a client missing?</translation>
    </message>
    <message>
        <source>Own organisation as client…</source>
        <translation>Own organisation as client…</translation>
    </message>
</context>
<context>
    <name>ui::ClientPane</name>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Name or org. no., several numbers may be pasted</source>
        <translation>Name or org. no., several numbers may be pasted</translation>
    </message>
    <message>
        <source>Filter available clients</source>
        <translation>Filter available clients</translation>
    </message>
    <message>
        <source>Filter assigned clients</source>
        <translation>Filter assigned clients</translation>
    </message>
    <message>
        <source>Available clients</source>
        <translation>Available clients</translation>
    </message>
    <message>
        <source>Assigned clients</source>
        <translation>Assigned clients</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>No client matches the search or the filter.</source>
        <translation>No client matches the search or the filter.</translation>
    </message>
    <message>
        <source>No client is available for this system access.</source>
        <translation>No client is available for this system access.</translation>
    </message>
    <message>
        <source>This system access acts for no client yet.</source>
        <translation>This system access acts for no client yet.</translation>
    </message>
</context>
<context>
    <name>ui::ClientSheets</name>
    <message>
        <source>Available, marked to be added, not sent</source>
        <translation>Available, marked to be added, not sent</translation>
    </message>
    <message>
        <source>Assigned, marked to be removed, not sent</source>
        <translation>Assigned, marked to be removed, not sent</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Available clients</source>
        <translation>Available clients</translation>
    </message>
    <message>
        <source>Assigned clients</source>
        <translation>Assigned clients</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Client list</source>
        <translation>Client list</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Rows to look at</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisation number</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>System access</source>
        <translation>System access</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>ui::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>System access</source>
        <translation>System access</translation>
    </message>
    <message>
        <source>Choose a system access</source>
        <translation>Choose a system access</translation>
    </message>
    <message>
        <source>Search for a system access</source>
        <translation>Search for a system access</translation>
    </message>
    <message>
        <source>Add the chosen clients</source>
        <translation>Add the chosen clients</translation>
    </message>
    <message>
        <source>Remove the chosen clients</source>
        <translation>Remove the chosen clients</translation>
    </message>
    <message>
        <source>Client administration is out of reach</source>
        <translation>Client administration is out of reach</translation>
    </message>
    <message>
        <source>This sign-in lacks the permission to read clients (altinn:clientdelegations.read). Whoever runs Fullmakt for you orders it from Altinn; until then, use Altinn&apos;s own pages.</source>
        <translation>This sign-in lacks the permission to read clients (altinn:clientdelegations.read). Whoever runs Fullmakt for you orders it from Altinn; until then, use Altinn&apos;s own pages.</translation>
    </message>
    <message>
        <source>The system accesses could not be read.</source>
        <translation>The system accesses could not be read.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%Ln package</numerusform>
            <numerusform>%Ln packages</numerusform>
        </translation>
    </message>
    <message>
        <source>No system access for clients</source>
        <translation>No system access for clients</translation>
    </message>
    <message>
        <source>%1 has not approved a system access that can act for clients. Such a request comes from the vendor, as a link; open it under Requests.</source>
        <translation>%1 has not approved a system access that can act for clients. Such a request comes from the vendor, as a link; open it under Requests.</translation>
    </message>
    <message>
        <source>The clients could not be read.</source>
        <translation>The clients could not be read.</translation>
    </message>
    <message>
        <source>You can see the clients, but this sign-in lacks the permission to change them (altinn:clientdelegations.write).</source>
        <translation>You can see the clients, but this sign-in lacks the permission to change them (altinn:clientdelegations.write).</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) in Altinn&apos;s answer could not be read, so the lists are not complete.</source>
        <translation>
            <numerusform>%Ln client in Altinn&apos;s answer could not be read, so the lists are not complete.</numerusform>
            <numerusform>%Ln clients in Altinn&apos;s answer could not be read, so the lists are not complete.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>unknown kind</translation>
    </message>
    <message>
        <source>unknown kind (%1)</source>
        <translation>unknown kind (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n system access(es) in Altinn&apos;s answer could not be read and are missing here.</source>
        <translation>
            <numerusform>%Ln system access in Altinn&apos;s answer could not be read and is missing here.</numerusform>
            <numerusform>%Ln system accesses in Altinn&apos;s answer could not be read and are missing here.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>What you can do here</translation>
    </message>
    <message>
        <source>Earlier changes…</source>
        <translation>Earlier changes…</translation>
    </message>
    <message>
        <source>Nothing has been sent, because it could not be written down first.</source>
        <translation>Nothing has been sent, because it could not be written down first.</translation>
    </message>
    <message>
        <source>The earlier changes could not be read.</source>
        <translation>The earlier changes could not be read.</translation>
    </message>
    <message>
        <source>There is nothing left to undo: the lists are as they were before.</source>
        <translation>There is nothing left to undo: the lists are as they were before.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>The system access is not in the list</source>
        <translation>The system access is not in the list</translation>
    </message>
    <message>
        <source>It may have been deleted, or Altinn does not list it yet. Press F5 to read the list again, or choose another one above.</source>
        <translation>It may have been deleted, or Altinn does not list it yet. Press F5 to read the list again, or choose another one above.</translation>
    </message>
</context>
<context>
    <name>ui::CloseFoot</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::Commands</name>
    <message>
        <source>Open the menu</source>
        <translation>Open the menu</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::CopyClientsDialog</name>
    <message>
        <source>Copy clients</source>
        <translation>Copy clients</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n client(s) to another system access</source>
        <translation>
            <numerusform>Copy %Ln client to another system access</numerusform>
            <numerusform>Copy %Ln clients to another system access</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1, which keeps them. They are marked on the other system access; nothing is sent until you apply the changes there.</source>
        <translation>From %1, which keeps them. They are marked on the other system access; nothing is sent until you apply the changes there.</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copy to</translation>
    </message>
    <message>
        <source>Choose a system access</source>
        <translation>Choose a system access</translation>
    </message>
    <message>
        <source>Search for a system access</source>
        <translation>Search for a system access</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%Ln package</numerusform>
            <numerusform>%Ln packages</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients that cannot be copied</source>
        <translation>Clients that cannot be copied</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose where the clients are to be copied.</source>
        <translation>Choose where the clients are to be copied.</translation>
    </message>
    <message>
        <source>Mark the clients there</source>
        <translation>Mark the clients there</translation>
    </message>
    <message>
        <source>Reading the clients of %1…</source>
        <translation>Reading the clients of %1…</translation>
    </message>
    <message>
        <source>The clients could not be read.</source>
        <translation>The clients could not be read.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>%n can be added.</source>
        <translation>
            <numerusform>%Ln can be added.</numerusform>
            <numerusform>%Ln can be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already.</source>
        <translation>
            <numerusform>%Ln there already.</numerusform>
            <numerusform>%Ln there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be added:</source>
        <translation>
            <numerusform>%Ln cannot be added:</numerusform>
            <numerusform>%Ln cannot be added:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n client(s) there</source>
        <translation>
            <numerusform>Mark %Ln client there</numerusform>
            <numerusform>Mark %Ln clients there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) in Altinn&apos;s answer could not be read, so this is not complete.</source>
        <translation>
            <numerusform>%Ln client in Altinn&apos;s answer could not be read, so this is not complete.</numerusform>
            <numerusform>%Ln clients in Altinn&apos;s answer could not be read, so this is not complete.</numerusform>
        </translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Org. no.</source>
        <translation>Org. no.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>not available for this system access</source>
        <translation>not available for this system access</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>lacks %1</translation>
    </message>
</context>
<context>
    <name>ui::CrashNotice</name>
    <message>
        <source>Crash report</source>
        <translation>Crash report</translation>
    </message>
    <message>
        <source>What was being sent to Altinn then is in Activity as not known. A change of clients that was not finished can be continued when you have signed in. A report is kept on this computer, and is sent to nobody.</source>
        <translation>What was being sent to Altinn then is in Activity as not known. A change of clients that was not finished can be continued when you have signed in. A report is kept on this computer, and is sent to nobody.</translation>
    </message>
    <message>
        <source>Fullmakt ended unexpectedly the last time</source>
        <translation>Fullmakt ended unexpectedly the last time</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Show the report</translation>
    </message>
</context>
<context>
    <name>ui::CreateDialog</name>
    <message>
        <source>Other system</source>
        <translation>Other system</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Create system access</source>
        <translation>Create system access</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>Altinn is working on it…</source>
        <translation>Altinn is working on it…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>ui::CreationReview</name>
    <message>
        <source>Name of the access:</source>
        <translation>Name of the access:</translation>
    </message>
    <message>
        <source>The system could not be read.</source>
        <translation>The system could not be read.</translation>
    </message>
    <message>
        <source>When you create it, %1 gets everything above for %2, until the access is deleted. No part of it can be left out.</source>
        <translation>When you create it, %1 gets everything above for %2, until the access is deleted. No part of it can be left out.</translation>
    </message>
    <message>
        <source>Access packages</source>
        <translation>Access packages</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%Ln package</numerusform>
            <numerusform>%Ln packages</numerusform>
        </translation>
    </message>
    <message>
        <source>You can give</source>
        <translation>You can give</translation>
    </message>
    <message>
        <source>Single services</source>
        <translation>Single services</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has this system access already, so no second one can be created.</source>
        <translation>%1 has this system access already, so no second one can be created.</translation>
    </message>
    <message>
        <source>The vendor no longer offers this system.</source>
        <translation>The vendor no longer offers this system.</translation>
    </message>
    <message>
        <source>The system is registered without anything to give, so there is nothing to create.</source>
        <translation>The system is registered without anything to give, so there is nothing to create.</translation>
    </message>
    <message>
        <source>A part of what the system gets could not be read, so the access cannot be created from here. Look at it in Altinn.</source>
        <translation>A part of what the system gets could not be read, so the access cannot be created from here. Look at it in Altinn.</translation>
    </message>
    <message>
        <source>This system acts for clients, and such an access cannot be created here. Ask the vendor to send a request.</source>
        <translation>This system acts for clients, and such an access cannot be created here. Ask the vendor to send a request.</translation>
    </message>
    <message>
        <source>You cannot give all of this, and an access takes all or nothing. Ask someone with broader rights in the organisation, for example the general manager.</source>
        <translation>You cannot give all of this, and an access takes all or nothing. Ask someone with broader rights in the organisation, for example the general manager.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Whether you can give this could not be checked; Altinn decides when you create it.</source>
        <translation>Whether you can give this could not be checked; Altinn decides when you create it.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) could not be read; technical names stand in for them.</source>
        <translation>
            <numerusform>%Ln name could not be read; the technical name stands in for it.</numerusform>
            <numerusform>%Ln names could not be read; technical names stand in for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CreationWords</name>
    <message>
        <source>The system access was not created.</source>
        <translation>The system access was not created.</translation>
    </message>
    <message>
        <source>The system is registered with something that cannot be given in this way.</source>
        <translation>The system is registered with something that cannot be given in this way.</translation>
    </message>
    <message>
        <source>Contact the vendor; nothing you do here can mend it.</source>
        <translation>Contact the vendor; nothing you do here can mend it.</translation>
    </message>
    <message>
        <source>Created: %1 is in the list for %2. What it has been given could not be read; refresh in a while.</source>
        <translation>Created: %1 is in the list for %2. What it has been given could not be read; refresh in a while.</translation>
    </message>
    <message>
        <source>Created. %1 can now act for %2.</source>
        <translation>Created. %1 can now act for %2.</translation>
    </message>
    <message>
        <source>Created, but %1 has two accesses of this system now: somebody created another in the same moment. Delete the one that is not needed.</source>
        <translation>Created, but %1 has two accesses of this system now: somebody created another in the same moment. Delete the one that is not needed.</translation>
    </message>
    <message>
        <source>Nothing was created: %1 has this system access already.</source>
        <translation>Nothing was created: %1 has this system access already.</translation>
    </message>
    <message>
        <source>Altinn stopped on the way: %1 is in the list, and what it has been given could not be read. Look at it again in a while.</source>
        <translation>Altinn stopped on the way: %1 is in the list, and what it has been given could not be read. Look at it again in a while.</translation>
    </message>
    <message>
        <source>Only half done: %1 is there, but without all that it should have. Delete it, and create it once more.</source>
        <translation>Only half done: %1 is there, but without all that it should have. Delete it, and create it once more.</translation>
    </message>
    <message>
        <source>Altinn confirmed that %1 was created, but it could not be found in the list afterwards. Refresh in a while.</source>
        <translation>Altinn confirmed that %1 was created, but it could not be found in the list afterwards. Refresh in a while.</translation>
    </message>
    <message>
        <source>No certain answer came from Altinn. %1 may or may not have been created. Refresh before you try again.</source>
        <translation>No certain answer came from Altinn. %1 may or may not have been created. Refresh before you try again.</translation>
    </message>
</context>
<context>
    <name>ui::DataSection</name>
    <message>
        <source>Forget the lists of clients seen last?</source>
        <translation>Forget the lists of clients seen last?</translation>
    </message>
    <message>
        <source>For every system access Fullmakt keeps which clients there were when you last looked, to show what is new or gone since. The lists are forgotten for all organisations on this computer, and the next look begins anew. Nothing is changed in Altinn.</source>
        <translation>For every system access Fullmakt keeps which clients there were when you last looked, to show what is new or gone since. The lists are forgotten for all organisations on this computer, and the next look begins anew. Nothing is changed in Altinn.</translation>
    </message>
    <message>
        <source>Forget the lists</source>
        <translation>Forget the lists</translation>
    </message>
    <message>
        <source>The lists are forgotten.</source>
        <translation>The lists are forgotten.</translation>
    </message>
    <message>
        <source>The lists could not be forgotten: the file with Fullmakt&apos;s records cannot be written.</source>
        <translation>The lists could not be forgotten: the file with Fullmakt&apos;s records cannot be written.</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Data on this computer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copy path</translation>
    </message>
    <message>
        <source>Forget the clients seen last…</source>
        <translation>Forget the clients seen last…</translation>
    </message>
    <message>
        <source>The records hold the changes of clients and the clients seen last, by organisation number and name; of clients who are persons no name and no number. They hold the activity too: who did what with Fullmakt here, sign-ins included. Personal numbers, passwords and tokens are never kept.</source>
        <translation>The records hold the changes of clients and the clients seen last, by organisation number and name; of clients who are persons no name and no number. They hold the activity too: who did what with Fullmakt here, sign-ins included. Personal numbers, passwords and tokens are never kept.</translation>
    </message>
    <message>
        <source>Technical log</source>
        <translation>Technical log</translation>
    </message>
</context>
<context>
    <name>ui::DecisionBar</name>
    <message>
        <source>Approve…</source>
        <translation>Approve…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Reject…</translation>
    </message>
    <message>
        <source>Add clients now</source>
        <translation>Add clients now</translation>
    </message>
    <message>
        <source>Open in Altinn</source>
        <translation>Open in Altinn</translation>
    </message>
    <message>
        <source>Fetch status</source>
        <translation>Fetch status</translation>
    </message>
    <message>
        <source>Open the vendor&apos;s page at %1</source>
        <translation>Open the vendor&apos;s page at %1</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Forward…</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>Save receipt…</translation>
    </message>
</context>
<context>
    <name>ui::DeleteActivity</name>
    <message>
        <source>Delete all activity?</source>
        <translation>Delete all activity?</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are deleted from this computer and cannot be brought back. Save a report first if anybody may ask for them. One entry stays: that you deleted them, and how many.</source>
        <translation>
            <numerusform>%Ln entry is deleted from this computer and cannot be brought back. Save a report first if anybody may ask for it. One entry stays: that you deleted, and how many.</numerusform>
            <numerusform>%Ln entries are deleted from this computer and cannot be brought back. Save a report first if anybody may ask for them. One entry stays: that you deleted them, and how many.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Delete everything</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have been deleted.</source>
        <translation>
            <numerusform>%Ln entry has been deleted.</numerusform>
            <numerusform>%Ln entries have been deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been deleted.</source>
        <translation>Nothing has been deleted.</translation>
    </message>
</context>
<context>
    <name>ui::DeleteDialog</name>
    <message>
        <source>%1 loses everything it has been given for %2. What that is could not be read.</source>
        <translation>%1 loses everything it has been given for %2. What that is could not be read.</translation>
    </message>
    <message>
        <source>%1 loses its access for %2.</source>
        <translation>%1 loses its access for %2.</translation>
    </message>
    <message>
        <source>%1 loses %2 for %3.</source>
        <translation>%1 loses %2 for %3.</translation>
    </message>
    <message>
        <source>How many clients it acts for could not be read; it is taken from all of them.</source>
        <translation>How many clients it acts for could not be read; it is taken from all of them.</translation>
    </message>
    <message>
        <source>It acts for no clients.</source>
        <translation>It acts for no clients.</translation>
    </message>
    <message numerus="yes">
        <source>It acts for %n client(s), and is taken from all of them.</source>
        <translation>
            <numerusform>It acts for %Ln client, and is taken from it.</numerusform>
            <numerusform>It acts for %Ln clients, and is taken from all of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The system stops working for you at once. This cannot be undone: the vendor must send a new request.</source>
        <translation>The system stops working for you at once. This cannot be undone: the vendor must send a new request.</translation>
    </message>
    <message>
        <source>Delete the access of %1?</source>
        <translation>Delete the access of %1?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>ui::DeletePreview</name>
    <message>
        <source>Access packages</source>
        <translation>Access packages</translation>
    </message>
    <message>
        <source>Single services</source>
        <translation>Single services</translation>
    </message>
    <message>
        <source>What it loses</source>
        <translation>What it loses</translation>
    </message>
    <message>
        <source>The list of clients could not be read, so it cannot be saved from here. Close this, and try again to see it.</source>
        <translation>The list of clients could not be read, so it cannot be saved from here. Close this, and try again to see it.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) that it acts for</source>
        <translation>
            <numerusform>%Ln client that it acts for</numerusform>
            <numerusform>%Ln clients that it acts for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read and are not in the list.</source>
        <translation>
            <numerusform>%Ln more could not be read and is not in the list.</numerusform>
            <numerusform>%Ln more could not be read and are not in the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>As read from Altinn at %1.</source>
        <translation>As read from Altinn at %1.</translation>
    </message>
    <message>
        <source>Save the client list…</source>
        <translation>Save the client list…</translation>
    </message>
    <message>
        <source>Type %1 to delete it:</source>
        <translation>Type %1 to delete it:</translation>
    </message>
</context>
<context>
    <name>ui::DeletionCheck</name>
    <message>
        <source>Altinn says that you cannot administer clients there. One of these access packages usually opens it: %1.</source>
        <translation>Altinn says that you cannot administer clients there. One of these access packages usually opens it: %1.</translation>
    </message>
    <message>
        <source>Altinn says that you cannot manage accesses there. One of these access packages usually opens it: %1.</source>
        <translation>Altinn says that you cannot manage accesses there. One of these access packages usually opens it: %1.</translation>
    </message>
    <message>
        <source>Whether you can administer clients in %1 is not known beforehand. Altinn checks it when you delete.</source>
        <translation>Whether you can administer clients in %1 is not known beforehand. Altinn checks it when you delete.</translation>
    </message>
    <message>
        <source>Whether you can manage accesses in %1 is not known beforehand. Altinn checks it when you delete.</source>
        <translation>Whether you can manage accesses in %1 is not known beforehand. Altinn checks it when you delete.</translation>
    </message>
    <message>
        <source>Deleting from here takes a permission that this sign-in lacks (altinn:clientdelegations.write). Delete it in Altinn instead.</source>
        <translation>Deleting from here takes a permission that this sign-in lacks (altinn:clientdelegations.write). Delete it in Altinn instead.</translation>
    </message>
    <message>
        <source>Deleting from here takes a permission that this sign-in lacks (altinn:accessmanagement/enduser:connections:toothers.read and .write). Delete it in Altinn instead.</source>
        <translation>Deleting from here takes a permission that this sign-in lacks (altinn:accessmanagement/enduser:connections:toothers.read and .write). Delete it in Altinn instead.</translation>
    </message>
    <message>
        <source>Deleting an access for clients takes two rights in %1: to manage accesses, and to administer clients.</source>
        <translation>Deleting an access for clients takes two rights in %1: to manage accesses, and to administer clients.</translation>
    </message>
    <message>
        <source>Deleting takes the right to manage accesses in %1.</source>
        <translation>Deleting takes the right to manage accesses in %1.</translation>
    </message>
    <message>
        <source>Ask the general manager or the main administrator for it, or ask them to delete the access.</source>
        <translation>Ask the general manager or the main administrator for it, or ask them to delete the access.</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>This is all that is copied. It is in English, as support reads it.</source>
        <translation>This is all that is copied. It is in English, as support reads it.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>ui::DiskNotice</name>
    <message>
        <source>Everything else works, but changes of clients cannot be sent: Fullmakt writes down what it does before it does it.</source>
        <translation>Everything else works, but changes of clients cannot be sent: Fullmakt writes down what it does before it does it.</translation>
    </message>
    <message>
        <source>Fullmakt cannot keep its records on this computer</source>
        <translation>Fullmakt cannot keep its records on this computer</translation>
    </message>
    <message>
        <source>The file was damaged, and a new one has been begun. Changes of clients that were not finished cannot be continued by themselves. The old file is kept as %1.</source>
        <translation>The file was damaged, and a new one has been begun. Changes of clients that were not finished cannot be continued by themselves. The old file is kept as %1.</translation>
    </message>
    <message>
        <source>Fullmakt&apos;s records could not be read</source>
        <translation>Fullmakt&apos;s records could not be read</translation>
    </message>
</context>
<context>
    <name>ui::Duration</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>about %Ln second</numerusform>
            <numerusform>about %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %Ln hour</numerusform>
            <numerusform>about %Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EditMenu</name>
    <message>
        <source>&amp;Undo the last move</source>
        <translation>&amp;Undo the last move</translation>
    </message>
    <message>
        <source>&amp;Redo the move</source>
        <translation>&amp;Redo the move</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Copy what is marked</source>
        <translation>&amp;Copy what is marked</translation>
    </message>
</context>
<context>
    <name>ui::Explain</name>
    <message>
        <source>The request does not exist any more</source>
        <translation>The request does not exist any more</translation>
    </message>
    <message>
        <source>It has been withdrawn, deleted or archived, or the link is of another kind.</source>
        <translation>It has been withdrawn, deleted or archived, or the link is of another kind.</translation>
    </message>
    <message>
        <source>Refresh the list. If you still need it, ask the vendor for a new link.</source>
        <translation>Refresh the list. If you still need it, ask the vendor for a new link.</translation>
    </message>
    <message>
        <source>the request does not exist any more</source>
        <translation>the request does not exist any more</translation>
    </message>
    <message>
        <source>The request has run out</source>
        <translation>The request has run out</translation>
    </message>
    <message>
        <source>A request must be answered within 180 days.</source>
        <translation>A request must be answered within 180 days.</translation>
    </message>
    <message>
        <source>Ask the vendor to send a new one.</source>
        <translation>Ask the vendor to send a new one.</translation>
    </message>
    <message>
        <source>the request has run out</source>
        <translation>the request has run out</translation>
    </message>
    <message>
        <source>Someone has already handled this request</source>
        <translation>Someone has already handled this request</translation>
    </message>
    <message>
        <source>It is no longer waiting for an answer.</source>
        <translation>It is no longer waiting for an answer.</translation>
    </message>
    <message>
        <source>Refresh to see what was decided.</source>
        <translation>Refresh to see what was decided.</translation>
    </message>
    <message>
        <source>already handled by someone</source>
        <translation>already handled by someone</translation>
    </message>
    <message>
        <source>Altinn could not store the answer</source>
        <translation>Altinn could not store the answer</translation>
    </message>
    <message>
        <source>The system access may have been created even so.</source>
        <translation>The system access may have been created even so.</translation>
    </message>
    <message>
        <source>Refresh requests and system accesses before you do anything else.</source>
        <translation>Refresh requests and system accesses before you do anything else.</translation>
    </message>
    <message>
        <source>not stored; check what happened</source>
        <translation>not stored; check what happened</translation>
    </message>
    <message>
        <source>This is of another kind</source>
        <translation>This is of another kind</translation>
    </message>
    <message>
        <source>Altinn keeps accesses for the organisation itself apart from accesses for clients.</source>
        <translation>Altinn keeps accesses for the organisation itself apart from accesses for clients.</translation>
    </message>
    <message>
        <source>Open it from the link that the vendor sent.</source>
        <translation>Open it from the link that the vendor sent.</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>of another kind</translation>
    </message>
    <message>
        <source>The vendor&apos;s request is not valid</source>
        <translation>The vendor&apos;s request is not valid</translation>
    </message>
    <message>
        <source>It asks for something that the system is not registered with, or that cannot be given in this way.</source>
        <translation>It asks for something that the system is not registered with, or that cannot be given in this way.</translation>
    </message>
    <message>
        <source>Contact the vendor; nothing you do here can mend it.</source>
        <translation>Contact the vendor; nothing you do here can mend it.</translation>
    </message>
    <message>
        <source>the vendor&apos;s request is not valid</source>
        <translation>the vendor&apos;s request is not valid</translation>
    </message>
    <message>
        <source>The vendor&apos;s system is no longer registered</source>
        <translation>The vendor&apos;s system is no longer registered</translation>
    </message>
    <message>
        <source>Altinn does not find it in the system register.</source>
        <translation>Altinn does not find it in the system register.</translation>
    </message>
    <message>
        <source>Contact the vendor.</source>
        <translation>Contact the vendor.</translation>
    </message>
    <message>
        <source>the system is no longer registered</source>
        <translation>the system is no longer registered</translation>
    </message>
    <message>
        <source>This belongs to another organisation</source>
        <translation>This belongs to another organisation</translation>
    </message>
    <message>
        <source>It was not sent to the organisation you act for now.</source>
        <translation>It was not sent to the organisation you act for now.</translation>
    </message>
    <message>
        <source>Change organisation at the top and try again.</source>
        <translation>Change organisation at the top and try again.</translation>
    </message>
    <message>
        <source>belongs to another organisation</source>
        <translation>belongs to another organisation</translation>
    </message>
    <message>
        <source>The organisation could not be looked up</source>
        <translation>The organisation could not be looked up</translation>
    </message>
    <message>
        <source>Altinn did not find it in its register just now.</source>
        <translation>Altinn did not find it in its register just now.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Try again in a while.</translation>
    </message>
    <message>
        <source>the organisation could not be looked up</source>
        <translation>the organisation could not be looked up</translation>
    </message>
    <message>
        <source>The request asks for rights that cannot be given</source>
        <translation>The request asks for rights that cannot be given</translation>
    </message>
    <message>
        <source>Some are not registered for this system, or cannot be delegated.</source>
        <translation>Some are not registered for this system, or cannot be delegated.</translation>
    </message>
    <message>
        <source>asks for rights that cannot be given</source>
        <translation>asks for rights that cannot be given</translation>
    </message>
    <message>
        <source>The rights could not be given</source>
        <translation>The rights could not be given</translation>
    </message>
    <message>
        <source>Nothing was given, or only a part.</source>
        <translation>Nothing was given, or only a part.</translation>
    </message>
    <message>
        <source>Refresh and look at what is there before you try again.</source>
        <translation>Refresh and look at what is there before you try again.</translation>
    </message>
    <message>
        <source>the rights could not be given</source>
        <translation>the rights could not be given</translation>
    </message>
    <message>
        <source>Altinn could not check your rights</source>
        <translation>Altinn could not check your rights</translation>
    </message>
    <message>
        <source>It is not known whether you may give what is asked for. Nothing has been given.</source>
        <translation>It is not known whether you may give what is asked for. Nothing has been given.</translation>
    </message>
    <message>
        <source>your rights could not be checked</source>
        <translation>your rights could not be checked</translation>
    </message>
    <message>
        <source>You lack a role that is needed to give this</source>
        <translation>You lack a role that is needed to give this</translation>
    </message>
    <message>
        <source>Nothing has been given.</source>
        <translation>Nothing has been given.</translation>
    </message>
    <message>
        <source>Ask someone with broader rights in the organisation, for example the general manager.</source>
        <translation>Ask someone with broader rights in the organisation, for example the general manager.</translation>
    </message>
    <message>
        <source>you lack a role</source>
        <translation>you lack a role</translation>
    </message>
    <message>
        <source>You have not been given this right yourself</source>
        <translation>You have not been given this right yourself</translation>
    </message>
    <message>
        <source>You can only give what you have.</source>
        <translation>You can only give what you have.</translation>
    </message>
    <message>
        <source>you do not have the right yourself</source>
        <translation>you do not have the right yourself</translation>
    </message>
    <message>
        <source>You cannot give all of the access packages</source>
        <translation>You cannot give all of the access packages</translation>
    </message>
    <message>
        <source>You lack at least one of them yourself.</source>
        <translation>You lack at least one of them yourself.</translation>
    </message>
    <message>
        <source>you lack an access package</source>
        <translation>you lack an access package</translation>
    </message>
    <message>
        <source>The service owner does not allow this organisation</source>
        <translation>The service owner does not allow this organisation</translation>
    </message>
    <message>
        <source>The service may only be used by organisations that its owner has approved.</source>
        <translation>The service may only be used by organisations that its owner has approved.</translation>
    </message>
    <message>
        <source>Contact the owner of the service.</source>
        <translation>Contact the owner of the service.</translation>
    </message>
    <message>
        <source>the service owner does not allow it</source>
        <translation>the service owner does not allow it</translation>
    </message>
    <message>
        <source>You need a higher security level</source>
        <translation>You need a higher security level</translation>
    </message>
    <message>
        <source>The service asks for a safer way of signing in.</source>
        <translation>The service asks for a safer way of signing in.</translation>
    </message>
    <message>
        <source>Sign in again with a higher security level, for example BankID.</source>
        <translation>Sign in again with a higher security level, for example BankID.</translation>
    </message>
    <message>
        <source>needs a higher security level</source>
        <translation>needs a higher security level</translation>
    </message>
    <message>
        <source>The service cannot be given to others</source>
        <translation>The service cannot be given to others</translation>
    </message>
    <message>
        <source>Its owner has not opened for it.</source>
        <translation>Its owner has not opened for it.</translation>
    </message>
    <message>
        <source>cannot be given to others</source>
        <translation>cannot be given to others</translation>
    </message>
    <message>
        <source>This is a Maskinporten right</source>
        <translation>This is a Maskinporten right</translation>
    </message>
    <message>
        <source>Such rights are given to organisations, not to systems.</source>
        <translation>Such rights are given to organisations, not to systems.</translation>
    </message>
    <message>
        <source>a Maskinporten right</source>
        <translation>a Maskinporten right</translation>
    </message>
    <message>
        <source>You do not represent this organisation in Altinn</source>
        <translation>You do not represent this organisation in Altinn</translation>
    </message>
    <message>
        <source>You need to be access manager, or have another role in it.</source>
        <translation>You need to be access manager, or have another role in it.</translation>
    </message>
    <message>
        <source>Ask the general manager to give you the role.</source>
        <translation>Ask the general manager to give you the role.</translation>
    </message>
    <message>
        <source>you do not represent the organisation</source>
        <translation>you do not represent the organisation</translation>
    </message>
    <message>
        <source>The organisation already has this system access</source>
        <translation>The organisation already has this system access</translation>
    </message>
    <message>
        <source>Nothing new was created.</source>
        <translation>Nothing new was created.</translation>
    </message>
    <message>
        <source>Look for it among the system accesses.</source>
        <translation>Look for it among the system accesses.</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>exists already</translation>
    </message>
    <message>
        <source>The system access was not completed</source>
        <translation>The system access was not completed</translation>
    </message>
    <message>
        <source>Altinn stopped on the way.</source>
        <translation>Altinn stopped on the way.</translation>
    </message>
    <message>
        <source>Look at the list of system accesses before you try again.</source>
        <translation>Look at the list of system accesses before you try again.</translation>
    </message>
    <message>
        <source>was not completed</source>
        <translation>was not completed</translation>
    </message>
    <message>
        <source>The system access does not exist any more</source>
        <translation>The system access does not exist any more</translation>
    </message>
    <message>
        <source>Someone may have deleted it.</source>
        <translation>Someone may have deleted it.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Refresh the list.</translation>
    </message>
    <message>
        <source>the system access does not exist any more</source>
        <translation>the system access does not exist any more</translation>
    </message>
    <message>
        <source>The system access belongs to another organisation</source>
        <translation>The system access belongs to another organisation</translation>
    </message>
    <message>
        <source>Altinn could not remove it</source>
        <translation>Altinn could not remove it</translation>
    </message>
    <message>
        <source>It may be there still, whole or in part.</source>
        <translation>It may be there still, whole or in part.</translation>
    </message>
    <message>
        <source>could not be removed</source>
        <translation>could not be removed</translation>
    </message>
    <message>
        <source>The system access still has clients</source>
        <translation>The system access still has clients</translation>
    </message>
    <message>
        <source>Remove the clients first.</source>
        <translation>Remove the clients first.</translation>
    </message>
    <message>
        <source>still has clients</source>
        <translation>still has clients</translation>
    </message>
    <message>
        <source>Altinn could not fetch your clients</source>
        <translation>Altinn could not fetch your clients</translation>
    </message>
    <message>
        <source>The list of clients comes from another part of Altinn, which did not answer as it should.</source>
        <translation>The list of clients comes from another part of Altinn, which did not answer as it should.</translation>
    </message>
    <message>
        <source>Try again in a while. If it goes on, sign out and in again.</source>
        <translation>Try again in a while. If it goes on, sign out and in again.</translation>
    </message>
    <message>
        <source>your clients could not be fetched</source>
        <translation>your clients could not be fetched</translation>
    </message>
    <message>
        <source>Altinn could not read what the access has been given</source>
        <translation>Altinn could not read what the access has been given</translation>
    </message>
    <message>
        <source>This does not mean that it has nothing.</source>
        <translation>This does not mean that it has nothing.</translation>
    </message>
    <message>
        <source>what it has could not be read</source>
        <translation>what it has could not be read</translation>
    </message>
    <message>
        <source>This is not a client of yours</source>
        <translation>This is not a client of yours</translation>
    </message>
    <message>
        <source>The client relation may have ended in the meantime.</source>
        <translation>The client relation may have ended in the meantime.</translation>
    </message>
    <message>
        <source>Refresh the list of clients.</source>
        <translation>Refresh the list of clients.</translation>
    </message>
    <message>
        <source>is not your client</source>
        <translation>is not your client</translation>
    </message>
    <message>
        <source>The client lacks an access package</source>
        <translation>The client lacks an access package</translation>
    </message>
    <message>
        <source>The client must have given you every package that the system access needs.</source>
        <translation>The client must have given you every package that the system access needs.</translation>
    </message>
    <message>
        <source>Ask the client to give you the package, or leave the client out.</source>
        <translation>Ask the client to give you the package, or leave the client out.</translation>
    </message>
    <message>
        <source>the client lacks an access package</source>
        <translation>the client lacks an access package</translation>
    </message>
    <message>
        <source>This system access is not for clients</source>
        <translation>This system access is not for clients</translation>
    </message>
    <message>
        <source>It only acts for the organisation itself.</source>
        <translation>It only acts for the organisation itself.</translation>
    </message>
    <message>
        <source>Choose a system access for clients.</source>
        <translation>Choose a system access for clients.</translation>
    </message>
    <message>
        <source>the access is not for clients</source>
        <translation>the access is not for clients</translation>
    </message>
    <message>
        <source>Try again in a while. If it goes on, copy the details and send them to support.</source>
        <translation>Try again in a while. If it goes on, copy the details and send them to support.</translation>
    </message>
    <message>
        <source>No connection to Altinn</source>
        <translation>No connection to Altinn</translation>
    </message>
    <message>
        <source>Nothing answered. Nothing has been changed.</source>
        <translation>Nothing answered. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Check the network and try again.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>no connection</translation>
    </message>
    <message>
        <source>Altinn did not answer in time</source>
        <translation>Altinn did not answer in time</translation>
    </message>
    <message>
        <source>It is not known whether it did what was asked.</source>
        <translation>It is not known whether it did what was asked.</translation>
    </message>
    <message>
        <source>Refresh to see what happened before you try again.</source>
        <translation>Refresh to see what happened before you try again.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no answer in time</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>The connection is not safe</translation>
    </message>
    <message>
        <source>The identity of the server could not be verified, so nothing was sent.</source>
        <translation>The identity of the server could not be verified, so nothing was sent.</translation>
    </message>
    <message>
        <source>Check that the clock of this computer is right, and whether the network or a proxy intercepts traffic.</source>
        <translation>Check that the clock of this computer is right, and whether the network or a proxy intercepts traffic.</translation>
    </message>
    <message>
        <source>the connection is not safe</source>
        <translation>the connection is not safe</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>You are signed out</translation>
    </message>
    <message>
        <source>Altinn no longer accepts the sign-in.</source>
        <translation>Altinn no longer accepts the sign-in.</translation>
    </message>
    <message>
        <source>Sign in again. Your unsaved choices are kept.</source>
        <translation>Sign in again. Your unsaved choices are kept.</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>signed out</translation>
    </message>
    <message>
        <source>You do not have the right to do this</source>
        <translation>You do not have the right to do this</translation>
    </message>
    <message>
        <source>Altinn says that you lack a role or an access package in this organisation.</source>
        <translation>Altinn says that you lack a role or an access package in this organisation.</translation>
    </message>
    <message>
        <source>Ask the general manager or an access manager in the organisation.</source>
        <translation>Ask the general manager or an access manager in the organisation.</translation>
    </message>
    <message>
        <source>you lack the right</source>
        <translation>you lack the right</translation>
    </message>
    <message>
        <source>Fullmakt has not been given this function</source>
        <translation>Fullmakt has not been given this function</translation>
    </message>
    <message>
        <source>The sign-in does not hold the permission that Altinn asks for here.</source>
        <translation>The sign-in does not hold the permission that Altinn asks for here.</translation>
    </message>
    <message>
        <source>Do it in Altinn instead, and come back to see the result.</source>
        <translation>Do it in Altinn instead, and come back to see the result.</translation>
    </message>
    <message>
        <source>not among the functions of this sign-in</source>
        <translation>not among the functions of this sign-in</translation>
    </message>
    <message>
        <source>It does not exist any more</source>
        <translation>It does not exist any more</translation>
    </message>
    <message>
        <source>Someone may have removed it in the meantime.</source>
        <translation>Someone may have removed it in the meantime.</translation>
    </message>
    <message>
        <source>does not exist any more</source>
        <translation>does not exist any more</translation>
    </message>
    <message>
        <source>Something has changed in the meantime</source>
        <translation>Something has changed in the meantime</translation>
    </message>
    <message>
        <source>What you saw is not how it is now.</source>
        <translation>What you saw is not how it is now.</translation>
    </message>
    <message>
        <source>Refresh and look again.</source>
        <translation>Refresh and look again.</translation>
    </message>
    <message>
        <source>changed in the meantime</source>
        <translation>changed in the meantime</translation>
    </message>
    <message>
        <source>Altinn did not accept this</source>
        <translation>Altinn did not accept this</translation>
    </message>
    <message>
        <source>A rule in Altinn stands in the way.</source>
        <translation>A rule in Altinn stands in the way.</translation>
    </message>
    <message>
        <source>Copy the details if you need help from support.</source>
        <translation>Copy the details if you need help from support.</translation>
    </message>
    <message>
        <source>not accepted by Altinn</source>
        <translation>not accepted by Altinn</translation>
    </message>
    <message>
        <source>Altinn asks us to slow down</source>
        <translation>Altinn asks us to slow down</translation>
    </message>
    <message>
        <source>Too many calls were made in a short time.</source>
        <translation>Too many calls were made in a short time.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Try again in %1.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Wait a little and try again.</translation>
    </message>
    <message>
        <source>too many calls at once</source>
        <translation>too many calls at once</translation>
    </message>
    <message>
        <source>Altinn has a problem</source>
        <translation>Altinn has a problem</translation>
    </message>
    <message>
        <source>The fault is not with you.</source>
        <translation>The fault is not with you.</translation>
    </message>
    <message>
        <source>a problem at Altinn</source>
        <translation>a problem at Altinn</translation>
    </message>
    <message>
        <source>Altinn answered in an unexpected way</source>
        <translation>Altinn answered in an unexpected way</translation>
    </message>
    <message>
        <source>The answer could not be understood, so it is not used.</source>
        <translation>The answer could not be understood, so it is not used.</translation>
    </message>
    <message>
        <source>an unexpected answer</source>
        <translation>an unexpected answer</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>It was stopped</translation>
    </message>
    <message>
        <source>What was not done by then has not been done.</source>
        <translation>What was not done by then has not been done.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>A file could not be read or written</translation>
    </message>
    <message>
        <source>The disk may be full, or the file may be protected.</source>
        <translation>The disk may be full, or the file may be protected.</translation>
    </message>
    <message>
        <source>Check the disk and the file, and try again.</source>
        <translation>Check the disk and the file, and try again.</translation>
    </message>
    <message>
        <source>a file could not be read or written</source>
        <translation>a file could not be read or written</translation>
    </message>
    <message>
        <source>It cannot be changed for the organisation you act for now.</source>
        <translation>It cannot be changed for the organisation you act for now.</translation>
    </message>
    <message>
        <source>It acts for them until they are removed.</source>
        <translation>It acts for them until they are removed.</translation>
    </message>
    <message>
        <source>The vendor&apos;s reference is taken</source>
        <translation>The vendor&apos;s reference is taken</translation>
    </message>
    <message>
        <source>There is another request with the same reference, answered or not.</source>
        <translation>There is another request with the same reference, answered or not.</translation>
    </message>
    <message>
        <source>Look for it under Requests, or ask the vendor to send one with a reference of its own.</source>
        <translation>Look for it under Requests, or ask the vendor to send one with a reference of its own.</translation>
    </message>
    <message>
        <source>the reference is taken</source>
        <translation>the reference is taken</translation>
    </message>
    <message>
        <source>Altinn could not use what was sent</source>
        <translation>Altinn could not use what was sent</translation>
    </message>
    <message>
        <source>Something in it is missing or written in another way than Altinn expects. Nothing has been changed.</source>
        <translation>Something in it is missing or written in another way than Altinn expects. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Refresh and try again. If it goes on, copy the details and send them to support.</source>
        <translation>Refresh and try again. If it goes on, copy the details and send them to support.</translation>
    </message>
    <message>
        <source>could not be used by Altinn</source>
        <translation>could not be used by Altinn</translation>
    </message>
    <message>
        <source>Altinn keeps this for vendors</source>
        <translation>Altinn keeps this for vendors</translation>
    </message>
    <message>
        <source>The sign-in is a person&apos;s, and a vendor&apos;s was expected.</source>
        <translation>The sign-in is a person&apos;s, and a vendor&apos;s was expected.</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>Copy the details and send them to support.</translation>
    </message>
    <message>
        <source>only for vendors</source>
        <translation>only for vendors</translation>
    </message>
    <message>
        <source>The sign-in belongs to an account of another sort</source>
        <translation>The sign-in belongs to an account of another sort</translation>
    </message>
    <message>
        <source>It concerns accounts that were made in Altinn without a national identity number.</source>
        <translation>It concerns accounts that were made in Altinn without a national identity number.</translation>
    </message>
    <message>
        <source>Sign out, and sign in again with ID-porten.</source>
        <translation>Sign out, and sign in again with ID-porten.</translation>
    </message>
    <message>
        <source>an account of another sort</source>
        <translation>an account of another sort</translation>
    </message>
    <message>
        <source>Altinn could not do it, and does not say why</source>
        <translation>Altinn could not do it, and does not say why</translation>
    </message>
    <message>
        <source>It may be done in part.</source>
        <translation>It may be done in part.</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>no reason was given</translation>
    </message>
    <message>
        <source>Begin again when you want to.</source>
        <translation>Begin again when you want to.</translation>
    </message>
    <message>
        <source>The file is a later version&apos;s</source>
        <translation>The file is a later version&apos;s</translation>
    </message>
    <message>
        <source>A later version of Fullmakt has written its records on this computer.</source>
        <translation>A later version of Fullmakt has written its records on this computer.</translation>
    </message>
    <message>
        <source>Use that version, or update this one.</source>
        <translation>Use that version, or update this one.</translation>
    </message>
    <message>
        <source>written by a later version</source>
        <translation>written by a later version</translation>
    </message>
    <message>
        <source>Another Fullmakt window keeps the records</source>
        <translation>Another Fullmakt window keeps the records</translation>
    </message>
    <message>
        <source>Only one window at a time can write down changes of clients.</source>
        <translation>Only one window at a time can write down changes of clients.</translation>
    </message>
    <message>
        <source>Close the other window, and sign in here again.</source>
        <translation>Close the other window, and sign in here again.</translation>
    </message>
    <message>
        <source>kept by another window</source>
        <translation>kept by another window</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>Nothing more can be written down.</source>
        <translation>Nothing more can be written down.</translation>
    </message>
    <message>
        <source>Make room on the disk, and sign in again.</source>
        <translation>Make room on the disk, and sign in again.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
</context>
<context>
    <name>ui::FileQuestion</name>
    <message>
        <source>Lists (%1)</source>
        <translation>Lists (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>All files (%1)</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Import list</translation>
    </message>
    <message>
        <source>Excel workbook (%1)</source>
        <translation>Excel workbook (%1)</translation>
    </message>
    <message>
        <source>CSV, text with semicolons (%1)</source>
        <translation>CSV, text with semicolons (%1)</translation>
    </message>
</context>
<context>
    <name>ui::FilterButton</name>
    <message>
        <source>All clients</source>
        <translation>All clients</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>Refused last time</source>
        <translation>Refused last time</translation>
    </message>
    <message>
        <source>Lacks a package</source>
        <translation>Lacks a package</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Any role</translation>
    </message>
    <message>
        <source>Has given</source>
        <translation>Has given</translation>
    </message>
    <message>
        <source>Any package</source>
        <translation>Any package</translation>
    </message>
    <message>
        <source>Roles and packages of clients are not known</source>
        <translation>Roles and packages of clients are not known</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen client(s)</source>
        <translation>
            <numerusform>%Ln chosen client</numerusform>
            <numerusform>%Ln chosen clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by state, role or package</source>
        <translation>Filter by state, role or package</translation>
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
        <translation>Clear the filter</translation>
    </message>
</context>
<context>
    <name>ui::FootBar</name>
    <message numerus="yes">
        <source>%n change(s): %1 of %2 clients</source>
        <translation>
            <numerusform>%Ln change: %1 of %2 clients</numerusform>
            <numerusform>%Ln changes: %1 of %2 clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this change</source>
        <translation>Show this change</translation>
    </message>
</context>
<context>
    <name>ui::FunctionRow</name>
    <message>
        <source>Show message</source>
        <translation>Show message</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copy message</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>ui::FunctionText</name>
    <message>
        <source>See which organisations you can act for</source>
        <translation>See which organisations you can act for</translation>
    </message>
    <message>
        <source>List requests that wait</source>
        <translation>List requests that wait</translation>
    </message>
    <message>
        <source>Open and read a request</source>
        <translation>Open and read a request</translation>
    </message>
    <message>
        <source>See beforehand whether you can give what is asked for</source>
        <translation>See beforehand whether you can give what is asked for</translation>
    </message>
    <message>
        <source>Approve requests, for the organisation and for its clients</source>
        <translation>Approve requests, for the organisation and for its clients</translation>
    </message>
    <message>
        <source>Reject requests</source>
        <translation>Reject requests</translation>
    </message>
    <message>
        <source>Approve changes of a system access</source>
        <translation>Approve changes of a system access</translation>
    </message>
    <message>
        <source>See the organisation&apos;s own system accesses</source>
        <translation>See the organisation&apos;s own system accesses</translation>
    </message>
    <message>
        <source>See the system accesses for clients</source>
        <translation>See the system accesses for clients</translation>
    </message>
    <message>
        <source>See what a system access has been given</source>
        <translation>See what a system access has been given</translation>
    </message>
    <message>
        <source>Delete the organisation&apos;s own system accesses</source>
        <translation>Delete the organisation&apos;s own system accesses</translation>
    </message>
    <message>
        <source>Delete system accesses for clients</source>
        <translation>Delete system accesses for clients</translation>
    </message>
    <message>
        <source>See clients, and which a system access acts for</source>
        <translation>See clients, and which a system access acts for</translation>
    </message>
    <message>
        <source>Add and remove clients</source>
        <translation>Add and remove clients</translation>
    </message>
    <message>
        <source>Altinn says that you do not have the right to this in %1. The access package %2 usually opens it.</source>
        <translation>Altinn says that you do not have the right to this in %1. The access package %2 usually opens it.</translation>
    </message>
    <message>
        <source>What Altinn answers does not tell whether you have the right to this in %1. You can try: Altinn checks it each time.</source>
        <translation>What Altinn answers does not tell whether you have the right to this in %1. You can try: Altinn checks it each time.</translation>
    </message>
    <message>
        <source>Altinn could not be asked whether you have the right to this in %1.</source>
        <translation>Altinn could not be asked whether you have the right to this in %1.</translation>
    </message>
    <message>
        <source>Fullmakt itself lacks a permission here: %1. No role of yours can replace it; whoever runs Fullmakt for you, or its vendor, orders it from Altinn.</source>
        <translation>Fullmakt itself lacks a permission here: %1. No role of yours can replace it; whoever runs Fullmakt for you, or its vendor, orders it from Altinn.</translation>
    </message>
    <message>
        <source>Altinn does not normally give this one to programs outside its own portal: until then, do it in Altinn.</source>
        <translation>Altinn does not normally give this one to programs outside its own portal: until then, do it in Altinn.</translation>
    </message>
    <message>
        <source>Fullmakt asked for this permission when you signed in and did not get it: %1. Sign in again and accept what ID-porten asks you about.</source>
        <translation>Fullmakt asked for this permission when you signed in and did not get it: %1. Sign in again and accept what ID-porten asks you about.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>System accesses</source>
        <translation>System accesses</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>You have this</source>
        <translation>You have this</translation>
    </message>
    <message>
        <source>You lack this</source>
        <translation>You lack this</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>access packages</comment>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>To whoever runs Fullmakt for you</source>
        <translation>To whoever runs Fullmakt for you</translation>
    </message>
    <message>
        <source>To the general manager, the main administrator or an access manager</source>
        <translation>To the general manager, the main administrator or an access manager</translation>
    </message>
    <message>
        <source>Create system accesses for the organisation itself</source>
        <translation>Create system accesses for the organisation itself</translation>
    </message>
    <message>
        <source>Forward a request that you cannot approve yourself</source>
        <translation>Forward a request that you cannot approve yourself</translation>
    </message>
</context>
<context>
    <name>ui::FunctionsPage</name>
    <message>
        <source>What you can do here</source>
        <translation>What you can do here</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Your organisations could not be read.</source>
        <translation>Your organisations could not be read.</translation>
    </message>
    <message>
        <source>You do not represent any organisation in Altinn</source>
        <translation>You do not represent any organisation in Altinn</translation>
    </message>
    <message>
        <source>you have %1 of %2 functions</source>
        <translation>you have %1 of %2 functions</translation>
    </message>
    <message>
        <source>At the sign-in Fullmakt was not given all that it asked for. Sign in again and accept it, and what you lack for that reason is back.</source>
        <translation>At the sign-in Fullmakt was not given all that it asked for. Sign in again and accept it, and what you lack for that reason is back.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>Not everything could be asked about, so some of it is not known.</source>
        <translation>Not everything could be asked about, so some of it is not known.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>What you can do depends on the organisation. Ask the general manager or the main administrator of yours to give you an access package or a role in Altinn, and sign in again.</source>
        <translation>What you can do depends on the organisation. Ask the general manager or the main administrator of yours to give you an access package or a role in Altinn, and sign in again.</translation>
    </message>
</context>
<context>
    <name>ui::GiveAnswer</name>
    <message>
        <source>You lack the role that this takes.</source>
        <translation>You lack the role that this takes.</translation>
    </message>
    <message>
        <source>Nobody has given you the right to pass this on.</source>
        <translation>Nobody has given you the right to pass this on.</translation>
    </message>
    <message>
        <source>You lack the access package that this takes.</source>
        <translation>You lack the access package that this takes.</translation>
    </message>
    <message>
        <source>The service is open to listed organisations only.</source>
        <translation>The service is open to listed organisations only.</translation>
    </message>
    <message>
        <source>The service cannot be passed on.</source>
        <translation>The service cannot be passed on.</translation>
    </message>
    <message>
        <source>The service is given through Maskinporten, not here.</source>
        <translation>The service is given through Maskinporten, not here.</translation>
    </message>
    <message>
        <source>Only accesses for clients can have it.</source>
        <translation>Only accesses for clients can have it.</translation>
    </message>
    <message>
        <source>Unknown reason (%1).</source>
        <translation>Unknown reason (%1).</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>you can give it</source>
        <translation>you can give it</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>you cannot give it</source>
        <translation>you cannot give it</translation>
    </message>
    <message>
        <source>It takes a higher security level. Sign in once more with BankID or Buypass.</source>
        <translation>It takes a higher security level. Sign in once more with BankID or Buypass.</translation>
    </message>
    <message>
        <source>Altinn does not tell why. It may take a higher security level.</source>
        <translation>Altinn does not tell why. It may take a higher security level.</translation>
    </message>
    <message>
        <source>through your role</source>
        <translation>through your role</translation>
    </message>
    <message>
        <source>it was passed on to you</source>
        <translation>it was passed on to you</translation>
    </message>
    <message>
        <source>through an access package that you have</source>
        <translation>through an access package that you have</translation>
    </message>
    <message>
        <source>whether you can give it is not known</source>
        <translation>whether you can give it is not known</translation>
    </message>
</context>
<context>
    <name>ui::GoMenu</name>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Requests</translation>
    </message>
    <message>
        <source>&amp;System accesses</source>
        <translation>&amp;System accesses</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Clients</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Activity</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Se&amp;ttings</translation>
    </message>
    <message>
        <source>&amp;What you can do here</source>
        <translation>&amp;What you can do here</translation>
    </message>
    <message>
        <source>Switch &amp;organisation…</source>
        <translation>Switch &amp;organisation…</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Search in the help</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages of the help</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>No page has these words.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
</context>
<context>
    <name>ui::ImportColumnsView</name>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>The first row holds headings</source>
        <translation>The first row holds headings</translation>
    </message>
    <message>
        <source>The first rows of the list</source>
        <translation>The first rows of the list</translation>
    </message>
    <message>
        <source>Organisation numbers are in</source>
        <translation>Organisation numbers are in</translation>
    </message>
    <message>
        <source>Names are in</source>
        <translation>Names are in</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1 (column %2)</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Choose a column</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>No column</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Other list…</source>
        <translation>Other list…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>From the clipboard</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Save a template…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Import list</translation>
    </message>
    <message>
        <source>Import list for %1</source>
        <translation>Import list for %1</translation>
    </message>
    <message>
        <source>Choose a list with organisation numbers: Excel (.xlsx), OpenDocument (.ods) or CSV. You may also drop it on the page, or copy cells or numbers and press Ctrl+V there.</source>
        <translation>Choose a list with organisation numbers: Excel (.xlsx), OpenDocument (.ods) or CSV. You may also drop it on the page, or copy cells or numbers and press Ctrl+V there.</translation>
    </message>
    <message>
        <source>The list stays on this computer. You see what it would change before anything is marked, and nothing is sent to Altinn until you apply the changes.</source>
        <translation>The list stays on this computer. You see what it would change before anything is marked, and nothing is sent to Altinn until you apply the changes.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Reading the list…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>The clipboard</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n change(s)</source>
        <translation>
            <numerusform>Mark %Ln change</numerusform>
            <numerusform>Mark %Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nothing to change</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>The file was not saved.</source>
        <translation>The file was not saved.</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Save a template</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>Save the rows</translation>
    </message>
    <message>
        <source>No list is chosen yet.</source>
        <translation>No list is chosen yet.</translation>
    </message>
</context>
<context>
    <name>ui::ImportResultView</name>
    <message>
        <source>Take the clients whose names differ as well</source>
        <translation>Take the clients whose names differ as well</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Save these rows…</translation>
    </message>
    <message>
        <source>This removes more than a fifth of the clients the system acts for now.</source>
        <translation>This removes more than a fifth of the clients the system acts for now.</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned client(s) stay although the list does not hold them: they have no organisation number, or the list holds their name with a number that is not valid.</source>
        <translation>
            <numerusform>%Ln assigned client stays although the list does not hold it: it has no organisation number, or the list holds its name with a number that is not valid.</numerusform>
            <numerusform>%Ln assigned clients stay although the list does not hold them: they have no organisation number, or the list holds their name with a number that is not valid.</numerusform>
        </translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>will be added</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>will be removed</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>stay as they are</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to look at</source>
        <translation>
            <numerusform>%Ln row to look at</numerusform>
            <numerusform>%Ln rows to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>cannot be used</translation>
    </message>
</context>
<context>
    <name>ui::ImportText</name>
    <message>
        <source>Copy the columns with organisation numbers and names into a new file, and choose that.</source>
        <translation>Copy the columns with organisation numbers and names into a new file, and choose that.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>The file is too large.</translation>
    </message>
    <message>
        <source>Fullmakt reads lists of up to %1 MB.</source>
        <translation>Fullmakt reads lists of up to %1 MB.</translation>
    </message>
    <message>
        <source>The list has too many rows.</source>
        <translation>The list has too many rows.</translation>
    </message>
    <message>
        <source>Fullmakt reads up to %1 rows at a time.</source>
        <translation>Fullmakt reads up to %1 rows at a time.</translation>
    </message>
    <message>
        <source>Split the list into several files.</source>
        <translation>Split the list into several files.</translation>
    </message>
    <message>
        <source>The list has too many columns.</source>
        <translation>The list has too many columns.</translation>
    </message>
    <message>
        <source>Row %1 goes on beyond column %2.</source>
        <translation>Row %1 goes on beyond column %2.</translation>
    </message>
    <message>
        <source>A cell holds too much text.</source>
        <translation>A cell holds too much text.</translation>
    </message>
    <message>
        <source>No name and no organisation number is as long as that.</source>
        <translation>No name and no organisation number is as long as that.</translation>
    </message>
    <message>
        <source>There is too much in the file.</source>
        <translation>There is too much in the file.</translation>
    </message>
    <message>
        <source>Unpacked, it is far larger than any list of clients.</source>
        <translation>Unpacked, it is far larger than any list of clients.</translation>
    </message>
    <message>
        <source>Open the file in the program it comes from, save it as .xlsx or CSV, and choose that.</source>
        <translation>Open the file in the program it comes from, save it as .xlsx or CSV, and choose that.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>The file could not be opened.</translation>
    </message>
    <message>
        <source>It may have been moved, or you may not be allowed to read it.</source>
        <translation>It may have been moved, or you may not be allowed to read it.</translation>
    </message>
    <message>
        <source>Look where it is, then choose it again.</source>
        <translation>Look where it is, then choose it again.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>The list is empty.</translation>
    </message>
    <message>
        <source>There is no cell with anything in it.</source>
        <translation>There is no cell with anything in it.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>This is a workbook in an older format.</source>
        <translation>This is a workbook in an older format.</translation>
    </message>
    <message>
        <source>Fullmakt does not read .xls and .xlsb files.</source>
        <translation>Fullmakt does not read .xls and .xlsb files.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>The file is protected by a password.</translation>
    </message>
    <message>
        <source>Its content is encrypted, so Fullmakt cannot read it.</source>
        <translation>Its content is encrypted, so Fullmakt cannot read it.</translation>
    </message>
    <message>
        <source>Save a copy without a password, and choose that. Delete the copy afterwards.</source>
        <translation>Save a copy without a password, and choose that. Delete the copy afterwards.</translation>
    </message>
    <message>
        <source>This is not a list.</source>
        <translation>This is not a list.</translation>
    </message>
    <message>
        <source>Fullmakt reads Excel (.xlsx, .xlsm), OpenDocument (.ods) and CSV files.</source>
        <translation>Fullmakt reads Excel (.xlsx, .xlsm), OpenDocument (.ods) and CSV files.</translation>
    </message>
    <message>
        <source>The file holds something that does not belong in a list.</source>
        <translation>The file holds something that does not belong in a list.</translation>
    </message>
    <message>
        <source>It defines a document type of its own, which no spreadsheet program does. Such files can do harm.</source>
        <translation>It defines a document type of its own, which no spreadsheet program does. Such files can do harm.</translation>
    </message>
    <message>
        <source>Find out where the file comes from before you use it.</source>
        <translation>Find out where the file comes from before you use it.</translation>
    </message>
    <message>
        <source>A quotation mark has no partner.</source>
        <translation>A quotation mark has no partner.</translation>
    </message>
    <message>
        <source>It opens in row %1, and everything behind it would become one cell.</source>
        <translation>It opens in row %1, and everything behind it would become one cell.</translation>
    </message>
    <message>
        <source>Correct the row, then choose the file again.</source>
        <translation>Correct the row, then choose the file again.</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>The reading was stopped.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>The file is damaged.</translation>
    </message>
    <message>
        <source>It is cut off, or contradicts itself.</source>
        <translation>It is cut off, or contradicts itself.</translation>
    </message>
    <message>
        <source>is not among your clients</source>
        <translation>is not among your clients</translation>
    </message>
    <message>
        <source>is not a valid org. no.</source>
        <translation>is not a valid org. no.</translation>
    </message>
    <message>
        <source>has no org. no.</source>
        <translation>has no org. no.</translation>
    </message>
    <message>
        <source>is in the list already</source>
        <translation>is in the list already</translation>
    </message>
    <message>
        <source>left out: is called %1 in Altinn</source>
        <translation>left out: is called %1 in Altinn</translation>
    </message>
    <message>
        <source>is called %1 in Altinn</source>
        <translation>is called %1 in Altinn</translation>
    </message>
    <message>
        <source>Add these</source>
        <translation>Add these</translation>
    </message>
    <message>
        <source>Remove these</source>
        <translation>Remove these</translation>
    </message>
    <message>
        <source>Make it exactly this</source>
        <translation>Make it exactly this</translation>
    </message>
    <message>
        <source>The clients in the list are added. Nobody is removed.</source>
        <translation>The clients in the list are added. Nobody is removed.</translation>
    </message>
    <message>
        <source>The clients in the list are removed. Nobody is added.</source>
        <translation>The clients in the list are removed. Nobody is added.</translation>
    </message>
    <message>
        <source>The system will act for the clients in the list, and for nobody else: those who are not in it are removed.</source>
        <translation>The system will act for the clients in the list, and for nobody else: those who are not in it are removed.</translation>
    </message>
    <message>
        <source>Altinn&apos;s lists of clients are not complete just now, so it cannot be told who is missing in your list. Add or remove instead, or refresh the page and try again.</source>
        <translation>Altinn&apos;s lists of clients are not complete just now, so it cannot be told who is missing in your list. Add or remove instead, or refresh the page and try again.</translation>
    </message>
    <message>
        <source>Not one row is a client of yours, so everybody would be removed. Look whether the right column is chosen.</source>
        <translation>Not one row is a client of yours, so everybody would be removed. Look whether the right column is chosen.</translation>
    </message>
</context>
<context>
    <name>ui::InboxModel</name>
    <message>
        <source>Vendor %1</source>
        <translation>Vendor %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Days left</translation>
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
        <translation>Requests</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Open link…</translation>
    </message>
    <message>
        <source>Search by system, vendor or organisation</source>
        <translation>Search by system, vendor or organisation</translation>
    </message>
    <message>
        <source>Altinn shows neither new requests for clients nor change requests here. If the vendor has sent you a link, open it with Open link…</source>
        <translation>Altinn shows neither new requests for clients nor change requests here. If the vendor has sent you a link, open it with Open link…</translation>
    </message>
    <message>
        <source>Read %1 once more</source>
        <translation>Read %1 once more</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copy rows</translation>
    </message>
    <message>
        <source>Altinn does not let Fullmakt list requests</source>
        <translation>Altinn does not let Fullmakt list requests</translation>
    </message>
    <message>
        <source>Listing takes a permission that Altinn has not given to this program. You can open a request by the link the vendor sent you.</source>
        <translation>Listing takes a permission that Altinn has not given to this program. You can open a request by the link the vendor sent you.</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>What you can do here</translation>
    </message>
    <message>
        <source>The requests could not be read.</source>
        <translation>The requests could not be read.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>No match</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Clear search and filters</translation>
    </message>
    <message>
        <source>Not every request could be read.</source>
        <translation>Not every request could be read.</translation>
    </message>
    <message>
        <source>No requests are waiting</source>
        <translation>No requests are waiting</translation>
    </message>
    <message>
        <source>When a vendor asks for access for one of your organisations, the request appears here.</source>
        <translation>When a vendor asks for access for one of your organisations, the request appears here.</translation>
    </message>
    <message>
        <source>Altinn lists neither new requests for clients nor requests to change an access, for anybody. You open these by the link the vendor sends you.</source>
        <translation>Altinn lists neither new requests for clients nor requests to change an access, for anybody. You open these by the link the vendor sends you.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in Altinn&apos;s answer could not be read and are missing here.</source>
        <translation>
            <numerusform>%Ln request in Altinn&apos;s answer could not be read and is missing here.</numerusform>
            <numerusform>%Ln requests in Altinn&apos;s answer could not be read and are missing here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>%1 of %2 organisations read</source>
        <translation>%1 of %2 organisations read</translation>
    </message>
</context>
<context>
    <name>ui::InboxTools</name>
    <message>
        <source>Sorted by: %1</source>
        <translation>Sorted by: %1</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Show as list</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Show as table</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
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
            <numerusform>Filter, %Ln active</numerusform>
            <numerusform>Filter, %Ln active</numerusform>
        </translation>
    </message>
    <message>
        <source>Filtered: %1</source>
        <translation>Filtered: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Kind: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Forwarded</translation>
    </message>
    <message numerus="yes">
        <source>Expires within %n day(s)</source>
        <translation>
            <numerusform>Expires within %Ln day</numerusform>
            <numerusform>Expires within %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Organisation…</source>
        <translation>Organisation…</translation>
    </message>
    <message>
        <source>Organisation: %1…</source>
        <translation>Organisation: %1…</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>All organisations</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Find an organisation by name or number</source>
        <translation>Find an organisation by name or number</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>ui::InboxWords</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>not refreshed</source>
        <translation>not refreshed</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>not read</translation>
    </message>
    <message>
        <source>Reading once more…</source>
        <translation>Reading once more…</translation>
    </message>
    <message>
        <source>Shown as at %1</source>
        <translation>Shown as at %1</translation>
    </message>
    <message>
        <source>Its requests are missing here</source>
        <translation>Its requests are missing here</translation>
    </message>
    <message>
        <source>Enter: try again</source>
        <translation>Enter: try again</translation>
    </message>
    <message>
        <source>The requests of %1 could not be read.</source>
        <translation>The requests of %1 could not be read.</translation>
    </message>
    <message>
        <source>What is shown of this organisation is as it was at %1.</source>
        <translation>What is shown of this organisation is as it was at %1.</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Days left</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>forwarded</translation>
    </message>
    <message numerus="yes">
        <source>expires within %n day(s)</source>
        <translation>
            <numerusform>expires within %Ln day</numerusform>
            <numerusform>expires within %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>the search for “%1”</source>
        <translation>the search for “%1”</translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message numerus="yes">
        <source>%1: hides %n request(s).</source>
        <translation>
            <numerusform>%1: hides %Ln request.</numerusform>
            <numerusform>%1: hides %Ln requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JobHistoryDialog</name>
    <message>
        <source>Earlier changes</source>
        <translation>Earlier changes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>stopped by the user</source>
        <translation>stopped by the user</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>all done</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>partly done</translation>
    </message>
    <message>
        <source>undoing, %1</source>
        <translation>undoing, %1</translation>
    </message>
    <message>
        <source>%1 of %2 clients</source>
        <translation>%1 of %2 clients</translation>
    </message>
    <message>
        <source>Earlier changes of the clients of %1</source>
        <translation>Earlier changes of the clients of %1</translation>
    </message>
    <message>
        <source>No change has been made from this computer yet.</source>
        <translation>No change has been made from this computer yet.</translation>
    </message>
    <message>
        <source>Kept on this computer for %1 days, %2 changes at most, so that they can be undone.</source>
        <translation>Kept on this computer for %1 days, %2 changes at most, so that they can be undone.</translation>
    </message>
    <message>
        <source>Show each client</source>
        <translation>Show each client</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::JobOutcome</name>
    <message numerus="yes">
        <source>Try %n again</source>
        <translation>
            <numerusform>Try %Ln again</numerusform>
            <numerusform>Try %Ln again</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this change…</source>
        <translation>Undo this change…</translation>
    </message>
    <message>
        <source>Show each client</source>
        <translation>Show each client</translation>
    </message>
</context>
<context>
    <name>ui::JobPanel</name>
    <message>
        <source>Each client</source>
        <translation>Each client</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>What has been sent stays; the rest is not sent.</source>
        <translation>What has been sent stays; the rest is not sent.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Progress: %1</translation>
    </message>
</context>
<context>
    <name>ui::JobQuestion</name>
    <message>
        <source>Continue (%1 of %2 done)?</source>
        <translation>Continue (%1 of %2 done)?</translation>
    </message>
    <message>
        <source>The change of the clients of %1, begun %2, was interrupted. What is done stays done; the rest was kept. Before Fullmakt goes on, it reads from Altinn what is there now.</source>
        <translation>The change of the clients of %1, begun %2, was interrupted. What is done stays done; the rest was kept. Before Fullmakt goes on, it reads from Altinn what is there now.</translation>
    </message>
    <message>
        <source>Leave the rest undone</source>
        <translation>Leave the rest undone</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>ui::JobResultDialog</name>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Outcome for each client</source>
        <translation>Outcome for each client</translation>
    </message>
    <message>
        <source>What was done for %1</source>
        <translation>What was done for %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copy the table</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied, for a spreadsheet.</source>
        <translation>
            <numerusform>%Ln line copied, for a spreadsheet.</numerusform>
            <numerusform>%Ln lines copied, for a spreadsheet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Uncertain</translation>
    </message>
    <message numerus="yes">
        <source>Undo the %n chosen…</source>
        <translation>
            <numerusform>Undo the chosen one…</numerusform>
            <numerusform>Undo the %Ln chosen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo these %n…</source>
        <translation>
            <numerusform>Undo this one…</numerusform>
            <numerusform>Undo these %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JobResultModel</name>
    <message>
        <source>add</source>
        <translation>add</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Org. no.</source>
        <translation>Org. no.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>ui::LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
</context>
<context>
    <name>ui::LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Language, dates and numbers</source>
        <translation>Language, dates and numbers</translation>
    </message>
</context>
<context>
    <name>ui::LeftOutDialog</name>
    <message>
        <source>Why is a client missing?</source>
        <translation>Why is a client missing?</translation>
    </message>
    <message>
        <source>Clients that %1 cannot act for</source>
        <translation>Clients that %1 cannot act for</translation>
    </message>
    <message>
        <source>A client is available when it has given your organisation at least one of the packages of the system access, and can be added when it has given all of them. The client gives them in Altinn, or by its roles in the public registers.</source>
        <translation>A client is available when it has given your organisation at least one of the packages of the system access, and can be added when it has given all of them. The client gives them in Altinn, or by its roles in the public registers.</translation>
    </message>
    <message>
        <source>Name or org. no., several numbers may be pasted</source>
        <translation>Name or org. no., several numbers may be pasted</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Org. no.</source>
        <translation>Org. no.</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Lacks</translation>
    </message>
    <message>
        <source>Clients and what they lack</source>
        <translation>Clients and what they lack</translation>
    </message>
    <message>
        <source>Altinn did not tell which packages the clients have given.</source>
        <translation>Altinn did not tell which packages the clients have given.</translation>
    </message>
    <message>
        <source>No client is missing</source>
        <translation>No client is missing</translation>
    </message>
    <message>
        <source>Every client that Altinn knows of is in one of the two lists.</source>
        <translation>Every client that Altinn knows of is in one of the two lists.</translation>
    </message>
    <message>
        <source>Altinn gives no reason</source>
        <translation>Altinn gives no reason</translation>
    </message>
</context>
<context>
    <name>ui::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Fullmakt is free software under the MIT licence. It stands on the work of others, who have given theirs under these:</source>
        <translation>Fullmakt is free software under the MIT licence. It stands on the work of others, who have given theirs under these:</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>ui::LinkEntrance</name>
    <message>
        <source>Drop the link here to open the request</source>
        <translation>Drop the link here to open the request</translation>
    </message>
</context>
<context>
    <name>ui::LinkWords</name>
    <message>
        <source>This link belongs to production, but this window works with the test environment %1. Start Fullmakt without --tt02 and open the link there.</source>
        <translation>This link belongs to production, but this window works with the test environment %1. Start Fullmakt without --tt02 and open the link there.</translation>
    </message>
    <message>
        <source>This link belongs to Altinn&apos;s test environment TT02, but this window works with production. Start Fullmakt with --tt02 and open the link there.</source>
        <translation>This link belongs to Altinn&apos;s test environment TT02, but this window works with production. Start Fullmakt with --tt02 and open the link there.</translation>
    </message>
    <message>
        <source>This link belongs to Altinn&apos;s test environment TT02, but this window works with %1. Start Fullmakt with --tt02 and open the link there.</source>
        <translation>This link belongs to Altinn&apos;s test environment TT02, but this window works with %1. Start Fullmakt with --tt02 and open the link there.</translation>
    </message>
    <message>
        <source>This is too long to be a link to a request. Copy the link alone.</source>
        <translation>This is too long to be a link to a request. Copy the link alone.</translation>
    </message>
    <message>
        <source>This is neither a link nor the id of a request. A link to a request begins with https://am.ui.</source>
        <translation>This is neither a link nor the id of a request. A link to a request begins with https://am.ui.</translation>
    </message>
    <message>
        <source>This link does not lead to Altinn. Fullmakt opens only links to requests in Altinn.</source>
        <translation>This link does not lead to Altinn. Fullmakt opens only links to requests in Altinn.</translation>
    </message>
    <message>
        <source>This link leads to Altinn, but not to a request for a system access. Ask the vendor for the link to the request.</source>
        <translation>This link leads to Altinn, but not to a request for a system access. Ask the vendor for the link to the request.</translation>
    </message>
    <message>
        <source>The link is incomplete: the request&apos;s id is missing or damaged. Copy the whole link once more.</source>
        <translation>The link is incomplete: the request&apos;s id is missing or damaged. Copy the whole link once more.</translation>
    </message>
    <message>
        <source>This holds links to several requests. Open one of them at a time.</source>
        <translation>This holds links to several requests. Open one of them at a time.</translation>
    </message>
    <message>
        <source>Paste the link you got from the vendor, or the request&apos;s id.</source>
        <translation>Paste the link you got from the vendor, or the request&apos;s id.</translation>
    </message>
    <message>
        <source>Altinn knows no request with this id: neither for an access, for an access for clients, nor for a change. See that the whole id is there, or ask the vendor for the link.</source>
        <translation>Altinn knows no request with this id: neither for an access, for an access for clients, nor for a change. See that the whole id is there, or ask the vendor for the link.</translation>
    </message>
    <message>
        <source>Altinn does not know this request any more. The vendor may have withdrawn it, or the access it led to is deleted. Ask the vendor for a new request.</source>
        <translation>Altinn does not know this request any more. The vendor may have withdrawn it, or the access it led to is deleted. Ask the vendor for a new request.</translation>
    </message>
    <message>
        <source>None of the organisations you represent has a request of any kind with this id. See that the whole id is there. The request may be withdrawn, or belong to an organisation you do not represent.</source>
        <translation>None of the organisations you represent has a request of any kind with this id. See that the whole id is there. The request may be withdrawn, or belong to an organisation you do not represent.</translation>
    </message>
    <message>
        <source>None of the organisations you represent has this request. It may be withdrawn, or belong to an organisation you do not represent.</source>
        <translation>None of the organisations you represent has this request. It may be withdrawn, or belong to an organisation you do not represent.</translation>
    </message>
    <message>
        <source>The request belongs to an organisation you do not represent in Altinn. Somebody who manages accesses there must decide it.</source>
        <translation>The request belongs to an organisation you do not represent in Altinn. Somebody who manages accesses there must decide it.</translation>
    </message>
    <message>
        <source>Altinn does not show you this request. Either it does not exist any more, or it belongs to an organisation whose system accesses you may not manage. Ask the general manager or the main administrator there.</source>
        <translation>Altinn does not show you this request. Either it does not exist any more, or it belongs to an organisation whose system accesses you may not manage. Ask the general manager or the main administrator there.</translation>
    </message>
    <message>
        <source>The request could not be read.</source>
        <translation>The request could not be read.</translation>
    </message>
</context>
<context>
    <name>ui::ListExchange</name>
    <message>
        <source>Import list…</source>
        <translation>Import list…</translation>
    </message>
    <message>
        <source>All clients…</source>
        <translation>All clients…</translation>
    </message>
    <message>
        <source>Assigned clients…</source>
        <translation>Assigned clients…</translation>
    </message>
    <message>
        <source>Available clients…</source>
        <translation>Available clients…</translation>
    </message>
    <message>
        <source>Only what the filters show…</source>
        <translation>Only what the filters show…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from %1 are marked. Nothing has been sent yet.</source>
        <translation>
            <numerusform>%Ln change from %1 is marked. Nothing has been sent yet.</numerusform>
            <numerusform>%Ln changes from %1 are marked. Nothing has been sent yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the list here to import it</source>
        <translation>Drop the list here to import it</translation>
    </message>
    <message>
        <source>Export clients</source>
        <translation>Export clients</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are saved in %1.</source>
        <translation>
            <numerusform>%Ln client is saved in %1.</numerusform>
            <numerusform>%Ln clients are saved in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clients were not saved.</source>
        <translation>The clients were not saved.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>The matrix as it is shown…</source>
        <translation>The matrix as it is shown…</translation>
    </message>
</context>
<context>
    <name>ui::LockNote</name>
    <message>
        <source>Your organisation&apos;s IT department has decided this.</source>
        <translation>Your organisation&apos;s IT department has decided this.</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>&amp;Open link…</source>
        <translation>&amp;Open link…</translation>
    </message>
    <message>
        <source>&amp;Create system access…</source>
        <translation>&amp;Create system access…</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Help for this page</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Sign out</translation>
    </message>
    <message>
        <source>Sign out of &amp;ID-porten too</source>
        <translation>Sign out of &amp;ID-porten too</translation>
    </message>
    <message>
        <source>&amp;Quit Fullmakt</source>
        <translation>&amp;Quit Fullmakt</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Go to</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>You will be signed out in %1. What you have marked is kept.</source>
        <translation>You will be signed out in %1. What you have marked is kept.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Stay signed in</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>Your organisations could not be read.</source>
        <translation>Your organisations could not be read.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Altinn is still working on a decision. Its outcome will not be shown.</source>
        <translation>Altinn is still working on a decision. Its outcome will not be shown.</translation>
    </message>
    <message>
        <source>Moves of clients are marked but not sent. They are lost.</source>
        <translation>Moves of clients are marked but not sent. They are lost.</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Sign out?</translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation>Sign out anyway</translation>
    </message>
    <message>
        <source>Close Fullmakt?</source>
        <translation>Close Fullmakt?</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Close anyway</translation>
    </message>
    <message>
        <source>You are still signed in with ID-porten in your browser</source>
        <translation>You are still signed in with ID-porten in your browser</translation>
    </message>
    <message>
        <source>Fullmakt is signed out, but your browser could not be opened.</source>
        <translation>Fullmakt is signed out, but your browser could not be opened.</translation>
    </message>
    <message>
        <source>Open %1 in your browser to sign out there too.</source>
        <translation>Open %1 in your browser to sign out there too.</translation>
    </message>
    <message>
        <source>Altinn is still working on a deletion. Its outcome will not be shown.</source>
        <translation>Altinn is still working on a deletion. Its outcome will not be shown.</translation>
    </message>
    <message>
        <source>The request you opened is shown after you have signed in.</source>
        <translation>The request you opened is shown after you have signed in.</translation>
    </message>
    <message>
        <source>Altinn is still creating a system access. Its outcome will not be shown.</source>
        <translation>Altinn is still creating a system access. Its outcome will not be shown.</translation>
    </message>
    <message>
        <source>A change of clients is not finished. What is done stays done. The rest is kept on this computer: Fullmakt asks whether to go on the next time you sign in.</source>
        <translation>A change of clients is not finished. What is done stays done. The rest is kept on this computer: Fullmakt asks whether to go on the next time you sign in.</translation>
    </message>
    <message>
        <source>Fullmakt stays in the tray</source>
        <translation>Fullmakt stays in the tray</translation>
    </message>
    <message>
        <source>The window goes, and Fullmakt goes on: what is running is finished, and notices are shown. A click on the icon in the tray brings the window back; its menu quits. You can change this in the settings.</source>
        <translation>The window goes, and Fullmakt goes on: what is running is finished, and notices are shown. A click on the icon in the tray brings the window back; its menu quits. You can change this in the settings.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Close the window</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of Activity could not be written yet. They are lost if that cannot be done now.</source>
        <translation>
            <numerusform>%Ln entry of Activity could not be written yet. It is lost if that cannot be done now.</numerusform>
            <numerusform>%Ln entries of Activity could not be written yet. They are lost if that cannot be done now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MatrixModel</name>
    <message>
        <source>to be added</source>
        <translation>to be added</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>to be removed</translation>
    </message>
    <message>
        <source>assigned, does not qualify</source>
        <translation>assigned, does not qualify</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>assigned</translation>
    </message>
    <message>
        <source>can be added</source>
        <translation>can be added</translation>
    </message>
    <message>
        <source>cannot be added</source>
        <translation>cannot be added</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>The clients of this system access have not been read.</source>
        <translation>The clients of this system access have not been read.</translation>
    </message>
    <message>
        <source>The client lacks: %1</source>
        <translation>The client lacks: %1</translation>
    </message>
    <message>
        <source>Altinn does not list the client as available for this system access: it has given none of the packages.</source>
        <translation>Altinn does not list the client as available for this system access: it has given none of the packages.</translation>
    </message>
    <message>
        <source>Altinn does not list the client for this system access and gives no reason.</source>
        <translation>Altinn does not list the client for this system access and gives no reason.</translation>
    </message>
    <message>
        <source>Altinn no longer lists the client as available for this system access.</source>
        <translation>Altinn no longer lists the client as available for this system access.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>could not be read</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>reading…</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned</source>
        <translation>
            <numerusform>%Ln assigned</numerusform>
            <numerusform>%Ln assigned</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Clients and system accesses</source>
        <translation>Clients and system accesses</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisation number</translation>
    </message>
</context>
<context>
    <name>ui::MatrixPage</name>
    <message numerus="yes">
        <source>%n cell(s) cut. Go to the system access the clients are to move to and press Ctrl+V.</source>
        <translation>
            <numerusform>%Ln cell cut. Go to the system access the client is to move to and press Ctrl+V.</numerusform>
            <numerusform>%Ln cells cut. Go to the system access the clients are to move to and press Ctrl+V.</numerusform>
        </translation>
    </message>
    <message>
        <source>the system accesses</source>
        <translation>the system accesses</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>All clients</translation>
    </message>
    <message>
        <source>On no system access</source>
        <translation>On no system access</translation>
    </message>
    <message>
        <source>On two or more</source>
        <translation>On two or more</translation>
    </message>
    <message>
        <source>No longer qualifies</source>
        <translation>No longer qualifies</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>Can be added somewhere</source>
        <translation>Can be added somewhere</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>By org. no.</source>
        <translation>By org. no.</translation>
    </message>
    <message>
        <source>By number of accesses</source>
        <translation>By number of accesses</translation>
    </message>
    <message>
        <source>Which clients are shown</source>
        <translation>Which clients are shown</translation>
    </message>
    <message>
        <source>Order of the clients</source>
        <translation>Order of the clients</translation>
    </message>
    <message>
        <source>Name or org. no., several numbers may be pasted</source>
        <translation>Name or org. no., several numbers may be pasted</translation>
    </message>
    <message>
        <source>Clients and system accesses</source>
        <translation>Clients and system accesses</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Move to</translation>
    </message>
    <message>
        <source>Space marks the chosen cells. Nothing is sent until you apply the changes.</source>
        <translation>Space marks the chosen cells. Nothing is sent until you apply the changes.</translation>
    </message>
    <message>
        <source>You can see the clients, but this sign-in lacks the permission to change them (altinn:clientdelegations.write).</source>
        <translation>You can see the clients, but this sign-in lacks the permission to change them (altinn:clientdelegations.write).</translation>
    </message>
    <message>
        <source>The clients of %1 could not be read, so nothing is known about them. %2</source>
        <translation>The clients of %1 could not be read, so nothing is known about them. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>%1 of %2 system accesses read</source>
        <translation>%1 of %2 system accesses read</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) chosen</source>
        <translation>
            <numerusform>%Ln cell chosen</numerusform>
            <numerusform>%Ln cells chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Altinn did not tell which packages the clients have given</source>
        <translation>Altinn did not tell which packages the clients have given</translation>
    </message>
    <message>
        <source>Who is on no system access can only be told when the clients of all of them have been read.</source>
        <translation>Who is on no system access can only be told when the clients of all of them have been read.</translation>
    </message>
    <message>
        <source>No client matches the search or the filter.</source>
        <translation>No client matches the search or the filter.</translation>
    </message>
    <message>
        <source>Nothing could be read.</source>
        <translation>Nothing could be read.</translation>
    </message>
    <message>
        <source>No client is available for any system access.</source>
        <translation>No client is available for any system access.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were left as they are: the system access cannot act for the client, or it is not known.</source>
        <translation>
            <numerusform>%Ln cell was left as it is: the system access cannot act for the client, or it is not known.</numerusform>
            <numerusform>%Ln cells were left as they are: the system access cannot act for the client, or it is not known.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark, or take the mark back</source>
        <translation>Mark, or take the mark back</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Nothing has been sent, because it could not be written down first.</source>
        <translation>Nothing has been sent, because it could not be written down first.</translation>
    </message>
    <message>
        <source>Show each client</source>
        <translation>Show each client</translation>
    </message>
</context>
<context>
    <name>ui::MatrixPlan</name>
    <message>
        <source>System access</source>
        <translation>System access</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Changes for each system access</source>
        <translation>Changes for each system access</translation>
    </message>
    <message>
        <source>%1 lacks %2</source>
        <translation>%1 lacks %2</translation>
    </message>
    <message>
        <source>Change the clients of these system accesses?</source>
        <translation>Change the clients of these system accesses?</translation>
    </message>
    <message>
        <source>Add %1, remove %2</source>
        <translation>Add %1, remove %2</translation>
    </message>
    <message>
        <source>More than a fifth of the clients is removed from %1. Look once more.</source>
        <translation>More than a fifth of the clients is removed from %1. Look once more.</translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s) will probably be refused by Altinn, because the client lacks a package: %1</source>
        <translation>
            <numerusform>%Ln addition will probably be refused by Altinn, because the client lacks a package: %1</numerusform>
            <numerusform>%Ln additions will probably be refused by Altinn, because the clients lack a package: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent for %1, whose clients could not be read. The marks stay.</source>
        <translation>Nothing is sent for %1, whose clients could not be read. The marks stay.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked client(s) are no longer in the lists and are left out.</source>
        <translation>
            <numerusform>%Ln marked client is no longer in the lists and is left out.</numerusform>
            <numerusform>%Ln marked clients are no longer in the lists and are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Nothing has been sent yet.</translation>
    </message>
</context>
<context>
    <name>ui::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
</context>
<context>
    <name>ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>ui::NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Way to Altinn</source>
        <translation>Way to Altinn</translation>
    </message>
    <message>
        <source>Straight out, without a proxy server</source>
        <translation>Straight out, without a proxy server</translation>
    </message>
    <message>
        <source>Through the proxy server %1</source>
        <translation>Through the proxy server %1</translation>
    </message>
    <message>
        <source>Client id at ID-porten</source>
        <translation>Client id at ID-porten</translation>
    </message>
    <message>
        <source>Change the client id…</source>
        <translation>Change the client id…</translation>
    </message>
    <message>
        <source>%1 is used the next time Fullmakt starts.</source>
        <translation>%1 is used the next time Fullmakt starts.</translation>
    </message>
</context>
<context>
    <name>ui::NetworkWords</name>
    <message>
        <source>The address could not be looked up</source>
        <translation>The address could not be looked up</translation>
    </message>
    <message>
        <source>This computer is offline, or the network does not know the address. Nothing has been changed.</source>
        <translation>This computer is offline, or the network does not know the address. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Check that the computer is connected to the network, and try again.</source>
        <translation>Check that the computer is connected to the network, and try again.</translation>
    </message>
    <message>
        <source>the address could not be looked up</source>
        <translation>the address could not be looked up</translation>
    </message>
    <message>
        <source>The connection was turned away</source>
        <translation>The connection was turned away</translation>
    </message>
    <message>
        <source>Either the server is down, or a firewall does not let Fullmakt through. Nothing has been changed.</source>
        <translation>Either the server is down, or a firewall does not let Fullmakt through. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Try again in a while. If it goes on, ask IT to open for Fullmakt on port 443.</source>
        <translation>Try again in a while. If it goes on, ask IT to open for Fullmakt on port 443.</translation>
    </message>
    <message>
        <source>the connection was turned away</source>
        <translation>the connection was turned away</translation>
    </message>
    <message>
        <source>There is no way out to the network</source>
        <translation>There is no way out to the network</translation>
    </message>
    <message>
        <source>The computer is not connected, or the network is down.</source>
        <translation>The computer is not connected, or the network is down.</translation>
    </message>
    <message>
        <source>Check the network, and try again.</source>
        <translation>Check the network, and try again.</translation>
    </message>
    <message>
        <source>no way out to the network</source>
        <translation>no way out to the network</translation>
    </message>
    <message>
        <source>The proxy does not let Fullmakt through</source>
        <translation>The proxy does not let Fullmakt through</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy, which does not answer or says no. Nothing has been changed.</source>
        <translation>This computer reaches the internet through a proxy, which does not answer or says no. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Check that you are on the organisation&apos;s network or VPN, and try again. If it goes on, ask IT.</source>
        <translation>Check that you are on the organisation&apos;s network or VPN, and try again. If it goes on, ask IT.</translation>
    </message>
    <message>
        <source>the proxy does not let Fullmakt through</source>
        <translation>the proxy does not let Fullmakt through</translation>
    </message>
    <message>
        <source>The proxy wants a user name</source>
        <translation>The proxy wants a user name</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy that lets nobody through without a user name and a password. Nothing has been changed.</source>
        <translation>This computer reaches the internet through a proxy that lets nobody through without a user name and a password. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Try again and fill them in. Ask IT if you do not have them.</source>
        <translation>Try again and fill them in. Ask IT if you do not have them.</translation>
    </message>
    <message>
        <source>the proxy wants a user name</source>
        <translation>the proxy wants a user name</translation>
    </message>
    <message>
        <source>On a guest network: open any web page in the browser and log in there first. Otherwise ask IT what answers in the server&apos;s place.</source>
        <translation>On a guest network: open any web page in the browser and log in there first. Otherwise ask IT what answers in the server&apos;s place.</translation>
    </message>
    <message>
        <source>Somebody on the way opens the traffic</source>
        <translation>Somebody on the way opens the traffic</translation>
    </message>
    <message>
        <source>The certificate is issued by somebody this computer does not trust. Nothing has been sent.</source>
        <translation>The certificate is issued by somebody this computer does not trust. Nothing has been sent.</translation>
    </message>
    <message>
        <source>The certificate is issued by “%1”, which this computer does not trust. Nothing has been sent.</source>
        <translation>The certificate is issued by “%1”, which this computer does not trust. Nothing has been sent.</translation>
    </message>
    <message>
        <source>If that is your organisation&apos;s own proxy, ask IT to install its authority in the system&apos;s trust store; Fullmakt then accepts it. On a foreign network, do not go on there.</source>
        <translation>If that is your organisation&apos;s own proxy, ask IT to install its authority in the system&apos;s trust store; Fullmakt then accepts it. On a foreign network, do not go on there.</translation>
    </message>
    <message>
        <source>the certificate is not trusted</source>
        <translation>the certificate is not trusted</translation>
    </message>
    <message>
        <source>The server cannot show who it is</source>
        <translation>The server cannot show who it is</translation>
    </message>
    <message>
        <source>It has issued its certificate itself, as anybody can. Nothing has been sent.</source>
        <translation>It has issued its certificate itself, as anybody can. Nothing has been sent.</translation>
    </message>
    <message>
        <source>the server cannot show who it is</source>
        <translation>the server cannot show who it is</translation>
    </message>
    <message>
        <source>Another server answered</source>
        <translation>Another server answered</translation>
    </message>
    <message>
        <source>The certificate belongs to another address. Nothing has been sent.</source>
        <translation>The certificate belongs to another address. Nothing has been sent.</translation>
    </message>
    <message>
        <source>The certificate belongs to another address, and is issued by “%1”. Nothing has been sent.</source>
        <translation>The certificate belongs to another address, and is issued by “%1”. Nothing has been sent.</translation>
    </message>
    <message>
        <source>another server answered</source>
        <translation>another server answered</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has run out</source>
        <translation>The server&apos;s certificate has run out</translation>
    </message>
    <message>
        <source>Either the clock of this computer is ahead, or the certificate has not been renewed. Nothing has been sent.</source>
        <translation>Either the clock of this computer is ahead, or the certificate has not been renewed. Nothing has been sent.</translation>
    </message>
    <message>
        <source>Check the date and the clock of the computer. If they are right, try again later.</source>
        <translation>Check the date and the clock of the computer. If they are right, try again later.</translation>
    </message>
    <message>
        <source>the certificate has run out</source>
        <translation>the certificate has run out</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <translation>The server&apos;s certificate is not valid yet</translation>
    </message>
    <message>
        <source>Most often the clock of this computer is behind. Nothing has been sent.</source>
        <translation>Most often the clock of this computer is behind. Nothing has been sent.</translation>
    </message>
    <message>
        <source>Set the clock to automatic, and try again.</source>
        <translation>Set the clock to automatic, and try again.</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>the certificate is not valid yet</translation>
    </message>
</context>
<context>
    <name>ui::NewsNotice</name>
    <message>
        <source>Fullmakt has been updated to version %1.</source>
        <translation>Fullmakt has been updated to version %1.</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>See what is new</translation>
    </message>
</context>
<context>
    <name>ui::NoteField</name>
    <message>
        <source>Private &amp;note (optional)</source>
        <translation>Private &amp;note (optional)</translation>
    </message>
    <message>
        <source>Only you see it: it is sent neither to the vendor nor to Altinn, and is kept here until you sign out or close Fullmakt. At most %1 characters.</source>
        <translation>Only you see it: it is sent neither to the vendor nor to Altinn, and is kept here until you sign out or close Fullmakt. At most %1 characters.</translation>
    </message>
    <message>
        <source>Private note (optional)</source>
        <translation>Private note (optional)</translation>
    </message>
</context>
<context>
    <name>ui::NoticeWords</name>
    <message numerus="yes">
        <source>%Ln new request(s)</source>
        <translation>
            <numerusform>%Ln new request</numerusform>
            <numerusform>%Ln new requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) expire within seven days</source>
        <translation>
            <numerusform>%Ln request expires within seven days</numerusform>
            <numerusform>%Ln requests expire within seven days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of clients finished</source>
        <translation>
            <numerusform>%Ln change of clients is finished</numerusform>
            <numerusform>%Ln changes of clients are finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of clients stand still</source>
        <translation>
            <numerusform>%Ln change of clients stands still</numerusform>
            <numerusform>%Ln changes of clients stand still</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Fullmakt</source>
        <translation>Open Fullmakt</translation>
    </message>
    <message>
        <source>A test notice from Fullmakt</source>
        <translation>A test notice from Fullmakt</translation>
    </message>
    <message>
        <source>This is how notices look. They only count.</source>
        <translation>This is how notices look. They only count.</translation>
    </message>
</context>
<context>
    <name>ui::NoticesSection</name>
    <message>
        <source>The desktop has taken the notice.</source>
        <translation>The desktop has taken the notice.</translation>
    </message>
    <message>
        <source>The notice could not be shown.</source>
        <translation>The notice could not be shown.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Show notices on the desktop</source>
        <translation>Show notices on the desktop</translation>
    </message>
    <message>
        <source>Of new requests, of requests that expire within seven days, and of changes of clients that are finished or stand still. A notice only counts, since it may be shown on a locked screen. There are none while you are signed out or work in this window.</source>
        <translation>Of new requests, of requests that expire within seven days, and of changes of clients that are finished or stand still. A notice only counts, since it may be shown on a locked screen. There are none while you are signed out or work in this window.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Quiet hours</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Quiet from</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Quiet to</translation>
    </message>
    <message>
        <source>Quiet on Saturdays and Sundays too</source>
        <translation>Quiet on Saturdays and Sundays too</translation>
    </message>
    <message>
        <source>Show a test notice</source>
        <translation>Show a test notice</translation>
    </message>
    <message>
        <source>This desktop shows notices. What is held back in quiet hours is told when they end.</source>
        <translation>This desktop shows notices. What is held back in quiet hours is told when they end.</translation>
    </message>
    <message>
        <source>This desktop shows no notices by itself; they are shown by the icon in the tray.</source>
        <translation>This desktop shows no notices by itself; they are shown by the icon in the tray.</translation>
    </message>
    <message>
        <source>This desktop shows no notices. What happens is only to be seen in this window.</source>
        <translation>This desktop shows no notices. What happens is only to be seen in this window.</translation>
    </message>
</context>
<context>
    <name>ui::OpenLinkDialog</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Open link</translation>
    </message>
    <message>
        <source>Open a request by its link</source>
        <translation>Open a request by its link</translation>
    </message>
    <message>
        <source>Vendors send a link to the request. Altinn lists neither new requests for clients nor change requests, so the link is the way to them.</source>
        <translation>Vendors send a link to the request. Altinn lists neither new requests for clients nor change requests, so the link is the way to them.</translation>
    </message>
    <message>
        <source>https://am.ui.altinn.no/… or the request&apos;s id</source>
        <translation>https://am.ui.altinn.no/… or the request&apos;s id</translation>
    </message>
    <message>
        <source>Link or id of the request</source>
        <translation>Link or id of the request</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Looking for the request…</source>
        <translation>Looking for the request…</translation>
    </message>
</context>
<context>
    <name>ui::OutcomeWords</name>
    <message>
        <source>The request was not approved.</source>
        <translation>The request was not approved.</translation>
    </message>
    <message>
        <source>The request was not rejected.</source>
        <translation>The request was not rejected.</translation>
    </message>
    <message>
        <source>It is older than 180 days. Ask the vendor to send a new request.</source>
        <translation>It is older than 180 days. Ask the vendor to send a new request.</translation>
    </message>
    <message>
        <source>Approved. The access of %1 for %2 is changed.</source>
        <translation>Approved. The access of %1 for %2 is changed.</translation>
    </message>
    <message>
        <source>Rejected. The access of %1 for %2 stays as it is.</source>
        <translation>Rejected. The access of %1 for %2 stays as it is.</translation>
    </message>
    <message>
        <source>Rejected. This request gives %1 nothing for %2.</source>
        <translation>Rejected. This request gives %1 nothing for %2.</translation>
    </message>
    <message>
        <source>Approved. %1 has access for %2, but acts for no client until you add some.</source>
        <translation>Approved. %1 has access for %2, but acts for no client until you add some.</translation>
    </message>
    <message>
        <source>Approved. %1 has access for %2.</source>
        <translation>Approved. %1 has access for %2.</translation>
    </message>
    <message>
        <source>Only half done: part of the change has come about, but the request still waits. Below you see what is there already. You can safely approve once more to complete it.</source>
        <translation>Only half done: part of the change has come about, but the request still waits. Below you see what is there already. You can safely approve once more to complete it.</translation>
    </message>
    <message>
        <source>Only half done: the system access was created, but the request still waits. Do not approve it again; ask the vendor for a new request, or look at it in Altinn.</source>
        <translation>Only half done: the system access was created, but the request still waits. Do not approve it again; ask the vendor for a new request, or look at it in Altinn.</translation>
    </message>
    <message>
        <source>The request is rejected, and yet part of the change has come about. Somebody may have approved it at the same time, or an earlier approval was only half done. Look at it in Altinn.</source>
        <translation>The request is rejected, and yet part of the change has come about. Somebody may have approved it at the same time, or an earlier approval was only half done. Look at it in Altinn.</translation>
    </message>
    <message>
        <source>The request is rejected, and yet the system access exists. Somebody may have approved it at the same time, or an earlier approval was only half done. Look at it in Altinn.</source>
        <translation>The request is rejected, and yet the system access exists. Somebody may have approved it at the same time, or an earlier approval was only half done. Look at it in Altinn.</translation>
    </message>
    <message>
        <source>Altinn says that the request is approved, and yet the access does not have all that it asks for, or still has what it takes away. Fetch the status in a while, or look at it in Altinn.</source>
        <translation>Altinn says that the request is approved, and yet the access does not have all that it asks for, or still has what it takes away. Fetch the status in a while, or look at it in Altinn.</translation>
    </message>
    <message>
        <source>Altinn says that the request is approved, and yet the system access is not in the list. Fetch the status in a while, or look at it in Altinn.</source>
        <translation>Altinn says that the request is approved, and yet the system access is not in the list. Fetch the status in a while, or look at it in Altinn.</translation>
    </message>
    <message>
        <source>What the access has now could not be read.</source>
        <translation>What the access has now could not be read.</translation>
    </message>
    <message>
        <source>Whether the system access is there could not be read.</source>
        <translation>Whether the system access is there could not be read.</translation>
    </message>
    <message>
        <source>This request no longer waited for an answer, and was not decided from here. Status now: %1.</source>
        <translation>This request no longer waited for an answer, and was not decided from here. Status now: %1.</translation>
    </message>
    <message>
        <source>The request does not exist any more. The vendor may have withdrawn it. Ask the vendor for a new one if it is still needed.</source>
        <translation>The request does not exist any more. The vendor may have withdrawn it. Ask the vendor for a new one if it is still needed.</translation>
    </message>
    <message>
        <source>Altinn confirmed the decision, but the request could not be read afterwards, so Fullmakt cannot tell that it is done. Fetch the status in a while.</source>
        <translation>Altinn confirmed the decision, but the request could not be read afterwards, so Fullmakt cannot tell that it is done. Fetch the status in a while.</translation>
    </message>
    <message>
        <source>No certain answer came from Altinn. The decision may or may not have been made. Fetch the status before you decide again.</source>
        <translation>No certain answer came from Altinn. The decision may or may not have been made. Fetch the status before you decide again.</translation>
    </message>
    <message>
        <source>The request was not forwarded.</source>
        <translation>The request was not forwarded.</translation>
    </message>
    <message>
        <source>Altinn gave no reason. Try again in a while, or ask somebody who manages accesses for %1 to open the vendor&apos;s link.</source>
        <translation>Altinn gave no reason. Try again in a while, or ask somebody who manages accesses for %1 to open the vendor&apos;s link.</translation>
    </message>
    <message>
        <source>Altinn no longer says that it is yours to forward. Press F5 to see what you can do.</source>
        <translation>Altinn no longer says that it is yours to forward. Press F5 to see what you can do.</translation>
    </message>
    <message>
        <source>Forwarded. Those who manage accesses for %1 see the request from %2 among those that wait. Nothing is given until one of them approves.</source>
        <translation>Forwarded. Those who manage accesses for %1 see the request from %2 among those that wait. Nothing is given until one of them approves.</translation>
    </message>
    <message>
        <source>Somebody else has forwarded this request already. Those who manage accesses for %1 see it among those that wait.</source>
        <translation>Somebody else has forwarded this request already. Those who manage accesses for %1 see it among those that wait.</translation>
    </message>
    <message>
        <source>Altinn confirmed the forwarding, but the request could not be read afterwards, so Fullmakt cannot tell that it is done. Fetch the status in a while.</source>
        <translation>Altinn confirmed the forwarding, but the request could not be read afterwards, so Fullmakt cannot tell that it is done. Fetch the status in a while.</translation>
    </message>
    <message>
        <source>No certain answer came from Altinn. The request may or may not have been forwarded. Fetch the status before you try again.</source>
        <translation>No certain answer came from Altinn. The request may or may not have been forwarded. Fetch the status before you try again.</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Your note: %1</translation>
    </message>
    <message>
        <source>If you decided a moment ago, Altinn may still be at it: fetch the status once more before you decide again.</source>
        <translation>If you decided a moment ago, Altinn may still be at it: fetch the status once more before you decide again.</translation>
    </message>
    <message>
        <source>If it is refused again, ask the vendor for a new request.</source>
        <translation>If it is refused again, ask the vendor for a new request.</translation>
    </message>
</context>
<context>
    <name>ui::OwnClientDialog</name>
    <message>
        <source>Own organisation as client</source>
        <translation>Own organisation as client</translation>
    </message>
    <message>
        <source>%1 as a client of %2</source>
        <translation>%1 as a client of %2</translation>
    </message>
    <message>
        <source>A system access for clients can act for your own organisation too, when Altinn lets its packages be given that way. Packages that are meant for clients only, such as those of auditors and accountants, it does not.</source>
        <translation>A system access for clients can act for your own organisation too, when Altinn lets its packages be given that way. Packages that are meant for clients only, such as those of auditors and accountants, it does not.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>This sign-in lacks the permission to see it (altinn:accessmanagement/enduser:connections:toothers.read). Whoever runs Fullmakt for you orders it from Altinn.</source>
        <translation>This sign-in lacks the permission to see it (altinn:accessmanagement/enduser:connections:toothers.read). Whoever runs Fullmakt for you orders it from Altinn.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>It could not be read.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Asking Altinn…</source>
        <translation>Asking Altinn…</translation>
    </message>
    <message>
        <source>It is not known whether the system access acts for your own organisation.</source>
        <translation>It is not known whether the system access acts for your own organisation.</translation>
    </message>
    <message>
        <source>Some of the packages have been given for your own organisation, not all of them. Add to complete it, or remove to take back what was given.</source>
        <translation>Some of the packages have been given for your own organisation, not all of them. Add to complete it, or remove to take back what was given.</translation>
    </message>
    <message>
        <source>The system access acts for your own organisation: at least one package is given.</source>
        <translation>The system access acts for your own organisation: at least one package is given.</translation>
    </message>
    <message>
        <source>The system access does not act for your own organisation.</source>
        <translation>The system access does not act for your own organisation.</translation>
    </message>
    <message>
        <source>Add what is missing…</source>
        <translation>Add what is missing…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>This sign-in lacks the permission to change it (altinn:accessmanagement/enduser:connections:toothers.write).</source>
        <translation>This sign-in lacks the permission to change it (altinn:accessmanagement/enduser:connections:toothers.write).</translation>
    </message>
    <message>
        <source>Let %1 act for %2?</source>
        <translation>Let %1 act for %2?</translation>
    </message>
    <message>
        <source>Stop %1 from acting for %2?</source>
        <translation>Stop %1 from acting for %2?</translation>
    </message>
    <message>
        <source>The system can then do what its packages allow, for your own organisation.</source>
        <translation>The system can then do what its packages allow, for your own organisation.</translation>
    </message>
    <message>
        <source>Clients of the system access are not touched.</source>
        <translation>Clients of the system access are not touched.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Altinn lets a package of this system access be given by clients only, not for your own organisation. For that, the vendor asks for a system access of your own.</source>
        <translation>Altinn lets a package of this system access be given by clients only, not for your own organisation. For that, the vendor asks for a system access of your own.</translation>
    </message>
    <message>
        <source>Added, and read back from Altinn.</source>
        <translation>Added, and read back from Altinn.</translation>
    </message>
    <message>
        <source>Removed, and read back from Altinn.</source>
        <translation>Removed, and read back from Altinn.</translation>
    </message>
    <message>
        <source>Altinn confirmed it, but what it holds now could not be read.</source>
        <translation>Altinn confirmed it, but what it holds now could not be read.</translation>
    </message>
    <message>
        <source>Only some of the packages were given</source>
        <translation>Only some of the packages were given</translation>
    </message>
    <message>
        <source>It was not added</source>
        <translation>It was not added</translation>
    </message>
    <message>
        <source>It was not removed</source>
        <translation>It was not removed</translation>
    </message>
    <message>
        <source>It is not known whether Altinn did it</source>
        <translation>It is not known whether Altinn did it</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
</context>
<context>
    <name>ui::PredictedRefusals</name>
    <message numerus="yes">
        <source>%n client(s) have not given every package that this system access needs. Altinn will probably refuse them; each answer is shown afterwards.</source>
        <translation>
            <numerusform>%Ln client has not given every package that this system access needs. Altinn will probably refuse it; the answer is shown afterwards.</numerusform>
            <numerusform>%Ln clients have not given every package that this system access needs. Altinn will probably refuse them; each answer is shown afterwards.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lacks %2</source>
        <translation>%1 lacks %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Leave them out</translation>
    </message>
</context>
<context>
    <name>ui::ProblemModel</name>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Name in the list</translation>
    </message>
    <message>
        <source>Org. no.</source>
        <translation>Org. no.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>ui::ProxyLoginDialog</name>
    <message>
        <source>The proxy wants a user name</source>
        <translation>The proxy wants a user name</translation>
    </message>
    <message>
        <source>Your network lets nobody out before they have logged in at %1. Use your name and password for the organisation&apos;s network. Fullmakt forgets them when you close it.</source>
        <translation>Your network lets nobody out before they have logged in at %1. Use your name and password for the organisation&apos;s network. Fullmakt forgets them when you close it.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name and password.</source>
        <translation>The proxy did not accept this user name and password.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
</context>
<context>
    <name>ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %Ln waiting</numerusform>
            <numerusform>%1, %Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1, %Ln new</numerusform>
            <numerusform>%1, %Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReadyMessage</name>
    <message>
        <source>%1 (org. no. %2)</source>
        <translation>%1 (org. no. %2)</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hello,</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Thank you!</translation>
    </message>
    <message>
        <source>I use the program Fullmakt for system accesses in Altinn, and lack rights in %1. It is about this:</source>
        <translation>I use the program Fullmakt for system accesses in Altinn, and lack rights in %1. It is about this:</translation>
    </message>
    <message>
        <source>Could you give me one of these access packages for the organisation in Altinn?</source>
        <translation>Could you give me one of these access packages for the organisation in Altinn?</translation>
    </message>
    <message>
        <source>The general manager, the main administrator or an access manager can do it.</source>
        <translation>The general manager, the main administrator or an access manager can do it.</translation>
    </message>
    <message>
        <source>We use the program Fullmakt for %1. It cannot do this, because its sign-in is not given the permissions (scopes) it takes:</source>
        <translation>We use the program Fullmakt for %1. It cannot do this, because its sign-in is not given the permissions (scopes) it takes:</translation>
    </message>
    <message>
        <source>Could you have these scopes granted by Altinn (Digdir) to the ID-porten client that Fullmakt signs in with, and then add them to what Fullmakt asks for?</source>
        <translation>Could you have these scopes granted by Altinn (Digdir) to the ID-porten client that Fullmakt signs in with, and then add them to what Fullmakt asks for?</translation>
    </message>
    <message>
        <source>In this order, please: when a scope is asked for that has not been granted, nobody can sign in.</source>
        <translation>In this order, please: when a scope is asked for that has not been granted, nobody can sign in.</translation>
    </message>
    <message>
        <source>Altinn does not normally grant %1 to programs outside its own portal.</source>
        <translation>Altinn does not normally grant %1 to programs outside its own portal.</translation>
    </message>
</context>
<context>
    <name>ui::Receipt</name>
    <message>
        <source>d MMMM yyyy HH:mm:ss</source>
        <comment>a date and time, as QLocale takes it</comment>
        <translation>d MMMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Approved: the access of %1 for %2 is changed</source>
        <translation>Approved: the access of %1 for %2 is changed</translation>
    </message>
    <message>
        <source>Rejected: the access of %1 for %2 stays as it was</source>
        <translation>Rejected: the access of %1 for %2 stays as it was</translation>
    </message>
    <message>
        <source>Rejected: this request gives %1 nothing for %2</source>
        <translation>Rejected: this request gives %1 nothing for %2</translation>
    </message>
    <message>
        <source>Approved: %1 has access for clients of %2</source>
        <translation>Approved: %1 has access for clients of %2</translation>
    </message>
    <message>
        <source>Approved: %1 has access for %2</source>
        <translation>Approved: %1 has access for %2</translation>
    </message>
    <message>
        <source>Access for clients of the organisation</source>
        <translation>Access for clients of the organisation</translation>
    </message>
    <message>
        <source>Change of an access that the organisation has given</source>
        <translation>Change of an access that the organisation has given</translation>
    </message>
    <message>
        <source>Access for the organisation itself</source>
        <translation>Access for the organisation itself</translation>
    </message>
    <message>
        <source>Whether the system access is there could not be read.</source>
        <translation>Whether the system access is there could not be read.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Request id</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Decided at</translation>
    </message>
    <message>
        <source>Status in Altinn afterwards</source>
        <translation>Status in Altinn afterwards</translation>
    </message>
    <message>
        <source>System access</source>
        <translation>System access</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message numerus="yes">
        <source>%n access package(s)</source>
        <translation>
            <numerusform>%Ln access package</numerusform>
            <numerusform>%Ln access packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single service(s)</source>
        <translation>
            <numerusform>%Ln single service</numerusform>
            <numerusform>%Ln single services</numerusform>
        </translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>What was added</translation>
    </message>
    <message>
        <source>What was asked to be added</source>
        <translation>What was asked to be added</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>What was removed</translation>
    </message>
    <message>
        <source>What was asked to be removed</source>
        <translation>What was asked to be removed</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>What was given</translation>
    </message>
    <message>
        <source>What was asked for, and not given</source>
        <translation>What was asked for, and not given</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private note</translation>
    </message>
    <message>
        <source>Made by %1 from what Altinn answered after the decision. This is not a document from Altinn.</source>
        <translation>Made by %1 from what Altinn answered after the decision. This is not a document from Altinn.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>What the access has now could not be read.</source>
        <translation>What the access has now could not be read.</translation>
    </message>
    <message>
        <source>What was there already</source>
        <translation>What was there already</translation>
    </message>
    <message>
        <source>What was not there anyhow</source>
        <translation>What was not there anyhow</translation>
    </message>
</context>
<context>
    <name>ui::RecordNotice</name>
    <message>
        <source>What you were told has been done is done. Only the entry about it is missing in Activity, and Fullmakt writes it as soon as it can.</source>
        <translation>What you were told has been done is done. Only the entry about it is missing in Activity, and Fullmakt writes it as soon as it can.</translation>
    </message>
    <message>
        <source>Activity could not be written</source>
        <translation>Activity could not be written</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Older activity could not be deleted</source>
        <translation>Older activity could not be deleted</translation>
    </message>
    <message>
        <source>Entries that are older than you have chosen to keep are still on this computer. Fullmakt tries to delete them again later.</source>
        <translation>Entries that are older than you have chosen to keep are still on this computer. Fullmakt tries to delete them again later.</translation>
    </message>
</context>
<context>
    <name>ui::RequestsPage</name>
    <message>
        <source>What you can do here</source>
        <translation>What you can do here</translation>
    </message>
</context>
<context>
    <name>ui::ReviewLines</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%Ln package</numerusform>
            <numerusform>%Ln packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message>
        <source>Access packages</source>
        <translation>Access packages</translation>
    </message>
    <message>
        <source>Single services</source>
        <translation>Single services</translation>
    </message>
    <message>
        <source>You can give</source>
        <translation>You can give</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>there already</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>not there now</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Has already</source>
        <translation>Has already</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>asked for</translation>
    </message>
    <message>
        <source>Has it now</source>
        <translation>Has it now</translation>
    </message>
    <message>
        <source>Given already through %1.</source>
        <translation>Given already through %1.</translation>
    </message>
    <message>
        <source>New compared with what came before.</source>
        <translation>New compared with what came before.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>has it now: %1</source>
        <translation>has it now: %1</translation>
    </message>
    <message>
        <source>given already through %1</source>
        <translation>given already through %1</translation>
    </message>
    <message>
        <source>not given before</source>
        <translation>not given before</translation>
    </message>
    <message>
        <source>whether it has been given already is not known</source>
        <translation>whether it has been given already is not known</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPane</name>
    <message>
        <source>Search in what is asked for</source>
        <translation>Search in what is asked for</translation>
    </message>
    <message>
        <source>Nothing that is asked for contains this.</source>
        <translation>Nothing that is asked for contains this.</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>No request chosen</translation>
    </message>
    <message>
        <source>Choose a request on the left to see who asks, and for what.</source>
        <translation>Choose a request on the left to see who asks, and for what.</translation>
    </message>
    <message>
        <source>The request could not be read.</source>
        <translation>The request could not be read.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Afterwards</translation>
    </message>
    <message>
        <source>Altinn says that the request still waits for a decision.</source>
        <translation>Altinn says that the request still waits for a decision.</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>a date and time, as QLocale takes it</comment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>What you can do here</translation>
    </message>
    <message>
        <source>Sign in with a higher security level</source>
        <translation>Sign in with a higher security level</translation>
    </message>
    <message>
        <source>Technical ids</source>
        <translation>Technical ids</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
</context>
<context>
    <name>ui::ReviewWords</name>
    <message>
        <source>%1 asks for access for clients</source>
        <translation>%1 asks for access for clients</translation>
    </message>
    <message>
        <source>%1 asks to change its access</source>
        <translation>%1 asks to change its access</translation>
    </message>
    <message>
        <source>%1 asks for access</source>
        <translation>%1 asks for access</translation>
    </message>
    <message>
        <source>Altinn is working on it…</source>
        <translation>Altinn is working on it…</translation>
    </message>
    <message>
        <source>Altinn gives this request a status that Fullmakt does not know (%1). Open it in Altinn to see what it means.</source>
        <translation>Altinn gives this request a status that Fullmakt does not know (%1). Open it in Altinn to see what it means.</translation>
    </message>
    <message>
        <source>This request is older than 180 days and has expired. Ask the vendor to send a new one.</source>
        <translation>This request is older than 180 days and has expired. Ask the vendor to send a new one.</translation>
    </message>
    <message>
        <source>Approving from Fullmakt takes a permission that Altinn has not given to this program. Open the request in Altinn, decide there, and fetch the status here afterwards.</source>
        <translation>Approving from Fullmakt takes a permission that Altinn has not given to this program. Open the request in Altinn, decide there, and fetch the status here afterwards.</translation>
    </message>
    <message>
        <source>Part of this request could not be read, so it cannot be approved here. Open it in Altinn.</source>
        <translation>Part of this request could not be read, so it cannot be approved here. Open it in Altinn.</translation>
    </message>
    <message>
        <source>You cannot give everything that is asked for, so Altinn will refuse. Ask someone with broader rights, such as the general manager.</source>
        <translation>You cannot give everything that is asked for, so Altinn will refuse. Ask someone with broader rights, such as the general manager.</translation>
    </message>
    <message>
        <source>The system gets no clients yet. After approving, you choose which clients it may act for.</source>
        <translation>The system gets no clients yet. After approving, you choose which clients it may act for.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) could not be read; technical names stand in for them.</source>
        <translation>
            <numerusform>%Ln name could not be read; a technical name stands in for it.</numerusform>
            <numerusform>%Ln names could not be read; technical names stand in for them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether you can give this could not be checked now. Altinn checks it again when you approve.</source>
        <translation>Whether you can give this could not be checked now. Altinn checks it again when you approve.</translation>
    </message>
    <message>
        <source>The access of %1 for %2 stays as it is now. The vendor can send a new request.</source>
        <translation>The access of %1 for %2 stays as it is now. The vendor can send a new request.</translation>
    </message>
    <message>
        <source>This request gives %1 nothing for %2. The vendor can send a new one.</source>
        <translation>This request gives %1 nothing for %2. The vendor can send a new one.</translation>
    </message>
    <message>
        <source>%1 gets %2 to use for clients of %3, once you have added clients.</source>
        <translation>%1 gets %2 to use for clients of %3, once you have added clients.</translation>
    </message>
    <message>
        <source>%1 gets %2 to use for %3. It applies until somebody deletes the access.</source>
        <translation>%1 gets %2 to use for %3. It applies until somebody deletes the access.</translation>
    </message>
    <message>
        <source>Approve the change of %1?</source>
        <translation>Approve the change of %1?</translation>
    </message>
    <message>
        <source>Reject the change of %1?</source>
        <translation>Reject the change of %1?</translation>
    </message>
    <message>
        <source>Approve the request from %1?</source>
        <translation>Approve the request from %1?</translation>
    </message>
    <message>
        <source>Reject the request from %1?</source>
        <translation>Reject the request from %1?</translation>
    </message>
    <message>
        <source>This request is forwarded: those who manage accesses for %1 see it among the requests that wait, and one of them decides.</source>
        <translation>This request is forwarded: those who manage accesses for %1 see it among the requests that wait, and one of them decides.</translation>
    </message>
    <message>
        <source>Altinn does not let you approve this request, but you can forward it to those who manage accesses for %1.</source>
        <translation>Altinn does not let you approve this request, but you can forward it to those who manage accesses for %1.</translation>
    </message>
    <message>
        <source>Everybody who manages accesses for %1 will see the request from %2 among those that wait, in Altinn and in Fullmakt, and one of them decides. Nothing is given yet. Fullmakt does not know whether Altinn notifies them, so tell one of them.</source>
        <translation>Everybody who manages accesses for %1 will see the request from %2 among those that wait, in Altinn and in Fullmakt, and one of them decides. Nothing is given yet. Fullmakt does not know whether Altinn notifies them, so tell one of them.</translation>
    </message>
    <message>
        <source>Forward the request from %1?</source>
        <translation>Forward the request from %1?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
</context>
<context>
    <name>ui::RightsView</name>
    <message numerus="yes">
        <source>%n access package(s)</source>
        <translation>
            <numerusform>%Ln access package</numerusform>
            <numerusform>%Ln access packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single service(s)</source>
        <translation>
            <numerusform>%Ln single service</numerusform>
            <numerusform>%Ln single services</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two amounts</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Altinn has no name for this.</source>
        <translation>Altinn has no name for this.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the services in %1</source>
        <translation>Shows the services in %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Altinn&apos;s answer could not be read here. Look at it in Altinn.</source>
        <translation>Altinn&apos;s answer could not be read here. Look at it in Altinn.</translation>
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
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>In Bokmål: Altinn has no text in your language.</source>
        <translation>In Bokmål: Altinn has no text in your language.</translation>
    </message>
    <message>
        <source>In Nynorsk: Altinn has no text in your language.</source>
        <translation>In Nynorsk: Altinn has no text in your language.</translation>
    </message>
    <message>
        <source>In English: Altinn has no text in your language.</source>
        <translation>In English: Altinn has no text in your language.</translation>
    </message>
    <message>
        <source>In another language: Altinn has no text in yours.</source>
        <translation>In another language: Altinn has no text in yours.</translation>
    </message>
</context>
<context>
    <name>ui::RoundDialog</name>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>What became of each request</source>
        <translation>What became of each request</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save all receipts…</source>
        <translation>Save all receipts…</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, for %2</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Receipt…</translation>
    </message>
    <message>
        <source>Save the receipt for %1…</source>
        <translation>Save the receipt for %1…</translation>
    </message>
    <message>
        <source>Folder for the receipts</source>
        <translation>Folder for the receipts</translation>
    </message>
</context>
<context>
    <name>ui::SaveClients</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisation number</translation>
    </message>
    <message>
        <source>Altinn&apos;s id</source>
        <translation>Altinn&apos;s id</translation>
    </message>
    <message>
        <source>Clients of %1</source>
        <comment>the name of a file</comment>
        <translation>Clients of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) saved as %1.</source>
        <translation>
            <numerusform>%Ln client saved as %1.</numerusform>
            <numerusform>%Ln clients saved as %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client list was not saved.</source>
        <translation>The client list was not saved.</translation>
    </message>
    <message>
        <source>Save the client list</source>
        <translation>Save the client list</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV file (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read and are not in the file.</source>
        <translation>
            <numerusform>%Ln more could not be read and is not in the file.</numerusform>
            <numerusform>%Ln more could not be read and are not in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SaveReceipt</name>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>The receipt is saved as %1.</translation>
    </message>
    <message>
        <source>The receipt was not saved.</source>
        <translation>The receipt was not saved.</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Save receipt</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>You have written a private note. The receipt is a file that others may get to see.</source>
        <translation>You have written a private note. The receipt is a file that others may get to see.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Put the private note in the receipt</source>
        <translation>Put the private note in the receipt</translation>
    </message>
    <message>
        <source>%1 of %2 receipts were saved.</source>
        <translation>%1 of %2 receipts were saved.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) are saved in %1.</source>
        <translation>
            <numerusform>%Ln receipt is saved in %1.</numerusform>
            <numerusform>%Ln receipts are saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ScopeNotice</name>
    <message>
        <source>At the sign-in Fullmakt was not given all that it asked for. This is out of reach: %1.</source>
        <translation>At the sign-in Fullmakt was not given all that it asked for. This is out of reach: %1.</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>What you can do here</translation>
    </message>
</context>
<context>
    <name>ui::SessionSection</name>
    <message>
        <source>Sign-in</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>Sign me out after</source>
        <translation>Sign me out after</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) without activity</source>
        <translation>
            <numerusform>%Ln minute without activity</numerusform>
            <numerusform>%Ln minutes without activity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whatever you do, a sign-in ends after %Ln minute(s). Altinn allows no longer time, and no more than 30 minutes without activity.</source>
        <translation>
            <numerusform>Whatever you do, a sign-in ends after %Ln minute. Altinn allows no longer time, and no more than 30 minutes without activity.</numerusform>
            <numerusform>Whatever you do, a sign-in ends after %Ln minutes. Altinn allows no longer time, and no more than 30 minutes without activity.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsDesk</name>
    <message>
        <source>%1, with rules from your IT department</source>
        <translation>%1, with rules from your IT department</translation>
    </message>
</context>
<context>
    <name>ui::SettingsNotice</name>
    <message>
        <source>Some choices made no sense and are as they were at first. The others are kept. The old file is kept as %1.</source>
        <translation>Some choices made no sense and are as they were at first. The others are kept. The old file is kept as %1.</translation>
    </message>
    <message>
        <source>The file was broken, and all choices are as they were at first. The old file is kept as %1.</source>
        <translation>The file was broken, and all choices are as they were at first. The old file is kept as %1.</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>Your settings could not be read</translation>
    </message>
    <message>
        <source>What this version understands is used. What you choose now counts until you close Fullmakt, and the file is left as it is: %1.</source>
        <translation>What this version understands is used. What you choose now counts until you close Fullmakt, and the file is left as it is: %1.</translation>
    </message>
    <message>
        <source>Your settings are from a later version of Fullmakt</source>
        <translation>Your settings are from a later version of Fullmakt</translation>
    </message>
    <message>
        <source>The file cannot be read and cannot be moved: %1. What you choose now counts until you close Fullmakt.</source>
        <translation>The file cannot be read and cannot be moved: %1. What you choose now counts until you close Fullmakt.</translation>
    </message>
    <message>
        <source>Your settings cannot be used</source>
        <translation>Your settings cannot be used</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>ui::SeveralBar</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Show outcomes…</source>
        <translation>Show outcomes…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Open the next</source>
        <translation>Open the next</translation>
    </message>
    <message>
        <source>The sign-in ended before all were sent.</source>
        <translation>The sign-in ended before all were sent.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n…</source>
        <translation>
            <numerusform>Approve %Ln…</numerusform>
            <numerusform>Approve %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n…</source>
        <translation>
            <numerusform>Reject %Ln…</numerusform>
            <numerusform>Reject %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>In the way: %1.</source>
        <translation>In the way: %1.</translation>
    </message>
    <message>
        <source>In the way of approving: %1.</source>
        <translation>In the way of approving: %1.</translation>
    </message>
    <message>
        <source>In the way of rejecting: %1.</source>
        <translation>In the way of rejecting: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent: something has changed since you were asked. Look through the requests again.</source>
        <translation>Nothing was sent: something has changed since you were asked. Look through the requests again.</translation>
    </message>
</context>
<context>
    <name>ui::SeveralQuestion</name>
    <message numerus="yes">
        <source>Approve %n requests?</source>
        <translation>
            <numerusform>Approve %Ln request?</numerusform>
            <numerusform>Approve %Ln requests?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n requests?</source>
        <translation>
            <numerusform>Reject %Ln request?</numerusform>
            <numerusform>Reject %Ln requests?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>Approve %Ln</numerusform>
            <numerusform>Approve %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n</source>
        <translation>
            <numerusform>Reject %Ln</numerusform>
            <numerusform>Reject %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n organisation(s).</source>
        <translation>
            <numerusform>For %Ln organisation.</numerusform>
            <numerusform>For %Ln organisations.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are sent one after another, and each is read back from Altinn.</source>
        <translation>They are sent one after another, and each is read back from Altinn.</translation>
    </message>
    <message>
        <source>Each access applies until somebody deletes it.</source>
        <translation>Each access applies until somebody deletes it.</translation>
    </message>
    <message>
        <source>Nothing is given; the vendors can send new requests.</source>
        <translation>Nothing is given; the vendors can send new requests.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>Vendor %1, for %2</source>
        <translation>Vendor %1, for %2</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>What is decided</translation>
    </message>
    <message>
        <source>In all %1.</source>
        <translation>In all %1.</translation>
    </message>
</context>
<context>
    <name>ui::SeveralWords</name>
    <message numerus="yes">
        <source>%n no longer wait(s)</source>
        <translation>
            <numerusform>%Ln no longer waits</numerusform>
            <numerusform>%Ln no longer wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Altinn is working on %n</source>
        <translation>
            <numerusform>Altinn is working on %Ln</numerusform>
            <numerusform>Altinn is working on %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has/have no certain outcome yet</source>
        <translation>
            <numerusform>%Ln has no certain outcome yet</numerusform>
            <numerusform>%Ln have no certain outcome yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are not yours to decide</source>
        <translation>
            <numerusform>%Ln is not yours to decide</numerusform>
            <numerusform>%Ln are not yours to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has/have expired</source>
        <translation>
            <numerusform>%Ln has expired</numerusform>
            <numerusform>%Ln have expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has/have not been opened yet</source>
        <translation>
            <numerusform>%Ln has not been opened yet</numerusform>
            <numerusform>%Ln have not been opened yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has/have changed since you opened it/them</source>
        <translation>
            <numerusform>%Ln has changed since you opened it</numerusform>
            <numerusform>%Ln have changed since you opened them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read in full</source>
        <translation>
            <numerusform>%Ln could not be read in full</numerusform>
            <numerusform>%Ln could not be read in full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you cannot give</source>
        <translation>
            <numerusform>%Ln you cannot give</numerusform>
            <numerusform>%Ln you cannot give</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: it no longer waited.</source>
        <translation>Not sent: it no longer waited.</translation>
    </message>
    <message>
        <source>Not sent: Altinn was working on it already.</source>
        <translation>Not sent: Altinn was working on it already.</translation>
    </message>
    <message>
        <source>Not sent: what became of an earlier decision is not known. Fetch the status first.</source>
        <translation>Not sent: what became of an earlier decision is not known. Fetch the status first.</translation>
    </message>
    <message>
        <source>Not sent: it is not yours to decide.</source>
        <translation>Not sent: it is not yours to decide.</translation>
    </message>
    <message>
        <source>Not sent: it has expired.</source>
        <translation>Not sent: it has expired.</translation>
    </message>
    <message>
        <source>Not sent: it has not been opened.</source>
        <translation>Not sent: it has not been opened.</translation>
    </message>
    <message>
        <source>Not sent: it has changed since you opened it. Open it once more.</source>
        <translation>Not sent: it has changed since you opened it. Open it once more.</translation>
    </message>
    <message>
        <source>Not sent: part of it could not be read.</source>
        <translation>Not sent: part of it could not be read.</translation>
    </message>
    <message>
        <source>Not sent: you cannot give everything that is asked for.</source>
        <translation>Not sent: you cannot give everything that is asked for.</translation>
    </message>
    <message>
        <source>Stopping after the one that Altinn works on. %1 of %2 done.</source>
        <translation>Stopping after the one that Altinn works on. %1 of %2 done.</translation>
    </message>
    <message>
        <source>Approving %1 of %2…</source>
        <translation>Approving %1 of %2…</translation>
    </message>
    <message>
        <source>Rejecting %1 of %2…</source>
        <translation>Rejecting %1 of %2…</translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%Ln approved</numerusform>
            <numerusform>%Ln approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided or expired in the meantime</source>
        <translation>
            <numerusform>%Ln decided or expired in the meantime</numerusform>
            <numerusform>%Ln decided or expired in the meantime</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only half done</source>
        <translation>
            <numerusform>%Ln only half done</numerusform>
            <numerusform>%Ln only half done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with contradictory answers</source>
        <translation>
            <numerusform>%Ln with contradictory answers</numerusform>
            <numerusform>%Ln with contradictory answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that no longer exist(s)</source>
        <translation>
            <numerusform>%Ln that no longer exists</numerusform>
            <numerusform>%Ln that no longer exist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed but not read back</source>
        <translation>
            <numerusform>%Ln confirmed but not read back</numerusform>
            <numerusform>%Ln confirmed but not read back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a certain answer</source>
        <translation>
            <numerusform>%Ln without a certain answer</numerusform>
            <numerusform>%Ln without a certain answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Altinn is working on it…</source>
        <translation>Altinn is working on it…</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Waiting for its turn.</translation>
    </message>
    <message>
        <source>Not sent: you stopped before it, or the sign-in ended.</source>
        <translation>Not sent: you stopped before it, or the sign-in ended.</translation>
    </message>
    <message>
        <source>Gets %1, for clients that you add afterwards.</source>
        <translation>Gets %1, for clients that you add afterwards.</translation>
    </message>
    <message>
        <source>Gets %1.</source>
        <translation>Gets %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n not carried out</source>
        <translation>
            <numerusform>%Ln not carried out</numerusform>
            <numerusform>%Ln not carried out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ShortcutList</name>
    <message>
        <source>In lists and tables</source>
        <translation>In lists and tables</translation>
    </message>
    <message>
        <source>Open the row; in the lists of clients, move it</source>
        <translation>Open the row; in the lists of clients, move it</translation>
    </message>
    <message>
        <source>Mark the row</source>
        <translation>Mark the row</translation>
    </message>
    <message>
        <source>Mark all that the list shows</source>
        <translation>Mark all that the list shows</translation>
    </message>
    <message>
        <source>Copy the marked rows with tabs between</source>
        <translation>Copy the marked rows with tabs between</translation>
    </message>
    <message>
        <source>Go to the first row</source>
        <translation>Go to the first row</translation>
    </message>
    <message>
        <source>Go to the last row</source>
        <translation>Go to the last row</translation>
    </message>
    <message>
        <source>Empty the filter, or close what is open</source>
        <translation>Empty the filter, or close what is open</translation>
    </message>
    <message>
        <source>Requests, system accesses and clients</source>
        <translation>Requests, system accesses and clients</translation>
    </message>
    <message>
        <source>Paste a link to a request, or a list of clients</source>
        <translation>Paste a link to a request, or a list of clients</translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation>In the matrix</translation>
    </message>
    <message>
        <source>Mark for a change, or take the mark back</source>
        <translation>Mark for a change, or take the mark back</translation>
    </message>
    <message>
        <source>Take the clients with you</source>
        <translation>Take the clients with you</translation>
    </message>
    <message>
        <source>Move them to the access where you are</source>
        <translation>Move them to the access where you are</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>When you are signed in</source>
        <translation>When you are signed in</translation>
    </message>
    <message>
        <source>On the page of system accesses</source>
        <translation>On the page of system accesses</translation>
    </message>
    <message>
        <source>On the clients page</source>
        <translation>On the clients page</translation>
    </message>
</context>
<context>
    <name>ui::ShortenActivity</name>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nothing has been changed.</translation>
    </message>
    <message>
        <source>Delete older activity?</source>
        <translation>Delete older activity?</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are older than %1. They are deleted from this computer now and cannot be brought back. Save a report first if anybody may ask for them. One entry will say how many they were.</source>
        <translation>
            <numerusform>%Ln entry is older than %1. It is deleted from this computer now and cannot be brought back. Save a report first if anybody may ask for it. One entry will say that it was there.</numerusform>
            <numerusform>%Ln entries are older than %1. They are deleted from this computer now and cannot be brought back. Save a report first if anybody may ask for them. One entry will say how many they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete what is older</source>
        <translation>Delete what is older</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>See, understand and decide who may act for your organisation</source>
        <translation>See, understand and decide who may act for your organisation</translation>
    </message>
    <message>
        <source>Approve system accesses and manage clients in Altinn. You sign in with ID-porten in your browser; Fullmakt never sees your password or BankID.</source>
        <translation>Approve system accesses and manage clients in Altinn. You sign in with ID-porten in your browser; Fullmakt never sees your password or BankID.</translation>
    </message>
    <message>
        <source>Sign in with ID-porten</source>
        <translation>Sign in with ID-porten</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Go on in your browser</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>You are not signed in</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation>Sign in again to go on</translation>
    </message>
    <message>
        <source>Your unsaved choices are kept. You continue where you were.</source>
        <translation>Your unsaved choices are kept. You continue where you were.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>Fullmakt is getting the sign-in page from ID-porten. It opens in your browser.</source>
        <translation>Fullmakt is getting the sign-in page from ID-porten. It opens in your browser.</translation>
    </message>
    <message>
        <source>Sign in on the page from ID-porten, and come back here. If the page is gone or never came, open it again, or copy the address and paste it into a browser.</source>
        <translation>Sign in on the page from ID-porten, and come back here. If the page is gone or never came, open it again, or copy the address and paste it into a browser.</translation>
    </message>
    <message>
        <source>Sign in on the page from ID-porten, and come back here.</source>
        <translation>Sign in on the page from ID-porten, and come back here.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the address and paste it into a browser on this computer.</source>
        <translation>Your browser could not be opened. Copy the address and paste it into a browser on this computer.</translation>
    </message>
    <message>
        <source>You are almost in</source>
        <translation>You are almost in</translation>
    </message>
    <message>
        <source>The browser has done its part. Fullmakt is checking the sign-in and opening Altinn.</source>
        <translation>The browser has done its part. Fullmakt is checking the sign-in and opening Altinn.</translation>
    </message>
    <message>
        <source>What Fullmakt can do</source>
        <translation>What Fullmakt can do</translation>
    </message>
</context>
<context>
    <name>ui::SignInText</name>
    <message>
        <source>Try again in %1.</source>
        <translation>Try again in %1.</translation>
    </message>
    <message>
        <source>You are already signing in</source>
        <translation>You are already signing in</translation>
    </message>
    <message>
        <source>A sign-in is waiting in your browser.</source>
        <translation>A sign-in is waiting in your browser.</translation>
    </message>
    <message>
        <source>Finish it there, or cancel it first.</source>
        <translation>Finish it there, or cancel it first.</translation>
    </message>
    <message>
        <source>The computer could not make a safe random number</source>
        <translation>The computer could not make a safe random number</translation>
    </message>
    <message>
        <source>Without it a sign-in would not be safe.</source>
        <translation>Without it a sign-in would not be safe.</translation>
    </message>
    <message>
        <source>Restart the computer and try again.</source>
        <translation>Restart the computer and try again.</translation>
    </message>
    <message>
        <source>Fullmakt could not open a port on this computer</source>
        <translation>Fullmakt could not open a port on this computer</translation>
    </message>
    <message>
        <source>The browser could not be opened</source>
        <translation>The browser could not be opened</translation>
    </message>
    <message>
        <source>The sign-in itself happens in your browser.</source>
        <translation>The sign-in itself happens in your browser.</translation>
    </message>
    <message>
        <source>Choose a default browser in the settings of the computer, and try again.</source>
        <translation>Choose a default browser in the settings of the computer, and try again.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time</source>
        <translation>The sign-in was not finished in time</translation>
    </message>
    <message>
        <source>The browser gave no answer. Nothing has been signed in.</source>
        <translation>The browser gave no answer. Nothing has been signed in.</translation>
    </message>
    <message>
        <source>Try again, and finish the sign-in in the browser window that opens.</source>
        <translation>Try again, and finish the sign-in in the browser window that opens.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>The sign-in was cancelled</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>You are not signed in.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>Try again when you are ready.</translation>
    </message>
    <message>
        <source>Something disturbed the sign-in</source>
        <translation>Something disturbed the sign-in</translation>
    </message>
    <message>
        <source>Fullmakt got many answers that do not belong to this sign-in, so it was stopped.</source>
        <translation>Fullmakt got many answers that do not belong to this sign-in, so it was stopped.</translation>
    </message>
    <message>
        <source>Close other programs that may open pages on this computer, and try again.</source>
        <translation>Close other programs that may open pages on this computer, and try again.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>The clock of this computer is wrong</translation>
    </message>
    <message>
        <source>A sign-in is only valid for a moment, and the clock here does not agree with ID-porten&apos;s.</source>
        <translation>A sign-in is only valid for a moment, and the clock here does not agree with ID-porten&apos;s.</translation>
    </message>
    <message>
        <source>Set the clock to automatic, and try again.</source>
        <translation>Set the clock to automatic, and try again.</translation>
    </message>
    <message>
        <source>ID-porten could not be reached safely</source>
        <translation>ID-porten could not be reached safely</translation>
    </message>
    <message>
        <source>ID-porten does not answer</source>
        <translation>ID-porten does not answer</translation>
    </message>
    <message>
        <source>Either the network is down, or ID-porten has a problem.</source>
        <translation>Either the network is down, or ID-porten has a problem.</translation>
    </message>
    <message>
        <source>Check the network and the proxy, and try again.</source>
        <translation>Check the network and the proxy, and try again.</translation>
    </message>
    <message>
        <source>The answer is not from the ID-porten that was asked</source>
        <translation>The answer is not from the ID-porten that was asked</translation>
    </message>
    <message>
        <source>Fullmakt stopped before anything was given away.</source>
        <translation>Fullmakt stopped before anything was given away.</translation>
    </message>
    <message>
        <source>Check whether the network or a proxy intercepts traffic. If not, copy the details and tell support.</source>
        <translation>Check whether the network or a proxy intercepts traffic. If not, copy the details and tell support.</translation>
    </message>
    <message>
        <source>You did not agree in the browser</source>
        <translation>You did not agree in the browser</translation>
    </message>
    <message>
        <source>Without your consent Fullmakt cannot show requests or clients, nor change anything in Altinn.</source>
        <translation>Without your consent Fullmakt cannot show requests or clients, nor change anything in Altinn.</translation>
    </message>
    <message>
        <source>Try again and accept if you want to use Fullmakt.</source>
        <translation>Try again and accept if you want to use Fullmakt.</translation>
    </message>
    <message>
        <source>ID-porten does not give Fullmakt these functions</source>
        <translation>ID-porten does not give Fullmakt these functions</translation>
    </message>
    <message>
        <source>The functions that were asked for are not opened for this installation.</source>
        <translation>The functions that were asked for are not opened for this installation.</translation>
    </message>
    <message>
        <source>Copy the details and send them to whoever runs Fullmakt in your organisation.</source>
        <translation>Copy the details and send them to whoever runs Fullmakt in your organisation.</translation>
    </message>
    <message>
        <source>Fullmakt is not set up correctly at ID-porten</source>
        <translation>Fullmakt is not set up correctly at ID-porten</translation>
    </message>
    <message>
        <source>This is not something you have done.</source>
        <translation>This is not something you have done.</translation>
    </message>
    <message>
        <source>ID-porten has a problem</source>
        <translation>ID-porten has a problem</translation>
    </message>
    <message>
        <source>The fault is not with you.</source>
        <translation>The fault is not with you.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Try again in a few minutes.</translation>
    </message>
    <message>
        <source>ID-porten needs you to sign in again</source>
        <translation>ID-porten needs you to sign in again</translation>
    </message>
    <message>
        <source>Your earlier sign-in in the browser is no longer valid.</source>
        <translation>Your earlier sign-in in the browser is no longer valid.</translation>
    </message>
    <message>
        <source>Try again and sign in in the browser.</source>
        <translation>Try again and sign in in the browser.</translation>
    </message>
    <message>
        <source>ID-porten stopped the sign-in</source>
        <translation>ID-porten stopped the sign-in</translation>
    </message>
    <message>
        <source>It gave no reason that can be shown.</source>
        <translation>It gave no reason that can be shown.</translation>
    </message>
    <message>
        <source>Try again. If it goes on, copy the details and send them to support.</source>
        <translation>Try again. If it goes on, copy the details and send them to support.</translation>
    </message>
    <message>
        <source>A higher security level is needed</source>
        <translation>A higher security level is needed</translation>
    </message>
    <message>
        <source>You signed in in a way that is not safe enough for this.</source>
        <translation>You signed in in a way that is not safe enough for this.</translation>
    </message>
    <message>
        <source>Try again and choose a safer way, for example BankID.</source>
        <translation>Try again and choose a safer way, for example BankID.</translation>
    </message>
    <message>
        <source>ID-porten no longer accepts this sign-in</source>
        <translation>ID-porten no longer accepts this sign-in</translation>
    </message>
    <message>
        <source>It was used once already, or it took too long.</source>
        <translation>It was used once already, or it took too long.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>The sign-in could not be verified</source>
        <translation>The sign-in could not be verified</translation>
    </message>
    <message>
        <source>Something in ID-porten&apos;s answer does not hold, so Fullmakt did not use it.</source>
        <translation>Something in ID-porten&apos;s answer does not hold, so Fullmakt did not use it.</translation>
    </message>
    <message>
        <source>Altinn did not accept the sign-in</source>
        <translation>Altinn did not accept the sign-in</translation>
    </message>
    <message>
        <source>Altinn does not give Fullmakt these functions</source>
        <translation>Altinn does not give Fullmakt these functions</translation>
    </message>
    <message>
        <source>You signed in with ID-porten, but this installation lacks functions that it needs in Altinn.</source>
        <translation>You signed in with ID-porten, but this installation lacks functions that it needs in Altinn.</translation>
    </message>
    <message>
        <source>Altinn asks us to slow down</source>
        <translation>Altinn asks us to slow down</translation>
    </message>
    <message>
        <source>Too many have signed in in a short time.</source>
        <translation>Too many have signed in in a short time.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Wait a little and try again.</translation>
    </message>
    <message>
        <source>Altinn does not answer</source>
        <translation>Altinn does not answer</translation>
    </message>
    <message>
        <source>You signed in with ID-porten, but Altinn cannot be reached now.</source>
        <translation>You signed in with ID-porten, but Altinn cannot be reached now.</translation>
    </message>
    <message>
        <source>Altinn answered in an unexpected way</source>
        <translation>Altinn answered in an unexpected way</translation>
    </message>
    <message>
        <source>The answer could not be understood, so Fullmakt did not use it.</source>
        <translation>The answer could not be understood, so Fullmakt did not use it.</translation>
    </message>
    <message>
        <source>You were signed out because nothing had happened for a while.</source>
        <translation>You were signed out because nothing had happened for a while.</translation>
    </message>
    <message>
        <source>You were signed out because a sign-in lasts two hours at most.</source>
        <translation>You were signed out because a sign-in lasts two hours at most.</translation>
    </message>
    <message>
        <source>You were signed out because Altinn&apos;s session ran out and could not be renewed.</source>
        <translation>You were signed out because Altinn&apos;s session ran out and could not be renewed.</translation>
    </message>
    <message>
        <source>You were signed out because Altinn no longer accepts the sign-in.</source>
        <translation>You were signed out because Altinn no longer accepts the sign-in.</translation>
    </message>
    <message>
        <source>You were signed out.</source>
        <translation>You were signed out.</translation>
    </message>
    <message>
        <source>The sign-in could not be renewed just now</source>
        <translation>The sign-in could not be renewed just now</translation>
    </message>
    <message>
        <source>You are signed in still. Fullmakt tries again.</source>
        <translation>You are signed in still. Fullmakt tries again.</translation>
    </message>
    <message>
        <source>You need not do anything.</source>
        <translation>You need not do anything.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>You are signed out</translation>
    </message>
    <message>
        <source>Sign in again. Your unsaved choices are kept.</source>
        <translation>Sign in again. Your unsaved choices are kept.</translation>
    </message>
    <message>
        <source>ID-porten does not offer what Fullmakt is set up for</source>
        <translation>ID-porten does not offer what Fullmakt is set up for</translation>
    </message>
    <message>
        <source>Fullmakt is told to hand over every sign-in before the browser opens, and ID-porten does not take it that way. Nothing has been sent.</source>
        <translation>Fullmakt is told to hand over every sign-in before the browser opens, and ID-porten does not take it that way. Nothing has been sent.</translation>
    </message>
    <message>
        <source>The browser gives its answer to the address 127.0.0.1, which only this computer can reach. That address could not be used.</source>
        <translation>The browser gives its answer to the address 127.0.0.1, which only this computer can reach. That address could not be used.</translation>
    </message>
    <message>
        <source>Check that IPv4 is not turned off on this computer and that no security program blocks local connections, and try again.</source>
        <translation>Check that IPv4 is not turned off on this computer and that no security program blocks local connections, and try again.</translation>
    </message>
    <message>
        <source>ID-porten could not be reached</source>
        <translation>ID-porten could not be reached</translation>
    </message>
    <message>
        <source>The network wants you to log in first</source>
        <translation>The network wants you to log in first</translation>
    </message>
    <message>
        <source>A page of the network came instead of ID-porten&apos;s answer. Guest networks do that, and some proxies.</source>
        <translation>A page of the network came instead of ID-porten&apos;s answer. Guest networks do that, and some proxies.</translation>
    </message>
    <message>
        <source>Open any web page in your browser, do what it asks there, and try again. If it goes on, ask IT to let this computer through to ID-porten and Altinn.</source>
        <translation>Open any web page in your browser, do what it asks there, and try again. If it goes on, ask IT to let this computer through to ID-porten and Altinn.</translation>
    </message>
    <message>
        <source>You signed in with ID-porten, but Altinn could not be reached</source>
        <translation>You signed in with ID-porten, but Altinn could not be reached</translation>
    </message>
    <message>
        <source>You were signed out because ID-porten did not renew the sign-in.</source>
        <translation>You were signed out because ID-porten did not renew the sign-in.</translation>
    </message>
    <message>
        <source>You signed in with ID-porten. Either this person has no Altinn user yet, or Altinn has a disturbance.</source>
        <translation>You signed in with ID-porten. Either this person has no Altinn user yet, or Altinn has a disturbance.</translation>
    </message>
</context>
<context>
    <name>ui::StatePane</name>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>ui::SystemPicker</name>
    <message>
        <source>Systems</source>
        <translation>Systems</translation>
    </message>
    <message>
        <source>Search by name, vendor or description</source>
        <translation>Search by name, vendor or description</translation>
    </message>
    <message>
        <source>The list of systems could not be read.</source>
        <translation>The list of systems could not be read.</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%Ln system</numerusform>
            <numerusform>%Ln systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in Altinn&apos;s answer could not be read</source>
        <translation>
            <numerusform>%Ln in Altinn&apos;s answer could not be read</numerusform>
            <numerusform>%Ln in Altinn&apos;s answer could not be read</numerusform>
        </translation>
    </message>
    <message>
        <source>No match</source>
        <translation>No match</translation>
    </message>
    <message>
        <source>No system contains what you search for. Not every vendor lets organisations create the access themselves; ask the vendor for a request.</source>
        <translation>No system contains what you search for. Not every vendor lets organisations create the access themselves; ask the vendor for a request.</translation>
    </message>
    <message>
        <source>No systems</source>
        <translation>No systems</translation>
    </message>
    <message>
        <source>No vendor offers a system here.</source>
        <translation>No vendor offers a system here.</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Organisation and user</source>
        <translation>Organisation and user</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>Choose an organisation</translation>
    </message>
    <message>
        <source>Find an organisation by name or number</source>
        <translation>Find an organisation by name or number</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Refresh (F5)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Sign out of ID-porten too</source>
        <translation>Sign out of ID-porten too</translation>
    </message>
    <message>
        <source>User menu</source>
        <translation>User menu</translation>
    </message>
    <message>
        <source>User menu for %1</source>
        <translation>User menu for %1</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>What you can do here</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Open link…</translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message>
        <source>Open Fullmakt</source>
        <translation>Open Fullmakt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>ui::VendorWords</name>
    <message>
        <source>The vendor&apos;s number is not known</source>
        <translation>The vendor&apos;s number is not known</translation>
    </message>
    <message>
        <source>Vendor %1</source>
        <translation>Vendor %1</translation>
    </message>
    <message>
        <source>owns the system</source>
        <translation>owns the system</translation>
    </message>
    <message>
        <source>owner of the system uncertain</source>
        <translation>owner of the system uncertain</translation>
    </message>
    <message>
        <source>who owns the system could not be looked up</source>
        <translation>who owns the system could not be looked up</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>Altinn&apos;s register says that %1 owns this system, but the system&apos;s id or an access you have given it says %2. Ask the vendor what this means before you approve.</source>
        <translation>Altinn&apos;s register says that %1 owns this system, but the system&apos;s id or an access you have given it says %2. Ask the vendor what this means before you approve.</translation>
    </message>
    <message>
        <source>No other access here</source>
        <translation>No other access here</translation>
    </message>
    <message numerus="yes">
        <source>%n other access(es) here</source>
        <translation>
            <numerusform>%Ln other access here</numerusform>
            <numerusform>%Ln other accesses here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n other access(es) here</source>
        <translation>
            <numerusform>At least %Ln other access here</numerusform>
            <numerusform>At least %Ln other accesses here</numerusform>
        </translation>
    </message>
    <message>
        <source>for clients</source>
        <translation>for clients</translation>
    </message>
    <message>
        <source>for the organisation itself</source>
        <translation>for the organisation itself</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>created %1</translation>
    </message>
    <message>
        <source>This system has the access %1 here already (%2).</source>
        <translation>This system has the access %1 here already (%2).</translation>
    </message>
    <message>
        <source>An earlier request from this system still waits (%1).</source>
        <translation>An earlier request from this system still waits (%1).</translation>
    </message>
    <message>
        <source>Compared with that, this request asks for %1 more, %2 the same, and leaves out %3.</source>
        <translation>Compared with that, this request asks for %1 more, %2 the same, and leaves out %3.</translation>
    </message>
    <message>
        <source>Compared with that, this request asks for %1 more and %2 the same.</source>
        <translation>Compared with that, this request asks for %1 more and %2 the same.</translation>
    </message>
    <message>
        <source>Compared with that, this request asks for nothing more and leaves out %1.</source>
        <translation>Compared with that, this request asks for nothing more and leaves out %1.</translation>
    </message>
    <message>
        <source>This request asks for exactly the same.</source>
        <translation>This request asks for exactly the same.</translation>
    </message>
    <message>
        <source>an address that is not opened</source>
        <translation>an address that is not opened</translation>
    </message>
    <message>
        <source>Page at %1</source>
        <translation>Page at %1</translation>
    </message>
    <message>
        <source>The vendor&apos;s address is not plain https, so Fullmakt does not open it.</source>
        <translation>The vendor&apos;s address is not plain https, so Fullmakt does not open it.</translation>
    </message>
    <message>
        <source>Nothing is opened until you click. Altinn compares the address with those the vendor has registered when the request is made; Fullmakt cannot look those up.</source>
        <translation>Nothing is opened until you click. Altinn compares the address with those the vendor has registered when the request is made; Fullmakt cannot look those up.</translation>
    </message>
    <message>
        <source>Which other accesses it has here is not known</source>
        <translation>Which other accesses it has here is not known</translation>
    </message>
</context>
<context>
    <name>ui::WaitingPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copy address</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Time left: %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome to Fullmakt</source>
        <translation>Welcome to Fullmakt</translation>
    </message>
    <message>
        <source>Which language do you want? You can change it at any time.</source>
        <translation>Which language do you want? You can change it at any time.</translation>
    </message>
    <message>
        <source>What Fullmakt does, and what it does not</source>
        <translation>What Fullmakt does, and what it does not</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Go to the sign-in</source>
        <translation>Go to the sign-in</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Skip the introduction</source>
        <translation>Skip the introduction</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>What you can do</translation>
    </message>
    <message>
        <source>See what vendors ask for in all your organisations, and approve or reject it.</source>
        <translation>See what vendors ask for in all your organisations, and approve or reject it.</translation>
    </message>
    <message>
        <source>Decide which clients each system access may act for, one or thousands at a time.</source>
        <translation>Decide which clients each system access may act for, one or thousands at a time.</translation>
    </message>
    <message>
        <source>All of it goes through Altinn, with the rights you have there and no others.</source>
        <translation>All of it goes through Altinn, with the rights you have there and no others.</translation>
    </message>
    <message>
        <source>What Fullmakt does not do</source>
        <translation>What Fullmakt does not do</translation>
    </message>
    <message>
        <source>It does not replace your profile in Altinn: what people may do is decided there.</source>
        <translation>It does not replace your profile in Altinn: what people may do is decided there.</translation>
    </message>
    <message>
        <source>It never sees your password or BankID, and never shows or keeps your personal number: you sign in with ID-porten in your browser.</source>
        <translation>It never sees your password or BankID, and never shows or keeps your personal number: you sign in with ID-porten in your browser.</translation>
    </message>
    <message>
        <source>It sends nothing to anyone but ID-porten and Altinn.</source>
        <translation>It sends nothing to anyone but ID-porten and Altinn.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>What is kept on this computer</translation>
    </message>
    <message>
        <source>The changes of clients you make, so that they can go on and be undone.</source>
        <translation>The changes of clients you make, so that they can go on and be undone.</translation>
    </message>
    <message>
        <source>Your settings, and which clients there were when you last looked; of clients who are persons neither name nor number.</source>
        <translation>Your settings, and which clients there were when you last looked; of clients who are persons neither name nor number.</translation>
    </message>
    <message>
        <source>Activity: who did what with Fullmakt here, sign-ins included; never personal numbers, passwords or tokens.</source>
        <translation>Activity: who did what with Fullmakt here, sign-ins included; never personal numbers, passwords or tokens.</translation>
    </message>
</context>
<context>
    <name>ui::WhatsNewDialog</name>
    <message>
        <source>One inbox for all your organisations</source>
        <translation>One inbox for all your organisations</translation>
    </message>
    <message>
        <source>Requests for system accesses from every organisation you act for, with what they ask for, what is given already, and what you can give.</source>
        <translation>Requests for system accesses from every organisation you act for, with what they ask for, what is given already, and what you can give.</translation>
    </message>
    <message>
        <source>Thousands of clients at a time</source>
        <translation>Thousands of clients at a time</translation>
    </message>
    <message>
        <source>Mark changes, see them before anything is sent, pause and go on, even after a crash, and undo what was done.</source>
        <translation>Mark changes, see them before anything is sent, pause and go on, even after a crash, and undo what was done.</translation>
    </message>
    <message>
        <source>Lists and matrix</source>
        <translation>Lists and matrix</translation>
    </message>
    <message>
        <source>Read client lists from Excel and CSV, save them again, and see all clients and system accesses beside each other.</source>
        <translation>Read client lists from Excel and CSV, save them again, and see all clients and system accesses beside each other.</translation>
    </message>
    <message>
        <source>Notices, quiet hours and your own limits</source>
        <translation>Notices, quiet hours and your own limits</translation>
    </message>
    <message>
        <source>Let the desktop tell of new requests and finished changes, leave Fullmakt in the tray, and be signed out earlier. You find all of it in the settings.</source>
        <translation>Let the desktop tell of new requests and finished changes, leave Fullmakt in the tray, and be signed out earlier. You find all of it in the settings.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>What is new in version %1</source>
        <translation>What is new in version %1</translation>
    </message>
    <message>
        <source>Activity, and reports of it</source>
        <translation>Activity, and reports of it</translation>
    </message>
    <message>
        <source>See who did what with Fullmakt and when, and save it as PDF, CSV or Excel.</source>
        <translation>See who did what with Fullmakt and when, and save it as PDF, CSV or Excel.</translation>
    </message>
    <message>
        <source>Help, and high contrast</source>
        <translation>Help, and high contrast</translation>
    </message>
    <message>
        <source>F1 explains the page you are on, and a theme with high contrast is found in the settings.</source>
        <translation>F1 explains the page you are on, and a theme with high contrast is found in the settings.</translation>
    </message>
</context>
<context>
    <name>ui::WorkArea</name>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Test environment %1</source>
        <translation>Test environment %1</translation>
    </message>
    <message>
        <source>You do not represent any organisation in Altinn. Ask the general manager or the main administrator to give you an access package or a role, and sign in again.</source>
        <translation>You do not represent any organisation in Altinn. Ask the general manager or the main administrator to give you an access package or a role, and sign in again.</translation>
    </message>
    <message>
        <source>High security level</source>
        <translation>High security level</translation>
    </message>
    <message>
        <source>Substantial security level</source>
        <translation>Substantial security level</translation>
    </message>
    <message>
        <source>updated just now</source>
        <translation>updated just now</translation>
    </message>
    <message>
        <source>updated less than a minute ago</source>
        <translation>updated less than a minute ago</translation>
    </message>
    <message numerus="yes">
        <source>updated %n minute(s) ago</source>
        <translation>
            <numerusform>updated %Ln minute ago</numerusform>
            <numerusform>updated %Ln minutes ago</numerusform>
        </translation>
    </message>
    <message>
        <source>The browser could not be opened. The address is %1</source>
        <translation>The browser could not be opened. The address is %1</translation>
    </message>
    <message>
        <source>System accesses</source>
        <translation>System accesses</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>unknown kind</translation>
    </message>
    <message>
        <source>unknown kind (%1)</source>
        <translation>unknown kind (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) in Altinn&apos;s answer could not be read and are missing here.</source>
        <translation>
            <numerusform>%Ln organisation in Altinn&apos;s answer could not be read and is missing here.</numerusform>
            <numerusform>%Ln organisations in Altinn&apos;s answer could not be read and are missing here.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request you opened is for %1. System accesses and clients are shown for %2, which is chosen above.</source>
        <translation>The request you opened is for %1. System accesses and clients are shown for %2, which is chosen above.</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Switch to %1</translation>
    </message>
    <message>
        <source>%1, but not all</source>
        <translation>%1, but not all</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is %1</source>
        <translation>The folder could not be opened. It is %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>ui::WorkSection</name>
    <message>
        <source>Changes of clients</source>
        <translation>Changes of clients</translation>
    </message>
    <message>
        <source>Changes at the same time</source>
        <translation>Changes at the same time</translation>
    </message>
    <message>
        <source>More is faster, as long as Altinn keeps up; Fullmakt slows down by itself when it does not.</source>
        <translation>More is faster, as long as Altinn keeps up; Fullmakt slows down by itself when it does not.</translation>
    </message>
</context>
</TS>
