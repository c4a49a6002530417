package fr.compteformation.office.professional;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

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

	// The end of Latin Extended-A.
	private static final int LAST_FOLDED = 0x17F;

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
		String digits = typed.replaceAll("[\\s\u00a0\u202f]", "");
		String letters = "%" + escaped(folded(typed.strip())) + "%";
		String siret = digits.matches("\\d+") ? digits + "%" : "";
		List<ProfessionalAccount> page = (last != null)
				? this.professionals.findPageAfter(letters, siret, last.id(), Limit.of(PAGE))
				: this.professionals.findPage(letters, siret, Limit.of(PAGE));
		return page.stream().map((account) -> account.line(now)).toList();
	}

	// As the database folds names; see the migration of the keys.
	private static String folded(String typed) {
		return typed.codePoints()
			.map(ProfessionalDirectory::plain)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	// A letter with an accent as the small letter without, up to the last that the key of
	// the database knows; others only in small.
	private static int plain(int letter) {
		int small = Character.toLowerCase(letter);
		if (small > LAST_FOLDED) {
			return small;
		}
		String parts = Normalizer.normalize(Character.toString(small), Normalizer.Form.NFD);
		return (parts.length() > 1 && parts.charAt(0) <= 'z') ? parts.charAt(0) : small;
	}

	// A percent sign or an underscore means itself.
	private static String escaped(String letters) {
		return letters.replaceAll("[!%_]", "!$0");
	}

}
