package fr.compteformation.people.signin;

import java.time.Clock;
import java.util.Optional;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.session.CitizenRememberMeServices;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Citizens;
import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.security.Proofs;

/** Completes sign-ins with a second factor, after a password or a sign-in link. */
@Component
public class SecondFactorSignIn {

	private final CitizenSignIn sessions;

	private final CitizenRememberMeServices stays;

	private final Citizens citizens;

	private final ObjectProvider<SecondFactor> factors;

	private final Proofs proofs;

	private final Clock clock;

	SecondFactorSignIn(CitizenSignIn sessions, CitizenRememberMeServices stays, Citizens citizens,
			ObjectProvider<SecondFactor> factors, Proofs proofs, Clock clock) {
		this.sessions = sessions;
		this.stays = stays;
		this.citizens = citizens;
		this.factors = factors;
		this.proofs = proofs;
		this.clock = clock;
	}

	/** The person in this session whose password was right, not yet signed in. */
	public Optional<PartialSignIn> half() {
		return PartialSignIn.in(VaadinSession.getCurrent().getSession(), this.clock.instant());
	}

	/**
	 * Signs in after the second factor, as the form alone would have done.
	 * @return where to go; empty if the time is over or the account was suspended
	 * meanwhile
	 */
	public Optional<String> complete(PartialSignIn half) {
		boolean mayGoOn = half().filter(half::equals).isPresent() && this.citizens.mayAct(half.account());
		PartialSignIn.end(VaadinSession.getCurrent().getSession());
		if (!mayGoOn) {
			return Optional.empty();
		}
		HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
		HttpServletResponse response = VaadinServletResponse.getCurrent().getHttpServletResponse();
		String onward = onward(request, response);
		VaadinService.reinitializeSession(VaadinServletRequest.getCurrent());
		this.sessions.begin(half.citizen(), half.nir(), request, response);
		if (half.proves()) {
			this.proofs.given(half.citizen(), request.getSession());
		}
		if (half.stays()) {
			this.stays.start(half.citizen(), request, response);
		}
		return Optional.of(onward);
	}

	/**
	 * Signs in, during a page request, a person authenticated by a link, or asks for
	 * their second factor.
	 * @return where to go
	 */
	public String completeOrAskForMore(Citizen citizen, Nir nir) {
		HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
		PartialSignIn half = new PartialSignIn(citizen, nir, false, false, Network.of(request.getRemoteAddr()),
				this.clock.instant());
		half.keepIn(request.getSession());
		Optional<String> more = this.factors.orderedStream()
			.filter((factor) -> factor.isAsked(citizen.accountId()))
			.findFirst()
			.map(SecondFactor::page);
		more.ifPresent((page) -> VaadinService.reinitializeSession(VaadinServletRequest.getCurrent()));
		return more.orElseGet(() -> complete(half).orElse(SharedPages.SIGN_IN.path()));
	}

	private static String onward(HttpServletRequest request, HttpServletResponse response) {
		HttpSessionRequestCache asked = new HttpSessionRequestCache();
		SavedRequest page = asked.getRequest(request, response);
		asked.removeRequest(request, response);
		return (page != null) ? page.getRedirectUrl() : SharedPages.RIGHTS.path();
	}

}
