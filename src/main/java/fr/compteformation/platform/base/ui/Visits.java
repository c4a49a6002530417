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
 * Session timeouts. A session starts with a short timeout, so that robots and short
 * visits cost little. When the visitor types something or starts to sign in, it gets the
 * server’s timeout, because a browser may put the page to sleep.
 */
@SpringComponent
class Visits implements HttpSessionListener, HttpSessionAttributeListener, VaadinServiceInitListener {

	private static final String SIGNED_IN = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

	/** Set while a person is at the identity provider. */
	private static final String AWAY = "OAuth2AuthorizationRequestRepository.AUTHORIZATION_REQUEST";

	private static final String OURS = "fr.compteformation.";

	/** Set while the session timeout is short; later, others may change it. */
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

	// Vaadin closes sessions without requests even while a page is open: right for
	// signed-in users, wrong for a visitor who reads for a while.
	private static void isStillOpen(HeartbeatEvent heartbeat) {
		VaadinSession session = heartbeat.getSource().getSession();
		if (session.getSession().getMaxInactiveInterval() < longest(session.getSession())) {
			session.setLastRequestTimestamp(heartbeat.getHeartbeatTime());
		}
	}

	/** Marks that this page holds input that may not be stored anywhere else yet. */
	static void typed(UI page) {
		ComponentUtil.setData(page, TYPED, true);
		WrappedSession session = page.getSession().getSession();
		session.setMaxInactiveInterval(longest(session));
		session.removeAttribute(LONGEST);
	}

	/** Whether the page must survive while its browser sleeps. */
	static boolean isKept(UI page) {
		return ComponentUtil.getData(page, TYPED) != null
				|| page.getSession().getSession().getAttributeNames().stream().anyMatch(Visits::mattersLater);
	}

	// Set at sign-in, or between its steps.
	private static boolean mattersLater(String attribute) {
		return attribute.equals(SIGNED_IN) || attribute.endsWith(AWAY)
				|| (attribute.startsWith(OURS) && !attribute.equals(LONGEST));
	}

	/** The session timeout after typing, in seconds. */
	static int longest(WrappedSession session) {
		return (session.getAttribute(LONGEST) instanceof Integer longest) ? longest : session.getMaxInactiveInterval();
	}

	private static int shorter(Duration wanted, int longest) {
		return (int) Math.min(wanted.toSeconds(), longest);
	}

}
