// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/savetext.h"

#include "words/errortext.h"
#include "words/fieldtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace words {

namespace {

using Kind = inventory::SaveOutcome::Kind;

/// What the server says of the whole, or of fields that no form has.
QString wordsBeyondFields(const api::Error &error)
{
    if (error.kind != api::Error::Kind::Rejected)
        return {};
    QStringList words{error.words};
    for (auto field = error.fields.begin(); field != error.fields.end(); ++field) {
        const bool here = std::any_of(inventory::allFields.begin(), inventory::allFields.end(),
                                      [&](inventory::Field own) { return inventory::apiName(own) == field.key(); });
        if (!here)
            words += field.value();
    }
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace

bool SaveText::isDone(const inventory::SaveOutcome &outcome)
{
    return outcome.kind == Kind::Saved || outcome.kind == Kind::Gone;
}

QString SaveText::sentence(const inventory::SaveOutcome &outcome, const QString &server)
{
    QStringList fields;
    for (const inventory::Field field : outcome.fields)
        fields += FieldText::name(field);
    switch (outcome.kind) {
    case Kind::Saved:
        return outcome.error
                   ? tr("%1 is saved. The API's answer was unclear, but the change is on the server.").arg(server)
                   : tr("%1 is saved.").arg(server);
    case Kind::Gone:
        return tr("%1 is saved and no longer appears in your list.").arg(server);
    case Kind::NotSaved:
        return unclear(outcome) + u' ' +
               tr("The server was read again, and the change is not there. Your text is still in the form.");
    case Kind::Differs:
        return unclear(outcome) + u' ' +
               tr("The server was read again, and what is there differs from your text: %1. You see it below your "
                  "text, "
                  "which is still in the form.")
                   .arg(fields.join(u", "_s));
    case Kind::Unknown:
        return unclear(outcome) + u' ' +
               tr("The server could not be read afterwards, so it is not known whether the change was saved. Your text "
                  "is "
                  "still in the form.");
    case Kind::Failed:
        return refused(*outcome.error) + u' ' + tr("Nothing was saved. Your text is still in the form.");
    case Kind::Conflict:
        break;
    }
    return {};
}

QString SaveText::details(const inventory::SaveOutcome &outcome)
{
    QStringList details;
    if (outcome.error)
        details += ErrorText::details(*outcome.error);
    if (outcome.readError)
        details += ErrorText::sentence(*outcome.readError) + u'\n' + ErrorText::details(*outcome.readError);
    return details.join(u"\n\n"_s);
}

QString SaveText::unclear(const inventory::SaveOutcome &outcome)
{
    return outcome.error ? refused(*outcome.error) : tr("The API answered that the change was made.");
}

QString SaveText::refused(const api::Error &error)
{
    const QString words = wordsBeyondFields(error);
    const QString sentence = ErrorText::sentence(error);
    return words.isEmpty() ? sentence : sentence + u' ' + tr("The API says: %1").arg(words);
}

} // namespace words
