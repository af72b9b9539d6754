package cn.zhibao.portal.edge.services;

import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Refused;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/// Hears a service's no and keeps its words.
@Blocking
public class RefusalListener implements ResponseExceptionMapper<Refused> {

    private final ObjectMapper json;

    @Inject
    public RefusalListener(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Refused toThrowable(Response response) {
        return new Refused(read(response.getStatus(), response.hasEntity() ? response.readEntity(String.class) : ""));
    }

    private Problem read(int status, String body) {
        if (body.isBlank()) {
            return Problem.bare(status);
        }
        try {
            var problem = json.readValue(body, Problem.class);
            return new Problem(
                    status, problem.type(), problem.title(), problem.titleEn(), problem.detail(), problem.faults());
        } catch (JsonProcessingException noProblem) {
            return Problem.bare(status);
        }
    }
}
