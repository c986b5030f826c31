<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n problem(s) found. Restore the latest backup and compare.</source>
        <translation>
            <numerusform>%n problem found. Restore the latest backup and compare.</numerusform>
            <numerusform>%n problems found. Restore the latest backup and compare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup %1 is written, but %n paper(s) in the office&apos;s folder are damaged. Bring them back from an older backup.</source>
        <translation>
            <numerusform>The backup %1 is written, but %n paper in the office&apos;s folder is damaged. Bring it back from an older backup.</numerusform>
            <numerusform>The backup %1 is written, but %n papers in the office&apos;s folder are damaged. Bring them back from an older backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message numerus="yes">
        <source>There are %n more fault(s).</source>
        <translation>
            <numerusform>There is %n more fault.</numerusform>
            <numerusform>There are %n more faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of the check have no verdict yet.</source>
        <translation>
            <numerusform>%n field of the check has no verdict yet.</numerusform>
            <numerusform>%n fields of the check have no verdict yet.</numerusform>
        </translation>
    </message>
</context>
</TS>
