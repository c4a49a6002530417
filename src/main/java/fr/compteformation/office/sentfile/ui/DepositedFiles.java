package fr.compteformation.office.sentfile.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.office.sentfile.Sending;
import fr.compteformation.office.sentfile.SentDeposits;
import fr.compteformation.office.sentfile.SentFile;
import fr.compteformation.office.sentfile.SentFileKind;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.security.Professional;

/**
 * The files of an organisation, for those who work there.
 *
 * @param kind the kind
 * @param deposits sends and finds them
 * @param professional who sees them
 */
public record DepositedFiles(SentFileKind kind, SentDeposits deposits,
		Professional professional) implements SentFileSource {

	@Override
	public Sending send(String name, InputStream content) throws IOException {
		return this.deposits.send(this.professional, this.kind, name, content);
	}

	@Override
	public List<SentFile> page(@Nullable SentFile last) {
		return this.deposits.page(this.professional, this.kind, last);
	}

	@Override
	public String sender(SentFile file, Locale locale) {
		return Objects.requireNonNullElse(file.organisation(), "");
	}

	@Override
	public void resume(UUID file) {
		this.deposits.resume(this.professional, file);
	}

	@Override
	public PagePath address() {
		return SentDeposits.REFUSED_LINES;
	}

}
