// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help/helpdialog.h"

#include "gui/lists/rowdelegate.h"
#include "gui/look/colours.h"
#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "ui_helpdialog.h"
#include "words/language.h"

#include <QEvent>
#include <QScreen>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr QSize usualSize(920, 620);
constexpr int listWidth = 230;
constexpr int rowHeight = 26;
constexpr int indent = 22;
constexpr int textMargin = 20;
/// A word that is everywhere is marked so often at most.
constexpr int mostMarks = 300;
/// Shorter words are looked for, and not marked.
constexpr int leastMarked = 2;

bool hasAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

HelpDialog::HelpDialog(words::Language &language, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::HelpDialog>())
    , m_language(language)
{
    m_ui->setupUi(this);
    m_ui->search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_ui->chapters->setItemDelegate(new RowDelegate(rowHeight, m_ui->chapters));
    m_ui->chapters->viewport()->setBackgroundRole(QPalette::Window);
    m_ui->text->setOpenLinks(false);
    m_ui->text->document()->setDocumentMargin(textMargin);
    m_ui->nothing->hide();
    const QSize room = screen()->availableSize();
    resize(QSize(scaled(usualSize.width()), scaled(usualSize.height())).boundedTo(room * 0.9));
    connect(m_ui->search, &QLineEdit::textChanged, this, &HelpDialog::filter);
    connect(m_ui->search, &QLineEdit::returnPressed, this, [this] { m_ui->chapters->setFocus(); });
    connect(m_ui->chapters, &QListWidget::currentRowChanged, this, &HelpDialog::showText);
    connect(m_ui->text, &QTextBrowser::anchorClicked, this, &HelpDialog::follow);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_ui->search, [this] {
        m_ui->search->setFocus(Qt::ShortcutFocusReason);
        m_ui->search->selectAll();
    });
    readChapters();
    retranslate();
    m_ui->text->setFocus();
}

HelpDialog::~HelpDialog() = default;

void HelpDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        readChapters();
        retranslate();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        styleText();
    }
}

void HelpDialog::retranslate()
{
    m_ui->retranslateUi(this);
    styleText();
}

/// In the language of the moment; what is shown stays.
void HelpDialog::readChapters()
{
    const QString shown = nameShown();
    m_chapters = chapters(m_language.code());
    {
        const QSignalBlocker quiet(m_ui->chapters);
        m_ui->chapters->clear();
        for (const Chapter &chapter : std::as_const(m_chapters)) {
            auto *item = new QListWidgetItem(chapter.title, m_ui->chapters);
            item->setData(Qt::UserRole, chapter.name);
        }
    }
    filter();
    showChapter(shown);
}

QString HelpDialog::nameShown() const
{
    const QListWidgetItem *item = m_ui->chapters->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

QStringList HelpDialog::words() const
{
    return m_ui->search->text().split(u' ', Qt::SkipEmptyParts);
}

void HelpDialog::showChapter(const QString &name)
{
    for (int row = 0; row < m_ui->chapters->count(); ++row) {
        QListWidgetItem *item = m_ui->chapters->item(row);
        if (item->data(Qt::UserRole).toString() != name)
            continue;
        // Whoever asks for it wants to see it, whatever was looked for before.
        if (item->isHidden())
            m_ui->search->clear();
        m_ui->chapters->setCurrentItem(item);
    }
}

void HelpDialog::showAbout(const QWidget &window)
{
    const Chapter *about = chapterAbout(m_chapters, window);
    const QList<QWidget *> parts = window.findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (!about && part->isVisible() && part->window() == &window)
            about = chapterAbout(m_chapters, *part);
    }
    if (about)
        showChapter(about->name);
    else if (!m_chapters.isEmpty())
        showChapter(m_chapters.constFirst().name);
}

void HelpDialog::search(const QString &words)
{
    m_ui->search->setText(words);
}

void HelpDialog::filter()
{
    const QStringList wanted = words();
    int first = -1;
    for (int row = 0; row < m_ui->chapters->count(); ++row) {
        const bool found = hasAll(plainText(m_chapters[row]), wanted);
        m_ui->chapters->item(row)->setHidden(!found);
        if (found && first < 0)
            first = row;
    }
    m_ui->nothing->setVisible(first < 0 && !wanted.isEmpty());
    const QListWidgetItem *current = m_ui->chapters->currentItem();
    if (first >= 0 && (!current || current->isHidden()))
        m_ui->chapters->setCurrentRow(first);
    else
        markWords();
}

void HelpDialog::showText()
{
    const int row = m_ui->chapters->currentRow();
    if (row < 0)
        return;
    const Chapter &chapter = m_chapters[row];
    m_ui->text->setHtml(u"<h1>%1</h1>%2"_s.arg(chapter.title.toHtmlEscaped(), chapter.html));
    markWords();
}

void HelpDialog::markWords()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QStringList wanted = words();
    for (const QString &word : wanted) {
        if (word.size() < leastMarked)
            continue;
        QTextCursor found = m_ui->text->document()->find(word);
        for (; !found.isNull() && marks.size() < mostMarks; found = m_ui->text->document()->find(word, found)) {
            // Not in the middle of another word.
            if (m_ui->text->document()->characterAt(found.selectionStart() - 1).isLetterOrNumber())
                continue;
            QTextEdit::ExtraSelection mark;
            mark.cursor = found;
            mark.format.setBackground(palette().highlight());
            mark.format.setForeground(palette().highlightedText());
            marks.append(mark);
        }
    }
    m_ui->text->setExtraSelections(marks);
    if (marks.isEmpty())
        return;
    const auto first = std::min_element(marks.begin(), marks.end(), [](const auto &one, const auto &other) {
        return one.cursor.position() < other.cursor.position();
    });
    QTextCursor to = first->cursor;
    to.clearSelection();
    m_ui->text->setTextCursor(to);
    m_ui->text->ensureCursorVisible();
}

void HelpDialog::follow(const QUrl &link)
{
    showChapter(link.path().section(u'.', 0, 0));
}

/// Sizes and colours of the text are those of the moment.
void HelpDialog::styleText()
{
    const Colours &colours = coloursFor(palette());
    m_ui->chapters->setFixedWidth(scaled(listWidth));
    m_ui->search->setFixedWidth(scaled(listWidth));
    m_ui->nothing->setFixedWidth(scaled(listWidth));
    m_ui->text->document()->setIndentWidth(scaled(indent));
    const QString sheet = u"h1 { font-size: x-large; font-weight: 600; margin-bottom: %1px; }"
                          "h2 { font-size: large; font-weight: 600; margin-top: %2px; margin-bottom: %3px; }"
                          "p, li { margin-top: %3px; margin-bottom: %3px; }"
                          "dt { margin-top: %1px; } dd { margin-bottom: 0; }"
                          "a { color: %4; } code, pre { font-family: '%5'; }"
                          "td, th { padding: %3px %2px %3px 0; } th { text-align: left; font-weight: 600; }"_s;
    m_ui->text->document()->setDefaultStyleSheet(
        sheet.arg(scaled(10)).arg(scaled(18)).arg(scaled(4)).arg(colours.accent.name(), fixedFont().family()));
    showText();
}

} // namespace gui

#include "moc_helpdialog.cpp"
