// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <compare>
#include <vector>

namespace findings {

/// A whole number of any length, never negative: as much arithmetic as the moduli of public keys need to be looked at.
/// It takes no care to take equally long for all numbers: it is not for secrets.
class BigNumber
{
public:
    BigNumber() = default;
    explicit BigNumber(quint64 number);
    /// The most significant byte first, as keys have it.
    static BigNumber fromBytes(QByteArrayView bytes);

    bool isZero() const { return m_limbs.empty(); }
    bool isEven() const { return m_limbs.empty() || m_limbs.front() % 2 == 0; }
    /// 0 for zero.
    int bits() const;
    /// The remainder of a division by @p divisor, which is not 0.
    quint32 modulo(quint32 divisor) const;
    /// The largest number whose square is not larger.
    BigNumber squareRoot() const;

    BigNumber operator+(const BigNumber &other) const;
    /// @p other is not larger.
    BigNumber operator-(const BigNumber &other) const;
    BigNumber operator*(const BigNumber &other) const;
    /// Rounded down; @p divisor is not zero.
    BigNumber operator/(const BigNumber &divisor) const;
    BigNumber operator<<(int bits) const;
    BigNumber operator>>(int bits) const;

    std::strong_ordering operator<=>(const BigNumber &other) const;
    bool operator==(const BigNumber &other) const = default;

private:
    void trim();

    /// The least significant first, none of the last of them 0.
    std::vector<quint32> m_limbs;
};

} // namespace findings
