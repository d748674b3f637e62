// SPDX-License-Identifier: GPL-3.0-or-later
// The main function of every program of tests: it runs the unit that its first argument names.
#include "support/testcase.h"

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>

namespace {

/// A test that starts its own program again stays in its unit by this variable; the arguments are then all its own.
constexpr char unitVariable[] = "CONSOLE_TEST_UNIT";

std::map<std::string, support::Unit::Main> &units()
{
    static std::map<std::string, support::Unit::Main> all;
    return all;
}

int tellUnits(const char *program)
{
    std::fprintf(stderr, "Usage: %s UNIT [ARGUMENT OF QT TEST]...\nUnits:", program);
    for (const auto &[name, main] : units())
        std::fprintf(stderr, " %s", name.c_str());
    std::fprintf(stderr, "\n");
    return 2;
}

} // namespace

support::Unit::Unit(const char *source, Main main)
{
    std::string_view name(source);
    name.remove_prefix(name.rfind('/') + std::string_view("/tst_").size());
    name.remove_suffix(std::string_view(".cpp").size());
    units().emplace(name, main);
}

int main(int argc, char **argv)
{
    const char *inherited = std::getenv(unitVariable);
    if (!inherited && argc < 2)
        return tellUnits(argv[0]);
    const auto unit = units().find(inherited ? inherited : argv[1]);
    if (unit == units().end())
        return tellUnits(argv[0]);
    if (inherited)
        return unit->second(argc, argv);
    qputenv(unitVariable, argv[1]);
    argv[1] = argv[0];
    return unit->second(argc - 1, argv + 1);
}
