package fr.compteformation.proofs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.net.ssl.SSLContext;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.CompteFormationApplication;
import fr.compteformation.OnPostgresql;
import fr.compteformation.PortalProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the portal keeps in memory for each open page of a stranger, from the histogram of
 * its heap. The largest classes are saved in {@code target/proofs}.
 */
@Tag("proof")
class SessionWeightTests {

	/** In kilobytes, as all sizes here. */
	private static final double MOST_FOR_SIGN_IN = 150;

	private static final double MOST_FOR_IDENTITY = 370;

	private static final int VISITORS = 200;

	private static final int WARM_UP = 20;

	private static final Path HISTOGRAMS = Path.of("target/proofs/sessions.txt");

	private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+).*");

	@TempDir
	private Path folder;

	private int port;

	private final StringBuilder report = new StringBuilder();

	@Test
	void anOpenPageOfAStrangerIsLight() throws Exception {
		try (ServerSocket free = new ServerSocket(0)) {
			this.port = free.getLocalPort();
		}
		try (PortalProcess portal = PortalProcess.start(this.folder, List.of("-Xmx768m", "-XX:+UseSerialGC"),
				CompteFormationApplication.class, "--server.port=" + this.port, "--server.address=127.0.0.1",
				"--compte-formation.visit.unseen=1h", "--compte-formation.visit.untyped=1h",
				"--compte-formation.admission.enabled=false",
				"--spring.datasource.url=" + OnPostgresql.Database.create(), "--spring.datasource.username=postgres")) {
			Awaitility.await().atMost(Duration.ofMinutes(5)).until(this::answers);
			double signIn = kilobytes(portal, "sign-in page", (tab) -> tab.open("/connexion"));
			double identity = kilobytes(portal, "identity step", SessionWeightTests::identify);
			System.out.printf("retained for each page: sign-in %.0f kB, identity step %.0f kB%n", signIn, identity);
			Files.createDirectories(HISTOGRAMS.getParent());
			Files.writeString(HISTOGRAMS, this.report);
			assertThat(signIn).isLessThan(MOST_FOR_SIGN_IN);
			assertThat(identity).isLessThan(MOST_FOR_IDENTITY);
		}
	}

	private static void identify(Tab tab) {
		tab.open("/inscription");
		tab.check();
		tab.press("Continuer");
		assertThat(tab.heading()).isEqualTo("S’inscrire");
	}

	private double kilobytes(PortalProcess portal, String page, Consumer<Tab> visit) throws Exception {
		visit(WARM_UP, visit);
		Map<String, Long> before = histogram(portal);
		visit(VISITORS, visit);
		Map<String, Long> after = histogram(portal);
		Map<String, Long> grown = new HashMap<>();
		after.forEach((type, bytes) -> grown.put(type, (bytes - before.getOrDefault(type, 0L)) / VISITORS));
		double sum = grown.values().stream().mapToLong(Long::longValue).sum() / 1024.0;
		this.report.append("%s: %.1f kB%n".formatted(page, sum));
		grown.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
			.limit(60)
			.forEach((entry) -> this.report.append("%8d %s%n".formatted(entry.getValue(), entry.getKey())));
		return sum;
	}

	private void visit(int visitors, Consumer<Tab> visit) throws Exception {
		for (int i = 0; i < visitors; i++) {
			try (Tab tab = new Tab("http://127.0.0.1:" + this.port, InetAddress.getByName("127.0.0.1"),
					SSLContext.getDefault(), Silent.ONE)) {
				visit.accept(tab);
			}
		}
	}

	// Collects all garbage first.
	private static Map<String, Long> histogram(PortalProcess portal) throws IOException {
		histogramText(portal);
		return histogramText(portal).lines()
			.map(LINE::matcher)
			.filter(Matcher::matches)
			.collect(Collectors.toMap((line) -> line.group(2), (line) -> Long.parseLong(line.group(1)), Long::sum));
	}

	private static String histogramText(PortalProcess portal) throws IOException {
		Process command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
				String.valueOf(portal.pid()), "GC.class_histogram")
			.redirectErrorStream(true)
			.start();
		return new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	private boolean answers() {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress("127.0.0.1", this.port), 1000);
			return true;
		}
		catch (IOException notYet) {
			return false;
		}
	}

	private enum Silent implements Tab.Answers {

		ONE;

		@Override
		public void came(int status) {
		}

		@Override
		public void lost() {
			throw new UncheckedIOException(new IOException("the session was lost"));
		}

	}

}
