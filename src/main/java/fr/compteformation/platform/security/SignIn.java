package fr.compteformation.platform.security;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.SharedPages;

/**
 * The door of the module for pages: what the sign-in form is made of, what the last try
 * left behind, and signing in a person who has just shown who they are.
 */
@Component
public class SignIn {

	public static final String NUMBER_FIELD = "username";

	public static final String PASSWORD_FIELD = "password";

	public static final String STAY_FIELD = "remember-me";

	static final String REFUSED = SignIn.class.getName() + ".refused";

	static final String DIVERSION = SignIn.class.getName() + ".diversion";

	// Where the framework keeps it.
	private static final String ASKED_PAGE = "SPRING_SECURITY_SAVED_REQUEST";

	private final SecurityContextRepository contexts;

	private final KnownDevices devices;

	private final SessionBook sessions;

	private final AuthenticationManager passwords;

	private final StaySignedInServices stays;

	private final Citizens citizens;

	private final ObjectProvider<SecondFactor> factors;

	private final Proofs proofs;

	private final Clock clock;

	SignIn(SecurityContextRepository contexts, KnownDevices devices, SessionBook sessions,
			AuthenticationManager passwords, StaySignedInServices stays, Citizens citizens,
			ObjectProvider<SecondFactor> factors, Proofs proofs, Clock clock) {
		this.contexts = contexts;
		this.devices = devices;
		this.sessions = sessions;
		this.passwords = passwords;
		this.stays = stays;
		this.citizens = citizens;
		this.factors = factors;
		this.proofs = proofs;
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

	/** The person of this session whose password was right, and who is not signed in. */
	public Optional<HalfSignedIn> half() {
		return HalfSignedIn.in(VaadinSession.getCurrent().getSession(), this.clock.instant());
	}

	/**
	 * Signs in the person whose password was right and who has just given the second
	 * factor, as the form alone would have.
	 * @return where they wanted to go; empty when their time is over or their account was
	 * frozen meanwhile
	 */
	public Optional<String> complete(HalfSignedIn half) {
		boolean mayGoOn = half().filter(half::equals).isPresent() && this.citizens.mayAct(half.account());
		HalfSignedIn.end(VaadinSession.getCurrent().getSession());
		if (!mayGoOn) {
			return Optional.empty();
		}
		HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
		HttpServletResponse response = VaadinServletResponse.getCurrent().getHttpServletResponse();
		String onward = onward(request, response);
		VaadinService.reinitializeSession(VaadinServletRequest.getCurrent());
		keep(half.citizen(), request, response);
		this.sessions.beginAnywhere(half.citizen(), half.nir(), request);
		this.devices.remember(request, response, half.nir());
		if (half.proves()) {
			this.proofs.given(half.citizen(), request.getSession());
		}
		if (half.stays()) {
			this.stays.onLoginSuccess(request, response,
					Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()));
		}
		return Optional.of(onward);
	}

	/**
	 * Signs in, during a request of a page, a person who has shown who they are by a link
	 * sent to them, unless they want to be asked for a second factor.
	 * @return where they go on
	 */
	public String completeOrAskForMore(Citizen citizen, Nir nir) {
		HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
		HalfSignedIn half = new HalfSignedIn(citizen, nir, false, false, Network.of(request.getRemoteAddr()),
				this.clock.instant());
		half.keepIn(request.getSession());
		Optional<String> more = this.factors.orderedStream()
			.filter((factor) -> factor.isAsked(citizen.accountId()))
			.findFirst()
			.map(SecondFactor::page);
		more.ifPresent((page) -> VaadinService.reinitializeSession(VaadinServletRequest.getCurrent()));
		return more.orElseGet(() -> complete(half).orElse(SharedPages.SIGN_IN.path()));
	}

	/** Signs a person in during a request of a page; the session gets a new id. */
	public void complete(Citizen citizen, Nir nir) {
		VaadinServletRequest request = VaadinServletRequest.getCurrent();
		VaadinServletResponse response = VaadinServletResponse.getCurrent();
		VaadinService.reinitializeSession(request);
		keep(citizen, request.getHttpServletRequest(), response.getHttpServletResponse());
		this.sessions.begin(citizen, request.getHttpServletRequest());
		this.devices.remember(request.getHttpServletRequest(), response.getHttpServletResponse(), nir);
	}

	/**
	 * Signs a person in who has shown who they are to a filter; the session gets a new
	 * id, and the owner of the account is told when the device is new.
	 */
	public void welcome(Citizen citizen, Nir nir, HttpServletRequest request, HttpServletResponse response) {
		request.getSession();
		request.changeSessionId();
		keep(citizen, request, response);
		this.sessions.beginAnywhere(citizen, nir, request);
		this.devices.remember(request, response, nir);
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
		typed.setDetails(SignInDetails.of(request, this.devices));
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

	private void keep(Citizen citizen, HttpServletRequest request, HttpServletResponse response) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(citizen, null, citizen.getAuthorities()));
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

	private static String onward(HttpServletRequest request, HttpServletResponse response) {
		HttpSessionRequestCache asked = new HttpSessionRequestCache();
		SavedRequest page = asked.getRequest(request, response);
		asked.removeRequest(request, response);
		return (page != null) ? page.getRedirectUrl() : SharedPages.RIGHTS.path();
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
