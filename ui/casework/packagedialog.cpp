// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/packagedialog.h"

#include "models/domain/document.h"
#include "models/services/openoffice.h"
#include "models/services/progress.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QVBoxLayout>

namespace lajur::ui {

using domain::ErrorCode;
using domain::Result;
using services::CasePackage;
using services::OpenOffice;
using services::PackagePlan;
using services::PackedPaper;

namespace {

constexpr int leastWidth = 600;
constexpr int besideTitle = 7; // the first line stands where that of an editor would

/// A screen reader takes the name for the text, so it has both.
void showLines(Label *label, const QString &title, const QStringList &lines)
{
    label->setText(lines.join(u'\n'));
    label->setAccessibleName(QStringLiteral("%1: %2").arg(title, lines.join(QStringLiteral("; "))));
}

} // namespace

PackageDialog::PackageDialog(Workspace &workspace, domain::CaseId id, QWidget *parent)
    : Dialog(parent)
    , m_workspace(workspace)
    , m_case(id)
    , m_form(new SegmentedControl(this))
    , m_folder(new QLineEdit(this))
    , m_choose(new Button(tr("Choose…"), Button::Kind::Plain, this))
    , m_papers(new Label(TextRole::Body, this))
    , m_files(new Label(TextRole::Body, this))
    , m_password(new QLineEdit(this))
    , m_copy(new Button(tr("Copy"), Button::Kind::Plain, this))
{
    setObjectName(QStringLiteral("packageDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(leastWidth);
    resize(leastWidth, height());
    setHeading(tr("Package for BSrE's portal"),
               tr("The signed letter and the colour KTP, below the sizes the portal takes. The copies are outside "
                  "Lajur: delete them when they are uploaded. The history says what left, when and by whom."));
    build();
    connect(m_form, &SegmentedControl::currentChanged, this, &PackageDialog::showState);
    connect(m_choose, &Button::clicked, this, &PackageDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &PackageDialog::showState);
    connect(m_copy, &Button::clicked, this, &PackageDialog::copyPassword);
    connect(m_pack, &Button::clicked, this, [this] { pack(Way::KeepWhatIsThere); });
    connect(
        strip(), &MessageStrip::actionTriggered, this, [this] { pack(Way::Replace); },
        Qt::QueuedConnection); // the strip drops the link that was pressed
    connect(&m_workspace, &Workspace::locked, this, [this] {
        if (m_progress)
            m_progress->cancel();
        done(QDialog::Rejected);
    });
    showState();
    load();
}

void PackageDialog::build()
{
    m_form->setObjectName(QStringLiteral("packageForm"));
    m_form->setSegments({tr("Encrypted ZIP"), tr("Folder, unprotected")});
    m_folder->setObjectName(QStringLiteral("packageFolder"));
    m_choose->setObjectName(QStringLiteral("choosePackageFolder"));
    m_choose->setAutoDefault(false);
    m_papers->setObjectName(QStringLiteral("packagePapers"));
    m_files->setObjectName(QStringLiteral("packageFiles"));
    m_password->setObjectName(QStringLiteral("packagePassword"));
    m_password->setReadOnly(true);
    m_copy->setObjectName(QStringLiteral("copyPackagePassword"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setAutoDefault(false);
    for (Label *lines : {m_papers, m_files}) {
        lines->setWordWrap(true);
        lines->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        lines->setContentsMargins(0, besideTitle, 0, besideTitle);
        lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_formField = new FormField(tr("As"), m_form, this);
    m_folderField = new FormField(tr("Into"), besideButton(m_folder, m_choose), this);
    m_filesField = new FormField(tr("Saved as"), m_files, this);
    m_passwordField = new FormField(tr("Password"), besideButton(m_password, m_copy), this);
    m_passwordField->setHint(FormField::Hint::Warning,
                             tr("Shown this once and kept nowhere: note it before you close. Hand it over by another "
                                "way than the file."));
    for (FormField *field :
         {new FormField(tr("Papers"), m_papers, this), m_formField, m_folderField, m_filesField, m_passwordField})
        content()->addWidget(field);
    m_filesField->hide();
    m_passwordField->hide();
    content()->addStretch();
    m_cancel = addCancelButton();
    m_pack = addButton(Button::Kind::Main, tr("Make the package"));
    m_pack->setObjectName(QStringLiteral("makePackage"));
}

QWidget *PackageDialog::besideButton(QLineEdit *line, Button *button)
{
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(line, 1);
    row->addWidget(button);
    both->setFocusProxy(line);
    return both;
}

void PackageDialog::load()
{
    m_workspace.run(
        this, [id = m_case](OpenOffice &office) { return office.packages().outlook(id); },
        [this](const Result<QList<PackedPaper>> &papers) {
            if (!papers) {
                strip()->show(MessageStrip::Tone::Error, papers.error().text);
                return;
            }
            QStringList lines;
            for (const PackedPaper &paper : *papers)
                lines.append((paper.size > paper.limit ? tr("%1: %2; will be made smaller, to at most %3")
                                                       : tr("%1: %2 of at most %3"))
                                 .arg(domain::documentKindTitle(paper.kind), PackagePlan::sizeText(paper.size),
                                      PackagePlan::sizeText(paper.limit)));
            showLines(m_papers, tr("Papers"), lines);
            m_possible = true;
            showState();
        });
}

void PackageDialog::chooseFolder()
{
    const QString folder = m_workspace.prompts().folder(this, tr("Folder for the package"));
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

void PackageDialog::pack(Way way)
{
    if (m_progress || !m_pack->isEnabled())
        return;
    m_progress = std::make_shared<services::Progress>();
    strip()->show(MessageStrip::Tone::Info, tr("Making the package…"));
    showState();
    CasePackage::Order order;
    order.folder = m_folder->text().trimmed();
    order.form = m_form->current() == 0 ? CasePackage::Form::EncryptedZip : CasePackage::Form::Folder;
    order.replace = way == Way::Replace;
    m_workspace.run(
        this,
        [id = m_case, order, progress = m_progress](OpenOffice &office) {
            CasePackage::Order watched = order;
            watched.progress = progress.get();
            return office.packages().write(id, watched);
        },
        [this](const Result<CasePackage::Packed> &made) { take(made); });
}

void PackageDialog::take(const Result<CasePackage::Packed> &made)
{
    m_progress.reset();
    if (made) {
        showMade(*made);
        return;
    }
    if (made.error().code == ErrorCode::Cancelled) {
        done(QDialog::Rejected);
        return;
    }
    const bool taken = made.error().code == ErrorCode::Conflict;
    strip()->show(taken ? MessageStrip::Tone::Warning : MessageStrip::Tone::Error, made.error().text,
                  taken ? QStringList{tr("Replace")} : QStringList());
    showState();
}

void PackageDialog::showMade(const CasePackage::Packed &made)
{
    strip()->show(MessageStrip::Tone::Ok, tr("The package is made."));
    QStringList lines;
    for (const PackedPaper &paper : made.papers)
        lines.append(tr("%1: %2 of at most %3")
                         .arg(domain::documentKindTitle(paper.kind), PackagePlan::sizeText(paper.size),
                              PackagePlan::sizeText(paper.limit)));
    showLines(m_papers, tr("Papers"), lines);
    showLines(m_files, tr("Saved as"), made.files);
    m_password->setText(made.password);
    m_formField->hide();
    m_folderField->hide();
    m_filesField->show();
    m_passwordField->setVisible(!made.password.isEmpty());
    m_pack->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setEnabled(true);
    setMainButton(m_cancel);
    emit packed();
}

/// Programs that keep a history of the clipboard are asked to leave this out, in the words of KDE and of Windows.
void PackageDialog::copyPassword()
{
    auto *copied = new QMimeData;
    copied->setText(m_password->text());
    copied->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    copied->setData(QStringLiteral("application/x-qt-windows-mime;value="
                                   "\"ExcludeClipboardContentFromMonitorProcessing\""),
                    QByteArray(1, '\0'));
    QApplication::clipboard()->setMimeData(copied);
    strip()->show(MessageStrip::Tone::Ok, tr("The package is made. The password is copied."));
}

void PackageDialog::reject()
{
    if (!m_progress) {
        Dialog::reject();
        return;
    }
    m_progress->cancel();
    strip()->show(MessageStrip::Tone::Info, tr("Stopping…"));
    m_cancel->setEnabled(false);
}

void PackageDialog::showState()
{
    const bool busy = m_progress != nullptr;
    const bool zip = m_form->current() == 0;
    m_pack->setEnabled(!busy && m_possible && !m_folder->text().trimmed().isEmpty());
    m_cancel->setEnabled(true);
    m_form->setEnabled(!busy);
    m_choose->setEnabled(!busy);
    m_folder->setReadOnly(busy);
    m_formField->setHint(zip ? FormField::Hint::Plain : FormField::Hint::Warning,
                         zip ? tr("One file, opened only with a password. Lajur makes the password: 16 letters and "
                                  "digits in four groups, without the easily mistaken 0, o, 1 and l.")
                             : tr("Two files. Whoever can open the folder can read the letter and the KTP."));
}

bool PackageDialog::event(QEvent *event)
{
    const bool handled = Dialog::event(event);
    // Sentences come and go; what a strip shows is laid out only after it was told.
    if (event->type() == QEvent::LayoutRequest)
        resize(width(), layout()->totalHeightForWidth(width()));
    return handled;
}

} // namespace lajur::ui
