// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheet/sheetview.h"

#include "gui/sheet/sheetpages.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

/// Between the pages, and around them.
constexpr int pageGap = 12;

} // namespace

/// What the pages are painted on: only those that are in sight.
class SheetView::Paper : public QWidget
{
public:
    using QWidget::QWidget;

    std::shared_ptr<SheetPages> pages;
    qreal scale = 1;

    int pageHeight() const { return qRound(SheetPages::pageSize().height() * scale); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), palette().mid());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const int count = pages ? pages->count() : 0;
        for (int number = 0; number < count; ++number) {
            const QRect page(pageGap, pageGap + number * (pageHeight() + pageGap),
                             qRound(SheetPages::pageSize().width() * scale), pageHeight());
            if (!page.intersects(event->rect()))
                continue;
            painter.fillRect(page, Qt::white);
            painter.save();
            painter.setClipRect(page, Qt::IntersectClip);
            painter.translate(page.topLeft());
            painter.scale(scale, scale);
            pages->paint(painter, number);
            painter.restore();
        }
    }
};

SheetView::SheetView(QWidget *parent)
    : QScrollArea(parent)
    , m_paper(new Paper)
{
    setWidget(m_paper);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

SheetView::~SheetView() = default;

void SheetView::showPages(std::shared_ptr<SheetPages> pages)
{
    m_paper->pages = std::move(pages);
    // For who does not see the pages.
    setAccessibleDescription(m_paper->pages ? m_paper->pages->plainText() : QString());
    verticalScrollBar()->setValue(0);
    fit();
    m_paper->update();
}

int SheetView::pageCount() const
{
    return m_paper->pages ? m_paper->pages->count() : 0;
}

QSize SheetView::sizeHint() const
{
    return {680, 480};
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void SheetView::fit()
{
    const int width = std::max(viewport()->width(), 2 * pageGap + 1);
    m_paper->scale = (width - 2 * pageGap) / SheetPages::pageSize().width();
    const int height = pageGap + std::max(1, pageCount()) * (m_paper->pageHeight() + pageGap);
    m_paper->resize(width, std::max(height, viewport()->height()));
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
}

} // namespace gui

#include "moc_sheetview.cpp"
