<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Texts of Qt's own widgets that the program can show, in Swedish: Qt does not bring them. Kept by hand. -->
<TS version="2.1" language="sv_SE" sourcelanguage="en">
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ångra</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Gör om</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Klipp &amp;ut</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopiera</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>K&amp;listra in</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Markera allt</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ångra</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Gör om</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Klipp &amp;ut</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopiera</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>Kopiera &amp;länkadressen</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>K&amp;listra in</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Markera allt</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Scroll here</source>
            <translation>Rulla hit</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>Vänsterkanten</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Överst</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>Högerkanten</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>Nederst</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>En sida åt vänster</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>En sida upp</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>En sida åt höger</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>En sida ned</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>Rulla åt vänster</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>Rulla upp</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>Rulla åt höger</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>Rulla ned</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <translation>Rulla åt vänster</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>Rulla åt höger</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Skift</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Meta</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>Num</source>
            <translation>Num</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Blanksteg</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabb</translation>
        </message>
        <message>
            <source>Backtab</source>
            <translation>Baktabb</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Backsteg</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Retur</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Ins</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Vänsterpil</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Uppil</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Högerpil</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Nedpil</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>PgUp</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>PgDn</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Meny</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Bakåt</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Framåt</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insert</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>Escape</translation>
        </message>
        <message>
            <source>Page Up</source>
            <translation>Page Up</translation>
        </message>
        <message>
            <source>Page Down</source>
            <translation>Page Down</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print Screen</translation>
        </message>
        <message>
            <source>Print Screen</source>
            <translation>Print Screen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjälp</translation>
        </message>
        <message>
            <source>Caps Lock</source>
            <translation>Caps Lock</translation>
        </message>
        <message>
            <source>CapsLock</source>
            <translation>Caps Lock</translation>
        </message>
        <message>
            <source>Num Lock</source>
            <translation>Num Lock</translation>
        </message>
        <message>
            <source>NumLock</source>
            <translation>Num Lock</translation>
        </message>
        <message>
            <source>Scroll Lock</source>
            <translation>Scroll Lock</translation>
        </message>
        <message>
            <source>ScrollLock</source>
            <translation>Scroll Lock</translation>
        </message>
        <message>
            <source>SysReq</source>
            <translation>SysRq</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Uppdatera</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Sök</translation>
        </message>
        <message>
            <source>Home Page</source>
            <translation>Startsida</translation>
        </message>
        <message>
            <source>F%1</source>
            <translation>F%1</translation>
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
            <translation>Spara</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>Spara alla</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Ja</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>Ja till &amp;alla</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Nej</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>N&amp;ej till alla</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Försök igen</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ignorera</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Kasta</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjälp</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Verkställ</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Återställ</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>Återställ standardvärden</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Show Details...</source>
            <translation>Visa mer…</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>Visa mindre…</translation>
        </message>
    </context>
    <context>
        <name>QDialog</name>
        <message>
            <source>What's This?</source>
            <translation>Vad är detta?</translation>
        </message>
    </context>
    <context>
        <name>QWhatsThisAction</name>
        <message>
            <source>What's This?</source>
            <translation>Vad är detta?</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>&amp;Markera allt</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>&amp;Öka</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>M&amp;inska</translation>
        </message>
    </context>
    <context>
        <name>QComboBox</name>
        <message>
            <source>Open the combo box selection popup</source>
            <translation>Öppna listan med val</translation>
        </message>
        <message>
            <source>True</source>
            <translation>Sant</translation>
        </message>
        <message>
            <source>False</source>
            <translation>Falskt</translation>
        </message>
    </context>
    <context>
        <name>QKeySequenceEdit</name>
        <message>
            <source>Press shortcut</source>
            <translation>Tryck på kortkommandot</translation>
        </message>
        <message>
            <source>%1, ...</source>
            <translation>%1, …</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Find Directory</source>
            <translation>Sök mapp</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>Spara som</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Öppna</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Spara</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Välj</translation>
        </message>
        <message>
            <source>Look in:</source>
            <translation>Mapp:</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>Mapp:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>Fil&amp;namn:</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Typ:</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>Mappar</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Filer</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>Alla filer (*)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alla filer (*)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Bakåt</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Gå bakåt</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Framåt</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>Gå framåt</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>Överordnad mapp</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>Gå till den överordnade mappen</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>Skapa ny mapp</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>Skapa en ny mapp</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>Ny mapp</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>&amp;Ny mapp</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>Visa som lista</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>Detaljerad lista</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>Visa som detaljerad lista</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Sidofält</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>Lista med platser och bokmärken</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>Senaste platser</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Byt namn</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Ta bort</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Show </source>
            <translation>Visa </translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>Visa &amp;dolda filer</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 finns redan.
Vill du ersätta den?</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
Filen hittades inte.
Kontrollera att filnamnet är rätt.</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
Mappen hittades inte.
Kontrollera att mappnamnet är rätt.</translation>
        </message>
        <message>
            <source>'%1' is write protected.
Do you want to delete it anyway?</source>
            <translation>”%1” är skrivskyddad.
Vill du ta bort den ändå?</translation>
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation>Vill du ta bort ”%1”?</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>Mappen kunde inte tas bort.</translation>
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
            <translation>Storlek</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Ändrad</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Dator</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>Den här datorn</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mapp</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>Mapp</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Enhet</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Alias</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Genväg</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Okänd</translation>
        </message>
    </context>
    <context>
        <name>QUnicodeControlCharacterMenu</name>
        <message>
            <source>Insert Unicode control character</source>
            <translation>Infoga Unicode-styrtecken</translation>
        </message>
        <message>
            <source>LRM Left-to-right mark</source>
            <translation>LRM Vänster-till-höger-märke</translation>
        </message>
        <message>
            <source>RLM Right-to-left mark</source>
            <translation>RLM Höger-till-vänster-märke</translation>
        </message>
        <message>
            <source>ZWJ Zero width joiner</source>
            <translation>ZWJ Sammanfogare utan bredd</translation>
        </message>
        <message>
            <source>ZWNJ Zero width non-joiner</source>
            <translation>ZWNJ Särskiljare utan bredd</translation>
        </message>
        <message>
            <source>ZWSP Zero width space</source>
            <translation>ZWSP Blanksteg utan bredd</translation>
        </message>
        <message>
            <source>LRE Start of left-to-right embedding</source>
            <translation>LRE Början på inbäddning vänster till höger</translation>
        </message>
        <message>
            <source>RLE Start of right-to-left embedding</source>
            <translation>RLE Början på inbäddning höger till vänster</translation>
        </message>
        <message>
            <source>LRO Start of left-to-right override</source>
            <translation>LRO Början på tvingande vänster till höger</translation>
        </message>
        <message>
            <source>RLO Start of right-to-left override</source>
            <translation>RLO Början på tvingande höger till vänster</translation>
        </message>
        <message>
            <source>PDF Pop directional formatting</source>
            <translation>PDF Slut på riktningsformatering</translation>
        </message>
        <message>
            <source>LRI Left-to-right isolate</source>
            <translation>LRI Isolering vänster till höger</translation>
        </message>
        <message>
            <source>RLI Right-to-left isolate</source>
            <translation>RLI Isolering höger till vänster</translation>
        </message>
        <message>
            <source>FSI First strong isolate</source>
            <translation>FSI Isolering efter första tecknet</translation>
        </message>
        <message>
            <source>PDI Pop directional isolate</source>
            <translation>PDI Slut på isolering</translation>
        </message>
    </context>
    <context>
        <name>QAccessibleActionInterface</name>
        <message>
            <source>Press</source>
            <translation>Tryck</translation>
        </message>
        <message>
            <source>Triggers the action</source>
            <translation>Utför åtgärden</translation>
        </message>
        <message>
            <source>Increase</source>
            <translation>Öka</translation>
        </message>
        <message>
            <source>Increase the value</source>
            <translation>Ökar värdet</translation>
        </message>
        <message>
            <source>Decrease</source>
            <translation>Minska</translation>
        </message>
        <message>
            <source>Decrease the value</source>
            <translation>Minskar värdet</translation>
        </message>
        <message>
            <source>ShowMenu</source>
            <translation>Visa meny</translation>
        </message>
        <message>
            <source>Shows the menu</source>
            <translation>Visar menyn</translation>
        </message>
        <message>
            <source>SetFocus</source>
            <translation>Flytta fokus hit</translation>
        </message>
        <message>
            <source>Sets the focus</source>
            <translation>Flyttar fokus hit</translation>
        </message>
        <message>
            <source>Toggle</source>
            <translation>Växla</translation>
        </message>
        <message>
            <source>Toggles the state</source>
            <translation>Växlar läget</translation>
        </message>
        <message>
            <source>Scroll Left</source>
            <translation>Rulla åt vänster</translation>
        </message>
        <message>
            <source>Scrolls to the left</source>
            <translation>Rullar åt vänster</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>Rulla åt höger</translation>
        </message>
        <message>
            <source>Scrolls to the right</source>
            <translation>Rullar åt höger</translation>
        </message>
        <message>
            <source>Scroll Up</source>
            <translation>Rulla upp</translation>
        </message>
        <message>
            <source>Scrolls up</source>
            <translation>Rullar upp</translation>
        </message>
        <message>
            <source>Scroll Down</source>
            <translation>Rulla ned</translation>
        </message>
        <message>
            <source>Scrolls down</source>
            <translation>Rullar ned</translation>
        </message>
        <message>
            <source>Previous Page</source>
            <translation>Föregående sida</translation>
        </message>
        <message>
            <source>Goes back a page</source>
            <translation>Går tillbaka en sida</translation>
        </message>
        <message>
            <source>Next Page</source>
            <translation>Nästa sida</translation>
        </message>
        <message>
            <source>Goes to the next page</source>
            <translation>Går till nästa sida</translation>
        </message>
    </context>
    <context>
        <name>QSpiAccessibleBridge</name>
        <message>
            <source>alert message</source>
            <translation>varning</translation>
        </message>
        <message>
            <source>animation</source>
            <translation>animering</translation>
        </message>
        <message>
            <source>application</source>
            <translation>program</translation>
        </message>
        <message>
            <source>assistant</source>
            <translation>assistent</translation>
        </message>
        <message>
            <source>button menu</source>
            <translation>menyknapp</translation>
        </message>
        <message>
            <source>button with drop down</source>
            <translation>knapp med nedrullning</translation>
        </message>
        <message>
            <source>button with drop down grid</source>
            <translation>knapp med nedrullat rutnät</translation>
        </message>
        <message>
            <source>canvas</source>
            <translation>rityta</translation>
        </message>
        <message>
            <source>cell</source>
            <translation>cell</translation>
        </message>
        <message>
            <source>chart</source>
            <translation>diagram</translation>
        </message>
        <message>
            <source>check box</source>
            <translation>kryssruta</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>klocka</translation>
        </message>
        <message>
            <source>color chooser</source>
            <translation>färgväljare</translation>
        </message>
        <message>
            <source>column</source>
            <translation>kolumn</translation>
        </message>
        <message>
            <source>column header</source>
            <translation>kolumnrubrik</translation>
        </message>
        <message>
            <source>combo box</source>
            <translation>kombinationsruta</translation>
        </message>
        <message>
            <source>complementary content</source>
            <translation>kompletterande innehåll</translation>
        </message>
        <message>
            <source>cursor</source>
            <translation>markör</translation>
        </message>
        <message>
            <source>desktop</source>
            <translation>skrivbord</translation>
        </message>
        <message>
            <source>dial</source>
            <translation>vred</translation>
        </message>
        <message>
            <source>dialog</source>
            <translation>dialogruta</translation>
        </message>
        <message>
            <source>document</source>
            <translation>dokument</translation>
        </message>
        <message>
            <source>equation</source>
            <translation>ekvation</translation>
        </message>
        <message>
            <source>filler</source>
            <translation>utfyllnad</translation>
        </message>
        <message>
            <source>footer</source>
            <translation>sidfot</translation>
        </message>
        <message>
            <source>form</source>
            <translation>formulär</translation>
        </message>
        <message>
            <source>frame</source>
            <translation>ram</translation>
        </message>
        <message>
            <source>graphic</source>
            <translation>bild</translation>
        </message>
        <message>
            <source>grip</source>
            <translation>handtag</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>rubrik</translation>
        </message>
        <message>
            <source>help balloon</source>
            <translation>hjälpballong</translation>
        </message>
        <message>
            <source>hotkey field</source>
            <translation>kortkommandofält</translation>
        </message>
        <message>
            <source>indicator</source>
            <translation>indikator</translation>
        </message>
        <message>
            <source>invalid role</source>
            <translation>ogiltig roll</translation>
        </message>
        <message>
            <source>label</source>
            <translation>etikett</translation>
        </message>
        <message>
            <source>layered pane</source>
            <translation>skiktad panel</translation>
        </message>
        <message>
            <source>link</source>
            <translation>länk</translation>
        </message>
        <message>
            <source>list</source>
            <translation>lista</translation>
        </message>
        <message>
            <source>list item</source>
            <translation>listobjekt</translation>
        </message>
        <message>
            <source>menu bar</source>
            <translation>menyrad</translation>
        </message>
        <message>
            <source>menu item</source>
            <translation>menyalternativ</translation>
        </message>
        <message>
            <source>note</source>
            <translation>anteckning</translation>
        </message>
        <message>
            <source>notification</source>
            <translation>avisering</translation>
        </message>
        <message>
            <source>page tab</source>
            <translation>flik</translation>
        </message>
        <message>
            <source>page tab list</source>
            <translation>fliklista</translation>
        </message>
        <message>
            <source>panel</source>
            <translation>panel</translation>
        </message>
        <message>
            <source>paragraph</source>
            <translation>stycke</translation>
        </message>
        <message>
            <source>popup menu</source>
            <translation>snabbmeny</translation>
        </message>
        <message>
            <source>progress bar</source>
            <translation>förloppsindikator</translation>
        </message>
        <message>
            <source>property page</source>
            <translation>egenskapssida</translation>
        </message>
        <message>
            <source>push button</source>
            <translation>knapp</translation>
        </message>
        <message>
            <source>radio button</source>
            <translation>alternativknapp</translation>
        </message>
        <message>
            <source>row</source>
            <translation>rad</translation>
        </message>
        <message>
            <source>row header</source>
            <translation>radrubrik</translation>
        </message>
        <message>
            <source>scroll bar</source>
            <translation>rullningslist</translation>
        </message>
        <message>
            <source>section</source>
            <translation>avsnitt</translation>
        </message>
        <message>
            <source>separator</source>
            <translation>avdelare</translation>
        </message>
        <message>
            <source>slider</source>
            <translation>skjutreglage</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>ljud</translation>
        </message>
        <message>
            <source>space</source>
            <translation>mellanrum</translation>
        </message>
        <message>
            <source>spin box</source>
            <translation>nummerfält</translation>
        </message>
        <message>
            <source>splitter</source>
            <translation>delare</translation>
        </message>
        <message>
            <source>status bar</source>
            <translation>statusrad</translation>
        </message>
        <message>
            <source>table</source>
            <translation>tabell</translation>
        </message>
        <message>
            <source>terminal</source>
            <translation>terminal</translation>
        </message>
        <message>
            <source>text</source>
            <translation>text</translation>
        </message>
        <message>
            <source>text caret</source>
            <translation>textmarkör</translation>
        </message>
        <message>
            <source>title bar</source>
            <translation>namnlist</translation>
        </message>
        <message>
            <source>tool bar</source>
            <translation>verktygsfält</translation>
        </message>
        <message>
            <source>tool tip</source>
            <translation>verktygstips</translation>
        </message>
        <message>
            <source>tree</source>
            <translation>träd</translation>
        </message>
        <message>
            <source>tree item</source>
            <translation>trädobjekt</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>okänd</translation>
        </message>
        <message>
            <source>web document</source>
            <translation>webbdokument</translation>
        </message>
    </context>
    <context>
        <name>QPrintDialog</name>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>All Pages</source>
            <translation>Alla sidor</translation>
        </message>
        <message>
            <source>Odd Pages</source>
            <translation>Udda sidor</translation>
        </message>
        <message>
            <source>Even Pages</source>
            <translation>Jämna sidor</translation>
        </message>
        <message>
            <source>&amp;Options &gt;&gt;</source>
            <translation>&amp;Alternativ &gt;&gt;</translation>
        </message>
        <message>
            <source>&amp;Options &lt;&lt;</source>
            <translation>&amp;Alternativ &lt;&lt;</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Skriv ut</translation>
        </message>
        <message>
            <source>Print to File (PDF)</source>
            <translation>Skriv till fil (PDF)</translation>
        </message>
        <message>
            <source>Print To File ...</source>
            <translation>Skriv till fil …</translation>
        </message>
        <message>
            <source>Local file</source>
            <translation>Lokal fil</translation>
        </message>
        <message>
            <source>Write PDF file</source>
            <translation>Skriv en PDF-fil</translation>
        </message>
        <message>
            <source>Left to Right, Top to Bottom</source>
            <translation>Vänster till höger, uppifrån och ned</translation>
        </message>
        <message>
            <source>Left to Right, Bottom to Top</source>
            <translation>Vänster till höger, nedifrån och upp</translation>
        </message>
        <message>
            <source>Right to Left, Bottom to Top</source>
            <translation>Höger till vänster, nedifrån och upp</translation>
        </message>
        <message>
            <source>Right to Left, Top to Bottom</source>
            <translation>Höger till vänster, uppifrån och ned</translation>
        </message>
        <message>
            <source>Bottom to Top, Left to Right</source>
            <translation>Nedifrån och upp, vänster till höger</translation>
        </message>
        <message>
            <source>Bottom to Top, Right to Left</source>
            <translation>Nedifrån och upp, höger till vänster</translation>
        </message>
        <message>
            <source>Top to Bottom, Left to Right</source>
            <translation>Uppifrån och ned, vänster till höger</translation>
        </message>
        <message>
            <source>Top to Bottom, Right to Left</source>
            <translation>Uppifrån och ned, höger till vänster</translation>
        </message>
        <message>
            <source>1 (1x1)</source>
            <translation>1 (1 × 1)</translation>
        </message>
        <message>
            <source>2 (2x1)</source>
            <translation>2 (2 × 1)</translation>
        </message>
        <message>
            <source>4 (2x2)</source>
            <translation>4 (2 × 2)</translation>
        </message>
        <message>
            <source>6 (2x3)</source>
            <translation>6 (2 × 3)</translation>
        </message>
        <message>
            <source>9 (3x3)</source>
            <translation>9 (3 × 3)</translation>
        </message>
        <message>
            <source>16 (4x4)</source>
            <translation>16 (4 × 4)</translation>
        </message>
        <message>
            <source>%1 is a directory.
Please choose a different file name.</source>
            <translation>%1 är en mapp.
Välj ett annat filnamn.</translation>
        </message>
        <message>
            <source>File %1 is not writable.
Please choose a different file name.</source>
            <translation>Filen %1 kan inte skrivas.
Välj ett annat filnamn.</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to overwrite it?</source>
            <translation>%1 finns redan.
Vill du ersätta den?</translation>
        </message>
        <message>
            <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
            <translation>Alternativen ”Sidor per ark” och ”Vilka sidor” kan inte användas samtidigt.
Stäng av ett av dem.</translation>
        </message>
        <message>
            <source>Invalid Pages Definition</source>
            <translation>Sidorna går inte att tolka</translation>
        </message>
        <message>
            <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
            <translation>%1 går inte att tolka. Skilj sidor och intervall åt med komma, skriv intervall med bindestreck och låt inga intervall överlappa varandra.</translation>
        </message>
        <message>
            <source>Duplex Settings Conflicts</source>
            <translation>Inställningarna för dubbelsidig utskrift går inte ihop</translation>
        </message>
        <message>
            <source>There are conflicts in duplex settings. Do you want to fix them?</source>
            <translation>Inställningarna för dubbelsidig utskrift går inte ihop. Vill du ändra dem?</translation>
        </message>
    </context>
    <context>
        <name>QPrintWidget</name>
        <message>
            <source>Form</source>
            <translation>Formulär</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Skrivare</translation>
        </message>
        <message>
            <source>&amp;Name:</source>
            <translation>&amp;Namn:</translation>
        </message>
        <message>
            <source>P&amp;roperties</source>
            <translation>&amp;Egenskaper</translation>
        </message>
        <message>
            <source>Location:</source>
            <translation>Plats:</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Förhandsvisning</translation>
        </message>
        <message>
            <source>Type:</source>
            <translation>Typ:</translation>
        </message>
        <message>
            <source>Output &amp;file:</source>
            <translation>&amp;Fil att skriva till:</translation>
        </message>
        <message>
            <source>...</source>
            <translation>…</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Form</source>
            <translation>Formulär</translation>
        </message>
        <message>
            <source>Print range</source>
            <translation>Sidor att skriva ut</translation>
        </message>
        <message>
            <source>Print all</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Pages from</source>
            <translation>Sidorna från</translation>
        </message>
        <message>
            <source>to</source>
            <translation>till</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sidorna</translation>
        </message>
        <message>
            <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
            <translation>Ange sidor eller intervall, åtskilda av komma. Ett intervall är två tal med bindestreck emellan. Exempel: 3,5-7,9 skriver ut sidorna 3, 5, 6, 7 och 9.</translation>
        </message>
        <message>
            <source>Current Page</source>
            <translation>Aktuell sida</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Markeringen</translation>
        </message>
        <message>
            <source>Page Set:</source>
            <translation>Vilka sidor:</translation>
        </message>
        <message>
            <source>Output Settings</source>
            <translation>Utskrift</translation>
        </message>
        <message>
            <source>Copies:</source>
            <translation>Exemplar:</translation>
        </message>
        <message>
            <source>Collate</source>
            <translation>Sortera</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>Omvänd ordning</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Exemplar</translation>
        </message>
        <message>
            <source>Color Mode</source>
            <translation>Färg</translation>
        </message>
        <message>
            <source>Color</source>
            <translation>Färg</translation>
        </message>
        <message>
            <source>Grayscale</source>
            <translation>Gråskala</translation>
        </message>
        <message>
            <source>Double Sided Printing</source>
            <translation>Dubbelsidig utskrift</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Av</translation>
        </message>
        <message>
            <source>Long side binding</source>
            <translation>Vänd längs långsidan</translation>
        </message>
        <message>
            <source>Short side binding</source>
            <translation>Vänd längs kortsidan</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Alternativ</translation>
        </message>
    </context>
    <context>
        <name>QPrintPropertiesDialog</name>
        <message>
            <source>Printer Properties</source>
            <translation>Skrivarens egenskaper</translation>
        </message>
        <message>
            <source>Job Options</source>
            <translation>Utskriftsjobb</translation>
        </message>
        <message>
            <source>Page Setup Conflicts</source>
            <translation>Sidinställningarna går inte ihop</translation>
        </message>
        <message>
            <source>There are conflicts in page setup options. Do you want to fix them?</source>
            <translation>Sidinställningarna går inte ihop. Vill du ändra dem?</translation>
        </message>
        <message>
            <source>Advanced Option Conflicts</source>
            <translation>De avancerade alternativen går inte ihop</translation>
        </message>
        <message>
            <source>There are conflicts in some advanced options. Do you want to fix them?</source>
            <translation>Några avancerade alternativ går inte ihop. Vill du ändra dem?</translation>
        </message>
    </context>
    <context>
        <name>QPrintPropertiesWidget</name>
        <message>
            <source>Form</source>
            <translation>Formulär</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Sida</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avancerat</translation>
        </message>
        <message>
            <source>There are conflicts in some options. Please fix them.</source>
            <translation>Några alternativ går inte ihop. Ändra dem.</translation>
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>Form</source>
            <translation>Formulär</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papper</translation>
        </message>
        <message>
            <source>Page size:</source>
            <translation>Pappersformat:</translation>
        </message>
        <message>
            <source>Width:</source>
            <translation>Bredd:</translation>
        </message>
        <message>
            <source>Height:</source>
            <translation>Höjd:</translation>
        </message>
        <message>
            <source>Paper source:</source>
            <translation>Papperskälla:</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Riktning</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Stående</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Liggande</translation>
        </message>
        <message>
            <source>Reverse landscape</source>
            <translation>Liggande, omvänt</translation>
        </message>
        <message>
            <source>Reverse portrait</source>
            <translation>Stående, omvänt</translation>
        </message>
        <message>
            <source>Margins</source>
            <translation>Marginaler</translation>
        </message>
        <message>
            <source>top margin</source>
            <translation>övre marginal</translation>
        </message>
        <message>
            <source>left margin</source>
            <translation>vänster marginal</translation>
        </message>
        <message>
            <source>right margin</source>
            <translation>höger marginal</translation>
        </message>
        <message>
            <source>bottom margin</source>
            <translation>nedre marginal</translation>
        </message>
        <message>
            <source>Page Layout</source>
            <translation>Sidor på arket</translation>
        </message>
        <message>
            <source>Page order:</source>
            <translation>Ordning:</translation>
        </message>
        <message>
            <source>Pages per sheet:</source>
            <translation>Sidor per ark:</translation>
        </message>
        <message>
            <source>Millimeters (mm)</source>
            <translation>Millimeter (mm)</translation>
        </message>
        <message>
            <source>Inches (in)</source>
            <translation>Tum (in)</translation>
        </message>
        <message>
            <source>Points (pt)</source>
            <translation>Punkter (pt)</translation>
        </message>
        <message>
            <source>Pica (P̸)</source>
            <translation>Pica (P̸)</translation>
        </message>
        <message>
            <source>Didot (DD)</source>
            <translation>Didot (DD)</translation>
        </message>
        <message>
            <source>Cicero (CC)</source>
            <translation>Cicero (CC)</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>Eget</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>mm</translation>
        </message>
        <message>
            <source>pt</source>
            <translation>pt</translation>
        </message>
        <message>
            <source>in</source>
            <translation>in</translation>
        </message>
        <message>
            <source>P̸</source>
            <translation>P̸</translation>
        </message>
        <message>
            <source>DD</source>
            <translation>DD</translation>
        </message>
        <message>
            <source>CC</source>
            <translation>CC</translation>
        </message>
    </context>
    <context>
        <name>QCupsJobWidget</name>
        <message>
            <source>Job</source>
            <translation>Jobb</translation>
        </message>
        <message>
            <source>Job Control</source>
            <translation>Jobbet</translation>
        </message>
        <message>
            <source>Scheduled printing:</source>
            <translation>Tid för utskriften:</translation>
        </message>
        <message>
            <source>Billing information:</source>
            <translation>Uppgift för debitering:</translation>
        </message>
        <message>
            <source>Job priority:</source>
            <translation>Prioritet:</translation>
        </message>
        <message>
            <source>Banner Pages</source>
            <translation>Försättsblad</translation>
        </message>
        <message>
            <source>End:</source>
            <translation>Slut:</translation>
        </message>
        <message>
            <source>Start:</source>
            <translation>Början:</translation>
        </message>
        <message>
            <source>Print Immediately</source>
            <translation>Genast</translation>
        </message>
        <message>
            <source>Hold Indefinitely</source>
            <translation>Vänta tills vidare</translation>
        </message>
        <message>
            <source>Day (06:00 to 17:59)</source>
            <translation>Dag (06.00–17.59)</translation>
        </message>
        <message>
            <source>Night (18:00 to 05:59)</source>
            <translation>Natt (18.00–05.59)</translation>
        </message>
        <message>
            <source>Second Shift (16:00 to 23:59)</source>
            <translation>Andra skiftet (16.00–23.59)</translation>
        </message>
        <message>
            <source>Third Shift (00:00 to 07:59)</source>
            <translation>Tredje skiftet (00.00–07.59)</translation>
        </message>
        <message>
            <source>Weekend (Saturday to Sunday)</source>
            <translation>Helg (lördag och söndag)</translation>
        </message>
        <message>
            <source>Specific Time</source>
            <translation>Bestämd tid</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Inget</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Unclassified</source>
            <translation>Öppen</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Konfidentiell</translation>
        </message>
        <message>
            <source>Classified</source>
            <translation>Sekretessbelagd</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Hemlig</translation>
        </message>
        <message>
            <source>Top Secret</source>
            <translation>Kvalificerat hemlig</translation>
        </message>
    </context>
    <context>
        <name>QPageSize</name>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Letter / ANSI A</source>
            <translation>Letter / ANSI A</translation>
        </message>
        <message>
            <source>Legal</source>
            <translation>Legal</translation>
        </message>
        <message>
            <source>Executive (7.5 x 10 in)</source>
            <translation>Executive (7,5 × 10 tum)</translation>
        </message>
        <message>
            <source>A0</source>
            <translation>A0</translation>
        </message>
        <message>
            <source>A1</source>
            <translation>A1</translation>
        </message>
        <message>
            <source>A2</source>
            <translation>A2</translation>
        </message>
        <message>
            <source>A3</source>
            <translation>A3</translation>
        </message>
        <message>
            <source>A5</source>
            <translation>A5</translation>
        </message>
        <message>
            <source>A6</source>
            <translation>A6</translation>
        </message>
        <message>
            <source>A7</source>
            <translation>A7</translation>
        </message>
        <message>
            <source>A8</source>
            <translation>A8</translation>
        </message>
        <message>
            <source>A9</source>
            <translation>A9</translation>
        </message>
        <message>
            <source>A10</source>
            <translation>A10</translation>
        </message>
        <message>
            <source>B0</source>
            <translation>B0</translation>
        </message>
        <message>
            <source>B1</source>
            <translation>B1</translation>
        </message>
        <message>
            <source>B2</source>
            <translation>B2</translation>
        </message>
        <message>
            <source>B3</source>
            <translation>B3</translation>
        </message>
        <message>
            <source>B4</source>
            <translation>B4</translation>
        </message>
        <message>
            <source>B5</source>
            <translation>B5</translation>
        </message>
        <message>
            <source>B6</source>
            <translation>B6</translation>
        </message>
        <message>
            <source>B7</source>
            <translation>B7</translation>
        </message>
        <message>
            <source>B8</source>
            <translation>B8</translation>
        </message>
        <message>
            <source>B9</source>
            <translation>B9</translation>
        </message>
        <message>
            <source>B10</source>
            <translation>B10</translation>
        </message>
        <message>
            <source>Envelope C5</source>
            <translation>Kuvert C5</translation>
        </message>
        <message>
            <source>Envelope US 10</source>
            <translation>Kuvert US 10</translation>
        </message>
        <message>
            <source>Envelope DL</source>
            <translation>Kuvert DL</translation>
        </message>
        <message>
            <source>Folio (8.27 x 13 in)</source>
            <translation>Folio (8,27 × 13 tum)</translation>
        </message>
        <message>
            <source>Ledger / ANSI B</source>
            <translation>Ledger / ANSI B</translation>
        </message>
        <message>
            <source>Tabloid / ANSI B</source>
            <translation>Tabloid / ANSI B</translation>
        </message>
        <message>
            <source>A3 Extra</source>
            <translation>A3 Extra</translation>
        </message>
        <message>
            <source>A4 Extra</source>
            <translation>A4 Extra</translation>
        </message>
        <message>
            <source>A4 Plus</source>
            <translation>A4 Plus</translation>
        </message>
        <message>
            <source>A4 Small</source>
            <translation>A4 liten</translation>
        </message>
        <message>
            <source>A5 Extra</source>
            <translation>A5 Extra</translation>
        </message>
        <message>
            <source>B5 Extra</source>
            <translation>B5 Extra</translation>
        </message>
        <message>
            <source>JIS B0</source>
            <translation>JIS B0</translation>
        </message>
        <message>
            <source>JIS B1</source>
            <translation>JIS B1</translation>
        </message>
        <message>
            <source>JIS B2</source>
            <translation>JIS B2</translation>
        </message>
        <message>
            <source>JIS B3</source>
            <translation>JIS B3</translation>
        </message>
        <message>
            <source>JIS B4</source>
            <translation>JIS B4</translation>
        </message>
        <message>
            <source>JIS B5</source>
            <translation>JIS B5</translation>
        </message>
        <message>
            <source>JIS B6</source>
            <translation>JIS B6</translation>
        </message>
        <message>
            <source>JIS B7</source>
            <translation>JIS B7</translation>
        </message>
        <message>
            <source>JIS B8</source>
            <translation>JIS B8</translation>
        </message>
        <message>
            <source>JIS B9</source>
            <translation>JIS B9</translation>
        </message>
        <message>
            <source>JIS B10</source>
            <translation>JIS B10</translation>
        </message>
        <message>
            <source>ANSI C</source>
            <translation>ANSI C</translation>
        </message>
        <message>
            <source>ANSI D</source>
            <translation>ANSI D</translation>
        </message>
        <message>
            <source>ANSI E</source>
            <translation>ANSI E</translation>
        </message>
        <message>
            <source>Legal Extra</source>
            <translation>Legal Extra</translation>
        </message>
        <message>
            <source>Letter Extra</source>
            <translation>Letter Extra</translation>
        </message>
        <message>
            <source>Letter Plus</source>
            <translation>Letter Plus</translation>
        </message>
        <message>
            <source>Letter Small</source>
            <translation>Letter liten</translation>
        </message>
        <message>
            <source>Tabloid Extra</source>
            <translation>Tabloid Extra</translation>
        </message>
        <message>
            <source>Architect A</source>
            <translation>Architect A</translation>
        </message>
        <message>
            <source>Architect B</source>
            <translation>Architect B</translation>
        </message>
        <message>
            <source>Architect C</source>
            <translation>Architect C</translation>
        </message>
        <message>
            <source>Architect D</source>
            <translation>Architect D</translation>
        </message>
        <message>
            <source>Architect E</source>
            <translation>Architect E</translation>
        </message>
        <message>
            <source>%1 x %2 in</source>
            <translation>%1 × %2 tum</translation>
        </message>
        <message>
            <source>Executive (7.25 x 10.5 in)</source>
            <translation>Executive (7,25 × 10,5 tum)</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Quarto</source>
            <translation>Quarto</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Statement</translation>
        </message>
        <message>
            <source>Super A</source>
            <translation>Super A</translation>
        </message>
        <message>
            <source>Super B</source>
            <translation>Super B</translation>
        </message>
        <message>
            <source>Postcard</source>
            <translation>Vykort</translation>
        </message>
        <message>
            <source>Double Postcard</source>
            <translation>Dubbelt vykort</translation>
        </message>
        <message>
            <source>PRC 16K</source>
            <translation>PRC 16K</translation>
        </message>
        <message>
            <source>PRC 32K</source>
            <translation>PRC 32K</translation>
        </message>
        <message>
            <source>PRC 32K Big</source>
            <translation>PRC 32K stor</translation>
        </message>
        <message>
            <source>Fan-fold US (14.875 x 11 in)</source>
            <translation>Kedjeblankett USA (14,875 × 11 tum)</translation>
        </message>
        <message>
            <source>Fan-fold German (8.5 x 12 in)</source>
            <translation>Kedjeblankett Tyskland (8,5 × 12 tum)</translation>
        </message>
        <message>
            <source>Fan-fold German Legal (8.5 x 13 in)</source>
            <translation>Kedjeblankett Tyskland Legal (8,5 × 13 tum)</translation>
        </message>
        <message>
            <source>Envelope B4</source>
            <translation>Kuvert B4</translation>
        </message>
        <message>
            <source>Envelope B5</source>
            <translation>Kuvert B5</translation>
        </message>
        <message>
            <source>Envelope B6</source>
            <translation>Kuvert B6</translation>
        </message>
        <message>
            <source>Envelope C0</source>
            <translation>Kuvert C0</translation>
        </message>
        <message>
            <source>Envelope C1</source>
            <translation>Kuvert C1</translation>
        </message>
        <message>
            <source>Envelope C2</source>
            <translation>Kuvert C2</translation>
        </message>
        <message>
            <source>Envelope C3</source>
            <translation>Kuvert C3</translation>
        </message>
        <message>
            <source>Envelope C4</source>
            <translation>Kuvert C4</translation>
        </message>
        <message>
            <source>Envelope C6</source>
            <translation>Kuvert C6</translation>
        </message>
        <message>
            <source>Envelope C65</source>
            <translation>Kuvert C65</translation>
        </message>
        <message>
            <source>Envelope C7</source>
            <translation>Kuvert C7</translation>
        </message>
        <message>
            <source>Envelope US 9</source>
            <translation>Kuvert US 9</translation>
        </message>
        <message>
            <source>Envelope US 11</source>
            <translation>Kuvert US 11</translation>
        </message>
        <message>
            <source>Envelope US 12</source>
            <translation>Kuvert US 12</translation>
        </message>
        <message>
            <source>Envelope US 14</source>
            <translation>Kuvert US 14</translation>
        </message>
        <message>
            <source>Envelope Monarch</source>
            <translation>Kuvert Monarch</translation>
        </message>
        <message>
            <source>Envelope Personal</source>
            <translation>Kuvert, personligt</translation>
        </message>
        <message>
            <source>Envelope Chou 3</source>
            <translation>Kuvert Chou 3</translation>
        </message>
        <message>
            <source>Envelope Chou 4</source>
            <translation>Kuvert Chou 4</translation>
        </message>
        <message>
            <source>Envelope Invite</source>
            <translation>Kuvert, inbjudan</translation>
        </message>
        <message>
            <source>Envelope Italian</source>
            <translation>Kuvert, italienskt</translation>
        </message>
        <message>
            <source>Envelope Kaku 2</source>
            <translation>Kuvert Kaku 2</translation>
        </message>
        <message>
            <source>Envelope Kaku 3</source>
            <translation>Kuvert Kaku 3</translation>
        </message>
        <message>
            <source>Envelope PRC 1</source>
            <translation>Kuvert PRC 1</translation>
        </message>
        <message>
            <source>Envelope PRC 2</source>
            <translation>Kuvert PRC 2</translation>
        </message>
        <message>
            <source>Envelope PRC 3</source>
            <translation>Kuvert PRC 3</translation>
        </message>
        <message>
            <source>Envelope PRC 4</source>
            <translation>Kuvert PRC 4</translation>
        </message>
        <message>
            <source>Envelope PRC 5</source>
            <translation>Kuvert PRC 5</translation>
        </message>
        <message>
            <source>Envelope PRC 6</source>
            <translation>Kuvert PRC 6</translation>
        </message>
        <message>
            <source>Envelope PRC 7</source>
            <translation>Kuvert PRC 7</translation>
        </message>
        <message>
            <source>Envelope PRC 8</source>
            <translation>Kuvert PRC 8</translation>
        </message>
        <message>
            <source>Envelope PRC 9</source>
            <translation>Kuvert PRC 9</translation>
        </message>
        <message>
            <source>Envelope PRC 10</source>
            <translation>Kuvert PRC 10</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>Eget</translation>
        </message>
        <message>
            <source>Custom (%1mm x %2mm)</source>
            <translation>Eget (%1 × %2 mm)</translation>
        </message>
        <message>
            <source>Custom (%1pt x %2pt)</source>
            <translation>Eget (%1 × %2 pt)</translation>
        </message>
        <message>
            <source>Custom (%1in x %2in)</source>
            <translation>Eget (%1 × %2 tum)</translation>
        </message>
        <message>
            <source>Custom (%1pc x %2pc)</source>
            <translation>Eget (%1 × %2 pc)</translation>
        </message>
        <message>
            <source>Custom (%1DD x %2DD)</source>
            <translation>Eget (%1 × %2 DD)</translation>
        </message>
        <message>
            <source>Custom (%1CC x %2CC)</source>
            <translation>Eget (%1 × %2 CC)</translation>
        </message>
    </context>
    <context>
        <name>QImageReader</name>
        <message>
            <source>Unknown error</source>
            <translation>Okänt fel</translation>
        </message>
    </context>
    <context>
        <name>QImageWriter</name>
        <message>
            <source>Unknown error</source>
            <translation>Okänt fel</translation>
        </message>
    </context>
</TS>
