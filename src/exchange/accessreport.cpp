// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/accessreport.h"

#include "exchange/specialfile.h"
#include "names/plaintext.h"

#include <QSaveFile>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

/// For reading on the screen and on paper; headers are repeated on each page.
constexpr QLatin1StringView reportStyle =
    "body{font:14px/1.45 system-ui,sans-serif;margin:2rem;color:#1d232b;background:#fff}"
    "h1{font-size:1.5rem;margin:0 0 .5rem}p{margin:.15rem 0;color:#5b6673}"
    "table{border-collapse:collapse;margin-top:1.25rem;width:100%}"
    "th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #dfe3e8;"
    "overflow-wrap:anywhere}th{font-weight:600}thead{display:table-header-group}tr{break-inside:avoid}"_L1;

/// What turns text is shown as a sign, as on the screen.
QString escaped(const QString &text)
{
    return names::shownText(text, false).toHtmlEscaped();
}

QString cellsIn(const QStringList &cells, QLatin1StringView element)
{
    QString line = u"<tr>"_s;
    for (const QString &cell : cells)
        line += u"<%1>%2</%1>"_s.arg(element, escaped(cell));
    return line + u"</tr>\n"_s;
}

} // namespace

QByteArray htmlOf(const AccessReport &report)
{
    QString page =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(escaped(report.language));
    page +=
        u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"_s;
    page += u"<title>%1</title>\n<style>%2</style>\n</head>\n<body>\n"_s.arg(escaped(report.title), reportStyle);
    page += u"<h1>"_s + escaped(report.title) + u"</h1>\n"_s;
    for (const QString &fact : report.facts)
        page += u"<p>"_s + escaped(fact) + u"</p>\n"_s;
    if (report.rows.isEmpty()) {
        page += u"<p>"_s + escaped(report.nothing) + u"</p>\n"_s;
    } else {
        page += u"<table>\n<thead>\n"_s + cellsIn(report.headers, "th"_L1) + u"</thead>\n<tbody>\n"_s;
        for (const QStringList &row : report.rows)
            page += cellsIn(row, "td"_L1);
        page += u"</tbody>\n</table>\n"_s;
    }
    page += u"</body>\n</html>\n"_s;
    return page.toUtf8();
}

QString writeReport(const QString &path, const AccessReport &report)
{
    if (isSpecialFile(path))
        return specialFileError();
    QSaveFile file(path);
    const QByteArray page = htmlOf(report);
    if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size() || !commitWhole(file))
        return file.errorString();
    return {};
}

} // namespace exchange
