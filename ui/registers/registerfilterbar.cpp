// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/registerfilterbar.h"

#include "models/itemmodels/registercolumns.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

namespace lajur::ui {

using domain::Register;
using domain::RegisterFilter;

namespace {

constexpr int typingPauseMs = 120;

/// Keeps what was chosen while a box gets other entries.
class Refill
{
public:
    explicit Refill(QComboBox *box)
        : m_box(box)
        , m_quiet(box)
        , m_chosen(box->currentData())
    {
        box->clear();
    }
    ~Refill() { m_box->setCurrentIndex(qMax(0, m_box->findData(m_chosen))); }
    Q_DISABLE_COPY_MOVE(Refill)

private:
    QComboBox *m_box;
    QSignalBlocker m_quiet;
    QVariant m_chosen;
};

QStringList statesOf(Register kind)
{
    if (kind == Register::Letters)
        return {QStringLiteral("issued"), QStringLiteral("signed"), QStringLiteral("void"), QStringLiteral("replaced")};
    return {QStringLiteral("aktif"), QStringLiteral("dicabut"), QStringLiteral("batal")};
}

} // namespace

RegisterFilterBar::RegisterFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField)
    , m_clear(new Button(Button::Kind::Flat))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    m_search->setObjectName(QStringLiteral("registerSearch"));
    m_search->setKeyHint(QKeySequence::Find);
    m_search->setMinimumWidth(200);
    row->addWidget(m_search, 1);
    m_year = addBox("registerYear", 120);
    m_month = addBox("registerMonth", 120);
    m_opd = addBox("registerOpd", 200);
    m_state = addBox("registerState", 152);
    m_clear->setObjectName(QStringLiteral("registerClear"));
    m_clear->setIcon(icon(QStringLiteral("cross")));
    row->addWidget(m_clear);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RegisterFilterBar::choose);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        choose();
        m_search->setFocus();
    });
    retranslate();
}

QComboBox *RegisterFilterBar::addBox(const char *name, int width)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setFixedWidth(width);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    static_cast<QHBoxLayout *>(layout())->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &RegisterFilterBar::choose);
    return box;
}

void RegisterFilterBar::choose()
{
    m_pause.stop();
    m_month->setEnabled(m_year->currentData().toInt() > 0);
    m_clear->setEnabled(!isEmpty());
    emit changed();
}

void RegisterFilterBar::setChoices(Register kind, const services::RegisterChoices &choices)
{
    m_kind = kind;
    m_choices = choices;
    fillBoxes();
}

void RegisterFilterBar::fillBoxes()
{
    {
        const Refill refill(m_year);
        m_year->addItem(tr("All years"), 0);
        for (const int year : m_choices.years)
            m_year->addItem(QString::number(year), year);
    }
    {
        const Refill refill(m_opd);
        m_opd->addItem(tr("All OPD"), QString());
        for (const QString &opd : m_choices.opds)
            m_opd->addItem(opd, opd);
    }
    fillMonths();
    fillStates();
    m_month->setEnabled(m_year->currentData().toInt() > 0);
    m_clear->setEnabled(!isEmpty());
}

void RegisterFilterBar::fillMonths()
{
    const Refill refill(m_month);
    m_month->addItem(tr("All months"), 0);
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(QLocale().standaloneMonthName(month), month);
}

void RegisterFilterBar::fillStates()
{
    const Refill refill(m_state);
    m_state->addItem(tr("All states"), QString());
    if (m_kind == Register::Applicants) {
        m_state->addItem(tr("Under way"), RegisterFilter::openState());
        for (const auto &stage : m_choices.closedStages)
            m_state->addItem(stage.title.shown(), stage.id);
    } else {
        for (const QString &state : statesOf(m_kind))
            m_state->addItem(itemmodels::stateText(m_kind, state), state);
    }
}

void RegisterFilterBar::clear()
{
    const QSignalBlocker quietSearch(m_search);
    m_search->clear();
    m_pause.stop();
    for (QComboBox *box : {m_year, m_month, m_opd, m_state}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(box->count() > 0 ? 0 : -1);
    }
    m_month->setEnabled(false);
    m_clear->setEnabled(false);
}

RegisterFilter RegisterFilterBar::applied(RegisterFilter filter) const
{
    filter.text = m_search->text().simplified();
    filter.opd = m_opd->currentData().toString();
    filter.state = m_state->currentData().toString();
    const int year = m_year->currentData().toInt();
    const int month = m_month->currentData().toInt();
    filter.from = year > 0 ? QDate(year, qMax(1, month), 1) : QDate();
    filter.to = year == 0 ? QDate() : month > 0 ? filter.from.addMonths(1).addDays(-1) : QDate(year, 12, 31);
    return filter;
}

bool RegisterFilterBar::isEmpty() const
{
    return applied({}) == RegisterFilter();
}

QString RegisterFilterBar::words() const
{
    QStringList words;
    if (m_year->currentData().toInt() > 0)
        words.append(m_month->currentData().toInt() > 0 ? m_month->currentText() + u' ' + m_year->currentText()
                                                        : m_year->currentText());
    if (m_opd->currentIndex() > 0)
        words.append(m_opd->currentText());
    if (m_state->currentIndex() > 0)
        words.append(m_state->currentText());
    const QString text = m_search->text().simplified();
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (!text.isEmpty()) // a NIK that was searched for stays off the paper
        words.append(digits >= 16 ? tr("one person") : QStringLiteral("“%1”").arg(text));
    return words.join(QStringLiteral(" · "));
}

void RegisterFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RegisterFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RegisterFilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Name, NIP, NIK, number, email"));
    m_search->setAccessibleName(tr("Search the register"));
    m_year->setAccessibleName(tr("Year"));
    m_month->setAccessibleName(tr("Month"));
    m_opd->setAccessibleName(QStringLiteral("OPD"));
    m_state->setAccessibleName(tr("State"));
    m_clear->setAccessibleName(tr("Show all lines"));
    m_clear->setToolTip(tr("Show all lines"));
    fillBoxes();
}

} // namespace lajur::ui
