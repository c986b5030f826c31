// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/agreementlight.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace lajur::ui {

namespace {

constexpr int rowHeight = 32;
constexpr int markSize = 16;
constexpr int edge = 10;

struct Manner {
    QString icon;
    QColor colour;
    QColor tint;
};

Manner mannerOf(forms::Agreement::Light light)
{
    const Theme &theme = Theme::current();
    switch (light) {
    case forms::Agreement::Light::Equal:
        return {QStringLiteral("check"), theme.ok, theme.okTint};
    case forms::Agreement::Light::Different:
        return {QStringLiteral("tri"), theme.warn, theme.warnTint};
    case forms::Agreement::Light::Unknown:
        break;
    }
    return {QStringLiteral("dashed"), theme.muted, theme.lane};
}

} // namespace

AgreementLight::AgreementLight(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AgreementLight::setAgreement(const forms::Agreement &agreement)
{
    m_agreement = agreement;
    setAccessibleDescription(agreement.word + u' ' + agreement.sentence);
    setToolTip(agreement.sentence);
    update();
}

QSize AgreementLight::sizeHint() const
{
    return {200, rowHeight};
}

QSize AgreementLight::minimumSizeHint() const
{
    return {80, rowHeight};
}

void AgreementLight::paintEvent(QPaintEvent *)
{
    const Manner manner = mannerOf(m_agreement.light);
    QPainter painter(this);
    paintRoundedBox(painter, rect(), 4, manner.tint);
    painter.drawPixmap(edge, (height() - markSize) / 2,
                       iconPixmap(manner.icon, markSize, manner.colour, devicePixelRatioF()));
    painter.setPen(manner.colour);
    const QFont strong = ui::font(TextRole::BodyStrong);
    painter.setFont(strong);
    int left = edge + markSize + 8;
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter, m_agreement.word);
    left += QFontMetrics(strong).horizontalAdvance(m_agreement.word) + 6;
    const QFont body = ui::font(TextRole::Body);
    painter.setFont(body);
    const int room = width() - left - edge;
    painter.drawText(QRect(left, 0, room, height()), Qt::AlignVCenter,
                     QFontMetrics(body).elidedText(m_agreement.sentence, Qt::ElideRight, room));
}

} // namespace lajur::ui
