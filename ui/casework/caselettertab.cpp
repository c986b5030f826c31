// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/caselettertab.h"

#include "models/itemmodels/casewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sectionhead.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lajur::ui {

using domain::Letter;
using domain::LetterState;
using itemmodels::CaseOverview;

namespace {

/// Actions of the SOP that concern the letter, in the order of its life.
const QStringList &letterActions()
{
    static const QStringList ids{QStringLiteral("terbitkan_surat"), QStringLiteral("catat_nomor"),
                                 QStringLiteral("catat_ttd"), QStringLiteral("tarik_surat"),
                                 QStringLiteral("tarik_surat_ttd")};
    return ids;
}

} // namespace

CaseLetterTab::CaseLetterTab(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::BodyStrong, this))
    , m_number(new Label(TextRole::Title, this))
    , m_state(new Chip(this))
    , m_about(new Label(TextRole::Body, this))
    , m_actions(new QHBoxLayout)
    , m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("caseLetter"));
    m_number->setObjectName(QStringLiteral("letterNumberShown"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setObjectName(QStringLiteral("letterState"));
    m_about->setTone(Label::Tone::Muted);
    m_about->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_number);
    head->addWidget(m_state);
    head->addStretch();
    m_actions->setSpacing(8);
    m_list->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(head);
    column->addWidget(m_about);
    column->addSpacing(8);
    column->addLayout(m_actions);
    column->addSpacing(16);
    column->addLayout(m_list);
    column->addStretch(1);
}

void CaseLetterTab::takeCase(const CaseOverview &overview)
{
    m_title->setText(tr("Letter of recommendation"));
    showLetter(overview);
    showActions(overview);
    showList(overview);
}

void CaseLetterTab::showLetter(const CaseOverview &overview)
{
    const Letter *letter = overview.currentLetter();
    m_state->setVisible(letter);
    if (!letter) {
        m_number->setText(tr("No letter yet"));
        m_about->setText(tr("The Verifikator issues it once the Kasi has approved the papers."));
        return;
    }
    m_number->setText(letter->numberText.isEmpty() ? tr("Number awaited from Tata Usaha") : letter->numberText);
    const bool isSigned = letter->state == LetterState::Signed;
    m_state->setContent(isSigned ? Chip::Tone::Ok : Chip::Tone::Info,
                        isSigned ? QStringLiteral("check") : QStringLiteral("letter"),
                        isSigned ? tr("Signed") : tr("Issued, to be signed"));
    QStringList about{tr("of %1").arg(itemmodels::dayText(letter->date))};
    if (!letter->signatoryName.isEmpty())
        about.append(tr("signs: %1").arg(letter->signatoryName));
    about.append(tr("printed %n time(s)", nullptr, letter->printed));
    m_about->setText(about.join(QStringLiteral(" · ")));
}

void CaseLetterTab::showActions(const CaseOverview &overview)
{
    while (QLayoutItem *item = m_actions->takeAt(0))
        delete item;
    for (Button *button : std::as_const(m_buttons))
        button->deleteLater();
    m_buttons.clear();
    if (overview.currentLetter()) {
        auto *look = new Button(tr("Look at it and print it"), Button::Kind::Plain, this);
        look->setObjectName(QStringLiteral("openLetter"));
        look->setIcon(icon(QStringLiteral("printer")));
        connect(look, &Button::clicked, this, &CaseLetterTab::letterRequested);
        m_buttons.append(look);
    }
    if (overview.newestVersion(QStringLiteral("surat_rekomendasi_ttd")) > 0
        && overview.newestVersion(QStringLiteral("ktp")) > 0) {
        auto *package = new Button(tr("Package for BSrE…"), Button::Kind::Plain, this);
        package->setObjectName(QStringLiteral("packageForBsre"));
        package->setIcon(icon(QStringLiteral("export")));
        connect(package, &Button::clicked, this, &CaseLetterTab::packageRequested);
        m_buttons.append(package);
    }
    for (const QString &id : letterActions()) {
        const workflow::Action *action = overview.action(id);
        const bool ofOtherNumbers = id == u"catat_nomor" && !overview.externalNumbers;
        if (!action || ofOtherNumbers)
            continue;
        auto *button = new Button(action->shortTitle.shown() + QStringLiteral("…"), Button::Kind::Plain, this);
        button->setObjectName(QStringLiteral("letter_") + id);
        QStringList words{action->title.shown()};
        for (const domain::Reason &reason : action->closedBecause)
            words.append(reason.text);
        button->setToolTip(words.join(u'\n'));
        connect(button, &Button::clicked, this, [this, id] { emit actionRequested(id); });
        m_buttons.append(button);
    }
    for (Button *button : std::as_const(m_buttons))
        m_actions->addWidget(button);
    m_actions->addStretch();
}

void CaseLetterTab::addLine(const QString &iconName, const QString &text, bool struck)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *mark = new Label(TextRole::Body, line);
    mark->setIcon(iconName, 16, Theme::current().muted);
    auto *words = new Label(TextRole::Body, text, line);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (struck) {
        QFont font = words->font();
        font.setStrikeOut(true);
        words->setFont(font);
        words->setTone(Label::Tone::Muted);
    }
    row->addWidget(mark);
    row->addWidget(words);
    if (struck)
        row->addWidget(new Label(TextRole::SmallStrong, tr("void"), line));
    row->addStretch();
    m_list->addWidget(line);
    m_lines.append(line);
}

void CaseLetterTab::showList(const CaseOverview &overview)
{
    qDeleteAll(m_lines);
    m_lines.clear();
    QList<Letter> former;
    for (const Letter &letter : overview.letters) {
        if (letter.state == LetterState::Void || letter.state == LetterState::Replaced)
            former.append(letter);
    }
    const auto addHead = [this](const QString &title) {
        auto *head = new SectionHead(title, this);
        m_list->addWidget(head);
        m_lines.append(head);
    };
    if (!former.isEmpty())
        addHead(tr("Earlier letters"));
    for (const Letter &letter : std::as_const(former)) {
        const QString number = letter.numberText.isEmpty() ? tr("without a number") : letter.numberText;
        const bool isVoid = letter.state == LetterState::Void;
        const QString words = tr("%1 of %2").arg(number, itemmodels::dayText(letter.date));
        addLine(isVoid ? QStringLiteral("no") : QStringLiteral("repeat"),
                isVoid ? words : tr("%1, replaced").arg(words), isVoid);
    }
    if (!overview.certificates.isEmpty())
        addHead(tr("Certificate"));
    for (const domain::Certificate &certificate : overview.certificates) {
        const bool isVoid = certificate.status == u"batal";
        addLine(QStringLiteral("cert"),
                tr("Serial %1 · %2 · valid %3 to %4")
                    .arg(certificate.serial, certificate.issuer, itemmodels::dayText(certificate.validFrom),
                         itemmodels::dayText(certificate.validTo)),
                isVoid);
    }
}

void CaseLetterTab::focusFirst()
{
    if (!m_buttons.isEmpty())
        m_buttons.constFirst()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace lajur::ui
