package fr.compteformation.deploy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.kagkarlsson.scheduler.stats.MicrometerStatsRegistry;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.metrics.PoolStats;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.DiskSpaceMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;

import static org.assertj.core.api.Assertions.assertThat;

/** Alerts, dashboard and documentation ask for metrics that exist. */
class WatchedMetricsTests {

	private static final Pattern OURS = Pattern
		.compile("(?:\"compte\\.formation\\.|Count\\.(?:one|several)\\(\")([a-z.]+)\"");

	/** A name before its labels, a range, an operator or the end of an expression. */
	private static final Pattern METRIC = Pattern.compile("\\b[a-z]+(?:_[a-z0-9]+)+\\b(?=\\s*(?:[\\[{)*/>=<,+\"-]|$))");

	private static final Pattern LABELS = Pattern.compile("\\{[^}]*}|\\b(?:by|on) \\([^)]*\\)");

	/** Of Prometheus itself. */
	private static final Set<String> FUNCTIONS = Set.of("label_values");

	@ParameterizedTest
	@ValueSource(strings = { "src/deploy/alerts.yaml", "src/deploy/grafana.json" })
	void everyMetricOfAnExpressionExists(String file) throws IOException {
		Set<String> asked = Files.readAllLines(Path.of(file))
			.stream()
			.filter((line) -> line.contains("expr") || line.contains("\"query\""))
			.flatMap((line) -> names(line.replaceFirst("^.*?:", "")))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(asked).hasSizeGreaterThan(8).isSubsetOf(existing());
	}

	@Test
	void everyMetricOfOursIsDocumented() throws IOException {
		String documented = Files.readString(Path.of("src/docs/operate.md"));
		assertThat(ours()).hasSizeGreaterThan(6)
			.allSatisfy(
					(name) -> assertThat(documented).containsPattern("`compte_formation_" + name + "(_total)?[`{]"));
	}

	private static Stream<String> names(String expression) {
		return METRIC.matcher(LABELS.matcher(expression.replace("\\\"", "'")).replaceAll(""))
			.results()
			.map((found) -> found.group())
			.filter((name) -> !FUNCTIONS.contains(name));
	}

	private static Set<String> existing() throws IOException {
		PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
		for (String name : List.of(new DefaultServerRequestObservationConvention().getName(), "jvm.gc.pause")) {
			registry.timer(name);
		}
		new JvmMemoryMetrics().bindTo(registry);
		new ProcessorMetrics().bindTo(registry);
		new DiskSpaceMetrics(new File(".")).bindTo(registry);
		new MicrometerStatsRegistry(registry, List.of(Tasks.oneTime("task").execute((task, context) -> {
		})));
		new MicrometerMetricsTrackerFactory(registry).create("pool", new NoConnections());
		Set<String> names = registry.scrape()
			.lines()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.replaceFirst("[{ ].*", ""))
			.collect(Collectors.toCollection(TreeSet::new));
		for (String name : ours()) {
			names.addAll(List.of("compte_formation_" + name, "compte_formation_" + name + "_total"));
		}
		return names;
	}

	private static Set<String> ours() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			Set<String> names = new TreeSet<>();
			for (Path file : files.filter((any) -> any.toString().endsWith(".java")).toList()) {
				OURS.matcher(Files.readString(file))
					.results()
					.map((found) -> found.group(1).replace('.', '_'))
					.filter((name) -> !name.isEmpty() && !name.endsWith("_"))
					.forEach(names::add);
			}
			return names;
		}
	}

	private static final class NoConnections extends PoolStats {

		private NoConnections() {
			super(1);
		}

		@Override
		protected void update() {
		}

	}

}
