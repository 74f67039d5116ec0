package nl.handje.admin.operations;

import nl.handje.reminder.health.WorkHealth;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The jobs, when each ran last and how that ended, and what waits although it is due. */
@Controller
class OperationsController {
    private final WorkHealth health;

    OperationsController(WorkHealth health) {
        this.health = health;
    }

    @GetMapping("/operations")
    String show(Model model) {
        model.addAttribute("here", "/operations").addAttribute("jobs", JobRow.latest(health.jobs()))
                .addAttribute("backlogs", health.backlogs());
        return "operations/operations";
    }
}
