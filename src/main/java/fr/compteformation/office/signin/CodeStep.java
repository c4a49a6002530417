package fr.compteformation.office.signin;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.ott.OneTimeTokenAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Refused;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * The second step of an agent’s sign-in: the emailed code. An agent’s role therefore
 * implies both factors.
 */
@Component
class CodeStep {

	private final Agents agents;

	private final OneTimeTokenService codes;

	private final SignInSuccess success;

	private final SecurityContextRepository contexts;

	private final SecurityContextHolderStrategy holder;

	private final SecurityRecord record;

	CodeStep(Agents agents, OneTimeTokenService codes, SignInSuccess success, SecurityContextRepository contexts,
			SecurityContextHolderStrategy holder, SecurityRecord record) {
		this.agents = agents;
		this.codes = codes;
		this.success = success;
		this.contexts = contexts;
		this.holder = holder;
		this.record = record;
	}

	Filter filter() {
		OneTimeTokenAuthenticationFilter filter = new OneTimeTokenAuthenticationFilter();
		filter.setRequiresAuthenticationRequestMatcher(DoorSignInMethod.post(SharedPages.AGENT_CODE.path()));
		filter.setAuthenticationConverter(CodeStep::typedCode);
		filter.setAuthenticationManager(
				new ProviderManager(new OneTimeTokenAuthenticationProvider(this.codes, this::agent)));
		filter.setSecurityContextHolderStrategy(this.holder);
		filter.setSecurityContextRepository(this.contexts);
		filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
		filter.setAuthenticationSuccessHandler(this.success);
		filter.setAuthenticationFailureHandler(this::askForCodeAgain);
		return filter;
	}

	private void askForCodeAgain(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException refusal) throws IOException, ServletException {
		AwaitedCode.in(request.getSession(false))
			.ifPresent((awaited) -> this.record.noteAgent(Refused.SIGN_IN_WRONG, awaited.agent().toString()));
		new SimpleUrlAuthenticationFailureHandler(SharedPages.AGENT_CODE.with("error")).onAuthenticationFailure(request,
				response, refusal);
	}

	private Agent agent(String id) {
		return this.agents.byId(UUID.fromString(id)).orElseThrow(() -> new UsernameNotFoundException("disabled"));
	}

	private static Authentication typedCode(HttpServletRequest request) {
		String digits = Objects.requireNonNullElse(request.getParameter(DoorSignIn.CODE_FIELD), "")
			.replaceAll("\\s", "");
		return AwaitedCode.in(request.getSession(false))
			.map(AwaitedCode::code)
			.map((code) -> new EmailedCode(code, digits).token())
			.map(OneTimeTokenAuthenticationToken::unauthenticated)
			.orElseThrow(() -> new BadCredentialsException("no password before the code"));
	}

}
