package cn.zhibao.portal.edge;

import java.util.List;
import java.util.UUID;

/// The form for a file of evidence.
///
/// @param about which case it is for
/// @param fileFault what is wrong with the choice of file
public record EvidenceFormView(
        UUID caseId, String about, String key, List<FieldView> fields, String fileFault, ErrorsView errors) {

    private static final List<String> TYPES = List.of(
            "jpg", "png", "webp", "tif", "pdf", "docx", "xlsx", "pptx", "mp3", "mp4", "wav", "txt", "csv", "zip");

    public String types() {
        return String.join(", ", TYPES);
    }

    /// What the browser offers to choose from; the service decides.
    public String accept() {
        return "." + String.join(",.", TYPES) + ",.jpeg,.tiff";
    }
}
