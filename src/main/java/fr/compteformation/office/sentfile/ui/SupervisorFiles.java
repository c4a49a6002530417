package fr.compteformation.office.sentfile.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.office.agent.AgentNames;
import fr.compteformation.office.sentfile.Sending;
import fr.compteformation.office.sentfile.SentFile;
import fr.compteformation.office.sentfile.SentFileKind;
import fr.compteformation.office.sentfile.SentFiles;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.security.Agent;

/**
 * All files of a kind, for supervisors.
 *
 * @param kind the kind
 * @param files sends and finds them
 * @param names the names of those who sent some
 * @param supervisor who sees them
 */
public record SupervisorFiles(SentFileKind kind, SentFiles files, AgentNames names,
		Agent supervisor) implements SentFileSource {

	@Override
	public Sending send(String name, InputStream content) throws IOException {
		return this.files.send(this.supervisor, this.kind, name, content);
	}

	@Override
	public List<SentFile> page(@Nullable SentFile last) {
		return this.files.page(this.supervisor, this.kind, last);
	}

	@Override
	public String sender(SentFile file, Locale locale) {
		Integer agent = file.agentNumber();
		return (agent != null) ? this.names.of(this.supervisor, agent, locale)
				: Objects.requireNonNullElse(file.organisation(), "");
	}

	@Override
	public void resume(UUID file) {
		this.files.resume(this.supervisor, file);
	}

	@Override
	public PagePath address() {
		return SentFiles.REFUSED_LINES;
	}

}
