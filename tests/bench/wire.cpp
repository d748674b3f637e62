// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/wire.h"

#include "api/keycensor.h"
#include "api/requestnote.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace bench {

void measureWire(Figures &figures)
{
    constexpr int requests = 6000;
    const QByteArray key(40, 'k');
    const QUrl base(u"https://api.example/api/v2"_s);
    const QUrl address(u"https://api.example/api/v2/cloud/instances/web-17.example.se"_s);
    qsizetype length = 0;
    const double once = milliseconds([&] {
        const api::PathCensor censor(key);
        for (int i = 0; i < requests; ++i)
            length += api::notedPath(address, base, censor).size();
    });
    const double each = milliseconds([&] {
        for (int i = 0; i < requests; ++i)
            length -= api::notedPath(address, base, api::PathCensor(key)).size();
    });
    Q_ASSERT(length == 0);
    figures.add({u"wire.noted-path"_s, once / requests, u"ms"_s, each / requests});

    QByteArray body(64 << 20, ' ');
    for (qsizetype i = 0; i < body.size(); i += 7)
        body[i] = "{\"name\":,}"[i % 10];
    api::KeyCensor censor;
    censor.add(key);
    std::vector<double> cleaned;
    std::vector<double> copied;
    for (int i = 0; i < 3; ++i) {
        cleaned.push_back(milliseconds([&] { length += censor.maySpell(body) ? 1 : 0; }));
        copied.push_back(milliseconds([&] { length += QByteArray(body.constData(), body.size()).size(); }));
    }
    figures.add({u"wire.without-key"_s, median(cleaned), u"ms"_s, median(copied)});
}

} // namespace bench
