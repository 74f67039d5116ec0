package nl.handje.admin.colleague;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.handje.admin.account.AccountProblem;
import nl.handje.admin.account.Accounts;
import nl.handje.admin.account.OwnAccount;
import nl.handje.admin.session.Session;
import nl.handje.admin.session.Sessions;
import nl.handje.admin.signin.Outcome;
import nl.handje.admin.signin.StepUp;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: where one is signed in, password, recovery codes. */
@Controller
class OwnAccountController {
    private static final String PAGE = "account/own";

    private final OwnAccount ownAccount;
    private final Accounts accounts;
    private final Sessions sessions;
    private final StepUp stepUp;

    OwnAccountController(OwnAccount ownAccount, Accounts accounts, Sessions sessions, StepUp stepUp) {
        this.ownAccount = ownAccount;
        this.accounts = accounts;
        this.sessions = sessions;
        this.stepUp = stepUp;
    }

    @GetMapping("/account")
    String show(@AuthenticationPrincipal Session session, Model model) {
        model.addAttribute("account", accounts.findById(session.account()).orElseThrow())
                .addAttribute("sessions", sessions.of(session.account())).addAttribute("here", "/account")
                .addAttribute("codesLeft", ownAccount.recoveryCodesLeft(session.account()));
        return PAGE;
    }

    @PostMapping("/account/sessions/{id}/end")
    String endSession(@AuthenticationPrincipal Session session, @PathVariable UUID id) {
        sessions.end(session.account(), id);
        return "redirect:/account?ended";
    }

    @PostMapping("/account/password")
    String changePassword(@AuthenticationPrincipal Session session, @RequestParam String present,
            @RequestParam String password, @RequestParam String repeated, @RequestParam String code, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        var problem = codeProblem(session, code, request, response)
                .or(() -> ownAccount.changePassword(session.account(), present, password, repeated));
        if (problem.isPresent()) {
            return refused(problem.get(), "passwordProblem", session, model, response);
        }
        sessions.endOthers(session);
        return "redirect:/account?password";
    }

    @PostMapping("/account/recovery-codes")
    String newRecoveryCodes(@AuthenticationPrincipal Session session, @RequestParam String code, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        var problem = codeProblem(session, code, request, response);
        if (problem.isPresent()) {
            return refused(problem.get(), "codesProblem", session, model, response);
        }
        model.addAttribute("codes", ownAccount.newRecoveryCodes(session.account()));
        return "signin/recovery-codes";
    }

    private Optional<AccountProblem> codeProblem(Session session, String code, HttpServletRequest request,
            HttpServletResponse response) {
        return stepUp.show(session, code, request, response) instanceof Outcome.Accepted
                ? Optional.empty()
                : Optional.of(AccountProblem.CODE_WRONG);
    }

    private String refused(AccountProblem problem, String of, Session session, Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(of, problem);
        return show(session, model);
    }
}
