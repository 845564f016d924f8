#include "engine/checklist.h"

#include "store/exportfolder.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

std::optional<Finding> checkArchive(const CheckInput &input)
{
    if (input.profile.half != Half::ImportOnly)
        return std::nullopt;
    Finding finding;
    finding.checkId = u"ARCHIVE"_s;
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

std::optional<Finding> checkExportFolder(const CheckInput &input)
{
    if (input.profile.half != Half::ExportOnly)
        return std::nullopt;
    Finding finding;
    finding.checkId = u"EXPORT-FOLDER"_s;
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

} // namespace trunkline
