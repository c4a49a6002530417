package fr.compteformation.people.signin;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.session.SessionBook;
import fr.compteformation.platform.security.Citizen;

/**
 * Completes every citizen sign-in, whatever the method: starts the session, sends an
 * alert for a new device and remembers the device.
 */
@Component
class CitizenSignIn implements SessionAuthenticationStrategy {

	private final SecurityContextRepository contexts;

	private final SecurityContextHolderStrategy holder;

	private final SessionBook sessions;

	private final KnownDevices devices;

	private final ApplicationEventPublisher events;

	CitizenSignIn(SecurityContextRepository contexts, SecurityContextHolderStrategy holder, SessionBook sessions,
			KnownDevices devices, ApplicationEventPublisher events) {
		this.contexts = contexts;
		this.holder = holder;
		this.sessions = sessions;
		this.devices = devices;
		this.events = events;
	}

	/** Called after authentication by a filter. */
	@Override
	public void onAuthentication(@Nullable Authentication person, HttpServletRequest request,
			HttpServletResponse response) {
		if (person == null || !(person.getPrincipal() instanceof Citizen citizen)) {
			return;
		}
		UUID session = this.sessions.begin(citizen, request);
		if (isForm(person)) {
			Optional<Nir> number = typedNumber(person, request);
			if (number.filter((nir) -> isKnown(nir, request)).isEmpty()) {
				this.events.publishEvent(new SignedInOnNewDevice(citizen.accountId(), session));
			}
			number.ifPresent((nir) -> this.devices.remember(request, response, SignInTarget.of(nir)));
		}
	}

	/** Signs somebody in who did not use the form. */
	void begin(Citizen citizen, Nir nir, HttpServletRequest request, HttpServletResponse response) {
		keep(citizen, request, response);
		UUID session = this.sessions.begin(citizen, request);
		if (!isKnown(nir, request)) {
			this.events.publishEvent(new SignedInOnNewDevice(citizen.accountId(), session));
		}
		this.devices.remember(request, response, SignInTarget.of(nir));
	}

	/** The same without an alert, for a person who has just opened the account. */
	void beginFirst(Citizen citizen, Nir nir, HttpServletRequest request, HttpServletResponse response) {
		keep(citizen, request, response);
		this.sessions.begin(citizen, request);
		this.devices.remember(request, response, SignInTarget.of(nir));
	}

	/**
	 * The number typed in the form. A remembered device has not proved any number,
	 * whatever its request contains.
	 */
	static Optional<Nir> typedNumber(Authentication person, HttpServletRequest request) {
		return Optional.ofNullable(request.getParameter(SignIn.NUMBER_FIELD))
			.filter((typed) -> isForm(person))
			.flatMap((typed) -> Nir.readForSignIn(typed).found());
	}

	private static boolean isForm(Authentication person) {
		return person instanceof UsernamePasswordAuthenticationToken;
	}

	private void keep(Citizen citizen, HttpServletRequest request, HttpServletResponse response) {
		SecurityContext context = this.holder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(citizen, null, citizen.getAuthorities()));
		this.holder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

	private boolean isKnown(Nir nir, HttpServletRequest request) {
		return this.devices.knows(this.devices.proofs(request), SignInTarget.of(nir));
	}

}
