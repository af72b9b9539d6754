package cn.zhibao.local.parts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/// The databases of deploy/postgres on one server, seen by its superuser: each with an owner who migrates
/// and an application role that only works.
public record Databases(String host, int port, String superuser, String password) {

    /// The password of every database role on a local machine.
    public static final String LOCAL_PASSWORD = "zhibao";

    public static List<String> names() {
        return Artifacts.lines("postgres/databases.list");
    }

    public Connection connect(String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {host});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(superuser);
        source.setPassword(password);
        source.setConnectTimeout(2);
        return source.getConnection();
    }

    public boolean answer() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    public void prepareAll() {
        names().forEach(this::prepare);
    }

    /// Makes the database as new: everything in it is gone, its roles and rights are there.
    public void recreate(String database) {
        if (!names().contains(database)) {
            throw new PartFailure("no database " + database + " in deploy/postgres/databases.list");
        }
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
        } catch (SQLException refused) {
            throw new PartFailure("cannot drop database " + database, refused);
        }
        prepare(database);
    }

    private void prepare(String database) {
        Map<String, String> values = Map.of("db", database, "password", LOCAL_PASSWORD);
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            if (exists(statement, database)) {
                return;
            }
            statement.execute(Artifacts.text("postgres/roles.sql", values));
            statement.execute("CREATE DATABASE " + database + " OWNER " + database + "_owner");
        } catch (SQLException refused) {
            throw new PartFailure("cannot create database " + database, refused);
        }
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(Artifacts.text("postgres/database.sql", values));
        } catch (SQLException refused) {
            throw new PartFailure("cannot set the rights of database " + database, refused);
        }
    }

    private static boolean exists(Statement statement, String database) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + database + "'")) {
            return found.next();
        }
    }
}
