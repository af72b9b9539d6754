package cn.zhibao.caseintake.evidence;

import cn.zhibao.testkit.stack.ObjectStore;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A bucket for a service under test, on a server that the test finds again to kill it.
public final class BucketFixture implements QuarkusTestResourceLifecycleManager {

    static final String BUCKET = "evidence";

    private static final String FOLDER = "zhibao.test.objects";

    private @Nullable ObjectStore server;

    static ObjectStore server() {
        return ObjectStore.in(Path.of(System.getProperty(FOLDER)));
    }

    @Override
    public Map<String, String> start() {
        var started = ObjectStore.start();
        server = started;
        started.bucket(BUCKET);
        System.setProperty(FOLDER, started.folder().toString());
        return Map.of(
                "evidence.store",
                "s3",
                "evidence.s3.endpoint",
                started.endpoint().toString(),
                "evidence.s3.bucket",
                BUCKET,
                "evidence.s3.access-key",
                ObjectStore.ACCESS_KEY,
                "evidence.s3.secret-key",
                ObjectStore.SECRET_KEY);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
