<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ConsoleText</name>
    <message numerus="yes">
        <source>%n picture(s) drawn in %1.</source>
        <translation>
            <numerusform>%n picture drawn in %1.</numerusform>
            <numerusform>%n pictures drawn in %1.</numerusform>
        </translation>
    </message>
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
        <source>Pause asked for: %n second(s)</source>
        <translation>
            <numerusform>Pause asked for: %n second</numerusform>
            <numerusform>Pause asked for: %n seconds</numerusform>
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
    <message numerus="yes">
        <source>%1 of %Ln domain(s)</source>
        <translation>
            <numerusform>%1 of %Ln domain</numerusform>
            <numerusform>%1 of %Ln domains</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ListPane</name>
    <message numerus="yes">
        <source>%n element(s) of the API&apos;s answer could not be used.</source>
        <translation>
            <numerusform>%n element of the API&apos;s answer could not be used.</numerusform>
            <numerusform>%n elements of the API&apos;s answer could not be used.</numerusform>
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
    <message numerus="yes">
        <source>%1 of %Ln server(s)</source>
        <translation>
            <numerusform>%1 of %Ln server</numerusform>
            <numerusform>%1 of %Ln servers</numerusform>
        </translation>
    </message>
</context>
</TS>
