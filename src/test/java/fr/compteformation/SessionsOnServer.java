package fr.compteformation;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.apache.catalina.Context;
import org.apache.catalina.session.ManagerBase;
import org.apache.catalina.session.StandardSession;
import org.apache.coyote.Constants;
import org.apache.coyote.ProtocolHandler;
import org.apache.coyote.RequestInfo;
import org.apache.tomcat.util.net.AbstractEndpoint;
import org.awaitility.Awaitility;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinSession;

import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * The server’s sessions. Their age uses the system clock, so tests make them older
 * instead of moving a clock.
 */
public final class SessionsOnServer {

	private final ManagerBase sessions;

	private final ProtocolHandler protocol;

	public SessionsOnServer(ApplicationContext portal) {
		TomcatWebServer server = (TomcatWebServer) ((ServletWebServerApplicationContext) portal).getWebServer();
		this.sessions = (ManagerBase) ((Context) server.getTomcat().getHost().findChildren()[0]).getManager();
		this.protocol = server.getTomcat().getConnector().getProtocolHandler();
	}

	public int count() {
		return this.sessions.getActiveSessions();
	}

	/** The timeout of this session. */
	public Duration life(String id) {
		return Duration.ofSeconds(session(id).getMaxInactiveInterval());
	}

	/** The open pages of a session. */
	public List<UI> pages(String id) {
		return pages(session(id));
	}

	// A session that the server’s own sweep ends meanwhile has no page left.
	private static List<UI> pages(StandardSession session) {
		try {
			return Collections.list(session.getAttributeNames())
				.stream()
				.map(session::getAttribute)
				.filter(VaadinSession.class::isInstance)
				.map(VaadinSession.class::cast)
				.flatMap((pages) -> locked(pages).stream())
				.toList();
		}
		catch (IllegalStateException ended) {
			return List.of();
		}
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
	 * Ages all sessions and expires those past their timeout, as the server does every
	 * minute.
	 */
	public void age(Duration silence) {
		// A request that ends notes the time, after the client has its answer.
		Awaitility.await().until(() -> requests().stream().noneMatch(SessionsOnServer::isServed));
		Arrays.stream(this.sessions.findSessions())
			.map(StandardSession.class::cast)
			.forEach((session) -> age(session, silence));
		this.sessions.processExpires();
	}

	// The session itself comes last: from then on the server’s own sweep may end it.
	private static void age(StandardSession session, Duration silence) {
		for (UI page : pages(session)) {
			try {
				page.accessSynchronously(() -> age(page, silence));
			}
			catch (UIDetachedException closed) {
				continue;
			}
		}
		ReflectionTestUtils.setField(session, "thisAccessedTime",
				session.getThisAccessedTimeInternal() - silence.toMillis());
	}

	private static void age(UI page, Duration silence) {
		ReflectionTestUtils.setField(page.getInternals(), "lastHeartbeatTimestamp",
				page.getInternals().getLastHeartbeatTimestamp() - silence.toMillis());
		page.getSession().setLastRequestTimestamp(System.currentTimeMillis() - silence.toMillis());
	}

	private static boolean isServed(RequestInfo request) {
		return request.getStage() == Constants.STAGE_SERVICE;
	}

	private List<RequestInfo> requests() {
		AbstractEndpoint.Handler<?> handler = ReflectionTestUtils.invokeMethod(this.protocol, "getHandler");
		List<?> requests = (List<?>) ReflectionTestUtils.getField(handler.getGlobal(), "processors");
		return List.copyOf(requests).stream().map(RequestInfo.class::cast).toList();
	}

	private StandardSession session(String id) {
		return Arrays.stream(this.sessions.findSessions())
			.map(StandardSession.class::cast)
			.filter((session) -> session.getId().equals(id))
			.findFirst()
			.orElseThrow();
	}

}
