// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/lajurstyle.h"

#include "ui/widgets/menuitem.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>

namespace lajur::ui {

namespace {

constexpr int fieldHeight = 32;
constexpr int fieldPadding = 8;
constexpr int arrowWidth = 28;
constexpr int arrowSide = 12;
constexpr int spinColumn = 18;
constexpr int narrowSpinBox = 96;
constexpr int scrollBarWidth = 8;
constexpr int leastHandle = 24;
constexpr int tabHeight = 40;
constexpr int rowHeight = 28;

/// Length and place of the handle along a scroll bar of `extent` px.
std::pair<int, int> handleOf(const QStyleOptionSlider &bar, int extent)
{
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    if (range <= 0)
        return {0, extent};
    const qint64 ideal = extent * qint64(bar.pageStep) / (range + bar.pageStep);
    const int length = static_cast<int>(std::clamp<qint64>(ideal, std::min(leastHandle, extent), extent));
    return {
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, extent - length, bar.upsideDown),
        length};
}

QRect scrollBarRect(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool lying = bar.orientation == Qt::Horizontal;
    const int extent = lying ? bar.rect.width() : bar.rect.height();
    const auto [from, length] = handleOf(bar, extent);
    const auto piece = [&](int start, int size) {
        return lying ? QRect(bar.rect.x() + start, bar.rect.y(), size, bar.rect.height())
                     : QRect(bar.rect.x(), bar.rect.y() + start, bar.rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(from, length);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, from);
    case QStyle::SC_ScrollBarAddPage:
        return piece(from + length, extent - from - length);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    default:
        return {};
    }
}

QRect comboBoxRect(const QStyleOptionComboBox &box, QStyle::SubControl part)
{
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return QStyle::visualRect(box.direction, box.rect, box.rect.adjusted(box.rect.width() - arrowWidth, 0, 0, 0));
    case QStyle::SC_ComboBoxEditField:
        // Fusion's label and the line edit each keep a margin of their own of about 2 px.
        return QStyle::visualRect(box.direction, box.rect, box.rect.adjusted(fieldPadding - 2, 2, -arrowWidth, -2));
    default:
        return box.rect;
    }
}

/// The arrow stands at the right end of a sorted column's head, the label takes the rest.
QRect headerRect(const QStyleOption &option, QStyle::SubElement part)
{
    const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    const int arrow = head && head->sortIndicator != QStyleOptionHeader::None ? arrowSide + 4 : 0;
    const QRect inner = option.rect.adjusted(fieldPadding, 0, -fieldPadding, 0);
    const QRect rect = part == QStyle::SE_HeaderArrow
        ? QRect(inner.right() + 1 - arrowSide, inner.y() + (inner.height() - arrowSide) / 2, arrowSide, arrowSide)
        : inner.adjusted(0, 0, -arrow, 0);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

/// Qt's style sheet style sizes a spin box itself and leaves 22 px beside the text, so a narrow one gives up some
/// padding.
QRect spinBoxRect(const QStyleOptionSpinBox &box, QStyle::SubControl part)
{
    const bool arrows = box.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int left = box.rect.width() < narrowSpinBox ? fieldPadding / 2 : fieldPadding - 2;
    const QRect column = box.rect.adjusted(box.rect.width() - spinColumn, 3, -2, -3);
    QRect rect = box.rect;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        rect = arrows ? column.adjusted(0, 0, 0, -column.height() / 2) : QRect();
        break;
    case QStyle::SC_SpinBoxDown:
        rect = arrows ? column.adjusted(0, column.height() / 2, 0, 0) : QRect();
        break;
    case QStyle::SC_SpinBoxEditField:
        rect = box.rect.adjusted(left, 2, arrows ? -spinColumn : -2, -2);
        break;
    default:
        break;
    }
    return QStyle::visualRect(box.direction, box.rect, rect);
}

} // namespace

LajurStyle::LajurStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void LajurStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractSpinBox *>(widget) && widget->minimumHeight() == 0)
        widget->setMinimumHeight(fieldHeight);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int LajurStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return leastHandle;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_MenuHMargin:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuPanelWidth:
        return 1;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QTextEdit *>(widget) || (widget && widget->inherits("QPlainTextEdit")) ? 2 : 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_FocusFrameHMargin:
        return fieldPadding - 1; // Qt adds one
    case PM_HeaderMargin:
        return fieldPadding;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 20;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LajurStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_Menu_Scrollable:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize LajurStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_LineEdit:
        return {size.width() + 2 * (fieldPadding - 2), std::max(size.height(), fieldHeight)};
    case CT_ComboBox:
        return {contents.width() + 2 * fieldPadding + arrowWidth, std::max(contents.height(), fieldHeight)};
    case CT_SpinBox:
        return {contents.width() + 2 * fieldPadding + arrowWidth, std::max(contents.height(), fieldHeight)};
    case CT_CheckBox:
    case CT_RadioButton:
        return {size.width() + 4, std::max(size.height(), 24)};
    case CT_ItemViewItem:
        return {size.width(), std::max(size.height(), rowHeight)};
    case CT_TabBarTab:
        return {size.width(), tabHeight};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item);
        return size;
    case CT_ToolButton:
        return {std::max(size.width(), 28), std::max(size.height(), 28)};
    default:
        return size;
    }
}

QRect LajurStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        // The style sheet style asks with a frame of 1; 6 and the line edit's own 2 make the padding of 8.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(fieldPadding - 2, 1, -(fieldPadding - 2), -1);
        return option->rect;
    case SE_HeaderArrow:
    case SE_HeaderLabel:
        return headerRect(*option, element);
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return option->rect;
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator:
    case SE_CheckBoxContents:
    case SE_RadioButtonContents:
        return QProxyStyle::subElementRect(element, option, widget).translated(4, 0); // room for the ring
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect LajurStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return visualRect(bar->direction, bar->rect, scrollBarRect(*bar, part));
    } else if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return comboBoxRect(*box, part);
    } else if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return spinBoxRect(*box, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace lajur::ui
