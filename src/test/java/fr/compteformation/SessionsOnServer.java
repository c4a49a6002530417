package fr.compteformation;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.apache.catalina.Context;
import org.apache.catalina.session.ManagerBase;
import org.apache.catalina.session.StandardSession;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;

import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * The sessions that a server holds. Their age is measured by the clock of the machine, so
 * that tests make them older instead of moving a clock.
 */
public final class SessionsOnServer {

	private final ManagerBase sessions;

	public SessionsOnServer(ApplicationContext portal) {
		TomcatWebServer server = (TomcatWebServer) ((ServletWebServerApplicationContext) portal).getWebServer();
		this.sessions = (ManagerBase) ((Context) server.getTomcat().getHost().findChildren()[0]).getManager();
	}

	public int count() {
		return this.sessions.getActiveSessions();
	}

	/** How long this one lasts without a sign of life. */
	public Duration life(String id) {
		return Duration.ofSeconds(session(id).getMaxInactiveInterval());
	}

	/** The pages that it holds. */
	public List<UI> pages(String id) {
		return pages(session(id));
	}

	private static List<UI> pages(StandardSession session) {
		return Collections.list(session.getAttributeNames())
			.stream()
			.map(session::getAttribute)
			.filter(VaadinSession.class::isInstance)
			.map(VaadinSession.class::cast)
			.flatMap((pages) -> locked(pages).stream())
			.toList();
	}

	private static List<UI> locked(VaadinSession pages) {
		pages.lock();
		try {
			return List.copyOf(pages.getUIs());
		}
		finally {
			pages.unlock();
		}
	}

	/**
	 * Lets time pass during which nobody asks for anything, and ends those whose time is
	 * over, as the server does once a minute.
	 */
	public void age(Duration silence) {
		Arrays.stream(this.sessions.findSessions())
			.map(StandardSession.class::cast)
			.forEach((session) -> age(session, silence));
		this.sessions.processExpires();
	}

	private static void age(StandardSession session, Duration silence) {
		ReflectionTestUtils.setField(session, "thisAccessedTime",
				session.getThisAccessedTimeInternal() - silence.toMillis());
		for (UI page : pages(session)) {
			page.accessSynchronously(() -> {
				ReflectionTestUtils.setField(page.getInternals(), "lastHeartbeatTimestamp",
						page.getInternals().getLastHeartbeatTimestamp() - silence.toMillis());
				page.getSession().setLastRequestTimestamp(System.currentTimeMillis() - silence.toMillis());
			});
		}
	}

	private StandardSession session(String id) {
		return Arrays.stream(this.sessions.findSessions())
			.map(StandardSession.class::cast)
			.filter((session) -> session.getId().equals(id))
			.findFirst()
			.orElseThrow();
	}

}
