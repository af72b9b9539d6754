package cn.zhibao.chassis.problem;

import org.jspecify.annotations.Nullable;

/// The no's that every service may say.
public enum CommonRefusal implements Refusal {
    MALFORMED(400, "请求内容无法解析", "The request cannot be read"),
    INVALID(400, "填写内容有误", "Some fields are wrong"),
    UNAUTHENTICATED(401, "未登录或登录已过期", "Not signed in, or the token has expired"),
    FORBIDDEN(403, "没有执行此操作的权限", "Your role does not allow this"),
    NOT_FOUND(404, "没有找到，或不在您的辖区", "Not found, or outside your jurisdiction"),
    METHOD_NOT_ALLOWED(405, "此地址不支持该方法", "This address does not take that method"),
    NOT_ACCEPTABLE(406, "无法提供所要求的格式", "The requested format is not offered"),
    CONFLICT(409, "与现有数据冲突", "Conflicts with what is there"),
    LENGTH_MISSING(411, "请在 Content-Length 中写明长度", "Name the length in Content-Length"),
    STALE(412, "您看到的内容已被他人修改", "What you saw has been changed since"),
    TOO_LARGE(413, "内容超过允许的大小", "The content is larger than allowed"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持的内容类型", "The content type is not supported"),
    KEY_REUSED(422, "同一幂等键已用于不同内容", "The idempotency key was used with other content"),
    VERSION_MISSING(428, "请在 If-Match 中写明您看到的版本", "Name the version you saw in If-Match"),
    ODD_PATH(400, "地址中有不允许的字符", "The path holds characters that are not allowed"),
    UNAVAILABLE(503, "系统暂时繁忙，请稍后再试，已提交的内容不会丢失", "Busy for the moment; try again, nothing given is lost"),
    INTERNAL(500, "系统出现故障，已记录", "Something failed here; it has been recorded");

    private final int status;
    private final String zh;
    private final String en;

    CommonRefusal(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String service() {
        return "common";
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /// The refusal that speaks for a bare HTTP status, where one does.
    static @Nullable CommonRefusal ofStatus(int status) {
        for (var refusal : values()) {
            if (refusal.status == status && refusal != INVALID && refusal != ODD_PATH) {
                return refusal;
            }
        }
        return null;
    }
}
