// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/table.h"

#include <QFile>

namespace faults {

using namespace Qt::StringLiterals;

namespace {

QString path()
{
    return QStringLiteral(SOURCE_TREE "/tests/README.md");
}

QByteArray text()
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Sent to another address is not sent again.
QString again(const Row &row, const Ending &ending)
{
    if (ending.tries == 1)
        return u"no"_s;
    if (row.name.startsWith("redirect"))
        return u"to the other path"_s;
    if (row.name == "404" || row.name == "405")
        return u"with a slash at the end of the path"_s;
    if (ending.tries > 3)
        return u"for some minutes, ever more slowly"_s;
    return ending.tries == 2 ? u"once"_s : u"twice"_s;
}

QString certain(const Ending &writing)
{
    return isRefusal(writing) ? u"Nothing was changed."_s
                              : u"Nothing yet: the server is read again, and what it holds decides."_s;
}

} // namespace

const Table::Place Table::faults{"faults",
                                 {"fault", "reading: the person sees", "sent again", "writing: the person sees",
                                  "sent again", "certain after writing"}};
const Table::Place Table::saves{
    "saves", {"how the write was answered, and what the server holds afterwards", "the person sees"}};

Table::Table(const Place &place)
    : m_place(place)
{
    const QByteArray all = text();
    const qsizetype from = all.indexOf(begin()) + begin().size();
    const QList<QByteArray> lines = all.sliced(from, std::max<qsizetype>(all.indexOf(end()) - from, 0)).split('\n');
    for (const QByteArray &line : lines.mid(2)) {
        QStringList cells;
        const QStringList parts = QString::fromUtf8(line).split(u'|');
        for (const QString &part : parts.mid(1, parts.size() - 2))
            cells += part.trimmed();
        if (cells.isEmpty())
            continue;
        m_names += cells.takeFirst();
        m_cells.insert(m_names.constLast(), cells);
    }
}

QByteArray Table::begin() const
{
    return "<!-- " + m_place.mark + ": begin -->\n";
}

QByteArray Table::end() const
{
    return "<!-- " + m_place.mark + ": end -->\n";
}

bool Table::write(const QStringList &names) const
{
    const QByteArray all = text();
    QByteArray table =
        "| " + m_place.heads.join(" | ") + " |\n|" + QByteArray("---|").repeated(m_place.heads.size()) + "\n";
    for (const QString &name : names) {
        if (m_cells.contains(name))
            table += (u"| "_s + name + u" | "_s + m_cells.value(name).join(u" | "_s) + u" |\n"_s).toUtf8();
    }
    const QByteArray before = all.first(all.indexOf(begin()) + begin().size());
    const QByteArray whole = before + table + all.sliced(all.indexOf(end()));
    QFile file(path());
    return file.open(QIODevice::WriteOnly) && file.write(whole) == whole.size();
}

QStringList Table::cellsOf(const Row &row, const QString &reading, const QString &writing)
{
    return {reading.isEmpty() ? u"the answer"_s : reading, again(row, row.reading),
            writing.isEmpty() ? u"what the server then says"_s : writing, again(row, row.writing),
            certain(row.writing)};
}

} // namespace faults
