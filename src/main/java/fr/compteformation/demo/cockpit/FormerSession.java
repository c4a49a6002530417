package fr.compteformation.demo.cockpit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Profile;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.CompositeLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;

import fr.compteformation.people.session.CitizenRememberMeServices;
import fr.compteformation.people.session.SessionBook;

/**
 * The session of the person who was signed in before somebody else enters, and their wish
 * to stay signed in.
 */
@Component
@Profile("demo")
class FormerSession {

	private final LogoutHandler handler;

	private final SecurityContextHolderStrategy holder;

	FormerSession(SessionBook sessions, CitizenRememberMeServices stays, SecurityContextHolderStrategy holder) {
		this.handler = new CompositeLogoutHandler(sessions, stays, new SecurityContextLogoutHandler());
		this.holder = holder;
	}

	void end(HttpServletRequest request, HttpServletResponse response) {
		Authentication person = this.holder.getContext().getAuthentication();
		this.handler.logout(request, response, person);
	}

}
