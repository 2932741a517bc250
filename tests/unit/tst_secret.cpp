// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// S32 and S19: what cannot be done with a secret is refused by the compiler, and its bytes are wiped while they are
// still ours.
#include "app/core/secret.h"
#include "app/signin/flow.h"
#include "app/signin/pkce.h"

#include <QDataStream>
#include <QHash>
#include <QTest>
#include <QTextStream>
#include <QVariant>

#include <openssl/crypto.h>

#include <concepts>
#include <ostream>

namespace {

template <class T>
concept Debugged = requires(QDebug out, const T &value) { out << value; };
template <class T>
concept Written = requires(QTextStream &out, const T &value) { out << value; };
template <class T>
concept Serialised = requires(QDataStream &out, const T &value) { out << value; };
template <class T>
concept Printed = requires(std::ostream &out, const T &value) { out << value; };
template <class T>
concept Formatted = requires(const T &value) { QString().arg(value); };
template <class T>
concept Appended = requires(QByteArray bytes, QString text, const T &value) {
    requires requires { bytes + value; } || requires { bytes.append(value); } || requires { text + value; };
};
template <class T>
concept Compared = requires(const T &left, const T &right) { left == right; };
template <class T>
concept ComparedWithBytes = requires(const T &left, QByteArrayView right) { left == right; };
template <class T>
concept Ordered = requires(const T &left, const T &right) { left < right; };
template <class T>
concept Hashed = requires(const T &value) { qHash(value); };

template <class T>
inline constexpr bool isText = std::is_convertible_v<T, QByteArray> || std::is_convertible_v<T, QByteArrayView> ||
                               std::is_convertible_v<T, QString> || std::is_convertible_v<T, const char *> ||
                               std::is_constructible_v<QByteArray, T> || std::is_constructible_v<QString, T> ||
                               std::is_constructible_v<QVariant, T>;

// The control: each of these can be done with a plain byte array, so each of them can tell.
static_assert(Debugged<QByteArray> && Written<QByteArray> && Serialised<QByteArray> && Printed<const char *>);
static_assert(Formatted<QString> && Appended<QByteArray> && Compared<QByteArray> && ComparedWithBytes<QByteArray>);
static_assert(Ordered<QByteArray> && Hashed<QByteArray> && isText<QByteArray>);
static_assert(std::copyable<QByteArray>);

using core::Secret;
static_assert(!Debugged<Secret> && !Written<Secret> && !Serialised<Secret> && !Printed<Secret>);
static_assert(!Formatted<Secret> && !Appended<Secret>);
static_assert(!Compared<Secret> && !ComparedWithBytes<Secret> && !Ordered<Secret> && !Hashed<Secret>);
static_assert(!isText<Secret> && !isText<Secret &> && !isText<const Secret &> && !std::is_convertible_v<Secret, bool>);
static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::movable<Secret>);
// Never by accident: only bytes that are given away, and only in so many words.
static_assert(std::is_constructible_v<Secret, QByteArray &&> && !std::is_constructible_v<Secret, const QByteArray &>);
static_assert(!std::is_convertible_v<QByteArray, Secret> && !std::is_constructible_v<Secret, QString>);

// Nor with what carries one.
template <class T>
inline constexpr bool isClosed = !Debugged<T> && !Written<T> && !Serialised<T> && !Printed<T> && !Compared<T> &&
                                 !isText<T> && !std::is_copy_constructible_v<T>;
static_assert(isClosed<signin::Grant> && isClosed<signin::AltinnToken> && isClosed<signin::TokenAnswer>);
static_assert(isClosed<signin::AttemptSecrets> && isClosed<signin::Reply> && isClosed<net::Request>);

struct Wiped
{
    const void *start = nullptr;
    size_t size = 0;
};

QList<Wiped> wiped; // while the memory was still allocated

bool wasWiped(const void *start, size_t size)
{
    return std::any_of(wiped.begin(), wiped.end(),
                       [&](const Wiped &each) { return each.start == start && each.size == size; });
}

} // namespace

// Stands before OpenSSL's own for the code of ours that is linked into this program.
void OPENSSL_cleanse(void *start, size_t size)
{
    auto *bytes = static_cast<volatile unsigned char *>(start);
    for (size_t i = 0; i < size; ++i)
        bytes[i] = 0;
    wiped.append({start, size});
}

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { wiped.clear(); }

    void overwriteReachesTheBuffer();
    void destructionWipes();
    void assignmentWipesWhatWasThere();
    void moveTakesTheBuffer();
    void movingOntoItselfKeepsIt();
    void containersWipeWhatTheyMove();
    void cloneIsWipedByItself();
    void ownsItsBuffer();
    void compares();
};

void SecretTest::overwriteReachesTheBuffer()
{
    QByteArray bytes("a secret of some length");
    const char *const buffer = bytes.constData();
    core::overwrite(bytes);
    QCOMPARE(static_cast<const void *>(bytes.constData()), static_cast<const void *>(buffer)); // in place
    QCOMPARE(bytes, QByteArray(23, '\0'));

    QString text = QStringLiteral("hemmeleg").repeated(2);
    const QChar *const characters = text.constData();
    core::overwrite(text);
    QCOMPARE(static_cast<const void *>(text.constData()), static_cast<const void *>(characters));
    QCOMPARE(text, QString(16, QChar(0)));
    core::overwrite(text = QString());
}

void SecretTest::destructionWipes()
{
    const void *start = nullptr;
    {
        const Secret secret(QByteArray("token"));
        start = secret.view().data();
    }
    QVERIFY(wasWiped(start, 5));
}

void SecretTest::assignmentWipesWhatWasThere()
{
    Secret secret(QByteArray("the first one"));
    const void *const start = secret.view().data();
    secret = Secret(QByteArray("other"));
    QVERIFY(wasWiped(start, 13));
    QCOMPARE(secret.view().toByteArray(), QByteArray("other"));
}

void SecretTest::moveTakesTheBuffer()
{
    Secret secret(QByteArray("token"));
    const void *const start = secret.view().data();
    const Secret taken(std::move(secret));
    QVERIFY(secret.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the promise
    QCOMPARE(static_cast<const void *>(taken.view().data()), start); // no second copy
    QVERIFY(wiped.isEmpty());
}

void SecretTest::movingOntoItselfKeepsIt()
{
    Secret secret(QByteArray("token"));
    Secret &same = secret;
    secret = std::move(same);
    QCOMPARE(secret.view().toByteArray(), QByteArray("token"));
}

void SecretTest::containersWipeWhatTheyMove()
{
    std::vector<Secret> many;
    QList<const void *> starts;
    for (int i = 0; i < 20; ++i) { // which makes it move them to a larger place
        QByteArray bytes("token ");
        bytes += QByteArray::number(10 + i);
        many.emplace_back(std::move(bytes));
        starts.append(many.back().view().data());
    }
    for (int i = 0; i < 20; ++i)
        QCOMPARE(static_cast<const void *>(many[static_cast<size_t>(i)].view().data()), starts[i]);
    QVERIFY(wiped.isEmpty());
    many.clear();
    for (const void *start : starts)
        QVERIFY(wasWiped(start, 8));
}

void SecretTest::cloneIsWipedByItself()
{
    Secret secret(QByteArray("token"));
    const Secret copy = secret.clone();
    QVERIFY(copy.view().data() != secret.view().data());
    secret.wipe();
    QVERIFY(secret.isEmpty());
    QCOMPARE(wiped.size(), 1);
    QCOMPARE(copy.view().toByteArray(), QByteArray("token"));
}

void SecretTest::ownsItsBuffer()
{
    QByteArray original("shared bytes");
    QByteArray handedIn(original);
    Secret secret(std::move(handedIn));
    QVERIFY(secret.view().data() != original.constData());
    secret.wipe();
    QCOMPARE(original, QByteArray("shared bytes"));
}

void SecretTest::compares()
{
    const Secret secret(QByteArray("abc"));
    QVERIFY(secret.equals("abc"));
    QVERIFY(!secret.equals("abd"));
    QVERIFY(!secret.equals("ab"));
    QVERIFY(!secret.equals("abcd"));
    QVERIFY(!secret.equals({}));
    QVERIFY(Secret().equals({}));
}

QTEST_APPLESS_MAIN(SecretTest)
#include "tst_secret.moc"
