#include "engine/checklist.h"
#include "engine/checks.h"

#include "store/exportfolder.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

class ArchiveCheck final : public Check
{
public:
    constexpr ArchiveCheck()
        : Check("ARCHIVE", Archive, "input file does not appear to be a valid archive")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (input.profile.half != Half::ImportOnly)
            return std::nullopt;
        Finding finding = found();
        if (input.archiveError) {
            finding.severity = Severity::Blocks;
            finding.message = Message{u"finding.archive-unusable"_s, {input.profile.archive}};
            finding.detail = input.archiveError->message;
            if (!input.archiveError->toolWords.isEmpty())
                finding.objects = {input.archiveError->toolWords};
        } else if (input.source) {
            finding.message = Message{u"finding.archive-readable"_s,
                                      {input.source->currentDatabase, input.source->version, input.archiveTools}};
        }
        return finding;
    }
};

class ExportFolderCheck final : public Check
{
public:
    constexpr ExportFolderCheck()
        : Check("EXPORT-FOLDER", Computer)
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (input.profile.half != Half::ExportOnly)
            return std::nullopt;
        Finding finding = found();
        finding.message = Message{u"finding.export-folder"_s, {input.profile.archive}};
        if (input.profile.archive.isEmpty()) {
            finding.severity = Severity::Blocks;
            finding.message = Message{u"finding.export-folder-unnamed"_s, {}};
        } else if (input.exportFolderTaken) {
            finding.severity = Severity::Blocks;
            finding.message = Message{u"finding.export-folder-taken"_s, {input.profile.archive}};
        }
        return finding;
    }
};

class ArchiveVersionCheck final : public Check
{
public:
    constexpr ArchiveVersionCheck()
        : Check("VER-ARCH", Archive | Computer, "unsupported version (…) in file header")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (input.profile.half != Half::ImportOnly || !input.archiveError ||
            !input.archiveError->toolWords.contains("unsupported version"_L1))
            return std::nullopt;
        Finding finding = found(Severity::Blocks, u"finding.archive-newer"_s);
        finding.detail = Message{u"finding.archive-newer-detail"_s, {}};
        finding.objects = {input.archiveError->toolWords};
        return finding;
    }
};

} // namespace

CheckList halvesChecks()
{
    static const ArchiveCheck archiveCheck;
    static const ExportFolderCheck exportFolderCheck;
    static const ArchiveVersionCheck archiveVersionCheck;
    static const Check *const checks[] = {&archiveCheck, &exportFolderCheck, &archiveVersionCheck};
    return checks;
}

} // namespace trunkline
