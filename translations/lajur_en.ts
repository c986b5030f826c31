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
    <message numerus="yes">
        <source>%n page(s) removed from the tray.</source>
        <translation>
            <numerusform>%n page removed from the tray.</numerusform>
            <numerusform>%n pages removed from the tray.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message numerus="yes">
        <source>The backup is written, but %n paper(s) in the office&apos;s folder are damaged. Bring them back from an older backup.</source>
        <translation>
            <numerusform>The backup is written, but %n paper in the office&apos;s folder is damaged. Bring it back from an older backup.</numerusform>
            <numerusform>The backup is written, but %n papers in the office&apos;s folder are damaged. Bring them back from an older backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Itemmodels</name>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>%n thing missing</numerusform>
            <numerusform>%n things missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n case(s)</source>
        <translation>
            <numerusform>%1, %n case</numerusform>
            <numerusform>%1, %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPages</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message numerus="yes">
        <source>The code is older than %n day(s). Send a new one.</source>
        <translation>
            <numerusform>The code is older than %n day. Send a new one.</numerusform>
            <numerusform>The code is older than %n days. Send a new one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageAge</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
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
<context>
    <name>lajur::itemmodels::LetterListModel</name>
    <message numerus="yes">
        <source>Collective, %n people</source>
        <translation>
            <numerusform>Collective, %n person</numerusform>
            <numerusform>Collective, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lajur::ui::BackupAge</name>
    <message numerus="yes">
        <source>Backup %n day(s) ago</source>
        <translation>
            <numerusform>Backup %n day ago</numerusform>
            <numerusform>Backup %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lajur::ui::CardCarrier</name>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lajur::ui::CaseLetterTab</name>
    <message numerus="yes">
        <source>printed %n time(s)</source>
        <translation>
            <numerusform>printed %n time</numerusform>
            <numerusform>printed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lajur::ui::CaseListView</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lajur::ui::LaneHeader</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lajur::ui::LetterPanel</name>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n still missing</numerusform>
            <numerusform>%n still missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lajur::ui::RegisterScreen</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lajur::ui::RemovePagesDialog</name>
    <message numerus="yes">
        <source>Remove %n page(s) from the tray?</source>
        <translation>
            <numerusform>Remove %n page from the tray?</numerusform>
            <numerusform>Remove %n pages from the tray?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lajur::ui::ScanDialog</name>
    <message numerus="yes">
        <source>%n page(s) in the tray.</source>
        <translation>
            <numerusform>%n page in the tray.</numerusform>
            <numerusform>%n pages in the tray.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lajur::ui::SignInPage</name>
    <message numerus="yes">
        <source>Locked because nothing was done for %n minute(s). What was half typed is kept.</source>
        <translation>
            <numerusform>Locked because nothing was done for %n minute. What was half typed is kept.</numerusform>
            <numerusform>Locked because nothing was done for %n minutes. What was half typed is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lajur::ui::TrayPanel</name>
    <message numerus="yes">
        <source>%n page(s) without a kind: choose it with the keys 1 to 9.</source>
        <translation>
            <numerusform>%n page without a kind: choose it with the keys 1 to 9.</numerusform>
            <numerusform>%n pages without a kind: choose it with the keys 1 to 9.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose the case the page(s) go to.</source>
        <translation>
            <numerusform>Choose the case the page goes to.</numerusform>
            <numerusform>Choose the case the pages go to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s) → %2</source>
        <translation>
            <numerusform>%1, %n page → %2</numerusform>
            <numerusform>%1, %n pages → %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lajur::ui::TrayScreen</name>
    <message numerus="yes">
        <source>%n page(s) attached</source>
        <translation>
            <numerusform>%n page attached</numerusform>
            <numerusform>%n pages attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) removed</source>
        <translation>
            <numerusform>%n page removed</numerusform>
            <numerusform>%n pages removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lajur::ui::UrgencyCounts</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n near</source>
        <translation>
            <numerusform>%n near</numerusform>
            <numerusform>%n near</numerusform>
        </translation>
    </message>
</context>
</TS>
