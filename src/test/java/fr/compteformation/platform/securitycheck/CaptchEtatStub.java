package fr.compteformation.platform.securitycheck;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A CaptchEtat server, according to its published interface. */
class CaptchEtatStub implements AutoCloseable {

	static final CaptchEtatSettings NONE = new CaptchEtatSettings("", "", URI.create("http://127.0.0.1:1"),
			URI.create("http://127.0.0.1:1"), "captchaFR", Duration.ofSeconds(1));

	static final byte[] IMAGE = { 1, 2, 3, 4 };

	private static final String UUID = "d1b5c7a6f0";

	private static final int VALIDITY = 3600;

	final List<String> requests = new CopyOnWriteArrayList<>();

	private final HttpServer server;

	private volatile int tokens;

	private volatile boolean silent;

	private volatile boolean broken;

	CaptchEtatStub() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		this.server.createContext("/token", this::token);
		this.server.createContext("/v2/simple-captcha-endpoint", this::captcha);
		this.server.createContext("/v2/valider-captcha", this::validate);
		this.server.start();
	}

	CaptchEtatSettings settings() {
		return settings(Duration.ofSeconds(20));
	}

	CaptchEtatSettings settings(Duration timeout) {
		String address = "http://127.0.0.1:" + this.server.getAddress().getPort();
		return new CaptchEtatSettings("portal", "secret", URI.create(address + "/v2"), URI.create(address + "/token"),
				"captchaFR", timeout);
	}

	/** Invalidates all tokens. */
	void withdrawTokens() {
		this.tokens += 100;
	}

	/** Accepts requests without answering. */
	void fallSilent() {
		this.silent = true;
	}

	/** Answers with an error. */
	void breakDown() {
		this.broken = true;
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private void token(HttpExchange exchange) throws IOException {
		String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		this.requests.add("token " + form);
		this.tokens++;
		send(exchange, 200, """
				{"access_token": "token%d", "token_type": "Bearer", "expires_in": %d, "scope": "piste.captchetat"}
				""".formatted(this.tokens, VALIDITY).getBytes(StandardCharsets.UTF_8), "application/json");
	}

	private void captcha(HttpExchange exchange) throws IOException {
		String query = exchange.getRequestURI().getQuery();
		this.requests.add(query);
		if (!mayAnswer(exchange)) {
			return;
		}
		if (query.equals("get=image&c=captchaFR")) {
			send(exchange, 200, """
					{"uuid": "%s", "imageb64": "data:image/png;base64,%s"}
					""".formatted(UUID, Base64.getEncoder().encodeToString(IMAGE)).getBytes(StandardCharsets.UTF_8),
					"application/json");
		}
		else if (query.equals("get=sound&c=captchaFR&t=" + UUID)) {
			send(exchange, 200, "RIFF".getBytes(StandardCharsets.UTF_8), "audio/wav");
		}
		else {
			send(exchange, 400, new byte[0], "text/plain");
		}
	}

	private void validate(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		this.requests.add("validate");
		if (mayAnswer(exchange)) {
			boolean right = body.contains("\"uuid\":\"" + UUID + "\"") && body.contains("\"code\":\"K7PM2\"");
			send(exchange, 200, String.valueOf(right).getBytes(StandardCharsets.UTF_8), "application/json");
		}
	}

	private boolean mayAnswer(HttpExchange exchange) throws IOException {
		if (this.broken) {
			send(exchange, 503, new byte[0], "text/plain");
			return false;
		}
		if (!("Bearer token" + this.tokens).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
			send(exchange, 401, new byte[0], "text/plain");
			return false;
		}
		return !this.silent;
	}

	private static void send(HttpExchange exchange, int status, byte[] body, String type) throws IOException {
		exchange.getResponseHeaders().set("Content-Type", type);
		exchange.sendResponseHeaders(status, (body.length > 0) ? body.length : -1);
		if (body.length > 0) {
			exchange.getResponseBody().write(body);
		}
		exchange.close();
	}

}
