// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/about_section.h"

#include "ui/settings/diagnostics_dialog.h"
#include "ui/settings/licences_dialog.h"
#include "ui/widgets/buttons.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>

namespace ui {

using namespace Qt::StringLiterals;

AboutSection::AboutSection(std::function<QString()> environment, std::function<QString()> diagnostics, QWidget *parent)
    : SettingsSection(parent), m_worldInWords(std::move(environment)), m_diagnostics(std::move(diagnostics)),
      m_version(addFact(u"version"_s)), m_environment(addFact(u"environment"_s)),
      m_news(button({}, ButtonRole::Normal, this)), m_licences(button({}, ButtonRole::Normal, this)),
      m_copy(button(Glyph::Copy, {}, ButtonRole::Normal, this)), m_show(button({}, ButtonRole::Quiet, this))
{
    m_news->setObjectName(u"whatsNew"_s);
    m_licences->setObjectName(u"licences"_s);
    m_copy->setObjectName(u"copyDiagnostics"_s);
    m_show->setObjectName(u"showDiagnostics"_s);
    addButtons({m_news, m_licences});
    addButtons({m_copy, m_show});
    m_note = addNote();
    m_version.value->setText(QApplication::applicationVersion());
    connect(m_news, &QPushButton::clicked, this, &AboutSection::newsWanted);
    connect(m_licences, &QPushButton::clicked, this, [this] {
        auto *dialog = new LicencesDialog(window());
        dialog->open();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_diagnostics());
        m_note->setText(tr("Copied. Paste it into a message to support."));
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        auto *dialog = new DiagnosticsDialog(m_diagnostics(), this);
        dialog->open();
    });
    begin();
}

void AboutSection::retranslate()
{
    setWindowTitle(tr("About Fullmakt"));
    m_version.label->setText(tr("Version"));
    m_environment.label->setText(tr("Environment"));
    m_environment.value->setText(m_worldInWords());
    m_news->setText(tr("What is new"));
    m_licences->setText(tr("Licences"));
    m_copy->setText(tr("Copy diagnostics"));
    m_show->setText(tr("Show diagnostics"));
    m_note->setText(tr("The program, this computer, the sign-in and the last errors, by codes and numbers. No names, "
                       "no personal numbers, no organisation numbers."));
}

} // namespace ui
