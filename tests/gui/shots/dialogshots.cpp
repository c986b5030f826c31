// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/shots/dialogshots.h"

#include "app/papers/workerpictureshrinker.h"
#include "models/services/casepackage.h"
#include "models/services/casesteps.h"
#include "models/services/checksheet.h"
#include "models/services/openoffice.h"
#include "models/services/paperintake.h"
#include "models/services/returnnotice.h"
#include "tests/data/ktp/cardpicture.h"
#include "tests/gui/shots/comparedcase.h"
#include "ui/casework/casechecktab.h"
#include "ui/casework/packagedialog.h"
#include "ui/casework/returnnoticedialog.h"
#include "ui/letters/printdialog.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QDir>
#include <QLineEdit>
#include <QTest>

namespace lajur::shots {

using namespace domain;
using services::OpenOffice;

namespace {

void press(DemoWindow &demo, QWidget *in, const char *name)
{
    auto *button = in->findChild<QAbstractButton *>(QString::fromLatin1(name));
    if (!button || !button->isEnabled())
        qFatal("nobody can press %s", name);
    button->click();
    demo.settle();
}

void run(DemoWindow &demo, const std::function<Status(OpenOffice &)> &job)
{
    demo.workspace().run(&demo.window(), job, [](const Status &done) {
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
    });
    demo.settle();
}

/// The worker's, and a scan that needs it.
Status attachLargeCard(OpenOffice &office, CaseId id)
{
    static papers::WorkerPictureShrinker shrinker(QStringLiteral(LAJUR_WORKER_PROGRAM));
    office.packages().setShrinker(&shrinker);
    QBuffer scan;
    scan.open(QIODevice::ReadWrite);
    ktpcards::makePicture({ktpcards::Source::CardAlone, ktpcards::Fault::None, 600, false}, 11)
        .image.save(&scan, "JPG", 98);
    scan.seek(0);
    LAJUR_TRY(office.papers().attachBytes(id, QStringLiteral("ktp"), scan, QStringLiteral("image/jpeg")));
    return {};
}

template <typename Shown>
Shown *opened(DemoWindow &demo)
{
    auto *dialog = demo.window().findChild<Shown *>();
    if (!dialog)
        qFatal("no dialog came up");
    return dialog;
}

void close(DemoWindow &demo, QDialog *dialog)
{
    dialog->reject();
    demo.settle();
    demo.window().activateWindow();
}

void waitForCard(DemoWindow &demo)
{
    demo.waitFor([&demo] {
        const auto *quality = demo.window().findChild<QWidget *>(QStringLiteral("ktpQuality"));
        return quality && quality->isVisible();
    });
    demo.waitFor([&demo] {
        auto *check = demo.window().findChild<ui::CaseCheckTab *>();
        return !check->model().compared().at(0).letterValue.isEmpty();
    });
}

/// The name is wrong, all else agrees.
void checkName(DemoWindow &demo)
{
    auto *check = demo.window().findChild<ui::CaseCheckTab *>();
    press(demo, check, "verdict1");
    press(demo, check, "verdict3");
    while (check->open() > 0)
        press(demo, check, "verdict1");
    check->findChild<QLineEdit *>(QStringLiteral("checkReason"))
        ->setText(QStringLiteral("Nama pada formulir kelebihan satu huruf"));
}

} // namespace

void takePackage(DemoWindow &demo, Photographer &photographer)
{
    const CaseId id = demo.caseIn(QStringLiteral("SIAP_KIRIM_BSRE"));
    run(demo, [id](OpenOffice &office) { return attachLargeCard(office, id); });
    demo.workspace().openCase(id, QStringLiteral("letter"));
    photographer.window(QStringLiteral("case-letter-signed"));
    press(demo, &demo.window(), "packageForBsre");
    auto *dialog = opened<ui::PackageDialog>(demo);
    photographer.widget(dialog, QStringLiteral("package"));
    auto *folder = dialog->findChild<QLineEdit *>(QStringLiteral("packageFolder"));
    folder->setText(QStringLiteral("/media/usb/portal"));
    const auto forms = dialog->findChild<QWidget *>(QStringLiteral("packageForm"))->findChildren<QAbstractButton *>();
    forms.at(1)->click();
    press(demo, dialog, "makePackage");
    photographer.widget(dialog, QStringLiteral("package-refused"));
    const QString place = QDir(demo.folder()).filePath(QStringLiteral("portal"));
    QDir().mkpath(place);
    folder->setText(place);
    forms.at(0)->click();
    press(demo, dialog, "makePackage");
    photographer.widget(dialog, QStringLiteral("package-made"));
    close(demo, dialog);
    press(demo, &demo.window(), "packageForBsre");
    dialog = opened<ui::PackageDialog>(demo);
    dialog->findChild<QLineEdit *>(QStringLiteral("packageFolder"))->setText(place);
    press(demo, dialog, "makePackage");
    photographer.widget(dialog, QStringLiteral("package-taken"));
    close(demo, dialog);
    demo.workspace().openCase(id, QStringLiteral("history"));
    photographer.window(QStringLiteral("package-history"));
}

void takeReturn(DemoWindow &demo, Photographer &photographer)
{
    const CaseId id = makeComparedCase(demo);
    demo.workspace().openCase(id, QStringLiteral("check"));
    waitForCard(demo);
    checkName(demo);
    auto *check = demo.window().findChild<ui::CaseCheckTab *>();
    press(demo, check, "recordCheck");
    press(demo, check, "comparisonSheet");
    auto *print = opened<ui::PrintDialog>(demo);
    photographer.widget(print, QStringLiteral("print-comparison"));
    close(demo, print);
    const services::OfficeProfile profile = demo.workspace().profile();
    photographer.sheet(QStringLiteral("comparison"),
                       [id, profile, fields = check->model().compared()](OpenOffice &office) {
                           return services::CheckSheet(office).pages(id, fields, {}, profile);
                       });

    const QString reasons = services::ReturnNotice::joined(
        {services::ReturnNotice::differs(QStringLiteral("name")), QStringLiteral("Alamat email tidak aktif.")});
    run(demo, [id, profile, reasons](OpenOffice &office) -> Status {
        services::StepRequest request;
        request.transition = QStringLiteral("kembalikan");
        request.inputs.insert(QStringLiteral("reason"), reasons);
        LAJUR_TRY(office.steps().take(id, request, profile));
        return {};
    });
    demo.workspace().openCase(id, QStringLiteral("check"));
    waitForCard(demo);
    photographer.window(QStringLiteral("case-returned"));
    press(demo, demo.window().findChild<QWidget *>(QStringLiteral("caseStrip")), "stripAction0");
    demo.waitFor([&demo] { return demo.window().findChild<ui::ReturnNoticeDialog *>() != nullptr; });
    auto *notice = opened<ui::ReturnNoticeDialog>(demo);
    photographer.widget(notice, QStringLiteral("return-notice"));
    press(demo, notice, "printReturn");
    print = opened<ui::PrintDialog>(demo);
    photographer.widget(print, QStringLiteral("print-return"));
    close(demo, print);
    close(demo, notice);
    photographer.sheet(QStringLiteral("return"), [id, profile, content = check->returnContent()](OpenOffice &office) {
        return services::ReturnNotice(office).letter(id, content, profile);
    });
}

} // namespace lajur::shots
