package fr.compteformation.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;

import fr.compteformation.People;
import fr.compteformation.bench.Operation.Visitor;
import fr.compteformation.proofs.Address;

/**
 * A Keycloak as it comes, with people of its own on the same PostgreSQL, whose pages are
 * asked for as a browser does that has all files.
 */
final class Keycloak implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private static final String ENTRANCE = "/realms/bench/protocol/openid-connect/%s?client_id=bench&response_type=code&scope=openid&redirect_uri=http%%3A%%2F%%2Flocalhost%%2F";

	private static final Pattern FORM = Pattern.compile("action=\"https?://[^/]+([^\"]+)\"");

	private static final Pattern CONFIRMATION = Pattern.compile("http\\S+/realms/bench/login-actions/action-token\\S+");

	private final Process process;

	private final Address address;

	private final Path realm;

	private final Letters letters;

	private final AtomicInteger born = new AtomicInteger();

	private Keycloak(Process process, Address address, Path realm, Letters letters) {
		this.process = process;
		this.address = address;
		this.realm = realm;
		this.letters = letters;
	}

	/**
	 * Starts it and waits for its first page.
	 * @param distribution the unpacked folder
	 * @param output for what it prints
	 * @param database an empty one
	 */
	static Keycloak start(Path distribution, Path output, String database, Letters letters, int people)
			throws IOException {
		Path realm = Files.createDirectories(distribution.resolve("data/import")).resolve("bench-realm.json");
		Files.writeString(realm, realm(letters.port(), people));
		Address address = Address.free();
		ProcessBuilder program = new ProcessBuilder(distribution.resolve("bin/kc.sh").toString(), "start",
				"--db=postgres", "--db-url=" + database, "--db-username=postgres", "--db-password=none",
				"--http-enabled=true", "--hostname-strict=false", "--http-port=" + address.port(), "--import-realm")
			.redirectErrorStream(true)
			.redirectOutput(output.toFile());
		program.environment().put("JAVA_HOME", System.getProperty("java.home"));
		program.environment().put("JAVA_OPTS_KC_HEAP", "-Xmx1g");
		Keycloak started = new Keycloak(program.start(), address, realm, letters);
		try (HttpClient client = HttpClient.newHttpClient()) {
			Awaitility.await()
				.atMost(PATIENCE)
				.pollInterval(Duration.ofSeconds(1))
				.failFast(Files.readString(output), () -> !started.process.isAlive())
				.ignoreExceptions()
				.until(() -> !new Browser(client, address.url()).get("/realms/bench").isEmpty());
		}
		return started;
	}

	/** Those who come to it, with the people it knows. */
	Load load(HttpClient client, ProcessHandle database, int people) {
		List<Visitor> visitors = IntStream.range(0, people)
			.mapToObj((i) -> new Visitor(browser(client), browser(client), email(i), browser(client), ""))
			.toList();
		// Its script starts it as a child.
		ProcessHandle server = this.process.descendants()
			.max(Comparator.comparing((child) -> child.info().totalCpuDuration().orElse(Duration.ZERO)))
			.orElse(this.process.toHandle());
		return new Load(server, database, () -> 0, visitors);
	}

	private Browser browser(HttpClient client) {
		return new Browser(client, this.address.url());
	}

	/** Opens the page and signs in on it. */
	void signIn(Visitor visitor) {
		Browser browser = visitor.person().forget();
		browser.postForm(form(browser.get(ENTRANCE.formatted("auth"))), "username", visitor.number(), "password",
				People.PASSWORD);
	}

	/** One step, the mail, and its link in the same browser. */
	void register(Visitor visitor) {
		Browser browser = visitor.stranger().forget();
		String email = "chloe." + this.born.incrementAndGet() + "@exemple.fr";
		browser.follow(browser.postForm(form(browser.get(ENTRANCE.formatted("registrations"))), "firstName", "Chloé",
				"lastName", "L’Héritier", "email", email, "password", People.PASSWORD, "password-confirm",
				People.PASSWORD));
		browser.follow(this.letters.next(email, CONFIRMATION));
	}

	private static String form(String page) {
		Matcher form = FORM.matcher(page);
		if (!form.find()) {
			throw new IllegalStateException("no form: " + page);
		}
		return form.group(1).replace("&amp;", "&");
	}

	private static String email(int person) {
		return "person" + person + "@exemple.fr";
	}

	private static String realm(int mailPort, int people) {
		return """
				{"realm": "bench", "enabled": true, "registrationAllowed": true, "verifyEmail": true,
				"loginWithEmailAllowed": true, "registrationEmailAsUsername": true,
				"smtpServer": {"host": "127.0.0.1", "port": "%d", "from": "keycloak@exemple.fr"},
				"clients": [{"clientId": "bench", "publicClient": true, "redirectUris": ["*"]}],
				"users": [%s]}
				""".formatted(mailPort, IntStream.range(0, people).mapToObj((i) -> """
				{"username": "%1$s", "email": "%1$s", "emailVerified": true, "enabled": true,
				"firstName": "Chloé", "lastName": "Martin",
				"credentials": [{"type": "password", "value": "%2$s"}]}
				""".formatted(email(i), People.PASSWORD)).collect(Collectors.joining(",")));
	}

	@Override
	public void close() throws IOException, InterruptedException {
		this.process.descendants().forEach(ProcessHandle::destroy);
		this.process.destroy();
		if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
			this.process.destroyForcibly().waitFor();
		}
		Files.delete(this.realm);
	}

}
