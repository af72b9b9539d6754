package cn.zhibao.chassis.http;

import org.jspecify.annotations.Nullable;

/// What a change answers: status, body, where the thing now is and which version it has.
public record Answer(
        int status,
        Object body,
        @Nullable String location,
        @Nullable Integer version) {

    /// 201 with the address of what was created.
    public static Answer created(String location, int version, Object body) {
        return new Answer(201, body, location, version);
    }

    /// 200 with the new state.
    public static Answer changed(int version, Object body) {
        return new Answer(200, body, null, version);
    }

    /// 201 of something that has no address.
    public static Answer kept(Object body) {
        return new Answer(201, body, null, null);
    }

    /// 202: taken, and worked on; the address tells how far.
    public static Answer taken(String location, Object body) {
        return new Answer(202, body, location, null);
    }
}
