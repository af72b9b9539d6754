package cn.zhibao.peer.engines;

import java.util.Map;
import javax.sql.DataSource;
import org.flowable.cmmn.engine.CmmnEngine;
import org.flowable.cmmn.engine.CmmnEngineConfiguration;

/// Flowable CMMN: two human tasks, the second behind a sentry on the first.
final class FlowableCase implements CaseEngine {

    private final CmmnEngine engine;

    FlowableCase(DataSource database) {
        var configuration = new CmmnEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setAsyncExecutorActivate(false);
        this.engine = configuration.buildCmmnEngine();
        engine.getCmmnRepositoryService()
                .createDeployment()
                .addClasspathResource("case.cmmn.xml")
                .deploy();
    }

    @Override
    public String start() {
        return engine.getCmmnRuntimeService()
                .createCaseInstanceBuilder()
                .caseDefinitionKey("case")
                .variables(Map.of("region", "371071", "title", "涉嫌侵犯“海岬”注册商标专用权"))
                .start()
                .getId();
    }

    @Override
    public void complete(String caseId) {
        var tasks = engine.getCmmnTaskService();
        tasks.complete(
                tasks.createTaskQuery().caseInstanceId(caseId).singleResult().getId());
    }
}
