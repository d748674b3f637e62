// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/entry.h"

#include "insight/object.h"

namespace finder {

using namespace Qt::StringLiterals;

QString kindId(Kind kind)
{
    static const QString ids[kindCount]{u"page"_s, u"server"_s,  u"domain"_s, u"person"_s,      u"customer"_s,
                                        u"key"_s,  u"filter"_s,  u"action"_s, u"certificate"_s, u"record"_s,
                                        u"case"_s, u"finding"_s, u"note"_s,   u"change"_s};
    return ids[static_cast<int>(kind)];
}

QString Entry::text(Field field) const
{
    for (const Text &one : texts) {
        if (one.field == field)
            return one.text;
    }
    return {};
}

QString Entry::key() const
{
    return kindId(kind) + u':' + (kind == Kind::Record ? recordId(*this) : id);
}

QString recordId(const Entry &record)
{
    api::Record of;
    of.name = record.text(Field::OtherName).isNull() ? record.name : record.text(Field::OtherName);
    of.type = record.text(Field::Type);
    of.content = record.text(Field::Content);
    return insight::recordObject(record.id, of).id;
}

} // namespace finder
