// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/bignumber.h"

#include <algorithm>
#include <bit>

namespace findings {

namespace {

constexpr int limbBits = 32;

} // namespace

BigNumber::BigNumber(quint64 number)
    : m_limbs{static_cast<quint32>(number), static_cast<quint32>(number >> limbBits)}
{
    trim();
}

BigNumber BigNumber::fromBytes(QByteArrayView bytes)
{
    BigNumber number;
    number.m_limbs.resize(static_cast<size_t>((bytes.size() + 3) / 4));
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<quint32>(static_cast<unsigned char>(bytes.at(bytes.size() - 1 - i)));
        number.m_limbs[static_cast<size_t>(i / 4)] |= byte << (i % 4 * 8);
    }
    number.trim();
    return number;
}

void BigNumber::trim()
{
    while (!m_limbs.empty() && m_limbs.back() == 0)
        m_limbs.pop_back();
}

int BigNumber::bits() const
{
    if (m_limbs.empty())
        return 0;
    return static_cast<int>(m_limbs.size() - 1) * limbBits + static_cast<int>(std::bit_width(m_limbs.back()));
}

quint32 BigNumber::modulo(quint32 divisor) const
{
    quint64 rest = 0;
    for (auto limb = m_limbs.rbegin(); limb != m_limbs.rend(); ++limb)
        rest = ((rest << limbBits) | *limb) % divisor;
    return static_cast<quint32>(rest);
}

std::strong_ordering BigNumber::operator<=>(const BigNumber &other) const
{
    if (m_limbs.size() != other.m_limbs.size())
        return m_limbs.size() <=> other.m_limbs.size();
    return std::lexicographical_compare_three_way(m_limbs.rbegin(), m_limbs.rend(), other.m_limbs.rbegin(),
                                                  other.m_limbs.rend());
}

BigNumber BigNumber::operator+(const BigNumber &other) const
{
    BigNumber sum = *this;
    sum.m_limbs.resize(std::max(m_limbs.size(), other.m_limbs.size()) + 1);
    quint64 carry = 0;
    for (size_t i = 0; i < sum.m_limbs.size(); ++i) {
        carry += sum.m_limbs[i] + (i < other.m_limbs.size() ? quint64(other.m_limbs[i]) : 0);
        sum.m_limbs[i] = static_cast<quint32>(carry);
        carry >>= limbBits;
    }
    sum.trim();
    return sum;
}

BigNumber BigNumber::operator-(const BigNumber &other) const
{
    BigNumber rest = *this;
    qint64 borrow = 0;
    for (size_t i = 0; i < rest.m_limbs.size(); ++i) {
        borrow += qint64(rest.m_limbs[i]) - (i < other.m_limbs.size() ? qint64(other.m_limbs[i]) : 0);
        rest.m_limbs[i] = static_cast<quint32>(borrow);
        borrow >>= limbBits;
    }
    rest.trim();
    return rest;
}

BigNumber BigNumber::operator*(const BigNumber &other) const
{
    BigNumber product;
    product.m_limbs.resize(m_limbs.size() + other.m_limbs.size());
    for (size_t i = 0; i < m_limbs.size(); ++i) {
        quint64 carry = 0;
        for (size_t j = 0; j < other.m_limbs.size(); ++j) {
            carry += quint64(m_limbs[i]) * other.m_limbs[j] + product.m_limbs[i + j];
            product.m_limbs[i + j] = static_cast<quint32>(carry);
            carry >>= limbBits;
        }
        product.m_limbs[i + other.m_limbs.size()] = static_cast<quint32>(carry);
    }
    product.trim();
    return product;
}

BigNumber BigNumber::operator<<(int bits) const
{
    if (isZero())
        return {};
    const auto limbs = static_cast<size_t>(bits / limbBits);
    const int rest = bits % limbBits;
    BigNumber shifted;
    shifted.m_limbs.resize(limbs + m_limbs.size() + 1);
    for (size_t i = 0; i < m_limbs.size(); ++i) {
        const quint64 wide = quint64(m_limbs[i]) << rest;
        shifted.m_limbs[limbs + i] |= static_cast<quint32>(wide);
        shifted.m_limbs[limbs + i + 1] = static_cast<quint32>(wide >> limbBits);
    }
    shifted.trim();
    return shifted;
}

BigNumber BigNumber::operator>>(int bits) const
{
    const auto limbs = static_cast<size_t>(bits / limbBits);
    const int rest = bits % limbBits;
    BigNumber shifted;
    for (size_t i = limbs; i < m_limbs.size(); ++i) {
        const quint64 above = i + 1 < m_limbs.size() ? m_limbs[i + 1] : 0;
        shifted.m_limbs.push_back(static_cast<quint32>(((above << limbBits) | m_limbs[i]) >> rest));
    }
    shifted.trim();
    return shifted;
}

/// Knuth, The Art of Computer Programming 2, 4.3.1, algorithm D.
BigNumber BigNumber::operator/(const BigNumber &divisor) const
{
    if (*this < divisor)
        return {};
    const int shift = limbBits - static_cast<int>(std::bit_width(divisor.m_limbs.back()));
    const std::vector<quint32> v = (divisor << shift).m_limbs;
    std::vector<quint32> u = (*this << shift).m_limbs;
    u.resize(m_limbs.size() + 1);
    const size_t n = v.size();
    BigNumber quotient;
    quotient.m_limbs.resize(u.size() - n);
    for (size_t j = u.size() - n; j-- > 0;) {
        const quint64 top = (quint64(u[j + n]) << limbBits) | u[j + n - 1];
        quint64 digit = top / v[n - 1];
        quint64 rest = top % v[n - 1];
        while (digit >> limbBits ||
               (n > 1 && rest >> limbBits == 0 && digit * v[n - 2] > ((rest << limbBits) | u[j + n - 2]))) {
            --digit;
            rest += v[n - 1];
        }
        quint64 carry = 0;
        qint64 borrow = 0;
        for (size_t i = 0; i <= n; ++i) {
            carry += i < n ? digit * v[i] : 0;
            borrow += qint64(u[i + j]) - qint64(static_cast<quint32>(carry));
            u[i + j] = static_cast<quint32>(borrow);
            borrow >>= limbBits;
            carry >>= limbBits;
        }
        if (borrow < 0) {
            // One too many was taken: that is seldom.
            --digit;
            quint64 back = 0;
            for (size_t i = 0; i <= n; ++i) {
                back += quint64(u[i + j]) + (i < n ? v[i] : 0);
                u[i + j] = static_cast<quint32>(back);
                back >>= limbBits;
            }
        }
        quotient.m_limbs[j] = static_cast<quint32>(digit);
    }
    quotient.trim();
    return quotient;
}

/// By Newton's method, from above: each step at least halves the distance, near the end it doubles the digits that are
/// right.
BigNumber BigNumber::squareRoot() const
{
    if (isZero())
        return {};
    // Of the leading bits, as many as a quint64 has the root of; one more, to be above.
    const int shift = std::max(0, bits() - 62) / 2 * 2;
    const BigNumber leading = *this >> shift;
    quint64 start = 0;
    for (int bit = 31; bit >= 0; --bit) {
        const quint64 more = start | (quint64(1) << bit);
        if (BigNumber(more * more) <= leading)
            start = more;
    }
    BigNumber root = BigNumber(start + 1) << (shift / 2);
    for (;;) {
        const BigNumber next = (root + *this / root) >> 1;
        if (next >= root)
            return root;
        root = next;
    }
}

} // namespace findings
