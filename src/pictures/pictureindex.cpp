// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/pictureindex.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

constexpr auto head = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                      "<title>Cloudnet Console</title>\n<style>\n"
                      "body { font: 15px sans-serif; margin: 24px; background: #888; }\n"
                      "h2 { margin: 32px 0 8px; }\n"
                      "nav a { margin-right: 12px; color: black; }\n"
                      ".ways { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }\n"
                      "figure { margin: 0; } img { max-width: 100%; }\n"
                      "</style>\n</head>\n<body>\n<h1>Cloudnet Console</h1>\n"_L1;

} // namespace

QString pictureIndex(const QList<Picture> &pictures)
{
    QStringList subjects;
    QHash<QString, QString> figures;
    for (const Picture &picture : pictures) {
        if (!figures.contains(picture.subject))
            subjects += picture.subject;
        figures[picture.subject] += u"<figure><a href=\"%1\"><img loading=\"lazy\" src=\"%1\" alt=\"%2\"></a>"
                                    "<figcaption>%3</figcaption></figure>\n"_s.arg(picture.file().toHtmlEscaped(),
                                                                                   picture.subject.toHtmlEscaped(),
                                                                                   picture.way.toHtmlEscaped());
    }
    QString page = head + u"<nav>\n"_s;
    for (const QString &subject : std::as_const(subjects))
        page += u"<a href=\"#%1\">%1</a>\n"_s.arg(subject.toHtmlEscaped());
    page += u"</nav>\n"_s;
    for (const QString &subject : std::as_const(subjects))
        page += u"<h2 id=\"%1\">%1</h2>\n<div class=\"ways\">\n%2</div>\n"_s.arg(subject.toHtmlEscaped(),
                                                                                 figures.value(subject));
    return page + u"</body>\n</html>\n"_s;
}

} // namespace pictures
