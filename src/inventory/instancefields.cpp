// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/instancefields.h"

using namespace Qt::StringLiterals;

namespace inventory {

QString apiName(Field field)
{
    switch (field) {
    case Field::Description:
        return u"description"_s;
    case Field::Hostname:
        return u"hostname"_s;
    case Field::TechnicalContact:
        return u"technical_contact"_s;
    }
    return {};
}

InstanceFields InstanceFields::of(const api::InstanceDetail &detail)
{
    return {detail.instance.description, detail.instance.hostname, detail.technicalContact};
}

const QString &InstanceFields::at(Field field) const
{
    switch (field) {
    case Field::Description:
        return description;
    case Field::Hostname:
        return hostname;
    case Field::TechnicalContact:
        break;
    }
    return technicalContact;
}

QString &InstanceFields::at(Field field)
{
    return const_cast<QString &>(std::as_const(*this).at(field));
}

QList<Field> differences(const InstanceFields &a, const InstanceFields &b)
{
    QList<Field> found;
    for (Field field : allFields) {
        if (a.at(field) != b.at(field))
            found.append(field);
    }
    return found;
}

QList<Field> conflicts(const InstanceFields &base, const InstanceFields &theirs, const InstanceFields &mine)
{
    QList<Field> found;
    for (Field field : differences(theirs, mine)) {
        if (base.at(field) != mine.at(field) && base.at(field) != theirs.at(field))
            found.append(field);
    }
    return found;
}

QList<Field> toWrite(const InstanceFields &base, const InstanceFields &theirs, const InstanceFields &mine)
{
    QList<Field> found;
    for (Field field : differences(base, mine)) {
        if (theirs.at(field) != mine.at(field))
            found.append(field);
    }
    return found;
}

InstanceFields carriedOver(const InstanceFields &base, const InstanceFields &theirs, const InstanceFields &mine)
{
    InstanceFields result = theirs;
    for (Field field : differences(base, mine))
        result.at(field) = mine.at(field);
    return result;
}

} // namespace inventory
