// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/icons.h"
#include "ui/widgets/lajurstyle.h"
#include "ui/widgets/menuitem.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QTextEdit>

namespace lajur::ui {

namespace {

void paintIcon(QPainter &painter, const QRect &rect, const QString &name, int size, const QColor &colour)
{
    const QPoint corner(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
    painter.drawPixmap(corner, iconPixmap(name, size, colour, painter.device()->devicePixelRatio()));
}

/// The ground and border of everything one types or picks in.
void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool writable = enabled && !(option.state & QStyle::State_ReadOnly);
    const bool wrong = widget && widget->property("state").toString() == QLatin1String("error");
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    const QColor border = !writable ? theme.lineMid : theme.lineStrong;
    paintRoundedBox(painter, option.rect, 4, writable ? theme.surface : theme.window, border);
    if (!focused && !wrong)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(wrong ? theme.late : theme.focus, 2));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
    painter.restore();
}

QString arrowName(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        return QStringLiteral("up");
    case QStyle::PE_IndicatorArrowLeft:
        return QStringLiteral("left");
    case QStyle::PE_IndicatorArrowRight:
        return QStringLiteral("right");
    default:
        return QStringLiteral("down");
    }
}

void paintCheckBox(QPainter &painter, const QRect &rect, QStyle::State state)
{
    const Theme &theme = Theme::current();
    const bool enabled = state & QStyle::State_Enabled;
    const bool marked = state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor fill = !enabled ? theme.window : marked ? theme.accentFill : theme.surface;
    const QColor border = !enabled        ? theme.lineMid
        : marked                          ? theme.accentFill
        : state & QStyle::State_MouseOver ? theme.accent
                                          : theme.lineStrong;
    QRect box(0, 0, 16, 16);
    box.moveCenter(rect.center());
    paintRoundedBox(painter, box, 3, fill, border);
    if (marked)
        paintIcon(painter, box, state & QStyle::State_NoChange ? QStringLiteral("minus") : QStringLiteral("check"), 14,
                  enabled ? theme.onAccent : theme.faint);
}

void paintRadioButton(QPainter &painter, const QRect &rect, QStyle::State state)
{
    const Theme &theme = Theme::current();
    const bool enabled = state & QStyle::State_Enabled;
    const bool on = state & QStyle::State_On;
    const QColor border = !enabled        ? theme.lineMid
        : on                              ? theme.accent
        : state & QStyle::State_MouseOver ? theme.accent
                                          : theme.lineStrong;
    QRect box(0, 0, 16, 16);
    box.moveCenter(rect.center());
    paintRoundedBox(painter, box, 7.5, enabled ? theme.surface : theme.window, border);
    if (on)
        paintRoundedBox(painter, box.adjusted(4, 4, -4, -4), 4, enabled ? theme.accent : theme.faint);
}

} // namespace

bool LajurStyle::drawPanel(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                           const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
        if (frame && frame->lineWidth > 0)
            paintField(painter, option, widget);
        return true;
    }
    case PE_FrameLineEdit:
        paintField(painter, option, widget);
        return true;
    case PE_Frame:
        drawFrame(option, painter, widget);
        return true;
    case PE_PanelMenu:
        painter.fillRect(option.rect, theme.surface);
        return true;
    case PE_FrameMenu:
        painter.save();
        painter.setPen(theme.lineMid);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
        painter.restore();
        return true;
    case PE_PanelButtonTool:
        if (option.state & (State_MouseOver | State_Sunken | State_On))
            paintRoundedBox(painter, option.rect, 4,
                            option.state & (State_Sunken | State_On) ? theme.selection : theme.hover);
        return true;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option))
            drawRow(*item, painter);
        return true;
    case PE_PanelItemViewRow:
        return true;
    case PE_FrameTabBarBase:
        painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.line);
        return true;
    case PE_FrameTabWidget:
        painter.fillRect(QRect(option.rect.x(), option.rect.y(), option.rect.width(), 1), theme.line);
        return true;
    default:
        return false;
    }
}

bool LajurStyle::drawMark(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const QColor colour = option.state & State_Enabled ? theme.muted : theme.faint;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(painter, option.rect, option.state);
        return true;
    case PE_IndicatorRadioButton:
        paintRadioButton(painter, option.rect, option.state);
        return true;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorSpinUp:
    case PE_IndicatorSpinDown:
        paintIcon(painter, option.rect, arrowName(element), 12, colour);
        return true;
    case PE_IndicatorHeaderArrow:
        if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(&option))
            paintIcon(painter, option.rect,
                      head->sortIndicator == QStyleOptionHeader::SortUp ? QStringLiteral("up") : QStringLiteral("down"),
                      12, theme.muted);
        return true;
    case PE_FrameFocusRect:
        paintFocusRing(painter, option.rect);
        return true;
    default:
        return false;
    }
}

void LajurStyle::drawFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    if (qobject_cast<const QTextEdit *>(widget) || (widget && widget->inherits("QPlainTextEdit"))) {
        paintField(painter, option, widget);
        return;
    }
    painter.save();
    painter.setPen(Theme::current().line);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void LajurStyle::drawRow(const QStyleOptionViewItem &option, QPainter &painter) const
{
    const Theme &theme = Theme::current();
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (option.state & State_Selected)
        painter.fillRect(option.rect, theme.selection);
    else if ((option.state & State_MouseOver) && (option.state & State_Enabled))
        painter.fillRect(option.rect, theme.hover);
}

void LajurStyle::drawTabShape(const QStyleOptionTab &option, QPainter &painter) const
{
    const Theme &theme = Theme::current();
    QRect mark = option.rect.adjusted(0, option.rect.height() - 3, 0, 0);
    mark.adjust(12, 0, -12, 0);
    if (option.state & State_Selected)
        paintRoundedBox(painter, mark, 1.5, theme.accent);
    else if ((option.state & State_MouseOver) && (option.state & State_Enabled))
        paintRoundedBox(painter, mark, 1.5, theme.lineMid);
}

void LajurStyle::drawTabLabel(const QStyleOptionTab &option, QPainter &painter, const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    const bool chosen = option.state & State_Selected;
    QRect words = option.rect;
    if (!option.icon.isNull()) {
        const QRect mark(words.x() + 12, words.y() + (words.height() - 16) / 2, 16, 16);
        option.icon.paint(&painter, mark, Qt::AlignCenter,
                          option.state & State_Enabled ? QIcon::Normal : QIcon::Disabled);
        words.setLeft(mark.right() - 4);
    }
    painter.setFont(ui::font(chosen ? TextRole::BodyStrong : TextRole::Body));
    painter.setPen(!(option.state & State_Enabled) ? theme.faint : chosen ? theme.accent : theme.text);
    const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, &option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                            : Qt::TextHideMnemonic;
    painter.drawText(words, Qt::AlignCenter | mnemonic, option.text);
    if (option.state & State_HasFocus)
        paintFocusRing(painter, option.rect.adjusted(4, 4, -4, -4));
}

void LajurStyle::drawHeader(const QStyleOption &option, QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const bool pointed = (option.state & State_MouseOver) && (option.state & State_Enabled);
    painter.fillRect(option.rect, pointed ? theme.hover : theme.window);
    painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.line);
}

void LajurStyle::drawHeaderLabel(const QStyleOptionHeader &option, QPainter &painter) const
{
    painter.save();
    painter.setFont(ui::font(TextRole::SmallStrong));
    painter.setPen(option.state & State_Enabled ? Theme::current().muted : Theme::current().faint);
    painter.drawText(option.rect, static_cast<int>(option.textAlignment) | Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(option.text, Qt::ElideRight, option.rect.width()));
    painter.restore();
}

void LajurStyle::drawProgress(const QStyleOption &option, QPainter &painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!bar)
        return;
    const Theme &theme = Theme::current();
    QRect track(bar->rect.x(), 0, bar->rect.width(), 4);
    track.moveCenter(bar->rect.center());
    paintRoundedBox(painter, track, 2, theme.track);
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    if (range <= 0)
        return;
    track.setWidth(static_cast<int>(track.width() * (qint64(bar->progress) - bar->minimum) / range));
    if (track.width() > 0)
        paintRoundedBox(painter, track, 2, theme.accent);
}

void LajurStyle::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const
{
    paintField(painter, option, widget);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const Theme &theme = Theme::current();
    paintIcon(painter, arrow, QStringLiteral("down"), 14, option.state & State_Enabled ? theme.muted : theme.faint);
}

void LajurStyle::drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    paintField(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const std::pair<SubControl, QAbstractSpinBox::StepEnabledFlag> ends[]
        = {{SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled}, {SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled}};
    for (const auto &[part, step] : ends) {
        const QRect rect = proxy()->subControlRect(CC_SpinBox, &option, part, widget);
        const bool open = (option.state & State_Enabled) && (option.stepEnabled & step);
        if (open && (option.activeSubControls & part))
            paintRoundedBox(painter, rect, 3, option.state & State_Sunken ? theme.selection : theme.hover);
        paintIcon(painter, rect, part == SC_SpinBoxUp ? QStringLiteral("up") : QStringLiteral("down"), 12,
                  open ? theme.muted : theme.lineMid);
    }
}

void LajurStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    if (option.maximum <= option.minimum)
        return;
    const QRect handle = proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool held = option.state & (State_Sunken | State_MouseOver);
    paintRoundedBox(painter, handle.adjusted(1, 1, -1, -1), 3, held ? theme.lineStrong : theme.lineMid);
}

void LajurStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (!drawPanel(element, *option, *painter, widget) && !drawMark(element, *option, *painter))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void LajurStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            paintMenuItem(*painter, *item, painter->device()->devicePixelRatio());
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTabShape(*tab, *painter);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTabLabel(*tab, *painter, widget);
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeader(*option, *painter);
    case CE_HeaderLabel:
        if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeaderLabel(*head, *painter);
        break;
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        return drawProgress(*option, *painter);
    case CE_ProgressBarLabel:
        return; // a bar of 4 px has no room for words; the screen has them beside it
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LajurStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        return drawComboBox(*combo, *painter, widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return drawSpinBox(*spin, *painter, widget);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return drawScrollBar(*bar, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace lajur::ui
