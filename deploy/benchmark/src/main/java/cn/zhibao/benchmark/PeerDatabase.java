package cn.zhibao.benchmark;

import java.sql.SQLException;

/// A database of its own for a peer, on the same server as ours.
record PeerDatabase(String url, String user, String password) {

    static PeerDatabase fresh(Bench bench, String name) {
        var server = bench.databases();
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        } catch (SQLException refused) {
            throw new IllegalStateException("no database for the peer", refused);
        }
        return new PeerDatabase(
                "jdbc:postgresql://%s:%d/%s".formatted(server.host(), server.port(), name),
                server.superuser(),
                server.password());
    }
}
