package cn.zhibao.local;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Fills a running product with invented cases.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Register a handful of invented cases and take them through the line. 演示数据。")
final class DemoCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        new Demo(LocalSystem.remembered(Main.root(), line -> {})).play();
        Terminal.say("Demo cases are in; sign in as officer, mediator or leader. 演示案件已就绪。");
        return 0;
    }
}
