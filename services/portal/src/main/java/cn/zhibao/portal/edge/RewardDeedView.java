package cn.zhibao.portal.edge;

import java.util.Arrays;
import java.util.Optional;

/// What people do with a reward on its page.
enum RewardDeedView {
    PROPOSE("proposal"),
    GRANT("grant"),
    DECLINE("declination"),
    COLLECT("collection");

    private final String noun;

    RewardDeedView(String noun) {
        this.noun = noun;
    }

    /// How it is named in addresses, here and at the service.
    String noun() {
        return noun;
    }

    static Optional<RewardDeedView> of(String noun) {
        return Arrays.stream(values()).filter(deed -> deed.noun.equals(noun)).findFirst();
    }

    /// Whether only whoever decides may do it.
    boolean isDecision() {
        return this == GRANT || this == DECLINE;
    }

    RewardFieldsView form(RewardWordsView words) {
        return switch (this) {
            case PROPOSE -> RewardFieldsView.proposal(words);
            case GRANT, DECLINE -> RewardFieldsView.decision(words);
            case COLLECT -> RewardFieldsView.collection(words);
        };
    }

    /// What is said once it is done.
    String done(RewardWordsView words) {
        return switch (this) {
            case PROPOSE -> words.donePropose();
            case GRANT -> words.doneGrant();
            case DECLINE -> words.doneDecline();
            case COLLECT -> words.doneCollect();
        };
    }
}
