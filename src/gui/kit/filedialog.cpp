// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/filedialog.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>

#include <utility>

namespace gui {

namespace {

struct FileDialogText
{
    Q_DECLARE_TR_FUNCTIONS(FileDialog)
};

/// Gives a file dialog the texts that are ours, and again in another language. The others are Qt's or the desktop's.
class FileDialogTexts : public QObject
{
public:
    FileDialogTexts(FileQuestion question, QFileDialog &dialog)
        : QObject(&dialog)
        , m_question(std::move(question))
        , m_dialog(dialog)
    {
        dialog.installEventFilter(this);
        show();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // After the dialog's own texts, among which is one for the same button.
        if (event->type() == QEvent::LanguageChange)
            QMetaObject::invokeMethod(this, &FileDialogTexts::show, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    void show()
    {
        m_dialog.setWindowTitle(m_question.title());
        m_dialog.setLabelText(QFileDialog::Accept, m_question.accept());
        const qsizetype chosen = m_dialog.nameFilters().indexOf(m_dialog.selectedNameFilter());
        const QStringList filters{m_question.filter(), FileDialogText::tr("All files (*)")};
        m_dialog.setNameFilters(filters);
        m_dialog.selectNameFilter(filters.value(chosen, filters.first()));
    }

    const FileQuestion m_question;
    QFileDialog &m_dialog;
};

QFileDialog *makeFileDialog(const FileQuestion &question, QFileDialog::AcceptMode mode, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent ? parent->window() : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Before the texts, since it brings its own for the button.
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    new FileDialogTexts(question, *dialog);
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

void askWhichFolder(const FileQuestion &question, QWidget *parent, QObject *context,
                    std::function<void(const QString &path)> done)
{
    QFileDialog *dialog = makeFileDialog(question, QFileDialog::AcceptOpen, parent);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, std::move(done));
    dialog->open();
}

QString nameForFile(const QString &text)
{
    constexpr qsizetype longest = 60;
    QString name;
    const QString composed = text.normalized(QString::NormalizationForm_C);
    for (const QChar c : composed) {
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(longest);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

} // namespace gui
