// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Sha256.h"

#include <stdexcept>
#include <string>

#ifdef _WIN32
#include <windows.h>

#include <bcrypt.h>
#else
#include <openssl/evp.h>

#include <memory>
#endif

namespace trame {

#ifdef _WIN32

namespace {

/// The algorithm, opened once for all threads. The pseudo-handles that spare this came with Windows 10.
BCRYPT_ALG_HANDLE algorithme()
{
    static const auto ouvert = [] {
        BCRYPT_ALG_HANDLE prise = nullptr;
        if (BCryptOpenAlgorithmProvider(&prise, BCRYPT_SHA256_ALGORITHM, nullptr, 0) != 0)
            throw std::runtime_error{"BCryptOpenAlgorithmProvider"};
        return prise;
    }();
    return ouvert;
}

} // namespace

Empreinte sha256(std::string_view octets)
{
    Empreinte empreinte{};
    // CNG takes its input by a pointer to non-const and doesn't write to it.
    auto *entree = reinterpret_cast<PUCHAR>(const_cast<char *>(octets.data()));
    if (BCryptHash(algorithme(), nullptr, 0, entree, static_cast<ULONG>(octets.size()),
                   reinterpret_cast<PUCHAR>(empreinte.data()), static_cast<ULONG>(empreinte.size()))
        != 0)
        throw std::runtime_error{"BCryptHash"};
    return empreinte;
}

#else

namespace {

/// The algorithm, looked up once, and a context for each thread.
struct Calcul {
    std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> algorithme{EVP_MD_fetch(nullptr, "SHA256", nullptr), EVP_MD_free};
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> contexte{EVP_MD_CTX_new(), EVP_MD_CTX_free};
};

} // namespace

Empreinte sha256(std::string_view octets)
{
    thread_local const Calcul calcul;
    Empreinte empreinte{};
    if (EVP_DigestInit_ex2(calcul.contexte.get(), calcul.algorithme.get(), nullptr) != 1
        || EVP_DigestUpdate(calcul.contexte.get(), octets.data(), octets.size()) != 1
        || EVP_DigestFinal_ex(calcul.contexte.get(), reinterpret_cast<unsigned char *>(empreinte.data()), nullptr) != 1)
        throw std::runtime_error{"EVP_Digest"};
    return empreinte;
}

#endif

Empreinte hmacSha256(std::string_view cle, std::string_view message)
{
    constexpr std::size_t bloc = 64;
    constexpr unsigned char interieur = 0x36;
    constexpr unsigned char exterieur = 0x5C;
    if (cle.size() > bloc)
        throw std::invalid_argument{"hmacSha256"};
    const auto combinee = [&](unsigned char masque) {
        std::string texte(bloc, static_cast<char>(masque));
        for (std::size_t i = 0; i < cle.size(); ++i)
            texte[i] = static_cast<char>(static_cast<unsigned char>(cle[i]) ^ masque);
        return texte;
    };
    const auto dedans = sha256(combinee(interieur).append(message));
    return sha256(
        combinee(exterieur).append(std::string_view{reinterpret_cast<const char *>(dedans.data()), dedans.size()}));
}

} // namespace trame
