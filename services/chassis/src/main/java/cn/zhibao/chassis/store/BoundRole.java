package cn.zhibao.chassis.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// The service works under a database role that row security binds, or it does not start: a superuser, a role with
/// BYPASSRLS and the owner of the tables would see every region, or could make it so, and no test of a request would
/// notice.
@ApplicationScoped
class BoundRole {

    private static final String FREE = """
            select current_user, rolsuper, rolbypassrls, exists (
              select from pg_class c where c.relrowsecurity and pg_has_role(c.relowner, 'usage'))
            from pg_roles where rolname = current_user""";

    private final DataSource database;

    BoundRole(DataSource database) {
        this.database = database;
    }

    void started(@Observes StartupEvent event) throws SQLException {
        try (var connection = database.getConnection()) {
            demand(connection);
        }
    }

    /// Refuses the connection of a role that is not bound.
    static void demand(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(FREE);
                var role = query.executeQuery()) {
            role.next();
            if (role.getBoolean(2) || role.getBoolean(3) || role.getBoolean(4)) {
                throw new IllegalStateException(
                        "database role %s is not bound by row security (superuser %s, bypassrls %s, owner %s); the service works as its …_app role only"
                                .formatted(
                                        role.getString(1), role.getBoolean(2), role.getBoolean(3), role.getBoolean(4)));
            }
        }
    }
}
