package fr.compteformation.people.holderaddress;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.FoldedName;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.holder.NirReading;
import fr.compteformation.people.identity.PostalAddress;
import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.platform.csv.CsvColumns;

/**
 * Parses the lines of a file of addresses one by one. Addresses obey the rules of the
 * form for the profile.
 */
@Component
class AddressParser {

	/** The header line, which defines the order of the values. */
	static final CsvColumns COLUMNS = CsvColumns.of("nir", "nom_naissance", "complement", "voie", "lieu_dit",
			"code_postal", "ville", "pays");

	private final Validator validator;

	AddressParser(Validator validator) {
		this.validator = validator;
	}

	ReadAddress read(int line, String text) {
		if (text.isBlank()) {
			return new ReadAddress.Blank();
		}
		List<String> values = COLUMNS.values(text);
		if (values.size() != COLUMNS.count()) {
			return refused(line, "holderaddress.refusal.columns");
		}
		NirReading nir = Nir.read(values.get(0), "");
		PostalAddress address = address(values);
		return problem(nir, values.get(1)).or(() -> problem(address))
			.<ReadAddress>map((reason) -> refused(line, reason))
			.orElseGet(() -> new ReadAddress.Valid(line, nir.found().orElseThrow(), values.get(1), address));
	}

	private static ReadAddress refused(int line, String messageKey) {
		return new ReadAddress.Refused(new AddressFiles.RefusedLine(line, messageKey));
	}

	private static Optional<String> problem(NirReading nir, String birthName) {
		if (nir instanceof NirReading.Invalid invalid) {
			return Optional.of(switch (invalid.problem()) {
				case PROVISIONAL -> "feeding.refusal.nirProvisional";
				case KEY_WRONG -> "feeding.refusal.nirKey";
				default -> "feeding.refusal.nir";
			});
		}
		return FoldedName.isName(birthName) ? Optional.empty() : Optional.of("feeding.refusal.birthName");
	}

	private Optional<String> problem(PostalAddress address) {
		if (address.isNone()) {
			return Optional.of("account.address.street");
		}
		return this.validator.validate(address, OnEntry.class)
			.stream()
			.map(ConstraintViolation::getMessageTemplate)
			.min(Comparator.naturalOrder());
	}

	private static PostalAddress address(List<String> values) {
		PostalAddress address = new PostalAddress();
		address.setComplement(values.get(2));
		address.setStreet(values.get(3));
		address.setPlace(values.get(4));
		address.setPostalCode(values.get(5));
		address.setCity(values.get(6));
		address.setCountry(values.get(7).isEmpty() ? PostalAddress.FRANCE : values.get(7).toUpperCase(Locale.ROOT));
		return address;
	}

}
