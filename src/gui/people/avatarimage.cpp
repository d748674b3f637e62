// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/avatarimage.h"

#include "gui/look/colours.h"
#include "gui/look/icons.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int pictureSide = 56;
constexpr int largestSide = 1024;
// Room for the largest at 16 bits a channel, as MB.
constexpr int allocationLimit = 16;
constexpr qsizetype mostScans = 64;
// Of a longer name its ends are enough; a sign made of more parts than this is no letter.
constexpr qsizetype longestName = 200;
constexpr qsizetype longestSign = 12;

/// By the first bytes, so that no other reader than this format's ever sees them.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArray::fromHex("89504e470d0a1a0a")))
        return "png";
    if (bytes.startsWith(QByteArray::fromHex("ffd8ff")))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

/// Whether a JPEG goes over its picture more often than any camera's: each of its scans costs as much as the whole.
bool hasTooManyScans(const QByteArray &jpeg)
{
    return jpeg.count("\xff\xda") > mostScans;
}

bool hasLetter(QStringView sign)
{
    const QList<uint> points = sign.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint point) { return QChar::isLetterOrNumber(point); });
}

bool isVisible(QStringView sign)
{
    const QList<uint> points = sign.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint point) {
        const auto category = QChar::category(point);
        return QChar::isPrint(point) && !QChar::isSpace(point) && category != QChar::Other_Format;
    });
}

/// The first sign of a word, as a person counts signs, that @p is accepted by; null when there is none.
template <typename Accepts>
QString firstSign(const QString &word, Accepts accepts)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > start; start = end, end = finder.toNextBoundary()) {
        const QStringView sign = QStringView(word).mid(start, end - start);
        if (accepts(sign))
            return sign.left(longestSign).toString();
    }
    return {};
}

} // namespace

QImage readAvatar(const QByteArray &bytes)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty() || (format == "jpeg" && hasTooManyScans(bytes)))
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > largestSide || size.height() > largestSide)
        return {};
    QImageReader::setAllocationLimit(allocationLimit);
    const QImage picture = reader.read();
    // What it holds may be larger than it said.
    return picture.width() > largestSide || picture.height() > largestSide ? QImage() : picture;
}

QString initialsOf(const QString &name)
{
    QString shortened = name.trimmed();
    if (shortened.size() > 2 * longestName)
        shortened = shortened.left(longestName) + shortened.right(longestName);
    const QStringList words = shortened.normalized(QString::NormalizationForm_C).simplified().split(u' ');
    QStringList letters;
    for (const QString &word : words) {
        if (const QString letter = firstSign(word, hasLetter); !letter.isNull())
            letters += letter.toUpper();
    }
    if (letters.size() > 1)
        return letters.first() + letters.last();
    return letters.isEmpty() ? firstSign(shortened, isVisible) : letters.first();
}

AvatarImage::AvatarImage(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(pictureSide, pictureSide);
}

void AvatarImage::setName(const QString &name)
{
    m_initials = initialsOf(name);
    update();
}

void AvatarImage::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

QColor AvatarImage::ground() const
{
    return coloursFor(palette()).hover;
}

QColor AvatarImage::ink() const
{
    return coloursFor(palette()).accent;
}

QSize AvatarImage::sizeHint() const
{
    return {pictureSide, pictureSide};
}

void AvatarImage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF circle = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath path;
    path.addEllipse(circle);
    painter.fillPath(path, ground());
    if (!m_picture.isNull()) {
        const QSize whole = size() * devicePixelRatioF();
        const QImage scaled = m_picture.scaled(whole, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
        painter.setClipPath(path);
        painter.drawImage(
            rect(), scaled,
            QRect(QPoint((scaled.width() - whole.width()) / 2, (scaled.height() - whole.height()) / 2), whole));
        painter.setClipping(false);
    } else if (m_initials.isEmpty()) {
        const int sign = pictureSide / 2;
        painter.drawPixmap((width() - sign) / 2, (height() - sign) / 2,
                           iconPixmap(u"people"_s, ink(), sign, devicePixelRatioF()));
    } else {
        QFont font = this->font();
        font.setPixelSize(pictureSide * 2 / 5);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(ink());
        painter.drawText(rect(), static_cast<int>(Qt::AlignCenter | Qt::TextSingleLine), m_initials);
    }
    painter.setPen(coloursFor(palette()).line);
    painter.drawEllipse(circle);
}

} // namespace gui

#include "moc_avatarimage.cpp"
