package cn.zhibao.caseintake.workbook;

import cn.zhibao.chassis.access.Actor;
import java.sql.Connection;
import java.sql.SQLException;

/// Under whose jurisdiction a transaction works.
final class Scope {

    private Scope() {}

    static void set(Connection tx, Actor actor) throws SQLException {
        try (var statement = tx.prepareStatement("select set_config('app.regions', ?, true)")) {
            statement.setString(1, actor.jurisdiction().setting());
            statement.execute();
        }
    }
}
