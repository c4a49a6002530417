package fr.compteformation.people.signin;

import java.time.Clock;
import java.util.Optional;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.session.CitizenRememberMeServices;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Network;

/**
 * The service for sign-in pages: the form fields, the result of the last attempt, and
 * completing a sign-in.
 */
@Component
public class SignIn {

	public static final String NUMBER_FIELD = "username";

	public static final String PASSWORD_FIELD = "password";

	public static final String STAY_FIELD = CitizenRememberMeServices.FIELD;

	static final String REFUSED = SignIn.class.getName() + ".refused";

	static final String DIVERSION = SignIn.class.getName() + ".diversion";

	// Where Spring Security stores it.
	private static final String ASKED_PAGE = "SPRING_SECURITY_SAVED_REQUEST";

	private final CitizenSignIn sessions;

	private final AuthenticationManager passwords;

	private final SignInDetailsSource details;

	private final RememberMeRequest stayWish;

	private final Clock clock;

	SignIn(CitizenSignIn sessions, AuthenticationManager passwords, SignInDetailsSource details,
			RememberMeRequest stayWish, Clock clock) {
		this.sessions = sessions;
		this.passwords = passwords;
		this.details = details;
		this.stayWish = stayWish;
		this.clock = clock;
	}

	/** The last refused attempt; returned once. */
	public static Optional<RefusedAttempt> takeRefused() {
		return take(REFUSED, RefusedAttempt.class);
	}

	/** Why the last attempt was diverted; returned once. */
	public static Optional<SignInDiverted> takeDiversion() {
		return take(DIVERSION, SignInDiverted.class);
	}

	/** Records a solved security check for an attempt that would have to wait. */
	public void buyTry() {
		new EarnedAttempt(this.clock.instant()).keepIn(VaadinSession.getCurrent().getSession());
	}

	/**
	 * Signs a person in during a page request; changes the session id. Forgets a wish to
	 * stay signed in, which somebody else may have expressed.
	 */
	public void complete(Citizen citizen, Nir nir) {
		this.stayWish.keep(nir, false);
		VaadinServletRequest request = VaadinServletRequest.getCurrent();
		VaadinService.reinitializeSession(request);
		this.sessions.beginFirst(citizen, nir, request.getHttpServletRequest(),
				VaadinServletResponse.getCurrent().getHttpServletResponse());
	}

	/**
	 * The same for a person who has typed the password of the registration: they stay
	 * signed in if they chose so there.
	 */
	public void completeAsWished(Citizen citizen, Nir nir) {
		complete(citizen, nir);
		this.stayWish.grant(citizen, nir, VaadinServletRequest.getCurrent().getHttpServletRequest(),
				VaadinServletResponse.getCurrent().getHttpServletResponse());
	}

	/**
	 * Signs in a person authenticated by a filter; changes the session id and alerts the
	 * owner if the device is new.
	 */
	public void welcome(Citizen citizen, Nir nir, HttpServletRequest request, HttpServletResponse response) {
		request.getSession();
		request.changeSessionId();
		this.sessions.begin(citizen, nir, request, response);
	}

	/**
	 * Checks number and password, with the rate limits and answers of the sign-in page;
	 * during a page request, without signing in.
	 * @param onward where to go after a required second factor
	 * @throws SignInDiverted if the password is right but another page comes first
	 */
	public Optional<Citizen> check(Nir nir, String password, String onward) {
		HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
		UsernamePasswordAuthenticationToken typed = UsernamePasswordAuthenticationToken.unauthenticated(nir.value(),
				password);
		typed.setDetails(this.details.buildDetails(request));
		try {
			return Optional.ofNullable(this.passwords.authenticate(typed).getPrincipal()).map(Citizen.class::cast);
		}
		catch (BadCredentialsException refused) {
			return Optional.empty();
		}
		catch (SecondFactorAsked more) {
			new PartialSignIn(more.citizen(), more.nir(), false, true, Network.of(request.getRemoteAddr()),
					this.clock.instant())
				.keepIn(request.getSession());
			request.getSession().setAttribute(ASKED_PAGE, new SimpleSavedRequest(onward));
			throw more;
		}
	}

	private static <T> Optional<T> take(String attribute, Class<T> type) {
		Object value = VaadinSession.getCurrent().getSession().getAttribute(attribute);
		if (!type.isInstance(value)) {
			return Optional.empty();
		}
		VaadinSession.getCurrent().getSession().removeAttribute(attribute);
		return Optional.of(type.cast(value));
	}

}
