// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/segmentedcontrol.h"

#include "ui/widgets/segment.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace lajur::ui {

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked)
            emit currentChanged(index);
    });
}

void SegmentedControl::setSegments(const QStringList &texts)
{
    const QSignalBlocker quiet(m_group);
    const bool same = m_group->buttons().size() == texts.size();
    if (!same) {
        qDeleteAll(m_group->buttons());
        for (int index = 0; index < texts.size(); ++index) {
            auto *segment = new Segment(this);
            segment->setObjectName(QStringLiteral("segment%1").arg(index));
            segment->setEnds(index == 0, index == texts.size() - 1);
            m_group->addButton(segment, index);
            m_row->addWidget(segment);
        }
        if (!texts.isEmpty())
            m_group->button(0)->setChecked(true);
    }
    for (int index = 0; index < texts.size(); ++index) {
        m_group->button(index)->setText(texts.at(index));
        m_group->button(index)->updateGeometry();
    }
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    const QSignalBlocker quiet(m_group);
    if (QAbstractButton *segment = m_group->button(index))
        segment->setChecked(true);
}

} // namespace lajur::ui
