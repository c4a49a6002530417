package fr.compteformation.franceconnect;

import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

import fr.compteformation.account.AccountId;
import fr.compteformation.account.Accounts;
import fr.compteformation.security.Citizen;
import fr.compteformation.security.SignIn;

/**
 * What follows when the provider has said who somebody is: their account opens, or a
 * first use begins.
 */
@Component
class Arrivals implements AuthenticationSuccessHandler {

	private static final String FROZEN_PAGE = "/compte-bloque";

	private final Subjects subjects;

	private final Links links;

	private final Accounts accounts;

	private final SignIn signIn;

	private final Clock clock;

	private final SavedRequestAwareAuthenticationSuccessHandler onward = new SavedRequestAwareAuthenticationSuccessHandler();

	Arrivals(Subjects subjects, Links links, Accounts accounts, SignIn signIn, Clock clock) {
		this.subjects = subjects;
		this.links = links;
		this.accounts = accounts;
		this.signIn = signIn;
		this.clock = clock;
		this.onward.setDefaultTargetUrl("/mes-droits");
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication answer)
			throws IOException, ServletException {
		OidcUser person = (OidcUser) Objects.requireNonNull(answer.getPrincipal());
		Subject subject = this.subjects.of(Objects.requireNonNull(person.getSubject()));
		Optional<UUID> account = this.links.accountOf(subject);
		if (account.isPresent()) {
			open(account.get(), answer, request, response);
		}
		else {
			welcome(subject, person, request, response);
		}
	}

	private void open(UUID account, Authentication answer, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		Optional<Citizen> citizen = this.accounts.byAccount(account);
		if (citizen.isEmpty()) {
			response.sendRedirect(request.getContextPath() + FROZEN_PAGE);
			return;
		}
		this.signIn.welcome(citizen.get(), this.accounts.nirOf(new AccountId(account)).orElseThrow(), request,
				response);
		OidcUser person = (OidcUser) Objects.requireNonNull(answer.getPrincipal());
		HttpSession session = request.getSession();
		session.removeAttribute(Newcomer.ATTRIBUTE);
		session.setAttribute(ProviderSession.ATTRIBUTE, new ProviderSession(person.getIdToken().getTokenValue()));
		this.onward.onAuthenticationSuccess(request, response, answer);
	}

	private void welcome(Subject subject, OidcUser person, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Optional<PivotIdentity> identity = PivotIdentity.of(Objects.requireNonNull(person.getUserInfo()));
		if (identity.isEmpty()) {
			FranceConnectSignIn.tell(request, response, new SignInFailed(Fault.INCOMPLETE));
			return;
		}
		request.getSession();
		request.changeSessionId();
		request.getSession()
			.setAttribute(Newcomer.ATTRIBUTE,
					new Newcomer(identity.get(), subject, person.getIdToken().getTokenValue(), this.clock.instant()));
		response.sendRedirect(request.getContextPath() + FranceConnect.FIRST_USE_PATH);
	}

}
