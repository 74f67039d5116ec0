package nl.handje.admin.colleague;

import java.util.UUID;
import nl.handje.admin.account.AccountId;
import nl.handje.admin.account.Colleagues;
import nl.handje.admin.account.AccountInvitations;
import nl.handje.admin.account.Role;
import nl.handje.admin.session.Session;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who works here: invite, keep out, let in again. */
@Controller
class ColleaguesController {
    private static final String PAGE = "account/colleagues";

    private final Colleagues colleagues;
    private final AccountInvitations invitations;

    ColleaguesController(Colleagues colleagues, AccountInvitations invitations) {
        this.colleagues = colleagues;
        this.invitations = invitations;
    }

    @GetMapping("/colleagues")
    String show(Model model) {
        model.addAttribute("colleagues", colleagues.all()).addAttribute("here", "/colleagues");
        return PAGE;
    }

    @PostMapping("/colleagues/invitations")
    String invite(@AuthenticationPrincipal Session session, @RequestParam Role role, Model model) {
        var token = invitations.invite(role, session.account());
        model.addAttribute("link", ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/invitations/{token}").buildAndExpand(token).toUriString());
        return show(model);
    }

    @PostMapping("/colleagues/{id}/disable")
    String disable(@AuthenticationPrincipal Session session, @PathVariable UUID id) {
        return answer(colleagues.disable(new AccountId(id), session.account()));
    }

    @PostMapping("/colleagues/{id}/enable")
    String enable(@PathVariable UUID id) {
        return answer(colleagues.enable(new AccountId(id)));
    }

    private static String answer(boolean done) {
        if (!done) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/colleagues";
    }
}
