package fr.compteformation.platform.observation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import fr.compteformation.AbstractCitizenHttpTests;
import fr.compteformation.People;
import fr.compteformation.platform.base.RequestReference;

import static org.assertj.core.api.Assertions.assertThat;

/** The log as JSON, in the Elastic Common Schema. */
class StructuredLogTests extends AbstractCitizenHttpTests {

	private static final String TOKEN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456";

	private final LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();

	private final Logger root = this.logs.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

	private final ByteArrayOutputStream written = new ByteArrayOutputStream();

	private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();

	@BeforeEach
	void listen() {
		StructuredLogEncoder encoder = new StructuredLogEncoder();
		encoder.setContext(this.logs);
		encoder.setFormat("ecs");
		encoder.start();
		this.appender.setContext(this.logs);
		this.appender.setEncoder(encoder);
		this.appender.setOutputStream(this.written);
		this.appender.start();
		this.root.addAppender(this.appender);
	}

	@AfterEach
	void stopListening() {
		this.root.detachAppender(this.appender);
		this.appender.stop();
	}

	@Test
	void linesOfARequestBearItsReference() throws Exception {
		MockHttpServletResponse answer = new MockHttpServletResponse();
		new RequestReference().doFilter(new MockHttpServletRequest(), answer,
				(request, response) -> this.root.warn("within"));
		this.root.warn("after");
		assertThat(line("within").get("request").asString()).isEqualTo(answer.getHeader("X-Request-Id"));
		assertThat(line("after").has("request")).isFalse();
		assertThat(line("after").get("log").get("level").asString()).isEqualTo("WARN");
	}

	@Test
	void noLineTellsWhoSomebodyIs() {
		String number = this.nir.formattedNumber() + " " + this.nir.key();
		this.visitor.signIn(number, "Violette-faux-9");
		this.visitor.signIn(number, People.PASSWORD);
		this.visitor.open("/mes-droits");
		this.visitor.open("/profil");
		this.visitor.get("/activation/" + TOKEN);
		this.visitor.get("/aide?adresse=chloe@exemple.fr");
		this.root.warn("the end");
		assertThat(line("the end")).isNotNull();
		String compact = text().replace(" ", "");
		assertThat(compact).doesNotContain(this.nir.number(), this.nir.formattedNumber().replace(" ", ""), TOKEN,
				"Violette", People.PASSWORD, "@exemple.fr", "Héritier", "Chloé");
	}

	private JsonNode line(String message) {
		List<JsonNode> lines = text().lines()
			.map((line) -> new JsonMapper().readTree(line))
			.filter((line) -> line.get("message").asString().equals(message))
			.toList();
		assertThat(lines).hasSize(1);
		return lines.getFirst();
	}

	private String text() {
		return this.written.toString(StandardCharsets.UTF_8);
	}

}
