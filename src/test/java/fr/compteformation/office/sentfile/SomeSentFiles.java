package fr.compteformation.office.sentfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.springframework.context.ApplicationContext;

import fr.compteformation.MovableClock;
import fr.compteformation.platform.security.Agent;

import static org.assertj.core.api.Assertions.assertThat;

/** Files of a kind that a signed-in supervisor sends. */
public record SomeSentFiles(ApplicationContext portal, SentFileKind kind, Agent supervisor) {

	/** Sends a file and finds it in the list. */
	public SentFile send(String content) throws IOException {
		return send(content.getBytes(StandardCharsets.UTF_8));
	}

	/** The same in any encoding. */
	public SentFile send(byte[] content) throws IOException {
		// Each file gets a time of its own, which orders the list.
		this.portal.getBean(MovableClock.class).advance(Duration.ofSeconds(2));
		assertThat(files().send(this.supervisor, this.kind, "C:\\dossier\\envoi 2025.csv",
				new ByteArrayInputStream(content)))
			.isEqualTo(Sending.STORED);
		// Other tests may have sent files at later times.
		return files().page(this.supervisor, this.kind, null)
			.stream()
			.filter((file) -> file.agentNumber() == this.supervisor.number())
			.findFirst()
			.orElseThrow();
	}

	/** Reads all files that wait. */
	public void readAll() {
		this.portal.getBean(SentFileReading.class).readAll(this.kind);
	}

	/** A file as it is now. */
	public SentFile again(SentFile file) {
		return files().file(this.supervisor, file.id()).orElseThrow();
	}

	/** Its refused lines, as they are saved. */
	public String save(SentFile file) throws IOException {
		StringWriter saved = new StringWriter();
		files().refusedLines(this.supervisor, again(file), saved);
		return saved.toString();
	}

	private SentFiles files() {
		return this.portal.getBean(SentFiles.class);
	}

}
