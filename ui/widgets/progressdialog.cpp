// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/progressdialog.h"

#include "ui/widgets/label.h"

#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace lajur::ui {

namespace {

constexpr int appearsAfterMs = 400;
constexpr int followsEachMs = 100;

} // namespace

ProgressDialog::ProgressDialog(const QString &title, const QString &sentence,
                               std::shared_ptr<services::Progress> progress, QWidget *parent)
    : Dialog(parent)
    , m_progress(std::move(progress))
    , m_bar(new QProgressBar)
    , m_words(new Label(TextRole::Small))
    , m_stop(addCancelButton())
{
    setObjectName(QStringLiteral("progressDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setHeading(title, sentence);
    m_stop->setObjectName(QStringLiteral("stopButton"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setAccessibleName(title);
    m_words->setTone(Label::Tone::Muted);
    content()->addWidget(m_bar);
    content()->addWidget(m_words);
    connect(&m_timer, &QTimer::timeout, this, &ProgressDialog::follow);
    m_timer.start(followsEachMs);
    follow();
    QTimer::singleShot(appearsAfterMs, this, &ProgressDialog::open);
}

void ProgressDialog::follow()
{
    const int total = m_progress->total();
    m_bar->setRange(0, total);
    m_bar->setValue(m_progress->done());
    const QLocale locale;
    m_words->setText(total == 0 ? tr("Begins …")
                                : tr("%1 of %2").arg(locale.toString(m_progress->done()), locale.toString(total)));
}

void ProgressDialog::finish()
{
    m_timer.stop();
    hide();
    deleteLater();
}

void ProgressDialog::reject()
{
    m_progress->cancel();
    m_stop->setEnabled(false);
    m_words->setText(tr("Stopping …"));
}

} // namespace lajur::ui
