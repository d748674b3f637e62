// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tooltext/handoverdialog.h"

#include "gui/kit/filedialog.h"
#include "gui/lists/savedfilter.h"
#include "gui/look/fonts.h"
#include "gui/tooltext/toolwords.h"
#include "handover/text.h"
#include "settings/settings.h"
#include "ui_handoverdialog.h"
#include "words/writetext.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// So much of a text is shown: more is for programs to read.
constexpr qsizetype shownLines = 400;
/// An account of so many servers and domains is worked out within a few milliseconds.
constexpr qsizetype fewObjects = 100;

QString handoverWords(const char *source)
{
    return QCoreApplication::translate("Handover", source);
}

QByteArray wholeText(const listing::Made &made)
{
    QByteArray all;
    for (const listing::ToolFile &file : made.files) {
        if (!all.isEmpty())
            all += '\n';
        all += file.text.bytes;
    }
    return all;
}

/// The first lines, without line ends that a text box would show as a line of their own; and how many are left.
std::pair<QString, int> beginningOf(const listing::Made &made)
{
    QStringList lines;
    qsizetype count = 0;
    for (const listing::ToolFile &file : made.files) {
        if (count > 0 && count < shownLines)
            lines.append(QString());
        for (const QByteArray &line : file.text.bytes.trimmed().split('\n')) {
            if (count++ < shownLines)
                lines.append(QString::fromUtf8(line.endsWith('\r') ? line.chopped(1) : line));
        }
    }
    return {lines.join(u'\n'), static_cast<int>(std::max<qsizetype>(0, count - shownLines))};
}

QString sentencesOf(const QList<handover::Remark> &remarks)
{
    QStringList lines;
    for (const handover::Remark &remark : remarks)
        lines.append(handover::sentence(remark, handoverWords));
    return lines.join(u'\n');
}

} // namespace

HandoverDialog::HandoverDialog(listing::Source source, FilterOf filterOf, settings::Settings &settings, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::HandoverDialog>())
    , m_source(std::make_shared<const listing::Source>(std::move(source)))
    , m_filterOf(std::move(filterOf))
    , m_settings(settings)
{
    m_ui->setupUi(this);
    m_worker.setMaxThreadCount(1);
    m_ui->save->setProperty("primary", true);
    setFixedFont(*m_ui->preview);
    for (QLabel *label : {m_ui->rowsReason, m_ui->hint, m_ui->extent})
        label->setForegroundRole(QPalette::PlaceholderText);
    for (const listing::Tool &one : listing::everyTool())
        m_ui->tool->addItem(ToolWords::name(one.id), one.id);
    connect(m_ui->tool, &QComboBox::currentIndexChanged, this, [this] {
        fillParts();
        fillRows();
        make();
    });
    connect(m_ui->part, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isFilling)
            return;
        fillRows();
        make();
    });
    connect(m_ui->rows, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            make();
    });
    connect(m_ui->copy, &QPushButton::clicked, this, &HandoverDialog::copy);
    connect(m_ui->save, &QPushButton::clicked, this, &HandoverDialog::askWhere);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &HandoverDialog::reject);
    fillParts();
    fillRows();
    make();
}

HandoverDialog::~HandoverDialog()
{
    m_worker.waitForDone();
}

void HandoverDialog::showTool(const QString &id, const QString &part)
{
    m_ui->tool->setCurrentIndex(m_ui->tool->findData(id));
    m_ui->part->setCurrentIndex(std::max(0, m_ui->part->findData(part)));
}

const listing::Tool &HandoverDialog::tool() const
{
    return *listing::toolOf(m_ui->tool->currentData().toString());
}

QString HandoverDialog::part() const
{
    return m_ui->part->currentData().toString();
}

QString HandoverDialog::filter() const
{
    return m_ui->rows->currentData().toString();
}

void HandoverDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HandoverDialog::retranslate()
{
    m_ui->retranslateUi(this);
    for (int i = 0; i < m_ui->tool->count(); ++i)
        m_ui->tool->setItemText(i, ToolWords::name(m_ui->tool->itemData(i).toString()));
    const int part = m_ui->part->currentIndex();
    const int rows = m_ui->rows->currentIndex();
    fillParts();
    m_isFilling = true;
    m_ui->part->setCurrentIndex(part);
    m_isFilling = false;
    fillRows();
    m_isFilling = true;
    m_ui->rows->setCurrentIndex(rows);
    m_isFilling = false;
    make();
    if (m_said)
        m_said();
}

void HandoverDialog::fillParts()
{
    m_isFilling = true;
    const QString id = tool().id;
    const QStringList parts = tool().parts(m_source.get());
    const QString label = ToolWords::partLabel(id);
    m_ui->part->clear();
    m_ui->part->addItem(ToolWords::part(id, {}), QString());
    for (const QString &one : parts)
        m_ui->part->addItem(ToolWords::part(id, one), one);
    m_ui->partLabel->setText(label);
    m_ui->part->setAccessibleName(label);
    m_ui->partLabel->setVisible(!label.isEmpty());
    m_ui->part->setVisible(!label.isEmpty());
    m_ui->hint->setText(ToolWords::hint(id));
    m_isFilling = false;
}

void HandoverDialog::fillRows()
{
    m_isFilling = true;
    const QString table = tool().listing(part()).filters;
    m_ui->rows->clear();
    m_ui->rows->addItem(tr("All rows"), QString());
    // One domain is chosen by its name.
    const bool isOne = tool().id == "zones"_L1 && !part().isEmpty();
    const QString now = m_filterOf && !isOne ? m_filterOf(table).trimmed() : QString();
    if (!now.isEmpty()) {
        m_ui->rows->addItem(tr("Shown in the window: %1").arg(now), now);
        // What is looked at is meant, until another choice is made.
        m_ui->rows->setCurrentIndex(1);
    }
    const QList<SavedFilter> saved = isOne ? QList<SavedFilter>() : savedFiltersFrom(m_settings.savedFilters(table));
    for (const SavedFilter &one : saved) {
        if (!one.text.trimmed().isEmpty())
            m_ui->rows->addItem(tr("Saved filter %1: %2").arg(one.name, one.text.trimmed()), one.text.trimmed());
    }
    const bool isChoice = m_ui->rows->count() > 1;
    const QString reason = isChoice ? QString()
                           : isOne
                               ? tr("One domain is chosen above.")
                               : tr("There is nothing to choose: no filter is set in the window, and none is saved.");
    m_ui->rows->setEnabled(isChoice);
    m_ui->rows->setAccessibleDescription(reason);
    m_ui->rowsReason->setText(reason);
    m_ui->rowsReason->setVisible(!isChoice);
    m_isFilling = false;
}

void HandoverDialog::work(std::function<std::function<void()>()> work)
{
    const qsizetype objects = m_source->values.instances.size() + m_source->values.domains.size();
    if (objects <= fewObjects) {
        work()();
        return;
    }
    m_worker.start([this, work = std::move(work)] {
        std::function<void()> done = work();
        QMetaObject::invokeMethod(this, std::move(done), Qt::QueuedConnection);
    });
}

void HandoverDialog::make()
{
    const quint64 number = ++m_number;
    m_made.reset();
    m_said = {};
    m_ui->notice->clear();
    for (QPushButton *button : {m_ui->copy, m_ui->save})
        button->setEnabled(false);
    work(
        [this, number, source = m_source, made = &tool(), part = part(), filter = filter()]() -> std::function<void()> {
            auto text = std::make_shared<const listing::Made>(listing::make(
                *made, {.source = *source, .part = part, .filter = filter, .words = handoverWords, .before = {}}));
            return [this, number, text] { take(number, text); };
        });
}

void HandoverDialog::take(quint64 number, std::shared_ptr<const listing::Made> made)
{
    // Another one was asked for meanwhile.
    if (number != m_number)
        return;
    m_made = std::move(made);
    showMade();
}

void HandoverDialog::showMade()
{
    const auto [text, left] = beginningOf(*m_made);
    m_ui->preview->setPlainText(left > 0 ? text + u'\n' + tr("… %Ln more line(s)", nullptr, left) : text);
    const QString asOf = handover::asOf(m_source->readings, m_made->reads, handoverWords);
    m_ui->extent->setText(tr("%Ln entry(s), %1", nullptr, m_made->count()).arg(asOf));
    const bool any = !m_made->files.empty();
    m_ui->copy->setEnabled(any);
    m_ui->save->setEnabled(any);
    tellRemarks();
}

/// What is not whole, and what is left out.
void HandoverDialog::tellRemarks()
{
    const QList<handover::Remark> remarks = m_made->remarks;
    const bool isComplete = m_made->isComplete;
    if (isComplete && remarks.isEmpty())
        return;
    const bool isOne = isComplete && remarks.size() == 1;
    const auto first = [remarks, isComplete, isOne] {
        if (!isComplete)
            return tr("Not everything that this is made of has been read.");
        return isOne ? handover::sentence(remarks.first(), handoverWords)
                     : tr("%Ln thing(s) to know about this text.", nullptr, static_cast<int>(remarks.size()));
    };
    const auto all = [remarks, isOne] { return isOne ? QString() : sentencesOf(remarks); };
    m_ui->notice->say(isComplete ? Notice::Kind::Information : Notice::Kind::Warning, first, all);
}

void HandoverDialog::copy()
{
    if (!m_made)
        return;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(wholeText(*m_made)));
    say([this] { m_ui->notice->say(Notice::Kind::Information, tr("The text has been copied.")); });
}

void HandoverDialog::askWhere()
{
    const QString id = tool().id;
    const bool isFolder = tool().isFolder(part());
    QString name = tool().fileName;
    if (id == "zones"_L1)
        name = part() + u".zone"_s;
    else if (id == "ansible"_L1 && !part().isEmpty())
        name = u"cloudnet-inventory"_s;
    const FileQuestion question{.title = [] { return tr("Hand over to other tools"); },
                                .accept = [] { return tr("Save"); },
                                .filter = [id] { return ToolWords::fileFilter(id); },
                                .suffix = {},
                                .name = name};
    const auto done = [this](const QString &path) { saveTo(path); };
    if (isFolder)
        askWhichFolder(question, this, this, done);
    else
        askWhereToSave(question, this, this, done);
}

void HandoverDialog::saveTo(const QString &path)
{
    for (QPushButton *button : {m_ui->copy, m_ui->save})
        button->setEnabled(false);
    work(
        [this, source = m_source, chosen = &tool(), part = part(), filter = filter(), path]() -> std::function<void()> {
            // Made once more: a calendar goes on from what is in the file.
            const listing::Made text = listing::make(*chosen, {.source = *source,
                                                               .part = part,
                                                               .filter = filter,
                                                               .words = handoverWords,
                                                               .before = listing::beforeAt(path)});
            // The dialog for files has asked whether what is there goes.
            const listing::Written written = listing::writeTool(*chosen, part, text, path, listing::Replace::Anything);
            return [this, written] { saved(written); };
        });
}

void HandoverDialog::saved(const listing::Written &written)
{
    const bool any = m_made && !m_made->files.empty();
    m_ui->copy->setEnabled(any);
    m_ui->save->setEnabled(any);
    const QString path = QDir::toNativeSeparators(written.path);
    // Found in the language in which the system spoke.
    const auto obstacle = words::obstacleOf(written.path, written.fault ? written.fault->words : QString());
    say([this, written, path, obstacle] {
        if (!written.fault) {
            m_ui->notice->say(
                Notice::Kind::Information, [path] { return tr("Saved as %1.").arg(path); },
                [remarks = written.remarks] { return sentencesOf(remarks); });
            return;
        }
        const auto why = [path, kind = written.fault->kind, obstacle] {
            using Kind = handover::WriteFault::Kind;
            switch (kind) {
            case Kind::Protected:
                return tr("%1 is never overwritten. Choose a file of its own.").arg(path);
            case Kind::Foreign:
                return tr("%1 was not written by this program, so it is not overwritten. Choose another folder.")
                    .arg(path);
            case Kind::Ending:
                return tr("Ansible reads JSON only from a file whose name ends with .json.");
            case Kind::System:
                break;
            }
            const QString reason = words::WriteText::why(obstacle);
            return reason.isEmpty() ? tr("%1 could not be written.").arg(path)
                                    : tr("%1 could not be written: %2.").arg(path, reason);
        };
        m_ui->notice->say(Notice::Kind::Error, why, [words = written.fault->words] { return words; });
    });
}

void HandoverDialog::say(Said said)
{
    m_said = std::move(said);
    m_said();
}

} // namespace gui

#include "moc_handoverdialog.cpp"
