package nl.handje.admin.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.handje.admin.account.AccountId;
import nl.handje.admin.account.AccountInvitations;
import nl.handje.admin.account.AccountProblem;
import nl.handje.admin.account.Person;
import nl.handje.admin.account.RecoveryCode;
import nl.handje.admin.session.SessionCookie;
import nl.handje.admin.session.Sessions;
import nl.handje.admin.web.Qr;
import nl.handje.nlp.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind a one-time link, on which somebody makes their own account. */
@Controller
class InvitationController {
    private static final String PAGE = "signin/invitation";

    private final AccountInvitations invitations;
    private final Sessions sessions;
    private final SessionCookie cookie;

    InvitationController(AccountInvitations invitations, Sessions sessions, SessionCookie cookie) {
        this.invitations = invitations;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @GetMapping("/invitations/{token}")
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        model.addAttribute("person", new Person("", "", Language.NL));
        return page(token, model, response);
    }

    @PostMapping("/invitations/{token}")
    String accept(@PathVariable String token, Person person, @RequestParam String password,
            @RequestParam String repeated, @RequestParam String code, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        var application = new AccountInvitations.Application(person, password, repeated, code);
        return switch (invitations.accept(token, application)) {
            case AccountInvitations.Answer.Opened(AccountId account, List<RecoveryCode> codes) -> {
                sessions.startComplete(account, cookie.renewAll(request, response), request.getRemoteAddr());
                model.addAttribute("codes", codes);
                yield "signin/recovery-codes";
            }
            case AccountInvitations.Answer.Refused(AccountProblem problem) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("person", person).addAttribute("problem", problem);
                yield page(token, model, response);
            }
        };
    }

    private String page(String token, Model model, HttpServletResponse response) {
        return invitations.find(token).map(invitation -> {
            model.addAttribute("invitation", invitation).addAttribute("token", token).addAttribute("qr",
                    Qr.of(invitation.secret().uri("Handje", "admin")));
            return PAGE;
        }).orElseGet(() -> {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "signin/invitation-void";
        });
    }
}
