// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheet/sheetpages.h"

#include "exchange/specialfile.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextOption>
#include <QTextTable>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

// In pixels of which an inch has 96: A4, its margins, and the foot in the lower one.
constexpr qreal paperWidth = 794;
constexpr qreal paperHeight = 1123;
constexpr qreal paperMargin = 60;
constexpr qreal lowerMargin = 76;
constexpr qreal footHeight = 20;
constexpr int footPixels = 11;
constexpr int textPixels = 13;
const QColor paperInk(0x1d, 0x23, 0x2b);
const QColor footInk(0x5b, 0x66, 0x73);

constexpr qreal textHeight = paperHeight - paperMargin - lowerMargin;

} // namespace

SheetPages::SheetPages(const SheetText &text)
    : m_text(text)
    , m_document(std::make_unique<QTextDocument>())
{
    QFont font = text.font;
    font.setPixelSize(textPixels);
    m_document->setDefaultFont(font);
    QTextOption option;
    // What has no blank is not to leave its column.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document->setDefaultTextOption(option);
    m_document->setDocumentMargin(0);
    m_document->setUndoRedoEnabled(false);
    m_document->setHtml(QString::fromUtf8(text.html));
    m_document->setPageSize({paperWidth - 2 * paperMargin, textHeight});
    keepTogether(*m_document);
    m_count = m_document->pageCount();
}

QSizeF SheetPages::pageSize()
{
    return {paperWidth, paperHeight};
}

void SheetPages::moveTo(QThread *thread)
{
    // What each text keeps of its fonts belongs to this thread, and ends with it; without it, it is fetched anew.
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
        block.layout()->setFont(block.layout()->font());
    m_document->moveToThread(thread);
}

void SheetPages::paint(QPainter &painter, int number)
{
    painter.save();
    painter.translate(paperMargin, paperMargin - number * textHeight);
    const QRectF part(0, number * textHeight, paperWidth - 2 * paperMargin, textHeight);
    painter.setClipRect(part, Qt::IntersectClip);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    // Paper is white, whatever the colours of the screen.
    context.palette.setColor(QPalette::Text, paperInk);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    painter.save();
    QFont font = m_text.font;
    font.setPixelSize(footPixels);
    painter.setFont(font);
    painter.setPen(footInk);
    const QRectF foot(paperMargin, paperHeight - lowerMargin + footHeight, paperWidth - 2 * paperMargin, footHeight);
    const QString page = m_text.number ? m_text.number(number + 1, m_count) : QString();
    const QFontMetricsF metrics(font);
    const qreal room = foot.width() - metrics.horizontalAdvance(page) - 2 * footHeight;
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(m_text.foot, Qt::ElideRight, room));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, page);
    painter.restore();
}

bool SheetPages::print(QPagedPaintDevice &device)
{
    device.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal scale = std::min(device.width() / paperWidth, device.height() / paperHeight);
    painter.scale(scale, scale);
    for (int number = 0; number < m_count; ++number) {
        if (number > 0 && !device.newPage())
            return false;
        paint(painter, number);
    }
    return painter.end();
}

namespace {

/// From where to where it reaches.
using Reach = std::pair<qreal, qreal>;

Reach reachOf(const QTextBlock &block)
{
    const QRectF place = block.document()->documentLayout()->blockBoundingRect(block);
    return {place.top(), place.bottom()};
}

Reach reachOf(const QTextTable &table, int row)
{
    Reach reach{std::numeric_limits<qreal>::max(), 0};
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        for (auto part = cell.begin(); !part.atEnd(); ++part) {
            const Reach one = reachOf(part.currentBlock());
            reach = {std::min(reach.first, one.first), std::max(reach.second, one.second)};
        }
    }
    return reach;
}

/// The pages of a document, one below the other.
struct Paging
{
    qreal high;

    int pageOf(qreal place) const { return static_cast<int>(place / high); }
    bool isOnOne(const Reach &reach) const { return pageOf(reach.first) == pageOf(reach.second - 1); }
    /// What is longer is read on two pages rather than that a page stands half empty.
    bool isShort(const Reach &reach) const { return reach.second - reach.first <= high / 2; }
};

/// All of it: what follows a table whose rows have grown would stay where it was.
void layOutAgain(QTextDocument &document)
{
    document.markContentsDirty(0, document.characterCount());
}

void keepHeading(QTextDocument &document, const QTextBlock &heading, const Paging &paging)
{
    if (!heading.next().isValid())
        return;
    const QTextBlock first = heading.next();
    const QTextTable *table = QTextCursor(first).currentTable();
    const int heads = table ? table->format().headerRowCount() : 0;
    Reach reach = reachOf(first);
    if (table && heads < table->rows()) {
        const Reach row = reachOf(*table, heads);
        reach = paging.isShort(row) ? row : reachOf(table->cellAt(heads, 0).firstCursorPosition().block());
    }
    if (paging.pageOf(reachOf(heading).first) == paging.pageOf(reach.second - 1))
        return;
    QTextBlockFormat format = heading.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(heading).setBlockFormat(format);
    layOutAgain(document);
}

/// Below the row above there is so much room that not even the first line has any on that page.
void keepRow(QTextDocument &document, QTextTable &table, int row, const Paging &paging)
{
    constexpr qreal least = 2;
    const Reach reach = reachOf(table, row);
    if (paging.isOnOne(reach) || !paging.isShort(reach))
        return;
    const qreal room = (paging.pageOf(reach.first) + 1) * paging.high - reach.first - least;
    for (int column = 0; column < table.columns() && room > 0; ++column) {
        QTextTableCell above = table.cellAt(row - 1, column);
        QTextTableCellFormat format = above.format().toTableCellFormat();
        format.setBottomPadding(format.bottomPadding() + room);
        above.setFormat(format);
    }
    layOutAgain(document);
}

} // namespace

void keepTogether(QTextDocument &document)
{
    const Paging paging{document.pageSize().height()};
    // From the first on: what is moved moves all that follows.
    for (auto part = document.rootFrame()->begin(); !part.atEnd(); ++part) {
        auto *table = qobject_cast<QTextTable *>(part.currentFrame());
        if (!table && part.currentBlock().blockFormat().headingLevel() > 0)
            keepHeading(document, part.currentBlock(), paging);
        for (int row = table ? table->format().headerRowCount() + 1 : 0; table && row < table->rows(); ++row)
            keepRow(document, *table, row, paging);
    }
}

QString writePdf(const QString &path, const SheetText &text, const QString &title)
{
    if (exchange::isSpecialFile(path))
        return exchange::specialFileError();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(title);
        writer.setCreator(u"Cloudnet Console"_s);
        if (!SheetPages(text).print(writer)) {
            file.cancelWriting();
            return file.errorString();
        }
    }
    return exchange::commitWhole(file) ? QString() : file.errorString();
}

} // namespace gui
