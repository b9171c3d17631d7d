package be.socialekaart.workflow.api;

import be.socialekaart.web.Refusal;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseFields;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseFiles;
import be.socialekaart.workflow.casefile.CaseSearch;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads cases for programs. */
@Component
class ReviewReader {

    private final CaseSearch search;
    private final CaseFiles files;
    private final CaseFields fields;

    ReviewReader(CaseSearch search, CaseFiles files, CaseFields fields) {
        this.search = search;
        this.files = files;
        this.fields = fields;
    }

    ReviewJson one(UUID id) {
        CaseFile file = files.find(id).orElseThrow(() -> Refusal.notFound("case.unknown"));
        return ReviewJson.of(file, fields.of(id));
    }

    List<CaseFile> find(ReviewQuery query) {
        return search.find(query.criteria(), query.after(), query.pageSize());
    }

    List<ReviewJson> json(List<CaseFile> files) {
        Map<UUID, List<CaseField>> known =
                fields.ofAll(files.stream().map(CaseFile::id).toList());
        return files.stream()
                .map(file -> ReviewJson.of(file, known.getOrDefault(file.id(), List.of())))
                .toList();
    }
}
