package be.socialekaart.suggestion.dossier;

import be.socialekaart.suggestion.dossier.Message.Author;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words of submitters and the answers to them: the only tables with anything personal in them. */
@Repository
class Correspondence {
    private final JdbcClient jdbc;

    Correspondence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(SuggestionId suggestion, Submitter submitter) {
        jdbc.sql("""
                insert into submitter (suggestion, reason, email, language)
                values (:suggestion, :reason, :email, :language)""")
                .param("suggestion", suggestion.value())
                .param("reason", submitter.reason())
                .param("email", submitter.email())
                .param("language", submitter.language())
                .update();
    }

    /** Empty once it was erased. */
    Optional<Submitter> submitterOf(SuggestionId suggestion) {
        return jdbc.sql("select reason, email, language from submitter where suggestion = :suggestion")
                .param("suggestion", suggestion.value())
                .query((row, number) ->
                        new Submitter(row.getString("reason"), row.getString("email"), row.getString("language")))
                .optional();
    }

    /** False when a message with this id is there already: it was sent twice. */
    boolean add(SuggestionId suggestion, Message message) {
        return jdbc.sql("""
                insert into message (id, suggestion, author, text, at)
                values (:id, :suggestion, :author, :text, :at)
                on conflict (id) do nothing""")
                        .param("id", message.id())
                        .param("suggestion", suggestion.value())
                        .param("author", message.from().name())
                        .param("text", message.text())
                        .param("at", Timestamp.from(message.at()))
                        .update()
                == 1;
    }

    List<Message> messagesOf(SuggestionId suggestion) {
        return jdbc.sql("""
                select id, author, text, at from message where suggestion = :suggestion order by at, id""")
                .param("suggestion", suggestion.value())
                .query((row, number) -> new Message(
                        row.getObject("id", UUID.class),
                        Author.valueOf(row.getString("author")),
                        row.getString("text"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Did the submitter write anything after this question? */
    boolean isAnswered(UUID question) {
        return jdbc.sql("""
                select exists (select 1 from message asked join message answer using (suggestion)
                                where asked.id = :question and answer.author = 'SUBMITTER' and answer.at > asked.at)""").param("question", question).query(Boolean.class).single();
    }
}
