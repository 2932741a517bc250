// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QUuid>

#include <compare>

// Identifiers of Altinn as types of their own, so that one can never stand where another belongs
// (altinn-enduser-api.md section 1, identifier cheat sheet).
namespace domain {

template <class Tag>
class UuidId
{
public:
    UuidId() = default;

    explicit UuidId(QUuid uuid) : m_uuid(uuid) {}

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }

    [[nodiscard]] QUuid uuid() const { return m_uuid; }

    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(UuidId a, UuidId b) { return a.m_uuid == b.m_uuid; }

    friend bool operator<(UuidId a, UuidId b) { return a.m_uuid < b.m_uuid; }

    friend size_t qHash(UuidId id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using PartyUuid = UuidId<struct PartyUuidTag>;
using RequestId = UuidId<struct RequestIdTag>;
using SystemAccessId = UuidId<struct SystemAccessIdTag>;
using ClientId = UuidId<struct ClientIdTag>; // the client's party UUID

class PartyId // integer; 0 means unknown
{
public:
    PartyId() = default;

    explicit PartyId(qint64 value) : m_value(value) {}

    [[nodiscard]] bool isNull() const { return m_value <= 0; }

    [[nodiscard]] QString toString() const { return QString::number(m_value); }

    friend bool operator==(PartyId, PartyId) = default;

    friend size_t qHash(PartyId id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

} // namespace domain
