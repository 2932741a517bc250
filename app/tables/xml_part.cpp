// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/tables/xml_part.h"

#include <array>

namespace tables {

namespace {

constexpr qint64 mostAtOnce = 64 * 1024;
constexpr qint64 longestPiece = 512 * 1024;
constexpr int mostEquals = 4096; // the reader's work for one tag grows with the square of its attributes

} // namespace

GuardedPart::GuardedPart(ZipArchive *archive, const QString &name, Budget *budget)
    : m_archive(archive), m_budget(budget), m_open(archive->openPart(name))
{
    if (!m_open)
        fail(Refusal::Damaged, archive->contains(name) ? "a part that cannot be unpacked" : "a part is missing");
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

GuardedPart::~GuardedPart()
{
    if (m_open)
        std::ignore = m_archive->closePart();
}

void GuardedPart::fail(Refusal why, const char *detail)
{
    if (!m_refused)
        m_refused = Refused{why, 0, QString::fromLatin1(detail)};
}

qint64 GuardedPart::readData(char *data, qint64 most)
{
    if (!m_refused && m_budget->control.isStopped())
        fail(Refusal::Cancelled, "");
    if (m_refused)
        return -1;
    const qint64 count = m_archive->read(data, std::min(most, mostAtOnce));
    if (count < 0) {
        fail(Refusal::Damaged, "damaged data in a part");
        return -1;
    }
    m_read += count;
    m_budget->unpacked += count;
    if (m_read > m_budget->limits.part || m_budget->unpacked > m_budget->limits.unpacked)
        fail(Refusal::TooMuchInside, "more than the directory promises");
    m_budget->control.report(m_budget->unpacked, m_budget->expected);
    look(data, count);
    return m_refused ? -1 : count;
}

void GuardedPart::look(const char *data, qint64 size)
{
    for (qint64 at = 0; at < size; ++at) {
        const char byte = data[at];
        ++m_piece;
        if (byte == '<') {
            m_piece = 0;
            m_equals = 0;
        } else if (byte == '=') {
            if (++m_equals > mostEquals)
                return fail(Refusal::Damaged, "a tag with too many attributes");
        } else if (byte == 'D' && m_before == '!' && m_beforeThat == '<') {
            return fail(Refusal::DocumentType, "a document type in a part");
        }
        if (byte != 0) {
            m_beforeThat = m_before;
            m_before = byte;
        }
        if (m_piece > longestPiece)
            return fail(Refusal::TooLongCell, "a piece of text or markup that is too long");
    }
}

void GuardedPart::finish()
{
    std::array<char, 16 * 1024> rest = {};
    while (!m_refused && read(rest.data(), rest.size()) > 0)
        ;
    if (!m_open)
        return;
    m_open = false;
    const bool whole = m_archive->closePart();
    if (!whole)
        fail(Refusal::Damaged, "a part is not what the directory says");
}

qint64 GuardedPart::writeData(const char *, qint64)
{
    return -1;
}

XmlPart::XmlPart(ZipArchive *archive, const QString &name, Budget *budget)
    : m_limits(budget->limits), m_device(archive, name, budget), m_reader(&m_device)
{
}

bool XmlPart::fail(Refusal why, const char *detail)
{
    if (!m_refused)
        m_refused = Refused{why, 0, QString::fromLatin1(detail)};
    return false;
}

bool XmlPart::next()
{
    if (m_stopped || m_refused || m_reader.atEnd() || m_reader.hasError())
        return false;
    if (m_ended)
        --m_depth;
    const QXmlStreamReader::TokenType token = m_reader.readNext();
    m_ended = token == QXmlStreamReader::EndElement;
    switch (token) {
    case QXmlStreamReader::StartElement:
        if (++m_depth > m_limits.depth)
            return fail(Refusal::Damaged, "elements too deep in each other");
        m_attributes = m_reader.attributes();
        if (m_attributes.size() + m_reader.namespaceDeclarations().size() > m_limits.attributes)
            return fail(Refusal::Damaged, "a tag with too many attributes");
        return true;
    case QXmlStreamReader::DTD:
        return fail(Refusal::DocumentType, "a document type in a part");
    case QXmlStreamReader::EntityReference:
        return fail(Refusal::Damaged, "an unknown entity");
    case QXmlStreamReader::Invalid:
        return false;
    default:
        return true;
    }
}

QStringView XmlPart::attribute(QStringView local) const
{
    for (const QXmlStreamAttribute &attribute : m_attributes) {
        if (attribute.name() == local)
            return attribute.value();
    }
    return {};
}

std::optional<Refused> XmlPart::outcome()
{
    if (m_refused)
        return m_refused;
    if (!m_stopped && !m_reader.hasError())
        m_device.finish();
    if (m_device.refused())
        return m_device.refused();
    if (m_reader.hasError())
        return Refused{Refusal::Damaged, 0, QStringLiteral("the XML of a part is not well-formed")};
    return std::nullopt;
}

} // namespace tables
