package cn.zhibao.portal.edge;

import cn.zhibao.portal.worklist.Deed;
import cn.zhibao.portal.worklist.Skip;
import java.util.List;

/// What a deed would do with the cases that were picked, before it does it: how many, which, and which not and why.
///
/// @param late those whose statutory term ends before the day on which they would come back
/// @param warned that day, once it was warned of
public record BulkView(
        String title,
        String about,
        String deed,
        String key,
        String back,
        List<Item> items,
        List<Group> skipped,
        List<FieldView> fields,
        String trouble,
        String lateText,
        List<String> late,
        String warned,
        String confirm,
        ErrorsView errors) {

    /// A case with which it will be done.
    public record Item(String pick, String href, String title, String number, String due, String hands) {}

    /// Cases that are passed over for one reason.
    public record Group(String code, String why, int count, List<String> titles) {}

    /// What a deed means, in one sentence.
    static String about(Deed deed, WorklistWordsView words) {
        return switch (deed) {
            case CLAIM -> words.aboutClaim();
            case ASSIGN -> words.aboutAssign();
            case HOLD -> words.aboutHold();
            case RETURN -> words.aboutReturn();
            case RELEASE -> words.aboutRelease();
        };
    }

    static String why(Skip skip, WorklistWordsView words) {
        return switch (skip) {
            case NOT_FOUND -> words.skipNotFound();
            case CHANGED -> words.skipChanged();
            case FINISHED -> words.skipFinished();
            case TAKEN -> words.skipTaken();
            case NOBODYS -> words.skipNobodys();
            case OTHERS -> words.skipOthers();
            case NOT_HELD -> words.skipNotHeld();
        };
    }

    public int skippedCount() {
        return skipped.stream().mapToInt(Group::count).sum();
    }

    /// Whether there is something to confirm.
    public boolean isReady() {
        return !items.isEmpty() && trouble.isEmpty();
    }
}
