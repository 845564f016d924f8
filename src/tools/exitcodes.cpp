#include "tools/exitcodes.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

struct KnownEnd
{
    quint32 number;
    const char *code;
};

// signal(7); those that people and systems send, and those that a fault raises
constexpr KnownEnd signalEnds[] = {
    {1, "error.tool-terminated"},  {2, "error.tool-terminated"}, {3, "error.tool-terminated"}, {9, "error.tool-killed"},
    {15, "error.tool-terminated"}, {24, "error.tool-limit"},     {25, "error.tool-limit"},
};

// [MS-ERREF] 2.3.1, NTSTATUS values
constexpr KnownEnd statusEnds[] = {
    {0xC0000017, "error.tool-no-memory"},       // STATUS_NO_MEMORY
    {0xC000012D, "error.tool-no-memory"},       // STATUS_COMMITMENT_LIMIT
    {0xC000007B, "error.tool-library-missing"}, // STATUS_INVALID_IMAGE_FORMAT
    {0xC0000135, "error.tool-library-missing"}, // STATUS_DLL_NOT_FOUND
    {0xC0000138, "error.tool-library-missing"}, // STATUS_ORDINAL_NOT_FOUND
    {0xC0000139, "error.tool-library-missing"}, // STATUS_ENTRYPOINT_NOT_FOUND
    {0xC0000142, "error.tool-library-missing"}, // STATUS_DLL_INIT_FAILED
    {0xC000013A, "error.tool-terminated"},      // STATUS_CONTROL_C_EXIT
    {0xC000026B, "error.tool-terminated"},      // STATUS_DLL_INIT_FAILED_LOGOFF
    {0xC0000022, "error.tool-not-allowed"},     // STATUS_ACCESS_DENIED
};

// what a shell, ld.so and the like end with
constexpr KnownEnd exitEnds[] = {
    {126, "error.tool-not-allowed"},
    {127, "error.tool-library-missing"},
};

constexpr quint32 firstStatus = 0xC0000000;

template <std::size_t Size> QString codeOf(const KnownEnd (&ends)[Size], quint32 number, const char *otherwise)
{
    for (const KnownEnd &end : ends) {
        if (end.number == number)
            return QString::fromLatin1(end.code);
    }
    return QString::fromLatin1(otherwise);
}

} // namespace

QString exitErrorCode(ProcessEnd::Kind kind, int exitCode)
{
    const auto number = static_cast<quint32>(exitCode);
    if (number >= firstStatus)
        return codeOf(statusEnds, number, "error.tool-crashed");
    if (kind == ProcessEnd::Kind::Crashed)
        return codeOf(signalEnds, number, "error.tool-crashed");
    return codeOf(exitEnds, number, "error.tool-failed");
}

QString exitCodeText(int exitCode)
{
    const auto number = static_cast<quint32>(exitCode);
    return number >= firstStatus ? u"0x"_s + QString::number(number, 16).toUpper() : QString::number(exitCode);
}

} // namespace trunkline
