package cn.zhibao.guilty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/// Breaks law 7: anybody may change it, by field or by setter.
@Entity
public class OpenMediation {

    @Id
    private long id;

    @SuppressWarnings("unused")
    public int version;

    private String status = "OPEN";

    public void setStatus(String status) {
        this.status = status;
    }

    @Override
    public String toString() {
        return id + status;
    }
}
