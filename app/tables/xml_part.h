// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tables/read_control.h"
#include "app/tables/zip_archive.h"

#include <QIODevice>
#include <QXmlStreamReader>

namespace tables {

struct Budget // of one reading, over all parts
{
    Limits limits;
    ReadControl control;
    qint64 expected = 0; // bytes that will be read, for the progress; 0 when nobody knows
    qint64 unpacked = 0;
};

// The bytes of one part on their way to the XML reader. Ends in a refusal when they are damaged, more than the budget,
// or hold what no spreadsheet program writes and the reader would choke on: a document type, or markup or text of half
// a megabyte in one piece.
class GuardedPart : public QIODevice
{
public:
    GuardedPart(ZipArchive *archive, const QString &name, Budget *budget);
    ~GuardedPart() override;

    [[nodiscard]] bool isSequential() const override { return true; }

    [[nodiscard]] const std::optional<Refused> &refused() const { return m_refused; }

    void finish(); // reads what is left, and compares the check sum

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void look(const char *data, qint64 size);
    void fail(Refusal why, const char *detail);

    ZipArchive *m_archive;
    Budget *m_budget;
    qint64 m_read = 0;
    qint64 m_piece = 0; // bytes since the last <
    int m_equals = 0;   // = among them: attributes, more or less
    char m_before = 0;  // the last two bytes that are not 0, of UTF-16 too
    char m_beforeThat = 0;
    bool m_open = false;
    std::optional<Refused> m_refused;
};

// One XML part, token by token: while (part.next()) … then outcome(). next() is false at the end and at the first thing
// that is wrong, so that no loop goes on for ever.
class XmlPart
{
public:
    XmlPart(ZipArchive *archive, const QString &name, Budget *budget);

    [[nodiscard]] bool next();

    [[nodiscard]] QXmlStreamReader::TokenType type() const { return m_reader.tokenType(); }

    [[nodiscard]] QStringView name() const { return m_reader.name(); } // without its prefix

    [[nodiscard]] QStringView text() const { return m_reader.text(); }

    [[nodiscard]] const QXmlStreamAttributes &attributes() const { return m_attributes; } // of a start element

    // By its local name, whatever the prefix; empty when there is none.
    [[nodiscard]] QStringView attribute(QStringView local) const;

    [[nodiscard]] int depth() const { return m_depth; } // of the element, 1 for the root; at its end too

    void stop() { m_stopped = true; } // enough was read; what follows is not looked at

    // What was wrong, when anything was. Reads the part to its end first, unless stopped.
    [[nodiscard]] std::optional<Refused> outcome();

private:
    bool fail(Refusal why, const char *detail);

    const Limits &m_limits;
    GuardedPart m_device;
    QXmlStreamReader m_reader;
    QXmlStreamAttributes m_attributes;
    int m_depth = 0;
    bool m_ended = false; // the last token closed an element
    bool m_stopped = false;
    std::optional<Refused> m_refused;
};

} // namespace tables
