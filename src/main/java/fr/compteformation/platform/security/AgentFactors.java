package fr.compteformation.platform.security;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.ott.OneTimeTokenAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.SharedPages;

/**
 * The two factors of agents, as two filters of the framework. The password alone signs
 * nobody in: it only lets the session, a new one, ask for the code. So whoever has the
 * role of an agent has given both.
 */
@Component
class AgentFactors {

	/** Agents see what is other people’s: their sessions end sooner. */
	private static final Duration IDLE = Duration.ofMinutes(15);

	/** No address is longer, however it is typed; a session is no place for a book. */
	private static final int LONGEST_KEPT = 254;

	private final Agents agents;

	private final OneTimeTokenService codes;

	private final AgentSignIn signIn;

	private final Guesses guesses;

	private final KnownDevices devices;

	private final SecurityContextRepository contexts;

	private final SecurityContextHolderStrategy holder;

	private final SecurityRecord record;

	private final SessionLife life;

	private final Clock clock;

	AgentFactors(Agents agents, OneTimeTokenService codes, AgentSignIn signIn, Guesses guesses, KnownDevices devices,
			SecurityContextRepository contexts, SecurityContextHolderStrategy holder, SecurityRecord record,
			SessionLife life, Clock clock) {
		this.agents = agents;
		this.codes = codes;
		this.signIn = signIn;
		this.guesses = guesses;
		this.devices = devices;
		this.contexts = contexts;
		this.holder = holder;
		this.record = record;
		this.life = life;
		this.clock = clock;
	}

	Filter password() {
		UsernamePasswordAuthenticationFilter filter = new UsernamePasswordAuthenticationFilter(
				new ProviderManager(new AgentPassword(this.agents, this.guesses, this.devices, this.record)));
		SessionFixationProtectionStrategy newSession = new SessionFixationProtectionStrategy();
		newSession.setMigrateSessionAttributes(false);
		filter.setRequiresAuthenticationRequestMatcher(post(SharedPages.AGENT_SIGN_IN.path()));
		filter.setAuthenticationDetailsSource((request) -> SignInDetails.of(request, this.devices));
		filter.setSecurityContextHolderStrategy(this.holder);
		filter.setSecurityContextRepository(new NullSecurityContextRepository());
		filter.setSessionAuthenticationStrategy(newSession);
		filter.setAuthenticationSuccessHandler(this::askForCode);
		filter.setAuthenticationFailureHandler(AgentFactors::askForPasswordAgain);
		return filter;
	}

	Filter code() {
		OneTimeTokenAuthenticationFilter filter = new OneTimeTokenAuthenticationFilter();
		filter.setRequiresAuthenticationRequestMatcher(post(SharedPages.AGENT_CODE.path()));
		filter.setAuthenticationConverter(AgentFactors::typedCode);
		filter.setAuthenticationManager(
				new ProviderManager(new OneTimeTokenAuthenticationProvider(this.codes, this::agent)));
		filter.setSecurityContextHolderStrategy(this.holder);
		filter.setSecurityContextRepository(this.contexts);
		filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
		filter.setAuthenticationSuccessHandler(welcome());
		filter.setAuthenticationFailureHandler(this::askForCodeAgain);
		return filter;
	}

	private void askForCode(HttpServletRequest request, HttpServletResponse response, Authentication passed)
			throws IOException {
		Agent agent = (Agent) Objects.requireNonNull(passed.getPrincipal());
		// Whoever was signed in before is not any more.
		this.contexts.saveContext(this.holder.createEmptyContext(), request, response);
		this.signIn.send(agent.agentId(), (AgentPassword.PassedPassword) Objects.requireNonNull(passed.getDetails()),
				request.getSession());
		response.sendRedirect(request.getContextPath() + SharedPages.AGENT_CODE.path());
	}

	private static void askForPasswordAgain(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException refusal) throws IOException {
		boolean checkHelps = refusal instanceof SignInRefused refused && refused.checkHelps();
		request.getSession().setAttribute(AgentSignIn.REFUSED, new RefusedTry(typedEmail(request), checkHelps));
		response.sendRedirect(request.getContextPath() + SharedPages.AGENT_SIGN_IN.with("error"));
	}

	private void askForCodeAgain(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException refusal) throws IOException, ServletException {
		AwaitedCode.in(request.getSession(false))
			.ifPresent((awaited) -> this.record.noteAgent(Refused.SIGN_IN_WRONG, awaited.agent().toString()));
		new SimpleUrlAuthenticationFailureHandler(SharedPages.AGENT_CODE.with("error")).onAuthenticationFailure(request,
				response, refusal);
	}

	private AuthenticationSuccessHandler welcome() {
		SavedRequestAwareAuthenticationSuccessHandler onward = new SavedRequestAwareAuthenticationSuccessHandler();
		onward.setDefaultTargetUrl(SharedPages.AGENTS.path());
		return (request, response, agent) -> {
			AwaitedCode.in(request.getSession()).map(AwaitedCode::passed).ifPresent((passed) -> {
				this.guesses.wasRight(passed.guess());
				this.devices.remember(request, response, passed.target());
			});
			AwaitedCode.end(request.getSession());
			request.getSession().setMaxInactiveInterval((int) IDLE.toSeconds());
			this.life.beginForAgent(request.getSession(), this.clock.instant());
			onward.onAuthenticationSuccess(request, response, agent);
		};
	}

	private Agent agent(String id) {
		return this.agents.byId(UUID.fromString(id)).orElseThrow(() -> new UsernameNotFoundException("disabled"));
	}

	private static Authentication typedCode(HttpServletRequest request) {
		String digits = Objects.requireNonNullElse(request.getParameter(AgentSignIn.CODE_FIELD), "")
			.replaceAll("\\s", "");
		return AwaitedCode.in(request.getSession(false))
			.map((awaited) -> new AgentCode(awaited.code(), digits).token())
			.map(OneTimeTokenAuthenticationToken::unauthenticated)
			.orElseThrow(() -> new BadCredentialsException("no password before the code"));
	}

	private static String typedEmail(HttpServletRequest request) {
		String typed = Objects.requireNonNullElse(request.getParameter(AgentSignIn.EMAIL_FIELD), "");
		return typed.substring(0, Math.min(typed.length(), LONGEST_KEPT));
	}

	private static PathPatternRequestMatcher post(String page) {
		return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, page);
	}

}
