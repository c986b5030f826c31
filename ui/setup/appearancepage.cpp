// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/appearancepage.h"

#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/look.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace lajur::ui {

namespace {

constexpr int SheetWidth = 640;
constexpr int FieldWidth = 240;

} // namespace

AppearancePage::AppearancePage(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : SettingsPage(workspace, parent)
    , m_preferences(preferences)
    , m_language(new QComboBox)
    , m_appearance(new SegmentedControl)
    , m_density(new SegmentedControl)
    , m_idle(new QSpinBox)
    , m_lessMotion(new QCheckBox(sheet()))
    , m_languageField(new FormField({}, m_language, sheet()))
    , m_appearanceField(new FormField({}, m_appearance, sheet()))
    , m_densityField(new FormField({}, m_density, sheet()))
    , m_idleField(new FormField({}, m_idle, sheet()))
{
    sheet()->setMaximumWidth(SheetWidth);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(QStringLiteral("Bahasa Indonesia"), QStringLiteral("id"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_appearance->setObjectName(QStringLiteral("appearance"));
    m_density->setObjectName(QStringLiteral("density"));
    m_idle->setObjectName(QStringLiteral("idleMinutes"));
    m_idle->setRange(0, Preferences::longestIdleMinutes);
    m_lessMotion->setObjectName(QStringLiteral("lessMotion"));
    for (FormField *field : {m_languageField, m_appearanceField, m_densityField, m_idleField}) {
        field->setLabelAbove(true);
        field->layout()->setAlignment(field->editor(), Qt::AlignLeft); // the hint below keeps the whole width
        content()->addWidget(field);
    }
    m_language->setFixedWidth(FieldWidth);
    m_idle->setFixedWidth(FieldWidth);
    auto *motion = new QHBoxLayout;
    motion->addWidget(m_lessMotion);
    content()->addLayout(motion);
    content()->addStretch();
    saveButton()->hide(); // each choice holds at once
    connect(m_language, &QComboBox::activated, this, [this] {
        m_preferences.setLanguage(m_language->currentData().toString());
        emit languageRequested(m_preferences.language());
    });
    connect(m_appearance, &SegmentedControl::currentChanged, this, [this](int index) {
        m_preferences.setAppearance(static_cast<Appearance>(index));
        ui::setAppearance(m_preferences.appearance());
    });
    connect(m_density, &SegmentedControl::currentChanged, this,
            [this](int index) { m_preferences.setDensity(static_cast<Preferences::Density>(index)); });
    connect(m_idle, &QSpinBox::valueChanged, &preferences, &Preferences::setIdleMinutes);
    connect(m_lessMotion, &QCheckBox::toggled, &preferences, &Preferences::setLessMotion);
    connect(&preferences, &Preferences::changed, this, &AppearancePage::load);
    retranslate();
}

QString AppearancePage::title() const
{
    return tr("Appearance");
}

void AppearancePage::load()
{
    const QSignalBlocker noIdle(m_idle);
    const QSignalBlocker noMotion(m_lessMotion);
    m_language->setCurrentIndex(m_language->findData(m_preferences.language()));
    m_appearance->setCurrent(static_cast<int>(m_preferences.appearance()));
    m_density->setCurrent(static_cast<int>(m_preferences.density()));
    if (m_idle->value() != m_preferences.idleMinutes())
        m_idle->setValue(m_preferences.idleMinutes());
    m_lessMotion->setChecked(m_preferences.lessMotion());
}

void AppearancePage::retranslate()
{
    SettingsPage::retranslate();
    setSentence(tr("Holds at once, for you on this computer."));
    m_languageField->setTitle(tr("Language"));
    m_appearanceField->setTitle(tr("Colours"));
    m_appearance->setSegments({tr("As the system"), tr("Light"), tr("Dark")});
    m_densityField->setTitle(tr("Cards"));
    m_density->setSegments({tr("Compact"), tr("Medium"), tr("Roomy")});
    m_idleField->setTitle(tr("Lock after"));
    m_idle->setSuffix(tr(" minutes"));
    m_idle->setSpecialValueText(tr("never"));
    m_idleField->setHint(FormField::Hint::Plain, tr("Without a key or a click; what is half typed stays."));
    m_lessMotion->setText(tr("Less motion"));
    load();
}

} // namespace lajur::ui
