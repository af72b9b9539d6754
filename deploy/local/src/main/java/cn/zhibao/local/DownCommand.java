package cn.zhibao.local;

import cn.zhibao.local.parts.Daemon;
import cn.zhibao.local.parts.Progress;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Stops what runs in this checkout; the data stays.
@Command(
        name = "down",
        mixinStandardHelpOptions = true,
        description = "Stop everything in order; data stays. 停止系统。",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:stopped", "4:nothing was running"})
final class DownCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Progress progress = Terminal.progress();
        LocalSystem system = LocalSystem.remembered(Main.root(), progress);
        if (system.running().isEmpty()) {
            System.err.println("Nothing of Zhibao runs in " + system.root());
            return Main.WRONG_STATE;
        }
        system.stop();
        new Daemon(system.site(), "up").forget();
        progress.say("stopped");
        return 0;
    }
}
