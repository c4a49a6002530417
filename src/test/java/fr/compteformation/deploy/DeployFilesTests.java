package fr.compteformation.deploy;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What operators copy from {@code src/deploy}. */
class DeployFilesTests {

	private static final Path DEPLOY = Path.of("src/deploy");

	private static final Pattern REFERENCE = Pattern.compile("(?m)^\\| `(compte-formation\\.[^`]+)`");

	private static final Pattern DURATION = Pattern.compile("(\\d+)s");

	@Test
	void everyFileIsWellFormed() throws IOException {
		try (Stream<Path> files = Files.walk(DEPLOY)) {
			for (Path file : files.filter((any) -> any.toString().endsWith(".yaml")).toList()) {
				assertThat(yaml(file)).as(file.toString()).isNotEmpty();
			}
		}
		assertThat(new JsonMapper().readTree(Files.readString(DEPLOY.resolve("grafana.json"))).get("panels"))
			.isNotEmpty();
	}

	@Test
	void everySettingExists() throws IOException {
		Set<String> known = REFERENCE.matcher(Files.readString(Path.of("src/docs/configure.md")))
			.results()
			.map((row) -> plain(row.group(1)))
			.collect(Collectors.toSet());
		List<String> set = new ArrayList<>(
				settings(Files.readString(DEPLOY.resolve("systemd/application.properties"))));
		set.addAll(settings(text(kubernetes("ConfigMap"), "data", "application.properties")));
		set.addAll(environment().keySet().stream().map(Object::toString).toList());
		assertThat(set.stream().map(DeployFilesTests::plain).filter((name) -> name.startsWith("compteformation")))
			.hasSizeGreaterThan(12)
			.isSubsetOf(known);
	}

	@Test
	void aNodeHasTimeToDrain() throws IOException {
		assertThat(seconds(text(compose(), "services", "portal-1", "stop_grace_period")))
			.isGreaterThanOrEqualTo(seconds(environment().get("COMPTE_FORMATION_OBSERVATION_DRAIN").toString()) + 30);
		String settings = text(kubernetes("ConfigMap"), "data", "application.properties");
		Object pod = at(kubernetes("Deployment"), "spec", "template", "spec");
		assertThat(Integer.parseInt(text(pod, "terminationGracePeriodSeconds")))
			.isGreaterThanOrEqualTo(seconds(settings.replaceAll("(?s).*drain=(\\d+s).*", "$1")) + 35);
	}

	@Test
	void theProxyOfComposeIsTheSampleWithItsNodes() throws Exception {
		List<?> command = (List<?>) at(compose(), "services", "proxy", "command");
		String script = command.getLast().toString();
		Process shell = new ProcessBuilder("/bin/sh", "-c",
				script.substring(0, script.indexOf('>')).replace("/sample/", DEPLOY + "/"))
			.redirectErrorStream(true)
			.start();
		String written = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(shell.waitFor()).as(written).isZero();
		assertThat(written)
			.contains("server 172.30.47.11:8080 max_fails", "server 172.30.47.12:8080 backup",
					"~172\\.30\\.47\\.11:8080$ 1;", "~172\\.30\\.47\\.12:8080$ 2;")
			.doesNotContain(":8081", ":8082");
	}

	@ParameterizedTest
	@CsvSource({ "200, 0", "503, 1" })
	void aNodeIsReadyWhenItSaysSo(int status, int exitCode) throws Exception {
		HttpServer node = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		node.createContext("/actuator/health/readiness", (request) -> {
			request.sendResponseHeaders(status, -1);
			request.close();
		});
		node.start();
		try {
			assertThat(awaitReady(node.getAddress().getPort())).isEqualTo(exitCode);
		}
		finally {
			node.stop(0);
		}
		assertThat(awaitReady(node.getAddress().getPort())).as("nobody answers").isEqualTo(1);
	}

	@Test
	void aNodeThatEndedIsNotAwaited() throws Exception {
		ProcessBuilder waiting = new ProcessBuilder(DEPLOY.resolve("await-ready").toString(), "1", "600");
		Process ended = new ProcessBuilder("true").start();
		ended.waitFor();
		waiting.environment().put("MAINPID", String.valueOf(ended.pid()));
		Process asked = waiting.start();
		boolean gaveUp = asked.waitFor(20, TimeUnit.SECONDS);
		asked.destroy();
		assertThat(gaveUp).isTrue();
		assertThat(asked.waitFor()).isEqualTo(1);
	}

	private static int awaitReady(int port) throws IOException, InterruptedException {
		return new ProcessBuilder(DEPLOY.resolve("await-ready").toString(), String.valueOf(port)).start().waitFor();
	}

	private static Object compose() throws IOException {
		return yaml(DEPLOY.resolve("compose.yaml")).getFirst();
	}

	private static Map<?, ?> environment() throws IOException {
		return (Map<?, ?>) at(compose(), "services", "portal-1", "environment");
	}

	private static Object kubernetes(String kind) throws IOException {
		return yaml(DEPLOY.resolve("kubernetes.yaml")).stream()
			.filter((part) -> text(part, "kind").equals(kind))
			.findFirst()
			.orElseThrow();
	}

	private static List<Object> yaml(Path file) throws IOException {
		List<Object> documents = new ArrayList<>();
		new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(Files.readString(file)).forEach(documents::add);
		return documents;
	}

	private static Object at(Object from, String... path) {
		Object found = from;
		for (String name : path) {
			found = ((Map<?, ?>) found).get(name);
			assertThat(found).as(name).isNotNull();
		}
		return found;
	}

	private static String text(Object from, String... path) {
		return at(from, path).toString();
	}

	private static Set<String> settings(String properties) throws IOException {
		Properties read = new Properties();
		read.load(new StringReader(properties));
		return read.stringPropertyNames();
	}

	// Of an environment variable or a property: both name the same setting.
	private static String plain(String setting) {
		return setting.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}

	private static int seconds(String duration) {
		Matcher found = DURATION.matcher(duration);
		assertThat(found.matches()).as(duration).isTrue();
		return Integer.parseInt(found.group(1));
	}

}
