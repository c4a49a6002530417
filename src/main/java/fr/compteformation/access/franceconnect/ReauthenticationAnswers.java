package fr.compteformation.access.franceconnect;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

import fr.compteformation.access.civilstatus.PivotIdentity;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proofs;

/**
 * Handles the provider’s answer about a person who is signed in here already: they
 * confirm that they are present, or prove to be the holder of their number.
 */
@Component
class ReauthenticationAnswers {

	private final Links links;

	private final Proofs proofs;

	private final ProviderProofs identities;

	private final SecurityContextRepository contexts;

	ReauthenticationAnswers(Links links, Proofs proofs, ProviderProofs identities, SecurityContextRepository contexts) {
		this.links = links;
		this.proofs = proofs;
		this.identities = identities;
		this.contexts = contexts;
	}

	void onAnswer(ProofWanted wanted, ProviderSubject subject, OidcUser person, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		Optional<Citizen> citizen = signedIn(request);
		Optional<Fault> fault = citizen.isEmpty() ? Optional.of(Fault.SOMEBODY_ELSE) : switch (wanted.purpose()) {
			case REAUTHENTICATION -> confirm(citizen.get(), wanted, subject, person, request);
			case IDENTITY -> prove(citizen.get(), wanted, subject, person, request);
		};
		if (fault.isPresent()) {
			FranceConnectSignIn.tell(request, response, new SignInFailed(fault.get()));
		}
		else {
			response.sendRedirect(request.getContextPath() + wanted.page());
		}
	}

	private Optional<Fault> confirm(Citizen citizen, ProofWanted wanted, ProviderSubject subject, OidcUser person,
			HttpServletRequest request) {
		if (this.links.accountOf(subject).filter(citizen.accountId()::equals).isEmpty()) {
			return Optional.of(Fault.SOMEBODY_ELSE);
		}
		if (!wanted.isGivenBy(person.getIdToken().getAuthenticatedAt())) {
			return Optional.of(Fault.STALE);
		}
		this.proofs.given(citizen, request.getSession());
		return Optional.empty();
	}

	private Optional<Fault> prove(Citizen citizen, ProofWanted wanted, ProviderSubject subject, OidcUser person,
			HttpServletRequest request) {
		if (!wanted.isGivenBy(person.getIdToken().getAuthenticatedAt())) {
			return Optional.of(Fault.STALE);
		}
		Optional<PivotIdentity> identity = PivotIdentity.of(Objects.requireNonNull(person.getUserInfo()));
		if (identity.isEmpty()) {
			return Optional.of(Fault.INCOMPLETE);
		}
		request.getSession()
			.setAttribute(ProofOutcome.ATTRIBUTE, this.identities.prove(citizen.accountId(), identity.get(), subject));
		return Optional.empty();
	}

	private Optional<Citizen> signedIn(HttpServletRequest request) {
		return Optional.ofNullable(this.contexts.loadDeferredContext(request).get().getAuthentication())
			.map(Authentication::getPrincipal)
			.filter(Citizen.class::isInstance)
			.map(Citizen.class::cast);
	}

}
