package fr.compteformation.people.session;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.PortalCookie;
import fr.compteformation.platform.database.DatabaseAway;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Citizens;
import fr.compteformation.platform.security.SecretToken;

/** The remember-me cookie. */
@Component
public class CitizenRememberMeServices extends AbstractRememberMeServices {

	/** The name of the form field “stay signed in”. */
	public static final String FIELD = "remember-me";

	static final PortalCookie COOKIE = new PortalCookie("rester-connecte", RememberedDevices.VALIDITY);

	private final RememberedDevices stays;

	private final SessionBook sessions;

	CitizenRememberMeServices(RememberedDevices stays, SessionBook sessions, Citizens citizens) {
		// A random key that only this node knows; no browser receives it.
		super(SecretToken.random().value(), (account) -> citizens.byAccount(UUID.fromString(account))
			.orElseThrow(() -> new UsernameNotFoundException("account closed")));
		this.stays = stays;
		this.sessions = sessions;
		setParameter(FIELD);
	}

	/** Starts a remember-me for the person whose session has just begun. */
	public void start(Citizen citizen, HttpServletRequest request, HttpServletResponse response) {
		RememberedDevices.Stay stay = this.stays.start(citizen.accountId());
		this.sessions.stays(stay.series(), request);
		write(stay, request, response);
	}

	@Override
	protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person) {
		if (person.getPrincipal() instanceof Citizen citizen) {
			start(citizen, request, response);
		}
	}

	@Override
	protected UserDetails processAutoLoginCookie(String[] values, HttpServletRequest request,
			HttpServletResponse response) {
		RememberedDevices.Stay held = stay(values);
		RememberedDevices.Return back = this.stays.comeBack(held)
			.orElseThrow(() -> new InvalidCookieException("unknown or expired"));
		this.sessions.comesBack(held.series(), request);
		back.renewed().ifPresent((stay) -> write(stay, request, response));
		return getUserDetailsService().loadUserByUsername(back.account().toString());
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
		String cookie = extractRememberMeCookie(request);
		if (cookie != null) {
			try {
				SecretToken series = stay(decodeCookie(cookie)).series();
				DatabaseAway.askOr(false, () -> {
					this.stays.end(series);
					return true;
				});
			}
			catch (InvalidCookieException unreadable) {
				// An unreadable cookie has no series to end.
			}
		}
		super.logout(request, response, person);
	}

	@Override
	protected @Nullable String extractRememberMeCookie(HttpServletRequest request) {
		return COOKIE.in(request).orElse(null);
	}

	@Override
	protected void cancelCookie(HttpServletRequest request, HttpServletResponse response) {
		COOKIE.remove(request, response);
	}

	private void write(RememberedDevices.Stay stay, HttpServletRequest request, HttpServletResponse response) {
		COOKIE.set(encodeCookie(new String[] { stay.series().value(), stay.token().value() }), request, response);
	}

	private static RememberedDevices.Stay stay(String[] values) {
		if (values.length != 2) {
			throw new InvalidCookieException("two parts expected");
		}
		return new RememberedDevices.Stay(new SecretToken(values[0]), new SecretToken(values[1]));
	}

}
