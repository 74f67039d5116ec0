package nl.handje.admin.web;

import jakarta.servlet.DispatcherType;
import nl.handje.admin.account.Role;
import nl.handje.admin.session.FormTokens;
import nl.handje.admin.session.SessionContexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may see what. What is not named here, nobody may. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** Nothing from elsewhere, nothing inline. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    static final String PERMISSIONS_POLICY = "camera=(), display-capture=(), geolocation=(), microphone=(), "
            + "payment=(), usb=(), screen-wake-lock=()";

    @Bean
    SecurityFilterChain security(HttpSecurity http, SessionContexts sessions, FormTokens formTokens,
            Strangers strangers) {
        return http.authorizeHttpRequests(SecurityConfiguration::rules)
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(strangers)
                        .accessDeniedHandler(strangers))
                .requestCache(cache -> cache.disable()).logout(logout -> logout.disable())
                .headers(SecurityConfiguration::headers).build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR).permitAll()
                .requestMatchers(HttpMethod.GET, "/assets/**", "/webjars/**").permitAll()
                .requestMatchers("/sign-in", "/invitations/*", "/language", "/demo/*").permitAll()
                .requestMatchers("/sign-in/code").hasAuthority(SessionContexts.PASSWORD_GIVEN)
                .requestMatchers("/sign-out").authenticated()
                .requestMatchers("/", "/reports", "/reports/**", "/requests", "/requests/**", "/links", "/links/**",
                        "/account", "/account/**")
                .hasAnyRole(Role.MODERATOR.name(), Role.TOWN_ADMINISTRATOR.name())
                .requestMatchers("/colleagues", "/colleagues/**", "/hours", "/operations", "/learning", "/learning/**",
                        "/towns", "/towns/**")
                .hasRole(Role.TOWN_ADMINISTRATOR.name())
                .anyRequest().denyAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
