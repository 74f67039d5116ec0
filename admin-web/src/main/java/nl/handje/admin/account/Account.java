package nl.handje.admin.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.handje.nlp.Language;
import org.jspecify.annotations.Nullable;

/** Somebody who works in the admin web. */
@Entity
public class Account {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    private String email;

    private String name;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String passwordHash;

    private String authenticatorSecret;

    private long lastCodeStep;

    @ElementCollection
    @CollectionTable(name = "recovery_code", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "code_hash")
    private Set<String> recoveryCodes = new HashSet<>();

    @SuppressWarnings("unused") // for the database
    private Instant createdAt;

    private @Nullable Instant disabledAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {
    }

    private Account(Person person, Role role, String passwordHash, AuthenticatorSecret secret, Instant createdAt) {
        this.id = AccountId.next();
        this.email = Accounts.normalized(person.email());
        this.name = person.name().strip();
        this.language = person.language();
        this.role = role;
        this.passwordHash = passwordHash;
        this.authenticatorSecret = secret.base32();
        this.createdAt = createdAt;
    }

    static Account opened(Person person, Role role, String passwordHash, AuthenticatorSecret secret, Instant at) {
        return new Account(person, role, passwordHash, secret, at);
    }

    public AccountId id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Language language() {
        return language;
    }

    public Role role() {
        return role;
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    int recoveryCodesLeft() {
        return recoveryCodes.size();
    }

    AuthenticatorSecret authenticatorSecret() {
        return new AuthenticatorSecret(authenticatorSecret);
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Takes a code from the authenticator app, or a recovery code; each counts once. */
    public boolean acceptsCode(String code, Instant now) {
        var typed = code.replaceAll("[\\s-]", "");
        return typed.length() == AuthenticatorSecret.DIGITS ? acceptsTimedCode(typed, now) : acceptsRecoveryCode(typed);
    }

    private boolean acceptsTimedCode(String typed, Instant now) {
        var step = authenticatorSecret().stepOf(typed, now, lastCodeStep);
        step.ifPresent(accepted -> lastCodeStep = accepted);
        return step.isPresent();
    }

    private boolean acceptsRecoveryCode(String typed) {
        return recoveryCodes.remove(RecoveryCode.hash(typed));
    }

    /** The first code that still counts. */
    String nextCode(Instant now) {
        return authenticatorSecret().codeAfter(lastCodeStep, now);
    }

    /** New recovery codes; the earlier ones are worth nothing from now on. */
    void replaceRecoveryCodes(List<RecoveryCode> codes) {
        recoveryCodes.clear();
        codes.forEach(code -> recoveryCodes.add(code.hash()));
    }

    void replacePassword(String hash) {
        passwordHash = hash;
    }

    void replaceAuthenticator(AuthenticatorSecret secret) {
        authenticatorSecret = secret.base32();
        lastCodeStep = 0;
    }

    void disable(Instant at) {
        disabledAt = at;
    }

    void enable() {
        disabledAt = null;
    }

    void speaks(Language chosen) {
        language = chosen;
    }
}
