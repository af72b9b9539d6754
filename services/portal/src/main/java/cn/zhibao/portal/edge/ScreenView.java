package cn.zhibao.portal.edge;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/// The templates, one per screen, with what each prints.
@CheckedTemplate
final class ScreenView {

    private ScreenView() {}

    static native TemplateInstance home(ShellView shell, HomeView home);

    static native TemplateInstance published(ShellView shell, PublishedPageView published);

    static native TemplateInstance desk(
            ShellView shell, DeskView desk, SavedViewsView views, String news, CampaignFilterView narrow);

    static native TemplateInstance distribution(ShellView shell, DistributionPageView page);

    static native TemplateInstance proposals(ShellView shell, ProposalsPageView page);

    static native TemplateInstance views(ShellView shell, SavedViewsPageView page);

    static native TemplateInstance register(
            ShellView shell, RegisterView form, PartiesFormView parties, OffersView offers);

    /// What is said below the form, for the window that kept its draft without leaving the page.
    static native TemplateInstance draftNote(DraftNoteView note, String key);

    static native TemplateInstance casePage(
            ShellView shell,
            CasePageView file,
            StandingsTableView parties,
            SourcesSectionView sources,
            TagsSectionView tags,
            ExpertsSectionView experts);

    static native TemplateInstance sources(ShellView shell, SourcesPageView page);

    static native TemplateInstance partyForm(ShellView shell, PartyFormView form);

    static native TemplateInstance partyPage(ShellView shell, PartyPageView page);

    static native TemplateInstance search(ShellView shell, SearchPageView search);

    static native TemplateInstance receipt(ShellView shell, ReceiptPageView slip);

    static native TemplateInstance progress(ShellView shell, ProgressPageView progress);

    static native TemplateInstance survey(ShellView shell, SurveyFormView form);

    static native TemplateInstance surveyCase(ShellView shell, SurveyPageView page);

    static native TemplateInstance surveyYear(ShellView shell, SurveyYearPageView page);

    static native TemplateInstance reward(ShellView shell, RewardPageView page);

    static native TemplateInstance rewardYear(ShellView shell, RewardYearPageView page);

    static native TemplateInstance reporter(ShellView shell, ReporterPageView page);

    static native TemplateInstance campaigns(ShellView shell, CampaignsPageView page);

    static native TemplateInstance campaign(ShellView shell, CampaignPageView page);

    static native TemplateInstance caseCampaigns(ShellView shell, TagsPageView page);

    static native TemplateInstance partners(ShellView shell, PartnersPageView page);

    static native TemplateInstance partner(ShellView shell, PartnerPageView page);

    static native TemplateInstance experts(ShellView shell, ExpertsPageView page);

    static native TemplateInstance expert(ShellView shell, ExpertPageView page);

    static native TemplateInstance expertAssignments(ShellView shell, ExpertAssignmentsPageView page);

    static native TemplateInstance caseExperts(ShellView shell, CaseExpertsPageView page);

    static native TemplateInstance aid(ShellView shell, AidListView list);

    static native TemplateInstance aidForm(ShellView shell, AidFormView form);

    static native TemplateInstance aidTicket(ShellView shell, AidPageView page);

    static native TemplateInstance served(ShellView shell, ServedPageView page);

    static native TemplateInstance imports(ShellView shell, ImportsView imports);

    static native TemplateInstance importPage(ShellView shell, ImportPageView page);

    static native TemplateInstance workbooks(ShellView shell, WorkbooksView page);

    static native TemplateInstance workbook(ShellView shell, WorkbookPageView page);

    static native TemplateInstance insight(ShellView shell, InsightView insight);

    static native TemplateInstance law(ShellView shell, LawPageView page);

    static native TemplateInstance bulk(ShellView shell, BulkView bulk);

    static native TemplateInstance bulkDone(ShellView shell, BulkDoneView done);

    static native TemplateInstance caseReferrals(ShellView shell, CaseReferralsView page);

    static native TemplateInstance referrals(ShellView shell, ReferralBoxView box);

    static native TemplateInstance referral(ShellView shell, ReferralPageView page);

    static native TemplateInstance evidenceForm(ShellView shell, EvidenceFormView form);

    static native TemplateInstance evidence(ShellView shell, EvidencePageView page);

    static native TemplateInstance allegation(ShellView shell, AllegationPageView page);

    static native TemplateInstance rights(ShellView shell, RightsPageView page);

    static native TemplateInstance route(ShellView shell, RoutePageView page);

    /// Something did not work out: what happened, what is kept, what to do.
    static native TemplateInstance notice(ShellView shell, NoticeView notice);

    /// A service did not answer to a submission: the same one can be sent again.
    static native TemplateInstance again(ShellView shell, String action, String back, Map<String, String> fields);
}
