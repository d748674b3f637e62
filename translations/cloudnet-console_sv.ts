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
        <source>Questions to the provider: support@cloudnet.se, or telephone 08-123 500 50 in office hours.</source>
        <translation>Frågor till leverantören: support@cloudnet.se eller telefon 08-123 500 50 under kontorstid.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Fri programvara under GNU General Public License, version 3 eller senare. Den kommer utan någon garanti.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Servers and domains at Cloudnet, seen and edited from the desktop.</source>
        <translation>Servrar och domäner hos Cloudnet, att se och redigera från skrivbordet.</translation>
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
        <source>start on the built-in demo account, with invented data</source>
        <translation>starta med det inbyggda demokontot, med påhittade uppgifter</translation>
    </message>
    <message>
        <source>its size, as in servers=1000,domains=5000,records=100000</source>
        <translation>dess storlek, som servers=1000,domains=5000,records=100000</translation>
    </message>
    <message>
        <source>an account for this run only, at this address</source>
        <translation>ett konto bara för den här körningen, på denna adress</translation>
    </message>
    <message>
        <source>trust this certificate authority as well (PEM)</source>
        <translation>lita även på denna certifikatutfärdare (PEM)</translation>
    </message>
    <message>
        <source>the language of this run</source>
        <translation>språk för den här körningen</translation>
    </message>
    <message>
        <source>no window: write the whole account to FILE as JSON</source>
        <translation>inget fönster: skriv hela kontot till FILE som JSON</translation>
    </message>
    <message>
        <source>no window: draw every page and dialog into FOLDER</source>
        <translation>inget fönster: rita alla sidor och dialogrutor i FOLDER</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>skriv ut versionen</translation>
    </message>
    <message>
        <source>print this</source>
        <translation>skriv ut den här texten</translation>
    </message>
    <message>
        <source>The key of an account for one run is read from the environment variable CLOUDNET_API_KEY.</source>
        <translation>Nyckeln till ett konto för en körning läses från miljövariabeln CLOUDNET_API_KEY.</translation>
    </message>
    <message>
        <source>Exit status of --export: 0 all was read, 2 wrong usage, 3 some calls failed, 4 the key was refused, 5 the API was not reached.</source>
        <translation>Slutstatus för --export: 0 allt lästes, 2 felaktig användning, 3 några anrop misslyckades, 4 nyckeln avvisades, 5 API:et kunde inte nås.</translation>
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
        <source>%1 goes with --demo only.</source>
        <translation>%1 kan bara användas tillsammans med --demo.</translation>
    </message>
    <message>
        <source>%1 goes with --api-url only.</source>
        <translation>%1 kan bara användas tillsammans med --api-url.</translation>
    </message>
    <message>
        <source>These options cannot be used together: %1.</source>
        <translation>De här flaggorna kan inte användas tillsammans: %1.</translation>
    </message>
    <message>
        <source>The environment variable CLOUDNET_API_KEY is not set: it holds the key of the account.</source>
        <translation>Miljövariabeln CLOUDNET_API_KEY är inte satt. Den ska innehålla kontots nyckel.</translation>
    </message>
    <message>
        <source>The key in CLOUDNET_API_KEY holds a character that no key has, such as a line break.</source>
        <translation>Nyckeln i CLOUDNET_API_KEY innehåller ett tecken som ingen nyckel har, till exempel en radbrytning.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. --export and --pictures work without one.</source>
        <translation>Det finns ingen skärm att öppna ett fönster på. --export och --pictures fungerar ändå.</translation>
    </message>
    <message>
        <source>The demo account could not be started: this computer gave it no port.</source>
        <translation>Demokontot kunde inte startas: datorn gav det ingen port.</translation>
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
        <source>%n picture(s) drawn in %1.</source>
        <translation>
            <numerusform>%n bild ritad i %1.</numerusform>
            <numerusform>%n bilder ritade i %1.</numerusform>
        </translation>
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
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Detaljer för supporten</translation>
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
        <source>The form holds changes that have not been saved. Discard them?</source>
        <translation>Formuläret innehåller ändringar som inte har sparats. Vill du kasta dem?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Fortsätt redigera</translation>
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
</context>
<context>
    <name>EditServerDialog</name>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beskrivning</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo the change of description</source>
        <translation>Ångra ändringen av beskrivningen</translation>
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
        <source>Undo the change of hostname</source>
        <translation>Ångra ändringen av värdnamnet</translation>
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
        <source>Undo the change of technical contact</source>
        <translation>Ångra ändringen av teknisk kontakt</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Teknisk kontakt</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar …</translation>
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
        <translation>Har ändrats</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Nothing answers at the API&apos;s address. Check the address, or try again later.</source>
        <translation>Ingenting svarar på API:ets adress. Kontrollera adressen eller försök igen senare.</translation>
    </message>
    <message>
        <source>The API&apos;s address was not found. Check your network connection and the address.</source>
        <translation>API:ets adress hittades inte. Kontrollera nätverksanslutningen och adressen.</translation>
    </message>
    <message>
        <source>The API could not be reached. Check your network connection.</source>
        <translation>API:et gick inte att nå. Kontrollera nätverksanslutningen.</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one, so nothing was sent to it.</source>
        <translation>Servern kunde inte bevisa att den är den rätta, så ingenting skickades till den.</translation>
    </message>
    <message>
        <source>The API stopped answering. Try again.</source>
        <translation>API:et slutade svara. Försök igen.</translation>
    </message>
    <message>
        <source>The answer took too long. Try again.</source>
        <translation>Svaret tog för lång tid. Försök igen.</translation>
    </message>
    <message>
        <source>The connection was lost before the whole answer had come. Try again.</source>
        <translation>Anslutningen bröts innan hela svaret hade kommit. Försök igen.</translation>
    </message>
    <message>
        <source>The answer was larger than this program accepts.</source>
        <translation>Svaret var större än vad programmet tar emot.</translation>
    </message>
    <message>
        <source>It was called off before it was done.</source>
        <translation>Det avbröts innan det var klart.</translation>
    </message>
    <message>
        <source>The API pointed to another address (%1). The key was not sent there.</source>
        <translation>API:et hänvisade till en annan adress (%1). Nyckeln skickades inte dit.</translation>
    </message>
    <message>
        <source>The API did not accept the key. Check the key, or ask support for a new one.</source>
        <translation>API:et godtog inte nyckeln. Kontrollera nyckeln eller be supporten om en ny.</translation>
    </message>
    <message>
        <source>The key does not have access to this.</source>
        <translation>Nyckeln har inte behörighet till detta.</translation>
    </message>
    <message>
        <source>The API does not know this any longer, or the key does not have access to it.</source>
        <translation>API:et känner inte längre till detta, eller så saknar nyckeln behörighet.</translation>
    </message>
    <message>
        <source>The API did not accept what was sent.</source>
        <translation>API:et godtog inte det som skickades.</translation>
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
        <source>The API has a fault at the moment. Try again later, or contact support if it lasts.</source>
        <translation>Det är fel på API:et just nu. Försök igen senare, eller kontakta supporten om det håller i sig.</translation>
    </message>
    <message>
        <source>The address answers, but not as the Cloudnet API does. Check the address.</source>
        <translation>Adressen svarar, men inte som Cloudnets API. Kontrollera adressen.</translation>
    </message>
    <message>
        <source>The API&apos;s answer is damaged at line %1, column %2.</source>
        <translation>API:ets svar är skadat på rad %1, kolumn %2.</translation>
    </message>
    <message>
        <source>The API&apos;s answer has an unexpected form.</source>
        <translation>API:ets svar har en oväntad form.</translation>
    </message>
    <message>
        <source>The connection was lost while saving: the change may or may not have been made.</source>
        <translation>Anslutningen bröts medan ändringen sparades. Den kan ha gått fram, men det är inte säkert.</translation>
    </message>
    <message>
        <source>The name “%1” cannot be asked for through the API.</source>
        <translation>Namnet ”%1” går inte att fråga efter genom API:et.</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Anrop: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Place: line %1, column %2</source>
        <translation>Plats: rad %1, kolumn %2</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Plats: %1</translation>
    </message>
    <message numerus="yes">
        <source>Pause asked for: %n second(s)</source>
        <translation>
            <numerusform>Begärd paus: %n sekund</numerusform>
            <numerusform>Begärd paus: %n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>In the server&apos;s words: %1</source>
        <translation>Med serverns ord: %1</translation>
    </message>
    <message>
        <source>An element of the answer is not an object and was left out: %1</source>
        <translation>En uppgift i svaret är inget objekt och utelämnades: %1</translation>
    </message>
    <message>
        <source>An element of the answer has no name and was left out: %1</source>
        <translation>En uppgift i svaret saknar namn och utelämnades: %1</translation>
    </message>
    <message>
        <source>The API&apos;s address is not a complete address such as https://api.cloudnet.se/api/v2.</source>
        <translation>API:ets adress är inte en fullständig adress, som https://api.cloudnet.se/api/v2.</translation>
    </message>
    <message>
        <source>The API&apos;s address must begin with https:// – http:// is accepted for this computer only.</source>
        <translation>API:ets adress måste börja med https:// – http:// godtas bara för den egna datorn.</translation>
    </message>
    <message>
        <source>The API&apos;s address must not hold a user name, a password, a query or a fragment.</source>
        <translation>API:ets adress får inte innehålla användarnamn, lösenord, frågedel eller fragment.</translation>
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
        <source>A hostname has at most 253 characters.</source>
        <translation>Ett värdnamn har högst 253 tecken.</translation>
    </message>
    <message>
        <source>A hostname neither begins nor ends with a dot, and has no two dots in a row.</source>
        <translation>Ett värdnamn börjar eller slutar inte med punkt och har inte två punkter i rad.</translation>
    </message>
    <message>
        <source>A hostname has only the letters a to z, digits, hyphens and dots. Other letters are written in their xn-- form.</source>
        <translation>Ett värdnamn får bara innehålla bokstäverna a–z, siffror, bindestreck och punkter. Andra tecken skrivs i formen som börjar med xn--.</translation>
    </message>
    <message>
        <source>No part of a hostname begins or ends with a hyphen.</source>
        <translation>Ingen del av ett värdnamn börjar eller slutar med bindestreck.</translation>
    </message>
    <message>
        <source>Between two dots a hostname has at most 63 characters.</source>
        <translation>Mellan två punkter har ett värdnamn högst 63 tecken.</translation>
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
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
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
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Changed by someone else</source>
        <translation>Ändrat av någon annan</translation>
    </message>
    <message>
        <source>While you edited, someone else changed the same text on the server. Nothing has been saved yet. Choose which text is to stand.</source>
        <translation>Medan du redigerade ändrade någon annan samma text på servern. Ingenting har sparats ännu. Välj vilken text som ska gälla.</translation>
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
    <name>ServerDetails</name>
    <message>
        <source>Edit…</source>
        <translation>Redigera …</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
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
    <name>StartDialog</name>
    <message>
        <source>Welcome to Cloudnet Console</source>
        <translation>Välkommen till Cloudnet Console</translation>
    </message>
    <message>
        <source>To see your own account, start the program with your API key in the environment variable CLOUDNET_API_KEY. You get a key from support@cloudnet.se, or by telephone 08-123 500 50 in office hours.</source>
        <translation>För att se ditt eget konto startar du programmet med din API-nyckel i miljövariabeln CLOUDNET_API_KEY. Du får en nyckel från support@cloudnet.se, eller på telefon 08-123 500 50 under kontorstid.</translation>
    </message>
    <message>
        <source>The demo account needs no key: it is a small server within this program, with invented data that you can edit freely.</source>
        <translation>Demokontot behöver ingen nyckel. Det är en liten server inuti programmet, med påhittade uppgifter som du kan redigera fritt.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Try the demo account</source>
        <translation>Prova demokontot</translation>
    </message>
    <message>
        <source>Here you see the servers and domains that you have at Cloudnet, and edit your servers&apos; descriptions and hostnames.</source>
        <translation>Här ser du de servrar och domäner som du har hos Cloudnet, och redigerar dina servrars beskrivningar och värdnamn.</translation>
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
    <name>gui::Chips</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Bara %1</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Ingen typ</translation>
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
    <message numerus="yes">
        <source>%1 of %Ln domain(s)</source>
        <translation>
            <numerusform>%1 av %Ln domän</numerusform>
            <numerusform>%1 av %Ln domäner</numerusform>
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
        <source>Copy cell</source>
        <translation>Kopiera cellen</translation>
    </message>
    <message>
        <source>Filter domains (Ctrl+F)</source>
        <translation>Filtrera domäner (Ctrl+F)</translation>
    </message>
    <message>
        <source>The key does not see any domains.</source>
        <translation>Nyckeln ger inte tillgång till några domäner.</translation>
    </message>
    <message>
        <source>No domain matches the filter.</source>
        <translation>Ingen domän matchar filtret.</translation>
    </message>
    <message>
        <source>Reading domains…</source>
        <translation>Läser domäner …</translation>
    </message>
    <message>
        <source>The domains have not been read yet.</source>
        <translation>Domänerna har inte lästs ännu.</translation>
    </message>
</context>
<context>
    <name>gui::EditServer</name>
    <message>
        <source>%1 is saved and has left your list.</source>
        <translation>%1 är sparad och har lämnat din lista.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 är sparad.</translation>
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
        <source>Left blank, the server&apos;s name %1 is used.</source>
        <translation>Lämnas fältet tomt används serverns namn, %1.</translation>
    </message>
    <message>
        <source>The list shows servers that you own or are technical contact for: after this change the server may leave yours.</source>
        <translation>Listan visar servrar som du äger eller är teknisk kontakt för. Efter den här ändringen kan servern försvinna ur din lista.</translation>
    </message>
    <message>
        <source>The person or company that is technical contact.</source>
        <translation>Den person eller det företag som är teknisk kontakt.</translation>
    </message>
    <message>
        <source>The form now compares with what the server holds. Your text is kept.</source>
        <translation>Formuläret jämför nu med det som finns på servern. Din text är kvar.</translation>
    </message>
    <message>
        <source>The server could not be read afterwards either. Your text is kept.</source>
        <translation>Servern gick inte heller att läsa efteråt. Din text är kvar.</translation>
    </message>
    <message>
        <source>Nothing was saved. Your text is kept.</source>
        <translation>Ingenting sparades. Din text är kvar.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Redigera %1</translation>
    </message>
    <message>
        <source>What the server is used for, so that Cloudnet understands it too.</source>
        <translation>Vad servern används till, så att även Cloudnet förstår det.</translation>
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
        <source>Could not be refreshed; what was last known is shown. %1</source>
        <translation>Gick inte att uppdatera, det senast kända visas. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) of the API&apos;s answer could not be used.</source>
        <translation>
            <numerusform>%n uppgift i API:ets svar gick inte att använda.</numerusform>
            <numerusform>%n uppgifter i API:ets svar gick inte att använda.</numerusform>
        </translation>
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
</context>
<context>
    <name>gui::Notice</name>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>gui::Placeholder</name>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
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
        <translation>Läser poster …</translation>
    </message>
    <message>
        <source>Select a domain to see its records.</source>
        <translation>Välj en domän för att se dess poster.</translation>
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
        <translation>Program</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>In the API</source>
        <translation>I API:et</translation>
    </message>
    <message>
        <source>%1, ref. %2</source>
        <translation>%1, ref. %2</translation>
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
        <source>Could not be refreshed; what was last known is shown. %1</source>
        <translation>Gick inte att uppdatera, det senast kända visas. %1</translation>
    </message>
    <message>
        <source>The server&apos;s details could not be read. %1</source>
        <translation>Serverns uppgifter gick inte att läsa. %1</translation>
    </message>
    <message>
        <source>What is shown may be older than what the server holds.</source>
        <translation>Det som visas kan vara äldre än det som finns på servern.</translation>
    </message>
    <message>
        <source>Reading the server&apos;s details…</source>
        <translation>Läser serverns uppgifter …</translation>
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
    <message numerus="yes">
        <source>%1 of %Ln server(s)</source>
        <translation>
            <numerusform>%1 av %Ln server</numerusform>
            <numerusform>%1 av %Ln servrar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera …</translation>
    </message>
    <message>
        <source>Copy server name</source>
        <translation>Kopiera serverns namn</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopiera adressen</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Kopiera cellen</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>Fäll ut alla grupper</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>Fäll ihop alla grupper</translation>
    </message>
    <message>
        <source>Filter servers (Ctrl+F)</source>
        <translation>Filtrera servrar (Ctrl+F)</translation>
    </message>
    <message>
        <source>The key does not see any servers.</source>
        <translation>Nyckeln ger inte tillgång till några servrar.</translation>
    </message>
    <message>
        <source>No server matches the filter.</source>
        <translation>Ingen server matchar filtret.</translation>
    </message>
    <message>
        <source>Reading servers…</source>
        <translation>Läser servrar …</translation>
    </message>
    <message>
        <source>The servers have not been read yet.</source>
        <translation>Servrarna har inte lästs ännu.</translation>
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
        <source>Select a server to see its details.</source>
        <translation>Välj en server för att se dess uppgifter.</translation>
    </message>
    <message>
        <source>The server is not in the account any longer.</source>
        <translation>Servern finns inte längre i kontot.</translation>
    </message>
    <message>
        <source>Customer not known</source>
        <translation>Kunden är inte känd</translation>
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
    <name>gui::StatusStrip</name>
    <message>
        <source>demo account, invented data</source>
        <translation>demokonto, påhittade uppgifter</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>skrivbart</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Uppdaterad %1</translation>
    </message>
    <message>
        <source>Showing %1, which may be out of date</source>
        <translation>Visar läget från kl. %1, som kan vara inaktuellt</translation>
    </message>
    <message>
        <source>Not refreshed, showing %1</source>
        <translation>Inte uppdaterad, visar läget från kl. %1</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Gick inte att läsa</translation>
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
</context>
</TS>
