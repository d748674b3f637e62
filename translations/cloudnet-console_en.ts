<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AccessAxis</name>
    <message numerus="yes">
        <source>%1, %Ln with access</source>
        <translation>
            <numerusform>%1, %Ln with access</numerusform>
            <numerusform>%1, %Ln with access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, access to %Ln server(s)</source>
        <translation>
            <numerusform>%1, access to %Ln server</numerusform>
            <numerusform>%1, access to %Ln servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessExport</name>
    <message numerus="yes">
        <source>Filtered: %1 of %Ln grant(s)</source>
        <translation>
            <numerusform>Filtered: %1 of %Ln grant</numerusform>
            <numerusform>Filtered: %1 of %Ln grants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessText</name>
    <message numerus="yes">
        <source>%1 of %Ln server(s) read</source>
        <translation>
            <numerusform>%1 of %Ln server read</numerusform>
            <numerusform>%1 of %Ln servers read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln person(s) read</source>
        <translation>
            <numerusform>%1 of %Ln person read</numerusform>
            <numerusform>%1 of %Ln people read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln with access</source>
        <translation>
            <numerusform>%1 of %Ln with access</numerusform>
            <numerusform>%1 of %Ln with access</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message numerus="yes">
        <source>%Ln server(s)</source>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln domain(s)</source>
        <translation>
            <numerusform>%Ln domain</numerusform>
            <numerusform>%Ln domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificate</numerusform>
            <numerusform>%Ln certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message numerus="yes">
        <source>%Ln server(s) saved</source>
        <translation>
            <numerusform>%Ln server saved</numerusform>
            <numerusform>%Ln servers saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not saved</source>
        <translation>
            <numerusform>%Ln not saved</numerusform>
            <numerusform>%Ln not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different from your text</source>
        <translation>
            <numerusform>%Ln different from your text</numerusform>
            <numerusform>%Ln different from your text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln in conflict</numerusform>
            <numerusform>%Ln in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <translation>
            <numerusform>%Ln not started</numerusform>
            <numerusform>%Ln not started</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%Ln person(s) have access.</source>
        <translation>
            <numerusform>%Ln person has access.</numerusform>
            <numerusform>%Ln people have access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) had access.</source>
        <translation>
            <numerusform>%Ln person had access.</numerusform>
            <numerusform>%Ln people had access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is on %Ln server(s) now.</source>
        <translation>
            <numerusform>It is on %Ln server now.</numerusform>
            <numerusform>It is on %Ln servers now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was on %Ln server(s).</source>
        <translation>
            <numerusform>It was on %Ln server.</numerusform>
            <numerusform>It was on %Ln servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They have access to %Ln server(s).</source>
        <translation>
            <numerusform>They have access to %Ln server.</numerusform>
            <numerusform>They have access to %Ln servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They had access to %Ln server(s).</source>
        <translation>
            <numerusform>They had access to %Ln server.</numerusform>
            <numerusform>They had access to %Ln servers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleText</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domain</numerusform>
            <numerusform>%n domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved in %1.</source>
        <translation>
            <numerusform>%n picture saved in %1.</numerusform>
            <numerusform>%n pictures saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The API asks for a pause of %n second(s). Reading continues after that; Ctrl+C cancels it.</source>
        <translation>
            <numerusform>The API asks for a pause of %n second. Reading continues after that; Ctrl+C cancels it.</numerusform>
            <numerusform>The API asks for a pause of %n seconds. Reading continues after that; Ctrl+C cancels it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln entry(s), %2</source>
        <translation>
            <numerusform>%1: %Ln entry, %2</numerusform>
            <numerusform>%1: %Ln entries, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>%Ln line copied.</numerusform>
            <numerusform>%Ln lines copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EdgeText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>The API asks for a pause of %n second(s). Try again after that.</source>
        <translation>
            <numerusform>The API asks for a pause of %n second. Try again after that.</numerusform>
            <numerusform>The API asks for a pause of %n seconds. Try again after that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requested pause: %n second(s)</source>
        <translation>
            <numerusform>Requested pause: %n second</numerusform>
            <numerusform>Requested pause: %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpiryTable</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>renews itself every %Ln day(s); the next is expected %1</source>
        <translation>
            <numerusform>renews itself every %Ln day; the next is expected %1</numerusform>
            <numerusform>renews itself every %Ln days; the next is expected %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinderText</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailText</name>
    <message numerus="yes">
        <source>%1 of at most %Ln DNS lookup(s)</source>
        <translation>
            <numerusform>%1 of at most %Ln DNS lookup</numerusform>
            <numerusform>%1 of at most %Ln DNS lookups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearnessText</name>
    <message numerus="yes">
        <source>Within %Ln day(s)</source>
        <translation>
            <numerusform>Within %Ln day</numerusform>
            <numerusform>Within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelatedTable</name>
    <message numerus="yes">
        <source>through %Ln other name(s)</source>
        <translation>
            <numerusform>through %Ln other name</numerusform>
            <numerusform>through %Ln other names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mail of %Ln domain(s)</source>
        <translation>
            <numerusform>mail of %Ln domain</numerusform>
            <numerusform>mail of %Ln domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificate</numerusform>
            <numerusform>%Ln certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) seen</source>
        <translation>
            <numerusform>%Ln change seen</numerusform>
            <numerusform>%Ln changes seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) of yours</source>
        <translation>
            <numerusform>%Ln edit of yours</numerusform>
            <numerusform>%Ln edits of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln support case(s)</source>
        <translation>
            <numerusform>%Ln support case</numerusform>
            <numerusform>%Ln support cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) about findings</source>
        <translation>
            <numerusform>%Ln decision about findings</numerusform>
            <numerusform>%Ln decisions about findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved filter(s)</source>
        <translation>
            <numerusform>%Ln saved filter</numerusform>
            <numerusform>%Ln saved filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AccessPage</name>
    <message numerus="yes">
        <source>%Ln grant(s) of access</source>
        <translation>
            <numerusform>%Ln grant of access</numerusform>
            <numerusform>%Ln grants of access</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AllRecordsPanel</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s)</source>
        <translation>
            <numerusform>%1 of %Ln record</numerusform>
            <numerusform>%1 of %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln domain(s) read</source>
        <translation>
            <numerusform>%1 of %Ln domain read</numerusform>
            <numerusform>%1 of %Ln domains read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::BulkPreview</name>
    <message numerus="yes">
        <source>%Ln server(s) will be changed.</source>
        <translation>
            <numerusform>%Ln server will be changed.</numerusform>
            <numerusform>%Ln servers will be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes on %Ln server(s).</source>
        <translation>
            <numerusform>Nothing changes on %Ln server.</numerusform>
            <numerusform>Nothing changes on %Ln servers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::BulkResults</name>
    <message numerus="yes">
        <source>Saving: %1 of %Ln server(s) done.</source>
        <translation>
            <numerusform>Saving: %1 of %Ln server done.</numerusform>
            <numerusform>Saving: %1 of %Ln servers done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Someone else has changed the same text on %Ln server(s). Nothing was saved there yet.</source>
        <translation>
            <numerusform>Someone else has changed the same text on %Ln server. Nothing was saved there yet.</numerusform>
            <numerusform>Someone else has changed the same text on %Ln servers. Nothing was saved there yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CasesPage</name>
    <message numerus="yes">
        <source>%Ln support case(s)</source>
        <translation>
            <numerusform>%Ln support case</numerusform>
            <numerusform>%Ln support cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ChangeDetails</name>
    <message numerus="yes">
        <source>reading %1 of the account, with %Ln other change(s)</source>
        <translation>
            <numerusform>reading %1 of the account, with %Ln other change</numerusform>
            <numerusform>reading %1 of the account, with %Ln other changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ChangesPage</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CustomersPage</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DependentsPanel</name>
    <message numerus="yes">
        <source>%Ln name(s) or service(s) lead here</source>
        <translation>
            <numerusform>%Ln name or service leads here</numerusform>
            <numerusform>%Ln names and services lead here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stop(s) without it</source>
        <translation>
            <numerusform>%Ln of them stops without it</numerusform>
            <numerusform>%Ln of them stop without it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificate</numerusform>
            <numerusform>%Ln certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %Ln that lead(s) here through other names</source>
        <translation>
            <numerusform>Also %Ln that leads here through other names</numerusform>
            <numerusform>Also %Ln that lead here through other names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to notify</source>
        <translation>
            <numerusform>%Ln to notify</numerusform>
            <numerusform>%Ln to notify</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The records of %Ln domain(s) have not been read: more may lead here.</source>
        <translation>
            <numerusform>The records of %Ln domain have not been read: more may lead here.</numerusform>
            <numerusform>The records of %Ln domains have not been read: more may lead here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The details of %Ln person(s) have not been read: there may be more to notify.</source>
        <translation>
            <numerusform>The details of %Ln person have not been read: there may be more to notify.</numerusform>
            <numerusform>The details of %Ln people have not been read: there may be more to notify.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DomainsPage</name>
    <message numerus="yes">
        <source>%Ln domain(s)</source>
        <translation>
            <numerusform>%Ln domain</numerusform>
            <numerusform>%Ln domains</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::EditServersDialog</name>
    <message numerus="yes">
        <source>%Ln server(s) get the same hostname.</source>
        <translation>
            <numerusform>%Ln server gets the same hostname.</numerusform>
            <numerusform>%Ln servers get the same hostname.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the servers: %1 of %Ln.</source>
        <translation>
            <numerusform>Reading the servers: %1 of %Ln.</numerusform>
            <numerusform>Reading the servers: %1 of %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) could not be read and will not be edited: %1.</source>
        <translation>
            <numerusform>%Ln server could not be read and will not be edited: %1.</numerusform>
            <numerusform>%Ln servers could not be read and will not be edited: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected server(s) are hidden in the list and will not be edited: %1.</source>
        <translation>
            <numerusform>%Ln selected server is hidden in the list and will not be edited: %1.</numerusform>
            <numerusform>%Ln selected servers are hidden in the list and will not be edited: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln server(s)</source>
        <translation>
            <numerusform>Edit %Ln server</numerusform>
            <numerusform>Edit %Ln servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ExpiryChips</name>
    <message numerus="yes">
        <source>All within %Ln day(s)</source>
        <translation>
            <numerusform>All within %Ln day</numerusform>
            <numerusform>All within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ExpiryPage</name>
    <message numerus="yes">
        <source>%Ln expiry date(s)</source>
        <translation>
            <numerusform>%Ln expiry date</numerusform>
            <numerusform>%Ln expiry dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ExportDialog</name>
    <message numerus="yes">
        <source>%1: %2 of %Ln row(s) are shown and will be written.</source>
        <translation>
            <numerusform>%1: %2 of %Ln row is shown and will be written.</numerusform>
            <numerusform>%1: %2 of %Ln rows are shown and will be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: all %Ln row(s) will be written.</source>
        <translation>
            <numerusform>%1: %Ln row will be written.</numerusform>
            <numerusform>%1: all %Ln rows will be written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FindingActions</name>
    <message numerus="yes">
        <source>%Ln finding(s) are selected.</source>
        <translation>
            <numerusform>%Ln finding is selected.</numerusform>
            <numerusform>%Ln findings are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) accepted until %1.</source>
        <translation>
            <numerusform>%Ln finding accepted until %1.</numerusform>
            <numerusform>%Ln findings accepted until %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FindingsPage</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these could not be judged again, since not all that is needed was read. It is not taken for gone.</source>
        <translation>
            <numerusform>%Ln of these could not be judged again, since not all that is needed was read. It is not taken for gone.</numerusform>
            <numerusform>%Ln of these could not be judged again, since not all that is needed was read. They are not taken for gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::HandoverDialog</name>
    <message numerus="yes">
        <source>… %Ln more line(s)</source>
        <translation>
            <numerusform>… %Ln more line</numerusform>
            <numerusform>… %Ln more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s), %1</source>
        <translation>
            <numerusform>%Ln entry, %1</numerusform>
            <numerusform>%Ln entries, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to know about this text.</source>
        <translation>
            <numerusform>%Ln thing to know about this text.</numerusform>
            <numerusform>%Ln things to know about this text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::KeysPanel</name>
    <message numerus="yes">
        <source>%Ln key(s) selected</source>
        <translation>
            <numerusform>%Ln key selected</numerusform>
            <numerusform>%Ln keys selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ListPane</name>
    <message numerus="yes">
        <source>%n item(s) in the API&apos;s response could not be used, or only in part.</source>
        <translation>
            <numerusform>%n item in the API&apos;s response could not be used, or only in part.</numerusform>
            <numerusform>%n items in the API&apos;s response could not be used, or only in part.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MatrixPanel</name>
    <message numerus="yes">
        <source>%Ln people and keys</source>
        <translation>
            <numerusform>%Ln person or key</numerusform>
            <numerusform>%Ln people and keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s)</source>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies)</source>
        <translation>
            <numerusform>%Ln company</numerusform>
            <numerusform>%Ln companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Navigation</name>
    <message numerus="yes">
        <source>%1, %Ln need(s) attention</source>
        <translation>
            <numerusform>%1, %Ln needs attention</numerusform>
            <numerusform>%1, %Ln need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln certificate(s) or domain(s) have expired</source>
        <translation>
            <numerusform>%Ln certificate or domain has expired</numerusform>
            <numerusform>%Ln certificates and domains have expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 within %Ln day(s)</source>
        <translation>
            <numerusform>%1 within %Ln day</numerusform>
            <numerusform>%1 within %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) or domain(s) expire</source>
        <translation>
            <numerusform>%Ln certificate or domain expires</numerusform>
            <numerusform>%Ln certificates and domains expire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln list</numerusform>
            <numerusform>%Ln lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the details of %Ln object(s)</source>
        <translation>
            <numerusform>the details of %Ln object</numerusform>
            <numerusform>the details of %Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln edit(s) it is not known how they ended</source>
        <translation>
            <numerusform>Of %Ln edit it is not known how it ended</numerusform>
            <numerusform>Of %Ln edits it is not known how they ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>All %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>server(s)</source>
        <translation>
            <numerusform>server</numerusform>
            <numerusform>servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>domain(s)</source>
        <translation>
            <numerusform>domain</numerusform>
            <numerusform>domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DNS record(s)</source>
        <translation>
            <numerusform>DNS record</numerusform>
            <numerusform>DNS records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certificate(s)</source>
        <translation>
            <numerusform>certificate</numerusform>
            <numerusform>certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SSH key(s)</source>
        <translation>
            <numerusform>SSH key</numerusform>
            <numerusform>SSH keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) or domain(s) should have been renewed by now</source>
        <translation>
            <numerusform>%Ln certificate or domain should have been renewed by now</numerusform>
            <numerusform>%Ln certificates or domains should have been renewed by now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>All %Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln muted</source>
        <translation>
            <numerusform>%1, and %Ln muted</numerusform>
            <numerusform>%1, and %Ln muted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PageNotes</name>
    <message numerus="yes">
        <source>%Ln note(s) on servers that are gone</source>
        <translation>
            <numerusform>%Ln note on a server that is gone</numerusform>
            <numerusform>%Ln notes on servers that are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) on domains that are gone</source>
        <translation>
            <numerusform>%Ln note on a domain that is gone</numerusform>
            <numerusform>%Ln notes on domains that are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) on people who are gone</source>
        <translation>
            <numerusform>%Ln note on a person who is gone</numerusform>
            <numerusform>%Ln notes on people who are gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PeoplePage</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::QuickFilters</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RecordsPanel</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s)</source>
        <translation>
            <numerusform>%1 of %Ln record</numerusform>
            <numerusform>%1 of %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RequestsPage</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ServerDetails</name>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln core</numerusform>
            <numerusform>%Ln cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ServersPage</name>
    <message numerus="yes">
        <source>%Ln server(s)</source>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ShrunkBar</name>
    <message numerus="yes">
        <source>%1 of %Ln server(s)</source>
        <translation>
            <numerusform>%1 of %Ln server</numerusform>
            <numerusform>%1 of %Ln servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln domain(s)</source>
        <translation>
            <numerusform>%1 of %Ln domain</numerusform>
            <numerusform>%1 of %Ln domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people</source>
        <translation>
            <numerusform>%1 of %Ln person</numerusform>
            <numerusform>%1 of %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Snoozing</name>
    <message numerus="yes">
        <source>%Ln expiry date(s) are selected.</source>
        <translation>
            <numerusform>%Ln expiry date is selected.</numerusform>
            <numerusform>%Ln expiry dates are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them expire(s) before then.</source>
        <translation>
            <numerusform>%Ln of them expires before then.</numerusform>
            <numerusform>%Ln of them expire before then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them could not be snoozed.</source>
        <translation>
            <numerusform>%Ln of them could not be snoozed.</numerusform>
            <numerusform>%Ln of them could not be snoozed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expiry date(s) snoozed until %1.</source>
        <translation>
            <numerusform>%Ln expiry date snoozed until %1.</numerusform>
            <numerusform>%Ln expiry dates snoozed until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expiry date(s) are no longer snoozed.</source>
        <translation>
            <numerusform>%Ln expiry date is no longer snoozed.</numerusform>
            <numerusform>%Ln expiry dates are no longer snoozed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SupportMailDialog</name>
    <message numerus="yes">
        <source>&amp;Follow as %1 until %Ln thing(s) are seen to be done</source>
        <translation>
            <numerusform>&amp;Follow as %1 until %Ln thing is seen to be done</numerusform>
            <numerusform>&amp;Follow as %1 until %Ln things are seen to be done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TableExport</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::UndoDialog</name>
    <message numerus="yes">
        <source>%Ln edit(s) undone and read again from the server.</source>
        <translation>
            <numerusform>%Ln edit undone and read again from the server.</numerusform>
            <numerusform>%Ln edits undone and read again from the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln edit(s) undone. The results say why.</source>
        <translation>
            <numerusform>%1 of %Ln edit undone. The result says why.</numerusform>
            <numerusform>%1 of %Ln edits undone. The results say why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is one of %Ln edit(s) that you saved at once. All of them can be undone with “Undo all that was saved at once…” in the menu Change.</source>
        <translation>
            <numerusform>This is one of %Ln edit that you saved at once. All of them can be undone with “Undo all that was saved at once…” in the menu Change.</numerusform>
            <numerusform>This is one of %Ln edits that you saved at once. All of them can be undone with “Undo all that was saved at once…” in the menu Change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::UndoEdits</name>
    <message numerus="yes">
        <source>%1 of %Ln edit(s) undone.</source>
        <translation>
            <numerusform>%1 of %Ln edit undone.</numerusform>
            <numerusform>%1 of %Ln edits undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::UnreadBar</name>
    <message numerus="yes">
        <source>details of %1 of %Ln server(s)</source>
        <translation>
            <numerusform>details of %1 of %Ln server</numerusform>
            <numerusform>details of %1 of %Ln servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>details of %1 of %Ln domain(s)</source>
        <translation>
            <numerusform>details of %1 of %Ln domain</numerusform>
            <numerusform>details of %1 of %Ln domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other part(s)</source>
        <translation>
            <numerusform>%Ln other part</numerusform>
            <numerusform>%Ln other parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::UsersPanel</name>
    <message numerus="yes">
        <source>%Ln person(s) selected</source>
        <translation>
            <numerusform>%Ln person selected</numerusform>
            <numerusform>%Ln people selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::HorizonModel</name>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificate</numerusform>
            <numerusform>%Ln certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln domain(s)</source>
        <translation>
            <numerusform>%Ln domain</numerusform>
            <numerusform>%Ln domains</numerusform>
        </translation>
    </message>
</context>
</TS>
