// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/tables/text_decoder.h"

#include <QStringDecoder>

#include <array>

namespace tables {

namespace {

constexpr qsizetype sample = 4096;

// 0x80 to 0x9f, the only bytes in which Windows-1252 differs from Latin-1; its five gaps as the web reads them.
constexpr std::array<char16_t, 32> windows1252 = {0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                  0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
                                                  0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                  0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (character.unicode() >= 0x80 && character.unicode() <= 0x9f)
            character = windows1252[static_cast<size_t>(character.unicode() - 0x80)];
    }
    return text;
}

// Latin text in UTF-16 has a zero in every other byte: which ones tells the order. Nothing when it is not that.
std::optional<QStringConverter::Encoding> utf16WithoutMark(const QByteArray &bytes)
{
    const qsizetype size = std::min(bytes.size(), sample) / 2 * 2;
    std::array<qsizetype, 2> zeros = {};
    for (qsizetype at = 0; at < size; ++at)
        zeros[static_cast<size_t>(at % 2)] += bytes.at(at) == 0 ? 1 : 0;
    const qsizetype pairs = size / 2;
    const auto most = [pairs](qsizetype count) { return count * 10 > pairs * 6; };
    const auto few = [pairs](qsizetype count) { return count * 10 < pairs; };
    if (pairs > 1 && most(zeros[1]) && few(zeros[0]))
        return QStringConverter::Utf16LE;
    if (pairs > 1 && most(zeros[0]) && few(zeros[1]))
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

QString decoded(const QByteArray &bytes, QStringConverter::Encoding encoding, qsizetype mark)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::ConvertInitialBom);
    return decoder.decode(QByteArrayView(bytes).sliced(mark));
}

} // namespace

QString decodedText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return decoded(bytes, QStringConverter::Utf8, 3);
    if (bytes.startsWith("\xff\xfe"))
        return decoded(bytes, QStringConverter::Utf16LE, 2);
    if (bytes.startsWith("\xfe\xff"))
        return decoded(bytes, QStringConverter::Utf16BE, 2);
    if (const std::optional<QStringConverter::Encoding> encoding = utf16WithoutMark(bytes))
        return decoded(bytes, *encoding, 0);
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? fromWindows1252(bytes) : text;
}

} // namespace tables
