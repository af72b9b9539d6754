package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.STATISTICIAN;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.portal.RegionName;
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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// How satisfied those were whose matters ended in a year, and the answers behind the number (办件满意度).
@Path("/desk/survey")
@Blocking
public class SurveyYearResource {

    private static final int UNPROCESSABLE = 422;
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}|2100");

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
        var place = place(region);
        var chosen = year(year.strip());
        if (chosen.isEmpty()) {
            return page(
                    UNPROCESSABLE, SurveyYearPageView.without(regions(), place, year.strip(), words.faultYear(), ""));
        }
        var typed = Integer.toString(chosen.getAsInt());
        return switch (AskingRelay.await(surveys.year(place, chosen.getAsInt()))) {
            case Reading.Got<SurveyYearView>(var found) ->
                page(200, SurveyYearPageView.of(regions(), found, words, visitor.lang()));
            case Reading.Denied<SurveyYearView>(var problem) when problem.isNotFound() -> throw new NotFoundException();
            case Reading.Denied<SurveyYearView>(var problem) ->
                page(
                        UNPROCESSABLE,
                        SurveyYearPageView.without(regions(), place, typed, "", problem.in(visitor.lang())));
            case Reading.Away<SurveyYearView> away ->
                page(
                        503,
                        SurveyYearPageView.without(
                                regions(), place, typed, "", visitor.aidWords().away()));
        };
    }

    private Response page(int status, SurveyYearPageView page) {
        var shell = visitor.shell(visitor.surveyWords().yearTitle(), "survey");
        return visitor.page(status, ScreenView.surveyYear(shell, page));
    }

    /// Left out, it is the year it is.
    private OptionalInt year(String typed) {
        if (typed.isEmpty()) {
            return OptionalInt.of(visitor.year());
        }
        return YEAR.matcher(typed).matches() ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    private String place(String asked) {
        return Optional.of(asked)
                .filter(RegionCode::isValid)
                .map(RegionCode::of)
                .or(() -> visitor.person().homeRegion())
                .map(RegionCode::digits)
                .orElse("");
    }

    private List<FieldView.Option> regions() {
        return RegionName.within(visitor.person().regions()).stream()
                .map(code -> new FieldView.Option(code.digits(), RegionName.withCode(code.digits(), visitor.lang())))
                .toList();
    }
}
