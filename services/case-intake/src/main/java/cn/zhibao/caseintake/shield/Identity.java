package cn.zhibao.caseintake.shield;

/// Who a reporter is (举报人身份), in the clear. Lives in memory only, and says nothing of itself.
///
/// @param name empty where the reporter gave none
/// @param idNumber of an identity document
/// @param contact telephone, address, whatever reaches the reporter
public record Identity(String name, String idNumber, String contact) {

    @Override
    public String toString() {
        return "Identity[shielded]";
    }
}
