// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/handover.h"

#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>

namespace ui {

namespace {

constexpr QByteArrayView magic("FMKT\x01", 5);

bool isOrdinary(QChar character)
{
    return character.isPrint() || character == u'\n' || character == u'\r' || character == u'\t' ||
           character.isSurrogate();
}

} // namespace

QByteArray handoverOf(const QString &link)
{
    QString text = link.left(longestHandover);
    QByteArray bytes = text.toUtf8();
    while (bytes.size() > longestHandover - handoverHead) {
        text.chop(1);
        bytes = text.toUtf8();
    }
    QByteArray message = magic.toByteArray();
    message.resize(handoverHead);
    qToBigEndian(static_cast<quint16>(bytes.size()), message.data() + magic.size());
    return message + bytes;
}

Handover readHandover(const QByteArray &bytes)
{
    const qsizetype known = std::min(bytes.size(), magic.size());
    if (!magic.startsWith(QByteArrayView(bytes).first(known)))
        return {};
    if (bytes.size() < handoverHead)
        return {Handover::State::Incomplete, {}};
    const qsizetype length = qFromBigEndian<quint16>(bytes.constData() + magic.size());
    if (length > longestHandover - handoverHead || bytes.size() > handoverHead + length)
        return {};
    if (bytes.size() < handoverHead + length)
        return {Handover::State::Incomplete, {}};
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString link = decode(QByteArrayView(bytes).sliced(handoverHead));
    if (decode.hasError() || !std::all_of(link.begin(), link.end(), isOrdinary))
        return {};
    return {Handover::State::Complete, link};
}

QByteArray handoverTaken()
{
    return magic.toByteArray();
}

} // namespace ui
