package be.socialekaart.workflow;

import static be.socialekaart.workflow.Reviews.WEST;
import static be.socialekaart.workflow.Reviews.accept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialekaart.events.RegisterEvent.Result;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.workflow.casefile.CaseLog.Line;
import be.socialekaart.workflow.casefile.CaseLog.Step;
import be.socialekaart.workflow.deciding.Decision.Choice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What can be proved afterwards about a review, and what is not kept. */
@WorkflowTest
class AuditTest {

    private static final String SECRET = "Mevrouw Peeters zei het zelf.";

    @Autowired
    private Reviews reviews;

    @Test
    void writesARowForEveryStep() {
        Reviews.Case aCase = reviews.opened();
        aCase.decided(accept("phones"));
        aCase.applied("phones", Result.APPLIED, reviews.json(Reviews.NEW_PHONE));

        assertThat(reviews.cases().log().of(aCase.id()))
                .extracting(Line::what)
                .containsExactly(Step.OPENED, Step.DECIDED, Step.APPLIED, Step.CLOSED);
        assertThat(reviews.cases().log().isWhole(aCase.id())).isTrue();
    }

    @Test
    void namesTheVersionOfTheRulesThatSetTheTerm() {
        Line opened = reviews.cases().log().of(reviews.opened().id()).getFirst();

        assertThat(opened.details().get("process")).startsWith("review:");
        assertThat(opened.details()).containsEntry("workingDays", "5");
    }

    @Test
    void logsADecisionOutsideTheOwnRegion() {
        Reviews.Case aCase = reviews.opened();

        aCase.decidedBy(WEST, null, accept("phones"));

        Line decided = reviews.cases().log().of(aCase.id()).getLast();
        assertThat(decided.who()).isEqualTo("coordinator-west");
        assertThat(decided.details()).containsEntry("elsewhere", "true");
    }

    @Test
    void refusesToChangeOrDropARow() {
        Reviews.Case aCase = reviews.opened();

        assertThatThrownBy(() -> run("update review_log set what = 'CLOSED' where review = :id", aCase))
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(() -> run("delete from review_log where review = :id", aCase))
                .hasMessageContaining("only ever added to");
    }

    @Test
    void noticesARowThatWasChangedBehindItsBack() {
        Reviews.Case aCase = reviews.opened();
        reviews.transaction().executeWithoutResult(status -> {
            reviews.database()
                    .sql("alter table review_log disable trigger user")
                    .update();
            run("update review_log set who = 'somebody' where review = :id", aCase);
            reviews.database().sql("alter table review_log enable trigger user").update();
        });

        assertThat(reviews.cases().log().isWhole(aCase.id())).isFalse();
    }

    @Test
    void holdsNoTextAndStaysWholeWhenTextAndSaltAreErased() {
        Reviews.Case aCase = reviews.opened();
        aCase.decided(new Choice("phones", Outcome.REFUSED, null, SECRET));

        run("update review_field set reason = '' where review = :id", aCase);
        run("delete from review_salt where review = :id", aCase);

        String log = reviews.database()
                .sql("select string_agg(cast(l as text), ' ') from review_log l where review = :id")
                .param("id", aCase.id())
                .query(String.class)
                .single();
        assertThat(log).doesNotContain("Peeters");
        assertThat(reviews.cases().log().isWhole(aCase.id())).isTrue();
    }

    private void run(String sql, Reviews.Case aCase) {
        reviews.database().sql(sql).param("id", aCase.id()).update();
    }
}
