// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/ktppane.h"

#include "models/domain/document.h"
#include "models/identity/findingmarks.h"
#include "models/identity/ktpscancodec.h"
#include "models/services/openoffice.h"
#include "models/services/paperintake.h"
#include "models/services/paperreader.h"
#include "models/services/papertrouble.h"
#include "ui/casework/ktppicture.h"
#include "ui/papers/paperviewer.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/workspace.h"

#include <algorithm>
#include <QBuffer>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lajur::ui {

using services::OpenOffice;

namespace {

const QString &ktp()
{
    static const QString kind = QStringLiteral("ktp");
    return kind;
}

/// What else was taken for a card would be bent into its shape.
bool showsCard(const identity::KtpScan &scan)
{
    return !scan.crop.isNull() && std::ranges::none_of(scan.quality, [](const identity::ScanFinding &finding) {
        return finding.code == u"not-a-ktp";
    });
}

} // namespace

KtpPane::KtpPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new Label(TextRole::BodyStrong, this))
    , m_words(new Label(TextRole::Small, this))
    , m_picture(new KtpPicture(this))
    , m_quality(new Label(TextRole::Small, this))
    , m_look(new Button(Button::Kind::Plain, this))
    , m_again(new Button(Button::Kind::Link, this))
{
    setObjectName(QStringLiteral("ktpPane"));
    build();
    connect(m_look, &Button::clicked, this, &KtpPane::openViewer);
    connect(m_again, &Button::clicked, this, &KtpPane::read);
    // Nothing of a card stays in memory once nobody is signed in.
    connect(&m_workspace, &Workspace::userChanged, this, [this] {
        if (!m_workspace.user().id.isValid())
            forget();
    });
    connect(&m_workspace, &Workspace::locked, this, &KtpPane::forget);
    showWords();
}

void KtpPane::build()
{
    m_words->setObjectName(QStringLiteral("ktpWords"));
    m_words->setWordWrap(true);
    m_words->setTone(Label::Tone::Muted);
    m_quality->setObjectName(QStringLiteral("ktpQuality"));
    m_quality->setWordWrap(true);
    m_look->setObjectName(QStringLiteral("lookAtKtp"));
    m_look->setIcon(icon(QStringLiteral("eye")));
    m_again->setObjectName(QStringLiteral("readKtpAgain"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_look);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_picture);
    column->addWidget(m_words);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    column->addWidget(m_quality);
}

void KtpPane::setPaper(domain::CaseId id, int version)
{
    if (id == m_case && version == m_version)
        return;
    forget();
    m_case = id;
    m_version = version;
    showWords();
    if (isVisible())
        read();
}

void KtpPane::setCurrentField(const QString &field)
{
    m_picture->setCurrentField(field);
}

void KtpPane::forget()
{
    ++m_order;
    m_state = State::Nothing;
    m_scan = {};
    m_picture->setScan(m_scan);
    showWords();
    emit readingChanged(m_scan);
}

void KtpPane::read()
{
    if (m_version == 0 || !m_workspace.papers() || !m_workspace.user().id.isValid())
        return;
    const int order = ++m_order;
    m_state = State::Reading;
    showWords();
    m_workspace.run(
        this,
        [id = m_case](OpenOffice &office) -> domain::Result<QByteArray> {
            QBuffer bytes;
            bytes.open(QIODevice::WriteOnly);
            LAJUR_TRY(office.papers().read(id, ktp(), 0, bytes, QStringLiteral("view")));
            return bytes.data();
        },
        [this, order](const domain::Result<QByteArray> &bytes) {
            if (order != m_order)
                return;
            if (bytes)
                ask(*bytes, order);
            else
                tellTrouble(bytes.error());
        });
}

void KtpPane::ask(const QByteArray &bytes, int order)
{
    const services::Paper paper(bytes);
    m_workspace.papers()->readKtp(paper, 0, {this, services::PaperUrgency::Visible},
                                  [this, order, paper](const domain::Result<services::KtpSheet> &sheet) {
                                      if (order != m_order)
                                          return;
                                      if (!sheet) {
                                          tellTrouble(sheet.error());
                                          return;
                                      }
                                      take(identity::scanOf(sheet->values, sheet->crops.value(0)));
                                      if (!showsCard(m_scan))
                                          drawPage(paper, order);
                                  });
}

/// Without a card, the scan itself shows what was read in its stead.
void KtpPane::drawPage(const services::Paper &paper, int order)
{
    const QSize box = (QSizeF(m_picture->sizeHint()) * devicePixelRatioF()).toSize();
    m_workspace.papers()->renderPage(paper, 0, box, {this, services::PaperUrgency::Soon},
                                     [this, order](const domain::Result<services::PageImage> &page) {
                                         if (!page || order != m_order)
                                             return;
                                         m_picture->setPage(page->image);
                                         showWords();
                                     });
}

void KtpPane::take(const identity::KtpScan &scan)
{
    m_state = State::Read;
    m_scan = scan;
    m_picture->setScan(scan);
    showWords();
    emit readingChanged(m_scan);
    settle();
}

void KtpPane::whenRead(const std::function<void()> &then)
{
    m_then = then;
    if (m_state == State::Nothing)
        read();
    if (m_state != State::Reading)
        settle();
}

void KtpPane::settle()
{
    if (const auto then = std::exchange(m_then, {}))
        then();
}

void KtpPane::tellTrouble(const domain::Error &error)
{
    m_state = State::Failed;
    m_trouble = error.text;
    m_mayRetry = services::worthRetrying(services::paperTrouble(error));
    showWords();
    settle();
}

void KtpPane::showWords()
{
    m_title->setText(m_version > 1 ? tr("KTP, version %1").arg(m_version) : domain::documentKindTitle(ktp()));
    m_look->setVisible(m_version > 0 && m_workspace.papers());
    m_again->setVisible(m_state == State::Failed && m_mayRetry);
    m_picture->setVisible(showsCard(m_scan) || m_picture->hasPage());
    QString words;
    if (m_version == 0)
        words = tr("The KTP is not attached yet.");
    else if (m_state == State::Reading)
        words = tr("Reading the KTP…");
    else if (m_state == State::Failed)
        words = m_trouble;
    else if (m_state == State::Read && !showsCard(m_scan))
        words = tr("No card was found on the scan. Compare the fields with the paper itself.");
    else if (m_state == State::Read)
        words = tr("Read by machine: a suggestion, not a verdict. Solid frames are borne out, dashed ones are not.");
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    const QStringList faults = identity::FindingMarks::sentences(m_scan.quality);
    m_quality->setTone(faults.isEmpty() ? Label::Tone::Ok : Label::Tone::Warn);
    m_quality->setText(faults.isEmpty() ? tr("The scan is in colour, sharp and whole.") : faults.join(u'\n'));
    m_quality->setVisible(m_state == State::Read);
}

void KtpPane::openViewer()
{
    PaperViewer::open(m_workspace, m_case, ktp(), m_version, m_title->text(), window());
}

void KtpPane::retranslate()
{
    m_look->setText(tr("Original"));
    m_look->setToolTip(tr("Look at the scan as it was attached"));
    m_again->setText(tr("Read again"));
    m_picture->setAccessibleName(tr("The card on the scan, straightened, with a frame around each field"));
    if (m_state == State::Read)
        read(); // its sentences are in the other language
    showWords();
}

void KtpPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_state == State::Nothing)
        read();
}

void KtpPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showWords();
}

} // namespace lajur::ui
