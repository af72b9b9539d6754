package cn.zhibao.local;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// An access token for trying routes by hand: `curl -H "Authorization: Bearer $(./zhibao token officer)" …`.
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Print an access token of a demo user; it lives five minutes. 取得演示用户的访问令牌。")
final class TokenCommand implements Callable<Integer> {

    @Parameters(paramLabel = "USER")
    private String user = "";

    @Option(names = "--password", defaultValue = "zhibao", description = "When it was changed.")
    private String password = "";

    @Override
    public Integer call() {
        LocalSystem system = LocalSystem.remembered(Main.root(), line -> {});
        Terminal.say(Calls.token(system.site().issuer(), user, password));
        return 0;
    }
}
