package nl.handje.admin.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Work starts at the queue. */
@Controller
class HomeController {
    @GetMapping("/")
    String start() {
        return "redirect:/reports";
    }
}
