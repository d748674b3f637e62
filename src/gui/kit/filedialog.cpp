// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/filedialog.h"

#include <QCoreApplication>
#include <QFileDialog>

#include <utility>

namespace gui {

namespace {

struct FileDialogText
{
    Q_DECLARE_TR_FUNCTIONS(FileDialog)
};

QFileDialog *makeFileDialog(const FileQuestion &question, QFileDialog::AcceptMode mode, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent ? parent->window() : nullptr, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Before the texts, since it brings its own for the button.
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilters({question.filter, FileDialogText::tr("All files (*)")});
    // Qt's own dialog has no Swedish for these.
    dialog->setLabelText(QFileDialog::LookIn, FileDialogText::tr("Folder:"));
    dialog->setLabelText(QFileDialog::FileName, FileDialogText::tr("File name:"));
    dialog->setLabelText(QFileDialog::FileType, FileDialogText::tr("Type:"));
    dialog->setLabelText(QFileDialog::Accept, question.accept);
    dialog->setLabelText(QFileDialog::Reject, FileDialogText::tr("Cancel"));
    return dialog;
}

} // namespace

void askWhereToSave(const FileQuestion &question, QWidget *parent, QObject *context,
                    std::function<void(const QString &path)> done)
{
    QFileDialog *dialog = makeFileDialog(question, QFileDialog::AcceptSave, parent);
    dialog->setDefaultSuffix(question.suffix);
    dialog->selectFile(question.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, std::move(done));
    dialog->open();
}

void askWhichFile(const FileQuestion &question, QWidget *parent, QObject *context,
                  std::function<void(const QString &path)> done)
{
    QFileDialog *dialog = makeFileDialog(question, QFileDialog::AcceptOpen, parent);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, std::move(done));
    dialog->open();
}

} // namespace gui
