package cn.zhibao.caseintake.parties;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.CreditCode;
import cn.zhibao.contracts.reference.IdentifierFault;
import cn.zhibao.contracts.reference.PartyKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who somebody is, as it was written down.
public record PartyDetails(
        PartyKind kind,
        String name,
        Optional<CreditCode> creditCode,
        Optional<String> address,
        Optional<String> phone) {

    /// What has to be said of a party.
    ///
    /// @param path where the fields stand in the request
    /// @throws Refused naming the field that cannot be right
    public static PartyDetails of(
            String path,
            @Nullable PartyKind kind,
            @Nullable String name,
            @Nullable String creditCode,
            @Nullable String address,
            @Nullable String phone) {
        if (kind == null) {
            throw fault(path + "kind", "请选择个人或单位", "must be a person or an organisation");
        }
        return new PartyDetails(
                kind,
                said(name).orElseThrow(() -> fault(path + "name", "请填写名称或姓名", "must be given")),
                said(creditCode).map(typed -> code(path, kind, typed)),
                said(address),
                said(phone));
    }

    private static CreditCode code(String path, PartyKind kind, String typed) {
        if (kind == PartyKind.PERSON) {
            throw fault(path + "creditCode", "个人没有统一社会信用代码", "a person has no unified social credit code");
        }
        try {
            return CreditCode.of(typed);
        } catch (IdentifierFault wrong) {
            throw fault(path + "creditCode", wrong.zh(), wrong.en());
        }
    }

    private static Optional<String> said(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }

    static Refused fault(String field, String zh, String en) {
        return new Refused(CommonRefusal.INVALID, List.of(new FieldFault(field, zh, en)));
    }
}
