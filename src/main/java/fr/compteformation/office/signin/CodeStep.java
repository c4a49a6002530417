package fr.compteformation.office.signin;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.ott.OneTimeTokenAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.security.Refused;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * The second step of a sign-in with two factors: the emailed code. A role given here
 * therefore implies both factors.
 */
@Component
class CodeStep {

	private final WorkSessions sessions;

	private final SecurityContextRepository contexts;

	private final SecurityContextHolderStrategy holder;

	private final SecurityRecord record;

	CodeStep(WorkSessions sessions, SecurityContextRepository contexts, SecurityContextHolderStrategy holder,
			SecurityRecord record) {
		this.sessions = sessions;
		this.contexts = contexts;
		this.holder = holder;
		this.record = record;
	}

	Filter filter(RealmAccounts accounts, EmailedCodes codes) {
		SignInRealm realm = accounts.realm();
		OneTimeTokenAuthenticationFilter filter = new OneTimeTokenAuthenticationFilter();
		filter.setRequiresAuthenticationRequestMatcher(RealmSignInMethod.post(realm.code()));
		filter.setAuthenticationConverter((request) -> typedCode(realm, request));
		filter.setAuthenticationManager(
				new ProviderManager(new OneTimeTokenAuthenticationProvider(codes, (id) -> worker(accounts, id))));
		filter.setSecurityContextHolderStrategy(this.holder);
		filter.setSecurityContextRepository(this.contexts);
		filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
		filter.setAuthenticationSuccessHandler(new SignInSuccess(realm, this.sessions));
		filter.setAuthenticationFailureHandler(
				(request, response, refusal) -> askForCodeAgain(realm, request, response, refusal));
		return filter;
	}

	private void askForCodeAgain(SignInRealm realm, HttpServletRequest request, HttpServletResponse response,
			AuthenticationException refusal) throws IOException, ServletException {
		AwaitedCode.in(request.getSession(false), realm)
			.ifPresent((awaited) -> realm.note(this.record, Refused.SIGN_IN_WRONG, awaited.account().toString()));
		new SimpleUrlAuthenticationFailureHandler(realm.code().with("error")).onAuthenticationFailure(request, response,
				refusal);
	}

	private static UserDetails worker(RealmAccounts accounts, String id) {
		return accounts.byId(UUID.fromString(id))
			.<UserDetails>map(Function.identity())
			.orElseThrow(() -> new UsernameNotFoundException("disabled"));
	}

	private static Authentication typedCode(SignInRealm realm, HttpServletRequest request) {
		String digits = Objects.requireNonNullElse(request.getParameter(RealmSignIn.CODE_FIELD), "")
			.replaceAll("\\s", "");
		return AwaitedCode.in(request.getSession(false), realm)
			.map(AwaitedCode::code)
			.map((code) -> new EmailedCode(code, digits).token())
			.map(OneTimeTokenAuthenticationToken::unauthenticated)
			.orElseThrow(() -> new BadCredentialsException("no password before the code"));
	}

}
