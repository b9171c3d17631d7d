package be.socialekaart.suggestion.submitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialekaart.suggestion.SuggestionServiceTest;
import be.socialekaart.suggestion.dossier.Suggestion;
import be.socialekaart.suggestion.register.AFiche;
import be.socialekaart.suggestion.submitting.Submission.ProposedField;
import be.socialekaart.web.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionSystemException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

@SuggestionServiceTest
class IntakeTest {
    private static final int SENDERS = 4;

    @Autowired
    Intake intake;

    @Autowired
    Reasons reasons;

    @Autowired
    JdbcClient jdbc;

    @Test
    void sameRequestFromSeveralThreadsIsOneSuggestion() throws Exception {
        UUID fiche = AFiche.known(jdbc);
        Set<String> numbers = new HashSet<>();

        for (Future<Suggestion> answer : atOnce(fiche, "sleutel-" + fiche)) {
            numbers.add(answer.get().number());
        }

        assertThat(numbers).hasSize(1);
        assertThat(stored(fiche)).isEqualTo(1);
    }

    @Test
    void withoutAKeyEachRequestIsASuggestionWithItsOwnNumber() throws Exception {
        UUID fiche = AFiche.known(jdbc);
        Set<String> numbers = new HashSet<>();

        for (Future<Suggestion> answer : atOnce(fiche, null)) {
            numbers.add(answer.get().number());
        }

        assertThat(numbers).hasSize(SENDERS);
        assertThat(stored(fiche)).isEqualTo(SENDERS);
    }

    @Test
    void keyIsFreeAgainWhenTheFirstRequestFailed() {
        UUID unknown = UUID.randomUUID();
        assertThatThrownBy(() -> intake.take(submission(unknown), "sleutel-" + unknown))
                .isInstanceOf(Refusal.class);

        UUID fiche = AFiche.known(jdbc);
        assertThat(intake.take(submission(fiche), "sleutel-" + unknown).number())
                .isNotBlank();
    }

    @Test
    void saysThatNothingIsStoredWhenACommitFails() {
        Submitting broken = new Submitting(null, null, null) {
            @Override
            Suggestion submit(Submission submission, Key key) {
                throw new TransactionSystemException("the connection broke at the commit");
            }
        };
        Intake cutOff = new Intake(broken, JsonMapper.shared(), reasons, null);

        assertThatThrownBy(() -> cutOff.take(submission(UUID.randomUUID()), null))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    private List<Future<Suggestion>> atOnce(UUID fiche, String key) {
        CyclicBarrier start = new CyclicBarrier(SENDERS);
        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            List<Future<Suggestion>> answers = new ArrayList<>();
            for (int sender = 0; sender < SENDERS; sender++) {
                answers.add(senders.submit(() -> {
                    start.await();
                    return intake.take(submission(fiche), key);
                }));
            }
            return answers;
        }
    }

    private static Submission submission(UUID fiche) {
        return new Submission(
                fiche, 7, List.of(new ProposedField("cost", StringNode.valueOf("Gratis."))), "Gebeld.", null, false);
    }

    private int stored(UUID fiche) {
        return jdbc.sql("select count(*) from suggestion where fiche = :fiche")
                .param("fiche", fiche)
                .query(Integer.class)
                .single();
    }
}
