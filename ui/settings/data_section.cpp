// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/data_section.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/headings.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>

namespace ui {

using namespace Qt::StringLiterals;

DataSection::DataSection(const QString &settingsFile, const QString &dataFile, const QString &logFolder,
                         QWidget *parent)
    : SettingsSection(parent), m_dataFile(dataFile), m_settings(addFact(u"settingsFile"_s)),
      m_data(addFact(u"dataFile"_s)), m_log(addFact(u"logFolder"_s)), m_open(button({}, ButtonRole::Normal, this)),
      m_copy(button(Glyph::Copy, {}, ButtonRole::Quiet, this))
{
    m_open->setObjectName(u"openDataFolder"_s);
    m_copy->setObjectName(u"copyDataPath"_s);
    addButtons({m_open, m_copy});
    m_about = addNote();
    m_about->setContentsMargins(0, space::one, 0, 0);
    m_forget = button({}, ButtonRole::Normal, this);
    m_forget->setObjectName(u"forgetSeen"_s);
    addButtons({m_forget});
    m_told = addNote();
    m_told->setObjectName(u"forgetTold"_s);
    m_told->hide();
    m_settings.value->setText(QDir::toNativeSeparators(settingsFile));
    m_data.value->setText(QDir::toNativeSeparators(dataFile));
    m_log.value->setText(QDir::toNativeSeparators(logFolder));
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT folderWanted(QFileInfo(m_dataFile).absolutePath()); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_data.value->text());
        m_isCopied = true;
        retranslate();
    });
    connect(m_forget, &QPushButton::clicked, this, &DataSection::askToForget);
    begin();
}

void DataSection::askToForget()
{
    m_told->hide();
    auto *dialog = new ConfirmDialog(
        ConfirmDialog::Kind::Destructive, tr("Forget the lists of clients seen last?"),
        tr("For every system access Fullmakt keeps which clients there were when you last looked, to show what is new "
           "or gone since. The lists are forgotten for all organisations on this computer, and the next look begins "
           "anew. Nothing is changed in Altinn."),
        tr("Forget the lists"), window());
    connect(dialog, &QDialog::accepted, this, &DataSection::forgetWanted);
    dialog->open();
}

void DataSection::showForgotten(bool worked)
{
    m_told->setText(worked
                        ? tr("The lists are forgotten.")
                        : tr("The lists could not be forgotten: the file with Fullmakt's records cannot be written."));
    m_told->show();
}

void DataSection::retranslate()
{
    setWindowTitle(tr("Data on this computer"));
    m_settings.label->setText(tr("Settings"));
    m_data.label->setText(tr("Records"));
    m_log.label->setText(tr("Technical log"));
    m_open->setText(tr("Open folder"));
    m_copy->setText(m_isCopied ? tr("Copied") : tr("Copy path"));
    m_copy->setIcon(icon(m_isCopied ? Glyph::Check : Glyph::Copy));
    m_about->setText(tr("The records hold the changes of clients and the clients seen last, by organisation number and "
                        "name; of clients who are persons no name and no number. They hold the activity too: who did "
                        "what with Fullmakt here, sign-ins included. Personal numbers, passwords and tokens are never "
                        "kept."));
    m_forget->setText(tr("Forget the clients seen last…"));
    m_told->hide();
}

} // namespace ui
