package fr.compteformation.office.professional;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.security.Agent;

/** Finds professionals for supervisors, by organisation and name. */
@Service
@Transactional(readOnly = true)
public class ProfessionalDirectory {

	/** How many professionals a page has. */
	public static final int PAGE = 50;

	private static final UUID BEFORE_ALL = new UUID(0, 0);

	private final ProfessionalAccountRepository professionals;

	private final Clock clock;

	ProfessionalDirectory(ProfessionalAccountRepository professionals, Clock clock) {
		this.professionals = professionals;
		this.clock = clock;
	}

	/**
	 * A page of professionals.
	 * @param typed part of the organisation or of the name, or the beginning of the
	 * SIRET; empty for all
	 * @param last the last one of the page before
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public List<ProfessionalLine> page(Agent agent, String typed, @Nullable ProfessionalLine last) {
		Instant now = this.clock.instant();
		String digits = typed.replaceAll("\\s", "");
		return this.professionals
			.findPage("%" + letters(typed) + "%", digits.matches("\\d+") ? digits + "%" : "",
					(last != null) ? last.organisation() : "", (last != null) ? last.name() : "",
					(last != null) ? last.id() : BEFORE_ALL, Limit.of(PAGE))
			.stream()
			.map((account) -> account.line(now))
			.toList();
	}

	// A percent sign or an underscore has no meaning of its own.
	private static String letters(String typed) {
		return Normalizer.normalize(typed.strip().toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replaceAll("[%_\\\\]", "");
	}

}
