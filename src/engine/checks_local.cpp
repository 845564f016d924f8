#include "core/json_names.h"
#include "engine/checklist.h"
#include "engine/checks.h"
#include "engine/remedies.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

class ClientToolsCheck final : public Check
{
public:
    constexpr ClientToolsCheck()
        : Check("VER-CLI-OLD", Computer, "aborting because of server version mismatch")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        Finding finding = found();
        if (input.tools) {
            finding.message = Message{u"finding.tools-fit"_s, {input.tools->tools.version}};
            finding.detail = input.tools->reason;
            return finding;
        }
        if (!input.toolsError)
            return std::nullopt;
        finding.severity = Severity::Blocks;
        finding.message = Message{u"finding.tools-unusable"_s, {}};
        finding.detail = input.toolsError->message;
        for (const ClientTools &tools : input.foundTools) {
            const bool readsSource = !input.source || tools.major >= input.source->major();
            if (tools.usable() && readsSource && tools.folder != input.profile.clientToolsFolder) {
                finding.remedies = {Remedies::useClientTools(tools.version, tools.folder)};
                break;
            }
        }
        return finding;
    }
};

class ClientToolsNewerCheck final : public Check
{
public:
    constexpr ClientToolsNewerCheck()
        : Check("VER-CLI-NEW", Computer | Target, R"(unrecognized configuration parameter "transaction_timeout")")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.tools || !input.target || input.tools->tools.major <= input.target->major())
            return std::nullopt;
        Finding finding = found();
        finding.severity = Severity::Info;
        finding.message =
            Message{u"finding.tools-newer-than-target"_s, {input.tools->tools.version, input.target->version}};
        finding.detail = Message{u"finding.tools-newer-than-target-detail"_s, {}};
        // tools of the target's own version, where they can read the source
        for (const ClientTools &tools : input.foundTools) {
            if (tools.usable() && tools.major == input.target->major() &&
                (!input.source || tools.major >= input.source->major())) {
                finding.remedies = {Remedies::useClientTools(tools.version, tools.folder)};
                break;
            }
        }
        return finding;
    }
};

class DumpFolderCheck final : public Check
{
public:
    constexpr DumpFolderCheck()
        : Check("DISK", Computer | Source, "could not write to output file: No space left on device")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        Finding finding = found();
        if (input.dumpFolderError) {
            finding.severity = Severity::Blocks;
            finding.message = Message{u"finding.dump-folder-unusable"_s, {input.dumpFolder}};
            finding.detail = input.dumpFolderError->message;
            return finding;
        }
        const Method method = input.profile.usedMethod();
        const bool holdsRows = method == Method::File || method == Method::Directory;
        if (input.profile.half == Half::ImportOnly || !holdsRows)
            return std::nullopt;
        if (!input.source || input.source->dataSize < 0 || input.dumpFolderFree < 0)
            return std::nullopt;
        const QStringList numbers{QString::number((input.source->dataSize + 999'999) / 1'000'000),
                                  QString::number(input.dumpFolderFree / 1'000'000), input.dumpFolder};
        // Compression usually makes an archive smaller than its tables; the tables' own size is the safe bound.
        if (input.source->dataSize <= input.dumpFolderFree) {
            finding.message = Message{u"finding.disk-suffices"_s, numbers};
            return finding;
        }
        const bool hopeless = input.source->dataSize / 10 > input.dumpFolderFree;
        finding.severity = hopeless ? Severity::Blocks : Severity::Warning;
        finding.mayOverride = hopeless;
        finding.message = Message{u"finding.disk-short"_s, numbers};
        finding.detail = Message{u"finding.disk-short-detail"_s, {}};
        finding.remedies = {Remedies::showStage(u"options"_s)};
        return finding;
    }
};

class CompressorCheck final : public Check
{
public:
    constexpr CompressorCheck()
        : Check("COMPRESSOR", Computer, "invalid compression specification")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const Method method = input.profile.usedMethod();
        const Compressor compressor = input.profile.dump.compressor;
        const bool compresses = input.profile.half != Half::ImportOnly && !input.repair &&
                                (method == Method::File || method == Method::Directory);
        if (!compresses || compressor == Compressor::Gzip || !input.tools || input.tools->tools.major >= 16)
            return std::nullopt;
        Finding finding = found(Severity::Blocks, u"finding.compressor-unknown"_s,
                                {enumName(compressor), input.tools->tools.version});
        finding.detail = Message{u"finding.compressor-unknown-detail"_s, {}};
        for (const ClientTools &tools : input.foundTools) {
            if (tools.usable() && tools.major >= 16 && (!input.source || tools.major >= input.source->major())) {
                finding.remedies = {Remedies::useClientTools(tools.version, tools.folder)};
                return finding;
            }
        }
        finding.remedies = {Remedies::showStage(u"options"_s)};
        return finding;
    }
};

} // namespace

CheckList localChecks()
{
    static const ClientToolsCheck clientToolsCheck;
    static const DumpFolderCheck dumpFolderCheck;
    static const ClientToolsNewerCheck clientToolsNewerCheck;
    static const CompressorCheck compressorCheck;
    static const Check *const checks[] = {&clientToolsCheck, &dumpFolderCheck, &clientToolsNewerCheck,
                                          &compressorCheck};
    return checks;
}

} // namespace trunkline
