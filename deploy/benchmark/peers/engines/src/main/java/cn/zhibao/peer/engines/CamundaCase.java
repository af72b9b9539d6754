package cn.zhibao.peer.engines;

import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/// Camunda 7: a process of two user tasks, full history.
final class CamundaCase implements CaseEngine {

    private final ProcessEngine engine;

    CamundaCase(DataSource database) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        this.engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("case.bpmn")
                .deploy();
    }

    @Override
    public String start() {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "case", Map.<String, Object>of("region", "371071", "title", "涉嫌侵犯“海岬”注册商标专用权"))
                .getId();
    }

    @Override
    public void complete(String caseId) {
        var tasks = engine.getTaskService();
        tasks.complete(
                tasks.createTaskQuery().processInstanceId(caseId).singleResult().getId());
    }
}
