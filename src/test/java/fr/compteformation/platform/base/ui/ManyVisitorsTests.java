package fr.compteformation.platform.base.ui;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import fr.compteformation.PortalTests;
import fr.compteformation.SessionsOnServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The cost of 5 000 anonymous visits, and what remains of them.
 */
@Tag("proof")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "compte-formation.visit.unseen=20m", "compte-formation.visit.untyped=20m" })
class ManyVisitorsTests extends PortalTests {

	private static final int VISITS = 5_000;

	private static final double MEGABYTE = 1 << 20;

	/** In addition to a tenth: caches that fill once. */
	private static final double ROOM = 10;

	@LocalServerPort
	private int port;

	@Test
	void fiveThousandVisitsLeaveNothingBehind() throws Exception {
		SessionsOnServer sessions = new SessionsOnServer(this.portal);
		visit(200, true);
		sessions.age(Duration.ofHours(1));
		assertThat(sessions.count()).isZero();
		double before = usedHeap();
		visit(VISITS, false);
		assertThat(sessions.count()).isEqualTo(VISITS);
		double withRobots = usedHeap();
		sessions.age(Duration.ofHours(1));
		double afterRobots = usedHeap();
		visit(VISITS, true);
		assertThat(sessions.count()).isEqualTo(VISITS);
		double withPeople = usedHeap();
		sessions.age(Duration.ofHours(1));
		assertThat(sessions.count()).isZero();
		double after = usedHeap();
		System.out.printf(
				"heap after collection, in MB: before %.1f; with %d first requests %.1f, after their end %.1f; "
						+ "with %d opened pages %.1f, after their end %.1f%n",
				before, VISITS, withRobots, afterRobots, VISITS, withPeople, after);
		assertThat(afterRobots).isLessThan(before * 1.1 + ROOM);
		assertThat(after).isLessThan(before * 1.1 + ROOM);
	}

	/** Visits with or without initializing the UI. */
	private void visit(int count, boolean opening) throws Exception {
		try (HttpClient browser = HttpClient.newHttpClient()) {
			for (int i = 0; i < count; i++) {
				HttpResponse<Void> first = get(browser, "/", "Accept", "text/html");
				if (opening) {
					String cookie = first.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
					assertThat(get(browser, "/?v-r=init&location=&query=", "Cookie", cookie).statusCode())
						.isEqualTo(200);
				}
			}
		}
	}

	private HttpResponse<Void> get(HttpClient browser, String path, String... headers)
			throws IOException, InterruptedException {
		return browser.send(
				HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path)).headers(headers).build(),
				BodyHandlers.discarding());
	}

	private static double usedHeap() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
	}

}
