package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.STATISTICIAN;

import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.SurveyRelay;
import cn.zhibao.portal.edge.services.SurveyYearView;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// How satisfied those were whose matters ended in a year, and the answers behind the number (办件满意度).
@Path("/desk/survey")
@Blocking
public class SurveyYearResource {

    private static final int UNPROCESSABLE = 422;

    private final VisitorView visitor;
    private final SurveyRelay surveys;

    SurveyYearResource(VisitorView visitor, @RestClient SurveyRelay surveys) {
        this.visitor = visitor;
        this.surveys = surveys;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, STATISTICIAN, LEADER, AUDITOR})
    public Response show(
            @QueryParam("region") @DefaultValue("") String region, @QueryParam("year") @DefaultValue("") String year) {
        var words = visitor.surveyWords();
        var asked = YearlyRequest.of(visitor, region, year);
        if (asked.year().isEmpty()) {
            return page(
                    UNPROCESSABLE,
                    SurveyYearPageView.without(regions(), asked.place(), asked.typed(), words.faultYear(), ""));
        }
        return switch (AskingRelay.await(
                surveys.year(asked.place(), asked.year().getAsInt()))) {
            case Reading.Got<SurveyYearView>(var found) ->
                page(200, SurveyYearPageView.of(regions(), found, words, visitor.lang()));
            case Reading.Denied<SurveyYearView>(var problem) when problem.isNotFound() -> throw new NotFoundException();
            case Reading.Denied<SurveyYearView>(var problem) ->
                page(
                        UNPROCESSABLE,
                        SurveyYearPageView.without(
                                regions(), asked.place(), asked.typed(), "", problem.in(visitor.lang())));
            case Reading.Away<SurveyYearView> away ->
                page(503, SurveyYearPageView.without(regions(), asked.place(), asked.typed(), "", words.yearAway()));
        };
    }

    private Response page(int status, SurveyYearPageView page) {
        var shell = visitor.shell(visitor.surveyWords().yearTitle(), "survey");
        return visitor.page(status, ScreenView.surveyYear(shell, page));
    }

    private List<FieldView.Option> regions() {
        return YearlyRequest.regions(visitor);
    }
}
