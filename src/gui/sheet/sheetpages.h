// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFont>
#include <QSizeF>
#include <QString>
#include <QTextDocument>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace gui {

/// A text that is to be laid out on pages, with what stands below each.
struct SheetText
{
    QByteArray html = {};
    QFont font = {};
    /// At the left of the foot; at its right what this gives of a page, from 1 on, and of how many there are.
    QString foot = {};
    std::function<QString(int page, int pages)> number = {};

    bool isEmpty() const { return html.isEmpty(); }
};

/// The pages of a text, which are A4. Laid out in any thread; to be used in one at a time.
class SheetPages
{
public:
    /// Takes its time: not for the GUI's thread.
    explicit SheetPages(const SheetText &text);

    /// Of a page, in pixels of which an inch has 96.
    static QSizeF pageSize();
    int count() const { return m_count; }
    /// Paints page @p number, from 0 on, at its own size, with its corner at the painter's origin.
    void paint(QPainter &painter, int number);
    /// Paints all of them on @p device, as large as its paper allows; false when it cannot be painted on.
    bool print(QPagedPaintDevice &device);
    /// To be called before another thread uses it.
    void moveTo(QThread *thread);
    QString plainText() const { return m_document->toPlainText(); }

private:
    SheetText m_text;
    std::unique_ptr<QTextDocument> m_document;
    int m_count = 0;
};

/// Of a text that is laid out on pages: a heading that would stand at the foot of a page without the first row of the
/// table below it, or without the sentence, begins the next page; so does a row that would stand on two pages, unless
/// it is longer than half of one.
void keepTogether(QTextDocument &document);

/// Writes the text to the file as PDF; the system's words for what went wrong, empty when it is there. An older file of
/// that name stays where it cannot be written whole. Not for the GUI's thread.
QString writePdf(const QString &path, const SheetText &text, const QString &title);

} // namespace gui
