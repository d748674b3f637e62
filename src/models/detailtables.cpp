// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detailtables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace models {

namespace {

class DetailTables
{
    Q_DECLARE_TR_FUNCTIONS(DetailTables)
};

template <typename Row>
tables::Column<Row> detailColumn(const char *id, const std::function<QString()> &header, QString Row::*field,
                                 bool fixedFont)
{
    return {.id = id,
            .header = header,
            .text = [field](const Row &row, const QLocale &) { return row.*field; },
            .fixedFont = fixedFont};
}

} // namespace

std::unique_ptr<tables::Table<api::Network>> makeNetworkTable()
{
    using Row = api::Network;
    return std::make_unique<tables::Table<Row>>(
        QList<tables::Column<Row>>{
            detailColumn(
                "interface", [] { return DetailTables::tr("Interface"); }, &Row::interface, false),
            detailColumn(
                "ip", [] { return DetailTables::tr("Address"); }, &Row::ip, true),
            detailColumn(
                "ipv6", [] { return DetailTables::tr("IPv6"); }, &Row::ipv6, true),
            detailColumn(
                "netmask", [] { return DetailTables::tr("Netmask"); }, &Row::netmask, true),
            detailColumn(
                "gateway", [] { return DetailTables::tr("Gateway"); }, &Row::gateway, true),
        },
        [](const Row &row) { return row.interface + u'|' + row.ip + u'|' + row.ipv6; });
}

std::unique_ptr<tables::Table<api::Disk>> makeDiskTable()
{
    using Row = api::Disk;
    return std::make_unique<tables::Table<Row>>(
        QList<tables::Column<Row>>{
            detailColumn(
                "mountpoint", [] { return DetailTables::tr("Mount point"); }, &Row::mountpoint, true),
            {.id = "size",
             .header = [] { return DetailTables::tr("Size"); },
             .text = [](const Row &row, const QLocale &locale) { return gigabytes(row.size, locale); },
             .alignment = Qt::AlignRight | Qt::AlignVCenter},
            detailColumn(
                "name", [] { return DetailTables::tr("Name"); }, &Row::name, false),
            detailColumn(
                "path", [] { return DetailTables::tr("Device"); }, &Row::path, true),
        },
        [](const Row &row) { return row.path + u'|' + row.mountpoint + u'|' + row.name; });
}

QString gigabytes(const api::Quantity &size, const QLocale &locale)
{
    return size.number ? DetailTables::tr("%1 GB").arg(locale.toString(*size.number)) : size.text;
}

QString megabytes(const api::Quantity &size, const QLocale &locale)
{
    if (!size.number)
        return size.text;
    constexpr int inGigabyte = 1024;
    if (*size.number > 0 && *size.number % inGigabyte == 0)
        return DetailTables::tr("%1 GB").arg(locale.toString(*size.number / inGigabyte));
    return DetailTables::tr("%1 MB").arg(locale.toString(*size.number));
}

} // namespace models
