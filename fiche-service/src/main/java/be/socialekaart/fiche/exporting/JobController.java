package be.socialekaart.fiche.exporting;

import be.socialekaart.fiche.exporting.ExportJob.Status;
import be.socialekaart.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A long list under way: how far it is, and the file when it is there. */
@Controller
@RequestMapping("/uitvoer/{id}")
class JobController {
    private static final String SOON = "2";

    private final ExportJobs jobs;
    private final ExportFiles files;

    JobController(ExportJobs jobs, ExportFiles files) {
        this.jobs = jobs;
        this.files = files;
    }

    /** The page asks for itself anew while there is something to wait for, also where no script runs. */
    @GetMapping
    String show(@PathVariable String id, Model model, HttpServletResponse response) {
        ExportJob job = job(id);
        if (job.isUnderWay()) response.setHeader("Refresh", SOON);
        model.addAttribute("job", job);
        return "exporting/job";
    }

    @GetMapping("/bestand")
    ResponseEntity<StreamingResponseBody> file(@PathVariable String id) {
        ExportJob job = job(id);
        if (job.status() != Status.DONE) throw Refusal.notFound("export.notReady");
        return ResponseEntity.ok().headers(Download.of(job.format())).body(out -> files.copy(job, out));
    }

    private ExportJob job(String id) {
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) throw Refusal.notFound("export.unknown");
        return jobs.find(UUID.fromString(id)).orElseThrow(() -> Refusal.notFound("export.unknown"));
    }
}
