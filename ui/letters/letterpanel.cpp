// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/letterpanel.h"

#include "models/itemmodels/casewords.h"
#include "ui/letters/fieldlist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sectionhead.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lajur::ui {

using domain::LetterState;
using services::LetterSheet;
using workflow::Action;

namespace {

const Action *actionOf(const QList<Action> &actions, const QString &transition)
{
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&](const Action &action) { return action.transition == transition; });
    return found == actions.end() ? nullptr : &*found;
}

QString reasons(const Action &action)
{
    QStringList lines;
    for (const domain::Reason &reason : action.closedBecause)
        lines.append(reason.text);
    return lines.join(u'\n');
}

} // namespace

LetterPanel::LetterPanel(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget)
    , m_numberHead(new SectionHead({}))
    , m_number(new Label(TextRole::BodyStrong))
    , m_numberHint(new Label(TextRole::Small))
    , m_signatoryHead(new SectionHead({}))
    , m_signatory(new Label(TextRole::Body))
    , m_signatoryHint(new Label(TextRole::Small))
    , m_fieldsHead(new SectionHead({}))
    , m_completeness(new Label(TextRole::Small))
    , m_fields(new FieldList)
    , m_frozen(new Label(TextRole::Small))
    , m_signedCopy(new Button)
    , m_giveNumber(stepButton("giveNumber", QStringLiteral("catat_nomor")))
    , m_void(new Button)
    , m_openCase(new Button)
{
    m_number->setObjectName(QStringLiteral("letterNumber"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_signedCopy->setObjectName(QStringLiteral("takeSignedCopy"));
    m_void->setObjectName(QStringLiteral("voidLetter"));
    m_openCase->setObjectName(QStringLiteral("openCase"));
    m_completeness->setObjectName(QStringLiteral("completeness"));
    m_signedCopy->setIcon(icon(QStringLiteral("clip")));
    m_giveNumber->setIcon(icon(QStringLiteral("edit")));
    m_void->setIcon(icon(QStringLiteral("cross")));
    m_openCase->setIcon(icon(QStringLiteral("folder")));
    connect(m_fields, &FieldList::formFieldWanted, this, &LetterPanel::formFieldWanted);
    connect(m_signedCopy, &QPushButton::clicked, this, &LetterPanel::signedCopyBrought);
    connect(m_openCase, &QPushButton::clicked, this, &LetterPanel::caseWanted);
    connect(m_void, &QPushButton::clicked, this, [this] {
        // Taking back a signed letter is another step of the SOP than voiding an unsigned one.
        const QString unsignedOne = QStringLiteral("tarik_surat");
        emit actionWanted(actionOf(m_actions, unsignedOne) ? unsignedOne : QStringLiteral("tarik_surat_ttd"));
    });
    arrange();
    retranslate();
    clear();
}

Button *LetterPanel::stepButton(const char *name, const QString &transition)
{
    auto *button = new Button;
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, [this, transition] { emit actionWanted(transition); });
    return button;
}

void LetterPanel::arrange()
{
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(4);
    for (Label *hint : {m_numberHint, m_signatoryHint, m_frozen}) {
        hint->setTone(Label::Tone::Muted);
        hint->setWordWrap(true);
    }
    for (Label *text : {m_number, m_signatory, m_completeness})
        text->setWordWrap(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_numberHead, m_number, m_numberHint})
        rows->addWidget(widget);
    rows->addSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_signatoryHead, m_signatory, m_signatoryHint})
        rows->addWidget(widget);
    rows->addSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fieldsHead, m_completeness, m_fields, m_frozen})
        rows->addWidget(widget);
    rows->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("letterFacts"));
    scroll->setFocusPolicy(Qt::NoFocus); // its fields take the keyboard and scroll along
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(scroll, 1);
    auto *steps = new QVBoxLayout;
    steps->setContentsMargins(12, 8, 12, 12);
    steps->setSpacing(8);
    for (Button *button : {m_signedCopy, m_giveNumber, m_void, m_openCase})
        steps->addWidget(button);
    outer->addLayout(steps);
}

void LetterPanel::clear()
{
    m_filled = false;
    m_actions.clear();
    m_content->hide();
    for (Button *button : {m_signedCopy, m_giveNumber, m_void, m_openCase})
        button->hide();
}

void LetterPanel::show(const LetterSheet &sheet, const QList<Action> &actions)
{
    m_sheet = sheet;
    m_actions = actions;
    m_filled = true;
    m_content->show();
    showNumber();
    showSignatory();
    showCompleteness();
    showSteps();
    m_fields->show(sheet);
}

void LetterPanel::showNumber()
{
    const bool byHand = m_sheet.fields.numberByHand;
    m_number->setText(byHand ? tr("Without a number") : m_sheet.fields.number);
    QFont type = ui::font(TextRole::BodyStrong);
    const bool dead = m_sheet.letter
        && (m_sheet.letter->state == LetterState::Void || m_sheet.letter->state == LetterState::Replaced);
    type.setStrikeOut(dead);
    m_number->setFont(type);
    if (!m_sheet.letter)
        m_numberHint->setText(byHand ? tr("Tata Usaha gives the number.")
                                     : tr("The number is given when the letter is issued."));
    else if (m_sheet.letter->state == LetterState::Void)
        m_numberHint->setText(tr("VOID. The number stays in the register and is not used again."));
    else if (m_sheet.letter->state == LetterState::Replaced)
        m_numberHint->setText(tr("Replaced by a new letter. The number stays in the register."));
    else
        m_numberHint->setText(
            tr("Locked since it was issued on %1.").arg(itemmodels::momentText(m_sheet.letter->issuedAt)));
}

void LetterPanel::showSignatory()
{
    const letters::LetterPerson &person = m_sheet.fields.signatory;
    m_signatory->setText(person.name.isEmpty() ? tr("Nobody signs on this day") : person.name);
    m_signatory->setTone(person.name.isEmpty() ? Label::Tone::Late : Label::Tone::Normal);
    m_signatoryHint->setText(
        person.name.isEmpty()
            ? tr("An administrator names the signatory in the settings.")
            : tr("%1, in office on %2")
                  .arg(person.position, QLocale().toString(m_sheet.fields.date, QStringLiteral("d MMMM yyyy"))));
}

void LetterPanel::showCompleteness()
{
    const int missing = int(m_sheet.missing.size());
    m_completeness->setText(missing == 0 ? tr("complete") : tr("%n still missing", nullptr, missing));
    m_completeness->setTone(missing == 0 ? Label::Tone::Ok : Label::Tone::Warn);
    m_frozen->setText(m_sheet.letter ? tr(
                          "The values were taken from the case when the letter was issued and do not change any more.")
                                     : tr("The values are taken from the case when the letter is issued."));
}

void LetterPanel::showSteps()
{
    const auto showIf = [this](Button *button, const Action *action) {
        button->setVisible(action != nullptr);
        button->setToolTip(action ? reasons(*action) : QString());
    };
    const bool counts = m_sheet.letter
        && (m_sheet.letter->state == LetterState::Issued || m_sheet.letter->state == LetterState::Signed);
    const auto action = [&](const char *id) { return counts ? actionOf(m_actions, QLatin1String(id)) : nullptr; };
    showIf(m_giveNumber, m_sheet.fields.numberByHand ? action("catat_nomor") : nullptr);
    const Action *unsignedOne = action("tarik_surat");
    showIf(m_void, unsignedOne ? unsignedOne : action("tarik_surat_ttd"));
    m_void->setText(unsignedOne ? tr("Void number…") : tr("Withdraw signed letter…"));
    m_signedCopy->setVisible(action("catat_ttd") != nullptr);
    m_openCase->setVisible(true);
}

void LetterPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    const bool colours = event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (colours && m_filled)
        m_fields->show(m_sheet);
    QWidget::changeEvent(event);
}

void LetterPanel::retranslate()
{
    m_numberHead->setTitle(tr("Number"));
    m_signatoryHead->setTitle(tr("Signatory"));
    m_fieldsHead->setTitle(tr("Values in the letter"));
    m_signedCopy->setText(tr("Signed letter is back…"));
    m_giveNumber->setText(tr("Record number…"));
    m_openCase->setText(tr("Open case"));
    if (m_filled)
        show(m_sheet, m_actions);
}

} // namespace lajur::ui
