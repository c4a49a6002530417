package fr.compteformation.security;

import java.util.Optional;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

import fr.compteformation.holder.Nir;

/**
 * The door of the module for pages: what the sign-in form is made of, what the last try
 * left behind, and signing in a person who has just shown who they are.
 */
@Component
public class SignIn {

	/** Address of the sign-in page; the form posts to it too. */
	public static final String PAGE = "/connexion";

	public static final String NUMBER_FIELD = "username";

	public static final String PASSWORD_FIELD = "password";

	public static final String STAY_FIELD = "remember-me";

	static final String TYPED_NUMBER = SignIn.class.getName() + ".typed";

	static final String DIVERSION = SignIn.class.getName() + ".diversion";

	private final SecurityContextRepository contexts;

	private final KnownDevices devices;

	private final SessionBook sessions;

	SignIn(SecurityContextRepository contexts, KnownDevices devices, SessionBook sessions) {
		this.contexts = contexts;
		this.devices = devices;
		this.sessions = sessions;
	}

	/** The number of a refused try, once, so that it need not be typed again. */
	public static Optional<String> takeTypedNumber() {
		return take(TYPED_NUMBER, String.class);
	}

	/** Why the last try was diverted to another page, once. */
	public static Optional<SignInDiverted> takeDiversion() {
		return take(DIVERSION, SignInDiverted.class);
	}

	/** Signs a person in during a request of a page; the session gets a new id. */
	public void complete(Citizen citizen, Nir nir) {
		VaadinServletRequest request = VaadinServletRequest.getCurrent();
		VaadinServletResponse response = VaadinServletResponse.getCurrent();
		VaadinService.reinitializeSession(request);
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(citizen, null, citizen.getAuthorities()));
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request.getHttpServletRequest(), response.getHttpServletResponse());
		this.sessions.begin(citizen, request.getHttpServletRequest());
		this.devices.remember(request.getHttpServletRequest(), response.getHttpServletResponse(), nir);
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
