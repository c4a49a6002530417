package fr.compteformation.office.employerfile.ui;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.office.employerfile.EmployerDeposits;
import fr.compteformation.office.employerfile.EmployerFile;
import fr.compteformation.platform.security.Professional;

/** The files of an employer, for those who work there. */
record DepositedFiles(EmployerDeposits deposits, Professional professional) implements EmployerFileHistory.Source {

	@Override
	public List<EmployerFile> page(@Nullable EmployerFile last) {
		return this.deposits.page(this.professional, last);
	}

	@Override
	public String sender(EmployerFile file, Locale locale) {
		return Objects.requireNonNullElse(file.organisation(), "");
	}

	@Override
	public void resume(UUID file) {
		this.deposits.resume(this.professional, file);
	}

	@Override
	public String address() {
		return EmployerDepositView.ADDRESS;
	}

}
