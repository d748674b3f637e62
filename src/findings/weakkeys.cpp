// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/weakkeys.h"

#include "findings/bignumber.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>

namespace findings {

using namespace Qt::StringLiterals;

namespace {

/// Rounds of Fermat's method; published weak keys fall in the first ones (CVE-2022-26320).
constexpr int fermatRounds = 100;
/// WeakKeys forgets all when it holds so many.
constexpr qsizetype mostKnown = 20000;
constexpr qsizetype blacklistDigits = 20;

/// The primes at which the marks of CVE-2017-15361 are looked for (Nemec and others, The Return of Coppersmith's
/// Attack, 2017): those of the generator's smallest product, but 2.
constexpr std::array<quint32, 38> rocaPrimes{3,   5,   7,   11,  13,  17,  19,  23,  29,  31,  37,  41,  43,
                                             47,  53,  59,  61,  67,  71,  73,  79,  83,  89,  97,  101, 103,
                                             107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167};

struct RsaNumbers
{
    BigNumber exponent;
    BigNumber modulus;
};

QByteArrayView takeWireString(QByteArrayView &rest)
{
    if (rest.size() < 4)
        return {};
    const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(rest.data()));
    if (rest.size() - 4 < length)
        return {};
    const QByteArrayView taken = rest.sliced(4, length);
    rest = rest.sliced(4 + length);
    return taken;
}

/// Of a key that was read and found to be of RSA.
RsaNumbers rsaNumbers(const insight::PublicKey &key, const QString &text)
{
    // [options] type data [comment]; what stands in the options is not looked at.
    const QString line = text.trimmed().mid(key.options.size()).trimmed().mid(key.type.size()).trimmed();
    qsizetype end = 0;
    while (end < line.size() && !line.at(end).isSpace())
        ++end;
    const QByteArray blob = QByteArray::fromBase64(line.left(end).toLatin1());
    QByteArrayView rest = blob;
    takeWireString(rest);
    // A certificate begins with a number used once.
    if (key.certificate)
        takeWireString(rest);
    RsaNumbers numbers;
    numbers.exponent = BigNumber::fromBytes(takeWireString(rest));
    numbers.modulus = BigNumber::fromBytes(takeWireString(rest));
    return numbers;
}

/// Whether the modulus is a power of 65537 at each of those primes, as the generator's moduli are, and one in some
/// hundred millions of all others.
bool hasRocaMarks(const BigNumber &modulus)
{
    return std::all_of(rocaPrimes.cbegin(), rocaPrimes.cend(), [&modulus](quint32 prime) {
        const quint32 rest = modulus.modulo(prime);
        quint32 power = 1;
        do {
            if (power == rest)
                return true;
            power = power * (65537 % prime) % prime;
        } while (power != 1);
        return false;
    });
}

bool hasSmallFactor(const BigNumber &modulus)
{
    if (modulus.isEven())
        return true;
    // Products of primes below 1000, as many as 32 bits hold, so that the long number is divided less often.
    quint32 product = 1;
    QList<quint32> primes;
    const auto divides = [&] {
        const quint32 rest = modulus.modulo(product);
        const bool any =
            std::any_of(primes.cbegin(), primes.cend(), [rest](quint32 prime) { return rest % prime == 0; });
        primes.clear();
        product = 1;
        return any;
    };
    for (quint32 number = 3; number < 1000; number += 2) {
        bool isPrime = true;
        for (quint32 factor = 3; isPrime && factor * factor <= number; factor += 2)
            isPrime = number % factor != 0;
        if (!isPrime)
            continue;
        if (quint64(product) * number > 0xffffffffULL && divides())
            return true;
        product *= number;
        primes.append(number);
    }
    return divides();
}

/// Whether a number of those remainders can be a square.
bool maybeSquare(quint64 rest)
{
    for (const quint64 divisor : {64ULL, 63ULL, 65ULL, 11ULL}) {
        bool isSquare = false;
        for (quint64 root = 0; root <= divisor / 2 && !isSquare; ++root)
            isSquare = root * root % divisor == rest % divisor;
        if (!isSquare)
            return false;
    }
    return true;
}

/// Fermat's method: a modulus n of two close primes is a² - b² with an a that is hardly above the root of n.
bool hasCloseFactors(const BigNumber &modulus)
{
    if (modulus.isEven() || modulus.bits() < 8)
        return false;
    constexpr quint32 sieve = 64 * 63 * 65 * 11;
    const BigNumber root = modulus.squareRoot();
    BigNumber a = root * root == modulus ? root : root + BigNumber(1);
    const quint64 n = modulus.modulo(sieve);
    quint64 rest = a.modulo(sieve);
    for (int round = 0; round < fermatRounds; ++round) {
        if (maybeSquare((rest * rest + sieve - n) % sieve)) {
            const BigNumber square = a * a - modulus;
            const BigNumber b = square.squareRoot();
            // a - b = 1 is a prime that has only itself as a factor.
            if (b * b == square)
                return a - b > BigNumber(1);
        }
        a = a + BigNumber(1);
        rest = (rest + 1) % sieve;
    }
    return false;
}

} // namespace

KeyBlacklist::KeyBlacklist(const QByteArray &lines)
{
    const QList<QByteArray> list = lines.split('\n');
    for (const QByteArray &line : list) {
        const QByteArray digits = line.trimmed().toLower();
        if (digits.size() == blacklistDigits && QByteArray::fromHex(digits).toHex() == digits)
            m_ends.insert(digits);
    }
}

bool KeyBlacklist::contains(const insight::PublicKey &key) const
{
    if (m_ends.isEmpty())
        return false;
    const QByteArray md5 = key.md5.toLatin1().replace(':', "");
    return m_ends.contains(md5.right(blacklistDigits));
}

KeyWeaknesses weaknessesOf(const insight::PublicKey &key, const QString &text, const KeyBlacklist &blacklist)
{
    KeyWeaknesses found;
    found.setFlag(KeyWeakness::Predictable, blacklist.contains(key));
    found.setFlag(KeyWeakness::Dsa, key.algorithm == insight::KeyAlgorithm::Dsa);
    if (key.algorithm != insight::KeyAlgorithm::Rsa)
        return found;
    const RsaNumbers numbers = rsaNumbers(key, text);
    found.setFlag(KeyWeakness::ShortRsa, key.bits < 2048);
    found.setFlag(KeyWeakness::MediumRsa, key.bits >= 2048 && key.bits < 3072);
    found.setFlag(KeyWeakness::BadExponent, numbers.exponent == BigNumber(1) || numbers.exponent.isEven());
    found.setFlag(KeyWeakness::SmallFactor, hasSmallFactor(numbers.modulus));
    found.setFlag(KeyWeakness::Roca, hasRocaMarks(numbers.modulus));
    found.setFlag(KeyWeakness::CloseFactors, hasCloseFactors(numbers.modulus));
    return found;
}

WeakKeys::WeakKeys(KeyBlacklist blacklist)
    : m_blacklist(std::move(blacklist))
{
}

KeyWeaknesses WeakKeys::of(const insight::PublicKey &key, const QString &text)
{
    const auto known = m_known.constFind(key.sha256);
    if (known != m_known.cend())
        return *known;
    if (m_known.size() >= mostKnown)
        m_known.clear();
    return *m_known.insert(key.sha256, weaknessesOf(key, text, m_blacklist));
}

} // namespace findings
