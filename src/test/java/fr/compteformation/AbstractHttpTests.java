package fr.compteformation;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/**
 * Tests that talk to the portal over HTTP. Each test starts without counted attempts,
 * because all tests share one network address.
 */
@PortalTest
public abstract class AbstractHttpTests {

	@Autowired
	protected WebApplicationContext portal;

	@Autowired
	protected JdbcClient database;

	@LocalServerPort
	protected int port;

	protected Visitor visitor;

	@BeforeEach
	void visit() {
		this.database.sql("delete from attempts").update();
		this.visitor = new Visitor(this.port);
	}

	/** Where a redirect leads, as a path on this portal. */
	protected String location(HttpResponse<String> answer) {
		return answer.headers()
			.firstValue("Location")
			.orElse("no redirect")
			.replace("http://127.0.0.1:" + this.port, "");
	}

}
