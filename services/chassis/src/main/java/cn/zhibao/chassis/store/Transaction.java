package cn.zhibao.chassis.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// All of a piece of blocking work, or nothing of it. The rollback is said aloud: a connection that goes back to
/// the pool in the middle of a transaction is set to commit by itself there, and that commits what it had begun.
public final class Transaction {

    private Transaction() {}

    /// What is done on the connection of the transaction.
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T on(Connection tx) throws SQLException, E;
    }

    /// Does the work and commits; whatever the work throws comes out after everything is undone.
    public static <T, E extends Exception> T in(DataSource database, Work<T, E> work) throws SQLException, E {
        try (var tx = database.getConnection()) {
            tx.setAutoCommit(false);
            try {
                var result = work.on(tx);
                tx.commit();
                return result;
            } catch (Throwable failed) {
                undo(tx, failed);
                throw failed;
            }
        }
    }

    private static void undo(Connection tx, Throwable cause) {
        try {
            tx.rollback();
        } catch (SQLException gone) {
            cause.addSuppressed(gone);
        }
    }
}
