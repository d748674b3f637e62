// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/qrcode.h"

#include <QPainter>

#include <memory>
#include <qrencode.h>

namespace gui {

namespace {

// As the standard asks for, in modules.
constexpr int quietZone = 4;
constexpr int largestModule = 4;
constexpr int smallestModule = 2;
constexpr int comfortableSide = 280;

} // namespace

std::optional<QrMatrix> qrMatrix(const QString &text)
{
    // The library's own limit is far below what its counter holds.
    constexpr qsizetype longest = 8192;
    const QByteArray bytes = text.left(longest).toUtf8();
    if (bytes.isEmpty() || text.size() > longest)
        return std::nullopt;
    // encodeString() would stop at a zero byte.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return std::nullopt;
    QrMatrix matrix{code->width, QBitArray(qsizetype(code->width) * code->width)};
    for (qsizetype i = 0; i < matrix.dark.size(); ++i)
        matrix.dark.setBit(i, (code->data[i] & 1U) != 0);
    return matrix;
}

QrCode::QrCode(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

bool QrCode::setText(const QString &text)
{
    m_matrix = qrMatrix(text).value_or(QrMatrix());
    updateGeometry();
    update();
    return !isEmpty();
}

void QrCode::clear()
{
    setText({});
}

QSize QrCode::sizeHint() const
{
    const int modules = m_matrix.side + 2 * quietZone;
    const int whole = isEmpty() ? 0 : modules * qBound(smallestModule, comfortableSide / modules, largestModule);
    return {whole, whole};
}

void QrCode::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (isEmpty())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    // In the pixels of the device, so that every module is of the same whole number of them.
    const qreal ratio = devicePixelRatioF();
    const int width = static_cast<int>(this->width() * ratio);
    const int height = static_cast<int>(this->height() * ratio);
    const int module = qMin(width, height) / (m_matrix.side + 2 * quietZone);
    if (module == 0)
        return;
    painter.scale(1 / ratio, 1 / ratio);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QPoint first((width - module * m_matrix.side) / 2, (height - module * m_matrix.side) / 2);
    for (int y = 0; y < m_matrix.side; ++y) {
        for (int x = 0; x < m_matrix.side; ++x) {
            if (m_matrix.isDark(x, y))
                painter.fillRect(QRect(first + QPoint(x, y) * module, QSize(module, module)), Qt::black);
        }
    }
}

} // namespace gui

#include "moc_qrcode.cpp"
