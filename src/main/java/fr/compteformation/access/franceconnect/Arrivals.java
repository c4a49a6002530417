package fr.compteformation.access.franceconnect;

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
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

import fr.compteformation.access.civilstatus.PivotIdentity;
import fr.compteformation.people.account.AccountCitizens;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountPages;
import fr.compteformation.people.signin.SignIn;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.database.ChangeRefused;
import fr.compteformation.platform.security.Citizen;

/**
 * Handles the provider’s answer: signs the person in, starts a first sign-in, or hands
 * over to {@link ReauthenticationAnswers} for a person who is signed in already.
 */
@Component
class Arrivals implements AuthenticationSuccessHandler {

	private final Subjects subjects;

	private final Links links;

	private final AccountCitizens accounts;

	private final SignIn signIn;

	private final ProviderProofs proofs;

	private final ReauthenticationAnswers fresh;

	private final SecurityContextHolderStrategy holder;

	private final Clock clock;

	private final SavedRequestAwareAuthenticationSuccessHandler onward = new SavedRequestAwareAuthenticationSuccessHandler();

	Arrivals(Subjects subjects, Links links, AccountCitizens accounts, SignIn signIn, ProviderProofs proofs,
			ReauthenticationAnswers fresh, SecurityContextHolderStrategy holder, Clock clock) {
		this.subjects = subjects;
		this.links = links;
		this.accounts = accounts;
		this.signIn = signIn;
		this.proofs = proofs;
		this.fresh = fresh;
		this.holder = holder;
		this.clock = clock;
		this.onward.setDefaultTargetUrl(SharedPages.RIGHTS.path());
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication answer)
			throws IOException, ServletException {
		ProviderAnswer given = (ProviderAnswer) answer;
		// The answer alone does not sign anybody in.
		this.holder.clearContext();
		ProviderSubject subject = this.subjects.of(Objects.requireNonNull(given.person().getSubject()));
		Optional<UUID> account = this.links.accountOf(subject);
		if (given.wanted().isPresent()) {
			this.fresh.onAnswer(given.wanted().get(), subject, given.person(), request, response);
		}
		else if (account.isPresent()) {
			open(account.get(), subject, given, request, response);
		}
		else {
			welcome(subject, given.person(), request, response);
		}
	}

	private void open(UUID account, ProviderSubject subject, ProviderAnswer answer, HttpServletRequest request,
			HttpServletResponse response) throws IOException, ServletException {
		Optional<Citizen> citizen = this.accounts.byAccount(account);
		if (citizen.isEmpty()) {
			response.sendRedirect(request.getContextPath() + AccountPages.SUSPENDED.path());
			return;
		}
		this.signIn.welcome(citizen.get(), this.accounts.nirOf(new AccountId(account)).orElseThrow(), request,
				response);
		PivotIdentity.of(Objects.requireNonNull(answer.person().getUserInfo()))
			.ifPresent((identity) -> prove(account, identity, subject));
		HttpSession session = request.getSession();
		session.removeAttribute(Newcomer.ATTRIBUTE);
		session.setAttribute(ProviderSession.ATTRIBUTE, new ProviderSession(token(answer.person())));
		this.onward.onAuthenticationSuccess(request, response, answer);
	}

	private void prove(UUID account, PivotIdentity identity, ProviderSubject subject) {
		try {
			this.proofs.proveIfRight(account, identity, subject);
		}
		catch (ChangeRefused readOnly) {
			// The next sign-in proves it.
		}
	}

	private void welcome(ProviderSubject subject, OidcUser person, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		Optional<PivotIdentity> identity = PivotIdentity.of(Objects.requireNonNull(person.getUserInfo()));
		if (identity.isEmpty()) {
			FranceConnectSignIn.tell(request, response, new SignInFailed(Fault.INCOMPLETE));
			return;
		}
		request.getSession();
		request.changeSessionId();
		request.getSession()
			.setAttribute(Newcomer.ATTRIBUTE,
					new Newcomer(identity.get(), subject, token(person), this.clock.instant()));
		response.sendRedirect(request.getContextPath() + FranceConnect.FIRST_USE_PATH);
	}

	private static String token(OidcUser person) {
		return person.getIdToken().getTokenValue();
	}

}
