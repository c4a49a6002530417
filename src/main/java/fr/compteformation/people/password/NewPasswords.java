package fr.compteformation.people.password;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.FoldedName;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Identity;

/**
 * Checks new passwords against the policy, common passwords and the person’s own data.
 * Existing passwords are not checked.
 */
@Component
public class NewPasswords {

	private static final int NIR_RUN = 6;

	private static final int MIN_NAME = 3;

	// Shorter name parts, such as "des" or "von", occur in too many words.
	private static final int MIN_PART_OF_NAME = 4;

	private static final int MIN_LOCAL_PART = 4;

	private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}\\p{M}]+");

	private final PasswordSettings policies;

	private final CommonPasswords commonPasswords = new CommonPasswords();

	NewPasswords(PasswordSettings policies) {
		this.policies = policies;
	}

	/** The rules of the current policy in display order. */
	public List<PasswordRule> rules() {
		return this.policies.password().rules();
	}

	/** The rules that a password does not meet. */
	public List<PasswordRule> unmet(Password password) {
		return rules().stream().filter((rule) -> !rule.isMetBy(password)).toList();
	}

	/**
	 * The final check in a service method: forms have reported problems before.
	 * @throws IllegalArgumentException if the password is not accepted for the person
	 */
	public void require(Password password, Identity identity) {
		refusal(password, identity).ifPresent((refusal) -> {
			throw new IllegalArgumentException("a form let a password pass: " + refusal);
		});
	}

	/**
	 * Why a password is not accepted for a person; empty if it is.
	 * @param identity the person’s data; may be incomplete
	 */
	public Optional<PasswordRefusal> refusal(Password password, Identity identity) {
		if (password.value().isEmpty()) {
			return Optional.of(PasswordRefusal.MISSING);
		}
		if (password.length() > Password.MAX_LENGTH) {
			return Optional.of(PasswordRefusal.TOO_LONG);
		}
		if (!unmet(password).isEmpty()) {
			return Optional.of(PasswordRefusal.INCOMPLETE);
		}
		if (this.commonPasswords.hold(password)) {
			return Optional.of(PasswordRefusal.COMMON);
		}
		return known(password, identity);
	}

	private static Optional<PasswordRefusal> known(Password password, Identity identity) {
		if (holdsNir(password, identity.getNir())) {
			return Optional.of(PasswordRefusal.HOLDS_NIR);
		}
		List<String> readings = Leet.readings(password.value())
			.map((reading) -> FoldedName.of(reading).value())
			.distinct()
			.toList();
		if (Stream.of(identity.getBirthName(), identity.getFirstName())
			.flatMap(NewPasswords::parts)
			.anyMatch((part) -> isIn(readings, part))) {
			return Optional.of(PasswordRefusal.HOLDS_NAME);
		}
		if (identity.getEmail() != null && holdsLocalPart(password, readings, identity.getEmail().value())) {
			return Optional.of(PasswordRefusal.HOLDS_EMAIL);
		}
		return Optional.empty();
	}

	private static boolean holdsNir(Password password, @Nullable Nir nir) {
		if (nir == null) {
			return false;
		}
		String characters = Nir.characters(password.value());
		return IntStream.rangeClosed(0, nir.value().length() - NIR_RUN)
			.anyMatch((from) -> characters.contains(nir.value().substring(from, from + NIR_RUN)));
	}

	// The whole name and each part of a compound name.
	private static Stream<String> parts(@Nullable String name) {
		if (name == null) {
			return Stream.empty();
		}
		String whole = FoldedName.of(name).value();
		return Stream.concat(Stream.of(whole).filter((folded) -> folded.length() >= MIN_NAME),
				BETWEEN_PARTS.splitAsStream(name)
					.map((part) -> FoldedName.of(part).value())
					.filter((folded) -> folded.length() >= MIN_PART_OF_NAME));
	}

	private static boolean holdsLocalPart(Password password, List<String> readings, String address) {
		String localPart = address.substring(0, address.lastIndexOf('@')).toLowerCase(Locale.ROOT);
		String folded = FoldedName.of(localPart).value();
		return (localPart.length() >= MIN_LOCAL_PART && password.value().toLowerCase(Locale.ROOT).contains(localPart))
				|| (folded.length() >= MIN_LOCAL_PART && isIn(readings, folded));
	}

	private static boolean isIn(List<String> readings, String part) {
		return readings.stream().anyMatch((reading) -> reading.contains(part));
	}

}
