package be.socialekaart.benchmarks;

import be.socialekaart.fiche.wording.Words;
import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same fiches in an embedded Lucene, with the same words in one field, and the fiche itself beside them: a result is
 * there when it has been read, as in the register.
 */
final class Lucene implements AutoCloseable {
    private static final String TEXT = "text";
    private static final List<String> SEARCHED =
            List.of("name", "legalName", "purpose", "audience", "registration", "cost", "practitioners", "addresses");
    private static final int SHORTEST_MENDED = 4;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FSDirectory directory;
    private final IndexWriter writer;

    Lucene(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()));
    }

    void add(String id, String body) {
        JsonNode fiche = JSON.readTree(body);
        Stream<String> texts = SEARCHED.stream().flatMap(field -> strings(fiche.path(field)));
        Stream<String> headings = strings(fiche.path("rubrieken"))
                .flatMap(code -> Rubrieken.load().byCode(code).stream())
                .map(Rubriek::name);
        String words = Stream.concat(texts, headings).flatMap(Words::split).collect(Collectors.joining(" "));
        Document document = new Document();
        document.add(new StoredField("id", id));
        document.add(new StoredField("body", body));
        document.add(new TextField(TEXT, words, Store.NO));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> strings(JsonNode node) {
        if (node.isString()) return Stream.of(node.asString());
        return node.isContainer() ? node.values().stream().flatMap(Lucene::strings) : Stream.empty();
    }

    /** Everything was added. */
    Searching searching() throws IOException {
        writer.commit();
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setQueryCache(null);
        return new Searching(searcher);
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }

    record Searching(IndexSearcher searcher) {

        List<UUID> exactly(String what, int size) {
            return found(all(what, word -> new TermQuery(new Term(TEXT, word))), size);
        }

        /** Two letters may differ, but not the first; of a short word none. */
        List<UUID> fuzzily(String what, int size) {
            return found(
                    all(
                            what,
                            word -> word.length() < SHORTEST_MENDED
                                    ? new TermQuery(new Term(TEXT, word))
                                    : new FuzzyQuery(new Term(TEXT, word), 2, 1)),
                    size);
        }

        private static Query all(String what, Function<String, Query> query) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            Words.split(what).distinct().forEach(word -> all.add(query.apply(word), Occur.MUST));
            return all.build();
        }

        private List<UUID> found(Query query, int size) {
            try {
                List<UUID> found = new ArrayList<>();
                StoredFields stored = searcher.storedFields();
                for (ScoreDoc hit : searcher.search(query, size).scoreDocs) {
                    Document document = stored.document(hit.doc);
                    JSON.readTree(document.get("body"));
                    found.add(UUID.fromString(document.get("id")));
                }
                return found;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
