package fr.compteformation.office.employerfile.ui;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.office.agent.AgentNames;
import fr.compteformation.office.employerfile.EmployerFile;
import fr.compteformation.office.employerfile.EmployerFiles;
import fr.compteformation.platform.security.Agent;

/** All files, for supervisors. */
record SupervisorFiles(EmployerFiles files, AgentNames names, Agent supervisor) implements EmployerFileHistory.Source {

	@Override
	public List<EmployerFile> page(@Nullable EmployerFile last) {
		return this.files.page(this.supervisor, last);
	}

	@Override
	public String sender(EmployerFile file, Locale locale) {
		Integer agent = file.agentNumber();
		return (agent != null) ? this.names.of(this.supervisor, agent, locale)
				: Objects.requireNonNullElse(file.organisation(), "");
	}

	@Override
	public void resume(UUID file) {
		this.files.resume(this.supervisor, file);
	}

	@Override
	public String address() {
		return EmployerFilesView.ADDRESS;
	}

}
