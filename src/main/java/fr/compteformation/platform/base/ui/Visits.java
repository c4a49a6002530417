package fr.compteformation.platform.base.ui;

import java.time.Duration;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HeartbeatEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.spring.annotation.SpringComponent;

import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * How long sessions last without a sign of life. One begins short, so that robots and
 * people who only look cost little, and becomes as long as the server’s setting says when
 * somebody types something or begins to sign in: they may be away for a while, with a
 * page that the browser has put to sleep.
 */
@SpringComponent
class Visits implements HttpSessionListener, HttpSessionAttributeListener, VaadinServiceInitListener {

	private static final String SIGNED_IN = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

	/** What a person who is at the identity provider comes back to. */
	private static final String AWAY = "OAuth2AuthorizationRequestRepository.AUTHORIZATION_REQUEST";

	private static final String OURS = "fr.compteformation.";

	/** Stands in the session while it is short; later others may set its length. */
	private static final String LONGEST = Visits.class.getName() + ".longest";

	private static final String TYPED = Visits.class.getName() + ".typed";

	private final VisitSettings settings;

	Visits(VisitSettings settings) {
		this.settings = settings;
	}

	@Override
	public void sessionCreated(HttpSessionEvent created) {
		HttpSession session = created.getSession();
		session.setAttribute(LONGEST, session.getMaxInactiveInterval());
		session.setMaxInactiveInterval(shorter(this.settings.unseen(), session.getMaxInactiveInterval()));
	}

	@Override
	public void attributeAdded(HttpSessionBindingEvent added) {
		if (mattersLater(added.getName()) && added.getSession().getAttribute(LONGEST) instanceof Integer longest) {
			added.getSession().setMaxInactiveInterval(longest);
			added.getSession().removeAttribute(LONGEST);
		}
	}

	@Override
	public void serviceInit(ServiceInitEvent service) {
		service.getSource().addUIInitListener(this::isSeen);
	}

	private void isSeen(UIInitEvent opened) {
		WrappedSession session = opened.getUI().getSession().getSession();
		int untyped = shorter(this.settings.untyped(), longest(session));
		if (session.getMaxInactiveInterval() < untyped) {
			session.setMaxInactiveInterval(untyped);
		}
		opened.getUI().addHeartbeatListener(Visits::isStillOpen);
	}

	// The framework ends sessions that nothing was asked of, although a page is open:
	// right for people who signed in, and not for one who reads for a while.
	private static void isStillOpen(HeartbeatEvent heartbeat) {
		VaadinSession session = heartbeat.getSource().getSession();
		if (session.getSession().getMaxInactiveInterval() < longest(session.getSession())) {
			session.setLastRequestTimestamp(heartbeat.getHeartbeatTime());
		}
	}

	/** Something was typed on this page, and may be nowhere else yet. */
	static void typed(UI page) {
		ComponentUtil.setData(page, TYPED, true);
		WrappedSession session = page.getSession().getSession();
		session.setMaxInactiveInterval(longest(session));
		session.removeAttribute(LONGEST);
	}

	/** Whether the page holds what must not be lost while its browser sleeps. */
	static boolean isKept(UI page) {
		return ComponentUtil.getData(page, TYPED) != null
				|| page.getSession().getSession().getAttributeNames().stream().anyMatch(Visits::mattersLater);
	}

	// Somebody signed in, or is half way there.
	private static boolean mattersLater(String attribute) {
		return attribute.equals(SIGNED_IN) || attribute.endsWith(AWAY)
				|| (attribute.startsWith(OURS) && !attribute.equals(LONGEST));
	}

	/** How long a session lasts once something was typed, in seconds. */
	static int longest(WrappedSession session) {
		return (session.getAttribute(LONGEST) instanceof Integer longest) ? longest : session.getMaxInactiveInterval();
	}

	private static int shorter(Duration wanted, int longest) {
		return (int) Math.min(wanted.toSeconds(), longest);
	}

}
