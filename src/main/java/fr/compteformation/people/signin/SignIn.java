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
import fr.compteformation.people.session.StaySignedInServices;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Network;

/**
 * The door of the module for pages: what the sign-in form is made of, what the last try
 * left behind, and signing in a person who has just shown who they are.
 */
@Component
public class SignIn {

	public static final String NUMBER_FIELD = "username";

	public static final String PASSWORD_FIELD = "password";

	public static final String STAY_FIELD = StaySignedInServices.FIELD;

	static final String REFUSED = SignIn.class.getName() + ".refused";

	static final String DIVERSION = SignIn.class.getName() + ".diversion";

	// Where the framework keeps it.
	private static final String ASKED_PAGE = "SPRING_SECURITY_SAVED_REQUEST";

	private final CitizenSignIn sessions;

	private final AuthenticationManager passwords;

	private final SignInDetailsSource details;

	private final Clock clock;

	SignIn(CitizenSignIn sessions, AuthenticationManager passwords, SignInDetailsSource details, Clock clock) {
		this.sessions = sessions;
		this.passwords = passwords;
		this.details = details;
		this.clock = clock;
	}

	/** What is known of a refused try, once. */
	public static Optional<RefusedTry> takeRefused() {
		return take(REFUSED, RefusedTry.class);
	}

	/** Why the last try was diverted to another page, once. */
	public static Optional<SignInDiverted> takeDiversion() {
		return take(DIVERSION, SignInDiverted.class);
	}

	/** A security check was solved for a try that would have to wait. */
	public void buyTry() {
		new BoughtTry(this.clock.instant()).keepIn(VaadinSession.getCurrent().getSession());
	}

	/** Signs a person in during a request of a page; the session gets a new id. */
	public void complete(Citizen citizen, Nir nir) {
		VaadinServletRequest request = VaadinServletRequest.getCurrent();
		VaadinService.reinitializeSession(request);
		this.sessions.beginFirst(citizen, nir, request.getHttpServletRequest(),
				VaadinServletResponse.getCurrent().getHttpServletResponse());
	}

	/**
	 * Signs a person in who has shown who they are to a filter; the session gets a new
	 * id, and the owner of the account is told when the device is new.
	 */
	public void welcome(Citizen citizen, Nir nir, HttpServletRequest request, HttpServletResponse response) {
		request.getSession();
		request.changeSessionId();
		this.sessions.begin(citizen, nir, request, response);
	}

	/**
	 * Whose number and password these are, slowed down and answered as on the sign-in
	 * page; asked during a request of a page, signs nobody in.
	 * @param onward where the person goes on when they are asked for a second factor
	 * @throws SignInDiverted when the password is right but another page comes first
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
			new HalfSignedIn(more.citizen(), more.nir(), false, true, Network.of(request.getRemoteAddr()),
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
