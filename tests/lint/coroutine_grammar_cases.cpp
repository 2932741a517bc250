// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT

// What the coroutine gate must catch, and what it must let through. Never built or run: ./dev lint compares the lines
// the gate reports with the lines that say "caught".
#include <coroutine>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace {

template <class T>
struct Task
{
    struct promise_type
    {
        T value;

        Task get_return_object() { return {}; }

        std::suspend_never initial_suspend() noexcept { return {}; }

        std::suspend_never final_suspend() noexcept { return {}; }

        void unhandled_exception() {}

        template <class U>
        void return_value(U &&result)
        {
            value = std::forward<U>(result);
        }
    };

    bool await_ready() const { return true; }

    void await_suspend(std::coroutine_handle<>) {}

    T await_resume() { return {}; }
};

struct Pair
{
    std::string first;
    std::string second;
};

Task<int> number(int n);
Task<std::vector<int>> numbers();
Task<int> fromText(std::string text);
Task<int> fromList(std::vector<int> list);
Task<int> fromPair(Pair pair);
Task<int> fromFunction(std::function<int()> function);

class Person
{
public:
    Task<std::string> movedOut()
    {
        co_return m_name; // caught
    }

    Task<std::string> copied() { co_return std::string(m_name); }

    Task<int> sum(bool condition, std::string text)
    {
        const int plain = co_await number(1);
        co_await fromText(text);
        const int nested = co_await number(co_await number(2));
        if (const int value = co_await number(3); value > 0)
            co_return value;
        int assigned = 0;
        assigned = co_await fromText(std::move(text));
        while (co_await number(assigned) > 4 && co_await number(5) != 0) // caught
            --assigned;

        const int either = condition ? co_await number(6) : 7;                   // caught
        const int argument = co_await number(condition ? 8 : 9);                 // caught
        const int list = co_await fromList({10, 11});                            // caught
        const int pair = co_await fromPair(Pair{"12", "13"});                    // caught
        const int function = co_await fromFunction([either] { return either; }); // caught
        if (co_await fromText(std::string("14")) > 0)                            // caught
            ++assigned;
        switch (co_await fromText(std::string("15"))) { // caught
        default:
            break;
        }
        for (const int each : co_await numbers()) // caught
            assigned += each;
        assigned = assigned + co_await number(16); // caught
        co_return plain + nested + argument + list + pair + function + assigned;
    }

private:
    std::string m_name;
};

} // namespace
