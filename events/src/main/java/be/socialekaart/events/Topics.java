package be.socialekaart.events;

/**
 * Who tells whom. {@code TopicsTest} fails when a service publishes or listens to anything that is not written here, and
 * writes {@code docs/topics.md} from it. The key of every topic about a fiche is the fiche's id.
 */
public final class Topics {

    @Topic(
            events = FicheEvent.class,
            publishedBy = "fiche-service",
            consumedBy = {"suggestion-service", "workflow", "notifications", "mailer"},
            compacted = true)
    public static final String FICHE = "fiche";

    @Topic(events = RegisterEvent.class, publishedBy = "fiche-service", consumedBy = "workflow")
    public static final String REGISTER = "register";

    @Topic(
            events = ManagementEvent.class,
            publishedBy = "fiche-service",
            consumedBy = {"mailer", "notifications"},
            compacted = true)
    public static final String MANAGEMENT = "management";

    @Topic(
            events = ReferenceEvent.class,
            publishedBy = "fiche-service",
            consumedBy = {"suggestion-service", "workflow", "mailer"},
            compacted = true)
    public static final String REFERENCE = "reference";

    @Topic(
            events = SuggestionEvent.class,
            publishedBy = "suggestion-service",
            consumedBy = {"workflow", "notifications"},
            commands = true)
    public static final String SUGGESTION = "suggestion";

    @Topic(events = ProposalEvent.class, publishedBy = "fiche-service", consumedBy = "workflow", commands = true)
    public static final String PROPOSAL = "proposal";

    @Topic(events = DecisionEvent.class, publishedBy = "workflow", consumedBy = "fiche-service", commands = true)
    public static final String DECISION = "decision";

    @Topic(
            events = ReviewEvent.class,
            publishedBy = "workflow",
            consumedBy = {"suggestion-service", "fiche-service", "notifications"})
    public static final String REVIEW = "review";

    @Topic(events = MailEvent.class, publishedBy = "notifications", consumedBy = "mailer", commands = true)
    public static final String MAIL = "mail";

    @Topic(events = AccountEvent.class, publishedBy = "gateway", consumedBy = "mailer", commands = true)
    public static final String ACCOUNT = "account";

    @Topic(events = CampaignEvent.class, publishedBy = "mailer", consumedBy = "workflow", commands = true)
    public static final String CAMPAIGN = "campaign";

    @Topic(
            events = UpkeepEvent.class,
            publishedBy = "workflow",
            consumedBy = {"mailer", "fiche-service"},
            commands = true)
    public static final String UPKEEP = "upkeep";

    @Topic(
            events = AnswerEvent.class,
            publishedBy = "mailer",
            consumedBy = {"workflow", "fiche-service"},
            commands = true)
    public static final String ANSWER = "answer";

    private Topics() {}
}
