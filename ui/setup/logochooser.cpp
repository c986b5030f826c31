// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/logochooser.h"

#include "models/letters/logo.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QImageReader>

namespace lajur::ui {

namespace {

constexpr int ThumbnailSide = 48;

} // namespace

LogoChooser::LogoChooser(Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_thumbnail(new Label(TextRole::Small, this))
    , m_choose(new Button(Button::Kind::Plain, this))
    , m_remove(new Button(Button::Kind::Link, this))
    , m_mark(new Label(TextRole::Small, this))
    , m_verdict(new Label(TextRole::Small, this))
{
    m_thumbnail->setFixedSize(ThumbnailSide, ThumbnailSide);
    m_thumbnail->setAlignment(Qt::AlignCenter);
    m_choose->setObjectName(QStringLiteral("chooseLogo"));
    m_remove->setObjectName(QStringLiteral("removeLogo"));
    m_verdict->setObjectName(QStringLiteral("logoVerdict"));
    m_verdict->setWordWrap(true);
    connect(m_choose, &QPushButton::clicked, this, &LogoChooser::choose);
    connect(m_remove, &QPushButton::clicked, this, &LogoChooser::remove);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : QList<QWidget *>{m_thumbnail, m_choose, m_remove, m_mark})
        row->addWidget(widget);
    row->addWidget(m_verdict, 1);
    setFocusProxy(m_choose);
    showLogo();
}

void LogoChooser::setLogo(const QByteArray &png)
{
    if (png == m_png)
        return;
    m_png = png;
    m_fault.clear();
    showLogo();
}

void LogoChooser::setReadOnly(bool readOnly)
{
    m_choose->setEnabled(!readOnly);
    m_remove->setEnabled(!readOnly);
}

void LogoChooser::choose()
{
    const QStringList files
        = m_prompts.filesToOpen(this, tr("Choose the emblem"), tr("PNG pictures") + QStringLiteral(" (*.png)"));
    if (files.isEmpty())
        return;
    QFile file(files.constFirst());
    m_fault.clear();
    if (!file.open(QIODevice::ReadOnly)) {
        m_fault = tr("This file cannot be read. Choose another one.");
    } else if (file.size() > letters::Logo::largestFile) {
        m_fault = tr("This file is too large. Use a PNG picture of at most %1 MB.")
                      .arg(letters::Logo::largestFile / (1024 * 1024));
    } else {
        const QByteArray png = file.readAll();
        if (const auto image = letters::Logo::decode(png); image)
            m_png = png;
        else
            m_fault = image.error().text;
    }
    showLogo();
    if (m_fault.isEmpty())
        emit logoChanged();
}

void LogoChooser::remove()
{
    m_png.clear();
    m_fault.clear();
    showLogo();
    emit logoChanged();
}

void LogoChooser::showLogo()
{
    const auto image = letters::Logo::decode(m_png);
    QPixmap picture;
    if (image && !image->isNull())
        picture = QPixmap::fromImage(image->scaled(QSize(ThumbnailSide - 8, ThumbnailSide - 8) * devicePixelRatioF(),
                                                   Qt::KeepAspectRatio, Qt::SmoothTransformation));
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_thumbnail->setPixmap(picture);
    m_thumbnail->setVisible(!picture.isNull());
    QBuffer buffer(&m_png);
    m_size = m_png.isEmpty() ? QSize() : QImageReader(&buffer, "png").size();
    m_remove->setVisible(!m_png.isEmpty());
    showVerdict();
}

void LogoChooser::showVerdict()
{
    m_choose->setText(tr("Choose a picture…"));
    m_remove->setText(tr("Remove"));
    m_thumbnail->setAccessibleName(tr("Emblem"));
    const bool sharp = qMax(m_size.width(), m_size.height()) >= letters::Logo::sidePixels;
    const Theme &theme = Theme::current();
    QString words = tr("No emblem: the letterhead is printed without one.");
    QString mark;
    QColor markColour;
    Label::Tone tone = Label::Tone::Muted;
    if (!m_fault.isEmpty()) {
        words = m_fault;
        tone = Label::Tone::Late;
        mark = QStringLiteral("oct");
        markColour = theme.late;
    } else if (!m_png.isEmpty()) {
        words = (sharp ? tr("%1 × %2 px, sharp enough") : tr("%1 × %2 px, will look coarse on paper"))
                    .arg(m_size.width())
                    .arg(m_size.height());
        tone = sharp ? Label::Tone::Ok : Label::Tone::Warn;
        mark = sharp ? QStringLiteral("check") : QStringLiteral("tri");
        markColour = sharp ? theme.ok : theme.warn;
    }
    if (!mark.isEmpty())
        m_mark->setIcon(mark, 14, markColour);
    m_mark->setVisible(!mark.isEmpty());
    m_verdict->setTone(tone);
    m_verdict->setText(words);
}

bool LogoChooser::event(QEvent *event)
{
    if (event->type() == QEvent::ScreenChangeInternal)
        showLogo();
    return QWidget::event(event);
}

void LogoChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showVerdict();
}

} // namespace lajur::ui
