package cn.zhibao.local;

import cn.zhibao.local.parts.Part;
import cn.zhibao.local.parts.Shell;
import cn.zhibao.local.parts.Site;
import cn.zhibao.local.parts.Sockets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks before anything starts whether somebody else holds a port we need, and says who.
final class PortCheck {

    private static final Pattern SS_HOLDER = Pattern.compile("users:\\(\\(\"([^\"]+)\",pid=(\\d+)");

    private PortCheck() {}

    /// One line per port that is taken.
    static List<String> complaints(Site site, List<Part> parts) {
        List<String> complaints = new ArrayList<>();
        for (Part part : parts) {
            complain(part.name(), part.port(), complaints);
        }
        complain("kafka (controller)", site.ports().kafkaController(), complaints);
        complain("keycloak (management)", site.ports().keycloakManagement(), complaints);
        return List.copyOf(complaints);
    }

    private static void complain(String name, int port, List<String> complaints) {
        if (!Sockets.free(port)) {
            complaints.add("port " + port + " for " + name + " is taken"
                    + holder(port).map(who -> " by " + who).orElse(""));
        }
    }

    private static Optional<String> holder(int port) {
        return Shell.output(List.of("ss", "-ltnpH", "sport = :" + port)).flatMap(PortCheck::read);
    }

    private static Optional<String> read(String line) {
        Matcher match = SS_HOLDER.matcher(line);
        return match.find() ? Optional.of(match.group(1) + " (pid " + match.group(2) + ")") : Optional.empty();
    }
}
