package cn.zhibao.caseintake.parties;

import cn.zhibao.chassis.journal.Journaled;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.caseintake.PartyMerged;
import cn.zhibao.contracts.caseintake.PartySeparated;
import cn.zhibao.contracts.reference.CreditCode;
import cn.zhibao.contracts.reference.PartyKind;
import cn.zhibao.contracts.reference.RegionCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person or an organisation in the register of a region (当事人). Two entries that turn out to be one are merged: one
/// answers for both, and neither is lost.
@Entity
@Table(name = "party")
public class Party extends Journaled {

    @Enumerated(EnumType.STRING)
    private PartyKind kind = PartyKind.ORGANISATION;

    private String name = "";

    private String pinyin = "";

    private String initials = "";

    @Column(name = "credit_code")
    private @Nullable String creditCode;

    private @Nullable String address;

    private @Nullable String phone;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    protected Party() {}

    /// A new entry in the register of a region.
    Party(UUID id, String region, PartyDetails details, Spelling spelling) {
        super(id, region);
        this.kind = details.kind();
        this.name = details.name();
        this.pinyin = spelling.syllables();
        this.initials = spelling.initials();
        this.creditCode = details.creditCode().map(CreditCode::text).orElse(null);
        this.address = details.address().orElse(null);
        this.phone = details.phone().orElse(null);
    }

    /// Lets another entry answer for this one too (合并).
    ///
    /// @param answersForOthers whether others were merged into this one
    PartyMerged mergeInto(Party other, boolean answersForOthers) {
        demandSameOffice(other);
        if (mergedInto != null || other.mergedInto != null) {
            throw new Refused(PartyRefusal.ALREADY_MERGED);
        }
        if (answersForOthers) {
            throw new Refused(PartyRefusal.ANSWERS_FOR_OTHERS);
        }
        if (creditCode != null && other.creditCode != null && !creditCode.equals(other.creditCode)) {
            throw new Refused(PartyRefusal.DIFFERENT_CODES);
        }
        mergedInto = other.id();
        return new PartyMerged(id(), other.id());
    }

    private void demandSameOffice(Party other) {
        if (other.id().equals(id())) {
            throw PartyDetails.fault("into", "不能并入自身", "cannot be merged into itself");
        }
        if (!other.region().equals(region())) {
            throw PartyDetails.fault("into", "两者不在同一地区的登记中", "stands in the register of another region");
        }
        if (other.kind != kind) {
            throw PartyDetails.fault("into", "个人与单位不能合并", "a person and an organisation are never one");
        }
    }

    /// Lets this entry stand for itself again (撤销合并).
    PartySeparated separate() {
        if (mergedInto == null) {
            throw new Refused(PartyRefusal.NOT_MERGED);
        }
        var from = mergedInto;
        mergedInto = null;
        return new PartySeparated(id(), from);
    }

    /// The organisation of this code.
    ///
    /// @throws Refused where it was given another name
    Party called(String typed, String path) {
        if (!isSameName(name, typed)) {
            throw PartyDetails.fault(
                    path + "name",
                    "该统一社会信用代码已登记为“" + name + "”",
                    "the code belongs to \"" + name + "\" in the register");
        }
        return this;
    }

    /// Refuses to stand in a matter of another region.
    void demandFrom(RegionCode place, String path) {
        if (!region().equals(place)) {
            throw PartyDetails.fault(path + "partyId", "不在本案所在地区的登记中", "stands in the register of another region");
        }
    }

    /// Whether two writings are one name.
    public static boolean isSameName(String one, String other) {
        return same(one).equals(same(other));
    }

    /// Brackets and letters come in two widths.
    private static String same(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    public PartyKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /// The name in letters, syllable by syllable.
    public String pinyin() {
        return pinyin;
    }

    public String initials() {
        return initials;
    }

    public Optional<CreditCode> creditCode() {
        return Optional.ofNullable(creditCode).map(CreditCode::new);
    }

    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    /// The entry that answers for this one, where it was merged.
    public Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }
}
