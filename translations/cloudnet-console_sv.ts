<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Cloudnet Console</source>
        <translation>Om Cloudnet Console</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Fri programvara under GNU General Public License, version 3 eller senare. Programmet levereras utan någon garanti.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Questions for Cloudnet: support@cloudnet.se, or telephone 08-123&#xa0;500&#xa0;50 during office hours.</source>
        <translation>Frågor till Cloudnet: support@cloudnet.se eller telefon 08-123&#xa0;500&#xa0;50 under kontorstid.</translation>
    </message>
    <message>
        <source>View and edit your servers and domains at Cloudnet from the desktop.</source>
        <translation>Se och redigera dina servrar och domäner hos Cloudnet från skrivbordet.</translation>
    </message>
</context>
<context>
    <name>AccessAxis</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Number of servers</source>
        <translation>Antal servrar</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Number with access</source>
        <translation>Antal med behörighet</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln with access</source>
        <translation>
            <numerusform>%1, %Ln med behörighet</numerusform>
            <numerusform>%1, %Ln med behörighet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, access to %Ln server(s)</source>
        <translation>
            <numerusform>%1, behörighet till %Ln server</numerusform>
            <numerusform>%1, behörighet till %Ln servrar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessDetails</name>
    <message>
        <source>Details of the access</source>
        <translation>Uppgifter om behörigheten</translation>
    </message>
</context>
<context>
    <name>AccessExport</name>
    <message>
        <source>Who has access to which server</source>
        <translation>Vem som har behörighet till vilken server</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Skriven %1</translation>
    </message>
    <message>
        <source>Lists read %1</source>
        <translation>Listorna hämtade %1</translation>
    </message>
    <message numerus="yes">
        <source>Filtered: %1 of %Ln grant(s)</source>
        <translation>
            <numerusform>Filtrerat: %1 av %Ln behörighet</numerusform>
            <numerusform>Filtrerat: %1 av %Ln behörigheter</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as a report</source>
        <translation>Exportera som rapport</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webbsidor (*.html)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Rapporten sparades i %1.</translation>
    </message>
    <message>
        <source>access-%1.html</source>
        <translation>behörigheter-%1.html</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Group access by</source>
        <translation>Gruppera behörigheter efter</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Inte grupperat</translation>
    </message>
</context>
<context>
    <name>AccessText</name>
    <message>
        <source>Access, no key</source>
        <translation>Behörighet utan nyckel</translation>
    </message>
    <message>
        <source>Key, no access</source>
        <translation>Nyckel utan behörighet</translation>
    </message>
    <message>
        <source>Access and key</source>
        <translation>Behörighet och nyckel</translation>
    </message>
    <message>
        <source>Key with unknown owner</source>
        <translation>Nyckel med okänd ägare</translation>
    </message>
    <message>
        <source>Deploy key</source>
        <translation>Deploynyckel</translation>
    </message>
    <message>
        <source>always has access</source>
        <translation>har alltid behörighet</translation>
    </message>
    <message>
        <source>has access</source>
        <translation>har behörighet</translation>
    </message>
    <message>
        <source>access not read</source>
        <translation>behörigheten är inte hämtad</translation>
    </message>
    <message>
        <source>key on the server</source>
        <translation>nyckel på servern</translation>
    </message>
    <message>
        <source>keys not read</source>
        <translation>nycklarna är inte hämtade</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>ingen behörighet</translation>
    </message>
    <message>
        <source>always notified of problems</source>
        <translation>meddelas alltid vid problem</translation>
    </message>
    <message>
        <source>notified of problems</source>
        <translation>meddelas vid problem</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln server(s) read</source>
        <translation>
            <numerusform>%1 av %Ln server hämtad</numerusform>
            <numerusform>%1 av %Ln servrar hämtade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln person(s) read</source>
        <translation>
            <numerusform>%1 av %Ln person hämtad</numerusform>
            <numerusform>%1 av %Ln personer hämtade</numerusform>
        </translation>
    </message>
    <message>
        <source>not on the server</source>
        <translation>inte på servern</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln with access</source>
        <translation>
            <numerusform>%1 av %Ln med behörighet</numerusform>
            <numerusform>%1 av %Ln med behörighet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessValues</name>
    <message>
        <source>No name</source>
        <translation>Namn saknas</translation>
    </message>
    <message>
        <source>Key with no name</source>
        <translation>Nyckel utan namn</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Färg</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>&amp;CA-fil</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Välj…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Välj CA-fil</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontots namn</translation>
    </message>
    <message>
        <source>API &amp;URL</source>
        <translation>API-&amp;adress</translation>
    </message>
    <message>
        <source>API URL</source>
        <translation>API-adress</translation>
    </message>
    <message>
        <source>Account colour</source>
        <translation>Kontots färg</translation>
    </message>
    <message>
        <source>File with additional certificate authorities to trust</source>
        <translation>Fil med ytterligare betrodda certifikatutfärdare</translation>
    </message>
    <message>
        <source>&amp;Read-only: nothing can be changed in this account</source>
        <translation>&amp;Skrivskyddat: inget kan ändras i kontot</translation>
    </message>
    <message>
        <source>&amp;Keep what is read on this computer</source>
        <translation>&amp;Spara inlästa uppgifter på den här datorn</translation>
    </message>
    <message>
        <source>Only those of the system</source>
        <translation>Bara systemets</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>The account needs a name.</source>
        <translation>Kontot behöver ett namn.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen går inte att läsa.</translation>
    </message>
    <message>
        <source>Paste the key that you got from support.</source>
        <translation>Klistra in nyckeln som du har fått av supporten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s)</source>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servrar</numerusform>
        </translation>
    </message>
    <message>
        <source>servers</source>
        <translation>servrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln domain(s)</source>
        <translation>
            <numerusform>%Ln domän</numerusform>
            <numerusform>%Ln domäner</numerusform>
        </translation>
    </message>
    <message>
        <source>domains</source>
        <translation>domäner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certifikat</numerusform>
            <numerusform>%Ln certifikat</numerusform>
        </translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certifikat</translation>
    </message>
    <message>
        <source>This looks like more than the key: paste only what comes after “api_key:”, without quotation marks.</source>
        <translation>Det här ser ut att vara mer än nyckeln: klistra bara in det som står efter ”api_key:”, utan citattecken.</translation>
    </message>
    <message>
        <source>There is no session bus, so no keychain can be reached to remove the key.</source>
        <translation>Det finns ingen sessionsbuss (D-Bus), så ingen nyckelring kan nås för att ta bort nyckeln.</translation>
    </message>
    <message>
        <source>The account is no longer in the list.</source>
        <translation>Kontot finns inte längre i listan.</translation>
    </message>
    <message>
        <source>Another account already has this name.</source>
        <translation>Ett annat konto har redan det namnet.</translation>
    </message>
    <message>
        <source>The colour is not valid.</source>
        <translation>Färgen är ogiltig.</translation>
    </message>
    <message>
        <source>The file contains no certificate in PEM format.</source>
        <translation>Filen innehåller inget certifikat i PEM-format.</translation>
    </message>
    <message>
        <source>The key contains a line break or another control character: more than the key was pasted.</source>
        <translation>Nyckeln innehåller en radbrytning eller ett annat styrtecken: mer än nyckeln har klistrats in.</translation>
    </message>
    <message>
        <source>The key contains a character that no key has, such as å or a long dash.</source>
        <translation>Nyckeln innehåller ett tecken som ingen nyckel har, till exempel å eller ett långt tankstreck.</translation>
    </message>
    <message>
        <source>No key is saved for this account.</source>
        <translation>Ingen nyckel är sparad för kontot.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the key cannot be read. It is probably still there.</source>
        <translation>Nyckelringen är låst, så nyckeln kan inte läsas. Den finns förmodligen kvar.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the key was not saved.</source>
        <translation>Nyckelringen är låst, så nyckeln sparades inte.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the key was not removed.</source>
        <translation>Nyckelringen är låst, så nyckeln togs inte bort.</translation>
    </message>
    <message>
        <source>No keychain is running on this computer, so no key can be removed from it.</source>
        <translation>Ingen nyckelring är igång på den här datorn, så ingen nyckel kan tas bort ur den.</translation>
    </message>
    <message>
        <source>No keychain is running on this computer, so keys cannot be saved.</source>
        <translation>Ingen nyckelring är igång på den här datorn, så nycklar kan inte sparas.</translation>
    </message>
    <message>
        <source>The keychain&apos;s prompt was declined or could not be shown.</source>
        <translation>Nyckelringens fråga avböjdes eller kunde inte visas.</translation>
    </message>
    <message>
        <source>The keychain could not return the key.</source>
        <translation>Nyckelringen kunde inte lämna ut nyckeln.</translation>
    </message>
    <message>
        <source>The keychain could not save the key.</source>
        <translation>Nyckelringen kunde inte spara nyckeln.</translation>
    </message>
    <message>
        <source>The keychain could not remove the key.</source>
        <translation>Nyckelringen kunde inte ta bort nyckeln.</translation>
    </message>
    <message>
        <source>If your own CA issued it, choose its CA file.</source>
        <translation>Om er egen certifikatutfärdare har utfärdat certifikatet, välj dess CA-fil.</translation>
    </message>
    <message>
        <source>The key works. It can access %1.</source>
        <translation>Nyckeln fungerar. Den ger tillgång till %1.</translation>
    </message>
    <message>
        <source>It cannot access: %1.</source>
        <translation>Den ger inte tillgång till: %1.</translation>
    </message>
    <message>
        <source>You get a key from Cloudnet&apos;s support: support@cloudnet.se, or telephone 08-123&#xa0;500&#xa0;50 during office hours.</source>
        <translation>En nyckel får du av Cloudnets support: support@cloudnet.se eller telefon 08-123&#xa0;500&#xa0;50 under kontorstid.</translation>
    </message>
    <message>
        <source>The name is too long: it can have at most %L1 characters.</source>
        <translation>Namnet är för långt: det får ha högst %L1 tecken.</translation>
    </message>
    <message>
        <source>The account cannot be saved: the settings file cannot be written.</source>
        <translation>Kontot kan inte sparas: det går inte att skriva inställningsfilen.</translation>
    </message>
    <message>
        <source>The account cannot be saved: the settings file %1 cannot be written.</source>
        <translation>Kontot kan inte sparas: det går inte att skriva inställningsfilen %1.</translation>
    </message>
    <message>
        <source>There is no session bus, so no keychain can be reached to save keys.</source>
        <translation>Det finns ingen sessionsbuss (D-Bus), så ingen nyckelring kan nås för att spara nycklar.</translation>
    </message>
    <message>
        <source>The keychain does not respond.</source>
        <translation>Nyckelringen svarar inte.</translation>
    </message>
    <message>
        <source>The keychain does not respond. It may have saved the key anyway.</source>
        <translation>Nyckelringen svarar inte. Den kan ändå ha sparat nyckeln.</translation>
    </message>
    <message>
        <source>The keychain does not respond. The key may still be there.</source>
        <translation>Nyckelringen svarar inte. Nyckeln kan finnas kvar där.</translation>
    </message>
    <message>
        <source>The keychain asked for your password but got no answer in time. The prompt has been closed.</source>
        <translation>Nyckelringen frågade efter ditt lösenord men fick inget svar i tid. Frågan har stängts.</translation>
    </message>
    <message>
        <source>The account is read-only: nothing can be changed in it. This is set under File → Accounts….</source>
        <translation>Kontot är skrivskyddat: inget kan ändras i det. Det ställs in under Arkiv → Konton….</translation>
    </message>
    <message>
        <source>The key in the keychain was saved for another API URL.</source>
        <translation>Nyckeln i nyckelringen sparades för en annan API-adress.</translation>
    </message>
    <message>
        <source>The keychain does not say which API URL the key was saved for. Send it to %1?</source>
        <translation>Nyckelringen anger inte vilken API-adress nyckeln sparades för. Ska den skickas till %1?</translation>
    </message>
    <message>
        <source>The key in the keychain was saved for %1, but the account&apos;s API URL is now %2. Send the key there?</source>
        <translation>Nyckeln i nyckelringen sparades för %1, men kontots API-adress är nu %2. Ska nyckeln skickas dit?</translation>
    </message>
    <message>
        <source>The account cannot be saved: the settings file %1 cannot be written: %2.</source>
        <translation>Kontot kan inte sparas: det går inte att skriva inställningsfilen %1: %2.</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ppna</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Lägg till…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Redigera…</translation>
    </message>
    <message>
        <source>Replace &amp;key…</source>
        <translation>Byt &amp;nyckel…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Ta bort…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>AllRecordTable</name>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Leads to server</source>
        <translation>Leder till server</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>typed in a filter, with a colon after it</comment>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>AssignedColumn</name>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Tilldelad</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tillgänglig</translation>
    </message>
</context>
<context>
    <name>BulkTables</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tomt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Inget ändras</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Gick inte att läsa</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Nuvarande</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Förklaring</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrad</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Inte påbörjad</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparad</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparad</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Avviker</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>The server has these values already.</source>
        <translation>Servern har redan de här värdena.</translation>
    </message>
    <message>
        <source>The API&apos;s answer was unclear, but the change is on the server.</source>
        <translation>API:ets svar var oklart, men ändringen finns på servern.</translation>
    </message>
    <message>
        <source>The server no longer appears in your list.</source>
        <translation>Servern visas inte längre i din lista.</translation>
    </message>
    <message>
        <source>The server was read again, and the change is not there.</source>
        <translation>Servern lästes igen och ändringen finns inte där.</translation>
    </message>
    <message>
        <source>The server was read again, and what is there differs from your text: %1.</source>
        <translation>Servern lästes igen och det som finns där skiljer sig från din text: %1.</translation>
    </message>
    <message>
        <source>The server could not be read afterwards, so it is not known whether the change was saved.</source>
        <translation>Servern kunde inte läsas efteråt, så det är okänt om ändringen sparades.</translation>
    </message>
    <message>
        <source>Someone else has changed this meanwhile: %1. Nothing was saved. Choose which text to keep.</source>
        <translation>Någon annan har ändrat det här under tiden: %1. Ingenting sparades. Välj vilken text som ska gälla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) saved</source>
        <translation>
            <numerusform>%Ln server sparad</numerusform>
            <numerusform>%Ln servrar sparade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not saved</source>
        <translation>
            <numerusform>%Ln inte sparad</numerusform>
            <numerusform>%Ln inte sparade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different from your text</source>
        <translation>
            <numerusform>%Ln avviker från din text</numerusform>
            <numerusform>%Ln avviker från din text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln okänd</numerusform>
            <numerusform>%Ln okända</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln i konflikt</numerusform>
            <numerusform>%Ln i konflikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln oförändrad</numerusform>
            <numerusform>%Ln oförändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <translation>
            <numerusform>%Ln inte påbörjad</numerusform>
            <numerusform>%Ln inte påbörjade</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Bekräftat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Remind on</source>
        <translation>Påminn den</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>To be seen</source>
        <translation>Ska bli utfört</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>Give access</source>
        <translation>Ge behörighet</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Ta bort behörighet</translation>
    </message>
    <message>
        <source>Add SSH keys</source>
        <translation>Lägg till SSH-nycklar</translation>
    </message>
    <message>
        <source>Remove SSH keys</source>
        <translation>Ta bort SSH-nycklar</translation>
    </message>
    <message>
        <source>Add deploy keys</source>
        <translation>Lägg till deploynycklar</translation>
    </message>
    <message>
        <source>Remove deploy keys</source>
        <translation>Ta bort deploynycklar</translation>
    </message>
    <message>
        <source>Leaves us</source>
        <translation>Slutar hos oss</translation>
    </message>
    <message>
        <source>No longer notify</source>
        <translation>Sluta meddela</translation>
    </message>
    <message>
        <source>Restore changes</source>
        <translation>Återställ ändringar</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Inte bekräftat ännu</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Inte skickat</translation>
    </message>
    <message>
        <source>Put findings right</source>
        <translation>Åtgärda avvikelser</translation>
    </message>
    <message>
        <source>%1 of %2 seen</source>
        <translation>%1 av %2 bekräftat</translation>
    </message>
    <message>
        <source>Draft, not sent</source>
        <translation>Utkast, inte skickat</translation>
    </message>
    <message>
        <source>Overdue, nothing seen yet</source>
        <translation>Försenat, inget bekräftat</translation>
    </message>
    <message>
        <source>Sent, nothing seen yet</source>
        <translation>Skickat, inget bekräftat</translation>
    </message>
    <message>
        <source>Overdue, %1</source>
        <translation>Försenat, %1</translation>
    </message>
    <message>
        <source>Seen to be done</source>
        <translation>Bekräftat utfört</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Har kommit tillbaka</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återkallat</translation>
    </message>
    <message>
        <source>the list of people</source>
        <translation>listan över personer</translation>
    </message>
    <message>
        <source>the details of the person with ID %1</source>
        <translation>uppgifterna om personen med id %1</translation>
    </message>
    <message>
        <source>the list of domains</source>
        <translation>listan över domäner</translation>
    </message>
    <message>
        <source>the records of %1</source>
        <translation>posterna för %1</translation>
    </message>
    <message>
        <source>the list of certificates</source>
        <translation>listan över certifikat</translation>
    </message>
    <message>
        <source>the list of servers</source>
        <translation>listan över servrar</translation>
    </message>
    <message>
        <source>the SSH keys of %1</source>
        <translation>SSH-nycklarna för %1</translation>
    </message>
    <message>
        <source>the deploy keys of %1</source>
        <translation>deploynycklarna för %1</translation>
    </message>
    <message>
        <source>the users of %1</source>
        <translation>användarna på %1</translation>
    </message>
    <message>
        <source>the details of %1</source>
        <translation>uppgifterna om %1</translation>
    </message>
    <message>
        <source>%1, by reading %2</source>
        <translation>%1, vid hämtning av %2</translation>
    </message>
    <message>
        <source>Came back, seen %1</source>
        <translation>Har kommit tillbaka, upptäckt %1</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <translation>Bekräftat %1</translation>
    </message>
    <message>
        <source>%1, by a change between two readings</source>
        <translation>%1, genom en ändring mellan två hämtningar</translation>
    </message>
    <message>
        <source>%1, when the account was examined</source>
        <translation>%1, när kontot granskades</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>What is to be seen</source>
        <translation>Det här ska bli utfört</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>Details of the change</source>
        <translation>Uppgifter om ändringen</translation>
    </message>
</context>
<context>
    <name>ChangeField</name>
    <message>
        <source>Hostname</source>
        <translation>Värdnamn</translation>
    </message>
    <message>
        <source>The hostname</source>
        <translation>Värdnamnet</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>Beskrivningen</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Teknisk kontakt</translation>
    </message>
    <message>
        <source>The technical contact</source>
        <translation>Den tekniska kontakten</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>The type</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>The size</source>
        <translation>Storleken</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adress</translation>
    </message>
    <message>
        <source>The IP address</source>
        <translation>IP-adressen</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6-adress</translation>
    </message>
    <message>
        <source>The IPv6 address</source>
        <translation>IPv6-adressen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Programvara</translation>
    </message>
    <message>
        <source>The applications</source>
        <translation>Programvaran</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kärnor</translation>
    </message>
    <message>
        <source>The number of cores</source>
        <translation>Antalet kärnor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Minne</translation>
    </message>
    <message>
        <source>The memory</source>
        <translation>Minnet</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>The domain</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>The customers</source>
        <translation>Kunderna</translation>
    </message>
    <message>
        <source>Invoice contacts</source>
        <translation>Fakturakontakter</translation>
    </message>
    <message>
        <source>The invoice contacts</source>
        <translation>Fakturakontakterna</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>The registrar</source>
        <translation>Registraren</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Utgångsdatum</translation>
    </message>
    <message>
        <source>The expiry date</source>
        <translation>Utgångsdatumet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Namnet</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>The email address</source>
        <translation>E-postadressen</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>The telephone number</source>
        <translation>Telefonnumret</translation>
    </message>
    <message>
        <source>the hostname</source>
        <translation>värdnamnet</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>beskrivningen</translation>
    </message>
    <message>
        <source>the technical contact</source>
        <translation>den tekniska kontakten</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>DNS-post</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH-nyckel</translation>
    </message>
    <message>
        <source>Deploy key</source>
        <translation>Deploynyckel</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Behörighet</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>access</source>
        <translation>behörighet</translation>
    </message>
    <message>
        <source>notified of problems</source>
        <translation>meddelas vid problem</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
</context>
<context>
    <name>ChangeNotice</name>
    <message>
        <source>technical contact</source>
        <translation>teknisk kontakt</translation>
    </message>
    <message>
        <source>invoice contact</source>
        <translation>fakturakontakt</translation>
    </message>
    <message>
        <source>the customer&apos;s reference</source>
        <translation>kundens referens</translation>
    </message>
    <message>
        <source>Planned work on the server %1</source>
        <translation>Planerat arbete på servern %1</translation>
    </message>
    <message>
        <source>Stops without the server</source>
        <translation>Slutar fungera utan servern</translation>
    </message>
    <message>
        <source>Also answered by others</source>
        <translation>Besvaras även av andra</translation>
    </message>
    <message>
        <source>No mail is received for</source>
        <translation>Ingen e-post tas emot för</translation>
    </message>
    <message>
        <source>Mail is also received by others for</source>
        <translation>E-post tas även emot av andra för</translation>
    </message>
    <message>
        <source>The only name server of</source>
        <translation>Enda namnserver för</translation>
    </message>
    <message>
        <source>Others are name servers too of</source>
        <translation>Även andra är namnservrar för</translation>
    </message>
    <message>
        <source>Services that stop</source>
        <translation>Tjänster som slutar fungera</translation>
    </message>
    <message>
        <source>Services that others offer too</source>
        <translation>Tjänster som även andra erbjuder</translation>
    </message>
    <message>
        <source>Certificates in use there</source>
        <translation>Certifikat som används där</translation>
    </message>
    <message>
        <source>Customers concerned</source>
        <translation>Berörda kunder</translation>
    </message>
    <message>
        <source>notified of problems</source>
        <translation>meddelas vid problem</translation>
    </message>
    <message>
        <source>To be notified</source>
        <translation>Ska meddelas</translation>
    </message>
    <message>
        <source>Nothing that is known depends on it.</source>
        <translation>Inget känt är beroende av den.</translation>
    </message>
    <message>
        <source>Not everything had been read: there may be more.</source>
        <translation>Allt hade inte hämtats: det kan finnas mer.</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Sedd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Unseen</source>
        <translation>Osedd</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>The server %1 is new in the list.</source>
        <translation>Servern %1 är ny i listan.</translation>
    </message>
    <message>
        <source>The server %1 is no longer in the list.</source>
        <translation>Servern %1 finns inte längre i listan.</translation>
    </message>
    <message>
        <source>The domain %1 is new in the list.</source>
        <translation>Domänen %1 är ny i listan.</translation>
    </message>
    <message>
        <source>The domain %1 is no longer in the list.</source>
        <translation>Domänen %1 finns inte längre i listan.</translation>
    </message>
    <message>
        <source>A certificate for %1 is new in the list.</source>
        <translation>Ett certifikat för %1 är nytt i listan.</translation>
    </message>
    <message>
        <source>A certificate for %1 is no longer in the list.</source>
        <translation>Ett certifikat för %1 finns inte längre i listan.</translation>
    </message>
    <message>
        <source>The person %1 is new in the list.</source>
        <translation>Personen %1 är ny i listan.</translation>
    </message>
    <message>
        <source>The person %1 is no longer in the list.</source>
        <translation>Personen %1 finns inte längre i listan.</translation>
    </message>
    <message>
        <source>The certificate for %1 was renewed: it expires %2 instead of %3.</source>
        <translation>Certifikatet för %1 förnyades: det går ut %2 i stället för %3.</translation>
    </message>
    <message>
        <source>The expiry date of the certificate for %1 became %2; it was %3.</source>
        <translation>Utgångsdatumet för certifikatet för %1 ändrades från %3 till %2.</translation>
    </message>
    <message>
        <source>The domain %1 was renewed: it expires %2 instead of %3.</source>
        <translation>Domänen %1 förnyades: den går ut %2 i stället för %3.</translation>
    </message>
    <message>
        <source>The expiry date of the domain %1 became %2; it was %3.</source>
        <translation>Utgångsdatumet för domänen %1 ändrades från %3 till %2.</translation>
    </message>
    <message>
        <source>The fingerprint of the key %1 of %2 became %3; it was %4.</source>
        <translation>Fingeravtrycket för nyckeln %1 hos %2 ändrades från %4 till %3.</translation>
    </message>
    <message>
        <source>A deploy key of the server %1 was added: %2.</source>
        <translation>En deploynyckel lades till på servern %1: %2.</translation>
    </message>
    <message>
        <source>A deploy key of the server %1 was removed: %2.</source>
        <translation>En deploynyckel togs bort från servern %1: %2.</translation>
    </message>
    <message>
        <source>A key of %1 was added: %2.</source>
        <translation>En nyckel lades till för %1: %2.</translation>
    </message>
    <message>
        <source>A key of %1 was removed: %2.</source>
        <translation>En nyckel togs bort för %1: %2.</translation>
    </message>
    <message>
        <source>An SSH key of the server %1 was added: %2.</source>
        <translation>En SSH-nyckel lades till på servern %1: %2.</translation>
    </message>
    <message>
        <source>An SSH key of the server %1 was removed: %2.</source>
        <translation>En SSH-nyckel togs bort från servern %1: %2.</translation>
    </message>
    <message>
        <source>%1 with access to %2 is now called %3.</source>
        <translation>%1 med behörighet till %2 heter nu %3.</translation>
    </message>
    <message>
        <source>%1 has access to %2 now.</source>
        <translation>%1 har nu behörighet till %2.</translation>
    </message>
    <message>
        <source>%1 no longer has access to %2.</source>
        <translation>%1 har inte längre behörighet till %2.</translation>
    </message>
    <message>
        <source>%1 is no longer linked to the server %2; before: %3.</source>
        <translation>%1 är inte längre kopplad till servern %2; tidigare: %3.</translation>
    </message>
    <message>
        <source>%1 is linked to the server %2 now: %3.</source>
        <translation>%1 är nu kopplad till servern %2: %3.</translation>
    </message>
    <message>
        <source>A DNS record of %1 was added: %2: %3.</source>
        <translation>En DNS-post lades till för %1: %2: %3.</translation>
    </message>
    <message>
        <source>A DNS record of %1 was removed: %2: %3.</source>
        <translation>En DNS-post togs bort för %1: %2: %3.</translation>
    </message>
    <message>
        <source>The DNS record %2 of %1 became %3; it was %4.</source>
        <translation>DNS-posten %2 för %1 ändrades från %4 till %3.</translation>
    </message>
    <message>
        <source>A disk of %1 was added: %2, %3.</source>
        <translation>En disk lades till på %1: %2, %3.</translation>
    </message>
    <message>
        <source>A disk of %1 was removed: %2, %3.</source>
        <translation>En disk togs bort från %1: %2, %3.</translation>
    </message>
    <message>
        <source>The disk %2 of %1 became %3; it was %4.</source>
        <translation>Disken %2 på %1 ändrades från %4 till %3.</translation>
    </message>
    <message>
        <source>A network of %1 was added: %2, %3.</source>
        <translation>Ett nätverk lades till på %1: %2, %3.</translation>
    </message>
    <message>
        <source>A network of %1 was removed: %2, %3.</source>
        <translation>Ett nätverk togs bort från %1: %2, %3.</translation>
    </message>
    <message>
        <source>The network %2 of %1 became %3; it was %4.</source>
        <translation>Nätverket %2 på %1 ändrades från %4 till %3.</translation>
    </message>
    <message>
        <source>%1 of %2 became %3; there were none before.</source>
        <translation>%1 för %2 angavs: %3; tidigare fanns inget.</translation>
    </message>
    <message>
        <source>%1 of %2 became %3; there was none before.</source>
        <translation>%1 för %2 angavs: %3; tidigare fanns inget.</translation>
    </message>
    <message>
        <source>%1 of %2 were removed; they were %3.</source>
        <translation>%1 för %2 togs bort; tidigare: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 was removed; it was %3.</source>
        <translation>%1 för %2 togs bort; tidigare: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 became %3; they were %4.</source>
        <translation>%1 för %2 ändrades från %4 till %3.</translation>
    </message>
    <message>
        <source>%1 of %2 became %3; it was %4.</source>
        <translation>%1 för %2 ändrades från %4 till %3.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>You restored %1 of %2.</source>
        <translation>Du återställde %1 för %2.</translation>
    </message>
    <message>
        <source>You tried to restore %1 of %2.</source>
        <translation>Du försökte återställa %1 för %2.</translation>
    </message>
    <message>
        <source>You changed %1 of %2.</source>
        <translation>Du ändrade %1 för %2.</translation>
    </message>
    <message>
        <source>You tried to change %1 of %2.</source>
        <translation>Du försökte ändra %1 för %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>You restored %1 of %2 from %3 to %4.</source>
        <translation>Du återställde %1 för %2 från %3 till %4.</translation>
    </message>
    <message>
        <source>You tried to restore %1 of %2 from %3 to %4.</source>
        <translation>Du försökte återställa %1 för %2 från %3 till %4.</translation>
    </message>
    <message>
        <source>You changed %1 of %2 from %3 to %4.</source>
        <translation>Du ändrade %1 för %2 från %3 till %4.</translation>
    </message>
    <message>
        <source>You tried to change %1 of %2 from %3 to %4.</source>
        <translation>Du försökte ändra %1 för %2 från %3 till %4.</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>mellan %1 och %2</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>Sparas</translation>
    </message>
    <message>
        <source>Not known: the program ended before the answer</source>
        <translation>Okänt: programmet avslutades före svaret</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparad</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Not known: the server could not be read afterwards</source>
        <translation>Okänt: servern kunde inte läsas efteråt</translation>
    </message>
    <message>
        <source>Restored, confirmed %1</source>
        <translation>Återställd, bekräftat %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person with no name</source>
        <translation>Person utan namn</translation>
    </message>
    <message>
        <source>What %1 may do on the server %2 became: %3; before: %4.</source>
        <translation>Det som gäller för %1 på servern %2 ändrades till: %3; tidigare: %4.</translation>
    </message>
    <message>
        <source>Not as sent: the server has another value</source>
        <translation>Inte som det skickades: servern har ett annat värde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have access.</source>
        <translation>
            <numerusform>%Ln person har behörighet.</numerusform>
            <numerusform>%Ln personer har behörighet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) had access.</source>
        <translation>
            <numerusform>%Ln person hade behörighet.</numerusform>
            <numerusform>%Ln personer hade behörighet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is on %Ln server(s) now.</source>
        <translation>
            <numerusform>Den finns nu på %Ln server.</numerusform>
            <numerusform>Den finns nu på %Ln servrar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was on %Ln server(s).</source>
        <translation>
            <numerusform>Den fanns på %Ln server.</numerusform>
            <numerusform>Den fanns på %Ln servrar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They have access to %Ln server(s).</source>
        <translation>
            <numerusform>Personen har behörighet till %Ln server.</numerusform>
            <numerusform>Personen har behörighet till %Ln servrar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They had access to %Ln server(s).</source>
        <translation>
            <numerusform>Personen hade behörighet till %Ln server.</numerusform>
            <numerusform>Personen hade behörighet till %Ln servrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>kl. %1</translation>
    </message>
</context>
<context>
    <name>CommandDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Could not open</source>
        <translation>Det gick inte att öppna</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Text att kopiera</translation>
    </message>
</context>
<context>
    <name>ConsoleText</name>
    <message>
        <source>Usage: cloudnet-console [options]</source>
        <translation>Användning: cloudnet-console [flaggor]</translation>
    </message>
    <message>
        <source>Desktop administration console for customers of Cloudnet.</source>
        <translation>Administrationsprogram för skrivbordet, för Cloudnets kunder.</translation>
    </message>
    <message>
        <source>The key of an account for one run is read from the environment variable CLOUDNET_API_KEY.</source>
        <translation>Nyckeln till ett konto för en enda körning läses från miljövariabeln CLOUDNET_API_KEY.</translation>
    </message>
    <message>
        <source>There is no option %1; see --help.</source>
        <translation>Flaggan %1 finns inte, se --help.</translation>
    </message>
    <message>
        <source>The option %1 needs a value; see --help.</source>
        <translation>Flaggan %1 kräver ett värde, se --help.</translation>
    </message>
    <message>
        <source>“%1” was not understood; see --help.</source>
        <translation>”%1” gick inte att tolka, se --help.</translation>
    </message>
    <message>
        <source>“%1” is not an option; see --help.</source>
        <translation>”%1” är ingen flagga, se --help.</translation>
    </message>
    <message>
        <source>The language “%1” is not one of sv and en.</source>
        <translation>Språket ”%1” är varken sv eller en.</translation>
    </message>
    <message>
        <source>The size “%1” is not of the form servers=1000,domains=5000,records=100000.</source>
        <translation>Storleken ”%1” har inte formen servers=1000,domains=5000,records=100000.</translation>
    </message>
    <message>
        <source>These options cannot be used together: %1.</source>
        <translation>De här flaggorna kan inte användas tillsammans: %1.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. --export and --pictures work without one.</source>
        <translation>Det finns ingen skärm att öppna ett fönster på. --export och --pictures fungerar utan.</translation>
    </message>
    <message>
        <source>No certificate could be read from %1.</source>
        <translation>Inget certifikat kunde läsas från %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Det går inte att skriva till %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domän</numerusform>
            <numerusform>%n domäner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certifikat</numerusform>
            <numerusform>%n certifikat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>%1 skrevs till %2.</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>Det finns inget konto som heter ”%1”.</translation>
    </message>
    <message>
        <source>There is no session bus, so the keychain with the key of the account “%1” cannot be reached.</source>
        <translation>Det finns ingen sessionsbuss (D-Bus), så nyckelringen med nyckeln för kontot ”%1” kan inte nås.</translation>
    </message>
    <message>
        <source>Nothing can be written to standard output.</source>
        <translation>Det går inte att skriva till stdout.</translation>
    </message>
    <message>
        <source>open the built-in demo account, with invented data</source>
        <translation>öppna det inbyggda demokontot, med påhittade uppgifter</translation>
    </message>
    <message>
        <source>its size, for example servers=1000,domains=5000,records=100000</source>
        <translation>dess storlek, till exempel servers=1000,domains=5000,records=100000</translation>
    </message>
    <message>
        <source>open an account at this API URL, for this run only</source>
        <translation>öppna ett konto på den här API-adressen, bara för den här körningen</translation>
    </message>
    <message>
        <source>also trust this certificate authority (PEM)</source>
        <translation>lita även på den här certifikatutfärdaren (PEM)</translation>
    </message>
    <message>
        <source>use this language for this run</source>
        <translation>använd det här språket för körningen</translation>
    </message>
    <message>
        <source>no window: save a picture of every page and dialog in FOLDER</source>
        <translation>inget fönster: spara en bild av varje sida och dialogruta i KATALOG</translation>
    </message>
    <message>
        <source>print the version and exit</source>
        <translation>skriv ut versionen och avsluta</translation>
    </message>
    <message>
        <source>print this text and exit</source>
        <translation>skriv ut den här texten och avsluta</translation>
    </message>
    <message>
        <source>%1 can only be used with --demo.</source>
        <translation>%1 kan bara användas tillsammans med --demo.</translation>
    </message>
    <message>
        <source>%1 can only be used with --api-url.</source>
        <translation>%1 kan bara användas tillsammans med --api-url.</translation>
    </message>
    <message>
        <source>The environment variable CLOUDNET_API_KEY is not set. It must contain the key of the account.</source>
        <translation>Miljövariabeln CLOUDNET_API_KEY är inte satt. Den ska innehålla kontots nyckel.</translation>
    </message>
    <message>
        <source>The demo account could not be started: no port was free on this computer.</source>
        <translation>Demokontot kunde inte startas: datorn hade ingen ledig port.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved in %1.</source>
        <translation>
            <numerusform>%n bild sparad i %1.</numerusform>
            <numerusform>%n bilder sparade i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>open a new window, even if the account already has one</source>
        <translation>öppna ett nytt fönster, även om kontot redan har ett</translation>
    </message>
    <message>
        <source>write each request, without the key, to standard error</source>
        <translation>skriv varje anrop, utan nyckeln, till stderr</translation>
    </message>
    <message>
        <source>CLOUDNET_API_KEY must contain only the key: it contains something else as well, or a character that no key has, such as a line break.</source>
        <translation>CLOUDNET_API_KEY får bara innehålla nyckeln: den innehåller även något annat, eller ett tecken som ingen nyckel har, till exempel en radbrytning.</translation>
    </message>
    <message>
        <source>Part of the settings file could not be read. A copy of the whole file was saved as %1.</source>
        <translation>En del av inställningsfilen gick inte att läsa. En kopia av hela filen sparades som %1.</translation>
    </message>
    <message>
        <source>The settings file could not be read. A copy was saved as %1. Accounts must be added again. Their keys are still in the keychain.</source>
        <translation>Inställningsfilen gick inte att läsa. En kopia sparades som %1. Konton måste läggas till på nytt. Deras nycklar finns kvar i nyckelringen.</translation>
    </message>
    <message>
        <source>open this account; with --export, write it to the file</source>
        <translation>öppna det här kontot; med --export, skriv det till filen</translation>
    </message>
    <message>
        <source>More than one account is named “%1”. Rename all but one of them in the window.</source>
        <translation>Mer än ett konto heter ”%1”. Ge alla utom ett av dem ett annat namn i fönstret.</translation>
    </message>
    <message>
        <source>The saved API URL of the account “%1” is not valid, so the key is not sent.</source>
        <translation>Den sparade API-adressen för kontot ”%1” är ogiltig, så nyckeln skickas inte.</translation>
    </message>
    <message>
        <source>The keychain has no key for the account “%1”. Open the account in the window once and enter the key there.</source>
        <translation>Nyckelringen har ingen nyckel för kontot ”%1”. Öppna kontot i fönstret en gång och ange nyckeln där.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the key of the account “%1” cannot be read. Unlock the keychain first.</source>
        <translation>Nyckelringen är låst, så nyckeln för kontot ”%1” kan inte läsas. Lås upp nyckelringen först.</translation>
    </message>
    <message>
        <source>No keychain is running on this computer, so the key of the account “%1” cannot be read.</source>
        <translation>Ingen nyckelring är igång på den här datorn, så nyckeln för kontot ”%1” kan inte läsas.</translation>
    </message>
    <message>
        <source>The keychain does not respond, so the key of the account “%1” cannot be read.</source>
        <translation>Nyckelringen svarar inte, så nyckeln för kontot ”%1” kan inte läsas.</translation>
    </message>
    <message>
        <source>The keychain&apos;s prompt for the key of the account “%1” was not answered, was declined or could not be shown.</source>
        <translation>Nyckelringens fråga om nyckeln för kontot ”%1” besvarades inte, avböjdes eller kunde inte visas.</translation>
    </message>
    <message>
        <source>The keychain could not return the key of the account “%1”.</source>
        <translation>Nyckelringen kunde inte lämna ut nyckeln för kontot ”%1”.</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>STORLEK</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAMN</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>KATALOG</translation>
    </message>
    <message>
        <source>The key of the account “%1” was saved for another API URL than the one in the settings, so it is not sent. Open the account in the window once and answer there.</source>
        <translation>Nyckeln till kontot ”%1” sparades för en annan API-adress än den i inställningarna och skickas därför inte. Öppna kontot i fönstret en gång och svara där.</translation>
    </message>
    <message>
        <source>no window: write the whole account to FILE as JSON (- is standard output)</source>
        <translation>inget fönster: skriv hela kontot till FIL som JSON (- är stdout)</translation>
    </message>
    <message>
        <source>Nothing was read, so %1 was not written.</source>
        <translation>Ingenting kunde läsas, så %1 skrevs inte.</translation>
    </message>
    <message>
        <source>keep what the demo account was in the last run</source>
        <translation>behåll det som demokontot var vid förra körningen</translation>
    </message>
    <message>
        <source>no window: write notes and history of --account to FILE as JSON</source>
        <translation>inget fönster: skriv anteckningar och historik för --account till FIL som JSON</translation>
    </message>
    <message>
        <source>no window: add what is missing from such a FILE</source>
        <translation>inget fönster: lägg till det som saknas ur en sådan FIL</translation>
    </message>
    <message>
        <source>%1 can only be used with --account.</source>
        <translation>%1 kan bara användas med --account.</translation>
    </message>
    <message>
        <source>Nothing of the account “%1” is saved on this computer.</source>
        <translation>Inget av kontot ”%1” är sparat på den här datorn.</translation>
    </message>
    <message>
        <source>The account “%1” is open in a window. Import there, or close the window first.</source>
        <translation>Kontot ”%1” är öppet i ett fönster. Importera där, eller stäng fönstret först.</translation>
    </message>
    <message>
        <source>The file is from %1, and the account “%2” is at %3. If they are the same account, import it in the window.</source>
        <translation>Filen kommer från %1, och kontot ”%2” finns på %3. Importera den i fönstret om det är samma konto.</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>VAD</translation>
    </message>
    <message>
        <source>KIND=FILE</source>
        <translation>SLAG=FIL</translation>
    </message>
    <message>
        <source>with --write: write nothing, report whether the files are out of date</source>
        <translation>med --write: skriv ingenting, säg om filerna är inaktuella</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>only the rows that a filter in the window would show</source>
        <translation>bara de rader som ett filter i fönstret skulle visa</translation>
    </message>
    <message>
        <source>the same with a filter saved in the window</source>
        <translation>samma sak med ett filter som har sparats i fönstret</translation>
    </message>
    <message>
        <source>IDS</source>
        <translation>NAMN</translation>
    </message>
    <message>
        <source>which columns to list, separated by commas</source>
        <translation>vilka kolumner som ska listas, åtskilda med kommatecken</translation>
    </message>
    <message>
        <source>list as JSON or CSV instead of a table</source>
        <translation>lista som JSON eller CSV i stället för en tabell</translation>
    </message>
    <message>
        <source>read the account instead of what is saved of it on this computer</source>
        <translation>läs kontot i stället för det som är sparat av det på den här datorn</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 cannot start, 2 wrong usage or cannot write, 3 not everything was read, 4 the key was rejected, 5 the API could not be reached, 6 the keychain did not return the key, 7 a file is out of date (--check).</source>
        <translation>Returkod: 0 klart, 1 kan inte starta, 2 felaktig användning eller kan inte skriva, 3 allt kunde inte läsas, 4 nyckeln avvisades, 5 API:et kunde inte nås, 6 nyckelringen lämnade inte ut nyckeln, 7 en fil är inaktuell (--check).</translation>
    </message>
    <message>
        <source>“%1” is nothing that --write can write; see --help.</source>
        <translation>”%1” är inget som --write kan skriva; se --help.</translation>
    </message>
    <message>
        <source>--write needs the form KIND=FILE, not “%1”.</source>
        <translation>--write ska ha formen SLAG=FIL, inte ”%1”.</translation>
    </message>
    <message>
        <source>%1 can only be used with: %2.</source>
        <translation>%1 kan bara användas tillsammans med: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The API asks for a pause of %n second(s). Reading continues after that; Ctrl+C cancels it.</source>
        <translation>
            <numerusform>API:et ber om en paus på %n sekund. Läsningen fortsätter efter den; Ctrl+C avbryter.</numerusform>
            <numerusform>API:et ber om en paus på %n sekunder. Läsningen fortsätter efter den; Ctrl+C avbryter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The API asked for fewer requests at a time, so reading takes longer; Ctrl+C cancels it.</source>
        <translation>API:et bad om färre anrop åt gången, så läsningen tar längre tid; Ctrl+C avbryter.</translation>
    </message>
    <message>
        <source>Nothing of the account “%1” is saved on this computer. With --fresh it is read.</source>
        <translation>Ingenting av kontot ”%1” är sparat på den här datorn. Med --fresh läses det.</translation>
    </message>
    <message>
        <source>No filter named “%1” is saved for %2.</source>
        <translation>Det finns inget sparat filter som heter ”%1” för %2.</translation>
    </message>
    <message>
        <source>Only the text of the filter “%1” is applied, not its quick filters.</source>
        <translation>Bara texten i filtret ”%1” används, inte dess snabbfilter.</translation>
    </message>
    <message>
        <source>There is no column “%1”. The columns are: %2.</source>
        <translation>Det finns ingen kolumn ”%1”. Kolumnerna är: %2.</translation>
    </message>
    <message>
        <source>The filter has “%1:”, but there is no such column; it is searched for as text.</source>
        <translation>Filtret innehåller ”%1:”, men det finns ingen sådan kolumn; det söks som text.</translation>
    </message>
    <message>
        <source>“%1” is not in the account.</source>
        <translation>”%1” finns inte i kontot.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln entry(s), %2</source>
        <translation>
            <numerusform>%1: %Ln post, %2</numerusform>
            <numerusform>%1: %Ln poster, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is up to date.</source>
        <translation>%1 är aktuell.</translation>
    </message>
    <message>
        <source>%1 is out of date.</source>
        <translation>%1 är inaktuell.</translation>
    </message>
    <message>
        <source>Not everything has been read: %1.</source>
        <translation>Allt har inte lästs: %1.</translation>
    </message>
    <message>
        <source>--check compares files, and %1 is none.</source>
        <translation>--check jämför filer, och %1 är ingen fil.</translation>
    </message>
    <message>
        <source>Two texts cannot be written to the same file: %1.</source>
        <translation>Två texter kan inte skrivas till samma fil: %1.</translation>
    </message>
    <message>
        <source>The filter has “%1:”, but there is no such field. The fields are: %2. Text with a colon is searched for in quotation marks.</source>
        <translation>Filtret har ”%1:”, men det finns inget sådant fält. Fälten är: %2. Text med kolon söks inom citattecken.</translation>
    </message>
    <message>
        <source>%1 was not written by this program, so it is not overwritten. Move it, or choose another folder.</source>
        <translation>%1 har inte skrivits av det här programmet och skrivs därför inte över. Flytta filen eller välj en annan katalog.</translation>
    </message>
    <message>
        <source>Ansible reads JSON only from a file whose name ends with %2, which %1 does not.</source>
        <translation>Ansible läser JSON bara ur en fil vars namn slutar på %2, och det gör inte %1.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 finns inte.</translation>
    </message>
    <message>
        <source>Nothing was read, so %1 cannot be checked.</source>
        <translation>Ingenting lästes, så %1 kan inte kontrolleras.</translation>
    </message>
    <message>
        <source>%1 is one domain, which no filter chooses: leave out --filter and --saved-filter, or write “zones”.</source>
        <translation>%1 är en enda domän, som inget filter väljer: utelämna --filter och --saved-filter, eller skriv ”zones”.</translation>
    </message>
    <message>
        <source>no window: write ssh_config, ansible (JSON), ansible:script (a program), hosts, zones (a folder), zones:DOMAIN, ics, jsonl or jsonl:WHAT (as of --list); may be repeated</source>
        <translation>inget fönster: skriv ssh_config, ansible (JSON), ansible:script (ett program), hosts, zones (en katalog), zones:DOMÄN, ics, jsonl eller jsonl:VAD (som för --list); kan anges flera gånger</translation>
    </message>
    <message>
        <source>Nothing can be written to standard output: %1.</source>
        <translation>Det går inte att skriva till stdout: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Det går inte att skriva till %1: %2.</translation>
    </message>
    <message>
        <source>no window: list servers, domains, records, certificates, people, access, findings, changes or requests (support cases)</source>
        <translation>inget fönster: lista servers, domains, records, certificates, people, access, findings, changes eller requests (supportärenden)</translation>
    </message>
    <message>
        <source>There is no list named “%1”. The lists are: %2.</source>
        <translation>Det finns ingen lista som heter ”%1”. Listorna är: %2.</translation>
    </message>
    <message>
        <source>%1 is written to a folder, not to standard output.</source>
        <translation>%1 skrivs till en katalog, inte till stdout.</translation>
    </message>
    <message>
        <source>%1 is never overwritten. Choose a file of its own.</source>
        <translation>%1 skrivs aldrig över. Välj en egen fil.</translation>
    </message>
    <message>
        <source>%1 can be given only once.</source>
        <translation>%1 kan bara anges en gång.</translation>
    </message>
    <message>
        <source>%1 was not written by this program, so it is not overwritten. Move or remove it, or choose another name.</source>
        <translation>%1 har inte skrivits av det här programmet, så den skrivs inte över. Flytta eller ta bort den, eller välj ett annat namn.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>%Ln rad kopierad.</numerusform>
            <numerusform>%Ln rader kopierade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopierat: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln rad kopierad.</numerusform>
            <numerusform>%Ln rader kopierade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>Servers, domains and access on %1</source>
        <translation>Servrar, domäner och behörigheter %1</translation>
    </message>
    <message>
        <source>Not everything had been read: there may be more.</source>
        <translation>Allt hade inte hämtats: det kan finnas mer.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servrar</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Används till</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adress</translation>
    </message>
    <message>
        <source>No servers.</source>
        <translation>Inga servrar.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domäner</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Går ut</translation>
    </message>
    <message>
        <source>No domains.</source>
        <translation>Inga domäner.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>No certificates.</source>
        <translation>Inga certifikat.</translation>
    </message>
    <message>
        <source>People with access</source>
        <translation>Personer med behörighet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Access to</source>
        <translation>Behörighet till</translation>
    </message>
    <message>
        <source>Nobody has access.</source>
        <translation>Ingen har behörighet.</translation>
    </message>
    <message>
        <source>Changed this month</source>
        <translation>Ändrat den här månaden</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Nothing has changed this month.</source>
        <translation>Inget har ändrats den här månaden.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Nothing has changed since %1. What changed before is not known.</source>
        <translation>Inget har ändrats sedan %1. Vad som ändrades dessförinnan är inte känt.</translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servrar</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domäner</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
</context>
<context>
    <name>DetailTables</name>
    <message>
        <source>Interface</source>
        <translation>Gränssnitt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>Netmask</source>
        <translation>Nätmask</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Mount point</source>
        <translation>Monteringspunkt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Felinformation</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Felinformation för supporten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Discard changes</source>
        <translation>Kasta ändringarna</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Fortsätt redigera</translation>
    </message>
    <message>
        <source>The form contains changes that have not been saved. Discard them?</source>
        <translation>Formuläret innehåller ändringar som inte har sparats. Vill du kasta dem?</translation>
    </message>
</context>
<context>
    <name>DomainTable</name>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Går ut</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>E-postservrar</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
</context>
<context>
    <name>EdgeTable</name>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>ägare: %1</translation>
    </message>
    <message>
        <source>Technical contact for</source>
        <translation>Teknisk kontakt för</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Lead here: %1</source>
        <translation>Leder hit: %1</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>Leder till: %1</translation>
    </message>
</context>
<context>
    <name>EdgeText</name>
    <message>
        <source>Servers</source>
        <translation>Servrar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domäner</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>DNS-poster</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH-nycklar</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-adresser</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Names elsewhere</source>
        <translation>Namn på annat håll</translation>
    </message>
    <message>
        <source>address of the server</source>
        <translation>serverns adress</translation>
    </message>
    <message>
        <source>address on %1</source>
        <translation>adress på %1</translation>
    </message>
    <message>
        <source>named by hostname</source>
        <translation>genom värdnamnet</translation>
    </message>
    <message>
        <source>named as the server&apos;s domain</source>
        <translation>angiven som serverns domän</translation>
    </message>
    <message>
        <source>within the domain</source>
        <translation>inom domänen</translation>
    </message>
    <message>
        <source>the certificate is for this name</source>
        <translation>certifikatet gäller namnet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1 (gissning)</translation>
    </message>
    <message>
        <source>by %1 record</source>
        <translation>genom %1-post</translation>
    </message>
    <message>
        <source>by %1 record %2</source>
        <translation>genom %1-posten %2</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 via %2</translation>
    </message>
    <message>
        <source>%1, by a wildcard</source>
        <translation>%1, genom jokertecken</translation>
    </message>
    <message>
        <source>%1, the server&apos;s hostname</source>
        <translation>%1, serverns värdnamn</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 och %Ln till</numerusform>
            <numerusform>%1 och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>has access</source>
        <translation>har behörighet</translation>
    </message>
    <message>
        <source>always has access</source>
        <translation>har alltid behörighet</translation>
    </message>
    <message>
        <source>SSH key on the server</source>
        <translation>SSH-nyckel på servern</translation>
    </message>
    <message>
        <source>deploy key on the server</source>
        <translation>deploynyckel på servern</translation>
    </message>
    <message>
        <source>owner of the key</source>
        <translation>nyckelns ägare</translation>
    </message>
    <message>
        <source>technical contact</source>
        <translation>teknisk kontakt</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>kund</translation>
    </message>
    <message>
        <source>invoice contact</source>
        <translation>fakturakontakt</translation>
    </message>
    <message>
        <source>works there</source>
        <translation>arbetar där</translation>
    </message>
    <message>
        <source>key of somebody who works there</source>
        <translation>nyckel för någon som arbetar där</translation>
    </message>
    <message>
        <source>notified of problems</source>
        <translation>meddelas vid problem</translation>
    </message>
    <message>
        <source>always notified of problems</source>
        <translation>meddelas alltid vid problem</translation>
    </message>
</context>
<context>
    <name>EditServerDialog</name>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beskrivning</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>&amp;Hostname</source>
        <translation>&amp;Värdnamn</translation>
    </message>
    <message>
        <source>Hostname</source>
        <translation>Värdnamn</translation>
    </message>
    <message>
        <source>&amp;Technical contact</source>
        <translation>&amp;Teknisk kontakt</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Teknisk kontakt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>of the text in a field</comment>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>&amp;Message for the journal (optional)</source>
        <translation>&amp;Meddelande till journalen (valfritt)</translation>
    </message>
    <message>
        <source>Message for the journal</source>
        <translation>Meddelande till journalen</translation>
    </message>
</context>
<context>
    <name>EditServersDialog</name>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beskrivning</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>&amp;Hostname</source>
        <translation>&amp;Värdnamn</translation>
    </message>
    <message>
        <source>Hostname</source>
        <translation>Värdnamn</translation>
    </message>
    <message>
        <source>&amp;Technical contact</source>
        <translation>&amp;Teknisk kontakt</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Teknisk kontakt</translation>
    </message>
    <message>
        <source>&amp;Message for the journal (optional)</source>
        <translation>&amp;Meddelande till journalen (valfritt)</translation>
    </message>
    <message>
        <source>Message for the journal</source>
        <translation>Meddelande till journalen</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The API did not accept the key. Check the key, or ask support for a new one.</source>
        <translation>API:et accepterade inte nyckeln. Kontrollera nyckeln eller be supporten om en ny.</translation>
    </message>
    <message>
        <source>The key does not have access to this.</source>
        <translation>Nyckeln har inte behörighet till detta.</translation>
    </message>
    <message>
        <source>The API did not accept what was sent.</source>
        <translation>API:et accepterade inte det som skickades.</translation>
    </message>
    <message numerus="yes">
        <source>The API asks for a pause of %n second(s). Try again after that.</source>
        <translation>
            <numerusform>API:et ber om en paus på %n sekund. Försök igen efter det.</numerusform>
            <numerusform>API:et ber om en paus på %n sekunder. Försök igen efter det.</numerusform>
        </translation>
    </message>
    <message>
        <source>The API asks for a pause. Try again in a while.</source>
        <translation>API:et ber om en paus. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation>Certifikat: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Utfärdat av: %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>Giltigt: %1 till %2</translation>
    </message>
    <message>
        <source>A whole number of more than 64 bits is shown as text: %1</source>
        <translation>Ett heltal på mer än 64 bitar visas som text: %1</translation>
    </message>
    <message>
        <source>The connection to the API was refused. Check the API URL, or try again later.</source>
        <translation>Anslutningen till API:et nekades. Kontrollera API-adressen eller försök igen senare.</translation>
    </message>
    <message>
        <source>The host in the API URL was not found. Check your network connection and the URL.</source>
        <translation>Värden i API-adressen hittades inte. Kontrollera nätverksanslutningen och adressen.</translation>
    </message>
    <message>
        <source>The identity of the server could not be verified, so nothing was sent to it.</source>
        <translation>Serverns identitet gick inte att verifiera, så ingenting skickades till den.</translation>
    </message>
    <message>
        <source>The API stopped responding. Try again.</source>
        <translation>API:et slutade svara. Försök igen.</translation>
    </message>
    <message>
        <source>The response took too long. Try again.</source>
        <translation>Svaret tog för lång tid. Försök igen.</translation>
    </message>
    <message>
        <source>The connection was lost before the whole response had arrived. Try again.</source>
        <translation>Anslutningen bröts innan hela svaret hade kommit. Försök igen.</translation>
    </message>
    <message>
        <source>The response was larger than this program accepts.</source>
        <translation>Svaret var större än vad programmet accepterar.</translation>
    </message>
    <message>
        <source>Cancelled before it was finished.</source>
        <translation>Avbröts innan det var klart.</translation>
    </message>
    <message>
        <source>The API redirected to another address (%1). The key was not sent there.</source>
        <translation>API:et omdirigerade till en annan adress (%1). Nyckeln skickades inte dit.</translation>
    </message>
    <message>
        <source>This no longer exists in the API, or the key does not have access to it.</source>
        <translation>Detta finns inte längre i API:et, eller så saknar nyckeln behörighet till det.</translation>
    </message>
    <message>
        <source>The API is not working at the moment. Try again later, or contact support if the problem remains.</source>
        <translation>API:et fungerar inte just nu. Försök igen senare, eller kontakta supporten om problemet kvarstår.</translation>
    </message>
    <message>
        <source>The response does not come from Cloudnet&apos;s API. Check the API URL.</source>
        <translation>Svaret kommer inte från Cloudnets API. Kontrollera API-adressen.</translation>
    </message>
    <message>
        <source>The API&apos;s response is damaged at line %1, column %2.</source>
        <translation>API:ets svar är skadat på rad %1, kolumn %2.</translation>
    </message>
    <message>
        <source>The API&apos;s response has an unexpected format.</source>
        <translation>API:ets svar har ett oväntat format.</translation>
    </message>
    <message>
        <source>The name “%1” cannot be requested from the API.</source>
        <translation>Namnet ”%1” går inte att begära från API:et.</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anrop: %1</translation>
    </message>
    <message>
        <source>Position: line %1, column %2</source>
        <translation>Position: rad %1, kolumn %2</translation>
    </message>
    <message>
        <source>Position: %1</source>
        <translation>Position: %1</translation>
    </message>
    <message numerus="yes">
        <source>Requested pause: %n second(s)</source>
        <translation>
            <numerusform>Begärd paus: %n sekund</numerusform>
            <numerusform>Begärd paus: %n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Server&apos;s error message: %1</source>
        <translation>Serverns felmeddelande: %1</translation>
    </message>
    <message>
        <source>An item in the response is not an object and was left out: %1</source>
        <translation>En uppgift i svaret är inget objekt och utelämnades: %1</translation>
    </message>
    <message>
        <source>An item in the response has no name and was left out: %1</source>
        <translation>En uppgift i svaret saknar namn och utelämnades: %1</translation>
    </message>
    <message>
        <source>The API URL is not a complete URL such as https://api.cloudnet.se/api/v2.</source>
        <translation>API-adressen är inte en fullständig adress, som https://api.cloudnet.se/api/v2.</translation>
    </message>
    <message>
        <source>The API URL must start with https:// – http:// is accepted only for this computer.</source>
        <translation>API-adressen måste börja med https:// – http:// accepteras bara för den egna datorn.</translation>
    </message>
    <message>
        <source>The API URL must not contain a user name, a password, a query or a fragment.</source>
        <translation>API-adressen får inte innehålla användarnamn, lösenord, frågedel eller fragment.</translation>
    </message>
    <message>
        <source>The account is read-only in this program: nothing was saved.</source>
        <translation>Kontot är skrivskyddat i programmet: inget sparades.</translation>
    </message>
    <message>
        <source>The response could not be decompressed: it is damaged, or larger than this program accepts.</source>
        <translation>Svaret gick inte att packa upp: det är skadat eller större än vad programmet accepterar.</translation>
    </message>
    <message>
        <source>No clear response arrived when saving: the change may or may not have been made.</source>
        <translation>Inget tydligt svar kom när ändringen sparades: den kan ha gått fram, men det är inte säkert.</translation>
    </message>
    <message>
        <source>If your own CA issued it, add its CA file: File → Accounts… → Edit.</source>
        <translation>Om er egen certifikatutfärdare har utfärdat certifikatet, lägg till dess CA-fil: Arkiv → Konton… → Redigera.</translation>
    </message>
    <message>
        <source>The server at the API URL does not use TLS, so nothing was sent to it. Check the URL and its port.</source>
        <translation>Servern på API-adressen använder inte TLS, så ingenting skickades dit. Kontrollera adressen och porten.</translation>
    </message>
    <message>
        <source>The certificate was issued by %1, which this computer does not trust.</source>
        <translation>Certifikatet är utfärdat av %1, som den här datorn inte litar på.</translation>
    </message>
    <message>
        <source>The certificate is self-signed: no certificate authority has signed it.</source>
        <translation>Certifikatet är självsignerat: ingen certifikatutfärdare har signerat det.</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>Certifikatet gick ut %1.</translation>
    </message>
    <message>
        <source>The certificate is not valid until %1.</source>
        <translation>Certifikatet gäller först från %1.</translation>
    </message>
    <message>
        <source>The certificate names no host, so it is not valid for %1.</source>
        <translation>Certifikatet anger inget värdnamn och gäller därför inte %1.</translation>
    </message>
    <message>
        <source>The certificate is valid for %1, not for %2.</source>
        <translation>Certifikatet gäller %1, inte %2.</translation>
    </message>
    <message>
        <source>The server closed the connection before it presented a certificate.</source>
        <translation>Servern stängde anslutningen innan den visade något certifikat.</translation>
    </message>
    <message>
        <source>The certificate did not pass the system&apos;s check.</source>
        <translation>Certifikatet klarade inte systemets kontroll.</translation>
    </message>
    <message>
        <source>Requested host: %1</source>
        <translation>Begärd värd: %1</translation>
    </message>
    <message>
        <source>Valid for: %1</source>
        <translation>Gäller för: %1</translation>
    </message>
    <message>
        <source>System&apos;s error message: %1</source>
        <translation>Systemets felmeddelande: %1</translation>
    </message>
    <message>
        <source>The connection to the API was lost before a response arrived. Check your network connection.</source>
        <translation>Anslutningen till API:et bröts innan något svar kom. Kontrollera nätverksanslutningen.</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy: %1</translation>
    </message>
    <message>
        <source>The API could not be reached through the proxy %1. Check the proxy (File → Settings… → Network) or ask whoever runs it.</source>
        <translation>API:et gick inte att nå genom proxyn %1. Kontrollera proxyn (Arkiv → Inställningar… → Nätverk) eller fråga den som sköter den.</translation>
    </message>
    <message>
        <source>The proxy requires a login. Choose another proxy (File → Settings… → Network) or ask whoever runs it.</source>
        <translation>Proxyn kräver inloggning. Välj en annan proxy (Arkiv → Inställningar… → Nätverk) eller fråga den som sköter den.</translation>
    </message>
    <message>
        <source>The proxy %1 requires a login. Choose another proxy (File → Settings… → Network) or ask whoever runs it.</source>
        <translation>Proxyn %1 kräver inloggning. Välj en annan proxy (Arkiv → Inställningar… → Nätverk) eller fråga den som sköter den.</translation>
    </message>
    <message>
        <source>The API redirected to another path at its own address (%1). Nothing was sent there. Check the API URL.</source>
        <translation>API:et omdirigerade till en annan sökväg på sin egen adress (%1). Inget skickades dit. Kontrollera API-adressen.</translation>
    </message>
    <message>
        <source>The ID of an item in the response is not a whole number, so nothing more could be read about it: %1</source>
        <translation>Id för en uppgift i svaret är inget heltal, så inget mer kunde läsas om den: %1</translation>
    </message>
    <message>
        <source>The list is incomplete: the API counts %1, but only %2 different ones arrived.</source>
        <translation>Listan är inte komplett: API:et anger %1, men bara %2 olika kom.</translation>
    </message>
    <message>
        <source>The list is incomplete: one of its pages could not be found.</source>
        <translation>Listan är inte komplett: en av dess sidor hittades inte.</translation>
    </message>
    <message>
        <source>The list is incomplete.</source>
        <translation>Listan är inte komplett.</translation>
    </message>
</context>
<context>
    <name>ExpiryTable</name>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>expired today</source>
        <translation>gick ut i dag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln dag sedan</numerusform>
            <numerusform>%Ln dagar sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Går ut</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dagar kvar</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>until %1: %2</source>
        <translation>till %1: %2</translation>
    </message>
    <message>
        <source>Snoozed until %1: %2</source>
        <translation>Uppskjutet till %1: %2</translation>
    </message>
    <message>
        <source>Was snoozed until %1: %2</source>
        <translation>Var uppskjutet till %1: %2</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Förnyelse</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Uppskjutet</translation>
    </message>
    <message>
        <source>Should have been renewed by now</source>
        <translation>Borde ha förnyats vid det här laget</translation>
    </message>
    <message>
        <source>should have been renewed by now</source>
        <translation>borde ha förnyats vid det här laget</translation>
    </message>
    <message numerus="yes">
        <source>renews itself every %Ln day(s); the next is expected %1</source>
        <translation>
            <numerusform>förnyas av sig själv med %Ln dags mellanrum; nästa förnyelse väntas %1</numerusform>
            <numerusform>förnyas av sig själv med %Ln dagars mellanrum; nästa förnyelse väntas %1</numerusform>
        </translation>
    </message>
    <message>
        <source>renews itself; the next is expected %1</source>
        <translation>förnyas av sig själv; nästa förnyelse väntas %1</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export to CSV</source>
        <translation>Exportera till CSV</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Avgränsare:</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Avgränsare</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Semikolon ( ; )</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>Komma ( , )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <source>Spreadsheet programs in Sweden expect semicolons, since the comma is the decimal separator there.</source>
        <translation>Kalkylprogram i Sverige väntar sig semikolon, eftersom komma är decimaltecken här.</translation>
    </message>
    <message>
        <source>&amp;Start with a byte order mark (BOM)</source>
        <translation>&amp;Börja med en byteordningsmarkering (BOM)</translation>
    </message>
    <message>
        <source>Excel needs the BOM to read å, ä and ö. Leave it out for programs that show it as stray characters.</source>
        <translation>Excel behöver den för att läsa å, ä och ö. Utelämna den för program som visar den som skräptecken.</translation>
    </message>
    <message>
        <source>A cell that a spreadsheet program could take for a formula gets a leading apostrophe.</source>
        <translation>En cell som ett kalkylprogram kan ta för en formel får en apostrof framför sig.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Hostname</source>
        <translation>Värdnamn</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Teknisk kontakt</translation>
    </message>
    <message>
        <source>A hostname can have at most 253 characters.</source>
        <translation>Ett värdnamn får ha högst 253 tecken.</translation>
    </message>
    <message>
        <source>A hostname cannot start or end with a dot, or have two dots in a row.</source>
        <translation>Ett värdnamn får inte börja eller sluta med punkt eller ha två punkter i rad.</translation>
    </message>
    <message>
        <source>A hostname can contain only the letters a to z, digits, hyphens and dots. Other letters are written in their xn-- form.</source>
        <translation>Ett värdnamn får bara innehålla bokstäverna a–z, siffror, bindestreck och punkter. Andra tecken skrivs i formen som börjar med xn--.</translation>
    </message>
    <message>
        <source>No part of a hostname can start or end with a hyphen.</source>
        <translation>Ingen del av ett värdnamn får börja eller sluta med bindestreck.</translation>
    </message>
    <message>
        <source>Each part of a hostname can have at most 63 characters.</source>
        <translation>Varje del av ett värdnamn får ha högst 63 tecken.</translation>
    </message>
    <message>
        <source>An invisible character stands at place %L1. Delete it, or type the text instead of pasting it.</source>
        <translation>Ett osynligt tecken står på plats %L1. Ta bort det, eller skriv in texten i stället för att klistra in den.</translation>
    </message>
    <message>
        <source>“%1” (U+%2) at place %L3 is none of them.</source>
        <translation>”%1” (U+%2) på plats %L3 är inget av dem.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>FilterNameDialog</name>
    <message>
        <source>The filter, the columns, the sort order and the grouping are saved under the name.</source>
        <translation>Filtret, kolumnerna, sorteringen och grupperingen sparas under namnet.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>FinderDialog</name>
    <message>
        <source>Find anything</source>
        <translation>Sök överallt</translation>
    </message>
    <message>
        <source>A name, an address, a key, a telephone number, a page…</source>
        <translation>Namn, adress, nyckel, telefonnummer, sida…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Träffar</translation>
    </message>
</context>
<context>
    <name>FinderText</name>
    <message>
        <source>Saved filter of %1</source>
        <translation>Sparat filter för %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH-nyckel</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Sparat filter</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>DNS-post</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Heter även</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtryck</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Programvara</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kortkommando</translation>
    </message>
    <message>
        <source>No longer in the account, since %1</source>
        <translation>Finns inte kvar i kontot sedan %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>SSH key of a server</source>
        <translation>SSH-nyckel på en server</translation>
    </message>
    <message>
        <source>SSH key of a person</source>
        <translation>SSH-nyckel för en person</translation>
    </message>
    <message>
        <source>Record of %1</source>
        <translation>DNS-post i %1</translation>
    </message>
    <message>
        <source>The account is still being searched.</source>
        <translation>Sökning pågår fortfarande i kontot.</translation>
    </message>
    <message>
        <source>Nothing was opened yet, and nothing asks for action.</source>
        <translation>Inget har öppnats ännu och inget behöver åtgärdas.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Inga träffar.</translation>
    </message>
    <message>
        <source>Opened last, and what asks for action</source>
        <translation>Senast öppnat och det som behöver åtgärdas</translation>
    </message>
    <message>
        <source>The best %1 of %2 found</source>
        <translation>De %1 bästa av %2 träffar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln träff</numerusform>
            <numerusform>%Ln träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>Support case</source>
        <translation>Supportärende</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
</context>
<context>
    <name>FinderVerbs</name>
    <message>
        <source>Open SSH to %1</source>
        <extracomment>In what follows: a list of single words that people type after the name of a thing, with commas between them.</extracomment>
        <translation>Öppna SSH till %1</translation>
    </message>
    <message>
        <source>ssh,terminal,login</source>
        <translation>ssh,terminal,logga</translation>
    </message>
    <message>
        <source>Open the files of %1 (SFTP)</source>
        <translation>Öppna filerna på %1 (SFTP)</translation>
    </message>
    <message>
        <source>sftp,files</source>
        <translation>sftp,filer</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Redigera %1</translation>
    </message>
    <message>
        <source>edit,change,rename</source>
        <translation>redigera,ändra</translation>
    </message>
    <message>
        <source>SSH keys of %1</source>
        <translation>SSH-nycklar för %1</translation>
    </message>
    <message>
        <source>keys,sshkeys</source>
        <translation>nycklar,sshnycklar</translation>
    </message>
    <message>
        <source>Deploy keys of %1</source>
        <translation>Deploynycklar på %1</translation>
    </message>
    <message>
        <source>deploy,deploykeys</source>
        <translation>deploy,deploynycklar</translation>
    </message>
    <message>
        <source>Users of %1</source>
        <translation>Användare på %1</translation>
    </message>
    <message>
        <source>users,people,access</source>
        <translation>användare,personer,behörighet</translation>
    </message>
    <message>
        <source>Impact of %1</source>
        <translation>Påverkan av %1</translation>
    </message>
    <message>
        <source>impact,dependents</source>
        <translation>påverkan</translation>
    </message>
    <message>
        <source>Where %1 leads to</source>
        <translation>Vart %1 leder</translation>
    </message>
    <message>
        <source>leads,links</source>
        <translation>leder,länkar</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historik för %1</translation>
    </message>
    <message>
        <source>history,changes,log</source>
        <translation>historik,ändringar,logg</translation>
    </message>
    <message>
        <source>Records of %1</source>
        <translation>DNS-poster i %1</translation>
    </message>
    <message>
        <source>records,dns,zone</source>
        <translation>poster,dns,zon</translation>
    </message>
    <message>
        <source>Write an email to %1</source>
        <translation>Skriv e-post till %1</translation>
    </message>
    <message>
        <source>Servers of %1</source>
        <translation>Servrar för %1</translation>
    </message>
    <message>
        <source>servers,access</source>
        <translation>servrar,behörighet</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Allt för %1</translation>
    </message>
    <message>
        <source>all,everything</source>
        <translation>allt</translation>
    </message>
    <message>
        <source>%1 leaves us…</source>
        <translation>%1 slutar hos oss…</translation>
    </message>
    <message>
        <source>leaves,offboard</source>
        <translation>slutar</translation>
    </message>
    <message>
        <source>mail,email,write</source>
        <translation>mail,epost,skriv</translation>
    </message>
</context>
<context>
    <name>FinderWords</name>
    <message>
        <source>page,pages</source>
        <extracomment>In what follows: lists of words that people type, with commas between them, each in one and in several.</extracomment>
        <translation>sida,sidor</translation>
    </message>
    <message>
        <source>server,servers,instance,instances</source>
        <translation>server,servrar,instans,instanser</translation>
    </message>
    <message>
        <source>domain,domains</source>
        <translation>domän,domäner</translation>
    </message>
    <message>
        <source>person,people,persons,user,users</source>
        <translation>person,personer,användare</translation>
    </message>
    <message>
        <source>customer,customers,client,clients</source>
        <translation>kund,kunder</translation>
    </message>
    <message>
        <source>key,keys,sshkey,sshkeys</source>
        <translation>nyckel,nycklar,sshnyckel,sshnycklar</translation>
    </message>
    <message>
        <source>filter,filters</source>
        <translation>filter</translation>
    </message>
    <message>
        <source>action,actions,command,commands</source>
        <translation>åtgärd,åtgärder,kommando,kommandon</translation>
    </message>
    <message>
        <source>certificate,certificates,cert,certs</source>
        <translation>certifikat</translation>
    </message>
    <message>
        <source>record,records</source>
        <translation>post,poster</translation>
    </message>
    <message>
        <source>case,cases</source>
        <translation>ärende,ärenden,supportärende,supportärenden</translation>
    </message>
    <message>
        <source>finding,findings</source>
        <translation>avvikelse,avvikelser</translation>
    </message>
    <message>
        <source>note,notes</source>
        <translation>anteckning,anteckningar</translation>
    </message>
    <message>
        <source>change,changes</source>
        <translation>ändring,ändringar</translation>
    </message>
    <message>
        <source>overview,home,start</source>
        <translation>översikt,hem,start</translation>
    </message>
    <message>
        <source>servers,instances</source>
        <translation>servrar,instanser</translation>
    </message>
    <message>
        <source>domains,DNS</source>
        <translation>domäner,DNS</translation>
    </message>
    <message>
        <source>expiry,renewals,certificates</source>
        <translation>utgångsdatum,förnyelser,certifikat</translation>
    </message>
    <message>
        <source>findings,problems,faults</source>
        <translation>avvikelser,problem,fel</translation>
    </message>
    <message>
        <source>people,users,persons</source>
        <translation>personer,användare</translation>
    </message>
    <message>
        <source>access,permissions</source>
        <translation>behörighet,åtkomst</translation>
    </message>
    <message>
        <source>changes,history,log</source>
        <translation>ändringar,historik,logg</translation>
    </message>
    <message>
        <source>support cases,tickets</source>
        <translation>supportärenden,ärenden</translation>
    </message>
    <message>
        <source>requests,API calls</source>
        <translation>anrop,API-anrop</translation>
    </message>
    <message>
        <source>settings,preferences,options</source>
        <translation>inställningar,alternativ</translation>
    </message>
    <message>
        <source>quit,exit</source>
        <translation>avsluta,stäng programmet</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopiera</translation>
    </message>
    <message>
        <source>select all</source>
        <translation>markera allt</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrera</translation>
    </message>
    <message>
        <source>refresh,reload</source>
        <translation>uppdatera,hämta om</translation>
    </message>
    <message>
        <source>refresh all,reload all</source>
        <translation>uppdatera allt,hämta om allt</translation>
    </message>
    <message>
        <source>sort by</source>
        <translation>sortera efter</translation>
    </message>
    <message>
        <source>back</source>
        <translation>bakåt,tillbaka</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>framåt</translation>
    </message>
    <message>
        <source>language,Swedish</source>
        <translation>språk,svenska</translation>
    </message>
    <message>
        <source>language,English</source>
        <translation>språk,engelska</translation>
    </message>
    <message>
        <source>follow system,appearance</source>
        <translation>följ systemet,utseende</translation>
    </message>
    <message>
        <source>light,appearance</source>
        <translation>ljust,utseende</translation>
    </message>
    <message>
        <source>dark,appearance,night</source>
        <translation>mörkt,utseende,nattläge</translation>
    </message>
    <message>
        <source>help,manual</source>
        <translation>hjälp,handbok</translation>
    </message>
    <message>
        <source>keyboard shortcuts,hotkeys</source>
        <translation>kortkommandon,tangentbord</translation>
    </message>
    <message>
        <source>about,version</source>
        <translation>om programmet,version</translation>
    </message>
    <message>
        <source>export table,CSV</source>
        <translation>exportera tabell,CSV</translation>
    </message>
    <message>
        <source>hand over,ansible,ssh_config,zone files</source>
        <translation>lämna över,ansible,ssh_config,zonfiler</translation>
    </message>
    <message>
        <source>customer sheet,print,PDF</source>
        <translation>kundblad,skriv ut,PDF</translation>
    </message>
    <message>
        <source>export notes and history,backup</source>
        <translation>exportera anteckningar och historik,säkerhetskopia</translation>
    </message>
    <message>
        <source>import notes and history</source>
        <translation>importera anteckningar och historik</translation>
    </message>
    <message>
        <source>accounts,API keys</source>
        <translation>konton,API-nycklar</translation>
    </message>
    <message>
        <source>edit,change</source>
        <translation>redigera,ändra</translation>
    </message>
    <message>
        <source>send email,write</source>
        <translation>skicka e-post,skriv</translation>
    </message>
    <message>
        <source>leaves us,offboard</source>
        <translation>slutar hos oss,avsluta person</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>Details of the finding</source>
        <translation>Uppgifter om avvikelsen</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>Severity</source>
        <translation>Allvar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Känd sedan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Vad du kan göra</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Whose key it is was guessed by the owner’s name.</source>
        <translation>Vems nyckeln är har gissats av ägarens namn.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Allvarligt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Upplysning</translation>
    </message>
    <message>
        <source>Critical findings</source>
        <translation>Allvarliga avvikelser</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Varningar</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Värt en titt</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personer och nycklar</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servrar</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Utgångsdatum</translation>
    </message>
    <message>
        <source>DNS and email</source>
        <translation>DNS och e-post</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>DNS-post</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH-nyckel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Accepted until %1</source>
        <translation>Accepteras till och med %1</translation>
    </message>
    <message>
        <source>Gone since %1</source>
        <translation>Borta sedan %1</translation>
    </message>
    <message>
        <source>Muted kind</source>
        <translation>Dold typ</translation>
    </message>
    <message>
        <source>Muted object</source>
        <translation>Dolt objekt</translation>
    </message>
    <message>
        <source>Not judged: not all was read</source>
        <translation>Inte bedömd: allt är inte läst</translation>
    </message>
    <message>
        <source>Open again since %1</source>
        <translation>Öppen igen sedan %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Access by another company</source>
        <translation>Behörighet från annat företag</translation>
    </message>
    <message>
        <source>%1 has access to %2, which belongs to another company. The companies: %4.</source>
        <translation>%1 har behörighet till %2, som hör till ett annat företag. Företagen: %4.</translation>
    </message>
    <message>
        <source>Check that the person should have access. If not, ask support to remove it.</source>
        <translation>Kontrollera att personen ska ha behörighet. Be annars supporten att ta bort den.</translation>
    </message>
    <message>
        <source>Key without access</source>
        <translation>Nyckel utan behörighet</translation>
    </message>
    <message>
        <source>A key of %1 is on %2, where %1 has no access.</source>
        <translation>En nyckel som tillhör %1 finns på %2, dit %1 saknar behörighet.</translation>
    </message>
    <message>
        <source>Have the key removed from the server, or have its owner given access.</source>
        <translation>Låt ta bort nyckeln från servern eller ge ägaren behörighet.</translation>
    </message>
    <message>
        <source>Access without a key</source>
        <translation>Behörighet utan nyckel</translation>
    </message>
    <message>
        <source>%1 has access to %2, but none of their keys is there.</source>
        <translation>%1 har behörighet till %2 men ingen nyckel där.</translation>
    </message>
    <message>
        <source>Check whether the access is still needed.</source>
        <translation>Kontrollera om behörigheten fortfarande behövs.</translation>
    </message>
    <message>
        <source>Key of several people</source>
        <translation>Nyckel med flera ägare</translation>
    </message>
    <message>
        <source>The key %1 belongs to several people: %3.</source>
        <translation>Nyckeln %1 tillhör flera personer: %3.</translation>
    </message>
    <message>
        <source>Each person should have a key of their own.</source>
        <translation>Varje person bör ha en egen nyckel.</translation>
    </message>
    <message>
        <source>Personal key as deploy key</source>
        <translation>Personlig nyckel som deploynyckel</translation>
    </message>
    <message>
        <source>The key %1 is both a person’s key and a deploy key. It is with: %3.</source>
        <translation>Nyckeln %1 är både en persons nyckel och en deploynyckel. Den finns hos: %3.</translation>
    </message>
    <message>
        <source>Use separate keys for people and for deployment.</source>
        <translation>Använd olika nycklar för personer och för driftsättning.</translation>
    </message>
    <message>
        <source>Exposed private key</source>
        <translation>Röjd privat nyckel</translation>
    </message>
    <message>
        <source>The private part of the key %1 is stored where its public part belongs.</source>
        <translation>Den privata delen av nyckeln %1 ligger där den publika ska ligga.</translation>
    </message>
    <message>
        <source>Replace the key everywhere: it must be considered stolen.</source>
        <translation>Byt ut nyckeln överallt: den måste betraktas som stulen.</translation>
    </message>
    <message>
        <source>Malformed key</source>
        <translation>Felaktig nyckel</translation>
    </message>
    <message>
        <source>The key %1 is not a valid public key.</source>
        <translation>Nyckeln %1 är ingen giltig publik nyckel.</translation>
    </message>
    <message>
        <source>Have it removed, or replaced with the right public key.</source>
        <translation>Låt ta bort den eller byta ut den mot rätt publik nyckel.</translation>
    </message>
    <message>
        <source>Fingerprint of another key</source>
        <translation>En annan nyckels fingeravtryck</translation>
    </message>
    <message>
        <source>The fingerprint listed for the key %1 belongs to another key.</source>
        <translation>Fingeravtrycket som anges för nyckeln %1 tillhör en annan nyckel.</translation>
    </message>
    <message>
        <source>Find out which key is meant, and have the other one replaced.</source>
        <translation>Ta reda på vilken nyckel som avses och låt byta ut den andra.</translation>
    </message>
    <message>
        <source>DSA key</source>
        <translation>DSA-nyckel</translation>
    </message>
    <message>
        <source>The key %1 is a DSA key, a kind that OpenSSH no longer accepts.</source>
        <translation>Nyckeln %1 är en DSA-nyckel, en typ som OpenSSH inte längre accepterar.</translation>
    </message>
    <message>
        <source>Replace the key with a new one, such as Ed25519.</source>
        <translation>Byt ut nyckeln mot en ny, till exempel Ed25519.</translation>
    </message>
    <message>
        <source>RSA key too short</source>
        <translation>För kort RSA-nyckel</translation>
    </message>
    <message>
        <source>The key %1 is an RSA key of only %5 bits.</source>
        <translation>Nyckeln %1 är en RSA-nyckel med bara %5 bitar.</translation>
    </message>
    <message>
        <source>RSA key on the short side</source>
        <translation>Ganska kort RSA-nyckel</translation>
    </message>
    <message>
        <source>The key %1 is an RSA key of %5 bits; at least 3072 are recommended.</source>
        <translation>Nyckeln %1 är en RSA-nyckel med %5 bitar; minst 3072 rekommenderas.</translation>
    </message>
    <message>
        <source>Replace the key with a longer one when it suits.</source>
        <translation>Byt ut nyckeln mot en längre när det passar.</translation>
    </message>
    <message>
        <source>RSA key with a bad exponent</source>
        <translation>RSA-nyckel med dålig exponent</translation>
    </message>
    <message>
        <source>The RSA key %1 has an exponent that makes it worthless.</source>
        <translation>RSA-nyckeln %1 har en exponent som gör den värdelös.</translation>
    </message>
    <message>
        <source>RSA key with a small factor</source>
        <translation>RSA-nyckel med liten faktor</translation>
    </message>
    <message>
        <source>The RSA key %1 is divisible by a small number, so its private part can be computed.</source>
        <translation>RSA-nyckeln %1 är delbar med ett litet tal, så att dess privata del kan räknas ut.</translation>
    </message>
    <message>
        <source>RSA key of close primes</source>
        <translation>RSA-nyckel av närliggande primtal</translation>
    </message>
    <message>
        <source>The RSA key %1 is made of two primes so close to each other that its private part can be computed.</source>
        <translation>RSA-nyckeln %1 består av två primtal som ligger så nära varandra att den privata delen kan räknas ut.</translation>
    </message>
    <message>
        <source>RSA key from a faulty smart card</source>
        <translation>RSA-nyckel från felaktigt smartkort</translation>
    </message>
    <message>
        <source>The RSA key %1 has the marks of a faulty smart card (ROCA), so its private part can be computed.</source>
        <translation>RSA-nyckeln %1 bär spår av ett felaktigt smartkort (ROCA), så att dess privata del kan räknas ut.</translation>
    </message>
    <message>
        <source>Predictable key</source>
        <translation>Förutsägbar nyckel</translation>
    </message>
    <message>
        <source>The key %1 is one of the few that a faulty OpenSSL in Debian made from 2006 to 2008.</source>
        <translation>Nyckeln %1 är en av de få som en felaktig OpenSSL i Debian skapade 2006–2008.</translation>
    </message>
    <message>
        <source>Nobody is notified</source>
        <translation>Ingen meddelas</translation>
    </message>
    <message>
        <source>Nobody is notified when %1 has problems.</source>
        <translation>Ingen meddelas när %1 har problem.</translation>
    </message>
    <message>
        <source>Have at least two people notified.</source>
        <translation>Se till att minst två personer meddelas.</translation>
    </message>
    <message>
        <source>Only one person is notified</source>
        <translation>Bara en person meddelas</translation>
    </message>
    <message>
        <source>Only %2 is notified when %1 has problems.</source>
        <translation>Bara %2 meddelas när %1 har problem.</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Beskrivning saknas</translation>
    </message>
    <message>
        <source>The server %1 has no description.</source>
        <translation>Servern %1 har ingen beskrivning.</translation>
    </message>
    <message>
        <source>Write what the server is for.</source>
        <translation>Skriv vad servern är till för.</translation>
    </message>
    <message>
        <source>Hostname leads elsewhere</source>
        <translation>Värdnamnet leder någon annanstans</translation>
    </message>
    <message>
        <source>The hostname of %1 leads to %2, not to the server itself.</source>
        <translation>Värdnamnet för %1 leder till %2, inte till servern själv.</translation>
    </message>
    <message>
        <source>Correct the hostname, or the DNS record.</source>
        <translation>Rätta värdnamnet eller DNS-posten.</translation>
    </message>
    <message>
        <source>Domain has expired</source>
        <translation>Domänen har gått ut</translation>
    </message>
    <message>
        <source>The domain %1 expired on %7.</source>
        <translation>Domänen %1 gick ut %7.</translation>
    </message>
    <message>
        <source>Have the domain renewed, or accept that it is gone.</source>
        <translation>Låt förnya domänen, eller acceptera att den är borta.</translation>
    </message>
    <message>
        <source>Domain expires soon</source>
        <translation>Domänen går snart ut</translation>
    </message>
    <message>
        <source>The domain %1 expires on %7.</source>
        <translation>Domänen %1 går ut %7.</translation>
    </message>
    <message>
        <source>Have the domain renewed, or accept that it ends.</source>
        <translation>Låt förnya domänen, eller acceptera att den upphör.</translation>
    </message>
    <message>
        <source>Certificate has expired</source>
        <translation>Certifikatet har gått ut</translation>
    </message>
    <message>
        <source>The certificate for %1 expired on %7.</source>
        <translation>Certifikatet för %1 gick ut %7.</translation>
    </message>
    <message>
        <source>Have the certificate renewed.</source>
        <translation>Låt förnya certifikatet.</translation>
    </message>
    <message>
        <source>Certificate expires soon</source>
        <translation>Certifikatet går snart ut</translation>
    </message>
    <message>
        <source>The certificate for %1 expires on %7.</source>
        <translation>Certifikatet för %1 går ut %7.</translation>
    </message>
    <message>
        <source>Certificate not renewed as usual</source>
        <translation>Certifikatet är inte förnyat som vanligt</translation>
    </message>
    <message>
        <source>The certificate for %1 is usually renewed by %7, and has not been.</source>
        <translation>Certifikatet för %1 brukar vara förnyat %7, men är det inte.</translation>
    </message>
    <message>
        <source>Certificate outside your domains</source>
        <translation>Certifikat utanför dina domäner</translation>
    </message>
    <message>
        <source>The certificate for %1 covers a name that is in none of your domains.</source>
        <translation>Certifikatet för %1 gäller ett namn som inte finns i någon av dina domäner.</translation>
    </message>
    <message>
        <source>Check whether the certificate is still needed.</source>
        <translation>Kontrollera om certifikatet fortfarande behövs.</translation>
    </message>
    <message>
        <source>Certificate for a missing name</source>
        <translation>Certifikat för namn som saknas</translation>
    </message>
    <message>
        <source>There is a certificate for %1, a name that does not exist in %2.</source>
        <translation>Det finns ett certifikat för %1, ett namn som inte finns i %2.</translation>
    </message>
    <message>
        <source>Record with a former address</source>
        <translation>Post med tidigare adress</translation>
    </message>
    <message>
        <source>%8 leads to %2, which was the address of %4 until %7 and is no longer yours.</source>
        <translation>%8 leder till %2, som var adressen till %4 fram till %7 och inte längre är er.</translation>
    </message>
    <message>
        <source>Change or remove the record: whoever gets the address next can answer in your name.</source>
        <translation>Ändra eller ta bort posten: den som får adressen härnäst kan svara i ert namn.</translation>
    </message>
    <message>
        <source>Address without a server</source>
        <translation>Adress utan server</translation>
    </message>
    <message>
        <source>%8 leads to %2, an address next to those of your servers that none of them has.</source>
        <translation>%8 leder till %2, en adress intill era servrars som ingen av dem har.</translation>
    </message>
    <message>
        <source>Check where the record should lead.</source>
        <translation>Kontrollera vart posten ska leda.</translation>
    </message>
    <message>
        <source>Alias to a missing name</source>
        <translation>Alias till namn som saknas</translation>
    </message>
    <message>
        <source>%8 is an alias (CNAME) for %4, which does not exist in %2.</source>
        <translation>%8 är ett alias (CNAME) för %4, som inte finns i %2.</translation>
    </message>
    <message>
        <source>Correct the record, or create the name that it leads to.</source>
        <translation>Rätta posten, eller skapa namnet som den leder till.</translation>
    </message>
    <message>
        <source>Email to a missing name</source>
        <translation>E-post till namn som saknas</translation>
    </message>
    <message>
        <source>Email for %8 goes to %4, which does not exist in %2.</source>
        <translation>E-post till %8 går till %4, som inte finns i %2.</translation>
    </message>
    <message>
        <source>Missing name server</source>
        <translation>Namnserver som saknas</translation>
    </message>
    <message>
        <source>%8 has the name server %4, which does not exist in %2.</source>
        <translation>%8 har namnservern %4, som inte finns i %2.</translation>
    </message>
    <message>
        <source>Service at a missing name</source>
        <translation>Tjänst på namn som saknas</translation>
    </message>
    <message>
        <source>The service %8 is at %4, which does not exist in %2.</source>
        <translation>Tjänsten %8 finns på %4, som inte finns i %2.</translation>
    </message>
    <message>
        <source>Alias in a circle</source>
        <translation>Alias i cirkel</translation>
    </message>
    <message>
        <source>The alias (CNAME) %8 leads in a circle, or through too many others.</source>
        <translation>Aliaset (CNAME) %8 leder i cirkel eller genom för många andra.</translation>
    </message>
    <message>
        <source>Let one of the names lead to an address.</source>
        <translation>Låt ett av namnen leda till en adress.</translation>
    </message>
    <message>
        <source>Alias for the domain itself</source>
        <translation>Alias för själva domänen</translation>
    </message>
    <message>
        <source>The domain %8 is itself an alias (CNAME), which its other records rule out.</source>
        <translation>Själva domänen %8 är ett alias (CNAME), vilket dess övriga poster utesluter.</translation>
    </message>
    <message>
        <source>Replace the alias with A and AAAA records.</source>
        <translation>Ersätt aliaset med A- och AAAA-poster.</translation>
    </message>
    <message>
        <source>Alias beside other records</source>
        <translation>Alias bredvid andra poster</translation>
    </message>
    <message>
        <source>%8 is an alias (CNAME) and has other records too, which is not allowed.</source>
        <translation>%8 är ett alias (CNAME) och har samtidigt andra poster, vilket inte är tillåtet.</translation>
    </message>
    <message>
        <source>Remove either the alias or the other records.</source>
        <translation>Ta bort antingen aliaset eller de andra posterna.</translation>
    </message>
    <message>
        <source>Email to an alias</source>
        <translation>E-post till ett alias</translation>
    </message>
    <message>
        <source>Email for %8 goes to an alias (CNAME) instead of a host: %4.</source>
        <translation>E-post till %8 går till ett alias (CNAME) i stället för en värd: %4.</translation>
    </message>
    <message>
        <source>Name a host that has addresses of its own.</source>
        <translation>Ange en värd som har egna adresser.</translation>
    </message>
    <message>
        <source>Email to an address</source>
        <translation>E-post till en IP-adress</translation>
    </message>
    <message>
        <source>Email for %8 goes to the address %9, where a name is required.</source>
        <translation>E-post till %8 går till adressen %9, där det krävs ett namn.</translation>
    </message>
    <message>
        <source>Name server that is an alias</source>
        <translation>Namnserver som är ett alias</translation>
    </message>
    <message>
        <source>A name server of %8 is an alias (CNAME) instead of a host: %4.</source>
        <translation>En namnserver för %8 är ett alias (CNAME) i stället för en värd: %4.</translation>
    </message>
    <message>
        <source>Name server that is an address</source>
        <translation>Namnserver som är en IP-adress</translation>
    </message>
    <message>
        <source>A name server of %8 is the address %9, where a name is required.</source>
        <translation>En namnserver för %8 är adressen %9, där det krävs ett namn.</translation>
    </message>
    <message>
        <source>No SPF</source>
        <translation>SPF saknas</translation>
    </message>
    <message>
        <source>%8 takes email but has no SPF record, so anyone can send email in its name.</source>
        <translation>%8 tar emot e-post men saknar SPF-post, så vem som helst kan skicka e-post i dess namn.</translation>
    </message>
    <message>
        <source>Add a TXT record with SPF.</source>
        <translation>Lägg till en TXT-post med SPF.</translation>
    </message>
    <message>
        <source>Several SPF records</source>
        <translation>Flera SPF-poster</translation>
    </message>
    <message>
        <source>%1 has several SPF records, so none of them counts.</source>
        <translation>%1 har flera SPF-poster, så ingen av dem räknas.</translation>
    </message>
    <message>
        <source>Merge them into one record.</source>
        <translation>Slå ihop dem till en post.</translation>
    </message>
    <message>
        <source>SPF in an obsolete record</source>
        <translation>SPF i föråldrad post</translation>
    </message>
    <message>
        <source>%8 has its SPF only in a record of type SPF, which nobody reads any more.</source>
        <translation>%8 har sin SPF bara i en post av typen SPF, som ingen längre läser.</translation>
    </message>
    <message>
        <source>Put the text in a TXT record.</source>
        <translation>Lägg texten i en TXT-post.</translation>
    </message>
    <message>
        <source>SPF with too many lookups</source>
        <translation>SPF med för många uppslagningar</translation>
    </message>
    <message>
        <source>The SPF record of %1 needs %5 lookups; ten are allowed.</source>
        <translation>SPF-posten för %1 kräver %5 uppslagningar; tio är tillåtna.</translation>
    </message>
    <message>
        <source>Remove what the record no longer needs to include.</source>
        <translation>Ta bort det som posten inte längre behöver hänvisa till.</translation>
    </message>
    <message>
        <source>No DMARC</source>
        <translation>DMARC saknas</translation>
    </message>
    <message>
        <source>%1 takes email but has no DMARC record.</source>
        <translation>%1 tar emot e-post men saknar DMARC-post.</translation>
    </message>
    <message>
        <source>Add a DMARC record.</source>
        <translation>Lägg till en DMARC-post.</translation>
    </message>
    <message>
        <source>Several DMARC records</source>
        <translation>Flera DMARC-poster</translation>
    </message>
    <message>
        <source>%1 has several DMARC records, so none of them counts.</source>
        <translation>%1 har flera DMARC-poster, så ingen av dem räknas.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behåll en av dem.</translation>
    </message>
    <message>
        <source>Different TTLs</source>
        <translation>Olika TTL</translation>
    </message>
    <message>
        <source>The %0 records of %8 have different TTLs: %6 seconds.</source>
        <translation>%8 har %0-poster med olika TTL: %6 sekunder.</translation>
    </message>
    <message>
        <source>Give all records of the name and type the same TTL.</source>
        <translation>Ge alla poster med samma namn och typ samma TTL.</translation>
    </message>
    <message>
        <source>Duplicate record</source>
        <translation>Dubblerad post</translation>
    </message>
    <message>
        <source>The record %1 exists more than once.</source>
        <translation>Posten %1 finns mer än en gång.</translation>
    </message>
    <message>
        <source>Remove all but one of them.</source>
        <translation>Ta bort alla utom en.</translation>
    </message>
    <message>
        <source>Dangling names</source>
        <translation>Namn utan mål</translation>
    </message>
    <message>
        <source>Returned access</source>
        <translation>Behörighet som kommit tillbaka</translation>
    </message>
    <message>
        <source>%1 is back on %2: removed on %7, as asked for in %4.</source>
        <translation>%1 finns åter på %2: borttagen %7 enligt ärende %4.</translation>
    </message>
    <message>
        <source>Ask support why, and have it removed again.</source>
        <translation>Fråga supporten varför och be dem ta bort det igen.</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Uppskjuten till %1</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to Cloudnet Console</source>
        <translation>Välkommen till Cloudnet Console</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>&amp;Open the account</source>
        <translation>Ö&amp;ppna kontot</translation>
    </message>
    <message>
        <source>Here you can see your servers, domains and certificates at Cloudnet, and edit the descriptions and hostnames of your servers.</source>
        <translation>Här ser du dina servrar, domäner och certifikat hos Cloudnet och kan redigera servrarnas beskrivningar och värdnamn.</translation>
    </message>
    <message>
        <source>Name, API URL and &amp;other settings</source>
        <translation>Namn, API-adress och &amp;annat</translation>
    </message>
    <message>
        <source>The demo account needs no key: it is a small server inside this program, with invented data that you can edit freely.</source>
        <translation>Demokontot behöver ingen nyckel: det är en liten server i programmet, med påhittade uppgifter som du kan ändra fritt.</translation>
    </message>
    <message>
        <source>Try the &amp;demo account</source>
        <translation>Prova &amp;demokontot</translation>
    </message>
</context>
<context>
    <name>GoneNotes</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skriven</translation>
    </message>
</context>
<context>
    <name>GoneNotesDialog</name>
    <message>
        <source>Remove note</source>
        <translation>Ta bort anteckningen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Ångra borttagningen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>GrantTable</name>
    <message>
        <source>Person or key</source>
        <translation>Person eller nyckel</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Access by</source>
        <translation>Behörighet genom</translation>
    </message>
    <message>
        <source>The owner of the key is told by name only.</source>
        <translation>Nyckelns ägare är bara känd till namnet.</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Nyckeltyp</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Granted before the history begins.</source>
        <translation>Gavs innan historiken börjar.</translation>
    </message>
    <message>
        <source>Notified of problems</source>
        <translation>Meddelas vid problem</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>The group of %1 is called %2: another one has its name.</source>
        <translation>Gruppen för %1 heter %2, eftersom en annan grupp har dess namn.</translation>
    </message>
    <message>
        <source>%1 is left out: no host can be made of its name.</source>
        <translation>%1 är inte med: namnet kan inte bli ett värdnamn.</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Kund: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>The domain %1 expires</source>
        <translation>Domänen %1 går ut</translation>
    </message>
    <message>
        <source>The certificate of %1 expires</source>
        <translation>Certifikatet för %1 går ut</translation>
    </message>
    <message>
        <source>Renew the domain %1 by this day</source>
        <translation>Förnya domänen %1 senast i dag</translation>
    </message>
    <message>
        <source>Renew the certificate of %1 by this day</source>
        <translation>Förnya certifikatet för %1 senast i dag</translation>
    </message>
    <message>
        <source>%1 is left out: when it expires is not known.</source>
        <translation>%1 är inte med: det är okänt när den går ut.</translation>
    </message>
    <message>
        <source>%1 is left out: several servers have this hostname.</source>
        <translation>%1 är inte med: flera servrar har det värdnamnet.</translation>
    </message>
    <message>
        <source>%1 is left out: its address is not known.</source>
        <translation>%1 är inte med: dess adress är okänd.</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 av %2 personer</translation>
    </message>
    <message>
        <source>%1 of %2 domains</source>
        <translation>%1 av %2 domäner</translation>
    </message>
    <message>
        <source>%1 of %2 certificates</source>
        <translation>%1 av %2 certifikat</translation>
    </message>
    <message>
        <source>%1 of %2 servers</source>
        <translation>%1 av %2 servrar</translation>
    </message>
    <message>
        <source>nothing has been read</source>
        <translation>ingenting har lästs</translation>
    </message>
    <message>
        <source>as of %1, %2 read</source>
        <translation>per %1, %2 lästa</translation>
    </message>
    <message>
        <source>a list is incomplete</source>
        <translation>en lista är ofullständig</translation>
    </message>
    <message>
        <source>A record of %1 is left out: %2</source>
        <translation>En post i %1 är inte med: %2</translation>
    </message>
    <message>
        <source>%1 is left out: its records have not been read.</source>
        <translation>%1 är inte med: dess poster har inte lästs.</translation>
    </message>
    <message>
        <source>%1 is left out: it is no name of a domain.</source>
        <translation>%1 är inte med: det är inget domännamn.</translation>
    </message>
    <message>
        <source>The name %1 of %2 is left out: it is an address.</source>
        <translation>Namnet %1 på %2 är inte med: det är en adress.</translation>
    </message>
    <message>
        <source>%1 is left out: another server has that name.</source>
        <translation>%1 är inte med: en annan server har det namnet.</translation>
    </message>
    <message>
        <source>%1 is left out: it is the same host for all servers.</source>
        <translation>%1 är inte med: alla servrar har samma adress.</translation>
    </message>
    <message>
        <source>The address %1 of %2 is left out: no server can have it.</source>
        <translation>Adressen %1 för %2 är inte med: ingen server kan ha den.</translation>
    </message>
    <message>
        <source>%1 is left out: it is the same domain as %2.</source>
        <translation>%1 är inte med: det är samma domän som %2.</translation>
    </message>
    <message>
        <source>%1 was not written by this program, and is left as it is.</source>
        <translation>%1 har inte skrivits av det här programmet och lämnas som den är.</translation>
    </message>
    <message>
        <source>%1 is left over, and could not be renamed %2.</source>
        <translation>%1 är överbliven och kunde inte döpas om till %2.</translation>
    </message>
    <message>
        <source>The name %1 of %2 is left out: every computer uses it for itself.</source>
        <translation>Namnet %1 på %2 är inte med: varje dator använder det om sig själv.</translation>
    </message>
    <message>
        <source>The name %1 of %2 is left out: it is not a valid hostname.</source>
        <translation>Namnet %1 på %2 är inte med: det är inget giltigt värdnamn.</translation>
    </message>
    <message>
        <source>%1 is left out: every computer uses that name for itself.</source>
        <translation>%1 är inte med: varje dator använder det namnet om sig själv.</translation>
    </message>
    <message>
        <source>%1 is left out: Ansible reserves that name.</source>
        <translation>%1 är inte med: namnet är reserverat i Ansible.</translation>
    </message>
    <message>
        <source>No server is handed over: the SSH user %1 in the settings is not valid.</source>
        <translation>Ingen server lämnas över: SSH-användaren %1 i inställningarna är inte giltig.</translation>
    </message>
    <message>
        <source>No server is handed over: the SSH address %1 in the settings is not valid.</source>
        <translation>Ingen server lämnas över: SSH-adressen %1 i inställningarna är inte giltig.</translation>
    </message>
    <message>
        <source>The name %1 of %2 is left out: another server has that name.</source>
        <translation>Namnet %1 på %2 är inte med: en annan server har det namnet.</translation>
    </message>
    <message>
        <source>%1 has been renamed %2: the domain is no longer in the account.</source>
        <translation>%1 har döpts om till %2: domänen finns inte längre i kontot.</translation>
    </message>
    <message>
        <source>%1 has been renamed %2: the filter no longer shows the domain.</source>
        <translation>%1 har döpts om till %2: filtret visar inte längre domänen.</translation>
    </message>
    <message>
        <source>%1 is left over: its domain is no longer handed over.</source>
        <translation>%1 är överbliven: dess domän lämnas inte längre över.</translation>
    </message>
    <message>
        <source>%1 is left out: no calendar can show the day %2.</source>
        <translation>%1 är inte med: ingen kalender rymmer dagen %2.</translation>
    </message>
    <message>
        <source>Zone files of the account %1 are left as they are: %2</source>
        <translation>Zonfiler från kontot %1 lämnas som de är: %2</translation>
    </message>
    <message>
        <source>%1 was written from the account %2 before, and has been overwritten. Use a folder for each account.</source>
        <translation>%1 var skriven från kontot %2 och har skrivits över. Använd en katalog för varje konto.</translation>
    </message>
    <message>
        <source>%1 was written from the account %2.</source>
        <translation>%1 är skriven från kontot %2.</translation>
    </message>
    <message>
        <source>No user is set in the settings, under SSH: ssh logs in as whoever runs it, unless your own configuration names another.</source>
        <translation>Ingen användare är vald i inställningarna under SSH: ssh loggar in som den som kör det, om inte din egen konfiguration anger någon annan.</translation>
    </message>
    <message>
        <source>ssh logs in as %1, the user in the settings, under SSH.</source>
        <translation>ssh loggar in som %1, användaren i inställningarna under SSH.</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand over to other tools</source>
        <translation>Lämna över till andra verktyg</translation>
    </message>
    <message>
        <source>Text for</source>
        <translation>Text för</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Sök i hjälpen</translation>
    </message>
    <message>
        <source>No chapter has all of these words.</source>
        <translation>Inget kapitel innehåller alla de här orden.</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitlets text</translation>
    </message>
</context>
<context>
    <name>ImportMineDialog</name>
    <message>
        <source>Import notes and history</source>
        <translation>Importera anteckningar och historik</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>InstanceTable</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Beskrivning saknas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>%1 (has no hostname)</source>
        <translation>%1 (saknar värdnamn)</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Use the key</source>
        <translation>Använd nyckeln</translation>
    </message>
</context>
<context>
    <name>KeyEntry</name>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;nyckel</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-nyckel</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testa</translation>
    </message>
    <message>
        <source>&amp;Show the key</source>
        <translation>&amp;Visa nyckeln</translation>
    </message>
    <message>
        <source>Test what the key can access</source>
        <translation>Testa vad nyckeln ger tillgång till</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Restricted by options: %1</source>
        <translation>Begränsad av alternativ: %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>SHA256</source>
        <translation>SHA256</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>No public key</source>
        <translation>Ingen publik nyckel</translation>
    </message>
    <message>
        <source>Malformed public key</source>
        <translation>Felaktig publik nyckel</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 bitar</translation>
    </message>
    <message>
        <source>The public part is missing.</source>
        <translation>Den publika delen saknas.</translation>
    </message>
    <message>
        <source>The text is longer than any key.</source>
        <translation>Texten är längre än någon nyckel kan vara.</translation>
    </message>
    <message>
        <source>This is the private part of a key, which should never leave its owner.</source>
        <translation>Det här är den privata delen av en nyckel, som aldrig ska lämna sin ägare.</translation>
    </message>
    <message>
        <source>This is not the fingerprint of the public key.</source>
        <translation>Det här är inte den publika nyckelns fingeravtryck.</translation>
    </message>
    <message>
        <source>The private part is stored in a security key.</source>
        <translation>Den privata delen finns i en säkerhetsnyckel.</translation>
    </message>
    <message>
        <source>Always has access</source>
        <translation>Alltid behörighet</translation>
    </message>
    <message>
        <source>Always has access to the company&apos;s servers.</source>
        <translation>Har alltid behörighet till företagets servrar.</translation>
    </message>
    <message>
        <source>It has more than one line.</source>
        <translation>Den har mer än en rad.</translation>
    </message>
    <message>
        <source>It is not in OpenSSH format: type, key and comment on one line.</source>
        <translation>Den är inte i OpenSSH-format: typ, nyckel och kommentar på en rad.</translation>
    </message>
    <message>
        <source>The key itself is missing after the type.</source>
        <translation>Själva nyckeln saknas efter typen.</translation>
    </message>
    <message>
        <source>The key is not valid base64.</source>
        <translation>Nyckeln är inte giltig base64.</translation>
    </message>
    <message>
        <source>The key is cut off.</source>
        <translation>Nyckeln är avklippt.</translation>
    </message>
    <message>
        <source>The key is of a different type than the text before it says.</source>
        <translation>Nyckeln är av en annan typ än den som anges före den.</translation>
    </message>
    <message>
        <source>The values in the key are not valid for its type.</source>
        <translation>Nyckelns värden är ogiltiga för nyckeltypen.</translation>
    </message>
    <message>
        <source>The key contains more data than its type has.</source>
        <translation>Nyckeln innehåller mer data än nyckeltypen har.</translation>
    </message>
    <message>
        <source>%1 certificate, %2 bits</source>
        <translation>%1-certifikat, %2 bitar</translation>
    </message>
    <message>
        <source>Signed by a certificate authority. The fingerprints are those of the key itself.</source>
        <translation>Signerad av en certifikatutfärdare. Fingeravtrycken är själva nyckelns.</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
</context>
<context>
    <name>LeadingRecordTable</name>
    <message>
        <source>Leads to server</source>
        <translation>Leder till server</translation>
    </message>
</context>
<context>
    <name>MailTable</name>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Leads to server</source>
        <translation>Leder till server</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Email goes to</source>
        <translation>E-posten går till</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
</context>
<context>
    <name>MailText</name>
    <message>
        <source>Not read</source>
        <translation>Inte hämtat</translation>
    </message>
    <message>
        <source>Own servers</source>
        <translation>Egna servrar</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Annanstans</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Flera</translation>
    </message>
    <message>
        <source>Type SPF only</source>
        <translation>Bara typen SPF</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Ingen policy</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioritet %1</translation>
    </message>
    <message>
        <source>The domain has no MX record.</source>
        <translation>Domänen har ingen MX-post.</translation>
    </message>
    <message>
        <source>Only one SPF record may exist: with several, none of them counts.</source>
        <translation>Det får bara finnas en SPF-post: är de flera räknas ingen av dem.</translation>
    </message>
    <message>
        <source>Only in a record of type SPF, which nobody reads any more. It must be a TXT record.</source>
        <translation>Bara i en post av typen SPF, som ingen längre läser. Den ska vara en TXT-post.</translation>
    </message>
    <message>
        <source>Only one DMARC record may exist: with several, none of them counts.</source>
        <translation>Det får bara finnas en DMARC-post: är de flera räknas ingen av dem.</translation>
    </message>
    <message>
        <source>From the domain above</source>
        <translation>Från domänen ovanför</translation>
    </message>
    <message>
        <source>Somebody else answers for the name.</source>
        <translation>Namnet hanteras av någon annans namnservrar.</translation>
    </message>
    <message>
        <source>No DKIM key is known.</source>
        <translation>Ingen DKIM-nyckel är känd.</translation>
    </message>
    <message>
        <source>No email</source>
        <translation>Ingen e-post</translation>
    </message>
    <message>
        <source>Refuses email</source>
        <translation>Tar inte emot e-post</translation>
    </message>
    <message>
        <source>Too many lookups</source>
        <translation>För många uppslagningar</translation>
    </message>
    <message>
        <source>An MX record says that the domain takes no email.</source>
        <translation>En MX-post anger att domänen inte tar emot e-post.</translation>
    </message>
    <message>
        <source>No SPF record: receivers cannot tell who may send email for the domain.</source>
        <translation>SPF-post saknas: mottagare kan inte avgöra vem som får skicka e-post för domänen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of at most %Ln DNS lookup(s)</source>
        <translation>
            <numerusform>%1 av högst %Ln DNS-uppslagning</numerusform>
            <numerusform>%1 av högst %Ln DNS-uppslagningar</numerusform>
        </translation>
    </message>
    <message>
        <source>No DMARC record: receivers do not know what to do with email that fails.</source>
        <translation>DMARC-post saknas: mottagare vet inte vad de ska göra med e-post som inte godkänns.</translation>
    </message>
    <message>
        <source>What is done with email that fails</source>
        <translation>Det som görs med e-post som inte godkänns</translation>
    </message>
    <message>
        <source>At Cloudnet</source>
        <translation>Hos Cloudnet</translation>
    </message>
    <message>
        <source>Own and at Cloudnet</source>
        <translation>Egna och hos Cloudnet</translation>
    </message>
    <message>
        <source>Partly elsewhere</source>
        <translation>Delvis annanstans</translation>
    </message>
    <message>
        <source>Cloudnet’s own mail server</source>
        <translation>Cloudnets egen e-postserver</translation>
    </message>
    <message>
        <source>Neither the account’s nor Cloudnet’s server</source>
        <translation>Varken kontots eller Cloudnets server</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Navigation</source>
        <translation>Navigering</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrera</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Uppdatera</translation>
    </message>
    <message>
        <source>Refresh &amp;all</source>
        <translation>Uppdatera &amp;allt</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;About Cloudnet Console</source>
        <translation>&amp;Om Cloudnet Console</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Markera &amp;allt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Bakåt</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Framåt</translation>
    </message>
    <message>
        <source>Follow &amp;system</source>
        <translation>Följ &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Sort by…</source>
        <translation>&amp;Sortera efter…</translation>
    </message>
    <message>
        <source>&amp;Demo: let something happen</source>
        <translation>&amp;Demo: låt något hända</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Sök &amp;överallt…</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Innehåll</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Changed by someone else</source>
        <translation>Ändrat av någon annan</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Tillbaka till formuläret</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Texts to choose from</source>
        <translation>Texter att välja bland</translation>
    </message>
    <message>
        <source>Choose a text for every field.</source>
        <translation>Välj en text för varje fält.</translation>
    </message>
    <message>
        <source>While you were editing, someone else changed the same text on the server. Nothing has been saved yet. Choose which text to keep.</source>
        <translation>Medan du redigerade ändrade någon annan samma text på servern. Ingenting har sparats ännu. Välj vilken text du vill behålla.</translation>
    </message>
</context>
<context>
    <name>NearnessText</name>
    <message>
        <source>Expired</source>
        <translation>Har gått ut</translation>
    </message>
    <message numerus="yes">
        <source>Within %Ln day(s)</source>
        <translation>
            <numerusform>Inom %Ln dag</numerusform>
            <numerusform>Inom %Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Okänt datum</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Värd</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Simultaneous &amp;requests</source>
        <translation>&amp;Samtidiga anrop</translation>
    </message>
    <message>
        <source>Simultaneous requests to the API</source>
        <translation>Samtidiga anrop till API:et</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Följ systemet</translation>
    </message>
    <message>
        <source>Custom:</source>
        <translation>Egen:</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxyns värd</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxyns port</translation>
    </message>
    <message>
        <source>An HTTP proxy without a password. It is not used for addresses on this computer.</source>
        <translation>En HTTP-proxy utan lösenord. Den används inte för adresser på den här datorn.</translation>
    </message>
</context>
<context>
    <name>NoteQuestion</name>
    <message>
        <source>Keep this in a note?</source>
        <translation>Spara det i en anteckning?</translation>
    </message>
    <message>
        <source>Notes are stored unencrypted on this computer, and are part of what you export. A password manager is a better place.</source>
        <translation>Anteckningar sparas okrypterade på den här datorn och följer med när du exporterar. En lösenordshanterare är ett bättre ställe.</translation>
    </message>
    <message>
        <source>Keep anyway</source>
        <translation>Spara ändå</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
</context>
<context>
    <name>NoteSection</name>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Etiketter, åtskilda med kommatecken</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Write a note only you can see</source>
        <translation>Skriv en anteckning som bara du ser</translation>
    </message>
</context>
<context>
    <name>NoteTexts</name>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>typed in a filter, with a colon after it</comment>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konton…</translation>
    </message>
    <message>
        <source>&amp;Edit the account…</source>
        <translation>&amp;Redigera kontot…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Ends by month</source>
        <translation>Går ut per månad</translation>
    </message>
    <message>
        <source>The account in numbers</source>
        <translation>Kontot i siffror</translation>
    </message>
    <message>
        <source>Ends this month and in the next twelve</source>
        <translation>Går ut den här månaden och de tolv därefter</translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Details of the person</source>
        <translation>Uppgifter om personen</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Engångslösenord</translation>
    </message>
</context>
<context>
    <name>PersonTables</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Behörighet</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Meddelas</translation>
    </message>
    <message>
        <source>By key only</source>
        <translation>Endast med nyckel</translation>
    </message>
</context>
<context>
    <name>RecordChips</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Ingen typ</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Bara %1</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
</context>
<context>
    <name>RefreshSettings</name>
    <message>
        <source>Refreshing</source>
        <translation>Uppdatering</translation>
    </message>
    <message>
        <source>Minutes between two readings of the lists</source>
        <translation>Minuter mellan två läsningar av listorna</translation>
    </message>
    <message>
        <source>Hours after which details are read again</source>
        <translation>Timmar innan uppgifterna läses in igen</translation>
    </message>
    <message>
        <source>Keep c&amp;hanges for</source>
        <translation>Behåll ä&amp;ndringar i</translation>
    </message>
    <message>
        <source>Days that changes are kept</source>
        <translation>Dagar som ändringar behålls</translation>
    </message>
    <message>
        <source>Shift+F5 reads everything. The journal of your own edits and your notes are kept until you remove the account.</source>
        <translation>Skift+F5 läser in allt. Journalen över dina egna ändringar och dina anteckningar behålls tills du tar bort kontot.</translation>
    </message>
    <message>
        <source>Read &amp;lists every</source>
        <translation>Läs in &amp;listor igen efter</translation>
    </message>
    <message>
        <source>Read &amp;details after</source>
        <translation>Läs in &amp;uppgifter igen efter</translation>
    </message>
</context>
<context>
    <name>RelatedTable</name>
    <message>
        <source>stops without the server</source>
        <translation>slutar fungera utan servern</translation>
    </message>
    <message numerus="yes">
        <source>through %Ln other name(s)</source>
        <translation>
            <numerusform>via %Ln annat namn</numerusform>
            <numerusform>via %Ln andra namn</numerusform>
        </translation>
    </message>
    <message>
        <source>owns the server</source>
        <translation>äger servern</translation>
    </message>
    <message>
        <source>invoiced for the server</source>
        <translation>faktureras för servern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln namn</numerusform>
            <numerusform>%Ln namn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mail of %Ln domain(s)</source>
        <translation>
            <numerusform>e-post för %Ln domän</numerusform>
            <numerusform>e-post för %Ln domäner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certifikat</numerusform>
            <numerusform>%Ln certifikat</numerusform>
        </translation>
    </message>
    <message>
        <source>access, no key</source>
        <translation>behörighet utan nyckel</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>på %1</translation>
    </message>
    <message>
        <source>as deploy key on %1</source>
        <translation>som deploynyckel på %1</translation>
    </message>
    <message>
        <source>on no server that has been read</source>
        <translation>inte på någon server som har hämtats</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>gissning</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1 (gissning)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtryck</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Mail for</source>
        <translation>E-post för</translation>
    </message>
    <message>
        <source>Name servers of</source>
        <translation>Namnserver för</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Has access to</source>
        <translation>Har behörighet till</translation>
    </message>
    <message>
        <source>Always has access to</source>
        <translation>Har alltid behörighet till</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH-nycklar</translation>
    </message>
    <message>
        <source>Technical contact for</source>
        <translation>Teknisk kontakt för</translation>
    </message>
    <message>
        <source>also answered elsewhere</source>
        <translation>besvaras även på annat håll</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Notified of problems</source>
        <translation>Meddelas vid problem</translation>
    </message>
    <message>
        <source>Notified of problems with</source>
        <translation>Meddelas vid problem med</translation>
    </message>
    <message>
        <source>Always notified of problems with</source>
        <translation>Meddelas alltid vid problem med</translation>
    </message>
    <message>
        <source>access, keys not read yet</source>
        <translation>behörighet, nycklar inte hämtade än</translation>
    </message>
    <message>
        <source>no access, but key %1</source>
        <translation>ingen behörighet, men nyckel %1</translation>
    </message>
    <message>
        <source>with key %1</source>
        <translation>med nyckel %1</translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Ta bort konto</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>Behåll kontot</translation>
    </message>
    <message>
        <source>The key is removed from the keychain, and everything this program has saved about the account is removed from this computer. Nothing changes at Cloudnet.</source>
        <translation>Nyckeln tas bort ur nyckelringen, och allt som programmet har sparat om kontot tas bort från den här datorn. Hos Cloudnet ändras inget.</translation>
    </message>
</context>
<context>
    <name>RemoveKeptDialog</name>
    <message>
        <source>Remove saved data</source>
        <translation>Ta bort sparade uppgifter</translation>
    </message>
    <message>
        <source>Remove files</source>
        <translation>Ta bort filerna</translation>
    </message>
    <message>
        <source>Leave files</source>
        <translation>Låt filerna vara kvar</translation>
    </message>
</context>
<context>
    <name>RequestTable</name>
    <message>
        <source>Host not found</source>
        <translation>Värden hittades inte</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Ingen anslutning</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Inte betrodd</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Tog för lång tid</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>För stort</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Ingen behörighet</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Finns inte</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Bad om paus</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Inte JSON</translation>
    </message>
    <message>
        <source>Damaged JSON</source>
        <translation>Skadad JSON</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Sökväg</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Tidsåtgång</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Skrivskyddat</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Anslutningen nekades</translation>
    </message>
    <message>
        <source>Stopped responding</source>
        <translation>Slutade svara</translation>
    </message>
    <message>
        <source>Incomplete response</source>
        <translation>Ofullständigt svar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbröts</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Omdirigerades</translation>
    </message>
    <message>
        <source>Key rejected</source>
        <translation>Nyckeln avvisades</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvisades</translation>
    </message>
    <message>
        <source>Error in the API</source>
        <translation>Fel i API:et</translation>
    </message>
    <message>
        <source>Unexpected format</source>
        <translation>Oväntat format</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>Invalid name</source>
        <translation>Ogiltigt namn</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Cannot be decompressed</source>
        <translation>Går inte att packa upp</translation>
    </message>
    <message>
        <source>Proxy requires a login</source>
        <translation>Proxyn kräver inloggning</translation>
    </message>
    <message>
        <source>Redirected to another path</source>
        <translation>Hänvisade till en annan sökväg</translation>
    </message>
    <message>
        <source>List incomplete</source>
        <translation>Listan inte komplett</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>%1 is saved. The API&apos;s answer was unclear, but the change is on the server.</source>
        <translation>%1 är sparad. API:ets svar var oklart, men ändringen finns på servern.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 är sparad.</translation>
    </message>
    <message>
        <source>%1 is saved and no longer appears in your list.</source>
        <translation>%1 är sparad och visas inte längre i din lista.</translation>
    </message>
    <message>
        <source>The server was read again, and the change is not there. Your text is still in the form.</source>
        <translation>Servern lästes igen och ändringen finns inte där. Din text finns kvar i formuläret.</translation>
    </message>
    <message>
        <source>The server was read again, and what is there differs from your text: %1. You see it below your text, which is still in the form.</source>
        <translation>Servern lästes igen och det som finns där skiljer sig från din text: %1. Du ser det under din text, som finns kvar i formuläret.</translation>
    </message>
    <message>
        <source>The server could not be read afterwards, so it is not known whether the change was saved. Your text is still in the form.</source>
        <translation>Servern kunde inte läsas efteråt, så det är okänt om ändringen sparades. Din text finns kvar i formuläret.</translation>
    </message>
    <message>
        <source>Nothing was saved. Your text is still in the form.</source>
        <translation>Ingenting sparades. Din text finns kvar i formuläret.</translation>
    </message>
    <message>
        <source>The API answered that the change was made.</source>
        <translation>API:et svarade att ändringen gjordes.</translation>
    </message>
    <message>
        <source>The API says: %1</source>
        <translation>API:et svarar: %1</translation>
    </message>
</context>
<context>
    <name>ServerDetails</name>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Details of the server</source>
        <translation>Uppgifter om servern</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Diskar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Open SSH</source>
        <translation>Öppna SSH</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Group servers by</source>
        <translation>Gruppera servrar efter</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Inte grupperat</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Certificates and domains that expire</source>
        <translation>Certifikat och domäner som går ut</translation>
    </message>
    <message>
        <source>&amp;Urgent</source>
        <translation>&amp;Brådskande</translation>
    </message>
    <message>
        <source>&amp;Soon</source>
        <translation>S&amp;nart</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV-filer</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Inställningarnas avsnitt</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allmänt</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Utgångsdatum</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;Textstorlek</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Följ systemet</translation>
    </message>
    <message>
        <source>Mark what expires within this many days as</source>
        <translation>Markera det som går ut inom så många dagar som</translation>
    </message>
    <message>
        <source>Urgent, days before the expiry date</source>
        <translation>Brådskande, dagar före utgångsdatumet</translation>
    </message>
    <message>
        <source>Soon, days before the expiry date</source>
        <translation>Snart, dagar före utgångsdatumet</translation>
    </message>
    <message>
        <source>Upco&amp;ming</source>
        <translation>&amp;Kommande</translation>
    </message>
    <message>
        <source>Upcoming, days before the expiry date</source>
        <translation>Kommande, dagar före utgångsdatumet</translation>
    </message>
    <message>
        <source>Fetch people&apos;s &amp;pictures from the addresses that the API gives</source>
        <translation>Hämta personers &amp;bilder från de adresser som API:et anger</translation>
    </message>
    <message>
        <source>Email to support</source>
        <translation>E-post till supporten</translation>
    </message>
    <message>
        <source>Language of the e&amp;mail</source>
        <translation>Språk i &amp;e-posten</translation>
    </message>
    <message>
        <source>Language of email to support</source>
        <translation>Språk i e-post till supporten</translation>
    </message>
    <message>
        <source>&amp;Columns are separated by</source>
        <translation>&amp;Kolumner avgränsas med</translation>
    </message>
    <message>
        <source>Columns of CSV files are separated by</source>
        <translation>Kolumner i CSV-filer avgränsas med</translation>
    </message>
    <message>
        <source>&amp;Byte order mark (BOM), for Excel</source>
        <translation>Byteordnings&amp;markering (BOM) för Excel</translation>
    </message>
    <message>
        <source>People and email</source>
        <translation>Personer och e-post</translation>
    </message>
    <message>
        <source>Settings in the section</source>
        <translation>Avsnittets inställningar</translation>
    </message>
    <message>
        <source>Text size in percent of the desktop&apos;s text size</source>
        <translation>Textstorlek i procent av skrivbordets textstorlek</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Customer sheet</source>
        <translation>Kundblad</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>K&amp;und</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Kundbladets språk</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Your own name and logo on the sheet are set in File → Settings.</source>
        <translation>Ert namn och er logotyp på kundbladet väljs i Arkiv → Inställningar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Spara som HTML…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>SshSettings</name>
    <message>
        <source>SSH and SFTP</source>
        <translation>SSH och SFTP</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Användare</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dress</translation>
    </message>
    <message>
        <source>&amp;Terminal command</source>
        <translation>&amp;Terminalkommando</translation>
    </message>
    <message>
        <source>Command that opens a terminal</source>
        <translation>Kommando som öppnar en terminal</translation>
    </message>
    <message>
        <source>the desktop&apos;s terminal program</source>
        <translation>skrivbordets terminalprogram</translation>
    </message>
    <message>
        <source>User to log in as over SSH</source>
        <translation>Användare att logga in som med SSH</translation>
    </message>
    <message>
        <source>chosen by ssh</source>
        <translation>väljs av ssh</translation>
    </message>
    <message>
        <source>Address of servers over SSH, with {name} for the server&apos;s name</source>
        <translation>Servrarnas SSH-adress, med {name} för serverns namn</translation>
    </message>
    <message>
        <source>In the address, {name} is replaced by the server&apos;s name. In the terminal command, {command} is replaced by the ssh command; without it, the ssh command is added at the end. Put quotation marks around arguments that contain spaces.</source>
        <translation>I adressen ersätts {name} med serverns namn. I terminalkommandot ersätts {command} med ssh-kommandot; utan {command} läggs ssh-kommandot till sist. Sätt citattecken runt argument med blanksteg.</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>The data saved for the account was damaged. The damaged file has been moved to %1, and everything is read again.</source>
        <translation>Det som fanns sparat om kontot på den här datorn var skadat. Den skadade filen har flyttats till %1, och allt läses in på nytt.</translation>
    </message>
    <message>
        <source>The file with history, journal and notes was damaged. What could be saved is here again, and the damaged file has been moved to %1.</source>
        <translation>Filen med historik, journal och anteckningar var skadad. Det som gick att rädda är tillbaka, och den skadade filen har flyttats till %1.</translation>
    </message>
    <message>
        <source>The data saved for the account was written by a newer version of the program. It is left untouched, and nothing new is saved.</source>
        <translation>Det som finns sparat om kontot har skrivits av en nyare version av programmet. Det lämnas orört, och ingenting sparas nu.</translation>
    </message>
    <message>
        <source>The data saved for the account can be read but not written: nothing new is saved.</source>
        <translation>Det som finns sparat om kontot kan läsas men inte skrivas: ingenting nytt sparas.</translation>
    </message>
    <message>
        <source>Another window saves what is read of this account; this one shows what it has saved.</source>
        <translation>Ett annat fönster sparar det som läses in om kontot; det här visar det som finns sparat.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: what is read now is not saved. It is tried again.</source>
        <translation>Disken är full: det som läses in nu sparas inte. Nya försök görs.</translation>
    </message>
    <message>
        <source>The data saved for the account cannot be used: nothing is saved now.</source>
        <translation>Det som finns sparat om kontot kan inte användas: ingenting sparas nu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln anteckning</numerusform>
            <numerusform>%Ln anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) seen</source>
        <translation>
            <numerusform>%Ln sedd ändring</numerusform>
            <numerusform>%Ln sedda ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) of yours</source>
        <translation>
            <numerusform>%Ln egen redigering</numerusform>
            <numerusform>%Ln egna redigeringar</numerusform>
        </translation>
    </message>
    <message>
        <source>The data saved for the account cannot be locked: another program uses it, or its folder does not support locks. Nothing is saved now.</source>
        <translation>Det som sparats för kontot kan inte låsas: ett annat program använder det, eller så stöder mappen inte låsning. Inget sparas nu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln support case(s)</source>
        <translation>
            <numerusform>%Ln supportärende</numerusform>
            <numerusform>%Ln supportärenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln avvikelse</numerusform>
            <numerusform>%Ln avvikelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) about findings</source>
        <translation>
            <numerusform>%Ln beslut om avvikelser</numerusform>
            <numerusform>%Ln beslut om avvikelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved filter(s)</source>
        <translation>
            <numerusform>%Ln sparat filter</numerusform>
            <numerusform>%Ln sparade filter</numerusform>
        </translation>
    </message>
    <message>
        <source>snoozed reminders</source>
        <translation>uppskjutna påminnelser</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last of several</comment>
        <translation>%1 och %2</translation>
    </message>
</context>
<context>
    <name>SupportMail</name>
    <message>
        <source>%1: give a person access</source>
        <translation>%1: behörighet för en person</translation>
    </message>
    <message>
        <source>%1: give people access</source>
        <translation>%1: behörighet för flera personer</translation>
    </message>
    <message>
        <source>Please give this person access to the server %1:</source>
        <translation>Kan ni ge följande person behörighet till servern %1? Tack!</translation>
    </message>
    <message>
        <source>Please give these people access to the server %1:</source>
        <translation>Kan ni ge följande personer behörighet till servern %1? Tack!</translation>
    </message>
    <message>
        <source>Please give a new person access to the server %1:</source>
        <translation>Kan ni ge en ny person behörighet till servern %1? Tack!</translation>
    </message>
    <message>
        <source>%1: remove a person&apos;s access</source>
        <translation>%1: borttagning av en persons behörighet</translation>
    </message>
    <message>
        <source>%1: remove people&apos;s access</source>
        <translation>%1: borttagning av flera personers behörighet</translation>
    </message>
    <message>
        <source>Please remove this person&apos;s access to the server %1:</source>
        <translation>Kan ni ta bort följande persons behörighet till servern %1? Tack!</translation>
    </message>
    <message>
        <source>Please remove these people&apos;s access to the server %1:</source>
        <translation>Kan ni ta bort följande personers behörighet till servern %1? Tack!</translation>
    </message>
    <message>
        <source>%1: add an SSH key</source>
        <translation>%1: tillägg av en SSH-nyckel</translation>
    </message>
    <message>
        <source>%1: add SSH keys</source>
        <translation>%1: tillägg av SSH-nycklar</translation>
    </message>
    <message>
        <source>Please add this SSH key to the server %1:</source>
        <translation>Kan ni lägga till följande SSH-nyckel på servern %1? Tack!</translation>
    </message>
    <message>
        <source>Please add these SSH keys to the server %1:</source>
        <translation>Kan ni lägga till följande SSH-nycklar på servern %1? Tack!</translation>
    </message>
    <message>
        <source>Please add a new SSH key to the server %1:</source>
        <translation>Kan ni lägga till en ny SSH-nyckel på servern %1? Tack!</translation>
    </message>
    <message>
        <source>%1: remove an SSH key</source>
        <translation>%1: borttagning av en SSH-nyckel</translation>
    </message>
    <message>
        <source>%1: remove SSH keys</source>
        <translation>%1: borttagning av SSH-nycklar</translation>
    </message>
    <message>
        <source>Please remove this SSH key from the server %1:</source>
        <translation>Kan ni ta bort följande SSH-nyckel från servern %1? Tack!</translation>
    </message>
    <message>
        <source>Please remove these SSH keys from the server %1:</source>
        <translation>Kan ni ta bort följande SSH-nycklar från servern %1? Tack!</translation>
    </message>
    <message>
        <source>%1: add a deploy key</source>
        <translation>%1: tillägg av en deploynyckel</translation>
    </message>
    <message>
        <source>%1: add deploy keys</source>
        <translation>%1: tillägg av deploynycklar</translation>
    </message>
    <message>
        <source>Please add this deploy key to the server %1:</source>
        <translation>Kan ni lägga till följande deploynyckel på servern %1? Tack!</translation>
    </message>
    <message>
        <source>Please add these deploy keys to the server %1:</source>
        <translation>Kan ni lägga till följande deploynycklar på servern %1? Tack!</translation>
    </message>
    <message>
        <source>%1: remove a deploy key</source>
        <translation>%1: borttagning av en deploynyckel</translation>
    </message>
    <message>
        <source>%1: remove deploy keys</source>
        <translation>%1: borttagning av deploynycklar</translation>
    </message>
    <message>
        <source>Please remove this deploy key from the server %1:</source>
        <translation>Kan ni ta bort följande deploynyckel från servern %1? Tack!</translation>
    </message>
    <message>
        <source>Please remove these deploy keys from the server %1:</source>
        <translation>Kan ni ta bort följande deploynycklar från servern %1? Tack!</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>utan namn</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>without an id</source>
        <translation>utan id</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Ägare: %1</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 bitar</translation>
    </message>
    <message>
        <source>The public key is missing or malformed.</source>
        <translation>Den publika nyckeln saknas eller är felaktig.</translation>
    </message>
    <message>
        <source>Fingerprint in your records: %1</source>
        <translation>Fingeravtryck hos er: %1</translation>
    </message>
    <message>
        <source>(It is not the fingerprint of the public key.)</source>
        <translation>(Det är inte den publika nyckelns fingeravtryck.)</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Namn:</translation>
    </message>
    <message>
        <source>Company:</source>
        <translation>Företag:</translation>
    </message>
    <message>
        <source>Telephone:</source>
        <translation>Telefon:</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Ägare:</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Används till:</translation>
    </message>
    <message>
        <source>Public key (the whole line):</source>
        <translation>Publik nyckel (hela raden):</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hej!</translation>
    </message>
    <message>
        <source>Best regards,</source>
        <translation>Med vänlig hälsning</translation>
    </message>
    <message>
        <source>[your name and company]</source>
        <translation>[ditt namn och företag]</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Till: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Ämne: %1</translation>
    </message>
    <message>
        <source>Please add a new deploy key, not linked to a person, to the server %1:</source>
        <translation>Kan ni lägga till en ny deploynyckel, som inte är knuten till någon person, på servern %1? Tack!</translation>
    </message>
    <message>
        <source>Email:</source>
        <translation>E-post:</translation>
    </message>
    <message>
        <source>%1 certificate, %2 bits</source>
        <translation>%1-certifikat, %2 bitar</translation>
    </message>
    <message>
        <source>hostname</source>
        <translation>värdnamn</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beskrivning</translation>
    </message>
    <message>
        <source>technical contact</source>
        <translation>teknisk kontakt</translation>
    </message>
    <message>
        <source>type</source>
        <translation>typ</translation>
    </message>
    <message>
        <source>size</source>
        <translation>storlek</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adress</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6-adress</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>programvara</translation>
    </message>
    <message>
        <source>number of cores</source>
        <translation>antal kärnor</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>minne</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domän</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>kunder</translation>
    </message>
    <message>
        <source>invoice contacts</source>
        <translation>fakturakontakter</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>registrar</translation>
    </message>
    <message>
        <source>expiry date</source>
        <translation>utgångsdatum</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>kund</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>e-postadress</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>telefonnummer</translation>
    </message>
    <message>
        <source>DNS record %1</source>
        <translation>DNS-posten %1</translation>
    </message>
    <message>
        <source>SSH key %1</source>
        <translation>SSH-nyckeln %1</translation>
    </message>
    <message>
        <source>deploy key %1</source>
        <translation>deploynyckeln %1</translation>
    </message>
    <message>
        <source>access of %1</source>
        <translation>behörighet för %1</translation>
    </message>
    <message>
        <source>access to the server %1</source>
        <translation>behörighet till servern %1</translation>
    </message>
    <message>
        <source>disk %1</source>
        <translation>disken %1</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>nätverket %1</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Servern %1</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>Domänen %1</translation>
    </message>
    <message>
        <source>Certificate for %1</source>
        <translation>Certifikatet för %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Personen %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(inget)</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Före: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>Changed between %1 and %2</source>
        <translation>Ändrat mellan %1 och %2</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Ändrat %1</translation>
    </message>
    <message>
        <source>We did not ask for these changes. Please restore what was there before:</source>
        <translation>Vi har inte begärt följande ändringar. Kan ni återställa det som gällde före dem? Tack!</translation>
    </message>
    <message>
        <source>We did not ask for this change. Please restore what was there before:</source>
        <translation>Vi har inte begärt följande ändring. Kan ni återställa det som gällde före den? Tack!</translation>
    </message>
    <message>
        <source>We changed the technical contact of a server, and it is no longer in our list. Please restore the contact that it had before:</source>
        <translation>Vi ändrade den tekniska kontakten för en server, och den finns inte längre i vår lista. Kan ni återställa den tidigare kontakten? Tack!</translation>
    </message>
    <message>
        <source>%1: restore what was changed</source>
        <translation>%1: återställ det som ändrades</translation>
    </message>
    <message>
        <source>Restore what was changed</source>
        <translation>Återställ det som ändrades</translation>
    </message>
    <message>
        <source>in the list</source>
        <translation>i listan</translation>
    </message>
    <message>
        <source>Person with id %1</source>
        <translation>Person med id %1</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Förslag: %1</translation>
    </message>
    <message>
        <source>We have found these things in our account. Please help us put them right:</source>
        <translation>Vi har hittat följande i vårt konto. Kan ni hjälpa oss att rätta till det? Tack!</translation>
    </message>
    <message>
        <source>We have found this in our account. Please help us put it right:</source>
        <translation>Vi har hittat detta i vårt konto. Kan ni hjälpa oss att rätta till det? Tack!</translation>
    </message>
    <message>
        <source>%1: something to put right</source>
        <translation>%1: något att rätta till</translation>
    </message>
    <message>
        <source>Things to put right in our account</source>
        <translation>Saker att rätta till i vårt konto</translation>
    </message>
    <message>
        <source>Always has access to (also to be ended):</source>
        <translation>Har alltid behörighet till (ska också upphöra):</translation>
    </message>
    <message>
        <source>We could not read all about this person. There may be more than what is named here.</source>
        <translation>Vi kunde inte hämta alla uppgifter om personen. Det kan finnas mer än det som nämns här.</translation>
    </message>
    <message>
        <source>(by the name only: please check)</source>
        <translation>(enbart efter namnet: kontrollera gärna)</translation>
    </message>
    <message>
        <source>Access and keys:</source>
        <translation>Behörighet och nycklar:</translation>
    </message>
    <message>
        <source>access, no key</source>
        <translation>behörighet utan nyckel</translation>
    </message>
    <message>
        <source>key, no access</source>
        <translation>nyckel utan behörighet</translation>
    </message>
    <message>
        <source>access and key</source>
        <translation>behörighet och nyckel</translation>
    </message>
    <message>
        <source>SSH keys to be removed everywhere:</source>
        <translation>SSH-nycklar som ska tas bort överallt:</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>På: %1</translation>
    </message>
    <message>
        <source>As deploy key on: %1</source>
        <translation>Som deploynyckel på: %1</translation>
    </message>
    <message>
        <source>Notified of problems with:</source>
        <translation>Meddelas vid problem med:</translation>
    </message>
    <message>
        <source>Always notified of problems with (also to be ended):</source>
        <translation>Meddelas alltid vid problem med (ska också upphöra):</translation>
    </message>
    <message>
        <source>Technical contact for (we choose another one ourselves):</source>
        <translation>Teknisk kontakt för (vi väljer själva en annan):</translation>
    </message>
    <message>
        <source>This person is leaving us. Please remove all their access and all their keys:</source>
        <translation>Den här personen slutar hos oss. Kan ni ta bort all behörighet och alla nycklar? Tack!</translation>
    </message>
    <message>
        <source>%1 is leaving: remove all access</source>
        <translation>%1 slutar: ta bort all behörighet</translation>
    </message>
    <message>
        <source>%1: SSH key %2 added</source>
        <translation>%1: SSH-nyckeln %2 tillagd</translation>
    </message>
    <message>
        <source>%1: SSH key %2 removed</source>
        <translation>%1: SSH-nyckeln %2 borttagen</translation>
    </message>
    <message>
        <source>%1: deploy key %2 added</source>
        <translation>%1: deploynyckeln %2 tillagd</translation>
    </message>
    <message>
        <source>%1: deploy key %2 removed</source>
        <translation>%1: deploynyckeln %2 borttagen</translation>
    </message>
    <message>
        <source>%1: a new SSH key added</source>
        <translation>%1: en ny SSH-nyckel tillagd</translation>
    </message>
    <message>
        <source>%1: a new deploy key added</source>
        <translation>%1: en ny deploynyckel tillagd</translation>
    </message>
    <message>
        <source>%1: access given to %2</source>
        <translation>%1: %2 har fått behörighet</translation>
    </message>
    <message>
        <source>%1: access of %2 removed</source>
        <translation>%1: behörigheten för %2 borttagen</translation>
    </message>
    <message>
        <source>%1: access given to a new person</source>
        <translation>%1: en ny person har fått behörighet</translation>
    </message>
    <message>
        <source>%1: %2 no longer notified of problems</source>
        <translation>%1: %2 meddelas inte längre vid problem</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 återställt</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>Åtgärdat: %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Behörighet</translation>
    </message>
    <message>
        <source>Notified of problems</source>
        <translation>Meddelas vid problem</translation>
    </message>
    <message>
        <source>On %1 we asked you for the changes below, with the reference %2. We cannot see yet that these are done:</source>
        <translation>Den %1 bad vi er om ändringarna nedan, med referensen %2. Vi kan ännu inte se att följande är utfört:</translation>
    </message>
    <message>
        <source>Can you tell us when they will be done?</source>
        <translation>När kan ni göra det? Tack på förhand!</translation>
    </message>
    <message>
        <source>Our first message:</source>
        <translation>Vårt första meddelande:</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Påminnelse: %1</translation>
    </message>
    <message>
        <source>%1 no longer has any access</source>
        <translation>%1 har inte längre någon behörighet</translation>
    </message>
    <message>
        <source>Done by support: %1</source>
        <translation>Utfört av supporten: %1</translation>
    </message>
    <message>
        <source>Asked of Cloudnet’s support on %1, reference %2.</source>
        <translation>Begärt hos Cloudnets support %1, referens %2.</translation>
    </message>
    <message>
        <source>All of it was seen to be done on %1.</source>
        <translation>Allt bekräftades som utfört %1.</translation>
    </message>
    <message>
        <source>“Since” is when a complete read of the server first showed that it was gone.</source>
        <translation>”Borta sedan” är när en fullständig hämtning från API:et första gången visade att det var borttaget.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Borta sedan</translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>Det fanns inget att ta bort.</translation>
    </message>
    <message>
        <source>Please stop notifying this person of problems with our servers:</source>
        <translation>Kan ni sluta meddela följande person vid problem med våra servrar? Tack!</translation>
    </message>
    <message>
        <source>%1: no longer to be notified</source>
        <translation>%1: ska inte längre meddelas</translation>
    </message>
    <message>
        <source>On %1 we asked you for the changes below, with the reference %2. These were done, but are so no longer:</source>
        <translation>Den %1 bad vi er om ändringarna nedan, med referensen %2. Följande var utfört men är det inte längre:</translation>
    </message>
    <message>
        <source>- %1 (done on %2, undone on %3)</source>
        <translation>- %1 (utfört %2, inte längre %3)</translation>
    </message>
    <message>
        <source>We cannot see yet that these are done:</source>
        <translation>Vi kan ännu inte se att följande är utfört:</translation>
    </message>
    <message>
        <source>access, keys not read</source>
        <translation>behörighet, nycklar inte hämtade</translation>
    </message>
    <message>
        <source>access</source>
        <translation>behörighet</translation>
    </message>
    <message>
        <source>notified of problems</source>
        <translation>meddelas vid problem</translation>
    </message>
</context>
<context>
    <name>SupportMailDialog</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Email to support</source>
        <translation>E-post till supporten</translation>
    </message>
    <message>
        <source>Access and keys are changed by Cloudnet&apos;s support. This is the message that asks for the change. You can edit it before you send it.</source>
        <translation>Behörigheter och nycklar ändras av Cloudnets support. Det här är meddelandet som ber om ändringen. Du kan redigera det innan du skickar det.</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>Meddelandets språk</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Skapa texten på nytt</translation>
    </message>
    <message>
        <source>Replaces your changes. Undo brings them back.</source>
        <translation>Ersätter dina ändringar. Ångra tar tillbaka dem.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Meddelandets text</translation>
    </message>
    <message>
        <source>Open in email program</source>
        <translation>Öppna i e-postprogrammet</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Spara som utkast</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Markera som skickat</translation>
    </message>
</context>
<context>
    <name>SupportSettings</name>
    <message>
        <source>Support cases</source>
        <translation>Supportärenden</translation>
    </message>
    <message>
        <source>&amp;Remind support after</source>
        <translation>&amp;Påminn supporten efter</translation>
    </message>
    <message>
        <source>Days after which support is to be reminded</source>
        <translation>Dagar tills supporten ska påminnas</translation>
    </message>
    <message>
        <source>Customer sheets</source>
        <translation>Kundblad</translation>
    </message>
    <message>
        <source>Your company&apos;s &amp;name</source>
        <translation>Ert företags &amp;namn</translation>
    </message>
    <message>
        <source>Your company&apos;s name</source>
        <translation>Ert företags namn</translation>
    </message>
    <message>
        <source>L&amp;ogo</source>
        <translation>L&amp;ogotyp</translation>
    </message>
    <message>
        <source>Path of the logo</source>
        <translation>Sökväg till logotypen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Välj logotyp</translation>
    </message>
    <message>
        <source>They stand at the top of each customer&apos;s sheet (File → Customer sheet…).</source>
        <translation>Visas överst på varje kundblad (Arkiv → Kundblad…).</translation>
    </message>
</context>
<context>
    <name>ToolWords</name>
    <message>
        <source>SSH (ssh_config)</source>
        <translation>SSH (ssh_config)</translation>
    </message>
    <message>
        <source>Ansible (inventory)</source>
        <translation>Ansible (inventarie)</translation>
    </message>
    <message>
        <source>Hosts file</source>
        <translation>Hosts-fil</translation>
    </message>
    <message>
        <source>Name server (zone file)</source>
        <translation>Namnserver (zonfil)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>Scripts (JSON Lines)</source>
        <translation>Skript (JSON Lines)</translation>
    </message>
    <message>
        <source>Save it as a file of its own and put a line “Include FILE” at the top of ~/.ssh/config. Your own configuration is never changed.</source>
        <translation>Spara som en egen fil och lägg raden ”Include FIL” överst i ~/.ssh/config. Din egen konfiguration ändras aldrig.</translation>
    </message>
    <message>
        <source>Groups are made by customer, type, size and tag. What is known of each server is in variables that begin with cloudnet_.</source>
        <translation>Grupper bildas efter kund, typ, storlek och tagg. Det som är känt om varje server finns i variabler som börjar med cloudnet_.</translation>
    </message>
    <message>
        <source>Lines for /etc/hosts, which is never changed from here: add them there yourself.</source>
        <translation>Rader för /etc/hosts, som aldrig ändras härifrån: lägg själv in dem där.</translation>
    </message>
    <message>
        <source>All records of a domain. The API does not tell the SOA record: a suggestion is in a comment.</source>
        <translation>Alla poster i en domän. API:et lämnar inte ut SOA-posten: ett förslag står i en kommentar.</translation>
    </message>
    <message>
        <source>When certificates and domains expire, and by when to renew them. Save to the same file again, and calendars update their events.</source>
        <translation>När certifikat och domäner går ut och när de senast bör förnyas. Spara i samma fil igen, så uppdaterar kalendrar sina händelser.</translation>
    </message>
    <message>
        <source>One JSON object a line, with the same field names in every language. The first line tells how fresh it is.</source>
        <translation>Ett JSON-objekt per rad, med samma fältnamn på alla språk. Den första raden säger hur färska uppgifterna är.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>JSON-fil</translation>
    </message>
    <message>
        <source>Executable (Python)</source>
        <translation>Körbart program (Python)</translation>
    </message>
    <message>
        <source>All domains (a folder)</source>
        <translation>Alla domäner (en katalog)</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servrar</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domäner</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>DNS-poster</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Behörighet</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Avvikelser</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalendrar (*.ics)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Zone files (*.zone)</source>
        <translation>Zonfiler (*.zone)</translation>
    </message>
    <message>
        <source>Text files (*.conf *.txt *.json)</source>
        <translation>Textfiler (*.conf *.txt *.json)</translation>
    </message>
    <message>
        <source>Support cases</source>
        <translation>Supportärenden</translation>
    </message>
</context>
<context>
    <name>TotpPanel</name>
    <message>
        <source>QR code for an authenticator app</source>
        <translation>QR-kod för en autentiseringsapp</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Rensa nu</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Rensa urklipp nu</translation>
    </message>
    <message>
        <source>One-time password address</source>
        <translation>Engångslösenordets adress</translation>
    </message>
    <message>
        <source>Copy the one-time password address</source>
        <translation>Kopiera engångslösenordets adress</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>What stood before your edit is written again on each server that still has what you wrote. Where someone else has changed it meanwhile, nothing is written and you see what is on the server now.</source>
        <translation>Det som stod före din ändring skrivs tillbaka på varje server som fortfarande har det du skrev. Där någon annan har ändrat det under tiden skrivs inget, och du ser vad servern har nu.</translation>
    </message>
</context>
<context>
    <name>UndoTable</name>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Du skrev</translation>
    </message>
    <message>
        <source>Becomes again</source>
        <translation>Blir åter</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>På servern nu</translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message>
        <source>Restored.</source>
        <translation>Återställt.</translation>
    </message>
    <message>
        <source>Restored. The server no longer appears in your list.</source>
        <translation>Återställt. Servern visas inte längre i din lista.</translation>
    </message>
    <message>
        <source>Nothing was written, because another field was changed meanwhile.</source>
        <translation>Inget skrevs, eftersom ett annat fält har ändrats under tiden.</translation>
    </message>
    <message>
        <source>Not known: the server could not be read afterwards.</source>
        <translation>Okänt: servern kunde inte läsas efteråt.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Inget skrevs.</translation>
    </message>
    <message>
        <source>With its new technical contact the server has left your list, so it cannot be changed back from here. Support can: the message is ready.</source>
        <translation>Med sin nya tekniska kontakt har servern lämnat din lista och kan inte ändras tillbaka härifrån. Det kan supporten göra: meddelandet är klart.</translation>
    </message>
    <message>
        <source>Only your own edits that were saved can be undone here. Support can take back what others changed.</source>
        <translation>Här kan bara dina egna sparade ändringar ångras. Det som andra har ändrat kan supporten återställa.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(inget)</translation>
    </message>
    <message>
        <source>Changed meanwhile. Nothing was written.</source>
        <translation>Ändrat under tiden. Inget skrevs.</translation>
    </message>
    <message>
        <source>Not restored: nothing has changed on the server.</source>
        <translation>Inte återställt: inget har ändrats på servern.</translation>
    </message>
    <message>
        <source>Not restored: the server has another value.</source>
        <translation>Inte återställt: servern har ett annat värde.</translation>
    </message>
</context>
<context>
    <name>UntilDialog</name>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Till och med:</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Skäl:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>UserTable</name>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Alltid</translation>
    </message>
    <message>
        <source>Always notified of problems on the customer&apos;s servers.</source>
        <translation>Meddelas alltid om problem på kundens servrar.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Always has access</source>
        <translation>Alltid behörighet</translation>
    </message>
    <message>
        <source>Always has access to the customer&apos;s servers, with all SSH keys.</source>
        <translation>Har alltid behörighet till kundens servrar, med alla SSH-nycklar.</translation>
    </message>
    <message>
        <source>Notified of problems</source>
        <translation>Meddelas vid problem</translation>
    </message>
</context>
<context>
    <name>WriteText</name>
    <message>
        <source>it is a folder</source>
        <translation>det är en katalog</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>det finns ingen katalog %1</translation>
    </message>
    <message>
        <source>a file is where the folder should be</source>
        <translation>där katalogen ska vara finns en fil</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>det är ingen vanlig fil</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken är full</translation>
    </message>
    <message>
        <source>the disk does not take a file of this size</source>
        <translation>disken tar inte emot en så stor fil</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>disken är skrivskyddad</translation>
    </message>
    <message>
        <source>you do not have permission</source>
        <translation>behörighet saknas</translation>
    </message>
    <message>
        <source>The file could not be written, so nothing was saved. Choose another folder or name.</source>
        <translation>Filen kunde inte skrivas, så inget sparades. Välj en annan katalog eller ett annat namn.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Nothing was saved; choose another folder or name.</source>
        <translation>Filen kunde inte skrivas: %1. Inget sparades; välj en annan katalog eller ett annat namn.</translation>
    </message>
</context>
<context>
    <name>app::Console</name>
    <message>
        <source>The account is already open in another window, which has been brought to the front.</source>
        <translation>Kontot är redan öppet i ett annat fönster, som nu ligger överst.</translation>
    </message>
</context>
<context>
    <name>gui::AboutDialog</name>
    <message>
        <source>Cloudnet Console %1</source>
        <translation>Cloudnet Console %1</translation>
    </message>
</context>
<context>
    <name>gui::AccessDetails</name>
    <message>
        <source>Access</source>
        <translation>Behörighet</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Owner of the key</source>
        <translation>Nyckelns ägare</translation>
    </message>
    <message>
        <source>told by name only</source>
        <translation>bara känd till namnet</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>before the history begins</source>
        <translation>innan historiken börjar</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH-nyckel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtryck</translation>
    </message>
    <message>
        <source>Access by</source>
        <translation>Behörighet genom</translation>
    </message>
    <message>
        <source>With access</source>
        <translation>Med behörighet</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
</context>
<context>
    <name>gui::AccessPage</name>
    <message>
        <source>Access</source>
        <translation>Behörighet</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>&amp;Behörighet</translation>
    </message>
    <message>
        <source>Access as a list</source>
        <translation>Behörigheter som lista</translation>
    </message>
    <message>
        <source>Filter access (Ctrl+F)</source>
        <translation>Filtrera behörigheter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Select a cell or a row to see what is granted.</source>
        <translation>Välj en ruta eller en rad för att se vilken behörighet det gäller.</translation>
    </message>
    <message>
        <source>Nobody has access to any server.</source>
        <translation>Ingen har behörighet till någon server.</translation>
    </message>
    <message>
        <source>No access matches the filter.</source>
        <translation>Ingen behörighet matchar filtret.</translation>
    </message>
    <message>
        <source>Reading people and servers…</source>
        <translation>Hämtar personer och servrar…</translation>
    </message>
    <message>
        <source>People and servers have not been read yet.</source>
        <translation>Personer och servrar har inte hämtats ännu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln grant(s) of access</source>
        <translation>
            <numerusform>%Ln behörighet</numerusform>
            <numerusform>%Ln behörigheter</numerusform>
        </translation>
    </message>
    <message>
        <source>Matrix or list</source>
        <translation>Matris eller lista</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matris</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Go to person</source>
        <translation>Gå till personen</translation>
    </message>
    <message>
        <source>Go to server</source>
        <translation>Gå till servern</translation>
    </message>
    <message>
        <source>Export as a report…</source>
        <translation>Exportera som rapport…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servrar</translation>
    </message>
    <message>
        <source>This access is no longer there.</source>
        <translation>Behörigheten finns inte längre.</translation>
    </message>
    <message>
        <source>The person is not in the list of people.</source>
        <translation>Personen finns inte i personlistan.</translation>
    </message>
</context>
<context>
    <name>gui::AccountActions</name>
    <message>
        <source>S&amp;witch account</source>
        <translation>&amp;Byt konto</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>K&amp;onton…</translation>
    </message>
</context>
<context>
    <name>gui::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Lägg till konto</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Redigera konto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>gui::AccountForm</name>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grön</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Röd</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blågrön</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grå</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>Annan färg</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Välj CA-fil</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certifikat (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Not only letters a to z. Requests go to %1</source>
        <translation>Adressen har andra bokstäver än a till z. Anropen går till %1</translation>
    </message>
</context>
<context>
    <name>gui::AccountsDialog</name>
    <message>
        <source>open</source>
        <translation>öppet</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>skrivskyddat</translation>
    </message>
    <message>
        <source>No account has been added yet.</source>
        <translation>Inget konto har lagts till ännu.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Lägg till ett konto…</translation>
    </message>
</context>
<context>
    <name>gui::AllRecordsPanel</name>
    <message>
        <source>Records of all domains</source>
        <translation>Poster i alla domäner</translation>
    </message>
    <message>
        <source>DNS records of all domains</source>
        <translation>DNS-poster i alla domäner</translation>
    </message>
    <message>
        <source>Filter all records</source>
        <translation>Filtrera alla poster</translation>
    </message>
    <message>
        <source>No records of any domain have been read.</source>
        <translation>Inga poster har hämtats för någon domän.</translation>
    </message>
    <message>
        <source>No record of any domain matches the filter.</source>
        <translation>Ingen post i någon domän matchar filtret.</translation>
    </message>
    <message>
        <source>Reading domains and their records…</source>
        <translation>Hämtar domäner och deras poster…</translation>
    </message>
    <message>
        <source>The records of the domains have not been read yet.</source>
        <translation>Domänernas poster har inte hämtats ännu.</translation>
    </message>
    <message>
        <source>Go to domain</source>
        <translation>Gå till domänen</translation>
    </message>
    <message>
        <source>Go to server</source>
        <translation>Gå till servern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s)</source>
        <translation>
            <numerusform>%1 av %Ln post</numerusform>
            <numerusform>%1 av %Ln poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln domain(s) read</source>
        <translation>
            <numerusform>%1 av %Ln domän hämtad</numerusform>
            <numerusform>%1 av %Ln domäner hämtade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::BelongingsPanel</name>
    <message>
        <source>The person&apos;s details have not been read: there may be more than what stands here.</source>
        <translation>Uppgifterna om personen har inte hämtats: det kan finnas mer än det som står här.</translation>
    </message>
    <message>
        <source>All of the person&apos;s</source>
        <translation>Allt som är personens</translation>
    </message>
    <message>
        <source>Nothing that is known is the person&apos;s.</source>
        <translation>Inget känt är personens.</translation>
    </message>
</context>
<context>
    <name>gui::BulkPreview</name>
    <message>
        <source>What changes</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>Type into a field, or tick it, to see what changes on each server.</source>
        <translation>Skriv i ett fält, eller kryssa för det, för att se vad som ändras på varje server.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Inget är ändrat ännu.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Inget ändras.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) will be changed.</source>
        <translation>
            <numerusform>%Ln server ändras.</numerusform>
            <numerusform>%Ln servrar ändras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes on %Ln server(s).</source>
        <translation>
            <numerusform>Inget ändras på %Ln server.</numerusform>
            <numerusform>Inget ändras på %Ln servrar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::BulkResults</name>
    <message numerus="yes">
        <source>Saving: %1 of %Ln server(s) done.</source>
        <translation>
            <numerusform>Sparar: %1 av %Ln server klar.</numerusform>
            <numerusform>Sparar: %1 av %Ln servrar klara.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was not started.</source>
        <translation>Resten påbörjades inte.</translation>
    </message>
    <message>
        <source>Choose text…</source>
        <translation>Välj text…</translation>
    </message>
    <message numerus="yes">
        <source>Someone else has changed the same text on %Ln server(s). Nothing was saved there yet.</source>
        <translation>
            <numerusform>Någon annan har ändrat samma text på %Ln server. Ingenting har sparats där ännu.</numerusform>
            <numerusform>Någon annan har ändrat samma text på %Ln servrar. Ingenting har sparats där ännu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Felinformation</translation>
    </message>
</context>
<context>
    <name>gui::CaseActions</name>
    <message>
        <source>It is sent already.</source>
        <translation>Det är redan skickat.</translation>
    </message>
    <message>
        <source>Support is not waited for.</source>
        <translation>Inget väntar på supporten.</translation>
    </message>
    <message>
        <source>A draft can be deleted.</source>
        <translation>Ett utkast kan raderas.</translation>
    </message>
    <message>
        <source>Only drafts can be deleted. What is sent can be withdrawn.</source>
        <translation>Bara utkast kan raderas. Skickade ärenden kan återkallas.</translation>
    </message>
    <message>
        <source>Not all of it is seen to be removed.</source>
        <translation>Allt är inte bekräftat borttaget.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Markera som skickat</translation>
    </message>
    <message>
        <source>Open message…</source>
        <translation>Öppna meddelandet…</translation>
    </message>
    <message>
        <source>Reminder email…</source>
        <translation>Påminn via e-post…</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Följ igen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Återkalla</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Radera utkastet</translation>
    </message>
    <message>
        <source>Go to person</source>
        <translation>Gå till personen</translation>
    </message>
    <message>
        <source>Go to server</source>
        <translation>Gå till servern</translation>
    </message>
    <message>
        <source>%1 is followed from now on.</source>
        <translation>%1 följs från och med nu.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML-sida (*.html)</translation>
    </message>
    <message>
        <source>Copy proof of removal</source>
        <translation>Kopiera intyg</translation>
    </message>
    <message>
        <source>Save proof of removal…</source>
        <translation>Spara intyg…</translation>
    </message>
    <message>
        <source>The proof of removal was copied as text.</source>
        <translation>Intyget har kopierats som text.</translation>
    </message>
    <message>
        <source>Save proof of removal</source>
        <translation>Spara intyg</translation>
    </message>
    <message>
        <source>The proof of removal was written to %1.</source>
        <translation>Intyget sparades i %1.</translation>
    </message>
</context>
<context>
    <name>gui::CaseLinks</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Support cases</source>
        <translation>Supportärenden</translation>
    </message>
</context>
<context>
    <name>gui::CasesPage</name>
    <message>
        <source>Nothing is being followed. An email to support can be followed from the form in which it is written.</source>
        <translation>Inga ärenden följs. Ett meddelande till supporten kan följas från formuläret där det skrivs.</translation>
    </message>
    <message>
        <source>Nothing is saved about this account, so nothing can be followed.</source>
        <translation>Inget sparas om det här kontot, så inga ärenden kan följas.</translation>
    </message>
    <message>
        <source>Support cases</source>
        <translation>Supportärenden</translation>
    </message>
    <message>
        <source>Support &amp;case</source>
        <translation>&amp;Ärende</translation>
    </message>
    <message>
        <source>Filter support cases (Ctrl+F)</source>
        <translation>Filtrera supportärenden (Ctrl+F)</translation>
    </message>
    <message>
        <source>Select a support case to see what has been done.</source>
        <translation>Välj ett supportärende för att se vad som har utförts.</translation>
    </message>
    <message>
        <source>The support case is no longer there.</source>
        <translation>Supportärendet finns inte längre.</translation>
    </message>
    <message>
        <source>No support case matches the filter.</source>
        <translation>Inget supportärende matchar filtret.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln support case(s)</source>
        <translation>
            <numerusform>%Ln supportärende</numerusform>
            <numerusform>%Ln supportärenden</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Inte skickat</translation>
    </message>
    <message>
        <source>Seen to be done</source>
        <translation>Bekräftat utfört</translation>
    </message>
    <message>
        <source>Support reminded</source>
        <translation>Supporten påmindes</translation>
    </message>
    <message>
        <source>Remind on</source>
        <translation>Påminn den</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återkallat</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Details of the support case</source>
        <translation>Uppgifter om supportärendet</translation>
    </message>
    <message>
        <source>Reading the support cases…</source>
        <translation>Läser in supportärenden…</translation>
    </message>
</context>
<context>
    <name>gui::ChangeActions</name>
    <message>
        <source>Ask support to take back…</source>
        <translation>Be supporten återställa…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Ångra…</translation>
    </message>
    <message>
        <source>Undo all that was saved at once…</source>
        <translation>Ångra allt som sparades samtidigt…</translation>
    </message>
    <message>
        <source>Go to server</source>
        <translation>Gå till servern</translation>
    </message>
    <message>
        <source>Go to domain</source>
        <translation>Gå till domänen</translation>
    </message>
    <message>
        <source>Go to certificate</source>
        <translation>Gå till certifikatet</translation>
    </message>
    <message>
        <source>Go to person</source>
        <translation>Gå till personen</translation>
    </message>
    <message>
        <source>Go to object</source>
        <translation>Gå till objektet</translation>
    </message>
    <message>
        <source>It is no longer in the account.</source>
        <translation>Det finns inte längre i kontot.</translation>
    </message>
    <message>
        <source>Mark as not seen</source>
        <translation>Markera som inte sedd</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Markera som sedd</translation>
    </message>
    <message>
        <source>Only what others changed is marked as seen.</source>
        <translation>Bara det som andra har ändrat markeras som sett.</translation>
    </message>
    <message>
        <source>Your own edits can be undone here.</source>
        <translation>Dina egna ändringar kan du ångra här.</translation>
    </message>
    <message>
        <source>Nothing else was saved at once with it.</source>
        <translation>Inget annat sparades samtidigt.</translation>
    </message>
    <message>
        <source>Mark all unseen as seen</source>
        <translation>Markera alla osedda som sedda</translation>
    </message>
</context>
<context>
    <name>gui::ChangeDetails</name>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Vilken</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, före</translation>
    </message>
    <message>
        <source>%1, after</source>
        <translation>%1, efter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Saved at</source>
        <translation>Sparad</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Din anteckning</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Samtidigt</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Upptäckt i</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message numerus="yes">
        <source>reading %1 of the account, with %Ln other change(s)</source>
        <translation>
            <numerusform>läsning %1 av kontot, tillsammans med %Ln annan ändring</numerusform>
            <numerusform>läsning %1 av kontot, tillsammans med %Ln andra ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>reading %1 of the account, as the only change</source>
        <translation>läsning %1 av kontot, som enda ändring</translation>
    </message>
</context>
<context>
    <name>gui::ChangeFilters</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>By others</source>
        <translation>Av andra</translation>
    </message>
    <message>
        <source>My edits</source>
        <translation>Mina ändringar</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servrar</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domäner</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Sedan sist</translation>
    </message>
    <message>
        <source>Since…</source>
        <translation>Sedan…</translation>
    </message>
    <message>
        <source>Since a date</source>
        <translation>Sedan ett datum</translation>
    </message>
    <message>
        <source>Since this date</source>
        <translation>Sedan detta datum</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sedan %1</translation>
    </message>
</context>
<context>
    <name>gui::ChangesPage</name>
    <message>
        <source>No change has been seen yet. Changes are shown from the second reading on.</source>
        <translation>Ännu har ingen ändring setts. Ändringar visas från och med den andra läsningen.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndring</translation>
    </message>
    <message>
        <source>Changes by day</source>
        <translation>Ändringar per dag</translation>
    </message>
    <message>
        <source>Filter changes (Ctrl+F)</source>
        <translation>Filtrera ändringar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Select a change to see the old and the new value.</source>
        <translation>Välj en ändring för att se det gamla och det nya värdet.</translation>
    </message>
    <message>
        <source>No change matches the filter.</source>
        <translation>Ingen ändring matchar filtret.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Läser historiken…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln ändring</numerusform>
            <numerusform>%Ln ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy old value</source>
        <translation>Kopiera gamla värdet</translation>
    </message>
    <message>
        <source>Copy new value</source>
        <translation>Kopiera nya värdet</translation>
    </message>
    <message>
        <source>Nothing is saved about this account, so its changes are not known.</source>
        <translation>Inget sparas om det här kontot, så dess ändringar är inte kända.</translation>
    </message>
    <message>
        <source>The change is no longer saved.</source>
        <translation>Ändringen sparas inte längre.</translation>
    </message>
</context>
<context>
    <name>gui::CustomerLinks</name>
    <message>
        <source>No customer is known.</source>
        <translation>Ingen kund är känd.</translation>
    </message>
    <message>
        <source>Servers of the customer</source>
        <translation>Kundens servrar</translation>
    </message>
    <message>
        <source>Domains of the customer</source>
        <translation>Kundens domäner</translation>
    </message>
    <message>
        <source>All of the customer</source>
        <translation>Allt för kunden</translation>
    </message>
    <message>
        <source>%1, ref. %2</source>
        <translation>%1, ref. %2</translation>
    </message>
</context>
<context>
    <name>gui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>K&amp;und</translation>
    </message>
    <message>
        <source>Filter customers (Ctrl+F)</source>
        <translation>Filtrera kunder (Ctrl+F)</translation>
    </message>
    <message>
        <source>Select a customer to see what is theirs.</source>
        <translation>Välj en kund för att se allt som hör till den.</translation>
    </message>
    <message>
        <source>The customer is no longer named in the account.</source>
        <translation>Kunden nämns inte längre i kontot.</translation>
    </message>
    <message>
        <source>No customer is known.</source>
        <translation>Ingen kund är känd.</translation>
    </message>
    <message>
        <source>No customer matches the filter.</source>
        <translation>Ingen kund matchar filtret.</translation>
    </message>
    <message>
        <source>Reading servers…</source>
        <translation>Läser servrar…</translation>
    </message>
    <message>
        <source>The servers have not been read yet.</source>
        <translation>Servrarna har inte lästs ännu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln kund</numerusform>
            <numerusform>%Ln kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy customer name</source>
        <translation>Kopiera kundens namn</translation>
    </message>
</context>
<context>
    <name>gui::DependentsPanel</name>
    <message numerus="yes">
        <source>%Ln name(s) or service(s) lead here</source>
        <translation>
            <numerusform>%Ln namn eller tjänst leder hit</numerusform>
            <numerusform>%Ln namn och tjänster leder hit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stop(s) without it</source>
        <translation>
            <numerusform>%Ln av dem slutar fungera utan den</numerusform>
            <numerusform>%Ln av dem slutar fungera utan den</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certifikat</numerusform>
            <numerusform>%Ln certifikat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %Ln that lead(s) here through other names</source>
        <translation>
            <numerusform>Även %Ln som leder hit via andra namn</numerusform>
            <numerusform>Även %Ln som leder hit via andra namn</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as text for a change notice.</source>
        <translation>Kopierat som text till ett ändringsmeddelande.</translation>
    </message>
    <message>
        <source>Stops without the server</source>
        <translation>Slutar fungera utan servern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to notify</source>
        <translation>
            <numerusform>%Ln att meddela</numerusform>
            <numerusform>%Ln att meddela</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is known depends on the server.</source>
        <translation>Inget känt är beroende av servern.</translation>
    </message>
    <message>
        <source>To be notified</source>
        <translation>Ska meddelas</translation>
    </message>
    <message>
        <source>Nobody is known to be notified.</source>
        <translation>Ingen är känd som ska meddelas.</translation>
    </message>
    <message numerus="yes">
        <source>The records of %Ln domain(s) have not been read: more may lead here.</source>
        <translation>
            <numerusform>Posterna för %Ln domän har inte hämtats: fler kan leda hit.</numerusform>
            <numerusform>Posterna för %Ln domäner har inte hämtats: fler kan leda hit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The details of %Ln person(s) have not been read: there may be more to notify.</source>
        <translation>
            <numerusform>Uppgifterna om %Ln person har inte hämtats: fler kan behöva meddelas.</numerusform>
            <numerusform>Uppgifterna om %Ln personer har inte hämtats: fler kan behöva meddelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy notice</source>
        <translation>Kopiera meddelande</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresser</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
</context>
<context>
    <name>gui::DomainsPage</name>
    <message>
        <source>Domains</source>
        <translation>Domäner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln domain(s)</source>
        <translation>
            <numerusform>%Ln domän</numerusform>
            <numerusform>%Ln domäner</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domän</translation>
    </message>
    <message>
        <source>Copy domain name</source>
        <translation>Kopiera domännamnet</translation>
    </message>
    <message>
        <source>Filter domains (Ctrl+F)</source>
        <translation>Filtrera domäner (Ctrl+F)</translation>
    </message>
    <message>
        <source>No domain matches the filter.</source>
        <translation>Ingen domän matchar filtret.</translation>
    </message>
    <message>
        <source>Reading domains…</source>
        <translation>Läser domäner…</translation>
    </message>
    <message>
        <source>The domains have not been read yet.</source>
        <translation>Domänerna har inte lästs ännu.</translation>
    </message>
    <message>
        <source>The key does not give access to any domains.</source>
        <translation>Nyckeln ger inte tillgång till några domäner.</translation>
    </message>
    <message>
        <source>Select a domain to see its records.</source>
        <translation>Välj en domän för att se dess poster.</translation>
    </message>
    <message>
        <source>The domain is no longer in the account.</source>
        <translation>Domänen finns inte längre i kontot.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>History %1</source>
        <translation>Historik %1</translation>
    </message>
    <message>
        <source>Parts of the domain</source>
        <translation>Domänens delar</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alla poster</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Email elsewhere</source>
        <translation>E-post annanstans</translation>
    </message>
    <message>
        <source>SPF or DMARC faulty</source>
        <translation>Fel i SPF eller DMARC</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Samband</translation>
    </message>
</context>
<context>
    <name>gui::EditServerDialog</name>
    <message>
        <source>The API says: %1</source>
        <translation>API:et svarar: %1</translation>
    </message>
    <message>
        <source>Without a description, Cloudnet cannot see what the server is used for either.</source>
        <translation>Utan beskrivning kan inte heller Cloudnet se vad servern används till.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Redigera %1</translation>
    </message>
    <message>
        <source>What the server is used for, so that Cloudnet understands it too.</source>
        <translation>Vad servern används till, så att även Cloudnet förstår det.</translation>
    </message>
    <message>
        <source>If left blank, the server&apos;s name %1 is used.</source>
        <translation>Lämnas fältet tomt används serverns namn, %1.</translation>
    </message>
    <message>
        <source>The list shows servers that you own or are the technical contact for: after this change the server may disappear from your list.</source>
        <translation>Listan visar servrar som du äger eller är teknisk kontakt för: efter den här ändringen kan servern försvinna ur din lista.</translation>
    </message>
    <message>
        <source>The person or company that is the technical contact.</source>
        <translation>Den person eller det företag som är teknisk kontakt.</translation>
    </message>
    <message>
        <source>%1 characters, more than can be edited here. The text stays as it is unless you replace it.</source>
        <translation>%1 tecken, fler än vad som kan redigeras här. Texten förblir som den är om du inte ersätter den.</translation>
    </message>
    <message>
        <source>This field takes at most %1 characters. The rest was cut off.</source>
        <translation>Fältet rymmer högst %1 tecken. Resten togs inte med.</translation>
    </message>
    <message>
        <source>The server asks us to wait. Try now or cancel in the main window.</source>
        <translation>Servern ber oss vänta. Försök nu eller avbryt i huvudfönstret.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>An invisible character at place %L1 reorders the text: it may read differently from what is stored.</source>
        <translation>Ett osynligt tecken på plats %L1 kastar om texten: den kan läsas på ett annat sätt än den är lagrad.</translation>
    </message>
</context>
<context>
    <name>gui::EditServersDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>This field takes at most %1 characters. The rest was cut off.</source>
        <translation>Fältet rymmer högst %1 tecken. Resten togs inte med.</translation>
    </message>
    <message>
        <source>Without a description, Cloudnet cannot see what the servers are used for either.</source>
        <translation>Utan beskrivning ser inte heller Cloudnet vad servrarna används till.</translation>
    </message>
    <message>
        <source>What the servers are used for, so that Cloudnet understands it too.</source>
        <translation>Vad servrarna används till, så att även Cloudnet förstår det.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) get the same hostname.</source>
        <translation>
            <numerusform>%Ln server får samma värdnamn.</numerusform>
            <numerusform>%Ln servrar får samma värdnamn.</numerusform>
        </translation>
    </message>
    <message>
        <source>If left blank, each server&apos;s own name is used.</source>
        <translation>Om fältet är tomt används varje servers eget namn.</translation>
    </message>
    <message>
        <source>The list shows servers that you own or are the technical contact for: after this change they may disappear from your list.</source>
        <translation>Listan visar servrar som du äger eller är teknisk kontakt för: efter den här ändringen kan de försvinna ur din lista.</translation>
    </message>
    <message>
        <source>The person or company that is the technical contact.</source>
        <translation>Personen eller företaget som är teknisk kontakt.</translation>
    </message>
    <message numerus="yes">
        <source>Reading the servers: %1 of %Ln.</source>
        <translation>
            <numerusform>Läser servrarna: %1 av %Ln.</numerusform>
            <numerusform>Läser servrarna: %1 av %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) could not be read and will not be edited: %1.</source>
        <translation>
            <numerusform>%Ln server gick inte att läsa och redigeras inte: %1.</numerusform>
            <numerusform>%Ln servrar gick inte att läsa och redigeras inte: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show and edit them too</source>
        <translation>Visa och redigera dem också</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected server(s) are hidden in the list and will not be edited: %1.</source>
        <translation>
            <numerusform>%Ln markerad server är dold i listan och redigeras inte: %1.</numerusform>
            <numerusform>%Ln markerade servrar är dolda i listan och redigeras inte: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln server(s)</source>
        <translation>
            <numerusform>Redigera %Ln server</numerusform>
            <numerusform>Redigera %Ln servrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Tillbaka till formuläret</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Save the rest</source>
        <translation>Spara resten</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Försök igen med misslyckade</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Spara alla</translation>
    </message>
</context>
<context>
    <name>gui::ExpiryActions</name>
    <message>
        <source>Go to server…</source>
        <translation>Gå till server…</translation>
    </message>
    <message>
        <source>Go to server</source>
        <translation>Gå till servern</translation>
    </message>
    <message>
        <source>Go to domain</source>
        <translation>Gå till domänen</translation>
    </message>
</context>
<context>
    <name>gui::ExpiryChips</name>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Går ut</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domäner</translation>
    </message>
    <message numerus="yes">
        <source>All within %Ln day(s)</source>
        <translation>
            <numerusform>Alla inom %Ln dag</numerusform>
            <numerusform>Alla inom %Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Uppskjutet</translation>
    </message>
</context>
<context>
    <name>gui::ExpiryPage</name>
    <message>
        <source>Expiry</source>
        <translation>Utgångsdatum</translation>
    </message>
    <message>
        <source>E&amp;xpiry</source>
        <translation>&amp;Utgångsdatum</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrera (Ctrl+F)</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Inget matchar filtret.</translation>
    </message>
    <message>
        <source>Reading certificates and domains…</source>
        <translation>Läser certifikat och domäner…</translation>
    </message>
    <message>
        <source>The certificates and domains have not been read yet.</source>
        <translation>Certifikaten och domänerna har inte lästs ännu.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domäner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expiry date(s)</source>
        <translation>
            <numerusform>%Ln utgångsdatum</numerusform>
            <numerusform>%Ln utgångsdatum</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates and domains by expiry date</source>
        <translation>Certifikat och domäner efter utgångsdatum</translation>
    </message>
    <message>
        <source>The key does not give access to any certificates or domains.</source>
        <translation>Nyckeln ger inte tillgång till några certifikat eller domäner.</translation>
    </message>
</context>
<context>
    <name>gui::ExportDialog</name>
    <message numerus="yes">
        <source>%1: %2 of %Ln row(s) are shown and will be written.</source>
        <translation>
            <numerusform>%1: %2 av %Ln rad visas och skrivs.</numerusform>
            <numerusform>%1: %2 av %Ln rader visas och skrivs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: all %Ln row(s) will be written.</source>
        <translation>
            <numerusform>%1: %Ln rad skrivs.</numerusform>
            <numerusform>%1: alla %Ln rader skrivs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns, in this order: %1</source>
        <translation>Kolumner i visad ordning: %1</translation>
    </message>
</context>
<context>
    <name>gui::FieldEdit</name>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Replace the whole text: %1</source>
        <translation>Ersätt hela texten: %1</translation>
    </message>
    <message>
        <source>Undo the change: %1</source>
        <translation>Ångra ändringen: %1</translation>
    </message>
</context>
<context>
    <name>gui::FilterBox</name>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Every word must occur somewhere in the row. Hidden columns are searched too.</source>
        <translation>Varje ord måste finnas någonstans i raden. Även dolda kolumner genomsöks.</translation>
    </message>
    <message>
        <source>Type a column name and a colon to search only that column: %1</source>
        <translation>Skriv ett kolumnnamn och ett kolon för att bara söka i den kolumnen: %1</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Fält: %1</translation>
    </message>
    <message>
        <source>No such field: %1. Searching for it as text.</source>
        <translation>Det fältet finns inte: %1. Söker efter det som text.</translation>
    </message>
    <message>
        <source>A column name and a colon alone find the rows where that column is empty.</source>
        <translation>Enbart ett kolumnnamn och kolon hittar raderna där kolumnen är tom.</translation>
    </message>
    <message>
        <source>A hyphen before a word excludes the rows that contain it.</source>
        <translation>Ett bindestreck före ett ord utesluter raderna som innehåller det.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
</context>
<context>
    <name>gui::FilterMenu</name>
    <message>
        <source>Saved filters</source>
        <translation>Sparade filter</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Spara filter…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>The filter “%1” was saved.</source>
        <translation>Filtret ”%1” sparades.</translation>
    </message>
    <message>
        <source>The filter “%1” was removed.</source>
        <translation>Filtret ”%1” togs bort.</translation>
    </message>
</context>
<context>
    <name>gui::FilterNameDialog</name>
    <message>
        <source>Save filter</source>
        <translation>Spara filter</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Byt namn på filtret</translation>
    </message>
    <message>
        <source>There is a filter with this name. It will be replaced.</source>
        <translation>Det finns redan ett filter med det här namnet. Det ersätts.</translation>
    </message>
    <message>
        <source>There is a filter with this name.</source>
        <translation>Det finns redan ett filter med det här namnet.</translation>
    </message>
</context>
<context>
    <name>gui::FinderDialog</name>
    <message>
        <source>Copied: %1</source>
        <translation>Kopierat: %1</translation>
    </message>
    <message>
        <source>%1 opens</source>
        <translation>%1 öppnar</translation>
    </message>
    <message>
        <source>%1 in a new window</source>
        <translation>%1 öppnar i nytt fönster</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 kopierar</translation>
    </message>
</context>
<context>
    <name>gui::FindingActions</name>
    <message>
        <source>Edit server…</source>
        <translation>Redigera server…</translation>
    </message>
    <message>
        <source>Accept no longer</source>
        <translation>Acceptera inte längre</translation>
    </message>
    <message>
        <source>Go to object</source>
        <translation>Gå till objektet</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gå till…</translation>
    </message>
    <message>
        <source>Go to server</source>
        <translation>Gå till servern</translation>
    </message>
    <message>
        <source>Go to person</source>
        <translation>Gå till personen</translation>
    </message>
    <message>
        <source>Go to certificate</source>
        <translation>Gå till certifikatet</translation>
    </message>
    <message>
        <source>Go to domain</source>
        <translation>Gå till domänen</translation>
    </message>
    <message>
        <source>It has no page of its own, or is no longer in the account.</source>
        <translation>Det har ingen egen sida eller finns inte längre i kontot.</translation>
    </message>
    <message>
        <source>This cannot be put right by editing a server.</source>
        <translation>Det här går inte att rätta till genom att redigera en server.</translation>
    </message>
    <message>
        <source>The server’s details have not been read yet.</source>
        <translation>Serverns uppgifter har inte lästs ännu.</translation>
    </message>
    <message>
        <source>You can put this right yourself.</source>
        <translation>Det här kan du rätta till själv.</translation>
    </message>
    <message>
        <source>What is gone needs no more help.</source>
        <translation>Det som är borta behöver ingen mer hjälp.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Den är borta.</translation>
    </message>
    <message>
        <source>It is not accepted.</source>
        <translation>Den är inte accepterad.</translation>
    </message>
    <message>
        <source>Show this kind again</source>
        <translation>Visa den här typen igen</translation>
    </message>
    <message>
        <source>Mute this kind</source>
        <translation>Dölj den här typen</translation>
    </message>
    <message>
        <source>Show this object again</source>
        <translation>Visa det här objektet igen</translation>
    </message>
    <message>
        <source>Mute this object</source>
        <translation>Dölj det här objektet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) are selected.</source>
        <translation>
            <numerusform>%Ln avvikelse är markerad.</numerusform>
            <numerusform>%Ln avvikelser är markerade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) accepted until %1.</source>
        <translation>
            <numerusform>%Ln avvikelse accepteras till och med %1.</numerusform>
            <numerusform>%Ln avvikelser accepteras till och med %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted. “Muted” above the list shows what is muted.</source>
        <translation>Dolt. ”Dolda” ovanför listan visar det som är dolt.</translation>
    </message>
    <message>
        <source>Ask support…</source>
        <translation>Fråga supporten…</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Acceptera…</translation>
    </message>
    <message>
        <source>Until then it is not counted as open. It comes back the day after, if it is still there.</source>
        <translation>Till dess räknas det inte som öppet. Det kommer tillbaka dagen efter om det finns kvar.</translation>
    </message>
    <message>
        <source>Accept until a date</source>
        <translation>Acceptera till ett datum</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Acceptera</translation>
    </message>
    <message>
        <source>Until then they are not counted as open. Those that are still there come back the day after.</source>
        <translation>Till dess räknas de inte som öppna. De som finns kvar kommer tillbaka dagen efter.</translation>
    </message>
</context>
<context>
    <name>gui::FindingDetails</name>
    <message>
        <source>Finding</source>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Vad du kan göra</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvar</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Känd sedan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Concerns as well</source>
        <translation>Rör också</translation>
    </message>
</context>
<context>
    <name>gui::FindingFilters</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepterade</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Dolda</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Borta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvar</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
</context>
<context>
    <name>gui::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Avvikelser</translation>
    </message>
    <message>
        <source>F&amp;inding</source>
        <translation>Avvi&amp;kelse</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>Avvikelser efter allvar</translation>
    </message>
    <message>
        <source>Filter findings (Ctrl+F)</source>
        <translation>Filtrera avvikelser (Ctrl+F)</translation>
    </message>
    <message>
        <source>Select a finding to see what it is about and what to do.</source>
        <translation>Välj en avvikelse för att se vad den gäller och vad du kan göra.</translation>
    </message>
    <message>
        <source>This was not found any more.</source>
        <translation>Det här hittades inte längre.</translation>
    </message>
    <message>
        <source>Nothing was found. All is well, as far as it was read.</source>
        <translation>Inget hittades. Allt är i sin ordning, så långt det har lästs.</translation>
    </message>
    <message>
        <source>Nothing is open. What is accepted, muted or gone is not shown.</source>
        <translation>Inget är öppet. Det som är accepterat, dolt eller borta visas inte.</translation>
    </message>
    <message>
        <source>No finding matches the filter.</source>
        <translation>Ingen avvikelse matchar filtret.</translation>
    </message>
    <message>
        <source>Examining the account…</source>
        <translation>Kontot granskas…</translation>
    </message>
    <message>
        <source>The account has not been read yet.</source>
        <translation>Kontot har inte lästs ännu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln avvikelse</numerusform>
            <numerusform>%Ln avvikelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy finding as a sentence</source>
        <translation>Kopiera avvikelsen som en mening</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these could not be judged again, since not all that is needed was read. It is not taken for gone.</source>
        <translation>
            <numerusform>%Ln av dessa kunde inte bedömas på nytt, eftersom allt som behövs inte har lästs. Den räknas inte som borta.</numerusform>
            <numerusform>%Ln av dessa kunde inte bedömas på nytt, eftersom allt som behövs inte har lästs. De räknas inte som borta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::GoneNotesDialog</name>
    <message>
        <source>Filter notes</source>
        <translation>Filtrera anteckningar</translation>
    </message>
    <message>
        <source>No notes are left.</source>
        <translation>Inga anteckningar finns kvar.</translation>
    </message>
    <message>
        <source>No note matches the filter.</source>
        <translation>Ingen anteckning matchar filtret.</translation>
    </message>
    <message>
        <source>Notes on servers that are gone</source>
        <translation>Anteckningar om servrar som är borta</translation>
    </message>
    <message>
        <source>Notes on domains that are gone</source>
        <translation>Anteckningar om domäner som är borta</translation>
    </message>
    <message>
        <source>Notes on people who are gone</source>
        <translation>Anteckningar om personer som är borta</translation>
    </message>
    <message>
        <source>These servers are no longer in the account. If one comes back, so does its note.</source>
        <translation>De här servrarna finns inte längre i kontot. Om en server kommer tillbaka följer anteckningen med.</translation>
    </message>
    <message>
        <source>These domains are no longer in the account. If one comes back, so does its note.</source>
        <translation>De här domänerna finns inte längre i kontot. Om en domän kommer tillbaka följer anteckningen med.</translation>
    </message>
    <message>
        <source>These people are no longer in the account. If one comes back, so does the note.</source>
        <translation>De här personerna finns inte längre i kontot. Om någon kommer tillbaka gör anteckningen det också.</translation>
    </message>
</context>
<context>
    <name>gui::GrantChoices</name>
    <message>
        <source>Keys without a person</source>
        <translation>Nycklar utan person</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Inget företag</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Ingen nyckel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Other company</source>
        <translation>Annat företag</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Utan nyckel</translation>
    </message>
    <message>
        <source>Key without access</source>
        <translation>Nyckel utan behörighet</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Övriga nycklar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
</context>
<context>
    <name>gui::GroupActions</name>
    <message>
        <source>Expand all groups</source>
        <translation>Fäll ut alla grupper</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>Fäll ihop alla grupper</translation>
    </message>
</context>
<context>
    <name>gui::HandoverActions</name>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Lämna över…</translation>
    </message>
</context>
<context>
    <name>gui::HandoverDialog</name>
    <message>
        <source>All rows</source>
        <translation>Alla rader</translation>
    </message>
    <message>
        <source>Shown in the window: %1</source>
        <translation>Visas i fönstret: %1</translation>
    </message>
    <message>
        <source>Saved filter %1: %2</source>
        <translation>Sparat filter %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more line(s)</source>
        <translation>
            <numerusform>… %Ln rad till</numerusform>
            <numerusform>… %Ln rader till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s), %1</source>
        <translation>
            <numerusform>%Ln post, %1</numerusform>
            <numerusform>%Ln poster, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything that this is made of has been read.</source>
        <translation>Allt som texten bygger på har inte lästs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to know about this text.</source>
        <translation>
            <numerusform>%Ln sak att veta om texten.</numerusform>
            <numerusform>%Ln saker att veta om texten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text has been copied.</source>
        <translation>Texten har kopierats.</translation>
    </message>
    <message>
        <source>Hand over to other tools</source>
        <translation>Lämna över till andra verktyg</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparad som %1.</translation>
    </message>
    <message>
        <source>%1 is never overwritten. Choose a file of its own.</source>
        <translation>%1 skrivs aldrig över. Välj en egen fil.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 kunde inte skrivas.</translation>
    </message>
    <message>
        <source>One domain is chosen above.</source>
        <translation>En domän är vald ovan.</translation>
    </message>
    <message>
        <source>%1 was not written by this program, so it is not overwritten. Choose another folder.</source>
        <translation>%1 har inte skrivits av det här programmet och skrivs därför inte över. Välj en annan katalog.</translation>
    </message>
    <message>
        <source>Ansible reads JSON only from a file whose name ends with .json.</source>
        <translation>Ansible läser JSON bara ur en fil vars namn slutar på .json.</translation>
    </message>
    <message>
        <source>There is nothing to choose: no filter is set in the window, and none is saved.</source>
        <translation>Det finns inget att välja: inget filter är satt i fönstret, och inget är sparat.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 kunde inte skrivas: %2.</translation>
    </message>
</context>
<context>
    <name>gui::HeldText</name>
    <message>
        <source>%1 on the server now</source>
        <translation>%1 på servern nu</translation>
    </message>
    <message>
        <source>On the server now: nothing</source>
        <translation>På servern nu: ingenting</translation>
    </message>
    <message>
        <source>On the server now:</source>
        <translation>På servern nu:</translation>
    </message>
    <message>
        <source>On the server now, different from character %1 on:</source>
        <translation>På servern nu, skiljer sig från och med tecken %1:</translation>
    </message>
</context>
<context>
    <name>gui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Show in Changes</source>
        <translation>Visa bland ändringarna</translation>
    </message>
    <message>
        <source>No change has been seen yet.</source>
        <translation>Ännu har ingen ändring setts.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Läser historiken…</translation>
    </message>
    <message>
        <source>Nothing is saved about this account, so its changes are not known.</source>
        <translation>Inget sparas om det här kontot, så dess ändringar är inte kända.</translation>
    </message>
</context>
<context>
    <name>gui::ImportMineDialog</name>
    <message>
        <source>The file is from %1, and this account is at %2. Add it only if they are the same account.</source>
        <translation>Filen kommer från %1, och det här kontot finns på %2. Lägg bara till den om det är samma konto.</translation>
    </message>
    <message>
        <source>The file was exported from the account “%1” on %2. It contains %3.</source>
        <translation>Filen exporterades från kontot ”%1” den %2. Den innehåller %3.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>What “%1” does not have is added. Nothing is removed, of two notes on one object the newer stays, and of two filters of one name yours.</source>
        <translation>Det som ”%1” saknar läggs till. Inget tas bort; av två anteckningar om samma objekt behålls den nyare, och av två filter med samma namn ditt.</translation>
    </message>
</context>
<context>
    <name>gui::Introduction</name>
    <message>
        <source>Got it</source>
        <translation>Jag förstår</translation>
    </message>
    <message>
        <source>%1 F1 tells more.</source>
        <translation>%1 Mer får du veta med F1.</translation>
    </message>
</context>
<context>
    <name>gui::KeyDialog</name>
    <message>
        <source>Replace key</source>
        <translation>Byt nyckel</translation>
    </message>
    <message>
        <source>Key for this session</source>
        <translation>Nyckel för den här gången</translation>
    </message>
    <message>
        <source>Account key</source>
        <translation>Kontots nyckel</translation>
    </message>
    <message>
        <source>No key is saved for the account “%1”. Enter its key. It will be saved in the keychain.</source>
        <translation>Ingen nyckel är sparad för kontot ”%1”. Ange nyckeln. Den sparas i nyckelringen.</translation>
    </message>
    <message>
        <source>Enter the new key of the account “%1”. It replaces the one in the keychain.</source>
        <translation>Ange den nya nyckeln till kontot ”%1”. Den ersätter den som finns i nyckelringen.</translation>
    </message>
    <message>
        <source>Enter the key of the account “%1”. It is used until you quit the program and is not saved.</source>
        <translation>Ange nyckeln till kontot ”%1”. Den används tills du avslutar programmet och sparas inte.</translation>
    </message>
</context>
<context>
    <name>gui::KeyEntry</name>
    <message>
        <source>Checking what the key can access…</source>
        <translation>Kontrollerar vad nyckeln ger tillgång till…</translation>
    </message>
    <message>
        <source>Press the button again to use the key anyway.</source>
        <translation>Tryck på knappen igen för att använda nyckeln ändå.</translation>
    </message>
</context>
<context>
    <name>gui::KeyRefused</name>
    <message>
        <source>Replace key…</source>
        <translation>Byt nyckel…</translation>
    </message>
    <message>
        <source>The API does not accept the key.</source>
        <translation>API:et accepterar inte nyckeln.</translation>
    </message>
    <message>
        <source>The API no longer accepts the key. The last known data is still shown.</source>
        <translation>API:et accepterar inte längre nyckeln. Senast hämtade uppgifter visas fortfarande.</translation>
    </message>
</context>
<context>
    <name>gui::KeychainNotice</name>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Väntar på nyckelringen…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Felinformation</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>Lås upp igen</translation>
    </message>
    <message>
        <source>Unlock the keychain</source>
        <translation>Lås upp nyckelringen</translation>
    </message>
    <message>
        <source>Remove the account anyway</source>
        <translation>Ta bort kontot ändå</translation>
    </message>
    <message>
        <source>Use a key for this session only</source>
        <translation>Använd nyckeln bara den här gången</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Sluta vänta</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Send the key to this URL</source>
        <translation>Skicka nyckeln till den adressen</translation>
    </message>
</context>
<context>
    <name>gui::KeysPanel</name>
    <message>
        <source>No key matches the filter.</source>
        <translation>Ingen nyckel matchar filtret.</translation>
    </message>
    <message>
        <source>Reading keys…</source>
        <translation>Läser nycklar…</translation>
    </message>
    <message>
        <source>The keys have not been read yet.</source>
        <translation>Nycklarna har inte lästs ännu.</translation>
    </message>
    <message>
        <source>Deploy keys</source>
        <translation>Deploynycklar</translation>
    </message>
    <message>
        <source>The server has no deploy keys.</source>
        <translation>Servern har inga deploynycklar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) selected</source>
        <translation>
            <numerusform>%Ln nyckel vald</numerusform>
            <numerusform>%Ln nycklar valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Key without a comment</source>
        <translation>Nyckel utan kommentar</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtryck</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Publik nyckel</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <translation>Kopiera publik nyckel</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Kopiera fingeravtryck</translation>
    </message>
    <message>
        <source>Go to person</source>
        <translation>Gå till personen</translation>
    </message>
    <message>
        <source>Deploy keys are linked to the server, not to a person.</source>
        <translation>Deploynycklar är knutna till servern, inte till någon person.</translation>
    </message>
    <message>
        <source>None: a deploy key is not linked to a person</source>
        <translation>Ingen: en deploynyckel är inte knuten till någon person</translation>
    </message>
    <message>
        <source>Always has access</source>
        <translation>Alltid behörighet</translation>
    </message>
    <message>
        <source>Not shown, since it is a private key</source>
        <translation>Visas inte, eftersom det är en privat nyckel</translation>
    </message>
    <message>
        <source>Request a new key…</source>
        <translation>Be om en ny nyckel…</translation>
    </message>
    <message>
        <source>Request removal…</source>
        <translation>Be om borttagning…</translation>
    </message>
    <message>
        <source>Request addition…</source>
        <translation>Be om tillägg…</translation>
    </message>
    <message>
        <source>SSH keys of the server</source>
        <translation>Serverns SSH-nycklar</translation>
    </message>
    <message>
        <source>The server has no SSH keys, and none are available.</source>
        <translation>Servern har inga SSH-nycklar, och inga är tillgängliga.</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>Copy MD5 fingerprint</source>
        <translation>Kopiera MD5-fingeravtryck</translation>
    </message>
</context>
<context>
    <name>gui::LeadsPanel</name>
    <message>
        <source>Nothing that is known leads here or from here.</source>
        <translation>Inget känt leder hit eller härifrån.</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1 (gissning)</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Samband</translation>
    </message>
</context>
<context>
    <name>gui::Legend</name>
    <message>
        <source>Certificates</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domäner</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Har gått ut</translation>
    </message>
</context>
<context>
    <name>gui::LinkTree</name>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
</context>
<context>
    <name>gui::ListPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 markerade</translation>
    </message>
    <message>
        <source>The filter hides what was selected.</source>
        <translation>Filtret döljer det som var markerat.</translation>
    </message>
    <message>
        <source>A group is selected. Select a single row for this.</source>
        <translation>En grupp är markerad. Markera en enda rad för det här.</translation>
    </message>
    <message>
        <source>%1. Select a single row for this.</source>
        <translation>%1. Markera en enda rad för det här.</translation>
    </message>
</context>
<context>
    <name>gui::ListPane</name>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>%1: could not be read. %2</source>
        <translation>%1: det gick inte att läsa. %2</translation>
    </message>
    <message>
        <source>Could not refresh. The last known data is shown. %1</source>
        <translation>Det gick inte att uppdatera. Senast hämtade uppgifter visas. %1</translation>
    </message>
    <message>
        <source>%1: could not refresh. The last known data is shown. %2</source>
        <translation>%1: det gick inte att uppdatera. Senast hämtade uppgifter visas. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the API&apos;s response could not be used, or only in part.</source>
        <translation>
            <numerusform>%n uppgift i API:ets svar gick inte att använda, eller bara delvis.</numerusform>
            <numerusform>%n uppgifter i API:ets svar gick inte att använda, eller bara delvis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MailPanel</name>
    <message>
        <source>The records of the domain have not been read.</source>
        <translation>Domänens poster har inte hämtats.</translation>
    </message>
    <message>
        <source>Email of the domain</source>
        <translation>Domänens e-post</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>%1 – Cloudnet Console</source>
        <translation>%1 – Cloudnet Console</translation>
    </message>
</context>
<context>
    <name>gui::ManyField</name>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändra: %1</translation>
    </message>
    <message>
        <source>&lt;different values&gt;</source>
        <translation>&lt;olika värden&gt;</translation>
    </message>
</context>
<context>
    <name>gui::MatrixLegend</name>
    <message>
        <source>access</source>
        <translation>behörighet</translation>
    </message>
    <message>
        <source>always</source>
        <translation>alltid</translation>
    </message>
    <message>
        <source>with a key</source>
        <translation>med nyckel</translation>
    </message>
    <message>
        <source>key only</source>
        <translation>bara nyckel</translation>
    </message>
    <message>
        <source>notified of problems</source>
        <translation>meddelas vid problem</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>inte hämtat</translation>
    </message>
    <message>
        <source>Signs: %1</source>
        <translation>Tecken: %1</translation>
    </message>
</context>
<context>
    <name>gui::MatrixPanel</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people and keys</source>
        <translation>
            <numerusform>%Ln person eller nyckel</numerusform>
            <numerusform>%Ln personer och nycklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s)</source>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servrar</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Who has access to which server</source>
        <translation>Vem som har behörighet till vilken server</translation>
    </message>
    <message>
        <source>Filter people and keys (Ctrl+F)</source>
        <translation>Filtrera personer och nycklar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter servers in the matrix</source>
        <translation>Filtrera servrar i matrisen</translation>
    </message>
    <message>
        <source>Nobody is known who could have access.</source>
        <translation>Det finns ingen känd person som kan ha behörighet.</translation>
    </message>
    <message>
        <source>No person and no key matches the filter.</source>
        <translation>Ingen person eller nyckel matchar filtret.</translation>
    </message>
    <message>
        <source>Reading people and servers…</source>
        <translation>Hämtar personer och servrar…</translation>
    </message>
    <message>
        <source>People and servers have not been read yet.</source>
        <translation>Personer och servrar har inte hämtats ännu.</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Övriga nycklar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies)</source>
        <translation>
            <numerusform>%Ln företag</numerusform>
            <numerusform>%Ln företag</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Företag</translation>
    </message>
</context>
<context>
    <name>gui::MergeDialog</name>
    <message>
        <source>Before:</source>
        <translation>Tidigare:</translation>
    </message>
    <message>
        <source>On the server now:</source>
        <translation>På servern nu:</translation>
    </message>
    <message>
        <source>%1: keep what is on the server now</source>
        <translation>%1: behåll det som finns på servern nu</translation>
    </message>
    <message>
        <source>Your text:</source>
        <translation>Din text:</translation>
    </message>
    <message>
        <source>%1: save your text</source>
        <translation>%1: spara din text</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tomt</translation>
    </message>
    <message>
        <source>%1: changed by someone else</source>
        <translation>%1: ändrad av någon annan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>gui::MineActions</name>
    <message>
        <source>Notes and history could not be read whole, so nothing was exported.</source>
        <translation>Anteckningar och historik kunde inte läsas i sin helhet, så inget exporterades.</translation>
    </message>
    <message>
        <source>There is too much for one file, so nothing was exported.</source>
        <translation>Det är för mycket för en fil, så inget exporterades.</translation>
    </message>
    <message>
        <source>The file could not be read. Nothing was changed.</source>
        <translation>Filen kunde inte läsas. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The file is not an export of notes and history. Nothing was changed.</source>
        <translation>Filen är ingen export av anteckningar och historik. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The file was exported by a newer version of the program. Nothing was changed.</source>
        <translation>Filen exporterades av en nyare version av programmet. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation>Filen är skadad eller ofullständig. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Everything in the file was here already.</source>
        <translation>Allt i filen fanns redan här.</translation>
    </message>
    <message>
        <source>Export notes and history</source>
        <translation>Exportera anteckningar och historik</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Notes and history (*.json)</source>
        <translation>Anteckningar och historik (*.json)</translation>
    </message>
    <message>
        <source>Notes and history were exported to %1.</source>
        <translation>Anteckningar och historik exporterades till %1.</translation>
    </message>
    <message>
        <source>Import notes and history</source>
        <translation>Importera anteckningar och historik</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Nothing was imported: it could not be written to the disk.</source>
        <translation>Inget importerades: det kunde inte skrivas till disken.</translation>
    </message>
    <message>
        <source>Export &amp;notes and history…</source>
        <translation>Exportera a&amp;nteckningar och historik…</translation>
    </message>
    <message>
        <source>&amp;Import notes and history…</source>
        <translation>&amp;Importera anteckningar och historik…</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importerat: %1.</translation>
    </message>
</context>
<context>
    <name>gui::Navigation</name>
    <message numerus="yes">
        <source>%1, %Ln need(s) attention</source>
        <translation>
            <numerusform>%1, %Ln behöver åtgärdas</numerusform>
            <numerusform>%1, %Ln behöver åtgärdas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::NetworkSettings</name>
    <message>
        <source>The proxy needs a hostname or an IP address. Until then, the previous proxy applies.</source>
        <translation>Proxyn behöver ett värdnamn eller en IP-adress. Till dess gäller den tidigare proxyn.</translation>
    </message>
</context>
<context>
    <name>gui::NoteQuestion</name>
    <message>
        <source>The note seems to contain a private key. Keep it anyway?</source>
        <translation>Anteckningen verkar innehålla en privat nyckel. Vill du spara den ändå?</translation>
    </message>
    <message>
        <source>The note seems to contain a password or a key. Keep it anyway?</source>
        <translation>Anteckningen verkar innehålla ett lösenord eller en nyckel. Vill du spara den ändå?</translation>
    </message>
    <message>
        <source>The note seems to contain an API key or a token. Keep it anyway?</source>
        <translation>Anteckningen verkar innehålla en API-nyckel. Vill du spara den ändå?</translation>
    </message>
</context>
<context>
    <name>gui::NoteSection</name>
    <message>
        <source>Notes can only be read now, since they cannot be saved.</source>
        <translation>Anteckningar kan bara läsas just nu, eftersom de inte kan sparas.</translation>
    </message>
    <message>
        <source>The note could not be saved yet. The program will try again.</source>
        <translation>Anteckningen har inte kunnat sparas än, men programmet försöker igen.</translation>
    </message>
</context>
<context>
    <name>gui::Notice</name>
    <message>
        <source>Details</source>
        <translation>Felinformation</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>gui::OpenDialog</name>
    <message>
        <source>Open account</source>
        <translation>Öppna konto</translation>
    </message>
    <message>
        <source>Opening the account “%1”…</source>
        <translation>Öppnar kontot ”%1”…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>CA file %1: %2</source>
        <translation>CA-filen %1: %2</translation>
    </message>
    <message>
        <source>The saved API URL of the account is not valid, so the key is not sent.</source>
        <translation>Kontots sparade API-adress är ogiltig, så nyckeln skickas inte.</translation>
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) or domain(s) have expired</source>
        <translation>
            <numerusform>%Ln certifikat eller domän har gått ut</numerusform>
            <numerusform>%Ln certifikat och domäner har gått ut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 within %Ln day(s)</source>
        <translation>
            <numerusform>%1 inom %Ln dag</numerusform>
            <numerusform>%1 inom %Ln dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) or domain(s) expire</source>
        <translation>
            <numerusform>%Ln certifikat eller domän går ut</numerusform>
            <numerusform>%Ln certifikat och domäner går ut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln lista</numerusform>
            <numerusform>%Ln listor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the details of %Ln object(s)</source>
        <translation>
            <numerusform>uppgifterna om %Ln objekt</numerusform>
            <numerusform>uppgifterna om %Ln objekt</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Kunde inte läsas: %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln edit(s) it is not known how they ended</source>
        <translation>
            <numerusform>Av %Ln ändring vet vi inte hur den gick</numerusform>
            <numerusform>Av %Ln ändringar vet vi inte hur de gick</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks for action</source>
        <translation>Behöver åtgärdas</translation>
    </message>
    <message>
        <source>Nothing asks for action.</source>
        <translation>Inget behöver åtgärdas.</translation>
    </message>
    <message>
        <source>Nothing is known of the account yet.</source>
        <translation>Inget är känt om kontot ännu.</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Sedan sist</translation>
    </message>
    <message>
        <source>Nothing is saved about this account, so its changes are not known.</source>
        <translation>Inget sparas om det här kontot, så dess ändringar är inte kända.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln change(s)</source>
        <translation>
            <numerusform>%Ln ändring</numerusform>
            <numerusform>Alla %Ln ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Since last time, %1</source>
        <translation>Sedan sist, %1</translation>
    </message>
    <message>
        <source>Nobody else has changed anything.</source>
        <translation>Ingen annan har ändrat något.</translation>
    </message>
    <message numerus="yes">
        <source>server(s)</source>
        <translation>
            <numerusform>server</numerusform>
            <numerusform>servrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>domain(s)</source>
        <translation>
            <numerusform>domän</numerusform>
            <numerusform>domäner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DNS record(s)</source>
        <translation>
            <numerusform>DNS-post</numerusform>
            <numerusform>DNS-poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certificate(s)</source>
        <translation>
            <numerusform>certifikat</numerusform>
            <numerusform>certifikat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SSH key(s)</source>
        <translation>
            <numerusform>SSH-nyckel</numerusform>
            <numerusform>SSH-nycklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) or domain(s) should have been renewed by now</source>
        <translation>
            <numerusform>%Ln certifikat eller domän borde ha förnyats vid det här laget</numerusform>
            <numerusform>%Ln certifikat och domäner borde ha förnyats vid det här laget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln finding(s)</source>
        <translation>
            <numerusform>%Ln avvikelse</numerusform>
            <numerusform>Alla %Ln avvikelser</numerusform>
        </translation>
    </message>
    <message>
        <source>What support had done came back: %1, %2</source>
        <translation>Något som supporten hade utfört har kommit tillbaka: %1, %2</translation>
    </message>
    <message>
        <source>Support is to be reminded: %1, %2 (%3 of %4 seen)</source>
        <translation>Dags att påminna supporten: %1, %2 (%3 av %4 bekräftat)</translation>
    </message>
    <message>
        <source>The domains have not been read.</source>
        <translation>Domänerna har inte lästs.</translation>
    </message>
    <message>
        <source>The certificates have not been read.</source>
        <translation>Certifikaten har inte lästs.</translation>
    </message>
    <message>
        <source>The certificates and domains have not been read.</source>
        <translation>Certifikaten och domänerna har inte lästs.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln muted</source>
        <translation>
            <numerusform>%1, och %Ln dold</numerusform>
            <numerusform>%1, och %Ln dolda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PageNotes</name>
    <message numerus="yes">
        <source>%Ln note(s) on servers that are gone</source>
        <translation>
            <numerusform>%Ln anteckning om en server som är borta</numerusform>
            <numerusform>%Ln anteckningar om servrar som är borta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) on domains that are gone</source>
        <translation>
            <numerusform>%Ln anteckning om en domän som är borta</numerusform>
            <numerusform>%Ln anteckningar om domäner som är borta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) on people who are gone</source>
        <translation>
            <numerusform>%Ln anteckning om en person som är borta</numerusform>
            <numerusform>%Ln anteckningar om personer som är borta</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Ta bort från favoriter</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Lägg till i favoriter</translation>
    </message>
    <message>
        <source>Add to favourites, or remove</source>
        <translation>Lägg till i favoriter eller ta bort</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Visa: %1</translation>
    </message>
</context>
<context>
    <name>gui::PartBar</name>
    <message>
        <source>Characters %1 to %2 of %3</source>
        <translation>Tecken %1 till %2 av %3</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Föregående del</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nästa del</translation>
    </message>
</context>
<context>
    <name>gui::PauseBar</name>
    <message>
        <source>The server asks us to wait. %1 left.</source>
        <translation>Servern ber oss vänta. %1 kvar.</translation>
    </message>
    <message>
        <source>The server asks us to wait until %1.</source>
        <translation>Servern ber oss vänta till %1.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Försök nu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cancel the waiting requests</source>
        <translation>Avbryt väntande anrop</translation>
    </message>
    <message>
        <source>The server asks us to slow down: the rest is read a little at a time.</source>
        <translation>Servern ber oss sakta ner: resten läses lite i taget.</translation>
    </message>
</context>
<context>
    <name>gui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Kopiera namn</translation>
    </message>
    <message>
        <source>Go to server</source>
        <translation>Gå till servern</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <translation>Kopiera publik nyckel</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Kopiera fingeravtryck</translation>
    </message>
    <message>
        <source>Filter people (Ctrl+F)</source>
        <translation>Filtrera personer (Ctrl+F)</translation>
    </message>
    <message>
        <source>No person matches the filter.</source>
        <translation>Ingen person matchar filtret.</translation>
    </message>
    <message>
        <source>Reading people…</source>
        <translation>Läser personer…</translation>
    </message>
    <message>
        <source>The people have not been read yet.</source>
        <translation>Personerna har inte lästs ännu.</translation>
    </message>
    <message>
        <source>Select a person to see their details.</source>
        <translation>Välj en person för att se uppgifterna.</translation>
    </message>
    <message>
        <source>No email program could be opened. You can copy the address instead.</source>
        <translation>Inget e-postprogram kunde öppnas. Du kan kopiera adressen i stället.</translation>
    </message>
    <message>
        <source>Send email…</source>
        <translation>Skicka e-post…</translation>
    </message>
    <message>
        <source>Copy email address</source>
        <translation>Kopiera e-postadress</translation>
    </message>
    <message>
        <source>The key does not give access to any people.</source>
        <translation>Nyckeln ger inte tillgång till några personer.</translation>
    </message>
    <message>
        <source>The person is no longer in the account.</source>
        <translation>Personen finns inte längre i kontot.</translation>
    </message>
    <message>
        <source>Leaves us…</source>
        <translation>Slutar hos oss…</translation>
    </message>
    <message>
        <source>No longer notify…</source>
        <translation>Sluta meddela…</translation>
    </message>
</context>
<context>
    <name>gui::PersonDetails</name>
    <message>
        <source>SSH keys of the person</source>
        <translation>Personens SSH-nycklar</translation>
    </message>
    <message>
        <source>Servers of the person</source>
        <translation>Personens servrar</translation>
    </message>
    <message>
        <source>Keys %1</source>
        <translation>Nycklar %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Nycklar</translation>
    </message>
    <message>
        <source>Servers %1</source>
        <translation>Servrar %1</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servrar</translation>
    </message>
    <message>
        <source>Reading the person&apos;s details…</source>
        <translation>Läser personens uppgifter…</translation>
    </message>
    <message>
        <source>The person has no SSH keys.</source>
        <translation>Personen har inga SSH-nycklar.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Namn saknas</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Always, for all of the customer&apos;s servers</source>
        <translation>Alltid, för kundens alla servrar</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>The person&apos;s details could not be read. %1</source>
        <translation>Personens uppgifter gick inte att läsa. %1</translation>
    </message>
    <message>
        <source>Unknown: the API gave no ID for this person.</source>
        <translation>Okänt: API:et angav inget id för personen.</translation>
    </message>
    <message>
        <source>Unknown: the person&apos;s details have not been read.</source>
        <translation>Okänt: personens uppgifter har inte lästs.</translation>
    </message>
    <message>
        <source>The person is not linked to any server.</source>
        <translation>Personen är inte knuten till någon server.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Always has access</source>
        <translation>Alltid behörighet</translation>
    </message>
    <message>
        <source>Yes: to all of the customer&apos;s servers, with all SSH keys</source>
        <translation>Ja: till kundens alla servrar, med alla SSH-nycklar</translation>
    </message>
    <message>
        <source>No: only to servers where access has been granted</source>
        <translation>Nej: bara till servrar där behörighet har getts</translation>
    </message>
    <message>
        <source>Notified of problems</source>
        <translation>Meddelas vid problem</translation>
    </message>
    <message>
        <source>Only for servers where it has been chosen</source>
        <translation>Bara för servrar där det har valts</translation>
    </message>
    <message>
        <source>Could not refresh. The last known data is shown. %1</source>
        <translation>Det gick inte att uppdatera. Senast hämtade uppgifter visas. %1</translation>
    </message>
    <message>
        <source>Part of the API&apos;s response about this person could not be used.</source>
        <translation>En del av API:ets svar om personen gick inte att använda.</translation>
    </message>
    <message>
        <source>The person&apos;s details are unknown.</source>
        <translation>Personens uppgifter är inte kända.</translation>
    </message>
    <message>
        <source>The API gave no usable ID for this person, so only the data in the list is known.</source>
        <translation>API:et angav inget användbart id för personen, så bara uppgifterna i listan är kända.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>History %1</source>
        <translation>Historik %1</translation>
    </message>
    <message>
        <source>All of theirs</source>
        <translation>Allt deras</translation>
    </message>
    <message>
        <source>Servers that the person can log in to, by access or by a key. Those of which they are only notified are listed too.</source>
        <translation>Servrar som personen kan logga in på, genom behörighet eller nyckel. De som personen bara får meddelanden om finns också i listan.</translation>
    </message>
</context>
<context>
    <name>gui::Placeholder</name>
    <message>
        <source>Details</source>
        <translation>Felinformation</translation>
    </message>
</context>
<context>
    <name>gui::QuickFilters</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln till</numerusform>
            <numerusform>%Ln till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RecordsPanel</name>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>DNS-poster</translation>
    </message>
    <message>
        <source>Filter records</source>
        <translation>Filtrera poster</translation>
    </message>
    <message>
        <source>The domain has no records here.</source>
        <translation>Domänen har inga poster här.</translation>
    </message>
    <message>
        <source>No record matches the filter.</source>
        <translation>Ingen post matchar filtret.</translation>
    </message>
    <message>
        <source>Reading records…</source>
        <translation>Läser poster…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s)</source>
        <translation>
            <numerusform>%1 av %Ln post</numerusform>
            <numerusform>%1 av %Ln poster</numerusform>
        </translation>
    </message>
    <message>
        <source>The records have not been read yet.</source>
        <translation>Posterna har inte lästs ännu.</translation>
    </message>
    <message>
        <source>Go to server</source>
        <translation>Gå till servern</translation>
    </message>
</context>
<context>
    <name>gui::RefreshSettings</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> timmar</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagar</translation>
    </message>
</context>
<context>
    <name>gui::RemoveAccountDialog</name>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Ska kontot ”%1” tas bort?</translation>
    </message>
    <message>
        <source>The account was not removed: the settings file %1 cannot be written.</source>
        <translation>Kontot togs inte bort: det går inte att skriva inställningsfilen %1.</translation>
    </message>
    <message>
        <source>The account was not removed: the settings file %1 cannot be written: %2.</source>
        <translation>Kontot togs inte bort: det går inte att skriva inställningsfilen %1: %2.</translation>
    </message>
</context>
<context>
    <name>gui::RemoveKeptDialog</name>
    <message>
        <source>Nothing more of the account “%1” is saved on this computer. What was saved before is still here: the last known data, history, journal and notes. Remove it?</source>
        <translation>Om kontot ”%1” sparas ingenting mer på den här datorn. Det som sparats tidigare finns kvar: senast kända uppgifter, historik, journal och anteckningar. Ska det tas bort?</translation>
    </message>
</context>
<context>
    <name>gui::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Anrop</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln anrop</numerusform>
            <numerusform>%Ln anrop</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>A&amp;nrop</translation>
    </message>
    <message>
        <source>The requests were copied as text.</source>
        <translation>Anropen kopierades som text.</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Töm listan</translation>
    </message>
    <message>
        <source>Requests to the API</source>
        <translation>Anrop till API:et</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Uppgifter om anropet</translation>
    </message>
    <message>
        <source>Filter requests (Ctrl+F)</source>
        <translation>Filtrera anrop (Ctrl+F)</translation>
    </message>
    <message>
        <source>No request matches the filter.</source>
        <translation>Inget anrop matchar filtret.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Sökväg</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickades</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Tidsåtgång</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Spara som text</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The requests were written to %1.</source>
        <translation>Anropen skrevs till %1.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopiera alla</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Spara alla…</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>Inga anrop ännu.</translation>
    </message>
    <message>
        <source>Select a request to see its result.</source>
        <translation>Välj ett anrop för att se resultatet.</translation>
    </message>
    <message>
        <source>The API responded as expected.</source>
        <translation>API:et svarade som väntat.</translation>
    </message>
    <message>
        <source>The API redirected to another of its addresses, which was requested next.</source>
        <translation>API:et omdirigerade till en annan av sina adresser, som sedan anropades.</translation>
    </message>
    <message>
        <source>Server&apos;s error message</source>
        <translation>Serverns felmeddelande</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>Inget svar</translation>
    </message>
</context>
<context>
    <name>gui::SecretClipboard</name>
    <message>
        <source>Cleared from the clipboard in %1 s</source>
        <translation>Rensas från urklipp om %1 s</translation>
    </message>
    <message>
        <source>Cleared from the clipboard</source>
        <translation>Rensat från urklipp</translation>
    </message>
    <message>
        <source>No longer on the clipboard: something else was copied</source>
        <translation>Inte längre i urklipp: något annat har kopierats</translation>
    </message>
</context>
<context>
    <name>gui::ServerActions</name>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
</context>
<context>
    <name>gui::ServerChoices</name>
    <message>
        <source>Details not read yet</source>
        <translation>Uppgifter inte lästa än</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Ingen kund</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Ingen typ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Utan beskrivning</translation>
    </message>
    <message>
        <source>No hostname</source>
        <translation>Utan värdnamn</translation>
    </message>
</context>
<context>
    <name>gui::ServerDetails</name>
    <message>
        <source>No description</source>
        <translation>Beskrivning saknas</translation>
    </message>
    <message>
        <source>Hostname</source>
        <translation>Värdnamn</translation>
    </message>
    <message>
        <source>%1 (the server&apos;s name)</source>
        <translation>%1 (serverns namn)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>SSH and SFTP</source>
        <translation>SSH och SFTP</translation>
    </message>
    <message>
        <source>Type and size</source>
        <translation>Typ och storlek</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln kärna</numerusform>
            <numerusform>%Ln kärnor</numerusform>
        </translation>
    </message>
    <message>
        <source>Cores and memory</source>
        <translation>Kärnor och minne</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Programvara</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Invoice contact</source>
        <translation>Fakturakontakt</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Teknisk kontakt</translation>
    </message>
    <message>
        <source>The server&apos;s details could not be read. %1</source>
        <translation>Serverns uppgifter gick inte att läsa. %1</translation>
    </message>
    <message>
        <source>Reading the server&apos;s details…</source>
        <translation>Läser serverns uppgifter…</translation>
    </message>
    <message>
        <source>API URL</source>
        <translation>API-adress</translation>
    </message>
    <message>
        <source>Could not refresh. The last known data is shown. %1</source>
        <translation>Det gick inte att uppdatera. Senast hämtade uppgifter visas. %1</translation>
    </message>
    <message>
        <source>The data shown may be older than what is on the server.</source>
        <translation>De uppgifter som visas kan vara äldre än det som finns på servern.</translation>
    </message>
    <message>
        <source>The server&apos;s details are unknown.</source>
        <translation>Serverns uppgifter är inte kända.</translation>
    </message>
</context>
<context>
    <name>gui::ServerTabs</name>
    <message>
        <source>Parts of the server</source>
        <translation>Serverns delar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>Nycklar</translation>
    </message>
    <message>
        <source>SSH keys %1</source>
        <translation>Nycklar %1</translation>
    </message>
    <message>
        <source>Deploy keys</source>
        <translation>Deploy</translation>
    </message>
    <message>
        <source>Deploy keys %1</source>
        <translation>Deploy %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Users %1</source>
        <translation>Användare %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>History %1</source>
        <translation>Historik %1</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Påverkan</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Samband</translation>
    </message>
</context>
<context>
    <name>gui::ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>Servrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s)</source>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servrar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Copy server name</source>
        <translation>Kopiera serverns namn</translation>
    </message>
    <message>
        <source>Filter servers (Ctrl+F)</source>
        <translation>Filtrera servrar (Ctrl+F)</translation>
    </message>
    <message>
        <source>No server matches the filter.</source>
        <translation>Ingen server matchar filtret.</translation>
    </message>
    <message>
        <source>Reading servers…</source>
        <translation>Läser servrar…</translation>
    </message>
    <message>
        <source>The servers have not been read yet.</source>
        <translation>Servrarna har inte lästs ännu.</translation>
    </message>
    <message>
        <source>Select a server to see its details.</source>
        <translation>Välj en server för att se dess uppgifter.</translation>
    </message>
    <message>
        <source>Copy IP address</source>
        <translation>Kopiera IP-adress</translation>
    </message>
    <message>
        <source>The key does not give access to any servers.</source>
        <translation>Nyckeln ger inte tillgång till några servrar.</translation>
    </message>
    <message>
        <source>The server is no longer in the account.</source>
        <translation>Servern finns inte längre i kontot.</translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>“Soon” must be more days than “Urgent”. Until then, the previous values apply.</source>
        <translation>”Snart” måste vara fler dagar än ”Brådskande”. Till dess gäller de tidigare värdena.</translation>
    </message>
    <message>
        <source>“Upcoming” must be more days than “Soon”. Until then, the previous values apply.</source>
        <translation>”Kommande” måste vara fler dagar än ”Snart”. Till dess gäller de tidigare värdena.</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Uppdatering</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
</context>
<context>
    <name>gui::SettledBar</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>The program ended before the answer to an edit arrived. The server has been read again:</source>
        <translation>Programmet avslutades innan svaret på en ändring kom. Servern har lästs in på nytt:</translation>
    </message>
</context>
<context>
    <name>gui::SheetActions</name>
    <message>
        <source>Customer &amp;sheet…</source>
        <translation>Kun&amp;dblad…</translation>
    </message>
</context>
<context>
    <name>gui::SheetDialog</name>
    <message>
        <source>No customer is known yet: the details of the servers have not been read.</source>
        <translation>Inga kunder är kända ännu: servrarnas uppgifter har inte hämtats.</translation>
    </message>
    <message>
        <source>Save customer sheet</source>
        <translation>Spara kundblad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML-sida (*.html)</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>kund</translation>
    </message>
    <message>
        <source>The sheet was written to %1.</source>
        <translation>Kundbladet sparades i %1.</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>Kundbladet har skickats till skrivaren.</translation>
    </message>
    <message>
        <source>The sheet could not be printed.</source>
        <translation>Kundbladet kunde inte skrivas ut.</translation>
    </message>
</context>
<context>
    <name>gui::ShortcutsDialog</name>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
</context>
<context>
    <name>gui::ShrunkBar</name>
    <message numerus="yes">
        <source>%1 of %Ln server(s)</source>
        <translation>
            <numerusform>%1 av %Ln server</numerusform>
            <numerusform>%1 av %Ln servrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln domain(s)</source>
        <translation>
            <numerusform>%1 av %Ln domän</numerusform>
            <numerusform>%1 av %Ln domäner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people</source>
        <translation>
            <numerusform>%1 av %Ln person</numerusform>
            <numerusform>%1 av %Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest are gone</source>
        <translation>Resten är borta</translation>
    </message>
    <message>
        <source>The API answered with %1. The rest are still shown as last known until you say that they are gone.</source>
        <translation>API:et svarade med %1. Resten visas som de senast var tills du säger att de är borta.</translation>
    </message>
</context>
<context>
    <name>gui::Snoozing</name>
    <message>
        <source>Snooze until…</source>
        <translation>Skjut upp till…</translation>
    </message>
    <message>
        <source>End snooze</source>
        <translation>Påminn igen</translation>
    </message>
    <message>
        <source>Nothing is saved about this account, so nothing can be snoozed.</source>
        <translation>Inget sparas om det här kontot, så inget kan skjutas upp.</translation>
    </message>
    <message>
        <source>Nothing can be snoozed now, since it cannot be saved.</source>
        <translation>Inget kan skjutas upp nu, eftersom det inte kan sparas.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>Utgångsdatumet är inte känt.</translation>
    </message>
    <message>
        <source>It is not snoozed.</source>
        <translation>Det är inte uppskjutet.</translation>
    </message>
    <message>
        <source>%1 is snoozed until %2.</source>
        <translation>Påminnelsen om %1 är uppskjuten till %2.</translation>
    </message>
    <message>
        <source>%1 could not be snoozed.</source>
        <translation>Påminnelsen om %1 kunde inte skjutas upp.</translation>
    </message>
    <message>
        <source>%1 is no longer snoozed.</source>
        <translation>Påminnelsen om %1 är inte längre uppskjuten.</translation>
    </message>
    <message>
        <source>The domain %1 expired on %2.</source>
        <translation>Domänen %1 gick ut %2.</translation>
    </message>
    <message>
        <source>The domain %1 expires on %2.</source>
        <translation>Domänen %1 går ut %2.</translation>
    </message>
    <message>
        <source>The certificate for %1 expired on %2.</source>
        <translation>Certifikatet för %1 gick ut %2.</translation>
    </message>
    <message>
        <source>The certificate for %1 expires on %2.</source>
        <translation>Certifikatet för %1 går ut %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expiry date(s) are selected.</source>
        <translation>
            <numerusform>%Ln utgångsdatum är markerat.</numerusform>
            <numerusform>%Ln utgångsdatum är markerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then it does not ask for action. After that day, or when its expiry date changes, you are reminded as usual.</source>
        <translation>Till dess räknas det inte som något att åtgärda. Efter den dagen, eller när utgångsdatumet ändras, påminns du som vanligt igen.</translation>
    </message>
    <message>
        <source>It expires before it asks again.</source>
        <translation>Det går ut innan du påminns igen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them expire(s) before then.</source>
        <translation>
            <numerusform>%Ln av dem går ut före dess.</numerusform>
            <numerusform>%Ln av dem går ut före dess.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze until a date</source>
        <translation>Skjut upp till ett datum</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Skjut upp</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them could not be snoozed.</source>
        <translation>
            <numerusform>%Ln av dem kunde inte skjutas upp.</numerusform>
            <numerusform>%Ln av dem kunde inte skjutas upp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expiry date(s) snoozed until %1.</source>
        <translation>
            <numerusform>%Ln utgångsdatum är uppskjutet till och med %1.</numerusform>
            <numerusform>%Ln utgångsdatum är uppskjutna till och med %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expiry date(s) are no longer snoozed.</source>
        <translation>
            <numerusform>%Ln utgångsdatum är inte längre uppskjutet.</numerusform>
            <numerusform>%Ln utgångsdatum är inte längre uppskjutna.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is snoozed.</source>
        <translation>Inget av dem är uppskjutet.</translation>
    </message>
    <message>
        <source>Until then they do not ask for action. After that day you are reminded of them as usual, and of each as soon as its expiry date changes.</source>
        <translation>Till dess räknas de inte som något att åtgärda. Efter den dagen påminns du om dem som vanligt igen, och om ett av dem så snart dess utgångsdatum ändras.</translation>
    </message>
</context>
<context>
    <name>gui::SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Sortera efter</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Stigande</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Fallande</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, stigande ordning</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, fallande ordning</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending.</source>
        <translation>Sorterat efter %1, stigande.</translation>
    </message>
    <message>
        <source>Sorted by %1, descending.</source>
        <translation>Sorterat efter %1, fallande.</translation>
    </message>
</context>
<context>
    <name>gui::SshActions</name>
    <message>
        <source>Open SSH</source>
        <translation>Öppna SSH</translation>
    </message>
    <message>
        <source>Copy SSH command</source>
        <translation>Kopiera SSH-kommando</translation>
    </message>
    <message>
        <source>Open SFTP address</source>
        <translation>Öppna SFTP-adress</translation>
    </message>
    <message>
        <source>The SSH user in the settings is not a user name.</source>
        <translation>SSH-användaren i inställningarna är inget användarnamn.</translation>
    </message>
    <message>
        <source>Opening %1 in a terminal…</source>
        <translation>Öppnar %1 i en terminal…</translation>
    </message>
    <message>
        <source>The terminal program “%1” could not be started. The command:</source>
        <translation>Terminalprogrammet ”%1” kunde inte startas. Kommandot:</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopierat: %1</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Öppnar %1…</translation>
    </message>
    <message>
        <source>No program for SFTP addresses could be opened. The address:</source>
        <translation>Inget program för SFTP-adresser kunde öppnas. Adressen:</translation>
    </message>
    <message>
        <source>The SSH address in the settings is not a hostname.</source>
        <translation>SSH-adressen i inställningarna är inget värdnamn.</translation>
    </message>
    <message>
        <source>None: the server&apos;s name is not a hostname.</source>
        <translation>Ingen: serverns namn är inget värdnamn.</translation>
    </message>
    <message>
        <source>No terminal program was found. Choose one in File → Settings…, or run the command yourself:</source>
        <translation>Inget terminalprogram hittades. Ange ett under Arkiv → Inställningar… eller kör kommandot själv:</translation>
    </message>
    <message>
        <source>SSH was not opened: the terminal program exited immediately.</source>
        <translation>SSH öppnades inte: terminalprogrammet avslutades direkt.</translation>
    </message>
    <message>
        <source>The terminal program “%1” exited immediately with status %2. The command:</source>
        <translation>Terminalprogrammet ”%1” avslutades direkt med returkod %2. Kommandot:</translation>
    </message>
    <message>
        <source>The terminal program “%1” crashed immediately. The command:</source>
        <translation>Terminalprogrammet ”%1” kraschade direkt. Kommandot:</translation>
    </message>
</context>
<context>
    <name>gui::SshSettings</name>
    <message>
        <source>For the server c1234: %1</source>
        <translation>För servern c1234: %1</translation>
    </message>
    <message>
        <source>A user name can contain only the letters a to z, digits, “.”, “_” and “-”. Until then, the previous settings apply.</source>
        <translation>Ett användarnamn får bara innehålla bokstäverna a–z, siffror, ”.”, ”_” och ”-”. Till dess gäller de tidigare inställningarna.</translation>
    </message>
    <message>
        <source>The address must be a hostname, with {name} at most once. Until then, the previous settings apply.</source>
        <translation>Adressen måste vara ett värdnamn, med {name} högst en gång. Till dess gäller de tidigare inställningarna.</translation>
    </message>
    <message>
        <source>Without {name}, all servers have the same address.</source>
        <translation>Utan {name} har alla servrar samma adress.</translation>
    </message>
    <message>
        <source>A quotation mark in the terminal command is not closed. Until then, the previous settings apply.</source>
        <translation>Ett citattecken i terminalkommandot är inte avslutat. Till dess gäller de tidigare inställningarna.</translation>
    </message>
</context>
<context>
    <name>gui::StatusStrip</name>
    <message>
        <source>demo account, invented data</source>
        <translation>demokonto, påhittade uppgifter</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Uppdaterad %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Continue reading in the background</source>
        <translation>Fortsätt läsa i bakgrunden</translation>
    </message>
    <message>
        <source>Pause reading in the background</source>
        <translation>Pausa läsningen i bakgrunden</translation>
    </message>
    <message>
        <source>Paused at %1 of %2</source>
        <translation>Pausad vid %1 av %2</translation>
    </message>
    <message>
        <source>Reading details, %1 of %2</source>
        <translation>Läser uppgifter, %1 av %2</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>skrivskyddat</translation>
    </message>
    <message>
        <source>Showing data from %1, which may be out of date</source>
        <translation>Visar uppgifter från %1, som kan vara inaktuella</translation>
    </message>
    <message>
        <source>Not refreshed, showing data from %1</source>
        <translation>Inte uppdaterad, visar uppgifter från %1</translation>
    </message>
    <message>
        <source>Could not read</source>
        <translation>Det gick inte att läsa</translation>
    </message>
    <message>
        <source>Partly updated %1</source>
        <translation>Delvis uppdaterad %1</translation>
    </message>
    <message>
        <source>Offline, showing %1</source>
        <translation>Offline, visar %1</translation>
    </message>
    <message>
        <source>Updated %1, awaiting your answer</source>
        <translation>Uppdaterad %1, väntar på ditt svar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>gui::StoreBar</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>gui::SupportMailDialog</name>
    <message>
        <source>You have edited the message, so its text was not replaced. “Regenerate” replaces it.</source>
        <translation>Du har redigerat meddelandet, så texten ersattes inte. ”Skapa texten på nytt” ersätter den.</translation>
    </message>
    <message>
        <source>The message has been copied. Paste it into your email program.</source>
        <translation>Meddelandet är kopierat. Klistra in det i ditt e-postprogram.</translation>
    </message>
    <message>
        <source>The message has been passed to your email program. Send it from there.</source>
        <translation>Meddelandet är överlämnat till ditt e-postprogram. Skicka det därifrån.</translation>
    </message>
    <message>
        <source>No email program could be opened. Copy the message and paste it into your email program.</source>
        <translation>Inget e-postprogram kunde öppnas. Kopiera meddelandet och klistra in det i ditt e-postprogram.</translation>
    </message>
    <message>
        <source>The message is too long to be passed to an email program. Copy it and paste it there instead.</source>
        <translation>Meddelandet är för långt för att lämnas över till ett e-postprogram. Kopiera det och klistra in det där i stället.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Follow as %1 until %Ln thing(s) are seen to be done</source>
        <translation>
            <numerusform>&amp;Följ som %1 tills %Ln åtgärd är bekräftad</numerusform>
            <numerusform>&amp;Följ som %1 tills %Ln åtgärder är bekräftade</numerusform>
        </translation>
    </message>
    <message>
        <source>The message has been copied. Paste it into your email program, and mark it here as sent.</source>
        <translation>Meddelandet har kopierats. Klistra in det i ditt e-postprogram och markera det sedan här som skickat.</translation>
    </message>
    <message>
        <source>The message has been passed to your email program. Send it from there, then mark it here as sent.</source>
        <translation>Meddelandet har lämnats över till ditt e-postprogram. Skicka det därifrån och markera det sedan här som skickat.</translation>
    </message>
    <message>
        <source>The message still contains “%1”. Fill it in here, or press “Mark as sent” again if you filled it in in your email program.</source>
        <translation>Meddelandet innehåller fortfarande ”%1”. Fyll i det här, eller tryck på ”Markera som skickat” igen om du fyllde i det i ditt e-postprogram.</translation>
    </message>
</context>
<context>
    <name>gui::SupportPanel</name>
    <message>
        <source>Details of what is selected</source>
        <translation>Uppgifter om det som är valt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>%1. Select a single row for this.</source>
        <translation>%1. Markera en enda rad för det här.</translation>
    </message>
    <message>
        <source>Request a change…</source>
        <translation>Be om en ändring…</translation>
    </message>
    <message>
        <source>Select either what is assigned or what is available.</source>
        <translation>Markera antingen tilldelade eller tillgängliga rader.</translation>
    </message>
    <message>
        <source>Cloudnet&apos;s support makes these changes. Use the button to write to them.</source>
        <translation>Cloudnets support gör de här ändringarna. Knappen skriver ett meddelande till dem.</translation>
    </message>
</context>
<context>
    <name>gui::SupportSettings</name>
    <message>
        <source> days</source>
        <translation> dagar</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Välj logotyp</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
</context>
<context>
    <name>gui::TableExport</name>
    <message>
        <source>Export to CSV</source>
        <translation>Exportera till CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommaseparerade värden (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln rad skrevs till %1.</numerusform>
            <numerusform>%Ln rader skrevs till %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TableTools</name>
    <message>
        <source>Copy cell</source>
        <translation>Kopiera cell</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopiera rader</translation>
    </message>
    <message>
        <source>Copy rows as CSV</source>
        <translation>Kopiera rader som CSV</translation>
    </message>
    <message>
        <source>Export to CSV…</source>
        <translation>Exportera till CSV…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Återställ kolumnerna</translation>
    </message>
</context>
<context>
    <name>gui::TotpPanel</name>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>The address is too long for a QR code.</source>
        <translation>Adressen är för lång för en QR-kod.</translation>
    </message>
    <message>
        <source>Scan the QR code with an authenticator app. It is hidden again when you leave this window.</source>
        <translation>Läs av QR-koden med en autentiseringsapp. Den döljs igen när du lämnar fönstret.</translation>
    </message>
    <message>
        <source>Hide the one-time password address</source>
        <translation>Dölj engångslösenordets adress</translation>
    </message>
    <message>
        <source>Show the one-time password address</source>
        <translation>Visa engångslösenordets adress</translation>
    </message>
    <message>
        <source>It is unknown whether one is set up.</source>
        <translation>Det är okänt om något är inställt.</translation>
    </message>
    <message>
        <source>None is set up for this person.</source>
        <translation>Inget är inställt för personen.</translation>
    </message>
    <message>
        <source>Anyone who sees the address can generate this person&apos;s codes, so it is hidden.</source>
        <translation>Den som ser adressen kan skapa personens koder, så den är dold.</translation>
    </message>
    <message>
        <source>Authenticator apps do not recognise this address, so it is shown only as text.</source>
        <translation>Autentiseringsappar känner inte igen adressen, så den visas bara som text.</translation>
    </message>
</context>
<context>
    <name>gui::UndoDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What is undone</source>
        <translation>Det som ångras</translation>
    </message>
    <message>
        <source>Writing and reading again…</source>
        <translation>Skriver och läser på nytt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) undone and read again from the server.</source>
        <translation>
            <numerusform>%Ln ändring ångrades och lästes på nytt från servern.</numerusform>
            <numerusform>%Ln ändringar ångrades och lästes på nytt från servern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln edit(s) undone. The results say why.</source>
        <translation>
            <numerusform>%1 av %Ln ändring ångrades. Resultatet visar varför.</numerusform>
            <numerusform>%1 av %Ln ändringar ångrades. Resultaten visar varför.</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected row, in full</source>
        <translation>Den markerade raden i sin helhet</translation>
    </message>
    <message numerus="yes">
        <source>This is one of %Ln edit(s) that you saved at once. All of them can be undone with “Undo all that was saved at once…” in the menu Change.</source>
        <translation>
            <numerusform>Det här är en av %Ln ändring som du sparade på en gång. Alla kan ångras med ”Ångra allt som sparades samtidigt…” i menyn Ändring.</numerusform>
            <numerusform>Det här är en av %Ln ändringar som du sparade på en gång. Alla kan ångras med ”Ångra allt som sparades samtidigt…” i menyn Ändring.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::UndoEdits</name>
    <message numerus="yes">
        <source>%1 of %Ln edit(s) undone.</source>
        <translation>
            <numerusform>%1 av %Ln ändring ångrades.</numerusform>
            <numerusform>%1 av %Ln ändringar ångrades.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::UnreadBar</name>
    <message>
        <source>Not everything has been read. Missing: %1.</source>
        <translation>Allt har inte lästs. Det här saknas: %1.</translation>
    </message>
    <message>
        <source>Not refreshed: %1. The last known values are shown.</source>
        <translation>Inte uppdaterat: %1. Senast hämtade uppgifter visas.</translation>
    </message>
    <message>
        <source>the list of servers</source>
        <translation>listan över servrar</translation>
    </message>
    <message>
        <source>the list of domains</source>
        <translation>listan över domäner</translation>
    </message>
    <message>
        <source>the list of certificates</source>
        <translation>listan över certifikat</translation>
    </message>
    <message>
        <source>the list of people</source>
        <translation>listan över personer</translation>
    </message>
    <message numerus="yes">
        <source>details of %1 of %Ln server(s)</source>
        <translation>
            <numerusform>uppgifter om %1 av %Ln server</numerusform>
            <numerusform>uppgifter om %1 av %Ln servrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>details of %1 of %Ln domain(s)</source>
        <translation>
            <numerusform>uppgifter om %1 av %Ln domän</numerusform>
            <numerusform>uppgifter om %1 av %Ln domäner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other part(s)</source>
        <translation>
            <numerusform>%Ln annan del</numerusform>
            <numerusform>%Ln andra delar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read:</source>
        <translation>Inte läst:</translation>
    </message>
    <message>
        <source>Reading continues automatically when the API answers again.</source>
        <translation>Läsningen fortsätter av sig själv när API:et svarar igen.</translation>
    </message>
    <message>
        <source>Incomplete: %1.</source>
        <translation>Inte komplett: %1.</translation>
    </message>
    <message>
        <source>all lists</source>
        <translation>alla listor</translation>
    </message>
</context>
<context>
    <name>gui::UsersPanel</name>
    <message>
        <source>No person matches the filter.</source>
        <translation>Ingen person matchar filtret.</translation>
    </message>
    <message>
        <source>Reading people…</source>
        <translation>Läser personer…</translation>
    </message>
    <message>
        <source>The people have not been read yet.</source>
        <translation>Personerna har inte lästs ännu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) selected</source>
        <translation>
            <numerusform>%Ln person vald</numerusform>
            <numerusform>%Ln personer valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Go to person</source>
        <translation>Gå till personen</translation>
    </message>
    <message>
        <source>Person with no name</source>
        <translation>Person utan namn</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Always has access</source>
        <translation>Alltid behörighet</translation>
    </message>
    <message>
        <source>Yes: to all of the customer&apos;s servers, with all SSH keys</source>
        <translation>Ja: till kundens alla servrar, med alla SSH-nycklar</translation>
    </message>
    <message>
        <source>Notified of problems</source>
        <translation>Meddelas vid problem</translation>
    </message>
    <message>
        <source>Always, for all of the customer&apos;s servers</source>
        <translation>Alltid, för kundens alla servrar</translation>
    </message>
    <message>
        <source>Only for servers where it has been chosen</source>
        <translation>Bara för servrar där det har valts</translation>
    </message>
    <message>
        <source>Request a new person…</source>
        <translation>Be om en ny person…</translation>
    </message>
    <message>
        <source>Request removal…</source>
        <translation>Be om borttagning…</translation>
    </message>
    <message>
        <source>Request access…</source>
        <translation>Be om behörighet…</translation>
    </message>
    <message>
        <source>Send email…</source>
        <translation>Skicka e-post…</translation>
    </message>
    <message>
        <source>Copy email address</source>
        <translation>Kopiera e-postadress</translation>
    </message>
    <message>
        <source>Copy telephone number</source>
        <translation>Kopiera telefonnummer</translation>
    </message>
    <message>
        <source>No email program could be opened. You can copy the address instead.</source>
        <translation>Inget e-postprogram kunde öppnas. Du kan kopiera adressen i stället.</translation>
    </message>
    <message>
        <source>Users of the server</source>
        <translation>Serverns användare</translation>
    </message>
    <message>
        <source>Nobody has access to the server, and nobody else is available.</source>
        <translation>Ingen har behörighet till servern, och ingen annan är tillgänglig.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>models::HorizonModel</name>
    <message>
        <source>Expired</source>
        <translation>Utgånget</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certifikat</numerusform>
            <numerusform>%Ln certifikat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln domain(s)</source>
        <translation>
            <numerusform>%Ln domän</numerusform>
            <numerusform>%Ln domäner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
