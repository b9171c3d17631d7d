package be.socialekaart.workflow.reporting;

import be.socialekaart.fields.text.FieldText;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What sources have not answered yet, with how long that lasts. */
@Controller
class ReportsController {

    private final SourceReports reports;
    private final Clock clock;

    ReportsController(SourceReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    record Row(SourceReport report, String label, List<String> held, List<String> proposed, long days) {}

    @GetMapping("/werkbank/bronmeldingen")
    String open(Model model) {
        model.addAttribute("rows", reports.open().stream().map(this::row).toList());
        return "reporting/reports";
    }

    private Row row(SourceReport report) {
        return new Row(
                report,
                FieldText.label(report.path()),
                FieldText.lines(report.path(), report.held()),
                FieldText.lines(report.path(), report.proposed()),
                Duration.between(report.openedAt(), clock.instant()).toDays());
    }
}
