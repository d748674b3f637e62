// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet as HTML: what browsers and QTextDocument both show, which takes few styles and no font but in pixels.
#include "exchange/customersheet.h"

#include "names/domainname.h"
#include "names/plaintext.h"

#include <QtGlobal>

#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView sheetStyle =
    "body{font-family:sans-serif;font-size:13px;color:#1d232b;background:#fff}"
    "h1{font-size:24px;font-weight:600;margin:14px 0 0 0}h2{font-size:16px;font-weight:600;margin:22px 0 4px 0}"
    "p{margin:2px 0}.quiet{color:#5b6673}"
    "table{border-collapse:collapse}"
    "th,td{text-align:left;vertical-align:top;padding:4px 8px 4px 0;border-top:1px solid #dfe3e8}"
    "th{font-weight:600;color:#5b6673;border-top:0;border-bottom:1px solid #9aa4b0}thead{display:table-header-group}"
    "tr{page-break-inside:avoid}td{overflow-wrap:anywhere}"
    // What only browsers know: as wide as a page, in the middle.
    "html{display:flex;justify-content:center}"
    "body{width:800px;max-width:100%;padding:24px;box-sizing:border-box}"_L1;

/// No more of one cell: a table is read, not searched.
constexpr qsizetype longestCell = 300;
/// Of names in one cell: all are told of any account that people look after.
constexpr qsizetype longestList = 100'000;
constexpr int logoHeight = 44;

/// What turns text is shown as a sign, as on the screen.
QString cellText(const QString &text, qsizetype longest = longestCell)
{
    QString shown = names::shownText(text.left(longest + 1), false);
    if (shown.size() > longest)
        shown = shown.left(longest) + u'…';
    return shown.toHtmlEscaped();
}

QString cellText(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells.append(cellText(text));
    return cells.join("<br>"_L1);
}

/// A column: its head, and how wide it is in percent.
struct Head
{
    const char *text;
    int width;
};

class Page
{
public:
    explicit Page(const MailWords &words)
        : m_words(words)
    {
    }

    void add(const QString &html) { m_html += html; }
    void paragraph(const QString &text, bool isQuiet)
    {
        m_html += u"<p%1>%2</p>\n"_s.arg(isQuiet ? u" class=\"quiet\""_s : QString(), cellText(text));
    }
    /// @p rows are escaped already; @p none is said where there are none.
    void table(const char *title, const QList<Head> &heads, const QList<QStringList> &rows, const QString &none)
    {
        const QString counted = rows.isEmpty() ? QString() : u" (%1)"_s.arg(rows.size());
        m_html += u"<h2>"_s + cellText(m_words(title)) + counted + u"</h2>\n"_s;
        if (rows.isEmpty()) {
            paragraph(none, true);
            return;
        }
        m_html += u"<table width=\"100%\" cellspacing=\"0\">\n<thead><tr>"_s;
        for (const Head &head : heads)
            m_html += u"<th width=\"%1%\">%2</th>"_s.arg(QString::number(head.width), cellText(m_words(head.text)));
        m_html += u"</tr></thead>\n<tbody>\n"_s;
        for (const QStringList &row : rows) {
            m_html += u"<tr>"_s;
            for (const QString &cell : row)
                m_html += u"<td>"_s + (cell.isEmpty() ? u"–"_s : cell) + u"</td>"_s;
            m_html += u"</tr>\n"_s;
        }
        m_html += u"</tbody>\n</table>\n"_s;
    }

    const QString &html() const { return m_html; }

private:
    const MailWords &m_words;
    QString m_html;
};

/// Of the forms that browsers show; empty for another one.
QString pictureType(const QByteArray &picture)
{
    if (picture.startsWith("\x89PNG"))
        return u"image/png"_s;
    return picture.startsWith("\xff\xd8") ? u"image/jpeg"_s : QString();
}

/// How wide a PNG is where it is so high, in pixels; 0 where it does not say.
int widthOf(const QByteArray &picture, int height)
{
    constexpr qsizetype sizes = 16;
    constexpr qsizetype bytes = 4;
    if (picture.size() < sizes + 2 * bytes || !picture.startsWith("\x89PNG"))
        return 0;
    const auto number = [&picture](qsizetype at) { return picture.mid(at, bytes).toHex().toLongLong(nullptr, 16); };
    const qint64 own = number(sizes + bytes);
    return own > 0 ? static_cast<int>(std::clamp<qint64>(number(sizes) * height / own, 1, 600)) : 0;
}

void addHead(Page &page, const CustomerSheet &sheet, const MailWords &words)
{
    const QString type = pictureType(sheet.logo);
    QString agency;
    if (!type.isEmpty()) {
        const int width = widthOf(sheet.logo, logoHeight);
        agency = u"<img src=\"data:%1;base64,%2\" height=\"%3\"%4 alt=\"%5\">"_s.arg(
            type, QString::fromLatin1(sheet.logo.toBase64()), QString::number(logoHeight),
            width > 0 ? u" width=\"%1\""_s.arg(width) : QString(), cellText(sheet.agency));
    }
    if (!sheet.agency.isEmpty())
        agency += (agency.isEmpty() ? QString() : u"<br>"_s) + u"<b>%1</b>"_s.arg(cellText(sheet.agency));
    if (!agency.isEmpty())
        page.add(u"<p>"_s + agency + u"</p>\n"_s);
    page.add(u"<h1>"_s + cellText(sheet.customer) + u"</h1>\n"_s);
    page.paragraph(words(QT_TRANSLATE_NOOP("CustomerSheet", "Servers, domains and access on %1"))
                       .arg(sheet.day.toString(Qt::ISODate)),
                   true);
    if (sheet.isPartial)
        page.paragraph(words(QT_TRANSLATE_NOOP("CustomerSheet", "Not everything had been read: there may be more.")),
                       false);
}

QList<QStringList> rowsOf(const QList<CustomerSheet::Ending> &endings)
{
    QList<QStringList> rows;
    for (const CustomerSheet::Ending &one : endings)
        rows.append({cellText(names::shownName(one.name)), cellText(one.day)});
    return rows;
}

/// For all of the month, or for as long as the account is known.
QString noEvents(const CustomerSheet &sheet, const MailWords &words)
{
    const QDate first(sheet.day.year(), sheet.day.month(), 1);
    if (!sheet.knownSince.isValid() || sheet.knownSince <= first)
        return words(QT_TRANSLATE_NOOP("CustomerSheet", "Nothing has changed this month."));
    return words(QT_TRANSLATE_NOOP("CustomerSheet", "Nothing has changed since %1. What changed before is not known."))
        .arg(sheet.knownSince.toString(Qt::ISODate));
}

void addParts(Page &page, const CustomerSheet &sheet, const MailWords &words)
{
    QList<QStringList> servers;
    for (const CustomerSheet::Server &server : sheet.servers)
        servers.append({cellText(server.name), cellText(server.purpose), cellText(server.addresses)});
    page.table(QT_TRANSLATE_NOOP("CustomerSheet", "Servers"),
               {{QT_TRANSLATE_NOOP("CustomerSheet", "Server"), 28},
                {QT_TRANSLATE_NOOP("CustomerSheet", "Purpose"), 27},
                {QT_TRANSLATE_NOOP("CustomerSheet", "IP address"), 45}},
               servers, words(QT_TRANSLATE_NOOP("CustomerSheet", "No servers.")));
    page.table(
        QT_TRANSLATE_NOOP("CustomerSheet", "Domains"),
        {{QT_TRANSLATE_NOOP("CustomerSheet", "Domain"), 72}, {QT_TRANSLATE_NOOP("CustomerSheet", "Expires"), 28}},
        rowsOf(sheet.domains), words(QT_TRANSLATE_NOOP("CustomerSheet", "No domains.")));
    page.table(
        QT_TRANSLATE_NOOP("CustomerSheet", "Certificates"),
        {{QT_TRANSLATE_NOOP("CustomerSheet", "Valid for"), 72}, {QT_TRANSLATE_NOOP("CustomerSheet", "Expires"), 28}},
        rowsOf(sheet.certificates), words(QT_TRANSLATE_NOOP("CustomerSheet", "No certificates.")));
    QList<QStringList> people;
    for (const CustomerSheet::Person &person : sheet.people)
        people.append(
            {cellText(person.name), cellText(person.company), cellText(person.servers.join(", "_L1), longestList)});
    page.table(QT_TRANSLATE_NOOP("CustomerSheet", "People with access"),
               {{QT_TRANSLATE_NOOP("CustomerSheet", "Name"), 25},
                {QT_TRANSLATE_NOOP("CustomerSheet", "Company"), 25},
                {QT_TRANSLATE_NOOP("CustomerSheet", "Access to"), 50}},
               people, words(QT_TRANSLATE_NOOP("CustomerSheet", "Nobody has access.")));
    QList<QStringList> events;
    for (const CustomerSheet::Event &event : sheet.events)
        events.append(
            {event.day.toString(Qt::ISODate), cellText(event.what), cellText(event.before), cellText(event.after)});
    page.table(QT_TRANSLATE_NOOP("CustomerSheet", "Changed this month"),
               {{QT_TRANSLATE_NOOP("CustomerSheet", "Seen"), 13},
                {QT_TRANSLATE_NOOP("CustomerSheet", "What"), 39},
                {QT_TRANSLATE_NOOP("CustomerSheet", "Before"), 24},
                {QT_TRANSLATE_NOOP("CustomerSheet", "Now"), 24}},
               events, noEvents(sheet, words));
}

} // namespace

QByteArray htmlOf(const CustomerSheet &sheet, const MailWords &words, const QString &language)
{
    Page page(words);
    page.add(u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(cellText(language)));
    page.add(u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src "
             "'unsafe-inline'\">\n"_s);
    page.add(u"<title>%1</title>\n<style>%2</style>\n</head>\n<body>\n"_s.arg(cellText(sheet.customer), sheetStyle));
    addHead(page, sheet, words);
    addParts(page, sheet, words);
    page.add(u"</body>\n</html>\n"_s);
    return page.html().toUtf8();
}

QString footOf(const CustomerSheet &sheet)
{
    QStringList parts{names::shownText(sheet.customer, false), names::shownText(sheet.agency, false),
                      sheet.day.toString(Qt::ISODate)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString pagePattern(const MailWords &words)
{
    return words(QT_TRANSLATE_NOOP("CustomerSheet", "Page %1 of %2"));
}

} // namespace exchange
