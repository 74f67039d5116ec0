package nl.handje.admin.review;

import jakarta.servlet.http.HttpServletResponse;
import nl.handje.desk.DeskHours;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** When the team of each town is there, as residents hear it who ask for a human. */
@Controller
class HoursController {
    private final DeskHours hours;

    HoursController(DeskHours hours) {
        this.hours = hours;
    }

    @GetMapping("/hours")
    String show(Model model) {
        model.addAttribute("here", "/hours").addAttribute("hours", hours.all());
        return "review/hours";
    }

    @PostMapping("/hours")
    String set(@RequestParam(defaultValue = "") String place, @RequestParam(defaultValue = "") String hours,
            @RequestParam(defaultValue = "") String closed, Model model, HttpServletResponse response) {
        var given = new DeskHours.Hours(place, hours, closed);
        if (this.hours.set(given)) {
            return "redirect:/hours";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refused", given);
        return show(model);
    }
}
