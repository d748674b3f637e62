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
</TS>
