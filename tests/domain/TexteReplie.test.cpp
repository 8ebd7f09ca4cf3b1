// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/TexteReplie.h"

#include <catch2/catch.hpp>

#include <cstdint>
#include <string>
#include <string_view>

using namespace trame;

namespace {

std::string utf8(std::uint32_t point)
{
    const auto octet = [](std::uint32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
    if (point < 0x80)
        return {octet(point)};
    if (point < 0x800)
        return {octet(0xC0U | (point >> 6U)), octet(0x80U | (point & 0x3FU))};
    if (point < 0x10000)
        return {octet(0xE0U | (point >> 12U)), octet(0x80U | ((point >> 6U) & 0x3FU)), octet(0x80U | (point & 0x3FU))};
    return {octet(0xF0U | (point >> 18U)), octet(0x80U | ((point >> 12U) & 0x3FU)),
            octet(0x80U | ((point >> 6U) & 0x3FU)), octet(0x80U | (point & 0x3FU))};
}

std::string plie(std::string_view lettres)
{
    return replier(lettres);
}

} // namespace

TEST_CASE("French and neighbouring letters fold to what they are without their marks", "[cctp-6.6.5-b]")
{
    CHECK(plie("ÀÂÄÆÇÈÉÊËÎÏÔŒÙÛÜŸ") == "aaaaeceeeeiiooeuuuy");
    CHECK(plie("àâäæçèéêëîïôœùûüÿ") == "aaaaeceeeeiiooeuuuy");
    CHECK(plie("ÑÖØÝßñöøý") == "nooyssnooy");
    CHECK(plie("ĀąĆčĎđĒěĜģĤħĨıĲĳĴĵĶĸĹłŃňŌőŔřŚšŢŧŨųŴŵŶŸŹž") == "aaccddeegghhiiijijjjkkllnnoorrssttuuwwyyzz");
    CHECK(plie("ƠơƯưȘșȚțẠặẸệỈịỌợỤựỲỹẞ") == "oouussttaaeeiioouuyyss");
}

TEST_CASE("letters beside those that fold stay as they are", "[cctp-6.6.5-b]")
{
    for (const std::uint32_t point :
         {0xD0U,   0xD7U,   0xDEU,   0xF0U,   0xF7U,   0xFEU,   0x149U,  0x14AU,  0x14BU,   0x17FU,   0x19FU,
          0x1A2U,  0x1AEU,  0x1B1U,  0x217U,  0x21CU,  0x2FFU,  0x370U,  0x3BBU,  0x61BU,   0x61DU,   0x1E9DU,
          0x1E9FU, 0x1EFAU, 0x1FFFU, 0x2C00U, 0xF900U, 0xFDFFU, 0xFEFEU, 0xFF00U, 0x1EFFFU, 0x20000U, 0xE1000U}) {
        INFO(point);
        CHECK(replier("a" + utf8(point) + "b") == "a" + utf8(point) + "b");
    }
    // Each is copied once, whatever stands before it.
    CHECK(replier("λμ λ") == "λμ λ");
}

TEST_CASE("what stands between words is a space, what has no width is nothing", "[cctp-6.6.5-b]")
{
    for (const std::uint32_t point : {0xA0U, 0xABU, 0xBBU, 0xBFU, 0x2000U, 0x200AU, 0x2010U, 0x2029U, 0x202FU, 0x205FU,
                                      0x2070U, 0x20CFU, 0x2100U, 0x2BFFU, 0xE000U, 0xF8FFU, 0x1F000U, 0x1FFFFU}) {
        INFO(point);
        CHECK(replier("a" + utf8(point) + "b") == "a b");
    }
    for (const std::uint32_t point : {0xADU,   0x300U,  0x36FU,  0x61CU,  0x180EU, 0x1AB0U, 0x1AFFU,  0x1DC0U,
                                      0x1DFFU, 0x200BU, 0x200FU, 0x202AU, 0x202EU, 0x2060U, 0x206FU,  0x20D0U,
                                      0x20FFU, 0xFE00U, 0xFE0FU, 0xFE20U, 0xFE2FU, 0xFEFFU, 0xE0000U, 0xE0FFFU}) {
        INFO(point);
        CHECK(replier("a" + utf8(point) + "b") == "ab");
    }
}

TEST_CASE("bytes that are no UTF-8 end a word and nothing else", "[cctp-6.6.5-b]")
{
    CHECK(replier("a\x80"
                  "b")
          == "a b");
    CHECK(replier("a\xC3") == "a ");
    CHECK(replier("a\xE2\x80"
                  "b")
          == "a b");
    CHECK(replier("a\xC1\xA1"
                  "b")
          == "a  b");
}
